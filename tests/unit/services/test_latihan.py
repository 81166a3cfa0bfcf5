"""The design of training offices: repeatable, valid by the rules of people and structure, plausible in numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from random import Random

import pytest

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.evaluasi import Predikat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.golongan import baca_golongan
from kinerja_desktop.domain.nip import baca_nip, peringatan_nip
from kinerja_desktop.domain.pegawai import JenisPegawai, Pegawai
from kinerja_desktop.domain.unit_kerja import JenisUnit
from kinerja_desktop.services.latihan.acak import bagi_jumlah, bita_id, milidetik
from kinerja_desktop.services.latihan.orang import nama_akun
from kinerja_desktop.services.latihan.rancangan import HARI_INI, PRESET, RancanganKantor, rancang


@pytest.fixture(scope="module")
def kota() -> RancanganKantor:
    """The whole city of 6,000 people."""
    return rancang("kota")


@pytest.fixture(scope="module")
def puskesmas() -> RancanganKantor:
    """The office of the pictures."""
    return rancang("puskesmas")


def _semua(r: RancanganKantor) -> list[object]:
    nilai = [list(r.skp()), list(r.penilaian()), list(r.berjalan()), list(r.capaian())]
    hari = [(h.baris, h.status, h.menit, h.putusan, [b.isi for b in h.berkas]) for h in r.laporan()]
    return [r.kantor, r.unit, r.pegawai, r.akun, r.riwayat, r.libur, r.absen, nilai, hari]


# --- the same again --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("preset", ["puskesmas", "kelurahan"])
def test_same_arguments_give_the_same_content(preset: str) -> None:
    assert _semua(rancang(preset, 15, 2, 7)) == _semua(rancang(preset, 15, 2, 7))


def test_everything_can_be_asked_twice_in_any_order(puskesmas: RancanganKantor) -> None:
    assert [h.baris for h in puskesmas.laporan()] == [h.baris for h in puskesmas.laporan()]
    assert list(puskesmas.penilaian()) == list(puskesmas.penilaian())


def test_another_seed_gives_other_people_and_other_ids(puskesmas: RancanganKantor) -> None:
    lain = rancang("puskesmas", benih=2)
    assert not {p.id for p in lain.pegawai} & {p.id for p in puskesmas.pegawai}
    nama = {p.nama for p in lain.pegawai} & {p.nama for p in puskesmas.pegawai}
    assert len(nama) < 16
    assert "Siti Rahma, A.Md.Keb." in nama


def test_more_months_leave_the_days_before_as_they_were() -> None:
    pendek = {h.tanggal: [b[7] for b in h.baris] for h in rancang("kelurahan", bulan=1).laporan()}
    panjang = {h.tanggal: [b[7] for b in h.baris] for h in rancang("kelurahan", bulan=2).laporan()}
    assert min(pendek) == date(2026, 11, 2)
    assert min(panjang) == date(2026, 10, 1)
    # Leave is drawn for the whole time, so a few days differ; most are the very same.
    assert sum(panjang[h] == pendek[h] for h in pendek) > len(pendek) * 0.4


def test_every_id_is_a_uuid_of_version_7_and_unique(puskesmas: RancanganKantor) -> None:
    skp = [k.skp for k in puskesmas.skp()]
    nilai = list(puskesmas.penilaian())
    semua = [
        *(u.id for u in puskesmas.unit),
        *(p.id for p in puskesmas.pegawai),
        *(a.id for a in puskesmas.akun),
        *(v.id for v in puskesmas.libur),
        *(v.id for v in puskesmas.absen),
        *(v.id for v in (*puskesmas.riwayat.jabatan, *puskesmas.riwayat.penempatan, *puskesmas.riwayat.penetapan)),
        *(s.id for s in skp),
        *(r.id for s in skp for r in s.rhk),
        *(i.id for s in skp for r in s.rhk for i in r.iki),
        *(k.id for s in puskesmas.skp() for k in s.putusan),
        *(v.id for h in puskesmas.laporan() for v in h.laporan()),
        *(v.id for n in nilai for v in (n.realisasi, n.evaluasi, *n.umpan_balik)),
        *(v for n in nilai for v in (n.penetapan_id, n.penerimaan_id)),
        *(v.id for v in puskesmas.capaian()),
        *(v.id for b in puskesmas.berjalan() for v in b.umpan_balik),
        *(b.realisasi.id for b in puskesmas.berjalan() if b.realisasi),
    ]
    assert all(i.version == 7 for i in semua)
    assert len(set(semua)) == len(semua)


def test_the_fast_id_is_the_slow_one() -> None:
    saat = datetime(2026, 9, 14, 8, 0, tzinfo=UTC)
    bit = Random(3).getrandbits(74)
    # id_baru takes ten bytes and uses their lowest 74 bits.
    assert bita_id(milidetik(saat), bit) == id_baru(saat, bit.to_bytes(10, "big")).bytes


# --- size ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("preset", sorted(PRESET))
@pytest.mark.parametrize("jumlah", [1, 2, 5, 9, 13, 30, 77, 300])
def test_exactly_as_many_people_as_asked(preset: str, jumlah: int) -> None:
    r = rancang(preset, jumlah, 1)
    assert len(r.anggota) == jumlah
    assert all(r.penempatan.unit[p.satuan].id == p.pegawai.unit_kerja_id for p in r.penempatan.posisi)


def test_the_presets_have_the_promised_sizes(kota: RancanganKantor, puskesmas: RancanganKantor) -> None:
    assert len(puskesmas.anggota) == 42
    assert len(rancang("kelurahan").anggota) == 12
    assert len(rancang("dinas").anggota) == 150
    assert len(kota.anggota) == 6000
    jenis = Counter(u.jenis for u in kota.unit)
    assert jenis[JenisUnit.KECAMATAN] == 8
    assert jenis[JenisUnit.KELURAHAN] == 53
    assert jenis[JenisUnit.PERANGKAT_DAERAH] + jenis[JenisUnit.KECAMATAN] + jenis[JenisUnit.PUSKESMAS] >= 50
    assert jenis[JenisUnit.SEKOLAH] >= 40


@pytest.mark.parametrize(("pegawai", "bulan"), [(0, 3), (20_001, 3), (10, 0), (10, 61)])
def test_sizes_out_of_range_are_refused(pegawai: int, bulan: int) -> None:
    with pytest.raises(UserError, match="LTH-02"):
        rancang("puskesmas", pegawai, bulan)


def test_an_unknown_preset_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UserError, match="LTH-01") as galat:
        rancang("provinsi")
    assert "puskesmas" in galat.value.saran


# --- people ----------------------------------------------------------------------------------------------------


def test_every_nip_is_valid_unique_and_tells_the_truth(kota: RancanganKantor) -> None:
    ber_nip = [p for p in kota.pegawai if p.jenis is not JenisPegawai.PEJABAT_NEGARA]
    assert len({p.nip for p in ber_nip}) == len(ber_nip) == 6000
    for p in ber_nip:
        nip = baca_nip(p.nip)
        assert (nip.jenis.value, nip.jenis_kelamin) == (p.jenis.value, p.jenis_kelamin), p
        assert 18 <= HARI_INI.year - nip.tanggal_lahir.year <= 60
        assert nip.tmt <= HARI_INI
        assert baca_golongan(p.jenis, p.golongan) == p.golongan
        assert not peringatan_nip(nip, p.jenis, p.jenis_kelamin), p


def test_the_named_team_is_the_one_of_the_pictures(puskesmas: RancanganKantor) -> None:
    nama = [p.nama for p in puskesmas.anggota[:9]]
    assert nama[:2] == ["dr. R. Purba", "Siti Rahma, A.Md.Keb."]
    siti = puskesmas.anggota[1]
    assert (siti.nip, siti.jabatan) == ("199203142019032007", "Bidan Terampil")
    assert {p.penilai_id for p in puskesmas.anggota[1:9]} == {puskesmas.anggota[0].id}


def test_names_are_unique_and_look_like_names(kota: RancanganKantor) -> None:
    nama = [p.nama for p in kota.pegawai]
    assert len(set(nama)) == len(nama)
    assert all(n.strip() == n and "*" not in n and "|" not in n and len(n.split()) >= 2 for n in nama)
    assert all(p.jabatan and "{" not in p.jabatan for p in kota.pegawai)


def test_kinds_of_position_are_mixed_as_in_a_city(kota: RancanganKantor) -> None:
    pppk = sum(p.jenis is JenisPegawai.PPPK for p in kota.anggota) / 6000
    assert 0.15 < pppk < 0.35
    assert len({p.jabatan for p in kota.anggota}) > 150


def test_account_names_are_plain_and_never_taken_twice() -> None:
    terpakai: set[str] = set()
    assert [nama_akun(n, terpakai) for n in ("Siti Rahma", "Siti Dwi Rahma", "R. Purba", "Suharti")] == [
        "siti.rahma",
        "siti.rahma2",
        "r.purba",
        "suharti",
    ]


# --- structure -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("preset", sorted(PRESET))
def test_everybody_but_the_wali_kota_is_rated_by_somebody_else_without_circles(preset: str) -> None:
    r = rancang(preset)
    orang: dict[object, Pegawai] = {p.id: p for p in r.pegawai}
    puncak = [p for p in r.pegawai if p.penilai_id is None]
    assert [p.jenis for p in puncak] == [JenisPegawai.PEJABAT_NEGARA]
    assert puncak[0].nip == ""
    for p in r.pegawai:
        langkah, atas = 0, p
        while atas.penilai_id is not None:
            assert atas.penilai_id != atas.id
            atas = orang[atas.penilai_id]
            langkah += 1
            assert langkah < 8, p
        assert atas is puncak[0]


@pytest.mark.parametrize("preset", sorted(PRESET))
def test_whoever_rates_leads_a_unit(preset: str) -> None:
    r = rancang(preset)
    memimpin = {u.pimpinan_id for u in r.unit}
    assert {p.penilai_id for p in r.anggota} <= memimpin
    induk = {u.id for u in r.unit}
    assert all(u.induk_id in induk for u in r.unit if u.jenis is not JenisUnit.PEMERINTAH_DAERAH)
    assert [u.jenis for u in r.unit if u.induk_id is None] == [JenisUnit.PEMERINTAH_DAERAH]


def test_heads_of_independent_units_are_marked(kota: RancanganKantor) -> None:
    mandiri = {u.pimpinan_id for u in kota.unit if u.mandiri}
    assert mandiri == {p.id for p in kota.pegawai if p.unit_mandiri}
    assert {u.hari_kerja for u in kota.unit if u.jenis is JenisUnit.SEKOLAH} == {6}


@pytest.mark.parametrize("preset", sorted(PRESET))
def test_every_role_can_be_tried(preset: str) -> None:
    r = rancang(preset)
    assert {a.peran for a in r.akun} == set(Peran)
    assert len({a.nama_akun for a in r.akun}) == len(r.akun)
    pemilik = {p.id for p in r.pegawai}
    assert {a.pegawai_id for a in r.akun} <= pemilik


def test_a_small_office_gives_everybody_an_account_a_city_only_some(
    puskesmas: RancanganKantor, kota: RancanganKantor
) -> None:
    assert {p.id for p in puskesmas.anggota} <= {a.pegawai_id for a in puskesmas.akun}
    assert 200 < len(kota.akun) < 400
    assert "siti.rahma" in {a.nama_akun for a in kota.akun}


def test_the_office_is_marked_as_practice(puskesmas: RancanganKantor) -> None:
    assert puskesmas.kantor.praktik
    assert puskesmas.kantor.nama == "Puskesmas Kartini"
    assert puskesmas.kantor.kop[-1] == "PUSKESMAS KARTINI"


# --- calendar --------------------------------------------------------------------------------------------------


def test_holidays_of_2026_are_those_of_the_joint_decree(puskesmas: RancanganKantor) -> None:
    libur = {v.tanggal: v for v in puskesmas.libur}
    assert Counter(v.jenis.value for v in puskesmas.libur) == {"nasional": 17, "cuti_bersama": 8}
    assert all(v.pasti for v in puskesmas.libur)
    assert libur[date(2026, 8, 17)].keterangan == "Proklamasi Kemerdekaan"


def test_holidays_of_a_coming_year_are_uncertain_but_fixed_dates_are_not() -> None:
    libur = {v.tanggal: v.pasti for v in rancang("kelurahan", hari_ini=date(2027, 3, 2)).libur}
    assert libur[date(2027, 1, 1)]
    assert not libur[date(2027, 3, 10)]


def test_leave_lies_in_the_time_of_the_reports(puskesmas: RancanganKantor) -> None:
    anggota = {p.id for p in puskesmas.anggota}
    assert puskesmas.absen
    for a in puskesmas.absen:
        assert a.mulai <= a.selesai
        assert a.pegawai_id in anggota
        assert a.keterangan


@pytest.mark.parametrize("hari_ini", [date(2026, 1, 5), date(2026, 3, 31), date(2027, 2, 10), date(2028, 2, 29)])
def test_any_day_can_be_today(hari_ini: date) -> None:
    r = rancang("puskesmas", 25, 2, hari_ini=hari_ini)
    assert max(h.tanggal for h in r.laporan()) < hari_ini
    assert len(list(r.penilaian())) == 25
    assert all(n.ditetapkan.date() < hari_ini for n in r.penilaian())
    kunci = [(k.skp.pegawai_id, k.skp.mulai) for k in r.skp()]
    assert len(set(kunci)) == len(kunci)


# --- spread ----------------------------------------------------------------------------------------------------


def test_the_spread_of_predikat_is_that_of_the_picture(puskesmas: RancanganKantor) -> None:
    sebaran = Counter(n.predikat for n in puskesmas.penilaian())
    assert sebaran == {
        Predikat.SANGAT_KURANG: 1,
        Predikat.KURANG: 1,
        Predikat.BUTUH_PERBAIKAN: 3,
        Predikat.BAIK: 28,
        Predikat.SANGAT_BAIK: 9,
    }


def test_parts_add_up_to_the_whole() -> None:
    assert bagi_jumlah(10, [1, 1, 1]) == [4, 3, 3]
    assert bagi_jumlah(0, [3, 5]) == [0, 0]
    assert sum(bagi_jumlah(4137, [0.3, 7.7, 12, 0.01])) == 4137


def test_the_kantor_of_the_city_is_the_city(kota: RancanganKantor) -> None:
    assert kota.kantor.unit_kerja_id == kota.unit[0].id
    assert replace(kota.kantor, praktik=False) != kota.kantor
