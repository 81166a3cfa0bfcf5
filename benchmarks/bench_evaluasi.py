"""Opening the page Evaluasi for a team of 60 beside a team of 5: the real page, off screen, in one process.

Each office is made in a temporary folder: a penilai, his people, a set plan and thirty approved reports of each,
feedback and realisasi. The two offices are opened in turns, a new page each time; the clock runs from making the page
until the view has its rows, no task is left, and what is in the window is painted.

    python -m benchmarks.bench_evaluasi
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

from benchmarks.hasil import Baris, cetak
from benchmarks.kantor_ukuran import SANDI, SEKARANG, hari_kerja, sekarang
from kinerja_desktop.bootstrap import KantorTerbuka, buat_kantor
from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.evaluasi import Realisasi, RealisasiIki
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, KeputusanSkp, PutusanSkp, Rhk, Skp
from kinerja_desktop.domain.umpan_balik import Hubungan, Nada, UmpanBalik
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.rencana_kantor import RencanaKantor
from kinerja_desktop.store.bulk import pemuatan

KECIL, BESAR, PUTARAN, SASARAN = 5, 60, 15, 1.2
TW4 = Periode.baca("2026-TW4")
_HARI = 30


def buat(folder: Path, jumlah: int) -> KantorTerbuka:
    """An office with one team of `jumlah` people."""
    unit, kepala = id_baru(SEKARANG), id_baru(SEKARANG)
    dasar = ("Penata Layanan", JenisJabatan.FUNGSIONAL, unit, "III/a")
    orang = [Pegawai(kepala, f"1985{0:014d}", "Kepala", JenisPegawai.PNS, *dasar)]
    for n in range(jumlah):
        orang.append(
            Pegawai(id_baru(SEKARANG), f"1985{n + 1:014d}", f"Orang {n:02d}", JenisPegawai.PNS, *dasar, kepala)
        )
    rencana = RencanaKantor(
        Kantor("Kantor Ukur", unit, praktik=True, kop=("PEMERINTAH KOTA", "KANTOR UKUR")),
        (UnitKerja(unit, "Kantor Ukur", JenisUnit.PUSKESMAS, None, kepala),),
        tuple(orang),
        (Akun(id_baru(SEKARANG), "penilai", Peran.PENILAI, kepala),),
        {"penilai": SANDI},
    )
    terbuka, _ = buat_kantor(folder, rencana, sekarang)
    _isi(terbuka, kepala, orang[1:])
    return terbuka


def _isi(terbuka: KantorTerbuka, kepala: UUID, orang: list[Pegawai]) -> None:
    hari = hari_kerja(_HARI)
    with pemuatan(terbuka.store, kepala, "isi", SEKARANG) as pemuat:
        skp = [_skp(o, kepala) for o in orang]
        sidik = pemuat.muat(Skp, skp, {"status": ["ditetapkan"] * len(skp)})
        pasangan = zip(skp, sidik, strict=True)
        tetap = PutusanSkp.TETAPKAN
        pemuat.muat(
            KeputusanSkp,
            [KeputusanSkp(id_baru(SEKARANG), s.id, h, tetap, "", kepala, SEKARANG) for s, h in pasangan],
        )
        laporan = [_laporan(s, h) for s in skp for h in hari]
        keadaan = {"status": ["disetujui"] * len(laporan), "menit": [120] * len(laporan)}
        pemuat.muat(LaporanHarian, laporan, keadaan)
        pemuat.muat(Realisasi, [_realisasi(s) for s in skp])
        pemuat.muat(UmpanBalik, [_umpan(s, kepala, n) for s in skp for n in Nada])


def _skp(orang: Pegawai, kepala: UUID) -> Skp:
    rhk = tuple(
        Rhk(
            id_baru(SEKARANG),
            JenisRhk.UTAMA,
            f"Terlaksananya pelayanan {n}",
            "Kepala",
            "Mutu",
            iki=tuple(Iki(id_baru(SEKARANG), Aspek.KUANTITAS, f"Jumlah {k}", "120 layanan") for k in range(3)),
        )
        for n in range(4)
    )
    akhir, diajukan = date(2026, 12, 31), datetime(2026, 1, 12, 9, 0, tzinfo=WIB)
    return Skp(id_baru(SEKARANG), orang.id, kepala, 2026, date(2026, 1, 1), akhir, rhk=rhk, diajukan_pada=diajukan)


def _laporan(skp: Skp, hari: date) -> LaporanHarian:
    jam = datetime(2026, 1, 1, 8).time(), datetime(2026, 1, 1, 10).time()
    return LaporanHarian(id_baru(SEKARANG), skp.pegawai_id, hari, *jam, skp.rhk[0].id, "", "Posyandu", "Lengkap")


def _realisasi(skp: Skp) -> Realisasi:
    isi = tuple(RealisasiIki(i.id, "118 layanan") for r in skp.rhk for i in r.iki)
    return Realisasi(id_baru(SEKARANG), skp.pegawai_id, skp.id, TW4, isi, SEKARANG)


def _umpan(skp: Skp, kepala: UUID, nada: Nada) -> UmpanBalik:
    return UmpanBalik(id_baru(SEKARANG), skp.pegawai_id, kepala, Hubungan.PIMPINAN, TW4, "Baik", SEKARANG, nada=nada)


class _Panggung:
    """One program with a worker; it opens pages and tells the seconds."""

    def __init__(self) -> None:
        from PySide6.QtWidgets import QApplication

        from kinerja_desktop.gui.common.bahasa import pasang_bahasa
        from kinerja_desktop.gui.common.tasks import Pekerja
        from kinerja_desktop.gui.common.theme import pasang_tema

        self.app: Any = QApplication.instance() or QApplication(["bench"])
        pasang_bahasa(self.app, "id")
        pasang_tema(self.app)
        self.pekerja = Pekerja()

    def buka(self, terbuka: KantorTerbuka, rupa: int) -> float:
        """Seconds from nothing to the painted view `rupa`."""
        from kinerja_desktop.gui.evaluasi.page import EvaluasiPage

        konteks = terbuka.konteks("penilai")
        awal = time.perf_counter()
        halaman = EvaluasiPage(konteks, self.pekerja)
        tim = halaman.tim
        if tim is None:
            raise RuntimeError("the account has no team")
        halaman.resize(1138, 690)
        if rupa:
            tim.rupa.setCurrentIndex(rupa)
        halaman.show()
        while self.pekerja.jumlah_tugas or not tim.model.pernah_dimuat:
            self.app.processEvents()
        self.app.processEvents()
        lama = time.perf_counter() - awal
        halaman.tutup()
        halaman.close()
        halaman.deleteLater()
        self.app.processEvents()
        return lama


def main() -> list[Baris]:
    """Open both teams in turns, every view by itself."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    panggung, hasil = _Panggung(), []
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(_Tutup(buat(Path(folder) / "kecil", KECIL))) as kecil,
        closing(_Tutup(buat(Path(folder) / "besar", BESAR))) as besar,
    ):
        for rupa, nama in enumerate(("list", "comparison", "board")):
            lama: dict[int, list[float]] = {KECIL: [], BESAR: []}
            for putaran in range(PUTARAN + 2):
                for jumlah, kantor in ((KECIL, kecil), (BESAR, besar)):
                    satu = panggung.buka(kantor.terbuka, rupa)
                    if putaran >= 2:  # the first two warm imports, fonts and caches
                        lama[jumlah].append(satu)
            a, b = median(lama[KECIL]) * 1000, median(lama[BESAR]) * 1000
            sasaran = f"<= {SASARAN}" if not rupa else ""
            apa = f"Evaluasi opens on its {nama}, {BESAR} people / {KECIL} people ({b:.0f} / {a:.0f} ms)"
            hasil.append(Baris(apa, b / a, sasaran, b / a <= SASARAN if not rupa else None))
    panggung.pekerja.hentikan()
    return hasil


class _Tutup:
    """An open office that `closing` can close."""

    def __init__(self, terbuka: KantorTerbuka) -> None:
        self.terbuka = terbuka

    def close(self) -> None:
        """Close the store."""
        self.terbuka.tutup()


if __name__ == "__main__":
    sys.exit(0 if cetak(main()) else 1)
