"""Where an import begins: what to bring, the template, a place to drop a file, and what was imported before."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.riwayat_impor import RiwayatImpor
from kinerja_desktop.domain.teks import tulis_angka, tulis_jam
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.jatuhkan import KartuJatuh
from kinerja_desktop.gui.common.model import HalamanModel, Kolom, dengan_lewati
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.services import pegawai_impor as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai_impor_rincian import baris_rincian

_RINCIAN_DITULIS = 6
Riwayat = tuple[RiwayatImpor, str]


class TempatBerkas(KartuJatuh):
    """What to bring, and how: by the button or by drop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.judul_teks = QLabel(self.tr("Bawa daftar pegawai Anda: .xlsx, .xls, .ods, atau .csv"))
        self.judul_teks.setProperty("peran", "judul")
        keterangan = QLabel(
            self.tr(
                "Ekspor SIASN, daftar urut kepangkatan, atau templat kami. Judul di atas tabel, sel gabungan, dan NIP "
                "berspasi tidak apa-apa; yang wajib hanya kolom NIP dan Nama. Anda melihat dahulu apa yang akan "
                "terjadi, dan tidak ada yang disimpan sebelum Anda menyetujuinya."
            )
        )
        keterangan.setProperty("peran", "muted")
        keterangan.setWordWrap(True)
        self.tombol_pilih = Tombol(self.tr("Pilih berkas…"), "primary", pintasan="Ctrl+O", ikon="unggah")
        self.tombol_templat = Tombol(self.tr("Simpan templat…"), ikon="unduh")
        aksi = QHBoxLayout()
        aksi.setSpacing(px(8))
        aksi.addWidget(self.tombol_pilih)
        aksi.addWidget(self.tombol_templat)
        seret = QLabel(self.tr("atau seret satu berkas ke kotak ini"))
        seret.setProperty("peran", "kecil")
        aksi.addWidget(seret)
        aksi.addStretch(1)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(8))
        tata.addWidget(self.judul_teks)
        tata.addWidget(keterangan)
        tata.addSpacing(px(2))
        tata.addLayout(aksi)


class AwalImpor(QWidget):
    """The card to bring a file, and the history below."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.tempat = TempatBerkas(self)
        judul = QLabel(self.tr("Riwayat impor"))
        judul.setProperty("peran", "judul")
        self.model = HalamanModel[Riwayat](self._kolom(), self, kunci=lambda r: r[0].id)
        self.tabel = Tabel(self)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Riwayat impor"))
        self.tabel.kosong.setel(
            "kotak_masuk",
            self.tr("Belum ada impor"),
            self.tr("Setiap impor yang mengubah data tercatat di sini, lengkap dengan berkas dan jumlahnya."),
        )
        self.tabel.baris_dipilih.connect(self._jelaskan)
        self.rincian = QLabel()
        self.rincian.setProperty("peran", "kecil")
        self.rincian.setWordWrap(True)
        self.rincian.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.rincian.hide()
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(8))
        tata.addWidget(self.tempat)
        tata.addSpacing(px(6))
        tata.addWidget(judul)
        tata.addWidget(self.tabel, 1)
        tata.addWidget(self.rincian)

    def _kolom(self) -> list[Kolom[Riwayat]]:
        def angka(bidang: str, judul: str) -> Kolom[Riwayat]:
            return Kolom(judul, lambda r: tulis_angka(getattr(r[0], bidang)), 78, kanan=True)

        return [
            Kolom(self.tr("Waktu"), _waktu, 150),
            Kolom(self.tr("Berkas"), lambda r: r[0].berkas),
            Kolom(self.tr("Oleh"), lambda r: r[1], 180),
            angka("baru", self.tr("Baru")),
            angka("berubah", self.tr("Berubah")),
            angka("sama", self.tr("Sama")),
            angka("ditolak", self.tr("Ditolak")),
        ]

    def _jelaskan(self, baris: object) -> None:
        """What the chosen import refused and changed."""
        daftar = baris_rincian(baris[0]) if isinstance(baris, tuple) else []
        sisa = len(daftar) - _RINCIAN_DITULIS
        lagi = [self.tr("… dan {n} lagi").format(n=tulis_angka(sisa))] if sisa > 0 else []
        kepala = self.tr("Baris {nomor}")
        baris_teks = [f"{kepala.format(nomor=tulis_angka(n))} · {teks}" for n, teks in daftar[:_RINCIAN_DITULIS]]
        self.rincian.setText("\n".join([*baris_teks, *lagi]))
        self.rincian.setVisible(bool(daftar))

    def muat(self, pekerja: Pekerja) -> None:
        """Load the history again."""

        def ambil(lewati: int, batas: int) -> list[Riwayat]:
            return layanan.riwayat(self._context, lewati, batas)

        self.model.muat(pekerja, dengan_lewati(ambil))

    def fokus(self) -> None:
        """Put the keys on the first step."""
        self.tempat.tombol_pilih.setFocus(Qt.FocusReason.OtherFocusReason)


def _waktu(baris: Riwayat) -> str:
    saat = baris[0].pada.astimezone(WIB)
    return f"{tulis_tanggal(saat.date())} {tulis_jam(saat.time())}"
