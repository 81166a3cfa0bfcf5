"""The rules that a record must meet which a person put together from two versions, and those of deleting one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from kinerja_desktop.domain import (
    bimbingan,
    catatan_penilai,
    dialog_kinerja,
    keberatan_proses,
    laporan,
    manual_indikator,
    penetapan,
    rencana_aksi,
    skp,
    strategi,
    tindakan_kemajuan,
)
from kinerja_desktop.domain.bimbingan import Bimbingan, IsianBimbingan
from kinerja_desktop.domain.catatan_penilai import CatatanPenilai
from kinerja_desktop.domain.dialog_kinerja import DialogKinerja
from kinerja_desktop.domain.evaluasi import Evaluasi, Realisasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.keberatan import Keberatan
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.manual_indikator import ManualIndikator
from kinerja_desktop.domain.masalah import tolak
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.rencana_aksi import RencanaAksi
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.strategi import Strategi
from kinerja_desktop.domain.tindakan_kemajuan import TindakanKemajuan
from kinerja_desktop.services import realisasi
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.laporan_form import dapat_disetujui, pernah_disetujui
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store import laporan as kueri_laporan
from kinerja_desktop.store.daun import diajukan_keluar
from kinerja_desktop.store.matriks import selaras_nilai
from kinerja_desktop.store.turunan import keputusan_laporan, keputusan_skp
from kinerja_desktop.store.unit_of_work import UnitOfWork

Rapikan = Callable[[Context, UnitOfWork, Any, Sequence[Any]], Any]


def _laporan(konteks: Context, kerja: UnitOfWork, nilai: LaporanHarian, versi: Sequence[LaporanHarian]) -> Any:
    """A report that is handed in must be whole; a day and a result that one version has were accepted with it."""
    rapi = laporan.rapikan(nilai)
    if rapi.diajukan_pada is None:
        return rapi
    rencana = kueri_laporan.skp_pada(kerja.koneksi, rapi.pegawai_id, rapi.tanggal)
    diterima = any(v.diajukan_pada is not None and _tempat(v) == _tempat(rapi) for v in versi)
    hasil = () if rencana is None or diterima else rencana.rhk
    langkah = next((r.rencana_aksi for r in hasil if r.id == rapi.rhk_id), ())
    mulai, selesai = (rencana.mulai, rencana.selesai) if rencana else (None, None)
    if diterima:
        mulai = selesai = rapi.tanggal
    rhk = None if rencana is None or diterima else [r.id for r in hasil]
    tolak(laporan.periksa_ajukan(rapi, mulai, selesai, konteks.hari_ini(), rencana_aksi=langkah, rhk=rhk))
    return rapi


def _tempat(satu: LaporanHarian) -> tuple[Any, ...]:
    """Where a report belongs: its day, and its result with the step."""
    return satu.tanggal, satu.rhk_id, satu.rencana_aksi


def _skp(_konteks: Context, kerja: UnitOfWork, nilai: Skp, _versi: Sequence[Skp]) -> Any:
    rapi = selaras_nilai(kerja.koneksi, skp.rapikan(nilai))
    if rapi.diajukan_pada is not None:
        orang = kerja.ambil(Pegawai, rapi.pegawai_id)
        temuan = skp.periksa_ajukan(skp.utamakan_plt(rapi), orang.nilai.mulai_bertugas if orang else None)
        tolak([*temuan, *skp.periksa_sumber(rapi)])
    return rapi


def _realisasi(_konteks: Context, kerja: UnitOfWork, nilai: Realisasi, _versi: Sequence[Realisasi]) -> Any:
    rencana = kueri_evaluasi.skp_ditetapkan(kerja.koneksi, nilai.pegawai_id, nilai.periode)
    if rencana is None or rencana.nilai.id != nilai.skp_id:
        raise UserError("EVL-10")
    isian = {r.iki_id: realisasi.IsianIki(r.uraian, r.laporan_id) for r in nilai.isi}
    isi = realisasi.rapikan(rencana.nilai, isian)
    if nilai.diajukan_pada is not None:
        realisasi.pastikan_lengkap(rencana.nilai, isi)
    kini = {iki.id for iki in realisasi.semua_iki(rencana.nilai)}
    return replace(nilai, isi=(*isi, *(r for r in nilai.isi if r.iki_id not in kini)))


def _rencana_aksi(_konteks: Context, kerja: UnitOfWork, nilai: RencanaAksi, _versi: Sequence[RencanaAksi]) -> Any:
    rencana = kerja.ambil(Skp, nilai.skp_id)
    if rencana is None:
        raise UserError("UMM-03", apa="SKP")
    return rencana_aksi.rapikan(nilai, rencana.nilai)


def _strategi(_konteks: Context, _kerja: UnitOfWork, nilai: Strategi, _versi: Sequence[Strategi]) -> Any:
    rapi = strategi.rapikan(nilai)
    tolak(strategi.periksa(rapi))
    return rapi


def _bimbingan(_konteks: Context, _kerja: UnitOfWork, nilai: Bimbingan, _versi: Sequence[Bimbingan]) -> Any:
    rapi = bimbingan.rapikan(nilai)
    tolak(bimbingan.periksa_panjang(rapi))
    return rapi


def _isian(_konteks: Context, _kerja: UnitOfWork, nilai: IsianBimbingan, _versi: Sequence[IsianBimbingan]) -> Any:
    rapi = bimbingan.rapikan_isian(nilai)
    tolak(bimbingan.periksa_panjang(rapi))
    return rapi


def _keberatan(_konteks: Context, _kerja: UnitOfWork, nilai: Keberatan, _versi: Sequence[Keberatan]) -> Any:
    return replace(nilai, alasan=keberatan_proses.rapikan(nilai.alasan, "Alasan keberatan"))


RAPIKAN: Mapping[type, Rapikan] = {
    LaporanHarian: _laporan,
    Skp: _skp,
    Realisasi: _realisasi,
    Evaluasi: lambda _k, _u, nilai, _v: penetapan.rapikan_evaluasi(nilai),
    CatatanPenilai: lambda konteks, _u, nilai, _v: catatan_penilai.rapikan(nilai, konteks.hari_ini()),
    DialogKinerja: lambda _k, _u, nilai, _v: dialog_kinerja.rapikan(nilai),
    RencanaAksi: _rencana_aksi,
    ManualIndikator: lambda _k, _u, nilai, _v: manual_indikator.rapikan(nilai),
    Strategi: _strategi,
    TindakanKemajuan: lambda _k, _u, nilai, _v: tindakan_kemajuan.rapikan(nilai),
    Bimbingan: _bimbingan,
    IsianBimbingan: _isian,
    Keberatan: _keberatan,
}
"""Kinds whose versions can be put together part by part, each with its rules; of others one version is taken whole."""


def pastikan_boleh_hapus(kerja: UnitOfWork, nilai: Any) -> None:
    """Raise UserError where the record may not be deleted: LAP-23 (approved before), SKP-20 (decided about).

    LAP-27 and SKP-75 where that may happen on another machine now.
    """
    if isinstance(nilai, LaporanHarian):
        keputusan = keputusan_laporan(kerja.koneksi, nilai.id)
        luar = dapat_disetujui(kerja.koneksi, nilai.id, keputusan)
        laporan.pastikan_boleh_hapus(StatusLaporan.DRAF, pernah_disetujui(keputusan), luar)
    if isinstance(nilai, Skp):
        if keputusan_skp(kerja.koneksi, nilai.id):
            raise UserError("SKP-20")
        if diajukan_keluar(kerja.koneksi, Skp, nilai.id):
            raise UserError("SKP-75")
