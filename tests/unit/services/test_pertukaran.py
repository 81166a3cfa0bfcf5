"""Two machines and more exchange files: what arrives, what is refused, what comes again, what is kept."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select, true, update

from kinerja_desktop import bootstrap
from kinerja_desktop.domain.akun import Akun
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalender import JenisKetidakhadiran, Ketidakhadiran
from kinerja_desktop.domain.keberatan import KeputusanKeberatan, PutusanKeberatan
from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.domain.riwayat_ak import BiodataJf
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.teks import tulis_ukuran
from kinerja_desktop.domain.tindakan_kemajuan import JenisTindakan, TindakanKemajuan
from kinerja_desktop.services import kirim_paket, penerap_paket, perangkat_simpanan, terima_paket
from kinerja_desktop.services.hasil_terima import Nasib
from kinerja_desktop.services.keterangan import belum_dikirim
from kinerja_desktop.store import muatan, skema
from kinerja_desktop.store.daun import bertentangan, versi
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.pertukaran import diri, lampiran_dari, mulai_epoch, ujung_kiriman
from kinerja_desktop.store.rekaman import ambil, revisi_lama
from kinerja_desktop.store.skp import teks_berlaku
from kinerja_desktop.sync.revocation import Entry
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.trust import TrustStore, with_certificate, with_revocations
from tests.helpers.kantor import KADIS, KEPALA, RUDI, SITI, SKP_SITI, KantorUji, id_tetap
from tests.helpers.keberatan import keberatan_siti
from tests.helpers.pertukaran import UNIT_LAIN, Jaringan, Komputer, memuat, tambah_kadis, tulis_saja

LAP = id_tetap(700)


def laporan(**ubah: Any) -> LaporanHarian:
    dasar = LaporanHarian(LAP, SITI, date(2026, 3, 2), time(8), time(9), kegiatan="Posyandu 198501012010012001")
    return replace(dasar, **ubah)


def simpan(mesin: Komputer, nilai: Any) -> bytes:
    with mesin.konteks.transaksi("simpan") as kerja:
        return kerja.simpan(nilai)


def baca(mesin: Komputer, nomor: Any = LAP) -> LaporanHarian | None:
    with mesin.konteks.store.baca() as koneksi:
        satu = ambil(koneksi, LaporanHarian, nomor)
    return satu.nilai if satu else None


def jumlah(mesin: Komputer, tabel: Any) -> int:
    with mesin.konteks.store.baca() as koneksi:
        return int(koneksi.execute(select(func.count()).select_from(tabel)).scalar_one())


def isi_kotak(mesin: Komputer, nama: str) -> list[str]:
    return sorted(p.name for p in (mesin.konteks.folder / "paket" / nama).glob("*.kinerja"))


def test_a_report_travels_from_the_laptop_to_the_centre_with_its_evidence(jaringan: Jaringan) -> None:
    jaringan.tukar("opd", "siti")
    siti = jaringan["siti"]
    sidik = siti.konteks.brankas.simpan(b"foto posyandu" * 100)
    siti.konteks.store.catat_lampiran(sidik, 1300)
    simpan(siti, laporan(bukti=(BuktiDukung(sidik, "foto.jpg", 1300, "image/jpeg"),)))
    hasil = jaringan.tukar("siti", "opd")
    assert (hasil.nasib, hasil.pengirim, hasil.jumlah["laporan_harian"].baru) == (Nasib.DITERIMA, "Laptop siti", 1)
    assert jaringan.tukar("opd", "pusat").nasib is Nasib.DITERIMA
    for nama in ("opd", "pusat"):
        assert baca(jaringan[nama]) == baca(siti)
        assert jaringan[nama].konteks.brankas.ambil(sidik) == b"foto posyandu" * 100
        with jaringan[nama].konteks.store.baca() as koneksi:
            assert not list(periksa(koneksi, jaringan[nama].konteks.brankas))
    assert isi_kotak(jaringan["opd"], "masuk") == []


def test_nothing_of_a_bundle_can_be_read_without_the_key(jaringan: Jaringan) -> None:
    simpan(jaringan["siti"], laporan())
    berkas = jaringan["siti"].kirim(jaringan["opd"]).berkas
    isi = berkas.read_bytes()
    assert b"Posyandu" not in isi and b"198501012010012001" not in isi and b"laporan_harian" not in isi


def _entri_kirim(mesin: Komputer) -> list[Any]:
    r = skema.riwayat.c
    with mesin.konteks.store.baca() as koneksi:
        return list(koneksi.execute(select(r.lsn, r.id, r.pelaku).where(r.aksi == "kirim paket").order_by(r.lsn)))


def test_each_bundle_that_is_made_is_one_entry_of_the_log_and_nothing_to_send(
    jaringan: Jaringan, tmp_path: Path
) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    simpan(siti, laporan())
    hasil = siti.kirim(opd, tmp_path / "stik.kinerja")
    ((lsn, paket, pelaku),) = _entri_kirim(siti)
    assert (lsn, pelaku) == (hasil.sampai + 1, SITI.bytes) and jumlah(siti, skema.paket_keluar) == 1
    with siti.konteks.store.baca() as koneksi:
        assert koneksi.execute(select(skema.paket_keluar.c.id)).scalars().all() == [paket]
        assert not list(periksa(koneksi, siti.konteks.brankas))
    assert belum_dikirim(siti.konteks) == 0
    for dari, ke in (("siti", "opd"), ("opd", "siti")) * 2:
        jaringan.tukar(dari, ke)
    sesudah = siti.kirim(opd), siti.kirim(opd)
    assert [satu.catatan for satu in sesudah] == [0, 0] and belum_dikirim(siti.konteks) == 0
    assert sesudah[0].sampai == sesudah[1].sampai and len(_entri_kirim(siti)) == 5


def test_who_changes_what_is_noted_of_a_bundle_is_found_by_the_check(jaringan: Jaringan) -> None:
    siti = jaringan["siti"]
    siti.kirim(jaringan["opd"])
    with siti.konteks.store.mesin.connect().execution_options(tulis=True) as koneksi, koneksi.begin():
        koneksi.execute(update(skema.paket_keluar).values(perangkat=bytes(16)))
    with siti.konteks.store.baca() as koneksi:
        assert [t.kode for t in periksa(koneksi, siti.konteks.brankas)] == ["PRK-06"]


def test_a_record_saved_after_an_export_is_a_new_generation_only_where_it_was_sent(jaringan: Jaringan) -> None:
    """The entry of the bundle is the last that others may know of: what is written after it is still amended."""
    siti = jaringan["siti"]
    siti.kirim(jaringan["opd"])
    simpan(siti, laporan())
    simpan(siti, laporan(kegiatan="diketik ulang"))
    with siti.konteks.store.baca() as koneksi:
        assert koneksi.execute(select(skema.laporan_harian.c.rev)).scalars().all() == [1]
    siti.kirim(jaringan["opd"])
    simpan(siti, laporan(kegiatan="sesudah dikirim"))
    with siti.konteks.store.baca() as koneksi:
        assert koneksi.execute(select(skema.laporan_harian.c.rev)).scalars().all() == [2]


def test_what_was_confirmed_is_not_sent_again_and_turns_green(jaringan: Jaringan) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    jaringan.tukar("opd", "siti")
    simpan(siti, laporan())
    jaringan.tukar("siti", "opd")
    with siti.konteks.store.baca() as koneksi:
        assert koneksi.execute(select(skema.paket_keluar.c.diakui)).scalars().all() == [None]
    hasil = jaringan.tukar("opd", "siti")
    with siti.konteks.store.baca() as koneksi:
        assert None not in koneksi.execute(select(skema.paket_keluar.c.diakui)).scalars().all()
    assert hasil.jumlah["laporan_harian"].sama == 1, "what was sent comes back once"
    for _ in range(3):
        jaringan.tukar("siti", "opd")
        jaringan.tukar("opd", "siti")
    assert siti.kirim(opd).catatan == opd.kirim(siti).catatan == 0
    assert opd.kirim(siti, penuh=True).catatan == 1


def test_a_lost_file_is_healed_by_the_next(jaringan: Jaringan) -> None:
    siti = jaringan["siti"]
    simpan(siti, laporan())
    siti.kirim(jaringan["opd"])
    simpan(siti, laporan(id=id_tetap(701)))
    jaringan.tukar("siti", "opd")
    assert baca(jaringan["opd"]) and baca(jaringan["opd"], id_tetap(701))


def test_a_file_that_comes_again_changes_nothing(jaringan: Jaringan) -> None:
    simpan(jaringan["siti"], laporan())
    berkas = jaringan["siti"].kirim(jaringan["opd"]).berkas
    opd = jaringan["opd"]
    assert opd.terima(berkas)[0].nasib is Nasib.DITERIMA
    sebelum = jumlah(opd, skema.riwayat)
    (lagi,) = opd.terima(berkas)
    assert (lagi.nasib, lagi.pengirim) == (Nasib.ULANG, "Laptop siti")
    assert jumlah(opd, skema.riwayat) == sebelum


def test_a_preview_tells_all_and_changes_nothing(jaringan: Jaringan) -> None:
    simpan(jaringan["siti"], laporan())
    berkas = jaringan["siti"].kirim(jaringan["opd"]).berkas
    opd = jaringan["opd"]
    sebelum = jumlah(opd, skema.riwayat)
    (hasil,) = opd.terima(berkas, pratinjau=True)
    assert hasil.nasib is Nasib.DITERIMA and hasil.jumlah["laporan_harian"].baru == 1
    assert baca(opd) is None and jumlah(opd, skema.riwayat) == sebelum and jumlah(opd, skema.paket_masuk) == 0
    assert berkas.exists() and not (opd.konteks.folder / "paket" / "masuk").exists()
    assert opd.terima(berkas)[0].jumlah["laporan_harian"].baru == 1


def test_one_person_at_two_machines_keeps_both_texts(jaringan: Jaringan) -> None:
    kantor, rumah = jaringan["siti"], jaringan["siti di rumah"]
    simpan(kantor, laporan())
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "siti di rumah")
    simpan(kantor, laporan(kegiatan="di kantor"))
    simpan(rumah, laporan(kegiatan="di rumah"))
    jaringan.tukar("siti", "opd")
    assert jaringan.tukar("siti di rumah", "opd").total("bertentangan") == 1
    with jaringan["opd"].konteks.store.baca() as koneksi:
        assert list(bertentangan(koneksi)) == [(LaporanHarian, LAP)]
    jaringan.tukar("opd", "siti")
    jaringan.tukar("opd", "siti di rumah")
    assert baca(kantor) == baca(rumah) == baca(jaringan["opd"])


def test_a_bad_file_stops_no_other_and_is_kept(jaringan: Jaringan, tmp_path: Path) -> None:
    simpan(jaringan["siti"], laporan())
    baik = jaringan["siti"].kirim(jaringan["opd"]).berkas
    rusak = tmp_path / "KNJ_rusak.kinerja"
    isi = bytearray(baik.read_bytes())
    isi[-40] ^= 1
    rusak.write_bytes(isi)
    bukan = tmp_path / "surat.kinerja"
    bukan.write_bytes(b"Yth. Kepala Dinas")
    hasil = jaringan["opd"].terima(rusak, bukan, baik)
    assert [h.nasib for h in hasil] == [Nasib.KARANTINA, Nasib.KARANTINA, Nasib.DITERIMA]
    assert [h.galat.kode for h in hasil[:2] if h.galat] == ["PKT-02", "PKT-01"]
    assert isi_kotak(jaringan["opd"], "karantina") == ["KNJ_rusak.kinerja", "surat.kinerja"]
    assert rusak.exists() and bukan.exists(), "what lies on the stick stays as it is"


def test_a_file_for_another_machine_is_not_opened(jaringan: Jaringan) -> None:
    simpan(jaringan["siti"], laporan())
    berkas = jaringan["siti"].kirim(jaringan["opd"]).berkas
    (hasil,) = jaringan["rudi"].terima(berkas)
    assert hasil.nasib is Nasib.LAIN and hasil.galat is not None and hasil.galat.kode == "MED-11"
    (milik,) = jaringan["siti"].terima(berkas)
    assert milik.nasib is Nasib.LAIN and milik.galat is not None and milik.galat.kode == "MED-13"
    assert not (jaringan["rudi"].konteks.folder / "paket").exists(), "it is good, and stays where it is"


def test_a_file_between_machines_that_nobody_here_knows_stays_as_well(jaringan: Jaringan) -> None:
    """As in a mail folder of many offices; and one for the id that this machine had before it was enrolled anew."""
    simpan(jaringan["siti"], laporan())
    berkas = jaringan["siti"].kirim(jaringan["opd"]).berkas
    asing = replace(jaringan["rudi"].ini, percaya=TrustStore(jaringan.dunia.akar))
    dulu = jaringan["opd"].ini
    lama = replace(dulu, identitas=replace(dulu.identitas, device=b"z" * 16), percaya=asing.percaya)
    for nama, ini in (("rudi", asing), ("opd", lama)):
        mesin = Komputer(jaringan[nama].konteks, ini)
        for lihat in (True, False):
            (hasil,) = mesin.terima(berkas, pratinjau=lihat)
            assert (hasil.nasib, hasil.galat and hasil.galat.kode) == (Nasib.LAIN, "MED-11")
        assert isi_kotak(mesin, "karantina") == []


def test_the_same_refused_file_lies_in_quarantine_once(jaringan: Jaringan, tmp_path: Path) -> None:
    """However often a folder is taken in, and whatever the file was renamed to."""
    simpan(jaringan["siti"], laporan())
    opd, asli = jaringan["opd"], jaringan["siti"].kirim(jaringan["opd"]).berkas.read_bytes()
    for nama, isi in (("a", asli[:-9]), ("b", asli[:-9]), ("a", asli[:-8])):
        berkas = tmp_path / f"{nama}.kinerja"
        berkas.write_bytes(isi)
        for _ in range(2):
            assert opd.terima(berkas)[0].nasib is Nasib.KARANTINA
    semua = sorted((opd.konteks.folder / "paket" / "karantina").glob("*.kinerja"))
    assert sorted(satu.read_bytes() for satu in semua) == sorted([asli[:-9], asli[:-8]])
    assert opd.terima(semua[0])[0].nasib is Nasib.KARANTINA
    lagi = list((opd.konteks.folder / "paket" / "karantina").glob("*.kinerja"))
    assert len(lagi) == 3, "who tries one of them again takes it out of the tray afterwards"


def test_a_sender_never_heard_of_is_known_by_the_chain_that_hangs_on_our_root(jaringan: Jaringan) -> None:
    simpan(jaringan["siti"], laporan())
    opd = jaringan["opd"]
    berkas = jaringan["siti"].kirim(opd).berkas
    hanya = with_certificate(TrustStore(jaringan.dunia.akar), jaringan.mesin["opd"].mentah, memuat)
    opd.ini = replace(opd.ini, percaya=hanya)
    assert opd.terima(berkas)[0].nasib is Nasib.DITERIMA


def test_a_revoked_sender_is_refused_and_its_file_kept(jaringan: Jaringan) -> None:
    simpan(jaringan["siti"], laporan())
    opd = jaringan["opd"]
    berkas = jaringan["siti"].kirim(opd).berkas
    daftar = jaringan.dunia.daftar(1, Entry(jaringan.mesin["siti"].link.serial, "laptop hilang"))
    opd.ini = replace(opd.ini, percaya=with_revocations(opd.ini.percaya, daftar, memuat))
    (hasil,) = opd.terima(berkas)
    assert (hasil.nasib, hasil.galat.kode if hasil.galat else "") == (Nasib.KARANTINA, "KNC-17")
    assert isi_kotak(opd, "karantina") == [berkas.name] and baca(opd) is None


def test_what_only_a_newer_program_knows_waits(jaringan: Jaringan) -> None:
    simpan(jaringan["siti"], laporan())
    baru = replace(kirim_paket.KIRIM[7], nomor=9999)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(kirim_paket.KIRIM, 9999, baru)
        berkas = jaringan["siti"].kirim(jaringan["opd"]).berkas
    (hasil,) = jaringan["opd"].terima(berkas)
    assert (hasil.nasib, hasil.galat.kode if hasil.galat else "") == (Nasib.MENUNGGU, "PKT-42")
    assert isi_kotak(jaringan["opd"], "menunggu") == [berkas.name] and baca(jaringan["opd"]) is None


def test_a_laptop_writes_only_for_its_people(jaringan: Jaringan) -> None:
    """An insider with a valid key sends the record of a colleague."""
    siti = jaringan["siti"]
    with siti.konteks.transaksi("palsu", (RUDI,)) as kerja:
        kerja.simpan(laporan(pegawai_id=RUDI))
    berkas = siti.kirim(jaringan["opd"]).berkas
    (hasil,) = jaringan["opd"].terima(berkas)
    assert hasil.nasib is Nasib.DITERIMA and (hasil.total("ditahan"), hasil.total("baru")) == (1, 0)
    assert hasil.galat is not None and hasil.galat.kode == "GBG-02"
    assert isi_kotak(jaringan["opd"], "karantina") == [berkas.name]
    assert baca(jaringan["opd"]) is None


@pytest.mark.parametrize(
    ("laptop", "oleh", "akhir"),
    [("kepala", KEPALA, "disetujui"), ("rudi", RUDI, "diajukan"), ("siti", SITI, "diajukan")],
)
def test_only_who_leads_a_person_decides_about_his_report(
    jaringan: Jaringan, laptop: str, oleh: UUID, akhir: str
) -> None:
    simpan(jaringan["siti"], laporan(diajukan_pada=jaringan["siti"].konteks.sekarang()))
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "kepala")
    mesin, opd = jaringan[laptop], jaringan["opd"]
    with opd.konteks.store.baca() as koneksi:
        sidik = ambil(koneksi, LaporanHarian, LAP).hash
    putusan = KeputusanLaporan(id_tetap(703), LAP, sidik, PutusanLaporan.SETUJUI, "", oleh, opd.konteks.sekarang())
    with mesin.konteks.store.transaksi(oleh, "putuskan", opd.konteks.sekarang()) as kerja:
        kerja.simpan(putusan)
    hasil = jaringan.tukar(laptop, "opd")
    assert hasil.total("ditahan") == (akhir != "disetujui")
    with opd.konteks.store.baca() as koneksi:
        assert koneksi.execute(select(skema.laporan_harian.c.status)).scalar() == akhir


def test_a_laptop_cannot_change_master_data(jaringan: Jaringan) -> None:
    jaringan.tukar("opd", "siti")
    siti = jaringan["siti"]
    with siti.konteks.store.baca() as koneksi:
        saya = ambil(koneksi, Pegawai, SITI)
    with siti.konteks.transaksi("palsu", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(saya.nilai, nama="Kepala Dinas"))
    assert jaringan.tukar("siti", "opd").total("ditahan") == 0, "it is not even sent"
    with pytest.MonkeyPatch.context() as patch:
        paksa(patch)
        hasil = jaringan.tukar("siti", "opd")
    assert (hasil.total("ditahan"), hasil.total("berubah")) == (1, 0)
    with jaringan["opd"].konteks.store.baca() as koneksi:
        assert ambil(koneksi, Pegawai, SITI).nilai.nama == "Siti Rahma, A.Md.Keb."


def test_a_machine_without_a_certificate_neither_sends_nor_receives(jaringan: Jaringan) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    polos = replace(siti.ini, percaya=TrustStore(jaringan.dunia.akar))
    with pytest.raises(UserError, match="PKT-41"):
        Komputer(siti.konteks, polos).kirim(opd)


def test_a_machine_restored_from_an_old_copy_is_told_and_gets_its_work_back(jaringan: Jaringan) -> None:
    jaringan.tukar("opd", "siti")
    jaringan.cadangkan("siti")
    simpan(jaringan["siti"], laporan())
    jaringan.tukar("siti", "opd")
    siti = jaringan.pulihkan("siti")
    assert baca(siti) is None
    lama = siti.konteks.store.meta("epoch")
    hasil = jaringan.tukar("opd", "siti")
    assert hasil.pulih and siti.konteks.store.meta("epoch") != lama
    assert baca(siti) == baca(jaringan["opd"]) is not None
    simpan(siti, laporan(kegiatan="sesudah pulih"))
    jaringan.tukar("siti", "opd")
    assert not jaringan.tukar("opd", "siti").pulih
    assert baca(jaringan["opd"]) == laporan(kegiatan="sesudah pulih")


def test_a_kill_between_the_note_and_the_file_loses_nothing(jaringan: Jaringan) -> None:
    siti = jaringan["siti"]
    simpan(siti, laporan())

    class Mati(BaseException):
        """The process ends here."""

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kirim_paket, "build_in_outbox", lambda *_: (_ for _ in ()).throw(Mati))
        with pytest.raises(Mati):
            siti.kirim(jaringan["opd"])
    assert jumlah(siti, skema.paket_keluar) == 1
    jaringan.tukar("siti", "opd")
    assert baca(jaringan["opd"]) is not None


def test_a_file_that_breaks_in_the_middle_leaves_the_office_as_it_was(jaringan: Jaringan) -> None:
    simpan(jaringan["siti"], laporan())
    opd = jaringan["opd"]
    berkas = jaringan["siti"].kirim(opd).berkas
    sebelum = jumlah(opd, skema.riwayat)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(penerap_paket, "catat_terima", lambda *_, **__: (_ for _ in ()).throw(UserError("KTR-04")))
        (hasil,) = opd.terima(berkas)
    assert hasil.galat is not None and baca(opd) is None and jumlah(opd, skema.riwayat) == sebelum
    assert hasil.nasib is Nasib.MENUNGGU, "a full disk is not the fault of the file"
    assert isi_kotak(opd, "menunggu") == [berkas.name]
    assert opd.terima(opd.konteks.folder / "paket" / "menunggu" / berkas.name)[0].nasib is Nasib.DITERIMA


def test_two_bad_files_of_one_name_are_both_kept_with_the_reason(jaringan: Jaringan, tmp_path: Path) -> None:
    opd = jaringan["opd"]
    for isi in (b"surat pertama", b"surat kedua"):
        (tmp_path / "surat.kinerja").write_bytes(isi)
        opd.terima(tmp_path / "surat.kinerja")
    karantina = opd.konteks.folder / "paket" / "karantina"
    assert isi_kotak(opd, "karantina") == ["surat-2.kinerja", "surat.kinerja"]
    assert {(karantina / nama).read_bytes() for nama in isi_kotak(opd, "karantina")} == {
        b"surat pertama",
        b"surat kedua",
    }
    sebab = (karantina / "surat.kinerja.txt").read_text("utf-8").splitlines()
    assert sebab[0].endswith("PKT-01") and sebab[1:] == [g for g in _teks(UserError("PKT-01")) if g]


def _teks(galat: UserError) -> tuple[str, ...]:
    return galat.judul, galat.isi, galat.saran


def test_a_file_that_cannot_be_read_is_left_where_it_is(jaringan: Jaringan, tmp_path: Path) -> None:
    (hasil,) = jaringan["opd"].terima(tmp_path / "dicabut.kinerja")
    assert (hasil.nasib, hasil.galat.kode if hasil.galat else "") == (Nasib.MENUNGGU, "PKT-12")


def test_the_copy_of_what_was_confirmed_leaves_the_outbox(jaringan: Jaringan) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    simpan(siti, laporan())
    jaringan.tukar("siti", "opd")
    siti.kirim(opd)
    assert len(isi_kotak(siti, "keluar")) == 2, "nothing is confirmed yet"
    jaringan.tukar("opd", "siti")
    terakhir = siti.kirim(opd).berkas
    assert isi_kotak(siti, "keluar") == [terakhir.name]


def test_an_attachment_that_is_damaged_here_stops_no_bundle(jaringan: Jaringan) -> None:
    siti = jaringan["siti"]
    sidik = siti.konteks.brankas.simpan(b"foto")
    siti.konteks.store.catat_lampiran(sidik, 4)
    simpan(siti, laporan(bukti=(BuktiDukung(sidik, "foto.jpg", 4, "image/jpeg"),)))
    (siti.konteks.folder / siti.konteks.brankas.nama_berkas(sidik)).write_bytes(b"rusak")
    hasil = siti.kirim(jaringan["opd"])
    assert (hasil.lampiran, jaringan["opd"].terima(hasil.berkas)[0].nasib) == (0, Nasib.DITERIMA)


def paksa(patch: pytest.MonkeyPatch) -> None:
    """The sender leaves out no record, as a changed program would."""
    patch.setattr(muatan, "syarat", lambda tabel, _: true())
    patch.setattr(kirim_paket, "KIRIM", kirim_paket.TABEL)


def tulis(mesin: Komputer, nilai: Any, *pemilik: UUID) -> None:
    with mesin.konteks.transaksi("palsu", pemilik) as kerja:
        kerja.simpan(nilai)


def test_another_office_changes_nothing_here(jaringan: Jaringan) -> None:
    """Its role is above a laptop's; it is not above this one."""
    lain, siti = jaringan["opd lain"], jaringan["siti"]
    with lain.konteks.store.baca() as koneksi:
        saya = ambil(koneksi, Pegawai, SITI).nilai
    tulis(lain, replace(saya, nama="Bukan Siti"), skema.PUSAT)
    tulis(lain, laporan(), SITI)
    with pytest.MonkeyPatch.context() as patch:
        paksa(patch)
        hasil = jaringan.tukar("opd lain", "siti")
    assert (hasil.total("ditahan"), hasil.total("baru"), hasil.total("berubah")) == (2, 0, 0)
    with siti.konteks.store.baca() as koneksi:
        assert ambil(koneksi, Pegawai, SITI).nilai.nama != "Bukan Siti"


