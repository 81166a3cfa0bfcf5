"""Looks after the open office: the daily backup and the penilai of a new day, and what the foot shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common.tasks import Lajur, Pekerja

if TYPE_CHECKING:
    from kinerja_desktop.services.cadangan import HasilCadangan
    from kinerja_desktop.services.kaki_kirim import KakiKirim
    from kinerja_desktop.services.kesehatan import Kesehatan
    from kinerja_desktop.services.konteks import Context

JEDA_MS = 30_000
_COBA_LAGI = timedelta(hours=1)


@dataclass(frozen=True)
class Keadaan:
    """What the foot and the badges show."""

    kesehatan: Kesehatan
    kirim: KakiKirim
    menunggu: int
    evaluasi: int
    pembinaan: int
    pertentangan: int


class PenjagaData(QObject):
    """Twice a minute, also behind a locked screen: is there a backup of today, and what changed?

    The backup runs beside the database thread. A failed one is tried again after an hour, or when someone comes back.
    """

    dimuat = Signal(object)
    gagal = Signal(object)

    def __init__(self, pekerja: Pekerja, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pekerja = pekerja
        self._konteks: Context | None = None
        self._hari: date | None = None
        self._gagal_pada: datetime | None = None
        self._berjalan = False
        self._jam = QTimer(self)
        self._jam.setInterval(JEDA_MS)
        self._jam.timeout.connect(self.lihat)

    def mulai(self, konteks: Context) -> None:
        """Look after the office of `konteks` from now on; somebody just came in or came back."""
        if self._konteks is None or self._konteks.store is not konteks.store:
            self._hari = None
        self._konteks, self._gagal_pada = konteks, None
        self._jam.start()
        self.lihat()

    def berhenti(self) -> None:
        """Nobody is in, or the office is being closed."""
        self._jam.stop()
        self._konteks = None

    def lihat(self) -> None:
        """Tell the state, and make the backup when it is due."""
        self.muat()
        konteks = self._konteks
        if konteks is not None and self._perlu(konteks):
            self._berjalan, hari = True, konteks.hari_ini()
            self._pekerja.jalankan(
                self,
                _salin_harian,
                konteks,
                selesai=lambda jalan: self._disalin(konteks, hari, jalan),
                gagal=lambda galat: self._tidak_disalin(konteks, galat),
                akhirnya=self._usai,
                lajur=Lajur.PANJANG,
            )

    def muat(self) -> None:
        """Tell the state."""
        if self._konteks is not None:
            self._pekerja.jalankan(self, _keadaan, self._konteks, selesai=self.dimuat.emit)

    def _perlu(self, konteks: Context) -> bool:
        if self._berjalan:
            return False
        if self._gagal_pada is not None:
            return konteks.sekarang() - self._gagal_pada >= _COBA_LAGI
        return self._hari != konteks.hari_ini()

    def _usai(self) -> None:
        self._berjalan = False

    def _disalin(self, konteks: Context, hari: date, hasil: HasilCadangan | None) -> None:
        self._hari, self._gagal_pada = hari, None
        if hasil is not None:
            self._catat(partial(_catat_cadangan, hasil), konteks)

    def _tidak_disalin(self, konteks: Context, galat: UserError) -> None:
        self._gagal_pada = konteks.sekarang()
        self._catat(_catat_gagal, konteks)
        self.gagal.emit(galat)

    def _catat(self, kerja: Callable[[Context], None], konteks: Context) -> None:
        if self._konteks is not None and self._konteks.store is konteks.store:
            self._pekerja.jalankan(self, kerja, konteks, selesai=lambda _: self.muat())


def _salin_harian(konteks: Context) -> HasilCadangan | None:
    from kinerja_desktop.services.cadangan import salin_harian

    return salin_harian(konteks)


def _catat_cadangan(hasil: HasilCadangan, konteks: Context) -> None:
    from kinerja_desktop.services.cadangan import catat

    catat(konteks, hasil)


def _catat_gagal(konteks: Context) -> None:
    from kinerja_desktop.services.kesehatan import catat_gagal

    catat_gagal(konteks)


def _keadaan(konteks: Context) -> Keadaan:
    from kinerja_desktop.services import kesehatan, penetapan_berbeda, pertentangan, putusan_berbeda, skp_berbeda
    from kinerja_desktop.services.beranda import jumlah_menunggu
    from kinerja_desktop.services.kaki_kirim import kaki_kirim
    from kinerja_desktop.services.organisasi import sesuaikan_hari
    from kinerja_desktop.services.pembinaan import menunggu_saya

    sesuaikan_hari(konteks)
    menunggu, evaluasi = jumlah_menunggu(konteks)
    return Keadaan(
        kesehatan.keadaan(konteks),
        kaki_kirim(konteks),
        menunggu,
        evaluasi,
        menunggu_saya(konteks),
        pertentangan.jumlah(konteks)
        + len(putusan_berbeda.milik_saya(konteks))
        + len(penetapan_berbeda.milik_saya(konteks))
        + len(skp_berbeda.milik_saya(konteks)),
    )
