"""Accounts: nobody raises power, not his own and not through others; every change leaves a trail without secrets."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from uuid import UUID

import pytest

from kinerja_desktop import bootstrap
from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.services import akun, keterangan, pengaturan, wewenang
from kinerja_desktop.services.pintu import Pintu
from kinerja_desktop.store import kunci, skema
from kinerja_desktop.store.rekaman import ambil, cari
from tests.helpers.kantor import (
    DEWI,
    DINAS,
    KADIS,
    KEPALA,
    OPERATOR,
    PUSAT,
    PUSKESMAS,
    RUDI,
    SITI,
    KantorUji,
    id_tetap,
    masuk,
)
from tests.helpers.pertukaran import Jaringan

SANDI = "kalimat pertama"
PUSTU = id_tetap(3)
P = Peran
BOLEH: dict[str, set[tuple[UUID, Peran]]] = {
    "pusat": {(o, p) for o in (SITI, KEPALA, KADIS, OPERATOR, PUSAT, DEWI) for p in Peran},
    "operator": {
        *((o, p) for o in (SITI, KEPALA, KADIS, DEWI) for p in (P.PEGAWAI, P.PENILAI, P.PIMPINAN_UNIT)),
        (OPERATOR, P.PEGAWAI),
    },
    "kepala": {
        *((o, p) for o in (SITI, OPERATOR) for p in (P.PEGAWAI, P.PENILAI)),
        *((DEWI, p) for p in (P.PEGAWAI, P.PENILAI, P.PIMPINAN_UNIT)),
        (KEPALA, P.PEGAWAI),
    },
    **{nama: set() for nama in ("kadis", "siti", "pengawas")},
}


def _dewi_di_pustu(kantor: KantorUji) -> None:
    """Dewi leads a unit below the puskesmas."""
    with kantor.sebagai("operator").transaksi("pindah", (skema.PUSAT,)) as kerja:
        kerja.simpan(UnitKerja(PUSTU, "Pustu Melati", JenisUnit.SUB_UNIT, PUSKESMAS, DEWI))
        dewi = kerja.ambil(Pegawai, DEWI)
        assert dewi is not None
        kerja.simpan(replace(dewi.nilai, unit_kerja_id=PUSTU))


def _aksi(kantor: KantorUji) -> list[tuple[str, UUID, UUID]]:
    """The change log as (act, who, record)."""
    with kantor.terbuka.store.baca() as koneksi:
        baris = koneksi.exec_driver_sql("SELECT aksi, pelaku, id FROM riwayat ORDER BY lsn").all()
    return [(b.aksi, UUID(bytes=b.pelaku), UUID(bytes=b.id)) for b in baris]


def _akun(kantor: KantorUji, nama: str) -> Akun:
    with kantor.terbuka.store.baca() as koneksi:
        return cari(koneksi, Akun, skema.akun.c.nama_akun == nama)[0].nilai


@pytest.fixture
def sandi_ringan(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords stretched by a quick hash, where a test sets many and opens none that lay there before."""
    monkeypatch.setattr(kunci, "_kunci_sandi", lambda sandi, s: sha256(f"{sandi}{s.garam}".encode()).digest())


@pytest.mark.usefixtures("sandi_ringan")
@pytest.mark.parametrize("pelaku", list(BOLEH))
def test_only_accounts_of_less_power_are_made(kantor: KantorUji, pelaku: str) -> None:
    _dewi_di_pustu(kantor)
    konteks = kantor.sebagai(pelaku)
    bisa = set()
    for urut, orang in enumerate((SITI, KEPALA, KADIS, OPERATOR, PUSAT, DEWI)):
        for peran in Peran:
            try:
                akun.buat(konteks, orang, f"baru{urut}{peran.value}".replace("_", "-"), peran, SANDI)
            except UserError as galat:
                assert galat.kode == "UMM-01"
            else:
                bisa.add((orang, peran))
    assert bisa == BOLEH[pelaku]
    assert list(keterangan.temuan(konteks)) == []


@pytest.mark.usefixtures("sandi_ringan")
@pytest.mark.parametrize("tindakan", ["atur_sandi", "nonaktifkan"])
def test_nobody_takes_over_an_account_with_more_power(kantor: KantorUji, tindakan: str) -> None:
    boleh = {
        "pusat": {"operator", "kadis", "kepala", "siti", "pengawas"},
        "operator": {"kadis", "kepala", "siti"},
        "kepala": {"siti"},
        "kadis": set(),
        "siti": set(),
        "pengawas": set(),
    }
    for pelaku, sasaran in boleh.items():
        for nama in ("operator", "kadis", "kepala", "siti", "pusat", "pengawas"):
            if nama in sasaran or nama == pelaku:
                continue
            isi = (_akun(kantor, nama).id, SANDI)[: 2 if tindakan == "atur_sandi" else 1]
            sebelum = kunci.baca(kantor.terbuka.folder)
            with pytest.raises(UserError, match="UMM-01"):
                getattr(akun, tindakan)(kantor.sebagai(pelaku), *isi)
            assert kunci.baca(kantor.terbuka.folder) == sebelum
    for pelaku, sasaran in boleh.items():
        for nama in sasaran:
            akun.atur_sandi(kantor.sebagai(pelaku), _akun(kantor, nama).id, SANDI)
            assert masuk(kantor.terbuka.folder, nama, SANDI) == kantor.terbuka.kunci


