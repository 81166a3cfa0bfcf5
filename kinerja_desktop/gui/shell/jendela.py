"""The main window: side bar, head, the pages, foot. It knows no service; it is told what to show."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.ikon import pasang_ikon
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import LANGKAH_SKALA, Tema, penata, px
from kinerja_desktop.gui.forms.ui_jendela_form import Ui_Jendela
from kinerja_desktop.gui.shell.definisi import DefinisiHalaman, HasilCari, Identitas
from kinerja_desktop.gui.shell.diam import PengamatDiam
from kinerja_desktop.gui.shell.palet import Palet
from kinerja_desktop.gui.shell.sinonim import TINDAKAN

_LEBAR_LIPAT = 1150
PINTASAN_GANTI = "Ctrl+Shift+L"
"""Beside Ctrl+L; the locked screen has the same."""


class MainWindow(QMainWindow):
    """Frame of all pages.

    Signals tell what the person wants; the program that made the window answers them. `tema_dipilih` and
    `skala_dipilih` ask to dress the program anew and to remember the choice.
    """

    halaman_dibuka = Signal(str)
    minta_kunci = Signal()
    minta_ganti_akun = Signal()
    minta_keluar = Signal()
    minta_bantuan = Signal(str)
    periode_dipilih = Signal(object)
    tema_dipilih = Signal(object)
    skala_dipilih = Signal(int)
    kantor_diubah = Signal()
    minta_keadaan = Signal()
    akan_ditutup = Signal()

    def __init__(
        self,
        definisi: Sequence[DefinisiHalaman],
        identitas: Identitas,
        pekerja: Pekerja,
        *,
        nama_kantor: str = "",
        latihan: bool = False,
        penyedia_cari: Callable[[str], Sequence[HasilCari]] | None = None,
        menit_kunci: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.pekerja = pekerja
        self._definisi = {satu.kunci: satu for satu in definisi}
        self._halaman: dict[str, Halaman] = {}
        self._tindakan: dict[str, QAction] = {}
        self.form = Ui_Jendela()
        self.form.setupUi(self)
        self.setWindowTitle(f"{nama_kantor} — Kinerja Desktop" if nama_kantor else "Kinerja Desktop")
        self.form.pita_latihan.setVisible(latihan)
        self.form.navigasi.isi_halaman(definisi)
        self.form.navigasi.dipilih.connect(self.buka)
        self.form.kepala.cari.clicked.connect(self.buka_pencarian)
        self.form.kepala.periode.dipilih.connect(self.periode_dipilih)
        self.form.kaki.keadaan.clicked.connect(self.minta_keadaan)
        self.palet = Palet(pekerja, definisi, penyedia_cari, self)
        self.palet.dipilih.connect(self._ke_hasil)
        self.setel_identitas(identitas)
        self._pasang_menu()
        self._pasang_pintasan()
        self.pengamat_diam = PengamatDiam(menit_kunci, self)
        self.pengamat_diam.terlalu_lama.connect(self.minta_kunci)
        penata().berubah.connect(self._lipat)
        self.resize(1366, 768)

    # pages

    def buka(self, kunci: str, argumen: object = None) -> Halaman | None:
        """Bring a page to the front, making it when first asked for.

        Returns None when the page in front refused to be left (unsaved work that could not be kept).
        Raises KeyError for an unknown key.
        """
        definisi = self._definisi[kunci]
        lama = self.halaman_kini()
        if lama is not None and lama.kunci_jendela != kunci and not lama.tunda_tutup():
            self.form.navigasi.pilih(lama.kunci_jendela)
            return None
        halaman = self._halaman.get(kunci) or self._buat(definisi)
        halaman.judul = halaman.judul or definisi.judul
        self._ke_depan(kunci, halaman)
        halaman.setFocus(Qt.FocusReason.OtherFocusReason)
        self.halaman_dibuka.emit(kunci)  # the period of the head first: what a link carries has the last word
        if argumen is not None:
            halaman.buka(argumen)
        return halaman

    def siapkan(self, kunci: str) -> Halaman:
        """A page, made out of sight when it was never asked for. Raises KeyError for an unknown key."""
        if kunci not in self._halaman:
            halaman = self._buat(self._definisi[kunci])
            halaman.resize(self.form.tumpukan.size())
            for widget in (halaman, *halaman.findChildren(QWidget)):
                widget.ensurePolished()
        return self._halaman[kunci]

    def siapkan_berikutnya(self) -> bool:
        """Make the next page that was never asked for, out of sight; False when there is none left."""
        belum = next((kunci for kunci in self._definisi if kunci not in self._halaman), None)
        if belum is not None:
            self.siapkan(belum)
        return belum is not None

    def _buat(self, definisi: DefinisiHalaman) -> Halaman:
        halaman = definisi.pabrik()
        halaman.kunci_jendela = definisi.kunci
        self._halaman[definisi.kunci] = halaman
        halaman.minta_pindah.connect(self._pindah)
        halaman.judul_berubah.connect(lambda judul, remah: self._judul_berubah(halaman, judul, remah))
        halaman.pesan.connect(self.setel_simpan)
        halaman.minta_periode.connect(self.periode_dipilih)
        halaman.kantor_diubah.connect(self.kantor_diubah)
        self.form.tumpukan.addWidget(halaman)
        return halaman

    def _pindah(self, kunci: str, argumen: object) -> None:
        self.buka(kunci, argumen)

    def _ke_hasil(self, hasil: HasilCari) -> None:
        if hasil.kunci.startswith(TINDAKAN):
            self._tindakan[hasil.kunci.removeprefix(TINDAKAN)].trigger()
        else:
            self.buka(hasil.kunci, hasil.argumen)

    def halaman_kini(self) -> Halaman | None:
        """Return the page in front."""
        kini = self.form.tumpukan.currentWidget()
        return kini if isinstance(kini, Halaman) else None

    def halaman_terbuka(self) -> dict[str, Halaman]:
        """Return the pages made so far, by key."""
        return dict(self._halaman)

    def umumkan_perubahan(self, perubahan: object) -> None:
        """Tell every page what a write changed; pages out of sight wait until shown."""
        for halaman in self._halaman.values():
            halaman.tandai_kotor(perubahan)

    def tutup_semua(self) -> bool:
        """Flush every page; False (and that page in front) when one still holds unsaved work."""
        for kunci, halaman in self._halaman.items():
            if not halaman.tunda_tutup():
                self._ke_depan(kunci, halaman)
                return False
        return True

    # what is shown around the pages

    def setel_identitas(self, identitas: Identitas) -> None:
        """Show who works now."""
        self.form.navigasi.blok_akun.setel(identitas)

    def setel_lencana(self, kunci: str, jumlah: int) -> None:
        """Show how many things wait on a page."""
        if kunci in self._definisi:
            self.form.navigasi.butir(kunci).setel_lencana(jumlah)

    def setel_keadaan(self, teks: str, token: str = "ok", petunjuk: str = "") -> None:
        """Left of the foot: last backup and check; `token` colours the dot, `petunjuk` tells what to do."""
        self.form.kaki.keadaan.setel(teks, token, petunjuk)

    def setel_menit_kunci(self, menit: int) -> None:
        """Lock the screen after so many quiet minutes; 0 never."""
        self.pengamat_diam.setel(menit)

    def setel_simpan(self, teks: str) -> None:
        """Middle of the foot: last autosave, or what Ctrl+Z would undo."""
        self.form.kaki.simpan.setText(teks)

    def setel_pertukaran(self, teks: str, petunjuk: str = "") -> None:
        """Right of the foot: what waits to be sent; `petunjuk` tells whether anything is to be done about it."""
        kanan = self.form.kaki.kanan
        kanan.setText(teks)
        kanan.setel_petunjuk(petunjuk)

    def setel_periode(self, pilihan: Sequence[tuple[object, str]], terpilih: object) -> None:
        """Offer periods as (value, words)."""
        self.form.kepala.periode.setel(pilihan, terpilih)

    def _ke_depan(self, kunci: str, halaman: Halaman) -> None:
        self.form.navigasi.pilih(kunci)
        self._tulis_judul(halaman)
        self.form.tumpukan.setCurrentWidget(halaman)

    def _judul_berubah(self, halaman: Halaman, judul: str, remah: str) -> None:
        halaman.judul, halaman.remah = judul, remah
        if halaman is self.halaman_kini():
            self._tulis_judul(halaman)

    def _tulis_judul(self, halaman: Halaman) -> None:
        self.form.kepala.judul.setText(halaman.judul)
        self.form.kepala.remah.setText(halaman.remah)

    # menus and keys

    def _pasang_menu(self) -> None:
        menu = self.form.navigasi.menu_akun
        self._tambah("ganti_akun", self.tr("Ganti pengguna…"), "ganti_akun", PINTASAN_GANTI, self.minta_ganti_akun.emit)
        self._tambah("kunci", self.tr("Kunci layar"), "kunci", "Ctrl+L", self.minta_kunci.emit)
        menu.addSeparator()
        self._tambah("besar", self.tr("Perbesar teks"), "huruf", "Ctrl++", lambda: self._ubah_skala(LANGKAH_SKALA))
        self._tambah("kecil", self.tr("Perkecil teks"), "", "Ctrl+-", lambda: self._ubah_skala(-LANGKAH_SKALA))
        self._tambah("tema", self.tr("Ganti tema terang/gelap"), "bulan", "Ctrl+T", self._ganti_tema)
        menu.addSeparator()
        self._tambah("keluar", self.tr("Keluar"), "keluar", "Ctrl+Q", self.minta_keluar.emit)
        self._tindakan["besar"].setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])

    def _tambah(self, kunci: str, teks: str, ikon: str, pintasan: str, kerja: Callable[[], None]) -> None:
        tindakan = QAction(teks, self)
        if ikon:
            pasang_ikon(tindakan, ikon, "muted")
        if pintasan:
            tindakan.setShortcut(QKeySequence(pintasan))
        tindakan.triggered.connect(lambda _dicentang=False: kerja())
        self._tindakan[kunci] = tindakan
        self.addAction(tindakan)
        self.form.navigasi.menu_akun.addAction(tindakan)

    def tindakan(self, kunci: str) -> QAction:
        """Return an action of the account menu: ganti_akun, kunci, besar, kecil, tema, keluar."""
        return self._tindakan[kunci]

    def _pasang_pintasan(self) -> None:
        for urutan, kerja in (
            ("Ctrl+K", self.buka_pencarian),
            ("F1", self._bantuan),
            ("F5", self._muat_ulang),
            ("Ctrl+Z", self._urungkan),
            ("Ctrl+0", lambda: self.skala_dipilih.emit(100)),
        ):
            QShortcut(QKeySequence(urutan), self, kerja)
        for nomor, kunci in enumerate(list(self._definisi)[:9], start=1):
            QShortcut(QKeySequence(f"Ctrl+{nomor}"), self, lambda kunci=kunci: self.buka(kunci))

    def buka_pencarian(self) -> None:
        """Open the palette below the search field."""
        cari = self.form.kepala.cari
        sudut = cari.mapTo(self, QPoint(cari.width(), cari.height()))
        self.palet.buka(sudut.x(), sudut.y() + px(4))

    def _bantuan(self) -> None:
        kini = self.halaman_kini()
        self.minta_bantuan.emit(kini.topik_bantuan if kini is not None else "")

    def _muat_ulang(self) -> None:
        kini = self.halaman_kini()
        if kini is not None:
            kini.segarkan()

    def _urungkan(self) -> None:
        kini = self.halaman_kini()
        if kini is not None:
            kini.bilah_pesan.lakukan()

    def _ubah_skala(self, langkah: int) -> None:
        self.skala_dipilih.emit(penata().skala + langkah)

    def _ganti_tema(self) -> None:
        self.tema_dipilih.emit(Tema.gelap if penata().tema is Tema.terang else Tema.terang)

    # size and end

    def _lipat(self) -> None:
        """The side bar gives its room to the page in a narrow window; large letters make every window narrower."""
        lipat = self.width() < px(_LEBAR_LIPAT)
        if lipat != self.form.navigasi.lipat:
            self.form.navigasi.setel_lipat(lipat)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the side bar in a narrow window, and keep the palette in place."""
        super().resizeEvent(event)
        self._lipat()
        if self.palet.isVisible():
            self.palet.tutup()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when every page could keep its work, and its texts have reached the store."""
        if not self.tutup_semua() or not self.pekerja.tuntaskan():
            event.ignore()
            return
        for halaman in self._halaman.values():
            halaman.tutup()
        self.akan_ditutup.emit()
        event.accept()
