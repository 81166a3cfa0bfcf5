"""Forms of planning on the page Dokumen as people use them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from pypdf import PdfReader

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.dokumen.page import DokumenPage
from tests.helpers.contoh_rencana import masukkan, tulis_aksi, tulis_laporan
from tests.helpers.kantor import SITI, KantorUji
from tests.helpers.qt import klik, selesai, tampilkan


def halaman_dokumen(kantor: KantorUji, akun: str, pekerja: Pekerja, qtbot: Any) -> DokumenPage:
    halaman = tampilkan(qtbot, DokumenPage(kantor.sebagai(akun), pekerja))
    selesai(qtbot, pekerja)
    qtbot.waitUntil(lambda: not halaman.form.gambar.pixmap().isNull())
    return halaman


def pilih(halaman: DokumenPage, format_: str, masa: str, pekerja: Pekerja, qtbot: Any) -> None:
    cocok = [b for b in halaman.model.semua() if (b.format, str(b.periode or "")) == (format_, masa)]
    assert len(cocok) == 1
    halaman.form.tabel.pilih_kunci((format_, cocok[0].periode, cocok[0].skp_id, False, None))
    selesai(qtbot, pekerja)
    qtbot.waitUntil(lambda: halaman.form.judul.text().startswith(format_))


def test_leader_reads_and_saves_his_matrix(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, tmp_path: Path) -> None:
    masukkan(kantor, 3)
    halaman = halaman_dokumen(kantor, "kepala", pekerja, qtbot)
    for format_ in ("A.1.3", "A.1.4", "A.1.5"):
        pilih(halaman, format_, "", pekerja, qtbot)
    assert halaman.form.judul.text() == "A.1.5 · Matriks Peran Hasil"
    assert "1 dari 2" in halaman.form.nomor_halaman.text()
    for tombol, nama in (("Simpan PDF…", "matriks.pdf"), ("Simpan Excel…", "matriks.xlsx")):
        dialog.siapkan(tmp_path / nama)
        klik(qtbot, halaman, tombol)
        selesai(qtbot, pekerja)
    assert "dr. Maria Lestari" in PdfReader(tmp_path / "matriks.pdf").pages[0].extract_text()
    assert load_workbook(tmp_path / "matriks.xlsx").sheetnames == ["Matriks", "Tim 1"]


def test_documentation_of_a_quarter_opens_from_elsewhere(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    tulis_aksi(kantor)
    tulis_laporan(kantor)
    halaman = halaman_dokumen(kantor, "siti", pekerja, qtbot)
    halaman.buka({"format": "B.1.2", "pegawai_id": SITI, "periode": Periode.baca("2026-TW1")})
    selesai(qtbot, pekerja)
    qtbot.waitUntil(lambda: halaman.form.judul.text() == "B.1.2 · Pendokumentasian Kinerja")
    baris = halaman.form.tabel.baris_kini()
    assert baris is not None and str(baris.periode) == "2026-TW1"


def test_only_what_was_signed_bears_a_date(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    kantor.tetapkan_skp_siti()
    tulis_aksi(kantor)
    tulis_laporan(kantor)
    halaman = halaman_dokumen(kantor, "siti", pekerja, qtbot)
    keadaan = {(b.format, str(b.periode or "")): halaman._tag(b) for b in halaman.model.semua()}
    assert keadaan["A.1.7", ""][1] == keadaan["A.1.8", ""][1] == "ok"
    assert keadaan["B.1.1", ""] == keadaan["B.1.2", "2026-TW1"] == ("Isi terkini", "draf")
    assert keadaan["B.1.2", "2026"] == ("Berjalan", "aju")
    assert "ok" not in {jenis for (format_, _), (_, jenis) in keadaan.items() if format_.startswith("B.1.")}