def test_a_workstation_writes_for_its_people_only_and_no_master_data_upwards(jaringan: Jaringan) -> None:
    opd, pusat = jaringan["opd"], jaringan["pusat"]
    with opd.konteks.store.baca() as koneksi:
        saya = ambil(koneksi, Pegawai, SITI).nilai
    tulis(opd, replace(saya, nama="Nama Baru"), skema.PUSAT)
    tulis(opd, laporan(pegawai_id=KADIS), KADIS)
    tulis(opd, laporan(id=id_tetap(702)), SITI)
    with pytest.MonkeyPatch.context() as patch:
        paksa(patch)
        hasil = jaringan.tukar("opd", "pusat")
    assert hasil.jumlah["pegawai"].ditahan == 1 and hasil.jumlah["laporan_harian"].ditahan == 1
    assert hasil.jumlah["laporan_harian"].baru == 1 and baca(pusat) is None and baca(pusat, id_tetap(702))


def test_accounts_come_from_nobody(jaringan: Jaringan) -> None:
    opd, siti = jaringan["opd"], jaringan["siti"]
    with pytest.MonkeyPatch.context() as patch:
        paksa(patch)
        semua = dict(kirim_paket.TABEL) | {skema.PETA[Akun].nomor: skema.PETA[Akun]}
        patch.setattr(kirim_paket, "KIRIM", semua)
        patch.setattr(terima_paket, "TABEL", semua)
        patch.setattr(penerap_paket, "TABEL", semua)
        hasil = jaringan.tukar("opd", "siti")
    assert hasil.jumlah["akun"].ditahan == jumlah(opd, skema.akun) > 0 and jumlah(siti, skema.akun) == 0


