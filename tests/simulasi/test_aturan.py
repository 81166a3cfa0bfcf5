"""Each rule of the exchange is needed: a program without it differs from the model, or fails one named test."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.simulasi.aturan import SEMUA


@pytest.mark.parametrize("nama", SEMUA)
def test_a_program_without_the_rule_is_noticed(nama: str) -> None:
    """In a process of its own; that the same judges find nothing wrong with all rules is what other tests say."""
    hasil = subprocess.run(
        [sys.executable, "-m", "tests.simulasi.aturan", nama], capture_output=True, text=True, check=False, timeout=120
    )
    assert hasil.returncode == 0, f"nobody misses: {SEMUA[nama].apa}\n{hasil.stdout}\n{hasil.stderr}"
