"""The drawer "Pustaka": results with their indicators to copy from, inserted by Enter and undone by one click."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from kinerja_desktop.domain.pustaka_rhk import AsalPustaka, ButirPustaka, ke_rhk
from kinerja_desktop.domain.skp import Pendekatan
from kinerja_desktop.gui.sasaran.editor import EditorHasil
from kinerja_desktop.gui.sasaran.panel_pilih import Pilihan
from kinerja_desktop.services import pustaka as layanan


class PustakaRhk(QObject):
    """Reads the library when it is opened; what is inserted has the approach and the form of the plan."""

    def __init__(self, editor: EditorHasil) -> None:
        super().__init__(editor)
        self._editor = editor
        self.terbuka = False
        self.panel = editor.form.pustaka
        self.panel.dipilih.connect(self.sisipkan)
        self.panel.ditutup.connect(self._ditutup)

    def buka(self) -> None:
        """Show the drawer and begin with the search."""
        editor = self._editor
        if not editor.boleh_ubah:
            return
        self.terbuka = True
        editor.tampilkan_pustaka()
        self.panel.mulai()
        skp = editor.skp()
        editor.halaman.jalankan(layanan.pustaka, editor.konteks, skp.tahun, skp.untuk, selesai=self._isi)

    def tutup(self) -> None:
        """Show the fields again."""
        if self.terbuka:
            self.terbuka = False
            self._editor.tampilkan_medan()

    def _ditutup(self) -> None:
        self.tutup()
        self._editor.form.pohon.setFocus()

    def _isi(self, semua: list[ButirPustaka]) -> None:
        naratif = self._editor.skp().pendekatan is Pendekatan.KUALITATIF
        self.panel.setel(
            self.tr("Pustaka hasil kerja"),
            [self._pilihan(b, naratif=naratif) for b in semua],
            self.tr("Cari hasil, indikator, atau jabatan…"),
        )

    def _pilihan(self, butir: ButirPustaka, *, naratif: bool) -> Pilihan:
        grup = {
            AsalPustaka.JABATAN: self.tr("Untuk jabatan Anda"),
            AsalPustaka.KANTOR: self.tr("SKP yang ditetapkan di kantor ini, jabatan yang sama"),
            AsalPustaka.SENDIRI: self.tr("SKP Anda sebelumnya"),
            AsalPustaka.LAIN: self.tr("Jabatan lain"),
        }[butir.asal]
        baris = [i.narasi if naratif else f"{i.uraian} · {i.target}" for i in butir.iki]
        rinci = "\n".join((butir.jabatan, *(f"– {b}" for b in baris)))
        return Pilihan(grup, butir.hasil, rinci, f"{butir.hasil} {rinci}", butir)

    def sisipkan(self, butir: ButirPustaka) -> None:
        """Insert a result; an empty one that is chosen is filled instead."""
        editor = self._editor
        if not editor.boleh_ubah:
            return
        lama = editor.skp()
        rhk, ingatan = ke_rhk(butir, lama, editor.konteks.id_baru)
        rhk = editor.rhk_baru(rhk)
        tetap = [r for r in lama.rhk if r.uraian.strip() or any(i.uraian.strip() or i.target.strip() for i in r.iki)]
        editor.ganti(replace(lama, rhk=(*tetap, rhk)), rhk.id)
        editor.ingat(ingatan)

        def urungkan() -> None:
            kini = editor.skp()
            editor.ganti(replace(kini, rhk=tuple(r for r in kini.rhk if r.id != rhk.id)))

        kabar = self.tr("“{hasil}” disisipkan").format(hasil=butir.hasil)
        isi = self.tr("Sesuaikan target dan kalimatnya dengan keadaan Anda.")
        editor.halaman.tampilkan_pesan("ok", kabar, isi, tindakan=(self.tr("Urungkan"), urungkan), hitung_mundur=8)
