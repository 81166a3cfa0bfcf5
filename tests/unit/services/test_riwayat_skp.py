"""History of a plan with several revisions: each set text, who and why, what changed, and the anchors that stay."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kinerja_desktop.domain.beda_skp import JenisBeda, MedanBeda
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.services import persetujuan, realisasi, riwayat_skp, skp_putusan
from kinerja_desktop.services import skp as layanan
from kinerja_desktop.services.realisasi import IsianIki
from kinerja_desktop.store.periksa import periksa
from tests.helpers.kantor import IKI_1, IKI_2, IKI_3, RHK_2, SITI, SKP_SITI, KantorUji
from tests.helpers.laporan import ajukan

TW4 = Periode.baca("2026-TW4")


def revisi(kantor: KantorUji, alasan: str, ubah: Skp) -> None:
    """Siti opens a revision, writes `ubah`, hands it in, and her penilai sets it."""
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    kantor.jam.maju(days=1)
    (kini,) = layanan.daftar(siti, SITI, 2026)
    layanan.buka_revisi(siti, SKP_SITI, kini.hash, alasan)
    (kini,) = layanan.daftar(siti, SITI, 2026)
    layanan.ajukan(siti, ubah, kini.hash)
    (kini,) = layanan.daftar(siti, SITI, 2026)
    skp_putusan.tetapkan(kepala, SKP_SITI, kini.hash, "Sesuai")


def kini(kantor: KantorUji) -> Skp:
    return layanan.daftar(kantor.sebagai("siti"), SITI, 2026)[-1].skp


def dengan_target(skp: Skp, target: str) -> Skp:
    rhk = skp.rhk[0]
    return replace(skp, rhk=(replace(rhk, iki=(replace(rhk.iki[0], target=target), *rhk.iki[1:])), *skp.rhk[1:]))


def test_every_set_text_is_there_with_reason_and_name(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    revisi(kantor, "Target dinas naik", dengan_target(kini(kantor), "140 ibu hamil"))
    revisi(kantor, "Penugasan dialihkan", replace(kini(kantor), rhk=kini(kantor).rhk[:1]))
    riwayat = riwayat_skp.riwayat(kantor.sebagai("siti"), SKP_SITI)
    assert [(v.nomor, v.alasan, v.oleh, v.berlaku) for v in riwayat.versi] == [
        (1, "", "dr. R. Purba", False),
        (2, "Target dinas naik", "dr. R. Purba", False),
        (3, "Penugasan dialihkan", "dr. R. Purba", True),
    ]
    assert [v.skp.rhk[0].iki[0].target for v in riwayat.versi][:2] == ["120 ibu hamil", "140 ibu hamil"]
    assert all(v.keputusan.cuplikan for v in riwayat.versi), "each set form can be printed"


def test_any_two_texts_are_compared(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    revisi(kantor, "Target dinas naik", dengan_target(kini(kantor), "140 ibu hamil"))
    revisi(kantor, "Penugasan dialihkan", replace(kini(kantor), rhk=kini(kantor).rhk[:1]))
    siti = kantor.sebagai("siti")
    satu, dua, tiga = riwayat_skp.riwayat(siti, SKP_SITI).versi
    assert [b.medan for b in riwayat_skp.bandingkan(siti, satu, dua)] == [MedanBeda.TARGET]
    jauh = riwayat_skp.bandingkan(siti, satu, tiga)
    assert {(b.medan, b.jenis) for b in jauh} == {
        (MedanBeda.TARGET, JenisBeda.DIUBAH),
        (MedanBeda.RHK, JenisBeda.DIHAPUS),
    }


def test_a_revision_that_is_being_written_is_no_set_text_yet(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    (lembar,) = layanan.daftar(siti, SITI, 2026)
    layanan.buka_revisi(siti, SKP_SITI, lembar.hash, "Tugas baru")
    (versi,) = riwayat_skp.riwayat(siti, SKP_SITI).versi
    assert versi.berlaku


def test_reports_and_realisasi_keep_their_anchors_through_several_revisions(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    satu, sidik = ajukan(siti, rhk_id=RHK_2)
    persetujuan.setujui(kepala, satu.id, sidik)
    realisasi.simpan(siti, SKP_SITI, TW4, {IKI_1: IsianIki("118"), IKI_2: IsianIki("97%"), IKI_3: IsianIki("22")}, None)
    penuh = kini(kantor)
    revisi(kantor, "RHK 2 dialihkan", replace(penuh, rhk=penuh.rhk[:1]))
    revisi(kantor, "Target naik", dengan_target(kini(kantor), "150 ibu hamil"))
    lembar = realisasi.lembar(siti, TW4)
    assert lembar is not None
    assert lembar.isian[IKI_1].uraian == "118"
    assert [i.uraian for _, i in lembar.isian_lepas] == ["22"]
    assert [s.id for s in lembar.laporan_lepas] == [satu.id]
    revisi(kantor, "RHK 2 kembali", replace(kini(kantor), rhk=(*kini(kantor).rhk, penuh.rhk[1])))
    lembar = realisasi.lembar(siti, TW4)
    assert lembar is not None
    assert (lembar.isian_lepas, lembar.laporan_lepas) == ((), ())
    assert [s.id for s in lembar.laporan[RHK_2]] == [satu.id]
    with kantor.terbuka.store.baca() as koneksi:
        assert list(periksa(koneksi, siti.brankas)) == []


@pytest.mark.parametrize(("akun", "boleh"), [("kepala", True), ("pengawas", True), ("rudi", False), ("kadis", False)])
def test_who_reads_the_history(kantor: KantorUji, akun: str, boleh: bool) -> None:
    kantor.tetapkan_skp_siti()
    if boleh:
        assert len(riwayat_skp.riwayat(kantor.sebagai(akun), SKP_SITI).versi) == 1
    else:
        with pytest.raises(UserError) as galat:
            riwayat_skp.riwayat(kantor.sebagai(akun), SKP_SITI)
        assert galat.value.kode == "UMM-01"
