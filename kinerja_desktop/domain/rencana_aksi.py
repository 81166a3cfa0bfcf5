"""Rencana Aksi, form B.1.1: steps of each result with their time, and trajectory targets (Lampiran III.A.2-3)."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.skp import Aspek, Iki, Rhk, Skp
from kinerja_desktop.domain.target import AngkaTarget, Arah, angka_target
from kinerja_desktop.domain.teks import bersihkan, kosong, tulis_angka


@dataclass(frozen=True, slots=True)
class ButirAksi:
    """One step towards a result; `periode` are written periods such as ``2026-TW1``, in order."""

    id: UUID
    rhk_id: UUID
    uraian: str
    periode: tuple[str, ...] = ()
    target: str = ""


@dataclass(frozen=True, slots=True)
class Trayektori:
    """What an indicator should have reached at the end of one period, as text such as ``40 ibu hamil``."""

    iki_id: UUID
    periode: str
    target: str


@dataclass(frozen=True, slots=True)
class RencanaAksi:
    """The plan of action of one SKP, by month or quarter; it may change while the SKP stands."""

    id: UUID
    pegawai_id: UUID
    skp_id: UUID
    jenis: JenisPeriode = JenisPeriode.TRIWULANAN
    butir: tuple[ButirAksi, ...] = ()
    trayektori: tuple[Trayektori, ...] = ()


BATAS_BUTIR, BATAS_TARGET, BATAS_JUMLAH = 1_000, 300, 30


class SaranTrayektori(StrEnum):
    """What a row of trajectory targets tells about the target of the year; it advises and never blocks."""

    JUMLAH = "jumlah"
    NILAI_AKHIR = "nilai_akhir"
    KURANG = "kurang"
    LEBIH = "lebih"
    TURUN = "turun"


@dataclass(frozen=True, slots=True)
class TinjauanTrayektori:
    """A row against its target: `hitungan` of `target` in `satuan`; `periode` is the first one that falls back."""

    saran: SaranTrayektori
    hitungan: Decimal
    target: Decimal
    satuan: str = ""
    periode: str = ""


# --- steps of a result -----------------------------------------------------------------------------------------


def langkah(rhk: Rhk, rencana: RencanaAksi | None) -> tuple[str, ...]:
    """The steps of one result that a daily report can name: of the plan of action where it has any for this result.

    Without one the lines that were written into the plan itself count, as before this form existed.
    """
    milik = [b for b in rencana.butir if b.rhk_id == rhk.id] if rencana is not None else []
    if not milik:
        return tuple(t for t in rhk.rencana_aksi if not kosong(t))
    return tuple(dict.fromkeys(" ".join(b.uraian.split()) for b in milik if not kosong(b.uraian)))


def dengan_langkah(skp: Skp, rencana: RencanaAksi | None) -> Skp:
    """The plan whose results carry the steps that count."""
    if rencana is None:
        return skp
    return replace(skp, rhk=tuple(replace(r, rencana_aksi=langkah(r, rencana)) for r in skp.rhk))


def rencana_awal(skp: Skp, jenis: JenisPeriode, id_baru: Callable[[], UUID]) -> RencanaAksi:
    """A plan of action to begin with: the lines that the plan holds, not yet placed in any period."""
    butir = tuple(ButirAksi(id_baru(), r.id, teks) for r in skp.rhk for teks in r.rencana_aksi)
    return RencanaAksi(id_baru(), skp.pegawai_id, skp.id, jenis, butir)


def lengkapi(rencana: RencanaAksi, skp: Skp, id_baru: Callable[[], UUID]) -> RencanaAksi:
    """With the lines of results that the record has nothing for yet, such as those of a revision."""
    ada = {b.rhk_id for b in rencana.butir}
    baru = (ButirAksi(id_baru(), r.id, teks) for r in skp.rhk if r.id not in ada for teks in r.rencana_aksi)
    return replace(rencana, butir=(*rencana.butir, *baru))


def masa_rencana(skp: Skp, jenis: JenisPeriode) -> tuple[Periode, ...]:
    """The months or quarters that the plan covers, in order."""
    banyak = 12 if jenis is JenisPeriode.BULANAN else 4
    semua = (Periode(skp.tahun, jenis, n) for n in range(1, banyak + 1))
    return tuple(p for p in semua if p.mulai <= skp.selesai and p.selesai >= skp.mulai)


def rapikan(rencana: RencanaAksi, skp: Skp) -> RencanaAksi:
    """The record with clean texts, without empty rows, and only with results, indicators and periods of its plan.

    A result whose last step was taken away keeps one empty row: it tells that the lines in the plan no longer count.
    Raises DLG-10 for another cycle than months or quarters, DLG-11 for too many steps, DLG-12 for a text too long.
    """
    if rencana.jenis is JenisPeriode.TAHUNAN:
        raise UserError("DLG-10")
    masa = [str(p) for p in masa_rencana(skp, rencana.jenis)]
    butir = []
    for rhk in skp.rhk:
        milik = [_rapikan_butir(b, masa) for b in rencana.butir if b.rhk_id == rhk.id]
        isi = [b for b in milik if b.uraian]
        if len(isi) > BATAS_JUMLAH:
            raise UserError("DLG-11", batas=BATAS_JUMLAH)
        butir += isi or [replace(b, periode=(), target="") for b in milik[:1] if rhk.rencana_aksi]
    iki = [i.id for r in skp.rhk for i in r.iki]
    nilai = {(t.iki_id, t.periode): _batasi(t.target, BATAS_TARGET, "Target trayektori") for t in rencana.trayektori}
    trayektori = tuple(Trayektori(i, p, nilai[i, p]) for i in iki for p in masa if nilai.get((i, p)))
    return replace(rencana, butir=tuple(butir), trayektori=trayektori)


def _rapikan_butir(butir: ButirAksi, masa: Sequence[str]) -> ButirAksi:
    return replace(
        butir,
        uraian=" ".join(_batasi(butir.uraian, BATAS_BUTIR, "Langkah").split()),
        target=_batasi(butir.target, BATAS_TARGET, "Target langkah"),
        periode=tuple(p for p in masa if p in butir.periode),
    )


def _batasi(teks: str, batas: int, bidang: str) -> str:
    rapi = bersihkan(teks).strip()
    if len(rapi) > batas:
        raise UserError("DLG-12", bidang=bidang, panjang=tulis_angka(len(rapi)), batas=tulis_angka(batas))
    return rapi


def ganti_jenis(rencana: RencanaAksi, skp: Skp, jenis: JenisPeriode) -> RencanaAksi:
    """The same steps by month instead of by quarter, or the other way round.

    A quarter becomes its three months, and a month its quarter; a trajectory target stands at the end of its period, so
    it moves to the last month of its quarter, and of the months of a quarter the last one that is filled stays.
    """
    if jenis is rencana.jenis:
        return rencana
    masa = masa_rencana(skp, jenis)
    butir = tuple(replace(b, periode=_pindahkan(b.periode, masa)) for b in rencana.butir)
    nilai: dict[tuple[UUID, str], str] = {}
    for satu in sorted(rencana.trayektori, key=lambda t: Periode.baca(t.periode).selesai):
        akhir = Periode.baca(satu.periode).selesai
        tujuan = next((p for p in masa if p.memuat(min(akhir, masa[-1].selesai))), None)
        if tujuan is not None and not kosong(satu.target):
            nilai[satu.iki_id, str(tujuan)] = satu.target
    return replace(
        rencana, jenis=jenis, butir=butir, trayektori=tuple(Trayektori(i, p, t) for (i, p), t in nilai.items())
    )


def _pindahkan(periode: Iterable[str], masa: Sequence[Periode]) -> tuple[str, ...]:
    lama = [Periode.baca(p) for p in periode]
    return tuple(str(p) for p in masa if any(p.mulai <= q.selesai and q.mulai <= p.selesai for q in lama))


# --- trajectory ------------------------------------------------------------------------------------------------


def tinjau_trayektori(iki: Iki, isi: Sequence[tuple[str, str]]) -> TinjauanTrayektori | None:
    """What a row of (period, target) tells; None where the target or the row holds no comparable number.

    Amounts (aspek kuantitas of a countable unit) either add up to the target or grow until they reach it; what measures
    a state (percent, minutes) should end at the target. A falling row is told only where the last value counts.
    """
    tujuan = angka_target(iki.target)
    baris = [(p, a) for p, teks in isi if (a := angka_target(teks)) is not None]
    if tujuan is None or not baris or not _sesatuan(tujuan, [a for _, a in baris]):
        return None
    jumlah, akhir = sum((a.nilai for _, a in baris), Decimal(0)), baris[-1][1].nilai
    turun = _turun(baris)
    terhitung = iki.aspek is Aspek.KUANTITAS and not _keadaan(tujuan) and tujuan.arah is Arah.SEDIKITNYA
    if terhitung and jumlah == tujuan.nilai:
        saran, hitungan = SaranTrayektori.JUMLAH, jumlah
    elif akhir == tujuan.nilai or (tujuan.arah is Arah.PALING_BANYAK and akhir < tujuan.nilai):
        menurun = turun and tujuan.arah is Arah.SEDIKITNYA
        saran, hitungan = SaranTrayektori.TURUN if menurun else SaranTrayektori.NILAI_AKHIR, akhir
    else:
        bertahap = akhir > tujuan.nilai or (not turun and jumlah > tujuan.nilai)
        hitungan = jumlah if terhitung and not bertahap else akhir
        saran = SaranTrayektori.KURANG if hitungan < tujuan.nilai else SaranTrayektori.LEBIH
    return TinjauanTrayektori(saran, hitungan, tujuan.nilai, tujuan.satuan, turun)


def _turun(baris: Sequence[tuple[str, AngkaTarget]]) -> str:
    """The first period whose number is below the one before; empty where the row never falls."""
    pasangan = itertools.pairwise(baris)
    return next((periode for (_, dulu), (periode, kini) in pasangan if kini.nilai < dulu.nilai), "")


def _sesatuan(tujuan: AngkaTarget, baris: Sequence[AngkaTarget]) -> bool:
    """A bare number is read in the unit of the target; another unit cannot be compared."""
    satuan = tujuan.satuan.casefold().rstrip(".")
    return all(a.satuan.casefold().rstrip(".") in ("", satuan) for a in baris)


def _keadaan(tujuan: AngkaTarget) -> bool:
    return tujuan.satuan.casefold().startswith(("%", "persen", "per seratus", "poin"))
