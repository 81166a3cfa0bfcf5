"""Results that the leader gave through his Matriks Peran Hasil: their words have one writer, and that is he (R38)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal

from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.skp import Rhk
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.bilah_pesan import BilahPesan

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


class BilahTawaran(BilahPesan):
    """Offers the roles of leaders who do not stand above the owner: he takes them into his plan, or leaves them."""

    diambil = Signal(object)

    def setel(self, tawaran: Sequence[Rhk]) -> None:
        """Show these results as offers, or nothing where there are none."""
        self.tutup()
        if not tawaran:
            return
        baris = [f"“{rhk.uraian[:80]}” ({rhk.penugasan_dari})" for rhk in tawaran[:_TERBANYAK]]
        if len(tawaran) > _TERBANYAK:
            baris.append(self.tr("…dan {n} peran lain").format(n=len(tawaran) - _TERBANYAK))
        baris.append(self.tr("Yang diambil memerlukan persetujuan pejabat penilai, dan dapat dihapus lagi."))
        tindakan = (self.tr("Ambil ke SKP"), lambda: self.diambil.emit(tuple(tawaran)))
        self.tampil("info", self.tr("Peran dari pimpinan lain"), "\n".join(baris), tindakan=tindakan)
