"""How the cells of a Matriks Peran Hasil stand in the plan of their person (Lampiran II.5; R37-R39).

The leader writes cells, each pegawai his own plan. A filled cell *is* the planned result, so its text has one source:
`selaraskan` composes the cells of a person into his plan whenever a plan that is still being written is read or saved.
A plan that is handed in, approved or set is not composed; `sepakat` tells whether a cell may stand beside it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID, uuid5

from kinerja_desktop.domain.masalah import Masalah, peringatan
from kinerja_desktop.domain.matriks import IsiSel, isi_sel
from kinerja_desktop.domain.sel_matriks import SelMatriks
from kinerja_desktop.domain.skp import (
    BATAS_JUMLAH,
    BATAS_TEKS,
    Iki,
    JenisRhk,
    Rhk,
    Skp,
    Untuk,
    baris_indikator,
    teks_diintervensi,
)

_BUTIR = re.compile(r"^\s*(?:[•▪●◦‣·*–—-]|\d{1,2}[.)])(?:\s+|$)")
_POTONG = 80


@dataclass(frozen=True, slots=True)
class RencanaPimpinan:
    """The plan that heads a matrix, and the position of its owner as *penugasan dari* names it."""

    skp: Skp
    jabatan: str


# --- identities ------------------------------------------------------------------------------------------------


def id_sel(skp_id: UUID, kolom_id: UUID, pegawai_id: UUID) -> UUID:
    """The id of a cell: one column of one plan has one cell for each person, on every machine."""
    return uuid5(skp_id, f"sel/{kolom_id}/{pegawai_id}")


def id_anggota(skp_id: UUID, pegawai_id: UUID) -> UUID:
    """The id of a row: one person stands once in a matrix."""
    return uuid5(skp_id, f"anggota/{pegawai_id}")


def id_hasil(sel_id: UUID, urut: int) -> UUID:
    """The id of the planned result that item `urut` of a cell makes, the same at each reading before it is saved."""
    return uuid5(sel_id, f"rhk/{urut}")


# --- what a cell says ------------------------------------------------------------------------------------------


def butir_sel(isi: str) -> tuple[str, ...]:
    """The results that a cell holds: each line with a bullet or a number is one, any other text is one as a whole.

    The filled examples hold several results of one person in one cell, each of which becomes an RHK (Anak Lampiran 2,
    tables 10 and 11; Anak Lampiran 3, tables 8 and 9). Empty cells and ``TIDAK ADA PERAN`` hold none.
    """
    if isi_sel(isi) is not IsiSel.PERAN:
        return ()
    baris = [b for b in isi.strip().splitlines() if b.strip()]
    if _BUTIR.match(baris[0]) is None:
        return (isi.strip(),)
    hasil: list[str] = []
    for satu in baris:
        if _BUTIR.match(satu) is not None:
            hasil.append(_BUTIR.sub("", satu).strip())
        else:
            hasil[-1] = f"{hasil[-1]} {satu.strip()}"
    return tuple(teks for teks in hasil if teks)


def cari_kolom(skp: Skp, kolom_id: UUID) -> tuple[Rhk, Iki | None] | None:
    """The result, and where the column is an indicator the indicator, that heads a column; None when it is gone."""
    for rhk in skp.rhk:
        if rhk.id == kolom_id:
            return rhk, None
        for iki in rhk.iki:
            if iki.id == kolom_id:
                return rhk, iki
    return None


def teks_kolom(rhk: Rhk, iki: Iki | None, untuk: Untuk) -> str:
    """Column 2 of form A.1.7 for a column of the matrix: with its indicator where the leader is JPT (R27, R38)."""
    if untuk is Untuk.JA_JF or iki is None:
        return teks_diintervensi(rhk, untuk)[: BATAS_TEKS["rhk"]]
    return f"{rhk.uraian.strip()}\n{baris_indikator(iki.uraian.strip())}"[: BATAS_TEKS["rhk"]]


def tujuan_sel(rencana: Iterable[Skp], pimpinan: Skp, ditutup: Collection[UUID] = ()) -> Skp | None:
    """The one plan of a person that takes the cells of the plan `pimpinan`, or None while he has none.

    A transfer makes several plans in a year (R34): the one whose penilai is that leader goes before the others, then
    the one that starts last. A plan that a transfer closed takes nothing new, and what its leader gave stays behind:
    the plan of the new place begins without the roles of the former one (II.C.6).
    """
    calon = [
        s for s in rencana if s.tahun == pimpinan.tahun and s.mulai <= pimpinan.selesai and pimpinan.mulai <= s.selesai
    ]
    miliknya = [s for s in calon if s.penilai_id == pimpinan.pegawai_id]
    terakhir = max(miliknya or [s for s in calon if s.id not in ditutup], key=lambda s: (s.mulai, s.id), default=None)
    return None if terakhir is None or terakhir.id in ditutup else terakhir


# --- composing -------------------------------------------------------------------------------------------------


def selaraskan(
    skp: Skp,
    sel: Iterable[SelMatriks],
    pimpinan: Mapping[UUID, RencanaPimpinan],
    berlaporan: Collection[UUID] = (),
    ditawarkan: Collection[UUID] = (),
    tak_dikenal: Collection[UUID] = (),
) -> Skp:
    """Compose the cells of its person into a plan that is being written (R38); twice is the same as once.

    `sel` are the cells that this plan takes (`tujuan_sel`), in any order, and `pimpinan` the plans they stand in, by
    id; of a column that is gone the text beside the result stays as it was. Each result of a filled cell is one RHK
    with its text; one with the same words that is free (written by the person, or moved to another column) becomes it
    with all that was added to it. What a plan has no room for is left out (`belum_termuat`), so that it can always be
    handed in. Cells in `ditawarkan` come from leaders who do not stand above the person: they are in a plan only where
    the person took them into it, and go when he deletes them. An RHK whose cell was emptied goes when nothing was
    added, and otherwise stays without its link (`periksa_matriks` tells so); `berlaporan` are results that daily
    reports rest on. Of cells in `tak_dikenal` nobody here can tell what they say, as their matrix is on other machines:
    what comes from them stays as it is. A result that was taken from an offer keeps its words: other words of that
    cell are offered anew.
    """
    urut = sorted((s for s in sel if butir_sel(s.isi)), key=lambda s: _urutan(skp, s, pimpinan))
    terpaut: dict[UUID, Rhk] = {}
    sisa = {s.id: list(butir_sel(s.isi)) for s in urut}
    for s in urut:
        _pautkan_lama(skp, s, sisa[s.id], terpaut, pimpinan, s.id in ditawarkan)
    wajib = [s for s in urut if s.id not in ditawarkan]
    kata = {_rata(r.uraian) for r in skp.rhk}
    for s in wajib:
        tertulis = [teks for teks in sisa[s.id] if _rata(teks) in kata]
        for teks in tertulis:
            if _pautkan_bebas(skp, s, teks, terpaut, pimpinan):
                sisa[s.id].remove(teks)
    tetap = {None, *tak_dikenal}
    semua = (terpaut.get(r.id, r) if r.sel_id in tetap or r.id in terpaut else _lepas(r, berlaporan) for r in skp.rhk)
    lama = [r for r in semua if r is not None]
    baru: list[Rhk] = []
    for asal, teks in ((s, teks) for s in wajib for teks in sisa[s.id]):
        if len(lama) + len(baru) >= BATAS_JUMLAH:
            break
        baru.append(_isi(Rhk(_id_bebas(asal.id, skp, baru), JenisRhk.UTAMA, ""), asal, teks, skp, pimpinan))
    return replace(skp, rhk=(*lama, *baru))


def _urutan(skp: Skp, sel: SelMatriks, pimpinan: Mapping[UUID, RencanaPimpinan]) -> tuple[bool, str, int, str]:
    """The penilai's cells first, in the order of his columns."""
    rencana = pimpinan.get(sel.skp_id)
    kolom = [k for r in rencana.skp.rhk for k in (r.id, *(i.id for i in r.iki))] if rencana else []
    tempat = kolom.index(sel.kolom_id) if sel.kolom_id in kolom else len(kolom)
    return sel.pimpinan_id != skp.penilai_id, str(sel.skp_id), tempat, str(sel.id)


