"""Makes `tests/vectors/knj1/putusan.json`: reports with decisions, which of them stand, and the seal over the approved.

``python -m tests.helpers.vektor_putusan`` writes it. Rows and hashes are made as in `vektor_rantai`; what stands is
written down here for each story, by hand, and computed by nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.segel import ButirSegel, akar, daftar
from tests.helpers.vektor_rantai import KEPALA, STAF, TABEL, VEKTOR, _json, _laporan, baris, nomor, sidik

PENGGANTI = nomor(13)
DAHULU = None
"""Of a program before `menggantikan`."""


@dataclass(frozen=True)
class Putusan:
    """A decision: its place in the story names it; `menyebut` are places, or nil."""

    apa: str
    menyebut: tuple[int, ...] | None = ()
    oleh: bytes = KEPALA
    revisi_lain: bool = False


SETUJU, KEMBALI = Putusan("setujui"), Putusan("kembalikan")
KEMBALI_LAIN = Putusan("kembalikan", oleh=PENGGANTI)


def urung(*menyebut: int, **lain: Any) -> Putusan:
    """An undo of these places."""
    return Putusan("urungkan", menyebut, **lain)


CERITA: dict[str, tuple[list[Putusan], list[int], str]] = {
    "approved, taken back, approved again": ([SETUJU, urung(0), SETUJU], [2], "disetujui"),
    "a pair that contradicts itself": ([SETUJU, KEMBALI_LAIN], [0, 1], "dikembalikan"),
    "the pair settled": ([SETUJU, KEMBALI_LAIN, Putusan("setujui", (0, 1))], [2], "disetujui"),
    "the settlement taken back": ([SETUJU, KEMBALI_LAIN, Putusan("setujui", (0, 1)), urung(2)], [0, 1], "dikembalikan"),
    "an undo that did not know the second": ([SETUJU, SETUJU, urung(0)], [1], "disetujui"),
    "an undo with a lower id than what it names": ([urung(1), SETUJU], [], "diajukan"),
    "an undo by another, and of another revision": (
        [SETUJU, urung(0, oleh=PENGGANTI), urung(0, revisi_lain=True), Putusan("kembalikan", (0,), KEPALA, True)],
        [0, 3],
        "disetujui",
    ),
    "by the person himself": ([Putusan("setujui", (), STAF)], [], "diajukan"),
    "the person himself settles nothing": ([SETUJU, Putusan("kembalikan", (0,), STAF)], [0], "disetujui"),
    "two approvals": ([SETUJU, Putusan("setujui", (), PENGGANTI)], [0, 1], "disetujui"),
    "earlier program: undo": ([Putusan("setujui", DAHULU), Putusan("urungkan", DAHULU)], [], "diajukan"),
    "earlier program: undo of a pair takes the approval back": (
        [Putusan("setujui", DAHULU), Putusan("kembalikan", DAHULU), Putusan("urungkan", DAHULU)],
        [1],
        "dikembalikan",
    ),
    "earlier program: a second one settles nothing": (
        [Putusan("setujui", DAHULU), Putusan("kembalikan", DAHULU, PENGGANTI)],
        [0, 1],
        "dikembalikan",
    ),
    "earlier program: a third one settles": (
        [Putusan("setujui", DAHULU), Putusan("kembalikan", DAHULU, PENGGANTI), Putusan("setujui", DAHULU)],
        [2],
        "disetujui",
    ),
}
"""Decisions in the order of their ids; places of those that stand, on any revision and without those of the person of
the report; and how it stands."""


def _putusan(ke: int, laporan: list[Any], semua: list[Putusan]) -> Iterator[list[Any]]:
    for n, satu in enumerate(semua):
        sebut = None if satu.menyebut is None else [str(UUID(bytes=nomor(ke + di))) for di in satu.menyebut]
        revisi = b"\x01" * 20 if satu.revisi_lain else sidik(7, laporan)
        nama = None if sebut is None else json.dumps(sebut, separators=(",", ":"))
        yield baris(ke + n, laporan[0], revisi, satu.apa, "", satu.oleh, "2026-10-31T02:00:00Z", nama)


def harapan() -> dict[str, Any]:
    """The stories, and the root and heads of a seal over the approved reports."""
    cerita, butir = [], []
    for ke, (nama, (semua, berdiri, keadaan)) in enumerate(CERITA.items()):
        laporan = _laporan(101 + ke, nama, None, "[]")
        putusan = list(_putusan(1000 + 10 * ke, laporan, semua))
        cerita.append(
            {
                "name": nama,
                "report": laporan,
                "decisions": putusan,
                "standing": [putusan[n][0] for n in berdiri],
                "state": keadaan,
            }
        )
        if keadaan == "disetujui":
            setuju = next(putusan[n] for n in berdiri if semua[n].apa == "setujui")
            butir.append(ButirSegel(laporan[0], sidik(7, laporan), sidik(8, setuju)))
    bidang = {7: TABEL[1].fields, 8: (*TABEL[2].fields, "menggantikan")}
    isi = {"tables": bidang, "stories": cerita, "root": akar(butir), "heads": daftar(butir)}
    hasil: dict[str, Any] = _json(isi)
    return hasil


def tulis() -> None:
    """Write the file."""
    teks = json.dumps(harapan(), ensure_ascii=False, indent=1)
    (VEKTOR / "putusan.json").write_text(teks + "\n", "utf-8")


if __name__ == "__main__":
    tulis()
