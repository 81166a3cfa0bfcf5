"""All measurements, one table: ``make bench``. The stores are made once, in ``build/bench`` (2.5 GB, some minutes)."""

from __future__ import annotations

import os
import platform
import sys

from benchmarks import (
    bench_basis_data,
    bench_berkas,
    bench_dokumen,
    bench_evaluasi,
    bench_halaman,
    bench_impor_pegawai,
    bench_matriks,
    bench_mulai,
    bench_pertukaran,
    bench_pusat,
    bench_tanggap,
)
from benchmarks.hasil import Baris, cetak


def main() -> int:
    """Run everything; 0 when every target was met."""
    semua: list[Baris] = []
    for satu in (
        bench_mulai,
        bench_halaman,
        bench_basis_data,
        bench_dokumen,
        bench_berkas,
        bench_impor_pegawai,
        bench_tanggap,
        bench_matriks,
        bench_evaluasi,
        bench_pertukaran,
        bench_pusat,
    ):
        print(f"\n{(satu.__doc__ or '').splitlines()[0]}", flush=True)
        semua += satu.main()
    print(f"\n{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores")
    return 0 if cetak(semua) else 1


if __name__ == "__main__":
    sys.exit(main())
