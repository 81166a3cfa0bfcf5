"""Continuous feedback (PermenPANRB 6/2022 articles 1.6, 17-20; R59, R60)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.teks import bersihkan, kosong, tulis_angka

BATAS_ISI = 4_000
BATAS_CETAK, BARIS_CETAK = 200_000, 60
"""Characters of all feedback that one form prints, some hundred pages, and lines of each. A form is one record."""
_HURUF_SEBARIS = 80
"""What a line break takes, in characters."""


class Hubungan(StrEnum):
    """Who gives the feedback, seen from the person it is about."""

    PIMPINAN = "pimpinan"
    REKAN = "rekan"
    BAWAHAN = "bawahan"
    PIHAK_LAIN = "pihak_lain"


class Nada(StrEnum):
    """Tone, as the giver marks it; feeds the rating guide (R16-R19), never a score."""

    POSITIF = "positif"
    NETRAL = "netral"
    PERLU_PERBAIKAN = "perlu_perbaikan"


class TentangUmpan(StrEnum):
    """What a feedback is about, in one word."""

    HASIL = "hasil"
    PERILAKU = "perilaku"
    UMUM = "umum"


@dataclass(frozen=True, slots=True)
class UmpanBalik:
    """One feedback, append-only. It is about an indicator (`iki_id`), a value (`nilai`), or the person as a whole.

    `berkala` marks scheduled feedback (a duty of the penilai, R60); otherwise it is insidentil. `dari_cetak` is the
    giver as written on paper, where the penilai copied feedback of somebody else into this office; always so for an
    outside party (article 18). `permintaan_id` names the request that it answers.
    """

    id: UUID
    pegawai_id: UUID
    dari_id: UUID
    hubungan: Hubungan
    periode: Periode
    isi: str
    pada: datetime
    rhk_id: UUID | None = None
    iki_id: UUID | None = None
    nilai: Nilai | None = None
    nada: Nada = Nada.NETRAL
    berkala: bool = False
    dari_cetak: str = ""
    permintaan_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class PermintaanUmpanBalik:
    """A request for feedback about `tentang_id`: his own, or of his penilai (article 18: feedback goes both ways)."""

    id: UUID
    peminta_id: UUID
    tentang_id: UUID
    kepada_id: UUID
    periode: Periode
    pesan: str
    pada: datetime
    rhk_id: UUID | None = None
    nilai: Nilai | None = None
    sampai: date | None = None
    dibatalkan_pada: datetime | None = None


@dataclass(frozen=True, slots=True)
class SaringUmpan:
    """What a list of received feedback is narrowed to; empty fields narrow nothing."""

    kata: str = ""
    periode: Periode | None = None
    hubungan: Hubungan | None = None
    nada: Nada | None = None
    tentang: TentangUmpan | None = None


def hubungan_dengan(dari: Pegawai, tentang: Pegawai) -> Hubungan:
    """Who `dari` is to `tentang` (article 18): the penilai, somebody rated by him, else a colleague.

    Raises UMP-01 for feedback about oneself.
    """
    if dari.id == tentang.id:
        raise UserError("UMP-01")
    if dari.id == tentang.penilai_id:
        return Hubungan.PIMPINAN
    return Hubungan.BAWAHAN if dari.penilai_id == tentang.id else Hubungan.REKAN


def rapikan(umpan_balik: UmpanBalik) -> UmpanBalik:
    """Return the feedback with clean text, scheduled only where the leader gives it (R60).

    Raises UMP-01 about oneself, UMP-02 without text, UMP-03 over the limit, UMP-14 for an outside party without a name.
    """
    if umpan_balik.dari_id == umpan_balik.pegawai_id:
        raise UserError("UMP-01")
    isi = bersihkan(umpan_balik.isi, berbaris=True).strip()
    if kosong(isi):
        raise UserError("UMP-02")
    if len(isi) > BATAS_ISI:
        raise UserError("UMP-03", panjang=tulis_angka(len(isi)), batas=tulis_angka(BATAS_ISI))
    berkala = umpan_balik.berkala and umpan_balik.hubungan is Hubungan.PIMPINAN
    dari_cetak = bersihkan(umpan_balik.dari_cetak).strip()
    if umpan_balik.hubungan is Hubungan.PIHAK_LAIN and kosong(dari_cetak):
        raise UserError("UMP-14")
    return replace(umpan_balik, isi=isi, berkala=berkala, dari_cetak=dari_cetak)


def ada_berkala(daftar: Iterable[UmpanBalik], pegawai_id: UUID, penilai_id: UUID, periode: Periode) -> bool:
    """True when the penilai gave scheduled feedback in the period; without it he is reminded, not stopped (R60)."""
    return any(
        u.berkala and u.pegawai_id == pegawai_id and u.dari_id == penilai_id and u.periode == periode for u in daftar
    )


def yang_dicetak(daftar: Sequence[UmpanBalik], batas: int = BATAS_CETAK) -> tuple[list[UmpanBalik], int]:
    """What a form prints of some feedback, in its order, and of how many it has no room.

    Everybody is heard in turn, so nobody who writes very much takes the place of others: the first of each giver, then
    the second. No text is longer there than the window lets one be, or has more lines than
    `BARIS_CETAK`.
    """
    giliran: Counter[UUID] = Counter()
    urutan = []
    pendek = [_terpotong(satu) for satu in daftar]
    for letak, satu in enumerate(daftar):
        urutan.append((giliran[satu.dari_id], letak))
        giliran[satu.dari_id] += 1
    muat, sisa = [], batas
    for _, letak in sorted(urutan):
        panjang = len(pendek[letak].isi) + _HURUF_SEBARIS * pendek[letak].isi.count("\n")
        if panjang > sisa:
            break
        sisa -= panjang
        muat.append(letak)
    return [pendek[letak] for letak in sorted(muat)], len(daftar) - len(muat)


def _terpotong(satu: UmpanBalik) -> UmpanBalik:
    baris = satu.isi.split("\n")
    isi = "\n".join(baris[:BARIS_CETAK])
    if isi == satu.isi and len(isi) <= BATAS_ISI:
        return satu
    return replace(satu, isi=isi[: BATAS_ISI - 1] + "…")
