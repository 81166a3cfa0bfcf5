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
from kinerja_desktop.domain.penempatan import utama_pada
from kinerja_desktop.domain.teks import bersihkan
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services import organisasi, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import organisasi as kueri_organisasi
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
    """One person as the list and the form show him; `akun` is empty while he has none.

    `ditempatkan` tells that assignments are written down, which then decide on his unit and his penilai.
    """

    pegawai: Pegawai
    dasar: bytes
    penilai: str
    unit: str
    akun: str
    ditempatkan: bool = False


@dataclass(frozen=True, slots=True)
class PilihanPegawai:
    """What the form offers: units by name, each with the name of the one above."""

    unit: tuple[tuple[UnitKerja, str], ...]


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
    nomor = [s.nilai.id for s in daftar_]
    akun, ditempatkan = kueri.akun_pegawai(koneksi, nomor), kueri_organisasi.ditempatkan(koneksi, nomor)
    return [
        BarisPegawai(
            s.nilai,
            s.hash,
            penilai.get(s.nilai.penilai_id, "") if s.nilai.penilai_id else "",
            unit.get(s.nilai.unit_kerja_id, ""),
            akun.get(s.nilai.id, ""),
            s.nilai.id in ditempatkan,
        )
        for s in daftar_
    ]


def pilihan(konteks: Context) -> PilihanPegawai:
    """Units for a choice. Raises UMM-01 outside the reading roles."""
    wewenang.pastikan_peran(konteks, PEMBACA, "melihat data pegawai")
    with konteks.store.baca() as koneksi:
        unit = sorted((s.nilai for s in cari(koneksi, UnitKerja)), key=lambda u: u.nama.casefold())
    nama = {u.id: u.nama for u in unit}
    return PilihanPegawai(tuple((u, nama.get(u.induk_id, "") if u.induk_id else "") for u in unit))


def cari_orang(konteks: Context, kata: str, batas: int = 12) -> list[tuple[UUID, str]]:
    """A few people whose name, NIP or position holds every word, leaders first. Raises UMM-01 as `daftar` does."""
    wewenang.pastikan_peran(konteks, PEMBACA, "melihat data pegawai")
    with konteks.store.baca() as koneksi:
        orang = [s.nilai for s in kueri.cari_pegawai(koneksi, kata, batas, 0, dahulu=_PEMIMPIN)]
    return [(p.id, sebutan(p)) for p in orang]


def sebutan(orang: Pegawai) -> str:
    """Name and post in one line."""
    return f"{orang.nama} · {orang.jabatan}" if orang.jabatan else orang.nama


def periksa(isian: IsianPegawai) -> list[Masalah]:
    """Warnings about a NIP that reads well but looks odd (R110, R111); none while it cannot be read."""
    try:
        return peringatan_nip(baca_nip(isian.nip)) if isian.nip.strip() else []
    except UserError:
        return []


def tambah(konteks: Context, isian: IsianPegawai) -> tuple[UUID, Perubahan]:
    """Add a person; return his id. Raises UMM-01, PEG-01…PEG-05 (NIP), PEG-10 (golongan), PEG-13…PEG-15.

    Without a penilai the units tell who rates him, where they can.
    """
    pastikan_kelola(konteks, _MENGELOLA)
    baru = _bangun(isian, konteks.id_baru())
    with konteks.transaksi("tambah pegawai", (skema.PUSAT,)) as kerja:
        _pastikan_cocok(kerja, baru)
        kerja.simpan(baru)
        if baru.penilai_id is None:
            organisasi.sesuaikan(kerja, konteks)
    return baru.id, kerja.perubahan


def ubah(konteks: Context, pegawai_id: UUID, isian: IsianPegawai, dasar: bytes) -> Perubahan:
    """Change a person's data; signed plans and forms keep what they froze. Raises what `tambah` raises, UMM-02.

    Of who is placed by an assignment the name of the post is corrected there too; his unit and his penilai are not
    changed here (ORG-21): a move is another assignment, another penilai a choice with a reason.
    """
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("ubah pegawai", (skema.PUSAT,)) as kerja:
        lama = kerja.ambil(Pegawai, pegawai_id)
        if lama is None:
            raise UserError("UMM-03", apa="Pegawai")
        asal: Pegawai = lama.nilai
        baru = _tanpa_isian(_bangun(isian, pegawai_id), asal)
        _pastikan_cocok(kerja, baru)
        _ikuti_penempatan(kerja, konteks, asal, baru)
        kerja.simpan(baru, dasar)
        if pegawai_id == konteks.saya:
            konteks.pegawai = baru
        if _menyentuh_bagan(asal, baru):
            organisasi.sesuaikan(kerja, konteks)
    return kerja.perubahan


def _tanpa_isian(baru: Pegawai, asal: Pegawai) -> Pegawai:
    """What no field of the form tells stays; a penilai that came from the units is his own record once it is typed."""
    dihitung = asal.penilai_dihitung if baru.penilai_id == asal.penilai_id else None
    return replace(baru, unit_mandiri=asal.unit_mandiri, kode_siasn=asal.kode_siasn, penilai_dihitung=dihitung)


def _ikuti_penempatan(kerja: UnitOfWork, konteks: Context, asal: Pegawai, baru: Pegawai) -> None:
    milik = [s.nilai for s in kueri_organisasi.penempatan_orang(kerja.koneksi, asal.id)]
    utama = utama_pada(milik, konteks.hari_ini())
    if milik and (asal.penilai_id != baru.penilai_id or (utama and asal.unit_kerja_id != baru.unit_kerja_id)):
        raise UserError("ORG-21", nama=asal.nama)
    if utama and (asal.jabatan, asal.jenis_jabatan) != (baru.jabatan, baru.jenis_jabatan):
        kerja.simpan(replace(utama, jabatan=baru.jabatan, jenis_jabatan=baru.jenis_jabatan))


def _menyentuh_bagan(asal: Pegawai, baru: Pegawai) -> bool:
    """True when what the chart of the organisation is made of is another; a name or a golongan is not."""
    return baru.penilai_id is None or any(
        getattr(asal, bidang) != getattr(baru, bidang)
        for bidang in ("jenis", "jenis_jabatan", "unit_kerja_id", "penilai_id", "kedudukan", "mulai_bertugas")
    )


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
    lama = ambil(kerja.koneksi, Pegawai, baru.id)
    if lama is not None and lama.nilai.penilai_id == baru.penilai_id:
        return
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
