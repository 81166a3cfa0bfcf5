"""Frozen records: what the forms print comes from the moment of signing and survives a round trip."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from kinerja_desktop.domain.dokumen import DokumenEvaluasi, FormulirEvaluasi, FormulirSkp
from kinerja_desktop.domain.evaluasi import (
    CapaianOrganisasi,
    Evaluasi,
    PenerimaanEvaluasi,
    Predikat,
    Rating,
    Realisasi,
    RealisasiIki,
)
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Identitas
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.umpan_balik import Hubungan, UmpanBalik
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import capaian, cuplikan, dokumen, wewenang
from tests.helpers.kantor import (
    IKI_1,
    KEPALA,
    PUSKESMAS,
    RHK_2,
    RUDI,
    SITI,
    SKP_SITI,
    WALI,
    KantorUji,
    id_tetap,
    skp_siti,
)

TW4 = Periode.baca("2026-TW4")


def _evaluasi() -> Evaluasi:
    return Evaluasi(
        id_tetap(200), SITI, KEPALA, SKP_SITI, TW4, Rating.SESUAI, Rating.DI_ATAS, catatan="Pertahankan waktu tunggu."
    )


def _isi(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti, rudi, kepala = kantor.sebagai("siti"), kantor.sebagai("rudi"), kantor.sebagai("kepala")
    with siti.transaksi("isi realisasi") as kerja:
        kerja.simpan(Realisasi(id_tetap(201), SITI, SKP_SITI, TW4, (RealisasiIki(IKI_1, "118 ibu hamil"),)))
    umpan = UmpanBalik(id_tetap(202), SITI, RUDI, Hubungan.REKAN, TW4, "Selalu membantu", kantor.jam(),
                       nilai=Nilai.KOLABORATIF)  # fmt: skip
    with rudi.transaksi("beri umpan balik") as kerja:
        kerja.simpan(umpan)
    with kepala.transaksi("beri umpan balik") as kerja:
        kerja.simpan(
            replace(umpan, id=id_tetap(203), dari_id=KEPALA, hubungan=Hubungan.PIMPINAN, nilai=None, iki_id=IKI_1,
                    isi="Di atas capaian tw III")
        )  # fmt: skip
        kerja.simpan(
            replace(umpan, id=id_tetap(204), dari_id=KEPALA, nilai=None, rhk_id=RHK_2, isi="Disalin",
                    dari_cetak="Pegawai (Tono)")
        )  # fmt: skip


def test_general_feedback_and_that_on_deleted_results_stand_in_the_first_feedback_cell(
    kantor: KantorUji, tmp_path: Path
) -> None:
    _isi(kantor)
    kepala, rudi = kantor.sebagai("kepala"), kantor.sebagai("rudi")
    umum = UmpanBalik(id_tetap(205), SITI, RUDI, Hubungan.REKAN, TW4, "Rekan yang baik", kantor.jam())
    with rudi.transaksi("beri umpan balik") as kerja:
        kerja.simpan(umum)
        kerja.simpan(replace(umum, id=id_tetap(206), rhk_id=id_tetap(998), isi="Rapi"))
        kerja.simpan(replace(umum, id=id_tetap(207), rhk_id=id_tetap(998), iki_id=id_tetap(999), isi="Tepat waktu"))

    form = cuplikan.formulir_evaluasi(kepala, _evaluasi(), Predikat.BAIK)

    assert [(u.dari, u.isi) for u in form.rhk[0].iki[0].umpan_balik] == [
        ("Pimpinan", "Di atas capaian tw III"),
        ("Umum — Pegawai (Rudi Hasibuan)", "Rekan yang baik"),
        ("Hasil kerja yang dihapus — Pegawai (Rudi Hasibuan)", "Rapi"),
        ("Hasil kerja yang dihapus — Pegawai (Rudi Hasibuan)", "Tepat waktu"),
    ]
    semua = [u for r in form.rhk for i in r.iki for u in i.umpan_balik]
    assert len(semua) + sum(len(p.umpan_balik) for p in form.perilaku) == 6
    dokumen.simpan(kepala, form, tmp_path / "c13.pdf")
    teks = " ".join(PdfReader(tmp_path / "c13.pdf").pages[0].extract_text().split())
    assert "Umum — Pegawai (Rudi Hasibuan): Rekan yang baik" in teks


def test_evaluation_form_holds_realisasi_feedback_and_ranks(kantor: KantorUji) -> None:
    _isi(kantor)
    kepala = kantor.sebagai("kepala")
    capaian.tetapkan(kepala, PUSKESMAS, TW4, CapaianOrganisasi.BAIK)

    form = cuplikan.formulir_evaluasi(kepala, _evaluasi(), Predikat.BAIK, tanggal=date(2026, 12, 31))

    assert form.pegawai == Identitas(
        "Siti Rahma, A.Md.Keb.", "199203142019032007", "Pengatur, II/c", "Bidan Terampil", "Puskesmas Kartini"
    )
    assert form.penilai.pangkat == "Pembina, IV/a"
    assert form.label_periode == "TRIWULAN IV-AKHIR"
    assert (form.mulai, form.selesai) == (date(2026, 1, 1), date(2026, 12, 31))
    assert form.capaian is CapaianOrganisasi.BAIK
    assert form.rhk[0].iki[0].realisasi == "118 ibu hamil"
    assert form.rhk[0].iki[1].realisasi == ""
    assert [(u.dari, u.isi) for u in form.rhk[0].iki[0].umpan_balik] == [("Pimpinan", "Di atas capaian tw III")]
    assert [(u.dari, u.isi) for u in form.rhk[1].iki[0].umpan_balik] == [("Pegawai (Tono)", "Disalin")]
    assert [p.nilai for p in form.perilaku] == list(Nilai)
    assert [(u.dari, u.isi) for u in form.perilaku[-1].umpan_balik] == [("Pegawai (Rudi Hasibuan)", "Selalu membantu")]
    assert form.tanda_penilai.tanggal == date(2026, 12, 31)
    assert form.tanda_penilai.tempat == "Pematangsiantar"
    assert form.kop.praktik


def test_document_names_the_superior_of_the_penilai_and_both_dates(kantor: KantorUji) -> None:
    _isi(kantor)
    dokumen = cuplikan.dokumen_evaluasi(
        kantor.sebagai("kepala"), _evaluasi(), Predikat.BAIK, tanggal=date(2026, 12, 31)
    )
    assert dokumen.atasan_penilai is not None
    assert dokumen.atasan_penilai.nama == "dr. Tiur Manurung"
    assert dokumen.catatan == "Pertahankan waktu tunggu."
    assert dokumen.tanda_pegawai.tanggal is None
    terima = PenerimaanEvaluasi(id_tetap(205), id_tetap(206), SITI, datetime(2027, 1, 6, 8, 0, tzinfo=WIB))
    assert cuplikan.dengan_penerimaan(dokumen, terima).tanda_pegawai.tanggal == date(2027, 1, 6)
    assert cuplikan.dengan_penerimaan(dokumen, None) == dokumen


def test_the_capaian_of_the_year_before_prints_a_note(kantor: KantorUji) -> None:
    _isi(kantor)
    kantor.jam.saat = datetime(2027, 1, 31, 9, 0, tzinfo=WIB)
    kepala = kantor.sebagai("kepala")
    capaian.tetapkan(kepala, PUSKESMAS, Periode.baca("2025"), CapaianOrganisasi.ISTIMEWA)
    tahunan = replace(_evaluasi(), periode=Periode.baca("2026"))
    dokumen = cuplikan.dokumen_evaluasi(kepala, tahunan, Predikat.BAIK)
    assert dokumen.capaian is CapaianOrganisasi.ISTIMEWA
    assert "digunakan capaian tahun 2025" in dokumen.catatan


def test_plan_form_prints_the_penilai_of_the_organisation_or_the_written_one(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    form = cuplikan.formulir_skp(siti, skp_siti(), True)
    assert form.penilai.nama == "dr. R. Purba"
    assert form.draf
    assert form.tanda_penilai.tanggal is None
    lain = Identitas("Kepala Daerah", "", "", "Wali Kota", "Pemerintah Kota")
    assert cuplikan.formulir_skp(siti, replace(skp_siti(), penilai_cetak=lain)).penilai == lain


def test_a_wali_kota_is_printed_without_nip_and_rank(kantor: KantorUji) -> None:
    wali = wewenang.pegawai(kantor.sebagai("siti"), WALI)
    assert cuplikan.identitas(kantor.sebagai("siti"), wali) == Identitas(
        "Wali Kota", "", "", "Wali Kota", "Dinas Kesehatan"
    )


def test_frozen_records_come_back_as_they_were(kantor: KantorUji) -> None:
    _isi(kantor)
    kepala = kantor.sebagai("kepala")
    form = cuplikan.formulir_evaluasi(kepala, _evaluasi(), Predikat.BAIK, tanggal=date(2026, 12, 31))
    dokumen = cuplikan.dokumen_evaluasi(kepala, _evaluasi(), Predikat.BAIK)
    skp = cuplikan.formulir_skp(kepala, skp_siti())
    assert cuplikan.dari_json(cuplikan.ke_json(form), FormulirEvaluasi) == form
    assert cuplikan.dari_json(cuplikan.ke_json(dokumen), DokumenEvaluasi) == dokumen
    assert cuplikan.dari_json(cuplikan.ke_json(skp), FormulirSkp) == skp
    semua = cuplikan.CuplikanEvaluasi(form, dokumen, "sebab", (("ab", "cd"),))
    assert cuplikan.dari_json(cuplikan.ke_json(semua), cuplikan.CuplikanEvaluasi) == semua


@pytest.mark.parametrize("teks", ["", "{}", "bukan json", '{"kop": 1}'])
def test_a_damaged_record_is_refused_by_code(teks: str) -> None:
    with pytest.raises(UserError) as galat:
        cuplikan.dari_json(teks, FormulirSkp)
    assert galat.value.kode == "EVL-32"
