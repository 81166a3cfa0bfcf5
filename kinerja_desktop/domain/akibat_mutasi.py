"""What follows from a transfer, in sentences: who must do what until when, and by which article.

The same list is shown before the transfer, kept with it, and printed on the handover page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.bagan import Bagan, HasilPenilai
from kinerja_desktop.domain.kalender import Kalender
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.rencana_mutasi import RencanaMutasi, RencanaTercatat

_BANYAK = 5


class Kelompok(StrEnum):
    """Parts of the preview, in the order in which they are shown."""

    PENEMPATAN = "penempatan"
    SKP = "skp"
    PENILAI = "penilai"
    EVALUASI = "evaluasi"
    MENUNGGU = "menunggu"
    PERHATIAN = "perhatian"


class JenisAkibat(StrEnum):
    """Kinds of consequences; values are stored with the transfer and never renamed."""

    PENEMPATAN = "penempatan"
    SKP_DITUTUP = "skp_ditutup"
    SKP_DIBUKA = "skp_dibuka"
    SKP_LANJUT = "skp_lanjut"
    TANPA_SKP = "tanpa_skp"
    PENILAI_BERGANTI = "penilai_berganti"
    KLARIFIKASI = "klarifikasi"
    SKP_BERALIH = "skp_beralih"
    KEMBALI = "kembali"
    MENILAI_LAMA = "menilai_lama"
    MENILAI_BARU = "menilai_baru"
    SALIN_HASIL = "salin_hasil"
    TERLEWAT = "terlewat"
    CAPAIAN = "capaian"
    MENUNGGU = "menunggu"
    PERHATIAN = "perhatian"


@dataclass(frozen=True, slots=True)
class Akibat:
    """One consequence. `siapa` must act, until `sampai` where there is a last day; `tentang` are whom it is about.

    `tanggal` is the day it happens, `periode` the written period of an evaluation.
    """

    kelompok: Kelompok
    jenis: JenisAkibat
    kalimat: str
    dasar: str = ""
    siapa: tuple[UUID, ...] = ()
    tentang: tuple[UUID, ...] = ()
    tanggal: date | None = None
    sampai: date | None = None
    periode: str = ""
    peringatan: bool = False


@dataclass(frozen=True, slots=True)
class FaktaMutasi:
    """What else is known: plans, signed evaluations as (person, written period), waiting reports, accounts.

    `laporan_sesudah` are reports dated after the move that rest on a plan that it closes; `tambahan_evaluasi` as in
    the settings of the office.
    """

    rencana: tuple[RencanaTercatat, ...] = ()
    ditandatangani: frozenset[tuple[UUID, str]] = frozenset()
    menunggu: Mapping[UUID, int] = field(default_factory=dict)
    akun: Mapping[UUID, tuple[str, Peran]] = field(default_factory=dict)
    laporan_sesudah: int = 0
    siklus: JenisPeriode = JenisPeriode.TRIWULANAN
    kalender: Kalender = field(default_factory=Kalender)
    tambahan_evaluasi: int = 0


def nama_orang(bagan: Bagan, pegawai_id: UUID | None) -> str:
    """The name of one person of the chart."""
    orang = bagan.pegawai.get(pegawai_id) if pegawai_id else None
    return orang.nama if orang else "penilai yang belum ditetapkan"


def nama_unit(bagan: Bagan, unit_id: UUID | None) -> str:
    """The name of one unit of the chart."""
    unit = bagan.unit.get(unit_id) if unit_id else None
    return unit.nama if unit else "unit kerjanya"


def deretan(bagan: Bagan, siapa: Iterable[UUID]) -> str:
    """Names in order, of many only the first."""
    nama = sorted((nama_orang(bagan, satu) for satu in siapa), key=str.casefold)
    if len(nama) > _BANYAK:
        return f"{'; '.join(nama[:_BANYAK])}; dan {len(nama) - _BANYAK} lainnya"
    return "; ".join(nama)


def kelompokkan(
    berubah: Mapping[UUID, tuple[HasilPenilai, HasilPenilai]],
) -> Iterator[tuple[UUID | None, UUID | None, list[UUID]]]:
    """People whose penilai changes, by the former and the new one."""
    hasil: dict[tuple[UUID | None, UUID | None], list[UUID]] = {}
    for nomor, (lama, baru) in berubah.items():
        hasil.setdefault((lama.penilai_id, baru.penilai_id), []).append(nomor)
    for (lama_id, baru_id), orang in sorted(hasil.items(), key=lambda h: (str(h[0][0]), str(h[0][1]))):
        yield lama_id, baru_id, orang


def yang_bertugas(r: RencanaMutasi) -> dict[UUID, tuple[HasilPenilai, HasilPenilai]]:
    """Whose penilai changes, without people who have no post here any more: nobody rates them in this office."""
    hari, pos = r.langkah.tanggal, r.bagan.penempatan
    return {i: v for i, v in r.berganti.items() if not pos.get(i) or any(p.berlaku(hari) for p in pos[i])}
