"""What a transfer changes, computed before it happens: the chart after it, the assignments, and the plans.

One pure function feeds the preview, the act and the frozen record, so that they cannot differ. Whose penilai was only
written down on his record (no assignment) follows the chart from the day on which the transfer touches him.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from uuid import UUID

from kinerja_desktop.domain import bagan as susunan
from kinerja_desktop.domain.bagan import (
    Bagan,
    HasilPenilai,
    SebabPenilai,
    penilai_pada,
    pimpinan_unit,
    semua_penilai,
)
from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.langkah_mutasi import SEMENTARA, LangkahMutasi
from kinerja_desktop.domain.pegawai import JenisJabatan, Kedudukan, Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, PenetapanPenilai, SifatPenempatan, utama_pada
from kinerja_desktop.domain.skp import Skp, StatusSkp, Untuk

TERCATAT = "Tercatat pada data pegawai sebelum riwayat penempatannya ada"
_SIFAT = {
    JenisMutasi.PLT: SifatPenempatan.PLT,
    JenisMutasi.PLH: SifatPenempatan.PLH,
    JenisMutasi.TUGAS_BELAJAR: SifatPenempatan.TUGAS_BELAJAR,
}


@dataclass(frozen=True, slots=True)
class RencanaTercatat:
    """One plan as it stands: its state, and its last day in force."""

    skp: Skp
    status: StatusSkp
    akhir: date
    penetap_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class RencanaMutasi:
    """All that one transfer writes: `sebelum` and `bagan` are the charts before it and from its day on.

    `penempatan` and `penetapan` are the records to save, `baru` which of them did not exist. `tutup` are the plans that
    end the day before, `skp` the drafts that begin.
    """

    langkah: LangkahMutasi
    orang: Pegawai
    sebelum: Bagan
    bagan: Bagan
    penempatan: tuple[Penempatan, ...] = ()
    penetapan: tuple[PenetapanPenilai, ...] = ()
    baru: frozenset[UUID] = frozenset()
    tutup: tuple[Skp, ...] = ()
    skp: tuple[Skp, ...] = ()
    berganti: Mapping[UUID, tuple[HasilPenilai, HasilPenilai]] = field(default_factory=dict)


class _Susunan:
    """The chart while it is being changed."""

    def __init__(self, bagan: Bagan, langkah: LangkahMutasi, id_baru: Callable[[], UUID]) -> None:
        self.langkah, self.id_baru = langkah, id_baru
        self.unit = dict(bagan.unit)
        self.pegawai = dict(bagan.pegawai)
        self.penempatan = {p.id: p for daftar in bagan.penempatan.values() for p in daftar}
        self.penetapan = {p.id: p for daftar in bagan.penetapan.values() for p in daftar}
        self._per_orang = {i: {p.id: p for p in daftar} for i, daftar in bagan.penempatan.items()}
        self.berubah: dict[UUID, None] = {}
        self.baru: set[UUID] = set()

    def bagan(self) -> Bagan:
        """The chart as it stands now."""
        return susunan.susun(
            self.unit.values(), self.pegawai.values(), self.penempatan.values(), self.penetapan.values()
        )

    def taruh(self, nilai: Penempatan | PenetapanPenilai) -> None:
        """Keep one record as it will be saved."""
        if nilai.id not in self.penempatan and nilai.id not in self.penetapan:
            self.baru.add(nilai.id)
        if isinstance(nilai, Penempatan):
            self.penempatan[nilai.id] = nilai
            self._per_orang.setdefault(nilai.pegawai_id, {})[nilai.id] = nilai
        else:
            self.penetapan[nilai.id] = nilai
        self.berubah[nilai.id] = None

    def milik(self, pegawai_id: UUID) -> list[Penempatan]:
        """Assignments of one person."""
        return list(self._per_orang.get(pegawai_id, {}).values())

    def tutup(self, daftar: Iterable[Penempatan | PenetapanPenilai]) -> None:
        """End what runs beyond the day before the transfer; what begins later is left as it is."""
        for satu in daftar:
            jalan = satu.mulai <= self.langkah.sebelum
            if jalan and (satu.selesai is None or satu.selesai > self.langkah.sebelum):
                self.taruh(replace(satu, selesai=self.langkah.sebelum))

    def catatkan(self, pegawai_id: UUID, sampai: date | None) -> None:
        """Write down the assignment that only the record of the person told, and his penilai where he differs."""
        self.catatkan_semua([pegawai_id], sampai)

    def catatkan_semua(self, daftar: Iterable[UUID], sampai: date | None) -> None:
        """The same for many, looking at the chart once."""
        belum = [i for i in daftar if not self.milik(i)]
        for nomor in belum:
            self.taruh(self._pos_tercatat(self.pegawai[nomor]))
        if not belum:
            return
        kini = self.bagan()
        for nomor in belum:
            orang = self.pegawai[nomor]
            if orang.penilai_id is None or orang.penilai_dihitung or orang.penilai_id == nomor:
                continue
            if penilai_pada(kini, nomor, self.langkah.sebelum).penilai_id != orang.penilai_id:
                mulai = _awal(orang, self.langkah.tanggal)
                self.taruh(PenetapanPenilai(self.id_baru(), nomor, orang.penilai_id, mulai, TERCATAT, sampai))

    def _pos_tercatat(self, orang: Pegawai) -> Penempatan:
        unit = self.unit.get(orang.unit_kerja_id)
        return Penempatan(
            self.id_baru(),
            orang.id,
            orang.unit_kerja_id,
            orang.jabatan,
            orang.jenis_jabatan,
            SifatPenempatan.DEFINITIF,
            _awal(orang, self.langkah.tanggal),
            memimpin=unit is not None and unit.pimpinan_id == orang.id,
        )


def _awal(orang: Pegawai, tanggal: date) -> date:
    """First day of the assignment that was never written down: the first day in office, else the start of the year."""
    if orang.mulai_bertugas is not None and orang.mulai_bertugas < tanggal:
        return orang.mulai_bertugas
    return date((tanggal - timedelta(days=1)).year, 1, 1)


def rencanakan(
    bagan: Bagan, rencana: Iterable[RencanaTercatat], langkah: LangkahMutasi, id_baru: Callable[[], UUID]
) -> RencanaMutasi:
    """Compute the transfer; the caller asked `periksa_langkah` first."""
    s = _Susunan(bagan, langkah, id_baru)
    pegawai_id = langkah.pegawai_id
    if pegawai_id is None:
        raise ValueError("nobody is chosen")
    if langkah.keluar or langkah.pindah:
        _pindahkan(s, pegawai_id)
    else:
        _tambah_tugas(s, pegawai_id)
    _ikutkan(s, bagan)
    sesudah = s.bagan()
    milik = [r for r in rencana if r.skp.pegawai_id == pegawai_id]
    selesai = langkah.keluar or langkah.pindah
    tutup = tuple(r.skp for r in milik if selesai and _ditutup(r, langkah.tanggal))
    return RencanaMutasi(
        langkah,
        bagan.pegawai[pegawai_id],
        bagan,
        sesudah,
        tuple(s.penempatan[i] for i in s.berubah if i in s.penempatan),
        tuple(s.penetapan[i] for i in s.berubah if i in s.penetapan),
        frozenset(s.baru),
        tutup,
        tuple(_skp_baru(s, sesudah, milik)) if langkah.pindah else (),
        berganti(bagan, sesudah, langkah.tanggal),
    )


def _pindahkan(s: _Susunan, pegawai_id: UUID) -> None:
    """Close the own post (and, for who leaves, every task), and open the new one."""
    langkah = s.langkah
    if langkah.jenis is JenisMutasi.GANTI_PIMPINAN and langkah.unit_kerja_id is not None:
        _lepas_pimpinan(s, langkah.unit_kerja_id)
    s.catatkan(pegawai_id, langkah.sebelum)
    _catatkan_pimpinan(s, pegawai_id)
    semua = s.milik(pegawai_id)
    s.tutup(p for p in semua if langkah.keluar or p.sifat is SifatPenempatan.DEFINITIF)
    s.tutup(p for p in s.penetapan.values() if p.pegawai_id == pegawai_id)
    if langkah.jenis is JenisMutasi.BERHENTI:
        s.pegawai[pegawai_id] = replace(s.pegawai[pegawai_id], kedudukan=langkah.kedudukan)
    if langkah.unit_kerja_id is None or langkah.keluar:
        return
    memimpin = langkah.memimpin or langkah.jenis is JenisMutasi.GANTI_PIMPINAN
    s.taruh(
        Penempatan(
            s.id_baru(),
            pegawai_id,
            langkah.unit_kerja_id,
            " ".join(langkah.jabatan.split()),
            langkah.jenis_jabatan,
            SifatPenempatan.DEFINITIF,
            langkah.tanggal,
            memimpin=memimpin,
            jabatan_id=langkah.jabatan_id,
            dasar=langkah.dasar.strip(),
        )
    )
    _penilai_tangan(s, pegawai_id)


def _lepas_pimpinan(s: _Susunan, unit_id: UUID) -> None:
    """The former head, definitive or for a time, leads no longer; his next post is a transfer of his own."""
    kepala = pimpinan_unit(s.bagan(), unit_id, s.langkah.tanggal)
    if kepala.penilai_id is not None and kepala.sebab is SebabPenilai.PIMPINAN:
        s.catatkan(kepala.penilai_id, s.langkah.sebelum)
    s.tutup(p for p in list(s.penempatan.values()) if p.unit_kerja_id == unit_id and p.memimpin)


def _catatkan_pimpinan(s: _Susunan, pegawai_id: UUID) -> None:
    """Units that only their own record says he leads get a written head, who leaves with him."""
    dipimpin = {p.unit_kerja_id for p in s.penempatan.values() if p.memimpin}
    orang = s.pegawai[pegawai_id]
    for unit in s.unit.values():
        if unit.pimpinan_id == pegawai_id and unit.id not in dipimpin:
            mulai = _awal(orang, s.langkah.tanggal)
            pos = (s.id_baru(), pegawai_id, unit.id, orang.jabatan, orang.jenis_jabatan, SifatPenempatan.DEFINITIF)
            s.taruh(Penempatan(*pos, mulai, memimpin=True))


def _tambah_tugas(s: _Susunan, pegawai_id: UUID) -> None:
    """A task beside the own post: Plt., Plh., or study; the post itself stays."""
    langkah, orang = s.langkah, s.pegawai[pegawai_id]
    unit_id = langkah.unit_kerja_id if langkah.jenis in SEMENTARA else None
    if unit_id is not None:
        kepala = pimpinan_unit(s.bagan(), unit_id, langkah.tanggal)
        if kepala.penilai_id is not None and kepala.sebab is SebabPenilai.PIMPINAN:
            s.catatkan(kepala.penilai_id, None)
    s.catatkan(pegawai_id, None)
    kini = utama_pada(s.milik(pegawai_id), langkah.tanggal)
    unit = s.unit.get(unit_id) if unit_id else None
    sebutan = "" if unit is None else f"{'Plt.' if langkah.jenis is JenisMutasi.PLT else 'Plh.'} Pimpinan {unit.nama}"
    s.taruh(
        Penempatan(
            s.id_baru(),
            pegawai_id,
            unit_id or (kini.unit_kerja_id if kini else orang.unit_kerja_id),
            " ".join(langkah.jabatan.split()) or sebutan or (kini.jabatan if kini else orang.jabatan),
            kini.jenis_jabatan if kini else orang.jenis_jabatan,
            _SIFAT[langkah.jenis],
            langkah.tanggal,
            langkah.selesai,
            memimpin=unit_id is not None,
            dasar=langkah.dasar.strip(),
        )
    )
    if langkah.jenis is JenisMutasi.TUGAS_BELAJAR:
        s.pegawai[pegawai_id] = replace(orang, kedudukan=Kedudukan.TUGAS_BELAJAR)
    _penilai_tangan(s, pegawai_id)


def _penilai_tangan(s: _Susunan, pegawai_id: UUID) -> None:
    langkah = s.langkah
    if langkah.penilai_id is not None:
        alasan = " ".join(langkah.alasan_penilai.split())
        s.taruh(
            PenetapanPenilai(
                s.id_baru(), pegawai_id, langkah.penilai_id, langkah.tanggal, alasan, _akhir_tangan(langkah)
            )
        )


def _akhir_tangan(langkah: LangkahMutasi) -> date | None:
    return None if langkah.pindah else langkah.selesai


def _ikutkan(s: _Susunan, sebelum: Bagan) -> None:
    """People without assignments whom the transfer touches follow the chart from now on.

    Those are who were rated as the chart says and would be rated by another now, and who were rated by somebody who can
    no longer rate them.
    """
    langkah = s.langkah
    polos = {i: p for i, p in sebelum.pegawai.items() if not sebelum.penempatan.get(i) and p.penilai_id is not None}
    if not polos:
        return
    tanpa = replace(sebelum, pegawai=dict(sebelum.pegawai) | {i: replace(p, penilai_id=None) for i, p in polos.items()})
    kini = s.bagan()
    tanpa_kini = replace(kini, pegawai=dict(kini.pegawai) | {i: replace(p, penilai_id=None) for i, p in polos.items()})
    menurut_bagan, nanti_bagan = semua_penilai(tanpa, langkah.tanggal), semua_penilai(tanpa_kini, langkah.tanggal)
    pergi = langkah.pegawai_id if langkah.keluar or langkah.pindah or langkah.jenis not in SEMENTARA else None
    bertugas = {p.pegawai_id for p in s.penempatan.values()}
    ikut = []
    for nomor, orang in polos.items():
        if nomor in bertugas or sebelum.penetapan.get(nomor):
            continue
        menurut, nanti = menurut_bagan[nomor].penilai_id, nanti_bagan[nomor].penilai_id
        berubah = menurut == orang.penilai_id and nanti != menurut
        if berubah or (pergi is not None and orang.penilai_id == pergi and nanti != pergi):
            ikut.append(nomor)
    s.catatkan_semua(ikut, langkah.sebelum)


def berganti(sebelum: Bagan, sesudah: Bagan, hari: date) -> dict[UUID, tuple[HasilPenilai, HasilPenilai]]:
    """Everybody whose penilai on `hari` is another by the chart after than by the one before."""
    lama, baru = semua_penilai(sebelum, hari), semua_penilai(sesudah, hari)
    return {i: (lama[i], baru[i]) for i in baru if lama[i].penilai_id != baru[i].penilai_id}


def _ditutup(satu: RencanaTercatat, tanggal: date) -> bool:
    """A plan that runs beyond the day before; one of a later year that was never set goes on as it is."""
    if satu.akhir < tanggal:
        return False
    return satu.skp.mulai < tanggal or satu.skp.tahun == tanggal.year or satu.status is StatusSkp.DITETAPKAN


def _skp_baru(s: _Susunan, sesudah: Bagan, milik: Iterable[RencanaTercatat]) -> Iterator[Skp]:
    """The draft for the new post, from the day of the move to the end of the year (II.C.6; R34)."""
    langkah, tanggal = s.langkah, s.langkah.tanggal
    if langkah.pegawai_id is None or any(r.skp.mulai == tanggal and not _ditutup(r, tanggal) for r in milik):
        return
    pos = next(p for p in s.milik(langkah.pegawai_id) if p.mulai == tanggal and p.sifat is SifatPenempatan.DEFINITIF)
    unit = sesudah.unit.get(pos.unit_kerja_id)
    mandiri = unit is not None and unit.mandiri and pos.memimpin
    yield Skp(
        s.id_baru(),
        langkah.pegawai_id,
        penilai_pada(sesudah, langkah.pegawai_id, tanggal).penilai_id,
        tanggal.year,
        tanggal,
        date(tanggal.year, 12, 31),
        untuk=Untuk.JPT if mandiri or pos.jenis_jabatan is JenisJabatan.JPT else Untuk.JA_JF,
        penempatan_id=pos.id,
    )
