"""What the certificate of a machine says, in terms of the people of this office."""

from __future__ import annotations

from collections.abc import Container
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.cakupan import Cakupan, PeranPerangkat
from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi, PenyerahanEvaluasi
from kinerja_desktop.domain.keberatan import KeputusanKeberatan
from kinerja_desktop.domain.keberatan_proses import SuratKeputusanKeberatan
from kinerja_desktop.domain.laporan import KeputusanLaporan
from kinerja_desktop.domain.riwayat_ak import PenetapanAk
from kinerja_desktop.domain.segel import Segel
from kinerja_desktop.domain.skp import KeputusanSkp
from kinerja_desktop.domain.tindak_lanjut import TindakLanjut
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.wewenang import unit_di_bawah
from kinerja_desktop.store import skema
from kinerja_desktop.store.cakupan import ATURAN, Sifat, dipimpin, orang_di_unit, yang_diputus
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
)
"""What one person decides about another."""

_TIDAK_DARI_BARIS = (Sifat.INDUK, Sifat.TINGGAL)


def cakupan(konteks: Context, sertifikat: Certificate) -> Cakupan:
    """What the machine of this certificate may see, by the organisation as it stands here.

    A workstation sees everybody who ever had a place in its units. A machine of staff sees its people, whose private
    records travel to it, and everybody below them in the line of raters.
    """
    macam = sertifikat.role
    if macam is PeranPerangkat.PUSAT:
        return Cakupan(macam)
    orang = frozenset(UUID(bytes=satu) for satu in sertifikat.scope.persons)
    if macam is PeranPerangkat.OPD:
        return Cakupan(macam, orang | _di_unit(konteks, sertifikat.scope.units))
    with konteks.store.baca() as koneksi:
        return Cakupan(macam, dipimpin(koneksi, orang), orang)


def _di_unit(konteks: Context, unit: tuple[bytes, ...]) -> frozenset[UUID]:
    semua: set[UUID] = set()
    for satu in unit:
        semua |= unit_di_bawah(konteks, UUID(bytes=satu))
    with konteks.store.baca() as koneksi:
        return orang_di_unit(koneksi, semua)


class Semua:
    """Holds everybody."""

    def __contains__(self, _: object) -> bool:
        """Whoever it is."""
        return True


class PenulisSah:
    """Tells whether a sender may change a record.

    Master data come from nobody in this way, only as the centre signed them (`services.terima_induk`). Who stands in
    the chain of our own certificate (`dari_atas`) may send what it has, and so may every centre. From everybody else
    comes only what people of its certificate wrote themselves; a laptop decides only about people whom one of its own
    leads. What operators keep about a person, such as his leave, comes from a workstation of his unit.
    """

    def __init__(self, konteks: Context, pengirim: Cakupan, dari_atas: bool) -> None:
        self._konteks, self._pengirim = konteks, pengirim
        self._dari_atas = dari_atas or pengirim.semua
        self._laptop = pengirim.peran is PeranPerangkat.PEGAWAI
        self._penulis = pengirim.sendiri if self._laptop else pengirim.orang
        self._bita = frozenset(satu.bytes for satu in self._penulis)

    def __call__(self, peta: skema.Peta, nilai: Any) -> bool:
        """Answer about one record, by what it says."""
        if ATURAN[peta.tabel.name].sifat in _TIDAK_DARI_BARIS:
            return False
        if self._dari_atas:
            return True
        pemilik = peta.pemilik(nilai)
        if pemilik == skema.PUSAT:
            tentang = {getattr(nilai, nama) for nama in ATURAN[peta.tabel.name].tentang}
            return not self._laptop and bool(tentang) and tentang <= self._penulis
        if pemilik not in self._penulis:
            return False
        if not self._laptop or not isinstance(nilai, _PUTUSAN):
            return True
        with self._konteks.store.baca() as koneksi:
            return yang_diputus(koneksi, nilai) in self._pengirim.orang

    def langsung(self, peta: skema.Peta) -> Container[bytes]:
        """Return the owners about whose records of this kind the answer is always yes."""
        if ATURAN[peta.tabel.name].sifat in _TIDAK_DARI_BARIS:
            return frozenset()
        if self._dari_atas:
            return Semua()
        return frozenset() if self._laptop and issubclass(peta.kelas, _PUTUSAN) else self._bita
