"""Queries of the follow-up lists: the signatures that count of a period and the one before, and what became of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from kinerja_desktop.domain.evaluasi import Predikat, Rating
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.tindak_lanjut import HasilTerdahulu, TindakLanjut
from kinerja_desktop.store import skema
from kinerja_desktop.store.isi_json import isi_json
from kinerja_desktop.store.milik_rujukan import sesuai
from kinerja_desktop.store.penetapan_lain import yang_berlaku
from kinerja_desktop.store.rekaman import cari

_P, _T, _B = skema.pegawai.c, skema.penetapan_evaluasi.c, skema.keberatan.c
_SEKALI = 500
Koneksi = Connection


@dataclass(frozen=True, slots=True)
class HasilOrang:
    """The signature that counts of one person in one period. `terbuka`: an objection to it waits for a decision."""

    pegawai: Pegawai
    penetapan_id: UUID
    hasil: HasilTerdahulu
    sebelumnya: HasilTerdahulu | None
    terbuka: bool
    rekomendasi: str


def hasil(
    koneksi: Connection,
    periode: Periode,
    penilai: UUID | None,
    unit: Collection[UUID] | None,
    kecuali: UUID,
) -> Iterator[HasilOrang]:
    """People by name with a signature in `periode`: the team of `penilai` or of some units, or (both None) all."""
    orang = {s.nilai.id: s.nilai for s in cari(koneksi, Pegawai, *_syarat(penilai, unit, kecuali))}
    kini = _berlaku(koneksi, periode, orang)
    dulu = _berlaku(koneksi, periode.sebelumnya(), kini)
    terbuka = _keberatan_terbuka(koneksi, [b.id for b in kini.values()])
    for nomor, baris in sorted(kini.items(), key=lambda p: (orang[p[0]].nama.casefold(), p[0])):
        lalu = dulu.get(nomor)
        yield HasilOrang(
            orang[nomor],
            UUID(bytes=baris.id),
            _hasil(baris, periode),
            None if lalu is None else _hasil(lalu, periode.sebelumnya()),
            baris.id in terbuka,
            baris.catatan or "",
        )


def _syarat(penilai: UUID | None, unit: Collection[UUID] | None, kecuali: UUID) -> list[ColumnElement[bool]]:
    syarat: list[ColumnElement[bool]] = [_P.id != kecuali.bytes]
    pilihan = []
    if penilai is not None:
        pilihan.append(_P.penilai_id == penilai.bytes)
    if unit is not None:
        pilihan.append(_P.unit_kerja_id.in_([u.bytes for u in unit]))
    return [*syarat, or_(*pilihan)] if pilihan else syarat


def periode_bertanda(
    koneksi: Connection, penilai: UUID | None, unit: Collection[UUID] | None, saya: UUID, *, tanpa_saya: bool
) -> set[str]:
    """Periods with a signature of one's team or units (both None: of anybody), and of oneself unless left out."""
    syarat = _syarat(penilai, unit, saya)
    milik = and_(*syarat) if tanpa_saya else or_(_P.id == saya.bytes, and_(*syarat))
    perintah = (
        select(_T.periode)
        .select_from(skema.penetapan_evaluasi.join(skema.pegawai, _P.id == _T.pegawai_id))
        .where(_T.hapus == 0, _P.hapus == 0, milik)
        .distinct()
    )
    return set(koneksi.execute(perintah).scalars())


def _berlaku(koneksi: Connection, periode: Periode, orang: Collection[UUID]) -> dict[UUID, Any]:
    """The last signature of each person in one period, with what its frozen record says."""
    hasil_: dict[UUID, Any] = {}
    semua = [o.bytes for o in orang]
    for awal in range(0, len(semua), _SEKALI):
        sebagian = semua[awal : awal + _SEKALI]
        perintah = select(
            _T.id,
            _T.pegawai_id,
            _T.predikat,
            isi_json(_T.cuplikan, "$.formulir.rating_hasil").label("hasil"),
            isi_json(_T.cuplikan, "$.formulir.rating_perilaku").label("perilaku"),
            isi_json(_T.cuplikan, "$.dokumen.catatan").label("catatan"),
        ).where(
            _T.pegawai_id.in_(sebagian), _T.periode == str(periode), _T.id == yang_berlaku(_T.pegawai_id, _T.periode)
        )
        hasil_.update((UUID(bytes=b.pegawai_id), b) for b in koneksi.execute(perintah))
    return hasil_


def _hasil(baris: Any, periode: Periode) -> HasilTerdahulu:
    rating = [None if teks is None else Rating(teks) for teks in (baris.hasil, baris.perilaku)]
    return HasilTerdahulu(periode, Predikat(baris.predikat), *rating)


def _keberatan_terbuka(koneksi: Connection, penetapan: Collection[bytes]) -> set[bytes]:
    """Signatures with an objection in time that is neither taken back nor decided."""
    putusan = skema.keputusan_keberatan.c
    perintah = (
        select(_B.penetapan_id)
        .select_from(
            skema.keberatan.outerjoin(
                skema.keputusan_keberatan, and_(putusan.keberatan_id == _B.id, putusan.hapus == 0)
            )
        )
        .where(_B.hapus == 0, _B.terlambat == 0, _B.dicabut_pada.is_(None), putusan.id.is_(None))
        .where(sesuai(skema.keberatan))
    )
    return set(koneksi.execute(perintah).scalars()) & set(penetapan)


def catatan(koneksi: Connection, penetapan: Collection[UUID]) -> dict[tuple[UUID, str], TindakLanjut]:
    """The newest note about each (signature, list)."""
    semua, kolom = [p.bytes for p in penetapan], skema.tindak_lanjut.c
    hasil_: dict[tuple[UUID, str], TindakLanjut] = {}
    milik = sesuai(skema.tindak_lanjut)
    for awal in range(0, len(semua), _SEKALI):
        for s in cari(koneksi, TindakLanjut, kolom.penetapan_id.in_(semua[awal : awal + _SEKALI]), milik):
            hasil_[s.nilai.penetapan_id, s.nilai.jenis.value] = s.nilai
    return hasil_
