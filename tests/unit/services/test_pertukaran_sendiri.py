"""What a pegawai notes on his own laptop of his own evaluation comes in at his office and at the centre."""

from __future__ import annotations

from kinerja_desktop.domain.evaluasi import PenyerahanEvaluasi
from kinerja_desktop.domain.keberatan import PenjelasanKeberatan
from kinerja_desktop.services import keberatan, penyerahan
from tests.helpers.evaluasi import ditetapkan
from tests.helpers.kantor import KantorUji
from tests.helpers.keberatan import keberatan_siti
from tests.helpers.pertukaran import Jaringan, ditahan, semua


def test_that_she_has_the_document(jaringan: Jaringan, kantor: KantorUji) -> None:
    tanda = ditetapkan(kantor)
    jaringan.tukar("opd", "siti")
    penyerahan.terima_dokumen(jaringan["siti"].konteks, tanda.id)
    assert ditahan(jaringan, "siti", "opd") == {} == ditahan(jaringan, "opd", "pusat")
    (di_opd,) = semua(jaringan["opd"], PenyerahanEvaluasi)
    assert semua(jaringan["pusat"], PenyerahanEvaluasi) == [di_opd] == semua(jaringan["siti"], PenyerahanEvaluasi)


def test_what_she_adds_to_her_objection(jaringan: Jaringan, kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    jaringan.tukar("opd", "siti")
    keberatan.jelaskan(jaringan["siti"].konteks, nomor, "Dua laporan belum dihitung.")
    assert ditahan(jaringan, "siti", "opd") == {} == ditahan(jaringan, "opd", "pusat")
    assert [satu.isi for satu in semua(jaringan["pusat"], PenjelasanKeberatan)] == ["Dua laporan belum dihitung."]
