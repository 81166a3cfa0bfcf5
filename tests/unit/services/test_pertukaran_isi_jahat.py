"""An insider with a valid key sends what no program would: it is refused or harmless, and stops nobody afterwards."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.services import kirim_paket
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.store import skema
from kinerja_desktop.store.kiriman import kiriman_mentah
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.sync import composer
from kinerja_desktop.sync.composer import Attachment
from kinerja_desktop.sync.manifest import AttachedFile
from tests.helpers.pertukaran import Jaringan, Komputer, lampirkan, laporan, simpan

PETA = skema.PETA[LaporanHarian]
KOLOM = ["id", "hapus", "rev", "induk", "leluhur", *(k.nama for k in PETA.kolom[1:])]
SIDIK = hashlib.sha256(b"foto").hexdigest()


def bukti(sidik: str = SIDIK, nama: str = "foto.jpg", ukuran: int = 4, lain: str = "") -> str:
    return f'[{{"sha256":"{sidik}","nama":"{nama}","ukuran":{ukuran},"tipe":"image/jpeg"{lain}}}]'


JAHAT: list[tuple[str, Any]] = [
    ("id", b"pendek"),
    ("id", b""),
    ("id", None),
    ("id", "0123456789abcdef"),
    ("hapus", 2),
    ("hapus", None),
    ("hapus", -(2**63)),
    ("hapus", False),
    ("hapus", []),
    ("rev", 0),
    ("rev", 2**31),
    ("rev", 2**63 - 1),
    ("rev", 7),
    ("rev", 1.5),
    ("rev", True),
    ("induk", b"x" * 8),
    ("induk", "teks"),
    ("induk", b"x" * 7),
    ("leluhur", b"x" * 80_000),
    ("leluhur", b"x" * 1608),
    ("leluhur", None),
    ("pegawai_id", b""),
    ("pegawai_id", 5),
    ("pegawai_id", []),
    ("pegawai_id", {}),
    ("tanggal", "9999-99-99"),
    ("tanggal", "2026-03-02\0"),
    ("tanggal", 20260302),
    ("mulai", "25:61"),
    ("kegiatan", None),
    ("kegiatan", "Kunjungan ke Cafe\u0301"),
    ("kegiatan", b"bukan teks"),
    ("kegiatan", 2**63 - 1),
    ("kegiatan", 2**64 - 1),
    ("uraian", "a" * 200_001),
    ("realisasi", "banyak"),
    ("diajukan_pada", "kemarin"),
    ("bukti", bukti(nama="n" * (1 << 20))),
    ("bukti", "[" * 10_000),
    ("bukti", "[" * 10_000 + "]" * 10_000),
    ("bukti", '{"a":' * 5_000),
    ("bukti", "null"),
    ("bukti", "[1e999]"),
    ("bukti", '["\\ud800"]'),
    ("bukti", bukti("../../../etc/passwd")),
    ("bukti", bukti("zz" * 32)),
    ("bukti", bukti(SIDIK.upper())),
    ("bukti", bukti("ab")),
    ("bukti", bukti(ukuran=-1)),
    ("bukti", bukti(ukuran=2**70)),
]
"""What a record may not be."""

ANEH: list[tuple[str, Any]] = [
    ("kegiatan", "\x00\x01\x1b[2J\u202e\ufeff\ud7ff\U0001f4a9"),
    ("uraian", "panjang " * 25_000),
    ("kegiatan", "'; DROP TABLE laporan_harian; --"),
    ("uraian", '" OR kegiatan:* NEAR('),
    ("realisasi", 2**63 - 1),
    ("bukti", bukti(ukuran=2**47)),
    ("bukti", bukti(ukuran=0)),
    ("bukti", bukti("ab" * 32)),
    ("bukti", bukti(nama="../../../../tmp/jahat")),
    ("bukti", bukti(nama="C:\\\\Windows\\\\System32\\\\x.dll")),
    ("bukti", bukti(nama="NUL")),
    ("bukti", bukti(nama="n" * 100_000)),
    ("bukti", bukti("", lain=',"tautan":"file:///etc/passwd"')),
    ("bukti", "[" + ",".join(bukti()[1:-1] for _ in range(2_000)) + "]"),
]
"""What a person of the laptop may write about himself, however odd: it is kept as it is and goes on to others."""


def kirim_jahat(jaringan: Jaringan, *ubah: tuple[str, Any], potong: int = 0) -> HasilTerima:
    """The laptop sends its one report with other values, and a file; what the workstation makes of it."""
    siti, opd = jaringan["siti"], jaringan["opd"]

    def palsu(koneksi: Any, peta: Any, *lain: Any) -> Iterator[Sequence[Any]]:
        for baris in kiriman_mentah(koneksi, peta, *lain):
            isi = [*baris, *[None] * (len(KOLOM) - len(baris))]
            for kolom, nilai in ubah if peta is PETA else ():
                isi[KOLOM.index(kolom)] = nilai
            yield isi[: len(isi) + potong]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kirim_paket, "kiriman_mentah", palsu)
        patch.setattr(composer, "plain", lambda _: True)
        lampirkan(patch, AttachedFile(bytes.fromhex(SIDIK), 4))
        patch.setattr(kirim_paket, "Attachment", lambda sidik, _, nama: Attachment(sidik, BytesIO(b"foto"), nama))
        patch.setattr(siti.konteks.brankas, "baca", lambda _: BytesIO(b"foto"))
        berkas = siti.kirim(opd, penuh=True).berkas
    (hasil,) = opd.terima(berkas)
    berkas.unlink()
    return hasil


def sehat(mesin: Komputer) -> bool:
    with mesin.konteks.store.baca() as koneksi:
        return not list(periksa(koneksi, mesin.konteks.brankas))


def tampil(*ubah: tuple[str, Any]) -> list[str]:
    return [f"{kolom}={str(nilai)[:60]}" for kolom, nilai in ubah]


def isi_folder(folder: Path) -> set[str]:
    """Everything that lies outside of the trays and vaults of the offices."""
    return {
        p.relative_to(folder).as_posix()
        for p in folder.rglob("*")
        if not {"paket", "lampiran"} & set(p.relative_to(folder).parts) and not p.name.endswith(("-wal", "-shm"))
    }


def test_what_no_record_can_be_is_refused_whole(jaringan: Jaringan, tmp_path: Path) -> None:
    simpan(jaringan["siti"], laporan(0))
    kirim_jahat(jaringan, ("kegiatan", "apa adanya"))
    luar = isi_folder(tmp_path)
    for ubah in JAHAT:
        hasil = kirim_jahat(jaringan, ubah)
        assert hasil.galat is not None and hasil.nasib is Nasib.KARANTINA, tampil(ubah)
        assert hasil.galat.kode in {"GBG-01", "PKT-09"}, tampil(ubah)
    for potong in (-len(KOLOM), -len(KOLOM) + 3):
        hasil = kirim_jahat(jaringan, potong=potong)
        assert hasil.nasib is not Nasib.DITERIMA, potong
    assert sehat(jaringan["opd"]) and isi_folder(tmp_path) == luar
    jaringan["rudi"].kirim(jaringan["opd"])
    assert jaringan.tukar("opd", "pusat").nasib is Nasib.DITERIMA


def test_what_is_only_odd_is_kept_and_goes_on_to_others(jaringan: Jaringan, tmp_path: Path) -> None:
    siti, opd, pusat = jaringan["siti"], jaringan["opd"], jaringan["pusat"]
    simpan(siti, laporan(0))
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "pusat")
    luar = isi_folder(tmp_path)
    for ubah in ANEH:
        simpan(siti, laporan(0, kegiatan=f"versi {ubah}"[:500]))
        hasil = kirim_jahat(jaringan, ubah)
        assert hasil.nasib is Nasib.DITERIMA and hasil.total("ditahan") == 0, (tampil(ubah), hasil.galat)
        (naik,) = pusat.terima(opd.kirim(pusat).berkas)
        assert naik.nasib is Nasib.DITERIMA, (tampil(ubah), naik.galat)
    assert sehat(opd) and sehat(pusat) and isi_folder(tmp_path) == luar


nilai = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.text(max_size=20),
    st.binary(max_size=40),
    st.sampled_from([v for _, v in (*JAHAT, *ANEH) if len(str(v)) < 3_000]),
)


@settings(
    max_examples=12,
    deadline=None,
    phases=(Phase.generate, Phase.shrink),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.tuples(st.sampled_from(KOLOM), nilai), min_size=1, max_size=3), st.integers(-3, 0))
def test_any_values_are_refused_or_harmless(
    jaringan: Jaringan, tmp_path: Path, ubah: list[tuple[str, Any]], potong: int
) -> None:
    siti, opd, pusat = jaringan["siti"], jaringan["opd"], jaringan["pusat"]
    simpan(siti, laporan(0, kegiatan=f"{ubah}"[:200]))
    luar = isi_folder(tmp_path)
    hasil = kirim_jahat(jaringan, *ubah, potong=potong)
    assert hasil.nasib in (Nasib.DITERIMA, Nasib.KARANTINA)
    (naik,) = pusat.terima(opd.kirim(pusat).berkas)
    assert naik.nasib is Nasib.DITERIMA and isi_folder(tmp_path) == luar
