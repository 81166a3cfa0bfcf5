"""Trust travels with bundles: the revocation list and replaced roots; what waited before is judged again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any
from uuid import UUID

import msgspec
import pytest

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.services import kirim_paket, penerap_paket, perangkat_simpanan
from kinerja_desktop.services.hasil_terima import Nasib
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.terima_kepercayaan import Pemeriksa
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.sync.bundle_reader import read_header
from kinerja_desktop.sync.certificates import Grant, issue
from kinerja_desktop.sync.revocation import Entry, Kind, Version, fast_forward, publish
from kinerja_desktop.sync.roots import replace_roots
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.trust import TrustStore, read_store, with_certificate, with_revocations, with_roots
from tests.helpers.kantor import PUSKESMAS, RUDI, SITI, id_tetap
from tests.helpers.kepercayaan import Mesin, bangun, kunci_induk
from tests.helpers.pertukaran import UNIT_LAIN, Jaringan, Komputer, laporan, memuat, ubah_pegawai
from tests.helpers.pertukaran import simpan as simpan_laporan

LAP = id_tetap(700)


def simpan(mesin: Komputer, **ubah: Any) -> None:
    nilai = replace(LaporanHarian(LAP, SITI, date(2026, 3, 2), time(8), time(9), kegiatan="Posyandu"), **ubah)
    with mesin.konteks.transaksi("simpan", (nilai.pegawai_id,)) as kerja:
        kerja.simpan(nilai)


def ada(mesin: Komputer) -> bool:
    with mesin.konteks.store.baca() as koneksi:
        return ambil(koneksi, LaporanHarian, LAP) is not None


def kotak(mesin: Komputer, nama: str) -> list[str]:
    return sorted(p.name for p in (mesin.konteks.folder / "paket" / nama).iterdir())


def cabut(jaringan: Jaringan, di: str, nomor: int, *nama: str, paket: tuple[bytes, ...] = ()) -> None:
    entri = [Entry(jaringan.mesin[satu].link.serial, "laptop hilang", paket) for satu in nama]
    mesin = jaringan[di]
    mesin.percayai(with_revocations(mesin.percaya, jaringan.dunia.daftar(nomor, *entri), memuat))


def nomor(mesin: Komputer) -> tuple[int, int]:
    versi = mesin.percaya.revocations.version
    return versi.era, versi.number


def test_a_list_goes_on_from_neighbour_to_neighbour_and_ends_the_lost_laptop(jaringan: Jaringan) -> None:
    simpan(jaringan["siti"])
    lama = jaringan["siti"].kirim(jaringan["opd"]).berkas
    assert jaringan["opd"].terima(lama)[0].nasib is Nasib.DITERIMA
    cabut(jaringan, "pusat", 1, "siti")
    assert jaringan.tukar("pusat", "opd").nasib is Nasib.DITERIMA
    jaringan.tukar("opd", "rudi")
    assert [nomor(jaringan[nama]) for nama in ("pusat", "opd", "rudi")] == [(0, 1)] * 3
    simpan(jaringan["siti"], kegiatan="sesudah hilang")
    (hasil,) = jaringan["opd"].terima(jaringan["siti"].kirim(jaringan["opd"]).berkas)
    assert (hasil.nasib, hasil.galat.kode if hasil.galat else "") == (Nasib.KARANTINA, "KNC-17")
    assert ada(jaringan["opd"]), "what was imported before stays"
    assert jaringan["opd"].terima(lama)[0].nasib is Nasib.ULANG, "it came before, and brings nothing"


def test_the_last_bundles_that_an_entry_names_are_still_accepted(jaringan: Jaringan) -> None:
    simpan(jaringan["siti"])
    opd = jaringan["opd"]
    terakhir = jaringan["siti"].kirim(opd).berkas
    sesudah = jaringan["siti"].kirim(opd).berkas
    cabut(jaringan, "pusat", 1, "siti", paket=(read_header(terakhir).bundle_id,))
    jaringan.tukar("pusat", "opd")
    assert [h.nasib for h in opd.terima(sesudah, terakhir)] == [Nasib.KARANTINA, Nasib.DITERIMA] and ada(opd)


def test_a_list_is_sent_until_the_neighbour_is_known_to_have_it(jaringan: Jaringan) -> None:
    pusat, opd = jaringan["pusat"], jaringan["opd"]
    cabut(jaringan, "pusat", 1, "siti")

    def memuat_daftar(dari: Komputer, untuk: Komputer) -> bool:
        berita: list[Any] = []
        with pytest.MonkeyPatch.context() as patch:
            asli = kirim_paket.TrustNews
            patch.setattr(kirim_paket, "TrustNews", lambda **isi: berita.append(asli(**isi)) or berita[-1])
            dari.kirim(untuk)
        return bool(berita[-1].revocations)

    assert memuat_daftar(pusat, opd) and memuat_daftar(pusat, opd)
    jaringan.tukar("pusat", "opd")
    assert memuat_daftar(pusat, opd), "it has not said so yet"
    assert not memuat_daftar(opd, pusat), "it came from there"
    jaringan.tukar("opd", "pusat")
    assert not memuat_daftar(pusat, opd) and memuat_daftar(opd, jaringan["rudi"])


def dicabut(mesin: Komputer, jaringan: Jaringan) -> set[str]:
    """Who is revoked at a machine."""
    daftar = mesin.percaya.revocations
    return {nama for nama in ("siti", "rudi", "kepala") if daftar.against([jaringan.mesin[nama].link])}


@pytest.mark.parametrize(("di_pusat", "di_opd"), [(1, 2), (2, 2), (3, 2)])
def test_nothing_that_was_revoked_comes_back_after_the_centre_was_restored(
    jaringan: Jaringan, di_pusat: int, di_opd: int
) -> None:
    """The office has what the centre revoked in the life that it lost, whatever the numbers are: all is one list again.

    `di_pusat` and `di_opd` are the numbers of the two lists.
    """
    cabut(jaringan, "opd", di_opd, "rudi")
    cabut(jaringan, "pusat", di_pusat, "siti", "kepala")
    pusat, opd = jaringan["pusat"], jaringan["opd"]
    assert jaringan.tukar("pusat", "opd").nasib is Nasib.DITERIMA
    assert dicabut(opd, jaringan) == {"siti", "rudi", "kepala"}
    for _ in range(2):
        assert jaringan.tukar("opd", "pusat").nasib is Nasib.DITERIMA
    assert dicabut(pusat, jaringan) == {"siti", "rudi", "kepala"} and pusat.percaya.revocations.others == ()
    assert nomor(pusat) == (0, max(di_pusat, di_opd) + 1)
    jaringan.tukar("pusat", "opd")
    assert opd.percaya.revocations.raw == pusat.percaya.revocations.raw and opd.percaya.revocations.others == ()
    cabut(jaringan, "pusat", nomor(pusat)[1] + 1, "siti")  # a list that lacks what came before, at the same desk
    assert dicabut(pusat, jaringan) == {"siti", "rudi", "kepala"}


@pytest.mark.parametrize("sama", [False, True])
def test_two_lists_with_one_number_meet_although_each_side_takes_the_other_s_for_its_own(
    jaringan: Jaringan, sama: bool
) -> None:
    """The restored centre revokes once and takes in a bundle of the office before its own list goes out."""
    pusat, opd = jaringan["pusat"], jaringan["opd"]
    for _ in range(2):
        jaringan.tukar("pusat", "opd")
        jaringan.tukar("opd", "pusat")
    semula = pusat.percaya
    jaringan.cadangkan("pusat")
    cabut(jaringan, "pusat", 1, "rudi")
    jaringan.tukar("pusat", "opd")
    jalan = opd.kirim(pusat)
    pusat = jaringan.pulihkan("pusat")
    pusat.percayai(semula)
    cabut(jaringan, "pusat", 1, *(("siti", "rudi") if sama else ("siti",)))
    pusat.terima(jalan.berkas)
    for _ in range(3):
        jaringan.tukar("pusat", "opd")
        jaringan.tukar("opd", "pusat")
    assert dicabut(pusat, jaringan) == dicabut(opd, jaringan) == {"siti", "rudi"}
    assert pusat.percaya.revocations.digest == opd.percaya.revocations.digest


def test_two_desks_that_revoke_the_same_laptop_under_one_number_come_to_rest(jaringan: Jaringan) -> None:
    meja = jaringan.dunia.induk.beri(PeranPerangkat.PUSAT, Scope.whole(), "Meja kedua")
    jaringan.tambah("meja", meja, "operator")
    cabut(jaringan, "pusat", 1, "rudi")
    daftar = publish(meja.identitas, meja.mentah, Version(0, 1), [Entry(jaringan.mesin["rudi"].link.serial, "hilang")])
    kedua = jaringan["meja"]
    kedua.percayai(with_revocations(kedua.percaya, daftar, memuat))
    for _ in range(4):
        for dari, ke in (("pusat", "opd"), ("meja", "opd"), ("opd", "pusat"), ("opd", "meja")):
            jaringan.tukar(dari, ke)
    assert len({jaringan[nama].percaya.revocations.digest for nama in ("pusat", "meja", "opd")}) == 1


def test_two_lists_are_kept_over_a_restart(jaringan: Jaringan) -> None:
    cabut(jaringan, "opd", 2, "rudi")
    cabut(jaringan, "pusat", 2, "siti")
    opd = jaringan["opd"]
    jaringan.tukar("pusat", "opd")
    tersimpan = perangkat_simpanan.kepercayaan(opd.konteks)
    assert tersimpan is not None and len(tersimpan.revocations.others) == 1
    assert read_store(tersimpan.to_bytes()) == tersimpan


def test_many_files_of_one_run_lower_nothing(jaringan: Jaringan) -> None:
    """The second file is judged by what the first one brought, not by what was trusted when the run began."""
    opd, siti = jaringan["opd"], jaringan["siti"]
    opd.percayai(with_certificate(TrustStore(jaringan.dunia.akar), jaringan.mesin["opd"].mentah, memuat))
    cabut(jaringan, "pusat", 1, "rudi")
    simpan(siti)
    simpan(jaringan["rudi"], id=id_tetap(701), pegawai_id=RUDI)
    berkas = [jaringan[nama].kirim(opd).berkas for nama in ("pusat", "siti", "rudi")]
    assert [h.nasib for h in opd.terima(*berkas)][:3] == [Nasib.DITERIMA, Nasib.DITERIMA, Nasib.KARANTINA]
    assert nomor(opd) == (0, 1) and opd.percaya.current(siti.perangkat) is not None


def _berita(patch: pytest.MonkeyPatch, **isi: Any) -> None:
    asli = kirim_paket.TrustNews
    patch.setattr(kirim_paket, "TrustNews", lambda **lain: asli(**{**lain, **isi}))


def _palsu(jaringan: Jaringan) -> dict[str, tuple[dict[str, Any], str]]:
    opd, induk = jaringan.mesin["opd"], jaringan.dunia.induk
    entri = Entry(jaringan.mesin["rudi"].link.serial, "palsu")
    daftar = publish(opd.identitas, opd.mentah, Version(0, 9), [entri])
    pusat = jaringan.dunia.pusat
    sah = jaringan.dunia.daftar(9, entri)
    rusak = bytearray(sah)
    rusak[40] ^= 1
    era = publish(pusat.identitas, pusat.mentah, Version(1, 1), [entri])
    leap_palsu = fast_forward(pusat.identitas, Kind.REVOCATION, 1, 1)
    leap_lain = fast_forward(induk.identitas, Kind.MASTER, 1, 1)
    baru, serep = kunci_induk("palsu"), kunci_induk("palsu serep")
    akar = replace_roots(pusat.identitas, jaringan.dunia.akar, baru.link, serep.link, True)
    return {
        "not of the centre": ({"revocations": daftar}, "KNC-19"),
        "damaged": ({"revocations": bytes(rusak)}, "KNC-19"),
        "era without a root": ({"revocations": era}, "KNC-21"),
        "era opened by the centre": ({"revocations": era, "leap": leap_palsu}, "KNC-21"),
        "era of another kind": ({"revocations": era, "leap": leap_lain}, "KNC-21"),
        "roots not signed by the roots before": ({"roots": (akar,)}, "KNC-23"),
        "another office": ({"revocations": bangun().daftar(9)}, "KNC-18"),
    }


@pytest.mark.parametrize(
    "serangan",
    [
        "not of the centre",
        "damaged",
        "era without a root",
        "era opened by the centre",
        "era of another kind",
        "roots not signed by the roots before",
        "another office",
    ],
)
def test_forged_trust_is_refused_and_nothing_is_kept(jaringan: Jaringan, serangan: str) -> None:
    """An insider with a valid key."""
    isi, kode = _palsu(jaringan)[serangan]
    opd, siti = jaringan["opd"], jaringan["siti"]
    simpan(siti)
    with pytest.MonkeyPatch.context() as patch:
        _berita(patch, **isi)
        berkas = siti.kirim(opd).berkas
    sebelum = opd.percaya
    (hasil,) = opd.terima(berkas)
    assert (hasil.nasib, hasil.galat.kode if hasil.galat else "") == (Nasib.KARANTINA, kode)
    assert opd.percaya == sebelum and not ada(opd)
    assert perangkat_simpanan.kepercayaan(opd.konteks) is None


def test_an_era_of_the_root_lets_a_restored_centre_go_on(jaringan: Jaringan) -> None:
    cabut(jaringan, "opd", 7, "rudi")
    pusat, dunia = jaringan["pusat"], jaringan.dunia
    entri = Entry(jaringan.mesin["siti"].link.serial, "hilang")
    daftar = publish(dunia.pusat.identitas, dunia.pusat.mentah, Version(1, 1), [entri])
    leap = fast_forward(dunia.induk.identitas, Kind.REVOCATION, 1, 1)
    pusat.percayai(with_revocations(pusat.percaya, daftar, memuat, leap))
    jaringan.tukar("pusat", "opd")
    jaringan.tukar("opd", "rudi")
    assert nomor(jaringan["opd"]) == nomor(jaringan["rudi"]) == (1, 1)


def test_a_list_that_refuses_its_own_bearer_is_kept(jaringan: Jaringan) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    simpan(siti)
    daftar = jaringan.dunia.daftar(1, Entry(jaringan.mesin["siti"].link.serial, "hilang"))
    with pytest.MonkeyPatch.context() as patch:
        _berita(patch, revocations=daftar)
        berkas = siti.kirim(opd).berkas
    (hasil,) = opd.terima(berkas, pratinjau=True)
    assert hasil.galat and hasil.galat.kode == "KNC-17" and nomor(opd) == (0, 0), "a preview keeps nothing"
    (hasil,) = opd.terima(berkas)
    assert hasil.galat and hasil.galat.kode == "KNC-17" and nomor(opd) == (0, 1) and not ada(opd)


@pytest.mark.parametrize(("meanwhile", "kept"), [(7, 7), (2, 3)])
def test_a_list_that_refuses_its_own_bearer_lowers_nothing_that_came_meanwhile(
    jaringan: Jaringan, monkeypatch: pytest.MonkeyPatch, meanwhile: int, kept: int
) -> None:
    """An answer that was installed while the file was being read brought a list too."""
    siti, opd = jaringan["siti"], jaringan["opd"]
    daftar = jaringan.dunia.daftar(3, Entry(jaringan.mesin["siti"].link.serial, "hilang"))
    with pytest.MonkeyPatch.context() as patch:
        _berita(patch, revocations=daftar)
        berkas = siti.kirim(opd).berkas
    asli = Pemeriksa.simpan_pencabutan

    def sesudah_izin(pemeriksa: Pemeriksa, konteks: Context, galat: UserError) -> None:
        cabut(jaringan, "opd", meanwhile, "rudi")
        asli(pemeriksa, konteks, galat)

    monkeypatch.setattr(Pemeriksa, "simpan_pencabutan", sesudah_izin)
    (hasil,) = opd.terima(berkas)
    assert hasil.galat and hasil.galat.kode == "KNC-17"
    tersimpan = perangkat_simpanan.kepercayaan(opd.konteks)
    assert tersimpan is not None and tersimpan.revocations.version == Version(0, kept)


@pytest.mark.parametrize(("gagal", "kode"), [(ValueError, "PKT-48"), (OSError, "PKT-49"), (MemoryError, "PKT-49")])
def test_what_the_program_fails_at_keeps_nothing_of_it_and_waits(
    jaringan: Jaringan, caplog: pytest.LogCaptureFixture, gagal: type[Exception], kode: str
) -> None:
    cabut(jaringan, "pusat", 1, "siti")
    opd = jaringan["opd"]
    berkas = jaringan["pusat"].kirim(opd).berkas
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(penerap_paket, "catat_terima", lambda *_, **__: (_ for _ in ()).throw(gagal))
        for pratinjau in (True, False):
            (hasil,) = opd.terima(berkas, pratinjau=pratinjau)
            assert hasil.nasib is Nasib.MENUNGGU and hasil.galat is not None
            assert (hasil.galat.kode, hasil.galat.rincian) == (kode, {"sebab": gagal.__name__})
        assert "could not" in caplog.text and gagal.__name__ in caplog.text
    assert nomor(opd) == (0, 0) and perangkat_simpanan.kepercayaan(opd.konteks) is None
    simpan_laporan(jaringan["siti"], laporan(1))
    opd.terima(jaringan["siti"].kirim(opd).berkas)
    assert nomor(opd) == ((0, 0) if kode == "PKT-48" else (0, 1)), "no other bundle mends a fault of the program"
    assert [satu.nasib for satu in opd.ulangi()] == [Nasib.DITERIMA] * (kode == "PKT-48") and nomor(opd) == (0, 1)


def _ganti_akar(jaringan: Jaringan, *, bocor: bool = False) -> Mesin:
    """The centre with new roots and a certificate below them."""
    dunia, pusat = jaringan.dunia, jaringan["pusat"]
    baru, serep = kunci_induk("Induk 2"), kunci_induk("Serep 2")
    rekaman = replace_roots(dunia.serep.identitas, pusat.percaya.roots, baru.link, serep.link, not bocor)
    grant = Grant(PeranPerangkat.PUSAT, Scope.whole(), dunia.pusat.link.certificate.name, 2)
    link = issue(baru.identitas, baru.link, dunia.pusat.identitas.public, grant, "2026", memuat)
    percaya = with_roots(pusat.percaya, [rekaman])
    pusat.percayai(with_certificate(percaya, (baru.link.raw, link.raw), memuat))
    mesin = Mesin(dunia.pusat.identitas, (baru.link, link))
    pusat.ini = replace(pusat.ini, rantai=mesin.rantai)
    return mesin


def test_new_roots_go_on_with_bundles_below_them(jaringan: Jaringan) -> None:
    jaringan["pusat"], jaringan["opd"]
    mesin = _ganti_akar(jaringan)
    hasil = jaringan.tukar("pusat", "opd")
    assert hasil.nasib is Nasib.DITERIMA and jaringan["opd"].percaya.roots.number == 2
    assert jaringan["opd"].percaya.current(mesin.identitas.device) == mesin.link
    simpan(jaringan["siti"])
    assert jaringan.tukar("siti", "opd").nasib is Nasib.DITERIMA, "the old roots stay accepted for old chains"


def test_after_a_leak_nothing_below_the_old_roots_is_sent_to_or_believed(jaringan: Jaringan) -> None:
    opd = jaringan["opd"]
    berkas = opd.kirim(jaringan["pusat"]).berkas
    _ganti_akar(jaringan, bocor=True)
    with pytest.raises(UserError, match="PKT-41"):
        jaringan.tukar("pusat", "opd")
    (hasil,) = jaringan["pusat"].terima(berkas)
    assert hasil.galat is not None and hasil.galat.kode == "KNC-18"


def test_a_machine_that_was_away_follows_every_step(jaringan: Jaringan) -> None:
    _ganti_akar(jaringan)
    dua = jaringan["pusat"].percaya.roots
    assert dua.before == (jaringan.dunia.akar.record,)
    assert jaringan.tukar("pusat", "opd").nasib is Nasib.DITERIMA
    assert jaringan.tukar("opd", "siti").nasib is Nasib.DITERIMA
    assert jaringan["siti"].percaya.roots == dua


def test_what_waited_for_a_certificate_comes_in_with_the_next_bundle(jaringan: Jaringan) -> None:
    """The laptop names its own certificate only; the chain above it comes with the workstation's bundle."""
    siti, pusat = jaringan["siti"], jaringan["pusat"]
    pusat.percayai(with_certificate(TrustStore(jaringan.dunia.akar), jaringan.mesin["pusat"].mentah, memuat))
    simpan(siti)
    siti.ini = replace(siti.ini, rantai=siti.ini.rantai[-1:])
    berkas = siti.kirim(pusat).berkas
    (hasil,) = pusat.terima(berkas)
    assert (hasil.nasib, hasil.galat.kode if hasil.galat else "") == (Nasib.MENUNGGU, "KNC-16")
    assert [h.nasib for h in pusat.ulangi()] == [Nasib.MENUNGGU] and len(kotak(pusat, "menunggu")) == 2
    semua = pusat.terima(jaringan["opd"].kirim(pusat).berkas)
    assert [(h.nasib, h.pengirim) for h in semua] == [
        (Nasib.DITERIMA, "Puskesmas Kartini"),
        (Nasib.DITERIMA, "Laptop siti"),
    ]
    assert ada(pusat) and kotak(pusat, "menunggu") == []
    assert pusat.ulangi() == []


