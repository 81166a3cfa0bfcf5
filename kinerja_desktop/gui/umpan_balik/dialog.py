"""Dialogs of this page: ask for feedback, a private note, and a copy of what others said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from kinerja_desktop.domain.catatan_penilai import CatatanPenilai
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.umpan_balik import Hubungan, Nada
from kinerja_desktop.gui.common.bahasa import tulis_periode
from kinerja_desktop.gui.common.dialog_isian import DialogIsian, Kerja, pilih_data
from kinerja_desktop.gui.common.isian import IsianTanggal
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tanggal_boleh import TanggalBoleh
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.umpan_balik import label
from kinerja_desktop.services import catatan_penilai, permintaan_umpan, umpan_balik, umpan_salinan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.umpan_balik import Isian, Penerima, PilihanTentang, Tentang

Orang = tuple[UUID, str]


class _DialogTentang(DialogIsian):
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


class DialogMinta(_DialogTentang):
    """Ask one or more people for feedback about oneself or, as penilai, about somebody of the team."""

    def __init__(
        self, parent: QWidget, pekerja: Pekerja, context: Context, orang: Sequence[Orang], periode: Periode
    ) -> None:
        judul = QCoreApplication.translate("DialogMinta", "Minta umpan balik")
        nama = QCoreApplication.translate("DialogMinta", "Tentang siapa")
        super().__init__(parent, pekerja, context, judul, tulis_periode(periode), orang, periode, nama)
        self.kepada = self.medan(self.tr("Kepada *"), QListWidget())
        self.kepada.setFixedHeight(px(130))
        self.kepada.itemChanged.connect(lambda _: self._boleh())
        petunjuk = self.tr("Misalnya: bagaimana penyampaian laporan saya, dan apa yang sebaiknya diubah?")
        self.pesan = self._tulisan(self.tr("Pesan"), petunjuk)
        self.sampai = TanggalBoleh(self.tr("Diharapkan sampai"))
        self.widget(self.sampai)
        self.widget(self.keterangan(self.tr("Yang dimintai boleh menolak dengan alasan; namanya tercantum.")))
        self.selesai_disusun(self.tr("Kirim permintaan"))
        self.tombol_simpan.setEnabled(False)
        self._muat()

    def _muat(self) -> None:
        super()._muat()
        self._pekerja.jalankan(
            self, permintaan_umpan.calon, self._context, self.orang.currentData(), selesai=self._isi_calon
        )

    def _isi_calon(self, calon: Sequence[Penerima]) -> None:
        self.kepada.clear()
        for satu in calon:
            butir = QListWidgetItem(f"{satu.nama} · {label.dari(satu.hubungan)}")
            butir.setData(Qt.ItemDataRole.UserRole, satu.pegawai_id)
            butir.setFlags(butir.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            butir.setCheckState(Qt.CheckState.Unchecked)
            self.kepada.addItem(butir)
        self._boleh()

    def dipilih(self) -> list[UUID]:
        """The people who are ticked."""
        semua = [self.kepada.item(n) for n in range(self.kepada.count())]
        return [b.data(Qt.ItemDataRole.UserRole) for b in semua if b.checkState() is Qt.CheckState.Checked]

    def _boleh(self) -> None:
        self.tombol_simpan.setEnabled(bool(self.dipilih()))

    def kerja(self) -> Kerja:
        """Send the requests."""
        orang, pesan = self.orang.currentData(), self.pesan.toPlainText()
        hal, sampai = self._terpilih(), self.sampai.tanggal()
        return partial(permintaan_umpan.minta, self._context, orang, self.dipilih(), self._periode, pesan, hal, sampai)


class DialogCatatan(_DialogTentang):
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


class DialogSalin(_DialogTentang):
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
