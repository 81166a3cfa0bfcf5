"""Queries of the search box: people and reports by words, plans by their text; narrowed by who may see them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, or_, select, text

from kinerja_desktop.store import skema


def _pola(kata: str) -> str:
    bersih = kata.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{bersih}%"


def cari_pegawai(koneksi: Connection, kata: str, batas: int) -> list[Row[Any]]:
    """People by name, NIP or position: (id, nama, nip, jabatan)."""
    t = skema.pegawai.c
    pola = _pola(kata)
    syarat = or_(*(k.like(pola, escape="\\") for k in (t.nama, t.nip, t.jabatan)))
    return list(
        koneksi.execute(
            select(t.id, t.nama, t.nip, t.jabatan).where(t.hapus == 0, syarat).order_by(t.nama).limit(batas)
        )
    )


def cari_skp(koneksi: Connection, kata: str, pegawai: Collection[UUID] | None, batas: int) -> list[Row[Any]]:
    """Plans by the text of their results: (id, pegawai_id, tahun, nama)."""
    t, p = skema.skp.c, skema.pegawai.c
    perintah = (
        select(t.id, t.pegawai_id, t.tahun, p.nama)
        .join_from(skema.skp, skema.pegawai, p.id == t.pegawai_id)
        .where(t.hapus == 0, t.rhk.like(_pola(kata), escape="\\"))
    )
    if pegawai is not None:
        perintah = perintah.where(t.pegawai_id.in_([i.bytes for i in pegawai]))
    return list(koneksi.execute(perintah.limit(batas)))


def _cocok(kata: str) -> str:
    """An FTS5 query that means: all words, the last one by its beginning. Quotes make every sign plain text."""
    daftar = ['"' + satu.replace('"', '""') + '"' for satu in kata.split()]
    return " ".join(daftar) + "*" if daftar else '""'


def cari_laporan(koneksi: Connection, kata: str, pegawai: Collection[UUID] | None, batas: int) -> list[Row[Any]]:
    """Newest reports by words: (id, pegawai_id, tanggal, kegiatan, nama).

    For a few people their own index is walked newest first; for all people the full-text index answers.
    """
    t, p = skema.laporan_harian.c, skema.pegawai.c
    perintah = select(t.id, t.pegawai_id, t.tanggal, t.kegiatan, p.nama).join_from(
        skema.laporan_harian, skema.pegawai, p.id == t.pegawai_id
    )
    perintah = perintah.where(t.hapus == 0)
    cocok = text(
        "laporan_harian.nomor IN (SELECT rowid FROM cari_laporan WHERE cari_laporan MATCH :kata"
        " ORDER BY rowid DESC LIMIT 400)"
    )
    if pegawai is None or len(pegawai) > 200:
        perintah = perintah.where(cocok.bindparams(kata=_cocok(kata)))
    else:
        pola = _pola(kata)
        perintah = perintah.where(or_(t.kegiatan.like(pola, escape="\\"), t.uraian.like(pola, escape="\\")))
    if pegawai is not None:
        perintah = perintah.where(t.pegawai_id.in_([i.bytes for i in pegawai]))
    return list(koneksi.execute(perintah.order_by(t.tanggal.desc()).limit(batas)))
