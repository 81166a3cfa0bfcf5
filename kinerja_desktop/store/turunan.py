"""Local columns that are computed from rows (status, minutes): an index for lists, never exchanged.

`periksa` recomputes them; the unit of work refreshes them in the same transaction as the write.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    bindparam,
    case,
    cast,
    exists,
    func,
    or_,
    select,
    update,
)

from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan, status_laporan
from kinerja_desktop.domain.skp import KeputusanSkp, Skp, StatusSkp, status_skp, urut_keputusan
from kinerja_desktop.store import skema
from kinerja_desktop.store.bingkai import Bingkai
from kinerja_desktop.store.rekaman import ambil, cari

_SEKALI = 1024
_ID = 16


def perbarui_turunan(koneksi: Connection, nilai: Any) -> None:
    """Refresh the computed columns that depend on the record just written."""
    if isinstance(nilai, LaporanHarian):
        _laporan(koneksi, nilai.id)
    elif isinstance(nilai, KeputusanLaporan):
        _laporan(koneksi, nilai.laporan_id)
    elif isinstance(nilai, Skp):
        _skp(koneksi, nilai.id)
    elif isinstance(nilai, KeputusanSkp):
        _skp(koneksi, nilai.skp_id)


def perbarui_turunan_sejak(koneksi: Connection, lsn: int, *, semua: bool = True) -> None:
    """Refresh the computed columns after many records took numbers above `lsn`, as an applied bundle does.

    Most have no decision: their state follows from one column; with `semua` False they were written with it
    (`nilai_awal`). The others are computed as after a single write, many at once.
    """
    sejak = {"sejak": lsn}
    if semua:
        koneksi.execute(_LAPORAN_POLOS, sejak)
    for semua_perintah, banyak in ((_LAPORAN_DIPUTUS, _laporan_banyak), (_SKP_BERUBAH, _skp_banyak)):
        for perintah in semua_perintah:
            rekaman = _kumpulkan(koneksi, perintah, sejak)
            for awal in range(0, len(rekaman), _SEKALI * _ID):
                potong = rekaman[awal : awal + _SEKALI * _ID]
                banyak(koneksi, [potong[n : n + _ID] for n in range(0, len(potong), _ID)])


def _kumpulkan(koneksi: Connection, perintah: Select[Any], sejak: dict[str, int]) -> bytes:
    """Ids that a statement finds, joined: a bundle may bring any number of decisions, and an id is 16 bytes."""
    hasil, baris = bytearray(), koneksi.execute(perintah, sejak)
    while sekali := baris.fetchmany(_SEKALI):
        hasil += b"".join(id_ for (id_,) in sekali)
    return bytes(hasil)


def nilai_awal(satu: Bingkai) -> dict[str, Sequence[Any]]:
    """Return the computed columns of records as they are without any decision, by name; a deleted one has none."""
    if satu.peta.kelas is not LaporanHarian:
        return {}
    kolom = dict(zip((k.nama for k in satu.peta.kolom[1:]), satu.badan, strict=True))
    menit = {jam: int(jam[:2]) * 60 + int(jam[3:]) for jam in {*kolom["mulai"], *kolom["selesai"]} if jam is not None}
    hitung = [
        0 if hapus or mulai is None or selesai is None else max(0, menit[selesai] - menit[mulai])
        for hapus, mulai, selesai in zip(satu.hapus, kolom["mulai"], kolom["selesai"], strict=True)
    ]
    draf, diajukan = StatusLaporan.DRAF.value, StatusLaporan.DIAJUKAN.value
    status = [
        draf if hapus or pada is None else diajukan
        for hapus, pada in zip(satu.hapus, kolom["diajukan_pada"], strict=True)
    ]
    return {"status": status, "menit": hitung}


def _menit(jam: Any) -> Any:
    return cast(func.substr(jam, 1, 2), Integer) * 60 + cast(func.substr(jam, 4, 2), Integer)


_LAP, _KEP = skema.laporan_harian.c, skema.keputusan_laporan.c
_RENCANA, _KEP_RENCANA = skema.skp.c, skema.keputusan_skp.c
_SEJAK: ColumnElement[int] = bindparam("sejak", type_=Integer)
_STATUS_POLOS = case((_LAP.diajukan_pada.is_(None), StatusLaporan.DRAF.value), else_=StatusLaporan.DIAJUKAN.value)
_MENIT = func.coalesce(func.max(0, _menit(_LAP.selesai) - _menit(_LAP.mulai)), 0)
_LAPORAN_POLOS = (
    update(skema.laporan_harian)
    .where(_LAP.lsn > _SEJAK, _LAP.hapus == 0, or_(_LAP.status != _STATUS_POLOS, _LAP.menit != _MENIT))
    .values(status=_STATUS_POLOS, menit=_MENIT)
)
_LAPORAN_DIPUTUS = (
    select(_LAP.id).where(_LAP.lsn > _SEJAK, exists().where(_KEP.laporan_id == _LAP.id)),
    select(_KEP.laporan_id).where(_KEP.lsn > _SEJAK, ~exists().where(_LAP.id == _KEP.laporan_id, _LAP.lsn > _SEJAK)),
)
"""Reports that changed and have decisions, then others with new decisions; each by the index of the numbers, for a
union would be sorted through all reports that there are."""
_SKP_BERUBAH = (
    select(_RENCANA.id).where(_RENCANA.lsn > _SEJAK),
    select(_KEP_RENCANA.skp_id).where(
        _KEP_RENCANA.lsn > _SEJAK, ~exists().where(_RENCANA.id == _KEP_RENCANA.skp_id, _RENCANA.lsn > _SEJAK)
    ),
)


def keputusan_laporan(koneksi: Connection, laporan: UUID) -> list[KeputusanLaporan]:
    """Decisions on one report, the oldest first: in the order of their ids, which every machine knows."""
    tabel = skema.keputusan_laporan
    return [t.nilai for t in cari(koneksi, KeputusanLaporan, tabel.c.laporan_id == laporan.bytes)]


def keputusan_skp(koneksi: Connection, skp: UUID) -> Sequence[KeputusanSkp]:
    """Decisions on one SKP, the oldest first in the order of `domain.skp.urut_keputusan`."""
    semua = [t.nilai for t in cari(koneksi, KeputusanSkp, skema.keputusan_skp.c.skp_id == skp.bytes)]
    return menurut_silsilah(koneksi, skp, semua)


def menurut_silsilah(koneksi: Connection, skp: UUID, keputusan: Sequence[KeputusanSkp]) -> Sequence[KeputusanSkp]:
    """Put all decisions on one SKP in order; one alone, and those on a plan that is not here, stand as they are."""
    if len(keputusan) < 2:
        return keputusan
    baris = koneksi.execute(select(_RENCANA.hash, _RENCANA.leluhur).where(_RENCANA.id == skp.bytes)).first()
    return keputusan if baris is None else urut_keputusan(keputusan, baris.hash, baris.leluhur)


def hitung_status_laporan(koneksi: Connection, laporan: UUID) -> tuple[StatusLaporan, int] | None:
    """Status and minutes of a living report, or None."""
    simpanan = ambil(koneksi, LaporanHarian, laporan)
    if simpanan is None:
        return None
    status = status_laporan(simpanan.nilai, simpanan.hash, keputusan_laporan(koneksi, laporan))
    return status, simpanan.nilai.menit


def hitung_status_skp(koneksi: Connection, skp: UUID) -> StatusSkp | None:
    """Status of a living SKP, or None."""
    simpanan = ambil(koneksi, Skp, skp)
    return None if simpanan is None else status_skp(simpanan.nilai, simpanan.hash, keputusan_skp(koneksi, skp))


def _laporan(koneksi: Connection, laporan: UUID) -> None:
    hasil = hitung_status_laporan(koneksi, laporan)
    if hasil is not None:
        tabel = skema.laporan_harian
        koneksi.execute(update(tabel).where(tabel.c.id == laporan.bytes).values(status=hasil[0].value, menit=hasil[1]))


def _skp(koneksi: Connection, skp: UUID) -> None:
    status = hitung_status_skp(koneksi, skp)
    if status is not None:
        koneksi.execute(update(skema.skp).where(skema.skp.c.id == skp.bytes).values(status=status.value))


def _laporan_banyak(koneksi: Connection, rekaman: Sequence[bytes]) -> None:
    """`_laporan` of many; most were approved once as they stand, which needs no decoding."""
    peta, putusan = skema.PETA[LaporanHarian], _putusan(koneksi, KeputusanLaporan, _KEP.laporan_id, rekaman)
    baru = []
    for baris in koneksi.execute(select(skema.laporan_harian).where(_LAP.id.in_(rekaman), _LAP.hapus == 0)).all():
        milik = putusan.get(baris.id, [])
        if _disetujui_sekali(baris, milik):
            hasil = (StatusLaporan.DISETUJUI.value, baris.menit)
        else:
            nilai = peta.nilai([getattr(baris, k.nama) for k in peta.kolom])
            hasil = (status_laporan(nilai, baris.hash, _nilai(KeputusanLaporan, milik)).value, nilai.menit)
        if hasil != (baris.status, baris.menit):
            baru.append((*hasil, baris.nomor))
    if baru:
        koneksi.exec_driver_sql("UPDATE laporan_harian SET status=?, menit=? WHERE nomor=?", baru)


def _disetujui_sekali(laporan: Any, putusan: Sequence[Any]) -> bool:
    """True when somebody else approved this revision and nothing else was decided: `status_laporan` says the same."""
    if laporan.diajukan_pada is None or len(putusan) != 1:
        return False
    (satu,) = putusan
    return bool(
        satu.putusan == PutusanLaporan.SETUJUI.value
        and satu.oleh_id != laporan.pegawai_id
        and satu.laporan_hash == laporan.hash
    )


def _skp_banyak(koneksi: Connection, rekaman: Sequence[bytes]) -> None:
    """`_skp` of many."""
    peta, putusan = skema.PETA[Skp], _putusan(koneksi, KeputusanSkp, _KEP_RENCANA.skp_id, rekaman)
    baru = []
    for baris in koneksi.execute(select(skema.skp).where(_RENCANA.id.in_(rekaman), _RENCANA.hapus == 0)).all():
        nilai = peta.nilai([getattr(baris, k.nama) for k in peta.kolom])
        milik = urut_keputusan(_nilai(KeputusanSkp, putusan.get(baris.id, [])), baris.hash, baris.leluhur)
        status = status_skp(nilai, baris.hash, milik).value
        if status != baris.status:
            baru.append((status, baris.nomor))
    if baru:
        koneksi.exec_driver_sql("UPDATE skp SET status=? WHERE nomor=?", baru)


def _putusan(koneksi: Connection, kelas: type, tentang: Any, rekaman: Sequence[bytes]) -> dict[bytes, list[Any]]:
    """Rows of the living decisions on these records, by record, in the order of their ids."""
    tabel = skema.PETA[kelas].tabel
    perintah = select(tabel).where(tentang.in_(rekaman), tabel.c.hapus == 0).order_by(tentang, tabel.c.id)
    semua = koneksi.execute(perintah).all()
    return {satu: list(milik) for satu, milik in groupby(semua, lambda baris: getattr(baris, tentang.name))}


def _nilai(kelas: type, semua: Sequence[Any]) -> list[Any]:
    peta = skema.PETA[kelas]
    return [peta.nilai([getattr(baris, k.nama) for k in peta.kolom]) for baris in semua]
