"""What is typed about one transfer, and what stops it before anything is computed (PermenPANRB 6/2022, II.C.6-8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from kinerja_desktop.domain.bagan import Bagan, Celah, SebabPenilai, penilai_pada, pimpinan_unit
from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.masalah import Masalah, galat
from kinerja_desktop.domain.pegawai import JenisJabatan, Kedudukan
from kinerja_desktop.domain.penempatan import Penempatan, SifatPenempatan, utama_pada
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.struktur import di_dalam, masa_teks
from kinerja_desktop.domain.teks import kosong, tulis_tanggal
from kinerja_desktop.domain.unit_kerja import UnitKerja

TERLAMA = timedelta(days=2 * 366)
"""A transfer is recorded at most this long before or after today: more is a slip of the year."""
SEMENTARA = frozenset({JenisMutasi.PLT, JenisMutasi.PLH})
KEDUDUKAN_BERHENTI = (
    Kedudukan.PENSIUN,
    Kedudukan.MPP,
    Kedudukan.CLTN,
    Kedudukan.DIBERHENTIKAN_SEMENTARA,
    Kedudukan.PEJABAT_NEGARA,
)


@dataclass(frozen=True, slots=True)
class LangkahMutasi:
    """One transfer as typed.

    `unit_kerja_id` is the new unit, of a change of leader the unit that gets one, of Plt. and Plh. the unit they lead;
    None of a mutasi means that the person leaves this office. `selesai` is the last day of Plt., Plh. and study.
    `sepakat`: penilai and pegawai agree to use the result of the period before (IV.A.13.a), and `siklus_lama` is the
    cycle of the former place where it was another. `penilai_id` with `alasan_penilai` sets the penilai by hand.
    """

    jenis: JenisMutasi
    pegawai_id: UUID | None
    tanggal: date
    unit_kerja_id: UUID | None = None
    jabatan: str = ""
    jenis_jabatan: JenisJabatan = JenisJabatan.PELAKSANA
    memimpin: bool = False
    selesai: date | None = None
    kedudukan: Kedudukan = Kedudukan.PENSIUN
    dasar: str = ""
    sepakat: bool = False
    siklus_lama: JenisPeriode | None = None
    penilai_id: UUID | None = None
    alasan_penilai: str = ""
    jabatan_id: UUID | None = None

    @property
    def keluar(self) -> bool:
        """True when the person leaves this office for good or for long."""
        return self.jenis is JenisMutasi.BERHENTI or (self.jenis is JenisMutasi.MUTASI and self.unit_kerja_id is None)

    @property
    def pindah(self) -> bool:
        """True when the person gets another post of his own in this office."""
        return self.jenis is JenisMutasi.GANTI_PIMPINAN or (
            self.jenis is JenisMutasi.MUTASI and self.unit_kerja_id is not None
        )

    @property
    def sebelum(self) -> date:
        """Last day of what was before."""
        return self.tanggal - timedelta(days=1)


def periksa_langkah(langkah: LangkahMutasi, bagan: Bagan, hari_ini: date) -> list[Masalah]:
    """Every problem by field, in the order of the form. Codes MUT-02 … MUT-09."""
    orang = bagan.pegawai.get(langkah.pegawai_id) if langkah.pegawai_id else None
    if orang is None:
        return [galat("pegawai_id", "MUT-02")]
    temuan = []
    if abs(langkah.tanggal - hari_ini) > TERLAMA:
        temuan.append(galat("tanggal", "MUT-03", tanggal=tulis_tanggal(langkah.tanggal)))
    temuan += _periksa_tujuan(langkah, bagan)
    temuan += _periksa_selesai(langkah)
    milik = bagan.penempatan.get(orang.id, ())
    sesudah = [p for p in milik if p.mulai >= langkah.tanggal and _terkena(langkah, p)]
    bertugas = orang.mulai_bertugas if not milik else None
    if bertugas is not None and bertugas >= langkah.tanggal:
        temuan.append(galat("tanggal", "MUT-07", nama=orang.nama, tanggal=tulis_tanggal(bertugas)))
    elif sesudah:
        temuan.append(galat("tanggal", "MUT-07", nama=orang.nama, tanggal=tulis_tanggal(sesudah[0].mulai)))
    if langkah.jenis is JenisMutasi.BERHENTI and langkah.kedudukan not in KEDUDUKAN_BERHENTI:
        temuan.append(galat("kedudukan", "MUT-08"))
    if langkah.penilai_id == orang.id:
        temuan.append(galat("penilai_id", "PST-03"))
    elif langkah.penilai_id is not None and kosong(langkah.alasan_penilai):
        temuan.append(galat("alasan_penilai", "MUT-09"))
    return temuan


def _periksa_tujuan(langkah: LangkahMutasi, bagan: Bagan) -> list[Masalah]:
    """The unit must be known and exist, the post named, and a unit has one definitive head at a time."""
    unit = bagan.unit.get(langkah.unit_kerja_id) if langkah.unit_kerja_id else None
    perlu_unit = langkah.jenis in (JenisMutasi.GANTI_PIMPINAN, *SEMENTARA) or langkah.unit_kerja_id is not None
    if unit is None:
        return [galat("unit_kerja_id", "MUT-04")] if perlu_unit else []
    if not di_dalam(_Masa(langkah.tanggal, langkah.selesai), unit):
        return [galat("unit_kerja_id", "ORG-10", unit=unit.nama, masa=masa_teks(unit))]
    if langkah.pindah and kosong(langkah.jabatan):
        return [galat("jabatan", "MUT-05")]
    return _periksa_pimpinan(langkah, bagan, unit) or _periksa_sama(langkah, bagan)


def _periksa_pimpinan(langkah: LangkahMutasi, bagan: Bagan, unit: UnitKerja) -> list[Masalah]:
    kepala = pimpinan_unit(bagan, unit.id, langkah.tanggal)
    definitif = kepala.penilai_id if kepala.sebab is SebabPenilai.PIMPINAN else None
    memimpin = langkah.jenis is not JenisMutasi.MUTASI or langkah.memimpin
    if memimpin and definitif is not None and definitif == langkah.pegawai_id:
        return [galat("pegawai_id", "MUT-06", nama=_nama(bagan, definitif), unit=unit.nama)]
    if langkah.jenis is JenisMutasi.MUTASI and langkah.memimpin and definitif is not None:
        return [galat("memimpin", "MUT-10", nama=_nama(bagan, definitif), unit=unit.nama)]
    calon = (p for p in bagan.pemimpin.get(unit.id, ()) if p.mulai >= langkah.tanggal)
    nanti = next((p for p in calon if p.sifat is SifatPenempatan.DEFINITIF), None)
    if langkah.pindah and memimpin and nanti is not None:
        nama = _nama(bagan, nanti.pegawai_id)
        return [galat("unit_kerja_id", "ORG-09", unit=unit.nama, nama=nama, masa=masa_teks(nanti))]
    return []


def periksa_pilihan(langkah: LangkahMutasi, sesudah: Bagan) -> list[Masalah]:
    """A penilai chosen by hand, in the chart after the transfer: in office, and not rated by the person himself.

    Codes ORG-16, ORG-20 (article 1.9), as for a choice that is made without a transfer.
    """
    if langkah.penilai_id is None or langkah.pegawai_id is None or langkah.keluar:
        return []
    hasil = penilai_pada(sesudah, langkah.pegawai_id, langkah.tanggal)
    if hasil.celah is Celah.PENILAI_BERHENTI:
        return [galat("penilai_id", "ORG-20", nama=_nama(sesudah, langkah.penilai_id))]
    return [galat("penilai_id", "ORG-16", nama=_nama(sesudah, langkah.pegawai_id))] if hasil.berputar else []


@dataclass(frozen=True, slots=True)
class _Masa:
    """The days of the new assignment."""

    mulai: date
    selesai: date | None


def _terkena(langkah: LangkahMutasi, penempatan: Penempatan) -> bool:
    """True for an assignment that the transfer would have to end although it begins later."""
    return langkah.keluar or penempatan.sifat is SifatPenempatan.DEFINITIF


def _periksa_sama(langkah: LangkahMutasi, bagan: Bagan) -> list[Masalah]:
    """A mutasi to where the person is already changes nothing."""
    orang = bagan.pegawai[langkah.pegawai_id] if langkah.pegawai_id else None
    if langkah.jenis is not JenisMutasi.MUTASI or orang is None:
        return []
    kini = utama_pada(bagan.penempatan.get(orang.id, ()), langkah.tanggal)
    unit, jabatan = (kini.unit_kerja_id, kini.jabatan) if kini else (orang.unit_kerja_id, orang.jabatan)
    memimpin = kini.memimpin if kini else False
    sama = (unit, " ".join(jabatan.split()).casefold()) == (
        langkah.unit_kerja_id,
        " ".join(langkah.jabatan.split()).casefold(),
    )
    return [galat("unit_kerja_id", "MUT-11", nama=orang.nama)] if sama and memimpin == langkah.memimpin else []


def _periksa_selesai(langkah: LangkahMutasi) -> list[Masalah]:
    if langkah.jenis in SEMENTARA and langkah.selesai is None:
        return [galat("selesai", "MUT-12")]
    if langkah.selesai is not None and langkah.selesai < langkah.tanggal:
        return [galat("selesai", "MUT-13")]
    return []


def _nama(bagan: Bagan, pegawai_id: UUID | None) -> str:
    orang = bagan.pegawai.get(pegawai_id) if pegawai_id else None
    return orang.nama if orang else ""
