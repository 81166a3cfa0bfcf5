"""Fixed texts of forms B.1.6 to B.1.10 (PermenPANRB 6/2022, Lampiran, pp. 80-87).

Labels are those of the annex letter for letter. Words between underscores are printed in italics, as the annex prints
foreign words.
"""

from __future__ import annotations

from collections.abc import Sequence

from kinerja_desktop.domain.dokumen_pembinaan import FormulirCoaching, FormulirMentoring
from kinerja_desktop.domain.konseling import LaporanPerilaku
from kinerja_desktop.domain.teks_formulir import JUDUL_NILAI, tanggal_cetak

RANK = "PANGKAT/ GOL. RUANG"
PEGAWAI = "Pegawai yang Dinilai"
PEMBIMBING = "Pimpinan/ Pihak Lain yang Diberikan\nPenugasan Khusus"
PEMBIMBING_KOMPETENSI = "Pimpinan atau Pihak Lain yang Diberikan\nPenugasan Khusus"
PENILAI = "Pejabat Penilai Kinerja"
DIISI_PEGAWAI, DIISI_PENILAI = "_(diisi oleh Pegawai)_", "_(diisi oleh pejabat penilai kinerja)_"
YA, TIDAK = "YA", "TIDAK"

JUDUL_COACHING, JUDUL_MENTORING = "PELAKSANAAN _COACHING_", "PELAKSANAAN _MENTORING_"
JUDUL_UMPAN = "UMPAN BALIK PELAKSANAAN BIMBINGAN KINERJA"
JUDUL_KOMPETENSI = ("EVALUASI KOMPETENSI PEGAWAI", "SEBAGAI TINDAK LANJUT BIMBINGAN KINERJA")
JUDUL_PERILAKU = "LAPORAN PERMASALAHAN PERILAKU KERJA"

TUJUAN = "TUJUAN: APA YANG INGIN SAYA CAPAI?"
KOLOM_TUJUAN = ("INDIKATOR KINERJA INDIVIDU", "BASELINE TARGET (JIKA ADA)", "TARGET", "STRATEGI PENCAPAIAN TARGET")
FAKTA = "FAKTA: DIMANA SAYA SEKARANG?"
KOLOM_FAKTA = ("TARGET SKP", "PROGRES PENCAPAIAN TARGET", "MASALAH / HAMBATAN", "PENYEBAB")
PELUANG = "PELUANG: APA YANG DAPAT SAYA LAKUKAN?"
LANGKAH = "LANGKAH KEDEPAN: APA YANG AKAN SAYA LAKUKAN KE DEPAN?"
LANGKAH_OLEH = "_(rekomendasi pimpinan atau pihak lain yang diberikan penugasan khusus yang disepakati dengan pegawai)_"
KOLOM_LANGKAH = (
    "INDIKATOR KINERJA INDIVIDU",
    "STRATEGI UNTUK MENGATASI MASALAH/HAMBATAN",
    "PENYESUAIAN UKURAN KEBERHASILAN DAN TARGET (YA/ TIDAK)*",
)
CATATAN_LANGKAH = "*Jika diperlukan penyesuaian indikator/ target kinerja maka dilakukan perubahan SKP"

TUJUAN_MENTORING = "TUJUAN: APA YANG INGIN SAYA CAPAI DENGAN _MENTORING_?"
KOLOM_KEAHLIAN = (
    "KEAHLIAN/ KETERAMPILAN SPESIFIK YANG AKAN DIKEMBANGKAN",
    "JANGKA WAKTU MENTORING",
    "PERUBAHAN YANG DIHARAPKAN",
    "UKURAN KEBERHASILAN _MENTORING_",
)
JURNAL = "JURNAL _MENTORING_"
KOLOM_JURNAL = ("WAKTU DAN TEMPAT", "MATERI _MENTORING_", "RENCANA AKSI", "TARGET WAKTU RENCANA AKSI")

KOLOM_UMPAN = ("SUBJEK", "KRITERIA", "UMPAN BALIK")
KRITERIA = (
    (
        "TENTANG PEGAWAI",
        (
            "Saya merasa diperhatikan dan dipahami",
            "Saya merasa tindakan/langkah yang telah saya lakukan dihargai",
            "Saya merasa dapat dengan bebas mengemukakan pendapat/pemikiran saya",
        ),
    ),
    (
        "TENTANG PIMPINAN/ PIHAK LAIN YANG DIBERIKAN PENUGASAN KHUSUS",
        (
            "Saya merasa bahwa pandangan yang diberikan berdasarkan data/fakta yang akurat",
            "Saya merasa bahwa pandangan/pendapat yang diberikan kepada saya bersifat positif",
            "Lebih banyak menggunakan metode bertanya dibandingkan menggurui",
        ),
    ),
    (
        "TENTANG PEGAWAI DAN PIMPINAN/ PIHAK LAIN YANG DIBERIKAN PENUGASAN KHUSUS",
        (
            "Saya merasa dibantu dalam mencari solusi dan aksi tindak lanjut",
            "Saya tahu apa yang harus saya lakukan setelah mengikuti kegiatan bimbingan kinerja ini",
            "Saya memahami maksud dan tujuan kegiatan bimbingan kinerja ini",
        ),
    ),
)
"""Subjects with their criteria, nine in all (form B.1.8, p. 83)."""

