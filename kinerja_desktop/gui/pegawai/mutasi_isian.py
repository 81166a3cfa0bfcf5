"""What is typed about a transfer: who and what in the first step, the new data in the second."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.langkah_mutasi import KEDUDUKAN_BERHENTI, SEMENTARA, LangkahMutasi
from kinerja_desktop.domain.pegawai import JenisJabatan, Kedudukan, Pegawai
from kinerja_desktop.domain.penempatan import Jabatan
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.gui.common.dialog_isian import pilih_data
from kinerja_desktop.gui.common.isian import IsianTanggal, tandai_galat
from kinerja_desktop.gui.common.pilih_orang import PilihOrang
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.pegawai.dialog import nama_jenis_jabatan
from kinerja_desktop.gui.pegawai.dialog_unit import PilihanUnit, isi_pilihan_unit
from kinerja_desktop.gui.pegawai.mutasi_kata import jenis_mutasi
from kinerja_desktop.services.pegawai import nama_kedudukan

Cari = Callable[[str], Sequence[tuple[UUID, str]]]
_LEBAR = 560
_PLT = timedelta(days=89)
"""Three months, which may be prolonged once (SE Kepala BKN 1/SE/I/2021)."""


class LangkahApa(QWidget):
    """Who, and what happens to him."""

    diubah = Signal()

    def __init__(self, pekerja: Pekerja, cari: Cari, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.orang = PilihOrang(pekerja, cari)
        self.orang.setAccessibleName(self.tr("Pegawai"))
        self.orang.setMaximumWidth(px(_LEBAR))
        self.orang.diubah.connect(lambda _: self.diubah.emit())
        self.pilihan = QButtonGroup(self)
        self.radio: dict[JenisMutasi, QRadioButton] = {}
        kisi = QGridLayout()
        kisi.setHorizontalSpacing(px(28))
        kisi.setVerticalSpacing(px(12))
        for nomor, (jenis, (nama, guna)) in enumerate(jenis_mutasi().items()):
            kisi.addWidget(self._satu(jenis, nama, guna), nomor // 2, nomor % 2)
        self.radio[JenisMutasi.MUTASI].setChecked(True)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(6))
        tata.addWidget(_label(self.tr("Pegawai *"), self.orang))
        tata.addWidget(self.orang)
        tata.addSpacing(px(14))
        tata.addWidget(_label(self.tr("Apa yang terjadi?")))
        tata.addSpacing(px(4))
        tata.addLayout(kisi)
        tata.addStretch(1)

    def _satu(self, jenis: JenisMutasi, nama: str, guna: str) -> QWidget:
        tombol = QRadioButton(nama)
        tombol.setAccessibleDescription(guna)
        tombol.toggled.connect(lambda nyala: self.diubah.emit() if nyala else None)
        self.pilihan.addButton(tombol)
        self.radio[jenis] = tombol
        kata = QLabel(guna)
        kata.setProperty("peran", "bantuan")
        kata.setIndent(px(24))
        kotak = QWidget()
        tata = QVBoxLayout(kotak)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(2))
        tata.addWidget(tombol)
        tata.addWidget(kata)
        return kotak

    def jenis(self) -> JenisMutasi:
        """The kind that is chosen."""
        return next(j for j, tombol in self.radio.items() if tombol.isChecked())


class LangkahData(QWidget):
    """The new data; which fields there are follows from the kind. `unit_diubah` asks for the posts of a unit."""

    diubah = Signal()
    unit_diubah = Signal(object)

    def __init__(self, pekerja: Pekerja, cari: Cari, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jenis = JenisMutasi.MUTASI
        self._pos: list[Jabatan] = []
        self._kotak: dict[str, QWidget] = {}
        self.tanggal, self.selesai, self.ada_selesai = (
            IsianTanggal(),
            IsianTanggal(),
            QCheckBox(self.tr("Berakhir pada")),
        )
        self.keluar = QCheckBox(self.tr("Pindah ke luar kantor ini (instansi atau kantor lain)"))
        self.unit, self.jabatan, self.jenis_jabatan = Pilihan(), Pilihan(), Pilihan()
        self.memimpin = QCheckBox(self.tr("Memimpin unit ini"))
        self.kedudukan, self.dasar = Pilihan(), QLineEdit()
        self.sepakat = QCheckBox(self.tr("Penilai dan pegawai sepakat memakai hasil evaluasi periode sebelumnya"))
        self.tangan = QCheckBox(self.tr("Tetapkan penilai dengan tangan"))
        self.penilai, self.alasan = PilihOrang(pekerja, cari), QLineEdit()
        self._isi_pilihan()
        self._susun()
        self._sambungkan()

    def _isi_pilihan(self) -> None:
        self.jabatan.setEditable(True)
        self.jabatan.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.jabatan.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for nilai, teks in nama_jenis_jabatan():
            self.jenis_jabatan.addItem(teks, nilai)
        for kedudukan, teks in nama_kedudukan():
            if kedudukan in KEDUDUKAN_BERHENTI:
                self.kedudukan.addItem(istilah(teks), kedudukan)
        pilih_data(self.kedudukan, Kedudukan.PENSIUN)
        self.dasar.setPlaceholderText(self.tr("Nomor dan tanggal SK atau surat perintah"))
        self.alasan.setPlaceholderText(self.tr("Misalnya nomor surat pendelegasian"))

    def _susun(self) -> None:
        kisi = QGridLayout(self)
        kisi.setContentsMargins(0, 0, px(8), 0)
        kisi.setHorizontalSpacing(px(24))
        kisi.setVerticalSpacing(px(12))
        kisi.setColumnStretch(0, 1)
        kisi.setColumnStretch(1, 1)
        baris: tuple[tuple[tuple[str, str, QWidget | tuple[QWidget, ...]], ...], ...] = (
            (("tanggal", self.tr("Terhitung mulai tanggal *"), self.tanggal),
             ("selesai", self.tr("Hari terakhir"), (self.ada_selesai, self.selesai))),
            (("keluar", "", self.keluar), ("kedudukan", self.tr("Kedudukan yang baru *"), self.kedudukan)),
            (("unit", self.tr("Unit kerja *"), self.unit), ("jabatan", self.tr("Jabatan *"), self.jabatan)),
            (("memimpin", "", self.memimpin), ("jenis", self.tr("Jenis jabatan"), self.jenis_jabatan)),
            (("dasar", self.tr("Dasar"), self.dasar), ("sepakat", "", self.sepakat)),
            (("tangan", "", self.tangan),),
            (("penilai", self.tr("Pejabat penilai *"), self.penilai), ("alasan", self.tr("Alasan *"), self.alasan)),
        )  # fmt: skip
        for nomor, satu in enumerate(baris):
            for kolom, (kunci, nama, medan) in enumerate(satu):
                self._kotak[kunci] = _kotak(nama, medan)
                kisi.addWidget(self._kotak[kunci], nomor, kolom, Qt.AlignmentFlag.AlignTop)
        kisi.setRowStretch(len(baris), 1)

    def _sambungkan(self) -> None:
        for tanggal in (self.tanggal, self.selesai):
            tanggal.diubah.connect(lambda _: self.diubah.emit())
        for centang in (self.keluar, self.memimpin, self.sepakat, self.tangan, self.ada_selesai):
            centang.toggled.connect(lambda _: self._sesuaikan())
        self.unit.currentIndexChanged.connect(lambda _: self._ganti_unit())
        self.jabatan.currentIndexChanged.connect(self._ganti_pos)
        self.jabatan.editTextChanged.connect(lambda _: self.diubah.emit())
        for pilihan in (self.jenis_jabatan, self.kedudukan):
            pilihan.currentIndexChanged.connect(lambda _: self.diubah.emit())
        for medan in (self.dasar, self.alasan):
            medan.textEdited.connect(lambda _: self.diubah.emit())
        self.penilai.diubah.connect(lambda _: self.diubah.emit())

    # what is shown

    def setel_unit(self, daftar: PilihanUnit) -> None:
        """Fill the units; the chosen one stays."""
        kini = self.unit.currentData()
        self.unit.blockSignals(True)
        isi_pilihan_unit(self.unit, daftar, self.tr("pilih unit kerja"))
        pilih_data(self.unit, kini)
        self.unit.blockSignals(False)

    def setel_pos(self, unit_id: UUID | None, daftar: Sequence[Jabatan]) -> None:
        """Offer the posts of a unit; what is typed stays."""
        if unit_id != self.unit.currentData():
            return
        teks = self.jabatan.currentText()
        self._pos = list(daftar)
        self.jabatan.blockSignals(True)
        self.jabatan.clear()
        for satu in daftar:
            self.jabatan.addItem(satu.nama, satu.id)
        self.jabatan.setCurrentIndex(-1)
        self.jabatan.setEditText(teks)
        self.jabatan.blockSignals(False)

    def setel_jenis_jabatan(self, orang: Pegawai) -> None:
        """Propose the kind of post that somebody has now."""
        pilih_data(self.jenis_jabatan, orang.jenis_jabatan)

    def setel_jenis(self, jenis: JenisMutasi) -> None:
        """Show the fields of a kind. A Plt. is proposed for three months: of one day he is only by mistake."""
        self._jenis = jenis
        if jenis is JenisMutasi.PLT and self.selesai.tanggal() <= self.tanggal.tanggal():
            self.selesai.setel_tanggal(self.tanggal.tanggal() + _PLT)
        self._sesuaikan()

    def _sesuaikan(self) -> None:
        jenis = self._jenis
        pindah = jenis in (JenisMutasi.MUTASI, JenisMutasi.GANTI_PIMPINAN)
        di_sini = pindah and not (jenis is JenisMutasi.MUTASI and self.keluar.isChecked())
        tampak = {
            "selesai": jenis in SEMENTARA or jenis is JenisMutasi.TUGAS_BELAJAR,
            "keluar": jenis is JenisMutasi.MUTASI,
            "kedudukan": jenis is JenisMutasi.BERHENTI,
            "unit": di_sini or jenis in SEMENTARA,
            "jabatan": di_sini,
            "jenis": di_sini,
            "memimpin": di_sini and jenis is JenisMutasi.MUTASI,
            "sepakat": di_sini,
            "tangan": di_sini or jenis is JenisMutasi.PLT,
        }
        for kunci in ("penilai", "alasan"):
            tampak[kunci] = tampak["tangan"] and self.tangan.isChecked()
        for kunci, ya in tampak.items():
            self._kotak[kunci].setVisible(ya)
        self.ada_selesai.setVisible(jenis is JenisMutasi.TUGAS_BELAJAR)
        self.selesai.setVisible(jenis in SEMENTARA or self.ada_selesai.isChecked())
        self.diubah.emit()

    def _ganti_unit(self) -> None:
        self.unit_diubah.emit(self.unit.currentData())
        self.diubah.emit()

    def _ganti_pos(self, nomor: int) -> None:
        """A post brings its kind with it."""
        pos = next((j for j in self._pos if j.id == self.jabatan.itemData(nomor)), None)
        if pos is not None:
            pilih_data(self.jenis_jabatan, pos.jenis_jabatan)
            self.memimpin.setChecked(pos.memimpin and self._jenis is JenisMutasi.MUTASI)

    # what is typed

    def langkah(self, pegawai_id: UUID | None) -> LangkahMutasi:
        """The transfer as typed."""
        jenis, hari = self._jenis, self.tanggal.tanggal()
        unit = self.unit.currentData() if not self._kotak["unit"].isHidden() else None
        pindah = jenis in (JenisMutasi.MUTASI, JenisMutasi.GANTI_PIMPINAN)
        tangan = self.tangan.isChecked() and not self._kotak["tangan"].isHidden()
        selesai = jenis in SEMENTARA or (jenis is JenisMutasi.TUGAS_BELAJAR and self.ada_selesai.isChecked())
        return LangkahMutasi(
            jenis,
            pegawai_id,
            hari,
            unit,
            self.jabatan.currentText() if pindah and unit else "",
            JenisJabatan(self.jenis_jabatan.currentData()),
            jenis is JenisMutasi.MUTASI and self.memimpin.isChecked(),
            self.selesai.tanggal() if selesai else None,
            Kedudukan(self.kedudukan.currentData()),
            self.dasar.text(),
            pindah and self.sepakat.isChecked(),
            penilai_id=self.penilai.orang() if tangan else None,
            alasan_penilai=self.alasan.text() if tangan else "",
        )

    def kurang(self) -> str:
        """The field that is still missing although the rule cannot tell: a unit of a move inside the office."""
        perlu = not self._kotak["unit"].isHidden()
        if perlu and self.unit.currentData() is None:
            return "unit_kerja_id"
        if self.tangan.isChecked() and not self._kotak["tangan"].isHidden() and self.penilai.orang() is None:
            return "penilai_id"
        return ""

    def isi(self, langkah: LangkahMutasi, hari: date) -> None:
        """Show what was typed before; `hari` is the day for fields that are empty."""
        self.tanggal.setel_tanggal(langkah.tanggal)
        self.selesai.setel_tanggal(langkah.selesai or hari)
        self.ada_selesai.setChecked(langkah.selesai is not None)
        pilih_data(self.unit, langkah.unit_kerja_id)
        self.jabatan.setEditText(langkah.jabatan)
        pilih_data(self.jenis_jabatan, langkah.jenis_jabatan)
        pilih_data(self.kedudukan, langkah.kedudukan)
        self.memimpin.setChecked(langkah.memimpin)
        self.keluar.setChecked(False)
        self.dasar.setText(langkah.dasar)
        self.sepakat.setChecked(langkah.sepakat)
        self.tangan.setChecked(langkah.penilai_id is not None)
        self.alasan.setText(langkah.alasan_penilai)
        self.setel_jenis(langkah.jenis)

    def medan(self, bidang: str) -> QWidget | None:
        """The field that a problem is about."""
        peta: dict[str, Any] = {
            "tanggal": self.tanggal,
            "selesai": self.selesai,
            "unit_kerja_id": self.unit,
            "jabatan": self.jabatan,
            "memimpin": self.memimpin,
            "kedudukan": self.kedudukan,
            "penilai_id": self.penilai,
            "alasan_penilai": self.alasan,
        }
        return peta.get(bidang)

    def bersihkan(self) -> None:
        """No field is marked as wrong any more."""
        for bidang in ("tanggal", "selesai", "unit_kerja_id", "jabatan", "kedudukan", "penilai_id", "alasan_penilai"):
            if (medan := self.medan(bidang)) is not None:
                tandai_galat(medan)


def _label(nama: str, medan: QWidget | None = None) -> QLabel:
    label = QLabel(nama)
    label.setProperty("peran", "medan")
    if medan is not None:
        label.setBuddy(medan)
    return label


def _kotak(nama: str, medan: QWidget | tuple[QWidget, ...]) -> QWidget:
    """A field with its name above it; a box to tick has its own words."""
    kotak = QWidget()
    tata = QVBoxLayout(kotak)
    tata.setContentsMargins(0, 0, 0, 0)
    tata.setSpacing(px(5))
    semua = medan if isinstance(medan, tuple) else (medan,)
    if nama:
        tata.addWidget(_label(nama, semua[-1]))
    for satu in semua:
        if not satu.accessibleName() and nama:
            satu.setAccessibleName(nama.rstrip(" *"))
        tata.addWidget(satu)
    return kotak
