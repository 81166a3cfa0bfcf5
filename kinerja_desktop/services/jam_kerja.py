"""Working hours of the office and of its units, as data with validity (Perpres 21/2023): kept by the operator."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from kinerja_desktop.domain import jam_kerja as aturan_jam
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.jam_kerja import AturanJam, JenisJam
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai import PEMBACA, pastikan_kelola
from kinerja_desktop.store import kalender as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import cari
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

_MENGELOLA = "mengelola jam kerja"
_RAMADAN = timedelta(days=29)
"""From the first to the thirtieth day; the decree of the year may take one away."""


@dataclass(frozen=True, slots=True)
class BarisAturan:
    """One rule with the name of its unit (empty: the whole office); `kini` tells that it holds today."""

    aturan: AturanJam
    dasar: bytes
    unit: str
    kini: bool


def daftar(konteks: Context) -> list[BarisAturan]:
    """Every rule, newest first. Raises UMM-01 outside the reading roles."""
    wewenang.pastikan_peran(konteks, PEMBACA, "melihat jam kerja")
    with konteks.store.baca() as koneksi:
        nama = {s.nilai.id: s.nilai.nama for s in cari(koneksi, UnitKerja)}
        semua = kueri.aturan_jam(koneksi)
    hari = konteks.hari_ini()
    return [
        BarisAturan(s.nilai, s.hash, nama.get(s.nilai.unit_kerja_id, "") if s.nilai.unit_kerja_id else "",
                    s.nilai.berlaku(hari))
        for s in semua
    ]  # fmt: skip


def baru(konteks: Context, jenis: JenisJam, mulai: date) -> AturanJam:
    """A rule to begin with: the hours of the Perpres; Ramadan ends, and is not certain before its decree."""
    nama = {JenisJam.BIASA: "Jam kerja", JenisJam.RAMADAN: "Jam kerja Ramadan", JenisJam.GILIRAN: "Jam kerja giliran"}
    pasti = jenis is not JenisJam.RAMADAN
    selesai = mulai + _RAMADAN if jenis is JenisJam.RAMADAN else None
    isi = aturan_jam.BAWAAN[jenis]
    dasar = "" if jenis is JenisJam.GILIRAN else "Perpres 21/2023"
    return AturanJam(konteks.id_baru(), nama[jenis], jenis, mulai, selesai, isi, pasti=pasti, dasar=dasar)


def periksa(aturan: AturanJam) -> list[Masalah]:
    """Advice about a rule: where its week differs from the Perpres."""
    return aturan_jam.periksa(aturan)


def simpan(konteks: Context, aturan: AturanJam, dasar: bytes | None) -> Perubahan:
    """Add or change a rule; days that are over keep the rule they had when it is ended, not changed.

    Raises UMM-01, UMM-02, UMM-03 (unknown unit), KAL-05 (name), KAL-06 (dates), KAL-07 (hours), KAL-09 (another rule of
    the same kind and unit holds on these days).
    """
    pastikan_kelola(konteks, _MENGELOLA)
    rapi = aturan_jam.rapikan(aturan)
    with konteks.transaksi("simpan jam kerja", (skema.PUSAT,)) as kerja:
        if rapi.unit_kerja_id is not None and kerja.ambil(UnitKerja, rapi.unit_kerja_id) is None:
            raise UserError("UMM-03", apa="Unit kerja")
        _pastikan_sendiri(kerja, rapi)
        kerja.simpan(rapi, dasar)
    return kerja.perubahan


def _pastikan_sendiri(kerja: UnitOfWork, baru_: AturanJam) -> None:
    akhir = baru_.selesai or date.max
    for satu in (s.nilai for s in kueri.aturan_jam(kerja.koneksi)):
        sejenis = (satu.jenis, satu.unit_kerja_id) == (baru_.jenis, baru_.unit_kerja_id) and satu.id != baru_.id
        if sejenis and satu.mulai <= akhir and baru_.mulai <= (satu.selesai or date.max):
            raise UserError("KAL-09", nama=satu.nama)


def hapus(konteks: Context, aturan: AturanJam) -> Perubahan:
    """Take a rule out; `pulihkan` brings it back. Raises UMM-01."""
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("hapus jam kerja", (skema.PUSAT,)) as kerja:
        kerja.hapus(aturan)
    return kerja.perubahan


def pulihkan(konteks: Context, aturan: AturanJam) -> Perubahan:
    """Bring a rule back. Raises UMM-01, KAL-09."""
    return simpan(konteks, aturan, None)


def unit(konteks: Context) -> list[tuple[UUID, str]]:
    """Units to choose from, by name. Raises UMM-01 outside the reading roles."""
    wewenang.pastikan_peran(konteks, PEMBACA, "melihat jam kerja")
    with konteks.store.baca() as koneksi:
        return sorted(((s.nilai.id, s.nilai.nama) for s in cari(koneksi, UnitKerja)), key=lambda p: p[1].casefold())


NAMA_JENIS = (
    (JenisJam.BIASA, "Jam kerja biasa"),
    (JenisJam.RAMADAN, "Jam kerja Ramadan"),
    (JenisJam.GILIRAN, "Jam kerja giliran (shift)"),
)
"""Kinds with their Indonesian names, in the order of the form."""
