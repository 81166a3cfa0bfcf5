"""No record stops the bundles of a machine by its length: what is too long for others is not written."""

from __future__ import annotations

from typing import Any

import pytest

from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi, Realisasi, RealisasiIki
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.umpan_balik import BATAS_CETAK, BATAS_ISI, Hubungan, PermintaanUmpanBalik, UmpanBalik
from kinerja_desktop.services import permintaan_umpan
from kinerja_desktop.services.beranda import ringkasan
from kinerja_desktop.services.cuplikan import CuplikanEvaluasi, dari_json
from kinerja_desktop.services.hasil_terima import Nasib
from kinerja_desktop.services.wewenang import BELUM_DIKENAL
from tests.helpers.evaluasi import BAIK, TW4, siapkan, tetapkan
from tests.helpers.kantor import DEWI, IKI_1, KEPALA, RUDI, SITI, SKP_SITI, KantorUji, id_tetap
from tests.helpers.pertukaran import Jaringan, ditahan, semua, simpan, tulis_saja


def umpan(saat: Any, isi: str, dari: Any = RUDI) -> UmpanBalik:
    return UmpanBalik(id_baru(saat), SITI, dari, Hubungan.REKAN, TW4, isi, saat)


def teks_cetak(tanda: PenetapanEvaluasi) -> list[str]:
    form = dari_json(tanda.cuplikan, CuplikanEvaluasi).formulir
    return [f"{u.dari}: {u.isi}" for r in form.rhk for i in r.iki for u in i.umpan_balik]


def test_however_much_feedback_comes_in_the_signature_travels(jaringan: Jaringan, kantor: KantorUji) -> None:
    """A laptop of a colleague sends as much as it may; the others are heard, and the office goes on sending."""
    siapkan(kantor)
    rudi, dewi = jaringan["rudi"], jaringan["opd"]
    saat = rudi.konteks.sekarang()
    tulis_saja(rudi, RUDI, *[umpan(saat, "a" * 199_990) for _ in range(60)])
    assert ditahan(jaringan, "rudi", "opd") == {}
    tulis_saja(dewi, DEWI, umpan(saat, "Rapi dan tepat waktu.", DEWI))
    tetapkan(kantor, BAIK)
    for tujuan in ("pusat", "siti", "kepala"):
        assert jaringan.tukar("opd", tujuan).nasib is Nasib.DITERIMA
    (tanda,) = semua(jaringan["siti"], PenetapanEvaluasi)
    dicetak = teks_cetak(tanda)
    assert "Umum — Pegawai (Dewi Sinaga, A.Md.Kep.): Rapi dan tepat waktu." in dicetak
    assert max(map(len, dicetak)) < BATAS_ISI + 100
    panjang = [satu for satu in dicetak if satu.endswith("a…")]
    assert BATAS_CETAK // BATAS_ISI - 1 <= len(panjang) <= BATAS_CETAK // BATAS_ISI
    sisa = int(dicetak[-1].removeprefix("Umum — tidak dimuat: ").split()[0])
    perilaku = dari_json(tanda.cuplikan, CuplikanEvaluasi).formulir.perilaku
    dimuat = len(dicetak) - 1 + sum(len(satu.umpan_balik) for satu in perilaku)
    assert sisa == len(semua(jaringan["opd"], UmpanBalik)) - dimuat


def test_what_is_too_long_to_travel_is_not_written(jaringan: Jaringan, kantor: KantorUji) -> None:
    """Nor signed: who signs is told, and nothing of the bundles stops."""
    siapkan(kantor)
    siti = jaringan["siti"]
    isi = tuple(RealisasiIki(IKI_1, "b" * 170_000) for _ in range(7))
    with pytest.raises(UserError, match="UMM-07"):
        simpan(siti, Realisasi(id_tetap(900), SITI, SKP_SITI, TW4, isi))
    assert jaringan.tukar("siti", "opd").nasib is Nasib.DITERIMA


def test_a_request_about_somebody_unknown_here_stops_no_page(jaringan: Jaringan, kantor: KantorUji) -> None:
    """The request came before the master data that tell of the new colleague."""
    baru, saat = id_tetap(999), kantor.sebagai("rudi").sekarang()
    minta = PermintaanUmpanBalik(id_baru(saat), RUDI, baru, KEPALA, TW4, "Mohon masukan", saat)
    tulis_saja(jaringan["rudi"], RUDI, minta)
    assert ditahan(jaringan, "rudi", "opd") == {}
    kepala = kantor.sebagai("kepala")
    ringkasan(kepala)
    (baris,) = permintaan_umpan.daftar(kepala)
    assert baris.tentang_siapa == BELUM_DIKENAL and baris.masuk
