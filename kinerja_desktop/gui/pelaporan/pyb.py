"""Pelaporan ke PyB: which sets are complete, which went, and the cover list of a report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.pelaporan import PelaporanEvaluasi
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.teks import tulis_angka, untuk_berkas
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.kemajuan import BilahKemajuan
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.pelaporan.dialog import DialogLapor
from kinerja_desktop.services import berkas_pyb
from kinerja_desktop.services import pelaporan as layanan
from kinerja_desktop.services.berkas_pyb import HasilBerkas
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pelaporan import BarisPelaporan, DaftarPelaporan
from kinerja_desktop.services.tenggat import periode_dilihat

_NAMA_DISEBUT = 5


class PybTab(QWidget):
    """People of one period with a box to tick; complete sets are reported together."""

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._context = halaman, context
        self._isi: DaftarPelaporan | None = None
        self._kepada = ""
        self.model = HalamanModel[BarisPelaporan](
            [
                Kolom(self.tr("Pegawai"), lambda b: b.orang.nama, kecil=lambda b: b.orang.jabatan),
                Kolom(self.tr("Pejabat penilai"), lambda b: b.orang.penilai or "–", 200),
                Kolom(self.tr("Berkas"), self._berkas, 300, tooltip=self._berkas),
                Kolom(self.tr("Keadaan"), lambda b: self._keadaan(b)[0], 170, tag=self._keadaan),
            ],
            self,
            kunci=lambda b: b.orang.pegawai_id,
            centang=True,
        )
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Berkas evaluasi"))
        self.model.centang_berubah.connect(lambda *_: self._atur_tombol())
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, px(10), 0, 0)
        tata.setSpacing(px(8))
        tata.addLayout(self._atas())
        tata.addWidget(self.tabel, 1)
        self.kemajuan = BilahKemajuan(self)
        tata.addWidget(self.kemajuan)
        tata.addLayout(self._bawah())

    def _atas(self) -> QHBoxLayout:
        self.masa = QComboBox()
        self.masa.setAccessibleName(self.tr("Periode"))
        semua = periode_dilihat(self._context)
        for periode in (*semua[1:], semua[0], semua[1].sebelumnya()):
            if self.masa.findData(str(periode)) < 0:
                self.masa.addItem(tulis_periode(periode), str(periode))
        self.masa.currentIndexChanged.connect(lambda _: self.muat())
        self.batas = QLabel()
        self.batas.setProperty("peran", "muted")
        self.tombol_lengkap = Tombol(self.tr("Centang yang lengkap"), ikon="ok")
        self.tombol_lengkap.clicked.connect(self.centang_lengkap)
        self.tombol_lapor = Tombol(self.tr("Laporkan…"), "primary", ikon="kirim")
        self.tombol_lapor.clicked.connect(self.laporkan)
        atas = QHBoxLayout()
        atas.setSpacing(px(10))
        atas.addWidget(self.masa)
        atas.addWidget(self.batas, 1)
        atas.addWidget(self.tombol_lengkap)
        atas.addWidget(self.tombol_lapor)
        return atas

    def _bawah(self) -> QHBoxLayout:
        self.terakhir = QLabel()
        self.terakhir.setProperty("peran", "bantuan")
        self.terakhir.setWordWrap(True)
        self.laporan = QComboBox()
        self.laporan.setAccessibleName(self.tr("Laporan yang sudah dikirim"))
        self.laporan.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.laporan.setMinimumContentsLength(34)
        self.tombol_pengantar = Tombol(self.tr("Daftar pengantar…"), ikon="cetak")
        self.tombol_pengantar.clicked.connect(self.cetak_pengantar)
        self.tombol_berkas = Tombol(self.tr("Cetak berkas…"), ikon="unduh")
        self.tombol_berkas.setToolTip(self.tr("Satu PDF berisi D.1, SKP, dan C.1 pegawai yang dicentang"))
        self.tombol_berkas.clicked.connect(self.cetak_berkas)
        bawah = QHBoxLayout()
        bawah.setSpacing(px(8))
        bawah.addWidget(self.tombol_berkas)
        bawah.addWidget(self.terakhir, 1)
        bawah.addWidget(self.laporan)
        bawah.addWidget(self.tombol_pengantar)
        return bawah

    # loading

    def pilih(self, periode: Periode) -> None:
        """Choose a period."""
        urut = self.masa.findData(str(periode))
        if urut < 0:
            self.masa.addItem(tulis_periode(periode), str(periode))
            urut = self.masa.count() - 1
        self.masa.setCurrentIndex(urut)

    def muat(self) -> None:
        """Load the sets of the chosen period."""
        periode = Periode.baca(self.masa.currentData())
        self._halaman.jalankan(layanan.daftar, self._context, periode, selesai=self._terima)

    def _terima(self, isi: DaftarPelaporan) -> None:
        self._isi = isi
        self.tabel.kosong.setel(
            "tim", self.tr("Belum ada pegawai"), self.tr("Tidak ada SKP yang berlaku pada periode itu.")
        )
        self.model.isi(isi.baris)
        teks = self.tr("Paling lambat {tanggal}, 30 hari kerja sesudah jendela evaluasi (Lampiran V.A.7)")
        self.batas.setText(teks.format(tanggal=tulis_tanggal(isi.batas)))
        self._tulis_terakhir(isi)
        self._atur_tombol()

    def _tulis_terakhir(self, isi: DaftarPelaporan) -> None:
        sudah = sum(b.dilaporkan is not None for b in isi.baris)
        teks = self.tr("{n} dari {semua} sudah dilaporkan").format(n=tulis_angka(sudah), semua=len(isi.baris))
        self.terakhir.setText(teks)
        self.laporan.clear()
        for satu in reversed(isi.laporan):
            kepada = self.tr("{tanggal} kepada {kepada}").format(
                tanggal=tulis_tanggal(satu.tanggal), kepada=satu.kepada
            )
            self.laporan.addItem(kepada + (f" ({satu.nomor_surat})" if satu.nomor_surat else ""), satu.id)
        self.laporan.setVisible(bool(isi.laporan))

    def _berkas(self, baris: BarisPelaporan) -> str:
        if not baris.kurang:
            lengkap, menunggu = self.tr("D.1, SKP, C.1"), self.tr("keberatan belum diputus")
            return f"{lengkap} · {menunggu}" if baris.keberatan else lengkap
        return self.tr("kurang: {apa}").format(apa=", ".join(istilah(k) for k in baris.kurang))

    def _keadaan(self, baris: BarisPelaporan) -> tuple[str, JenisTag]:
        if baris.dilaporkan is not None:
            return self.tr("Dilaporkan {tanggal}").format(tanggal=tulis_tanggal(baris.dilaporkan)), "ok"
        return (self.tr("Belum lengkap"), "kem") if baris.kurang else (self.tr("Lengkap"), "aju")

    def _atur_tombol(self) -> None:
        boleh = self._context.peran in layanan.PELAPOR
        self.tombol_lengkap.setVisible(boleh)
        self.tombol_lapor.setVisible(boleh)
        isi = self._isi
        self.tombol_lengkap.setEnabled(isi is not None and any(b.siap for b in isi.baris))
        self.tombol_lapor.setEnabled(bool(self.model.tercentang()))
        self.tombol_berkas.setEnabled(bool(self.model.tercentang()))
        self.tombol_pengantar.setEnabled(isi is not None and bool(isi.laporan))

    # intents

    def centang_lengkap(self) -> None:
        """Tick every complete set that has not gone."""
        for nomor, baris in enumerate(self.model.semua()):
            self.model.setel_centang(nomor, baris.siap)
        self._atur_tombol()

    def laporkan(self) -> None:
        """Report what is ticked."""
        isi, orang = self._isi, [b.orang.pegawai_id for b in self.model.tercentang()]
        if isi is None or not orang:
            return
        kepada = self._kepada or (isi.laporan[-1].kepada if isi.laporan else "")
        formulir = DialogLapor(self, self._halaman.pekerja, self._context, isi.periode, orang, kepada)
        if dialog.jalankan(formulir):
            self._kepada = formulir.kepada.text()
            self._halaman.tampilkan_pesan("ok", self.tr("{n} berkas dilaporkan").format(n=len(orang)))
            self.model.centang_semua(False)
            self.muat()
        formulir.deleteLater()

    def cetak_berkas(self) -> None:
        """Keep the signed sets of who is ticked as one PDF with bookmarks."""
        isi, orang = self._isi, [b.orang.pegawai_id for b in self.model.tercentang()]
        if isi is None or not orang:
            return
        nama = untuk_berkas(f"berkas-pyb-{isi.periode}.pdf")
        berkas = dialog.simpan_berkas(self, self.tr("Simpan berkas untuk PyB"), nama, self.tr("PDF (*.pdf)"))
        if berkas is not None:
            tugas = self._halaman.jalankan(
                berkas_pyb.simpan_satu,
                self._context,
                orang,
                isi.periode,
                Path(berkas),
                selesai=lambda hasil: self._tercetak(hasil, berkas),
                kemajuan=self.kemajuan.maju,
                akhirnya=self.kemajuan.usai,
            )
            self.kemajuan.mulai(tugas, self.tr("Menyiapkan berkas…"))

    def _tercetak(self, hasil: HasilBerkas, berkas: Path) -> None:
        kabar = self.tr("Berkas {n} pegawai tersimpan").format(n=tulis_angka(hasil.tersimpan))
        kurang = (*hasil.kurang, *hasil.kosong)
        if kurang:
            isi = self.tr("Belum lengkap: {nama}").format(nama=", ".join(kurang[:_NAMA_DISEBUT]))
            self._halaman.tampilkan_pesan("warn", kabar, isi)
        else:
            self._halaman.tampilkan_pesan("ok", kabar, str(berkas))

    def cetak_pengantar(self) -> None:
        """Keep the cover list of the chosen report as PDF or spreadsheet."""
        semua: tuple[PelaporanEvaluasi, ...] = self._isi.laporan if self._isi else ()
        laporan = next((p for p in semua if p.id == self.laporan.currentData()), None)
        if laporan is None:
            return
        nama = untuk_berkas(f"pengantar-{laporan.periode}-{laporan.tanggal.isoformat()}.pdf")
        berkas = dialog.simpan_berkas(
            self, self.tr("Simpan daftar pengantar"), nama, self.tr("PDF (*.pdf);;Excel (*.xlsx)")
        )
        if berkas is not None:
            self._halaman.jalankan(
                layanan.simpan_pengantar,
                self._context,
                laporan,
                Path(berkas),
                selesai=lambda hasil: self._halaman.tampilkan_pesan(
                    "ok", self.tr("Daftar pengantar tersimpan"), str(hasil)
                ),
            )
