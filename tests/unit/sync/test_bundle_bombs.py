"""What is small on the disk and huge once unpacked: refused within the memory of one frame."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

AKAR = Path(__file__).resolve().parents[3]
BATAS_KIB = 40 << 10
"""More than the largest frame takes decompressed and decoded, a tenth of what the bombs would take."""

PEMBACA = """
import sys
from pathlib import Path

import zstandard

from benchmarks.hasil import puncak_mb
from tests.helpers.paket import baca, badan, bingkai, contoh, ditolak, manifes, padat, pak, penutup, segel
from tests.helpers.paket import tanda_tangani

folder = Path(sys.argv[1])
NOL = bytes(1 << 20)


def mampat(mib, ukuran=True):
    mesin = zstandard.ZstdCompressor(write_content_size=ukuran).compressobj(mib << 20 if ukuran else -1)
    return b"".join([*(mesin.compress(NOL) for _ in range(mib)), mesin.flush()])


def palsu(isi):
    return b"\\x28\\xb5\\x2f\\xfd\\xe0" + (isi).to_bytes(8, "little") + b"\\x01\\x00\\x00"


besar = mampat(512)
tanpa = mampat(512, False)
padat_palsu = (besar, tanpa, palsu(2**40), palsu(2**63), palsu(4 << 20))
bom = [bingkai(jenis, isi) for jenis in (2, 3, 4) for isi in padat_palsu]
bom += [bingkai(2, padat(isi)) for isi in (
    b"\\xdd\\xff\\xff\\xff\\xff", b"\\x92\\x01\\xdd\\xff\\xff\\xff\\xff", b"\\x92\\x01\\x91\\xdd\\x7f\\xff\\xff\\xff",
    b"\\x92\\x01\\x91\\x91\\xc6\\xff\\xff\\xff\\xff", b"\\x91" * (4 << 20), b"\\x92\\x01" + b"\\x91" * ((4 << 20) - 2),
    b"\\x81" * 100_000, b"\\x92\\x01\\xdc\\xff\\xff" + b"\\x90" * 65_535,
    b"\\x92\\x01\\x91\\x91\\xdd" + (4_000_000).to_bytes(4, "big") + b"\\x90" * 4_000_000,
    b"\\x92\\x01\\x91\\x91\\xdd" + (2_000_000).to_bytes(4, "big") + b"\\x90" * 2_000_000,
    b"\\x92\\x01\\xdc\\x01\\x00" + (b"\\x91\\xdc\\x30\\x00" + b"\\x90" * 0x3000) * 256,
)]
bom += [bytes([jenis]) + b"\\xff\\xff\\xff\\xff" + b"x" * 1000 for jenis in (1, 2, 3, 4, 9)]
manifes_jahat = [besar, tanpa, palsu(2**40), padat(b"\\xdd\\xff\\xff\\xff\\xff"), padat(b"\\x91" * (8 << 20)),
                 padat(pak(manifes())[:-1] + b"\\xdd\\xff\\xff\\xff\\xff"),
                 padat(b"\\xdd" + (8_000_000).to_bytes(4, "big") + pak(manifes())[3:] + b"\\xc0" * (8_000_000 - 24))]
contoh(folder / "p")
baca(folder / "p")
awal = puncak_mb()
if sys.argv[2] == "bom":
    for satu in bom:
        tanda_tangani(folder, [satu], badan())
        ditolak(folder / "p")
    for satu in manifes_jahat:
        terang = bingkai(1, satu)
        segel(folder / "p", terang + penutup(terang, badan()))
        ditolak(folder / "p")
else:
    zstandard.ZstdDecompressor().decompress(besar)
print(round((puncak_mb() - awal) * 1024))
"""


def tambahan(folder: Path, apa: str) -> int:
    """KiB that the reader took above what a small bundle takes, in a process of its own."""
    perintah = [sys.executable, "-c", PEMBACA, str(folder), apa]
    jalan = subprocess.run(perintah, cwd=AKAR, capture_output=True, text=True, timeout=100, check=False)
    assert jalan.returncode == 0, jalan.stderr[-2000:]
    return int(jalan.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is asked of Linux")
def test_bombs_are_refused_in_little_memory(tmp_path: Path) -> None:
    assert tambahan(tmp_path, "bom") < BATAS_KIB
    assert tambahan(tmp_path, "ledakkan") > 4 * BATAS_KIB, "one of them unpacked would be seen"
