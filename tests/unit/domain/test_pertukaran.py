"""What a bundle does to what two machines know of each other: each rule by an example that fails without it."""

from __future__ import annotations

from dataclasses import replace

from kinerja_desktop.domain.pertukaran import (
    TANPA_PAKET,
    Akuan,
    Diri,
    Hasil,
    KepalaPaket,
    PaketKeluar,
    Riwayat,
    akuan,
    dasar,
    lupakan_akuan,
    terima,
    yang_hidup,
)

SAYA, LAMA = Diri(b"kini", frozenset({b"dulu"})), b"dulu"
KANTOR, CAKUPAN = b"kantor", b"cakupan"
KELUAR = {
    b"k1": PaketKeluar(KANTOR, CAKUPAN, 7),
    b"k2": PaketKeluar(KANTOR, CAKUPAN, 12),
    b"k2 lagi": PaketKeluar(KANTOR, CAKUPAN, 12),
    b"lain": PaketKeluar(b"orang lain", CAKUPAN, 9),
    b"sempit": PaketKeluar(KANTOR, b"cakupan lama", 20),
}


def paket(*diakui: Akuan, dasar_: int = 0, sampai: int = 10, epoch: bytes = b"E") -> KepalaPaket:
    return KepalaPaket(b"masuk", KANTOR, epoch, frozenset(), dasar_, b"dasar" if dasar_ else b"", sampai, diakui)


def proses(kepala: KepalaPaket, *riwayat: Riwayat, dasar_ada: bool = True) -> Hasil:
    return terima(SAYA, riwayat, kepala, KELUAR.get, CAKUPAN, dasar_ada)


def satu(hasil: Hasil, epoch: bytes = b"E") -> Riwayat:
    return next(r for r in hasil.riwayat if r.epoch == epoch)


def test_first_bundle_of_a_neighbour_is_remembered() -> None:
    hasil = proses(paket())
    assert hasil == Hasil((Riwayat(b"E", paket=b"masuk", terapan=10),), utuh=True)


def test_confirmation_raises_the_number_that_our_own_note_gives() -> None:
    hasil = proses(paket(Akuan(b"kini", b"k2")), Riwayat(b"E", diakui=7, diakui_paket=b"k1"))
    assert (satu(hasil).diakui, satu(hasil).diakui_paket) == (12, b"k2")
    assert not hasil.pulih


def test_confirmed_number_never_falls() -> None:
    hasil = proses(paket(Akuan(b"kini", b"k1")), Riwayat(b"E", diakui=12, diakui_paket=b"k2"))
    assert (satu(hasil).diakui, satu(hasil).diakui_paket) == (12, b"k2")


def test_of_two_bundles_up_to_one_number_the_first_confirmed_stays_the_basis() -> None:
    """Only a neighbour that was restored or copied confirms the other: it must find out that it lacks the first."""
    hasil = proses(paket(Akuan(b"kini", b"k2 lagi")), Riwayat(b"E", diakui=12, diakui_paket=b"k2"))
    assert (satu(hasil).diakui, satu(hasil).diakui_paket) == (12, b"k2")


def test_confirmation_to_an_earlier_life_counts_for_nothing() -> None:
    hasil = proses(paket(Akuan(LAMA, b"k2")))
    assert satu(hasil).diakui == 0 and not hasil.pulih


def test_confirmation_of_a_bundle_with_another_scope_counts_for_nothing() -> None:
    hasil = proses(paket(Akuan(b"kini", b"sempit")))
    assert satu(hasil).diakui == 0 and not hasil.pulih


def test_unknown_life_of_ours_tells_of_a_restore_and_joins_the_chain() -> None:
    hasil = proses(paket(Akuan(b"kelak", b"k1"), Akuan(b"kini", b"k2")))
    assert hasil.pulih and hasil.epoch_lain == {b"kelak"}
    assert satu(hasil).diakui == 0, "nothing else in that bundle is believed"


def test_bundle_that_we_never_made_tells_of_a_restore() -> None:
    hasil = proses(paket(Akuan(b"kini", b"asing"), Akuan(b"kini", b"k2")))
    assert hasil.pulih and satu(hasil).diakui == 0 and satu(hasil).terapan == 0


def test_bundle_that_we_made_for_somebody_else_tells_of_a_restore() -> None:
    assert proses(paket(Akuan(b"kini", b"lain"))).pulih


def test_hole_before_a_bundle_for_our_present_life_tells_of_a_restore() -> None:
    hasil = proses(paket(Akuan(b"kini", b"k2"), dasar_=5), dasar_ada=False)
    assert hasil.pulih and not hasil.utuh and satu(hasil).terapan == 0 and satu(hasil).diakui == 0


