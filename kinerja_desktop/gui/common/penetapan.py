"""What is said of signatures that did not know of each other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR
from kinerja_desktop.gui.common.bahasa import istilah, tulis_waktu
from kinerja_desktop.services.evaluasi_bentuk import PenetapanTerbaca


def kalimat_berbeda(tanda: tuple[PenetapanTerbaca, ...], boleh: bool) -> str:
    """Signatures that did not know of each other, what counts meanwhile, and who settles it; empty without any."""
    if not tanda:
        return ""
    t = QCoreApplication.translate
    satu = t("Evaluasi", "{predikat} ({oleh}, {waktu})")
    semua = [
        satu.format(predikat=istilah(PREDIKAT_LAYAR[p.predikat]), oleh=p.oleh, waktu=tulis_waktu(p.pada)) for p in tanda
    ]
    kalimat = t("Evaluasi", "Ditetapkan di dua komputer sebelum bertukar paket: {semua}.").format(
        semua=t("Evaluasi", " dan ").join(semua)
    )
    pilih = (
        t("Evaluasi", "Sementara berlaku yang disebut terakhir. Tetapkan sekali lagi untuk memilih; semuanya disimpan.")
        if boleh
        else t("Evaluasi", "Sementara berlaku yang disebut terakhir; pejabat penilai memilih dengan menetapkan lagi.")
    )
    return f"{kalimat} {pilih}"
