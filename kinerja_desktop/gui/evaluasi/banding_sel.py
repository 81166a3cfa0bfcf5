"""Cells of the comparison that words would not show: small bars of the months, tones of feedback, working notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter

from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.bahasa import nama_bulan
from kinerja_desktop.gui.common.model import PERAN_BARIS
from kinerja_desktop.gui.common.tabel import PelukisSel
from kinerja_desktop.gui.common.theme import huruf, px, warna
from kinerja_desktop.services.evaluasi_tim import AnggotaTim

Indeks = QModelIndex | QPersistentModelIndex
_NADA = ("ok", "faint", "warn")


class PelukisBanding(PelukisSel):
    """Draws the columns `laporan` and `umpan` as bars by month, all people on one scale."""

    def __init__(self, parent: object, laporan: int, umpan: int) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._laporan, self._umpan = laporan, umpan
        self.bulan: Sequence[int] = ()
        self.puncak_laporan = self.puncak_umpan = 1

    def setel(self, bulan: Sequence[int], anggota: Sequence[AnggotaTim]) -> None:
        """Measure a team: the bars of all people have one scale."""
        self.bulan = bulan
        self.puncak_laporan = max((n for a in anggota for n in a.laporan), default=0) or 1
        umpan = (u.positif + u.netral + u.perlu_perbaikan for a in anggota for u in a.umpan)
        self.puncak_umpan = max(umpan, default=0) or 1

    def _isi(self, pelukis: QPainter, kotak: QRectF, indeks: Indeks, terpilih: bool) -> None:
        a = indeks.data(PERAN_BARIS)
        if indeks.column() == self._laporan and isinstance(a, AnggotaTim):
            self._batang(pelukis, kotak, [((n, "chart_4"),) for n in a.laporan], self.puncak_laporan)
        elif indeks.column() == self._umpan and isinstance(a, AnggotaTim):
            isi = [tuple(zip((u.positif, u.netral, u.perlu_perbaikan), _NADA, strict=True)) for u in a.umpan]
            self._batang(pelukis, kotak, isi, self.puncak_umpan)
        else:
            super()._isi(pelukis, kotak, indeks, terpilih)

    def _batang(self, pelukis: QPainter, kotak: QRectF, isi: Sequence[Sequence[tuple[int, str]]], puncak: int) -> None:
        """One bar a month, its parts from below; the month below it where there is room, the sum to the right."""
        gaya = huruf(12, tabular=True)
        jumlah = str(sum(n for bagian in isi for n, _ in bagian))
        angka = max(px(22), lukis.ukuran(gaya).horizontalAdvance(jumlah) + px(4))
        ruang = kotak.adjusted(0, px(6), -angka, -px(5))
        lebar = ruang.width() / max(1, len(isi))
        nama = lebar >= px(20)
        alas = ruang.bottom() - (px(12) if nama else 0)
        for n, bagian in enumerate(isi):
            x, y = ruang.left() + n * lebar, alas
            pelukis.fillRect(QRectF(x + 1, alas, max(2.0, lebar - 3), 1), warna("line"))
            for banyak, token in bagian:
                tinggi = (alas - ruang.top()) * banyak / puncak
                y -= tinggi
                pelukis.fillRect(QRectF(x + 1, y, max(2.0, lebar - 3), tinggi), warna(token))
            if nama:
                pelukis.setFont(huruf(9.5))
                pelukis.setPen(warna("muted"))
                tempat = QRectF(x - 2, alas + 1, lebar + 2, px(12))
                pelukis.drawText(tempat, Qt.AlignmentFlag.AlignCenter, nama_bulan(self.bulan[n], pendek=True))
        pelukis.setFont(gaya)
        pelukis.setPen(warna("ink"))
        pelukis.drawText(kotak, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, jumlah)
