"""What a person does with the report in the form: save, hand in, take back, correct, drop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import boleh_tarik
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.domain.masalah import hanya_galat
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.teks import tulis_jam
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.forms.ui_laporan_form import Ui_Laporan
from kinerja_desktop.gui.laporan.lembar_isi import LembarIsi
from kinerja_desktop.services import laporan, laporan_draf, segel
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.laporan import Hasil
from kinerja_desktop.services.segel import BarisSegel

_URUNG_DETIK = 8


class Lembar(LembarIsi):
    """The open report with its intents; each write is one call of a service, and can be taken back where law allows."""

    def __init__(self, halaman: Halaman, form: Ui_Laporan, context: Context) -> None:
        super().__init__(halaman, form, context)
        for tombol, kerja in (
            (form.tombol_simpan, self.simpan),
            (form.tombol_ajukan, self.ajukan),
            (form.tombol_tarik, self.tarik),
            (form.tombol_koreksi, self.mulai_koreksi),
            (form.tombol_batal, self.buang),
            (form.tombol_buang, self.buang),
        ):
            tombol.clicked.connect(lambda _=False, k=kerja: k())

    def simpan(self) -> None:
        """Save as a draft report."""
        self._tulis(laporan.simpan, self.formulir.isian(), self._sudah_simpan)

    def ajukan(self) -> None:
        """Hand in, unless something is missing: then say it beside the fields."""
        isian = self.formulir.isian()
        self._tegas = True
        masalah = self.periksa(isian)
        if hanya_galat(masalah):
            self.formulir.ke_masalah(masalah)
            return
        if self._koreksi:
            self._tulis(laporan.koreksi, isian, self._sudah_ajukan, isian.alasan_koreksi)
        else:
            self._tulis(laporan.ajukan, isian, self._sudah_ajukan)

    def _tulis(
        self, fungsi: Callable[..., Hasil], isian: IsianLaporan, selesai: Callable[[IsianLaporan, Hasil], None],
        *lain: object,
    ) -> None:  # fmt: skip
        if self.terbuka is None or self._menulis:
            return
        self._menulis = True
        self.penyimpan.tahan()
        self.formulir.kunci(fungsi is not laporan.simpan)
        self._atur_tombol()
        self._halaman.jalankan(
            fungsi, self._context, isian, *lain, selesai=partial(self._usai_tulis, isian, selesai), gagal=self._gagal
        )

    def _usai_tulis(self, isian: IsianLaporan, selesai: Callable[[IsianLaporan, Hasil], None], hasil: Hasil) -> None:
        self._menulis = False
        self.penyimpan.lepaskan()
        if self.terbuka is not None and self.terbuka.isian.id == isian.id:
            kini = self.formulir.isian()
            self.formulir.setel_dasar(hasil.dasar)
            self.terbuka = replace(
                self.terbuka, status=hasil.status, tersimpan=True, ada_isian=False, dasar_kini=hasil.dasar
            )
            selesai(isian, hasil)
            if self._bisa_diisi() and kini != isian:
                self._diubah()
        self.tercatat.emit(isian.id)

    def _gagal(self, galat: UserError) -> None:
        self._menulis = False
        self.penyimpan.lepaskan()
        self._diubah()
        self.atur()
        self._halaman.tampilkan_galat(galat)

    def _sudah_simpan(self, _isian: IsianLaporan, _hasil: Hasil) -> None:
        jam = tulis_jam(self._context.sekarang().time())
        self.form.tersimpan.setText(self.tr("Draf disimpan {jam} ✓").format(jam=jam))
        self._tegas = False
        self.atur()

    def _sudah_ajukan(self, isian: IsianLaporan, _hasil: Hasil) -> None:
        self._koreksi = self._tegas = False
        self.form.tersimpan.setText("")
        self.form.bilah_kembali.tutup()
        self.atur()
        penilai = self.terbuka.bahan.penilai if self.terbuka else ""
        lewat_paket = self.terbuka is not None and self.terbuka.bahan.lewat_paket
        bisa_ditarik = self.terbuka is not None and boleh_tarik(self.terbuka.status)
        self._halaman.tampilkan_pesan(
            "ok",
            self.tr("Laporan diajukan ke {penilai}").format(penilai=penilai),
            self.tr("Ia menerimanya bersama paket Anda berikutnya; kirim lewat Sinkronisasi.") if lewat_paket else "",
            tindakan=(self.tr("Tarik kembali"), partial(self._tarik, isian.id)) if bisa_ditarik else None,
            hitung_mundur=_URUNG_DETIK,
        )

    def tarik(self) -> None:
        """Take the report in the form back."""
        if self.terbuka is not None:
            self._tarik(self.terbuka.isian.id)

    def _tarik(self, rekaman: UUID) -> None:
        self._halaman.jalankan(laporan.tarik, self._context, rekaman, selesai=partial(self._sudah_tarik, rekaman))

    def _sudah_tarik(self, rekaman: UUID, _hasil: Hasil) -> None:
        self.tercatat.emit(rekaman)
        if self.id == rekaman:
            self.buka(rekaman)

    def mulai_koreksi(self) -> None:
        """Open an approved report for a correction with its reason (R100)."""
        self._koreksi = True
        self.atur()
        self.form.alasan_koreksi.setFocus()
        if self.terbuka is not None:
            bulan = Periode.bulan(self.terbuka.isian.tanggal)
            saya = self._context.saya
            self._halaman.jalankan(segel.bulan_pegawai, self._context, bulan, saya, selesai=self._ingatkan_segel)

    def _ingatkan_segel(self, baris: BarisSegel) -> None:
        """A correction breaks the seal of the month: say so before it is handed in."""
        if baris.segel is not None and self._koreksi:
            self._halaman.tampilkan_pesan(
                "warn",
                self.tr("Bulan ini sudah disegel"),
                self.tr("Sesudah dikoreksi segelnya tidak cocok lagi; pejabat penilai menyetujui, lalu menyegel lagi."),
            )

    def buang(self) -> None:
        """Forget what was typed since the last save and show the record; the bar offers it back."""
        if self.terbuka is None:
            return
        if not self.terbuka.ada_isian:
            self._koreksi = False
            self.atur()
            return
        isian = self.formulir.isian()
        rekaman = isian.id
        self.penyimpan.tahan()
        self.penyimpan.lepaskan()
        self._halaman.jalankan(
            laporan_draf.buang_isian, self._context, rekaman, selesai=lambda _: self._sudah_buang(isian)
        )

    def _sudah_buang(self, isian: IsianLaporan) -> None:
        self.tercatat.emit(isian.id)
        if self.id == isian.id:
            self.buka(isian.id)
        self._halaman.tampilkan_pesan(
            "info",
            self.tr("Perubahan yang belum disimpan dibuang"),
            tindakan=(self.tr("Urungkan"), partial(self._kembalikan_isian, isian)),
            hitung_mundur=_URUNG_DETIK,
        )

    def _kembalikan_isian(self, isian: IsianLaporan) -> None:
        self._halaman.jalankan(
            laporan_draf.simpan_isian, self._context, isian, selesai=lambda _: self._dikembalikan_isian(isian.id)
        )

    def _dikembalikan_isian(self, rekaman: UUID) -> None:
        self.tercatat.emit(rekaman)
        self.buka(rekaman)
