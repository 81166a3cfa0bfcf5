"""Sending in steps: each is told and can be stopped; what was stopped leaves no file and no word of a bundle sent."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyrage
import pytest
from sqlalchemy import select

from kinerja_desktop.domain.galat import Dibatalkan, UserError
from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.services import kirim_paket, tukar
from kinerja_desktop.services.hasil_terima import Nasib
from kinerja_desktop.services.kaki_kirim import kaki_kirim
from kinerja_desktop.services.kirim_paket import HasilKirim, kirim
from kinerja_desktop.services.laju_paket import Kemajuan, LajuKirim, Tahap, diam
from kinerja_desktop.services.media_tulis import salin
from kinerja_desktop.services.perangkat_simpanan import simpan_mesin
from kinerja_desktop.services.tukar import JenisRiwayat
from kinerja_desktop.store import skema
from kinerja_desktop.sync import delivery
from kinerja_desktop.sync.roots import found_office
from tests.helpers.kantor import Jam
from tests.helpers.pertukaran import Jaringan, Komputer, laporan, simpan

MEMBUAT = [Tahap.BACA_LAMPIRAN, Tahap.CATATAN, Tahap.LAMPIRAN, Tahap.PERIKSA]
MENYALIN = [Tahap.SALIN, Tahap.BACA_KEMBALI]
FOTO = 3


@pytest.fixture
def siti(jaringan: Jaringan) -> Komputer:
    """A laptop with an ordinary few reports, each with a photo."""
    satu = jaringan["siti"]
    for n in range(FOTO):
        isi = bytes([n]) * 2000
        sidik = satu.konteks.brankas.simpan(isi)
        satu.konteks.store.catat_lampiran(sidik, len(isi))
        simpan(satu, replace(laporan(n), bukti=(BuktiDukung(sidik, "foto.jpg", len(isi), "image/jpeg"),)))
    return satu


def kirim_ke_opd(siti: Komputer, jaringan: Jaringan, kemajuan: Kemajuan = diam) -> HasilKirim:
    return kirim(siti.konteks, siti.ini, jaringan["opd"].perangkat, kemajuan=kemajuan)


def berhenti_di(tahap: Tahap) -> Kemajuan:
    def kemajuan(_selesai: int, _semua: int, teks: str) -> None:
        if LajuKirim.baca(teks).tahap is tahap:
            raise Dibatalkan

    return kemajuan


def keluar(satu: Komputer) -> list[str]:
    return [p.name for p in (satu.konteks.folder / "paket" / "keluar").iterdir()]


def tercatat(satu: Komputer) -> int:
    with satu.konteks.store.baca() as koneksi:
        return len(koneksi.execute(select(skema.paket_keluar.c.id)).all())


def test_a_few_records_with_photos_tell_every_step_with_its_bytes(jaringan: Jaringan, siti: Komputer) -> None:
    kabar: list[tuple[int, int, LajuKirim]] = []
    hasil = kirim_ke_opd(siti, jaringan, lambda s, n, teks: kabar.append((s, n, LajuKirim.baca(teks))))
    akhir = {laju.tahap: laju for _, _, laju in kabar}
    assert list(akhir) == MEMBUAT
    assert akhir[Tahap.BACA_LAMPIRAN][1:] == akhir[Tahap.LAMPIRAN][1:] == (FOTO * 2000, FOTO * 2000)
    assert akhir[Tahap.CATATAN][1:] == (hasil.catatan, hasil.catatan)
    assert akhir[Tahap.PERIKSA].selesai == akhir[Tahap.PERIKSA].semua == hasil.berkas.stat().st_size
    assert [s for s, _, _ in kabar] == sorted(s for s, _, _ in kabar) and kabar[-1][0] == kabar[-1][1]
    assert all(s <= n for s, n, _ in kabar)
    assert len({laju.selesai for _, _, laju in kabar if laju.tahap is Tahap.LAMPIRAN}) >= FOTO, "file by file"


@pytest.mark.parametrize("tahap", MEMBUAT)
def test_a_bundle_that_is_stopped_leaves_no_file_and_no_word_that_it_was_sent(
    jaringan: Jaringan, siti: Komputer, tahap: Tahap
) -> None:
    with pytest.raises(Dibatalkan):
        kirim_ke_opd(siti, jaringan, berhenti_di(tahap))
    assert keluar(siti) == [] and tercatat(siti) == 0
    assert not list(tukar.riwayat(siti.konteks, siti.ini, ()))
    opd = next(t for t in tukar.daftar_tetangga(siti.konteks, siti.ini) if t.di_atas)
    assert (opd.dikirim_pada, opd.menunggu) == (None, 0)
    hasil = kirim_ke_opd(siti, jaringan)
    assert (hasil.dari, hasil.lampiran) == (0, FOTO), "the next one holds all of it"
    diterima = jaringan["opd"].terima(hasil.berkas)[0]
    assert (diterima.nasib, diterima.pulih, diterima.jumlah["laporan_harian"].baru) == (Nasib.DITERIMA, False, FOTO)
    jaringan.tukar("opd", "siti")
    assert not jaringan.tukar("siti", "opd").pulih, "a number that was handed out for nothing alarms nobody"


def test_a_bundle_that_fails_is_not_told_as_sent_either(
    jaringan: Jaringan, siti: Komputer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def penuh(*_: object) -> None:
        raise UserError("PKT-20", berkas="", tempat="")

    with monkeypatch.context() as tambal:
        tambal.setattr(delivery, "_compare", penuh)
        with pytest.raises(UserError, match="PKT-20"):
            kirim_ke_opd(siti, jaringan)
    assert keluar(siti) == [] and tercatat(siti) == 0


def test_a_note_stays_where_its_file_may_stand(
    jaringan: Jaringan, siti: Komputer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody may carry it away and confirm it."""

    def gagal(_: Path) -> None:
        raise OSError(5, "EIO")

    with monkeypatch.context() as tambal:
        tambal.setattr(delivery, "sinkron_folder", gagal)
        with pytest.raises(UserError, match="PKT-21"):
            kirim_ke_opd(siti, jaringan)
    assert len(keluar(siti)) == 1 and tercatat(siti) == 1


