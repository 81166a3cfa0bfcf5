"""Words of the annex A.1.8 (articles 11-13, Lampiran II.8)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.lampiran_skp import BagianLampiran, JenisButir
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.services.frasa import AsalFrasa


def bagian(nilai: BagianLampiran) -> str:
    """Name of a list."""
    t = QCoreApplication.translate
    return {
        BagianLampiran.SUMBER_DAYA: t("Sasaran", "Dukungan sumber daya"),
        BagianLampiran.PERTANGGUNGJAWABAN: t("Sasaran", "Skema pertanggungjawaban"),
        BagianLampiran.KONSEKUENSI: t("Sasaran", "Konsekuensi"),
    }[nilai]


def arti_bagian(nilai: BagianLampiran) -> str:
    """What a list is to hold."""
    t = QCoreApplication.translate
    return {
        BagianLampiran.SUMBER_DAYA: t(
            "Sasaran",
            "Yang dibutuhkan untuk memenuhi ekspektasi: sumber daya manusia, anggaran, peralatan kerja, pendampingan "
            "pimpinan, sarana dan prasarana (Pasal 11).",
        ),
        BagianLampiran.PERTANGGUNGJAWABAN: t(
            "Sasaran", "Kapan perkembangan dilaporkan, dan bukti atau data apa yang dilaporkan (Pasal 12)."
        ),
        BagianLampiran.KONSEKUENSI: t(
            "Sasaran", "Yang terjadi apabila ekspektasi dipenuhi, dan apabila tidak dipenuhi (Pasal 13)."
        ),
    }[nilai]


def jenis(nilai: JenisButir) -> str:
    """Name of a kind of entry."""
    t = QCoreApplication.translate
    return {
        JenisButir.SUMBER_DAYA_MANUSIA: t("Sasaran", "SDM"),
        JenisButir.ANGGARAN: t("Sasaran", "Anggaran"),
        JenisButir.PERALATAN: t("Sasaran", "Peralatan"),
        JenisButir.PENDAMPINGAN: t("Sasaran", "Pendampingan"),
        JenisButir.SARANA: t("Sasaran", "Sarana"),
        JenisButir.JADWAL: t("Sasaran", "Jadwal"),
        JenisButir.DATA: t("Sasaran", "Data"),
        JenisButir.POSITIF: t("Sasaran", "Positif"),
        JenisButir.NEGATIF: t("Sasaran", "Negatif"),
    }[nilai]


def rupa(nilai: JenisButir | None) -> JenisTag:
    """Look of a kind of entry."""
    khusus: dict[JenisButir, JenisTag] = {JenisButir.POSITIF: "ok", JenisButir.NEGATIF: "kem"}
    return "aju" if nilai is None else khusus.get(nilai, "aju")


def asal(nilai: AsalFrasa) -> str:
    """Where phrases come from."""
    t = QCoreApplication.translate
    return {
        AsalFrasa.SENDIRI: t("Sasaran", "Frasa saya"),
        AsalFrasa.SKP_LAMA: t("Sasaran", "Dari SKP lama"),
        AsalFrasa.BAWAAN: t("Sasaran", "Contoh"),
    }[nilai]
