"""The pegawai's side: account for each indicator with evidence, read the signed evaluation, sign its receipt."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Iki, Rhk
from kinerja_desktop.domain.teks_formulir import LABEL_ASPEK
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.jam_simpan import JamSimpan
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.kosong import EmptyState
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.penetapan import kalimat_berbeda
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.evaluasi import label
from kinerja_desktop.gui.evaluasi.lepas import bagian_lepas
from kinerja_desktop.gui.evaluasi.menu_centang import MenuCentang
from kinerja_desktop.gui.evaluasi.sifat_hasil import SifatHasil
from kinerja_desktop.services import evaluasi, realisasi
from kinerja_desktop.services.evaluasi import EvaluasiSaya
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.realisasi import IsianIki, LembarRealisasi

_KABAR_DETIK = 8


class SayaView(QWidget):
    """Left the realisasi, right what came of it."""

    def __init__(self, halaman: Halaman, context: Context, periode: Periode) -> None:
        super().__init__(halaman)
        self._halaman, self._context, self.periode = halaman, context, periode
        self._lembar: LembarRealisasi | None = None
        self._milik: EvaluasiSaya | None = None
        self._isian: dict[UUID, IsianIki] = {}
        self.medan: dict[UUID, QPlainTextEdit] = {}
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(14))
        tata.addWidget(self._kartu_realisasi(), 1)
        tata.addWidget(self._kartu_hasil())
        self._jam = JamSimpan(self)
        self._jam.timeout.connect(self._simpan_draf)

    def _kartu_realisasi(self) -> QWidget:
        self.kartu = Kartu(self.tr("Realisasi"), "", padat=False)
        tata = QVBoxLayout(self.kartu)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(8))
        self.gulir = QScrollArea()
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir.setWidgetResizable(True)
        self.kosong = EmptyState()
        self.tag = Tag("", "draf")
        self.tersimpan = QLabel()
        self.tersimpan.setProperty("peran", "muted")
        self.tombol_tarik = Tombol(self.tr("Tarik kembali"))
        self.tombol_simpan = Tombol(self.tr("Simpan draf"), pintasan="Ctrl+S")
        self.tombol_ajukan = Tombol(self.tr("Ajukan realisasi"), "primary", pintasan="Ctrl+Return")
        baris = QHBoxLayout()
        baris.addWidget(self.tag)
        baris.addWidget(self.tersimpan)
        baris.addStretch(1)
        for tombol in (self.tombol_tarik, self.tombol_simpan, self.tombol_ajukan):
            baris.addWidget(tombol)
        tata.addWidget(self.kosong, 1)
        tata.addWidget(self.gulir, 1)
        tata.addLayout(baris)
        self.tombol_tarik.clicked.connect(self._tarik)
        self.tombol_simpan.clicked.connect(self.simpan)
        self.tombol_ajukan.clicked.connect(self.ajukan)
        return self.kartu

    def _kartu_hasil(self) -> QWidget:
        self.kartu_hasil = Kartu(self.tr("Hasil evaluasi"), "")
        self.kartu_hasil.setFixedWidth(px(340))
        tata = QVBoxLayout(self.kartu_hasil)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(8))
        self.predikat = QLabel()
        self.predikat.setProperty("peran", "judul_besar")
        self.rincian = QLabel()
        self.penjelasan = QLabel()
        self.penjelasan.setProperty("peran", "muted")
        self.catatan = QLabel()
        self.tombol_pdf = Tombol(self.tr("Lihat dokumen"), ikon="dokumen")
        self.tombol_terima = Tombol(self.tr("Tanda tangani penerimaan"), "primary", ikon="tanda_tangan")
        self.berbeda = QLabel()
        self.berbeda.setProperty("peran", "warn")
        for satu in (self.predikat, self.berbeda, self.rincian, self.penjelasan, self.catatan):
            satu.setWordWrap(True)
            tata.addWidget(satu)
        self.sifat = SifatHasil()
        tata.addWidget(self.sifat)
        waktu = QHBoxLayout()
        waktu.setSpacing(px(4))
        waktu.addWidget(self.sifat.keberatan, 1)
        waktu.addWidget(self.sifat.cara_batas, 0, Qt.AlignmentFlag.AlignTop)
        tata.addLayout(waktu)
        tata.addStretch(1)
        self.tombol_keberatan = Tombol(self.tr("Keberatan"), ikon="perisai")
        self.tombol_keberatan.setToolTip(self.tr("Lihat sampai kapan keberatan dapat diajukan, atau ajukan"))
        self.tombol_keberatan.clicked.connect(
            lambda: self._halaman.minta_pindah.emit("keberatan", {"periode": self.periode})
        )
        tata.addWidget(self.tombol_pdf)
        tata.addWidget(self.tombol_keberatan)
        tata.addWidget(self.tombol_terima)
        self.tombol_pdf.clicked.connect(self._lihat)
        self.tombol_terima.clicked.connect(self._terima)
        return self.kartu_hasil

    # loading

    def segarkan(self) -> None:
        """Load the sheet and the signed evaluation again."""
        self.flush()
        periode = self.periode
        self._halaman.jalankan(self._muat, periode, selesai=lambda hasil: self._terima_muatan(periode, hasil))

    def _muat(self, periode: Periode) -> tuple[LembarRealisasi | None, EvaluasiSaya | None]:
        return realisasi.lembar(self._context, periode), evaluasi.milik_saya(self._context, periode)

    def _terima_muatan(self, periode: Periode, hasil: tuple[LembarRealisasi | None, EvaluasiSaya | None]) -> None:
        """An answer for another period than the one that is wanted now comes too late."""
        if periode == self.periode:
            self._tampilkan(*hasil)

    def _tampilkan(self, lembar: LembarRealisasi | None, milik: EvaluasiSaya | None) -> None:
        self._lembar, self._milik = lembar, milik
        self._isian = dict(lembar.isian) if lembar is not None else {}
        self._halaman.setel_remah(tulis_periode(self.periode))
        self.gulir.setVisible(lembar is not None)
        self.kosong.setVisible(lembar is None)
        diajukan = lembar is not None and lembar.diajukan_pada is not None
        self.tombol_tarik.setVisible(diajukan and self._milik is None)
        self.tombol_simpan.setVisible(lembar is not None and not diajukan)
        self.tombol_ajukan.setVisible(lembar is not None and not diajukan)
        self.tag.setVisible(lembar is not None)
        if lembar is None:
            self.kosong.setel(
                "sasaran",
                self.tr("Belum ada SKP yang ditetapkan"),
                self.tr("Realisasi diisi terhadap SKP yang berlaku pada {periode}.").format(
                    periode=tulis_periode(self.periode)
                ),
                (self.tr("Buka Sasaran Kinerja"), lambda: self._halaman.minta_pindah.emit("sasaran", None)),
            )
        else:
            if self._milik is not None:
                self.tag.setel(self.tr("Sudah dinilai"), "ok")
            else:
                self.tag.setel(*((self.tr("Diajukan"), "aju") if diajukan else (self.tr("Draf"), "draf")))
            self.tersimpan.setText(self.tr("Isian dipulihkan") if lembar.dari_draf else "")
            self._bangun(lembar, diajukan)
        self._tampilkan_hasil()

    def _bangun(self, lembar: LembarRealisasi, diajukan: bool) -> None:
        badan = QWidget()
        badan.setObjectName("isiGulir")
        tata = QVBoxLayout(badan)
        tata.setContentsMargins(0, 0, px(8), 0)
        tata.setSpacing(px(6))
        self.medan = {}
        for urut, rhk in enumerate(lembar.skp.rhk, start=1):
            judul = QLabel(f"{urut}. {rhk.uraian}")
            judul.setProperty("peran", "judul")
            judul.setWordWrap(True)
            tata.addWidget(judul)
            for iki in rhk.iki:
                tata.addWidget(self._baris(rhk, iki, diajukan))
        if lembar.laporan_lepas or lembar.isian_lepas:
            tata.addWidget(bagian_lepas(lembar))
        tata.addStretch(1)
        self.gulir.setWidget(badan)

    def _baris(self, rhk: Rhk, iki: Iki, diajukan: bool) -> QWidget:
        kotak = QWidget()
        tata = QVBoxLayout(kotak)
        tata.setContentsMargins(px(14), 0, 0, px(4))
        tata.setSpacing(px(3))
        target = self.tr("target {target}").format(target=iki.target)
        nama = QLabel(f"{istilah(LABEL_ASPEK[iki.aspek])} · {iki.uraian}  ({target})")
        nama.setWordWrap(True)
        nama.setProperty("peran", "medan")
        medan = QPlainTextEdit(self._isian.get(iki.id, IsianIki()).uraian)
        medan.setTabChangesFocus(True)
        medan.setFixedHeight(px(48))
        medan.setReadOnly(diajukan)
        medan.setAccessibleName(nama.text())
        medan.setPlaceholderText(self.tr("Tulis hasil yang dicapai sampai akhir periode, dengan angkanya"))
        medan.textChanged.connect(partial(self._diketik, iki.id))
        self.medan[iki.id] = medan
        bukti = Tombol("", "flat", ikon="klip")
        bukti.clicked.connect(partial(self._pilih_bukti, rhk, iki, bukti, diajukan))
        isi = Tombol(self.tr("Isi dari laporan"), "flat", ikon="salin")
        isi.setVisible(not diajukan)
        isi.clicked.connect(partial(self._sarankan, rhk, iki, bukti))
        baris = QHBoxLayout()
        baris.addWidget(bukti)
        baris.addStretch(1)
        baris.addWidget(isi)
        tata.addWidget(nama)
        tata.addWidget(medan)
        tata.addLayout(baris)
        self._tulis_bukti(iki, bukti)
        return kotak

    def _tulis_bukti(self, iki: Iki, bukti: Tombol) -> None:
        jumlah = len(self._isian.get(iki.id, IsianIki()).laporan_id)
        bukti.setText(self.tr("{n} laporan sebagai bukti").format(n=jumlah))

    def _sarankan(self, rhk: Rhk, iki: Iki, bukti: Tombol) -> None:
        if self._lembar is None:
            return
        saran = realisasi.sarankan(iki, self._lembar.laporan.get(rhk.id, ()))
        if saran is None:
            self._halaman.tampilkan_pesan(
                "info",
                self.tr("Belum ada laporan yang disetujui untuk hasil kerja ini"),
                self.tr("Tulis realisasi dengan kata-kata Anda."),
            )
            return
        lama = replace(self._isian.get(iki.id, IsianIki()), uraian=self.medan[iki.id].toPlainText())
        self._ganti_isian(iki, bukti, IsianIki(saran.uraian, saran.laporan_id))
        if lama.uraian.strip() and lama.uraian != saran.uraian:
            self._halaman.tampilkan_pesan(
                "ok",
                self.tr("Realisasi diisi dari laporan"),
                self.tr("Tulisan Anda sebelumnya masih dapat dikembalikan."),
                tindakan=(self.tr("Urungkan"), partial(self._ganti_isian, iki, bukti, lama)),
            )

    def _ganti_isian(self, iki: Iki, bukti: Tombol, isian: IsianIki) -> None:
        """Put a text in as if it was typed, so that Ctrl+Z in the field knows the one before."""
        medan = self.medan.get(iki.id)
        if medan is None or medan.isReadOnly():
            return
        kursor = QTextCursor(medan.document())
        kursor.select(QTextCursor.SelectionType.Document)
        kursor.insertText(isian.uraian)
        self._isian[iki.id] = isian
        self._tulis_bukti(iki, bukti)
        self._jam.catat()

    def _pilih_bukti(self, rhk: Rhk, iki: Iki, bukti: Tombol, diajukan: bool) -> None:
        if self._lembar is None:
            return
        menu = MenuCentang(self)
        terpilih = set(self._isian.get(iki.id, IsianIki()).laporan_id)
        milik = len(self._lembar.laporan.get(rhk.id, ()))
        for urut, satu in enumerate(self._lembar.dapat_dikutip(rhk)):
            if urut == milik:
                menu.addSection(self.tr("Laporan dari hasil kerja yang dihapus"))
            tindakan = menu.addAction(f"{satu.tanggal:%d/%m} · {satu.kegiatan}")
            tindakan.setCheckable(True)
            tindakan.setChecked(satu.id in terpilih)
            tindakan.setEnabled(not diajukan)
            tindakan.toggled.connect(partial(self._ubah_bukti, iki, bukti, satu.id))
        if menu.isEmpty():
            menu.addAction(self.tr("Belum ada laporan yang disetujui")).setEnabled(False)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(bukti.mapToGlobal(bukti.rect().bottomLeft()))

    def _ubah_bukti(self, iki: Iki, bukti: Tombol, laporan_id: UUID, pilih: bool) -> None:
        lama = self._isian.get(iki.id, IsianIki())
        sisa = tuple(i for i in lama.laporan_id if i != laporan_id)
        self._isian[iki.id] = replace(lama, laporan_id=(*sisa, laporan_id) if pilih else sisa)
        self._tulis_bukti(iki, bukti)
        self._jam.catat()

    def _diketik(self, iki_id: UUID) -> None:
        lama = self._isian.get(iki_id, IsianIki())
        self._isian[iki_id] = replace(lama, uraian=self.medan[iki_id].toPlainText())
        self._jam.catat()

    def _simpan_draf(self) -> None:
        lembar = self._lembar
        if lembar is None or lembar.diajukan_pada is not None:
            return
        teks = self.tr("Tersimpan otomatis {jam} ✓").format(jam=f"{self._context.sekarang():%H.%M}")
        self._halaman.jalankan(
            realisasi.simpan_draf,
            self._context,
            lembar.skp.id,
            lembar.periode,
            dict(self._isian),
            selesai=lambda _: self.tersimpan.setText(teks),
        )

    def flush(self) -> None:
        """What is typed goes into the store now."""
        if self._jam.isActive():
            self._jam.stop()
            self._simpan_draf()

    # intents

    def simpan(self) -> None:
        """Save without handing in."""
        self._kirim(realisasi.simpan, self.tr("Realisasi tersimpan"))

    def ajukan(self) -> None:
        """Hand in to the penilai."""
        self._kirim(realisasi.ajukan, self.tr("Realisasi diajukan kepada penilai"))

    def _kirim(self, fungsi: Any, kabar: str) -> None:
        lembar = self._lembar
        if lembar is not None:
            self._jam.stop()
            self._halaman.jalankan(
                fungsi,
                self._context,
                lembar.skp.id,
                lembar.periode,
                dict(self._isian),
                lembar.dasar,
                selesai=lambda _: self._sesudah(kabar),
            )

    def _tarik(self) -> None:
        lembar = self._lembar
        if lembar is not None and lembar.dasar is not None:
            self._halaman.jalankan(
                realisasi.tarik,
                self._context,
                lembar.skp.id,
                lembar.periode,
                lembar.dasar,
                selesai=lambda _: self._sesudah(self.tr("Realisasi ditarik dan dapat diubah")),
            )

    def _sesudah(self, kabar: str) -> None:
        self._halaman.tampilkan_pesan("ok", kabar, hitung_mundur=_KABAR_DETIK)
        self.segarkan()

    # the signed evaluation

    def _tampilkan_hasil(self) -> None:
        milik = self._milik
        self.sifat.setel(milik, self._context.hari_ini())
        self.tombol_pdf.setVisible(milik is not None)
        self.tombol_keberatan.setVisible(milik is not None)
        self.tombol_terima.setVisible(milik is not None and milik.diterima_pada is None)
        self.berbeda.setText(kalimat_berbeda(milik.berbeda, boleh=False) if milik is not None else "")
        self.berbeda.setVisible(bool(self.berbeda.text()))
        if milik is None:
            self.predikat.setText(self.tr("Belum ditetapkan"))
            self.rincian.setText("")
            self.penjelasan.setText(
                self.tr(
                    "Penilai menetapkan evaluasi sesudah realisasi diajukan. Predikat dan penjelasannya muncul di sini."
                )
            )
            self.catatan.setText("")
            return
        formulir, dokumen = milik.beku.formulir, milik.beku.dokumen
        self.predikat.setText(istilah(PREDIKAT_LAYAR[milik.penetapan.predikat]))
        hasil = label.rating(formulir.rating_hasil) if formulir.rating_hasil else "—"
        perilaku = label.rating(formulir.rating_perilaku) if formulir.rating_perilaku else "—"
        self.rincian.setText(
            self.tr("Hasil kerja: {hasil}\nPerilaku kerja: {perilaku}").format(hasil=hasil, perilaku=perilaku)
        )
        self.penjelasan.setText(milik.beku.penjelasan)
        tanda = [
            self.tr("Ditetapkan {penilai}, {tanggal}").format(
                penilai=(formulir.oleh_atasan or formulir.penilai).nama,
                tanggal=tulis_tanggal(milik.penetapan.pada.date()),
            )
        ]
        if dokumen.catatan:
            tanda.insert(0, self.tr("Catatan: {teks}").format(teks=dokumen.catatan))
        if milik.diterima_pada is not None:
            tanda.append(self.tr("Anda terima {tanggal}").format(tanggal=tulis_tanggal(milik.diterima_pada.date())))
        self.catatan.setText("\n\n".join(tanda))

    def _lihat(self) -> None:
        if (milik := self._milik) is not None:
            argumen = {"format": "D.1.1", "pegawai_id": self._context.saya, "periode": milik.penetapan.periode}
            self._halaman.minta_pindah.emit("dokumen", argumen)

    def _terima(self) -> None:
        if self._milik is not None and dialog.tanya(
            self,
            self.tr("Tanda tangani penerimaan?"),
            self.tr(
                "Anda menyatakan sudah menerima dokumen evaluasi {periode}. Tanda tangan ini bukan persetujuan atas "
                "isinya: keberatan tetap dapat diajukan dalam tenggatnya. Tanda tangan tidak dapat ditarik kembali."
            ).format(periode=tulis_periode(self.periode)),
            ya=self.tr("Tanda tangani"),
            berbahaya=False,
        ):
            self._halaman.jalankan(
                evaluasi.terima,
                self._context,
                self._milik.penetapan.id,
                selesai=lambda _: self._sesudah(self.tr("Penerimaan dokumen evaluasi ditandatangani")),
            )
