"""The transfer wizard: what happens, the new data, what follows, done. Nothing is written before the third step."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from kinerja_desktop.domain.akibat_mutasi import Akibat
from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import tandai_galat
from kinerja_desktop.gui.common.jam import hari_ini
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.pegawai.dialog_unit import PilihanUnit
from kinerja_desktop.gui.pegawai.mutasi_akibat import DaftarAkibat
from kinerja_desktop.gui.pegawai.mutasi_isian import LangkahApa, LangkahData
from kinerja_desktop.services import mutasi as layanan
from kinerja_desktop.services import pegawai as layanan_pegawai
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.mutasi import Pratinjau

APA, DATA, AKIBAT, SELESAI = range(4)
_JEDA_DRAF_MS = 800


class PemanduMutasi(QWidget):
    """Four steps; back keeps what was typed, and what is typed is kept for the next time."""

    ditutup = Signal()
    diterapkan = Signal(object)
    minta_lembar = Signal(object)
    minta_batal = Signal(object)

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._context = halaman, context
        self.catatan_id: UUID | None = None
        self._lihat: Pratinjau | None = None
        self._ditandai: QWidget | None = None
        self.apa = LangkahApa(halaman.pekerja, self._cari)
        self.data = LangkahData(halaman.pekerja, self._cari)
        self.akibat, self.tugas = DaftarAkibat(), DaftarAkibat()
        self._jam = QTimer(self)
        self._jam.setSingleShot(True)
        self._jam.setInterval(_JEDA_DRAF_MS)
        self._jam.timeout.connect(self._simpan_draf)
        self._susun()
        for langkah in (self.apa, self.data):
            langkah.diubah.connect(self._berubah)
        self.data.unit_diubah.connect(self._muat_pos)
        self.apa.orang.diubah.connect(self._kenali)

    def _cari(self, kata: str) -> Sequence[tuple[UUID, str]]:
        daftar = layanan_pegawai.daftar(self._context, kata, 0, 8)
        return [(b.pegawai.id, f"{b.pegawai.nama} · {b.pegawai.jabatan}") for b in daftar]

    def _susun(self) -> None:
        self.langkah_kata, self.judul = QLabel(), QLabel()
        self.langkah_kata.setProperty("peran", "bantuan")
        self.judul.setProperty("peran", "judul_besar")
        self.judul.setWordWrap(True)
        self.tumpukan = QStackedWidget()
        for satu in (self.apa, self.data, self.akibat, self.tugas):
            self.tumpukan.addWidget(satu)
        self.masalah = QLabel()
        self.masalah.setWordWrap(True)
        self.masalah.setProperty("peran", "galat")
        self.tombol_tutup = Tombol(self.tr("Tutup"))
        self.tombol_kembali = Tombol(self.tr("Kembali"), pintasan="Alt+Left")
        self.tombol_lanjut = Tombol(self.tr("Lanjut"), "primary", pintasan="Ctrl+Return")
        self.tombol_lembar = Tombol(self.tr("Lembar serah terima"), "primary", ikon="dokumen")
        self.tombol_batal = Tombol(self.tr("Batalkan mutasi"))
        self.tombol_tutup.clicked.connect(self.ditutup)
        self.tombol_kembali.clicked.connect(lambda: self.ke(self.tumpukan.currentIndex() - 1))
        self.tombol_lanjut.clicked.connect(self._maju)
        self.tombol_lembar.clicked.connect(lambda: self.minta_lembar.emit(self.catatan_id))
        self.tombol_batal.clicked.connect(lambda: self.minta_batal.emit(self.catatan_id))
        kaki = QHBoxLayout()
        kaki.setSpacing(px(8))
        kaki.addWidget(self.masalah, 1)
        for tombol in (
            self.tombol_batal,
            self.tombol_tutup,
            self.tombol_kembali,
            self.tombol_lanjut,
            self.tombol_lembar,
        ):
            kaki.addWidget(tombol)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(4), px(12), 0, px(2))
        tata.setSpacing(px(10))
        tata.addWidget(self.langkah_kata)
        tata.addWidget(self.judul)
        tata.addSpacing(px(4))
        tata.addWidget(self.tumpukan, 1)
        tata.addLayout(kaki)

    # the way through the steps

    def setel(self, unit: PilihanUnit) -> None:
        """Fill the units; what is typed stays."""
        self.data.setel_unit(unit)

    def mulai(
        self, pegawai_id: UUID | None = None, nama: str = "", jenis: JenisMutasi | None = None, unit: UUID | None = None
    ) -> None:
        """Begin, with a person where one was chosen; else with what was typed last time."""
        self.catatan_id = None
        if pegawai_id is None and unit is None:
            self._halaman.jalankan(self._draf_lama, selesai=self._lanjutkan)
            return
        langkah = LangkahMutasi(jenis or JenisMutasi.MUTASI, pegawai_id, hari_ini(), unit)
        self._isi(langkah, nama)
        self._kenali(pegawai_id)
        self.ke(APA)

    def _kenali(self, pegawai_id: UUID | None) -> None:
        """The kind of the new post is at first that of the present one."""
        if pegawai_id is not None:
            terima = self.data.setel_jenis_jabatan
            self._halaman.jalankan(layanan_pegawai.satu, self._context, pegawai_id, selesai=lambda b: terima(b.pegawai))

    def _draf_lama(self) -> tuple[LangkahMutasi, str] | None:
        langkah = layanan.draf(self._context)
        if langkah is None or langkah.pegawai_id is None:
            return None
        p = layanan_pegawai.satu(self._context, langkah.pegawai_id).pegawai
        return langkah, f"{p.nama} · {p.jabatan}"

    def _lanjutkan(self, lama: tuple[LangkahMutasi, str] | None) -> None:
        if lama is None:
            self._isi(LangkahMutasi(JenisMutasi.MUTASI, None, hari_ini()), "")
        else:
            self._isi(*lama)
        self.ke(APA)
        self.apa.orang.setFocus()

    def _isi(self, langkah: LangkahMutasi, nama: str) -> None:
        self.apa.orang.setel(langkah.pegawai_id, nama)
        self.apa.radio[langkah.jenis].setChecked(True)
        self.data.isi(langkah, hari_ini())
        self._jam.stop()

    def langkah(self) -> LangkahMutasi:
        """The transfer as typed."""
        return self.data.langkah(self.apa.orang.orang())

    def ke(self, nomor: int) -> None:
        """Go to a step."""
        self._bersihkan()
        if nomor == DATA:
            self.data.setel_jenis(self.apa.jenis())
        self.tumpukan.setCurrentIndex(nomor)
        nama = (
            self.tr("Siapa, dan apa yang terjadi?"),
            self.tr("Data yang baru"),
            self.tr("Periksa akibatnya sebelum diterapkan"),
            self.tr("Mutasi tercatat"),
        )
        self.judul.setText(nama[nomor])
        orang = self.apa.orang.nama().split(" · ")[0]
        kata = self.tr("Langkah {n} dari 4").format(n=nomor + 1)
        self.langkah_kata.setText(f"{kata} · {orang}" if orang and nomor else kata)
        self.tombol_kembali.setVisible(nomor in (DATA, AKIBAT))
        self.tombol_lanjut.setVisible(nomor != SELESAI)
        self.tombol_lanjut.setText(self.tr("Terapkan mutasi") if nomor == AKIBAT else self.tr("Lanjut"))
        self.tombol_lanjut.setEnabled(True)
        for tombol in (self.tombol_lembar, self.tombol_batal):
            tombol.setVisible(nomor == SELESAI)
        self.tombol_tutup.setText(self.tr("Selesai") if nomor == SELESAI else self.tr("Tutup"))

    def _maju(self) -> None:
        nomor = self.tumpukan.currentIndex()
        self._bersihkan()
        if nomor == APA:
            if self.apa.orang.orang() is None:
                self._tolak(UserError("MUT-02"), self.apa.orang)
            else:
                self.ke(DATA)
                self.data.tanggal.setFocus()
        elif nomor == DATA:
            self._periksa()
        elif nomor == AKIBAT:
            self._terapkan()

    def _periksa(self) -> None:
        kurang = self.data.kurang()
        if kurang:
            self._tolak(UserError("MUT-04" if kurang == "unit_kerja_id" else "MUT-02"), self.data.medan(kurang))
            return
        self.tombol_lanjut.setEnabled(False)
        self._halaman.jalankan(self._lihat_akibat, self.langkah(), selesai=self._terlihat, gagal=self._gagal)

    def _lihat_akibat(self, langkah: LangkahMutasi) -> Pratinjau:
        return layanan.pratinjau(self._context, langkah)

    def _terlihat(self, lihat: Pratinjau) -> None:
        self.tombol_lanjut.setEnabled(True)
        if lihat.masalah:
            pertama = lihat.masalah[0]
            self._tolak(pertama.galat, self.data.medan(pertama.bidang))
            return
        self._lihat = lihat
        self.akibat.isi(lihat.akibat, self._nama(lihat))
        self.ke(AKIBAT)
        self.akibat.setFocus()

    @staticmethod
    def _nama(lihat: Pratinjau) -> dict[UUID, str]:
        return {} if lihat.rencana is None else {i: p.nama for i, p in lihat.rencana.bagan.pegawai.items()}

    def _terapkan(self) -> None:
        lihat = self._lihat
        if lihat is None:
            return
        self.tombol_lanjut.setEnabled(False)

        def kerja() -> UUID:
            nomor, _ = layanan.terapkan(self._context, lihat.langkah, lihat.akibat)
            layanan.buang_draf(self._context)
            return nomor

        self._jam.stop()
        self._halaman.jalankan(kerja, selesai=partial(self._diterapkan, lihat), gagal=self._gagal)

    def _diterapkan(self, lihat: Pratinjau, nomor: UUID) -> None:
        self.catatan_id = nomor
        self.tugas.isi([a for a in lihat.akibat if perlu_dikerjakan(a)], self._nama(lihat))
        self.ke(SELESAI)
        self.diterapkan.emit(nomor)
        self.tombol_lembar.setFocus()  # the button that was pressed is gone: the keyboard stays on this page

    def _gagal(self, galat: UserError) -> None:
        self.tombol_lanjut.setEnabled(True)
        if galat.kode == "MUT-16":
            self.ke(DATA)
        self._tolak(galat, None)

    def _tolak(self, galat: UserError, medan: QWidget | None) -> None:
        judul, isi, saran = teks_galat(galat)
        self.masalah.setText(f"{judul}. {saran}")
        self.masalah.setToolTip(isi)
        if medan is not None:
            tandai_galat(medan, None, f"{judul}. {saran}")
            medan.setFocus()
            self._ditandai = medan

    def _bersihkan(self) -> None:
        self.masalah.clear()
        if self._ditandai is not None:
            tandai_galat(self._ditandai)
            self._ditandai = None

    # what is typed

    def _berubah(self) -> None:
        self._bersihkan()
        if self.isVisible() and self.tumpukan.currentIndex() in (APA, DATA):
            self._jam.start()

    def _simpan_draf(self) -> None:
        if self.apa.orang.orang() is not None:
            self._halaman.jalankan(layanan.simpan_draf, self._context, self.langkah())

    def simpan_sekarang(self) -> None:
        """Keep what is typed before the page goes away."""
        if self._jam.isActive():
            self._jam.stop()
            self._simpan_draf()

    def _muat_pos(self, unit_id: UUID | None) -> None:
        if unit_id is None:
            self.data.setel_pos(None, [])
            return
        terima = partial(self.data.setel_pos, unit_id)
        self._halaman.jalankan(layanan.jabatan_unit, self._context, unit_id, selesai=terima)


def perlu_dikerjakan(akibat: Akibat) -> bool:
    """True for what somebody has to do, or must look at; not for what the program has done itself."""
    return bool(akibat.siapa) or akibat.peringatan
