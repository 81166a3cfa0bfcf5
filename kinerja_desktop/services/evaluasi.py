"""Evaluation of a person: keep, sign, receive (PermenPANRB 6/2022, Lampiran BAB IV and V; R10, R12, R20, R59).

Only the penilai sets ratings, nobody his own, and the predikat follows from the quadrant. What is signed is frozen;
when its sources change afterwards the penilai may sign again with a reason, and both signatures stay.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

import msgspec

from kinerja_desktop.domain import penetapan as aturan
from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.evaluasi import Evaluasi, PenerimaanEvaluasi, PenetapanEvaluasi, Realisasi, SebagaiPenetap
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.id_tunggal import id_evaluasi
from kinerja_desktop.domain.keberatan import alasan_final
from kinerja_desktop.domain.keberatan_proses import batas_mengajukan, cara_mengajukan
from kinerja_desktop.domain.keputusan import rapikan_catatan
from kinerja_desktop.domain.kuadran import penjelasan
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.pegawai import JenisJabatan
from kinerja_desktop.domain.penetapan import Keadaan, predikat_evaluasi
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.teks import kosong, tulis_tanggal
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import cuplikan, hak_menilai, jam_mesin, wewenang
from kinerja_desktop.services.cuplikan import CuplikanEvaluasi
from kinerja_desktop.services.evaluasi_bentuk import (
    SUDAH_DITETAPKAN,
    Dasar,
    IsianEvaluasi,
    KeadaanEvaluasi,
    LembarEvaluasi,
    PenetapanTerbaca,
)
from kinerja_desktop.services.evaluasi_lembar import DRAF, dikutip, kunci_draf, lembar, panduan
from kinerja_desktop.services.keberatan_baca import kalender_untuk
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.penetapan_berbeda import penetapan_terbaca
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store import keberatan as kueri_keberatan
from kinerja_desktop.store.beranda import isi_penetapan
from kinerja_desktop.store.daun import pastikan_tunggal, versi
from kinerja_desktop.store.penetapan_lain import sudah_diputus
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

_MENILAI = "menilai pegawai ini"


@dataclass(frozen=True, slots=True)
class EvaluasiSaya:
    """One's own signed evaluation; `diterima_pada` is the date of one's own signature.

    `batas_keberatan` is the last day to object, once it is known when the document reached him (R50); None before, and
    where the result is final (R54); `cara_batas` is its working. `evaluasi` is what was signed, with the working
    ratings behind it.
    """

    penetapan: PenetapanEvaluasi
    beku: CuplikanEvaluasi
    diterima_pada: datetime | None
    batas_keberatan: date | None = None
    evaluasi: Evaluasi | None = None
    cara_batas: CaraHitung | None = None
    berbeda: tuple[PenetapanTerbaca, ...] = ()


# --- the penilai -----------------------------------------------------------------------------------------------


def simpan_draf(konteks: Context, pegawai_id: UUID, periode: Periode, isian: IsianEvaluasi) -> None:
    """Keep what is typed, outside the change log. Raises UMM-01."""
    hak_menilai.pastikan_penilai(konteks, pegawai_id, periode, _MENILAI)
    aman = replace(
        isian,
        alasan_rating=_tertulis(isian.alasan_rating),
        catatan=_tertulis(isian.catatan),
        alasan_ulang=_tertulis(isian.alasan_ulang),
        alasan_atasan=_tertulis(isian.alasan_atasan),
    )
    teks = msgspec.json.encode(aman).decode()
    konteks.store.simpan_draf(konteks.akun.id, DRAF, kunci_draf(pegawai_id, periode), teks, konteks.sekarang())


def buang_draf(konteks: Context, pegawai_id: UUID, periode: Periode) -> None:
    """Forget what was typed since the last save."""
    konteks.store.buang_draf(konteks.akun.id, DRAF, kunci_draf(pegawai_id, periode))


def simpan(konteks: Context, pegawai_id: UUID, periode: Periode, isian: IsianEvaluasi, dasar: Dasar) -> Perubahan:
    """Save an unsigned evaluation. Raises UMM-01, UMM-02 (stale), EVL-07 (signed), EVL-10, EVL-11, EVL-19."""
    hak_menilai.pastikan_penilai(konteks, pegawai_id, periode, _MENILAI)
    kini = lembar(konteks, pegawai_id, periode)
    if kini.keadaan in SUDAH_DITETAPKAN:
        raise UserError("EVL-07")
    if kini.dasar.evaluasi != dasar.evaluasi:
        raise UserError("UMM-02", apa="Evaluasi")
    nilai = susun(konteks, kini, isian)
    with konteks.transaksi("simpan evaluasi") as kerja:
        kerja.simpan(nilai, dasar_baru(kini))
    buang_draf(konteks, pegawai_id, periode)
    return kerja.perubahan


def tetapkan(konteks: Context, pegawai_id: UUID, periode: Periode, isian: IsianEvaluasi, dasar: Dasar) -> Perubahan:
    """Sign: store the evaluation, the predikat of the quadrant and the frozen record of the forms.

    Raises UMM-01, UMM-02 when evaluation, realisasi or feedback moved on since they were shown, EVL-06 … EVL-15 and
    PEG-12 by `penetapan.periksa_tetapkan`; for a signed one EVL-07, EVL-33 (nothing changed), EVL-37 (no reason),
    KBR-14 (a decision on an objection changed or upheld it), TGT-06 (the date that makes it the turn of the atasan is
    doubted), GBG-03 while two machines disagree about the evaluation, the plan or the realisasi.
    """
    hak_menilai.pastikan_penilai(konteks, pegawai_id, periode, "menetapkan evaluasi pegawai ini")
    kini = lembar(konteks, pegawai_id, periode)
    with konteks.store.baca() as koneksi:
        diperiksa = kueri_keberatan.sedang_diperiksa(koneksi, pegawai_id, periode)
        diputus = kini.penetapan is not None and sudah_diputus(koneksi, kini.penetapan.id)
    alasan_ulang = _pastikan_terbuka(kini, isian, diputus, diperiksa)
    if kini.dasar != dasar:
        raise UserError("UMM-02", apa="Evaluasi, realisasi, atau umpan balik")
    nilai = susun(konteks, kini, isian)
    predikat = aturan.tetapkan(nilai, keadaan_penetapan(konteks, kini, isian))
    if nilai.sebagai is SebagaiPenetap.ATASAN:
        jam_mesin.pastikan_yakin(konteks)
    beku = _bekukan(konteks, kini, nilai, alasan_ulang)
    with konteks.transaksi("tetapkan evaluasi") as kerja:
        tanda = [t.nilai for t in kueri.penetapan(kerja.koneksi, nilai.pegawai_id, nilai.periode)]
        sidik = _simpan_tunggal(kerja, nilai, kini, frozenset(t.evaluasi_hash for t in tanda))
        kerja.simpan(
            PenetapanEvaluasi(
                konteks.id_baru(t.id for t in tanda),
                nilai.id,
                sidik,
                pegawai_id,
                periode,
                predikat,
                konteks.saya,
                konteks.sekarang(),
                cuplikan.ke_json(beku),
                sebagai=nilai.sebagai,
                alasan_final=_alasan_final(konteks, kini),
            )
        )
    buang_draf(konteks, pegawai_id, periode)
    return kerja.perubahan


def _simpan_tunggal(
    kerja: UnitOfWork, nilai: Evaluasi, kini: LembarEvaluasi, ditandatangani: frozenset[bytes]
) -> bytes:
    """Store what is signed; return its hash. Nobody signs what rests on a record of which two versions stand (GBG-03).

    Where each version of his evaluation is one that he signed, unaware of the other, he is shown both
    (`penetapan_berbeda`), and this signature settles the record as well.
    """
    pastikan_tunggal(kerja.koneksi, Skp, nilai.skp_id, "SKP")
    realisasi = kueri.realisasi(kerja.koneksi, kini.skp, kini.periode) if kini.skp else None
    if realisasi is not None:
        pastikan_tunggal(kerja.koneksi, Realisasi, realisasi.nilai.id, "Realisasi")
    semua = frozenset(satu.hash for satu in versi(kerja.koneksi, Evaluasi, nilai.id))
    if len(semua) > 1 and semua <= ditandatangani:
        return kerja.damaikan(nilai, semua)
    pastikan_tunggal(kerja.koneksi, Evaluasi, nilai.id, "Evaluasi")
    return kerja.simpan(nilai, dasar_baru(kini))


def periksa(konteks: Context, kini: LembarEvaluasi, isian: IsianEvaluasi) -> list[Masalah]:
    """Every problem that signing what is filled in would meet; reads no store, so a page may ask while typing."""
    return aturan.periksa_tetapkan(_susun(konteks, kini, isian), keadaan_penetapan(konteks, kini, isian))


def keadaan_penetapan(konteks: Context, kini: LembarEvaluasi, isian: IsianEvaluasi) -> Keadaan:
    """What the signature is checked against."""
    saran_hasil, saran_perilaku = panduan(kini, isian)
    lalu = kini.hasil_lalu
    return Keadaan(
        skp_ditetapkan=kini.skp is not None,
        capaian=kini.capaian.capaian,
        hari_ini=konteks.hari_ini(),
        siklus=konteks.kantor.periode_evaluasi,
        oleh_atasan=kini.sebagai is SebagaiPenetap.ATASAN,
        batas_atasan=kini.batas_atasan,
        tugas_belajar=kini.tugas_belajar,
        hasil_lalu=None if lalu is None else (lalu.periode, lalu.rating_hasil, lalu.rating_perilaku),
        penilai=kini.penilai,
        saran_hasil=saran_hasil,
        saran_perilaku=saran_perilaku,
        ada_realisasi=kini.diajukan_pada is not None,
        ada_umpan_balik_berkala=kini.ada_berkala,
        tambahan_evaluasi=konteks.kantor.tambahan_evaluasi,
        berselisih=tuple(satu.hasil for satu in kini.berbeda),
    )


def susun(konteks: Context, kini: LembarEvaluasi, isian: IsianEvaluasi) -> Evaluasi:
    """The evaluation as it would be stored. Raises EVL-10 without an SKP in force, EVL-11, EVL-19 (too long)."""
    if kini.skp is None:
        raise UserError("EVL-10")
    if konteks.hari_ini() < kini.periode.mulai:
        raise UserError("EVL-11", periode=kini.periode.label, mulai=tulis_tanggal(kini.periode.mulai))
    baru = _susun(konteks, kini, isian)
    return aturan.rapikan_evaluasi(baru)


def _susun(konteks: Context, kini: LembarEvaluasi, isian: IsianEvaluasi) -> Evaluasi:
    iki = {i.iki_id for r in kini.rhk for i in r.iki}
    return replace(
        _kosong(konteks, kini),
        rating_hasil=isian.rating_hasil,
        rating_perilaku=isian.rating_perilaku,
        penilaian_iki=tuple(p for p in isian.penilaian_iki if p.iki_id in iki),
        penilaian_nilai=isian.penilaian_nilai,
        alasan_rating=isian.alasan_rating,
        catatan=isian.catatan,
        sebagai=SebagaiPenetap.ATASAN if kini.sebagai is SebagaiPenetap.ATASAN else None,
        alasan_atasan=isian.alasan_atasan if kini.sebagai is SebagaiPenetap.ATASAN else None,
        studi=isian.studi,
        putus_studi=isian.putus_studi,
        predikat_putus_studi=isian.predikat_putus_studi if isian.putus_studi else None,
        disalin_dari=isian.disalin_dari,
    )


def _alasan_final(konteks: Context, kini: LembarEvaluasi) -> str | None:
    """Why no objection to this signature is possible, or None (R54, R55)."""
    oleh_kepala_daerah = konteks.pegawai.jenis_jabatan is JenisJabatan.KEPALA_DAERAH
    oleh_atasan = kini.sebagai is SebagaiPenetap.ATASAN
    return alasan_final(kini.pegawai.jenis_jabatan, kini.pegawai.unit_mandiri, oleh_kepala_daerah, oleh_atasan)


def _kosong(konteks: Context, kini: LembarEvaluasi) -> Evaluasi:
    """The stored evaluation of the acting penilai, or a new one: the same at each of his machines."""
    skp_id = kini.skp.id if kini.skp else UUID(int=0)
    if kini.milik is not None:
        return replace(kini.milik.nilai, skp_id=skp_id)
    nomor = id_evaluasi(kini.pegawai.id, kini.periode, konteks.saya)
    return Evaluasi(nomor, kini.pegawai.id, konteks.saya, skp_id, kini.periode)


def dasar_baru(kini: LembarEvaluasi) -> bytes | None:
    """The revision that the acting penilai replaces: his own; none where only a former penilai stored one."""
    return None if kini.milik is None else kini.milik.hash


def _pastikan_terbuka(kini: LembarEvaluasi, isian: IsianEvaluasi, diputus: bool, keberatan_terbuka: bool) -> str:
    """The cleaned reason of a second signature, empty for the first one.

    Refused while an objection is examined, and for ever once it is decided (Lampiran V.B.5-7).
    """
    if kini.keadaan not in SUDAH_DITETAPKAN:
        return ""
    if diputus:
        raise UserError("KBR-14")
    if keberatan_terbuka:
        raise UserError("KBR-16")
    if kini.keadaan is not KeadaanEvaluasi.PERLU_DITINJAU:
        raise UserError("EVL-07" if kosong(isian.alasan_ulang) else "EVL-33")
    if kosong(isian.alasan_ulang):
        raise UserError("EVL-37")
    return rapikan_catatan(isian.alasan_ulang)


def _bekukan(konteks: Context, kini: LembarEvaluasi, nilai: Evaluasi, alasan_ulang: str) -> CuplikanEvaluasi:
    predikat, hari = predikat_evaluasi(nilai), konteks.hari_ini()
    with konteks.store.baca() as koneksi:
        realisasi = None if kini.skp is None else kueri.realisasi(koneksi, kini.skp, kini.periode)
        kutipan = kueri.revisi_disetujui(koneksi, dikutip(realisasi))
        tanda = kueri.penetapan(koneksi, nilai.pegawai_id, nilai.periode)
    return CuplikanEvaluasi(
        cuplikan.formulir_evaluasi(konteks, nilai, predikat, tanggal=hari, penilai_id=kini.penilai_id),
        cuplikan.dokumen_evaluasi(konteks, nilai, predikat, tanggal=hari, penilai_id=kini.penilai_id),
        penjelasan(nilai.rating_hasil, nilai.rating_perilaku, nilai.putus_studi),
        tuple((laporan_id.hex, sidik.hex()) for laporan_id, sidik in kutipan.items()),
        alasan_ulang,
        cuplikan.dikenal(satu.nilai for satu in tanda),
    )


# --- everybody -------------------------------------------------------------------------------------------------


def penetapan_terakhir(konteks: Context, pegawai_id: UUID, periode: Periode) -> PenetapanEvaluasi | None:
    """The signature that counts, or None. Raises UMM-01 for a person whose records may not be read."""
    hak_menilai.pastikan_terlihat(konteks, pegawai_id, periode, "melihat evaluasi pegawai ini")
    with konteks.store.baca() as koneksi:
        tanda = kueri.penetapan(koneksi, pegawai_id, periode)
    return tanda[-1].nilai if tanda else None


def cuplikan_tersimpan(penetapan: PenetapanEvaluasi) -> CuplikanEvaluasi:
    """The frozen record under a signature. Raises EVL-32 when damaged."""
    return cuplikan.dari_json(penetapan.cuplikan, CuplikanEvaluasi)


# --- the pegawai -----------------------------------------------------------------------------------------------


def milik_saya(konteks: Context, periode: Periode) -> EvaluasiSaya | None:
    """One's own signed evaluation of a period; None until it is signed."""
    penetapan = penetapan_terakhir(konteks, konteks.saya, periode)
    if penetapan is None:
        return None
    with konteks.store.baca() as koneksi:
        tanda = [satu.nilai for satu in kueri.penetapan(koneksi, konteks.saya, periode)]
        berbeda = penetapan_terbaca(koneksi, tanda)
        terima_ = kueri.penerimaan(koneksi, penetapan.id)
        sampai = kueri.penyerahan_pertama(koneksi, penetapan.id)
        isi = isi_penetapan(koneksi, penetapan)
    pada = terima_.pada if terima_ else None
    sampai = sampai or (pada.astimezone(WIB).date() if pada else None)
    batas, cara = (None, None) if sampai is None or penetapan.alasan_final else _batas_keberatan(konteks, sampai)
    return EvaluasiSaya(penetapan, cuplikan_tersimpan(penetapan), pada, batas, isi, cara, berbeda)


