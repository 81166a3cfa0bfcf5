"""A plan that a transfer ended is read and never changed; the next one starts after it; the new penilai decides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from kinerja_desktop.domain.catatan_mutasi import PenutupanSkp
from kinerja_desktop.domain.dokumen import FormulirSkp
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.domain.mutasi import hari_terakhir, pemutus_skp, perlu_klarifikasi, sudah_ditutup
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Skp, StatusSkp, skp_pada
from kinerja_desktop.services import beranda, laporan, skp_impor, skp_putusan
from kinerja_desktop.services import skp as layanan
from kinerja_desktop.services.beranda_bentuk import JenisTindakan
from kinerja_desktop.services.cuplikan import dari_json
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store import laporan as kueri_laporan
from kinerja_desktop.store import persetujuan as kueri_persetujuan
from kinerja_desktop.store import skema
from kinerja_desktop.store.penutupan import masa_skp, nomor_penutupan, penutupan_skp
from tests.helpers.kantor import KADIS, KEPALA, RHK_1, SITI, SKP_SITI, KantorUji, id_tetap, skp_siti

MEI = date(2026, 5, 1)
SKP_BARU = id_tetap(720)
PUTUSAN: tuple[Callable[..., Any], ...] = (
    skp_putusan.tetapkan,
    skp_putusan.setujui,
    lambda k, s, d: skp_putusan.kembalikan(k, s, d, "Perbaiki target"),
)


def tutup(kantor: KantorUji, selesai: date = MEI - timedelta(days=1), nomor: int = 721, skp: Any = SKP_SITI) -> None:
    nilai = PenutupanSkp(id_tetap(nomor), skp, SITI, selesai, "mutasi ke Dinas Kesehatan", kantor.jam())
    with kantor.sebagai("operator").transaksi("mutasi", (skema.PUSAT,)) as kerja:
        kerja.simpan(nilai)


def skp_baru() -> Skp:
    rhk = tuple(
        replace(
            r, id=id_tetap(730 + i), iki=tuple(replace(k, id=id_tetap(740 + 10 * i + j)) for j, k in enumerate(r.iki))
        )
        for i, r in enumerate(skp_siti().rhk)
    )
    return replace(skp_siti(), id=SKP_BARU, mulai=MEI, penilai_id=KADIS, rhk=tuple(rhk), diajukan_pada=None)


def simpan(kantor: KantorUji, skp: Skp) -> bytes:
    with kantor.sebagai("siti").transaksi("simpan SKP") as kerja:
        return kerja.simpan(skp)


def ganti_penilai(kantor: KantorUji, penilai: Any = KADIS) -> None:
    with kantor.sebagai("operator").transaksi("ubah pegawai", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(kerja.ambil(Pegawai, SITI).nilai, penilai_id=penilai))  # type: ignore[union-attr]


def kode(galat: pytest.ExceptionInfo[UserError]) -> str:
    return galat.value.kode


@pytest.mark.parametrize("tulis", ["simpan", "ajukan", "tarik", "revisi", "hapus"])
def test_r34_a_closed_plan_refuses_every_write_of_its_owner(kantor: KantorUji, tulis: str) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    lama = layanan.daftar(siti, SITI, 2026)[-1]
    tutup(kantor)
    panggil: dict[str, Callable[[], Any]] = {
        "simpan": lambda: layanan.simpan(siti, lama.skp, lama.hash),
        "ajukan": lambda: layanan.ajukan(siti, lama.skp, lama.hash),
        "tarik": lambda: layanan.tarik(siti, SKP_SITI, lama.hash),
        "revisi": lambda: layanan.buka_revisi(siti, SKP_SITI, lama.hash, "Target berubah"),
        "hapus": lambda: layanan.hapus_draf(siti, SKP_SITI, lama.hash),
    }
    with pytest.raises(UserError) as galat:
        panggil[tulis]()
    assert kode(galat) == "MUT-01"
    assert "30 Apr 2026" in galat.value.isi
    kini = layanan.daftar(siti, SITI, 2026)[-1]
    assert (kini.skp, kini.hash, kini.status) == (lama.skp, lama.hash, StatusSkp.DITETAPKAN)
    assert (kini.ditutup, kini.akhir, kini.boleh_putuskan) == (True, date(2026, 4, 30), False)


@pytest.mark.parametrize("putus", PUTUSAN)
def test_nobody_decides_on_a_closed_plan(kantor: KantorUji, putus: Callable[..., Any]) -> None:
    sidik = simpan(kantor, skp_siti())
    tutup(kantor)
    kepala = kantor.sebagai("kepala")
    with pytest.raises(UserError) as galat:
        putus(kepala, SKP_SITI, sidik)
    assert kode(galat) == "MUT-01"
    with kantor.terbuka.store.baca() as koneksi:
        assert kueri_persetujuan.skp_menunggu(koneksi, KEPALA, kepala.hari_ini()) == []


def test_a_plan_that_will_be_closed_is_still_written_until_its_last_day(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    tutup(kantor, date(2026, 11, 24))
    lama = layanan.daftar(siti, SITI, 2026)[-1]
    assert (lama.ditutup, lama.akhir) == (False, date(2026, 11, 24))
    layanan.buka_revisi(siti, SKP_SITI, lama.hash, "Target berubah")
    kantor.jam.maju(days=1)
    assert layanan.daftar(kantor.sebagai("siti"), SITI, 2026)[-1].ditutup


def test_a_closing_that_was_taken_back_closes_nothing(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    tutup(kantor)
    tutup(kantor, date(2026, 12, 31), 722)
    siti = kantor.sebagai("siti")
    lama = layanan.daftar(siti, SITI, 2026)[-1]
    assert (lama.ditutup, lama.akhir) == (False, None)
    layanan.buka_revisi(siti, SKP_SITI, lama.hash, "Target berubah")


@pytest.mark.parametrize("urut", [(721, 722), (722, 721)])
def test_of_two_closings_the_one_with_the_later_id_counts_in_whatever_order_they_came(
    kantor: KantorUji, urut: tuple[int, int]
) -> None:
    kantor.tetapkan_skp_siti()
    for nomor in urut:
        tutup(kantor, date(2026, 4, nomor - 700), nomor)
        kantor.jam.maju(minutes=5)
    with kantor.sebagai("siti").store.baca() as koneksi:
        akhir = penutupan_skp(koneksi, SKP_SITI)
        assert akhir is not None and akhir.selesai == date(2026, 4, 22)
        assert masa_skp(koneksi, SKP_SITI) == (date(2026, 1, 1), date(2026, 4, 22))
        assert kantor.sebagai("operator").id_baru(nomor_penutupan(koneksi, SKP_SITI)) > akhir.id


def test_an_import_never_changes_a_closed_plan(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    tutup(kantor)
    iki = {"aspek": "kuantitas", "uraian": "Jumlah dokumen", "target": "1 dokumen", "perspektif": None}
    rhk = {"jenis": "utama", "uraian": "Baru", "penugasan_dari": "Kepala", "rhk_pimpinan": "X", "iki": [iki]}
    isi = {"nip": "199203142019032007", "tahun": 2026, "pendekatan": "kuantitatif", "untuk": "ja_jf", "rhk": [rhk]}
    with pytest.raises(UserError) as galat:
        skp_impor.impor_skp(kantor.sebagai("operator"), isi)
    assert kode(galat) == "IMP-03"
    assert "ditutup" in galat.value.isi


def test_r34_the_next_plan_of_the_year_starts_the_day_after(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    with pytest.raises(UserError) as galat:
        layanan.buat(siti, 2026)
    assert kode(galat) == "SKP-28"
    tutup(kantor)
    layanan.buat(siti, 2026, SKP_SITI)
    lama, baru = layanan.daftar(siti, SITI, 2026)
    assert (lama.skp.id, baru.skp.mulai, baru.skp.selesai) == (SKP_SITI, MEI, date(2026, 12, 31))
    assert [r.uraian for r in baru.skp.rhk] == [r.uraian for r in lama.skp.rhk]
    with pytest.raises(UserError) as galat:
        layanan.buat(siti, 2026)
    assert kode(galat) == "SKP-28"


def test_each_day_has_its_own_plan(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    tutup(kantor)
    simpan(kantor, skp_baru())
    with kantor.terbuka.store.baca() as koneksi:
        for hari, milik in ((MEI - timedelta(days=1), SKP_SITI), (MEI, SKP_BARU)):
            ada = kueri_laporan.skp_pada(koneksi, SITI, hari)
            assert ada is not None
            assert ada.id == milik
    lama, baru = skp_siti(), skp_baru()
    akhir = {SKP_SITI: date(2026, 4, 30)}
    assert skp_pada([baru, lama], date(2026, 4, 30), akhir) == lama
    assert skp_pada([baru, lama], MEI, akhir) == baru
    assert skp_pada([lama], MEI, akhir) is None
    assert skp_pada([lama], MEI) == lama


def test_a_day_after_the_closed_plan_is_outside_every_plan(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    tutup(kantor)
    siti = kantor.sebagai("siti")
    isian = IsianLaporan(
        id_tetap(760), date(2026, 11, 20), "08.00 – 09.00", RHK_1, "", "Pelayanan KIA", "Selesai", "3", "pasien"
    )
    with pytest.raises(UserError) as galat:
        laporan.ajukan(siti, isian)
    assert kode(galat) == "LAP-09"


def test_a_period_is_evaluated_on_the_plan_of_the_new_place(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    tutup(kantor)

    def berlaku(periode: str) -> Any:
        with kantor.terbuka.store.baca() as koneksi:
            ada = kueri.skp_ditetapkan(koneksi, SITI, Periode.baca(periode))
            return None if ada is None else ada.nilai.id

    assert [berlaku(p) for p in ("2026-TW1", "2026-TW2", "2026-TW3")] == [SKP_SITI, SKP_SITI, None]
    sidik = simpan(kantor, skp_baru())
    assert [berlaku(p) for p in ("2026-TW1", "2026-TW2", "2026")] == [SKP_SITI, None, None]
    ganti_penilai(kantor)
    sidik = simpan(kantor, replace(skp_baru(), diajukan_pada=kantor.jam()))
    skp_putusan.tetapkan(kantor.sebagai("kadis"), SKP_BARU, sidik)
    assert [berlaku(p) for p in ("2026-TW1", "2026-TW2", "2026-TW4", "2026")] == [
        SKP_SITI,
        SKP_BARU,
        SKP_BARU,
        SKP_BARU,
    ]


def test_the_new_penilai_decides_what_was_handed_in_to_the_former_one(kantor: KantorUji) -> None:
    sidik = simpan(kantor, skp_siti())
    ganti_penilai(kantor)
    kepala, kadis = kantor.sebagai("kepala"), kantor.sebagai("kadis")
    for putus in PUTUSAN:
        with pytest.raises(UserError) as galat:
            putus(kepala, SKP_SITI, sidik)
        assert kode(galat) == "UMM-01"
    layar = layanan.daftar(kadis, SITI, 2026)[-1]
    assert (layar.boleh_putuskan, layar.status, layar.penilai and layar.penilai.id) == (True, StatusSkp.DIAJUKAN, KADIS)
    skp_putusan.tetapkan(kadis, SKP_SITI, sidik)
    layar = layanan.daftar(kadis, SITI, 2026)[-1]
    assert (layar.status, layar.perlu_klarifikasi) == (StatusSkp.DITETAPKAN, False)
    beku = dari_json(layar.keputusan[-1][0].cuplikan, FormulirSkp)
    assert beku.penilai.nama == "dr. Tiur Manurung"


def test_a_set_plan_asks_for_clarification_with_the_new_penilai_and_stays_in_force(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    assert not layanan.daftar(kantor.sebagai("siti"), SITI, 2026)[-1].perlu_klarifikasi
    ganti_penilai(kantor)
    siti = kantor.sebagai("siti")
    layar = layanan.daftar(siti, SITI, 2026)[-1]
    assert (layar.status, layar.perlu_klarifikasi, layar.ditutup) == (StatusSkp.DITETAPKAN, True, False)
    layanan.buka_revisi(siti, SKP_SITI, layar.hash, "Klarifikasi dengan penilai baru")
    layar = layanan.daftar(siti, SITI, 2026)[-1]
    layanan.ajukan(siti, layar.skp, layar.hash)
    layar = layanan.daftar(siti, SITI, 2026)[-1]
    assert layar.skp.penilai_id == KADIS
    skp_putusan.tetapkan(kantor.sebagai("kadis"), SKP_SITI, layar.hash)
    assert not layanan.daftar(siti, SITI, 2026)[-1].perlu_klarifikasi


def test_rules_of_closing_and_clarifying() -> None:
    skp, satu = skp_siti(), id_tetap(5)
    awal = PenutupanSkp(id_tetap(721), SKP_SITI, SITI, date(2026, 4, 30), "", skp.diajukan_pada)  # type: ignore[arg-type]
    assert hari_terakhir(skp, None) == date(2026, 12, 31)
    assert hari_terakhir(skp, replace(awal, selesai=date(2027, 3, 1))) == date(2026, 12, 31)
    assert [sudah_ditutup(skp, awal, h) for h in (date(2026, 4, 30), MEI)] == [False, True]
    assert not sudah_ditutup(skp, None, date(2027, 1, 5))
    assert pemutus_skp(skp, None) == KEPALA
    assert pemutus_skp(skp, KADIS) == KADIS
    assert perlu_klarifikasi(skp, KEPALA, KADIS)
    assert not perlu_klarifikasi(skp, None, KADIS)
    assert not perlu_klarifikasi(skp, KEPALA, None)
    assert not perlu_klarifikasi(replace(skp, penilai_id=satu), KADIS, KADIS)


def test_r34_beranda_asks_for_the_new_plan_and_no_longer_for_the_closed_one(kantor: KantorUji) -> None:
    simpan(kantor, replace(skp_siti(), diajukan_pada=None))
    tutup(kantor)
    simpan(kantor, skp_baru())
    siti = kantor.sebagai("siti")
    tindakan = beranda.ringkasan(siti, Periode.bulan(siti.hari_ini())).tindakan
    skp = [t for t in tindakan if t.jenis in (JenisTindakan.SKP_BARU, JenisTindakan.SKP_BELUM)]
    assert [(t.jenis, t.tanggal, t.id) for t in skp] == [(JenisTindakan.SKP_BARU, MEI, SKP_BARU)]
    rencana = beranda.ringkasan(siti, Periode.bulan(siti.hari_ini())).rencana
    assert rencana is not None
    assert rencana.status is StatusSkp.DRAF