def test_hole_before_a_bundle_for_an_earlier_life_is_only_not_counted() -> None:
    hasil = proses(paket(Akuan(LAMA, b"k1"), dasar_=5), dasar_ada=False)
    assert not hasil.pulih and not hasil.utuh and satu(hasil).terapan == 0


def test_hole_before_a_bundle_that_confirms_nothing_is_only_not_counted() -> None:
    hasil = proses(paket(dasar_=5), dasar_ada=False)
    assert not hasil.pulih and not hasil.utuh and satu(hasil).terapan == 0


def test_bundle_made_for_earlier_lives_only_is_not_confirmed() -> None:
    """Its sender left out files that we had in such a life."""
    assert satu(proses(paket(Akuan(LAMA, b"k1")))) == Riwayat(b"E")
    assert satu(proses(paket(Akuan(LAMA, b"k1"), Akuan(b"kini", b"k1")))).paket == b"masuk"


def test_bundle_that_rests_on_an_applied_one_goes_on_from_it() -> None:
    hasil = proses(paket(Akuan(b"kini", TANPA_PAKET), dasar_=5), Riwayat(b"E", paket=b"m0", terapan=6))
    assert hasil.utuh and (satu(hasil).paket, satu(hasil).terapan) == (b"masuk", 10)


def test_bundle_of_everything_rests_on_nothing() -> None:
    """Who begins anew (new epoch, new scope) sends all from 0: it heals every hole and is no sign of a restore."""
    hasil = proses(paket(Akuan(b"kini", b"k2")), Riwayat(b"E", paket=b"m0", terapan=6), dasar_ada=False)
    assert hasil.utuh and not hasil.pulih
    assert (satu(hasil).paket, satu(hasil).terapan, satu(hasil).diakui) == (b"masuk", 10, 12)


def test_the_number_alone_does_not_stand_for_what_was_applied() -> None:
    """A twin's bundle brought the number to 6; the one that this rests on never came."""
    kembar = Riwayat(b"E", paket=b"dari kembar", terapan=6)
    assert proses(paket(Akuan(b"kini", TANPA_PAKET), dasar_=5), kembar, dasar_ada=False).pulih


def test_old_file_does_not_turn_the_number_back() -> None:
    hasil = proses(paket(sampai=3), Riwayat(b"E", paket=b"m9", terapan=9))
    assert (satu(hasil).paket, satu(hasil).terapan) == (b"m9", 9)


def test_of_two_bundles_up_to_one_number_the_first_applied_is_confirmed() -> None:
    hasil = proses(paket(sampai=9), Riwayat(b"E", paket=b"m9", terapan=9))
    assert hasil.utuh and satu(hasil).paket == b"m9"


def test_a_later_life_takes_the_place_of_the_one_in_its_chain() -> None:
    tua = Riwayat(b"E1", diakui=50, diakui_paket=b"p")
    baru = Riwayat(b"E2", frozenset({b"E1"}), diakui=3, diakui_paket=b"q")
    assert yang_hidup([tua, baru]) == [baru]
    assert dasar([tua, baru]) == (3, b"q")
    assert akuan([tua, replace(baru, paket=b"z")]) == (Akuan(b"E2", b"z"),)


def test_two_living_lives_of_a_cloned_machine_are_both_served() -> None:
    kembar = [Riwayat(b"A", diakui=50, diakui_paket=b"p", paket=b"z"), Riwayat(b"B", paket=b"y")]
    assert dasar(kembar) == dasar(kembar[::-1]) == (0, TANPA_PAKET)
    assert akuan(kembar) == (Akuan(b"A", b"z"), Akuan(b"B", b"y"))


def test_chain_of_a_bundle_is_kept() -> None:
    kepala = replace(paket(), rantai=frozenset({b"E0"}))
    hasil = terima(SAYA, [Riwayat(b"E", frozenset({b"E9"}))], kepala, KELUAR.get, CAKUPAN, True)
    assert satu(hasil).rantai == {b"E0", b"E9"}


def test_forgotten_confirmations_leave_what_was_applied() -> None:
    (r,) = lupakan_akuan([Riwayat(b"E", frozenset(), 9, b"k", b"m", 4)])
    assert r == Riwayat(b"E", frozenset(), 0, TANPA_PAKET, b"m", 4)


def test_nobody_ever_heard_of_is_sent_everything() -> None:
    assert dasar([]) == (0, TANPA_PAKET) and akuan([]) == ()
