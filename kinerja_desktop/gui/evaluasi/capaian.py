"""Capaian kinerja organisasi of the unit that the penilai leads: choosing it, or saying who must (R45, R46)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi
from kinerja_desktop.domain.kuadran import CAPAIAN_LAYAR
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.services.capaian import CapaianBerlaku


def pilih_capaian(nama: str) -> QComboBox:
    """A choice among the five, or none yet; values are kept as their text."""
    pilih = QComboBox()
    pilih.setAccessibleName(nama)
    pilih.addItem("—", None)
    for satu in CapaianOrganisasi:
        pilih.addItem(istilah(CAPAIAN_LAYAR[satu]), satu.value)
    return pilih


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
