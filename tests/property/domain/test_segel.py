"""Seals: whatever is changed, added, taken away or put in another place, the root and the comparison tell it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.segel import (
    Beda,
    ButirSegel,
    HasilPeriksa,
    Hitungan,
    KeadaanSegel,
    Segel,
    SifatTanda,
    akar,
    bandingkan,
    daftar,
    hasil_periksa,
    keadaan,
    pastikan_boleh_segel,
    tersusun,
    ujung,
)

NOVEMBER = Periode.baca("2026-11")
PADA = datetime(2026, 12, 1, 2, tzinfo=UTC)
SITI, KEPALA = UUID(int=1), UUID(int=2)


def isi(panjang: int) -> st.SearchStrategy[bytes]:
    return st.binary(min_size=panjang, max_size=panjang)


def butir_dari(nomor: bytes, a: bytes, b: bytes) -> ButirSegel:
    """Hashes of records cover their ids, so those of two reports are never alike."""
    return ButirSegel(nomor, *(hashlib.blake2b(nomor + x, digest_size=20).digest() for x in (a, b)))


BUTIR = st.builds(butir_dari, isi(16), isi(2), isi(2))
BULAN = st.lists(BUTIR, min_size=1, max_size=40, unique_by=lambda b: b.laporan_id)


def segel(butir: list[ButirSegel], nomor: int = 1, **lain: object) -> Segel:
    dasar = Segel(UUID(int=nomor), SITI, KEPALA, NOVEMBER, PADA, len(butir), akar(butir), daftar(butir))
    return replace(dasar, **lain)  # type: ignore[arg-type]


def banding(satu: Segel, ada: list[ButirSegel], lama: list[ButirSegel] | None = None) -> Beda:
    """As a machine compares that holds `ada`, and once held `lama`."""
    pernah = {b.laporan_hash[:8]: UUID(bytes=b.laporan_id) for b in [*(lama or []), *ada]}
    return bandingkan(satu, {b.laporan_id: [b] for b in ada}, pernah)


@given(BULAN, st.randoms(use_true_random=False))
def test_the_order_in_which_reports_are_found_does_not_matter(butir: list[ButirSegel], acak: object) -> None:
    lain = list(butir)
    acak.shuffle(lain)  # type: ignore[attr-defined]
    assert akar(lain) == akar(butir)
    assert daftar(lain) == daftar(butir)
    assert banding(segel(butir), lain).kosong


@given(BULAN, st.data())
def test_any_change_of_any_leaf_changes_the_root_and_is_told(butir: list[ButirSegel], data: st.DataObject) -> None:
    ke = data.draw(st.integers(0, len(butir) - 1))
    bagian = data.draw(st.sampled_from(["laporan_hash", "keputusan_hash"]))
    semula = getattr(butir[ke], bagian)
    bit = data.draw(st.integers(0, 8 * len(semula) - 1))
    baru = (int.from_bytes(semula, "big") ^ (1 << bit)).to_bytes(len(semula), "big")
    lain = [*butir[:ke], replace(butir[ke], **{bagian: baru}), *butir[ke + 1 :]]
    assert akar(lain) != akar(butir)
    beda = banding(segel(butir), lain, butir)
    assert UUID(bytes=butir[ke].laporan_id) in beda.berubah


@given(BULAN, BUTIR)
def test_a_report_more_changes_the_root_and_is_told(butir: list[ButirSegel], satu: ButirSegel) -> None:
    if satu.laporan_id in {b.laporan_id for b in butir}:
        return
    assert akar([*butir, satu]) != akar(butir)
    beda = banding(segel(butir), [*butir, satu])
    assert beda.tambahan == (UUID(bytes=satu.laporan_id),)
    assert not beda.berubah and not beda.hilang


@given(BULAN, st.data())
def test_a_report_less_changes_the_root_and_is_missing(butir: list[ButirSegel], data: st.DataObject) -> None:
    ke = data.draw(st.integers(0, len(butir) - 1))
    lain = [*butir[:ke], *butir[ke + 1 :]]
    assert akar(lain) != akar(butir)
    assert banding(segel(butir), lain).hilang == 1
    assert banding(segel(butir), lain, butir).berubah == (UUID(bytes=butir[ke].laporan_id),)


@given(st.lists(BUTIR, min_size=2, max_size=40, unique_by=lambda b: b.laporan_id), st.data())
def test_contents_that_change_places_change_the_root(butir: list[ButirSegel], data: st.DataObject) -> None:
    a, b = butir[0], butir[1]
    tukar = [ButirSegel(a.laporan_id, b.laporan_hash, b.keputusan_hash)]
    tukar.append(ButirSegel(b.laporan_id, a.laporan_hash, a.keputusan_hash))
    assert akar([*tukar, *butir[2:]]) != akar(butir)


@given(BULAN)
def test_no_report_stands_twice(butir: list[ButirSegel]) -> None:
    """A tree that fills up an odd row with its last leaf again has one root for two lists (CVE-2012-2459)."""
    with pytest.raises(ValueError, match="twice"):
        akar([*butir, butir[-1]])


@given(BULAN, BULAN)
def test_the_root_of_a_part_is_no_leaf(kiri: list[ButirSegel], kanan: list[ButirSegel]) -> None:
    """A node is hashed with another prefix than a leaf, so no leaf can be made whose hash is that of a node."""
    if {b.laporan_id for b in kiri} & {b.laporan_id for b in kanan}:
        return
    isi_simpul = akar(kiri) + akar(kanan)
    assert hashlib.sha256(b"\x01" + isi_simpul).digest() != hashlib.sha256(b"\x00" + isi_simpul).digest()
    palsu = ButirSegel(isi_simpul[:16], isi_simpul[16:36], isi_simpul[36:])
    with pytest.raises(ValueError, match="leaf"):
        akar([palsu])


@pytest.mark.parametrize("panjang", [(15, 21, 20), (16, 19, 21), (17, 20, 19), (16, 20, 21), (0, 0, 0)])
def test_parts_cannot_be_cut_in_another_place(panjang: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="leaf"):
        ButirSegel(*(b"x" * n for n in panjang)).daun()


def test_the_tree_is_that_of_rfc_6962() -> None:
    butir = [ButirSegel(bytes([n]) * 16, bytes([n]) * 20, bytes([n + 100]) * 20) for n in range(7)]
    d = [b.daun() for b in butir]

    def simpul(a: bytes, b: bytes) -> bytes:
        return hashlib.sha256(b"\x01" + a + b).digest()

    assert d[0] == hashlib.sha256(b"\x00" + bytes(36) + b"\x64" * 20).digest()
    assert akar([]) == hashlib.sha256(b"").digest()
    assert akar(butir[:1]) == d[0]
    assert akar(butir[:3]) == simpul(simpul(d[0], d[1]), d[2])
    tujuh = simpul(
        simpul(simpul(d[0], d[1]), simpul(d[2], d[3])),
        simpul(simpul(d[4], d[5]), d[6]),
    )
    assert akar(butir) == tujuh


@given(BULAN, st.data())
def test_heads_made_alike_do_not_pass(butir: list[ButirSegel], data: st.DataObject) -> None:
    """Who grinds until eight bytes are alike passes the list and not the root."""
    ke = data.draw(st.integers(0, len(butir) - 1))
    satu = butir[ke]
    ekor = data.draw(isi(12))
    if ekor == satu.laporan_hash[8:]:
        return
    palsu = [*butir[:ke], replace(satu, laporan_hash=satu.laporan_hash[:8] + ekor), *butir[ke + 1 :]]
    assert UUID(bytes=satu.laporan_id) in banding(segel(butir), palsu).berubah


@given(BULAN)
def test_another_approval_beside_the_sealed_one_changes_nothing(butir: list[ButirSegel]) -> None:
    satu = butir[0]
    dua = {b.laporan_id: [b] for b in butir}
    dua[satu.laporan_id] = [replace(satu, keputusan_hash=b"z" * 20), satu]
    assert bandingkan(segel(butir), dua, {}).kosong


@pytest.mark.parametrize(
    ("tanda", "beda", "hasil"),
    [
        (SifatTanda.SAH, Beda(), HasilPeriksa.COCOK),
        (SifatTanda.TANPA, Beda(), HasilPeriksa.TANPA_TANDA),
        (SifatTanda.SAH, Beda(hilang=2), HasilPeriksa.BELUM_LENGKAP),
        (SifatTanda.TANPA, Beda(hilang=2), HasilPeriksa.BELUM_LENGKAP),
        (SifatTanda.DICABUT, Beda(), HasilPeriksa.IZIN_DICABUT),
        (SifatTanda.DICABUT, Beda(hilang=1), HasilPeriksa.IZIN_DICABUT),
        (SifatTanda.DICABUT, Beda(berubah=(SITI,)), HasilPeriksa.BERUBAH),
        (SifatTanda.SAH, Beda(hilang=1, tambahan=(SITI,)), HasilPeriksa.BERUBAH),
        (SifatTanda.TIDAK_SAH, Beda(), HasilPeriksa.TIDAK_SAH),
        (SifatTanda.TIDAK_SAH, Beda(berubah=(SITI,)), HasilPeriksa.TIDAK_SAH),
    ],
)
def test_what_is_told_is_the_gravest(tanda: SifatTanda, beda: Beda, hasil: HasilPeriksa) -> None:
    assert hasil_periksa(tanda, beda) is hasil


def test_a_new_seal_replaces_the_one_before_and_a_forged_one_hides_nothing() -> None:
    butir = [ButirSegel(b"a" * 16, b"b" * 20, b"c" * 20)]
    satu = segel(butir)
    dua = segel(butir, 2, menggantikan_id=satu.id)
    palsu = segel(butir, 3, menggantikan_id=dua.id)
    sah = {satu.id: SifatTanda.SAH, dua.id: SifatTanda.SAH, palsu.id: SifatTanda.TIDAK_SAH}
    assert ujung([satu, dua], sah) == [dua]
    assert ujung([palsu, satu, dua], sah) == [dua, palsu]
    assert ujung([satu, dua], {satu.id: SifatTanda.TANPA, dua.id: SifatTanda.TANPA}) == [dua]
    assert ujung([satu, dua], {satu.id: SifatTanda.TANPA, dua.id: SifatTanda.TIDAK_SAH}) == [satu, dua]
    assert ujung([satu, dua], {satu.id: SifatTanda.DICABUT, dua.id: SifatTanda.SAH}) == [dua]
    assert ujung([satu, dua], {satu.id: SifatTanda.SAH, dua.id: SifatTanda.DICABUT}) == [satu, dua]


@pytest.mark.parametrize(
    "salah",
    [
        {"jumlah": 2},
        {"jumlah": 0, "daftar": b""},
        {"akar": b"a" * 31},
        {"daftar": b"x" * 15},
        {"bulan": Periode.baca("2026")},
        {"tanda": b"t" * 64},
        {"rantai": b"r", "perangkat": b"p"},
    ],
)
def test_parts_of_a_seal_fit_each_other(salah: dict[str, object]) -> None:
    satu = segel([ButirSegel(b"a" * 16, b"b" * 20, b"c" * 20)])
    assert tersusun(satu)
    assert not tersusun(replace(satu, **salah))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("hari", "hitungan", "beda", "kini", "kode"),
    [
        (date(2026, 11, 30), Hitungan(3), None, KeadaanSegel.BERJALAN, "SGL-02"),
        (date(2026, 12, 1), Hitungan(3, 1), None, KeadaanSegel.MENUNGGU, "SGL-03"),
        (date(2026, 12, 1), Hitungan(3, 0, 0, 1), None, KeadaanSegel.MENUNGGU, "SGL-04"),
        (date(2026, 12, 1), Hitungan(0, 0, 2), None, KeadaanSegel.KOSONG, "SGL-05"),
        (date(2026, 12, 1), Hitungan(3, 0, 2), None, KeadaanSegel.SIAP, ""),
        (date(2026, 12, 1), Hitungan(3), Beda(), KeadaanSegel.TERSEGEL, "SGL-06"),
        (date(2026, 12, 1), Hitungan(3), Beda(tambahan=(SITI,)), KeadaanSegel.BERUBAH, ""),
        (date(2026, 12, 1), Hitungan(2, 1), Beda(berubah=(SITI,)), KeadaanSegel.BERUBAH, "SGL-03"),
    ],
)
def test_when_a_month_can_be_sealed(
    hari: date, hitungan: Hitungan, beda: Beda | None, kini: KeadaanSegel, kode: str
) -> None:
    assert keadaan(NOVEMBER, hari, hitungan, beda) is kini
    if not kode:
        pastikan_boleh_segel(NOVEMBER, hari, "Siti", hitungan, beda)
        return
    with pytest.raises(UserError) as galat:
        pastikan_boleh_segel(NOVEMBER, hari, "Siti", hitungan, beda)
    assert galat.value.kode == kode


def test_only_a_month_is_sealed() -> None:
    with pytest.raises(UserError) as galat:
        pastikan_boleh_segel(Periode.baca("2026-TW4"), date(2027, 1, 1), "Siti", Hitungan(1), None)
    assert galat.value.kode == "SGL-01"
