"""Queries of the Matriks Peran Hasil, and the plans that are being written with its cells composed into them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, select

from kinerja_desktop.domain.matriks_selaras import RencanaPimpinan, belum_termuat, selaraskan, tujuan_sel
from kinerja_desktop.domain.mutasi import dipersingkat
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.sel_matriks import AnggotaMatriks, SelMatriks
from kinerja_desktop.domain.skp import BATAS_JUMLAH, Rhk, Skp, StatusSkp, boleh_ubah
from kinerja_desktop.store import skema
from kinerja_desktop.store.milik_rujukan import sesuai
from kinerja_desktop.store.organisasi import atasan
from kinerja_desktop.store.penutupan import penutupan
from kinerja_desktop.store.rekaman import Tersimpan, ambil, cari

_S, _A, _R = skema.sel_matriks.c, skema.anggota_matriks.c, skema.skp.c
_SEL, _ANGGOTA = sesuai(skema.sel_matriks), sesuai(skema.anggota_matriks)


class PeranSkp(NamedTuple):
    """Roles that a composed plan does not carry: what its person may take into it, and how many have no room.

    `dapat_dilepas` are the cells whose results the person may take out of the plan again.
    """

    ditawarkan: tuple[Rhk, ...] = ()
    tak_muat: int = 0
    dapat_dilepas: frozenset[UUID] = frozenset()


def sel_matriks(koneksi: Connection, skp_id: UUID) -> list[SelMatriks]:
    """Every cell of one matrix."""
    return [s.nilai for s in cari(koneksi, SelMatriks, _S.skp_id == skp_id.bytes, _SEL)]


def anggota_matriks(koneksi: Connection, skp_id: UUID) -> list[AnggotaMatriks]:
    """People who were added to one matrix or taken out of it."""
    return [s.nilai for s in cari(koneksi, AnggotaMatriks, _A.skp_id == skp_id.bytes, _ANGGOTA)]


def matriks_memuat(koneksi: Connection, pegawai_id: UUID) -> set[UUID]:
    """Plans whose matrix has a cell or a row for this person."""
    perintah = (
        select(_S.skp_id)
        .where(_S.pegawai_id == pegawai_id.bytes, _S.hapus == 0, _SEL)
        .union(select(_A.skp_id).where(_A.pegawai_id == pegawai_id.bytes, _A.hapus == 0, _ANGGOTA))
    )
    return {UUID(bytes=b) for b in koneksi.execute(perintah).scalars()}


def matriks_milik(koneksi: Connection, pegawai: Collection[UUID]) -> set[UUID]:
    """Plans of these people that head a matrix with at least one cell."""
    milik = _S.pimpinan_id.in_([p.bytes for p in pegawai])
    perintah = select(_S.skp_id).where(milik, _S.hapus == 0, _SEL).distinct()
    return {UUID(bytes=b) for b in koneksi.execute(perintah).scalars()}


def sel_tahun(koneksi: Connection, pegawai_id: UUID, tahun: int) -> list[SelMatriks]:
    """Cells of one person in the matrices of a year."""
    setahun = select(_R.id).where(_R.tahun == tahun, _R.hapus == 0)
    syarat = (_S.pegawai_id == pegawai_id.bytes, _S.skp_id.in_(setahun), _SEL)
    return [s.nilai for s in cari(koneksi, SelMatriks, *syarat)]


def status(koneksi: Connection, skp_id: UUID) -> StatusSkp:
    """The computed state of one plan."""
    return StatusSkp(koneksi.execute(select(_R.status).where(_R.id == skp_id.bytes)).scalar_one())


def rencana_orang(
    koneksi: Connection, pegawai: Collection[UUID], tahun: int
) -> dict[UUID, list[tuple[Tersimpan[Skp], StatusSkp]]]:
    """The stored plans of some people in one year with their states, oldest first; not composed."""
    milik = [p.bytes for p in pegawai]
    syarat = (_R.pegawai_id.in_(milik), _R.tahun == tahun)
    baris = koneksi.execute(select(_R.id, _R.status).where(*syarat, _R.hapus == 0))
    keadaan = {b.id: StatusSkp(b.status) for b in baris}
    hasil: dict[UUID, list[tuple[Tersimpan[Skp], StatusSkp]]] = defaultdict(list)
    for s in cari(koneksi, Skp, *syarat, urut=(_R.mulai, _R.id)):
        hasil[s.nilai.pegawai_id].append((s, keadaan[s.nilai.id.bytes]))
    return hasil


def ditutup(koneksi: Connection, rencana: Iterable[Skp]) -> set[UUID]:
    """Those of the plans that a transfer ends before their time; a closing that was taken back ends nothing (R34)."""
    daftar = list(rencana)
    tutup = penutupan(koneksi, [s.id for s in daftar])
    return {s.id for s in daftar if dipersingkat(s, tutup.get(s.id))}


def selaras(koneksi: Connection, simpanan: Tersimpan[Skp], keadaan: StatusSkp) -> Tersimpan[Skp]:
    """The plan with the cells of its person composed into it while it is being written; the hash stays the stored one.

    Plans that are handed in, approved, set or closed by a transfer come back as they are.
    """
    if not boleh_ubah(keadaan):
        return simpanan
    disusun = selaras_nilai(koneksi, simpanan.nilai)
    return simpanan if disusun == simpanan.nilai else replace(simpanan, nilai=disusun)


def selaras_nilai(koneksi: Connection, skp: Skp) -> Skp:
    """Compose a plan that is being written, as it is typed or about to be saved."""
    sel = bahan_selaras(koneksi, skp)
    return _susun(koneksi, skp, sel, sel_ditawarkan(koneksi, skp, sel))


def bahan_selaras(koneksi: Connection, skp: Skp) -> list[SelMatriks]:
    """The cells that a plan takes: those of its person in matrices of its year that no other plan of his takes.

    On a machine of staff the matrices are not; of the cells there the plan takes those that it took in the office.
    """
    asing = _sel_tanpa_matriks(koneksi, skp)
    semua = sel_tahun(koneksi, skp.pegawai_id, skp.tahun)
    if not semua:
        return asing
    saudara = [s for s, _ in rencana_orang(koneksi, [skp.pegawai_id], skp.tahun).get(skp.pegawai_id, [])]
    milik = [skp, *(s.nilai for s in saudara if s.nilai.id != skp.id)]
    tutup = ditutup(koneksi, milik)
    menuju: dict[UUID, bool] = {}
    for nomor in {s.skp_id for s in semua}:
        pimpinan = ambil(koneksi, Skp, nomor)
        tujuan = None if pimpinan is None else tujuan_sel(milik, pimpinan.nilai, tutup)
        menuju[nomor] = tujuan is not None and tujuan.id == skp.id
    return [*(s for s in semua if menuju[s.skp_id]), *asing]


def _sel_tanpa_matriks(koneksi: Connection, skp: Skp) -> list[SelMatriks]:
    """Cells that results of a plan come from and whose matrix was never here."""
    terpaut = sorted({r.sel_id.bytes for r in skp.rhk if r.sel_id is not None})
    if not terpaut:
        return []
    milik = (_S.id.in_(terpaut), _S.pegawai_id == skp.pegawai_id.bytes, _S.skp_id.not_in(select(_R.id)))
    return [s.nilai for s in cari(koneksi, SelMatriks, *milik)]


def sel_ditawarkan(koneksi: Connection, skp: Skp, sel: Iterable[SelMatriks]) -> frozenset[UUID]:
    """Those of the cells of a plan that come from leaders who do not stand above its person.

    Any leader may give a role to people of other units (Lampiran II.5 j), with the consent of their penilai (R30). So
    such a role is the person's to take and to give back, and nobody fills the plan of somebody whom he does not lead.
    """
    lain = [s for s in sel if s.pimpinan_id != skp.penilai_id]
    di_atas = atasan(koneksi, skp.pegawai_id) if lain else set()
    return frozenset(s.id for s in lain if s.pimpinan_id not in di_atas)


def dapat_dilepas(koneksi: Connection, skp: Skp) -> frozenset[UUID]:
    """Cells whose results the person may take out of the plan again: `sel_ditawarkan`, and those never seen here."""
    return sel_ditawarkan(koneksi, skp, bahan_selaras(koneksi, skp)) | _tak_dikenal(koneksi, skp)


def peran_skp(koneksi: Connection, disusun: Skp) -> PeranSkp:
    """The roles that a composed plan does not carry; of those that are offered the first, however many there are."""
    sel = bahan_selaras(koneksi, disusun)
    bebas = sel_ditawarkan(koneksi, disusun, sel)
    terpaut, ada = {r.sel_id for r in disusun.rhk}, {r.id for r in disusun.rhk}
    wajib = [s for s in sel if s.id not in bebas]
    tawaran = sorted((s for s in sel if s.id in bebas), key=lambda s: s.id not in terpaut)[:BATAS_JUMLAH]
    penuh = _susun(koneksi, disusun, [*wajib, *tawaran], frozenset()) if tawaran else disusun
    ditawarkan = tuple(r for r in penuh.rhk if r.id not in ada and r.sel_id in bebas)
    return PeranSkp(ditawarkan, belum_termuat(disusun, wajib), bebas | _tak_dikenal(koneksi, disusun))


def _susun(
    koneksi: Connection,
    skp: Skp,
    sel: list[SelMatriks],
    bebas: frozenset[UUID],
    *,
    dengan_pimpinan: bool = True,
) -> Skp:
    terpaut = {r.id: r.sel_id for r in skp.rhk if r.sel_id is not None}
    if (not sel and not terpaut) or ditutup(koneksi, [skp]):
        return skp
    sel = [s for s in sel if s.id not in bebas or s.id in terpaut.values()]
    pimpinan = _rencana_pimpinan(koneksi, {s.skp_id for s in sel}) if dengan_pimpinan else {}
    dilaporkan = berlaporan(koneksi, skp.pegawai_id, terpaut)
    return selaraskan(skp, sel, pimpinan, dilaporkan, bebas, _tak_dikenal(koneksi, skp))


def _tak_dikenal(koneksi: Connection, skp: Skp) -> frozenset[UUID]:
    """Cells that results of a plan come from and that were never here, neither filled nor emptied."""
    terpaut = {r.sel_id for r in skp.rhk if r.sel_id is not None}
    if not terpaut:
        return frozenset()
    ada = koneksi.execute(select(_S.id).where(_S.id.in_(sorted(satu.bytes for satu in terpaut)))).scalars()
    return frozenset(terpaut) - {UUID(bytes=satu) for satu in ada}


def _rencana_pimpinan(koneksi: Connection, nomor: Iterable[UUID]) -> dict[UUID, RencanaPimpinan]:
    """The plans that head these matrices; their own texts come from the cells above them.

    What stands beside those texts (the results that they support) is not needed, so the chain ends after one step.
    """
    hasil = {}
    for satu in nomor:
        rencana = ambil(koneksi, Skp, satu)
        if rencana is None:
            continue
        skp = rencana.nilai
        if boleh_ubah(status(koneksi, satu)):
            sel = bahan_selaras(koneksi, skp)
            skp = _susun(koneksi, skp, sel, sel_ditawarkan(koneksi, skp, sel), dengan_pimpinan=False)
        orang = ambil(koneksi, Pegawai, skp.pegawai_id)
        hasil[satu] = RencanaPimpinan(skp, "" if orang is None else orang.nilai.jabatan)
    return hasil


def berlaporan(koneksi: Connection, pegawai_id: UUID, rhk: Collection[UUID]) -> set[UUID]:
    """Those of the results that a daily report of this person rests on."""
    if not rhk:
        return set()
    t = skema.laporan_harian.c
    milik = (t.pegawai_id == pegawai_id.bytes, t.rhk_id.in_([i.bytes for i in rhk]), t.hapus == 0)
    return {UUID(bytes=b) for b in koneksi.execute(select(t.rhk_id).where(*milik).distinct()).scalars()}
