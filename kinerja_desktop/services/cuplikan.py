"""Frozen records: all that the forms of a plan, C.1 and D.1 print, made at the moment of signing, kept as JSON.

Names, ranks, positions and units stay as they were; printing looks nothing up (Lampiran, formats A.1.1-A.1.8, C, D).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar
from uuid import UUID

import msgspec
from msgspec import json

from kinerja_desktop.domain.catatan_evaluasi import catatan_cetak
from kinerja_desktop.domain.dokumen import (
    DokumenEvaluasi,
    FormulirEvaluasi,
    FormulirSkp,
    IkiCetak,
    KopSurat,
    PerilakuCetak,
    RhkCetak,
    TandaTangan,
    UmpanBalikCetak,
)
from kinerja_desktop.domain.evaluasi import Evaluasi, PenerimaanEvaluasi, PenetapanEvaluasi, Predikat, SebagaiPenetap
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.golongan import pangkat_teks
from kinerja_desktop.domain.pegawai import Identitas, JenisJabatan, Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, SifatPenempatan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import (
    KeputusanSkp,
    Nilai,
    Rhk,
    Skp,
    baris_indikator,
    penetapan_terakhir,
    perspektif_tampil,
)
from kinerja_desktop.domain.teks_formulir import VersiPerilaku
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import capaian
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.umpan_cetak import Cetak, cetak_umpan, dengan_umum, menurut_nilai
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store import umpan_balik as kueri_umpan
from kinerja_desktop.store.organisasi import rantai_unit
from kinerja_desktop.store.rekaman import ambil, cari
from kinerja_desktop.store.turunan import keputusan_skp

T = TypeVar("T")
_SEMENTARA = {SifatPenempatan.PLT.value: "Plt.", SifatPenempatan.PLH.value: "Plh."}


@dataclass(frozen=True, slots=True)
class CuplikanEvaluasi:
    """What a signature under an evaluation freezes: both forms, the sentence that explains the predikat, and the cited
    reports as (id, revision) in hexadecimal digits. `alasan_ulang` is the reason of a second signature.

    `sebelum` are the ids, in hexadecimal digits, of all signatures of the same person and period that were known when
    this one was given: one that it does not name was given on another machine, unaware of it. None where it was not
    written down: such a signature passes for one that knew all before it.
    """

    formulir: FormulirEvaluasi
    dokumen: DokumenEvaluasi
    penjelasan: str
    laporan: tuple[tuple[str, str], ...] = ()
    alasan_ulang: str = ""
    sebelum: tuple[str, ...] | None = None


def dikenal(tanda: Iterable[PenetapanEvaluasi]) -> tuple[str, ...]:
    """What a signature given after these ones names in `CuplikanEvaluasi.sebelum`: them, and all that they name."""
    semua: set[str] = set()
    for satu in tanda:
        semua.add(satu.id.hex)
        with suppress(UserError):  # one that came from another machine may be unreadable
            semua.update(dari_json(satu.cuplikan, CuplikanEvaluasi).sebelum or ())
    return tuple(sorted(semua))


def ke_json(nilai: object) -> str:
    """Write a frozen record."""
    return json.encode(nilai).decode()


def dari_json(teks: str, kelas: type[T]) -> T:
    """Read a frozen record back. Raises EVL-32 when the text is not one."""
    try:
        return json.decode(teks, type=kelas)
    except (msgspec.DecodeError, RecursionError) as galat:
        raise UserError("EVL-32") from galat


def terbaca(teks: object) -> bool:
    """Whether this is the frozen record of a signature that everything which reads one can read.

    It came from another machine, and cannot be taken out again.
    """
    try:
        beku = dari_json(teks, CuplikanEvaluasi) if isinstance(teks, str) else None
        for laporan_id, sidik in beku.laporan if beku else ():
            UUID(hex=laporan_id), bytes.fromhex(sidik)
    except (UserError, ValueError):
        return False
    return beku is not None


def terbaca_skp(teks: object) -> bool:
    """Whether this is what a decision on an SKP froze, which is nothing where it was returned."""
    try:
        return isinstance(teks, str) and (not teks or dari_json(teks, FormulirSkp) is not None)
    except UserError:
        return False


def identitas(konteks: Context, pegawai: Pegawai) -> Identitas:
    """The person as forms print him today. A Wali Kota has no NIP and no rank (R58)."""
    with konteks.store.baca() as koneksi:
        unit = ambil(koneksi, UnitKerja, pegawai.unit_kerja_id)
    nama_unit = "" if unit is None else unit.nilai.nama
    return Identitas(pegawai.nama, pegawai.nip, pangkat_teks(pegawai.golongan), pegawai.jabatan, nama_unit)


def identitas_penilai(konteks: Context, penilai: Pegawai, pegawai: Pegawai) -> Identitas:
    """The penilai as forms print him: who rates as Plt. or Plh. of the unit signs with that title (IV.A.3).

    Of the unit of the person and those above it the nearest one that he leads decides: as its head he signs as such.
    """
    dasar = identitas(konteks, penilai)
    t = skema.penempatan.c
    with konteks.store.baca() as koneksi:
        daftar = cari(koneksi, Penempatan, t.pegawai_id == penilai.id.bytes, t.sifat.in_(list(_SEMENTARA)))
        unit = rantai_unit(koneksi, pegawai.unit_kerja_id) if daftar else {}
    hari = konteks.hari_ini()
    tugas = {s.nilai.unit_kerja_id: s.nilai for s in daftar if s.nilai.memimpin and s.nilai.berlaku(hari)}
    for satu in unit.values():
        sementara = tugas.get(satu.id)
        if sementara is not None:
            sebutan, jabatan = _SEMENTARA[sementara.sifat.value], sementara.jabatan
            return replace(
                dasar,
                jabatan=jabatan if jabatan.startswith(sebutan) else f"{sebutan} {jabatan}",
                unit_kerja=satu.nama,
            )
        if satu.pimpinan_id == penilai.id:
            return dasar
    return dasar


def formulir_skp(
    konteks: Context,
    skp: Skp,
    draf: bool = False,
    tanggal_pegawai: date | None = None,
    tanggal_penilai: date | None = None,
) -> FormulirSkp:
    """The form of one SKP with its annex as of now; dates left out print an empty line for a wet signature.

    Raises UMM-03 when the pegawai or the penilai is not known.
    """
    pegawai = _pegawai(konteks, skp.pegawai_id)
    return FormulirSkp(
        kop=kop(konteks),
        instansi=konteks.kantor.instansi,
        mulai=skp.mulai,
        selesai=skp.selesai,
        pegawai=identitas(konteks, pegawai),
        penilai=_penilai_skp(konteks, skp, pegawai),
        rhk=tuple(_rhk_cetak(konteks, skp, rhk, {}, ()) for rhk in skp.rhk),
        perilaku=_perilaku(skp, {}),
        versi_perilaku=konteks.kantor.versi_perilaku,
        tanda_pegawai=TandaTangan(konteks.kantor.tempat, tanggal_pegawai),
        tanda_penilai=TandaTangan(konteks.kantor.tempat, tanggal_penilai),
        draf=draf,
        untuk=skp.untuk,
        pendekatan=skp.pendekatan,
        lampiran=skp.lampiran,
    )


def formulir_evaluasi(
    konteks: Context,
    evaluasi: Evaluasi,
    predikat: Predikat | None,
    draf: bool = False,
    tanggal: date | None = None,
    penilai_id: UUID | None = None,
) -> FormulirEvaluasi:
    """Form C.1.1, C.1.2 or C.1.3 of one evaluation as of now, with the realisasi and the feedback of its period.

    Where the atasan of the penilai evaluates, `penilai_id` names the penilai, whose unit tells the capaian (R45).
    Raises UMM-03 when the SKP or a person is not known.
    """
    skp, pegawai, penilai = _bahan(konteks, evaluasi, penilai_id)
    atasan = _pegawai(konteks, evaluasi.penilai_id) if evaluasi.sebagai is SebagaiPenetap.ATASAN else None
    rhk, perilaku = isi_periode(konteks, skp, evaluasi.periode)
    berlaku = capaian.berlaku(konteks, penilai.id, evaluasi.periode, pegawai.unit_kerja_id)
    return FormulirEvaluasi(
        kop=kop(konteks),
        instansi=konteks.kantor.instansi,
        mulai=skp.mulai,
        selesai=skp.selesai,
        label_periode=evaluasi.periode.label_formulir,
        pegawai=identitas(konteks, pegawai),
        penilai=identitas_penilai(konteks, penilai, pegawai),
        capaian=berlaku.capaian,
        rhk=rhk,
        rating_hasil=evaluasi.rating_hasil,
        perilaku=perilaku,
        versi_perilaku=_versi_skp(konteks, skp),
        rating_perilaku=evaluasi.rating_perilaku,
        predikat=predikat,
        tanda_penilai=TandaTangan(konteks.kantor.tempat, tanggal),
        draf=draf,
        untuk=skp.untuk,
        pendekatan=skp.pendekatan,
        oleh_atasan=None if atasan is None else identitas(konteks, atasan),
    )


def isi_periode(konteks: Context, skp: Skp, periode: Periode) -> tuple[tuple[RhkCetak, ...], tuple[PerilakuCetak, ...]]:
    """Results and values of a plan with the realisasi and the feedback of one period, as forms B and C print them."""
    with konteks.store.baca() as koneksi:
        realisasi = kueri.realisasi(koneksi, skp, periode)
        cetak = cetak_umpan(koneksi, kueri_umpan.tentang(koneksi, skp.pegawai_id, periode))
    isi = {} if realisasi is None else {r.iki_id: r.uraian for r in realisasi.nilai.isi}
    rhk = tuple(_rhk_cetak(konteks, skp, satu, isi, cetak) for satu in skp.rhk)
    return dengan_umum(rhk, skp, cetak), _perilaku(skp, menurut_nilai(cetak))


class _Versi(msgspec.Struct):
    """The one field of a frozen plan that tells which guides it was signed with."""

    versi_perilaku: VersiPerilaku = VersiPerilaku.P6_2022


def versi_perilaku(konteks: Context, keputusan: Sequence[KeputusanSkp]) -> VersiPerilaku:
    """The BerAKHLAK wording that a plan was set with; that of the office for one that is not set (R131)."""
    tetap = penetapan_terakhir(keputusan)
    if tetap is None or not tetap.cuplikan:
        return konteks.kantor.versi_perilaku
    return dari_json(tetap.cuplikan, _Versi).versi_perilaku


def _versi_skp(konteks: Context, skp: Skp) -> VersiPerilaku:
    with konteks.store.baca() as koneksi:
        return versi_perilaku(konteks, keputusan_skp(koneksi, skp.id))


def dokumen_evaluasi(
    konteks: Context,
    evaluasi: Evaluasi,
    predikat: Predikat | None,
    draf: bool = False,
    tanggal: date | None = None,
    penilai_id: UUID | None = None,
) -> DokumenEvaluasi:
    """Form D.1.1 of one evaluation as of now, D.1.2 where the atasan of the penilai signs (`penilai_id`: as above).

    The pegawai's date follows with `dengan_penerimaan`. Raises UMM-03.
    """
    skp, pegawai, penilai = _bahan(konteks, evaluasi, penilai_id)
    oleh_atasan = evaluasi.sebagai is SebagaiPenetap.ATASAN
    atasan_id = evaluasi.penilai_id if oleh_atasan else penilai.penilai_id
    atasan = None if atasan_id is None else _pegawai(konteks, atasan_id)
    berlaku = capaian.berlaku(konteks, penilai.id, evaluasi.periode, pegawai.unit_kerja_id)
    return DokumenEvaluasi(
        kop=kop(konteks),
        instansi=konteks.kantor.instansi,
        mulai=skp.mulai,
        selesai=skp.selesai,
        label_periode=evaluasi.periode.label_formulir,
        pegawai=identitas(konteks, pegawai),
        penilai=identitas_penilai(konteks, penilai, pegawai),
        atasan_penilai=None if atasan is None else identitas(konteks, atasan),
        capaian=berlaku.capaian,
        predikat=predikat,
        catatan="\n".join(t for t in (evaluasi.catatan, berlaku.catatan, *catatan_cetak(evaluasi)) if t),
        tanda_penilai=TandaTangan(konteks.kantor.tempat, tanggal),
        tanda_pegawai=TandaTangan(konteks.kantor.tempat),
        draf=draf,
        oleh_atasan=oleh_atasan,
    )


def dengan_penerimaan(dokumen: DokumenEvaluasi, penerimaan: PenerimaanEvaluasi | None) -> DokumenEvaluasi:
    """Form D.1 with the date of the pegawai's signature (block 7, in D.1.3 block 10), a stored record of its own."""
    if penerimaan is None:
        return dokumen
    tanda = TandaTangan(dokumen.tanda_penilai.tempat, penerimaan.pada.astimezone(WIB).date())
    return replace(dokumen, tanda_pegawai=tanda)


