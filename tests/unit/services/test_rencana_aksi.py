"""Rencana Aksi through the services: who plans, what a daily report offers, what was documented (Lampiran III.A)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.rencana_aksi import ButirAksi, RencanaAksi, Trayektori
from kinerja_desktop.services import laporan_form, laporan_pekan, persetujuan, rencana_aksi
from kinerja_desktop.services import skp as layanan
from tests.helpers.kantor import AKSI, IKI_1, RHK_1, RHK_2, SITI, SKP_SITI, KantorUji, id_tetap, skp_beraksi
from tests.helpers.laporan import ajukan
from tests.unit.services.test_dialog import tutup

HARI = date(2026, 11, 24)
BUTIR = ButirAksi(id_tetap(700), RHK_1, "Kelas ibu hamil", ("2026-TW1", "2026-TW2"), "8 kelas")


def rencana(*butir: ButirAksi, trayektori: tuple[Trayektori, ...] = ()) -> RencanaAksi:
    return RencanaAksi(id_tetap(701), SITI, SKP_SITI, JenisPeriode.TRIWULANAN, butir, trayektori)


def test_it_begins_with_the_lines_of_the_plan_by_the_cycle_of_the_office(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    lembar = rencana_aksi.lembar(kantor.sebagai("siti"), SKP_SITI)
    assert [(b.rhk_id, b.uraian) for b in lembar.rencana.butir] == [(RHK_2, a) for a in AKSI]
    assert (lembar.dasar, lembar.boleh_ubah, len(lembar.masa)) == (None, True, 4)


def test_it_is_saved_and_changed_while_the_plan_stands_as_set(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    rencana_aksi.simpan(siti, rencana(BUTIR, trayektori=(Trayektori(IKI_1, "2026-TW1", "30"),)), None)
    lembar = rencana_aksi.lembar(siti, SKP_SITI)
    assert lembar.rencana.butir == (BUTIR,)
    rencana_aksi.simpan(siti, replace(lembar.rencana, butir=()), lembar.dasar)
    assert rencana_aksi.lembar(siti, SKP_SITI).rencana.butir == ()
    (kini,) = layanan.daftar(siti, SITI, 2026)
    assert kini.status.value == "ditetapkan", "no revision is needed"


def test_two_windows_do_not_overwrite_each_other(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    rencana_aksi.simpan(siti, rencana(BUTIR), None)
    with pytest.raises(UserError) as galat:
        rencana_aksi.simpan(siti, rencana(), None)
    assert galat.value.kode == "UMM-02"


def test_a_closed_plan_is_only_read(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    rencana_aksi.simpan(siti, rencana(BUTIR), None)
    tutup(kantor)
    lembar = rencana_aksi.lembar(siti, SKP_SITI)
    assert (lembar.boleh_ubah, lembar.ditutup) == (False, date(2026, 4, 30))
    with pytest.raises(UserError) as galat:
        rencana_aksi.simpan(siti, rencana(), lembar.dasar)
    assert galat.value.kode == "MUT-01"


@pytest.mark.parametrize(("akun", "boleh"), [("kepala", True), ("operator", True), ("rudi", False), ("kadis", False)])
def test_who_reads_it(kantor: KantorUji, akun: str, boleh: bool) -> None:
    kantor.tetapkan_skp_siti()
    konteks = kantor.sebagai(akun)
    if boleh:
        assert not rencana_aksi.lembar(konteks, SKP_SITI).boleh_ubah
    else:
        with pytest.raises(UserError) as galat:
            rencana_aksi.lembar(konteks, SKP_SITI)
        assert galat.value.kode == "UMM-01"


def test_daily_reports_offer_its_steps_everywhere(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    siti = kantor.sebagai("siti")
    bahan = laporan_form.bahan(siti, HARI)
    assert (bahan.rencana_aksi(RHK_1), bahan.rencana_aksi(RHK_2)) == ((), AKSI)
    lembar = rencana_aksi.lembar(siti, SKP_SITI)
    rencana_aksi.simpan(siti, replace(lembar.rencana, butir=(BUTIR, *lembar.rencana.butir[1:])), None)
    bahan = laporan_form.bahan(siti, HARI)
    assert (bahan.rencana_aksi(RHK_1), bahan.rencana_aksi(RHK_2)) == ((BUTIR.uraian,), AKSI[1:])
    assert laporan_pekan.pekan(siti, HARI).rhk[0].rencana_aksi == (BUTIR.uraian,)


def test_approved_reports_document_the_steps(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    satu, sidik = ajukan(siti, rhk_id=RHK_2, rencana_aksi=AKSI[0], realisasi=3, satuan="kunjungan")
    ajukan(siti, rhk_id=RHK_2, rencana_aksi=AKSI[1])
    assert rencana_aksi.lembar(siti, SKP_SITI).dokumentasi == {}, "only approved ones"
    persetujuan.setujui(kepala, satu.id, sidik)
    dokumentasi = rencana_aksi.lembar(kepala, SKP_SITI).dokumentasi
    assert list(dokumentasi) == [(RHK_2, AKSI[0])]
    (butir,) = dokumentasi[RHK_2, AKSI[0]]
    assert (butir.laporan_id, butir.realisasi, butir.satuan) == (satu.id, 3, "kunjungan")


def test_what_is_typed_comes_back(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    rencana_aksi.simpan_otomatis(siti, rencana(BUTIR))
    lembar = rencana_aksi.lembar(siti, SKP_SITI)
    assert (lembar.rencana.butir, lembar.dari_draf) == ((BUTIR,), True)
    assert not rencana_aksi.lembar(kantor.sebagai("kepala"), SKP_SITI).dari_draf
    rencana_aksi.buang_otomatis(siti, SKP_SITI)
    assert rencana_aksi.lembar(siti, SKP_SITI).rencana.butir == ()
