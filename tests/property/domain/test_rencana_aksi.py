"""Plans of action: tidying is stable, and changing between months and quarters loses no step."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.rencana_aksi import (
    ButirAksi,
    RencanaAksi,
    Trayektori,
    ganti_jenis,
    masa_rencana,
    rapikan,
    tinjau_trayektori,
)
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, Rhk, Skp

IKI = tuple(Iki(UUID(int=30 + n), aspek, "Jumlah", "12 dokumen") for n, aspek in enumerate(Aspek))
RHK = tuple(Rhk(UUID(int=20 + n), JenisRhk.UTAMA, "Hasil", iki=IKI[n * 2 : n * 2 + 2]) for n in range(2))
SKP = st.builds(
    Skp,
    st.just(UUID(int=3)),
    st.just(UUID(int=1)),
    st.none(),
    st.just(2026),
    st.sampled_from([date(2026, 1, 1), date(2026, 5, 1)]),
    st.sampled_from([date(2026, 12, 31), date(2026, 8, 17)]),
    rhk=st.just(RHK),
)
PERIODE = st.sampled_from([f"2026-TW{n}" for n in range(1, 5)] + [f"2026-{n:02d}" for n in range(1, 13)])
RENCANA = st.builds(
    RencanaAksi,
    st.just(UUID(int=5)),
    st.just(UUID(int=1)),
    st.just(UUID(int=3)),
    st.sampled_from([JenisPeriode.BULANAN, JenisPeriode.TRIWULANAN]),
    st.lists(
        st.builds(
            ButirAksi,
            st.uuids(),
            st.sampled_from([r.id for r in RHK]),
            st.text(max_size=8),
            st.lists(PERIODE, max_size=4).map(tuple),
        ),
        max_size=5,
    ).map(tuple),
    st.lists(
        st.builds(Trayektori, st.sampled_from([i.id for i in IKI]), PERIODE, st.sampled_from(["", "4", " 8 ", "ada"])),
        max_size=8,
    ).map(tuple),
)


@given(SKP, RENCANA)
def test_tidying_twice_changes_nothing(skp: Skp, rencana: RencanaAksi) -> None:
    rapi = rapikan(rencana, skp)
    assert rapikan(rapi, skp) == rapi
    masa = {str(p) for p in masa_rencana(skp, rencana.jenis)}
    assert all(set(b.periode) <= masa for b in rapi.butir)


@given(SKP, RENCANA)
def test_another_cycle_keeps_every_step_and_every_row_of_targets(skp: Skp, rencana: RencanaAksi) -> None:
    rapi = rapikan(rencana, skp)
    lain = JenisPeriode.BULANAN if rapi.jenis is JenisPeriode.TRIWULANAN else JenisPeriode.TRIWULANAN
    ganti = rapikan(ganti_jenis(rapi, skp, lain), skp)
    assert [(b.id, b.uraian, b.target, bool(b.periode)) for b in ganti.butir] == [
        (b.id, b.uraian, b.target, bool(b.periode)) for b in rapi.butir
    ]
    assert {t.iki_id for t in ganti.trayektori} == {t.iki_id for t in rapi.trayektori}


@given(st.sampled_from(IKI), st.lists(st.text(max_size=12), max_size=12))
def test_any_text_in_the_grid_is_read_or_left_alone(iki: Iki, isi: list[str]) -> None:
    tinjauan = tinjau_trayektori(iki, [(f"2026-{n:02d}", teks) for n, teks in enumerate(isi, start=1)])
    assert tinjauan is None or tinjauan.target == 12
