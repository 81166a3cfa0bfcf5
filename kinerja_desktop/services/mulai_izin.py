"""A computer that begins empty: its request before there is an office, and the office that the answer makes.

Between the two the keys lie in the folder under the password that the person chose; it becomes that of the account.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import msgspec

from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services import umur_induk
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.peran_staf import peran_di_bagan
from kinerja_desktop.services.perangkat import PERAN_DIMINTA
from kinerja_desktop.services.rencana_kantor import PANJANG_SANDI
from kinerja_desktop.services.terima_induk import terima_bekal
from kinerja_desktop.store import skema
from kinerja_desktop.store.brankas import Brankas
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.induk import data_induk
from kinerja_desktop.store.rekaman import ambil, cari
from kinerja_desktop.sync import keyfile
from kinerja_desktop.sync.certificates import read_link
from kinerja_desktop.sync.dpapi import windows
from kinerja_desktop.sync.enrolment import Enrolled, install
from kinerja_desktop.sync.enrolment_request import Wish, ask, read_pending
from kinerja_desktop.sync.scope import Scope

_T = TypeVar("_T")
_SEMENTARA = (keyfile.PENDING_FILE,)
_BERKAS_IZIN = (".knj-permintaan", ".knj-izin")
SALINAN = "permintaan.knj-permintaan"
"""The copy of the request that waits; it goes when another one takes its place, or its answer is installed."""


@dataclass(frozen=True)
class KantorIzin:
    """The office that was filled: its settings, and the accounts of this computer with their people."""

    kantor: Kantor
    orang: tuple[tuple[Akun, Pegawai], ...]


def pastikan_kosong(folder: Path) -> None:
    """Raise UserError KTR-09 unless the folder holds nothing but what belongs to the enrolment itself."""
    if not folder.exists():
        return
    for satu in folder.iterdir():
        if satu.name not in _SEMENTARA and satu.suffix not in _BERKAS_IZIN:
            raise UserError("KTR-09", folder=str(folder))


def minta(folder: Path, peran: PeranPerangkat, nama: str, unit: str, sandi: str) -> tuple[bytes, str]:
    """Make keys and a request in an empty folder; return its file and the code to read out.

    Raises UserError KTR-09 (not empty), AKN-05 (password too short), KNC-13 (role), KNC-25 (name), KNC-04.
    """
    pastikan_kosong(folder)
    if len(sandi) < PANJANG_SANDI:
        raise UserError("AKN-05", panjang=PANJANG_SANDI)
    if peran not in PERAN_DIMINTA:
        raise UserError("KNC-13", nama=nama)
    tunggu = ask(Wish(peran, nama, unit))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as galat:
        raise UserError("KTR-03", berkas=str(folder)) from galat
    keyfile.save(folder / keyfile.PENDING_FILE, tunggu.to_bytes(), keyfile.seals_for(sandi, windows()))
    (folder / SALINAN).unlink(missing_ok=True)
    return tunggu.request.raw, tunggu.request.code


def buka(folder: Path, data: bytes, kode: str, sandi: str) -> Enrolled:
    """The answer to the request that waits in this folder, verified; nothing is written.

    Raises UserError KTR-09, KNC-11 (no request waits), KNC-01 (password), KNC-43 (no master data came), and as
    `install`.
    """
    pastikan_kosong(folder)
    berkas = folder / keyfile.PENDING_FILE
    if not berkas.exists():
        raise UserError("KNC-11")
    tunggu = read_pending(keyfile.load(berkas, keyfile.seals_for(sandi, windows())))
    hasil = install(tunggu, data, kode)
    if not hasil.provisions.master or not hasil.provisions.office:
        raise UserError("KNC-43")
    return hasil


class _Latihan(msgspec.Struct):
    """What the settings of a training office say besides those of `Kantor`."""

    hari_latihan: date | None = None


def hari_latihan(hasil: Enrolled) -> date | None:
    """The day on which the training office lives that gave the certificate. Raises UserError KNC-09."""
    return _baca_pengaturan(hasil.provisions.office, _Latihan).hari_latihan


def _baca_pengaturan(data: bytes, kelas: type[_T]) -> _T:
    try:
        return msgspec.json.decode(data, type=kelas)
    except msgspec.MsgspecError as galat:
        raise UserError("KNC-09") from galat


def isi(store: Store, hasil: Enrolled, nip: Sequence[str], sekarang: Callable[[], datetime]) -> KantorIzin:
    """Fill the new database: master data, settings, accounts, keys and trust, in one transaction.

    `nip` are the people who work here; without it those whom the certificate names. Raises UserError KNC-44 where that
    is nobody, or somebody outside the certificate, KNC-43 for master data of a revoked centre, and as `terima_bekal`.
    """
    izin = read_link(hasil.chain[-1]).certificate
    with store.transaksi(skema.PUSAT, "mulai dari izin", sekarang(), (skema.PUSAT,)) as kerja:
        terima_bekal(store, kerja, hasil, skema.PUSAT, sekarang())
        if data_induk(kerja.koneksi) is None:  # who signed the copy is revoked
            raise UserError("KNC-43")
        orang = _orang(kerja.koneksi, izin.scope, nip)
        kantor = _kantor(kerja.koneksi, hasil.provisions.office, izin.role, izin.scope)
        kerja.simpan_kantor(kantor)
        akun = tuple((_akun(kerja.koneksi, satu, izin.role, sekarang()), satu) for satu in orang)
        akun = _tanpa_kembar(akun)
        kerja.simpan_semua([satu for satu, _ in akun])
        konteks = Context(store.folder, store, Brankas(store.folder, store.kunci or b""), *akun[0], kantor, sekarang)
        simpanan.simpan_mesin(konteks, hasil.identity, hasil.trust)
        umur_induk.catat(konteks, baru=True)
        if (hari := hari_latihan(hasil)) is not None:
            store.atur_meta(skema.META_HARI_LATIHAN, hari.isoformat())
    return KantorIzin(kantor, akun)


def _orang(koneksi: Any, scope: Scope, nip: Sequence[str]) -> list[Pegawai]:
    if not nip:
        ada = [ambil(koneksi, Pegawai, UUID(bytes=satu)) for satu in scope.persons]
        if not ada or None in ada:
            raise UserError("KNC-44")
        return [satu.nilai for satu in ada if satu is not None]
    hasil = []
    for satu in dict.fromkeys("".join(satu.split()) for satu in nip):
        cocok = cari(koneksi, Pegawai, skema.pegawai.c.nip == satu, batas=2)
        if len(cocok) != 1 or not _di_dalam(koneksi, scope, cocok[0].nilai):
            raise UserError("KNC-44")
        hasil.append(cocok[0].nilai)
    return hasil


def _di_dalam(koneksi: Any, scope: Scope, orang: Pegawai) -> bool:
    """True for somebody whom the certificate names, or who works in one of its units or below."""
    if scope.everything or orang.id.bytes in scope.persons:
        return True
    unit: UUID | None = orang.unit_kerja_id
    dilewati: set[UUID] = set()
    while unit is not None and unit not in dilewati:
        if unit.bytes in scope.units:
            return True
        dilewati.add(unit)
        ada = ambil(koneksi, UnitKerja, unit)
        unit = ada.nilai.induk_id if ada else None
    return False


def _kantor(koneksi: Any, data: bytes, peran: PeranPerangkat, scope: Scope) -> Kantor:
    """The settings of who gave the certificate; a workstation has the name and place of its own unit."""
    asal = replace(_baca_pengaturan(data, Kantor), folder_cadangan="")
    unit = ambil(koneksi, UnitKerja, UUID(bytes=scope.units[0])) if scope.units else None
    if peran is not PeranPerangkat.OPD or unit is None:
        return asal
    u = unit.nilai
    kop = (asal.instansi, u.nama.upper())
    tempat = u.tempat or asal.tempat
    return replace(asal, nama=u.nama, unit_kerja_id=u.id, kop=kop, alamat=u.alamat, tempat=tempat)


def _akun(koneksi: Any, orang: Pegawai, peran: PeranPerangkat, sekarang: datetime) -> Akun:
    return Akun(id_baru(sekarang), nama_akun(orang), _peran(koneksi, orang, peran), orang.id)


def _peran(koneksi: Any, orang: Pegawai, peran: PeranPerangkat) -> Peran:
    """A workstation is kept by its operator; at a machine of staff everybody is what he is in the organisation."""
    return peran_di_bagan(koneksi, orang) if peran is PeranPerangkat.PEGAWAI else Peran.OPERATOR


def nama_akun(orang: Pegawai) -> str:
    """An account name such as ``siti.rahma`` from a name with its titles; the NIP where no letter is left."""
    kata = [_huruf(satu) for satu in orang.nama.partition(",")[0].split() if not satu.endswith(".")]
    kata = [satu for satu in kata if satu]
    return ".".join(dict.fromkeys((kata[0], kata[-1]))) if kata else orang.nip or "pegawai"


def _huruf(kata: str) -> str:
    rata = unicodedata.normalize("NFKD", kata.lower())
    return "".join(huruf for huruf in rata if huruf.isascii() and huruf.isalnum())


def _tanpa_kembar(akun: tuple[tuple[Akun, Pegawai], ...]) -> tuple[tuple[Akun, Pegawai], ...]:
    """Two people of one name get two account names."""
    terpakai: dict[str, int] = {}
    hasil = []
    for satu, orang in akun:
        kali = terpakai[satu.nama_akun] = terpakai.get(satu.nama_akun, 0) + 1
        hasil.append((satu if kali == 1 else replace(satu, nama_akun=f"{satu.nama_akun}{kali}"), orang))
    return tuple(hasil)
