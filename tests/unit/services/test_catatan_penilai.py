"""Private notes: only who wrote them reads them."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.umpan_balik import Nada
from kinerja_desktop.services import catatan_penilai as layanan
from kinerja_desktop.services import umpan_balik
from kinerja_desktop.services.umpan_balik import Tentang
from tests.helpers.kantor import KADIS, KEPALA, RHK_1, RUDI, SITI, KantorUji, id_tetap

HARI = date(2026, 11, 20)
TW4 = Periode.baca("2026-TW4")


def _kode(panggil: object, *args: object) -> str:
    with pytest.raises(UserError) as galat:
        panggil(*args)  # type: ignore[operator]
    return galat.value.kode


def _tulis(kantor: KantorUji, isi: str = " Sabar ", tentang: Tentang | None = None) -> layanan.BarisCatatan:
    kepala = kantor.sebagai("kepala")
    layanan.tulis(kepala, SITI, HARI, isi, tentang or Tentang(nilai=Nilai.HARMONIS), Nada.POSITIF)
    return layanan.daftar(kepala)[0]


def test_a_note_is_listed_by_person_and_period(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    baris = _tulis(kantor)
    assert (baris.catatan.isi, baris.tentang, baris.catatan.tanggal) == ("Sabar", "Harmonis", HARI)
    kepala = kantor.sebagai("kepala")
    layanan.tulis(kepala, RUDI, date(2026, 9, 1), "Rapi", Tentang(), Nada.NETRAL)
    assert [b.nama[:4] for b in layanan.daftar(kepala, periode=TW4)] == ["Siti"]
    assert [b.nama[:4] for b in layanan.daftar(kepala, RUDI)] == ["Rudi"]
    assert layanan.daftar(kepala, RUDI, TW4) == []
    assert "ibu hamil" in _tulis(kantor, "Teliti", Tentang(RHK_1)).tentang


@pytest.mark.parametrize("akun", ["siti", "rudi", "operator", "pusat", "pengawas"])
def test_nobody_else_has_notes_at_all(kantor: KantorUji, akun: str) -> None:
    satu = _tulis(kantor).catatan
    lain = kantor.sebagai(akun)
    assert _kode(layanan.daftar, lain) == "UMM-01"
    assert _kode(layanan.ubah, lain, satu.id, HARI, "x", Tentang(), Nada.NETRAL) == "UMM-01"
    assert _kode(layanan.hapus, lain, satu.id) == "UMM-01"
    assert _kode(layanan.kembalikan, lain, satu) == "UMM-01"
    assert _kode(layanan.tulis, lain, SITI, HARI, "x", Tentang(), Nada.NETRAL) == "UMM-01"


def test_another_leader_neither_sees_nor_touches_them(kantor: KantorUji) -> None:
    satu = _tulis(kantor).catatan
    kadis = kantor.sebagai("kadis")
    assert layanan.daftar(kadis, SITI) == []
    assert _kode(layanan.ubah, kadis, satu.id, HARI, "x", Tentang(), Nada.NETRAL) == "UMM-01"
    assert _kode(layanan.hapus, kadis, satu.id) == "UMM-01"
    assert _kode(layanan.kembalikan, kadis, satu) == "UMM-01"
    assert _kode(layanan.tulis, kadis, SITI, HARI, "bukan timnya", Tentang(), Nada.NETRAL) == "UMM-01"
    assert umpan_balik.diterima(kantor.sebagai("siti")).jumlah == 0, "a note is no feedback"


def test_change_delete_and_bring_back(kantor: KantorUji) -> None:
    kepala, satu = kantor.sebagai("kepala"), _tulis(kantor).catatan
    layanan.ubah(kepala, satu.id, date(2026, 11, 19), "Sabar dan teliti", Tentang(), Nada.NETRAL)
    (ubahan,) = layanan.daftar(kepala)
    assert (ubahan.catatan.isi, ubahan.catatan.nilai, ubahan.catatan.nada) == ("Sabar dan teliti", None, Nada.NETRAL)
    lama = layanan.hapus(kepala, satu.id)
    assert layanan.daftar(kepala) == []
    layanan.kembalikan(kepala, lama)
    assert layanan.daftar(kepala) == [ubahan]


def test_refusals_keep_nothing(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")

    def tulis(pegawai: object, hari: date, isi: str, tentang: Tentang) -> str:
        return _kode(layanan.tulis, kepala, pegawai, hari, isi, tentang, Nada.NETRAL)

    assert tulis(SITI, HARI, " \n", Tentang()) == "UMP-31"
    assert tulis(SITI, HARI, "x" * 4001, Tentang()) == "UMP-03"
    assert tulis(SITI, date(2026, 11, 25), "besok", Tentang()) == "UMP-32"
    assert tulis(SITI, HARI, "x", Tentang(id_tetap(999))) == "UMP-12"
    assert tulis(KEPALA, HARI, "diri sendiri", Tentang()) == "UMM-01"
    assert tulis(KADIS, HARI, "atasan", Tentang()) == "UMM-01"
    assert tulis(id_tetap(999), HARI, "x", Tentang()) == "UMM-03"
    assert layanan.daftar(kepala) == []
