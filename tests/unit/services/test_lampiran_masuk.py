"""Files in bundles: none is larger than evidence may be, and none is ever in memory whole while it is taken in."""

from __future__ import annotations

import hashlib
import os
import tracemalloc
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.services import kirim_paket
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.store.brankas import UKURAN_TERBESAR
from kinerja_desktop.sync import composer
from kinerja_desktop.sync.composer import Attachment
from kinerja_desktop.sync.manifest import AttachedFile
from kinerja_desktop.system.berkas import BerkasBertahap
from tests.helpers.pertukaran import Jaringan, Komputer, lampirkan, laporan, simpan

SEDIKIT = 12 << 20
"""Bytes that taking in a bundle may take: some pieces of files, and far less than the largest file."""


class _ApaAdanya:
    """Lets a file be longer than declared, as the program of an insider does."""

    whole = True

    def __init__(self, stream: Any, _: AttachedFile) -> None:
        self.read = stream.read


def bom(jaringan: Jaringan, isi: bytes, disebut: int) -> Path:
    """A small bundle with a right signature that holds `isi`, and tells that it has `disebut` bytes."""
    siti, opd = jaringan["siti"], jaringan["opd"]
    sidik = hashlib.sha256(isi).digest()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(composer, "_Checked", _ApaAdanya)
        lampirkan(patch, AttachedFile(sidik, disebut))
        patch.setattr(kirim_paket, "Attachment", lambda s, _, nama: Attachment(s, BytesIO(isi), nama))
        patch.setattr(siti.konteks.brankas, "baca", lambda _: BytesIO())
        return siti.kirim(opd).berkas


def puncak(tindakan: Callable[[], HasilTerima]) -> tuple[HasilTerima, int]:
    tracemalloc.start()
    try:
        hasil = tindakan()
        return hasil, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def brankas(mesin: Komputer) -> list[str]:
    return [p.name for p in mesin.konteks.brankas.folder.rglob("*") if p.is_file()]


@pytest.mark.parametrize("pratinjau", [True, False])
@pytest.mark.parametrize(("disebut", "kode"), [(UKURAN_TERBESAR + 1, "PKT-07"), (1000, "PKT-09")])
def test_a_file_larger_than_evidence_or_than_declared_is_refused_before_it_is_gathered(
    jaringan: Jaringan, pratinjau: bool, disebut: int, kode: str
) -> None:
    opd = jaringan["opd"]
    berkas = bom(jaringan, bytes(2 * UKURAN_TERBESAR), disebut)
    assert berkas.stat().st_size < 100_000
    hasil, banyak = puncak(lambda: opd.terima(berkas, pratinjau=pratinjau)[0])
    assert (hasil.nasib, hasil.galat and hasil.galat.kode) == (Nasib.KARANTINA, kode)
    assert banyak < SEDIKIT and brankas(opd) == []
    assert opd.ulangi() == [], "it is not read again"


@pytest.mark.parametrize("pratinjau", [True, False])
def test_the_largest_evidence_is_taken_in_piece_by_piece(jaringan: Jaringan, pratinjau: bool) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    isi = os.urandom(UKURAN_TERBESAR)
    sidik = siti.konteks.brankas.simpan(isi)
    simpan(siti, laporan(0, bukti=(BuktiDukung(sidik, "rapat.mp4", len(isi), "video/mp4"),)))
    berkas = siti.kirim(opd).berkas
    hasil, banyak = puncak(lambda: opd.terima(berkas, pratinjau=pratinjau)[0])
    assert hasil.nasib is Nasib.DITERIMA and banyak < SEDIKIT
    assert pratinjau == (not brankas(opd))
    assert pratinjau or opd.konteks.brankas.ambil(sidik) == isi


def _dua_lampiran(jaringan: Jaringan) -> Path:
    siti = jaringan["siti"]
    bukti = []
    for isi in (b"daftar hadir", os.urandom(3 << 20)):
        sidik = siti.konteks.brankas.simpan(isi)
        bukti.append(BuktiDukung(sidik, "berkas", len(isi), "text/plain"))
    simpan(siti, laporan(0, bukti=tuple(bukti)))
    return siti.kirim(jaringan["opd"]).berkas


@pytest.mark.parametrize("langkah", ["tulis", "selesai"])
def test_a_disk_that_fills_leaves_no_half_file_and_the_bundle_waits(
    jaringan: Jaringan, monkeypatch: pytest.MonkeyPatch, langkah: str
) -> None:
    opd = jaringan["opd"]
    berkas = _dua_lampiran(jaringan)

    def penuh(*_: object) -> None:
        raise OSError(28, "penuh")

    with monkeypatch.context() as patch:
        patch.setattr(BerkasBertahap, langkah, penuh)
        (hasil,) = opd.terima(berkas)
    assert (hasil.nasib, hasil.galat and hasil.galat.kode) == (Nasib.MENUNGGU, "KTR-04")
    assert brankas(opd) == []
    assert [satu.nasib for satu in opd.ulangi()] == [Nasib.DITERIMA] and len(brankas(opd)) == 2


def test_a_file_that_breaks_off_before_the_next_one_is_refused_and_nothing_of_it_stays(jaringan: Jaringan) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    semua = {hashlib.sha256(isi).digest(): isi for isi in (b"daftar hadir", b"notula")}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(composer, "_Checked", _ApaAdanya)
        lampirkan(patch, *(AttachedFile(s, len(isi)) for s, isi in semua.items()))
        patch.setattr(kirim_paket, "Attachment", lambda s, _, nama: Attachment(s, BytesIO(semua[s][:4]), nama))
        patch.setattr(siti.konteks.brankas, "baca", lambda _: BytesIO())
        berkas = siti.kirim(opd).berkas
    (hasil,) = opd.terima(berkas)
    assert (hasil.nasib, hasil.galat and hasil.galat.kode) == (Nasib.KARANTINA, "PKT-09")
    assert brankas(opd) == []


def test_a_sender_cannot_be_made_to_send_such_a_file(jaringan: Jaringan) -> None:
    """Its vault takes none."""
    with pytest.raises(UserError, match="LMP-01"):
        jaringan["siti"].konteks.brankas.simpan(bytes(UKURAN_TERBESAR + 1))
