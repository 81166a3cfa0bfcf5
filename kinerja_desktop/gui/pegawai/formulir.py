"""The form of one person, and the account of a new one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.golongan import GOLONGAN_PPPK, PANGKAT_PNS
from kinerja_desktop.domain.nip import cetak_nip
from kinerja_desktop.domain.pegawai import JenisJabatan, Kedudukan
from kinerja_desktop.gui.common.bahasa import istilah, teks_galat
from kinerja_desktop.gui.common.dialog_isian import pilih_data
from kinerja_desktop.gui.common.isian import tandai_galat
from kinerja_desktop.gui.common.pilih_orang import PilihOrang
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.pegawai.dialog import nama_jenis_jabatan
from kinerja_desktop.gui.pegawai.dialog_unit import isi_pilihan_unit
from kinerja_desktop.services import pegawai as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai import BarisPegawai, IsianPegawai, PilihanPegawai
from kinerja_desktop.services.wewenang import NAMA_PERAN

__all__ = ["FormulirPegawai", "pilih_data"]


class FormulirPegawai(QWidget):
    """Fields of one person; `disimpan` and `dibatalkan` tell what was pressed."""

    disimpan = Signal()
    dibatalkan = Signal()

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._pekerja = context, pekerja
        self.baris: BarisPegawai | None = None
        self._awal = IsianPegawai()
        self._kelola = False
        self._label: list[QLabel] = []
        self._susun()

    def _susun(self) -> None:
        self.judul = QLabel()
        self.judul.setProperty("peran", "judul")
        badan = QWidget()
        badan.setObjectName("isiGulir")
        self._tata = QVBoxLayout(badan)
        self._tata.setContentsMargins(0, 0, px(8), 0)
        self._tata.setSpacing(px(5))
        self.nama = self._medan(self.tr("Nama dengan gelar *"), QLineEdit())
        self.nip = self._medan(self.tr("NIP *"), QLineEdit())
        self.masalah_nip = QLabel()
        self.masalah_nip.setWordWrap(True)
        self.masalah_nip.hide()
        self._tata.addWidget(self.masalah_nip)
        self.nip.textEdited.connect(self._nip_diketik)
        self.jabatan = self._medan(self.tr("Jabatan *"), QLineEdit())
        self.jenis, self.golongan = Pilihan(), Pilihan()
        self._berdampingan((self.tr("Jenis jabatan"), self.jenis, 3), (self.tr("Golongan"), self.golongan, 2))
        self.unit = self._medan(self.tr("Unit kerja *"), Pilihan())
        self.penilai = self._medan(
            self.tr("Pejabat penilai kinerja"),
            PilihOrang(
                self._pekerja,
                partial(layanan.cari_orang, self._context),
                hint=self.tr("kosong: mengikuti pimpinan unit"),
            ),
        )
        self.mengikuti = QLabel(self.tr("Unit dan penilai mengikuti penempatan; ubah di tab Penempatan atau Penilai."))
        self.mengikuti.setProperty("peran", "bantuan")
        self.mengikuti.setWordWrap(True)
        self._tata.addWidget(self.mengikuti)
        self.kedudukan = self._medan(self.tr("Kedudukan"), Pilihan())
        self._label_kedudukan = self._label[-1]
        self._kotak_akun()
        self._tata.addStretch(1)
        for jenis, teks in nama_jenis_jabatan():
            self.jenis.addItem(teks, jenis)
        for golongan in ("", *PANGKAT_PNS, *GOLONGAN_PPPK):
            self.golongan.addItem(golongan or self.tr("belum diisi"), golongan)
        for nilai, teks in layanan.nama_kedudukan():
            self.kedudukan.addItem(istilah(teks), nilai)
        gulir = QScrollArea()
        gulir.setFrameShape(QFrame.Shape.NoFrame)
        gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        gulir.setWidgetResizable(True)
        gulir.setWidget(badan)
        self.tombol_simpan = Tombol(self.tr("Simpan"), "primary", pintasan="Ctrl+S", ikon="simpan")
        self.tombol_simpan.clicked.connect(self.disimpan)
        self.tombol_batal = Tombol(self.tr("Batal"))
        self.tombol_batal.clicked.connect(self.dibatalkan)
        aksi = QHBoxLayout()
        aksi.addStretch(1)
        aksi.addWidget(self.tombol_batal)
        aksi.addWidget(self.tombol_simpan)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, px(8), 0, 0)
        tata.setSpacing(px(8))
        tata.addWidget(self.judul)
        tata.addWidget(gulir, 1)
        tata.addLayout(aksi)

    def _kotak_akun(self) -> None:
        """The account of a new person; that of a known one is told."""
        self.kotak_akun = QWidget()
        luar, self._tata = self._tata, QVBoxLayout(self.kotak_akun)
        self._tata.setContentsMargins(0, px(4), 0, 0)
        self._tata.setSpacing(px(5))
        self.akun = self._medan(self.tr("Nama akun (boleh kosong)"), QLineEdit())
        self.sandi, self.peran = QLineEdit(), Pilihan()
        self._berdampingan((self.tr("Kata sandi pertama"), self.sandi, 1), (self.tr("Peran akun"), self.peran, 1))
        for satu in (Peran.PEGAWAI, Peran.PENILAI):
            self.peran.addItem(istilah(NAMA_PERAN[satu]), satu)
        self.sandi.setEchoMode(QLineEdit.EchoMode.Password)
        self._tata = luar
        self._tata.addWidget(self.kotak_akun)
        self.keterangan_akun = QLabel()
        self.keterangan_akun.setWordWrap(True)
        self.keterangan_akun.setProperty("peran", "bantuan")
        self._tata.addWidget(self.keterangan_akun)

    def _berdampingan(self, *medan: tuple[str, QWidget, int]) -> None:
        baris = QHBoxLayout()
        baris.setSpacing(px(8))
        luar = self._tata
        for nama, satu, bagian in medan:
            self._tata = QVBoxLayout()
            self._tata.setSpacing(px(5))
            self._medan(nama, satu)
            baris.addLayout(self._tata, bagian)
        self._tata = luar
        self._tata.addLayout(baris)

    def _medan(self, nama: str, medan: Any) -> Any:
        label = QLabel(nama)
        label.setProperty("peran", "medan")
        label.setBuddy(medan)
        self._label.append(label)
        self._tata.addWidget(label)
        self._tata.addWidget(medan)
        return medan

    def setel(self, pilihan: PilihanPegawai, *, kelola: bool) -> None:
        """Fill the choices; what is typed stays."""
        diketik = self.isian() if self.kotor() else None
        self._kelola = kelola
        nama = self.penilai.nama()
        isi_pilihan_unit(self.unit, pilihan.unit)
        if diketik is not None:
            self._isi(diketik, nama)
        else:
            self.tampilkan(self.baris)

    def selesai(self) -> None:
        """What is typed is stored now."""
        self._awal = self.isian()
        for medan in (self.akun, self.sandi):
            medan.clear()

    def tampilkan(self, baris: BarisPegawai | None) -> None:
        """Show one person, or an empty form."""
        self.baris = baris
        if baris is None:
            saya, penilai = self._context.pegawai, ""
            isi = IsianPegawai(unit_kerja_id=saya.unit_kerja_id)
            if self._context.peran is Peran.PIMPINAN_UNIT:
                isi, penilai = replace(isi, penilai_id=saya.id), layanan.sebutan(saya)
        else:
            p, penilai = baris.pegawai, baris.penilai
            isi = IsianPegawai(
                p.nama, cetak_nip(p.nip), p.jabatan, p.jenis_jabatan, p.golongan or "", p.unit_kerja_id, p.penilai_id,
                p.kedudukan, p.mulai_bertugas,
            )  # fmt: skip
        self.judul.setText(self.tr("Pegawai baru") if baris is None else baris.pegawai.nama)
        self._isi(isi, penilai)
        ditempatkan = baris is not None and baris.ditempatkan
        for medan in (self.unit, self.penilai):
            medan.setEnabled(not ditempatkan)
        self.mengikuti.setVisible(ditempatkan)
        self._awal = self.isian()
        for medan in (self.akun, self.sandi):
            medan.clear()
        self.kotak_akun.setVisible(baris is None)
        for bagian in (self.kedudukan, self._label_kedudukan):
            bagian.setVisible(baris is not None)
        self.keterangan_akun.setText(self._teks_akun(baris))
        tandai_galat(self.nip, self.masalah_nip)
        self.setVisible(self._kelola or baris is not None)
        for tombol in (self.tombol_simpan, self.tombol_batal):
            tombol.setVisible(self._kelola)

    def _teks_akun(self, baris: BarisPegawai | None) -> str:
        if baris is None:
            return self.tr("Tanpa akun, orang ini belum dapat masuk di komputer ini.")
        if baris.akun:
            return self.tr("Akun di komputer ini: {akun}. Kata sandi dan peran diatur di Pengaturan.").format(
                akun=baris.akun
            )
        return self.tr("Belum punya akun di komputer ini; buat di Pengaturan, Akun.")

    def _isi(self, isi: IsianPegawai, penilai: str) -> None:
        self.nama.setText(isi.nama)
        self.nip.setText(isi.nip)
        self.jabatan.setText(isi.jabatan)
        for pilih, data in (
            (self.jenis, isi.jenis_jabatan),
            (self.golongan, isi.golongan),
            (self.unit, isi.unit_kerja_id),
            (self.kedudukan, isi.kedudukan),
        ):
            pilih_data(pilih, data)
        self.penilai.setel(isi.penilai_id, penilai)

    def isian(self) -> IsianPegawai:
        """What is typed."""
        mulai: date | None = self.baris.pegawai.mulai_bertugas if self.baris else None
        return IsianPegawai(
            self.nama.text(),
            self.nip.text(),
            self.jabatan.text(),
            JenisJabatan(self.jenis.currentData()),
            self.golongan.currentData() or "",
            self.unit.currentData(),
            self.penilai.orang(),
            Kedudukan(self.kedudukan.currentData()),
            mulai,
        )

    def kotor(self) -> bool:
        """True while something is typed that is not saved."""
        return self._kelola and self.unit.count() > 0 and (self.isian() != self._awal or bool(self.akun.text()))

    def _nip_diketik(self) -> None:
        temuan = layanan.periksa(self.isian())
        tandai_galat(self.nip, self.masalah_nip)
        if temuan:
            self.masalah_nip.setProperty("peran", "warn_kecil")
            self.masalah_nip.setText(" ".join(teks_galat(temuan[0].galat)[:2]))
            self.masalah_nip.show()

    def tandai_nip(self, teks: str) -> None:
        """Say beside the NIP what is wrong with it."""
        tandai_galat(self.nip, self.masalah_nip, teks)
        self.nip.setFocus()
