"""Tables. Every exchanged table has the columns of the sync design 2.2: id, body, deleted, rev, parents, ancestors,
hash, lsn; `hapus`, `rev` … are written only by the unit of work. Local tables are never exchanged.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, text

from kinerja_desktop.domain.akun import Akun
from kinerja_desktop.domain.bimbingan import Bimbingan, IsianBimbingan, UmpanBalikBimbingan
from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi, PenutupanSkp
from kinerja_desktop.domain.catatan_penilai import CatatanPenilai
from kinerja_desktop.domain.dialog_kinerja import DialogKinerja
from kinerja_desktop.domain.evaluasi import (
    CapaianUnit,
    Evaluasi,
    PenerimaanEvaluasi,
    PenetapanEvaluasi,
    PenyerahanEvaluasi,
    Realisasi,
)
from kinerja_desktop.domain.jam_kerja import AturanJam
from kinerja_desktop.domain.kalender import HariLibur, Ketidakhadiran
from kinerja_desktop.domain.keberatan import Keberatan, KeputusanKeberatan, PenjelasanKeberatan
from kinerja_desktop.domain.keberatan_proses import SuratKeputusanKeberatan
from kinerja_desktop.domain.kompetensi import EvaluasiKompetensi
from kinerja_desktop.domain.konseling import CatatanKonseling
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.manual_indikator import ManualIndikator
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.pelaporan import PelaporanEvaluasi, PembatalanPelaporan
from kinerja_desktop.domain.penempatan import Jabatan, Penempatan, PenetapanPenilai
from kinerja_desktop.domain.pengumuman import Pengumuman
from kinerja_desktop.domain.permintaan_umpan import TanggapanPermintaan
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan
from kinerja_desktop.domain.rencana_aksi import RencanaAksi
from kinerja_desktop.domain.riwayat_ak import BiodataJf, PenetapanAk, RiwayatAk
from kinerja_desktop.domain.riwayat_impor import RiwayatImpor
from kinerja_desktop.domain.segel import Segel
from kinerja_desktop.domain.sel_matriks import AnggotaMatriks, SelMatriks
from kinerja_desktop.domain.skp import KeputusanSkp, Skp
from kinerja_desktop.domain.strategi import Strategi
from kinerja_desktop.domain.tindak_lanjut import TindakLanjut
from kinerja_desktop.domain.tindakan_kemajuan import TindakanKemajuan
from kinerja_desktop.domain.umpan_balik import PermintaanUmpanBalik, UmpanBalik
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.store.kolom import Kolom, kolom_dari

metadata = MetaData()

PUSAT = UUID(int=0)
"""Writer of master data: the central office (here the operator or the wizard acts for it)."""

NOMOR_KANTOR = 0
"""Number in the change log of the settings of the office, which lie in `meta` and are not exchanged."""

NOMOR_PAKET = 255
"""Number in the change log of bundles.

