"""Sets in one PDF, and many sets on several cores."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from kinerja_desktop.documents import berkas as modul
from kinerja_desktop.documents.berkas import Berkas, Pekerjaan, cetak_banyak, gabung_ke_bytes
from kinerja_desktop.documents.pdf import cetak_ke_bytes
from kinerja_desktop.domain.dokumen import Formulir, Kertas
from kinerja_desktop.domain.galat import Dibatalkan, UserError
from tests.helpers.baca_pdf import teks_halaman
from tests.helpers.contoh_dokumen import DOKUMEN, EVALUASI, LAMPIRAN, SKP

SET: tuple[Formulir, ...] = (DOKUMEN, SKP, LAMPIRAN, EVALUASI)


def pekerjaan(folder: Path, banyak: int) -> Iterator[Pekerjaan]:
    for nomor in range(banyak):
        yield Pekerjaan(nomor, Berkas(f"Orang {nomor}", (DOKUMEN,)), folder / f"{nomor}.pdf", Kertas.A4)


def test_pages_of_a_set_are_those_of_its_forms() -> None:
    isi, lembar = gabung_ke_bytes("Berkas", [Berkas("Rotua", SET)], Kertas.F4)
    terpisah = [teks for form in SET for teks in teks_halaman(cetak_ke_bytes(form, Kertas.F4))]
    assert teks_halaman(isi) == terpisah and lembar == len(terpisah)


def test_bookmarks_lead_to_the_first_page_of_each_form_of_each_person() -> None:
    isi, _ = gabung_ke_bytes("Unit", [Berkas("Satu", SET[:2]), Berkas("Dua", SET[:1])], Kertas.F4)
    pembaca = PdfReader(BytesIO(isi))
    satu, bawah_satu, dua, bawah_dua = pembaca.outline
    assert (satu["/Title"], dua["/Title"]) == ("Satu", "Dua")
    halaman = [pembaca.get_destination_page_number(b) for b in (satu, *bawah_satu, dua, *bawah_dua)]
    banyak_skp = len(teks_halaman(cetak_ke_bytes(SKP, Kertas.F4)))
    assert halaman == [0, 0, 1, 1 + banyak_skp, 1 + banyak_skp]


def test_same_set_gives_the_same_bytes_and_no_form_gives_none() -> None:
    buat = lambda: gabung_ke_bytes("Berkas", [Berkas("Rotua", SET)], Kertas.A4)  # noqa: E731 - said twice
    assert buat() == buat()
    assert gabung_ke_bytes("Berkas", [Berkas("Rotua", ())], Kertas.A4) == (b"", 0)


def test_two_processes_write_what_one_writes(tmp_path: Path) -> None:
    satu, dua = tmp_path / "satu", tmp_path / "dua"
    for folder, proses in ((satu, 1), (dua, 2)):
        folder.mkdir()
        nomor: list[int] = []
        cetak_banyak(pekerjaan(folder, 14), 14, lambda p, catat=nomor: catat.append(p.nomor), proses)  # type: ignore[misc]
        assert sorted(nomor) == list(range(14))
    for berkas in satu.iterdir():
        assert berkas.read_bytes() == (dua / berkas.name).read_bytes()


@pytest.mark.parametrize("galat", [OSError("no processes here"), modul.BrokenProcessPool("ended by the system")])
def test_without_further_processes_the_work_goes_on_in_this_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, galat: Exception
) -> None:
    class Patah:
        def __init__(self, *_: Any, **__: Any) -> None:
            self.kali = 0

        def submit(self, fungsi: Any, satu: Pekerjaan) -> Any:
            self.kali += 1
            if self.kali == 3:
                raise galat
            hasil: Any = modul.Future()
            return hasil

        def shutdown(self, **_: Any) -> None:
            pass

    monkeypatch.setattr(modul, "ProcessPoolExecutor", Patah)
    nomor: list[int] = []
    cetak_banyak(pekerjaan(tmp_path, 14), 14, lambda p: nomor.append(p.nomor), 2)
    assert sorted(nomor) == list(range(14)) and len(list(tmp_path.iterdir())) == 14


def test_refusal_comes_back_from_another_process_whole(tmp_path: Path) -> None:
    hilang = tmp_path / "tidak" / "ada"
    lembar = [replace(p, tujuan=hilang / p.tujuan.name) for p in pekerjaan(tmp_path, 14)]
    with pytest.raises(UserError) as galat:
        cetak_banyak(iter(lembar), 14, lambda _: None, 2)
    assert galat.value.kode == "DOK-01"
    salinan = pickle.loads(pickle.dumps(galat.value))
    assert (salinan.kode, salinan.rincian, str(salinan)) == (galat.value.kode, galat.value.rincian, str(galat.value))


def test_cancel_ends_the_processes_and_keeps_whole_files(tmp_path: Path) -> None:
    def batal(_: Pekerjaan) -> None:
        raise Dibatalkan

    with pytest.raises(Dibatalkan):
        cetak_banyak(pekerjaan(tmp_path, 40), 40, batal, 2)
    ada = list(tmp_path.iterdir())
    assert 1 <= len(ada) <= 8
    assert all(len(PdfReader(berkas).pages) == 1 for berkas in ada)


def test_fault_16_nothing_of_the_person_before_leaks_into_the_next_document() -> None:
    """A peer prints the predikat of the row before beside a name that has none (expectations, fault 16)."""
    kosong = replace(DOKUMEN, predikat=None, capaian=None, catatan="", atasan_penilai=None)
    isi, _ = gabung_ke_bytes("Unit", [Berkas("Satu", (DOKUMEN,)), Berkas("Dua", (kosong,))], Kertas.F4)
    satu, dua = teks_halaman(isi)
    assert "BAIK" in satu and "Ratna" in satu
    assert "BAIK" not in dua and "Ratna" not in dua and "Pertahankan" not in dua
    assert dua == teks_halaman(cetak_ke_bytes(kosong, Kertas.F4))[0]
