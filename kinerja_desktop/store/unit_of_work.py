"""The only write path: one transaction that stamps every touched record and writes the change log.

The log entry is at once the audit trail, the source of the next bundle, and the signal that tells screens to
refresh (architecture, "One write path, three uses").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Connection, Table, delete, insert, select, update

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.silsilah import Revisi, di_atas
from kinerja_desktop.domain.waktu import ke_teks
from kinerja_desktop.store import skema
from kinerja_desktop.store.batas import periksa_batas
from kinerja_desktop.store.cakupan import ATURAN, Sifat
from kinerja_desktop.store.daun import daun
from kinerja_desktop.store.lebih import lebih_daun, simpan_lebih, utuh
from kinerja_desktop.store.rekaman import Tersimpan, ambil, baris_rekaman
from kinerja_desktop.store.revisi import hash_isi, mata_rantai
from kinerja_desktop.store.turunan import perbarui_turunan

_SIMPAN_LAMA = insert(skema.revisi_lama).prefix_with("OR IGNORE")
_KOLOM_RIWAYAT = ("lsn", "waktu", "pelaku", "aksi", "tabel", "id", "rev", "hash", "rantai")


_DI_BAWAH_PUSAT = frozenset({PeranPerangkat.OPD.value, PeranPerangkat.PEGAWAI.value})


def sisip(koneksi: Connection, tabel: str, kolom: Sequence[str], baris: Sequence[tuple[Any, ...]]) -> None:
    """Insert many rows with one statement."""
    tanda = ",".join("?" * len(kolom))
    koneksi.exec_driver_sql(f"INSERT INTO {tabel} ({','.join(kolom)}) VALUES ({tanda})", list(baris))


DIPUTUS: dict[str, tuple[Table, str]] = {
    "laporan_harian": (skema.keputusan_laporan, "laporan"),
    "skp": (skema.keputusan_skp, "skp"),
    "evaluasi": (skema.penetapan_evaluasi, "evaluasi"),
}
"""Tables whose revisions are decided about: where the decisions lie, and how they name the record and its hash."""


TANPA_SYARAT = ("evaluasi", "dialog_kinerja")
"""Kinds whose replaced texts are kept always once they left their machine; of others what was handed in."""


def dapat_dirujuk(peta: skema.Peta, lama: Any) -> bool:
    """True for a revision that a decision may name which is not here yet, and for every text of a dialogue."""
    if lama.hapus:
        return False
    nama = peta.tabel.name
    return nama in TANPA_SYARAT or (nama in DIPUTUS and lama.diajukan_pada is not None)


def simpan_lama(koneksi: Connection, peta: skema.Peta, lama: Any) -> None:
    """Keep the body of the revision in the row `lama`, which is about to be replaced."""
    isi = msgspec.msgpack.encode([getattr(lama, k.nama) for k in peta.kolom])
    koneksi.execute(_SIMPAN_LAMA, {"hash": lama.hash, "tabel": peta.nomor, "id": lama.id, "isi": isi})


@dataclass(frozen=True, slots=True)
class Perubahan:
    """What one commit touched: (table name, id) pairs; pages decide by it what to redraw."""

    rekaman: frozenset[tuple[str, UUID]] = frozenset()

    def menyentuh(self, *tabel: str) -> bool:
        """True when any of the named tables was touched."""
        return any(nama in tabel for nama, _ in self.rekaman)


_AKHIR = select(skema.riwayat.c.lsn, skema.riwayat.c.rantai).order_by(skema.riwayat.c.lsn.desc()).limit(1)


class Buku:
    """The end of the change log in one open transaction, shared by the units of work that make it up."""

    def __init__(self, koneksi: Connection) -> None:
        self.koneksi = koneksi
        self._disentuh: dict[tuple[str, UUID], None] = {}
        self._dijaga_pusat: bool | None = None
        akhir = koneksi.execute(_AKHIR).first()
        self.lsn: int = akhir.lsn if akhir else 0
        self._rantai: bytes = akhir.rantai if akhir else b""

    @property
    def perubahan(self) -> Perubahan:
        """What the whole transaction touched so far."""
        return Perubahan(frozenset(self._disentuh))

    @property
    def dijaga_pusat(self) -> bool:
        """True at a machine that is enrolled below a centre: master data are written there, and come from there."""
        if self._dijaga_pusat is None:
            m = skema.meta.c
            peran = self.koneksi.execute(select(m.nilai).where(m.kunci == skema.META_PERAN)).scalar()
            self._dijaga_pusat = peran in _DI_BAWAH_PUSAT
        return self._dijaga_pusat

    @contextmanager
    def percobaan(self) -> Iterator[None]:
        """What the block writes is taken back when it raises; the transaction itself goes on."""
        semula = self.lsn, self._rantai, dict(self._disentuh)
        try:
            with self.koneksi.begin_nested():
                yield
        except BaseException:
            self.lsn, self._rantai, self._disentuh = semula
            raise

    def hanya_hitungan(self) -> None:
        """What this transaction writes follows from master data by the calendar, and is no change of them."""
        self._dijaga_pusat = False

    def tulis(self, nama: str, unsur: Sequence[Any], rekaman: UUID) -> None:
        """Append one entry (the columns of `riwayat` after `lsn`) about a record of the kind `nama`."""
        self.lsn += 1
        self._rantai = mata_rantai(self._rantai, [self.lsn, *unsur])
        baris = dict(zip(("waktu", "pelaku", "aksi", "tabel", "id", "rev", "hash"), unsur, strict=True))
        self.koneksi.execute(insert(skema.riwayat), {"lsn": self.lsn, **baris, "rantai": self._rantai})
        self._disentuh[(nama, rekaman)] = None

    def tulis_paket(
        self, paket: UUID, sidik: bytes, pelaku: UUID, waktu: str, rekaman: int, tabel: Iterable[str]
    ) -> None:
        """Append the one entry of an applied bundle: it stands for the numbers of its `rekaman` records and its own.

        Who listens is told the tables, not each record.
        """
        self.lsn += rekaman + 1
        unsur = [waktu, pelaku.bytes, skema.AKSI_TERIMA, skema.NOMOR_PAKET, paket.bytes, rekaman + 1, sidik]
        self._rantai = mata_rantai(self._rantai, [self.lsn, *unsur])
        sisip(self.koneksi, "riwayat", _KOLOM_RIWAYAT, [(self.lsn, *unsur, self._rantai)])
        self._disentuh.update(((nama, paket), None) for nama in tabel)

    def tulis_banyak(self, nama: str, daftar: Sequence[Sequence[Any]], rekaman: Sequence[UUID]) -> int:
        """Append an entry for each record of the kind `nama`; return the number of the first."""
        awal, baris = self.lsn + 1, []
        for unsur in daftar:
            self.lsn += 1
            self._rantai = mata_rantai(self._rantai, [self.lsn, *unsur])
            baris.append((self.lsn, *unsur, self._rantai))
        sisip(self.koneksi, "riwayat", _KOLOM_RIWAYAT, baris)
        self._disentuh.update(((nama, satu), None) for satu in rekaman)
        return awal


class UnitOfWork:
    """One open transaction, or a part of one, by one person for one intent (`aksi`, such as ``ajukan laporan``)."""

    def __init__(self, buku: Buku, pelaku: UUID, aksi: str, sekarang: datetime, atas_nama: frozenset[UUID]) -> None:
        self.buku = buku
        self.koneksi = buku.koneksi
        self._pelaku = pelaku
        self._aksi = aksi
        self._waktu = ke_teks(sekarang)
        self._boleh = atas_nama
        self._disentuh: dict[tuple[str, UUID], None] = {}

    @property
    def perubahan(self) -> Perubahan:
        """What this unit touched so far."""
        return Perubahan(frozenset(self._disentuh))

    def ambil(self, kelas: type, rekaman: UUID) -> Tersimpan[Any] | None:
        """The record as it stands inside this transaction."""
        return ambil(self.koneksi, kelas, rekaman)

    def simpan(self, nilai: Any, dasar: bytes | None = None) -> bytes:
        """Insert or replace one record; return its new content hash.

        `dasar` is the hash the caller read; raises UserError UMM-02 when the record moved on since, UMM-04 when
        the writer is not its owner, UMM-07 and UMM-08 for one that no other machine would take in, and refuses to
        change an append-only record.
        """
        return self._tulis(nilai, dasar, 0)

    def damaikan(
        self, nilai: Any, daun_dilihat: frozenset[bytes], *, dari: bytes | None = None, hapus: bool = False
    ) -> bytes:
        """Settle a conflict: write `nilai` on top of all versions, which are kept; return the new hash.

        `hapus` settles it by deleting the record. `daun_dilihat` are the hashes that the person had before his eyes,
        `dari` the one whose values of newer programs go on with `nilai` (None: the shown one).
        Raises UserError UMM-02 when another version came since, UMM-04, UMM-07 and UMM-08 as `simpan`, UMM-03 where
        there is no conflict.
        """
        peta = skema.PETA[type(nilai)]
        semua = daun(self.koneksi, peta, nilai.id)
        apa = peta.tabel.name.replace("_", " ").capitalize()
        if len(semua) < 2:
            raise UserError("UMM-03", apa=apa)
        if {r.hash for r in semua} != daun_dilihat:
            raise UserError("UMM-02", apa=apa)
        return self._tulis(nilai, None, int(hapus), semua, dari)

    def simpan_semua(self, daftar: Iterable[Any]) -> None:
        """Save several records."""
        for nilai in daftar:
            self.simpan(nilai)

    def simpan_baru(self, daftar: Sequence[Any]) -> None:
        """Insert many records of one kind that are not stored yet: the same stamps and log as `simpan`, in one go.

        Raises UMM-04, UMM-07 and UMM-08 as `simpan`; kinds with computed columns are refused.
        """
        if not daftar:
            return
        peta = skema.PETA[type(daftar[0])]
        if "status" in peta.tabel.c:
            raise ValueError(f"{peta.tabel.name} has computed columns")
        baris, unsur = [], []
        for nilai in daftar:
            self._periksa_pemilik(peta, nilai)
            isi, rekaman = peta.isi(nilai), nilai.id.bytes
            periksa_batas(peta, isi)
            sidik = hash_isi(peta.nomor, rekaman, 0, isi, b"")
            unsur.append((self._waktu, self._pelaku.bytes, self._aksi, peta.nomor, rekaman, 1, sidik))
            baris.append([rekaman, *isi, 1, b"", b"", sidik])
            self._disentuh[(peta.tabel.name, nilai.id)] = None
        awal = self.buku.tulis_banyak(peta.tabel.name, unsur, [nilai.id for nilai in daftar])
        kolom = [*(k.nama for k in peta.kolom), "rev", "induk", "leluhur", "hash", "lsn"]
        sisip(self.koneksi, peta.tabel.name, kolom, [(*satu, awal + n) for n, satu in enumerate(baris)])

    def hapus(self, nilai: Any, dasar: bytes | None = None) -> bytes:
        """Mark a record deleted: a tombstone is a revision of the row; saving it again brings it back."""
        return self._tulis(nilai, dasar, 1)

    def catat_tindakan(self, nilai: Any) -> None:
        """Log an act about a stored record whose content stays as it is, such as a new password of an account."""
        peta = skema.PETA[type(nilai)]
        self._periksa_pemilik(peta, nilai)
        lama = baris_rekaman(self.koneksi, peta, nilai.id)
        if lama is None:
            raise UserError("UMM-03", apa=peta.tabel.name.replace("_", " ").capitalize())
        self._catat(peta.nomor, peta.tabel.name, nilai.id, lama.rev, lama.hash)
        self.koneksi.execute(update(peta.tabel).where(peta.tabel.c.nomor == lama.nomor).values(lsn=self.buku.lsn))

    def catat_kiriman(self, paket: UUID, sidik: bytes) -> None:
        """Log a bundle that is made; `sidik` is the hash of what is noted of it."""
        self._catat(skema.NOMOR_PAKET, "paket_keluar", paket, 1, sidik)

    def simpan_kantor(self, kantor: Kantor) -> None:
        """Replace the settings of the office, which are a fact of this machine; equal ones leave no trace."""
        if skema.PUSAT not in self._boleh:
            raise UserError("UMM-04", apa="Kantor")
        isi = msgspec.json.encode(kantor).decode()
        r = skema.riwayat.c
        akhir = self.koneksi.execute(
            select(r.rev, r.hash).where(r.tabel == skema.NOMOR_KANTOR).order_by(r.lsn.desc()).limit(1)
        ).first()
        baru = hash_isi(skema.NOMOR_KANTOR, kantor.unit_kerja_id.bytes, 0, [isi], b"")
        if akhir is not None and akhir.hash == baru:
            return
        self.koneksi.execute(insert(skema.meta).prefix_with("OR REPLACE"), {"kunci": "kantor", "nilai": isi})
        self._catat(skema.NOMOR_KANTOR, "kantor", kantor.unit_kerja_id, akhir.rev + 1 if akhir else 1, baru)

    def _tulis(
        self,
        nilai: Any,
        dasar: bytes | None,
        dihapus: int,
        semua: frozenset[Revisi] = frozenset(),
        dari: bytes | None = None,
    ) -> bytes:
        peta = skema.PETA[type(nilai)]
        self._periksa_pemilik(peta, nilai)
        lama = baris_rekaman(self.koneksi, peta, nilai.id)
        if lama is not None:
            self._periksa_pemilik(peta, peta.nilai(lama))
            if peta.tambah_saja:
                raise ValueError(f"{peta.tabel.name} is append-only")
        if dasar is not None and (lama is None or lama.hash != dasar):
            raise UserError("UMM-02", apa=peta.tabel.name.replace("_", " ").capitalize())
        isi = peta.isi(nilai)
        rev, induk, leluhur = di_atas(semua) if semua else self._silsilah(peta, lama)
        lebih = None if lama is None or dihapus else lebih_daun(self.koneksi, peta, dari or lama.hash)
        if not dihapus:
            periksa_batas(peta, utuh(isi, lebih))
        baru = hash_isi(peta.nomor, nilai.id.bytes, dihapus, () if dihapus else utuh(isi, lebih), induk)
        if lama is not None and lama.hash == baru:
            return baru
        self._catat(peta.nomor, peta.tabel.name, nilai.id, rev, baru)
        cap = {"hapus": dihapus, "rev": rev, "induk": induk, "leluhur": leluhur, "hash": baru, "lsn": self.buku.lsn}
        badan = {k.nama: v for k, v in zip(peta.kolom[1:], isi, strict=True)}
        if lama is None:
            self.koneksi.execute(insert(peta.tabel), {"id": nilai.id.bytes, **badan, **cap})
        else:
            self.koneksi.execute(update(peta.tabel).where(peta.tabel.c.nomor == lama.nomor).values(**badan, **cap))
        if lebih is not None:
            simpan_lebih(self.koneksi, peta, [(baru, nilai.id.bytes, lebih)])
        if semua:
            self._simpan_versi(peta, lama)
        perbarui_turunan(self.koneksi, nilai)
        return baru

    def _silsilah(self, peta: skema.Peta, lama: Any) -> tuple[int, bytes, bytes]:
        """A save on a revision that left this machine or that must be kept makes a new generation; else amends."""
        if lama is None:
            return 1, b"", b""
        disimpan = self._disimpan(peta, lama)  # asked first: it keeps the revision
        if lama.lsn > self._tetap() and not disimpan:
            return lama.rev, lama.induk, lama.leluhur
        return di_atas([Revisi(lama.rev, lama.hash, lama.leluhur)])

    def _tetap(self) -> int:
        """The number up to which another machine may know what stands here."""
        nilai = self.koneksi.execute(select(skema.meta.c.nilai).where(skema.meta.c.kunci == "lsn_tetap")).scalar()
        return int(nilai or 0)

    def _disimpan(self, peta: skema.Peta, lama: Any) -> bool:
        """Keep the revision where somebody may ask for it later: what is decided here, or may be elsewhere by now."""
        dialog = peta.tabel.name == "dialog_kinerja"
        if dialog or self._diputus(peta, lama) or (lama.lsn <= self._tetap() and dapat_dirujuk(peta, lama)):
            simpan_lama(self.koneksi, peta, lama)
            return True
        return False

    def _diputus(self, peta: skema.Peta, lama: Any) -> bool:
        if peta.tabel.name not in DIPUTUS:
            return False
        tabel, nama = DIPUTUS[peta.tabel.name]
        t = tabel.c
        ada = select(t.nomor).where(t[f"{nama}_id"] == lama.id, t[f"{nama}_hash"] == lama.hash).limit(1)
        return self.koneksi.execute(ada).first() is not None

    def _simpan_versi(self, peta: skema.Peta, lama: Any) -> None:
        """Keep every version of a settled conflict: the shown one and those beside it."""
        simpan_lama(self.koneksi, peta, lama)
        d = skema.daun_lain.c
        milik = (d.id == lama.id, d.tabel == peta.nomor)
        for baris in self.koneksi.execute(select(d.hash, d.tabel, d.id, d.isi).where(*milik)).all():
            isi = msgspec.msgpack.encode([baris.id, *msgspec.msgpack.decode(baris.isi)])
            self.koneksi.execute(
                _SIMPAN_LAMA,
                {"hash": baris.hash, "tabel": baris.tabel, "id": baris.id, "isi": isi},
            )
        self.koneksi.execute(delete(skema.daun_lain).where(*milik))

    def _periksa_pemilik(self, peta: skema.Peta, nilai: Any) -> None:
        if ATURAN[peta.tabel.name].sifat is Sifat.INDUK and self.buku.dijaga_pusat:
            raise UserError("UMM-06")
        if peta.pemilik(nilai) not in self._boleh:
            raise UserError("UMM-04", apa=peta.tabel.name.replace("_", " ").capitalize())

    def _catat(self, nomor: int, nama: str, rekaman: UUID, rev: int, baru: bytes) -> None:
        unsur = [self._waktu, self._pelaku.bytes, self._aksi, nomor, rekaman.bytes, rev, baru]
        self.buku.tulis(nama, unsur, rekaman)
        self._disentuh[(nama, rekaman)] = None
