"""Fixed texts of the official forms A.1, B.1.3-B.1.5, C.1 and D.1 (PermenPANRB 6/2022, Lampiran).

Labels are those of the annex letter for letter ("DIATAS", "DIBAWAH", "KURANG (MISCONDUCT)"). Slips of its typesetting
are corrected: "113esame ASN" is "sesama ASN", "….. No. SD" is "….. JANUARI SD", the stray full stop after one guide of
Akuntabel is dropped, and its missing commas on form C.1.3 follow form A.1.7.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat, Rating
from kinerja_desktop.domain.periode import BULAN
from kinerja_desktop.domain.skp import (
    LABEL_PERSPEKTIF,
    Aspek,
    JenisRhk,
    LampiranSkp,
    Nilai,
    Pendekatan,
    Perspektif,
    Untuk,
)
from kinerja_desktop.domain.teks import kosong


class VersiPerilaku(StrEnum):
    """Wording of the BerAKHLAK guides (R131); a record keeps the version it was signed with."""

    P6_2022 = "p6_2022"
    UU20_2023 = "uu20_2023"


JUDUL_NILAI: dict[Nilai, str] = {
    Nilai.BERORIENTASI_PELAYANAN: "Berorientasi pelayanan",
    Nilai.AKUNTABEL: "Akuntabel",
    Nilai.KOMPETEN: "Kompeten",
    Nilai.HARMONIS: "Harmonis",
    Nilai.LOYAL: "Loyal",
    Nilai.ADAPTIF: "Adaptif",
    Nilai.KOLABORATIF: "Kolaboratif",
}

Panduan = dict[Nilai, tuple[str, str, str]]
"""Three guides of each value."""

_PANDUAN_P6: Panduan = {
    Nilai.BERORIENTASI_PELAYANAN: (
        "Memahami dan memenuhi kebutuhan masyarakat",
        "Ramah, cekatan, solutif, dan dapat diandalkan",
        "Melakukan perbaikan tiada henti",
    ),
    Nilai.AKUNTABEL: (
        "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi",
        "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien",
        "Tidak menyalahgunakan kewenangan jabatan",
    ),
    Nilai.KOMPETEN: (
        "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
        "Membantu orang lain belajar",
        "Melaksanakan tugas dengan kualitas terbaik",
    ),
    Nilai.HARMONIS: (
        "Menghargai setiap orang apapun latar belakangnya",
        "Suka menolong orang lain",
        "Membangun lingkungan kerja yang kondusif",
    ),
    Nilai.LOYAL: (
        "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia pada NKRI"
        " serta pemerintahan yang sah",
        "Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara",
        "Menjaga rahasia jabatan dan negara",
    ),
    Nilai.ADAPTIF: (
        "Cepat menyesuaikan diri menghadapi perubahan",
        "Terus berinovasi dan mengembangkan kreativitas",
        "Bertindak proaktif",
    ),
    Nilai.KOLABORATIF: (
        "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
        "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
        "Menggerakkan pemanfaatan berbagai sumberdaya untuk tujuan bersama",
    ),
}

PANDUAN: dict[VersiPerilaku, Panduan] = {
    VersiPerilaku.P6_2022: _PANDUAN_P6,
    VersiPerilaku.UU20_2023: {
        **_PANDUAN_P6,
        Nilai.HARMONIS: (
            "Menghargai setiap orang tanpa membedakan latar belakang",
            "Suka menolong",
            "Membangun lingkungan kerja yang kondusif",
        ),
        Nilai.LOYAL: (
            "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia kepada"
            " Negara Kesatuan Republik Indonesia, dan pemerintahan yang sah",
            "Menjaga nama baik ASN, instansi, dan negara",
            "Menjaga rahasia jabatan dan negara",
        ),
        Nilai.KOLABORATIF: (
            "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
            "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
            "Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama",
        ),
    },
}
"""Three guides of each value, by version. The default is P6-2022, because the forms are those of P6."""


def panduan(versi: VersiPerilaku, untuk: Untuk = Untuk.JA_JF) -> Panduan:
    """Guides of one form: those of JPT (A.1.1, A.1.2) write out what the others call NKRI (pp. 33, 35; 56, 58)."""
    daftar = PANDUAN[versi]
    if untuk is not Untuk.JPT:
        return daftar
    satu, dua, tiga = (teks.replace("NKRI", "Negara Kesatuan Republik Indonesia") for teks in daftar[Nilai.LOYAL])
    return {**daftar, Nilai.LOYAL: (satu, dua, tiga)}


EKSPEKTASI_KHUSUS = "Ekspektasi Khusus Pimpinan:"

LABEL_ASPEK: dict[Aspek, str] = {
    Aspek.KUANTITAS: "Kuantitas",
    Aspek.KUALITAS: "Kualitas",
    Aspek.WAKTU: "Waktu",
    Aspek.BIAYA: "Biaya",
}
JUDUL_SKP = "SASARAN KINERJA PEGAWAI"
JUDUL_PENDEKATAN: dict[Pendekatan, str] = {
    Pendekatan.KUALITATIF: "PENDEKATAN HASIL KERJA KUALITATIF",
    Pendekatan.KUANTITATIF: "PENDEKATAN HASIL KERJA KUANTITATIF",
}
JUDUL_UNTUK: dict[Untuk, str] = {
    Untuk.JPT: "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
    Untuk.JA_JF: "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
}
JUDUL_UKURAN: dict[Untuk, str] = {
    Untuk.JPT: "Ukuran keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif:",
    Untuk.JA_JF: "Ukuran keberhasilan/ indikator kinerja individu dan Target:",
}
"""Above the indicators of forms A.1.1 and A.1.6."""
NIP_OPSIONAL = ("NIP ", "(*opsional)")
"""Label of the penilai's NIP on forms A.1.1 and A.1.2, the second part in italics: a head of the region has none."""
UKURAN_HASIL = "Ukuran Keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif****:"
"""Above the indicators of form C.1.1."""
UKURAN_REKAMAN = "Ukuran keberhasilan dan Target:"
"""Above the indicators of form B.1.3."""
JUDUL_JENIS: dict[JenisRhk, str] = {JenisRhk.UTAMA: "A. UTAMA", JenisRhk.TAMBAHAN: "B. TAMBAHAN"}

