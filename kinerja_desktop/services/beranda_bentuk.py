"""What Beranda lists: kinds of things to do, one thing, and what the list is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.jam_hukum import cara_tenggat, tenggat_skp
from kinerja_desktop.domain.kalender import Kalender
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.tenggat import tahunan_terbuka
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.organisasi import PenilaiSaya
from kinerja_desktop.store.beranda import HitunganKantor, Koneksi

SEKALIGUS = 4
"""How many rows of one kind are shown before the rest is one row."""


class JenisTindakan(StrEnum):
    """Kinds of things to do, in the order in which they are shown; what is overdue by law goes before them."""

    JAM_MERAGUKAN = "jam_meragukan"
    TIDAK_BERTUKAR = "tidak_bertukar"
    DIPULIHKAN = "dipulihkan"
    DATA_BELUM_TIBA = "data_belum_tiba"
    PERTENTANGAN = "pertentangan"
    PENILAI_BELUM = "penilai_belum"
    DIKEMBALIKAN = "dikembalikan"
    SKP_DIKEMBALIKAN = "skp_dikembalikan"
    SKP_BELUM = "skp_belum"
    SKP_BARU = "skp_baru"
    TULIS_LAPORAN = "tulis_laporan"
    ISI_PEKAN = "isi_pekan"
    DRAF = "draf"
    LAPORAN_LEPAS = "laporan_lepas"
    PERSETUJUAN = "persetujuan"
    SKP_TIM = "skp_tim"
    SKP_ATASAN = "skp_atasan"
    SKP_KLARIFIKASI = "skp_klarifikasi"
    SKP_KLARIFIKASI_TIM = "skp_klarifikasi_tim"
    EVALUASI_TIM = "evaluasi_tim"
    JENDELA = "jendela"
    AMBIL_ALIH = "ambil_alih"
    SERAHKAN = "serahkan"
    LAPORKAN = "laporkan"
    MENILAI_LAMA = "menilai_lama"
    ATASAN_MENILAI = "atasan_menilai"
    TERIMA_DOKUMEN = "terima_dokumen"
    KEBERATAN_JELASKAN = "keberatan_jelaskan"
    KEBERATAN_PUTUSKAN = "keberatan_putuskan"
    KEBERATAN_DIPUTUS = "keberatan_diputus"
    TANDA_TANGAN = "tanda_tangan"
    BIMBINGAN_MULAI = "bimbingan_mulai"
    BIMBINGAN_ISI = "bimbingan_isi"
    BIMBINGAN_LENGKAPI = "bimbingan_lengkapi"
    BIMBINGAN_SETUJUI = "bimbingan_setujui"
    BIMBINGAN_UMPAN = "bimbingan_umpan"
    BIMBINGAN_KOMPETENSI = "bimbingan_kompetensi"
    KONSELING_TETAPKAN = "konseling_tetapkan"
    KONSELING_REKAM = "konseling_rekam"
    KONSELING_LANJUT = "konseling_lanjut"
    PEMBINAAN_LAIN = "pembinaan_lain"
    REALISASI = "realisasi"
    PERMINTAAN_UMPAN = "permintaan_umpan"
    BERKALA_BELUM = "berkala_belum"
    UMPAN_BALIK = "umpan_balik"
    TANPA_PENILAI = "tanpa_penilai"
    SKP_KANTOR = "skp_kantor"


BERBATAS = frozenset(
    {
        JenisTindakan.SKP_BELUM,
        JenisTindakan.SKP_TIM,
        JenisTindakan.SKP_ATASAN,
        JenisTindakan.SKP_KANTOR,
        JenisTindakan.JENDELA,
        JenisTindakan.AMBIL_ALIH,
        JenisTindakan.SERAHKAN,
        JenisTindakan.LAPORKAN,
        JenisTindakan.MENILAI_LAMA,
        JenisTindakan.KEBERATAN_JELASKAN,
        JenisTindakan.KEBERATAN_PUTUSKAN,
    }
)
"""Kinds whose `tanggal` is the last day that a regulation gives."""


@dataclass(frozen=True, slots=True)
class Tindakan:
    """One thing to do. `teks` and `oleh` are words of the record (activity, reason, names), `jumlah` a count.

    `cara` is the working of the clock that `tanggal` ends, where there is one.
    """

    jenis: JenisTindakan
    tanggal: date | None = None
    teks: str = ""
    catatan: str = ""
    oleh: str = ""
    jumlah: int = 0
    periode: Periode | None = None
    id: UUID | None = None
    pegawai_id: UUID | None = None
    cara: CaraHitung | None = None

    def lewat(self, hari_ini: date) -> bool:
        """True where the last day of the law is over."""
        return self.jenis in BERBATAS and self.tanggal is not None and self.tanggal < hari_ini


def cara_skp(batas: date | None, hari_ini: date) -> CaraHitung | None:
    """The working of the last day on which a plan is set (article 14; R21); None for a plan without that clock."""
    return None if batas is None else cara_tenggat(tenggat_skp(batas.year, None, hari_ini), Kalender(), {})


@dataclass(frozen=True, slots=True)
class Bahan:
    """What the list is made of, inside one read of the store."""

    konteks: Context
    koneksi: Koneksi
    isian: dict[UUID, IsianLaporan]
    umpan_terbaca: int
    kantor: HitunganKantor | None = None
    umpan_dibaca: frozenset[UUID] = frozenset()
    penilai: PenilaiSaya | None = None

    @property
    def hari_ini(self) -> date:
        """Today."""
        return self.konteks.hari_ini()


def periode_evaluasi(konteks: Context, hari: date) -> Periode:
    """The evaluation period of the office that holds `hari` (article 24: monthly or quarterly; else the year)."""
    jenis = konteks.kantor.periode_evaluasi
    if jenis is JenisPeriode.BULANAN:
        return Periode.bulan(hari)
    if jenis is JenisPeriode.TRIWULANAN:
        return Periode.triwulan(hari)
    return Periode(hari.year, JenisPeriode.TAHUNAN)


def periode_ditagih(konteks: Context, hari: date) -> tuple[Periode, ...]:
    """Periods whose realisasi and ratings are asked for: the last, the running, and the year in its window (IV.A.8)."""
    kini = periode_evaluasi(konteks, hari)
    tahun = tahunan_terbuka(hari)
    return tuple(dict.fromkeys((kini.sebelumnya(), kini, *((tahun,) if tahun is not None else ()))))
