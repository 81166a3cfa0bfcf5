"""Annex A.1.8: what the person needs, how he accounts for it, and what follows; with phrases (Lampiran II.8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.lampiran_skp import BagianLampiran
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.skp import LampiranSkp, Skp
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.sasaran import label_lampiran as label
from kinerja_desktop.gui.sasaran.butir import DaftarButir
from kinerja_desktop.gui.sasaran.masalah import tandai
from kinerja_desktop.gui.sasaran.panel_pilih import PanelPilih, Pilihan
from kinerja_desktop.gui.sasaran.tab import IsiTab, TabSkp
from kinerja_desktop.services import frasa as layanan
from kinerja_desktop.services.frasa import AsalFrasa, Frasa
from kinerja_desktop.services.konteks import Context


class LampiranEditor(TabSkp):
    """Three lists, and at the right the phrases for one of them while they are asked for."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        self._skp: Skp | None = None
        self._ubah = False
        self._bagian = BagianLampiran.SUMBER_DAYA
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, px(8), 0, 0)
        gulir = QScrollArea(self)
        gulir.setFrameShape(QFrame.Shape.NoFrame)
        gulir.setWidgetResizable(True)
        gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        badan = QWidget(gulir)
        badan.setObjectName("isiGulir")
        gulir.setWidget(badan)
        isi = QVBoxLayout(badan)
        isi.setContentsMargins(0, 0, px(10), 0)
        self.daftar = {bagian: DaftarButir(bagian, badan) for bagian in BagianLampiran}
        for bagian, satu in self.daftar.items():
            isi.addWidget(satu)
            satu.berubah.connect(self.berubah)
            satu.dihapus.connect(partial(self._dihapus, bagian))
            satu.diingat.connect(partial(self._ingat, bagian))
            satu.minta_frasa.connect(partial(self._buka, bagian))
        isi.addStretch(1)
        self.panel = PanelPilih(self)
        self.panel.dipilih.connect(self._sisipkan)
        self.panel.ditutup.connect(self._tutup)
        self.panel.hide()
        tata.addWidget(gulir, 3)
        tata.addWidget(self.panel, 2)

    def judul_tab(self) -> str:
        """Word on the tab."""
        return self.tr("Lampiran SKP")

    def setel(self, isi: IsiTab) -> None:
        """Show the annex of a plan."""
        sama = self._skp is not None and self._skp.id == isi.skp.id
        self._skp, self._ubah = isi.skp, isi.ubah
        for bagian, satu in self.daftar.items():
            baru = getattr(isi.skp.lampiran, bagian.value)
            satu.setel(satu.isi() if sama and satu.nilai() == baru else baru, ubah=isi.ubah)
        if not isi.ubah:
            self.panel.hide()

    def nilai(self) -> LampiranSkp:
        """What is typed; empty rows are left out."""
        return LampiranSkp(**{bagian.value: satu.nilai() for bagian, satu in self.daftar.items()})

    def terapkan(self, skp: Skp) -> Skp:
        """The plan with the annex typed here."""
        return replace(skp, lampiran=self.nilai())

    def tampilkan_masalah(self, daftar: Sequence[Masalah]) -> None:
        """Say above a list what is missing in it."""
        menurut = {m.bidang: m for m in daftar}
        for bagian, satu in self.daftar.items():
            tandai(satu, satu.masalah, menurut.get(f"lampiran.{bagian.value}"))

    def ke_bidang(self, bidang: str) -> bool:
        """Go to a list, and to its phrases where it is empty."""
        nama = bidang.removeprefix("lampiran.")
        if nama == bidang or nama not in set(BagianLampiran):
            return False
        bagian = BagianLampiran(nama)
        satu = self.daftar[bagian]
        tujuan = satu.baris[0].medan if satu.baris else satu.tombol_tambah
        tujuan.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    # phrases

    def _buka(self, bagian: BagianLampiran) -> None:
        self._bagian = bagian
        self.panel.show()
        self.panel.mulai()
        self._muat()

    def _muat(self) -> None:
        if self._skp is not None:
            self.halaman.jalankan(layanan.daftar, self.konteks, self._skp.tahun, selesai=self._isi)

    def _isi(self, semua: list[Frasa]) -> None:
        pilihan = [_pilihan(f) for f in semua if f.bagian is self._bagian]
        self.panel.setel(label.bagian(self._bagian), pilihan, self.tr("Cari frasa…"))

    def _tutup(self) -> None:
        self.panel.hide()
        self.daftar[self._bagian].tombol_frasa.setFocus()

    def _sisipkan(self, frasa: Frasa) -> None:
        if self._ubah:
            daftar = self.daftar[frasa.bagian]
            daftar.sisipkan(len(daftar.isi()), frasa.teks)
            self.panel.daftar.setFocus()

    def _ingat(self, bagian: BagianLampiran, teks: str) -> None:
        def urungkan() -> None:
            self.halaman.jalankan(layanan.lupakan, self.konteks, bagian, teks, selesai=lambda _: self._muat())

        def sesudah(_: object) -> None:
            kabar = self.tr("Disimpan sebagai frasa Anda")
            self.halaman.tampilkan_pesan("ok", kabar, teks, tindakan=(self.tr("Urungkan"), urungkan), hitung_mundur=8)
            self._muat()

        self.halaman.jalankan(layanan.ingat, self.konteks, bagian, teks, selesai=sesudah)

    def _dihapus(self, bagian: BagianLampiran, letak: int, teks: str) -> None:
        urungkan = (self.tr("Urungkan"), partial(self.daftar[bagian].sisipkan, letak, teks))
        self.halaman.tampilkan_pesan("ok", self.tr("Butir dihapus"), teks, tindakan=urungkan, hitung_mundur=8)


def _pilihan(frasa: Frasa) -> Pilihan:
    jenis = label.jenis(frasa.jenis) if frasa.jenis else ""
    grup = label.asal(frasa.asal)
    if frasa.asal is AsalFrasa.BAWAAN and jenis:
        grup = f"{grup}: {jenis}"
    return Pilihan(grup, frasa.teks, "", f"{frasa.teks} {jenis}", frasa)
