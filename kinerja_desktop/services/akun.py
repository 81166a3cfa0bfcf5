"""Accounts of this machine: made by operator, pusat or the head of a unit; passwords belong to their owner.

Nobody makes, resets or closes an account with more power than his own, and nobody gives himself another role:

| who | accounts of | of the roles |
|---|---|---|
| pusat | everybody | all |
| operator | the people of his office and those who rate them | pegawai, penilai, pimpinan unit |
| pimpinan unit | his unit and those below, but not his own superiors | pegawai, penilai; below him also pimpinan unit |

An office without operator and pusat gets its first operator from the head of the unit.

A password that somebody else sets must be changed by its owner at the next login, and its setting is in the change log
(never the password itself).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.cakupan_perangkat import penutur, unit_sertifikat
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.rencana_kantor import PANJANG_SANDI
from kinerja_desktop.store import kunci as slot
from kinerja_desktop.store import skema
from kinerja_desktop.store.cakupan import orang_di_unit
from kinerja_desktop.store.kunci import Slot
from kinerja_desktop.store.rekaman import ambil, cari
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

PENGELOLA_AKUN = wewenang.PENGELOLA | {Peran.PIMPINAN_UNIT}
_DI_BAWAH = frozenset({Peran.PEGAWAI, Peran.PENILAI, Peran.PIMPINAN_UNIT})
_BOLEH = {Peran.PUSAT: frozenset(Peran), Peran.OPERATOR: _DI_BAWAH, Peran.PIMPINAN_UNIT: _DI_BAWAH}


@dataclass(frozen=True, slots=True)
class BarisAkun:
    """One account with its person; `bisa_masuk` is False while it has no password on this machine."""

    akun: Akun
    nama: str
    jabatan: str
    bisa_masuk: bool


def daftar(konteks: Context) -> list[BarisAkun]:
    """All accounts by person's name. Raises UMM-01 for roles that do not manage accounts."""
    wewenang.pastikan_peran(konteks, PENGELOLA_AKUN | {Peran.PENGAWAS}, "melihat daftar akun")
    ada = {s.akun for s in slot.baca(konteks.folder).slot}
    with konteks.store.baca() as koneksi:
        orang = {s.nilai.id: s.nilai for s in cari(koneksi, Pegawai)}
        semua = [s.nilai for s in cari(koneksi, Akun)]
    baris = [BarisAkun(a, orang[a.pegawai_id].nama, orang[a.pegawai_id].jabatan, a.nama_akun in ada) for a in semua]
    return sorted(baris, key=lambda b: b.nama.casefold())


def peran_boleh(konteks: Context) -> tuple[Peran, ...]:
    """Roles of the accounts that the acting person may make, from the least to the most."""
    boleh = _boleh(konteks)
    return tuple(p for p in Peran if p in boleh)


def _boleh(konteks: Context) -> frozenset[Peran]:
    """The head of a unit appoints the first operator of an office that has none (the wizard lets him do without)."""
    dasar = _BOLEH.get(konteks.peran, frozenset())
    if konteks.peran is Peran.PIMPINAN_UNIT and wewenang.tanpa_pengelola(konteks):
        return dasar | {Peran.OPERATOR}
    return dasar


def calon(konteks: Context, orang: Sequence[Pegawai]) -> list[Pegawai]:
    """Those of `orang` for whom the acting person may make some account; `orang` is everybody he sees."""
    if konteks.peran is Peran.PUSAT:
        return list(orang)
    if konteks.peran is Peran.OPERATOR:
        unit = wewenang.unit_di_bawah(konteks, konteks.kantor.unit_kerja_id)
        menilai = {p.penilai_id for p in orang if p.unit_kerja_id in unit}
        return [p for p in orang if p.unit_kerja_id in unit or p.id in menilai]
    unit, atasan = wewenang.unit_di_bawah(konteks, konteks.pegawai.unit_kerja_id), _para_atasan(konteks)
    return [p for p in orang if p.unit_kerja_id in unit and p.id not in atasan]


