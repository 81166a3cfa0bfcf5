"""The page Pembinaan: people of whom the acting person sees something, and the timeline of one of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from kinerja_desktop.domain.bimbingan import NAMA_BIMBINGAN, Bimbingan, StatusBimbingan, status
from kinerja_desktop.domain.konseling import NAMA_LANGKAH, StatusKonseling
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.tindakan_kemajuan import NAMA_TINDAKAN, JenisTindakan
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import bimbingan as layanan_bimbingan
from kinerja_desktop.services import konseling, tindakan_kemajuan, wewenang
from kinerja_desktop.services.konseling import Kasus, Undangan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai import sebutan
from kinerja_desktop.services.tindakan_kemajuan import BarisTindakan
from kinerja_desktop.store import pegawai as kueri_pegawai
from kinerja_desktop.store import pembinaan as kueri
from kinerja_desktop.store.rencana import Koneksi

_MEMBACA = "melihat pembinaan pegawai ini"
_MENCARI = "mencari pegawai untuk pembinaan"
_KERJA = (StatusBimbingan.MENUNGGU_PEGAWAI, StatusBimbingan.BERJALAN, StatusBimbingan.MENUNGGU_TANDA)


class JenisEntri(StrEnum):
    """What a line of the timeline is."""

    TINDAKAN = "tindakan"
    BIMBINGAN = "bimbingan"
    UMPAN = "umpan"
    KOMPETENSI = "kompetensi"
    KONSELING = "konseling"
    UNDANGAN = "undangan"


@dataclass(frozen=True, slots=True)
class Entri:
    """One line of the timeline; `keadaan` is a stored value of its kind, empty where there is none.

    `id` opens it: an action, a guidance (also for its forms B.1.8 and B.1.9) or a case. `menunggu_saya` marks what the
    acting person is asked to do.
    """

    jenis: JenisEntri
    id: UUID
    pada: datetime
    judul: str
    keterangan: str
    keadaan: str = ""
    menunggu_saya: bool = False


@dataclass(frozen=True, slots=True)
class OrangPembinaan:
    """One person of the list: how many guidances run, and how many lines wait for the acting person."""

    id: UUID
    nama: str
    jabatan: str
    berjalan: int
    menunggu: int


@dataclass(frozen=True, slots=True)
class GarisWaktu:
    """Everything about one person that the acting person may see, newest first, and what he may begin.

    `penugasan` is the assignment that lets him guide without being a leader.
    """

    pegawai_id: UUID
    nama: str
    jabatan: str
    entri: tuple[Entri, ...]
    tindakan: tuple[BarisTindakan, ...]
    boleh_tindakan: bool
    boleh_bimbingan: bool
    boleh_lapor: bool
    milik_saya: bool


class Menunggu(NamedTuple):
    """A line that waits for the acting person, and whom it is about."""

    pegawai: Pegawai
    entri: Entri


def orang(konteks: Context) -> list[OrangPembinaan]:
    """The acting person first, then his team and everybody else of whom he sees something.

    Those who wait for him come first, then those with a running guidance, each group by name.
    """
    hasil = [_orang(konteks, p) for p in _terkait(konteks, _pihak(konteks))]
    hasil.sort(key=lambda o: (not o.menunggu, not o.berjalan))
    return [_orang(konteks, konteks.pegawai), *hasil] if konteks.peran in wewenang.PENULIS else hasil


def _pihak(konteks: Context) -> set[UUID]:
    """Whom the acting person guides, is assigned to guide, or has a case of."""
    with konteks.store.baca() as koneksi:
        pihak = kueri.dibimbing(koneksi, konteks.saya) | konseling.orang_terkait(konteks)
        return pihak | {t.pegawai_id for t in kueri.penugasan(koneksi, konteks.saya)}


def _terkait(konteks: Context, pihak: set[UUID]) -> list[Pegawai]:
    """Everybody but the acting person himself, by name; `pihak` as `_pihak`."""
    with konteks.store.baca() as koneksi:
        lain = pihak | kueri.menyerahkan_kepada(koneksi, konteks.saya)
        if konteks.peran in wewenang.PENILAI:
            lain |= kueri.dilaporkan_kepada(koneksi, konteks.saya)
        daftar = kueri.orang(koneksi, konteks.saya, lain - {konteks.saya})
    return [p for p in daftar if p.id != konteks.saya]


def _orang(konteks: Context, satu: Pegawai) -> OrangPembinaan:
    entri = _entri(konteks, satu)
    kerja = {s.value for s in _KERJA}
    berjalan = sum(e.jenis is JenisEntri.BIMBINGAN and e.keadaan in kerja for e in entri)
    return OrangPembinaan(satu.id, satu.nama, satu.jabatan, berjalan, sum(e.menunggu_saya for e in entri))


def menunggu(konteks: Context) -> list[Menunggu]:
    """The lines of all people that wait for the acting person, his own first.

    Only those are read whom he guides, is assigned to guide, or has a case of: nothing else can wait for him.
    """
    pihak = _pihak(konteks)
    orang_ = [konteks.pegawai] if konteks.peran in wewenang.PENULIS else []
    orang_ += [p for p in _terkait(konteks, pihak) if p.id in pihak]
    return [Menunggu(p, e) for p in orang_ for e in _entri(konteks, p) if e.menunggu_saya]


def menunggu_saya(konteks: Context) -> int:
    """How many lines wait for the acting person, over all people: the badge of the page."""
    return len(menunggu(konteks))


def garis_waktu(konteks: Context, pegawai_id: UUID) -> GarisWaktu:
    """The timeline of one person; what may not be seen is not there. Raises UMM-01 where nothing may, UMM-03."""
    satu = wewenang.pegawai(konteks, pegawai_id)
    entri = _entri(konteks, satu)
    catat = tindakan_kemajuan.boleh_catat(konteks, satu)
    bimbing = layanan_bimbingan.boleh_buka(konteks, satu)
    if not (entri or catat or bimbing or wewenang.boleh_terlihat(konteks, pegawai_id)):
        raise wewenang.tolak(konteks, _MEMBACA)
    penilai = konteks.peran in wewenang.PENILAI and satu.penilai_id == konteks.saya
    return GarisWaktu(
        satu.id,
        satu.nama,
        satu.jabatan,
        tuple(entri),
        tuple(_tindakan(konteks, satu)),
        catat,
        bimbing,
        penilai,
        satu.id == konteks.saya,
    )


def cari_orang(konteks: Context, kata: str, batas: int = 12) -> list[tuple[UUID, str]]:
    """People to be named as who guides or counsels. Raises UMM-01 outside leaders and kepegawaian."""
    wewenang.pastikan_peran(konteks, wewenang.PENILAI | wewenang.PENGELOLA, _MENCARI)
    with konteks.store.baca() as koneksi:
        daftar = [s.nilai for s in kueri_pegawai.cari_pegawai(koneksi, kata, batas, 0)]
    return [(p.id, sebutan(p)) for p in daftar]


def _entri(konteks: Context, satu: Pegawai) -> list[Entri]:
    hasil = [_dari_tindakan(konteks, b) for b in _tindakan(konteks, satu)]
    with konteks.store.baca() as koneksi:
        for simpanan in kueri.bimbingan_pegawai(koneksi, satu.id):
            hasil += _dari_bimbingan(konteks, koneksi, simpanan.nilai)
    hasil += [_dari_kasus(k) for k in konseling.kasus_pegawai(konteks, satu.id)]
    if satu.id == konteks.saya:
        hasil += [_dari_undangan(u) for u in konseling.undangan(konteks)]
    return sorted(hasil, key=lambda e: e.pada, reverse=True)


def _tindakan(konteks: Context, satu: Pegawai) -> list[BarisTindakan]:
    boleh = konteks.saya in (satu.id, satu.penilai_id) or (
        tindakan_kemajuan.boleh_catat(konteks, satu) or wewenang.boleh_terlihat(konteks, satu.id)
    )
    with konteks.store.baca() as koneksi:
        semua = kueri.tindakan(koneksi, satu.id)
    milik = [t for t in semua if boleh or t.nilai.pembimbing_id == konteks.saya]
    return tindakan_kemajuan.baris(konteks, milik)


def _dari_tindakan(konteks: Context, baris: BarisTindakan) -> Entri:
    t = baris.tindakan
    sasaran = baris.rhk or t.uraian
    menunggu = t.jenis is JenisTindakan.PEMBINAAN and t.berlaku and t.pembimbing_id == konteks.saya
    with konteks.store.baca() as koneksi:
        dibuka = [b.nilai.tindakan_id for b in kueri.bimbingan_pegawai(koneksi, t.pegawai_id)] if menunggu else []
    return Entri(
        JenisEntri.TINDAKAN,
        t.id,
        t.pada,
        NAMA_TINDAKAN[t.jenis],
        f"{baris.pimpinan} · {sasaran}",
        "berlaku" if t.berlaku else "dibatalkan",
        menunggu and t.id not in dibuka,
    )


def _dari_bimbingan(konteks: Context, koneksi: Koneksi, nilai: Bimbingan) -> list[Entri]:
    isian = kueri.isian(koneksi, nilai.id)
    kini = status(nilai, isian.nilai if isian else None)
    umpan, kompetensi = kueri.umpan(koneksi, nilai.id), kueri.kompetensi(koneksi, nilai.id)
    hasil = []
    pembimbing = wewenang.nama(konteks, nilai.pembimbing_id)
    terlihat = layanan_bimbingan.boleh_lihat(konteks, koneksi, nilai)
    if terlihat:
        pada = datetime.combine(nilai.mulai, time(12), WIB)
        judul, menunggu = (
            NAMA_BIMBINGAN[nilai.jenis],
            _menunggu(konteks, nilai, kini, umpan is None, kompetensi is None),
        )
        hasil.append(
            Entri(JenisEntri.BIMBINGAN, nilai.id, pada, judul, f"{pembimbing} · {nilai.pokok}", kini.value, menunggu)
        )
    if umpan is not None and konteks.saya in (umpan.pegawai_id, umpan.kepada_id):
        hasil.append(Entri(JenisEntri.UMPAN, nilai.id, umpan.pada, "Umpan balik bimbingan", nilai.pokok))
    if kompetensi is not None and terlihat:
        hasil.append(Entri(JenisEntri.KOMPETENSI, nilai.id, kompetensi.pada, "Evaluasi kompetensi", pembimbing))
    return hasil


def _menunggu(konteks: Context, nilai: Bimbingan, kini: StatusBimbingan, tanpa_umpan: bool, tanpa_nilai: bool) -> bool:
    """True where the next step is that of the acting person."""
    if konteks.saya == nilai.pegawai_id:
        langkah = kini in (StatusBimbingan.MENUNGGU_PEGAWAI, StatusBimbingan.MENUNGGU_TANDA)
        return langkah or (kini is StatusBimbingan.SELESAI and tanpa_umpan)
    if konteks.saya == nilai.pembimbing_id:
        return kini is StatusBimbingan.BERJALAN or (kini is StatusBimbingan.SELESAI and tanpa_nilai)
    return False


def _dari_kasus(kasus: Kasus) -> Entri:
    akhir = kasus.langkah[-1].catatan
    menunggu = (
        (kasus.boleh_menetapkan and kasus.status is StatusKonseling.DILAPORKAN)
        or kasus.boleh_merekam
        or kasus.boleh_menindaklanjuti
    )
    keterangan = NAMA_LANGKAH[akhir.langkah]
    return Entri(
        JenisEntri.KONSELING, kasus.id, akhir.pada, "Konseling kinerja", keterangan, kasus.status.value, menunggu
    )


def _dari_undangan(undangan: Undangan) -> Entri:
    kapan = f"{undangan.jadwal.astimezone(WIB):%d/%m/%Y %H.%M}"
    keterangan = f"{kapan} · {undangan.tempat} · {undangan.konselor}"
    return Entri(
        JenisEntri.UNDANGAN, undangan.kasus_id, undangan.jadwal, "Undangan konseling", keterangan, "dijadwalkan"
    )
