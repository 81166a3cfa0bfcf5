"""Manual Indikator Kinerja, form A.1.3: for every indicator of the plan what it means and how it is measured."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from kinerja_desktop.domain import manual_indikator as aturan
from kinerja_desktop.domain.manual_indikator import ManualIndikator, PeriodePelaporan, TingkatKendali
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import Kolom
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sasaran.rekaman_tab import Medan, TabRekaman, kunci_medan, teks_medan, tulis_medan
from kinerja_desktop.gui.sasaran.tab import IsiTab
from kinerja_desktop.services import manual_indikator as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.manual_indikator import BarisManual


class ManualTab(TabRekaman[BarisManual]):
    """Indicators at the left with the state of their manual, the manual of one at the right."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(
            halaman,
            konteks,
            [
                Kolom(self.tr("Indikator"), lambda b: f"{b.nomor} {b.iki.uraian}", kecil=lambda b: b.iki.target),
                Kolom(self.tr("Manual"), lambda b: self._tag(b)[0], 84, tag=self._tag),
            ],
        )
        self.medan: dict[str, Medan] = {}
        for nama, judul, petunjuk in (
            ("tujuan", self.tr("Tujuan"), self.tr("Mengapa indikator ini diukur")),
            ("definisi", self.tr("Definisi"), self.tr("Apa yang dihitung, apa yang tidak, dan siapa sasarannya")),
            ("formula", self.tr("Formula"), self.tr("misalnya: jumlah K4 dibagi sasaran ibu hamil, dikali 100%")),
            ("satuan", self.tr("Satuan pengukuran"), self.tr("misalnya: persen; orang; dokumen")),
        ):
            self.medan[nama] = QLineEdit() if nama == "satuan" else QPlainTextEdit()
            self.tambah_medan(judul, self.medan[nama], petunjuk)
        self.kendali = self._pilihan(self._nama_kendali())
        self.tambah_medan(self.tr("Kualitas dan tingkat kendali"), self.kendali)
        self.medan["sumber_data"] = QPlainTextEdit()
        self.tambah_medan(self.tr("Sumber data"), self.medan["sumber_data"], self.tr("misalnya: kohort ibu, e-PPGBM"))
        self.periode = self._pilihan(self._nama_periode())
        self.tambah_medan(self.tr("Periode pelaporan"), self.periode)
        self.tata.addStretch(1)
        self.tombol_contoh = Tombol(self.tr("Pakai manual SKP lalu"), ikon="salin")
        self.tombol_contoh.clicked.connect(self._pakai_contoh)
        self.kaki.insertWidget(1, self.tombol_contoh)
        self.tabel.setAccessibleName(self.tr("Daftar indikator"))
        self.tabel.kosong.setel(
            "sasaran", self.tr("Belum ada indikator"), self.tr("Isi hasil kerja dan indikatornya dahulu.")
        )

    def _pilihan(self, nama: Sequence[str]) -> QComboBox:
        pilihan = Pilihan()
        pilihan.addItem(self.tr("Belum dipilih"))
        pilihan.addItems(list(nama))
        pilihan.currentIndexChanged.connect(lambda _: self.diketik())
        return pilihan

    def _nama_kendali(self) -> tuple[str, ...]:
        return self.tr("Outcome"), self.tr("Outcome antara"), self.tr("Output kendali rendah")

    def _nama_periode(self) -> tuple[str, ...]:
        return self.tr("Bulanan"), self.tr("Triwulanan"), self.tr("Semesteran"), self.tr("Tahunan")

    def _tag(self, baris: BarisManual) -> tuple[str, JenisTag]:
        if aturan.tak_berisi(baris.manual):
            return self.tr("Belum"), "draf"
        return (self.tr("Sebagian"), "kem") if baris.kurang else (self.tr("Lengkap"), "ok")

    def judul_tab(self) -> str:
        """Word on the tab."""
        return self.tr("Manual indikator")

    def kunci(self, baris: BarisManual) -> object:
        """The indicator."""
        return baris.iki.id

    def baca(self, isi: IsiTab) -> list[BarisManual]:
        """Every indicator of the stored plan."""
        return layanan.daftar(self.konteks, isi.lembar.skp.id)

    def isi_form(self, baris: BarisManual) -> None:
        """Show the manual of one indicator."""
        self._tulis(baris.manual)
        kunci_medan((*self.medan.values(), self.kendali, self.periode), self.boleh)
        self.tombol_contoh.setVisible(self.boleh and baris.contoh is not None)

    def _tulis(self, manual: ManualIndikator) -> None:
        for nama, medan in self.medan.items():
            tulis_medan(medan, getattr(manual, nama))
        self.kendali.setCurrentIndex(0 if manual.kendali is None else list(TingkatKendali).index(manual.kendali) + 1)
        periode = manual.periode_pelaporan
        self.periode.setCurrentIndex(0 if periode is None else list(PeriodePelaporan).index(periode) + 1)

    def nilai(self, baris: BarisManual) -> ManualIndikator:
        """The manual as typed."""
        kendali, periode = self.kendali.currentIndex(), self.periode.currentIndex()
        teks: dict[str, Any] = {nama: teks_medan(medan) for nama, medan in self.medan.items()}
        return replace(
            baris.manual,
            **teks,
            kendali=list(TingkatKendali)[kendali - 1] if kendali else None,
            periode_pelaporan=list(PeriodePelaporan)[periode - 1] if periode else None,
        )

    def tulis(self, baris: BarisManual) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        """Save the manual."""
        return layanan.simpan, (self.nilai(baris), baris.dasar)

    def titipkan(self, baris: BarisManual) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        """Keep what is typed."""
        return layanan.simpan_otomatis, (self.nilai(baris),)

    def kurang(self, baris: BarisManual) -> Sequence[Masalah]:
        """What the form still lacks."""
        return baris.kurang

    def _pakai_contoh(self) -> None:
        """Take over the manual of the same indicator of an earlier plan; it can be changed before it is saved."""
        if self.baris is not None and self.baris.contoh is not None:
            self._tulis(self.baris.contoh)
            self.tombol_contoh.hide()
