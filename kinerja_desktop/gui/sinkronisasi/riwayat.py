"""What travelled: bundles in and out with their receipts, and the files that were laid aside."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import tulis_waktu
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.tasks import Lajur
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sinkronisasi import kata
from kinerja_desktop.services import kotak_paket, tukar_terima, ulang_paket
from kinerja_desktop.services.kotak_paket import Kotak
from kinerja_desktop.services.samping import BerkasSamping
from kinerja_desktop.services.tukar import BarisRiwayat, JenisRiwayat


class KartuRiwayat(Kartu):
    """The newest bundles first; green means applied here, or confirmed there."""

    def __init__(self, halaman: Halaman) -> None:
        super().__init__(self.tr("Riwayat"), padat=True, parent=halaman)
        self.model = HalamanModel[BarisRiwayat](
            [
                Kolom(self.tr("Waktu"), lambda b: tulis_waktu(b.waktu)[:-6], 106,
                      kecil=lambda b: tulis_waktu(b.waktu)[-5:]),
                Kolom(self.tr("Paket"), _arah, kecil=kata.isi_riwayat,
                      tooltip=lambda b: f"{_arah(b)}\n{kata.isi_riwayat(b)}"),
                Kolom(self.tr("Keadaan"), lambda b: kata.tag_riwayat(b)[0], 104, tag=kata.tag_riwayat),
            ],
            self,
            kunci=lambda b: (b.jenis, b.waktu, b.nama),
        )  # fmt: skip
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Riwayat paket"))
        self.tabel.kosong.setel(
            "kotak_masuk", self.tr("Belum ada paket"), self.tr("Yang dikirim dan diterima dicatat di sini.")
        )
        self.tabel.setVerticalScrollMode(Tabel.ScrollMode.ScrollPerItem)
        self._tata = QVBoxLayout(self)
        self._tata.setContentsMargins(0, 0, 0, 0)
        self._tata.addWidget(self.tabel)

    def tampilkan(self, riwayat: Sequence[BarisRiwayat]) -> None:
        """Show the lines."""
        self.model.isi(list(riwayat))
        self._utuhkan()

    def minimumSizeHint(self) -> QSize:
        """Room for the newest line."""
        tepi, baris = self.contentsMargins(), self.tabel.verticalHeader().defaultSectionSize()
        tinggi = tepi.top() + self.tabel.horizontalHeader().height() + baris + tepi.bottom()
        return QSize(super().minimumSizeHint().width(), tinggi)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show whole lines only."""
        super().resizeEvent(event)
        self._utuhkan()

    def _utuhkan(self) -> None:
        """Leave free below the table what would show a part of a line only."""
        ruang = self.contentsRect().height() - self.tabel.horizontalHeader().height()
        muat, sisa = divmod(max(0, ruang), self.tabel.verticalHeader().defaultSectionSize())
        self._tata.setContentsMargins(0, 0, 0, sisa if 0 < muat < self.model.rowCount() else 0)


def _arah(baris: BarisRiwayat) -> str:
    t = QCoreApplication.translate
    if baris.berkas is not None:
        return baris.nama
    masuk = baris.jenis is JenisRiwayat.DITERIMA
    return (t("Tukar", "Dari {nama}") if masuk else t("Tukar", "Untuk {nama}")).format(nama=baris.nama)