LABEL_CAPAIAN: dict[CapaianOrganisasi, str] = {
    CapaianOrganisasi.ISTIMEWA: "ISTIMEWA",
    CapaianOrganisasi.BAIK: "BAIK",
    CapaianOrganisasi.BUTUH_PERBAIKAN: "BUTUH PERBAIKAN",
    CapaianOrganisasi.KURANG: "KURANG",
    CapaianOrganisasi.SANGAT_KURANG: "SANGAT KURANG",
}
LABEL_RATING: dict[Rating, str] = {
    Rating.DI_ATAS: "DIATAS EKSPEKTASI",
    Rating.SESUAI: "SESUAI EKSPEKTASI",
    Rating.DI_BAWAH: "DIBAWAH EKSPEKTASI",
}
LABEL_PREDIKAT: dict[Predikat, str] = {
    Predikat.SANGAT_BAIK: "SANGAT BAIK",
    Predikat.BAIK: "BAIK",
    Predikat.BUTUH_PERBAIKAN: "BUTUH PERBAIKAN",
    Predikat.KURANG: "KURANG (MISCONDUCT)",
    Predikat.SANGAT_KURANG: "SANGAT KURANG",
}
PILIHAN_TRIWULAN = ("I", "II", "III", "IV-AKHIR")
"""Options after ``TRIWULAN`` on forms B.1.3-B.1.5, C.1 and D.1."""
MIRING = "(MISCONDUCT)"
"""The foreign word that the options of forms C.1 print in italics (p. 113)."""

POLA_KURVA: dict[CapaianOrganisasi, tuple[float, float, float, float, float]] = {
    CapaianOrganisasi.ISTIMEWA: (2, 4, 6, 25, 60),
    CapaianOrganisasi.BAIK: (5, 10, 20, 60, 20),
    CapaianOrganisasi.BUTUH_PERBAIKAN: (5, 15, 60, 15, 5),
    CapaianOrganisasi.KURANG: (20, 60, 20, 7.5, 5),
    CapaianOrganisasi.SANGAT_KURANG: (60, 25, 8, 4, 1.5),
}
"""Heights of the five guide curves at Sangat Kurang … Sangat Baik, measured from the pictures of pp. 94-96 on their
grid of seven steps (0 to 70). The regulation gives no figures; the curves are a guide, not a quota."""
POLA_PUNCAK = 70.0
POLA_SUMBU = (
    ("Sangat", "Kurang"),
    ("Kurang/", "Misconduct"),
    ("Butuh", "Perbaikan"),
    ("Baik", ""),
    ("Sangat Baik", ""),
)
POLA_SUMBU_X = "Predikat Kinerja Pegawai"
POLA_SUMBU_Y = ("Frekuensi", "Pegawai")
POLA_JUDUL = "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN"
POLA_JUDUL_2 = "CAPAIAN KINERJA ORGANISASI {capaian}"

