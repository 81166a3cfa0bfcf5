"""Results that the leader gave through his Matriks Peran Hasil: their words have one writer, and that is he (R38)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.skp import Rhk
from kinerja_desktop.gui.common.bahasa import teks_galat

_TERBANYAK = 2


def ajakan(peran: int) -> str:
    """Why a person without a plan should begin it; empty while no leader gave him a role."""
    if not peran:
        return ""
    t = QCoreApplication.translate
    return t("Sasaran", "Pimpinan sudah memberi {n} peran hasil: mulai SKP").format(n=peran)


def kabar(masalah: tuple[Masalah, ...]) -> list[str]:
    """What the leader changed since the plan was saved, the first few in words."""
    t = QCoreApplication.translate
    teks = [": ".join(teks_galat(m.galat)[:2]) for m in masalah[:_TERBANYAK]]
    if len(masalah) > _TERBANYAK:
        teks.append(t("Sasaran", "…dan {n} perubahan lain dari matriks pimpinan").format(n=len(masalah) - _TERBANYAK))
    return teks


def tidak_dihapus(rhk: Rhk) -> tuple[str, str]:
    """Heading and sentence where such a result was to be deleted."""
    t = QCoreApplication.translate
    judul = t("Sasaran", "Hasil kerja ini berasal dari matriks pimpinan")
    isi = t("Sasaran", "“{hasil}” tetap di SKP selama pimpinan memberikannya. Bicarakan dalam dialog kinerja.")
    return judul, isi.format(hasil=rhk.uraian[:80])
