"""What is being typed in the form of feedback: one draft for each receiver, so that no text reaches somebody else.

Drafts lie outside the change log, are kept for this account only, and go when the feedback is given.
"""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import msgspec

from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.umpan_balik import DRAF, Isian, kunci_draf


def semua(konteks: Context) -> dict[UUID | None, Isian]:
    """Drafts of the acting person by receiver, the one typed last at the end; None: before a receiver was chosen."""
    hasil: dict[UUID | None, Isian] = {}
    for kunci, teks in konteks.store.draf(konteks.akun.id, DRAF).items():
        try:
            isian = msgspec.json.decode(teks, type=Isian)
        except msgspec.DecodeError:
            continue
        if kunci != kunci_draf(isian.pegawai_id):  # of a version that kept one draft for everybody
            konteks.store.buang_draf(konteks.akun.id, DRAF, kunci)
            simpan(konteks, isian)
        hasil[isian.pegawai_id] = isian
    return hasil


def simpan(konteks: Context, isian: Isian) -> None:
    """Keep what is typed for its receiver; an empty form leaves nothing behind. Raises UMM-01."""
    wewenang.pastikan_peran(konteks, wewenang.PENULIS, "memberi umpan balik")
    kunci = kunci_draf(isian.pegawai_id)
    if isian.kosong:
        konteks.store.buang_draf(konteks.akun.id, DRAF, kunci)
        return
    aman = replace(isian, isi=isian.isi.encode("utf-8", "replace").decode())
    teks = msgspec.json.encode(aman).decode()
    konteks.store.simpan_draf(konteks.akun.id, DRAF, kunci, teks, konteks.sekarang())
