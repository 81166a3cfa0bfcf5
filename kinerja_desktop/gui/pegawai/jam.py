"""Working hours: rules with their validity at the left, the week of one rule at the right."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.jam_kerja import AturanJam, JenisJam, tulis_menit
from kinerja_desktop.gui.common.bahasa import istilah, teks_galat, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import IsianTanggal
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.pegawai.formulir import pilih_data
from kinerja_desktop.gui.pegawai.jam_pekan import PekanJam
from kinerja_desktop.services import jam_kerja as layanan
from kinerja_desktop.services.jam_kerja import NAMA_JENIS, BarisAturan
from kinerja_desktop.services.konteks import Context

_URUNG_DETIK = 8


class JamView(QWidget):
    """The rules; who only reads sees them without the form's buttons."""

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._context = halaman, context
        self._kelola = self._mengisi = False
        self._aturan = layanan.baru(context, JenisJam.BIASA, context.hari_ini())
        self._dasar: bytes | None = None
        self.model = HalamanModel[BarisAturan](
            [
                Kolom(
                    self.tr("Aturan"),
                    lambda b: b.aturan.nama,
                    kecil=lambda b: b.unit or self.tr("Seluruh kantor"),
                ),
                Kolom(self.tr("Berlaku"), self._masa, 190, kecil=lambda b: tulis_menit(b.aturan.menit_sepekan)),
                Kolom(self.tr("Keadaan"), lambda b: self._tag(b)[0], 108, tag=self._tag),
            ],
            self,
            kunci=lambda b: b.aturan.id,
        )
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(44)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Daftar aturan jam kerja"))
        self.tabel.kosong.setel(
            "jam",
            self.tr("Belum ada aturan jam kerja"),
            self.tr("Tanpa aturan, hari kerja mengikuti unit: 5 atau 6 hari sepekan."),
        )
        self.tabel.baris_dipilih.connect(self._dipilih)
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, px(10), 0, 0)
        tata.setSpacing(px(18))
        tata.addLayout(self._susun_daftar(), 1)
        tata.addWidget(self._susun_form())

    def _susun_daftar(self) -> QVBoxLayout:
        self.tombol_baru: dict[JenisJam, Tombol] = {}
        atas = QHBoxLayout()
        atas.setSpacing(px(8))
        atas.addStretch(1)
        for jenis, teks in NAMA_JENIS:
            tombol = Tombol(istilah(teks), ikon="tambah")
            tombol.clicked.connect(lambda _=False, jenis=jenis: self.baru(jenis))
            self.tombol_baru[jenis] = tombol
            atas.addWidget(tombol)
        kiri = QVBoxLayout()
        kiri.setSpacing(px(8))
        kiri.addLayout(atas)
        kiri.addWidget(self.tabel, 1)
        return kiri

    def _susun_form(self) -> QWidget:
        panel = QWidget()
        panel.setFixedWidth(px(384))
        luar = QVBoxLayout(panel)
        luar.setContentsMargins(0, 0, 0, 0)
        luar.setSpacing(px(6))
        gulir = QScrollArea(panel)
        gulir.setFrameShape(QFrame.Shape.NoFrame)
        gulir.setWidgetResizable(True)
        badan = QWidget(gulir)
        badan.setObjectName("isiGulir")
        self._badan = badan
        gulir.setWidget(badan)
        luar.addWidget(gulir, 1)
        self._tata = QVBoxLayout(badan)
        self._tata.setContentsMargins(0, 0, px(10), 0)
        self._tata.setSpacing(px(4))
        self.nama, self.unit, self.dasar = QLineEdit(), Pilihan(), QLineEdit()
        self.unit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._medan(self.tr("Nama *"), self.nama)
        self._medan(self.tr("Untuk"), self.unit)
        self._susun_masa()
        self.pekan = PekanJam(badan)
        self.pekan.berubah.connect(self.hitung)
        self._tata.addWidget(self.pekan)
        self.jumlah = QLabel()
        self.jumlah.setWordWrap(True)
        self._tata.addWidget(self.jumlah)
        self._medan(self.tr("Dasar, misalnya nomor keputusan"), self.dasar)
        self.pasti = QCheckBox(self.tr("Tanggalnya sudah pasti"))
        self._tata.addWidget(self.pasti)
        self._tata.addStretch(1)
        self.masalah = QLabel()
        self.masalah.setWordWrap(True)
        self.masalah.setProperty("peran", "galat")
        luar.addWidget(self.masalah)
        luar.addLayout(self._susun_kaki())
        return panel

    def _susun_masa(self) -> None:
        self.mulai, self.selesai = IsianTanggal(), IsianTanggal()
        self.mulai.setAccessibleName(self.tr("Hari pertama"))
        self.selesai.setAccessibleName(self.tr("Hari terakhir"))
        self.sampai = QCheckBox(self.tr("sampai"))
        self.sampai.toggled.connect(self.selesai.setEnabled)
        masa = QHBoxLayout()
        masa.setSpacing(px(8))
        for satu in (self.mulai, self.sampai, self.selesai):
            masa.addWidget(satu)
        label = QLabel(self.tr("Berlaku mulai"))
        label.setProperty("peran", "medan")
        self._tata.addWidget(label)
        self._tata.addLayout(masa)

    def _susun_kaki(self) -> QHBoxLayout:
        self.tombol_hapus = Tombol(self.tr("Hapus"), "flat", ikon="hapus")
        self.tombol_hapus.clicked.connect(self.hapus)
        self.tombol_simpan = Tombol(self.tr("Simpan"), "primary", pintasan="Ctrl+Return", ikon="simpan")
        self.tombol_simpan.clicked.connect(self.simpan)
        kaki = QHBoxLayout()
        kaki.addStretch(1)
        kaki.addWidget(self.tombol_hapus)
        kaki.addWidget(self.tombol_simpan)
        return kaki

    def _medan(self, judul: str, medan: QWidget) -> None:
        label = QLabel(judul)
        label.setProperty("peran", "medan")
        label.setBuddy(medan)
        medan.setAccessibleName(judul.rstrip(" *"))
        self._tata.addWidget(label)
        self._tata.addWidget(medan)

    def _masa(self, baris: BarisAturan) -> str:
        mulai, selesai = tulis_tanggal(baris.aturan.mulai), baris.aturan.selesai
        if selesai is None:
            return self.tr("sejak {mulai}").format(mulai=mulai)
        return f"{mulai} – {tulis_tanggal(selesai)}"

    def _tag(self, baris: BarisAturan) -> tuple[str, JenisTag]:
        if not baris.aturan.pasti:
            return self.tr("Belum pasti"), "kem"
        if baris.kini:
            return self.tr("Berlaku"), "ok"
        nanti = baris.aturan.mulai > self._context.hari_ini()
        return (self.tr("Akan datang"), "aju") if nanti else (self.tr("Selesai"), "draf")

    # showing

    def setel(self, *, kelola: bool) -> None:
        """Load the rules; the form's buttons are for who may write."""
        self._kelola = kelola
        for tombol in (*self.tombol_baru.values(), self.tombol_simpan):
            tombol.setVisible(kelola)
        self._badan.setEnabled(kelola)
        self._halaman.jalankan(self._baca, selesai=self._terima)

    def _baca(self) -> tuple[list[tuple[UUID, str]], list[BarisAturan]]:
        return layanan.unit(self._context), layanan.daftar(self._context)

    def _terima(self, hasil: tuple[list[tuple[UUID, str]], list[BarisAturan]]) -> None:
        unit, daftar = hasil
        self._mengisi = True
        terpilih = self.unit.currentData()
        self.unit.clear()
        self.unit.addItem(self.tr("Seluruh kantor"), None)
        for nomor, nama in unit:
            self.unit.addItem(nama, nomor)
        pilih_data(self.unit, terpilih)
        self.model.isi(daftar)
        self._mengisi = False
        kini = next((b for b in daftar if b.aturan.id == self._aturan.id), daftar[0] if daftar else None)
        if kini is not None:
            self.tabel.pilih_kunci(kini.aturan.id)
            self._tampilkan(kini.aturan, kini.dasar)
        else:
            self._tampilkan(layanan.baru(self._context, JenisJam.BIASA, self._context.hari_ini()), None)

    def _dipilih(self, baris: object) -> None:
        if not self._mengisi and isinstance(baris, BarisAturan):
            self._tampilkan(baris.aturan, baris.dasar)

    def _tampilkan(self, aturan: AturanJam, dasar: bytes | None) -> None:
        self._mengisi = True
        self._aturan, self._dasar = aturan, dasar
        self.nama.setText(aturan.nama)
        pilih_data(self.unit, aturan.unit_kerja_id)
        self.mulai.setel_tanggal(aturan.mulai)
        self.sampai.setChecked(aturan.selesai is not None)
        self.selesai.setEnabled(aturan.selesai is not None)
        self.selesai.setel_tanggal(aturan.selesai or aturan.mulai)
        self.pekan.setel(aturan.jam)
        self.dasar.setText(aturan.dasar)
        self.pasti.setChecked(aturan.pasti)
        self.masalah.clear()
        self.tombol_hapus.setVisible(self._kelola and dasar is not None)
        self._mengisi = False
        self.hitung()

    def hitung(self) -> None:
        """Show the hours of the week, and what the Perpres says where they differ."""
        if self._mengisi:
            return
        aturan = self.nilai()
        if any(j.menit <= 0 for j in aturan.jam):
            self.jumlah.setText(self.tr("Lengkapi jam pada hari yang dicentang"))
            return
        saran = layanan.periksa(aturan)
        teks = self.tr("{jumlah} sepekan di luar istirahat").format(jumlah=tulis_menit(aturan.menit_sepekan))
        self.jumlah.setText(teks if not saran else teks_galat(saran[0].galat)[0])

    def nilai(self) -> AturanJam:
        """The rule as typed."""
        return replace(
            self._aturan,
            nama=self.nama.text(),
            mulai=self.mulai.tanggal(),
            selesai=self.selesai.tanggal() if self.sampai.isChecked() else None,
            jam=self.pekan.nilai(),
            unit_kerja_id=self.unit.currentData(),
            pasti=self.pasti.isChecked(),
            dasar=self.dasar.text(),
        )

    # intents

    def baru(self, jenis: JenisJam) -> None:
        """A rule of one kind with the hours of the Perpres, to be saved after a look."""
        self.tabel.clearSelection()
        self._tampilkan(layanan.baru(self._context, jenis, self._awal(jenis)), None)
        self.nama.setFocus(Qt.FocusReason.OtherFocusReason)
        self.nama.selectAll()

    def _awal(self, jenis: JenisJam) -> date:
        hari = self._context.hari_ini()
        return hari if jenis is not JenisJam.BIASA else date(hari.year, 1, 1)

    def simpan(self) -> None:
        """Save what is typed."""
        self.masalah.clear()
        self._halaman.jalankan(
            layanan.simpan, self._context, self.nilai(), self._dasar, selesai=lambda _: self._tersimpan(),
            gagal=self._gagal,
        )  # fmt: skip

    def _tersimpan(self) -> None:
        self._halaman.tampilkan_pesan("ok", self.tr("{nama} tersimpan").format(nama=self.nama.text().strip()))
        self.setel(kelola=self._kelola)

    def _gagal(self, galat: UserError) -> None:
        self.masalah.setText(". ".join(teks_galat(galat)[:2]))

    def hapus(self) -> None:
        """Take the rule out; the bar brings it back."""
        aturan = self._aturan
        if self._dasar is None:
            return

        def urungkan() -> None:
            self._halaman.jalankan(
                layanan.pulihkan, self._context, aturan, selesai=lambda _: self.setel(kelola=self._kelola)
            )

        def sesudah(_: object) -> None:
            self._halaman.tampilkan_pesan(
                "ok", self.tr("{nama} dihapus").format(nama=aturan.nama),
                tindakan=(self.tr("Urungkan"), urungkan), hitung_mundur=_URUNG_DETIK,
            )  # fmt: skip
            self.setel(kelola=self._kelola)

        self._halaman.jalankan(layanan.hapus, self._context, aturan, selesai=sesudah)
