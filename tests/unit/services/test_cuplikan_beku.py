"""What was signed is printed as it was signed, end to end: people, ranks, positions and units change afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from kinerja_desktop.domain.dokumen import DokumenEvaluasi, FormulirEvaluasi, FormulirSkp
from kinerja_desktop.domain.pegawai import Identitas
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import cuplikan, dokumen, evaluasi, wewenang
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.evaluasi import TW4, siapkan, tetapkan
from tests.helpers.kantor import DINAS, KADIS, KEPALA, PUSKESMAS, SITI, KantorUji

SITI_LAMA = Identitas(
    "Siti Rahma, A.Md.Keb.", "199203142019032007", "Pengatur, II/c", "Bidan Terampil", "Puskesmas Kartini"
)
KEPALA_LAMA = Identitas("dr. R. Purba", "198002022005012002", "Pembina, IV/a", "Kepala Puskesmas", "Puskesmas Kartini")
KADIS_LAMA = Identitas(
    "dr. Tiur Manurung", "197001011995031001", "Pembina Tingkat I, IV/b", "Kepala Dinas Kesehatan", "Dinas Kesehatan"
)
DITETAPKAN, DITERIMA = date(2026, 11, 24), date(2026, 12, 3)


@pytest.fixture
def berubah(kantor: KantorUji) -> KantorUji:
    """Plan and evaluation are signed, the receipt nine days later; then everyone and both units are renamed."""
    siapkan(kantor)
    tetapkan(kantor)
    siti = kantor.sebagai("siti")
    milik = evaluasi.milik_saya(siti, TW4)
    assert milik is not None
    kantor.jam.saat = datetime(2026, 12, 3, 9, 0, tzinfo=WIB)
    evaluasi.terima(siti, milik.penetapan.id)
    operator = kantor.sebagai("operator")
    with operator.transaksi("data berubah", (skema.PUSAT,)) as kerja:
        for nomor, golongan in ((SITI, "III/a"), (KEPALA, "IV/c"), (KADIS, "IV/d")):
            orang = wewenang.pegawai(operator, nomor)
            kerja.simpan(replace(orang, nama=f"{orang.nama} Baru", golongan=golongan, jabatan=f"{orang.jabatan} Baru"))
        for unit in (DINAS, PUSKESMAS):
            simpanan = ambil(kerja.koneksi, UnitKerja, unit)
            assert simpanan is not None
            kerja.simpan(replace(simpanan.nilai, nama=f"{simpanan.nilai.nama} Baru"))
    kini = cuplikan.identitas(operator, wewenang.pegawai(operator, SITI))
    assert kini == replace(
        SITI_LAMA, nama="Siti Rahma, A.Md.Keb. Baru", pangkat="Penata Muda, III/a", jabatan="Bidan Terampil Baru",
        unit_kerja="Puskesmas Kartini Baru",
    )  # fmt: skip
    return kantor


@pytest.mark.parametrize("akun", ["siti", "kepala", "pengawas"])
def test_a_set_plan_prints_the_people_it_was_set_with(berubah: KantorUji, akun: str) -> None:
    form = dokumen.formulir(berubah.sebagai(akun), "A.1.7", SITI, 2026, None)
    assert isinstance(form, FormulirSkp)
    assert (form.pegawai, form.penilai, form.draf) == (SITI_LAMA, KEPALA_LAMA, False)
    assert (form.tanda_pegawai.tanggal, form.tanda_penilai.tanggal) == (date(2026, 1, 12), DITETAPKAN)


@pytest.mark.parametrize("akun", ["siti", "kepala", "pengawas"])
def test_a_signed_evaluation_prints_the_people_it_was_signed_with(berubah: KantorUji, akun: str) -> None:
    form = dokumen.formulir(berubah.sebagai(akun), "C.1.3", SITI, 2026, TW4)
    assert isinstance(form, FormulirEvaluasi)
    assert (form.pegawai, form.penilai, form.draf) == (SITI_LAMA, KEPALA_LAMA, False)
    assert form.tanda_penilai.tanggal == DITETAPKAN


@pytest.mark.parametrize("akun", ["siti", "kepala", "pengawas"])
def test_the_document_prints_old_people_and_the_dates_of_both_signatures(berubah: KantorUji, akun: str) -> None:
    form = dokumen.formulir(berubah.sebagai(akun), "D.1.1", SITI, 2026, TW4)
    assert isinstance(form, DokumenEvaluasi)
    assert (form.pegawai, form.penilai, form.atasan_penilai) == (SITI_LAMA, KEPALA_LAMA, KADIS_LAMA)
    assert (form.tanda_penilai.tanggal, form.tanda_pegawai.tanggal, form.draf) == (DITETAPKAN, DITERIMA, False)
