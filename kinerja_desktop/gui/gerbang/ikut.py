"""A new computer joins an office that exists: its request, the code to read out, the answer, the office it makes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import kalimat_galat, teks_galat
from kinerja_desktop.gui.common.isian import tandai_galat
from kinerja_desktop.gui.common.kemajuan import BilahTunggu
from kinerja_desktop.gui.common.tasks import Lajur, Pekerja
from kinerja_desktop.gui.forms.ui_gerbang_ikut_form import Ui_GerbangIkut
from kinerja_desktop.gui.gerbang.ikut_kerja import Diminta, Jadi, minta, pasang
from kinerja_desktop.gui.gerbang.medan_ikut import medan_galat
from kinerja_desktop.gui.gerbang.simpan_kode import SimpanKode
from kinerja_desktop.services import ikut_kantor
from kinerja_desktop.services.ikut_kantor import Menunggu
from kinerja_desktop.services.rencana_kantor import PANJANG_SANDI
from kinerja_desktop.system import jalur

_MINTA, _KODE, _PASANG, _JADI = range(4)


class IkutPage(QWidget):
    """Four steps; what was typed stays until the office is there, and a request that waits is taken up again."""

    selesai = Signal(object, str)
    kembali = Signal()

    def __init__(self, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pekerja = pekerja
        self._menunggu: Menunggu | None = None
        self._jadi: Jadi | None = None
        self._saran = ""
        self._ditandai: QWidget | None = None
        f = self.form = Ui_GerbangIkut()
        f.setupUi(self)
        self.tunggu = BilahTunggu("", self)
        f.tata.insertWidget(f.tata.indexOf(f.masalah) + 1, self.tunggu)
        for peran in (PeranPerangkat.PEGAWAI, PeranPerangkat.OPD):
            f.peran.addItem("", peran)
        f.tombol_kembali.clicked.connect(self._mundur)
        f.tombol_lanjut.clicked.connect(self._maju)
        f.tombol_ulang.clicked.connect(lambda: self._ke(_MINTA))
        f.tombol_tujuan.clicked.connect(self._pilih_tujuan)
        f.tombol_folder.clicked.connect(self._pilih_folder)
        f.tombol_berkas.clicked.connect(self._pilih_berkas)
        f.tombol_simpan_lagi.clicked.connect(self._simpan_lagi)
        f.sudah_simpan.toggled.connect(f.tombol_lanjut.setEnabled)
        f.nama.textChanged.connect(self._sarankan_folder)
        penyimpan = SimpanKode(self, pekerja, f.kode_pemulihan, f.kabar_kode, self._nama_kantor, self._tampilkan)
        penyimpan.hubungkan(f.tombol_salin, f.tombol_cetak)
        for satu in self.findChildren(QLineEdit):
            satu.textEdited.connect(lambda _: self._bersihkan_galat())
            satu.returnPressed.connect(self._enter)

    def mulai(self, folder: Path | None) -> None:
        """Ask anew, or go on with the request that waits in `folder`."""
        f = self.form
        f.retranslateUi(self)
        f.peran.setItemText(0, self.tr("Laptop atau komputer pegawai"))
        f.peran.setItemText(1, self.tr("Komputer kantor (perangkat daerah atau unit)"))
        f.sandi.setPlaceholderText(self.tr("Sandi (min. {n} huruf)").format(n=PANJANG_SANDI))
        if self._jadi is not None:
            self._kosongkan()
        if folder is None:
            self._menunggu = None
            self._ke(_MINTA)
        else:
            self._isi_menunggu(ikut_kantor.menunggu(folder), None)

    def arahkan(self) -> None:
        """Put the cursor where typing does something."""
        f = self.form
        (f.tombol_lanjut, f.nama)[f.tumpukan.currentIndex() == _MINTA].setFocus()

    def lupakan_sandi(self) -> None:
        """Forget typed passwords."""
        for medan in (self.form.sandi, self.form.ulang, self.form.sandi_pasang):
            medan.clear()

    def _kosongkan(self) -> None:
        self._jadi = None
        for medan in self.findChildren(QLineEdit):
            medan.clear()
        self.form.sudah_simpan.setChecked(False)

    def _nama_kantor(self) -> str:
        return self._jadi.kantor if self._jadi is not None else ""

    def _ke(self, langkah: int) -> None:
        f = self.form
        nama = (self.tr("permintaan"), self.tr("kode permintaan"), self.tr("izin"), self.tr("kode pemulihan"))
        f.tumpukan.setCurrentIndex(langkah)
        f.langkah.setText(self.tr("Langkah {n} dari 4: {nama}").format(n=langkah + 1, nama=nama[langkah]))
        teks = (
            self.tr("Buat permintaan"),
            self.tr("Pasang izin…"),
            self.tr("Pasang izin"),
            self.tr("Lanjut ke halaman masuk"),
        )
        f.tombol_lanjut.setText(teks[langkah])
        f.tombol_lanjut.setEnabled(langkah != _JADI or f.sudah_simpan.isChecked())
        f.tombol_kembali.setVisible(langkah != _JADI)
        f.tombol_ulang.setVisible(langkah == _KODE)
        f.kabar_kode.setText("")
        self._bersihkan_galat()

    def _mundur(self) -> None:
        """Back one step; from a request that waits to the first page, where it waits on."""
        if self.form.tumpukan.currentIndex() == _PASANG or (self._menunggu and self._di(_MINTA)):
            self._ke(_KODE)
        else:
            self.kembali.emit()

    def _di(self, langkah: int) -> bool:
        return self.form.tumpukan.currentIndex() == langkah

    def _enter(self) -> None:
        """Enter goes on, as the button does."""
        if self.form.tombol_lanjut.isEnabled():
            self._maju()

    def _maju(self) -> None:
        tindakan: tuple[Callable[[], None], ...] = (self._minta, self._ke_pasang, self._pasang, self._selesai)
        try:
            tindakan[self.form.tumpukan.currentIndex()]()
        except UserError as galat:
            self._tampilkan(galat)

    # the request

    def _sarankan_folder(self, nama: str) -> None:
        """A folder named like the computer until the person chooses another; a request that waits keeps its own."""
        if self.form.folder.text() not in ("", self._saran):
            return
        aman = "".join(c if c.isalnum() else "-" for c in nama.strip().lower()).strip("-") or "kantor"
        self._saran = str(jalur.folder_data() / aman)
        self.form.folder.setText(self._saran)

    def _minta(self) -> None:
        f = self.form
        nama, unit = self._isi(f.nama, self.tr("Nama komputer")), self._isi(f.unit, self.tr("Unit kerja"))
        sandi = f.sandi.text()
        if len(sandi) < PANJANG_SANDI:
            raise UserError("AKN-05", panjang=PANJANG_SANDI)
        if sandi != f.ulang.text():
            raise UserError("KTR-11")
        tujuan = Path(self._isi(f.tujuan, self.tr("Simpan berkas permintaan")))
        folder = Path(self._isi(f.folder, self.tr("Folder kantor")))
        peran = PeranPerangkat(f.peran.currentData())

        kerja = partial(minta, folder, peran, nama, unit, sandi, tujuan)
        self._kerjakan(kerja, self._diminta, self.tr("Kunci komputer ini dibuat dan dikunci dengan kata sandi…"))

    def _diminta(self, hasil: Diminta) -> None:
        for medan in (self.form.sandi, self.form.ulang):
            medan.clear()
        self._isi_menunggu(hasil.menunggu, hasil.berkas)
        if hasil.galat is not None:
            self._tampilkan(hasil.galat)

    def _isi_menunggu(self, satu: Menunggu, berkas: Path | None) -> None:
        """Show what waits, and the code."""
        f = self.form
        self._menunggu, isi = satu, satu.isi
        f.rincian_kode.setText(f"{isi.nama} · {isi.unit}" if isi is not None else str(satu.folder))
        f.kode.setText(isi.kode if isi is not None else "")
        for bagian in (f.kode, f.penjelasan_kode, f.tombol_simpan_lagi):
            bagian.setVisible(isi is not None)
        tersimpan = self.tr("Berkas permintaan tersimpan: {berkas}").format(berkas=berkas) if berkas else ""
        f.kabar_berkas.setText(tersimpan)
        f.kabar_berkas.setVisible(bool(tersimpan))
        if not f.nama.text() and isi is not None:
            f.nama.setText(isi.nama)
            f.unit.setText(isi.unit)
        f.folder.setText(str(satu.folder))
        self._saran = ""
        self._ke(_KODE)
        f.tombol_lanjut.setFocus()

    def _simpan_lagi(self) -> None:
        folder = dialog.pilih_folder(self, self.tr("Simpan berkas permintaan ke"))
        if folder is not None and self._menunggu is not None:
            satu = self._menunggu
            self._pekerja.jalankan(
                self,
                ikut_kantor.tulis,
                satu,
                folder,
                selesai=lambda berkas: self._isi_menunggu(satu, berkas),
                gagal=self._tampilkan,
            )

    # the answer

    def _ke_pasang(self) -> None:
        self._ke(_PASANG)
        self.form.berkas.setFocus()

    def _pasang(self) -> None:
        f = self.form
        berkas = Path(self._isi(f.berkas, self.tr("Berkas izin")))
        kode = self._isi(f.kode_izin, self.tr("Kode dari pemberi izin"))
        sandi = f.sandi_pasang.text()
        if not sandi:
            raise UserError("KNC-45", bidang=self.tr("Kata sandi"))
        nip, folder = ikut_kantor.pisah_nip(f.nip.text()), Path(f.folder.text())

        self._kerjakan(
            partial(pasang, folder, berkas, kode, sandi, nip),
            self._terpasang,
            self.tr("Izin diperiksa dan kantor dibuat di komputer ini…"),
        )

    def _terpasang(self, hasil: Jadi) -> None:
        f = self.form
        self._jadi = hasil
        self.lupakan_sandi()
        baris = [
            self.tr("✓ {kantor} sudah ada di komputer ini, dengan izin dari {dari}.").format(
                kantor=hasil.kantor, dari=hasil.dari
            )
        ]
        baris += [self.tr("Akun {akun} untuk {nama}").format(akun=akun, nama=nama) for akun, nama in hasil.akun]
        f.kabar_jadi.setText("\n".join(baris))
        f.sidik.setText(self.tr("Sidik kunci induk kantor ini: {sidik}").format(sidik=hasil.sidik_akar))
        f.kode_pemulihan.setText(hasil.kode)
        self._ke(_JADI)

    def _selesai(self) -> None:
        if self._jadi is not None:
            self.selesai.emit(Path(self.form.folder.text()), self._jadi.akun[0][0])

    # what every step needs

    def _kerjakan(self, kerja: Callable[[], Any], selesai: Callable[[Any], None], teks: str) -> None:
        """Work of some seconds, off the thread of the window; buttons rest meanwhile."""
        self._bersihkan_galat()
        self._sibuk(teks)
        self._pekerja.jalankan(
            self,
            kerja,
            selesai=selesai,
            gagal=self._tampilkan,
            akhirnya=lambda: self._sibuk(""),
            lajur=Lajur.PANJANG,
        )

    def _sibuk(self, teks: str) -> None:
        self.tunggu.teks.setText(teks)
        self.tunggu.bilah.setAccessibleName(teks)
        self.tunggu.setVisible(bool(teks))
        for bagian in (self.form.tombol_lanjut, self.form.tombol_kembali, self.form.tumpukan):
            bagian.setEnabled(not teks)

    def _isi(self, medan: QLineEdit, bidang: str) -> str:
        teks = medan.text().strip()
        if not teks:
            raise UserError("KNC-45", bidang=bidang)
        return teks

    def _tampilkan(self, galat: UserError) -> None:
        self._bersihkan_galat()
        judul, _, saran = teks_galat(galat)
        self.form.masalah.setText(kalimat_galat(galat))
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

    def _pilih_tujuan(self) -> None:
        folder = dialog.pilih_folder(self, self.tr("Simpan berkas permintaan ke"))
        if folder is not None:
            self.form.tujuan.setText(str(folder))
            self._bersihkan_galat()

    def _pilih_folder(self) -> None:
        """The office gets its own folder inside the chosen one: an office never mixes with other files."""
        folder = dialog.pilih_folder(self, self.tr("Pilih tempat folder kantor"))
        if folder is not None:
            self.form.folder.setText(str(folder / Path(self.form.folder.text() or "kantor").name))
            self._bersihkan_galat()

    def _pilih_berkas(self) -> None:
        ada = dialog.pilih_berkas(
            self, self.tr("Berkas izin"), self.tr("Izin perangkat (*.knj-izin);;Semua berkas (*)")
        )
        if ada:
            self.form.berkas.setText(str(ada[0]))
            self._bersihkan_galat()
