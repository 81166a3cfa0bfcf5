"""Which forms can be printed, and what they print while a plan is being revised."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader

from kinerja_desktop.domain.dokumen import FormulirSkp
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import dokumen, skp, skp_putusan
from kinerja_desktop.services.konteks import Context
from tests.helpers.kantor import SITI, SKP_SITI, KantorUji, skp_siti


@pytest.fixture
def siti(kantor: KantorUji) -> Context:
    """Siti with a plan that was set in the program, and its revision as a draft with another target."""
    konteks, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    with konteks.transaksi("ajukan SKP") as kerja:
        sidik = kerja.simpan(skp_siti())
    skp_putusan.tetapkan(kepala, SKP_SITI, sidik)
    assert [(b.format, b.revisi, b.ditetapkan is None) for b in dokumen.tersedia(konteks, SITI, 2026)] == [
        ("A.1.7", False, False), ("A.1.8", False, False),
    ]  # fmt: skip
    skp.buka_revisi(konteks, SKP_SITI, sidik, "Target berubah")
    lembar = skp.daftar(konteks, SITI, 2026)[-1]
    rhk = lembar.skp.rhk[0]
    iki = (replace(rhk.iki[0], target="150 ibu hamil"), *rhk.iki[1:])
    skp.simpan(konteks, replace(lembar.skp, rhk=(replace(rhk, iki=iki), *lembar.skp.rhk[1:])), lembar.hash)
    return konteks


def isi(konteks: Context, revisi: bool = False, skp_id: UUID | None = None) -> FormulirSkp:
    hasil = dokumen.formulir(konteks, "A.1.7", SITI, 2026, None, skp_id=skp_id, revisi=revisi)
    assert isinstance(hasil, FormulirSkp)
    return hasil


def test_the_set_plan_is_printed_while_it_is_revised_and_the_draft_on_request(siti: Context) -> None:
    tetap, draf = isi(siti), isi(siti, revisi=True)
    assert (tetap.draf, tetap.rhk[0].iki[0].target) == (False, "120 ibu hamil")
    assert tetap.tanda_penilai.tanggal is not None
    assert (draf.draf, draf.rhk[0].iki[0].target) == (True, "150 ibu hamil")
    ditetapkan, lampiran, revisi, lampiran_revisi = dokumen.tersedia(siti, SITI, 2026)
    assert (lampiran.revisi, lampiran.ditetapkan) == (False, ditetapkan.ditetapkan)
    assert (lampiran_revisi.revisi, lampiran_revisi.ditetapkan) == (True, None)
    assert (ditetapkan.revisi, revisi.revisi) == (False, True)
    assert ditetapkan.ditetapkan is not None and revisi.ditetapkan is None
    assert (dokumen.isi_baris(siti, ditetapkan), dokumen.isi_baris(siti, revisi)) == (tetap, draf)


def test_the_command_prints_the_set_one_and_saving_all_writes_both(siti: Context, tmp_path: Path) -> None:
    dokumen.simpan_formulir(siti, "A.1.7", siti.pegawai.nip, tmp_path / "skp.pdf", tahun=2026)
    assert "120 ibu hamil" in PdfReader(tmp_path / "skp.pdf").pages[0].extract_text()
    semua = [b for b in dokumen.tersedia(siti, SITI, 2026) if b.format == "A.1.7"]
    ditulis = dokumen.simpan_banyak(siti, [*semua, semua[0]], tmp_path, lambda *_: None)
    nip = siti.pegawai.nip
    assert [p.name for p in ditulis] == [
        f"A.1.7_2026_{nip}.pdf", f"A.1.7_2026_revisi_{nip}.pdf", f"A.1.7_2026_{nip}_2.pdf",
    ]  # fmt: skip
    assert "150 ibu hamil" in PdfReader(ditulis[1]).pages[0].extract_text()


def test_a_plan_that_is_not_there_is_told(siti: Context) -> None:
    with pytest.raises(UserError) as galat:
        isi(siti, skp_id=SITI)
    assert galat.value.kode == "DOK-21"


def test_only_those_who_see_the_person_print_him(kantor: KantorUji, siti: Context) -> None:
    for akun, boleh in (("kepala", True), ("operator", True), ("pengawas", True), ("rudi", False), ("dewi", False)):
        konteks = kantor.sebagai(akun)
        if boleh:
            assert isi(konteks) == isi(siti)
            continue
        for panggil in (lambda k=konteks: isi(k), lambda k=konteks: dokumen.tersedia(k, SITI, 2026)):
            with pytest.raises(UserError) as galat:
                panggil()
            assert galat.value.kode == "UMM-01"
