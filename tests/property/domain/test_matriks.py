"""Matrix and SKP never disagree, whatever is edited in which order (R37, R38)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.blok_sel import baca_blok, tulis_blok
from kinerja_desktop.domain.matriks import hitung_matriks
from kinerja_desktop.domain.matriks_selaras import RencanaPimpinan, butir_sel, id_sel, selaraskan, sepakat
from kinerja_desktop.domain.sel_matriks import SelMatriks
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, Rhk, Skp, StatusSkp, boleh_ubah

KEPALA, SITI = UUID(int=1), UUID(int=2)
KOLOM = tuple(Iki(UUID(int=100 + n), Aspek.KUANTITAS, f"Indikator {n}", "10 ton") for n in range(4))
PIMPINAN = Skp(
    UUID(int=10), KEPALA, None, 2026, date(2026, 1, 1), date(2026, 12, 31),
    rhk=(
        Rhk(UUID(int=20), JenisRhk.UTAMA, "Satu", iki=KOLOM[:2]),
        Rhk(UUID(int=21), JenisRhk.UTAMA, "Dua", iki=KOLOM[2:]),
    ),
)  # fmt: skip
RENCANA = {PIMPINAN.id: RencanaPimpinan(PIMPINAN, "Kepala")}
AWAL = Skp(UUID(int=30), SITI, KEPALA, 2026, date(2026, 1, 1), date(2026, 12, 31))

ISI = st.sampled_from(
    [
        "",
        "TIDAK ADA PERAN",
        "Data lengkap",
        "Layanan cepat",
        "• Data lengkap\n• Layanan cepat",
        "• Data lengkap",
        "A\nB",
    ]
)
LANGKAH = st.one_of(
    st.tuples(st.just("sel"), st.integers(0, 3), ISI),
    st.tuples(st.just("tulis"), st.sampled_from(["Data lengkap", "Layanan cepat", "Milik sendiri", ""]), st.none()),
    st.tuples(st.just("indikator"), st.integers(0, 9), st.none()),
    st.tuples(st.just("hapus"), st.integers(0, 9), st.none()),
    st.tuples(st.just("geser"), st.integers(0, 9), st.none()),
    st.tuples(st.sampled_from(["simpan", "ajukan", "kembalikan", "tetapkan", "revisi"]), st.none(), st.none()),
)
_STATUS = {
    "ajukan": ({StatusSkp.DRAF, StatusSkp.DIKEMBALIKAN}, StatusSkp.DIAJUKAN),
    "kembalikan": ({StatusSkp.DIAJUKAN}, StatusSkp.DIKEMBALIKAN),
    "tetapkan": ({StatusSkp.DIAJUKAN}, StatusSkp.DITETAPKAN),
    "revisi": ({StatusSkp.DITETAPKAN}, StatusSkp.DRAF),
}


def sel(kolom: int, isi: str) -> SelMatriks:
    nomor = KOLOM[kolom].id
    return SelMatriks(id_sel(PIMPINAN.id, nomor, SITI), KEPALA, PIMPINAN.id, nomor, SITI, isi)


class Dunia:
    """One matrix and the plan of one person, with the guards of the services."""

    def __init__(self) -> None:
        self.sel = [sel(n, "") for n in range(4)]
        self.simpanan, self.status, self.nomor = AWAL, StatusSkp.DRAF, 1000

    def baca(self) -> Skp:
        return selaraskan(self.simpanan, self.sel, RENCANA) if boleh_ubah(self.status) else self.simpanan

    def langkah(self, apa: str, satu: int | str | None, dua: str | None) -> None:
        if apa == "sel":
            assert isinstance(satu, int)
            assert dua is not None
            if boleh_ubah(self.status) or sepakat(self.simpanan, sel(satu, dua)):
                self.sel[satu] = sel(satu, dua)
        elif apa in _STATUS:
            dari, ke = _STATUS[apa]
            if self.status in dari:
                self.simpanan, self.status = self.baca(), ke
        elif boleh_ubah(self.status):
            self._ketik(apa, satu)

    def _ketik(self, apa: str, satu: int | str | None) -> None:
        """What the owner may do: linked results keep their texts and stay."""
        kini = list(self.baca().rhk)
        self.nomor += 1
        if apa == "tulis":
            kini.append(Rhk(UUID(int=self.nomor), JenisRhk.UTAMA, str(satu)))
        elif kini and isinstance(satu, int):
            n = satu % len(kini)
            if apa == "indikator":
                kini[n] = replace(kini[n], iki=(*kini[n].iki, Iki(UUID(int=self.nomor), Aspek.WAKTU, "x", "y")))
            elif apa == "hapus" and kini[n].sel_id is None:
                del kini[n]
            elif apa == "geser":
                kini.append(kini.pop(n))
        self.simpanan = selaraskan(replace(self.simpanan, rhk=tuple(kini)), self.sel, RENCANA)

    def periksa(self) -> None:
        skp = self.baca()
        assert selaraskan(skp, self.sel, RENCANA) == skp or not boleh_ubah(self.status)
        assert len({r.id for r in skp.rhk}) == len(skp.rhk)
        for satu in self.sel:
            assert sepakat(skp, satu)
            terpaut = [r for r in skp.rhk if r.sel_id == satu.id]
            if boleh_ubah(self.status):
                assert sorted(r.uraian for r in terpaut) == sorted(butir_sel(satu.isi))
                assert all(r.iki_pimpinan_id == satu.kolom_id for r in terpaut)


@settings(deadline=None)
@given(st.lists(LANGKAH, max_size=30))
def test_r38_matriks_dan_skp_tidak_pernah_berbeda(langkah: list[tuple[str, int | str | None, str | None]]) -> None:
    dunia = Dunia()
    for satu in langkah:
        sebelum = {i.id for r in dunia.baca().rhk for i in r.iki}
        dunia.langkah(*satu)
        dunia.periksa()
        if satu[0] != "hapus":
            assert sebelum <= {i.id for r in dunia.baca().rhk for i in r.iki}, "an indicator was lost"


@given(st.lists(LANGKAH, max_size=20), st.permutations(range(4)))
def test_urutan_sel_tidak_berarti(langkah: list[tuple[str, int | str | None, str | None]], urut: list[int]) -> None:
    dunia = Dunia()
    for satu in langkah:
        dunia.langkah(*satu)
    acak = [dunia.sel[n] for n in urut]
    assert selaraskan(dunia.simpanan, acak, RENCANA) == selaraskan(dunia.simpanan, dunia.sel, RENCANA)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), ISI)))
def test_hitungan_tidak_melampaui_ukuran(daftar: list[tuple[int, int, str]]) -> None:
    orang, kolom = [UUID(int=n) for n in range(4)], [k.id for k in KOLOM]
    isi = {(orang[o], kolom[k]): teks for o, k, teks in daftar}
    kosong, tanpa_peran, tanpa_pembawa = hitung_matriks(orang, kolom, isi)
    assert kosong == 16 - sum(1 for teks in isi.values() if teks)
    assert 0 <= tanpa_peran <= 4
    assert 0 <= tanpa_pembawa <= 4


@given(st.lists(st.lists(st.text(alphabet='ab "\t\n'), min_size=1, max_size=3), min_size=1, max_size=4))
def test_blok_yang_ditulis_terbaca_kembali(baris: list[list[str]]) -> None:
    assert baca_blok(tulis_blok(baris)) == baris


@given(st.text(alphabet='ab"\t\n\r'))
def test_membaca_blok_tidak_pernah_gagal(teks: str) -> None:
    assert all(baris for baris in baca_blok(teks))
