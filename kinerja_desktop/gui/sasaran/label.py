"""Words of the page Sasaran Kinerja."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.dialog_kinerja import JenisDialog
from kinerja_desktop.domain.skp import Aspek, JenisRhk, Nilai, PutusanSkp, Rhk, StatusSkp
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.lencana import JenisTag


def status(nilai: StatusSkp | None) -> tuple[str, JenisTag]:
    """Pill of a state; None is a person without a plan."""
    t = QCoreApplication.translate
    kamus: dict[StatusSkp | None, tuple[str, JenisTag]] = {
        None: (t("Sasaran", "Belum ada"), "draf"),
        StatusSkp.DRAF: (t("Sasaran", "Draf"), "draf"),
        StatusSkp.DIAJUKAN: (t("Sasaran", "Diajukan"), "aju"),
        StatusSkp.DIKEMBALIKAN: (t("Sasaran", "Dikembalikan"), "kem"),
        StatusSkp.DISETUJUI: (t("Sasaran", "Disetujui"), "aju"),
        StatusSkp.DITETAPKAN: (t("Sasaran", "Ditetapkan"), "ok"),
    }
    return kamus[nilai]


def aspek(nilai: Aspek) -> str:
    """Name of an aspect."""
    t = QCoreApplication.translate
    return {
        Aspek.KUANTITAS: t("Sasaran", "Kuantitas"),
        Aspek.KUALITAS: t("Sasaran", "Kualitas"),
        Aspek.WAKTU: t("Sasaran", "Waktu"),
        Aspek.BIAYA: t("Sasaran", "Biaya"),
    }[nilai]


def jenis(nilai: JenisRhk) -> str:
    """Name of a priority."""
    t = QCoreApplication.translate
    return t("Sasaran", "Utama") if nilai is JenisRhk.UTAMA else t("Sasaran", "Tambahan")


def nilai_dasar(nilai: Nilai) -> str:
    """Name of a BerAKHLAK value as the forms print it."""
    return str(nilai.value).replace("_", " ").capitalize()


def putusan(nilai: PutusanSkp) -> str:
    """What a decision did."""
    t = QCoreApplication.translate
    return {
        PutusanSkp.KEMBALIKAN: t("Sasaran", "Dikembalikan"),
        PutusanSkp.SETUJUI: t("Sasaran", "Disetujui"),
        PutusanSkp.TETAPKAN: t("Sasaran", "Ditetapkan"),
    }[nilai]


def jenis_dialog(nilai: JenisDialog) -> str:
    """Name of a kind of dialog."""
    t = QCoreApplication.translate
    return {
        JenisDialog.PENETAPAN_EKSPEKTASI: t("Sasaran", "Penetapan ekspektasi"),
        JenisDialog.KLARIFIKASI: t("Sasaran", "Klarifikasi"),
        JenisDialog.PENYESUAIAN: t("Sasaran", "Penyesuaian"),
    }[nilai]


def tertahan(laporan: int, realisasi: int, *, indikator: bool) -> tuple[str, str]:
    """Heading and sentence before a row goes that reports or realisasi rest on."""
    t = QCoreApplication.translate
    bagian = [t("Sasaran", "{n} laporan").format(n=tulis_angka(laporan))] if laporan else []
    if realisasi:
        bagian.append(t("Sasaran", "{n} realisasi").format(n=tulis_angka(realisasi)))
    judul = (
        t("Sasaran", "{jumlah} bersandar pada indikator ini")
        if indikator
        else t("Sasaran", "{jumlah} bersandar pada hasil kerja ini")
    )
    isi = t("Sasaran", "Bila dihapus, semuanya tetap tersimpan dan dapat dikutip, tetapi tidak lagi masuk ke SKP Anda.")
    return judul.format(jumlah=" · ".join(bagian)), isi


def perlu_dipastikan(nomor: int, rhk: Rhk) -> str:
    """What the penilai confirms by approving: a result that another Pimpinan assigned (R30)."""
    t = QCoreApplication.translate
    pernyataan = t("Sasaran", "RHK {nomor} diberikan pimpinan lain ({asal}). Pegawai menyatakan Anda menyetujuinya.")
    arti = t("Sasaran", "Dengan menyetujui atau menetapkan SKP ini, Anda memastikannya.")
    pola = f"{pernyataan} {arti}"
    return pola.format(nomor=nomor, asal=rhk.penugasan_dari.strip() or t("Sasaran", "tidak disebutkan"))
