"""Certificates that a machine gives and takes back: codes, scopes by the organisation, revocation by the centre."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import perangkat, perangkat_daftar, perangkat_izin, perangkat_lingkup
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services.perangkat_lingkup import Lingkup
from kinerja_desktop.sync.revocation import name_of_machine
from tests.helpers.kantor import DINAS, KADIS, PUSAT, PUSKESMAS, RUDI, SITI, Jam, KantorUji, salin
from tests.helpers.perangkat import OPD, PEGAWAI, beri, daftarkan, dirikan, jejak, permintaan

SEPUSKESMAS = Lingkup(unit=frozenset({PUSKESMAS}))
SEMUA = ("operator", "kadis", "kepala", "siti", "rudi", "dewi", "pusat", "pengawas")


@pytest.fixture
def opd(_cetakan: tuple[Path, bytes], tmp_path: Path) -> Iterator[KantorUji]:
    """The office of the OPD, on its own computer."""
    jam = Jam()
    satu = KantorUji(salin(_cetakan[0], tmp_path / "opd", _cetakan[1], jam), jam)
    yield satu
    satu.terbuka.tutup()


def orang(*daftar: UUID) -> Lingkup:
    return Lingkup(pegawai=frozenset(daftar))


def test_request_says_what_it_asks(kantor: KantorUji) -> None:
    tunggu = permintaan("Laptop Bidan")
    isi = perangkat_izin.baca_permintaan(kantor.sebagai("pusat"), tunggu.request.raw)
    assert (isi.peran, isi.nama, isi.unit, isi.kode) == (
        PEGAWAI,
        "Laptop Bidan",
        "Puskesmas Kartini",
        tunggu.request.code,
    )
    assert isi.perangkat.bytes == tunggu.identity.device and not isi.pembaruan
    with pytest.raises(UserError) as galat:
        perangkat_izin.baca_permintaan(kantor.sebagai("pusat"), tunggu.request.raw[:-1])
    assert galat.value.kode == "KNC-07"


def test_reads_are_narrowed_by_role(kantor: KantorUji) -> None:
    dirikan(kantor)
    isi = permintaan().request.raw
    boleh_baca, boleh_daftar = set(), set()
    for nama in SEMUA:
        konteks = kantor.sebagai(nama)
        assert perangkat.keadaan(konteks).terdaftar, "everyone may know what this computer is"
        for panggil, boleh in (
            (lambda k=konteks: perangkat_izin.baca_permintaan(k, isi), boleh_baca),
            (lambda k=konteks: perangkat_daftar.daftar(k), boleh_daftar),
        ):
            try:
                panggil()
            except UserError as galat:
                assert galat.kode == "UMM-01"
            else:
                boleh.add(nama)
    assert boleh_baca == {"operator", "pusat"} and boleh_daftar == {"operator", "pusat", "kepala", "pengawas"}


@pytest.mark.parametrize("kode", ["", "ABCD-EFGH"])
def test_wrong_code_gives_nothing_and_changes_nothing(kantor: KantorUji, tmp_path: Path, kode: str) -> None:
    dirikan(kantor)
    operator, tujuan = kantor.sebagai("operator"), tmp_path / "jawaban.knj-izin"
    sebelum = jejak(operator)
    with pytest.raises(UserError) as galat:
        perangkat_izin.beri_izin(operator, permintaan().request.raw, kode, SEPUSKESMAS, tujuan=tujuan)
    assert galat.value.kode == "KNC-08"
    assert jejak(operator) == sebelum and not tujuan.exists()


def test_stick_that_is_full_remembers_nothing_so_it_can_be_given_again(kantor: KantorUji, tmp_path: Path) -> None:
    dirikan(kantor)
    operator, tunggu = kantor.sebagai("operator"), permintaan()
    sebelum = jejak(operator)
    with pytest.raises(UserError) as galat:
        beri(kantor, tunggu, SEPUSKESMAS, tujuan=tmp_path / "dicabut" / "jawaban.knj-izin")
    assert galat.value.kode == "KNC-04" and jejak(operator) == sebelum
    izin = beri(kantor, tunggu, SEPUSKESMAS, tujuan=tmp_path / "jawaban.knj-izin")
    assert (tmp_path / "jawaban.knj-izin").read_bytes() == izin.berkas


def test_machine_that_is_not_enrolled_gives_nothing(kantor: KantorUji) -> None:
    with pytest.raises(UserError) as galat:
        beri(kantor, permintaan(), SEPUSKESMAS)
    assert galat.value.kode == "KNC-03"


def test_known_machine_gets_its_certificate_again_and_no_second_one(kantor: KantorUji) -> None:
    dirikan(kantor)
    tunggu = permintaan()
    izin = beri(kantor, tunggu, SEPUSKESMAS)
    assert beri(kantor, tunggu, SEPUSKESMAS).kode == izin.kode
    with pytest.raises(UserError) as galat:
        beri(kantor, tunggu, SEPUSKESMAS, nama="Laptop lain")
    assert galat.value.kode == "KNC-47"


def test_issuer_decides_role_and_name(kantor: KantorUji) -> None:
    dirikan(kantor)
    izin = beri(kantor, permintaan(), SEPUSKESMAS, peran=OPD, nama="Puskesmas Kartini")
    assert (izin.peran, izin.nama) == (OPD, "Puskesmas Kartini")
    with pytest.raises(UserError) as galat:
        beri(kantor, permintaan(), SEPUSKESMAS, peran=PeranPerangkat.PUSAT)
    assert galat.value.kode == "KNC-13"


@pytest.mark.parametrize("lingkup", [Lingkup(), Lingkup(frozenset({uuid4()})), orang(uuid4()), orang(DINAS)])
def test_scope_without_units_and_people_of_this_office_is_refused(kantor: KantorUji, lingkup: Lingkup) -> None:
    dirikan(kantor)
    with pytest.raises(UserError) as galat:
        beri(kantor, permintaan(), lingkup)
    assert galat.value.kode == "KNC-34"


@pytest.mark.parametrize(
    ("lingkup", "boleh"),
    [
        (SEPUSKESMAS, True),
        (orang(SITI, RUDI), True),
        (Lingkup(frozenset({PUSKESMAS}), frozenset({SITI})), True),
        (Lingkup(frozenset({DINAS})), False),
        (Lingkup(frozenset({PUSKESMAS, DINAS})), False),
        (orang(SITI, KADIS), False),
        (orang(PUSAT), False),
        (Lingkup(semua=True), False),
    ],
)
def test_scope_lies_within_that_of_its_issuer_by_the_organisation(
    kantor: KantorUji, opd: KantorUji, lingkup: Lingkup, boleh: bool
) -> None:
    dirikan(kantor)
    daftarkan(kantor, opd, OPD, "Puskesmas Kartini", SEPUSKESMAS)
    operator, tunggu = opd.sebagai("operator"), permintaan()
    sebelum = jejak(operator)
    if boleh:
        assert beri(opd, tunggu, lingkup).lingkup == lingkup
        return
    with pytest.raises(UserError) as galat:
        beri(opd, tunggu, lingkup)
    assert galat.value.kode == "KNC-14" and jejak(operator) == sebelum


def test_organisation_tells_what_lies_below(kantor: KantorUji) -> None:
    memuat = simpanan.unit_memuat(kantor.sebagai("operator"))
    di_bawah = {(DINAS, PUSKESMAS), (DINAS, SITI), (DINAS, KADIS), (PUSKESMAS, SITI), (DINAS, DINAS)}
    semua = {(atas, bawah) for atas in (DINAS, PUSKESMAS, SITI) for bawah in (DINAS, PUSKESMAS, SITI, KADIS, uuid4())}
    assert {(a, b) for a, b in semua if memuat(a.bytes, b.bytes)} == di_bawah | {(PUSKESMAS, PUSKESMAS)}


def test_scope_is_read_as_people_type_it(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    lingkup = perangkat_lingkup.baca(operator, ["Puskesmas Kartini", str(DINAS)], ["19920314 201903 2 007"])
    assert lingkup == Lingkup(frozenset({PUSKESMAS, DINAS}), frozenset({SITI}))
    kata = "Dinas Kesehatan, Puskesmas Kartini dan semua unit di bawahnya; pegawai: Siti Rahma, A.Md.Keb."
    assert perangkat_lingkup.kata(operator, lingkup) == kata
    assert perangkat_lingkup.kata(operator, Lingkup(semua=True)) == "semua unit kerja dan pegawai"
    asing = Lingkup(frozenset({uuid4()}))
    assert perangkat_lingkup.kata(operator, asing).startswith("unit yang belum dikenal di sini")
    assert perangkat_lingkup.kata(operator, Lingkup()) == "tidak ada"
    for unit, pegawai in ((["Puskesmas"], []), ([""], []), ([], ["1992"]), ([], [""])):
        with pytest.raises(UserError) as galat:
            perangkat_lingkup.baca(operator, unit, pegawai)
        assert galat.value.kode == "KNC-34"


def test_revoked_opd_ends_with_everything_below_it(kantor: KantorUji, opd: KantorUji) -> None:
    dirikan(kantor)
    daftarkan(kantor, opd, OPD, "Puskesmas Kartini", SEPUSKESMAS)
    operator = kantor.sebagai("operator")
    tunggu = permintaan()
    beri(opd, tunggu, orang(SITI))
    terakhir = uuid4()
    (milik,) = [p for p in perangkat_daftar.daftar(operator) if p.peran is OPD]
    dicabut = perangkat_daftar.cabut(operator, milik.perangkat, "  laptop hilang ", [terakhir, terakhir])
    assert (dicabut.nama, dicabut.izin, dicabut.nomor) == ("Puskesmas Kartini", 1, 1)
    (milik,) = [p for p in perangkat_daftar.daftar(operator) if p.peran is OPD]
    assert (milik.berlaku, milik.alasan) == (False, "laptop hilang")
    pusat = simpanan.kepercayaan(operator)
    assert pusat is not None
    entri = pusat.revocations.entries
    nama = name_of_machine(milik.perangkat.bytes)
    assert len(entri) == 2 and entri[nama].reason == "laptop hilang", "its certificate, and the machine"
    assert {satu.accepted for satu in entri.values()} == {(terakhir.bytes,)}
    opd_lama = simpanan.kepercayaan(opd.sebagai("operator"))
    assert opd_lama is not None
    simpanan.simpan_kepercayaan(opd.sebagai("operator"), _dengan_daftar(opd_lama, pusat))
    kini = {p.nama: p.berlaku for p in perangkat_daftar.daftar(opd.sebagai("operator"))}
    assert kini == {"BKPSDM": True, "Puskesmas Kartini": False, "Laptop Bidan": False}
    assert perangkat.keadaan(opd.sebagai("operator")).kunci_galat == "KNC-38"
    with pytest.raises(UserError) as galat:
        beri(opd, permintaan(), orang(SITI))
    assert galat.value.kode == "KNC-38" and "laptop hilang" in galat.value.isi
    daftarkan(kantor, opd, OPD, "Puskesmas Kartini baru", SEPUSKESMAS)
    assert perangkat.keadaan(opd.sebagai("operator")).nama == "Puskesmas Kartini baru", "enrolled as a new machine"


def _dengan_daftar(lama: simpanan.TrustStore, pusat: simpanan.TrustStore) -> simpanan.TrustStore:
    """The list of the centre reached this machine."""
    from kinerja_desktop.sync.scope import organisation_unknown
    from kinerja_desktop.sync.trust import with_revocations

    return with_revocations(lama, pusat.revocations.raw, organisation_unknown)


def test_revocations_add_up_and_their_version_grows(kantor: KantorUji) -> None:
    dirikan(kantor)
    operator = kantor.sebagai("operator")
    satu, dua = (beri(kantor, permintaan(f"Laptop {n}"), SEPUSKESMAS).perangkat for n in (1, 2))
    assert perangkat_daftar.cabut(operator, satu, "hilang").nomor == 1
    assert perangkat_daftar.cabut(operator, dua, "rusak").nomor == 2
    keadaan = {p.nama: p.alasan for p in perangkat_daftar.daftar(operator)}
    assert keadaan == {"BKPSDM": None, "Laptop 1": "hilang", "Laptop 2": "rusak"}


def test_who_may_not_revoke_and_what_cannot_be(kantor: KantorUji, opd: KantorUji) -> None:
    pusat = dirikan(kantor)
    daftarkan(kantor, opd, OPD, "Puskesmas Kartini", SEPUSKESMAS)
    bawah = beri(opd, permintaan(), orang(SITI)).perangkat
    milik = perangkat.keadaan(opd.sebagai("operator")).perangkat
    assert milik is not None
    operator, mesin_opd = kantor.sebagai("operator"), opd.sebagai("operator")
    sebelum = jejak(operator), jejak(mesin_opd)
    for konteks, nomor, alasan, lama, tolak in (
        (mesin_opd, bawah, "hilang", False, "KNC-36"),
        (operator, pusat.perangkat, "hilang", False, "KNC-37"),
        (operator, uuid4(), "hilang", False, "KNC-35"),
        (operator, bawah, "hilang", False, "KNC-35"),
        (operator, milik, "hilang", True, "KNC-39"),
        (operator, milik, " ", False, "KNC-40"),
        (operator, milik, "a\nb", False, "KNC-40"),
        (operator, milik, "a" * 201, False, "KNC-40"),
    ):
        with pytest.raises(UserError) as galat:
            perangkat_daftar.cabut(konteks, nomor, alasan, hanya_lama=lama)
        assert galat.value.kode == tolak
    assert (jejak(operator), jejak(mesin_opd)) == sebelum


def test_machine_is_found_by_the_head_of_its_number(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    with pytest.raises(UserError) as galat:
        perangkat_daftar.cari(operator, str(uuid4()))
    assert galat.value.kode == "KNC-35" and perangkat_daftar.daftar(operator) == []
    pusat = dirikan(kantor).perangkat
    assert (
        perangkat_daftar.cari(operator, str(pusat)) == pusat == perangkat_daftar.cari(operator, pusat.hex[:6].upper())
    )
    for teks in (pusat.hex[:5], "", str(uuid4())):
        with pytest.raises(UserError) as galat:
            perangkat_daftar.cari(operator, teks)
        assert galat.value.kode == "KNC-35"


def test_list_tells_which_machine_is_this_one(kantor: KantorUji) -> None:
    dirikan(kantor)
    beri(kantor, permintaan(), SEPUSKESMAS)
    pusat, laptop = perangkat_daftar.daftar(kantor.sebagai("pengawas"))
    assert (pusat.peran, pusat.sendiri, pusat.lingkup_kata) == (
        PeranPerangkat.PUSAT,
        True,
        "semua unit kerja dan pegawai",
    )
    assert (laptop.sendiri, laptop.dari, laptop.generasi) == (False, "BKPSDM", 1)
    assert laptop.lingkup_kata == "Puskesmas Kartini dan semua unit di bawahnya"
