"""Capaian kinerja organisasi of the unit that the penilai leads: choosing it, or saying who must (R45, R46)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi
from kinerja_desktop.domain.kuadran import CAPAIAN_LAYAR
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, tulis_periode
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.services import capaian
from kinerja_desktop.services.capaian import CapaianBerlaku
from kinerja_desktop.services.konteks import Context

_KABAR_DETIK = 8


def pilih_capaian(nama: str) -> QComboBox:
    """A choice among the five, or none yet; values are kept as their text."""
    pilih = Pilihan()
    pilih.setAccessibleName(nama)
    pilih.addItem("—", None)
    for satu in CapaianOrganisasi:
        pilih.addItem(istilah(CAPAIAN_LAYAR[satu]), satu.value)
    return pilih


def tetapkan_capaian(
    halaman: Halaman,
    context: Context,
    berlaku: CapaianBerlaku,
    periode: Periode,
    nilai: CapaianOrganisasi,
    sesudah: Callable[[], object],
) -> bool:
    """Set the capaian of the unit after a question, with an undo where there was one before; False when called off."""
    t = QCoreApplication.translate
    baru = istilah(CAPAIAN_LAYAR[nilai])
    judul = t("Evaluasi", "Tetapkan capaian organisasi?")
    isi = t(
        "Evaluasi",
        "Capaian {unit} pada {periode} menjadi {capaian}. Nilai ini dipakai pada evaluasi semua pegawai yang dinilai "
        "pimpinan unit itu; yang sudah ditandatangani tidak berubah.",
    ).format(unit=berlaku.nama_unit, periode=tulis_periode(periode), capaian=baru)
    if not dialog.tanya(halaman, judul, isi, ya=t("Evaluasi", "Tetapkan"), berbahaya=False):
        return False
    unit, lama = berlaku.unit_kerja_id, berlaku.capaian

    def selesai(_: object) -> None:
        kabar = t("Evaluasi", "Capaian {unit}: {capaian}").format(unit=berlaku.nama_unit, capaian=baru)
        pilihan: dict[str, Any] = {}
        if lama is not None and not berlaku.tahun_lalu:
            pilihan = {"tindakan": (t("Evaluasi", "Urungkan"), lambda: kembalikan(lama))}
        halaman.tampilkan_pesan("ok", kabar, hitung_mundur=_KABAR_DETIK, **pilihan)
        sesudah()

    def kembalikan(semula: CapaianOrganisasi) -> None:
        halaman.jalankan(capaian.tetapkan, context, unit, periode, semula, selesai=lambda _: sesudah())

    halaman.jalankan(capaian.tetapkan, context, unit, periode, nilai, selesai=selesai)
    return True


def ajakan(berlaku: CapaianBerlaku) -> str:
    """Who sets a capaian that is missing, or the note beside one that stands in for it (R46); else empty."""
    t = QCoreApplication.translate
    if berlaku.capaian is not None:
        return istilah(berlaku.catatan)
    if berlaku.boleh_menetapkan:
        return t("Evaluasi", "Capaian organisasi belum ditetapkan: pilih di atas.")
    teks = t(
        "Evaluasi",
        "Capaian organisasi {unit} belum ditetapkan. Mintalah pimpinan unit di atasnya, operator kepegawaian, atau "
        "BKPSDM menetapkannya.",
    )
    return teks.format(unit=berlaku.nama_unit)