def test_nobody_takes_a_record_over_by_writing_himself_into_it(jaringan: Jaringan) -> None:
    simpan(jaringan["siti"], laporan())
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "kepala")
    tulis(jaringan["kepala"], laporan(pegawai_id=KEPALA), SITI)
    hasil = jaringan.tukar("kepala", "opd")
    assert (hasil.total("ditahan"), hasil.total("berubah")) == (1, 0)
    assert baca(jaringan["opd"]).pegawai_id == SITI


@pytest.mark.parametrize(("laptop", "oleh", "ditahan"), [("kadis", KADIS, 0), ("rudi", RUDI, 1), ("kepala", KEPALA, 1)])
def test_an_objection_is_decided_by_who_leads_the_person_not_by_who_signed(
    jaringan: Jaringan, kantor: KantorUji, laptop: str, oleh: UUID, ditahan: int
) -> None:
    tambah_kadis(jaringan)
    nomor = keberatan_siti(kantor)
    jaringan.tukar("opd", laptop)
    opd, pada = jaringan["opd"], kantor.jam()
    putusan = KeputusanKeberatan(id_tetap(712), nomor, oleh, PutusanKeberatan.MENGUATKAN, "Sudah sesuai", "", pada)
    tulis_saja(jaringan[laptop], oleh, putusan)
    assert jaringan.tukar(laptop, "opd").total("ditahan") == ditahan
    assert jumlah(opd, skema.keputusan_keberatan) == 1 - ditahan


