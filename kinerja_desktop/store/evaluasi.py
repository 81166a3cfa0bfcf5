"""Queries of realisasi, evaluations and their signatures: by person and period, always by index."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, exists, func, or_, select

from kinerja_desktop.domain.evaluasi import (
    CapaianUnit,
    CaraSerah,
    Evaluasi,
    PenerimaanEvaluasi,
    PenetapanEvaluasi,
    PenyerahanEvaluasi,
    Predikat,
    Realisasi,
)
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import PutusanSkp, Skp, StatusSkp
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.domain.waktu import dari_teks
from kinerja_desktop.store import skema
from kinerja_desktop.store.isi_json import isi_json
from kinerja_desktop.store.milik_rujukan import sesuai
from kinerja_desktop.store.penetapan_lain import URUT, diputus, tak_dikenal, yang_berlaku
from kinerja_desktop.store.penutupan import akhir_skp
from kinerja_desktop.store.rekaman import Tersimpan, cari, hitung
from kinerja_desktop.store.skp import skp_pegawai, teks_berlaku

_P, _S, _L = skema.pegawai.c, skema.skp.c, skema.laporan_harian.c
_R, _E, _T, _U = skema.realisasi.c, skema.evaluasi.c, skema.penetapan_evaluasi.c, skema.umpan_balik.c
_SEKALI = 500

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BarisTim:
    """One person of a list of evaluations, with the facts from which his state follows.

    `berubah`: realisasi, feedback or evaluation is newer than the last signature, or that one was given without knowing
    another one (`penetapan_lain`). `sumber` is the JSON list of cited reports in the frozen record of that signature.
    After the decision on an objection neither counts: it is final.
    """

    pegawai_id: UUID
    nama: str
    nip: str
    jabatan: str
    skp_ditetapkan: bool
    diajukan_pada: datetime | None
    ada_evaluasi: bool
    predikat: Predikat | None
    ditetapkan_pada: datetime | None
    diterima_pada: datetime | None
    berubah: bool
    sumber: str


def skp_beririsan(periode: Periode) -> ColumnElement[bool]:
    """True for a plan that counts in `periode`: it has days in it, and no successor where a transfer closed it.

    Who moved is evaluated by the new penilai on the plan of the new place (Lampiran IV.A.13; R34, R48).
    """
    baru = skema.skp.alias("baru")
    penerus = exists().where(
        baru.c.pegawai_id == _S.pegawai_id,
        baru.c.hapus == 0,
        baru.c.mulai > akhir_skp(),
        baru.c.mulai <= periode.selesai.isoformat(),
    )
    return and_(
        _S.mulai <= periode.selesai.isoformat(),
        akhir_skp() >= periode.mulai.isoformat(),
        or_(akhir_skp() == _S.selesai, ~penerus.correlate(skema.skp)),
    )


def skp_berlaku() -> ColumnElement[bool]:
    """True for a plan that is set, or was set before its revision was opened."""
    k = skema.keputusan_skp.c
    pernah = (
        select(k.id)
        .where(k.skp_id == _S.id, k.putusan == PutusanSkp.TETAPKAN.value, k.hapus == 0)
        .correlate(skema.skp)
        .exists()
    )
    return or_(_S.status == StatusSkp.DITETAPKAN.value, pernah)


def skp_ditetapkan(koneksi: Connection, pegawai: UUID, periode: Periode) -> Tersimpan[Skp] | None:
    """The SKP in force in `periode`: of several (after a move) the one that begins last.

    While a revision is written the set text stays in force (article 14).
    """
    daftar = cari(
        koneksi,
        Skp,
        _S.pegawai_id == pegawai.bytes,
        _S.tahun == periode.tahun,
        skp_berlaku(),
        skp_beririsan(periode),
        urut=(_S.mulai.desc(), _S.id.desc()),
        batas=1,
    )
    return teks_berlaku(koneksi, daftar[0]) if daftar else None


def skp_tahun(koneksi: Connection, pegawai: UUID, tahun: int) -> list[tuple[Skp, StatusSkp]]:
    """All SKP of one person and year with their state, the newest first."""
    return [(s.simpanan.nilai, s.status) for s in reversed(skp_pegawai(koneksi, pegawai, tahun))]


def realisasi(koneksi: Connection, skp: Skp, periode: Periode) -> Tersimpan[Realisasi] | None:
    """The pegawai's account of one SKP in one period."""
    return _satu(
        koneksi,
        Realisasi,
        _R.pegawai_id == skp.pegawai_id.bytes,
        _R.periode == str(periode),
        _R.skp_id == skp.id.bytes,
    )


def evaluasi(koneksi: Connection, pegawai: UUID, periode: Periode, penilai: UUID) -> Tersimpan[Evaluasi] | None:
    """The evaluation of one person and period by one penilai."""
    return next((satu for satu in evaluasi_semua(koneksi, pegawai, periode) if satu.nilai.penilai_id == penilai), None)


