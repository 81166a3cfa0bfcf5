"""Records that belong to another record: who may write one follows from that one, not from what it says of itself.

An objection belongs to who was evaluated, the closing of a plan to whose plan it is. Its owner's column alone is filled
in by who writes it, and whatever looks for it finds it by the record that it names.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Table, exists, or_, select

from kinerja_desktop.domain.bimbingan import IsianBimbingan, UmpanBalikBimbingan
from kinerja_desktop.domain.catatan_mutasi import PenutupanSkp
from kinerja_desktop.domain.dialog_kinerja import DialogKinerja
from kinerja_desktop.domain.evaluasi import PenerimaanEvaluasi, PenyerahanEvaluasi
from kinerja_desktop.domain.keberatan import Keberatan
from kinerja_desktop.domain.kompetensi import EvaluasiKompetensi
from kinerja_desktop.domain.manual_indikator import ManualIndikator
from kinerja_desktop.domain.permintaan_umpan import TanggapanPermintaan
from kinerja_desktop.domain.rencana_aksi import RencanaAksi
from kinerja_desktop.domain.sel_matriks import AnggotaMatriks, SelMatriks
from kinerja_desktop.domain.strategi import Strategi
from kinerja_desktop.domain.tindak_lanjut import TindakLanjut
from kinerja_desktop.domain.umpan_balik import UmpanBalik
from kinerja_desktop.store import skema


class _Rujukan(NamedTuple):
    """The column that names the other record, its table, and which columns of both are the same person."""

    kolom: str
    tabel: Table
    sama: Mapping[str, str]


_ORANG = {"pegawai_id": "pegawai_id"}
_PIMPINAN = {"pimpinan_id": "pegawai_id"}
_EVALUASI = _Rujukan("penetapan_id", skema.penetapan_evaluasi, _ORANG)
_SKP = _Rujukan("skp_id", skema.skp, _ORANG)
_BIMBINGAN = _Rujukan("bimbingan_id", skema.bimbingan, _ORANG)
_MATRIKS = _Rujukan("skp_id", skema.skp, _PIMPINAN)

_RUJUKAN: dict[type, _Rujukan] = {
    PenerimaanEvaluasi: _EVALUASI,
    PenyerahanEvaluasi: _EVALUASI,
    Keberatan: _EVALUASI,
    TindakLanjut: _EVALUASI,
    RencanaAksi: _SKP,
    ManualIndikator: _SKP,
    Strategi: _SKP,
    DialogKinerja: _SKP,
    PenutupanSkp: _SKP,
    SelMatriks: _MATRIKS,
    AnggotaMatriks: _MATRIKS,
    IsianBimbingan: _BIMBINGAN,
    UmpanBalikBimbingan: _BIMBINGAN,
    EvaluasiKompetensi: _BIMBINGAN._replace(sama={**_ORANG, "oleh_id": "pembimbing_id"}),
    TanggapanPermintaan: _Rujukan("permintaan_id", skema.permintaan_umpan_balik, {"oleh_id": "kepada_id"}),
}

_MENURUT_TABEL = {skema.PETA[kelas].tabel: rujukan for kelas, rujukan in _RUJUKAN.items()}

MERUJUK = (*_RUJUKAN, UmpanBalik)
"""Kinds of records of which each has to be looked at."""


def milik_rujukan(koneksi: Connection, nilai: Any) -> bool:
    """Whether a record belongs to whom the one that it names belongs to; yes where that one is not here.

    Feedback names a person, and nobody gives it about himself (PermenPANRB 6/2022 article 18).
    """
    if isinstance(nilai, UmpanBalik):
        return nilai.pegawai_id != nilai.dari_id
    rujukan = _RUJUKAN.get(type(nilai))
    nomor = None if rujukan is None else getattr(nilai, rujukan.kolom)
    if rujukan is None or nomor is None:
        return True
    t = rujukan.tabel.c
    milik = select(*(t[nama] for nama in rujukan.sama.values())).where(t.id == nomor.bytes)
    ada = koneksi.execute(milik).first()
    return ada is None or all(
        getattr(nilai, nama).bytes == punya for nama, punya in zip(rujukan.sama, ada, strict=True)
    )


def sesuai(tabel: Table) -> ColumnElement[bool]:
    """`milik_rujukan` as SQL, for rows of one table that are here already.

    A record may come before the one that it names, when nobody can tell whose that is: whoever reads it asks again.
    """
    rujukan = _MENURUT_TABEL[tabel]
    punya = rujukan.tabel.alias("dirujuk")
    beda = or_(*(punya.c[milik].is_distinct_from(tabel.c[nama]) for nama, milik in rujukan.sama.items()))
    return ~exists().where(punya.c.id == tabel.c[rujukan.kolom], beda).correlate(tabel)
