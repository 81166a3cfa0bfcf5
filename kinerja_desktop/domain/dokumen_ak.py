"""Content of the three forms of angka kredit (dossier §4.4), in the type of the official forms."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.dokumen import KopSurat, TandaTangan
from kinerja_desktop.domain.dokumen_rencana import BELUM_TANDA, BagianSerahTerima, TandaSerahTerima
from kinerja_desktop.domain.pegawai import Identitas

AK_KONVERSI, AK_AKUMULASI, AK_PENETAPAN = "AK.1", "AK.2", "AK.3"
JUDUL_AK = {
    AK_KONVERSI: "KONVERSI PREDIKAT KINERJA KE ANGKA KREDIT",
    AK_AKUMULASI: "AKUMULASI ANGKA KREDIT",
    AK_PENETAPAN: "PENETAPAN ANGKA KREDIT",
}


@dataclass(frozen=True, slots=True)
class FormulirAk:
    """One of the three forms; `kode` is ours, the forms have none. Only the Pejabat Penilai Kinerja signs."""

    kode: str
    kop: KopSurat
    instansi: str
    tanggal: date
    pegawai: Identitas
    penilai: Identitas
    pengantar: str
    bagian: tuple[BagianSerahTerima, ...]
    tanda_penilai: TandaTangan = BELUM_TANDA
    catatan: tuple[str, ...] = ()
    draf: bool = False

    @property
    def judul(self) -> str:
        """Name of the form."""
        return JUDUL_AK[self.kode]

    @property
    def format(self) -> str:
        """No code of the annex of PermenPANRB 6/2022."""
        return ""

    @property
    def selesai(self) -> date:
        """The day that it is about."""
        return self.tanggal

    @property
    def tanda(self) -> tuple[TandaSerahTerima, ...]:
        """Who signs."""
        return (TandaSerahTerima("Pejabat Penilai Kinerja", self.penilai, self.tanda_penilai),)


@dataclass(frozen=True, slots=True)
class CuplikanAk:
    """What a decision freezes: the conversions that it holds, the accumulation, and the decision itself."""

    konversi: tuple[FormulirAk, ...]
    akumulasi: FormulirAk
    penetapan: FormulirAk
