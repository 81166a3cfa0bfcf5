"""Reading objections: seen by the owner, the penilai who signed, his atasan, kepegawaian and pengawas; nobody else.

The atasan is the one of the day of the signature (Lampiran V.B.2), so that a later move of the penilai carries no
objection to strangers.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

import msgspec

from kinerja_desktop.domain import keberatan_proses as aturan
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi, SebagaiPenetap
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalender import Kalender
from kinerja_desktop.domain.keberatan import bersifat_final
from kinerja_desktop.domain.keberatan_proses import TERBUKA
from kinerja_desktop.domain.pegawai import JenisJabatan, Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.tenggat import batas_putusan_keberatan
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import cuplikan, wewenang
from kinerja_desktop.services.cuplikan import CuplikanEvaluasi
from kinerja_desktop.services.keberatan_bentuk import BerkasKeberatan, HasilSaya, IsianKeberatan, Sebagai
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store import keberatan as kueri
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.kalender import kalender_unit
from kinerja_desktop.store.keberatan import Berkas
from kinerja_desktop.store.rekaman import ambil

DRAF = "keberatan"
MELIHAT = "melihat keberatan ini"
BELUM_DITERIMA = "Keberatan dapat diajukan sesudah dokumen evaluasi Anda terima."
_SELANG = timedelta(days=60)
_OLEH_ATASAN = "Dinilai oleh atasan pejabat penilai; hasilnya bersifat final (Lampiran BAB IV.A.11)."
_OLEH_KEPALA_DAERAH = "Dinilai oleh kepala daerah; hasilnya bersifat final (Lampiran BAB IV.A.12)."


@dataclass(frozen=True, slots=True)
class Bahan:
    """One objection with the people and the signature of its period that counts."""

    berkas: Berkas
    pegawai: Pegawai
    penilai: Pegawai
    atasan: Pegawai | None
    atasan_berakun: bool
    terakhir: PenetapanEvaluasi


def alasan_final(penetapan: PenetapanEvaluasi, pegawai: Pegawai, penilai: Pegawai) -> str | None:
    """Why a result is final, as its signature says; records of earlier versions follow the rule (R54, R55)."""
    if penetapan.keberatan_id is not None:
        return aturan.SUDAH_DIPUTUS
    if penetapan.alasan_final is not None:
        return penetapan.alasan_final
    if penetapan.sebagai is SebagaiPenetap.ATASAN:
        return _OLEH_ATASAN
    kepala_daerah = penilai.jenis_jabatan is JenisJabatan.KEPALA_DAERAH
    final = bersifat_final(pegawai.jenis_jabatan, pegawai.unit_mandiri, kepala_daerah)
    return _OLEH_KEPALA_DAERAH if final else None


def hasil_saya(konteks: Context) -> list[HasilSaya]:
    """One's own results that count, the newest period first, each with its clock or why no objection is possible.

    Raises UMM-01 for accounts that keep no records of their own.
    """
    wewenang.pastikan_pemilik(konteks, konteks.saya, "melihat hasil evaluasi sendiri")
    with konteks.store.baca() as koneksi:
        tanda = kueri.penetapan_pegawai(koneksi, konteks.saya)
        berkas = {b.penetapan.id: b for b in reversed(kueri.milik(koneksi, konteks.saya))}
        dasar = {b.penetapan.periode: b for b in berkas.values()}
        return [_hasil(konteks, koneksi, t, berkas.get(t.id) or _asal(t, dasar)) for t in tanda]


def _asal(penetapan: PenetapanEvaluasi, dasar: dict[Periode, Berkas]) -> Berkas | None:
    """The objection from whose decision a signature came."""
    berkas = dasar.get(penetapan.periode)
    return berkas if berkas is not None and penetapan.keberatan_id == berkas.keberatan.id else None


def _hasil(konteks: Context, koneksi: Koneksi, penetapan: PenetapanEvaluasi, berkas: Berkas | None) -> HasilSaya:
    beku = cuplikan.dari_json(penetapan.cuplikan, CuplikanEvaluasi)
    penilai = ambil(koneksi, Pegawai, penetapan.oleh_id)
    final = alasan_final(penetapan, konteks.pegawai, penilai.nilai if penilai else konteks.pegawai)
    diterima = kueri.diterima_pada(koneksi, penetapan.id)
    halangan = final or ("" if diterima is not None else BELUM_DITERIMA)
    batas = cara = None
    if diterima is not None and final is None:
        kalender, menurut = kalender_untuk(koneksi, konteks.pegawai, diterima), konteks.kantor.keberatan_hari_kalender
        batas = aturan.batas_mengajukan(diterima, kalender, menurut)
        cara = aturan.cara_mengajukan(diterima, kalender, menurut)
    lewat = batas is not None and konteks.hari_ini() > batas
    isi = None if berkas is None else bentuk(konteks, koneksi, berkas)
    return HasilSaya(penetapan, beku, diterima, batas, cara, halangan, lewat, isi)


def daftar(konteks: Context) -> list[BerkasKeberatan]:
    """Objections that the acting person has a part in or may read as kepegawaian or pengawas, what waits for him first.

    One's own are in `hasil_saya`. Raises UMM-01 for a pegawai account.
    """
    wewenang.pastikan_peran(konteks, wewenang.PENILAI | wewenang.PEMBACA_SEMUA, "melihat daftar keberatan")
    with konteks.store.baca() as koneksi:
        hasil = [bentuk(konteks, koneksi, b) for b in kueri.semua(koneksi) if _terlihat(konteks, koneksi, b)]
    lain = [h for h in hasil if h.sebagai is not Sebagai.PEMILIK]
    return sorted(lain, key=lambda h: (not h.giliran_saya, h.keadaan not in TERBUKA))


def satu(konteks: Context, keberatan_id: UUID) -> BerkasKeberatan:
    """One objection. Raises UMM-03 (unknown), UMM-01 (a colleague, or a leader without a part in it)."""
    with konteks.store.baca() as koneksi:
        return bentuk(konteks, koneksi, pastikan_terbaca(konteks, koneksi, keberatan_id))


def pastikan_terbaca(konteks: Context, koneksi: Koneksi, keberatan_id: UUID) -> Berkas:
    """One objection with its records. Raises UMM-03, UMM-01."""
    berkas = kueri.satu(koneksi, keberatan_id)
    if berkas is None:
        raise UserError("UMM-03", apa="Keberatan")
    if not _terlihat(konteks, koneksi, berkas):
        raise wewenang.tolak(konteks, MELIHAT)
    return berkas


def isi_bukti(konteks: Context, keberatan_id: UUID, sha256: str) -> bytes:
    """One file of an objection or of the letter that decided it. Raises UMM-01, UMM-03, LMP-02, LMP-03, LMP-15."""
    with konteks.store.baca() as koneksi:
        berkas = pastikan_terbaca(konteks, koneksi, keberatan_id)
    semua = (*berkas.keberatan.bukti, *(berkas.surat.berkas if berkas.surat else ()))
    if not sha256 or all(b.sha256 != sha256 for b in semua):
        raise UserError("UMM-03", apa="Bukti dukung")
    return konteks.brankas.ambil(sha256)


def _terlihat(konteks: Context, koneksi: Koneksi, berkas: Berkas) -> bool:
    if konteks.peran in wewenang.PEMBACA_SEMUA or konteks.saya == berkas.keberatan.pegawai_id:
        return True
    return konteks.peran in wewenang.PENILAI and konteks.saya in (
        berkas.penetapan.oleh_id,
        kueri.atasan_penilai(koneksi, berkas.penetapan),
    )


def bentuk(konteks: Context, koneksi: Koneksi, berkas: Berkas) -> BerkasKeberatan:
    """An objection as the acting person sees it."""
    b = kumpulkan(koneksi, berkas)
    k, kini = berkas.keberatan, berkas.keadaan
    diajukan = k.diajukan_pada.astimezone(WIB).date()
    kalender = kalender_untuk(koneksi, b.pegawai, diajukan)
    sebagai, terbuka = _sebagai(konteks, b), kini in TERBUKA
    return BerkasKeberatan(
        k,
        berkas.simpanan.hash,
        b.pegawai,
        b.penilai,
        b.atasan,
        b.atasan_berakun,
        berkas.penetapan,
        cuplikan.dari_json(berkas.penetapan.cuplikan, CuplikanEvaluasi),
        berkas.penjelasan,
        berkas.keputusan,
        berkas.surat,
        kini,
        batas_putusan_keberatan(diajukan, kalender),
        aturan.cara_memutus(diajukan, kalender),
        sebagai,
        b.terakhir.predikat,
        boleh_cabut=sebagai is Sebagai.PEMILIK and terbuka,
        boleh_jelaskan=sebagai in (Sebagai.PENILAI, Sebagai.PEMILIK) and terbuka,
        boleh_putuskan=sebagai in (Sebagai.ATASAN, Sebagai.PENCATAT) and terbuka,
    )


def kumpulkan(koneksi: Koneksi, berkas: Berkas) -> Bahan:
    """The people of one objection. Raises UMM-03 when one is unknown."""
    atasan_id = kueri.atasan_penilai(koneksi, berkas.penetapan)
    akun = atasan_id is not None and kueri.berakun(koneksi, atasan_id, wewenang.PENILAI)
    tanda = kueri_evaluasi.penetapan(koneksi, berkas.keberatan.pegawai_id, berkas.penetapan.periode)
    return Bahan(
        berkas,
        _orang(koneksi, berkas.keberatan.pegawai_id),
        _orang(koneksi, berkas.penetapan.oleh_id),
        None if atasan_id is None else _orang(koneksi, atasan_id),
        akun,
        tanda[-1].nilai,
    )


def _orang(koneksi: Koneksi, pegawai_id: UUID) -> Pegawai:
    simpanan = ambil(koneksi, Pegawai, pegawai_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="Pegawai")
    return simpanan.nilai


def _sebagai(konteks: Context, b: Bahan) -> Sebagai:
    """The part of the acting person; kepegawaian notes only for an atasan without an account, never about himself."""
    saya, pihak = konteks.saya, (b.pegawai.id, b.penilai.id)
    if saya == b.pegawai.id and konteks.peran in wewenang.PENULIS:
        return Sebagai.PEMILIK
    if konteks.peran in wewenang.PENILAI:
        if saya == b.penilai.id:
            return Sebagai.PENILAI
        if b.atasan is not None and saya == b.atasan.id:
            return Sebagai.ATASAN
    if konteks.peran in wewenang.PENGELOLA and saya not in pihak and b.atasan is not None and not b.atasan_berakun:
        return Sebagai.PENCATAT
    return Sebagai.PEMBACA


def kalender_untuk(koneksi: Koneksi, orang: Pegawai, mulai: date) -> Kalender:
    """The calendar of a person's unit for a clock that starts on `mulai`."""
    return kalender_unit(koneksi, orang.unit_kerja_id, mulai, mulai + _SELANG, mulai).kalender


def baca_draf(konteks: Context, penetapan_id: UUID) -> IsianKeberatan:
    """What was being typed about one result; empty when nothing was."""
    teks = konteks.store.draf(konteks.akun.id, DRAF).get(str(penetapan_id))
    try:
        return IsianKeberatan() if teks is None else msgspec.json.decode(teks, type=IsianKeberatan)
    except msgspec.DecodeError:
        return IsianKeberatan()


def menunggu_saya(konteks: Context, koneksi: Koneksi) -> Iterable[BerkasKeberatan]:
    """Objections that the acting penilai has to explain, or that he or kepegawaian has to decide."""
    if konteks.peran not in wewenang.PENILAI | wewenang.PENGELOLA:
        return ()
    terbuka = (b for b in kueri.semua(koneksi) if b.keadaan in TERBUKA and _terlihat(konteks, koneksi, b))
    return [s for s in (bentuk(konteks, koneksi, b) for b in terbuka) if s.giliran_saya]
