"""Dasbor Unit: the state of a team, a unit or the whole office in one month; each figure is the sum of its list.

A penilai sees his team, a head of unit his unit and those below, operator, pusat and pengawas all units.
"""

from __future__ import annotations

from datetime import date
from uuid import UUID

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.pola_distribusi import URUTAN
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.beranda_bentuk import periode_evaluasi
from kinerja_desktop.services.capaian import unit_penilai
from kinerja_desktop.services.dasbor_bentuk import (
    Angka,
    BarisPeta,
    BarisRhk,
    BarisRincian,
    Daftar,
    PilihanUnit,
    Rincian,
    Ringkasan,
    RingkasSegelUnit,
)
from kinerja_desktop.services.dasbor_bulan import Bulanan
from kinerja_desktop.services.dasbor_daftar import Isi, Pandangan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.segel_periksa import hitung_cepat
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store.dasbor import Koneksi, Lingkup
from kinerja_desktop.store.rekaman import ambil

BARIS_PETA = 200
"""Rows of the heat map that are handed out; more people are looked at unit by unit."""
ORANG_RHK = 300
"""Beyond this many people the volumes of a year are not added up."""
_ANTRE = 8
_TINDAKAN = "melihat dasbor unit"


def lingkup(konteks: Context, unit_id: UUID | None = None) -> Lingkup:
    """Whom the acting person may look at, or of them those of one unit and below. Raises UMM-01."""
    wewenang.pastikan_peran(konteks, wewenang.PENILAI | wewenang.PEMBACA_SEMUA, _TINDAKAN)
    if konteks.peran is Peran.PENILAI:
        if unit_id is not None:
            raise wewenang.tolak(konteks, _TINDAKAN)
        return Lingkup(penilai=konteks.saya)
    if konteks.peran is Peran.PIMPINAN_UNIT:
        bawah = wewenang.unit_di_bawah(konteks, konteks.pegawai.unit_kerja_id)
        if unit_id is None:
            return Lingkup(konteks.saya, frozenset(bawah))
        if unit_id not in bawah:
            raise wewenang.tolak(konteks, _TINDAKAN)
    return Lingkup() if unit_id is None else Lingkup(unit=frozenset(wewenang.unit_di_bawah(konteks, unit_id)))


def periode_selesai(konteks: Context, bulan: Periode) -> Periode:
    """The last evaluation period that had ended by the end of `bulan` and by today."""
    hari = min(bulan.selesai, konteks.hari_ini())
    periode = periode_evaluasi(konteks, hari)
    return periode if periode.selesai <= hari else periode.sebelumnya()


def ringkasan(konteks: Context, bulan: Periode, unit_id: UUID | None = None) -> Ringkasan:
    """Everything for one month; `unit_id` narrows to a unit and those below. Raises UMM-01, UMM-03."""
    siapa = lingkup(konteks, unit_id)
    acuan = _unit_acuan(konteks, unit_id)
    with konteks.store.baca() as koneksi:
        p = _pandangan(konteks, koneksi, siapa, bulan)
        menunggu, evaluasi = p.menunggu()[0], p.evaluasi()[0]
        lalu = Bulanan(koneksi, siapa, p.bulan.sebelumnya(), konteks.hari_ini())
        bertugas, kolom = p.bertugas(), p.kolom()
        return Ringkasan(
            konteks.sekarang(),
            p.bulan,
            p.periode,
            _nama(konteks, acuan, unit_id),
            unit_id,
            _pilihan_unit(konteks, p.unit),
            len(p.orang),
            _angka(p.laporan()),
            _angka(p.laporan(lalu)),
            _angka((menunggu, [])),
            _terlama(konteks.hari_ini(), menunggu),
            _angka(p.skp()),
            _angka((evaluasi, [])),
            _angka(p.lama()),
            _segel(p),
            tuple(kolom),
            tuple(_baris_peta(p, kolom, satu) for satu in bertugas[:BARIS_PETA]),
            len(bertugas),
            p.tandai(menunggu[:_ANTRE]),
            {satu: sum(b.keadaan == satu.value for b in evaluasi) for satu in URUTAN},
            _capaian(koneksi, acuan, p.periode),
            _rhk(konteks, p, acuan, unit_id),
        )


def rincian(konteks: Context, bulan: Periode, daftar: Daftar, kunci: str = "", unit_id: UUID | None = None) -> Rincian:
    """The list behind one figure of `ringkasan` with the same month and unit. Raises UMM-01, UMM-03."""
    siapa = lingkup(konteks, unit_id)
    acuan = _unit_acuan(konteks, unit_id)
    with konteks.store.baca() as koneksi:
        p = _pandangan(konteks, koneksi, siapa, bulan)
        if daftar is Daftar.HARI:
            isi = p.hari(UUID(kunci))
        elif daftar is Daftar.TUNGGU:
            isi = p.tunggu(UUID(kunci))
        elif daftar is Daftar.PREDIKAT:
            isi = p.predikat(Predikat(kunci))
        elif daftar is Daftar.RHK:
            skp = _skp_kepala(konteks, p, acuan, unit_id)
            if skp is None:
                raise UserError("UMM-03", apa="SKP pimpinan unit")
            isi = p.rhk(skp, UUID(kunci))
        else:
            isi = {
                Daftar.LAPORAN: p.laporan,
                Daftar.MENUNGGU: p.menunggu,
                Daftar.SKP: p.skp,
                Daftar.EVALUASI: p.evaluasi,
                Daftar.LAMA: p.lama,
                Daftar.SEGEL: p.segel,
            }[daftar]()
        return p.rincian(daftar, kunci, isi)


