"""Objections: who has no part in one, who may not note a decision about himself, and the days of form D.1.3."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

import pytest

from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.evaluasi import Evaluasi, Predikat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.keberatan import Keberatan
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import bukti, evaluasi, keberatan
from kinerja_desktop.services.evaluasi_tim import tim
from kinerja_desktop.services.keberatan_bentuk import IsianKeberatan, IsianSurat, Sebagai
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.evaluasi import TW4
from tests.helpers.kantor import KADIS, OPERATOR, RUDI, SITI, KantorUji, id_tetap
from tests.helpers.keberatan import UBAH, diterima, keberatan_kepala, keberatan_siti


def kode(fungsi: Callable[..., Any], *args: Any) -> str:
    with pytest.raises(UserError) as galat:
        fungsi(*args)
    return galat.value.kode


def penilai_lain(kantor: KantorUji) -> Context:
    """Rudi as a penilai of other people."""
    return replace(kantor.sebagai("rudi"), akun=Akun(id_tetap(99), "rudi2", Peran.PENILAI, RUDI))


def keberatan_operator(kantor: KantorUji) -> UUID:
    """The operator himself objects to what the Kadis signed; above stands the Wali Kota, without an account."""
    tanda = diterima(kantor)
    kadis, operator = kantor.sebagai("kadis"), kantor.sebagai("operator")
    with kadis.store.baca() as koneksi:
        asal = ambil(koneksi, Evaluasi, tanda.evaluasi_id)
    assert asal is not None
    nilai = replace(asal.nilai, id=id_tetap(700), pegawai_id=OPERATOR, penilai_id=KADIS)
    with kadis.transaksi("tetapkan evaluasi") as kerja:
        dasar = {"id": id_tetap(701), "evaluasi_id": nilai.id, "evaluasi_hash": kerja.simpan(nilai)}
        kerja.simpan(replace(tanda, pegawai_id=OPERATOR, oleh_id=KADIS, **dasar))
    nomor = id_tetap(702)
    with operator.transaksi("ajukan keberatan") as kerja:
        kerja.simpan(Keberatan(nomor, id_tetap(701), OPERATOR, TW4, "Tidak sesuai.", operator.sekarang()))
    return nomor


def surat(kantor: KantorUji, tanggal: date) -> IsianSurat:
    pindaian = keberatan.tambah_berkas(kantor.sebagai("pusat"), bukti.siapkan("surat.pdf", b"%PDF-1.4 surat", 500))
    return IsianSurat("800/17/2026", tanggal, (pindaian,))


def test_v_b_2_a_penilai_without_a_part_in_it_reads_no_objection(kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    lain = penilai_lain(kantor)
    assert kode(keberatan.satu, lain, nomor) == "UMM-01"
    assert keberatan.daftar(lain) == []


def test_kepegawaian_notes_no_decision_about_itself(kantor: KantorUji) -> None:
    nomor = keberatan_operator(kantor)
    operator, pusat = kantor.sebagai("operator"), kantor.sebagai("pusat")
    isi = surat(kantor, operator.hari_ini())
    assert not keberatan.satu(operator, nomor).boleh_putuskan
    assert kode(keberatan.catat_putusan, operator, nomor, UBAH, isi) == "UMM-01"
    assert keberatan.satu(pusat, nomor).sebagai is Sebagai.PENCATAT
    keberatan.catat_putusan(pusat, nomor, UBAH, isi)


def test_r56_form_d13_bears_the_day_of_the_letter(kantor: KantorUji) -> None:
    nomor = keberatan_kepala(kantor)
    hari = kantor.sebagai("operator").hari_ini()
    isi = surat(kantor, hari)
    kantor.jam.maju(days=2)
    keberatan.catat_putusan(kantor.sebagai("operator"), nomor, UBAH, isi)
    kini = evaluasi.milik_saya(kantor.sebagai("kepala"), TW4)
    assert kini is not None and kini.beku.dokumen.isi_keberatan is not None
    assert kini.beku.dokumen.isi_keberatan.tanda_atasan.tanggal == hari
    assert kini.beku.formulir.tanda_penilai.tanggal == hari


def test_r56_a_decided_result_names_no_last_day_to_object(kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, UBAH)
    siti = kantor.sebagai("siti")
    kini = evaluasi.milik_saya(siti, TW4)
    assert kini is not None
    evaluasi.terima(siti, kini.penetapan.id)
    kini = evaluasi.milik_saya(siti, TW4)
    assert kini is not None and kini.diterima_pada is not None and kini.batas_keberatan is None


def test_r56_the_team_of_the_penilai_shows_what_was_decided(kantor: KantorUji) -> None:
    """Not the ratings of his own record, which the decision replaced."""
    nomor = keberatan_siti(kantor)
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, UBAH)
    (siti,) = [a for a in tim(kantor.sebagai("kepala"), TW4).anggota if a.pegawai_id == SITI]
    assert siti.terkunci and siti.tempat == (UBAH.rating_hasil, UBAH.rating_perilaku)
    assert siti.predikat is Predikat.SANGAT_BAIK


def test_r50_the_page_calls_the_last_day_itself_not_late(kantor: KantorUji) -> None:
    diterima(kantor)
    siti = kantor.sebagai("siti")
    batas = keberatan.hasil_saya(siti)[0].batas
    assert batas == date(2026, 12, 14)
    for hari, lewat in ((14, False), (15, True)):
        kantor.pada(datetime(2026, 12, hari, 9, tzinfo=WIB))
        assert keberatan.hasil_saya(kantor.sebagai("siti"))[0].terlambat is lewat


def test_only_files_of_the_objection_are_opened_through_it(kantor: KantorUji) -> None:
    tanda = diterima(kantor)
    siti = kantor.sebagai("siti")
    milik, lain = (keberatan.tambah_berkas(siti, bukti.siapkan(f"{n}.txt", n.encode(), 500)) for n in ("milik", "lain"))
    keberatan.ajukan(siti, tanda.id, IsianKeberatan("Belum dihitung.", (milik,)))
    berkas = keberatan.hasil_saya(siti)[0].berkas
    assert berkas is not None
    kadis = kantor.sebagai("kadis")
    assert keberatan.isi_bukti(kadis, berkas.keberatan.id, milik.sha256) == b"milik"
    assert kode(keberatan.isi_bukti, kadis, berkas.keberatan.id, lain.sha256) == "UMM-03"
