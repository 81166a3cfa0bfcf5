"""Complete sets for the PyB: whose are complete, and one PDF for each person or one for all (Lampiran V.A.2; R57)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.nip import cetak_nip
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, tulis_periode
from kinerja_desktop.gui.common.bilah_pesan import BilahPesan, JenisPesan
from kinerja_desktop.gui.common.isian import KotakCari
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.common.ukuran import setel_ukuran
from kinerja_desktop.gui.dokumen.dasar import HalamanDokumen
from kinerja_desktop.services import berkas_pyb as layanan
from kinerja_desktop.services import masa_hasil
from kinerja_desktop.services.berkas_pyb import HasilBerkas, Kelengkapan
from kinerja_desktop.services.konteks import Context


class DialogBerkas(QDialog):
    """Choose the period and the people; `satu` tells whether one PDF is wanted for all of them."""

    def __init__(self, konteks: Context, pekerja: Pekerja, tahun: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Berkas lengkap untuk PyB"))
        self._konteks, self.pekerja = konteks, pekerja
        self.satu = False
        self._semua: list[Kelengkapan] = []
        self.bilah_pesan = BilahPesan(self)
        self.periode = Pilihan()
        self.periode.setAccessibleName(self.tr("Periode"))
        for satu in layanan.periode_berkas(konteks, tahun):
            self.periode.addItem(tulis_periode(satu), satu)
        self.cari = KotakCari(self, self.tr("Cari nama atau NIP"))
        self.model = HalamanModel[Kelengkapan](
            [
                Kolom(self.tr("Pegawai"), lambda b: b.nama, kecil=lambda b: cetak_nip(b.nip)),
                Kolom(self.tr("Sudah ditandatangani"), lambda b: ", ".join(b.ada) or "—", 200),
                Kolom(self.tr("Berkas"), lambda b: self.keadaan(b)[0], 290, tag=self.keadaan),
            ],
            self,
            kunci=lambda b: b.pegawai_id,
            centang=True,
        )
        self.tabel = Tabel(self)
        self.tabel.setAccessibleName(self.windowTitle())
        self.tabel.setel_tinggi_baris(44)
        self.tabel.setModel(self.model)
        self.jumlah = QLabel()
        self.jumlah.setProperty("peran", "muted")
        self.tombol_satu = Tombol(self.tr("Satu PDF…"))
        self.tombol_banyak = Tombol(self.tr("Satu PDF per orang…"), "primary")
        self._susun()
        setel_ukuran(self, 900, 540)
        self.tombol_satu.clicked.connect(lambda: self._pilih(True))
        self.tombol_banyak.clicked.connect(lambda: self._pilih(False))
        self.periode.currentIndexChanged.connect(lambda _: self.muat())
        self.cari.dicari.connect(lambda _: self._saring())
        self.model.centang_berubah.connect(lambda _: self._hitung())
        self._mulai(konteks, layanan.periode_berkas(konteks, tahun))

    def _mulai(self, konteks: Context, calon: list[Periode]) -> None:
        """Open on the newest period with results; what the person chose meanwhile stays."""
        awal = self.periode.currentIndex()

        def terima(masa: Periode | None) -> None:
            if self.periode.currentIndex() != awal:
                return
            if masa is None or masa == self.masa():
                self.muat()
            else:
                self.periode.setCurrentIndex(calon.index(masa))

        self.pekerja.jalankan(self, partial(masa_hasil.terbaru, konteks, calon), selesai=terima)

    def _susun(self) -> None:
        penjelasan = QLabel(
            self.tr(
                "Dokumen evaluasi dilaporkan kepada PyB bersama SKP dan hasil evaluasinya (PermenPANRB 6/2022, Lampiran"
                " V.A.2). Hanya yang sudah ditandatangani ikut ke dalam berkas."
            )
        )
        penjelasan.setWordWrap(True)
        penjelasan.setProperty("peran", "muted")
        atas, bawah = QHBoxLayout(), QHBoxLayout()
        atas.setSpacing(px(8))
        bawah.setSpacing(px(8))
        atas.addWidget(self.periode)
        atas.addWidget(self.cari, 1)
        batal = Tombol(self.tr("Batal"))
        batal.clicked.connect(self.reject)
        bawah.addWidget(self.jumlah, 1)
        for tombol in (batal, self.tombol_satu, self.tombol_banyak):
            bawah.addWidget(tombol)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(20), px(16), px(20), px(16))
        tata.setSpacing(px(10))
        tata.addWidget(self.bilah_pesan)
        tata.addWidget(penjelasan)
        tata.addLayout(atas)
        tata.addWidget(self.tabel, 1)
        tata.addLayout(bawah)

    def muat(self) -> None:
        """Look at the sets of the chosen period; only the answer for the period that is shown counts."""
        masa = self.masa()
        self._semua = []
        self._saring()
        self.jumlah.setText(self.tr("Memeriksa berkas…"))

        def periksa(progress: Callable[[int, int, str], None]) -> list[Kelengkapan]:
            return layanan.daftar(self._konteks, masa, progress)

        def terima(hasil: list[Kelengkapan]) -> None:
            if masa == self.masa():
                self._semua = hasil
                self._saring()

        self.pekerja.jalankan(self, periksa, selesai=terima, kemajuan=self._maju)

    def tampilkan_galat(self, galat: UserError) -> None:
        """A refusal is shown above the list."""
        self.bilah_pesan.galat(galat)

    def _maju(self, selesai: int, semua: int, _teks: str) -> None:
        self.jumlah.setText(self.tr("Memeriksa berkas {n} dari {semua}…").format(n=selesai, semua=semua))

    def masa(self) -> Periode:
        """The chosen period."""
        periode: Periode = self.periode.currentData()
        return periode

    def _saring(self) -> None:
        kata = self.cari.text().casefold().split()
        self.model.isi([b for b in self._semua if all(k in f"{b.nama} {b.nip}".casefold() for k in kata)])
        kosong = self.tr("Tidak ada pegawai dengan nama itu") if kata else self.tr("Belum ada pegawai")
        self.tabel.kosong.setel("dokumen", kosong, self.tr("Hapus kata pencarian atau pilih periode lain."))
        self._hitung()

    def _hitung(self) -> None:
        lengkap = sum(not b.kurang for b in self._semua)
        n = len(self.model.tercentang())
        self.jumlah.setText(
            self.tr("{lengkap} dari {semua} berkas lengkap · {n} dipilih").format(
                lengkap=lengkap, semua=len(self._semua), n=n
            )
        )
        for tombol in (self.tombol_satu, self.tombol_banyak):
            tombol.setEnabled(n > 0)

    def keadaan(self, baris: Kelengkapan) -> tuple[str, JenisTag]:
        """What is missing, or that nothing is."""
        if not baris.ada:
            return self.tr("Belum ada"), "draf"
        if baris.kurang:
            return self.tr("Kurang {apa}").format(apa=", ".join(istilah(satu) for satu in baris.kurang)), "kem"
        if not baris.diterima:
            return self.tr("Menunggu tanda tangan Pegawai"), "aju"
        return self.tr("Lengkap"), "ok"

    def _pilih(self, satu: bool) -> None:
        self.satu = satu
        self.accept()

    def pilihan(self) -> list[UUID]:
        """The ticked people."""
        return [b.pegawai_id for b in self.model.tercentang()]


class BerkasPyb(QObject):
    """The button of the page: asks, then writes the sets beside the other work with the page's bar."""

    def __init__(self, halaman: HalamanDokumen, konteks: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._konteks = halaman, konteks

    def buka(self, tahun: int) -> None:
        """Ask for period and people, then for the file or the folder, and write."""
        halaman = self._halaman
        tanya = DialogBerkas(self._konteks, halaman.pekerja, tahun, halaman)
        setuju = dialog.jalankan(tanya)
        orang, masa, satu = tanya.pilihan(), tanya.masa(), tanya.satu
        halaman.pekerja.lupakan(tanya)
        tanya.deleteLater()
        if not setuju or not orang:
            return
        if satu:
            tujuan = dialog.simpan_berkas(halaman, self.tr("Simpan berkas lengkap"), f"PyB_{masa}.pdf", "PDF (*.pdf)")
        else:
            tujuan = dialog.pilih_folder(halaman, self.tr("Folder untuk berkas lengkap"))
        if tujuan is not None:
            self._tulis(orang, masa, tujuan, satu)

    def _tulis(self, orang: list[UUID], masa: Periode, tujuan: Path, satu: bool) -> None:
        halaman, konteks = self._halaman, self._konteks

        def kerja(progress: Callable[[int, int, str], None]) -> HasilBerkas:
            tulis = layanan.simpan_satu if satu else layanan.simpan_banyak
            return tulis(konteks, orang, masa, tujuan, progress)

        batal = self.tr("Dibatalkan; tidak ada berkas yang dibuat") if satu else ""
        batal = batal or self.tr("{n} berkas sudah tersimpan; sisanya dibatalkan")
        halaman.panjang(
            halaman.jalankan(
                kerja,
                selesai=lambda hasil: self._tersimpan(hasil, tujuan, satu),
                kemajuan=halaman.form.kemajuan.maju,
                akhirnya=lambda: halaman.usai(batal),
            ),
            self.tr("Menyusun berkas…"),
        )

    def _tersimpan(self, hasil: HasilBerkas, tujuan: Path, satu: bool) -> None:
        rincian = [str(tujuan)]
        if hasil.kurang:
            rincian.append(self.tr("Belum lengkap: {nama}").format(nama=_nama(hasil.kurang)))
        if hasil.kosong:
            rincian.append(self.tr("Belum ada yang ditandatangani: {nama}").format(nama=_nama(hasil.kosong)))
        judul = self.tr("Berkas {n} pegawai tersimpan").format(n=hasil.tersimpan)
        jenis: JenisPesan = "warn" if hasil.kurang or hasil.kosong else "ok"
        buka = (self.tr("Buka"), lambda: self._halaman.buka_berkas(tujuan)) if satu else None
        self._halaman.tampilkan_pesan(jenis, judul, "\n".join(rincian), tindakan=buka)


def _nama(daftar: tuple[str, ...]) -> str:
    """The first names, and how many more."""
    sisa = len(daftar) - 5
    return "; ".join(daftar[:5]) + (f" (+{sisa})" if sisa > 0 else "")