def evaluasi_semua(koneksi: Connection, pegawai: UUID, periode: Periode) -> list[Tersimpan[Evaluasi]]:
    """The evaluations of one person and period by everybody who was his penilai or atasan in it."""
    semua = (_E.pegawai_id == pegawai.bytes, _E.periode == str(periode))
    return cari(koneksi, Evaluasi, *semua, urut=(_E.id.desc(),))


def penetapan(koneksi: Connection, pegawai: UUID, periode: Periode) -> list[Tersimpan[PenetapanEvaluasi]]:
    """Signatures on one person and period, the oldest first; the last one counts (`penetapan_lain.URUT`)."""
    return cari(koneksi, PenetapanEvaluasi, _T.pegawai_id == pegawai.bytes, _T.periode == str(periode), urut=URUT)


def penetapan_periode(koneksi: Connection, periode: Periode) -> dict[UUID, PenetapanEvaluasi]:
    """The signature that counts of everybody in one period, by person."""
    return {
        t.nilai.pegawai_id: t.nilai for t in cari(koneksi, PenetapanEvaluasi, _T.periode == str(periode), urut=URUT)
    }


def dikutip_penetapan(koneksi: Connection, pegawai: UUID, laporan: UUID) -> bool:
    """True when a signature that counts, the last one of its period, rests on this report."""
    perintah = select(isi_json(_T.cuplikan, "$.laporan")).where(
        _T.pegawai_id == pegawai.bytes, _T.hapus == 0, _T.id == yang_berlaku(_T.pegawai_id, _T.periode)
    )
    return any(f'"{laporan.hex}"' in (teks or "") for teks in koneksi.execute(perintah).scalars())


def penerimaan(koneksi: Connection, penetapan_id: UUID) -> PenerimaanEvaluasi | None:
    """The pegawai's signature under one received evaluation, or None."""
    kolom = skema.penerimaan_evaluasi.c
    milik = sesuai(skema.penerimaan_evaluasi)
    hasil = _satu(koneksi, PenerimaanEvaluasi, kolom.penetapan_id == penetapan_id.bytes, milik)
    return None if hasil is None else hasil.nilai


def berarti_diterima() -> ColumnElement[bool]:
    """True for a note on paper, or by the pegawai himself: what his own clocks count from.

    What went out in the program is received when he says so, or signs.
    """
    kolom = skema.penyerahan_evaluasi.c
    return or_(kolom.cara == CaraSerah.CETAK.value, kolom.oleh_id == kolom.pegawai_id)


def penyerahan_pertama(koneksi: Connection, penetapan_id: UUID) -> date | None:
    """The day on which the pegawai first had a signed document, by the notes of handing over, or None."""
    kolom = skema.penyerahan_evaluasi.c
    syarat = (kolom.penetapan_id == penetapan_id.bytes, sesuai(skema.penyerahan_evaluasi), berarti_diterima())
    hasil = _satu(koneksi, PenyerahanEvaluasi, *syarat, urut=(kolom.tanggal,))
    return None if hasil is None else hasil.nilai.tanggal


def capaian(koneksi: Connection, unit: UUID, periode: Periode) -> Tersimpan[CapaianUnit] | None:
    """Capaian organisasi of one unit and period."""
    kolom = skema.capaian_unit.c
    return _satu(
        koneksi,
        CapaianUnit,
        kolom.unit_kerja_id == unit.bytes,
        kolom.periode == str(periode),
        urut=(kolom.id.desc(),),
    )


def unit_dipimpin(koneksi: Connection, pegawai: UUID) -> list[UnitKerja]:
    """Units led by one person."""
    kolom = skema.unit_kerja.c
    return [t.nilai for t in cari(koneksi, UnitKerja, kolom.pimpinan_id == pegawai.bytes, urut=(kolom.nama,))]


def laporan_disetujui(koneksi: Connection, pegawai: UUID, mulai: date, selesai: date) -> list[Tersimpan[LaporanHarian]]:
    """Approved reports of one person from `mulai` to `selesai`, by day."""
    return cari(
        koneksi,
        LaporanHarian,
        _L.pegawai_id == pegawai.bytes,
        _L.tanggal.between(mulai.isoformat(), selesai.isoformat()),
        _L.status == StatusLaporan.DISETUJUI.value,
        urut=(_L.tanggal, _L.nomor),
    )


def hitung_disetujui(koneksi: Connection, pegawai: UUID, periode: Periode) -> int:
    """Number of approved reports of one person in `periode`."""
    return hitung(
        koneksi,
        LaporanHarian,
        _L.pegawai_id == pegawai.bytes,
        _L.tanggal.between(periode.mulai.isoformat(), periode.selesai.isoformat()),
        _L.status == StatusLaporan.DISETUJUI.value,
    )


