"""What is read once more before a signature: a signed evaluation is final, so nobody signs by one slip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.evaluasi import SebagaiPenetap
from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR, predikat
from kinerja_desktop.domain.masalah import Masalah, hanya_peringatan
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, teks_galat, tulis_periode
from kinerja_desktop.gui.evaluasi import label
from kinerja_desktop.services.evaluasi_bentuk import IsianEvaluasi, LembarEvaluasi


def tanya_tetapkan(parent: QWidget, lembar: LembarEvaluasi, isian: IsianEvaluasi, masalah: Sequence[Masalah]) -> bool:
    """Ask with name, period, both ratings, predikat and what is unusual about it; Enter means no."""
    t = QCoreApplication.translate
    judul = t("Evaluasi", "Tetapkan evaluasi {nama}?").format(nama=lembar.pegawai.nama)
    return dialog.tanya(
        parent,
        judul,
        kalimat(lembar, isian, masalah),
        ya=t("Evaluasi", "Tetapkan && tanda tangani"),
        tidak=t("Evaluasi", "Belum"),
    )


def kalimat(lembar: LembarEvaluasi, isian: IsianEvaluasi, masalah: Sequence[Masalah]) -> str:
    """The lines of the question."""
    t = QCoreApplication.translate
    hasil, perilaku = isian.rating_hasil, isian.rating_perilaku
    nilai = isian.predikat_putus_studi if isian.putus_studi else predikat(hasil, perilaku)
    baris = [t("Evaluasi", "Periode: {periode}").format(periode=tulis_periode(lembar.periode))]
    for nama, rating in ((t("Evaluasi", "Hasil kerja"), hasil), (t("Evaluasi", "Perilaku kerja"), perilaku)):
        baris.append(f"{nama}: {label.rating(rating) if rating is not None else '—'}")
    predikat_ = istilah(PREDIKAT_LAYAR[nilai]) if nilai is not None else "—"
    baris.append(t("Evaluasi", "Predikat: {predikat}").format(predikat=predikat_))
    if lembar.sebagai is SebagaiPenetap.ATASAN:
        baris.append(t("Evaluasi", "Sebagai atasan pejabat penilai: {alasan}").format(alasan=isian.alasan_atasan))
        baris.append(t("Evaluasi", "Hasilnya bersifat final; pegawai tidak dapat mengajukan keberatan."))
    perhatian = [f"• {'. '.join(teks_galat(m.galat)[:2])}" for m in hanya_peringatan(masalah)]
    iki = [i.iki_id for r in lembar.rhk for i in r.iki]
    belum = len(iki) - len({p.iki_id for p in isian.penilaian_iki} & set(iki))
    if belum:
        teks = t("Evaluasi", "• {n} dari {semua} indikator belum diberi penilaian.")
        perhatian.append(teks.format(n=belum, semua=len(iki)))
    if perhatian:
        baris += ["", *perhatian]
    return "\n".join([*baris, "", t("Evaluasi", "Evaluasi yang sudah ditandatangani tidak dapat dibatalkan.")])
