"""Reading evaluations: the list of people with their state, and the sheet of one person.

Ratings that are not signed yet are seen by the penilai only (PermenPANRB 6/2022, Lampiran BAB IV).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from uuid import UUID

import msgspec

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.cara_predikat import cara_rating_hasil, cara_rating_perilaku
from kinerja_desktop.domain.evaluasi import (
    Evaluasi,
    PenetapanEvaluasi,
    Predikat,
    Realisasi,
    RealisasiIki,
    SebagaiPenetap,
)
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.panduan_rating import SaranRating, hasil_per_rhk, saran_hasil, saran_perilaku
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Iki, Nilai, Skp
from kinerja_desktop.domain.teks_formulir import JUDUL_NILAI
from kinerja_desktop.domain.tenggat import jendela_evaluasi
from kinerja_desktop.domain.umpan_balik import UmpanBalik, ada_berkala
from kinerja_desktop.services import capaian, cuplikan, evaluasi_khusus, hak_menilai, wewenang
from kinerja_desktop.services.cuplikan import CuplikanEvaluasi
from kinerja_desktop.services.evaluasi_beda import perbedaan
from kinerja_desktop.services.evaluasi_bentuk import (
    BarisEvaluasi,
    BarisIki,
    BarisNilai,
    BarisRhk,
    DaftarEvaluasi,
    Dasar,
    IsianEvaluasi,
    KeadaanEvaluasi,
    LembarEvaluasi,
    PenetapanTerbaca,
    UmpanTampil,
)
from kinerja_desktop.services.evaluasi_peristiwa import peristiwa
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.penetapan_berbeda import penetapan_terbaca
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store import umpan_balik as kueri_umpan
from kinerja_desktop.store.evaluasi import BarisTim
from kinerja_desktop.store.rekaman import Tersimpan

DRAF = "evaluasi"
_SEKALI = 500
"""How many people are read at a time where the state, which is computed, decides who is shown."""


# --- list ------------------------------------------------------------------------------------------------------


def daftar(
    konteks: Context,
    periode: Periode,
    kata: str = "",
    batas: int = 100,
    lewati: int = 0,
    keadaan: KeadaanEvaluasi | None = None,
    *,
    sebagai_atasan: bool = False,
) -> DaftarEvaluasi:
    """People whose evaluation the acting person gives or may read, by name; with `keadaan` only those in this state.

    `sebagai_atasan` lists those whom he may evaluate as atasan of their penilai instead (R44, R53).
    Raises UMM-01 for a pegawai account.
    """
    if sebagai_atasan:
        wewenang.pastikan_peran(konteks, wewenang.PENILAI, "menilai sebagai atasan pejabat penilai")
        hanya = hak_menilai.menunggu_atasan(konteks, periode)
        return _jendela(konteks, periode, kata, batas, lewati, hanya)
    if keadaan is None:
        return _jendela(konteks, periode, kata, batas, lewati)
    cocok: list[BarisEvaluasi] = []
    for awal in count(0, _SEKALI):
        satu = _jendela(konteks, periode, kata, _SEKALI, awal)
        cocok += [b for b in satu.baris if b.keadaan is keadaan]
        if awal + _SEKALI >= satu.jumlah:
            break
    return DaftarEvaluasi(tuple(cocok[lewati : lewati + batas]), len(cocok))


def daftar_dinilai(konteks: Context, periode: Periode, batas: int) -> DaftarEvaluasi:
    """Only the people whom the acting penilai rates, by name; nobody of his units besides. Raises UMM-01."""
    wewenang.pastikan_peran(konteks, wewenang.PENILAI, "membandingkan evaluasi tim")
    return _jendela(konteks, periode, "", batas, 0, luas=False)


def _jendela(
    konteks: Context,
    periode: Periode,
    kata: str,
    batas: int,
    lewati: int,
    hanya: Sequence[UUID] | None = None,
    *,
    luas: bool = True,
) -> DaftarEvaluasi:
    wewenang.pastikan_peran(konteks, wewenang.PENILAI | wewenang.PEMBACA_SEMUA, "melihat daftar evaluasi")
    unit = None
    if konteks.peran is Peran.PIMPINAN_UNIT and luas:
        unit = wewenang.unit_di_bawah(konteks, konteks.pegawai.unit_kerja_id)
    tim = konteks.peran in wewenang.PENILAI
    diketik = _kunci_draf(konteks)
    dulu = {i for t in hak_menilai.tanggungan(konteks, periode) for i in t.pegawai} if tim else set()
    lain = hak_menilai.dinilai_lain(konteks, periode) if tim else set()
    with konteks.store.baca() as koneksi:
        baris, jumlah = kueri.daftar_tim(koneksi, periode, konteks.saya, tim, dulu, unit, kata, batas, lewati, hanya)
        kutipan = {b.pegawai_id: _kutipan(b.sumber) for b in baris}
        usang = kueri.laporan_berubah(koneksi, [k for daftar_ in kutipan.values() for k in daftar_])
        dinilai = (kueri.bawahan(koneksi, konteks.saya) - lain) | dulu if tim else set()
    hasil = (_baris_daftar(b, periode, usang, kutipan, diketik) for b in baris)
    return DaftarEvaluasi(tuple(replace(b, dinilai=b.pegawai_id in dinilai) for b in hasil), jumlah)


def _baris_daftar(
    b: BarisTim,
    periode: Periode,
    usang: set[UUID],
    kutipan: Mapping[UUID, list[tuple[UUID, bytes]]],
    diketik: set[str],
) -> BarisEvaluasi:
    berubah = any(laporan_id in usang for laporan_id, _ in kutipan[b.pegawai_id])
    keadaan = _keadaan(b, berubah, kunci_draf(b.pegawai_id, periode) in diketik)
    return BarisEvaluasi(b.pegawai_id, b.nama, b.nip, b.jabatan, keadaan, b.predikat, b.ditetapkan_pada)


def _keadaan(b: BarisTim, sumber_berubah: bool, diketik: bool) -> KeadaanEvaluasi:
    if b.predikat is not None:
        if b.berubah or sumber_berubah:
            return KeadaanEvaluasi.PERLU_DITINJAU
        return KeadaanEvaluasi.DITETAPKAN if b.diterima_pada is None else KeadaanEvaluasi.DITERIMA
    if not b.skp_ditetapkan:
        return KeadaanEvaluasi.SKP_BELUM
    if b.ada_evaluasi or diketik:
        return KeadaanEvaluasi.DRAF
    return KeadaanEvaluasi.BELUM_REALISASI if b.diajukan_pada is None else KeadaanEvaluasi.SIAP


def _kutipan(teks: str) -> list[tuple[UUID, bytes]]:
    """The cited reports of a frozen record, from their JSON list."""
    if not teks:
        return []
    pasangan = msgspec.json.decode(teks, type=list[tuple[str, str]])
    return [(UUID(hex=laporan_id), bytes.fromhex(sidik)) for laporan_id, sidik in pasangan]


def kunci_draf(pegawai_id: UUID, periode: Periode) -> str:
    """Key of what is being typed about one person and period."""
    return f"{pegawai_id} {periode}"


def _kunci_draf(konteks: Context) -> set[str]:
    return set(konteks.store.draf(konteks.akun.id, DRAF))


# --- one person ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Bahan:
    """What one sheet is made of, read in one snapshot."""

    baris: BarisTim
    skp: Skp | None
    realisasi: Tersimpan[Realisasi] | None
    umpan: list[UmpanBalik]
    jumlah_laporan: int
    penetapan: PenetapanEvaluasi | None
    berbeda: tuple[PenetapanTerbaca, ...]
    tersimpan: Tersimpan[Evaluasi] | None
    milik: Tersimpan[Evaluasi] | None
    predikat: dict[UUID, Predikat]
    jumlah_tim: int
    usang: set[UUID]
    sah: dict[UUID, bytes]


def _kumpulkan(konteks: Context, orang: Pegawai, penilai_id: UUID, periode: Periode, oleh: UUID) -> _Bahan:
    """`oleh` evaluates: the penilai himself or his atasan, whose unsigned evaluation is a record of his own."""
    with konteks.store.baca() as koneksi:
        baris = kueri.baris_pegawai(koneksi, periode, orang.id)
        if baris is None:
            raise UserError("UMM-03", apa="Pegawai")
        skp = kueri.skp_ditetapkan(koneksi, orang.id, periode)
        tanda = [satu.nilai for satu in kueri.penetapan(koneksi, orang.id, periode)]
        penetapan = tanda[-1] if tanda else None
        realisasi = None if skp is None else kueri.realisasi(koneksi, skp.nilai, periode)
        return _Bahan(
            baris,
            None if skp is None else skp.nilai,
            realisasi,
            kueri_umpan.tentang(koneksi, orang.id, periode),
            kueri.hitung_disetujui(koneksi, orang.id, periode),
            penetapan,
            penetapan_terbaca(koneksi, tanda),
            kueri.evaluasi(koneksi, orang.id, periode, penetapan.oleh_id if penetapan else oleh),
            kueri.evaluasi(koneksi, orang.id, periode, konteks.saya),
            kueri.predikat_tim(koneksi, penilai_id, periode),
            kueri.hitung_bawahan(koneksi, penilai_id),
            kueri.laporan_berubah(koneksi, _kutipan(baris.sumber)),
            kueri.revisi_disetujui(koneksi, dikutip(realisasi)),
        )


def lembar(konteks: Context, pegawai_id: UUID, periode: Periode) -> LembarEvaluasi:
    """The sheet of one person. The person himself reads his signed evaluation instead (`evaluasi.milik_saya`).

    Raises UMM-01 outside team, unit or reading roles and for oneself, UMM-03 for an unknown person.
    """
    orang = hak_menilai.pastikan_terlihat(konteks, pegawai_id, periode, "melihat evaluasi pegawai ini")
    if orang.id == konteks.saya:
        raise wewenang.tolak(konteks, "menilai diri sendiri")
    penilai_id = hak_menilai.penilai_periode(konteks, orang, periode) or orang.id
    sebagai = hak_menilai.sebagai(konteks, orang, periode)
    penilai = sebagai is not None
    atasan = sebagai is SebagaiPenetap.ATASAN
    b = _kumpulkan(konteks, orang, penilai_id, periode, konteks.saya if atasan else penilai_id)
    draf = baca_draf(konteks, orang.id, periode) if penilai else None
    isian = _isian(b.tersimpan) if penilai or b.penetapan else IsianEvaluasi()
    beku = cuplikan.dari_json(b.penetapan.cuplikan, CuplikanEvaluasi) if b.penetapan else None
    keadaan = _keadaan(b.baris, bool(b.usang), draf is not None)
    if keadaan in (KeadaanEvaluasi.DITETAPKAN, KeadaanEvaluasi.DITERIMA):
        draf = None
    tampil = _tampilkan(konteks, b.umpan)
    berubah = keadaan is KeadaanEvaluasi.PERLU_DITINJAU
    return LembarEvaluasi(
        pegawai=orang,
        periode=periode,
        keadaan=keadaan,
        boleh_menilai=penilai,
        skp=b.skp,
        rhk=_baris_rhk(b, tampil),
        perilaku=_baris_nilai(b.skp, tampil),
        umpan_umum=tuple(t for u, t in tampil if _umum(u)),
        nada_hasil=tuple(u.nada for u in b.umpan if u.nilai is None),
        nada_perilaku=tuple(u.nada for u in b.umpan if u.nilai is not None or _umum(u)),
        jumlah_laporan=b.jumlah_laporan,
        diajukan_pada=b.realisasi.nilai.diajukan_pada if b.realisasi else None,
        ada_berkala=ada_berkala(b.umpan, orang.id, penilai_id, periode),
        isian=isian if draf is None else draf,
        dari_draf=draf is not None and draf != isian,
        dasar=dasar(b.tersimpan, b.realisasi, b.umpan),
        capaian=capaian.berlaku(konteks, penilai_id, periode, orang.unit_kerja_id),
        sebaran=Counter(p for siapa, p in b.predikat.items() if siapa != orang.id),
        jumlah_tim=b.jumlah_tim,
        penilai=cuplikan.identitas(konteks, wewenang.pegawai(konteks, penilai_id)),
        tersimpan=b.tersimpan.nilai if b.tersimpan and penilai else None,
        penetapan=b.penetapan,
        beku=beku,
        diterima_pada=b.baris.diterima_pada,
        perbedaan=perbedaan(konteks, b.tersimpan, beku, b.usang, penilai_id) if berubah else (),
        sebagai=sebagai,
        batas_atasan=hak_menilai.batas_atasan(konteks, orang.unit_kerja_id, periode) if atasan else None,
        akhir_jendela=jendela_evaluasi(periode, konteks.kantor.tambahan_evaluasi)[1],
        penilai_id=penilai_id,
        tugas_belajar=evaluasi_khusus.tugas_belajar(konteks, orang, periode),
        hasil_lalu=evaluasi_khusus.hasil_lalu(konteks, orang.id, periode) if penilai else None,
        predikat_periodik=evaluasi_khusus.predikat_periodik(konteks, orang.id, periode),
        peristiwa=peristiwa(konteks, orang, periode),
        berbeda=b.berbeda,
        milik=b.milik,
    )


def dikutip(realisasi: Tersimpan[Realisasi] | None) -> list[UUID]:
    """The reports that an account cites, each once."""
    isi = realisasi.nilai.isi if realisasi else ()
    return list(dict.fromkeys(i for r in isi for i in r.laporan_id))


def dasar(
    evaluasi: Tersimpan[Evaluasi] | None, realisasi: Tersimpan[Realisasi] | None, umpan: Sequence[UmpanBalik]
) -> Dasar:
    """The revisions that a signature is compared with."""
    return Dasar(evaluasi.hash if evaluasi else None, realisasi.hash if realisasi else None, len(umpan))


def _isian(tersimpan: Tersimpan[Evaluasi] | None) -> IsianEvaluasi:
    if tersimpan is None:
        return IsianEvaluasi()
    nilai = tersimpan.nilai
    return IsianEvaluasi(
        nilai.rating_hasil,
        nilai.rating_perilaku,
        nilai.penilaian_iki,
        nilai.penilaian_nilai,
        nilai.alasan_rating,
        nilai.catatan,
        alasan_atasan=nilai.alasan_atasan or "",
        studi=nilai.studi,
        putus_studi=nilai.putus_studi,
        predikat_putus_studi=nilai.predikat_putus_studi,
        disalin_dari=nilai.disalin_dari,
    )


_Tampil = Sequence[tuple[UmpanBalik, UmpanTampil]]


def _tampilkan(konteks: Context, umpan: Iterable[UmpanBalik]) -> _Tampil:
    nama: dict[UUID, str] = {}
    hasil = []
    for u in umpan:
        if u.dari_id not in nama:
            nama[u.dari_id] = wewenang.nama(konteks, u.dari_id)
        hasil.append((u, UmpanTampil(u.dari_cetak or nama[u.dari_id], u.isi, u.nada, u.hubungan, u.berkala)))
    return hasil


def _umum(umpan: UmpanBalik) -> bool:
    return umpan.rhk_id is None and umpan.iki_id is None and umpan.nilai is None


def _baris_rhk(b: _Bahan, tampil: _Tampil) -> tuple[BarisRhk, ...]:
    isi = {r.iki_id: r for r in b.realisasi.nilai.isi} if b.realisasi else {}
    hasil = []
    for urut, rhk in enumerate(b.skp.rhk if b.skp else (), 1):
        iki = tuple(_baris_iki(b, satu, isi.get(satu.id, RealisasiIki(satu.id, "")), tampil) for satu in rhk.iki)
        umpan = tuple(t for u, t in tampil if u.rhk_id == rhk.id and u.iki_id is None)
        hasil.append(BarisRhk(rhk.id, urut, rhk.jenis, rhk.uraian, iki, umpan))
    return tuple(hasil)


def _baris_iki(b: _Bahan, iki: Iki, ada: RealisasiIki, tampil: _Tampil) -> BarisIki:
    sah = sum(i in b.sah for i in ada.laporan_id)
    umpan = tuple(t for u, t in tampil if u.iki_id == iki.id)
    usang = len(ada.laporan_id) - sah
    return BarisIki(iki.id, iki.aspek, iki.uraian, iki.target, ada.uraian, sah, usang, umpan)


def _baris_nilai(skp: Skp | None, tampil: _Tampil) -> tuple[BarisNilai, ...]:
    khusus = dict(skp.ekspektasi_khusus) if skp else {}
    return tuple(
        BarisNilai(n, JUDUL_NILAI[n], khusus.get(n, ""), tuple(t for u, t in tampil if u.nilai is n)) for n in Nilai
    )


def panduan(lembar_: LembarEvaluasi, isian: IsianEvaluasi) -> tuple[SaranRating | None, SaranRating | None]:
    """What the guide suggests for results and for conduct, from the working notes and the feedback (R16-R19)."""
    rhk = lembar_.skp.rhk if lembar_.skp else ()
    hasil = saran_hasil(hasil_per_rhk(rhk, isian.penilaian_iki), lembar_.nada_hasil)
    return hasil, saran_perilaku([p.rating for p in isian.penilaian_nilai], lembar_.nada_perilaku)


def cara_panduan(lembar_: LembarEvaluasi, isian: IsianEvaluasi) -> tuple[CaraHitung | None, CaraHitung | None]:
    """The working behind what `panduan` suggests."""
    rhk = lembar_.skp.rhk if lembar_.skp else ()
    hasil = cara_rating_hasil(hasil_per_rhk(rhk, isian.penilaian_iki), lembar_.nada_hasil)
    return hasil, cara_rating_perilaku([p.rating for p in isian.penilaian_nilai], lembar_.nada_perilaku)


# --- what is being typed ---------------------------------------------------------------------------------------


def baca_draf(konteks: Context, pegawai_id: UUID, periode: Periode) -> IsianEvaluasi | None:
    """What the acting penilai was typing about this person, or None."""
    teks = konteks.store.draf(konteks.akun.id, DRAF).get(kunci_draf(pegawai_id, periode))
    if teks is None:
        return None
    try:
        return msgspec.json.decode(teks, type=IsianEvaluasi)
    except msgspec.DecodeError:
        return None
