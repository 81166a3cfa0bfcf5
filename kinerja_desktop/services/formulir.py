"""What the families of official forms share: the formats, who asks for what, and the list of what can be printed.

A family is one module (`formulir_skp`, `formulir_evaluasi`, …) with a `KELUARGA`; `services.dokumen` names them all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kinerja_desktop.domain.dokumen import Formulir
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.services.konteks import Context


@dataclass(frozen=True, slots=True)
class Format:
    """One official form: code (``A.1.7``), name in the list of documents, and whether it is of one period."""

    kode: str
    judul: str
    berperiode: bool = False


@dataclass(frozen=True, slots=True)
class BarisDokumen:
    """One form that can be printed; `ditetapkan` None while it is a draft.

    `skp_id` tells which plan a form A.1 is of; `revisi` marks the draft of a revision beside the set form; `rekaman_id`
    tells which record a form is of where a person has several in a year. `terkini` marks a form that nobody signs in
    the program: it prints what is stored now, and `ditetapkan` only tells that its plan was set.
    """

    format: str
    judul: str
    pegawai_id: UUID
    tahun: int
    periode: Periode | None
    ditetapkan: datetime | None
    skp_id: UUID | None = None
    revisi: bool = False
    rekaman_id: UUID | None = None
    terkini: bool = False


@dataclass(frozen=True, slots=True)
class Permintaan:
    """One form that is asked for: whose, of which year and, as far as it is told, of which plan and period."""

    format: str
    orang: Pegawai
    tahun: int
    periode: Periode | None = None
    skp_id: UUID | None = None
    revisi: bool = False
    rekaman_id: UUID | None = None

    def belum_ada(self) -> UserError:
        """The refusal DOK-21: there is nothing to print."""
        masa = self.periode.label if self.periode else str(self.tahun)
        return UserError("DOK-21", format=self.format, nama=self.orang.nama, masa=masa)


@dataclass(frozen=True, slots=True)
class Keluarga:
    """Forms that are made of the same records.

    `tersedia` lists what there is of one person and year, in the order of the page; `isi` makes the content of one
    form, frozen where it is signed. Both are called after *wewenang* said that the person may be seen. A family with
    `berhak_sendiri` decides for itself, record by record, who may read: it is asked about anybody.
    """

    format: tuple[Format, ...]
    tersedia: Callable[[Context, Pegawai, int], list[BarisDokumen]]
    isi: Callable[[Context, Permintaan], Formulir]
    berhak_sendiri: bool = False
