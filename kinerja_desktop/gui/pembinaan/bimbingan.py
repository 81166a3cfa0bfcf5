"""The sheet of one guidance: the part of the pegawai, the part of who guides, signatures, and what follows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from kinerja_desktop.domain import bimbingan as aturan
from kinerja_desktop.domain.bimbingan import (
    FORMAT_BIMBINGAN,
    NAMA_BIMBINGAN,
    IsianBimbingan,
    JenisBimbingan,
    StatusBimbingan,
    perlu_revisi,
)
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.pembinaan import label
from kinerja_desktop.gui.pembinaan.bagian import BagianBimbingan
from kinerja_desktop.gui.pembinaan.lembar import Lembar
from kinerja_desktop.services import bimbingan as layanan
from kinerja_desktop.services.bimbingan_bentuk import DrafBimbingan, LembarBimbingan
from kinerja_desktop.services.bimbingan_skp import SaranIki
from kinerja_desktop.services.konteks import Context


class _Muatan(NamedTuple):
    lembar: LembarBimbingan
    draf: DrafBimbingan


class BimbinganLembar(Lembar):
    """Both parts one below the other; each is written by its owner, autosaved, and frozen by the signatures."""

    minta_umpan = Signal(object)
    minta_kompetensi = Signal(object)
    ke_sasaran = Signal(object)

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        self._lembar: LembarBimbingan | None = None
        self._nomor: UUID | None = None
        self.ringkas, self.petunjuk = self.teks("", "muted"), self.teks("", "warn")
        self.bagian = BagianBimbingan()
        self.menu_skp = QMenu(self)
        self.tombol_skp = Tombol(self.tr("Tambah dari SKP"), "flat", ikon="sasaran")
        self.tombol_skp.setProperty("kecil", True)
        self.tombol_skp.setMenu(self.menu_skp)
        self._susun()
        self._sambungkan()

    def _susun(self) -> None:
        for widget in (self.ringkas, self.petunjuk, self.bagian):
            self.tata.addWidget(widget)
        self.tata.addStretch(1)
        self.tombol_batal = self.tombol(self.tr("Batalkan bimbingan"), "warn", self._batalkan)
        self.tombol_buka_lagi = self.tombol(self.tr("Tarik tanda tangan"), "warn", self._buka_kembali)
        self.tombol_revisi = self.tombol(self.tr("Revisi SKP"), "plain", self._revisi)
        self.tombol_simpan = self.tombol(self.tr("Simpan"), "plain", self.simpan, "Ctrl+S")
        self.tombol_serah = self.tombol(self.tr("Serahkan bagian saya"), "primary", self.serahkan, "Ctrl+Return")
        self.tombol_tanda = self.tombol(self.tr("Tanda tangani"), "primary", self.tandatangani, "Ctrl+Return")
        self.tombol_setuju = self.tombol(self.tr("Setuju dan tanda tangani"), "ok", self.setujui, "Ctrl+Return")
        self.tombol_umpan = self.tombol(self.tr("Isi umpan balik (B.1.8)"), "primary", self._umpan)
        self.tombol_nilai = self.tombol(self.tr("Evaluasi kompetensi (B.1.9)"), "primary", self._kompetensi)

    def _sambungkan(self) -> None:
        self.bagian.berubah.connect(self.diketik)
        for blok in self.bagian.blok().values():
            self.tawarkan_urung(blok)
        self.bagian.langkah.berubah.connect(self._ingatkan_revisi)

    # showing

    def setel(self, nomor: UUID) -> None:
        """Load one guidance."""
        self.titip()
        self._nomor = nomor
        self.halaman.jalankan(self._muat, nomor, selesai=self._terima)

    def _muat(self, nomor: UUID) -> _Muatan:
        return _Muatan(layanan.lembar(self.konteks, nomor), layanan.draf_otomatis(self.konteks, nomor))

    def _terima(self, muatan: _Muatan) -> None:
        buka = muatan.lembar
        if buka.bimbingan.id != self._nomor:
            return
        self._lembar, self.mengisi = buka, True
        nilai = buka.bimbingan
        self.judul.setText(f"{istilah(NAMA_BIMBINGAN[nilai.jenis])} · {nilai.pokok}")
        self.tag.setel(*label.status(buka.status))
        self.tersimpan.clear()
        self.ringkas.setText(self._ringkasan(buka))
        self._isi_menu(buka)
        self.bagian.setel(buka, muatan.draf)
        self._tombol(buka)
        self.dapat_dicetak(FORMAT_BIMBINGAN.get(nilai.jenis), nilai.id)
        self.mengisi = False
        self.bersihkan_masalah()
        self._ingatkan(buka)

    def _ringkasan(self, buka: LembarBimbingan) -> str:
        teks = self.tr("Pegawai: {pegawai} · Pembimbing: {pembimbing} · Mulai {tanggal}").format(
            pegawai=buka.pegawai, pembimbing=buka.pembimbing, tanggal=tulis_tanggal(buka.bimbingan.mulai)
        )
        if buka.penugasan:
            teks += " · " + self.tr("Penugasan khusus: {dasar}").format(dasar=buka.penugasan)
        return teks

    def _isi_menu(self, buka: LembarBimbingan) -> None:
        self.menu_skp.clear()
        for saran in buka.saran:
            aksi = QAction(saran.judul.replace("&", "&&"), self.menu_skp)
            aksi.triggered.connect(partial(self._dari_skp, saran))
            self.menu_skp.addAction(aksi)
        coaching = buka.bimbingan.jenis is JenisBimbingan.COACHING
        (self.bagian.tujuan if buka.tulis_pegawai else self.bagian.langkah).kaki.insertWidget(1, self.tombol_skp)
        self.tombol_skp.setVisible(coaching and bool(buka.saran))

    def _dari_skp(self, saran: SaranIki, _dicentang: bool = False) -> None:
        """An indicator of the plan begins a row in every block that the acting person writes."""
        if self._lembar is not None and self._lembar.tulis_pegawai:
            t, f = saran.tujuan, saran.fakta
            self.bagian.tujuan.tambah((t.indikator, t.baseline, t.target, t.strategi))
            self.bagian.fakta.tambah((f.target, f.progres, f.hambatan, f.penyebab))
        else:
            self.bagian.langkah.tambah((saran.langkah.indikator, "", "TIDAK"))

    def _tombol(self, buka: LembarBimbingan) -> None:
        menunggu = buka.status is StatusBimbingan.MENUNGGU_TANDA
        saya_pegawai = buka.bimbingan.pegawai_id == self.konteks.saya
        saya_pembimbing = buka.bimbingan.pembimbing_id == self.konteks.saya
        selesai = buka.status is StatusBimbingan.SELESAI
        revisi = perlu_revisi(buka.bimbingan) and (saya_pegawai or saya_pembimbing)
        for tombol, tampak in (
            (self.tombol_batal, buka.tulis_pembimbing),
            (self.tombol_buka_lagi, menunggu and saya_pembimbing),
            (self.tombol_revisi, revisi and (menunggu or selesai)),
            (self.tombol_simpan, buka.tulis_pegawai or buka.tulis_pembimbing),
            (self.tombol_serah, buka.tulis_pegawai),
            (self.tombol_tanda, buka.tulis_pembimbing),
            (self.tombol_setuju, menunggu and saya_pegawai),
            (self.tombol_umpan, buka.boleh_umpan),
            (self.tombol_nilai, buka.boleh_kompetensi),
        ):
            tombol.setVisible(tampak)
        diserahkan = buka.status is StatusBimbingan.BERJALAN
        self.tombol_serah.setText(self.tr("Serahkan kembali") if diserahkan else self.tr("Serahkan bagian saya"))
        self.tombol_tanda.setEnabled(diserahkan)

    def _ingatkan(self, buka: LembarBimbingan) -> None:
        saya_pegawai = buka.bimbingan.pegawai_id == self.konteks.saya
        teks = ""
        if buka.status is StatusBimbingan.MENUNGGU_PEGAWAI:
            teks = (
                self.tr("Isi bagian Anda, lalu serahkan. Pembimbing baru membacanya sesudah diserahkan.")
                if saya_pegawai
                else self.tr("Pegawai belum menyerahkan bagiannya. Anda sudah dapat menyiapkan bagian Anda.")
            )
        elif buka.status is StatusBimbingan.MENUNGGU_TANDA and saya_pegawai:
            teks = self.tr("Pembimbing sudah menandatangani. Baca langkah ke depan; tanda tangani bila sepakat.")
        elif perlu_revisi(buka.bimbingan) and buka.status is StatusBimbingan.SELESAI:
            teks = self.tr("Disepakati penyesuaian ukuran keberhasilan atau target: SKP perlu direvisi.")
        self.petunjuk.setText(teks)
        self.petunjuk.setVisible(bool(teks))

    def _ingatkan_revisi(self) -> None:
        if self._lembar is None or self.mengisi:
            return
        if self.bagian.ada_penyesuaian():
            self.petunjuk.setText(
                self.tr("Ada penyesuaian YA: sesudah ditandatangani, SKP perlu direvisi (catatan formulir B.1.6).")
            )
            self.petunjuk.show()
        else:
            self._ingatkan(self._lembar)

    # typing

    def simpan_otomatis(self) -> None:
        """Keep the own part as a draft."""
        buka = self._lembar
        if buka is None or not (buka.tulis_pegawai or buka.tulis_pembimbing):
            return
        bagian = self.bagian.pegawai() if buka.tulis_pegawai else self.bagian.pembimbing()
        self.halaman.jalankan(
            layanan.simpan_otomatis, self.konteks, buka.bimbingan.id, bagian, selesai=lambda _: self.tertulis()
        )

    # writing

    def simpan(self) -> None:
        """Save the own part as it is, so that it can go on later on any day."""
        buka = self._lembar
        if buka is None:
            return
        nomor, konteks = buka.bimbingan.id, self.konteks
        if buka.tulis_pegawai:
            self._tulis(
                partial(layanan.simpan_pegawai, konteks, nomor, self.bagian.pegawai(), buka.hash_isian),
                self.tr("Bagian Anda tersimpan"),
            )
        else:
            self._tulis(
                partial(layanan.simpan_pembimbing, konteks, nomor, self.bagian.pembimbing(), buka.hash),
                self.tr("Bagian Anda tersimpan"),
            )

    def _tulis(self, kerja: Callable[[], object], kabar: str) -> None:
        buka, konteks = self._lembar, self.konteks
        if buka is None:
            return

        def semua() -> None:
            kerja()
            layanan.buang_otomatis(konteks, buka.bimbingan.id)

        self.tulis(semua, kabar)

    def serahkan(self) -> None:
        """Hand the own part over, unless something is missing."""
        buka = self._lembar
        if buka is None:
            return
        b = self.bagian.pegawai()
        isian = aturan.rapikan_isian(
            IsianBimbingan(
                buka.bimbingan.id, buka.bimbingan.id, self.konteks.saya, b.tujuan, b.fakta, b.peluang, b.keahlian
            )
        )
        masalah = aturan.periksa_isian(buka.bimbingan.jenis, isian)
        if self._tandai(masalah):
            return
        kerja = partial(layanan.simpan_pegawai, self.konteks, buka.bimbingan.id, b, buka.hash_isian, serahkan=True)
        self._tulis(kerja, self.tr("Bagian Anda diserahkan kepada {nama}").format(nama=buka.pembimbing))

    def tandatangani(self) -> None:
        """Sign as who guides, unless something is missing."""
        buka = self._lembar
        if buka is None:
            return
        bagian = self.bagian.pembimbing()
        nilai = aturan.rapikan(
            replace(buka.bimbingan, langkah=bagian.langkah, jurnal=bagian.jurnal, hasil=bagian.hasil)
        )
        if self._tandai(aturan.periksa_pembimbing(nilai)):
            return
        if not dialog.tanya(
            self,
            self.tr("Tanda tangani bimbingan ini?"),
            self.tr(
                "Isinya dibekukan, lalu {nama} diminta menyetujui. Sebelum itu Anda masih dapat menariknya."
            ).format(nama=buka.pegawai),
            ya=self.tr("Tanda tangani"),
            berbahaya=False,
        ):
            return
        kerja = partial(layanan.tandatangani, self.konteks, buka.bimbingan.id, bagian, buka.hash)
        self._tulis(kerja, self.tr("Bimbingan ditandatangani"))

    def setujui(self) -> None:
        """Sign as the pegawai; then the plan is revised where a step says so."""
        buka = self._lembar
        if buka is None:
            return
        ke_skp = (self.tr("Revisi SKP"), partial(self.ke_sasaran.emit, buka.bimbingan.pegawai_id))
        self.tulis(
            partial(layanan.setujui, self.konteks, buka.bimbingan.id, buka.hash),
            self.tr("Bimbingan disepakati dan ditandatangani"),
            ke_skp if perlu_revisi(buka.bimbingan) else None,
        )

    def _tandai(self, masalah: Sequence[Masalah]) -> bool:
        for nama, blok in self.bagian.blok().items():
            self.tandai_blok(blok, nama, masalah)
        self.tampilkan_masalah(masalah)
        return bool(masalah)

    def _batalkan(self) -> None:
        buka, konteks = self._lembar, self.konteks
        if buka is None:
            return

        def pulih() -> None:
            self.halaman.jalankan(
                layanan.pulihkan, konteks, buka.bimbingan.id, selesai=lambda _: self.selesai.emit(True)
            )

        self.tulis(
            partial(layanan.batalkan, konteks, buka.bimbingan.id, buka.hash),
            self.tr("Bimbingan dibatalkan"),
            (self.tr("Urungkan"), pulih),
        )

    def _buka_kembali(self) -> None:
        buka = self._lembar
        if buka is not None:
            kerja = partial(layanan.buka_kembali, self.konteks, buka.bimbingan.id, buka.hash)
            self.tulis(kerja, self.tr("Tanda tangan ditarik; bimbingan dapat diubah lagi"))

    def _revisi(self) -> None:
        if self._lembar is not None:
            self.ke_sasaran.emit(self._lembar.bimbingan.pegawai_id)

    def _umpan(self) -> None:
        self.minta_umpan.emit(self._nomor)

    def _kompetensi(self) -> None:
        self.minta_kompetensi.emit(self._nomor)
