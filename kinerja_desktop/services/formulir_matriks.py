"""The tables of form A.1.5: the matrix of a leader's plan, and below it those of his ketua tim (Lampiran II.5)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from uuid import UUID

from kinerja_desktop.domain.dokumen_rencana import BarisMatriks, TabelMatriks
from kinerja_desktop.domain.matriks import kolom_matriks
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.sel_matriks import DIKELUARKAN, SelMatriks
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.matriks import anggota, berindikator
from kinerja_desktop.store import matriks as kueri
from kinerja_desktop.store import skp as kueri_skp
from kinerja_desktop.store.rencana import Koneksi

Kolom = tuple[UUID, str]
"""Id and head of one column."""


def ada(koneksi: Koneksi, skp: Skp) -> bool:
    """True when the plan has a matrix: a row or a filled cell."""
    return bool(kueri.anggota_matriks(koneksi, skp.id) or kueri.sel_matriks(koneksi, skp.id))


def susun(konteks: Context, orang: Pegawai, skp: Skp) -> list[TabelMatriks]:
    """The table of the leader, then one of each member whose own plan has a matrix; nothing without a matrix."""
    with konteks.store.baca() as koneksi:
        if not ada(koneksi, skp):
            return []
        sel = kueri.sel_matriks(koneksi, skp.id)
        kolom = kolom_formulir(koneksi, skp, sel, orang)
        baris = _anggota(koneksi, skp, sel)
        tim: list[TabelMatriks] = []
        ketua = set()
        for satu in baris:
            bawah = _tim(koneksi, satu, skp, sel)
            if bawah is not None:
                tim.append(bawah)
                ketua.add(satu.id)
        return [_tabel(orang, kolom, baris, sel, ketua), *tim]


def kolom_formulir(koneksi: Koneksi, skp: Skp, sel: Iterable[SelMatriks], orang: Pegawai) -> list[Kolom]:
    """The columns as the page has them: indicators on the first level, results of a ketua tim on the second."""
    indikator = berindikator(koneksi, orang, skp, list(sel))
    return [(k.id, k.teks.strip()) for k in kolom_matriks(skp, indikator=indikator)]


def _anggota(koneksi: Koneksi, skp: Skp, sel: Iterable[SelMatriks]) -> list[Pegawai]:
    """The rows of the page that were set or have a cell: people of the rows in their order, then the others by name.

    Somebody of the team with nothing but empty cells has no part in this matrix yet.
    """
    urutan = {a.pegawai_id: a.urut for a in kueri.anggota_matriks(koneksi, skp.id) if a.urut > DIKELUARKAN}
    tercatat = {*urutan, *(s.pegawai_id for s in sel)}
    semua = [p for p in anggota(koneksi, skp, sel) if p.id in tercatat]
    return sorted(semua, key=lambda p: (p.id not in urutan, urutan.get(p.id, 0)))


def _tim(koneksi: Koneksi, ketua: Pegawai, pimpinan: Skp, sel: Iterable[SelMatriks]) -> TabelMatriks | None:
    """The second table of a member whose plan of the year has a matrix.

    Of somebody whom another penilai leads only the results that come from this matrix belong here (Lampiran II.5.j).
    """
    for satu in reversed(kueri_skp.skp_pegawai(koneksi, ketua.id, pimpinan.tahun)):
        skp = kueri_skp.teks_berlaku(koneksi, satu.simpanan).nilai
        if skp.id == pimpinan.id or not ada(koneksi, skp):
            continue
        milik = kueri.sel_matriks(koneksi, skp.id)
        kolom = kolom_formulir(koneksi, skp, milik, ketua)
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
    orang: Iterable[Pegawai],
    sel: Iterable[SelMatriks],
    ketua: Collection[UUID],
) -> TabelMatriks:
    isi = {(s.pegawai_id, s.kolom_id): s.isi for s in sel}
    baris = tuple(
        BarisMatriks(satu.nama, satu.jabatan, tuple(isi.get((satu.id, k), "") for k, _ in kolom), satu.id in ketua)
        for satu in orang
        if satu.id != pimpinan.id
    )
    return TabelMatriks(pimpinan.nama, pimpinan.jabatan, tuple(teks for _, teks in kolom), baris)
