"""Two machines that exchange bundles: the workstation of an office with many changed reports, and the centre.

Stores are made once for a number of reports and a schema, in ``build/bench/pertukaran``, by the program's own code: a
plain pair, and the same rows in an encrypted pair. In *insert* the centre knows the people only; in *upsert* it has as
many older reports; half of the changed ones are new versions of those (drafts that were handed in), half are new.
"""

from __future__ import annotations

import random
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select

from benchmarks.kantor_ukuran import SEKARANG, hari_kerja, sekarang
from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Pegawai
from kinerja_desktop.domain.silsilah import Revisi, di_atas
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.domain.waktu import WIB, ke_teks
from kinerja_desktop.services.kirim_paket import kirim
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.services.terima_paket import terima
from kinerja_desktop.store import skema
from kinerja_desktop.store.brankas import Brankas
from kinerja_desktop.store.bulk import pemuatan
from kinerja_desktop.store.gudang import BERKAS, Store
from kinerja_desktop.store.mesin import sambungan
from kinerja_desktop.store.migrasi import versi_terbaru
from kinerja_desktop.store.rekaman import cari
from kinerja_desktop.store.revisi import hash_isi
from kinerja_desktop.sync.certificates import Grant, issue, issue_root
from kinerja_desktop.sync.identity import DeviceIdentity
from kinerja_desktop.sync.roots import found_office
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.trust import TrustStore, read_store, with_certificate

KUNCI = b"u" * 32
SKENARIO = ("insert", "upsert")
SIMPANAN = ("sandi", "polos")
"""Kinds of store: encrypted as shipped, and plain."""

FOLDER = Path(__file__).resolve().parent.parent / "build" / "bench" / "pertukaran"
_ORANG, _VERSI = 500, f"2-{versi_terbaru()}"
PETA = skema.PETA[LaporanHarian]
_URAIAN, _DIAJUKAN = (([k.nama for k in PETA.kolom[1:]]).index(nama) for nama in ("uraian", "diajukan_pada"))
KOLOM = ("id", "hapus", "rev", "induk", "leluhur", *(k.nama for k in PETA.kolom[1:]), "hash", "lsn", "status", "menit")
_TEKS = """
melaksanakan menyusun memeriksa mengoreksi menyiapkan mengirim menghadiri membuat laporan dokumen surat
keputusan rapat koordinasi kegiatan anggaran data kependudukan pelayanan masyarakat pengaduan berkas arsip nota
dinas undangan verifikasi validasi rekapitulasi bulanan harian mingguan triwulan tahunan bidang seksi subbagian
kecamatan kelurahan dinas kesehatan pendidikan pekerjaan umum perhubungan sosial keuangan kepegawaian
perencanaan evaluasi monitoring bersama kepala staf tim pejabat pengelola sistem aplikasi jaringan komputer
server gangguan perbaikan pemeliharaan kendaraan gedung ruang inventaris barang pengadaan kontrak pembayaran
tagihan honorarium perjalanan SPPD SPJ DPA RKA LKPD dan untuk pada dengan dari oleh di ke yang serta sesuai
terkait lanjutan hasil tindak lanjut arahan pimpinan kunjungan lapangan survei lokasi jalan drainase posyandu
balita imunisasi guru siswa kelas ujian modul pelatihan bimbingan teknis narasumber peserta warga ketua RT RW
bantuan penerima manfaat
"""
_KATA = _TEKS.split()
_BOBOT = [1.0 / (n + 3) for n in range(len(_KATA))]


@dataclass(frozen=True)
class Komputer:
    """One open machine: a session and its keys."""

    konteks: Context
    ini: Mesin


def _memuat(_atas: bytes, _bawah: bytes) -> bool:
    return True


def _buat_kunci(folder: Path, unit: UUID) -> None:
    """Keys of the centre and of the workstation, and what both trust."""
    induk, serep, pusat, opd = (DeviceIdentity.generate() for _ in range(4))
    tanggal = "2026-01-02"
    akar, akar_serep = issue_root(induk, "Kunci induk", tanggal), issue_root(serep, "Kunci cadangan", tanggal)
    izin = issue(induk, akar, pusat.public, Grant(PeranPerangkat.PUSAT, Scope.whole(), "BKPSDM"), tanggal, _memuat)
    lingkup = Scope.of(units=frozenset({unit.bytes}))
    izin_opd = issue(pusat, izin, opd.public, Grant(PeranPerangkat.OPD, lingkup, "Dinas"), tanggal, _memuat)
    percaya = TrustStore(found_office(induk, akar, akar_serep))
    for rantai in ((akar.raw, izin.raw), (akar.raw, izin.raw, izin_opd.raw)):
        percaya = with_certificate(percaya, rantai, _memuat)
    isi = (pusat.to_bytes(), opd.to_bytes(), percaya.to_bytes())
    (folder / "kunci.bin").write_bytes(msgspec.msgpack.encode(isi))