def predikat_tim(koneksi: Connection, penilai: UUID, periode: Periode) -> dict[UUID, Predikat]:
    """The last signed predikat of everybody whose penilai is this person; without those that have none."""
    baris = koneksi.execute(
        select(_P.id, _T.predikat)
        .select_from(skema.pegawai.join(skema.penetapan_evaluasi, _T.id == _penetapan_akhir(periode)))
        .where(_P.penilai_id == penilai.bytes, _P.hapus == 0)
    )
    return {UUID(bytes=rekaman): Predikat(nilai) for rekaman, nilai in baris}


def atasan_penilai(koneksi: Connection, pegawai: UUID) -> UUID | None:
    """The penilai of the present penilai of one person; None where the organisation does not tell."""
    penilai = skema.pegawai.alias("penilai")
    nilai = koneksi.execute(
        select(penilai.c.penilai_id)
        .select_from(skema.pegawai.join(penilai, penilai.c.id == _P.penilai_id))
        .where(_P.id == pegawai.bytes, _P.hapus == 0, penilai.c.hapus == 0)
    ).scalar()
    return None if nilai is None else UUID(bytes=nilai)


def belum_ditandatangani_di_bawah(koneksi: Connection, atasan: UUID, periode: Periode) -> list[UUID]:
    """People without a signature in `periode` whose penilai is rated by `atasan` and who have a plan, by name."""
    penilai = skema.pegawai.alias("penilai")
    berencana = exists().where(
        _S.pegawai_id == _P.id, _S.tahun == periode.tahun, skp_berlaku(), _S.hapus == 0, skp_beririsan(periode)
    )
    baris = koneksi.execute(
        select(_P.id)
        .select_from(skema.pegawai.join(penilai, penilai.c.id == _P.penilai_id))
        .where(
            penilai.c.penilai_id == atasan.bytes,
            penilai.c.hapus == 0,
            _P.hapus == 0,
            _P.id != atasan.bytes,
            _penetapan_akhir(periode).is_(None),
            berencana,
        )
        .order_by(_P.nama, _P.nomor)
    )
    return [UUID(bytes=satu) for satu in baris.scalars()]


def bawahan(koneksi: Connection, penilai: UUID) -> set[UUID]:
    """Who is rated by this person today."""
    perintah = select(_P.id).where(_P.penilai_id == penilai.bytes, _P.hapus == 0)
    return {UUID(bytes=rekaman) for rekaman in koneksi.execute(perintah).scalars()}


def hitung_bawahan(koneksi: Connection, penilai: UUID) -> int:
    """Number of people rated by this person."""
    return int(
        koneksi.execute(
            select(func.count()).select_from(skema.pegawai).where(_P.penilai_id == penilai.bytes, _P.hapus == 0)
        ).scalar_one()
    )


def _penetapan_akhir(periode: Periode) -> Any:
    return yang_berlaku(_P.id, str(periode))


def daftar_tim(
    koneksi: Connection,
    periode: Periode,
    saya: UUID,
    tim: bool,
    dulu: Collection[UUID],
    unit: Collection[UUID] | None,
    kata: str = "",
    batas: int = 100,
    lewati: int = 0,
    hanya: Collection[UUID] | None = None,
) -> tuple[list[BarisTim], int]:
    """One window of people by name with the facts of their evaluation in `periode`, and the length of the whole.

    `tim` narrows to the people rated by `saya`; `dulu` (people he still evaluates in this period after a move) and
    `unit` widen it; without `tim` it is everybody who has a penilai. `hanya` names the people instead of all this. The
    acting person himself is never in it.
    """
    syarat: list[Any] = [_P.hapus == 0, _P.id != saya.bytes, _P.penilai_id.is_not(None)]
    if hanya is not None:
        syarat.append(_P.id.in_([i.bytes for i in hanya]))
    elif tim:
        lain = or_(_P.unit_kerja_id.in_([u.bytes for u in unit or ()]), _P.id.in_([i.bytes for i in dulu]))
        syarat.append(or_(_P.penilai_id == saya.bytes, lain))
    syarat += [_P.nama.concat(" ").concat(_P.nip).contains(k, autoescape=True) for k in kata.split()]
    jumlah = int(koneksi.execute(select(func.count()).select_from(skema.pegawai).where(*syarat)).scalar_one())
    return _daftar(koneksi, periode, syarat, batas, lewati), jumlah


def baris_pegawai(koneksi: Connection, periode: Periode, pegawai: UUID) -> BarisTim | None:
    """The facts of one person's evaluation in `periode`, or None for an unknown person."""
    daftar = _daftar(koneksi, periode, [_P.hapus == 0, _P.id == pegawai.bytes], 1, 0)
    return daftar[0] if daftar else None


