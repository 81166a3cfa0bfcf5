"""Tenggat: every clock that concerns the acting person, with who must act, until when and why."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.jam_hukum import NAMA_KEADAAN, NAMA_TENGGAT, JenisTenggat, KeadaanTenggat
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import KotakCari
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.pelaporan.dialog import DialogSerah
from kinerja_desktop.services import penyerahan, wewenang
from kinerja_desktop.services import tenggat as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.tenggat import BarisTenggat, Giliran

_TAG: dict[KeadaanTenggat, JenisTag] = {
    KeadaanTenggat.BERJALAN: "aju",
    KeadaanTenggat.HAMPIR: "kem",
    KeadaanTenggat.LEWAT: "bad",
    KeadaanTenggat.SELESAI: "ok",
    KeadaanTenggat.TERLAMBAT: "draf",
    KeadaanTenggat.GUGUR: "draf",
}
_HALAMAN = {
    JenisTenggat.KEBERATAN: "keberatan",
    JenisTenggat.PUTUSAN_KEBERATAN: "keberatan",
}


class TenggatTab(QWidget):
    """The table, and below it the sentence of the chosen clock with what can be done."""

    minta_lapor = Signal(object)

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._context = halaman, context
        self._tujuan: date | None = None
        self.model = HalamanModel[BarisTenggat](
            [
                Kolom(
                    self.tr("Tenggat"),
                    lambda b: istilah(NAMA_TENGGAT[b.tenggat.jenis]),
                    kecil=lambda b: b.tenggat.pasal,
                ),
                Kolom(self.tr("Pegawai"), lambda b: b.orang.nama, 220, kecil=lambda b: tulis_periode(b.periode)),
                Kolom(self.tr("Yang bertindak"), self._siapa, 210, tebal=lambda b: b.giliran is Giliran.SAYA),
                Kolom(self.tr("Sampai"), lambda b: tulis_tanggal(b.tenggat.sampai), 140, kecil=self._sisa),
                Kolom(self.tr("Keadaan"), lambda b: _keadaan(b)[0], 136, tag=_keadaan),
            ],
            self,
            kunci=lambda b: b.kunci,
        )
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Daftar tenggat"))
        self.tabel.baris_dipilih.connect(lambda _: self._tampilkan())
        self.tabel.baris_dibuka.connect(lambda _: self.buka())
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, px(10), 0, 0)
        tata.setSpacing(px(8))
        tata.addLayout(self._atas())
        tata.addWidget(self.tabel, 1)
        tata.addLayout(self._bawah())
        konteks = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+F"), self, self.cari.setFocus, context=konteks)

    def _atas(self) -> QHBoxLayout:
        self.cari = KotakCari(hint=self.tr("Cari nama, NIP, atau yang bertindak"))
        self.cari.dicari.connect(lambda _: self.muat())
        self.giliran_saya = QCheckBox(self.tr("Giliran saya"))
        self.giliran_saya.toggled.connect(lambda _: self.muat())
        self.selesai = QCheckBox(self.tr("Yang selesai juga"))
        self.selesai.toggled.connect(lambda _: self.muat())
        self.jenis = Pilihan()
        self.jenis.setAccessibleName(self.tr("Jenis tenggat"))
        self.jenis.addItem(self.tr("Semua tenggat"), None)
        for jenis, nama in NAMA_TENGGAT.items():
            self.jenis.addItem(istilah(nama), jenis)
        self.jenis.currentIndexChanged.connect(lambda _: self.muat())
        atas = QHBoxLayout()
        atas.setSpacing(px(10))
        atas.addWidget(self.cari, 1)
        for satu in (self.giliran_saya, self.selesai, self.jenis):
            atas.addWidget(satu)
        return atas

    def _bawah(self) -> QHBoxLayout:
        self.penjelasan = QLabel()
        self.penjelasan.setWordWrap(True)
        self.cara = TombolCara(self.tr("tenggat ini"))
        self.tombol_terima = Tombol(self.tr("Saya sudah menerima dokumen"), "ok", ikon="kotak_masuk")
        self.tombol_terima.clicked.connect(self.terima)
        self.tombol_serah = Tombol(self.tr("Catat penyerahan…"), "primary", ikon="kirim")
        self.tombol_serah.clicked.connect(self.serahkan)
        self.tombol_buka = Tombol(self.tr("Buka"), ikon="kanan")
        self.tombol_buka.clicked.connect(self.buka)
        bawah = QHBoxLayout()
        bawah.setSpacing(px(8))
        bawah.addWidget(self.penjelasan, 1)
        for satu in (self.cara, self.tombol_terima, self.tombol_serah, self.tombol_buka):
            bawah.addWidget(satu)
        return bawah

    # loading

    def muat(self) -> None:
        """Load the clocks."""
        jenis = self.jenis.currentData()
        self._halaman.jalankan(
            partial(
                layanan.daftar,
                self._context,
                kata=self.cari.text().strip(),
                hanya_terbuka=not self.selesai.isChecked(),
                hanya_saya=self.giliran_saya.isChecked(),
                jenis=None if jenis is None else JenisTenggat(jenis),
            ),
            selesai=self._terima,
        )

    def _terima(self, daftar: list[BarisTenggat]) -> None:
        disaring = self.cari.text().strip() or self.giliran_saya.isChecked() or self.jenis.currentData() is not None
        if disaring:
            self.tabel.kosong.setel("cari", self.tr("Tidak ada yang cocok"), self.tr("Ubah saringan di atas."))
        else:
            self.tabel.kosong.setel(
                "sukses",
                self.tr("Tidak ada tenggat yang berjalan"),
                self.tr("Tenggat muncul ketika jendela evaluasi dibuka, yaitu pada bulan terakhir periode."),
            )
        self.model.isi(daftar)
        if self._kini() is None and daftar:
            self.tabel.pilih_baris(0)
        self._pilih_tujuan(daftar)
        self._tampilkan()

    def tuju(self, hari: date) -> None:
        """Show everything that runs, and choose the clock that ends on this day."""
        self._tujuan = hari
        for saringan in (self.cari, self.giliran_saya, self.jenis):
            saringan.blockSignals(True)
        self.cari.clear()
        self.giliran_saya.setChecked(False)
        self.jenis.setCurrentIndex(0)
        for saringan in (self.cari, self.giliran_saya, self.jenis):
            saringan.blockSignals(False)
        self.muat()

    def _pilih_tujuan(self, daftar: list[BarisTenggat]) -> None:
        calon = [n for n, b in enumerate(daftar) if b.tenggat.sampai == self._tujuan]
        milik = [n for n in calon if daftar[n].giliran is Giliran.SAYA]
        if calon:
            self.tabel.pilih_baris((milik or calon)[0])
        self._tujuan = None

    def _kini(self) -> BarisTenggat | None:
        baris = self.tabel.baris_kini()
        return baris if isinstance(baris, BarisTenggat) else None

    def _siapa(self, baris: BarisTenggat) -> str:
        return self.tr("Anda") if baris.giliran is Giliran.SAYA else baris.siapa or "–"

    def _sisa(self, baris: BarisTenggat) -> str:
        if baris.tenggat.selesai_pada is not None:
            return self.tr("dilakukan {tanggal}").format(tanggal=tulis_tanggal(baris.tenggat.selesai_pada))
        if baris.keadaan in (KeadaanTenggat.LEWAT, KeadaanTenggat.GUGUR):
            return self.tr("sudah lewat")
        if not baris.sisa:
            return self.tr("hari terakhir")
        return self.tr("{n} hari kerja lagi").format(n=tulis_angka(baris.sisa))

    def _tampilkan(self) -> None:
        baris = self._kini()
        self.cara.setel(None if baris is None else lambda: baris.cara)
        self.tombol_buka.setEnabled(baris is not None)
        belum = baris is not None and baris.belum_diterima
        milik = baris is not None and baris.orang.pegawai_id == self._context.saya
        self.tombol_terima.setVisible(belum and milik)
        self.tombol_serah.setVisible(baris is not None and not milik and self._dapat_diserahkan(baris))
        self.penjelasan.setText("" if baris is None else self._kalimat(baris))

    def _dapat_diserahkan(self, baris: BarisTenggat) -> bool:
        """A document that waits for its pegawai, also one that went out in the program and is not opened."""
        boleh = baris.giliran is Giliran.SAYA or self._context.peran in wewenang.PENGELOLA
        return boleh and baris.tenggat.jenis is JenisTenggat.PENYERAHAN and baris.belum_diterima

    def _kalimat(self, baris: BarisTenggat) -> str:
        apa = istilah(NAMA_TENGGAT[baris.tenggat.jenis])
        if baris.tenggat.jenis is JenisTenggat.AMBIL_ALIH and baris.giliran is not Giliran.SAYA:
            teks = self.tr("Penilai belum menandatangani sampai jendelanya tutup, jadi {siapa} yang akan menilai.")
            return teks.format(siapa=baris.siapa or self.tr("atasan penilai"))
        if baris.tenggat.hak and baris.giliran is Giliran.SAYA:
            return self.tr("Keberatan adalah hak Anda, bukan kewajiban. {sebab}.").format(
                sebab=istilah(baris.tenggat.sebab)
            )
        return f"{apa}. {istilah(baris.tenggat.sebab)}."

    # intents

    def buka(self) -> None:
        """Go to the place of action."""
        baris = self._kini()
        if baris is None:
            return
        if (
            baris.tenggat.jenis is JenisTenggat.PELAPORAN
            and self._context.peran in wewenang.PENILAI | wewenang.PENGELOLA
        ):
            self.minta_lapor.emit(baris.periode)
            return
        if baris.tenggat.jenis is JenisTenggat.SKP:
            rencana = {"pegawai_id": baris.orang.pegawai_id, "tahun": baris.periode.tahun}
            self._halaman.minta_pindah.emit("sasaran", rencana)
            return
        halaman = _HALAMAN.get(baris.tenggat.jenis, "evaluasi")
        self._halaman.minta_pindah.emit(halaman, {"pegawai_id": baris.orang.pegawai_id, "periode": baris.periode})

    def terima(self) -> None:
        """The pegawai says that he received his document."""
        baris = self._kini()
        if baris is not None and baris.orang.penetapan_id is not None:
            self._halaman.jalankan(
                penyerahan.terima_dokumen,
                self._context,
                baris.orang.penetapan_id,
                selesai=lambda _: self._sesudah(self.tr("Penerimaan dokumen tercatat")),
            )

    def serahkan(self) -> None:
        """Note that the document was handed over, for one person or for all of the same period."""
        baris = self._kini()
        if baris is None:
            return
        lain = [
            b
            for b in self.model.semua()
            if b.periode == baris.periode and b.terbuka and self._dapat_diserahkan(b)
        ]  # fmt: skip
        formulir = DialogSerah(self, self._halaman.pekerja, self._context, baris, lain)
        if dialog.jalankan(formulir):
            self._sesudah(self.tr("Penyerahan dokumen tercatat"))
        formulir.deleteLater()

    def _sesudah(self, kabar: str) -> None:
        self._halaman.tampilkan_pesan("ok", kabar)
        self.muat()


def _keadaan(baris: BarisTenggat) -> tuple[str, JenisTag]:
    return istilah(NAMA_KEADAAN[baris.keadaan]), _TAG[baris.keadaan]
