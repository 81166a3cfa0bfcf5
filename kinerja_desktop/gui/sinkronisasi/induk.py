"""The dialogs that need the root keys at hand: founding the centre, replacing roots, the recovery key, a new era."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common.dialog_isian import DialogIsian, Kerja
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.sinkronisasi.medan import PilihFolder, sandi, sandi_sama, terisi
from kinerja_desktop.services import perangkat, perangkat_akar, perangkat_pusat
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat import PusatBaru

t = QCoreApplication.translate


class DialogPusat(DialogIsian):
    """Make this machine the centre: its name, where the root keys go, and their passphrase twice.

    With `ada_induk` the office has roots already and lost only the keys of its centre: they are opened, not made.
    """

    def __init__(self, parent: QWidget, pekerja: Pekerja, konteks: Context, *, ada_induk: bool = False) -> None:
        if ada_induk:
            catatan = t(
                "DialogPusat",
                "Kantor ini sudah mempunyai kunci induk. Pasang flashdisk berisi kunci induk atau serepnya: dengannya "
                "komputer ini disahkan menjadi pusat lagi. Sesudah itu cabut izin komputer pusat yang lama.",
            )
        else:
            catatan = t(
                "DialogPusat",
                "Pusat membagikan data induk dan menerima hasil semua kantor. Kunci induk ditulis ke flashdisk, "
                "bukan ke komputer ini: simpan di tempat terkunci.",
            )
        super().__init__(parent, pekerja, t("DialogPusat", "Jadikan komputer ini pusat"), catatan)
        self._konteks = konteks
        self.nama = self.medan(self.tr("Nama pusat *"), QLineEdit(t("DialogPusat", "BKPSDM")))
        self.folder = self.medan(
            self.tr("Folder kunci induk (flashdisk) *"), PilihFolder(self.tr("Folder kunci induk"))
        )
        self.sandi = self.medan(self.tr("Kata sandi kunci induk *"), sandi())
        self.ulang = self.sandi
        if not ada_induk:
            self.ulang = self.medan(self.tr("Ulangi kata sandi *"), sandi())
            self.widget(
                self.keterangan(t("KunciInduk", "Paling sedikit 12 huruf. Kata sandi ini tidak dapat dipulihkan."))
            )
        self.lama(
            t("KunciInduk", "Kunci dikunci dengan kata sandi. Ini sengaja lama: beberapa detik, dan banyak memori…")
        )
        self.selesai_disusun(self.tr("Jadikan pusat"))

    def kerja(self) -> Kerja:
        """Make it."""
        nama, folder = terisi(self.nama, self.tr("Nama pusat")), self.folder.path()
        return partial(_pusat, self._konteks, nama, folder, sandi_sama(self.sandi, self.ulang))


def _pusat(konteks: Context, nama: str, folder: Path, kata_sandi: str) -> PusatBaru:
    return _dengan_lembar(konteks, perangkat.jadikan_pusat(konteks, nama, folder, kata_sandi))


class DialogGantiInduk(DialogIsian):
    """Replace root and spare: the old stick, a new empty one, and whether the old keys leaked."""

    def __init__(self, parent: QWidget, pekerja: Pekerja, konteks: Context, *, pemulihan: bool = False) -> None:
        judul = t("KunciInduk", "Buat kunci pemulihan paket") if pemulihan else t("KunciInduk", "Ganti kunci induk")
        super().__init__(parent, pekerja, judul, _kata_pemulihan() if pemulihan else _kata_ganti())
        self._konteks, self._wajib_pemulihan = konteks, pemulihan
        self.folder_lama = self.medan(
            t("KunciInduk", "Folder kunci induk sekarang (flashdisk) *"), PilihFolder(t("KunciInduk", "Kunci lama"))
        )
        self.sandi_lama = self.medan(t("KunciInduk", "Kata sandinya *"), sandi())
        self.folder_baru = self.medan(
            t("KunciInduk", "Folder untuk kunci baru (flashdisk kosong) *"), PilihFolder(t("KunciInduk", "Kunci baru"))
        )
        self.sandi_baru, self.ulang = sandi(), sandi()
        self.sebaris(
            (t("KunciInduk", "Kata sandi kunci baru *"), self.sandi_baru, 1),
            (t("KunciInduk", "Ulangi kata sandi *"), self.ulang, 1),
        )
        self.widget(self.keterangan(t("KunciInduk", "Paling sedikit 12 huruf. Kata sandi ini tidak dapat dipulihkan.")))
        self.bocor = QCheckBox(t("KunciInduk", "Kunci lama bocor atau dicuri: semua komputer didaftarkan lagi"))
        self.pemulihan = QCheckBox(t("KunciInduk", "Ganti juga kunci pemulihan paket"))
        if not pemulihan:
            self.widget(self.bocor)
            self.widget(self.pemulihan)
        self.lama(
            t("KunciInduk", "Kunci dikunci dengan kata sandi. Ini sengaja lama: beberapa detik, dan banyak memori…")
        )
        self.selesai_disusun(
            t("KunciInduk", "Buat kunci pemulihan") if pemulihan else t("KunciInduk", "Ganti kunci induk")
        )

    def kerja(self) -> Kerja:
        """Replace them."""
        lama, baru = self.folder_lama.path(), self.folder_baru.path()
        kata_baru = sandi_sama(self.sandi_baru, self.ulang)
        pemulihan = self._wajib_pemulihan or self.pemulihan.isChecked()
        return partial(
            _ganti,
            self._konteks,
            (lama, self.sandi_lama.text()),
            (baru, kata_baru),
            bocor=self.bocor.isChecked(),
            pemulihan=pemulihan,
        )


def _ganti(
    konteks: Context, lama: tuple[Path, str], baru: tuple[Path, str], *, bocor: bool, pemulihan: bool
) -> PusatBaru:
    hasil = perangkat_pusat.ganti_induk(konteks, *lama, *baru, bocor=bocor, pemulihan=pemulihan)
    return _dengan_lembar(konteks, hasil)


def _dengan_lembar(konteks: Context, hasil: PusatBaru) -> PusatBaru:
    """Lay a page to print beside a recovery key that was made; without room for it the text file is enough."""
    for satu in hasil.berkas:
        if satu.name == perangkat_akar.KUNCI_PEMULIHAN:
            with suppress(UserError):
                perangkat_akar.cetak_pemulihan(satu, konteks.kantor.nama)
    return hasil


class DialogEra(DialogIsian):
    """Open a new era: the stick with the root and its passphrase."""

    def __init__(self, parent: QWidget, pekerja: Pekerja, konteks: Context) -> None:
        super().__init__(parent, pekerja, t("KunciInduk", "Buka era baru"), _kata_era())
        self._konteks = konteks
        self.folder = self.medan(
            t("KunciInduk", "Folder kunci induk (flashdisk) *"), PilihFolder(t("KunciInduk", "Folder kunci induk"))
        )
        self.sandi = self.medan(t("KunciInduk", "Kata sandi kunci induk *"), sandi())
        self.lama(t("KunciInduk", "Kunci induk dibuka. Ini sengaja lama: beberapa detik, dan banyak memori…"))
        self.selesai_disusun(t("KunciInduk", "Buka era baru"))

    def kerja(self) -> Kerja:
        """Open it."""
        return partial(perangkat_pusat.buka_era, self._konteks, self.folder.path(), self.sandi.text())


def _kata_ganti() -> str:
    return t(
        "KunciInduk",
        "Kunci induk mengesahkan pusat. Gantilah bila petugas yang memegangnya berganti, flashdisknya hilang, atau "
        "kuncinya bocor. Jangan menggantinya tanpa sebab. Komputer lain mengikuti dari paket berikutnya; sesudah bocor "
        "semuanya harus didaftarkan lagi.",
    )


def _kata_pemulihan() -> str:
    return t(
        "KunciInduk",
        "Kunci pemulihan membuka setiap paket kantor ini bila kunci komputernya hilang. Ia dicetak dan disimpan di "
        "brankas, tidak pernah di komputer. Kunci yang baru disahkan bersama kunci induk yang baru; paket lama "
        "tetap dibuka dengan kunci pemulihan yang lama, jadi jangan membuangnya.",
    )


def _kata_era() -> str:
    return t(
        "KunciInduk",
        "Hanya sesudah pusat dipulihkan dari cadangan, dan tidak ada komputer lain yang masih menyimpan daftar "
        "pencabutan serta data induk terbaru. Bila masih ada, cukup terima satu paket dari sana. Era baru membuat "
        "semua komputer mengikuti pusat ini lagi, meski nomornya lebih kecil.",
    )


def kalimat_hasil(hasil: PusatBaru, lanjut: str = "") -> str:
    """What to do with keys that were made, and whether a fingerprint follows."""
    bagian = [lanjut] if lanjut else []
    if hasil.berkas:
        bagian.append(
            t(
                "KunciInduk",
                "Kunci induk tersimpan di flashdisk. Salin tiap kunci ke dua flashdisk dan simpan di dua tempat "
                "terkunci yang berbeda.",
            )
        )
    if any(satu.name == perangkat_akar.KUNCI_PEMULIHAN for satu in hasil.berkas):
        bagian.append(
            t(
                "KunciInduk",
                "Cetak lembar kunci pemulihan paket yang ada di sana dan simpan di brankas, lalu hapus berkasnya: "
                "pemegangnya dapat membaca semua paket.",
            )
        )
    return " ".join([*bagian, t("KunciInduk", "Sidik kunci induk kantor ini:")])
