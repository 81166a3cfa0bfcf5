"""What goes into a bundle comes out of it, for those it is meant for, and in bounded memory."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Annotated, Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import Raw
from msgspec.msgpack import encode

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.bundle_reader import BundleReader, read_header
from kinerja_desktop.sync.composer import Attachment, PassOn, Rows
from kinerja_desktop.sync.manifest import AttachedFile
from kinerja_desktop.sync.rows import MAX_ROW, decode_any_rows
from tests.helpers import paket
from tests.helpers.paket import (
    AGE_KANTOR,
    AGE_LAIN,
    CONTOH,
    ID,
    LAIN,
    PENERIMA,
    Penampung,
    baca,
    contoh,
    kepala,
    lampiran,
    manifes,
    pembaca,
    percaya,
    tulis,
)

nilai = st.none() | st.integers(-(2**63), 2**63 - 1) | st.text(max_size=50) | st.binary(max_size=50)
cepat = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@cepat
@given(
    satu=st.lists(st.lists(nilai, max_size=3), max_size=20),
    dua=st.lists(st.lists(nilai, max_size=2), max_size=20),
    berkas=st.lists(st.binary(max_size=300), max_size=3, unique=True),
    bolak=st.booleans(),
)
def test_whatever_goes_in_comes_out(tmp_path: Path, satu: Any, dua: Any, berkas: list[bytes], bolak: bool) -> None:
    bagian = [Rows(1, satu[:7]), Rows(2, dua), Rows(1, iter(satu[7:])), *map(lampiran, berkas)]
    tulis(tmp_path / "p", reversed(bagian) if bolak else bagian, manifest=manifes(berkas))
    terbukti, isi = baca(tmp_path / "p")
    if bolak:
        satu = satu[7:] + satu[:7]
    assert isi.baris.get(1, []) == satu
    assert isi.baris.get(2, []) == dua
    assert [type(v) for r in isi.baris.get(1, []) for v in r] == [type(v) for r in satu for v in r]
    assert isi.berkas == {hashlib.sha256(satu_berkas).digest(): satu_berkas for satu_berkas in berkas}
    assert terbukti.rows == {1: len(satu), 2: len(dua)}
    assert (terbukti.header, terbukti.manifest) == (kepala(), manifes(berkas))


def test_an_empty_bundle_is_a_bundle(tmp_path: Path) -> None:
    tulis(tmp_path / "p", manifest=manifes(tables=()))
    terbukti, isi = baca(tmp_path / "p")
    assert (terbukti.rows, isi) == ({}, Penampung())


def test_what_was_written_is_told(tmp_path: Path) -> None:
    hasil = tulis(tmp_path / "p", CONTOH)
    isi = (tmp_path / "p").read_bytes()
    assert (hasil.path, hasil.size, hasil.sha256) == (tmp_path / "p", len(isi), hashlib.sha256(isi).digest())
    assert pembaca(tmp_path / "p").verify(percaya).digest == hasil.digest


@pytest.mark.parametrize(("kunci", "perangkat"), [(paket.AGE, PENERIMA), (AGE_KANTOR, None)])
def test_receiver_and_recovery_key_open_it(tmp_path: Path, kunci: Any, perangkat: bytes | None) -> None:
    contoh(tmp_path / "p")
    assert baca(tmp_path / "p", kunci, perangkat)[0].rows == {1: 2, 2: 1}


def test_another_key_does_not_open_it(tmp_path: Path) -> None:
    contoh(tmp_path / "p")
    with pytest.raises(UserError, match="PKT-04"):
        pembaca(tmp_path / "p", AGE_LAIN).verify(percaya)


def test_a_device_that_can_decrypt_must_be_a_receiver(tmp_path: Path) -> None:
    """A receiver that encrypts a bundle again to somebody else is found out: the receivers are signed."""
    contoh(tmp_path / "p")
    with pytest.raises(UserError, match="PKT-10"):
        pembaca(tmp_path / "p", perangkat=LAIN).verify(percaya)


def test_header_can_be_read_without_a_key(tmp_path: Path) -> None:
    contoh(tmp_path / "p")
    assert read_header(tmp_path / "p") == kepala()
    tulis(tmp_path / "q", header=kepala(receiver=None))
    assert read_header(tmp_path / "q").receiver is None
    with pytest.raises(UserError, match=r"PKT-12.*tidak ada"):
        read_header(tmp_path / "hilang")


def test_tables_of_a_newer_program_are_told(tmp_path: Path) -> None:
    tulis(tmp_path / "p", CONTOH)
    terbukti = pembaca(tmp_path / "p").verify(percaya)
    assert terbukti.unknown_tables({1, 2, 3}) == {}
    assert terbukti.unknown_tables({1}) == {2: 1}
    tulis(tmp_path / "p", CONTOH[:1])
    assert pembaca(tmp_path / "p").verify(percaya).unknown_tables({1}) == {}, "no rows, nothing to keep"


class Laporan(msgspec.Struct, array_like=True, forbid_unknown_fields=True):
    id: Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
    kegiatan: Annotated[str, msgspec.Meta(max_length=40)]
    jumlah: int | None = None


def test_rows_come_with_the_types_that_a_service_wants(tmp_path: Path) -> None:
    tulis(tmp_path / "p", [*CONTOH, Rows(1, [[b"w" * 16, "Tanpa jumlah"]])])
    pembaca_ini, isi = pembaca(tmp_path / "p"), Penampung()
    pembaca_ini.frames(pembaca_ini.verify(percaya), isi, {1: Laporan})
    assert isi.baris[1] == [
        Laporan(b"x" * 16, "Melayani 198001012005011001", 3),
        Laporan(b"y" * 16, "Rapat", None),
        Laporan(b"w" * 16, "Tanpa jumlah"),
    ]
    assert isi.baris[2] == [[b"z" * 16, "setuju"]]


@pytest.mark.parametrize("salah", [[b"pendek", "a"], [b"x" * 16, "a" * 41], [b"x" * 16, 1], [b"x" * 16, "a", "b"], []])
def test_rows_against_the_types_of_a_service_are_refused(tmp_path: Path, salah: Any) -> None:
    tulis(tmp_path / "p", [Rows(1, [salah])])
    terbukti = pembaca(tmp_path / "p").verify(percaya)
    with pytest.raises(UserError, match="PKT-09"):
        pembaca(tmp_path / "p").frames(terbukti, Penampung(), {1: Laporan})


def test_many_rows_come_in_frames(tmp_path: Path) -> None:
    banyak = [[n] for n in range(10_000)]
    tulis(tmp_path / "p", [Rows(1, banyak)])
    isi = baca(tmp_path / "p")[1]
    assert (isi.baris[1], isi.terpanjang) == (banyak, 4096)


def test_large_rows_come_in_frames_of_bounded_size(tmp_path: Path) -> None:
    besar = [["a" * 1_000_000] for _ in range(9)]
    tulis(tmp_path / "p", [Rows(1, besar)])
    isi = baca(tmp_path / "p")[1]
    assert (isi.baris[1], isi.terpanjang) == (besar, 4)
    with pytest.raises(UserError, match="PKT-07"):
        tulis(tmp_path / "q", [Rows(1, [["a" * (4 << 20)]])])


def test_large_attachment_comes_in_pieces(tmp_path: Path) -> None:
    isi = bytes(range(256)) * 10_000
    tulis(tmp_path / "p", [lampiran(isi)], manifest=manifes([isi]))
    assert list(baca(tmp_path / "p")[1].berkas.values()) == [isi]


@pytest.mark.parametrize("salah", [1.0, True, [1], {"a": 1}, 2**63, float("nan")])
def test_values_of_other_types_are_refused(tmp_path: Path, salah: Any) -> None:
    with pytest.raises(TypeError, match="64 bits"):
        tulis(tmp_path / "p", [Rows(1, [[salah]])])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("isi", [b"lain sama panjang", b"isi", b"isi sama lampiran dan lebih"])
def test_an_attachment_that_changed_stops_the_bundle(tmp_path: Path, isi: bytes) -> None:
    asli = b"isi sama lampiran"
    berkas = Attachment(hashlib.sha256(asli).digest(), BytesIO(isi), "foto.jpg")
    with pytest.raises(UserError, match=r"PKT-11.*foto\.jpg"):
        tulis(tmp_path / "p", [berkas], manifest=manifes([asli]))
    assert list(tmp_path.iterdir()) == []


def test_an_attachment_of_another_size_than_declared_stops_the_bundle(tmp_path: Path) -> None:
    besar = manifes(attachments=(AttachedFile(hashlib.sha256(b"a").digest(), 2),))
    with pytest.raises(UserError, match="PKT-11"):
        tulis(tmp_path / "p", [lampiran(b"a")], manifest=besar)


def test_an_attachment_on_a_bad_disk_stops_the_bundle(tmp_path: Path) -> None:
    class Rusak(BytesIO):
        def read(self, *_: Any) -> bytes:
            raise OSError(5, "EIO")

    berkas = Attachment(hashlib.sha256(b"a").digest(), Rusak(), "foto.jpg")
    with pytest.raises(UserError, match="PKT-11"):
        tulis(tmp_path / "p", [berkas], manifest=manifes([b"a"]))


@pytest.mark.parametrize(
    ("bagian", "ganti"),
    [
        ([Rows(3, [[1]])], {}),
        ([Rows(2, [[1, 2, 3]])], {}),
        ([lampiran(b"a")], {}),
        ([], {"attachments": (AttachedFile(b"s" * 32, 1),)}),
        ([lampiran(b"a"), lampiran(b"a")], {"attachments": (AttachedFile(hashlib.sha256(b"a").digest(), 1),)}),
        ([], {"tables": (paket.TABEL[0], paket.TABEL[0])}),
        ([], {"bundle_id": LAIN}),
        ([], {"receivers": (LAIN,)}),
        ([], {"receivers": ()}),
        ([], {"epoch": b"pendek"}),
        ([], {"made_at": "x" * 41}),
        ([], {"to": 2**63}),
        ([], {"certificate_chain": (bytes(1 << 20),) * 8}),
    ],
)
def test_a_bundle_against_its_own_manifest_is_never_made(tmp_path: Path, bagian: Any, ganti: Any) -> None:
    with pytest.raises((ValueError, msgspec.ValidationError)):
        tulis(tmp_path / "p", bagian, manifest=manifes(**ganti))
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_made_for_nobody_or_a_wrong_recipient(tmp_path: Path) -> None:
    for untuk in ([], ["age1salah"], [paket.UNTUK[0]] * 301):
        with pytest.raises(ValueError, match="recipient"):
            tulis(tmp_path / "p", untuk=untuk)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "p").write_text("ada")
    with pytest.raises(FileExistsError):
        paket.write_bundle(tmp_path / "p", kepala(), manifes(), [], paket.UNTUK, paket.TANDA.sign)
    assert (tmp_path / "p").read_text() == "ada"


def test_a_disk_that_fills_up_in_the_last_block_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The library of age loses what the writer of a small file raises."""
    from kinerja_desktop.sync import bundle_writer

    asli, kali = bundle_writer._HashedFile.write, [0]

    def penuh(self: Any, data: bytes) -> None:
        kali[0] += 1
        if kali[0] > 1:
            raise OSError(28, "penuh")
        asli(self, data)

    monkeypatch.setattr(bundle_writer._HashedFile, "write", penuh)
    with pytest.raises(OSError, match="penuh"):
        tulis(tmp_path / "p", CONTOH)
    assert list(tmp_path.iterdir()) == []


