"""A computer begins empty: request, answer with master data, and the office that it makes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from kinerja_desktop import bootstrap
from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.services import (
    ikut_kantor,
    keterangan,
    mulai_izin,
    perangkat,
    perangkat_daftar,
    perangkat_izin,
    terima_induk,
    umur_induk,
)
from kinerja_desktop.services.kirim_paket import kirim
from kinerja_desktop.services.perangkat_lingkup import Lingkup
from kinerja_desktop.services.perangkat_simpanan import mesin
from kinerja_desktop.services.pintu import Pintu, daftar_akun
from kinerja_desktop.services.terima_paket import terima
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import cari, hitung
from kinerja_desktop.sync.keyfile import PENDING_FILE
from tests.helpers.kantor import KEPALA, MULAI, PUSKESMAS, RUDI, SITI, Jam, KantorUji
from tests.helpers.perangkat import OPD, PEGAWAI, dirikan, sandi_murah

SANDI = "rahasia siti"


def minta(folder: Path, peran: PeranPerangkat = PEGAWAI) -> tuple[bytes, str]:
    with sandi_murah():
        return mulai_izin.minta(folder, peran, "Laptop Siti", "Puskesmas", SANDI)


def jawab(kantor: KantorUji, berkas: bytes, kode: str, lingkup: Lingkup) -> perangkat_izin.Izin:
    return perangkat_izin.beri_izin(kantor.sebagai("operator"), berkas, kode, lingkup)


def mulai(folder: Path, izin: perangkat_izin.Izin, sandi: str = SANDI, **lain: Any) -> Any:
    with sandi_murah():
        return bootstrap.kantor_dari_izin(
            folder, izin.berkas, lain.pop("kode", izin.kode), sandi, sekarang=Jam(), **lain
        )


def lingkup(*orang: Any) -> Lingkup:
    return Lingkup(pegawai=frozenset(orang))


def test_a_laptop_begins_from_an_answer_and_exchanges(kantor: KantorUji, tmp_path: Path) -> None:
    dirikan(kantor)
    folder = tmp_path / "laptop"
    berkas, kode = minta(folder)
    assert [p.name for p in folder.iterdir()] == [PENDING_FILE]
    terbuka, dibuat, pemulihan = mulai(folder, jawab(kantor, berkas, kode, lingkup(SITI)))
    try:
        assert [(a.nama_akun, a.peran, o.id) for a, o in dibuat.orang] == [("siti.rahma", Peran.PEGAWAI, SITI)]
        siti = terbuka.konteks("siti.rahma")
        kini = perangkat.keadaan(siti)
        assert kini.terdaftar and (kini.peran, kini.dari) == (PEGAWAI, "BKPSDM")
        nanti = replace(siti, sekarang=Jam(MULAI + timedelta(days=91)))
        assert umur_induk.terlalu_lama(nanti, PEGAWAI) == MULAI, "what came with the answer counts as an arrival"
        operator = kantor.sebagai("operator")
        with siti.store.baca() as sini, operator.store.baca() as sana:
            assert hitung(sini, Pegawai) == hitung(sana, Pegawai) > 0
        with siti.store.baca() as sini:
            assert [a.nilai.pegawai_id for a in cari(sini, Akun)] == [SITI], "accounts never travel"
        assert (siti.kantor.nama, siti.kantor.instansi) == (operator.kantor.nama, operator.kantor.instansi)
        assert list(keterangan.temuan(siti)) == []
        with pytest.raises(UserError, match="UMM-06"), siti.transaksi("ubah", (skema.PUSAT,)) as kerja:
            kerja.simpan(siti.pegawai)
        assert not (folder / PENDING_FILE).exists()
        pusat = mesin(operator)
        dikirim = kirim(siti, mesin(siti), pusat.identitas.device)
        assert not dikirim.induk and terima(operator, pusat, [dikirim.berkas])[0].galat is None
        turun = kirim(operator, mesin(operator), mesin(siti).identitas.device)
        (hasil,) = terima(siti, mesin(siti), [turun.berkas])
        assert hasil.galat is None and not turun.induk, "it has the newest master data"
    finally:
        terbuka.tutup()
    assert Pintu(folder).kunci("siti.rahma", SANDI) == terbuka.kunci and not Pintu(folder).harus_ganti("siti.rahma")
    assert not daftar_akun(folder).praktik, "Masuk does not offer the password of training offices"
    bootstrap.pulihkan_akun(folder, pemulihan, "siti.rahma", "sandi yang baru")


def test_a_workstation_has_its_own_name_and_an_operator(kantor: KantorUji, tmp_path: Path) -> None:
    dirikan(kantor)
    berkas, kode = minta(tmp_path / "opd", OPD)
    izin = jawab(kantor, berkas, kode, Lingkup(frozenset({PUSKESMAS})))
    with pytest.raises(UserError, match="KNC-44"):
        mulai(tmp_path / "opd", izin)
    terbuka, dibuat, _ = mulai(tmp_path / "opd", izin, nip=["19920314 201903 2 007", "199203142019032007"])
    terbuka.tutup()
    assert [(a.peran, o.id) for a, o in dibuat.orang] == [(Peran.OPERATOR, SITI)]
    assert dibuat.kantor.unit_kerja_id == PUSKESMAS and dibuat.kantor.kop[-1] == dibuat.kantor.nama.upper()


def test_everybody_whom_the_certificate_names_gets_an_account_by_the_organisation(
    kantor: KantorUji, tmp_path: Path
) -> None:
    dirikan(kantor)
    berkas, kode = minta(tmp_path / "l")
    terbuka, dibuat, _ = mulai(tmp_path / "l", jawab(kantor, berkas, kode, lingkup(SITI, RUDI, KEPALA)))
    terbuka.tutup()
    peran = {orang.id: akun.peran for akun, orang in dibuat.orang}
    assert peran[KEPALA] is Peran.PIMPINAN_UNIT and peran[RUDI] is Peran.PEGAWAI
    pertama, *lain = (akun.nama_akun for akun, _ in dibuat.orang)
    assert not Pintu(tmp_path / "l").harus_ganti(pertama)
    assert lain and all(Pintu(tmp_path / "l").harus_ganti(satu) for satu in lain)


def test_what_is_refused_leaves_the_request_waiting_and_nothing_else(kantor: KantorUji, tmp_path: Path) -> None:
    dirikan(kantor)
    folder = tmp_path / "laptop"
    berkas, kode = minta(folder)
    izin = jawab(kantor, berkas, kode, lingkup(SITI))
    lain = minta(tmp_path / "lain")
    izin_lain = jawab(kantor, *lain, lingkup(RUDI))
    for apa, tolak in (
        (lambda: mulai(folder, izin, "sandi yang salah"), "KNC-01"),
        (lambda: mulai(folder, izin, kode="AAAA-AAAA"), "KNC-08"),
        (lambda: mulai(folder, izin_lain), "KNC-10"),
        (lambda: mulai(folder, izin, nip=["198501012010012001"]), "KNC-44"),
        (lambda: mulai(tmp_path / "kosong", izin), "KNC-11"),
    ):
        with pytest.raises(UserError, match=tolak):
            apa()
        assert [p.name for p in folder.iterdir()] == [PENDING_FILE]
    terbuka, _, _ = mulai(folder, izin)
    terbuka.tutup()


def test_the_copy_of_a_request_goes_when_another_one_takes_its_place(tmp_path: Path) -> None:
    folder = tmp_path / "laptop"
    with sandi_murah():
        pertama = ikut_kantor.minta(folder, PEGAWAI, "Laptop Siti", "Puskesmas", SANDI)
    assert pertama.isi is not None and ikut_kantor.menunggu(folder) == pertama
    _, kode = minta(folder)
    assert ikut_kantor.menunggu(folder) == ikut_kantor.Menunggu(folder), "no code of a request that nobody answers"
    assert kode != pertama.isi.kode
    (folder / mulai_izin.SALINAN).write_bytes(b"rusak")
    assert ikut_kantor.menunggu(folder).isi is None


def test_a_laptop_of_a_training_office_lives_on_its_day(kantor: KantorUji, tmp_path: Path) -> None:
    dirikan(kantor)
    operator, hari = kantor.sebagai("operator"), date(2025, 5, 20)
    operator.store.atur_meta(skema.META_HARI_LATIHAN, hari.isoformat())
    izin = jawab(kantor, *minta(tmp_path / "l"), lingkup(SITI))
    with sandi_murah():
        terbuka, *_ = bootstrap.kantor_dari_izin(tmp_path / "l", izin.berkas, izin.kode, SANDI)
    assert terbuka.sekarang().date() == hari
    with terbuka.store.baca() as koneksi:
        ditulis = koneksi.execute(select(skema.riwayat.c.waktu).limit(1)).scalar_one()
    assert ditulis.startswith(hari.isoformat()), "what is written at first too"
    terbuka.tutup()
    lagi = bootstrap.buka_kantor(tmp_path / "l", terbuka.kunci)
    assert lagi.konteks("siti.rahma").hari_ini() == hari
    lagi.tutup()


def test_a_folder_with_anything_in_it_is_left_alone(kantor: KantorUji, tmp_path: Path) -> None:
    folder = tmp_path / "laptop"
    folder.mkdir()
    (folder / "a.knj-permintaan").write_bytes(b"")
    minta(folder)
    (folder / "surat.docx").write_text("Yth.", "utf-8")
    for apa in (lambda: minta(folder), lambda: mulai_izin.buka(folder, b"", "", SANDI)):
        with pytest.raises(UserError, match="KTR-09"):
            apa()
    with pytest.raises(UserError, match="AKN-05"):
        mulai_izin.minta(tmp_path / "x", PEGAWAI, "L", "P", "abc")
    with pytest.raises(UserError, match="KNC-13"):
        mulai_izin.minta(tmp_path / "x", PeranPerangkat.PUSAT, "L", "P", SANDI)
    assert not (tmp_path / "x").exists()


def test_an_issuer_without_master_data_cannot_start_a_laptop(
    kantor: KantorUji, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dirikan(kantor)
    berkas, kode = minta(tmp_path / "l")
    monkeypatch.setattr(perangkat_izin.data_induk, "siapkan", lambda *_: None)
    izin = jawab(kantor, berkas, kode, lingkup(SITI))
    with pytest.raises(UserError, match="KNC-43"):
        mulai(tmp_path / "l", izin)


def test_an_issuer_gives_no_master_data_that_nobody_can_prove(
    kantor: KantorUji, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the reason is: below roots that were dropped it would be told as another office."""
    dirikan(kantor)
    berkas, kode = minta(tmp_path / "l")
    with monkeypatch.context() as patch:
        patch.setattr(perangkat_izin.data_induk, "dapat_dibuktikan", lambda *_: False)
        izin = jawab(kantor, berkas, kode, lingkup(SITI))
    with pytest.raises(UserError, match="KNC-43"):
        mulai(tmp_path / "l", izin)


