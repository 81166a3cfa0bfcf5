"""Sasaran Kinerja Pegawai: the plan of one year (PermenPANRB 6/2022 articles 7-14, Lampiran BAB II)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.pegawai import Identitas


class Pendekatan(StrEnum):
    """Approach to results (article 9(3))."""

    KUANTITATIF = "kuantitatif"
    KUALITATIF = "kualitatif"


class Untuk(StrEnum):
    """Which family of forms: JPT and heads of independent units, or administrators and functional officers."""

    JPT = "jpt"
    JA_JF = "ja_jf"


class JenisRhk(StrEnum):
    """Priority of a result (Lampiran II.6): utama is mandatory, tambahan optional."""

    UTAMA = "utama"
    TAMBAHAN = "tambahan"


class Aspek(StrEnum):
    """Aspects of an indicator (article 9(2))."""

    KUANTITAS = "kuantitas"
    KUALITAS = "kualitas"
    WAKTU = "waktu"
    BIAYA = "biaya"


class Perspektif(StrEnum):
    """Perspectives of an indicator of JPT and heads of independent units (Lampiran II.2)."""

    PENERIMA_LAYANAN = "penerima_layanan"
    PROSES_BISNIS = "proses_bisnis"
    PENGUATAN_INTERNAL = "penguatan_internal"
    ANGGARAN = "anggaran"


class Nilai(StrEnum):
    """The seven BerAKHLAK values in the order of the forms (article 10(2))."""

    BERORIENTASI_PELAYANAN = "berorientasi_pelayanan"
    AKUNTABEL = "akuntabel"
    KOMPETEN = "kompeten"
    HARMONIS = "harmonis"
    LOYAL = "loyal"
    ADAPTIF = "adaptif"
    KOLABORATIF = "kolaboratif"


class PutusanSkp(StrEnum):
    """Verdicts of the penilai on a submitted SKP."""

    KEMBALIKAN = "kembalikan"
    SETUJUI = "setujui"
    TETAPKAN = "tetapkan"


class StatusSkp(StrEnum):
    """Computed state of an SKP; never a stored shared field."""

    DRAF = "draf"
    DIAJUKAN = "diajukan"
    DIKEMBALIKAN = "dikembalikan"
    DISETUJUI = "disetujui"
    DITETAPKAN = "ditetapkan"


@dataclass(frozen=True, slots=True)
class Iki:
    """One individual indicator; `target` is text as printed (``120 ibu hamil``)."""

    id: UUID
    aspek: Aspek
    uraian: str
    target: str
    perspektif: Perspektif | None = None


@dataclass(frozen=True, slots=True)
class Rhk:
    """One planned result with its indicators.

    `rhk_pimpinan` is the text of the leader's result that is *diintervensi* (form A.1.7 column 2) and
    `rhk_pimpinan_id` its id where the leader's SKP is in this office. `disetujui_penilai` is the consent the
    penilai must give when another Pimpinan assigned the result (R30).
    """

    id: UUID
    jenis: JenisRhk
    uraian: str
    penugasan_dari: str = ""
    rhk_pimpinan: str = ""
    rhk_pimpinan_id: UUID | None = None
    dari_pimpinan_lain: bool = False
    disetujui_penilai: bool = False
    plt: bool = False
    rencana_aksi: tuple[str, ...] = ()
    iki: tuple[Iki, ...] = ()


@dataclass(frozen=True, slots=True)
class LampiranSkp:
    """Annex A.1.8: three lists."""

    sumber_daya: tuple[str, ...] = ()
    pertanggungjawaban: tuple[str, ...] = ()
    konsekuensi: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Skp:
    """One plan. `ekspektasi_khusus` holds (value, text) pairs for the values that have a text.

    `penilai_cetak` overrides the printed penilai where the organisation does not tell it.
    `revisi_dari` and `alasan_revisi` tell why a set SKP was opened again.
    """

    id: UUID
    pegawai_id: UUID
    penilai_id: UUID | None
    tahun: int
    mulai: date
    selesai: date
    pendekatan: Pendekatan = Pendekatan.KUANTITATIF
    untuk: Untuk = Untuk.JA_JF
    rhk: tuple[Rhk, ...] = ()
    ekspektasi_khusus: tuple[tuple[Nilai, str], ...] = ()
    lampiran: LampiranSkp = field(default_factory=LampiranSkp)
    penilai_cetak: Identitas | None = None
    diajukan_pada: datetime | None = None
    alasan_revisi: str = ""


@dataclass(frozen=True, slots=True)
class KeputusanSkp:
    """Append-only decision on one revision (`skp_hash`) of an SKP; `cuplikan` is the frozen record for printing."""

    id: UUID
    skp_id: UUID
    skp_hash: bytes
    putusan: PutusanSkp
    catatan: str
    oleh_id: UUID
    pada: datetime
    cuplikan: str = ""


def status_skp(skp: Skp, revisi: bytes, keputusan: Sequence[KeputusanSkp]) -> StatusSkp:
    """Compute the state of the revision `revisi`; a verdict counts for exactly the revision it names.

    An SKP not handed in is DRAF, or DIKEMBALIKAN while its newest verdict (on any revision) is a return.
    """
    if skp.diajukan_pada is None:
        dikembalikan = bool(keputusan) and keputusan[-1].putusan is PutusanSkp.KEMBALIKAN
        return StatusSkp.DIKEMBALIKAN if dikembalikan else StatusSkp.DRAF
    for k in reversed(keputusan):
        if k.skp_hash == revisi:
            return {
                PutusanSkp.KEMBALIKAN: StatusSkp.DIKEMBALIKAN,
                PutusanSkp.SETUJUI: StatusSkp.DISETUJUI,
                PutusanSkp.TETAPKAN: StatusSkp.DITETAPKAN,
            }[k.putusan]
    return StatusSkp.DIAJUKAN