def _pandangan(konteks: Context, koneksi: Koneksi, siapa: Lingkup, bulan: Periode) -> Pandangan:
    if bulan.jenis is not JenisPeriode.BULANAN:
        bulan = Periode.bulan(min(bulan.selesai, max(bulan.mulai, konteks.hari_ini())))
    return Pandangan(konteks, koneksi, siapa, bulan, periode_selesai(konteks, bulan))


def _angka(isi: Isi) -> Angka:
    return Angka(sum(b.bagian for b in isi[0]), sum(b.dari for b in isi[0]))


def _segel(p: Pandangan) -> RingkasSegelUnit:
    cocok, tidak, belum = hitung_cepat(p.konteks, p.bulan_segel, p.orang)
    return RingkasSegelUnit(p.bulan_segel, Angka(cocok, cocok + tidak + belum), tidak)


def _terlama(hari_ini: date, menunggu: list[BarisRincian]) -> int | None:
    hari = [(hari_ini - b.sejak.date()).days for b in menunggu if b.sejak is not None]
    return max(hari) if hari else None


def _baris_peta(p: Pandangan, kolom: list[date], orang: Pegawai) -> BarisPeta:
    hari = p.bulanan.hari(orang, p.sepekan(orang), kolom)
    return BarisPeta(orang.id, orang.nama, tuple(h.sel for h in hari), tuple(h.kata for h in hari))


def _unit_acuan(konteks: Context, unit_id: UUID | None) -> UUID:
    """The unit whose head and capaian belong to what is in view."""
    if unit_id is not None:
        return unit_id
    if konteks.peran in wewenang.PENILAI:
        return unit_penilai(konteks, konteks.saya, konteks.pegawai.unit_kerja_id).id
    return konteks.kantor.unit_kerja_id


def _nama(konteks: Context, acuan: UUID, unit_id: UUID | None) -> str:
    if unit_id is None and konteks.peran in wewenang.PEMBACA_SEMUA:
        return konteks.kantor.nama
    with konteks.store.baca() as koneksi:
        unit = ambil(koneksi, UnitKerja, acuan)
    return unit.nilai.nama if unit is not None else ""


def _pilihan_unit(konteks: Context, semua: dict[UUID, UnitKerja]) -> tuple[PilihanUnit, ...]:
    """Units to choose from, each below the one it belongs to."""
    if konteks.peran is Peran.PENILAI:
        return ()
    anak: dict[UUID | None, list[UnitKerja]] = {}
    for unit in semua.values():
        anak.setdefault(unit.induk_id if unit.induk_id in semua else None, []).append(unit)
    hasil: list[PilihanUnit] = []

    def turun(unit: UnitKerja, dalam: int) -> None:
        hasil.append(PilihanUnit(unit.id, unit.nama, dalam))
        for satu in anak.get(unit.id, ()):
            turun(satu, dalam + 1)

    akar = [semua[konteks.pegawai.unit_kerja_id]] if konteks.peran is Peran.PIMPINAN_UNIT else anak.get(None, [])
    for unit in akar:
        turun(unit, 0)
    return tuple(hasil) if len(hasil) > 1 else ()


def _capaian(koneksi: Koneksi, acuan: UUID, periode: Periode) -> CapaianOrganisasi | None:
    ada = kueri_evaluasi.capaian(koneksi, acuan, periode)
    return ada.nilai.capaian if ada is not None else None


def _skp_kepala(konteks: Context, p: Pandangan, acuan: UUID, unit_id: UUID | None) -> Skp | None:
    if len(p.orang) > ORANG_RHK:
        return None
    unit = p.unit.get(acuan)
    kepala = unit.pimpinan_id if unit is not None else None
    if unit_id is None and konteks.peran in wewenang.PENILAI:
        kepala = konteks.saya
    if kepala is None:
        return None
    ada = kueri_evaluasi.skp_ditetapkan(p.koneksi, kepala, p.bulan)
    return ada.nilai if ada is not None else None


def _rhk(konteks: Context, p: Pandangan, acuan: UUID, unit_id: UUID | None) -> tuple[BarisRhk, ...] | None:
    skp = _skp_kepala(konteks, p, acuan, unit_id)
    if skp is None:
        return None
    return tuple(BarisRhk(r.id, r.uraian, _angka(p.rhk(skp, r.id))) for r in skp.rhk)
