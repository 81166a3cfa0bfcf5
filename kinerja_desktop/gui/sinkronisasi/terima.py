"""Before anything changes: what the files hold, kind by kind, with the records behind each number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sinkronisasi import kata
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.rincian_terima import BarisRincian, Perubahan


def tag_nasib(hasil: HasilTerima) -> tuple[str, JenisTag]:
    """What would become, or became, of a file."""
    t = QCoreApplication.translate
    tanda: dict[Nasib, tuple[str, JenisTag]] = {
        Nasib.DITERIMA: (t("Tukar", "Baik"), "ok"),
        Nasib.ULANG: (t("Tukar", "Sudah pernah"), "draf"),
        Nasib.MENUNGGU: (t("Tukar", "Menunggu"), "kem"),
        Nasib.KARANTINA: (t("Tukar", "Karantina"), "bad"),
    }
    return tanda[hasil.nasib]


def isi_nasib(hasil: HasilTerima) -> str:
    """One line: what a file brings, or why it is not taken in."""
    t = QCoreApplication.translate
    if hasil.galat is not None:
        return f"{teks_galat(hasil.galat)[0]} ({hasil.galat.kode})"
    if hasil.nasib is Nasib.ULANG:
        return t("Tukar", "sudah pernah diterima; tidak ada yang berubah")
    jumlah = (hasil.total(apa) for apa in ("baru", "berubah", "bertentangan", "ditahan"))
    return kata.kalimat_jumlah(*jumlah)


_BARIS_TAMPAK, _TINGGI_KEPALA = 4, 34


class DialogPratinjau(QDialog):
    """Files above, records below; nothing was changed yet, and Batal keeps it so."""

    def __init__(self, parent: QWidget, semua: Sequence[HasilTerima], rincian: Sequence[BarisRincian]) -> None:
        super().__init__(parent)
        self._semua, self._rincian = list(semua), list(rincian)
        self.setWindowTitle(self.tr("Periksa sebelum menerima"))
        self.resize(px(860), px(600))
        self.berkas = HalamanModel[HasilTerima](
            [
                Kolom(self.tr("Paket"), lambda h: h.pengirim or h.berkas, kecil=isi_nasib, tooltip=isi_nasib),
                Kolom(self.tr("Keadaan"), lambda h: tag_nasib(h)[0], 130, tag=tag_nasib),
            ],
            self,
            kunci=id,
        )
        self.catatan = HalamanModel[BarisRincian](
            [
                Kolom(
                    self.tr("Catatan"), lambda b: b.teks or self.tr("catatan yang dihapus pengirimnya"), kecil=_jenis
                ),
                Kolom(self.tr("Yang terjadi"), lambda b: _apa(b)[0], 130, tag=_apa),
            ],
            self,
            kunci=id,
        )
        self.tabel_berkas, self.tabel_catatan = Tabel(self), Tabel(self)
        for tabel, model, nama in (
            (self.tabel_berkas, self.berkas, self.tr("Paket yang diperiksa")),
            (self.tabel_catatan, self.catatan, self.tr("Catatan di dalamnya")),
        ):
            tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
            tabel.setModel(model)
            tabel.setAccessibleName(nama)
        if self._ada(Nasib.DITERIMA, Nasib.ULANG):
            kosong = "sukses", self.tr("Tidak ada yang berubah"), self.tr("Semuanya sudah ada di sini.")
        else:
            kosong = (
                "berkas",
                self.tr("Belum ada yang dapat diterima"),
                self.tr("Berkasnya disisihkan bersama alasannya; tidak ada data yang masuk."),
            )
        self.tabel_catatan.kosong.setel(*kosong)
        self._susun()
        self.berkas.isi(self._semua)
        self.tabel_berkas.baris_dipilih.connect(lambda _: self._jelaskan())
        tertolak = (n for n, h in enumerate(self._semua) if h.galat is not None)
        self.tabel_berkas.pilih_baris(next(tertolak, 0))
        self._jelaskan()
        self._saring()
        self.tombol_terima.setFocus(Qt.FocusReason.OtherFocusReason)

    def _susun(self) -> None:
        judul = QLabel(kata.kalimat_hasil(self._semua))
        judul.setProperty("peran", "judul_besar")
        judul.setWordWrap(True)
        self.judul_hasil = judul
        teks = self.tr("Belum ada yang diubah.")
        if any(h.total("bertentangan") for h in self._semua):
            teks += " " + self.tr("Yang bertentangan disimpan dua-duanya, lalu penulisnya memilih.")
        keterangan = QLabel(teks)
        keterangan.setProperty("peran", "bantuan")
        self.saringan = Pilihan()
        self.saringan.setAccessibleName(self.tr("Jenis catatan"))
        self.saringan.addItem(self.tr("Semua jenis"), None)
        for tabel in dict.fromkeys(b.tabel for b in self._rincian):
            banyak = sum(satu.jumlah[tabel].baru + satu.jumlah[tabel].berubah + satu.jumlah[tabel].bertentangan
                         for satu in self._semua if tabel in satu.jumlah)  # fmt: skip
            self.saringan.addItem(f"{kata.nama_tabel(tabel)} ({banyak})", tabel)
        self.saringan.currentIndexChanged.connect(lambda _: self._saring())
        bawah = QWidget()
        isi_bawah = QVBoxLayout(bawah)
        isi_bawah.setContentsMargins(0, px(6), 0, 0)
        isi_bawah.addWidget(self.saringan, 0, Qt.AlignmentFlag.AlignLeft)
        isi_bawah.addWidget(self.tabel_catatan, 1)
        pemisah = QSplitter(Qt.Orientation.Vertical)
        pemisah.addWidget(self.tabel_berkas)
        pemisah.addWidget(bawah)
        pemisah.setStretchFactor(0, 2)
        pemisah.setStretchFactor(1, 3)
        pemisah.setChildrenCollapsible(False)
        self.alasan = QLabel()
        self.alasan.setWordWrap(True)
        baris = min(len(self._semua), _BARIS_TAMPAK)
        self.tabel_berkas.setMinimumHeight(px(TINGGI_DUA_BARIS * baris + _TINGGI_KEPALA))
        batal = Tombol(self.tr("Batal"))
        batal.clicked.connect(self.reject)
        self.tombol_terima = Tombol(self._kata_terima(), "primary", pintasan="Ctrl+Return", ikon="kotak_masuk")
        self.tombol_terima.setVisible(self._ada(Nasib.DITERIMA, Nasib.MENUNGGU, Nasib.KARANTINA))
        self.tombol_terima.clicked.connect(self.accept)
        kaki = QHBoxLayout()
        kaki.setSpacing(px(8))
        kaki.addStretch(1)
        kaki.addWidget(batal)
        kaki.addWidget(self.tombol_terima)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(20), px(18), px(20), px(16))
        tata.setSpacing(px(8))
        tata.addWidget(judul)
        tata.addWidget(keterangan)
        tata.addWidget(pemisah, 1)
        tata.addWidget(self.alasan)
        tata.addLayout(kaki)

    def _ada(self, *nasib: Nasib) -> bool:
        return any(h.nasib in nasib for h in self._semua)

    def _kata_terima(self) -> str:
        """What the button does with these files: some of them may only wait, or be laid aside."""
        if self._ada(Nasib.DITERIMA):
            return self.tr("Terima")
        return self.tr("Simpan, tunggu sisanya") if self._ada(Nasib.MENUNGGU) else self.tr("Sisihkan")

    def _jelaskan(self) -> None:
        """Write out why the chosen file is not taken in: its row has room for the beginning only."""
        kini = self.tabel_berkas.baris_kini()
        galat = kini.galat if isinstance(kini, HasilTerima) else None
        self.alasan.setVisible(galat is not None)
        if galat is not None:
            _, isi, saran = teks_galat(galat)
            self.alasan.setText(f"{isi} {saran}".strip())

    def _saring(self) -> None:
        tabel = self.saringan.currentData()
        self.catatan.isi([b for b in self._rincian if tabel is None or b.tabel == tabel])


def _jenis(baris: BarisRincian) -> str:
    return kata.nama_tabel(baris.tabel)


def _apa(baris: BarisRincian) -> tuple[str, JenisTag]:
    t = QCoreApplication.translate
    tanda: dict[Perubahan, tuple[str, JenisTag]] = {
        Perubahan.BARU: (t("Tukar", "baru"), "ok"),
        Perubahan.BERUBAH: (t("Tukar", "berubah"), "aju"),
        Perubahan.BERTENTANGAN: (t("Tukar", "bertentangan"), "bad"),
        Perubahan.DIHAPUS: (t("Tukar", "dihapus"), "kem"),
    }
    return tanda[baris.apa]
