"""What the buttons of the page do with one plan: hand in, decide, revise, delete."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.sasaran.perubahan import DialogStudi
from kinerja_desktop.services import klarifikasi, skp_draf, skp_putusan
from kinerja_desktop.services import skp as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.skp import LembarSkp


class TindakanSkp(QObject):
    """Acts in the name of the page; `usai` follows each act that was kept, so that the page loads again.

    `dibuat` comes before it where a new plan was begun.
    """

    usai = Signal()
    dibuat = Signal()

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._konteks = halaman, konteks

    def buat(self, tahun: int, contoh: Skp | None = None) -> None:
        """Begin a plan, empty or with the results of an earlier one."""
        asal = contoh.id if contoh is not None else None
        self._halaman.jalankan(layanan.buat, self._konteks, tahun, asal, selesai=lambda _: self._sesudah_buat(contoh))

    def _sesudah_buat(self, contoh: Skp | None) -> None:
        if contoh is not None:
            kabar = self.tr("SKP {tahun} disalin sebagai draf").format(tahun=contoh.tahun)
            isi = self.tr("Sesuaikan target, rencana pimpinan, dan lampirannya sebelum diajukan.")
            self._halaman.tampilkan_pesan("ok", kabar, isi, hitung_mundur=8)
        self.dibuat.emit()
        self.usai.emit()

    def simpan(self, lembar: LembarSkp, skp: Skp) -> None:
        """Save the draft."""
        self._simpan_dengan(layanan.simpan, self.tr("Draf SKP tersimpan"), lembar, skp)

    def ajukan(self, lembar: LembarSkp, skp: Skp) -> None:
        """Save and hand in."""
        self._simpan_dengan(layanan.ajukan, self.tr("SKP diajukan"), lembar, skp)

    def _simpan_dengan(self, fungsi: Callable[..., Any], kabar: str, lembar: LembarSkp, skp: Skp) -> None:
        def kerja() -> None:
            fungsi(self._konteks, skp, lembar.hash)
            skp_draf.buang_otomatis(self._konteks, skp.id)

        self._halaman.jalankan(kerja, selesai=lambda _: self._sesudah(kabar))

    def tarik(self, lembar: LembarSkp) -> None:
        """Take back what nobody decided on yet."""
        self._lakukan(lembar, layanan.tarik, self.tr("SKP ditarik dan dapat diubah"))

    def setujui(self, lembar: LembarSkp) -> None:
        """Approve."""
        if lembar.sebagai_atasan:
            self._sebagai_atasan(lembar, skp_putusan.setujui, self.tr("SKP disetujui"))
        else:
            self._lakukan(lembar, skp_putusan.setujui, self.tr("SKP disetujui"))

    def tetapkan(self, lembar: LembarSkp) -> None:
        """A set plan is what the year is judged by, so nobody sets it by one slip (article 14)."""
        if lembar.sebagai_atasan:
            self._sebagai_atasan(lembar, skp_putusan.tetapkan, self.tr("SKP ditetapkan"))
            return
        isi = self.tr(
            "{nama}, SKP tahun {tahun}, {rhk} RHK dan {iki} indikator.\n"
            "Sesudah ditetapkan, SKP hanya dapat berubah lewat revisi oleh pegawai."
        ).format(
            nama=lembar.pegawai.nama,
            tahun=lembar.skp.tahun,
            rhk=len(lembar.skp.rhk),
            iki=sum(len(r.iki) for r in lembar.skp.rhk),
        )
        tanya = self.tr("Tetapkan SKP {nama}?").format(nama=lembar.pegawai.nama)
        if dialog.tanya(self._halaman, tanya, isi, ya=self.tr("Tetapkan SKP"), tidak=self.tr("Belum")):
            self._lakukan(lembar, skp_putusan.tetapkan, self.tr("SKP ditetapkan"))

    def kembalikan(self, lembar: LembarSkp) -> None:
        """Return with a reason."""
        alasan = dialog.isi_teks(
            self._halaman,
            self.tr("Kembalikan SKP"),
            self.tr("Alasan untuk pegawai"),
            ya=self.tr("Kembalikan"),
            berbaris=True,
        )
        if alasan:
            self._lakukan(lembar, skp_putusan.kembalikan, self.tr("SKP dikembalikan"), alasan)

    def revisi(self, lembar: LembarSkp) -> None:
        """Open a set plan again, with its reason."""
        alasan = dialog.isi_teks(
            self._halaman,
            self.tr("Buka revisi SKP"),
            self.tr("Alasan revisi. SKP yang sekarang tetap berlaku sampai revisinya ditetapkan."),
            ya=self.tr("Buka revisi"),
            berbaris=True,
        )
        if alasan:
            self._lakukan(lembar, layanan.buka_revisi, self.tr("SKP dibuka untuk direvisi"), alasan)

    def _sebagai_atasan(self, lembar: LembarSkp, fungsi: Callable[..., Any], kabar: str) -> None:
        """The atasan of the penilai decides with his reason, which is kept with the decision (II.C.5; R22)."""
        alasan = dialog.isi_teks(
            self._halaman,
            self.tr("Memutuskan sebagai atasan pejabat penilai"),
            self.tr("Alasan, misalnya pejabat penilai berhalangan sampai akhir Januari"),
            ya=self.tr("Putuskan"),
            berbaris=True,
        )
        if alasan:
            self._lakukan(lembar, fungsi, kabar, alasan)

    def tanpa_perubahan(self, lembar: LembarSkp) -> None:
        """Record the clarification with the new penilai and hand the unchanged plan in to him (II.C.7; R35)."""
        kesepakatan = dialog.isi_teks(
            self._halaman,
            self.tr("Klarifikasi tanpa perubahan"),
            self.tr("Yang disepakati dengan penilai yang baru"),
            awal=self.tr("Ekspektasi tidak berubah."),
            ya=self.tr("Catat dan ajukan"),
            berbaris=True,
        )
        if kesepakatan:
            self._lakukan(
                lembar, klarifikasi.tanpa_perubahan, self.tr("Klarifikasi dicatat, SKP diajukan"), kesepakatan
            )

    def tambah_studi(self, lembar: LembarSkp) -> None:
        """Add the expectations on study leave to this plan (II.B.12; R36)."""
        tanya = DialogStudi(self._halaman)
        if dialog.jalankan(tanya):
            kabar = self.tr("Ekspektasi tugas belajar ditambahkan")
            self._lakukan(lembar, klarifikasi.tambah_studi, kabar, *tanya.pilihan())
        tanya.deleteLater()

    def hapus(self, lembar: LembarSkp, skp: Skp) -> None:
        """Delete a draft; it comes back as it was typed."""

        def urungkan() -> None:
            self._halaman.jalankan(layanan.pulihkan_draf, self._konteks, skp, selesai=lambda _: self.usai.emit())

        def sesudah(_: object) -> None:
            self._halaman.tampilkan_pesan(
                "ok", self.tr("Draf SKP dihapus"), tindakan=(self.tr("Urungkan"), urungkan), hitung_mundur=8
            )
            self.usai.emit()

        self._halaman.jalankan(layanan.hapus_draf, self._konteks, skp.id, lembar.hash, selesai=sesudah)

    def _lakukan(self, lembar: LembarSkp, fungsi: Callable[..., Any], kabar: str, *args: Any) -> None:
        self._halaman.jalankan(
            fungsi, self._konteks, lembar.skp.id, lembar.hash, *args, selesai=lambda _: self._sesudah(kabar)
        )

    def _sesudah(self, kabar: str) -> None:
        self._halaman.tampilkan_pesan("ok", kabar, hitung_mundur=8)
        self.usai.emit()
