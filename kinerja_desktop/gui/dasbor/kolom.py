"""Words and columns of the lists of Dasbor Unit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.evaluasi import Predikat
from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.bahasa import istilah, tulis_tanggal
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import Kolom
from kinerja_desktop.gui.common.peta_panas import KelasSel
from kinerja_desktop.gui.common.segel import kalimat_beda, tag_hasil
from kinerja_desktop.services.dasbor_bentuk import Alasan, BarisRincian, Daftar, Sel

B = BarisRincian
KELAS: dict[Sel, KelasSel] = {
    Sel.DISETUJUI: "penuh",
    Sel.DIAJUKAN: "sebagian",
    Sel.DIKEMBALIKAN: "kembali",
    Sel.KOSONG: "kosong",
    Sel.LIBUR: "libur",
    Sel.CUTI: "libur",
    Sel.NANTI: "libur",
    Sel.BELUM_BERTUGAS: "libur",
}
_TAG_SEL: dict[Sel, JenisTag] = {Sel.DISETUJUI: "ok", Sel.DIAJUKAN: "aju", Sel.DIKEMBALIKAN: "kem"}
_TAG_SKP: dict[str, JenisTag] = {
    "ditetapkan": "ok",
    "disetujui": "ok",
    "diajukan": "aju",
    "dikembalikan": "kem",
    "": "bad",
}
_TAG_PREDIKAT: dict[str, JenisTag] = {
    Predikat.SANGAT_BAIK.value: "ok",
    Predikat.BAIK.value: "ok",
    Predikat.BUTUH_PERBAIKAN.value: "kem",
    Predikat.KURANG.value: "bad",
    Predikat.SANGAT_KURANG.value: "bad",
    "diajukan": "aju",
}


def nama_sel(sel: Sel) -> str:
    """Words of the state of a day."""
    t = QCoreApplication.translate
    return {
        Sel.DISETUJUI: t("Dasbor", "disetujui"),
        Sel.DIAJUKAN: t("Dasbor", "diajukan, belum diputus"),
        Sel.DIKEMBALIKAN: t("Dasbor", "dikembalikan"),
        Sel.KOSONG: t("Dasbor", "belum ada laporan"),
        Sel.LIBUR: t("Dasbor", "libur, tidak dihitung"),
        Sel.CUTI: t("Dasbor", "cuti, tidak dihitung"),
        Sel.NANTI: t("Dasbor", "belum tiba"),
        Sel.BELUM_BERTUGAS: t("Dasbor", "belum bertugas, tidak dihitung"),
    }[sel]


def nama_alasan(alasan: Alasan) -> str:
    """Words why somebody is not counted."""
    t = QCoreApplication.translate
    return {
        Alasan.PEJABAT_NEGARA: t("Dasbor", "pejabat negara"),
        Alasan.CLTN: t("Dasbor", "cuti di luar tanggungan negara"),
        Alasan.DIBERHENTIKAN_SEMENTARA: t("Dasbor", "diberhentikan sementara"),
        Alasan.MPP: t("Dasbor", "masa persiapan pensiun"),
        Alasan.PENSIUN: t("Dasbor", "pensiun"),
        Alasan.TUGAS_BELAJAR: t("Dasbor", "tugas belajar"),
        Alasan.BELUM_BERTUGAS: t("Dasbor", "belum bertugas"),
        Alasan.CUTI_PENUH: t("Dasbor", "cuti sepanjang hari kerja bulan ini"),
        Alasan.BELUM_ADA_HARI: t("Dasbor", "belum ada hari kerja yang berjalan"),
    }[alasan]


def lama_hari(detik: int, banyak: int) -> str:
    """Mean of some seconds in days, with one decimal."""
    if not banyak:
        return "–"
    return QCoreApplication.translate("Dasbor", "{n} hari").format(n=tulis_angka(Decimal(detik) / 86400 / banyak, 1))


def umur(b: B, hari_ini: date) -> str:
    """Age of what waits, in whole days."""
    if b.sejak is None:
        return "–"
    n = (hari_ini - b.sejak.date()).days
    t = QCoreApplication.translate
    return t("Dasbor", "{n} hari").format(n=tulis_angka(n)) if n > 0 else t("Dasbor", "hari ini")


def token_persen(persen: float) -> str:
    """Colour of a bar: green from 85, amber below 60."""
    return "ok" if persen >= 85 else "primary" if persen >= 60 else "warn"


def _persen(b: B) -> tuple[float, str] | None:
    if not b.dari:
        return None
    persen = float(b.bagian * 100 // b.dari)
    return persen, token_persen(persen)


def _persen_rhk(b: B) -> tuple[float, str]:
    return float(b.bagian), token_persen(b.bagian)


def tag_keadaan(daftar: Daftar, b: B) -> tuple[str, JenisTag]:
    """The state of a row as a pill."""
    t = QCoreApplication.translate
    if daftar is Daftar.HARI:
        sel = Sel(b.keadaan)
        return nama_sel(sel).split(",")[0].capitalize(), _TAG_SEL.get(sel, "draf")
    if daftar is Daftar.SEGEL:
        return tag_hasil(b.keadaan)
    if daftar is Daftar.SKP:
        return istilah(b.keadaan.capitalize()) or t("Dasbor", "Belum ada"), _TAG_SKP.get(b.keadaan, "draf")
    if b.keadaan in set(Predikat):
        return istilah(PREDIKAT_LAYAR[Predikat(b.keadaan)]), _TAG_PREDIKAT[b.keadaan]
    if b.keadaan:
        return t("Dasbor", "Menunggu penilaian"), "aju"
    return t("Dasbor", "Realisasi belum diajukan"), "draf"


def kolom(daftar: Daftar, hari_ini: date) -> list[Kolom[B]]:
    """Columns of one list."""
    t = QCoreApplication.translate
    orang = Kolom[B](t("Dasbor", "Pegawai"), lambda b: b.nama, kecil=lambda b: b.jabatan)
    penilai = Kolom[B](t("Dasbor", "Pejabat penilai"), lambda b: b.teks, 240)
    keadaan = Kolom[B](
        t("Dasbor", "Keadaan"), lambda b: tag_keadaan(daftar, b)[0], 210, tag=lambda b: tag_keadaan(daftar, b)
    )
    n_hari = t("Dasbor", "{a} dari {b} hari")
    terisi = Kolom[B](t("Dasbor", "Terisi"), lambda b: n_hari.format(a=b.bagian, b=b.dari), 150)
    patuh = Kolom[B](t("Dasbor", "Kepatuhan"), lambda b: _teks_persen(_persen(b)), 260, persen=_persen)
    laporan = Kolom[B](t("Dasbor", "Laporan"), lambda b: tulis_angka(b.bagian), 90, kanan=True)
    lama = Kolom[B](t("Dasbor", "Terlama"), lambda b: umur(b, hari_ini), 110)
    diputus = Kolom[B](t("Dasbor", "Diputus"), lambda b: tulis_angka(b.dari), 90, kanan=True)
    rata = Kolom[B](t("Dasbor", "Rata-rata"), lambda b: lama_hari(b.bagian, b.dari), 110)
    hari = Kolom[B](t("Dasbor", "Tanggal"), lambda b: tulis_tanggal(b.tanggal) if b.tanggal else "", 150)
    iki = Kolom[B](t("Dasbor", "Indikator"), lambda b: b.teks)
    hasil = Kolom[B](t("Dasbor", "Realisasi / target"), lambda b: b.keadaan, 200)
    capaian = Kolom[B](t("Dasbor", "Capaian"), lambda b: _teks_persen(_persen_rhk(b)), 180, persen=_persen_rhk)
    pada = Kolom[B](t("Dasbor", "Sejak"), lambda b: tulis_tanggal(b.sejak.date()) if b.sejak else "–", 140)
    return {
        Daftar.LAPORAN: [orang, terisi, patuh],
        Daftar.MENUNGGU: [orang, laporan, lama, penilai],
        Daftar.LAMA: [orang, diputus, rata, penilai],
        Daftar.HARI: [hari, keadaan, Kolom(t("Dasbor", "Keterangan"), lambda b: b.teks)],
        Daftar.TUNGGU: [hari, Kolom(t("Dasbor", "Kegiatan"), lambda b: b.teks), pada, lama],
        Daftar.RHK: [orang, iki, hasil, capaian],
        Daftar.SKP: [orang, keadaan],
        Daftar.EVALUASI: [orang, keadaan, pada],
        Daftar.PREDIKAT: [orang, keadaan, pada],
        Daftar.SEGEL: [
            orang,
            keadaan,
            Kolom(t("Dasbor", "Yang berbeda"), lambda b: kalimat_beda(b.beda) if b.beda else "", 230),
            Kolom(t("Dasbor", "Disegel oleh"), lambda b: b.teks or "–", 250),
            Kolom(t("Dasbor", "Pada"), lambda b: tulis_tanggal(b.sejak.date()) if b.sejak else "–", 110),
        ],
    }[daftar]


def _teks_persen(persen: tuple[float, str] | None) -> str:
    return f"{persen[0]:.0f}%" if persen is not None else "–"
