"""All statutory clocks that concern the acting person, his team, his unit or the office (Lampiran V; R44, R49-R53)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.jam_hukum import (
    BahanTenggat,
    JenisTenggat,
    KeadaanTenggat,
    Pelaku,
    Tenggat,
    cara_tenggat,
    tenggat_evaluasi,
    tenggat_skp,
)
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.tenggat import jendela_evaluasi
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import keberatan as kueri_keberatan
from kinerja_desktop.store import tenggat as kueri
from kinerja_desktop.store.kalender import KalenderSemua
from kinerja_desktop.store.tenggat import KejadianEvaluasi, Koneksi, Lingkup

_KE_DEPAN = timedelta(days=120)
_TRIWULAN, _BULAN = 3, 5
SELESAI = frozenset({KeadaanTenggat.SELESAI, KeadaanTenggat.TERLAMBAT, KeadaanTenggat.GUGUR})


class Giliran(StrEnum):
    """Whose turn it is, seen from the acting person."""

    SAYA = "saya"
    ORANG_LAIN = "orang_lain"


@dataclass(frozen=True, slots=True)
class BarisTenggat:
    """One clock of one person; `siapa` is the name of who must act, `giliran` whether that is the acting person."""

    orang: KejadianEvaluasi
    periode: Periode
    tenggat: Tenggat
    keadaan: KeadaanTenggat
    sisa: int
    siapa: str
    giliran: Giliran
    cara: CaraHitung

    @property
    def kunci(self) -> tuple[UUID, str, str]:
        """What tells two rows apart."""
        return self.orang.pegawai_id, str(self.periode), self.tenggat.jenis.value

    @property
    def terbuka(self) -> bool:
        """True while nobody has done it and it can still be done."""
        return self.keadaan not in SELESAI

    @property
    def belum_diterima(self) -> bool:
        """True for a signed document that the pegawai has not received yet, also where it went out in the program."""
        o = self.orang
        return o.penetapan_id is not None and o.diserahkan is None and o.dikembalikan is None


def periode_dilihat(konteks: Context) -> tuple[Periode, ...]:
    """Periods with clocks that may run today, and the annual one around the new year.

    Thirty working days to report are six weeks and more, and what is past stays in view for a while: three quarters,
    or five months. Of those before the last one only what was signed counts on (`_di_periode`): an office that began
    with the program later evaluated the others elsewhere.
    """
    hari = konteks.hari_ini()
    bulanan = konteks.kantor.periode_evaluasi is JenisPeriode.BULANAN
    kini = Periode.bulan(hari) if bulanan else Periode.triwulan(hari)
    tahun = hari.year if hari.month == 12 else hari.year - 1
    tahunan = (Periode(tahun, JenisPeriode.TAHUNAN),) if hari.month in (12, 1, 2, 3, 4, 5, 6) else ()
    berkala = [kini]
    while len(berkala) < (_BULAN if bulanan else _TRIWULAN):
        berkala.append(berkala[-1].sebelumnya())
    return (*berkala, *tahunan)


def daftar(
    konteks: Context,
    *,
    kata: str = "",
    hanya_terbuka: bool = True,
    hanya_saya: bool = False,
    jenis: JenisTenggat | None = None,
) -> list[BarisTenggat]:
    """Clocks of the people in view, the one that ends first on top; what is past stands before what runs.

    A pegawai sees his own; a penilai also those of his team and, where the atasan acts, of the teams below him; the
    head of a unit those of his unit; kepegawaian and pengawas all.
    """
    dicari = kata.casefold().split()
    hasil = [
        b
        for b in _semua(konteks)
        if (b.terbuka or not hanya_terbuka)
        and (b.giliran is Giliran.SAYA or not hanya_saya)
        and jenis in (None, b.tenggat.jenis)
        and all(k in f"{b.orang.nama} {b.orang.nip} {b.siapa}".casefold() for k in dicari)
    ]
    return sorted(hasil, key=lambda b: (not b.terbuka, b.tenggat.sampai, b.orang.nama.casefold()))


def giliran_saya(konteks: Context) -> list[BarisTenggat]:
    """Open clocks on which the acting person must act himself: for Beranda, so units and offices are not looked at."""
    saya = konteks.saya if konteks.peran in wewenang.PENULIS else None
    if saya is None:
        return []
    lingkup = Lingkup(saya, saya if konteks.peran in wewenang.PENILAI else None)
    semua = [*_rencana(konteks, lingkup)]
    semua += (b for periode in periode_dilihat(konteks) for b in _di_periode(konteks, periode, lingkup))
    return sorted((b for b in semua if b.terbuka and b.giliran is Giliran.SAYA), key=lambda b: b.tenggat.sampai)


def _semua(konteks: Context) -> Iterator[BarisTenggat]:
    yield from _rencana(konteks, _lingkup(konteks))
    for periode in periode_dilihat(konteks):
        yield from milik_periode(konteks, periode)


def _rencana(konteks: Context, lingkup: Lingkup) -> Iterator[BarisTenggat]:
    """Plans of this year that were never set (article 14; Lampiran II.C.5)."""
    hari = konteks.hari_ini()
    tahun = Periode(hari.year, JenisPeriode.TAHUNAN)
    with konteks.store.baca() as koneksi:
        orang = kueri.belum_berencana(koneksi, hari.year, lingkup)
        kalender = _kalender(konteks, koneksi, tahun)
    for o in orang:
        yield from _tampak(konteks, o, tahun, tenggat_skp(hari.year, None, hari), kalender)


def milik_periode(konteks: Context, periode: Periode, hanya: UUID | None = None) -> list[BarisTenggat]:
    """Clocks of one period, of everybody in view or of one person. Raises UMM-01 for one whose records are not his."""
    if hanya is not None:
        wewenang.pastikan_terlihat(konteks, hanya, "melihat tenggat pegawai ini")
    return _di_periode(konteks, periode, Lingkup(hanya) if hanya else _lingkup(konteks))


def _di_periode(konteks: Context, periode: Periode, lingkup: Lingkup) -> list[BarisTenggat]:
    lama = periode.jenis is not JenisPeriode.TAHUNAN and periode not in periode_dilihat(konteks)[:2]
    with konteks.store.baca() as koneksi:
        orang = kueri.kejadian(koneksi, periode, lingkup)
        pemutus = kueri_keberatan.pemutus(koneksi, periode)
        asing = _hanya_diputus(konteks, koneksi, periode, lingkup, pemutus, {o.pegawai_id for o in orang})
        lapor = {i: p.tanggal for p in reversed(kueri.pelaporan(koneksi, periode)) for i in p.penetapan}
        kalender = _kalender(konteks, koneksi, periode)
        semua = [replace(o, pemutus_id=pemutus.get(o.pegawai_id)) for o in (*orang, *asing)]
        luar = {o.pegawai_id for o in asing}
        return [
            b
            for o in semua
            if o.penetapan_id is not None or not lama
            for b in _baris(konteks, o, periode, kalender, lapor.get(o.penetapan_id) if o.penetapan_id else None)
            if o.pegawai_id not in luar or b.tenggat.jenis is JenisTenggat.PUTUSAN_KEBERATAN
        ]


def _hanya_diputus(
    konteks: Context,
    koneksi: Koneksi,
    periode: Periode,
    lingkup: Lingkup,
    pemutus: dict[UUID, UUID | None],
    terlihat: set[UUID],
) -> list[KejadianEvaluasi]:
    """People out of view whose objection the acting person decides: he was the atasan on the day of the signature."""
    if lingkup.penilai is None:
        return []
    orang = frozenset(o for o, siapa in pemutus.items() if siapa == konteks.saya) - terlihat
    return kueri.kejadian(koneksi, periode, Lingkup(orang=orang)) if orang else []


def kejadian_terlihat(konteks: Context, periode: Periode) -> list[KejadianEvaluasi]:
    """People with a plan in the period whose records the acting person may read, by name."""
    with konteks.store.baca() as koneksi:
        orang = kueri.kejadian(koneksi, periode, _lingkup(konteks))
    penilai = konteks.peran is Peran.PENILAI
    return [o for o in orang if not penilai or konteks.saya in (o.pegawai_id, o.penilai_id, o.oleh_id)]


def _lingkup(konteks: Context) -> Lingkup:
    if konteks.peran in wewenang.PEMBACA_SEMUA:
        return Lingkup()
    if konteks.peran is Peran.PIMPINAN_UNIT:
        unit = frozenset(wewenang.unit_di_bawah(konteks, konteks.pegawai.unit_kerja_id))
        return Lingkup(konteks.saya, konteks.saya, unit)
    if konteks.peran is Peran.PENILAI:
        return Lingkup(konteks.saya, konteks.saya)
    return Lingkup(konteks.saya)


def _kalender(konteks: Context, koneksi: Koneksi, periode: Periode) -> KalenderSemua:
    hari = konteks.hari_ini()
    return KalenderSemua(koneksi, jendela_evaluasi(periode)[0] - timedelta(days=1), hari + _KE_DEPAN, hari)


def _baris(
    konteks: Context, orang: KejadianEvaluasi, periode: Periode, kalender: KalenderSemua, dilaporkan: date | None
) -> Iterator[BarisTenggat]:
    milik = kalender(orang.unit_kerja_id)
    bahan = BahanTenggat(
        periode,
        orang.ditandatangani,
        orang.oleh_atasan,
        orang.diserahkan,
        orang.dikembalikan,
        orang.alasan_final,
        orang.keberatan_pada,
        orang.keberatan_diputus,
        dilaporkan,
        konteks.kantor.keberatan_hari_kalender,
        orang.pertama,
        orang.pertama_oleh_atasan,
        orang.disampaikan,
        orang.atas_keberatan,
        konteks.kantor.tambahan_evaluasi,
    )
    for satu in tenggat_evaluasi(bahan, konteks.hari_ini(), milik):
        yield from _tampak(konteks, orang, periode, satu, kalender)


def _tampak(
    konteks: Context, orang: KejadianEvaluasi, periode: Periode, satu: Tenggat, kalender: KalenderSemua
) -> Iterator[BarisTenggat]:
    """The row of one clock, unless it is of a team further below and the turn of somebody else."""
    hari, milik = konteks.hari_ini(), kalender(orang.unit_kerja_id)
    langsung = konteks.saya in (orang.pegawai_id, orang.penilai_id) or konteks.peran not in wewenang.PENILAI
    seunit = konteks.peran is Peran.PIMPINAN_UNIT
    giliran = _giliran(konteks, orang, satu)
    if giliran is Giliran.SAYA or langsung or seunit:
        yield BarisTenggat(
            orang,
            periode,
            satu,
            satu.keadaan(hari, milik),
            satu.sisa(hari, milik),
            _siapa(konteks, orang, satu),
            giliran,
            cara_tenggat(satu, milik, kalender.libur),
        )


def _giliran(konteks: Context, orang: KejadianEvaluasi, satu: Tenggat) -> Giliran:
    return Giliran.SAYA if _pelaku(orang, satu) == konteks.saya else Giliran.ORANG_LAIN


def _siapa(konteks: Context, orang: KejadianEvaluasi, satu: Tenggat) -> str:
    if satu.pelaku is Pelaku.PEGAWAI:
        return orang.nama
    if satu.pelaku is Pelaku.PENILAI:
        return orang.penilai
    nomor = _pelaku(orang, satu)
    return "" if nomor is None else wewenang.nama(konteks, nomor)


def _pelaku(orang: KejadianEvaluasi, satu: Tenggat) -> UUID | None:
    """Who must act, or may. An objection is decided by the atasan of the day of the signature (Lampiran V.B.2)."""
    if satu.jenis is JenisTenggat.PUTUSAN_KEBERATAN:
        return orang.pemutus_id
    atasan = orang.oleh_id if orang.oleh_atasan else orang.atasan_id
    return {Pelaku.PEGAWAI: orang.pegawai_id, Pelaku.PENILAI: orang.penilai_id, Pelaku.ATASAN: atasan}[satu.pelaku]
