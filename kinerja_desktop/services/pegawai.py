"""People of the office: added and kept by the operator, so that a new office can grow (R103-R113).

Nobody is ever deleted: who leaves gets another kedudukan, and all that he wrote stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.golongan import baca_golongan
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.nip import JenisNip, baca_nip, peringatan_nip
from kinerja_desktop.domain.pegawai import NAMA_KEDUDUKAN, JenisJabatan, JenisPegawai, Kedudukan, Pegawai
from kinerja_desktop.domain.teks import bersihkan
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import pegawai as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import Tersimpan, ambil, cari
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

PEMBACA = wewenang.PEMBACA_SEMUA | {Peran.PIMPINAN_UNIT}
NAMA_TERPANJANG = 200
_MENGELOLA = "mengelola data pegawai"
_PEMIMPIN = (JenisJabatan.KEPALA_DAERAH, JenisJabatan.JPT, JenisJabatan.ADMINISTRATOR, JenisJabatan.PENGAWAS)


@dataclass(frozen=True, slots=True)
class IsianPegawai:
    """What is typed about one person."""

    nama: str = ""
    nip: str = ""
    jabatan: str = ""
    jenis_jabatan: JenisJabatan = JenisJabatan.PELAKSANA
    golongan: str = ""
    unit_kerja_id: UUID | None = None
    penilai_id: UUID | None = None
    kedudukan: Kedudukan = Kedudukan.AKTIF
    mulai_bertugas: date | None = None


@dataclass(frozen=True, slots=True)
class BarisPegawai:
    """One person as the list and the form show him; `akun` is empty while he has none."""

    pegawai: Pegawai
    dasar: bytes
    penilai: str
    unit: str
    akun: str


@dataclass(frozen=True, slots=True)
class PilihanPegawai:
    """What the form offers: units by name, and people who may be penilai, leaders first."""

    unit: tuple[UnitKerja, ...]
    penilai: tuple[Pegawai, ...]


def boleh_kelola(konteks: Context) -> bool:
    """Operator and pusat; the head of the unit only while the office has no operator (ui.md: he reads)."""
    if konteks.peran in wewenang.PENGELOLA:
        return True
    return konteks.peran is Peran.PIMPINAN_UNIT and wewenang.tanpa_pengelola(konteks)


def pastikan_kelola(konteks: Context, tindakan: str) -> None:
    """Raise UMM-01 for those who only read people and calendar."""
    if not boleh_kelola(konteks):
        raise wewenang.tolak(konteks, tindakan)


def daftar(konteks: Context, kata: str = "", lewati: int = 0, batas: int = 100) -> list[BarisPegawai]:
    """People by name, narrowed by words in name, NIP or position. Raises UMM-01 outside the reading roles."""
    wewenang.pastikan_peran(konteks, PEMBACA, "melihat data pegawai")
    with konteks.store.baca() as koneksi:
        return _baris(koneksi, kueri.cari_pegawai(koneksi, kata, batas, lewati))


def satu(konteks: Context, pegawai_id: UUID) -> BarisPegawai:
    """One person as the form shows him. Raises UMM-01, UMM-03."""
    wewenang.pastikan_peran(konteks, PEMBACA, "melihat data pegawai")
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, Pegawai, pegawai_id)
        if simpanan is None:
            raise UserError("UMM-03", apa="Pegawai")
        return _baris(koneksi, [simpanan])[0]


def _baris(koneksi: Any, daftar_: Sequence[Tersimpan[Pegawai]]) -> list[BarisPegawai]:
    penilai = kueri.nama_pegawai(koneksi, {s.nilai.penilai_id for s in daftar_ if s.nilai.penilai_id})
    unit = {s.nilai.id: s.nilai.nama for s in cari(koneksi, UnitKerja)}
    akun = kueri.akun_pegawai(koneksi, [s.nilai.id for s in daftar_])
    return [
        BarisPegawai(
            s.nilai,
            s.hash,
            penilai.get(s.nilai.penilai_id, "") if s.nilai.penilai_id else "",
            unit.get(s.nilai.unit_kerja_id, ""),
            akun.get(s.nilai.id, ""),
        )
        for s in daftar_
    ]


def pilihan(konteks: Context) -> PilihanPegawai:
    """Units and possible penilai. Raises UMM-01 outside the reading roles."""
    wewenang.pastikan_peran(konteks, PEMBACA, "melihat data pegawai")
    t = skema.pegawai.c
    with konteks.store.baca() as koneksi:
        unit = sorted((s.nilai for s in cari(koneksi, UnitKerja)), key=lambda u: u.nama.casefold())
        orang = [s.nilai for s in cari(koneksi, Pegawai, urut=(t.nama,))]
    orang.sort(key=lambda p: p.jenis_jabatan not in _PEMIMPIN)
    return PilihanPegawai(tuple(unit), tuple(orang))


def periksa(isian: IsianPegawai) -> list[Masalah]:
    """Warnings about a NIP that reads well but looks odd (R110, R111); none while it cannot be read."""
    try:
        return peringatan_nip(baca_nip(isian.nip)) if isian.nip.strip() else []
    except UserError:
        return []


def tambah(konteks: Context, isian: IsianPegawai) -> tuple[UUID, Perubahan]:
    """Add a person; return his id. Raises UMM-01, PEG-01…PEG-05 (NIP), PEG-10 (golongan), PEG-13…PEG-15."""
    pastikan_kelola(konteks, _MENGELOLA)
    baru = _bangun(isian, konteks.id_baru())
    with konteks.transaksi("tambah pegawai", (skema.PUSAT,)) as kerja:
        _pastikan_cocok(kerja, baru)
        kerja.simpan(baru)
    return baru.id, kerja.perubahan


def ubah(konteks: Context, pegawai_id: UUID, isian: IsianPegawai, dasar: bytes) -> Perubahan:
    """Change a person's data; signed plans and forms keep what they froze. Raises what `tambah` raises, UMM-02."""
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("ubah pegawai", (skema.PUSAT,)) as kerja:
        lama = kerja.ambil(Pegawai, pegawai_id)
        if lama is None:
            raise UserError("UMM-03", apa="Pegawai")
        baru = replace(_bangun(isian, pegawai_id), unit_mandiri=lama.nilai.unit_mandiri)
        _pastikan_cocok(kerja, baru)
        kerja.simpan(baru, dasar)
    return kerja.perubahan


