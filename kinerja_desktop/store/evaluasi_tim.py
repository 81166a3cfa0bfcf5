"""Everything that compares the people of one team, each in one query for the whole team."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, or_, select

from kinerja_desktop.domain.evaluasi import Evaluasi, Predikat, Realisasi
from kinerja_desktop.domain.laporan import StatusLaporan
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.skp import Skp, StatusSkp
from kinerja_desktop.domain.umpan_balik import Nada
from kinerja_desktop.store import skema
from kinerja_desktop.store.evaluasi import skp_beririsan, skp_berlaku
from kinerja_desktop.store.penetapan_lain import URUT
from kinerja_desktop.store.rekaman import Tersimpan, alirkan, cari
from kinerja_desktop.store.skp import teks_berlaku

_S, _L, _R, _E = skema.skp.c, skema.laporan_harian.c, skema.realisasi.c, skema.evaluasi.c
_T, _U = skema.penetapan_evaluasi.c, skema.umpan_balik.c
_ZONA = "+7 hours"
"""Times are stored in UTC and counted by the month of the office's zone (WIB)."""


@dataclass(frozen=True, slots=True)
class NadaUmpan:
    """One feedback without its text: `bulan` is the month it was given in, `umum` that it is about the whole person."""

    bulan: int
    nada: Nada
    perilaku: bool
    umum: bool
    periode: str


def skp_tim(koneksi: Connection, pegawai: Collection[UUID], periode: Periode) -> dict[UUID, Skp]:
    """The SKP in force in `periode` of each person that has one, in the text that was set (see `skp_ditetapkan`)."""
    syarat = (_S.pegawai_id.in_(_biner(pegawai)), _S.tahun == periode.tahun, skp_berlaku(), skp_beririsan(periode))
    urut = (_S.pegawai_id, _S.mulai.desc(), _S.id.desc())
    terpilih: dict[UUID, tuple[Tersimpan[Skp], str]] = {}
    for simpanan, status in alirkan(koneksi, Skp, urut, _S.status, *syarat):
        terpilih.setdefault(simpanan.nilai.pegawai_id, (simpanan, status))
    return {
        pegawai_id: (s if status == StatusSkp.DITETAPKAN.value else teks_berlaku(koneksi, s)).nilai
        for pegawai_id, (s, status) in terpilih.items()
    }


def realisasi_tim(koneksi: Connection, pegawai: Collection[UUID], periode: Periode) -> dict[UUID, Realisasi]:
    """The accounts of one period by the SKP they belong to."""
    daftar = cari(koneksi, Realisasi, _R.pegawai_id.in_(_biner(pegawai)), _R.periode == str(periode))
    return {t.nilai.skp_id: t.nilai for t in daftar}


def laporan_tim(koneksi: Connection, pegawai: Collection[UUID], periode: Periode) -> dict[UUID, Counter[int]]:
    """Number of approved reports of each person by month of `periode`."""
    bulan = func.substr(_L.tanggal, 6, 2).label("bulan")
    perintah = (
        select(_L.pegawai_id, bulan, func.count().label("jumlah"))
        .where(
            _L.pegawai_id.in_(_biner(pegawai)),
            _L.tanggal.between(periode.mulai.isoformat(), periode.selesai.isoformat()),
            _L.status == StatusLaporan.DISETUJUI.value,
            _L.hapus == 0,
        )
        .group_by(_L.pegawai_id, bulan)
    )
    hasil: dict[UUID, Counter[int]] = defaultdict(Counter)
    for b in koneksi.execute(perintah):
        hasil[UUID(bytes=b.pegawai_id)][int(b.bulan)] = b.jumlah
    return hasil


def umpan_tim(koneksi: Connection, pegawai: Collection[UUID], periode: Periode) -> dict[UUID, list[NadaUmpan]]:
    """Tone and month of all feedback of `periode`; of a year that of its periods too."""
    masa: Any = _U.periode == str(periode)
    if periode.jenis is JenisPeriode.TAHUNAN:
        masa = or_(masa, _U.periode.startswith(f"{periode.tahun}-"))
    perintah = (
        select(
            _U.pegawai_id,
            func.strftime("%m", _U.pada, _ZONA).label("bulan"),
            _U.nada,
            _U.nilai,
            _U.rhk_id,
            _U.iki_id,
            _U.periode,
        )
        .where(_U.pegawai_id.in_(_biner(pegawai)), masa, _U.hapus == 0)
        .order_by(_U.id)
    )
    hasil: dict[UUID, list[NadaUmpan]] = defaultdict(list)
    for b in koneksi.execute(perintah):
        umum = b.nilai is None and b.rhk_id is None and b.iki_id is None
        satu = NadaUmpan(int(b.bulan), Nada(b.nada), b.nilai is not None, umum, b.periode)
        hasil[UUID(bytes=b.pegawai_id)].append(satu)
    return hasil


def evaluasi_tim(
    koneksi: Connection, pegawai: Collection[UUID], periode: Periode, penilai: UUID
) -> dict[UUID, Evaluasi]:
    """What one penilai saved about each person in `periode`."""
    daftar = cari(
        koneksi,
        Evaluasi,
        _E.pegawai_id.in_(_biner(pegawai)),
        _E.periode == str(periode),
        _E.penilai_id == penilai.bytes,
    )
    return {t.nilai.pegawai_id: t.nilai for t in daftar}


def predikat_lalu(
    koneksi: Connection, pegawai: Collection[UUID], periode: Sequence[Periode]
) -> dict[UUID, dict[str, Predikat]]:
    """The last signed predikat of each person in each of some periods."""
    perintah = (
        select(_T.pegawai_id, _T.periode, _T.predikat)
        .where(_T.pegawai_id.in_(_biner(pegawai)), _T.periode.in_([str(p) for p in periode]), _T.hapus == 0)
        .order_by(*URUT)
    )
    hasil: dict[UUID, dict[str, Predikat]] = defaultdict(dict)
    for b in koneksi.execute(perintah):
        hasil[UUID(bytes=b.pegawai_id)][b.periode] = Predikat(b.predikat)
    return hasil


def rating_ditetapkan(
    koneksi: Connection, pegawai: Collection[UUID], periode: Periode
) -> dict[UUID, tuple[str | None, str | None]]:
    """Both ratings under the last signature of each person in `periode`."""
    gabung = skema.penetapan_evaluasi.join(skema.evaluasi, _E.id == _T.evaluasi_id)
    perintah = (
        select(_T.pegawai_id, _E.rating_hasil, _E.rating_perilaku)
        .select_from(gabung)
        .where(_T.pegawai_id.in_(_biner(pegawai)), _T.periode == str(periode), _T.hapus == 0)
        .order_by(*URUT)
    )
    return {UUID(bytes=b.pegawai_id): (b.rating_hasil, b.rating_perilaku) for b in koneksi.execute(perintah)}


def _biner(pegawai: Collection[UUID]) -> list[bytes]:
    return [i.bytes for i in pegawai]