def _pautkan_lama(
    skp: Skp,
    sel: SelMatriks,
    sisa: list[str],
    terpaut: dict[UUID, Rhk],
    pimpinan: Mapping[UUID, RencanaPimpinan],
    sebagian: bool,
) -> None:
    """Give the results of this cell that are there their texts: the same words first, then in order.

    Where the plan need not take all of a cell (`sebagian`) the order tells nothing: other words are another offer.
    """
    milik = [r for r in skp.rhk if r.sel_id == sel.id]
    for rhk in milik:
        teks = next((t for t in sisa if t == rhk.uraian), None)
        if teks is not None:
            sisa.remove(teks)
            terpaut[rhk.id] = _isi(rhk, sel, teks, skp, pimpinan)
    for rhk in () if sebagian else milik:
        if rhk.id not in terpaut and sisa:
            terpaut[rhk.id] = _isi(rhk, sel, sisa.pop(0), skp, pimpinan)


def _pautkan_bebas(
    skp: Skp, sel: SelMatriks, teks: str, terpaut: dict[UUID, Rhk], pimpinan: Mapping[UUID, RencanaPimpinan]
) -> bool:
    """Whether a result with these words was free, which now comes from this cell."""
    calon = next((r for r in skp.rhk if r.id not in terpaut and _sama(r, teks)), None)
    if calon is not None:
        terpaut[calon.id] = _isi(calon, sel, teks, skp, pimpinan)
    return calon is not None


