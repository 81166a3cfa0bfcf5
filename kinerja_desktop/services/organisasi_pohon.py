"""The tree of units on a day: who leads each, how many people stand in it, where a gap is; and one unit in full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.bagan import Bagan, HasilPenilai, pimpinan_unit
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import JenisPegawai, Kedudukan, Pegawai
from kinerja_desktop.domain.penempatan import Jabatan, Penempatan, utama_pada
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services import organisasi, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai import PEMBACA
from kinerja_desktop.store import organisasi as kueri
from kinerja_desktop.store.rekaman import Tersimpan, ambil

ORANG_TERBANYAK = 200
"""People that the panel of one unit names; the list of people finds the others."""


@dataclass(frozen=True, slots=True)
class SimpulUnit:
    """One unit in the tree of a day. `orang` stand in it, `semua` in it and below; `pimpinan` is empty in a gap."""

    unit: UnitKerja
    tingkat: int
    pimpinan: str
    hasil: HasilPenilai
    orang: int
    semua: int


@dataclass(frozen=True, slots=True)
class OrangUnit:
    """One person of a unit on a day, with the assignment that places him; None where only his record does."""

    pegawai: Pegawai
    penempatan: Penempatan | None


@dataclass(frozen=True, slots=True)
class RincianUnit:
    """One unit with all that its panel shows on a day."""

    simpanan: Tersimpan[UnitKerja]
    induk: str
    pimpinan: str
    hasil: HasilPenilai
    jabatan: tuple[tuple[Tersimpan[Jabatan], int], ...]
    orang: tuple[OrangUnit, ...]
    jumlah: int


def pohon(konteks: Context, hari: date | None = None) -> list[SimpulUnit]:
    """Units that exist on a day, each after its parent, sisters by name. Raises UMM-01 outside the reading roles."""
    wewenang.pastikan_peran(konteks, PEMBACA, "melihat bagan organisasi")
    bagan, kini = organisasi.bagan(konteks), hari or konteks.hari_ini()
    ada = {u.id: u for u in bagan.unit.values() if u.berlaku(kini)}
    sendiri = Counter(letak for _, letak, _ in letak_orang(bagan, kini))
    urut = list(_turun(ada))
    semua: Counter[UUID] = Counter()
    for unit, _ in reversed(urut):
        semua[unit.id] += sendiri[unit.id]
        if unit.induk_id is not None:
            semua[unit.induk_id] += semua[unit.id]
    hasil = []
    for unit, tingkat in urut:
        kepala = pimpinan_unit(bagan, unit.id, kini)
        nama = bagan.pegawai[kepala.penilai_id].nama if kepala.penilai_id else ""
        hasil.append(SimpulUnit(unit, tingkat, nama, kepala, sendiri[unit.id], semua[unit.id]))
    return hasil


def rincian(konteks: Context, unit_id: UUID, hari: date | None = None) -> RincianUnit:
    """One unit with its posts and people on a day. Raises UMM-01 outside the reading roles, UMM-03."""
    wewenang.pastikan_peran(konteks, PEMBACA, "melihat bagan organisasi")
    bagan, kini = organisasi.bagan(konteks), hari or konteks.hari_ini()
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, UnitKerja, unit_id)
        jabatan = kueri.jabatan_unit(koneksi, unit_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="Unit kerja")
    kepala = pimpinan_unit(bagan, unit_id, kini)
    orang = [OrangUnit(o, p) for o, letak, p in letak_orang(bagan, kini) if letak == unit_id]
    orang.sort(key=lambda o: (o.penempatan is None or not o.penempatan.memimpin, o.pegawai.nama.casefold()))
    terisi = Counter(p.jabatan_id for milik in bagan.penempatan.values() for p in milik if p.berlaku(kini))
    induk = bagan.unit.get(simpanan.nilai.induk_id) if simpanan.nilai.induk_id else None
    return RincianUnit(
        simpanan,
        induk.nama if induk else "",
        bagan.pegawai[kepala.penilai_id].nama if kepala.penilai_id else "",
        kepala,
        tuple((j, terisi[j.nilai.id]) for j in jabatan),
        tuple(orang[:ORANG_TERBANYAK]),
        len(orang),
    )


def pilihan_unit(konteks: Context) -> list[UnitKerja]:
    """All units by name, for a choice. Raises UMM-01 outside the reading roles."""
    wewenang.pastikan_peran(konteks, PEMBACA, "melihat bagan organisasi")
    return sorted(organisasi.bagan(konteks).unit.values(), key=lambda u: u.nama.casefold())


def letak_orang(bagan: Bagan, hari: date) -> Iterator[tuple[Pegawai, UUID, Penempatan | None]]:
    """Everybody in office with the unit he stands in on a day; who is placed, only while his assignment holds."""
    for orang in bagan.pegawai.values():
        if orang.kedudukan is Kedudukan.PENSIUN:
            continue
        milik = bagan.penempatan.get(orang.id, ())
        utama = utama_pada(milik, hari)
        if utama is not None:
            yield orang, utama.unit_kerja_id, utama
        elif not milik and orang.jenis is not JenisPegawai.PEJABAT_NEGARA:
            yield orang, orang.unit_kerja_id, None


def _turun(ada: dict[UUID, UnitKerja]) -> Iterator[tuple[UnitKerja, int]]:
    """Depth first; a unit whose parent does not exist on the day stands at the top, one of a circle too, once."""
    anak: dict[UUID | None, list[UnitKerja]] = {}
    for unit in sorted(ada.values(), key=lambda u: u.nama.casefold(), reverse=True):
        anak.setdefault(unit.induk_id if unit.induk_id in ada else None, []).append(unit)
    tampak: set[UUID] = set()
    for awal in (*reversed(anak.get(None, ())), *ada.values()):
        antre = [(awal, 0)]
        while antre:
            unit, tingkat = antre.pop()
            if unit.id not in tampak:
                tampak.add(unit.id)
                yield unit, tingkat
                antre.extend((satu, tingkat + 1) for satu in anak.get(unit.id, ()))
