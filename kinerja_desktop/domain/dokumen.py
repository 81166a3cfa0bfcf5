"""Frozen content of the official forms: all that a form prints, and nothing is looked up while printing.

The values are made when a record is signed and stored beside the signature, so that names, ranks and positions
stay as they were. Layout sources: PermenPANRB 6/2022, Lampiran, formats A.1.7, C.1.3 and D.1.1.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat, Rating
from kinerja_desktop.domain.pegawai import Identitas
from kinerja_desktop.domain.skp import Aspek, JenisRhk, LampiranSkp, Nilai, Pendekatan, Perspektif, Untuk
from kinerja_desktop.domain.teks_formulir import VersiPerilaku

FORMAT_SKP = {
    (Untuk.JPT, Pendekatan.KUALITATIF): "A.1.1",
    (Untuk.JPT, Pendekatan.KUANTITATIF): "A.1.2",
    (Untuk.JA_JF, Pendekatan.KUALITATIF): "A.1.6",
    (Untuk.JA_JF, Pendekatan.KUANTITATIF): "A.1.7",
}
"""The form of a plan follows from whose it is and from its approach (Lampiran BAB II)."""
FORMAT_EVALUASI = {
    (Untuk.JPT, Pendekatan.KUALITATIF): "C.1.1",
    (Untuk.JA_JF, Pendekatan.KUALITATIF): "C.1.1",
    (Untuk.JPT, Pendekatan.KUANTITATIF): "C.1.2",
    (Untuk.JA_JF, Pendekatan.KUANTITATIF): "C.1.3",
}
"""The form of an evaluation follows from its plan (Lampiran BAB IV); C.1.1 is for everybody."""


class Kertas(StrEnum):
    """Paper sizes of Indonesian offices: F4 is 215 x 330 mm, A4 is 210 x 297 mm."""

    F4 = "f4"
    A4 = "a4"


@dataclass(frozen=True, slots=True)
class KopSurat:
    """Letterhead: lines from the government down to the unit, then the address line. `praktik` marks training data."""

    baris: tuple[str, ...]
    alamat: str = ""
    praktik: bool = False


@dataclass(frozen=True, slots=True)
class TandaTangan:
    """Place and date of one signature; `tanggal` None prints an empty line for a wet signature."""

    tempat: str = ""
    tanggal: date | None = None


@dataclass(frozen=True, slots=True)
class UmpanBalikCetak:
    """One line of a feedback cell: ``Pimpinan: …`` or ``Pegawai (nama): …``."""

    dari: str
    isi: str


@dataclass(frozen=True, slots=True)
class IkiCetak:
    """One indicator row; realisasi and feedback are used by form C.1.3 only, the perspective by those of JPT."""

    aspek: Aspek
    uraian: str
    target: str
    realisasi: str = ""
    umpan_balik: tuple[UmpanBalikCetak, ...] = ()
    perspektif: Perspektif | None = None


@dataclass(frozen=True, slots=True)
class RhkCetak:
    """One result with its indicator rows."""

    jenis: JenisRhk
    rhk_pimpinan: str
    uraian: str
    penugasan_dari: str
    iki: tuple[IkiCetak, ...]


@dataclass(frozen=True, slots=True)
class PerilakuCetak:
    """One BerAKHLAK value: its guides come from the versioned table, the rest from the record."""

    nilai: Nilai
    ekspektasi_khusus: str = ""
    umpan_balik: tuple[UmpanBalikCetak, ...] = ()


class Formulir(Protocol):
    """What every form has, whatever else it prints: letterhead, agency, whose it is, and its code and name."""

    @property
    def kop(self) -> KopSurat:
        """Letterhead; marks training data."""

    @property
    def instansi(self) -> str:
        """Agency, also the author of the file."""

    @property
    def pegawai(self) -> Identitas:
        """Whose form it is: named in the footer of every page."""

    @property
    def selesai(self) -> date:
        """Last day of the span that the form is about."""

    @property
    def draf(self) -> bool:
        """True while it is not signed: marked on every page."""

    @property
    def format(self) -> str:
        """Code of the annex, such as ``A.1.7``."""

    @property
    def judul(self) -> str:
        """Name of the form."""


@dataclass(frozen=True, slots=True)
class FormulirSkp:
    """Form A.1.1, A.1.2, A.1.6 or A.1.7, as `untuk` and `pendekatan` tell, with its annex A.1.8.

    `lampiran` is None in records that were frozen before the annex was kept with them; they were all of form A.1.7.
    """

    kop: KopSurat
    instansi: str
    mulai: date
    selesai: date
    pegawai: Identitas
    penilai: Identitas
    rhk: tuple[RhkCetak, ...]
    perilaku: tuple[PerilakuCetak, ...]
    tanda_pegawai: TandaTangan = TandaTangan()
    tanda_penilai: TandaTangan = TandaTangan()
    draf: bool = False
    versi_perilaku: VersiPerilaku = VersiPerilaku.P6_2022
    untuk: Untuk = Untuk.JA_JF
    pendekatan: Pendekatan = Pendekatan.KUANTITATIF
    lampiran: LampiranSkp | None = None

    @property
    def format(self) -> str:
        """Code of the annex."""
        return FORMAT_SKP[self.untuk, self.pendekatan]

    @property
    def judul(self) -> str:
        """Name of the form."""
        return "Sasaran Kinerja Pegawai"


@dataclass(frozen=True, slots=True)
class FormulirLampiran:
    """Form A.1.8, the annex of every plan (Lampiran II.8): its lists, and the signatures of the plan."""

    kop: KopSurat
    instansi: str
    mulai: date
    selesai: date
    pegawai: Identitas
    penilai: Identitas
    lampiran: LampiranSkp
    tanda_penilai: TandaTangan = TandaTangan()
    draf: bool = False

    @property
    def format(self) -> str:
        """Code of the annex."""
        return "A.1.8"

    @property
    def judul(self) -> str:
        """Name of the form."""
        return "Lampiran Sasaran Kinerja Pegawai"


def lampiran_skp(formulir: FormulirSkp) -> FormulirLampiran:
    """The annex of a plan, under the same signatures: it is no document of its own (Lampiran II.8)."""
    return FormulirLampiran(
        formulir.kop,
        formulir.instansi,
        formulir.mulai,
        formulir.selesai,
        formulir.pegawai,
        formulir.penilai,
        formulir.lampiran or LampiranSkp(),
        formulir.tanda_penilai,
        formulir.draf,
    )


@dataclass(frozen=True, slots=True)
class FormulirEvaluasi:
    """Form C.1.1, C.1.2 or C.1.3, as `untuk` and `pendekatan` tell; `label_periode` is printed after ``PERIODE:``.

    Records that were frozen before the two were kept with them were all printed as C.1.3. `oleh_atasan` is the atasan
    of the penilai where he evaluates and signs in his place (V.A.8).
    """

    kop: KopSurat
    instansi: str
    mulai: date
    selesai: date
    label_periode: str
    pegawai: Identitas
    penilai: Identitas
    capaian: CapaianOrganisasi | None
    rhk: tuple[RhkCetak, ...]
    rating_hasil: Rating | None
    perilaku: tuple[PerilakuCetak, ...]
    rating_perilaku: Rating | None
    predikat: Predikat | None
    tanda_penilai: TandaTangan = TandaTangan()
    draf: bool = False
    versi_perilaku: VersiPerilaku = VersiPerilaku.P6_2022
    untuk: Untuk = Untuk.JA_JF
    pendekatan: Pendekatan = Pendekatan.KUANTITATIF
    oleh_atasan: Identitas | None = None

    @property
    def format(self) -> str:
        """Code of the annex."""
        return FORMAT_EVALUASI[self.untuk, self.pendekatan]

    @property
    def judul(self) -> str:
        """Name of the form."""
        return "Hasil Evaluasi Kinerja Pegawai"


@dataclass(frozen=True, slots=True)
class IsiKeberatan:
    """Blocks 6 to 8 of form D.1.3, and the signature of the atasan of the penilai (block 11)."""

    keberatan: str
    penjelasan: str
    keputusan: str
    tanda_atasan: TandaTangan = TandaTangan()


@dataclass(frozen=True, slots=True)
class DokumenEvaluasi:
    """Form D.1.1; D.1.2 where the atasan of the penilai signs for him; D.1.3 after an objection that changed it."""

    kop: KopSurat
    instansi: str
    mulai: date
    selesai: date
    label_periode: str
    pegawai: Identitas
    penilai: Identitas
    atasan_penilai: Identitas | None
    capaian: CapaianOrganisasi | None
    predikat: Predikat | None
    catatan: str
    tanda_penilai: TandaTangan = TandaTangan()
    tanda_pegawai: TandaTangan = TandaTangan()
    draf: bool = False
    oleh_atasan: bool = False
    isi_keberatan: IsiKeberatan | None = None

    @property
    def format(self) -> str:
        """Code of the annex."""
        if self.isi_keberatan is not None:
            return "D.1.3"
        return "D.1.2" if self.oleh_atasan else "D.1.1"

    @property
    def judul(self) -> str:
        """Name of the form."""
        return "Dokumen Evaluasi Kinerja Pegawai"
