"""Angka kredit of functional officials: read, keep, convert (Peraturan BKN 3/2023; R71-R83).

Kepegawaian keeps data and history, the Pejabat Penilai Kinerja sets the angka kredit (`penetapan_ak`), and whom it is
about reads it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from uuid import UUID

from kinerja_desktop.domain import angka_kredit as aturan
from kinerja_desktop.domain import riwayat_ak as catatan
from kinerja_desktop.domain.angka_kredit import BagianTahun, JenjangJf, Tujuan
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import JenisJabatan, Pegawai
from kinerja_desktop.domain.riwayat_ak import BiodataJf, JenisAk, PenetapanAk, RiwayatAk
from kinerja_desktop.domain.skp import Skp, StatusSkp
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import angka_kredit as kueri
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import Tersimpan
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

__all__ = ["BarisAk", "LembarAk", "Tersimpan", "UsulanKonversi", "daftar", "hapus_riwayat", "konversi", "lembar"]

_MELIHAT, _MENCATAT = "melihat angka kredit pegawai ini", "mencatat angka kredit pegawai ini"
_TAHUN_LIHAT = 6
"""How many years back a conversion is proposed for."""


@dataclass(frozen=True, slots=True)
class LembarAk:
    """All that is shown of one official. `tahun_siap` have a signed predikat that is not converted."""

    pegawai: Pegawai
    biodata: Tersimpan[BiodataJf] | None
    riwayat: tuple[Tersimpan[RiwayatAk], ...]
    penetapan: tuple[PenetapanAk, ...]
    jenjang: JenjangJf | None
    tahun_siap: tuple[int, ...]
    desimal: int
    boleh_kelola: bool
    boleh_menetapkan: bool

    @property
    def baris(self) -> tuple[RiwayatAk, ...]:
        """The rows as values."""
        return tuple(s.nilai for s in self.riwayat)

    @property
    def kumulatif(self) -> Fraction:
        """What counts in the present jenjang."""
        return Fraction(0) if self.jenjang is None else catatan.kumulatif(self.baris, self.jenjang)

    @property
    def tujuan(self) -> tuple[Tujuan, ...]:
        """The requirements ahead."""
        return tujuan(self.jenjang, self.pegawai.golongan, self.kumulatif)

    @property
    def sudah_ditetapkan(self) -> frozenset[UUID]:
        """Rows that a decision holds."""
        return frozenset(i for p in self.penetapan for i in p.riwayat)


@dataclass(frozen=True, slots=True)
class BarisAk:
    """One official of the list."""

    pegawai: Pegawai
    jenjang: JenjangJf | None
    kumulatif: Fraction
    tujuan: tuple[Tujuan, ...]

    @property
    def dapat(self) -> bool:
        """True when a requirement ahead is met."""
        return any(t.terpenuhi for t in self.tujuan)


@dataclass(frozen=True, slots=True)
class UsulanKonversi:
    """What a conversion would write: each part of the year with its exact value."""

    tahun: int
    tanda: PenetapanEvaluasi
    mulai: int
    selesai: int
    bagian: tuple[tuple[BagianTahun, Fraction], ...]


def tujuan(jenjang: JenjangJf | None, golongan: str | None, punya: Fraction) -> tuple[Tujuan, ...]:
    """Requirements of the next pangkat and the next jenjang, as far as there are."""
    if jenjang is None:
        return ()
    semua = (aturan.tujuan_pangkat(jenjang, golongan, punya), aturan.tujuan_jenjang(jenjang, punya))
    return tuple(t for t in semua if t is not None)


# --- reading ---------------------------------------------------------------------------------------------------


def lembar(konteks: Context, pegawai_id: UUID) -> LembarAk:
    """Everything about one official. Raises UMM-01, UMM-03, AKR-03 (not a functional official)."""
    orang = wewenang.pastikan_terlihat(konteks, pegawai_id, _MELIHAT)
    aturan.pastikan_jf(orang)
    with konteks.store.baca() as koneksi:
        data = kueri.biodata(koneksi, orang.id)
        riwayat = kueri.riwayat(koneksi, orang.id)
        tetap = kueri.penetapan(koneksi, orang.id)
        tahun = tuple(t for t in _tahun(konteks) if _siap(koneksi, orang.id, t, [s.nilai for s in riwayat]))
    jenjang = None if data is None else aturan.jenjang_pada(data.nilai.jenjang, konteks.hari_ini())
    return LembarAk(
        orang,
        data,
        tuple(riwayat),
        tuple(tetap),
        jenjang,
        tahun,
        konteks.kantor.desimal_angka_kredit,
        konteks.peran in wewenang.PENGELOLA,
        konteks.peran in wewenang.PENILAI and orang.penilai_id == konteks.saya and orang.id != konteks.saya,
    )


def _tahun(konteks: Context) -> range:
    kini = konteks.hari_ini().year
    return range(max(aturan.BERLAKU.year, kini - _TAHUN_LIHAT), kini + 1)


def _siap(koneksi: kueri.Koneksi, pegawai_id: UUID, tahun: int, riwayat: list[RiwayatAk]) -> bool:
    return all(r.tahun != tahun for r in riwayat) and kueri.tahunan(koneksi, pegawai_id, tahun) is not None


def daftar(konteks: Context, kata: str = "", hanya_dapat: bool = False) -> list[BarisAk]:
    """Functional officials in view by name; with `hanya_dapat` those who meet a requirement. UMM-01 for a pegawai."""
    wewenang.pastikan_peran(konteks, wewenang.PENILAI | wewenang.PEMBACA_SEMUA, "melihat daftar angka kredit")
    dicari = kata.casefold().split()
    orang = [
        p
        for p in wewenang.terlihat(konteks)
        if p.jenis_jabatan is JenisJabatan.FUNGSIONAL
        and p.id != konteks.saya
        and all(k in f"{p.nama} {p.nip} {p.jabatan}".casefold() for k in dicari)
    ]
    with konteks.store.baca() as koneksi:
        data, riwayat = kueri.banyak(koneksi, [p.id for p in orang])
    hasil = [_baris(p, data.get(p.id), riwayat.get(p.id, []), konteks.hari_ini()) for p in orang]
    return [b for b in hasil if b.dapat or not hanya_dapat]


def _baris(orang: Pegawai, data: BiodataJf | None, riwayat: list[RiwayatAk], hari: date) -> BarisAk:
    jenjang = None if data is None else aturan.jenjang_pada(data.jenjang, hari)
    punya = Fraction(0) if jenjang is None else catatan.kumulatif(riwayat, jenjang)
    return BarisAk(orang, jenjang, punya, tujuan(jenjang, orang.golongan, punya))


# --- what kepegawaian keeps ------------------------------------------------------------------------------------


def simpan_biodata(konteks: Context, biodata: BiodataJf, dasar: bytes | None) -> Perubahan:
    """Keep the data of one official. Raises UMM-01, UMM-02, AKR-03, AKR-05 (no jenjang), AKR-12."""
    orang = _pengelola(konteks, biodata.pegawai_id)
    rapi = catatan.rapikan_biodata(biodata, konteks.hari_ini())
    with konteks.transaksi("simpan data jabatan fungsional", (skema.PUSAT,)) as kerja:
        lama = kueri.biodata(kerja.koneksi, orang.id)
        if lama is not None:
            rapi = replace(rapi, id=lama.nilai.id)
        elif dasar is not None:
            raise UserError("UMM-02", apa="Data jabatan fungsional")
        kerja.simpan(rapi, dasar)
    return kerja.perubahan


def simpan_riwayat(konteks: Context, baris: RiwayatAk, dasar: bytes | None = None) -> Perubahan:
    """Keep one row, new or corrected. Raises UMM-01, UMM-02, AKR-03, AKR-04, AKR-07, AKR-10, AKR-12, AKR-13."""
    orang = _pengelola(konteks, baris.pegawai_id)
    with konteks.transaksi("catat angka kredit", (skema.PUSAT,)) as kerja:
        _pastikan_bebas(kerja, orang.id, baris.id)
        lain = [s.nilai for s in kueri.riwayat(kerja.koneksi, orang.id)]
        kerja.simpan(catatan.rapikan_riwayat(baris, lain, konteks.hari_ini()), dasar)
    return kerja.perubahan


def hapus_riwayat(konteks: Context, baris: RiwayatAk, dasar: bytes) -> Perubahan:
    """Delete one row; `simpan_riwayat` with the same value brings it back. Raises UMM-01, UMM-02, AKR-10."""
    orang = _pengelola(konteks, baris.pegawai_id)
    with konteks.transaksi("hapus angka kredit", (skema.PUSAT,)) as kerja:
        _pastikan_bebas(kerja, orang.id, baris.id)
        kerja.hapus(baris, dasar)
    return kerja.perubahan


def _pengelola(konteks: Context, pegawai_id: UUID) -> Pegawai:
    wewenang.pastikan_peran(konteks, wewenang.PENGELOLA, _MENCATAT)
    orang = wewenang.pegawai(konteks, pegawai_id)
    aturan.pastikan_jf(orang)
    return orang


def _pastikan_bebas(kerja: UnitOfWork, pegawai_id: UUID, riwayat_id: UUID) -> None:
    for satu in kueri.penetapan(kerja.koneksi, pegawai_id):
        if riwayat_id in satu.riwayat:
            raise UserError("AKR-10", nomor=satu.nomor_surat)


# --- conversion ------------------------------------------------------------------------------------------------


def usulan_konversi(
    konteks: Context, pegawai_id: UUID, tahun: int, mulai: int | None = None, selesai: int | None = None
) -> UsulanKonversi:
    """What the signed annual predikat of a year gives; without months those of the plans of the year.

    Raises UMM-01, AKR-01 (months), AKR-03, AKR-05 (no jenjang in these months), AKR-06 (no predikat), AKR-11 (a year
    before the rule).
    """
    orang = wewenang.pastikan_terlihat(konteks, pegawai_id, _MELIHAT)
    aturan.pastikan_jf(orang)
    if tahun < aturan.BERLAKU.year:
        raise UserError("AKR-11", tahun=tahun, mulai=tulis_tanggal(aturan.BERLAKU))
    with konteks.store.baca() as koneksi:
        data, tanda = kueri.biodata(koneksi, orang.id), kueri.tahunan(koneksi, orang.id, tahun)
        rencana = kueri_evaluasi.skp_tahun(koneksi, orang.id, tahun)
    if tanda is None:
        raise UserError("AKR-06", tahun=tahun, nama=orang.nama)
    awal, akhir = _bulan_rencana([s for s, status in rencana if status is StatusSkp.DITETAPKAN])
    dari, sampai = mulai or awal, selesai or akhir
    bagian = aturan.bagi_tahun(() if data is None else data.nilai.jenjang, tahun, dari, sampai)
    if not bagian:
        raise UserError("AKR-05", nama=orang.nama)
    nilai = tuple((b, aturan.konversi(b.jenjang, tanda.predikat, b.bulan)) for b in bagian)
    return UsulanKonversi(tahun, tanda, dari, sampai, nilai)


def _bulan_rencana(rencana: list[Skp]) -> tuple[int, int]:
    if not rencana:
        return 1, 12
    return min(s.mulai for s in rencana).month, max(s.selesai for s in rencana).month


def konversi(
    konteks: Context, pegawai_id: UUID, tahun: int, mulai: int | None = None, selesai: int | None = None
) -> Perubahan:
    """Write the conversion of a year, one row a jenjang. Raises what `usulan_konversi` raises, and AKR-07."""
    orang = _pengelola(konteks, pegawai_id)
    usulan = usulan_konversi(konteks, orang.id, tahun, mulai, selesai)
    hari = konteks.hari_ini()
    with konteks.transaksi("konversi angka kredit", (skema.PUSAT,)) as kerja:
        lain = [s.nilai for s in kueri.riwayat(kerja.koneksi, orang.id)]
        for bagian, nilai in usulan.bagian:
            baris = RiwayatAk(
                konteks.id_baru(),
                orang.id,
                JenisAk.KONVERSI,
                bagian.jenjang,
                aturan.simpan_tepat(nilai),
                hari,
                tahun=tahun,
                bulan_mulai=bagian.mulai,
                bulan_selesai=bagian.selesai,
                predikat=usulan.tanda.predikat,
                penetapan_id=usulan.tanda.id,
            )
            kerja.simpan(catatan.rapikan_riwayat(baris, lain, hari))
    return kerja.perubahan
