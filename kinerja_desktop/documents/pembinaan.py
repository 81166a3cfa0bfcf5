"""Which layout prints which record of guidance and counselling, for `documents.pdf`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kinerja_desktop.documents.bimbingan import lay_out_coaching, lay_out_mentoring, lay_out_umpan
from kinerja_desktop.documents.kompetensi import lay_out_kompetensi, lay_out_perilaku
from kinerja_desktop.documents.sheet import Pager
from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.dokumen_pembinaan import (
    FormulirCoaching,
    FormulirKompetensi,
    FormulirMentoring,
    FormulirPerilaku,
    FormulirUmpanBimbingan,
)

LAYOUT: dict[type[Any], Callable[[Any, Kertas], Pager]] = {
    FormulirCoaching: lay_out_coaching,
    FormulirMentoring: lay_out_mentoring,
    FormulirUmpanBimbingan: lay_out_umpan,
    FormulirKompetensi: lay_out_kompetensi,
    FormulirPerilaku: lay_out_perilaku,
}
"""What lays the sheets of each kind of record out."""