def test_what_was_held_back_can_be_taken_in_when_the_rights_have_changed(jaringan: Jaringan) -> None:
    simpan(jaringan["siti"], laporan(diajukan_pada=jaringan["siti"].konteks.sekarang()))
    jaringan.tukar("siti", "opd")
    opd, rudi = jaringan["opd"], jaringan["rudi"]
    with opd.konteks.store.baca() as koneksi:
        sidik = ambil(koneksi, LaporanHarian, LAP).hash
        siti = ambil(koneksi, Pegawai, SITI).nilai
    pada = opd.konteks.sekarang()
    putusan = KeputusanLaporan(id_tetap(703), LAP, sidik, PutusanLaporan.SETUJUI, "", RUDI, pada)
    with rudi.konteks.store.transaksi(RUDI, "putuskan", pada) as kerja:
        kerja.simpan(putusan)
    berkas = rudi.kirim(opd).berkas
    assert opd.terima(berkas)[0].total("ditahan") == 1
    tulis(opd, replace(siti, penilai_id=RUDI), skema.PUSAT)
    (lagi,) = opd.terima(opd.konteks.folder / "paket" / "karantina" / berkas.name)
    assert (lagi.nasib, lagi.total("baru"), lagi.total("ditahan")) == (Nasib.DITERIMA, 1, 0)
    assert opd.terima(berkas)[0].nasib is Nasib.ULANG


