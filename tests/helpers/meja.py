"""A table of machines in memory for told scenarios: who writes what, who brings it to whom, what each one shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count, pairwise

from kinerja_desktop.domain.kalender import HariLibur
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.store.daun import bertentangan, versi
from kinerja_desktop.store.gudang import Store
from tests.simulasi.mesin import MesinNyata, PaketNyata, id_rekaman

SEMUA = "pqdm"
"""The scope of who may see every record; one letter for each owner."""

DIHAPUS = "(dihapus)"
PADA = datetime(2026, 3, 2, 8, tzinfo=UTC)


def pukul(saat: datetime) -> Callable[[], datetime]:
    """A clock that stands."""
    return lambda: saat


class _Mesin(dict[str, MesinNyata]):
    """Machines by name; a new name is a new machine."""

    def __init__(self) -> None:
        super().__init__()
        self._nomor = count(1)

    def __missing__(self, nama: str) -> MesinNyata:
        self[nama] = MesinNyata(nama, self._nomor)
        return self[nama]


class Meja:
    """The machines of one scenario; all see everything unless `melihat` says otherwise."""

    def __init__(self) -> None:
        self.mesin = _Mesin()
        self.melihat: dict[str, str] = {}

    def salin(self, asal: str, nama: str) -> None:
        """A copy of a machine as it stands: the same keys and the same database, another name only at this table."""
        self.mesin[nama] = self.mesin[asal].salinan()

    def ganti(self, nama: str, lama: MesinNyata) -> None:
        """The machine runs on an older copy of itself."""
        self.mesin[nama].tutup()
        self.mesin[nama] = lama.salinan()

    def jam(self, **saat: datetime) -> None:
        """What the clocks of machines say from now on."""
        for nama, satu in saat.items():
            self.mesin[nama].jam = pukul(satu)

    def tulis(self, nama: str, rekaman: str, teks: str) -> bytes:
        """A person saves a record on the version that is shown."""
        return self.mesin[nama].tulis(rekaman, teks, False, False)

    def hapus(self, nama: str, rekaman: str) -> None:
        """A person deletes a record."""
        self.mesin[nama].tulis(rekaman, "", True, False)

    def putuskan(self, nama: str, rekaman: str, teks: str) -> None:
        """A person settles a conflict with these words."""
        self.mesin[nama].tulis(rekaman, teks, False, True)

    def kirim(self, dari: str, ke: str) -> PaketNyata:
        """A bundle, not yet delivered."""
        return self.mesin[dari].kirim(self.mesin[ke].nama, self.melihat.get(ke, SEMUA))

    def bawa(self, *jalan: str) -> list[int]:
        """Bundles from each machine of the way to the next; how many records each one had."""
        banyak = []
        for dari, ke in pairwise(jalan):
            paket = self.kirim(dari, ke)
            self.mesin[ke].terima(paket)
            banyak.append(sum(len(isi) for _, isi in paket.isi))
        return banyak

    def rukun(self, *nama: str) -> None:
        """Exchange to and fro until nobody has news."""
        for _ in range(2):
            self.bawa(*nama, *reversed(nama[:-1]))

    def store(self, nama: str) -> Store:
        return self.mesin[nama].store

    def terlihat(self, nama: str, rekaman: str) -> set[str]:
        """The words of all versions that the machine shows of a record."""
        jenis, bidang = (HariLibur, "keterangan") if rekaman[0] == "m" else (LaporanHarian, "kegiatan")
        with self.store(nama).baca() as koneksi:
            semua = versi(koneksi, jenis, id_rekaman(rekaman))
        return {DIHAPUS if v.dihapus else getattr(v.nilai, bidang) for v in semua}

    def pertentangan(self, nama: str) -> set[str]:
        """The records in the list of conflicts."""
        with self.store(nama).baca() as koneksi:
            return {rekaman.bytes.decode().rstrip(".") for _, rekaman in bertentangan(koneksi)}

    def sama(self, *nama: str) -> bool:
        """Whether these machines hold the same versions of everything."""
        semua = [self.mesin[satu].semua_daun() for satu in nama]
        return all(satu == semua[0] for satu in semua)

    def tutup(self) -> None:
        for satu in self.mesin.values():
            satu.tutup()
