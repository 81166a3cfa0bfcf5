"""Roles of matrices in the plan of their person: how many have room, and whose the person may refuse (R30, R38)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.sel_matriks import SelMatriks
from kinerja_desktop.domain.skp import BATAS_JUMLAH, JenisRhk, Rhk, StatusSkp
from kinerja_desktop.services import matriks, skp, skp_draf
from kinerja_desktop.services.matriks_tulis import simpan_sel
from tests.helpers.kantor import KADIS, KEPALA, RUDI, SITI, KantorUji, id_tetap, skp_siti
from tests.helpers.matriks import (
    KOLOM_1,
    KOLOM_RUDI,
    SKP_KEPALA,
    dari_rudi,
    isian,
    rudi_memimpin,
    sel_siti,
    siapkan_matriks,
    skp_kepala,
)
from tests.unit.services.test_matriks import PERAN, lengkap, milik_siti, tulis


@pytest.fixture(autouse=True)
def _rencana_kepala(kantor: KantorUji) -> None:
    siapkan_matriks(kantor)


def test_a_plan_takes_no_more_roles_than_there_is_room_for(kantor: KantorUji) -> None:
    """Whatever a changed program gives: thousands would keep the page busy, and one too many could not be handed in."""
    siti = kantor.sebagai("siti")
    skp.buat(siti, 2026)
    isi = "\n".join(f"- Hasil {n}" for n in range(3 * BATAS_JUMLAH))
    with kantor.sebagai("kepala").transaksi("palsu", (KEPALA,)) as kerja:
        kerja.simpan(SelMatriks(sel_siti(), KEPALA, SKP_KEPALA, KOLOM_1, SITI, isi))
    (satu,) = skp.daftar(siti, SITI, 2026)
    assert [r.uraian for r in satu.skp.rhk] == [f"Hasil {n}" for n in range(BATAS_JUMLAH)]
    kabar = satu.peran.kabar[0]
    assert (kabar.kode, kabar.rincian["jumlah"]) == ("MTX-14", 2 * BATAS_JUMLAH)
    assert "120 peran" in kabar.galat.isi
    skp.ajukan(siti, lengkap(satu.skp), satu.hash)
    assert milik_siti(kantor).status is StatusSkp.DIAJUKAN


def test_what_had_no_room_comes_in_when_there_is(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    skp.buat(siti, 2026)
    kini = milik_siti(kantor)
    sendiri = tuple(Rhk(id_tetap(4000 + n), JenisRhk.UTAMA, f"Hasil saya {n}") for n in range(BATAS_JUMLAH))
    skp.simpan(siti, replace(kini.skp, rhk=sendiri), kini.hash)
    with pytest.raises(UserError, match="MTX-11"):
        tulis(kantor, isian(PERAN))
    with kantor.sebagai("kepala").transaksi("dari komputer lain", (KEPALA,)) as kerja:
        kerja.simpan(SelMatriks(sel_siti(), KEPALA, SKP_KEPALA, KOLOM_1, SITI, PERAN))
    kini = milik_siti(kantor)
    assert kini.skp.rhk == sendiri and [m.kode for m in kini.peran.kabar] == ["MTX-14"]
    skp.simpan(siti, replace(kini.skp, rhk=sendiri[1:]), kini.hash)
    kini = milik_siti(kantor)
    assert (kini.skp.rhk[-1].uraian, len(kini.skp.rhk), kini.peran.kabar) == (PERAN, BATAS_JUMLAH, ())


# --- leaders who do not stand above the person (Lampiran II.5 j; R30) --------------------------------------------


def test_r30_the_role_of_another_leader_is_taken_and_given_back(kantor: KantorUji) -> None:
    tulis(kantor, isian(PERAN))
    siti = kantor.sebagai("siti")
    skp.buat(siti, 2026)
    dari_rudi(kantor, "• Kader terlatih\n• Posyandu aktif")
    kini = milik_siti(kantor)
    assert [r.uraian for r in kini.skp.rhk] == [PERAN]
    assert [r.uraian for r in kini.peran.ditawarkan] == ["Kader terlatih", "Posyandu aktif"]
    assert kini.peran.ditawarkan[0].dari_pimpinan_lain and kini.peran.ditawarkan[0].rhk_pimpinan
    matriks_rudi = matriks.lembar(rudi_memimpin(kantor), RUDI, 2026)
    assert matriks_rudi.berbeda == {(SITI, KOLOM_RUDI)}, "he sees that she did not take it yet"
    skp.simpan(siti, replace(kini.skp, rhk=(*kini.skp.rhk, *kini.peran.ditawarkan)), kini.hash)
    kini = milik_siti(kantor)
    assert [r.uraian for r in kini.skp.rhk] == [PERAN, "Kader terlatih", "Posyandu aktif"]
    assert kini.peran.ditawarkan == () == kini.peran.kabar
    assert matriks.lembar(rudi_memimpin(kantor), RUDI, 2026).berbeda == frozenset()
    dari_rudi(kantor, "• Kader mahir\n• Posyandu aktif")
    kini = milik_siti(kantor)
    assert [r.uraian for r in kini.skp.rhk] == [PERAN, "Posyandu aktif"], "other words are another offer"
    skp.simpan(siti, replace(kini.skp, rhk=kini.skp.rhk[:1]), kini.hash)
    for _ in range(2):
        kini = milik_siti(kantor)
        assert [r.uraian for r in kini.skp.rhk] == [PERAN], "it does not come back by itself"
        assert [r.uraian for r in kini.peran.ditawarkan] == ["Kader mahir", "Posyandu aktif"]
        skp.simpan(siti, kini.skp, kini.hash)
    with pytest.raises(UserError, match="MTX-10"):
        skp.simpan(siti, replace(kini.skp, rhk=kini.skp.rhk[1:]), milik_siti(kantor).hash)


def test_a_draft_that_was_typed_keeps_what_was_taken_and_what_was_given_back(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    skp.buat(siti, 2026)
    dari_rudi(kantor, "• Kader terlatih\n• Posyandu aktif")
    kini = milik_siti(kantor)
    for diambil in (kini.peran.ditawarkan, kini.peran.ditawarkan[1:], ()):
        skp_draf.simpan_otomatis(siti, replace(kini.skp, rhk=diambil))
        draf = skp_draf.draf_otomatis(siti, kini.skp.id)
        assert draf is not None and draf.rhk == diambil


def test_who_leads_her_unit_or_stands_further_up_fills_her_plan(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    skp.buat(siti, 2026)
    atas = replace(skp_kepala(), id=id_tetap(413), pegawai_id=KADIS, penilai_id=None)
    with kantor.sebagai("kadis").transaksi("buat SKP") as kerja:
        kerja.simpan(atas)
    simpan_sel(kantor.sebagai("kadis"), atas.id, [isian(PERAN)])
    kini = milik_siti(kantor)
    assert [r.uraian for r in kini.skp.rhk] == [PERAN] and kini.peran.ditawarkan == ()
    skp.simpan(siti, kini.skp, kini.hash)
    with pytest.raises(UserError, match="MTX-10"):
        skp.simpan(siti, replace(kini.skp, rhk=()), milik_siti(kantor).hash)


def test_an_offer_with_the_words_of_a_result_of_hers_takes_nothing_over(kantor: KantorUji) -> None:
    """Its words would be another one's from then on."""
    with kantor.sebagai("siti").transaksi("buat SKP") as kerja:
        kerja.simpan(replace(skp_siti(), diajukan_pada=None))
    dari_rudi(kantor, skp_siti().rhk[0].uraian)
    kini = milik_siti(kantor)
    assert kini.skp.rhk == skp_siti().rhk and kini.peran.ditawarkan == ()


