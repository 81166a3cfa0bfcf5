"""What the pegawai achieved in a period, indicator by indicator, with approved reports as evidence (article 16).

The owner fills it and hands it in; the penilai evaluates it. Figures suggested here are sums of approved
reports, cited one by one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from uuid import UUID

import msgspec

from kinerja_desktop.domain.evaluasi import Realisasi, RealisasiIki
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.id_tunggal import id_realisasi
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.skp import Iki, Rhk, Skp
from kinerja_desktop.domain.target import angka_target
from kinerja_desktop.domain.teks import bersihkan, kosong, tulis_angka, tulis_tanggal
from kinerja_desktop.domain.tenggat import tahunan_terbuka
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store import skp as kueri_skp
from kinerja_desktop.store.daun import pastikan_tunggal
from kinerja_desktop.store.rekaman import Tersimpan
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

BATAS_URAIAN = 2000
DRAF = "realisasi"
_MENGISI = "mengisi realisasi pegawai ini"


@dataclass(frozen=True, slots=True)
class LaporanSumber:
    """One approved report that can be cited."""

    id: UUID
    tanggal: date
    kegiatan: str
    realisasi: int | None
    satuan: str
    jumlah_bukti: int


@dataclass(frozen=True, slots=True)
class IsianIki:
    """What is typed for one indicator."""

    uraian: str = ""
    laporan_id: tuple[UUID, ...] = ()


Isian = Mapping[UUID, IsianIki]
"""What is typed, by indicator."""


@dataclass(frozen=True, slots=True)
class SaranRealisasi:
    """Text made of the sums of approved reports, and the reports it is made of."""

    uraian: str
    laporan_id: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class LembarRealisasi:
    """All that the page of the pegawai shows for one period.

    `dasar` is the revision that a save must name, None before the first save. `dari_draf`: `isian` holds typed text
    that is not saved yet. `laporan` are the approved reports of the period by result. What a revision took the result
    or indicator from is not lost: `laporan_lepas` can be cited everywhere, `isian_lepas` is kept by name (article 14).
    """

    skp: Skp
    periode: Periode
    isian: Isian
    dasar: bytes | None = None
    diajukan_pada: datetime | None = None
    dari_draf: bool = False
    laporan: Mapping[UUID, tuple[LaporanSumber, ...]] = field(default_factory=dict)
    laporan_lepas: tuple[LaporanSumber, ...] = ()
    isian_lepas: tuple[tuple[str, IsianIki], ...] = ()

    def dapat_dikutip(self, rhk: Rhk) -> tuple[LaporanSumber, ...]:
        """Reports that may be cited under an indicator of `rhk`: its own first, then those without a result."""
        return (*self.laporan.get(rhk.id, ()), *self.laporan_lepas)


def periode_evaluasi(konteks: Context, hari: date) -> Periode:
    """The evaluation period of the office that holds `hari` (article 24(3))."""
    bulanan = konteks.kantor.periode_evaluasi is JenisPeriode.BULANAN
    return Periode.bulan(hari) if bulanan else Periode.triwulan(hari)


def pilihan_periode(konteks: Context, bulan: Periode) -> tuple[Periode, ...]:
    """Evaluations that a month leads to: its period and its year, and what is due while an annual window is open."""
    kini = periode_evaluasi(konteks, bulan.mulai)
    hasil = [kini, Periode(kini.tahun, JenisPeriode.TAHUNAN)]
    if terbuka := tahunan_terbuka(konteks.hari_ini()):
        hasil += [periode_evaluasi(konteks, terbuka.selesai), terbuka]
    return tuple(dict.fromkeys(hasil))


def lembar(konteks: Context, periode: Periode) -> LembarRealisasi | None:
    """The acting person's own sheet; None while no SKP is in force in the period. Raises UMM-01."""
    wewenang.pastikan_pemilik(konteks, konteks.saya, _MENGISI)
    with konteks.store.baca() as koneksi:
        skp = kueri.skp_ditetapkan(koneksi, konteks.saya, periode)
        if skp is None:
            return None
        ada = kueri.realisasi(koneksi, skp.nilai, periode)
        laporan = menurut_rhk(kueri.laporan_disetujui(koneksi, konteks.saya, periode.mulai, periode.selesai))
        semula = kueri_skp.teks_ditetapkan(koneksi, skp)
    draf = _baca_draf(konteks, skp.nilai.id, periode)
    tersimpan = {} if ada is None else {r.iki_id: IsianIki(r.uraian, r.laporan_id) for r in ada.nilai.isi}
    return LembarRealisasi(
        skp.nilai,
        periode,
        tersimpan if draf is None else draf,
        None if ada is None else ada.hash,
        None if ada is None else ada.nilai.diajukan_pada,
        draf is not None and draf != tersimpan,
        laporan,
        laporan_lepas(skp.nilai, laporan),
        _isian_lepas(skp.nilai, semula, tersimpan),
    )


