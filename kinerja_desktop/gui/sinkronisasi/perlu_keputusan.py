"""The card of records, verdicts and signatures that differ on two machines: what waits, and what was chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, kalimat_galat, tulis_periode, tulis_waktu
from kinerja_desktop.gui.common.gulir import GulirButir, IsiGulir
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.label import label_lipat
from kinerja_desktop.gui.common.penetapan import kalimat_berbeda
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sinkronisasi.banding import DialogBanding
from kinerja_desktop.gui.sinkronisasi.putusan import DialogPutusan, judul_laporan
from kinerja_desktop.services import penetapan_berbeda, pertentangan, putusan_berbeda, skp_berbeda
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.penetapan_berbeda import PenetapanBerbeda
from kinerja_desktop.services.pertentangan_bentuk import Banding, Pertentangan
from kinerja_desktop.services.putusan_berbeda import PutusanBerbeda
from kinerja_desktop.services.skp_berbeda import SkpBerbeda


class _Isi(NamedTuple):
    berbeda: list[Pertentangan]
    dipilih: list[Pertentangan]
    putusan: list[PutusanBerbeda]
    penetapan: list[PenetapanBerbeda]
    skp: list[SkpBerbeda]

    @property
    def semua(self) -> list[Pertentangan | PutusanBerbeda | PenetapanBerbeda | SkpBerbeda]:
        """All that waits for somebody."""
        return [*self.penetapan, *self.putusan, *self.skp, *self.berbeda]


def _ambil(konteks: Context) -> _Isi:
    return _Isi(
        pertentangan.daftar(konteks),
        pertentangan.diputuskan(konteks),
        putusan_berbeda.daftar(konteks),
        penetapan_berbeda.daftar(konteks),
        skp_berbeda.daftar(konteks),
    )


class PerluKeputusan(Kartu):
    """Lists them and opens them side by side; `termuat` tells how many wait.

    `selesai` tells what a choice changed, `diputuskan` what a verdict did; `minta_evaluasi` asks for the page on which
    two signatures are settled, with its person and period.
    """

    selesai = Signal(object)
    diputuskan = Signal(object)
    termuat = Signal(int)
    minta_evaluasi = Signal(object)

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Perlu keputusan"), parent=parent)
        self._context, self._pekerja = context, pekerja
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._isi = _Isi([], [], [], [], [])
        self.masalah = QLabel(self)
        self.masalah.setProperty("peran", "galat")
        self.masalah.setWordWrap(True)
        self.masalah.hide()
        self.lama = Tombol("", "flat", parent=self)
        self.lama.setCheckable(True)
        self.lama.hide()
        self.lama.toggled.connect(lambda _: self._susun())
        self._gulir = GulirButir(self)
        self._gulir.setAccessibleName(self.tr("Catatan yang berbeda di dua perangkat"))
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(8))
        tata.addWidget(self.masalah)
        tata.addWidget(self._gulir)
        tata.addWidget(self.lama, 0, Qt.AlignmentFlag.AlignLeft)
        tata.addStretch(1)
        self._susun()

    def muat(self) -> None:
        """Read anew what differs and what was chosen."""
        self._pekerja.jalankan(self, _ambil, self._context, selesai=self._terima)

    def tampilkan_galat(self, galat: UserError) -> None:
        """Say in the card why a record could not be opened."""
        self.masalah.setText(kalimat_galat(galat))
        self.masalah.show()

    @property
    def jumlah(self) -> int:
        """How many wait for the acting person."""
        return sum(satu.boleh for satu in self._isi.semua)

    def _terima(self, isi: _Isi) -> None:
        self.masalah.hide()
        self._isi = isi
        self._susun()
        self.termuat.emit(len(isi.semua))

    def _susun(self) -> None:
        berbeda, dipilih, putusan, penetapan, skp = self._isi
        semua = len(self._isi.semua)
        teks = self.tr("{n} dari {semua} untuk Anda").format(n=self.jumlah, semua=semua)
        self.setel_catatan(teks if self.jumlah < semua else str(semua or ""))
        self.lama.setVisible(bool(dipilih))
        teks = (
            self.tr("Sudah dipilih: {n} — sembunyikan")
            if self.lama.isChecked()
            else self.tr("Sudah dipilih: {n} — lihat")
        )
        self.lama.setText(teks.format(n=len(dipilih)))
        badan = IsiGulir()
        tata = QVBoxLayout(badan)
        tata.setContentsMargins(0, 0, px(6), 0)
        tata.setSpacing(px(12))
        for tanda in penetapan:
            judul = self.tr("Evaluasi {nama}, {periode}").format(nama=tanda.nama, periode=tulis_periode(tanda.periode))
            keadaan = kalimat_berbeda(tanda.penetapan, tanda.boleh)
            ke = partial(self.minta_evaluasi.emit, {"pegawai_id": tanda.pegawai_id, "periode": tanda.periode})
            tata.addWidget(self._butir(judul, keadaan, self.tr("Buka evaluasi…"), ke))
        for rencana in skp:
            judul = self.tr("SKP {nama}, {tahun}").format(nama=rencana.nama, tahun=rencana.tahun)
            baca = partial(self._terbaca, rencana)
            tata.addWidget(self._butir(judul, self._keadaan_skp(rencana), self.tr("Saya sudah membaca"), baca))
        for dua in putusan:
            kata = self.tr("Putuskan…") if dua.boleh else self.tr("Lihat…")
            tata.addWidget(
                self._butir(judul_laporan(dua), self._keadaan_putusan(dua), kata, partial(self._putuskan, dua))
            )
        for satu in berbeda:
            tata.addWidget(
                self._pasangan(satu, self._keadaan(satu), self.tr("Bandingkan…") if satu.boleh else self.tr("Lihat…"))
            )
        if not semua and not (dipilih and self.lama.isChecked()):
            tata.addWidget(label_lipat(self.tr("Tidak ada catatan yang berbeda di dua perangkat."), "muted"))
        if self.lama.isChecked():
            self._tambah_lama(tata, dipilih)
        tata.addStretch(1)
        self._gulir.isi(badan)

    def _tambah_lama(self, tata: QVBoxLayout, dipilih: Sequence[Pertentangan]) -> None:
        judul = label_lipat(self.tr("Sudah dipilih"), "medan")
        tata.addWidget(judul)
        QTimer.singleShot(0, judul, partial(self._gulir_ke, judul))  # its place is known once all is laid out
        for satu in dipilih:
            keadaan = self.tr("{n} versi tersimpan").format(n=satu.versi)
            tata.addWidget(self._pasangan(satu, keadaan, self.tr("Lihat versi…")))

    def _gulir_ke(self, judul: QWidget) -> None:
        """Bring what was opened into view."""
        self._gulir.verticalScrollBar().setValue(judul.y())

    def _keadaan(self, satu: Pertentangan) -> str:
        if satu.dihapus:
            teks = self.tr("Dihapus di satu perangkat, diubah di perangkat lain. Semua versi disimpan.")
        elif satu.versi > 2:
            teks = self.tr("Diubah di beberapa perangkat sebelum bertukar paket. {n} versi disimpan.")
        else:
            teks = self.tr("Diubah di dua perangkat sebelum bertukar paket. Keduanya disimpan.")
        teks = teks.format(n=satu.versi)
        if satu.boleh:
            return teks
        siapa = self.tr("Yang memilih: {penulis}").format(penulis=istilah(satu.penulis))
        return f"{teks} {siapa}"

    def _keadaan_putusan(self, dua: PutusanBerbeda) -> str:
        if len({satu.oleh for satu in dua.putusan}) == 1:
            teks = self.tr("{satu} memutuskan berbeda di dua komputer ({waktu}). Kini dianggap dikembalikan.")
            waktu = [tulis_waktu(satu.pada) for satu in dua.putusan]
            return teks.format(satu=dua.putusan[0].oleh, waktu=self._dan(waktu))
        teks = self.tr("{semua} memutuskan berbeda sebelum bertukar paket. Kini dianggap dikembalikan.")
        return teks.format(semua=self._dan([f"{satu.oleh} ({tulis_waktu(satu.pada)})" for satu in dua.putusan]))

    def _dan(self, semua: Sequence[str]) -> str:
        return self.tr(" dan ").join(semua)

    def _keadaan_skp(self, rencana: SkpBerbeda) -> str:
        if rencana.ditetapkan:
            teks = self.tr(
                "{oleh} menetapkan naskah yang lebih lama, sebelum komputernya menerima naskah yang lebih baru. Yang "
                "berlaku: naskah lebih baru yang sudah ditetapkan. Keduanya tersimpan di riwayat SKP."
            )
            return teks.format(oleh=rencana.oleh)
        teks = self.tr(
            "Ditetapkan di satu komputer, dikembalikan {oleh} di komputer lain: “{catatan}”. Yang berlaku: ditetapkan. "
            "Bila catatan itu masih perlu, bukalah revisi SKP."
        )
        return teks.format(oleh=rencana.oleh, catatan=rencana.catatan)

    def _terbaca(self, rencana: SkpBerbeda) -> None:
        tandai = partial(skp_berbeda.tandai_terbaca, self._context, rencana.keputusan_id)
        self._pekerja.jalankan(self, tandai, selesai=lambda _: self.muat())

    def _pasangan(self, satu: Pertentangan, keadaan: str, kata: str) -> QWidget:
        return self._butir(istilah(satu.judul), keadaan, kata, partial(self._minta, satu))

    def _butir(self, judul: str, keadaan: str, kata: str, buka: Callable[[], None]) -> QWidget:
        kotak = QWidget()
        tata = QVBoxLayout(kotak)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(4))
        tata.addWidget(label_lipat(judul, "judul"))
        tata.addWidget(label_lipat(keadaan, "muted"))
        tombol = Tombol(kata)
        tombol.setAccessibleName(self.tr("{tombol} {catatan}").format(tombol=kata, catatan=judul))
        tombol.clicked.connect(buka)
        baris = QHBoxLayout()
        baris.setContentsMargins(0, px(4), 0, 0)
        baris.addWidget(tombol)
        baris.addStretch(1)
        tata.addLayout(baris)
        return kotak

    def _minta(self, satu: Pertentangan) -> None:
        self.masalah.hide()
        self._pekerja.jalankan(self, pertentangan.banding, self._context, satu.tabel, satu.id, selesai=self._buka)

    def _putuskan(self, dua: PutusanBerbeda) -> None:
        self.masalah.hide()
        jendela = DialogPutusan(self._context, self._pekerja, dua, self)
        try:
            if dialog.jalankan(jendela):
                self.diputuskan.emit(jendela.hasil)
                self.muat()
        finally:
            jendela.deleteLater()

    def _buka(self, banding: Banding) -> None:
        jendela = DialogBanding(self._context, self._pekerja, banding, self)
        try:
            if dialog.jalankan(jendela):
                self.selesai.emit(jendela.hasil)
                self.muat()
        finally:
            jendela.deleteLater()
