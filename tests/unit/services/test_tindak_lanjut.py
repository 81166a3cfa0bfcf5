"""Follow-up lists of the small office: from the signed record, by role, with notes and export."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from kinerja_desktop.bootstrap import buat_latihan, buka_kantor
from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.keberatan import Keberatan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.tindak_lanjut import JenisTindakLanjut, KeadaanTindakLanjut
from kinerja_desktop.services import evaluasi, tindak_lanjut, wewenang
from kinerja_desktop.services.evaluasi_bentuk import IsianEvaluasi
from kinerja_desktop.services.pintu import Pintu
from kinerja_desktop.services.tindak_lanjut import BarisTindakLanjut
from kinerja_desktop.store import skema
from tests.helpers.evaluasi import TW4, siapkan, tetapkan
from tests.helpers.kantor import KADIS, SITI, KantorUji, id_tetap

HARI = date(2026, 11, 24)
RENDAH = IsianEvaluasi(
    Rating.DI_BAWAH, Rating.DI_BAWAH, alasan_rating="Bukti tidak ada.", catatan="Ikut pelatihan pelayanan."
)
J, DITINDAKLANJUTI = JenisTindakLanjut, KeadaanTindakLanjut.DITINDAKLANJUTI


@pytest.fixture
def rendah(kantor: KantorUji) -> KantorUji:
    siapkan(kantor)
    tetapkan(kantor, RENDAH)
    return kantor


def baris(kantor: KantorUji, akun: str = "kepala", jenis: JenisTindakLanjut = J.PEMBINAAN) -> BarisTindakLanjut:
    (satu,) = tindak_lanjut.daftar(kantor.sebagai(akun), TW4, jenis).baris
    return satu


def test_nothing_is_proposed_before_a_signature(kantor: KantorUji) -> None:
    siapkan(kantor)
    isi = tindak_lanjut.daftar(kantor.sebagai("kepala"), TW4)
    assert (isi.baris, isi.dinilai, dict(isi.jumlah)) == ((), 0, {})


def test_the_lists_rest_on_the_frozen_record(rendah: KantorUji) -> None:
    isi = tindak_lanjut.daftar(rendah.sebagai("kepala"), TW4)
    assert [b.usulan.jenis for b in isi.baris] == [J.PENGEMBANGAN, J.PEMBINAAN, J.SANKSI]
    assert dict(isi.jumlah) == {J.PENGEMBANGAN: 1, J.PEMBINAAN: 1, J.SANKSI: 1}
    satu = baris(rendah)
    assert satu.orang.pegawai.id == SITI and satu.keadaan is KeadaanTindakLanjut.DIUSULKAN
    assert satu.orang.rekomendasi == "Ikut pelatihan pelayanan."
    assert "Perilaku kerja di bawah ekspektasi" in satu.usulan.alasan
    assert satu.cara.judul == "Usulan pembinaan: Siti Rahma, A.Md.Keb."


def test_filters_and_search(rendah: KantorUji) -> None:
    kepala = rendah.sebagai("kepala")
    assert len(tindak_lanjut.daftar(kepala, TW4, kata="siti bidan").baris) == 3
    assert tindak_lanjut.daftar(kepala, TW4, kata="rudi").baris == ()
    tindak_lanjut.catat(kepala, baris(rendah), DITINDAKLANJUTI, "Coaching mulai Desember", HARI)
    assert len(tindak_lanjut.daftar(kepala, TW4, keadaan=DITINDAKLANJUTI).baris) == 1
    assert len(tindak_lanjut.daftar(kepala, TW4, keadaan=KeadaanTindakLanjut.DIUSULKAN).baris) == 2
    assert sum(tindak_lanjut.daftar(kepala, TW4, keadaan=DITINDAKLANJUTI).jumlah.values()) == 3


@pytest.mark.parametrize(
    ("akun", "banyak"), [("kepala", 3), ("kadis", 0), ("operator", 3), ("pusat", 3), ("pengawas", 3)]
)
def test_who_sees_whom(rendah: KantorUji, akun: str, banyak: int) -> None:
    assert len(tindak_lanjut.daftar(rendah.sebagai(akun), TW4).baris) == banyak


def test_the_head_of_a_unit_sees_also_whom_another_rates(rendah: KantorUji) -> None:
    operator = rendah.sebagai("operator")
    siti = wewenang.pegawai(operator, SITI)
    with operator.transaksi("ganti penilai", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(siti, penilai_id=KADIS))
    assert len(tindak_lanjut.daftar(rendah.sebagai("kepala"), TW4).baris) == 3
    assert len(tindak_lanjut.daftar(rendah.sebagai("kadis"), TW4).baris) == 3


@pytest.mark.parametrize("akun", ["siti", "rudi"])
def test_a_pegawai_sees_no_list(rendah: KantorUji, akun: str, tmp_path: Path) -> None:
    isi = tindak_lanjut.daftar(rendah.sebagai("kepala"), TW4)
    for lakukan in (
        lambda k: tindak_lanjut.daftar(k, TW4),
        lambda k: tindak_lanjut.ekspor(k, isi, tmp_path / "x.xlsx"),
        lambda k: tindak_lanjut.catat(k, isi.baris[0], DITINDAKLANJUTI, "x", HARI),
    ):
        with pytest.raises(UserError) as galat:
            lakukan(rendah.sebagai(akun))
        assert galat.value.kode == "UMM-01"
    assert not (tmp_path / "x.xlsx").exists()


@pytest.mark.parametrize("akun", ["kadis", "pengawas"])
def test_who_may_not_write_a_note(rendah: KantorUji, akun: str) -> None:
    with pytest.raises(UserError) as galat:
        tindak_lanjut.catat(rendah.sebagai(akun), baris(rendah), DITINDAKLANJUTI, "x", HARI)
    assert galat.value.kode == "UMM-01"


def test_the_newest_note_counts_and_the_older_one_stays(rendah: KantorUji) -> None:
    tindak_lanjut.catat(rendah.sebagai("kepala"), baris(rendah), DITINDAKLANJUTI, "Dijadwalkan", HARI)
    operator = rendah.sebagai("operator")
    tindak_lanjut.catat(operator, baris(rendah), KeadaanTindakLanjut.TIDAK_DILANJUTKAN, "Pindah unit", HARI, "800/7")
    catatan = baris(rendah).catatan
    assert catatan is not None
    assert (catatan.catatan, catatan.nomor_surat, catatan.oleh_id) == ("Pindah unit", "800/7", operator.saya)
    with rendah.terbuka.store.baca() as koneksi:
        assert koneksi.exec_driver_sql("SELECT count(*) FROM tindak_lanjut").scalar_one() == 2


def test_a_result_that_was_signed_again_needs_a_new_note(rendah: KantorUji) -> None:
    kepala, lama = rendah.sebagai("kepala"), baris(rendah)
    tindak_lanjut.catat(kepala, lama, DITINDAKLANJUTI, "Dijadwalkan", HARI)
    tanda = evaluasi.penetapan_terakhir(kepala, SITI, TW4)
    assert tanda is not None
    with kepala.transaksi("tetapkan evaluasi") as kerja:
        kerja.simpan(replace(tanda, id=kepala.id_baru()))
    assert baris(rendah).keadaan is KeadaanTindakLanjut.DIUSULKAN
    with pytest.raises(UserError) as galat:
        tindak_lanjut.catat(kepala, lama, DITINDAKLANJUTI, "x", HARI)
    assert galat.value.kode == "TLJ-05"


def test_an_objection_under_way_is_told(rendah: KantorUji) -> None:
    siti, satu = rendah.sebagai("siti"), baris(rendah)
    with siti.transaksi("ajukan keberatan") as kerja:
        isi = Keberatan(id_tetap(801), satu.orang.penetapan_id, SITI, TW4, "Bukti ada.", rendah.jam())
        sidik = kerja.simpan(isi)
    assert baris(rendah).usulan.tertahan == "Menunggu keputusan keberatan pegawai."
    with siti.transaksi("cabut keberatan") as kerja:
        kerja.simpan(replace(isi, dicabut_pada=rendah.jam()), sidik)
    assert baris(rendah).usulan.tertahan == ""


def test_what_is_shown_is_exported(rendah: KantorUji, tmp_path: Path) -> None:
    kepala, maju = rendah.sebagai("kepala"), []
    tindak_lanjut.catat(kepala, baris(rendah), DITINDAKLANJUTI, "=1+1", HARI, "800/9")
    isi = tindak_lanjut.daftar(kepala, TW4, J.PEMBINAAN)
    berkas = tindak_lanjut.ekspor(kepala, isi, tmp_path / "a.xlsx", lambda n, s, t: maju.append((n, s, t)))
    lembar = [[c.value for c in b] for b in openpyxl.load_workbook(berkas).active.iter_rows()]
    assert lembar[0][0] == "Tindak lanjut hasil evaluasi Triwulan IV 2026 — Puskesmas Kartini"
    assert lembar[2][:2] == ["Siti Rahma, A.Md.Keb.", "199203142019032007"]
    assert lembar[2][7:] == ["Ditindaklanjuti", "=1+1", "800/9", "24 Nov 2026"]
    assert maju == [(1, 1, "Siti Rahma, A.Md.Keb.")]


def test_the_training_office_shows_every_list_and_some_answers(tmp_path: Path) -> None:
    buat_latihan(tmp_path / "kantor", "puskesmas")
    terbuka = buka_kantor(tmp_path / "kantor", Pintu(tmp_path / "kantor").kunci("r.purba", "latihan"))
    try:
        kepala = terbuka.konteks("r.purba")
        isi = tindak_lanjut.daftar(kepala, Periode.baca("2026-TW3"))
        assert set(isi.jumlah) == set(J)
        assert {b.keadaan for b in isi.baris} == set(KeadaanTindakLanjut)
        assert all(b.catatan is None or b.catatan.tanggal <= kepala.hari_ini() for b in isi.baris)
    finally:
        terbuka.tutup()
