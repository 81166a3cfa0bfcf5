"""Local columns that are computed from rows (status, minutes): an index for lists, never exchanged.

`periksa` recomputes them; the unit of work refreshes them in the same transaction as the write.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Integer, bindparam, case, cast, func, select, update

from kinerja_desktop.domain.laporan import KeputusanLaporan, LaporanHarian, StatusLaporan, status_laporan
from kinerja_desktop.domain.skp import KeputusanSkp, Skp, StatusSkp, status_skp
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil, cari


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


def perbarui_turunan_sejak(koneksi: Connection, lsn: int) -> None:
    """Refresh the computed columns after many records took numbers above `lsn`, as an applied bundle does.

    Most have no decision: their state follows from one column; the others are computed as after a single write.
    """
    sejak = {"sejak": lsn}
    koneksi.execute(_LAPORAN_POLOS, sejak)
    for (rekaman,) in koneksi.execute(_LAPORAN_DIPUTUS, sejak).all():
        _laporan(koneksi, UUID(bytes=rekaman))
    for (rekaman,) in koneksi.execute(_SKP_BERUBAH, sejak).all():
        _skp(koneksi, UUID(bytes=rekaman))


def _menit(jam: Any) -> Any:
    return cast(func.substr(jam, 1, 2), Integer) * 60 + cast(func.substr(jam, 4, 2), Integer)


_LAP, _KEP = skema.laporan_harian.c, skema.keputusan_laporan.c
_RENCANA, _KEP_RENCANA = skema.skp.c, skema.keputusan_skp.c
_SEJAK: ColumnElement[int] = bindparam("sejak", type_=Integer)
_LAPORAN_POLOS = (
    update(skema.laporan_harian)
    .where(_LAP.lsn > _SEJAK, _LAP.hapus == 0)
    .values(
        status=case((_LAP.diajukan_pada.is_(None), StatusLaporan.DRAF.value), else_=StatusLaporan.DIAJUKAN.value),
        menit=func.coalesce(func.max(0, _menit(_LAP.selesai) - _menit(_LAP.mulai)), 0),
    )
)
_LAPORAN_DIPUTUS = (
    select(_LAP.id)
    .where(_LAP.lsn > _SEJAK, _LAP.id.in_(select(_KEP.laporan_id)))
    .union(select(_KEP.laporan_id).where(_KEP.lsn > _SEJAK))
)
_SKP_BERUBAH = (
    select(_RENCANA.id).where(_RENCANA.lsn > _SEJAK).union(select(_KEP_RENCANA.skp_id).where(_KEP_RENCANA.lsn > _SEJAK))
)


def keputusan_laporan(koneksi: Connection, laporan: UUID) -> list[KeputusanLaporan]:
    """Decisions on one report in the order they were recorded here."""
    tabel = skema.keputusan_laporan
    return [t.nilai for t in cari(koneksi, KeputusanLaporan, tabel.c.laporan_id == laporan.bytes)]


def keputusan_skp(koneksi: Connection, skp: UUID) -> list[KeputusanSkp]:
    """Decisions on one SKP in the order they were recorded here."""
    return [t.nilai for t in cari(koneksi, KeputusanSkp, skema.keputusan_skp.c.skp_id == skp.bytes)]


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
