"""The wizard's checks below the window: who may have no NIP (R58)."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.unit_kerja import JenisUnit
from kinerja_desktop.services.kantor_baru import IsianKantor, IsianOrang, periksa_pimpinan

KEPALA = IsianOrang("dr. R. Purba", "198002022005012002", "Kepala Puskesmas")


def _kantor(penilai: IsianOrang) -> IsianKantor:
    return IsianKantor("Puskesmas", JenisUnit.PUSKESMAS, "Pemerintah Kota", "", "Kota", 5, KEPALA, penilai)


@pytest.mark.parametrize("jabatan", ["Wali Kota", "Pj. Bupati Simalungun", "Gubernur"])
def test_a_head_of_the_region_needs_no_nip(jabatan: str) -> None:
    periksa_pimpinan(_kantor(IsianOrang("H. Togar", "", jabatan)))


@pytest.mark.parametrize(
    ("nip", "kode"), [("", "PEG-12"), (" ", "PEG-12"), ("abc", "PEG-01"), ("197001011995031001", None)]
)
def test_any_other_penilai_has_one(nip: str, kode: str | None) -> None:
    kantor = _kantor(IsianOrang("Budi", nip, "Sekretaris Daerah"))
    if kode is None:
        periksa_pimpinan(kantor)
        return
    with pytest.raises(UserError, match=kode):
        periksa_pimpinan(kantor)
