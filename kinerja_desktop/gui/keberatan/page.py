"""Keberatan: at the left one's own results, or the objections one has a part in; at the right the chosen one."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common.bahasa import tulis_periode
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.kosong import EmptyState
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.keberatan import kata
from kinerja_desktop.gui.keberatan.ajuan import PanelAjuan
from kinerja_desktop.gui.keberatan.berkas import PanelBerkas
from kinerja_desktop.services import keberatan, wewenang
from kinerja_desktop.services.keberatan_bentuk import BerkasKeberatan, HasilSaya
from kinerja_desktop.services.konteks import Context

_LEBAR = 384
_KABAR_DETIK = 8


class Baris(NamedTuple):
    """One line of the list: a result of one's own, or an objection."""

    kunci: UUID
    judul: str
    kecil: str
    tag: tuple[str, JenisTag]
    isi: HasilSaya | BerkasKeberatan
    keberatan_id: UUID | None


class KeberatanPage(Halaman):
    """An objection is a right; the page shows its clock, who reads it, and what became of it."""

    kunci = "keberatan"
    topik_bantuan = "keberatan"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._tujuan: UUID | None = None
        self._tujuan_masa: tuple[UUID, Periode] | None = None
        self._pandangan = self._pilih_pandangan()
        self.pilah = QTabBar()
        self.pilah.setAccessibleName(self.tr("Bagian"))
        self.pilah.setExpanding(False)
        self.pilah.setDrawBase(False)
        for nama in self._pandangan:
            self.pilah.addTab(self.tr("Keberatan tim") if nama == "tim" else self.tr("Hasil saya"))
        self.pilah.setVisible(len(self._pandangan) > 1)
        self.pilah.currentChanged.connect(lambda _: self._muat())
        self.model = HalamanModel[Baris](
            [
                Kolom(self.tr("Evaluasi"), lambda b: b.judul, kecil=lambda b: b.kecil),
                Kolom(self.tr("Keadaan"), lambda b: b.tag[0], 172, tag=lambda b: b.tag),
            ],
            self,
            kunci=lambda b: b.kunci,
        )
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Daftar keberatan"))
        self.tabel.setFixedWidth(px(_LEBAR))
        self.tabel.selectionModel().currentRowChanged.connect(lambda *_: self._tampilkan())
        self._susun()

    def _pilih_pandangan(self) -> list[str]:
        peran = self._context.peran
        hasil = ["tim"] if peran in wewenang.PENILAI | wewenang.PEMBACA_SEMUA else []
        return hasil + (["saya"] if peran in wewenang.PENULIS else [])

    def _susun(self) -> None:
        self.ajuan = PanelAjuan(self, self._context)
        self.ajuan.diajukan.connect(self._sesudah)
        self.berkas = PanelBerkas(self, self._context)
        self.berkas.berubah.connect(self._sesudah)
        self.kosong = EmptyState()
        self.kosong.setel(
            "evaluasi",
            self.tr("Pilih satu baris"),
            self.tr("Rinciannya muncul di sini."),
        )
        self.tumpuk = QStackedWidget()
        for satu in (self.kosong, kata.gulir(self.ajuan), self.berkas):
            self.tumpuk.addWidget(satu)
        tengah = QHBoxLayout()
        tengah.setSpacing(px(14))
        tengah.addWidget(self.tabel)
        tengah.addWidget(self.tumpuk, 1)
        tata = QVBoxLayout(self.isi)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(10))
        tata.addWidget(self.pilah)
        tata.addLayout(tengah, 1)

    # loading

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load the list in front again."""
        self._flush()
        self._muat()

    def buka(self, argumen: object) -> None:
        """Open one objection ``{"keberatan_id"}``, or that of a ``"periode"``, one's own or of ``"pegawai_id"``."""
        if not isinstance(argumen, dict):
            return
        tujuan, periode = argumen.get("keberatan_id"), argumen.get("periode")
        self._tujuan = tujuan if isinstance(tujuan, UUID) else None
        self._tujuan_masa = None
        if isinstance(periode, Periode):
            siapa = argumen.get("pegawai_id") or self._context.saya
            self._tujuan_masa = (siapa, periode)
            bagian = "saya" if siapa == self._context.saya else "tim"
            if bagian in self._pandangan:
                self.pilah.setCurrentIndex(self._pandangan.index(bagian))
        self._muat()

    def tunda_tutup(self) -> bool:
        """What is typed goes into the store before the page is left."""
        self._flush()
        return True

    def _flush(self) -> None:
        self.ajuan.flush()
        self.berkas.flush()

    def _kini(self) -> str:
        return self._pandangan[max(0, self.pilah.currentIndex())]

    def _muat(self) -> None:
        if self._kini() == "saya":
            self.jalankan(keberatan.hasil_saya, self._context, selesai=self._terima_hasil)
        else:
            self.jalankan(keberatan.daftar, self._context, selesai=self._terima_daftar)

    def _terima_hasil(self, hasil: list[HasilSaya]) -> None:
        self.tabel.kosong.setel(
            "evaluasi",
            self.tr("Belum ada hasil evaluasi"),
            self.tr("Sesudah penilai menetapkan evaluasi Anda, batas waktu keberatannya tampil di sini."),
        )
        self._isi([_baris_hasil(h) for h in hasil])

    def _terima_daftar(self, daftar: list[BerkasKeberatan]) -> None:
        self.tabel.kosong.setel(
            "sukses",
            self.tr("Tidak ada keberatan"),
            self.tr("Keberatan yang perlu Anda jelaskan, putuskan, atau ketahui muncul di sini."),
        )
        menunggu = sum(b.giliran_saya for b in daftar)
        self.setel_remah(self.tr("{n} menunggu Anda").format(n=menunggu) if menunggu else "")
        self._isi([_baris_berkas(b) for b in daftar])

    def _isi(self, baris: list[Baris]) -> None:
        self.model.isi(baris)
        urut = next((n for n, b in enumerate(baris) if self._dituju(b)), None)
        if urut is None and self._tujuan is not None and len(self._pandangan) > 1:
            self._ke_pandangan_lain()
            return
        self._tujuan = self._tujuan_masa = None
        if urut is not None:
            self.tabel.pilih_baris(urut)
        elif baris and self.tabel.baris_kini() is None:
            self.tabel.pilih_baris(0)
        self._tampilkan()

    def _dituju(self, baris: Baris) -> bool:
        if self._tujuan is not None:
            return baris.keberatan_id == self._tujuan
        hasil = baris.isi.penetapan
        return (hasil.pegawai_id, hasil.periode) == self._tujuan_masa

    def _ke_pandangan_lain(self) -> None:
        """What was asked for is one's own: look there, once."""
        tujuan, lain = self._tujuan, 1 - self.pilah.currentIndex()
        if self._kini() == "saya":
            self._tujuan = None
            self._tampilkan()
            return
        self._tujuan = tujuan
        self.pilah.setCurrentIndex(lain)

    def _tampilkan(self) -> None:
        baris = self.tabel.baris_kini()
        isi = baris.isi if isinstance(baris, Baris) else None
        if isinstance(isi, HasilSaya) and (isi.berkas is None or isi.boleh):
            self.ajuan.tampilkan(isi)
            self.tumpuk.setCurrentIndex(1)
        elif isi is not None:
            self._flush()
            berkas = isi.berkas if isinstance(isi, HasilSaya) else isi
            assert berkas is not None, "a result without an objection is shown by the form"
            self.berkas.tampilkan(berkas)
            self.tumpuk.setCurrentIndex(2)
        else:
            self.kosong.setVisible(bool(self.model.semua()))
            self.tumpuk.setCurrentIndex(0)

    # after a write

    def _sesudah(self, kabar: str) -> None:
        self.tampilkan_pesan("ok", kabar, hitung_mundur=_KABAR_DETIK)
        self._muat()


def _baris_hasil(h: HasilSaya) -> Baris:
    kecil = f"{kata.predikat(h.penetapan.predikat)} · {h.beku.formulir.penilai.nama}"
    nomor = h.berkas.keberatan.id if h.berkas is not None else None
    return Baris(h.penetapan.id, tulis_periode(h.penetapan.periode), kecil, kata.keadaan_hasil(h), h, nomor)


def _baris_berkas(b: BerkasKeberatan) -> Baris:
    kecil = f"{tulis_periode(b.keberatan.periode)} · {kata.predikat(b.penetapan.predikat)}"
    return Baris(b.keberatan.id, b.pegawai.nama, kecil, kata.keadaan(b.keadaan), b, b.keberatan.id)