def _bangun(isian: IsianPegawai, nomor: UUID) -> Pegawai:
    nama, jabatan = (" ".join(bersihkan(t).split()) for t in (isian.nama, isian.jabatan))
    for bidang, teks in (("Nama", nama), ("Jabatan", jabatan)):
        if not 1 <= len(teks) <= NAMA_TERPANJANG:
            raise UserError("PEG-13", bidang=bidang, batas=NAMA_TERPANJANG)
    if isian.unit_kerja_id is None:
        raise UserError("PEG-13", bidang="Unit kerja", batas=NAMA_TERPANJANG)
    if isian.jenis_jabatan is JenisJabatan.KEPALA_DAERAH and not isian.nip.strip():
        jenis, nip, kelamin = JenisPegawai.PEJABAT_NEGARA, "", ""
    else:
        dibaca = baca_nip(isian.nip)
        nip, kelamin = dibaca.teks, dibaca.jenis_kelamin
        jenis = JenisPegawai.PNS if dibaca.jenis is JenisNip.PNS else JenisPegawai.PPPK
    return Pegawai(
        nomor,
        nip,
        nama,
        jenis,
        jabatan,
        isian.jenis_jabatan,
        isian.unit_kerja_id,
        baca_golongan(jenis, isian.golongan),
        isian.penilai_id,
        isian.kedudukan,
        kelamin,
        isian.mulai_bertugas,
    )


def _pastikan_cocok(kerja: UnitOfWork, baru: Pegawai) -> None:
    """Refuse a NIP that somebody else has (PEG-14) and a penilai who is rated, near or far, by this person (PEG-15)."""
    if baru.nip:
        lain = kueri.menurut_nip(kerja.koneksi, baru.nip)
        if lain is not None and lain.id != baru.id:
            raise UserError("PEG-14", nip=baru.nip, nama=lain.nama)
    rantai: list[UUID] = []
    atas = baru.penilai_id
    while atas is not None and atas not in rantai:
        if atas == baru.id:
            raise UserError("PEG-15", nama=baru.nama)
        rantai.append(atas)
        simpanan = ambil(kerja.koneksi, Pegawai, atas)
        atas = simpanan.nilai.penilai_id if simpanan else None


def nama_kedudukan() -> Sequence[tuple[Kedudukan, str]]:
    """Each legal standing with its Indonesian name (dossier 8.6)."""
    return tuple(NAMA_KEDUDUKAN.items())
