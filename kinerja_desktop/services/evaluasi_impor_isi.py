"""The file of `kinerja import evaluasi` (design, cli.md): its shape."""

from __future__ import annotations

import msgspec

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat, Rating
from kinerja_desktop.domain.tugas_belajar import Akreditasi, Jenjang, Ketepatan
from kinerja_desktop.domain.umpan_balik import Hubungan


class IsiUmpan(msgspec.Struct, forbid_unknown_fields=True):
    """One feedback: who gave it, as written, and what; `hubungan` where neither leader nor colleague gave it."""

    dari: str
    isi: str
    hubungan: Hubungan | None = None


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


class IsiStudi(msgspec.Struct, forbid_unknown_fields=True):
    """A study leave as evaluated; the average as text, as a transcript writes it."""

    jenjang: Jenjang
    akreditasi: Akreditasi
    ipk: str
    ketepatan: Ketepatan | None = None


class IsiEvaluasi(msgspec.Struct, forbid_unknown_fields=True):
    """One evaluation; what is left out stays as it is stored.

    `predikat_putus_studi` tells that a study ended without a degree (R13); `disalin_dari` names the period whose result
    is used again by agreement (R48); `alasan_atasan` is for the atasan of the penilai (R53).
    """

    nip: str
    periode: str
    capaian_organisasi: CapaianOrganisasi | None = None
    realisasi: list[IsiRealisasi] = []
    perilaku: IsiPerilaku = msgspec.field(default_factory=IsiPerilaku)
    rating_hasil: Rating | None = None
    rating_perilaku: Rating | None = None
    alasan_rating: str | None = None
    catatan: str | None = None
    alasan_atasan: str | None = None
    studi: IsiStudi | None = None
    predikat_putus_studi: Predikat | None = None
    disalin_dari: str | None = None
