"""Two verdicts on one report: the penilai settles them in the window, others see who does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.putusan_laporan import PutusanLaporan
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.sinkronisasi.page import SinkronisasiPage
from kinerja_desktop.gui.sinkronisasi.putusan import DialogPutusan
from kinerja_desktop.services import persetujuan, skp_berbeda
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.skp_berbeda import SkpBerbeda
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.turunan import keputusan_laporan
from tests.helpers.kantor import KantorUji, id_tetap
from tests.helpers.pertukaran import Jaringan, laporan, simpan
from tests.helpers.qt import klik, selesai

S, K = PutusanLaporan.SETUJUI, PutusanLaporan.KEMBALIKAN
ALASAN = "Lengkapi jam kegiatannya."


def putusan(konteks: Context) -> list[tuple[PutusanLaporan, str]]:
    with konteks.store.baca() as koneksi:
        return [(k.putusan, k.catatan) for k in keputusan_laporan(koneksi, laporan(1).id)]


@pytest.fixture
def kepala(jaringan: Jaringan, kantor: KantorUji) -> Context:
    """The laptop of the head, who approved there and sent back at the workstation."""
    for dari, ke in (("opd", "kepala"), ("opd", "siti")):
        jaringan.tukar(dari, ke)
    simpan(jaringan["siti"], replace(laporan(1), diajukan_pada=kantor.jam()))
    for dari, ke in (("siti", "opd"), ("opd", "kepala")):
        jaringan.tukar(dari, ke)
    konteks = jaringan["kepala"].konteks
    with konteks.store.baca() as koneksi:
        ada = ambil(koneksi, LaporanHarian, laporan(1).id)
    assert ada is not None
    persetujuan.setujui(konteks, ada.nilai.id, ada.hash)
    kantor.jam.maju(minutes=5)
    persetujuan.kembalikan(kantor.sebagai("kepala"), ada.nilai.id, ada.hash, ALASAN)
    jaringan.tukar("kepala", "opd")
    jaringan.tukar("opd", "kepala")
    return konteks


def tulisan(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_penilai_approves_or_sends_back_with_a_reason(
    kepala: Context, buka: Callable[[str], SinkronisasiPage], pekerja: Pekerja, qtbot: Any
) -> None:
    halaman = buka("kepala")
    assert halaman.keputusan.jumlah == 1
    kartu = tulisan(halaman.keputusan)
    assert "Dua putusan berbeda: laporan Siti Rahma" in kartu and "Kini dianggap dikembalikan." in kartu
    assert "dr. R. Purba memutuskan berbeda di dua komputer (24 Nov 2026 10.42 dan 24 Nov 2026 10.47)." in kartu

    def kembalikan(satu: DialogPutusan) -> bool:
        satu.show()
        assert [t.text() for t in satu.findChildren(Tag)] == ["Disetujui", "Dikembalikan"]
        assert ALASAN in tulisan(satu) and "menyelesaikannya" in tulisan(satu)
        assert satu.catatan.toPlainText() == ALASAN, "who confirms what he said need not type it anew"
        satu.catatan.clear()
        klik(qtbot, satu, "Kembalikan")
        selesai(qtbot, pekerja)
        assert satu.masalah.isVisible() and not satu.result() and satu.tombol_kembalikan.isEnabled()
        satu.catatan.setPlainText("Tambahkan jumlah peserta.")
        klik(qtbot, satu, "Kembalikan")
        selesai(qtbot, pekerja)
        return bool(satu.result())

    dialog.siapkan(kembalikan)
    klik(qtbot, halaman, "Putuskan…")
    selesai(qtbot, pekerja)
    assert putusan(kepala) == [(S, ""), (K, ALASAN), (K, "Tambahkan jumlah peserta.")]
    assert "Putusan tersimpan" in halaman.bilah_pesan.teks() and halaman.keputusan.jumlah == 0
    assert "Tidak ada catatan yang berbeda" in tulisan(halaman.keputusan)


def test_who_leaves_it_decides_nothing(
    kepala: Context, buka: Callable[[str], SinkronisasiPage], pekerja: Pekerja, qtbot: Any
) -> None:
    halaman = buka("kepala")
    dialog.siapkan(lambda _: False)
    klik(qtbot, halaman, "Putuskan…")
    selesai(qtbot, pekerja)
    assert len(putusan(kepala)) == 2 and halaman.keputusan.jumlah == 1


def test_the_workstation_sees_who_decides_and_cannot_decide_itself(
    kepala: Context, buka: Callable[[str], SinkronisasiPage], pekerja: Pekerja, qtbot: Any
) -> None:
    halaman = buka("opd")
    assert halaman.keputusan.jumlah == 0
    dilihat: list[str] = []

    def lihat(satu: DialogPutusan) -> bool:
        satu.show()
        dilihat.append(tulisan(satu))
        assert not (satu.tombol_simpan.isVisible() or satu.tombol_kembalikan.isVisible() or satu.catatan.isVisible())
        return False

    dialog.siapkan(lihat)
    klik(qtbot, halaman, "Lihat…")
    assert "pejabat penilai kinerjanya" in dilihat[0] and "Kelas ibu hamil" in dilihat[0]


def test_a_report_that_moved_on_meanwhile_is_told_in_the_dialog(
    kepala: Context, buka: Callable[[str], SinkronisasiPage], jaringan: Jaringan, pekerja: Pekerja, qtbot: Any
) -> None:
    halaman = buka("kepala")

    def setujui(satu: DialogPutusan) -> bool:
        satu.show()
        simpan(jaringan["siti"], laporan(1, "Diperbaiki"))
        jaringan.tukar("siti", "opd")
        jaringan.tukar("opd", "kepala")
        klik(qtbot, satu, "Setujui")
        selesai(qtbot, pekerja)
        assert "berubah" in satu.masalah.text().lower()
        return bool(satu.result())

    dialog.siapkan(setujui)
    klik(qtbot, halaman, "Putuskan…")
    selesai(qtbot, pekerja)
    assert len(putusan(kepala)) == 2


def test_an_earlier_text_that_was_set_unaware_is_told_with_what_is_in_force(
    buka: Callable[[str], SinkronisasiPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    satu = SkpBerbeda(id_tetap(1), "Siti Rahma", 2026, id_tetap(2), "", "dr. R. Purba", True, ditetapkan=True)
    monkeypatch.setattr(skp_berbeda, "daftar", lambda _: [satu])
    kartu = tulisan(buka("siti").keputusan)
    assert "dr. R. Purba menetapkan naskah yang lebih lama" in kartu and "naskah lebih baru" in kartu


def test_the_note_of_a_return_that_counts_for_nothing_is_read_and_put_away(
    buka: Callable[[str], SinkronisasiPage], pekerja: Pekerja, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    satu = SkpBerbeda(
        id_tetap(1), "Siti Rahma", 2026, id_tetap(2), "Indikator kedua tidak terukur", "dr. R. Purba", True
    )
    semua = [satu]
    monkeypatch.setattr(skp_berbeda, "daftar", lambda _: list(semua))
    monkeypatch.setattr(skp_berbeda, "tandai_terbaca", lambda _, nomor: semua.clear() if nomor == id_tetap(2) else None)
    halaman = buka("siti")
    assert halaman.keputusan.jumlah == 1
    kartu = tulisan(halaman.keputusan)
    assert "SKP Siti Rahma, 2026" in kartu and "“Indikator kedua tidak terukur”. Yang berlaku: ditetapkan." in kartu
    klik(qtbot, halaman.keputusan, "Saya sudah membaca")
    selesai(qtbot, pekerja)
    assert halaman.keputusan.jumlah == 0
