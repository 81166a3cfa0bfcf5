"""Evidence on its way into a report: read and shrunk beside the database thread, kept, told, opened, removed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.bukti import buka_tautan, nama_bukti
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Lajur
from kinerja_desktop.gui.laporan.lembar import Lembar
from kinerja_desktop.services import bukti as layanan
from kinerja_desktop.services.bukti import BerkasSiap, HasilBukti
from kinerja_desktop.services.konteks import Context


class Pelampir(QObject):
    """Serves the box of evidence of the form."""

    def __init__(self, halaman: Halaman, lembar: Lembar, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._lembar, self._context = halaman, lembar, context
        self._proses: list[tuple[UUID, str]] = []
        kotak = lembar.form.bukti
        kotak.dijatuhkan.connect(self.tambah)
        kotak.pilih_ditekan.connect(self.pilih)
        kotak.dihapus.connect(self.lepas)
        kotak.dibuka.connect(self.buka)
        kotak.tautan_ditekan.connect(self.tanya_tautan)
        kotak.tautan_ditempel.connect(self.tambah_tautan)
        lembar.dibuka.connect(self._tampilkan_proses)

    def pilih(self) -> None:
        """Ask for files."""
        saring = self.tr("Bukti dukung (*.jpg *.jpeg *.png *.webp *.pdf *.docx *.xlsx *.pptx);;Semua berkas (*)")
        self.tambah(dialog.pilih_berkas(self._halaman, self.tr("Pilih bukti dukung"), saring, banyak=True))

    def tambah(self, daftar: Sequence[Path | tuple[str, bytes]]) -> None:
        """Attach paths, or pictures given as (name, bytes), to the report in the form."""
        rekaman = self._lembar.id
        if rekaman is None:
            return
        for satu in daftar:
            nama, sumber = (satu.name, satu) if isinstance(satu, Path) else satu
            self._proses.append((rekaman, nama))
            self._halaman.jalankan(
                layanan.siapkan,
                nama,
                sumber,
                self._context.kantor.anggaran_foto_kb,
                selesai=partial(self._simpan, rekaman),
                gagal=self._halaman.tampilkan_galat,
                akhirnya=partial(self._usai, rekaman, nama),
                lajur=Lajur.PANJANG,
            )
        self._tampilkan_proses(rekaman)

    def tanya_tautan(self) -> None:
        """Ask for the address of evidence that lies elsewhere."""
        teks = dialog.isi_teks(
            self._halaman,
            self.tr("Tambah tautan bukti"),
            self.tr("Alamat berkas atau halaman, misalnya tautan berbagi Google Drive"),
            awal="https://",
            ya=self.tr("Tambahkan"),
        )
        if teks:
            self.tambah_tautan(teks)

    def tambah_tautan(self, teks: str) -> None:
        """Attach a link to the report in the form; an address that cannot be one is told."""
        kotak = self._lembar.form.bukti
        try:
            bukti = layanan.tambah_tautan(self._context, teks, kotak.bukti)
        except UserError as galat:
            self._halaman.tampilkan_galat(galat)
            return
        self._lembar.formulir.setel_bukti((*kotak.bukti, bukti))

    def _usai(self, rekaman: UUID, nama: str) -> None:
        if (rekaman, nama) in self._proses:
            self._proses.remove((rekaman, nama))
        self._tampilkan_proses(self._lembar.id)

    def _tampilkan_proses(self, rekaman: object) -> None:
        self._lembar.form.bukti.setel_proses([nama for satu, nama in self._proses if satu == rekaman])

    def _simpan(self, rekaman: UUID, siap: BerkasSiap) -> None:
        sudah = self._lembar.form.bukti.bukti if self._lembar.id == rekaman else ()
        self._halaman.jalankan(
            layanan.tambah_bukti, self._context, rekaman, siap, sudah, selesai=partial(self._terlampir, rekaman)
        )

    def _terlampir(self, rekaman: UUID, hasil: HasilBukti) -> None:
        kotak = self._lembar.form.bukti
        if self._lembar.id != rekaman:
            self._halaman.jalankan(layanan.lampirkan_ke_isian, self._context, rekaman, hasil.bukti)
        elif all(b.sha256 != hasil.bukti.sha256 for b in kotak.bukti):
            self._lembar.formulir.setel_bukti((*kotak.bukti, hasil.bukti))
        if hasil.pemberitahuan:
            judul, isi, saran = teks_galat(hasil.pemberitahuan[0].galat)
            self._halaman.tampilkan_pesan("warn", judul, f"{isi} {saran}")

    def lepas(self, bukti: BuktiDukung) -> None:
        """Take one piece off the report; the bar puts it back."""
        rekaman, kotak = self._lembar.id, self._lembar.form.bukti
        lama = kotak.bukti
        self._lembar.formulir.setel_bukti([b for b in lama if b != bukti])
        self._halaman.tampilkan_pesan(
            "info",
            self.tr("{nama} dilepas dari laporan").format(nama=nama_bukti(bukti)),
            tindakan=(self.tr("Urungkan"), partial(self._pasang_lagi, rekaman, lama)),
            hitung_mundur=6,
        )

    def _pasang_lagi(self, rekaman: UUID | None, lama: tuple[BuktiDukung, ...]) -> None:
        if self._lembar.id == rekaman:
            self._lembar.formulir.setel_bukti(lama)

    def buka(self, bukti: BuktiDukung) -> None:
        """Show one piece: pictures and PDF in the window, a link in the browser of the system."""
        if not bukti.sha256:
            if not buka_tautan(bukti.tautan):
                self._halaman.tampilkan_galat(UserError("LMP-14", tautan=bukti.tautan))
        elif self._lembar.id is not None:
            self._lembar.penyimpan.siram()
            self._halaman.jalankan(
                layanan.isi_bukti,
                self._context,
                self._lembar.id,
                bukti.sha256,
                selesai=partial(self._tampilkan, bukti),
                gagal=self._gagal_buka,
            )

    def _gagal_buka(self, galat: UserError) -> None:
        self._halaman.tampilkan_galat(galat)

    def _tampilkan(self, bukti: BuktiDukung, isi: bytes) -> None:
        from kinerja_desktop.gui.common.lihat_bukti import DialogBukti

        jendela = DialogBukti(bukti, isi, self._halaman.pekerja, self._halaman)
        dialog.jalankan(jendela)
        jendela.deleteLater()
