"""Whatever is written, refused, undone, or brought by a new day: the records tell what the chart computes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.bagan import penilai_pada
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Kedudukan
from kinerja_desktop.domain.penempatan import Penempatan, PenetapanPenilai, SifatPenempatan, utama_pada
from kinerja_desktop.domain.struktur import beririsan
from kinerja_desktop.domain.unit_kerja import JenisUnit
from kinerja_desktop.services import organisasi, pegawai, penempatan, penetapan_penilai, unit_kerja
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai import IsianPegawai
from kinerja_desktop.services.penempatan import IsianPenempatan
from kinerja_desktop.services.unit_kerja import IsianUnit
from kinerja_desktop.store import organisasi as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import cari
from tests.helpers.kantor import (
    DEWI,
    KADIS,
    KEPALA,
    OPERATOR,
    RUDI,
    SITI,
    WALI,
    Jam,
    KantorUji,
    salin,
)

ORANG = [KEPALA, SITI, RUDI, DEWI, KADIS, OPERATOR, WALI]
AWAL = date(2026, 11, 20)
angka = st.integers(0, 999)


class Dunia:
    """One office, who acts, and what can be taken back."""

    def __init__(self, kantor: KantorUji) -> None:
        self.kantor = kantor
        self.konteks: Context = kantor.sebagai("operator")
        self.urungan: list[Callable[[], Any]] = []

    def unit(self, n: int) -> Any:
        with self.konteks.store.baca() as koneksi:
            semua = [s.nilai for s in cari(koneksi, unit_kerja.UnitKerja)]
        return semua[n % len(semua)]


def masa(n: int) -> tuple[date, date | None]:
    mulai = AWAL + timedelta(days=n % 9)
    return mulai, None if n % 3 == 0 else mulai + timedelta(days=n % 7)


def tempatkan(d: Dunia, a: int, b: int, c: int) -> None:
    mulai, selesai = masa(b)
    sifat = list(SifatPenempatan)[c % 5]
    isi = IsianPenempatan(
        ORANG[a % 7], d.unit(b).id, "Jabatan", sifat=sifat, mulai=mulai, selesai=selesai, memimpin=c % 2 == 0
    )  # fmt: skip
    baru, semula, _ = penempatan.tambah(d.konteks, isi)
    d.urungan.append(lambda: penempatan.hapus(d.konteks, baru.id, semula))


def ubah_tugas(d: Dunia, a: int, b: int, c: int) -> None:
    with d.konteks.store.baca() as koneksi:
        semua = cari(koneksi, Penempatan)
    if semua:
        satu = semua[a % len(semua)]
        d.urungan.append(lambda: penempatan.pulihkan(d.konteks, satu.nilai))
        if c % 3 == 0:
            penempatan.hapus(d.konteks, satu.nilai.id)
        elif c % 3 == 1:
            penempatan.akhiri(d.konteks, satu.nilai.id, AWAL + timedelta(days=b % 12), satu.hash)
        else:
            isi = replace(penempatan.isian(satu.nilai), unit_kerja_id=d.unit(b).id, memimpin=b % 2 == 0)
            penempatan.koreksi(d.konteks, satu.nilai.id, isi, satu.hash)


def tetapkan(d: Dunia, a: int, b: int, c: int) -> None:
    mulai, selesai = masa(c)
    nomor, _ = penetapan_penilai.tetapkan(d.konteks, ORANG[a % 7], ORANG[b % 7], mulai, "Pendelegasian", selesai)
    d.urungan.append(lambda: penetapan_penilai.hapus(d.konteks, nomor))


def ubah_pilihan(d: Dunia, a: int, b: int, _: int) -> None:
    with d.konteks.store.baca() as koneksi:
        semua = cari(koneksi, PenetapanPenilai)
    if semua:
        satu = semua[a % len(semua)]
        penetapan_penilai.akhiri(d.konteks, satu.nilai.id, AWAL + timedelta(days=b % 12), satu.hash)
        d.urungan.append(lambda: penetapan_penilai.pulihkan(d.konteks, satu.nilai))


def ubah_unit(d: Dunia, a: int, b: int, c: int) -> None:
    if c % 3 == 0:
        nomor, _ = unit_kerja.tambah(d.konteks, IsianUnit(f"Unit {a}-{b}", JenisUnit.SUB_UNIT, d.unit(a).id))
        d.urungan.append(lambda: unit_kerja.hapus(d.konteks, nomor))
        return
    satu = d.unit(a)
    with d.konteks.store.baca() as koneksi:
        (simpanan,) = cari(koneksi, unit_kerja.UnitKerja, skema.unit_kerja.c.id == satu.id.bytes)
    isi = replace(unit_kerja.isian(satu), induk_id=d.unit(b).id)
    unit_kerja.ubah(d.konteks, satu.id, isi, simpanan.hash)
    d.urungan.append(lambda: unit_kerja.pulihkan(d.konteks, satu))


def ubah_orang(d: Dunia, a: int, b: int, c: int) -> None:
    baris = pegawai.satu(d.konteks, ORANG[a % 7])
    p = baris.pegawai
    kedudukan = list(Kedudukan)[b % 7] if c % 2 else Kedudukan.AKTIF
    penilai = p.penilai_id if c % 3 else ORANG[c % 7]
    isi = IsianPegawai(p.nama, p.nip, p.jabatan, p.jenis_jabatan, p.golongan or "", p.unit_kerja_id, penilai, kedudukan)
    pegawai.ubah(d.konteks, p.id, isi, baris.dasar)


def esok(d: Dunia, *_: int) -> None:
    d.kantor.jam.maju(days=1)
    d.konteks = d.kantor.sebagai("operator")


def urungkan(d: Dunia, *_: int) -> None:
    if d.urungan:
        d.urungan.pop()()


LANGKAH = [tempatkan, tempatkan, tempatkan, ubah_tugas, tetapkan, ubah_pilihan, ubah_unit, ubah_orang, esok, urungkan]


@given(st.lists(st.tuples(st.sampled_from(LANGKAH), angka, angka, angka), min_size=4, max_size=18))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_records_tell_what_the_chart_computes(
    _cetakan: tuple[Path, bytes],
    tmp_path_factory: Any,
    langkah: list[tuple[Callable[[Dunia, int, int, int], None], int, int, int]],
) -> None:
    folder = tmp_path_factory.mktemp("organisasi")
    jam = Jam()
    terbuka = salin(_cetakan[0], folder / "kantor", _cetakan[1], jam)
    try:
        d = Dunia(KantorUji(terbuka, jam))
        for satu, a, b, c in langkah:
            with suppress(UserError):
                satu(d, a, b, c)
            _cocok(d)
        with terbuka.store.baca() as koneksi:
            assert list(periksa(koneksi, terbuka.brankas)) == []
    finally:
        terbuka.tutup()
        shutil.rmtree(folder)


def _cocok(d: Dunia) -> None:
    konteks, hari = d.konteks, d.konteks.hari_ini()
    with konteks.store.baca() as koneksi:
        bagan = kueri.bagan(koneksi)
        assert organisasi.bagan(konteks) == bagan, "what is kept is what is written"
        for nomor, orang in bagan.pegawai.items():
            hasil = penilai_pada(bagan, nomor, hari)
            assert (hasil.penilai_id is None) == (hasil.celah is not None)
            assert organisasi.semua(konteks, hari)[nomor] == hasil
            milik = bagan.penempatan.get(nomor, ())
            if milik or orang.penilai_id is None or any(p.berlaku(hari) for p in bagan.penetapan.get(nomor, ())):
                assert orang.penilai_id == hasil.penilai_id
            if (utama := utama_pada(milik, hari)) is not None:
                assert (orang.unit_kerja_id, orang.jabatan) == (utama.unit_kerja_id, utama.jabatan)
            tetap = [p for p in milik if p.sifat is SifatPenempatan.DEFINITIF]
            assert not any(p.id != q.id and beririsan(p, q) for p in tetap for q in tetap)
        satu = ORANG[len(d.urungan) % 7]
        assert penilai_pada(kueri.bagan_sekitar(koneksi, satu), satu, hari) == penilai_pada(bagan, satu, hari)
    with konteks.transaksi("hitung ulang", (skema.PUSAT,)) as kerja:
        assert organisasi.sesuaikan(kerja, konteks) == frozenset()
    assert kerja.perubahan.rekaman == frozenset(), "computing again changes nothing"
    assert konteks.pegawai == pegawai.satu(konteks, konteks.saya).pegawai
