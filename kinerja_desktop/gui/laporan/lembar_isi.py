"""The right side of the page: one report in the form, its autosave and its checks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import StatusLaporan, boleh_hapus, boleh_tarik, boleh_ubah
from kinerja_desktop.domain.laporan_isian import IsianLaporan, ke_laporan
from kinerja_desktop.domain.masalah import Masalah, hanya_peringatan
from kinerja_desktop.domain.teks import tulis_angka, tulis_jam
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.forms.ui_laporan_form import Ui_Laporan
from kinerja_desktop.gui.laporan.formulir import Formulir
from kinerja_desktop.gui.laporan.penyimpan import Penyimpan
from kinerja_desktop.services import laporan_draf, laporan_form
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.laporan_form import Bahan, LaporanTerbuka

_PERNAH_DISETUJUI = (StatusLaporan.DISETUJUI, StatusLaporan.PERLU_DISETUJUI_ULANG)
_BOLEH_TETAP = frozenset({"LAP-24", "LAP-25"})
"""Not asked of a correction: what was approved for a result may stay there although the plan was revised since."""


class LembarIsi(QObject):
    """One open report: opening, typing, checking, and which fields and buttons its state allows.

    `tersimpan` after each autosave carries the form, `tercatat` after each write and `dibuka` the id of the report.
    """

    tersimpan = Signal(object)
    tercatat = Signal(object)
    dibuka = Signal(object)

    def __init__(self, halaman: Halaman, form: Ui_Laporan, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self.form, self._context = halaman, form, context
        self.formulir = Formulir(form, halaman)
        self.penyimpan = Penyimpan(halaman.pekerja, partial(laporan_draf.simpan_isian, context), self)
        self.terbuka: LaporanTerbuka | None = None
        self._diminta: object = None
        self._saat_diminta: IsianLaporan | None = None
        self._koreksi = self._menulis = self._tegas = self._terhapus = False
        self.formulir.diubah.connect(self._diubah)
        self.formulir.tanggal_diubah.connect(self._tanggal_diubah)
        self.penyimpan.tersimpan.connect(self._sudah_tersimpan)
        self.penyimpan.gagal.connect(halaman.tampilkan_galat)
        form.bilah_kembali.hide()

    @property
    def id(self) -> UUID | None:
        """The report in the form, or on its way into it."""
        if isinstance(self._diminta, UUID):
            return self._diminta
        return self.terbuka.isian.id if self.terbuka else None

    @property
    def kotor(self) -> bool:
        """True while the form holds text that is not in the record."""
        return self.terbuka is not None and (self.terbuka.ada_isian or not self.penyimpan.bersih)

    @property
    def sibuk(self) -> bool:
        """True while a report is being opened or written."""
        return self._menulis or self._diminta is not None

    def tinggalkan(self) -> None:
        """Forget the report in the form: it was deleted."""
        self.penyimpan.tahan()
        self.penyimpan.lepaskan()
        self.terbuka = None

    # opening

    def buka(self, rekaman: UUID, *, terhapus: bool = False) -> None:
        """Show a report; what is typed in the one before is sent first."""
        ambil = laporan_form.buka_terhapus if terhapus else laporan_form.buka
        self._minta(rekaman, terhapus, ambil, rekaman)

    def baru(self, hari: date) -> None:
        """Show an empty form for `hari`, at once: a key typed right after Ctrl+N must not land in the old report."""
        if self.terbuka is None:
            self._minta(hari, False, laporan_form.baru, hari)
            return
        self.penyimpan.siram()
        self._diminta = None
        isian = IsianLaporan(self._context.id_baru(), hari)
        self.tampilkan(laporan_form.belum_tersimpan(isian, self.terbuka.bahan, ada_isian=False))
        self._muat_bahan(hari)

    def _minta(self, kunci: object, terhapus: bool, ambil: Callable[..., LaporanTerbuka], argumen: object) -> None:
        self.penyimpan.siram()
        self._diminta = kunci
        self._saat_diminta = self.formulir.isian()
        self._halaman.jalankan(
            ambil,
            self._context,
            argumen,
            selesai=partial(self._terima, kunci, terhapus),
            gagal=partial(self._gagal_buka, kunci),
        )

    def _terima(self, kunci: object, terhapus: bool, terbuka: LaporanTerbuka) -> None:
        if kunci != self._diminta:
            return
        self._diminta = None
        kini = self.formulir.isian()
        if kini.id == terbuka.isian.id and kini != self._saat_diminta:
            # Typed on while the same report was loaded again: the text of the screen is the newer one.
            self.terbuka = replace(terbuka, isian=kini, ada_isian=True)
            self.atur()
        else:
            self.tampilkan(terbuka, terhapus=terhapus)

    def _gagal_buka(self, kunci: object, galat: UserError) -> None:
        if kunci == self._diminta:
            self._diminta = None
        self._halaman.tampilkan_galat(galat)

    def tampilkan(self, terbuka: LaporanTerbuka, *, terhapus: bool = False) -> None:
        """Fill the form."""
        self.terbuka = terbuka
        self._tegas, self._terhapus = False, terhapus
        self._koreksi = terbuka.ada_isian and terbuka.status in _PERNAH_DISETUJUI
        self.formulir.setel(terbuka.isian, terbuka.bahan)
        if terbuka.tersimpan:
            sisa = self.tr("Ada perubahan yang belum disimpan")
        else:
            sisa = self.tr("Tersimpan otomatis di komputer ini")
        self.form.tersimpan.setText(sisa if terbuka.ada_isian else "")
        self.atur()
        self._beritahu()
        self.dibuka.emit(terbuka.isian.id)

    def _beritahu(self) -> None:
        terbuka = self.terbuka
        if terbuka is None:
            return
        kembali = terbuka.pengembalian
        if kembali is not None:
            judul = self.tr("Dikembalikan {oleh}, {kapan}").format(
                oleh=kembali.oleh, kapan=f"{tulis_tanggal(kembali.pada.date())} {tulis_jam(kembali.pada.time())}"
            )
            self.form.bilah_kembali.tampil("warn", judul, kembali.catatan)
        else:
            self.form.bilah_kembali.tutup()
        if terbuka.basi:
            self._halaman.tampilkan_pesan(
                "warn",
                self.tr("Laporan ini sudah berubah di tempat lain"),
                self.tr(
                    "Isian Anda yang belum disimpan masih ada di formulir. “Buang perubahan” memuat yang tercatat."
                ),
                tindakan=(self.tr("Pakai isian saya"), self._pakai_isian),
            )

    def _pakai_isian(self) -> None:
        if self.terbuka is not None:
            self.formulir.setel_dasar(self.terbuka.dasar_kini)
            self._diubah()

    # typing

    def _diubah(self) -> None:
        if self.terbuka is None or self._menulis:
            return
        isian = self.formulir.isian()
        self.penyimpan.catat(isian)
        if not self.terbuka.ada_isian and not isian.kosong:
            self.terbuka = replace(self.terbuka, ada_isian=True)
            self._atur_tombol()
        self.periksa(isian)

    def sisipkan(self, isian: IsianLaporan) -> None:
        """Put another text into the form, as if it had been typed."""
        if self._bisa_diisi() and self.terbuka is not None:
            self.formulir.setel(isian, self.terbuka.bahan)
            self._diubah()

    def _tanggal_diubah(self, hari: object) -> None:
        if self.terbuka is not None and isinstance(hari, date):
            self._muat_bahan(hari)

    def _muat_bahan(self, hari: date) -> None:
        if self.terbuka is not None:
            rekaman = self.terbuka.isian.id
            self._halaman.jalankan(
                laporan_form.bahan, self._context, hari, rekaman, selesai=partial(self._terima_bahan, rekaman)
            )

    def _terima_bahan(self, rekaman: UUID, bahan: Bahan) -> None:
        kini = self.terbuka
        if kini is not None and kini.isian.id == rekaman and self.formulir.isian().tanggal == bahan.tanggal:
            self.terbuka = replace(kini, bahan=bahan)
            self.formulir.setel_bahan(bahan)
            self.periksa(self.formulir.isian())

    def _sudah_tersimpan(self, isian: IsianLaporan) -> None:
        if self.terbuka is not None and isian.id == self.terbuka.isian.id:
            jam = tulis_jam(self._context.sekarang().time())
            teks = self.tr("Tersimpan otomatis {jam}").format(jam=jam)
            self.form.tersimpan.setText(f"{teks} ✓")
            self._halaman.pesan.emit(teks)
        self.tersimpan.emit(isian)

    def periksa(self, isian: IsianLaporan) -> list[Masalah]:
        """Check the form, show it beside the fields, and tell the minutes of the day."""
        if self.terbuka is None:
            return []
        bahan = self.terbuka.bahan
        masalah = laporan_form.periksa(bahan, isian, self._context.saya)
        if self._koreksi:
            masalah = [m for m in masalah if m.kode not in _BOLEH_TETAP]
        bisa_diisi = self._bisa_diisi()
        tampak = hanya_peringatan(masalah) if isian.kosong and not self._tegas else masalah
        self.formulir.tunjukkan(tampak if bisa_diisi else [], tegas=self._tegas)
        sedang = ke_laporan(isian, self._context.saya)[0]
        hari_ini = isian.tanggal == bahan.hari_ini
        hari = self.tr("hari ini") if hari_ini else tulis_tanggal(isian.tanggal).rsplit(" ", 1)[0]
        self.form.jumlah.setText(
            self.tr("{menit} menit · total {hari} {total} dari {norma} menit norma").format(
                menit=tulis_angka(sedang.menit),
                hari=hari,
                total=tulis_angka(laporan_form.menit_hari(bahan, sedang)),
                norma=tulis_angka(bahan.norma_menit),
            )
        )
        return masalah

    # state

    def _bisa_diisi(self) -> bool:
        return self.terbuka is not None and not self._terhapus and (boleh_ubah(self.terbuka.status) or self._koreksi)

    def atur(self) -> None:
        """Show the fields and buttons that the state allows."""
        terbuka = self.terbuka
        if terbuka is None:
            return
        penilai = terbuka.bahan.penilai or ""
        self.form.jejak.setel(terbuka.status, penilai)
        self.formulir.kunci(not self._bisa_diisi())
        for bagian in (self.form.label_koreksi, self.form.alasan_koreksi):
            bagian.setVisible(self._koreksi)
        ajukan = self.tr("Ajukan koreksi") if self._koreksi else self.tr("Ajukan ke {penilai}")
        self.form.tombol_ajukan.setText(ajukan.format(penilai=penilai or self.tr("penilai")))
        self._atur_tombol()
        self.periksa(self.formulir.isian())

    def _atur_tombol(self) -> None:
        terbuka, f = self.terbuka, self.form
        if terbuka is None:
            return
        bisa = self._bisa_diisi()
        baru = not terbuka.tersimpan and not terbuka.ada_isian
        hapus = boleh_hapus(terbuka.status, terbuka.pernah_disetujui, terbuka.dapat_disetujui)
        for tombol, tampak in (
            (f.tombol_pulihkan, self._terhapus),
            (f.tombol_hapus, bisa and not baru and hapus),
            (f.tombol_buang, bisa and terbuka.tersimpan and terbuka.ada_isian and not self._koreksi),
            (f.tombol_tarik, not self._terhapus and boleh_tarik(terbuka.status)),
            (f.tombol_koreksi, not self._terhapus and terbuka.status in _PERNAH_DISETUJUI and not self._koreksi),
            (f.tombol_batal, self._koreksi),
            (f.tombol_simpan, bisa and not self._koreksi),
            (f.tombol_ajukan, bisa),
        ):
            tombol.setVisible(tampak)
            tombol.setEnabled(not self._menulis)
