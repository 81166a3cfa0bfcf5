"""Enrolment between real offices: founding, asking, installing; and everything that must change nothing."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.bootstrap import buka_kantor
from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import keterangan, perangkat, perangkat_akar, perangkat_daftar, perangkat_izin
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services.perangkat_lingkup import Lingkup
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import cari
from kinerja_desktop.sync import keyfile
from kinerja_desktop.sync.keyfile import KEY_FILE, PENDING_FILE
from tests.helpers.kantor import DINAS, PUSKESMAS, SITI, Jam, KantorUji, salin
from tests.helpers.perangkat import OPD, PEGAWAI, SANDI, beri, daftarkan, dirikan, jejak, permintaan, sandi_murah, stik
from tests.helpers.windows_palsu import WindowsPalsu

SEDINAS, SEPUSKESMAS = Lingkup(unit=frozenset({DINAS})), Lingkup(unit=frozenset({PUSKESMAS}))


def kode_galat(galat: pytest.ExceptionInfo[UserError]) -> str:
    return galat.value.kode


def test_whole_ceremony_from_centre_to_opd_to_staff(kantor: KantorUji, kantor_lain: list[KantorUji]) -> None:
    opd, laptop = kantor_lain
    pusat = dirikan(kantor)
    daftarkan(kantor, opd, OPD, "Dinas Kesehatan", SEDINAS)
    daftarkan(opd, laptop, PEGAWAI, "Laptop Bidan", Lingkup(frozenset({PUSKESMAS}), frozenset({SITI})))
    keadaan = [perangkat.keadaan(k.sebagai("siti")) for k in (kantor, opd, laptop)]
    assert [(k.terdaftar, k.peran, k.nama, k.dari) for k in keadaan] == [
        (True, PeranPerangkat.PUSAT, "BKPSDM", "Kunci induk"),
        (True, OPD, "Dinas Kesehatan", "BKPSDM"),
        (True, PEGAWAI, "Laptop Bidan", "Dinas Kesehatan"),
    ]
    assert {k.sidik_akar for k in keadaan} == {pusat.sidik_akar}, "all pinned the same roots"
    assert len({k.perangkat for k in keadaan}) == 3 and keadaan[0].perangkat == pusat.perangkat
    assert not any(k.menunggu or k.kode or k.kunci_galat for k in keadaan)
    assert [p.nama for p in perangkat_daftar.daftar(laptop.sebagai("operator"))] == [
        "BKPSDM",
        "Dinas Kesehatan",
        "Laptop Bidan",
    ]


def test_enrolled_machine_is_what_info_calls_it_and_the_office_stays_sound(kantor: KantorUji) -> None:
    pusat, operator = dirikan(kantor), kantor.sebagai("operator")
    assert keterangan.keterangan(operator)["perangkat_id"] == str(pusat.perangkat)
    assert list(keterangan.temuan(operator)) == []
    with operator.store.baca() as koneksi:
        r = skema.riwayat.c
        aksi = koneksi.execute(skema.riwayat.select().order_by(r.lsn.desc()).limit(1)).one().aksi
    assert aksi == f"jadikan pusat perangkat {pusat.perangkat.hex[:8]}"


def test_root_keys_lie_on_the_stick_under_the_passphrase_only(kantor: KantorUji) -> None:
    pusat = dirikan(kantor)
    assert [b.parent for b in pusat.berkas] == [stik(kantor)] * 3 and all(b.exists() for b in pusat.berkas)
    percaya = simpanan.kepercayaan(kantor.sebagai("operator"))
    assert percaya is not None
    with sandi_murah():
        for berkas, link in zip(pusat.berkas[:2], (percaya.roots.root, percaya.roots.spare), strict=True):
            isi = keyfile.load(berkas, keyfile.seals_for(SANDI, None))
            assert perangkat_akar.DeviceIdentity.from_bytes(isi).public.signing_key == link.key
            with pytest.raises(UserError) as galat:
                keyfile.load(berkas, keyfile.seals_for("kata lain sama sekali", None))
            assert kode_galat(galat) == "KNC-01"
    assert not any(p.name.startswith("kunci-induk") for p in kantor.terbuka.folder.rglob("*"))


def test_real_passphrase_opens_the_root_again(tmp_path: Path) -> None:
    akar = perangkat_akar.buat(tmp_path, SANDI, "2026-11-24T10:42+07:00")
    assert perangkat_akar.buka(tmp_path, SANDI, akar.percaya).identitas == akar.identitas


@pytest.mark.parametrize(
    ("nama", "sandi", "folder", "kode"),
    [
        ("BKPSDM", "pendek", "stik", "KNC-33"),
        ("BKPSDM", " " * 20, "stik", "KNC-33"),
        ("", SANDI, "stik", "KNC-25"),
        ("BKPSDM\u202e", SANDI, "stik", "KNC-25"),
        ("BKPSDM", SANDI, "kantor/kunci", "KNC-32"),
        ("BKPSDM", SANDI, "tidak/ada", "KNC-04"),
    ],
)
def test_founding_that_is_refused_leaves_nothing(
    kantor: KantorUji, nama: str, sandi: str, folder: str, kode: str
) -> None:
    stik(kantor)
    operator = kantor.sebagai("operator")
    sebelum = jejak(operator)
    with sandi_murah(), pytest.raises(UserError) as galat:
        perangkat.jadikan_pusat(operator, nama, kantor.terbuka.folder.parent / folder, sandi)
    assert kode_galat(galat) == kode
    assert jejak(operator) == sebelum and list(stik(kantor).iterdir()) == []


def test_keys_on_the_stick_are_never_overwritten(kantor: KantorUji) -> None:
    (stik(kantor) / perangkat_akar.KUNCI_SEREP).write_bytes(b"punya kantor lain")
    with pytest.raises(UserError) as galat:
        dirikan(kantor)
    assert kode_galat(galat) == "KNC-30"
    assert [p.read_bytes() for p in stik(kantor).iterdir()] == [b"punya kantor lain"]


def test_founding_without_room_for_the_keys_takes_the_root_keys_back(
    kantor: KantorUji, monkeypatch: pytest.MonkeyPatch
) -> None:
    operator = kantor.sebagai("operator")
    sebelum = jejak(operator)

    def penuh(*_: object) -> None:
        raise UserError("KNC-04", berkas=KEY_FILE, sebab="penuh")

    monkeypatch.setattr(keyfile, "save_identity", penuh)
    with pytest.raises(UserError):
        dirikan(kantor)
    assert jejak(operator) == sebelum and list(stik(kantor).iterdir()) == []


def test_enrolled_machine_is_not_enrolled_again(kantor: KantorUji) -> None:
    dirikan(kantor)
    operator = kantor.sebagai("operator")
    sebelum = jejak(operator)
    for panggil in (
        lambda: dirikan(kantor),
        lambda: perangkat.buat_permintaan(operator, OPD, "Komputer", "Dinas"),
    ):
        with pytest.raises(UserError) as galat:
            panggil()
        assert kode_galat(galat) == "KNC-29"
    with pytest.raises(UserError, match="KNC-29"):
        perangkat.buat_permintaan(operator, OPD, "Komputer", "Dinas", ulang=True)  # the centre asks nobody
    assert jejak(operator) == sebelum


def test_centre_that_lost_its_keys_is_made_again_with_its_root(kantor: KantorUji) -> None:
    lama, operator = dirikan(kantor), kantor.sebagai("operator")
    beri(kantor, permintaan(), SEPUSKESMAS)
    (kantor.terbuka.folder / KEY_FILE).unlink()
    assert perangkat.keadaan(operator).kunci_galat == "KNC-03"
    with sandi_murah(), pytest.raises(UserError) as galat:
        perangkat.jadikan_pusat(operator, "BKPSDM baru", stik(kantor, "kosong"), SANDI)
    assert kode_galat(galat) == "KNC-31"
    with sandi_murah(), pytest.raises(UserError) as galat:
        perangkat.jadikan_pusat(operator, "BKPSDM baru", stik(kantor), "kata sandi yang lain")
    assert kode_galat(galat) == "KNC-01"
    (stik(kantor) / perangkat_akar.KUNCI_INDUK).unlink()  # the spare alone is enough
    with sandi_murah():
        baru = perangkat.jadikan_pusat(operator, "BKPSDM baru", stik(kantor), SANDI)
    assert baru.sidik_akar == lama.sidik_akar and baru.berkas == () and baru.perangkat != lama.perangkat
    assert perangkat.keadaan(operator).dari == "Kunci induk serep"
    perangkat_daftar.cabut(operator, lama.perangkat, "kunci hilang")
    assert [(p.nama, p.berlaku) for p in perangkat_daftar.daftar(operator)] == [
        ("BKPSDM", False),
        ("BKPSDM baru", True),
        ("Laptop Bidan", False),
    ], "what the old centre certified ends with it"


def test_root_of_another_office_makes_no_centre(kantor: KantorUji, kantor_lain: list[KantorUji]) -> None:
    dirikan(kantor)
    with sandi_murah():
        perangkat.jadikan_pusat(kantor_lain[0].sebagai("operator"), "Lain", stik(kantor, "stik lain"), SANDI)
    (kantor.terbuka.folder / KEY_FILE).unlink()
    with sandi_murah(), pytest.raises(UserError) as galat:
        perangkat.jadikan_pusat(kantor.sebagai("operator"), "BKPSDM", stik(kantor, "stik lain"), SANDI)
    assert kode_galat(galat) == "KNC-18"


def test_waiting_request_shows_its_code_and_is_replaced_by_a_later_one(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    dirikan(kantor)
    laptop = kantor_lain[1].sebagai("operator")
    pertama, kode = perangkat.buat_permintaan(laptop, PEGAWAI, "Laptop", "Puskesmas")
    keadaan = perangkat.keadaan(laptop)
    assert (keadaan.terdaftar, keadaan.menunggu, keadaan.kode, keadaan.kunci_galat) == (False, True, kode, "KNC-03")
    perangkat.buat_permintaan(laptop, PEGAWAI, "Laptop", "Puskesmas")
    izin = perangkat_izin.beri_izin(kantor.sebagai("operator"), pertama, kode, SEPUSKESMAS)
    with pytest.raises(UserError) as galat:
        perangkat.pasang_izin(laptop, izin.berkas, izin.kode)
    assert kode_galat(galat) == "KNC-10"


@pytest.mark.parametrize("peran", [PeranPerangkat.INDUK, PeranPerangkat.PUSAT])
def test_nobody_asks_to_be_the_centre(kantor: KantorUji, peran: PeranPerangkat) -> None:
    with pytest.raises(UserError) as galat:
        perangkat.buat_permintaan(kantor.sebagai("operator"), peran, "Komputer", "Dinas")
    assert kode_galat(galat) == "KNC-13" and not (kantor.terbuka.folder / PENDING_FILE).exists()


def test_wrong_code_or_another_machine_s_answer_installs_nothing(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    dirikan(kantor)
    opd, laptop = (k.sebagai("operator") for k in kantor_lain)
    milik_opd = perangkat_izin.beri_izin(
        kantor.sebagai("operator"), *perangkat.buat_permintaan(opd, OPD, "Dinas", "Dinas"), SEDINAS
    )
    perangkat.buat_permintaan(laptop, PEGAWAI, "Laptop", "Puskesmas")
    sebelum = [jejak(opd), jejak(laptop)]
    for konteks, berkas, kode, tolak in (
        (opd, milik_opd.berkas, "ABCD-EFGH", "KNC-08"),
        (opd, milik_opd.berkas, "", "KNC-08"),
        (opd, milik_opd.berkas[:-1], milik_opd.kode, "KNC-09"),
        (laptop, milik_opd.berkas, milik_opd.kode, "KNC-10"),
        (kantor.sebagai("operator"), milik_opd.berkas, milik_opd.kode, "KNC-11"),
    ):
        with pytest.raises(UserError) as galat:
            perangkat.pasang_izin(konteks, berkas, kode)
        assert kode_galat(galat) == tolak
    assert [jejak(opd), jejak(laptop)] == sebelum
    assert perangkat.pasang_izin(opd, milik_opd.berkas, milik_opd.kode.lower().replace("-", " ")).nama == "Dinas"
    with pytest.raises(UserError) as galat:
        perangkat.pasang_izin(opd, milik_opd.berkas, milik_opd.kode)
    assert kode_galat(galat) == "KNC-11", "an answer is installed once"


def test_renewed_keys_need_no_telephone_and_the_old_ones_can_be_revoked(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    pusat, opd = dirikan(kantor), kantor_lain[0].sebagai("operator")
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan", SEDINAS)
    lama = simpanan.mesin(opd)
    isi = perangkat.perbarui_kunci(opd)
    assert perangkat.keadaan(opd).menunggu and perangkat.keadaan(opd).kode is None
    assert simpanan.mesin(opd).identitas.public == lama.identitas.public, "the old keys stay until the answer comes"
    assert perangkat.perbarui_kunci(opd) == isi, "its answer may be on the way"
    operator = kantor.sebagai("operator")
    assert perangkat_izin.baca_permintaan(operator, isi).pembaruan
    izin = perangkat_izin.beri_izin(operator, isi, "", None)
    assert izin.kode == "" and izin.lingkup == SEDINAS and izin.nama == "Dinas Kesehatan"
    dicabut = perangkat_daftar.cabut(operator, izin.perangkat, "kunci diganti", hanya_lama=True)
    assert dicabut.izin == 1
    terpasang = perangkat.pasang_izin(opd, izin.berkas)
    baru = simpanan.mesin(opd)
    assert terpasang.perangkat.bytes == baru.identitas.device == lama.identitas.device
    assert baru.identitas != lama.identitas and baru.rantai[-1].certificate.generation == 2
    (satu,) = [p for p in perangkat_daftar.daftar(operator) if p.peran is OPD]
    assert satu.berlaku and satu.generasi == 2
    assert pusat.perangkat != satu.perangkat
    lagi = perangkat_izin.beri_izin(operator, isi, "", None)
    assert (lagi.perangkat, lagi.lingkup) == (izin.perangkat, izin.lingkup), "its answer may have been lost"
    (satu,) = [p for p in perangkat_daftar.daftar(operator) if p.peran is OPD]
    assert satu.generasi == 2, "nothing new is given"


def test_centre_is_not_renewed_by_itself(kantor: KantorUji) -> None:
    dirikan(kantor)
    with pytest.raises(UserError) as galat:
        perangkat.perbarui_kunci(kantor.sebagai("operator"))
    assert kode_galat(galat) == "KNC-13"


def test_office_copied_with_its_folder_opens_no_keys_on_another_computer(
    _cetakan: tuple[Path, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(simpanan, "windows", WindowsPalsu(1).pustaka)
    asal = KantorUji(salin(_cetakan[0], tmp_path / "asal", _cetakan[1], Jam()), Jam())
    dirikan(asal)
    assert perangkat.keadaan(asal.sebagai("operator")).terdaftar
    asal.terbuka.tutup()
    shutil.copytree(tmp_path / "asal", tmp_path / "salinan")
    salinan = KantorUji(buka_kantor(tmp_path / "salinan", _cetakan[1], Jam()), Jam())
    monkeypatch.setattr(simpanan, "windows", WindowsPalsu(2).pustaka)
    operator = salinan.sebagai("operator")
    keadaan = perangkat.keadaan(operator)
    assert (keadaan.terdaftar, keadaan.kunci_galat) == (False, "KNC-05")
    with pytest.raises(UserError) as galat:
        perangkat_izin.beri_izin(operator, permintaan().request.raw, "", SEPUSKESMAS)
    assert kode_galat(galat) == "KNC-05"
    perangkat.buat_permintaan(operator, OPD, "Komputer pengganti", "Dinas")
    assert perangkat.keadaan(operator).menunggu, "it can be enrolled as a new machine"
    salinan.terbuka.tutup()


def test_key_file_of_another_office_opens_nothing(kantor: KantorUji) -> None:
    dirikan(kantor)
    berkas = kantor.terbuka.folder / KEY_FILE
    milik = simpanan.identitas(kantor.sebagai("operator"))
    keyfile.save(berkas, milik.to_bytes(), keyfile.seals_for(bytes(32), None))
    assert perangkat.keadaan(kantor.sebagai("operator")).kunci_galat == "KNC-01"
    berkas.write_bytes(b"sobek")
    assert perangkat.keadaan(kantor.sebagai("operator")).kunci_galat == "KNC-02"


@pytest.mark.parametrize("teks", ["bukan base64!", "AAAA"])
def test_damaged_record_of_trust_is_told_and_replaced_by_enrolling_again(
    kantor: KantorUji, kantor_lain: list[KantorUji], teks: str
) -> None:
    dirikan(kantor)
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan", SEDINAS)
    opd = kantor_lain[0].sebagai("operator")
    opd.store.atur_meta("kepercayaan", teks)
    opd.store.hapus_meta("kepercayaan_sidik")  # what was read before is remembered by it
    assert perangkat.keadaan(opd).kunci_galat == "KNC-26" and perangkat.keadaan(opd).sidik_akar is None
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan lagi", SEDINAS)
    assert perangkat.keadaan(opd).nama == "Dinas Kesehatan lagi"


def test_enrolling_again_forgets_no_machine_and_no_revocation(kantor: KantorUji, kantor_lain: list[KantorUji]) -> None:
    dirikan(kantor)
    opd, laptop = kantor_lain
    daftarkan(kantor, opd, OPD, "Dinas Kesehatan", SEDINAS)
    hilang = beri(opd, permintaan("Laptop hilang"), SEPUSKESMAS)
    operator, mesin_opd = kantor.sebagai("operator"), opd.sebagai("operator")
    tunggu = permintaan("Laptop lain")
    tercabut = beri(kantor, tunggu, SEPUSKESMAS)
    perangkat_daftar.cabut(operator, tercabut.perangkat, "laptop hilang")
    (opd.terbuka.folder / KEY_FILE).unlink()
    daftarkan(kantor, opd, OPD, "Dinas Kesehatan baru", SEDINAS)
    percaya = simpanan.kepercayaan(mesin_opd)
    assert percaya is not None and percaya.revocations.version.number == 1
    assert hilang.perangkat in {p.perangkat for p in perangkat_daftar.daftar(mesin_opd)}
    isi, kode = perangkat.buat_permintaan(laptop.sebagai("operator"), PEGAWAI, "Laptop", "Puskesmas")
    izin = perangkat_izin.beri_izin(mesin_opd, isi, kode, SEPUSKESMAS)
    perangkat.pasang_izin(laptop.sebagai("operator"), izin.berkas, izin.kode)
    diwarisi = simpanan.kepercayaan(laptop.sebagai("operator"))
    assert diwarisi is not None and diwarisi.revocations.version.number == 1, "the list travels with the answer"


def test_newer_revocations_outlive_the_answer_of_an_issuer_who_lags_behind(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    dirikan(kantor)
    opd, laptop = kantor_lain
    daftarkan(kantor, opd, OPD, "Dinas Kesehatan", SEDINAS)
    perangkat_daftar.cabut(kantor.sebagai("operator"), beri(kantor, permintaan(), SEPUSKESMAS).perangkat, "hilang")
    daftarkan(kantor, laptop, PEGAWAI, "Laptop", SEPUSKESMAS)
    (laptop.terbuka.folder / KEY_FILE).unlink()
    daftarkan(opd, laptop, PEGAWAI, "Laptop lagi", SEPUSKESMAS)
    percaya = simpanan.kepercayaan(laptop.sebagai("operator"))
    assert percaya is not None and percaya.revocations.version.number == 1


def test_machine_that_moves_to_another_office_forgets_the_old_one(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    lain, laptop = kantor_lain
    dirikan(kantor)
    with sandi_murah():
        baru = perangkat.jadikan_pusat(lain.sebagai("operator"), "Pusat lain", stik(kantor, "stik lain"), SANDI)
    daftarkan(kantor, laptop, PEGAWAI, "Laptop", SEPUSKESMAS)
    (laptop.terbuka.folder / KEY_FILE).unlink()
    daftarkan(lain, laptop, PEGAWAI, "Laptop pindah", SEPUSKESMAS)
    assert perangkat.keadaan(laptop.sebagai("operator")).sidik_akar == baru.sidik_akar
    kini = [p.nama for p in perangkat_daftar.daftar(laptop.sebagai("operator"))]
    assert kini == ["Pusat lain", "Laptop pindah"]


def test_keys_that_no_certificate_names_are_not_those_of_this_machine(kantor: KantorUji) -> None:
    dirikan(kantor)
    operator = kantor.sebagai("operator")
    lain = simpanan.identitas(operator).renewed()
    keyfile.save_identity(kantor.terbuka.folder, lain, keyfile.seals_for(kantor.terbuka.kunci, None))
    assert perangkat.keadaan(operator).kunci_galat == "KNC-03"


def test_stick_that_takes_one_root_key_only_keeps_none(kantor: KantorUji, monkeypatch: pytest.MonkeyPatch) -> None:
    simpan = keyfile.save

    def penuh(berkas: Path, *sisa: Any) -> None:
        if berkas.name == perangkat_akar.KUNCI_SEREP:
            raise UserError("KNC-04", berkas=berkas.name, sebab="penuh")
        simpan(berkas, *sisa)

    monkeypatch.setattr(keyfile, "save", penuh)
    with pytest.raises(UserError) as galat:
        dirikan(kantor)
    assert kode_galat(galat) == "KNC-04" and list(stik(kantor).iterdir()) == []


def test_old_keys_revoked_on_this_machine_too_do_not_stop_the_new_ones(
    kantor: KantorUji, kantor_lain: list[KantorUji]
) -> None:
    dirikan(kantor)
    operator, opd = kantor.sebagai("operator"), kantor_lain[0].sebagai("operator")
    daftarkan(kantor, kantor_lain[0], OPD, "Dinas Kesehatan", SEDINAS)
    izin = perangkat_izin.beri_izin(operator, perangkat.perbarui_kunci(opd), "", None)
    perangkat_daftar.cabut(operator, izin.perangkat, "kunci diganti", hanya_lama=True)
    pusat, milik = simpanan.kepercayaan(operator), simpanan.kepercayaan(opd)
    assert pusat is not None and milik is not None
    simpanan.simpan_kepercayaan(opd, replace(milik, revocations=pusat.revocations))
    assert perangkat.keadaan(opd).kunci_galat == "KNC-38"
    perangkat.pasang_izin(opd, izin.berkas)
    assert perangkat.keadaan(opd).terdaftar


def test_on_a_machine_that_nobody_keeps_its_owner_asks(kantor: KantorUji) -> None:
    kantor_tanpa_pengelola(kantor)
    isi, _ = perangkat.buat_permintaan(kantor.sebagai("siti"), PEGAWAI, "Laptop Siti", "Puskesmas")
    assert isi and perangkat.keadaan(kantor.sebagai("siti")).menunggu
    with pytest.raises(UserError) as galat:
        perangkat.buat_permintaan(kantor.sebagai("pengawas"), PEGAWAI, "Laptop", "Puskesmas")
    assert kode_galat(galat) == "UMM-01"


def kantor_tanpa_pengelola(kantor: KantorUji) -> None:
    """Every account that keeps the office is closed."""
    operator = kantor.sebagai("operator")
    with operator.store.baca() as koneksi:
        semua = [s.nilai for s in cari(koneksi, Akun) if s.nilai.peran in (Peran.OPERATOR, Peran.PUSAT)]
    with operator.transaksi("tutup akun", (skema.PUSAT,)) as kerja:
        for satu in semua:
            kerja.simpan(replace(satu, aktif=False))
