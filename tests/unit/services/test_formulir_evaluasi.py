"""Lists and contents of C.1, D.1 and B.1.3-B.1.5 follow the record; another code is refused with the right one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kinerja_desktop.domain.dokumen import DokumenEvaluasi, FormulirEvaluasi, IsiKeberatan
from kinerja_desktop.domain.dokumen_umpan_balik import RekamanUmpanBalik
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi, SebagaiPenetap
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.skp import Pendekatan, Perspektif, Skp, Untuk
from kinerja_desktop.domain.umpan_balik import Hubungan, UmpanBalik
from kinerja_desktop.services import cuplikan, dokumen, formulir_evaluasi
from kinerja_desktop.store import evaluasi as kueri
from tests.helpers.evaluasi import TW4, siapkan, tetapkan
from tests.helpers.kantor import KEPALA, RUDI, SITI, KantorUji, skp_siti

BENTUK = [
    (Untuk.JA_JF, Pendekatan.KUANTITATIF, "C.1.3", "B.1.5"),
    (Untuk.JA_JF, Pendekatan.KUALITATIF, "C.1.1", "B.1.3"),
    (Untuk.JPT, Pendekatan.KUANTITATIF, "C.1.2", "B.1.4"),
    (Untuk.JPT, Pendekatan.KUALITATIF, "C.1.1", "B.1.3"),
]


def rencana(untuk: Untuk, pendekatan: Pendekatan) -> Skp:
    dasar = skp_siti()
    if untuk is Untuk.JA_JF:
        return replace(dasar, pendekatan=pendekatan)
    rhk = tuple(
        replace(r, rhk_pimpinan="", iki=tuple(replace(i, perspektif=Perspektif.PROSES_BISNIS) for i in r.iki))
        for r in dasar.rhk
    )
    return replace(dasar, untuk=untuk, pendekatan=pendekatan, rhk=rhk)


def kode(kantor: KantorUji) -> list[str]:
    daftar = dokumen.tersedia(kantor.sebagai("kepala"), SITI, 2026)
    return [b.format for b in daftar if b.periode == TW4 and b.format[0] in "CD"]


def beku(kantor: KantorUji) -> PenetapanEvaluasi:
    with kantor.sebagai("kepala").store.baca() as koneksi:
        return kueri.penetapan(koneksi, SITI, TW4)[-1].nilai


@pytest.mark.parametrize(("untuk", "pendekatan", "hasil", "rekaman"), BENTUK)
def test_forms_of_an_evaluation_follow_its_plan(
    kantor: KantorUji, untuk: Untuk, pendekatan: Pendekatan, hasil: str, rekaman: str
) -> None:
    siapkan(kantor, rencana(untuk, pendekatan))
    kepala = kantor.sebagai("kepala")
    tetapkan(kantor)
    assert kode(kantor) == [hasil, "D.1.1"]
    form = dokumen.formulir(kepala, hasil, SITI, 2026, TW4)
    assert isinstance(form, FormulirEvaluasi) and form.format == hasil and not form.draf
    assert (form.untuk, form.pendekatan) == (untuk, pendekatan)
    umpan = dokumen.formulir(kepala, rekaman, SITI, 2026, TW4)
    assert isinstance(umpan, RekamanUmpanBalik) and umpan.format == rekaman
    assert umpan.rhk == form.rhk and umpan.perilaku == form.perilaku
    for lain in {"C.1.1", "C.1.2", "C.1.3", "D.1.2", "D.1.3", "B.1.3", "B.1.4", "B.1.5"} - {hasil, rekaman}:
        with pytest.raises(UserError) as galat:
            dokumen.formulir(kepala, lain, SITI, 2026, TW4)
        benar = {"C": hasil, "D": "D.1.1", "B": rekaman}[lain[0]]
        assert (galat.value.kode, galat.value.rincian["benar"]) == ("DOK-22", benar)


def test_draft_is_listed_as_the_form_that_it_will_be(kantor: KantorUji) -> None:
    siapkan(kantor, rencana(Untuk.JPT, Pendekatan.KUANTITATIF))
    kepala = kantor.sebagai("kepala")
    from kinerja_desktop.services import evaluasi
    from kinerja_desktop.services.evaluasi_lembar import lembar
    from tests.helpers.evaluasi import BAIK

    evaluasi.simpan(kepala, SITI, TW4, BAIK, lembar(kepala, SITI, TW4).dasar)
    assert kode(kantor) == ["C.1.2", "D.1.1"]
    assert dokumen.formulir(kepala, "C.1.2", SITI, 2026, TW4).draf


def test_r53_signature_of_the_atasan_makes_the_document_d12(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    tetap = replace(beku(kantor), sebagai=SebagaiPenetap.ATASAN)
    assert formulir_evaluasi.kode_beku(tetap) == ("C.1.3", "D.1.2")
    assert formulir_evaluasi.beku(tetap)[1].format == "D.1.2"


def test_r56_changed_result_is_d13_whoever_signed(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    tetap = beku(kantor)
    rekaman = cuplikan.dari_json(tetap.cuplikan, cuplikan.CuplikanEvaluasi)
    isi = IsiKeberatan("Alasan.", "Penjelasan.", "Keputusan.")
    berubah = replace(rekaman, dokumen=replace(rekaman.dokumen, isi_keberatan=isi))
    tetap = replace(tetap, cuplikan=cuplikan.ke_json(berubah), sebagai=SebagaiPenetap.ATASAN)
    assert formulir_evaluasi.kode_beku(tetap) == ("C.1.3", "D.1.3")
    dok = formulir_evaluasi.beku(tetap)[1]
    assert isinstance(dok, DokumenEvaluasi) and dok.format == "D.1.3" and dok.isi_keberatan == isi


def test_record_frozen_before_the_forms_were_kept_with_it_prints_as_c13(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    tetap = beku(kantor)
    lama = tetap.cuplikan
    for medan in (',"untuk":"ja_jf"', ',"pendekatan":"kuantitatif"', ',"oleh_atasan":null', ',"isi_keberatan":null'):
        lama = lama.replace(medan, "")
    assert '"untuk"' not in lama and '"isi_keberatan"' not in lama
    tua = replace(tetap, cuplikan=lama)
    assert formulir_evaluasi.kode_beku(tua) == ("C.1.3", "D.1.1")
    assert formulir_evaluasi.beku(tua) == formulir_evaluasi.beku(tetap)


def test_record_of_feedback_names_every_giver_and_leaves_the_date_open(kantor: KantorUji) -> None:
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    luar = UmpanBalik(
        kepala.id_baru(), SITI, KEPALA, Hubungan.PIHAK_LAIN, TW4, "Pelayanan ramah", kepala.sekarang(),
        dari_cetak="Kader Posyandu Melati",
    )  # fmt: skip
    with kepala.transaksi("salin umpan balik") as kerja:
        kerja.simpan(luar)
    form = dokumen.formulir(kantor.sebagai("siti"), "B.1.5", SITI, 2026, TW4)
    assert isinstance(form, RekamanUmpanBalik)
    dari = {u.dari for r in form.rhk for i in r.iki for u in i.umpan_balik}
    dari |= {u.dari for p in form.perilaku for u in p.umpan_balik}
    assert {"Pimpinan", "Pegawai (Rudi Hasibuan)", "Umum — Kader Posyandu Melati"} <= dari
    assert form.tanda.tanggal is None and not form.draf


def test_record_of_feedback_is_listed_only_where_there_is_something_to_tell(kantor: KantorUji) -> None:
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    rekaman = [b for b in dokumen.tersedia(kepala, SITI, 2026) if b.format.startswith("B.1.5")]
    assert [(b.format, b.periode) for b in rekaman] == [("B.1.5", TW4)]
    assert not [b for b in dokumen.tersedia(kepala, RUDI, 2026) if b.format.startswith("B.1.")]
    with pytest.raises(UserError) as galat:
        dokumen.formulir(kepala, "B.1.5", RUDI, 2026, TW4)
    assert galat.value.kode == "DOK-21"


@pytest.mark.parametrize("format_", ["B.1.5", "C.1.3", "D.1.1"])
def test_colleague_may_not_read_the_forms(kantor: KantorUji, format_: str) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    for akun in ("rudi", "dewi"):
        with pytest.raises(UserError) as galat:
            dokumen.formulir(kantor.sebagai(akun), format_, SITI, 2026, TW4)
        assert galat.value.kode == "UMM-01"


def test_command_line_prints_every_code_of_the_record(kantor: KantorUji, tmp_path: Path) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    for format_ in ("B.1.5", "C.1.3", "D.1.1"):
        berkas = tmp_path / f"{format_}.pdf"
        dokumen.simpan_formulir(kantor.sebagai("siti"), format_, "199203142019032007", berkas, tahun=2026)
        assert berkas.stat().st_size > 1000
