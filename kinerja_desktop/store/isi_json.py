"""Reading one value out of a frozen record, for a list of them: one that is no JSON spoils its own row and no other."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ColumnElement, case, func


def isi_json(kolom: Column[Any], jalur: str) -> ColumnElement[Any]:
    """The value at `jalur`, such as ``$.dokumen.catatan``; NULL where it is missing, or the text cannot be read.

    A signature that came from another machine holds what that machine froze, and stays as it came.
    """
    return case((func.json_valid(kolom) == 1, func.json_extract(kolom, jalur)))