def test_the_refusal_is_told_even_when_the_note_cannot_be_removed(
    jaringan: Jaringan, siti: Komputer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tolak(*_: object) -> None:
        raise UserError("KTR-04")

    monkeypatch.setattr(kirim_paket, "lupakan_kirim", tolak)
    with pytest.raises(Dibatalkan):
        kirim_ke_opd(siti, jaringan, berhenti_di(Tahap.PERIKSA))
    assert keluar(siti) == [] and tercatat(siti) == 1


@pytest.mark.parametrize("potong", [False, True])
def test_a_copy_tells_what_it_writes_and_reads_back(
    jaringan: Jaringan, siti: Komputer, tmp_path: Path, potong: bool
) -> None:
    berkas = kirim_ke_opd(siti, jaringan).berkas
    kabar: list[tuple[int, int, LajuKirim]] = []
    salin(
        berkas,
        tmp_path / "stik",
        untuk="",
        potong=potong,
        terbesar=700,
        kemajuan=lambda s, n, teks: kabar.append((s, n, LajuKirim.baca(teks))),
    )
    akhir = {laju.tahap: laju for _, _, laju in kabar}
    assert list(akhir) == MENYALIN and all(laju.selesai == laju.semua for laju in akhir.values())
    assert kabar[-1][0] == kabar[-1][1] and [s for s, _, _ in kabar] == sorted(s for s, _, _ in kabar)


@pytest.mark.parametrize("tahap", MENYALIN)
@pytest.mark.parametrize("potong", [False, True])
def test_a_copy_that_is_stopped_leaves_nothing_there_and_the_bundle_in_the_outbox(
    jaringan: Jaringan, siti: Komputer, tmp_path: Path, tahap: Tahap, potong: bool
) -> None:
    berkas, stik = kirim_ke_opd(siti, jaringan).berkas, tmp_path / "stik"
    with pytest.raises(Dibatalkan):
        salin(berkas, stik, untuk="", potong=potong, terbesar=700, kemajuan=berhenti_di(tahap))
    assert list(stik.iterdir()) == [] and berkas.exists() and tercatat(siti) == 1
    assert salin(berkas, stik, untuk="").aman


@pytest.mark.parametrize("tahap", MENYALIN)
def test_the_copy_of_the_command_line_can_be_stopped_as_well(
    jaringan: Jaringan, siti: Komputer, tmp_path: Path, tahap: Tahap
) -> None:
    stik = tmp_path / "stik"
    stik.mkdir()
    with pytest.raises(Dibatalkan):
        kirim(siti.konteks, siti.ini, jaringan["opd"].perangkat, stik, kemajuan=berhenti_di(tahap))
    assert list(stik.iterdir()) == [] and len(keluar(siti)) == tercatat(siti) == 1


def test_a_bundle_counts_as_sent_when_its_copy_is_whole_and_has_arrived_when_it_is_confirmed(
    jaringan: Jaringan, siti: Komputer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def keadaan() -> tuple[list[JenisRiwayat], bool, bool, int | None]:
        opd = next(t for t in tukar.daftar_tetangga(siti.konteks, siti.ini) if t.di_atas)
        siap = tukar.siap_kirim(siti.konteks, siti.ini, opd.perangkat)
        jenis = [b.jenis for b in tukar.riwayat(siti.konteks, siti.ini, ()) if b.jenis is not JenisRiwayat.DITERIMA]
        return jenis, opd.dikirim_pada is not None, siap.terakhir is not None, kaki_kirim(siti.konteks).belum

    simpan_mesin(siti.konteks, siti.ini.identitas, siti.ini.percaya)
    stik = tmp_path / "stik"
    stik.mkdir()
    belum = keadaan()[3]
    with pytest.raises(Dibatalkan):
        kirim(siti.konteks, siti.ini, jaringan["opd"].perangkat, stik, kemajuan=berhenti_di(Tahap.SALIN))
    assert keadaan() == ([JenisRiwayat.DIBUAT], False, False, belum)
    assert all(t.menunggu == 0 for t in tukar.daftar_tetangga(siti.konteks, siti.ini)), "nobody can confirm it"
    assert isinstance(siti.konteks.sekarang, Jam)
    siti.konteks.sekarang.maju(minutes=1)
    berkas = kirim(siti.konteks, siti.ini, jaringan["opd"].perangkat, stik).berkas
    assert keadaan() == ([JenisRiwayat.DIKIRIM, JenisRiwayat.DIBUAT], True, True, 0)
    jaringan["opd"].terima(berkas)
    jaringan.tukar("opd", "siti")
    assert keadaan() == ([JenisRiwayat.DIAKUI, JenisRiwayat.DIAKUI], True, True, 0)
    with monkeypatch.context() as tambal:
        tambal.setattr(kirim_paket, "tandai_disalin", gagal_menulis)
        assert kirim(siti.konteks, siti.ini, jaringan["opd"].perangkat, stik).berkas.exists()


def gagal_menulis(*_: object) -> None:
    raise UserError("KTR-04")


def test_what_is_written_while_a_bundle_is_made_is_in_the_next_one_only(
    jaringan: Jaringan, siti: Komputer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between its note and its snapshot nothing is saved: the bundle would hold what its number does not cover."""
    asli, penulis = kirim_paket.saksi.ingat, []

    def ingat(*isi: Any) -> None:
        asli(*isi)
        penulis.append(threading.Thread(target=simpan, args=(siti, laporan(FOTO + 1)), daemon=True))
        penulis[0].start()
        penulis[0].join(0.5)

    with monkeypatch.context() as tambal, siti.konteks.samping() as samping:
        tambal.setattr(kirim_paket.saksi, "ingat", ingat)
        pertama = kirim(samping, siti.ini, jaringan["opd"].perangkat)
    penulis[0].join(30)
    assert not penulis[0].is_alive() and pertama.catatan == FOTO
    with siti.konteks.store.baca() as koneksi:
        (disimpan,) = koneksi.execute(
            select(skema.laporan_harian.c.lsn).where(skema.laporan_harian.c.id == laporan(FOTO + 1).id.bytes)
        ).scalars()
    assert disimpan > pertama.sampai
    assert jaringan["opd"].terima(pertama.berkas)[0].jumlah["laporan_harian"].baru == FOTO
    assert jaringan.tukar("siti", "opd").jumlah["laporan_harian"].baru == 1


def test_a_bundle_can_be_read_by_its_receiver_its_sender_and_the_recovery_key_of_the_office(
    jaringan: Jaringan, siti: Komputer
) -> None:
    """And by nobody else: who carries it least of all."""
    pemulih, dunia, opd = pyrage.x25519.Identity.generate(), jaringan.dunia, jaringan["opd"]
    akar = found_office(dunia.induk.identitas, dunia.induk.link, dunia.serep.link, (str(pemulih.to_public()),))
    siti.percayai(replace(siti.percaya, roots=akar))
    isi = kirim_ke_opd(siti, jaringan).berkas.read_bytes()
    tertutup = isi[8 + int.from_bytes(isi[4:8], "big") :]

    def terbaca(rahasia: str) -> bool:
        try:
            return bool(pyrage.decrypt(tertutup, [pyrage.x25519.Identity.from_str(rahasia)]))
        except pyrage.DecryptError:
            return False

    pembaca = [opd.ini.identitas.age, siti.ini.identitas.age, str(pemulih)]
    assert [terbaca(satu) for satu in pembaca] == [True] * 3
    assert not any(terbaca(jaringan[nama].ini.identitas.age) for nama in ("rudi", "kepala", "pusat"))
    assert tertutup[: tertutup.index(b"\n---")].count(b"\n-> X25519 ") == len(pembaca)
