"""A fault seen in another system, as a test: a plan that can be changed after approval loses what was achieved."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import realisasi, skp_putusan
from kinerja_desktop.services import skp as layanan_skp
from tests.helpers.evaluasi import TW4, siapkan
from tests.helpers.kantor import IKI_1, SITI, KantorUji


def test_peer_fault_15_a_set_plan_cannot_be_changed_and_a_revision_keeps_what_was_achieved(kantor: KantorUji) -> None:
    siapkan(kantor)
    siti = kantor.sebagai("siti")
    (kini,) = layanan_skp.daftar(siti, SITI, 2026)
    iki = replace(kini.skp.rhk[0].iki[0], uraian="Jumlah ibu hamil dengan K6 lengkap")
    ubah = replace(kini.skp, rhk=(replace(kini.skp.rhk[0], iki=(iki, *kini.skp.rhk[0].iki[1:])), *kini.skp.rhk[1:]))
    with pytest.raises(UserError) as galat:
        layanan_skp.simpan(siti, ubah, kini.hash)
    assert galat.value.kode == "SKP-21"
    assert layanan_skp.daftar(siti, SITI, 2026)[0].skp == kini.skp

    layanan_skp.buka_revisi(siti, kini.skp.id, kini.hash, "Standar baru")
    (draf,) = layanan_skp.daftar(siti, SITI, 2026)
    layanan_skp.ajukan(siti, replace(ubah, diajukan_pada=None, alasan_revisi="Standar baru"), draf.hash)
    skp_putusan.tetapkan(kantor.sebagai("kepala"), kini.skp.id, layanan_skp.daftar(siti, SITI, 2026)[0].hash)
    lembar = realisasi.lembar(siti, TW4)
    assert lembar is not None and lembar.skp.rhk[0].iki[0].uraian == "Jumlah ibu hamil dengan K6 lengkap"
    assert lembar.isian[IKI_1].uraian == "118 ibu hamil"
    assert lembar.isian_lepas == ()
