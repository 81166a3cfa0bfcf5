"""The form of one report: shows it, reads it back as typed, and says beside each field what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.domain.laporan_bkn import SUMBER_DATA
from kinerja_desktop.domain.laporan_isian import IsianLaporan, baca_rentang_jam, tulis_rentang_jam
from kinerja_desktop.domain.masalah import Berat, Masalah
from kinerja_desktop.domain.saran import Contoh, Saran, contoh_sama, lanjutkan
from kinerja_desktop.domain.skp import Rhk
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.isian import tandai_galat
from kinerja_desktop.gui.common.theme import penata, px, warna
from kinerja_desktop.gui.forms.ui_laporan_form import Ui_Laporan
from kinerja_desktop.gui.laporan.medan import PANJANG_TERBESAR, tempelan_berkas
from kinerja_desktop.services.laporan_form import Bahan
from kinerja_desktop.services.saran import BahanSaran

# codes that only say that something is still missing: told when the person hands in, not while he types
_BELUM_DIISI = frozenset({"LAP-01", "LAP-02", "LAP-03", "LAP-05", "LAP-06", "LAP-08"})


class Formulir(QObject):
    """Reads and fills the widgets of the form; `diubah` after every change made by the person."""

    diubah = Signal()
    tanggal_diubah = Signal(object)

    def __init__(self, form: Ui_Laporan, induk: QWidget) -> None:
        super().__init__(induk)
        self.form = form
        self._dasar = IsianLaporan(UUID(int=0), form.tanggal.tanggal())
        self._rhk: tuple[Rhk, ...] = ()
        self._saran = BahanSaran((), ())
        self._mengisi = False
        self._label = {
            "rhk_id": form.masalah_rhk,
            "rencana_aksi": form.masalah_rencana,
            "kegiatan": form.masalah_kegiatan,
            "uraian": form.masalah_uraian,
            "alasan_koreksi": form.masalah_koreksi,
            "bukti": form.masalah_bukti,
        }
        self._medan: dict[str, QWidget] = {
            "rhk_id": form.rhk,
            "rencana_aksi": form.rencana_aksi,
            "kegiatan": form.kegiatan,
            "tanggal": form.tanggal,
            "jam": form.jam,
            "mulai": form.jam,
            "selesai": form.jam,
            "realisasi": form.realisasi,
            "satuan": form.satuan,
            "uraian": form.uraian,
            "alasan_koreksi": form.alasan_koreksi,
        }
        self._siapkan()

    def _siapkan(self) -> None:
        f = self.form
        for baris in (f.jam, f.realisasi, f.alasan_koreksi):
            baris.setMaxLength(PANJANG_TERBESAR)
        f.sumber_data.setText(self.tr("Sumber data: {isi}").format(isi=SUMBER_DATA))
        for medan, nama in self._nama_akses().items():
            medan.setAccessibleName(nama)
        f.kegiatan.textChanged.connect(self._kegiatan_diketik)
        f.kegiatan.saran_dipakai.connect(self._saran_dipakai)
        f.rhk.currentIndexChanged.connect(self._rhk_dipilih)
        f.rencana_aksi.currentIndexChanged.connect(self._berubah)
        f.tanggal.diubah.connect(self._tanggal_berganti)
        for baris in (f.jam, f.realisasi, f.alasan_koreksi):
            baris.textChanged.connect(self._berubah)
        f.jam.editingFinished.connect(self._rapikan_jam)
        f.satuan.currentTextChanged.connect(self._berubah)
        f.uraian.textChanged.connect(self._berubah)
        for penerima in (f.kegiatan, f.uraian, f.jam, f.realisasi, f.bukti):
            penerima.installEventFilter(self)
        f.isiGulir.installEventFilter(f.gulir)
        penata().berubah.connect(self._berdandan)
        self._berdandan()
        self.tunjukkan([], tegas=False)

    def _nama_akses(self) -> dict[QWidget, str]:
        f = self.form
        label = {
            f.rhk: f.label_rhk,
            f.rencana_aksi: f.label_rencana,
            f.kegiatan: f.label_kegiatan,
            f.tanggal: f.label_tanggal,
            f.jam: f.label_jam,
            f.realisasi: f.label_realisasi,
            f.satuan: f.label_satuan,
            f.uraian: f.label_uraian,
            f.alasan_koreksi: f.label_koreksi,
        }
        return {medan: satu.text().removesuffix(" *") for medan, satu in label.items()}

    def _berdandan(self) -> None:
        f = self.form
        f.uraian.setMinimumHeight(px(64))
        f.uraian.setMaximumHeight(px(108))
        f.tombol_favorit.setFixedHeight(px(20))
        f.jam.setMinimumWidth(px(106))  # both times in full
        f.satuan.setMinimumWidth(px(82))  # its own hint is wider than a narrow card has room for
        for label in (f.label_rencana, f.label_uraian, f.label_koreksi, f.label_bukti, f.sumber_data, f.label_tanggal,
                      f.label_jam, f.label_realisasi, f.label_satuan):  # fmt: skip
            label.setContentsMargins(0, px(6), 0, 0)
        f.baris_kegiatan.setContentsMargins(0, px(6), 0, 0)
        bintang = f' <span style="color:{warna("bad").name()}">*</span>'
        for label in (f.label_rhk, f.label_rencana, f.label_kegiatan, f.label_koreksi):
            teks = label.text().split(" <span", maxsplit=1)[0].removesuffix(" *")
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setText(teks + bintang)

    # filling and reading

    def setel(self, isian: IsianLaporan, bahan: Bahan) -> None:
        """Show a report; nothing is told as a change."""
        f = self.form
        self._mengisi = True
        self._dasar = isian
        self._tawarkan(bahan, isian.rhk_id, isian.rencana_aksi)
        f.tanggal.setel_tanggal(isian.tanggal)
        f.satuan.setEditText(isian.satuan)
        for medan, teks in (
            (f.kegiatan, isian.kegiatan),
            (f.jam, isian.jam),
            (f.realisasi, isian.realisasi),
            (f.alasan_koreksi, isian.alasan_koreksi),
        ):
            if medan.text() != teks:
                medan.setText(teks)
                medan.setCursorPosition(0)
        if f.uraian.toPlainText() != isian.uraian:
            f.uraian.setPlainText(isian.uraian)
        f.bukti.setel(isian.bukti, terkunci=not f.kegiatan.isEnabled())
        self._mengisi = False
        self._perbarui_saran()

    def setel_bahan(self, bahan: Bahan) -> None:
        """Offer the planned results of another day; what was chosen stays chosen."""
        self._tawarkan(bahan, self._rhk_kini(), self._rencana_kini())

    def _tawarkan(self, bahan: Bahan, dipilih: UUID | None, rencana: str) -> None:
        f = self.form
        self._rhk = bahan.rhk
        with QSignalBlocker(f.rhk):
            f.rhk.clear()
            f.rhk.addItem(self.tr("Pilih rencana hasil kerja…"), None)
            for nomor, rhk in enumerate(self._rhk, start=1):
                f.rhk.addItem(f"RHK {nomor} — {rhk.uraian}", str(rhk.id))
                f.rhk.setItemData(nomor, rhk.uraian, Qt.ItemDataRole.ToolTipRole)
            if dipilih is not None and f.rhk.findData(str(dipilih)) < 0:
                f.rhk.addItem(self.tr("RHK dari SKP lain"), str(dipilih))
            f.rhk.setCurrentIndex(0 if dipilih is None else f.rhk.findData(str(dipilih)))
        self._isi_rencana(rencana)

    def setel_saran(self, saran: BahanSaran) -> None:
        """Suggestions for kegiatan and units of measure."""
        self._saran = saran
        kini = self.form.satuan.currentText()
        with QSignalBlocker(self.form.satuan):
            self.form.satuan.clear()
            self.form.satuan.addItems(list(saran.satuan))
            self.form.satuan.setEditText(kini)

    def isian(self) -> IsianLaporan:
        """The form letter by letter."""
        f = self.form
        return replace(
            self._dasar,
            tanggal=f.tanggal.tanggal(),
            jam=f.jam.text(),
            rhk_id=self._rhk_kini(),
            rencana_aksi=self._rencana_kini(),
            kegiatan=f.kegiatan.text(),
            uraian=f.uraian.toPlainText(),
            realisasi=f.realisasi.text(),
            satuan=f.satuan.currentText(),
            bukti=f.bukti.bukti,
            alasan_koreksi=f.alasan_koreksi.text(),
        )

    def setel_dasar(self, dasar: str) -> None:
        """Go on from another revision; the text stays."""
        self._dasar = replace(self._dasar, dasar=dasar)

    def setel_bukti(self, bukti: Sequence[BuktiDukung]) -> None:
        """Change the evidence, as a change of the person."""
        self.form.bukti.setel(bukti)
        self._berubah()

    def kunci(self, terkunci: bool) -> None:
        """Make every field read-only, or free."""
        f = self.form
        for medan in (f.rhk, f.rencana_aksi, f.tanggal, f.satuan, f.kegiatan, f.jam, f.realisasi):
            medan.setEnabled(not terkunci)
        f.uraian.setReadOnly(terkunci)
        f.tombol_favorit.setEnabled(not terkunci)
        f.bukti.setel(f.bukti.bukti, terkunci=terkunci)

    def _rhk_kini(self) -> UUID | None:
        rekaman = self.form.rhk.currentData()
        return UUID(rekaman) if rekaman else None

    def _rencana_kini(self) -> str:
        return str(self.form.rencana_aksi.currentData() or "")

    # changes

    def _berubah(self) -> None:
        if not self._mengisi:
            self.diubah.emit()

    def _rhk_dipilih(self) -> None:
        self._isi_rencana("")
        self._berubah()

    def _isi_rencana(self, dipilih: str) -> None:
        f = self.form
        rencana = next((r.rencana_aksi for r in self._rhk if r.id == self._rhk_kini()), ())
        with QSignalBlocker(f.rencana_aksi):
            f.rencana_aksi.clear()
            f.rencana_aksi.addItem(self.tr("Pilih rencana aksi…"), "")
            for satu in dict.fromkeys((*rencana, *((dipilih,) if dipilih else ()))):
                f.rencana_aksi.addItem(satu, satu)
            f.rencana_aksi.setCurrentIndex(max(0, f.rencana_aksi.findData(dipilih)) if dipilih else 0)
        for bagian in (f.label_rencana, f.rencana_aksi):
            bagian.setVisible(bool(rencana) or bool(dipilih))

    def _tanggal_berganti(self, hari: object) -> None:
        if not self._mengisi:
            self.tanggal_diubah.emit(hari)
            self.diubah.emit()

    def _rapikan_jam(self) -> None:
        jam = baca_rentang_jam(self.form.jam.text())
        if jam is not None and self.form.jam.text() != (rapi := tulis_rentang_jam(*jam)):
            self.form.jam.setText(rapi)

    def _kegiatan_diketik(self) -> None:
        self._perbarui_saran()
        self._berubah()

    def _perbarui_saran(self) -> None:
        f = self.form
        saran = lanjutkan(f.kegiatan.text(), self._saran.contoh) if f.kegiatan.isEnabled() else None
        f.kegiatan.setel_saran(saran)
        pola = self.tr("Saran dari laporan Anda: “{teks}” — Tab untuk memakai")
        f.saran.setText(pola.format(teks=saran.tampil) if saran else "")
        f.saran.setVisible(saran is not None)

    def _saran_dipakai(self, saran: Saran) -> None:
        self._lengkapi(saran.contoh)

    def _lengkapi(self, contoh: Contoh) -> None:
        """What the earlier report knew fills fields that are still empty, never others."""
        f = self.form
        if self._rhk_kini() is None and contoh.rhk_id is not None and f.rhk.findData(str(contoh.rhk_id)) > 0:
            f.rhk.setCurrentIndex(f.rhk.findData(str(contoh.rhk_id)))
            if contoh.rencana_aksi and f.rencana_aksi.findData(contoh.rencana_aksi) > 0:
                f.rencana_aksi.setCurrentIndex(f.rencana_aksi.findData(contoh.rencana_aksi))
        if not f.satuan.currentText().strip():
            f.satuan.setEditText(contoh.satuan)

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """Files and pictures pasted anywhere become evidence; leaving a known kegiatan fills what repeats."""
        isi = tempelan_berkas(event)
        if isi is not None:
            return bool(self.form.bukti.terima(isi))
        if event.type() == QEvent.Type.FocusOut and objek is self.form.kegiatan and self.form.kegiatan.isEnabled():
            contoh = contoh_sama(self.form.kegiatan.text(), self._saran.contoh)
            if contoh is not None:
                self._lengkapi(contoh)
        return False

    # problems

    def tunjukkan(self, masalah: Sequence[Masalah], *, tegas: bool) -> None:
        """Say beside each field what is wrong; what is only missing is told when `tegas` (after handing in)."""
        tampak = [m for m in masalah if tegas or m.kode not in _BELUM_DIISI]
        for bidang, medan in self._medan.items():
            galat = [m for m in tampak if m.bidang == bidang and m.berat is Berat.GALAT]
            kata = _kata(galat[0]) if galat else ""
            if medan.toolTip() != kata and (bidang not in ("mulai", "selesai") or galat):
                tandai_galat(medan, teks=kata)
        for bidang, label in self._label.items():
            _isi_label(label, [m for m in tampak if m.bidang == bidang])
        _isi_label(self.form.masalah_angka, [m for m in tampak if m.bidang not in self._label])

    def ke_masalah(self, masalah: Sequence[Masalah]) -> None:
        """Go to the first field that stops the hand-in."""
        for satu in masalah:
            medan = self._medan.get(satu.bidang)
            if medan is not None and satu.berat is Berat.GALAT:
                medan.setFocus(Qt.FocusReason.OtherFocusReason)
                if isinstance(medan, QLineEdit | QComboBox | QPlainTextEdit):
                    self.form.gulir.ensureWidgetVisible(medan)
                return


def _kata(masalah: Masalah) -> str:
    judul, isi, saran = teks_galat(masalah.galat)
    if masalah.berat is Berat.GALAT:
        return f"{judul}. {saran}"
    return f"{judul}. {isi}"


def _dua_warna(masalah: Sequence[Masalah]) -> str:
    """Errors in the colour of the label, what only warns in its own: it does not stop anybody."""
    warna_awas = warna("warn_ink").name()
    baris = {
        escape(_kata(m)): m.berat is Berat.GALAT for m in sorted(masalah, key=lambda m: m.berat is not Berat.GALAT)
    }
    return "<br>".join(t if galat else f'<span style="color:{warna_awas}">{t}</span>' for t, galat in baris.items())


def _isi_label(label: QLabel, masalah: Sequence[Masalah]) -> None:
    baris = list(dict.fromkeys(_kata(m) for m in masalah))
    galat = any(m.berat is Berat.GALAT for m in masalah)
    peran = "galat" if galat else "warn_kecil"
    if label.property("peran") != peran:
        label.setProperty("peran", peran)
        label.style().unpolish(label)
        label.style().polish(label)
    if galat and any(m.berat is not Berat.GALAT for m in masalah):
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setText(_dua_warna(masalah))
    else:
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText("\n".join(baris))
    label.setVisible(bool(baris))