def perangkat(folder: Path) -> tuple[Mesin, Mesin]:
    """Centre and workstation of the measurements in `folder`."""
    pusat, opd, percaya = msgspec.msgpack.decode((folder / "kunci.bin").read_bytes())
    simpanan = read_store(percaya)

    def mesin(rahasia: bytes) -> Mesin:
        milik = DeviceIdentity.from_bytes(rahasia)
        return Mesin(milik, simpanan.known[milik.device][0], simpanan, _memuat)

    return mesin(pusat), mesin(opd)


def buka_store(folder: Path, simpanan: str) -> Store:
    """Open a store of a kind."""
    store = Store.buka(folder, KUNCI if simpanan == "sandi" else None)
    if simpanan == "polos":  # the full-text search of older plain SQLite needs it inside triggers
        store.mesin.raw_connection().cursor().execute("PRAGMA trusted_schema = ON")
    return store


@contextmanager
def komputer(folder: Path, simpanan: str, ini: Mesin) -> Iterator[Komputer]:
    """Open a machine of the measurements, with its first person as its user."""
    store = buka_store(folder, simpanan)
    try:
        with store.baca() as koneksi:
            orang = cari(koneksi, Pegawai, batas=1)[0].nilai
        akun = Akun(orang.id, "operator", Peran.OPERATOR, orang.id)
        kantor = Kantor("Kantor Ukur", orang.unit_kerja_id, praktik=True)
        konteks = Context(folder, store, Brankas(folder, KUNCI), akun, orang, kantor, sekarang)
        yield Komputer(konteks, ini)
    finally:
        store.tutup()


def orang_kantor(acak: random.Random, unit: UUID, jumlah: int = _ORANG) -> list[Pegawai]:
    """People of one office."""
    return [
        Pegawai(id_baru(SEKARANG, acak.randbytes(10)), f"1985{n:014d}", f"Pegawai Nomor {n}", JenisPegawai.PNS,
                "Penata Layanan", JenisJabatan.FUNGSIONAL, unit, "III/a")
        for n in range(jumlah)
    ]  # fmt: skip


def isi_laporan(acak: random.Random, orang: bytes, hari: str, saat: datetime, *, diajukan: bool) -> list[Any]:
    """Column values of a report, with words as they are written: about 200 characters."""
    kegiatan = " ".join(acak.choices(_KATA, _BOBOT, k=5)).capitalize()
    uraian = " ".join(acak.choices(_KATA, _BOBOT, k=22)) + f" no {acak.randrange(1, 999)}/{acak.randrange(1, 13)}"
    jam = acak.randrange(7, 15)
    return [
        orang, hari, f"{jam:02d}:{15 * acak.randrange(4):02d}", f"{jam + 1:02d}:{15 * acak.randrange(4):02d}",
        orang, "", kegiatan, uraian, acak.randrange(1, 20), "kegiatan", "[]",
        ke_teks(saat + timedelta(seconds=acak.randrange(40_000))) if diajukan else None, "",
    ]  # fmt: skip


