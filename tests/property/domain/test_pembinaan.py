"""Guidance and counselling: what holds for any record (articles 20-21, Lampiran III.D; R132)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain import bimbingan, kompetensi, konseling, tindakan_kemajuan
from kinerja_desktop.domain.bimbingan import Bimbingan, IsianBimbingan, JenisBimbingan, StatusBimbingan, TujuanCoaching
from kinerja_desktop.domain.kompetensi import KelompokKompetensi, NilaiKompetensi
from kinerja_desktop.domain.konseling import CatatanKonseling, JenisKonselor, LangkahKonseling
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.tindakan_kemajuan import TINDAK_LANJUT, JenisTindakan, TindakanKemajuan
from tests.helpers.kantor import id_tetap

AWAL = datetime(2026, 11, 2, 3, tzinfo=UTC)
ORANG = [id_tetap(n) for n in range(10, 16)]
orang = st.sampled_from(ORANG)
pada = st.integers(0, 20).map(lambda n: AWAL + timedelta(days=n))
mungkin = st.none() | pada
teks = st.text(max_size=12)


@given(mungkin, mungkin, mungkin, mungkin)
def test_a_guidance_is_finished_only_with_both_signatures(
    serah: datetime | None, satu: datetime | None, dua: datetime | None, batal: datetime | None
) -> None:
    nilai = Bimbingan(
        ORANG[0], ORANG[1], ORANG[2], JenisBimbingan.COACHING, AWAL.date(), "x", ditandatangani_pada=satu,
        dibatalkan_pada=batal,
    )  # fmt: skip
    isian = IsianBimbingan(ORANG[3], nilai.id, ORANG[1], diserahkan_pada=serah, ditandatangani_pada=dua)
    selesai = bimbingan.status(nilai, isian) is StatusBimbingan.SELESAI
    assert selesai is (batal is None and None not in (serah, satu, dua))


@given(st.lists(st.builds(TujuanCoaching, teks, teks, teks, teks), max_size=6))
def test_tidying_rows_is_done_once_and_leaves_no_empty_row(daftar: list[TujuanCoaching]) -> None:
    rapi = bimbingan.rapikan_baris(daftar)
    assert bimbingan.rapikan_baris(rapi) == rapi and len(rapi) <= len(daftar)
    assert all(any((t.indikator, t.baseline, t.target, t.strategi)) for t in rapi)


@st.composite
def tindakan(draw: st.DrawFn, nomor: int) -> TindakanKemajuan:
    return TindakanKemajuan(
        id_tetap(100 + nomor), draw(st.sampled_from(ORANG[:2])), ORANG[2], Periode.baca("2026-TW4"),
        draw(st.sampled_from(list(JenisTindakan))), "x", draw(pada), draw(st.sampled_from([None, ORANG[4], ORANG[5]])),
        dibatalkan_pada=draw(mungkin),
    )  # fmt: skip


@given(st.lists(st.integers(0, 50), unique=True, max_size=6).flatmap(
    lambda nomor: st.tuples(*(tindakan(n) for n in nomor))))  # fmt: skip
def test_a_result_is_taken_over_just_where_a_follow_up_came_before(sebelumnya: tuple[TindakanKemajuan, ...]) -> None:
    ambil = TindakanKemajuan(
        ORANG[3], ORANG[0], ORANG[2], Periode.baca("2026-TW4"), JenisTindakan.PENGAMBILALIHAN, "x",
        AWAL + timedelta(days=10), ORANG[4],
    )  # fmt: skip
    cocok = [
        t for t in sebelumnya
        if t.jenis in TINDAK_LANJUT and t.pegawai_id == ORANG[0] and t.rhk_id != ORANG[5] and t.pada <= ambil.pada
        and t.dibatalkan_pada is None
    ]  # fmt: skip
    assert (tindakan_kemajuan.periksa(ambil, sebelumnya) == []) is bool(cocok)
    satu = tindakan_kemajuan.rapikan(replace(ambil, uraian=" x "))
    assert tindakan_kemajuan.rapikan(satu) == satu


@st.composite
def kasus(draw: st.DrawFn) -> list[CatatanKonseling]:
    pegawai, pelapor = ORANG[0], ORANG[1]
    hasil = [CatatanKonseling(id_tetap(200), id_tetap(200), pegawai, pelapor, LangkahKonseling.LAPORAN, AWAL)]
    for n in range(draw(st.integers(0, 4))):
        langkah = draw(st.sampled_from(list(LangkahKonseling)[1:]))
        dasar = CatatanKonseling(id_tetap(201 + n), id_tetap(200), pegawai, draw(orang), langkah, AWAL)
        if langkah is LangkahKonseling.PENETAPAN:
            jenis = draw(st.sampled_from(list(JenisKonselor)))
            dasar = replace(dasar, konselor_id=draw(st.sampled_from(ORANG[1:])), jenis_konselor=jenis)
        hasil.append(dasar)
    return hasil


@given(kasus(), orang, st.booleans())
def test_r132_nobody_outside_the_circle_sees_any_step(
    semua: list[CatatanKonseling], siapa: object, pengelola: bool
) -> None:
    tetap = konseling.penetapan_berlaku(semua)
    lingkaran = {c.oleh_id for c in semua} | ({tetap.konselor_id} if tetap else set())
    for satu in semua:
        terlihat = konseling.boleh_melihat(satu, semua, siapa, pengelola)  # type: ignore[arg-type]
        assert not (terlihat and siapa == ORANG[0])
        if siapa != ORANG[0]:
            assert terlihat or not pengelola
            assert not terlihat or pengelola or siapa in lingkaran


@given(
    st.lists(st.builds(NilaiKompetensi, st.sampled_from(list(KelompokKompetensi)), teks, st.none() | st.integers(-1, 7),
                       teks), max_size=5), teks,
)  # fmt: skip
def test_a_form_that_passes_has_every_value_on_the_scale(butir: list[NilaiKompetensi], anjuran: str) -> None:
    rapi = kompetensi.rapikan(butir)
    assert kompetensi.rapikan(rapi) == rapi
    if kompetensi.periksa(rapi, anjuran) == []:
        assert all(b.nilai in range(1, 6) and b.alasan and b.nama for b in rapi)
