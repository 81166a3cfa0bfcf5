"""The witness: a small file outside the office folder that knows how far the office had come (sync design, 2.4).

An office whose database is older than its witness says was put back to an earlier state, and learns of it at once
instead of by the next bundle. It is a courtesy: no safety rests on it, and whatever is wrong with the file is passed
over. It lies under the key of the office, and on Windows under the seal of the computer.
"""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.pertukaran import diri
from kinerja_desktop.store.rekaman import terakhir_lsn
from kinerja_desktop.sync import keyfile
from kinerja_desktop.sync.dpapi import windows
from kinerja_desktop.sync.wire import Malformed, Record, decode, encode

_TERBESAR = 4096
_logger = logging.getLogger(__name__)


class _Kesaksian(Record, frozen=True):
    """Of which machine, in which life, and the last number of its change log."""

    perangkat: str
    epoch: bytes
    lsn: int


def berkas_saksi(tempat: Path, kantor: Path) -> Path:
    """The witness of the office in the folder `kantor`, one of many in the folder `tempat`."""
    return tempat / f"{hashlib.sha256(str(kantor.absolute()).encode()).hexdigest()[:32]}.saksi"


def ingat(store: Store, saksi: Path | None) -> None:
    """Let the witness see where the office stands; one that cannot be written is passed over.

    Nothing happens without a witness (None), and at an office that is not enrolled or never exchanged anything.
    """
    if saksi is None or store.kunci is None:
        return
    try:
        if (kini := _kini(store)) is not None:
            saksi.parent.mkdir(parents=True, exist_ok=True)
            keyfile.save(saksi, encode(kini), keyfile.seals_for(store.kunci, windows()))
    except (UserError, OSError):
        _logger.warning("the witness could not be written", exc_info=True)


def lebih_tahu(store: Store, saksi: Path | None) -> bool:
    """True when the witness saw this machine, in its present life, with more than the database holds now."""
    if saksi is None or not saksi.exists() or (kini := _kini(store)) is None or store.kunci is None:
        return False
    try:
        dulu = decode(keyfile.load(saksi, keyfile.seals_for(store.kunci, windows())), _Kesaksian, _TERBESAR)
    except (UserError, OSError, Malformed):
        return False
    return (dulu.perangkat, dulu.epoch) == (kini.perangkat, kini.epoch) and dulu.lsn > kini.lsn


def _kini(store: Store) -> _Kesaksian | None:
    if not (store.folder / keyfile.KEY_FILE).exists():
        return None
    with store.baca() as koneksi:
        hidup, lsn = diri(koneksi), terakhir_lsn(koneksi)
        return None if hidup is None else _Kesaksian(store.meta("perangkat_id") or "", hidup.epoch, lsn)
