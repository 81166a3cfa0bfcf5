"""What a machine keeps about itself: its keys in files beside the database, its record of trust inside it.

The files are sealed by the key of the office; a copied folder therefore opens with a password of the office, but on
Windows on its own computer only. Nothing here opens a transaction: the acts that call it do.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from uuid import UUID

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.domain.waktu import dari_teks, ke_teks
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.organisasi import unit_pernah
from kinerja_desktop.store.rekaman import ambil, cari, terakhir_lsn
from kinerja_desktop.store.tetangga import hubungan
from kinerja_desktop.sync import keyfile
from kinerja_desktop.sync.certificates import Certificate, Link
from kinerja_desktop.sync.dpapi import windows
from kinerja_desktop.sync.enrolment import Authority
from kinerja_desktop.sync.enrolment_request import Pending, read_pending
from kinerja_desktop.sync.identity import OLD_KEYS, DeviceIdentity
from kinerja_desktop.sync.scope import UnitContains
from kinerja_desktop.sync.trust import TrustStore, newest, read_store, signer_of

_KEPERCAYAAN = "kepercayaan"
_SIDIK_KEPERCAYAAN = "kepercayaan_sidik"
_PERANGKAT = "perangkat_id"
_SEMENIT = timedelta(minutes=1)
"""How exactly a certificate tells when it was given."""

_LAMA = timedelta(days=45)
"""After which silence of a centre another one that speaks is taken for its successor; many exchange once a month."""


@dataclass(frozen=True)
class Mesin:
    """This machine once it is enrolled: its keys, its chain from the root down, what it trusts."""

    identitas: DeviceIdentity
    rantai: tuple[Link, ...]
    percaya: TrustStore
    unit_memuat: UnitContains

    @property
    def mentah(self) -> tuple[bytes, ...]:
        """The chain as bytes."""
        return tuple(satu.raw for satu in self.rantai)

    @property
    def sertifikat(self) -> Certificate:
        """What the own certificate says."""
        return self.rantai[-1].certificate

    @property
    def atasan(self) -> bytes | None:
        """The machine that gave the certificate; None for the centre."""
        di_atas = self.rantai[-2]
        return None if di_atas.certificate.role is PeranPerangkat.INDUK else di_atas.device

    def utama(self, koneksi: Koneksi) -> bytes | None:
        """The machine to which bundles go unless another is named; None for the centre.

        The one above. Of centres the one that bundles went to last since that gave the certificate, unless it is silent
        while another one speaks; before the first of them, and where nothing came from the one above, the one last
        heard of: one that was restored has another id.
        """
        if self.atasan is None or self.rantai[-2].certificate.role is not PeranPerangkat.PUSAT:
            return self.atasan
        pusat = {satu: kontak for satu, kontak in hubungan(koneksi).items() if self._pusat(satu)}
        dikirimi = {satu: k.keluar_pada for satu, k in pusat.items() if self._sesudah_izin(k.keluar_pada)}
        terdengar = {satu: k.masuk_pada for satu, k in pusat.items() if self._sesudah_izin(k.masuk_pada)}
        if dikirimi:
            tetap = max(dikirimi, key=lambda satu: dikirimi[satu] or "")
            baru = max(terdengar, key=lambda satu: terdengar[satu] or "", default=tetap)
            dulu = terdengar.get(tetap) or self._sejak(pusat[tetap].keluar_pertama)
            return baru if baru != tetap and _membisu(dulu, terdengar[baru]) else tetap
        if self.atasan in terdengar or not terdengar:
            return self.atasan
        return max(terdengar, key=lambda satu: terdengar[satu] or "")

    def _sesudah_izin(self, waktu: str | None) -> bool:
        if waktu is None:
            return False
        with suppress(ValueError, TypeError):  # any text may stand in a certificate
            return dari_teks(waktu) >= datetime.fromisoformat(self.sertifikat.issued_at) + _SEMENIT
        return True

    def _sejak(self, waktu: str | None) -> str | None:
        """A time, but not before the own certificate was given: then its issuer was there."""
        if waktu is None or self._sesudah_izin(waktu):
            return waktu
        return ke_teks(datetime.fromisoformat(self.sertifikat.issued_at))

    def _pusat(self, perangkat: bytes) -> bool:
        kini = self.percaya.current(perangkat)
        return kini is not None and kini.certificate.role is PeranPerangkat.PUSAT

    def di_atas(self, perangkat: bytes) -> bool:
        """Whether a machine stands above this one: in its chain, or as a centre, which may be one on new keys."""
        return self._pusat(perangkat) or self.dalam_rantai(perangkat)

    def dalam_rantai(self, perangkat: bytes) -> bool:
        """Whether the certificate of this machine hangs on that of another one; a root is a key, and no machine."""
        return perangkat in {satu.device for satu in self.rantai[1:-1]}

    def kenal(self, perangkat: bytes) -> Certificate:
        """The certificate of a neighbour. Raises UserError PKT-41 for a machine that is unknown or revoked."""
        satu = self.percaya.current(perangkat)
        if satu is None:
            raise UserError("PKT-41", perangkat=perangkat.hex()[:8])
        return satu.certificate

    def sebut(self, perangkat: bytes) -> str:
        """The name of a machine, or the beginning of its id where it is not known."""
        rantai = self.percaya.known.get(perangkat)
        return rantai[0][-1].certificate.name if rantai else perangkat.hex()[:8]

    def penanda(self, rantai: tuple[bytes, ...], paket: bytes) -> Link:
        """Whose certificate signed the bundle `paket`. Raises UserError as `signer_of`."""
        return signer_of(self.percaya, rantai, paket, self.unit_memuat)

    def segar(self, konteks: Context) -> Mesin:
        """This machine with what it learned of trust since: no version goes down while many files come in."""
        tersimpan = kepercayaan(konteks)
        return self if tersimpan is None else replace(self, percaya=newest(tersimpan, self.percaya))


def _membisu(dulu: str | None, kini: str | None) -> bool:
    """Whether a centre said nothing for long while another one did: it was replaced, or restored under another id."""
    return dulu is not None and kini is not None and dari_teks(kini) - dari_teks(dulu) > _LAMA


def _segel(konteks: Context) -> tuple[keyfile.Seal, ...]:
    if konteks.store.kunci is None:
        raise UserError("KNC-01")
    return keyfile.seals_for(konteks.store.kunci, windows())


def identitas(konteks: Context) -> DeviceIdentity:
    """The keys of this machine. Raises UserError KNC-03 (none), KNC-01, KNC-02, KNC-05 (another computer)."""
    return keyfile.load_identity(konteks.folder, _segel(konteks))


def menunggu(konteks: Context) -> Pending | None:
    """The request that waits here for its answer. Raises UserError as `identitas`, KNC-11 for a damaged one."""
    berkas = konteks.folder / keyfile.PENDING_FILE
    return read_pending(keyfile.load(berkas, _segel(konteks))) if berkas.exists() else None


def simpan_menunggu(konteks: Context, tunggu: Pending) -> None:
    """Keep the keys and the request until the answer comes. Raises UserError KNC-04."""
    keyfile.save(konteks.folder / keyfile.PENDING_FILE, tunggu.to_bytes(), _segel(konteks))


def lupakan_menunggu(konteks: Context) -> None:
    """Its answer is installed. A file that cannot be removed does no harm: no answer fits it again."""
    with suppress(OSError):
        (konteks.folder / keyfile.PENDING_FILE).unlink(missing_ok=True)


def kepercayaan(konteks: Context) -> TrustStore | None:
    """What this machine trusts; None before it was ever enrolled. Raises UserError KNC-26 when it is damaged."""
    sidik = konteks.store.meta(_SIDIK_KEPERCAYAAN)
    if sidik is not None and (ada := _bacaan(sidik).percaya) is not None:
        return ada
    teks = konteks.store.meta(_KEPERCAYAAN)
    if teks is None:
        return None
    bacaan = _bacaan(sidik or hashlib.sha256(teks.encode()).hexdigest())
    if bacaan.percaya is None:
        bacaan.percaya = _urai(teks)
    return bacaan.percaya


@dataclass
class _Bacaan:
    """The record of trust as it was read, or written, under one hash."""

    percaya: TrustStore | None = None


@lru_cache(maxsize=2)
def _bacaan(_sidik: str) -> _Bacaan:
    """One for each hash: at a centre the record is megabytes, and many files of one run are judged by one reading."""
    return _Bacaan()


def _urai(teks: str) -> TrustStore:
    try:
        return read_store(base64.b64decode(teks, validate=True))
    except (binascii.Error, ValueError) as galat:
        raise UserError("KNC-26") from galat


def simpan_kepercayaan(konteks: Context, percaya: TrustStore) -> None:
    """Replace the record of trust, inside the transaction of the act that changed it."""
    isi = percaya.to_bytes()
    sidik = hashlib.sha256(isi).hexdigest()
    konteks.store.atur_meta(_KEPERCAYAAN, base64.b64encode(isi).decode("ascii"))
    konteks.store.atur_meta(_SIDIK_KEPERCAYAAN, sidik)
    _bacaan(sidik).percaya = percaya


def simpan_mesin(konteks: Context, milik: DeviceIdentity, percaya: TrustStore) -> None:
    """Make this machine another one: trust and id first, its keys last, so that a full disk undoes all of it."""
    simpan_kepercayaan(konteks, percaya)
    konteks.store.atur_meta(_PERANGKAT, str(UUID(bytes=milik.device)))
    izin = percaya.current(milik.device)
    if izin is not None:
        konteks.store.atur_meta(skema.META_PERAN, izin.certificate.role.value)
    keyfile.save_identity(konteks.folder, milik, _segel(konteks))


def mesin(konteks: Context) -> Mesin:
    """This machine, enrolled and in force.

    Raises UserError KNC-03 (not enrolled), KNC-38 (its certificate is revoked), and as `identitas` and `kepercayaan`.
    """
    milik, percaya = _dengan_kunci_baru(konteks, identitas(konteks)), kepercayaan(konteks)
    if percaya is None:
        raise UserError("KNC-03")
    kunci = milik.public.signing_key
    for rantai in percaya.in_force(milik.device):
        if rantai[-1].key == kunci:
            return Mesin(milik, rantai, percaya, unit_memuat(konteks))
    for rantai in percaya.known.get(milik.device, ()):
        dicabut = percaya.revocations.against(rantai)
        if rantai[-1].key == kunci and dicabut is not None:
            raise UserError("KNC-38", alasan=dicabut.reason)
    raise UserError("KNC-03")


def _dengan_kunci_baru(konteks: Context, milik: DeviceIdentity) -> DeviceIdentity:
    """What also opens bundles for the keys that were asked for: they are sealed to those once the answer is made."""
    with suppress(UserError):
        if (tunggu := menunggu(konteks)) is not None:
            lain = dict.fromkeys((*_pembuka(tunggu, milik.device), *milik.old))
            return replace(milik, old=tuple(satu for satu in lain if satu != milik.age)[:OLD_KEYS])
    return milik


def dengan_kunci_menunggu(konteks: Context, baru: Pending) -> Pending:
    """A request that replaces one for new keys: that one may be answered, and bundles on their way be sealed to it."""
    with suppress(UserError):
        if (dulu := menunggu(konteks)) is not None:
            dibuka = _pembuka(dulu, identitas(konteks).device)
            return replace(baru, identity=replace(baru.identity, old=dibuka[:OLD_KEYS]))
    return baru


def _pembuka(tunggu: Pending, perangkat: bytes) -> tuple[str, ...]:
    """Keys of a request that bundles for this machine may be sealed to."""
    diminta = tunggu.identity
    return diminta.openers if diminta.device == perangkat else diminta.old


def pemberi(konteks: Context) -> Authority:
    """This machine as one that issues certificates. Raises UserError as `mesin`."""
    ini = mesin(konteks)
    return Authority(ini.identitas, ini.mentah, ini.percaya, ini.unit_memuat)


def pernah_memuat(konteks: Context) -> UnitContains:
    """Whether a unit has or ever had a unit or person below it: a seal stays one when its penilai has moved since."""
    memuat = unit_memuat(konteks)
    dulu: dict[bytes, tuple[bytes, ...]] = {}

    def pernah(atas: bytes, bawah: bytes) -> bool:
        if memuat(atas, bawah):
            return True
        if bawah not in dulu:
            with konteks.store.baca() as koneksi:
                dulu[bawah] = unit_pernah(koneksi, bawah)
        return any(memuat(atas, unit) for unit in dulu[bawah])

    return pernah


def unit_memuat(konteks: Context) -> UnitContains:
    """Whether a unit of this office has another unit, or a person, below it: by the organisation as it stands."""
    induk: dict[UUID, UUID | None] = {}
    orang: dict[UUID, UUID | None] = {}
    dibaca = -1

    def perbarui() -> None:
        nonlocal dibaca
        with konteks.store.baca() as koneksi:
            kini = terakhir_lsn(koneksi)
            if kini != dibaca:
                induk.clear()
                orang.clear()
                induk.update({s.nilai.id: s.nilai.induk_id for s in cari(koneksi, UnitKerja)})
        dibaca = kini

    def unit_pegawai(nomor: UUID) -> UUID | None:
        if nomor not in orang:
            with konteks.store.baca() as koneksi:
                ada = ambil(koneksi, Pegawai, nomor)
            orang[nomor] = ada.nilai.unit_kerja_id if ada else None
        return orang[nomor]

    def memuat(atas: bytes, bawah: bytes) -> bool:
        perbarui()
        nomor: UUID | None = UUID(bytes=bawah)
        if nomor not in induk and nomor is not None:
            nomor = unit_pegawai(nomor)
        dilewati: set[UUID] = set()
        while nomor is not None and nomor not in dilewati and nomor.bytes != atas:
            dilewati.add(nomor)
            nomor = induk.get(nomor)
        return nomor is not None and nomor.bytes == atas

    return memuat
