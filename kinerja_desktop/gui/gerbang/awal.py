"""First run: practise, set up a new office, join one, or open an existing one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.forms.ui_gerbang_awal_form import Ui_GerbangAwal

_TINGGI, _TAMPAK = 44, 4


class AwalPage(QWidget):
    """The ways in; the gate answers the signals."""

    minta_latihan = Signal()
    minta_baru = Signal()
    minta_ikut = Signal()
    minta_buka = Signal()
    minta_pulih = Signal()
    minta_kantor = Signal(object)
    kembali = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_GerbangAwal()
        self.form.setupUi(self)
        self.form.kemajuan.hide()
        self.form.tombol_latihan.clicked.connect(self.minta_latihan)
        self.form.tombol_baru.clicked.connect(self.minta_baru)
        self.form.tombol_ikut.clicked.connect(self.minta_ikut)
        self.form.tombol_buka.clicked.connect(self.minta_buka)
        self.form.tombol_pulih.clicked.connect(self.minta_pulih)
        self.form.tombol_kembali.clicked.connect(self.kembali)
        self.form.daftar_kantor.itemClicked.connect(self._pilih)
        self.form.daftar_kantor.itemActivated.connect(self._pilih)
        self.isi_kantor([], bisa_kembali=False)

    def isi_kantor(self, daftar: Sequence[tuple[str, Path]], *, bisa_kembali: bool) -> None:
        """Show the offices that this machine knows; one click opens its Masuk."""
        f = self.form
        f.daftar_kantor.clear()
        for nama, folder in daftar:
            item = QListWidgetItem(f"{nama}\n{folder}")
            item.setData(Qt.ItemDataRole.UserRole, str(folder))
            item.setSizeHint(QSize(0, px(_TINGGI)))
            f.daftar_kantor.addItem(item)
        f.daftar_kantor.setFixedHeight(px(_TINGGI) * min(len(daftar), _TAMPAK) + px(2))
        f.kotak_kantor.setVisible(bool(daftar))
        f.tombol_kembali.setVisible(bisa_kembali)

    def isi_permintaan(self, menunggu: bool) -> None:
        """Say that the request of this computer waits for its answer, and lead on to it."""
        f = self.form
        if menunggu:
            f.judul_ikut.setText(self.tr("Permintaan izin komputer ini menunggu jawaban"))
            f.isi_ikut.setText(self.tr("Lihat lagi kodenya, atau pasang berkas izin yang sudah datang."))
            f.tombol_ikut.setText(self.tr("Lanjutkan"))
        f.tombol_ikut.setProperty("varian", "primary" if menunggu else "plain")
        f.tombol_latihan.setProperty("varian", "plain" if menunggu else "primary")

    def _pilih(self, item: QListWidgetItem) -> None:
        self.minta_kantor.emit(Path(item.data(Qt.ItemDataRole.UserRole)))

    def sibuk(self, aktif: bool) -> None:
        """Show the bar while the training office is being made."""
        self.form.kemajuan.setVisible(aktif)
        for tombol in ("latihan", "baru", "ikut", "buka", "pulih"):
            getattr(self.form, f"tombol_{tombol}").setEnabled(not aktif)

    def maju(self, selesai: int, total: int, teks: str) -> None:
        """Show how far the making is."""
        self.form.kemajuan.setMaximum(max(total, 1))
        self.form.kemajuan.setValue(selesai)
        self.form.kemajuan.setFormat(f"{teks} · %p%")
