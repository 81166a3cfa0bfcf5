"""An office whose people work at machines of their own: a centre, a workstation, laptops; each with its database."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any
from uuid import UUID

import pytest

from kinerja_desktop.domain.akun import Akun
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.services import kirim_paket
from kinerja_desktop.services.hasil_terima import HasilTerima
from kinerja_desktop.services.kirim_paket import HasilKirim, kirim
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_simpanan import Mesin as MesinIni
from kinerja_desktop.services.perangkat_simpanan import simpan_kepercayaan, simpan_mesin, unit_memuat
from kinerja_desktop.services.terima_paket import terima, ulangi_menunggu
from kinerja_desktop.store import muatan, skema
from kinerja_desktop.store.brankas import Brankas
from kinerja_desktop.store.cakupan import ATURAN, Sifat
from kinerja_desktop.store.gabung import Penggabung
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.kiriman import kiriman
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import ambil, cari
from kinerja_desktop.sync.manifest import AttachedFile
from kinerja_desktop.sync.revocation import Entry, Version, publish
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.trust import TrustStore, with_certificate, with_revocations
from tests.helpers import kepercayaan
from tests.helpers.kantor import DINAS, KADIS, KEPALA, PUSKESMAS, RUDI, SITI, Jam, KantorUji, id_tetap
from tests.helpers.kepercayaan import Mesin, bangun

UNIT = {
    PUSKESMAS.bytes: DINAS.bytes,
    SITI.bytes: PUSKESMAS.bytes,
    RUDI.bytes: PUSKESMAS.bytes,
    KEPALA.bytes: PUSKESMAS.bytes,
}


UNIT_LAIN = b"U" * 16
TEMPAT: Path | None = None
"""Where empty offices are made: among the files of the tests, which pytest removes."""


def memuat(atas: bytes, bawah: bytes) -> bool:
    """The organisation of the test office."""
    return atas == bawah or (bawah in UNIT and memuat(atas, UNIT[bawah]))


@cache
def _kosong(kunci: bytes) -> Path:
    """An office in which nothing was written yet: every machine with this key begins as a copy of it."""
    folder = Path(mkdtemp(prefix="kinerja-kosong-", dir=TEMPAT))
    Store.buka(folder, kunci).tutup()
    return folder


@dataclass
class Komputer:
    """One machine: the session of who works at it, and its keys."""

    konteks: Context
    ini: MesinIni

    @property
    def perangkat(self) -> bytes:
        return self.ini.identitas.device

    def kirim(self, untuk: Komputer, folder: Path | None = None, *, penuh: bool = False) -> HasilKirim:
        return kirim(self.konteks, self.ini, untuk.perangkat, folder, penuh=penuh)

    def terima(self, *berkas: Path, pratinjau: bool = False) -> list[HasilTerima]:
        return terima(self.konteks, self.ini, berkas, pratinjau=pratinjau)

    def ulangi(self) -> list[HasilTerima]:
        return ulangi_menunggu(self.konteks, self.ini)

    @property
    def percaya(self) -> TrustStore:
        """What it trusts now: what it began with, and what came since."""
        return self.ini.segar(self.konteks).percaya

    def percayai(self, percaya: TrustStore) -> None:
        """Begin anew with this record of trust."""
        self.ini = replace(self.ini, percaya=percaya)
        simpan_kepercayaan(self.konteks, percaya)


class Jaringan:
    """All machines of one office, who know each other's certificates."""

    def __init__(self, folder: Path, kantor: KantorUji) -> None:
        self.folder = folder
        self.dunia = bangun()
        with kantor.terbuka.store.baca() as koneksi:
            self._akun = {a.nilai.nama_akun: a.nilai for a in cari(koneksi, Akun)}
            self._orang = {p.nilai.id: p.nilai for p in cari(koneksi, Pegawai)}
        self._kantor = kantor
        self._store: list[Store] = []
        pusat = self.dunia.pusat
        mesin = {
            "pusat": pusat,
            "opd": pusat.beri(PeranPerangkat.OPD, Scope.of(units=frozenset({PUSKESMAS.bytes})), "Puskesmas Kartini"),
        }
        for nama, orang in (("siti", SITI), ("rudi", RUDI), ("kepala", KEPALA)):
            mesin[nama] = self._laptop(mesin["opd"], nama, orang)
        mesin["siti di rumah"] = self._laptop(mesin["opd"], "rumah", SITI)
        mesin["opd lain"] = pusat.beri(PeranPerangkat.OPD, Scope.of(units=frozenset({UNIT_LAIN})), "Dinas lain")
        self.mesin = mesin
        self.percaya = TrustStore(self.dunia.akar)
        for satu in mesin.values():
            self.percaya = with_certificate(self.percaya, satu.mentah, memuat)
        self._komputer: dict[str, Komputer] = {}
        self._masuk = {"siti di rumah": "siti", "opd lain": "operator"}

    def tambah(self, nama: str, mesin: Mesin, akun: str) -> None:
        """One more machine, known to those that begin after it."""
        self.mesin[nama] = mesin
        self._masuk[nama] = akun
        self.percaya = with_certificate(self.percaya, mesin.mentah, memuat)

    def tambah_laptop(self, nama: str, orang: UUID, akun: str) -> None:
        """One more laptop below the workstation."""
        self.tambah(nama, self._laptop(self.mesin["opd"], nama, orang), akun)

    @staticmethod
    def _laptop(opd: Mesin, nama: str, orang: UUID) -> Mesin:
        semula, kepercayaan.memuat = kepercayaan.memuat, memuat
        try:
            return opd.beri(PeranPerangkat.PEGAWAI, Scope.of(persons=frozenset({orang.bytes})), f"Laptop {nama}")
        finally:
            kepercayaan.memuat = semula

    def __getitem__(self, nama: str) -> Komputer:
        """A machine; the workstation has the office of the tests, every other one begins empty."""
        if nama not in self._komputer:
            self._komputer[nama] = self._buat(nama)
        return self._komputer[nama]

    def _buat(self, nama: str) -> Komputer:
        if nama == "opd":
            return self._komputer_dari(nama, self._kantor.sebagai("operator"))
        akun = self._akun[self._masuk.get(nama, nama)]
        folder = self.folder / nama.replace(" ", "-")
        folder.mkdir()
        kunci = nama.encode().ljust(32, b"k")
        shutil.copytree(_kosong(kunci), folder, dirs_exist_ok=True)
        store = Store.buka(folder, kunci)
        self._store.append(store)
        self._data_induk(store)
        konteks = Context(
            folder,
            store,
            Brankas(folder, kunci),
            akun,
            self._orang[akun.pegawai_id],
            self._kantor.sebagai(akun.nama_akun).kantor,
            Jam(),
        )
        return self._komputer_dari(nama, konteks)

    def _komputer_dari(self, nama: str, konteks: Context) -> Komputer:
        mesin = self.mesin[nama]
        return Komputer(konteks, MesinIni(mesin.identitas, mesin.rantai, self.percaya, unit_memuat(konteks)))

    def _data_induk(self, store: Store) -> None:
        """The first master data, which comes with the answer to an enrolment."""
        with store.transaksi(skema.PUSAT, "pasang izin", Jam()()) as kerja:
            gabung = Penggabung(kerja)
            with self._kantor.terbuka.store.baca() as koneksi:
                for peta in skema.PETA.values():
                    if ATURAN[peta.tabel.name].sifat is Sifat.INDUK:
                        gabung.terapkan(peta, list(kiriman(koneksi, peta, 0)), lambda _: True)
            gabung.selesai(UUID(int=1), b"", skema.PUSAT, "")

    def bagikan_induk(self, nama: str) -> None:
        """The organisation comes to a machine as it is in the office of the tests, like what the centre signs."""
        self._data_induk(self[nama].konteks.store)

    def pasang(self, nama: str) -> Komputer:
        """The machine with its keys in its folder, as the window finds it."""
        satu = self[nama]
        with satu.konteks.store.transaksi(skema.PUSAT, "pasang izin", satu.konteks.sekarang()):
            simpan_mesin(satu.konteks, satu.ini.identitas, satu.ini.percaya)
        return satu

    def cadangkan(self, nama: str) -> None:
        """Keep a copy of a machine's office as it stands."""
        asal = self[nama].konteks
        with asal.store.mesin.connect() as koneksi:
            koneksi.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copytree(asal.folder, self.folder / f"cadangan-{nama}", dirs_exist_ok=True)

    def pulihkan(self, nama: str) -> Komputer:
        """The machine runs on the copy from now on, and does not know it."""
        lama = self[nama]
        lama.konteks.store.tutup()
        self._store.remove(lama.konteks.store)
        shutil.rmtree(lama.konteks.folder)
        shutil.copytree(self.folder / f"cadangan-{nama}", lama.konteks.folder)
        store = Store.buka(lama.konteks.folder, lama.konteks.store.kunci)
        self._store.append(store)
        self._komputer[nama] = Komputer(replace(lama.konteks, store=store), lama.ini)
        return self._komputer[nama]

    def lepas(self, nama: str) -> None:
        """Close a machine; who opens its office again puts it back with `ganti`."""
        store = self._komputer.pop(nama).konteks.store
        store.tutup()
        self._store.remove(store)

    def ganti(self, nama: str, mesin: Komputer) -> Komputer:
        """This is the machine from now on; who opened it closes it."""
        self._komputer[nama] = mesin
        return mesin

    def tutup(self) -> None:
        for satu in self._store:
            satu.tutup()

    def tukar(self, a: str, b: str) -> HasilTerima:
        """A bundle from one machine to another, over a stick."""
        tongkat = self.folder / "flashdisk"
        tongkat.mkdir(exist_ok=True)
        (hasil,) = self[b].terima(self[a].kirim(self[b], tongkat).berkas)
        return hasil