def test_a_password_set_by_somebody_else_is_changed_by_its_owner(kantor: KantorUji) -> None:
    folder, sandi_baru = kantor.terbuka.folder, "hanya saya tahu"
    akun.atur_sandi(kantor.sebagai("operator"), _akun(kantor, "siti").id, SANDI)
    assert Pintu(folder).harus_ganti("siti") and not Pintu(folder).harus_ganti("rudi")
    with pytest.raises(UserError, match="AKN-10"):
        bootstrap.ganti_sandi(folder, "siti", SANDI, SANDI)
    bootstrap.ganti_sandi(folder, "siti", SANDI, sandi_baru)
    assert not Pintu(folder).harus_ganti("siti")
    assert masuk(folder, "siti", sandi_baru) == kantor.terbuka.kunci


def test_passwords_leave_a_trail_without_a_secret(kantor: KantorUji) -> None:
    folder, siti = kantor.terbuka.folder, _akun(kantor, "siti")
    akun.atur_sandi(kantor.sebagai("operator"), siti.id, SANDI)
    assert _aksi(kantor)[-1] == ("atur kata sandi", OPERATOR, siti.id)
    bootstrap.ganti_sandi(folder, "siti", SANDI, "hanya saya tahu")
    konteks = kantor.sebagai("siti")
    assert _aksi(kantor)[-1] == ("ganti kata sandi", SITI, siti.id)
    sebelum = len(_aksi(kantor))
    kantor.sebagai("siti")
    assert len(_aksi(kantor)) == sebelum, "told once"
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, Akun, siti.id)
        assert simpanan is not None and simpanan.nilai == siti
    assert list(keterangan.temuan(konteks)) == []
    assert SANDI not in (folder / kunci.BERKAS).read_text()


def test_a_recovery_by_code_is_logged_at_the_next_login(kantor: KantorUji) -> None:
    folder = kantor.terbuka.folder
    gantungan = kunci.baca(folder)
    kode = kunci.kode_pemulihan_baru()
    pemulihan = kunci.buat_slot(kunci.Slot(kunci.PEMULIHAN, "", ""), kunci.rapikan_kode(kode), kantor.terbuka.kunci)
    kunci.tulis(folder, kunci.pasang(gantungan, pemulihan))
    bootstrap.pulihkan_akun(folder, kode, "rudi", SANDI)
    assert not Pintu(folder).harus_ganti("rudi")
    kantor.sebagai("rudi")
    assert _aksi(kantor)[-1] == ("pulihkan kata sandi dengan kode pemulihan", RUDI, _akun(kantor, "rudi").id)


def test_a_reset_that_cannot_be_written_is_not_logged(kantor: KantorUji, monkeypatch: pytest.MonkeyPatch) -> None:
    def penuh(*_: object) -> None:
        raise OSError(28, "penuh")

    sebelum = _aksi(kantor)
    monkeypatch.setattr(kunci, "ganti_berkas", penuh)
    with pytest.raises(UserError, match="KTR-04"):
        akun.atur_sandi(kantor.sebagai("operator"), _akun(kantor, "siti").id, SANDI)
    assert _aksi(kantor) == sebelum
    assert masuk(kantor.terbuka.folder, "siti") == kantor.terbuka.kunci


def test_settings_are_logged_and_a_change_around_the_log_is_found(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    sebelum = len(_aksi(kantor))
    pengaturan.simpan_kantor(operator, replace(operator.kantor, norma_menit=240))
    pengaturan.simpan_kantor(operator, replace(operator.kantor, norma_menit=240))
    assert _aksi(kantor)[sebelum:] == [("ubah pengaturan kantor", OPERATOR, PUSKESMAS)], "equal settings are no change"
    assert kantor.terbuka.store.kantor().norma_menit == 240
    assert list(keterangan.temuan(operator)) == []
    isi = operator.store.meta("kantor") or ""
    operator.store.atur_meta("kantor", isi.replace("240", "999"))
    assert [t.kode for t in keterangan.temuan(operator)] == ["PRK-06"]
    with pytest.raises(UserError, match="UMM-04"), operator.transaksi("diam-diam") as kerja:
        kerja.simpan_kantor(Kantor("Lain", DINAS))


def test_roles_that_may_be_given(kantor: KantorUji) -> None:
    assert akun.peran_boleh(kantor.sebagai("pusat")) == tuple(Peran)
    assert akun.peran_boleh(kantor.sebagai("operator")) == (P.PEGAWAI, P.PENILAI, P.PIMPINAN_UNIT)
    assert akun.peran_boleh(kantor.sebagai("siti")) == ()


def test_who_rates_people_of_a_workstation_and_is_not_named_in_its_permission(jaringan: Jaringan) -> None:
    opd = jaringan.pasang("opd").konteks
    orang = [wewenang.pegawai(opd, satu) for satu in (KADIS, KEPALA, SITI)]
    assert akun.di_luar_izin(opd, orang) == {KADIS}
    opd.store.hapus_meta(skema.META_PERAN)
    assert akun.di_luar_izin(opd, orang) == frozenset(), "from an office without a role nothing goes anywhere"
