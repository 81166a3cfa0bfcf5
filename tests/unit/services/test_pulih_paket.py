"""A machine that hears that it was restored names who told it."""

from __future__ import annotations

import os
from typing import Any

import msgspec
import pytest

from kinerja_desktop.services import kirim_paket, pulih_paket
from kinerja_desktop.sync.manifest import NO_BUNDLE, Acknowledgement
from tests.helpers.pertukaran import Jaringan, laporan, simpan


def test_who_tells_that_a_machine_was_restored_is_named_with_how_often(
    jaringan: Jaringan, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Anybody may confirm what never was: the office repeats all, loses nothing, and learns whose word it is."""
    opd, siti = jaringan["opd"], jaringan["siti"]
    simpan(siti, laporan(1))
    for dari, ke in (("siti", "opd"), ("opd", "siti"), ("siti", "opd")):
        jaringan.tukar(dari, ke)
    assert jaringan.tukar("opd", "siti").jumlah == {}
    asli = kirim_paket._Susunan._manifes

    def palsu(susunan: Any, isi: Any) -> Any:
        return msgspec.structs.replace(asli(susunan, isi), acks=(Acknowledgement(os.urandom(16), NO_BUNDLE, 0),))

    assert pulih_paket.menurut(opd.konteks, opd.ini) is None
    with monkeypatch.context() as m:
        m.setattr(kirim_paket._Susunan, "_manifes", palsu)
        for kali in (1, 2):
            assert jaringan.tukar("siti", "opd").pulih
            assert pulih_paket.menurut(opd.konteks, opd.ini) == (siti.ini.sertifikat.name, kali)
    pulih_paket.ingat(opd.konteks.store, opd.konteks.sekarang())
    assert pulih_paket.menurut(opd.konteks, opd.ini) is None, "it found that out by itself"
    pulih_paket.sudah_dilihat(opd.konteks)
    assert pulih_paket.menurut(opd.konteks, opd.ini) is None
    assert jaringan.tukar("opd", "siti").jumlah["laporan_harian"].sama == 1
