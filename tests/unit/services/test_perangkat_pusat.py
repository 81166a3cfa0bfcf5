"""The centre with its root keys at hand: the next roots, a leak, a new era, the recovery key."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import perangkat, perangkat_akar, perangkat_daftar, perangkat_izin, perangkat_pusat, tukar
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services.perangkat_lingkup import Lingkup
from kinerja_desktop.sync.certificates import Grant, issue
from kinerja_desktop.sync.identity import DeviceIdentity, PublicIdentity
from kinerja_desktop.sync.revocation import Version
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.trust import (
    TrustStore,
    read_store,
    with_certificate,
    with_issued,
    with_revocations,
    with_roots,
)
from tests.helpers.kantor import PUSKESMAS, KantorUji
from tests.helpers.perangkat import OPD, SANDI, beri, dirikan, permintaan, sandi_murah, stik

BARU = "kata sandi yang kedua"


def ganti(kantor: KantorUji, dari: str = "stik", ke: str = "baru", *, bocor: bool = False, **lain: bool) -> Path:
    folder = stik(kantor, ke)
    with sandi_murah():
        sandi = SANDI if dari == "stik" else BARU
        perangkat_pusat.ganti_induk(
            kantor.sebagai("operator"), stik(kantor, dari), sandi, folder, BARU, bocor=bocor, **lain
        )
    return folder


def percaya(kantor: KantorUji) -> TrustStore:
    ada = simpanan.kepercayaan(kantor.sebagai("operator"))
    assert ada is not None
    return ada


def era(kantor: KantorUji, stik_ini: str, sandi: str) -> perangkat_pusat.EraBaru:
    with sandi_murah():
        return perangkat_pusat.buka_era(kantor.sebagai("operator"), stik(kantor, stik_ini), sandi)


def laptop(kantor: KantorUji) -> TrustStore:
    """A machine that is enrolled; what is trusted then is what it begins with."""
    beri(kantor, permintaan(), Lingkup(frozenset({PUSKESMAS})))
    return percaya(kantor)


def test_the_next_roots_are_followed_and_certify_the_centre(kantor: KantorUji) -> None:
    dirikan(kantor)
    jauh = laptop(kantor)
    (lama,) = (m for m in jauh.known if jauh.current(m).certificate.name == "Laptop Bidan")
    perangkat_daftar.cabut(kantor.sebagai("operator"), UUID(bytes=lama), "hilang")
    ganti(kantor)
    kini, ini = percaya(kantor), simpanan.mesin(kantor.sebagai("operator"))
    assert kini.roots.number == 2 and ini.rantai[0].raw == kini.roots.root.raw and ini.sertifikat.generation == 2
    sesudah = with_revocations(with_roots(jauh, kini.roots.steps), kini.revocations.raw, ini.unit_memuat)
    assert sesudah.roots == kini.roots and sesudah.revocations.version == Version(0, 2)
    assert sesudah.current(lama) is None and read_store(kini.to_bytes()) == kini
    ganti(kantor, "baru", "ketiga")
    assert with_roots(jauh, percaya(kantor).roots.steps).roots == percaya(kantor).roots, "both steps at once"


def test_after_a_leak_only_the_centre_is_certified(kantor: KantorUji) -> None:
    dirikan(kantor)
    laptop(kantor)
    ganti(kantor, bocor=True)
    assert [(p.nama, p.berlaku) for p in perangkat_daftar.daftar(kantor.sebagai("operator"))] == [
        ("BKPSDM", True),
        ("Laptop Bidan", False),
    ]


def test_the_new_root_signs_the_last_era_again(kantor: KantorUji) -> None:
    """A machine that slept through the era and the leak needs both, and the old root signs nothing any more."""
    dirikan(kantor)
    jauh = percaya(kantor)
    assert era(kantor, "stik", SANDI) == perangkat_pusat.EraBaru(1, 1)
    ganti(kantor, bocor=True)
    kini, memuat = percaya(kantor), simpanan.unit_memuat(kantor.sebagai("operator"))
    sesudah = with_roots(jauh, kini.roots.steps)
    with pytest.raises(UserError, match="KNC-21"):
        with_revocations(sesudah, kini.revocations.raw, memuat)
    sesudah = with_revocations(sesudah, kini.revocations.raw, memuat, kini.revocations.leap)
    assert sesudah.revocations.version == Version(1, 2)
    assert era(kantor, "baru", BARU).era == 2


def test_the_recovery_key_stays_unless_another_one_is_asked_for(kantor: KantorUji) -> None:
    pusat = dirikan(kantor)
    (penerima,) = percaya(kantor).roots.recovery
    halaman = next(b for b in pusat.berkas if b.name == perangkat_akar.KUNCI_PEMULIHAN).read_text("utf-8")
    assert penerima in halaman and halaman.splitlines()[-1].startswith("AGE-SECRET-KEY-1")
    assert all(baris.startswith("#") for baris in halaman.splitlines()[:-1])
    folder = ganti(kantor)
    assert percaya(kantor).roots.recovery == (penerima,)
    assert not (folder / perangkat_akar.KUNCI_PEMULIHAN).exists()
    folder = ganti(kantor, "baru", "ketiga", pemulihan=True)
    assert percaya(kantor).roots.recovery != (penerima,) and (folder / perangkat_akar.KUNCI_PEMULIHAN).exists()
    assert not any(b"AGE-SECRET" in b.read_bytes() for b in kantor.terbuka.folder.rglob("*") if b.is_file())


def test_an_id_that_two_offices_certified_is_told_and_revoked_altogether(kantor: KantorUji) -> None:
    """The first one keeps it, and may be the thief: the centre can shut out both."""
    dirikan(kantor)
    operator = kantor.sebagai("operator")
    pusat = simpanan.mesin(operator)
    nomor, kini = DeviceIdentity.generate().device, pusat.percaya
    for nama in ("Dinas A", "Dinas B"):
        opd, kunci = DeviceIdentity.generate(), DeviceIdentity.generate().public
        lingkup = Scope.of(units=frozenset({PUSKESMAS.bytes}))
        izin = issue(pusat.identitas, pusat.rantai[-1], opd.public, Grant(OPD, lingkup, nama), "", pusat.unit_memuat)
        subjek = PublicIdentity(nomor, kunci.signing_key, kunci.recipient)
        milik = Grant(PeranPerangkat.PEGAWAI, lingkup, f"Laptop {nama}")
        link = issue(opd, izin, subjek, milik, "", pusat.unit_memuat)
        kini = with_certificate(kini, (*pusat.mentah, izin.raw), pusat.unit_memuat)
        kini = with_issued(kini, opd.device, (link.raw,), pusat.unit_memuat)
    with operator.transaksi("dengar"):
        simpanan.simpan_kepercayaan(operator, kini)
    (laptop,) = (p for p in perangkat_daftar.daftar(operator) if p.perangkat.bytes == nomor)
    assert (laptop.nama, laptop.dari, laptop.sengketa) == ("Laptop Dinas A", "Dinas A", ("Dinas B",))
    (tetangga,) = (t for t in tukar.daftar_tetangga(operator, simpanan.mesin(operator)) if t.perangkat == nomor)
    assert tetangga.sengketa == ("Dinas B",)
    assert perangkat_daftar.cabut(operator, laptop.perangkat, "diperebutkan").izin == 2
    (laptop,) = (p for p in perangkat_daftar.daftar(operator) if p.perangkat.bytes == nomor)
    assert not laptop.berlaku and laptop.sengketa == ()


def test_what_is_refused_leaves_no_keys_and_changes_nothing(kantor: KantorUji) -> None:
    dirikan(kantor)
    sebelum = percaya(kantor)
    operator, kosong = kantor.sebagai("operator"), stik(kantor, "kosong")
    for lama, sandi, baru, sandi_baru, kode in (
        ("stik", "salah sekali pokoknya", kosong, BARU, "KNC-01"),
        ("kosong", SANDI, kosong, BARU, "KNC-31"),
        ("stik", SANDI, kosong, "pendek", "KNC-33"),
        ("stik", SANDI, stik(kantor), BARU, "KNC-30"),
        ("stik", SANDI, kantor.terbuka.folder / "kunci", BARU, "KNC-32"),
    ):
        with sandi_murah(), pytest.raises(UserError, match=kode):
            perangkat_pusat.ganti_induk(operator, stik(kantor, lama), sandi, baru, sandi_baru)
    with sandi_murah(), pytest.raises(UserError, match="UMM-01"):
        perangkat_pusat.buka_era(kantor.sebagai("siti"), stik(kantor), SANDI)
    assert percaya(kantor) == sebelum and list(kosong.iterdir()) == []


def test_only_the_centre_does_it(kantor: KantorUji, kantor_lain: list[KantorUji]) -> None:
    dirikan(kantor)
    dinas = kantor_lain[0].sebagai("operator")
    berkas, kode = perangkat.buat_permintaan(dinas, OPD, "Dinas", "Dinas")
    izin = perangkat_izin.beri_izin(kantor.sebagai("operator"), berkas, kode, Lingkup(frozenset({PUSKESMAS})))
    perangkat.pasang_izin(dinas, izin.berkas, izin.kode)
    with sandi_murah(), pytest.raises(UserError, match="KNC-41"):
        perangkat_pusat.buka_era(dinas, stik(kantor), SANDI)
