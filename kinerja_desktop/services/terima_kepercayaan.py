"""Who signed a bundle, judged by what is trusted here together with the roots and the list that came along.

What came is checked first, and stored in the transaction that applies the bundle. A list that refuses its own bearer is
kept all the same: it proves itself.
"""

from __future__ import annotations

from dataclasses import replace

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pertukaran import Pengetahuan
from kinerja_desktop.services import perangkat_simpanan, umur_induk
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.store import skema
from kinerja_desktop.sync.certificates import Link
from kinerja_desktop.sync.manifest import Header, Manifest
from kinerja_desktop.sync.revocation import Version, publish
from kinerja_desktop.sync.trust import TrustStore, newest, with_certificate, with_issued, with_news, with_revocations


class Pemeriksa:
    """Judges one bundle. `ini` is this machine with what it would trust after it; `pengirim` is who signed."""

    def __init__(self, ini: Mesin) -> None:
        self._semula = ini.percaya
        self.ini = ini
        self.pengirim: Link

    def __call__(self, manifes: Manifest, kepala: Header) -> bytes:
        """The key of the sender. Raises UserError PKT-05 (the header names another), as `with_news` and `signer_of`."""
        ini = self.ini
        self.ini = replace(ini, percaya=with_news(ini.percaya, manifes.trust, ini.unit_memuat))
        self.pengirim = self.ini.penanda(manifes.certificate_chain, manifes.bundle_id)
        if self.pengirim.device != kepala.sender:
            raise UserError("PKT-05")
        return self.pengirim.key

    @property
    def daftar_baru(self) -> bool:
        """True when the bundle brought a revocation list that is newer than the one here, or names more."""
        return self.ini.percaya.revocations != self._semula.revocations

    def simpan(self, konteks: Context, manifes: Manifest) -> bool:
        """Store what is trusted now, the sender included, in the open transaction. True when it is more than before."""
        tersimpan = perangkat_simpanan.kepercayaan(konteks)
        percaya = _ingat(self._bersama(tersimpan), manifes, self.ini)
        if self._di_bawah(percaya):
            percaya = with_issued(percaya, self.pengirim.device, manifes.issued, self.ini.unit_memuat)
        percaya = satukan(percaya, self.ini)
        if percaya == (tersimpan or self._semula):
            return False
        perangkat_simpanan.simpan_kepercayaan(konteks, percaya)
        return True

    def _di_bawah(self, percaya: TrustStore) -> bool:
        """Whether what the sender gave may have to be revoked here: at a centre, and by who certified the sender."""
        milik = self.ini.identitas.device
        return self.ini.sertifikat.role is PeranPerangkat.PUSAT or any(
            satu[-2].device == milik for satu in percaya.known.get(self.pengirim.device, ())
        )

    def simpan_pencabutan(self, konteks: Context, galat: UserError) -> None:
        """The bundle is refused because its sender is revoked: keep the list that says so, and the roots above it."""
        if galat.kode != "KNC-17" or self.ini.percaya == self._semula:
            return
        with konteks.transaksi("terima daftar pencabutan", (skema.PUSAT,)):
            percaya = self._bersama(perangkat_simpanan.kepercayaan(konteks))
            perangkat_simpanan.simpan_kepercayaan(konteks, percaya)
            umur_induk.catat(konteks, baru=self.daftar_baru)

    def _bersama(self, tersimpan: TrustStore | None) -> TrustStore:
        """What is trusted after the bundle, and what was stored meanwhile."""
        return self.ini.percaya if tersimpan is None else newest(tersimpan, self.ini.percaya)


def satukan(percaya: TrustStore, ini: Mesin) -> TrustStore:
    """At the centre one list of several, with the next number: what it revoked in a life that it lost, or at another
    desk, came back to it."""
    daftar = percaya.revocations
    if not daftar.others or ini.sertifikat.role is not PeranPerangkat.PUSAT:
        return percaya
    versi = Version(daftar.version.era, daftar.version.number + 1)
    mentah = publish(ini.identitas, ini.mentah, versi, daftar.entries.values())
    try:
        return with_revocations(percaya, mentah, ini.unit_memuat)
    except UserError:  # this desk is revoked itself: another one makes the list
        return percaya


def _ingat(percaya: TrustStore, manifes: Manifest, ini: Mesin) -> TrustStore:
    """After a change of keys the next bundle uses the new ones. Whose last bundles are still accepted stays revoked."""
    try:
        return with_certificate(percaya, manifes.certificate_chain, ini.unit_memuat)
    except UserError as galat:
        if galat.kode != "KNC-17":
            raise
        return percaya


def dikatakan(manifes: Manifest) -> Pengetahuan:
    """What the sender of a bundle says it has."""
    berita = manifes.trust
    return Pengetahuan(
        (berita.era, manifes.revocation_version),
        (berita.master_era, manifes.master_version),
        berita.master_bundle,
        berita.lists,
    )
