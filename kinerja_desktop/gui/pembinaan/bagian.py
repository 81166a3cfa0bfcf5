"""Both parts of a guidance as they are filled in: the blocks of its form, one below the other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.bimbingan import (
    FORMAT_BIMBINGAN,
    FaktaCoaching,
    JenisBimbingan,
    JurnalMentoring,
    LangkahKedepan,
    TujuanCoaching,
    TujuanMentoring,
)
from kinerja_desktop.gui.common.medan_teks import MedanTeks
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.pembinaan.blok import blok_fakta, blok_jurnal, blok_keahlian, blok_langkah, blok_tujuan
from kinerja_desktop.gui.pembinaan.isian import TabelIsian
from kinerja_desktop.services.bimbingan_bentuk import BagianPegawai, BagianPembimbing, DrafBimbingan, LembarBimbingan

YA, TIDAK = "YA", "TIDAK"


class BagianBimbingan(QWidget):
    """Shows the blocks of the kind of guidance; each can be changed by whom it belongs to."""

    berubah = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tujuan, self.fakta, self.langkah = blok_tujuan(), blok_fakta(), blok_langkah()
        self.keahlian, self.jurnal = blok_keahlian(), blok_jurnal()
        self.peluang = MedanTeks(self.tr("Peluang"), baris=3)
        self.hasil = MedanTeks(self.tr("Hasil"), baris=3)
        self._nama_peluang = QLabel(self.tr("Peluang: apa yang dapat saya lakukan? (diisi pegawai; boleh kosong)"))
        self._nama_hasil = QLabel(self.tr("Hasil pelatihan"))
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(6))
        for nama, medan in ((self._nama_peluang, self.peluang), (self._nama_hasil, self.hasil)):
            nama.setProperty("peran", "medan")
            nama.setWordWrap(True)
            nama.setBuddy(medan)
            medan.setAccessibleName(nama.text())
            medan.textChanged.connect(self.berubah)
        for widget in (self.tujuan, self.fakta, self.keahlian, self._nama_peluang, self.peluang, self.langkah,
                       self.jurnal, self._nama_hasil, self.hasil):  # fmt: skip
            tata.addWidget(widget)
        for blok in self.blok().values():
            blok.berubah.connect(self.berubah)

    def blok(self) -> dict[str, TabelIsian]:
        """The blocks of rows by the attribute that they fill in."""
        return {
            "tujuan": self.tujuan,
            "fakta": self.fakta,
            "langkah": self.langkah,
            "keahlian": self.keahlian,
            "jurnal": self.jurnal,
        }

    def setel(self, buka: LembarBimbingan, draf: DrafBimbingan) -> None:
        """Show both parts; what was typed and not saved of the own one goes first."""
        pegawai = draf.pegawai if buka.tulis_pegawai and draf.pegawai else _awal(buka)
        pembimbing = draf.pembimbing if buka.tulis_pembimbing and draf.pembimbing else buka.bagian_pembimbing
        self.tujuan.setel([_teks(t) for t in pegawai.tujuan], ubah=buka.tulis_pegawai)
        self.fakta.setel([_teks(f) for f in pegawai.fakta], ubah=buka.tulis_pegawai)
        self.keahlian.setel([_teks(k) for k in pegawai.keahlian], ubah=buka.tulis_pegawai)
        self.langkah.setel(
            [(x.indikator, x.strategi, YA if x.penyesuaian else TIDAK) for x in pembimbing.langkah],
            ubah=buka.tulis_pembimbing,
        )
        self.jurnal.setel([_teks(j) for j in pembimbing.jurnal], ubah=buka.tulis_pembimbing)
        self.peluang.setPlainText(pegawai.peluang)
        self.peluang.setReadOnly(not buka.tulis_pegawai)
        self.hasil.setPlainText(pembimbing.hasil)
        self.hasil.setReadOnly(not buka.tulis_pembimbing)
        self._pilah(buka.bimbingan.jenis)

    def _pilah(self, jenis: JenisBimbingan) -> None:
        coaching, pelatihan = jenis is JenisBimbingan.COACHING, jenis not in FORMAT_BIMBINGAN
        for widget in (self.tujuan, self.fakta, self.langkah, self.peluang, self._nama_peluang):
            widget.setVisible(coaching)
        for blok in (self.keahlian, self.jurnal):
            blok.setVisible(not coaching)
        for medan in (self.hasil, self._nama_hasil):
            medan.setVisible(pelatihan)

    def pegawai(self) -> BagianPegawai:
        """The part of the pegawai as typed."""
        return BagianPegawai(
            tuple(TujuanCoaching(*b) for b in self.tujuan.isi()),
            tuple(FaktaCoaching(*b) for b in self.fakta.isi()),
            self.peluang.toPlainText(),
            tuple(TujuanMentoring(*b) for b in self.keahlian.isi()),
        )

    def pembimbing(self) -> BagianPembimbing:
        """The part of who guides as typed."""
        return BagianPembimbing(
            tuple(LangkahKedepan(b[0], b[1], b[2] == YA) for b in self.langkah.isi()),
            tuple(JurnalMentoring(*b) for b in self.jurnal.isi()),
            self.hasil.toPlainText(),
        )

    def ada_penyesuaian(self) -> bool:
        """True where a step ahead says YA."""
        return any(baris[2] == YA for baris in self.langkah.isi())


def _awal(buka: LembarBimbingan) -> BagianPegawai:
    """An empty part begins with the indicators of the result that the action is about."""
    utama = [s for s in buka.saran if s.utama]
    baru = buka.hash_isian is None and buka.tulis_pegawai
    if not (baru and utama and buka.bimbingan.jenis is JenisBimbingan.COACHING):
        return buka.bagian_pegawai
    return BagianPegawai(tuple(s.tujuan for s in utama), tuple(s.fakta for s in utama))


def _teks(baris: TujuanCoaching | FaktaCoaching | TujuanMentoring | JurnalMentoring) -> tuple[str, ...]:
    return tuple(getattr(baris, nama) for nama in baris.__slots__)
