"""The reports behind a realisasi: who may list them, and open their evidence."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.services import bukti, persetujuan, realisasi
from kinerja_desktop.services.evaluasi_kutipan import laporan_dikutip
from kinerja_desktop.services.realisasi import IsianIki
from tests.helpers.evaluasi import TW4
from tests.helpers.kantor import IKI_1, IKI_2, IKI_3, SITI, SKP_SITI, KantorUji, id_tetap
from tests.helpers.laporan import ajukan, ubah


@pytest.fixture
def dikutip(kantor: KantorUji) -> list[LaporanHarian]:
    """Siti's realisasi of one indicator with two approved reports; the later one has a file as evidence."""
    kantor.tetapkan_skp_siti()
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    siap = bukti.siapkan("daftar.txt", b"hadir: 11", 500)
    berkas = bukti.tambah_bukti(siti, id_tetap(800), siap).bukti
    semua = [
        ajukan(siti, tanggal=date(2026, 11, 19), bukti=(berkas,)),
        ajukan(siti, tanggal=date(2026, 11, 18), bukti=(bukti.tambah_tautan(siti, "https://contoh.go.id/a"),)),
    ]
    for satu, sidik in semua:
        persetujuan.setujui(kepala, satu.id, sidik)
    isian = {IKI_1: IsianIki("22 ibu hamil", tuple(s.id for s, _ in semua))}
    realisasi.ajukan(siti, SKP_SITI, TW4, isian | {i: IsianIki("ada") for i in (IKI_2, IKI_3)}, None)
    return [s for s, _ in semua]


@pytest.mark.parametrize("akun", ["kepala", "siti", "operator", "pusat", "pengawas"])
def test_who_may_read_the_person_lists_and_opens(kantor: KantorUji, dikutip: list[LaporanHarian], akun: str) -> None:
    konteks = kantor.sebagai(akun)
    kemarin, lusa = laporan_dikutip(konteks, SITI, TW4, IKI_1)
    assert (kemarin.tanggal, lusa.tanggal) == (date(2026, 11, 18), date(2026, 11, 19))
    assert (lusa.kegiatan, lusa.realisasi, lusa.satuan, lusa.sah) == ("Pelayanan KIA", 11, "ibu hamil", True)
    assert kemarin.bukti[0].tautan == "https://contoh.go.id/a"
    assert bukti.isi_bukti(konteks, lusa.id, lusa.bukti[0].sha256) == b"hadir: 11"
    assert laporan_dikutip(konteks, SITI, TW4, IKI_2) == ()


@pytest.mark.parametrize("akun", ["rudi", "dewi"])
def test_a_colleague_may_not(kantor: KantorUji, dikutip: list[LaporanHarian], akun: str) -> None:
    with pytest.raises(UserError) as galat:
        laporan_dikutip(kantor.sebagai(akun), SITI, TW4, IKI_1)
    assert galat.value.kode == "UMM-01"


def test_a_report_that_changed_since_is_marked(kantor: KantorUji, dikutip: list[LaporanHarian]) -> None:
    ubah(kantor.sebagai("siti"), dikutip[0], realisasi=9)
    assert [x.sah for x in laporan_dikutip(kantor.sebagai("kepala"), SITI, TW4, IKI_1)] == [True, False]
