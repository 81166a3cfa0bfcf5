"""Which decisions on a report stand, and what a seal covers, by a reader that knows only `docs/key-format.md`."""

from __future__ import annotations

import hashlib
import json
from itertools import permutations
from typing import Any

import pytest

from tests.helpers import bukti_lain as bukti
from tests.helpers import vektor_putusan as pembuat
from tests.unit.sync.test_chain_vectors import sidik
from tests.unit.sync.test_vectors import VEKTOR, pulih

TERSIMPAN = json.loads((VEKTOR / "putusan.json").read_text("utf-8"))
HARAPAN = pulih(TERSIMPAN)
CERITA: list[dict[str, Any]] = HARAPAN["stories"]


def orang_lain(cerita: dict[str, Any]) -> list[bukti.Putusan]:
    """The decisions by others than the person of the report."""
    semua = map(bukti.putusan, cerita["decisions"])
    return [satu for satu in semua if satu[3] != cerita["report"][5]]


def keadaan(cerita: dict[str, Any]) -> str:
    """How the report stands by its own revision, as far as a seal asks."""
    apa = {satu[2] for satu in bukti.berdiri(orang_lain(cerita)) if satu[1] == sidik(7, cerita["report"])}
    return "dikembalikan" if "kembalikan" in apa else "disetujui" if "setujui" in apa else "diajukan"


@pytest.mark.parametrize("cerita", CERITA, ids=[satu["name"] for satu in CERITA])
def test_what_stands_follows_from_the_page(cerita: dict[str, Any]) -> None:
    for urut in permutations(orang_lain(cerita)):
        assert [satu[0] for satu in bukti.berdiri(urut)] == cerita["standing"]
    assert keadaan(cerita) == cerita["state"]


def test_the_seal_covers_what_is_approved() -> None:
    butir = []
    for satu in CERITA:
        if keadaan(satu) == "disetujui":
            tegak = satu["standing"]
            calon = [k for k in satu["decisions"] if k[0] in tegak and k[6] == sidik(7, satu["report"])]
            terdaftar = [(sidik(7, satu["report"]), sidik(8, k)) for k in calon]
            (dipilih,) = [p for p in terdaftar if p[0][:8] + p[1][:8] in HARAPAN["heads"]]
            butir.append((satu["report"][0], *dipilih))
    butir.sort()
    assert b"".join(laporan[:8] + putusan[:8] for _, laporan, putusan in butir) == HARAPAN["heads"]
    assert bukti.puncak([hashlib.sha256(b"\0" + b"".join(satu)).digest() for satu in butir]) == HARAPAN["root"]


@pytest.mark.parametrize("cerita", CERITA, ids=[satu["name"] for satu in CERITA])
def test_the_program_finds_the_same(cerita: dict[str, Any]) -> None:
    from kinerja_desktop.domain.putusan_laporan import keputusan_efektif, status_laporan
    from kinerja_desktop.domain.segel import penyetuju
    from kinerja_desktop.store import skema
    from kinerja_desktop.store.kiriman import Kiriman, periksa

    peta = {satu.nomor: satu for satu in skema.PETA.values()}
    laporan, sidik_laporan = periksa(peta[7], Kiriman(*cerita["report"][:5], cerita["report"][5:]))
    semua = [periksa(peta[8], Kiriman(*satu[:5], satu[5:]))[0] for satu in cerita["decisions"]]
    berlaku = keputusan_efektif([k for k in semua if k.oleh_id != laporan.pegawai_id])
    assert [k.id.bytes for k in berlaku] == cerita["standing"]
    tegak = [k for k in cerita["decisions"] if k[0] in cerita["standing"]]
    setuju = [k[0] for k in tegak if k[6:8] == [sidik_laporan, "setujui"]]
    assert [k.id.bytes for k in penyetuju(laporan.pegawai_id, sidik_laporan, semua)] == setuju
    assert status_laporan(laporan, sidik_laporan, semua).value == cerita["state"]


def test_the_program_makes_the_same_file_today() -> None:
    assert pembuat.harapan() == TERSIMPAN