CATATAN_BANTU = "dokumen bantu; data resmi pada e-Kinerja BKN"
"""Footer of every page (R133, article 35)."""
LANJUTAN = "(lanjutan)"
"""Stands where a text goes on from the sheet before."""
CATATAN_LATIHAN = "LATIHAN — bukan dokumen resmi"
CATATAN_DRAF = "DRAF"

CATATAN_INTERVENSI = (
    "* Dalam hal rencana hasil kerja Pimpinan yang diintervensi adalah hasil kerja pejabat pimpinan tinggi dan Pimpinan"
    " unit kerja mandiri/ organisasi maka dituliskan rencana hasil kerja beserta indikator kinerja individu pejabat"
    " pimpinan tinggi dan Pimpinan unit kerja mandiri atau sasaran dan indikator kinerja organisasi yang diintervensi"
)
CATATAN_EKSPEKTASI = "Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai"
CATATAN_PILIH = "pilih salah satu"
CATATAN_RATING = (
    "** rating hasil dan rating perilaku kerja Pegawai ditetapkan dengan mempertimbangkan pola distribusi predikat"
    " Kinerja Pegawai berdasarkan capaian kinerja organisasi serta kontribusi Pegawai terhadap Kinerja Organisasi"
)
CATATAN_PERSPEKTIF = "**** perspektif hanya digunakan untuk pejabat pimpinan tinggi dan pimpinan unit kerja mandiri"
CATATAN_REKAMAN = (
    "* pilih salah satu (periode disesuaikan dengan periode evaluasi siklus pendek yang ditetapkan Instansi Pemerintah)"
)
CATATAN_PERIODE = "periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada Instansi Pemerintah"


def butir_lampiran(lampiran: LampiranSkp) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The three lists of form A.1.8 with their headings, in its order; blank lines of a record are no items."""
    daftar = (
        ("DUKUNGAN SUMBER DAYA", lampiran.sumber_daya),
        ("SKEMA PERTANGGUNGJAWABAN", lampiran.pertanggungjawaban),
        ("KONSEKUENSI", lampiran.konsekuensi),
    )
    return tuple((judul, tuple(butir for butir in isi if not kosong(butir))) for judul, isi in daftar)


def penugasan(dari: str) -> str:
    """Who assigned a result, as it stands behind it; nothing where nobody is named."""
    return f"(Penugasan dari {dari.strip()})" if dari.strip() else ""


def tanda_perspektif(perspektif: Perspektif | None) -> str:
    """The perspective behind an indicator of form A.1.1."""
    return "" if perspektif is None else f"(Perspektif {LABEL_PERSPEKTIF[perspektif]})"


def narasi_indikator(uraian: str, target: str) -> str:
    """Indicator and target in one narration, as the qualitative approach wants them (article 9(3))."""
    uraian, target = uraian.strip(), target.strip()
    if not uraian or not target:
        return uraian or target
    return f"{uraian.rstrip('.')}, dengan target {target}"


def triwulan_terpilih(label: str) -> int | None:
    """Index of the option that `label` chooses on the line PERIODE; None for a period that is none of them.

    Such a line has nothing to choose, so neither it nor form D.1 carries the mark of `CATATAN_PILIH` then.
    """
    kata, _, pilihan = label.upper().partition(" ")
    return PILIHAN_TRIWULAN.index(pilihan) if kata == "TRIWULAN" and pilihan in PILIHAN_TRIWULAN else None


def catatan_dokumen(label: str) -> tuple[str, ...]:
    """Footnotes of forms D.1 for the period `label`."""
    pilih = () if triwulan_terpilih(label) is None else (f"** {CATATAN_PILIH}",)
    return (f"* {CATATAN_PERIODE}", *pilih)


def tanggal_cetak(hari: date) -> str:
    """Write a date in words: ``24 November 2026``."""
    return f"{hari.day} {BULAN[hari.month - 1]} {hari.year}"


def periode_cetak(mulai: date, selesai: date) -> str:
    """Write the span after ``PERIODE PENILAIAN:``: ``1 JANUARI SD 31 DESEMBER TAHUN 2026``."""
    awal = f"{mulai.day} {BULAN[mulai.month - 1].upper()}"
    if mulai.year != selesai.year:
        awal += f" {mulai.year}"
    return f"{awal} SD {selesai.day} {BULAN[selesai.month - 1].upper()} TAHUN {selesai.year}"


def baris_tanda(tempat: str, tanggal: date | None) -> str:
    """Write the place and date above a signature; what is not known is left as dots to fill in by hand."""
    titik = "." * 22
    return f"{tempat or titik}, {tanggal_cetak(tanggal) if tanggal else titik}"
