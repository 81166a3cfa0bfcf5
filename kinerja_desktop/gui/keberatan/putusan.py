"""The decision: uphold or change, what follows before it is signed, and the letter where somebody else notes it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.evaluasi import Predikat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.keberatan import PutusanKeberatan
from kinerja_desktop.domain.keberatan_proses import (
    IsianPutusan,
    cara_predikat,
    periksa_putusan,
    periksa_surat,
    predikat_putusan,
)
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.gui.common.gulir import perlihatkan
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import IsianTanggal
from kinerja_desktop.gui.common.medan_teks import MedanTeks
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.keberatan import kata
from kinerja_desktop.gui.keberatan.bukti import DaftarBukti
from kinerja_desktop.gui.keberatan.kuadran import KuadranBanding
from kinerja_desktop.gui.keberatan.tunjuk import Penunjuk
from kinerja_desktop.services import keberatan
from kinerja_desktop.services.keberatan_bentuk import BerkasKeberatan, IsianSurat, Sebagai
from kinerja_desktop.services.konteks import Context


class PanelPutusan(QWidget):
    """The form of the atasan of the penilai, or of kepegawaian in the name of one without an account.

    `akibat`, `cara` and `tombol` stand in the foot of the page, always in view.
    """

    diputuskan = Signal()
    diketik = Signal()

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__()
        self._halaman, self._context = halaman, context
        self._berkas: BerkasKeberatan | None = None
        self._mengisi = False
        self.kuatkan = QRadioButton(self.tr("Menguatkan hasil evaluasi"))
        self.ubah = QRadioButton(self.tr("Mengubah hasil evaluasi"))
        self._pilihan = QButtonGroup(self)
        for satu in (self.kuatkan, self.ubah):
            self._pilihan.addButton(satu)
            satu.toggled.connect(self._berubah)
            satu.clicked.connect(self._perlihatkan)
        self.hasil, self.perilaku = (
            kata.PilihRating(n) for n in (self.tr("Rating hasil kerja baru"), self.tr("Rating perilaku kerja baru"))
        )
        for pilih in (self.hasil, self.perilaku):
            pilih.currentIndexChanged.connect(lambda _: self._berubah())
        self.kuadran = KuadranBanding()
        self.akibat = kata.label("", "bantuan")
        self.cara = TombolCara(self.tr("predikat sesudah keputusan"), self._cara)
        self.pertimbangan = MedanTeks(self.tr("Pertimbangan"), baris=3)
        self.pertimbangan.setPlaceholderText(self.tr("Apa yang diperiksa, dan mengapa diputuskan demikian"))
        self.rekomendasi = MedanTeks(self.tr("Rekomendasi"), baris=3)
        self.rekomendasi.setPlaceholderText(self.tr("Apa yang sebaiknya dilakukan pegawai"))
        for medan in (self.pertimbangan, self.rekomendasi):
            medan.textChanged.connect(self._beri_tahu)
        self.masalah = kata.label("", "galat")
        self.tombol = Tombol(self.tr("Tetapkan keputusan"), "primary", pintasan="Ctrl+Return", ikon="tanda_tangan")
        self.tombol.clicked.connect(self.putuskan)
        self._susun()
        self._tunjuk = Penunjuk(self._tata, self.masalah, self._tempat)

    def _susun(self) -> None:
        tata = self._tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(8))
        self.bagian_pilihan = QWidget()
        pilihan = QHBoxLayout(self.bagian_pilihan)
        pilihan.setContentsMargins(0, 0, 0, 0)
        for satu in (self.kuatkan, self.ubah):
            pilihan.addWidget(satu)
        pilihan.addStretch(1)
        tata.addWidget(self.bagian_pilihan)
        self.bagian_rating = QWidget()
        rating = QVBoxLayout(self.bagian_rating)
        rating.setContentsMargins(0, 0, 0, 0)
        sebaris = QHBoxLayout()
        sebaris.setSpacing(px(10))
        for nama, pilih in ((self.tr("Hasil kerja"), self.hasil), (self.tr("Perilaku kerja"), self.perilaku)):
            _berjudul(sebaris, nama, pilih)
        rating.addLayout(sebaris)
        rating.addWidget(self.kuadran)
        tata.addWidget(self.bagian_rating)
        tata.addWidget(self._bagian_teks())
        tata.addWidget(self._bagian_surat())
        tata.addWidget(self.masalah)

    def _bagian_teks(self) -> QWidget:
        """Both texts side by side, so that they fit on the screen with what is decided about."""
        self.bagian_teks = QWidget()
        dua = QHBoxLayout(self.bagian_teks)
        dua.setContentsMargins(0, 0, 0, 0)
        dua.setSpacing(px(10))
        for nama, medan in ((self.tr("Pertimbangan"), self.pertimbangan), (self.tr("Rekomendasi"), self.rekomendasi)):
            _berjudul(dua, nama, medan)
        return self.bagian_teks

    def _bagian_surat(self) -> QWidget:
        self.surat, self.nomor, self.tanggal = QWidget(), QLineEdit(), IsianTanggal()
        self.nomor.setAccessibleName(self.tr("Nomor surat keputusan"))
        self.tanggal.setAccessibleName(self.tr("Tanggal surat keputusan"))
        self.berkas = DaftarBukti(self._halaman, self._context, self.tr("Lampirkan pindaian surat"))
        self.nomor.textChanged.connect(self._beri_tahu)
        self.tanggal.diubah.connect(lambda _: self._beri_tahu())
        self.berkas.berubah.connect(self._beri_tahu)
        self.penjelasan_surat = kata.label("", "warn")
        tata = QFormLayout(self.surat)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addRow(self.penjelasan_surat)
        tata.addRow(self.tr("Nomor surat"), self.nomor)
        tata.addRow(self.tr("Tanggal surat"), self.tanggal)
        tata.addRow(self.berkas)
        return self.surat

    def tampilkan(self, berkas: BerkasKeberatan) -> None:
        """Show the form for one objection, empty for another one; what is typed about the same one stays."""
        ganti = self._berkas is None or self._berkas.keberatan.id != berkas.keberatan.id
        self._berkas = berkas
        catat = berkas.sebagai is Sebagai.PENCATAT
        self.surat.setVisible(catat)
        if catat and berkas.atasan is not None:
            pola = self.tr("{nama} tidak mempunyai akun. Catat keputusan tertulisnya, dengan suratnya sebagai bukti.")
            self.penjelasan_surat.setText(pola.format(nama=berkas.atasan.nama))
        if ganti:
            self.isi(IsianPutusan(), IsianSurat())
        self._berubah()

    def isi(self, isian: IsianPutusan, surat: IsianSurat) -> None:
        """Fill the form, as it was typed before."""
        self._mengisi = True
        self.nomor.setText(surat.nomor_surat)
        self.tanggal.setel_tanggal(surat.tanggal or self._context.hari_ini())
        self.berkas.setel(surat.berkas, ubah=True)
        self._pilihan.setExclusive(False)
        self.kuatkan.setChecked(isian.putusan is PutusanKeberatan.MENGUATKAN)
        self.ubah.setChecked(isian.putusan is PutusanKeberatan.MENGUBAH)
        self._pilihan.setExclusive(True)
        self.hasil.setel(isian.rating_hasil)
        self.perilaku.setel(isian.rating_perilaku)
        self.pertimbangan.setPlainText(isian.pertimbangan)
        self.rekomendasi.setPlainText(isian.rekomendasi)
        self._mengisi = False
        self._berubah()

    def _beri_tahu(self) -> None:
        if not self._mengisi:
            self.diketik.emit()

    def isian(self) -> IsianPutusan:
        """The decision as filled in."""
        return IsianPutusan(
            self._putusan(),
            self.pertimbangan.toPlainText(),
            self.rekomendasi.toPlainText(),
            self.hasil.nilai(),
            self.perilaku.nilai(),
        )

    def _putusan(self) -> PutusanKeberatan | None:
        if self.ubah.isChecked():
            return PutusanKeberatan.MENGUBAH
        return PutusanKeberatan.MENGUATKAN if self.kuatkan.isChecked() else None

    def _sesudah(self) -> Predikat | None:
        return None if self._berkas is None else predikat_putusan(self.isian(), self._berkas.predikat_kini)

    def _cara(self) -> CaraHitung | None:
        hasil = self._sesudah()
        return None if hasil is None else cara_predikat(self.hasil.nilai(), self.perilaku.nilai(), hasil)

    def _berubah(self) -> None:
        berkas = self._berkas
        if berkas is None:
            return
        self._tunjuk.lepaskan()
        mengubah, baru = self.ubah.isChecked(), self._sesudah()
        self.bagian_rating.setVisible(mengubah)
        self.kuadran.setel(berkas.rating, (self.hasil.nilai(), self.perilaku.nilai()))
        self.cara.setVisible(mengubah and baru is not None)
        semula = kata.predikat(berkas.predikat_kini)
        if mengubah and baru is berkas.predikat_kini:
            pola = self.tr(
                "Rating berubah, predikat tetap {semula}. Dokumen D.1.3 terbit dengan keberatan, penjelasan, dan"
                " keputusan ini; hasilnya final dan langsung berlaku."
            )
        elif mengubah and baru is not None:
            pola = self.tr(
                "Predikat {semula} menjadi {baru}. Dokumen D.1.3 terbit dengan keberatan, penjelasan, dan keputusan"
                " ini; hasilnya final dan langsung berlaku."
            )
        elif mengubah:
            pola = self.tr("Pilih kedua rating; predikat mengikuti kuadran.")
        elif self.kuatkan.isChecked():
            pola = self.tr("Predikat tetap {semula}. Dokumen D.1.3 tidak diterbitkan.")
        else:
            pola = self.tr("Pilih keputusan untuk melihat akibatnya.")
        if not berkas.penjelasan:
            pola += " " + self.tr("Penilai belum memberi penjelasan.")
        self.akibat.setText(pola.format(semula=semula, baru=kata.predikat(baru)))
        self._beri_tahu()

    def putuskan(self) -> None:
        """Look at what is filled in, ask once more with the consequences, then sign."""
        berkas, isian = self._berkas, self.isian()
        if berkas is None:
            return
        try:
            self._periksa(berkas, isian)
        except UserError as galat:
            self._gagal(galat)
            return
        self._tunjuk.lepaskan()
        if not dialog.tanya(
            self,
            self.tr("Tetapkan keputusan ini?"),
            self.akibat.text() + "\n" + self.tr("Keputusan tidak dapat ditarik kembali."),
            ya=self.tr("Tetapkan"),
            tidak=self.tr("Periksa lagi"),
            berbahaya=False,
            aman=True,
        ):
            return
        nomor = berkas.keberatan.id
        selesai = {"selesai": lambda _: self._selesai(), "gagal": self._gagal}
        if berkas.sebagai is Sebagai.PENCATAT:
            self._halaman.jalankan(keberatan.catat_putusan, self._context, nomor, isian, self.isian_surat(), **selesai)
        else:
            self._halaman.jalankan(keberatan.putuskan, self._context, nomor, isian, **selesai)

    def _periksa(self, berkas: BerkasKeberatan, isian: IsianPutusan) -> None:
        """What the service would refuse, before anybody is asked about something that cannot be taken back."""
        periksa_putusan(isian, berkas.rating)
        if berkas.sebagai is Sebagai.PENCATAT:
            surat, diajukan = self.isian_surat(), berkas.keberatan.diajukan_pada.astimezone(WIB).date()
            hari = self._context.hari_ini()
            periksa_surat(surat.nomor_surat, surat.tanggal, bool(surat.berkas), diajukan, hari)

    def _tempat(self, galat: UserError) -> tuple[QWidget, list[QWidget]]:
        """The part of the form and its wrong fields, the first of them first."""
        rating = [r for r in (self.hasil, self.perilaku) if r.nilai() is None] or [self.hasil, self.perilaku]
        kurang, bidang = str(galat.rincian.get("kurang", "")), galat.rincian.get("bidang")
        surat = [m for m, kata in ((self.nomor, "nomor"), (self.tanggal, "tanggal"), (self.berkas.tombol, "pindaian"))
                 if kata in kurang]  # fmt: skip
        teks = self.rekomendasi if bidang == "Rekomendasi" else self.pertimbangan
        tempat: dict[str, tuple[QWidget, list[QWidget]]] = {
            "KBR-01": (self.bagian_teks, [teks]),
            "KBR-02": (self.bagian_teks, [teks]),
            "KBR-07": (self.bagian_pilihan, [self.kuatkan]),
            "KBR-08": (self.bagian_rating, list(rating)),
            "KBR-09": (self.bagian_rating, list(rating)),
            "KBR-12": (self.surat, list(surat)),
            "KBR-13": (self.surat, [self.tanggal]),
        }
        return tempat.get(galat.kode, (self.surat, []))

    def isian_surat(self) -> IsianSurat:
        """The letter as filled in."""
        tanggal: date | None = self.tanggal.tanggal()
        return IsianSurat(self.nomor.text(), tanggal, self.berkas.bukti)

    def _selesai(self) -> None:
        self._berkas = None
        self.diputuskan.emit()

    def _gagal(self, galat: UserError) -> None:
        self._tunjuk.tunjukkan(galat)

    def _perlihatkan(self) -> None:
        """The ratings pushed the texts down: as much of the form as there is room for comes into view."""
        QTimer.singleShot(0, self, partial(perlihatkan, self))


def _berjudul(baris: QHBoxLayout, nama: str, medan: QWidget) -> None:
    """A field below its name, so that two of them fit beside each other in a narrow window."""
    kolom, judul = QVBoxLayout(), kata.label(nama, "medan")
    judul.setBuddy(medan)
    kolom.addWidget(judul)
    kolom.addWidget(medan)
    kolom.addStretch(1)
    baris.addLayout(kolom, 1)
