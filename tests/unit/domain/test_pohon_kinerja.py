"""The cascade of one year: links by id and by text, every gap by name, and what each reader may see."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from kinerja_desktop.domain.pohon_kinerja import (
    CelahPohon,
    OrangPohon,
    Pohon,
    RencanaPohon,
    pangkas,
    saring,
    susun_pohon,
)
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, Rhk, StatusSkp

KADIS, KAPUS, SITI, RUDI = (UUID(int=n) for n in range(1, 5))
ORANG = [
    OrangPohon(KADIS, "dr. Hotma", "Kepala Dinas", None),
    OrangPohon(KAPUS, "dr. Ratna", "Kepala Puskesmas", KADIS),
    OrangPohon(SITI, "Siti", "Bidan", KAPUS),
    OrangPohon(RUDI, "Rudi", "Perawat", KAPUS),
]


def rhk(nomor: int, uraian: str, atas: int | None = None, *, teks: str = "", iki_atas: int | None = None) -> Rhk:
    iki = (Iki(UUID(int=nomor * 10), Aspek.KUANTITAS, f"Indikator {uraian}", "10"),)
    dasar = Rhk(UUID(int=nomor), JenisRhk.UTAMA, uraian, rhk_pimpinan=teks, iki=iki)
    return replace(
        dasar,
        rhk_pimpinan_id=None if atas is None else UUID(int=atas),
        iki_pimpinan_id=None if iki_atas is None else UUID(int=iki_atas),
    )


def rencana(siapa: UUID, atas: UUID | None, *isi: Rhk) -> RencanaPohon:
    return RencanaPohon(siapa, atas, StatusSkp.DITETAPKAN, isi)


def kantor() -> list[RencanaPohon]:
    return [
        rencana(SITI, KAPUS, rhk(301, "Ibu hamil terlayani", 201), rhk(302, "Kohort lengkap", teks="Puskesmas tertib")),
        rencana(KADIS, None, rhk(101, "Derajat kesehatan meningkat")),
        rencana(KAPUS, KADIS, rhk(201, "Ibu dan anak sehat", 101), rhk(202, "Puskesmas tertib"), rhk(203, "Rapat")),
    ]


def bentuk(pohon: Pohon) -> list[tuple[int, str]]:
    return [(dalam, s.rhk.uraian) for dalam, s in pohon.urut()]


def test_results_stand_under_what_they_serve_by_id_or_by_the_leaders_own_text() -> None:
    assert bentuk(susun_pohon(ORANG, kantor())) == [
        (0, "Derajat kesehatan meningkat"),
        (1, "Ibu dan anak sehat"),
        (2, "Ibu hamil terlayani"),
        (0, "Puskesmas tertib"),
        (1, "Kohort lengkap"),
        (0, "Rapat"),
    ]


def test_gaps_have_names() -> None:
    pohon = susun_pohon(ORANG, kantor())
    celah = {s.rhk.uraian: s.celah for s in pohon.simpul.values()}
    assert celah == {
        "Derajat kesehatan meningkat": None,
        "Ibu dan anak sehat": None,
        "Puskesmas tertib": CelahPohon.TANPA_INDUK,
        "Rapat": CelahPohon.TANPA_PEMBAWA,
        "Ibu hamil terlayani": None,
        "Kohort lengkap": None,
    }
    assert pohon.tanpa_skp == (RUDI,) and pohon.jumlah(CelahPohon.TANPA_SKP) == 1
    assert pohon.jumlah(CelahPohon.TANPA_PEMBAWA) == 1
    bebas = [replace(o, wajib=False) if o.id == RUDI else o for o in ORANG]
    assert susun_pohon(bebas, kantor()).tanpa_skp == ()


def test_an_indicator_that_nobody_carries_is_told_once_the_matrix_names_indicators() -> None:
    atas = replace(rhk(201, "Ibu dan anak sehat"), iki=tuple(rhk(n, f"Iki {n}").iki[0] for n in (21, 22)))
    bawah = rhk(301, "Ibu hamil terlayani", 201, iki_atas=210)
    simpul = susun_pohon(ORANG, [rencana(KAPUS, None, atas), rencana(SITI, KAPUS, bawah)]).simpul[atas.id]
    assert (simpul.celah, simpul.lepas) == (CelahPohon.INDIKATOR_TANPA_PEMBAWA, (UUID(int=220),))


def test_links_in_a_circle_or_to_oneself_never_hang_the_tree() -> None:
    satu, dua = rhk(1, "A", 2), rhk(2, "B", 1)
    pohon = susun_pohon(ORANG, [rencana(SITI, KAPUS, satu), rencana(KAPUS, None, dua)])
    assert sorted(s for _, s in bentuk(pohon)) == ["A", "B"]
    sendiri = susun_pohon(ORANG, [rencana(SITI, KAPUS, rhk(1, "A", 2), rhk(2, "B"))])
    assert [d for d, _ in bentuk(sendiri)] == [0, 0]


def test_a_reader_sees_his_people_and_the_text_above_them() -> None:
    milik = pangkas(susun_pohon(ORANG, kantor()), {SITI})
    assert [(s.rhk.uraian, s.konteks) for _, s in milik.urut()] == [
        ("Derajat kesehatan meningkat", True),
        ("Ibu dan anak sehat", True),
        ("Ibu hamil terlayani", False),
        ("Puskesmas tertib", True),
        ("Kohort lengkap", False),
    ]
    assert milik.tanpa_skp == () and all(s.celah is None for s in milik.simpul.values() if s.konteks)
    assert set(milik.orang) == {KADIS, KAPUS, SITI}


def test_filtering_keeps_what_stands_above() -> None:
    pohon = susun_pohon(ORANG, kantor())
    assert [s for _, s in bentuk(saring(pohon, kata="hamil siti"))] == [
        "Derajat kesehatan meningkat",
        "Ibu dan anak sehat",
        "Ibu hamil terlayani",
    ]
    assert [s for _, s in bentuk(saring(pohon, CelahPohon.TANPA_PEMBAWA))] == ["Rapat"]
    assert bentuk(saring(pohon, kata="tidak ada")) == [] and saring(pohon, kata="perawat").tanpa_skp == (RUDI,)
