"""The log of the dialog kinerja as a page: every entry in the order of days, and the same wewenang as the log."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kinerja_desktop.domain.dialog_kinerja import JenisDialog
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import dialog, dialog_lembar, dokumen
from tests.helpers.kantor import SKP_SITI, KantorUji
from tests.unit.services.test_dialog import ISIAN, diajukan


def test_entries_stand_in_the_order_of_their_days_with_their_present_text(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    dialog.simpan(siti, SKP_SITI, replace(ISIAN, tanggal=date(2026, 7, 1), jenis=JenisDialog.PENYESUAIAN))
    dialog.simpan(siti, SKP_SITI, ISIAN)
    lama = dialog.lembar(siti, SKP_SITI).entri[-1]
    dialog.simpan(siti, SKP_SITI, replace(dialog.isian_dari(lama.dialog), kesepakatan="130 ibu hamil"), lama.hash)
    lembar = dialog_lembar.lembar(siti, SKP_SITI)
    assert [b.judul for b in lembar.bagian] == [
        "SKP",
        "Penetapan ekspektasi, 12 Januari 2026",
        "Penyesuaian, 1 Juli 2026",
    ]
    rincian = dict(lembar.bagian[1].baris)
    assert rincian["Kesepakatan"] == "130 ibu hamil" and rincian["Dicatat oleh"].endswith("diperbaiki 1 kali")
    assert [(t.sebutan, t.orang.nama) for t in lembar.tanda] == [
        ("Pegawai yang Dinilai", "Siti Rahma, A.Md.Keb."),
        ("Pejabat Penilai Kinerja", "dr. R. Purba"),
    ]
    assert dokumen.pdf(siti, lembar).startswith(b"%PDF")


def test_a_dialog_with_the_atasan_says_so_and_an_empty_log_too(kantor: KantorUji) -> None:
    diajukan(kantor, date(2026, 2, 3))
    siti = kantor.sebagai("siti")
    assert dialog_lembar.lembar(siti, SKP_SITI).bagian[1].kosong == "Belum ada dialog kinerja yang dicatat."
    dialog.simpan(siti, SKP_SITI, replace(ISIAN, dengan_atasan=True))
    assert "II.C.5" in dict(dialog_lembar.lembar(siti, SKP_SITI).bagian[1].baris)["Cara"]


@pytest.mark.parametrize("akun", ["rudi", "kadis"])
def test_who_may_not_read_the_log_does_not_print_it(kantor: KantorUji, akun: str) -> None:
    kantor.tetapkan_skp_siti()
    with pytest.raises(UserError, match="UMM-01"):
        dialog_lembar.lembar(kantor.sebagai(akun), SKP_SITI)