def _baris(acak: random.Random, orang: list[Pegawai], awal: int, jumlah: int, *, diajukan: bool) -> Iterator[list[Any]]:
    hari = hari_kerja(-(-(awal + jumlah) // len(orang)))
    for n in range(awal, awal + jumlah):
        saat = datetime.combine(hari[n // len(orang)], datetime.min.time(), WIB) + timedelta(hours=9)
        id_ = id_baru(saat + timedelta(seconds=n % len(orang)), acak.randbytes(10)).bytes
        pemilik = orang[n % len(orang)].id.bytes
        yield [id_, *isi_laporan(acak, pemilik, saat.date().isoformat(), saat, diajukan=diajukan)]


def muat_laporan(
    store: Store, acak: random.Random, orang: list[Pegawai], awal: int, jumlah: int, *, diajukan: bool
) -> None:
    """Write new reports, as many a day as there are people."""
    with pemuatan(store, orang[0].id, "isi", SEKARANG) as pemuat:
        semua = _baris(acak, orang, awal, jumlah, diajukan=diajukan)
        while potong := list(islice(semua, 5_000)):
            status = ["diajukan" if diajukan else "draf"] * len(potong)
            menit = [_menit(satu[4]) - _menit(satu[3]) for satu in potong]
            pemuat.muat_isi(LaporanHarian, potong, {"status": status, "menit": menit})


def _menit(jam: str) -> int:
    return int(jam[:2]) * 60 + int(jam[3:])


def _ubah_laporan(store: Store, acak: random.Random, jumlah: int) -> None:
    """Write a new version of `jumlah` reports: the text goes on, and the report is handed in."""
    with store.transaksi(skema.PUSAT, "ubah", SEKARANG) as kerja:
        semua = kerja.koneksi.execute(select(skema.laporan_harian).order_by(skema.laporan_harian.c.nomor)).all()
        pilihan = [semua[n] for n in sorted(acak.sample(range(len(semua)), jumlah))]
        unsur, baru = [], []
        for satu in pilihan:
            isi = [getattr(satu, k.nama) for k in PETA.kolom[1:]]
            isi[_URAIAN] += " " + " ".join(acak.choices(_KATA, _BOBOT, k=4))
            isi[_DIAJUKAN] = ke_teks(SEKARANG)
            rev, induk, leluhur = di_atas([Revisi(satu.rev, satu.hash, satu.leluhur)])
            sidik = hash_isi(PETA.nomor, satu.id, 0, isi, induk)
            unsur.append((ke_teks(SEKARANG), skema.PUSAT.bytes, "ubah", PETA.nomor, satu.id, rev, sidik))
            baru.append((*isi, rev, induk, leluhur, sidik, "diajukan", satu.nomor))
        awal = kerja.buku.tulis_banyak(PETA.tabel.name, unsur, [])
        nama = (*(k.nama for k in PETA.kolom[1:]), "rev", "induk", "leluhur", "hash", "status")
        kerja.koneksi.exec_driver_sql(
            f"UPDATE laporan_harian SET {','.join(f'{k}=?' for k in nama)}, lsn=? WHERE nomor=?",
            [(*satu[:-1], awal + n, satu[-1]) for n, satu in enumerate(baru)],
        )


def _sandikan(asal: Path, tujuan: Path) -> None:
    """The same rows in an encrypted store."""
    tujuan.mkdir()
    with closing(sambungan(tujuan / BERKAS, KUNCI)) as sandi:
        sandi.execute("PRAGMA trusted_schema = ON")
        sandi.execute(f"ATTACH DATABASE '{asal / BERKAS}' AS polos KEY ''")
        sandi.execute("SELECT sqlcipher_export('main', 'polos')")
        sandi.execute("DETACH DATABASE polos")
        sandi.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _kantor(folder: Path) -> list[Pegawai]:
    """Both machines know the people; nobody wrote a report yet."""
    acak = random.Random(5)
    unit = id_baru(SEKARANG, acak.randbytes(10))
    orang = orang_kantor(acak, unit)
    store = buka_store(folder, "polos")
    with pemuatan(store, orang[0].id, "isi", SEKARANG) as pemuat:
        pemuat.muat(UnitKerja, [UnitKerja(unit, "Kantor Ukur", JenisUnit.PERANGKAT_DAERAH, None, orang[0].id)])
        pemuat.muat(Pegawai, orang)
    store.tutup()
    _buat_kunci(folder, unit)
    return orang


def _skenario(folder: Path, jumlah: int, skenario: str) -> None:
    """Fill `opd-polos` and `pusat-polos`."""
    opd, pusat = folder / "opd-polos", folder / "pusat-polos"
    opd.mkdir()
    orang, acak = _kantor(opd), random.Random(jumlah)
    (opd / "kunci.bin").rename(folder / "kunci.bin")
    shutil.copytree(opd, pusat)
    di_pusat, di_opd = perangkat(folder)
    with komputer(opd, "polos", di_opd) as dari, komputer(pusat, "polos", di_pusat) as ke:
        if skenario == "upsert":
            muat_laporan(dari.konteks.store, acak, orang, 0, jumlah, diajukan=False)
        for a, b in ((dari, ke), (ke, dari)):  # the second confirms the first, and brings what was sent back once
            (hasil,) = terima(b.konteks, b.ini, [kirim(a.konteks, a.ini, b.ini.identitas.device).berkas])
            if hasil.galat is not None or hasil.total("ditahan"):
                raise RuntimeError(str(hasil))
        if skenario == "upsert":
            _ubah_laporan(dari.konteks.store, acak, jumlah // 2)
            muat_laporan(dari.konteks.store, acak, orang, jumlah, jumlah // 2, diajukan=True)
        else:
            muat_laporan(dari.konteks.store, acak, orang, 0, jumlah, diajukan=True)
    for tempat in (opd, pusat):
        shutil.rmtree(tempat / "paket", ignore_errors=True)


def siapkan(jumlah: int, skenario: str) -> Path:
    """The folder with both machines in both kinds of store; made when it is not there yet."""
    folder = FOLDER / f"{skenario}-{jumlah}"
    tanda = folder / "versi"
    if not tanda.exists() or tanda.read_text() != _VERSI:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        awal = time.perf_counter()
        _skenario(folder, jumlah, skenario)
        for nama in ("opd", "pusat"):
            _sandikan(folder / f"{nama}-polos", folder / f"{nama}-sandi")
        tanda.write_text(_VERSI)
        print(f"made {skenario} of {jumlah} reports in {time.perf_counter() - awal:.1f} s", file=sys.stderr)
    return folder


if __name__ == "__main__":
    for satu in SKENARIO:
        siapkan(int(sys.argv[1]), satu)
