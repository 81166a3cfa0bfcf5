"""What is being typed about an objection of somebody else: explanation, decision, letter. Kept apart for each account.

Drafts lie outside the change log, as those of the objection itself do, and go when the text is sent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

import msgspec

from kinerja_desktop.domain.keberatan_proses import IsianPutusan
from kinerja_desktop.services.keberatan_baca import pastikan_terbaca
from kinerja_desktop.services.keberatan_bentuk import IsianSurat
from kinerja_desktop.services.konteks import Context

_DRAF = "keberatan_sidang"


@dataclass(frozen=True, slots=True)
class DrafSidang:
    """Everything that somebody else than the owner types about one objection."""

    penjelasan: str = ""
    putusan: IsianPutusan = field(default_factory=IsianPutusan)
    surat: IsianSurat = field(default_factory=IsianSurat)


def baca(konteks: Context, keberatan_id: UUID) -> DrafSidang:
    """What was being typed; empty when nothing was, or when it cannot be read any more."""
    teks = konteks.store.draf(konteks.akun.id, _DRAF).get(str(keberatan_id))
    try:
        return DrafSidang() if teks is None else msgspec.json.decode(teks, type=DrafSidang)
    except msgspec.DecodeError:
        return DrafSidang()


def simpan(konteks: Context, keberatan_id: UUID, draf: DrafSidang) -> None:
    """Keep what is typed; an empty draft is forgotten. Raises UMM-01, UMM-03."""
    with konteks.store.baca() as koneksi:
        pastikan_terbaca(konteks, koneksi, keberatan_id)
    if draf == DrafSidang():
        buang(konteks, keberatan_id)
        return
    teks = msgspec.json.encode(draf).decode()
    konteks.store.simpan_draf(konteks.akun.id, _DRAF, str(keberatan_id), teks, konteks.sekarang())


def buang(konteks: Context, keberatan_id: UUID) -> None:
    """Forget it: it was sent."""
    konteks.store.buang_draf(konteks.akun.id, _DRAF, str(keberatan_id))
