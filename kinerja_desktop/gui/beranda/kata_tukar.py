"""The words of records that differ on two machines, for Beranda."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.gui.beranda.ajakan import Ajakan
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.services.beranda_bentuk import Tindakan

t = QCoreApplication.translate


def data_belum_tiba(apa: Tindakan, _hari_ini: date) -> Ajakan:
    """Who has what was written before; until it comes, nothing is to be written anew."""
    return Ajakan(
        t("Beranda", "Sinkronisasi"),
        "kem",
        t("Beranda", "Data Anda belum tiba di komputer ini"),
        t("Beranda", "Mintalah paket pertama dari {dari}; jangan menyusun ulang SKP.").format(dari=apa.teks),
        t("Beranda", "Buka Sinkronisasi"),
        "sinkronisasi",
        utuh=True,
    )


def tidak_bertukar(_apa: Tindakan, _hari_ini: date) -> Ajakan:
    """What is written here reaches nobody until the machine is enrolled again."""
    return Ajakan(
        t("Beranda", "Sinkronisasi"),
        "kem",
        t("Beranda", "Komputer ini tidak lagi bertukar paket"),
        t("Beranda", "Tulisan Anda tetap tersimpan, tetapi belum sampai ke siapa pun. Daftarkan lagi komputer ini."),
        t("Beranda", "Buka Sinkronisasi"),
        "sinkronisasi",
        utuh=True,
    )


def dipulihkan(apa: Tindakan, _hari_ini: date) -> Ajakan:
    """Who sends back what this machine lost; until it comes, nothing is to be written anew."""
    return Ajakan(
        t("Beranda", "Sinkronisasi"),
        "kem",
        t("Beranda", "Komputer ini pernah dipulihkan"),
        t(
            "Beranda",
            "Mintalah paket dari {dari} sebelum menulis laporan lagi: yang pernah dikirim kembali bersama paket itu.",
        ).format(dari=apa.teks),
        t("Beranda", "Buka Sinkronisasi"),
        "sinkronisasi",
        utuh=True,
    )


def pertentangan(apa: Tindakan, _hari_ini: date) -> Ajakan:
    """How much wants a decision, versions, verdicts and signatures alike, and the first of it."""
    judul = t("Beranda", "{jumlah} hal perlu keputusan Anda").format(jumlah=apa.jumlah)
    isi = t("Beranda", "{catatan}: datang berbeda dari dua komputer")
    if apa.jumlah > 1:
        isi = t("Beranda", "{catatan}, dan lainnya: datang berbeda dari dua komputer")
    isi = isi.format(catatan=istilah(apa.teks))
    return Ajakan(
        t("Beranda", "Sinkronisasi"),
        "kem",
        judul,
        isi,
        t("Beranda", "Buka Perlu keputusan"),
        "sinkronisasi",
        {"bagian": "keputusan"},
    )
