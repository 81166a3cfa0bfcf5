"""Import of people: the order of rows does not matter, and a second import changes nothing."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.impor_pegawai.baris import BarisDitolak, BarisImpor, baca_baris, isi_orang
from kinerja_desktop.domain.impor_pegawai.kepala import JUDUL, cari_kepala
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services import pegawai_impor as layanan
from kinerja_desktop.store.rekaman import cari, terakhir_lsn
from tests.helpers.kantor import Jam, KantorUji, salin
from tests.helpers.lembar import tulis_xlsx

KEPALA = ("id", "NIP", "Nama", "Jabatan", "Golongan", "Unit Kerja", "Unit Induk", "NIP Penilai", "TMT Jabatan")
NIP = [f"19900315201503100{n}" for n in range(5)] + ["198002022005012002", "199203142019032007"]
BARIS = st.tuples(
    st.sampled_from(["", "", "", *(f"A8ACA7BA0C7A3F1CE040640A0402{n}" for n in (1111, 2222, 3333))]),
    st.sampled_from([*NIP, "1.99E+17"]),
    st.sampled_from(["Budi", "Ani", ""]),
    st.sampled_from(["Guru", "Perawat Terampil", "Plt. Camat", ""]),
    st.sampled_from(["", "III/a", "IX"]),
    st.sampled_from(["", "Sekretariat", "Puskesmas Kartini", "Subbag - Sekretariat"]),
    st.sampled_from(["", "Dinas Kesehatan", "Dinas Pendidikan"]),
    st.sampled_from(["", *NIP, "197001011995031009"]),
    st.sampled_from(["", "01-02-2020", "01-02-2021"]),
)


SEL = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=30), st.dates(), st.datetimes(), st.times(),
    st.timedeltas(), st.sampled_from([*NIP, "III/c", "²", "٣", "PLT", "1 Januari 2020", "a > b > ", "- - -", "(1)"]),
)  # fmt: skip


@given(baris=st.lists(SEL, max_size=len(JUDUL) + 2))
def test_no_cell_can_break_the_reading(baris: list[Any]) -> None:
    """Whatever stands in a row, it is a person, a refusal with its reason, or no person at all."""
    kepala = cari_kepala([list(JUDUL.values())])
    hasil = baca_baris(2, baris, kepala)
    if isinstance(hasil, BarisDitolak):
        assert hasil.alasan.isi and len(hasil.isi) == len(JUDUL)
    elif hasil is not None:
        ulang = baca_baris(2, isi_orang(hasil.orang), kepala)
        assert isinstance(ulang, BarisImpor) and ulang.orang == hasil.orang, "what is written out reads the same"


@given(baris=st.lists(st.lists(SEL, max_size=8), max_size=25))
def test_no_rows_can_break_the_search_for_a_header(baris: list[list[Any]]) -> None:
    try:
        assert cari_kepala(baris).isi_mulai <= len(baris)
    except UserError as galat:
        assert galat.kode == "IMP-21"


@contextmanager
def kantor_baru(cetakan: tuple[Path, bytes]) -> Iterator[KantorUji]:
    with tempfile.TemporaryDirectory() as folder:
        terbuka = salin(cetakan[0], Path(folder) / "kantor", cetakan[1], Jam())
        try:
            yield KantorUji(terbuka, Jam())
        finally:
            terbuka.tutup()
            shutil.rmtree(Path(folder) / "kantor", ignore_errors=True)


def impor(kantor: KantorUji, berkas: Path) -> int:
    isi = layanan.baca(berkas)
    rencana = layanan.pratinjau(kantor.sebagai("operator"), isi)
    layanan.terapkan(kantor.sebagai("operator"), isi, rencana)
    with kantor.terbuka.store.baca() as koneksi:
        return terakhir_lsn(koneksi)


def keadaan(kantor: KantorUji) -> tuple[Any, Any]:
    """Everybody and every unit, by names instead of ids."""
    with kantor.terbuka.store.baca() as koneksi:
        unit = {s.nilai.id: s.nilai for s in cari(koneksi, UnitKerja)}
        orang = {s.nilai.id: s.nilai for s in cari(koneksi, Pegawai)}

    def jalur(nomor: Any) -> str:
        return f"{jalur(unit[nomor].induk_id)}/{unit[nomor].nama}" if nomor else ""

    pegawai = sorted(
        (p.nip, p.nama, p.jabatan, p.golongan or "", p.jenis_jabatan, jalur(p.unit_kerja_id), p.kode_siasn or "",
         orang[p.penilai_id].nip if p.penilai_id else "", str(p.mulai_bertugas))
        for p in orang.values()
    )  # fmt: skip
    return pegawai, sorted(jalur(u) for u in unit)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(baris=st.lists(BARIS, min_size=1, max_size=7), data=st.data())
def test_any_order_and_twice(
    _cetakan: tuple[Path, bytes], tmp_path: Path, baris: list[Any], data: st.DataObject
) -> None:
    acak = data.draw(st.permutations(baris))
    berkas, lain = (tulis_xlsx(tmp_path / f"{n}.xlsx", [KEPALA, *isi]) for n, isi in enumerate((baris, acak)))
    with kantor_baru(_cetakan) as satu:
        lsn = impor(satu, berkas)
        hasil = keadaan(satu)
        assert impor(satu, berkas) == lsn and keadaan(satu) == hasil, "twice is once"
        assert impor(satu, lain) == lsn, "the same rows in another order are nothing new"
    with kantor_baru(_cetakan) as dua:
        impor(dua, lain)
        assert keadaan(dua) == hasil, "the order of rows does not matter"
