"""Carrying out decisions: one, many with progress and cancel, and taking them back for some seconds."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Tugas
from kinerja_desktop.gui.forms.ui_persetujuan_form import Ui_Persetujuan
from kinerja_desktop.gui.persetujuan import label
from kinerja_desktop.services import persetujuan as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.persetujuan import Dilewati, HasilKeputusan, Pilihan
from kinerja_desktop.services.persetujuan_rincian import RincianLaporan

DETIK_URUNG = 5
DETIK_BATAL = 8
_JEDA_TAMPIL_MS = 300
_ALASAN_TERLIHAT = 6


class Pemutus(QObject):
    """Decides in the name of the page; `usai` carries what was decided or taken back."""

    usai = Signal(object)

    def __init__(self, halaman: Halaman, konteks: Context, form: Ui_Persetujuan) -> None:
        super().__init__(halaman)
        self._halaman, self._konteks, self._form = halaman, konteks, form
        self._massal: Tugas | None = None
        self._mulai = 0.0
        self._jam = QTimer(self)
        self._jam.setSingleShot(True)
        self._jam.setInterval(_JEDA_TAMPIL_MS)
        self._jam.timeout.connect(form.kotak_kemajuan.show)
        form.tombol_batal.clicked.connect(self._batalkan)
        form.kotak_kemajuan.hide()

    @property
    def sibuk(self) -> bool:
        """Whether many are being approved now."""
        return self._massal is not None

    # one

    def setujui(self, isi: RincianLaporan, catatan: str) -> None:
        """Approve what is shown."""
        judul = self.tr("Disetujui: {judul}").format(judul=label.judul(isi.laporan))
        self._halaman.jalankan(
            layanan.setujui,
            self._konteks,
            isi.laporan.id,
            isi.hash,
            catatan,
            selesai=lambda hasil: self._selesai(hasil, judul, label.nama_pendek(isi.pegawai.nama)),
            gagal=self._gagal,
        )

    def kembalikan(self, isi: RincianLaporan, catatan: str) -> None:
        """Send back what is shown."""
        judul = self.tr("Laporan dikembalikan: {judul}").format(judul=label.judul(isi.laporan))
        self._halaman.jalankan(
            layanan.kembalikan,
            self._konteks,
            isi.laporan.id,
            isi.hash,
            catatan,
            selesai=lambda hasil: self._selesai(hasil, judul, label.nama_pendek(isi.pegawai.nama)),
            gagal=self._gagal,
        )

    def _gagal(self, galat: UserError) -> None:
        self._halaman.tampilkan_galat(galat)
        if galat.kode in ("UMM-02", "UMM-03", "PST-01"):
            self._halaman.segarkan()

    def _selesai(self, hasil: HasilKeputusan, judul: str, isi: str) -> None:
        self.usai.emit(hasil)
        self._tawarkan_urung(hasil, judul, isi)

    # many

    def setujui_semua(self, pilihan: Sequence[Pilihan]) -> None:
        """Approve many, one exception at a time."""
        if self.sibuk or not pilihan:
            return
        self._mulai = time.monotonic()
        self._maju(0, len(pilihan), "")
        self._jam.start()
        self._massal = self._halaman.jalankan(
            layanan.setujui_semua,
            self._konteks,
            list(pilihan),
            selesai=self._massal_selesai,
            kemajuan=self._maju,
            akhirnya=self._massal_berakhir,
        )

    def _maju(self, selesai: int, semua: int, _teks: str) -> None:
        self._form.kemajuan.setRange(0, semua)
        self._form.kemajuan.setValue(selesai)
        teks = self.tr("{selesai} dari {semua}").format(selesai=tulis_angka(selesai), semua=tulis_angka(semua))
        lewat = time.monotonic() - self._mulai
        if selesai and lewat > 1:
            laju = selesai / lewat
            ekor = self.tr(" · {laju}/detik · sisa {sisa} detik")
            teks += ekor.format(
                laju=tulis_angka(round(laju)), sisa=tulis_angka(max(1, round((semua - selesai) / laju)))
            )
        self._form.teks_kemajuan.setText(teks)

    def _batalkan(self) -> None:
        if self._massal is not None:
            self._massal.batalkan()

    def _massal_berakhir(self) -> None:
        dibatalkan = self._massal is not None and self._massal.dibatalkan
        self._massal = None
        self._jam.stop()
        self._form.kotak_kemajuan.hide()
        if dibatalkan:
            self._halaman.tampilkan_pesan(
                "info", self.tr("Persetujuan dibatalkan"), self.tr("Tidak ada laporan yang diputuskan.")
            )

    def _massal_selesai(self, hasil: HasilKeputusan) -> None:
        judul = self.tr("{n} laporan disetujui").format(n=tulis_angka(len(hasil.diputuskan)))
        self.usai.emit(hasil)
        if hasil.dilewati:
            judul += self.tr(", {n} dilewati").format(n=tulis_angka(len(hasil.dilewati)))
            self._tawarkan_urung(hasil, judul, alasan(hasil.dilewati), hitung_mundur=False)
        else:
            self._tawarkan_urung(hasil, judul, "")

    # taking back

    def _tawarkan_urung(self, hasil: HasilKeputusan, judul: str, isi: str, *, hitung_mundur: bool = True) -> None:
        urung = (self.tr("Urungkan · Ctrl Z"), lambda: self._urungkan(hasil.diputuskan))
        self._halaman.tampilkan_pesan(
            "ok" if not hasil.dilewati else "warn",
            judul,
            isi,
            tindakan=urung if hasil.diputuskan else None,
            hitung_mundur=DETIK_URUNG if hitung_mundur else 0,
        )

    def batalkan(self, pilihan: Sequence[Pilihan]) -> None:
        """Take approvals back, also long after they were given; many only after a question."""
        if not pilihan:
            return
        if len(pilihan) > 1:
            judul = self.tr("Batalkan {n} persetujuan?").format(n=tulis_angka(len(pilihan)))
            isi = self.tr("Laporan-laporan itu kembali menunggu keputusan Anda.")
            if not dialog.tanya(self._halaman, judul, isi, ya=self.tr("Batalkan persetujuan"), tidak=self.tr("Tidak")):
                return
        self._halaman.jalankan(
            layanan.urungkan, self._konteks, list(pilihan), selesai=self._dibatalkan, gagal=self._gagal
        )

    def _dibatalkan(self, hasil: HasilKeputusan) -> None:
        self.usai.emit(hasil)
        judul = self.tr("{n} persetujuan dibatalkan").format(n=tulis_angka(len(hasil.diputuskan)))
        isi = alasan(hasil.dilewati) or self.tr("Laporan itu kembali menunggu keputusan Anda.")
        self._halaman.tampilkan_pesan(
            "warn" if hasil.dilewati else "info", judul, isi, hitung_mundur=0 if hasil.dilewati else DETIK_BATAL
        )

    def _urungkan(self, pilihan: Sequence[Pilihan]) -> None:
        self._halaman.jalankan(layanan.urungkan, self._konteks, list(pilihan), selesai=self._diurungkan)

    def _diurungkan(self, hasil: HasilKeputusan) -> None:
        self.usai.emit(hasil)
        teks = self.tr("{n} keputusan diurungkan").format(n=tulis_angka(len(hasil.diputuskan)))
        self._halaman.tampilkan_pesan(
            "info" if not hasil.dilewati else "warn",
            teks,
            alasan(hasil.dilewati),
            hitung_mundur=0 if hasil.dilewati else DETIK_URUNG,
        )


def alasan(dilewati: Sequence[Dilewati]) -> str:
    """The reports left out, a line each with its reason; a long list is cut and its length told."""
    baris = []
    for satu in dilewati[:_ALASAN_TERLIHAT]:
        nama = " · ".join(bagian for bagian in (label.nama_pendek(satu.nama), satu.kegiatan) if bagian)
        baris.append(f"{nama}: {teks_galat(satu.alasan)[0]}" if nama else teks_galat(satu.alasan)[0])
    lebih = len(dilewati) - len(baris)
    if lebih:
        baris.append(label.dan_lagi(lebih))
    return "\n".join(baris)
