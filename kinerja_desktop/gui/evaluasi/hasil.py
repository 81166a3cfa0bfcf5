"""Results and conduct of one person, with the realisasi, the feedback and the working ratings of the penilai."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.evaluasi import PenilaianIki, PenilaianNilai
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.teks_formulir import LABEL_ASPEK
from kinerja_desktop.gui.common.bahasa import istilah, tulis_tanggal
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.evaluasi import label
from kinerja_desktop.gui.evaluasi.kutipan import TautanKutipan
from kinerja_desktop.gui.evaluasi.label import PilihRating
from kinerja_desktop.services.evaluasi_bentuk import (
    SUDAH_DITETAPKAN,
    BarisIki,
    BarisRhk,
    KeadaanEvaluasi,
    LembarEvaluasi,
)

_LEBAR = (168, 0, 84, 104, 112)


class HasilPerilaku(QScrollArea):
    """The left card of the sheet, rebuilt for each person; `berubah` tells that a working rating changed.

    `kutipan_diminta` carries the indicator whose cited reports are to be shown.
    """

    berubah = Signal()
    kutipan_diminta = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.iki: dict[UUID, PilihRating] = {}
        self.nilai: dict[Nilai, PilihRating] = {}

    def setel(self, lembar: LembarEvaluasi) -> None:
        """Show one person."""
        self.iki, self.nilai = {}, {}
        badan = QWidget()
        badan.setObjectName("isiGulir")
        tata = QVBoxLayout(badan)
        tata.setContentsMargins(px(10), 0, px(10), px(10))
        tata.setSpacing(px(8))
        tata.addWidget(self._hasil(lembar))
        tata.addWidget(self._judul(self.tr("Perilaku kerja"), self._masukan(lembar)))
        tata.addWidget(self._perilaku(lembar))
        if lembar.umpan_umum:
            jumlah = self.tr("{n} masukan").format(n=len(lembar.umpan_umum))
            tata.addWidget(self._judul(self.tr("Umpan balik secara umum"), jumlah))
            tata.addWidget(_teks(label.umpan(lembar.umpan_umum), "muted"))
        if lembar.peristiwa:
            tata.addWidget(self._judul(self.tr("Sepanjang periode"), self.tr("tindakan dan catatan pribadi Anda")))
            tata.addWidget(self._peristiwa(lembar))
        tata.addStretch(1)
        self.setWidget(badan)

    def _masukan(self, lembar: LembarEvaluasi) -> str:
        jumlah = sum(len(b.umpan) for b in lembar.perilaku)
        return self.tr("BerAKHLAK · {n} masukan").format(n=jumlah)

    def _judul(self, kiri: str, kanan: str) -> QWidget:
        baris = QWidget()
        tata = QGridLayout(baris)
        tata.setContentsMargins(0, px(6), 0, 0)
        tata.addWidget(_teks(kiri, "judul"), 0, 0)
        tata.addWidget(_teks(kanan, "muted"), 0, 1, Qt.AlignmentFlag.AlignRight)
        return baris

    def _kisi(self) -> tuple[QWidget, QGridLayout]:
        kotak = QWidget()
        kisi = QGridLayout(kotak)
        kisi.setContentsMargins(0, 0, 0, 0)
        kisi.setHorizontalSpacing(px(8))
        kisi.setVerticalSpacing(px(5))
        for kolom, lebar in enumerate(_LEBAR):
            if lebar:
                kisi.setColumnMinimumWidth(kolom, px(lebar))
            else:
                kisi.setColumnStretch(kolom, 1)
        return kotak, kisi

    def _hasil(self, lembar: LembarEvaluasi) -> QWidget:
        kotak, kisi = self._kisi()
        kepala = (
            self.tr("Rencana hasil kerja"),
            self.tr("Aspek · indikator"),
            self.tr("Target"),
            self.tr("Realisasi"),
            self.tr("Terhadap ekspektasi"),
        )
        for kolom, teks in enumerate(kepala):
            kisi.addWidget(_teks(teks, "kecil"), 0, kolom)
        baris = 1
        for rhk in lembar.rhk:
            baris = self._rhk(kisi, baris, rhk, lembar)
        return kotak

    def _rhk(self, kisi: QGridLayout, baris: int, rhk: BarisRhk, lembar: LembarEvaluasi) -> int:
        garis = QFrame()
        garis.setProperty("peran", "garis")
        kisi.addWidget(garis, baris, 0, 1, 5)
        awal = baris = baris + 1
        for satu in rhk.iki:
            baris = self._iki(kisi, baris, satu, lembar)
        umpan = f"\n{label.umpan(rhk.umpan)}" if rhk.umpan else ""
        judul = _teks(f"{rhk.urut}. {rhk.uraian}{umpan}")
        judul.setFixedWidth(px(_LEBAR[0]))
        kisi.addWidget(judul, awal, 0, max(1, baris - awal), 1, Qt.AlignmentFlag.AlignTop)
        return baris

    def _iki(self, kisi: QGridLayout, baris: int, iki: BarisIki, lembar: LembarEvaluasi) -> int:
        nama = f"{istilah(LABEL_ASPEK[iki.aspek])} · {iki.uraian}"
        kisi.addWidget(_teks(nama), baris, 1, Qt.AlignmentFlag.AlignTop)
        target = _teks(iki.target)
        target.setFixedWidth(px(_LEBAR[2]))
        kisi.addWidget(target, baris, 2, Qt.AlignmentFlag.AlignTop)
        kisi.addWidget(self._realisasi(iki), baris, 3, Qt.AlignmentFlag.AlignTop)
        awal = next((p.rating for p in lembar.isian.penilaian_iki if p.iki_id == iki.iki_id), None)
        pilih = self._pilih(nama, terbuka(lembar))
        pilih.setel(awal)
        self.iki[iki.iki_id] = pilih
        kisi.addWidget(pilih, baris, 4, Qt.AlignmentFlag.AlignTop)
        catatan = [label.umpan(iki.umpan)] if iki.umpan else []
        if iki.laporan_usang:
            catatan.append(self.tr("{n} laporan yang dikutip berubah sejak disetujui").format(n=iki.laporan_usang))
        if catatan:
            baris += 1
            kisi.addWidget(_teks("\n".join(catatan), "muted"), baris, 1, 1, 4)
        return baris + 1

    def _realisasi(self, iki: BarisIki) -> QWidget:
        """What was achieved, and below it the way to the reports that prove it."""
        kotak = QWidget()
        kotak.setFixedWidth(px(_LEBAR[3]))
        tata = QVBoxLayout(kotak)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(0)
        tata.addWidget(_teks(iki.realisasi or self.tr("belum diisi"), "" if iki.realisasi else "muted"))
        if jumlah := iki.jumlah_laporan + iki.laporan_usang:
            tautan = TautanKutipan(jumlah, iki.uraian)
            tautan.ditekan.connect(lambda: self.kutipan_diminta.emit(iki))
            tata.addWidget(tautan, 0, Qt.AlignmentFlag.AlignLeft)
        return kotak

    def _perilaku(self, lembar: LembarEvaluasi) -> QWidget:
        kotak, kisi = self._kisi()
        for baris, satu in enumerate(lembar.perilaku):
            kisi.addWidget(_teks(satu.judul), baris, 0, Qt.AlignmentFlag.AlignTop)
            ekspektasi = self.tr("Ekspektasi: {teks}").format(teks=satu.ekspektasi)
            teks = [ekspektasi] if satu.ekspektasi else []
            if satu.umpan:
                teks.append(label.umpan(satu.umpan))
            kisi.addWidget(_teks("\n".join(teks), "muted"), baris, 1, 1, 3, Qt.AlignmentFlag.AlignTop)
            awal = next((p.rating for p in lembar.isian.penilaian_nilai if p.nilai is satu.nilai), None)
            pilih = self._pilih(satu.judul, terbuka(lembar))
            pilih.setel(awal)
            self.nilai[satu.nilai] = pilih
            kisi.addWidget(pilih, baris, 4, Qt.AlignmentFlag.AlignTop)
        return kotak

    def _peristiwa(self, lembar: LembarEvaluasi) -> QWidget:
        kotak, kisi = self._kisi()
        for baris, satu in enumerate(lembar.peristiwa):
            isi = f"{satu.teks} — {satu.oleh}" if satu.oleh else satu.teks
            kiri = _teks(f"{tulis_tanggal(satu.tanggal)}\n{istilah(satu.jenis)}", "muted")
            kisi.addWidget(kiri, baris, 0, Qt.AlignmentFlag.AlignTop)
            kisi.addWidget(_teks(isi), baris, 1, 1, 4, Qt.AlignmentFlag.AlignTop)
        return kotak

    def _pilih(self, nama: str, boleh: bool) -> PilihRating:
        pilih = PilihRating(nama, pendek=True)
        pilih.setEnabled(boleh)
        pilih.setFixedWidth(px(_LEBAR[4]))
        pilih.currentIndexChanged.connect(lambda _: self.berubah.emit())
        return pilih

    def penilaian_iki(self) -> tuple[PenilaianIki, ...]:
        """Working ratings of indicators that were given."""
        return tuple(PenilaianIki(i, r) for i, p in self.iki.items() if (r := p.nilai()) is not None)

    def penilaian_nilai(self) -> tuple[PenilaianNilai, ...]:
        """Working ratings of values that were given."""
        return tuple(PenilaianNilai(n, r) for n, p in self.nilai.items() if (r := p.nilai()) is not None)


def terbuka(lembar: LembarEvaluasi) -> bool:
    """True where the acting person may rate: his own team, and nothing signed that still stands."""
    tetap = lembar.keadaan in SUDAH_DITETAPKAN and lembar.keadaan is not KeadaanEvaluasi.PERLU_DITINJAU
    return lembar.boleh_menilai and not tetap


def _teks(teks: str, peran: str = "") -> QLabel:
    satu = QLabel(teks)
    satu.setTextFormat(Qt.TextFormat.PlainText)
    satu.setWordWrap(True)
    if peran:
        satu.setProperty("peran", peran)
    return satu
