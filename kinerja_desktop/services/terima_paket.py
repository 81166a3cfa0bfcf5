"""Receiving: each file is copied in, verified whole, then applied in one transaction or not at all.

A bad file goes to quarantine with its reason and stops no other. What only a newer program can read waits. A preview
does everything and takes it back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pertukaran import Akuan, KepalaPaket
from kinerja_desktop.domain.waktu import ke_teks
from kinerja_desktop.services.cakupan_perangkat import cakupan, penulis_sah, peran
from kinerja_desktop.services.kirim_paket import TABEL
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_ini import KARANTINA, MASUK, MENUNGGU, PerangkatIni, kotak
from kinerja_desktop.store.gabung import Jumlah, Kiriman, Penggabung
from kinerja_desktop.store.pertukaran import catat_lampiran_masuk, catat_terima, sudah_diterima
from kinerja_desktop.store.unit_of_work import UnitOfWork
from kinerja_desktop.sync.bundle_reader import WAITING, BundleReader, VerifiedBundle
from kinerja_desktop.sync.certificates import Link
from kinerja_desktop.sync.delivery import deliver
from kinerja_desktop.sync.manifest import Header, Manifest

_TUNGGU = WAITING | {"PKT-42", "KNC-16"}


class Nasib(StrEnum):
    """What became of a file."""

    DITERIMA = "diterima"
    ULANG = "ulang"
    MENUNGGU = "menunggu"
    KARANTINA = "karantina"


@dataclass(frozen=True, slots=True)
class HasilTerima:
    """One file: what became of it, from whom, and how many records of each kind it brought.

    `galat` says why it waits or lies in quarantine; `pulih` that it showed this machine to be restored or copied.
    """

    berkas: str
    nasib: Nasib
    pengirim: str = ""
    jumlah: dict[str, Jumlah] = field(default_factory=dict)
    galat: UserError | None = None
    pulih: bool = False

    def total(self, apa: str) -> int:
        """One of the numbers of `Jumlah` over all kinds."""
        return sum(getattr(satu, apa) for satu in self.jumlah.values())


class _Kembalikan(Exception):
    """Takes a preview back."""


def terima(
    konteks: Context, ini: PerangkatIni, berkas: Sequence[Path], *, pratinjau: bool = False
) -> list[HasilTerima]:
    """Take in files one after the other, in any order; a preview changes nothing and keeps nothing."""
    return [_satu(konteks, ini, jalur, pratinjau) for jalur in berkas]


def _satu(konteks: Context, ini: PerangkatIni, jalur: Path, pratinjau: bool) -> HasilTerima:
    salinan = jalur
    try:
        if not pratinjau:
            salinan = deliver(jalur, kotak(konteks, MASUK)).path
        hasil = _baca(konteks, ini, salinan, jalur.name, pratinjau)
    except UserError as galat:
        nasib = Nasib.MENUNGGU if galat.kode in _TUNGGU else Nasib.KARANTINA
        if not pratinjau and salinan != jalur:
            salinan.replace(kotak(konteks, MENUNGGU if nasib is Nasib.MENUNGGU else KARANTINA) / salinan.name)
        return HasilTerima(jalur.name, nasib, galat=galat)
    if pratinjau:
        return hasil
    if ditahan := hasil.total("ditahan"):
        salinan.replace(kotak(konteks, KARANTINA) / salinan.name)
        return replace(hasil, galat=UserError("GBG-02", jumlah=ditahan))
    salinan.unlink()
    return hasil


def _baca(konteks: Context, ini: PerangkatIni, jalur: Path, nama: str, pratinjau: bool) -> HasilTerima:
    penanda: list[Link] = []

    def percaya(manifes: Manifest, kepala: Header) -> bytes:
        satu = ini.penanda(manifes.certificate_chain, manifes.bundle_id)
        if satu.device != kepala.sender:
            raise UserError("PKT-05")
        penanda.append(satu)
        return satu.key

    pembaca = BundleReader(jalur, [ini.identitas.age], device=ini.identitas.device)
    terbukti = pembaca.verify(percaya)
    pengirim = penanda[-1]
    _pastikan_dikenal(terbukti)
    with konteks.store.baca() as koneksi:
        if sudah_diterima(koneksi, terbukti.manifest.bundle_id):
            return HasilTerima(nama, Nasib.ULANG, pengirim.certificate.name)
    hasil: HasilTerima | None = None
    try:
        with konteks.transaksi("terima paket") as kerja:
            penerap = _Penerap(konteks, ini, kerja, pengirim)
            pembaca.frames(terbukti, penerap)
            pulih = penerap.selesai(terbukti)
            hasil = HasilTerima(nama, Nasib.DITERIMA, pengirim.certificate.name, penerap.jumlah, pulih=pulih)
            if pratinjau:
                raise _Kembalikan
    except _Kembalikan:
        pass
    if hasil is None:
        raise AssertionError
    return hasil


def _pastikan_dikenal(terbukti: VerifiedBundle) -> None:
    """A bundle with tables or columns that this program does not know waits for a newer one (PKT-42)."""
    lebih = [
        t for t in terbukti.manifest.tables if t.number in TABEL and len(t.fields) > 4 + len(TABEL[t.number].kolom)
    ]
    if lebih or terbukti.unknown_tables(TABEL):
        raise UserError("PKT-42")


class _Penerap:
    """Takes the content of one verified bundle into the open transaction (a `BundleSink`)."""

    def __init__(self, konteks: Context, ini: PerangkatIni, kerja: UnitOfWork, pengirim: Link) -> None:
        self._konteks, self._kerja, self._pengirim = konteks, kerja, pengirim
        self._gabung = Penggabung(kerja)
        dari_atas = peran(pengirim.certificate).di_atas(peran(ini.sertifikat.certificate))
        self._sah = penulis_sah(konteks, cakupan(konteks, pengirim.certificate), dari_atas)
        self._berkas: dict[bytes, int] = {}
        self._potongan = bytearray()
        self._sidik = b""

    @property
    def jumlah(self) -> dict[str, Jumlah]:
        """Numbers by table."""
        return self._gabung.jumlah

    def rows(self, table: int, rows: list[Any]) -> None:
        """Merge rows of one table."""
        peta = TABEL[table]
        try:
            frame = [Kiriman(id_, hapus, rev, induk, leluhur, isi) for id_, hapus, rev, induk, leluhur, *isi in rows]
        except ValueError as galat:
            raise UserError("GBG-01", apa=peta.tabel.name.replace("_", " "), rekaman="?") from galat
        self._gabung.terapkan(peta, frame, lambda nilai: self._sah(peta, nilai))

    def attachment(self, sha256: bytes, offset: int, data: bytes) -> None:
        """Gather one file; it goes into the vault when the next one begins."""
        if offset == 0:
            self._simpan_berkas()
            self._sidik = sha256
        self._potongan += data

    def pass_on(self, _bundle_id: bytes, _offset: int, _data: bytes) -> None:
        """A bundle inside a bundle waits for a program that takes it apart."""
        raise UserError("PKT-42")

    def _simpan_berkas(self) -> None:
        if self._sidik:
            self._konteks.brankas.simpan(bytes(self._potongan))
            self._berkas[self._sidik] = len(self._potongan)
        self._potongan.clear()
        self._sidik = b""

    def selesai(self, terbukti: VerifiedBundle) -> bool:
        """Close the bundle: log, files, bookkeeping. True when this machine was restored or copied."""
        self._simpan_berkas()
        manifes, waktu = terbukti.manifest, ke_teks(self._konteks.sekarang())
        catat_lampiran_masuk(self._kerja.koneksi, self._pengirim.device, self._berkas)
        self._gabung.selesai(UUID(bytes=manifes.bundle_id), terbukti.digest, self._konteks.saya, waktu)
        kepala = KepalaPaket(
            manifes.bundle_id,
            self._pengirim.device,
            manifes.epoch,
            frozenset(manifes.chain),
            manifes.basis,
            manifes.basis_bundle,
            manifes.to,
            tuple(Akuan(a.epoch, a.bundle_id if any(a.bundle_id) else b"") for a in manifes.acks),
        )
        return catat_terima(self._kerja, kepala, self._gabung.jumlah.values(), waktu).pulih
