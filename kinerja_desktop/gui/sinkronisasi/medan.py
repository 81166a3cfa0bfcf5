"""Fields of the dialogs of machines: a path, several people or units, a passphrase."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.alir import TataAlir
from kinerja_desktop.gui.common.pilih_orang import Cari, PilihOrang
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol

_TAMPAK = 12


class PilihFolder(QWidget):
    """A path with a button to choose it."""

    def __init__(self, judul: str, *, berkas: str = "") -> None:
        super().__init__()
        self._judul, self._berkas = judul, berkas
        self.jalur = QLineEdit()
        self.jalur.setAccessibleName(judul)
        tombol = Tombol(self.tr("Pilih…"))
        tombol.clicked.connect(self._pilih)
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(self.jalur, 1)
        tata.addWidget(tombol)
        self.setFocusProxy(self.jalur)

    def _pilih(self) -> None:
        if self._berkas:
            ada = dialog.pilih_berkas(self, self._judul, self._berkas)
            terpilih = ada[0] if ada else None
        else:
            terpilih = dialog.pilih_folder(self, self._judul)
        if terpilih is not None:
            self.jalur.setText(str(terpilih))

    def path(self) -> Path:
        """What is written. Raises UserError KNC-45 while nothing is."""
        return Path(terisi(self.jalur, self._judul))


class _Keping(QWidget):
    """Chips of what was chosen; a click takes one away."""

    berubah = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._nama: dict[UUID, str] = {}
        self._tata = TataAlir(self, px(6))
        self.hide()

    def nomor(self) -> frozenset[UUID]:
        return frozenset(self._nama)

    def tambah(self, nomor: UUID, nama: str) -> None:
        self._nama[nomor] = nama
        self._susun()

    def _buang(self, nomor: UUID) -> None:
        del self._nama[nomor]
        self._susun()

    def _susun(self) -> None:
        self._tata.kosongkan()
        for nomor, nama in self._nama.items():
            keping = Tombol(nama, ikon="silang")
            keping.setProperty("kecil", True)
            keping.setToolTip(self.tr("Keluarkan {nama}").format(nama=nama))
            keping.setAccessibleName(keping.toolTip())
            keping.clicked.connect(partial(self._buang, nomor))
            self._tata.addWidget(keping)
            keping.show()
        self.setVisible(bool(self._nama))
        self.berubah.emit()


class PilihBanyak(QWidget):
    """Several people or units, one after another by typing."""

    berubah = Signal()

    def __init__(self, pekerja: Pekerja, cari: Cari, hint: str = "") -> None:
        super().__init__()
        self.medan, self.keping = PilihOrang(pekerja, cari, hint=hint), _Keping()
        self.medan.diubah.connect(self._dipilih)
        self.keping.berubah.connect(self.berubah)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(6))
        tata.addWidget(self.medan)
        tata.addWidget(self.keping)
        self.setFocusProxy(self.medan)

    def _dipilih(self, nomor: UUID | None) -> None:
        if nomor is not None:
            self.tambah(nomor, self.medan.nama().partition(" · ")[0])
            self.medan.setel(None)

    def tambah(self, nomor: UUID, nama: str) -> None:
        """Choose one more."""
        self.keping.tambah(nomor, nama)

    def nomor(self) -> frozenset[UUID]:
        """Who or what is chosen."""
        return self.keping.nomor()


def cari_unit(unit: list[tuple[UUID, str]], kata: str) -> list[tuple[UUID, str]]:
    """Units whose name holds every word."""
    semua = kata.casefold().split()
    return [(nomor, nama) for nomor, nama in unit if all(satu in nama.casefold() for satu in semua)][:_TAMPAK]


def sandi() -> QLineEdit:
    """A field whose letters are hidden."""
    medan = QLineEdit()
    medan.setEchoMode(QLineEdit.EchoMode.Password)
    return medan


def terisi(medan: QLineEdit, bidang: str) -> str:
    """The words of a field that must be filled. Raises UserError KNC-45."""
    teks = medan.text().strip()
    if not teks:
        raise UserError("KNC-45", bidang=bidang)
    return teks


def sandi_sama(pertama: QLineEdit, ulang: QLineEdit) -> str:
    """A passphrase typed twice. Raises UserError KTR-11."""
    if pertama.text() != ulang.text():
        raise UserError("KTR-11")
    return pertama.text()
