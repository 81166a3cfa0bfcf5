"""Dialogs of the tree: one unit, one post, and the last day of either."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from kinerja_desktop.domain.pegawai import JenisJabatan
from kinerja_desktop.domain.penempatan import Jabatan
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.gui.common.dialog_isian import DialogIsian, Kerja, pilih_data
from kinerja_desktop.gui.common.isian import IsianBilangan, IsianTanggal
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tanggal_boleh import TanggalBoleh
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.pegawai.dialog import nama_jenis_jabatan
from kinerja_desktop.services import jabatan as layanan_jabatan
from kinerja_desktop.services import unit_kerja as layanan_unit
from kinerja_desktop.services.jabatan import KEBUTUHAN_TERBANYAK, IsianJabatan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.organisasi import Tersimpan
from kinerja_desktop.services.unit_kerja import IsianUnit

PilihanUnit = Sequence[tuple[UnitKerja, str]]


def nama_jenis_unit() -> tuple[tuple[JenisUnit, str], ...]:
    """Kinds of units for a choice."""
    t = QCoreApplication.translate
    return (
        (JenisUnit.SUB_UNIT, t("Unit", "Bagian, bidang, seksi, atau ruang")),
        (JenisUnit.PERANGKAT_DAERAH, t("Unit", "Perangkat daerah")),
        (JenisUnit.KECAMATAN, t("Unit", "Kecamatan")),
        (JenisUnit.KELURAHAN, t("Unit", "Kelurahan")),
        (JenisUnit.UPTD, t("Unit", "UPTD")),
        (JenisUnit.PUSKESMAS, t("Unit", "Puskesmas")),
        (JenisUnit.SEKOLAH, t("Unit", "Sekolah")),
        (JenisUnit.PEMERINTAH_DAERAH, t("Unit", "Pemerintah daerah")),
    )


def isi_pilihan_unit(pilih: QComboBox, unit: PilihanUnit, kosong: str = "") -> None:
    """Offer units; those that share a name are told apart by the one above."""
    nama = [u.nama for u, _ in unit]
    pilih.clear()
    if kosong:
        pilih.addItem(kosong, None)
    for satu, atas in unit:
        pilih.addItem(f"{satu.nama} · {atas}" if atas and nama.count(satu.nama) > 1 else satu.nama, satu.id)
    pilih.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)


class DialogUnit(DialogIsian):
    """A new unit below `induk`, or one that is there."""

    def __init__(
        self,
        parent: QWidget,
        pekerja: Pekerja,
        context: Context,
        unit: PilihanUnit,
        induk: UUID | None,
        ada: Tersimpan[UnitKerja] | None = None,
    ) -> None:
        t = QCoreApplication.translate
        judul = t("DialogUnit", "Unit baru") if ada is None else t("DialogUnit", "Ubah unit")
        super().__init__(parent, pekerja, judul)
        self._context, self._ada = context, ada
        isi = IsianUnit(induk_id=induk) if ada is None else layanan_unit.isian(ada.nilai)
        self.nama = self.medan(self.tr("Nama unit *"), QLineEdit(isi.nama))
        self.jenis, self.kode = Pilihan(), QLineEdit(isi.kode)
        self.sebaris((self.tr("Jenis"), self.jenis, 3), (self.tr("Kode SIASN (boleh kosong)"), self.kode, 2))
        self.induk = self.medan(self.tr("Unit di atasnya"), Pilihan())
        for jenis, teks in nama_jenis_unit():
            self.jenis.addItem(teks, jenis)
        pilih_data(self.jenis, isi.jenis)
        isi_pilihan_unit(self.induk, unit, self.tr("tidak ada: unit teratas"))
        pilih_data(self.induk, isi.induk_id)
        self.hari = Pilihan()
        for jumlah in (5, 6):
            self.hari.addItem(self.tr("{jumlah} hari sepekan").format(jumlah=jumlah), jumlah)
        pilih_data(self.hari, isi.hari_kerja)
        self.medan(self.tr("Hari kerja"), self.hari)
        self.mandiri = QCheckBox(self.tr("Unit kerja mandiri: pimpinannya memakai formulir SKP JPT"))
        self.mulai, self.selesai = TanggalBoleh(self.tr("Mulai berlaku")), TanggalBoleh(self.tr("Terakhir berlaku"))
        self.mandiri.setChecked(isi.mandiri)
        for medan, hari in ((self.mulai, isi.mulai), (self.selesai, isi.selesai)):
            medan.setel(hari)
        for satu in (self.mandiri, self.mulai, self.selesai):
            self.widget(satu)
        self.selesai_disusun()

    def isian(self) -> IsianUnit:
        """What is typed."""
        return IsianUnit(
            self.nama.text(),
            JenisUnit(self.jenis.currentData()),
            self.induk.currentData(),
            self.kode.text(),
            self.mulai.tanggal(),
            self.selesai.tanggal(),
            self.hari.currentData(),
            self.mandiri.isChecked(),
        )

    def kerja(self) -> Kerja:
        """Add or change the unit."""
        if self._ada is None:
            return partial(layanan_unit.tambah, self._context, self.isian())
        return partial(layanan_unit.ubah, self._context, self._ada.nilai.id, self.isian(), self._ada.hash)


class DialogJabatan(DialogIsian):
    """A new post of a unit, or one that is there."""

    def __init__(
        self, parent: QWidget, pekerja: Pekerja, context: Context, unit_id: UUID, ada: Tersimpan[Jabatan] | None = None
    ) -> None:
        t = QCoreApplication.translate
        judul = t("DialogJabatan", "Jabatan baru") if ada is None else t("DialogJabatan", "Ubah jabatan")
        super().__init__(parent, pekerja, judul)
        self._context, self._unit_id, self._ada = context, unit_id, ada
        kini = ada.nilai if ada is not None else None
        self.nama = self.medan(self.tr("Nama jabatan *"), QLineEdit(kini.nama if kini else ""))
        self.jenis, self.kebutuhan = Pilihan(), IsianBilangan()
        self.kebutuhan.setRange(1, KEBUTUHAN_TERBANYAK)
        self.sebaris((self.tr("Jenis jabatan"), self.jenis, 3), (self.tr("Kebutuhan (orang)"), self.kebutuhan, 2))
        for jenis, teks in nama_jenis_jabatan():
            self.jenis.addItem(teks, jenis)
        self.memimpin = QCheckBox(self.tr("Pemegangnya memimpin unit ini"))
        self.mulai, self.selesai = TanggalBoleh(self.tr("Mulai ada")), TanggalBoleh(self.tr("Terakhir ada"))
        if kini is not None:
            pilih_data(self.jenis, kini.jenis_jabatan)
            self.kebutuhan.setValue(kini.kebutuhan)
            self.memimpin.setChecked(kini.memimpin)
            self.mulai.setel(kini.mulai)
            self.selesai.setel(kini.selesai)
        for satu in (self.memimpin, self.mulai, self.selesai):
            self.widget(satu)
        self.selesai_disusun()

    def isian(self) -> IsianJabatan:
        """What is typed."""
        return IsianJabatan(
            self.nama.text(),
            JenisJabatan(self.jenis.currentData()),
            self.memimpin.isChecked(),
            self.kebutuhan.value(),
            self.mulai.tanggal(),
            self.selesai.tanggal(),
        )

    def kerja(self) -> Kerja:
        """Add or change the post."""
        if self._ada is None:
            return partial(layanan_jabatan.tambah, self._context, self._unit_id, self.isian())
        return partial(layanan_jabatan.ubah, self._context, self._ada.nilai.id, self.isian(), self._ada.hash)


class DialogAkhir(DialogIsian):
    """Asks for the last day of something."""

    def __init__(
        self,
        parent: QWidget,
        pekerja: Pekerja,
        judul: str,
        catatan: str,
        hari: date,
        kerja: Callable[[date], Any],
        tombol: str,
    ) -> None:
        super().__init__(parent, pekerja, judul, catatan)
        self._lakukan = kerja
        self.hari = self.medan(self.tr("Hari terakhir"), IsianTanggal())
        self.hari.setel_tanggal(hari)
        self.selesai_disusun(tombol)

    def kerja(self) -> Kerja:
        """End it on the day that is shown."""
        return partial(self._lakukan, self.hari.tanggal())
