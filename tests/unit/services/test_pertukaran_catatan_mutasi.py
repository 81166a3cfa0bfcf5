"""Records of transfers that cannot be read, or tell of other people's evaluations, are held and stop nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kinerja_desktop.domain.akibat_mutasi import Akibat, JenisAkibat, Kelompok
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi, JenisMutasi
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import hak_menilai, organisasi
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.mutasi_rincian import baca, tulis
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.evaluasi import TW4
from tests.helpers.kantor import DEWI, KEPALA, SITI, KantorUji, id_tetap
from tests.helpers.penilai_lama import DAHULU, SEBELUM, kenalkan_dinas_lain, nilai
from tests.helpers.pertukaran import Jaringan, Komputer, ditahan, jam, laporan, semua, simpan, tulis_saja


def nomor_catatan(mesin: Komputer) -> set[UUID]:
    return {satu.id for satu in semua(mesin, CatatanMutasi)}


def penilai_siti(mesin: Komputer) -> UUID | None:
    with mesin.konteks.store.baca() as koneksi:
        ada = ambil(koneksi, Pegawai, SITI)
    assert ada is not None
    return hak_menilai.penilai_periode(mesin.konteks, ada.nilai, TW4)


def kode(hasil: list[HasilTerima]) -> list[tuple[Nasib, str]]:
    return [(satu.nasib, satu.galat.kode if satu.galat else "") for satu in hasil]


def test_a_record_nested_too_deep_is_held_and_what_comes_with_it_and_later_comes_in(
    jaringan: Jaringan, pindah: CatatanMutasi
) -> None:
    opd, pusat, siti = jaringan["opd"], jaringan["pusat"], jaringan["siti"]
    jaringan.tukar("opd", "pusat")
    terlalu_dalam = '{"x":' + "[" * 3000 + "]" * 3000 + "," + pindah.rincian[1:]
    tulis_saja(opd, skema.PUSAT, replace(pindah, id=id_tetap(996), rincian=terlalu_dalam))
    berkas = [opd.kirim(pusat).berkas]
    for n in (1, 2):
        simpan(siti, laporan(n))
        berkas.append(siti.kirim(pusat).berkas)
    assert kode(pusat.terima(*berkas[:2])) == [(Nasib.DITERIMA, "GBG-02"), (Nasib.DITERIMA, "")]
    assert kode(pusat.terima(berkas[2])) == [(Nasib.DITERIMA, "")]
    assert kode(pusat.ulangi()) == [(Nasib.DITERIMA, "GBG-02")]
    assert {satu.id for satu in semua(pusat, LaporanHarian)} >= {id_tetap(701), id_tetap(702)}
    assert nomor_catatan(pusat) == {pindah.id}


def test_who_leaves_is_told_in_one_way_only_or_the_record_is_held(jaringan: Jaringan, pindah: CatatanMutasi) -> None:
    """Queries read it beside the program: what they find no sense in stopped every write of the organisation."""
    opd, pusat = jaringan["opd"], jaringan["pusat"]
    jaringan.tukar("opd", "pusat")
    isi = baca(pindah)
    berhenti = tulis(replace(isi, langkah=replace(isi.langkah, jenis=JenisMutasi.BERHENTI)))
    tanpa_kedudukan = json.loads(berhenti)
    del tanpa_kedudukan["langkah"]["kedudukan"]
    lain = json.dumps(json.loads(berhenti)["langkah"] | {"kedudukan": "mpp"})
    ganda = (
        (JenisMutasi.BERHENTI, berhenti, f'"langkah":{lain}'),
        (JenisMutasi.MUTASI, pindah.rincian, f'"membatalkan":"{pindah.id}"'),
    )
    for n, (jenis, rincian) in enumerate(
        (
            (JenisMutasi.BERHENTI, json.dumps(tanpa_kedudukan)),
            (JenisMutasi.BERHENTI, pindah.rincian),
            *((jenis, "{" + pertama + "," + rincian[1:]) for jenis, rincian, pertama in ganda),
            (JenisMutasi.MUTASI, tulis(replace(isi, membatalkan=pindah.id)).replace(str(pindah.id), pindah.id.hex)),
        )
    ):
        tulis_saja(opd, skema.PUSAT, replace(pindah, id=id_tetap(990 + n), jenis=jenis, rincian=rincian))
    assert ditahan(jaringan, "opd", "pusat") == {"catatan_mutasi": 5} and nomor_catatan(pusat) == {pindah.id}
    with pusat.konteks.transaksi("tulis organisasi", (skema.PUSAT,)) as kerja:
        organisasi.sesuaikan(kerja, pusat.konteks)


def test_what_names_a_period_without_saying_which_is_held(jaringan: Jaringan, pindah: CatatanMutasi) -> None:
    opd, pusat = jaringan["opd"], jaringan["pusat"]
    jaringan.tukar("opd", "pusat")
    isi = baca(pindah)
    for n, jenis in enumerate((JenisAkibat.MENILAI_LAMA, JenisAkibat.SALIN_HASIL)):
        kosong = Akibat(Kelompok.EVALUASI, jenis, "Menilai", siapa=(KEPALA,), tentang=(SITI,))
        tulis_saja(
            opd, skema.PUSAT, replace(pindah, id=id_tetap(990 + n), rincian=tulis(replace(isi, akibat=(kosong,))))
        )
    assert ditahan(jaringan, "opd", "pusat") == {"catatan_mutasi": 2} and nomor_catatan(pusat) == {pindah.id}
    assert SITI in hak_menilai.dinilai_lain(pusat.konteks, TW4)


def test_an_office_names_nobody_else_as_evaluated_by_a_former_penilai(
    jaringan: Jaringan, pindah: CatatanMutasi
) -> None:
    """It may write about one who served there long ago, not who evaluates people of another office."""
    pusat, lain = jaringan["pusat"], jaringan["opd lain"]
    jaringan.tukar("opd", "pusat")
    kenalkan_dinas_lain(jaringan, DAHULU)
    jam(pusat, SEBELUM)
    isi = baca(pindah)
    akibat = tuple(
        replace(a, siapa=(DEWI,), tentang=(SITI,)) if a.jenis is JenisAkibat.MENILAI_LAMA else a for a in isi.akibat
    )
    assert akibat != isi.akibat
    kemudian = id_baru(datetime(2026, 12, 13, tzinfo=WIB), b"9" * 10)
    tulis_saja(lain, skema.PUSAT, replace(pindah, id=kemudian, rincian=tulis(replace(isi, akibat=akibat))))
    assert ditahan(jaringan, "opd lain", "pusat") == {"catatan_mutasi": 1} and penilai_siti(pusat) == KEPALA
    for dari, ke in (("pusat", "opd"), ("opd", "kepala")):
        jaringan.tukar(dari, ke)
        assert penilai_siti(jaringan[ke]) == KEPALA
    nilai(jaringan)


def test_what_a_newer_centre_writes_is_held_until_it_can_be_read(
    jaringan: Jaringan, pindah: CatatanMutasi, kantor: KantorUji
) -> None:
    """The page of the team reads every transfer of the year."""
    opd, pusat = jaringan["opd"], jaringan["pusat"]
    jaringan.tukar("opd", "pusat")
    jam(pusat, SEBELUM)
    baru = pindah.rincian.replace('"jenis":"menilai_lama"', '"jenis":"menilai_lama_v2"')
    assert baru != pindah.rincian
    tulis_saja(pusat, skema.PUSAT, replace(pindah, id=id_tetap(996), rincian=baru))
    assert ditahan(jaringan, "pusat", "opd") == {"catatan_mutasi": 1} and nomor_catatan(opd) == {pindah.id}
    assert SITI in hak_menilai.dinilai_lain(kantor.sebagai("operator"), TW4) and penilai_siti(opd) == KEPALA