def test_a_preview_keeps_no_evidence(jaringan: Jaringan) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    sidik = siti.konteks.brankas.simpan(b"foto")
    siti.konteks.store.catat_lampiran(sidik, 4)
    simpan(siti, laporan(bukti=(BuktiDukung(sidik, "foto.jpg", 4, "image/jpeg"),)))
    berkas = siti.kirim(opd).berkas
    opd.terima(berkas, pratinjau=True)
    assert not opd.konteks.brankas.ada(sidik)
    opd.terima(berkas)
    assert opd.konteks.brankas.ada(sidik)


def test_evidence_does_not_go_back_to_whom_it_came_from(jaringan: Jaringan) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "siti")
    sidik = siti.konteks.brankas.simpan(b"foto")
    siti.konteks.store.catat_lampiran(sidik, 4)
    simpan(siti, laporan(bukti=(BuktiDukung(sidik, "foto.jpg", 4, "image/jpeg"),)))
    jaringan.tukar("siti", "opd")
    assert opd.kirim(jaringan["siti di rumah"]).lampiran == 1
    assert opd.kirim(siti).lampiran == 0 and opd.kirim(siti, penuh=True).lampiran == 1


def _dengan_foto(siti: Komputer, isi: bytes) -> bytes:
    """Siti writes a report with a photo; its hash."""
    sidik = siti.konteks.brankas.simpan(isi)
    siti.konteks.store.catat_lampiran(sidik, len(isi))
    simpan(siti, laporan(bukti=(BuktiDukung(sidik, "foto.jpg", len(isi), "image/jpeg"),)))
    return bytes.fromhex(sidik)


