"""What came from other machines: records whose companions stay away, and ids that somebody else took."""

from __future__ import annotations

from pathlib import Path

import pyrage
import pytest
from sqlalchemy import select

from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pertukaran import Perubahan
from kinerja_desktop.services import data_induk, kirim_paket, terima_paket
from kinerja_desktop.services.hasil_terima import Nasib
from kinerja_desktop.services.media_tulis import salin
from kinerja_desktop.services.rincian_terima import DaftarRincian
from kinerja_desktop.services.terima_potongan import terima_semua
from kinerja_desktop.store import skema
from kinerja_desktop.store.daun import jejak
from kinerja_desktop.store.induk import isi_data_induk
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.pertukaran import riwayat_semua, ujung_kiriman
from kinerja_desktop.store.rekaman import ambil, hitung, terakhir_lsn
from kinerja_desktop.sync.bundle_reader import read_header
from tests.helpers.evaluasi import siapkan, tetapkan
from tests.helpers.kantor import RUDI, KantorUji
from tests.helpers.pertukaran import Jaringan, Komputer, laporan, simpan


def test_an_office_is_sound_although_others_keep_what_its_records_name(jaringan: Jaringan, kantor: KantorUji) -> None:
    """A rating before it is signed stays with the rater; whoever wrote a record must have what it names."""
    siapkan(kantor)
    tetapkan(kantor)
    opd = jaringan["opd"]
    for dari, ke in (("opd", "pusat"), ("opd", "siti"), ("siti", "opd")):
        assert jaringan.tukar(dari, ke).total("ditahan") == 0
    for nama in ("opd", "pusat", "siti"):
        with jaringan[nama].konteks.store.baca() as koneksi:
            assert hitung(koneksi, PenetapanEvaluasi) == 1
            assert (hitung(koneksi, Evaluasi) == 1) is (nama == "opd")
            assert not list(periksa(koneksi, jaringan[nama].konteks.brankas)), nama
    with opd.konteks.transaksi("hilang") as kerja:
        kerja.koneksi.exec_driver_sql("DELETE FROM evaluasi")
    with opd.konteks.store.baca() as koneksi:
        putus = [t.pesan for t in periksa(koneksi, opd.konteks.brankas) if t.kode == "PRK-10"]
    assert len(putus) == 1 and "penetapan_evaluasi" in putus[0]


def _tiru(dari: Komputer, ke: Komputer, nomor: bytes) -> Path:
    """A bundle with the id of another one."""
    asli = kirim_paket.siapkan_kirim
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kirim_paket, "siapkan_kirim", lambda *a, **k: asli(*a, **k, acak=lambda n: nomor))
        return dari.kirim(ke).berkas


def test_an_id_read_on_the_stick_makes_no_bundle_of_another_seem_received(jaringan: Jaringan) -> None:
    """Rudi has a valid key, and copies the id of a bundle of Siti that was not taken in yet, or in part only."""
    siti, rudi, opd = jaringan["siti"], jaringan["rudi"], jaringan["opd"]
    simpan(siti, laporan(1))
    berkas = siti.kirim(opd).berkas
    nomor = read_header(berkas).bundle_id
    assert opd.terima(_tiru(rudi, opd, nomor))[0].nasib is Nasib.DITERIMA
    (hasil,) = opd.terima(berkas)
    assert (hasil.nasib, hasil.total("baru")) == (Nasib.DITERIMA, 1)
    assert opd.terima(berkas)[0].nasib is Nasib.ULANG
    jaringan.tukar("opd", "siti")
    simpan(siti, laporan(2))
    assert not jaringan.tukar("siti", "opd").pulih, "what rests on her bundle still does"


def test_a_neighbour_that_copies_the_id_of_our_own_bundle_breaks_no_books_and_hides_nothing(jaringan: Jaringan) -> None:
    """What came under that id goes on to the next machine, and the notes of our bundle are still held true."""
    rudi, opd, pusat = jaringan["rudi"], jaringan["opd"], jaringan["pusat"]
    for ke in ("siti", "rudi"):
        jaringan.tukar("opd", ke)
    berkas = opd.kirim(pusat).berkas
    nomor = read_header(berkas).bundle_id
    with opd.konteks.store.baca() as koneksi:
        semula = ujung_kiriman(koneksi, nomor, 0)
    opd.kirim(pusat)
    milik = laporan(7, "Laporan Rudi", orang=RUDI)
    with rudi.konteks.transaksi("isi", (RUDI,)) as kerja:
        kerja.simpan(milik)
    assert opd.terima(_tiru(rudi, opd, nomor))[0].total("baru") == 1
    with opd.konteks.store.baca() as koneksi:
        assert not list(periksa(koneksi, opd.konteks.brankas))
        assert ujung_kiriman(koneksi, nomor, 0) == semula, "its own entry, not the one of the bundle that came"
        terbaru = terakhir_lsn(koneksi)
    pusat.terima(berkas)
    pusat.terima(opd.kirim(pusat).berkas)
    with opd.konteks.store.baca() as koneksi:
        assert max(koneksi.execute(select(skema.paket_keluar.c.sampai)).scalars()) == terbaru
    with pusat.konteks.store.baca() as koneksi:
        assert ambil(koneksi, LaporanHarian, milik.id) is not None


