"""The root keys of an office as files under a passphrase: made once, and used again when the centre lost its keys."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync import keyfile
from kinerja_desktop.sync.certificates import Link, issue_root
from kinerja_desktop.sync.identity import DeviceIdentity
from kinerja_desktop.sync.roots import found_office
from kinerja_desktop.sync.trust import TrustStore
from kinerja_desktop.sync.wire import Malformed

KUNCI_INDUK = "kunci-induk.kunci"
KUNCI_SEREP = "kunci-induk-serep.kunci"
SANDI_TERPENDEK = 12
"""Letters of the passphrase: whoever finds the stick may try as long as he likes."""


@dataclass(frozen=True)
class Akar:
    """An opened root key, and the trust of an office that stands on it; `berkas` were made now."""

    identitas: DeviceIdentity
    link: Link
    percaya: TrustStore
    berkas: tuple[Path, ...] = ()

    def buang(self) -> None:
        """The act failed: leave no keys behind that nobody uses."""
        for satu in self.berkas:
            with suppress(OSError):
                satu.unlink()


def buat(folder: Path, sandi: str, pada: str) -> Akar:
    """Make root and spare in `folder`. Raises UserError KNC-30 (there are some), KNC-33 (passphrase), KNC-04."""
    if len(sandi.strip()) < SANDI_TERPENDEK:
        raise UserError("KNC-33", panjang=SANDI_TERPENDEK)
    berkas = (folder / KUNCI_INDUK, folder / KUNCI_SEREP)
    if any(satu.exists() for satu in berkas):
        raise UserError("KNC-30", folder=str(folder))
    induk, serep = DeviceIdentity.generate(), DeviceIdentity.generate()
    link = issue_root(induk, "Kunci induk", pada)
    percaya = TrustStore(found_office(induk, link, issue_root(serep, "Kunci induk serep", pada)))
    akar = Akar(induk, link, percaya, berkas)
    try:
        for satu, kunci in zip(berkas, (induk, serep), strict=True):
            keyfile.save(satu, kunci.to_bytes(), keyfile.seals_for(sandi, None))
    except BaseException:
        akar.buang()
        raise
    return akar


def buka(folder: Path, sandi: str, percaya: TrustStore) -> Akar:
    """Open the root of an office that exists, or its spare.

    Raises UserError KNC-31 (no such file), KNC-01 (passphrase), KNC-02 (damaged), KNC-18 (root of another office).
    """
    berkas = next((folder / nama for nama in (KUNCI_INDUK, KUNCI_SEREP) if (folder / nama).exists()), None)
    if berkas is None:
        raise UserError("KNC-31", folder=str(folder))
    if not sandi:
        raise UserError("KNC-01")
    try:
        kunci = DeviceIdentity.from_bytes(keyfile.load(berkas, keyfile.seals_for(sandi, None)))
    except Malformed as galat:
        raise UserError("KNC-02", berkas=berkas.name) from galat
    for link in (percaya.roots.root, percaya.roots.spare):
        if link.key == kunci.public.signing_key:
            return Akar(kunci, link, percaya)
    raise UserError("KNC-18")
