"""The sheet of one person: what the penilai types, saves and signs, by key and mouse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Rating
from kinerja_desktop.domain.masalah import Masalah, hanya_galat
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.jam_simpan import JamSimpan
from kinerja_desktop.gui.evaluasi import label
from kinerja_desktop.gui.evaluasi.capaian import tetapkan_capaian
from kinerja_desktop.gui.evaluasi.dua_tanda import DialogDuaTanda
from kinerja_desktop.gui.evaluasi.hasil import terbuka
from kinerja_desktop.gui.evaluasi.kepala import KartuHasil
from kinerja_desktop.gui.evaluasi.kutipan import DialogKutipan
from kinerja_desktop.gui.evaluasi.penilaian import Penilaian
from kinerja_desktop.gui.evaluasi.susunan import SusunanLembar
from kinerja_desktop.gui.evaluasi.tanya import tanya_tetapkan
from kinerja_desktop.services import evaluasi
from kinerja_desktop.services import evaluasi_lembar as layanan
from kinerja_desktop.services.evaluasi_bentuk import SUDAH_DITETAPKAN, BarisIki, IsianEvaluasi, LembarEvaluasi
from kinerja_desktop.services.evaluasi_kutipan import LaporanDikutip, laporan_dikutip
from kinerja_desktop.services.konteks import Context

_KABAR_DETIK = 8
_URUT = (Rating.DI_ATAS, Rating.SESUAI, Rating.DI_BAWAH)
"""Keys 1, 2, 3 for results and 4, 5, 6 for conduct, in the order of the lists."""


class LembarPegawai(SusunanLembar):
    """`ditampilkan` carries each sheet that is shown, `berubah` tells that lists are to be loaded again.

    `terkirim` carries the words for what was saved or signed.
    """

    ditampilkan = Signal(object)
    berubah = Signal()
    terkirim = Signal(str)

    def __init__(self, halaman: Halaman, context: Context) -> None:
        kiri, penilaian = KartuHasil(), Penilaian()
        super().__init__(kiri, penilaian)
        self.kartu, self.penilaian, self.hasil = kiri, penilaian, kiri.hasil
        self._halaman, self._context = halaman, context
        self.lembar: LembarEvaluasi | None = None
        self._jam = JamSimpan(self)
        self._jam.timeout.connect(self._simpan_draf)
        self.hasil.berubah.connect(self._diketik)
        self.hasil.kutipan_diminta.connect(self._minta_kutipan)
        kiri.bandingkan.clicked.connect(self._bandingkan)
        penilaian.berubah.connect(self._diketik)
        penilaian.capaian_dipilih.connect(self._tetapkan_capaian)
        penilaian.pdf.clicked.connect(self._pratinjau)
        penilaian.simpan.clicked.connect(self.simpan)
        penilaian.tetapkan.clicked.connect(self.tetapkan)
        QShortcut(QKeySequence("Ctrl+Return"), self, penilaian.tetapkan.click)
        for bagian, awal in (("hasil", 1), ("perilaku", 4)):
            for n, rating in enumerate(_URUT):
                self._tombol_rating(f"{awal + n}", bagian, rating)
                if bagian == "perilaku":
                    self._tombol_rating(f"Shift+{n + 1}", bagian, rating)

    def _tombol_rating(self, kunci: str, bagian: str, rating: Rating) -> None:
        """Fields of text keep their digits: they take the key before the shortcut does."""
        pintas = QShortcut(QKeySequence(kunci), self)
        pintas.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        pintas.activated.connect(lambda: self._rating_ditekan(bagian, rating))

    def _rating_ditekan(self, bagian: str, rating: Rating) -> None:
        """By one key a rating changes that somebody chose before: say so, and offer it back."""
        lembar, nama = self.lembar, {"hasil": self.tr("hasil kerja"), "perilaku": self.tr("perilaku kerja")}[bagian]
        pilih = self.penilaian.hasil if bagian == "hasil" else self.penilaian.perilaku
        semula = pilih.nilai()
        self.pilih_rating(bagian, rating)
        if lembar is None or semula is None or pilih.nilai() in (None, semula):
            return
        teks = self.tr("Rating {bagian} {nama}: {lama} menjadi {baru}").format(
            bagian=nama, nama=lembar.pegawai.nama, lama=label.rating_pendek(semula), baru=label.rating_pendek(rating)
        )

        def kembalikan() -> None:
            if self.lembar is not None and self.lembar.pegawai.id == lembar.pegawai.id:
                self.pilih_rating(bagian, semula)

        self._halaman.tampilkan_pesan(
            "info", teks, hitung_mundur=_KABAR_DETIK, tindakan=(self.tr("Urungkan"), kembalikan)
        )

    # showing

    def buka(self, pegawai_id: UUID, periode: Periode) -> None:
        """Show the sheet of one person; what is typed about the one before is kept."""
        self.flush()
        self._halaman.jalankan(layanan.lembar, self._context, pegawai_id, periode, selesai=self._terima)

    def _terima(self, lembar: LembarEvaluasi) -> None:
        self.lembar = lembar
        self.penilaian.aturan = self._context.kantor.sebaran
        self.kartu.setel(lembar)
        self.penilaian.setel(lembar)
        self._perbarui_saran()
        self.ditampilkan.emit(lembar)

    def fokus(self) -> None:
        """The keys go to the evidence: digits rate, arrows scroll."""
        tujuan = self.hasil if self.hasil.isVisible() else self.penilaian.hasil
        tujuan.setFocus(Qt.FocusReason.OtherFocusReason)

    def tutup(self) -> None:
        """Leave the sheet; what is typed is kept."""
        self.flush()
        self.lembar = None

    # typing

    def isian(self) -> IsianEvaluasi:
        """What the penilai typed."""
        p = self.penilaian
        return IsianEvaluasi(
            p.hasil.nilai(),
            p.perilaku.nilai(),
            self.hasil.penilaian_iki(),
            self.hasil.penilaian_nilai(),
            p.alasan.text() if p.alasan.isVisibleTo(p) else "",
            p.catatan.toPlainText(),
            p.alasan_ulang.text() if p.alasan_ulang.isVisibleTo(p) else "",
            p.khusus.alasan_atasan.text() if p.khusus.alasan_atasan.isVisibleTo(p) else "",
            p.khusus.studi.studi(),
            p.khusus.studi.putus_studi(),
            p.khusus.studi.predikat_putus_studi(),
            p.khusus.disalin_dari,
        )

    def _perbarui_saran(self) -> None:
        if self.lembar is not None:
            lembar, isian = self.lembar, self.isian()
            self.penilaian.tampilkan_saran(*layanan.panduan(lembar, isian))
            hasil, perilaku = layanan.cara_panduan(lembar, isian)
            self.penilaian.cara_hasil.setel(lambda: hasil)
            self.penilaian.cara_perilaku.setel(lambda: perilaku)

    def pilih_rating(self, bagian: str, rating: Rating) -> None:
        """Choose one rating: ``hasil`` or ``perilaku``; what is signed stays."""
        pilih = self.penilaian.hasil if bagian == "hasil" else self.penilaian.perilaku
        if pilih.isEnabled():
            pilih.setCurrentIndex(pilih.findData(rating.value))

    def _diketik(self) -> None:
        self.penilaian.tampilkan_masalah("")
        self._perbarui_saran()
        if self.lembar is not None and terbuka(self.lembar):
            self._jam.catat()

    def _simpan_draf(self) -> None:
        if self.lembar is not None:
            self._jalankan_draf(self.lembar, self.isian())

    def _jalankan_draf(self, lembar: LembarEvaluasi, isian: IsianEvaluasi) -> None:
        self._halaman.jalankan(
            evaluasi.simpan_draf,
            self._context,
            lembar.pegawai.id,
            lembar.periode,
            isian,
            selesai=lambda _: self._halaman.pesan.emit(
                self.tr("Tersimpan otomatis {jam}").format(jam=f"{self._context.sekarang():%H.%M}")
            ),
        )

    def flush(self) -> None:
        """What is typed goes into the store now."""
        if self._jam.isActive():
            self._jam.stop()
            self._simpan_draf()

    # intents

    def simpan(self) -> None:
        """Save without signing."""
        if self.lembar is not None:
            kabar = self.tr("Evaluasi tersimpan, belum ditetapkan")
            self._kirim(evaluasi.simpan, self.lembar, self.isian(), kabar)

    def tetapkan(self) -> None:
        """Sign, unless something is missing: then say what."""
        lembar = self.lembar
        if lembar is None:
            return
        isian = self.isian()
        masalah = evaluasi.periksa(self._context, lembar, isian)
        if galat := hanya_galat(masalah):
            self.penilaian.tampilkan_masalah(_kalimat(galat))
            return
        if tanya_tetapkan(self, lembar, isian, masalah):
            kabar = self.tr("Evaluasi {nama} ditetapkan").format(nama=lembar.pegawai.nama)
            self._kirim(evaluasi.tetapkan, lembar, isian, kabar)

    def _kirim(self, fungsi: Any, lembar: LembarEvaluasi, isian: IsianEvaluasi, kabar: str) -> None:
        """Send exactly what was shown; a sheet that moved on meanwhile is refused by its revision."""
        if not lembar.boleh_menilai:
            return
        self._jam.stop()

        def sesudah(_: object) -> None:
            self.terkirim.emit(kabar)
            self.berubah.emit()

        self._halaman.jalankan(
            fungsi,
            self._context,
            lembar.pegawai.id,
            lembar.periode,
            isian,
            lembar.dasar,
            selesai=sesudah,
        )

    def _tetapkan_capaian(self, nilai: CapaianOrganisasi) -> None:
        lembar = self.lembar
        if lembar is None:
            return
        self.flush()
        if not tetapkan_capaian(self._halaman, self._context, lembar.capaian, lembar.periode, nilai, self.berubah.emit):
            self.penilaian.tampilkan_capaian(lembar)

    def _pratinjau(self) -> None:
        """Show the form; of an unsigned evaluation what is typed is saved first, since forms print what is stored."""
        lembar = self.lembar
        if lembar is None:
            return
        if not lembar.boleh_menilai or lembar.keadaan in SUDAH_DITETAPKAN:
            self._ke_dokumen(lembar)
            return
        self._jam.stop()
        self._halaman.jalankan(
            evaluasi.simpan,
            self._context,
            lembar.pegawai.id,
            lembar.periode,
            self.isian(),
            lembar.dasar,
            selesai=lambda _: self._ke_dokumen(lembar),
        )

    def _bandingkan(self) -> None:
        """Show the signatures that did not know of each other."""
        if self.lembar is not None:
            jendela = DialogDuaTanda(self.lembar, self._halaman)
            dialog.jalankan(jendela)
            jendela.deleteLater()

    def _minta_kutipan(self, iki: BarisIki) -> None:
        """Read the reports that the realisasi of one indicator cites, then show them."""
        lembar = self.lembar
        if lembar is not None:
            self._halaman.jalankan(
                laporan_dikutip,
                self._context,
                lembar.pegawai.id,
                lembar.periode,
                iki.iki_id,
                selesai=lambda laporan: self._tampilkan_kutipan(iki.uraian, laporan),
            )

    def _tampilkan_kutipan(self, indikator: str, laporan: tuple[LaporanDikutip, ...]) -> None:
        jendela = DialogKutipan(self._context, self._halaman.pekerja, indikator, laporan, self._halaman)
        dialog.jalankan(jendela)
        jendela.deleteLater()

    def _ke_dokumen(self, lembar: LembarEvaluasi) -> None:
        argumen = {"format": "C.1.3", "pegawai_id": lembar.pegawai.id, "periode": lembar.periode}
        self._halaman.minta_pindah.emit("dokumen", argumen)
        self.berubah.emit()


def _kalimat(masalah: Sequence[Masalah]) -> str:
    """What is missing, each by its name, and the advice once where it is the same."""
    teks = [teks_galat(m.galat) for m in masalah[:3]]
    saran = dict.fromkeys(satu[2] for satu in teks)
    return "\n".join([*(f"{satu[0]}." for satu in teks), *saran])
