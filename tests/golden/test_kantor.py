"""One real office of each schema stays here for ever and is opened by every test run.

A new migration needs a new folder: `python -m tests.golden.test_kantor` makes that of the present schema, once, before
the release. Passwords are `latihan`.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from kinerja_desktop import bootstrap
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.segel import Segel
from kinerja_desktop.services import bukti, evaluasi, keterangan
from kinerja_desktop.services.pintu import Pintu
from kinerja_desktop.store import migrasi, skema
from kinerja_desktop.store.rekaman import ambil, hitung
from tests.helpers.evaluasi import TW4, siapkan, tetapkan
from tests.helpers.kantor import KADIS, KEPALA, RUDI, SITI, Jam, KantorUji, cetakan, id_tetap, salin
from tests.helpers.laporan import ajukan
from tests.helpers.penilaian import LAHIR_0003, penilaian
from tests.helpers.perencanaan import perencanaan
from tests.helpers.segel import dua_segel

KANTOR = Path(__file__).parent / "kantor"
BUKTI = b"hadir: 12 ibu hamil\n" * 300


@pytest.mark.parametrize("versi", sorted(p.name for p in KANTOR.iterdir()))
def test_an_office_of_every_schema_opens_and_is_sound(versi: str, tmp_path: Path) -> None:
    shutil.copytree(KANTOR / versi, tmp_path / "kantor")
    terbuka = bootstrap.buka_kantor(tmp_path / "kantor", Pintu(tmp_path / "kantor").kunci("kepala", "latihan"), Jam())
    try:
        with terbuka.store.baca() as koneksi:
            assert migrasi.versi_berkas(koneksi) == migrasi.versi_terbaru()
            assert hitung(koneksi, LaporanHarian) == 2
            assert hitung(koneksi, PenetapanEvaluasi) == (2 if versi >= "0003" else 1)
            sidik = [s.hex() for s in koneksi.execute(select(skema.lampiran.c.sha256)).scalars()]
            assert ambil(koneksi, Pegawai, SITI).nilai.nama == "Siti Rahma, A.Md.Keb."
            jumlah = {k: hitung(koneksi, k) for k in {type(v) for v in perencanaan()}}
            assert hitung(koneksi, Segel) == (2 if versi >= "0006" else 0)
            lahir = {k: hitung(koneksi, k) for k in LAHIR_0003}
        assert [terbuka.brankas.ambil(s) for s in sidik] == [BUKTI]
        assert set(jumlah.values()) == {1 if versi >= "0002" else 0}
        assert {n > 0 for n in lahir.values()} == {versi >= "0003"}
        milik = evaluasi.milik_saya(terbuka.konteks("siti"), TW4)
        assert milik is not None and milik.penetapan.predikat == "baik"
        assert list(keterangan.temuan(terbuka.konteks("operator"))) == []
    finally:
        terbuka.tutup()


def test_the_present_schema_has_its_office() -> None:
    assert migrasi.versi_terbaru() in {p.name for p in KANTOR.iterdir()}


def buat(tujuan: Path, sementara: Path) -> None:
    """Make the office of the present schema: a set plan, reports, evidence, a signed evaluation, all of planning."""
    kunci = cetakan(sementara / "cetakan")
    jam = Jam()
    terbuka = salin(sementara / "cetakan", sementara / "kantor", kunci, jam)
    kantor = KantorUji(terbuka, jam)
    siapkan(kantor)
    siti = kantor.sebagai("siti")
    ajukan(siti)
    bukti.tambah_bukti(siti, id_tetap(900), bukti.siapkan("daftar.txt", BUKTI, 400))
    tetapkan(kantor)
    tanda = evaluasi.penetapan_terakhir(kantor.sebagai("kepala"), SITI, TW4)
    assert tanda is not None
    with kantor.sebagai("operator").transaksi("catat", (skema.PUSAT, SITI, KEPALA, KADIS, RUDI)) as kerja:
        kerja.simpan_semua([*perencanaan(), *penilaian(tanda), *dua_segel()])
    terbuka.tutup()
    for nama in ("kinerja.db", "kunci.json"):
        tujuan.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(sementara / "kantor" / nama, tujuan / nama)
    shutil.copytree(sementara / "kantor" / "lampiran", tujuan / "lampiran")


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        buat(KANTOR / migrasi.versi_terbaru(), Path(folder))
