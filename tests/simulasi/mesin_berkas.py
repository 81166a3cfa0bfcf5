"""One machine of the simulation as a person has it: an enrolled office on a disk, exchanging signed `.kinerja` files.

Records of the schedule are these: `p` reports of Siti, who works at S1 and S2; `q` reports of Rudi, who works at S3;
`d` leave of Dewi, kept by the workstation; `m` leave of Siti, kept by the centre, which her machines see and may not
send to others. Master data is no kind of the schedule: it travels as one signed copy of the centre, not record by
record. It is there all the same, and decides who sees what: when Rudi becomes the rater of Siti, S3 is sent what is
hers.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import event

from kinerja_desktop.domain.kalender import JenisKetidakhadiran, Ketidakhadiran
from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.services import kotak_paket, sisa_paket
from kinerja_desktop.services.hasil_terima import HasilTerima
from kinerja_desktop.services.kirim_paket import kirim
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.kotak_paket import Kotak
from kinerja_desktop.services.perangkat_simpanan import Mesin as MesinIni
from kinerja_desktop.services.perangkat_simpanan import mesin
from kinerja_desktop.services.terima_paket import ulangi_menunggu
from kinerja_desktop.services.terima_potongan import terima_semua
from kinerja_desktop.store import skema
from kinerja_desktop.store.brankas import Brankas
from kinerja_desktop.store.daun import daun
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.pertukaran import mulai_epoch
from kinerja_desktop.store.rekaman import ambil, cari, terakhir_lsn
from tests.helpers.kantor import DEWI, RUDI, SITI
from tests.simulasi.kantor_berkas import KantorBerkas
from tests.simulasi.mesin import id_rekaman, jam_kacau

TABEL = {"p": LaporanHarian, "q": LaporanHarian, "d": Ketidakhadiran, "m": Ketidakhadiran}
ORANG = {"p": SITI, "q": RUDI, "d": DEWI, "m": SITI}
_PEMBUKUAN = ("meta", "tetangga", "paket_keluar", "paket_masuk", "lampiran_asal", "lampiran_susulan", "data_induk")
_KOTAK = (Kotak.MASUK, Kotak.MENUNGGU, Kotak.KARANTINA)
_TULIS = ("INSERT", "UPDATE", "DELETE")

Keadaan = dict[str, Any]
"""Everything that an import may change: leaves, number, rows of the bookkeeping."""


class Mogok(Exception):
    """The power went; `folder` holds what was on the disk then."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder


@dataclass(frozen=True)
class PaketBerkas:
    """A file on its way, and what its maker tells of it."""

    jalur: Path
    nomor: tuple[int, int]
    catatan: int


