"""The reports that prove one indicator of an account, for those who may read it: nothing here is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store.rekaman import ambil


@dataclass(frozen=True, slots=True)
class LaporanDikutip:
    """One cited report; `sah` is False once it is no longer approved as it stands."""

    id: UUID
    tanggal: date
    kegiatan: str
    uraian: str
    realisasi: int | None
    satuan: str
    bukti: tuple[BuktiDukung, ...]
    sah: bool


def laporan_dikutip(konteks: Context, pegawai_id: UUID, periode: Periode, iki_id: UUID) -> tuple[LaporanDikutip, ...]:
    """The reports that the realisasi of one indicator cites, by day (article 16).

    Its files are opened by `bukti.isi_bukti`, which asks the same. Raises UMM-01 outside team, unit and reading roles.
    """
    orang = wewenang.pastikan_terlihat(konteks, pegawai_id, "membaca laporan pegawai ini")
    with konteks.store.baca() as koneksi:
        skp = kueri.skp_ditetapkan(koneksi, orang.id, periode)
        realisasi = None if skp is None else kueri.realisasi(koneksi, skp.nilai, periode)
        isi = realisasi.nilai.isi if realisasi else ()
        nomor = next((r.laporan_id for r in isi if r.iki_id == iki_id), ())
        sah = kueri.revisi_disetujui(koneksi, nomor)
        semua = [s.nilai for i in nomor if (s := ambil(koneksi, LaporanHarian, i)) is not None]
    milik = (n for n in semua if n.pegawai_id == orang.id)
    return tuple(
        LaporanDikutip(n.id, n.tanggal, n.kegiatan, n.uraian, n.realisasi, n.satuan, n.bukti, n.id in sah)
        for n in sorted(milik, key=lambda n: (n.tanggal, n.mulai is None, n.mulai))
    )
