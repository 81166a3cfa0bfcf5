"""How Beranda words what a transfer asks of people, and where its buttons lead."""

from __future__ import annotations

from datetime import date

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.beranda.kata import ajakan
from kinerja_desktop.services.beranda_bentuk import JenisTindakan, Tindakan
from tests.helpers.kantor import SITI, id_tetap

HARI = date(2026, 9, 26)


def test_the_new_plan_names_its_first_day() -> None:
    satu = ajakan(Tindakan(JenisTindakan.SKP_BARU, date(2026, 5, 1), pegawai_id=SITI), HARI)
    assert satu.judul == "SKP baru mulai 1 Mei 2026 perlu disusun"
    assert (satu.halaman, satu.argumen) == ("sasaran", {"pegawai_id": SITI, "tahun": 2026})


def test_the_former_penilai_reads_period_people_and_last_day() -> None:
    tw3 = Periode.baca("2026-TW3")
    satu = ajakan(
        Tindakan(JenisTindakan.MENILAI_LAMA, date(2026, 9, 30), oleh="Bima, Citra", jumlah=4, periode=tw3, id=SITI),
        HARI,
    )
    assert satu.judul == "Anda masih menilai triwulan III untuk 4 pegawai sampai 30 Sep 2026"
    assert (satu.halaman, satu.argumen) == ("evaluasi", {"pegawai_id": SITI, "periode": tw3})


def test_reports_that_name_the_closed_plan_open_where_they_are_linked() -> None:
    satu = ajakan(Tindakan(JenisTindakan.LAPORAN_LEPAS, date(2026, 5, 1), jumlah=3, id=id_tetap(7)), HARI)
    assert satu.judul == "3 laporan sejak 1 Mei 2026 menunjuk SKP lama"
    assert (satu.halaman, satu.argumen) == ("laporan", {"laporan_id": id_tetap(7)})
