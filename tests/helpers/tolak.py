"""A rule that must refuse."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja_desktop.domain.galat import UserError


def ditolak(kode_galat: str, fungsi: Callable[..., object], *isi: object, **kata: object) -> UserError:
    """Call `fungsi`, which must refuse with `kode_galat`; what it said."""
    with pytest.raises(UserError) as tangkap:
        fungsi(*isi, **kata)
    assert tangkap.value.kode == kode_galat
    return tangkap.value
