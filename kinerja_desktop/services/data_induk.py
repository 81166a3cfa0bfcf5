"""Master data travel as one signed bundle of the centre, byte for byte, from machine to machine.

The centre numbers a full copy whenever something in it changed. Whoever has it passes it on to a neighbour that is not
known to have it, inside an ordinary bundle; the last receiver verifies the signature of the centre itself.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from io import BytesIO
from typing import Any

import msgspec

import kinerja_desktop
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pertukaran import TANPA_PAKET
from kinerja_desktop.domain.waktu import ke_teks
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.store import skema
from kinerja_desktop.store.induk import (
    PETA_INDUK,
    SEBELUM_TERBANYAK,
    DataInduk,
    baris_induk,
    catat_sebelum_induk,
    data_induk,
    data_induk_tertunda,
    isi_data_induk,
    lsn_induk,
    sebelum_induk,
    simpan_data_induk,
)
from kinerja_desktop.store.kiriman import Kiriman
from kinerja_desktop.store.lebih import catat_kolom, kolom_dikenal, kolom_kirim
from kinerja_desktop.store.pertukaran import pengetahuan, pengetahuan_semua, tetapkan
from kinerja_desktop.store.unit_of_work import UnitOfWork
from kinerja_desktop.sync.bundle_reader import PassedOnBundle, VerifiedBundle
from kinerja_desktop.sync.certificates import read_link
from kinerja_desktop.sync.composer import Composer, PassOn, Rows
from kinerja_desktop.sync.content import BundleSink
from kinerja_desktop.sync.manifest import FORMAT, Header, Manifest, Table, TrustNews

JENIS = "induk"
NAMA = "data induk"
TERBESAR = 32 << 20
"""Bytes of a copy; that of 6,000 people has about one tenth."""

LOMPATAN_TERJAUH = 1000
"""How far the centre follows a number that somebody names: a neighbour that lies cannot use them up."""

_encode = msgspec.msgpack.Encoder().encode


def tabel_kirim(semua: Mapping[int, skema.Peta], koneksi: Any) -> tuple[Table, ...]:
    """Tables as a manifest names them: the values of a row are the revision, the body, what newer programs know."""
    return tuple(Table(nomor, str(peta.tabel.name), kolom_kirim(koneksi, peta)) for nomor, peta in semua.items())


def pastikan_dikenal(manifes: Manifest, semua: Mapping[int, skema.Peta], koneksi: Any) -> None:
    """Remember columns that only newer programs know. Raises UserError PKT-42 where the known ones are others."""
    for tabel in manifes.tables:
        peta = semua.get(tabel.number)
        if peta is None:
            continue
        if any(ada != datang for ada, datang in zip(kolom_dikenal(peta), tabel.fields, strict=False)):
            raise UserError("PKT-42")
        catat_kolom(koneksi, peta, tabel.fields)


def baris_kirim(satu: Kiriman) -> list[Any]:
    """A row on the wire."""
    return [satu.id, satu.hapus, satu.rev, satu.induk, satu.leluhur, *satu.isi]


def baca_baris(peta: skema.Peta, baris: list[list[Any]]) -> list[Kiriman]:
    """Rows from the wire. Raises UserError GBG-01 for one that is none."""
    try:
        semua = [Kiriman(id_, hapus, rev, induk, leluhur, isi) for id_, hapus, rev, induk, leluhur, *isi in baris]
        if any(type(satu.id) is not bytes for satu in semua):
            raise ValueError("the id of a record is bytes")
    except ValueError as galat:
        raise UserError("GBG-01", apa=peta.tabel.name.replace("_", " "), rekaman="?") from galat
    return semua


def siapkan(konteks: Context, ini: Mesin, kerja: UnitOfWork) -> DataInduk | None:
    """The newest master data; at the centre a new copy when something changed since the last one.

    Also when nobody can prove the last one any more, because the machine that signed it is revoked; and when a
    neighbour has one that the centre does not know and whose number is not lower: where a revoked machine made it, only
    a higher number takes its place.
    """
    ada = data_induk(kerja.koneksi)
    if ini.sertifikat.role is not PeranPerangkat.PUSAT:
        return ada
    if ada is None:
        return buat(konteks, ini, kerja, (0, 1), b"")
    asing = _nomor_asing(kerja.koneksi, ada)
    berlaku = not asing and dapat_dibuktikan(ini, isi_data_induk(kerja.koneksi))
    if berlaku and lsn_induk(kerja.koneksi) <= ada.lsn:
        return ada
    versi = (ada.versi[0], max(ada.versi[1], *asing, 0) + 1)
    return buat(konteks, ini, kerja, versi, ada.pembuka, ada.sidik if berlaku else b"")


def _nomor_asing(koneksi: Any, ada: DataInduk) -> list[int]:
    """The numbers of copies of this era that neighbours have and that are not known here, where ours is not higher."""
    era, nomor = ada.versi
    dikenal = {TANPA_PAKET, ada.paket, *sebelum_induk(koneksi)}
    terjauh = nomor + LOMPATAN_TERJAUH
    semua = [(tahu.induk, tahu.paket_induk) for tahu in pengetahuan_semua(koneksi)]
    return [n for (e, n), paket in semua if e == era and nomor <= n <= terjauh and paket not in dikenal]


def buat(
    konteks: Context, ini: Mesin, kerja: UnitOfWork, versi: tuple[int, int], pembuka: bytes, semula: bytes = b""
) -> DataInduk:
    """Sign a copy with this version; one whose content has the hash `semula` is the one that is kept already."""
    susun, ada = _Salinan(kerja.koneksi), data_induk(kerja.koneksi)
    paket, pusat = os.urandom(16), ini.identitas
    sebelum = (*((ada.paket,) if ada else ()), *sebelum_induk(kerja.koneksi))[:SEBELUM_TERBANYAK]
    manifes = Manifest(
        format=FORMAT,
        min_reader=1,
        bundle_id=paket,
        kind=JENIS,
        certificate_chain=ini.mentah,
        receivers=(pusat.device,),
        epoch=bytes(16),
        chain=tuple(dict.fromkeys(sebelum)),
        basis=0,
        to=0,
        acks=(),
        scope_hash=b"",
        tables=tabel_kirim(PETA_INDUK, kerja.koneksi),
        attachments=(),
        master_version=versi[1],
        revocation_version=0,
        audit_no=0,
        audit_head=b"",
        made_at=ke_teks(konteks.sekarang()),
        basis_bundle=b"",
        trust=TrustNews(master_era=versi[0], master_bundle=paket, master_leap=pembuka),
    )
    penyusun = Composer(Header(paket, pusat.device, None, kinerja_desktop.__version__), manifes, pusat.sign_digest)
    isi = b"".join((penyusun.opening, *penyusun.frames(susun.isi())))
    sidik, lsn = susun.sidik.digest(), lsn_induk(kerja.koneksi)
    if ada is not None and sidik == semula:
        hasil, isi = DataInduk(ada.paket, ada.versi, ada.pembuka, sidik, lsn), isi_data_induk(kerja.koneksi)
    else:
        hasil = DataInduk(paket, versi, pembuka, sidik, lsn)
        catat_sebelum_induk(kerja.koneksi, sebelum)
    simpan_data_induk(kerja.koneksi, hasil, isi)
    tetapkan(kerja.koneksi)
    return hasil


class _Salinan:
    """Rows of all master data, hashed as they are taken."""

    def __init__(self, koneksi: Any) -> None:
        self._koneksi = koneksi
        self.sidik = hashlib.sha256()

    def isi(self) -> Iterator[Rows]:
        for nomor, peta in PETA_INDUK.items():
            yield Rows(nomor, self._baris(nomor, peta))

    def _baris(self, nomor: int, peta: skema.Peta) -> Iterator[list[Any]]:
        for satu in baris_induk(self._koneksi, peta):
            baris = baris_kirim(satu)
            hitung_sidik(self.sidik, nomor, baris)
            yield baris


def hitung_sidik(sidik: hashlib._Hash, nomor: int, baris: list[Any]) -> None:
    """Add one row to the hash of a content."""
    sidik.update(_encode((nomor, baris)))


def untuk(ini: Mesin, koneksi: Any, penerima: bytes, *, penuh: bool = False) -> PassOn | None:
    """What to pass on to a neighbour: the newest copy, unless it is known to have this one or a newer.

    To who stands above this machine then one of the copies that the centre has lost. A copy whose centre is revoked
    meanwhile is passed on to nobody.
    """
    ada, tahu = data_induk(koneksi), pengetahuan(koneksi, penerima)
    if ada is None:
        return None
    calon = [(ada.paket, isi_data_induk(koneksi))]
    if ada.versi < tahu.induk or (ada.paket == tahu.paket_induk and not penuh):
        calon = data_induk_tertunda(koneksi) if ini.di_atas(penerima) else []
    for paket, isi in calon:
        with suppress(UserError):
            buktikan(ini, isi)
            return PassOn(paket, BytesIO(isi))
    return None


def nomor_salinan(isi: bytes) -> bytes:
    """The bundle id that a copy claims. Raises UserError PKT-01, PKT-02, PKT-07."""
    return PassedOnBundle(isi, NAMA).header().bundle_id


def buktikan(ini: Mesin, isi: bytes) -> tuple[PassedOnBundle, VerifiedBundle]:
    """Verify a copy by its own signature.

    Raises UserError PKT-45 when it is not master data of a centre, and what `PassedOnBundle` and `signer_of` raise.
    """

    def percaya(manifes: Manifest, kepala: Header) -> bytes:
        satu = ini.penanda(manifes.certificate_chain, manifes.bundle_id)
        if manifes.kind != JENIS or satu.certificate.role is not PeranPerangkat.PUSAT or satu.device != kepala.sender:
            raise UserError("PKT-45")
        return satu.key

    pembaca = PassedOnBundle(isi, NAMA)
    return pembaca, pembaca.verify(percaya)


def baca_tanpa_bukti(isi: bytes, tujuan: BundleSink) -> None:
    """Read a copy that was proved when it came, whoever is revoked meanwhile."""
    pembaca = PassedOnBundle(isi, NAMA)
    pembaca.frames(pembaca.verify(lambda manifes, _: read_link(manifes.certificate_chain[-1]).key), tujuan)


def dapat_dibuktikan(ini: Mesin, isi: bytes) -> bool:
    """Whether a copy proves itself here: nobody who signed it is revoked."""
    try:
        buktikan(ini, isi)
    except UserError:
        return False
    return True
