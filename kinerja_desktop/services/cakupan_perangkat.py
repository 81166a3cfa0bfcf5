"""What the certificate of a machine says, in terms of the people of this office."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.cakupan import Cakupan, PeranPerangkat
from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi, JenisMutasi
from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi, PenyerahanEvaluasi
from kinerja_desktop.domain.keberatan import KeputusanKeberatan, PenjelasanKeberatan
from kinerja_desktop.domain.keberatan_proses import SuratKeputusanKeberatan
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan
from kinerja_desktop.domain.riwayat_ak import PenetapanAk
from kinerja_desktop.domain.segel import Segel
from kinerja_desktop.domain.skp import KeputusanSkp, Skp
from kinerja_desktop.domain.tindak_lanjut import TindakLanjut
from kinerja_desktop.domain.tindakan_kemajuan import TindakanKemajuan
from kinerja_desktop.services.hak_penilai_lama import HakPenilaiLama, masih_dinilai
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.mutasi_rincian import dinilai_oleh_lama, terbaca
from kinerja_desktop.services.wewenang import unit_di_bawah
from kinerja_desktop.store import skema
from kinerja_desktop.store.cakupan import (
    ATURAN,
    Sifat,
    bertugas,
    dipimpin,
    orang_di_unit,
    orang_kini,
    pemilik_banyak,
    yang_diputus,
)
from kinerja_desktop.store.keberatan import diputus_mengubah
from kinerja_desktop.store.kiriman import Kiriman
from kinerja_desktop.store.penilai_lama import para_penilai, pernah_menilai
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.sync.certificates import Certificate

_PUTUSAN = (
    KeputusanLaporan,
    KeputusanSkp,
    Evaluasi,
    PenetapanEvaluasi,
    PenyerahanEvaluasi,
    KeputusanKeberatan,
    SuratKeputusanKeberatan,
    PenetapanAk,
    TindakLanjut,
    Segel,
    TindakanKemajuan,
    PenjelasanKeberatan,
)
"""What one person decides, or says by his office, about another."""

_BUKAN_SENDIRI = (KeputusanLaporan, KeputusanSkp, Evaluasi, PenetapanEvaluasi, KeputusanKeberatan)
"""What nobody decides about himself (PermenPANRB 6/2022 article 1.9)."""

_DI_MASANYA = (Evaluasi, PenetapanEvaluasi, Segel)
"""What is signed for a period: about who left an office it comes from there only as from a former penilai."""

_MELALUI: dict[type, tuple[str, Any]] = {
    KeputusanLaporan: ("laporan_id", skema.laporan_harian),
    KeputusanSkp: ("skp_id", skema.skp),
}
"""Decisions that name a record of the person, and come as often as it."""

_ID, _SEHARI = 16, timedelta(days=1)
_TIDAK_DARI_BARIS = (Sifat.INDUK, Sifat.TINGGAL)


def cakupan(konteks: Context, sertifikat: Certificate) -> Cakupan:
    """What the machine of this certificate may see, by the organisation as it stands here.

    A workstation sees everybody who ever had a place in its units. A machine of staff sees its people, whose private
    records travel to it, and everybody below them in the line of raters.
    """
    macam = sertifikat.role
    if macam is PeranPerangkat.PUSAT:
        return Cakupan(macam)
    orang = _orang(sertifikat)
    with konteks.store.baca() as koneksi:
        if macam is PeranPerangkat.OPD:
            return Cakupan(macam, orang | orang_di_unit(koneksi, _unit(konteks, sertifikat)))
        return Cakupan(macam, dipimpin(koneksi, orang), orang)


def kiriman_bagi(konteks: Context, sertifikat: Certificate) -> Cakupan:
    """What is sent to the machine of this certificate: `cakupan`, and people whom a former penilai still evaluates.

    Who moved inside the window of an evaluation finishes it (IV.A.14; R47), at his machine or at the workstation of the
    unit in which he is now.
    """
    lihat = cakupan(konteks, sertifikat)
    if lihat.semua:
        return lihat
    berada = _berada(konteks, sertifikat)
    masih = masih_dinilai(konteks, berada, lihat.orang | lihat.sendiri)
    return replace(
        lihat, dinilai=frozenset(siapa for siapa, _ in masih), penyelesai=frozenset(dulu for _, dulu in masih)
    )


def penutur(konteks: Context, sertifikat: Certificate) -> frozenset[UUID]:
    """Who decides at the machine of this certificate about people anywhere.

    Those named in it, and at a workstation everybody whose place is in its units now, or who serves there, such as a
    Plt. of another office: who left long ago decides there no more, except about people of these units, in whose time
    with him he may have done so.
    """
    berada = _berada(konteks, sertifikat)
    if sertifikat.role is not PeranPerangkat.OPD:
        return berada
    with konteks.store.baca() as koneksi:
        return berada | bertugas(koneksi, _unit(konteks, sertifikat), konteks.hari_ini())


def _berada(konteks: Context, sertifikat: Certificate) -> frozenset[UUID]:
    """Whose machine this is: those named in its certificate, and at a workstation all whose place is there now."""
    if sertifikat.role is not PeranPerangkat.OPD:
        return _orang(sertifikat)
    with konteks.store.baca() as koneksi:
        return _orang(sertifikat) | orang_kini(koneksi, _unit(konteks, sertifikat))


def _orang(sertifikat: Certificate) -> frozenset[UUID]:
    return frozenset(UUID(bytes=satu) for satu in sertifikat.scope.persons)


def _unit(konteks: Context, sertifikat: Certificate) -> set[UUID]:
    semua: set[UUID] = set()
    for satu in sertifikat.scope.units:
        semua |= unit_di_bawah(konteks, UUID(bytes=satu))
    return semua


class Semua:
    """Holds everybody."""

    def __contains__(self, _: object) -> bool:
        """Whoever it is."""
        return True


class PenulisSah:
    """Tells whether a sender may change a record.

    Master data come from nobody in this way, only as the centre signed them (`services.terima_induk`). Who stands in
    the chain of our own certificate (`dari_atas`) may send what it has, and so may every centre. From everybody else
    comes only what people of its certificate wrote themselves, and each decides only about people whom he leads, about
    daily reports only as their penilai, or who belong to the units of their workstation; of those who write at a
    workstation only its `penutur` decide about others than its own people, and nobody about himself. What operators
    keep about a person, such as his leave, comes from a workstation of his unit, and so do transfers of those who
    served there on that day or the day before, which say who evaluates nobody but its own people, and that somebody
    left only where he has his place.
    What somebody decides about people whose penilai he was is asked of `HakPenilaiLama`. Of people who left its units a
    workstation tells what was decided in their time there (`_semasa`).
    """

    def __init__(
        self,
        konteks: Context,
        pengirim: Cakupan,
        sertifikat: Certificate,
        dari_atas: bool,
    ) -> None:
        self._konteks, self._pengirim = konteks, pengirim
        self._penutur, self._berada = penutur(konteks, sertifikat), _berada(konteks, sertifikat)
        self._dari_atas = dari_atas or pengirim.semua
        self._laptop = pengirim.peran is PeranPerangkat.PEGAWAI
        self._penulis = pengirim.sendiri if self._laptop else pengirim.orang
        self._bita = frozenset(satu.bytes for satu in self._penulis)
        self._dari = frozenset(satu.bytes for satu in self._penutur)
        self._di_sini = frozenset(satu.bytes for satu in self._berada)
        self._pimpin: dict[bytes, frozenset[bytes]] = {}
        self._unit = set() if self._laptop else _unit(konteks, sertifikat)
        self._dinas: dict[date, frozenset[UUID]] = {}
        self._tentang = self._boleh_diputus()
        self._lama = HakPenilaiLama(konteks)

    def __call__(self, peta: skema.Peta, nilai: Any) -> bool:
        """Answer about one record, by what it says."""
        if ATURAN[peta.tabel.name].sifat in _TIDAK_DARI_BARIS:
            return False
        if isinstance(nilai, CatatanMutasi) and not terbaca(nilai):
            return False
        return self._dari_atas or self._boleh_satu(peta, nilai)

    def _boleh_satu(self, peta: skema.Peta, nilai: Any) -> bool:
        pemilik = peta.pemilik(nilai)
        if pemilik == skema.PUSAT:
            return not self._laptop and self._boleh_kantor(peta, nilai)
        if pemilik not in self._penulis:
            return False
        return not isinstance(nilai, _PUTUSAN) or self._boleh_putusan(peta, nilai, pemilik)

    def _boleh_kantor(self, peta: skema.Peta, nilai: Any) -> bool:
        """What the operators of a workstation keep about people."""
        tentang = {getattr(nilai, nama) for nama in ATURAN[peta.tabel.name].tentang}
        if not isinstance(nilai, CatatanMutasi):
            return bool(tentang) and tentang <= self._penulis
        if nilai.jenis is JenisMutasi.BERHENTI and nilai.pegawai_id not in self._berada:
            return False
        dulu = self._bertugas(nilai.tanggal - _SEHARI) | self._bertugas(nilai.tanggal)
        return tentang | dinilai_oleh_lama(nilai) <= self._berada | dulu

    def _boleh_putusan(self, peta: skema.Peta, nilai: Any, pemilik: UUID) -> bool:
        with self._konteks.store.baca() as koneksi:
            siapa = yang_diputus(koneksi, nilai)
        if siapa is None or not self._bicara(peta, siapa.bytes, pemilik.bytes):
            return False
        if self._boleh(peta, [siapa.bytes], [pemilik.bytes])[0] or self._lama.boleh(nilai, pemilik, siapa):
            return True
        return siapa.bytes in self._bita and not self._laptop and self._semasa(nilai, pemilik, siapa)

    def _semasa(self, nilai: Any, oleh: UUID, siapa: UUID) -> bool:
        """Whether somebody who left these units was here then: at a new machine nothing else may tell of old years.

        Of what an objection made of an evaluation its decision tells, wherever the person is.
        """
        hari: tuple[date, ...] = ()
        with self._konteks.store.baca() as koneksi:
            if isinstance(nilai, PenetapanEvaluasi) and nilai.keberatan_id is not None:
                return diputus_mengubah(koneksi, nilai.keberatan_id, oleh)
            if isinstance(nilai, KeputusanLaporan):
                laporan = ambil(koneksi, LaporanHarian, nilai.laporan_id)
                hari = () if laporan is None else (laporan.nilai.tanggal,)
            elif isinstance(nilai, KeputusanSkp):
                skp = ambil(koneksi, Skp, nilai.skp_id)
                hari = () if skp is None else (skp.nilai.mulai, skp.nilai.selesai)
            elif isinstance(nilai, _DI_MASANYA):
                masa = nilai.bulan if isinstance(nilai, Segel) else nilai.periode
                hari = (masa.mulai, masa.selesai)
            else:
                return False
            if not isinstance(nilai, _DI_MASANYA) and not para_penilai(koneksi, {oleh.bytes}):
                return False
        return any(siapa in self._bertugas(satu) for satu in hari)

    def langsung(self, peta: skema.Peta) -> Container[bytes]:
        """Return the owners about whose records of this kind the answer is always yes."""
        if ATURAN[peta.tabel.name].sifat in _TIDAK_DARI_BARIS:
            return frozenset()
        return Semua() if self._dari_atas else self._bita

    def pilah(self, peta: skema.Peta, frame: Sequence[Kiriman]) -> tuple[Sequence[Kiriman], Sequence[Kiriman]]:
        """Part a frame: records about which `langsung` is the whole answer, and decisions to be asked about each.

        Whom a decision that may change was about before is asked too, so it is never answered by columns alone.
        """
        if issubclass(peta.kelas, CatatanMutasi):
            return (), frame
        if self._dari_atas or not issubclass(peta.kelas, _PUTUSAN):
            return frame, ()
        if not peta.tambah_saja:
            return (), frame
        tentang = self._tentang_siapa(peta, frame)
        if tentang is None:
            return (), frame
        di = -1 if peta.pemilik_di is None else peta.pemilik_di
        oleh = [satu.isi[di] if 0 <= di < len(satu.isi) else None for satu in frame]
        boleh = self._boleh(peta, tentang, oleh)
        return (
            [satu for satu, ya in zip(frame, boleh, strict=True) if ya],
            [satu for satu, ya in zip(frame, boleh, strict=True) if not ya],
        )

    def _boleh(self, peta: skema.Peta, tentang: Sequence[bytes | None], oleh: Sequence[Any]) -> list[bool]:
        """Whether the sender may tell of each decision, about whom and by whom.

        What is decided about a report or an SKP comes from a workstation only by somebody who is or was a penilai: of
        this person, or, as a new machine does not know who was whose, of anybody, as long as the person is there. Of
        people whose penilai nobody here ever knew every decision of their office counts. From a machine of staff a
        verdict on a report comes only by the penilai of the person, not by those above him.
        """
        pasangan = list(zip(tentang, oleh, strict=True))
        tentang = [
            siapa if self._bicara(peta, siapa, satu) and self._memimpin(peta, siapa, satu) else None
            for siapa, satu in pasangan
        ]
        orang = {siapa for siapa in tentang if siapa is not None}
        if peta.kelas not in _MELALUI or not orang or (self._laptop and peta.kelas is not KeputusanLaporan):
            return [siapa in orang for siapa in tentang]
        with self._konteks.store.baca() as koneksi:
            penilai = pernah_menilai(koneksi, orang)
            asing = {
                satu for siapa, satu in zip(tentang, oleh, strict=True) if satu not in penilai.get(siapa or b"", ())
            }
            lain = set() if self._laptop else para_penilai(koneksi, {satu for satu in asing if isinstance(satu, bytes)})
        return [
            siapa in orang
            and (siapa not in penilai or satu in penilai[siapa] or (satu in lain and siapa in self._di_sini))
            for siapa, satu in zip(tentang, oleh, strict=True)
        ]

    def _bicara(self, peta: skema.Peta, siapa: bytes | None, oleh: Any) -> bool:
        """Whether this machine speaks for this author about this person; nobody decides about himself."""
        if siapa is None or (siapa == oleh and issubclass(peta.kelas, _BUKAN_SENDIRI)):
            return False
        return self._laptop or siapa in self._bita or oleh in self._dari

    def _bertugas(self, hari: date) -> frozenset[UUID]:
        """Who served in the units of this workstation on a day."""
        if hari not in self._dinas:
            with self._konteks.store.baca() as koneksi:
                self._dinas[hari] = bertugas(koneksi, self._unit, hari)
        return self._dinas[hari]

    def _memimpin(self, peta: skema.Peta, siapa: bytes | None, oleh: Any) -> bool:
        """Whether the person belongs to this workstation, or this author leads him."""
        if siapa not in self._tentang or not isinstance(oleh, bytes):
            return False
        if not self._laptop and siapa in (self._di_sini if issubclass(peta.kelas, _DI_MASANYA) else self._bita):
            return True
        if oleh not in self._pimpin:
            with self._konteks.store.baca() as koneksi:
                bawahan = dipimpin(koneksi, [UUID(bytes=oleh)]) if len(oleh) == _ID else frozenset()
            self._pimpin[oleh] = frozenset(satu.bytes for satu in bawahan)
        return siapa in self._pimpin[oleh]

    def _tentang_siapa(self, peta: skema.Peta, frame: Sequence[Kiriman]) -> list[bytes | None] | None:
        """Whom each decision is about, by the bytes of his id; None where a column does not tell."""
        nama, tabel = _MELALUI.get(peta.kelas, ("pegawai_id", None))
        di = next((n for n, kolom in enumerate(peta.kolom[1:]) if kolom.nama == nama), None)
        if di is None:
            return None
        isi = (satu.isi[di] if di < len(satu.isi) else None for satu in frame)
        disebut = [satu if isinstance(satu, bytes) else None for satu in isi]
        if tabel is None:
            return disebut
        with self._konteks.store.baca() as koneksi:
            milik = pemilik_banyak(koneksi, tabel, {satu for satu in disebut if satu is not None})
        return [None if satu is None else milik.get(satu) for satu in disebut]

    def _boleh_diputus(self) -> frozenset[bytes]:
        if self._dari_atas:
            return frozenset()
        orang = self._pengirim.orang
        if not self._laptop:
            with self._konteks.store.baca() as koneksi:
                orang = orang | dipimpin(koneksi, self._penutur)
        return frozenset(satu.bytes for satu in orang)
