"""Links as evidence, and the entry as BKN's form asks for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest

from kinerja_desktop.domain import laporan_bkn as bkn
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian

DASAR = LaporanHarian(
    UUID(int=10), UUID(int=1), date(2026, 11, 3), time(8), time(11, 30), UUID(int=20), "", "Posyandu Melati.",
    "19 K4 lengkap", 23, "ibu hamil",
)  # fmt: skip
PDF = BuktiDukung("a" * 64, "daftar-hadir.pdf", 214_000, "application/pdf")
FOTO = replace(PDF, nama="foto.jpg", tautan="https://contoh.go.id/foto")


def test_r101_links_are_given_and_what_has_none_is_listed() -> None:
    assert bkn.tautan_ekspor(DASAR) == "belum ada tautan"
    campur = replace(DASAR, bukti=(PDF, FOTO))
    assert bkn.bukti_tanpa_tautan(campur) == (PDF,)
    assert bkn.tautan_ekspor(campur) == "daftar-hadir.pdf (belum ada tautan), https://contoh.go.id/foto"
    assert bkn.tautan_ekspor(replace(DASAR, bukti=(PDF,))) == "belum ada tautan"
    assert bkn.tautan_ekspor(replace(DASAR, bukti=(FOTO,))) == "https://contoh.go.id/foto"
    tautan = bkn.bukti_tautan("https://drive.google.com/file/d/1")
    assert bkn.tautan_ekspor(replace(DASAR, bukti=(tautan,))) == "https://drive.google.com/file/d/1"


@pytest.mark.parametrize(
    "teks",
    ["https://drive.google.com/file/d/1AbC/view?usp=sharing", "http://arsip.pematangsiantar.go.id/a.pdf#hal=2",
     "  https://contoh.go.id  ", "https://contoh.go.id:8443/a%20b", "HTTPS://contoh.go.id/Berkas"],
)  # fmt: skip
def test_addresses_of_the_web_are_links(teks: str) -> None:
    assert bkn.baca_tautan(teks) == teks.strip()
    assert bkn.adalah_tautan(teks)


@pytest.mark.parametrize(
    "teks",
    ["", "https://", "contoh.go.id/a", "ftp://contoh.go.id", "file:///etc/passwd", "javascript:alert(1)",
     "https://contoh", "https://a b.go.id", "https://contoh.go.id/a b", "https://contoh.go.id/\nx", "mailto:a@b.go.id",
     "https://user:sandi@contoh.go.id/", "https://[::1", "data:text/html,x", "https://contoh.go.id/<script>"],
)  # fmt: skip
def test_anything_else_is_refused(teks: str) -> None:
    with pytest.raises(UserError) as galat:
        bkn.baca_tautan(teks)
    assert galat.value.kode == "LMP-12"
    assert not bkn.adalah_tautan(teks)


def test_a_link_without_end_is_refused() -> None:
    with pytest.raises(UserError) as galat:
        bkn.baca_tautan("https://contoh.go.id/" + "a" * 2_000)
    assert galat.value.kode == "LMP-13"


def test_the_entry_in_the_fields_and_order_of_bkn() -> None:
    assert bkn.isian_bkn(replace(DASAR, bukti=(FOTO,)), "Meningkatnya cakupan") == (
        ("RENCANA AKSI", "Meningkatnya cakupan"),
        ("TANGGAL KEGIATAN", "03-11-2026"),
        ("JAM MULAI KEGIATAN", "08.00"),
        ("JAM SELESAI KEGIATAN", "11.30"),
        ("KEGIATAN HARIAN", "Posyandu Melati. 19 K4 lengkap"),
        ("SUMBER DATA", "ekinerja"),
        ("REALISASI", "23"),
        ("SATUAN", "ibu hamil"),
        ("BUKTI DUKUNG", "https://contoh.go.id/foto"),
    )
    assert bkn.isian_bkn(replace(DASAR, rencana_aksi="Pelayanan di posyandu"), "x")[0][1] == "Pelayanan di posyandu"
