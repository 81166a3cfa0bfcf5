"""Settings of every test: no screen, no network, a fixed locale."""

from __future__ import annotations

import os
import sys

if "KINERJA_TEST_SCREEN" not in os.environ:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.dont_write_bytecode = True
