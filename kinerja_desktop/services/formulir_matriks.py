"""The tables of form A.1.5: the matrix of a leader's plan, and below it those of his ketua tim (Lampiran II.5)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from uuid import UUID

from kinerja_desktop.domain.dokumen_rencana import BarisMatriks, TabelMatriks
from kinerja_desktop.domain.pegawai import JenisJabatan, Pegawai
from kinerja_desktop.domain.sel_matriks import SelMatriks
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import rencana as kueri
from kinerja_desktop.store import skp as kueri_skp
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.rencana import Koneksi

Kolom = tuple[UUID, str]
"""Id and head of one column."""


def ada(koneksi: Koneksi, skp: Skp) -> bool:
    """True when the plan has a matrix: a row or a filled cell."""
    return bool(kueri.anggota_skp(koneksi, skp.id) or kueri.sel_skp(koneksi, skp.id))


def susun(konteks: Context, orang: Pegawai, skp: Skp) -> list[TabelMatriks]:
    """The table of the leader, then one of each member whose own plan has a matrix; nothing without a matrix."""
    with konteks.store.baca() as koneksi:
        if not ada(koneksi, skp):
            return []
        sel = kueri.sel_skp(koneksi, skp.id)
        kolom = kolom_matriks(skp, sel, orang)
        anggota = _anggota(koneksi, skp, sel)
        tim: list[TabelMatriks] = []
        ketua = set()
        for satu in anggota:
            bawah = _tim(koneksi, satu, skp, sel)
            if bawah is not None:
                tim.append(bawah)
                ketua.add(satu.id)
        return [_tabel(orang, kolom, anggota, sel, ketua), *tim]


def kolom_matriks(skp: Skp, sel: Iterable[SelMatriks], orang: Pegawai) -> list[Kolom]:
    """The columns: indicators of a JPT or head of an independent unit, results of a ketua tim (Lampiran II.5 a and b).

    Where cells are filled already they tell which of the two the matrix was made with.
    """
    terisi = {s.kolom_id for s in sel}
    hasil = [(rhk.id, rhk.uraian.strip()) for rhk in skp.rhk]
    indikator = [(iki.id, iki.uraian.strip() or iki.target.strip()) for rhk in skp.rhk for iki in rhk.iki]
    if terisi & {nomor for nomor, _ in hasil}:
        return hasil
    mandiri = orang.jenis_jabatan is JenisJabatan.JPT or orang.unit_mandiri
    return indikator if mandiri or terisi & {nomor for nomor, _ in indikator} else hasil


def _anggota(koneksi: Koneksi, skp: Skp, sel: Iterable[SelMatriks]) -> list[Pegawai]:
    """People of the rows in their order, then those who only have cells."""
    nomor = dict.fromkeys(
        [a.pegawai_id for a in kueri.anggota_skp(koneksi, skp.id) if a.urut >= 0] + [s.pegawai_id for s in sel]
    )
    ditemukan = (ambil(koneksi, Pegawai, satu) for satu in nomor)
    return [s.nilai for s in ditemukan if s is not None]


def _tim(koneksi: Koneksi, ketua: Pegawai, pimpinan: Skp, sel: Iterable[SelMatriks]) -> TabelMatriks | None:
    """The second table of a member whose plan of the year has a matrix.

    Of somebody whom another penilai leads only the results that come from this matrix belong here (Lampiran II.5.j).
    """
    for satu in reversed(kueri_skp.skp_pegawai(koneksi, ketua.id, pimpinan.tahun)):
        skp = kueri_skp.teks_berlaku(koneksi, satu.simpanan).nilai
        if skp.id == pimpinan.id or not ada(koneksi, skp):
            continue
        milik = kueri.sel_skp(koneksi, skp.id)
        kolom = kolom_matriks(skp, milik, ketua)
        if pimpinan.pegawai_id not in (skp.penilai_id, ketua.penilai_id):
            asal = {s.id for s in sel}
            dari = {rhk.id for rhk in skp.rhk if rhk.sel_id in asal}
            kolom = [k for k in kolom if k[0] in dari]
        if kolom:
            return _tabel(ketua, kolom, _anggota(koneksi, skp, milik), milik, ())
    return None


def _tabel(
    pimpinan: Pegawai,
    kolom: list[Kolom],
    anggota: Iterable[Pegawai],
    sel: Iterable[SelMatriks],
    ketua: Collection[UUID],
) -> TabelMatriks:
    isi = {(s.pegawai_id, s.kolom_id): s.isi for s in sel}
    baris = tuple(
        BarisMatriks(satu.nama, satu.jabatan, tuple(isi.get((satu.id, k), "") for k, _ in kolom), satu.id in ketua)
        for satu in anggota
        if satu.id != pimpinan.id
    )
    return TabelMatriks(pimpinan.nama, pimpinan.jabatan, tuple(teks for _, teks in kolom), baris)
