"""What one bundle holds of what a neighbour lacks: all of it, or as much as its files leave room for.

Only reports have so many files that they may not fit. Then a report with files and its decisions wait together for the
next bundle: nobody ever gets a decision before the report that it is about, nor a report without its files.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any, NamedTuple

from msgspec import json, msgpack
from sqlalchemy import ColumnElement, Connection, and_, exists, func, literal_column, or_, select, true

from kinerja_desktop.domain.cakupan import Cakupan
from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.domain.umpan_balik import UmpanBalik
from kinerja_desktop.store import skema
from kinerja_desktop.store.cakupan import syarat
from kinerja_desktop.store.milik_rujukan import MERUJUK, sesuai

_BUKTI = json.Decoder(tuple[BuktiDukung, ...])
_BADAN = msgpack.Decoder(list[Any])
_LAPORAN, _PUTUSAN = skema.laporan_harian, skema.keputusan_laporan
_KOSONG: ColumnElement[str] = literal_column("'[]'")
"""No files, as a word of the statement: no index of reports that have some (`ix_laporan_berkas`) fits a parameter."""


class Muatan(NamedTuple):
    """What changed after the number `setelah` and may be seen; with `sampai`, all up to it and what needs no room.

    Every record up to `sampai` is in it, so it may be confirmed up to there.
    """

    lihat: Cakupan
    setelah: int
    sampai: int | None = None

    def syarat(self, peta: skema.Peta) -> ColumnElement[bool]:
        """The condition on rows of a table, beside their number.

        What came before the record that it names, and is not its author's, goes no further: everybody would hold it
        back at each full bundle. Feedback stands by itself, whatever the request that it answers says.
        """
        milik = sesuai(peta.tabel) if peta.kelas in MERUJUK and peta.kelas is not UmpanBalik else true()
        return and_(syarat(peta.tabel, self.lihat), milik, self._muat(peta))

    def _muat(self, peta: skema.Peta) -> ColumnElement[bool]:
        if self.sampai is None or peta.tabel not in (_LAPORAN, _PUTUSAN):
            return true()
        t, k = _LAPORAN.c, _PUTUSAN.c
        diputus = select(k.laporan_id).where(k.lsn > self.setelah, k.lsn <= self.sampai)
        laporan = or_(t.lsn <= self.sampai, t.hapus == 1, t.bukti == "[]", t.id.in_(diputus))
        if peta.tabel is _LAPORAN:
            return laporan
        return or_(k.lsn <= self.sampai, k.laporan_id.in_(select(t.id).where(laporan)))

    def berkas(self, koneksi: Connection, semua: Iterable[skema.Peta]) -> dict[str, BuktiDukung]:
        """The files that its records name, each once, by the hash in hex.

        Versions that stand beside the shown one count: who chooses between them looks at the evidence of each.
        """
        hasil: dict[str, BuktiDukung] = {}
        for teks in (t for peta in semua for t in self._disebut(koneksi, peta)):
            for bukti in _BUKTI.decode(teks):
                if bukti.sha256:
                    hasil.setdefault(bukti.sha256, bukti)
        return hasil

    def _disebut(self, koneksi: Connection, peta: skema.Peta) -> Iterator[str]:
        t, d = peta.tabel.c, skema.daun_lain.c
        lihat = (t.lsn > self.setelah, self.syarat(peta))
        for nomor, kolom in enumerate(peta.kolom[1:]):
            if kolom.nama not in ("bukti", "berkas") or not kolom.bersarang:
                continue
            isi = t[kolom.nama]
            ada = select(isi).where(t.hapus == 0, isi != _KOSONG, *lihat)
            yield from koneksi.execute(ada.order_by(t.lsn)).scalars()
            lain = select(d.isi).where(d.tabel == peta.nomor, d.hapus == 0, exists().where(t.id == d.id, *lihat))
            for badan in koneksi.execute(lain.order_by(d.id, d.hash)).scalars():
                yield from _BADAN.decode(badan)[nomor : nomor + 1]

    def dibatasi(
        self, koneksi: Connection, semua: Iterable[skema.Peta], terbanyak: int, dihitung: Collection[str]
    ) -> Muatan:
        """The same with at most `terbanyak` files, counting those of `dihitung` only; itself when all of them fit.

        There is always at least the next report in it, so that bundle after bundle all of it gets across.
        """
        lain = [peta for peta in semua if peta.tabel is not _LAPORAN]
        ikut = {sidik for sidik in self.berkas(koneksi, lain) if sidik in dihitung}
        pertama = 0
        for nomor, teks in self._laporan(koneksi):
            ikut.update(b.sha256 for b in _BUKTI.decode(teks) if b.sha256 in dihitung)
            if pertama and len(ikut) > terbanyak and nomor > pertama:
                return self._replace(sampai=nomor - 1)
            pertama = pertama or nomor
        return self

    def _laporan(self, koneksi: Connection) -> Iterator[tuple[int, str]]:
        """Reports with files in the order in which they must go: by their number, or an earlier one of a decision."""
        t, k = _LAPORAN.c, _PUTUSAN.c
        diputus = select(func.min(k.lsn)).where(k.laporan_id == t.id, k.lsn > self.setelah).scalar_subquery()
        nomor = func.min(t.lsn, func.coalesce(diputus, t.lsn))
        perintah = select(nomor, t.bukti).where(
            t.lsn > self.setelah, t.hapus == 0, t.bukti != _KOSONG, syarat(_LAPORAN, self.lihat)
        )
        for baris in koneksi.execute(perintah.order_by(nomor)):
            yield baris[0], baris[1]
