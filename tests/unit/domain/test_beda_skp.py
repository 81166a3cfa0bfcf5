"""The difference of two set texts of one plan, by example."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from kinerja_desktop.domain.beda_skp import Beda, JenisBeda, MedanBeda, beda_skp
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, LampiranSkp, Nilai, Rhk, Skp
from kinerja_desktop.domain.waktu import WIB

SITI, PURBA = UUID(int=1), UUID(int=2)
K4 = Iki(UUID(int=31), Aspek.KUANTITAS, "Jumlah ibu hamil", "120 ibu hamil")
MUTU = Iki(UUID(int=32), Aspek.KUALITAS, "Pelayanan sesuai 10T", "95%")
IBU = Rhk(UUID(int=21), JenisRhk.UTAMA, "Cakupan ibu hamil", "Kepala", "Kesehatan ibu", iki=(K4, MUTU))
RISTI = Rhk(UUID(int=22), JenisRhk.TAMBAHAN, "Risiko tinggi terpantau", iki=(replace(K4, id=UUID(int=33)),))
SKP = Skp(
    UUID(int=3),
    SITI,
    PURBA,
    2026,
    date(2026, 1, 1),
    date(2026, 12, 31),
    rhk=(IBU, RISTI),
    ekspektasi_khusus=((Nilai.AKUNTABEL, "Catat tepat waktu"),),
    lampiran=LampiranSkp(sumber_daya=("Alat USG", "Kader")),
)


def satu(baru: Skp) -> Beda:
    (hasil,) = beda_skp(SKP, baru)
    return hasil


def dengan_rhk(*rhk: Rhk) -> Skp:
    return replace(SKP, rhk=rhk)


def test_the_same_content_has_no_difference_whatever_led_to_it() -> None:
    lain = replace(SKP, alasan_revisi="Penugasan baru", diajukan_pada=datetime(2026, 6, 1, tzinfo=WIB))
    assert beda_skp(SKP, lain) == ()


def test_another_target_is_one_line_at_its_indicator() -> None:
    baru = dengan_rhk(replace(IBU, iki=(replace(K4, target="150 ibu hamil"), MUTU)), RISTI)
    assert satu(baru) == Beda(MedanBeda.TARGET, JenisBeda.DIUBAH, "120 ibu hamil", "150 ibu hamil", "Jumlah ibu hamil")


def test_a_result_that_comes_and_one_that_goes_stand_with_their_indicators() -> None:
    baru = replace(RISTI, id=UUID(int=23), uraian="Kelas ibu hamil berjalan")
    hilang, datang = beda_skp(SKP, dengan_rhk(IBU, baru))
    assert (hilang.jenis, hilang.lama) == (
        JenisBeda.DIHAPUS,
        "Risiko tinggi terpantau\n• Jumlah ibu hamil — 120 ibu hamil",
    )
    assert (datang.jenis, datang.baru.splitlines()[0]) == (JenisBeda.DITAMBAH, "Kelas ibu hamil berjalan")


def test_an_indicator_that_goes_names_its_result() -> None:
    hilang = satu(dengan_rhk(replace(IBU, iki=(K4,)), RISTI))
    assert (hilang.medan, hilang.jenis) == (MedanBeda.IKI, JenisBeda.DIHAPUS)
    assert (hilang.lama, hilang.bagian) == ("Pelayanan sesuai 10T — 95%", "Cakupan ibu hamil")


def test_only_another_order_is_told_as_an_order() -> None:
    urut = satu(dengan_rhk(RISTI, IBU))
    assert urut.medan is MedanBeda.URUTAN
    assert urut.baru == "1. Risiko tinggi terpantau · 2. Cakupan ibu hamil"


def test_expectations_and_annex() -> None:
    khusus = satu(replace(SKP, ekspektasi_khusus=()))
    assert (khusus.jenis, khusus.bagian, khusus.lama) == (JenisBeda.DIHAPUS, "akuntabel", "Catat tepat waktu")
    lampiran = beda_skp(SKP, replace(SKP, lampiran=LampiranSkp(sumber_daya=("Kader", "Anggaran"))))
    assert [(b.jenis, b.lama or b.baru) for b in lampiran] == [
        (JenisBeda.DIHAPUS, "Alat USG"),
        (JenisBeda.DITAMBAH, "Anggaran"),
    ]


def test_another_penilai_is_told_by_his_id() -> None:
    ganti = satu(replace(SKP, penilai_id=UUID(int=5)))
    assert (ganti.medan, ganti.lama, ganti.baru) == (MedanBeda.PENILAI, str(PURBA), str(UUID(int=5)))


def test_what_kind_of_task_a_result_is_counts_as_content() -> None:
    assert satu(dengan_rhk(replace(IBU, plt=True), RISTI)).medan is MedanBeda.PLT
    assert satu(dengan_rhk(replace(IBU, dari_perjanjian_kinerja=True), RISTI)).medan is MedanBeda.PERJANJIAN
    assert satu(dengan_rhk(replace(IBU, penugasan_dari="Kepala Dinas"), RISTI)).medan is MedanBeda.PENUGASAN