def test_what_waits_and_is_refused_later_goes_to_quarantine(jaringan: Jaringan) -> None:
    siti, pusat = jaringan["siti"], jaringan["pusat"]
    pusat.percayai(with_certificate(TrustStore(jaringan.dunia.akar), jaringan.mesin["pusat"].mentah, memuat))
    simpan(siti)
    siti.ini = replace(siti.ini, rantai=siti.ini.rantai[-1:])
    berkas = siti.kirim(pusat).berkas
    pusat.terima(berkas)
    percaya = with_certificate(pusat.percaya, jaringan.mesin["opd"].mentah, memuat)
    daftar = jaringan.dunia.daftar(1, Entry(jaringan.mesin["siti"].link.serial, "hilang"))
    pusat.percayai(with_revocations(percaya, daftar, memuat))
    (hasil,) = pusat.ulangi()
    assert (hasil.nasib, hasil.galat.kode if hasil.galat else "") == (Nasib.KARANTINA, "KNC-17")
    assert kotak(pusat, "menunggu") == [] and kotak(pusat, "karantina") == [berkas.name, f"{berkas.name}.txt"]
    assert pusat.ulangi() == [], "only what was held back is tried again"


def test_what_was_held_back_is_tried_again_and_leaves_no_trace_until_it_may_come(jaringan: Jaringan) -> None:
    simpan(jaringan["siti"], diajukan_pada=jaringan["siti"].konteks.sekarang())
    jaringan.tukar("siti", "opd")
    opd, rudi = jaringan["opd"], jaringan["rudi"]
    with opd.konteks.store.baca() as koneksi:
        sidik = ambil(koneksi, LaporanHarian, LAP).hash
        siti = ambil(koneksi, Pegawai, SITI).nilai
    pada = opd.konteks.sekarang()
    with rudi.konteks.store.transaksi(RUDI, "putuskan", pada) as kerja:
        kerja.simpan(KeputusanLaporan(id_tetap(703), LAP, sidik, PutusanLaporan.SETUJUI, "", RUDI, pada))
    assert opd.terima(rudi.kirim(opd).berkas)[0].total("ditahan") == 1
    with opd.konteks.store.baca() as koneksi:
        sebelum = koneksi.execute(skema.riwayat.select()).all()
    (hasil,) = opd.ulangi()
    assert hasil.galat is not None and hasil.galat.kode == "GBG-02"
    with opd.konteks.store.baca() as koneksi:
        assert koneksi.execute(skema.riwayat.select()).all() == sebelum
    with opd.konteks.transaksi("pindah", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(siti, penilai_id=RUDI))
    (hasil,) = opd.ulangi()
    assert (hasil.nasib, hasil.total("baru"), kotak(opd, "karantina")) == (Nasib.DITERIMA, 1, [])


