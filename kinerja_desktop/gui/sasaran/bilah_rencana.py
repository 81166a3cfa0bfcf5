"""The line above the results: the approach, the form of the plan, and the four perspectives of plans of JPT."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from kinerja_desktop.domain.dokumen import FORMAT_SKP
from kinerja_desktop.domain.skp import Pendekatan, Perspektif, PilihanUntuk, Skp, Untuk
from kinerja_desktop.gui.common.alir import TataAlir
from kinerja_desktop.gui.common.lencana import JenisTag, Tag
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sasaran import label


class BilahRencana(QWidget):
    """`pendekatan_dipilih` and `untuk_dipilih` carry what the person wants instead."""

    pendekatan_dipilih = Signal(object)
    untuk_dipilih = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._untuk = Untuk.JA_JF
        tata = TataAlir(self, px(6))
        kepala = QLabel(self.tr("Pendekatan"))
        kepala.setProperty("peran", "medan")
        tata.addWidget(kepala)
        self.tombol: dict[Pendekatan, Tombol] = {}
        for pendekatan in (Pendekatan.KUANTITATIF, Pendekatan.KUALITATIF):
            tombol = Tombol(label.pendekatan(pendekatan))
            tombol.setProperty("kecil", True)
            tombol.setCheckable(True)
            tombol.setToolTip(label.arti_pendekatan(pendekatan))
            tombol.clicked.connect(lambda _=False, satu=pendekatan: self._pilih(satu))
            tata.addWidget(tombol)
            self.tombol[pendekatan] = tombol
        self.formulir = QLabel()
        self.formulir.setProperty("peran", "muted")
        tata.addWidget(self.formulir)
        self.ganti = Tombol("", "flat")
        self.ganti.setProperty("kecil", True)
        self.ganti.clicked.connect(lambda _=False: self.untuk_dipilih.emit(_lain(self._untuk)))
        tata.addWidget(self.ganti)
        self.perspektif = {satu: Tag(parent=self) for satu in Perspektif}
        for tag in self.perspektif.values():
            tata.addWidget(tag)

    def setel(self, skp: Skp, tahu: PilihanUntuk, *, ubah: bool) -> None:
        """Show approach and form of a plan; the form can be changed where the office does not know better."""
        self._untuk = skp.untuk
        for pendekatan, tombol in self.tombol.items():
            tombol.setChecked(pendekatan is skp.pendekatan)
            tombol.setEnabled(ubah or pendekatan is skp.pendekatan)
            tombol.setProperty("varian", "primary" if pendekatan is skp.pendekatan else "plain")
        format_ = FORMAT_SKP[skp.untuk, skp.pendekatan]
        self.formulir.setText(self.tr("Formulir {format}").format(format=format_))
        self.formulir.setToolTip(f"{label.untuk(skp.untuk)}. {label.sebab_untuk(tahu.sebab)}")
        self.ganti.setText(self.tr("Ganti ke {format}").format(format=FORMAT_SKP[_lain(skp.untuk), skp.pendekatan]))
        self.ganti.setToolTip(f"{label.untuk(_lain(skp.untuk))}. {label.sebab_untuk(tahu.sebab)}")
        self.ganti.setVisible(ubah and (not tahu.pasti or tahu.untuk is not skp.untuk))
        self._hitung(skp)

    def _hitung(self, skp: Skp) -> None:
        banyak = Counter(i.perspektif for r in skp.rhk for i in r.iki)
        for satu, tag in self.perspektif.items():
            n = banyak[satu]
            wajib = satu is Perspektif.ANGGARAN and not n
            teks = f"{label.perspektif(satu)} {n}"
            tag.setel(self.tr("{nama}: wajib").format(nama=teks) if wajib else teks, _rupa(n, wajib=wajib))
            tag.setToolTip(label.arti_perspektif(satu))
            tag.setVisible(skp.untuk is Untuk.JPT)

    def _pilih(self, pendekatan: Pendekatan) -> None:
        self.tombol[pendekatan].setChecked(True)
        self.pendekatan_dipilih.emit(pendekatan)


def _lain(untuk: Untuk) -> Untuk:
    return Untuk.JA_JF if untuk is Untuk.JPT else Untuk.JPT


def _rupa(banyak: int, *, wajib: bool) -> JenisTag:
    return "bad" if wajib else "ok" if banyak else "draf"