def menurut_rhk(laporan: Iterable[Tersimpan[LaporanHarian]]) -> dict[UUID, tuple[LaporanSumber, ...]]:
    """Approved reports by the result they support."""
    hasil: dict[UUID, tuple[LaporanSumber, ...]] = {}
    for simpanan in laporan:
        nilai = simpanan.nilai
        if nilai.rhk_id is not None:
            sumber = LaporanSumber(
                nilai.id, nilai.tanggal, nilai.kegiatan, nilai.realisasi, nilai.satuan, len(nilai.bukti)
            )
            hasil[nilai.rhk_id] = (*hasil.get(nilai.rhk_id, ()), sumber)
    return hasil


def laporan_lepas(skp: Skp, laporan: Mapping[UUID, Sequence[LaporanSumber]]) -> tuple[LaporanSumber, ...]:
    """Approved reports of results that the plan no longer holds, by day."""
    milik = {r.id for r in skp.rhk}
    semua = (satu for rhk_id, daftar in laporan.items() if rhk_id not in milik for satu in daftar)
    return tuple(sorted(semua, key=lambda s: s.tanggal))


def _isian_lepas(skp: Skp, semula: Iterable[Skp], isian: Isian) -> tuple[tuple[str, IsianIki], ...]:
    nama = {i.id: i.uraian for s in semula for i in semua_iki(s)}
    kini = {i.id for i in semua_iki(skp)}
    return tuple((nama.get(nomor, ""), satu) for nomor, satu in isian.items() if nomor not in kini)


def sarankan(iki: Iki, laporan: Sequence[LaporanSumber]) -> SaranRealisasi | None:
    """Sum the volume of approved reports of the result; None where there is nothing to sum.

    Only reports in the unit of the target count where there are any, so that visits are not added to patients.
    """
    jumlah: dict[str, int] = {}
    nama: dict[str, str] = {}
    dipakai: dict[str, list[UUID]] = {}
    for satu in laporan:
        if satu.realisasi is not None and satu.satuan.strip():
            kunci = " ".join(satu.satuan.casefold().split())
            nama.setdefault(kunci, satu.satuan.strip())
            jumlah[kunci] = jumlah.get(kunci, 0) + satu.realisasi
            dipakai.setdefault(kunci, []).append(satu.id)
    angka = angka_target(iki.target)
    satuan = "" if angka is None else " ".join(angka.satuan.casefold().split())
    pilih = [satuan] if satuan in jumlah else list(jumlah)
    if not pilih:
        return None
    uraian = ", ".join(f"{tulis_angka(jumlah[k])} {nama[k]}" for k in pilih)
    return SaranRealisasi(uraian, tuple(i for k in pilih for i in dipakai[k]))


def simpan_draf(konteks: Context, skp_id: UUID, periode: Periode, isian: Isian) -> None:
    """Keep what is typed, outside the change log, until it is saved (R102). Raises UMM-01."""
    wewenang.pastikan_pemilik(konteks, konteks.saya, _MENGISI)
    isi = {str(k): IsianIki(_tertulis(v.uraian), v.laporan_id) for k, v in isian.items()}
    teks = msgspec.json.encode(isi).decode()
    konteks.store.simpan_draf(konteks.akun.id, DRAF, _kunci(skp_id, periode), teks, konteks.sekarang())


def simpan(konteks: Context, skp_id: UUID, periode: Periode, isian: Isian, dasar: bytes | None) -> Perubahan:
    """Save without handing in. Raises UMM-01, UMM-02 (stale), EVL-10, EVL-11, EVL-34, EVL-36, EVL-37."""
    return _simpan(konteks, skp_id, periode, isian, dasar, "simpan realisasi", None)


def ajukan(konteks: Context, skp_id: UUID, periode: Periode, isian: Isian, dasar: bytes | None) -> Perubahan:
    """Hand in to the penilai. Raises what `simpan` raises, and EVL-35 while an indicator has no text, GBG-03."""
    return _simpan(konteks, skp_id, periode, isian, dasar, "ajukan realisasi", konteks.sekarang())


def tarik(konteks: Context, skp_id: UUID, periode: Periode, dasar: bytes) -> Perubahan:
    """Take a handed-in account back to go on writing. Raises UMM-01, UMM-02, UMM-03."""
    wewenang.pastikan_pemilik(konteks, konteks.saya, "menarik realisasi pegawai ini")
    with konteks.transaksi("tarik realisasi") as kerja:
        _, lama = _bahan(kerja, konteks, skp_id, periode)
        if lama is None:
            raise UserError("UMM-03", apa="Realisasi")
        kerja.simpan(replace(lama.nilai, diajukan_pada=None), dasar)
    return kerja.perubahan


