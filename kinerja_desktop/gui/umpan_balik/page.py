"""Umpan Balik: lists of what was received and given at the left, the form at the right; typing is kept."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.umpan_balik import Hubungan, Nada
from kinerja_desktop.gui.common.bahasa import teks_galat, tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.jam_simpan import JamSimpan
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom, dengan_lewati
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.forms.ui_umpan_balik_form import Ui_UmpanBalikForm
from kinerja_desktop.services import umpan_balik as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.realisasi import periode_evaluasi
from kinerja_desktop.services.umpan_balik import BarisUmpanBalik, Isian, Penerima, PilihanTentang, Tentang

_DITERIMA, _DIBERIKAN = 0, 1


class _Muatan(NamedTuple):
    penerima: list[Penerima]
    draf: Isian
    tanpa_berkala: int
    belum_dibaca: int


class UmpanBalikPage(Halaman):
    """A feedback cannot be changed once given, so the form asks calmly and shows to whom it goes."""

    kunci = "umpan_balik"
    topik_bantuan = "umpan_balik"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._penerima: list[Penerima] = []
        self._tentang: list[Tentang] = [Tentang()]
        self._tujuan: UUID | None = None
        self._dipulihkan: Tentang | None = None
        self._mengisi = False
        self.form = Ui_UmpanBalikForm()
        self.form.setupUi(self.isi)
        self.form.pilah.addTab(self.tr("Diterima"))
        self.form.pilah.addTab(self.tr("Diberikan"))
        for nada in Nada:
            self.form.nada.addItem(self._nada(nada)[0], nada.value)
        self.form.nada.setCurrentIndex(list(Nada).index(Nada.NETRAL))
        self.model = HalamanModel[BarisUmpanBalik](
            [
                Kolom(self.tr("Tanggal"), self._tanggal, 82, tebal=lambda b: not b.dibaca),
                Kolom(
                    self.tr("Umpan balik"),
                    lambda b: b.isi.replace("\n", " "),
                    kecil=lambda b: f"{b.orang} · {b.tentang}" if b.tentang else b.orang,
                    tebal=lambda b: not b.dibaca,
                ),
                Kolom(self.tr("Nada"), lambda b: self._nada(b.nada)[0], 122, tag=lambda b: self._nada(b.nada)),
            ],
            self,
            kunci=lambda b: b.id,
        )
        self.form.tabel.setel_tinggi_baris(44)
        self.form.tabel.setModel(self.model)
        self._jam = JamSimpan(self)
        self._jam.timeout.connect(self._simpan_draf)
        self._sambungkan()
        self._baca(None)

    def _sambungkan(self) -> None:
        f = self.form
        f.pilah.currentChanged.connect(lambda _: self._muat_daftar())
        f.tabel.selectionModel().currentRowChanged.connect(lambda *_: self._baca(f.tabel.baris_kini()))
        self.model.dimuat.connect(self._daftar_dimuat)
        f.kepada.currentIndexChanged.connect(lambda _: self._orang_dipilih())
        f.tentang.currentIndexChanged.connect(lambda _: self._diketik())
        f.nada.currentIndexChanged.connect(lambda _: self._diketik())
        f.isian.textChanged.connect(self._diketik)
        f.berkala.toggled.connect(lambda _: self._diketik())
        f.kirim.clicked.connect(self.beri)
        f.kosongkan.clicked.connect(self._kosongkan)

    def _tanggal(self, baris: BarisUmpanBalik) -> str:
        """A dot says unread also to who does not see the bold letters."""
        return f"{baris.pada:%d/%m}" if baris.dibaca else f"• {baris.pada:%d/%m}"

    def _nada(self, nada: Nada) -> tuple[str, JenisTag]:
        kamus: dict[Nada, tuple[str, JenisTag]] = {
            Nada.POSITIF: (self.tr("Positif"), "ok"),
            Nada.NETRAL: (self.tr("Netral"), "draf"),
            Nada.PERLU_PERBAIKAN: (self.tr("Perlu perbaikan"), "kem"),
        }
        return kamus[nada]

    def _periode(self) -> Periode:
        dasar = self.periode.mulai if self.periode is not None else self._context.hari_ini()
        return periode_evaluasi(self._context, dasar)

    # loading

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load people, the draft and the list again."""
        self.jalankan(self._muat, self._periode(), selesai=self._terima)
        self._muat_daftar()

    def _muat(self, periode: Periode) -> _Muatan:
        konteks = self._context
        return _Muatan(
            layanan.penerima(konteks),
            layanan.draf(konteks),
            layanan.tanpa_berkala(konteks, periode),
            layanan.belum_dibaca(konteks),
        )

    def _terima(self, muatan: _Muatan) -> None:
        self._mengisi = True
        if muatan.penerima != self._penerima:
            self._penerima = muatan.penerima
            self.form.kepada.clear()
            for satu in self._penerima:
                self.form.kepada.addItem(f"{satu.nama} · {self._hubungan(satu.hubungan)}")
        draf = muatan.draf
        if not draf.kosong and not self.form.isian.toPlainText():
            self.form.isian.setPlainText(draf.isi)
            self.form.nada.setCurrentIndex(list(Nada).index(draf.nada))
            self.form.berkala.setChecked(draf.berkala)
            self._pilih_orang(draf.pegawai_id)
            self._dipulihkan = draf.tentang
            self.form.tersimpan.setText(self.tr("Isian dipulihkan"))
        if self._tujuan is not None:
            self._pilih_orang(self._tujuan)
            self._tujuan = None
        self._mengisi = False
        self.form.pengingat.setText(
            self.tr("{n} anggota tim belum mendapat umpan balik berkala {periode} (Pasal 18).").format(
                n=muatan.tanpa_berkala, periode=tulis_periode(self._periode())
            )
        )
        self.form.pengingat.setVisible(muatan.tanpa_berkala > 0)
        self._tulis_belum(muatan.belum_dibaca)
        self._orang_berganti()

    def _hubungan(self, hubungan: Hubungan) -> str:
        """What the receiver is to the person who types: the other side of `hubungan`."""
        return {
            Hubungan.PIMPINAN: self.tr("anggota tim"),
            Hubungan.REKAN: self.tr("rekan"),
            Hubungan.BAWAHAN: self.tr("pimpinan"),
        }[hubungan]

    def _muat_daftar(self) -> None:
        diterima = self.form.pilah.currentIndex() == _DITERIMA
        self._jelaskan_kosong(diterima)
        fungsi = layanan.diterima if diterima else layanan.diberikan
        konteks = self._context

        def ambil(lewati: int, batas: int) -> tuple[BarisUmpanBalik, ...]:
            return fungsi(konteks, batas, lewati).baris

        self.model.muat(self.pekerja, dengan_lewati(ambil))

    def _daftar_dimuat(self, jumlah: int) -> None:
        if jumlah and self.form.tabel.baris_kini() is None:
            self.form.tabel.pilih_baris(0)
        if not jumlah:
            self._baca(None)

    def _jelaskan_kosong(self, diterima: bool) -> None:
        """What an empty list says must be known before it is loaded."""
        if diterima:
            judul = self.tr("Belum ada umpan balik")
            isi = self.tr("Umpan balik pimpinan, rekan, dan bawahan tentang Anda muncul di sini.")
        else:
            judul = self.tr("Anda belum memberi umpan balik")
            isi = self.tr("Tulis yang pertama di sebelah kanan; rekan Anda akan terbantu.")
        self.form.tabel.kosong.setel("umpan_balik", judul, isi)

    def _baca(self, baris: object) -> None:
        f, ada = self.form, isinstance(baris, BarisUmpanBalik)
        f.kartu_baca.setVisible(ada)
        if not isinstance(baris, BarisUmpanBalik):
            return
        f.tag_nada.setel(*self._nada(baris.nada))
        f.dari.setText(baris.orang)
        berkala = self.tr("berkala") if baris.berkala else self.tr("insidentil")
        f.kapan.setText(f"{tulis_tanggal(baris.pada.date())} · {tulis_periode(baris.periode)} · {berkala}")
        f.tentang_baca.setText(self.tr("Tentang: {teks}").format(teks=baris.tentang) if baris.tentang else "")
        f.isi_baca.setText(baris.isi)
        if not baris.dibaca:
            self.jalankan(self._tandai, baris.id, selesai=self._sudah_dibaca)

    def _tandai(self, umpan_id: UUID) -> int:
        layanan.tandai_dibaca(self._context, umpan_id)
        return layanan.belum_dibaca(self._context)

    def _sudah_dibaca(self, belum: int) -> None:
        self._tulis_belum(belum)
        self.model.muat_ulang()

    def _tulis_belum(self, belum: int) -> None:
        self.setel_remah(self.tr("{n} belum dibaca").format(n=belum) if belum else self.tr("semua sudah dibaca"))

    def buka(self, argumen: object) -> None:
        """Open the form for one person: ``{"pegawai_id": …}``."""
        if isinstance(argumen, dict) and isinstance(argumen.get("pegawai_id"), UUID):
            if self._penerima:
                self._pilih_orang(argumen["pegawai_id"])
            else:
                self._tujuan = argumen["pegawai_id"]
            self.form.isian.setFocus()

    # typing

    def _pilih_orang(self, pegawai_id: UUID | None) -> None:
        for urut, satu in enumerate(self._penerima):
            if satu.pegawai_id == pegawai_id:
                self.form.kepada.setCurrentIndex(urut)

    def _orang(self) -> Penerima | None:
        urut = self.form.kepada.currentIndex()
        return self._penerima[urut] if 0 <= urut < len(self._penerima) else None

    def _orang_dipilih(self) -> None:
        if not self._mengisi:
            self._diketik()
            self._orang_berganti()

    def _orang_berganti(self) -> None:
        orang = self._orang()
        self.form.kirim.setEnabled(orang is not None)
        if orang is not None:
            self.jalankan(
                layanan.pilihan_tentang,
                self._context,
                orang.pegawai_id,
                self._periode(),
                selesai=self._isi_tentang,
            )

    def _isi_tentang(self, pilihan: list[PilihanTentang]) -> None:
        """Offer the subjects; what was chosen, or typed before a restart, stays where the person still has it."""
        self._mengisi = True
        lama = self._dipulihkan or self._tentang[max(0, self.form.tentang.currentIndex())]
        self._dipulihkan = None
        self._tentang = [Tentang(), *(p.tentang for p in pilihan)]
        self.form.tentang.clear()
        self.form.tentang.addItem(self.tr("Pekerjaannya secara umum"))
        for satu in pilihan:
            lekuk = "" if satu.inti or satu.tentang.nilai is not None else "    "
            self.form.tentang.addItem(lekuk + satu.teks)
        self.form.tentang.setCurrentIndex(self._tentang.index(lama) if lama in self._tentang else 0)
        self._mengisi = False

    def isian(self) -> Isian:
        """The form as typed."""
        f, orang = self.form, self._orang()
        return Isian(
            orang.pegawai_id if orang is not None else None,
            self._tentang[max(0, f.tentang.currentIndex())],
            f.isian.toPlainText(),
            Nada(f.nada.currentData()),
            f.berkala.isChecked(),
        )

    def _diketik(self) -> None:
        if not self._mengisi:
            self.form.masalah.clear()
            self._jam.catat()

    def _simpan_draf(self) -> None:
        isian = self.isian()
        teks = (
            ""
            if isian.kosong
            else self.tr("Tersimpan otomatis {jam} ✓").format(jam=f"{self._context.sekarang():%H.%M}")
        )
        self.jalankan(
            layanan.simpan_draf,
            self._context,
            isian,
            selesai=lambda _: self.form.tersimpan.setText(teks),
        )

    def tunda_tutup(self) -> bool:
        """What is typed goes into the store before the page is left."""
        if self._jam.isActive():
            self._jam.stop()
            self._simpan_draf()
        return True

    # intents

    def beri(self) -> None:
        """Give what is typed."""
        self._jam.stop()
        self.jalankan(
            layanan.beri,
            self._context,
            self._periode(),
            self.isian(),
            selesai=lambda _: self._sudah_beri(),
            gagal=lambda galat: self.form.masalah.setText("{}. {}".format(*teks_galat(galat)[::2])),
        )

    def _sudah_beri(self) -> None:
        orang = self._orang()
        self._kosongkan()
        nama = orang.nama if orang is not None else ""
        kabar = self.tr("Umpan balik untuk {nama} tersimpan").format(nama=nama)
        self.tampilkan_pesan("ok", kabar, hitung_mundur=8)
        self.form.pilah.setCurrentIndex(_DIBERIKAN)
        self.segarkan()

    def _kosongkan(self) -> None:
        self.form.isian.clear()
        self.form.tentang.setCurrentIndex(0)
        self.form.berkala.setChecked(False)
        self.form.nada.setCurrentIndex(list(Nada).index(Nada.NETRAL))
        self.form.masalah.clear()
