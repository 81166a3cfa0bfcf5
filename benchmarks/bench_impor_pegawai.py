"""Import of people from a spreadsheet, against reading the same file with the spreadsheet library alone.

The import reads, recognises, compares with the office, writes every person with its change log, and commits. Openpyxl
(read-only, as the program uses it) only walks over all cells. Rounds alternate, each import goes into a fresh
office; the ratio is import / library. Peak memory is that of a process of its own.

    python -m benchmarks.bench_impor_pegawai [people]
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from openpyxl import Workbook, load_workbook

from benchmarks.hasil import Baris, cetak, puncak_mb
from benchmarks.kantor_ukuran import SANDI, sekarang
from kinerja_desktop.bootstrap import buat_kantor
from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.impor_pegawai.banding import Nasib
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Pegawai
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.services import pegawai_impor
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.rencana_kantor import RencanaKantor

PUTARAN = 3
SASARAN, MEMORI_MB = 3.0, 400
_KEPALA = (
    "id", "nipBaru", "nama", "gelarDepan", "gelarBelakang", "jenisKelamin", "kedudukanPnsId", "unorNama",
    "unorIndukNama", "jenisJabatanId", "jabatanNama", "tmtJabatan", "golRuangAkhir", "nipAtasan",
)  # fmt: skip
_GOLONGAN = ("II/C", "III/A", "III/B", "III/C", "III/D", "IV/A")


def tulis_berkas(berkas: Path, banyak: int) -> Path:
    """A list of people as SIASN exports it: 40 offices, 800 units, every tenth person is the penilai of nine."""
    buku = Workbook(write_only=True)
    lembar = buku.create_sheet("Data")
    lembar.append(["DATA PEGAWAI"])
    lembar.append(_KEPALA)
    for n in range(banyak):
        lembar.append(
            (
                f"A5EB{n:028X}", _nip(n), f"Pegawai Nomor {n}", "", "S.E." if n % 3 else "", "LP"[n % 2], "01",
                f"Seksi {n // 10 % 20} - Dinas {n % 40}", "Pemerintah Kota Pematangsiantar", "2" if n % 3 else "4",
                f"Analis Kebijakan {n % 60}", f"{1 + n % 28:02d}-{1 + n % 12:02d}-2022", _GOLONGAN[n % 6],
                _nip(n - n % 10) if n % 10 else "",
            )
        )  # fmt: skip
    buku.save(berkas)
    return berkas


def _nip(n: int) -> str:
    """A different, possible NIP for each number below 380,000."""
    tahun, bulan, hari = 1962 + n % 38, 1 + n // 38 % 12, 1 + n // 456 % 28
    return f"{tahun}{bulan:02d}{hari:02d}{tahun + 24}{bulan:02d}{1 + n % 2}{n // 12768 % 900 + 1:03d}"


@contextmanager
def kantor_baru() -> Iterator[Context]:
    """An office with one operator, on the disk and encrypted."""
    unit, orang = id_baru(sekarang()), id_baru(sekarang())
    rencana = RencanaKantor(
        Kantor("BKPSDM", unit, praktik=True),
        (UnitKerja(unit, "Pemerintah Kota Pematangsiantar", JenisUnit.PEMERINTAH_DAERAH),),
        (Pegawai(orang, "198703032010011005", "Andi Siregar", JenisPegawai.PNS, "Pengelola",
                 JenisJabatan.PELAKSANA, unit),),
        (Akun(id_baru(sekarang()), "operator", Peran.OPERATOR, orang),),
        {"operator": SANDI},
    )  # fmt: skip
    with tempfile.TemporaryDirectory(dir=_bangun()) as folder:
        terbuka, _ = buat_kantor(Path(folder) / "kantor", rencana, sekarang)
        try:
            yield terbuka.konteks("operator")
        finally:
            terbuka.tutup()


def _bangun() -> Path:
    folder = Path(__file__).resolve().parent.parent / "build"
    folder.mkdir(exist_ok=True)
    return folder


def pustaka_saja(berkas: Path) -> float:
    """Seconds of walking over every cell with openpyxl."""
    awal = time.perf_counter()
    buku = load_workbook(berkas, read_only=True, data_only=True)
    for _ in buku.worksheets[0].iter_rows(values_only=True):
        pass
    buku.close()
    return time.perf_counter() - awal


def impor(konteks: Context, berkas: Path, banyak: int) -> float:
    """Seconds of a whole import; fails when not everybody came in."""
    awal = time.perf_counter()
    isi = pegawai_impor.baca(berkas)
    rencana = pegawai_impor.pratinjau(konteks, isi)
    pegawai_impor.terapkan(konteks, isi, rencana)
    lama = time.perf_counter() - awal
    if rencana.jumlah(Nasib.BARU) not in (0, banyak) or rencana.jumlah(Nasib.DITOLAK):
        raise RuntimeError(str(rencana.hitungan))
    return lama


def _memori(berkas: Path, banyak: int, cara: str) -> float:
    """Peak memory in MB of a process that does only this."""
    hasil = subprocess.run(
        [sys.executable, "-m", "benchmarks.bench_impor_pegawai", str(banyak), str(berkas), cara],
        check=True, capture_output=True, text=True, cwd=Path(__file__).resolve().parent.parent,
    )  # fmt: skip
    return float(hasil.stdout)


def main(banyak: int = 50_000) -> list[Baris]:
    """Measure and return the rows of the table."""
    pustaka, penuh, lagi = [], [], []
    with tempfile.TemporaryDirectory(dir=_bangun()) as folder:
        berkas = tulis_berkas(Path(folder) / "pegawai.xlsx", banyak)
        for _ in range(PUTARAN):
            pustaka.append(pustaka_saja(berkas))
            with kantor_baru() as konteks:
                penuh.append(impor(konteks, berkas, banyak))
                lagi.append(impor(konteks, berkas, banyak))
        memori = {cara: _memori(berkas, banyak, cara) for cara in ("pustaka", "impor")}
    rasio = median(penuh) / median(pustaka)
    nama = f"{banyak:,} people"
    return [
        Baris(f"Import of {nama} / reading the file with openpyxl alone", rasio, f"≤ {SASARAN:g}", rasio <= SASARAN),
        Baris(f"The same file once more, {nama} unchanged / reading alone", median(lagi) / median(pustaka)),
        Baris(f"Seconds of the import of {nama}", median(penuh)),
        Baris(f"Peak memory of the import of {nama} in MB", memori["impor"], f"≤ {MEMORI_MB}",
              memori["impor"] <= MEMORI_MB),
        Baris("Peak memory of reading alone in MB", memori["pustaka"]),
    ]  # fmt: skip


def _proses(banyak: int, berkas: Path, cara: str) -> None:
    """The child that measures memory."""
    if cara == "pustaka":
        pustaka_saja(berkas)
    else:
        with kantor_baru() as konteks:
            impor(konteks, berkas, banyak)
    print(puncak_mb())


if __name__ == "__main__":
    if len(sys.argv) > 3:
        _proses(int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
    else:
        cetak(main(int(sys.argv[1]) if len(sys.argv) > 1 else 50_000))