def test_what_a_sink_or_the_trust_raises_arrives_unchanged(tmp_path: Path) -> None:
    class Penolak(Penampung):
        def rows(self, table: int, rows: Any) -> None:
            raise KeyError("bukan wewenangnya")

    contoh(tmp_path / "p")
    with pytest.raises(KeyError, match="wewenangnya"):
        pembaca(tmp_path / "p").frames(pembaca(tmp_path / "p").verify(percaya), Penolak())

    def tak_kenal(*_: Any) -> bytes:
        raise LookupError("tak dikenal")

    with pytest.raises(LookupError, match="tak dikenal"):
        pembaca(tmp_path / "p").verify(tak_kenal)


def test_nothing_of_the_content_can_be_read_without_a_key(tmp_path: Path) -> None:
    isi = contoh(tmp_path / "p")
    for kata in ("198001012005011001", "Melayani", "Rapat", "setuju", "laporan_harian", "isi lampiran", "sertifikat"):
        for sandi in ("utf-8", "utf-16-le"):
            assert kata.encode(sandi) not in isi
    assert [p.name for p in tmp_path.iterdir()] == ["p"], "and nothing lies beside it"
    assert kepala().app_version.encode() in isi, "the public header can be found"


def test_a_bundle_is_passed_on_byte_for_byte_and_verified_by_others(tmp_path: Path) -> None:
    """The centre's bundle for the OPD reaches a machine that the centre did not encrypt to."""
    dalam = tmp_path / "pusat"
    contoh(dalam)
    terbukti = pembaca(dalam).verify(percaya)
    terang = BytesIO()
    pembaca(dalam).plaintext(terbukti, terang)
    luar = kepala(bundle_id=LAIN)
    terang.seek(0)
    tulis(tmp_path / "p", [PassOn(ID, terang)], header=luar, manifest=manifes(bundle_id=LAIN))
    isi = baca(tmp_path / "p")[1]
    assert isi.terusan == {ID: terang.getvalue()}
    (tmp_path / "terusan").write_bytes(isi.terusan[ID])
    pembaca_terusan, penampung = BundleReader(tmp_path / "terusan", None, device=None), Penampung()
    sama = pembaca_terusan.verify(percaya)
    pembaca_terusan.frames(sama, penampung)
    assert sama == terbukti
    assert penampung.baris[2] == [[b"z" * 16, "setuju"]]
    for batas in range(len(isi.terusan[ID])):
        (tmp_path / "terusan").write_bytes(isi.terusan[ID][:batas])
        with pytest.raises(UserError):
            pembaca_terusan.verify(percaya)


