"""This machine in the exchange: its keys, whom it trusts, its own certificate, and where its files lie."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.sync.certificates import Link
from kinerja_desktop.sync.identity import DeviceIdentity
from kinerja_desktop.sync.scope import UnitContains
from kinerja_desktop.sync.trust import TrustStore, signer_of

KELUAR, MASUK, KARANTINA, MENUNGGU = "keluar", "masuk", "karantina", "menunggu"


@dataclass(frozen=True)
class PerangkatIni:
    """What sending and receiving need to know of this machine."""

    identitas: DeviceIdentity
    kepercayaan: TrustStore
    unit_memuat: UnitContains

    @property
    def sertifikat(self) -> Link:
        """The own certificate. Raises UserError PKT-40 before the machine is enrolled."""
        milik = self.kepercayaan.current(self.identitas.device)
        if milik is None:
            raise UserError("PKT-40")
        return milik

    def rantai(self) -> tuple[bytes, ...]:
        """The own certificate with all above it, root first. Raises UserError PKT-40."""
        return tuple(link.raw for link in self._rantai(self.sertifikat.device))

    def _rantai(self, perangkat: bytes) -> tuple[Link, ...]:
        return self.kepercayaan.in_force(perangkat)[0]

    def kenal(self, perangkat: bytes) -> Link:
        """The certificate of a neighbour. Raises UserError PKT-41 for a machine that is unknown or revoked."""
        satu = self.kepercayaan.current(perangkat)
        if satu is None:
            raise UserError("PKT-41", perangkat=perangkat.hex()[:8])
        return satu

    def penanda(self, rantai: tuple[bytes, ...], paket: bytes) -> Link:
        """Whose certificate signed the bundle `paket`. Raises UserError as `signer_of`."""
        return signer_of(self.kepercayaan, rantai, paket, self.unit_memuat)


def kotak(konteks: Context, nama: str) -> Path:
    """One of the trays of this office; made when it is missing."""
    folder = konteks.folder / "paket" / nama
    folder.mkdir(parents=True, exist_ok=True)
    return folder
