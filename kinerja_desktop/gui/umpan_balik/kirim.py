"""Sending with some seconds to call it back: until they are over nothing is given, and the draft stays in the store."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.services import umpan_balik as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.umpan_balik import Isian

DETIK_URUNG = 8
_SESUDAH_BILAH_MS = 300
"""The bar with its button goes first; a click in its last moment still counts."""


class _Tertahan(NamedTuple):
    periode: Periode
    isian: Isian
    nama: str


class PengirimTunda(QObject):
    """Holds one feedback; `terkirim` comes once it is given, `kembali` carries what was called back or refused.

    A feedback is append-only for everybody who reads it, so calling back means that it is not given at all.
    """

    terkirim = Signal()
    kembali = Signal(object)

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._konteks = halaman, konteks
        self._tertahan: _Tertahan | None = None
        self._jam = QTimer(self)
        self._jam.setSingleShot(True)
        self._jam.setInterval(DETIK_URUNG * 1000 + _SESUDAH_BILAH_MS)
        self._jam.timeout.connect(self.kirim)

    def tahan(self, periode: Periode, isian: Isian, nama: str) -> None:
        """Give it when the seconds are over; one that waits already is given at once."""
        self.kirim()
        self._tertahan = _Tertahan(periode, isian, nama)
        self._jam.start()
        self._halaman.tampilkan_pesan(
            "ok",
            self.tr("Umpan balik untuk {nama} segera terkirim").format(nama=nama),
            tindakan=(self.tr("Urungkan · Ctrl Z"), self.urungkan),
            hitung_mundur=DETIK_URUNG,
        )

    def kirim_bila_untuk(self, pegawai_id: UUID | None) -> None:
        """Who types the next one to the same person is done with the first: two drafts of one receiver cannot be."""
        if self._tertahan is not None and self._tertahan.isian.pegawai_id == pegawai_id:
            self.kirim()

    def kirim(self) -> None:
        """Give what waits, now."""
        satu = self._ambil()
        if satu is not None:
            self._halaman.jalankan(
                layanan.beri,
                self._konteks,
                satu.periode,
                satu.isian,
                selesai=lambda _: self._sudah(satu.nama),
                gagal=lambda galat: self._ditolak(satu.isian, galat),
            )

    def urungkan(self) -> None:
        """Call it back: nobody got it."""
        satu = self._ambil()
        if satu is not None:
            self.kembali.emit(satu.isian)

    def _ambil(self) -> _Tertahan | None:
        satu, self._tertahan = self._tertahan, None
        self._jam.stop()
        return satu

    def _sudah(self, nama: str) -> None:
        if self._tertahan is None:  # the bar of the next one stays
            kabar = self.tr("Umpan balik untuk {nama} tersimpan").format(nama=nama)
            self._halaman.tampilkan_pesan("ok", kabar)
        self.terkirim.emit()

    def _ditolak(self, isian: Isian, galat: UserError) -> None:
        self._halaman.tampilkan_galat(galat)
        self.kembali.emit(isian)
