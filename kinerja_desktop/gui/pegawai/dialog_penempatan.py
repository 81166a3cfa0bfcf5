"""Dialogs of one person: an assignment, and a penilai chosen by hand with its reason."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from kinerja_desktop.domain.pegawai import JenisJabatan
from kinerja_desktop.domain.penempatan import Jabatan, Penempatan, PenetapanPenilai, SifatPenempatan
from kinerja_desktop.domain.struktur import BOLEH_MEMIMPIN, SEMENTARA
from kinerja_desktop.gui.common.dialog_isian import DialogIsian, Kerja, pilih_data
from kinerja_desktop.gui.common.isian import IsianTanggal
from kinerja_desktop.gui.common.pilih_orang import PilihOrang
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tanggal_boleh import TanggalBoleh
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.pegawai.dialog import nama_jenis_jabatan
from kinerja_desktop.gui.pegawai.dialog_unit import PilihanUnit, isi_pilihan_unit
from kinerja_desktop.services import jabatan as layanan_jabatan
from kinerja_desktop.services import pegawai as layanan_pegawai
from kinerja_desktop.services import penempatan as layanan
from kinerja_desktop.services import penetapan_penilai as layanan_penetapan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.organisasi import Tersimpan
from kinerja_desktop.services.penempatan import IsianPenempatan

_LAMA_SEMENTARA = timedelta(days=90)


def nama_sifat() -> tuple[tuple[SifatPenempatan, str], ...]:
    """How a post is held, for a choice."""
    t = QCoreApplication.translate
    return (
        (SifatPenempatan.DEFINITIF, t("Sifat", "Definitif")),
        (SifatPenempatan.PLT, t("Sifat", "Plt. (pelaksana tugas)")),
        (SifatPenempatan.PLH, t("Sifat", "Plh. (pelaksana harian)")),
        (SifatPenempatan.TUGAS_BELAJAR, t("Sifat", "Tugas belajar")),
        (SifatPenempatan.DIPERBANTUKAN, t("Sifat", "Diperbantukan")),
    )


class DialogPenempatan(DialogIsian):
    """A new assignment of a person, or one that is corrected; choosing a post fills its name and kind."""

    def __init__(
        self,
        parent: QWidget,
        pekerja: Pekerja,
        context: Context,
        unit: PilihanUnit,
        isi: IsianPenempatan,
        ada: Tersimpan[Penempatan] | None = None,
    ) -> None:
        t = QCoreApplication.translate
        judul = t("DialogPenempatan", "Penempatan baru") if ada is None else t("DialogPenempatan", "Koreksi penempatan")
        super().__init__(parent, pekerja, judul)
        self._context, self._isi, self._ada = context, isi, ada
        self._pos: dict[UUID, Jabatan] = {}
        self.unit = self.medan(self.tr("Unit kerja *"), Pilihan())
        isi_pilihan_unit(self.unit, unit)
        pilih_data(self.unit, isi.unit_kerja_id)
        self.pos_bagan = self.medan(self.tr("Jabatan pada bagan"), Pilihan())
        self.jabatan, self.jenis = QLineEdit(isi.jabatan), Pilihan()
        self.jabatan.setCursorPosition(0)
        self.sebaris((self.tr("Nama jabatan *"), self.jabatan, 3), (self.tr("Jenis jabatan"), self.jenis, 2))
        for jenis, teks in nama_jenis_jabatan():
            self.jenis.addItem(teks, jenis)
        pilih_data(self.jenis, isi.jenis_jabatan)
        self.sifat = self.medan(self.tr("Sifat"), Pilihan())
        for sifat, teks in nama_sifat():
            self.sifat.addItem(teks, sifat)
        pilih_data(self.sifat, isi.sifat)
        self.memimpin = QCheckBox(self.tr("Memimpin unit ini"))
        self.memimpin.setChecked(isi.memimpin)
        self.widget(self.memimpin)
        self.mulai = IsianTanggal()
        self.mulai.setel_tanggal(isi.mulai or context.hari_ini())
        self.selesai = TanggalBoleh(self.tr("Hari terakhir"))
        self.selesai.setel(isi.selesai)
        self.sebaris((self.tr("Mulai *"), self.mulai, 2), ("", self.selesai, 3))
        self.dasar = self.medan(self.tr("Dasar, misalnya nomor SK"), QLineEdit(isi.dasar))
        self.unit.currentIndexChanged.connect(lambda _: self._muat_pos())
        self.pos_bagan.currentIndexChanged.connect(lambda _: self._pos_dipilih())
        self.sifat.currentIndexChanged.connect(lambda _: self._sifat_dipilih())
        self.selesai_disusun()
        self._sifat_dipilih()
        self._muat_pos()

    def isian(self) -> IsianPenempatan:
        """What is typed."""
        return IsianPenempatan(
            self._isi.pegawai_id,
            self.unit.currentData(),
            self.jabatan.text(),
            JenisJabatan(self.jenis.currentData()),
            SifatPenempatan(self.sifat.currentData()),
            self.mulai.tanggal(),
            self.selesai.tanggal(),
            self.memimpin.isChecked(),
            self.pos_bagan.currentData(),
            self.dasar.text(),
        )

    def kerja(self) -> Kerja:
        """Place the person, or correct what was written."""
        if self._ada is None:
            return partial(layanan.tambah, self._context, self.isian())
        return partial(layanan.koreksi, self._context, self._ada.nilai.id, self.isian(), self._ada.hash)

    def _muat_pos(self) -> None:
        unit = self.unit.currentData()
        if unit is not None:
            self._pekerja.jalankan(self, layanan_jabatan.daftar, self._context, unit, selesai=self._terima_pos)

    def _terima_pos(self, daftar: list[Tersimpan[Jabatan]]) -> None:
        terpilih = self.pos_bagan.currentData() or self._isi.jabatan_id
        self._pos = {s.nilai.id: s.nilai for s in daftar}
        self.pos_bagan.blockSignals(True)
        self.pos_bagan.clear()
        self.pos_bagan.addItem(self.tr("di luar daftar: tulis namanya di bawah"), None)
        for satu in self._pos.values():
            self.pos_bagan.addItem(satu.nama, satu.id)
        pilih_data(self.pos_bagan, terpilih if terpilih in self._pos else None)
        self.pos_bagan.blockSignals(False)
        self._pos_dipilih()

    def _pos_dipilih(self) -> None:
        satu = self._pos.get(self.pos_bagan.currentData())
        if satu is not None:
            self.jabatan.setText(satu.nama)
            self.jabatan.setCursorPosition(0)
            pilih_data(self.jenis, satu.jenis_jabatan)
            self.memimpin.setChecked(satu.memimpin)
        for medan in (self.jabatan, self.jenis):
            medan.setEnabled(satu is None)
        self._sifat_dipilih()

    def _sifat_dipilih(self) -> None:
        sifat = SifatPenempatan(self.sifat.currentData())
        if sifat in SEMENTARA and self.selesai.tanggal() is None:
            self.selesai.setel(self.mulai.tanggal() + _LAMA_SEMENTARA)
        boleh = sifat in BOLEH_MEMIMPIN and self.pos_bagan.currentData() is None
        self.memimpin.setEnabled(boleh)


class DialogPenilai(DialogIsian):
    """Who rates a person by hand, from when to when, and why (article 1.9)."""

    def __init__(self, parent: QWidget, pekerja: Pekerja, context: Context, pegawai_id: UUID, nama: str) -> None:
        judul = QCoreApplication.translate("DialogPenilai", "Tetapkan penilai untuk {nama}").format(nama=nama)
        catatan = QCoreApplication.translate(
            "DialogPenilai", "Untuk pendelegasian, atau bila bagan organisasi tidak menunjukkan atasan langsungnya."
        )
        super().__init__(parent, pekerja, judul, catatan)
        self._context, self._pegawai_id = context, pegawai_id
        cari = partial(layanan_pegawai.cari_orang, context)
        self.penilai = self.medan(self.tr("Pejabat penilai kinerja *"), PilihOrang(pekerja, cari))
        self.mulai = IsianTanggal()
        self.mulai.setel_tanggal(context.hari_ini())
        self.selesai = TanggalBoleh(self.tr("Hari terakhir"))
        self.sebaris((self.tr("Mulai *"), self.mulai, 2), ("", self.selesai, 3))
        self.alasan = self.medan(self.tr("Alasan *"), QPlainTextEdit())
        self.alasan.setTabChangesFocus(True)
        self.alasan.setFixedHeight(px(84))
        self.selesai_disusun(self.tr("Tetapkan"))

    def kerja(self) -> Kerja:
        """Choose the penilai; the answer is his choice and the open ones that it ended."""
        context, pegawai_id = self._context, self._pegawai_id
        tetapkan = partial(
            layanan_penetapan.tetapkan,
            context,
            pegawai_id,
            self.penilai.orang() or pegawai_id,
            self.mulai.tanggal(),
            self.alasan.toPlainText(),
            self.selesai.tanggal(),
        )

        def lakukan() -> tuple[UUID, list[PenetapanPenilai]]:
            semula = layanan_penetapan.terbuka(context, pegawai_id)
            return tetapkan()[0], semula

        return lakukan


def hari_akhir_usulan(mulai: date, hari_ini: date) -> date:
    """The last day that a dialog offers: today, unless the thing begins later."""
    return max(mulai, hari_ini)
