"""Values of guidance that services and window share: both parts, the sheet, what is typed to open one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from kinerja_desktop.domain.bimbingan import (
    Bimbingan,
    FaktaCoaching,
    JenisBimbingan,
    JurnalMentoring,
    LangkahKedepan,
    StatusBimbingan,
    TujuanCoaching,
    TujuanMentoring,
)
from kinerja_desktop.services.bimbingan_skp import SaranIki


@dataclass(frozen=True, slots=True)
class BagianPegawai:
    """The part of the pegawai as it is typed."""

    tujuan: tuple[TujuanCoaching, ...] = ()
    fakta: tuple[FaktaCoaching, ...] = ()
    peluang: str = ""
    keahlian: tuple[TujuanMentoring, ...] = ()


@dataclass(frozen=True, slots=True)
class BagianPembimbing:
    """The part of who guides as it is typed."""

    langkah: tuple[LangkahKedepan, ...] = ()
    jurnal: tuple[JurnalMentoring, ...] = ()
    hasil: str = ""


@dataclass(frozen=True, slots=True)
class LembarBimbingan:
    """One guidance as the acting person sees it, and what he may do.

    `tahun_skp` is that of the plan; `saran` are indicators to begin rows with. The part of the pegawai is empty for
    others until he hands it over.
    """

    bimbingan: Bimbingan
    hash: bytes
    status: StatusBimbingan
    pegawai: str
    pembimbing: str
    penugasan: str
    bagian_pegawai: BagianPegawai
    hash_isian: bytes | None
    ditandatangani_pegawai: date | None
    tulis_pegawai: bool
    tulis_pembimbing: bool
    saran: tuple[SaranIki, ...]
    boleh_umpan: bool
    boleh_kompetensi: bool

    @property
    def bagian_pembimbing(self) -> BagianPembimbing:
        """The part of who guides, as saved."""
        return BagianPembimbing(self.bimbingan.langkah, self.bimbingan.jurnal, self.bimbingan.hasil)


@dataclass(frozen=True, slots=True)
class IsianBuka:
    """What is typed to open a guidance; `tindakan_id` is the action that it carries out."""

    jenis: JenisBimbingan = JenisBimbingan.COACHING
    mulai: date | None = None
    pokok: str = ""
    tindakan_id: UUID | None = None


class DrafBimbingan(NamedTuple):
    """What was typed and not saved of either part."""

    pegawai: BagianPegawai | None
    pembimbing: BagianPembimbing | None
