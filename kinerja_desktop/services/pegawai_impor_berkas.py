"""Files of the import of people that the office keeps: the template, and refused rows to repair."""

from __future__ import annotations

from pathlib import Path

from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai import pastikan_kelola
from kinerja_desktop.services.pegawai_impor_rencana import Pratinjau
from kinerja_desktop.services.pegawai_impor_rincian import kalimat
from kinerja_desktop.store.rekaman import cari


def simpan_templat(konteks: Context, berkas: Path) -> Path:
    """Write the template with the units of this office to choose from. Raises UMM-01, DOK-01."""
    from kinerja_desktop.documents.lembar_pegawai import tulis_templat

    pastikan_kelola(konteks, "mengimpor data pegawai")
    with konteks.store.baca() as koneksi:
        unit = sorted({s.nilai.nama for s in cari(koneksi, UnitKerja)}, key=str.casefold)
    tulis_templat(berkas, unit)
    return berkas


def simpan_ditolak(rencana: Pratinjau, berkas: Path) -> Path:
    """Write the refused rows with their reasons; repaired, the sheet can be imported. Raises DOK-01."""
    from kinerja_desktop.documents.lembar_pegawai import tulis_ditolak

    tulis_ditolak(berkas, ((b.nomor, kalimat(b.alasan), b.isi) for b in rencana.baris if b.alasan is not None))
    return berkas
