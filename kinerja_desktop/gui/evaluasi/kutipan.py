"""The reports behind one realisasi, to look at: day, work, volume, and the evidence of each."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.alir import TataAlir
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.bilah_pesan import BilahPesan
from kinerja_desktop.gui.common.bukti import buka_tautan, nama_bukti
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.common.ukuran import setel_ukuran
from kinerja_desktop.services import bukti as layanan
from kinerja_desktop.services.evaluasi_kutipan import LaporanDikutip
from kinerja_desktop.services.konteks import Context


class TautanKutipan(QLabel):
    """``3 laporan`` under a realisasi, as a quiet link for mouse and keyboard."""

    ditekan = Signal()

    def __init__(self, jumlah: int, indikator: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        teks = self.tr("{n} laporan").format(n=tulis_angka(jumlah))
        self.setText(f'<a href="#" style="text-decoration:none">{teks}</a>')
        antar = Qt.TextInteractionFlag
        self.setTextInteractionFlags(antar.LinksAccessibleByMouse | antar.LinksAccessibleByKeyboard)
        self.setAccessibleName(self.tr("Lihat {n} laporan: {indikator}").format(n=jumlah, indikator=indikator))
        self.setToolTip(self.tr("Lihat laporan yang dikutip dan buktinya"))
        self.setOpenExternalLinks(False)
        self.linkActivated.connect(lambda _: self.ditekan.emit())


class DialogKutipan(QDialog):
    """Lists the cited reports; the evidence of the chosen one opens by a click. Nothing can be changed here."""

    def __init__(
        self,
        konteks: Context,
        pekerja: Pekerja,
        indikator: str,
        laporan: tuple[LaporanDikutip, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Laporan yang dikutip"))
        self._konteks, self.pekerja = konteks, pekerja
        self.bilah_pesan = BilahPesan(self)
        self._judul = QLabel(indikator)
        self._judul.setWordWrap(True)
        self._judul.setProperty("peran", "judul")
        self.model = HalamanModel[LaporanDikutip](
            [
                Kolom(self.tr("Tanggal"), lambda b: tulis_tanggal(b.tanggal), 110),
                Kolom(self.tr("Kegiatan"), lambda b: b.kegiatan),
                Kolom(self.tr("Hasil"), _volume, 130),
                Kolom(self.tr("Bukti"), lambda b: tulis_angka(len(b.bukti)) if b.bukti else "—", 60),
                Kolom(self.tr("Keadaan"), lambda b: self._tag(b)[0], 130, tag=self._tag),
            ],
            self,
            kunci=lambda b: b.id,
        )
        self.tabel = Tabel(self)
        self.tabel.setAccessibleName(self.windowTitle())
        self.tabel.setModel(self.model)
        self.uraian = QLabel()
        self.uraian.setWordWrap(True)
        self.uraian.setProperty("peran", "muted")
        self._kotak = QWidget()
        self._bukti = TataAlir(self._kotak, px(6))
        self._susun()
        setel_ukuran(self, 780, 460)
        self.model.isi(list(laporan))
        self.tabel.selectionModel().currentRowChanged.connect(lambda *_: self._tampilkan())
        self.tabel.pilih_baris(0)

    def _susun(self) -> None:
        tutup = Tombol(self.tr("Tutup"), "primary")
        tutup.clicked.connect(self.accept)
        bawah = QHBoxLayout()
        bawah.addStretch(1)
        bawah.addWidget(tutup)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(20), px(16), px(20), px(16))
        tata.setSpacing(px(10))
        for bagian in (self.bilah_pesan, self._judul):
            tata.addWidget(bagian)
        tata.addWidget(self.tabel, 1)
        tata.addWidget(self.uraian)
        tata.addWidget(self._kotak)
        tata.addLayout(bawah)

    def _tag(self, baris: LaporanDikutip) -> tuple[str, JenisTag]:
        return (self.tr("Disetujui"), "ok") if baris.sah else (self.tr("Berubah"), "kem")

    def _tampilkan(self) -> None:
        baris = self.tabel.baris_kini()
        self._bukti.kosongkan()
        if not isinstance(baris, LaporanDikutip):
            return
        self.uraian.setText(baris.uraian)
        self.uraian.setVisible(bool(baris.uraian.strip()))
        for satu in baris.bukti:
            tombol = Tombol(nama_bukti(satu)[:60].replace("&", "&&"), ikon="klip" if satu.sha256 else "tautan")
            tombol.setProperty("kecil", True)
            tombol.setToolTip(satu.tautan or satu.nama)
            tombol.clicked.connect(partial(self._buka, baris.id, satu))
            self._bukti.addWidget(tombol)
            tombol.show()
        self._kotak.setVisible(bool(baris.bukti))

    def _buka(self, laporan_id: UUID, satu: BuktiDukung, _dicentang: bool = False) -> None:
        if not satu.sha256:
            if not buka_tautan(satu.tautan):
                self.tampilkan_galat(UserError("LMP-14", tautan=satu.tautan))
            return
        self.pekerja.jalankan(
            self,
            layanan.isi_bukti,
            self._konteks,
            laporan_id,
            satu.sha256,
            selesai=partial(self._lihat, satu),
            gagal=self.tampilkan_galat,
        )

    def _lihat(self, satu: BuktiDukung, isi: bytes) -> None:
        from kinerja_desktop.gui.common.lihat_bukti import DialogBukti

        jendela = DialogBukti(satu, isi, self.pekerja, self)
        dialog.jalankan(jendela)
        jendela.deleteLater()

    def tampilkan_galat(self, galat: UserError) -> None:
        """Show a refusal above the list."""
        self.bilah_pesan.galat(galat)


def _volume(baris: LaporanDikutip) -> str:
    return "—" if baris.realisasi is None else f"{tulis_angka(baris.realisasi)} {baris.satuan}".strip()
