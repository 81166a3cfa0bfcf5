"""What `kinerja info` tells about an office."""

from __future__ import annotations

from kinerja_desktop.services import keterangan
from kinerja_desktop.store.rekaman import terakhir_lsn
from tests.helpers.kantor import KantorUji


def test_changes_that_were_sent_are_not_counted_again(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    with operator.store.baca() as koneksi:
        terkirim = terakhir_lsn(koneksi)
    assert keterangan.belum_dikirim(operator) == terkirim > 0
    operator.store.atur_meta("lsn_terkirim", str(terkirim))
    assert keterangan.belum_dikirim(operator) == 0
    kantor.tetapkan_skp_siti()
    with operator.store.baca() as koneksi:
        baru = terakhir_lsn(koneksi) - terkirim
    assert keterangan.belum_dikirim(operator) == keterangan.keterangan(operator)["perubahan_belum_dikirim"] == baru > 0
