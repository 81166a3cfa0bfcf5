"""The blue card of a run: what it does, how far it is, how long still, and a word to stop it."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.bukti import tulis_ukuran
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.tasks import Tugas
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sinkronisasi.jam_kirim import JamKirim
from kinerja_desktop.services.laju_paket import LajuKirim, LajuTerima, Tahap

_MENIT_DARI_S = 90
_PAKET = 1000
"""Steps of the bar for one bundle that goes out."""


class KartuLaju(Kartu):
    """Hidden until `mulai`; give `maju_terima` as ``kemajuan``, and `usai` as ``akhirnya``.

    Of what goes out `maju_kirim` also wants to know which bundle it is. `taksir_sesudah` seconds how fast and how long
    still are told: before that nobody can know.
    """

    taksir_sesudah = 0.7

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.rupa("primary_line", "info_soft")
        self._tugas: Tugas | None = None
        self._dibatalkan = self._lepasan = self._hanya_periksa = False
        self._awal = 0.0
        self._jam = JamKirim()
        self._berkas_ini = self._sebelumnya = 0
        self.judul_kerja, self.teks, self.sisa = QLabel(), QLabel(), QLabel()
        self.judul_kerja.setProperty("peran", "judul")
        self.teks.setProperty("peran", "muted")
        self.batal = Tombol(self.tr("Batalkan"), "flat", pintasan="Esc")
        self.batal.clicked.connect(self._batalkan)
        self.bilah = QProgressBar()
        self.bilah.setTextVisible(False)
        self.bilah.setAccessibleName(self.tr("Kemajuan"))
        atas = QHBoxLayout()
        atas.setSpacing(px(10))
        atas.addWidget(self.judul_kerja)
        atas.addWidget(self.teks, 1)
        atas.addWidget(self.sisa)
        atas.addWidget(self.batal)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(6))
        tata.addLayout(atas)
        tata.addWidget(self.bilah)
        self.hide()

    @property
    def berjalan(self) -> bool:
        """Whether a run is under way."""
        return self._tugas is not None

    @property
    def dibatalkan(self) -> bool:
        """Whether the person stopped the run that is under way, or else the last one."""
        return self._dibatalkan

    def mulai(self, tugas: Tugas, judul: str, teks: str, *, lepasan: bool = False, hanya_periksa: bool = False) -> None:
        """Show the card for a task that was just given.

        `lepasan` says that a stick must stay in for its copies, `hanya_periksa` that nothing is taken in yet.
        """
        self._lepasan, self._hanya_periksa = lepasan, hanya_periksa
        self._tugas, self._awal, self._dibatalkan = tugas, time.monotonic(), False
        self._jam = JamKirim()
        self._berkas_ini = self._sebelumnya = 0
        self.judul_kerja.setText(judul)
        self.teks.setText(teks)
        self.sisa.setText("")
        self.bilah.setMaximum(0)
        self.batal.setEnabled(True)
        self.show()

    def lanjut(self, tugas: Tugas) -> None:
        """The run goes on with another task."""
        self._tugas = tugas

    def maju_ambil(self, selesai: int, semua: int, teks: str) -> None:
        """A file is copied to this computer."""
        nomor, banyak = map(int, teks.split())
        kalimat = self.tr("menyalin ke komputer ini")
        if banyak > 1:
            kalimat = self.tr("paket {n} dari {semua}").format(n=nomor, semua=tulis_angka(banyak)) + " · " + kalimat
        self._tampil(selesai, semua, kalimat, 0)

    def maju_terima(self, selesai: int, semua: int, teks: str) -> None:
        """A file is verified or applied."""
        laju = LajuTerima.baca(teks)
        if laju.berkas_semua > 1:
            berkas = self.tr("paket {n} dari {semua}").format(n=laju.berkas, semua=tulis_angka(laju.berkas_semua))
        else:
            berkas = self.tr("1 paket")
        if laju.semua:
            apa = self.tr("mengimpor {n} dari {semua} catatan")
            if self._hanya_periksa:
                apa = self.tr("menghitung akibatnya, {n} dari {semua} catatan")
            apa = apa.format(n=tulis_angka(laju.catatan), semua=tulis_angka(laju.semua))
        else:
            apa = self.tr("memeriksa tanda tangan")
        self._tampil(selesai, semua, f"{berkas} · {apa}", laju.catatan)

    def maju_kirim(self, nomor: int, banyak: int, selesai: int, semua: int, teks: str) -> None:
        """Bundle `nomor` of so many is made, then copied: each takes half of its part of the bar."""
        laju = LajuKirim.baca(teks)
        kalimat = self._kata_kirim(laju)
        if self._lepasan and laju.tahap >= Tahap.SALIN:
            kalimat += " · " + self.tr("jangan cabut flashdisk")
        if banyak > 1:
            kalimat = self.tr("paket {n} dari {semua}").format(n=nomor, semua=banyak) + " · " + kalimat
        disalin = laju.tahap >= Tahap.SALIN
        self._isi_bilah(round(_PAKET * (nomor - 1 + (disalin + selesai / semua) / 2)), _PAKET * banyak, kalimat)
        bagian = [self._persen()]
        sekejap = self._jam.hitung(nomor, banyak, laju, selesai / semua)
        if sekejap.lama > self.taksir_sesudah and laju.selesai:
            if sekejap.per_detik:
                bagian.append(self._kata_cepat(laju.tahap, sekejap.per_detik))
            if sekejap.sisa is not None:
                bagian.append(self._kata_sisa(sekejap.sisa))
        self.sisa.setText(" · ".join(bagian))

    def _kata_kirim(self, laju: LajuKirim) -> str:
        kata = {
            Tahap.BACA_LAMPIRAN: self.tr("membaca lampiran, {n} dari {semua}"),
            Tahap.CATATAN: self.tr("menulis {n} dari {semua} catatan"),
            Tahap.LAMPIRAN: self.tr("menulis lampiran, {n} dari {semua}"),
            Tahap.PERIKSA: self.tr("memeriksa paket, {n} dari {semua}"),
            Tahap.SALIN: self.tr("menyalin, {n} dari {semua}"),
            Tahap.BACA_KEMBALI: self.tr("membaca kembali salinannya, {n} dari {semua}"),
        }[laju.tahap]
        if laju.tahap is Tahap.BACA_LAMPIRAN and not laju.semua:
            return self.tr("mengumpulkan catatan")
        tulis = tulis_angka if laju.tahap is Tahap.CATATAN else tulis_ukuran
        return kata.format(n=tulis(laju.selesai), semua=tulis(laju.semua))

    def _kata_cepat(self, tahap: Tahap, per_detik: float) -> str:
        if tahap is Tahap.CATATAN:
            return self.tr("{n} catatan/dtk").format(n=tulis_angka(round(per_detik)))
        return self.tr("{ukuran}/dtk").format(ukuran=tulis_ukuran(round(per_detik)))

    def _kata_sisa(self, detik: float) -> str:
        if detik > _MENIT_DARI_S:
            return self.tr("± {menit} mnt lagi").format(menit=tulis_angka(round(detik / 60)))
        return self.tr("{detik} dtk lagi").format(detik=tulis_angka(max(1, round(detik))))

    def _persen(self) -> str:
        return f"{100 * self.bilah.value() // self.bilah.maximum()}%"

    def _isi_bilah(self, selesai: int, semua: int, teks: str) -> None:
        self.bilah.setMaximum(max(1, semua))
        self.bilah.setValue(selesai)
        if self.batal.isEnabled():
            self.teks.setText(teks)

    def _tampil(self, selesai: int, semua: int, teks: str, catatan: int) -> None:
        self._isi_bilah(selesai, semua, teks)
        lama, banyak = time.monotonic() - self._awal, self._hitung(catatan)
        bagian = [self._persen()]
        if selesai and lama > self.taksir_sesudah:
            if banyak:
                bagian.append(self._kata_cepat(Tahap.CATATAN, banyak / lama))
            bagian.append(self._kata_sisa((semua - selesai) * lama / selesai))
        self.sisa.setText(" · ".join(bagian))

    def _hitung(self, catatan: int) -> int:
        """Records of the whole run; each file begins at nothing."""
        if catatan < self._berkas_ini:
            self._sebelumnya += self._berkas_ini
        self._berkas_ini = catatan
        return self._sebelumnya + catatan

    def usai(self) -> None:
        """Hide the card: the run ended."""
        self._tugas = None
        self.hide()

    def _batalkan(self) -> None:
        if self._tugas is not None:
            self.teks.setText(self.tr("Membatalkan…"))
            self.batal.setEnabled(False)
            self._dibatalkan = True
            self._tugas.batalkan()