def kop(konteks: Context) -> KopSurat:
    """The letterhead of the office."""
    return KopSurat(konteks.kantor.kop, konteks.kantor.alamat, konteks.kantor.praktik)


def _pegawai(konteks: Context, pegawai_id: UUID) -> Pegawai:
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, Pegawai, pegawai_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="Pegawai")
    return simpanan.nilai


def _penilai_skp(konteks: Context, skp: Skp, pegawai: Pegawai) -> Identitas:
    if skp.penilai_cetak is not None:
        return skp.penilai_cetak
    penilai_id = skp.penilai_id or pegawai.penilai_id
    if penilai_id is None:
        raise UserError("UMM-03", apa="Pejabat Penilai Kinerja pegawai ini")
    return identitas(konteks, _pegawai(konteks, penilai_id))


def _bahan(konteks: Context, evaluasi: Evaluasi, penilai_id: UUID | None) -> tuple[Skp, Pegawai, Pegawai]:
    with konteks.store.baca() as koneksi:
        skp = ambil(koneksi, Skp, evaluasi.skp_id)
    if skp is None:
        raise UserError("UMM-03", apa="SKP")
    dinilai_bagi = penilai_id if penilai_id and evaluasi.sebagai is SebagaiPenetap.ATASAN else evaluasi.penilai_id
    return skp.nilai, _pegawai(konteks, evaluasi.pegawai_id), _pegawai(konteks, dinilai_bagi)