class MesinBerkas:
    """The program over the office in `folder`; it is opened when something is first asked of it."""

    def __init__(self, kantor: KantorBerkas, nama: str, folder: Path) -> None:
        self.kantor, self.nama, self.folder = kantor, nama, folder
        self.jam = jam_kacau(nama)
        self._konteks: Context | None = None
        self._ini: MesinIni | None = None

    @property
    def konteks(self) -> Context:
        """The session of whoever works here."""
        if self._konteks is None:
            asal = self.kantor.konteks[self.nama]
            assert asal.store.kunci is not None
            sisa_paket.buang(self.folder)
            store = Store.buka(self.folder, asal.store.kunci)
            brankas = Brankas(self.folder, asal.store.kunci)
            self._konteks = replace(asal, folder=self.folder, store=store, brankas=brankas, sekarang=self.jam)
        return self._konteks

    @property
    def ini(self) -> MesinIni:
        """Its keys, as they lie beside its database."""
        self._ini = self._ini or mesin(self.konteks)
        return self._ini

    def salinan(self) -> MesinBerkas:
        """The machine as it stands: a backup, or an image for a second one."""
        return MesinBerkas(self.kantor, self.nama, self.kantor.salin(self.folder))

    def mulai_lagi(self, folder: Path) -> None:
        """The program starts again over what a power cut left in `folder`."""
        self.tutup()
        self.folder = folder

    def tutup(self) -> None:
        """Close it; its files go."""
        if self._konteks is not None:
            self._konteks.store.mesin.dispose()
        self._konteks = self._ini = None
        shutil.rmtree(self.folder)

    def semua_daun(self) -> dict[str, set[tuple[bytes, bytes, int]]]:
        """Hash, ancestors and generation of each leaf, by record."""
        hasil: dict[str, set[tuple[bytes, bytes, int]]] = {}
        with self.konteks.store.baca() as koneksi:
            for tabel in ("laporan_harian", "ketidakhadiran", "daun_lain"):
                for id_, *cap in koneksi.exec_driver_sql(f"SELECT id, hash, leluhur, rev FROM {tabel}"):
                    hasil.setdefault(id_.decode().rstrip("."), set()).add(tuple(cap))
        return hasil

    def keadaan(self) -> Keadaan:
        """How it stands."""
        with self.konteks.store.baca() as koneksi:
            buku = {t: sorted(map(repr, koneksi.exec_driver_sql(f"SELECT * FROM {t}"))) for t in _PEMBUKUAN}
        return {"daun": self.semua_daun(), "lsn": self.lsn(), **buku}

    def utuh(self) -> bool:
        """True when SQLite finds the file sound."""
        with self.konteks.store.baca() as koneksi:
            return koneksi.exec_driver_sql("PRAGMA integrity_check").scalars().all() == ["ok"]

    def lsn(self) -> int:
        """Number of the newest change."""
        with self.konteks.store.baca() as koneksi:
            return terakhir_lsn(koneksi)

    def tulis(self, rekaman: str, teks: str, hapus: bool, semua: bool) -> bytes:
        """Save a record; `semua` settles a conflict, else it is written on the shown version."""
        nilai = self._nilai(rekaman, teks)
        peta = skema.PETA[TABEL[rekaman[0]]]
        with self.konteks.transaksi("simpan", (peta.pemilik(nilai),)) as kerja:
            ada = daun(kerja.koneksi, peta, nilai.id)
            if semua and len(ada) > 1:
                return kerja.damaikan(nilai, frozenset(r.hash for r in ada))
            return kerja.hapus(nilai) if hapus and ada else kerja.simpan(nilai)

    def _nilai(self, rekaman: str, teks: str) -> Any:
        orang, hari = ORANG[rekaman[0]], date(2026, 3, 2)
        if TABEL[rekaman[0]] is Ketidakhadiran:
            return Ketidakhadiran(id_rekaman(rekaman), orang, hari, hari, JenisKetidakhadiran.CUTI_SAKIT, teks)
        bukti = (self._bukti(teks),) if random.Random(teks).random() < 0.3 else ()
        return LaporanHarian(id_rekaman(rekaman), orang, hari, kegiatan=teks, bukti=bukti)

    def _bukti(self, teks: str) -> BuktiDukung:
        isi = teks.encode() * 50
        sidik = self.konteks.brankas.simpan(isi)
        self.konteks.store.catat_lampiran(sidik, len(isi))
        return BuktiDukung(sidik, "foto.jpg", len(isi), "image/jpeg")

    def bukti_hilang(self) -> list[str]:
        """Records that stand here and whose evidence does not."""
        with self.konteks.store.baca() as koneksi:
            semua = [(baris.nilai.id, b.sha256) for baris in cari(koneksi, LaporanHarian) for b in baris.nilai.bukti]
        return [id_.bytes.decode() for id_, sidik in semua if not self.konteks.brankas.ada(sidik)]

    def pindahkan_siti(self) -> None:
        """Rudi is the rater of Siti from now on: master data, which the centre writes."""
        with self.konteks.transaksi("ubah penilai", (skema.PUSAT,)) as kerja:
            ada = ambil(kerja.koneksi, Pegawai, SITI)
            assert ada is not None
            kerja.simpan(replace(ada.nilai, penilai_id=RUDI))

    def siti_pindah(self) -> bool:
        """Whether this machine knows of it."""
        with self.konteks.store.baca() as koneksi:
            ada = ambil(koneksi, Pegawai, SITI)
        return ada is not None and ada.nilai.penilai_id == RUDI

    def kirim(self, untuk: str, _cakupan: str) -> PaketBerkas:
        """Make a bundle for a neighbour; what it sees, the program knows by itself."""
        hasil = kirim(self.konteks, self.ini, self.kantor.perangkat[untuk], self.kantor.baru())
        return PaketBerkas(hasil.berkas, (hasil.dari, hasil.sampai), hasil.catatan)

    def terima(self, *jalur: Path) -> list[HasilTerima]:
        """Take in files and parts of files."""
        return terima_semua(self.konteks, self.ini, jalur)

    def ulangi(self) -> list[HasilTerima]:
        """Try once more what waits."""
        return ulangi_menunggu(self.konteks, self.ini)

    def bersihkan(self, *kotak: Kotak) -> set[Kotak]:
        """Empty these trays, all if none is named; return those in which something lay."""
        isi = {k: list(kotak_paket.folder(self.konteks, k).iterdir()) for k in kotak or _KOTAK}
        for satu in (b for semua in isi.values() for b in semua):
            satu.unlink()
        return {k for k, semua in isi.items() if semua}

    def epoch_baru(self) -> None:
        """The person noticed the restore: a new life begins."""
        with self.konteks.transaksi("pulih") as kerja:
            mulai_epoch(kerja.koneksi)

    @contextmanager
    def gagal_menulis(self, ke: int, galat: Callable[[], Exception]) -> Iterator[None]:
        """The write number `ke` to the database, or the commit that comes in its place, raises `galat`.

        Whatever the program makes of it: where the power went, it does nothing any more.
        """
        sambungan, hitung = self.konteks.store.mesin, count(1)
        putus: list[Exception] = []

        def gagal() -> Exception:
            putus.append(galat())
            return putus[-1]

        def tulis(_koneksi: Any, _kursor: Any, perintah: str, *_: Any) -> None:
            if perintah.lstrip().upper().startswith(_TULIS) and next(hitung) == ke:
                raise gagal()

        def simpan(_koneksi: Any) -> None:
            if next(hitung) == ke:
                raise gagal()

        event.listen(sambungan, "before_cursor_execute", tulis)
        event.listen(sambungan, "commit", simpan)
        try:
            yield
        finally:
            event.remove(sambungan, "before_cursor_execute", tulis)
            event.remove(sambungan, "commit", simpan)
        for satu in putus:
            if isinstance(satu, Mogok):
                raise satu
