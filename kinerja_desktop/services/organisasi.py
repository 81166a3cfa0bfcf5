"""The organisation as a chart: read once per change, and the present penilai kept in the record of each person.

`Pegawai.penilai_id` decides everywhere who may approve and rate. It is what `domain.bagan` computes for today, written
down: each write of units, posts, assignments and choices by hand calls `sesuaikan` inside its own transaction, and
`sesuaikan_hari` does the same when a day brings an assignment to its beginning or end. Whoever has no assignment keeps
the penilai that somebody wrote into his record; where nobody did, the units tell, today and after each change of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID
from weakref import WeakKeyDictionary

from kinerja_desktop.domain.bagan import (
    Bagan,
    Celah,
    HasilPenilai,
    jelaskan,
    penilai_pada,
    pimpinan_unit,
    semua_penilai,
)
from kinerja_desktop.domain.mutasi import kedudukan_pada
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.penempatan import utama_pada
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import organisasi as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.mutasi import berhenti
from kinerja_desktop.store.penilai_lama import ingat_penilai
from kinerja_desktop.store.rekaman import Tersimpan, terakhir_lsn
from kinerja_desktop.store.unit_of_work import UnitOfWork

__all__ = [
    "META_HARI",
    "PenilaiSaya",
    "Tersimpan",
    "bagan",
    "penilai",
    "penilai_saya",
    "semua",
    "sesuaikan",
    "sesuaikan_hari",
]

META_HARI = "organisasi_hari"
"""Name of the fact of this machine that holds the day on which every penilai was last brought up to date."""

_TERLAMA = timedelta(days=92)
"""Of a machine that was off for longer only the last days are gone through: what is older was decided long ago."""

_HASIL: WeakKeyDictionary[Store, tuple[Bagan, date, dict[UUID, HasilPenilai]]] = WeakKeyDictionary()
_INGATAN: WeakKeyDictionary[Store, tuple[tuple[int, ...], Bagan]] = WeakKeyDictionary()


def bagan(konteks: Context) -> Bagan:
    """The chart as it stands; read again only after a change. Inside a transaction it holds what that wrote."""
    store = konteks.store
    with store.baca() as koneksi:
        versi, ada = kueri.versi(koneksi), _INGATAN.get(store)
        if ada is not None and ada[0] == versi:
            return ada[1]
        baru = kueri.bagan(koneksi)
        if not store.sedang_menulis:  # what is not kept yet may be thrown away, and its numbers given again
            _INGATAN[store] = (versi, baru)
    return baru


def semua(konteks: Context, hari: date) -> Mapping[UUID, HasilPenilai]:
    """Who rates whom on a day, everybody; computed once for a day and a state of the chart."""
    store, kini = konteks.store, bagan(konteks)
    ada = _HASIL.get(store)
    if ada is not None and ada[0] is kini and ada[1] == hari:
        return ada[2]
    hasil = semua_penilai(kini, hari)
    if not store.sedang_menulis:
        _HASIL[store] = (kini, hari, hasil)
    return hasil


def penilai(konteks: Context, pegawai_id: UUID, hari: date | None = None) -> tuple[HasilPenilai, str]:
    """Who rates a person on a day (today), and the sentence that says why. Raises UMM-01, UMM-03."""
    if pegawai_id != konteks.saya:
        wewenang.pastikan_terlihat(konteks, pegawai_id, "melihat penilai pegawai ini")
    with konteks.store.baca() as koneksi:
        kini = kueri.bagan_sekitar(koneksi, pegawai_id)
    hasil = penilai_pada(kini, pegawai_id, hari or konteks.hari_ini())
    return hasil, jelaskan(kini, pegawai_id, hasil)


@dataclass(frozen=True, slots=True)
class PenilaiSaya:
    """The penilai of the acting person in words; `ada` is False while nobody may rate him, and `tanya` whom to ask."""

    ada: bool
    kalimat: str
    tanya: tuple[str, ...] = ()


def penilai_saya(konteks: Context) -> PenilaiSaya | None:
    """Who rates the acting person today and why; None for who is not rated."""
    hasil, kalimat = penilai(konteks, konteks.saya)
    if hasil.celah is Celah.TIDAK_DINILAI:
        return None
    if hasil.penilai_id is not None:
        return PenilaiSaya(True, kalimat)
    with konteks.store.baca() as koneksi:
        tanya = kueri.pengelola(koneksi)
    return PenilaiSaya(False, kalimat, tuple(tanya))


def sesuaikan(kerja: UnitOfWork, konteks: Context) -> frozenset[UUID]:
    """Bring what the records say of today in line with the chart; return the people whose penilai is another now.

    Of units the head (where an assignment to lead was ever written), of people with assignments the definitive post,
    and the penilai. Called by every write of the organisation as its last step; doing it twice changes nothing.
    """
    hari = konteks.hari_ini()
    asal = kueri.bagan(kerja.koneksi)
    berdiri = {p.id: p for p in _kedudukan_kini(kerja, asal, hari)}
    lama = replace(asal, pegawai={**asal.pegawai, **berdiri})
    unit = {u.id: u for u in _unit_kini(lama, hari)}
    orang = berdiri | {p.id: p for p in _orang_kini(lama, hari)}
    kini = replace(lama, unit={**lama.unit, **unit}, pegawai={**lama.pegawai, **orang})
    berganti = {p.id: p for p in _penilai_kini(kini, hari)}
    for satu in (*unit.values(), *(orang | berganti).values()):
        kerja.simpan(satu)
    konteks.pegawai = (dict(lama.pegawai) | orang | berganti).get(konteks.saya, konteks.pegawai)
    konteks.store.atur_meta(META_HARI, hari.isoformat())
    return frozenset(berganti)


def sesuaikan_hari(konteks: Context) -> bool:
    """Once a day: when an assignment or a choice by hand began or ended since, bring all penilai up to date.

    Asked at each opening of an office and now and then while it is open; on the same day it reads one line.
    """
    store, hari = konteks.store, konteks.hari_ini()
    terakhir = store.meta(META_HARI)
    if terakhir == hari.isoformat() or store.hanya_baca:
        return False
    dahulu = date.fromisoformat(terakhir) if terakhir else date.min
    with store.baca() as koneksi:
        perlu = kueri.berganti(koneksi, min(dahulu, hari), max(dahulu, hari))
    if perlu:
        with konteks.transaksi("sesuaikan penilai menurut tanggal", (skema.PUSAT,)) as kerja:
            kerja.buku.hanya_hitungan()
            if terakhir is not None:
                _ingat_terlewat(kerja, max(dahulu, hari - _TERLAMA), hari)
            sesuaikan(kerja, konteks)
    elif terakhir is not None:
        store.atur_meta(META_HARI, hari.isoformat())
    return perlu


def _ingat_terlewat(kerja: UnitOfWork, dahulu: date, hari: date) -> None:
    """Keep who was a penilai only on days on which this machine was off, so that his decisions count here too.

    What is here was here before those days: nothing came in meanwhile. Nobody is remembered where the day is not known
    on which the records were last brought up to date, as after master data came.
    """
    koneksi = kerja.koneksi
    asal, lsn = kueri.bagan(koneksi), terakhir_lsn(koneksi) + 1
    lewat = (dahulu + timedelta(days=n) for n in range(1, (hari - dahulu).days))
    for satu in (d for d in lewat if kueri.berganti(koneksi, d - timedelta(days=1), d)):
        for nomor, hasil in semua_penilai(asal, satu).items():
            if hasil.penilai_id not in (None, nomor, asal.pegawai[nomor].penilai_id):
                ingat_penilai(koneksi, nomor.bytes, hasil.penilai_id.bytes, lsn)


def _kedudukan_kini(kerja: UnitOfWork, asal: Bagan, hari: date) -> Iterator[Pegawai]:
    """People whose standing a transfer changes today: who begins or ends to study, and who leaves (R33, R36)."""
    pergi = berhenti(kerja.koneksi, hari)
    for nomor, milik in asal.penempatan.items():
        orang = asal.pegawai.get(nomor)
        if orang is not None:
            kini = kedudukan_pada(orang, milik, hari, pergi.get(nomor))
            if kini is not orang.kedudukan:
                yield replace(orang, kedudukan=kini)


def _unit_kini(lama: Bagan, hari: date) -> Iterator[UnitKerja]:
    """Units whose head is another one today."""
    for nomor in lama.pemimpin:
        unit = lama.unit.get(nomor)
        if unit is not None and unit.pimpinan_id != (kepala := pimpinan_unit(lama, nomor, hari).penilai_id):
            yield replace(unit, pimpinan_id=kepala)


def _orang_kini(lama: Bagan, hari: date) -> Iterator[Pegawai]:
    """People whose record tells another post than their definitive assignment of today."""
    for nomor, milik in lama.penempatan.items():
        orang, utama = lama.pegawai.get(nomor), utama_pada(milik, hari)
        if orang is None or utama is None:
            continue
        unit = lama.unit.get(utama.unit_kerja_id)
        baru = replace(
            orang,
            jabatan=utama.jabatan,
            jenis_jabatan=utama.jenis_jabatan,
            unit_kerja_id=utama.unit_kerja_id,
            mulai_bertugas=utama.mulai,
            unit_mandiri=utama.memimpin and unit is not None and unit.mandiri,
        )
        if baru != orang:
            yield baru


def _penilai_kini(kini: Bagan, hari: date) -> Iterator[Pegawai]:
    """People whose penilai is another one today; a penilai that somebody wrote down stays as it was written."""
    for nomor, hasil in semua_penilai(kini, hari).items():
        orang = kini.pegawai[nomor]
        tanpa_catatan = orang.penilai_id is None or bool(orang.penilai_dihitung)
        dihitung = nomor in kini.penempatan or tanpa_catatan or _ditetapkan(kini, nomor, hari)
        if dihitung and orang.penilai_id != hasil.penilai_id:
            tanda = True if tanpa_catatan and nomor not in kini.penempatan else orang.penilai_dihitung
            yield replace(orang, penilai_id=hasil.penilai_id, penilai_dihitung=tanda)


def _ditetapkan(kini: Bagan, pegawai_id: UUID, hari: date) -> Any:
    return any(p.berlaku(hari) for p in kini.penetapan.get(pegawai_id, ()))
