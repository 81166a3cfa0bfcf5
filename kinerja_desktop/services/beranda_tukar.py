"""Things to do about records that came from other machines."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja_desktop.services import pertentangan as tukar
from kinerja_desktop.services import putusan_berbeda
from kinerja_desktop.services.beranda_bentuk import Bahan, JenisTindakan, Tindakan


def pertentangan(bahan: Bahan) -> Iterator[Tindakan]:
    """Records of which two machines hold different versions or verdicts, and that the acting person settles."""
    milik = [satu.judul for satu in tukar.daftar(bahan.konteks) if satu.boleh]
    milik += [satu.kegiatan for satu in putusan_berbeda.milik_saya(bahan.konteks)]
    if milik:
        yield Tindakan(JenisTindakan.PERTENTANGAN, jumlah=len(milik), teks=milik[0])
