"""The sheet of form B.1.10: the penilai reports a problem of conduct to the kepegawaian, in confidence (R132)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.konseling import LaporanPerilaku
from kinerja_desktop.domain.masalah import Masalah, hanya_galat, hanya_peringatan
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.teks_formulir import JUDUL_NILAI
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.alir import TataAlir
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian_tanggal import IsianTanggal
from kinerja_desktop.gui.common.medan_teks import MedanTeks
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.pembinaan.lembar import Lembar
from kinerja_desktop.services import konseling as layanan
from kinerja_desktop.services import konseling_draf
from kinerja_desktop.services.konseling import UmpanLampiran
from kinerja_desktop.services.konteks import Context


class _Muatan(NamedTuple):
    laporan: LaporanPerilaku
    dari_draf: bool
    lampiran: list[UmpanLampiran]


class PerilakuLembar(Lembar):
    """Asks what the form asks, in its order; what is typed is kept within a second."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        self._pegawai_id: UUID = konteks.saya
        self.tanggal = IsianTanggal()
        self.nilai: dict[Nilai, QCheckBox] = {n: QCheckBox(JUDUL_NILAI[n]) for n in Nilai}
        self.ekspektasi = MedanTeks(self.tr("Ekspektasi khusus"), baris=2)
        self.uraian = MedanTeks(self.tr("Permasalahan"), baris=4)
        self.serupa = QCheckBox(self.tr("Permasalahan serupa juga terjadi pada pegawai lain"))
        self.retrospektif = MedanTeks(self.tr("Upaya perbaikan"), baris=3)
        self.lampiran: dict[UUID, QCheckBox] = {}
        self._kotak_lampiran = QWidget()
        self._tata_lampiran = QVBoxLayout(self._kotak_lampiran)
        self._tata_lampiran.setContentsMargins(0, 0, 0, 0)
        self._tata_lampiran.setSpacing(px(3))
        self._susun()
        self._sambungkan()

    def _susun(self) -> None:
        self.tata.addWidget(
            self.teks(
                self.tr(
                    "Laporan ini rahasia: hanya dibaca Anda, konselor yang ditunjuk, dan unit kepegawaian. "
                    "Permasalahan disampaikan dahulu kepada pegawai (Lampiran III.D.5)."
                ),
                "muted",
            )
        )
        self.medan(self.tr("Disampaikan kepada pegawai pada"), self.tanggal)
        kotak = QWidget()
        alir = TataAlir(kotak, px(10))
        for satu in self.nilai.values():
            alir.addWidget(satu)
        self.medan(self.tr("Nilai dasar yang menjadi dasar permasalahan"), kotak)
        self.medan(self.tr("Ekspektasi khusus terhadap yang bersangkutan, bila ada"), self.ekspektasi)
        self.medan(
            self.tr("Permasalahan secara rinci"),
            self.uraian,
            self.tr("Tulis kejadian yang diamati dan akibatnya bagi individu, tim, atau unit; bukan sifat orangnya."),
        )
        self.tata.addWidget(self.serupa)
        self.medan(self.tr("Yang sudah dilakukan untuk perbaikan"), self.retrospektif)
        self.medan(self.tr("Bukti umpan balik yang dilampirkan"), self._kotak_lampiran)
        self.tata.addStretch(1)
        self.dapat_dicetak(None)
        self.tag.hide()
        self.tombol_kirim = self.tombol(self.tr("Tanda tangani dan laporkan"), "primary", self.laporkan, "Ctrl+Return")
        self.tombol_kirim.show()

    def _sambungkan(self) -> None:
        self.tanggal.diubah.connect(lambda _: self.diketik())
        for centang in (*self.nilai.values(), self.serupa):
            centang.toggled.connect(lambda _: self.diketik())
        for medan in (self.ekspektasi, self.uraian, self.retrospektif):
            medan.textChanged.connect(self.diketik)

    def setel(self, pegawai_id: UUID, nama: str) -> None:
        """Begin a report about somebody, or go on with the one that was begun."""
        self._pegawai_id = pegawai_id
        self.judul.setText(self.tr("Laporan perilaku kerja {nama}").format(nama=nama))
        self.tersimpan.clear()
        self.halaman.jalankan(self._muat, pegawai_id, selesai=self._terima)

    def _muat(self, pegawai_id: UUID) -> _Muatan:
        draf = konseling_draf.draf_otomatis(self.konteks, pegawai_id)
        laporan = draf or konseling_draf.laporan_awal(self.konteks)
        return _Muatan(laporan, draf is not None, layanan.lampiran(self.konteks, pegawai_id, laporan.umpan_balik))

    def _terima(self, muatan: _Muatan) -> None:
        laporan, self.mengisi = muatan.laporan, True
        self.tanggal.setel_tanggal(laporan.dikomunikasikan)
        for nilai, centang in self.nilai.items():
            centang.setChecked(nilai in laporan.nilai)
        self.ekspektasi.setPlainText(laporan.ekspektasi_khusus)
        self.uraian.setPlainText(laporan.uraian)
        self.serupa.setChecked(laporan.serupa)
        self.retrospektif.setPlainText(laporan.retrospektif)
        self._isi_lampiran(muatan.lampiran)
        if muatan.dari_draf:
            self.tersimpan.setText(self.tr("Isian dipulihkan"))
        self.mengisi = False
        self.bersihkan_masalah()
        self.uraian.setFocus()

    def _isi_lampiran(self, daftar: Sequence[UmpanLampiran]) -> None:
        while (satu := self._tata_lampiran.takeAt(0)) is not None:
            if (lama := satu.widget()) is not None:
                lama.hide()
                lama.deleteLater()
        self.lampiran = {}
        for umpan in daftar:
            centang = QCheckBox(_ringkas(umpan.teks))
            centang.setToolTip(umpan.teks)
            centang.setChecked(umpan.dicentang)
            centang.toggled.connect(lambda _: self.diketik())
            self.lampiran[umpan.id] = centang
            self._tata_lampiran.addWidget(centang)
        if not daftar:
            kosong = QLabel(self.tr("Anda belum pernah memberi umpan balik kepada pegawai ini."))
            kosong.setProperty("peran", "muted")
            self._tata_lampiran.addWidget(kosong)

    def isian(self) -> LaporanPerilaku:
        """The report as typed."""
        return LaporanPerilaku(
            self.tanggal.tanggal(),
            tuple(n for n, centang in self.nilai.items() if centang.isChecked()),
            self.ekspektasi.toPlainText(),
            self.uraian.toPlainText(),
            self.serupa.isChecked(),
            self.retrospektif.toPlainText(),
            tuple(i for i, centang in self.lampiran.items() if centang.isChecked()),
        )

    def simpan_otomatis(self) -> None:
        """Keep the report as a draft of this account."""
        self.halaman.jalankan(
            konseling_draf.simpan_otomatis,
            self.konteks,
            self._pegawai_id,
            self.isian(),
            selesai=lambda _: self.tertulis(),
        )

    def laporkan(self) -> None:
        """Sign and send, unless something is missing; what is only advised is asked about."""
        laporan, konteks, pegawai_id = self.isian(), self.konteks, self._pegawai_id
        self.jam.stop()
        semua = layanan.periksa(konteks, laporan)
        masalah = hanya_galat(semua)
        self._tandai(masalah)
        tanya = self.tr("Sesudah dikirim ke unit kepegawaian, laporan tidak dapat diubah.")
        if hanya_peringatan(semua):
            tanya = self.tr("Belum ada umpan balik yang dilampirkan sebagai bukti.") + " " + tanya
        if masalah or not dialog.tanya(
            self, self.tr("Laporkan kepada unit kepegawaian?"), tanya, ya=self.tr("Laporkan"), berbahaya=False
        ):
            return

        def kerja() -> None:
            layanan.laporkan(konteks, pegawai_id, laporan)
            konseling_draf.buang_otomatis(konteks, pegawai_id)

        self.tulis(kerja, self.tr("Laporan dikirim kepada unit kepegawaian"))

    def _tandai(self, masalah: Sequence[Masalah]) -> None:
        bidang: dict[str, QWidget] = {
            "dikomunikasikan": self.tanggal,
            "uraian": self.uraian,
            "retrospektif": self.retrospektif,
            "ekspektasi_khusus": self.ekspektasi,
        }
        for nama, medan in bidang.items():
            self.tandai(medan, nama, masalah)
        self.tampilkan_masalah(masalah)


def _ringkas(teks: str, batas: int = 90) -> str:
    rata = " ".join(teks.split()).replace("&", "&&")
    return rata if len(rata) <= batas else f"{rata[:batas].rstrip()}…"
