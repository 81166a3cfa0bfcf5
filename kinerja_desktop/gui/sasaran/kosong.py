"""A year without a plan: why there is none, and how to begin one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout

from kinerja_desktop.domain.pegawai import Kedudukan, Pegawai, wajib_skp
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.gui.common.kosong import EmptyState
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sasaran.tindakan import TindakanSkp

_KEDUDUKAN = {
    Kedudukan.CLTN: "Cuti di luar tanggungan negara",
    Kedudukan.DIBERHENTIKAN_SEMENTARA: "Diberhentikan sementara",
    Kedudukan.PEJABAT_NEGARA: "Pejabat negara",
    Kedudukan.MPP: "Masa persiapan pensiun",
    Kedudukan.PENSIUN: "Pensiun",
}


class KosongSkp(QObject):
    """Fills `kosong` and offers to begin a plan, empty or as a copy of that of the year before."""

    def __init__(self, kosong: EmptyState, tindakan: TindakanSkp) -> None:
        super().__init__(kosong)
        self._kosong, self._tindakan = kosong, tindakan
        self._contoh: Skp | None = None
        self._tahun = 0
        self.tombol_salin = Tombol("", parent=kosong)
        tata = kosong.layout()
        if isinstance(tata, QVBoxLayout):
            di_bawah = tata.indexOf(kosong.tombol) + 1
            tata.insertWidget(di_bawah, self.tombol_salin, 0, Qt.AlignmentFlag.AlignHCenter)
        self.tombol_salin.clicked.connect(lambda _=False: tindakan.buat(self._tahun, self._contoh))

    def setel_milik_lain(self, tahun: int) -> None:
        """Somebody else has no plan."""
        self.tombol_salin.hide()
        isi = self.tr("Pegawai ini belum menyusun SKP tahun {tahun}.").format(tahun=tahun)
        self._kosong.setel("sasaran", self.tr("SKP belum ada"), isi)

    def setel_sendiri(self, orang: Pegawai, tahun: int, contoh: Skp | None, ajakan: str = "") -> None:
        """The own year has no plan yet; some have no duty to plan (Lampiran II.C.8; R33).

        `ajakan` stands in place of the heading where a leader gave roles already (R38).
        """
        self._contoh, self._tahun = contoh, tahun
        self.tombol_salin.setVisible(contoh is not None)
        if contoh is not None:
            self.tombol_salin.setText(self.tr("Salin dari SKP {tahun}").format(tahun=contoh.tahun))
        mulai = (self.tr("Mulai menyusun SKP"), lambda: self._tindakan.buat(tahun))
        judul, isi = self._teks(orang, tahun)
        self._kosong.setel("sasaran", ajakan or judul, isi, mulai)

    def _teks(self, orang: Pegawai, tahun: int) -> tuple[str, str]:
        if wajib_skp(orang):
            judul = self.tr("SKP {tahun} belum ada").format(tahun=tahun)
            return judul, self.tr("SKP ditetapkan paling lambat akhir Januari (Pasal 14).")
        judul = self.tr("Anda tidak wajib menyusun SKP {tahun}").format(tahun=tahun)
        isi = self.tr(
            "Kedudukan Anda ({kedudukan}) dikecualikan dari perencanaan kinerja (Lampiran II.C.8). "
            "SKP tetap dapat disusun."
        )
        return judul, isi.format(kedudukan=istilah(_KEDUDUKAN.get(orang.kedudukan, orang.jabatan)))