def test_nobody_is_named_as_bearer_of_a_version_where_two_machines_used_one_id(jaringan: Jaringan) -> None:
    siti, rudi, opd = jaringan["siti"], jaringan["rudi"], jaringan["opd"]
    simpan(siti, laporan(1))
    berkas = siti.kirim(opd).berkas
    opd.terima(berkas)

    def pembawa() -> list[bytes]:
        with opd.konteks.store.baca() as koneksi:
            ada = ambil(koneksi, LaporanHarian, laporan(1).id)
            assert ada is not None
            return [j.perangkat for j in jejak(koneksi, LaporanHarian, ada.nilai.id, [ada.hash]).values()]

    assert pembawa() == [siti.ini.identitas.device]
    opd.terima(_tiru(rudi, opd, read_header(berkas).bundle_id))
    assert pembawa() == []


def test_parts_that_come_one_by_one_are_not_taken_for_a_bundle_with_the_same_id(
    jaringan: Jaringan, tmp_path: Path
) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    simpan(siti, laporan(1))
    berkas = siti.kirim(opd).berkas
    nomor = read_header(berkas).bundle_id
    bagian = salin(berkas, tmp_path / "surel", untuk="", potong=True, terbesar=900).berkas
    assert len(bagian) > 1
    assert opd.terima(_tiru(jaringan["rudi"], opd, nomor))[0].nasib is Nasib.DITERIMA
    nasib = [terima_semua(opd.konteks, opd.ini, [satu])[0].nasib for satu in bagian]
    assert nasib == [*[Nasib.MENUNGGU] * (len(bagian) - 1), Nasib.DITERIMA]


def test_a_preview_lists_what_wants_to_be_seen_before_what_is_simply_new(
    jaringan: Jaringan, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each kind up to a bound; of a contradiction the version that came, not the one that is here."""
    monkeypatch.setattr(terima_paket, "RINCIAN", 3)
    siti, rumah, opd = jaringan["siti"], jaringan["siti di rumah"], jaringan["opd"]
    jaringan.tukar("opd", "siti")
    jaringan.tukar("opd", "siti di rumah")
    simpan(siti, *(laporan(n) for n in range(2, 9)))
    with siti.konteks.transaksi("palsu", (RUDI,)) as kerja:
        kerja.simpan(laporan(9, "Laporan palsu", orang=RUDI))
    simpan(rumah, laporan(1))
    jaringan.tukar("siti di rumah", "opd")
    jaringan.tukar("opd", "siti")
    for satu, kegiatan in ((siti, "di kantor"), (rumah, "di rumah")):
        simpan(satu, laporan(1, kegiatan))
    jaringan.tukar("siti di rumah", "opd")
    (hasil,) = opd.terima(siti.kirim(opd).berkas, pratinjau=True)
    assert (hasil.total("baru"), hasil.total("bertentangan"), hasil.total("ditahan")) == (7, 1, 1)
    baris = list(DaftarRincian([hasil]).baris())
    assert [b.apa for b in baris] == [Perubahan.BERTENTANGAN, Perubahan.DITAHAN, *[Perubahan.BARU] * 3]
    assert "di kantor" in baris[0].teks and "Laporan palsu" in baris[1].teks
    assert opd.terima(siti.kirim(opd).berkas)[0].rincian == {}, "only a preview tells"


@pytest.mark.parametrize("jenis", ["induk", "pertukaran"])
def test_the_centre_takes_nothing_from_itself(
    jaringan: Jaringan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jenis: str
) -> None:
    """Whoever was passed the copy of the master data can encrypt it to the centre, which signed it for itself."""
    pusat = jaringan["pusat"]
    monkeypatch.setattr(data_induk, "JENIS", jenis)
    pusat.kirim(jaringan["opd"])
    with pusat.konteks.store.baca() as koneksi:
        isi = isi_data_induk(koneksi)
    batas = 8 + int.from_bytes(isi[4:8], "big")
    untuk = pyrage.x25519.Recipient.from_str(pusat.ini.identitas.public.recipient)
    berkas = tmp_path / "p.kinerja"
    berkas.write_bytes(isi[:batas] + pyrage.encrypt(isi[batas:], [untuk]))
    assert read_header(berkas).receiver is None
    _ditolak(pusat, berkas)


def test_only_an_exchange_is_taken_in_as_one(jaringan: Jaringan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kirim_paket, "JENIS", "induk")
    _ditolak(jaringan["pusat"], jaringan["opd"].kirim(jaringan["pusat"]).berkas)


def _ditolak(mesin: Komputer, berkas: Path) -> None:
    (hasil,) = mesin.terima(berkas)
    assert (hasil.nasib, hasil.galat.kode if hasil.galat else "") == (Nasib.KARANTINA, "PKT-09")
    with mesin.konteks.store.baca() as koneksi:
        assert riwayat_semua(koneksi) == {}, "nobody became its neighbour"
