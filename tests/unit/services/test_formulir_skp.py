"""Which form a plan has, its annex, and what is printed of plans that were set before the annex was kept with them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.domain.dokumen import FORMAT_SKP, FormulirLampiran, FormulirSkp
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.skp import (
    Aspek,
    Iki,
    LampiranSkp,
    Pendekatan,
    Perspektif,
    Skp,
    Untuk,
)
from kinerja_desktop.services import cuplikan, dokumen, skp
from tests.helpers.kantor import SITI, SKP_SITI, KantorUji, id_tetap, skp_siti

LAMPIRAN = LampiranSkp(("Kendaraan operasional",), ("Dilaporkan setiap bulan",), ("Diusulkan mengikuti pelatihan",))
KE_JSON = cuplikan.ke_json
BENTUK = [pytest.param(untuk, pendekatan, kode, id=kode) for (untuk, pendekatan), kode in FORMAT_SKP.items()]


def rencana(untuk: Untuk = Untuk.JA_JF, pendekatan: Pendekatan = Pendekatan.KUANTITATIF, **lain: Any) -> Skp:
    dasar = skp_siti()
    rhk = dasar.rhk[0]
    anggaran = Iki(id_tetap(60), Aspek.BIAYA, "Penyerapan anggaran", "95%", Perspektif.ANGGARAN)
    baris = (*(replace(i, perspektif=Perspektif.PENERIMA_LAYANAN) for i in rhk.iki), anggaran)
    iki = baris if untuk is Untuk.JPT else rhk.iki
    hasil = (replace(rhk, iki=iki), *dasar.rhk[1:]) if untuk is Untuk.JA_JF else (replace(rhk, iki=iki),)
    return replace(dasar, untuk=untuk, pendekatan=pendekatan, rhk=hasil, lampiran=LAMPIRAN, **lain)


def cetak(kantor: KantorUji, format_: str, akun: str = "kepala", **lain: Any) -> Any:
    return dokumen.formulir(kantor.sebagai(akun), format_, SITI, 2026, None, **lain)


def revisi(kantor: KantorUji, **ganti: Any) -> None:
    """Siti opens her set plan and writes something else."""
    siti = kantor.sebagai("siti")
    lembar = skp.daftar(siti, SITI, 2026)[-1]
    skp.buka_revisi(siti, SKP_SITI, lembar.hash, "Berubah")
    lembar = skp.daftar(siti, SITI, 2026)[-1]
    skp.simpan(siti, replace(lembar.skp, **ganti), lembar.hash)


def rekaman_lama(nilai: Any) -> str:
    """Freeze as before: without form, annex and perspectives."""
    beku = json.loads(KE_JSON(nilai))
    for kunci in ("untuk", "pendekatan", "lampiran"):
        del beku[kunci]
    for rhk in beku["rhk"]:
        for iki in rhk["iki"]:
            del iki["perspektif"]
    return json.dumps(beku)


@pytest.mark.parametrize(("untuk", "pendekatan", "kode"), BENTUK)
def test_the_form_follows_from_the_plan_and_comes_with_its_annex(
    kantor: KantorUji, tmp_path: Path, untuk: Untuk, pendekatan: Pendekatan, kode: str
) -> None:
    kantor.tetapkan_skp_siti(rencana(untuk, pendekatan))
    siti = kantor.sebagai("siti")
    daftar = dokumen.tersedia(siti, SITI, 2026)
    assert [(b.format, b.ditetapkan is None) for b in daftar] == [(kode, False), ("A.1.8", False)]
    form, lampiran = (dokumen.isi_baris(siti, b) for b in daftar)
    assert isinstance(form, FormulirSkp) and isinstance(lampiran, FormulirLampiran)
    assert (form.format, form.draf, lampiran.draf, lampiran.lampiran) == (kode, False, False, LAMPIRAN)
    assert (lampiran.pegawai, lampiran.penilai, lampiran.tanda_penilai) == (
        form.pegawai, form.penilai, form.tanda_penilai,
    )  # fmt: skip
    perspektif = {i.perspektif for r in form.rhk for i in r.iki}
    assert perspektif == ({Perspektif.PENERIMA_LAYANAN, Perspektif.ANGGARAN} if untuk is Untuk.JPT else {None})
    for lain in sorted(set(FORMAT_SKP.values()) - {kode}):
        with pytest.raises(UserError) as galat:
            cetak(kantor, lain)
        assert galat.value.kode == "DOK-22" and galat.value.rincian["benar"] == kode
    for berkas in ("skp.pdf", "skp.xlsx"):
        dokumen.simpan_formulir(siti, kode, siti.pegawai.nip, tmp_path / berkas, tahun=2026)
        assert (tmp_path / berkas).stat().st_size > 1000


def test_a_revision_with_another_approach_stands_beside_the_set_form(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti(rencana())
    revisi(kantor, pendekatan=Pendekatan.KUALITATIF, lampiran=LampiranSkp(("Laptop",)))
    daftar = dokumen.tersedia(kantor.sebagai("siti"), SITI, 2026)
    assert [(b.format, b.revisi) for b in daftar] == [
        ("A.1.7", False), ("A.1.8", False), ("A.1.6", True), ("A.1.8", True),
    ]  # fmt: skip
    isi = [dokumen.isi_baris(kantor.sebagai("siti"), b) for b in daftar]
    assert [f.draf for f in isi] == [False, False, True, True]
    lampiran = [f.lampiran for f in isi if isinstance(f, FormulirLampiran)]
    assert lampiran == [LAMPIRAN, LampiranSkp(("Laptop",))]
    with pytest.raises(UserError) as galat:
        cetak(kantor, "A.1.6")
    assert galat.value.kode == "DOK-22"


def test_an_unsigned_plan_and_its_annex_are_drafts(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    with siti.transaksi("draf") as kerja:
        kerja.simpan(rencana(diajukan_pada=None))
    assert [b.ditetapkan for b in dokumen.tersedia(siti, SITI, 2026)] == [None, None]
    assert cetak(kantor, "A.1.7").draf and cetak(kantor, "A.1.8").draf
    assert cetak(kantor, "A.1.8").tanda_penilai.tanggal is None


@pytest.mark.parametrize(("untuk", "pendekatan", "kode"), BENTUK)
def test_an_old_record_takes_form_annex_and_perspectives_from_the_revision_that_was_set(
    kantor: KantorUji, monkeypatch: pytest.MonkeyPatch, untuk: Untuk, pendekatan: Pendekatan, kode: str
) -> None:
    siti = kantor.sebagai("siti")
    harapan = cuplikan.formulir_skp(siti, rencana(untuk, pendekatan))
    with monkeypatch.context() as lama:
        lama.setattr(cuplikan, "ke_json", rekaman_lama)
        kantor.tetapkan_skp_siti(rencana(untuk, pendekatan))
    revisi(kantor, pendekatan=Pendekatan.KUALITATIF, untuk=Untuk.JA_JF, lampiran=LampiranSkp(("Lain",)))
    form, lampiran = cetak(kantor, kode), cetak(kantor, "A.1.8")
    tanda = {"tanda_pegawai": form.tanda_pegawai, "tanda_penilai": form.tanda_penilai}
    assert form == replace(harapan, **tanda) and form.tanda_penilai.tanggal is not None
    assert (lampiran.lampiran, lampiran.draf) == (LAMPIRAN, False)


def test_who_may_not_see_the_person_gets_no_annex(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti(rencana())
    for akun in ("siti", "kepala", "operator", "pengawas"):
        assert cetak(kantor, "A.1.8", akun).lampiran == LAMPIRAN
    for akun in ("rudi", "dewi"):
        with pytest.raises(UserError) as galat:
            cetak(kantor, "A.1.8", akun)
        assert galat.value.kode == "UMM-01"


def test_of_two_plans_of_a_year_the_one_with_the_format_is_printed(kantor: KantorUji) -> None:
    """A promotion in the year: from administrator to head of an independent unit."""
    dasar = rencana()
    kedua = rencana(Untuk.JPT, id=id_tetap(61), mulai=dasar.mulai.replace(month=7))
    with kantor.sebagai("siti").transaksi("dua SKP") as kerja:
        kerja.simpan(replace(dasar, selesai=dasar.selesai.replace(month=6, day=30)))
        kerja.simpan(kedua)
    assert (cetak(kantor, "A.1.7").mulai, cetak(kantor, "A.1.2").mulai) == (dasar.mulai, kedua.mulai)
    assert cetak(kantor, "A.1.8").mulai == kedua.mulai
    assert cetak(kantor, "A.1.8", skp_id=dasar.id).mulai == dasar.mulai
