"""The history of one person: assignments definitif, Plt. and Plh., penilai chosen by hand, and who rates him today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.penempatan import Penempatan, PenetapanPenilai
from kinerja_desktop.domain.struktur import SEMENTARA
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.pegawai.dialog_penempatan import DialogPenempatan, hari_akhir_usulan, nama_sifat
from kinerja_desktop.gui.pegawai.dialog_unit import DialogAkhir, PilihanUnit
from kinerja_desktop.services import organisasi_penilai
from kinerja_desktop.services import penempatan as layanan
from kinerja_desktop.services import penetapan_penilai as layanan_penetapan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.organisasi import Tersimpan
from kinerja_desktop.services.organisasi_penilai import RiwayatOrang
from kinerja_desktop.services.penempatan import IsianPenempatan

Baris = tuple[Tersimpan[Any], str]
_URUNG_DETIK = 8


class PenempatanView(QWidget):
    """What is written down about one person's posts, the newest first; what is in force today is told by a pill."""

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._context = halaman, context
        self._kelola = False
        self._unit: PilihanUnit = ()
        self._orang: UUID | None = None
        self.riwayat: RiwayatOrang | None = None
        self._sifat = dict(nama_sifat())
        self.penjelasan = QLabel()
        self.penjelasan.setWordWrap(True)
        self.penjelasan.setProperty("peran", "bantuan")
        self.model = HalamanModel[Baris](
            [
                Kolom(self.tr("Penempatan"), self._judul, kecil=lambda b: b[1], token=self._tinta, tebal=self._berlaku),
                Kolom(self.tr("Masa"), lambda b: tulis_tanggal(b[0].nilai.mulai), 118, kecil=self._akhir),
            ],
            self,
            kunci=lambda b: b[0].nilai.id,
        )
        self.rincian = QLabel()
        self.rincian.setWordWrap(True)
        self.rincian.setProperty("peran", "bantuan")
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Riwayat penempatan"))
        self.tabel.kosong.setel(
            "tim",
            self.tr("Belum ada penempatan"),
            self.tr("Unit, jabatan, dan penilainya diambil dari data pegawai."),
        )
        self.tabel.baris_dipilih.connect(lambda _: self._tombol())
        self.tabel.baris_dibuka.connect(lambda _: self.koreksi())
        self.tombol_tambah = Tombol(self.tr("Tambah penempatan"), "primary", ikon="tambah")
        self.tombol_koreksi = Tombol(self.tr("Koreksi"), ikon="ubah")
        self.tombol_akhiri = Tombol(self.tr("Akhiri"))
        self.tombol_hapus = Tombol(self.tr("Hapus"), ikon="hapus")
        for tombol, kerja in (
            (self.tombol_tambah, self.tambah),
            (self.tombol_koreksi, self.koreksi),
            (self.tombol_akhiri, self.akhiri),
            (self.tombol_hapus, self.hapus),
        ):
            tombol.clicked.connect(kerja)
        self._susun()

    def _susun(self) -> None:
        bawah = QHBoxLayout()
        bawah.setSpacing(px(6))
        for tombol in (self.tombol_koreksi, self.tombol_akhiri, self.tombol_hapus):
            bawah.addWidget(tombol)
        bawah.addStretch(1)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, px(8), 0, 0)
        tata.setSpacing(px(8))
        tata.addWidget(self.penjelasan)
        tata.addWidget(self.tabel, 1)
        tata.addWidget(self.rincian)
        tata.addLayout(bawah)
        tata.addWidget(self.tombol_tambah)

    # what the rows show

    def _judul(self, baris: Baris) -> str:
        satu = baris[0].nilai
        if isinstance(satu, PenetapanPenilai):
            return self.tr("Penilai ditetapkan")
        awalan = f"{self._sifat[satu.sifat].split(' (')[0]} " if satu.sifat in SEMENTARA else ""
        return satu.jabatan if satu.jabatan.startswith(awalan) else f"{awalan}{satu.jabatan}"

    def _akhir(self, baris: Baris) -> str:
        satu = baris[0].nilai
        return self.tr("– seterusnya") if satu.selesai is None else f"– {tulis_tanggal(satu.selesai)}"

    def _berlaku(self, baris: Baris) -> bool:
        return bool(baris[0].nilai.berlaku(self._context.hari_ini()))

    def _tinta(self, baris: Baris) -> str:
        return "ink" if self._berlaku(baris) else "muted"

    def _lengkap(self, baris: Baris) -> str:
        """The chosen line in full: how it is held, whether it is in force, on what it rests."""
        satu, hari = baris[0].nilai, self._context.hari_ini()
        keadaan = self.tr("berlaku hari ini") if satu.berlaku(hari) else self.tr("sudah berakhir")
        if satu.mulai > hari:
            keadaan = self.tr("akan datang")
        if isinstance(satu, PenetapanPenilai):
            return self.tr("Penilai {nama}, {keadaan}. Alasan: {alasan}").format(
                nama=baris[1], keadaan=keadaan, alasan=satu.alasan
            )
        memimpin = f", {self.tr('memimpin unit')}" if satu.memimpin else ""
        teks = f"{self._judul(baris)} · {baris[1]}: {self._sifat[satu.sifat]}{memimpin}, {keadaan}."
        return self.tr("{teks} Dasar: {dasar}").format(teks=teks, dasar=satu.dasar) if satu.dasar else teks

    # what the page calls

    def setel(self, unit: PilihanUnit, *, kelola: bool) -> None:
        """Fill the choices; who only reads has no buttons."""
        self._unit, self._kelola = unit, kelola
        self._tombol()

    def tampilkan(self, pegawai_id: UUID | None) -> None:
        """Show one person, or nobody."""
        self._orang = pegawai_id
        if pegawai_id is None:
            self.riwayat = None
            self.model.isi([])
            self._tombol()
            return
        self._halaman.jalankan(organisasi_penilai.riwayat, self._context, pegawai_id, selesai=self._terima)

    def _terima(self, riwayat: RiwayatOrang) -> None:
        if riwayat.pegawai.id != self._orang:
            return
        self.riwayat = riwayat
        self.penjelasan.setText(
            self.tr("Penilai hari ini: {kalimat}").format(kalimat=istilah(riwayat.penjelasan))
            if riwayat.hasil.penilai_id
            else istilah(riwayat.penjelasan)
        )
        baris: list[Baris] = [*riwayat.penempatan, *riwayat.penetapan]
        self.model.isi(sorted(baris, key=lambda b: (b[0].nilai.mulai, b[0].nilai.id), reverse=True))
        if self._kini() is None and baris:
            self.tabel.pilih_baris(0)
        self._tombol()

    def _kini(self) -> Tersimpan[Any] | None:
        baris = self.tabel.baris_kini()
        return baris[0] if isinstance(baris, tuple) else None

    def _tombol(self) -> None:
        satu = self._kini()
        self.tombol_tambah.setVisible(self._kelola and self._orang is not None)
        for tombol in (self.tombol_koreksi, self.tombol_akhiri, self.tombol_hapus):
            tombol.setVisible(self._kelola and bool(self.model.rowCount()))
            tombol.setEnabled(satu is not None)
        baris = self.tabel.baris_kini()
        self.rincian.setText(self._lengkap(baris) if isinstance(baris, tuple) else "")
        self.tombol_koreksi.setEnabled(satu is not None and isinstance(satu.nilai, Penempatan))

    # intents

    def tambah(self) -> None:
        """Place the person; the present post is what the form begins with."""
        if self._orang is None or self.riwayat is None:
            return
        p = self.riwayat.pegawai
        isi = IsianPenempatan(p.id, p.unit_kerja_id, p.jabatan, p.jenis_jabatan)
        formulir = DialogPenempatan(self, self._halaman.pekerja, self._context, self._unit, isi)
        if dialog.jalankan(formulir):
            baru, semula, _ = formulir.hasil
            self._sesudah(self.tr("Penempatan tersimpan"), partial(layanan.hapus, self._context, baru.id, semula))

    def koreksi(self) -> None:
        """Correct the chosen assignment."""
        satu = self._kini()
        if not self._kelola or satu is None or not isinstance(satu.nilai, Penempatan):
            return
        isi = layanan.isian(satu.nilai)
        formulir = DialogPenempatan(self, self._halaman.pekerja, self._context, self._unit, isi, satu)
        if dialog.jalankan(formulir):
            self._sesudah(self.tr("Penempatan dikoreksi"), partial(layanan.pulihkan, self._context, satu.nilai))

    def akhiri(self) -> None:
        """Let the chosen line end on a day."""
        satu = self._kini()
        if satu is None:
            return
        penempatan = isinstance(satu.nilai, Penempatan)
        akhiri = layanan.akhiri if penempatan else layanan_penetapan.akhiri
        pulihkan: Callable[..., Any] = layanan.pulihkan if penempatan else layanan_penetapan.pulihkan

        def kerja(hari: date) -> object:
            return akhiri(self._context, satu.nilai.id, hari, satu.hash)

        usulan = hari_akhir_usulan(satu.nilai.mulai, self._context.hari_ini())
        catatan = self.tr("Penilai semua orang yang terkena dihitung kembali mulai hari berikutnya.")
        formulir = DialogAkhir(
            self, self._halaman.pekerja, self.tr("Akhiri penempatan") if penempatan else self.tr("Akhiri penetapan"),
            catatan, usulan, kerja, self.tr("Akhiri"),
        )  # fmt: skip
        if dialog.jalankan(formulir):
            self._sesudah(self.tr("Tanggal akhir tersimpan"), partial(pulihkan, self._context, satu.nilai))

    def hapus(self) -> None:
        """Take the chosen line out; the bar brings it back."""
        satu = self._kini()
        if satu is None:
            return
        penempatan = isinstance(satu.nilai, Penempatan)
        hapus = layanan.hapus if penempatan else layanan_penetapan.hapus
        pulihkan: Callable[..., Any] = layanan.pulihkan if penempatan else layanan_penetapan.pulihkan
        kembali = partial(pulihkan, self._context, satu.nilai)
        self._halaman.jalankan(
            hapus, self._context, satu.nilai.id, selesai=lambda _: self._sesudah(self.tr("Baris dihapus"), kembali)
        )

    def _sesudah(self, kabar: str, urungkan: Callable[[], Any]) -> None:
        def kembali() -> None:
            self._halaman.jalankan(urungkan, selesai=lambda _: self._halaman.segarkan())

        self._halaman.tampilkan_pesan(
            "ok", kabar, tindakan=(self.tr("Urungkan"), kembali), hitung_mundur=_URUNG_DETIK
        )  # fmt: skip
        self._halaman.segarkan()