def di_luar_izin(konteks: Context, orang: Sequence[Pegawai]) -> frozenset[UUID]:
    """Those of `orang` for whom the certificate of this workstation does not speak: who rates people of its units and
    belongs to none of them.

    What they decide here reaches the centre only once their names stand in it (sync design, 2.6).
    """
    if konteks.store.meta(skema.META_PERAN) != PeranPerangkat.OPD.value:
        return frozenset()
    try:
        sertifikat = simpanan.mesin(konteks).sertifikat
    except UserError:  # without keys in force nothing leaves this computer, which other pages tell
        return frozenset()
    with konteks.store.baca() as koneksi:
        dalam = penutur(konteks, sertifikat) | orang_di_unit(koneksi, unit_sertifikat(konteks, sertifikat))
    return frozenset(satu.id for satu in orang) - dalam


def _pastikan_kelola(konteks: Context, orang: Pegawai, peran: Peran, tindakan: str) -> None:
    """Raise UMM-01 unless the acting person manages accounts of this role for this person."""
    boleh = peran in _boleh(konteks)
    if boleh and konteks.peran is not Peran.PUSAT:
        if orang.id == konteks.saya:
            boleh = peran is Peran.PEGAWAI
        elif konteks.peran is Peran.OPERATOR:
            boleh = _di_kantor(konteks, orang)
        else:
            boleh = _di_bawah_pimpinan(konteks, orang, peran)
    if not boleh:
        raise wewenang.tolak(konteks, tindakan)


def _di_kantor(konteks: Context, orang: Pegawai) -> bool:
    """True for people of the office, and for whoever rates one of them."""
    unit = wewenang.unit_di_bawah(konteks, konteks.kantor.unit_kerja_id)
    if orang.unit_kerja_id in unit:
        return True
    with konteks.store.baca() as koneksi:
        dinilai = cari(koneksi, Pegawai, skema.pegawai.c.penilai_id == orang.id.bytes)
    return any(s.nilai.unit_kerja_id in unit for s in dinilai)


def _di_bawah_pimpinan(konteks: Context, orang: Pegawai, peran: Peran) -> bool:
    """True below the head of a unit; whoever stands above him, in the same unit by the books, is not."""
    sendiri = konteks.pegawai.unit_kerja_id
    if orang.unit_kerja_id not in wewenang.unit_di_bawah(konteks, sendiri) or orang.id in _para_atasan(konteks):
        return False
    return peran is not Peran.PIMPINAN_UNIT or orang.unit_kerja_id != sendiri


def _para_atasan(konteks: Context) -> set[UUID]:
    hasil: set[UUID] = set()
    atasan = konteks.pegawai.penilai_id
    with konteks.store.baca() as koneksi:
        while atasan is not None and atasan not in hasil:
            hasil.add(atasan)
            orang = ambil(koneksi, Pegawai, atasan)
            atasan = orang.nilai.penilai_id if orang else None
    return hasil


def buat(konteks: Context, pegawai_id: UUID, nama_akun: str, peran: Peran, sandi: str) -> Perubahan:
    """Make an account for a person, who must change the password. Raises UMM-01, UMM-03, AKN-05, AKN-06."""
    wewenang.pastikan_peran(konteks, PENGELOLA_AKUN, "membuat akun")
    rapi = nama_akun.strip().lower()
    if not rapi or not all(c.isalnum() or c in "._-" for c in rapi):
        raise UserError("AKN-06", akun=nama_akun)
    _periksa_sandi(sandi)
    baru = Akun(konteks.id_baru(), rapi, peran, pegawai_id)
    with konteks.transaksi("buat akun", (skema.PUSAT,)) as kerja:
        orang = kerja.ambil(Pegawai, pegawai_id)
        if orang is None:
            raise UserError("UMM-03", apa="Pegawai")
        _pastikan_kelola(konteks, orang.nilai, peran, "membuat akun")
        if cari(kerja.koneksi, Akun, skema.akun.c.nama_akun == rapi):
            raise UserError("AKN-06", akun=nama_akun)
        kerja.simpan(baru)
        _pasang(konteks, baru, orang.nilai, sandi)
    return kerja.perubahan