def _perilaku(skp: Skp, umpan: dict[Nilai, tuple[UmpanBalikCetak, ...]]) -> tuple[PerilakuCetak, ...]:
    khusus = dict(skp.ekspektasi_khusus)
    return tuple(PerilakuCetak(nilai, khusus.get(nilai, ""), umpan.get(nilai, ())) for nilai in Nilai)


def _rhk_cetak(konteks: Context, skp: Skp, rhk: Rhk, isi: dict[UUID, str], cetak: Iterable[Cetak]) -> RhkCetak:
    """One result; feedback about the whole result stands in its first indicator row."""
    baris = []
    for urut, iki in enumerate(rhk.iki):
        milik = [t for u, t in cetak if u.iki_id == iki.id]
        if urut == 0:
            milik += [t for u, t in cetak if u.iki_id is None and u.rhk_id == rhk.id]
        perspektif = perspektif_tampil(skp, iki)
        baris.append(IkiCetak(iki.aspek, iki.uraian, iki.target, isi.get(iki.id, ""), tuple(milik), perspektif))
    return RhkCetak(rhk.jenis, _rhk_pimpinan(konteks, skp, rhk), rhk.uraian, rhk.penugasan_dari, tuple(baris))


def _rhk_pimpinan(konteks: Context, skp: Skp, rhk: Rhk) -> str:
    """The leader's result, with his indicators where he is JPT or head of an independent unit (footnote of A.1.7).

    A result that a matrix gave names the one indicator of its column.
    """
    if rhk.rhk_pimpinan_id is None or skp.penilai_id is None:
        return rhk.rhk_pimpinan
    pimpinan = _pegawai(konteks, skp.penilai_id)
    if pimpinan.jenis_jabatan is not JenisJabatan.JPT and not pimpinan.unit_mandiri:
        return rhk.rhk_pimpinan
    with konteks.store.baca() as koneksi:
        daftar = kueri.skp_tahun(koneksi, pimpinan.id, skp.tahun)
    for milik, _ in daftar:
        for asal in milik.rhk:
            if asal.id == rhk.rhk_pimpinan_id:
                dituju = [i for i in asal.iki if rhk.iki_pimpinan_id in (None, i.id)]
                baru = [i.uraian for i in dituju if i.uraian not in rhk.rhk_pimpinan]
                return "\n".join((rhk.rhk_pimpinan, *(baris_indikator(uraian) for uraian in baru)))
    return rhk.rhk_pimpinan
