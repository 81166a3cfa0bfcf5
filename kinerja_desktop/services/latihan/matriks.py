"""The Matriks Peran Hasil of who leads a training office: most cells filled from the plans of the team, some empty.

The plans are there first; a cell says what the result linked to it says, so that both agree from the first day on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from kinerja_desktop.domain.matriks import TIDAK_ADA_PERAN
from kinerja_desktop.domain.sel_matriks import PendekatanCascading, SelMatriks
from kinerja_desktop.domain.skp import Aspek, Iki, Rhk, Skp
from kinerja_desktop.domain.target import angka_target
from kinerja_desktop.services.latihan.acak import SumberAcak, bagi_jumlah
from kinerja_desktop.services.latihan.penempatan import Penempatan, Posisi
from kinerja_desktop.services.latihan.rencana_skp import PenyusunSkp

_TANPA_PERAN = 0.8
"""Share of the cells without a role that say so; the others are still empty."""

_LAIN = (PendekatanCascading.ASPEK, PendekatanCascading.LAYANAN, PendekatanCascading.OUTPUT_ANTARA)


def sel_latihan(acak: SumberAcak, penempatan: Penempatan, penyusun: PenyusunSkp, tahun: int) -> Iterator[SelMatriks]:
    """The cells of every leader who has a matrix in `tahun`."""
    for p in penempatan.anggota:
        if penyusun.bermatriks(p, tahun):
            yield from _matriks(acak, penempatan, penyusun, p, tahun)


def _matriks(
    acak: SumberAcak, penempatan: Penempatan, penyusun: PenyusunSkp, pimpinan: Posisi, tahun: int
) -> Iterator[SelMatriks]:
    skp = penyusun.satu(pimpinan, penyusun.masa(pimpinan, tahun)[-1]).skp
    kolom = [i for r in skp.rhk for i in r.iki]
    tim = [penempatan.posisi[n] for n in penempatan.bawahan.get(pimpinan.nomor, ())]
    milik = {p.nomor: _rencana(penyusun, p, tahun).rhk for p in tim}
    for iki in kolom:
        pembawa = [p for p in tim if any(r.iki_pimpinan_id == iki.id for r in milik[p.nomor])]
        bagian = _bagian(iki, len(pembawa))
        cara = PendekatanCascading.BEBAN_TARGET if any(bagian) else _LAIN[iki.id.int % len(_LAIN)]
        for p in tim:
            peran = [r for r in milik[p.nomor] if r.iki_pimpinan_id == iki.id]
            if peran:
                yield _peran(skp, iki, p, peran, cara, bagian[pembawa.index(p)])
            elif acak.aliran("sel", p.nomor, iki.id).random() < _TANPA_PERAN:
                nomor = penyusun.id_sel(pimpinan, p, tahun, iki.id)
                yield SelMatriks(nomor, skp.pegawai_id, skp.id, iki.id, p.pegawai.id, TIDAK_ADA_PERAN)


def _rencana(penyusun: PenyusunSkp, p: Posisi, tahun: int) -> Skp:
    return penyusun.satu(p, penyusun.masa(p, tahun)[-1]).skp


def _peran(skp: Skp, iki: Iki, p: Posisi, peran: Sequence[Rhk], cara: PendekatanCascading, bagian: str) -> SelMatriks:
    isi = peran[0].uraian if len(peran) == 1 else "\n".join(f"• {r.uraian}" for r in peran)
    nomor = peran[0].sel_id or UUID(int=0)
    return SelMatriks(nomor, skp.pegawai_id, skp.id, iki.id, p.pegawai.id, isi, cara, bagian)


def _bagian(iki: Iki, pembawa: int) -> list[str]:
    """Equal shares of a target of quantity; nothing to share where it holds no whole number."""
    angka = angka_target(iki.target)
    if iki.aspek is not Aspek.KUANTITAS or angka is None or angka.satuan == "%" or angka.nilai % 1 or not pembawa:
        return [""] * max(1, pembawa)
    besar = bagi_jumlah(int(angka.nilai), [1.0] * pembawa)
    return [f"{satu:,} {angka.satuan}".replace(",", ".").strip() for satu in besar]