def test_master_data_that_nobody_can_prove_make_no_office(
    kantor: KantorUji, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever signed the copy in the answer is revoked: an office without people would be of no use."""
    dirikan(kantor)
    folder = tmp_path / "l"
    izin = jawab(kantor, *minta(folder), lingkup(SITI))

    def dicabut(*_: object) -> None:
        raise UserError("KNC-17", nama="Meja kedua", alasan="hilang")

    with monkeypatch.context() as patch:
        patch.setattr(terima_induk, "buktikan", dicabut)
        with pytest.raises(UserError, match="KNC-43"):
            mulai(folder, izin)
    assert [p.name for p in folder.iterdir()] == [PENDING_FILE]
    terbuka, _, _ = mulai(folder, izin)
    terbuka.tutup()


def test_a_full_disk_takes_everything_back(kantor: KantorUji, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dirikan(kantor)
    folder = tmp_path / "l"
    izin = jawab(kantor, *minta(folder), lingkup(SITI))

    def penuh(*_: object) -> None:
        raise UserError("KTR-04")

    with monkeypatch.context() as patch:
        patch.setattr(bootstrap.slot, "tulis", penuh)
        with pytest.raises(UserError, match="KTR-04"):
            mulai(folder, izin)
    assert [p.name for p in folder.iterdir()] == [PENDING_FILE]
    terbuka, _, _ = mulai(folder, izin)
    terbuka.tutup()


@pytest.mark.parametrize(
    ("nama", "akun"),
    [("Siti Rahma, A.Md.Keb.", "siti.rahma"), ("dr. Ratna", "ratna"), ("Ny. É Ñu", "e.nu"), ("王", "123")],
)
def test_names_of_accounts(kantor: KantorUji, nama: str, akun: str) -> None:
    orang = replace(kantor.sebagai("siti").pegawai, nama=nama, nip="123")
    assert mulai_izin.nama_akun(orang) == akun


def test_an_office_that_is_enrolled_takes_the_master_data_of_the_answer(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    dirikan(kantor)
    opd = kantor_lain[0].sebagai("operator")
    with kantor.sebagai("operator").transaksi("ubah", (skema.PUSAT,)) as kerja:
        siti = kerja.ambil(Pegawai, SITI)
        assert siti is not None
        kerja.simpan(replace(siti.nilai, nama="Siti di pusat"))
    izin = jawab(kantor, *perangkat.buat_permintaan(opd, OPD, "Dinas", "Dinas"), Lingkup(frozenset({PUSKESMAS})))
    perangkat.pasang_izin(opd, izin.berkas, izin.kode)
    with opd.store.baca() as koneksi:
        (ada,) = cari(koneksi, Pegawai, skema.pegawai.c.id == SITI.bytes)
    assert ada.nilai.nama == "Siti di pusat" and list(keterangan.temuan(opd)) == []
    assert len(perangkat_daftar.daftar(opd)) == 2
