"""What Beranda lists: kinds of things to do, one thing, and what the list is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.organisasi import PenilaiSaya
from kinerja_desktop.store.beranda import HitunganKantor, Koneksi

SEKALIGUS = 4
"""How many rows of one kind are shown before the rest is one row."""


class JenisTindakan(StrEnum):
    """Kinds of things to do, in the order in which they are shown."""

    JAM_MERAGUKAN = "jam_meragukan"
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
    REALISASI = "realisasi"
    PERMINTAAN_UMPAN = "permintaan_umpan"
    BERKALA_BELUM = "berkala_belum"
    UMPAN_BALIK = "umpan_balik"
    TANPA_PENILAI = "tanpa_penilai"
    SKP_KANTOR = "skp_kantor"


@dataclass(frozen=True, slots=True)
class Tindakan:
    """One thing to do. `teks` and `oleh` are words of the record (activity, reason, names), `jumlah` a count."""

    jenis: JenisTindakan
    tanggal: date | None = None
    teks: str = ""
    catatan: str = ""
    oleh: str = ""
    jumlah: int = 0
    periode: Periode | None = None
    id: UUID | None = None
    pegawai_id: UUID | None = None


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
