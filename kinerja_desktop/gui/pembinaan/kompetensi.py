"""The sheet of form B.1.9: competences with value and reason, and a recommendation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.domain import kompetensi as aturan
from kinerja_desktop.domain.kompetensi import SKALA, KelompokKompetensi, NilaiKompetensi
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.teks_pembinaan import KELOMPOK
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, teks_galat, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import tandai_galat
from kinerja_desktop.gui.common.medan_teks import MedanTeks
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol, TombolIkon
from kinerja_desktop.gui.pembinaan.lembar import Lembar
from kinerja_desktop.services import pasca_bimbingan as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pasca_bimbingan import IsianKompetensi, LembarKompetensi

_LEBAR_NAMA, _LEBAR_NILAI = 232, 168


class BarisKompetensi(QWidget):
    """One competence; a technical one has a name of its own and can be taken away."""

    diketik = Signal()
    minta_hapus = Signal(object)

    def __init__(self, butir: NilaiKompetensi, parent: QWidget) -> None:
        super().__init__(parent)
        self.kelompok = butir.kelompok
        teknis = butir.kelompok is KelompokKompetensi.TEKNIS
        self._nama = butir.nama
        self.nama = QLineEdit(butir.nama, self) if teknis else None
        self.nilai, self.alasan = Pilihan(self), MedanTeks(self.tr("Alasan nilai {n}").format(n=butir.nama), self, 1)
        self.nilai.addItem("—", None)
        for angka, sebutan in SKALA.items():
            self.nilai.addItem(f"{angka} · {istilah(sebutan)}", angka)
        self.nilai.setAccessibleName(self.tr("Nilai {n}").format(n=butir.nama or self.tr("kompetensi teknis")))
        self.alasan.setPlaceholderText(self.tr("Alasan: apa yang diamati"))
        self.hapus = TombolIkon("hapus", self.tr("Hapus kompetensi"))
        self.hapus.setProperty("kecil", True)
        self.hapus.clicked.connect(lambda _=False: self.minta_hapus.emit(self))
        kepala: QWidget = self.nama or QLabel(butir.nama, self)
        if self.nama is not None:
            self.nama.setAccessibleName(self.tr("Nama kompetensi teknis"))
            self.nama.setPlaceholderText(self.tr("Nama kompetensi teknis"))
            self.nama.textChanged.connect(lambda _: self.diketik.emit())
        else:
            kepala.setContentsMargins(0, px(7), 0, 0)
        kepala.setFixedWidth(px(_LEBAR_NAMA))
        self.nilai.setFixedWidth(px(_LEBAR_NILAI))
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(8))
        for widget, lebar in ((kepala, 0), (self.nilai, 0), (self.alasan, 1)):
            tata.addWidget(widget, lebar, Qt.AlignmentFlag.AlignTop)
        if teknis:
            tata.addWidget(self.hapus, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self.hapus.hide()
        self.nilai.setCurrentIndex(max(0, self.nilai.findData(butir.nilai)))
        self.alasan.setPlainText(butir.alasan)
        self.nilai.currentIndexChanged.connect(lambda _: self.diketik.emit())
        self.alasan.textChanged.connect(self.diketik)

    def butir(self) -> NilaiKompetensi:
        """The row as typed."""
        nama = self._nama if self.nama is None else self.nama.text()
        return NilaiKompetensi(self.kelompok, nama, self.nilai.currentData(), self.alasan.toPlainText())

    def kunci(self, ubah: bool) -> None:
        """Let it be changed, or only read."""
        self.nilai.setEnabled(ubah)
        self.alasan.setReadOnly(not ubah)
        if self.nama is not None:
            self.nama.setReadOnly(not ubah)
            self.hapus.setVisible(ubah)

    def tandai(self, galat: dict[str, str]) -> None:
        """Mark its fields."""
        medan: dict[str, QWidget | None] = {"nama": self.nama, "nilai": self.nilai, "alasan": self.alasan}
        for bidang, satu in medan.items():
            if satu is not None:
                tandai_galat(satu, None, galat.get(bidang, ""))


class _Muatan(NamedTuple):
    lembar: LembarKompetensi
    draf: IsianKompetensi | None


class KompetensiLembar(Lembar):
    """Who guided gives a value of one to five with its reason; the scale explains itself."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        self._lembar: LembarKompetensi | None = None
        self._nomor: UUID | None = None
        self.baris: list[BarisKompetensi] = []
        self.ringkas = self.teks("", "muted")
        self.tata.addWidget(self.ringkas)
        self._tata_kelompok: dict[KelompokKompetensi, QVBoxLayout] = {}
        for kelompok, judul in zip(KelompokKompetensi, KELOMPOK, strict=True):
            self.tata.addWidget(self.teks(istilah(judul), "medan"))
            dalam = QVBoxLayout()
            dalam.setSpacing(px(4))
            self.tata.addLayout(dalam)
            self._tata_kelompok[kelompok] = dalam
        self.tombol_teknis = Tombol(self.tr("Tambah kompetensi teknis"), ikon="tambah")
        self.tombol_teknis.setProperty("kecil", True)
        self.tombol_teknis.clicked.connect(lambda _=False: self.tambah_teknis())
        self.tata.addWidget(self.tombol_teknis)
        self.rekomendasi = MedanTeks(self.tr("Rekomendasi"), baris=3)
        self.rekomendasi.textChanged.connect(self.diketik)
        self.medan(self.tr("Rekomendasi"), self.rekomendasi)
        self.tata.addStretch(1)
        self.tombol_tetapkan = self.tombol(self.tr("Tanda tangani"), "primary", self.tetapkan, "Ctrl+Return")

    def setel(self, nomor: UUID) -> None:
        """Load the form of one guidance."""
        self._nomor = nomor
        self.halaman.jalankan(self._muat, nomor, selesai=self._terima)

    def _muat(self, nomor: UUID) -> _Muatan:
        return _Muatan(layanan.lembar_kompetensi(self.konteks, nomor), layanan.draf_kompetensi(self.konteks, nomor))

    def _terima(self, muatan: _Muatan) -> None:
        buka = muatan.lembar
        if buka.bimbingan.id != self._nomor:
            return
        self._lembar, self.mengisi = buka, True
        tersimpan, ubah = buka.tersimpan, buka.boleh_tulis
        self.judul.setText(self.tr("Evaluasi kompetensi {nama}").format(nama=buka.pegawai))
        self.tag.setVisible(tersimpan is not None)
        self.tersimpan.clear()
        self.ringkas.setText(
            self.tr("Formulir B.1.9 sebagai tindak lanjut bimbingan. Skala 1–5 mengikuti standar kompetensi jabatan.")
        )
        if tersimpan is not None:
            self.tag.setel(self.tr("Ditandatangani"), "ok")
            self.ringkas.setText(
                self.tr("Ditandatangani {oleh}, {tanggal}.").format(
                    oleh=buka.pembimbing, tanggal=tulis_tanggal(tersimpan.pada.date())
                )
            )
        isian = muatan.draf or layanan.isian_kompetensi_awal()
        self._isi(tersimpan.butir if tersimpan else isian.butir, ubah)
        self.rekomendasi.setPlainText(tersimpan.rekomendasi if tersimpan else isian.rekomendasi)
        self.rekomendasi.setReadOnly(not ubah)
        self.tombol_teknis.setVisible(ubah)
        self.tombol_tetapkan.setVisible(ubah)
        self.dapat_dicetak("B.1.9" if tersimpan else None, buka.bimbingan.id)
        self.mengisi = False
        self.bersihkan_masalah()

    def _isi(self, butir: Sequence[NilaiKompetensi], ubah: bool) -> None:
        for lama in self.baris:
            lama.hide()
            lama.deleteLater()
        self.baris = []
        for satu in butir:
            self._tambah(satu).kunci(ubah)

    def _tambah(self, butir: NilaiKompetensi) -> BarisKompetensi:
        baris = BarisKompetensi(butir, self.isi)
        baris.diketik.connect(self.diketik)
        baris.minta_hapus.connect(self._hapus)
        self._tata_kelompok[butir.kelompok].addWidget(baris)
        self.baris.append(baris)
        return baris

    def tambah_teknis(self) -> None:
        """One more technical competence, to be named."""
        baris = self._tambah(NilaiKompetensi(KelompokKompetensi.TEKNIS, ""))
        if baris.nama is not None:
            baris.nama.setFocus()
        self.diketik()

    def _hapus(self, baris: BarisKompetensi) -> None:
        butir = baris.butir()
        self.baris.remove(baris)
        baris.hide()
        baris.deleteLater()
        self.diketik()
        if butir.nama or butir.alasan:
            self.halaman.tampilkan_pesan(
                "ok",
                self.tr("Baris dihapus"),
                tindakan=(self.tr("Urungkan"), lambda: self._pulih(butir)),
                hitung_mundur=8,
            )

    def _pulih(self, butir: NilaiKompetensi) -> None:
        self._tambah(butir)
        self.diketik()

    def isian(self) -> IsianKompetensi:
        """The form as typed."""
        return IsianKompetensi(tuple(b.butir() for b in self.baris), self.rekomendasi.toPlainText())

    def simpan_otomatis(self) -> None:
        """Keep the form as a draft."""
        if self._lembar is not None and self._lembar.boleh_tulis and self._nomor is not None:
            self.halaman.jalankan(
                layanan.simpan_otomatis, self.konteks, self._nomor, self.isian(), selesai=lambda _: self.tertulis()
            )

    def tetapkan(self) -> None:
        """Sign the form, unless something is missing."""
        buka, isian = self._lembar, self.isian()
        if buka is None:
            return
        self.jam.stop()
        masalah = aturan.periksa(isian.butir, isian.rekomendasi)
        self._tandai(masalah)
        if masalah or not dialog.tanya(
            self,
            self.tr("Tanda tangani evaluasi kompetensi?"),
            self.tr("Pegawai, penilai, dan atasan penilai dapat membacanya. Isinya tidak dapat diubah lagi."),
            ya=self.tr("Tanda tangani"),
            berbahaya=False,
        ):
            return
        nomor, konteks = buka.bimbingan.id, self.konteks

        def kerja() -> None:
            layanan.tetapkan_kompetensi(konteks, nomor, isian)
            layanan.buang_otomatis(konteks, nomor)

        self.tulis(kerja, self.tr("Evaluasi kompetensi ditandatangani"))

    def _tandai(self, masalah: Sequence[Masalah]) -> None:
        for n, baris in enumerate(self.baris):
            awal = f"butir[{n}]."
            baris.tandai(
                {m.bidang.removeprefix(awal): teks_galat(m.galat)[0] for m in masalah if m.bidang.startswith(awal)}
            )
        self.tandai(self.rekomendasi, "rekomendasi", masalah)
        self.tampilkan_masalah(masalah)

    def bersihkan_masalah(self) -> None:
        """Also the marks in the rows, which come and go."""
        if not self.masalah.isHidden():
            for baris in self.baris:
                baris.tandai({})
        super().bersihkan_masalah()
