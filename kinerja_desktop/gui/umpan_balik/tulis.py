"""The form at the right of Umpan Balik: to whom, about what, and what is typed; typing is kept."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.umpan_balik import Hubungan, Nada
from kinerja_desktop.gui.common.bahasa import teks_galat, tulis_periode
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.jam_simpan import JamSimpan
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.forms.ui_umpan_balik_form import Ui_UmpanBalikForm
from kinerja_desktop.gui.umpan_balik import label
from kinerja_desktop.services import umpan_balik as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.permintaan_umpan import BarisPermintaan
from kinerja_desktop.services.realisasi import periode_evaluasi
from kinerja_desktop.services.umpan_balik import Isian, Penerima, PilihanTentang, Tentang


class _Diminta(NamedTuple):
    """The request that the form answers; the period is known unless it came back with a draft."""

    id: UUID
    tentang_id: UUID | None
    periode: Periode | None


class TulisUmpan(Halaman):
    """A feedback cannot be changed once given, so the form asks calmly and shows to whom it goes."""

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._penerima: list[Penerima] = []
        self._tentang: list[Tentang] = [Tentang()]
        self._tujuan: UUID | None = None
        self._dipulihkan: Tentang | None = None
        self._diminta: _Diminta | None = None
        self._mengisi = False
        self.form = Ui_UmpanBalikForm()
        self.form.setupUi(self.isi)
        self.form.menjawab.hide()
        for satu in Nada:
            self.form.nada.addItem(label.nada(satu)[0], satu.value)
        self.form.nada.setCurrentIndex(list(Nada).index(Nada.NETRAL))
        self._jam = JamSimpan(self)
        self._jam.timeout.connect(self._simpan_draf)
        f = self.form
        f.kepada.currentIndexChanged.connect(lambda _: self._orang_dipilih())
        f.tentang.currentIndexChanged.connect(lambda _: self._diketik())
        f.nada.currentIndexChanged.connect(lambda _: self._diketik())
        f.isian.textChanged.connect(self._diketik)
        f.berkala.toggled.connect(lambda _: self._diketik())
        f.kirim.clicked.connect(self.beri)
        f.kosongkan.clicked.connect(self._kosongkan)

    def _periode(self) -> Periode:
        dasar = self.periode.mulai if self.periode is not None else self._context.hari_ini()
        return periode_evaluasi(self._context, dasar)

    def terima_isian(self, penerima: list[Penerima], draf: Isian) -> None:
        """Show the people and what was being typed."""
        self._mengisi = True
        if penerima != self._penerima:
            self._penerima = penerima
            self.form.kepada.clear()
            for satu in self._penerima:
                self.form.kepada.addItem(f"{satu.nama} · {self._hubungan(satu.hubungan)}")
        if not draf.kosong and not self.form.isian.toPlainText():
            self.form.isian.setPlainText(draf.isi)
            self.form.nada.setCurrentIndex(list(Nada).index(draf.nada))
            self.form.berkala.setChecked(draf.berkala)
            self._pilih_orang(draf.pegawai_id)
            self._dipulihkan = draf.tentang
            if draf.permintaan_id is not None:
                self._setel_diminta(_Diminta(draf.permintaan_id, draf.pegawai_id, None))
            self.form.tersimpan.setText(self.tr("Isian dipulihkan"))
        if self._tujuan is not None:
            self._pilih_orang(self._tujuan)
            self._tujuan = None
        self._mengisi = False
        self._orang_berganti()

    def _hubungan(self, hubungan: Hubungan) -> str:
        """What the receiver is to the person who types: the other side of `hubungan`."""
        return {
            Hubungan.PIMPINAN: self.tr("anggota tim"),
            Hubungan.REKAN: self.tr("rekan"),
            Hubungan.BAWAHAN: self.tr("pimpinan"),
        }[hubungan]

    # filling from elsewhere

    def isi_untuk(
        self, pegawai_id: UUID, tentang: Tentang | None = None, isi: str = "", nada: Nada | None = None
    ) -> None:
        """Prepare the form for one person; what is typed already stays, `isi` is put below it."""
        if self._penerima:
            self._dipulihkan = tentang
            self._mengisi = True
            self._pilih_orang(pegawai_id)
            self._mengisi = False
            self._setel_diminta(None)
            self._orang_berganti()
        else:
            self._tujuan = pegawai_id
        if isi:
            self.form.isian.setPlainText("\n\n".join(t for t in (self.form.isian.toPlainText().strip(), isi) if t))
        if nada is not None:
            self.form.nada.setCurrentIndex(list(Nada).index(nada))
        self.form.isian.setFocus()

    def jawab(self, baris: BarisPermintaan) -> None:
        """Prepare the form as the answer to a request."""
        p = baris.permintaan
        self.isi_untuk(p.tentang_id, Tentang(p.rhk_id, nilai=p.nilai))
        self._setel_diminta(_Diminta(p.id, p.tentang_id, p.periode))
        self._orang_berganti()

    def _setel_diminta(self, diminta: _Diminta | None) -> None:
        self._diminta = diminta
        self.form.menjawab.setVisible(diminta is not None)
        if diminta is not None:
            teks = self.tr("Menjawab permintaan umpan balik")
            masa = "" if diminta.periode is None else f" · {tulis_periode(diminta.periode)}"
            self.form.menjawab.setText(teks + masa)

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
            orang = self._orang()
            if self._diminta is not None and (orang is None or orang.pegawai_id != self._diminta.tentang_id):
                self._setel_diminta(None)
            self._diketik()
            self._orang_berganti()

    def _orang_berganti(self) -> None:
        orang = self._orang()
        self.form.kirim.setEnabled(orang is not None)
        if orang is not None:
            masa = self._periode()
            if self._diminta is not None and self._diminta.periode is not None:
                masa = self._diminta.periode
            konteks, satu = self._context, orang.pegawai_id
            self.jalankan(layanan.pilihan_tentang, konteks, satu, masa, selesai=self._isi_tentang)

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
            None if self._diminta is None else self._diminta.id,
        )

    def _diketik(self) -> None:
        if not self._mengisi:
            self.form.masalah.clear()
            self._jam.catat()

    def _simpan_draf(self) -> None:
        isian, teks = self.isian(), ""
        if not isian.kosong:
            teks = self.tr("Tersimpan otomatis {jam} ✓").format(jam=f"{self._context.sekarang():%H.%M}")
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
            gagal=self._ditolak,
        )

    def _ditolak(self, galat: UserError) -> None:
        """A request that was closed meanwhile leaves an ordinary feedback, which may be given as it is."""
        self.form.masalah.setText("{}. {}".format(*teks_galat(galat)[::2]))
        if galat.kode == "UMP-25":
            self._setel_diminta(None)

    def _sudah_beri(self) -> None:
        orang = self._orang()
        self._kosongkan()
        nama = orang.nama if orang is not None else ""
        kabar = self.tr("Umpan balik untuk {nama} tersimpan").format(nama=nama)
        self.tampilkan_pesan("ok", kabar, hitung_mundur=8)
        self.sesudah_beri()

    def sesudah_beri(self) -> None:
        """What the lists do after a feedback was given."""
        raise NotImplementedError

    def _kosongkan(self) -> None:
        self._setel_diminta(None)
        self.form.isian.clear()
        self.form.tentang.setCurrentIndex(0)
        self.form.berkala.setChecked(False)
        self.form.nada.setCurrentIndex(list(Nada).index(Nada.NETRAL))
        self.form.masalah.clear()
