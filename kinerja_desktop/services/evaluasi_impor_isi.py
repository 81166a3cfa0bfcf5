"""The file of `kinerja import evaluasi` (design, cli.md): its shape."""

from __future__ import annotations

import msgspec

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Rating


class IsiUmpan(msgspec.Struct, forbid_unknown_fields=True):
    """One feedback: who gave it, as written, and what."""

    dari: str
    isi: str


class IsiRealisasi(msgspec.Struct, forbid_unknown_fields=True):
    """What was achieved for one indicator, by the numbers of the printed plan, with its feedback."""

    rhk: int
    iki: int
    uraian: str
    umpan_balik: list[IsiUmpan] = []


class IsiPerilaku(msgspec.Struct, forbid_unknown_fields=True):
    """Feedback on conduct by BerAKHLAK value."""

    berorientasi_pelayanan: list[IsiUmpan] = []
    akuntabel: list[IsiUmpan] = []
    kompeten: list[IsiUmpan] = []
    harmonis: list[IsiUmpan] = []
    loyal: list[IsiUmpan] = []
    adaptif: list[IsiUmpan] = []
    kolaboratif: list[IsiUmpan] = []


class IsiEvaluasi(msgspec.Struct, forbid_unknown_fields=True):
    """One evaluation; what is left out stays as it is stored."""

    nip: str
    periode: str
    capaian_organisasi: CapaianOrganisasi | None = None
    realisasi: list[IsiRealisasi] = []
    perilaku: IsiPerilaku = msgspec.field(default_factory=IsiPerilaku)
    rating_hasil: Rating | None = None
    rating_perilaku: Rating | None = None
    alasan_rating: str | None = None
    catatan: str | None = None
