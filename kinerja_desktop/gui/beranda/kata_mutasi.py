"""The words of what a transfer asks of people, for Beranda."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.beranda.ajakan import Ajakan, nama_periode
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.services.beranda_bentuk import Tindakan

t = QCoreApplication.translate


def skp_baru(apa: Tindakan, hari_ini: date) -> Ajakan:
    """A draft for the new post, from the day of the move."""
    hari = apa.tanggal or hari_ini
    judul = t("Beranda", "SKP baru mulai {tanggal} perlu disusun").format(tanggal=tulis_tanggal(hari))
    isi = t("Beranda", "Setelah mutasi, ekspektasi ditetapkan bersama pimpinan baru (Lampiran II.C.6)")
    tujuan = {"pegawai_id": apa.pegawai_id, "tahun": hari.year}
    return Ajakan("SKP", "kem", judul, isi, t("Beranda", "Susun SKP"), "sasaran", tujuan)


def menilai_lama(apa: Tindakan, hari_ini: date) -> Ajakan:
    """A period that the former penilai still evaluates."""
    periode = apa.periode or Periode.triwulan(hari_ini)
    judul = t("Beranda", "Anda masih menilai {periode} untuk {jumlah} pegawai sampai {tanggal}").format(
        periode=nama_periode(periode), jumlah=apa.jumlah, tanggal=tulis_tanggal(apa.tanggal or hari_ini)
    )
    isi = t("Beranda", "{nama} — mutasi Anda jatuh dalam jendela evaluasinya (Lampiran IV.A.14)").format(nama=apa.oleh)
    argumen = {"pegawai_id": apa.id, "periode": periode}
    return Ajakan(t("Beranda", "Evaluasi"), "kem", judul, isi, t("Beranda", "Evaluasi"), "evaluasi", argumen)


def laporan_lepas(apa: Tindakan, hari_ini: date) -> Ajakan:
    """Reports after a move that still name a result of the closed plan."""
    judul = t("Beranda", "{jumlah} laporan sejak {tanggal} menunjuk SKP lama").format(
        jumlah=apa.jumlah, tanggal=tulis_tanggal(apa.tanggal or hari_ini)
    )
    isi = t("Beranda", "Pilih hasil kerja dari SKP baru, atau biarkan bila memang pekerjaan yang lama")
    argumen = {"laporan_id": apa.id}
    return Ajakan(t("Beranda", "Laporan"), "draf", judul, isi, t("Beranda", "Tautkan"), "laporan", argumen)
