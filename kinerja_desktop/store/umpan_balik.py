"""Queries of feedback: about one person, given by one person, and counts for a penilai."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.umpan_balik import Hubungan, SaringUmpan, TentangUmpan, UmpanBalik
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import Tersimpan, cari, hitung

_U, _P = skema.umpan_balik.c, skema.pegawai.c


def tentang(koneksi: Connection, pegawai: UUID, periode: Periode) -> list[UmpanBalik]:
    """Feedback about one person in one period, in the order it arrived here."""
    return [t.nilai for t in cari(koneksi, UmpanBalik, _U.pegawai_id == pegawai.bytes, _U.periode == str(periode))]


def diterima(
    koneksi: Connection,
    pegawai: UUID,
    batas: int,
    lewati: int = 0,
    saring: SaringUmpan = SaringUmpan(),  # noqa: B008
) -> list[Tersimpan[UmpanBalik]]:
    """Feedback about one person in any period, narrowed, newest first."""
    return cari(
        koneksi,
        UmpanBalik,
        *_tentang_saya(pegawai, saring),
        urut=(_U.pada.desc(), _U.nomor.desc()),
        batas=batas,
        lewati=lewati,
    )


def _tentang_saya(pegawai: UUID, saring: SaringUmpan) -> list[ColumnElement[bool]]:
    syarat: list[ColumnElement[bool]] = [_U.pegawai_id == pegawai.bytes]
    if saring.periode is not None:
        syarat.append(_U.periode == str(saring.periode))
    if saring.hubungan is not None:
        syarat.append(_U.hubungan == saring.hubungan.value)
    if saring.nada is not None:
        syarat.append(_U.nada == saring.nada.value)
    if saring.tentang is not None:
        hasil, umum = _U.rhk_id.is_not(None), and_(_U.rhk_id.is_(None), _U.nilai.is_(None))
        pilihan = {TentangUmpan.HASIL: hasil, TentangUmpan.PERILAKU: _U.nilai.is_not(None), TentangUmpan.UMUM: umum}
        syarat.append(pilihan[saring.tentang])
    for kata in saring.kata.split():
        nama = select(_P.id).where(_P.nama.icontains(kata, autoescape=True))
        pemberi = and_(_U.dari_cetak == "", _U.dari_id.in_(nama))
        cetak = _U.dari_cetak.icontains(kata, autoescape=True)
        syarat.append(or_(_U.isi.icontains(kata, autoescape=True), cetak, pemberi))
    return syarat


def periode_diterima(koneksi: Connection, pegawai: UUID) -> list[Periode]:
    """Periods in which one person received feedback, the latest first."""
    perintah = select(_U.periode).where(_U.pegawai_id == pegawai.bytes, _U.hapus == 0).distinct()
    daftar = [Periode.baca(teks) for teks in koneksi.execute(perintah).scalars()]
    return sorted(daftar, key=lambda p: (p.selesai, p.mulai), reverse=True)


def diberikan(koneksi: Connection, dari: UUID, batas: int, lewati: int = 0) -> list[Tersimpan[UmpanBalik]]:
    """Feedback given by one person, newest first."""
    return cari(
        koneksi,
        UmpanBalik,
        _U.dari_id == dari.bytes,
        urut=(_U.pada.desc(), _U.nomor.desc()),
        batas=batas,
        lewati=lewati,
    )


def id_sesudah(koneksi: Connection, pegawai: UUID, nomor: int) -> set[UUID]:
    """Ids of the feedback about one person that arrived here after the row `nomor`."""
    perintah = select(_U.id).where(_U.pegawai_id == pegawai.bytes, _U.hapus == 0, _U.nomor > nomor)
    return {UUID(bytes=rekaman) for rekaman in koneksi.execute(perintah).scalars()}


def nomor_terakhir(koneksi: Connection, pegawai: UUID) -> int:
    """Row number of the newest feedback about one person, 0 for none."""
    perintah = select(func.max(_U.nomor)).where(_U.pegawai_id == pegawai.bytes, _U.hapus == 0)
    return int(koneksi.execute(perintah).scalar() or 0)


def sekitar(koneksi: Connection, saya: UUID, penilai: UUID | None) -> list[Pegawai]:
    """People around one person: those he rates, his penilai, those of the same penilai, those of units he leads."""
    u = skema.unit_kerja.c
    unit = select(u.id).where(u.pimpinan_id == saya.bytes, u.hapus == 0)
    syarat = [_P.penilai_id == saya.bytes, _P.unit_kerja_id.in_(unit)]
    if penilai is not None:
        syarat += [_P.id == penilai.bytes, _P.penilai_id == penilai.bytes]
    return [t.nilai for t in cari(koneksi, Pegawai, or_(*syarat), _P.id != saya.bytes, urut=(_P.nama,))]


def jumlah_diterima(koneksi: Connection, pegawai: UUID, saring: SaringUmpan = SaringUmpan()) -> int:  # noqa: B008
    """Number of feedbacks about one person, narrowed."""
    return hitung(koneksi, UmpanBalik, *_tentang_saya(pegawai, saring))


def jumlah_diberikan(koneksi: Connection, dari: UUID) -> int:
    """Number of feedbacks given by one person."""
    return hitung(koneksi, UmpanBalik, _U.dari_id == dari.bytes)


def berkala_dari(koneksi: Connection, penilai: UUID, periode: Periode) -> dict[UUID, int]:
    """For each person rated by `penilai`: how many scheduled feedbacks he got from him in the period (R60)."""
    hitungan = (
        select(func.count())
        .where(
            _U.pegawai_id == _P.id,
            _U.periode == str(periode),
            _U.dari_id == penilai.bytes,
            _U.hubungan == Hubungan.PIMPINAN.value,
            _U.berkala == 1,
            _U.hapus == 0,
        )
        .correlate(skema.pegawai)
        .scalar_subquery()
    )
    baris = koneksi.execute(select(_P.id, hitungan).where(_P.penilai_id == penilai.bytes, _P.hapus == 0))
    return {UUID(bytes=rekaman): jumlah for rekaman, jumlah in baris}
