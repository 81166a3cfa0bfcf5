"""Sinkronisasi: send and receive by file, who has what, what wants a decision, what travelled."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.gui.common.bahasa import tulis_tanggal, tulis_waktu
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.jatuhkan import KartuJatuh
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol, teks_pintasan
from kinerja_desktop.gui.sinkronisasi import kata
from kinerja_desktop.gui.sinkronisasi.belum import BelumBertukar
from kinerja_desktop.gui.sinkronisasi.jalan import JalanPaket
from kinerja_desktop.gui.sinkronisasi.kirim import kalimat_siap
from kinerja_desktop.gui.sinkronisasi.perangkat import KartuPerangkat
from kinerja_desktop.gui.sinkronisasi.perlu_keputusan import PerluKeputusan
from kinerja_desktop.gui.sinkronisasi.riwayat import KartuRiwayat, SampingView
from kinerja_desktop.gui.sinkronisasi.sumber import SumberPaket
from kinerja_desktop.gui.sinkronisasi.susunan import DISISIHKAN, KEPUTUSAN, SusunanKartu
from kinerja_desktop.gui.sinkronisasi.volume import daftar_volume
from kinerja_desktop.services import folder_bersama, perangkat, tukar, tukar_terima
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat import Keadaan
from kinerja_desktop.services.samping import BerkasSamping
from kinerja_desktop.services.tukar import Ringkasan, SiapKirim
from kinerja_desktop.system.volume import Volume

_TAB: dict[object, int] = {"disisihkan": DISISIHKAN, "keputusan": KEPUTUSAN}


class _Muatan(NamedTuple):
    keadaan: Keadaan
    ringkasan: Ringkasan | None
    siap: SiapKirim | None
    bersama: Path | None = None


class SinkronisasiPage(Halaman):
    """Before this machine may exchange, the way there; afterwards everything about it on one page."""

    kunci = "sinkronisasi"
    topik_bantuan = "sinkronisasi"

    def __init__(
        self,
        context: Context,
        pekerja: Pekerja,
        parent: QWidget | None = None,
        *,
        daftar: Callable[[], tuple[Volume, ...]] = daftar_volume,
    ) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self.belum = BelumBertukar(self, context)
        self.perangkat = KartuPerangkat(self, context)
        self.perangkat.minta_kirim.connect(self.kirim)
        self.riwayat = KartuRiwayat(self)
        self.samping = SampingView(self)
        self.jalan = JalanPaket(self, context)
        self.jalan.usai.connect(self._usai)
        self.jalan.minta_samping.connect(self._ke_samping)
        self.samping.minta_coba.connect(self.jalan.coba_lagi)
        self.samping.minta_buang.connect(self._buang)
        self.sumber = SumberPaket(self, context, daftar)
        self.sumber.kartu.minta_terima.connect(self.jalan.terima)
        self.sumber.kartu.minta_kirim.connect(partial(self.jalan.kirim, None, self.sumber))
        self.sumber.volume.volume_pergi.connect(lambda v: self.jalan.lupakan(v.akar))
        self.keputusan = PerluKeputusan(context, pekerja, self)
        self.keputusan.selesai.connect(self._dipilih)
        self.keputusan.diputuskan.connect(self._diputuskan)
        self.keputusan.minta_evaluasi.connect(partial(self.minta_pindah.emit, "evaluasi"))
        self.tumpukan = QStackedWidget()
        self.tumpukan.addWidget(self.belum)
        self.tumpukan.addWidget(self._susun())
        tata = QVBoxLayout(self.isi)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(self.tumpukan)
        _pintasan(self.tombol_kirim, "Ctrl+N")
        _pintasan(self.tombol_berkas, "Ctrl+O")

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
        tata.addWidget(self._kartu_induk())
        tata.addWidget(self.sumber.kartu)
        tata.addWidget(self.jalan.laju)
        self.susunan = SusunanKartu(self.tr("Perangkat"), self.perangkat, self.samping, self.keputusan, self.riwayat)
        self.pilah, self.kiri = self.susunan.pilah, self.susunan.kiri
        self.keputusan.termuat.connect(self.susunan.hitung_keputusan)
        tata.addWidget(self.susunan, 1)
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
        self.kartu_terima.dijatuhkan.connect(self.jalan.terima)
        judul = QLabel(self.tr("Terima"))
        judul.setProperty("peran", "judul")
        self.tombol_folder = Tombol(self.tr("Folder…"))
        self.tombol_folder.clicked.connect(self._menu_folder)
        self.tombol_berkas = Tombol(self.tr("Pilih berkas…"))
        self.tombol_berkas.clicked.connect(self.jalan.pilih_berkas)
        _berdampingan(self.kartu_terima, judul, self.sumber.teks, self.tombol_folder, self.tombol_berkas)
        return self.kartu_terima

    def _kartu_pulih(self) -> Kartu:
        self.kartu_pulih = Kartu()
        self.kartu_pulih.rupa("warn_line", "warn_soft")
        judul = QLabel(self.tr("Komputer ini pernah dipulihkan dari cadangan atau disalin"))
        judul.setProperty("peran", "judul")
        self.teks_pulih = QLabel()
        self.teks_pulih.setWordWrap(True)
        self.tombol_mengerti = Tombol(self.tr("Saya mengerti"), "warn")
        self.tombol_mengerti.clicked.connect(self.akui_pulih)
        kiri = QVBoxLayout()
        kiri.setSpacing(px(2))
        kiri.addWidget(judul)
        kiri.addWidget(self.teks_pulih)
        tata = QHBoxLayout(self.kartu_pulih)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(12))
        tata.addLayout(kiri, 1)
        tata.addWidget(self.tombol_mengerti)
        self.kartu_pulih.hide()
        return self.kartu_pulih

    def _kartu_induk(self) -> Kartu:
        self.kartu_induk = Kartu()
        judul = QLabel(self.tr("Data induk di komputer ini sudah lama tidak diperbarui"))
        judul.setProperty("peran", "judul")
        self.teks_induk = QLabel()
        self.teks_induk.setWordWrap(True)
        tata = QVBoxLayout(self.kartu_induk)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(2))
        tata.addWidget(judul)
        tata.addWidget(self.teks_induk)
        self.kartu_induk.hide()
        return self.kartu_induk

    def _tampilkan_pulih(self, r: Ringkasan) -> None:
        self.kartu_pulih.setVisible(r.pulih_sejak is not None)
        if r.pulih_sejak is not None:
            dari = next((t.nama for t in r.tetangga if t.perangkat == r.utama), self.tr("penerima paket Anda"))
            teks = self.tr(
                "Terlihat {waktu}. Yang pernah dikirim dari sini kembali bersama paket: mintalah paket dari {dari} "
                "sebelum menulis ulang apa pun. Yang ditulis sesudah cadangan itu dan belum pernah dikirim tidak dapat "
                "kembali; periksa laporan Anda. Pengiriman dijeda sampai Anda membaca ini; paket berikutnya membawa "
                "semuanya sekali lagi."
            )
            baris = [teks.format(waktu=tulis_waktu(r.pulih_sejak), dari=dari)]
            if r.pulih_menurut is not None:
                baris.append(kata.pemberitahu(r.pulih_menurut))
            self.teks_pulih.setText("\n".join(baris))

    def _tampilkan_induk(self, r: Ringkasan) -> None:
        self.kartu_induk.setVisible(r.induk_sejak is not None)
        if r.induk_sejak is not None:
            teks = self.tr(
                "Data induk atau daftar pencabutan yang terbaru tiba pada {tanggal}. Semua tetap berjalan. Mintalah "
                "paket baru dari {pemberi}; bila di sana memang belum ada perubahan, tidak perlu berbuat apa-apa."
            )
            self.teks_induk.setText(teks.format(tanggal=tulis_tanggal(r.induk_sejak.date()), pemberi=r.pemberi))

    def _menu_folder(self) -> None:
        menu = self.sumber.menu(self.tombol_folder, self.jalan.pilih_folder)
        menu.popup(self.tombol_folder.mapToGlobal(self.tombol_folder.rect().bottomLeft()))

    # loading

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load everything, unless a run holds the database: it loads when the run ends."""
        if not self.jalan.laju.berjalan:
            self.jalankan(_muat, self._context, selesai=self._tampilkan)

    def _tampilkan(self, isi: _Muatan) -> None:
        self.jalan.ringkasan = isi.ringkasan
        self.tumpukan.setCurrentIndex(int(isi.ringkasan is not None))
        if isi.ringkasan is None:
            self.setel_remah("")
            self.belum.tampilkan(isi.keadaan)
            return
        r = isi.ringkasan
        self.sumber.mulai(isi.bersama)
        self.keputusan.muat()
        self.setel_remah(kata.pasangan(r))
        self.teks_kirim.setText(self._kata_kirim(isi))
        self.tombol_kirim.setProperty("varian", "plain" if _baru_dipasang(isi) else "primary")
        self._tampilkan_pulih(r)
        self._tampilkan_induk(r)
        baca_saja = self._context.peran is Peran.PENGAWAS
        dapat_kirim = not baca_saja and bool(r.penerima) and r.pulih_sejak is None
        self.tombol_kirim.setEnabled(dapat_kirim)
        self.sumber.kartu.setel_dapat_kirim(dapat_kirim)
        self.kartu_terima.setEnabled(not baca_saja)
        for satu in (
            self.perangkat.tombol_kirim,
            self.samping.tombol_lagi,
            self.samping.tombol_semua,
            self.tombol_mengerti,
        ):
            satu.setVisible(not baca_saja)
        self.perangkat.tampilkan(r)
        self.riwayat.tampilkan(r.riwayat)
        self.samping.tampilkan(r.samping)
        self.susunan.hitung_samping(sum(not satu.sudah for satu in r.samping))

    def _kata_kirim(self, isi: _Muatan) -> str:
        """What waits to be sent, or why nothing can be sent now."""
        if self._context.peran is Peran.PENGAWAS:
            return self.tr("Pengawas hanya melihat; tidak mengirim dan menerima")
        if isi.ringkasan is not None and isi.ringkasan.pulih_sejak is not None:
            return self.tr("Dijeda sampai pemberitahuan di bawah dibaca")
        if _baru_dipasang(isi):
            return self.tr("Belum ada yang perlu dikirim")
        if isi.siap is not None:
            return kalimat_siap(isi.siap)
        return kata.kalimat_banyak(isi.ringkasan.penerima if isi.ringkasan is not None else ())

    def _buang(self, berkas: BerkasSamping) -> None:
        self.jalankan(tukar_terima.buang, self._context, berkas, selesai=lambda _: self.segarkan())

    def terkena(self, _perubahan: object) -> bool:
        """Every write is something to send."""
        return True

    def buka(self, argumen: object) -> None:
        """Go to a part, or take files: ``{"bagian": "disisihkan"}`` (or ``keputusan``), ``{"berkas": [...]}``.

        ``{"pantau": folder}`` watches sticks and this shared folder, None for none, before the page is shown.
        """
        if not isinstance(argumen, dict):
            return
        if "pantau" in argumen:
            self.sumber.mulai(argumen["pantau"])
        if (tab := _TAB.get(argumen.get("bagian"))) is not None:
            self.susunan.tuju(tab)
        if berkas := argumen.get("berkas"):
            self.jalan.terima(berkas)

    def tutup(self) -> None:
        """Stop watching."""
        self.sumber.hentikan()
        super().tutup()

    def kirim(self, penerima: bytes | None) -> None:
        """Ask what goes to whom, with `penerima` or the machine above ticked, then make it."""
        self.jalan.kirim(penerima, self.sumber)

    def _ke_samping(self, berkas: list[str]) -> None:
        self.susunan.tuju(DISISIHKAN)
        self.samping.pilih(berkas)

    def _dipilih(self, _hasil: object) -> None:
        isi = self.tr("Ikut dalam paket berikutnya. Versi yang lain tetap tersimpan di Sudah dipilih.")
        self.tampilkan_pesan("ok", self.tr("Pilihan tersimpan"), isi)
        self.segarkan()

    def _diputuskan(self, _hasil: object) -> None:
        isi = self.tr("Ikut dalam paket berikutnya. Kedua putusan yang lama tetap tersimpan di laporan itu.")
        self.tampilkan_pesan("ok", self.tr("Putusan tersimpan"), isi)
        self.segarkan()

    def _usai(self) -> None:
        self.sumber.lihat_lagi()
        self.segarkan()

    def akui_pulih(self) -> None:
        """The person read it: sending goes on, and what was said of the pause is done with."""
        self.bilah_pesan.tutup()
        self.jalankan(tukar_terima.akui_pulih, self._context, selesai=lambda _: self.segarkan())


def _muat(konteks: Context) -> _Muatan:
    ini = tukar.mesin_bertukar(konteks)
    if ini is None:
        return _Muatan(perangkat.keadaan(konteks), None, None)
    r = tukar.ringkasan(konteks, ini)
    siap = None if r.utama is None else tukar.siap_kirim(konteks, ini, r.utama)
    return _Muatan(perangkat.keadaan(konteks), r, siap, folder_bersama.folder_bersama(konteks))


def _baru_dipasang(isi: _Muatan) -> bool:
    """Whether nothing came here yet and nothing was written: the first bundle is to be asked for, none to be sent."""
    pernah = isi.ringkasan is None or any(t.diterima_pada is not None for t in isi.ringkasan.tetangga)
    return not pernah and isi.siap is not None and not isi.siap.jumlah


def _pintasan(tombol: Tombol, urutan: str) -> None:
    """Give a button a key that is told in its tooltip: beside its words the card has no room."""
    gabungan = QKeySequence(urutan)
    tombol.setShortcut(gabungan)
    tombol.setToolTip(teks_pintasan(gabungan))
    tombol.setAccessibleDescription(teks_pintasan(gabungan))


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