def _batas_keberatan(konteks: Context, sampai: date) -> tuple[date, CaraHitung]:
    """The same last day as on the page of objections: the calendar of the unit, and how the office counts (R50)."""
    with konteks.store.baca() as koneksi:
        kalender = kalender_untuk(koneksi, konteks.pegawai, sampai)
    menurut = konteks.kantor.keberatan_hari_kalender
    return batas_mengajukan(sampai, kalender, menurut), cara_mengajukan(sampai, kalender, menurut)


def terima(konteks: Context, penetapan_id: UUID) -> Perubahan:
    """Sign the receipt of one's own evaluation (form D.1.1, block 7). Raises UMM-01, UMM-02, UMM-03, EVL-39."""
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, PenetapanEvaluasi, penetapan_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="Evaluasi")
    nilai = simpanan.nilai
    wewenang.pastikan_pemilik(konteks, nilai.pegawai_id, "menandatangani evaluasi pegawai ini")
    with konteks.transaksi("terima evaluasi") as kerja:
        if kueri.penetapan(kerja.koneksi, nilai.pegawai_id, nilai.periode)[-1].nilai.id != penetapan_id:
            raise UserError("UMM-02", apa="Evaluasi")
        if (lama := kueri.penerimaan(kerja.koneksi, penetapan_id)) is not None:
            raise UserError("EVL-39", tanggal=tulis_tanggal(lama.pada.date()))
        kerja.simpan(PenerimaanEvaluasi(konteks.id_baru(), penetapan_id, nilai.pegawai_id, konteks.sekarang()))
    return kerja.perubahan


def _tertulis(teks: str) -> str:
    """Lone surrogates, which no file can hold, become a question mark."""
    return teks.encode("utf-8", "replace").decode()
