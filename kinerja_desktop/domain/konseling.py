"""Konseling kinerja: report of a problem of conduct and what follows (PermenPANRB 6/2022, Lampiran III.D.5; R132).

Confidential: only the penilai who reported, the konselor who was named, and the kepegawaian unit see a case; the atasan
of the penilai reads its result where the law reports it to him. Each step is an append-only record of who took it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.masalah import Masalah, galat, peringatan
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.teks import bersihkan, kosong, tulis_angka, tulis_tanggal

BATAS_TEKS, BATAS_TEMPAT = 5_000, 300


class LangkahKonseling(StrEnum):
    """What one record tells; values are stored and never renamed."""

    LAPORAN = "laporan"
    PENETAPAN = "penetapan"
    REKAMAN = "rekaman"
    TINDAK_LANJUT = "tindak_lanjut"


NAMA_LANGKAH = {
    LangkahKonseling.LAPORAN: "Laporan permasalahan perilaku kerja",
    LangkahKonseling.PENETAPAN: "Penetapan konselor",
    LangkahKonseling.REKAMAN: "Rekaman hasil konseling",
    LangkahKonseling.TINDAK_LANJUT: "Tindak lanjut konseling",
}
"""Each step as it is shown."""


class JenisKonselor(StrEnum):
    """Who counsels, which decides to whom the result is reported (III.D.5.c.2, d)."""

    INDEPENDEN = "independen"
    PENILAI = "penilai"
    PEJABAT = "pejabat"


NAMA_KONSELOR = {
    JenisKonselor.INDEPENDEN: "Konselor independen",
    JenisKonselor.PENILAI: "Pejabat penilai kinerja yang terlatih",
    JenisKonselor.PEJABAT: "Pejabat berfungsi konseling",
}
"""Each kind as it is shown."""

PELAPORAN = {
    JenisKonselor.INDEPENDEN: "PyB atau pimpinan unit kerja yang membidangi pengelolaan kepegawaian",
    JenisKonselor.PENILAI: "atasan dari Pejabat Penilai Kinerja",
    JenisKonselor.PEJABAT: "Pejabat Penilai Kinerja dan atasan dari Pejabat Penilai Kinerja",
}
"""To whom the record of the result is reported (Lampiran III.D.5.d)."""


@dataclass(frozen=True, slots=True)
class LaporanPerilaku:
    """Form B.1.10 as written; `umpan_balik` are the feedbacks attached as proof (III.D.5.c.1.d).

    `dikomunikasikan` is the day on which the penilai spoke with the pegawai, his duty before he reports.
    """

    dikomunikasikan: date
    nilai: tuple[Nilai, ...] = ()
    ekspektasi_khusus: str = ""
    uraian: str = ""
    serupa: bool = False
    retrospektif: str = ""
    umpan_balik: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class CatatanKonseling:
    """One step of one case; `kasus_id` is the id of the report that began it."""

    id: UUID
    kasus_id: UUID
    pegawai_id: UUID
    oleh_id: UUID
    langkah: LangkahKonseling
    pada: datetime
    isi: str = ""
    laporan: LaporanPerilaku | None = None
    konselor_id: UUID | None = None
    jenis_konselor: JenisKonselor | None = None
    jadwal: datetime | None = None
    tempat: str = ""
    cuplikan: str = ""


class StatusKonseling(StrEnum):
    """Where a case stands, derived from its steps."""

    DILAPORKAN = "dilaporkan"
    DIJADWALKAN = "dijadwalkan"
    DILAKSANAKAN = "dilaksanakan"
    SELESAI = "selesai"


_STATUS = {
    LangkahKonseling.LAPORAN: StatusKonseling.DILAPORKAN,
    LangkahKonseling.PENETAPAN: StatusKonseling.DIJADWALKAN,
    LangkahKonseling.REKAMAN: StatusKonseling.DILAKSANAKAN,
    LangkahKonseling.TINDAK_LANJUT: StatusKonseling.SELESAI,
}


def status(kasus: Sequence[CatatanKonseling]) -> StatusKonseling:
    """Where the case stands: as far as its furthest step. `kasus` is not empty."""
    urutan = list(LangkahKonseling)
    return _STATUS[max((c.langkah for c in kasus), key=urutan.index)]


def penetapan_berlaku(kasus: Sequence[CatatanKonseling]) -> CatatanKonseling | None:
    """The last appointment of a konselor, or None."""
    return next((c for c in reversed(kasus) if c.langkah is LangkahKonseling.PENETAPAN), None)


def boleh_melihat(
    catatan: CatatanKonseling, kasus: Sequence[CatatanKonseling], saya: UUID, pengelola: bool, atasan: bool = False
) -> bool:
    """True for who may see this step (R132; Lampiran III.D.5.b).

    Never the pegawai himself: he is spoken with, and invited by `undangan`. The reporting penilai does not see the
    record of an independent konselor, who reports to the kepegawaian only (III.D.5.d.3). `atasan` tells that the acting
    person is the atasan of that penilai: he reads the record of the other konselors and what was decided after it, to
    decide too (III.D.5.d.1, d.2, e), and neither the report nor the note to the konselor.
    """
    if saya == catatan.pegawai_id:
        return False
    if pengelola or catatan.oleh_id == saya:
        return True
    tetap = penetapan_berlaku(kasus)
    if tetap is not None and tetap.konselor_id == saya:
        return True
    pelapor = next((c.oleh_id for c in kasus if c.langkah is LangkahKonseling.LAPORAN), None)
    rahasia = catatan.langkah in (LangkahKonseling.REKAMAN, LangkahKonseling.TINDAK_LANJUT)
    independen = tetap is not None and tetap.jenis_konselor is JenisKonselor.INDEPENDEN
    if rahasia and atasan and tetap is not None:
        return not independen
    return saya == pelapor and not (rahasia and independen)


def rapikan(laporan: LaporanPerilaku) -> LaporanPerilaku:
    """The report with clean texts, the values in the order of the law."""
    return replace(
        laporan,
        nilai=tuple(n for n in Nilai if n in laporan.nilai),
        ekspektasi_khusus=bersihkan(laporan.ekspektasi_khusus, berbaris=True).strip(),
        uraian=bersihkan(laporan.uraian, berbaris=True).strip(),
        retrospektif=bersihkan(laporan.retrospektif, berbaris=True).strip(),
    )


def periksa_laporan(laporan: LaporanPerilaku, hari_ini: date) -> list[Masalah]:
    """Problems of form B.1.10 by field. The special expectation may be empty: the form asks whether there is one."""
    temuan = []
    if laporan.dikomunikasikan > hari_ini:
        temuan.append(galat("dikomunikasikan", "PBN-40", tanggal=tulis_tanggal(laporan.dikomunikasikan)))
    if not laporan.nilai:
        temuan.append(galat("nilai", "PBN-43"))
    if kosong(laporan.uraian):
        temuan.append(galat("uraian", "PBN-41"))
    if kosong(laporan.retrospektif):
        temuan.append(galat("retrospektif", "PBN-42"))
    if not laporan.umpan_balik:
        temuan.append(peringatan("umpan_balik", "PBN-47"))
    for bidang in ("ekspektasi_khusus", "uraian", "retrospektif"):
        temuan += _panjang(bidang, getattr(laporan, bidang), BATAS_TEKS)
    return temuan


def periksa_penetapan(catatan: CatatanKonseling, pelapor: UUID) -> list[Masalah]:
    """Problems of an appointment: a konselor who is not the pegawai, a day and a place (III.D.5.c.2.a)."""
    temuan = []
    if catatan.konselor_id is None:
        temuan.append(galat("konselor_id", "PBN-44"))
    elif catatan.konselor_id == catatan.pegawai_id:
        temuan.append(galat("konselor_id", "PBN-45"))
    elif (catatan.konselor_id == pelapor) is not (catatan.jenis_konselor is JenisKonselor.PENILAI):
        temuan.append(galat("jenis_konselor", "PBN-49"))
    if catatan.jadwal is None or kosong(catatan.tempat):
        temuan.append(galat("tempat", "PBN-46"))
    return [*temuan, *_panjang("tempat", catatan.tempat, BATAS_TEMPAT), *_panjang("isi", catatan.isi, BATAS_TEKS)]


def periksa_isi(catatan: CatatanKonseling) -> list[Masalah]:
    """Problems of a record of the result, or of what was decided after it."""
    if kosong(catatan.isi):
        return [galat("isi", "PBN-48")]
    return _panjang("isi", catatan.isi, BATAS_TEKS)


def _panjang(bidang: str, teks: str, batas: int) -> list[Masalah]:
    if len(teks) <= batas:
        return []
    return [galat(bidang, "PBN-02", panjang=tulis_angka(len(teks)), batas=tulis_angka(batas))]
