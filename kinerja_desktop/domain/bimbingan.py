"""Bimbingan kinerja: coaching, mentoring and training of one person (PermenPANRB 6/2022 article 21, Lampiran III.D.4).

The pegawai writes where he wants to go and where he stands; who guides him writes the way ahead; both sign (forms
B.1.6 and B.1.7). Each part is a record of its own, so that nobody writes in another's name.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from kinerja_desktop.domain.masalah import Masalah, galat
from kinerja_desktop.domain.teks import bersihkan, kosong, tulis_angka, tulis_tanggal

BATAS_SEL, BATAS_TEKS, BATAS_BARIS = 2_000, 5_000, 40
JUMLAH_KRITERIA = 9


class JenisBimbingan(StrEnum):
    """The four kinds of Lampiran III.D.4.c; values are stored and never renamed."""

    COACHING = "coaching"
    MENTORING = "mentoring"
    PELATIHAN_FORMAL = "pelatihan_formal"
    PELATIHAN_INFORMAL = "pelatihan_informal"


NAMA_BIMBINGAN = {
    JenisBimbingan.COACHING: "Coaching",
    JenisBimbingan.MENTORING: "Mentoring",
    JenisBimbingan.PELATIHAN_FORMAL: "Pelatihan formal",
    JenisBimbingan.PELATIHAN_INFORMAL: "Pelatihan informal",
}
"""Each kind as it is shown."""

FORMAT_BIMBINGAN = {JenisBimbingan.COACHING: "B.1.6", JenisBimbingan.MENTORING: "B.1.7"}
"""Kinds with an official form; the annex has none for training (III.D.4.d)."""


class StatusBimbingan(StrEnum):
    """Where a guidance stands, derived from its records."""

    MENUNGGU_PEGAWAI = "menunggu_pegawai"
    BERJALAN = "berjalan"
    MENUNGGU_TANDA = "menunggu_tanda"
    SELESAI = "selesai"
    DIBATALKAN = "dibatalkan"


@dataclass(frozen=True, slots=True)
class TujuanCoaching:
    """TUJUAN of form B.1.6: what the pegawai wants to reach."""

    indikator: str = ""
    baseline: str = ""
    target: str = ""
    strategi: str = ""


@dataclass(frozen=True, slots=True)
class FaktaCoaching:
    """FAKTA of form B.1.6: where he stands now."""

    target: str = ""
    progres: str = ""
    hambatan: str = ""
    penyebab: str = ""


@dataclass(frozen=True, slots=True)
class LangkahKedepan:
    """LANGKAH KEDEPAN of form B.1.6; with `penyesuaian` the SKP must be revised (footnote of the form)."""

    indikator: str = ""
    strategi: str = ""
    penyesuaian: bool = False


@dataclass(frozen=True, slots=True)
class TujuanMentoring:
    """TUJUAN of form B.1.7: what the pegawai wants to learn."""

    keahlian: str = ""
    jangka_waktu: str = ""
    perubahan: str = ""
    ukuran: str = ""


@dataclass(frozen=True, slots=True)
class JurnalMentoring:
    """One line of the journal of form B.1.7, added over time."""

    waktu_tempat: str = ""
    materi: str = ""
    rencana_aksi: str = ""
    target_waktu: str = ""


@dataclass(frozen=True, slots=True)
class Bimbingan:
    """One guidance with the part of who gives it (`pembimbing_id`); `tindakan_id` names his special assignment.

    `cuplikan` is the form as it was when he signed.
    """

    id: UUID
    pegawai_id: UUID
    pembimbing_id: UUID
    jenis: JenisBimbingan
    mulai: date
    pokok: str
    langkah: tuple[LangkahKedepan, ...] = ()
    jurnal: tuple[JurnalMentoring, ...] = ()
    hasil: str = ""
    ditandatangani_pada: datetime | None = None
    cuplikan: str = ""
    skp_id: UUID | None = None
    tindakan_id: UUID | None = None
    dibatalkan_pada: datetime | None = None


@dataclass(frozen=True, slots=True)
class IsianBimbingan:
    """The part of the pegawai; handed over before the session, signed after it."""

    id: UUID
    bimbingan_id: UUID
    pegawai_id: UUID
    tujuan: tuple[TujuanCoaching, ...] = ()
    fakta: tuple[FaktaCoaching, ...] = ()
    peluang: str = ""
    keahlian: tuple[TujuanMentoring, ...] = ()
    diserahkan_pada: datetime | None = None
    ditandatangani_pada: datetime | None = None


@dataclass(frozen=True, slots=True)
class UmpanBalikBimbingan:
    """Append-only form B.1.8: nine answers of the pegawai, handed to the atasan of the leader (`kepada_id`)."""

    id: UUID
    bimbingan_id: UUID
    pegawai_id: UUID
    kepada_id: UUID
    jawaban: tuple[str, ...]
    pada: datetime
    cuplikan: str = ""


B = TypeVar("B")


def status(bimbingan: Bimbingan, isian: IsianBimbingan | None) -> StatusBimbingan:
    """Where the guidance stands: the pegawai begins, who guides signs, the pegawai signs last."""
    if bimbingan.dibatalkan_pada is not None:
        return StatusBimbingan.DIBATALKAN
    if isian is None or isian.diserahkan_pada is None:
        return StatusBimbingan.MENUNGGU_PEGAWAI
    if bimbingan.ditandatangani_pada is None:
        return StatusBimbingan.BERJALAN
    return StatusBimbingan.MENUNGGU_TANDA if isian.ditandatangani_pada is None else StatusBimbingan.SELESAI


def perlu_revisi(bimbingan: Bimbingan) -> bool:
    """True when a step ahead adjusts the measure or target: then the SKP is revised (footnote of form B.1.6)."""
    return any(langkah.penyesuaian for langkah in bimbingan.langkah)


def rapikan_baris(daftar: Iterable[B]) -> tuple[B, ...]:
    """Rows with clean texts; rows in which nothing is written are left out."""
    hasil = []
    for baris in daftar:
        isi: dict[str, Any] = {
            f.name: bersihkan(nilai, berbaris=True).strip()
            for f in fields(baris)  # type: ignore[arg-type]
            if isinstance(nilai := getattr(baris, f.name), str)
        }
        if any(isi.values()):
            hasil.append(replace(baris, **isi))  # type: ignore[type-var]
    return tuple(hasil)


def rapikan(bimbingan: Bimbingan) -> Bimbingan:
    """The part of who guides, with clean texts."""
    return replace(
        bimbingan,
        pokok=bersihkan(bimbingan.pokok, berbaris=True).strip(),
        langkah=rapikan_baris(bimbingan.langkah),
        jurnal=rapikan_baris(bimbingan.jurnal),
        hasil=bersihkan(bimbingan.hasil, berbaris=True).strip(),
    )


def rapikan_isian(isian: IsianBimbingan) -> IsianBimbingan:
    """The part of the pegawai, with clean texts."""
    return replace(
        isian,
        tujuan=rapikan_baris(isian.tujuan),
        fakta=rapikan_baris(isian.fakta),
        peluang=bersihkan(isian.peluang, berbaris=True).strip(),
        keahlian=rapikan_baris(isian.keahlian),
    )


def periksa_baru(bimbingan: Bimbingan, hari_ini: date) -> list[Masalah]:
    """Problems of a guidance that is opened; a session may be planned ahead within the year."""
    temuan = []
    if bimbingan.pegawai_id == bimbingan.pembimbing_id:
        temuan.append(galat("pembimbing_id", "PBN-05"))
    if kosong(bimbingan.pokok):
        temuan.append(galat("pokok", "PBN-09"))
    if abs((bimbingan.mulai - hari_ini).days) > 366:
        temuan.append(galat("mulai", "PBN-17", tanggal=tulis_tanggal(bimbingan.mulai)))
    return [*temuan, *_panjang("pokok", bimbingan.pokok, BATAS_TEKS)]


def periksa_isian(jenis: JenisBimbingan, isian: IsianBimbingan) -> list[Masalah]:
    """Problems of the part of the pegawai before he hands it over.

    PELUANG and the baseline may stay empty: "apabila terdapat alternatif solusi" (III.D.4.e.3), "(jika ada)".
    """
    if jenis is JenisBimbingan.COACHING:
        temuan = _baris("tujuan", isian.tujuan, ("indikator", "target", "strategi"), "PBN-10")
        temuan += _baris("fakta", isian.fakta, ("target", "progres", "hambatan", "penyebab"), "PBN-11")
        return [*temuan, *_panjang("peluang", isian.peluang, BATAS_TEKS)]
    return _baris("keahlian", isian.keahlian, ("keahlian", "jangka_waktu", "perubahan", "ukuran"), "PBN-10")


def periksa_pembimbing(bimbingan: Bimbingan) -> list[Masalah]:
    """Problems of the part of who guides before he signs."""
    if bimbingan.jenis is JenisBimbingan.COACHING:
        return _baris("langkah", bimbingan.langkah, ("indikator", "strategi"), "PBN-13")
    temuan = _baris("jurnal", bimbingan.jurnal, ("waktu_tempat", "materi"), "PBN-14")
    return [*temuan, *_panjang("hasil", bimbingan.hasil, BATAS_TEKS)]


def periksa_panjang(nilai: Bimbingan | IsianBimbingan) -> list[Masalah]:
    """Texts over their limit, which are refused even where the rest may be unfinished."""
    temuan = []
    for f in fields(nilai):
        isi = getattr(nilai, f.name)
        if f.name in ("pokok", "peluang", "hasil"):
            temuan += _panjang(f.name, isi, BATAS_TEKS)
        elif isinstance(isi, tuple):
            temuan += _baris_panjang(f.name, isi)
    return temuan


def periksa_umpan(jawaban: Sequence[str]) -> list[Masalah]:
    """Problems of form B.1.8: each of the nine criteria is answered."""
    temuan = []
    for nomor in range(JUMLAH_KRITERIA):
        teks = jawaban[nomor] if nomor < len(jawaban) else ""
        bidang = f"jawaban[{nomor}]"
        if kosong(teks):
            temuan.append(galat(bidang, "PBN-20", nomor=nomor + 1))
        temuan += _panjang(bidang, teks, BATAS_SEL)
    return temuan


def _baris(nama: str, daftar: Sequence[Any], wajib: Sequence[str], kode: str) -> list[Masalah]:
    if not daftar:
        return [galat(nama, kode)]
    temuan = [
        galat(f"{nama}[{n}].{bidang}", "PBN-12", nomor=n + 1)
        for n, baris in enumerate(daftar)
        for bidang in wajib
        if kosong(getattr(baris, bidang))
    ]
    return [*temuan, *_baris_panjang(nama, daftar)]


def _baris_panjang(nama: str, daftar: Sequence[Any]) -> list[Masalah]:
    if len(daftar) > BATAS_BARIS:
        return [galat(nama, "PBN-18", batas=BATAS_BARIS)]
    return [
        m
        for n, baris in enumerate(daftar)
        for f in fields(baris)
        if isinstance(teks := getattr(baris, f.name), str)
        for m in _panjang(f"{nama}[{n}].{f.name}", teks, BATAS_SEL)
    ]


def _panjang(bidang: str, teks: str, batas: int) -> list[Masalah]:
    if len(teks) <= batas:
        return []
    return [galat(bidang, "PBN-02", panjang=tulis_angka(len(teks)), batas=tulis_angka(batas))]
