"""Files laid aside: their reason, in the language of the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import pasang_bahasa
from kinerja_desktop.gui.common.model import PERAN_KECIL
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.sinkronisasi.page import SinkronisasiPage
from kinerja_desktop.gui.sinkronisasi.susunan import DISISIHKAN
from kinerja_desktop.gui.sinkronisasi.terima import DialogPratinjau
from kinerja_desktop.services import tukar_terima
from kinerja_desktop.sync.delivery import Delivered
from kinerja_desktop.sync.parts import split
from tests.helpers.kantor import RUDI
from tests.helpers.pertukaran import Jaringan, laporan, simpan
from tests.helpers.qt import klik, selesai

Buka = Callable[[str], SinkronisasiPage]


def tahan(jaringan: Jaringan, opd: SinkronisasiPage, pekerja: Pekerja, qtbot: Any, folder: Path) -> Path:
    """Let a machine take in a bundle that is cut off; return the text beside it."""
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], laporan(1))
    rusak = folder / "rusak.kinerja"
    rusak.write_bytes(jaringan["siti"].kirim(jaringan["opd"], folder).berkas.read_bytes()[:-40])
    dialog.siapkan(True)
    opd.jalan.terima([rusak])
    for _ in range(4):
        selesai(qtbot, pekerja)
    (satu,) = opd.samping.model.semua()
    return satu.jalur.with_name(f"{satu.jalur.name}.txt")


@pytest.mark.parametrize(
    ("bahasa", "judul", "saran"),
    [("id", "Paket tidak utuh", "minta lagi"), ("en", "The package is not whole", "ask its sender for it")],
)
def test_a_reason_is_told_in_the_language_of_the_window(
    jaringan: Jaringan,
    buka: Buka,
    pekerja: Pekerja,
    qtbot: Any,
    qapp: QApplication,
    tmp_path: Path,
    bahasa: Any,
    judul: str,
    saran: str,
) -> None:
    pasang_bahasa(qapp, bahasa)
    opd = buka("opd")
    keterangan = tahan(jaringan, opd, pekerja, qtbot, tmp_path)
    assert opd.samping.model.index(0, 0).data(PERAN_KECIL) == f"Laptop siti · {judul}"
    assert saran in opd.samping.alasan.text() and "PKT-02" in opd.samping.alasan.text()
    assert "Paket tidak utuh" in keterangan.read_text("utf-8"), "who opens the folder reads the words of the office"


def test_what_fills_a_reason_is_kept_with_it(
    jaringan: Jaringan, buka: Buka, qtbot: Any, qapp: QApplication, tmp_path: Path
) -> None:
    pasang_bahasa(qapp, "en")
    jaringan.tukar("opd", "siti")
    with jaringan["siti"].konteks.transaksi("palsu", (RUDI,)) as kerja:
        kerja.simpan(laporan(1, orang=RUDI))
    jaringan["opd"].terima(jaringan["siti"].kirim(jaringan["opd"], tmp_path).berkas)
    opd = buka("opd")
    (satu,) = opd.samping.model.semua()
    assert satu.kode == "GBG-02" and satu.galat is not None and satu.galat.isi == satu.isi, "told anew it says the same"
    assert opd.samping.alasan.text().startswith(
        "1 records of this package (1 laporan harian) are not the sender's to write"
    )


@pytest.mark.parametrize(
    ("teks", "judul"),
    [
        ("2026-03-02 10:00  GBG-02\nJudul lama\nIsi lama.\nSaran lama.\n", "Judul lama"),
        ("2026-03-02 10:00  PKT-02\nJudul\nIsi lama.\nSaran lama.\nbukan rincian\n", "Judul"),
        ("2026-03-02 10:00  PKT-02\nJudul\nIsi lama.\nSaran lama.\n[1]\n", "Judul"),
        ("2026-03-02 10:00  PKT-41\nJudul\nIsi lama.\nSaran lama.\n{}\n", "Judul"),
        ("2026-03-02 10:00  PKT-999\nJudul baru\nIsi lama.\nSaran lama.\n{}\n", "Judul baru"),
        ("2026-03-02 10:00  GBG-02\n", "reason not noted"),
        ("", "reason not noted"),
    ],
)
def test_a_text_that_another_program_wrote_is_shown_as_it_stands(
    jaringan: Jaringan,
    buka: Buka,
    pekerja: Pekerja,
    qtbot: Any,
    qapp: QApplication,
    tmp_path: Path,
    teks: str,
    judul: str,
) -> None:
    pasang_bahasa(qapp, "en")
    opd = buka("opd")
    tahan(jaringan, opd, pekerja, qtbot, tmp_path).write_text(teks, "utf-8")
    opd.segarkan()
    selesai(qtbot, pekerja)
    assert opd.samping.model.index(0, 0).data(PERAN_KECIL) == f"Laptop siti · {judul}"
    assert ("Isi lama. Saran lama." in opd.samping.alasan.text()) is ("Isi lama" in teks)


def test_the_reason_is_that_of_the_file_which_was_refused_now(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    """Not that of a file which somebody looked at before, nor of one whose name stands first."""
    opd = buka("opd")
    tahan(jaringan, opd, pekerja, qtbot, tmp_path)
    assert opd.samping.tabel.baris_kini().jalur.name == "rusak.kinerja"
    baru = tmp_path / "baru (1).kinerja"
    baru.write_bytes((tmp_path / "rusak.kinerja").read_bytes()[:-7])
    dialog.siapkan(True)
    opd.jalan.terima([baru])
    for _ in range(4):
        selesai(qtbot, pekerja)
    assert opd.samping.model.rowCount() == 2
    klik(qtbot, opd, "Lihat alasannya")
    assert opd.samping.tabel.baris_kini().jalur.name == "baru (1).kinerja" and opd.pilah.currentIndex() == DISISIHKAN


def test_parts_that_wait_are_one_line_and_say_which_are_missing(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], *(laporan(n) for n in range(1, 28)))
    utuh = jaringan["siti"].kirim(jaringan["opd"], tmp_path).berkas
    bagian = split(utuh, tmp_path, max_part=utuh.stat().st_size // 3)
    opd, total = buka("opd"), len(bagian)
    assert total >= 4

    def lihat(satu: DialogPratinjau) -> bool:
        satu.show()
        assert "Potongan yang sudah ada akan disimpan." in satu.alasan.text(), "nothing is kept yet"
        return True

    def jalan(*potongan: Delivered) -> None:
        opd.jalan.terima([satu.path for satu in potongan])
        for _ in range(4):
            selesai(qtbot, pekerja)

    dialog.siapkan(lihat)
    jalan(bagian[0], *bagian[2:])
    assert opd.samping.model.rowCount() == 1 and opd.pilah.tabText(DISISIHKAN) == "Disisihkan (1)"
    baris, teks = opd.samping.model.index(0, 0), f"{total - 1} dari {total} potongan, kurang nomor 2"
    assert (baris.data(), baris.data(PERAN_KECIL)) == (utuh.name, f"Laptop siti · {teks}")
    assert [b.nama for b in opd.riwayat.model.semua() if b.berkas is not None] == [utuh.name]
    assert teks in {opd.riwayat.model.index(n, 1).data(PERAN_KECIL) for n in range(opd.riwayat.model.rowCount())}
    assert "nomor 2" in opd.samping.alasan.text() and "PKT-30" in opd.samping.alasan.text()
    stik = tmp_path / "stik"
    stik.mkdir()
    dialog.siapkan(stik)
    klik(qtbot, opd, "Lihat alasannya")
    klik(qtbot, opd, "Simpan salinan…")
    selesai(qtbot, pekerja)
    assert sorted(p.name for p in stik.iterdir()) == sorted(s.path.name for s in bagian if s.path != bagian[1].path)
    klik(qtbot, opd, "Coba terima lagi")
    for _ in range(4):
        selesai(qtbot, pekerja)
    assert opd.samping.model.rowCount() == 1, "it is not there yet"
    dialog.siapkan(True)
    jalan(bagian[1])
    assert opd.samping.model.rowCount() == 0 and "27 laporan harian baru" in opd.bilah_pesan.teks()


def test_a_file_whose_content_came_with_another_one_can_be_thrown_away_and_no_other(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    opd = buka("opd")
    tahan(jaringan, opd, pekerja, qtbot, tmp_path)
    opd.buka({"bagian": "disisihkan"})
    (satu,) = opd.samping.model.semua()
    assert opd.samping.tombol_lagi.isVisibleTo(opd) and not opd.samping.tombol_buang.isVisibleTo(opd), (
        "it may be all that there is"
    )
    tukar_terima.buang(jaringan["opd"].konteks, satu)
    assert satu.jalur.exists()
    (utuh,) = (p for p in tmp_path.glob("*.kinerja") if p.name != "rusak.kinerja")
    dialog.siapkan(True)
    opd.jalan.terima([utuh])
    for _ in range(8):
        selesai(qtbot, pekerja)
    assert opd.samping.tombol_buang.isVisibleTo(opd)
    dialog.siapkan(True)
    klik(qtbot, opd, "Buang…")
    for _ in range(2):
        selesai(qtbot, pekerja)
    assert opd.samping.model.semua() == [] and not satu.jalur.exists()
