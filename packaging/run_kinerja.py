"""Entry of the frozen program."""

from __future__ import annotations

import multiprocessing
import sys

from kinerja_desktop.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
