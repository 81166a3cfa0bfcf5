"""One real bundle of each schema stays here for ever, with the centre it was made for, and is taken in by every run.

A new migration needs a new folder: `python -m tests.golden.test_paket` makes that of the present schema, once, before
the release. The keys are test keys, and the passwords are `latihan`.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from kinerja_desktop import bootstrap
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.services import (
    bukti,
    laporan,
    laporan_form,
    mulai_izin,
    perangkat,
    perangkat_izin,
    perangkat_simpanan,
)
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.kirim_paket import kirim
from kinerja_desktop.services.perangkat_lingkup import Lingkup
from kinerja_desktop.services.pintu import Pintu
from kinerja_desktop.services.terima_paket import terima
from kinerja_desktop.store import migrasi
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import cari
from tests.helpers.kantor import SITI, Jam, cetakan
from tests.helpers.perangkat import sandi_murah

PAKET = Path(__file__).parent / "paket"
BUKTI = b"hadir: 12 ibu hamil\n" * 300
KEGIATAN = "Kelas ibu hamil di Posyandu Melati"
_SANDI = "laptop-kia-siti"


@pytest.mark.parametrize("versi", sorted(p.name for p in PAKET.iterdir()))
def test_a_bundle_of_every_schema_comes_in_whole(versi: str, tmp_path: Path) -> None:
    folder = tmp_path / "pusat"
    shutil.copytree(PAKET / versi / "pusat", folder)
    terbuka = bootstrap.buka_kantor(folder, Pintu(folder).kunci("operator", "latihan"), Jam())
    try:
        konteks = terbuka.konteks("operator")
        ini = perangkat_simpanan.mesin(konteks)

        def ambil() -> HasilTerima:
            (hasil,) = terima(konteks, ini, [PAKET / versi / "naik.kinerja"])
            return hasil

        hasil = ambil()
        assert (hasil.nasib, hasil.pengirim, hasil.total("ditahan")) == (Nasib.DITERIMA, "Laptop KIA", 0)
        assert hasil.jumlah["laporan_harian"].baru == 1 and not hasil.pulih
        with terbuka.store.baca() as koneksi:
            (satu,) = (s.nilai for s in cari(koneksi, LaporanHarian) if s.nilai.kegiatan == KEGIATAN)
            assert not list(periksa(koneksi, terbuka.brankas))
        assert satu.pegawai_id == SITI and terbuka.brankas.ambil(satu.bukti[0].sha256) == BUKTI
        assert ambil().nasib is Nasib.ULANG
    finally:
        terbuka.tutup()


def test_the_present_schema_has_its_bundle() -> None:
    assert migrasi.versi_terbaru() in {p.name for p in PAKET.iterdir()}


def buat(tujuan: Path, sementara: Path) -> None:
    """Found a centre, enrol a laptop, write a report with evidence there and send it; the centre stays as it was."""
    kunci = cetakan(sementara / "pusat")
    terbuka = bootstrap.buka_kantor(sementara / "pusat", kunci, Jam())
    pusat = terbuka.konteks("operator")
    (sementara / "stik").mkdir()
    perangkat.jadikan_pusat(pusat, "BKPSDM", sementara / "stik", "kunci induk untuk latihan")
    data, kode = mulai_izin.minta(sementara / "laptop", PeranPerangkat.PEGAWAI, "Laptop KIA", "Puskesmas", _SANDI)
    izin = perangkat_izin.beri_izin(pusat, data, kode, Lingkup(pegawai=frozenset({SITI})))
    terbuka.tutup()
    laptop, dibuat, _ = bootstrap.kantor_dari_izin(sementara / "laptop", izin.berkas, izin.kode, _SANDI, sekarang=Jam())
    siti = laptop.konteks(dibuat.orang[0][0].nama_akun)
    isian = replace(laporan_form.baru(siti, siti.hari_ini()).isian, kegiatan=KEGIATAN, jam="08.00 – 09.50")
    satu = bukti.tambah_bukti(siti, isian.id, bukti.siapkan("daftar.txt", BUKTI, 400)).bukti
    laporan.simpan_banyak(siti, [replace(isian, bukti=(satu,))])
    ini = perangkat_simpanan.mesin(siti)
    assert ini.atasan is not None
    tujuan.mkdir(parents=True)
    kirim(siti, ini, ini.atasan, tujuan / "naik.kinerja")
    laptop.tutup()
    shutil.copytree(sementara / "pusat", tujuan / "pusat", ignore=shutil.ignore_patterns(".terbuka", "paket"))


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as folder, sandi_murah():
        buat(PAKET / migrasi.versi_terbaru(), Path(folder))
