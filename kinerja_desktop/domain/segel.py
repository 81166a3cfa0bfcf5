"""Seals: proof that exactly these reports of a person and month were approved, whoever carried them.

What is sealed is a set of leaves, one an approved report: its id, the hash of the revision, the hash of the decision
that approves it (sync design, 2.1). Both hashes are those of the records, so a leaf covers every word of the report,
and who approved it and when.

The tree is that of RFC 6962 with SHA-256. Leaves stand in the order of the ids of their reports; a leaf is
``H(0x00 | id | revision | decision)``, a node ``H(0x01 | left | right)``, and a list of more than one is cut at the
greatest power of two below its length, so that no leaf is ever counted twice. The prefixes keep a node from passing for
a leaf.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan, keputusan_efektif

PANJANG_ID, PANJANG_SIDIK, PANJANG_AKAR = 16, 20, 32
_KEPALA = 8
_PASANG = 2 * _KEPALA
TERBANYAK = 2_000
"""Reports in one month; no person writes as many."""


@dataclass(frozen=True, slots=True, order=True)
class ButirSegel:
    """One approved report as it is sealed."""

    laporan_id: bytes
    laporan_hash: bytes
    keputusan_hash: bytes

    def daun(self) -> bytes:
        """Hash of the leaf. Raises ValueError for parts of another length, which could be cut in another place."""
        panjang = (len(self.laporan_id), len(self.laporan_hash), len(self.keputusan_hash))
        if panjang != (PANJANG_ID, PANJANG_SIDIK, PANJANG_SIDIK):
            raise ValueError("not a leaf")
        isi = self.laporan_id + self.laporan_hash + self.keputusan_hash
        return hashlib.sha256(b"\x00" + isi).digest()

    @property
    def tanda(self) -> bytes:
        """Heads of both hashes: enough to tell which report changed, while the root proves."""
        return self.laporan_hash[:_KEPALA] + self.keputusan_hash[:_KEPALA]


@dataclass(frozen=True, slots=True)
class Segel:
    """Append-only seal of `oleh_id` on one month of `pegawai_id`.

    `akar` proves and `daftar` (the `tanda` of each leaf, in order) tells what changed. `menggantikan_id` is the seal
    before it. `perangkat`, `rantai` (certificates of the machine, msgpack) and `tanda` are empty where the machine had
    no key: such a seal notices changes and proves nothing about who made it.
    """

    id: UUID
    pegawai_id: UUID
    oleh_id: UUID
    bulan: Periode
    pada: datetime
    jumlah: int
    akar: bytes
    daftar: bytes
    menggantikan_id: UUID | None = None
    perangkat: bytes = b""
    rantai: bytes = b""
    tanda: bytes = b""

    @property
    def bertanda(self) -> bool:
        """True when a machine signed it."""
        return bool(self.tanda)

    def memuat_laporan(self, laporan_hash: bytes) -> bool:
        """True when it covers this revision of a report."""
        return laporan_hash[:_KEPALA] in {satu[:_KEPALA] for satu in pasangan(self.daftar)}


class KeadaanSegel(StrEnum):
    """How the month of a person stands for sealing."""

    BERJALAN = "berjalan"
    KOSONG = "kosong"
    MENUNGGU = "menunggu"
    SIAP = "siap"
    TERSEGEL = "tersegel"
    BERUBAH = "berubah"


class HasilPeriksa(StrEnum):
    """What verifying a seal against the records here tells, the gravest last."""

    COCOK = "cocok"
    TANPA_TANDA = "tanpa_tanda"
    BELUM_LENGKAP = "belum_lengkap"
    IZIN_DICABUT = "izin_dicabut"
    BERUBAH = "berubah"
    TIDAK_SAH = "tidak_sah"


TERBUKTI = frozenset({HasilPeriksa.COCOK, HasilPeriksa.TANPA_TANDA})
"""Results after which nothing is to be done: the records are as they were sealed."""


class SifatTanda(StrEnum):
    """What the signature of a seal is worth here."""

    SAH = "sah"
    TANPA = "tanpa"
    DICABUT = "dicabut"
    TIDAK_SAH = "tidak_sah"


@dataclass(frozen=True, slots=True)
class Beda:
    """How the approved reports here differ from those that were sealed.

    `hilang` are sealed ones of which nothing is here, `berubah` those that are here with another content or decision,
    and `tambahan` reports that were approved beside them.
    """

    hilang: int = 0
    berubah: tuple[UUID, ...] = ()
    tambahan: tuple[UUID, ...] = ()

    @property
    def kosong(self) -> bool:
        """True when there is no difference."""
        return not (self.hilang or self.berubah or self.tambahan)


# --- the tree --------------------------------------------------------------------------------------------------


def urutkan(butir: Iterable[ButirSegel]) -> list[ButirSegel]:
    """Leaves in the order of the tree. Raises ValueError for a report that stands in it twice."""
    urut = sorted(butir)
    if len({satu.laporan_id for satu in urut}) != len(urut):
        raise ValueError("a report twice")
    return urut


def akar(butir: Iterable[ButirSegel]) -> bytes:
    """Root of the tree over these leaves, in whatever order they come; that of none is the hash of nothing."""
    daun = [satu.daun() for satu in urutkan(butir)]
    return _akar(daun) if daun else hashlib.sha256(b"").digest()


def _akar(daun: Sequence[bytes]) -> bytes:
    if len(daun) == 1:
        return daun[0]
    batas = 1 << (len(daun) - 1).bit_length() - 1
    return hashlib.sha256(b"\x01" + _akar(daun[:batas]) + _akar(daun[batas:])).digest()


def daftar(butir: Iterable[ButirSegel]) -> bytes:
    """The heads of all leaves, in the order of the tree."""
    return b"".join(satu.tanda for satu in urutkan(butir))


def pasangan(isi: bytes) -> list[bytes]:
    """The heads in a list."""
    return [isi[n : n + _PASANG] for n in range(0, len(isi), _PASANG)]


def tersusun(segel: Segel) -> bool:
    """True for a seal whose parts fit each other: a root, a list of as many heads as it counts, a month."""
    return (
        segel.bulan.jenis is JenisPeriode.BULANAN
        and 1 <= segel.jumlah <= TERBANYAK
        and len(segel.akar) == PANJANG_AKAR
        and len(segel.daftar) == _PASANG * segel.jumlah
        and bool(segel.tanda) == bool(segel.rantai) == bool(segel.perangkat)
    )


# --- what is sealed, and what became of it ---------------------------------------------------------------------


def penyetuju(pemilik: UUID, revisi: bytes, keputusan: Sequence[KeputusanLaporan]) -> list[KeputusanLaporan]:
    """The standing approvals of exactly this revision, the earliest id first; nobody approves his own."""
    berlaku = keputusan_efektif([k for k in keputusan if k.oleh_id != pemilik])
    setuju = [k for k in berlaku if k.laporan_hash == revisi and k.putusan is PutusanLaporan.SETUJUI]
    return sorted(setuju, key=lambda k: k.id)


def pilih(calon: Mapping[bytes, Sequence[ButirSegel]], segel: Segel) -> list[ButirSegel]:
    """One leaf a report: the one that the seal lists, else the first of its approvals."""
    dikenal = set(pasangan(segel.daftar))
    return [next((b for b in semua if b.tanda in dikenal), semua[0]) for semua in calon.values() if semua]


def bandingkan(segel: Segel, calon: Mapping[bytes, Sequence[ButirSegel]], pernah: Mapping[bytes, UUID]) -> Beda:
    """Compare a seal with the approved reports here.

    `calon` are the leaves that each approved report may have, by its id; `pernah` tells by the head of a revision which
    report once had it: a sealed report that is here in another state has changed, one that was never here is missing.
    """
    kini = pilih(calon, segel)
    dikenal, ada = set(pasangan(segel.daftar)), {b.tanda for b in kini}
    berubah: set[UUID] = set()
    hilang = 0
    for satu in dikenal - ada:
        milik = pernah.get(satu[:_KEPALA])
        if milik is None:
            hilang += 1
        else:
            berubah.add(milik)
    tambahan = {UUID(bytes=b.laporan_id) for b in kini if b.tanda not in dikenal} - berubah
    if not (hilang or berubah or tambahan) and akar(kini) != segel.akar:
        berubah = {UUID(bytes=b.laporan_id) for b in kini}  # heads that were made alike
    return Beda(hilang, tuple(sorted(berubah)), tuple(sorted(tambahan)))


def hasil_periksa(tanda: SifatTanda, beda: Beda) -> HasilPeriksa:
    """What a signature and a comparison say together: the gravest of both."""
    semua = [
        {
            SifatTanda.SAH: HasilPeriksa.COCOK,
            SifatTanda.TANPA: HasilPeriksa.TANPA_TANDA,
            SifatTanda.DICABUT: HasilPeriksa.IZIN_DICABUT,
            SifatTanda.TIDAK_SAH: HasilPeriksa.TIDAK_SAH,
        }[tanda]
    ]
    if beda.berubah or beda.tambahan:
        semua.append(HasilPeriksa.BERUBAH)
    elif beda.hilang:
        semua.append(HasilPeriksa.BELUM_LENGKAP)
    return max(semua, key=list(HasilPeriksa).index)


def ujung(segel: Collection[Segel], tanda: Mapping[UUID, SifatTanda]) -> list[Segel]:
    """The seals of one month that no other replaced, the one that counts first.

    Only a seal with a signature that counts replaces one that has such a signature, and one that proves nothing
    replaces nothing: otherwise anybody could hide a seal.
    """
    semua = {s.id: s for s in segel}
    diganti = {
        s.menggantikan_id
        for s in segel
        if s.menggantikan_id in semua and _dapat_mengganti(tanda[s.id], tanda[s.menggantikan_id])
    }
    tinggal = [s for s in segel if s.id not in diganti]
    nilai = list(SifatTanda)
    return sorted(tinggal, key=lambda s: (-nilai.index(tanda[s.id]), s.pada, s.id), reverse=True)


def _dapat_mengganti(baru: SifatTanda, lama: SifatTanda) -> bool:
    if lama is SifatTanda.TIDAK_SAH:
        return True
    return baru is SifatTanda.SAH or (lama is not SifatTanda.SAH and baru is not SifatTanda.TIDAK_SAH)


# --- who may seal what -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Hitungan:
    """The reports of one person in a month: approved, waiting, in the hands of the pegawai, with two versions."""

    disetujui: int = 0
    menunggu: int = 0
    belum: int = 0
    bertentangan: int = 0


def keadaan(bulan: Periode, hari_ini: date, hitungan: Hitungan, beda: Beda | None) -> KeadaanSegel:
    """How a month stands; `beda` compares it with the seal that counts, None while there is none."""
    if beda is not None:
        return KeadaanSegel.TERSEGEL if beda.kosong else KeadaanSegel.BERUBAH
    if hari_ini <= bulan.selesai:
        return KeadaanSegel.BERJALAN
    if hitungan.menunggu or hitungan.bertentangan:
        return KeadaanSegel.MENUNGGU
    return KeadaanSegel.SIAP if hitungan.disetujui else KeadaanSegel.KOSONG


def pastikan_boleh_segel(bulan: Periode, hari_ini: date, nama: str, hitungan: Hitungan, beda: Beda | None) -> None:
    """Raise UserError where the month of a person cannot be sealed now.

    SGL-01 (no month), SGL-02 (not over), SGL-04 (a report has two versions), SGL-03 (reports wait for a decision),
    SGL-05 (nothing approved), SGL-06 (sealed already, and unchanged).
    """
    if bulan.jenis is not JenisPeriode.BULANAN:
        raise UserError("SGL-01", teks=str(bulan))
    if hari_ini <= bulan.selesai:
        raise UserError("SGL-02", bulan=bulan.label)
    if hitungan.bertentangan:
        raise UserError("SGL-04", nama=nama, jumlah=hitungan.bertentangan)
    if hitungan.menunggu:
        raise UserError("SGL-03", nama=nama, jumlah=hitungan.menunggu)
    if not hitungan.disetujui:
        raise UserError("SGL-05", nama=nama, bulan=bulan.label)
    if beda is not None and beda.kosong:
        raise UserError("SGL-06", nama=nama, bulan=bulan.label)
