"""The sheet of one action: note a new one, read one, call an own one off, go on to the plan or the guidance."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kinerja_desktop.domain.bimbingan import JenisBimbingan
from kinerja_desktop.domain.masalah import Masalah, hanya_galat
from kinerja_desktop.domain.tindakan_kemajuan import NAMA_TINDAKAN, UBAH_SKP, JenisTindakan
from kinerja_desktop.gui.common.bahasa import istilah, tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.medan_teks import MedanTeks
from kinerja_desktop.gui.common.pilih_orang import PilihOrang
from kinerja_desktop.gui.pembinaan import label
from kinerja_desktop.gui.pembinaan.isian import pilihan
from kinerja_desktop.gui.pembinaan.lembar import Lembar
from kinerja_desktop.services import pembinaan
from kinerja_desktop.services import tindakan_kemajuan as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.tindakan_kemajuan import BarisTindakan, IsianTindakan


class _Muatan(NamedTuple):
    rhk: list[tuple[UUID, str]]
    draf: IsianTindakan | None


class TindakanLembar(Lembar):
    """Notes an action of the acting leader; what is typed is kept within a second."""

    minta_bimbingan = Signal(object)
    ke_sasaran = Signal(object)

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        self._pegawai_id: UUID = konteks.saya
        self._baris: BarisTindakan | None = None
        self.jenis, self.rhk, self.bentuk = pilihan(), pilihan(), pilihan()
        self.pembimbing = PilihOrang(
            halaman.pekerja,
            lambda kata: pembinaan.cari_orang(konteks, kata),
            hint=self.tr("Saya sendiri, atau ketik nama"),
        )
        self.penugasan = QLineEdit()
        self.uraian = MedanTeks(self.tr("Uraian"), baris=5)
        self.penugasan.setPlaceholderText(self.tr("Nomor dan tanggal surat tugas"))
        for satu in JenisTindakan:
            self.jenis.addItem(label.tindakan(satu), satu)
        for kind in JenisBimbingan:
            self.bentuk.addItem(label.bimbingan(kind), kind)
        self._susun()
        self._sambungkan()

    def _susun(self) -> None:
        self.ringkas = self.teks("")
        self.arti = self.teks("", "muted")
        self._medan_jenis = self.medan(self.tr("Tindakan"), self.jenis)
        self.tata.insertWidget(self.tata.indexOf(self.jenis) + 1, self.arti)
        self._medan_rhk = self.medan(self.tr("Tentang"), self.rhk)
        self._pembinaan: list[QWidget] = [
            self.medan(self.tr("Bentuk bimbingan"), self.bentuk),
            self.bentuk,
            self.medan(self.tr("Pembimbing"), self.pembimbing),
            self.pembimbing,
        ]
        self._khusus: list[QWidget] = [self.medan(self.tr("Penugasan khusus"), self.penugasan), self.penugasan]
        self.medan(self.tr("Uraian"), self.uraian)
        self.tata.insertWidget(0, self.ringkas)
        self.tata.addStretch(1)
        self.tombol_batal = self.tombol(self.tr("Batalkan tindakan"), "warn", self._batalkan)
        self.tombol_skp = self.tombol(self.tr("Buka SKP"), "plain", self._buka_skp)
        self.tombol_bimbing = self.tombol(self.tr("Mulai bimbingan"), "primary", self._bimbing)
        self.tombol_catat = self.tombol(self.tr("Catat tindakan"), "primary", self.catat, "Ctrl+Return")

    def _sambungkan(self) -> None:
        for medan in (self.jenis, self.rhk, self.bentuk):
            medan.currentIndexChanged.connect(lambda _: self._berganti())
        self.pembimbing.diubah.connect(lambda _: self._berganti())
        self.penugasan.textChanged.connect(lambda _: self.diketik())
        self.uraian.textChanged.connect(self.diketik)

    # showing

    def baru(self, pegawai_id: UUID, nama: str) -> None:
        """An empty action about somebody, or the one that was begun."""
        self._pegawai_id, self._baris = pegawai_id, None
        self.judul.setText(self.tr("Tindakan untuk {nama}").format(nama=nama))
        self.tag.hide()
        self.dapat_dicetak(None)
        self.tersimpan.clear()
        self.halaman.jalankan(self._muat, pegawai_id, selesai=self._terima)

    def _muat(self, pegawai_id: UUID) -> _Muatan:
        return _Muatan(layanan.pilihan_rhk(self.konteks, pegawai_id), layanan.draf_otomatis(self.konteks, pegawai_id))

    def _terima(self, muatan: _Muatan) -> None:
        self.mengisi = True
        self.rhk.clear()
        self.rhk.addItem(self.tr("Kinerja secara keseluruhan"), None)
        for nomor, teks in muatan.rhk:
            self.rhk.addItem(teks, nomor)
        isian = muatan.draf or IsianTindakan()
        self.jenis.setCurrentIndex(list(JenisTindakan).index(isian.jenis))
        self.rhk.setCurrentIndex(max(0, self.rhk.findData(isian.rhk_id)))
        self.bentuk.setCurrentIndex(list(JenisBimbingan).index(isian.bentuk))
        self.pembimbing.setel(isian.pembimbing_id, isian.pembimbing)
        self.penugasan.setText(isian.penugasan)
        self.uraian.setPlainText(isian.uraian)
        if muatan.draf is not None:
            self.tersimpan.setText(self.tr("Isian dipulihkan"))
        self._boleh_ubah(True)
        self.mengisi = False
        self.bersihkan_masalah()
        self._sesuaikan()
        self.uraian.setFocus()

    def tampilkan(self, baris: BarisTindakan) -> None:
        """One noted action, to be read."""
        self.mengisi = True
        self._baris, t = baris, baris.tindakan
        self._pegawai_id = t.pegawai_id
        saya = t.pegawai_id == self.konteks.saya
        self.judul.setText(istilah(NAMA_TINDAKAN[t.jenis]))
        self.tag.show()
        self.tag.setel(self.tr("Berlaku") if t.berlaku else self.tr("Dibatalkan"), "ok" if t.berlaku else "draf")
        self.dapat_dicetak(None)
        self.tersimpan.clear()
        self.ringkas.setText(
            self.tr("Dicatat {oleh}, {tanggal}, {periode}").format(
                oleh=baris.pimpinan, tanggal=tulis_tanggal(t.pada.date()), periode=tulis_periode(t.periode)
            )
        )
        self.arti.setText(label.untuk_pegawai(t.jenis) if saya else label.petunjuk(t.jenis))
        self.rhk.clear()
        self.rhk.addItem(baris.rhk or self.tr("Kinerja secara keseluruhan"), t.rhk_id)
        self.jenis.setCurrentIndex(list(JenisTindakan).index(t.jenis))
        self.bentuk.setCurrentIndex(list(JenisBimbingan).index(t.bentuk or JenisBimbingan.COACHING))
        self.pembimbing.setel(t.pembimbing_id, baris.pembimbing)
        self.penugasan.setText(t.penugasan)
        self.uraian.setPlainText(t.uraian)
        self._boleh_ubah(False)
        self._tampak_pembinaan(t.jenis is JenisTindakan.PEMBINAAN, bool(t.penugasan))
        self.tombol_batal.setVisible(baris.milik_saya and t.berlaku)
        pihak = saya or baris.milik_saya
        self.tombol_skp.setVisible(pihak and t.berlaku and t.jenis in UBAH_SKP)
        self.tombol_bimbing.setVisible(t.pembimbing_id == self.konteks.saya and t.berlaku)
        self.mengisi = False
        self.bersihkan_masalah()

    def _boleh_ubah(self, ubah: bool) -> None:
        for medan in (self.jenis, self.rhk, self.bentuk, self.pembimbing):
            medan.setEnabled(ubah)
        self.penugasan.setReadOnly(not ubah)
        self.uraian.setReadOnly(not ubah)
        self.ringkas.setVisible(not ubah)
        for widget in (self.jenis, self._medan_jenis):
            widget.setVisible(ubah)
        self.tombol_catat.setVisible(ubah)
        if ubah:
            for tombol in (self.tombol_batal, self.tombol_skp, self.tombol_bimbing):
                tombol.hide()

    def _berganti(self) -> None:
        if not self.mengisi:
            self._sesuaikan()
            self.diketik()

    def _sesuaikan(self) -> None:
        jenis = JenisTindakan(self.jenis.currentData())
        self.arti.setText(label.petunjuk(jenis))
        orang = self.pembimbing.orang()
        self._tampak_pembinaan(jenis is JenisTindakan.PEMBINAAN, orang not in (None, self.konteks.saya))

    def _tampak_pembinaan(self, pembinaan_: bool, khusus: bool) -> None:
        for widget in self._pembinaan:
            widget.setVisible(pembinaan_)
        for widget in self._khusus:
            widget.setVisible(pembinaan_ and khusus)

    # typing and writing

    def isian(self) -> IsianTindakan:
        """What is typed."""
        return IsianTindakan(
            JenisTindakan(self.jenis.currentData()),
            self.uraian.toPlainText(),
            self.rhk.currentData(),
            JenisBimbingan(self.bentuk.currentData()),
            self.pembimbing.orang(),
            self.pembimbing.nama(),
            self.penugasan.text(),
        )

    def simpan_otomatis(self) -> None:
        """Keep what is typed as a draft."""
        if self._baris is None:
            self.halaman.jalankan(
                layanan.simpan_otomatis,
                self.konteks,
                self._pegawai_id,
                self.isian(),
                selesai=lambda _: self.tertulis(),
            )

    def catat(self) -> None:
        """Note the action, unless something is missing."""
        isian, konteks, pegawai_id = self.isian(), self.konteks, self._pegawai_id
        self.jam.stop()

        def kerja() -> None:
            layanan.catat(konteks, pegawai_id, isian)
            layanan.buang_otomatis(konteks, pegawai_id)

        def lanjut(masalah: list[Masalah]) -> None:
            self._tandai(hanya_galat(masalah))
            if not hanya_galat(masalah):
                ke_skp = (self.tr("Buka SKP"), partial(self.ke_sasaran.emit, pegawai_id))
                self.tulis(kerja, self.tr("Tindakan tercatat"), ke_skp if isian.jenis in UBAH_SKP else None)

        self.halaman.jalankan(layanan.periksa, konteks, pegawai_id, isian, selesai=lanjut)

    def _tandai(self, masalah: Sequence[Masalah]) -> None:
        bidang: dict[str, QWidget] = {
            "uraian": self.uraian,
            "penugasan": self.penugasan,
            "rhk_id": self.rhk,
            "pembimbing_id": self.pembimbing,
        }
        for nama, medan in bidang.items():
            self.tandai(medan, nama, masalah)
        self.tampilkan_masalah(masalah)

    def _batalkan(self) -> None:
        baris, konteks = self._baris, self.konteks
        if baris is None:
            return

        def usai(_: object) -> None:
            self.selesai.emit(True)
            self.halaman.tampilkan_pesan(
                "ok", self.tr("Tindakan dibatalkan"), tindakan=(self.tr("Urungkan"), pulih), hitung_mundur=8
            )

        def pulih() -> None:
            self.halaman.jalankan(
                layanan.pulihkan, konteks, baris.tindakan.id, selesai=lambda _: self.selesai.emit(True)
            )

        self.halaman.jalankan(layanan.batalkan, konteks, baris.tindakan.id, baris.hash, selesai=usai, gagal=self.gagal)

    def _buka_skp(self) -> None:
        self.ke_sasaran.emit(self._pegawai_id)

    def _bimbing(self) -> None:
        if self._baris is not None:
            self.minta_bimbingan.emit(self._baris.tindakan)
