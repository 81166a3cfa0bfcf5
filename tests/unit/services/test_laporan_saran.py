"""Suggestions, favourites and the copy of the last day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.domain.saran import Contoh, contoh_sama, lanjutkan
from kinerja_desktop.services import laporan, laporan_draf, saran
from kinerja_desktop.services.konteks import Context
from tests.helpers.kantor import AKSI, RHK_1, RHK_2, KantorUji, id_tetap, skp_beraksi, skp_siti

JUMAT, SENIN, SELASA = date(2026, 11, 20), date(2026, 11, 23), date(2026, 11, 24)


def contoh(kegiatan: str) -> Contoh:
    return Contoh(kegiatan, "ibu hamil", RHK_1, "", None, None)


RIWAYAT = [
    contoh("Posyandu Melati: pemeriksaan 19 ibu hamil dan penyuluhan gizi"),
    contoh("Pelayanan KIA"),
    contoh("Kunjungan rumah 4 bumil"),
]


def isian(nomor: int = 500, **ubah: object) -> IsianLaporan:
    dasar = IsianLaporan(id_tetap(nomor), JUMAT, "08.00 – 11.30", RHK_1, "", "Kelas ibu hamil", "uraian", "12", "orang")
    return replace(dasar, **ubah)  # type: ignore[arg-type]


@pytest.fixture
def siti(kantor: KantorUji) -> Context:
    kantor.tetapkan_skp_siti()
    return kantor.sebagai("siti")


def test_the_suggestion_keeps_the_typed_number_and_goes_on_from_history() -> None:
    hasil = lanjutkan("Posyandu Melati: pemeriksaan 23 ibu hamil", RIWAYAT)
    assert hasil is not None
    assert hasil.teks == "Posyandu Melati: pemeriksaan 23 ibu hamil dan penyuluhan gizi"
    assert hasil.tampil == "Posyandu Melati: pemeriksaan … ibu hamil dan penyuluhan gizi" and hasil.sorot is None


def test_the_first_number_of_the_continuation_is_marked_for_replacing() -> None:
    hasil = lanjutkan("kunj", RIWAYAT)
    assert hasil is not None and hasil.sorot is not None
    awal, panjang = hasil.sorot
    assert hasil.teks[awal : awal + panjang] == "4" and hasil.teks.startswith("kunjungan")


@pytest.mark.parametrize("teks", ["", "P", "  ", "Rapat", "Pelayanan KIA", "Posyandu Melati: pemeriksaan 2 3"])
def test_no_suggestion_where_nothing_goes_on(teks: str) -> None:
    assert lanjutkan(teks, RIWAYAT) is None


@pytest.mark.parametrize("teks", ["(", "[a-z]+", "\\", "*" * 30, "P" * 5000])
def test_signs_of_patterns_are_plain_text(teks: str) -> None:
    assert lanjutkan(teks, [*RIWAYAT, contoh(teks + " lanjut")]) is not None or len(teks) < 2


def test_the_same_kegiatan_with_other_numbers_is_recognised() -> None:
    assert contoh_sama("kunjungan rumah 7 BUMIL ", RIWAYAT) is RIWAYAT[2]
    assert contoh_sama("", RIWAYAT) is None


def test_history_is_ones_own(kantor: KantorUji, siti: Context) -> None:
    laporan.simpan(siti, isian())
    assert [c.kegiatan for c in saran.muat(siti).contoh] == ["Kelas ibu hamil"]
    assert saran.muat(siti).satuan == ("orang",)
    assert saran.muat(kantor.sebagai("rudi")).contoh == ()


def test_favourites_are_kept_per_account_and_survive_a_new_plan(kantor: KantorUji, siti: Context) -> None:
    saran.simpan_favorit(siti, isian())
    saran.simpan_favorit(siti, isian(satuan="peserta"))
    (favorit,) = saran.favorit(siti)
    assert (favorit.nama, favorit.satuan) == ("Kelas ibu hamil", "peserta")
    assert saran.favorit(kantor.sebagai("rudi")) == []
    baru = IsianLaporan(id_tetap(501), SENIN)
    dua = replace(skp_siti().rhk[1], uraian=favorit.rhk)
    terisi = saran.isi_dari_favorit(baru, favorit, [dua])
    assert (terisi.kegiatan, terisi.rhk_id, terisi.tanggal, terisi.realisasi) == ("Kelas ibu hamil", RHK_2, SENIN, "")
    assert saran.isi_dari_favorit(baru, favorit, ()).rhk_id is None
    assert saran.hapus_favorit(siti, favorit.nama) == []
    with pytest.raises(UserError) as galat:
        saran.hapus_favorit(siti, favorit.nama)
    assert galat.value.kode == "LAP-48"


def test_a_favourite_needs_a_kegiatan_and_their_number_has_a_limit(siti: Context) -> None:
    with pytest.raises(UserError) as galat:
        saran.simpan_favorit(siti, isian(kegiatan="  "))
    assert galat.value.kode == "LAP-05"
    for i in range(saran.FAVORIT_TERBANYAK + 5):
        daftar = saran.simpan_favorit(siti, isian(kegiatan=f"Kegiatan {i}"))
    assert len(daftar) == saran.FAVORIT_TERBANYAK and daftar[-1].nama == f"Kegiatan {i}"


def test_the_last_day_is_copied_as_drafts_without_its_facts(siti: Context) -> None:
    laporan.ajukan(siti, isian())
    laporan_draf.simpan_isian(siti, isian(501, kegiatan="Belum disimpan", jam="13.00 – 14.00"))
    laporan.simpan(siti, isian(502, tanggal=date(2026, 11, 19), kegiatan="Lebih lama"))
    dari, baru = saran.salin_kemarin(siti, SENIN)
    hasil = {laporan_draf.semua_isian(siti)[i] for i in baru}
    assert dari == JUMAT and {i.kegiatan for i in hasil} == {"Kelas ibu hamil", "Belum disimpan"}
    for satu in hasil:
        assert (satu.tanggal, satu.realisasi, satu.uraian, satu.bukti, satu.dasar) == (SENIN, "", "", (), "")
        assert (satu.satuan, satu.rhk_id) == ("orang", RHK_1)


def test_copying_twice_copies_once(siti: Context) -> None:
    laporan.simpan(siti, isian())
    assert len(saran.salin_kemarin(siti, SENIN)[1]) == 1
    assert saran.salin_kemarin(siti, SENIN)[1] == []


def test_a_result_of_an_older_plan_is_not_copied(siti: Context) -> None:
    laporan.simpan(siti, isian(rhk_id=UUID(int=7)))
    (baru,) = saran.salin_kemarin(siti, SENIN)[1]
    assert laporan_draf.semua_isian(siti)[baru].rhk_id is None


def test_nothing_to_copy_is_told(siti: Context) -> None:
    with pytest.raises(UserError) as galat:
        saran.salin_kemarin(siti, SENIN)
    assert galat.value.kode == "LAP-43"


@pytest.mark.parametrize("akun", ["operator", "pusat", "pengawas"])
def test_accounts_without_reports_have_none_of_it(kantor: KantorUji, akun: str) -> None:
    konteks = kantor.sebagai(akun)
    for panggil in (
        lambda: saran.muat(konteks),
        lambda: saran.simpan_favorit(konteks, isian()),
        lambda: saran.salin_kemarin(konteks, SELASA),
    ):
        with pytest.raises(UserError) as galat:
            panggil()
        assert galat.value.kode == "UMM-01"


def test_an_action_plan_travels_with_favourite_and_copy_while_the_plan_holds_it(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    siti = kantor.sebagai("siti")
    kunjungan = isian(rhk_id=RHK_2, rencana_aksi=AKSI[0], kegiatan="Kunjungan rumah")
    lama = isian(501, rhk_id=RHK_2, rencana_aksi="Rencana aksi yang sudah dihapus", kegiatan="Rekap")
    laporan.simpan(siti, kunjungan)
    laporan.simpan(siti, lama)
    _, baru = saran.salin_kemarin(siti, SENIN)
    tersalin = laporan_draf.semua_isian(siti)
    assert [tersalin[i].rencana_aksi for i in baru] == [AKSI[0], ""]
    saran.simpan_favorit(siti, kunjungan)
    (favorit,) = saran.favorit(siti)
    kosong = IsianLaporan(id_tetap(502), SENIN)
    assert saran.isi_dari_favorit(kosong, favorit, skp_beraksi().rhk).rencana_aksi == AKSI[0]
    assert saran.isi_dari_favorit(kosong, favorit, skp_siti().rhk).rencana_aksi == ""
