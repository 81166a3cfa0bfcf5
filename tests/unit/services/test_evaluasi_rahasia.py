"""What readers do not see of an evaluation that is not signed, and whose records a sheet counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

import pytest

from kinerja_desktop.domain.evaluasi import Predikat, Realisasi
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import evaluasi, wewenang
from kinerja_desktop.services.evaluasi_bentuk import IsianEvaluasi, KeadaanEvaluasi
from kinerja_desktop.services.evaluasi_kutipan import laporan_dikutip
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import cari
from tests.helpers.evaluasi import BAIK, TW4, siapkan, tetapkan
from tests.helpers.kantor import IKI_1, KADIS, RUDI, SITI, KantorUji
from tests.helpers.laporan import ajukan


def ganti_penilai(kantor: KantorUji, penilai: UUID) -> None:
    """Siti gets another penilai and stays in her unit."""
    operator = kantor.sebagai("operator")
    orang = wewenang.pegawai(operator, SITI)
    with operator.transaksi("ganti penilai", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(orang, penilai_id=penilai))


@pytest.mark.parametrize("akun", ["pengawas", "operator", "pusat"])
def test_r59_the_unsigned_record_itself_goes_to_the_penilai_only(kantor: KantorUji, akun: str) -> None:
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    evaluasi.simpan(kepala, SITI, TW4, BAIK, lembar(kepala, SITI, TW4).dasar)
    milik = lembar(kepala, SITI, TW4).tersimpan
    assert milik is not None and milik.rating_hasil is BAIK.rating_hasil
    assert lembar(kantor.sebagai(akun), SITI, TW4).tersimpan is None


def test_what_a_former_penilai_typed_is_no_evaluation_any_more(kantor: KantorUji) -> None:
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    evaluasi.simpan_draf(kepala, SITI, TW4, BAIK)
    assert lembar(kepala, SITI, TW4).isian == BAIK
    ganti_penilai(kantor, KADIS)
    isi = lembar(kepala, SITI, TW4)  # he still reads it as the head of her unit
    assert (isi.isian, isi.dari_draf, isi.keadaan) == (IsianEvaluasi(), False, KeadaanEvaluasi.SIAP)


def test_a_realisasi_proves_nothing_by_reports_of_somebody_else(kantor: KantorUji) -> None:
    siapkan(kantor)
    asing, _ = ajukan(kantor.sebagai("rudi"))
    siti = kantor.sebagai("siti")
    with siti.transaksi("kutip laporan lain") as kerja:
        (ada,) = cari(kerja.koneksi, Realisasi)
        isi = [replace(r, laporan_id=(*r.laporan_id, asing.id)) if r.iki_id == IKI_1 else r for r in ada.nilai.isi]
        kerja.simpan(replace(ada.nilai, isi=tuple(isi)), ada.hash)
    (milik,) = laporan_dikutip(kantor.sebagai("kepala"), SITI, TW4, IKI_1)
    assert milik.id != asing.id


def test_r60_the_duty_is_that_of_the_penilai_also_where_his_atasan_evaluates(kantor: KantorUji) -> None:
    siapkan(kantor)
    kantor.pada(datetime(2027, 1, 5, 9, tzinfo=WIB))
    kadis = kantor.sebagai("kadis")
    isi = lembar(kadis, SITI, TW4)
    assert isi.ada_berkala, "the penilai gave scheduled feedback"
    assert "EVL-17" not in [m.kode for m in evaluasi.periksa(kadis, isi, BAIK)]


def test_r64_the_guide_of_a_sheet_counts_the_others_of_the_team(kantor: KantorUji) -> None:
    """The page adds the person of the sheet himself: what he has from an earlier signature is not counted twice."""
    siapkan(kantor)
    tetapkan(kantor)
    kepala = kantor.sebagai("kepala")
    assert not lembar(kepala, SITI, TW4).sebaran
    assert dict(lembar(kepala, RUDI, TW4).sebaran) == {Predikat.BAIK: 1}
