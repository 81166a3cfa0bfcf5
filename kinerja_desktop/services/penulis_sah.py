"""Who may change a record that came in: asked of its sender, its author, and what it is about."""

from __future__ import annotations

import logging
from collections.abc import Callable, Container, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

from kinerja_desktop.domain.cakupan import Cakupan, PeranPerangkat
from kinerja_desktop.domain.catatan import ID_TERAKHIR
from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi, JenisMutasi
from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi, PenyerahanEvaluasi
from kinerja_desktop.domain.keberatan import Keberatan, KeputusanKeberatan, PenjelasanKeberatan
from kinerja_desktop.domain.keberatan_proses import SuratKeputusanKeberatan
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan
from kinerja_desktop.domain.riwayat_ak import PenetapanAk
from kinerja_desktop.domain.segel import Segel
from kinerja_desktop.domain.skp import KeputusanSkp
from kinerja_desktop.domain.tindak_lanjut import TindakLanjut
from kinerja_desktop.domain.tindakan_kemajuan import TindakanKemajuan
from kinerja_desktop.services import mutasi_rincian
from kinerja_desktop.services.asal_putusan import menurut_asalnya
from kinerja_desktop.services.cakupan_perangkat import penghuni, penutur, unit_sertifikat
from kinerja_desktop.services.cuplikan import terbaca, terbaca_skp
from kinerja_desktop.services.hak_kantor_lama import SESUDAHNYA, boleh_semasa, hari_catatan
from kinerja_desktop.services.hak_laptop import DIPERIKSA, HakLaptop
from kinerja_desktop.services.hak_penilai_lama import HakPenilaiLama
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.mutasi_rincian import dinilai_oleh_lama
from kinerja_desktop.store import keberatan, skema
from kinerja_desktop.store.cakupan import (
    ATURAN,
    Sifat,
    bertugas,
    dipimpin,
    pemilik_banyak,
    terakhir_bertugas,
    yang_diputus,
)
from kinerja_desktop.store.kiriman import Kiriman
from kinerja_desktop.store.milik_rujukan import MERUJUK, id_dihitung, id_sah, milik_rujukan
from kinerja_desktop.store.penilai_lama import para_penilai, penilai_kini, pernah_menilai
from kinerja_desktop.sync.certificates import Certificate

_logger = logging.getLogger(__name__)

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

_TENTANG_DIRI = (PenyerahanEvaluasi, PenjelasanKeberatan)
"""What a pegawai notes of his own evaluation: that he has the document, and what he adds to his objection."""

_DI_MASANYA = (Evaluasi, PenetapanEvaluasi, Segel)
"""What is signed for a period: about who left an office it comes from there only as from a former penilai."""

_MELALUI: dict[type, tuple[str, Any]] = {
    KeputusanLaporan: ("laporan_id", skema.laporan_harian),
    KeputusanSkp: ("skp_id", skema.skp),
}
"""Decisions that name a record of the person, and come as often as it."""


class _Beku(NamedTuple):
    """Where the frozen record of a decision stands among the values of its row, and whether such a text is one."""

    di: int
    terbaca: Callable[[object], bool]


def _letak(kelas: type, nama: str) -> int:
    return [kolom.nama for kolom in skema.PETA[kelas].kolom[1:]].index(nama)


_BEKU: dict[type, _Beku] = {
    PenetapanEvaluasi: _Beku(_letak(PenetapanEvaluasi, "cuplikan"), terbaca),
    KeputusanSkp: _Beku(_letak(KeputusanSkp, "cuplikan"), terbaca_skp),
}
_KEBERATAN, _FINAL = _letak(PenetapanEvaluasi, "keberatan_id"), _letak(PenetapanEvaluasi, "alasan_final")
"""Where the objection of a signature, and why it is final, stand among the values of a row."""

