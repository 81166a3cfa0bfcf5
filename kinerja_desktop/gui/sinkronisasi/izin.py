"""The dialogs of machines: asking for a certificate, installing and giving one, revoking."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.dialog_isian import DialogIsian, Kerja, pilih_data
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import tandai_galat
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.sinkronisasi import kata
from kinerja_desktop.gui.sinkronisasi.medan import PilihBanyak, PilihFolder, cari_unit, terisi
from kinerja_desktop.services import pegawai as layanan_pegawai
from kinerja_desktop.services import perangkat, perangkat_berkas, perangkat_daftar, perangkat_izin
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_daftar import PerangkatDikenal
from kinerja_desktop.services.perangkat_izin import IsiPermintaan, Izin
from kinerja_desktop.services.perangkat_lingkup import Lingkup

_NOMOR = 8
"""How much of the number of a machine is shown, as everywhere."""


class DialogMinta(DialogIsian):
    """Ask for a certificate: what this machine is, its name, and where the request file goes.

    `lama` is what a machine that is enrolled already has been until now.
    """

    def __init__(
        self, parent: QWidget, pekerja: Pekerja, konteks: Context, lama: tuple[PeranPerangkat, str] | None = None
    ) -> None:
        if lama is None:
            judul = QCoreApplication.translate("DialogMinta", "Minta izin bertukar")
            catatan = QCoreApplication.translate(
                "DialogMinta",
                "Berkas permintaan dibawa kepada operator kantor atau pusat. Ia menjawab dengan berkas izin.",
            )
        else:
            judul = QCoreApplication.translate("DialogMinta", "Daftar ulang komputer ini")
            catatan = QCoreApplication.translate(
                "DialogMinta",
                "Hanya bila izin yang lama sudah dicabut, misalnya laptop yang hilang lalu ditemukan. Data tetap ada, "
                "dan izin yang lama tetap dipakai sampai izin yang baru dipasang.",
            )
        super().__init__(parent, pekerja, judul, catatan)
        self._konteks, self._ulang = konteks, lama is not None
        peran_lama, nama_lama = lama or (PeranPerangkat.PEGAWAI, "")
        self.peran = self.medan(self.tr("Komputer ini"), Pilihan())
        for satu in perangkat.PERAN_DIMINTA:
            self.peran.addItem(kata.nama_peran(satu), satu)
        pilih_data(self.peran, peran_lama)
        self.nama = self.medan(self.tr("Nama komputer *"), QLineEdit(nama_lama))
        self.nama.setPlaceholderText(self.tr("misalnya Laptop KIA"))
        self.unit = self.medan(self.tr("Unit kerja *"), QLineEdit(konteks.kantor.nama))
        self.folder = self.medan(self.tr("Simpan ke *"), PilihFolder(self.tr("Folder untuk berkas permintaan")))
        self.selesai_disusun(self.tr("Buat permintaan"))

    def kerja(self) -> Kerja:
        """Make keys and the request."""
        peran = PeranPerangkat(self.peran.currentData())
        nama, unit = terisi(self.nama, self.tr("Nama komputer")), terisi(self.unit, self.tr("Unit kerja"))
        return partial(_minta, self._konteks, peran, nama, unit, self.folder.path(), self._ulang)


def _minta(
    konteks: Context, peran: PeranPerangkat, nama: str, unit: str, folder: Path, ulang: bool
) -> tuple[Path, str]:
    isi, kode = perangkat.buat_permintaan(konteks, peran, nama, unit, ulang=ulang)
    return perangkat_berkas.tulis_permintaan(folder, nama, isi), kode


def minta_izin(
    induk: QWidget, halaman: Halaman, konteks: Context, lama: tuple[PeranPerangkat, str] | None = None
) -> None:
    """Make a request file, then show its code."""
    formulir = DialogMinta(induk, halaman.pekerja, konteks, lama)
    if dialog.jalankan(formulir):
        berkas, kode = formulir.hasil
        isi = QCoreApplication.translate(
            "DialogMinta",
            "Berkas permintaan tersimpan: {berkas}. Bawa kepada pemberi izin, lalu bacakan kode ini lewat telepon.",
        )
        judul = QCoreApplication.translate("DialogMinta", "Permintaan dibuat")
        dialog.beritahu(induk, judul, isi.format(berkas=berkas), sorot=kode)
        halaman.segarkan()
    formulir.deleteLater()


class DialogPasang(DialogIsian):
    """Install the answer: the file, and the code that its giver reads out."""

    def __init__(self, parent: QWidget, pekerja: Pekerja, konteks: Context) -> None:
        catatan = QCoreApplication.translate(
            "DialogPasang",
            "Pemberi izin membacakan sebuah kode; ketik di sini. Dengan begitu berkas yang tertukar atau "
            "dipalsukan ketahuan.",
        )
        super().__init__(parent, pekerja, QCoreApplication.translate("DialogPasang", "Pasang izin"), catatan)
        self._konteks = konteks
        saring = self.tr("Izin perangkat (*.knj-izin);;Semua berkas (*)")
        self.berkas = self.medan(self.tr("Berkas izin *"), PilihFolder(self.tr("Berkas izin"), berkas=saring))
        self.kode = self.medan(
            self.tr("Kode yang dibacakan pemberi izin (kosong bila hanya memperbarui kunci)"), QLineEdit()
        )
        self.kode.textEdited.connect(lambda _: tandai_galat(self.kode))
        self.selesai_disusun(self.tr("Pasang"))

    def tampilkan_galat(self, galat: UserError) -> None:
        """A wrong code is typed again in its field."""
        super().tampilkan_galat(galat)
        salah = galat.kode == "KNC-08"
        tandai_galat(self.kode, teks=self.masalah.text() if salah else "")
        if salah:
            self.kode.setFocus(Qt.FocusReason.OtherFocusReason)
            self.kode.selectAll()

    def kerja(self) -> Kerja:
        """Install it."""
        return partial(_pasang, self._konteks, self.berkas.path(), self.kode.text())


def _pasang(konteks: Context, berkas: Path, kode: str) -> perangkat.Terpasang:
    return perangkat.pasang_izin(konteks, perangkat.baca_berkas_izin(berkas), kode)


class DialogBeri(DialogIsian):
    """Answer a request: the code that is heard, role, and for whom the machine speaks.

    A renewal keeps role and scope unless the person asks for another one, and needs no code.
    """

    def __init__(
        self, parent: QWidget, pekerja: Pekerja, konteks: Context, data: bytes, isi: IsiPermintaan,
        unit: list[tuple[UUID, str]],
    ) -> None:  # fmt: skip
        super().__init__(
            parent, pekerja, QCoreApplication.translate("DialogBeri", "Beri izin perangkat"), _kalimat(isi)
        )
        self._konteks, self._data, self._isi = konteks, data, isi
        self.kode, self.peran = QLineEdit(), Pilihan()
        self.unit = PilihBanyak(pekerja, partial(cari_unit, unit), self.tr("Ketik nama unit, lalu pilih"))
        self.orang = PilihBanyak(pekerja, partial(layanan_pegawai.cari_orang, konteks))
        self.ganti = QCheckBox(self.tr("Ubah pegawai atau unit yang diwakili komputer ini"))
        if not isi.pembaruan:
            self.medan(self.tr("Kode yang dibacakan pemintanya *"), self.kode)
        self.nama = self.medan(self.tr("Nama perangkat *"), QLineEdit(isi.nama))
        for satu in perangkat.PERAN_DIMINTA:
            self.peran.addItem(kata.nama_peran(satu), satu)
        pilih_data(self.peran, isi.peran)
        self._kotak_unit = self._kotak(self.tr("Mewakili unit, dengan semua di bawahnya *"), self.unit)
        self._kotak_orang = self._kotak(self.tr("Pegawai yang memakainya *"), self.orang)
        self._susun_cakupan(unit)
        self.folder = self.medan(self.tr("Simpan berkas izin ke *"), PilihFolder(self.tr("Folder untuk berkas izin")))
        self.selesai_disusun(self.tr("Beri izin"))
        self._tampilkan_cakupan()

    def _kotak(self, nama: str, medan: PilihBanyak) -> QWidget:
        """A field with its name, shown only for the role that it belongs to."""
        kotak = QWidget()
        tata = QVBoxLayout(kotak)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(5))
        label = QLabel(nama)
        label.setProperty("peran", "medan")
        label.setBuddy(medan)
        medan.medan.setAccessibleName(nama.removesuffix(" *"))
        tata.addWidget(label)
        tata.addWidget(medan)
        medan.berubah.connect(self._bentangkan)
        return kotak

    def _susun_cakupan(self, unit: list[tuple[UUID, str]]) -> None:
        if self._isi.pembaruan:
            self.widget(self.ganti)
            self.ganti.toggled.connect(lambda _: self._tampilkan_cakupan())
        else:
            self.medan(self.tr("Komputer itu"), self.peran)
            self.peran.currentIndexChanged.connect(lambda _: self._tampilkan_cakupan())
            for nomor, nama in unit:
                if nama.casefold() == self._isi.unit.casefold():
                    self.unit.tambah(nomor, nama)
        self.widget(self._kotak_unit)
        self.widget(self._kotak_orang)

    def _peran(self) -> PeranPerangkat:
        return PeranPerangkat(self.peran.currentData())

    def _tampilkan_cakupan(self) -> None:
        tanya = not self._isi.pembaruan or self.ganti.isChecked()
        opd = self._peran() is PeranPerangkat.OPD
        self._kotak_unit.setVisible(tanya and opd)
        self._kotak_orang.setVisible(tanya and not opd)
        self._bentangkan()

    def kerja(self) -> Kerja:
        """Answer it."""
        nama, folder = terisi(self.nama, self.tr("Nama perangkat")), self.folder.path()
        peran = None if self._isi.pembaruan else self._peran()
        return partial(_beri, self._konteks, self._data, self.kode.text(), self._lingkup(), peran, nama, folder)

    def _lingkup(self) -> Lingkup | None:
        """None keeps the scope of a renewal."""
        if self._isi.pembaruan and not self.ganti.isChecked():
            return None
        if self._peran() is PeranPerangkat.OPD:
            return Lingkup(unit=self.unit.nomor())
        return Lingkup(pegawai=self.orang.nomor())


def _kalimat(isi: IsiPermintaan) -> str:
    t = QCoreApplication.translate
    if isi.pembaruan:
        teks = t("DialogBeri", "{nama} meminta kunci baru. Kunci lamanya ikut menandatangani, jadi tidak ada kode yang "
                 "dibacakan; peran dan cakupannya tetap.")  # fmt: skip
    else:
        teks = t("DialogBeri", "{nama} · {unit} meminta izin sebagai {peran}.")
    return teks.format(nama=isi.nama, unit=isi.unit, peran=kata.nama_peran(isi.peran))


def _beri(
    konteks: Context,
    data: bytes,
    kode: str,
    lingkup: Lingkup | None,
    peran: PeranPerangkat | None,
    nama: str,
    folder: Path,
) -> tuple[Izin, Path]:
    berkas = perangkat_berkas.jalur_izin(folder, nama)
    izin = perangkat_izin.beri_izin(konteks, data, kode, lingkup, peran=peran, nama=nama, tujuan=berkas)
    return izin, berkas


class DialogCabut(DialogIsian):
    """Revoke a machine: why."""

    def __init__(
        self, parent: QWidget, pekerja: Pekerja, konteks: Context, mesin: PerangkatDikenal, bawahan: int
    ) -> None:
        catatan = QCoreApplication.translate(
            "DialogCabut",
            "Paket baru dari {nama}, nomor {nomor}, akan ditolak di semua komputer. Yang sudah diterima tetap ada. "
            "Pencabutan tidak dapat diurungkan; komputer itu dapat didaftarkan lagi sebagai perangkat baru.",
        )
        super().__init__(
            parent,
            pekerja,
            QCoreApplication.translate("DialogCabut", "Cabut izin perangkat"),
            catatan.format(nama=mesin.nama, nomor=mesin.perangkat.hex[:_NOMOR]),
        )
        self._konteks, self._perangkat = konteks, mesin.perangkat
        if bawahan:
            ikut = self.tr(
                "Izin {n} komputer yang didaftarkannya ikut berakhir, sampai penggantinya memberi mereka izin lagi."
            )
            self.peringatan = QLabel(ikut.format(n=tulis_angka(bawahan)))
            self.peringatan.setProperty("peran", "warn")
            self.peringatan.setWordWrap(True)
            self.widget(self.peringatan)
        self.alasan = self.medan(self.tr("Alasan *"), QLineEdit())
        self.alasan.setPlaceholderText(self.tr("misalnya laptop hilang"))
        self.hanya_lama = QCheckBox(self.tr("Hanya kunci lamanya, sesudah kunci diperbarui"))
        self.hanya_lama.setVisible(mesin.generasi > 1)
        self.widget(self.hanya_lama)
        self.selesai_disusun(self.tr("Cabut izin"), berbahaya=True)

    def kerja(self) -> Kerja:
        """Revoke it."""
        alasan, lama = self.alasan.text(), self.hanya_lama.isChecked()
        return partial(perangkat_daftar.cabut, self._konteks, self._perangkat, alasan, hanya_lama=lama)


def minta_kunci_baru(induk: QWidget, halaman: Halaman, konteks: Context, nama: str) -> None:
    """Write the request for new keys of a machine, which needs no code."""
    t = QCoreApplication.translate
    folder = dialog.pilih_folder(induk, t("DialogMinta", "Folder untuk permintaan kunci baru"))
    if folder is None:
        return

    def sesudah(berkas: Path) -> None:
        isi = t(
            "DialogMinta", "Bawa {berkas} kepada pemberi izin. Kunci lama tetap dipakai sampai jawabannya dipasang."
        )
        halaman.tampilkan_pesan("ok", t("DialogMinta", "Permintaan kunci baru dibuat"), isi.format(berkas=berkas))
        halaman.segarkan()

    halaman.jalankan(_minta_pembaruan, konteks, folder, nama, selesai=sesudah)


def _minta_pembaruan(konteks: Context, folder: Path, nama: str) -> Path:
    return perangkat_berkas.tulis_permintaan(folder, nama, perangkat.perbarui_kunci(konteks))


def baca_permintaan(konteks: Context, berkas: Path) -> tuple[bytes, IsiPermintaan, list[tuple[UUID, str]]]:
    """A request file, and the units that may be named in the answer."""
    data = perangkat_izin.baca_berkas_permintaan(berkas)
    return data, perangkat_izin.baca_permintaan(konteks, data), perangkat_berkas.pilihan_unit(konteks)
