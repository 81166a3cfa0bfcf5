"""State of a plan, computed from its revision and the decisions on it, and what each state allows (article 14)."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja_desktop.domain.skp.bentuk import KeputusanSkp, PutusanSkp, Skp, StatusSkp

_DAPAT_DIUBAH = frozenset({StatusSkp.DRAF, StatusSkp.DIKEMBALIKAN})
_ASAL_PUTUSAN = {
    PutusanSkp.SETUJUI: frozenset({StatusSkp.DIAJUKAN}),
    PutusanSkp.TETAPKAN: frozenset({StatusSkp.DIAJUKAN, StatusSkp.DISETUJUI}),
    PutusanSkp.KEMBALIKAN: frozenset({StatusSkp.DIAJUKAN, StatusSkp.DISETUJUI}),
}


def status_skp(skp: Skp, revisi: bytes, keputusan: Sequence[KeputusanSkp]) -> StatusSkp:
    """Compute the state of the revision `revisi`; `keputusan` oldest first.

    A verdict counts for exactly the revision it names. Once set (article 14) a revision stays set; a plan that is
    not handed in is DRAF, or DIKEMBALIKAN while the newest verdict on it, but for approvals, is a return. Nobody
    approves a revision that he sent back, so a return counts before an approval that did not know it: no clock decides
    (sync design, invariant 15).
    """
    if skp.diajukan_pada is None:
        akhir = next((k for k in reversed(keputusan) if k.putusan is not PutusanSkp.SETUJUI), None)
        dikembalikan = akhir is not None and akhir.putusan is PutusanSkp.KEMBALIKAN
        return StatusSkp.DIKEMBALIKAN if dikembalikan else StatusSkp.DRAF
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


def penetapan_terakhir(keputusan: Sequence[KeputusanSkp]) -> KeputusanSkp | None:
    """The decision that set the plan last; its frozen record stays in force while a revision is being written."""
    return next((k for k in reversed(keputusan) if k.putusan is PutusanSkp.TETAPKAN), None)


def penetapan_pertama(keputusan: Sequence[KeputusanSkp]) -> KeputusanSkp | None:
    """The decision that set the plan first: it tells whether the plan came late (R21), a revision never does."""
    return next((k for k in keputusan if k.putusan is PutusanSkp.TETAPKAN), None)


def boleh_ubah(status: StatusSkp) -> bool:
    """True while the owner may edit freely."""
    return status in _DAPAT_DIUBAH


def boleh_tarik(status: StatusSkp) -> bool:
    """True while the plan waits for its first verdict."""
    return status is StatusSkp.DIAJUKAN


def boleh_putuskan(status: StatusSkp, putusan: PutusanSkp) -> bool:
    """True where `putuskan` would accept the verdict."""
    return status in _ASAL_PUTUSAN[putusan]