UKUR = """
import os, resource, sys
from pathlib import Path
from tests.helpers.paket import AGE, PENERIMA, Rows, manifes, lampiran, pembaca, percaya, tulis

class Buang:
    def rows(self, *_): pass
    attachment = pass_on = rows

n, jalur = int(sys.argv[1]), Path(sys.argv[2])
isi = os.urandom(3_000_000)
baris = ([b"x" * 16, os.urandom(200).hex(), i] for i in range(n))
tulis(jalur, [Rows(1, baris), lampiran(isi)], manifest=manifes([isi]))
pembaca(jalur).frames(pembaca(jalur).verify(percaya), Buang())
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, jalur.stat().st_size)
"""


def test_memory_does_not_grow_with_the_number_of_rows(tmp_path: Path) -> None:
    ukuran = []
    for n in (12_000, 120_000):
        hasil = subprocess.run(
            [sys.executable, "-c", UKUR, str(n), str(tmp_path / str(n))], capture_output=True, text=True, check=True
        )
        ukuran.append([int(angka) for angka in hasil.stdout.split()])
    (memori, _), (memori_banyak, besar) = ukuran
    assert besar > 25_000_000
    assert memori_banyak < 1.1 * memori


def test_no_row_is_taken_that_could_not_be_passed_on(tmp_path: Path) -> None:
    """Who receives a row may get up to 200 ancestors more of it before he sends it on."""
    pas = [b"\0" * (MAX_ROW - 64), 1]
    assert decode_any_rows(Raw(encode([pas]))) == [pas]
    with pytest.raises(UserError, match="PKT-07"):
        decode_any_rows(Raw(encode([[1], [b"\0" * MAX_ROW, 1]])))


@pytest.mark.parametrize("nilai", [[], {}, [[1]], 1.5, True, 2**63, datetime(2026, 3, 2, tzinfo=UTC)])
@pytest.mark.parametrize("panjang", [1, MAX_ROW // 4])
def test_nothing_but_numbers_text_bytes_and_nil_stands_in_a_row(nilai: object, panjang: int) -> None:
    """However long the row is: a long one is looked at before it is decoded."""
    with pytest.raises(UserError, match="PKT-09"):
        decode_any_rows(Raw(encode([[1, "x"], ["x" * panjang, nilai]])))


def test_rows_come_in_their_order_however_long_they_are() -> None:
    semua = [[n, b"x" * (n * 997 % 5000), None, "y"] for n in range(700)]
    assert decode_any_rows(Raw(encode(semua))) == semua