def _daftar(koneksi: Connection, periode: Periode, syarat: Sequence[Any], batas: int, lewati: int) -> list[BarisTim]:
    """The facts of one window: who is in it is found first, so that a far page costs no more than the first."""
    jendela = select(_P.nomor).where(*syarat).order_by(_P.nama, _P.nomor).limit(batas).offset(lewati)
    baris = koneksi.execute(
        select(*_kolom_tim(periode))
        .select_from(skema.pegawai.outerjoin(skema.penetapan_evaluasi, _T.id == _penetapan_akhir(periode)))
        .where(_P.nomor.in_(jendela))
        .order_by(_P.nama, _P.nomor)
    )
    return [_baris_tim(b) for b in baris]


def _kolom_tim(periode: Periode) -> list[Any]:
    teks = str(periode)

    def dari(tabel: Any, apa: Any, *syarat: Any) -> Any:
        kolom = tabel.c
        return (
            select(apa)
            .where(kolom.pegawai_id == _P.id, kolom.periode == teks, kolom.hapus == 0, *syarat)
            .correlate(skema.pegawai, skema.penetapan_evaluasi)
            .scalar_subquery()
        )

    skp = (
        select(func.count())
        .select_from(skema.skp)
        .where(
            _S.pegawai_id == _P.id,
            _S.tahun == periode.tahun,
            skp_berlaku(),
            _S.hapus == 0,
            skp_beririsan(periode),
        )
        .correlate(skema.pegawai)
        .scalar_subquery()
    )
    terima = skema.penerimaan_evaluasi.c
    return [
        _P.id,
        _P.nama,
        _P.nip,
        _P.jabatan,
        skp.label("skp"),
        dari(skema.realisasi, func.max(_R.diajukan_pada)).label("diajukan_pada"),
        dari(skema.evaluasi, func.count(_E.id)).label("evaluasi"),
        _T.predikat,
        _T.pada,
        select(terima.pada).where(terima.penetapan_id == _T.id, terima.pegawai_id == _P.id)
        .correlate(skema.pegawai, skema.penetapan_evaluasi).scalar_subquery()
        .label("diterima_pada"),
        _T.lsn,
        dari(skema.realisasi, func.max(_R.lsn)).label("lsn_realisasi"),
        dari(skema.umpan_balik, func.max(_U.lsn)).label("lsn_umpan_balik"),
        dari(skema.evaluasi, func.max(_E.lsn)).label("lsn_evaluasi"),
        isi_json(_T.cuplikan, "$.laporan").label("sumber"),
        tak_dikenal().label("berbeda"),
        diputus().label("diputus"),
    ]  # fmt: skip


def _baris_tim(b: Any) -> BarisTim:
    lsn = [n for n in (b.lsn_realisasi, b.lsn_umpan_balik, b.lsn_evaluasi) if n is not None]
    return BarisTim(
        UUID(bytes=b.id),
        b.nama,
        b.nip,
        b.jabatan,
        b.skp > 0,
        _waktu(b.diajukan_pada),
        b.evaluasi > 0,
        None if b.predikat is None else Predikat(b.predikat),
        _waktu(b.pada),
        _waktu(b.diterima_pada),
        b.lsn is not None and not b.diputus and (b.berbeda or any(n > b.lsn for n in lsn)),
        "" if b.diputus else b.sumber or "",
    )


def _waktu(teks: str | None) -> datetime | None:
    return None if teks is None else dari_teks(teks)


def revisi_disetujui(koneksi: Connection, daftar: Collection[UUID]) -> dict[UUID, bytes]:
    """The revision of each of these reports that is approved now; without those that are not."""
    hasil: dict[UUID, bytes] = {}
    semua = [laporan_id.bytes for laporan_id in daftar]
    for awal in range(0, len(semua), _SEKALI):
        perintah = select(_L.id, _L.hash).where(
            _L.id.in_(semua[awal : awal + _SEKALI]), _L.status == StatusLaporan.DISETUJUI.value, _L.hapus == 0
        )
        hasil.update((UUID(bytes=rekaman), sidik) for rekaman, sidik in koneksi.execute(perintah))
    return hasil


def laporan_berubah(koneksi: Connection, kutipan: Collection[tuple[UUID, bytes]]) -> set[UUID]:
    """Which of the cited (report, revision) pairs are no longer that approved revision."""
    kini = revisi_disetujui(koneksi, [laporan_id for laporan_id, _ in kutipan])
    return {laporan_id for laporan_id, sidik in kutipan if kini.get(laporan_id) != sidik}


def _satu(koneksi: Connection, kelas: type[T], *syarat: ColumnElement[bool], urut: Any = ()) -> Tersimpan[T] | None:
    daftar = cari(koneksi, kelas, *syarat, urut=urut, batas=1)
    return daftar[0] if daftar else None