def _isi(rhk: Rhk, sel: SelMatriks, teks: str, skp: Skp, pimpinan: Mapping[UUID, RencanaPimpinan]) -> Rhk:
    rencana = pimpinan.get(sel.skp_id)
    kolom = cari_kolom(rencana.skp, sel.kolom_id) if rencana else None
    rhk = replace(rhk, uraian=teks, sel_id=sel.id)
    if skp.penilai_id is not None and sel.pimpinan_id != skp.penilai_id:
        rhk = replace(rhk, dari_pimpinan_lain=True)
    if rencana is None or kolom is None:
        return rhk
    asal, iki = kolom
    return replace(
        rhk,
        penugasan_dari=rhk.penugasan_dari or rencana.jabatan[: BATAS_TEKS["penugasan"]],
        rhk_pimpinan=teks_kolom(asal, iki, rencana.skp.untuk),
        rhk_pimpinan_id=asal.id,
        iki_pimpinan_id=None if iki is None else iki.id,
    )


def _id_bebas(sel_id: UUID, skp: Skp, baru: Sequence[Rhk]) -> UUID:
    dipakai = {r.id for r in (*skp.rhk, *baru)}
    urut = 0
    while id_hasil(sel_id, urut) in dipakai:
        urut += 1
    return id_hasil(sel_id, urut)


def _lepas(rhk: Rhk, berlaporan: Collection[UUID]) -> Rhk | None:
    if rhk.iki or rhk.rencana_aksi or rhk.id in berlaporan:
        return replace(rhk, sel_id=None)
    return None


def _sama(rhk: Rhk, teks: str) -> bool:
    return _rata(rhk.uraian) == _rata(teks)


def _rata(teks: str) -> str:
    return " ".join(teks.casefold().split())


# --- plans that are not composed -------------------------------------------------------------------------------


def sepakat(skp: Skp, sel: SelMatriks) -> bool:
    """True when a plan says what a cell says: each of its results stands there, and none of it that the cell lost.

    A result with the same words that the person wrote himself counts: the link is made when the plan is written next.
    """
    perlu = Counter(_rata(teks) for teks in butir_sel(sel.isi))
    milik = Counter(_rata(r.uraian) for r in skp.rhk if r.sel_id == sel.id)
    if milik - perlu:
        return False
    bebas = Counter(_rata(r.uraian) for r in skp.rhk if r.sel_id is None)
    return not (perlu - milik) - bebas


def saran_sel(skp: Skp) -> tuple[str, ...]:
    """Results of a plan that no cell has yet: what may be written into a cell of a plan that is closed."""
    return tuple(dict.fromkeys(r.uraian for r in skp.rhk if r.sel_id is None and r.uraian.strip()))


def periksa_matriks(tersimpan: Skp, disusun: Skp) -> list[Masalah]:
    """What the leader changed in the matrix since the plan was saved, for its owner."""
    return list(_perubahan(tersimpan, disusun))


def belum_termuat(disusun: Skp, sel: Iterable[SelMatriks]) -> int:
    """How many results of these cells a composed plan does not carry, as it has no room for them."""
    perlu = Counter((s.id, _rata(teks)) for s in sel for teks in butir_sel(s.isi))
    return (perlu - Counter((r.sel_id, _rata(r.uraian)) for r in disusun.rhk if r.sel_id is not None)).total()


def _perubahan(tersimpan: Skp, disusun: Skp) -> Iterator[Masalah]:
    lama = {r.id: r for r in tersimpan.rhk}
    kini = {r.id: r for r in disusun.rhk}
    for rhk in disusun.rhk:
        dulu = lama.get(rhk.id)
        if dulu is None and rhk.sel_id is not None:
            yield peringatan("rhk", "MTX-01", hasil=rhk.uraian[:_POTONG])
        elif dulu is not None and dulu.sel_id is not None and rhk.sel_id is None:
            yield peringatan("rhk", "MTX-02", hasil=rhk.uraian[:_POTONG])
        elif dulu is not None and dulu.uraian != rhk.uraian:
            yield peringatan("rhk", "MTX-03", lama=dulu.uraian[:_POTONG], baru=rhk.uraian[:_POTONG])
    for rhk in tersimpan.rhk:
        if rhk.id not in kini:
            yield peringatan("rhk", "MTX-04", hasil=rhk.uraian[:_POTONG])
