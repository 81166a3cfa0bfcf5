"""One row of a sheet of people becomes one person to import, or a refusal with its reason."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.impor_pegawai import sel as baca
from kinerja_desktop.domain.impor_pegawai.kepala import (
    JUDUL,
    WAJIB,
    Bidang,
    Kepala,
    baris_angka,
    kepala_terulang,
    rapat,
)
from kinerja_desktop.domain.masalah import Masalah, peringatan
from kinerja_desktop.domain.nip import JenisNip, Nip, baca_nip, peringatan_nip
from kinerja_desktop.domain.pegawai import NAMA_KEDUDUKAN, JenisJabatan, JenisPegawai, Kedudukan, jabatan_tanpa_nip

PANJANG_TEKS = 200
_KAKI = ("jumlah", "total", "subtotal", "keterangan", "catatan", "mengetahui", "sumber")
_NIP_DI_DALAM = re.compile(r"\d(?:[ '’]*\d){8,20}")
_AWALAN_NIP = re.compile(r"\bNI[PK]\b(?:\s*PPPK)?[.: ]*", re.IGNORECASE)
_RANTAI = re.compile(r"\s+-\s+|\s*\n\s*")
_RANTAI_TURUN = re.compile(r"\s*>\s*")


@dataclass(frozen=True, slots=True)
class OrangImpor:
    """What a row tells about a person; None and empty mean that it does not tell, and what is stored stays.

    `unit` are names from the top down. `akhir` orders rows of one NIP (R117); it is not stored.
    """

    nip: str
    nama: str
    jenis: JenisPegawai
    jenis_kelamin: str
    siasn_id: str = ""
    kode_unit: str = ""
    jabatan: str = ""
    jenis_jabatan: JenisJabatan | None = None
    golongan: str | None = None
    unit: tuple[str, ...] = ()
    penilai_nip: str = ""
    kedudukan: Kedudukan | None = None
    mulai: date | None = None
    akhir: date | None = None


@dataclass(frozen=True, slots=True)
class BarisImpor:
    """A readable row; `nomor` as the sheet counts, from 1."""

    nomor: int
    orang: OrangImpor
    plt: bool = False
    peringatan: tuple[Masalah, ...] = ()


@dataclass(frozen=True, slots=True)
class BarisDitolak:
    """A row that is left out, why, and its cells in the order of `kepala.JUDUL`."""

    nomor: int
    nip: str
    alasan: UserError
    isi: tuple[Any, ...] = ()


def baca_baris(nomor: int, sel: Sequence[Any], kepala: Kepala) -> BarisImpor | BarisDitolak | None:
    """Read one row below the header; None for one that is no person: empty, numbers of columns, sums, signatures."""
    if _bukan_orang(sel, kepala):
        return None
    try:
        return _baca(nomor, sel, kepala)
    except UserError as galat:
        isi = tuple(_sel(sel, kepala, bidang) for bidang in JUDUL)
        nip = _sel(sel, kepala, Bidang.NIP)
        # The digits that a number lost are not made up: it is shown as the damaged number that it is.
        return BarisDitolak(nomor, str(nip) if isinstance(nip, float) else baca.teks(nip)[:40], galat, isi)


def _sel(sel: Sequence[Any], kepala: Kepala, bidang: Bidang) -> Any:
    posisi = kepala.kolom.get(bidang)
    isi = None if posisi is None or posisi >= len(sel) else sel[posisi]
    if bidang in WAJIB and kepala.kolom[Bidang.NIP] == kepala.kolom[Bidang.NAMA] and isinstance(isi, str):
        cocok = _NIP_DI_DALAM.search(isi)
        if bidang is Bidang.NIP:
            return cocok[0] if cocok else None
        return _AWALAN_NIP.sub(" ", _NIP_DI_DALAM.sub(" ", isi)).strip(" /,-\n")
    return isi


def _bukan_orang(sel: Sequence[Any], kepala: Kepala) -> bool:
    nip, nama = _sel(sel, kepala, Bidang.NIP), _sel(sel, kepala, Bidang.NAMA)
    kata_nip, kata_nama = baca.teks(nip), baca.teks(nama)
    bernip = sum(h.isdigit() for h in kata_nip) > 8 and not rapat(nip).startswith("nip")
    if bernip or (kata_nip and kata_nama and any(h.isdigit() for h in kata_nip)):
        return baris_angka(sel) or _contoh(sel)
    isi = [rapat(satu) for satu in sel if baca.teks(satu)]
    if not isi or kepala_terulang(nip) or baris_angka(sel) or _contoh(sel):
        return True
    awal = (rapat(satu) for satu in (sel[0], nip, nama))
    return any(satu.startswith(_KAKI) for satu in awal) or (len(isi) <= 2 and not (kata_nip and kata_nama))


def _contoh(sel: Sequence[Any]) -> bool:
    """Rows of our template that only show how to fill it begin with the word CONTOH."""
    return bool(sel) and rapat(sel[0]).startswith("contoh")


def _baca(nomor: int, sel: Sequence[Any], kepala: Kepala) -> BarisImpor:
    jabatan = baca.teks(_sel(sel, kepala, Bidang.JABATAN))
    nip = _nip(_sel(sel, kepala, Bidang.NIP), jabatan)
    tertulis = baca.jenis_pegawai(_sel(sel, kepala, Bidang.JENIS))
    jenis = _jenis(nip, tertulis)
    kelamin = baca.jenis_kelamin(_sel(sel, kepala, Bidang.JENIS_KELAMIN))
    kedudukan, dihukum = baca.kedudukan(_sel(sel, kepala, Bidang.KEDUDUKAN))
    nama = baca.nama_lengkap(*(_sel(sel, kepala, b) for b in (Bidang.GELAR_DEPAN, Bidang.NAMA, Bidang.GELAR_BELAKANG)))
    for bidang, isi in (("Nama", nama or "-" * 999), ("Jabatan", jabatan)):
        if len(isi) > PANJANG_TEKS:
            raise UserError("IMP-36", bidang=bidang, batas=PANJANG_TEKS)
    orang = OrangImpor(
        nip.teks,
        nama,
        jenis,
        kelamin or "",
        baca.siasn_id(_sel(sel, kepala, Bidang.SIASN_ID)),
        baca.teks(_sel(sel, kepala, Bidang.KODE_UNIT)),
        jabatan,
        baca.jenis_jabatan(_sel(sel, kepala, Bidang.JENIS_JABATAN), _sel(sel, kepala, Bidang.ESELON)),
        baca.golongan(_sel(sel, kepala, Bidang.GOLONGAN), jenis),
        unit_dari(_sel(sel, kepala, Bidang.UNIT), _sel(sel, kepala, Bidang.UNIT_INDUK)),
        _nip_penilai(_sel(sel, kepala, Bidang.PENILAI)),
        kedudukan,
        baca.tanggal(_sel(sel, kepala, Bidang.MULAI)),
        baca.tanggal(_sel(sel, kepala, Bidang.AKHIR)),
    )
    temuan = peringatan_nip(nip, tertulis, kelamin or "")
    if dihukum:
        temuan.append(peringatan("kedudukan", "IMP-35"))
    return BarisImpor(nomor, orang, baca.plt(_sel(sel, kepala, Bidang.PLT), jabatan), tuple(temuan))


def _nip(isi: Any, jabatan: str) -> Nip:
    if not baca.teks(isi):
        raise UserError("IMP-37" if jabatan_tanpa_nip(jabatan) else "IMP-23")
    return baca_nip(_AWALAN_NIP.sub("", isi) if isinstance(isi, str) else isi)


def _nip_penilai(isi: Any) -> str:
    return baca_nip(isi).teks if baca.teks(isi) else ""


def _jenis(nip: Nip, tertulis: JenisPegawai | None) -> JenisPegawai:
    """By the NIP; a code not known yet is what the column says, else PPPK as in the form of one person."""
    if nip.jenis is JenisNip.PNS:
        return JenisPegawai.PNS
    return tertulis or JenisPegawai.PPPK if nip.jenis is JenisNip.TIDAK_DIKENAL else JenisPegawai.PPPK


def unit_dari(unit: Any, induk: Any) -> tuple[str, ...]:
    """Names of units from the top down: ``Subbag Umum - Sekretariat - Dinas`` of SIASN, or ``Dinas > Sekretariat``."""
    kata, atas = baca.teks(unit), baca.teks(induk)
    if ">" in kata:
        rantai = [satu for satu in _RANTAI_TURUN.split(kata) if satu]
    else:
        rantai = [satu for satu in _RANTAI.split(kata) if satu][::-1]
    if atas and rapat(atas) not in {rapat(satu) for satu in rantai}:
        rantai = [*unit_dari(atas, None), *rantai]
    return tuple(satu[:PANJANG_TEKS] for satu in rantai)


def isi_orang(orang: OrangImpor) -> tuple[Any, ...]:
    """The cells of a row that was read, in the order of `kepala.JUDUL`; reading them gives the same person."""
    isi: dict[Bidang, Any] = {
        Bidang.NIP: orang.nip,
        Bidang.NAMA: orang.nama,
        Bidang.JENIS_KELAMIN: orang.jenis_kelamin,
        Bidang.JENIS: orang.jenis.value.upper(),
        Bidang.GOLONGAN: orang.golongan,
        Bidang.JABATAN: orang.jabatan,
        Bidang.JENIS_JABATAN: orang.jenis_jabatan and orang.jenis_jabatan.value,
        Bidang.MULAI: orang.mulai,
        Bidang.UNIT: " > ".join(orang.unit),
        Bidang.PENILAI: orang.penilai_nip,
        Bidang.KEDUDUKAN: orang.kedudukan and NAMA_KEDUDUKAN[orang.kedudukan],
        Bidang.SIASN_ID: orang.siasn_id,
        Bidang.KODE_UNIT: orang.kode_unit,
        Bidang.AKHIR: orang.akhir,
    }
    return tuple(isi.get(bidang) for bidang in JUDUL)


def _ditolak(baris: BarisImpor, galat: UserError) -> BarisDitolak:
    return BarisDitolak(baris.nomor, baris.orang.nip, galat, isi_orang(baris.orang))


def pilih_terbaru(daftar: Sequence[BarisImpor]) -> tuple[list[BarisImpor], list[BarisDitolak]]:
    """One row a person, whatever the order of the rows (R117).

    Equal rows are one. Of different rows with one NIP the one with the latest end of period or start of position is
    kept; the older are told (IMP-29), and where no date decides all are refused (IMP-27). Two NIP with one id of SIASN
    in one file contradict (PEG-11).
    """
    kini, ditolak = _saring(daftar, lambda b: b.orang.nip)
    berid = [b for b in kini if b.orang.siasn_id]
    ganda = {k for k, n in _hitung([b.orang.siasn_id for b in berid]).items() if n > 1}
    ditolak += [_ditolak(b, UserError("PEG-11", nip=b.orang.nip)) for b in berid if b.orang.siasn_id in ganda]
    return [b for b in kini if b.orang.siasn_id not in ganda], ditolak


def _saring(daftar: Sequence[BarisImpor], kunci: Any) -> tuple[list[BarisImpor], list[BarisDitolak]]:
    kelompok: dict[str, list[BarisImpor]] = {}
    for baris in daftar:
        kelompok.setdefault(kunci(baris), []).append(baris)
    kini: list[BarisImpor] = []
    ditolak: list[BarisDitolak] = []
    for nip, semua in kelompok.items():
        terakhir = max((b.orang.akhir or b.orang.mulai or date.min) for b in semua)
        puncak = [b for b in semua if (b.orang.akhir or b.orang.mulai or date.min) == terakhir]
        puncak.sort(key=lambda b: b.nomor)
        if any(b.orang != puncak[0].orang for b in puncak):
            nomor = ", ".join(str(b.nomor) for b in sorted(semua, key=lambda b: b.nomor)[:5])
            ditolak += [_ditolak(b, UserError("IMP-27", nip=nip, baris=nomor)) for b in semua]
            continue
        kini.append(puncak[0])
        ditolak += [
            _ditolak(b, UserError("IMP-29", nip=nip, baris=puncak[0].nomor))
            for b in semua
            if b.orang != puncak[0].orang
        ]
    return kini, ditolak


def _hitung(daftar: Sequence[str]) -> dict[str, int]:
    hasil: dict[str, int] = {}
    for satu in daftar:
        hasil[satu] = hasil.get(satu, 0) + 1
    return hasil