@pytest.mark.parametrize("sebelum_tahu", [True, False])
def test_evidence_comes_back_to_a_machine_that_was_restored(jaringan: Jaringan, sebelum_tahu: bool) -> None:
    """Also when a bundle without it, made before anybody knew, is taken in by the restored machine first."""
    for _ in range(2):
        jaringan.tukar("siti", "opd")
        jaringan.tukar("opd", "siti")
    jaringan.cadangkan("siti")
    foto = _dengan_foto(jaringan["siti"], b"foto")
    jaringan.tukar("siti", "opd")
    tanpa_foto = jaringan["opd"].kirim(jaringan["siti"]).berkas
    siti = jaringan.pulihkan("siti")
    with siti.konteks.transaksi("pulih") as kerja:
        mulai_epoch(kerja.koneksi)
    if sebelum_tahu:
        siti.terima(tanpa_foto)
        assert baca(siti) is not None and not siti.konteks.brankas.ada(foto.hex())
    for _ in range(2):
        jaringan.tukar("siti", "opd")
        jaringan.tukar("opd", "siti")
    assert siti.konteks.brankas.ambil(foto.hex()) == b"foto"


def test_evidence_of_a_bundle_that_is_not_confirmed_goes_back(jaringan: Jaringan) -> None:
    """Only of a bundle that is confirmed does its sender, when it is restored, learn that it is."""
    siti, opd = jaringan["siti"], jaringan["opd"]
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "siti")
    _dengan_foto(siti, b"foto")
    dulu = siti.kirim(opd).berkas
    jaringan.tukar("siti", "opd")
    assert opd.kirim(siti).lampiran == 0
    opd.terima(dulu)
    assert opd.kirim(siti).lampiran == 1


def test_evidence_of_one_twin_goes_to_the_other_although_only_his_bundle_is_confirmed(jaringan: Jaringan) -> None:
    """Who made the confirmed bundle notices nothing; what came before from the same basis is not known to be his."""
    for _ in range(2):
        jaringan.tukar("siti", "opd")
        jaringan.tukar("opd", "siti")
    jaringan.cadangkan("siti")
    foto = _dengan_foto(jaringan["siti"], b"foto")
    jaringan.tukar("siti", "opd")
    siti = jaringan.pulihkan("siti")
    for n in range(3):
        simpan(siti, laporan(id=id_tetap(701), kegiatan=f"{n}"))
        siti.kirim(jaringan["opd"])
    lain = siti.konteks.brankas.simpan(b"lain")
    siti.konteks.store.catat_lampiran(lain, 4)
    simpan(siti, laporan(id=id_tetap(702), bukti=(BuktiDukung(lain, "lain.jpg", 4, "image/jpeg"),)))
    jaringan.tukar("siti", "opd")
    hasil = jaringan.tukar("opd", "siti")
    assert not hasil.pulih and siti.konteks.brankas.ambil(foto.hex()) == b"foto"
    with jaringan["opd"].konteks.store.baca() as koneksi:
        assert lampiran_dari(koneksi, siti.perangkat) == {bytes.fromhex(lain)}


def test_the_header_must_name_the_signer(jaringan: Jaringan) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    simpan(siti, laporan())
    with pytest.MonkeyPatch.context() as patch:
        asli = kirim_paket.Header
        patch.setattr(kirim_paket, "Header", lambda paket, _dari, *lain: asli(paket, jaringan["rudi"].perangkat, *lain))
        berkas = siti.kirim(opd).berkas
    (hasil,) = opd.terima(berkas)
    assert (hasil.nasib, hasil.galat.kode if hasil.galat else "") == (Nasib.KARANTINA, "PKT-05")


def test_the_chain_of_a_sender_is_remembered(jaringan: Jaringan) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    simpan(siti, laporan())
    berkas = siti.kirim(opd).berkas
    opd.ini = replace(opd.ini, percaya=with_certificate(TrustStore(jaringan.dunia.akar), opd.ini.mentah, memuat))
    opd.terima(berkas)
    percaya = perangkat_simpanan.kepercayaan(opd.konteks)
    assert percaya is not None and percaya.current(siti.perangkat) == jaringan.mesin["siti"].link


def test_the_plan_in_force_stays_the_signed_one_while_a_revision_arrives(kantor: KantorUji, jaringan: Jaringan) -> None:
    kantor.tetapkan_skp_siti()
    jaringan.tukar("opd", "siti")
    siti = jaringan["siti"]
    with siti.konteks.store.baca() as koneksi:
        tersimpan = ambil(koneksi, Skp, SKP_SITI)
    draf = replace(tersimpan.nilai, diajukan_pada=None, rhk=tersimpan.nilai.rhk[:1])
    simpan(siti, draf)
    jaringan.tukar("siti", "opd")
    for mesin in (siti, jaringan["opd"]):
        with mesin.konteks.store.baca() as koneksi:
            kini = ambil(koneksi, Skp, SKP_SITI)
            assert kini.nilai == draf and teks_berlaku(koneksi, kini).nilai == tersimpan.nilai


def test_a_text_that_was_approved_stays_readable_after_a_correction_from_elsewhere(jaringan: Jaringan) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    semula = laporan(diajukan_pada=siti.konteks.sekarang())
    sidik = simpan(siti, semula)
    jaringan.tukar("siti", "opd")
    simpan(siti, replace(semula, kegiatan="Koreksi"))
    jaringan.tukar("siti", "opd")
    with opd.konteks.store.baca() as koneksi:
        assert revisi_lama(koneksi, LaporanHarian, sidik) == semula


def test_the_evidence_of_every_version_travels(jaringan: Jaringan) -> None:
    """Who chooses between two versions of his report opens the photo of each; so does whoever reads them later."""
    siti, rumah, foto = jaringan["siti"], jaringan["siti di rumah"], {}
    for _ in range(2):
        for dari, ke in (("siti", "opd"), ("opd", "siti"), ("siti di rumah", "opd"), ("opd", "siti di rumah")):
            jaringan.tukar(dari, ke)
    for komputer, isi_foto in ((siti, b"foto dari kantor"), (rumah, b"foto dari rumah")):
        sidik = komputer.konteks.brankas.simpan(isi_foto)
        komputer.konteks.store.catat_lampiran(sidik, len(isi_foto))
        bukti = BuktiDukung(sidik, "foto.jpg", len(isi_foto), "image/jpeg")
        simpan(komputer, replace(laporan(), kegiatan=isi_foto.decode(), bukti=(bukti,)))
        foto[sidik] = isi_foto
    for dari, ke in (("siti", "opd"), ("siti di rumah", "opd"), ("opd", "siti"), ("opd", "pusat")):
        jaringan.tukar(dari, ke)
    for nama in ("opd", "siti", "pusat"):
        konteks = jaringan[nama].konteks
        with konteks.store.baca() as koneksi:
            semua = versi(koneksi, LaporanHarian, laporan().id)
        assert {b.sha256 for v in semua for b in v.nilai.bukti} == set(foto)
        assert {sidik: konteks.brankas.ambil(sidik) for sidik in foto} == foto


