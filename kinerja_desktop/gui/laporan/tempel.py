"""Paste from a spreadsheet: every row with its faults first, written only when the person says so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from kinerja_desktop.domain.laporan_isian import baca_rentang_jam, tulis_rentang_jam
from kinerja_desktop.domain.laporan_tempel import BarisTempel
from kinerja_desktop.domain.laporan_tempel import Kolom as KolomTempel
from kinerja_desktop.domain.masalah import Berat, Masalah
from kinerja_desktop.gui.common.bahasa import teks_galat, tulis_tanggal
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.ukuran import setel_ukuran
from kinerja_desktop.gui.forms.ui_laporan_tempel_form import Ui_LaporanTempel
from kinerja_desktop.gui.laporan.dialog_tulis import DialogTulis
from kinerja_desktop.services import laporan_tempel
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.laporan import Hasil

JUDUL_KOLOM = "Tanggal\tMulai\tSelesai\tKegiatan\tHasil\tSatuan\tRHK\tUraian"


class DialogTempel(DialogTulis):
    """The preview table; ticked rows become draft reports."""

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self.setWindowTitle(self.tr("Tempel dari lembar kerja"))
        self.form = Ui_LaporanTempel()
        self.form.setupUi(self.isi)
        self.model = HalamanModel[BarisTempel](self._kolom(), self, kunci=lambda b: b.nomor, centang=True)
        f = self.form
        f.tabel.setModel(self.model)
        f.tabel.kosong.setel(
            "tabel",
            self.tr("Papan klip belum berisi baris laporan"),
            self.tr("Salin dahulu baris dari lembar kerja, lalu tekan Ctrl+V di sini."),
        )
        f.tabel.baris_dipilih.connect(self._jelaskan)
        self.model.centang_berubah.connect(self._hitung)
        f.tombol_baca.clicked.connect(self.baca)
        f.tombol_judul.clicked.connect(self._salin_judul)
        f.tombol_batal.clicked.connect(self.reject)
        f.tombol_tulis.clicked.connect(self.tulis)
        self._hitung()
        setel_ukuran(self, 1060, 600)

    def _kolom(self) -> list[Kolom[BarisTempel]]:
        def sel(nama: KolomTempel) -> object:
            return lambda b: dict(b.sel)[nama]

        return [
            Kolom(self.tr("Baris"), lambda b: str(b.nomor), 52, kanan=True),
            Kolom(self.tr("Tanggal"), _tanggal, 104),
            Kolom(self.tr("Jam"), _jam, 116),
            Kolom(self.tr("Kegiatan"), sel(KolomTempel.KEGIATAN)),  # type: ignore[arg-type]
            Kolom(self.tr("Hasil"), sel(KolomTempel.HASIL), 62, kanan=True),  # type: ignore[arg-type]
            Kolom(self.tr("Satuan"), sel(KolomTempel.SATUAN), 96),  # type: ignore[arg-type]
            Kolom(self.tr("RHK"), sel(KolomTempel.RHK), 84),  # type: ignore[arg-type]
            Kolom(self.tr("Pemeriksaan"), self._ringkas, 250, token=_token, tooltip=self._rinci),
        ]

    def _ringkas(self, baris: BarisTempel) -> str:
        if not baris.masalah:
            return self.tr("Siap")
        galat = [m for m in baris.masalah if m.berat is Berat.GALAT] or list(baris.masalah)
        ekor = f" (+{len(baris.masalah) - 1})" if len(baris.masalah) > 1 else ""
        return teks_galat(galat[0].galat)[0] + ekor

    def _rinci(self, baris: BarisTempel) -> str:
        return "\n".join(_kalimat(m) for m in baris.masalah)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the clipboard at once."""
        super().showEvent(event)
        if not self.model.pernah_dimuat:
            self.baca()

    def baca(self) -> None:
        """Read the clipboard; nothing is written."""
        teks = QApplication.clipboard().text()
        self.bilah_pesan.tutup()
        self.pekerja.jalankan(
            self, laporan_tempel.periksa_tempelan, self._context, teks, selesai=self._terbaca, gagal=self._gagal_baca
        )

    def _gagal_baca(self, galat: object) -> None:
        self.model.isi([])
        self.tampilkan_galat(galat)  # type: ignore[arg-type]

    def _terbaca(self, baris: list[BarisTempel]) -> None:
        self.model.isi(baris)
        for nomor, satu in enumerate(baris):
            ganda = any(m.kode == "LAP-49" for m in satu.masalah)
            self.model.setel_centang(nomor, satu.dapat_ditulis and not ganda)
        self.form.tabel.pilih_baris(next((n for n, b in enumerate(baris) if not b.dapat_ditulis), 0))
        self.form.tabel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _terpilih(self) -> list[BarisTempel]:
        return [b for b in self.model.tercentang() if b.dapat_ditulis]

    def _hitung(self) -> None:
        for nomor, satu in enumerate(self.model.semua()):
            if not satu.dapat_ditulis and satu in self.model.tercentang():
                self.model.setel_centang(nomor, False)
        jumlah = len(self._terpilih())
        self.form.tombol_tulis.setText(self.tr("Masukkan {n} draf").format(n=jumlah))
        self.form.tombol_tulis.setEnabled(jumlah > 0)

    def _jelaskan(self, baris: object) -> None:
        teks = self._rinci(baris) if isinstance(baris, BarisTempel) else ""
        self.form.masalah.setText(teks)
        self.form.masalah.setVisible(bool(teks))

    def _salin_judul(self) -> None:
        QApplication.clipboard().setText(JUDUL_KOLOM)
        self.bilah_pesan.tampil("ok", self.tr("Judul kolom disalin; tempelkan di baris pertama lembar kerja Anda."))

    def tulis(self) -> None:
        """Write the ticked rows, all or none."""
        terpilih = self._terpilih()
        if terpilih:
            self.form.tombol_tulis.setEnabled(False)
            self.pekerja.jalankan(
                self,
                laporan_tempel.tulis_tempelan,
                self._context,
                terpilih,
                selesai=self._tertulis,
                akhirnya=self._hitung,
            )

    def _tertulis(self, hasil: list[Hasil]) -> None:
        self.hasil = [b.isian.id for b in self._terpilih() if b.isian is not None]
        self.pesan = self.tr("{n} baris masuk sebagai draf").format(n=len(hasil))
        self.dapat_diurungkan = True
        self.accept()


def _tanggal(baris: BarisTempel) -> str:
    return tulis_tanggal(baris.isian.tanggal) if baris.isian else dict(baris.sel)[KolomTempel.TANGGAL]


def _jam(baris: BarisTempel) -> str:
    if baris.isian is None:
        return dict(baris.sel)[KolomTempel.MULAI]
    jam = baca_rentang_jam(baris.isian.jam)
    return tulis_rentang_jam(*jam) if jam else baris.isian.jam


def _token(baris: BarisTempel) -> str:
    if not baris.masalah:
        return "ok_ink"
    return "warn_ink" if baris.dapat_ditulis else "bad_ink"


def _kalimat(masalah: Masalah) -> str:
    judul, _, saran = teks_galat(masalah.galat)
    return f"{judul}. {saran}"
