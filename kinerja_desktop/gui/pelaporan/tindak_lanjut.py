"""Tindak Lanjut: who is proposed for an award, development, coaching or a sanction, and what became of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabBar, QVBoxLayout, QWidget

from kinerja_desktop.domain.evaluasi import Predikat
from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.domain.tindak_lanjut import JUDUL, JenisTindakLanjut, KeadaanTindakLanjut
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, tulis_periode
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import KotakCari
from kinerja_desktop.gui.common.kemajuan import BilahKemajuan
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.pelaporan.panel_tindak import PanelTindak
from kinerja_desktop.services import masa_hasil, realisasi
from kinerja_desktop.services import tindak_lanjut as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.tindak_lanjut import KEADAAN_LAYAR, BarisTindakLanjut, DaftarTindakLanjut

_TAG_PREDIKAT: dict[Predikat, JenisTag] = {
    Predikat.SANGAT_BAIK: "ok",
    Predikat.BAIK: "ok",
    Predikat.BUTUH_PERBAIKAN: "kem",
    Predikat.KURANG: "bad",
    Predikat.SANGAT_KURANG: "bad",
}
_TAG_KEADAAN: dict[KeadaanTindakLanjut, JenisTag] = {
    KeadaanTindakLanjut.DIUSULKAN: "aju",
    KeadaanTindakLanjut.DITINDAKLANJUTI: "ok",
    KeadaanTindakLanjut.TIDAK_DILANJUTKAN: "draf",
}
_AWAL_TAHUN = 3
"""Until March the result of the year before is what people look at."""


class TindakLanjutTab(QWidget):
    """The lists of one period, narrowed by list, state and words; the chosen line stands beside them."""

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._context = halaman, context
        self._isi: DaftarTindakLanjut | None = None
        self._terbuka = False
        self.model = HalamanModel[BarisTindakLanjut](
            [
                Kolom(self.tr("Pegawai"), lambda b: b.orang.pegawai.nama, 216, kecil=lambda b: b.orang.pegawai.jabatan),
                Kolom(self.tr("Predikat"), lambda b: _predikat(b)[0], 124, tag=_predikat),
                Kolom(
                    self.tr("Alasan"),
                    lambda b: istilah(b.usulan.alasan[0]),
                    kecil=lambda b: istilah(JUDUL[b.usulan.jenis]),
                    tooltip=lambda b: "\n".join(istilah(a) for a in b.usulan.alasan),
                ),
                Kolom(self.tr("Keadaan"), lambda b: _keadaan(b)[0], 134, tag=_keadaan),
            ],
            self,
            kunci=lambda b: b.kunci,
        )
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Daftar tindak lanjut"))
        self.tabel.baris_dipilih.connect(lambda _: self._tampilkan())
        self.panel = PanelTindak(halaman, context, self)
        self.panel.tercatat.connect(self.muat)
        self._susun()

    def _susun(self) -> None:
        self.pilah = QTabBar()
        self.pilah.setAccessibleName(self.tr("Daftar"))
        self.pilah.setExpanding(False)
        self.pilah.setDrawBase(False)
        for _ in (None, *JenisTindakLanjut):
            self.pilah.addTab("")
        self.pilah.currentChanged.connect(lambda _: self.muat())
        self._tulis_pilah()
        tengah = QHBoxLayout()
        tengah.setSpacing(px(14))
        tengah.addWidget(self.tabel, 1)
        tengah.addWidget(self.panel)
        self.kemajuan = BilahKemajuan(self)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, px(10), 0, 0)
        tata.setSpacing(px(8))
        tata.addLayout(self._atas())
        tata.addWidget(self.pilah)
        tata.addLayout(tengah, 1)
        tata.addWidget(self.kemajuan)
        self.ringkasan = QLabel()
        self.ringkasan.setProperty("peran", "bantuan")
        tata.addWidget(self.ringkasan)
        konteks = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+F"), self, self.cari.setFocus, context=konteks)

    def _atas(self) -> QHBoxLayout:
        self.cari = KotakCari(hint=self.tr("Cari nama, NIP, atau jabatan"))
        self.cari.dicari.connect(lambda _: self.muat())
        self.masa = Pilihan()
        self.masa.setAccessibleName(self.tr("Periode"))
        for periode in self._pilihan_masa():
            self.masa.addItem(tulis_periode(periode), str(periode))
        self.masa.currentIndexChanged.connect(lambda _: self._masa_dipilih())
        self.keadaan = Pilihan()
        self.keadaan.setAccessibleName(self.tr("Keadaan"))
        self.keadaan.addItem(self.tr("Semua keadaan"), None)
        for keadaan, teks in KEADAAN_LAYAR.items():
            self.keadaan.addItem(istilah(teks), keadaan)
        self.keadaan.currentIndexChanged.connect(lambda _: self.muat())
        self.tombol_ekspor = Tombol(self.tr("Simpan ke Excel"), ikon="unduh")
        self.tombol_ekspor.clicked.connect(self.ekspor)
        atas = QHBoxLayout()
        atas.setSpacing(px(8))
        atas.addWidget(self.cari, 1)
        for satu in (self.masa, self.keadaan, self.tombol_ekspor):
            atas.addWidget(satu)
        return atas

    def _pilihan_masa(self) -> list[Periode]:
        """The running period first, or the year before in its first months; then what came before."""
        hari = self._context.hari_ini()
        berjalan = realisasi.periode_evaluasi(self._context, hari)
        tahunan = [Periode(hari.year - n, JenisPeriode.TAHUNAN) for n in range(3)]
        berkala = [berjalan]
        while len(berkala) < 4 if berjalan.jenis is JenisPeriode.TRIWULANAN else len(berkala) < 12:
            berkala.append(berkala[-1].sebelumnya())
        utama = tahunan[1] if hari.month <= _AWAL_TAHUN else berjalan
        return [utama, *(p for p in (*berkala, *tahunan) if p != utama)]

    def _masa_dipilih(self) -> None:
        self._terbuka = True
        self.muat()

    # loading

    def muat(self) -> None:
        """Load the lists of the chosen period, at first of the newest one that has results."""
        if not self._terbuka:
            semua = [Periode.baca(self.masa.itemData(n)) for n in range(self.masa.count())]
            ambil = partial(masa_hasil.terbaru, self._context, semua, tanpa_saya=True)
            self._halaman.jalankan(ambil, selesai=self._mulai)
            return
        urut = self.pilah.currentIndex()
        jenis = None if urut <= 0 else list(JenisTindakLanjut)[urut - 1]
        keadaan = self.keadaan.currentData()
        self._halaman.jalankan(
            layanan.daftar,
            self._context,
            Periode.baca(self.masa.currentData()),
            jenis,
            None if keadaan is None else KeadaanTindakLanjut(keadaan),
            self.cari.text().strip(),
            selesai=self._terima,
        )

    def _mulai(self, periode: Periode | None) -> None:
        if self._terbuka:
            return
        self._terbuka = True
        if periode is not None:
            self.masa.blockSignals(True)
            self.masa.setCurrentIndex(self.masa.findData(str(periode)))
            self.masa.blockSignals(False)
        self.muat()

    def _terima(self, isi: DaftarTindakLanjut) -> None:
        self._isi = isi
        self._tulis_pilah()
        self._tulis_kosong(isi)
        self.model.isi(isi.baris)
        if self.tabel.baris_kini() is None and isi.baris:
            self.tabel.pilih_baris(0)
        self.tombol_ekspor.setEnabled(bool(isi.baris))
        teks = self.tr("{dinilai} pegawai sudah dinilai pada {periode} · usulan, bukan keputusan")
        periode = tulis_periode(isi.periode)
        self.ringkasan.setText(teks.format(dinilai=tulis_angka(isi.dinilai), periode=periode))
        self._tampilkan()

    def _tulis_pilah(self) -> None:
        jumlah = {} if self._isi is None else self._isi.jumlah
        self.pilah.setTabText(0, f"{self.tr('Semua')}  {sum(jumlah.values())}")
        for urut, jenis in enumerate(JenisTindakLanjut, 1):
            self.pilah.setTabText(urut, f"{istilah(JUDUL[jenis])}  {jumlah.get(jenis, 0)}")

    def _tulis_kosong(self, isi: DaftarTindakLanjut) -> None:
        if not isi.dinilai:
            self.tabel.kosong.setel(
                "evaluasi",
                self.tr("Belum ada hasil evaluasi"),
                self.tr("Daftar ini terisi sesudah evaluasi periode itu ditetapkan."),
                (self.tr("Buka Evaluasi"), lambda: self._halaman.minta_pindah.emit("evaluasi", None)),
            )
        elif sum(isi.jumlah.values()):
            self.tabel.kosong.setel("cari", self.tr("Tidak ada yang cocok"), self.tr("Ubah saringan di atas."))
        else:
            self.tabel.kosong.setel(
                "sukses", self.tr("Tidak ada usulan"), self.tr("Semua hasil periode itu sesuai ekspektasi.")
            )

    def _tampilkan(self) -> None:
        baris = self.tabel.baris_kini()
        self.panel.tampilkan(baris if isinstance(baris, BarisTindakLanjut) else None)

    # intents

    def ekspor(self) -> None:
        """Write the lines that are shown to a spreadsheet."""
        if self._isi is None:
            return
        berkas = dialog.simpan_berkas(
            self, self.tr("Simpan tindak lanjut"), f"tindak-lanjut-{self._isi.periode}.xlsx", self.tr("Excel (*.xlsx)")
        )
        if berkas is not None:
            tugas = self._halaman.jalankan(
                layanan.ekspor, self._context, self._isi, Path(berkas), selesai=self._terekspor,
                kemajuan=self.kemajuan.maju, akhirnya=self.kemajuan.usai,
            )  # fmt: skip
            self.kemajuan.mulai(tugas, self.tr("Menyiapkan daftar…"))

    def _terekspor(self, berkas: Path) -> None:
        self._halaman.tampilkan_pesan("ok", self.tr("Daftar tindak lanjut tersimpan"), str(berkas))


def _predikat(baris: BarisTindakLanjut) -> tuple[str, JenisTag]:
    return istilah(PREDIKAT_LAYAR[baris.predikat]), _TAG_PREDIKAT[baris.predikat]


def _keadaan(baris: BarisTindakLanjut) -> tuple[str, JenisTag]:
    return istilah(KEADAAN_LAYAR[baris.keadaan]), _TAG_KEADAAN[baris.keadaan]
