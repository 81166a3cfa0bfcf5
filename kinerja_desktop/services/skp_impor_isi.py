"""The file of `kinerja import skp` (design, cli.md): its shape, and what can be judged without the office.

Every refusal is an IMP-03 that names the value at fault by its path.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import hanya_galat
from kinerja_desktop.domain.nip import baca_nip
from kinerja_desktop.domain.pegawai import Identitas, periksa_penilai
from kinerja_desktop.domain.skp import (
    BATAS_JUMLAH,
    BATAS_TEKS,
    Aspek,
    JenisRhk,
    Nilai,
    Pendekatan,
    Perspektif,
    SumberRhk,
    Untuk,
)
from kinerja_desktop.services.impor import baca, batasi_jumlah, batasi_panjang, salah_aturan, salah_di, teks_wajib

TAHUN = range(2022, 2100)
"""Years of a plan: PermenPANRB 6/2022 holds from 2022."""

_BATAS_NAMA = 200


class IsiPenilai(msgspec.Struct, forbid_unknown_fields=True):
    """Who rates, where the organisation does not tell it."""

    nama: str
    jabatan: str
    nip: str | None = None
    pangkat: str | None = None
    unit_kerja: str | None = None


class IsiIki(msgspec.Struct, forbid_unknown_fields=True):
    """One indicator; forms A.1.1, A.1.2 and A.1.6 have no aspect, qualitative ones no target of its own."""

    uraian: str
    aspek: Aspek | None = None
    target: str = ""
    perspektif: Perspektif | None = None


class IsiRhk(msgspec.Struct, forbid_unknown_fields=True):
    """One planned result; what is left out of the keys with None stays as it is on a result that is here already.

    `plt` marks a task as Plt./Plh. (R29), `sumber` where a result of JPT comes from (R24), and the last two a result of
    another Pimpinan and the statement that the penilai consents (R30).
    """

    jenis: JenisRhk
    uraian: str
    iki: list[IsiIki]
    penugasan_dari: str = ""
    rhk_pimpinan: str = ""
    rencana_aksi: list[str] | None = None
    plt: bool | None = None
    sumber: SumberRhk | None = None
    dari_pimpinan_lain: bool | None = None
    disetujui_penilai: bool | None = None


class IsiEkspektasi(msgspec.Struct, forbid_unknown_fields=True):
    """Special expectations by BerAKHLAK value."""

    berorientasi_pelayanan: str = ""
    akuntabel: str = ""
    kompeten: str = ""
    harmonis: str = ""
    loyal: str = ""
    adaptif: str = ""
    kolaboratif: str = ""

    def pasangan(self) -> Iterator[tuple[Nilai, str]]:
        """Values in the order of the forms, with their text."""
        for nilai in Nilai:
            yield nilai, getattr(self, nilai.value)


class IsiLampiran(msgspec.Struct, forbid_unknown_fields=True):
    """The annex."""

    sumber_daya: list[str] = []
    pertanggungjawaban: list[str] = []
    konsekuensi: list[str] = []


class IsiSkp(msgspec.Struct, forbid_unknown_fields=True):
    """One plan."""

    nip: str
    tahun: int
    pendekatan: Pendekatan
    untuk: Untuk
    rhk: list[IsiRhk]
    penilai: IsiPenilai | None = None
    ekspektasi_khusus: IsiEkspektasi = msgspec.field(default_factory=IsiEkspektasi)
    lampiran: IsiLampiran = msgspec.field(default_factory=IsiLampiran)


@dataclass(frozen=True)
class Masukan:
    """One plan of the file with its path; `penilai` cleaned."""

    isi: IsiSkp
    akar: str
    penilai: Identitas | None


def baca_masukan(data: Any) -> list[Masukan]:
    """The plans of the file, judged one by one. Raises IMP-03."""
    if isinstance(data, list) and not data:
        salah_di("$", "daftar ini kosong")
    daftar = [(satu, f"$[{i}]") for i, satu in enumerate(data)] if isinstance(data, list) else [(data, "$")]
    return [_periksa(baca(satu, IsiSkp, akar), akar) for satu, akar in daftar]


def _periksa(isi: IsiSkp, akar: str) -> Masukan:
    if isi.tahun not in TAHUN:
        salah_di(f"{akar}.tahun", f"harus {TAHUN.start} sampai {TAHUN.stop - 1}")
    batasi_jumlah(f"{akar}.rhk", isi.rhk, BATAS_JUMLAH)
    for i, rhk in enumerate(isi.rhk):
        batasi_jumlah(f"{akar}.rhk[{i}].iki", rhk.iki, BATAS_JUMLAH)
        batasi_jumlah(f"{akar}.rhk[{i}].rencana_aksi", rhk.rencana_aksi or (), BATAS_JUMLAH)
        if isi.untuk is Untuk.JA_JF and rhk.sumber is not None:
            sebab = "sumber hanya untuk pejabat pimpinan tinggi dan pimpinan unit kerja mandiri"
            salah_di(f"{akar}.rhk[{i}].sumber", sebab)
        for j, iki in enumerate(rhk.iki):
            _periksa_kolom(isi, iki, f"{akar}.rhk[{i}].iki[{j}]")
    for nama in IsiLampiran.__struct_fields__:
        batasi_jumlah(f"{akar}.lampiran.{nama}", getattr(isi.lampiran, nama), BATAS_JUMLAH)
    for tempat, teks, jenis in _semua_teks(isi):
        batasi_panjang(f"{akar}.{tempat}", teks, BATAS_TEKS[jenis])
    return Masukan(isi, akar, None if isi.penilai is None else _penilai(isi.penilai, f"{akar}.penilai"))


def _periksa_kolom(isi: IsiSkp, iki: IsiIki, di: str) -> None:
    """The columns that a form has: aspects on A.1.7 (article 9(2)), perspectives for JPT (Lampiran II.2; R25)."""
    if isi.untuk is Untuk.JA_JF and isi.pendekatan is Pendekatan.KUANTITATIF and iki.aspek is None:
        salah_di(f"{di}.aspek", "wajib diisi pada SKP kuantitatif pejabat administrasi dan fungsional")
    if isi.untuk is Untuk.JA_JF and iki.perspektif is not None:
        salah_di(f"{di}.perspektif", "perspektif hanya untuk pejabat pimpinan tinggi dan pimpinan unit kerja mandiri")


def _semua_teks(isi: IsiSkp) -> Iterator[tuple[str, str, str]]:
    """Every text with its path and the name of its limit."""
    for i, rhk in enumerate(isi.rhk):
        di = f"rhk[{i}]"
        yield f"{di}.uraian", rhk.uraian, "rhk"
        yield f"{di}.rhk_pimpinan", rhk.rhk_pimpinan, "rhk"
        yield f"{di}.penugasan_dari", rhk.penugasan_dari, "penugasan"
        for j, teks in enumerate(rhk.rencana_aksi or ()):
            yield f"{di}.rencana_aksi[{j}]", teks, "butir"
        for j, iki in enumerate(rhk.iki):
            yield f"{di}.iki[{j}].uraian", iki.uraian, "iki"
            yield f"{di}.iki[{j}].target", iki.target, "target"
    for nilai, teks in isi.ekspektasi_khusus.pasangan():
        yield f"ekspektasi_khusus.{nilai.value}", teks, "butir"
    for nama in IsiLampiran.__struct_fields__:
        for j, teks in enumerate(getattr(isi.lampiran, nama)):
            yield f"lampiran.{nama}[{j}]", teks, "butir"


def _penilai(isi: IsiPenilai, di: str) -> Identitas:
    """The penilai as printed: only a head of the region has no NIP (R58)."""
    nama = teks_wajib(f"{di}.nama", isi.nama, _BATAS_NAMA)
    jabatan = teks_wajib(f"{di}.jabatan", isi.jabatan, _BATAS_NAMA)
    lain = []
    for kunci, teks in (("pangkat", isi.pangkat), ("unit_kerja", isi.unit_kerja)):
        lain.append(teks_wajib(f"{di}.{kunci}", teks, _BATAS_NAMA) if teks and teks.strip() else "")
    nip = ""
    if isi.nip is not None and isi.nip.strip():
        try:
            nip = baca_nip(isi.nip).teks
        except UserError as galat:
            salah_aturan(f"{di}.nip", galat)
    hasil = Identitas(nama, nip, lain[0], jabatan, lain[1])
    for masalah in hanya_galat(periksa_penilai(hasil)):
        salah_aturan(f"{di}.nip", masalah.galat)
    return hasil
