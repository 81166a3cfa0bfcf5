"""The plan of an office before people sit in it: units as a tree, seats with the seat that rates them.

Rules kept by construction: a seat never rates itself, whoever rates leads a unit (so that its capaian can be looked
up, R45), and only the Wali Kota has no penilai.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.unit_kerja import JenisUnit
from kinerja_desktop.services.latihan.orang import Biodata

WALI_KOTA = "wali_kota"
"""Key of the one seat that is no family of positions."""


@dataclass(slots=True)
class Satuan:
    """One unit to be; `induk` is an index, `pimpinan` the seat that leads it."""

    nama: str
    jenis: JenisUnit
    induk: int | None
    kelurahan: tuple[str, ...]
    mandiri: bool = False
    hari_kerja: int = 5
    alamat: str = ""
    telepon: str = ""
    pimpinan: int | None = None


@dataclass(slots=True)
class Kursi:
    """One seat. `luar` stands outside the office of practice: a superior without SKP and reports here.

    `pindahan` is "mutasi" for someone who moved in at the start of the quarter (new SKP handed in), "jabatan" for
    someone who changed position then (new SKP still a draft).
    """

    keluarga: str
    satuan: int
    penilai: int | None
    isian: dict[str, str] = field(default_factory=dict)
    jabatan: str = ""
    tetap: Biodata | None = None
    luar: bool = False
    akun: Peran | None = None
    mandiri: bool = False
    pindahan: str = ""


class Susunan:
    """Units and seats under construction."""

    def __init__(self) -> None:
        self.satuan: list[Satuan] = []
        self.kursi: list[Kursi] = []

    @property
    def jumlah(self) -> int:
        """Seats inside the office."""
        return sum(not k.luar for k in self.kursi)

    def tambah_satuan(
        self, nama: str, jenis: JenisUnit, induk: int | None, kelurahan: tuple[str, ...] = (), **lain: object
    ) -> int:
        """Add a unit; without `kelurahan` it serves those of its parent. Returns its index."""
        wilayah = kelurahan or (self.satuan[induk].kelurahan if induk is not None else ())
        satuan = Satuan(nama, jenis, induk, wilayah)
        for bidang, nilai in lain.items():
            setattr(satuan, bidang, nilai)
        if induk is not None and jenis is JenisUnit.SUB_UNIT:
            satuan.hari_kerja = self.satuan[induk].hari_kerja
        self.satuan.append(satuan)
        return len(self.satuan) - 1

    def duduk(self, kursi: Kursi, memimpin: bool = False) -> int:
        """Add a seat, as leader of its unit if told so. Returns its index."""
        self.kursi.append(kursi)
        nomor = len(self.kursi) - 1
        if memimpin:
            self.satuan[kursi.satuan].pimpinan = nomor
        return nomor

    def tandai_pindahan(self, awal: int) -> None:
        """Let the last two of the seats from `awal` on be a transfer and a change of position, in a large office."""
        anggota = [i for i in range(awal, len(self.kursi)) if self._biasa(i)]
        if len(self.kursi) - awal >= 20 and len(anggota) >= 2:
            self.kursi[anggota[-1]].pindahan = "jabatan"
            self.kursi[anggota[-2]].pindahan = "mutasi"

    def _biasa(self, nomor: int) -> bool:
        kursi = self.kursi[nomor]
        return kursi.tetap is None and all(s.pimpinan != nomor for s in self.satuan[kursi.satuan : kursi.satuan + 1])
