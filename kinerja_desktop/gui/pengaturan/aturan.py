"""The leaf "Aturan penilaian": shares of the distribution guide, days to object, decimals of angka kredit."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.domain.aturan_sebaran import CATATAN_PERS, HARUS_ADA, PASANGAN, asli, catatan
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.kuadran import CAPAIAN_LAYAR, PREDIKAT_LAYAR
from kinerja_desktop.domain.pola_distribusi import ATURAN_SE_3_2023, URUTAN, AturanSebaran
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import IsianBilangan
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.services import pengaturan
from kinerja_desktop.services.konteks import Context

_TIDAK_ADA = -1


class PanelAturan(QScrollArea):
    """What is typed for one capaian is kept while another is looked at; saving checks and stores all of it."""

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__()
        self._halaman, self._context = halaman, context
        self._aturan: dict[CapaianOrganisasi, AturanSebaran] = {}
        self._kini = CapaianOrganisasi.ISTIMEWA
        self._mengisi = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        badan = QWidget()
        luar = QVBoxLayout(badan)
        luar.setContentsMargins(0, px(10), 0, 0)
        luar.setSpacing(px(10))
        kartu = QHBoxLayout()
        kartu.setSpacing(px(14))
        kartu.addWidget(self._kartu_sebaran(), 3)
        kartu.addWidget(self._kartu_lain(), 2)
        self.simpan_aturan = Tombol(self.tr("Simpan aturan penilaian"), "primary", pintasan="Ctrl+S")
        self.simpan_aturan.clicked.connect(self.simpan)
        aksi = QHBoxLayout()
        aksi.addStretch(1)
        aksi.addWidget(self.simpan_aturan)
        luar.addLayout(kartu)
        luar.addLayout(aksi)
        luar.addStretch(1)
        self.setWidget(badan)
        for latar in (self.viewport(), badan):
            latar.setAutoFillBackground(False)
        self.isi(context.kantor)

    def _kartu_sebaran(self) -> QWidget:
        kartu = Kartu(self.tr("Pola distribusi predikat"), "")
        tata = QVBoxLayout(kartu)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(8))
        self.capaian = Pilihan()
        for satu in CapaianOrganisasi:
            self.capaian.addItem(istilah(CAPAIAN_LAYAR[satu]), satu.value)
        self.capaian.currentIndexChanged.connect(lambda _: self._ganti_capaian())
        nama = QLabel(self.tr("Panduan untuk capaian kinerja organisasi"))
        nama.setProperty("peran", "medan")
        nama.setBuddy(self.capaian)
        self.sumber = QLabel()
        self.sumber.setProperty("peran", "warn")
        self.sumber.setWordWrap(True)
        acuan = QLabel(self.tr("Panduan hanya memberi peringatan; tidak ada predikat yang dipaksakan."))
        acuan.setProperty("peran", "bantuan")
        acuan.setWordWrap(True)
        self.kembalikan = Tombol(self.tr("Kembalikan ke SE 3/2023"), ikon="urung", pintasan="Ctrl+Shift+R")
        self.kembalikan.clicked.connect(self._kembalikan)
        tata.addWidget(nama)
        tata.addWidget(self.capaian)
        tata.addLayout(self._kisi())
        tata.addWidget(acuan)
        tata.addWidget(self.sumber)
        tata.addWidget(self.kembalikan, 0, Qt.AlignmentFlag.AlignLeft)
        tata.addStretch(1)
        return kartu

    def _kisi(self) -> QGridLayout:
        kisi = QGridLayout()
        kisi.setHorizontalSpacing(px(10))
        kisi.setVerticalSpacing(px(6))
        kisi.setColumnStretch(0, 1)
        self.maksimum: dict[Predikat, IsianBilangan] = {}
        self.minimum: dict[Predikat, IsianBilangan] = {}
        for kolom, teks in ((1, self.tr("Paling banyak")), (2, self.tr("Sekurangnya"))):
            kepala = QLabel(teks)
            kepala.setProperty("peran", "kecil")
            kisi.addWidget(kepala, 0, kolom)
        for baris, p in enumerate(reversed(URUTAN), 1):
            nama = istilah(PREDIKAT_LAYAR[p])
            self.maksimum[p] = self._bilangan(self.tr("{predikat} paling banyak").format(predikat=nama))
            self.minimum[p] = self._bilangan(self.tr("{predikat} sekurangnya").format(predikat=nama))
            kisi.addWidget(QLabel(nama), baris, 0)
            kisi.addWidget(self.maksimum[p], baris, 1)
            kisi.addWidget(self.minimum[p], baris, 2)
        bersama = self.tr("Kurang dan Butuh Perbaikan bersama")
        self.bersama = self._bilangan(self.tr("{predikat} sekurangnya").format(predikat=bersama))
        self.harus_ada = QCheckBox(self.tr("Harus ada yang Butuh Perbaikan dan/atau Kurang"))
        self.harus_ada.toggled.connect(lambda _: self._diketik())
        kisi.addWidget(QLabel(bersama), 6, 0)
        kisi.addWidget(self.bersama, 6, 2)
        kisi.addWidget(self.harus_ada, 7, 0, 1, 3)
        return kisi

    def _bilangan(self, nama: str) -> IsianBilangan:
        medan = IsianBilangan()
        medan.setRange(_TIDAK_ADA, 100)
        medan.setSpecialValueText("—")
        medan.setSuffix(" %")
        medan.setAccessibleName(nama)
        medan.setMinimumWidth(px(96))
        medan.setToolTip(self.tr("— berarti tanpa batas"))
        medan.valueChanged.connect(lambda _: self._diketik())
        return medan

    def _kartu_lain(self) -> QWidget:
        kartu = Kartu(self.tr("Waktu dan pembulatan"), "")
        tata = QVBoxLayout(kartu)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(6))
        self.keberatan, self.desimal = Pilihan(), Pilihan()
        self.keberatan.addItem(self.tr("14 hari kerja (PermenPANRB 6/2022)"), False)
        self.keberatan.addItem(self.tr("14 hari kalender (PP 30/2019)"), True)
        for n in pengaturan.DESIMAL_ANGKA_KREDIT:
            self.desimal.addItem(self.tr("{n} angka di belakang koma").format(n=n), n)
        self.tambahan = IsianBilangan()
        self.tambahan.setRange(0, pengaturan.TAMBAHAN_TERBANYAK)
        self.tambahan.setSuffix(self.tr(" hari"))
        for teks, medan, bantuan in (
            (
                self.tr("Evaluasi periodik ditetapkan paling lama"),
                self.tambahan,
                self.tr(
                    "Dihitung sesudah bulan atau triwulannya berakhir; peraturan menyerahkannya kepada instansi. "
                    "Sesudahnya atasan penilai dapat menilai dan hasilnya final (Lampiran IV.A.11)."
                ),
            ),
            (
                self.tr("Batas mengajukan keberatan"),
                self.keberatan,
                self.tr(
                    "PermenPANRB 6/2022 Lampiran V.B.2 menulis 14 hari kerja; PP 30/2019 Pasal 59 menulis 14 hari "
                    "(diketahui dari kutipan, bukan naskahnya). Ikuti pedoman kantor Anda."
                ),
            ),
            (
                self.tr("Angka kredit pada formulir"),
                self.desimal,
                self.tr("Contoh resmi memakai 2 dan 3 angka; ikuti yang diminta instansi pembina."),
            ),
        ):
            nama, kecil = QLabel(teks), QLabel(bantuan)
            nama.setProperty("peran", "medan")
            nama.setBuddy(medan)
            kecil.setProperty("peran", "bantuan")
            kecil.setWordWrap(True)
            for widget in (nama, medan, kecil):
                tata.addWidget(widget)
        tata.addStretch(1)
        return kartu

    # showing

    def isi(self, kantor: Kantor) -> None:
        """Show the rules as they are."""
        self._aturan = {c: kantor.sebaran.get(c, AturanSebaran()) for c in CapaianOrganisasi}
        self.keberatan.setCurrentIndex(int(kantor.keberatan_hari_kalender))
        self.desimal.setCurrentIndex(max(0, self.desimal.findData(kantor.desimal_angka_kredit)))
        self.tambahan.setValue(kantor.tambahan_evaluasi)
        self._tampilkan()

    def _tampilkan(self) -> None:
        satu = self._aturan[self._kini]
        maksimum, minimum = dict(satu.maksimum), dict(satu.minimum)
        self._mengisi = True
        for p in URUTAN:
            self.maksimum[p].setValue(maksimum.get(p, _TIDAK_ADA))
            self.minimum[p].setValue(minimum.get((p,), _TIDAK_ADA))
        self.bersama.setValue(minimum.get(PASANGAN, _TIDAK_ADA))
        self.harus_ada.setChecked(HARUS_ADA in satu.harus_ada)
        self._mengisi = False
        self._tulis_sumber()

    def _tulis_sumber(self) -> None:
        self.sumber.setText(istilah(catatan(self._aturan)))
        self.kembalikan.setEnabled(not asli(self._aturan))

    def _ganti_capaian(self) -> None:
        self._kini = CapaianOrganisasi(self.capaian.currentData())
        self._tampilkan()

    # typing

    def _diketik(self) -> None:
        if not self._mengisi:
            self._aturan[self._kini] = self._terbaca()
            self._tulis_sumber()

    def _terbaca(self) -> AturanSebaran:
        """The rule in the fields, in the order in which the letter is written, so that equal rules are equal."""
        urut = tuple(reversed(URUTAN))
        dulu = [k for k, _ in ATURAN_SE_3_2023[self._kini].minimum]
        minimum: dict[tuple[Predikat, ...], int] = {(p,): self.minimum[p].value() for p in urut}
        minimum[PASANGAN] = self.bersama.value()
        kelompok = [*dulu, *(k for k in minimum if k not in dulu)]
        return AturanSebaran(
            tuple((p, self.maksimum[p].value()) for p in urut if self.maksimum[p].value() > _TIDAK_ADA),
            tuple((k, minimum[k]) for k in kelompok if minimum[k] > _TIDAK_ADA),
            (HARUS_ADA,) if self.harus_ada.isChecked() else (),
        )

    def _kembalikan(self) -> None:
        self._aturan = dict(ATURAN_SE_3_2023)
        self._tampilkan()
        teks = self.tr("Angka SE 3/2023 ada di layar; simpan untuk memakainya")
        self._halaman.tampilkan_pesan("info", teks, istilah(CATATAN_PERS))

    def simpan(self) -> None:
        """Check and save all of it; a refusal keeps what is typed."""
        baru = replace(
            self._context.kantor,
            aturan_sebaran=tuple(self._aturan.items()),
            keberatan_hari_kalender=bool(self.keberatan.currentData()),
            desimal_angka_kredit=int(self.desimal.currentData()),
            tambahan_evaluasi=self.tambahan.value(),
        )
        self._halaman.jalankan(pengaturan.simpan_kantor, self._context, baru, selesai=self._tersimpan)

    def _tersimpan(self, kantor: Kantor) -> None:
        self.isi(kantor)
        self._halaman.tampilkan_pesan("ok", self.tr("Aturan penilaian tersimpan"))
        self._halaman.kantor_diubah.emit()
