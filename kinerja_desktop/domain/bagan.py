"""Who rates whom on a day: computed from units, assignments and penilai set by hand, and explained in a sentence.

The penilai is the direct superior or who was delegated (PermenPANRB 6/2022 article 1.9). Where the superior's post is
empty his own superior rates, step by step, unless a Plt. or Plh. holds the delegation (Lampiran IV.A.2-3). Who serves
as Plt. is rated by the leader he reports to as Plt. (IV.A.5), and returns to his own post when that ends (IV.A.6).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import chain
from uuid import UUID

from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Kedudukan, Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, PenetapanPenilai, SifatPenempatan, utama_pada
from kinerja_desktop.domain.unit_kerja import UnitKerja


class SebabPenilai(StrEnum):
    """Why somebody is the penilai."""

    DITETAPKAN = "ditetapkan"
    TERCATAT = "tercatat"
    PIMPINAN = "pimpinan"
    PLT = "plt"
    PLH = "plh"


KARENA_JABATAN = frozenset({SebabPenilai.PIMPINAN, SebabPenilai.TERCATAT})
"""Who is the penilai by his own post, not for some days in the place of another."""


class Celah(StrEnum):
    """Why nobody, or nobody for certain, is the penilai."""

    TIDAK_DINILAI = "tidak_dinilai"
    TIDAK_DIKENAL = "tidak_dikenal"
    TANPA_PIMPINAN = "tanpa_pimpinan"
    PIMPINAN_GANDA = "pimpinan_ganda"
    UNIT_HILANG = "unit_hilang"
    UNIT_BERPUTAR = "unit_berputar"
    SALING_MENILAI = "saling_menilai"
    PENILAI_BERHENTI = "penilai_berhenti"


@dataclass(frozen=True, slots=True)
class HasilPenilai:
    """The penilai of one person on one day, or the gap.

    `unit_kerja_id` is the unit the penilai leads, `kosong` the units climbed past because nobody leads them, and
    `sebagai_plt` the unit whose Plt. the rated person is where that decides (IV.A.5). `atasan_id` is the penilai of the
    penilai, `alasan` the reason of a choice by hand, and `berputar` tells that the rated person rates, near or far, his
    own penilai.
    """

    penilai_id: UUID | None = None
    sebab: SebabPenilai | None = None
    celah: Celah | None = None
    unit_kerja_id: UUID | None = None
    kosong: tuple[UUID, ...] = ()
    sebagai_plt: UUID | None = None
    atasan_id: UUID | None = None
    alasan: str = ""
    berputar: bool = False


_TAK_BERTUGAS = frozenset(
    {Kedudukan.CLTN, Kedudukan.DIBERHENTIKAN_SEMENTARA, Kedudukan.MPP, Kedudukan.PENSIUN, Kedudukan.TUGAS_BELAJAR}
)
_TERTULIS = (SebabPenilai.DITETAPKAN, SebabPenilai.TERCATAT)
_URUTAN = (SifatPenempatan.DEFINITIF, SifatPenempatan.PLT, SifatPenempatan.PLH)
_SEBAB = {
    SifatPenempatan.DEFINITIF: SebabPenilai.PIMPINAN,
    SifatPenempatan.PLT: SebabPenilai.PLT,
    SifatPenempatan.PLH: SebabPenilai.PLH,
}


@dataclass(frozen=True, slots=True)
class Bagan:
    """The organisation as known: units, people, assignments and penilai set by hand, by id or by person."""

    unit: Mapping[UUID, UnitKerja]
    pegawai: Mapping[UUID, Pegawai]
    penempatan: Mapping[UUID, tuple[Penempatan, ...]] = field(default_factory=dict)
    penetapan: Mapping[UUID, tuple[PenetapanPenilai, ...]] = field(default_factory=dict)
    pemimpin: Mapping[UUID, tuple[Penempatan, ...]] = field(default_factory=dict)


def susun(
    unit: Iterable[UnitKerja],
    pegawai: Iterable[Pegawai],
    penempatan: Iterable[Penempatan] = (),
    penetapan: Iterable[PenetapanPenilai] = (),
) -> Bagan:
    """Build the chart; the order of its parts does not matter."""
    per_orang: dict[UUID, list[Penempatan]] = {}
    per_unit: dict[UUID, list[Penempatan]] = {}
    for satu in sorted(penempatan, key=lambda p: (p.mulai, p.id)):
        per_orang.setdefault(satu.pegawai_id, []).append(satu)
        if satu.memimpin:
            per_unit.setdefault(satu.unit_kerja_id, []).append(satu)
    tangan: dict[UUID, list[PenetapanPenilai]] = {}
    for p in sorted(penetapan, key=lambda p: (p.mulai, p.id)):
        tangan.setdefault(p.pegawai_id, []).append(p)
    return Bagan(
        {u.id: u for u in unit},
        {p.id: p for p in pegawai},
        {k: tuple(v) for k, v in per_orang.items()},
        {k: tuple(v) for k, v in tangan.items()},
        {k: tuple(v) for k, v in per_unit.items()},
    )


def penilai_pada(bagan: Bagan, pegawai_id: UUID, hari: date) -> HasilPenilai:
    """The one penilai of a person on `hari` with his atasan, or the named gap; never the person himself."""
    return _lengkapi(bagan, pegawai_id, hari, {})


def semasa_bertugas(bagan: Bagan, pegawai_id: UUID) -> Bagan:
    """The chart in which this person is in service, to ask about days that have passed.

    That he retired or left since takes nothing away from what he was: his assignments alone tell of those days.
    """
    orang = bagan.pegawai.get(pegawai_id)
    if orang is None or orang.kedudukan not in _TAK_BERTUGAS:
        return bagan
    return replace(bagan, pegawai={**bagan.pegawai, pegawai_id: replace(orang, kedudukan=Kedudukan.AKTIF)})


def hari_berganti(bagan: Bagan, pegawai_id: UUID, mulai: date, selesai: date) -> list[date]:
    """The first of some days, and those of them on which something begins or has ended that decides who rates a person.

    Between two of them he has the same penilai. That is what is written about him and who leads his units and those
    above; of one about whom nothing was ever written, who leads anywhere, as an answer that goes round is none.
    """
    milik = bagan.penempatan.get(pegawai_id, ())
    semua: Iterable[Penempatan | PenetapanPenilai]
    if milik:
        orang = bagan.pegawai.get(pegawai_id)
        dari = {p.unit_kerja_id for p in milik} | ({orang.unit_kerja_id} if orang else set())
        unit = {u for satu in dari for u in _naik(bagan, satu) if isinstance(u, UUID)}
        semua = chain(milik, *(bagan.pemimpin.get(u, ()) for u in unit), bagan.penetapan.get(pegawai_id, ()))
    else:
        semua = chain(*bagan.penempatan.values(), *bagan.penetapan.values())
    hari = {mulai}
    for satu in semua:
        if satu.selesai is not None and mulai <= satu.selesai < selesai:
            hari.add(satu.selesai + timedelta(days=1))
        if mulai <= satu.mulai <= selesai:
            hari.add(satu.mulai)
    return sorted(hari)


def semua_penilai(bagan: Bagan, hari: date) -> dict[UUID, HasilPenilai]:
    """What `penilai_pada` tells of everybody, each computed once."""
    ingatan: dict[UUID, HasilPenilai] = {}
    return {satu: _lengkapi(bagan, satu, hari, ingatan) for satu in bagan.pegawai}


def _lengkapi(bagan: Bagan, pegawai_id: UUID, hari: date, ingatan: dict[UUID, HasilPenilai]) -> HasilPenilai:
    """Add the atasan, and whether the chain of penilai comes back to the person."""
    hasil = _dasar(bagan, pegawai_id, hari, ingatan)
    if hasil.penilai_id is None:
        return hasil
    atasan = _dasar(bagan, hasil.penilai_id, hari, ingatan).penilai_id
    dilewati: set[UUID] = set()
    atas: UUID | None = hasil.penilai_id
    while atas is not None and atas != pegawai_id and atas not in dilewati:
        dilewati.add(atas)
        atas = _dasar(bagan, atas, hari, ingatan).penilai_id
    return replace(hasil, atasan_id=None if atasan == pegawai_id else atasan, berputar=atas == pegawai_id)


def _dasar(bagan: Bagan, pegawai_id: UUID, hari: date, ingatan: dict[UUID, HasilPenilai]) -> HasilPenilai:
    """The penilai of one person, or the gap of an answer that goes round.

    Where nothing was ever written down about him, units alone tell: an answer that goes round is then no answer. It is
    so for the superior of a small office who stands in it without belonging to it.
    """
    hasil = _mentah(bagan, pegawai_id, hari, ingatan)
    if hasil.sebab in _TERTULIS or bagan.penempatan.get(pegawai_id):
        return hasil
    dilewati: set[UUID] = set()
    atas = hasil.penilai_id
    while atas is not None and atas != pegawai_id and atas not in dilewati:
        dilewati.add(atas)
        atas = _mentah(bagan, atas, hari, ingatan).penilai_id
    if atas == pegawai_id:
        return HasilPenilai(celah=Celah.SALING_MENILAI, unit_kerja_id=hasil.unit_kerja_id)
    return hasil


def _mentah(bagan: Bagan, pegawai_id: UUID, hari: date, ingatan: dict[UUID, HasilPenilai]) -> HasilPenilai:
    if pegawai_id not in ingatan:
        ingatan[pegawai_id] = _penilai(bagan, pegawai_id, hari)
    return ingatan[pegawai_id]


def pimpinan_unit(bagan: Bagan, unit_id: UUID, hari: date, selain: UUID | None = None) -> HasilPenilai:
    """Who leads one unit on `hari`, not looking at `selain`: the definitive head, else a Plt., else a Plh.

    A unit whose head is only named in its record is led by him while no assignment to lead it was ever written down.
    """
    calon = [p for p in bagan.pemimpin.get(unit_id, ()) if p.pegawai_id != selain and _bertugas(bagan, p, hari)]
    for sifat in _URUTAN:
        orang = {p.pegawai_id for p in calon if p.sifat is sifat}
        if len(orang) > 1:
            return HasilPenilai(celah=Celah.PIMPINAN_GANDA, unit_kerja_id=unit_id)
        if orang:
            return HasilPenilai(orang.pop(), _SEBAB[sifat], unit_kerja_id=unit_id)
    unit = bagan.unit.get(unit_id)
    tercatat = None if unit is None or bagan.pemimpin.get(unit_id) else unit.pimpinan_id
    kepala = None if tercatat is None else bagan.pegawai.get(tercatat)
    if kepala is not None and kepala.id != selain and kepala.kedudukan not in _TAK_BERTUGAS:
        return HasilPenilai(kepala.id, SebabPenilai.PIMPINAN, unit_kerja_id=unit_id)
    return HasilPenilai(celah=Celah.TANPA_PIMPINAN, unit_kerja_id=unit_id)


def _bertugas(bagan: Bagan, satu: Penempatan, hari: date) -> bool:
    orang = bagan.pegawai.get(satu.pegawai_id)
    return satu.berlaku(hari) and orang is not None and orang.kedudukan not in _TAK_BERTUGAS


def _penilai(bagan: Bagan, pegawai_id: UUID, hari: date) -> HasilPenilai:
    orang = bagan.pegawai.get(pegawai_id)
    if orang is None:
        return HasilPenilai(celah=Celah.TIDAK_DIKENAL)
    if orang.jenis is JenisPegawai.PEJABAT_NEGARA or orang.jenis_jabatan is JenisJabatan.KEPALA_DAERAH:
        return HasilPenilai(celah=Celah.TIDAK_DINILAI)
    tangan = [p for p in bagan.penetapan.get(pegawai_id, ()) if p.berlaku(hari) and p.penilai_id != pegawai_id]
    if tangan:
        hasil = HasilPenilai(tangan[-1].penilai_id, SebabPenilai.DITETAPKAN, alasan=tangan[-1].alasan)
        return _pastikan_bertugas(bagan, hasil)
    milik = bagan.penempatan.get(pegawai_id, ())
    if not milik and not orang.penilai_dihitung and orang.penilai_id not in (None, pegawai_id):
        return _pastikan_bertugas(bagan, HasilPenilai(orang.penilai_id, SebabPenilai.TERCATAT))
    return _dari_unit(bagan, orang, milik, hari)


def _pastikan_bertugas(bagan: Bagan, hasil: HasilPenilai) -> HasilPenilai:
    """A penilai who left or is away for long cannot rate (IV.A.2): the gap is named, not filled by a guess."""
    penilai = bagan.pegawai.get(hasil.penilai_id) if hasil.penilai_id else None
    if penilai is None or penilai.kedudukan in _TAK_BERTUGAS:
        return HasilPenilai(celah=Celah.PENILAI_BERHENTI, sebab=hasil.sebab, alasan=hasil.alasan)
    return hasil


def _dari_unit(bagan: Bagan, orang: Pegawai, milik: tuple[Penempatan, ...], hari: date) -> HasilPenilai:
    plt = [p for p in milik if p.sifat is SifatPenempatan.PLT and p.berlaku(hari)]
    utama = plt[-1] if plt else utama_pada(milik, hari)
    unit_id = orang.unit_kerja_id if utama is None else utama.unit_kerja_id
    if utama is None:
        memimpin = pimpinan_unit(bagan, unit_id, hari).penilai_id == orang.id
    else:
        tercatat = bagan.unit.get(unit_id)
        memimpin = utama.memimpin or (
            tercatat is not None and tercatat.pimpinan_id == orang.id and not bagan.pemimpin.get(unit_id)
        )
    kosong: list[UUID] = []
    for satu in _naik(bagan, unit_id):
        if isinstance(satu, Celah):
            return HasilPenilai(celah=satu, unit_kerja_id=unit_id, kosong=tuple(kosong))
        if memimpin and satu == unit_id:
            continue
        hasil = pimpinan_unit(bagan, satu, hari, orang.id)
        if hasil.celah is not Celah.TANPA_PIMPINAN:
            return replace(hasil, kosong=tuple(kosong), sebagai_plt=plt[-1].unit_kerja_id if plt else None)
        kosong.append(satu)
    ditulis = orang.penilai_id is not None and not orang.penilai_dihitung and orang.penilai_id != orang.id
    luar = orang.penilai_id if ditulis else None
    if memimpin and not plt and luar is not None and not bagan.penempatan.get(luar):
        # The superior of the topmost head stands outside the chart (II.C.3): only the record knows him.
        return _pastikan_bertugas(bagan, HasilPenilai(luar, SebabPenilai.TERCATAT, kosong=tuple(kosong)))
    return HasilPenilai(celah=Celah.TANPA_PIMPINAN, unit_kerja_id=unit_id, kosong=tuple(kosong))


def _naik(bagan: Bagan, unit_id: UUID | None) -> Iterator[UUID | Celah]:
    """The unit and those above it; a gap instead of a unit that is missing or comes twice."""
    dilewati: set[UUID] = set()
    while unit_id is not None:
        if unit_id in dilewati:
            yield Celah.UNIT_BERPUTAR
            return
        unit = bagan.unit.get(unit_id)
        if unit is None:
            yield Celah.UNIT_HILANG
            return
        dilewati.add(unit_id)
        yield unit_id
        unit_id = unit.induk_id


_CELAH = {
    Celah.TIDAK_DINILAI: "{nama} pejabat negara atau kepala daerah, sehingga tidak dinilai menurut peraturan ini",
    Celah.TIDAK_DIKENAL: "pegawai ini tidak ada dalam data",
    Celah.TANPA_PIMPINAN: "belum ada pimpinan pada {unit} dan unit di atasnya; operator kepegawaian perlu mengisinya",
    Celah.PIMPINAN_GANDA: "{unit} tercatat memiliki lebih dari satu pimpinan pada hari ini; operator kepegawaian perlu"
    " menetapkan satu",
    Celah.UNIT_HILANG: "unit kerja {nama} tidak ada dalam bagan organisasi",
    Celah.UNIT_BERPUTAR: "bagan organisasi {unit} berputar: sebuah unit menjadi induk dari induknya sendiri",
    Celah.SALING_MENILAI: "menurut {unit}, {nama} akan menilai penilainya sendiri; operator kepegawaian perlu mencatat"
    " penilainya",
    Celah.PENILAI_BERHENTI: "pejabat yang ditunjuk sebagai penilai sudah tidak bertugas; operator kepegawaian perlu"
    " menetapkan penggantinya",
}
_KARENA = {
    SebabPenilai.TERCATAT: "tercatat sebagai penilai pada data pegawai",
    SebabPenilai.PIMPINAN: "memimpin {unit}",
    SebabPenilai.PLT: "Plt. pimpinan {unit} dan menerima pendelegasian (Lampiran IV.A.3)",
    SebabPenilai.PLH: "Plh. pimpinan {unit} dan menerima pendelegasian (Lampiran IV.A.3)",
}


def jelaskan(bagan: Bagan, pegawai_id: UUID, hasil: HasilPenilai) -> str:
    """One sentence that tells who rates and why, or what is missing; the name of the rated person only in gaps."""
    nama = _nama(bagan, pegawai_id)
    unit = _unit(bagan, hasil.unit_kerja_id)
    if hasil.penilai_id is None:
        sebab = _CELAH[hasil.celah or Celah.TANPA_PIMPINAN].format(nama=nama, unit=unit)
        return f"Penilai belum dapat ditentukan: {sebab}."
    if hasil.sebab is SebabPenilai.DITETAPKAN:
        karena = f"ditetapkan dengan alasan “{hasil.alasan}”"
    else:
        karena = _KARENA[hasil.sebab or SebabPenilai.TERCATAT].format(unit=unit)
    teks = f"{_nama(bagan, hasil.penilai_id)}, karena {karena}"
    if hasil.sebagai_plt is not None:
        teks += f"; selama menjadi Plt. di {_unit(bagan, hasil.sebagai_plt)} penilaian mengikuti tugas itu (IV.A.5)"
    if hasil.kosong:
        teks += "; belum ada pimpinan pada " + ", ".join(_unit(bagan, u) for u in hasil.kosong)
    return teks + "."


def _nama(bagan: Bagan, pegawai_id: UUID | None) -> str:
    orang = bagan.pegawai.get(pegawai_id) if pegawai_id else None
    return orang.nama if orang else "pegawai ini"


def _unit(bagan: Bagan, unit_id: UUID | None) -> str:
    unit = bagan.unit.get(unit_id) if unit_id else None
    return unit.nama if unit else "unit kerjanya"
