"""Properties of the cascade: every result once, whatever its links; pruning never shows another's gaps."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.pohon_kinerja import OrangPohon, RencanaPohon, pangkas, saring, susun_pohon
from kinerja_desktop.domain.skp import JenisRhk, Rhk, StatusSkp

ORANG = [UUID(int=n) for n in range(1, 6)]
HASIL = [UUID(int=n) for n in range(100, 112)]
PERHAPS = st.none() | st.sampled_from(ORANG)


@st.composite
def bahan(draw: st.DrawFn) -> tuple[list[OrangPohon], list[RencanaPohon]]:
    orang = [OrangPohon(o, f"Orang {o.int}", "Jabatan", draw(PERHAPS), draw(st.booleans())) for o in ORANG]
    pemilik = [draw(st.sampled_from(ORANG)) for _ in HASIL]
    rencana = []
    for o in orang:
        isi = tuple(
            Rhk(
                h,
                JenisRhk.UTAMA,
                f"Hasil {h.int}",
                rhk_pimpinan=draw(st.sampled_from(["", "Hasil 100", "Hasil 105"])),
                rhk_pimpinan_id=draw(st.none() | st.sampled_from(HASIL)),
            )
            for h, p in zip(HASIL, pemilik, strict=True)
            if p == o.id
        )
        rencana.append(RencanaPohon(o.id, o.penilai_id, StatusSkp.DRAF, isi))
    return orang, rencana


@given(bahan(), st.frozensets(st.sampled_from(ORANG)))
def test_every_result_stands_once_and_pruning_hides_what_is_not_ones_own(
    isi: tuple[list[OrangPohon], list[RencanaPohon]], terlihat: frozenset[UUID]
) -> None:
    pohon = susun_pohon(*isi)
    assert sorted(s.rhk.id for _, s in pohon.urut()) == sorted(HASIL)
    kecil = pangkas(pohon, terlihat)
    tampak = [s for _, s in kecil.urut()]
    assert len({s.rhk.id for s in tampak}) == len(tampak) == len(kecil.simpul)
    for satu in tampak:
        assert satu.konteks == (satu.pegawai_id not in terlihat)
        assert satu.celah is None or satu.pegawai_id in terlihat
    assert {s.rhk.id for s in pohon.simpul.values() if s.pegawai_id in terlihat} <= set(kecil.simpul)
    assert saring(pohon) == pohon
