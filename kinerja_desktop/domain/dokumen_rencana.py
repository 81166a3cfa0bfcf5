"""Content of the forms of planning and execution, and of two documents of our own that look like them.

Forms A.1.3, A.1.4, A.1.5 (PermenPANRB 6/2022, Lampiran, pp. 38, 43, 48-49), B.1.1 and B.1.2 (pp. 67-68). They are made
from what is stored now; nothing is looked up while printing. The annex knows no form for a handover and for the printed
cascade: `LembarSerahTerima` and `PohonKinerja` are ours, and bear no code.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.dokumen import KopSurat, TandaTangan
from kinerja_desktop.domain.manual_indikator import PeriodePelaporan, TingkatKendali
from kinerja_desktop.domain.pegawai import Identitas
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Untuk

BELUM_TANDA = TandaTangan()
"""A signature to be made by hand: place and date are dots."""


@dataclass(frozen=True, slots=True)
class ManualCetak:
    """The manual of one indicator, in the order of form A.1.3."""

    rhk: str
    indikator: str
    tujuan: str = ""
    definisi: str = ""
    formula: str = ""
    satuan: str = ""
    kendali: TingkatKendali | None = None
    sumber_data: str = ""
    periode_pelaporan: PeriodePelaporan | None = None


@dataclass(frozen=True, slots=True)
class FormulirManual:
    """Form A.1.3 of every indicator of a plan that has a manual, one sheet each."""

    kop: KopSurat
    instansi: str
    mulai: date
    selesai: date
    pegawai: Identitas
    manual: tuple[ManualCetak, ...]
    untuk: Untuk = Untuk.JPT
    draf: bool = False

    @property
    def format(self) -> str:
        """Code of the annex."""
        return "A.1.3"

    @property
    def judul(self) -> str:
        """Name of the form."""
        return "Manual Indikator Kinerja"


@dataclass(frozen=True, slots=True)
class StrategiCetak:
    """One workblock; `intervensi` are the indicators with their targets that it serves."""

    judul: str
    intervensi: tuple[str, ...] = ()
    pemilik: str = ""
    pihak_terlibat: str = ""
    waktu_penyelesaian: str = ""
    penerima_manfaat: str = ""
    tujuan: str = ""
    anggaran: str = ""
    strategi_rutin: tuple[str, ...] = ()
    strategi_transformatif: tuple[str, ...] = ()
    keluaran_rutin: tuple[str, ...] = ()
    keluaran_transformatif: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FormulirStrategi:
    """Form A.1.4 of every strategic initiative of a leader's plan, one sheet each."""

    kop: KopSurat
    instansi: str
    mulai: date
    selesai: date
    pegawai: Identitas
    strategi: tuple[StrategiCetak, ...]
    draf: bool = False

    @property
    def format(self) -> str:
        """Code of the annex."""
        return "A.1.4"

    @property
    def judul(self) -> str:
        """Name of the form."""
        return "Workblock untuk Identifikasi Strategi Pencapaian Hasil Kerja"


@dataclass(frozen=True, slots=True)
class BarisMatriks:
    """One person of the matrix with a text for every column; ``TIDAK ADA PERAN`` and an empty text are as stored.

    `ketua_tim` marks who has a second table of his own (p. 49).
    """

    nama: str
    jabatan: str
    isi: tuple[str, ...]
    ketua_tim: bool = False


@dataclass(frozen=True, slots=True)
class TabelMatriks:
    """One table: the leader or ketua tim with the heads of the columns, and the people below."""

    nama: str
    jabatan: str
    kolom: tuple[str, ...]
    baris: tuple[BarisMatriks, ...]


@dataclass(frozen=True, slots=True)
class FormulirMatriks:
    """Form A.1.5: the table of the leader, then one of each ketua tim (cascading over two levels)."""

    kop: KopSurat
    instansi: str
    mulai: date
    selesai: date
    pegawai: Identitas
    tabel: TabelMatriks
    tim: tuple[TabelMatriks, ...] = ()
    draf: bool = False

    @property
    def format(self) -> str:
        """Code of the annex."""
        return "A.1.5"

    @property
    def judul(self) -> str:
        """Name of the form."""
        return "Matriks Pembagian Peran dan Hasil"


@dataclass(frozen=True, slots=True)
class AksiCetak:
    """One step of a result; `realisasi` are the approved reports of this step, with their evidence (form B.1.2).

    `jumlah` is their sum, such as ``12 kunjungan``.
    """

    uraian: str
    realisasi: tuple[str, ...] = ()
    jumlah: str = ""


