"""Who evaluates a person in one period: his penilai, the former one who moved inside its window (IV.A.14; R47), or the
atasan of the penilai for what nobody signed before the window closed (IV.A.11, V.A.8; R44, R53).

The right of the former penilai stands in the frozen record of the transfer. It ends with the days in which the atasan
may step in for him (V.A.8); after that the penilai of today evaluates, so that nobody stays without an evaluation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from kinerja_desktop.domain.akibat_mutasi import JenisAkibat
from kinerja_desktop.domain.evaluasi import SebagaiPenetap
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.tenggat import batas_atasan_penilai, jendela_evaluasi, terbuka_bagi_atasan
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.mutasi_rincian import baca
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store import mutasi as kueri
from kinerja_desktop.store.kalender import kalender_unit
from kinerja_desktop.store.rekaman import ambil

SELANG_ATASAN = timedelta(days=45)
"""Days that surely hold the working days in which the atasan may step in, and the holidays between them."""


@dataclass(frozen=True, slots=True)
class Tanggungan:
    """One period that a former penilai still evaluates for some people, in its window until `sampai`."""

    penilai_id: UUID
    periode: Periode
    pegawai: tuple[UUID, ...]
    sampai: date


def penilai_periode(konteks: Context, orang: Pegawai, periode: Periode) -> UUID | None:
    """Who evaluates this person in this period."""
    for satu in _berlaku(konteks, orang.id):
        if satu.periode == periode and orang.id in satu.pegawai:
            return satu.penilai_id
    return orang.penilai_id


def sebagai(konteks: Context, orang: Pegawai, periode: Periode) -> SebagaiPenetap | None:
    """In which office the acting person evaluates this person in this period; None where he does not.

    What the atasan of the penilai has signed is his: the penilai does not sign over it. Where the penilai had signed
    too, on another machine, his own counts, and he settles it.
    """
    if konteks.peran not in wewenang.PENILAI or orang.id == konteks.saya:
        return None
    with konteks.store.baca() as koneksi:
        tanda = kueri_evaluasi.penetapan(koneksi, orang.id, periode)
        atasan = kueri_evaluasi.atasan_penilai(koneksi, orang.id)
    terakhir = tanda[-1].nilai if tanda else None
    if terakhir is not None and terakhir.sebagai is SebagaiPenetap.ATASAN:
        return SebagaiPenetap.ATASAN if terakhir.oleh_id == konteks.saya else None
    if penilai_periode(konteks, orang, periode) == konteks.saya:
        return SebagaiPenetap.PENILAI
    terbuka = terakhir is None and terbuka_bagi_atasan(periode, konteks.hari_ini(), konteks.kantor.tambahan_evaluasi)
    return SebagaiPenetap.ATASAN if terbuka and atasan == konteks.saya else None


def pastikan_penilai(konteks: Context, pegawai_id: UUID, periode: Periode, tindakan: str) -> Pegawai:
    """Return the person when the acting person evaluates him in this period. Raises UMM-01, and always for oneself."""
    orang = wewenang.pegawai(konteks, pegawai_id)
    if sebagai(konteks, orang, periode) is None:
        raise wewenang.tolak(konteks, tindakan)
    return orang


def menunggu_atasan(konteks: Context, periode: Periode) -> list[UUID]:
    """People whom the acting person may evaluate as atasan of their penilai: the window passed and nobody signed."""
    if konteks.peran not in wewenang.PENILAI or not terbuka_bagi_atasan(
        periode, konteks.hari_ini(), konteks.kantor.tambahan_evaluasi
    ):
        return []
    with konteks.store.baca() as koneksi:
        calon = kueri_evaluasi.belum_ditandatangani_di_bawah(koneksi, konteks.saya, periode)
    sendiri = {i for t in tanggungan(konteks, periode) for i in t.pegawai}
    return [i for i in calon if i not in sendiri]


def batas_atasan(konteks: Context, unit_id: UUID, periode: Periode) -> date:
    """Last day of the duty of the atasan: 14 working days of the unit after the window (V.A.8; R53)."""
    akhir = jendela_evaluasi(periode, konteks.kantor.tambahan_evaluasi)[1]
    with konteks.store.baca() as koneksi:
        kalender = kalender_unit(koneksi, unit_id, akhir, akhir + SELANG_ATASAN, akhir).kalender
    return batas_atasan_penilai(akhir, kalender)


def pastikan_terlihat(konteks: Context, pegawai_id: UUID, periode: Periode, tindakan: str) -> Pegawai:
    """Return the person when his records may be read, by the one who evaluates this period too. Raises UMM-01."""
    orang = wewenang.pegawai(konteks, pegawai_id)
    if sebagai(konteks, orang, periode) is not None:
        return orang
    return wewenang.pastikan_terlihat(konteks, pegawai_id, tindakan)


def tanggungan(konteks: Context, periode: Periode | None = None) -> list[Tanggungan]:
    """Periods that the acting person still evaluates for people who have another penilai now."""
    return [
        t
        for t in _berlaku(konteks, konteks.saya)
        if t.penilai_id == konteks.saya and (periode is None or t.periode == periode)
    ]


def dinilai_lain(konteks: Context, periode: Periode) -> set[UUID]:
    """People whom a former penilai other than the acting person still evaluates in `periode`, in one reading."""
    berlaku = _berlaku(konteks, JenisAkibat.MENILAI_LAMA.value)
    return {i for t in berlaku if t.periode == periode and t.penilai_id != konteks.saya for i in t.pegawai}


def belum_dinilai(konteks: Context) -> list[tuple[Tanggungan, tuple[UUID, ...]]]:
    """What of `tanggungan` is not signed yet, with the people that are left."""
    hasil = []
    with konteks.store.baca() as koneksi:
        for satu in tanggungan(konteks):
            sisa = tuple(i for i in satu.pegawai if not kueri_evaluasi.penetapan(koneksi, i, satu.periode))
            if sisa:
                hasil.append((satu, sisa))
    return hasil


def _berlaku(konteks: Context, tentang: UUID | str) -> Iterator[Tanggungan]:
    """Rights of former penilai that hold today, from the transfers whose record holds this id or text."""
    hari = konteks.hari_ini()
    with konteks.store.baca() as koneksi:
        daftar = kueri.catatan_memuat(koneksi, str(tentang), hari - timedelta(days=400), hari)
        batal = kueri.pembatalan(koneksi) if daftar else set()
        for catatan in reversed(daftar):
            if catatan.id in batal:
                continue
            for a in baca(catatan).akibat:
                if a.jenis is not JenisAkibat.MENILAI_LAMA or not a.siapa:
                    continue
                periode = Periode.baca(a.periode)
                if hari <= _batas(konteks, a.tentang, periode):
                    yield Tanggungan(
                        a.siapa[0], periode, a.tentang, jendela_evaluasi(periode, konteks.kantor.tambahan_evaluasi)[1]
                    )


def _batas(konteks: Context, pegawai: Iterable[UUID], periode: Periode) -> date:
    """The latest last day among the units of these people."""
    with konteks.store.baca() as koneksi:
        unit = {p.nilai.unit_kerja_id for i in pegawai if (p := ambil(koneksi, Pegawai, i)) is not None}
    return max(
        (batas_atasan(konteks, u, periode) for u in unit),
        default=jendela_evaluasi(periode, konteks.kantor.tambahan_evaluasi)[1],
    )
