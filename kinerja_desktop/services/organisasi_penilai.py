"""Who rates whom on any day, as a table with reasons and gaps; and the history of one person."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from kinerja_desktop.domain.bagan import Bagan, Celah, HasilPenilai, SebabPenilai, jelaskan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai, wajib_skp
from kinerja_desktop.domain.penempatan import Penempatan, PenetapanPenilai, utama_pada
from kinerja_desktop.domain.teks import sederhana, tulis_tanggal
from kinerja_desktop.services import organisasi, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai import PEMBACA
from kinerja_desktop.store import organisasi as kueri
from kinerja_desktop.store.pegawai import nama_pegawai
from kinerja_desktop.store.rekaman import Tersimpan, ambil

_SEMUA, _SEKALI = 1_000_000, 100
Kemajuan = Callable[[int, int, str], None]
_KOLOM = (
    ("Nama", 34), ("NIP", 21), ("Jabatan", 30), ("Unit kerja", 32), ("Pejabat penilai", 34), ("Atasan penilai", 34),
    ("Sebab", 60), ("Keadaan", 14),
)  # fmt: skip


class KeadaanPenilai(StrEnum):
    """How a row of the table stands."""

    BERES = "beres"
    PERLU_DILIHAT = "perlu_dilihat"
    CELAH = "celah"


_KEADAAN = {
    KeadaanPenilai.BERES: "beres",
    KeadaanPenilai.PERLU_DILIHAT: "perlu dilihat",
    KeadaanPenilai.CELAH: "tanpa penilai",
}


@dataclass(frozen=True, slots=True)
class BarisPenilai:
    """One person with his penilai, the atasan of that one and the sentence that says why."""

    pegawai: Pegawai
    jabatan: str
    unit: str
    penilai: str
    atasan: str
    penjelasan: str
    hasil: HasilPenilai
    keadaan: KeadaanPenilai


@dataclass(frozen=True, slots=True)
class RingkasanPenilai:
    """How many people are rated on a day, how many rows want a look, and how many have nobody."""

    dinilai: int
    perlu_dilihat: int
    celah: int


@dataclass(frozen=True, slots=True)
class RiwayatOrang:
    """Assignments of one person and penilai chosen for him, the newest first, with the names of units and penilai."""

    pegawai: Pegawai
    penempatan: tuple[tuple[Tersimpan[Penempatan], str], ...]
    penetapan: tuple[tuple[Tersimpan[PenetapanPenilai], str], ...]
    penjelasan: str
    hasil: HasilPenilai


def tabel(
    konteks: Context,
    hari: date | None = None,
    kata: str = "",
    hanya_masalah: bool = False,
    lewati: int = 0,
    batas: int = 100,
) -> list[BarisPenilai]:
    """Rows by name, narrowed by words in all that a row shows. Raises UMM-01 outside the reading roles."""
    wewenang.pastikan_peran(konteks, PEMBACA, "melihat siapa menilai siapa")
    kini = hari or konteks.hari_ini()
    bagan, semua = organisasi.bagan(konteks), organisasi.semua(konteks, kini)
    dicari = sederhana(kata).split()
    cocok = [
        orang
        for orang in _dinilai(bagan)
        if (not hanya_masalah or keadaan(semua[orang.id]) is not KeadaanPenilai.BERES)
        and _memuat(bagan, orang, semua[orang.id], kini, dicari)
    ]
    cocok.sort(key=lambda p: (p.nama.casefold(), p.id))
    return [_baris(bagan, orang, semua[orang.id], kini) for orang in cocok[lewati : lewati + batas]]


def ringkasan(konteks: Context, hari: date | None = None) -> RingkasanPenilai:
    """Figures above the table. Raises UMM-01 outside the reading roles."""
    wewenang.pastikan_peran(konteks, PEMBACA, "melihat siapa menilai siapa")
    bagan, semua = organisasi.bagan(konteks), organisasi.semua(konteks, hari or konteks.hari_ini())
    hasil = [keadaan(semua[orang.id]) for orang in _dinilai(bagan)]
    return RingkasanPenilai(
        len(hasil), hasil.count(KeadaanPenilai.PERLU_DILIHAT), hasil.count(KeadaanPenilai.CELAH)
    )  # fmt: skip


def ekspor(
    konteks: Context,
    berkas: Path,
    hari: date,
    kata: str = "",
    hanya_masalah: bool = False,
    kemajuan: Kemajuan | None = None,
) -> Path:
    """Write the table of a day to a spreadsheet; return the file. Raises UMM-01 as `tabel` does, DOK-01."""
    from kinerja_desktop.documents.daftar_xlsx import tulis_daftar

    semua = tabel(konteks, hari, kata, hanya_masalah, 0, _SEMUA)

    def baris() -> Iterator[tuple[str, ...]]:
        for nomor, b in enumerate(semua, 1):
            if kemajuan is not None and nomor % _SEKALI == 0:
                kemajuan(nomor, len(semua), "")
            nip, keadaan_ = b.pegawai.nip, _KEADAAN[b.keadaan]
            yield b.pegawai.nama, nip, b.jabatan, b.unit, b.penilai, b.atasan, b.penjelasan, keadaan_

    judul = f"Pejabat penilai kinerja per {tulis_tanggal(hari)} — {konteks.kantor.nama}"
    tulis_daftar(berkas, judul, _KOLOM, baris())
    return berkas


def riwayat(konteks: Context, pegawai_id: UUID) -> RiwayatOrang:
    """What is written down about one person's posts and penilai. Raises UMM-01, UMM-03."""
    if pegawai_id != konteks.saya:
        wewenang.pastikan_peran(konteks, PEMBACA, "melihat riwayat penempatan")
    hasil, kalimat = organisasi.penilai(konteks, pegawai_id)
    with konteks.store.baca() as koneksi:
        orang = ambil(koneksi, Pegawai, pegawai_id)
        tugas, pilihan = kueri.penempatan_orang(koneksi, pegawai_id), kueri.penetapan_orang(koneksi, pegawai_id)
        unit = kueri.nama_unit(koneksi, {s.nilai.unit_kerja_id for s in tugas})
        nama = nama_pegawai(koneksi, {s.nilai.penilai_id for s in pilihan})
    if orang is None:
        raise UserError("UMM-03", apa="Pegawai")
    return RiwayatOrang(
        orang.nilai,
        tuple((s, unit.get(s.nilai.unit_kerja_id, "")) for s in tugas),
        tuple((s, nama.get(s.nilai.penilai_id, "")) for s in pilihan),
        kalimat,
        hasil,
    )