An applied one is one entry for all its records, `rev` of them numbers wide; one that was made is an entry of its own.
"""

AKSI_TERIMA = "terima paket"
"""The intent of an entry of the change log that stands for an applied bundle, whoever gave that bundle its id."""


@dataclass(frozen=True, slots=True)
class Peta:
    """How one kind of value is stored: its table, number in hashes, columns, and who may write a row.

    `pemilik_di` is the column of the body that names who may, None where the centre does.
    """

    kelas: type
    nomor: int
    tabel: Table
    kolom: tuple[Kolom, ...]
    pemilik: Callable[[Any], UUID]
    tambah_saja: bool
    pemilik_di: int | None

    def isi(self, nilai: Any) -> list[Any]:
        """Column values of the body, without the id."""
        return [k.tulis(getattr(nilai, k.nama)) for k in self.kolom[1:]]

    def nisan(self, isi: Sequence[Any]) -> list[Any]:
        """Column values of the body as a tombstone keeps them: whose record it was, not what it said."""
        return [k.nisan(v) for k, v in zip(self.kolom[1:], isi, strict=True)]

    def nilai(self, baris: Any) -> Any:
        """The frozen value of one row whose columns start with id and body."""
        return self.kelas(**{k.nama: k.baca(baris[i]) for i, k in enumerate(self.kolom)})


PETA: dict[type, Peta] = {}


def _catat(
    kelas: type, nama: str, nomor: int, pemilik: Callable[[Any], UUID], *lokal: Any, tambah_saja: bool = False
) -> Table:
    kolom = kolom_dari(kelas)
    badan = [Column(k.nama, k.tipe(), nullable=k.boleh_kosong) for k in kolom[1:]]
    tabel = Table(
        nama,
        metadata,
        Column("nomor", Integer, primary_key=True),
        Column("id", LargeBinary, nullable=False, unique=True),
        *badan,
        Column("hapus", Integer, nullable=False, server_default=text("0")),
        Column("rev", Integer, nullable=False),
        Column("induk", LargeBinary, nullable=False),
        Column("leluhur", LargeBinary, nullable=False),
        Column("hash", LargeBinary, nullable=False),
        Column("lsn", Integer, nullable=False, index=True),
        *lokal,
        sqlite_strict=True,
    )
    PETA[kelas] = Peta(kelas, nomor, tabel, kolom, pemilik, tambah_saja, _letak(pemilik, kolom))
    return tabel


class _Nama:
    """Every field of it is its own name."""

    def __getattr__(self, nama: str) -> str:
        return nama


def _letak(pemilik: Callable[[Any], Any], kolom: Sequence[Kolom]) -> int | None:
    """Return which column of the body `pemilik` reads."""
    nama = pemilik(_Nama())
    return None if nama == PUSAT else [k.nama for k in kolom[1:]].index(nama)


def _pusat(_: Any) -> UUID:
    return PUSAT


unit_kerja = _catat(UnitKerja, "unit_kerja", 1, _pusat)
pegawai = _catat(Pegawai, "pegawai", 2, _pusat)
hari_libur = _catat(HariLibur, "hari_libur", 3, _pusat)
ketidakhadiran = _catat(Ketidakhadiran, "ketidakhadiran", 4, _pusat)
skp = _catat(Skp, "skp", 5, lambda v: v.pegawai_id, Column("status", Text, nullable=False, server_default="draf"))
keputusan_skp = _catat(KeputusanSkp, "keputusan_skp", 6, lambda v: v.oleh_id, tambah_saja=True)
laporan_harian = _catat(
    LaporanHarian,
    "laporan_harian",
    7,
    lambda v: v.pegawai_id,
    Column("status", Text, nullable=False, server_default="draf"),
    Column("menit", Integer, nullable=False, server_default=text("0")),
)
keputusan_laporan = _catat(KeputusanLaporan, "keputusan_laporan", 8, lambda v: v.oleh_id, tambah_saja=True)
realisasi = _catat(Realisasi, "realisasi", 9, lambda v: v.pegawai_id)
umpan_balik = _catat(UmpanBalik, "umpan_balik", 10, lambda v: v.dari_id, tambah_saja=True)
evaluasi = _catat(Evaluasi, "evaluasi", 11, lambda v: v.penilai_id)
penetapan_evaluasi = _catat(PenetapanEvaluasi, "penetapan_evaluasi", 12, lambda v: v.oleh_id, tambah_saja=True)
penerimaan_evaluasi = _catat(PenerimaanEvaluasi, "penerimaan_evaluasi", 13, lambda v: v.pegawai_id, tambah_saja=True)
capaian_unit = _catat(CapaianUnit, "capaian_unit", 14, _pusat)
akun = _catat(Akun, "akun", 15, _pusat)
jabatan = _catat(Jabatan, "jabatan", 16, _pusat)
penempatan = _catat(Penempatan, "penempatan", 17, _pusat)
penetapan_penilai = _catat(PenetapanPenilai, "penetapan_penilai", 18, _pusat)
catatan_mutasi = _catat(CatatanMutasi, "catatan_mutasi", 19, _pusat, tambah_saja=True)
penutupan_skp = _catat(PenutupanSkp, "penutupan_skp", 20, _pusat, tambah_saja=True)
riwayat_impor = _catat(RiwayatImpor, "riwayat_impor", 21, _pusat, tambah_saja=True)
aturan_jam = _catat(AturanJam, "aturan_jam", 22, _pusat)
manual_indikator = _catat(ManualIndikator, "manual_indikator", 23, lambda v: v.pegawai_id)
strategi = _catat(Strategi, "strategi", 24, lambda v: v.pegawai_id)
anggota_matriks = _catat(AnggotaMatriks, "anggota_matriks", 25, lambda v: v.pimpinan_id)
sel_matriks = _catat(SelMatriks, "sel_matriks", 26, lambda v: v.pimpinan_id)
dialog_kinerja = _catat(DialogKinerja, "dialog_kinerja", 27, lambda v: v.oleh_id)
rencana_aksi = _catat(RencanaAksi, "rencana_aksi", 28, lambda v: v.pegawai_id)
penyerahan_evaluasi = _catat(PenyerahanEvaluasi, "penyerahan_evaluasi", 29, lambda v: v.oleh_id, tambah_saja=True)
keberatan = _catat(Keberatan, "keberatan", 30, lambda v: v.pegawai_id)
penjelasan_keberatan = _catat(PenjelasanKeberatan, "penjelasan_keberatan", 31, lambda v: v.oleh_id, tambah_saja=True)
keputusan_keberatan = _catat(KeputusanKeberatan, "keputusan_keberatan", 32, lambda v: v.oleh_id, tambah_saja=True)
pelaporan_evaluasi = _catat(PelaporanEvaluasi, "pelaporan_evaluasi", 33, lambda v: v.oleh_id, tambah_saja=True)
permintaan_umpan_balik = _catat(PermintaanUmpanBalik, "permintaan_umpan_balik", 34, lambda v: v.peminta_id)
tanggapan_permintaan = _catat(TanggapanPermintaan, "tanggapan_permintaan", 35, lambda v: v.oleh_id, tambah_saja=True)
catatan_penilai = _catat(CatatanPenilai, "catatan_penilai", 36, lambda v: v.penilai_id)
tindakan_kemajuan = _catat(TindakanKemajuan, "tindakan_kemajuan", 37, lambda v: v.pimpinan_id)
bimbingan = _catat(Bimbingan, "bimbingan", 38, lambda v: v.pembimbing_id)
isian_bimbingan = _catat(IsianBimbingan, "isian_bimbingan", 39, lambda v: v.pegawai_id)
umpan_balik_bimbingan = _catat(
    UmpanBalikBimbingan, "umpan_balik_bimbingan", 40, lambda v: v.pegawai_id, tambah_saja=True
)
evaluasi_kompetensi = _catat(EvaluasiKompetensi, "evaluasi_kompetensi", 41, lambda v: v.oleh_id, tambah_saja=True)
catatan_konseling = _catat(CatatanKonseling, "catatan_konseling", 42, lambda v: v.oleh_id, tambah_saja=True)
tindak_lanjut = _catat(TindakLanjut, "tindak_lanjut", 47, lambda v: v.oleh_id, tambah_saja=True)
surat_keputusan_keberatan = _catat(
    SuratKeputusanKeberatan, "surat_keputusan_keberatan", 51, lambda v: v.oleh_id, tambah_saja=True
)
pembatalan_pelaporan = _catat(PembatalanPelaporan, "pembatalan_pelaporan", 52, lambda v: v.oleh_id, tambah_saja=True)
biodata_jf = _catat(BiodataJf, "biodata_jf", 43, _pusat)
riwayat_ak = _catat(RiwayatAk, "riwayat_ak", 44, _pusat)
pengumuman = _catat(Pengumuman, "pengumuman", 60, _pusat)
penetapan_ak = _catat(PenetapanAk, "penetapan_ak", 45, lambda v: v.oleh_id, tambah_saja=True)
segel = _catat(Segel, "segel", 53, lambda v: v.oleh_id, tambah_saja=True)

Index("ix_pengumuman", pengumuman.c.sampai)
Index("ix_pegawai_penilai", pegawai.c.penilai_id)
Index("ix_pegawai_unit", pegawai.c.unit_kerja_id)
Index("ix_laporan_pegawai", laporan_harian.c.pegawai_id, laporan_harian.c.tanggal)
Index(
    "ix_laporan_menunggu",
    laporan_harian.c.pegawai_id,
    laporan_harian.c.tanggal,
    sqlite_where=text("status in ('diajukan','perlu_disetujui_ulang') and hapus = 0"),
)
Index("ix_laporan_berkas", laporan_harian.c.lsn, sqlite_where=text("bukti != '[]'"))
Index("ix_keputusan_laporan", keputusan_laporan.c.laporan_id)
Index("ix_keputusan_skp", keputusan_skp.c.skp_id)
Index("ix_skp_pegawai", skp.c.pegawai_id, skp.c.tahun)
Index("ix_skp_penilai", skp.c.penilai_id)
Index("ix_realisasi", realisasi.c.pegawai_id, realisasi.c.periode)
Index("ix_umpan_balik", umpan_balik.c.pegawai_id, umpan_balik.c.periode)
Index("ix_evaluasi", evaluasi.c.pegawai_id, evaluasi.c.periode)
Index("ix_penetapan", penetapan_evaluasi.c.pegawai_id, penetapan_evaluasi.c.periode)
Index("ix_penerimaan", penerimaan_evaluasi.c.penetapan_id)
Index("ix_ketidakhadiran", ketidakhadiran.c.pegawai_id, ketidakhadiran.c.mulai)
Index("ix_pegawai_nip", pegawai.c.nip)
Index("ix_penempatan_pegawai", penempatan.c.pegawai_id, penempatan.c.mulai)
Index("ix_penempatan_unit", penempatan.c.unit_kerja_id)
Index("ix_penetapan_penilai", penetapan_penilai.c.pegawai_id)
Index("ix_penetapan_oleh", penetapan_penilai.c.penilai_id)
Index("ix_catatan_mutasi", catatan_mutasi.c.pegawai_id)
Index("ix_penutupan_skp", penutupan_skp.c.skp_id)
Index("ix_manual_indikator", manual_indikator.c.skp_id)
Index("ix_strategi", strategi.c.skp_id)
Index("ix_anggota_matriks", anggota_matriks.c.skp_id)
Index("ix_sel_matriks_skp", sel_matriks.c.skp_id)
Index("ix_sel_matriks_pegawai", sel_matriks.c.pegawai_id)
Index("ix_dialog_kinerja", dialog_kinerja.c.skp_id)
Index("ix_rencana_aksi", rencana_aksi.c.skp_id)
Index("ix_penyerahan_evaluasi", penyerahan_evaluasi.c.penetapan_id)
Index("ix_keberatan", keberatan.c.penetapan_id)
Index("ix_keberatan_pegawai", keberatan.c.pegawai_id)
Index("ix_penjelasan_keberatan", penjelasan_keberatan.c.keberatan_id)
Index("ix_keputusan_keberatan", keputusan_keberatan.c.keberatan_id)
Index("ix_surat_keputusan_keberatan", surat_keputusan_keberatan.c.keputusan_id)
Index("ix_permintaan_kepada", permintaan_umpan_balik.c.kepada_id)
Index("ix_permintaan_tentang", permintaan_umpan_balik.c.tentang_id)
Index("ix_permintaan_peminta", permintaan_umpan_balik.c.peminta_id)
Index("ix_umpan_permintaan", umpan_balik.c.permintaan_id)
Index("ix_umpan_dari", umpan_balik.c.dari_id)
Index("ix_tanggapan_permintaan", tanggapan_permintaan.c.permintaan_id)
Index("ix_catatan_penilai", catatan_penilai.c.penilai_id, catatan_penilai.c.pegawai_id)
Index("ix_tindak_lanjut", tindak_lanjut.c.penetapan_id)
Index("ix_biodata_jf", biodata_jf.c.pegawai_id)
Index("ix_riwayat_ak", riwayat_ak.c.pegawai_id)
Index("ix_penetapan_ak", penetapan_ak.c.pegawai_id)
Index("ix_pelaporan_evaluasi", pelaporan_evaluasi.c.periode)
Index("ix_pembatalan_pelaporan", pembatalan_pelaporan.c.pelaporan_id)
Index("ix_tindakan_kemajuan", tindakan_kemajuan.c.pegawai_id, tindakan_kemajuan.c.periode)
Index("ix_tindakan_pembimbing", tindakan_kemajuan.c.pembimbing_id)
Index("ix_bimbingan_pegawai", bimbingan.c.pegawai_id)
Index("ix_bimbingan_pembimbing", bimbingan.c.pembimbing_id)
Index("ix_isian_bimbingan", isian_bimbingan.c.bimbingan_id)
Index("ix_umpan_balik_bimbingan", umpan_balik_bimbingan.c.bimbingan_id)
Index("ix_umpan_bimbingan_kepada", umpan_balik_bimbingan.c.kepada_id)
Index("ix_evaluasi_kompetensi", evaluasi_kompetensi.c.bimbingan_id)
Index("ix_segel", segel.c.pegawai_id, segel.c.bulan)
Index("ix_segel_bulan", segel.c.bulan)
Index("ix_konseling_kasus", catatan_konseling.c.kasus_id)
Index("ix_konseling_pegawai", catatan_konseling.c.pegawai_id)
Index("ix_konseling_konselor", catatan_konseling.c.konselor_id)
Index("ix_konseling_oleh", catatan_konseling.c.oleh_id)

revisi_lama = Table(
    "revisi_lama",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("tabel", Integer, nullable=False),
    Column("id", LargeBinary, nullable=False, index=True),
    Column("isi", LargeBinary, nullable=False),
    Column("cabang", Integer, nullable=False, server_default=text("0")),
    sqlite_strict=True,
)
"""Superseded revisions that a decision names: the body as msgpack, to show what changed after approval.

