"""Settings of the office on this machine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.pola_distribusi import ATURAN_SE_3_2023, AturanSebaran
from kinerja_desktop.domain.teks_formulir import VersiPerilaku


@dataclass(frozen=True, slots=True)
class Kantor:
    """One office: `instansi` and `kop` head the forms; `norma_menit` is a guide, not a law.

    `praktik` marks a training office everywhere. `kunci_otomatis_menit` 0 switches auto-lock off.
    `versi_perilaku` is the BerAKHLAK wording of forms signed from now on; what is signed keeps its own (R131).
    `aturan_sebaran` replaces the shares of SE MenPANRB 3/2023 (R64-R69). `keberatan_hari_kalender` counts the 14 days
    to object as PP 30/2019 article 59 does, instead of working days (Lampiran V.B.2). `desimal_angka_kredit` is what
    forms of angka kredit are rounded to, 2 or 3. `tambahan_evaluasi` are the days after the end of a month or quarter
    in which its evaluation is still on time: each instansi sets the time, the regulation does not (IV.A.11, IV.A.14).
    """

    nama: str
    unit_kerja_id: UUID
    instansi: str = "PEMERINTAH KOTA PEMATANGSIANTAR"
    kop: tuple[str, ...] = ()
    alamat: str = ""
    tempat: str = "Pematangsiantar"
    praktik: bool = False
    norma_menit: int = 300
    periode_evaluasi: JenisPeriode = JenisPeriode.TRIWULANAN
    kertas: Kertas = Kertas.F4
    folder_cadangan: str = ""
    kunci_otomatis_menit: int = 10
    anggaran_foto_kb: int = 500
    versi_perilaku: VersiPerilaku = VersiPerilaku.P6_2022
    aturan_sebaran: tuple[tuple[CapaianOrganisasi, AturanSebaran], ...] | None = None
    keberatan_hari_kalender: bool = False
    desimal_angka_kredit: int = 3
    tambahan_evaluasi: int = 0

    @property
    def sebaran(self) -> Mapping[CapaianOrganisasi, AturanSebaran]:
        """The shares that count here: the office's own, else those of SE MenPANRB 3/2023 (R64-R69)."""
        return ATURAN_SE_3_2023 if self.aturan_sebaran is None else dict(self.aturan_sebaran)
