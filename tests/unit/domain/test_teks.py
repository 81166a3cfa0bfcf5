"""Words of a record in the name of a file."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.teks import tulis_saat, untuk_berkas


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


def test_a_time_is_told_in_the_zone_of_the_office() -> None:
    assert tulis_saat("2026-11-30T05:46:27Z") == "30 Nov 2026 pukul 12.46 WIB"
    assert tulis_saat("kemarin") == "kemarin"
