"""Penilai: who rates whom on a day, why, and what is missing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.bagan import SebabPenilai
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import IsianTanggal, KotakCari
from kinerja_desktop.gui.common.kemajuan import BilahKemajuan
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom, dengan_lewati
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.pegawai.dialog_penempatan import DialogPenilai
from kinerja_desktop.services import organisasi_penilai as layanan
from kinerja_desktop.services import penetapan_penilai as layanan_penetapan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.organisasi_penilai import (
    NAMA_CELAH,
    NAMA_SEBAB,
    BarisPenilai,
    KeadaanPenilai,
    RingkasanPenilai,
)

_URUNG_DETIK = 8


class PenilaiView(QWidget):
    """The table, and below it the whole sentence of the chosen row."""

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._context = halaman, context
        self._kelola = False
        self.model = HalamanModel[BarisPenilai](
            [
                Kolom(self.tr("Pegawai"), lambda b: b.pegawai.nama, kecil=lambda b: f"{b.jabatan} · {b.unit}"),
                Kolom(self.tr("Pejabat penilai"), lambda b: b.penilai or "–", 210),
                Kolom(self.tr("Atasan penilai"), lambda b: b.atasan or "–", 210),
                Kolom(self.tr("Sebab"), lambda b: _sebab(b)[0], 150, tag=_sebab,
                      tooltip=lambda b: istilah(b.penjelasan)),
            ],
            self,
            kunci=lambda b: b.pegawai.id,
        )  # fmt: skip
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Siapa menilai siapa"))
        self.tabel.baris_dipilih.connect(lambda _: self._tampilkan())
        self.tabel.baris_dibuka.connect(lambda _: self.tetapkan())
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, px(10), 0, 0)
        tata.setSpacing(px(8))
        tata.addLayout(self._atas())
        tata.addWidget(self.tabel, 1)
        self.kemajuan = BilahKemajuan(self)
        tata.addWidget(self.kemajuan)
        tata.addLayout(self._bawah())
        konteks = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+F"), self, self.cari.setFocus, context=konteks)

    def _atas(self) -> QHBoxLayout:
        self.cari = KotakCari(hint=self.tr("Cari nama, NIP, jabatan, unit, atau penilai"))
        self.cari.dicari.connect(lambda _: self._muat())
        self.hanya_masalah = QCheckBox(self.tr("Hanya yang bermasalah"))
        self.hanya_masalah.toggled.connect(lambda _: self._muat())
        self.hari = IsianTanggal()
        self.hari.setAccessibleName(self.tr("Per tanggal"))
        self.hari.setel_tanggal(self._context.hari_ini())
        self.hari.diubah.connect(lambda _: self.muat())
        label = QLabel(self.tr("Per tanggal"))
        label.setProperty("peran", "medan")
        self.tombol_ekspor = Tombol(self.tr("Simpan ke Excel"), ikon="unduh")
        self.tombol_ekspor.clicked.connect(self.ekspor)
        atas = QHBoxLayout()
        atas.setSpacing(px(8))
        atas.addWidget(self.cari, 1)
        for satu in (self.hanya_masalah, label, self.hari, self.tombol_ekspor):
            atas.addWidget(satu)
        return atas

    def _bawah(self) -> QHBoxLayout:
        self.penjelasan, self.ringkasan = QLabel(), QLabel()
        self.penjelasan.setWordWrap(True)
        self.ringkasan.setProperty("peran", "bantuan")
        self.tombol_tetapkan = Tombol(self.tr("Tetapkan penilai lain"), ikon="ubah")
        self.tombol_tetapkan.clicked.connect(self.tetapkan)
        kiri = QVBoxLayout()
        kiri.setSpacing(px(3))
        kiri.addWidget(self.penjelasan)
        kiri.addWidget(self.ringkasan)
        bawah = QHBoxLayout()
        bawah.setSpacing(px(12))
        bawah.addLayout(kiri, 1)
        bawah.addWidget(self.tombol_tetapkan)
        return bawah

    # what the page calls

    def setel(self, *, kelola: bool) -> None:
        """Load again; who only reads has no button to choose."""
        self._kelola = kelola
        self.muat()

    def muat(self) -> None:
        """Load figures and table of the day."""
        hari = self.hari.tanggal()
        self._halaman.jalankan(layanan.ringkasan, self._context, hari, selesai=self._terima_ringkasan)
        self._muat()

    def _muat(self) -> None:
        hari, kata, masalah = self.hari.tanggal(), self.cari.text().strip(), self.hanya_masalah.isChecked()
        if masalah:
            self.tabel.kosong.setel(
                "sukses", self.tr("Tidak ada yang bermasalah"), self.tr("Setiap pegawai mempunyai satu penilai.")
            )
        else:
            self.tabel.kosong.setel("tim", self.tr("Tidak ada pegawai yang cocok"), self.tr("Ubah kata pencariannya."))

        def ambil(lewati: int, batas: int) -> list[BarisPenilai]:
            return layanan.tabel(self._context, hari, kata, masalah, lewati, batas)

        self.model.muat(self._halaman.pekerja, dengan_lewati(ambil))
        self._tampilkan()

    def _terima_ringkasan(self, ringkas: RingkasanPenilai) -> None:
        teks = self.tr("{dinilai} pegawai dinilai per {hari} · {celah} tanpa penilai · {dilihat} perlu dilihat")
        self.ringkasan.setText(
            teks.format(
                dinilai=tulis_angka(ringkas.dinilai),
                hari=tulis_tanggal(self.hari.tanggal()),
                celah=tulis_angka(ringkas.celah),
                dilihat=tulis_angka(ringkas.perlu_dilihat),
            )
        )

    def _kini(self) -> BarisPenilai | None:
        baris = self.tabel.baris_kini()
        return baris if isinstance(baris, BarisPenilai) else None

    def _tampilkan(self) -> None:
        baris = self._kini()
        self.tombol_tetapkan.setVisible(self._kelola)
        self.tombol_tetapkan.setEnabled(baris is not None)
        if baris is None:
            self.penjelasan.setText(self.tr("Pilih seorang pegawai untuk membaca sebabnya."))
        elif baris.hasil.penilai_id is None:
            self.penjelasan.setText(f"{baris.pegawai.nama}: {istilah(baris.penjelasan)}")
        else:
            teks = self.tr("{nama} dinilai {kalimat}")
            self.penjelasan.setText(teks.format(nama=baris.pegawai.nama, kalimat=istilah(baris.penjelasan)))

    # intents

    def tetapkan(self) -> None:
        """Choose another penilai for the chosen person."""
        baris = self._kini()
        if baris is None or not self._kelola:
            return
        formulir = DialogPenilai(self, self._halaman.pekerja, self._context, baris.pegawai.id, baris.pegawai.nama)
        if dialog.jalankan(formulir):
            nomor, semula = formulir.hasil
            self._sesudah(partial(layanan_penetapan.hapus, self._context, nomor, semula))

    def _sesudah(self, urungkan: Callable[[], Any]) -> None:
        def kembali() -> None:
            self._halaman.jalankan(urungkan, selesai=lambda _: self._halaman.segarkan())

        self._halaman.tampilkan_pesan(
            "ok", self.tr("Penilai ditetapkan"), tindakan=(self.tr("Urungkan"), kembali), hitung_mundur=_URUNG_DETIK
        )
        self._halaman.segarkan()

    def ekspor(self) -> None:
        """Write the table of the day, as it is narrowed now, to a spreadsheet."""
        hari = self.hari.tanggal()
        berkas = dialog.simpan_berkas(
            self, self.tr("Simpan daftar penilai"), f"penilai-{hari.isoformat()}.xlsx", self.tr("Excel (*.xlsx)")
        )
        if berkas is not None:
            tugas = self._halaman.jalankan(
                layanan.ekspor, self._context, Path(berkas), hari, self.cari.text().strip(),
                self.hanya_masalah.isChecked(), selesai=self._terekspor,
                kemajuan=self.kemajuan.maju, akhirnya=self.kemajuan.usai,
            )  # fmt: skip
            self.kemajuan.mulai(tugas, self.tr("Menyiapkan daftar…"))

    def _terekspor(self, berkas: Path) -> None:
        self._halaman.tampilkan_pesan("ok", self.tr("Daftar penilai tersimpan"), str(berkas))


def _sebab(baris: BarisPenilai) -> tuple[str, JenisTag]:
    hasil = baris.hasil
    if hasil.celah is not None:
        return istilah(NAMA_CELAH[hasil.celah]), "bad"
    jenis: JenisTag = "ok" if hasil.sebab is SebabPenilai.PIMPINAN else "aju"
    if baris.keadaan is KeadaanPenilai.PERLU_DILIHAT:
        jenis = "kem"
    return istilah(NAMA_SEBAB[hasil.sebab or SebabPenilai.TERCATAT]), jenis