def test_a_bundle_sealed_to_the_keys_before_is_still_opened(jaringan: Jaringan) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    simpan(siti)
    berkas = siti.kirim(opd).berkas
    lama = opd.ini.identitas
    opd.ini = replace(opd.ini, identitas=replace(lama.renewed(), seed=lama.seed))
    (hasil,) = opd.terima(berkas)
    assert hasil.nasib is Nasib.DITERIMA and ada(opd)


def test_trust_in_a_manifest_is_bounded() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.msgpack.decode(msgspec.msgpack.encode([[], 0, bytes((4 << 20) + 1)]), type=kirim_paket.TrustNews)


def test_who_is_newly_placed_is_heard_once_the_master_data_that_say_so_are_here(jaringan: Jaringan) -> None:
    """His bundle came first; it is tried again by itself."""
    opd, siti, pusat = jaringan["opd"], jaringan["siti"], jaringan["pusat"]
    with pusat.konteks.transaksi("unit", (skema.PUSAT,)) as kerja:
        kerja.simpan(UnitKerja(UUID(bytes=UNIT_LAIN), "Dinas lain", JenisUnit.PERANGKAT_DAERAH))
    ubah_pegawai(pusat, SITI, unit_kerja_id=UUID(bytes=UNIT_LAIN))
    jaringan.tukar("pusat", "opd")
    dikenal = {nomor: satu for nomor, satu in opd.percaya.known.items() if nomor != siti.perangkat}
    opd.percayai(replace(opd.percaya, known=dikenal))
    simpan_laporan(siti, laporan(1))
    (hasil,) = opd.terima(siti.kirim(opd).berkas)
    assert hasil.galat is not None and (hasil.galat.kode, hasil.nasib) == ("KNC-14", Nasib.KARANTINA)
    ubah_pegawai(pusat, SITI, unit_kerja_id=PUSKESMAS)
    semua = opd.terima(pusat.kirim(opd).berkas)
    assert [(satu.nasib, satu.galat) for satu in semua] == [(Nasib.DITERIMA, None)] * 2
