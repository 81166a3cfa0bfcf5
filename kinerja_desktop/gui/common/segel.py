"""Words of monthly seals, shared by the pages that show them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.segel import Beda, HasilPeriksa, KeadaanSegel, SifatTanda
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.gui.common.bahasa import tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.services.segel import BarisSegel, RingkasSegel


def tag_keadaan(baris: BarisSegel) -> tuple[str, JenisTag]:
    """How the month of a person stands, as a pill."""
    t = QCoreApplication.translate
    tanda: dict[KeadaanSegel, tuple[str, JenisTag]] = {
        KeadaanSegel.BERJALAN: (t("Segel", "Belum berakhir"), "draf"),
        KeadaanSegel.KOSONG: (t("Segel", "Tidak ada laporan"), "draf"),
        KeadaanSegel.MENUNGGU: (t("Segel", "Ada yang menunggu"), "kem"),
        KeadaanSegel.SIAP: (t("Segel", "Siap disegel"), "aju"),
        KeadaanSegel.TERSEGEL: (t("Segel", "Disegel"), "ok"),
        KeadaanSegel.BERUBAH: (t("Segel", "Berubah sesudah disegel"), "bad"),
    }
    return tanda[baris.keadaan]


def tag_hasil(hasil: str) -> tuple[str, JenisTag]:
    """What verifying a seal told, as a pill; an empty text is a month without a seal."""
    t = QCoreApplication.translate
    if not hasil:
        return t("Segel", "Belum disegel"), "draf"
    tanda: dict[HasilPeriksa, tuple[str, JenisTag]] = {
        HasilPeriksa.COCOK: (t("Segel", "Cocok"), "ok"),
        HasilPeriksa.TANPA_TANDA: (t("Segel", "Cocok, tanpa tanda tangan"), "aju"),
        HasilPeriksa.BELUM_LENGKAP: (t("Segel", "Laporan belum lengkap di sini"), "kem"),
        HasilPeriksa.IZIN_DICABUT: (t("Segel", "Izin komputer dicabut"), "kem"),
        HasilPeriksa.BERUBAH: (t("Segel", "Berubah sesudah disegel"), "bad"),
        HasilPeriksa.TIDAK_SAH: (t("Segel", "Tanda tangan tidak sah"), "bad"),
    }
    return tanda[HasilPeriksa(hasil)]


def oleh_pada(segel: RingkasSegel) -> str:
    """Who sealed, when, and on which machine."""
    t = QCoreApplication.translate
    hari = tulis_tanggal(segel.pada.astimezone(WIB).date())
    if segel.sifat is SifatTanda.TANPA:
        return t("Segel", "{oleh}, {tanggal}, tanpa tanda tangan komputer").format(oleh=segel.oleh, tanggal=hari)
    if not segel.mesin:
        return t("Segel", "{oleh}, {tanggal}").format(oleh=segel.oleh, tanggal=hari)
    return t("Segel", "{oleh}, {tanggal}, di {mesin}").format(oleh=segel.oleh, tanggal=hari, mesin=segel.mesin)


def kalimat_beda(beda: Beda) -> str:
    """What differs from what was sealed, in one line."""
    t = QCoreApplication.translate
    semua = (
        (len(beda.berubah), t("Segel", "{n} laporan berubah")),
        (len(beda.tambahan), t("Segel", "{n} laporan bertambah")),
        (beda.hilang, t("Segel", "{n} laporan tidak ada di sini")),
    )
    return ", ".join(kata.format(n=tulis_angka(n)) for n, kata in semua if n)


def kalimat_bulan(bulan: Periode, baris: BarisSegel) -> str:
    """What the pegawai reads about his month; nothing while it has no seal."""
    t = QCoreApplication.translate
    if baris.segel is None:
        return ""
    masa, hari = tulis_periode(bulan), tulis_tanggal(baris.segel.pada.astimezone(WIB).date())
    if baris.keadaan is KeadaanSegel.BERUBAH and baris.beda is not None:
        pola = t("Segel", "{bulan} berubah sesudah disegel: {beda}. Pejabat penilai perlu menyegel lagi.")
        return pola.format(bulan=masa, beda=kalimat_beda(baris.beda))
    pola = t("Segel", "{bulan} sudah disegel oleh {oleh} pada {tanggal}")
    return pola.format(bulan=masa, oleh=baris.segel.oleh, tanggal=hari)
