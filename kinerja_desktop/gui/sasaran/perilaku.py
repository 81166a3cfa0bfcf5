"""Conduct: the seven BerAKHLAK values with their guides, and the special expectations of the leader (article 10)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit

from kinerja_desktop.domain.skp import Nilai, Skp
from kinerja_desktop.domain.teks_formulir import PANDUAN, VersiPerilaku
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.sasaran import label
from kinerja_desktop.gui.sasaran.tab import IsiTab, TabGulir
from kinerja_desktop.services.konteks import Context


class PerilakuEditor(TabGulir):
    """The seven BerAKHLAK values with their guides, and beside each the special expectation of the leader."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        tata = QGridLayout(self.badan)
        tata.setContentsMargins(0, px(8), px(8), px(8))
        tata.setHorizontalSpacing(px(16))
        tata.setVerticalSpacing(px(10))
        tata.setColumnStretch(0, 1)
        tata.setColumnStretch(1, 1)
        self.medan: dict[Nilai, QPlainTextEdit] = {}
        self.panduan: dict[Nilai, QLabel] = {}
        for baris, nilai in enumerate(Nilai):
            teks = QLabel()
            teks.setWordWrap(True)
            teks.setAlignment(Qt.AlignmentFlag.AlignTop)
            medan = QPlainTextEdit()
            medan.setTabChangesFocus(True)
            medan.setPlaceholderText(self.tr("Ekspektasi khusus pimpinan (boleh kosong)"))
            medan.setAccessibleName(self.tr("Ekspektasi khusus: {nilai}").format(nilai=label.nilai_dasar(nilai)))
            medan.setFixedHeight(px(96))
            medan.textChanged.connect(self.berubah)
            tata.addWidget(teks, baris, 0)
            tata.addWidget(medan, baris, 1)
            self.medan[nilai] = medan
            self.panduan[nilai] = teks

    def judul_tab(self) -> str:
        """Word on the tab."""
        return self.tr("Perilaku kerja")

    def setel(self, isi: IsiTab) -> None:
        """Show the expectations of a plan."""
        self._tulis_panduan(isi.lembar.versi_perilaku)
        khusus = dict(isi.skp.ekspektasi_khusus)
        for nilai, medan in self.medan.items():
            if medan.toPlainText() != khusus.get(nilai, ""):
                medan.setPlainText(khusus.get(nilai, ""))
            medan.setReadOnly(not isi.ubah)

    def _tulis_panduan(self, versi: VersiPerilaku) -> None:
        """The guides in the wording that the plan is signed with (R131)."""
        for nomor, (nilai, teks) in enumerate(self.panduan.items(), start=1):
            baris = "<br>".join(f"– {satu}" for satu in PANDUAN[versi][nilai])
            teks.setText(f"<b>{nomor}. {label.nilai_dasar(nilai)}</b><br>{baris}")

    def nilai(self) -> tuple[tuple[Nilai, str], ...]:
        """What is typed, only the values that have a text."""
        return tuple((n, m.toPlainText()) for n, m in self.medan.items() if m.toPlainText().strip())

    def terapkan(self, skp: Skp) -> Skp:
        """The plan with the expectations typed here."""
        return replace(skp, ekspektasi_khusus=self.nilai())
