"""Annex A.1.8: what the person needs, how he accounts for it, and what follows (Lampiran II.8)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout

from kinerja_desktop.domain.skp import LampiranSkp, Skp
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.sasaran.tab import IsiTab, TabGulir
from kinerja_desktop.services.konteks import Context


class LampiranEditor(TabGulir):
    """Annex A.1.8: resources, accountability, consequences; one line each."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        tata = QVBoxLayout(self.badan)
        tata.setContentsMargins(0, px(8), px(8), px(8))
        tata.setSpacing(px(4))
        self.medan: dict[str, QPlainTextEdit] = {}
        for nama, judul, contoh in (
            ("sumber_daya", self.tr("Dukungan sumber daya"), self.tr("misalnya: alat USG portabel; kader posyandu")),
            ("pertanggungjawaban", self.tr("Skema pertanggungjawaban"), self.tr("misalnya: laporan tiap akhir bulan")),
            ("konsekuensi", self.tr("Konsekuensi"), self.tr("misalnya: diusulkan mengikuti pelatihan")),
        ):
            kepala = QLabel(judul)
            kepala.setProperty("peran", "medan")
            medan = QPlainTextEdit()
            medan.setTabChangesFocus(True)
            medan.setPlaceholderText(self.tr("Satu baris satu butir; {contoh}").format(contoh=contoh))
            medan.setAccessibleName(judul)
            medan.textChanged.connect(self.berubah)
            tata.addWidget(kepala)
            tata.addWidget(medan, 1)
            self.medan[nama] = medan

    def judul_tab(self) -> str:
        """Word on the tab."""
        return self.tr("Lampiran SKP")

    def setel(self, isi: IsiTab) -> None:
        """Show the annex of a plan."""
        for nama, medan in self.medan.items():
            teks = "\n".join(getattr(isi.skp.lampiran, nama))
            if tuple(medan.toPlainText().splitlines()) != tuple(teks.splitlines()):
                medan.setPlainText(teks)
            medan.setReadOnly(not isi.ubah)

    def nilai(self) -> LampiranSkp:
        """What is typed; empty lines are left out."""
        return LampiranSkp(
            **{
                nama: tuple(b.strip() for b in medan.toPlainText().splitlines() if b.strip())
                for nama, medan in self.medan.items()
            }
        )

    def terapkan(self, skp: Skp) -> Skp:
        """The plan with the annex typed here."""
        return replace(skp, lampiran=self.nilai())
