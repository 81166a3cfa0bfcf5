"""What a certificate says of one machine, in words, and the fingerprint by which two offices compare their roots."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sinkronisasi import kata
from kinerja_desktop.services import perangkat, perangkat_daftar
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_daftar import PerangkatDikenal

_LEBAR = 460


class Rincian(NamedTuple):
    """A machine, the fingerprint of the roots of this office, their numbers, and the code of a request that waits.

    `bawahan` machines end with it when it is revoked.
    """

    mesin: PerangkatDikenal
    sidik_akar: str
    nomor_induk: tuple[str, ...]
    kode: str = ""
    bawahan: int = 0


def muat(konteks: Context, nomor: UUID | None) -> Rincian:
    """The details of a machine, of this one without `nomor`. Raises UserError UMM-01, KNC-26, KNC-35."""
    semua = perangkat_daftar.daftar(konteks)
    for satu in semua:
        if satu.perangkat == nomor or (nomor is None and satu.sendiri):
            kini = perangkat.keadaan(konteks)
            kode = kini.kode if satu.sendiri else None
            bawahan = len(perangkat_daftar.di_bawahnya(konteks, satu.perangkat))
            return Rincian(satu, kini.sidik_akar or "", kini.nomor_induk, kode or "", bawahan)
    raise UserError("KNC-35", perangkat=str(nomor or ""))


class DialogRincian(QDialog):
    """A list of names and words that can be marked and copied."""

    def __init__(self, parent: QWidget, isi: Rincian) -> None:
        super().__init__(parent)
        m = isi.mesin
        self.setWindowTitle(self.tr("Rincian perangkat"))
        judul = QLabel(m.nama)
        judul.setProperty("peran", "judul_besar")
        self._petak = QGridLayout()
        self._petak.setHorizontalSpacing(px(16))
        self._petak.setVerticalSpacing(px(8))
        self._petak.setColumnStretch(1, 1)
        sendiri = " · " + self.tr("komputer ini") if m.sendiri else ""
        self._baris(self.tr("Peran"), kata.nama_peran(m.peran) + sendiri)
        self._baris(self.tr("Mewakili"), istilah(m.lingkup_kata))
        self._baris(self.tr("Izin dari"), istilah(m.dari))
        self._baris(self.tr("Keadaan izin"), self._keadaan(m))
        self._baris(self.tr("Urutan kunci"), self._generasi(m))
        self._baris(self.tr("Nomor perangkat"), str(m.perangkat))
        self._baris(self.tr("Sidik kunci induk kantor ini"), isi.sidik_akar)
        self._baris(self.tr("Nomor kunci induk"), "\n".join(isi.nomor_induk))
        if isi.kode:
            self._baris(self.tr("Kode permintaan yang menunggu jawaban"), isi.kode)
        petunjuk = QLabel(
            self.tr(
                "Bandingkan sidik kunci induk lewat telepon dengan yang tampil di komputer lain: bila sama, keduanya "
                "satu kantor."
            )
        )
        petunjuk.setWordWrap(True)
        petunjuk.setProperty("peran", "bantuan")
        tutup = Tombol(self.tr("Tutup"), "primary")
        tutup.clicked.connect(self.accept)
        tutup.setDefault(True)
        kaki = QHBoxLayout()
        kaki.addStretch(1)
        kaki.addWidget(tutup)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(20), px(18), px(20), px(16))
        tata.setSpacing(px(10))
        tata.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        tata.addWidget(judul)
        tata.addLayout(self._petak)
        tata.addWidget(petunjuk)
        tata.addLayout(kaki)
        self.setMinimumWidth(px(_LEBAR + 160))

    def _keadaan(self, m: PerangkatDikenal) -> str:
        if m.berlaku:
            return self.tr("Berlaku")
        if m.alasan:
            return self.tr("Dicabut: {alasan}").format(alasan=m.alasan)
        return self.tr("Tidak berlaku: izin di atasnya dicabut atau kunci induknya diganti")

    def _generasi(self, m: PerangkatDikenal) -> str:
        if m.generasi <= 1:
            return self.tr("1, belum pernah diperbarui")
        return self.tr("{n}, pernah diperbarui").format(n=m.generasi)

    def _baris(self, nama: str, isi: str) -> None:
        label, teks = QLabel(nama), QLabel(isi)
        label.setProperty("peran", "muted")
        teks.setWordWrap(True)
        teks.setMinimumWidth(px(_LEBAR - 60))
        teks.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        teks.setAccessibleName(nama)
        nomor = self._petak.rowCount()
        self._petak.addWidget(label, nomor, 0, Qt.AlignmentFlag.AlignTop)
        self._petak.addWidget(teks, nomor, 1)