_ID, _SEHARI = 16, timedelta(days=1)
_TIDAK_DARI_BARIS = (Sifat.INDUK, Sifat.TINGGAL)


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
    No decision has an id after which no other could be sorted: nobody has the last word for ever.
    What somebody decides about people whose penilai he was is asked of `HakPenilaiLama`. Of people who left its units a
    workstation tells what was written and decided in their time there (`hak_kantor_lama`), and what they write at
    laptops that still exchange with it (`berlaptop`).
    """

    def __init__(
        self,
        konteks: Context,
        pengirim: Cakupan,
        sertifikat: Certificate,
        dari_atas: bool,
        berlaptop: Callable[[], frozenset[UUID]] = frozenset,
    ) -> None:
        self._konteks, self._pengirim = konteks, pengirim
        self._penutur, self._berada = penutur(konteks, sertifikat), penghuni(konteks, sertifikat)
        self._dari_atas, self._berlaptop = dari_atas or pengirim.semua, cache(berlaptop)
        self._laptop = pengirim.peran is PeranPerangkat.PEGAWAI
        self._penulis = pengirim.sendiri if self._laptop else pengirim.orang
        self._bita = frozenset(satu.bytes for satu in self._penulis)
        self._dari = frozenset(satu.bytes for satu in self._penutur)
        self._di_sini = frozenset(satu.bytes for satu in self._berada)
        self._pimpin: dict[bytes, frozenset[bytes]] = {}
        self._unit = set() if self._laptop else unit_sertifikat(konteks, sertifikat)
        self._dinas: dict[date, frozenset[UUID]] = {}
        self._tentang = self._boleh_diputus()
        self._lama = HakPenilaiLama(konteks)
        self._dari_laptop = HakLaptop(self._lama)

    def __call__(self, peta: skema.Peta, nilai: Any) -> bool:
        """Answer about one record, by what it says; one that cannot even be asked about stops no other."""
        if ATURAN[peta.tabel.name].sifat in _TIDAK_DARI_BARIS:
            return False
        if isinstance(nilai, _PUTUSAN) and nilai.id.bytes >= ID_TERAKHIR:
            return False
        if isinstance(nilai, CatatanMutasi) and not mutasi_rincian.terbaca(nilai):
            return False
        if type(nilai) in _BEKU and not _BEKU[type(nilai)].terbaca(nilai.cuplikan):
            return False
        try:
            return self._dari_atas or self._boleh_satu(peta, nilai)
        except (ArithmeticError, LookupError, TypeError, ValueError):
            _logger.exception("cannot tell who may write a record of %s", peta.tabel.name)
            return False

    def _boleh_satu(self, peta: skema.Peta, nilai: Any) -> bool:
        if not self._menurut_isinya(peta, nilai):
            return False
        pemilik = peta.pemilik(nilai)
        if pemilik == skema.PUSAT:
            return not self._laptop and self._boleh_kantor(peta, nilai)
        if pemilik not in self._penulis:
            return False
        if not isinstance(nilai, _PUTUSAN):
            return self._laptop or self._semasa(nilai, pemilik)
        return self._boleh_putusan(peta, nilai, pemilik)

    def _semasa(self, nilai: Any, siapa: UUID) -> bool:
        """Whether somebody is there, or this is of his time there, or of the months in which he may not have known.

        What tells of no day counts as of today.
        """
        if siapa in self._berada:
            return True
        with self._konteks.store.baca() as koneksi:
            akhir = terakhir_bertugas(koneksi, self._unit, siapa)
            hari = hari_catatan(koneksi, nilai)
        semasa = akhir is not None and (hari or self._konteks.hari_ini()) - SESUDAHNYA <= akhir
        return semasa or siapa in self._berlaptop()

    def _menurut_isinya(self, peta: skema.Peta, nilai: Any) -> bool:
        """Whether a record is its author's by more than the column that names him."""
        merujuk, sebagai = isinstance(nilai, MERUJUK), self._laptop and isinstance(nilai, DIPERIKSA)
        if not (merujuk or sebagai):
            return True
        with self._konteks.store.baca() as koneksi:
            if merujuk and not milik_rujukan(koneksi, peta, [peta.isi(nilai)])[0]:
                return False
            if isinstance(nilai, Keberatan) and keberatan.sudah_diputus(koneksi, nilai):
                return False
            return id_sah(koneksi, nilai) and (not sebagai or self._dari_laptop.boleh(koneksi, nilai))

    def _boleh_kantor(self, peta: skema.Peta, nilai: Any) -> bool:
        """What the operators of a workstation keep about people."""
        tentang = {getattr(nilai, nama) for nama in ATURAN[peta.tabel.name].tentang}
        if not isinstance(nilai, CatatanMutasi):
            return bool(tentang) and tentang <= self._penulis and all(self._semasa(nilai, satu) for satu in tentang)
        if nilai.jenis is JenisMutasi.BERHENTI and nilai.pegawai_id not in self._berada:
            return False
        dulu = self._bertugas(nilai.tanggal - _SEHARI) | self._bertugas(nilai.tanggal)
        return tentang | dinilai_oleh_lama(nilai) <= self._berada | dulu

    def _boleh_putusan(self, peta: skema.Peta, nilai: Any, pemilik: UUID) -> bool:
        with self._konteks.store.baca() as koneksi:
            siapa = yang_diputus(koneksi, nilai)
            cocok = menurut_asalnya(koneksi, nilai, laptop=self._laptop)
        if siapa is None or not cocok or not self._bicara(peta, siapa.bytes, pemilik.bytes):
            return False
        if siapa == pemilik and isinstance(nilai, _TENTANG_DIRI):
            return True
        if self._boleh(peta, [siapa.bytes], [pemilik.bytes])[0] or self._lama.boleh(nilai, pemilik, siapa):
            return True
        if self._laptop or siapa.bytes not in self._bita:
            return False
        if isinstance(nilai, PenetapanEvaluasi) and nilai.keberatan_id is not None:
            return True  # of what an objection made its decision tells, wherever the person is
        return boleh_semasa(self._konteks, self._lama, self._bertugas, nilai, pemilik, siapa)

    def langsung(self, peta: skema.Peta) -> Container[bytes]:
        """Return the owners about whose records of this kind the answer is always yes."""
        if ATURAN[peta.tabel.name].sifat in _TIDAK_DARI_BARIS:
            return frozenset()
        if self._dari_atas:
            return Semua()
        return self._bita if self._laptop else self._bita & self._di_sini

    def pilah(self, peta: skema.Peta, frame: Sequence[Kiriman]) -> tuple[Sequence[Kiriman], Sequence[Kiriman]]:
        """Part a frame: records about which `langsung` is the whole answer, and decisions to be asked about each.

        Whom a decision that may change was about before is asked too, so it is never answered by columns alone.
        """
        if issubclass(peta.kelas, (CatatanMutasi, KeputusanKeberatan)) or self._dilihat_isinya(peta):
            return (), frame
        if self._dari_atas:
            return self._biasa(peta, frame)
        frame, asing = self._menurut_rujukan(peta, frame)
        if not issubclass(peta.kelas, _PUTUSAN):
            return frame, asing
        if not peta.tambah_saja:
            return (), [*frame, *asing]
        frame, khusus = self._biasa(peta, frame)
        khusus = [*khusus, *asing]
        tentang = self._tentang_siapa(peta, frame)
        if tentang is None:
            return (), [*frame, *khusus]
        di = -1 if peta.pemilik_di is None else peta.pemilik_di
        oleh = [satu.isi[di] if 0 <= di < len(satu.isi) else None for satu in frame]
        boleh = self._boleh(peta, tentang, oleh)
        return (
            [satu for satu, ya in zip(frame, boleh, strict=True) if ya],
            [*(satu for satu, ya in zip(frame, boleh, strict=True) if not ya), *khusus],
        )

    def _dilihat_isinya(self, peta: skema.Peta) -> bool:
        """Whether each record of this kind has to be looked at: more than its columns tells who may write it."""
        dilihat = (Keberatan, PenyerahanEvaluasi, *(DIPERIKSA if self._laptop else ()))
        return not self._dari_atas and issubclass(peta.kelas, dilihat)

    def _menurut_rujukan(
        self, peta: skema.Peta, frame: Sequence[Kiriman]
    ) -> tuple[Sequence[Kiriman], Sequence[Kiriman]]:
        """Part a frame: what belongs to whom the record that it names does, under its own id, and the rest."""
        if peta.kelas not in MERUJUK:
            return frame, ()
        with self._konteks.store.baca() as koneksi:
            milik = milik_rujukan(koneksi, peta, [satu.isi for satu in frame])
        bernomor = id_dihitung(peta, [(satu.id, satu.isi) for satu in frame])
        milik = [a and b for a, b in zip(milik, bernomor, strict=True)]
        return (
            [satu for satu, ya in zip(frame, milik, strict=True) if ya],
            [satu for satu, ya in zip(frame, milik, strict=True) if not ya],
        )

    def _biasa(self, peta: skema.Peta, frame: Sequence[Kiriman]) -> tuple[Sequence[Kiriman], Sequence[Kiriman]]:
        """Part a frame: what columns tell all about, and decisions of which one has to be looked at."""
        if not issubclass(peta.kelas, _PUTUSAN):
            return frame, ()
        beku = _BEKU.get(peta.kelas)
        khusus = [satu.id >= ID_TERAKHIR or (beku is not None and self._khusus(peta, satu, beku)) for satu in frame]
        return (
            [satu for satu, ya in zip(frame, khusus, strict=True) if not ya],
            [satu for satu, ya in zip(frame, khusus, strict=True) if ya],
        )

    def _khusus(self, peta: skema.Peta, satu: Kiriman, beku: _Beku) -> bool:
        """Whether the frozen record of a decision, or the objection that it follows, has to be looked at."""
        if len(satu.isi) <= beku.di or not beku.terbaca(satu.isi[beku.di]):
            return True
        final = satu.isi[_FINAL : _FINAL + 1]
        return peta.kelas is PenetapanEvaluasi and (self.atas_keberatan(satu) or (self._laptop and any(final)))

    @staticmethod
    def atas_keberatan(satu: Kiriman) -> bool:
        """Whether a signature says that it follows from the decision on an objection, which comes behind it."""
        return any(satu.isi[_KEBERATAN : _KEBERATAN + 1])

    def _boleh(self, peta: skema.Peta, tentang: Sequence[bytes | None], oleh: Sequence[Any]) -> list[bool]:
        """Whether the sender may tell of each decision, about whom and by whom.

        What is decided about a report or an SKP comes from a workstation only by somebody who is or was a penilai: of
        this person, or, as a new machine does not know who was whose, of anybody, as long as the person is there. Of
        people whose penilai nobody here ever knew every decision of their office counts. From a machine of staff a
        verdict on a report comes only by the penilai of the person, not by those above him; if he is it no more, see
        `HakPenilaiLama`.
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
            if self._laptop:
                penilai = {**penilai, **penilai_kini(koneksi, orang)}
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
