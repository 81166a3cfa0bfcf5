"""The form at the right of Umpan Balik: each receiver has a draft of his own, and what is sent can be called back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.umpan_balik import Nada
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.jam_simpan import JamSimpan
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.forms.ui_umpan_balik_form import Ui_UmpanBalikForm
from kinerja_desktop.gui.umpan_balik.formulir import FormulirUmpan
from kinerja_desktop.gui.umpan_balik.kirim import DETIK_URUNG, PengirimTunda
from kinerja_desktop.services import umpan_balik as layanan
from kinerja_desktop.services import umpan_draf
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.permintaan_umpan import BarisPermintaan
from kinerja_desktop.services.realisasi import periode_evaluasi
from kinerja_desktop.services.umpan_balik import Isian, Penerima, Tentang

Draf = dict[UUID | None, Isian]


class TulisUmpan(Halaman):
    """A feedback cannot be changed once given, so the form names nobody by itself and waits some seconds."""

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._penerima: list[Penerima] | None = None
        self._draf: Draf = {}
        self._menanti: Callable[[], None] | None = None
        self.form = Ui_UmpanBalikForm()
        self.form.setupUi(self.isi)
        self.formulir = FormulirUmpan(self.form, self)
        self.pengirim = PengirimTunda(self, context)
        self._jam = JamSimpan(self)
        self._jam.timeout.connect(self._simpan_draf)
        self.formulir.diketik.connect(self._diketik)
        self.formulir.orang_dipilih.connect(self._orang_dipilih)
        self.pengirim.terkirim.connect(self.segarkan)
        self.pengirim.kembali.connect(self._kembalikan)
        self.form.kirim.clicked.connect(self.beri)
        self._kabari("")
        self.form.kosongkan.clicked.connect(self._kosongkan)

    def _periode(self) -> Periode:
        dasar = self.periode.mulai if self.periode is not None else self._context.hari_ini()
        return periode_evaluasi(self._context, dasar)

    def isian(self) -> Isian:
        """The form as typed."""
        return self.formulir.isian()

    def terima_isian(self, penerima: list[Penerima], draf: Draf) -> None:
        """Show the people; at first also what was typed last, later what is in the form stays."""
        pertama = self._penerima is None
        if penerima != self._penerima:
            self._penerima = penerima
            if self.formulir.kini not in {p.pegawai_id for p in penerima}:
                self._pindah(None)
            self.formulir.setel_penerima(penerima)
        if pertama:
            self._draf = {**draf, **self._draf}
            terakhir = [satu for satu in self._draf.values() if self.formulir.dikenal(satu.pegawai_id)]
            if terakhir and self.isian().kosong:
                self._tampilkan(terakhir[-1])
        self.formulir.tandai(self._draf)
        self._muat_tentang()
        if self._menanti is not None:
            kerja, self._menanti = self._menanti, None
            kerja()

    # one receiver at a time

    def isi_untuk(
        self, pegawai_id: UUID, tentang: Tentang | None = None, isi: str = "", nada: Nada | None = None
    ) -> None:
        """Prepare the form for one person: his draft, and `isi` below it. Who may get nothing is named with the why."""
        if self._penerima is None:
            self._menanti = partial(self.isi_untuk, pegawai_id, tentang, isi, nada)
            return
        if not self.formulir.dikenal(pegawai_id):
            konteks, masa = self._context, self._periode()
            self.jalankan(layanan.pilihan_tentang, konteks, pegawai_id, masa, selesai=lambda _: self.segarkan())
            return
        self._pindah(pegawai_id)
        self.formulir.tambah(tentang, isi, nada)
        self._muat_tentang()
        self.form.isian.setFocus()

    def jawab(self, baris: BarisPermintaan) -> None:
        """Prepare the form as the answer to a request."""
        p = baris.permintaan
        self.isi_untuk(p.tentang_id, Tentang(p.rhk_id, nilai=p.nilai))
        if self.formulir.kini == p.tentang_id:
            self.formulir.setel_permintaan(p.id, p.periode)
            self._muat_tentang()

    def _orang_dipilih(self, pegawai_id: UUID | None) -> None:
        """What was typed before a receiver was chosen goes to the first one; everything else stays with its own."""
        lama = self.isian()
        self._pindah(pegawai_id)
        if lama.pegawai_id is not None or lama.kosong or pegawai_id is None:
            return
        if pegawai_id in self._draf:
            self.formulir.tambah(isi=lama.isi)
        else:
            self._tampilkan(replace(lama, pegawai_id=pegawai_id))
        self._buang_draf(None)
        self._jam.catat()

    def _pindah(self, pegawai_id: UUID | None) -> None:
        lama, nama = self.isian(), self.formulir.nama()
        if pegawai_id == lama.pegawai_id:
            return
        self._simpan_segera()
        self._tampilkan(self._draf.get(pegawai_id, Isian(pegawai_id)))
        if lama.pegawai_id is not None and not lama.kosong:
            self._kabari(self.tr("Draf untuk {nama} tersimpan").format(nama=nama))

    def _tampilkan(self, isian: Isian) -> None:
        self.formulir.tampil(isian)
        self.formulir.tandai(self._draf)
        self._kabari("" if isian.kosong else self.tr("Isian dipulihkan"))
        self._muat_tentang()

    def _kabari(self, teks: str) -> None:
        """Tell in the form what became of the words; without news the line is gone."""
        self.form.tersimpan.setText(teks)
        self.form.tersimpan.setVisible(bool(teks))

    def _muat_tentang(self) -> None:
        orang = self.formulir.kini
        if orang is not None:
            masa = self.formulir.masa() or self._periode()
            isi = partial(self.formulir.setel_tentang, orang)
            self.jalankan(layanan.pilihan_tentang, self._context, orang, masa, selesai=isi)

    # keeping what is typed

    def _diketik(self) -> None:
        self.form.masalah.clear()
        self.pengirim.kirim_bila_untuk(self.formulir.kini)
        self._jam.catat()

    def _simpan_segera(self) -> None:
        if self._jam.isActive():
            self._simpan_draf()

    def _simpan_draf(self) -> None:
        self._jam.stop()
        isian = self.isian()
        self._draf.pop(isian.pegawai_id, None)
        if not isian.kosong:
            self._draf[isian.pegawai_id] = isian
        self.jalankan(umpan_draf.simpan, self._context, isian, selesai=lambda _: self._tersimpan(isian))

    def _tersimpan(self, isian: Isian) -> None:
        if isian.pegawai_id == self.formulir.kini:
            teks = self.tr("Tersimpan otomatis {jam} ✓").format(jam=f"{self._context.sekarang():%H.%M}")
            self._kabari("" if isian.kosong else teks)

    def _buang_draf(self, pegawai_id: UUID | None) -> None:
        self._draf.pop(pegawai_id, None)
        self.formulir.tandai(self._draf)
        self.jalankan(umpan_draf.simpan, self._context, Isian(pegawai_id))

    def tunda_tutup(self) -> bool:
        """What was sent goes out, and what is typed goes into the store, before the page is left."""
        self.pengirim.kirim()
        self._simpan_segera()
        return True

    # intents

    def beri(self) -> None:
        """Give what is typed, after the seconds in which it can be called back."""
        self._simpan_segera()
        periode, isian = self._periode(), self.isian()
        self.jalankan(
            layanan.periksa,
            self._context,
            periode,
            isian,
            selesai=lambda _: self._tahan(periode, isian),
            gagal=self._ditolak,
        )

    def _ditolak(self, galat: UserError) -> None:
        """A request that was closed meanwhile leaves an ordinary feedback, which may be given as it is."""
        self.form.masalah.setText("{}. {}".format(*teks_galat(galat)[::2]))
        if galat.kode == "UMP-25":
            self.formulir.setel_permintaan(None)

    def _tahan(self, periode: Periode, isian: Isian) -> None:
        kini = self.isian()
        if (kini.pegawai_id, kini.isi) != (isian.pegawai_id, isian.isi):
            return  # pressed twice, or typed on meanwhile
        self._jam.stop()
        self.pengirim.tahan(periode, isian, self.formulir.nama())
        self._draf.pop(isian.pegawai_id, None)
        self._tampilkan(self._draf.get(None, Isian()))
        self.form.kepada.setFocus()
        self.sesudah_beri()

    def sesudah_beri(self) -> None:
        """What the lists do after a feedback was given."""
        raise NotImplementedError

    def _kembalikan(self, isian: Isian) -> None:
        """Put back what was called back, refused at the end, or emptied; what was typed meanwhile follows."""
        self._simpan_segera()
        lebih = self._draf.get(isian.pegawai_id, Isian()).isi
        self._tampilkan(isian)
        self.formulir.tambah(isi=lebih)
        self._jam.catat()
        self.form.isian.setFocus()

    def _kosongkan(self) -> None:
        lama = self.isian()
        if lama.kosong:
            return
        self._jam.stop()
        self._buang_draf(lama.pegawai_id)
        self._tampilkan(Isian(lama.pegawai_id))
        urungkan = (self.tr("Urungkan · Ctrl Z"), lambda: self._kembalikan(lama))
        self.tampilkan_pesan("info", self.tr("Isian dikosongkan"), tindakan=urungkan, hitung_mundur=DETIK_URUNG)