KOLOM_KOMPETENSI = ("NO", "KOMPETENSI PEGAWAI*", "NILAI (SKALA 1-5)", "ALASAN TERHADAP PENILAIAN KOMPETENSI")
KELOMPOK = ("Manajerial", "Sosio Kultural", "Teknis")
REKOMENDASI = "REKOMENDASI"
SKALA = "DESKRIPSI SKALA PENILAIAN"
DESKRIPSI_SKALA = (
    "Diberikan apabila pegawai yang dinilai kompetensinya jauh dibawah standar kompetensi yang dipersyaratkan pada "
    "jabatan pegawai bersangkutan (Tidak ada Indikator Kompetensi yang dipenuhi)",
    "Diberikan apabila pegawai yang dinilai kompetensinya dibawah standar kompetensi yang dipersyaratkan pada jabatan "
    "pegawai yang bersangkutan (1-2 Indikator Kompetensi yang dipenuhi)",
    "Diberikan apabila pegawai yang dinilai kompetensinya sesuai standar kompetensi yang dipersyaratkan pada jabatan "
    "pegawai yang bersangkutan (3 Indikator Kompetensi yang dipenuhi)",
    "Diberikan apabila pegawai yang dinilai kompetensinya diatas standar kompetensi yang dipersyaratkan pada jabatan "
    "pegawai yang bersangkutan (3 Indikator Kompetensi dipenuhi dan menunjukkan perilaku di atas level kompetensinya)",
    "Diberikan apabila pegawai yang dinilai kompetensinya jauh diatas standar kompetensi yang dipersyaratkan pada "
    "jabatan pegawai yang bersangkutan (3 Indikator Perilaku dipenuhi dan menunjukkan perilaku jauh di atas level "
    "kompetensinya)",
)
"""Descriptions of the values 1 to 5 (form B.1.9, pp. 84-85)."""

MASALAH = "MASALAH: APA PERMASALAHAN PERILAKU KERJA PEGAWAI DIDASARKAN PADA NILAI DASAR ASN?"
TANYA_EKSPEKTASI = (
    "APAKAH ANDA MEMILIKI EKSPEKTASI KHUSUS TERHADAP YANG BERSANGKUTAN? JIKA YA, APA EKSPEKTASI KHUSUS TERSEBUT?"
)
TANYA_RINCI = (
    "JELASKAN SECARA DETIL PERMASALAHAN TERKAIT PERILAKU KERJA PEGAWAI YANG DIANGGAP MENGHAMBAT KINERJA INDIVIDU, UNIT "
    "KERJA, DAN/ATAU TIM KERJA!"
)
TANYA_SERUPA = "APAKAH PERMASALAHAN PERILAKU KERJA SERUPA JUGA TERJADI PADA PEGAWAI LAINNYA?"
RETROSPEKTIF = "RETROSPEKTIF: APA YANG SUDAH ANDA LAKUKAN UNTUK PERBAIKAN PERILAKU KERJA PEGAWAI?"
TANYA_UPAYA = "YANG SUDAH SAYA LAKUKAN UNTUK MEMPERBAIKI PERILAKU KERJA PEGAWAI ADALAH:"


def baris_tujuan(form: FormulirCoaching) -> list[tuple[str, ...]]:
    """Rows of TUJUAN; an empty one to be written on by hand where there is none."""
    return [(t.indikator, t.baseline, t.target, t.strategi) for t in form.tujuan] or [("",) * 4]


def baris_fakta(form: FormulirCoaching) -> list[tuple[str, ...]]:
    """Rows of FAKTA."""
    return [(f.target, f.progres, f.hambatan, f.penyebab) for f in form.fakta] or [("",) * 4]


def baris_langkah(form: FormulirCoaching) -> list[tuple[str, ...]]:
    """Rows of LANGKAH KEDEPAN."""
    isi = [(x.indikator, x.strategi, YA if x.penyesuaian else TIDAK) for x in form.langkah]
    return [*isi] or [("",) * 3]


def baris_keahlian(form: FormulirMentoring) -> list[tuple[str, ...]]:
    """Rows of TUJUAN of form B.1.7."""
    return [(k.keahlian, k.jangka_waktu, k.perubahan, k.ukuran) for k in form.keahlian] or [("",) * 4]


def baris_jurnal(form: FormulirMentoring) -> list[tuple[str, ...]]:
    """Rows of the journal."""
    return [(j.waktu_tempat, j.materi, j.rencana_aksi, j.target_waktu) for j in form.jurnal] or [("",) * 4]


def rincian_perilaku(laporan: LaporanPerilaku) -> str:
    """The detailed answer, led by the basic values that the problem rests on."""
    nilai = ", ".join(JUDUL_NILAI[n] for n in laporan.nilai)
    return f"Nilai dasar: {nilai}.\n{laporan.uraian}" if nilai else laporan.uraian


def upaya(laporan: LaporanPerilaku) -> str:
    """What the penilai did, led by the day on which he told the pegawai (III.D.5.c.1.c)."""
    kapan = f"Disampaikan kepada pegawai pada {tanggal_cetak(laporan.dikomunikasikan)}."
    return f"{kapan}\n{laporan.retrospektif}".strip()


def jawaban_kelompok(jawaban: Sequence[str], urut: int) -> list[str]:
    """The three answers of one subject."""
    return [jawaban[n] if n < len(jawaban) else "" for n in range(3 * urut, 3 * urut + 3)]
