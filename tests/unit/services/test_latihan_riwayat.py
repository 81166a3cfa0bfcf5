"""Assignments of a training office: valid by the rules of the organisation, and telling what its plan tells."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest

from kinerja_desktop.domain.bagan import Celah, jelaskan, semua_penilai, susun
from kinerja_desktop.domain.penempatan import SifatPenempatan, utama_pada
from kinerja_desktop.domain.struktur import beririsan, definitif_bentrok, periksa_penempatan, pimpinan_bentrok
from kinerja_desktop.services.latihan.rancangan import RancanganKantor, rancang
from kinerja_desktop.services.latihan.riwayat_jabatan import ALASAN_JPT


@pytest.fixture(scope="module", params=["puskesmas", "kelurahan", "dinas", "kota"])
def kantor(request: pytest.FixtureRequest) -> RancanganKantor:
    return rancang(request.param, bulan=1)


def test_the_chart_of_today_tells_the_penilai_of_every_record(kantor: RancanganKantor) -> None:
    bagan = susun(kantor.unit, kantor.pegawai, kantor.riwayat.penempatan, kantor.riwayat.penetapan)
    hasil = semua_penilai(bagan, kantor.hari_ini)
    assert {p.id: p.penilai_id for p in kantor.pegawai} == {k: h.penilai_id for k, h in hasil.items()}
    assert {h.celah for h in hasil.values()} == {None, Celah.TIDAK_DINILAI}
    assert not any(h.berputar or h.kosong for h in hasil.values())
    for orang in kantor.pegawai:
        utama = utama_pada(bagan.penempatan[orang.id], kantor.hari_ini)
        assert utama is not None
        assert (utama.jabatan, utama.unit_kerja_id, utama.mulai) == (
            orang.jabatan, orang.unit_kerja_id, orang.mulai_bertugas,
        )  # fmt: skip


def test_assignments_follow_the_rules_that_people_must_follow(kantor: RancanganKantor) -> None:
    unit = {u.id: u for u in kantor.unit}
    jabatan = {j.id: j for j in kantor.riwayat.jabatan}
    bagan = susun(kantor.unit, kantor.pegawai, kantor.riwayat.penempatan)
    for milik in bagan.penempatan.values():
        for satu in milik:
            periksa_penempatan(satu, unit[satu.unit_kerja_id])
            assert definitif_bentrok(satu, milik) is None
            if satu.jabatan_id is not None:
                pos = jabatan[satu.jabatan_id]
                assert (pos.nama, pos.unit_kerja_id, pos.memimpin) == (
                    satu.jabatan, satu.unit_kerja_id, satu.memimpin,
                )  # fmt: skip
    for semua in bagan.pemimpin.values():
        assert all(pimpinan_bentrok(satu, semua) is None for satu in semua)
    pos_pimpinan = Counter(j.unit_kerja_id for j in kantor.riwayat.jabatan if j.memimpin)
    assert set(pos_pimpinan.values()) == {1}
    terisi = Counter(p.jabatan_id for p in kantor.riwayat.penempatan if p.jabatan_id)
    assert all(j.kebutuhan == terisi[j.id] for j in kantor.riwayat.jabatan)


def test_there_is_somebody_to_see_of_each_kind() -> None:
    kantor = rancang("puskesmas", bulan=1)
    sifat = Counter(p.sifat for p in kantor.riwayat.penempatan)
    assert (sifat[SifatPenempatan.PLT], sifat[SifatPenempatan.PLH]) == (1, 1)
    bagan = susun(kantor.unit, kantor.pegawai, kantor.riwayat.penempatan)
    oleh_plt = [k for k, h in semua_penilai(bagan, kantor.hari_ini).items() if h.sebab == "plt"]
    assert len(oleh_plt) > 3
    teks = jelaskan(bagan, oleh_plt[0], semua_penilai(bagan, kantor.hari_ini)[oleh_plt[0]])
    assert "Plt. pimpinan Ruang Perawatan dan Perkesmas" in teks
    pindah = [m for m in bagan.penempatan.values() if sum(p.sifat is SifatPenempatan.DEFINITIF for p in m) == 2]
    assert len(pindah) == 1
    assert all(not beririsan(a, b) and a.unit_kerja_id != b.unit_kerja_id for a, b in pairwise(pindah[0]))


def test_only_the_assistants_of_the_city_need_a_choice_by_hand(kantor: RancanganKantor) -> None:
    dipilih = {p.pegawai_id: p.alasan for p in kantor.riwayat.penetapan}
    jabatan = [o.jabatan for o in kantor.pegawai if o.id in dipilih]
    assert all(j.startswith("Asisten ") for j in jabatan)
    assert len(jabatan) == (3 if kantor.preset == "kota" else 0)
    assert set(dipilih.values()) <= {ALASAN_JPT}
