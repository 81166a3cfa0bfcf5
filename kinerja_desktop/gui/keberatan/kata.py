"""Words and small widgets that the parts of the page Keberatan share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QScrollArea, QWidget

from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.domain.keberatan_proses import KEADAAN_LAYAR, KeadaanKeberatan
from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR, RATING_LAYAR
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.services.keberatan_bentuk import HasilSaya

_RUPA: dict[KeadaanKeberatan, JenisTag] = {
    KeadaanKeberatan.DIAJUKAN: "kem",
    KeadaanKeberatan.DIJELASKAN: "aju",
    KeadaanKeberatan.MENGUATKAN: "ok",
    KeadaanKeberatan.MENGUBAH: "ok",
    KeadaanKeberatan.DICABUT: "draf",
    KeadaanKeberatan.TERLAMBAT: "draf",
}


def keadaan(nilai: KeadaanKeberatan) -> tuple[str, JenisTag]:
    """Pill of a state."""
    return istilah(KEADAAN_LAYAR[nilai]), _RUPA[nilai]


def keadaan_hasil(hasil: HasilSaya) -> tuple[str, JenisTag]:
    """Pill of one's own result: its objection, or whether one is possible."""
    t = QCoreApplication.translate
    if hasil.berkas is not None:
        return keadaan(hasil.berkas.keadaan)
    if hasil.halangan:
        return (t("Keberatan", "Belum diterima"), "draf") if _menunggu(hasil) else (t("Keberatan", "Final"), "draf")
    if hasil.terlambat:
        return t("Keberatan", "Batas lewat"), "kem"
    return t("Keberatan", "Dapat diajukan"), "aju"


def _menunggu(hasil: HasilSaya) -> bool:
    return hasil.diterima is None and hasil.penetapan.alasan_final is None and hasil.penetapan.keberatan_id is None


def rating(nilai: Rating | None) -> str:
    """Name of a rating, or a dash."""
    return "—" if nilai is None else istilah(RATING_LAYAR[nilai])


def predikat(nilai: object) -> str:
    """Name of a predikat, or a dash."""
    return istilah(PREDIKAT_LAYAR[nilai]) if nilai in PREDIKAT_LAYAR else "—"  # type: ignore[index]


def label(teks: str = "", peran: str = "") -> QLabel:
    """A text that wraps and can be copied."""
    hasil = QLabel(teks)
    hasil.setWordWrap(True)
    hasil.setTextFormat(Qt.TextFormat.PlainText)
    hasil.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if peran:
        hasil.setProperty("peran", peran)
    return hasil


def medan_teks(nama: str, petunjuk: str, tinggi: int = 78) -> QPlainTextEdit:
    """A field for some lines; Tab leaves it."""
    hasil = QPlainTextEdit()
    hasil.setAccessibleName(nama)
    hasil.setPlaceholderText(petunjuk)
    hasil.setTabChangesFocus(True)
    hasil.setMinimumHeight(px(tinggi))
    hasil.setMaximumHeight(px(tinggi * 2))
    return hasil


def gulir(isi: QWidget) -> QScrollArea:
    """Let `isi` scroll where it is longer than the window."""
    hasil = QScrollArea()
    hasil.setFrameShape(QFrame.Shape.NoFrame)
    hasil.setWidgetResizable(True)
    hasil.setWidget(isi)
    isi.setObjectName("isiGulir")
    return hasil


class PilihRating(Pilihan):
    """A choice among the three ratings, or none yet."""

    def __init__(self, nama: str) -> None:
        super().__init__()
        self.setAccessibleName(nama)
        self.addItem("—", None)
        for satu in (Rating.DI_ATAS, Rating.SESUAI, Rating.DI_BAWAH):
            self.addItem(rating(satu), satu.value)

    def nilai(self) -> Rating | None:
        """What is chosen."""
        data = self.currentData()
        return None if data is None else Rating(data)

    def setel(self, nilai: Rating | None) -> None:
        """Choose without telling."""
        self.blockSignals(True)
        self.setCurrentIndex(0 if nilai is None else self.findData(nilai.value))
        self.blockSignals(False)
