"""Words of a record in the name of a file."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.teks import untuk_berkas


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("198002022005012002", "198002022005012002"),
        ("Drs. H. Andi/Budi", "Drs. H. Andi-Budi"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("C:\\Windows\\a", "C-Windows-a"),
        (" dr. R. Purba. ", "dr. R. Purba"),
        ("a\nb\x00c", "a bc"),
        ("...", "tanpa nama"),
        ("", "tanpa nama"),
        ("x" * 200, "x" * 80),
    ],
)
def test_a_name_never_leaves_its_folder(teks: str, harap: str) -> None:
    assert untuk_berkas(teks) == harap
    assert not set(untuk_berkas(teks)) & set('<>:"/\\|?*')
