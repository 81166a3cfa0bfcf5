"""Words of the foot: only what was checked, since when, and what to do about it."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.cadangan import UsiaCadangan
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.gui.common.bahasa import nama_bulan, tulis_tanggal

if TYPE_CHECKING:
    from kinerja_desktop.services.kaki_kirim import KakiKirim
    from kinerja_desktop.services.kesehatan import Kesehatan


def kapan(saat: datetime, hari_ini: date) -> str:
    """``hari ini 10.42``, else the day."""
    jam = f"{saat:%H.%M}"
    if saat.date() == hari_ini:
        return QCoreApplication.translate("Aplikasi", "hari ini {jam}").format(jam=jam)
    tahun = "" if saat.year == hari_ini.year else f" {saat.year}"
    return f"{saat.day} {nama_bulan(saat.month, pendek=True)}{tahun} {jam}"


def teks_keadaan(k: Kesehatan, hari_ini: date) -> str:
    """The line itself."""
    t = QCoreApplication.translate
    if k.cadangan_gagal is not None:
        bagian = [t("Kaki", "Cadangan gagal {kapan}").format(kapan=kapan(k.cadangan_gagal, hari_ini))]
    elif k.cadangan is None:
        bagian = [t("Kaki", "Belum pernah dicadangkan")]
    else:
        pola = t("Kaki", "Dicadangkan {kapan}, tanpa {n} lampiran") if k.cacat else t("Kaki", "Dicadangkan {kapan}")
        bagian = [pola.format(kapan=kapan(k.cadangan, hari_ini), n=k.cacat)]
    if k.diperiksa is not None:
        pola = t("Kaki", "pemeriksaan {kapan}: {n} masalah") if k.temuan else t("Kaki", "basis data sehat {kapan}")
        bagian.append(pola.format(kapan=kapan(k.diperiksa, hari_ini), n=k.temuan))
    return " · ".join(bagian)


def petunjuk(k: Kesehatan) -> str:
    """What to do; the tooltip of the line."""
    t = QCoreApplication.translate
    if k.temuan:
        return t("Kaki", "Jangan hapus cadangan lama. Klik untuk membaca masalahnya, lalu hubungi petugas TI.")
    if k.cadangan_gagal is not None:
        return t("Kaki", "Periksa folder cadangan dan sisa ruangnya. Klik di sini, lalu pilih “Cadangkan sekarang”.")
    if k.usia is UsiaCadangan.TIDAK_ADA:
        return t("Kaki", "Cadangan harian dibuat sendiri. Bila tetap belum ada, klik lalu “Cadangkan sekarang”.")
    if k.cacat:
        return t(
            "Kaki",
            "Cadangan terakhir tidak memuat semua lampiran: berkasnya hilang atau rusak di kantor ini. Data lain utuh. "
            "Simpan cadangan yang lebih lama, lalu klik di sini.",
        )
    if k.usia is UsiaCadangan.LAMA:
        return t("Kaki", "Cadangan lebih dari satu hari kerja. Klik di sini, lalu pilih “Cadangkan sekarang”.")
    return t("Kaki", "Salinan dibuka dan diperiksa sesudah dibuat. Klik untuk melihat cadangan.")


def teks_pertukaran(kirim: KakiKirim) -> tuple[str, str]:
    """The right of the foot, and what it means: what was written here since the last bundle."""
    t = QCoreApplication.translate
    jumlah = tulis_angka(kirim.belum or 0)
    petunjuk = t(
        "Kaki",
        "Semua perubahan sudah tersimpan di komputer ini. Bila kantor Anda bertukar paket, kirim dari halaman "
        "Sinkronisasi.",
    )
    if kirim.terakhir is None:
        if not kirim.belum:
            return t("Kaki", "Belum ada paket dikirim"), petunjuk
        return t("Kaki", "{jumlah} perubahan belum dikirim").format(jumlah=jumlah), petunjuk
    hari = tulis_tanggal(kirim.terakhir.astimezone(WIB).date())
    if kirim.belum is None:
        return t("Kaki", "Paket terakhir {hari}").format(hari=hari), petunjuk
    if not kirim.belum:
        if kirim.sampai:
            return t("Kaki", "Paket terakhir {hari} · semua sudah sampai").format(hari=hari), petunjuk
        return t("Kaki", "Paket terakhir {hari} · menunggu tanda terima").format(hari=hari), petunjuk
    return t("Kaki", "Paket terakhir {hari} · {jumlah} perubahan menunggu").format(hari=hari, jumlah=jumlah), petunjuk
