"""Switching approach and form of a plan: nothing typed is lost, and one click brings the former back."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject

from kinerja_desktop.domain.dokumen import FORMAT_SKP
from kinerja_desktop.domain.skp import (
    IngatanIki,
    Pendekatan,
    PilihanUntuk,
    SebabUntuk,
    Skp,
    Untuk,
    ganti_pendekatan,
)
from kinerja_desktop.gui.sasaran import label
from kinerja_desktop.gui.sasaran.editor import EditorHasil
from kinerja_desktop.gui.sasaran.tab import IsiTab
from kinerja_desktop.services import skp_draf


class PenggantiJenis(QObject):
    """Holds the words of the other approach."""

    def __init__(self, editor: EditorHasil) -> None:
        super().__init__(editor)
        self._editor = editor
        self._ingatan: dict[UUID, IngatanIki] = {}
        self._tahu = PilihanUntuk(Untuk.JA_JF, SebabUntuk.BIASA)
        self._bilah = editor.form.bilah
        self._bilah.pendekatan_dipilih.connect(self._ganti_pendekatan)
        self._bilah.untuk_dipilih.connect(self._ganti_untuk)

    def setel(self, isi: IsiTab) -> None:
        """Another plan, or the same read again."""
        self._ingatan, self._tahu = dict(isi.ingatan), isi.lembar.untuk

    def segarkan(self, skp: Skp) -> None:
        """Show approach, form and perspectives."""
        self._bilah.setel(skp, self._tahu, ubah=self._editor.boleh_ubah)

    def ingat(self, ingatan: dict[UUID, IngatanIki]) -> None:
        """Remember more words of the other approach, and keep all of them."""
        self._ingatan.update(ingatan)
        skp = self._editor.skp()
        self._editor.halaman.jalankan(skp_draf.simpan_ingatan, self._editor.konteks, skp.id, dict(self._ingatan))

    def _ganti_pendekatan(self, pendekatan: Pendekatan) -> None:
        lama, ingatan_lama = self._editor.skp(), dict(self._ingatan)
        if not self._editor.boleh_ubah or lama.pendekatan is pendekatan:
            self.segarkan(lama)
            return
        baru, ingatan = ganti_pendekatan(lama, pendekatan, self._ingatan)

        def urungkan() -> None:
            self._ingatan = ingatan_lama
            self._editor.ganti(lama)
            self.ingat({})

        self._editor.ganti(baru)
        self.ingat(ingatan)
        kabar = self.tr("Pendekatan menjadi {nama}").format(nama=label.pendekatan(pendekatan).lower())
        isi = self.tr("Kata-kata pendekatan sebelumnya tersimpan dan kembali bila Anda beralih lagi.")
        self._editor.halaman.tampilkan_pesan(
            "ok", kabar, isi, tindakan=(self.tr("Urungkan"), urungkan), hitung_mundur=8
        )

    def _ganti_untuk(self, untuk: Untuk) -> None:
        lama = self._editor.skp()
        if not self._editor.boleh_ubah:
            return
        self._editor.ganti(replace(lama, untuk=untuk))
        kabar = self.tr("Formulir menjadi {format}").format(format=FORMAT_SKP[untuk, lama.pendekatan])
        self._editor.halaman.tampilkan_pesan(
            "ok",
            kabar,
            label.untuk(untuk),
            tindakan=(self.tr("Urungkan"), lambda: self._editor.ganti(lama)),
            hitung_mundur=8,
        )
