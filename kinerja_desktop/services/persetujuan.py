"""Approval of daily reports by the penilai: the queue of the team, one report in full, and decisions.

A decision is an append-only row that names the exact revision it was made on; nobody decides his own
(PermenPANRB 6/2022 articles 1.9 and 16). Taking a decision back is one more row, never a deletion.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kinerja_desktop.domain import putusan_laporan as aturan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.keputusan import pastikan_bukan_diri
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store import laporan as kueri_laporan
from kinerja_desktop.store import persetujuan as kueri
from kinerja_desktop.store.daun import pastikan_tunggal
from kinerja_desktop.store.persetujuan import (
    AnggotaTim,
    BarisAntrean,
    Keadaan,
    Pilihan,
    Saringan,
    SkpMenunggu,
)
from kinerja_desktop.store.turunan import keputusan_laporan
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

__all__ = [
    "AnggotaTim",
    "BarisAntrean",
    "Keadaan",
    "Pilihan",
    "Saringan",
    "SkpMenunggu",
]

DRAF_CATATAN = "catatan_persetujuan"
_TINDAKAN = "memutuskan laporan pegawai ini"

Progress = Callable[[int, int, str], None]


# --- reading ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class HalamanAntrean:
    """One window of the queue and the length of the whole."""

    baris: tuple[BarisAntrean, ...]
    jumlah: int
    lewati: int


@dataclass(frozen=True, slots=True)
class Ringkasan:
    """The team at a glance: its people by name, and the SKP that wait for a decision."""

    tim: tuple[AnggotaTim, ...]
    skp: tuple[SkpMenunggu, ...]

    @property
    def laporan_menunggu(self) -> int:
        """Reports that wait."""
        return sum(a.menunggu for a in self.tim)

    @property
    def pegawai_menunggu(self) -> int:
        """People with reports that wait."""
        return sum(a.menunggu > 0 for a in self.tim)

    @property
    def terlama(self) -> datetime | None:
        """The oldest hand-in that still waits."""
        return min((a.terlama for a in self.tim if a.terlama is not None), default=None)


def antrean(konteks: Context, saringan: Saringan, batas: int = 100, lewati: int = 0) -> HalamanAntrean:
    """One window of the acting penilai's queue. Raises UMM-01 for other roles."""
    wewenang.pastikan_peran(konteks, wewenang.PENILAI, "melihat antrean persetujuan")
    with konteks.store.baca() as koneksi:
        jumlah = kueri.hitung_antrean(koneksi, konteks.saya, saringan)
        baris = kueri.antrean(koneksi, konteks.saya, saringan, batas, lewati)
    return HalamanAntrean(tuple(baris), jumlah, lewati)


def semua_pilihan(konteks: Context, saringan: Saringan) -> list[Pilihan]:
    """Every report of the queue with the revision it has now. Raises UMM-01."""
    wewenang.pastikan_peran(konteks, wewenang.PENILAI, "melihat antrean persetujuan")
    with konteks.store.baca() as koneksi:
        return kueri.pilihan(koneksi, konteks.saya, saringan)


def ringkasan(konteks: Context) -> Ringkasan:
    """The team of the acting penilai and what waits; empty for roles without a team."""
    if konteks.peran not in wewenang.PENILAI:
        return Ringkasan((), ())
    with konteks.store.baca() as koneksi:
        return Ringkasan(
            tuple(kueri.anggota_tim(koneksi, konteks.saya)),
            tuple(kueri.skp_menunggu(koneksi, konteks.saya, konteks.hari_ini())),
        )


def adalah_penilai(konteks: Context, orang: Pegawai) -> bool:
    """True when the acting person decides on the reports of `orang`; never for himself."""
    return konteks.peran in wewenang.PENILAI and konteks.saya == orang.penilai_id != orang.id


# --- deciding --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Dilewati:
    """A report that was left out of a decision, with the reason; the others went through."""

    laporan_id: UUID
    nama: str
    kegiatan: str
    alasan: UserError


@dataclass(frozen=True, slots=True)
class HasilKeputusan:
    """What a decision did: `diputuskan` can be given to `urungkan`."""

    diputuskan: tuple[Pilihan, ...]
    dilewati: tuple[Dilewati, ...]
    perubahan: Perubahan


def setujui(konteks: Context, laporan_id: UUID, dasar: bytes, catatan: str = "") -> HasilKeputusan:
    """Approve the revision `dasar`.

    Of two verdicts that contradict each other (`putusan_berbeda`) it settles which stands. Raises UMM-02 when the
    report is no longer that revision, PST-01 when it does not wait, PST-03 and UMM-01 for anyone but its penilai,
    UMM-03 when unknown, GBG-03 while two machines disagree about it.
    """
    return _putuskan_satu(konteks, Pilihan(laporan_id, dasar), PutusanLaporan.SETUJUI, catatan)


def kembalikan(konteks: Context, laporan_id: UUID, dasar: bytes, catatan: str) -> HasilKeputusan:
    """Send the revision `dasar` back with a reason.

    Raises as `setujui`, PST-02 without a reason, PST-06 when a signed evaluation rests on its approval.
    """
    return _putuskan_satu(konteks, Pilihan(laporan_id, dasar), PutusanLaporan.KEMBALIKAN, catatan)


