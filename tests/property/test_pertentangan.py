"""Whatever several machines change and exchange: no conflict is hidden, and none is settled without an act (13)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.akun import Akun
from kinerja_desktop.domain.catatan_penilai import CatatanPenilai
from kinerja_desktop.domain.kalender import HariLibur, JenisLibur
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.services import pertentangan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from kinerja_desktop.store.daun import bertentangan, versi
from kinerja_desktop.store.gabung import Penggabung
from kinerja_desktop.store.kiriman import kiriman
from kinerja_desktop.store.rekaman import cari
from tests.helpers.kantor import KEPALA, MULAI, SITI, KantorUji, id_tetap
from tests.helpers.pertukaran import Jaringan

MESIN = ("siti", "siti di rumah", "opd")
JENIS = (LaporanHarian, CatatanPenilai, HariLibur)
_urut = iter(range(100_000, 10**7))


def catatan(jenis: type, nomor: Any, teks: str) -> Any:
    if jenis is LaporanHarian:
        return LaporanHarian(nomor, SITI, date(2026, 11, 12), kegiatan=teks)
    if jenis is CatatanPenilai:
        return CatatanPenilai(nomor, KEPALA, SITI, date(2026, 11, 3), teks, MULAI)
    return HariLibur(nomor, date(2026, 12, 24), JenisLibur.CUTI_BERSAMA, teks)


def tulis(konteks: Context, nilai: Any) -> None:
    """Changes it, or settles nothing where it is in conflict already."""
    with konteks.transaksi("ubah", (SITI, KEPALA, skema.PUSAT)) as kerja:
        kerja.simpan(nilai)


def bawa(dari: Context, ke: Context) -> None:
    """Everything of three kinds, as a bundle brings it."""
    with ke.transaksi("terima") as kerja:
        gabung = Penggabung(kerja)
        with dari.store.baca() as koneksi:
            for jenis in JENIS:
                peta = skema.PETA[jenis]
                gabung.terapkan(peta, list(kiriman(koneksi, peta, 0)), lambda _: True)
        gabung.selesai(id_tetap(next(_urut)), b"", ke.saya, "2026-11-24T03:00:00Z")
    for satu in (dari, ke):
        with satu.store.baca() as koneksi:
            akhir = koneksi.exec_driver_sql("SELECT max(lsn) FROM riwayat").scalar()
        satu.store.atur_meta("lsn_tetap", str(akhir))


def pemandang(konteks: Context, kantor: KantorUji) -> list[Context]:
    """Everybody of the office at this machine."""
    with kantor.terbuka.store.baca() as koneksi:
        orang = {p.nilai.id: p.nilai for p in cari(koneksi, Pegawai)}
        return [replace(konteks, akun=a.nilai, pegawai=orang[a.nilai.pegawai_id]) for a in cari(koneksi, Akun)]


def bercabang(konteks: Context) -> set[tuple[str, Any]]:
    with konteks.store.baca() as koneksi:
        return {(skema.PETA[kelas].tabel.name, rekaman) for kelas, rekaman in bertentangan(koneksi)}


langkah = st.one_of(
    st.tuples(st.just("tulis"), st.sampled_from(MESIN), st.integers(0, 2), st.integers(0, 3)),
    st.tuples(st.just("bawa"), st.sampled_from(MESIN), st.sampled_from(MESIN)),
    st.tuples(st.just("putuskan"), st.sampled_from(MESIN), st.integers(0, 2), st.integers(0, 1)),
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(langkah, min_size=4, max_size=14))
def test_the_list_holds_every_conflict_and_only_an_act_ends_one(
    kantor: KantorUji, jaringan: Jaringan, jadwal: list[tuple[Any, ...]]
) -> None:
    """Examples share the machines: each has records of its own, and only about these is asked what ended a conflict."""
    mesin = {nama: jaringan[nama].konteks for nama in MESIN}
    nomor = [id_tetap(next(_urut)) for _ in JENIS]
    for jenis, satu_nomor in zip(JENIS, nomor, strict=True):
        for nama in ("siti", "opd"):
            tulis(mesin[nama], catatan(jenis, satu_nomor, f"awal {nama}"))
    diputuskan: set[tuple[str, Any]] = set()
    for perintah, nama, *isi in jadwal:
        konteks = mesin[nama]
        sebelum = {n: bercabang(k) for n, k in mesin.items()}
        if perintah == "tulis":
            tulis(konteks, catatan(JENIS[isi[0]], nomor[isi[0]], f"{nama} {isi[1]}"))
        elif perintah == "bawa" and isi[0] != nama:
            bawa(konteks, mesin[isi[0]])
        elif perintah == "putuskan":
            diputuskan |= putuskan(konteks, kantor, JENIS[isi[0]], nomor[isi[0]], isi[1])
        for satu, lain in mesin.items():
            hilang = {(tabel, id_) for tabel, id_ in sebelum[satu] - bercabang(lain) if id_ in nomor}
            assert hilang <= diputuskan, "settled without an act"
        terlihat = {(p.tabel, p.id) for orang in pemandang(konteks, kantor) for p in pertentangan.daftar(orang)}
        assert terlihat == bercabang(konteks)
        yang_memilih = [
            {(p.tabel, p.id) for p in pertentangan.daftar(orang) if p.boleh} for orang in pemandang(konteks, kantor)
        ]
        assert set().union(*yang_memilih) == bercabang(konteks), "for each somebody may choose"


def putuskan(konteks: Context, kantor: KantorUji, jenis: type, nomor: Any, ke: int) -> set[tuple[str, Any]]:
    """The person who may choose lets a version stand; at his machine it is then settled and all versions are kept."""
    for orang in pemandang(konteks, kantor):
        for satu in pertentangan.daftar(orang):
            if satu.boleh and satu.id == nomor:
                with konteks.store.baca() as koneksi:
                    semua = versi(koneksi, jenis, nomor)
                pertentangan.pakai(orang, pertentangan.banding(orang, satu.tabel, satu.id), ke)
                with konteks.store.baca() as koneksi:
                    r = skema.revisi_lama.c
                    tersimpan = {h for (h,) in koneksi.execute(skema.revisi_lama.select().with_only_columns(r.hash))}
                assert {v.hash for v in semua} <= tersimpan
                return {(satu.tabel, nomor)}
    return set()


def test_after_one_choice_and_an_exchange_all_around_all_agree(kantor: KantorUji, jaringan: Jaringan) -> None:
    mesin = {nama: jaringan[nama].konteks for nama in MESIN}
    nomor = id_tetap(next(_urut))
    for nama, konteks in mesin.items():
        tulis(konteks, catatan(LaporanHarian, nomor, nama))
    for _ in range(2):
        for dari in MESIN:
            for ke in MESIN:
                if dari != ke:
                    bawa(mesin[dari], mesin[ke])
    assert all(("laporan_harian", nomor) in bercabang(k) for k in mesin.values())
    putuskan(mesin["siti"], kantor, LaporanHarian, nomor, 2)
    for dari, ke in (("siti", "opd"), ("opd", "siti di rumah"), ("siti di rumah", "siti")):
        bawa(mesin[dari], mesin[ke])
    sidik = set()
    for konteks in mesin.values():
        with konteks.store.baca() as koneksi:
            (satu,) = versi(koneksi, LaporanHarian, nomor)
        sidik.add(satu.hash)
    assert len(sidik) == 1
