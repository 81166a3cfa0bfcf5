"""Pelaporan ke PyB: which sets are complete and which went; complete ones are reported together."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.pelaporan import PelaporanEvaluasi
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.teks import tulis_angka, untuk_berkas
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.kemajuan import BilahKemajuan
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.pelaporan.dialog import DialogLapor
from kinerja_desktop.gui.pelaporan.terlapor import BilahTerlapor, riwayat_batal
from kinerja_desktop.services import berkas_pyb
from kinerja_desktop.services import pelaporan as layanan
from kinerja_desktop.services.berkas_pyb import HasilBerkas
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pelaporan import BarisPelaporan, DaftarPelaporan
from kinerja_desktop.services.tenggat import periode_dilihat

_NAMA_DISEBUT = 5
_URUNG_DETIK = 10
_LENGKAP = "D.1, SKP, C.1"


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
                Kolom(self.tr("Berkas"), self._berkas, 300, kecil=self._pengirim, tooltip=self._arti_berkas),
                Kolom(
                    self.tr("Keadaan"),
                    lambda b: self._keadaan(b)[0],
                    176,
                    tag=self._keadaan,
                    tooltip=self._arti_keadaan,
                ),
            ],
            self,
            kunci=lambda b: b.orang.pegawai_id,
            centang=True,
            terkunci=self._terkunci,
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
        self.masa = Pilihan()
        self.masa.setAccessibleName(self.tr("Periode"))
        semua = periode_dilihat(self._context)
        for periode in (*semua[1:], semua[0], semua[1].sebelumnya()):
            if self.masa.findData(str(periode)) < 0:
                self.masa.addItem(tulis_periode(periode), str(periode))
        self.masa.currentIndexChanged.connect(lambda _: self.muat())
        self.batas, self.apa = LabelPotong(token="muted"), QLabel()
        self.apa.setText(
            self.tr("Untuk Pejabat yang Berwenang (PyB): dokumen evaluasi (D.1), SKP, dan hasil evaluasi (C.1)")
        )
        tengah = QVBoxLayout()
        tengah.setSpacing(px(1))
        self.apa.setProperty("peran", "muted")
        self.apa.setWordWrap(True)
        self.cara_batas = TombolCara(self.tr("batas pelaporan"), ringkas=True)
        self.cara_batas.setFixedHeight(px(18))
        self.cara_batas.hide()
        waktu = QHBoxLayout()
        waktu.setSpacing(px(4))
        waktu.addWidget(self.batas)
        waktu.addWidget(self.cara_batas)
        waktu.addStretch(1)
        tengah.addWidget(self.apa)
        tengah.addLayout(waktu)
        self.tombol_lengkap = Tombol(self.tr("Centang yang lengkap"), ikon="ok")
        self.tombol_lengkap.clicked.connect(self.centang_lengkap)
        self.tombol_lapor = Tombol(self.tr("Laporkan…"), "primary", ikon="kirim")
        self.tombol_lapor.clicked.connect(self.laporkan)
        atas = QHBoxLayout()
        atas.setSpacing(px(10))
        atas.addWidget(self.masa)
        atas.addLayout(tengah, 1)
        atas.addWidget(self.tombol_lengkap)
        atas.addWidget(self.tombol_lapor)
        return atas

    def _bawah(self) -> QHBoxLayout:
        self.terlapor = BilahTerlapor(self._halaman, self._context)
        self.terlapor.berubah.connect(self.muat)
        self.terlapor.dipilih.connect(self._atur_tombol)
        self.tombol_berkas = Tombol(self.tr("Cetak berkas…"), ikon="unduh")
        self.tombol_berkas.clicked.connect(self.cetak_berkas)
        bawah = QHBoxLayout()
        bawah.setSpacing(px(8))
        bawah.addWidget(self.tombol_berkas, 0, Qt.AlignmentFlag.AlignTop)
        bawah.addWidget(self.terlapor, 1)
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
        self.cara_batas.isi(isi.cara)
        self.terlapor.tampilkan(isi)
        self._atur_tombol()

    def _berkas(self, baris: BarisPelaporan) -> str:
        if not baris.kurang:
            menunggu = self.tr("keberatan belum diputus")
            return f"{_LENGKAP} · {menunggu}" if baris.keberatan else _LENGKAP
        return self.tr("kurang: {apa}").format(apa=", ".join(istilah(k) for k in baris.kurang))

    def _pengirim(self, baris: BarisPelaporan) -> str:
        lain = baris.dilaporkan is not None and not baris.sendiri
        return self.tr("Dikirim oleh {nama}").format(nama=baris.pelapor) if lain else ""

    def _arti_berkas(self, baris: BarisPelaporan) -> str:
        arti = self.tr("D.1: dokumen evaluasi kinerja\nSKP: sasaran kinerja pegawai\nC.1: hasil evaluasi kinerja")
        return f"{self._berkas(baris)}\n{arti}" if baris.kurang or baris.keberatan else arti

    def _keadaan(self, baris: BarisPelaporan) -> tuple[str, JenisTag]:
        if baris.dilaporkan is not None:
            return self.tr("Dilaporkan {tanggal}").format(tanggal=tulis_tanggal(baris.dilaporkan)), "ok"
        if baris.kurang:
            return self.tr("Belum lengkap"), "kem"
        return (self.tr("Laporan dibatalkan"), "kem") if baris.batal else (self.tr("Lengkap"), "aju")

    def _arti_keadaan(self, baris: BarisPelaporan) -> str:
        arti = []
        if baris.dilaporkan is not None:
            pola = self.tr("Dilaporkan {tanggal} oleh {oleh}")
            arti.append(pola.format(tanggal=tulis_tanggal(baris.dilaporkan), oleh=baris.pelapor))
            if not baris.sendiri and self._context.peran in layanan.PELAPOR:
                arti.append(self.tr("Centang untuk meneruskannya dengan laporan Anda sendiri"))
        if baris.batal is not None:
            arti.append(riwayat_batal(baris.batal))
        return "\n".join(arti)

    def _terkunci(self, baris: BarisPelaporan) -> str:
        return self.tr("Sudah Anda laporkan") if baris.sendiri else ""

    def _atur_tombol(self) -> None:
        boleh = self._context.peran in layanan.PELAPOR
        self.tombol_lengkap.setVisible(boleh)
        self.tombol_lapor.setVisible(boleh)
        isi = self._isi
        self.tombol_lengkap.setEnabled(isi is not None and any(b.siap for b in isi.baris))
        self.tombol_lapor.setEnabled(bool(self.model.tercentang()))
        self.tombol_berkas.setEnabled(bool(self._untuk_berkas()))
        if self.model.tercentang():
            self.tombol_berkas.setToolTip(self.tr("Satu PDF berisi D.1, SKP, dan C.1 pegawai yang dicentang"))
        else:
            self.tombol_berkas.setToolTip(self.tr("Satu PDF berisi D.1, SKP, dan C.1 pegawai dalam laporan di samping"))

    def _untuk_berkas(self) -> list[UUID]:
        """Who is ticked; without a tick the people of the chosen report."""
        dicentang = self.model.tercentang()
        laporan = self.terlapor.berlaku()
        if not dicentang and laporan is not None:
            dicentang = [b for b in self.model.semua() if b.orang.penetapan_id in laporan.penetapan]
        return [b.orang.pegawai_id for b in dicentang]

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
            laporan: PelaporanEvaluasi = formulir.hasil
            self._halaman.tampilkan_pesan(
                "ok",
                self.tr("{n} berkas dilaporkan").format(n=tulis_angka(len(orang))),
                laporan.kepada,
                tindakan=(self.tr("Urungkan · Ctrl Z"), lambda: self.terlapor.urungkan(laporan.id)),
                hitung_mundur=_URUNG_DETIK,
            )
            self.model.centang_semua(False)
            self.muat()
        formulir.deleteLater()

    def cetak_berkas(self) -> None:
        """Keep the signed sets of who is ticked, or of the chosen report, as one PDF with bookmarks."""
        isi, orang = self._isi, self._untuk_berkas()
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
