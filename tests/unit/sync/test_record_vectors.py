"""Records of `docs/bundle-format.md`: their hashes, by a reader that knows only that page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import Connection, select

from kinerja_desktop.services.pintu import Pintu
from kinerja_desktop.store import skema
from kinerja_desktop.store.kiriman import Kiriman, kiriman_mentah, periksa
from tests.helpers.kantor import Jam, salin
from tests.unit.sync.test_vectors import VEKTOR, pulih

CATATAN: list[dict[str, Any]] = pulih(json.loads((VEKTOR / "catatan.json").read_text("utf-8")))["records"]
KANTOR = max((Path(__file__).resolve().parents[2] / "golden" / "kantor").iterdir())


def sidik(tabel: int, baris: list[Any]) -> bytes:
    """Written from the page; nothing of the program is used."""
    nomor, dihapus, _, induk, _, *isi = baris
    badan = [] if dihapus else isi
    return blake2b(msgspec.msgpack.encode([tabel, nomor, dihapus, badan, induk]), digest_size=20).digest()


def awalan(deret: bytes) -> list[bytes]:
    return [deret[n : n + 8] for n in range(0, len(deret), 8)]


@pytest.mark.parametrize("satu", CATATAN, ids=[satu["apa"] for satu in CATATAN])
def test_the_hash_of_a_record_follows_from_the_page(satu: dict[str, Any]) -> None:
    assert sidik(satu["tabel"], satu["baris"]) == satu["hash"]
    _, _, generasi, induk, leluhur, *_ = satu["baris"]
    assert set(awalan(induk)) <= set(awalan(leluhur)) and (generasi == 1) is (induk == b"")
    peta = next(p for p in skema.PETA.values() if p.nomor == satu["tabel"])
    nilai, hash_program = periksa(peta, Kiriman(*satu["baris"][:5], satu["baris"][5:]))
    assert hash_program == satu["hash"] and nilai.id.bytes == satu["baris"][0], "the program takes it in as it is"


def test_the_leaves_follow_from_the_page() -> None:
    """Two changes of one revision are a conflict; what names both as parents settles it."""
    pertama, kiri, kanan, gabungan, dihapus, _ = (satu["baris"] for satu in CATATAN)
    kepala = [satu["hash"][:8] for satu in CATATAN]
    for anak in (kiri, kanan):
        assert awalan(anak[3]) == [kepala[0]] and anak[2] == pertama[2] + 1
    assert kepala[1] not in awalan(kanan[4]) and kepala[2] not in awalan(kiri[4])
    assert awalan(gabungan[3]) == sorted(kepala[1:3]) and set(awalan(gabungan[4])) == set(kepala[:3])
    assert awalan(dihapus[3]) == [kepala[3]] and dihapus[1] == 1


@pytest.fixture
def koneksi(tmp_path: Path) -> Iterator[Connection]:
    folder = tmp_path / "kantor"
    terbuka = salin(KANTOR, folder, Pintu(KANTOR).kunci("kepala", "latihan"), Jam())
    with terbuka.store.baca() as terhubung:
        yield terhubung
    terbuka.tutup()


def test_the_records_of_an_office_have_the_hash_of_the_page(koneksi: Connection) -> None:
    dilihat = set()
    for peta in skema.PETA.values():
        t = peta.tabel.c
        tersimpan = dict(koneksi.execute(select(t.id, t.hash)).all())
        for baris in kiriman_mentah(koneksi, peta, 0):
            asli = list(msgspec.msgpack.decode(msgspec.msgpack.encode(list(baris))))
            assert sidik(peta.nomor, asli) == tersimpan[asli[0]], peta.tabel.name
            dilihat.add(peta.tabel.name)
    belum = {peta.tabel.name for peta in skema.PETA.values()} - dilihat
    assert belum <= {"pengumuman", "ketidakhadiran", "hari_libur", "penerimaan_evaluasi"}, (
        "that office has none of these"
    )
