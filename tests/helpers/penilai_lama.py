"""The head of a small office moves inside the window of an evaluation, or somebody stands in for him."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi, JenisMutasi
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.pegawai import JenisJabatan
from kinerja_desktop.domain.penempatan import Penempatan, PenetapanPenilai, SifatPenempatan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import evaluasi, mutasi, organisasi
from kinerja_desktop.services import evaluasi_lembar as layanan
from kinerja_desktop.store import skema
from tests.helpers.evaluasi import BAIK, TW4, siapkan
from tests.helpers.kantor import DINAS, KEPALA, PUSKESMAS, SITI, KantorUji, id_tetap
from tests.helpers.pertukaran import UNIT_LAIN, Jaringan, jam, semua, tulis_saja

PINDAH = LangkahMutasi(
    JenisMutasi.MUTASI, KEPALA, date(2026, 12, 10), DINAS, "Kepala Bidang", JenisJabatan.ADMINISTRATOR
)
PENSIUN = LangkahMutasi(JenisMutasi.BERHENTI, KEPALA, PINDAH.tanggal)
AWAL = datetime(2026, 12, 2, 9, tzinfo=WIB)
"""In the window, before the head moves."""
SEBELUM = datetime(2026, 12, 12, 9, tzinfo=WIB)
JUNI = datetime(2027, 6, 22, 9, tzinfo=WIB)

BIDAN = Penempatan(
    id_tetap(943),
    SITI,
    PUSKESMAS,
    "Bidan Terampil",
    JenisJabatan.FUNGSIONAL,
    SifatPenempatan.DEFINITIF,
    date(2020, 1, 2),
)
MEMIMPIN = replace(
    BIDAN,
    id=id_tetap(942),
    pegawai_id=KEPALA,
    jabatan="Kepala Puskesmas",
    jenis_jabatan=JenisJabatan.ADMINISTRATOR,
    memimpin=True,
)
DINAS_LAIN = UnitKerja(UUID(bytes=UNIT_LAIN), "Dinas Lain", JenisUnit.PERANGKAT_DAERAH)
DAHULU = replace(
    MEMIMPIN,
    id=id_tetap(941),
    unit_kerja_id=DINAS_LAIN.id,
    jabatan="Staf",
    mulai=date(2015, 1, 1),
    selesai=date(2016, 1, 1),
    memimpin=False,
)
"""Where the head served long ago."""


def pindahkan(jaringan: Jaringan, kantor: KantorUji, langkah: LangkahMutasi = PINDAH) -> CatatanMutasi:
    """Siti's quarter lies ready everywhere; then the transfer, and its master data at every machine."""
    siapkan(kantor)
    for nama in ("pusat", "kepala"):
        jaringan.tukar("opd", nama)
    terapkan(jaringan, kantor, langkah)
    (catatan,) = semua(jaringan["opd"], CatatanMutasi)
    assert isinstance(catatan, CatatanMutasi)
    return catatan


def terapkan(jaringan: Jaringan, kantor: KantorUji, langkah: LangkahMutasi = PINDAH) -> None:
    """The transfer, and its master data at every machine."""
    kantor.jam.saat = SEBELUM
    mutasi.terapkan(kantor.sebagai("operator"), langkah)
    for nama in ("pusat", "kepala", "rudi"):
        jam(jaringan[nama], SEBELUM)
        jaringan.bagikan_induk(nama)
    jaringan.tukar("opd", "kepala")


def nilai(jaringan: Jaringan, periode: Periode = TW4) -> None:
    """The head evaluates Siti at his machine."""
    kepala = jaringan["kepala"].konteks
    evaluasi.tetapkan(kepala, SITI, periode, BAIK, layanan.lembar(kepala, SITI, periode).dasar)


def tempatkan(kantor: KantorUji, wakil: UUID | None = None) -> None:
    """The posts of Siti and of the head are written down; `wakil` stands in for him with her for two days."""
    operator = kantor.sebagai("operator")
    with operator.transaksi("penempatan", (skema.PUSAT,)) as kerja:
        for satu in (BIDAN, MEMIMPIN):
            kerja.simpan(satu)
        if wakil is not None:
            dua_hari = (AWAL - timedelta(days=1)).date(), "Kepala cuti", AWAL.date()
            kerja.simpan(PenetapanPenilai(id_tetap(880), SITI, wakil, *dua_hari))
        organisasi.sesuaikan(kerja, operator)


def kenalkan_dinas_lain(jaringan: Jaringan, *penempatan: Penempatan) -> None:
    """Another office, and these assignments, are known at the workstations and the centre."""
    for nama in ("opd", "pusat", "opd lain"):
        tulis_saja(jaringan[nama], skema.PUSAT, DINAS_LAIN, *penempatan)
