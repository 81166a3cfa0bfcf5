"""The penilai's side: the list of people with their state, and the sheet of one person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Rating
from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR
from kinerja_desktop.domain.masalah import Masalah, hanya_galat
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, teks_galat, tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import KotakCari
from kinerja_desktop.gui.common.jam_simpan import JamSimpan
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom, dengan_lewati
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol, TombolIkon
from kinerja_desktop.gui.evaluasi import label
from kinerja_desktop.gui.evaluasi.hasil import HasilPerilaku, terbuka
from kinerja_desktop.gui.evaluasi.kutipan import DialogKutipan
from kinerja_desktop.gui.evaluasi.penilaian import Penilaian
from kinerja_desktop.gui.evaluasi.susunan import SusunanLembar
from kinerja_desktop.gui.evaluasi.tanya import tanya_tetapkan
from kinerja_desktop.services import capaian, evaluasi, siasn
from kinerja_desktop.services import evaluasi_lembar as layanan
from kinerja_desktop.services.evaluasi_bentuk import (
    SUDAH_DITETAPKAN,
    BarisEvaluasi,
    BarisIki,
    IsianEvaluasi,
    KeadaanEvaluasi,
    LembarEvaluasi,
)
from kinerja_desktop.services.evaluasi_kutipan import LaporanDikutip, laporan_dikutip
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.siasn import EksporSiasn
from kinerja_desktop.services.wewenang import PENGELOLA, PENILAI

_KABAR_DETIK = 8
_ATASAN = "atasan"
"""The choice of the filter that is no state: people waiting for the atasan of their penilai (R44, R53)."""


class TimView(QStackedWidget):
    """First the list; a row opens the sheet, from which one goes on to the next person."""

    lembar_dibuka = Signal(bool)

    def __init__(self, halaman: Halaman, context: Context, periode: Periode) -> None:
        super().__init__(halaman)
        self._halaman, self._context, self.periode = halaman, context, periode
        self._lembar: LembarEvaluasi | None = None
        self._buka_sesudah_muat = False
        self.model = HalamanModel[BarisEvaluasi](
            [
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
            ],
            self,
            kunci=lambda b: b.pegawai_id,
        )
        self.addWidget(self._halaman_daftar())
        self.addWidget(self._halaman_lembar())
        self._jam = JamSimpan(self)
        self._jam.timeout.connect(self._simpan_draf)

    def _halaman_daftar(self) -> QWidget:
        kartu = Kartu("", "", padat=True)
        tata = QVBoxLayout(kartu)
        tata.setContentsMargins(px(12), px(12), px(12), px(12))
        self.cari = KotakCari(kartu, self.tr("Cari pegawai"))
        self.cari.setMinimumWidth(px(240))
        self.cari.setMaximumWidth(px(320))
        self.cari.textChanged.connect(lambda _: self._saring())
        self.cari.returnPressed.connect(self._buka_terpilih)
        self.saring = QComboBox()
        self.saring.setAccessibleName(self.tr("Tampilkan"))
        for teks, pilihan in (
            (self.tr("Semua"), None),
            (label.keadaan(KeadaanEvaluasi.SIAP)[0], KeadaanEvaluasi.SIAP),
            (label.keadaan(KeadaanEvaluasi.DRAF)[0], KeadaanEvaluasi.DRAF),
            (label.keadaan(KeadaanEvaluasi.PERLU_DITINJAU)[0], KeadaanEvaluasi.PERLU_DITINJAU),
        ):
            self.saring.addItem(teks, pilihan)
        if self._context.peran in PENILAI:
            self.saring.addItem(self.tr("Menunggu saya sebagai atasan"), _ATASAN)
        self.saring.currentIndexChanged.connect(lambda _: self._saring())
        self.tabel = Tabel(kartu)
        self.tabel.setel_tinggi_baris(44)
        self.tabel.setModel(self.model)
        self.tabel.doubleClicked.connect(lambda _: self._buka_terpilih())
        self.tabel.activated.connect(lambda _: self._buka_terpilih())
        self.model.dimuat.connect(self._daftar_dimuat)
        self.tombol_buka = Tombol(self.tr("Buka"), "primary", pintasan="Return")
        self.tombol_buka.setEnabled(False)
        self.tombol_buka.clicked.connect(self._buka_terpilih)
        baris = QHBoxLayout()
        baris.addWidget(self.cari)
        baris.addWidget(self.saring)
        baris.addStretch(1)
        self.siasn = Tombol(self.tr("Ekspor SIASN…"), ikon="dokumen")
        self.siasn.setToolTip(self.tr("Hasil yang sudah ditetapkan pada periode ini, dengan kode SIASN"))
        self.siasn.setVisible(self._context.peran in PENGELOLA)
        self.siasn.clicked.connect(self.ekspor_siasn)
        baris.addWidget(self.siasn)
        baris.addWidget(self.tombol_buka)
        tata.addLayout(baris)
        tata.addWidget(self.tabel)
        return kartu

    def _halaman_lembar(self) -> QWidget:
        self.kartu = Kartu("", "", padat=True)
        isi = QVBoxLayout(self.kartu)
        isi.setContentsMargins(px(4), px(10), px(4), px(4))
        isi.setSpacing(px(8))
        self.kembali = Tombol(self.tr("Daftar"), "flat", pintasan="Esc", ikon="kiri")
        self.sebelum = TombolIkon("kiri", self.tr("Pegawai sebelumnya"), pintasan="Alt+Left")
        self.sesudah = TombolIkon("kanan", self.tr("Pegawai berikutnya"), pintasan="Alt+Right")
        self.tag = Tag("", "draf")
        self.tag.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.keterangan = LabelPotong(token="muted")
        atas = QHBoxLayout()
        atas.setContentsMargins(px(6), 0, px(6), 0)
        atas.addWidget(self.kembali)
        atas.addWidget(self.tag)
        atas.addWidget(self.keterangan, 1)
        atas.addWidget(self.sebelum)
        atas.addWidget(self.sesudah)
        self.beda = QLabel()
        self.beda.setWordWrap(True)
        self.beda.setProperty("peran", "warn")
        self.beda.setContentsMargins(px(12), 0, px(12), 0)
        self.hasil = HasilPerilaku()
        isi.addLayout(atas)
        isi.addWidget(self.beda)
        isi.addWidget(self.hasil, 1)
        self.penilaian = Penilaian()
        self.lembar = lembar = SusunanLembar(self.kartu, self.penilaian)
        self.kembali.clicked.connect(self.ke_daftar)
        self.sebelum.clicked.connect(lambda: self._geser(-1))
        self.sesudah.clicked.connect(lambda: self._geser(1))
        self.hasil.berubah.connect(self._diketik)
        self.hasil.kutipan_diminta.connect(self._minta_kutipan)
        self.penilaian.berubah.connect(self._diketik)
        self.penilaian.capaian_dipilih.connect(self._tetapkan_capaian)
        self.penilaian.pdf.clicked.connect(self._pratinjau)
        self.penilaian.simpan.clicked.connect(self.simpan)
        self.penilaian.tetapkan.clicked.connect(self.tetapkan)
        QShortcut(QKeySequence("Ctrl+Return"), lembar, self.penilaian.tetapkan.click)
        return lembar

    # list

    def muat_daftar(self) -> None:
        """Load the list again."""
        konteks, periode, kata = self._context, self.periode, self.cari.text()
        pilihan = self.saring.currentData()
        atasan = pilihan == _ATASAN
        keadaan = None if pilihan is None or atasan else KeadaanEvaluasi(pilihan)

        def ambil(lewati: int, batas: int) -> Sequence[BarisEvaluasi]:
            return layanan.daftar(konteks, periode, kata, batas, lewati, keadaan, sebagai_atasan=atasan).baris

        self.model.muat(self._halaman.pekerja, dengan_lewati(ambil))
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

    def _saring(self) -> None:
        self.tabel.setCurrentIndex(self.model.index(-1, -1))
        self.muat_daftar()

    def _hapus_saringan(self) -> None:
        self.cari.clear()
        self.saring.setCurrentIndex(0)

    def _daftar_dimuat(self, jumlah: int) -> None:
        """Somebody is always chosen, so that Enter and "Buka" have a person to open."""
        self.tombol_buka.setEnabled(jumlah > 0)
        if jumlah and self.tabel.baris_kini() is None:
            self.tabel.pilih_baris(0)
        if self._buka_sesudah_muat:
            self._buka_sesudah_muat = False
            self._buka_terpilih()

    def _buka_terpilih(self) -> None:
        if self.model.sedang_memuat and self.tabel.baris_kini() is None:
            self._buka_sesudah_muat = True
            return
        baris = self.tabel.baris_kini()
        if isinstance(baris, BarisEvaluasi):
            self.buka(baris.pegawai_id)

    def ekspor_siasn(self) -> None:
        """Write the signed results of the period for SIASN; nothing is sent from here."""
        nama = f"siasn-{self.periode}.xlsx"
        saring = self.tr("Excel (*.xlsx);;JSON (*.json)")
        berkas = dialog.simpan_berkas(self, self.tr("Simpan hasil untuk SIASN"), nama, saring)
        if berkas is not None:
            self._halaman.jalankan(siasn.ekspor, self._context, self.periode, berkas, selesai=self._terekspor)

    def _terekspor(self, isi: EksporSiasn) -> None:
        jumlah, sisa = len(isi.terekspor), len(isi.ditolak)
        judul = self.tr("Ekspor SIASN tersimpan: {n} pegawai").format(n=jumlah)
        teks = self.tr("{n} pegawai tidak diekspor; alasannya di kolom terakhir berkas.").format(n=sisa) if sisa else ""
        self._halaman.tampilkan_pesan("ok", judul, teks)

    def ke_daftar(self) -> None:
        """Back to the list; what is typed is kept."""
        self.flush()
        self._lembar = None
        self.setCurrentIndex(0)
        self.lembar_dibuka.emit(False)
        self._halaman.setel_remah(tulis_periode(self.periode))
        self.muat_daftar()

    def segarkan(self) -> None:
        """Load what is in front again."""
        self.muat_daftar()
        if self._lembar is not None:
            self.buka(self._lembar.pegawai.id)

    def _geser(self, langkah: int) -> None:
        self.flush()
        if self._lembar is None:
            return
        if self.tabel.pilih_kunci(self._lembar.pegawai.id):
            self.tabel.geser_baris(langkah)
        self._buka_terpilih()  # who left a filtered list gives way to the one chosen in it

    # sheet

    def buka(self, pegawai_id: UUID) -> None:
        """Show the sheet of one person."""
        self.flush()
        self._halaman.jalankan(layanan.lembar, self._context, pegawai_id, self.periode, selesai=self._tampilkan)

    def _tampilkan(self, lembar: LembarEvaluasi) -> None:
        self._lembar = lembar
        self.tag.setel(*label.keadaan(lembar.keadaan))
        indikator = sum(len(r.iki) for r in lembar.rhk)
        self.keterangan.setText(
            self.tr("{rhk} RHK · {iki} indikator · {n} laporan disetujui").format(
                rhk=len(lembar.rhk), iki=indikator, n=lembar.jumlah_laporan
            )
        )
        self.beda.setText(
            "\n".join(
                self.tr("Berubah sesudah ditetapkan — {bidang}: {lama} → {baru}").format(**label.perbedaan(b))
                for b in lembar.perbedaan[:4]
            )
        )
        self.beda.setVisible(bool(lembar.perbedaan))
        self.hasil.setel(lembar)
        self.penilaian.setel(lembar)
        self._perbarui_saran()
        self.setCurrentIndex(1)
        self.lembar_dibuka.emit(True)
        self._halaman.setel_remah(f"{lembar.pegawai.nama} · {tulis_periode(lembar.periode)}")

    def isian(self) -> IsianEvaluasi:
        """What the penilai typed."""
        p = self.penilaian
        return IsianEvaluasi(
            p.hasil.nilai(),
            p.perilaku.nilai(),
            self.hasil.penilaian_iki(),
            self.hasil.penilaian_nilai(),
            p.alasan.text() if p.alasan.isVisibleTo(p) else "",
            p.catatan.toPlainText(),
            p.alasan_ulang.text() if p.alasan_ulang.isVisibleTo(p) else "",
            p.khusus.alasan_atasan.text() if p.khusus.alasan_atasan.isVisibleTo(p) else "",
            p.khusus.studi.studi(),
            p.khusus.studi.putus_studi(),
            p.khusus.studi.predikat_putus_studi(),
            p.khusus.disalin_dari,
        )

    def _perbarui_saran(self) -> None:
        if self._lembar is not None:
            lembar, isian = self._lembar, self.isian()
            self.penilaian.tampilkan_saran(*layanan.panduan(lembar, isian))
            hasil, perilaku = layanan.cara_panduan(lembar, isian)
            self.penilaian.cara_hasil.setel(lambda: hasil)
            self.penilaian.cara_perilaku.setel(lambda: perilaku)

    def pilih_rating(self, bagian: str, rating: Rating) -> None:
        """Choose one rating: ``hasil`` or ``perilaku``."""
        pilih = self.penilaian.hasil if bagian == "hasil" else self.penilaian.perilaku
        pilih.setCurrentIndex(pilih.findData(rating.value))

    def _diketik(self) -> None:
        self.penilaian.tampilkan_masalah("")
        self._perbarui_saran()
        if self._lembar is not None and terbuka(self._lembar):
            self._jam.catat()

    def _simpan_draf(self) -> None:
        if self._lembar is not None:
            self._jalankan_draf(self._lembar, self.isian())

    def _jalankan_draf(self, lembar: LembarEvaluasi, isian: IsianEvaluasi) -> None:
        self._halaman.jalankan(
            evaluasi.simpan_draf,
            self._context,
            lembar.pegawai.id,
            lembar.periode,
            isian,
            selesai=lambda _: self._halaman.pesan.emit(
                self.tr("Tersimpan otomatis {jam}").format(jam=f"{self._context.sekarang():%H.%M}")
            ),
        )

    def flush(self) -> None:
        """What is typed goes into the store now."""
        if self._jam.isActive():
            self._jam.stop()
            self._simpan_draf()

    # intents

    def simpan(self) -> None:
        """Save without signing."""
        if self._lembar is not None:
            kabar = self.tr("Evaluasi tersimpan, belum ditetapkan")
            self._kirim(evaluasi.simpan, self._lembar, self.isian(), kabar)

    def tetapkan(self) -> None:
        """Sign, unless something is missing: then say what."""
        lembar = self._lembar
        if lembar is None:
            return
        isian = self.isian()
        masalah = evaluasi.periksa(self._context, lembar, isian)
        if galat := hanya_galat(masalah):
            self.penilaian.tampilkan_masalah(_kalimat(galat))
            return
        if tanya_tetapkan(self, lembar, isian, masalah):
            kabar = self.tr("Evaluasi {nama} ditetapkan").format(nama=lembar.pegawai.nama)
            self._kirim(evaluasi.tetapkan, lembar, isian, kabar)

    def _kirim(self, fungsi: Any, lembar: LembarEvaluasi, isian: IsianEvaluasi, kabar: str) -> None:
        """Send exactly what was shown; a sheet that moved on meanwhile is refused by its revision."""
        if not lembar.boleh_menilai:
            return
        self._jam.stop()

        def sesudah(_: object) -> None:
            self._halaman.tampilkan_pesan("ok", kabar, hitung_mundur=_KABAR_DETIK)
            self.segarkan()

        self._halaman.jalankan(
            fungsi,
            self._context,
            lembar.pegawai.id,
            lembar.periode,
            isian,
            lembar.dasar,
            selesai=sesudah,
        )

    def _tetapkan_capaian(self, nilai: CapaianOrganisasi) -> None:
        lembar = self._lembar
        if lembar is None:
            return
        self._lembar = replace(lembar, capaian=replace(lembar.capaian, capaian=nilai))
        self.flush()
        self._halaman.jalankan(
            capaian.tetapkan,
            self._context,
            lembar.capaian.unit_kerja_id,
            self.periode,
            nilai,
            selesai=lambda _: self.segarkan(),
        )

    def _pratinjau(self) -> None:
        """Show the form; of an unsigned evaluation what is typed is saved first, since forms print what is stored."""
        lembar = self._lembar
        if lembar is None:
            return
        if not lembar.boleh_menilai or lembar.keadaan in SUDAH_DITETAPKAN:
            self._ke_dokumen(lembar)
            return
        self._jam.stop()
        self._halaman.jalankan(
            evaluasi.simpan,
            self._context,
            lembar.pegawai.id,
            lembar.periode,
            self.isian(),
            lembar.dasar,
            selesai=lambda _: self._ke_dokumen(lembar),
        )

    def _minta_kutipan(self, iki: BarisIki) -> None:
        """Read the reports that the realisasi of one indicator cites, then show them."""
        lembar = self._lembar
        if lembar is not None:
            self._halaman.jalankan(
                laporan_dikutip,
                self._context,
                lembar.pegawai.id,
                lembar.periode,
                iki.iki_id,
                selesai=lambda laporan: self._tampilkan_kutipan(iki.uraian, laporan),
            )

    def _tampilkan_kutipan(self, indikator: str, laporan: tuple[LaporanDikutip, ...]) -> None:
        jendela = DialogKutipan(self._context, self._halaman.pekerja, indikator, laporan, self._halaman)
        dialog.jalankan(jendela)
        jendela.deleteLater()

    def _ke_dokumen(self, lembar: LembarEvaluasi) -> None:
        argumen = {"format": "C.1.3", "pegawai_id": lembar.pegawai.id, "periode": lembar.periode}
        self._halaman.minta_pindah.emit("dokumen", argumen)
        self.segarkan()


def _kalimat(masalah: Sequence[Masalah]) -> str:
    """What is missing, each by its name, and the advice once where it is the same."""
    teks = [teks_galat(m.galat) for m in masalah[:3]]
    saran = dict.fromkeys(satu[2] for satu in teks)
    return "\n".join([*(f"{satu[0]}." for satu in teks), *saran])