class SampingView(QWidget):
    """Files that wait or lie in quarantine: why, and what to do; nothing here is ever deleted by the program itself."""

    minta_coba = Signal(object)
    minta_buang = Signal(object)

    def __init__(self, halaman: Halaman) -> None:
        super().__init__(halaman)
        self._halaman = halaman
        self.model = HalamanModel[BerkasSamping](
            [
                Kolom(
                    self.tr("Berkas"),
                    lambda b: b.nama,
                    kecil=lambda b: " · ".join(satu for satu in (b.pengirim, kata.ringkas_samping(b)) if satu),
                ),
                Kolom(self.tr("Sejak"), lambda b: tulis_waktu(b.waktu), 150),
                Kolom(self.tr("Keadaan"), lambda b: _tempat(b)[0], 128, tag=_tempat),
            ],
            self,
            kunci=lambda b: (b.kotak, b.nama),
        )
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Berkas yang disisihkan"))
        self.tabel.kosong.setel(
            "sukses", self.tr("Tidak ada berkas yang disisihkan"),
            self.tr("Paket yang rusak, tidak dikenal, atau menunggu disimpan di sini dengan alasannya."),
        )  # fmt: skip
        self.tabel.baris_dipilih.connect(lambda _: self._jelaskan())
        self.alasan = QLabel()
        self.alasan.setWordWrap(True)
        self.tombol_lagi = Tombol(self.tr("Coba terima lagi"), "primary", ikon="muat")
        self.tombol_lagi.clicked.connect(self._coba)
        self.tombol_semua = Tombol(self.tr("Coba semua yang menunggu"))
        self.tombol_semua.clicked.connect(self._coba_semua)
        self.tombol_salin = Tombol(self.tr("Simpan salinan…"), ikon="simpan")
        self.tombol_salin.clicked.connect(self._salin)
        self.tombol_buang = Tombol(self.tr("Buang…"))
        self.tombol_buang.setToolTip(self.tr("Isinya sudah diterima dari berkas lain"))
        self.tombol_buang.clicked.connect(self._buang)
        kaki = QHBoxLayout()
        kaki.setContentsMargins(px(14), 0, px(14), px(4))
        kaki.setSpacing(px(8))
        for satu in (self.tombol_lagi, self.tombol_semua, self.tombol_salin, self.tombol_buang):
            kaki.addWidget(satu)
        kaki.addStretch(1)
        jelas = QHBoxLayout()
        jelas.setContentsMargins(px(14), 0, px(14), 0)
        jelas.addWidget(self.alasan, 1)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, px(4))
        tata.setSpacing(px(8))
        tata.addWidget(self.tabel, 1)
        tata.addLayout(jelas)
        tata.addLayout(kaki)

    def tampilkan(self, samping: Sequence[BerkasSamping]) -> None:
        """Show the files."""
        self.model.isi(list(samping))
        if samping and self._kini() is None:
            self.tabel.pilih_baris(0)
        self._jelaskan()

    def pilih(self, berkas: Sequence[str]) -> None:
        """Go to the newest file that came under one of these names; in its tray a number may stand behind the name."""
        pokok = tuple(Path(kotak_paket.nama_layak(nama)).stem for nama in berkas)
        nama = [satu.nama for satu in self.model.semua()]
        self.tabel.pilih_baris(next((n for n, satu in enumerate(nama) if satu.startswith(pokok)), 0))

    def _kini(self) -> BerkasSamping | None:
        kini = self.tabel.baris_kini()
        return kini if isinstance(kini, BerkasSamping) else None

    def _jelaskan(self) -> None:
        kini = self._kini()
        self.tombol_salin.setEnabled(kini is not None)
        self.tombol_buang.setVisible(kini is not None and kini.sudah)
        self.tombol_lagi.setEnabled(kini is not None and not kini.sudah)
        self.tombol_semua.setEnabled(any(ulang_paket.dicoba_lagi(b.kotak, b.kode) for b in self.model.semua()))
        teks = "" if kini is None else " ".join(kata.sebab(kini)[1:]).strip()
        if kini is not None and kini.sudah:
            teks = self.tr("Isinya sudah diterima dari berkas lain. Berkas ini tidak diperlukan lagi.")
        elif kini is not None and kini.kode:
            teks = f"{teks} ({kini.kode})"
        self.alasan.setText(teks)
        self.alasan.setVisible(bool(teks))

    def _coba(self) -> None:
        if (kini := self._kini()) is not None:
            self.minta_coba.emit(kini)

    def _coba_semua(self) -> None:
        self.minta_coba.emit(None)

    def _buang(self) -> None:
        if (kini := self._kini()) is not None and dialog.tanya(
            self,
            self.tr("Buang {nama}?").format(nama=kini.nama),
            self.tr("Isinya sudah diterima dari berkas lain, jadi tidak ada catatan yang hilang."),
            ya=self.tr("Buang"),
        ):
            self.minta_buang.emit(kini)

    def _salin(self) -> None:
        kini, judul = self._kini(), self.tr("Simpan salinan")
        if kini is None:
            return
        tujuan = dialog.pilih_folder(self, judul) if kini.rumpun else dialog.simpan_berkas(self, judul, kini.jalur.name)
        if tujuan:
            self._halaman.jalankan(
                partial(tukar_terima.simpan_salinan, kini, tujuan),
                selesai=lambda _: self._halaman.tampilkan_pesan("ok", self.tr("Salinan tersimpan"), str(tujuan)),
                lajur=Lajur.SALIN,
            )


def _tempat(berkas: BerkasSamping) -> tuple[str, JenisTag]:
    t = QCoreApplication.translate
    if berkas.sudah:
        return t("Tukar", "Sudah diterima"), "draf"
    if berkas.kotak is Kotak.MENUNGGU:
        return t("Tukar", "Menunggu"), "kem"
    return t("Tukar", "Karantina"), "bad"
