"""Records that belong to another record: who may write one follows from that one, not from what it says of itself.

An objection belongs to who was evaluated, the closing of a plan to whose plan it is. Its owner's column alone is filled
in by who writes it, and whatever looks for it finds it by the record that it names.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Table, and_, exists, or_, select

from kinerja_desktop.domain.bimbingan import Bimbingan, IsianBimbingan, UmpanBalikBimbingan
from kinerja_desktop.domain.catatan_mutasi import PenutupanSkp
from kinerja_desktop.domain.dialog_kinerja import DialogKinerja
from kinerja_desktop.domain.evaluasi import (
    Evaluasi,
    PenerimaanEvaluasi,
    PenetapanEvaluasi,
    PenyerahanEvaluasi,
    Realisasi,
)
from kinerja_desktop.domain.id_tunggal import ID_TUNGGAL
from kinerja_desktop.domain.keberatan import Keberatan
from kinerja_desktop.domain.keberatan_proses import SuratKeputusanKeberatan
from kinerja_desktop.domain.kompetensi import EvaluasiKompetensi
from kinerja_desktop.domain.konseling import CatatanKonseling
from kinerja_desktop.domain.manual_indikator import ManualIndikator
from kinerja_desktop.domain.pelaporan import PembatalanPelaporan
from kinerja_desktop.domain.permintaan_umpan import TanggapanPermintaan
from kinerja_desktop.domain.rencana_aksi import RencanaAksi
from kinerja_desktop.domain.sel_matriks import AnggotaMatriks, SelMatriks
from kinerja_desktop.domain.strategi import Strategi
from kinerja_desktop.domain.tindak_lanjut import TindakLanjut
from kinerja_desktop.domain.umpan_balik import UmpanBalik
from kinerja_desktop.store import skema

_SEKALI, _ID = 500, 16


class _Rujukan(NamedTuple):
    """The column that names the other record, its table, and which columns of both are the same."""

    kolom: str
    tabel: Table
    sama: Mapping[str, str]


_ORANG = {"pegawai_id": "pegawai_id"}
_PIMPINAN = {"pimpinan_id": "pegawai_id"}
_EVALUASI = _Rujukan("penetapan_id", skema.penetapan_evaluasi, _ORANG)
_PERIODE = {**_ORANG, "periode": "periode"}
_SKP = _Rujukan("skp_id", skema.skp, _ORANG)
_BIMBINGAN = _Rujukan("bimbingan_id", skema.bimbingan, _ORANG)
_MATRIKS = _Rujukan("skp_id", skema.skp, _PIMPINAN)
_PERMINTAAN = skema.permintaan_umpan_balik

_RUJUKAN: dict[type, _Rujukan] = {
    PenerimaanEvaluasi: _EVALUASI,
    PenyerahanEvaluasi: _EVALUASI,
    Keberatan: _EVALUASI._replace(sama=_PERIODE),
    TindakLanjut: _EVALUASI,
    SuratKeputusanKeberatan: _Rujukan("keputusan_id", skema.keputusan_keberatan, {"oleh_id": "oleh_id"}),
    PenetapanEvaluasi: _Rujukan("evaluasi_id", skema.evaluasi, _PERIODE),
    PembatalanPelaporan: _Rujukan("pelaporan_id", skema.pelaporan_evaluasi, {"oleh_id": "oleh_id"}),
    Realisasi: _SKP,
    Evaluasi: _SKP,
    RencanaAksi: _SKP,
    ManualIndikator: _SKP,
    Strategi: _SKP,
    DialogKinerja: _SKP,
    PenutupanSkp: _SKP,
    Bimbingan: _SKP,
    SelMatriks: _MATRIKS,
    AnggotaMatriks: _MATRIKS,
    IsianBimbingan: _BIMBINGAN,
    UmpanBalikBimbingan: _BIMBINGAN,
    EvaluasiKompetensi: _BIMBINGAN._replace(sama={**_ORANG, "oleh_id": "pembimbing_id"}),
    CatatanKonseling: _Rujukan("kasus_id", skema.catatan_konseling, _ORANG),
    TanggapanPermintaan: _Rujukan("permintaan_id", _PERMINTAAN, {"oleh_id": "kepada_id"}),
    UmpanBalik: _Rujukan("permintaan_id", _PERMINTAAN, {"pegawai_id": "tentang_id", "dari_id": "kepada_id"}),
}
_MENURUT_TABEL = {skema.PETA[kelas].tabel: rujukan for kelas, rujukan in _RUJUKAN.items()}

MERUJUK = tuple(_RUJUKAN)
"""Kinds of records that name another one."""

_DARI = (skema.skp, skema.bimbingan, skema.pegawai)
"""What the ids of `ID_TUNGGAL` are computed of."""


def milik_rujukan(koneksi: Connection, peta: skema.Peta, baris: Sequence[Sequence[Any]]) -> list[bool]:
    """Whether each of some bodies of one kind belongs to whom the record that it names belongs to.

    Yes where that one is not here, and for one that names none; no for what is no body at all. Feedback names a person,
    and nobody gives it about himself (PermenPANRB 6/2022 article 18).
    """
    rujukan = _RUJUKAN[peta.kelas]
    letak = {kolom.nama: n for n, kolom in enumerate(peta.kolom[1:])}
    di, sama = letak[rujukan.kolom], [letak[nama] for nama in rujukan.sama]
    lebar = max(di, *sama) + 1
    isi = [[*satu, *[None] * (lebar - len(satu))] for satu in baris]
    punya = _punya(koneksi, rujukan, {satu[di] for satu in isi if isinstance(satu[di], bytes)})
    hasil = [
        satu[di] is None or (isinstance(satu[di], bytes) and punya.get(satu[di], milik) == milik)
        for satu, milik in ((satu, tuple(satu[n] for n in sama)) for satu in isi)
    ]
    if peta.kelas is UmpanBalik:
        siapa, dari = letak["pegawai_id"], letak["dari_id"]
        hasil = [ya and satu[siapa] != satu[dari] for ya, satu in zip(hasil, isi, strict=True)]
    return hasil


def _punya(koneksi: Connection, rujukan: _Rujukan, nomor: set[bytes]) -> dict[bytes, tuple[Any, ...]]:
    """What the named records that are here say of whose they are."""
    t, urut = rujukan.tabel.c, sorted(nomor)
    hasil: dict[bytes, tuple[Any, ...]] = {}
    for awal in range(0, len(urut), _SEKALI):
        milik = select(t.id, *(t[nama] for nama in rujukan.sama.values())).where(t.id.in_(urut[awal : awal + _SEKALI]))
        hasil |= {satu[0]: tuple(satu[1:]) for satu in koneksi.execute(milik)}
    return hasil


def id_sah(koneksi: Connection, nilai: Any) -> bool:
    """Whether a record bears an id that is its own: no other one's, which everybody can compute who knows of it.

    One that is here has it already: who may change it is asked otherwise. Records from before there were such ids have
    another; what tells a chosen one is that it begins like an id that it could be computed of.
    """
    cara = ID_TUNGGAL.get(type(nilai))
    if cara is None or nilai.id == cara.hitung(*(getattr(nilai, nama) for nama in cara.dari)):
        return True
    ada = skema.PETA[type(nilai)].tabel.c
    if koneksi.execute(select(1).where(ada.id == nilai.id.bytes)).first() is not None:
        return True
    awal = nilai.id.bytes[:6]
    mirip = (t.c.id.between(awal + bytes(10), awal + b"\xff" * 10) for t in _DARI)
    return nilai.id.version == 7 and not any(koneksi.execute(select(1).where(satu).limit(1)).first() for satu in mirip)


def id_dihitung(peta: skema.Peta, baris: Sequence[tuple[bytes, Sequence[Any]]]) -> list[bool]:
    """Whether the id of each record, given with its body, is the one that follows from it; of others `id_sah` tells."""
    cara = ID_TUNGGAL.get(peta.kelas)
    if cara is None:
        return [True] * len(baris)
    letak = {kolom.nama: n for n, kolom in enumerate(peta.kolom[1:])}
    di = [letak[nama] for nama in cara.dari]

    def sama(nomor: bytes, isi: Sequence[Any]) -> bool:
        dari = [isi[n] if n < len(isi) else None for n in di]
        if any(not isinstance(satu, str) and not (isinstance(satu, bytes) and len(satu) == _ID) for satu in dari):
            return False
        return cara.hitung(*(UUID(bytes=satu) if isinstance(satu, bytes) else satu for satu in dari)).bytes == nomor

    return [sama(nomor, isi) for nomor, isi in baris]


def sesuai(tabel: Table) -> ColumnElement[bool]:
    """`milik_rujukan` as SQL, for rows of one table that are here already.

    A record may come before the one that it names, when nobody can tell whose that is: whoever reads it asks again.
    """
    rujukan = _MENURUT_TABEL[tabel]
    punya = rujukan.tabel.alias("dirujuk")
    beda = or_(*(punya.c[milik].is_distinct_from(tabel.c[nama]) for nama, milik in rujukan.sama.items()))
    return ~exists().where(and_(punya.c.id == tabel.c[rujukan.kolom], beda)).correlate(tabel)
