"""What an import would do to one person, and to the chain of penilai: pure comparison of old and new."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.impor_pegawai.baris import OrangImpor
from kinerja_desktop.domain.impor_pegawai.kepala import rapat
from kinerja_desktop.domain.impor_pegawai.sel import jenis_dari_jabatan
from kinerja_desktop.domain.nip import kelamin_nip
from kinerja_desktop.domain.pegawai import NAMA_KEDUDUKAN, Kedudukan, Pegawai
from kinerja_desktop.domain.teks import sederhana, tulis_tanggal

KOLOM_BEDA = (
    "nip", "nama", "golongan", "jabatan", "jenis_jabatan", "unit_kerja_id", "penilai_id", "kedudukan", "jenis_kelamin",
    "mulai_bertugas", "kode_siasn", "jenis",
)  # fmt: skip
"""Fields that an import may change, in the order in which differences are told."""


class Nasib(StrEnum):
    """What happens to a row."""

    BARU = "baru"
    BERUBAH = "berubah"
    SAMA = "sama"
    DITOLAK = "ditolak"


@dataclass(frozen=True, slots=True)
class Beda:
    """One field that changes, as people read it."""

    bidang: str
    lama: str
    baru: str


def orang_baru(orang: OrangImpor, nomor: UUID, unit: UUID) -> Pegawai:
    """A person the office does not know yet. Raises IMP-36 without a position."""
    if not orang.jabatan:
        raise UserError("IMP-36", bidang="Jabatan", batas=200)
    return Pegawai(
        nomor,
        orang.nip,
        orang.nama,
        orang.jenis,
        orang.jabatan,
        orang.jenis_jabatan or jenis_dari_jabatan(orang.jabatan),
        unit,
        orang.golongan,
        None,
        orang.kedudukan or Kedudukan.AKTIF,
        orang.jenis_kelamin or kelamin_nip(orang.nip),
        orang.mulai,
        False,
        orang.siasn_id or None,
    )


def orang_berubah(lama: Pegawai, orang: OrangImpor, unit: UUID | None) -> Pegawai:
    """The known person with what the row tells; what it leaves empty stays, and so do names that differ in case only.

    The same object comes back when nothing changes.
    """
    baru = replace(
        lama,
        nip=orang.nip,
        nama=_tetap(lama.nama, orang.nama),
        jenis=orang.jenis,
        jabatan=_tetap(lama.jabatan, orang.jabatan),
        jenis_jabatan=orang.jenis_jabatan or lama.jenis_jabatan,
        unit_kerja_id=unit or lama.unit_kerja_id,
        golongan=orang.golongan or (lama.golongan if orang.jenis is lama.jenis else None),
        kedudukan=orang.kedudukan or lama.kedudukan,
        jenis_kelamin=orang.jenis_kelamin or lama.jenis_kelamin,
        mulai_bertugas=orang.mulai or lama.mulai_bertugas,
        kode_siasn=orang.siasn_id or lama.kode_siasn,
    )
    return lama if baru == lama else baru


def _tetap(lama: str, baru: str) -> str:
    return lama if not baru or sederhana(lama) == sederhana(baru) or rapat(lama) == rapat(baru) else baru


def nama_asing(lama: str, baru: str) -> bool:
    """True where two names share no word of three letters: perhaps another person's NIP."""
    kata = [set(re.findall(r"\w{3,}", sederhana(nama))) for nama in (lama, baru)]
    return bool(kata[0]) and bool(kata[1]) and not kata[0] & kata[1]


def beda(
    lama: Pegawai, baru: Pegawai, nama_unit: Callable[[UUID], str], nama_orang: Callable[[UUID], str]
) -> list[Beda]:
    """The fields that change, with both values as people read them."""

    def tulis(pegawai: Pegawai, bidang: str) -> str:
        nilai = getattr(pegawai, bidang)
        if nilai is None or nilai == "":
            return "–"
        if bidang == "unit_kerja_id":
            return nama_unit(nilai) or "–"
        if bidang == "penilai_id":
            return nama_orang(nilai) or "–"
        if bidang == "mulai_bertugas":
            return tulis_tanggal(nilai)
        return NAMA_KEDUDUKAN[nilai] if bidang == "kedudukan" else str(nilai).replace("_", " ")

    if lama is baru:
        return []
    return [
        Beda(bidang, tulis(lama, bidang), tulis(baru, bidang))
        for bidang in KOLOM_BEDA
        if getattr(lama, bidang) != getattr(baru, bidang)
    ]


def melingkar(lama: Mapping[UUID, UUID | None], baru: Mapping[UUID, UUID]) -> set[UUID]:
    """People whose new penilai (`baru`, laid over `lama`) may not be set, because the chain would go round (PEG-15).

    All changes on a circle are given up together, again until no circle is left: the result does not depend on order.
    """
    ditolak: set[UUID] = set()
    while True:
        kini = {**lama, **{k: v for k, v in baru.items() if k not in ditolak}}
        lingkar = {k for k in _dalam_lingkaran(kini) if k in baru and k not in ditolak}
        if not lingkar:
            return ditolak
        ditolak |= lingkar


def _dalam_lingkaran(atasan: Mapping[UUID, UUID | None]) -> set[UUID]:
    selesai: set[UUID] = set()
    hasil: set[UUID] = set()
    for awal in atasan:
        jalur: dict[UUID, int] = {}
        kini: UUID | None = awal
        while kini is not None and kini not in selesai and kini not in jalur:
            jalur[kini] = len(jalur)
            kini = atasan.get(kini)
        if kini is not None and kini in jalur:
            hasil |= {satu for satu, n in jalur.items() if n >= jalur[kini]}
        selesai.update(jalur)
    return hasil
