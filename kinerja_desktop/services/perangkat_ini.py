"""This machine in the exchange: its keys, whom it trusts, its own certificate, and where its files lie."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import perangkat_simpanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.sync.certificates import Link, Role
from kinerja_desktop.sync.identity import DeviceIdentity
from kinerja_desktop.sync.scope import UnitContains
from kinerja_desktop.sync.trust import TrustStore, signer_of

KELUAR, MASUK, KARANTINA, MENUNGGU = "keluar", "masuk", "karantina", "menunggu"


@dataclass(frozen=True)
class PerangkatIni:
    """What sending and receiving need to know of this machine: its keys, its chain, whom it trusts."""

    identitas: DeviceIdentity
    rantai: tuple[Link, ...]
    kepercayaan: TrustStore
    unit_memuat: UnitContains

    @property
    def sertifikat(self) -> Link:
        """The own certificate."""
        return self.rantai[-1]

    @property
    def atasan(self) -> bytes | None:
        """The machine that gave the certificate, to which bundles go unless another is named; None for the centre."""
        di_atas = self.rantai[-2]
        return None if di_atas.certificate.role is Role.ROOT else di_atas.device

    def kenal(self, perangkat: bytes) -> Link:
        """The certificate of a neighbour. Raises UserError PKT-41 for a machine that is unknown or revoked."""
        satu = self.kepercayaan.current(perangkat)
        if satu is None:
            raise UserError("PKT-41", perangkat=perangkat.hex()[:8])
        return satu

    def penanda(self, rantai: tuple[bytes, ...], paket: bytes) -> Link:
        """Whose certificate signed the bundle `paket`. Raises UserError as `signer_of`."""
        return signer_of(self.kepercayaan, rantai, paket, self.unit_memuat)


def perangkat_ini(konteks: Context) -> PerangkatIni:
    """This machine as it is enrolled. Raises UserError KNC-03 (not enrolled), KNC-38 (revoked), as `mesin`."""
    satu = perangkat_simpanan.mesin(konteks)
    return PerangkatIni(satu.identitas, satu.rantai, satu.percaya, perangkat_simpanan.unit_memuat(konteks))


def kotak(konteks: Context, nama: str) -> Path:
    """One of the trays of this office; made when it is missing."""
    folder = konteks.folder / "paket" / nama
    folder.mkdir(parents=True, exist_ok=True)
    return folder
