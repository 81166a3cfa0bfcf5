"""The words of requests for feedback and of the duty of scheduled feedback, for Beranda."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.kewajiban_umpan import sisa_hari
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.beranda.ajakan import Ajakan, nama_periode
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.services.beranda_bentuk import Tindakan

t = QCoreApplication.translate


def permintaan(apa: Tindakan, _hari_ini: date) -> Ajakan:
    """How many people ask, who, and until when."""
    judul = t("Beranda", "{jumlah} orang meminta umpan balik Anda").format(jumlah=apa.jumlah)
    isi = apa.oleh
    if apa.tanggal is not None:
        isi = t("Beranda", "{nama} — diminta sampai {tanggal}").format(nama=isi, tanggal=tulis_tanggal(apa.tanggal))
    tujuan = {"tab": "permintaan"}
    return Ajakan(t("Beranda", "Umpan balik"), "aju", judul, isi, t("Beranda", "Jawab"), "umpan_balik", tujuan)


def berkala(apa: Tindakan, hari_ini: date) -> Ajakan:
    """Who has no scheduled feedback yet, and how many days are left (article 19 paragraph 2)."""
    periode = apa.periode or Periode.triwulan(hari_ini)
    judul = t("Beranda", "{jumlah} anggota tim belum diberi umpan balik berkala {periode}")
    isi = t("Beranda", "{nama} — sisa {n} hari (Pasal 19 ayat 2)").format(nama=apa.oleh, n=sisa_hari(periode, hari_ini))
    return Ajakan(
        t("Beranda", "Umpan balik"),
        "draf",
        judul.format(jumlah=apa.jumlah, periode=nama_periode(periode)),
        isi,
        t("Beranda", "Tulis"),
        "umpan_balik",
        {"tab": "kewajiban"},
    )
