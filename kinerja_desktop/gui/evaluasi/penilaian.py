"""The right column of the sheet: both ratings, quadrant, spread of the team, note, signature."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.domain.aturan_sebaran import Aturan, cara_persen
from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.cara_predikat import cara_capaian, cara_predikat
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat
from kinerja_desktop.domain.kuadran import CAPAIAN_LAYAR, penjelasan, predikat
from kinerja_desktop.domain.panduan_rating import SaranRating, wajib_alasan
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.pola_distribusi import ATURAN_SE_3_2023, periksa_sebaran
from kinerja_desktop.domain.tugas_belajar import beda_panduan
from kinerja_desktop.gui.common.bahasa import istilah, teks_galat
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.gui.common.grafik import GrafikBatang
from kinerja_desktop.gui.common.gulir import GulirSetinggiIsi, IsiGulir
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.theme import huruf, px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.evaluasi import label
from kinerja_desktop.gui.evaluasi.capaian import ajakan, pilih_capaian
from kinerja_desktop.gui.evaluasi.khusus import KartuKhusus
from kinerja_desktop.gui.evaluasi.kuadran import Kuadran
from kinerja_desktop.gui.evaluasi.label import PilihRating
from kinerja_desktop.services.evaluasi_bentuk import SUDAH_DITETAPKAN, KeadaanEvaluasi, LembarEvaluasi

LEBAR, TEPI = 384, 6
"""The width of the cards, and what of it stays free for the scroll bar."""


class Penilaian(QWidget):
    """Emits `berubah` after each input; what is typed is read by the page."""

    berubah = Signal()
    capaian_dipilih = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lembar: LembarEvaluasi | None = None
        self._boleh = self._ulang = False
        self.aturan: Aturan = ATURAN_SE_3_2023
        badan = IsiGulir()
        tata = QVBoxLayout(badan)
        tata.setContentsMargins(0, 0, px(TEPI), 0)
        tata.setSpacing(px(8))
        self.khusus = KartuKhusus()
        tata.addWidget(self.khusus)
        tata.addWidget(self._kartu_predikat())
        tata.addWidget(self._kartu_alasan())
        tata.addWidget(self._kartu_sebaran())
        self.gulir = GulirSetinggiIsi(badan)
        luar = QVBoxLayout(self)
        luar.setContentsMargins(0, 0, 0, 0)
        luar.setSpacing(px(8))
        luar.addWidget(self.gulir)
        bawah = QVBoxLayout()
        bawah.setContentsMargins(0, 0, px(TEPI), 0)
        bawah.addWidget(self._kartu_catatan())
        luar.addLayout(bawah, 1)
        self.aksi = self._baris_aksi()
        self.khusus.berubah.connect(self._khusus_berubah)

    def _kartu_predikat(self) -> QWidget:
        self.kartu_predikat = Kartu(
            self.tr("Predikat kinerja"), self.tr("tegak: hasil kerja · mendatar: perilaku"), parent=self
        )
        tata = QGridLayout(self.kartu_predikat)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setVerticalSpacing(px(5))
        self.kuadran = Kuadran()
        self.kuadran.setMinimumHeight(self.kuadran.sizeHint().height())
        self.hasil = PilihRating(self.tr("Rating hasil kerja"), pendek=True)
        self.perilaku = PilihRating(self.tr("Rating perilaku kerja"), pendek=True)
        self.panduan_hasil, self.panduan_perilaku = QLabel(), QLabel()
        self.penjelasan = _bantuan()
        self.cara_hasil = _tombol_cara(self.tr("panduan rating hasil kerja"))
        self.cara_perilaku = _tombol_cara(self.tr("panduan rating perilaku kerja"))
        self.cara_predikat = _tombol_cara(self.tr("predikat"))
        self.cara_predikat.setel(self._cara_predikat)
        for kolom, (judul, pilih, panduan, cara) in enumerate(
            (
                (self.tr("Hasil kerja · 1 2 3"), self.hasil, self.panduan_hasil, self.cara_hasil),
                (self.tr("Perilaku kerja · 4 5 6"), self.perilaku, self.panduan_perilaku, self.cara_perilaku),
            )
        ):
            kepala = QLabel(judul)
            kepala.setToolTip(self.tr("Angka pada papan tombol: di atas, sesuai, di bawah ekspektasi"))
            kepala.setProperty("peran", "medan")
            kepala.setBuddy(pilih)
            panduan.setProperty("peran", "bantuan")
            tata.addWidget(kepala, 0, kolom)
            tata.addWidget(pilih, 1, kolom)
            tata.addWidget(_sebaris(panduan, cara), 2, kolom)
            pilih.currentIndexChanged.connect(lambda _: self._rating_berubah())
        tata.addWidget(self.kuadran, 3, 0, 1, 2)
        # Left of the names of the columns, below those of the rows, the picture has room.
        tata.addWidget(self.cara_predikat, 3, 0, 1, 2, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        tata.addWidget(self.penjelasan, 4, 0, 1, 2)
        return self.kartu_predikat

    def _kartu_sebaran(self) -> QWidget:
        self.kartu_sebaran = Kartu("", "", parent=self)
        self.kartu_sebaran.setAccessibleName(self.tr("Sebaran predikat tim"))
        tata = QVBoxLayout(self.kartu_sebaran)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(4))
        self.grafik = GrafikBatang()
        self.capaian = pilih_capaian(self.tr("Capaian kinerja organisasi"))
        self.capaian.activated.connect(lambda _: self._capaian_dipilih())
        self.sebaran = _bantuan()
        self.nama_capaian = QLabel()
        self.nama_capaian.setProperty("peran", "kecil")
        self.nama_capaian.setBuddy(self.capaian)
        judul = QLabel(self.tr("Sebaran predikat tim"))
        judul.setFont(huruf(13, 700))
        baris = QHBoxLayout()
        baris.addWidget(judul)
        baris.addStretch(1)
        self.cara_capaian = _tombol_cara(self.tr("capaian kinerja organisasi"))
        self.cara_capaian.setel(self._cara_capaian)
        baris.addWidget(self.nama_capaian)
        baris.addWidget(self.capaian)
        self.cara = TombolCara(self.tr("sebaran predikat tim"), self._cara)
        self.cara.setText("")
        self.cara.setFixedSize(px(30), px(16))
        tata.addLayout(baris)
        bawah = QHBoxLayout()
        bawah.addWidget(self.sebaran, 1)
        bawah.addWidget(self.cara, 0, Qt.AlignmentFlag.AlignTop)
        tata.addWidget(self.grafik)
        bawah.addWidget(self.cara_capaian, 0, Qt.AlignmentFlag.AlignTop)
        tata.addLayout(bawah)
        return self.kartu_sebaran

    def _kartu_alasan(self) -> QWidget:
        """Below the ratings that ask for it; hidden while nothing is to be explained."""
        self.kartu_alasan = Kartu("", "", parent=self)
        tata = QVBoxLayout(self.kartu_alasan)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(5))
        self.saran = _bantuan()
        tata.addWidget(self.saran)
        self.label_alasan = QLabel(self.tr("Alasan memilih rating lain dari panduan *"))
        self.alasan = QLineEdit()
        self.label_ulang = QLabel(self.tr("Alasan menetapkan ulang *"))
        self.alasan_ulang = QLineEdit()
        self._medan(tata, self.label_alasan, self.alasan)
        self._medan(tata, self.label_ulang, self.alasan_ulang)
        return self.kartu_alasan

    def _kartu_catatan(self) -> QWidget:
        """Whole whatever the cards above need, which scroll; it takes what room they leave."""
        self.kartu_catatan = Kartu("", "", parent=self)
        tata = QVBoxLayout(self.kartu_catatan)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(5))
        self.catatan = QPlainTextEdit()
        self.catatan.setTabChangesFocus(True)
        self.catatan.setMinimumHeight(px(48))
        self.catatan.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._medan(tata, QLabel(self.tr("Catatan / rekomendasi")), self.catatan)
        return self.kartu_catatan

    def _medan(self, tata: QVBoxLayout, judul: QLabel, medan: QLineEdit | QPlainTextEdit) -> None:
        judul.setProperty("peran", "medan")
        judul.setBuddy(medan)
        judul.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        medan.textChanged.connect(self.berubah)
        tata.addWidget(judul)
        tata.addWidget(medan)

    def _baris_aksi(self) -> QWidget:
        """Always in view, whatever the cards need; the sheet places it."""
        kotak = QWidget()
        self.masalah = QLabel()
        self.masalah.setWordWrap(True)
        self.masalah.setProperty("peran", "galat")
        self.pdf = Tombol(self.tr("Pratinjau PDF"))
        self.pdf.setToolTip(self.tr("Pratinjau PDF hasil evaluasi (Ctrl P)"))
        self.pdf.setShortcut("Ctrl+P")
        self.simpan = Tombol(self.tr("Simpan"))
        self.simpan.setToolTip(self.tr("Menyimpan tanpa menetapkan (Ctrl S). Isian juga tersimpan sendiri."))
        self.simpan.setShortcut("Ctrl+S")
        self.tetapkan = Tombol(self.tr("Tetapkan && tanda tangani"), "primary")
        self.tetapkan.setToolTip(self.tr("Ctrl+Enter"))
        baris = QHBoxLayout()
        baris.setSpacing(px(5))
        baris.addWidget(self.pdf)
        baris.addStretch(1)
        baris.addWidget(self.simpan)
        baris.addWidget(self.tetapkan)
        tata = QVBoxLayout(kotak)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(self.masalah)
        tata.addLayout(baris)
        return kotak

    # showing

    def setel(self, lembar: LembarEvaluasi) -> None:
        """Show one person."""
        self._lembar = lembar
        isian = lembar.isian
        self.hasil.setel(isian.rating_hasil)
        self.perilaku.setel(isian.rating_perilaku)
        for medan, teks in (
            (self.alasan, isian.alasan_rating),
            (self.alasan_ulang, isian.alasan_ulang),
        ):
            medan.blockSignals(True)
            medan.setText(teks)
            medan.blockSignals(False)
        self.catatan.blockSignals(True)
        self.catatan.setPlainText(isian.catatan)
        self.catatan.blockSignals(False)
        tertutup = lembar.keadaan in SUDAH_DITETAPKAN and lembar.keadaan is not KeadaanEvaluasi.PERLU_DITINJAU
        boleh = lembar.boleh_menilai and not tertutup
        self._boleh = boleh
        self.khusus.setel(lembar, boleh)
        self.catatan.setReadOnly(not boleh)
        self.tetapkan.setVisible(boleh)
        self.simpan.setVisible(boleh)
        ulang = lembar.keadaan is KeadaanEvaluasi.PERLU_DITINJAU and boleh
        self._ulang = ulang
        self.label_ulang.setVisible(ulang)
        self.alasan_ulang.setVisible(ulang)
        teks = self.tr("Tetapkan ulang") if ulang else self.tr("Tetapkan && tanda tangani")
        self.tetapkan.setText(teks)
        self.tampilkan_capaian(lembar)
        self._rating_berubah(beri_tahu=False)
        self.tampilkan_masalah("")

    def tampilkan_capaian(self, lembar: LembarEvaluasi) -> None:
        """Show the capaian that counts, and its choice to who may set it."""
        berlaku = lembar.capaian
        # The atasan evaluates with the capaian of the unit of the penilai, which is set there (R45).
        self.capaian.setVisible(berlaku.boleh_menetapkan)
        urut = 0 if berlaku.capaian is None else self.capaian.findData(berlaku.capaian.value)
        self.capaian.setCurrentIndex(urut)
        nama = self.tr("belum ditetapkan") if berlaku.capaian is None else istilah(CAPAIAN_LAYAR[berlaku.capaian])
        self.nama_capaian.setText(
            self.tr("capaian:")
            if berlaku.boleh_menetapkan
            else self.tr("capaian organisasi: {capaian}").format(capaian=nama)
        )
        keterangan = [self.tr("Capaian kinerja organisasi {unit}").format(unit=berlaku.nama_unit)]
        if berlaku.catatan:
            keterangan.append(istilah(berlaku.catatan))
        for bagian in (self.nama_capaian, self.capaian):
            bagian.setToolTip("\n".join(keterangan))

    def _capaian_dipilih(self) -> None:
        data = self.capaian.currentData()
        if data is not None:
            self.capaian_dipilih.emit(CapaianOrganisasi(data))

    def _rating_berubah(self, *, beri_tahu: bool = True) -> None:
        hasil, perilaku, putus = self.hasil.nilai(), self.perilaku.nilai(), self.khusus.studi.putus_studi()
        for pilihan in (self.hasil, self.perilaku):
            pilihan.setEnabled(self._boleh and not putus and self.khusus.lalu is None)
        self.kuadran.setel(*((None, None) if putus else (hasil, perilaku)))
        self.penjelasan.setText(istilah(penjelasan(hasil, perilaku, putus)))
        self._tampilkan_sebaran(self.khusus.studi.predikat_putus_studi() if putus else predikat(hasil, perilaku))
        if beri_tahu:
            self.berubah.emit()

    def _khusus_berubah(self) -> None:
        """An earlier result that is used again brings its ratings with it."""
        lalu = self.khusus.lalu
        if lalu is not None:
            self.hasil.setel(lalu.rating_hasil)
            self.perilaku.setel(lalu.rating_perilaku)
        self._rating_berubah()

    def _cara_predikat(self) -> CaraHitung:
        studi = self.khusus.studi
        tahunan = self._lembar is not None and self._lembar.periode.jenis is JenisPeriode.TAHUNAN
        pilihan = studi.predikat_putus_studi()
        return cara_predikat(self.hasil.nilai(), self.perilaku.nilai(), studi.putus_studi(), pilihan, tahunan)

    def _cara_capaian(self) -> CaraHitung | None:
        if self._lembar is None:
            return None
        berlaku, penilai = self._lembar.capaian, self._lembar.penilai.nama
        return cara_capaian(self._lembar.periode, berlaku.nama_unit, penilai, berlaku.capaian, berlaku.tahun_lalu)

    def _tampilkan_sebaran(self, kini: Predikat | None) -> None:
        if self._lembar is None:
            return
        jumlah = self._jumlah(kini)
        berlaku = self._lembar.capaian
        self.grafik.isi(self.tr("Sebaran predikat tim"), label.batang_sebaran(jumlah, berlaku.capaian), tinggi=66)
        temuan = periksa_sebaran(berlaku.capaian, jumlah, self.aturan) if berlaku.capaian is not None else []
        nasihat = [teks_galat(m.galat)[1] for m in temuan][:1] or [ajakan(berlaku)]
        acuan = nasihat[0] or self.tr("Garis pola distribusi: acuan, bukan pemaksa.")
        dihitung = self.tr("Dihitung: yang ditetapkan dan pegawai ini.")
        self.sebaran.setText(f"{acuan} {dihitung}")

    def _jumlah(self, kini: Predikat | None) -> dict[Predikat, int]:
        """The signed predikat of the others and the one that is being given."""
        jumlah = dict(self._lembar.sebaran) if self._lembar is not None else {}
        if kini is not None:
            jumlah[kini] = jumlah.get(kini, 0) + 1
        return jumlah

    def _cara(self) -> CaraHitung | None:
        """The working of the share that the predikat given here has in the team."""
        kini = predikat(self.hasil.nilai(), self.perilaku.nilai())
        if self._lembar is None or kini is None:
            return None
        return cara_persen(kini, self._jumlah(kini), self._lembar.capaian.capaian, self.aturan)

    def tampilkan_saran(self, hasil: SaranRating | None, perilaku: SaranRating | None) -> None:
        """Show what the guide suggests (R16-R19) and ask for a note where the choice differs (R20)."""
        berbeda = []
        for nama, saran, pilih, panduan in (
            (self.tr("hasil kerja"), hasil, self.hasil, self.panduan_hasil),
            (self.tr("perilaku"), perilaku, self.perilaku, self.panduan_perilaku),
        ):
            ada = saran is not None and self.khusus.lalu is None
            for satu in (panduan, self.cara_hasil if panduan is self.panduan_hasil else self.cara_perilaku):
                satu.setVisible(ada)
            if saran is None or self.khusus.lalu is not None:
                continue
            rating, alasan = label.rating(saran.rating).lower(), istilah(saran.alasan)
            pendek = label.rating_pendek(saran.rating).lower()
            panduan.setText(self.tr("panduan: {rating}").format(rating=pendek))
            kalimat = self.tr("Panduan {nama}: {rating}. {alasan}").format(nama=nama, rating=rating, alasan=alasan)
            panduan.setToolTip(kalimat)
            panduan.setAccessibleName(kalimat)
            if wajib_alasan(pilih.nilai(), saran):
                berbeda.append(kalimat)
        self.saran.setText("\n".join(berbeda))
        self.saran.setVisible(bool(berbeda))
        studi = self.khusus.studi.studi()
        kini = predikat(self.hasil.nilai(), self.perilaku.nilai())
        lain = studi is not None and kini is not None and beda_panduan(studi, kini)
        salin = self.khusus.lalu is not None
        teks = (
            self.tr("Isi kesepakatan memakai hasil sebelumnya *")
            if salin
            else self.tr("Alasan memilih rating lain dari panduan *")
        )
        self.label_alasan.setText(teks)
        perlu = bool(berbeda) or lain or salin
        self.label_alasan.setVisible(perlu)
        self.alasan.setVisible(perlu)
        self.kartu_alasan.setVisible(perlu or self._ulang)

    def tampilkan_masalah(self, teks: str) -> None:
        """Say why it cannot be signed."""
        self.masalah.setText(teks)
        self.masalah.setVisible(bool(teks))


def _tombol_cara(tentang: str) -> TombolCara:
    """The same button where room is narrow: the icon alone, named for tooltips and screen readers."""
    tombol = TombolCara(tentang)
    tombol.setText("")
    tombol.setFixedSize(px(22), px(18))
    return tombol


def _sebaris(teks: QLabel, tombol: TombolCara) -> QWidget:
    kotak = QWidget()
    baris = QHBoxLayout(kotak)
    baris.setContentsMargins(0, 0, 0, 0)
    baris.setSpacing(px(4))
    baris.addWidget(teks)
    baris.addWidget(tombol)
    baris.addStretch(1)
    return kotak


def _bantuan() -> QLabel:
    hasil = QLabel()
    hasil.setWordWrap(True)
    hasil.setProperty("peran", "bantuan")
    return hasil
