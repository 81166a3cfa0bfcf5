"""State of a plan, computed from its revision and the decisions on it, and what each state allows (article 14)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kinerja_desktop.domain.silsilah import jarak
from kinerja_desktop.domain.skp.bentuk import KeputusanSkp, PutusanSkp, Skp, StatusSkp

_DAPAT_DIUBAH = frozenset({StatusSkp.DRAF, StatusSkp.DIKEMBALIKAN})
_ASAL_PUTUSAN = {
    PutusanSkp.SETUJUI: frozenset({StatusSkp.DIAJUKAN}),
    PutusanSkp.TETAPKAN: frozenset({StatusSkp.DIAJUKAN, StatusSkp.DISETUJUI}),
    PutusanSkp.KEMBALIKAN: frozenset({StatusSkp.DIAJUKAN, StatusSkp.DISETUJUI}),
}


def urut_keputusan(keputusan: Iterable[KeputusanSkp], revisi: bytes, leluhur: bytes) -> list[KeputusanSkp]:
    """Return the decisions on the plan that stands in the revision `revisi`, the oldest first, by what they decide.

    What was decided on the plan as it stands is the newest, before it what was decided on its nearest ancestor, and so
    on; a revision that is no ancestor is the oldest. Only decisions on one revision stand in the order of their ids:
    who sets what its owner has replaced already did not know, whatever his clock says.
    """
    return sorted(keputusan, key=lambda k: (-jarak(revisi, leluhur, k.skp_hash), k.id))


def status_skp(skp: Skp, revisi: bytes, keputusan: Sequence[KeputusanSkp]) -> StatusSkp:
    """Compute the state of the revision `revisi`; `keputusan` in the order of `urut_keputusan`.

    A verdict counts for exactly the revision it names. Once set (article 14) a revision stays set; a plan that is
    not handed in is DRAF, or DIKEMBALIKAN while what was decided last, but for approvals, is the return of a revision
    that was not set as well. Nobody approves a revision that he sent back, so a return counts before an approval that
    did not know it: no clock decides (sync design, invariant 15).
    """
    if skp.diajukan_pada is None:
        akhir = [k for k in keputusan if k.putusan is not PutusanSkp.SETUJUI]
        ditetapkan = any(k.putusan is PutusanSkp.TETAPKAN for k in akhir if k.skp_hash == akhir[-1].skp_hash)
        return StatusSkp.DIKEMBALIKAN if akhir and not ditetapkan else StatusSkp.DRAF
    putusan = [k.putusan for k in keputusan if k.skp_hash == revisi]
    if PutusanSkp.TETAPKAN in putusan:
        return StatusSkp.DITETAPKAN
    if not putusan:
        return StatusSkp.DIAJUKAN
    return StatusSkp.DIKEMBALIKAN if PutusanSkp.KEMBALIKAN in putusan else StatusSkp.DISETUJUI


def dikembalikan_tak_dikenal(skp: Skp, revisi: bytes, keputusan: Sequence[KeputusanSkp]) -> tuple[KeputusanSkp, ...]:
    """Return the returns of the revision `revisi` that count for nothing, as the same revision is set.

    A plan is decided only while no verdict that ends it stands, so they were made on another machine, unaware.
    """
    if status_skp(skp, revisi, keputusan) is not StatusSkp.DITETAPKAN:
        return ()
    return tuple(k for k in keputusan if k.skp_hash == revisi and k.putusan is PutusanSkp.KEMBALIKAN)


def ditetapkan_tak_dikenal(keputusan: Sequence[KeputusanSkp]) -> tuple[KeputusanSkp, ...]:
    """Return what set a replaced revision after a later one was set, which so was not known there; it does not count.

    `keputusan` stand in the order of `urut_keputusan`. Nobody who has the later revision can decide on the earlier one.
    Where the clocks say that the earlier one was set first, nothing tells it from a plan that was revised.
    """
    tetap = [k for k in keputusan if k.putusan is PutusanSkp.TETAPKAN]
    return tuple(
        k for n, k in enumerate(tetap) if any(s.id < k.id and s.skp_hash != k.skp_hash for s in tetap[n + 1 :])
    )


def penetapan_terakhir(keputusan: Sequence[KeputusanSkp]) -> KeputusanSkp | None:
    """The decision that set the plan last; its frozen record stays in force while a revision is being written.

    `keputusan` stand in the order of `urut_keputusan`: a revision that came later counts, whenever it was set.
    """
    return next((k for k in reversed(keputusan) if k.putusan is PutusanSkp.TETAPKAN), None)


def penetapan_pertama(keputusan: Sequence[KeputusanSkp]) -> KeputusanSkp | None:
    """The decision that set the plan first: it tells whether the plan came late (R21), a revision never does."""
    return min((k for k in keputusan if k.putusan is PutusanSkp.TETAPKAN), key=lambda k: k.id, default=None)


def boleh_ubah(status: StatusSkp) -> bool:
    """True while the owner may edit freely."""
    return status in _DAPAT_DIUBAH


def boleh_tarik(status: StatusSkp) -> bool:
    """True while the plan waits for its first verdict."""
    return status is StatusSkp.DIAJUKAN


def boleh_putuskan(status: StatusSkp, putusan: PutusanSkp) -> bool:
    """True where `putuskan` would accept the verdict."""
    return status in _ASAL_PUTUSAN[putusan]