`cabang` marks a version of a conflict, which can be read for ever once somebody settled it.
"""

riwayat = Table(
    "riwayat",
    metadata,
    Column("lsn", Integer, primary_key=True),
    Column("waktu", Text, nullable=False),
    Column("pelaku", LargeBinary, nullable=False),
    Column("aksi", Text, nullable=False),
    Column("tabel", Integer, nullable=False),
    Column("id", LargeBinary, nullable=False),
    Column("rev", Integer, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("rantai", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""The change log: audit trail, source of bundles, signal of refreshes. Append-only by triggers."""

Index("ix_riwayat_id", riwayat.c.id, riwayat.c.lsn)

META_PERAN = "peran_perangkat"
"""What this machine is in the exchange (`PeranPerangkat`); missing while it was never enrolled."""

META_HARI_LATIHAN = "hari_latihan"
"""The day on which a training office lives (ISO 8601); missing elsewhere."""

meta = Table(
    "meta",
    metadata,
    Column("kunci", Text, primary_key=True),
    Column("nilai", Text, nullable=False),
    sqlite_strict=True,
)
"""Facts of this machine: id, settings of the office, last number sent."""

draf = Table(
    "draf",
    metadata,
    Column("akun", LargeBinary, ForeignKey("akun.id"), primary_key=True),
    Column("jenis", Text, primary_key=True),
    Column("kunci", Text, primary_key=True),
    Column("isi", Text, nullable=False),
    Column("waktu", Text, nullable=False),
    sqlite_strict=True,
)
"""What a person is typing and has not saved, kept per account; local, replaced at each autosave."""

