"""The statutory clocks of one evaluation: what, who, from when, until when, why (Lampiran IV.A, V; R44-R53).

All clocks follow from the records of one person and period, each by itself: the regulation's own sum of 14 to hand
over, 14 to object and 7 to decide is longer than the 30 to report, and does not solve it (dossier §3.5).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kinerja_desktop.domain import tenggat
from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.kalender import Kalender
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.teks import tulis_angka, tulis_tanggal

HAMPIR_HK = 5
"""Working days before the last one from which a clock is shown as near."""


class JenisTenggat(StrEnum):
    """The clocks, in the order in which they run."""

    SKP = "skp"
    PENILAIAN = "penilaian"
    AMBIL_ALIH = "ambil_alih"
    PENYERAHAN = "penyerahan"
    PENGEMBALIAN = "pengembalian"
    KEBERATAN = "keberatan"
    PUTUSAN_KEBERATAN = "putusan_keberatan"
    PELAPORAN = "pelaporan"


class Pelaku(StrEnum):
    """Who must act, or may."""

    PEGAWAI = "pegawai"
    PENILAI = "penilai"
    ATASAN = "atasan_penilai"


class KeadaanTenggat(StrEnum):
    """How a clock stands on a day."""

    BERJALAN = "berjalan"
    HAMPIR = "hampir"
    LEWAT = "lewat"
    SELESAI = "selesai"
    TERLAMBAT = "terlambat"
    GUGUR = "gugur"


@dataclass(frozen=True, slots=True)
class Tenggat:
    """One clock. It counts `hari` days from the day after `pemicu`; `kalender` True counts calendar days.

    `hari` 0 is a date that the regulation names itself. `hak` marks a right that lapses instead of a duty.
    """

    jenis: JenisTenggat
    pelaku: Pelaku
    pemicu: date
    sebab: str
    sampai: date
    hari: int
    pasal: str
    selesai_pada: date | None = None
    hak: bool = False
    kalender: bool = False

    def keadaan(self, hari_ini: date, kalender: Kalender) -> KeadaanTenggat:
        """How it stands on a day: done on time or late; running, near (5 working days) or past; a right lapsed."""
        if self.selesai_pada is not None:
            return KeadaanTenggat.SELESAI if self.selesai_pada <= self.sampai else KeadaanTenggat.TERLAMBAT
        if hari_ini > self.sampai:
            return KeadaanTenggat.GUGUR if self.hak else KeadaanTenggat.LEWAT
        return KeadaanTenggat.HAMPIR if self.sisa(hari_ini, kalender) <= HAMPIR_HK else KeadaanTenggat.BERJALAN

    def sisa(self, hari_ini: date, kalender: Kalender) -> int:
        """Working days that are left after today; 0 on the last day and after it."""
        return len(kalender.hari_kerja_antara(hari_ini + timedelta(days=1), self.sampai))


@dataclass(frozen=True, slots=True)
class BahanTenggat:
    """What the clocks of one person and period follow from; dates by the records, None while it has not happened.

    `ditandatangani` is the signature that counts, `pertama` the first one (None: the same): a second signature, or one
    after an objection, makes the evaluation itself no later. `disampaikan` is the day on which the document went out,
    `diserahkan` the day on which the pegawai received it; in the program these are two days. `atas_keberatan` marks a
    signature that came from the decision on an objection: for handing over form D.1.3 the regulation names no days.
    """

    periode: Periode
    ditandatangani: date | None = None
    oleh_atasan: bool = False
    diserahkan: date | None = None
    dikembalikan: date | None = None
    alasan_final: str = ""
    keberatan_pada: date | None = None
    keberatan_diputus: date | None = None
    dilaporkan: date | None = None
    keberatan_hari_kalender: bool = False
    pertama: date | None = None
    pertama_oleh_atasan: bool = False
    disampaikan: date | None = None
    atas_keberatan: bool = False
    tambahan_evaluasi: int = 0

    @property
    def penilaian(self) -> tuple[date | None, bool]:
        """The day of the first signature, and whether the atasan of the penilai gave it."""
        if self.pertama is None:
            return self.ditandatangani, self.oleh_atasan
        return self.pertama, self.pertama_oleh_atasan


def tenggat_evaluasi(bahan: BahanTenggat, hari_ini: date, kalender: Kalender) -> tuple[Tenggat, ...]:
    """Every clock of one evaluation that has begun by `hari_ini`, in the order in which they run."""
    return tuple(_semua(bahan, hari_ini, kalender))


def _semua(b: BahanTenggat, hari_ini: date, kalender: Kalender) -> Iterator[Tenggat]:
    mulai, akhir = tenggat.jendela_evaluasi(b.periode, b.tambahan_evaluasi)
    dinilai, oleh_atasan = b.penilaian
    if hari_ini >= mulai or b.ditandatangani is not None:
        yield Tenggat(
            JenisTenggat.PENILAIAN,
            Pelaku.PENILAI,
            mulai,
            f"Jendela evaluasi {b.periode.label} dibuka {tulis_tanggal(mulai)}",
            akhir,
            0,
            "Lampiran BAB IV.A.8" if b.periode.jenis is JenisPeriode.TAHUNAN else "Pasal 24; Lampiran BAB IV.A.14",
            dinilai,
        )
    lewat = hari_ini > akhir
    if oleh_atasan or (lewat and b.ditandatangani is None):
        yield Tenggat(
            JenisTenggat.AMBIL_ALIH,
            Pelaku.ATASAN,
            akhir,
            f"Jendela evaluasi ditutup {tulis_tanggal(akhir)} tanpa tanda tangan penilai",
            tenggat.batas_atasan_penilai(akhir, kalender),
            tenggat.HK_ATASAN_PENILAI,
            "Lampiran BAB V.A.8",
            dinilai if oleh_atasan else None,
        )
    if b.ditandatangani is not None:
        yield from _sesudah_tanda_tangan(b, b.ditandatangani, kalender)
    if lewat or b.ditandatangani is not None:
        pelaku = Pelaku.ATASAN if b.oleh_atasan else Pelaku.PENILAI
        yield tenggat_pelaporan(akhir, kalender, pelaku, b.dilaporkan)


def _sesudah_tanda_tangan(b: BahanTenggat, tanda: date, kalender: Kalender) -> Iterator[Tenggat]:
    if not b.atas_keberatan:
        yield from _serah_terima(b, tanda, kalender)
    if b.keberatan_pada is not None:
        yield Tenggat(
            JenisTenggat.PUTUSAN_KEBERATAN,
            Pelaku.ATASAN,
            b.keberatan_pada,
            f"Keberatan diterima {tulis_tanggal(b.keberatan_pada)}",
            tenggat.batas_putusan_keberatan(b.keberatan_pada, kalender),
            tenggat.HK_PUTUSAN_KEBERATAN,
            "Lampiran BAB V.B.6",
            b.keberatan_diputus,
        )


def _serah_terima(b: BahanTenggat, tanda: date, kalender: Kalender) -> Iterator[Tenggat]:
    hari = tenggat.HK_SERAH_TERIMA_ATASAN if b.oleh_atasan else tenggat.HK_SERAH_TERIMA
    yield Tenggat(
        JenisTenggat.PENYERAHAN,
        Pelaku.ATASAN if b.oleh_atasan else Pelaku.PENILAI,
        tanda,
        f"Dokumen evaluasi ditandatangani {tulis_tanggal(tanda)}",
        tenggat.penyerahan_dokumen(tanda, kalender, b.oleh_atasan),
        hari,
        "Lampiran BAB V.A.9" if b.oleh_atasan else "Lampiran BAB V.A.5",
        min((h for h in (b.disampaikan, b.diserahkan, b.dikembalikan) if h is not None), default=None),
    )
    terima = b.diserahkan or b.dikembalikan
    if terima is None:
        return
    yield Tenggat(
        JenisTenggat.PENGEMBALIAN,
        Pelaku.PEGAWAI,
        terima,
        f"Dokumen evaluasi diterima {tulis_tanggal(terima)}",
        tenggat.pengembalian_dokumen(terima, kalender, b.oleh_atasan),
        hari,
        "Lampiran BAB V.A.10" if b.oleh_atasan else "Lampiran BAB V.A.6",
        b.dikembalikan,
    )
    if not b.alasan_final:
        yield _keberatan(b, terima, kalender)


def _keberatan(b: BahanTenggat, terima: date, kalender: Kalender) -> Tenggat:
    hari = tenggat.HK_KEBERATAN
    sampai = tenggat.batas_keberatan(terima, kalender)
    if b.keberatan_hari_kalender:
        sampai = terima + timedelta(days=hari)
    return Tenggat(
        JenisTenggat.KEBERATAN,
        Pelaku.PEGAWAI,
        terima,
        f"Dokumen evaluasi diterima {tulis_tanggal(terima)}",
        sampai,
        hari,
        "PP 30/2019 Pasal 59 (hari kalender)" if b.keberatan_hari_kalender else "Pasal 29; Lampiran BAB V.B.2",
        b.keberatan_pada,
        hak=True,
        kalender=b.keberatan_hari_kalender,
    )


def tenggat_pelaporan(akhir: date, kalender: Kalender, pelaku: Pelaku, dilaporkan: date | None = None) -> Tenggat:
    """Report to the PyB within 30 working days after the window, which ends on `akhir` (V.A.7; R52)."""
    return Tenggat(
        JenisTenggat.PELAPORAN,
        pelaku,
        akhir,
        f"Jangka waktu evaluasi berakhir {tulis_tanggal(akhir)}",
        tenggat.batas_pelaporan(akhir, kalender),
        tenggat.HK_PELAPORAN,
        "Lampiran BAB V.A.7, V.A.11, V.B.8",
        dilaporkan,
    )


def tenggat_skp(tahun: int, ditetapkan: date | None, hari_ini: date | None = None) -> Tenggat:
    """The plan of a year is set by 31 January (article 14; R21).

    After it the pegawai holds the dialog with the atasan of the penilai (Lampiran II.C.5; R22), for which the
    regulation names no last day: the clock stays past, and it is his turn.
    """
    sampai = date(tahun, 1, 31)
    dialog = ditetapkan is None and hari_ini is not None and hari_ini > sampai
    return Tenggat(
        JenisTenggat.SKP,
        Pelaku.PEGAWAI if dialog else Pelaku.PENILAI,
        date(tahun, 1, 1),
        "SKP belum ditetapkan sampai akhir Januari; pegawai berdialog dengan atasan penilai"
        if dialog
        else f"Tahun kinerja {tahun} dimulai",
        sampai,
        0,
        "Lampiran BAB II.C.5" if dialog else "Pasal 14; Lampiran BAB II.C.4",
        ditetapkan,
    )


def berakhir(daftar: tuple[Tenggat, ...], jenis: JenisTenggat) -> Tenggat | None:
    """The clock of one kind, or None while it has not begun."""
    return next((t for t in daftar if t.jenis is jenis), None)


NAMA_TENGGAT: dict[JenisTenggat, str] = {
    JenisTenggat.SKP: "Menetapkan SKP",
    JenisTenggat.PENILAIAN: "Menilai dan menandatangani",
    JenisTenggat.AMBIL_ALIH: "Menilai menggantikan penilai",
    JenisTenggat.PENYERAHAN: "Menyerahkan dokumen evaluasi",
    JenisTenggat.PENGEMBALIAN: "Menandatangani dan mengembalikan dokumen",
    JenisTenggat.KEBERATAN: "Mengajukan keberatan",
    JenisTenggat.PUTUSAN_KEBERATAN: "Memutus keberatan",
    JenisTenggat.PELAPORAN: "Melaporkan kepada PyB",
}
NAMA_PELAKU: dict[Pelaku, str] = {
    Pelaku.PEGAWAI: "Pegawai",
    Pelaku.PENILAI: "Pejabat penilai",
    Pelaku.ATASAN: "Atasan pejabat penilai",
}
NAMA_KEADAAN: dict[KeadaanTenggat, str] = {
    KeadaanTenggat.BERJALAN: "Berjalan",
    KeadaanTenggat.HAMPIR: "Hampir habis",
    KeadaanTenggat.LEWAT: "Lewat",
    KeadaanTenggat.SELESAI: "Selesai",
    KeadaanTenggat.TERLAMBAT: "Selesai terlambat",
    KeadaanTenggat.GUGUR: "Tidak digunakan",
}


def cara_tenggat(satu: Tenggat, kalender: Kalender, libur: dict[date, str]) -> CaraHitung:
    """The working of one clock: trigger, days counted, the holidays it skips, the last day."""
    dilewati = [
        f"{tulis_tanggal(h)} ({libur[h]})"
        for h in sorted(libur)
        if satu.pemicu < h <= satu.sampai and h.weekday() < kalender.hari_kerja and not satu.kalender
    ]
    masukan = [("Mulai dari", satu.sebab), ("Yang bertindak", NAMA_PELAKU[satu.pelaku])]
    if satu.selesai_pada is not None:
        masukan.append(("Dilakukan", tulis_tanggal(satu.selesai_pada)))
    if not satu.hari:
        langkah = [f"Tanggal terakhir disebut peraturan: {tulis_tanggal(satu.sampai)}."]
    else:
        macam = "hari kalender" if satu.kalender else "hari kerja"
        besok = satu.pemicu + timedelta(days=1)
        langkah = [
            f"Hitungan mulai {tulis_tanggal(besok)}, sehari sesudahnya.",
            f"{tulis_angka(satu.hari)} {macam} berakhir {tulis_tanggal(satu.sampai)}.",
        ]
        if dilewati:
            langkah.insert(1, f"Hari libur yang dilewati: {', '.join(dilewati)}.")
    aturan = (
        f"{NAMA_TENGGAT[satu.jenis]} paling lambat {satu.hari} hari kerja." if satu.hari and not satu.kalender else ""
    )
    return CaraHitung(
        judul=NAMA_TENGGAT[satu.jenis],
        hasil=tulis_tanggal(satu.sampai),
        masukan=tuple(masukan),
        langkah=tuple(langkah),
        aturan=aturan or f"{NAMA_TENGGAT[satu.jenis]} sampai tanggal itu.",
        pasal=satu.pasal if satu.pasal.startswith("PP") else f"PermenPANRB 6/2022, {satu.pasal}",
        berlaku="sejak 7 Februari 2022",
        pembulatan="",
        catatan=_catatan(satu),
    )


_MANDIRI = frozenset({JenisTenggat.KEBERATAN, JenisTenggat.PUTUSAN_KEBERATAN, JenisTenggat.PELAPORAN})


def _catatan(satu: Tenggat) -> str:
    """How days are counted, and where the regulation does not fit itself (dossier §3.5)."""
    if not satu.hari:
        return ""
    kalimat = ["Hari kerja menurut kalender kantor: akhir pekan dan hari libur tidak dihitung."]
    if satu.kalender:
        kalimat = ["Kantor ini memilih hari kalender menurut PP 30/2019; PermenPANRB 6/2022 menulis hari kerja."]
    if satu.jenis in _MANDIRI:
        kalimat.append(
            "Setiap tenggat dihitung sendiri: 14 + 14 + 7 hari kerja melebihi 30 hari kerja pelaporan, dan peraturan"
            " tidak menyelesaikannya."
        )
    return " ".join(kalimat)
