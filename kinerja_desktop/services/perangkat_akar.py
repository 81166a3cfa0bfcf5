"""The root keys of an office as files under a passphrase, and the recovery key as a page for the safe.

Made once, and used again when the centre lost its keys or when they are replaced by the next ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync import keyfile
from kinerja_desktop.sync.certificates import Link, issue_root
from kinerja_desktop.sync.files import read_file, write_file
from kinerja_desktop.sync.identity import DeviceIdentity, secret_in
from kinerja_desktop.sync.roots import found_office, replace_roots
from kinerja_desktop.sync.trust import TrustStore, with_roots
from kinerja_desktop.sync.wire import Malformed

KUNCI_INDUK = "kunci-induk.kunci"
KUNCI_SEREP = "kunci-induk-serep.kunci"
KUNCI_PEMULIHAN = "kunci-pemulihan-paket.txt"
_HURUF_PEMULIHAN = 4096
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
        _buang(self.berkas)


@dataclass(frozen=True)
class _Pasangan:
    """New root and spare, the recipient of the recovery key, and the files in which they were laid."""

    induk: DeviceIdentity
    link: Link
    serep: Link
    pemulihan: tuple[str, ...]
    berkas: tuple[Path, ...]


def buat(folder: Path, sandi: str, pada: str) -> Akar:
    """Make root, spare and recovery key in `folder`.

    Raises UserError KNC-30 (there are some), KNC-33 (passphrase), KNC-04.
    """
    baru = _pasangan(folder, sandi, pada, pemulihan=True)
    percaya = TrustStore(found_office(baru.induk, baru.link, baru.serep, baru.pemulihan))
    return Akar(baru.induk, baru.link, percaya, baru.berkas)


def ganti(lama: Akar, folder: Path, sandi: str, pada: str, *, bocor: bool, pemulihan: bool) -> Akar:
    """Make the next root and spare in `folder`; the root or spare of `lama` signs that they follow.

    With `bocor` nothing below the roots of before counts any more. The recovery key stays unless `pemulihan` asks for
    another one, or the office has none. Raises UserError as `buat`.
    """
    roots = lama.percaya.roots
    baru = _pasangan(folder, sandi, pada, pemulihan=pemulihan or not roots.recovery)
    rekaman = replace_roots(lama.identitas, roots, baru.link, baru.serep, not bocor, baru.pemulihan or None)
    return Akar(baru.induk, baru.link, with_roots(lama.percaya, [rekaman]), baru.berkas)


def _pasangan(folder: Path, sandi: str, pada: str, *, pemulihan: bool) -> _Pasangan:
    if len(sandi.strip()) < SANDI_TERPENDEK:
        raise UserError("KNC-33", panjang=SANDI_TERPENDEK)
    berkas = [folder / nama for nama in (KUNCI_INDUK, KUNCI_SEREP, KUNCI_PEMULIHAN)][: 3 if pemulihan else 2]
    if any(satu.exists() for satu in berkas):
        raise UserError("KNC-30", folder=str(folder))
    induk, serep, pulih = (DeviceIdentity.generate() for _ in range(3))
    links = issue_root(induk, "Kunci induk", pada), issue_root(serep, "Kunci induk serep", pada)
    penerima = (pulih.public.recipient,) if pemulihan else ()
    baru = _Pasangan(induk, *links, penerima, tuple(berkas))
    try:
        for satu, kunci in zip(berkas, (induk, serep), strict=False):
            keyfile.save(satu, kunci.to_bytes(), keyfile.seals_for(sandi, None))
        if pemulihan:
            write_file(berkas[2], _teks_pemulihan(pulih, pada))
    except BaseException:
        _buang(berkas)
        raise
    return baru


def _teks_pemulihan(pulih: DeviceIdentity, pada: str) -> bytes:
    """One page to print; `kinerja bundle inspect --kunci` and every program for age read it as it is."""
    teks = f"""\
# Kunci pemulihan paket Kinerja Desktop, dibuat {pada}
# Membuka setiap paket kantor ini bila kunci komputernya hilang. Siapa pun yang memegangnya dapat membaca semua paket:
# cetak atau simpan di brankas, jangan pernah di komputer. Kunci ini tidak dapat menandatangani apa pun.
# Penerima: {pulih.public.recipient}
{pulih.age}
"""
    return teks.encode()


def cetak_pemulihan(berkas: Path, kantor: str) -> Path:
    """A page to print beside the recovery key in `berkas`. Raises UserError DOK-01, KNC-06."""
    from kinerja_desktop.documents.lembar_pemulihan import cetak_kunci_paket

    lembar = berkas.with_suffix(".pdf")
    cetak_kunci_paket(lembar, kantor, secret_in(read_file(berkas, _HURUF_PEMULIHAN, "KNC-42")))
    return lembar


def _buang(berkas: Iterable[Path]) -> None:
    for satu in berkas:
        with suppress(OSError):
            satu.unlink()


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
