"""What the office that somebody left may tell of its own time: at a new centre nothing else tells of old years.

Only what lies whole in the time in which the person served there, and only by who rated him then, as far as the
organisation tells who that was (PermenPANRB 6/2022 article 1.9; who moves is evaluated for his time before as well,
Lampiran IV.A.14): heads of long ago may be in it no more.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.bimbingan import Bimbingan, IsianBimbingan
from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan
from kinerja_desktop.domain.segel import Segel
from kinerja_desktop.domain.skp import KeputusanSkp, Skp
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.hak_penilai_lama import HakPenilaiLama
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.penilai_lama import para_penilai
from kinerja_desktop.store.penutupan import masa_skp
from kinerja_desktop.store.rekaman import ambil

SESUDAHNYA = timedelta(days=92)
"""How long after its day something is still decided: a head who came since decides in the place of the one before."""


def boleh_semasa(
    konteks: Context,
    lama: HakPenilaiLama,
    bertugas: Callable[[date], Collection[UUID]],
    putusan: Any,
    oleh: UUID,
    siapa: UUID,
) -> bool:
    """Whether the office in which `bertugas` tells who served on a day may tell that `oleh` decided this then.

    A verdict on a report counts where the person served there on its day, and on the day on which the text that stands
    was handed in; on an SKP, on its first and last day; an evaluation or a seal, at the end of its time. A verdict is
    given by somebody who is or was a penilai. Where the organisation tells who rated the person then, or in the months
    after it, he alone did.
    """
    with konteks.store.baca() as koneksi:
        hari = _hari(koneksi, putusan)
        penilai = isinstance(putusan, Evaluasi | PenetapanEvaluasi | Segel) or bool(para_penilai(koneksi, {oleh.bytes}))
    if not hari or not penilai or not all(siapa in bertugas(satu) for satu in hari):
        return False
    return lama.menurut_bagan(oleh, siapa, hari[0], max(hari) + SESUDAHNYA) is not False


_BERTANGGAL, _DITULIS = ("periode", "tanggal", "mulai"), ("pada", "diajukan_pada")
"""Columns that tell of which days a record is, and when it was written, which counts where none tells."""


def hari_catatan(koneksi: Koneksi, nilai: Any) -> date | None:
    """The last day that a record of one's own work tells of, or the first of the plan that it belongs to; None without.

    Of a period it is the first day: an account of the months in which somebody went is of his time there too.
    """
    hari = _hari_dari(nilai, _BERTANGGAL)
    skp_id = getattr(nilai, "skp_id", None)
    if skp_id is not None:
        hari += masa_skp(koneksi, skp_id)[:1]
    if isinstance(nilai, Skp):
        hari.append(date(nilai.tahun, 1, 1))
    if isinstance(nilai, IsianBimbingan) and (buka := ambil(koneksi, Bimbingan, nilai.bimbingan_id)) is not None:
        hari.append(buka.nilai.mulai)
    return max(hari or _hari_dari(nilai, _DITULIS), default=None)


def _hari_dari(nilai: Any, kolom: tuple[str, ...]) -> list[date]:
    return [satu for nama in kolom if (satu := _sehari(getattr(nilai, nama, None))) is not None]


def _sehari(satu: Any) -> date | None:
    if isinstance(satu, Periode):
        return satu.mulai
    if isinstance(satu, datetime):
        return satu.astimezone(WIB).date()
    return satu if isinstance(satu, date) else None


def _hari(koneksi: Koneksi, putusan: Any) -> tuple[date, ...]:
    """The days that must lie in the time of the office, none where what is decided about is not here."""
    if isinstance(putusan, KeputusanLaporan):
        laporan = ambil(koneksi, LaporanHarian, putusan.laporan_id)
        if laporan is None:
            return ()
        diajukan = laporan.nilai.diajukan_pada
        kini = laporan.hash == putusan.laporan_hash and diajukan is not None
        hari = laporan.nilai.tanggal
        return (hari, diajukan.astimezone(WIB).date()) if kini and diajukan else (hari,)
    if isinstance(putusan, KeputusanSkp):
        return masa_skp(koneksi, putusan.skp_id)
    if isinstance(putusan, Evaluasi | PenetapanEvaluasi):
        return (putusan.periode.selesai,)
    return (putusan.bulan.selesai,) if isinstance(putusan, Segel) else ()