def keadaan(hasil: HasilPenilai) -> KeadaanPenilai:
    """A gap, something that wants a look (a unit above without head, a chain that goes round), or neither."""
    if hasil.celah is not None and hasil.celah is not Celah.TIDAK_DINILAI:
        return KeadaanPenilai.CELAH
    return KeadaanPenilai.PERLU_DILIHAT if hasil.kosong or hasil.berputar else KeadaanPenilai.BERES


def _dinilai(bagan: Bagan) -> list[Pegawai]:
    return [p for p in bagan.pegawai.values() if wajib_skp(p)]


def _memuat(bagan: Bagan, orang: Pegawai, hasil: HasilPenilai, hari: date, dicari: list[str]) -> bool:
    if not dicari:
        return True
    sebab = NAMA_CELAH[hasil.celah] if hasil.celah else NAMA_SEBAB[hasil.sebab or SebabPenilai.TERCATAT]
    bagian = (orang.nama, orang.nip, *_letak(bagan, orang, hari), _nama(bagan, hasil.penilai_id), sebab)
    teks = sederhana(" ".join(bagian))
    return all(satu in teks for satu in dicari)


def _baris(bagan: Bagan, orang: Pegawai, hasil: HasilPenilai, hari: date) -> BarisPenilai:
    penilai, atasan = _nama(bagan, hasil.penilai_id), _nama(bagan, hasil.atasan_id)
    teks = jelaskan(bagan, orang.id, hasil)
    return BarisPenilai(orang, *_letak(bagan, orang, hari), penilai, atasan, teks, hasil, keadaan(hasil))


def _letak(bagan: Bagan, orang: Pegawai, hari: date) -> tuple[str, str]:
    """Post and unit of the day."""
    utama = utama_pada(bagan.penempatan.get(orang.id, ()), hari)
    unit = bagan.unit.get(utama.unit_kerja_id if utama else orang.unit_kerja_id)
    return utama.jabatan if utama else orang.jabatan, unit.nama if unit else ""


def _nama(bagan: Bagan, pegawai_id: UUID | None) -> str:
    orang = bagan.pegawai.get(pegawai_id) if pegawai_id else None
    return orang.nama if orang else ""


NAMA_SEBAB: dict[SebabPenilai, str] = {
    SebabPenilai.DITETAPKAN: "Ditetapkan",
    SebabPenilai.TERCATAT: "Tercatat",
    SebabPenilai.PIMPINAN: "Pimpinan unit",
    SebabPenilai.PLT: "Plt. pimpinan",
    SebabPenilai.PLH: "Plh. pimpinan",
}
NAMA_CELAH: dict[Celah, str] = {
    Celah.TIDAK_DINILAI: "Tidak dinilai",
    Celah.TIDAK_DIKENAL: "Tidak dikenal",
    Celah.TANPA_PIMPINAN: "Belum ada pimpinan",
    Celah.PIMPINAN_GANDA: "Pimpinan ganda",
    Celah.UNIT_HILANG: "Unit tidak ada",
    Celah.UNIT_BERPUTAR: "Bagan berputar",
    Celah.SALING_MENILAI: "Saling menilai",
    Celah.PENILAI_BERHENTI: "Penilai berhenti",
}
"""Short names of reasons and gaps, for a pill."""
