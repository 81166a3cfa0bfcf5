"""The words of Beranda about objections."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.keberatan import PutusanKeberatan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.beranda.ajakan import Ajakan, nama_periode
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.services.beranda_bentuk import Tindakan

t = QCoreApplication.translate


def jelaskan(apa: Tindakan, hari_ini: date) -> Ajakan:
    """The penilai explains."""
    judul = t("Beranda", "{oleh} mengajukan keberatan atas evaluasi {periode}")
    return _ajakan(apa, hari_ini, judul, _batas(apa, hari_ini), t("Beranda", "Beri penjelasan"))


def putuskan(apa: Tindakan, hari_ini: date) -> Ajakan:
    """The atasan of the penilai decides, or kepegawaian notes his letter."""
    judul = t("Beranda", "Keberatan {oleh} atas evaluasi {periode} menunggu keputusan")
    return _ajakan(apa, hari_ini, judul, _batas(apa, hari_ini), t("Beranda", "Periksa"))


def diputus(apa: Tindakan, hari_ini: date) -> Ajakan:
    """What was decided, told to the owner and to the penilai."""
    sendiri, lain = (
        t("Beranda", "Keberatan Anda atas evaluasi {periode} sudah diputus"),
        t("Beranda", "Keberatan {oleh} atas evaluasi {periode} sudah diputus"),
    )
    berubah, tetap = (
        t("Beranda", "Hasil evaluasi diubah · {tanggal}"),
        t("Beranda", "Hasil evaluasi dikuatkan · {tanggal}"),
    )
    isi = berubah if apa.teks == PutusanKeberatan.MENGUBAH.value else tetap
    isi = isi.format(tanggal=tulis_tanggal(apa.tanggal or hari_ini))
    return _ajakan(apa, hari_ini, lain if apa.oleh else sendiri, isi, t("Beranda", "Baca"))


def _batas(apa: Tindakan, hari_ini: date) -> str:
    batas = apa.tanggal or hari_ini
    pola = t("Beranda", "Diputus paling lambat {tanggal}")
    if hari_ini > batas:
        pola = t("Beranda", "Batas {tanggal} sudah lewat; keputusan tetap dapat ditetapkan")
    return pola.format(tanggal=tulis_tanggal(batas))


def _ajakan(apa: Tindakan, hari_ini: date, judul: str, isi: str, tombol: str) -> Ajakan:
    periode = nama_periode(apa.periode or Periode.triwulan(hari_ini))
    judul = judul.format(oleh=apa.oleh, periode=periode)
    return Ajakan(t("Beranda", "Keberatan"), "kem", judul, isi, tombol, "keberatan", {"keberatan_id": apa.id})
