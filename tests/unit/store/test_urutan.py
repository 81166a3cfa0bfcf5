"""What counts last: the same on every machine, whatever arrived first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

import pytest

from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi, Predikat
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.store import beranda, evaluasi, evaluasi_tim, skema
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.rekaman import cari
from tests.helpers.kantor import SITI, id_tetap
from tests.helpers.pertentangan import contoh
from tests.simulasi.mesin import WAKTU, MesinNyata

PERIODE = Periode(2026, JenisPeriode.TAHUNAN)
TANDA = [
    replace(contoh(PenetapanEvaluasi), id=id_tetap(960 + n), pegawai_id=SITI, periode=PERIODE, predikat=predikat)
    for n, predikat in enumerate((Predikat.BAIK, Predikat.KURANG, Predikat.SANGAT_BAIK))
]


@pytest.fixture(params=[(0, 1, 2), (2, 0, 1), (1, 2, 0)], ids=str)
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    """Three signatures under one evaluation that arrived in some order."""
    mesin = MesinNyata("opd", count(1))
    pemilik = skema.PETA[PenetapanEvaluasi].pemilik(TANDA[0])
    for n in request.param:
        with mesin.store.transaksi(pemilik, "terima", WAKTU) as kerja:
            kerja.simpan(TANDA[n])
    yield mesin.store
    mesin.tutup()


def test_the_last_signature_counts(store: Store) -> None:
    akhir = TANDA[-1]
    with store.baca() as koneksi:
        assert [t.nilai for t in cari(koneksi, PenetapanEvaluasi)] == TANDA
        assert [t.nilai for t in evaluasi.penetapan(koneksi, SITI, PERIODE)] == TANDA
        assert evaluasi.penetapan_periode(koneksi, PERIODE) == {SITI: akhir}
        assert evaluasi_tim.predikat_lalu(koneksi, [SITI], [PERIODE]) == {SITI: {str(PERIODE): akhir.predikat}}
        terakhir = beranda.penetapan_terakhir(koneksi, SITI)
        assert terakhir is not None and terakhir[0] == akhir
        assert beranda.belum_diterima(koneksi, SITI) == [akhir]
