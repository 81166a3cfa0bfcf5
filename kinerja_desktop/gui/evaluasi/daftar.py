"""The list of people with the state of their evaluation: search, filter, and who comes next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import KotakCari
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.model import HalamanModel, Kolom, dengan_lewati
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.evaluasi import label
from kinerja_desktop.gui.evaluasi.langkah import BilahLangkah
from kinerja_desktop.services import evaluasi_lembar as layanan
from kinerja_desktop.services import siasn
from kinerja_desktop.services.evaluasi_bentuk import SUDAH_DITETAPKAN, BarisEvaluasi, KeadaanEvaluasi
from kinerja_desktop.services.evaluasi_langkah import langkah
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.siasn import EksporSiasn
from kinerja_desktop.services.wewenang import PENGELOLA, PENILAI

_ATASAN = "atasan"
"""The choice of the filter that is no state: people waiting for the atasan of their penilai (R44, R53)."""
_LEWAT = SUDAH_DITETAPKAN - {KeadaanEvaluasi.PERLU_DITINJAU} | {KeadaanEvaluasi.SKP_BELUM}
"""Nothing is left to do for these, or nothing can be done yet."""


class DaftarTim(Kartu):
    """`dibuka` carries the person whose sheet is wanted."""

    dibuka = Signal(object)

    def __init__(self, halaman: Halaman, context: Context, periode: Callable[[], Periode]) -> None:
        super().__init__("", "", padat=True)
        self._halaman, self._context, self._periode = halaman, context, periode
        self._buka_sesudah_muat = False
        self.model = HalamanModel[BarisEvaluasi](self._kolom(), halaman, kunci=lambda b: b.pegawai_id)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(12), px(12), px(12), px(12))
        self.cari = KotakCari(self, self.tr("Cari pegawai"))
        self.cari.setMinimumWidth(px(240))
        self.cari.setMaximumWidth(px(320))
        self.cari.textChanged.connect(lambda _: self._saring())
        self.cari.returnPressed.connect(self.buka_terpilih)
        self.saring = self._pilihan_keadaan()
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(44)
        self.tabel.setModel(self.model)
        self.tabel.doubleClicked.connect(lambda _: self.buka_terpilih())
        self.tabel.activated.connect(lambda _: self.buka_terpilih())
        self.model.dimuat.connect(self._dimuat)
        self.tombol_buka = Tombol(self.tr("Buka"), "primary", pintasan="Return")
        self.tombol_buka.setEnabled(False)
        self.tombol_buka.clicked.connect(self.buka_terpilih)
        self.langkah = BilahLangkah(halaman, context)
        self.langkah.berubah.connect(self._muat_langkah)
        self.langkah.ke_berikut.connect(self._buka_berikut)
        tata.addWidget(self.langkah)
        baris = QHBoxLayout()
        baris.addWidget(self.cari)
        baris.addWidget(self.saring)
        baris.addStretch(1)
        self.siasn = Tombol(self.tr("Ekspor SIASN…"), ikon="dokumen")
        self.siasn.setToolTip(self.tr("Hasil yang sudah ditetapkan pada periode ini, dengan kode SIASN"))
        self.siasn.setVisible(context.peran in PENGELOLA)
        self.siasn.clicked.connect(self.ekspor_siasn)
        baris.addWidget(self.siasn)
        baris.addWidget(self.tombol_buka)
        tata.addLayout(baris)
        tata.addWidget(self.tabel)

    def _kolom(self) -> list[Kolom[BarisEvaluasi]]:
        return [
            Kolom(self.tr("Pegawai"), lambda b: b.nama, kecil=lambda b: b.jabatan),
            Kolom(
                self.tr("Keadaan"),
                lambda b: label.keadaan(b.keadaan)[0],
                190,
                tag=lambda b: label.keadaan(b.keadaan),
            ),
            Kolom(self.tr("Predikat"), lambda b: istilah(PREDIKAT_LAYAR[b.predikat]) if b.predikat else "—", 150),
            Kolom(
                self.tr("Ditetapkan"),
                lambda b: tulis_tanggal(b.ditetapkan_pada.date()) if b.ditetapkan_pada else "—",
                120,
            ),
        ]

    def _pilihan_keadaan(self) -> QComboBox:
        saring = Pilihan()
        saring.setAccessibleName(self.tr("Tampilkan"))
        for teks, pilihan in (
            (self.tr("Semua"), None),
            (label.keadaan(KeadaanEvaluasi.SIAP)[0], KeadaanEvaluasi.SIAP),
            (label.keadaan(KeadaanEvaluasi.DRAF)[0], KeadaanEvaluasi.DRAF),
            (label.keadaan(KeadaanEvaluasi.PERLU_DITINJAU)[0], KeadaanEvaluasi.PERLU_DITINJAU),
        ):
            saring.addItem(teks, pilihan)
        if self._context.peran in PENILAI:
            saring.addItem(self.tr("Menunggu saya sebagai atasan"), _ATASAN)
        saring.currentIndexChanged.connect(lambda _: self._saring())
        return saring

    def fokus(self) -> None:
        """The keys go to the table."""
        self.tabel.setFocus(Qt.FocusReason.OtherFocusReason)

    def muat(self) -> None:
        """Load the list again."""
        konteks, periode, kata = self._context, self._periode(), self.cari.text()
        pilihan = self.saring.currentData()
        atasan = pilihan == _ATASAN
        keadaan = None if pilihan is None or atasan else KeadaanEvaluasi(pilihan)

        def ambil(lewati: int, batas: int) -> Sequence[BarisEvaluasi]:
            return layanan.daftar(konteks, periode, kata, batas, lewati, keadaan, sebagai_atasan=atasan).baris

        self.model.muat(self._halaman.pekerja, dengan_lewati(ambil))
        self._muat_langkah()
        if atasan and not kata.strip():
            self.tabel.kosong.setel(
                "evaluasi",
                self.tr("Tidak ada yang menunggu Anda sebagai atasan"),
                self.tr("Pegawai muncul di sini bila jendela evaluasi berakhir dan penilainya belum menetapkan."),
            )
            return
        if kata.strip() or keadaan is not None:
            semua = (self.tr("Tampilkan semua"), self._hapus_saringan)
            self.tabel.kosong.setel("cari", self.tr("Tidak ada pegawai yang cocok"), tindakan=semua)
            return
        self.tabel.kosong.setel(
            "evaluasi",
            self.tr("Tidak ada pegawai"),
            self.tr("Pegawai yang Anda nilai muncul di sini setelah data organisasi terisi."),
        )

    def _muat_langkah(self) -> None:
        if self._context.peran in PENILAI:
            self._halaman.jalankan(langkah, self._context, self._periode(), selesai=self.langkah.setel)

    def _buka_berikut(self) -> None:
        """Open the first person with something left to do."""
        baris = next((b for b in self.model.semua() if b.dinilai and b.keadaan not in _LEWAT), None)
        if baris is None:
            self._halaman.tampilkan_pesan("info", self.tr("Tidak ada lagi yang menunggu ditetapkan"))
            return
        self.tabel.pilih_kunci(baris.pegawai_id)
        self.buka_terpilih()

    def _saring(self) -> None:
        self.tabel.setCurrentIndex(self.model.index(-1, -1))
        self.muat()

    def _hapus_saringan(self) -> None:
        self.cari.clear()
        self.saring.setCurrentIndex(0)

    def _dimuat(self, jumlah: int) -> None:
        """Somebody is always chosen, so that Enter and "Buka" have a person to open."""
        self.tombol_buka.setEnabled(jumlah > 0)
        if jumlah and self.tabel.baris_kini() is None:
            self.tabel.pilih_baris(0)
        if self._buka_sesudah_muat:
            self._buka_sesudah_muat = False
            self.buka_terpilih()

    def buka_terpilih(self) -> None:
        """Open the chosen person, as soon as the list is there."""
        if self.model.sedang_memuat and self.tabel.baris_kini() is None:
            self._buka_sesudah_muat = True
            return
        baris = self.tabel.baris_kini()
        if isinstance(baris, BarisEvaluasi):
            self.dibuka.emit(baris.pegawai_id)

    def ekspor_siasn(self) -> None:
        """Write the signed results of the period for SIASN; nothing is sent from here."""
        periode = self._periode()
        saring = self.tr("Excel (*.xlsx);;JSON (*.json)")
        berkas = dialog.simpan_berkas(self, self.tr("Simpan hasil untuk SIASN"), f"siasn-{periode}.xlsx", saring)
        if berkas is not None:
            self._halaman.jalankan(siasn.ekspor, self._context, periode, berkas, selesai=self._terekspor)

    def _terekspor(self, isi: EksporSiasn) -> None:
        jumlah, sisa = len(isi.terekspor), len(isi.ditolak)
        judul = self.tr("Ekspor SIASN tersimpan: {n} pegawai").format(n=jumlah)
        teks = self.tr("{n} pegawai tidak diekspor; alasannya di kolom terakhir berkas.").format(n=sisa) if sisa else ""
        self._halaman.tampilkan_pesan("ok", judul, teks)

    def geser(self, dari: UUID, langkah: int) -> None:
        """Open the neighbour of one person; who left a filtered list gives way to the one chosen in it."""
        if self.tabel.pilih_kunci(dari):
            self.tabel.geser_baris(langkah)
        self.buka_terpilih()

    def berikut(self, dari: UUID, langkah: int) -> BarisEvaluasi | None:
        """The next person (-1: the one before) with something left to do, round the end of the list."""
        semua = self.model.semua()
        awal = self.model.nomor(dari)
        if awal < 0:  # left a filtered list: the row chosen in it is next
            awal = self.tabel.currentIndex().row() - (1 if langkah > 0 else 0)
        for jarak in range(1, len(semua) + 1):
            baris = semua[(awal + langkah * jarak) % len(semua)]
            if baris.dinilai and baris.pegawai_id != dari and baris.keadaan not in _LEWAT:
                return baris
        return None

    def posisi(self, pegawai_id: UUID) -> str:
        """Where one person stands among those whom the acting person rates, such as "3 dari 12"; else empty."""
        dinilai = [b.pegawai_id for b in self.model.semua() if b.dinilai]
        if pegawai_id not in dinilai:
            return ""
        return self.tr("{n} dari {semua}").format(n=dinilai.index(pegawai_id) + 1, semua=len(dinilai))
