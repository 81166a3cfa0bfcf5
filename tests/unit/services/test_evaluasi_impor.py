"""`kinerja import evaluasi`: strict, all or nothing, by the penilai only, and signed only when asked."""

from __future__ import annotations

from copy import deepcopy
from datetime import datetime
from typing import Any

import pytest

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat, Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kuadran import KUADRAN
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.umpan_balik import Hubungan
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import capaian, cuplikan, evaluasi, realisasi, umpan_balik
from kinerja_desktop.services.evaluasi_bentuk import KeadaanEvaluasi
from kinerja_desktop.services.evaluasi_impor import BELUM_DITANDATANGANI, DITANDATANGANI, impor_evaluasi
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.realisasi import IsianIki
from kinerja_desktop.store import skema
from kinerja_desktop.store.periksa import periksa
from tests.helpers.evaluasi import TW4, siapkan, tetapkan
from tests.helpers.kantor import IKI_1, IKI_3, KEPALA, PUSKESMAS, SITI, KantorUji

NIP_SITI, NIP_KEPALA = "199203142019032007", "198002022005012002"
DATA: dict[str, Any] = {
    "nip": NIP_SITI,
    "periode": "2026-TW4",
    "capaian_organisasi": "baik",
    "realisasi": [
        {"rhk": 1, "iki": 1, "uraian": "118 ibu hamil", "umpan_balik": [{"dari": "Pimpinan", "isi": "Di atas tw III"}]},
        {"rhk": 2, "iki": 1, "uraian": "22 kunjungan"},
    ],
    "perilaku": {"akuntabel": [{"dari": "Pegawai (Tono)", "isi": "Laporan lengkap"}]},
    "rating_hasil": "sesuai_ekspektasi",
    "rating_perilaku": "di_atas_ekspektasi",
    "catatan": "Pertahankan.",
}


def _ubah(jalur: str, nilai: Any) -> dict[str, Any]:
    """DATA with one value replaced; the path is written as keys and numbers with dots."""
    data = deepcopy(DATA)
    *awal, akhir = jalur.split(".")
    bagian: Any = data
    for kunci in awal:
        bagian = bagian[int(kunci)] if isinstance(bagian, list) else bagian[kunci]
    bagian[akhir] = nilai
    return data


def _tolak(kantor: KantorUji, data: Any, akun: str = "kepala") -> UserError:
    with pytest.raises(UserError) as galat:
        impor_evaluasi(kantor.sebagai(akun), data)
    return galat.value


