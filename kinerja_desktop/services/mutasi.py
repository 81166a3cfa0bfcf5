"""Transfers: what follows is shown, applied in one transaction, kept, and undone while nothing rests on it.

Only operator and pusat transfer people, and the head of an office that has neither (PermenPANRB 6/2022, Lampiran
II.C.6-8, IV.A.13-14). A day to come is allowed: assignments are written with their dates, and the day itself brings the
records of people and units in line (`organisasi.sesuaikan_hari`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.akibat_evaluasi import susun_akibat
from kinerja_desktop.domain.akibat_mutasi import Akibat, FaktaMutasi, yang_bertugas
from kinerja_desktop.domain.akun import Akun
from kinerja_desktop.domain.bagan import Bagan
from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi, JenisMutasi, PenutupanSkp
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalender import Kalender
from kinerja_desktop.domain.langkah_mutasi import SEMENTARA, LangkahMutasi, periksa_langkah, periksa_pilihan
from kinerja_desktop.domain.masalah import Masalah, tolak
from kinerja_desktop.domain.penempatan import Jabatan
from kinerja_desktop.domain.rencana_mutasi import RencanaMutasi, rencanakan
from kinerja_desktop.domain.skp import Skp, boleh_ubah
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.services import cuplikan, organisasi, wewenang
from kinerja_desktop.services import mutasi_pembatalan as pembatalan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.mutasi_rincian import Jejak, RincianMutasi, baca, tulis
from kinerja_desktop.services.pegawai import PEMBACA, pastikan_kelola
from kinerja_desktop.store import laporan as kueri_laporan
from kinerja_desktop.store import mutasi as kueri
from kinerja_desktop.store import organisasi as kueri_organisasi
from kinerja_desktop.store import skema
from kinerja_desktop.store.matriks import selaras_nilai, status
from kinerja_desktop.store.penutupan import nomor_penutupan
from kinerja_desktop.store.rekaman import ambil, cari
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

NAMA_JENIS: dict[JenisMutasi, str] = {
    JenisMutasi.MUTASI: "Mutasi",
    JenisMutasi.GANTI_PIMPINAN: "Ganti pimpinan",
    JenisMutasi.PLT: "Plt.",
    JenisMutasi.PLH: "Plh.",
    JenisMutasi.TUGAS_BELAJAR: "Tugas belajar",
    JenisMutasi.BERHENTI: "Berhenti bertugas",
}
_MENGELOLA = "mencatat mutasi pegawai"


@dataclass(frozen=True, slots=True)
class Pratinjau:
    """What a transfer would do; `akibat` is empty while `masalah` stops it."""

    langkah: LangkahMutasi
    masalah: tuple[Masalah, ...]
    akibat: tuple[Akibat, ...] = ()
    rencana: RencanaMutasi | None = None


@dataclass(frozen=True, slots=True)
class BarisMutasi:
    """One recorded transfer; `dibatalkan` when it was undone, `berlaku_nanti` while its day is still to come."""

    catatan: CatatanMutasi
    rincian: RincianMutasi
    nama: str
    oleh: str
    dibatalkan: bool
    berlaku_nanti: bool


def pratinjau(konteks: Context, langkah: LangkahMutasi) -> Pratinjau:
    """What follows from a transfer, before anything is written. Raises UMM-01."""
    pastikan_kelola(konteks, _MENGELOLA)
    bagan = organisasi.bagan(konteks)
    masalah = periksa_langkah(langkah, bagan, konteks.hari_ini())
    if masalah or langkah.pegawai_id is None:
        return Pratinjau(langkah, tuple(masalah))
    with konteks.store.baca() as koneksi:
        lengkap = _dengan_jabatan(koneksi, langkah)
        milik = kueri.rencana(koneksi, [langkah.pegawai_id], langkah.sebelum.year)
        rencana = rencanakan(bagan, milik, lengkap, konteks.id_baru)
        if masalah := periksa_pilihan(lengkap, rencana.bagan):
            return Pratinjau(langkah, tuple(masalah))
        fakta = _fakta(konteks, koneksi, rencana)
    return Pratinjau(lengkap, (), susun_akibat(rencana, fakta), rencana)


def terapkan(
    konteks: Context, langkah: LangkahMutasi, akibat: Sequence[Akibat] | None = None
) -> tuple[UUID, Perubahan]:
    """Apply a transfer whose consequences were shown; return its record.

    Raises UMM-01, what `periksa_langkah` finds, and MUT-16 when other consequences would follow than `akibat` tells.
    """
    pastikan_kelola(konteks, _MENGELOLA)
    orang = (langkah.pegawai_id,) if langkah.pegawai_id else ()
    with konteks.transaksi(f"terapkan {langkah.jenis.value}", (skema.PUSAT, *orang)) as kerja:
        kini = pratinjau(konteks, langkah)
        tolak(kini.masalah)
        if kini.rencana is None or (akibat is not None and tuple(akibat) != kini.akibat):
            raise UserError("MUT-16")
        jejak = _simpan(konteks, kerja, kini.rencana)
        rincian = tulis(RincianMutasi(kini.langkah, kini.akibat, jejak))
        nomor = konteks.id_baru()
        pelaku = (kini.rencana.orang.id, langkah.tanggal, rincian, konteks.saya, konteks.sekarang())
        kerja.simpan(CatatanMutasi(nomor, langkah.jenis, *pelaku))
        organisasi.sesuaikan(kerja, konteks)
        return nomor, kerja.buku.perubahan


def _simpan(konteks: Context, kerja: UnitOfWork, r: RencanaMutasi) -> Jejak:
    """Write assignments, closings and drafts; return what an undo needs."""
    lama = {p.id: p for daftar in r.sebelum.penempatan.values() for p in daftar}
    tangan = {p.id: p for daftar in r.sebelum.penetapan.values() for p in daftar}
    tersentuh = {p.pegawai_id for p in r.penempatan} | {p.pegawai_id for p in r.penetapan} | set(r.berganti)
    kerja.simpan_semua((*r.penempatan, *r.penetapan))
    akhir = {x.skp.id: x.akhir for x in kueri.rencana(kerja.koneksi, [r.orang.id], r.langkah.sebelum.year)}
    for skp in r.tutup:
        _bekukan_peran(kerja, skp)
        kerja.simpan(_penutupan(konteks, kerja, skp, r.langkah))
    unit = {p.unit_kerja_id for p in r.penempatan if p.memimpin}
    return Jejak(
        tuple(r.sebelum.pegawai[i] for i in sorted(tersentuh)),
        tuple(r.sebelum.unit[i] for i in sorted(unit) if i in r.sebelum.unit),
        tuple((lama.get(p.id), p) for p in r.penempatan),
        tuple((tangan.get(p.id), p) for p in r.penetapan),
        tuple((skp.id, akhir[skp.id]) for skp in r.tutup),
        tuple((skp.id, kerja.simpan(skp).hex()) for skp in r.skp),
        tuple(sorted({b.penilai_id for _, b in r.berganti.values() if b.penilai_id})),
    )


def _bekukan_peran(kerja: UnitOfWork, skp: Skp) -> None:
    """A plan that is being written keeps the roles of the matrix as they stand: closed, it no longer follows them."""
    if boleh_ubah(status(kerja.koneksi, skp.id)):
        kerja.simpan(selaras_nilai(kerja.koneksi, skp))


def _penutupan(konteks: Context, kerja: UnitOfWork, skp: Skp, langkah: LangkahMutasi) -> PenutupanSkp:
    alasan = f"{NAMA_JENIS[langkah.jenis]} per {tulis_tanggal(langkah.tanggal)}"
    nomor = konteks.id_baru(nomor_penutupan(kerja.koneksi, skp.id))
    return PenutupanSkp(nomor, skp.id, skp.pegawai_id, langkah.sebelum, alasan, konteks.sekarang())


def _dengan_jabatan(koneksi: Any, langkah: LangkahMutasi) -> LangkahMutasi:
    """Tie the post to the list of posts of the unit, and name that of a Plt. or Plh. after the post of its head."""
    if langkah.unit_kerja_id is None:
        return langkah
    hari = langkah.tanggal
    pos = [s.nilai for s in kueri_organisasi.jabatan_unit(koneksi, langkah.unit_kerja_id) if _ada_pada(s.nilai, hari)]
    if langkah.jenis in SEMENTARA:
        kepala = next((j.nama for j in pos if j.memimpin), "")
        sebutan = NAMA_JENIS[langkah.jenis]
        return replace(langkah, jabatan=langkah.jabatan or (f"{sebutan} {kepala}" if kepala else ""))
    nama = " ".join(langkah.jabatan.split()).casefold()
    cocok = next((j for j in pos if j.nama.casefold() == nama), None)
    return langkah if cocok is None else replace(langkah, jabatan=cocok.nama, jabatan_id=cocok.id)


def _ada_pada(jabatan: Jabatan, hari: Any) -> bool:
    return (jabatan.mulai is None or jabatan.mulai <= hari) and (jabatan.selesai is None or hari <= jabatan.selesai)


def _fakta(konteks: Context, koneksi: Any, r: RencanaMutasi) -> FaktaMutasi:
    orang = {r.orang.id, *yang_bertugas(r)}
    tanggal = r.langkah.tanggal
    libur = kueri_laporan.libur_antara(koneksi, tanggal - timedelta(days=120), tanggal + timedelta(days=180))
    unit = r.sebelum.unit.get(r.orang.unit_kerja_id)
    akun = cari(koneksi, Akun, skema.akun.c.aktif == 1)
    return FaktaMutasi(
        tuple(kueri.rencana(koneksi, orang, r.langkah.sebelum.year)),
        kueri.ditandatangani(koneksi, orang, tanggal.year),
        kueri.menunggu(koneksi, orang),
        {s.nilai.pegawai_id: (s.nilai.nama_akun, s.nilai.peran) for s in akun},
        sum(len(kueri.laporan_sesudah(koneksi, skp, tanggal)) for skp in r.tutup),
        konteks.kantor.periode_evaluasi,
        Kalender(frozenset(h.tanggal for h in libur), unit.hari_kerja if unit else 5),
        konteks.kantor.tambahan_evaluasi,
    )


# --- undo ------------------------------------------------------------------------------------------------------


def batalkan(konteks: Context, catatan_id: UUID) -> Perubahan:
    """Undo a transfer: everything is as it was, and both records stay.

    Raises UMM-01, UMM-03, MUT-14 when something rests on it already, MUT-15 when it was undone before.
    """
    pastikan_kelola(konteks, "membatalkan mutasi pegawai")
    with konteks.store.baca() as koneksi:
        semula = ambil(koneksi, CatatanMutasi, catatan_id)
    if semula is None:
        raise UserError("UMM-03", apa="Mutasi")
    rincian = baca(semula.nilai)
    pemilik = {p.id for p in rincian.jejak.pegawai} | {semula.nilai.pegawai_id}
    with konteks.transaksi("batalkan mutasi", (skema.PUSAT, *pemilik)) as kerja:
        pembatalan.pastikan_boleh(kerja, semula, rincian)
        pembatalan.kembalikan(kerja, konteks, rincian)
        batal = tulis(RincianMutasi(rincian.langkah, membatalkan=catatan_id))
        c = semula.nilai
        baru = (konteks.id_baru(), c.jenis, c.pegawai_id, c.tanggal, batal, konteks.saya, konteks.sekarang())
        kerja.simpan(CatatanMutasi(*baru))
        organisasi.sesuaikan(kerja, konteks)
        return kerja.buku.perubahan


# --- reading ---------------------------------------------------------------------------------------------------


def riwayat(konteks: Context, pegawai_id: UUID | None = None) -> list[BarisMutasi]:
    """Transfers of one person or of everybody, the newest first; undos are told at what they undid. Raises UMM-01."""
    if pegawai_id != konteks.saya:
        wewenang.pastikan_peran(konteks, PEMBACA, "melihat riwayat mutasi")
    bagan = organisasi.bagan(konteks)
    with konteks.store.baca() as koneksi:
        batal = kueri.pembatalan(koneksi)
        semua = [s.nilai for s in kueri.catatan(koneksi, pegawai_id)]
    hasil = []
    for satu in reversed(semua):
        rincian = baca(satu)
        if rincian.membatalkan is None:
            nama, oleh = (_nama(bagan, i) for i in (satu.pegawai_id, satu.oleh_id))
            nanti = satu.tanggal > konteks.hari_ini()
            hasil.append(BarisMutasi(satu, rincian, nama, oleh, satu.id in batal, nanti))
    return hasil


def _nama(bagan: Bagan, pegawai_id: UUID) -> str:
    orang = bagan.pegawai.get(pegawai_id)
    return orang.nama if orang else ""


def jabatan_unit(konteks: Context, unit_id: UUID) -> list[Jabatan]:
    """Posts of a unit to choose from, that of its head first. Raises UMM-01."""
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.store.baca() as koneksi:
        return [s.nilai for s in kueri_organisasi.jabatan_unit(koneksi, unit_id)]


# --- what is being typed ---------------------------------------------------------------------------------------

_DRAF, _BARU = "mutasi", "baru"


def simpan_draf(konteks: Context, langkah: LangkahMutasi) -> None:
    """Keep what is being typed about a transfer, for this account; not part of the change log."""
    konteks.store.simpan_draf(konteks.akun.id, _DRAF, _BARU, cuplikan.ke_json(langkah), konteks.sekarang())


def draf(konteks: Context) -> LangkahMutasi | None:
    """What was typed and not applied, or None."""
    teks = konteks.store.draf(konteks.akun.id, _DRAF).get(_BARU)
    return None if teks is None else cuplikan.dari_json(teks, LangkahMutasi)


def buang_draf(konteks: Context) -> None:
    """Forget what was typed."""
    konteks.store.buang_draf(konteks.akun.id, _DRAF, _BARU)