def tambah_kadis(jaringan: Jaringan) -> None:
    """The laptop of the head of the dinas, below the centre."""
    lingkup = Scope.of(persons=frozenset({KADIS.bytes}))
    mesin = jaringan.dunia.pusat.beri(PeranPerangkat.PEGAWAI, lingkup, "Laptop kadis")
    jaringan.tambah("kadis", mesin, "kadis")


def tambah_meja(jaringan: Jaringan) -> None:
    """A second machine of the centre, "meja"."""
    mesin = jaringan.dunia.induk.beri(PeranPerangkat.PUSAT, Scope.whole(), "Meja kedua")
    jaringan.tambah("meja", mesin, "operator")


def cabut(jaringan: Jaringan, siapa: str, *mesin: str, oleh: str = "pusat") -> None:
    """A centre revokes a machine; it knows that, and those that are named know its list."""
    m = jaringan[oleh]
    ada, serial = m.percaya.revocations, jaringan.mesin[siapa].link.serial
    entri = {**ada.entries, serial: Entry(serial, "hilang")}
    versi = Version(ada.version.era, ada.version.number + 1)
    mentah = publish(m.ini.identitas, m.ini.mentah, versi, entri.values())
    for satu in dict.fromkeys((oleh, *mesin)):
        jaringan[satu].percayai(with_revocations(jaringan[satu].percaya, mentah, memuat))