def setujui_semua(
    konteks: Context, pilihan: Sequence[Pilihan], progress: Progress = lambda _d, _t, _k: None
) -> HasilKeputusan:
    """Approve many in one transaction; what changed meanwhile or may not be decided is left out with its reason.

    `progress` may raise Dibatalkan: then nothing is approved. Raises UMM-01 for roles that decide nothing.
    """
    return _putuskan_banyak(konteks, pilihan, PutusanLaporan.SETUJUI, "setujui laporan", progress)


def urungkan(konteks: Context, pilihan: Sequence[Pilihan]) -> HasilKeputusan:
    """Take one's own newest decisions back, whenever they were made; the reports wait again.

    A new decision begins without a note: the reason of a return must not go out with an approval. Reports that moved
    on since are left out with PST-04 or UMM-02, approvals that a signed evaluation rests on with PST-06. Raises UMM-01
    for roles that decide nothing.
    """
    return _putuskan_banyak(konteks, pilihan, PutusanLaporan.URUNGKAN, "urungkan keputusan laporan")


def _putuskan_satu(konteks: Context, pilihan: Pilihan, putusan: PutusanLaporan, catatan: str) -> HasilKeputusan:
    wewenang.pastikan_peran(konteks, wewenang.PENILAI, _TINDAKAN)
    with konteks.transaksi(f"{putusan.value} laporan") as kerja:
        _catat_putusan(konteks, kerja, pilihan, putusan, catatan)
        _buang_catatan(konteks, kerja, [pilihan])
    return HasilKeputusan((pilihan,), (), kerja.perubahan)


def _putuskan_banyak(
    konteks: Context,
    pilihan: Sequence[Pilihan],
    putusan: PutusanLaporan,
    aksi: str,
    progress: Progress = lambda _d, _t, _k: None,
) -> HasilKeputusan:
    wewenang.pastikan_peran(konteks, wewenang.PENILAI, _TINDAKAN)
    berhasil: list[Pilihan] = []
    dilewati: list[Dilewati] = []
    with konteks.transaksi(aksi) as kerja:
        for nomor, satu in enumerate(pilihan):
            progress(nomor, len(pilihan), "")
            try:
                _catat_putusan(konteks, kerja, satu, putusan, "")
            except UserError as galat:
                dilewati.append(_dilewati(kerja, satu, galat))
            else:
                berhasil.append(satu)
        _buang_catatan(konteks, kerja, berhasil)
    progress(len(pilihan), len(pilihan), "")
    return HasilKeputusan(tuple(berhasil), tuple(dilewati), kerja.perubahan)


def _catat_putusan(
    konteks: Context, kerja: UnitOfWork, pilihan: Pilihan, putusan: PutusanLaporan, catatan: str
) -> None:
    simpanan = kerja.ambil(LaporanHarian, pilihan.laporan_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="Laporan")
    laporan: LaporanHarian = simpanan.nilai
    pastikan_bukan_diri(laporan.pegawai_id, konteks.saya)
    orang = kerja.ambil(Pegawai, laporan.pegawai_id)
    if orang is None or not adalah_penilai(konteks, orang.nilai):
        raise wewenang.tolak(konteks, _TINDAKAN)
    if simpanan.hash != pilihan.hash:
        raise UserError("UMM-02", apa="Laporan")
    if putusan is not PutusanLaporan.URUNGKAN:
        pastikan_tunggal(kerja.koneksi, LaporanHarian, laporan.id, "Laporan")
    keputusan = keputusan_laporan(kerja.koneksi, laporan.id)
    berbeda = bool(aturan.putusan_berbeda(laporan, simpanan.hash, keputusan))
    status = aturan.status_laporan(laporan, simpanan.hash, keputusan)
    rapi = aturan.putuskan(status, putusan, catatan, berbeda=berbeda)
    if putusan is PutusanLaporan.URUNGKAN and not aturan.boleh_urungkan(simpanan.hash, keputusan, konteks.saya):
        raise UserError("PST-04")
    if putusan is not PutusanLaporan.SETUJUI and kueri_evaluasi.dikutip_penetapan(
        kerja.koneksi, laporan.pegawai_id, laporan.id
    ):
        raise UserError("PST-06")
    nomor = konteks.id_baru(k.id for k in keputusan)
    lama = aturan.menggantikan(putusan, simpanan.hash, keputusan, konteks.saya)
    kerja.simpan(
        KeputusanLaporan(nomor, laporan.id, simpanan.hash, putusan, rapi, konteks.saya, konteks.sekarang(), lama)
    )


def _dilewati(kerja: UnitOfWork, pilihan: Pilihan, galat: UserError) -> Dilewati:
    simpanan = kerja.ambil(LaporanHarian, pilihan.laporan_id)
    orang = kerja.ambil(Pegawai, simpanan.nilai.pegawai_id) if simpanan else None
    return Dilewati(
        pilihan.laporan_id, orang.nilai.nama if orang else "", simpanan.nilai.kegiatan if simpanan else "", galat
    )


def _buang_catatan(konteks: Context, kerja: UnitOfWork, pilihan: Sequence[Pilihan]) -> None:
    for satu in pilihan:
        kueri_laporan.buang_draf(kerja.koneksi, konteks.akun.id, DRAF_CATATAN, [str(satu.laporan_id)])


def simpan_catatan(konteks: Context, laporan_id: UUID, catatan: str) -> None:
    """Keep the note being typed about one report (local draft of this account); an empty note is forgotten."""
    if catatan.strip():
        konteks.store.simpan_draf(konteks.akun.id, DRAF_CATATAN, str(laporan_id), catatan, konteks.sekarang())
    else:
        konteks.store.buang_draf(konteks.akun.id, DRAF_CATATAN, str(laporan_id))
