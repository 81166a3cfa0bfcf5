"""The card of special cases on the sheet: atasan in place of the penilai, study leave, an agreed earlier result.

It is there only for who needs it (PermenPANRB 6/2022, Lampiran II.B, IV.A.11, IV.A.13.a; R13, R48, R53, R61-R63).
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.domain.evaluasi import SebagaiPenetap
from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.tenggat import usul_alasan_atasan
from kinerja_desktop.gui.common.bahasa import istilah, tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.evaluasi.studi import MedanStudi
from kinerja_desktop.services.evaluasi_bentuk import HasilLalu, LembarEvaluasi


class KartuKhusus(Kartu):
    """Emits `berubah` after each input; hidden where nothing is special."""

    berubah = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent=parent)
        self._lalu: HasilLalu | None = None
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(5))
        self.keterangan_atasan = _bantuan()
        self.label_atasan = QLabel(self.tr("Alasan menilai sebagai atasan *"))
        self.label_atasan.setProperty("peran", "medan")
        self.alasan_atasan = QLineEdit()
        self.label_atasan.setBuddy(self.alasan_atasan)
        self.salin = QCheckBox()
        self.keterangan_salin = _bantuan()
        self.studi = MedanStudi()
        for satu in (
            self.keterangan_atasan,
            self.label_atasan,
            self.alasan_atasan,
            self.salin,
            self.keterangan_salin,
            self.studi,
        ):
            tata.addWidget(satu)
        self.alasan_atasan.textChanged.connect(self.berubah)
        self.salin.toggled.connect(lambda _: self.berubah.emit())
        self.studi.berubah.connect(self.berubah)

    def setel(self, lembar: LembarEvaluasi, boleh: bool) -> None:
        """Show what is special about one person and period."""
        atasan = lembar.sebagai is SebagaiPenetap.ATASAN
        self._lalu = lembar.hasil_lalu
        self._atasan(lembar, atasan, boleh)
        self._salin(lembar, boleh)
        belajar = lembar.tugas_belajar and (boleh or lembar.isian.studi is not None or lembar.isian.putus_studi)
        self.studi.setVisible(belajar)
        self.studi.setel(lembar.isian if belajar else None, boleh)
        self.setVisible(any((atasan, self._lalu is not None, belajar)))

    def _atasan(self, lembar: LembarEvaluasi, atasan: bool, boleh: bool) -> None:
        for satu in (self.keterangan_atasan, self.label_atasan, self.alasan_atasan):
            satu.setVisible(atasan)
        selesai = lembar.akhir_jendela or lembar.periode.selesai
        if lembar.batas_atasan is not None:
            teks = self.tr(
                "Anda menilai sebagai atasan dari {penilai}: jendela evaluasi berakhir {selesai}. Batas penetapan"
                " {batas}. Hasilnya bersifat final (Lampiran IV.A.11)."
            )
            nama, batas = lembar.penilai.nama, tulis_tanggal(lembar.batas_atasan)
            self.keterangan_atasan.setText(teks.format(penilai=nama, selesai=tulis_tanggal(selesai), batas=batas))
        usul = usul_alasan_atasan(selesai) if atasan and boleh else ""
        self.alasan_atasan.blockSignals(True)
        self.alasan_atasan.setText(lembar.isian.alasan_atasan or usul)
        self.alasan_atasan.blockSignals(False)
        self.alasan_atasan.setReadOnly(not boleh)

    def _salin(self, lembar: LembarEvaluasi, boleh: bool) -> None:
        lalu = self._lalu
        self.salin.setVisible(lalu is not None)
        self.keterangan_salin.setVisible(lalu is not None)
        self.salin.blockSignals(True)
        self.salin.setChecked(lalu is not None and lembar.isian.disalin_dari == lalu.periode)
        self.salin.blockSignals(False)
        self.salin.setEnabled(boleh)
        if lalu is not None:
            teks = self.tr("Pakai lagi hasil {periode}: {predikat}")
            predikat = istilah(PREDIKAT_LAYAR[lalu.predikat])
            self.salin.setText(teks.format(periode=tulis_periode(lalu.periode), predikat=predikat))
            catatan = self.tr("Kesepakatan kedua pihak tercatat pada mutasi {tanggal} (Lampiran IV.A.13.a).")
            self.keterangan_salin.setText(catatan.format(tanggal=tulis_tanggal(lalu.sepakat)))

    @property
    def lalu(self) -> HasilLalu | None:
        """The earlier result while it is chosen to be used again."""
        return self._lalu if self.salin.isChecked() else None

    @property
    def disalin_dari(self) -> Periode | None:
        """The period whose result is used again."""
        return None if self.lalu is None else self.lalu.periode


def _bantuan() -> QLabel:
    satu = QLabel()
    satu.setWordWrap(True)
    satu.setProperty("peran", "bantuan")
    return satu
