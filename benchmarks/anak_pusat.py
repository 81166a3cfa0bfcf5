"""One run of `kinerja central ingest` in a process of its own: its time, and its memory with nothing else in it."""

from __future__ import annotations

import json
import sys
import time

from benchmarks.hasil import puncak_mb
from kinerja_desktop.cli.main import main as kinerja

if __name__ == "__main__":
    awal = time.perf_counter()
    kode = kinerja(["central", "ingest", *sys.argv[1:3], "--json"])
    print(json.dumps({"kode": kode, "detik": time.perf_counter() - awal, "mb": puncak_mb()}))