def atur_sandi(konteks: Context, akun_id: UUID, sandi: str) -> Perubahan:
    """Give an account a new password for a person who forgot, to be changed at the next login.

    Logged without the password. Raises UMM-01, UMM-03, AKN-05.
    """
    tindakan = "mengatur kata sandi"
    wewenang.pastikan_peran(konteks, PENGELOLA_AKUN, tindakan)
    _periksa_sandi(sandi)
    with konteks.transaksi("atur kata sandi", (skema.PUSAT,)) as kerja:
        akun, orang = _akun(kerja, akun_id)
        _pastikan_kelola(konteks, orang, akun.peran, tindakan)
        kerja.catat_tindakan(akun)
        _pasang(konteks, akun, orang, sandi)
    return kerja.perubahan


def nonaktifkan(konteks: Context, akun_id: UUID) -> Perubahan:
    """Close an account: its slot goes, its history stays. Nobody closes his own. Raises UMM-01, UMM-03."""
    tindakan = "menutup akun"
    wewenang.pastikan_peran(konteks, PENGELOLA_AKUN, tindakan)
    if akun_id == konteks.akun.id:
        raise wewenang.tolak(konteks, "menutup akun sendiri")
    with konteks.transaksi("tutup akun", (skema.PUSAT,)) as kerja:
        akun, orang = _akun(kerja, akun_id)
        _pastikan_kelola(konteks, orang, akun.peran, tindakan)
        kerja.simpan(replace(akun, aktif=False))
        gantungan = slot.baca(konteks.folder)
        sisa = tuple(s for s in gantungan.slot if s.akun != akun.nama_akun)
        slot.tulis(konteks.folder, replace(gantungan, slot=sisa))
    return kerja.perubahan


def catat_jejak(konteks: Context) -> None:
    """Log what happened to the own password while the office was closed (changed, or recovered by code).

    A session that only reads leaves it to the next one.
    """
    if konteks.store.hanya_baca:
        return
    gantungan = slot.baca(konteks.folder)
    milik = next((s for s in gantungan.slot if s.akun == konteks.akun.nama_akun), None)
    if milik is None or not milik.jejak:
        return
    with konteks.transaksi(milik.jejak, (skema.PUSAT,)) as kerja:
        kerja.catat_tindakan(konteks.akun)
        lain = tuple(replace(s, jejak="") if s.akun == milik.akun else s for s in gantungan.slot)
        slot.tulis(konteks.folder, replace(gantungan, slot=lain))


def _akun(kerja: UnitOfWork, akun_id: UUID) -> tuple[Akun, Pegawai]:
    akun = kerja.ambil(Akun, akun_id)
    orang = kerja.ambil(Pegawai, akun.nilai.pegawai_id) if akun else None
    if akun is None or orang is None:
        raise UserError("UMM-03", apa="Akun")
    return akun.nilai, orang.nilai


def _periksa_sandi(sandi: str) -> None:
    if len(sandi) < PANJANG_SANDI:
        raise UserError("AKN-05", panjang=PANJANG_SANDI)


def _pasang(konteks: Context, akun: Akun, orang: Pegawai, sandi: str) -> None:
    if konteks.store.kunci is None:
        raise ValueError("a plain store has no slots")
    contoh = Slot(akun.nama_akun, "", "", nama=orang.nama, peran=wewenang.NAMA_PERAN[akun.peran], jabatan=orang.jabatan)
    gantungan = slot.baca(konteks.folder)
    jejak = next((s.jejak for s in gantungan.slot if s.akun == akun.nama_akun), "")
    contoh = replace(contoh, harus_ganti=akun.pegawai_id != konteks.saya, jejak=jejak)
    slot.tulis(konteks.folder, slot.pasang(gantungan, slot.buat_slot(contoh, sandi, konteks.store.kunci)))