def test_an_evaluation_is_taken_in_unsigned(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    kepala, siti = kantor.sebagai("kepala"), kantor.sebagai("siti")
    hasil = impor_evaluasi(kepala, DATA)
    assert hasil["predikat"] == "baik"
    assert hasil["kuadran"] == {
        "hasil_kerja": "sesuai_ekspektasi",
        "perilaku_kerja": "di_atas_ekspektasi",
        "nomor": 2,
    }
    assert hasil["penjelasan"].startswith("Baik:")
    assert hasil["pesan"][-1] == BELUM_DITANDATANGANI
    isi = lembar(kepala, SITI, TW4)
    assert isi.keadaan is KeadaanEvaluasi.DRAF
    assert (isi.isian.rating_hasil, isi.isian.catatan) == (Rating.SESUAI, "Pertahankan.")
    assert isi.capaian.capaian is CapaianOrganisasi.BAIK
    assert isi.diajukan_pada == kantor.jam()
    sendiri = realisasi.lembar(siti, TW4)
    assert sendiri is not None
    assert sendiri.isian == {IKI_1: IsianIki("118 ibu hamil"), IKI_3: IsianIki("22 kunjungan")}
    assert evaluasi.milik_saya(siti, TW4) is None
    assert isi.tersimpan is not None
    form = cuplikan.formulir_evaluasi(kepala, isi.tersimpan, Predikat.BAIK)
    assert [(u.dari, u.isi) for u in form.rhk[0].iki[0].umpan_balik] == [("Pimpinan", "Di atas tw III")]
    assert [(u.dari, u.isi) for u in form.perilaku[1].umpan_balik] == [("Pegawai (Tono)", "Laporan lengkap")]
    with kepala.store.baca() as koneksi:
        assert list(periksa(koneksi, kepala.brankas)) == []


def test_feedback_of_others_names_the_giver_as_written(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    impor_evaluasi(kantor.sebagai("kepala"), DATA)
    baris = umpan_balik.diterima(kantor.sebagai("siti")).baris
    assert [(b.orang, b.hubungan) for b in baris] == [
        ("Pegawai (Tono)", Hubungan.REKAN),
        ("dr. R. Purba", Hubungan.PIMPINAN),
    ]


@pytest.mark.parametrize(("hasil", "perilaku"), list(KUADRAN))
def test_each_cell_of_the_quadrant_and_each_import_replaces_the_last(
    kantor: KantorUji, hasil: Rating, perilaku: Rating
) -> None:
    kantor.tetapkan_skp_siti()
    kepala = kantor.sebagai("kepala")
    impor_evaluasi(kepala, DATA)
    data = {**DATA, "rating_hasil": hasil.value, "rating_perilaku": perilaku.value}
    assert impor_evaluasi(kepala, data)["predikat"] == KUADRAN[hasil, perilaku].value
    assert lembar(kepala, SITI, TW4).isian.rating_perilaku is perilaku
    assert umpan_balik.diterima(kantor.sebagai("siti")).jumlah == 2, "the same feedback is not doubled"


@pytest.mark.parametrize("predikat", [p.value for p in Predikat])
def test_r10_no_predikat_is_taken_in_neither_the_same_nor_another(kantor: KantorUji, predikat: str) -> None:
    kantor.tetapkan_skp_siti()
    galat = _tolak(kantor, {**DATA, "predikat": predikat})
    assert (galat.kode, galat.rincian["tempat"]) == ("IMP-03", "$.predikat")
    _tolak(kantor, {**DATA, "predikat_putus_studi": predikat})
    isi = lembar(kantor.sebagai("kepala"), SITI, TW4)
    assert (isi.keadaan, isi.tersimpan) == (KeadaanEvaluasi.BELUM_REALISASI, None), "nothing of the file was kept"


def test_r11_istimewa_is_for_organisations_only(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    kepala = kantor.sebagai("kepala")
    impor_evaluasi(kepala, _ubah("capaian_organisasi", "istimewa"))
    assert capaian.berlaku(kepala, KEPALA, TW4).capaian is CapaianOrganisasi.ISTIMEWA
    for kunci in ("predikat", "predikat_putus_studi", "rating_hasil"):
        galat = _tolak(kantor, {**DATA, kunci: "istimewa"})
        assert (galat.kode, galat.rincian["tempat"]) == ("IMP-03", f"$.{kunci}")


def test_missing_ratings_give_no_predikat(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    hasil = impor_evaluasi(kantor.sebagai("kepala"), {"nip": NIP_SITI, "periode": "2026-TW4"})
    assert hasil["predikat"] is None
    assert hasil["kuadran"]["nomor"] is None


def test_what_the_file_leaves_out_stays(kantor: KantorUji) -> None:
    laporan_id = siapkan(kantor)
    impor_evaluasi(kantor.sebagai("kepala"), DATA)
    sendiri = realisasi.lembar(kantor.sebagai("siti"), TW4)
    assert sendiri is not None
    assert [i.uraian for i in sendiri.isian.values()] == ["118 ibu hamil", "97%", "22 kunjungan"]
    assert sendiri.isian[IKI_1].laporan_id == (laporan_id,)


@pytest.mark.parametrize(
    ("jalur", "nilai", "tempat"),
    [
        ("rating_hasil", "istimewa", "$.rating_hasil"),
        ("rating_perilaku", 3, "$.rating_perilaku"),
        ("capaian_organisasi", "cukup", "$.capaian_organisasi"),
        ("predikat", "sangat_baik", "$.predikat"),
        ("periode", "TW4", "$.periode"),
        ("periode", "2027-TW1", "$.periode"),
        ("periode", "2026-11", "$.periode"),
        ("realisasi.0.rhk", 3, "$.realisasi[0].rhk"),
        ("realisasi.0.rhk", 0, "$.realisasi[0].rhk"),
        ("realisasi.1.iki", 2, "$.realisasi[1].iki"),
        ("realisasi.1.rhk", "1", "$.realisasi[1].rhk"),
        ("realisasi.1", {"rhk": 1, "iki": 1, "uraian": "lagi"}, "$.realisasi[1]"),
        ("realisasi.0.uraian", "x" * 5000, "$.realisasi[0].uraian"),
        ("realisasi.0.umpan_balik.0.isi", "  ", "$.realisasi[0].umpan_balik[0].isi"),
        ("realisasi.0.umpan_balik.0.dari", "", "$.realisasi[0].umpan_balik[0].dari"),
        ("realisasi.0.nilai", 1, "$.realisasi[0].nilai"),
        ("perilaku.jujur", [], "$.perilaku.jujur"),
        ("perilaku.akuntabel.0.isi", None, "$.perilaku.akuntabel[0].isi"),
        ("catatan", "x" * 5000, "$.catatan"),
        ("nip", 5, "$.nip"),
    ],
)
def test_the_value_at_fault_is_named_and_nothing_is_kept(
    kantor: KantorUji, jalur: str, nilai: Any, tempat: str
) -> None:
    kantor.tetapkan_skp_siti()
    data = deepcopy(DATA)
    if jalur == "realisasi.1":
        data["realisasi"][1] = nilai
    else:
        data = _ubah(jalur, nilai)
    galat = _tolak(kantor, data)
    assert (galat.kode, galat.rincian["tempat"]) == ("IMP-03", tempat)
    assert tempat in galat.isi
    kepala = kantor.sebagai("kepala")
    isi = lembar(kepala, SITI, TW4)
    assert (isi.keadaan, isi.capaian.capaian) == (KeadaanEvaluasi.BELUM_REALISASI, None)
    assert umpan_balik.diterima(kantor.sebagai("siti")).jumlah == 0


@pytest.mark.parametrize("data", [[], "x", None, [DATA], {"periode": "2026-TW4"}])
def test_another_shape_is_refused(kantor: KantorUji, data: Any) -> None:
    assert _tolak(kantor, data).kode == "IMP-03"


def test_texts_of_refusals_are_indonesian(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    assert _tolak(kantor, _ubah("baru", 1)).rincian["sebab"] == "kunci tidak dikenal"
    assert _tolak(kantor, {"nip": NIP_SITI}).rincian["sebab"] == "wajib diisi"
    assert _tolak(kantor, _ubah("nip", 5)).rincian["sebab"] == "harus teks, bukan bilangan bulat"
    assert _tolak(kantor, _ubah("rating_hasil", "bagus")).rincian["sebab"] == "“bagus” bukan pilihan yang dikenal"
    assert _tolak(kantor, _ubah("rating_hasil", 3)).rincian["sebab"] == "harus teks atau kosong, bukan bilangan bulat"


def test_unset_plan_signed_period_and_unknown_person_are_refused(kantor: KantorUji) -> None:
    galat = _tolak(kantor, DATA)
    assert (galat.rincian["tempat"], "EVL-10" in galat.isi) == ("$.periode", True)
    assert _tolak(kantor, _ubah("nip", "199203142019032099")).kode == "IMP-04"
    assert _tolak(kantor, _ubah("nip", "")).kode == "IMP-04"
    siapkan(kantor)
    tetapkan(kantor)
    galat = _tolak(kantor, DATA)
    assert (galat.rincian["tempat"], "EVL-07" in galat.isi) == ("$.periode", True)


def test_a_late_annual_evaluation_is_refused(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    kantor.jam.saat = datetime(2027, 2, 2, 9, 0, tzinfo=WIB)
    galat = _tolak(kantor, _ubah("periode", "2026"))
    assert (galat.rincian["tempat"], "EVL-14" in galat.isi) == ("$.periode", True)


@pytest.mark.parametrize("akun", ["siti", "rudi", "kadis", "operator", "pusat", "pengawas"])
def test_only_the_penilai_imports(kantor: KantorUji, akun: str) -> None:
    kantor.tetapkan_skp_siti()
    galat = _tolak(kantor, DATA, akun)
    assert galat.kode == "UMM-01"
    assert "hanya diberikan pejabat penilainya" in galat.isi


def test_nobody_imports_his_own(kantor: KantorUji) -> None:
    assert _tolak(kantor, _ubah("nip", NIP_KEPALA)).kode == "UMM-01"


def test_a_capaian_that_the_penilai_may_not_set_must_agree(kantor: KantorUji) -> None:
    """Kepala leads Puskesmas: takes over from Baik to Kurang; without leading it he could not."""
    kantor.tetapkan_skp_siti()
    kepala = kantor.sebagai("kepala")
    capaian.tetapkan(kepala, PUSKESMAS, TW4, CapaianOrganisasi.BAIK)
    impor_evaluasi(kepala, _ubah("capaian_organisasi", "kurang"))
    assert capaian.berlaku(kepala, KEPALA, Periode.baca("2026-TW4")).capaian is CapaianOrganisasi.KURANG
    _lepas_pimpinan(kantor)
    galat = _tolak(kantor, DATA)
    assert galat.rincian["tempat"] == "$.capaian_organisasi"
    impor_evaluasi(kantor.sebagai("kepala"), _ubah("capaian_organisasi", "kurang"))


def _lepas_pimpinan(kantor: KantorUji) -> None:
    from dataclasses import replace

    from kinerja_desktop.domain.unit_kerja import UnitKerja
    from kinerja_desktop.store import skema
    from kinerja_desktop.store.rekaman import ambil

    operator = kantor.sebagai("operator")
    with operator.store.baca() as koneksi:
        unit = ambil(koneksi, UnitKerja, PUSKESMAS)
    assert unit is not None
    with operator.transaksi("ganti pimpinan", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(unit.nilai, pimpinan_id=None))


def test_penilai_may_sign_with_the_import(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    kepala = kantor.sebagai("kepala")
    hasil = impor_evaluasi(kepala, DATA, tetapkan=True)
    assert hasil["pesan"][-1] == DITANDATANGANI
    tanda = evaluasi.penetapan_terakhir(kepala, SITI, TW4)
    assert tanda is not None and tanda.predikat is Predikat.BAIK
    beku = evaluasi.cuplikan_tersimpan(tanda)
    assert not beku.formulir.draf and beku.dokumen.catatan == "Pertahankan."


@pytest.mark.parametrize(
    ("jalur", "tempat"),
    [("rating_hasil", "$.rating_hasil"), ("capaian_organisasi", "$.capaian_organisasi")],
)
def test_what_stops_the_signature_stops_the_whole_import(kantor: KantorUji, jalur: str, tempat: str) -> None:
    kantor.tetapkan_skp_siti()
    kepala = kantor.sebagai("kepala")
    with pytest.raises(UserError) as galat:
        impor_evaluasi(kepala, _ubah(jalur, None), tetapkan=True)
    assert (galat.value.kode, galat.value.rincian["tempat"]) == ("IMP-03", tempat)
    isi = lembar(kepala, SITI, TW4)
    assert isi.keadaan is KeadaanEvaluasi.BELUM_REALISASI and isi.tersimpan is None


def test_at_a_laptop_nobody_writes_the_account_of_another(kantor: KantorUji) -> None:
    """No other machine takes it from there, so it would stand beside hers for ever; the rest of the file comes in."""
    kantor.tetapkan_skp_siti()
    kepala = kantor.sebagai("kepala")
    kepala.store.atur_meta(skema.META_PERAN, PeranPerangkat.PEGAWAI.value)
    data = {kunci: satu for kunci, satu in DATA.items() if kunci != "capaian_organisasi"}
    assert _tolak(kantor, data).kode == "IMP-41"
    tanpa = {kunci: satu for kunci, satu in data.items() if kunci != "realisasi"}
    assert impor_evaluasi(kepala, tanpa)["predikat"]