def laporan(nomor: int, kegiatan: str = "Kelas ibu hamil", orang: UUID = SITI, **lain: Any) -> LaporanHarian:
    """A report of one day."""
    pada, pukul = date(2026, 3, 2 + nomor), (time(8), time(9))
    return LaporanHarian(id_tetap(700 + nomor), orang, pada, *pukul, kegiatan=kegiatan, **lain)


def simpan(mesin: Komputer, *nilai: Any) -> None:
    """Write records as their owner does."""
    with mesin.konteks.transaksi("simpan") as kerja:
        for satu in nilai:
            kerja.simpan(satu)


def jam(mesin: Komputer, saat: datetime) -> None:
    """Move the clock of one machine."""
    assert isinstance(mesin.konteks.sekarang, Jam)
    mesin.konteks.sekarang.saat = saat


def semua(mesin: Komputer, kelas: type[Any]) -> list[Any]:
    """All records of one kind; nothing else is wrong with the machine."""
    with mesin.konteks.store.baca() as koneksi:
        assert not list(periksa(koneksi, mesin.konteks.brankas))
        return [satu.nilai for satu in cari(koneksi, kelas)]


def tulis_saja(mesin: Komputer, oleh: UUID, *isi: Any) -> None:
    """What no window lets him write."""
    with mesin.konteks.transaksi("palsu", (oleh,)) as kerja:
        for satu in isi:
            kerja.simpan(satu)


def ubah_pegawai(mesin: Komputer, orang: UUID = SITI, **isi: Any) -> None:
    """As master data would."""
    with mesin.konteks.transaksi("data induk", (skema.PUSAT,)) as kerja:
        ada = kerja.ambil(Pegawai, orang)
        assert ada is not None
        kerja.simpan(replace(ada.nilai, **isi))


def setuju(mesin: Komputer, oleh: UUID) -> KeputusanLaporan:
    """Approval of the first report as it stands at this machine."""
    nomor = laporan(1).id
    with mesin.konteks.store.baca() as koneksi:
        ada = ambil(koneksi, LaporanHarian, nomor)
    assert ada is not None
    return KeputusanLaporan(id_tetap(990), nomor, ada.hash, PutusanLaporan.SETUJUI, "", oleh, mesin.konteks.sekarang())


def tertahan(hasil: list[HasilTerima]) -> dict[str, int]:
    """How many records of each kind are held back."""
    return {nama: j.ditahan for satu in hasil for nama, j in satu.jumlah.items() if j.ditahan}


def ditahan(jaringan: Jaringan, dari: str, ke: str) -> dict[str, int]:
    """One machine sends to another, also what its program would keep to itself: what of it is held back."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(muatan, "MERUJUK", ())
        berkas = jaringan[dari].kirim(jaringan[ke]).berkas
    return tertahan(jaringan[ke].terima(berkas))


def lampirkan(patch: pytest.MonkeyPatch, *semua: AttachedFile) -> None:
    """Let a bundle name these files, whatever its records say."""
    patch.setattr(kirim_paket._Susunan, "_kumpulkan", lambda satu: setattr(satu, "lampiran", semua))
