"""What the bookkeeping of the exchange keeps of bundles, beside the rules of `domain.pertukaran`."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest

from kinerja_desktop.domain.pertukaran import Akuan, Hasil, KepalaPaket
from kinerja_desktop.store import skema
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.pertukaran import catat_terima, siapkan_kirim, sudah_diakui
from tests.helpers.kantor import MULAI, KantorUji

SANA, LAIN = b"S" * 16, b"L" * 16
KEMBAR = b"E" * 16, b"F" * 16
Datang = Callable[..., Hasil]


@pytest.fixture
def store(kantor: KantorUji) -> Store:
    return kantor.terbuka.store


@pytest.fixture
def datang(store: Store) -> Datang:
    """Note an applied bundle without records."""
    nomor = count(1)

    def satu(
        *akuan: Akuan, dari: bytes = SANA, epoch: bytes = KEMBAR[0], id_: bytes | None = None, dasar: bytes = b""
    ) -> Hasil:
        n = next(nomor)
        paket = n.to_bytes(16) if id_ is None else id_
        kepala = KepalaPaket(paket, dari, epoch, frozenset(), n if dasar else 0, dasar, n + 1, akuan)
        with store.transaksi(skema.PUSAT, "terima", MULAI) as kerja:
            return catat_terima(kerja, kepala, (), "")

    return satu


def test_a_bundle_turns_green_when_every_twin_of_the_neighbour_has_it(store: Store, datang: Datang) -> None:
    for epoch in KEMBAR:
        datang(epoch=epoch)
    with store.transaksi(skema.PUSAT, "kirim", MULAI) as kerja:
        kepala = siapkan_kirim(kerja, SANA, b"cakupan", LAIN, "")
    hijau = []
    for epoch in KEMBAR:
        datang(Akuan(kepala.epoch, kepala.id), epoch=epoch)
        with store.baca() as koneksi:
            hijau.append(sudah_diakui(koneksi, kepala.id))
    assert hijau == [False, True]


def test_a_bundle_of_another_machine_under_the_same_id_is_no_basis(datang: Datang) -> None:
    """Whoever reads the id on a stick may put it on a bundle of its own."""
    dasar = b"D" * 16
    assert datang(dari=LAIN, id_=dasar).utuh
    assert not datang(dasar=dasar).utuh
    datang(id_=dasar)
    assert datang(dasar=dasar).utuh
