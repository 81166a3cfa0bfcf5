"""Announcements of the office, or of the centre to all of them: a list of one year and a small form."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit

from kinerja_desktop.domain.pengumuman import JUDUL_TERPANJANG, Pengumuman
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import IsianTanggal
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.pegawai.hari import DaftarTahunan
from kinerja_desktop.services import pengumuman as layanan
from kinerja_desktop.services.konteks import Context

_LAMA = timedelta(days=14)
_TINGGI_ISI = 150


class PengumumanView(DaftarTahunan):
    """What stands on Beranda, what is still to come, and what is over."""

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman, context)
        self.model = HalamanModel[Pengumuman](
            [
                Kolom(self.tr("Pengumuman"), lambda p: p.judul, kecil=lambda p: p.isi.partition("\n")[0],
                      tooltip=lambda p: p.isi),
                Kolom(self.tr("Tampil"), lambda p: tulis_tanggal(p.mulai), 130,
                      kecil=lambda p: self.tr("sampai {hari}").format(hari=tulis_tanggal(p.sampai))),
                Kolom(self.tr("Keadaan"), lambda p: self._keadaan(p)[0], 130, tag=self._keadaan),
            ],
            self,
            kunci=lambda p: p.id,
        )  # fmt: skip
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Daftar pengumuman"))
        self.tabel.kosong.setel(
            "info",
            self.tr("Belum ada pengumuman"),
            self.tr("Pengumuman tampil di Beranda setiap orang selama masanya."),
        )
        self.judul_isian = self._medan(self.tr("Judul *"), QLineEdit())
        self.judul_isian.setMaxLength(JUDUL_TERPANJANG)
        self.teks = self._medan(self.tr("Isi *"), QPlainTextEdit())
        self.teks.setTabChangesFocus(True)
        self.teks.setFixedHeight(px(_TINGGI_ISI))
        self.mulai = self._medan(self.tr("Tampil mulai"), IsianTanggal())
        self.sampai = self._medan(self.tr("Tampil sampai"), IsianTanggal())
        self.penting = QCheckBox(self.tr("Penting: tetap tampil sampai masanya habis"))
        self._isi_panel.addWidget(self.penting)
        self._tutup_panel(self.tr("Umumkan"))
        self._kosongkan()

    def _kosongkan(self) -> None:
        self.judul_isian.clear()
        self.teks.clear()
        self.penting.setChecked(False)
        hari = self._context.hari_ini()
        self.mulai.setel_tanggal(hari)
        self.sampai.setel_tanggal(hari + _LAMA)

    def _keadaan(self, satu: Pengumuman) -> tuple[str, JenisTag]:
        hari = self._context.hari_ini()
        if satu.tayang(hari):
            return (self.tr("Penting"), "kem") if satu.penting else (self.tr("Tampil"), "ok")
        return (self.tr("Belum mulai"), "aju") if satu.mulai > hari else (self.tr("Selesai"), "draf")

    def setel(self, *, kelola: bool) -> None:
        """Show the list, and the form to who may write."""
        self._boleh(kelola)

    def muat(self) -> None:
        """Load the chosen year."""
        self._halaman.jalankan(layanan.daftar, self._context, self.tahun.currentData(), selesai=self._isi)

    def tambah(self) -> None:
        """Publish what is typed."""
        mulai, sampai = self.mulai.tanggal(), self.sampai.tanggal()
        kerja = partial(
            layanan.tulis,
            self._context,
            self.judul_isian.text(),
            self.teks.toPlainText(),
            mulai,
            sampai,
            penting=self.penting.isChecked(),
        )
        self._halaman.jalankan(kerja, selesai=lambda perubahan: self._terbit(perubahan, mulai.year))

    def _terbit(self, perubahan: Any, tahun: int) -> None:
        self._halaman.tampilkan_pesan(
            "ok",
            self.tr("{judul} diumumkan").format(judul=self.judul_isian.text().strip()),
            self.tr("Tampil di Beranda; ke komputer lain ikut bersama data induk."),
        )
        self._kosongkan()
        self._tersimpan(perubahan, tahun)
        self.judul_isian.setFocus()

    def hapus(self) -> None:
        """Take the chosen announcement down."""
        baris = self.tabel.baris_kini()
        if self._kelola and isinstance(baris, Pengumuman):
            kabar = self.tr("{judul} tidak tampil lagi").format(judul=baris.judul)
            self._hapus_dengan(layanan.hapus, layanan.pulihkan, baris, kabar)
