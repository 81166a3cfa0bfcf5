"""Monthly or quarterly evaluations, as the instansi chooses (PermenPANRB 6/2022 article 24)."""

from __future__ import annotations

from datetime import date

from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi, Realisasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import hitung

_JENIS = {
    Realisasi: skema.realisasi.c,
    Evaluasi: skema.evaluasi.c,
    PenetapanEvaluasi: skema.penetapan_evaluasi.c,
}


def berjalan(hari: date) -> tuple[Periode, ...]:
    """The quarter of this day and its three months: a piece of work in one of them would be rated twice or never."""
    triwulan = Periode.triwulan(hari)
    bulan = range(triwulan.mulai.month, triwulan.mulai.month + 3)
    return (triwulan, *(Periode(hari.year, JenisPeriode.BULANAN, n) for n in bulan))


def jumlah_berjalan(konteks: Context) -> int:
    """Realisasi, evaluations and signatures in the running quarter or its months."""
    masa = [str(p) for p in berjalan(konteks.hari_ini())]
    with konteks.store.baca() as koneksi:
        return sum(hitung(koneksi, kelas, kolom.periode.in_(masa)) for kelas, kolom in _JENIS.items())


def pastikan_boleh_ganti(konteks: Context, lama: JenisPeriode, baru: JenisPeriode) -> None:
    """Raise KTR-20 when the cycle would change in the middle of a period that is already being evaluated."""
    if lama is not baru and (jumlah := jumlah_berjalan(konteks)):
        raise UserError("KTR-20", jumlah=jumlah, masa=Periode.triwulan(konteks.hari_ini()).label)
