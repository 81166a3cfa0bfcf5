"""Requests and notes of a training office: alive, and the same for the same day."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.catatan_penilai import rapikan as rapikan_catatan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.permintaan_umpan import hubungan_antara, rapikan_permintaan, rapikan_tanggapan
from kinerja_desktop.domain.umpan_balik import Hubungan, rapikan
from kinerja_desktop.services.latihan.acak import SumberAcak
from kinerja_desktop.services.latihan.permintaan_umpan import IsiPermintaan, permintaan_umpan
from kinerja_desktop.services.latihan.rancangan import rancang


def _isi(jenis: str) -> IsiPermintaan:
    r = rancang(jenis)
    return permintaan_umpan(SumberAcak("uji"), r.pegawai, r.hari_ini, Periode.triwulan(r.hari_ini))


@pytest.mark.parametrize("jenis", ["puskesmas", "kelurahan", "dinas"])
def test_the_rules_accept_what_the_training_office_holds(jenis: str) -> None:
    r, isi = rancang(jenis), _isi(jenis)
    orang = {p.id: p for p in r.pegawai}
    assert isi == _isi(jenis), "the same seed gives the same content"
    assert isi.permintaan and isi.tanggapan and isi.catatan
    for minta in isi.permintaan:
        assert rapikan_permintaan(minta, r.hari_ini) == minta
        assert hubungan_antara(orang[minta.kepada_id], orang[minta.tentang_id]) is Hubungan.REKAN
    dijawab = {u.permintaan_id for u in isi.umpan_balik if u.permintaan_id}
    ditolak = {t.permintaan_id for t in isi.tanggapan}
    assert dijawab and not dijawab & ditolak and {m.id for m in isi.permintaan} > dijawab | ditolak
    assert all(rapikan(u) == u for u in isi.umpan_balik)
    assert {u.hubungan for u in isi.umpan_balik} == {Hubungan.REKAN, Hubungan.PIHAK_LAIN}
    assert all(rapikan_tanggapan(t) == t for t in isi.tanggapan)
    for catatan in isi.catatan:
        assert rapikan_catatan(catatan, r.hari_ini) == catatan
        assert orang[catatan.pegawai_id].penilai_id == catatan.penilai_id
