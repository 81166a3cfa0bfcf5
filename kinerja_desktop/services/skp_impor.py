"""`kinerja import skp`: one plan or a list of plans as JSON, all or nothing (design, cli.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import msgspec

from kinerja_desktop.domain import skp as aturan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import hanya_galat, hanya_peringatan
from kinerja_desktop.domain.pegawai import Identitas, Pegawai
from kinerja_desktop.domain.skp import (
    Aspek,
    Iki,
    JenisRhk,
    LampiranSkp,
    Nilai,
    Pendekatan,
    Perspektif,
    Rhk,
    Skp,
    StatusSkp,
    Untuk,
)
from kinerja_desktop.services import skp as layanan
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.impor import baca
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import pegawai as kueri_pegawai
from kinerja_desktop.store import skp as kueri
from kinerja_desktop.store.unit_of_work import UnitOfWork

ALASAN_IMPOR = "Impor berkas"


class _Penilai(msgspec.Struct, forbid_unknown_fields=True):
    nama: str
    jabatan: str
    nip: str | None = None
    pangkat: str = ""
    unit_kerja: str = ""


class _Iki(msgspec.Struct, forbid_unknown_fields=True):
    aspek: Aspek
    uraian: str
    target: str
    perspektif: Perspektif | None = None


class _Rhk(msgspec.Struct, forbid_unknown_fields=True):
    jenis: JenisRhk
    uraian: str
    iki: list[_Iki]
    penugasan_dari: str = ""
    rhk_pimpinan: str = ""


class _Lampiran(msgspec.Struct, forbid_unknown_fields=True):
    sumber_daya: list[str] = []
    pertanggungjawaban: list[str] = []
    konsekuensi: list[str] = []


class _Skp(msgspec.Struct, forbid_unknown_fields=True):
    nip: str
    tahun: int
    pendekatan: Pendekatan
    untuk: Untuk
    rhk: list[_Rhk]
    penilai: _Penilai | None = None
    ekspektasi_khusus: dict[Nilai, str] = {}
    lampiran: _Lampiran = msgspec.field(default_factory=_Lampiran)


def impor_skp(konteks: Context, data: Any) -> dict[str, Any]:
    """Take in one plan (an object) or several (a list); return the keys of the command: `id` and `pesan`.

    The owner hands his own plan in; his penilai sets it with the import; operator and pusat record it as handed in.
    A plan of the year that exists becomes a revision, equal content changes nothing. Nothing is half-imported.
    Raises UserError IMP-03 with the path of the value at fault, IMP-04 (unknown NIP), UMM-01, SKP-….
    """
    daftar = data if isinstance(data, list) else [data]
    masuk = [baca(satu, _Skp, f"$[{i}]" if isinstance(data, list) else "$") for i, satu in enumerate(daftar)]
    hasil: list[str] = []
    pesan: list[str] = []
    putusan: list[tuple[UUID, bytes]] = []
    pemilik = [_pegawai(konteks, s.nip, i) for i, s in enumerate(masuk)]
    with konteks.transaksi("impor SKP", {p.id for p in pemilik}) as kerja:
        for satu, orang in zip(masuk, pemilik, strict=True):
            skp, sidik, berubah = _simpan(konteks, kerja, satu, orang)
            hasil.append(str(skp.id))
            pesan += [f"{orang.nama}: {m.judul}" for m in hanya_peringatan(aturan.periksa_ajukan(skp))]
            if not berubah:
                pesan.append(f"{orang.nama}: SKP {skp.tahun} sudah sama, tidak ada yang berubah.")
            elif _penilainya(konteks, orang):
                putusan.append((skp.id, sidik))
            else:
                pesan.append(f"{orang.nama}: SKP {skp.tahun} diajukan dan menunggu penetapan penilai.")
    for skp_id, sidik in putusan:
        layanan.tetapkan(konteks, skp_id, sidik, ALASAN_IMPOR)
        pesan.append(f"SKP {skp_id} ditetapkan.")
    return {"id": hasil if isinstance(data, list) else hasil[0], "pesan": pesan}


def _pegawai(konteks: Context, nip: str, urut: int) -> Pegawai:
    rapi = "".join(c for c in nip if c.isalnum())
    with konteks.store.baca() as koneksi:
        orang = kueri_pegawai.menurut_nip(koneksi, rapi)
    if orang is None:
        raise UserError("IMP-04", nip=nip, urut=urut + 1)
    if konteks.peran in wewenang.PENGELOLA or _penilainya(konteks, orang):
        return orang
    wewenang.pastikan_pemilik(konteks, orang.id, "mengimpor SKP pegawai ini")
    return orang


def _penilainya(konteks: Context, orang: Pegawai) -> bool:
    return konteks.peran in wewenang.PENILAI and orang.penilai_id == konteks.saya != orang.id


def _simpan(konteks: Context, kerja: UnitOfWork, masuk: _Skp, orang: Pegawai) -> tuple[Skp, bytes, bool]:
    ada = kueri.skp_pegawai(kerja.koneksi, orang.id, masuk.tahun)
    lama = ada[-1] if ada else None
    dasar = lama.simpanan.nilai if lama else None
    skp = _bangun(konteks, masuk, orang, dasar)
    for masalah in hanya_galat(aturan.periksa_ajukan(skp)):
        raise UserError("IMP-03", tempat=f"$.{masalah.bidang}", sebab=f"{masalah.kode} {masalah.judul}")
    if lama is not None and dasar is not None:
        sama = replace(skp, diajukan_pada=dasar.diajukan_pada, alasan_revisi=dasar.alasan_revisi) == dasar
        if sama and lama.status not in (StatusSkp.DRAF, StatusSkp.DIKEMBALIKAN):
            return dasar, lama.simpanan.hash, False
        alasan = ALASAN_IMPOR if lama.status is StatusSkp.DITETAPKAN else dasar.alasan_revisi
        skp = replace(skp, alasan_revisi=alasan)
    skp = replace(skp, diajukan_pada=konteks.sekarang())
    return skp, kerja.simpan(skp), True


def _bangun(konteks: Context, masuk: _Skp, orang: Pegawai, lama: Skp | None) -> Skp:
    """The plan in our terms; results and indicators that read the same keep their ids, so reports stay anchored."""
    kenal = {(r.jenis, r.uraian): r for r in lama.rhk} if lama else {}
    skp = Skp(
        lama.id if lama else konteks.id_baru(),
        orang.id,
        orang.penilai_id,
        masuk.tahun,
        lama.mulai if lama else date(masuk.tahun, 1, 1),
        lama.selesai if lama else date(masuk.tahun, 12, 31),
        masuk.pendekatan,
        masuk.untuk,
        tuple(_rhk(konteks, r, kenal) for r in masuk.rhk),
        tuple((n, masuk.ekspektasi_khusus[n]) for n in Nilai if masuk.ekspektasi_khusus.get(n)),
        LampiranSkp(
            tuple(masuk.lampiran.sumber_daya),
            tuple(masuk.lampiran.pertanggungjawaban),
            tuple(masuk.lampiran.konsekuensi),
        ),
        penilai_cetak=_penilai_cetak(masuk.penilai),
    )
    return aturan.utamakan_plt(aturan.rapikan(skp))


def _penilai_cetak(penilai: _Penilai | None) -> Identitas | None:
    if penilai is None:
        return None
    nip = "".join(c for c in penilai.nip or "" if c.isdigit())
    return Identitas(penilai.nama, nip, penilai.pangkat, penilai.jabatan, penilai.unit_kerja)


def _rhk(konteks: Context, masuk: _Rhk, kenal: Mapping[tuple[JenisRhk, str], Rhk]) -> Rhk:
    lama = kenal.get((masuk.jenis, masuk.uraian))
    iki_lama = {(i.aspek, i.uraian): i.id for i in lama.iki} if lama else {}
    iki = tuple(
        Iki(iki_lama.get((i.aspek, i.uraian)) or konteks.id_baru(), i.aspek, i.uraian, i.target, i.perspektif)
        for i in masuk.iki
    )
    return Rhk(
        lama.id if lama else konteks.id_baru(),
        masuk.jenis,
        masuk.uraian,
        masuk.penugasan_dari,
        masuk.rhk_pimpinan,
        lama.rhk_pimpinan_id if lama and lama.rhk_pimpinan == masuk.rhk_pimpinan else None,
        iki=iki,
    )
