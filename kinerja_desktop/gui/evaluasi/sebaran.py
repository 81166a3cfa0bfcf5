"""The distribution guide: the spread of the team beside the curve of the regulation, and what leaves the guide."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from kinerja_desktop.domain.aturan_sebaran import Aturan, cara_persen, catatan, panduan_tersisa, tulis_persen
from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat
from kinerja_desktop.domain.kuadran import CAPAIAN_LAYAR, PREDIKAT_LAYAR
from kinerja_desktop.domain.pola_distribusi import (
    ATURAN_SE_3_2023,
    TERKECIL,
    URUTAN,
    AturanSebaran,
    periksa_sebaran,
)
from kinerja_desktop.gui.common.bahasa import istilah, teks_galat
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.gui.common.grafik import GrafikBatang
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.evaluasi import label
from kinerja_desktop.gui.evaluasi.capaian import ajakan, pilih_capaian
from kinerja_desktop.services.capaian import CapaianBerlaku


class KartuSebaran(Kartu):
    """Never forces anything (R64-R70). `capaian_dipilih` carries the capaian that the person sets."""

    capaian_dipilih = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Sebaran predikat tim"), self.tr("draf dan yang ditetapkan"))
        self._jumlah: Mapping[Predikat, int] = {}
        self._aturan: Aturan = ATURAN_SE_3_2023
        self._berlaku: CapaianBerlaku | None = None
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(7))
        self.grafik = GrafikBatang()
        self.capaian = pilih_capaian(self.tr("Capaian kinerja organisasi"))
        self.capaian.activated.connect(lambda _: self._dipilih())
        self.nama_capaian, self.ajakan, self.nasihat, self.sumber = QLabel(), QLabel(), QLabel(), QLabel()
        for satu, peran in ((self.ajakan, "warn"), (self.nasihat, "warn"), (self.sumber, "bantuan")):
            satu.setWordWrap(True)
            satu.setProperty("peran", peran)
        self.nama_capaian.setProperty("peran", "kecil")
        self.nama_capaian.setWordWrap(True)
        self.nama_capaian.setBuddy(self.capaian)
        baris = QHBoxLayout()
        baris.addWidget(self.nama_capaian, 1)
        baris.addWidget(self.capaian)
        tata.addLayout(baris)
        tata.addWidget(self.ajakan)
        tata.addWidget(self.grafik)
        tata.addLayout(self._tabel())
        tata.addWidget(self.nasihat)
        tata.addWidget(self.sumber)
        tata.addStretch(1)

    def _tabel(self) -> QGridLayout:
        kisi = QGridLayout()
        kisi.setHorizontalSpacing(px(8))
        kisi.setVerticalSpacing(px(1))
        kisi.setColumnStretch(2, 1)
        self._persen: dict[Predikat, QLabel] = {}
        self._batas: dict[Predikat, QLabel] = {}
        self.cara: dict[Predikat, TombolCara] = {}
        for baris, p in enumerate(reversed(URUTAN)):
            nama = istilah(PREDIKAT_LAYAR[p])
            self._persen[p], self._batas[p] = QLabel(), QLabel()
            self._batas[p].setProperty("peran", "kecil")
            self._batas[p].setWordWrap(True)
            self.cara[p] = TombolCara(self.tr("persentase {predikat}").format(predikat=nama), self._ambil(p))
            self.cara[p].setText("")
            kisi.addWidget(QLabel(nama), baris, 0)
            kisi.addWidget(self._persen[p], baris, 1, Qt.AlignmentFlag.AlignRight)
            kisi.addWidget(self._batas[p], baris, 2)
            kisi.addWidget(self.cara[p], baris, 3)
        return kisi

    def _ambil(self, p: Predikat) -> Callable[[], CaraHitung | None]:
        def cara() -> CaraHitung | None:
            if self._berlaku is None:
                return None
            return cara_persen(p, self._jumlah, self._berlaku.capaian, self._aturan)

        return cara

    def setel(self, jumlah: Mapping[Predikat, int], berlaku: CapaianBerlaku, aturan: Aturan) -> None:
        """Show a spread; called at every move of the board."""
        self._jumlah, self._berlaku, self._aturan = jumlah, berlaku, aturan
        n = sum(jumlah.values())
        self._tampilkan_capaian(berlaku)
        self.grafik.isi(self.tr("Sebaran predikat tim"), label.batang_sebaran(jumlah, berlaku.capaian), tinggi=112)
        satu = aturan.get(berlaku.capaian, AturanSebaran()) if berlaku.capaian else AturanSebaran()
        for p in URUTAN:
            self._persen[p].setText(f"{jumlah.get(p, 0)} · {tulis_persen(jumlah.get(p, 0), n)}")
            self._batas[p].setText(", ".join(istilah(f) for f in panduan_tersisa(p, satu, jumlah)))
        temuan = periksa_sebaran(berlaku.capaian, jumlah, aturan) if berlaku.capaian else []
        self.nasihat.setText("\n".join(teks_galat(m.galat)[1] for m in temuan))
        self.nasihat.setVisible(bool(temuan))
        sumber = [istilah(catatan(aturan))]
        if n < TERKECIL:
            pola = self.tr("Kurang dari {n} pegawai berpredikat: persentase ditampilkan tanpa peringatan.")
            sumber.insert(0, pola.format(n=TERKECIL))
        self.sumber.setText("\n".join([self.tr("Garis pola distribusi: acuan, bukan pemaksa."), *sumber]))

    def _tampilkan_capaian(self, berlaku: CapaianBerlaku) -> None:
        self.capaian.setVisible(berlaku.boleh_menetapkan)
        self.capaian.setCurrentIndex(0 if berlaku.capaian is None else self.capaian.findData(berlaku.capaian.value))
        teks = self.tr("Capaian {unit}").format(unit=berlaku.nama_unit)
        if not berlaku.boleh_menetapkan and berlaku.capaian is not None:
            teks += f": {istilah(CAPAIAN_LAYAR[berlaku.capaian])}"
        self.nama_capaian.setText(teks)
        self.nama_capaian.setToolTip(self.tr("Yang dipakai adalah capaian unit yang Anda pimpin."))
        ajak = ajakan(berlaku)
        self.ajakan.setText(ajak)
        self.ajakan.setVisible(bool(ajak))

    def _dipilih(self) -> None:
        data = self.capaian.currentData()
        if data is not None:
            self.capaian_dipilih.emit(CapaianOrganisasi(data))
