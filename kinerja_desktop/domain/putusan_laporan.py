"""Verdicts of the penilai on daily reports, and the state of a report that follows from them (R96, R100).

State is computed from verdicts, never a shared field; which of them stand needs no clock (sync design, 2.1).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.keputusan import rapikan_catatan
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan


class PutusanLaporan(StrEnum):
    """Verdicts of the penilai on one revision of a report; `urungkan` takes his verdicts back that it names."""

    SETUJUI = "setujui"
    KEMBALIKAN = "kembalikan"
    URUNGKAN = "urungkan"


@dataclass(frozen=True, slots=True)
class KeputusanLaporan:
    """Append-only decision on one revision (`laporan_hash`) of a report.

    `menggantikan` are the verdicts that it settles or takes back: those that its maker knew to stand. None where an
    earlier program wrote none down.
    """

    id: UUID
    laporan_id: UUID
    laporan_hash: bytes
    putusan: PutusanLaporan
    catatan: str
    oleh_id: UUID
    pada: datetime
    menggantikan: tuple[UUID, ...] | None = None


_DAPAT_DIPUTUSKAN = frozenset({StatusLaporan.DIAJUKAN, StatusLaporan.PERLU_DISETUJUI_ULANG})


_DAPAT_DIURUNGKAN = frozenset({StatusLaporan.DISETUJUI, StatusLaporan.DIKEMBALIKAN})


def keputusan_efektif(keputusan: Iterable[KeputusanLaporan]) -> list[KeputusanLaporan]:
    """Return the verdicts that still stand, oldest first: neither taken back, nor replaced by one that stands.

    Which ones a verdict takes back or replaces it says itself (`menggantikan`), so that what stands is the same in
    whatever order they came and whatever the clocks say: what its maker did not know of stays. URUNGKAN takes back
    verdicts of the same reviewer on the same revision. A verdict that settles others holds them down only as long as it
    stands itself. What those of an earlier program mean is told by the order of their ids: see `_disebut_dahulu`.
    """
    dikenal: list[_Disebut] = []
    for k in keputusan:
        nama = _disebut_dahulu(k, _tegak(dikenal)) if k.menggantikan is None else frozenset(k.menggantikan)
        dikenal.append((k, nama))
    return _tegak(dikenal)


_Disebut = tuple[KeputusanLaporan, frozenset[UUID]]
"""A verdict with those that it takes back or replaces."""


def _tegak(semua: Sequence[_Disebut]) -> list[KeputusanLaporan]:
    batal = {
        b.id
        for k, nama in semua
        if k.putusan is PutusanLaporan.URUNGKAN
        for b, _ in semua
        if b.id in nama and b.oleh_id == k.oleh_id and b.laporan_hash == k.laporan_hash
    }
    hidup = [(k, nama) for k, nama in semua if k.putusan is not PutusanLaporan.URUNGKAN and k.id not in batal]
    diganti = {
        b.id for k, nama in hidup for b, _ in hidup if b is not k and b.id in nama and b.laporan_hash == k.laporan_hash
    }
    return [k for k, _ in hidup if k.id not in diganti]


def _disebut_dahulu(k: KeputusanLaporan, berdiri: Sequence[KeputusanLaporan]) -> frozenset[UUID]:
    """What a verdict of an earlier program means, which named none: `berdiri` are those that stood before it.

    An undo takes back the newest one of the same reviewer, of two that contradict each other the approval; a verdict
    after several that stand settles them.
    """
    sejenis = [b for b in berdiri if b.laporan_hash == k.laporan_hash]
    if k.putusan is PutusanLaporan.URUNGKAN:
        milik = [b for b in sejenis if b.oleh_id == k.oleh_id]
        sejenis = sorted(milik, key=lambda b: b.putusan is PutusanLaporan.SETUJUI)[-1:]
    elif len(sejenis) == 1:
        return frozenset()
    return frozenset(b.id for b in sejenis)


def menggantikan(
    putusan: PutusanLaporan, revisi: bytes, keputusan: Sequence[KeputusanLaporan], oleh_id: UUID
) -> tuple[UUID, ...]:
    """Return what a new verdict of `oleh_id` on this revision names: all that stand on it, URUNGKAN his own ones."""
    berlaku = [k for k in keputusan_efektif(keputusan) if k.laporan_hash == revisi]
    if putusan is PutusanLaporan.URUNGKAN:
        berlaku = [k for k in berlaku if k.oleh_id == oleh_id]
    return tuple(k.id for k in berlaku)


def status_laporan(laporan: LaporanHarian, revisi: bytes, keputusan: Sequence[KeputusanLaporan]) -> StatusLaporan:
    """Compute the state of the revision `revisi` of `laporan` (sync design: state is computed, never a shared field).

    A verdict counts for exactly the revision it names (R100): content changed after an approval is
    PERLU_DISETUJUI_ULANG. A report not handed in is DRAF, or DIKEMBALIKAN while a return stands. Nobody decides about
    his own report, since the penilai is the superior (PermenPANRB 6/2022 article 1.9): such a verdict counts for
    nothing, wherever it came from. Of verdicts that contradict each other the return counts until the penilai settles
    it (`putusan_berbeda`): no clock decides between them, and nothing passes for approved that he sent back.
    """
    berlaku = keputusan_efektif([k for k in keputusan if k.oleh_id != laporan.pegawai_id])
    if laporan.diajukan_pada is None:
        dikembalikan = any(k.putusan is PutusanLaporan.KEMBALIKAN for k in berlaku)
        return StatusLaporan.DIKEMBALIKAN if dikembalikan else StatusLaporan.DRAF
    kini = {k.putusan for k in berlaku if k.laporan_hash == revisi}
    if PutusanLaporan.KEMBALIKAN in kini:
        return StatusLaporan.DIKEMBALIKAN
    if PutusanLaporan.SETUJUI in kini:
        return StatusLaporan.DISETUJUI
    if any(k.putusan is PutusanLaporan.SETUJUI for k in berlaku):
        return StatusLaporan.PERLU_DISETUJUI_ULANG
    return StatusLaporan.DIAJUKAN


def putusan_berbeda(
    laporan: LaporanHarian, revisi: bytes, keputusan: Sequence[KeputusanLaporan]
) -> tuple[KeputusanLaporan, ...]:
    """Return the verdicts that stand on the revision `revisi` where they contradict each other: approvals first, then
    returns, which count.

    A verdict is given only while none stands, so several that stand were made on several machines, none knowing the
    others. One more by the penilai settles it (sync design 2.1).
    """
    semua = keputusan_efektif([k for k in keputusan if k.oleh_id != laporan.pegawai_id])
    urut = sorted((k for k in semua if k.laporan_hash == revisi), key=lambda k: k.putusan is PutusanLaporan.KEMBALIKAN)
    return tuple(urut) if len({k.putusan for k in urut}) > 1 else ()


def belum_dikembalikan(revisi: Collection[bytes], keputusan: Sequence[KeputusanLaporan]) -> frozenset[bytes]:
    """Return those of some revisions that no return stands on: an approval of them that comes later would count."""
    kembali = {k.laporan_hash for k in keputusan_efektif(keputusan) if k.putusan is PutusanLaporan.KEMBALIKAN}
    return frozenset(revisi) - kembali


def boleh_urungkan(revisi: bytes, keputusan: Sequence[KeputusanLaporan], oleh_id: UUID) -> bool:
    """True when `oleh_id` has a standing verdict on exactly this revision that can be taken back."""
    return any(k.laporan_hash == revisi and k.oleh_id == oleh_id for k in keputusan_efektif(keputusan))


def putuskan(status: StatusLaporan, putusan: PutusanLaporan, catatan: str = "", *, berbeda: bool = False) -> str:
    """Check a verdict against the state and return its cleaned note.

    `berbeda` says that it settles two others (`putusan_berbeda`). Raises PST-01 when there is nothing to decide, PST-04
    when there is nothing to take back, PST-02 for a return without a reason, PST-05 for a note over its limit. Nobody
    decides his own: see `keputusan.pastikan_bukan_diri`.
    """
    if putusan is PutusanLaporan.URUNGKAN:
        if status not in _DAPAT_DIURUNGKAN:
            raise UserError("PST-04")
    elif status not in _DAPAT_DIPUTUSKAN and not berbeda:
        raise UserError("PST-01")
    return rapikan_catatan(catatan, wajib=putusan is PutusanLaporan.KEMBALIKAN)
