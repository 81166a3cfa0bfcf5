"""What a stick or the shared folder brought: one line with what to do, and the list with every finding explained."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.tasks import Lajur
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.common.ukuran import setel_ukuran
from kinerja_desktop.services import media
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.media import HasilPindai, Jenis, Kenalan, Temuan
from kinerja_desktop.services.media_tulis import FOLDER
from kinerja_desktop.system.volume import Volume


@dataclass(frozen=True)
class Sumber:
    """A place that was looked through: its name on screen, and the stick where it is one."""

    nama: str
    akar: Path
    volume: Volume | None = None


class KartuMedia(Kartu):
    """One line for the place that was found last, of those with something to receive.

    `minta_terima` carries its files, `minta_kirim` where to send to.

    A stick without bundles is shown too: whoever plugged it in wants to know that it was seen.
    """

    minta_terima = Signal(object)
    minta_kirim = Signal(object)

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__("", parent=halaman)
        self._halaman, self._konteks = halaman, konteks
        self._boleh = konteks.peran is not Peran.PENGAWAS
        self._sumber: Sumber | None = None
        self._hasil: HasilPindai | None = None
        self._tempat: dict[Path, tuple[Sumber, HasilPindai]] = {}
        self._dapat_kirim = self._dikabarkan = False
        self.nama = QLabel()
        self.nama.setProperty("peran", "judul")
        self.teks = LabelPotong(token="ink")
        self.tombol_lihat = Tombol(self.tr("Lihat isinya…"), ikon="lihat")
        self.tombol_lihat.clicked.connect(self.lihat)
        self.tombol_terima = Tombol(self.tr("Periksa dan terima"), "primary", ikon="kotak_masuk")
        self.tombol_terima.clicked.connect(self._terima)
        self.tombol_kirim = Tombol(self.tr("Kirim ke sini…"), ikon="kirim")
        self.tombol_kirim.clicked.connect(self._kirim)
        self.tombol_tutup = Tombol(self.tr("Tutup"), "flat")
        self.tombol_tutup.clicked.connect(self._tutup)
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(10))
        tata.addWidget(self.nama)
        tata.addWidget(self.teks, 1)
        for satu in (self.tombol_lihat, self.tombol_terima, self.tombol_kirim, self.tombol_tutup):
            tata.addWidget(satu)
        self.hide()

    @property
    def sumber(self) -> Sumber | None:
        """The place that is shown."""
        return self._sumber if self.isVisibleTo(self._halaman) else None

    @property
    def berkas(self) -> list[Path]:
        """Files of the place that can be taken in."""
        return list(self._hasil.dapat_diterima) if self._hasil is not None else []

    def pindai(self, sumber: Sumber) -> None:
        """Look through a place beside the database, then show what is there."""

        def lanjut(kenal: Kenalan | None) -> None:
            if kenal is not None:
                cari = partial(media.pindai, sumber.akar, kenal, sumber.volume)
                self._halaman.jalankan(cari, selesai=partial(self._terima_hasil, sumber), lajur=Lajur.MEDIA)

        self._halaman.jalankan(_kenalan, self._konteks, selesai=lanjut)

    def setel_dapat_kirim(self, dapat: bool) -> None:
        """Whether there is anybody to send to now."""
        self._dapat_kirim = dapat
        self._perbarui_kirim()

    def _perbarui_kirim(self) -> None:
        if self._sumber is not None and self._hasil is not None:
            stik = self._sumber.volume
            dapat = stik is not None and stik.lepasan and stik.dapat_ditulis and not self._hasil.dapat_diterima
            self.tombol_kirim.setVisible(self._boleh and self._dapat_kirim and dapat)

    def lupakan(self, akar: Path) -> None:
        """The place is gone."""
        if self._tempat.pop(akar, None) is not None and self._sumber is not None and self._sumber.akar == akar:
            self._kabar_usai()
            self._pilih()

    def _tutup(self) -> None:
        if self._sumber is not None:
            self.lupakan(self._sumber.akar)

    def _terima_hasil(self, sumber: Sumber, hasil: HasilPindai) -> None:
        stik = sumber.volume is not None and sumber.volume.lepasan
        self._tempat.pop(sumber.akar, None)
        if hasil.temuan or stik:
            self._tempat[sumber.akar] = (sumber, hasil)
        self._pilih()

    def _pilih(self) -> None:
        """Show the place that was looked at last, of those with something to receive if there is one."""
        semua = list(self._tempat.values())
        calon = [satu for satu in semua if satu[1].dapat_diterima] or semua
        if calon:
            self._tampilkan(*calon[-1])
        else:
            self.hide()

    def _tampilkan(self, sumber: Sumber, hasil: HasilPindai) -> None:
        self._sumber, self._hasil = sumber, hasil
        awas = any(t.jenis in (Jenis.JEBAKAN, Jenis.RUSAK, Jenis.TAK_TERBACA) for t in hasil.temuan)
        self.rupa("warn_line" if awas else "primary_line", "warn_soft" if awas else "info_soft")
        self.nama.setText(sumber.nama)
        self.teks.setText(kalimat(hasil))
        self.tombol_lihat.setVisible(bool(hasil.temuan))
        self.tombol_terima.setVisible(self._boleh and bool(hasil.dapat_diterima))
        self._perbarui_kirim()
        self.show()
        if _layak_dikabarkan(sumber, hasil) and not self._halaman.isVisible():
            kabar = self.tr("{nama}: {isi}. Buka Sinkronisasi.").format(nama=sumber.nama, isi=kalimat(hasil))
            self._halaman.pesan.emit(kabar)
            self._dikabarkan = True
        else:
            self._kabar_usai()

    def _kabar_usai(self) -> None:
        """What the foot said of the place is seen on the page by now, or no longer true."""
        if self._dikabarkan:
            self._halaman.pesan.emit("")
            self._dikabarkan = False

    def lihat(self) -> None:
        """Show every finding, with what it means and what to do."""
        if self._hasil is None or self._sumber is None:
            return
        formulir = DialogTemuan(self, self._sumber.nama, self._hasil, boleh=self._boleh)
        if dialog.jalankan(formulir):
            self._terima()
        formulir.deleteLater()

    def _kirim(self) -> None:
        if self._sumber is not None:
            self.minta_kirim.emit(self._sumber.akar / FOLDER)

    def _terima(self) -> None:
        self._kabar_usai()
        if self.berkas:
            self.minta_terima.emit(self.berkas)


def _layak_dikabarkan(sumber: Sumber, hasil: HasilPindai) -> bool:
    """Whether who works on another page reads it in the foot: what is on a stick, or is to be done elsewhere.

    What lies in the shared folder for others, or was taken in, lies there every day.
    """
    if sumber.volume is not None and sumber.volume.lepasan:
        return bool(hasil.temuan)
    return bool(hasil.dapat_diterima or hasil.sebanyak(Jenis.JEBAKAN))


def _kenalan(konteks: Context) -> Kenalan:
    return media.kenalan(konteks, simpanan.mesin(konteks))


def kalimat(hasil: HasilPindai) -> str:
    """What was found, the danger first, as the line may be cut: ``3 berkas mencurigakan … · 2 paket untuk …``."""
    t = QCoreApplication.translate
    semua: Sequence[tuple[Sequence[Jenis], str]] = (
        ((Jenis.JEBAKAN,), t("Media", "{n} berkas mencurigakan, jangan dibuka")),
        ((Jenis.UNTUK_SINI, Jenis.POTONGAN_LENGKAP), t("Media", "{n} paket untuk komputer ini")),
        ((Jenis.POTONGAN_KURANG,), t("Media", "{n} paket belum lengkap potongannya")),
        ((Jenis.SUDAH,), t("Media", "{n} sudah pernah diterima")),
        ((Jenis.UNTUK_LAIN,), t("Media", "{n} untuk komputer lain")),
        ((Jenis.RUSAK,), t("Media", "{n} rusak")),
        ((Jenis.TAK_TERBACA,), t("Media", "{n} tempat tidak terbaca")),
    )
    bagian = [
        kata.format(n=tulis_angka(n)) for jenis, kata in semua if (n := sum(hasil.sebanyak(satu) for satu in jenis))
    ]
    return " · ".join(bagian) or t("Media", "siap dipakai, tidak ada paket di dalamnya")


class DialogTemuan(QDialog):
    """Everything on the place; whoever closes it has opened nothing."""

    def __init__(self, parent: QWidget, nama: str, hasil: HasilPindai, *, boleh: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Isi {nama}").format(nama=nama))
        setel_ukuran(self, 820, 520)
        judul = QLabel(nama)
        judul.setProperty("peran", "judul_besar")
        keterangan = QLabel(
            self.tr(
                "Tidak ada yang dibuka atau diubah di media ini. Yang tersembunyi pun dicari; yang menyamar disebut."
            )
        )
        keterangan.setProperty("peran", "bantuan")
        keterangan.setWordWrap(True)
        self.model = HalamanModel[Temuan](
            [
                Kolom(self.tr("Berkas"), lambda t: t.berkas[0].name if t.berkas else "", kecil=_judul, tooltip=_isi),
                Kolom(self.tr("Keadaan"), lambda t: _tag(t)[0], 170, tag=_tag),
            ],
            self,
            kunci=lambda t: t.berkas,
        )
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Isi media"))
        self.tabel.baris_dipilih.connect(lambda _: self._jelaskan())
        self.saran = QLabel()
        self.saran.setWordWrap(True)
        tutup = Tombol(self.tr("Tutup"))
        tutup.clicked.connect(self.reject)
        self.tombol_terima = Tombol(
            self.tr("Periksa dan terima"), "primary", pintasan="Ctrl+Return", ikon="kotak_masuk"
        )
        self.tombol_terima.setVisible(boleh and bool(hasil.dapat_diterima))
        self.tombol_terima.clicked.connect(self.accept)
        kaki = QHBoxLayout()
        kaki.setSpacing(px(8))
        kaki.addStretch(1)
        kaki.addWidget(tutup)
        kaki.addWidget(self.tombol_terima)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(20), px(18), px(20), px(16))
        tata.setSpacing(px(8))
        for satu in (judul, keterangan):
            tata.addWidget(satu)
        tata.addWidget(self.tabel, 1)
        tata.addWidget(self.saran)
        tata.addLayout(kaki)
        self.model.isi(list(hasil.temuan))
        self.tabel.pilih_baris(0)
        self._jelaskan()

    def _jelaskan(self) -> None:
        kini = self.tabel.baris_kini()
        if isinstance(kini, Temuan):
            _, isi, saran = teks_galat(kini.pesan)
            self.saran.setText(f"{isi} {saran} ({kini.pesan.kode})")


def _judul(temuan: Temuan) -> str:
    return teks_galat(temuan.pesan)[0]


def _isi(temuan: Temuan) -> str:
    return teks_galat(temuan.pesan)[1]


def _tag(temuan: Temuan) -> tuple[str, JenisTag]:
    t = QCoreApplication.translate
    tanda: dict[Jenis, tuple[str, JenisTag]] = {
        Jenis.UNTUK_SINI: (t("Media", "Untuk komputer ini"), "ok"),
        Jenis.POTONGAN_LENGKAP: (t("Media", "Potongan lengkap"), "ok"),
        Jenis.POTONGAN_KURANG: (t("Media", "Potongan kurang"), "kem"),
        Jenis.SUDAH: (t("Media", "Sudah pernah"), "draf"),
        Jenis.UNTUK_LAIN: (t("Media", "Untuk yang lain"), "draf"),
        Jenis.RUSAK: (t("Media", "Rusak"), "bad"),
        Jenis.JEBAKAN: (t("Media", "Jangan dibuka"), "bad"),
        Jenis.TAK_TERBACA: (t("Media", "Tidak terbaca"), "kem"),
    }
    return tanda[temuan.jenis]
