"""Who may do what: the rules that every write and every narrowed read asks, below the window.

A person can never rate, approve or decide for himself (PermenPANRB 6/2022 article 1.9: the penilai is the atasan
langsung); only the penilai sets ratings (R59).
"""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.cakupan import Cakupan, PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from kinerja_desktop.store.pegawai import nama_pegawai
from kinerja_desktop.store.rekaman import Tersimpan, ambil, cari

PENULIS = frozenset({Peran.PEGAWAI, Peran.PENILAI, Peran.PIMPINAN_UNIT})
"""Roles that keep their own SKP and reports; operator, pusat and pengawas accounts only administer or read."""

PENILAI = frozenset({Peran.PENILAI, Peran.PIMPINAN_UNIT})
PENGELOLA = frozenset({Peran.OPERATOR, Peran.PUSAT})
PEMBACA_SEMUA = frozenset({Peran.OPERATOR, Peran.PUSAT, Peran.PENGAWAS})

PENUKAR = PENGELOLA | PENULIS
"""Roles that send and take in bundles; who only oversees does not."""

NAMA_PERAN = {
    Peran.PEGAWAI: "pegawai",
    Peran.PENILAI: "pejabat penilai",
    Peran.PIMPINAN_UNIT: "pimpinan unit",
    Peran.OPERATOR: "operator kepegawaian",
    Peran.PUSAT: "pusat (BKPSDM)",
    Peran.PENGAWAS: "pengawas",
}


def tolak(konteks: Context, tindakan: str) -> UserError:
    """The refusal UMM-01 for the acting role."""
    return UserError("UMM-01", peran=NAMA_PERAN[konteks.peran], tindakan=tindakan)


def pastikan_peran(konteks: Context, peran: Collection[Peran], tindakan: str) -> None:
    """Raise UMM-01 unless the account has one of the roles."""
    if konteks.peran not in peran:
        raise tolak(konteks, tindakan)


def pastikan_pemilik(konteks: Context, pegawai_id: UUID, tindakan: str) -> None:
    """Raise UMM-01 unless the acting person owns the record and keeps records of his own."""
    if konteks.peran not in PENULIS or konteks.saya != pegawai_id:
        raise tolak(konteks, tindakan)


def pegawai(konteks: Context, pegawai_id: UUID) -> Pegawai:
    """One person of this office. Raises UMM-03 when unknown."""
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, Pegawai, pegawai_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="Pegawai")
    return simpanan.nilai


BELUM_DIKENAL = "(belum dikenal di komputer ini)"


def nama(konteks: Context, pegawai_id: UUID) -> str:
    """How a person is called; `BELUM_DIKENAL` where a record came before the master data that tell of him."""
    with konteks.store.baca() as koneksi:
        return nama_pegawai(koneksi, [pegawai_id]).get(pegawai_id, BELUM_DIKENAL)


def pastikan_penilai(konteks: Context, pegawai_id: UUID, tindakan: str) -> Pegawai:
    """Return the person when the acting person is his penilai; raises UMM-01 otherwise, and always for oneself."""
    orang = pegawai(konteks, pegawai_id)
    if konteks.peran not in PENILAI or orang.id == konteks.saya or orang.penilai_id != konteks.saya:
        raise tolak(konteks, tindakan)
    return orang


def tanpa_pengelola(konteks: Context) -> bool:
    """True while no account of this office may keep people and accounts: then the head of the unit does."""
    t = skema.akun.c
    with konteks.store.baca() as koneksi:
        return not cari(koneksi, Akun, t.peran.in_([p.value for p in PENGELOLA]), t.aktif == 1, batas=1)


def tim(konteks: Context) -> list[Pegawai]:
    """People whose penilai is the acting person, by name."""
    t = skema.pegawai.c
    with konteks.store.baca() as koneksi:
        return _nilai(cari(koneksi, Pegawai, t.penilai_id == konteks.saya.bytes, urut=(t.nama,)))


def unit_di_bawah(konteks: Context, unit_id: UUID) -> set[UUID]:
    """The unit and all units below it."""
    from kinerja_desktop.domain.unit_kerja import UnitKerja

    with konteks.store.baca() as koneksi:
        anak: dict[UUID | None, list[UUID]] = {}
        for simpanan in cari(koneksi, UnitKerja):
            anak.setdefault(simpanan.nilai.induk_id, []).append(simpanan.nilai.id)
    hasil, antre = set(), [unit_id]
    while antre:
        satu = antre.pop()
        if satu not in hasil:
            hasil.add(satu)
            antre.extend(anak.get(satu, ()))
    return hasil


def terlihat(konteks: Context) -> list[Pegawai]:
    """People whose records the acting person may read: himself, his team, his unit, or all, by role and name."""
    t = skema.pegawai.c
    syarat = []
    if konteks.peran not in PEMBACA_SEMUA:
        milik = (t.id == konteks.saya.bytes) | (t.penilai_id == konteks.saya.bytes)
        if konteks.peran is Peran.PIMPINAN_UNIT:
            unit = unit_di_bawah(konteks, konteks.pegawai.unit_kerja_id)
            milik |= t.unit_kerja_id.in_([u.bytes for u in unit])
        syarat.append(milik)
    with konteks.store.baca() as koneksi:
        return _nilai(cari(koneksi, Pegawai, *syarat, urut=(t.nama,)))


def cakupan_baca(konteks: Context) -> Cakupan:
    """What the acting person may see, by the rule of what a machine of his would be sent."""
    sendiri = frozenset({konteks.saya})
    if konteks.peran in PEMBACA_SEMUA:
        return Cakupan(PeranPerangkat.PUSAT, sendiri=sendiri)
    return Cakupan(PeranPerangkat.PEGAWAI, frozenset(p.id for p in terlihat(konteks)), sendiri)


def pastikan_terlihat(konteks: Context, pegawai_id: UUID, tindakan: str) -> Pegawai:
    """Return the person when the acting person may read his records; raises UMM-01 otherwise."""
    orang = pegawai(konteks, pegawai_id)
    if not _terlihat(konteks, orang):
        raise tolak(konteks, tindakan)
    return orang


def boleh_terlihat(konteks: Context, pegawai_id: UUID) -> bool:
    """True where `pastikan_terlihat` would accept. Raises UMM-03 for an unknown person."""
    return _terlihat(konteks, pegawai(konteks, pegawai_id))


def _terlihat(konteks: Context, orang: Pegawai) -> bool:
    if konteks.saya in (orang.id, orang.penilai_id) or konteks.peran in PEMBACA_SEMUA:
        return True
    unit = konteks.pegawai.unit_kerja_id
    return konteks.peran is Peran.PIMPINAN_UNIT and orang.unit_kerja_id in unit_di_bawah(konteks, unit)


def _nilai(daftar: list[Tersimpan[Pegawai]]) -> list[Pegawai]:
    return [simpanan.nilai for simpanan in daftar]
