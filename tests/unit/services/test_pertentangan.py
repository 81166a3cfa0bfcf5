"""Records that two machines changed are shown side by side and settled by who wrote them; nothing is lost."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, time
from typing import Any

import pytest

from kinerja_desktop.domain.bimbingan import Bimbingan, IsianBimbingan
from kinerja_desktop.domain.catatan_penilai import CatatanPenilai
from kinerja_desktop.domain.evaluasi import Evaluasi, Realisasi, RealisasiIki
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.id_tunggal import id_realisasi
from kinerja_desktop.domain.kalender import HariLibur, JenisLibur
from kinerja_desktop.domain.keberatan import Keberatan
from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian
from kinerja_desktop.domain.laporan_isian import dari_laporan
from kinerja_desktop.domain.pegawai import Kedudukan, Pegawai
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.domain.skp import Skp, StatusSkp
from kinerja_desktop.services import (
    beranda,
    bimbingan,
    evaluasi,
    keberatan,
    laporan,
    perangkat_simpanan,
    persetujuan,
    pertentangan,
    realisasi,
    skp,
    skp_putusan,
)
from kinerja_desktop.services.beranda_bentuk import JenisTindakan
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.pertentangan_bidang import rakit, susun
from kinerja_desktop.services.pertentangan_kata import JUDUL, NAMA, PENGELOLA
from kinerja_desktop.services.pertentangan_nilai import PembacaNilai
from kinerja_desktop.store import skema
from kinerja_desktop.store.cakupan import ATURAN, Sifat
from kinerja_desktop.store.daun import pastikan_tunggal
from kinerja_desktop.store.matriks import status as status_skp
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import ambil, cari
from tests.helpers.evaluasi import BAIK, TW4, siapkan
from tests.helpers.kantor import (
    IKI_1,
    IKI_2,
    IKI_3,
    KEPALA,
    MULAI,
    RHK_1,
    RHK_2,
    SITI,
    SKP_SITI,
    KantorUji,
    id_tetap,
    skp_siti,
)
from tests.helpers.keberatan import KUATKAN, keberatan_siti
from tests.helpers.pembinaan import BAGIAN_RUDI, BAGIAN_SITI, coaching
from tests.helpers.pertentangan import contoh, versi_lain
from tests.helpers.pertukaran import Jaringan, Komputer

LAP = id_tetap(700)
NOV = Periode(2026, JenisPeriode.BULANAN, 11)


def catatan(**ubah: Any) -> LaporanHarian:
    dasar = LaporanHarian(
        LAP, SITI, date(2026, 11, 12), time(8), time(9), RHK_1, kegiatan="Kelas ibu hamil", uraian="Satu dua tiga."
    )
    return replace(dasar, **ubah)


def simpan(mesin: Komputer, *nilai: Any, atas_nama: tuple[Any, ...] = ()) -> None:
    with mesin.konteks.transaksi("simpan", atas_nama) as kerja:
        kerja.simpan_semua(nilai)


def isi(mesin: Komputer, kelas: type = LaporanHarian, nomor: Any = LAP) -> Any:
    with mesin.konteks.store.baca() as koneksi:
        ada = ambil(koneksi, kelas, nomor)
    return ada.nilai if ada else None


def bertukar(jaringan: Jaringan, *nama: str) -> None:
    """Everybody gives the workstation what he has, and gets what it has."""
    for satu in nama:
        jaringan.tukar(satu, "opd")
    for satu in nama:
        jaringan.tukar("opd", satu)


def bertengkar(jaringan: Jaringan, satu: Any, lain: Any, asal: Any | None = None) -> tuple[Komputer, Komputer]:
    """Siti changes a record at both of her machines, and both exchange with the workstation."""
    kantor, rumah = jaringan["siti"], jaringan["siti di rumah"]
    bertukar(jaringan, "siti", "siti di rumah")
    if asal is not None:
        simpan(kantor, asal)
        bertukar(jaringan, "siti", "siti di rumah")
    simpan(kantor, satu)
    simpan(rumah, lain)
    bertukar(jaringan, "siti", "siti di rumah", "siti")
    return kantor, rumah


def lihat(mesin: Komputer) -> pertentangan.Banding:
    (satu,) = pertentangan.daftar(mesin.konteks)
    return pertentangan.banding(mesin.konteks, satu.tabel, satu.id)


def nomor_versi(banding: pertentangan.Banding, kunci: str, teks: str) -> int:
    (bidang,) = [b for b in banding.bidang if b.kunci == kunci]
    return bidang.isi.index(teks)


def test_who_wrote_it_sees_both_versions_with_names_and_where_they_came_from(jaringan: Jaringan) -> None:
    bukti = (BuktiDukung("a" * 64, "foto posyandu.jpg", 1300, "image/jpeg"),)
    kantor, _ = bertengkar(
        jaringan, catatan(uraian="Satu dua empat.", realisasi=1250, bukti=bukti), catatan(selesai=time(10, 30))
    )
    with kantor.konteks.transaksi("percaya"):
        perangkat_simpanan.simpan_kepercayaan(kantor.konteks, jaringan.percaya)
    simpan(jaringan["opd"], skp_siti(), atas_nama=(SITI,))
    jaringan.tukar("opd", "siti")
    (satu,) = pertentangan.daftar(kantor.konteks)
    assert (satu.judul, satu.versi, satu.boleh) == ("Laporan 12 Nov 2026 — Siti Rahma, A.Md.Keb.", 2, True)
    assert pertentangan.jumlah(kantor.konteks) == 1
    banding = pertentangan.banding(kantor.konteks, satu.tabel, satu.id)
    sendiri = next(n for n, v in enumerate(banding.versi) if v.di_sini)
    isi_bidang = {b.nama: (b.isi[sendiri], b.isi[1 - sendiri], b.beda) for b in banding.bidang}
    assert isi_bidang["Uraian dan hasil"] == ("Satu dua empat.", "Satu dua tiga.", True)
    assert isi_bidang["Selesai"] == ("09.00", "10.30", True)
    assert isi_bidang["Realisasi"] == ("1.250", "—", True)
    assert isi_bidang["Bukti dukung"] == ("foto posyandu.jpg", "—", True)
    assert isi_bidang["Tanggal"] == ("12 Nov 2026", "12 Nov 2026", False)
    assert isi_bidang["Rencana hasil kerja"][0] == "Meningkatnya cakupan pelayanan ibu hamil sesuai standar"
    assert isi_bidang["Pegawai"][0] == "Siti Rahma, A.Md.Keb."
    assert [v.berlaku for v in banding.versi] == [True, False]
    asal = banding.versi[sendiri]
    assert (asal.oleh, asal.pada is not None) == ("Siti Rahma, A.Md.Keb.", True)
    assert banding.versi[1 - sendiri].asal == "Puskesmas Kartini", "the machine whose bundle brought it"


@pytest.mark.parametrize("urut", [("siti", "siti di rumah"), ("siti di rumah", "siti")])
def test_where_each_of_two_versions_came_from_is_told_where_neither_was_written(
    jaringan: Jaringan, urut: tuple[str, str]
) -> None:
    """At the workstation between two laptops, whichever came first; also after the choice."""
    opd, laptop = jaringan.pasang("opd"), {"siti": "Laptop siti", "siti di rumah": "Laptop rumah"}
    simpan(jaringan["siti"], catatan(uraian="semula"))
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "siti di rumah")
    for nama in urut:
        simpan(jaringan[nama], catatan(uraian=f"di {nama}"))
        jaringan.tukar(nama, "opd")

    def asal() -> list[tuple[str, str]]:
        banding = pertentangan.banding(opd.konteks, "laporan_harian", LAP)
        (uraian,) = (satu for satu in banding.bidang if satu.kunci == "uraian")
        assert all(satu.pada for satu in banding.versi if satu.asal)
        return [(isi, satu.asal) for isi, satu in zip(uraian.isi, banding.versi, strict=True)]

    benar = {f"di {nama}": laptop[nama] for nama in urut}
    assert dict(asal()) == benar
    jaringan.tukar("opd", "siti")
    siti = jaringan["siti"].konteks
    pertentangan.pakai(siti, pertentangan.banding(siti, "laporan_harian", LAP), 0)
    jaringan.tukar("siti", "opd")
    (_, pemilih), *lain = asal()
    assert pemilih == "Laptop siti" and lain and all(benar[isi] == nama for isi, nama in lain)


def test_one_version_is_chosen_and_settles_it_on_all_machines_and_both_stay_readable(jaringan: Jaringan) -> None:
    kantor, rumah = bertengkar(jaringan, catatan(uraian="di kantor"), catatan(uraian="di rumah"))
    banding = lihat(kantor)
    pertentangan.pakai(kantor.konteks, banding, nomor_versi(banding, "uraian", "di rumah"))
    bertukar(jaringan, "siti", "siti di rumah", "kepala")
    for nama in ("siti", "siti di rumah", "opd", "kepala"):
        mesin = jaringan[nama]
        assert isi(mesin).uraian == "di rumah"
        assert pertentangan.daftar(mesin.konteks) == []
        with mesin.konteks.store.baca() as koneksi:
            assert not list(periksa(koneksi, mesin.konteks.brankas))
    for mesin in (kantor, rumah, jaringan["opd"]):
        (satu,) = pertentangan.diputuskan(mesin.konteks)
        lama = pertentangan.banding(mesin.konteks, satu.tabel, satu.id)
        assert lama.selesai and not lama.boleh and not lama.gabung
        (uraian,) = [b for b in lama.bidang if b.kunci == "uraian"]
        assert uraian.isi[0] == "di rumah" and {"di kantor", "di rumah"} <= set(uraian.isi)
    simpan(rumah, catatan(uraian="sesudahnya"))
    bertukar(jaringan, "siti di rumah", "siti")
    assert isi(kantor).uraian == "sesudahnya" and pertentangan.daftar(kantor.konteks) == []
    bertukar(jaringan, "siti di rumah", "siti")
    for mesin in (kantor, rumah, jaringan["opd"]):
        (satu,) = pertentangan.diputuskan(mesin.konteks)
        lama = pertentangan.banding(mesin.konteks, satu.tabel, satu.id)
        (uraian,) = [b for b in lama.bidang if b.kunci == "uraian"]
        assert lama.selesai and {"di kantor", "di rumah"} <= set(uraian.isi), "for ever, also after a later change"


def test_parts_are_put_together_by_hand_and_typed_anew(jaringan: Jaringan) -> None:
    kantor, rumah = bertengkar(
        jaringan, catatan(uraian="di kantor", realisasi=3, satuan="ibu"), catatan(uraian="di rumah", selesai=time(11))
    )
    banding = lihat(kantor)
    pilihan: dict[str, int | str] = {
        "uraian": "di kantor,\ndan di rumah\u202e",
        "realisasi": nomor_versi(banding, "realisasi", "3"),
        "selesai": nomor_versi(banding, "selesai", "11.00"),
        "satuan": "ibu hamil",
    }
    pertentangan.gabungkan(kantor.konteks, banding, pilihan)
    bertukar(jaringan, "siti", "siti di rumah")
    hasil = isi(rumah)
    assert (hasil.uraian, hasil.realisasi, hasil.satuan) == ("di kantor,\ndan di rumah", 3, "ibu hamil")
    assert (hasil.mulai, hasil.selesai) == (time(8), time(11))
    assert isi(kantor) == hasil == isi(jaringan["opd"])


def test_a_combination_that_breaks_a_rule_is_refused_and_nothing_is_settled(jaringan: Jaringan) -> None:
    diajukan = catatan(diajukan_pada=MULAI, realisasi=1, satuan="ibu")
    kantor, _ = bertengkar(
        jaringan, replace(diajukan, mulai=time(7), selesai=time(8)), replace(diajukan, mulai=time(10), selesai=time(11))
    )
    banding = lihat(kantor)
    mulai, selesai = nomor_versi(banding, "mulai", "10.00"), nomor_versi(banding, "selesai", "08.00")
    with pytest.raises(UserError) as galat:
        pertentangan.gabungkan(kantor.konteks, banding, {"mulai": mulai, "selesai": selesai})
    assert galat.value.kode == "LAP-04"
    with pytest.raises(UserError) as galat:
        pertentangan.gabungkan(kantor.konteks, banding, {"kegiatan": "k" * 501})
    assert galat.value.kode == "LAP-15"
    assert len(pertentangan.daftar(kantor.konteks)) == 1


def test_the_records_of_who_retired_are_settled_by_those_who_keep_personnel_records(jaringan: Jaringan) -> None:
    bertengkar(jaringan, catatan(uraian="di kantor"), catatan(uraian="di rumah"))
    jaringan.tukar("opd", "pusat")
    opd = jaringan["opd"]
    assert pertentangan.jumlah(opd.konteks) == 0
    for nama in ("opd", "pusat", "kepala"):
        siti = isi(jaringan[nama], Pegawai, SITI)
        simpan(jaringan[nama], replace(siti, kedudukan=Kedudukan.PENSIUN), atas_nama=(skema.PUSAT,))
    jaringan.tukar("opd", "kepala")
    (di_kepala,) = pertentangan.daftar(jaringan["kepala"].konteks)
    assert not di_kepala.boleh and di_kepala.penulis == "pengelola kepegawaian"
    with pytest.raises(UserError, match="GBG-04"):
        pertentangan.pakai(jaringan["kepala"].konteks, lihat(jaringan["kepala"]), 0)
    assert pertentangan.jumlah(opd.konteks) == 1
    banding = lihat(opd)
    assert banding.boleh and not banding.gabung, "her words are taken as they are, not put together by others"
    nomor = nomor_versi(banding, "uraian", "di rumah")
    pertentangan.pakai(opd.konteks, banding, nomor)
    assert isi(opd).uraian == "di rumah" and pertentangan.daftar(opd.konteks) == []
    hasil = jaringan.tukar("opd", "pusat")
    assert hasil.total("ditahan") == 0 and isi(jaringan["pusat"]).uraian == "di rumah"
    assert pertentangan.daftar(jaringan["pusat"].konteks) == []


def test_nobody_chooses_for_another_nor_what_he_has_not_seen(jaringan: Jaringan) -> None:
    kantor, rumah = bertengkar(jaringan, catatan(uraian="di kantor"), catatan(uraian="di rumah"))
    bertukar(jaringan, "kepala")
    for nama in ("opd", "kepala"):
        (satu,) = pertentangan.daftar(jaringan[nama].konteks)
        assert (satu.boleh, satu.penulis) == (False, "Siti Rahma, A.Md.Keb.")
        assert pertentangan.jumlah(jaringan[nama].konteks) == 0
        banding = lihat(jaringan[nama])
        assert not banding.boleh
        with pytest.raises(UserError) as galat:
            pertentangan.pakai(jaringan[nama].konteks, banding, 0)
        assert galat.value.kode == "GBG-04"
    lama = lihat(kantor)
    simpan(rumah, catatan(uraian="di rumah lagi"))
    bertukar(jaringan, "siti di rumah", "siti")
    with pytest.raises(UserError) as galat:
        pertentangan.pakai(kantor.konteks, lama, 0)
    assert galat.value.kode == "UMM-02"
    with pytest.raises(UserError) as galat:
        pertentangan.pakai(kantor.konteks, lihat(kantor), 5)
    assert galat.value.kode == "GBG-05"
    pertentangan.pakai(kantor.konteks, lihat(kantor), 0)
    with pytest.raises(UserError) as galat:
        pertentangan.pakai(kantor.konteks, lama, 0)
    assert galat.value.kode == "UMM-03"


def test_a_stranger_sees_nothing_of_it(jaringan: Jaringan) -> None:
    kantor, _ = bertengkar(jaringan, catatan(uraian="di kantor"), catatan(uraian="di rumah"))
    lain = replace(
        jaringan["opd"].konteks, akun=jaringan["rudi"].konteks.akun, pegawai=jaringan["rudi"].konteks.pegawai
    )
    assert pertentangan.daftar(lain) == []
    with pytest.raises(UserError) as galat:
        pertentangan.banding(lain, "laporan_harian", LAP)
    assert galat.value.kode == "UMM-03"
    pertentangan.pakai(kantor.konteks, lihat(kantor), 0)
    bertukar(jaringan, "siti")
    assert pertentangan.diputuskan(lain) == []


@pytest.mark.parametrize("hapus", [True, False])
def test_a_deletion_against_a_change_is_shown_and_either_may_stand(jaringan: Jaringan, hapus: bool) -> None:
    kantor, rumah = jaringan["siti"], jaringan["siti di rumah"]
    bertukar(jaringan, "siti", "siti di rumah")
    simpan(kantor, catatan())
    bertukar(jaringan, "siti", "siti di rumah")
    with kantor.konteks.transaksi("hapus") as kerja:
        kerja.hapus(catatan())
    simpan(rumah, catatan(uraian="di rumah"))
    bertukar(jaringan, "siti", "siti di rumah", "siti")
    (satu,) = pertentangan.daftar(kantor.konteks)
    assert satu.dihapus and satu.judul.startswith("Laporan 12 Nov 2026")
    banding = lihat(kantor)
    assert [v.dihapus for v in banding.versi].count(True) == 1 and not banding.gabung
    mati = next(n for n, v in enumerate(banding.versi) if v.dihapus)
    assert banding.isi_ke(mati) is None and banding.isi_ke(1 - mati) == 0
    pertentangan.pakai(kantor.konteks, banding, mati if hapus else 1 - mati)
    bertukar(jaringan, "siti", "siti di rumah")
    for mesin in (kantor, rumah, jaringan["opd"]):
        assert (isi(mesin) is None) == hapus
        assert pertentangan.daftar(mesin.konteks) == []
        (lama,) = pertentangan.diputuskan(mesin.konteks)
        kini = pertentangan.banding(mesin.konteks, lama.tabel, lama.id)
        assert kini.versi[0].dihapus == hapus
        assert [v.dihapus for v in kini.versi] == [hapus, not hapus], "a kept deletion is known for one"


def test_an_approved_report_is_not_deleted_by_choosing_the_deletion(jaringan: Jaringan) -> None:
    kantor, rumah, kepala = jaringan["siti"], jaringan["siti di rumah"], jaringan["kepala"]
    bertukar(jaringan, "siti", "siti di rumah", "kepala")
    diajukan = catatan(diajukan_pada=MULAI)
    simpan(kantor, diajukan)
    bertukar(jaringan, "siti", "siti di rumah", "kepala")
    with kepala.konteks.store.baca() as koneksi:
        ada = ambil(koneksi, LaporanHarian, LAP)
    assert ada is not None
    persetujuan.setujui(kepala.konteks, LAP, ada.hash)
    with kantor.konteks.transaksi("hapus") as kerja:
        kerja.hapus(diajukan)
    simpan(rumah, replace(diajukan, uraian="di rumah"))
    bertukar(jaringan, "kepala", "siti", "siti di rumah", "siti")
    banding = lihat(kantor)
    with pytest.raises(UserError) as galat:
        pertentangan.pakai(kantor.konteks, banding, next(n for n, v in enumerate(banding.versi) if v.dihapus))
    assert galat.value.kode == "LAP-23"


def test_a_report_in_conflict_is_neither_handed_in_nor_decided(jaringan: Jaringan) -> None:
    opd = jaringan["opd"]
    simpan(opd, skp_siti(), atas_nama=(SITI,))
    kantor, _ = bertengkar(
        jaringan,
        catatan(realisasi=1, satuan="ibu", diajukan_pada=MULAI, uraian="di kantor"),
        catatan(realisasi=2, satuan="ibu", diajukan_pada=MULAI),
    )
    bertukar(jaringan, "kepala")
    kepala = jaringan["kepala"].konteks
    with kepala.store.baca() as koneksi:
        ada = ambil(koneksi, LaporanHarian, LAP)
    assert ada is not None
    for putusan in (persetujuan.setujui, persetujuan.kembalikan):
        with pytest.raises(UserError) as galat:
            putusan(kepala, LAP, ada.hash, "alasan")
        assert galat.value.kode == "GBG-03" and "Sinkronisasi" in galat.value.saran
    hasil = persetujuan.setujui_semua(kepala, [persetujuan.Pilihan(LAP, ada.hash)])
    assert [d.alasan.kode for d in hasil.dilewati] == ["GBG-03"] and not hasil.diputuskan
    laporan.tarik(kantor.konteks, LAP)
    assert len(pertentangan.daftar(kantor.konteks)) == 1, "a plain save settles nothing"
    kini = isi(kantor)
    with kantor.konteks.store.baca() as koneksi:
        dasar = ambil(koneksi, LaporanHarian, LAP)
    assert dasar is not None
    with pytest.raises(UserError) as galat:
        laporan.ajukan(kantor.konteks, dari_laporan(kini, dasar.hash))
    assert galat.value.kode == "GBG-03"
    pertentangan.pakai(kantor.konteks, lihat(kantor), 0)
    bertukar(jaringan, "siti", "kepala")
    with kepala.store.baca() as koneksi:
        pastikan_tunggal(koneksi, LaporanHarian, LAP, "Laporan")


def test_a_plan_in_conflict_is_neither_handed_in_nor_decided_and_its_results_are_compared_one_by_one(
    jaringan: Jaringan,
) -> None:
    dasar = skp_siti()
    lain = replace(dasar.rhk[0], uraian="Meningkatnya cakupan ibu hamil")
    kantor, _ = bertengkar(jaringan, replace(dasar, rhk=(lain, dasar.rhk[1])), replace(dasar, rhk=dasar.rhk[:1]))
    bertukar(jaringan, "kepala")
    kepala = jaringan["kepala"].konteks
    with kepala.store.baca() as koneksi:
        ada = ambil(koneksi, Skp, SKP_SITI)
    assert ada is not None
    with pytest.raises(UserError) as galat:
        skp_putusan.setujui(kepala, SKP_SITI, ada.hash)
    assert galat.value.kode == "GBG-03"
    with kantor.konteks.store.baca() as koneksi:
        milik = ambil(koneksi, Skp, SKP_SITI)
    assert milik is not None
    with pytest.raises(UserError) as galat:
        skp.ajukan(kantor.konteks, milik.nilai, milik.hash)
    assert galat.value.kode == "GBG-03"
    banding = lihat(kantor)
    assert banding.judul == "SKP 2026 — Siti Rahma, A.Md.Keb."
    beda = {b.kunci: b.isi for b in banding.bidang if b.beda}
    assert set(beda) == {f"rhk/{RHK_1.hex}", f"rhk/{RHK_2.hex}"}
    assert "tidak ada" in beda[f"rhk/{RHK_2.hex}"]
    assert any("• Persentase pelayanan sesuai 10T: 95%" in teks for teks in beda[f"rhk/{RHK_1.hex}"])
    tanpa = beda[f"rhk/{RHK_2.hex}"].index("tidak ada")
    pertentangan.gabungkan(kantor.konteks, banding, {f"rhk/{RHK_1.hex}": 1 - tanpa, f"rhk/{RHK_2.hex}": 1 - tanpa})
    bertukar(jaringan, "siti", "kepala")
    assert isi(jaringan["kepala"], Skp, SKP_SITI).rhk == (lain, dasar.rhk[1])
    with kepala.store.baca() as koneksi:
        assert status_skp(koneksi, SKP_SITI) is StatusSkp.DIAJUKAN


def test_realisasi_is_put_together_by_indicator_and_cannot_be_handed_in_before(jaringan: Jaringan) -> None:
    opd = jaringan["opd"]
    simpan(opd, skp_siti(), atas_nama=(SITI,))
    with opd.konteks.store.baca() as koneksi:
        sidik = ambil(koneksi, Skp, SKP_SITI)
    assert sidik is not None
    kepala = replace(opd.konteks, akun=jaringan["kepala"].konteks.akun, pegawai=jaringan["kepala"].konteks.pegawai)
    skp_putusan.tetapkan(kepala, SKP_SITI, sidik.hash)
    nomor = id_realisasi(SKP_SITI, NOV)
    kosong = Realisasi(nomor, SITI, SKP_SITI, NOV)
    kantor, rumah = bertengkar(
        jaringan,
        replace(kosong, isi=(RealisasiIki(IKI_1, "110 ibu hamil"), RealisasiIki(IKI_2, "95%"))),
        replace(kosong, isi=(RealisasiIki(IKI_1, "112 ibu hamil"), RealisasiIki(IKI_3, "20 kunjungan"))),
    )
    with kantor.konteks.store.baca() as koneksi:
        ada = ambil(koneksi, Realisasi, nomor)
    assert ada is not None
    isian = {i: realisasi.IsianIki("sudah") for i in (IKI_1, IKI_2, IKI_3)}
    with pytest.raises(UserError) as galat:
        realisasi.ajukan(kantor.konteks, SKP_SITI, NOV, isian, ada.hash)
    assert galat.value.kode == "GBG-03"
    banding = lihat(kantor)
    (uraian,) = [b for b in banding.bidang if b.kunci == f"isi/{IKI_1.hex}/uraian"]
    assert uraian.nama == "Uraian — Jumlah ibu hamil yang mendapat pelayanan K4" and len(uraian.asli) == 2
    pilihan: dict[str, int | str] = {f"isi/{IKI_1.hex}/uraian": "111 ibu hamil", f"isi/{IKI_2.hex}/uraian": "95%"}
    pilihan[f"isi/{IKI_3.hex}/uraian"] = "20 kunjungan"
    pertentangan.gabungkan(kantor.konteks, banding, pilihan)
    bertukar(jaringan, "siti", "siti di rumah")
    assert [r.uraian for r in isi(rumah, Realisasi, nomor).isi] == ["111 ibu hamil", "95%", "20 kunjungan"]


def test_what_the_penilai_writes_is_his_to_choose_and_stays_with_him(jaringan: Jaringan) -> None:
    """His own note changed on two copies of his machine (restored from a backup) comes back as two versions."""
    kepala = jaringan["kepala"]
    bertukar(jaringan, "kepala")
    nomor = id_tetap(901)
    dasar = CatatanPenilai(nomor, KEPALA, SITI, date(2026, 11, 3), "Awal", MULAI)
    simpan(kepala, dasar)
    bertukar(jaringan, "kepala")
    jaringan.cadangkan("kepala")
    simpan(kepala, replace(dasar, isi="Teliti mengisi buku KIA"))
    bertukar(jaringan, "kepala")
    kepala = jaringan.pulihkan("kepala")
    simpan(kepala, replace(dasar, isi="Perlu ditemani"))
    bertukar(jaringan, "kepala")
    (satu,) = pertentangan.daftar(kepala.konteks)
    assert satu.judul == "Catatan 3 Nov 2026 — Siti Rahma, A.Md.Keb." and satu.boleh
    assert pertentangan.daftar(jaringan["opd"].konteks) == [], "a private note is no business of the operator"
    pertentangan.pakai(kepala.konteks, lihat(kepala), 1)
    assert pertentangan.daftar(kepala.konteks) == []


def test_master_data_that_the_centre_signed_take_the_place_of_what_was_changed_elsewhere(jaringan: Jaringan) -> None:
    opd, pusat = jaringan["opd"], jaringan["pusat"]
    jaringan.tukar("pusat", "opd")
    libur = HariLibur(id_tetap(902), date(2026, 12, 24), JenisLibur.CUTI_BERSAMA, "Cuti bersama")
    simpan(pusat, libur, atas_nama=(skema.PUSAT,))
    jaringan.tukar("pusat", "opd")
    simpan(opd, replace(libur, keterangan="Cuti bersama Natal"), atas_nama=(skema.PUSAT,))
    simpan(pusat, replace(libur, keterangan="Cuti bersama (SKB)"), atas_nama=(skema.PUSAT,))
    jaringan.tukar("pusat", "opd")
    jaringan.tukar("opd", "siti")
    for nama in ("opd", "siti"):
        assert pertentangan.daftar(jaringan[nama].konteks) == []
        assert isi(jaringan[nama], HariLibur, libur.id).keterangan == "Cuti bersama (SKB)"


def test_master_data_is_chosen_whole_by_who_keeps_it(kantor: KantorUji) -> None:
    """Two desks of the centre, or an office before it exchanged."""
    operator, siti = kantor.sebagai("operator"), kantor.sebagai("siti")
    libur = HariLibur(id_tetap(902), date(2026, 12, 24), JenisLibur.CUTI_BERSAMA, "Cuti bersama")
    with operator.transaksi("simpan", (skema.PUSAT,)) as kerja:
        kerja.simpan(libur)
    versi_lain(operator, replace(libur, keterangan="Cuti bersama Natal"))
    assert [(s.boleh, s.penulis) for s in pertentangan.daftar(siti)] == [(False, PENGELOLA)]
    (satu,) = pertentangan.daftar(operator)
    banding = pertentangan.banding(operator, satu.tabel, satu.id)
    assert satu.boleh and satu.judul.startswith("Hari libur 24 Des 2026") and not banding.gabung
    with pytest.raises(ValueError, match="taken whole"):
        pertentangan.gabungkan(operator, banding, {})
    pertentangan.pakai(operator, banding, 1)
    assert pertentangan.daftar(operator) == []


@pytest.mark.parametrize("apa", ["SKP", "Realisasi", "Evaluasi"])
def test_an_evaluation_is_not_signed_while_what_it_rests_on_is_in_doubt(kantor: KantorUji, apa: str) -> None:
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    evaluasi.simpan(kepala, SITI, TW4, replace(BAIK, catatan="mulai"), lembar(kepala, SITI, TW4).dasar)
    kelas = {"SKP": Skp, "Realisasi": Realisasi, "Evaluasi": Evaluasi}[apa]
    with kepala.store.baca() as koneksi:
        (ada,) = cari(koneksi, kelas, skema.PETA[kelas].tabel.c.pegawai_id == SITI.bytes)
    ubah = {"SKP": {"alasan_revisi": "lain"}, "Realisasi": {"isi": ()}, "Evaluasi": {"catatan": "lain"}}[apa]
    versi_lain(kepala, replace(ada.nilai, **ubah))
    dasar = lembar(kepala, SITI, TW4).dasar
    with pytest.raises(UserError) as galat:
        evaluasi.tetapkan(kepala, SITI, TW4, BAIK, dasar)
    assert (galat.value.kode, galat.value.rincian) == ("GBG-03", {"apa": apa})
    penulis = kepala if apa == "Evaluasi" else kantor.sebagai("siti")
    (satu,) = pertentangan.daftar(penulis)
    banding = pertentangan.banding(penulis, satu.tabel, satu.id)
    pertentangan.pakai(penulis, banding, [v.hash for v in banding.versi].index(ada.hash))
    if apa != "SKP":
        evaluasi.tetapkan(kepala, SITI, TW4, BAIK, lembar(kepala, SITI, TW4).dasar)


def test_an_objection_in_doubt_is_not_decided(kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    kadis = kantor.sebagai("kadis")
    with kadis.store.baca() as koneksi:
        ada = ambil(koneksi, Keberatan, nomor)
    assert ada is not None
    versi_lain(kadis, replace(ada.nilai, alasan="Alasan yang lain"))
    with pytest.raises(UserError) as galat:
        keberatan.putuskan(kadis, nomor, KUATKAN)
    assert (galat.value.kode, galat.value.rincian) == ("GBG-03", {"apa": "Keberatan"})
    siti = kantor.sebagai("siti")
    banding = pertentangan.banding(siti, "keberatan", nomor)
    with pytest.raises(UserError) as galat:
        pertentangan.gabungkan(siti, banding, {"alasan": "  "})
    assert galat.value.kode == "KBR-01"
    pertentangan.gabungkan(siti, banding, {"alasan": "Alasan bersama"})
    keberatan.putuskan(kadis, nomor, KUATKAN)


@pytest.mark.parametrize("kelas", [Bimbingan, IsianBimbingan])
def test_a_guidance_in_doubt_is_not_signed(kantor: KantorUji, kelas: type) -> None:
    kantor.tetapkan_skp_siti()
    nomor = coaching(kantor, sampai="dibuka")
    siti, rudi = kantor.sebagai("siti"), kantor.sebagai("rudi")
    bimbingan.simpan_pegawai(siti, nomor, BAGIAN_SITI, None)
    with siti.store.baca() as koneksi:
        (ada,) = cari(koneksi, kelas)
    ubah = {"pokok": "Lain"} if kelas is Bimbingan else {"peluang": "Lain"}
    versi_lain(siti, replace(ada.nilai, **ubah))
    with pytest.raises(UserError) as galat:
        bimbingan.simpan_pegawai(siti, nomor, BAGIAN_SITI, bimbingan.lembar(siti, nomor).hash_isian, serahkan=True)
    assert galat.value.kode == "GBG-03"
    penulis = rudi if kelas is Bimbingan else siti
    (satu,) = pertentangan.daftar(penulis)
    pertentangan.pakai(penulis, pertentangan.banding(penulis, satu.tabel, satu.id), 0)
    bimbingan.simpan_pegawai(siti, nomor, BAGIAN_SITI, bimbingan.lembar(siti, nomor).hash_isian, serahkan=True)
    with siti.store.baca() as koneksi:
        (ada,) = cari(koneksi, kelas)
    versi_lain(siti, replace(ada.nilai, **dict.fromkeys(ubah, "Lain lagi")))
    with pytest.raises(UserError) as galat:
        bimbingan.tandatangani(rudi, nomor, BAGIAN_RUDI, bimbingan.lembar(rudi, nomor).hash)
    assert galat.value.kode == "GBG-03"


@pytest.mark.parametrize("kelas", [p.kelas for p in skema.PETA.values() if p.tabel.name in JUDUL])
def test_every_kind_can_be_read_side_by_side(kantor: KantorUji, kelas: type) -> None:
    """With values of every shape that its fields allow, and the title never breaks."""
    satu = contoh(kelas)
    konteks = kantor.sebagai("operator")
    tabel = skema.PETA[kelas].tabel.name
    with konteks.store.baca() as koneksi:
        baca = PembacaNilai(koneksi, SITI)
        (kunci, *_) = [b.kunci for b in susun(tabel, [satu, satu], baca)]
        assert kunci and not any(b.beda for b in susun(tabel, [satu, satu], baca))
    assert rakit([satu, satu], {}) == satu


def test_three_versions_stand_side_by_side(jaringan: Jaringan) -> None:
    kantor, rumah = bertengkar(jaringan, catatan(uraian="satu"), catatan(uraian="dua"))
    jaringan.cadangkan("siti di rumah")
    simpan(rumah, catatan(uraian="tiga"))
    bertukar(jaringan, "siti di rumah")
    rumah = jaringan.pulihkan("siti di rumah")
    simpan(rumah, catatan(uraian="empat"))
    bertukar(jaringan, "siti di rumah", "siti")
    banding = lihat(kantor)
    (uraian,) = [b for b in banding.bidang if b.kunci == "uraian"]
    assert len(banding.versi) == 3 and {"tiga", "empat"} <= set(uraian.isi)
    pertentangan.pakai(kantor.konteks, banding, uraian.isi.index("empat"))
    bertukar(jaringan, "siti", "siti di rumah")
    assert isi(kantor).uraian == isi(rumah).uraian == isi(jaringan["opd"]).uraian == "empat"


def test_a_conflict_is_found_by_the_beginning_of_its_number(jaringan: Jaringan) -> None:
    kantor, _ = bertengkar(jaringan, catatan(uraian="satu"), catatan(uraian="dua"))
    assert pertentangan.cari(kantor.konteks, str(LAP)).id == pertentangan.cari(kantor.konteks, LAP.hex[:20].upper()).id
    for salah in ("", "ff", "bukan nomor"):
        with pytest.raises(UserError) as galat:
            pertentangan.cari(kantor.konteks, salah)
        assert galat.value.kode == "UMM-03"


def test_a_beginning_that_several_conflicts_share_is_told_as_that(
    jaringan: Jaringan, monkeypatch: pytest.MonkeyPatch
) -> None:
    kantor, _ = bertengkar(jaringan, catatan(uraian="satu"), catatan(uraian="dua"))
    monkeypatch.setattr(pertentangan, "daftar", lambda konteks, asli=pertentangan.daftar: asli(konteks) * 2)
    with pytest.raises(UserError, match=r"GBG-06.*Nomor 2 catatan"):
        pertentangan.cari(kantor.konteks, LAP.hex[:4])


def _berkirim() -> list[skema.Peta]:
    return [p for p in skema.PETA.values() if ATURAN[p.tabel.name].sifat is not Sifat.TINGGAL]


def test_every_kind_that_can_differ_has_a_title_and_words_for_each_field() -> None:
    berubah = [p for p in _berkirim() if not p.tambah_saja]
    assert set(JUDUL) == {p.tabel.name for p in berubah}
    assert {f.name for p in berubah for f in fields(p.kelas)} - {"id"} <= set(NAMA)


def test_who_writes_a_record_may_see_it_by_the_rule_of_its_table() -> None:
    """So that no conflict is hidden from the one person who settles it."""
    for peta in _berkirim():
        aturan = ATURAN[peta.tabel.name]
        if peta.tambah_saja or aturan.sifat is Sifat.INDUK:
            continue
        palsu = _Palsu()
        pemilik = peta.pemilik(palsu)
        assert pemilik == skema.PUSAT or pemilik in {*aturan.tentang, *aturan.oleh}, peta.tabel.name


class _Palsu:
    def __getattr__(self, nama: str) -> str:
        return nama


def test_an_append_only_record_cannot_differ(jaringan: Jaringan) -> None:
    satu = KeputusanLaporan(id_tetap(905), LAP, b"h" * 20, PutusanLaporan.SETUJUI, "", KEPALA, MULAI)
    simpan(jaringan["siti"], catatan())
    bertukar(jaringan, "siti", "pusat")
    for nama, nilai in (("opd", [satu, replace(satu, id=id_tetap(906))]), ("pusat", [replace(satu, catatan="lain")])):
        with jaringan[nama].konteks.store.transaksi(KEPALA, "putus", MULAI, ()) as kerja:
            kerja.simpan_semua(nilai)
    bertukar(jaringan, "pusat", "siti", "pusat")
    for nama, tulisan in (("siti", ""), ("opd", ""), ("pusat", "lain")):
        assert pertentangan.daftar(jaringan[nama].konteks) == []
        assert isi(jaringan[nama], KeputusanLaporan, id_tetap(905)).catatan == tulisan
        assert isi(jaringan[nama], KeputusanLaporan, id_tetap(906)) is not None, "what the workstation decides travels"


def test_beranda_tells_who_settles_it_and_nobody_else(kantor: KantorUji) -> None:
    simpan_di = kantor.sebagai("siti")
    with simpan_di.transaksi("simpan") as kerja:
        kerja.simpan(catatan(uraian="satu"))
    versi_lain(simpan_di, catatan(uraian="dua"))
    for akun in ("siti", "kepala", "operator"):
        baris = [t for t in beranda.ringkasan(kantor.sebagai(akun)).tindakan if t.jenis is JenisTindakan.PERTENTANGAN]
        assert [(t.jumlah, t.teks) for t in baris] == (
            [(1, "Laporan 12 Nov 2026 — Siti Rahma, A.Md.Keb.")] if akun == "siti" else []
        )
    with kantor.sebagai("operator").transaksi("simpan", (skema.PUSAT,)) as kerja:
        kerja.simpan(HariLibur(LAP, date(2026, 12, 24), JenisLibur.CUTI_BERSAMA, "Cuti"))
    versi_lain(kantor.sebagai("operator"), HariLibur(LAP, date(2026, 12, 24), JenisLibur.CUTI_BERSAMA, "Lain"))
    baris = [t for t in beranda.ringkasan(kantor.sebagai("operator")).tindakan if t.jenis is JenisTindakan.PERTENTANGAN]
    assert [t.jumlah for t in baris] == [1]
