"""The working of one figure, predikat or clock: what a card shows to whoever asks why it is so."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CaraHitung:
    """What went in, by which rule, and how it was rounded; texts as people read them.

    `langkah` are the steps of the calculation in order, each a sentence. `pasal` cites article or annex. `berlaku` says
    since when the rule holds, or until when. `pembulatan` is empty where nothing is rounded. `catatan` names what is
    doubtful, such as a source that was seen in the press only.
    """

    judul: str
    hasil: str
    masukan: tuple[tuple[str, str], ...]
    langkah: tuple[str, ...]
    aturan: str
    pasal: str
    berlaku: str
    pembulatan: str = ""
    catatan: str = ""
