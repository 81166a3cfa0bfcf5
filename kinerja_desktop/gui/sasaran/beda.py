"""The differences of two set texts of a plan, one readable line each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.beda_skp import Beda, JenisBeda, MedanBeda
from kinerja_desktop.domain.skp import Aspek, JenisRhk, Nilai
from kinerja_desktop.gui.common.lencana import JenisTag, Tag
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.sasaran import label

_RUPA: dict[JenisBeda, JenisTag] = {JenisBeda.DITAMBAH: "ok", JenisBeda.DIHAPUS: "bad", JenisBeda.DIUBAH: "aju"}


def nama_jenis(jenis: JenisBeda) -> str:
    """What happened to a line."""
    t = QCoreApplication.translate
    return {
        JenisBeda.DITAMBAH: t("BedaSkp", "Ditambah"),
        JenisBeda.DIHAPUS: t("BedaSkp", "Dihapus"),
        JenisBeda.DIUBAH: t("BedaSkp", "Diubah"),
    }[jenis]


def nama_medan(medan: MedanBeda) -> str:
    """The part of the plan."""
    t = QCoreApplication.translate
    return {
        MedanBeda.MASA: t("BedaSkp", "Masa SKP"),
        MedanBeda.PENILAI: t("BedaSkp", "Pejabat penilai"),
        MedanBeda.PENDEKATAN: t("BedaSkp", "Pendekatan"),
        MedanBeda.URUTAN: t("BedaSkp", "Urutan"),
        MedanBeda.RHK: t("BedaSkp", "Rencana hasil kerja"),
        MedanBeda.JENIS: t("BedaSkp", "Jenis"),
        MedanBeda.RHK_PIMPINAN: t("BedaSkp", "RHK pimpinan"),
        MedanBeda.PENUGASAN: t("BedaSkp", "Penugasan dari"),
        MedanBeda.PLT: t("BedaSkp", "Sebagai Plt./Plh."),
        MedanBeda.PERJANJIAN: t("BedaSkp", "Dari perjanjian kinerja"),
        MedanBeda.IKI: t("BedaSkp", "Indikator"),
        MedanBeda.ASPEK: t("BedaSkp", "Aspek"),
        MedanBeda.PERSPEKTIF: t("BedaSkp", "Perspektif"),
        MedanBeda.TARGET: t("BedaSkp", "Target"),
        MedanBeda.RENCANA_AKSI: t("BedaSkp", "Rencana aksi"),
        MedanBeda.EKSPEKTASI: t("BedaSkp", "Ekspektasi khusus"),
        MedanBeda.SUMBER_DAYA: t("BedaSkp", "Dukungan sumber daya"),
        MedanBeda.PERTANGGUNGJAWABAN: t("BedaSkp", "Skema pertanggungjawaban"),
        MedanBeda.KONSEKUENSI: t("BedaSkp", "Konsekuensi"),
    }[medan]


def nilai_tampil(medan: MedanBeda, teks: str) -> str:
    """A stored value in the words of the page; texts of people stay as they are."""
    if not teks:
        return teks
    if medan is MedanBeda.ASPEK:
        return label.aspek(Aspek(teks))
    if medan is MedanBeda.JENIS:
        return label.jenis(JenisRhk(teks))
    if medan in (MedanBeda.PENDEKATAN, MedanBeda.PERSPEKTIF):
        return teks.replace("_", " ").capitalize()
    return teks


def judul_beda(beda: Beda) -> str:
    """Heading of one difference: the part, and which result, indicator or value."""
    bagian = label.nilai_dasar(Nilai(beda.bagian)) if beda.medan is MedanBeda.EKSPEKTASI else beda.bagian
    return f"{nama_medan(beda.medan)} · {bagian}" if bagian else nama_medan(beda.medan)


class DaftarBeda(QScrollArea):
    """Rows of differences: what happened, where, and the words before and after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Perbedaan kedua SKP"))
        self._teks: list[str] = []
        self.isi(())

    def isi(self, beda: Sequence[Beda], kosong: str = "") -> None:
        """Show the differences, or `kosong` where there are none."""
        badan = QWidget()
        badan.setObjectName("isiGulir")
        tata = QVBoxLayout(badan)
        tata.setContentsMargins(0, 0, px(8), px(8))
        tata.setSpacing(px(10))
        self._teks = []
        for satu in beda:
            tata.addWidget(self._baris(satu))
        if not beda and kosong:
            teks = QLabel(kosong)
            teks.setProperty("peran", "muted")
            teks.setWordWrap(True)
            tata.addWidget(teks)
            self._teks.append(kosong)
        tata.addStretch(1)
        self.setWidget(badan)

    def teks(self) -> str:
        """Everything shown, line by line, for copying and tests."""
        return "\n".join(self._teks)

    def _baris(self, beda: Beda) -> QWidget:
        kotak = QWidget()
        tata = QGridLayout(kotak)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setHorizontalSpacing(px(10))
        tata.setVerticalSpacing(px(2))
        tata.setColumnMinimumWidth(0, px(74))
        tata.setColumnStretch(1, 1)
        tag = Tag(nama_jenis(beda.jenis), _RUPA[beda.jenis])
        tata.addWidget(tag, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        lama, baru = nilai_tampil(beda.medan, beda.lama), nilai_tampil(beda.medan, beda.baru)
        bagian = [(judul_beda(beda), "judul"), (lama, "muted"), (baru, "")]
        if lama and baru:
            bagian[1] = (self.tr("Semula: {teks}").format(teks=lama), "muted")
            bagian[2] = (self.tr("Menjadi: {teks}").format(teks=baru), "")
        for nomor, (teks, peran) in enumerate(b for b in bagian if b[0]):
            tulisan = QLabel(teks)
            tulisan.setTextFormat(Qt.TextFormat.PlainText)
            tulisan.setWordWrap(True)
            tulisan.setProperty("peran", peran)
            tata.addWidget(tulisan, nomor, 1)
        self._teks.append(" | ".join([nama_jenis(beda.jenis), *(b[0] for b in bagian if b[0])]))
        return kotak
