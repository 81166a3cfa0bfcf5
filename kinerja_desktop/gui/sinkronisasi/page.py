"""Sinkronisasi: send and receive by file, who has what, what wants a decision, what travelled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.jatuhkan import KartuJatuh
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sinkronisasi import kata
from kinerja_desktop.gui.sinkronisasi.belum import BelumBertukar
from kinerja_desktop.gui.sinkronisasi.kirim import DialogKirim, Pesanan, Tempat, kalimat_siap
from kinerja_desktop.gui.sinkronisasi.laju import KartuLaju
from kinerja_desktop.gui.sinkronisasi.perangkat import KartuPerangkat
from kinerja_desktop.gui.sinkronisasi.riwayat import KartuRiwayat, SampingView
from kinerja_desktop.gui.sinkronisasi.terima import DialogPratinjau
from kinerja_desktop.services import perangkat, rincian_terima, tukar, tukar_kirim, tukar_terima
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.kirim_paket import HasilKirim
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.laju_paket import Kemajuan
from kinerja_desktop.services.perangkat import Keadaan
from kinerja_desktop.services.rincian_terima import BarisRincian
from kinerja_desktop.services.tukar import BerkasSamping, Ringkasan, SiapKirim
from kinerja_desktop.services.tukar_terima import RINCI_TERBANYAK


class _Muatan(NamedTuple):
    keadaan: Keadaan
    ringkasan: Ringkasan | None
    siap: SiapKirim | None


class SinkronisasiPage(Halaman):
    """Before this machine may exchange, the way there; afterwards everything about it on one page."""

    kunci = "sinkronisasi"
    topik_bantuan = "sinkronisasi"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self.ringkasan: Ringkasan | None = None
        self.belum = BelumBertukar(self, context)
        self.perangkat = KartuPerangkat(self, context)
        self.perangkat.minta_kirim.connect(self.kirim)
        self.riwayat = KartuRiwayat(self)
        self.samping = SampingView(self)
        self.samping.minta_coba.connect(self.coba_lagi)
        self.laju = KartuLaju(self)
        self.tumpukan = QStackedWidget()
        self.tumpukan.addWidget(self.belum)
        self.tumpukan.addWidget(self._susun())
        tata = QVBoxLayout(self.isi)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(self.tumpukan)
        konteks = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+O"), self, self.pilih_berkas, context=konteks)

    def _susun(self) -> QWidget:
        bertukar = QWidget()
        tata = QVBoxLayout(bertukar)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(14))
        atas = QHBoxLayout()
        atas.setSpacing(px(14))
        atas.addWidget(self._kartu_kirim(), 1)
        atas.addWidget(self._kartu_terima(), 1)
        tata.addLayout(atas)
        tata.addWidget(self._kartu_pulih())
        tata.addWidget(self.laju)
        self.pilah = QTabBar()
        self.pilah.setAccessibleName(self.tr("Bagian"))
        self.pilah.setExpanding(False)
        self.pilah.setDrawBase(False)
        self.pilah.addTab(self.tr("Perangkat"))
        self.pilah.addTab(self.tr("Disisihkan"))
        self.kiri = QStackedWidget()
        self.kiri.addWidget(self.perangkat)
        kartu_samping = Kartu(self.tr("Menunggu dan karantina"), padat=True)
        dalam = QVBoxLayout(kartu_samping)
        dalam.setContentsMargins(0, 0, 0, 0)
        dalam.addWidget(self.samping)
        self.kiri.addWidget(kartu_samping)
        self.pilah.currentChanged.connect(self.kiri.setCurrentIndex)
        kiri = QVBoxLayout()
        kiri.setSpacing(px(6))
        kiri.addWidget(self.pilah)
        kiri.addWidget(self.kiri, 1)
        self.kanan = QVBoxLayout()
        self.kanan.setSpacing(px(14))
        self.kanan.addWidget(self.riwayat, 1)
        bawah = QHBoxLayout()
        bawah.setSpacing(px(14))
        bawah.addLayout(kiri, 8)
        bawah.addLayout(self.kanan, 5)
        tata.addLayout(bawah, 1)
        return bertukar

    def _kartu_kirim(self) -> Kartu:
        kartu = Kartu()
        judul = QLabel(self.tr("Kirim"))
        judul.setProperty("peran", "judul")
        self.teks_kirim = LabelPotong(token="muted")
        self.tombol_kirim = Tombol(self.tr("Buat paket…"), "primary")
        self.tombol_kirim.clicked.connect(lambda: self.kirim(None))
        _berdampingan(kartu, judul, self.teks_kirim, self.tombol_kirim)
        return kartu

    def _kartu_terima(self) -> Kartu:
        self.kartu_terima = KartuJatuh(banyak=True)
        self.kartu_terima.dijatuhkan.connect(self.terima)
        judul = QLabel(self.tr("Terima"))
        judul.setProperty("peran", "judul")
        teks = LabelPotong(token="muted")
        teks.setText(self.tr("Seret berkas ke sini, atau colokkan flashdisk"))
        self.tombol_folder = Tombol(self.tr("Folder…"))
        self.tombol_folder.clicked.connect(self.pilih_folder)
        self.tombol_berkas = Tombol(self.tr("Pilih berkas…"))
        self.tombol_berkas.clicked.connect(self.pilih_berkas)
        _berdampingan(self.kartu_terima, judul, teks, self.tombol_folder, self.tombol_berkas)
        return self.kartu_terima

    def _kartu_pulih(self) -> Kartu:
        self.kartu_pulih = Kartu()
        self.kartu_pulih.rupa("warn_line", "warn_soft")
        judul = QLabel(self.tr("Komputer ini pernah dipulihkan dari cadangan atau disalin"))
        judul.setProperty("peran", "judul")
        teks = QLabel(
            self.tr(
                "Itu terlihat dari paket yang baru diterima. Tidak ada yang hilang: yang pernah dikirim dari sini "
                "kembali bersama paket, dan paket berikutnya membawa semuanya sekali lagi. Pengiriman dijeda sampai "
                "Anda membacanya."
            )
        )
        teks.setWordWrap(True)
        self.tombol_mengerti = Tombol(self.tr("Saya mengerti"), "warn")
        self.tombol_mengerti.clicked.connect(self.akui_pulih)
        kiri = QVBoxLayout()
        kiri.setSpacing(px(2))
        kiri.addWidget(judul)
        kiri.addWidget(teks)
        tata = QHBoxLayout(self.kartu_pulih)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(12))
        tata.addLayout(kiri, 1)
        tata.addWidget(self.tombol_mengerti)
        self.kartu_pulih.hide()
        return self.kartu_pulih

    # loading

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load everything, unless a run holds the database: it loads when the run ends."""
        if not self.laju.berjalan:
            self.jalankan(_muat, self._context, selesai=self._tampilkan)

    def _tampilkan(self, isi: _Muatan) -> None:
        self.ringkasan = isi.ringkasan
        self.tumpukan.setCurrentIndex(int(isi.ringkasan is not None))
        if isi.ringkasan is None:
            self.setel_remah("")
            self.belum.tampilkan(isi.keadaan)
            return
        r = isi.ringkasan
        utama = next((t.nama for t in r.tetangga if t.perangkat == r.utama), "")
        self.setel_remah(f"{r.nama} ⇄ {utama}" if utama else r.nama)
        self.teks_kirim.setText(kalimat_siap(isi.siap) if isi.siap is not None else self.tr("Belum ada penerima"))
        self.kartu_pulih.setVisible(r.pulih_sejak is not None)
        baca_saja = self._context.peran is Peran.PENGAWAS
        self.tombol_kirim.setEnabled(not baca_saja and r.utama is not None and r.pulih_sejak is None)
        for satu in (self.kartu_terima, self.samping.tombol_lagi, self.samping.tombol_semua):
            satu.setEnabled(not baca_saja)
        self.perangkat.tampilkan(r)
        self.riwayat.tampilkan(r.riwayat)
        self.samping.tampilkan(r.samping)
        banyak = len(r.samping)
        self.pilah.setTabText(1, self.tr("Disisihkan ({n})").format(n=banyak) if banyak else self.tr("Disisihkan"))

    def terkena(self, _perubahan: object) -> bool:
        """Every write is something to send."""
        return True

    def buka(self, argumen: object) -> None:
        """Go to a part, or take files: ``{"bagian": "disisihkan"}``, ``{"berkas": [...]}``."""
        if not isinstance(argumen, dict):
            return
        if argumen.get("bagian") == "disisihkan":
            self.pilah.setCurrentIndex(1)
        if berkas := argumen.get("berkas"):
            self.terima(berkas)

    # sending

    def tempat(self) -> list[Tempat]:
        """Folders to offer before the person looks for one."""
        return []

    def kirim(self, penerima: bytes | None) -> None:
        """Ask what goes to whom, with `penerima` or the machine above ticked, then make it."""
        r = self.ringkasan
        if r is None or self.laju.berjalan or self._context.peran is Peran.PENGAWAS:
            return
        formulir = DialogKirim(self, self.pekerja, self._context, r.tetangga, penerima or r.utama, self.tempat())
        if dialog.jalankan(formulir):
            self._kirim(formulir.pesanan)
        formulir.deleteLater()

    def _kirim(self, pesanan: Pesanan) -> None:
        kerja = partial(tukar_kirim.kirim_ke, self._context, pesanan.penerima, pesanan.tujuan, penuh=pesanan.penuh)
        tugas = self.jalankan(
            kerja,
            selesai=partial(self._terkirim, pesanan),
            kemajuan=self.laju.maju_kirim,
            akhirnya=self._usai,
        )
        self.laju.mulai(tugas, self.tr("Mengirim"), self.tr("menyiapkan paket"))

    def _terkirim(self, pesanan: Pesanan, hasil: list[HasilKirim]) -> None:
        catatan = tulis_angka(sum(h.catatan for h in hasil))
        nama = hasil[0].berkas.name if len(hasil) == 1 else self.tr("{n} paket").format(n=len(hasil))
        isi = self.tr("{nama} · {catatan} catatan · sudah dibaca kembali dan sama. Flashdisk aman dicabut.")
        self.tampilkan_pesan(
            "ok",
            self.tr("Paket tersimpan di {tempat}").format(tempat=pesanan.tujuan),
            isi.format(nama=nama, catatan=catatan),
        )

    # receiving

    def pilih_berkas(self) -> None:
        """Ask for files."""
        if self.ringkasan is not None and self.kartu_terima.isEnabled():
            saring = self.tr("Paket (*.kinerja *.kinerja.*);;Semua berkas (*)")
            self.terima(dialog.pilih_berkas(self, self.tr("Berkas paket"), saring, banyak=True))

    def pilih_folder(self) -> None:
        """Ask for a folder: everything in it is taken in."""
        if (folder := dialog.pilih_folder(self, self.tr("Folder paket"))) is not None:
            self.terima([folder])

    def terima(self, berkas: Sequence[Path]) -> None:
        """Look at files and folders first; of many the number is told, and the run begins at once."""
        if not berkas or self.laju.berjalan or self.ringkasan is None:
            return
        self.jalankan(tukar_terima.kumpulkan, list(berkas), selesai=self._terima)

    def _terima(self, berkas: list[Path]) -> None:
        if not berkas:
            self.tampilkan_pesan(
                "info", self.tr("Tidak ada paket di sana"), self.tr("Paket adalah berkas berakhiran .kinerja.")
            )
        elif len(berkas) <= RINCI_TERBANYAK:
            self._jalankan(partial(_periksa, self._context, berkas), partial(self._pratinjau, berkas))
        else:
            judul = self.tr("Terima {n} paket").format(n=tulis_angka(len(berkas)))
            isi = self.tr(
                "Setiap paket diperiksa, lalu diterima satu demi satu. Yang rusak atau tidak dikenal disisihkan dan "
                "tidak menghentikan yang lain. Anda dapat membatalkan di tengah jalan; yang sudah diterima tetap "
                "diterima."
            )
            if dialog.tanya(self, judul, isi, ya=self.tr("Terima semua"), berbahaya=False):
                self._terapkan(berkas)

    def _pratinjau(self, berkas: list[Path], isi: tuple[list[HasilTerima], list[BarisRincian]]) -> None:
        formulir = DialogPratinjau(self, *isi)
        if dialog.jalankan(formulir):
            self._terapkan(berkas)
        formulir.deleteLater()

    def _terapkan(self, berkas: list[Path]) -> None:
        self._jalankan(partial(tukar_terima.terapkan, self._context, berkas), self._diterima)

    def coba_lagi(self, samping: BerkasSamping | None) -> None:
        """Read a file that was laid aside once more; None for all that wait."""
        if self.laju.berjalan:
            return
        if samping is None:
            self.jalankan(tukar_terima.coba_semua, self._context, selesai=self._diterima, akhirnya=self.segarkan)
        else:
            self._jalankan(partial(tukar_terima.coba_lagi, self._context, samping), self._diterima)

    def _jalankan(self, kerja: Callable[..., object], selesai: Callable[..., None]) -> None:
        tugas = self.jalankan(kerja, selesai=selesai, kemajuan=self.laju.maju_terima, akhirnya=self._usai)
        self.laju.mulai(tugas, self.tr("Menerima"), self.tr("membuka paket"))

    def _diterima(self, hasil: list[HasilTerima]) -> None:
        gagal = [h for h in hasil if h.nasib in (Nasib.MENUNGGU, Nasib.KARANTINA) or h.total("ditahan")]
        ditanya = any(h.total("bertentangan") for h in hasil)
        isi = kata.kalimat_hasil(hasil)
        if ditanya:
            isi += ". " + self.tr("Yang bertentangan disimpan dua-duanya; pilih di Perlu keputusan.")
        tindakan = (self.tr("Lihat alasannya"), partial(self.pilah.setCurrentIndex, 1)) if gagal else None
        judul = self.tr("Paket diterima") if len(gagal) < len(hasil) else self.tr("Paket belum diterima")
        self.tampilkan_pesan("warn" if gagal or ditanya else "ok", judul, isi, tindakan=tindakan)

    def _usai(self) -> None:
        if self.laju.dibatalkan:
            isi = self.tr("Paket yang sudah selesai tetap tercatat di riwayat; semua berkas tetap di tempatnya.")
            self.tampilkan_pesan("info", self.tr("Dibatalkan"), isi)
        self.laju.usai()
        self.segarkan()

    def akui_pulih(self) -> None:
        """The person read it: sending goes on."""
        self.jalankan(tukar_terima.akui_pulih, self._context, selesai=lambda _: self.segarkan())


