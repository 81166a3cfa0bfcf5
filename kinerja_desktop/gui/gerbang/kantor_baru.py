"""The wizard of a new office: office, head and his penilai, first accounts, recovery code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kinerja_desktop import bootstrap
from kinerja_desktop.bootstrap import KantorTerbuka
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.golongan import GOLONGAN_PPPK, PANGKAT_PNS
from kinerja_desktop.domain.unit_kerja import JenisUnit
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.isian import tandai_galat
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.forms.ui_gerbang_kantor_form import Ui_GerbangKantor
from kinerja_desktop.gui.gerbang.medan_kantor import medan_galat
from kinerja_desktop.gui.gerbang.simpan_kode import SimpanKode
from kinerja_desktop.services import kantor_baru
from kinerja_desktop.services.kantor_baru import IsianKantor, IsianOrang
from kinerja_desktop.services.rencana_kantor import PANJANG_SANDI
from kinerja_desktop.system import jalur

_LANGKAH_KODE = 3


class KantorBaruPage(QWidget):
    """Four steps; nothing is written before the third is confirmed, and then the code must be kept."""

    selesai = Signal(object, str)
    kembali = Signal()
    galat = Signal(object)

    def __init__(self, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pekerja = pekerja
        self._hasil: tuple[KantorTerbuka, str] | None = None
        self._ditandai: QWidget | None = None
        self.form = Ui_GerbangKantor()
        self.form.setupUi(self)
        self._isi_pilihan()
        self.form.tombol_kembali.clicked.connect(self._mundur)
        self.form.tombol_lanjut.clicked.connect(self._maju)
        self.form.tombol_cadangan.clicked.connect(self._pilih_cadangan)
        self.form.tombol_folder.clicked.connect(self._pilih_folder)
        penyimpan = SimpanKode(
            self, pekerja, self.form.kode, self.form.kabar_kode, self.form.nama.text, self._tampilkan
        )
        penyimpan.hubungkan(self.form.tombol_salin, self.form.tombol_cetak)
        self.form.sudah_simpan.toggled.connect(self.form.tombol_lanjut.setEnabled)
        self.form.nama.textChanged.connect(self._sarankan_folder)
        for satu in self.findChildren(QLineEdit):
            satu.textEdited.connect(lambda _: self._bersihkan_galat())

    def _isi_pilihan(self) -> None:
        nama = {
            JenisUnit.PUSKESMAS: self.tr("Puskesmas"),
            JenisUnit.KELURAHAN: self.tr("Kelurahan"),
            JenisUnit.KECAMATAN: self.tr("Kecamatan"),
            JenisUnit.PERANGKAT_DAERAH: self.tr("Dinas, badan, atau sekretariat"),
            JenisUnit.UPTD: self.tr("UPTD"),
            JenisUnit.SEKOLAH: self.tr("Sekolah"),
            JenisUnit.SUB_UNIT: self.tr("Bagian atau bidang"),
        }
        for jenis, teks in nama.items():
            self.form.jenis.addItem(teks, jenis)
        for golongan in ("", *PANGKAT_PNS, *GOLONGAN_PPPK):
            self.form.golongan_pimpinan.addItem(golongan)

    def mulai(self) -> None:
        """Start with empty fields."""
        self._hasil = None
        self.form.retranslateUi(self)
        self.form.kode.clear()
        for medan in (self.form.sandi_pimpinan, self.form.sandi_operator):
            medan.setPlaceholderText(self.tr("Sandi (min. {n} huruf)").format(n=PANJANG_SANDI))
        for medan in self.findChildren(QLineEdit):
            if medan.objectName() != "qt_spinbox_lineedit":
                medan.clear()
        self._bersihkan_galat()
        self.form.instansi.setText("PEMERINTAH KOTA PEMATANGSIANTAR")
        self.form.tempat.setText("Pematangsiantar")
        self.form.jabatan_penilai.setText("Wali Kota Pematangsiantar")
        self.form.sudah_simpan.setChecked(False)
        self._ke(0)

    def _sarankan_folder(self, nama: str) -> None:
        aman = "".join(c if c.isalnum() else "-" for c in nama.strip().lower()).strip("-") or "kantor"
        self.form.folder.setText(str(jalur.folder_data() / aman))

    def isian(self) -> IsianKantor:
        """What is typed."""
        f = self.form
        return IsianKantor(
            f.nama.text(),
            JenisUnit(f.jenis.currentData()),
            f.instansi.text(),
            f.alamat.text(),
            f.tempat.text(),
            f.hari_kerja.value(),
            IsianOrang(
                f.nama_pimpinan.text(),
                f.nip_pimpinan.text(),
                f.jabatan_pimpinan.text(),
                f.golongan_pimpinan.currentText(),
                f.akun_pimpinan.text(),
                f.sandi_pimpinan.text(),
            ),
            IsianOrang(f.nama_penilai.text(), f.nip_penilai.text(), f.jabatan_penilai.text()),
            IsianOrang(
                f.nama_operator.text(),
                f.nip_operator.text(),
                "",
                "",
                f.akun_operator.text(),
                f.sandi_operator.text(),
            ),
            f.folder_cadangan.text(),
        )

    def _ke(self, langkah: int) -> None:
        nama = (
            self.tr("kantor"),
            self.tr("pimpinan"),
            self.tr("akun dan cadangan"),
            self.tr("kode pemulihan"),
        )
        self.form.tumpukan.setCurrentIndex(langkah)
        self.form.langkah.setText(self.tr("Langkah {n} dari 4: {nama}").format(n=langkah + 1, nama=nama[langkah]))
        self._bersihkan_galat()
        self.form.kabar_kode.setText("")
        terakhir = langkah == _LANGKAH_KODE
        self.form.tombol_kembali.setVisible(not terakhir)
        teks = (self.tr("Lanjut"), self.tr("Lanjut"), self.tr("Buat kantor"), self.tr("Masuk ke kantor"))
        self.form.tombol_lanjut.setText(teks[langkah])
        self.form.tombol_lanjut.setEnabled(not terakhir or self.form.sudah_simpan.isChecked())

    def _mundur(self) -> None:
        langkah = self.form.tumpukan.currentIndex()
        if langkah == 0:
            self.kembali.emit()
        else:
            self._ke(langkah - 1)

    def _maju(self) -> None:
        langkah = self.form.tumpukan.currentIndex()
        if langkah == _LANGKAH_KODE:
            if self._hasil is not None:
                self.selesai.emit(self._hasil[0], self.form.akun_pimpinan.text().strip().lower())
            return
        periksa: tuple[Callable[[IsianKantor], None], ...] = (
            kantor_baru.periksa_kantor,
            kantor_baru.periksa_pimpinan,
            kantor_baru.periksa_akun,
        )
        try:
            periksa[langkah](self.isian())
            if langkah == _LANGKAH_KODE - 1:
                self._periksa_ulangan()
        except UserError as galat:
            self._tampilkan(galat)
            return
        if langkah == _LANGKAH_KODE - 1:
            self._buat()
        else:
            self._ke(langkah + 1)

    def _periksa_ulangan(self) -> None:
        """A password that nobody can type again locks the office. Raises KTR-11."""
        f = self.form
        for sandi, ulang in ((f.sandi_pimpinan, f.ulang_pimpinan), (f.sandi_operator, f.ulang_operator)):
            if sandi.text() != ulang.text():
                raise UserError("KTR-11")

    def _tampilkan(self, galat: UserError) -> None:
        self._bersihkan_galat()
        judul, isi, saran = teks_galat(galat)
        self.form.masalah.setText(f"{judul}. {isi} {saran}")
        medan = medan_galat(self.form, galat)
        if medan is not None:
            tandai_galat(medan, None, f"{judul}. {saran}")
            medan.setFocus()
            self._ditandai = medan

    def _bersihkan_galat(self) -> None:
        """What was corrected is no longer wrong."""
        self.form.masalah.setText("")
        if self._ditandai is not None:
            tandai_galat(self._ditandai)
            self._ditandai = None

    def _buat(self) -> None:
        isian, folder = self.isian(), Path(self.form.folder.text())
        self.form.tombol_lanjut.setEnabled(False)

        def buat() -> tuple[KantorTerbuka, str]:
            saat = bootstrap.sekarang_wib()
            return bootstrap.buat_kantor(folder, kantor_baru.rencana(isian, saat))

        self._pekerja.jalankan(self, buat, selesai=self._dibuat, gagal=self._gagal)

    def _gagal(self, galat: UserError) -> None:
        self.form.tombol_lanjut.setEnabled(True)
        self._tampilkan(galat)

    def _dibuat(self, hasil: tuple[KantorTerbuka, str]) -> None:
        self._hasil = hasil
        self.form.kode.setText(hasil[1])
        self._ke(_LANGKAH_KODE)

    def _pilih_folder(self) -> None:
        """The office gets its own folder inside the chosen one: an office never mixes with other files."""
        folder = dialog.pilih_folder(self, self.tr("Pilih tempat folder kantor"))
        if folder is not None:
            self.form.folder.setText(str(folder / Path(self.form.folder.text() or "kantor").name))
            self._bersihkan_galat()

    def _pilih_cadangan(self) -> None:
        folder = dialog.pilih_folder(self, self.tr("Folder cadangan"))
        if folder is not None:
            self.form.folder_cadangan.setText(str(folder))
