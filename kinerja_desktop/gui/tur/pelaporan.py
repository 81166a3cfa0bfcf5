"""The way of the tour through the clocks, the reports to the PyB, the follow-up, and angka kredit."""

from __future__ import annotations

from kinerja_desktop.domain.jam_hukum import JenisTenggat
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.tur.alat import Alat
from kinerja_desktop.services.latihan.rancangan import HARI_INI


def lihat_pelaporan(tur: Alat) -> None:
    """See what ends when and why, which sets went, and what follows from results; nothing is written."""
    halaman = tur.halaman("pelaporan")
    semua = halaman.tenggat.model.semua()
    serah = next(n for n, b in enumerate(semua) if b.tenggat.jenis is JenisTenggat.PENYERAHAN)
    halaman.tenggat.tabel.pilih_baris(serah)
    tur.potret("tenggat")
    tur.tampak("Dokumen evaluasi ditandatangani")
    halaman.tenggat.cara.click()
    tur.pastikan(halaman.tenggat.cara.kartu is not None, "the card of the clock did not open")
    halaman.tenggat.cara.kartu.close()
    halaman.buka({"tab": "pyb"})
    tur.tunggu(lambda: bool(halaman.pyb.model.semua()))
    tur.potret("pelaporan-pyb")
    tur.tampak("sudah dilaporkan", "Lampiran V.A.7")
    halaman.buka({"tab": "tindak_lanjut"})
    masa = halaman.tindak_lanjut.masa
    masa.setCurrentIndex(masa.findData(str(Periode.triwulan(HARI_INI).sebelumnya())))
    tur.tunggu(lambda: bool(halaman.tindak_lanjut.model.semua()))
    tur.potret("tindak-lanjut")
    halaman.buka({"tab": "tenggat"})
    tur.halaman("angka_kredit")
    tur.potret("angka-kredit")
