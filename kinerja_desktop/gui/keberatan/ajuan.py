"""One's own result: until when an objection is in time, the form to file it, or why there is none."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.keberatan_proses import cara_predikat
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, teks_galat, tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.jam_simpan import JamSimpan
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.keberatan import kata
from kinerja_desktop.gui.keberatan.bukti import DaftarBukti
from kinerja_desktop.services import keberatan
from kinerja_desktop.services.keberatan_bentuk import HasilSaya, IsianKeberatan
from kinerja_desktop.services.konteks import Context

_KATA_SEDIKIT = 5


class PanelAjuan(QWidget):
    """The form. What is typed is kept by itself, for each result apart."""

    diajukan = Signal(str)

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__()
        self._halaman, self._context = halaman, context
        self._hasil: HasilSaya | None = None
        self._mengisi = False
        self.judul, self.rincian, self.waktu = (kata.label("", p) for p in ("judul_besar", "", ""))
        self.cara_predikat = TombolCara(self.tr("predikat"))
        self.cara_batas = TombolCara(self.tr("batas keberatan"))
        self._jam = JamSimpan(self)
        self._jam.timeout.connect(self._simpan)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(14))
        tata.addWidget(self._kartu_hasil())
        tata.addWidget(self._kartu_isian(), 1)

    def _kartu_hasil(self) -> QWidget:
        kartu = Kartu(self.tr("Hasil evaluasi"))
        tata = QVBoxLayout(kartu)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(6))
        atas, bawah = QHBoxLayout(), QHBoxLayout()
        atas.addWidget(self.judul, 1)
        atas.addWidget(self.cara_predikat)
        bawah.addWidget(self.waktu, 1)
        bawah.addWidget(self.cara_batas)
        tata.addLayout(atas)
        tata.addWidget(self.rincian)
        tata.addLayout(bawah)
        return kartu

    def _kartu_isian(self) -> QWidget:
        self.kartu_isian = Kartu(self.tr("Ajukan keberatan"))
        self.hak = kata.label(
            self.tr(
                "Keberatan adalah hak Anda dan tidak mengurangi penilaian. Yang membacanya hanya penilai Anda, "
                "atasannya, bagian kepegawaian, dan pengawas."
            ),
            "bantuan",
        )
        self.alasan = kata.medan_teks(
            self.tr("Alasan keberatan"),
            self.tr("Bagian mana dari hasil evaluasi yang menurut Anda keliru, dan mengapa"),
            88,
        )
        self.alasan.textChanged.connect(self._diketik)
        self.bukti = DaftarBukti(self._halaman, self._context, self.tr("Lampirkan bukti"))
        self.bukti.berubah.connect(self._diketik)
        self.saran = kata.label(
            self.tr("Alasan yang menyebut bagian dan buktinya lebih mudah diperiksa; satu kata saja sulit dipahami."),
            "bantuan",
        )
        self.pratinjau = kata.label("", "muted")
        self.masalah, self.tersimpan = kata.label("", "galat"), kata.label("", "muted")
        self.tombol = Tombol(self.tr("Ajukan keberatan"), "primary", pintasan="Ctrl+Return", ikon="kirim")
        self.tombol.clicked.connect(self.ajukan)
        tata = QVBoxLayout(self.kartu_isian)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(8))
        medan = kata.label(self.tr("Alasan keberatan"), "medan")
        medan.setBuddy(self.alasan)
        for satu in (self.hak, medan, self.alasan, self.saran, self.bukti, self.pratinjau, self.masalah):
            tata.addWidget(satu)
        tata.addStretch(1)
        baris = QHBoxLayout()
        baris.addWidget(self.tersimpan, 1)
        baris.addWidget(self.tombol, 0, Qt.AlignmentFlag.AlignRight)
        tata.addLayout(baris)
        return self.kartu_isian

    def tampilkan(self, hasil: HasilSaya) -> None:
        """Show one result; what was typed about it comes back."""
        self.flush()
        ganti = self._hasil is None or self._hasil.penetapan.id != hasil.penetapan.id
        self._hasil = hasil
        formulir, p = hasil.beku.formulir, hasil.penetapan
        self.judul.setText(f"{kata.predikat(p.predikat)} · {tulis_periode(p.periode)}")
        self.rincian.setText(
            self.tr("Hasil kerja: {hasil} · Perilaku kerja: {perilaku}\nDitetapkan {penilai}, {tanggal}").format(
                hasil=kata.rating(formulir.rating_hasil),
                perilaku=kata.rating(formulir.rating_perilaku),
                penilai=formulir.penilai.nama,
                tanggal=tulis_tanggal(p.pada.date()),
            )
        )
        cara = cara_predikat(formulir.rating_hasil, formulir.rating_perilaku, p.predikat)
        self.cara_predikat.setel(lambda: cara)
        self.cara_batas.setel(None if hasil.cara is None else lambda: hasil.cara)
        self.cara_batas.setVisible(hasil.cara is not None)
        self.waktu.setText(self._teks_waktu(hasil))
        self._sebut(terlambat=hasil.terlambat)
        for satu in (self.alasan, self.bukti, self.pratinjau, self.hak):
            satu.setVisible(hasil.boleh)
        self.alasan.setEnabled(hasil.boleh)
        self.tombol.setEnabled(hasil.boleh)
        self.tombol.setToolTip(istilah(hasil.halangan))
        self.masalah.hide()
        if ganti:
            self._isi(IsianKeberatan())
            self._halaman.jalankan(
                keberatan.baca_draf,
                self._context,
                p.id,
                selesai=lambda isian, nomor=p.id: self._pulihkan(nomor, isian),
            )

    def _sebut(self, *, terlambat: bool) -> None:
        """After the last day it is noted, not filed: it says so wherever it is named."""
        self.kartu_isian.setel_judul(
            self.tr("Catat keberatan (terlambat)") if terlambat else self.tr("Ajukan keberatan")
        )
        self.tombol.setText(self.tr("Catat keberatan") if terlambat else self.tr("Ajukan keberatan"))

    def _teks_waktu(self, hasil: HasilSaya) -> str:
        if hasil.halangan:
            return istilah(hasil.halangan)
        if hasil.batas is None:
            return ""
        batas = tulis_tanggal(hasil.batas)
        if hasil.terlambat:
            return self.tr(
                "Batas {batas} sudah lewat. Keberatan masih dapat dicatat, tetapi tidak diputus (Lampiran BAB V.B.2)."
            ).format(batas=batas)
        return self.tr("Keberatan dapat diajukan sampai {batas}.").format(batas=batas)

    def _pulihkan(self, nomor: UUID, isian: IsianKeberatan) -> None:
        masih_kosong = self.isian() == IsianKeberatan()
        if self._hasil is not None and self._hasil.penetapan.id == nomor and masih_kosong:
            self._isi(isian)
            if isian.alasan:
                self.tersimpan.setText(self.tr("Isian dipulihkan"))

    def _isi(self, isian: IsianKeberatan) -> None:
        self._mengisi = True
        self.alasan.setPlainText(isian.alasan)
        self.bukti.setel(isian.bukti, ubah=self._hasil is not None and self._hasil.boleh)
        self.tersimpan.clear()
        self._mengisi = False
        self._tulis_pratinjau()

    def isian(self) -> IsianKeberatan:
        """The form as typed."""
        return IsianKeberatan(self.alasan.toPlainText(), self.bukti.bukti)

    def _tulis_pratinjau(self) -> None:
        teks = " ".join(self.alasan.toPlainText().split())
        boleh = self._hasil is not None and self._hasil.boleh
        terlambat = self._hasil is not None and self._hasil.terlambat
        self.saran.setVisible(boleh and 0 < len(teks.split()) < _KATA_SEDIKIT)
        if terlambat:
            pola = self.tr("Disimpan sebagai catatan; tidak diputus dan tidak tercetak pada dokumen evaluasi.")
        else:
            pola = self.tr("Bila hasil diubah, tercetak pada dokumen D.1.3:\n6. KEBERATAN: {teks}")
        self.pratinjau.setText(pola.format(teks=teks) if teks else "")

    def _diketik(self) -> None:
        if not self._mengisi:
            self.masalah.hide()
            self._tulis_pratinjau()
            self._jam.catat()

    def _simpan(self) -> None:
        if self._hasil is None or not self._hasil.boleh:
            return
        teks = self.tr("Tersimpan otomatis {jam} ✓").format(jam=f"{self._context.sekarang():%H.%M}")
        self._halaman.jalankan(
            keberatan.simpan_draf,
            self._context,
            self._hasil.penetapan.id,
            self.isian(),
            selesai=lambda _: self.tersimpan.setText(teks),
        )

    def flush(self) -> None:
        """What is typed goes into the store now."""
        if self._jam.isActive():
            self._jam.stop()
            self._simpan()

    def ajukan(self) -> None:
        """File what is typed; a late one only after the person knows that it is not decided."""
        hasil = self._hasil
        if hasil is None or not hasil.boleh:
            return
        tertulis = bool(self.alasan.toPlainText().strip())
        if (
            hasil.terlambat
            and tertulis
            and not dialog.tanya(
                self,
                self.tr("Catat keberatan yang terlambat?"),
                self.tr("Keberatan ini disimpan sebagai catatan dan tidak diputus."),
                ya=self.tr("Catat"),
                berbahaya=False,
            )
        ):
            return
        self._jam.stop()
        kabar = self.tr("Keberatan dicatat") if hasil.terlambat else self.tr("Keberatan diajukan")
        self._halaman.jalankan(
            keberatan.ajukan,
            self._context,
            hasil.penetapan.id,
            self.isian(),
            selesai=lambda _: self.diajukan.emit(kabar),
            gagal=self._gagal,
        )

    def _gagal(self, galat: UserError) -> None:
        self.masalah.setText("{}. {}".format(*teks_galat(galat)[::2]))
        self.masalah.show()
        self.alasan.setFocus()
