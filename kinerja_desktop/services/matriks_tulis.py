"""The leader writes his Matriks Peran Hasil; the plans of his people follow while they are being written (R37, R38).

What would change a plan that is handed in, approved or set is refused, with what to do first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.matriks import rapikan_isi
from kinerja_desktop.domain.matriks_selaras import (
    belum_termuat,
    butir_sel,
    cari_kolom,
    id_anggota,
    id_sel,
    sepakat,
    tujuan_sel,
)
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.sel_matriks import BATAS_SEL, DIKELUARKAN, AnggotaMatriks, PendekatanCascading, SelMatriks
from kinerja_desktop.domain.skp import BATAS_JUMLAH, BATAS_TEKS, Skp, StatusSkp, boleh_ubah
from kinerja_desktop.domain.teks import bersihkan, tulis_angka
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.skp import pastikan_terbuka
from kinerja_desktop.store import matriks as kueri
from kinerja_desktop.store.rekaman import Tersimpan, ambil
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

_MENGUBAH = "mengubah matriks peran hasil ini"


@dataclass(frozen=True, slots=True)
class IsianSel:
    """What is typed into one cell; an empty `isi` empties it."""

    kolom_id: UUID
    pegawai_id: UUID
    isi: str
    pendekatan: PendekatanCascading | None = None
    target: str = ""


class Ditolak(NamedTuple):
    """A person whose cells were not written, and why."""

    pegawai_id: UUID
    galat: UserError


class HasilSel(NamedTuple):
    """What a block of cells came to: who was refused. The others are written."""

    ditolak: tuple[Ditolak, ...]


class BarisKeluar(NamedTuple):
    """What went with a row: enough to bring it back."""

    pegawai_id: UUID
    isian: tuple[IsianSel, ...]
    perubahan: Perubahan


def simpan_sel(konteks: Context, skp_id: UUID, daftar: Sequence[IsianSel]) -> Perubahan:
    """Write cells of the own matrix, all or none.

    Raises UMM-01, UMM-03, MUT-01 (the own plan is closed), MTX-05…MTX-09, MTX-11, MTX-13.
    """
    with konteks.transaksi("ubah matriks peran hasil") as kerja:
        _tulis(kerja, _milik_saya(konteks, kerja, skp_id), daftar)
    return kerja.perubahan


def simpan_banyak(konteks: Context, skp_id: UUID, daftar: Sequence[IsianSel]) -> HasilSel:
    """Write a block of cells, a person at a time: a closed plan of one does not hold up the others.

    Raises UMM-01, UMM-03 and what a disk may answer; then nothing is written.
    """
    per_orang: dict[UUID, list[IsianSel]] = {}
    for satu in daftar:
        per_orang.setdefault(satu.pegawai_id, []).append(satu)
    ditolak = []
    for pegawai_id, milik in per_orang.items():
        try:
            simpan_sel(konteks, skp_id, milik)
        except UserError as galat:
            if not galat.kode.startswith("MTX-"):
                raise
            ditolak.append(Ditolak(pegawai_id, galat))
    return HasilSel(tuple(ditolak))


def tambah_anggota(konteks: Context, skp_id: UUID, pegawai: Iterable[UUID]) -> Perubahan:
    """Add people, also of other units, as rows. Raises UMM-01, UMM-03, MTX-09."""
    with konteks.transaksi("tambah baris matriks") as kerja:
        skp = _milik_saya(konteks, kerja, skp_id)
        for satu in pegawai:
            _orang(kerja, skp, satu)
            _catat_anggota(kerja, skp, satu, 0)
    return kerja.perubahan


def keluarkan(konteks: Context, skp_id: UUID, pegawai_id: UUID) -> BarisKeluar:
    """Take a row out with its cells. Raises UMM-01, UMM-03, MTX-05, MTX-06, MTX-13 (a role of it is needed)."""
    with konteks.transaksi("keluarkan baris matriks") as kerja:
        skp = _milik_saya(konteks, kerja, skp_id)
        milik = [s for s in kueri.sel_matriks(kerja.koneksi, skp_id) if s.pegawai_id == pegawai_id]
        isian = tuple(IsianSel(s.kolom_id, s.pegawai_id, s.isi, s.pendekatan, s.target) for s in milik)
        _tulis(kerja, skp, [replace(i, isi="") for i in isian])
        _catat_anggota(kerja, skp, pegawai_id, DIKELUARKAN)
    return BarisKeluar(pegawai_id, isian, kerja.perubahan)


def kembalikan_baris(konteks: Context, skp_id: UUID, pegawai_id: UUID, isian: Sequence[IsianSel]) -> Perubahan:
    """Bring a row back with its cells. Raises as `simpan_sel`."""
    with konteks.transaksi("kembalikan baris matriks") as kerja:
        skp = _milik_saya(konteks, kerja, skp_id)
        _orang(kerja, skp, pegawai_id)
        _catat_anggota(kerja, skp, pegawai_id, 0)
        _tulis(kerja, skp, isian)
    return kerja.perubahan


def _milik_saya(konteks: Context, kerja: UnitOfWork, skp_id: UUID) -> Skp:
    """The plan that heads the own matrix, with what a higher matrix says in it. MUT-01 for one that is closed."""
    simpanan = kerja.ambil(Skp, skp_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="SKP")
    wewenang.pastikan_peran(konteks, wewenang.PENILAI, _MENGUBAH)
    wewenang.pastikan_pemilik(konteks, simpanan.nilai.pegawai_id, _MENGUBAH)
    pastikan_terbuka(konteks, kerja, simpanan.nilai)
    return kueri.selaras(kerja.koneksi, simpanan, kueri.status(kerja.koneksi, skp_id)).nilai


def _orang(kerja: UnitOfWork, skp: Skp, pegawai_id: UUID) -> Pegawai:
    orang = ambil(kerja.koneksi, Pegawai, pegawai_id)
    if orang is None or pegawai_id == skp.pegawai_id:
        raise UserError("MTX-09", nama="Orang ini" if orang is None else orang.nilai.nama)
    return orang.nilai


def _catat_anggota(kerja: UnitOfWork, skp: Skp, pegawai_id: UUID, urut: int) -> None:
    kerja.simpan(AnggotaMatriks(id_anggota(skp.id, pegawai_id), skp.pegawai_id, skp.id, pegawai_id, urut))


# --- cells -----------------------------------------------------------------------------------------------------


def _tulis(kerja: UnitOfWork, skp: Skp, daftar: Sequence[IsianSel]) -> None:
    per_orang: dict[UUID, list[SelMatriks]] = {}
    for isian in daftar:
        per_orang.setdefault(isian.pegawai_id, []).append(_sel(skp, isian))
    for pegawai_id, milik in per_orang.items():
        orang = _orang(kerja, skp, pegawai_id)
        for sel in milik:
            _periksa_sel(skp, sel, orang)
        lama = {s.id: kerja.ambil(SelMatriks, s.id) for s in milik}
        tujuan = _tujuan(kerja, skp, pegawai_id)
        _pastikan_tidak_terkunci(milik, lama, tujuan, orang)
        menyusun = tujuan is not None and boleh_ubah(tujuan[1])
        dulu = kueri.selaras_nilai(kerja.koneksi, tujuan[0]) if tujuan is not None and menyusun else None
        for sel in milik:
            if sel.isi:
                kerja.simpan(sel)
            elif lama[sel.id] is not None:
                kerja.hapus(sel)
        if tujuan is not None and dulu is not None:
            semula = belum_termuat(dulu, (s.nilai for s in lama.values() if s is not None))
            _pastikan_muat(kerja, dulu, semula, kueri.selaras_nilai(kerja.koneksi, tujuan[0]), milik, orang)


def _sel(skp: Skp, isian: IsianSel) -> SelMatriks:
    return SelMatriks(
        id_sel(skp.id, isian.kolom_id, isian.pegawai_id),
        skp.pegawai_id,
        skp.id,
        isian.kolom_id,
        isian.pegawai_id,
        rapikan_isi(bersihkan(isian.isi, berbaris=True)),
        isian.pendekatan,
        bersihkan(isian.target).strip()[: BATAS_TEKS["target"]],
    )


def _periksa_sel(skp: Skp, sel: SelMatriks, orang: Pegawai) -> None:
    if sel.isi and cari_kolom(skp, sel.kolom_id) is None:
        raise UserError("MTX-08")
    terpanjang = max((len(b) for b in butir_sel(sel.isi)), default=0)
    for panjang, batas in ((terpanjang, BATAS_TEKS["rhk"]), (len(sel.isi), BATAS_SEL)):
        if panjang > batas:
            raise UserError("MTX-07", nama=orang.nama, panjang=tulis_angka(panjang), batas=tulis_angka(batas))


def _tujuan(kerja: UnitOfWork, skp: Skp, pegawai_id: UUID) -> tuple[Skp, StatusSkp] | None:
    rencana = kueri.rencana_orang(kerja.koneksi, [pegawai_id], skp.tahun).get(pegawai_id, [])
    tutup = kueri.ditutup(kerja.koneksi, [s.nilai for s, _ in rencana])
    tujuan = tujuan_sel((s.nilai for s, _ in rencana), skp, tutup)
    return next(((s.nilai, status) for s, status in rencana if s.nilai == tujuan), None)


def _pastikan_tidak_terkunci(
    milik: Iterable[SelMatriks],
    lama: dict[UUID, Tersimpan[SelMatriks] | None],
    tujuan: tuple[Skp, StatusSkp] | None,
    orang: Pegawai,
) -> None:
    if tujuan is None or boleh_ubah(tujuan[1]):
        return
    rencana, status = tujuan
    for sel in milik:
        dulu = lama[sel.id]
        if sel.isi != ("" if dulu is None else dulu.nilai.isi) and not sepakat(rencana, sel):
            if status is StatusSkp.DITETAPKAN:
                raise UserError("MTX-06", nama=orang.nama)
            raise UserError("MTX-05", nama=orang.nama, status=status.value)


def _pastikan_muat(
    kerja: UnitOfWork, dulu: Skp, semula: int, kini: Skp, milik: Iterable[SelMatriks], orang: Pegawai
) -> None:
    """A plan has room for so many results, of which `semula` had none before, and none goes that a report rests on.

    A result that its person saved stays without its link; one that he did not save yet stands in the cell alone. Of
    what is only offered to him nothing has to fit.
    """
    bebas = kueri.dapat_dilepas(kerja.koneksi, kini)
    if belum_termuat(kini, (s for s in milik if s.id not in bebas)) > semula:
        raise UserError("MTX-11", nama=orang.nama, batas=BATAS_JUMLAH)
    hilang = {r.id: r for r in dulu.rhk if r.id not in {k.id for k in kini.rhk}}
    for rhk_id in kueri.berlaporan(kerja.koneksi, orang.id, hilang):
        raise UserError("MTX-13", nama=orang.nama, hasil=hilang[rhk_id].uraian[:80])