def _muat(konteks: Context) -> _Muatan:
    ini = tukar.mesin_bertukar(konteks)
    if ini is None:
        return _Muatan(perangkat.keadaan(konteks), None, None)
    r = tukar.ringkasan(konteks, ini)
    siap = None if r.utama is None else tukar.siap_kirim(konteks, ini, r.utama)
    return _Muatan(perangkat.keadaan(konteks), r, siap)


def _periksa(
    konteks: Context, berkas: list[Path], *, kemajuan: Kemajuan
) -> tuple[list[HasilTerima], list[BarisRincian]]:
    hasil = tukar_terima.pratinjau(konteks, berkas, kemajuan=kemajuan)
    return hasil, rincian_terima.rincian(konteks, hasil)


def _berdampingan(kartu: Kartu, judul: QLabel, teks: QWidget, *tombol: Tombol) -> None:
    """Words at the left, buttons at the right, as the cards at the top of the page."""
    kiri = QVBoxLayout()
    kiri.setSpacing(px(2))
    kiri.addWidget(judul)
    kiri.addWidget(teks)
    tata = QHBoxLayout(kartu)
    tata.setContentsMargins(0, 0, 0, 0)
    tata.setSpacing(px(10))
    tata.addLayout(kiri, 1)
    for satu in tombol:
        tata.addWidget(satu)
