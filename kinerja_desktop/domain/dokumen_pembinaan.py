"""Content of the forms of guidance and counselling, B.1.6 to B.1.10 (PermenPANRB 6/2022, Lampiran, pp. 80-87).

They are frozen at the signature and kept as JSON; nothing is looked up while printing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.bimbingan import (
    FaktaCoaching,
    JurnalMentoring,
    LangkahKedepan,
    TujuanCoaching,
    TujuanMentoring,
)
from kinerja_desktop.domain.dokumen import KopSurat, TandaTangan
from kinerja_desktop.domain.dokumen_rencana import BELUM_TANDA
from kinerja_desktop.domain.kompetensi import NilaiKompetensi
from kinerja_desktop.domain.konseling import LaporanPerilaku
from kinerja_desktop.domain.pegawai import Identitas


@dataclass(frozen=True, slots=True)
class KepalaPembinaan:
    """What the head of all five forms prints: letterhead, agency, span of the plan, pegawai and his penilai."""

    kop: KopSurat
    instansi: str
    mulai: date
    selesai: date
    pegawai: Identitas
    penilai: Identitas


@dataclass(frozen=True, slots=True)
class _Berkepala:
    """What every form reads from its head."""

    kepala: KepalaPembinaan

    @property
    def kop(self) -> KopSurat:
        """Letterhead."""
        return self.kepala.kop

    @property
    def instansi(self) -> str:
        """Agency."""
        return self.kepala.instansi

    @property
    def pegawai(self) -> Identitas:
        """Whose form it is."""
        return self.kepala.pegawai

    @property
    def selesai(self) -> date:
        """Last day of the plan."""
        return self.kepala.selesai


@dataclass(frozen=True, slots=True)
class FormulirCoaching(_Berkepala):
    """Form B.1.6, signed by the pegawai and by who guided him."""

    pembimbing: Identitas
    tujuan: tuple[TujuanCoaching, ...]
    fakta: tuple[FaktaCoaching, ...]
    peluang: str
    langkah: tuple[LangkahKedepan, ...]
    tanda: TandaTangan = BELUM_TANDA
    draf: bool = False

    @property
    def format(self) -> str:
        """Code of the annex."""
        return "B.1.6"

    @property
    def judul(self) -> str:
        """Name of the form."""
        return "Pelaksanaan Coaching"


@dataclass(frozen=True, slots=True)
class FormulirMentoring(_Berkepala):
    """Form B.1.7, signed by the pegawai and by who guided him."""

    pembimbing: Identitas
    keahlian: tuple[TujuanMentoring, ...]
    jurnal: tuple[JurnalMentoring, ...]
    tanda: TandaTangan = BELUM_TANDA
    draf: bool = False

    @property
    def format(self) -> str:
        """Code of the annex."""
        return "B.1.7"

    @property
    def judul(self) -> str:
        """Name of the form."""
        return "Pelaksanaan Mentoring"


@dataclass(frozen=True, slots=True)
class FormulirUmpanBimbingan(_Berkepala):
    """Form B.1.8, signed by the pegawai alone."""

    jawaban: tuple[str, ...]
    tanda: TandaTangan = BELUM_TANDA
    draf: bool = False

    @property
    def format(self) -> str:
        """Code of the annex."""
        return "B.1.8"

    @property
    def judul(self) -> str:
        """Name of the form."""
        return "Umpan Balik Pelaksanaan Bimbingan Kinerja"


@dataclass(frozen=True, slots=True)
class FormulirKompetensi(_Berkepala):
    """Form B.1.9, signed by who guided."""

    pembimbing: Identitas
    butir: tuple[NilaiKompetensi, ...]
    rekomendasi: str
    tanda: TandaTangan = BELUM_TANDA
    draf: bool = False

    @property
    def format(self) -> str:
        """Code of the annex."""
        return "B.1.9"

    @property
    def judul(self) -> str:
        """Name of the form."""
        return "Evaluasi Kompetensi Pegawai"


@dataclass(frozen=True, slots=True)
class FormulirPerilaku(_Berkepala):
    """Form B.1.10, signed by the penilai alone."""

    laporan: LaporanPerilaku
    tanda: TandaTangan = BELUM_TANDA
    draf: bool = False

    @property
    def format(self) -> str:
        """Code of the annex."""
        return "B.1.10"

    @property
    def judul(self) -> str:
        """Name of the form."""
        return "Laporan Permasalahan Perilaku Kerja"


FormulirPembinaan = (
    FormulirCoaching | FormulirMentoring | FormulirUmpanBimbingan | FormulirKompetensi | FormulirPerilaku
)
