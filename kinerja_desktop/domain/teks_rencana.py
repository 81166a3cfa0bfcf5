"""Fixed texts of forms A.1.3, A.1.4, A.1.5, B.1.1 and B.1.2 (PermenPANRB 6/2022, Lampiran, pp. 38, 43, 48-49, 67-68).

Labels are those of the annex letter for letter. Words between underscores are printed in italics, as the annex prints
foreign words.
"""

from __future__ import annotations

from collections.abc import Iterable

from kinerja_desktop.domain.dokumen_rencana import BarisPohon, HasilAksi, StrategiCetak
from kinerja_desktop.domain.manual_indikator import PeriodePelaporan, TingkatKendali
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.skp import Untuk

JUDUL_MANUAL = "MANUAL INDIKATOR KINERJA"
JUDUL_MANUAL_SKP = {
    Untuk.JPT: "SKP PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
    Untuk.JA_JF: "SKP PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
}
"""Second line of the title. The annex has the form for JPT; the other line is that of their forms A.1.6 and A.1.7."""
RENCANA_HASIL_KERJA = "RENCANA HASIL KERJA"
UKURAN_KEBERHASILAN = "UKURAN KEBERHASILAN/ INDIKATOR KINERJA"
TUJUAN = "TUJUAN"
DESKRIPSI = "DESKRIPSI"
DEFINISI = "Definisi"
FORMULA = "Formula _(opsional bagi pendekatan hasil kerja kualitatif)_"
SATUAN_PENGUKURAN = "SATUAN PENGUKURAN _(opsional bagi pendekatan hasil kerja kualitatif)_"
TINGKAT_KENDALI = "KUALITAS DAN TINGKAT KENDALI"
SUMBER_DATA = "SUMBER DATA"
PERIODE_PELAPORAN = "PERIODE PELAPORAN"
LABEL_KENDALI: dict[TingkatKendali, str] = {
    TingkatKendali.OUTCOME: "_Outcome_",
    TingkatKendali.OUTCOME_ANTARA: "_Outcome_ Antara",
    TingkatKendali.OUTPUT_KENDALI_RENDAH: "_Output_ kendali rendah",
}
LABEL_PELAPORAN: dict[PeriodePelaporan, str] = {
    PeriodePelaporan.BULANAN: "Bulanan",
    PeriodePelaporan.TRIWULANAN: "Triwulanan",
    PeriodePelaporan.SEMESTERAN: "Semesteran",
    PeriodePelaporan.TAHUNAN: "Tahunan",
}
TERPILIH, TIDAK_TERPILIH = "(X)", "(\u2007)"
"""Before an option, as in the filled examples; the space is as wide as a letter."""

JUDUL_STRATEGI = "_WORKBLOCK_ UNTUK IDENTIFIKASI STRATEGI PENCAPAIAN HASIL KERJA"
RUTIN, TRANSFORMATIF = "A. RUTIN", "B. TRANSFORMATIF"

JUDUL_MATRIKS = "MATRIKS PEMBAGIAN PERAN DAN HASIL"
PEGAWAI, JABATAN = "PEGAWAI", "JABATAN"
OUTCOME_ANTARA = "_OUTCOME_ ANTARA/ _OUTPUT_/ LAYANAN"
KETUA_TIM = "(Ketua Tim)"
TIM_KERJA = "TIM KERJA"

KOLOM_POHON = ("NO.", "RENCANA HASIL KERJA", "PEGAWAI", "INDIKATOR DAN TARGET")
TANDA_CELAH = "▲ CELAH:"

JUDUL_AKSI = "RENCANA AKSI"
JUDUL_DOKUMENTASI = "PENDOKUMENTASIAN KINERJA"
RANK = "PANGKAT/ GOL. RUANG"
HASIL_KERJA = "HASIL KERJA"
AKSI = "Rencana Aksi:"
REALISASI = "Realisasi dan Bukti Dukung:"
LAINNYA = "Di luar rencana aksi:"
PENANDA_TANGAN = "Pegawai yang Dinilai"


def milik(jabatan: str, tahun: int) -> str:
    """The line below the title of a form without a place for them: whose plan it serves, and the year."""
    return f"{jabatan.strip().upper()}, TAHUN {tahun}".lstrip(", ")


def bagian_kolom(awal: int, akhir: int, jumlah: int) -> str:
    """Tells which columns of a wide matrix one part shows: ``(kolom 1-5 dari 25)``."""
    return f"(kolom {awal}–{akhir} dari {jumlah})" if akhir > awal else f"(kolom {awal} dari {jumlah})"


def fakta_strategi(item: StrategiCetak) -> tuple[tuple[tuple[str, str], tuple[str, str]], ...]:
    """The upper part of form A.1.4: two labels with their texts in each row."""
    intervensi = item.intervensi if len(item.intervensi) < 2 else tuple(f"- {teks}" for teks in item.intervensi)
    return (
        (
            ("JUDUL INISIATIF STRATEGI PENCAPAIAN IKU", item.judul),
            ("INDIKATOR DAN TARGET YANG DIINTERVENSI", "\n".join(intervensi)),
        ),
        (("PEMILIK STRATEGI", item.pemilik), ("PIHAK YANG TERLIBAT", item.pihak_terlibat)),
        (("WAKTU PENYELESAIAN", item.waktu_penyelesaian), ("PENERIMA MANFAAT", item.penerima_manfaat)),
        (("TUJUAN", item.tujuan), ("ANGGARAN", item.anggaran)),
    )


def daftar_strategi(item: StrategiCetak) -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    """The lower part of form A.1.4: a heading, the routine items, the transformative ones; numbers run on."""
    return (
        ("STRATEGI _(KEY ACTIVITIES)_", item.strategi_rutin, item.strategi_transformatif),
        ("KELUARAN KUNCI _(KEY MILESTONE)_", item.keluaran_rutin, item.keluaran_transformatif),
    )


def judul_dokumentasi(periode: Periode) -> tuple[str, ...]:
    """The title of form B.1.2; for a part of the year with a line such as ``PERIODE: TRIWULAN III 2026`` below it."""
    if periode.jenis is JenisPeriode.TAHUNAN:
        return (JUDUL_DOKUMENTASI,)
    return (JUDUL_DOKUMENTASI, f"PERIODE: {periode.label.upper()}")


def jumlah_lain(hasil: HasilAksi) -> str:
    """The sum above the reports of a result without steps; a single report tells its own."""
    return f"Jumlah: {hasil.jumlah}" if hasil.jumlah and len(hasil.lain) > 1 else ""


def nomor_pohon(baris: Iterable[BarisPohon]) -> list[str]:
    """Number the rows of a cascade by their branch: ``1``, ``1.1``, ``1.1.1``, ``1.2``, ``2``.

    A level that is left out counts as none, so that no two rows bear one number.
    """
    jalan: list[tuple[int, int]] = []
    nomor = []
    for satu in baris:
        urut = 0
        while jalan and jalan[-1][0] >= satu.tingkat:
            urut = jalan.pop()[1]
        jalan.append((satu.tingkat, urut + 1))
        nomor.append(".".join(str(n) for _, n in jalan))
    return nomor
