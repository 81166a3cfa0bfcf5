"""The dialogs of machines: asking for a certificate, installing and giving one, the centre, revoking."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.dialog_isian import DialogIsian, Kerja, pilih_data
from kinerja_desktop.gui.common.pilih_orang import PilihOrang
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sinkronisasi import kata
from kinerja_desktop.services import pegawai as layanan_pegawai
from kinerja_desktop.services import perangkat, perangkat_berkas, perangkat_daftar, perangkat_izin
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_izin import IsiPermintaan, Izin
from kinerja_desktop.services.perangkat_lingkup import Lingkup


class PilihFolder(QWidget):
    """A path with a button to choose it."""

    def __init__(self, judul: str, *, berkas: str = "") -> None:
        super().__init__()
        self._judul, self._berkas = judul, berkas
        self.jalur = QLineEdit()
        self.jalur.setAccessibleName(judul)
        tombol = Tombol(self.tr("Pilih…"))
        tombol.clicked.connect(self._pilih)
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(self.jalur, 1)
        tata.addWidget(tombol)
        self.setFocusProxy(self.jalur)

    def _pilih(self) -> None:
        if self._berkas:
            ada = dialog.pilih_berkas(self, self._judul, self._berkas)
            terpilih = ada[0] if ada else None
        else:
            terpilih = dialog.pilih_folder(self, self._judul)
        if terpilih is not None:
            self.jalur.setText(str(terpilih))

    def path(self) -> Path:
        """What is written."""
        return Path(self.jalur.text().strip() or ".")


class DialogPusat(DialogIsian):
    """Make this machine the centre: its name, where the root keys go, and their passphrase twice."""

    def __init__(self, parent: QWidget, pekerja: Pekerja, konteks: Context) -> None:
        catatan = QCoreApplication.translate(
            "DialogPusat",
            "Pusat membagikan data induk dan menerima hasil semua kantor. Kunci induk ditulis ke flash disk, "
            "bukan ke komputer ini: simpan di tempat terkunci.",
        )
        super().__init__(
            parent, pekerja, QCoreApplication.translate("DialogPusat", "Jadikan komputer ini pusat"), catatan
        )
        self._konteks = konteks
        self.nama = self.medan(self.tr("Nama pusat *"), QLineEdit(QCoreApplication.translate("DialogPusat", "BKPSDM")))
        self.folder = self.medan(
            self.tr("Folder kunci induk (flash disk) *"), PilihFolder(self.tr("Folder kunci induk"))
        )
        self.sandi = self.medan(self.tr("Kata sandi kunci induk *"), _sandi())
        self.ulang = self.medan(self.tr("Ulangi kata sandi *"), _sandi())
        self.widget(self.keterangan(self.tr("Paling sedikit 12 huruf. Kata sandi ini tidak dapat dipulihkan.")))
        self.selesai_disusun(self.tr("Jadikan pusat"))

    def kerja(self) -> Kerja:
        """Make it."""
        sama = self.sandi.text() == self.ulang.text()
        return partial(_pusat, self._konteks, self.nama.text(), self.folder.path(), self.sandi.text(), sama)


def _pusat(konteks: Context, nama: str, folder: Path, sandi: str, sama: bool) -> perangkat.PusatBaru:
    if not sama:
        raise UserError("KTR-11")
    return perangkat.jadikan_pusat(konteks, nama.strip(), folder, sandi)


class DialogMinta(DialogIsian):
    """Ask for a certificate: what this machine is, its name, and where the request file goes."""

    def __init__(self, parent: QWidget, pekerja: Pekerja, konteks: Context) -> None:
        catatan = QCoreApplication.translate(
            "DialogMinta",
            "Berkas permintaan dibawa kepada operator kantor atau pusat. Ia menjawab dengan berkas izin.",
        )
        super().__init__(parent, pekerja, QCoreApplication.translate("DialogMinta", "Minta izin bertukar"), catatan)
        self._konteks = konteks
        self.peran = self.medan(self.tr("Komputer ini"), Pilihan())
        for satu in perangkat.PERAN_DIMINTA:
            self.peran.addItem(kata.nama_peran(satu), satu)
        pilih_data(self.peran, PeranPerangkat.PEGAWAI)
        self.nama = self.medan(self.tr("Nama komputer *"), QLineEdit())
        self.nama.setPlaceholderText(self.tr("misalnya Laptop KIA"))
        self.unit = self.medan(self.tr("Unit kerja *"), QLineEdit(konteks.kantor.nama))
        self.folder = self.medan(self.tr("Simpan ke *"), PilihFolder(self.tr("Folder untuk berkas permintaan")))
        self.selesai_disusun(self.tr("Buat permintaan"))

    def kerja(self) -> Kerja:
        """Make keys and the request."""
        peran = PeranPerangkat(self.peran.currentData())
        return partial(
            _minta, self._konteks, peran, self.nama.text().strip(), self.unit.text().strip(), self.folder.path()
        )


def _minta(konteks: Context, peran: PeranPerangkat, nama: str, unit: str, folder: Path) -> tuple[Path, str]:
    isi, kode = perangkat.buat_permintaan(konteks, peran, nama, unit)
    return perangkat_berkas.tulis_permintaan(folder, nama, isi), kode


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
        self.kode = self.medan(self.tr("Kode dari pemberi izin (pembaruan kunci tidak memerlukannya)"), QLineEdit())
        self.selesai_disusun(self.tr("Pasang"))

    def kerja(self) -> Kerja:
        """Install it."""
        return partial(_pasang, self._konteks, self.berkas.path(), self.kode.text())


def _pasang(konteks: Context, berkas: Path, kode: str) -> perangkat.Terpasang:
    return perangkat.pasang_izin(konteks, perangkat.baca_berkas_izin(berkas), kode)


class DialogBeri(DialogIsian):
    """Answer a request: the code that is heard, role, and for whom the machine speaks."""

    def __init__(
        self, parent: QWidget, pekerja: Pekerja, konteks: Context, data: bytes, isi: IsiPermintaan,
        unit: list[tuple[UUID, str]],
    ) -> None:  # fmt: skip
        catatan = QCoreApplication.translate("DialogBeri", "{nama} · {unit} meminta izin sebagai {peran}.").format(
            nama=isi.nama, unit=isi.unit, peran=kata.nama_peran(isi.peran)
        )
        super().__init__(parent, pekerja, QCoreApplication.translate("DialogBeri", "Beri izin perangkat"), catatan)
        self._konteks, self._data, self._isi = konteks, data, isi
        self.kode = QLineEdit()
        if not isi.pembaruan:
            self.medan(self.tr("Kode yang dibacakan pemintanya *"), self.kode)
        self.nama = self.medan(self.tr("Nama perangkat *"), QLineEdit(isi.nama))
        self.unit, self.orang = Pilihan(), PilihOrang(pekerja, partial(layanan_pegawai.cari_orang, konteks))
        if isi.peran is PeranPerangkat.OPD:
            self.medan(self.tr("Berbicara untuk unit *"), self.unit)
        else:
            self.medan(self.tr("Pegawai yang memakainya *"), self.orang)
        for nomor, nama in unit:
            self.unit.addItem(nama, nomor)
        cocok = next((nomor for nomor, nama in unit if nama.casefold() == isi.unit.casefold()), None)
        pilih_data(self.unit, cocok)
        self.folder = self.medan(self.tr("Simpan berkas izin ke *"), PilihFolder(self.tr("Folder untuk berkas izin")))
        self.selesai_disusun(self.tr("Beri izin"))

    def kerja(self) -> Kerja:
        """Answer it."""
        lingkup = self._lingkup()
        nama, folder = self.nama.text().strip(), self.folder.path()
        return partial(_beri, self._konteks, self._data, self.kode.text(), lingkup, nama, folder)

    def _lingkup(self) -> Lingkup | None:
        if self._isi.peran is PeranPerangkat.OPD:
            unit = self.unit.currentData()
            return Lingkup(unit=frozenset({UUID(str(unit))})) if unit is not None else None
        orang = self.orang.orang()
        return Lingkup(pegawai=frozenset({orang})) if orang is not None else None


def _beri(
    konteks: Context, data: bytes, kode: str, lingkup: Lingkup | None, nama: str, folder: Path
) -> tuple[Izin, Path]:
    berkas = perangkat_berkas.jalur_izin(folder, nama)
    izin = perangkat_izin.beri_izin(konteks, data, kode, lingkup, nama=nama, tujuan=berkas)
    return izin, berkas


class DialogCabut(DialogIsian):
    """Revoke a machine: why."""

    def __init__(self, parent: QWidget, pekerja: Pekerja, konteks: Context, perangkat_id: UUID, nama: str) -> None:
        catatan = QCoreApplication.translate(
            "DialogCabut",
            "Paket baru dari {nama} akan ditolak di semua komputer. Yang sudah diterima tetap ada. Pencabutan "
            "tidak dapat diurungkan; perangkat itu dapat didaftarkan lagi.",
        )
        super().__init__(
            parent,
            pekerja,
            QCoreApplication.translate("DialogCabut", "Cabut izin perangkat"),
            catatan.format(nama=nama),
        )
        self._konteks, self._perangkat = konteks, perangkat_id
        self.alasan = self.medan(self.tr("Alasan *"), QLineEdit())
        self.alasan.setPlaceholderText(self.tr("misalnya laptop hilang"))
        self.selesai_disusun(self.tr("Cabut izin"))

    def kerja(self) -> Kerja:
        """Revoke it."""
        return partial(perangkat_daftar.cabut, self._konteks, self._perangkat, self.alasan.text())


def _sandi() -> QLineEdit:
    medan = QLineEdit()
    medan.setEchoMode(QLineEdit.EchoMode.Password)
    return medan


def baca_permintaan(konteks: Context, berkas: Path) -> tuple[bytes, IsiPermintaan, list[tuple[UUID, str]]]:
    """A request file, and the units that may be named in the answer."""
    data = perangkat_izin.baca_berkas_permintaan(berkas)
    return data, perangkat_izin.baca_permintaan(konteks, data), perangkat_berkas.pilihan_unit(konteks)
