"""Records of angka kredit: who the official is, what was earned, what was set (dossier §4.3-4.4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from uuid import UUID

from kinerja_desktop.domain.angka_kredit import JenjangJf, MasaJenjang, baca_tepat, jumlah, simpan_tepat, tulis_bulan
from kinerja_desktop.domain.evaluasi import Predikat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.teks import bersihkan, kosong, tulis_tanggal

BATAS_KETERANGAN = 500


class JenisAk(StrEnum):
    """Rows of form Penetapan Angka Kredit, in its order."""

    DASAR = "dasar"
    LAMA = "jf_lama"
    PENYESUAIAN = "penyesuaian"
    KONVERSI = "konversi"
    PENDIDIKAN = "pendidikan"
    LAIN = "lain"


NAMA_AK: dict[JenisAk, str] = {
    JenisAk.DASAR: "Angka kredit dasar yang diberikan",
    JenisAk.LAMA: "Angka kredit JF lama",
    JenisAk.PENYESUAIAN: "Angka kredit penyesuaian/penyetaraan",
    JenisAk.KONVERSI: "Angka kredit konversi",
    JenisAk.PENDIDIKAN: "Angka kredit yang diperoleh dari peningkatan pendidikan",
    JenisAk.LAIN: "Angka kredit lain",
}


@dataclass(frozen=True, slots=True)
class BiodataJf:
    """What the forms print about a functional official beside his record; one row a person."""

    id: UUID
    pegawai_id: UUID
    jenjang: tuple[MasaJenjang, ...] = ()
    karpeg: str = ""
    tempat_lahir: str = ""
    tanggal_lahir: date | None = None
    tmt_pangkat: date | None = None
    tmt_jabatan: date | None = None


@dataclass(frozen=True, slots=True)
class RiwayatAk:
    """Angka kredit of one kind. `nilai` is exact (``25/12``); months and predikat belong to a conversion only.

    `jenjang` is the level that it counts in. `penetapan_id` names the signed evaluation that was converted.
    """

    id: UUID
    pegawai_id: UUID
    jenis: JenisAk
    jenjang: JenjangJf
    nilai: str
    tanggal: date
    keterangan: str = ""
    nomor_surat: str = ""
    tahun: int | None = None
    bulan_mulai: int | None = None
    bulan_selesai: int | None = None
    predikat: Predikat | None = None
    penetapan_id: UUID | None = None

    @property
    def tepat(self) -> Fraction:
        """The exact value."""
        return baca_tepat(self.nilai)

    @property
    def masa(self) -> str:
        """``Januari – Desember 2026`` for a conversion, else the day."""
        if self.tahun is None or self.bulan_mulai is None or self.bulan_selesai is None:
            return tulis_tanggal(self.tanggal)
        return f"{tulis_bulan(self.bulan_mulai, self.bulan_selesai)} {self.tahun}"


@dataclass(frozen=True, slots=True)
class PenetapanAk:
    """Append-only decision of the Pejabat Penilai Kinerja, with the rows it holds and the frozen forms (JSON)."""

    id: UUID
    pegawai_id: UUID
    oleh_id: UUID
    nomor_surat: str
    tanggal: date
    riwayat: tuple[UUID, ...]
    cuplikan: str
    pada: datetime


def rapikan_biodata(biodata: BiodataJf, hari_ini: date) -> BiodataJf:
    """Return the record with clean texts and its jenjang by day. Raises AKR-12 for a day to come, AKR-05 for none."""
    if not biodata.jenjang:
        raise UserError("AKR-05", nama="pegawai ini")
    hari = (biodata.tanggal_lahir, biodata.tmt_pangkat, biodata.tmt_jabatan, *(m.mulai for m in biodata.jenjang))
    for satu in hari:
        if satu is not None and satu > hari_ini:
            raise UserError("AKR-12", tanggal=tulis_tanggal(satu))
    return replace(
        biodata,
        jenjang=tuple(sorted(biodata.jenjang, key=lambda m: m.mulai)),
        karpeg=bersihkan(biodata.karpeg).strip()[:40],
        tempat_lahir=bersihkan(biodata.tempat_lahir).strip()[:80],
    )


def rapikan_riwayat(baris: RiwayatAk, lain: Iterable[RiwayatAk], hari_ini: date) -> RiwayatAk:
    """Return the row with clean texts and its value in the stored form.

    Raises AKR-04 (value), AKR-07 (months that another conversion holds), AKR-12 (a day to come), AKR-13 (no value).
    """
    if baris.tanggal > hari_ini:
        raise UserError("AKR-12", tanggal=tulis_tanggal(baris.tanggal))
    if kosong(baris.nilai):
        raise UserError("AKR-13")
    bentrok = next((s for s in lain if s.id != baris.id and beririsan(baris, s)), None)
    if bentrok is not None:
        bulan = tulis_bulan(bentrok.bulan_mulai or 1, bentrok.bulan_selesai or 12)
        raise UserError("AKR-07", bulan=bulan, tahun=bentrok.tahun)
    return replace(
        baris,
        nilai=simpan_tepat(baca_tepat(baris.nilai)),
        keterangan=bersihkan(baris.keterangan).strip()[:BATAS_KETERANGAN],
        nomor_surat=bersihkan(baris.nomor_surat).strip()[:80],
    )


def beririsan(a: RiwayatAk, b: RiwayatAk) -> bool:
    """True for two conversions with a month in common: it would count twice."""
    if a.tahun is None or a.tahun != b.tahun:
        return False
    bulan = (a.bulan_mulai, a.bulan_selesai, b.bulan_mulai, b.bulan_selesai)
    if any(n is None for n in bulan):
        return False
    return (a.bulan_mulai or 1) <= (b.bulan_selesai or 12) and (b.bulan_mulai or 1) <= (a.bulan_selesai or 12)


def kumulatif(riwayat: Iterable[RiwayatAk], jenjang: JenjangJf) -> Fraction:
    """What counts in one jenjang: the exact sum of its rows."""
    return jumlah(b.tepat for b in riwayat if b.jenjang is jenjang)


def lama_dan_baru(riwayat: Sequence[RiwayatAk], ditetapkan: Iterable[UUID]) -> dict[JenisAk, tuple[Fraction, Fraction]]:
    """Columns LAMA and BARU of the form by kind: what earlier decisions hold, and what they do not.

    Angka kredit of the rules before (`JenisAk.LAMA`) comes from the letter of an earlier decision, so it is always old.
    """
    sudah = set(ditetapkan) | {b.id for b in riwayat if b.jenis is JenisAk.LAMA}
    return {
        jenis: (
            jumlah(b.tepat for b in riwayat if b.jenis is jenis and b.id in sudah),
            jumlah(b.tepat for b in riwayat if b.jenis is jenis and b.id not in sudah),
        )
        for jenis in JenisAk
    }


def pastikan_nomor(nomor: str) -> str:
    """The number of a decision without outer spaces. Raises AKR-08."""
    if kosong(nomor):
        raise UserError("AKR-08")
    return bersihkan(nomor).strip()[:80]
