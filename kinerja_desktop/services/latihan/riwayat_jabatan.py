"""Posts and assignments of a training office: everybody definitively where he sits, one Plt., one Plh., one transfer.

What the organisation then tells of today is what the plan of the office says already: who rates whom does not change.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from kinerja_desktop.domain.bagan import semua_penilai, susun
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai
from kinerja_desktop.domain.penempatan import Jabatan, PenetapanPenilai, SifatPenempatan
from kinerja_desktop.domain.penempatan import Penempatan as Tugas
from kinerja_desktop.domain.unit_kerja import JenisUnit
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.latihan import studi
from kinerja_desktop.services.latihan.acak import SumberAcak
from kinerja_desktop.services.latihan.penempatan import PELANTIKAN, Penempatan, Posisi

ALASAN_JPT = "SKP pejabat pimpinan tinggi pratama ditetapkan Wali Kota (Lampiran II.C.3)"
_BUKAN_PIMPINAN = (JenisJabatan.FUNGSIONAL, JenisJabatan.PELAKSANA)
_DASAR = "SK Wali Kota Nomor 800.1.3.3/{nomor}/{tahun}"


@dataclass(frozen=True, slots=True)
class RiwayatJabatan:
    """Posts, assignments and penilai chosen by hand of one training office."""

    jabatan: tuple[Jabatan, ...]
    penempatan: tuple[Tugas, ...]
    penetapan: tuple[PenetapanPenilai, ...]


def susun_riwayat(tempat: Penempatan, acak: SumberAcak, awal: date, hari_ini: date) -> RiwayatJabatan:
    """Everything that is written down about who holds what."""
    penyusun = _Penyusun(tempat, acak, datetime.combine(date(awal.year - 1, 12, 1), time(8), WIB))
    tugas = [*penyusun.definitif(), *penyusun.sementara(hari_ini), *penyusun.dahulu()]
    bagan = susun(tempat.unit, [p.pegawai for p in tempat.posisi], tugas)
    hasil = semua_penilai(bagan, hari_ini)
    penetapan = []
    for p in tempat.posisi:
        orang = p.pegawai
        if orang.penilai_id is not None and hasil[orang.id].penilai_id != orang.penilai_id:
            nomor = acak.id(penyusun.dibuat, "penetapan", p.nomor)
            mulai = orang.mulai_bertugas or awal
            penetapan.append(PenetapanPenilai(nomor, orang.id, orang.penilai_id, mulai, ALASAN_JPT))
    return RiwayatJabatan(tuple(penyusun.jabatan.values()), tuple(tugas), tuple(penetapan))


class _Penyusun:
    """Gives each post its id the first time somebody holds it."""

    def __init__(self, tempat: Penempatan, acak: SumberAcak, dibuat: datetime) -> None:
        self._tempat, self._acak, self.dibuat = tempat, acak, dibuat
        self.jabatan: dict[tuple[int, str, bool], Jabatan] = {}
        self._plt = next((p for p in tempat.posisi if self._dapat_plt(p)), None)

    def _dapat_plt(self, p: Posisi) -> bool:
        """The head of a room whose own post is no post of a head."""
        unit = self._tempat.unit[p.satuan]
        return (
            unit.jenis is JenisUnit.SUB_UNIT
            and unit.pimpinan_id == p.pegawai.id
            and p.pegawai.jenis_jabatan in _BUKAN_PIMPINAN
            and not p.bernama
        )

    def definitif(self) -> Iterator[Tugas]:
        """Everybody in the post of his record since the day on which he took it up."""
        for p in self._tempat.posisi:
            memimpin = self._tempat.unit[p.satuan].pimpinan_id == p.pegawai.id and p is not self._plt
            yield self._tugas(p, p.satuan, p.pegawai.mulai_bertugas or PELANTIKAN, memimpin=memimpin)

    def sementara(self, hari_ini: date) -> Iterator[Tugas]:
        """A Plt. of the room that has no head, who studies, and a Plh. beside the head of an office who is away."""
        if self._plt is not None:
            p = self._plt
            dasar = self._tugas(p, p.satuan, date(hari_ini.year, 1, 2), memimpin=True, kunci="plt")
            nama = f"Kepala {self._tempat.unit[p.satuan].nama}"
            yield replace(
                dasar, sifat=SifatPenempatan.PLT, jabatan=nama, selesai=date(hari_ini.year, 12, 31), jabatan_id=None
            )
        for p in (p for p in self._tempat.posisi if p.studi):
            mulai, selesai = studi.masa(hari_ini)
            dasar = self._tugas(p, p.satuan, mulai, kunci="studi")
            yield replace(
                dasar,
                sifat=SifatPenempatan.TUGAS_BELAJAR,
                jabatan=studi.JABATAN,
                selesai=selesai,
                dasar=studi.DASAR.format(tahun=mulai.year),
            )
        if (wakil := self._wakil()) is not None:
            p, kantor = wakil
            mulai = hari_ini - timedelta(days=1)
            dasar = self._tugas(p, kantor, mulai, memimpin=True, kunci="plh")
            pimpinan = self._tempat.unit[kantor].pimpinan_id
            kepala = next(o.pegawai for o in self._tempat.posisi if o.pegawai.id == pimpinan)
            yield replace(
                dasar, sifat=SifatPenempatan.PLH, jabatan=kepala.jabatan, jabatan_id=None,
                jenis_jabatan=kepala.jenis_jabatan, selesai=mulai + timedelta(days=3),
            )  # fmt: skip

    def _wakil(self) -> tuple[Posisi, int] | None:
        """The first head of a part of an office that has one above, and that office."""
        for p in self._tempat.posisi:
            unit, kantor = self._tempat.unit[p.satuan], self._tempat.kantor[p.satuan]
            sendiri = unit.induk_id == self._tempat.unit[kantor].id and p is not self._plt
            if not p.luar and sendiri and unit.pimpinan_id == p.pegawai.id and p.satuan != kantor:
                return p, kantor
        return None

    def dahulu(self) -> Iterator[Tugas]:
        """Who moved in at the start of the quarter came from another office."""
        for p in self._tempat.posisi:
            mulai = p.pegawai.mulai_bertugas
            if p.pindahan == "mutasi" and mulai is not None:
                asal = self._satuan_lain(p)
                tugas = self._tugas(p, asal, date(mulai.year - 2, mulai.month, 1), kunci="dahulu")
                yield replace(tugas, selesai=mulai - timedelta(days=1), jabatan_id=None)

    def _satuan_lain(self, p: Posisi) -> int:
        """Another office of the same kind, else any other."""
        kantor = self._tempat.kantor[p.satuan]
        unit = self._tempat.unit
        lain = [i for i, u in enumerate(unit) if i == self._tempat.kantor[i] != kantor and u.induk_id is not None]
        sejenis = (i for i in lain if unit[i].jenis is unit[kantor].jenis)
        return next(sejenis, lain[0] if lain else kantor)

    def _tugas(self, p: Posisi, satuan: int, mulai: date, *, memimpin: bool = False, kunci: str = "tugas") -> Tugas:
        orang, unit = p.pegawai, self._tempat.unit[satuan]
        pos = self._pos(p, satuan, memimpin) if kunci == "tugas" else None
        pejabat_negara = orang.jenis is JenisPegawai.PEJABAT_NEGARA
        return Tugas(
            self._acak.id(self.dibuat, "penempatan", kunci, p.nomor),
            orang.id,
            unit.id,
            orang.jabatan,
            orang.jenis_jabatan,
            SifatPenempatan.DEFINITIF,
            mulai,
            memimpin=memimpin,
            jabatan_id=pos,
            dasar="" if pejabat_negara else _DASAR.format(nomor=100 + p.nomor, tahun=mulai.year),
        )

    def _pos(self, p: Posisi, satuan: int, memimpin: bool) -> UUID:
        orang = p.pegawai
        kunci = (satuan, orang.jabatan, memimpin)
        ada = self.jabatan.get(kunci)
        if ada is None:
            nomor = self._acak.id(self.dibuat, "jabatan", *kunci)
            unit = self._tempat.unit[satuan]
            ada = Jabatan(nomor, orang.jabatan, orang.jenis_jabatan, unit.id, memimpin, 0)
        self.jabatan[kunci] = replace(ada, kebutuhan=ada.kebutuhan + 1)
        return ada.id
