"""Applying the records of a bundle: the pure rule of `domain.silsilah` over whole frames, inside one transaction.

A record travels as `Kiriman`. What its table shows is the highest leaf; other leaves lie in `daun_lain`. A record that
does not change takes no number, so a bundle that comes again changes nothing but one line in the change log.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Sequence
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from kinerja_desktop.domain.jumlah_terima import Jumlah
from kinerja_desktop.domain.pertukaran import Perubahan
from kinerja_desktop.domain.silsilah import DAUN_TERBANYAK, Revisi, memuat, pemenang, tambah
from kinerja_desktop.store import skema
from kinerja_desktop.store.bingkai import Bingkai, Kepala, Pilahan, bingkai
from kinerja_desktop.store.cari_massal import CariMassal
from kinerja_desktop.store.daun import catat_kedatangan
from kinerja_desktop.store.kiriman import SEKALI, Kiriman, dari_baris, dari_daun, nilai_daun, periksa
from kinerja_desktop.store.lebih import Lebih, lebih_revisi, pisah, simpan_lebih
from kinerja_desktop.store.turunan import nilai_awal, perbarui_turunan_sejak
from kinerja_desktop.store.unit_of_work import DIPUTUS, TANPA_SYARAT, UnitOfWork, dapat_dirujuk, simpan_lama, sisip

_CAP = ("hapus", "rev", "induk", "leluhur", "hash", "lsn")


Jaga = Callable[[skema.Peta, Any, bytes, Any, bytes, bool], bool]
"""Whether a record here (its value and hash) may give way to a revision that came in (its value and hash, and whether
that deletes the record)."""


Kabar = Callable[[skema.Peta, Perubahan, bytes, Any, bool], None]
"""Told of each revision that is counted, before it is written: what happens to its record, the id of that, the value
that came in (None where it was not decoded), and whether it is a deletion."""


def _tanpa_kabar(_peta: skema.Peta, _apa: Perubahan, _id: bytes, _nilai: Any, _hapus: bool) -> None:
    pass


def _tanpa_jaga(_peta: skema.Peta, _kini: Any, _sidik_kini: bytes, _nilai: Any, _sidik: bytes, _hapus: bool) -> bool:
    return True


class Penggabung:
    """One bundle being applied in the open transaction `kerja`; call `terapkan` per frame, then `selesai`.

    `jaga` is asked, after the rights of the sender, before a record that is here gives way to another revision: to a
    deletion, and to any change in the tables `dijaga` and of reports where there are seals. `kabar` is told of each
    record that the numbers count, but for what was here already and for `Jumlah.nisan`.
    """

    def __init__(self, kerja: UnitOfWork) -> None:
        self.jaga: Jaga = _tanpa_jaga
        self.dijaga: Container[str] = ()
        self.kabar: Kabar = _tanpa_kabar
        self._buku = kerja.buku
        self._koneksi = kerja.koneksi
        self._mulai = self._lsn = kerja.buku.lsn
        self._cari = CariMassal(self._koneksi)
        self._satu_satu = False
        self.jumlah: dict[str, Jumlah] = {}
        self._lebih: list[tuple[bytes, bytes, Lebih]] = []

    def terapkan(
        self,
        peta: skema.Peta,
        frame: Sequence[Kiriman],
        boleh: Callable[[Any], bool],
        langsung: Container[bytes] = frozenset(),
        diganti: Container[bytes] = frozenset(),
    ) -> None:
        """Merge revisions of one table. Raises UserError GBG-01 for one that cannot be; the bundle is then refused.

        `boleh` says of a record as decoded whether the sender may write it. It is asked about what would change
        something, as it is to be and as it is here: nobody takes a record over by writing himself into it. What is here
        already may come back from anybody; an append-only record is never changed.

        `langsung` are owners (the bytes of their ids) of whom `boleh` would always say yes. Their records need not be
        decoded: whole columns are judged and written at once, and only what is in any way special is looked at one by
        one. Both ways end in the same rows, numbers and refusals.

        `diganti` are records whose rows were taken away for these (`induk.berbeda`), which counts as a change of them;
        they are never among those that are written at once.
        """
        for awal in range(0, len(frame), SEKALI):
            bagian = frame[awal : awal + SEKALI]
            sisa = self._sekaligus(peta, bagian, langsung)
            if sisa:
                self._sekali(peta, sisa, boleh, diganti)

    def selesai(self, paket: UUID, sidik: bytes, pelaku: UUID, waktu: str) -> None:
        """Refresh what is computed from records and close the log: one entry for the bundle and all its numbers."""
        self._cari.selesai()
        perbarui_turunan_sejak(self._koneksi, self._mulai, semua=self._satu_satu)
        self._buku.tulis_paket(paket, sidik, pelaku, waktu, self._lsn - self._mulai, self.jumlah)

    def _sekaligus(self, peta: skema.Peta, frame: Sequence[Kiriman], langsung: Container[bytes]) -> Sequence[Kiriman]:
        """The fast way; return what has to go the slow one."""
        satu = bingkai(peta, frame)
        if satu is None:
            return frame
        hitung = self.jumlah.setdefault(peta.tabel.name, Jumlah())
        ada, bercabang = self._kepala_yang_ada(peta, satu.id)
        pilah = satu.pilah(ada, bercabang | satu.kembar(), langsung)
        if pilah.ganti and self.jaga is not _tanpa_jaga:
            self._sisihkan(satu, pilah)
        hitung.sama += pilah.sama
        hitung.lama += pilah.lama
        nisan = sum(satu.hapus[n] for n in pilah.baru)
        hitung.baru += len(pilah.baru) - nisan
        hitung.nisan += nisan
        hitung.berubah += len(pilah.ganti)
        hitung.dihapus += sum(satu.hapus[n] for n in pilah.ganti)
        if self.kabar is not _tanpa_kabar:
            self._kabarkan(satu, pilah)
        sebelum = self._lsn
        self._cari.mulai(peta, len(pilah.baru) + len(pilah.ganti))
        if pilah.baru:
            self._sisip_banyak(satu, pilah.baru)
        if pilah.ganti:
            nomor = [ada[satu.id[n]].nomor for n in pilah.ganti]
            self._simpan_lama_banyak(peta, nomor)
            self._cari.keluarkan(peta, nomor)
            for nisan in (0, 1):
                if di := [n for n in pilah.ganti if satu.hapus[n] == nisan]:
                    self._ganti_banyak(satu, di, [ada[satu.id[n]].nomor for n in di], lokal=not nisan)
        self._cari.masukkan(peta, sebelum, self._lsn - sebelum)
        return [frame[n] for n in pilah.sisa]

    def _kabarkan(self, satu: Bingkai, pilah: Pilahan) -> None:
        for n in pilah.baru:
            if not satu.hapus[n]:
                self.kabar(satu.peta, Perubahan.BARU, satu.id[n], None, False)
        for n in pilah.ganti:
            self.kabar(satu.peta, _perubahan(satu.hapus[n]), satu.id[n], None, bool(satu.hapus[n]))

    def _sisihkan(self, satu: Bingkai, pilah: Pilahan) -> None:
        """Leave for the slow way what `jaga` has to be asked about."""
        bersegel = satu.peta.tabel is skema.laporan_harian and (
            self._koneksi.exec_driver_sql("SELECT 1 FROM segel LIMIT 1").first() is not None
        )
        semua = bersegel or satu.peta.tabel.name in self.dijaga
        ditanya = [n for n in pilah.ganti if semua or satu.hapus[n]]
        pilah.sisa = sorted([*pilah.sisa, *ditanya])
        pilah.ganti = [n for n in pilah.ganti if not (semua or satu.hapus[n])]

    def _kepala_yang_ada(self, peta: skema.Peta, id_semua: Sequence[bytes]) -> tuple[dict[bytes, Kepala], set[bytes]]:
        """What is known of the records that are here, and the ids of those with more than one leaf."""
        di = f"WHERE id IN ({','.join('?' * len(id_semua))})"
        milik = f"x'{skema.PUSAT.hex}'" if peta.pemilik_di is None else peta.kolom[1 + peta.pemilik_di].nama
        kepala = self._koneksi.exec_driver_sql(
            f"SELECT id, nomor, hash, leluhur, {milik} FROM {peta.tabel.name} {di}", tuple(id_semua)
        )
        return {baris[0]: Kepala(*baris) for baris in kepala.all()}, self._bercabang(peta, id_semua)

    def _bercabang(self, peta: skema.Peta, id_semua: Sequence[bytes]) -> set[bytes]:
        """The ids of those with more than one leaf; on most machines there is none at all."""
        if self._koneksi.exec_driver_sql("SELECT 1 FROM daun_lain LIMIT 1").first() is None:
            return set()
        di = f"WHERE id IN ({','.join('?' * len(id_semua))})"
        ada = self._koneksi.exec_driver_sql(f"SELECT id FROM daun_lain {di} AND tabel = {peta.nomor}", tuple(id_semua))
        return set(ada.scalars())

    def _sisip_banyak(self, satu: Bingkai, di: Sequence[int]) -> None:
        lokal = nilai_awal(satu)
        kolom = [*(k.nama for k in satu.peta.kolom), *_CAP[:-1], *lokal, "lsn"]
        nilai = (satu.id, *satu.badan, satu.hapus, satu.rev, satu.induk, satu.leluhur, satu.hash, *lokal.values())
        baris = zip(*satu.pilih(di, nilai), self._nomor_banyak(di), strict=True)
        sisip(self._koneksi, satu.peta.tabel.name, kolom, list(baris))

    def _ganti_banyak(self, satu: Bingkai, di: Sequence[int], nomor: Sequence[int], *, lokal: bool) -> None:
        """Replace rows by a newer revision; a deletion leaves the computed columns as they are."""
        turunan = nilai_awal(satu) if lokal else {}
        kolom = [*(k.nama for k in satu.peta.kolom[1:]), *_CAP[:-1], *turunan, "lsn"]
        nilai = (*satu.badan, satu.hapus, satu.rev, satu.induk, satu.leluhur, satu.hash, *turunan.values())
        pasang = ",".join(f"{nama}=?" for nama in kolom)
        self._koneksi.exec_driver_sql(
            f"UPDATE {satu.peta.tabel.name} SET {pasang} WHERE nomor=?",
            list(zip(*satu.pilih(di, nilai), self._nomor_banyak(di), nomor, strict=True)),
        )

    def _simpan_lama_banyak(self, peta: skema.Peta, nomor: Sequence[int]) -> None:
        """`_simpan_lama` of many rows."""
        nama = peta.tabel.name
        if nama not in TANPA_SYARAT and nama not in DIPUTUS:
            return
        syarat = "" if nama in TANPA_SYARAT else " AND diajukan_pada IS NOT NULL"
        lama = self._koneksi.exec_driver_sql(
            f"SELECT hash, {','.join(k.nama for k in peta.kolom)} FROM {nama}"
            f" WHERE hapus = 0 AND nomor IN ({','.join('?' * len(nomor))}){syarat}",
            tuple(nomor),
        ).all()
        if lama:
            self._koneksi.exec_driver_sql(
                "INSERT OR IGNORE INTO revisi_lama (hash, tabel, id, isi) VALUES (?,?,?,?)",
                [(baris[0], peta.nomor, baris[1], msgspec.msgpack.encode(list(baris[1:]))) for baris in lama],
            )

    def _sekali(
        self, peta: skema.Peta, frame: Sequence[Kiriman], boleh: Callable[[Any], bool], diganti: Container[bytes]
    ) -> None:
        self._satu_satu = True
        self._cari.selesai()
        hitung = self.jumlah.setdefault(peta.tabel.name, Jumlah())
        ada, bercabang = self._yang_ada(peta, frame)
        baru: dict[bytes, tuple[Any, ...]] = {}
        ganti: dict[bytes, tuple[Any, ...]] = {}
        tunda: list[tuple[Kiriman, Any, bytes]] = []
        for satu in frame:
            nilai, sidik = periksa(peta, satu)
            kini = ada.get(satu.id)
            if satu.id in bercabang or satu.id in baru or satu.id in ganti:
                tunda.append((satu, nilai, sidik))
            elif kini is None:
                if self._boleh(peta, satu, nilai, sidik, None, boleh):
                    apa = Perubahan.BARU if satu.id not in diganti else _perubahan(satu.hapus)
                    self._catat(peta, apa, satu, nilai, hitung)
                    baru[satu.id] = self._baris(peta, satu, sidik)
                else:
                    self._catat(peta, Perubahan.DITAHAN, satu, nilai, hitung)
            elif kini.hash == sidik:
                hitung.sama += 1
            elif memuat(kini.leluhur, sidik):
                hitung.lama += 1
            elif not memuat(satu.leluhur, kini.hash):
                tunda.append((satu, nilai, sidik))
            elif self._boleh(peta, satu, nilai, sidik, kini, boleh):
                self._catat(peta, _perubahan(satu.hapus), satu, nilai, hitung)
                self._simpan_lama(peta, kini)
                ganti[satu.id] = (*self._baris(peta, satu, sidik), kini.nomor)
            else:
                self._catat(peta, Perubahan.DITAHAN, satu, nilai, hitung)
        self._tulis(peta, baru.values(), ganti.values())
        for satu, nilai, sidik in tunda:
            self._cabang(peta, satu, nilai, sidik, boleh, hitung)
        simpan_lebih(self._koneksi, peta, self._lebih)
        self._lebih.clear()

    def _catat(self, peta: skema.Peta, apa: Perubahan, satu: Kiriman, nilai: Any, hitung: Jumlah) -> None:
        if apa is Perubahan.BARU and satu.hapus:
            hitung.nisan += 1
            return
        hitung.tambah(apa)
        self.kabar(peta, apa, satu.id, nilai, bool(satu.hapus))

    def _tulis(self, peta: skema.Peta, baru: Collection[tuple[Any, ...]], ganti: Collection[tuple[Any, ...]]) -> None:
        kolom = [*(k.nama for k in peta.kolom), *_CAP]
        if baru:
            sisip(self._koneksi, peta.tabel.name, kolom, list(baru))
        if ganti:
            pasang = ",".join(f"{nama}=?" for nama in kolom)
            self._koneksi.exec_driver_sql(f"UPDATE {peta.tabel.name} SET {pasang} WHERE nomor=?", list(ganti))

    def _boleh(
        self, peta: skema.Peta, satu: Kiriman, nilai: Any, sidik: bytes, kini: Any, boleh: Callable[[Any], bool]
    ) -> bool:
        """True when a revision may take the place of the row `kini` (None: the record is new here)."""
        if peta.tambah_saja and (kini is not None or satu.rev > 1 or satu.hapus):
            return False
        if kini is None:
            return boleh(nilai)
        lama = peta.nilai([getattr(kini, k.nama) for k in peta.kolom])
        return boleh(nilai) and boleh(lama) and self.jaga(peta, lama, kini.hash, nilai, sidik, bool(satu.hapus))

    def _yang_ada(self, peta: skema.Peta, frame: Sequence[Kiriman]) -> tuple[dict[bytes, Any], set[bytes]]:
        """Rows of the records that are here, and the ids of those with more than one leaf."""
        id_semua = tuple(satu.id for satu in frame)
        di = f"WHERE id IN ({','.join('?' * len(id_semua))})"
        kolom = ",".join(("nomor", *(k.nama for k in peta.kolom), *_CAP))
        ada = self._koneksi.exec_driver_sql(f"SELECT {kolom} FROM {peta.tabel.name} {di}", id_semua)
        return {baris.id: baris for baris in ada}, self._bercabang(peta, id_semua)

    def _simpan_lama(self, peta: skema.Peta, kini: Any) -> None:
        """Keep a revision that a decision may name, also one that comes later, and every text of a dialogue."""
        if dapat_dirujuk(peta, kini):
            simpan_lama(self._koneksi, peta, kini)

    def _nomor(self) -> int:
        self._lsn += 1
        return self._lsn

    def _nomor_banyak(self, untuk: Sequence[int]) -> range:
        self._lsn += len(untuk)
        return range(self._lsn - len(untuk) + 1, self._lsn + 1)

    def _baris(self, peta: skema.Peta, satu: Kiriman, sidik: bytes) -> tuple[Any, ...]:
        dikenal, lebih = pisah(peta, satu.isi)
        if lebih is not None:
            self._lebih.append((sidik, satu.id, lebih))
        isi = (*dikenal, *[None] * (len(peta.kolom) - 1 - len(dikenal)))
        return (satu.id, *isi, satu.hapus, satu.rev, satu.induk, satu.leluhur, sidik, self._nomor())

    def _cabang(
        self, peta: skema.Peta, satu: Kiriman, nilai: Any, sidik: bytes, boleh: Callable[[Any], bool], hitung: Jumlah
    ) -> None:
        """The slow way: all leaves of one record, its shown one and the others, become the leaves of the union."""
        t, d = peta.tabel.c, skema.daun_lain.c
        ini, milik = Revisi(satu.rev, sidik, satu.leluhur), (d.id == satu.id, d.tabel == peta.nomor)
        utama = self._koneksi.execute(select(peta.tabel).where(t.id == satu.id)).one()
        lain = self._koneksi.execute(select(d.rev, d.hash, d.leluhur).where(*milik)).all()
        lama = frozenset(Revisi(baris.rev, baris.hash, baris.leluhur) for baris in (utama, *lain))
        daun = tambah(lama, ini)
        if daun == lama:
            if ini in lama:
                hitung.sama += 1
            else:
                hitung.lama += 1
            return
        if len(daun) > DAUN_TERBANYAK or not self._boleh(peta, satu, nilai, sidik, utama, boleh):
            self._catat(peta, Perubahan.DITAHAN, satu, nilai, hitung)
            return
        if len(daun) > 1:
            if not lain:
                catat_kedatangan(self._koneksi, utama.hash, utama.lsn)
            catat_kedatangan(self._koneksi, sidik, self._lsn + 1)
            self._catat(peta, Perubahan.BERTENTANGAN, satu, nilai, hitung)
        else:
            self._catat(peta, _perubahan(satu.hapus), satu, nilai, hitung)
        perlu = sorted(revisi.hash for revisi in (lama - daun) | {pemenang(daun)})
        baris_lain = self._koneksi.execute(select(skema.daun_lain).where(*milik, d.hash.in_(perlu)))
        isi = {sidik: satu} | {baris.hash: dari_daun(baris) for baris in baris_lain}
        isi[utama.hash] = dari_baris(peta, utama, lebih_revisi(self._koneksi, utama.hash))
        for revisi in lama - daun:
            self._simpan_daun(peta, isi[revisi.hash], revisi.hash, cabang=len(lama) > 1)
        self._tulis_daun(peta, lama, daun, isi, utama)

    def _simpan_daun(self, peta: skema.Peta, satu: Kiriman, sidik: bytes, *, cabang: bool) -> None:
        """Keep a replaced version, which was one of several where `cabang` says so."""
        isi = msgspec.msgpack.encode([satu.id, *satu.isi])
        nilai = {"hash": sidik, "tabel": peta.nomor, "id": satu.id, "isi": isi, "cabang": int(cabang)}
        r = skema.revisi_lama.c
        self._koneksi.execute(
            insert(skema.revisi_lama)
            .values(nilai)
            .on_conflict_do_update(index_elements=[r.hash], set_={"cabang": func.max(r.cabang, int(cabang))})
        )

    def _tulis_daun(
        self, peta: skema.Peta, lama: frozenset[Revisi], daun: frozenset[Revisi], isi: dict[bytes, Kiriman], utama: Any
    ) -> None:
        t, d = peta.tabel.c, skema.daun_lain.c
        tampil = pemenang(daun)
        if tampil.hash != utama.hash:
            badan = self._baris(peta, isi[tampil.hash], tampil.hash)
            nama = [*(k.nama for k in peta.kolom), *_CAP]
            nilai = dict(zip(nama, badan, strict=True))
            self._koneksi.execute(update(peta.tabel).where(t.nomor == utama.nomor).values(**nilai))
        else:
            self._koneksi.execute(update(peta.tabel).where(t.nomor == utama.nomor).values(lsn=self._nomor()))
        dulu = {revisi.hash for revisi in lama} - {utama.hash}
        kini = {revisi.hash for revisi in daun} - {tampil.hash}
        pergi = (d.id == utama.id, d.tabel == peta.nomor, d.hash.in_(sorted(dulu - kini)))
        self._koneksi.execute(delete(skema.daun_lain).where(*pergi))
        for sidik in sorted(kini - dulu):
            self._koneksi.execute(insert(skema.daun_lain), nilai_daun(peta, isi[sidik], sidik))


def _perubahan(hapus: int) -> Perubahan:
    return Perubahan.DIHAPUS if hapus else Perubahan.BERUBAH
