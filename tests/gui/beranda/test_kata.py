"""Words of Beranda about plans: the deadline before and after 31 January, and who is asked for what."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.gui.beranda.kata import ajakan
from kinerja_desktop.services.beranda_bentuk import JenisTindakan, Tindakan
from tests.helpers.kantor import SITI

JANUARI = date(2026, 1, 31)


@pytest.mark.parametrize(
    ("hari", "kata"),
    [
        (date(2026, 1, 20), "Tenggat penetapan 31 Jan 2026 (Pasal 14)"),
        (JANUARI, "Tenggat penetapan 31 Jan 2026 (Pasal 14)"),
        (date(2026, 2, 3), "Terlambat 3 hari dari 31 Jan 2026, tetap dapat ditetapkan"),
    ],
)
@pytest.mark.parametrize("jenis", [JenisTindakan.SKP_BELUM, JenisTindakan.SKP_TIM, JenisTindakan.SKP_ATASAN])
def test_the_deadline_is_told_and_a_late_plan_can_still_be_set(
    qapp: object, jenis: JenisTindakan, hari: date, kata: str
) -> None:
    satu = ajakan(Tindakan(jenis, JANUARI, oleh="Siti", jumlah=2026, id=SITI), hari)
    assert satu.isi.startswith(kata)
    assert satu.halaman == "sasaran"


@pytest.mark.parametrize(
    ("jenis", "judul"),
    [
        (JenisTindakan.SKP_TIM, "SKP 2026 Siti menunggu keputusan Anda"),
        (JenisTindakan.SKP_ATASAN, "SKP 2026 Siti belum diklarifikasi penilainya"),
        (JenisTindakan.SKP_KLARIFIKASI, "Penilai berganti: klarifikasi SKP 2026 dengan Siti"),
        (JenisTindakan.SKP_KLARIFIKASI_TIM, "Klarifikasi SKP 2026 dengan Siti"),
    ],
)
def test_who_is_asked_for_what(qapp: object, jenis: JenisTindakan, judul: str) -> None:
    satu = ajakan(Tindakan(jenis, oleh="Siti", jumlah=2026, pegawai_id=SITI), JANUARI)
    assert (satu.judul, satu.argumen) == (judul, {"pegawai_id": SITI, "tahun": 2026})
