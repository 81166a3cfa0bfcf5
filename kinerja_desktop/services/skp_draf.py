"""What is typed into a plan and not saved, for one account; not part of the change log.

Beside the plan: the words of the other approach, so that switching back brings them again, and the advice that was
waved away.
"""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

import msgspec

from kinerja_desktop.domain.skp import IngatanIki, Skp
from kinerja_desktop.services import cuplikan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store.matriks import selaras_nilai

_DRAF = "skp"
_INGATAN = "skp_pendekatan"
_ABAIKAN = "skp_abaikan"


def simpan_otomatis(konteks: Context, skp: Skp) -> None:
    """Keep the plan as it is being typed."""
    konteks.store.simpan_draf(konteks.akun.id, _DRAF, str(skp.id), cuplikan.ke_json(skp), konteks.sekarang())


def draf_otomatis(konteks: Context, skp_id: UUID) -> Skp | None:
    """What was typed and not saved, with what the leader's matrix says now (R38), or None."""
    teks = konteks.store.draf(konteks.akun.id, _DRAF).get(str(skp_id))
    if teks is None:
        return None
    with konteks.store.baca() as koneksi:
        return selaras_nilai(koneksi, cuplikan.dari_json(teks, Skp))


def buang_otomatis(konteks: Context, skp_id: UUID) -> None:
    """Forget what was typed and not saved."""
    konteks.store.buang_draf(konteks.akun.id, _DRAF, str(skp_id))


def simpan_ingatan(konteks: Context, skp_id: UUID, ingatan: Mapping[UUID, IngatanIki]) -> None:
    """Keep the words of the other approach."""
    isi = msgspec.json.encode({str(nomor): satu for nomor, satu in ingatan.items()}).decode()
    konteks.store.simpan_draf(konteks.akun.id, _INGATAN, str(skp_id), isi, konteks.sekarang())


def ingatan(konteks: Context, skp_id: UUID) -> dict[UUID, IngatanIki]:
    """The words of the other approach; empty where the approach was never switched."""
    teks = konteks.store.draf(konteks.akun.id, _INGATAN).get(str(skp_id))
    return {} if teks is None else msgspec.json.decode(teks, type=dict[UUID, IngatanIki])


def simpan_abaikan(konteks: Context, skp_id: UUID, abaikan: frozenset[UUID]) -> None:
    """Keep which results and indicators want no advice on their wording."""
    isi = msgspec.json.encode(sorted(str(n) for n in abaikan)).decode()
    konteks.store.simpan_draf(konteks.akun.id, _ABAIKAN, str(skp_id), isi, konteks.sekarang())


def diabaikan(konteks: Context, skp_id: UUID) -> frozenset[UUID]:
    """Results and indicators whose advice was waved away."""
    teks = konteks.store.draf(konteks.akun.id, _ABAIKAN).get(str(skp_id))
    return frozenset() if teks is None else frozenset(msgspec.json.decode(teks, type=list[UUID]))
