"""The same schedules with files: the model beside the program, and faults that only a real file or disk can have.

Before a file comes in, something may happen to it, to the machine, or to somebody's honesty. What is damaged or forged
must change nothing; a power cut or a full disk leaves what was; the whole file is then taken in as the model says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from random import Random
from typing import ClassVar

from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.kotak_paket import Kotak
from kinerja_desktop.store.cakupan import ATURAN, Sifat
from tests.simulasi import bahaya_kirim, bahaya_terima
from tests.simulasi.jadwal import DUA_ARAH, MELIHAT, Berbeda, Jadwal, Kiriman, Pasangan
from tests.simulasi.kantor_berkas import KantorBerkas
from tests.simulasi.mesin_berkas import Keadaan, MesinBerkas
from tests.simulasi.model import Mesin, Paket

MILIK = {"S1": "p", "S2": "p", "S3": "q", "O": "pqdm", "C": "pqdm"}
"""Whose changes each machine may send: a laptop those of who works at it, though it sees more."""


class JadwalBerkas(Jadwal):
    """One seed over machines of `awal`, which stay as they are; `bahaya` is how often something happens to a file.

    The steps are those of `Jadwal(benih)`; dangers have random numbers of their own from the same seed.
    """

    AWAL: ClassVar[dict[str, str]] = MELIHAT | {"S3": "q"}
    PUTARAN: ClassVar[int] = 2

    def __init__(self, benih: int, awal: dict[str, Pasangan], *, ganggu: bool = True, bahaya: float = 0.4) -> None:
        self._awal = awal
        super().__init__(benih, ganggu=ganggu)
        self.bahaya = bahaya
        self.nasib = Random(f"berkas {benih}")
        self.ditahan: set[str] = set()
        self.terjadi: Counter[str] = Counter()
        self.lalu: dict[str, bytes] = {}

    def _mesin_awal(self, hanya_model: bool) -> dict[str, Pasangan]:
        return {nama: satu.salinan() for nama, satu in self._awal.items()}

    def _ganti(self, nama: str, baru: Pasangan) -> None:
        super()._ganti(nama, baru)
        self._lihat_lagi()

    def _lihat_lagi(self) -> None:
        """What S3 sees, the workstation decides, by the master data that it has."""
        self.melihat["S3"] = "qpm" if self.mesin["O"].nyata.siti_pindah() else "q"

    def _pindah(self) -> None:
        pusat = self.mesin["C"]
        if not pusat.nyata.siti_pindah():
            pusat.nyata.pindahkan_siti()
            pusat.model.akhir = pusat.model.lsn = pusat.model.lsn + 1
            self._sama(pusat)

    def _terikat(self, nama: str, rekaman: str) -> bool:
        """Whoever sees a record; of one that was held back somewhere, those who may send it."""
        return super()._terikat(nama, rekaman) and (rekaman not in self.ditahan or rekaman[0] in MILIK[nama])

    def _buat(self, pasangan: Pasangan, untuk: str) -> Kiriman:
        if self.nasib.random() < self.bahaya / 4:
            bahaya_kirim.pilih(self)(self, pasangan, untuk)
            self._sama(pasangan)
        return super()._buat(pasangan, untuk)

    def _terima(self, pasangan: Pasangan, satu: Kiriman) -> None:
        hasil = None
        if self.nasib.random() < self.bahaya:
            hasil = bahaya_terima.pilih(self)(self, pasangan, satu)
        if hasil is None:
            (hasil,) = pasangan.nyata.terima(satu[1].jalur)
        self._cocok(pasangan, satu[0], hasil)
        self.lalu[satu[0].untuk] = satu[1].jalur.read_bytes()

    def _cocok(self, pasangan: Pasangan, paket: Paket, hasil: HasilTerima) -> None:
        """The whole file came in: the model takes the bundle in, and both must have done the same."""
        model, alarm = pasangan.model, pasangan.model.alarm
        ditahan: list[str] = []
        wajar = Nasib.ULANG if paket.id in model.masuk else Nasib.DITERIMA
        if wajar is Nasib.DITERIMA:
            model.lsn += _induk_berubah(hasil)
            ditahan = model.terima(paket, boleh=lambda rekaman: boleh(paket, rekaman))
        self.ditahan |= set(ditahan)
        self.terjadi["ditahan"] += len(ditahan)
        nyata = (hasil.nasib, hasil.total("ditahan"), hasil.pulih, pasangan.nyata.bersihkan())
        if nyata != (wajar, len(ditahan), model.alarm > alarm, {Kotak.KARANTINA} if ditahan else set()):
            raise Berbeda("outcome", self.benih, self.langkah, nyata, wajar, ditahan, hasil.galat)
        self._sama(pasangan)
        if model.nama == "O":
            self._lihat_lagi()

    def akan_ditahan(self, pasangan: Pasangan, paket: Paket) -> bool:
        """Whether something of a bundle would be held back now."""
        return bool(pasangan.model.salinan().terima(paket, boleh=lambda rekaman: boleh(paket, rekaman)))

    def ditolak(self, pasangan: Pasangan, apa: str, hasil: Sequence[HasilTerima], sebelum: Keadaan) -> None:
        """None of these was taken in, nothing changed, and nothing lies in the inbox."""
        nasib = {satu.nasib for satu in hasil}
        if not nasib or not nasib <= {Nasib.KARANTINA, Nasib.MENUNGGU, Nasib.LAIN}:
            raise Berbeda(apa, self.benih, self.langkah, "taken in", hasil)
        self.tetap(pasangan, apa, sebelum)
        if pasangan.nyata.bersihkan(Kotak.MASUK):
            raise Berbeda(apa, self.benih, self.langkah, "left in the inbox")

    def tetap(self, pasangan: Pasangan, apa: str, sebelum: Keadaan) -> None:
        """Everything is as it was, and the model agrees."""
        kini = pasangan.nyata.keadaan()
        if kini != sebelum:
            raise Berbeda(apa, self.benih, self.langkah, [k for k in kini if kini[k] != sebelum[k]])
        self._sama(pasangan)

    def _periksa_akhir(self) -> None:
        self.bahaya = 0
        super()._periksa_akhir()
        for nama, satu in self.mesin.items():
            if hilang := satu.nyata.bukti_hilang():
                raise Berbeda("evidence", self.benih, nama, hilang)
            if not satu.nyata.utuh():
                raise Berbeda("integrity", self.benih, nama)


def boleh(paket: Paket, rekaman: str) -> bool:
    """Whether the sender of a bundle may change this record."""
    return rekaman[0] in MILIK[paket.dari]


def _induk_berubah(hasil: HasilTerima) -> int:
    """How many records of master data a file changed, of which the model knows nothing but that they take numbers."""
    semua = [j for tabel, j in hasil.jumlah.items() if ATURAN[tabel].sifat is Sifat.INDUK]
    return sum(j.ditulis for j in semua)


def mesin_awal(kantor: KantorBerkas) -> dict[str, Pasangan]:
    """The machines as every schedule begins: all have exchanged files, and know the master data."""
    awal = {}
    for nama in kantor.konteks:
        nyata = MesinBerkas(kantor, nama, kantor.konteks[nama].folder)
        awal[nama] = Pasangan(Mesin(nama, lsn=nyata.lsn(), akhir=nyata.lsn()), nyata)
    jadwal = JadwalBerkas(0, awal, bahaya=0)
    for a, b in DUA_ARAH * 3:
        jadwal._antar(jadwal._kirim(a, b))
    return jadwal.mesin
