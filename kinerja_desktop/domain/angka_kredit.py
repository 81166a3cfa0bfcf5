"""Angka kredit of a functional official from the predikat of the year: exact arithmetic (dossier §4; R71-R83).

Legal base: PermenPANRB 1/2023 and Peraturan BKN 3/2023, known here from slides of BKN and from reference tables, not
from the text itself; the cards say so. A value is an exact fraction and is rounded once, where it is shown (R83).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.evaluasi import Predikat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR
from kinerja_desktop.domain.pegawai import JenisJabatan, Pegawai
from kinerja_desktop.domain.periode import BULAN
from kinerja_desktop.domain.teks import tulis_tanggal


class JenjangJf(StrEnum):
    """Levels of functional positions, keterampilan then keahlian."""

    PEMULA = "pemula"
    TERAMPIL = "terampil"
    MAHIR = "mahir"
    PENYELIA = "penyelia"
    AHLI_PERTAMA = "ahli_pertama"
    AHLI_MUDA = "ahli_muda"
    AHLI_MADYA = "ahli_madya"
    AHLI_UTAMA = "ahli_utama"


NAMA_JENJANG: dict[JenjangJf, str] = {
    JenjangJf.PEMULA: "Pemula",
    JenjangJf.TERAMPIL: "Terampil",
    JenjangJf.MAHIR: "Mahir",
    JenjangJf.PENYELIA: "Penyelia",
    JenjangJf.AHLI_PERTAMA: "Ahli Pertama",
    JenjangJf.AHLI_MUDA: "Ahli Muda",
    JenjangJf.AHLI_MADYA: "Ahli Madya",
    JenjangJf.AHLI_UTAMA: "Ahli Utama",
}
KOEFISIEN: dict[JenjangJf, Fraction] = {
    JenjangJf.PEMULA: Fraction(15, 4),
    JenjangJf.TERAMPIL: Fraction(5),
    JenjangJf.MAHIR: Fraction(25, 2),
    JenjangJf.PENYELIA: Fraction(25),
    JenjangJf.AHLI_PERTAMA: Fraction(25, 2),
    JenjangJf.AHLI_MUDA: Fraction(25),
    JenjangJf.AHLI_MADYA: Fraction(75, 2),
    JenjangJf.AHLI_UTAMA: Fraction(50),
}
"""Angka kredit of one year at predikat Baik."""
PERSEN: dict[Predikat, int] = {
    Predikat.SANGAT_BAIK: 150,
    Predikat.BAIK: 100,
    Predikat.BUTUH_PERBAIKAN: 75,
    Predikat.KURANG: 50,
    Predikat.SANGAT_KURANG: 25,
}
"""Percent of the coefficient by predikat; the tables call Butuh Perbaikan also Cukup."""
_RIBUAN = re.compile(r"\d{1,3}(?:\.\d{3})+")
BERLAKU = date(2023, 7, 1)
"""Years from 2023 on are converted; before that the angka kredit of tasks counted."""
DASAR = "Peraturan BKN 3/2023; PermenPANRB 1/2023"
SUMBER = (
    "Naskah Peraturan BKN 3/2023 belum dibaca langsung: tabel dan rumus dari paparan BKN dan data acuan SIASN. Cocokkan"
    " dengan BKPSDM sebelum dipakai sebagai dasar keputusan."
)


@dataclass(frozen=True, slots=True)
class Kebutuhan:
    """Cumulative angka kredit in one jenjang: one step of pangkat by golongan in order, and the step to the next one.

    `jenjang` None where there is no higher one in the category.
    """

    golongan: tuple[str, ...]
    pangkat: Fraction
    jenjang: Fraction | None


KEBUTUHAN: dict[JenjangJf, Kebutuhan] = {
    JenjangJf.PEMULA: Kebutuhan(("II/a",), Fraction(15), Fraction(15)),
    JenjangJf.TERAMPIL: Kebutuhan(("II/b", "II/c", "II/d"), Fraction(20), Fraction(60)),
    JenjangJf.MAHIR: Kebutuhan(("III/a", "III/b"), Fraction(50), Fraction(100)),
    JenjangJf.PENYELIA: Kebutuhan(("III/c", "III/d"), Fraction(100), None),
    JenjangJf.AHLI_PERTAMA: Kebutuhan(("III/a", "III/b"), Fraction(50), Fraction(100)),
    JenjangJf.AHLI_MUDA: Kebutuhan(("III/c", "III/d"), Fraction(100), Fraction(200)),
    JenjangJf.AHLI_MADYA: Kebutuhan(("IV/a", "IV/b", "IV/c"), Fraction(150), Fraction(450)),
    JenjangJf.AHLI_UTAMA: Kebutuhan(("IV/d", "IV/e"), Fraction(200), None),
}
"""Cumulative requirements (dossier §4.2): each step of pangkat is four years at Baik."""


def persen(predikat: Predikat) -> Fraction:
    """The share of the coefficient that a predikat earns."""
    return Fraction(PERSEN[predikat], 100)


def konversi(jenjang: JenjangJf, predikat: Predikat, bulan: int = 12) -> Fraction:
    """Angka kredit of `bulan` months: months/12 x percent x coefficient, exact (R71-R80). AKR-01 outside 1-12 (R81)."""
    if not 1 <= bulan <= 12:
        raise UserError("AKR-01", bulan=bulan)
    return Fraction(bulan, 12) * persen(predikat) * KOEFISIEN[jenjang]


def bulatkan(nilai: Fraction, desimal: int) -> str:
    """Write a value with `desimal` places, half up, once: ``18,75``, ``2,083`` (R72, R80, R83)."""
    skala = 10**desimal
    angka = (abs(nilai) * skala * 2 + 1) // 2
    utuh, pecahan = divmod(angka, skala)
    tanda = "-" if nilai < 0 and angka else ""
    ribuan = f"{utuh:,}".replace(",", ".")
    return f"{tanda}{ribuan},{pecahan:0{desimal}d}" if desimal else f"{tanda}{ribuan}"


def tulis_tepat(nilai: Fraction) -> str:
    """Write a value without rounding where it has an end, else as a fraction: ``2,8125``, ``25/12``."""
    penyebut = nilai.denominator
    for faktor in (2, 5):
        while penyebut % faktor == 0:
            penyebut //= faktor
    if penyebut != 1:
        return f"{nilai.numerator}/{nilai.denominator}"
    desimal = 0
    while (nilai * 10**desimal).denominator != 1:
        desimal += 1
    return bulatkan(nilai, desimal)


def simpan_tepat(nilai: Fraction) -> str:
    """The stored form of an exact value: ``25/12``."""
    return f"{nilai.numerator}/{nilai.denominator}"


def baca_tepat(teks: str) -> Fraction:
    """Read a value as stored or as typed (``12,5``, ``1.234,5``, ``25/12``). Raises AKR-04 for anything else."""
    rapi = teks.strip()
    if "," in rapi or _RIBUAN.fullmatch(rapi):
        rapi = rapi.replace(".", "").replace(",", ".")
    try:
        nilai = Fraction(rapi)
    except (ValueError, ZeroDivisionError):
        raise UserError("AKR-04", teks=teks.strip()[:30]) from None
    if not 0 <= nilai <= 10_000 or len(rapi) > 24 or "_" in rapi or "e" in rapi.lower():
        raise UserError("AKR-04", teks=teks.strip()[:30])
    return nilai


def jumlah(nilai: Iterable[Fraction]) -> Fraction:
    """The exact sum; it is rounded once, after it (R83)."""
    return sum(nilai, Fraction(0))


def pastikan_jf(pegawai: Pegawai) -> None:
    """Raise AKR-03 for anybody who is not a functional official (R81)."""
    if pegawai.jenis_jabatan is not JenisJabatan.FUNGSIONAL:
        raise UserError("AKR-03", nama=pegawai.nama, jabatan=pegawai.jabatan)


def baca_jenjang(teks: str) -> JenjangJf:
    """Read a jenjang by its name. Raises AKR-02 for an unknown one (R81)."""
    kunci = "_".join(teks.casefold().replace("_", " ").split())
    if kunci not in set(JenjangJf):
        raise UserError("AKR-02", teks=teks.strip()[:40], daftar=", ".join(NAMA_JENJANG.values()))
    return JenjangJf(kunci)


def jenjang_dari_jabatan(jabatan: str) -> JenjangJf | None:
    """The jenjang that a title names at its end, such as ``Bidan Mahir`` or ``Guru Ahli Muda``; None for none."""
    kata = jabatan.casefold().replace(",", " ").split()
    for panjang in (2, 1):
        kunci = "_".join(kata[-panjang:])
        if kunci in set(JenjangJf):
            return JenjangJf(kunci)
    return None


# --- parts of a year -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MasaJenjang:
    """From which day an official is in a jenjang."""

    jenjang: JenjangJf
    mulai: date


@dataclass(frozen=True, slots=True)
class BagianTahun:
    """Months `mulai` to `selesai` (1-12, both included) of one year in one jenjang."""

    jenjang: JenjangJf
    mulai: int
    selesai: int

    @property
    def bulan(self) -> int:
        """Number of months."""
        return self.selesai - self.mulai + 1


def jenjang_pada(masa: Sequence[MasaJenjang], hari: date) -> JenjangJf | None:
    """The jenjang of a day; None before the first."""
    kini = [m for m in sorted(masa, key=lambda m: m.mulai) if m.mulai <= hari]
    return kini[-1].jenjang if kini else None


def bagi_tahun(masa: Sequence[MasaJenjang], tahun: int, mulai: int = 1, selesai: int = 12) -> tuple[BagianTahun, ...]:
    """Split the months of a year by jenjang: a month belongs to the jenjang of its first day, whole.

    Months before the first jenjang are left out. Raises AKR-01 for months outside 1-12 or the wrong way round (R81).
    """
    if not 1 <= mulai <= selesai <= 12:
        raise UserError("AKR-01", bulan=f"{mulai}–{selesai}")
    bagian: list[BagianTahun] = []
    for bulan in range(mulai, selesai + 1):
        kini = jenjang_pada(masa, date(tahun, bulan, 1))
        if kini is None:
            continue
        if bagian and bagian[-1].jenjang is kini and bagian[-1].selesai == bulan - 1:
            bagian[-1] = BagianTahun(kini, bagian[-1].mulai, bulan)
        else:
            bagian.append(BagianTahun(kini, bulan, bulan))
    return tuple(bagian)


def tulis_bulan(mulai: int, selesai: int) -> str:
    """Write ``Januari – Desember``."""
    return BULAN[mulai - 1] if mulai == selesai else f"{BULAN[mulai - 1]} – {BULAN[selesai - 1]}"


# --- requirement ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tujuan:
    """One requirement: `butuh` in all in this jenjang, and what of it is missing (0) or over."""

    nama: str
    butuh: Fraction
    punya: Fraction

    @property
    def kurang(self) -> Fraction:
        """What is missing; 0 when the requirement is met."""
        return max(Fraction(0), self.butuh - self.punya)

    @property
    def lebih(self) -> Fraction:
        """What is over."""
        return max(Fraction(0), self.punya - self.butuh)

    @property
    def terpenuhi(self) -> bool:
        """True from the required value on (R82)."""
        return self.punya >= self.butuh


def tujuan_pangkat(jenjang: JenjangJf, golongan: str | None, punya: Fraction) -> Tujuan | None:
    """The requirement of the next pangkat inside the jenjang; None at its highest golongan or for another golongan.

    Counted in the jenjang from its start: III/a asks 50, III/b of the same jenjang 100, with the basic 50 of who
    entered there.
    """
    satu = KEBUTUHAN[jenjang]
    if golongan not in satu.golongan or golongan == satu.golongan[-1]:
        return None
    urut = satu.golongan.index(golongan)
    return Tujuan(f"Kenaikan pangkat ke {satu.golongan[urut + 1]}", satu.pangkat * (urut + 1), punya)


def tujuan_jenjang(jenjang: JenjangJf, punya: Fraction) -> Tujuan | None:
    """The requirement of the next jenjang; None at the highest of the category."""
    butuh = KEBUTUHAN[jenjang].jenjang
    if butuh is None:
        return None
    urutan = list(JenjangJf)
    return Tujuan(f"Kenaikan jenjang ke {NAMA_JENJANG[urutan[urutan.index(jenjang) + 1]]}", butuh, punya)


def dasar_masuk(jenjang: JenjangJf, golongan: str | None) -> Fraction:
    """Angka kredit dasar of who enters a jenjang at a higher pangkat: the steps below it (Ahli Pertama III/b: 50)."""
    satu = KEBUTUHAN[jenjang]
    return satu.pangkat * satu.golongan.index(golongan) if golongan in satu.golongan else Fraction(0)


def perkiraan_bulan(jenjang: JenjangJf, kurang: Fraction) -> int:
    """Months at predikat Baik until nothing is missing: an estimate, not a promise."""
    return -(-(kurang * 12) // KOEFISIEN[jenjang]) if kurang > 0 else 0


# --- working ----------------------------------------------------------------------------------------------------


def cara_konversi(bagian: BagianTahun, tahun: int, predikat: Predikat, desimal: int) -> CaraHitung:
    """The working of one conversion."""
    nilai = konversi(bagian.jenjang, predikat, bagian.bulan)
    koefisien = tulis_tepat(KOEFISIEN[bagian.jenjang])
    return CaraHitung(
        judul=f"Angka kredit {tahun}, {tulis_bulan(bagian.mulai, bagian.selesai)}",
        hasil=bulatkan(nilai, desimal),
        masukan=(
            ("Predikat", f"{PREDIKAT_LAYAR[predikat]} ({PERSEN[predikat]} %)"),
            ("Koefisien per tahun", f"{koefisien} ({NAMA_JENJANG[bagian.jenjang]})"),
            ("Bulan", f"{bagian.bulan} dari 12"),
        ),
        langkah=(f"{bagian.bulan}/12 × {PERSEN[predikat]} % × {koefisien} = {tulis_tepat(nilai)}",),
        aturan="Angka kredit = bulan/12 × persentase predikat × koefisien per tahun; satu bulan mengikuti jenjang pada"
        " tanggal 1.",
        pasal=DASAR,
        berlaku=f"sejak {tulis_tanggal(BERLAKU)}",
        pembulatan=kalimat_pembulatan(desimal),
        catatan=SUMBER,
    )


def cara_jumlah(bagian: Sequence[tuple[str, Fraction]], desimal: int) -> CaraHitung:
    """The working of a sum."""
    total = jumlah(nilai for _, nilai in bagian)
    tambah = " + ".join(tulis_tepat(nilai) for _, nilai in bagian) or "0"
    return CaraHitung(
        judul="Angka kredit kumulatif",
        hasil=bulatkan(total, desimal),
        masukan=tuple((nama, tulis_tepat(nilai)) for nama, nilai in bagian),
        langkah=(f"{tambah} = {tulis_tepat(total)}",),
        aturan="Nilai dijumlahkan tepat, lalu dibulatkan satu kali.",
        pasal=DASAR,
        berlaku=f"sejak {tulis_tanggal(BERLAKU)}",
        pembulatan=kalimat_pembulatan(desimal),
        catatan=SUMBER,
    )


def cara_tujuan(jenjang: JenjangJf, tujuan: Tujuan, desimal: int) -> CaraHitung:
    """The working of a requirement."""
    selisih = tujuan.punya - tujuan.butuh
    kata = "kelebihan" if selisih >= 0 else "kekurangan"
    return CaraHitung(
        judul=tujuan.nama,
        hasil="Terpenuhi" if tujuan.terpenuhi else f"Kurang {bulatkan(tujuan.kurang, desimal)}",
        masukan=(
            ("Angka kredit kumulatif pada jenjang ini", tulis_tepat(tujuan.punya)),
            ("Kebutuhan", tulis_tepat(tujuan.butuh)),
        ),
        langkah=(f"{tulis_tepat(tujuan.punya)} − {tulis_tepat(tujuan.butuh)}: {kata} {tulis_tepat(abs(selisih))}",),
        aturan=f"Setiap kenaikan pangkat pada jenjang {NAMA_JENJANG[jenjang]} membutuhkan"
        f" {tulis_tepat(KEBUTUHAN[jenjang].pangkat)} angka kredit, dihitung sejak awal jenjang.",
        pasal=DASAR,
        berlaku=f"sejak {tulis_tanggal(BERLAKU)}",
        pembulatan=kalimat_pembulatan(desimal),
        catatan=SUMBER,
    )


def kalimat_pembulatan(desimal: int) -> str:
    """How values are rounded, as forms and cards say it."""
    return (
        f"Dihitung tepat dan dibulatkan satu kali ke {desimal} desimal (setengah ke atas), menurut pengaturan kantor."
    )
