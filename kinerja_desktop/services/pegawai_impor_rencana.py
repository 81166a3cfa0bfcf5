"""The plan of an import of people: each row with what would happen to it, units to come, warnings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.impor_pegawai.banding import (
    Beda,
    Nasib,
    beda,
    melingkar,
    nama_asing,
    orang_baru,
    orang_berubah,
)
from kinerja_desktop.domain.impor_pegawai.baris import BarisDitolak, BarisImpor, isi_orang
from kinerja_desktop.domain.impor_pegawai.ikatan import Ikatan, ikatan_pada, menurut_ikatan
from kinerja_desktop.domain.impor_pegawai.kepala import JUDUL, Bidang
from kinerja_desktop.domain.impor_pegawai.sel import diperkirakan, teks
from kinerja_desktop.domain.impor_pegawai.unit import RencanaUnit, rencanakan
from kinerja_desktop.domain.masalah import Masalah, peringatan
from kinerja_desktop.domain.pegawai import NAMA_JENIS_JABATAN, Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, PenetapanPenilai
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store.pegawai import tanda_data
from kinerja_desktop.store.rekaman import Tersimpan, cari

_SEKALI = 500
_NAMA = list(JUDUL).index(Bidang.NAMA)
Kemajuan = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class BarisRencana:
    """One row and its fate. `pegawai` is what will be stored, `dasar` the revision it is based on.

    A refused row has its reason and its cells, in the order of `kepala.JUDUL`. `penempatan` is an assignment whose post
    is corrected with the person.
    """

    nomor: int
    nip: str
    nama: str
    unit: str
    nasib: Nasib
    pegawai: Pegawai | None = None
    dasar: bytes | None = None
    beda: tuple[Beda, ...] = ()
    peringatan: tuple[Masalah, ...] = ()
    alasan: UserError | None = None
    isi: tuple[Any, ...] = ()
    penempatan: Penempatan | None = None


@dataclass(frozen=True, slots=True)
class Pratinjau:
    """What an import would do. `tak_disebut` counts people of the office whom the file does not name."""

    baris: tuple[BarisRencana, ...]
    unit_baru: tuple[UnitKerja, ...]
    tak_disebut: int
    tanda: tuple[int, ...]
    hitungan: Counter[Nasib]

    def jumlah(self, nasib: Nasib) -> int:
        """How many rows have this fate."""
        return self.hitungan[nasib]

    def berperingatan(self) -> list[BarisRencana]:
        """Rows that come in and have something odd."""
        return [b for b in self.baris if b.peringatan]

    @property
    def menulis(self) -> bool:
        """True when there is something to write."""
        return self.jumlah(Nasib.BARU) + self.jumlah(Nasib.BERUBAH) > 0


class _Dikenal:
    """The people of the office by both keys of their identity (R114)."""

    def __init__(self, daftar: Sequence[Tersimpan[Pegawai]]) -> None:
        self.semua = {s.nilai.id: s for s in daftar}
        self.nip = {s.nilai.nip: s for s in daftar if s.nilai.nip}
        self.kode = {s.nilai.kode_siasn: s for s in daftar if s.nilai.kode_siasn}

    def cari(self, nip: str, kode: str) -> Tersimpan[Pegawai] | None:
        """The known person, None for somebody new. Raises PEG-11 as `domain.identitas` tells."""
        sama_nip, sama_kode = self.nip.get(nip), self.kode.get(kode) if kode else None
        if sama_kode is not None:
            if sama_nip is not None and sama_nip.nilai.id != sama_kode.nilai.id:
                raise UserError("PEG-11", nip=nip)
            return sama_kode
        if sama_nip is not None and kode and sama_nip.nilai.kode_siasn:
            raise UserError("PEG-11", nip=nip)
        return sama_nip


def susun(
    konteks: Context,
    koneksi: Any,
    orang: Sequence[BarisImpor],
    ditolak: Sequence[BarisDitolak],
    kemajuan: Kemajuan,
) -> Pratinjau:
    """Compare rows with the office."""
    dikenal = _Dikenal(cari(koneksi, Pegawai))
    hasil = [_tertolak(satu) for satu in ditolak]
    cocok: list[tuple[BarisImpor, Tersimpan[Pegawai] | None]] = []
    for baris in orang:
        try:
            lama = dikenal.cari(baris.orang.nip, baris.orang.siasn_id)
            if lama is None and not baris.orang.jabatan:
                raise UserError("IMP-36", bidang="Jabatan", batas=200)
            cocok.append((baris, lama))
        except UserError as galat:
            hasil.append(_gagal(baris, galat))
    cocok = _tanpa_ganda(cocok, hasil)
    unit = rencanakan(
        (s.nilai for s in cari(koneksi, UnitKerja)),
        ((b.orang.unit, b.orang.kode_unit) for b, _ in cocok if b.orang.unit),
        konteks.kantor.unit_kerja_id,
        konteks.id_baru,
    )
    ikatan = ikatan_pada(
        (s.nilai for s in cari(koneksi, Penempatan)),
        (s.nilai for s in cari(koneksi, PenetapanPenilai)),
        konteks.hari_ini(),
    )
    calon = _calon(konteks, cocok, unit, ikatan, hasil, kemajuan)
    hasil += _dengan_penilai(dikenal, calon, unit, ikatan)
    hasil.sort(key=lambda b: b.nomor)
    terpakai = {b.pegawai.unit_kerja_id for b in hasil if b.pegawai is not None}
    disebut = sum(b.nasib in (Nasib.BERUBAH, Nasib.SAMA) for b in hasil)
    return Pratinjau(
        tuple(hasil),
        _dipakai(unit, terpakai),
        len(dikenal.semua) - disebut,
        tanda_data(koneksi),
        Counter(b.nasib for b in hasil),
    )


def _tertolak(satu: BarisDitolak) -> BarisRencana:
    nama = teks(satu.isi[_NAMA]) if satu.isi else ""
    return BarisRencana(satu.nomor, satu.nip, nama, "", Nasib.DITOLAK, alasan=satu.alasan, isi=satu.isi)


def _gagal(baris: BarisImpor, galat: UserError) -> BarisRencana:
    return BarisRencana(
        baris.nomor, baris.orang.nip, baris.orang.nama, "", Nasib.DITOLAK, alasan=galat, isi=isi_orang(baris.orang)
    )


def _tanpa_ganda(
    cocok: list[tuple[BarisImpor, Tersimpan[Pegawai] | None]], hasil: list[BarisRencana]
) -> list[tuple[BarisImpor, Tersimpan[Pegawai] | None]]:
    """Two rows that turn out to be one person, one by NIP and one by the id of SIASN, contradict: both are refused."""
    kali = Counter(lama.nilai.id for _, lama in cocok if lama is not None)
    for baris, lama in cocok:
        if lama is not None and kali[lama.nilai.id] > 1:
            hasil.append(_gagal(baris, UserError("PEG-11", nip=baris.orang.nip)))
    return [(b, lama) for b, lama in cocok if lama is None or kali[lama.nilai.id] == 1]


@dataclass(slots=True)
class _Calon:
    baris: BarisImpor
    lama: Tersimpan[Pegawai] | None
    baru: Pegawai
    peringatan: list[Masalah]
    penempatan: Penempatan | None = None


def _calon(
    konteks: Context,
    cocok: Sequence[tuple[BarisImpor, Tersimpan[Pegawai] | None]],
    unit: RencanaUnit,
    ikatan: Mapping[UUID, Ikatan],
    hasil: list[BarisRencana],
    kemajuan: Kemajuan,
) -> list[_Calon]:
    daftar = []
    for nomor, (baris, lama) in enumerate(cocok):
        if nomor % _SEKALI == 0:
            kemajuan(nomor, len(cocok), "Membandingkan")
        orang = baris.orang
        try:
            tempat = unit.tempat(orang.unit, orang.kode_unit) if orang.unit else None
        except UserError as galat:
            hasil.append(_gagal(baris, galat))
            continue
        if lama is not None:
            daftar.append(_calon_lama(baris, lama, tempat, ikatan.get(lama.nilai.id)))
            continue
        temuan = list(baris.peringatan)
        baru = orang_baru(orang, konteks.id_baru(), tempat or konteks.kantor.unit_kerja_id)
        if orang.jenis_jabatan is None and diperkirakan(orang.jabatan):
            jenis = NAMA_JENIS_JABATAN[baru.jenis_jabatan]
            temuan.append(peringatan("jenis_jabatan", "IMP-32", jabatan=orang.jabatan, jenis=jenis))
        daftar.append(_Calon(baris, None, baru, temuan))
    kemajuan(len(cocok), len(cocok), "Membandingkan")
    return daftar


def _calon_lama(baris: BarisImpor, lama: Tersimpan[Pegawai], tempat: UUID | None, ikatan: Ikatan | None) -> _Calon:
    """A known person as the row changes him."""
    orang, temuan = baris.orang, list(baris.peringatan)
    if nama_asing(lama.nilai.nama, orang.nama):
        temuan.append(peringatan("nama", "IMP-38", lama=lama.nilai.nama, baru=orang.nama))
    satu = _Calon(baris, lama, orang_berubah(lama.nilai, orang, tempat), temuan)
    if ikatan is not None:
        satu.baru, satu.penempatan, ditahan = menurut_ikatan(lama.nilai, satu.baru, ikatan)
        if ditahan:
            temuan.append(peringatan("unit_kerja", "IMP-39"))
    return satu


def _dengan_penilai(
    dikenal: _Dikenal, calon: Sequence[_Calon], unit: RencanaUnit, ikatan: Mapping[UUID, Ikatan]
) -> list[BarisRencana]:
    """Solve the links to penilai now that everybody is known, and tell what each row does."""
    menurut_nip = {nip: s.nilai.id for nip, s in dikenal.nip.items()} | {c.baru.nip: c.baru.id for c in calon}
    tertulis = {
        c.baru.id: menurut_nip[c.baris.orang.penilai_nip] for c in calon if c.baris.orang.penilai_nip in menurut_nip
    }
    atasan = {nomor: penilai for nomor, penilai in tertulis.items() if nomor not in ikatan}
    melarang = melingkar({n: s.nilai.penilai_id for n, s in dikenal.semua.items()}, atasan)
    nama_orang = {n: s.nilai.nama for n, s in dikenal.semua.items()} | {c.baru.id: c.baru.nama for c in calon}
    hasil = []
    for satu in calon:
        nip = satu.baris.orang.penilai_nip
        if nip and satu.baru.id not in tertulis:
            satu.peringatan.append(peringatan("penilai", "IMP-30", nip=nip))
        elif satu.baru.id in ikatan:
            if nip and satu.baru.penilai_id != tertulis[satu.baru.id]:
                satu.peringatan.append(peringatan("penilai", "IMP-40", nip=nip))
        elif satu.baru.id in melarang:
            satu.peringatan.append(peringatan("penilai", "IMP-31", nip=nip))
        elif nip and satu.baru.penilai_id != atasan[satu.baru.id]:
            satu.baru = replace(satu.baru, penilai_id=atasan[satu.baru.id], penilai_dihitung=None)
        hasil.append(_baris(satu, unit, nama_orang))
    return hasil


def _baris(satu: _Calon, unit: RencanaUnit, nama_orang: dict[UUID, str]) -> BarisRencana:
    nama_unit = unit.nama(satu.baru.unit_kerja_id)
    dasar = (satu.baris.nomor, satu.baru.nip, satu.baru.nama, nama_unit)
    temuan = tuple(satu.peringatan)
    if satu.lama is None:
        return BarisRencana(*dasar, Nasib.BARU, satu.baru, None, (), temuan)
    if satu.baru is satu.lama.nilai:
        return BarisRencana(*dasar, Nasib.SAMA, None, None, (), temuan)
    daftar = tuple(beda(satu.lama.nilai, satu.baru, unit.nama, lambda n: nama_orang.get(n, "")))
    return BarisRencana(*dasar, Nasib.BERUBAH, satu.baru, satu.lama.hash, daftar, temuan, penempatan=satu.penempatan)


def _dipakai(unit: RencanaUnit, terpakai: set[UUID]) -> tuple[UnitKerja, ...]:
    """New units that somebody will be in, and those above them."""
    menurut_id = {u.id: u for u in unit.baru}
    perlu: set[UUID] = set()
    for nomor in terpakai:
        kini: UUID | None = nomor
        while kini in menurut_id and kini not in perlu:
            perlu.add(kini)
            kini = menurut_id[kini].induk_id
    return tuple(u for u in unit.baru if u.id in perlu)