def _simpan(
    konteks: Context,
    skp_id: UUID,
    periode: Periode,
    isian: Isian,
    dasar: bytes | None,
    aksi: str,
    diajukan: datetime | None,
) -> Perubahan:
    wewenang.pastikan_pemilik(konteks, konteks.saya, _MENGISI)
    with konteks.transaksi(aksi) as kerja:
        skp, lama = _bahan(kerja, konteks, skp_id, periode)
        if lama is not None and dasar is None:
            raise UserError("UMM-02", apa="Realisasi")
        isi = rapikan(skp, isian)
        if diajukan is not None:
            pastikan_lengkap(skp, isi)
            if lama is not None:
                pastikan_tunggal(kerja.koneksi, Realisasi, lama.nilai.id, "Realisasi")
        laporan = kueri.laporan_disetujui(kerja.koneksi, konteks.saya, periode.mulai, periode.selesai)
        _pastikan_kutipan(skp, isi, menurut_rhk(laporan))
        isi += _yang_lepas(skp, lama.nilai.isi if lama else ())
        nomor = lama.nilai.id if lama else id_realisasi(skp.id, periode)
        baru = Realisasi(nomor, konteks.saya, skp.id, periode, isi, diajukan_pada=diajukan)
        kerja.simpan(baru, dasar)
    buang_draf(konteks, skp_id, periode)
    return kerja.perubahan


def _bahan(
    kerja: UnitOfWork, konteks: Context, skp_id: UUID, periode: Periode
) -> tuple[Skp, Tersimpan[Realisasi] | None]:
    rencana = kerja.ambil(Skp, skp_id)
    if rencana is not None:
        wewenang.pastikan_pemilik(konteks, rencana.nilai.pegawai_id, _MENGISI)
    if konteks.hari_ini() < periode.mulai:
        raise UserError("EVL-11", periode=periode.label, mulai=tulis_tanggal(periode.mulai))
    skp = kueri.skp_ditetapkan(kerja.koneksi, konteks.saya, periode)
    if skp is None or skp.nilai.id != skp_id:
        raise UserError("EVL-10")
    return skp.nilai, kueri.realisasi(kerja.koneksi, skp.nilai, periode)


def _yang_lepas(skp: Skp, isi: Iterable[RealisasiIki]) -> tuple[RealisasiIki, ...]:
    """What was recorded for indicators that a revision took away: kept as it is."""
    kini = {i.id for i in semua_iki(skp)}
    return tuple(r for r in isi if r.iki_id not in kini)


def rapikan(skp: Skp, isian: Isian) -> tuple[RealisasiIki, ...]:
    """Cleaned entries in the order of the plan; indicators that are not (or no longer) of it are dropped. EVL-34."""
    hasil = []
    for iki in semua_iki(skp):
        satu = isian.get(iki.id)
        if satu is None or (kosong(satu.uraian) and not satu.laporan_id):
            continue
        uraian = bersihkan(satu.uraian, berbaris=True).strip()
        if len(uraian) > BATAS_URAIAN:
            panjang, batas = tulis_angka(len(uraian)), tulis_angka(BATAS_URAIAN)
            raise UserError("EVL-34", indikator=iki.uraian, panjang=panjang, batas=batas)
        hasil.append(RealisasiIki(iki.id, uraian, tuple(dict.fromkeys(satu.laporan_id))))
    return tuple(hasil)


def pastikan_lengkap(skp: Skp, isi: Iterable[RealisasiIki]) -> None:
    """Raise EVL-35 for the first indicator without a text."""
    terisi = {r.iki_id for r in isi if r.uraian}
    for iki in semua_iki(skp):
        if iki.id not in terisi:
            raise UserError("EVL-35", indikator=iki.uraian)


def semua_iki(skp: Skp) -> list[Iki]:
    """Indicators in the order of the plan."""
    return [iki for rhk in skp.rhk for iki in rhk.iki]


def rhk_dari(skp: Skp, iki_id: UUID) -> Rhk | None:
    """The result that an indicator belongs to."""
    return next((r for r in skp.rhk if any(i.id == iki_id for i in r.iki)), None)


def _pastikan_kutipan(skp: Skp, isi: Iterable[RealisasiIki], laporan: Mapping[UUID, Sequence[LaporanSumber]]) -> None:
    """Refuse to cite a report that is not an approved one of the same result and period (EVL-36).

    One whose result a revision took away may be cited under any indicator.
    """
    lepas = {s.id for s in laporan_lepas(skp, laporan)}
    for satu in isi:
        rhk = rhk_dari(skp, satu.iki_id)
        boleh = {s.id for s in laporan.get(rhk.id, ())} | lepas if rhk else lepas
        if any(i not in boleh for i in satu.laporan_id):
            iki = next(i for i in semua_iki(skp) if i.id == satu.iki_id)
            raise UserError("EVL-36", indikator=iki.uraian)


def buang_draf(konteks: Context, skp_id: UUID, periode: Periode) -> None:
    """Forget what was typed since the last save."""
    konteks.store.buang_draf(konteks.akun.id, DRAF, _kunci(skp_id, periode))


def _baca_draf(konteks: Context, skp_id: UUID, periode: Periode) -> dict[UUID, IsianIki] | None:
    teks = konteks.store.draf(konteks.akun.id, DRAF).get(_kunci(skp_id, periode))
    if teks is None:
        return None
    try:
        return msgspec.json.decode(teks, type=dict[UUID, IsianIki])
    except msgspec.DecodeError:
        return None


def _kunci(skp_id: UUID, periode: Periode) -> str:
    return f"{skp_id} {periode}"


def _tertulis(teks: str) -> str:
    """Lone surrogates, which no file can hold, become a question mark."""
    return teks.encode("utf-8", "replace").decode()
