"""Masuk: the accounts of this machine and a password."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.gui.common.tasks import Lajur, Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.forms.ui_gerbang_masuk_form import Ui_GerbangMasuk
from kinerja_desktop.services.pintu import Pintu, daftar_akun
from kinerja_desktop.system import jalur

_AKUN = Qt.ItemDataRole.UserRole
_CARI_MULAI = 8


class MasukPage(QWidget):
    """Asks who you are; the key is derived off the UI thread."""

    berhasil = Signal(object, str, bytes)
    galat = Signal(object)
    minta_pulih = Signal(str)
    minta_sandi_baru = Signal(str, str)
    minta_lain = Signal()
    minta_ganti = Signal()

    def __init__(self, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pekerja = pekerja
        self._pintu: Pintu | None = None
        self._sisa = 0
        self.form = Ui_GerbangMasuk()
        self.form.setupUi(self)
        self.form.saringan.textChanged.connect(self._saring)
        self.form.saringan.returnPressed.connect(self.form.sandi.setFocus)
        self.form.daftar.currentItemChanged.connect(lambda *_: self._siap())
        self.form.daftar.itemActivated.connect(lambda *_: self.form.sandi.setFocus())
        self.form.sandi.returnPressed.connect(self.masuk)
        self.form.tombol_masuk.clicked.connect(self.masuk)
        self.form.tombol_lupa.clicked.connect(lambda: self.minta_pulih.emit(self.akun))
        self.form.tombol_lain.clicked.connect(self.minta_lain)
        self.form.tombol_ganti.clicked.connect(self.minta_ganti)
        self._jam = QTimer(self)
        self._jam.setInterval(1000)
        self._jam.timeout.connect(self._detik)

    @property
    def akun(self) -> str:
        """Name of the chosen account, or empty."""
        item = self.form.daftar.currentItem()
        return "" if item is None else str(item.data(_AKUN))

    @property
    def folder(self) -> Path | None:
        """The office that is asked for."""
        return None if self._pintu is None else self._pintu.folder

    def isi(self, folder: Path, hanya: str = "") -> None:
        """Show the accounts of an office; with `hanya` only one (a locked screen). Raises UserError KTR-06, KTR-07."""
        gantungan = daftar_akun(folder)
        self.form.retranslateUi(self)
        if self._pintu is None or self._pintu.folder != folder:
            self._pintu = Pintu(folder)
        judul = self.tr("Layar terkunci") if hanya else gantungan.kantor
        self.form.nama_kantor.setText(judul)
        self.form.tombol_lain.setVisible(not hanya)
        self.form.tombol_ganti.setVisible(bool(hanya))
        petunjuk = self.tr("Pilih nama Anda, lalu ketik kata sandi.")
        if hanya:
            petunjuk = self.tr("Ketik kata sandi untuk melanjutkan. Isian Anda tersimpan, juga bila orang lain masuk.")
        if gantungan.praktik:
            petunjuk += " " + self.tr("Kantor latihan: kata sandi setiap akun adalah “latihan”.")
        self.form.petunjuk.setText(petunjuk)
        slot = [s for s in gantungan.slot if not s.akun.startswith("*") and (not hanya or s.akun == hanya)]
        self.form.daftar.clear()
        for satu in slot:
            bagian = (satu.jabatan, istilah(satu.peran), satu.akun)
            item = QListWidgetItem(f"{satu.nama or satu.akun}\n{' · '.join(b for b in bagian if b)}")
            item.setData(_AKUN, satu.akun)
            item.setToolTip(satu.akun)
            item.setSizeHint(QSize(0, px(44)))
            self.form.daftar.addItem(item)
        self.form.saringan.setVisible(len(slot) > _CARI_MULAI)
        self.form.saringan.clear()
        self.form.sandi.clear()
        terakhir = jalur.akun_terakhir(folder)
        self.form.daftar.setCurrentRow(next((n for n, s in enumerate(slot) if s.akun == terakhir), 0))
        self.form.sandi.setFocus()

    def arahkan(self) -> None:
        """Put the cursor where typing does something: the field that narrows a long list, else the password."""
        (self.form.sandi if self.form.saringan.isHidden() else self.form.saringan).setFocus()

    def masuk(self) -> None:
        """Try the password."""
        if self._pintu is None or not self.akun or not self.form.sandi.text():
            self.form.sandi.setFocus()
            return
        akun, pintu, sandi = self.akun, self._pintu, self.form.sandi.text()

        def terbuka(kunci: bytes) -> None:
            if pintu.harus_ganti(akun):
                self.minta_sandi_baru.emit(akun, sandi)
            else:
                self.berhasil.emit(pintu.folder, akun, kunci)

        self.form.tombol_masuk.setEnabled(False)
        self._pekerja.jalankan(
            self,
            pintu.kunci,
            akun,
            sandi,
            selesai=terbuka,
            gagal=self._gagal,
            akhirnya=self._siap,
            lajur=Lajur.PANJANG,
        )

    def _gagal(self, galat: UserError) -> None:
        self.form.sandi.selectAll()
        self.form.sandi.setFocus()
        self.galat.emit(galat)
        self._siap()

    def _siap(self) -> None:
        """Count the waiting time down on the button after failed attempts."""
        self._sisa = self._pintu.sisa_tunggu(self.akun) if self._pintu is not None and self.akun else 0
        if self._sisa:
            self._jam.start()
        self._tampilkan_sisa()

    def _detik(self) -> None:
        self._sisa = max(0, self._sisa - 1)
        if not self._sisa:
            self._jam.stop()
        self._tampilkan_sisa()

    def _tampilkan_sisa(self) -> None:
        teks = self.tr("Tunggu {detik} detik").format(detik=self._sisa) if self._sisa else self.tr("Masuk")
        self.form.tombol_masuk.setText(teks)
        self.form.tombol_masuk.setEnabled(not self._sisa and bool(self.akun))

    def _saring(self, teks: str) -> None:
        kata = teks.casefold()
        pertama = None
        for baris in range(self.form.daftar.count()):
            item = self.form.daftar.item(baris)
            item.setHidden(kata not in item.text().casefold())
            if pertama is None and not item.isHidden():
                pertama = item
        self.form.daftar.setCurrentItem(pertama)  # type: ignore[arg-type]  # None clears the choice
