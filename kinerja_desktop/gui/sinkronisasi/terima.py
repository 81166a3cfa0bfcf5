"""Before anything changes: what the files hold, kind by kind, with the records behind each number."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pertukaran import Perubahan
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.common.ukuran import setel_ukuran
from kinerja_desktop.gui.sinkronisasi import kata
from kinerja_desktop.gui.sinkronisasi.catatan import DaftarCatatan
from kinerja_desktop.gui.sinkronisasi.kalimat import KalimatTaut, taut
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.tukar_terima import RINCI_TERBANYAK


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
    if hasil.salinan:
        return t("Tukar", "Salinan"), "draf"
    if hasil.tak_tersalin:
        return t("Tukar", "Tidak terbaca"), "bad"
    if hasil.nasib is Nasib.DITERIMA and hasil.total("ditahan"):
        return t("Tukar", "Sebagian ditahan"), "kem"
    return tanda[hasil.nasib]


def _penting(hasil: HasilTerima) -> int:
    """Which file wants to be seen first: one that contradicts, one that is held back in part, one that is refused.

    What is not for here, or came before, is the last.
    """
    if hasil.nasib in (Nasib.LAIN, Nasib.ULANG):
        return -1
    if hasil.total("bertentangan"):
        return 3
    return 2 if hasil.total("ditahan") else int(hasil.galat is not None)


def isi_nasib(hasil: HasilTerima) -> str:
    """One line: what a file brings, or why it is not taken in."""
    t = QCoreApplication.translate
    if hasil.galat is not None:
        return f"{teks_galat(hasil.galat)[0]} ({hasil.galat.kode})"
    if hasil.salinan:
        return t("Tukar", "salinan paket yang sama")
    if hasil.nasib is Nasib.ULANG:
        return t("Tukar", "sudah pernah diterima; tidak ada yang berubah")
    jumlah = (hasil.total(apa) for apa in ("baru", "disunting", "bertentangan", "ditahan", "dihapus"))
    return kata.kalimat_jumlah(*jumlah)


def _dapat_dipilih(hasil: HasilTerima) -> bool:
    """Whether taking it in would do anything: not for what came before, is for others, or could not be copied."""
    return bool(hasil.asal) and _menyimpan(hasil)


def _menyimpan(hasil: HasilTerima) -> bool:
    """Whether taking it in would keep anything of it here: its records, or the file."""
    return hasil.nasib not in (Nasib.ULANG, Nasib.LAIN) and not hasil.tak_tersalin


def _kunci(hasil: HasilTerima) -> object:
    return hasil.asal or hasil.berkas


_BARIS_TAMPAK, _TINGGI_KEPALA, _TINGGI_LEGA = 3, 34, 560
_JEDA = 300
"""Milliseconds after the last tick."""


class DialogPratinjau(QDialog):
    """Bundles above, records below; nothing was changed yet, and Batal keeps it so.

    Each number of the sentence lists what it counts, in all bundles that are ticked; a chosen bundle lists its own.

    Of several bundles each can be left out by its tick: `berkas_terpilih` are the files to take in. A bundle says what
    it brings after those before it, so `minta_hitung` asks for new numbers when the ticks changed. Very many bundles
    have no ticks, as counting them takes long.
    """

    minta_hitung = Signal()

    def __init__(self, parent: QWidget, semua: Sequence[HasilTerima]) -> None:
        super().__init__(parent)
        self._semua = list(semua)
        self._menghitung = False
        self._jeda = QTimer(self)
        self._jeda.setSingleShot(True)
        self._jeda.setInterval(_JEDA)
        self._jeda.timeout.connect(self.minta_hitung)
        self.setWindowTitle(self.tr("Periksa sebelum menerima"))
        setel_ukuran(self, 880, 640)
        self.berkas = HalamanModel[HasilTerima](
            [
                Kolom(self.tr("Paket"), lambda h: h.pengirim or h.berkas, kecil=isi_nasib, tooltip=isi_nasib),
                Kolom(self.tr("Keadaan"), lambda h: tag_nasib(h)[0], 150, tag=tag_nasib),
            ],
            self,
            kunci=_kunci,
            centang=1 < len(self._semua) <= RINCI_TERBANYAK,
            terkunci=lambda h: "" if _dapat_dipilih(h) else isi_nasib(h),
            tuntas=lambda h: h.nasib is Nasib.ULANG,
        )
        self.tabel_berkas = Tabel(self)
        self.tabel_berkas.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel_berkas.setModel(self.berkas)
        self.tabel_berkas.setAccessibleName(self.tr("Paket yang diperiksa"))
        self.catatan = DaftarCatatan(self)
        self.catatan.minta_semua.connect(self.lihat_semua)
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
        self.judul_hasil = KalimatTaut()
        self.judul_hasil.dituju.connect(self._tuju)
        keterangan = QLabel()
        keterangan.setProperty("peran", "bantuan")
        keterangan.setWordWrap(True)
        self.keterangan = keterangan
        pemisah = QSplitter(Qt.Orientation.Vertical)
        pemisah.addWidget(self.tabel_berkas)
        pemisah.addWidget(self.catatan)
        pemisah.setStretchFactor(1, 1)
        pemisah.setChildrenCollapsible(False)
        self.alasan = QLabel()
        self.alasan.setWordWrap(True)
        lega = self.height() >= px(_TINGGI_LEGA)  # on a low screen the records keep their room
        baris = min(len(self._semua), _BARIS_TAMPAK if lega else 1)
        tinggi = px(TINGGI_DUA_BARIS * baris + _TINGGI_KEPALA)
        self.tabel_berkas.setMinimumHeight(tinggi)
        pemisah.setSizes([tinggi, self.height()])
        batal = Tombol(self.tr("Batal"))
        batal.clicked.connect(self.reject)
        self.tombol_terima = Tombol("", "primary", pintasan="Ctrl+Return", ikon="kotak_masuk")
        self.tombol_terima.setVisible(any(map(_menyimpan, self._semua)))
        self.tombol_terima.clicked.connect(self.accept)
        kaki = QHBoxLayout()
        kaki.setSpacing(px(8))
        kaki.addStretch(1)
        kaki.addWidget(batal)
        kaki.addWidget(self.tombol_terima)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(20), px(18), px(20), px(16))
        tata.setSpacing(px(8))
        tata.addWidget(self.judul_hasil)
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
        if self.tabel_berkas.baris_kini() is None:
            self._jelaskan()

    def perbarui(self, berkas: Sequence[Path], hasil: Sequence[HasilTerima]) -> None:
        """Take the numbers of the bundles in `berkas`, unless other ones were ticked meanwhile."""
        if tuple(berkas) != self.berkas_terpilih or self._jeda.isActive():
            return
        nomor = {_kunci(satu): n for n, satu in enumerate(self._semua)}
        self._dihitung = tuple(berkas)
        for satu in hasil:
            self._semua[nomor[_kunci(satu)]] = satu
        self._menghitung = False
        self.berkas.isi(self._semua)
        self._perbarui()
        self._jelaskan()

    def gagal_menghitung(self, galat: UserError) -> None:
        """Say why there are no numbers; taking in tells it once more."""
        self._menghitung = False
        self._perbarui()
        judul, isi, _ = teks_galat(galat)
        self.judul_hasil.setel(f"{judul}. {isi}")

    def _perbarui(self) -> None:
        """Say what would happen to the chosen bundles."""
        terpilih = self._terpilih
        ditinggal = len(self._semua) - len(terpilih)
        if self._menghitung:
            self.judul_hasil.setel(self.tr("Menghitung lagi…"))
        else:
            self.judul_hasil.setel(kata.kalimat_pratinjau(terpilih), kata.kalimat_pratinjau(terpilih, taut))
        teks = [self.tr("Belum ada yang diubah.")]
        if any(h.total("bertentangan") for h in terpilih):
            teks.append(self.tr("Yang bertentangan disimpan dua-duanya, lalu penulisnya atau pejabat penilai memilih."))
        if ditinggal:
            tinggal = self.tr("{n} paket tidak dicentang: berkasnya tetap di tempatnya dan dapat diterima kemudian.")
            teks.append(tinggal.format(n=tulis_angka(ditinggal)))
        elif self.berkas.bercentang and self._ada(Nasib.DITERIMA):
            teks.append(self.tr("Hilangkan centang paket yang belum ingin Anda terima."))
        self.keterangan.setText(" ".join(teks))
        self.tombol_terima.setText(self._kata_terima())
        self.tombol_terima.setEnabled(any(map(_menyimpan, self._terpilih)) and not self._menghitung)

    def _ada(self, *nasib: Nasib) -> bool:
        return any(h.nasib in nasib for h in self._terpilih)

    def _kata_terima(self) -> str:
        """What the button does with these files: some of them may only wait, or be laid aside."""
        if self._ada(Nasib.DITERIMA) or not self._terpilih:
            return self.tr("Terima")
        menunggu = [h for h in self._terpilih if h.nasib is Nasib.MENUNGGU and _menyimpan(h)]
        if not menunggu:
            return self.tr("Sisihkan")
        sisanya = all(h.tunggu_potongan for h in menunggu)
        return self.tr("Simpan, tunggu sisanya") if sisanya else self.tr("Simpan, terima nanti")

    def _tuju(self, ke: Perubahan | Nasib, tabel: str) -> None:
        """A number of the sentence was pressed: list what it counts, or go to the first bundle of that fate."""
        if isinstance(ke, Nasib):
            self.tabel_berkas.pilih_baris(next(n for n, satu in enumerate(self._semua) if satu.nasib is ke))
            self.tabel_berkas.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.lihat_semua()
        self.catatan.pilih(ke, tabel or None)
        self.catatan.tombol[ke].setFocus(Qt.FocusReason.OtherFocusReason)

    def lihat_semua(self) -> None:
        """List the records of all bundles that are ticked."""
        if len(self._semua) > 1:
            self.tabel_berkas.setCurrentIndex(QModelIndex())

    def _jelaskan(self) -> None:
        """Show the records of the chosen file, and why it is not taken in: its row has room for the beginning only."""
        kini = self.tabel_berkas.baris_kini()
        satu = kini if isinstance(kini, HasilTerima) else None
        ditahan = 0 if satu is None else satu.total("ditahan")
        galat = None if satu is None else satu.galat
        self.alasan.setVisible(galat is not None or ditahan > 0)
        if galat is not None:
            _, isi, saran = teks_galat(galat)
            if satu is not None and satu.tunggu_potongan:  # nothing is kept yet
                isi = self.tr(
                    "Dari {jumlah} potongan paket, nomor {nomor} belum ada. Potongan yang sudah ada akan disimpan."
                )
                isi = isi.format(**galat.rincian)
            self.alasan.setText(f"{isi} {saran}".strip())
        elif satu is not None and ditahan:
            self.alasan.setText(
                self.tr(
                    "{n} catatan tidak akan diterima: bukan wewenang {pengirim}, atau mengubah laporan di bulan yang "
                    "sudah disegel. Berkasnya akan disimpan di Disisihkan; yang lain dapat diterima."
                ).format(n=tulis_angka(ditahan), pengirim=satu.pengirim)
            )
        self._daftar(satu)

    def _daftar(self, satu: HasilTerima | None) -> None:
        """List the records of one bundle, or of all that are ticked."""
        semua = self._terpilih if satu is None else [satu]
        if all(h.nasib is Nasib.LAIN for h in semua):
            judul, isi = self.tr("Bukan untuk komputer ini"), self.tr("Berikan paket ini kepada penerimanya.")
            self.catatan.tabel.kosong.setel("berkas", judul, isi)
        elif all(h.nasib in (Nasib.DITERIMA, Nasib.ULANG, Nasib.LAIN) for h in semua):
            judul, isi = self.tr("Tidak ada yang berubah"), self.tr("Semuanya sudah ada di sini.")
            self.catatan.tabel.kosong.setel("sukses", judul, isi)
        else:
            isi = self.tr("Berkasnya akan disisihkan bersama alasannya; tidak ada data yang masuk.")
            if not any(map(_menyimpan, semua)):
                isi = self.tr("Berkasnya tetap di tempatnya; tidak ada yang disimpan.")
            self.catatan.tabel.kosong.setel("berkas", self.tr("Belum ada yang dapat diterima"), isi)
        if satu is None:
            judul = self.tr("Catatan di semua paket yang dipilih")
        else:
            judul = self.tr("Catatan di paket {nama}").format(nama=satu.pengirim or satu.berkas)
        self.catatan.tampilkan(semua, judul, dari_banyak=len(self._semua) > 1)
