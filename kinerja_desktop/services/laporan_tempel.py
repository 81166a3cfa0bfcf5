"""Paste from a spreadsheet: preview first, then all chosen rows in one transaction."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from kinerja_desktop.domain.laporan_isian import IsianLaporan, baca_rentang_jam, dari_laporan
from kinerja_desktop.domain.laporan_tempel import BarisTempel, baca_tempelan
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.services import laporan_draf as draf
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.laporan import Hasil, simpan_banyak
from kinerja_desktop.store import laporan as kueri


def periksa_tempelan(konteks: Context, teks: str) -> list[BarisTempel]:
    """Read the rows of a copied table with what is wrong in each; nothing is written. Raises LAP-46, LAP-47, UMM-01."""
    wewenang.pastikan_pemilik(konteks, konteks.saya, "menempelkan laporan harian")
    skp: dict[date, Skp | None] = {}
    ada: dict[date, set[tuple[str, object]]] = {}
    belum = list(draf.semua_isian(konteks).values())
    with konteks.store.baca() as koneksi:

        def skp_pada(hari: date) -> Skp | None:
            if hari not in skp:
                skp[hari] = kueri.skp_pada(koneksi, konteks.saya, hari)
            return skp[hari]

        def sudah_ada(isian: IsianLaporan) -> bool:
            if isian.tanggal not in ada:
                tercatat = kueri.antara(koneksi, konteks.saya, isian.tanggal, isian.tanggal)
                semua = [dari_laporan(s.nilai, s.hash) for s in tercatat]
                semua += [i for i in belum if i.tanggal == isian.tanggal]
                ada[isian.tanggal] = {_sidik(i) for i in semua}
            sidik, hari = _sidik(isian), ada[isian.tanggal]
            ganda = sidik in hari
            hari.add(sidik)
            return ganda

        return baca_tempelan(teks, konteks.saya, konteks.hari_ini(), skp_pada, konteks.id_baru, sudah_ada)


def _sidik(isian: IsianLaporan) -> tuple[str, object]:
    return isian.kegiatan.casefold().strip(), baca_rentang_jam(isian.jam)


def tulis_tempelan(konteks: Context, baris: Collection[BarisTempel]) -> list[Hasil]:
    """Save the chosen rows as draft reports, all or none. Raises as `laporan.simpan`."""
    return simpan_banyak(konteks, [b.isian for b in baris if b.isian is not None])