preferensi = Table(
    "preferensi",
    metadata,
    Column("akun", LargeBinary, ForeignKey("akun.id"), primary_key=True),
    Column("kunci", Text, primary_key=True),
    Column("nilai", Text, nullable=False),
    sqlite_strict=True,
)
"""Favourites, theme, text size and the like of one account; local."""

lampiran = Table(
    "lampiran",
    metadata,
    Column("sha256", LargeBinary, primary_key=True),
    Column("ukuran", Integer, nullable=False),
    Column("lsn", Integer, nullable=False, index=True),
    sqlite_strict=True,
)
"""Files of the vault, by the hash of their content."""

daun_lain = Table(
    "daun_lain",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("tabel", Integer, nullable=False),
    Column("id", LargeBinary, nullable=False, index=True),
    Column("hapus", Integer, nullable=False),
    Column("rev", Integer, nullable=False),
    Column("induk", LargeBinary, nullable=False),
    Column("leluhur", LargeBinary, nullable=False),
    Column("isi", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""Leaves beside the one that a record's own table shows: a conflict until a person decides. The body as msgpack."""

tetangga = Table(
    "tetangga",
    metadata,
    Column("perangkat", LargeBinary, primary_key=True),
    Column("epoch", LargeBinary, primary_key=True),
    Column("rantai", LargeBinary, nullable=False),
    Column("diakui", Integer, nullable=False),
    Column("diakui_paket", LargeBinary, nullable=False),
    Column("paket", LargeBinary, nullable=False),
    Column("terapan", Integer, nullable=False),
    sqlite_strict=True,
)
"""Lives of the machines that this one exchanges with (`domain.pertukaran.Riwayat`)."""

paket_keluar = Table(
    "paket_keluar",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("perangkat", LargeBinary, nullable=False),
    Column("cakupan", LargeBinary, nullable=False),
    Column("dasar", Integer, nullable=False),
    Column("sampai", Integer, nullable=False),
    Column("waktu", Text, nullable=False),
    Column("diakui", Text),
    Column("disalin", Text),
    sqlite_strict=True,
)
"""Bundles that this machine made, committed before their file is written; when their confirmation came, and when their
file lay on the medium, whole."""

paket_masuk = Table(
    "paket_masuk",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("perangkat", LargeBinary, primary_key=True),
    Column("epoch", LargeBinary, nullable=False),
    Column("dasar", Integer, nullable=False),
    Column("sampai", Integer, nullable=False),
    Column("utuh", Integer, nullable=False),
    Column("waktu", Text, nullable=False),
    Column("baru", Integer, nullable=False),
    Column("berubah", Integer, nullable=False),
    Column("bertentangan", Integer, nullable=False),
    Column("ditahan", Integer, nullable=False),
    sqlite_strict=True,
)
"""Bundles that were applied here; `utuh` when nothing before them was missing.

One of which something is held back may be applied again: `waktu` is when it came first, `baru`, `berubah` and
`bertentangan` are what it brought in all, `ditahan` what was held back of it last.

An id is its maker's only: it can be read on the stick, and another machine may put it on a bundle of its own.
"""

lampiran_asal = Table(
    "lampiran_asal",
    metadata,
    Column("sha256", LargeBinary, primary_key=True),
    Column("perangkat", LargeBinary, primary_key=True),
    sqlite_strict=True,
)
"""From which neighbours a file of the vault came."""

lampiran_susulan = Table(
    "lampiran_susulan",
    metadata,
    Column("sha256", LargeBinary, primary_key=True),
    Column("perangkat", LargeBinary, primary_key=True),
    Column("paket", LargeBinary, primary_key=True),
    sqlite_strict=True,
)
"""Files that a bundle to a neighbour left out (`paket` empty), and the later bundles that carry them."""

penilai_lama = Table(
    "penilai_lama",
    metadata,
    Column("pegawai_id", LargeBinary, primary_key=True),
    Column("penilai_id", LargeBinary, primary_key=True, index=True),
    Column("lsn", Integer, nullable=False, server_default=text("0")),
    sqlite_strict=True,
)
"""Who was the penilai of whom here until the change `lsn`; kept by a trigger, and not exchanged."""

data_induk = Table(
    "data_induk",
    metadata,
    Column("paket", LargeBinary, primary_key=True),
    Column("era", Integer, nullable=False),
    Column("nomor", Integer, nullable=False),
    Column("pembuka", LargeBinary, nullable=False),
    Column("sidik", LargeBinary, nullable=False),
    Column("lsn", Integer, nullable=False),
    Column("isi", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""One row: the newest master data as the centre signed them (`store.induk`), passed on byte for byte."""

lebih = Table(
    "lebih",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("tabel", Integer, nullable=False, index=True),
    Column("id", LargeBinary, nullable=False),
    Column("mulai", Integer, nullable=False),
    Column("isi", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""Values of columns that only a newer program knows, of the revision with this hash: a list of msgpack.

They follow the `mulai` columns that this program knew when it kept them.
"""

Index("ix_paket_keluar_perangkat", paket_keluar.c.perangkat, paket_keluar.c.sampai)
Index("ix_paket_masuk_perangkat", paket_masuk.c.perangkat)

HANYA_TAMBAH = [
    "CREATE TRIGGER riwayat_tetap_u BEFORE UPDATE ON riwayat BEGIN SELECT RAISE(ABORT, 'riwayat append-only'); END",
    "CREATE TRIGGER riwayat_tetap_d BEFORE DELETE ON riwayat BEGIN SELECT RAISE(ABORT, 'riwayat append-only'); END",
]

CARI = [
    "CREATE VIRTUAL TABLE cari_laporan USING fts5(kegiatan, uraian, content='laporan_harian', content_rowid='nomor',"
    " tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
    "CREATE TRIGGER cari_i AFTER INSERT ON laporan_harian BEGIN INSERT INTO cari_laporan(rowid, kegiatan, uraian)"
    " VALUES (new.nomor, new.kegiatan, new.uraian); END",
    "CREATE TRIGGER cari_d AFTER DELETE ON laporan_harian BEGIN INSERT INTO cari_laporan(cari_laporan, rowid,"
    " kegiatan, uraian) VALUES ('delete', old.nomor, old.kegiatan, old.uraian); END",
    "CREATE TRIGGER cari_u AFTER UPDATE OF kegiatan, uraian ON laporan_harian BEGIN"
    " INSERT INTO cari_laporan(cari_laporan, rowid, kegiatan, uraian)"
    " VALUES ('delete', old.nomor, old.kegiatan, old.uraian);"
    " INSERT INTO cari_laporan(rowid, kegiatan, uraian) VALUES (new.nomor, new.kegiatan, new.uraian); END",
]
