"""What stands in the form of a feedback: its receiver, its subject, the words; shown from a draft and read as one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.umpan_balik import Hubungan, Nada
from kinerja_desktop.gui.common.bahasa import tulis_periode
from kinerja_desktop.gui.forms.ui_umpan_balik_form import Ui_UmpanBalikForm
from kinerja_desktop.gui.umpan_balik import label
from kinerja_desktop.services.umpan_balik import Isian, Penerima, PilihanTentang, Tentang


class FormulirUmpan(QObject):
    """Nobody is chosen at first. `orang_dipilih` carries whom the person chose; what is shown changes by `tampil` only.

    So the words in the form always belong to `kini`, also while the list already names somebody else.
    """

    diketik = Signal()
    orang_dipilih = Signal(object)

    def __init__(self, form: Ui_UmpanBalikForm, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._penerima: list[Penerima] = []
        self._tentang: list[Tentang] = [Tentang()]
        self._dipulihkan: Tentang | None = None
        self._permintaan: UUID | None = None
        self._masa: dict[UUID, Periode] = {}
        self._mengisi = False
        self.kini: UUID | None = None
        for satu in Nada:
            form.nada.addItem(label.nada(satu)[0], satu.value)
        form.kepada.currentIndexChanged.connect(lambda _: self._pilih())
        form.tentang.currentIndexChanged.connect(lambda _: self._pilih_tentang())
        form.nada.currentIndexChanged.connect(lambda _: self._ketik())
        form.isian.textChanged.connect(self._ketik)
        form.berkala.toggled.connect(lambda _: self._ketik())
        self.setel_penerima([])
        self.tampil(Isian())

    @contextmanager
    def _diam(self) -> Iterator[None]:
        """What the program fills in is not typing."""
        lama, self._mengisi = self._mengisi, True
        try:
            yield
        finally:
            self._mengisi = lama

    def _ketik(self) -> None:
        if not self._mengisi:
            self.diketik.emit()

    def _pilih(self) -> None:
        if not self._mengisi:
            self.orang_dipilih.emit(self._form.kepada.currentData())

    def _pilih_tentang(self) -> None:
        if not self._mengisi:
            self._dipulihkan = None
            self.diketik.emit()

    # the receiver

    def setel_penerima(self, penerima: Sequence[Penerima]) -> None:
        """Offer these people; who is chosen stays."""
        self._penerima = list(penerima)
        with self._diam():
            self._form.kepada.clear()
            self._form.kepada.addItem("", None)
            for satu in self._penerima:
                self._form.kepada.addItem("", satu.pegawai_id)
            self._form.kepada.setCurrentIndex(self._urutan(self.kini))
        self.tandai(())

    def tandai(self, berdraf: Collection[UUID | None]) -> None:
        """Name everybody, with a mark on those for whom a draft waits that is not in the form."""
        kosong = self.tr("— pilih pegawai —")
        nama = [kosong, *(f"{p.nama} · {self._hubungan(p.hubungan)}" for p in self._penerima)]
        for urut, satu in enumerate(nama):
            siapa = self._form.kepada.itemData(urut)
            ada = siapa in berdraf and siapa != self.kini
            self._form.kepada.setItemText(urut, self.tr("{nama} · ada draf").format(nama=satu) if ada else satu)

    def _hubungan(self, hubungan: Hubungan) -> str:
        """What the receiver is to the person who types: the other side of `hubungan`."""
        return {
            Hubungan.PIMPINAN: self.tr("anggota tim"),
            Hubungan.REKAN: self.tr("rekan"),
            Hubungan.BAWAHAN: self.tr("pimpinan"),
        }[hubungan]

    def dikenal(self, pegawai_id: UUID | None) -> bool:
        """Whether this one is in the list; nobody always is."""
        return pegawai_id is None or any(p.pegawai_id == pegawai_id for p in self._penerima)

    def nama(self) -> str:
        """The name of who gets what is in the form."""
        return next((p.nama for p in self._penerima if p.pegawai_id == self.kini), "")

    def _urutan(self, pegawai_id: UUID | None) -> int:
        return next((n for n, p in enumerate(self._penerima, 1) if p.pegawai_id == pegawai_id), 0)

    # the words

    def tampil(self, isian: Isian) -> None:
        """Show a draft, or an empty form, with the receiver it belongs to."""
        f = self._form
        with self._diam():
            self.kini = isian.pegawai_id if self.dikenal(isian.pegawai_id) else None
            f.kepada.setCurrentIndex(self._urutan(self.kini))
            f.isian.setPlainText(isian.isi)
            f.isian.moveCursor(QTextCursor.MoveOperation.End)
            f.nada.setCurrentIndex(list(Nada).index(isian.nada))
            f.berkala.setChecked(isian.berkala)
            self._tawarkan([])
        self._dipulihkan = isian.tentang
        self.setel_permintaan(isian.permintaan_id)
        f.masalah.clear()
        ada = self.kini is not None
        f.tentang.setEnabled(ada)
        f.kirim.setEnabled(ada)
        f.alasan.setVisible(not ada)

    def isian(self) -> Isian:
        """The form as typed."""
        f = self._form
        return Isian(
            self.kini,
            self._dipulihkan or self._tentang[max(0, f.tentang.currentIndex())],
            f.isian.toPlainText(),
            Nada(f.nada.currentData()),
            f.berkala.isChecked(),
            self._permintaan,
        )

    def tambah(self, tentang: Tentang | None = None, isi: str = "", nada: Nada | None = None) -> None:
        """Put words below what is typed, unless they stand there already; subject and tone replace what was chosen."""
        ada, baru = self._form.isian.toPlainText().strip(), isi.strip()
        if baru not in ada:
            self._form.isian.setPlainText("\n\n".join(t for t in (ada, baru) if t))
            self._form.isian.moveCursor(QTextCursor.MoveOperation.End)
        if nada is not None:
            self._form.nada.setCurrentIndex(list(Nada).index(nada))
        if tentang is not None:
            self._dipulihkan = tentang

    def setel_tentang(self, pegawai_id: UUID, pilihan: Sequence[PilihanTentang]) -> None:
        """Offer the subjects of one person; the chosen one stays where he still has it."""
        if pegawai_id != self.kini:
            return
        lama = self.isian().tentang
        self._dipulihkan = None
        with self._diam():
            self._tawarkan(pilihan)
            self._form.tentang.setCurrentIndex(self._tentang.index(lama) if lama in self._tentang else 0)

    def _tawarkan(self, pilihan: Sequence[PilihanTentang]) -> None:
        self._tentang = [Tentang(), *(p.tentang for p in pilihan)]
        self._form.tentang.clear()
        self._form.tentang.addItem(self.tr("Pekerjaannya secara umum"))
        for satu in pilihan:
            lekuk = "" if satu.inti or satu.tentang.nilai is not None else "    "
            self._form.tentang.addItem(lekuk + satu.teks)

    # the request that it answers

    def setel_permintaan(self, permintaan_id: UUID | None, periode: Periode | None = None) -> None:
        """Answer this request, or none; its period is known unless it came back with a draft."""
        self._permintaan = permintaan_id
        if permintaan_id is not None and periode is not None:
            self._masa[permintaan_id] = periode
        self._form.menjawab.setVisible(permintaan_id is not None)
        masa = self.masa()
        teks = self.tr("Menjawab permintaan umpan balik")
        self._form.menjawab.setText(teks if masa is None else f"{teks} · {tulis_periode(masa)}")

    def masa(self) -> Periode | None:
        """The period of the request that is answered, where it is known."""
        return None if self._permintaan is None else self._masa.get(self._permintaan)