@pytest.mark.parametrize("baru", ["- Kader terlatih\n- Posyandu mandiri", "- Kader terlatih"])
def test_what_was_taken_from_an_offer_never_becomes_what_was_refused(kantor: KantorUji, baru: str) -> None:
    """She took the second of two; the leader rewrites it, or takes it back. Her own steps stay with her own words."""
    siti = kantor.sebagai("siti")
    skp.buat(siti, 2026)
    dari_rudi(kantor, "- Kader terlatih\n- Posyandu aktif")
    kini = milik_siti(kantor)
    posyandu = replace(kini.peran.ditawarkan[1], rencana_aksi=("Buka posyandu",))
    skp.simpan(siti, replace(kini.skp, rhk=(posyandu,)), kini.hash)
    dari_rudi(kantor, baru)
    kini = milik_siti(kantor)
    (rhk,) = kini.skp.rhk
    assert (rhk.uraian, rhk.rencana_aksi, rhk.sel_id) == ("Posyandu aktif", ("Buka posyandu",), None)
    assert "Kader terlatih" in [r.uraian for r in kini.peran.ditawarkan]


def test_an_offer_whose_words_change_is_offered_anew(kantor: KantorUji) -> None:
    """What she added to is hers; to what she only took nothing is lost."""
    siti = kantor.sebagai("siti")
    skp.buat(siti, 2026)
    dari_rudi(kantor, "- Kader terlatih\n- Posyandu aktif")
    kini = milik_siti(kantor)
    skp.simpan(siti, replace(kini.skp, rhk=kini.peran.ditawarkan), kini.hash)
    dari_rudi(kantor, "- Kader terlatih\n- Posyandu mandiri")
    kini = milik_siti(kantor)
    assert [r.uraian for r in kini.skp.rhk] == ["Kader terlatih"]
    assert [r.uraian for r in kini.peran.ditawarkan] == ["Posyandu mandiri"]


def test_a_leader_takes_back_part_of_what_never_fitted(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    skp.buat(siti, 2026)
    kini = milik_siti(kantor)
    sendiri = tuple(Rhk(id_tetap(4000 + n), JenisRhk.UTAMA, f"Hasil saya {n}") for n in range(BATAS_JUMLAH - 1))
    skp.simpan(siti, replace(kini.skp, rhk=sendiri), kini.hash)
    with kantor.sebagai("kepala").transaksi("dari komputer lain", (KEPALA,)) as kerja:
        kerja.simpan(SelMatriks(sel_siti(), KEPALA, SKP_KEPALA, KOLOM_1, SITI, "- A\n- B\n- C"))
    tulis(kantor, isian("- A\n- B"))
    with pytest.raises(UserError, match="MTX-11"):
        tulis(kantor, isian("- A\n- B\n- D"))
    tulis(kantor, isian("- A"))
    assert [r.uraian for r in milik_siti(kantor).skp.rhk][-1] == "A"
