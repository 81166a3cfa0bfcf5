"""The sheet of form B.1.8: nine criteria with an answer each, handed to the atasan of the leader."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple
from uuid import UUID

from kinerja_desktop.domain import bimbingan as aturan
from kinerja_desktop.domain.teks_pembinaan import KRITERIA
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.pembinaan.isian import pilihan
from kinerja_desktop.gui.pembinaan.lembar import Lembar
from kinerja_desktop.services import pasca_bimbingan as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pasca_bimbingan import LembarUmpan


class _Muatan(NamedTuple):
    lembar: LembarUmpan
    draf: tuple[str, ...] | None


class UmpanLembar(Lembar):
    """The pegawai answers in his own words or with a short one; who guided him does not read it."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        self._lembar: LembarUmpan | None = None
        self._nomor: UUID | None = None
        self.ringkas = self.teks("", "muted")
        self.tata.addWidget(self.ringkas)
        self.jawaban: list[Pilihan] = []
        for subjek, kriteria in KRITERIA:
            self.tata.addWidget(self.teks(subjek, "medan"))
            for teks in kriteria:
                self._kriteria(len(self.jawaban) + 1, teks)
        self.tata.addStretch(1)
        self.tombol_serah = self.tombol(self.tr("Tanda tangani dan serahkan"), "primary", self.serahkan, "Ctrl+Return")

    def _kriteria(self, nomor: int, teks: str) -> None:
        medan = pilihan()
        medan.setEditable(True)
        medan.setInsertPolicy(Pilihan.InsertPolicy.NoInsert)
        medan.addItems(["", "Ya", "Sebagian", "Belum"])
        medan.setAccessibleName(f"{nomor}. {teks}")
        if (isian := medan.lineEdit()) is not None:
            isian.setPlaceholderText(self.tr("Pilih, atau tulis dengan kata Anda sendiri"))
        medan.currentTextChanged.connect(lambda _: self.diketik())
        self.jawaban.append(medan)
        self.tata.addWidget(self.teks(f"{nomor}. {teks}"))
        self.tata.addWidget(medan)

    def setel(self, nomor: UUID) -> None:
        """Load the form of one guidance."""
        self._nomor = nomor
        self.halaman.jalankan(self._muat, nomor, selesai=self._terima)

    def _muat(self, nomor: UUID) -> _Muatan:
        return _Muatan(layanan.lembar_umpan(self.konteks, nomor), layanan.draf_umpan(self.konteks, nomor))

    def _terima(self, muatan: _Muatan) -> None:
        buka = muatan.lembar
        if buka.bimbingan.id != self._nomor:
            return
        self._lembar, self.mengisi = buka, True
        tersimpan = buka.tersimpan
        self.judul.setText(self.tr("Umpan balik pelaksanaan bimbingan"))
        self.tag.setVisible(tersimpan is not None)
        self.tersimpan.clear()
        if tersimpan is None:
            self.ringkas.setText(
                self.tr(
                    "Formulir B.1.8 diserahkan kepada {kepada}, atasan dari pimpinan. {pembimbing} tidak membacanya di "
                    "sini; jawablah dengan leluasa."
                ).format(kepada=buka.kepada or "—", pembimbing=buka.pembimbing)
            )
        else:
            self.tag.setel(self.tr("Diserahkan"), "ok")
            self.ringkas.setText(
                self.tr("{pegawai} tentang bimbingan oleh {pembimbing}; diserahkan kepada {kepada}, {tanggal}.").format(
                    pegawai=buka.pegawai,
                    pembimbing=buka.pembimbing,
                    kepada=buka.kepada,
                    tanggal=tulis_tanggal(tersimpan.pada.date()),
                )
            )
        isi = tersimpan.jawaban if tersimpan else muatan.draf or ("",) * len(self.jawaban)
        for medan, teks in zip(self.jawaban, isi, strict=False):
            medan.setCurrentText(teks)
            medan.setEnabled(tersimpan is None)
        self.tombol_serah.setVisible(tersimpan is None)
        self.dapat_dicetak("B.1.8" if tersimpan else None, buka.bimbingan.id)
        self.mengisi = False
        self.bersihkan_masalah()

    def isian(self) -> tuple[str, ...]:
        """The answers as typed."""
        return tuple(medan.currentText() for medan in self.jawaban)

    def simpan_otomatis(self) -> None:
        """Keep the answers as a draft."""
        if self._lembar is not None and self._lembar.tersimpan is None and self._nomor is not None:
            self.halaman.jalankan(
                layanan.simpan_otomatis, self.konteks, self._nomor, self.isian(), selesai=lambda _: self.tertulis()
            )

    def serahkan(self) -> None:
        """Sign and hand over, unless a criterion is unanswered."""
        buka = self._lembar
        if buka is None:
            return
        masalah = aturan.periksa_umpan(self.isian())
        for n, medan in enumerate(self.jawaban):
            self.tandai(medan, f"jawaban[{n}]", masalah)
        self.tampilkan_masalah(masalah)
        if masalah or not dialog.tanya(
            self,
            self.tr("Serahkan umpan balik ini?"),
            self.tr("Sesudah diserahkan kepada {kepada}, isinya tidak dapat diubah.").format(kepada=buka.kepada or "—"),
            ya=self.tr("Serahkan"),
            berbahaya=False,
        ):
            return
        nomor, konteks, isian = buka.bimbingan.id, self.konteks, self.isian()

        def kerja() -> None:
            layanan.serahkan_umpan(konteks, nomor, isian)
            layanan.buang_otomatis(konteks, nomor)

        self.tulis(partial(kerja), self.tr("Umpan balik diserahkan. Terima kasih."))
