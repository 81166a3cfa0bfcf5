"""The shape of a message."""

from __future__ import annotations

from typing import NamedTuple


class Pesan(NamedTuple):
    """Texts of one refusal; all three may hold ``str.format`` placeholders."""

    judul: str
    isi: str
    saran: str