@dataclass(frozen=True, slots=True)
class HasilAksi:
    """One result with its steps; `lain` are the approved reports that belong to no step, and `jumlah` their sum."""

    uraian: str
    aksi: tuple[AksiCetak, ...] = ()
    lain: tuple[str, ...] = ()
    jumlah: str = ""


@dataclass(frozen=True, slots=True)
class FormulirRencanaAksi:
    """Form B.1.1: the agreed steps of each result (Lampiran III.A.3)."""

    kop: KopSurat
    instansi: str
    mulai: date
    selesai: date
    pegawai: Identitas
    penilai: Identitas
    hasil: tuple[HasilAksi, ...]
    tanda_pegawai: TandaTangan = BELUM_TANDA
    draf: bool = False

    @property
    def format(self) -> str:
        """Code of the annex."""
        return "B.1.1"

    @property
    def judul(self) -> str:
        """Name of the form."""
        return "Rencana Aksi"


@dataclass(frozen=True, slots=True)
class FormulirDokumentasi:
    """Form B.1.2: what was done and proved in one period (Lampiran III.A.8); `periode` is the span of the reports."""

    kop: KopSurat
    instansi: str
    mulai: date
    selesai: date
    periode: Periode
    pegawai: Identitas
    penilai: Identitas
    hasil: tuple[HasilAksi, ...]
    tanda_pegawai: TandaTangan = BELUM_TANDA
    draf: bool = False

    @property
    def format(self) -> str:
        """Code of the annex."""
        return "B.1.2"

    @property
    def judul(self) -> str:
        """Name of the form."""
        return "Pendokumentasian Kinerja"


@dataclass(frozen=True, slots=True)
class BagianSerahTerima:
    """One table of the handover page: its heading, heads of the columns and rows as wide as they.

    Without `kolom` the rows print as facts, the first text of each as its label; without `baris` stands `kosong`.
    """

    judul: str
    kolom: tuple[str, ...]
    baris: tuple[tuple[str, ...], ...]
    kosong: str = "Tidak ada."


@dataclass(frozen=True, slots=True)
class TandaSerahTerima:
    """One signature of the handover page: ``Yang menyerahkan``, ``Yang menerima``, ``Mengetahui``."""

    sebutan: str
    orang: Identitas
    tanda: TandaTangan = BELUM_TANDA


@dataclass(frozen=True, slots=True)
class LembarSerahTerima:
    """A page of our own in the type of the forms: facts, tables and who signs.

    The handover page of a transfer (Lampiran II.C.6-7: who moved, what follows, who must rate whom until when), and the
    log of the dialog kinerja of one plan. `tanggal` is the day that it is about and `pengantar` a sentence above the
    tables; at most three sign, two beside each other and the third below.
    """

    kop: KopSurat
    judul: str
    tanggal: date
    bagian: tuple[BagianSerahTerima, ...]
    pegawai: Identitas
    instansi: str = ""
    pengantar: str = ""
    tanda: tuple[TandaSerahTerima, ...] = ()
    catatan: tuple[str, ...] = ()
    draf: bool = False

    @property
    def format(self) -> str:
        """No code: the annex has no such form."""
        return ""

    @property
    def selesai(self) -> date:
        """The day that it is about."""
        return self.tanggal


@dataclass(frozen=True, slots=True)
class BarisPohon:
    """One result of one person at its level of the cascade, 0 at the top.

    `teks` is the result and `indikator` its indicators with targets; `celah` tells what is missing here, such as
    ``Belum ada yang memikul hasil ini``.
    """

    tingkat: int
    nama: str
    jabatan: str
    teks: str
    celah: str = ""
    indikator: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PohonKinerja:
    """The cascade of an office from its goals to the results of each person (Lampiran II.1), as indented rows."""

    kop: KopSurat
    judul: str
    tahun: int
    baris: tuple[BarisPohon, ...]
    instansi: str = ""
    unit_kerja: str = ""
    draf: bool = False

    @property
    def format(self) -> str:
        """No code: the annex has no such form."""
        return ""

    @property
    def pegawai(self) -> Identitas:
        """The unit: it stands where other forms name their owner."""
        return Identitas(self.unit_kerja or self.instansi, "", "", "", self.unit_kerja)

    @property
    def selesai(self) -> date:
        """Last day of the year."""
        return date(self.tahun, 12, 31)
