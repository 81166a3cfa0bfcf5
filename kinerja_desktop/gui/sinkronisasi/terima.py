"""Before anything changes: what the files hold, kind by kind, with the records behind each number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sinkronisasi import kata
from kinerja_desktop.services import terima_paket
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.rincian_terima import BarisRincian, Perubahan


def tag_nasib(hasil: HasilTerima) -> tuple[str, JenisTag]:
    """What would become, or became, of a file."""
    t = QCoreApplication.translate
    tanda: dict[Nasib, tuple[str, JenisTag]] = {
        Nasib.DITERIMA: (t("Tukar", "Dapat diterima"), "ok"),
        Nasib.ULANG: (t("Tukar", "Sudah pernah"), "draf"),
        Nasib.LAIN: (t("Media", "Untuk yang lain"), "draf"),
        Nasib.MENUNGGU: (t("Tukar", "Menunggu"), "kem"),
        Nasib.KARANTINA: (t("Tukar", "Karantina"), "bad"),
    }
    if hasil.nasib is Nasib.DITERIMA and hasil.total("ditahan"):
        return t("Tukar", "Sebagian ditahan"), "kem"
    return tanda[hasil.nasib]


def _penting(hasil: HasilTerima) -> int:
    """Which file wants to be seen first: one that contradicts, one that is held back in part, one that is refused."""
    if hasil.total("bertentangan"):
        return 3
    return 2 if hasil.total("ditahan") else int(hasil.galat is not None)


def isi_nasib(hasil: HasilTerima) -> str:
    """One line: what a file brings, or why it is not taken in."""
    t = QCoreApplication.translate
    if hasil.galat is not None:
        return f"{teks_galat(hasil.galat)[0]} ({hasil.galat.kode})"
    if hasil.nasib is Nasib.ULANG:
        return t("Tukar", "sudah pernah diterima; tidak ada yang berubah")
    jumlah = (hasil.total(apa) for apa in ("baru", "disunting", "bertentangan", "ditahan", "dihapus"))
    return kata.kalimat_jumlah(*jumlah)


def _dapat_dipilih(hasil: HasilTerima) -> bool:
    """Whether taking it in would do anything: not for what came before, is for others, or could not be copied."""
    return bool(hasil.asal) and hasil.nasib not in (Nasib.ULANG, Nasib.LAIN)


def _kunci(hasil: HasilTerima) -> object:
    return hasil.asal or hasil.berkas


_BARIS_TAMPAK, _TINGGI_KEPALA = 4, 34
_JEDA = 300
"""Milliseconds after the last tick."""


class DialogPratinjau(QDialog):
    """Bundles above, records below; nothing was changed yet, and Batal keeps it so.

    Of several bundles each can be left out by its tick: `berkas_terpilih` are the files to take in. A bundle says what
    it brings after those before it, so `minta_hitung` asks for new numbers when the ticks changed.
    """

    minta_hitung = Signal()

    def __init__(self, parent: QWidget, semua: Sequence[HasilTerima], rincian: Sequence[BarisRincian]) -> None:
        super().__init__(parent)
        self._semua, self._rincian = list(semua), list(rincian)
        self._baris: list[BarisRincian] = []
        self._kini: HasilTerima | None = None
        self._menghitung = False
        self._jeda = QTimer(self)
        self._jeda.setSingleShot(True)
        self._jeda.setInterval(_JEDA)
        self._jeda.timeout.connect(self.minta_hitung)
        self.setWindowTitle(self.tr("Periksa sebelum menerima"))
        self.resize(px(860), px(600))
        self.berkas = HalamanModel[HasilTerima](
            [
                Kolom(self.tr("Paket"), lambda h: h.pengirim or h.berkas, kecil=isi_nasib, tooltip=isi_nasib),
                Kolom(self.tr("Keadaan"), lambda h: tag_nasib(h)[0], 130, tag=tag_nasib),
            ],
            self,
            kunci=_kunci,
            centang=len(self._semua) > 1,
            terkunci=lambda h: "" if _dapat_dipilih(h) else isi_nasib(h),
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
        self._susun()
        self.berkas.isi(self._semua)
        for nomor, satu in enumerate(self._semua):
            self.berkas.setel_centang(nomor, _dapat_dipilih(satu))
        self._dihitung = self.berkas_terpilih
        self.berkas.centang_berubah.connect(lambda _: self._hitung_lagi())
        self.tabel_berkas.baris_dipilih.connect(lambda _: self._jelaskan())
        self.tabel_berkas.pilih_baris(max(range(len(self._semua)), key=lambda n: (_penting(self._semua[n]), -n)))
        self._jelaskan()
        self.tombol_terima.setFocus(Qt.FocusReason.OtherFocusReason)

    def _susun(self) -> None:
        judul = QLabel()
        judul.setProperty("peran", "judul_besar")
        judul.setWordWrap(True)
        self.judul_hasil = judul
        keterangan = QLabel()
        keterangan.setProperty("peran", "bantuan")
        keterangan.setWordWrap(True)
        self.keterangan = keterangan
        self.saringan = Pilihan()
        self.saringan.setSizeAdjustPolicy(Pilihan.SizeAdjustPolicy.AdjustToContents)
        self.saringan.setAccessibleName(self.tr("Jenis catatan"))
        self.saringan.currentIndexChanged.connect(lambda _: self._saring())
        bawah = QWidget()
        isi_bawah = QVBoxLayout(bawah)
        isi_bawah.setContentsMargins(0, px(6), 0, 0)
        isi_bawah.addWidget(self.saringan, 0, Qt.AlignmentFlag.AlignLeft)
        isi_bawah.addWidget(self.tabel_catatan, 1)
        self.sebagian = QLabel()
        self.sebagian.setProperty("peran", "bantuan")
        isi_bawah.addWidget(self.sebagian)
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
        self.tombol_terima = Tombol("", "primary", pintasan="Ctrl+Return", ikon="kotak_masuk")
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
        self._perbarui()

    @property
    def _terpilih(self) -> list[HasilTerima]:
        if not self.berkas.bercentang or not self.berkas.rowCount():
            return self._semua
        return [h for h in self._semua if not _dapat_dipilih(h)] + self.berkas.tercentang()

    @property
    def berkas_terpilih(self) -> tuple[Path, ...]:
        """The files of the chosen bundles; what was received before brings nothing."""
        semua = self.berkas.tercentang() if self.berkas.bercentang else self._semua
        return tuple(jalur for h in semua for jalur in h.asal)

    def _hitung_lagi(self) -> None:
        """The numbers are of other bundles now: ask for new ones when nothing was ticked for a moment."""
        terpilih = self.berkas_terpilih
        self._menghitung = bool(terpilih) and terpilih != self._dihitung
        if self._menghitung:
            self._jeda.start()
        else:
            self._jeda.stop()
        self._perbarui()

    def perbarui(self, berkas: Sequence[Path], hasil: Sequence[HasilTerima], rincian: Sequence[BarisRincian]) -> None:
        """Take the numbers of the bundles in `berkas`, unless other ones were ticked meanwhile."""
        if tuple(berkas) != self.berkas_terpilih or self._jeda.isActive():
            return
        nomor = {_kunci(satu): n for n, satu in enumerate(self._semua)}
        self._dihitung = tuple(berkas)
        di = [nomor[_kunci(satu)] for satu in hasil]
        for n, satu in zip(di, hasil, strict=True):
            self._semua[n] = satu
        self._rincian = [b for b in self._rincian if b.berkas not in di]
        self._rincian += [replace(b, berkas=di[b.berkas]) for b in rincian]
        self._menghitung = False
        self.berkas.isi(self._semua)
        self._perbarui()
        self._jelaskan()

    def gagal_menghitung(self, galat: UserError) -> None:
        """Say why there are no numbers; taking in tells it once more."""
        self._menghitung = False
        self._perbarui()
        judul, isi, _ = teks_galat(galat)
        self.judul_hasil.setText(f"{judul}. {isi}")

    def _perbarui(self) -> None:
        """Say what would happen to the chosen bundles."""
        terpilih = self._terpilih
        ditinggal = len(self._semua) - len(terpilih)
        judul = self.tr("Menghitung lagi…") if self._menghitung else kata.kalimat_pratinjau(terpilih)
        self.judul_hasil.setText(judul)
        teks = [self.tr("Belum ada yang diubah.")]
        if any(h.total("bertentangan") for h in terpilih):
            teks.append(self.tr("Yang bertentangan disimpan dua-duanya, lalu penulisnya memilih."))
        if ditinggal:
            tinggal = self.tr("{n} paket tidak dicentang: berkasnya tetap di tempatnya dan dapat diterima kemudian.")
            teks.append(tinggal.format(n=tulis_angka(ditinggal)))
        elif self.berkas.bercentang and self._ada(Nasib.DITERIMA):
            teks.append(self.tr("Hilangkan centang paket yang belum ingin Anda terima."))
        self.keterangan.setText(" ".join(teks))
        self.tombol_terima.setText(self._kata_terima())
        ada = self._ada(Nasib.DITERIMA, Nasib.MENUNGGU, Nasib.KARANTINA)
        self.tombol_terima.setEnabled(ada and not self._menghitung)

    def _ada(self, *nasib: Nasib) -> bool:
        return any(h.nasib in nasib for h in self._terpilih)

    def _kata_terima(self) -> str:
        """What the button does with these files: some of them may only wait, or be laid aside."""
        if self._ada(Nasib.DITERIMA) or not self._terpilih:
            return self.tr("Terima")
        return self.tr("Simpan, tunggu sisanya") if self._ada(Nasib.MENUNGGU) else self.tr("Sisihkan")

    def _jelaskan(self) -> None:
        """Show the records of the chosen file, and why it is not taken in: its row has room for the beginning only."""
        kini = self.tabel_berkas.baris_kini()
        if not isinstance(kini, HasilTerima):
            return
        ditahan = kini.total("ditahan")
        self.alasan.setVisible(kini.galat is not None or ditahan > 0)
        if kini.galat is not None:
            _, isi, saran = teks_galat(kini.galat)
            self.alasan.setText(f"{isi} {saran}".strip())
        elif ditahan:
            self.alasan.setText(
                self.tr(
                    "{n} catatan tidak akan diterima: bukan wewenang {pengirim}, atau mengubah laporan di bulan yang "
                    "sudah disegel. Berkasnya disimpan di Disisihkan; yang lain dapat diterima."
                ).format(n=tulis_angka(ditahan), pengirim=kini.pengirim)
            )
        self._sebut_kosong(kini)
        self._isi_saringan(kini)

    def _sebut_kosong(self, kini: HasilTerima) -> None:
        if kini.nasib in (Nasib.DITERIMA, Nasib.ULANG, Nasib.LAIN):
            self.tabel_catatan.kosong.setel(
                "sukses", self.tr("Tidak ada yang berubah"), self.tr("Semuanya sudah ada di sini.")
            )
            return
        isi = self.tr("Berkasnya disisihkan bersama alasannya; tidak ada data yang masuk.")
        self.tabel_catatan.kosong.setel("berkas", self.tr("Belum ada yang dapat diterima"), isi)

    def _isi_saringan(self, kini: HasilTerima) -> None:
        nomor = next(n for n, satu in enumerate(self._semua) if satu is kini)
        self._baris = [b for b in self._rincian if b.berkas == nomor]
        self._kini = kini
        with QSignalBlocker(self.saringan):
            self.saringan.clear()
            self.saringan.addItem(self.tr("Semua jenis"), None)
            for tabel in dict.fromkeys(b.tabel for b in self._baris):
                self.saringan.addItem(f"{kata.nama_tabel(tabel)} ({tulis_angka(kini.jumlah[tabel].disebut)})", tabel)
        self._saring()

    def _saring(self) -> None:
        tabel = self.saringan.currentData()
        tampak = [b for b in self._baris if tabel is None or b.tabel == tabel]
        self.catatan.isi(tampak)
        jumlah = {} if self._kini is None else self._kini.jumlah
        semua = sum(satu.disebut for nama, satu in jumlah.items() if tabel in (None, nama))
        self.sebagian.setVisible(terima_paket.RINCIAN <= len(tampak) < semua)
        teks = self.tr("{n} dari {semua} catatan ditampilkan; yang bertentangan dan ditahan lebih dahulu.")
        self.sebagian.setText(teks.format(n=tulis_angka(len(tampak)), semua=tulis_angka(semua)))


def _jenis(baris: BarisRincian) -> str:
    return kata.nama_tabel(baris.tabel)


def _apa(baris: BarisRincian) -> tuple[str, JenisTag]:
    t = QCoreApplication.translate
    tanda: dict[Perubahan, tuple[str, JenisTag]] = {
        Perubahan.BARU: (t("Tukar", "baru"), "ok"),
        Perubahan.BERUBAH: (t("Tukar", "berubah"), "aju"),
        Perubahan.BERTENTANGAN: (t("Tukar", "bertentangan"), "bad"),
        Perubahan.DIHAPUS: (t("Tukar", "dihapus"), "kem"),
        Perubahan.DITAHAN: (t("Tukar", "ditahan"), "bad"),
    }
    return tanda[baris.apa]
