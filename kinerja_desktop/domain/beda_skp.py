"""What changed between two set texts of one plan, line by line (article 14(2): an SKP is developed during the year)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.skp import Iki, Nilai, Rhk, Skp
from kinerja_desktop.domain.teks import tulis_tanggal


class JenisBeda(StrEnum):
    """What happened to one line."""

    DITAMBAH = "ditambah"
    DIHAPUS = "dihapus"
    DIUBAH = "diubah"


class MedanBeda(StrEnum):
    """The part of the plan that a line belongs to, in the order of the form."""

    MASA = "masa"
    PENILAI = "penilai"
    PENDEKATAN = "pendekatan"
    URUTAN = "urutan"
    RHK = "rhk"
    JENIS = "jenis"
    RHK_PIMPINAN = "rhk_pimpinan"
    PENUGASAN = "penugasan"
    PLT = "plt"
    PERJANJIAN = "perjanjian"
    IKI = "iki"
    ASPEK = "aspek"
    PERSPEKTIF = "perspektif"
    TARGET = "target"
    RENCANA_AKSI = "rencana_aksi"
    EKSPEKTASI = "ekspektasi"
    SUMBER_DAYA = "sumber_daya"
    PERTANGGUNGJAWABAN = "pertanggungjawaban"
    KONSEKUENSI = "konsekuensi"


@dataclass(frozen=True, slots=True)
class Beda:
    """One difference. `bagian` tells where: the result or indicator (its words), or the value of BerAKHLAK.

    `lama` is empty for what was added and `baru` for what was taken away.
    """

    medan: MedanBeda
    jenis: JenisBeda
    lama: str = ""
    baru: str = ""
    bagian: str = ""


def beda_skp(lama: Skp, baru: Skp) -> tuple[Beda, ...]:
    """Every difference of content, in the order of the form; nothing for the same content.

    Results and indicators are the same ones by their id, whatever their words. What only tells of the way here (reason,
    day of handing in, whom the penilai consented to) is not content.
    """
    return (*_kepala(lama, baru), *_hasil(lama.rhk, baru.rhk), *_ekspektasi(lama, baru), *_lampiran(lama, baru))


def _kepala(lama: Skp, baru: Skp) -> Iterator[Beda]:
    yield from _teks(MedanBeda.MASA, _masa(lama), _masa(baru))
    yield from _teks(MedanBeda.PENILAI, _penilai(lama), _penilai(baru))
    yield from _teks(MedanBeda.PENDEKATAN, lama.pendekatan.value, baru.pendekatan.value)


def _masa(skp: Skp) -> str:
    return f"{tulis_tanggal(skp.mulai)} – {tulis_tanggal(skp.selesai)}"


def _penilai(skp: Skp) -> str:
    """Id of the penilai (the caller knows the name), or the name that is printed for him."""
    return skp.penilai_cetak.nama if skp.penilai_cetak is not None else str(skp.penilai_id or "")


def _hasil(lama: Sequence[Rhk], baru: Sequence[Rhk]) -> Iterator[Beda]:
    dulu, kini = {r.id: r for r in lama}, {r.id: r for r in baru}
    yield from _urutan({r.id: r.uraian for r in lama}, {r.id: r.uraian for r in baru}, "")
    for rhk in lama:
        if rhk.id not in kini:
            yield Beda(MedanBeda.RHK, JenisBeda.DIHAPUS, lama=_rhk_utuh(rhk))
    for rhk in baru:
        if rhk.id in dulu:
            yield from _satu_rhk(dulu[rhk.id], rhk)
        else:
            yield Beda(MedanBeda.RHK, JenisBeda.DITAMBAH, baru=_rhk_utuh(rhk))


def _satu_rhk(lama: Rhk, baru: Rhk) -> Iterator[Beda]:
    di = baru.uraian or lama.uraian
    yield from _teks(MedanBeda.RHK, lama.uraian, baru.uraian, di)
    yield from _teks(MedanBeda.JENIS, lama.jenis.value, baru.jenis.value, di)
    yield from _teks(MedanBeda.RHK_PIMPINAN, lama.rhk_pimpinan, baru.rhk_pimpinan, di)
    yield from _teks(MedanBeda.PENUGASAN, lama.penugasan_dari, baru.penugasan_dari, di)
    yield from _teks(MedanBeda.PLT, _ya(lama.plt), _ya(baru.plt), di)
    yield from _teks(MedanBeda.PERJANJIAN, _ya(lama.dari_perjanjian_kinerja), _ya(baru.dari_perjanjian_kinerja), di)
    yield from _butir(MedanBeda.RENCANA_AKSI, lama.rencana_aksi, baru.rencana_aksi, di)
    dulu, kini = {i.id: i for i in lama.iki}, {i.id: i for i in baru.iki}
    yield from _urutan({i.id: i.uraian for i in lama.iki}, {i.id: i.uraian for i in baru.iki}, di)
    for iki in lama.iki:
        if iki.id not in kini:
            yield Beda(MedanBeda.IKI, JenisBeda.DIHAPUS, lama=_iki_utuh(iki), bagian=di)
    for iki in baru.iki:
        if iki.id in dulu:
            yield from _satu_iki(dulu[iki.id], iki)
        else:
            yield Beda(MedanBeda.IKI, JenisBeda.DITAMBAH, baru=_iki_utuh(iki), bagian=di)


def _satu_iki(lama: Iki, baru: Iki) -> Iterator[Beda]:
    di = baru.uraian or lama.uraian
    yield from _teks(MedanBeda.IKI, lama.uraian, baru.uraian, di)
    yield from _teks(MedanBeda.ASPEK, lama.aspek.value, baru.aspek.value, di)
    yield from _teks(
        MedanBeda.PERSPEKTIF,
        lama.perspektif.value if lama.perspektif else "",
        baru.perspektif.value if baru.perspektif else "",
        di,
    )
    yield from _teks(MedanBeda.TARGET, lama.target, baru.target, di)


def _ekspektasi(lama: Skp, baru: Skp) -> Iterator[Beda]:
    dulu, kini = dict(lama.ekspektasi_khusus), dict(baru.ekspektasi_khusus)
    for nilai in Nilai:
        yield from _teks(MedanBeda.EKSPEKTASI, dulu.get(nilai, ""), kini.get(nilai, ""), nilai.value)


def _lampiran(lama: Skp, baru: Skp) -> Iterator[Beda]:
    for medan in (MedanBeda.SUMBER_DAYA, MedanBeda.PERTANGGUNGJAWABAN, MedanBeda.KONSEKUENSI):
        yield from _butir(medan, getattr(lama.lampiran, medan.value), getattr(baru.lampiran, medan.value), "")


def _teks(medan: MedanBeda, lama: str, baru: str, bagian: str = "") -> Iterator[Beda]:
    if lama != baru:
        jenis = JenisBeda.DIUBAH if lama and baru else JenisBeda.DITAMBAH if baru else JenisBeda.DIHAPUS
        yield Beda(medan, jenis, lama, baru, bagian)


def _butir(medan: MedanBeda, lama: Sequence[str], baru: Sequence[str], bagian: str) -> Iterator[Beda]:
    """Lines of a list: which went and which came; the same lines in another order, or other often, are one change."""
    if sorted(set(lama)) == sorted(set(baru)):
        yield from _teks(medan, "\n".join(lama), "\n".join(baru), bagian)
        return
    for teks in dict.fromkeys(lama):
        if teks not in baru:
            yield Beda(medan, JenisBeda.DIHAPUS, lama=teks, bagian=bagian)
    for teks in dict.fromkeys(baru):
        if teks not in lama:
            yield Beda(medan, JenisBeda.DITAMBAH, baru=teks, bagian=bagian)


def _urutan(lama: Mapping[UUID, str], baru: Mapping[UUID, str], bagian: str) -> Iterator[Beda]:
    """One line when what stayed stands in another order; each side in its own words."""
    dulu, kini = [n for n in lama if n in baru], [n for n in baru if n in lama]
    if dulu != kini:
        yield Beda(MedanBeda.URUTAN, JenisBeda.DIUBAH, _bernomor(dulu, lama), _bernomor(kini, baru), bagian)


def _bernomor(urut: Sequence[UUID], nama: Mapping[UUID, str]) -> str:
    return " · ".join(f"{i}. {nama[n]}" for i, n in enumerate(urut, start=1))


def _rhk_utuh(rhk: Rhk) -> str:
    return "\n".join([rhk.uraian, *(f"• {_iki_utuh(iki)}" for iki in rhk.iki)])


def _iki_utuh(iki: Iki) -> str:
    return f"{iki.uraian} — {iki.target}" if iki.uraian and iki.target else iki.uraian or iki.target


def _ya(benar: bool) -> str:
    return "ya" if benar else ""
