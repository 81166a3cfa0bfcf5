"""Feedback of outside parties and from paper, the duty of scheduled feedback, and the list as a spreadsheet."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.umpan_balik import Hubungan, Nada, SaringUmpan, TentangUmpan
from kinerja_desktop.services import umpan_balik, umpan_salinan
from kinerja_desktop.services.beranda import ringkasan
from kinerja_desktop.services.beranda_bentuk import JenisTindakan
from kinerja_desktop.services.kewajiban_umpan import kewajiban
from kinerja_desktop.services.umpan_balik import Isian, Tentang
from kinerja_desktop.services.umpan_cetak import nama_pemberi
from kinerja_desktop.store import umpan_balik as kueri
from tests.helpers.kantor import DEWI, KADIS, RHK_1, RUDI, SITI, KantorUji

TW4 = Periode.baca("2026-TW4")
WARGA = Isian(SITI, Tentang(nilai=Nilai.BERORIENTASI_PELAYANAN), "Ramah dan cepat", Nada.POSITIF)


def _kode(panggil: object, *args: object) -> str:
    with pytest.raises(UserError) as galat:
        panggil(*args)  # type: ignore[operator]
    return galat.value.kode


def test_an_outside_party_is_named_where_it_is_read_and_printed(kantor: KantorUji) -> None:
    umpan_salinan.salin(kantor.sebagai("kepala"), TW4, WARGA, Hubungan.PIHAK_LAIN, "  RSUD Djasamen Saragih ")
    siti = kantor.sebagai("siti")
    (baris,) = umpan_balik.diterima(siti).baris
    assert (baris.orang, baris.hubungan) == ("RSUD Djasamen Saragih", Hubungan.PIHAK_LAIN)
    with siti.store.baca() as koneksi:
        (umpan,) = kueri.tentang(koneksi, SITI, TW4)
    assert nama_pemberi(umpan, "Kepala") == "RSUD Djasamen Saragih"


def test_a_leader_of_the_unit_copies_paper_of_colleagues(kantor: KantorUji) -> None:
    umpan_salinan.salin(kantor.sebagai("kadis"), TW4, WARGA, Hubungan.REKAN, "Bidan koordinator")
    (baris,) = umpan_balik.diterima(kantor.sebagai("siti")).baris
    assert (baris.orang, baris.hubungan, baris.berkala) == ("Bidan koordinator", Hubungan.REKAN, False)


@pytest.mark.parametrize(
    ("akun", "asal", "dari", "kode"),
    [
        ("kepala", Hubungan.PIHAK_LAIN, "  ", "UMP-14"),
        ("kepala", Hubungan.REKAN, "", "UMP-14"),
        ("kepala", Hubungan.PIMPINAN, "Bupati", "UMM-01"),
        ("rudi", Hubungan.PIHAK_LAIN, "RSUD", "UMM-01"),
        ("siti", Hubungan.PIHAK_LAIN, "RSUD", "UMM-01"),
        ("operator", Hubungan.PIHAK_LAIN, "RSUD", "UMM-01"),
        ("pusat", Hubungan.PIHAK_LAIN, "RSUD", "UMM-01"),
        ("pengawas", Hubungan.PIHAK_LAIN, "RSUD", "UMM-01"),
    ],
)
def test_refused_copies(kantor: KantorUji, akun: str, asal: Hubungan, dari: str, kode: str) -> None:
    assert _kode(umpan_salinan.salin, kantor.sebagai(akun), TW4, WARGA, asal, dari) == kode
    assert umpan_balik.diterima(kantor.sebagai("siti")).jumlah == 0


def test_a_copy_needs_a_person_a_subject_of_his_and_a_begun_period(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")

    def salin(isian: Isian, periode: Periode = TW4) -> str:
        return _kode(umpan_salinan.salin, kepala, periode, isian, Hubungan.PIHAK_LAIN, "RSUD")

    assert salin(Isian(None, isi="x")) == "UMM-03"
    assert salin(Isian(SITI, Tentang(RHK_1), "x")) == "UMP-12", "no plan is set"
    assert salin(Isian(SITI, isi=" ")) == "UMP-02"
    assert salin(Isian(SITI, isi="x"), Periode.baca("2027-TW1")) == "UMP-13"
    assert salin(Isian(KADIS, isi="x")) == "UMM-01"


def test_received_feedback_is_narrowed_and_searched(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    kepala, rudi, siti = kantor.sebagai("kepala"), kantor.sebagai("rudi"), kantor.sebagai("siti")
    umpan_balik.beri(rudi, TW4, Isian(SITI, Tentang(RHK_1), "Rapi 100%", Nada.PERLU_PERBAIKAN))
    umpan_balik.beri(kepala, TW4.sebelumnya(), Isian(SITI, Tentang(), "Pertahankan"))
    umpan_salinan.salin(kepala, TW4, WARGA, Hubungan.PIHAK_LAIN, "RSUD")

    def isi(**saring: object) -> list[str]:
        halaman = umpan_balik.diterima(siti, saring=SaringUmpan(**saring))  # type: ignore[arg-type]
        assert halaman.jumlah == len(halaman.baris)
        return sorted(b.isi for b in halaman.baris)

    assert isi() == ["Pertahankan", "Ramah dan cepat", "Rapi 100%"]
    assert isi(kata="rudi") == ["Rapi 100%"]
    assert isi(kata="100%") == ["Rapi 100%"] and isi(kata="1%0") == []
    assert isi(kata="rsud RAMAH") == ["Ramah dan cepat"]
    assert isi(kata=str(kepala.pegawai.nama.split()[-1])) == ["Pertahankan"], "a copy is under the name on paper"
    assert isi(hubungan=Hubungan.PIHAK_LAIN) == ["Ramah dan cepat"]
    assert isi(nada=Nada.PERLU_PERBAIKAN) == isi(tentang=TentangUmpan.HASIL) == ["Rapi 100%"]
    assert isi(tentang=TentangUmpan.PERILAKU) == ["Ramah dan cepat"]
    assert isi(tentang=TentangUmpan.UMUM) == isi(periode=TW4.sebelumnya()) == ["Pertahankan"]
    assert umpan_balik.periode_diterima(siti) == [TW4, TW4.sebelumnya()]


def test_the_list_is_saved_as_it_is_narrowed(kantor: KantorUji, tmp_path: Path) -> None:
    umpan_salinan.salin(kantor.sebagai("kepala"), TW4, WARGA, Hubungan.PIHAK_LAIN, "RSUD")
    umpan_balik.beri(kantor.sebagai("rudi"), TW4, Isian(SITI, isi="Rapi"))
    maju: list[tuple[int, int, str]] = []
    saring = SaringUmpan(hubungan=Hubungan.PIHAK_LAIN)
    berkas = umpan_salinan.ekspor(kantor.sebagai("siti"), saring, tmp_path / "u.xlsx", lambda *a: maju.append(a))
    lembar = load_workbook(berkas).active
    assert lembar is not None
    baris = [[c.value for c in r] for r in lembar.iter_rows()]
    assert len(baris) == 3 and "Siti" in baris[0][0]  # type: ignore[operator]
    assert baris[2][2:] == ["RSUD", "Pihak lain", "Insidentil", "Berorientasi pelayanan", "Positif", "Ramah dan cepat"]
    assert maju == [(1, 1, "RSUD")]


def test_r60_the_duty_counts_scheduled_feedback_of_the_penilai_only(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    awal = kewajiban(kepala, TW4)
    assert awal is not None and awal.tim == 4 and awal.sisa == 37
    umpan_balik.beri(kepala, TW4, Isian(SITI, isi="Pertahankan", berkala=True))
    umpan_balik.beri(kepala, TW4, Isian(RUDI, isi="Insidentil"))
    umpan_balik.beri(kantor.sebagai("rudi"), TW4, Isian(DEWI, isi="Dari rekan", berkala=True))
    kini = kewajiban(kepala, TW4)
    assert kini is not None
    assert SITI not in {b.pegawai_id for b in kini.belum} and {RUDI, DEWI} <= {b.pegawai_id for b in kini.belum}
    assert kini.cara.hasil == "3 dari 4 anggota tim belum" and "Pasal 19" in kini.cara.pasal
    (ajakan,) = [t for t in ringkasan(kepala).tindakan if t.jenis is JenisTindakan.BERKALA_BELUM]
    assert (ajakan.jumlah, ajakan.periode) == (3, TW4)
    assert kewajiban(kantor.sebagai("siti"), TW4) is None
    assert JenisTindakan.BERKALA_BELUM not in {t.jenis for t in ringkasan(kantor.sebagai("siti")).tindakan}
