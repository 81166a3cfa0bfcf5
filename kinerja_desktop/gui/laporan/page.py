"""Laporan Harian: the own list at the left, the form of one report at the right; nothing typed is ever lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from kinerja_desktop.domain.laporan import StatusLaporan
from kinerja_desktop.domain.laporan_bkn import isian_bkn
from kinerja_desktop.domain.laporan_isian import IsianLaporan, ke_laporan
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import tanggal_panjang, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import penata, px
from kinerja_desktop.gui.forms.ui_laporan_form import Ui_Laporan
from kinerja_desktop.gui.laporan.daftar import DaftarLaporan
from kinerja_desktop.gui.laporan.dialog_tulis import DialogTulis
from kinerja_desktop.gui.laporan.favorit import MenuFavorit
from kinerja_desktop.gui.laporan.lampiran import Pelampir
from kinerja_desktop.gui.laporan.lembar import Lembar
from kinerja_desktop.gui.laporan.saringan import SEMUA
from kinerja_desktop.services import laporan, laporan_draf, saran
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.laporan_draf import BarisLaporan, Saring

_URUNG_DETIK = 8
_TABEL = ("laporan_harian", "keputusan_laporan", "skp", "keputusan_skp", "hari_libur", "ketidakhadiran", "pegawai",
          "segel")  # fmt: skip


class LaporanPage(Halaman):
    """Write, keep, hand in and find daily reports."""

    kunci = "laporan"
    topik_bantuan = "laporan"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._pertama = True
        self._hari_diminta: date | None = None
        self.form = Ui_Laporan()
        self.form.setupUi(self.isi)
        self.lembar = Lembar(self, self.form, context)
        self.lampiran = Pelampir(self, self.lembar, context)
        self.favorit = MenuFavorit(self, self.lembar, context)
        self.daftar = DaftarLaporan(self, self.form, context)
        self.saringan, self.model = self.daftar.saringan, self.daftar.model
        self._sambungkan()
        self._pasang_pintasan()
        penata().berubah.connect(self._berdandan)
        self._berdandan()

    def _berdandan(self) -> None:
        self.form.kartu_daftar.setFixedWidth(px(330))

    def _sambungkan(self) -> None:
        f = self.form
        f.tabel.selectionModel().currentRowChanged.connect(lambda *_: self._baris_dipilih(f.tabel.baris_kini()))
        f.tombol_baru.clicked.connect(lambda _=False: self.baru())
        f.tombol_salin.clicked.connect(self.salin_kemarin)
        f.tombol_saring.clicked.connect(lambda: self._buka_menu(self.saringan.menu, f.tombol_saring))
        f.tombol_lain.setMenu(self._menu_lain())
        f.tombol_hapus.clicked.connect(self.hapus)
        f.tombol_pulihkan.clicked.connect(self.pulihkan)
        self.daftar.minta_salin.connect(self.salin_kemarin)
        self.model.dimuat.connect(self._daftar_dimuat)
        self.lembar.tersimpan.connect(self._isian_tersimpan)
        self.lembar.tercatat.connect(lambda _: self._muat_daftar())
        self.lembar.dibuka.connect(self._tandai_baris)

    def _menu_lain(self) -> QMenu:
        menu = QMenu(self)
        for teks, pintasan, kerja in (
            (self.tr("Isi sepekan…"), "Ctrl+M", self.isi_sepekan),
            (self.tr("Tempel dari lembar kerja…"), "Ctrl+Shift+V", self.tempel),
            (self.tr("Salin untuk e-Kinerja BKN"), "Ctrl+Shift+C", self.salin_bkn),
        ):
            tindakan = menu.addAction(teks)
            tindakan.setShortcut(QKeySequence(pintasan))
            tindakan.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            tindakan.triggered.connect(lambda _=False, k=kerja: k())
            self.addAction(tindakan)
        return menu

    def _buka_menu(self, menu: QMenu, tombol: QWidget) -> None:
        menu.popup(tombol.mapToGlobal(tombol.rect().bottomLeft()))

    def _pasang_pintasan(self) -> None:
        konteks = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for urutan, induk, kerja in (
            ("Ctrl+D", self, self.salin_kemarin),
            ("Ctrl+F", self, self.form.cari.setFocus),
            ("Delete", self.form.tabel, self.hapus),
        ):
            QShortcut(QKeySequence(urutan), induk, kerja, context=konteks)

    # what the window calls

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load the list again, and the open report when it is clean."""
        self.setel_remah(tanggal_panjang(self._context.hari_ini()))
        if self.periode is not None:
            self.saringan.periode = self.periode
        self._muat_daftar()
        self._muat_saran()
        terbuka = self.lembar.terbuka
        if terbuka is not None and terbuka.tersimpan and not self.lembar.kotor and not self.lembar.sibuk:
            self.lembar.buka(terbuka.isian.id)

    def terkena(self, perubahan: object) -> bool:
        """Only writes of reports, decisions, plans and days matter here."""
        menyentuh: Callable[..., bool] | None = getattr(perubahan, "menyentuh", None)
        return menyentuh is None or menyentuh(*_TABEL)

    def buka(self, argumen: object) -> None:
        """``laporan_id``, ``tanggal`` (a day), ``pekan`` (a day), ``status`` (its value) or ``baru`` as a dict."""
        isi = argumen if isinstance(argumen, dict) else {}
        self._pertama = False
        if isinstance(rekaman := isi.get("laporan_id"), UUID):
            self._buka_laporan(rekaman)
        elif isinstance(hari := isi.get("tanggal"), date):
            self._buka_hari(hari)
        elif isinstance(hari := isi.get("pekan"), date):
            self.isi_sepekan(hari)
        elif isi.get("status"):
            self._pertama = self.lembar.id is None
            self.saringan.pilih_masa(SEMUA)
            self.saringan.pilih_status(StatusLaporan(str(isi["status"])))
        elif isi.get("baru"):
            self.baru()

    def tunda_tutup(self) -> bool:
        """Close dialogs (a locked screen must not show them) and wait until the disk has what was typed."""
        for jendela in self.findChildren(QDialog):
            if jendela.isVisible():
                jendela.reject()
        tertutup = not any(jendela.isVisible() for jendela in self.findChildren(QDialog))
        return self.lembar.penyimpan.siram_tunggu() and tertutup

    # the list

    def _muat_daftar(self) -> None:
        self.daftar.muat()

    def _buka_laporan(self, rekaman: UUID, *, terhapus: bool = False) -> None:
        """The one way into a report; the list only follows the form, so a late list never moves a person elsewhere."""
        self._pertama = False
        self._hari_diminta = None
        self.lembar.buka(rekaman, terhapus=terhapus)

    def _muat_saran(self) -> None:
        self.jalankan(saran.muat, self._context, selesai=self.lembar.formulir.setel_saran)
        self.favorit.muat()

    def _daftar_dimuat(self, jumlah: int) -> None:
        kini = self.lembar.id
        if kini is not None and self.form.tabel.pilih_kunci(kini):
            return
        if self._pertama and self.lembar.id is None:
            self._pertama = False
            if jumlah:
                self.form.tabel.pilih_baris(0)
            else:
                self.baru()

    def _baris_dipilih(self, baris: object) -> None:
        if isinstance(baris, BarisLaporan) and baris.id != self.lembar.id:
            self._buka_laporan(baris.id, terhapus=baris.dihapus)

    def _tandai_baris(self, rekaman: UUID) -> None:
        if not self.form.tabel.pilih_kunci(rekaman):
            self._lepas_pilihan()

    def _lepas_pilihan(self) -> None:
        self.form.tabel.clearSelection()
        self.form.tabel.setCurrentIndex(self.model.index(-1, -1))

    def _isian_tersimpan(self, isian: IsianLaporan) -> None:
        if not self.daftar.perbarui(isian):
            self._muat_daftar()

    # what a person does

    def baru(self, hari: date | None = None) -> None:
        """An empty form for `hari`, today by default."""
        self._pertama = False
        self._hari_diminta = None
        self._lepas_pilihan()
        self.lembar.baru(hari or self._context.hari_ini())
        self.form.kegiatan.setFocus(Qt.FocusReason.OtherFocusReason)

    def _buka_hari(self, hari: date) -> None:
        self._hari_diminta = hari
        saring = Saring(hari, hari)
        self.jalankan(laporan_draf.daftar, self._context, saring, selesai=partial(self._hari_dibuka, hari))

    def _hari_dibuka(self, hari: date, hasil: tuple[list[BarisLaporan], object]) -> None:
        if hari != self._hari_diminta:
            return
        if hasil[0]:
            self._buka_laporan(hasil[0][0].id)
        else:
            self.baru(hari)

    def salin_kemarin(self) -> None:
        """Copy the last day's reports as drafts for the day in the form (today when there is none)."""
        terbuka = self.lembar.terbuka
        kosong = terbuka is not None and not terbuka.tersimpan and not terbuka.ada_isian
        hari = self.lembar.formulir.isian().tanggal if kosong else self._context.hari_ini()
        self.lembar.penyimpan.siram()
        self.jalankan(saran.salin_kemarin, self._context, hari, selesai=partial(self._sudah_salin, hari))

    def _sudah_salin(self, ke: date, hasil: tuple[date, list[UUID]]) -> None:
        dari, baru = hasil
        if not baru:
            isi = self.tr("Semua laporan {dari} sudah ada pada {ke}.")
            self.tampilkan_pesan(
                "info",
                self.tr("Tidak ada yang perlu disalin"),
                isi.format(dari=tulis_tanggal(dari), ke=tulis_tanggal(ke)),
            )
            return
        self._buka_laporan(baru[0])
        self._muat_daftar()
        teks = self.tr("{jumlah} laporan {dari} disalin sebagai draf {ke}")
        self.tampilkan_pesan(
            "ok",
            teks.format(jumlah=len(baru), dari=tulis_tanggal(dari), ke=tulis_tanggal(ke)),
            self.tr("Hasil, uraian, dan bukti belum diisi."),
            tindakan=(self.tr("Urungkan"), lambda: self._hapus(baru)),
            hitung_mundur=_URUNG_DETIK,
        )

    def salin_bkn(self) -> None:
        """Put the report in the form on the clipboard, field by field as Progres Harian of BKN asks for it (R101)."""
        terbuka = self.lembar.terbuka
        if terbuka is None:
            return
        nilai = ke_laporan(self.lembar.formulir.isian(), self._context.saya)[0]
        hasil_kerja = next((r.uraian for r in terbuka.bahan.rhk if r.id == nilai.rhk_id), "")
        QApplication.clipboard().setText("\n".join(f"{m}: {t}" for m, t in isian_bkn(nilai, hasil_kerja)))
        self.tampilkan_pesan(
            "ok",
            self.tr("Laporan disalin untuk e-Kinerja BKN"),
            self.tr("Tempel di tempat lain, lalu ketik ulang isian demi isian pada Progres Harian."),
        )

    def hapus(self) -> None:
        """Delete the report in the form; the bar brings it back."""
        if self.lembar.id is not None and self.form.tombol_hapus.isVisibleTo(self):
            self.lembar.penyimpan.siram()
            self._hapus([self.lembar.id])

    def _hapus(self, rekaman: list[UUID]) -> None:
        nomor = max(0, self.form.tabel.currentIndex().row())
        self.jalankan(laporan.hapus, self._context, rekaman, selesai=lambda _: self._sudah_hapus(rekaman, nomor))

    def _sudah_hapus(self, rekaman: list[UUID], nomor: int) -> None:
        sisa = [b.id for b in self.model.semua() if b.id not in rekaman]
        if self.lembar.id in rekaman:
            self.lembar.tinggalkan()
            if sisa:
                self.lembar.buka(sisa[min(nomor, len(sisa) - 1)])
            else:
                self.baru()
        self._muat_daftar()
        self.tampilkan_pesan(
            "ok",
            self.tr("Laporan dihapus") if len(rekaman) == 1 else self.tr("{n} laporan dihapus").format(n=len(rekaman)),
            self.tr("Masih dapat diambil dari saringan “Baru dihapus”."),
            tindakan=(self.tr("Urungkan"), lambda: self._pulihkan(rekaman)),
            hitung_mundur=_URUNG_DETIK,
        )

    def pulihkan(self) -> None:
        """Bring the deleted report in the form back."""
        if self.lembar.id is not None:
            self._pulihkan([self.lembar.id])

    def _pulihkan(self, rekaman: list[UUID]) -> None:
        self.jalankan(laporan.pulihkan, self._context, rekaman, selesai=lambda _: self._sudah_pulih(rekaman[0]))

    def _sudah_pulih(self, rekaman: UUID) -> None:
        self._buka_laporan(rekaman)
        if self.saringan.dihapus:
            self.saringan.pilih_status(None)
        else:
            self._muat_daftar()
        self.tampilkan_pesan("ok", self.tr("Laporan dipulihkan"), hitung_mundur=_URUNG_DETIK)

    def isi_sepekan(self, hari: object = None) -> None:
        """The five days of a week in one table."""
        from kinerja_desktop.gui.laporan.pekan import DialogPekan

        self._buka_dialog(DialogPekan(self._context, self.pekerja, hari if isinstance(hari, date) else None, self))

    def tempel(self) -> None:
        """Rows of a spreadsheet from the clipboard, looked at before anything is written."""
        from kinerja_desktop.gui.laporan.tempel import DialogTempel

        self._buka_dialog(DialogTempel(self._context, self.pekerja, self))

    def _buka_dialog(self, jendela: DialogTulis) -> None:
        self.lembar.penyimpan.siram()
        dialog.jalankan(jendela)
        rekaman, pesan = jendela.hasil, jendela.pesan
        jendela.deleteLater()
        if rekaman:
            self._buka_laporan(rekaman[0])
        self._muat_daftar()
        if not rekaman:
            return
        urung = (self.tr("Urungkan"), lambda: self._hapus(rekaman)) if jendela.dapat_diurungkan else None
        self.tampilkan_pesan("ok", pesan, tindakan=urung, hitung_mundur=_URUNG_DETIK)
