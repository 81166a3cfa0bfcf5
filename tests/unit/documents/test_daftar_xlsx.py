"""A plain list as a spreadsheet: text stays text, and the file appears whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from kinerja_desktop.documents.daftar_xlsx import tulis_daftar
from kinerja_desktop.domain.galat import UserError

KOLOM = (("Nama", 30.0), ("NIP", 21.0))


def test_text_stays_text(tmp_path: Path) -> None:
    berkas = tmp_path / "daftar.xlsx"
    tulis_daftar(berkas, "Daftar", KOLOM, [("=1+1", "199203142019032007"), ("Siti\x00 Rahma", "")])
    lembar = load_workbook(berkas).active
    sel = [[(s.value, s.data_type) for s in baris] for baris in lembar.iter_rows(min_row=2)]
    assert [s[0] for s in sel[0]] == ["Nama", "NIP"]
    assert sel[1] == [("=1+1", "s"), ("199203142019032007", "s")]
    assert sel[2][0] == ("Siti Rahma", "s")
    assert lembar.freeze_panes == "A3" and lembar.column_dimensions["A"].width == 30


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError) as galat:
        tulis_daftar(tmp_path / "tidak ada" / "daftar.xlsx", "Daftar", KOLOM, [])
    assert galat.value.kode == "DOK-01"
