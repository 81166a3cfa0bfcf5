"""What a leader does after progress or none (PermenPANRB 6/2022 article 20).

Progress: apresiasi, penugasan baru. None: penyesuaian ekspektasi, penyesuaian sumber daya, pembinaan. Where none of
these helped he may take the result over, with the note that the evaluation considers (article 20(6)-(8)).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.bimbingan import JenisBimbingan
from kinerja_desktop.domain.masalah import Masalah, galat
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.teks import bersihkan, kosong, tulis_angka

BATAS_URAIAN, BATAS_PENUGASAN = 4_000, 500


class JenisTindakan(StrEnum):
    """What is done; values are stored and never renamed."""

    APRESIASI = "apresiasi"
    PENUGASAN_BARU = "penugasan_baru"
    PENYESUAIAN_EKSPEKTASI = "penyesuaian_ekspektasi"
    PENYESUAIAN_SUMBER_DAYA = "penyesuaian_sumber_daya"
    PEMBINAAN = "pembinaan"
    PENGAMBILALIHAN = "pengambilalihan"


NAMA_TINDAKAN = {
    JenisTindakan.APRESIASI: "Apresiasi",
    JenisTindakan.PENUGASAN_BARU: "Penugasan baru",
    JenisTindakan.PENYESUAIAN_EKSPEKTASI: "Penyesuaian ekspektasi",
    JenisTindakan.PENYESUAIAN_SUMBER_DAYA: "Penyesuaian dukungan sumber daya",
    JenisTindakan.PEMBINAAN: "Pembinaan kinerja",
    JenisTindakan.PENGAMBILALIHAN: "Pengambilalihan hasil kerja",
}
"""Each kind as it is shown."""

MAJU = frozenset({JenisTindakan.APRESIASI, JenisTindakan.PENUGASAN_BARU})
"""What is given for progress (article 20(2)); everything else answers the lack of it."""

TINDAK_LANJUT = frozenset(
    {JenisTindakan.PENYESUAIAN_EKSPEKTASI, JenisTindakan.PENYESUAIAN_SUMBER_DAYA, JenisTindakan.PEMBINAAN}
)
"""One of these must come before a result is taken over (article 20(3), (6))."""

UBAH_SKP = frozenset(
    {JenisTindakan.PENUGASAN_BARU, JenisTindakan.PENYESUAIAN_EKSPEKTASI, JenisTindakan.PENYESUAIAN_SUMBER_DAYA}
)
"""Follows the setting and clarifying of expectations, so the SKP is revised (articles 9-11, 20(4)-(5))."""


@dataclass(frozen=True, slots=True)
class TindakanKemajuan:
    """One action of a leader about a whole person or one result; only he may call it off.

    Of pembinaan it names the kind of guidance, who gives it, and the special assignment where that is somebody else
    (Lampiran III.D.4.b). Of a result that is taken over, `uraian` is the note of article 20(7).
    """

    id: UUID
    pegawai_id: UUID
    pimpinan_id: UUID
    periode: Periode
    jenis: JenisTindakan
    uraian: str
    pada: datetime
    rhk_id: UUID | None = None
    bentuk: JenisBimbingan | None = None
    pembimbing_id: UUID | None = None
    penugasan: str = ""
    dibatalkan_pada: datetime | None = None

    @property
    def maju(self) -> bool:
        """True when it answers progress."""
        return self.jenis in MAJU

    @property
    def berlaku(self) -> bool:
        """True unless it was called off."""
        return self.dibatalkan_pada is None


def rapikan(tindakan: TindakanKemajuan) -> TindakanKemajuan:
    """The action with clean texts, and guidance only where it is pembinaan."""
    pembinaan = tindakan.jenis is JenisTindakan.PEMBINAAN
    lain = pembinaan and tindakan.pembimbing_id not in (None, tindakan.pimpinan_id)
    return replace(
        tindakan,
        uraian=bersihkan(tindakan.uraian, berbaris=True).strip(),
        bentuk=(tindakan.bentuk or JenisBimbingan.COACHING) if pembinaan else None,
        pembimbing_id=(tindakan.pembimbing_id or tindakan.pimpinan_id) if pembinaan else None,
        penugasan=bersihkan(tindakan.penugasan).strip() if lain else "",
    )


def periksa(tindakan: TindakanKemajuan, sebelumnya: Iterable[TindakanKemajuan]) -> list[Masalah]:
    """Problems of one action by field; `sebelumnya` are the actions about the same person."""
    temuan = []
    if kosong(tindakan.uraian):
        temuan.append(galat("uraian", "PBN-01"))
    for bidang, batas in (("uraian", BATAS_URAIAN), ("penugasan", BATAS_PENUGASAN)):
        panjang = len(getattr(tindakan, bidang))
        if panjang > batas:
            temuan.append(galat(bidang, "PBN-02", panjang=tulis_angka(panjang), batas=tulis_angka(batas)))
    if tindakan.jenis is JenisTindakan.PENGAMBILALIHAN:
        if tindakan.rhk_id is None:
            temuan.append(galat("rhk_id", "PBN-04"))
        elif not pernah_ditindaklanjuti(tindakan, sebelumnya):
            temuan.append(galat("jenis", "PBN-03"))
    if tindakan.jenis is JenisTindakan.PEMBINAAN:
        if tindakan.pembimbing_id == tindakan.pegawai_id:
            temuan.append(galat("pembimbing_id", "PBN-05"))
        if tindakan.pembimbing_id != tindakan.pimpinan_id and kosong(tindakan.penugasan):
            temuan.append(galat("penugasan", "PBN-06"))
    return temuan


def pernah_ditindaklanjuti(tindakan: TindakanKemajuan, sebelumnya: Iterable[TindakanKemajuan]) -> bool:
    """True when the person was followed up about this result, or as a whole, before (article 20(6))."""
    return any(
        t.jenis in TINDAK_LANJUT
        and t.berlaku
        and t.pegawai_id == tindakan.pegawai_id
        and t.rhk_id in (None, tindakan.rhk_id)
        and t.pada <= tindakan.pada
        and t.id != tindakan.id
        for t in sebelumnya
    )
