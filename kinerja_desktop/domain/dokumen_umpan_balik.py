"""Frozen content of the records of continuous feedback, forms B.1.3 to B.1.5 (PermenPANRB 6/2022, Lampiran BAB III)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.dokumen import KopSurat, PerilakuCetak, RhkCetak, TandaTangan
from kinerja_desktop.domain.pegawai import Identitas
from kinerja_desktop.domain.skp import Pendekatan, Untuk
from kinerja_desktop.domain.teks_formulir import VersiPerilaku

FORMAT_UMPAN_BALIK = {
    (Untuk.JPT, Pendekatan.KUALITATIF): "B.1.3",
    (Untuk.JA_JF, Pendekatan.KUALITATIF): "B.1.3",
    (Untuk.JPT, Pendekatan.KUANTITATIF): "B.1.4",
    (Untuk.JA_JF, Pendekatan.KUANTITATIF): "B.1.5",
}
"""The record of feedback follows from the plan; B.1.3 is for everybody."""


@dataclass(frozen=True, slots=True)
class RekamanUmpanBalik:
    """Form B.1.3, B.1.4 or B.1.5 of one period: plan, realisasi and feedback, without any rating (article 17).

    Both sign by hand, so its dates stay open.
    """

    kop: KopSurat
    instansi: str
    mulai: date
    selesai: date
    label_periode: str
    pegawai: Identitas
    penilai: Identitas
    rhk: tuple[RhkCetak, ...]
    perilaku: tuple[PerilakuCetak, ...]
    untuk: Untuk
    pendekatan: Pendekatan
    tanda: TandaTangan
    versi_perilaku: VersiPerilaku = VersiPerilaku.P6_2022
    draf: bool = False

    @property
    def format(self) -> str:
        """Code of the annex."""
        return FORMAT_UMPAN_BALIK[self.untuk, self.pendekatan]

    @property
    def judul(self) -> str:
        """Name of the form."""
        return "Rekaman Informasi Umpan Balik Berkelanjutan"