def test_a_copy_that_cannot_be_made_leaves_the_file_and_says_so(jaringan: Jaringan) -> None:
    simpan(jaringan["siti"], laporan())
    berkas = jaringan["siti"].kirim(jaringan["opd"]).berkas
    (jaringan["opd"].konteks.folder / "paket").write_text("bukan folder", "utf-8")
    (hasil,) = jaringan["opd"].terima(berkas)
    assert (hasil.nasib, hasil.galat.kode if hasil.galat else "") == (Nasib.MENUNGGU, "PKT-44")
    assert berkas.exists()


def test_how_much_room_is_missing_is_told(jaringan: Jaringan, monkeypatch: pytest.MonkeyPatch) -> None:
    """Four times the size of the file, which nobody would guess."""
    simpan(jaringan["siti"], laporan())
    berkas = jaringan["siti"].kirim(jaringan["opd"]).berkas
    perlu = terima_paket.RUANG * berkas.stat().st_size
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Sisa", (), {"free": 3000}))
    (hasil,) = jaringan["opd"].terima(berkas)
    assert hasil.galat is not None and hasil.galat.kode == "PKT-44"
    assert f"perlu {tulis_ukuran(perlu)} ruang bebas, tersedia 3 KB" in hasil.galat.isi


def test_two_heads_at_one_number_of_a_neighbour_are_told_and_lock_nobody_out(jaringan: Jaringan) -> None:
    """Two copies of one machine go on side by side: their logs differ at the same number."""
    jaringan.tukar("opd", "siti")
    jaringan.cadangkan("siti")
    simpan(jaringan["siti"], laporan())
    hasil = jaringan.tukar("siti", "opd")
    assert not hasil.janggal
    kembar = jaringan.pulihkan("siti")
    simpan(kembar, laporan(id=id_tetap(701), kegiatan="Di salinannya"))
    hasil = jaringan.tukar("siti", "opd")
    assert hasil.janggal and hasil.nasib is Nasib.DITERIMA and hasil.total("baru") == 1


def test_a_log_that_was_rewritten_and_goes_on_is_told(jaringan: Jaringan) -> None:
    """The numbers of the bundles differ, so no two heads meet at one number: the trail shows it."""
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], laporan())
    assert not jaringan.tukar("siti", "opd").janggal
    jaringan.cadangkan("siti")
    for n in range(3):
        simpan(jaringan["siti"], laporan(id=id_tetap(710 + n), kegiatan=f"Dihapus jejaknya {n}"))
        assert not jaringan.tukar("siti", "opd").janggal
    kembar = jaringan.pulihkan("siti")
    for n in range(20):
        simpan(kembar, laporan(id=id_tetap(730 + n), kegiatan="Tulisan lain"))
    hasil = jaringan.tukar("siti", "opd")
    assert hasil.janggal and hasil.nasib is Nasib.DITERIMA and hasil.total("baru") == 20


def test_old_files_and_a_restored_machine_that_noticed_it_raise_no_alarm(jaringan: Jaringan) -> None:
    siti, opd = jaringan["siti"], jaringan["opd"]
    jaringan.tukar("opd", "siti")
    jaringan.cadangkan("siti")
    berkas = []
    for n in range(12):
        simpan(siti, laporan(id=id_tetap(710 + n)))
        berkas.append(siti.kirim(opd).berkas)
    assert not any(h.janggal for h in opd.terima(*berkas[::2], *reversed(berkas[1::2]), berkas[0]))
    siti = jaringan.pulihkan("siti")
    assert jaringan.tukar("opd", "siti").pulih
    for n in range(3):
        simpan(siti, laporan(id=id_tetap(730 + n)))
        assert not jaringan.tukar("siti", "opd").janggal


def test_the_entry_that_a_bundle_names_is_its_own_and_the_trail_is_that_of_its_receiver(jaringan: Jaringan) -> None:
    siti, opd, rudi = jaringan["siti"], jaringan["opd"], jaringan["rudi"]
    jaringan.tukar("opd", "siti")
    for _ in range(kirim_paket.JEJAK + 3):
        siti.kirim(opd)
        opd.kirim(rudi)
        opd.kirim(siti)
    with opd.konteks.store.baca() as koneksi:
        paket = koneksi.execute(
            select(skema.paket_keluar.c.id).where(skema.paket_keluar.c.perangkat == siti.perangkat)
        ).scalars().all()  # fmt: skip
        entri = {b.lsn: b for b in koneksi.execute(select(skema.riwayat)) if b.id in paket}
        for satu in paket:
            (nomor, rantai), *jejak = ujung_kiriman(koneksi, satu, kirim_paket.JEJAK)
            assert entri[nomor].id == satu and entri[nomor].rantai == rantai
            sebelum = sorted((n for n in entri if n < nomor), reverse=True)[: kirim_paket.JEJAK]
            assert jejak == [(n, entri[n].rantai) for n in sebelum]


def test_a_disk_without_room_for_what_a_file_brings_leaves_it_where_it_is(
    jaringan: Jaringan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database grows by more than the file: a full disk in the middle is foreseen, not met."""
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], laporan())
    berkas = jaringan["siti"].kirim(jaringan["opd"], tmp_path).berkas
    ukuran = berkas.stat().st_size
    asli = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: asli._replace(free=2 * ukuran))
    (hasil,) = jaringan["opd"].terima(berkas)
    assert (hasil.nasib, hasil.galat and hasil.galat.kode) == (Nasib.MENUNGGU, "PKT-44") and berkas.exists()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: asli._replace(free=5 * ukuran))
    (hasil,) = jaringan["opd"].terima(berkas)
    assert hasil.total("baru") == 1


def test_room_is_asked_for_by_what_a_bundle_holds_before_any_of_it_is_applied(
    jaringan: Jaringan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Compressed, a small file may hold much more than a disk has room for."""
    jaringan.tukar("opd", "siti")
    for n in range(10):
        simpan(jaringan["siti"], laporan(id=id_tetap(700 + n), uraian="a" * 20_000))
    berkas = jaringan["siti"].kirim(jaringan["opd"], tmp_path).berkas
    assert berkas.stat().st_size < 20_000
    asli = shutil.disk_usage(tmp_path)
    opd = jaringan["opd"]
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda _: asli._replace(free=300_000))
        patch.setattr(terima_paket, "Penerap", None)
        for pratinjau in (True, False):
            (hasil,) = opd.terima(berkas, pratinjau=pratinjau)
            assert (hasil.nasib, hasil.galat and hasil.galat.kode) == (Nasib.MENUNGGU, "PKT-54")
    (hasil,) = terima_paket.ulangi_menunggu(opd.konteks, opd.ini)
    assert hasil.total("baru") == 10, "it waited for the room"


