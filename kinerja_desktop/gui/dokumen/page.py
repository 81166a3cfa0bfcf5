"""Dokumen: the official forms of one person, page by page as they will be printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCompleter, QSizePolicy, QWidget

from kinerja_desktop.domain.dokumen import Formulir, Kertas
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.alir import TataAlir
from kinerja_desktop.gui.common.bahasa import tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tasks import Lajur, Pekerja
from kinerja_desktop.gui.common.theme import penata, px
from kinerja_desktop.gui.dokumen.berkas_pyb import BerkasPyb
from kinerja_desktop.gui.dokumen.dasar import HalamanDokumen
from kinerja_desktop.gui.dokumen.pratinjau import Pratinjau
from kinerja_desktop.gui.forms.ui_dokumen_form import Ui_Dokumen
from kinerja_desktop.services import dokumen as layanan
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.formulir import BarisDokumen
from kinerja_desktop.services.konteks import Context

_LEBAR_LAPANG = 960


class DokumenPage(HalamanDokumen):
    """Forms at the left, their pages at the right; print, PDF, spreadsheet."""

    kunci = "dokumen"
    topik_bantuan = "dokumen"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._pegawai_id = context.saya
        self._tujuan: tuple[str, Periode | None, bool] | None = None
        self._orang: list[UUID] = []
        self._mengisi = False
        self.form = Ui_Dokumen()
        self.form.setupUi(self.isi)
        self.form.judul.setel_huruf(13, 600)
        self._susun_tombol()
        self.model = HalamanModel[BarisDokumen](
            [
                Kolom(self.tr("Dokumen"), lambda b: f"{b.format} {_masa(b)}", kecil=lambda b: b.judul),
                Kolom(self.tr("Keadaan"), lambda b: self._tag(b)[0], 112, tag=self._tag),
            ],
            self,
            kunci=lambda b: (b.format, b.periode, b.skp_id, b.revisi, b.rekaman_id),
        )
        self.form.tabel.setel_tinggi_baris(44)
        self.form.tabel.setModel(self.model)
        kini = context.hari_ini().year
        for tahun in range(kini + 1, kini - 5, -1):
            self.form.tahun.addItem(str(tahun), tahun)
        self.form.tahun.setCurrentIndex(1)
        for kertas in Kertas:
            self.form.kertas.addItem(kertas.value.upper(), kertas)
        self.form.kertas.setCurrentIndex(self.form.kertas.findData(context.kantor.kertas))
        self.pratinjau = Pratinjau(self, self.form)
        self.berkas_pyb = BerkasPyb(self, context)
        self._sambungkan()

    def _susun_tombol(self) -> None:
        """The buttons go on in a second line where the card is narrow."""
        kotak = self.form.kotak_aksi
        self._alir = TataAlir(kotak, px(8))
        for tombol in (self.form.tombol_excel, self.form.tombol_pdf, self.form.tombol_cetak):
            self._alir.addWidget(tombol)
        ukuran = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        ukuran.setHeightForWidth(True)
        kotak.setSizePolicy(ukuran)
        self._sesuaikan()
        penata().berubah.connect(self._sesuaikan)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the pages the room where the window is narrow."""
        super().resizeEvent(event)
        self._sesuaikan()

    def _sesuaikan(self) -> None:
        self.form.kartu_daftar.setFixedWidth(px(330 if self.width() >= px(_LEBAR_LAPANG) else 264))

    def _sambungkan(self) -> None:
        f = self.form
        f.tahun.currentIndexChanged.connect(lambda _: self.segarkan())
        f.pegawai.activated.connect(self._pegawai_dipilih)
        f.kertas.currentIndexChanged.connect(lambda _: self._buat())
        f.tabel.selectionModel().currentRowChanged.connect(lambda *_: self._buat())
        f.tombol_pdf.clicked.connect(lambda: self._simpan("pdf", "PDF (*.pdf)"))
        f.tombol_excel.clicked.connect(lambda: self._simpan("xlsx", "Excel (*.xlsx)"))
        f.tombol_cetak.clicked.connect(self._cetak)
        f.tombol_semua.clicked.connect(self._simpan_semua)
        f.tombol_berkas.clicked.connect(lambda: self.berkas_pyb.buka(int(f.tahun.currentData())))

    def _tag(self, baris: BarisDokumen) -> tuple[str, JenisTag]:
        if baris.ditetapkan is None:
            return self.tr("Draf"), "draf"
        if baris.terkini:
            berjalan = baris.periode is not None and baris.periode.selesai >= self._context.hari_ini()
            return (self.tr("Berjalan"), "aju") if berjalan else (self.tr("Isi terkini"), "draf")
        return tulis_tanggal(baris.ditetapkan.date()), "ok"

    # loading

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load the people and the forms again."""
        if not self._mengisi:
            tahun = int(self.form.tahun.currentData())
            siapa = self._pegawai_id
            self.jalankan(self._muat, siapa, tahun, selesai=lambda hasil: self._terima_untuk(siapa, tahun, hasil))

    def _muat(self, pegawai_id: UUID, tahun: int) -> tuple[list[Pegawai], list[BarisDokumen]]:
        """A person whose plan is open to the atasan of his penilai is not in the list of those he sees (R22)."""
        orang, daftar = wewenang.terlihat(self._context), layanan.tersedia(self._context, pegawai_id, tahun)
        if all(satu.id != pegawai_id for satu in orang):
            orang.append(wewenang.pegawai(self._context, pegawai_id))
        return orang, daftar

    def _terima_untuk(self, siapa: UUID, tahun: int, hasil: tuple[list[Pegawai], list[BarisDokumen]]) -> None:
        """An answer for somebody else or another year comes too late: it must not use up what was asked for since."""
        if siapa == self._pegawai_id and tahun == int(self.form.tahun.currentData()):
            self._terima(hasil)

    def _terima(self, hasil: tuple[list[Pegawai], list[BarisDokumen]]) -> None:
        orang, daftar = hasil
        self._mengisi = True
        pilihan = self.form.pegawai
        if self._orang != [satu.id for satu in orang]:
            pilihan.clear()
            for satu in orang:
                pilihan.addItem(satu.nama)
            self._orang = [satu.id for satu in orang]
            pelengkap = pilihan.completer()
            if pelengkap is not None:
                pelengkap.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        pilihan.setCurrentIndex(self._orang.index(self._pegawai_id) if self._pegawai_id in self._orang else -1)
        self.model.isi(daftar)
        self._mengisi = False
        self.setel_remah(pilihan.currentText())
        if self._tujuan is not None:
            self._ke_tujuan(daftar, *self._tujuan)
            self._tujuan = None
        elif daftar and self.form.tabel.baris_kini() is None:
            self.form.tabel.pilih_baris(0)
        self._buat()

    def _ke_tujuan(self, daftar: list[BarisDokumen], format_: str, periode: Periode | None, revisi: bool) -> None:
        """Choose the form another page asked for: the newest of its kind, of a revision only where there is one.

        Other pages ask for C.1.3 and D.1.1 whatever the record is printed on: C.1.1 to D.1.3 stand in for them.
        """
        cocok = [b for b in daftar if (b.format, b.periode) == (format_, periode)]
        if not cocok and format_[:4] in ("C.1.", "D.1."):
            cocok = [b for b in daftar if (b.format[:4], b.periode) == (format_[:4], periode)]
        pilih = [b for b in cocok if b.revisi is revisi] or cocok
        if pilih:
            b = pilih[-1]
            self.form.tabel.pilih_kunci((b.format, b.periode, b.skp_id, b.revisi, b.rekaman_id))

    def _pegawai_dipilih(self) -> None:
        urut = self.form.pegawai.currentIndex()
        if 0 <= urut < len(self._orang) and self._orang[urut] != self._pegawai_id:
            self._pegawai_id = self._orang[urut]
            self.segarkan()

    def buka(self, argumen: object) -> None:
        """Show one form: ``{"format", "pegawai_id", "periode" or "tahun"}``, with ``"revisi"`` the draft of one."""
        if not isinstance(argumen, dict):
            return
        self._pegawai_id = argumen.get("pegawai_id") or self._pegawai_id
        periode = argumen.get("periode")
        if "format" in argumen:
            self._tujuan = (argumen["format"], periode, bool(argumen.get("revisi")))
        tahun = periode.tahun if isinstance(periode, Periode) else argumen.get("tahun")
        urut = self.form.tahun.findData(tahun)
        if urut >= 0 and urut != self.form.tahun.currentIndex():
            self.form.tahun.setCurrentIndex(urut)
        else:
            self.segarkan()

    # preview

    def ada_terpilih(self) -> bool:
        """Whether a form is shown."""
        return self._terpilih() is not None

    def _terpilih(self) -> BarisDokumen | None:
        baris = self.form.tabel.baris_kini()
        return baris if isinstance(baris, BarisDokumen) else None

    def _buat(self) -> None:
        baris = self._terpilih()
        if self._mengisi:
            return
        self._tampilkan_ada(baris is not None)
        if baris is None:
            self.form.kosong.setel(
                "dokumen",
                self.tr("Belum ada dokumen"),
                self.tr("Formulir muncul di sini setelah SKP disusun atau evaluasi dibuat."),
                (self.tr("Buka Sasaran Kinerja"), lambda: self.minta_pindah.emit("sasaran", None)),
            )
            return
        self.form.judul.setText(f"{baris.format} · {baris.judul}")
        konteks, kertas = self._context, Kertas(self.form.kertas.currentData())

        def isi() -> Formulir:
            return layanan.isi_baris(konteks, baris)

        def gambar(formulir: Formulir) -> None:
            self.pekerja.jalankan(
                self, _pdf, konteks, formulir, kertas, selesai=self.pratinjau.isi, lajur=Lajur.PANJANG
            )

        self.jalankan(isi, selesai=gambar)

    def _tampilkan_ada(self, ada: bool) -> None:
        f = self.form
        for widget in (f.gulir, f.judul, f.nomor_halaman, f.sebelum, f.sesudah, f.zum, f.zum_kurang, f.zum_tambah):
            widget.setVisible(ada)
        for tombol in (f.tombol_pdf, f.tombol_excel, f.tombol_cetak, f.tombol_semua):
            tombol.setEnabled(ada)
        f.kosong.setVisible(not ada)

    # out

    def _simpan(self, akhiran: str, saring: str) -> None:
        baris = self._terpilih()
        if baris is None:
            return
        nama = f"{layanan.nama_berkas(baris)}_{self.form.pegawai.currentText().split(',')[0]}.{akhiran}"
        berkas = dialog.simpan_berkas(self, self.tr("Simpan dokumen"), nama, saring)
        if berkas is None:
            return
        konteks, kertas = self._context, Kertas(self.form.kertas.currentData())

        def kerja() -> Path:
            layanan.simpan(konteks, layanan.isi_baris(konteks, baris), berkas, kertas)
            return berkas

        self.jalankan(kerja, selesai=self.tersimpan)

    def _simpan_semua(self) -> None:
        folder = dialog.pilih_folder(self, self.tr("Folder untuk semua dokumen di daftar"))
        if folder is None:
            return
        daftar = [self.model.baris(n) for n in range(self.model.rowCount())]

        def kerja(progress: Callable[[int, int, str], None]) -> list[Path]:
            return layanan.simpan_banyak(self._context, daftar, folder, progress)

        self.panjang(
            self.jalankan(
                kerja,
                selesai=lambda hasil: self.tampilkan_pesan(
                    "ok", self.tr("{n} dokumen tersimpan").format(n=len(hasil)), str(folder)
                ),
                kemajuan=self.form.kemajuan.maju,
                akhirnya=lambda: self.usai(self.tr("{n} dokumen sudah tersimpan; sisanya dibatalkan")),
            ),
            self.tr("Menyimpan dokumen…"),
        )

    def _cetak(self) -> None:
        from kinerja_desktop.gui.common.cetak import kirim, pilih_pencetak

        data = self.pratinjau.data
        pencetak = pilih_pencetak(self, data) if data else None
        if pencetak is None:
            return
        self.panjang(
            self.jalankan(
                kirim,
                pencetak,
                data,
                selesai=self._tercetak,
                kemajuan=self.form.kemajuan.maju,
                akhirnya=lambda: self.usai(self.tr("Pencetakan dibatalkan; tidak ada yang dikirim ke pencetak")),
                lajur=Lajur.PANJANG,
            ),
            self.tr("Mencetak…"),
        )

    def _tercetak(self, berkas: Path | None) -> None:
        if berkas is not None:
            self.tersimpan(berkas)
        else:
            self.tampilkan_pesan("ok", self.tr("Dokumen dikirim ke pencetak"))


def _pdf(konteks: Context, formulir: Formulir, kertas: Kertas) -> tuple[bytes, int]:
    data = layanan.pdf(konteks, formulir, kertas)
    return data, layanan.jumlah_halaman(data)


def _masa(baris: BarisDokumen) -> str:
    return f"· {tulis_periode(baris.periode) if baris.periode else baris.tahun}"
