"""Dialogs of this page: a private note, a copy of what others said, and the base that asking for feedback shares."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from kinerja_desktop.domain.catatan_penilai import CatatanPenilai
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.umpan_balik import Hubungan, Nada
from kinerja_desktop.gui.common.dialog_isian import DialogIsian, Kerja, pilih_data
from kinerja_desktop.gui.common.isian import IsianTanggal
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.umpan_balik import label
from kinerja_desktop.services import catatan_penilai, umpan_balik, umpan_salinan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.umpan_balik import Isian, PilihanTentang, Tentang

Orang = tuple[UUID, str]


class DialogTentang(DialogIsian):
    """The base of the three: a person, and what it is about, which follows from the person."""

    def __init__(
        self,
        parent: QWidget,
        pekerja: Pekerja,
        context: Context,
        judul: str,
        catatan: str,
        orang: Sequence[Orang],
        periode: Periode,
        nama: str,
    ) -> None:
        super().__init__(parent, pekerja, judul, catatan)
        self._context, self._periode = context, periode
        self._pilihan: list[Tentang] = [Tentang()]
        self._tentang_awal = Tentang()
        self.orang: Pilihan = self.medan(nama, Pilihan())
        for satu in orang:
            self.orang.addItem(satu[1], satu[0])
        self.tentang: Pilihan = self.medan(self.tr("Tentang"), Pilihan())
        self.tentang.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.orang.currentIndexChanged.connect(lambda _: self._muat())

    def _muat(self) -> None:
        orang = self.orang.currentData()
        if orang is not None:
            konteks, periode = self._context, self._periode
            self._pekerja.jalankan(
                self, umpan_balik.pilihan_tentang, konteks, orang, periode, selesai=self._isi, gagal=self._tetap
            )

    def _tetap(self, _galat: UserError) -> None:
        """A note about somebody who left the team keeps its subject."""
        self._pilihan = [self._tentang_awal]
        self.tentang.clear()
        self.tentang.addItem(self.tr("Tetap seperti semula"))
        self.tentang.setEnabled(False)

    def _isi(self, pilihan: Sequence[PilihanTentang]) -> None:
        pilihan = [p for p in pilihan if p.tentang.iki_id is None]
        self._pilihan = [Tentang(), *(p.tentang for p in pilihan)]
        self.tentang.clear()
        self.tentang.addItem(self.tr("Pekerjaannya secara umum"))
        for satu in pilihan:
            self.tentang.addItem(satu.teks)
        self.tentang.setCurrentIndex(
            self._pilihan.index(self._tentang_awal) if self._tentang_awal in self._pilihan else 0
        )

    def _terpilih(self) -> Tentang:
        return self._pilihan[max(0, self.tentang.currentIndex())]

    def _tulisan(self, nama: str, petunjuk: str) -> QPlainTextEdit:
        kotak: QPlainTextEdit = self.medan(nama, QPlainTextEdit())
        kotak.setTabChangesFocus(True)
        kotak.setPlaceholderText(petunjuk)
        kotak.setFixedHeight(px(104))
        return kotak

    def _nada(self) -> Pilihan:
        kotak = Pilihan()
        for satu in Nada:
            kotak.addItem(label.nada(satu)[0], satu)
        kotak.setCurrentIndex(list(Nada).index(Nada.NETRAL))
        return kotak


class DialogCatatan(DialogTentang):
    """A private note: new, or one to change."""

    def __init__(
        self,
        parent: QWidget,
        pekerja: Pekerja,
        context: Context,
        orang: Sequence[Orang],
        periode: Periode,
        lama: CatatanPenilai | None = None,
    ) -> None:
        judul = QCoreApplication.translate("DialogCatatan", "Catatan pribadi")
        rahasia = QCoreApplication.translate(
            "DialogCatatan", "Hanya Anda yang dapat membacanya; tidak dicetak dan bukan umpan balik."
        )
        nama = QCoreApplication.translate("DialogCatatan", "Pegawai")
        super().__init__(parent, pekerja, context, judul, rahasia, orang, periode, nama)
        self._lama = lama
        self.isi = self._tulisan(self.tr("Catatan *"), self.tr("Apa yang Anda amati, kapan, dan dampaknya."))
        self.tanggal, self.nada = IsianTanggal(), self._nada()
        self.tanggal.setel_tanggal(context.hari_ini() if lama is None else lama.tanggal)
        self.sebaris((self.tr("Tanggal"), self.tanggal, 1), (self.tr("Nada"), self.nada, 1))
        self.selesai_disusun()
        if lama is not None:
            self._tentang_awal = Tentang(lama.rhk_id, nilai=lama.nilai)
            pilih_data(self.orang, lama.pegawai_id)
            self.orang.setEnabled(False)
            self.isi.setPlainText(lama.isi)
            self.nada.setCurrentIndex(list(Nada).index(lama.nada))
        self._muat()

    def kerja(self) -> Kerja:
        """Write or change it."""
        hari: date = self.tanggal.tanggal()
        isian = (hari, self.isi.toPlainText(), self._terpilih(), Nada(self.nada.currentData()))
        if self._lama is not None:
            return partial(catatan_penilai.ubah, self._context, self._lama.id, *isian)
        return partial(catatan_penilai.tulis, self._context, self.orang.currentData(), *isian)


class DialogSalin(DialogTentang):
    """Copy what an outside party, or a colleague on paper, said (article 18)."""

    def __init__(
        self, parent: QWidget, pekerja: Pekerja, context: Context, orang: Sequence[Orang], periode: Periode
    ) -> None:
        judul = QCoreApplication.translate("DialogSalin", "Salin umpan balik pihak lain")
        catatan = QCoreApplication.translate(
            "DialogSalin", "Dari masyarakat, mitra, atau kertas. Dicetak dengan nama pemberinya (Pasal 18)."
        )
        nama = QCoreApplication.translate("DialogSalin", "Untuk pegawai")
        super().__init__(parent, pekerja, context, judul, catatan, orang, periode, nama)
        self.asal, self.dari = Pilihan(), QLineEdit()
        for satu in umpan_salinan.ASAL_SALINAN:
            self.asal.addItem(label.dari(satu), satu)
        self.sebaris((self.tr("Pemberi"), self.asal, 2), (self.tr("Nama atau instansi *"), self.dari, 3))
        self.isi = self._tulisan(self.tr("Umpan balik *"), self.tr("Salin kata-katanya seutuhnya."))
        self.nada = self.medan(self.tr("Nada"), self._nada())
        self.selesai_disusun()
        self._muat()

    def kerja(self) -> Kerja:
        """Copy it."""
        isian = Isian(self.orang.currentData(), self._terpilih(), self.isi.toPlainText(), Nada(self.nada.currentData()))
        asal = Hubungan(self.asal.currentData())
        return partial(umpan_salinan.salin, self._context, self._periode, isian, asal, self.dari.text())