def test_an_office_that_is_restored_on_purpose_begins_a_new_life(jaringan: Jaringan, tmp_path: Path) -> None:
    """The backup holds no keys of the machine; what it sends once it is enrolled again is whole."""
    jaringan.tukar("opd", "siti")
    asal = jaringan["opd"].konteks
    with asal.store.baca() as koneksi:
        lama = diri(koneksi)
    pulih = tmp_path / "pulih"
    shutil.copytree(asal.folder, pulih, ignore=shutil.ignore_patterns("*.lock", "kunci-tunggal*"))
    (pulih / bootstrap.PULIH).touch()
    terbuka = bootstrap.buka_kantor(pulih, asal.store.kunci, asal.sekarang)
    try:
        with terbuka.store.baca() as koneksi:
            kini = diri(koneksi)
        assert lama is not None and kini is not None
        assert kini.epoch != lama.epoch and lama.epoch in kini.rantai
    finally:
        terbuka.tutup()


def test_leave_that_a_workstation_keeps_reaches_the_centre_and_nobody_else_may_write_it(jaringan: Jaringan) -> None:
    cuti = Ketidakhadiran(id_tetap(760), SITI, date(2026, 3, 9), date(2026, 3, 11), JenisKetidakhadiran.CUTI_TAHUNAN)

    def catat(mesin: Komputer, nilai: Any) -> None:
        with mesin.konteks.transaksi("catat ketidakhadiran", (skema.PUSAT,)) as kerja:
            kerja.simpan(nilai)

    catat(jaringan["opd"], cuti)
    catat(jaringan["opd"], BiodataJf(id_tetap(761), SITI, karpeg="A 123"))
    hasil = jaringan.tukar("opd", "pusat")
    assert (hasil.nasib, hasil.galat, hasil.total("baru")) == (Nasib.DITERIMA, None, 2)
    assert jaringan.tukar("opd", "siti").galat is None
    catat(jaringan["siti"], replace(cuti, selesai=date(2026, 3, 31)))
    assert jaringan.tukar("siti", "opd").total("ditahan") == 1, "a laptop keeps nobody's leave"
    catat(jaringan["opd lain"], replace(cuti, id=id_tetap(762)))
    assert jaringan.tukar("opd lain", "pusat").total("ditahan") == 1, "he is not of its units"
    catat(jaringan["opd lain"], replace(cuti, selesai=date(2026, 3, 31)))
    assert jaringan.tukar("opd lain", "pusat").total("ditahan") == 2, "and takes over nothing"
    catat(jaringan["opd"], replace(cuti, selesai=date(2026, 3, 12)))
    assert jaringan.tukar("opd", "pusat").total("berubah") == 1


def test_a_second_centre_has_what_the_first_one_has(jaringan: Jaringan) -> None:
    jaringan.tambah(
        "pusat lain", jaringan.dunia.induk.beri(PeranPerangkat.PUSAT, Scope.whole(), "BKPSDM meja dua"), "operator"
    )
    simpan(jaringan["siti"], laporan())
    for dari, ke in (("siti", "opd"), ("opd", "pusat"), ("pusat", "pusat lain")):
        hasil = jaringan.tukar(dari, ke)
        assert (hasil.galat, hasil.total("ditahan")) == (None, 0)
    assert baca(jaringan["pusat lain"]) == laporan()


def _putuskan(mesin: Komputer, oleh: UUID, nomor: int) -> None:
    """A decision about the report, written on the machine whatever the machine thinks of it."""
    pada = mesin.konteks.sekarang()
    putusan = KeputusanLaporan(id_tetap(nomor), LAP, bytes(20), PutusanLaporan.SETUJUI, "", oleh, pada)
    with mesin.konteks.store.transaksi(oleh, "putus", pada, ()) as kerja:
        kerja.simpan(putusan)


def test_a_workstation_decides_only_about_its_own_people_and_those_they_lead(jaringan: Jaringan) -> None:
    """A person of another office cannot approve a report by his workstation, however his decision is signed."""
    for dari, ke in (("opd", "siti"), ("pusat", "opd lain")):
        jaringan.tukar(dari, ke)
    simpan(jaringan["siti"], laporan())
    jaringan.tukar("siti", "opd")
    jaringan.tukar("opd", "pusat")
    unit = UUID(bytes=UNIT_LAIN)
    asing = replace(jaringan["pusat"].konteks.pegawai, id=id_tetap(799), unit_kerja_id=unit, penilai_id=None)
    for nama in ("pusat", "opd lain"):
        mesin = jaringan[nama].konteks
        with mesin.store.transaksi(skema.PUSAT, "simpan", mesin.sekarang(), (skema.PUSAT,)) as kerja:
            kerja.simpan(asing)
    _putuskan(jaringan["opd lain"], asing.id, 770)
    hasil = jaringan.tukar("opd lain", "pusat")
    assert hasil.total("ditahan") == 1 and jumlah(jaringan["pusat"], skema.keputusan_laporan) == 0
    _putuskan(jaringan["opd"], KEPALA, 771)
    assert jaringan.tukar("opd", "pusat").total("ditahan") == 0
    assert jumlah(jaringan["pusat"], skema.keputusan_laporan) == 1


def test_a_decision_is_not_moved_from_somebody_whom_its_author_does_not_lead(jaringan: Jaringan) -> None:
    """What it says now is within his rights; what stands there is not his to take away."""
    opd, kepala = jaringan["opd"], jaringan["kepala"]
    pada = opd.konteks.sekarang()
    maret = Periode(2026, JenisPeriode.BULANAN, 3)
    asal = TindakanKemajuan(id_tetap(780), KADIS, KEPALA, maret, JenisTindakan.APRESIASI, "Selesai lebih awal", pada)
    tulis(kepala, asal, KEPALA)
    assert jaringan.tukar("kepala", "opd").total("ditahan") == 1
    tulis(opd, asal, KEPALA)
    tulis(kepala, replace(asal, pegawai_id=SITI), KEPALA)
    hasil = jaringan.tukar("kepala", "opd")
    assert (hasil.total("ditahan"), hasil.total("berubah")) == (1, 0)
    with opd.konteks.store.baca() as koneksi:
        ada = ambil(koneksi, TindakanKemajuan, asal.id)
    assert ada is not None and ada.nilai.pegawai_id == KADIS
