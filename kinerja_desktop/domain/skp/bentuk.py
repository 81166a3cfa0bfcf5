"""Values of a plan: results, indicators, annex and the decisions on it (articles 7-14)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.pegawai import Identitas

BATAS_TEKS = {"rhk": 1_000, "iki": 1_000, "target": 300, "penugasan": 300, "butir": 1_000, "alasan": 2_000}
BATAS_JUMLAH = 60


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


class SumberRhk(StrEnum):
    """Sources of a result of JPT and heads of independent units (Lampiran II.2.a.3-5)."""

    PERJANJIAN_KINERJA = "perjanjian_kinerja"
    DIREKTIF = "direktif"
    RENCANA_AKSI = "rencana_aksi"


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
    `rhk_pimpinan_id` its id where the leader's SKP is in this office. `disetujui_penilai` is the statement of
    the pegawai that the penilai consents to a result another Pimpinan assigned; the penilai confirms it by approving or
    setting the plan (R30, see `penugasan_lain`). `rencana_aksi` are the steps that pegawai and
    penilai agreed on as far as they are needed (Lampiran BAB III.A.2), one line each, in order.
    `dari_perjanjian_kinerja` marks a result of the Perjanjian Kinerja, which is always *utama* on a plan of JPT (R24).
    `iki_pimpinan_id` is the leader's indicator it serves, and `sel_id` the cell of the matrix it comes from (R38).
    `sumber` is where a result of JPT comes from that is not of the Perjanjian Kinerja; ask `sumber_rhk`.
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
    dari_perjanjian_kinerja: bool = False
    iki_pimpinan_id: UUID | None = None
    sel_id: UUID | None = None
    sumber: SumberRhk | None = None


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
    `alasan_revisi` tells why a set SKP was opened again, and `penempatan_id` which assignment the plan is for where a
    transfer made several in one year (R34).
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
    penempatan_id: UUID | None = None


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


@dataclass(frozen=True, slots=True)
class Sandaran:
    """What rests on a plan: daily reports by result, and periods of realisasi by indicator."""

    laporan: Mapping[UUID, int] = field(default_factory=dict)
    realisasi: Mapping[UUID, int] = field(default_factory=dict)

    def pada(self, rhk: Rhk) -> tuple[int, int]:
        """Reports and periods of realisasi that rest on one result and its indicators."""
        return self.laporan.get(rhk.id, 0), max((self.realisasi.get(i.id, 0) for i in rhk.iki), default=0)


LABEL_LAMPIRAN = {
    "sumber_daya": "Dukungan sumber daya",
    "pertanggungjawaban": "Skema pertanggungjawaban",
    "konsekuensi": "Konsekuensi",
}
LABEL_PERSPEKTIF = {
    Perspektif.PENERIMA_LAYANAN: "Penerima Layanan",
    Perspektif.PROSES_BISNIS: "Proses Bisnis",
    Perspektif.PENGUATAN_INTERNAL: "Penguatan Internal",
    Perspektif.ANGGARAN: "Anggaran",
}
