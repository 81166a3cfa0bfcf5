"""A machine that was found out to be restored or copied says so; its window sends nothing until a person has seen it.

The command line goes on sending, and says so in every answer of an import and an export until the window was read.

Nothing is lost by sending: its next bundles carry everything once more (sync design, 2.4).
"""

from __future__ import annotations

from datetime import datetime

from kinerja_desktop.domain.waktu import ke_teks
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store.gudang import Store

_KUNCI = "pulih_belum_dilihat"


def ingat(store: Store, sekarang: datetime) -> None:
    """Note that it was found out, in the transaction that begins the new life."""
    store.atur_meta(_KUNCI, ke_teks(sekarang))


def sejak(konteks: Context) -> str | None:
    """When it was found out; None once a person has seen it, or when it never was."""
    return konteks.store.meta(_KUNCI) or None


def sudah_dilihat(konteks: Context) -> None:
    """A person read the explanation: sending goes on."""
    konteks.store.atur_meta(_KUNCI, "")
