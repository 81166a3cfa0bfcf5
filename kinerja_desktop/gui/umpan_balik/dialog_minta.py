"""The dialog that asks one or more people for feedback."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common.bahasa import tulis_periode
from kinerja_desktop.gui.common.dialog_isian import Kerja
from kinerja_desktop.gui.common.isian import KotakCari
from kinerja_desktop.gui.common.tanggal_boleh import TanggalBoleh
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.umpan_balik import label
from kinerja_desktop.gui.umpan_balik.dialog import DialogTentang, Orang
from kinerja_desktop.services import permintaan_umpan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.umpan_balik import Penerima


class DialogMinta(DialogTentang):
    """Ask about oneself or, as penilai, about somebody of the team. Searching hides people but unticks nobody."""

    def __init__(
        self, parent: QWidget, pekerja: Pekerja, context: Context, orang: Sequence[Orang], periode: Periode
    ) -> None:
        judul = QCoreApplication.translate("DialogMinta", "Minta umpan balik")
        nama = QCoreApplication.translate("DialogMinta", "Tentang siapa")
        super().__init__(parent, pekerja, context, judul, tulis_periode(periode), orang, periode, nama)
        petunjuk_cari = self.tr("Cari nama atau hubungan")
        self.cari = KotakCari(hint=petunjuk_cari)
        self.cari.textChanged.connect(lambda _: self._saring())
        self.kepada = self._daftar()
        self.medan(self.tr("Kepada *"), self.cari)
        self.cari.setAccessibleName(petunjuk_cari)
        self.widget(self.kepada)
        petunjuk = self.tr("Misalnya: bagaimana penyampaian laporan saya, dan apa yang sebaiknya diubah?")
        self.pesan = self._tulisan(self.tr("Pesan"), petunjuk)
        self.pesan.setFixedHeight(px(76))
        self.sampai = TanggalBoleh(self.tr("Diharapkan sampai"))
        self.widget(self.sampai)
        self.widget(self.keterangan(self.tr("Yang dimintai boleh menolak dengan alasan; namanya tercantum.")))
        self.alasan = self.keterangan("")
        self.widget(self.alasan)
        self.selesai_disusun(self.tr("Kirim permintaan"))
        self._boleh()
        self._muat()

    def _daftar(self) -> QListWidget:
        daftar = QListWidget()
        daftar.setAccessibleName(self.tr("Kepada"))
        daftar.setProperty("berbingkai", True)
        daftar.setFixedHeight(px(156))
        daftar.setMinimumWidth(px(420))
        daftar.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        daftar.itemChanged.connect(lambda _: self._boleh())
        return daftar

    def _muat(self) -> None:
        super()._muat()
        self._pekerja.jalankan(
            self, permintaan_umpan.calon, self._context, self.orang.currentData(), selesai=self._isi_calon
        )

    def _isi_calon(self, calon: Sequence[Penerima]) -> None:
        """Who was ticked stays so where he may be asked about the next person too."""
        tercentang = set(self.dipilih())
        self.kepada.clear()
        for satu in calon:
            butir = QListWidgetItem(f"{satu.nama} · {label.dari(satu.hubungan)}")
            butir.setToolTip(butir.text())
            butir.setData(Qt.ItemDataRole.UserRole, satu.pegawai_id)
            butir.setFlags(butir.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ada = satu.pegawai_id in tercentang
            butir.setCheckState(Qt.CheckState.Checked if ada else Qt.CheckState.Unchecked)
            self.kepada.addItem(butir)
        self._saring()

    def _butir(self) -> list[QListWidgetItem]:
        return [self.kepada.item(n) for n in range(self.kepada.count())]

    def dipilih(self) -> list[UUID]:
        """The people who are ticked, whether the search shows them or not."""
        tercentang = [b for b in self._butir() if b.checkState() is Qt.CheckState.Checked]
        return [b.data(Qt.ItemDataRole.UserRole) for b in tercentang]

    def _saring(self) -> None:
        kata = self.cari.text().casefold().split()
        for butir in self._butir():
            butir.setHidden(not all(satu in butir.text().casefold() for satu in kata))
        self._boleh()

    def _boleh(self) -> None:
        """Say how many are ticked, or why the request cannot be sent yet."""
        jumlah = len(self.dipilih())
        teks = self.tr("{n} orang dicentang.").format(n=jumlah)
        if not jumlah:
            teks = self.tr("Centang dahulu paling sedikit satu orang.")
        if self.kepada.count() and all(b.isHidden() for b in self._butir()):
            teks = self.tr("Tidak ada nama yang cocok.") + " " + teks
        self.alasan.setText(teks)
        self.tombol_simpan.setEnabled(jumlah > 0)

    def kerja(self) -> Kerja:
        """Send the requests."""
        orang, pesan = self.orang.currentData(), self.pesan.toPlainText()
        hal, sampai = self._terpilih(), self.sampai.tanggal()
        return partial(permintaan_umpan.minta, self._context, orang, self.dipilih(), self._periode, pesan, hal, sampai)
