"""Forms B.1.1, the agreed steps of a plan, and B.1.2, what was done in one period as the approved reports tell it.

Only the Pegawai signs them (PermenPANRB 6/2022, Lampiran III.A), by hand: nothing is frozen, and the date is left open.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from kinerja_desktop.domain.dokumen import FormulirSkp, TandaTangan
from kinerja_desktop.domain.dokumen_rencana import FormulirDokumentasi, FormulirRencanaAksi
from kinerja_desktop.domain.dokumentasi import dokumentasikan, hasil_aksi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.skp import Rhk, Skp
from kinerja_desktop.services import cuplikan
from kinerja_desktop.services.formulir import BarisDokumen, Format, Keluarga, Permintaan
from kinerja_desktop.services.formulir_rencana import RencanaBerlaku, rencana_berlaku, rencana_diminta
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import rencana as kueri
from kinerja_desktop.store import skp as kueri_skp
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.rencana import Koneksi

AKSI = Format("B.1.1", "Rencana Aksi")
DOKUMENTASI = Format("B.1.2", "Pendokumentasian Kinerja", berperiode=True)
FORMAT = (AKSI, DOKUMENTASI)
DIHAPUS = "(dihapus pada revisi SKP)"


def tersedia(konteks: Context, orang: Pegawai, tahun: int) -> list[BarisDokumen]:
    """B.1.1 of each plan with steps, and B.1.2 of each period of the year with approved reports."""
    hasil = []
    with konteks.store.baca() as koneksi:
        for rencana in rencana_berlaku(koneksi, orang, tahun):
            skp = rencana.skp
            aksi = kueri.aksi_skp(koneksi, skp.id)
            if any(satu.aksi for satu in hasil_aksi(skp.rhk, aksi)):
                hasil.append(_baris(AKSI, orang, tahun, None, rencana))
            milik = {rhk.id for rhk in _semua_rhk(koneksi, rencana)}
            hari = {h for h, rhk in kueri.hari_disetujui(koneksi, orang.id, skp.mulai, skp.selesai) if rhk in milik}
            for periode in _periode(konteks, tahun):
                if any(periode.memuat(h) for h in hari):
                    hasil.append(_baris(DOKUMENTASI, orang, tahun, periode, rencana))
    return hasil


def _baris(satu: Format, orang: Pegawai, tahun: int, periode: Periode | None, rencana: RencanaBerlaku) -> BarisDokumen:
    pada, skp = rencana.ditetapkan, rencana.skp.id
    return BarisDokumen(satu.kode, satu.judul, orang.id, tahun, periode, pada, skp, terkini=True)


def isi(konteks: Context, minta: Permintaan) -> FormulirRencanaAksi | FormulirDokumentasi:
    """One form of the last plan of the year, or of the plan that is named; without a period the whole year.

    Raises DOK-21 (no plan), DOK-43 (no steps), DOK-44 (no approved report in the period).
    """
    with konteks.store.baca() as koneksi:
        rencana = rencana_diminta(koneksi, minta)
    if minta.format == AKSI.kode:
        return _isi_aksi(konteks, minta, rencana)
    return _isi_dokumentasi(konteks, minta, rencana)


def _isi_aksi(konteks: Context, minta: Permintaan, rencana: RencanaBerlaku) -> FormulirRencanaAksi:
    with konteks.store.baca() as koneksi:
        hasil = hasil_aksi(rencana.skp.rhk, kueri.aksi_skp(koneksi, rencana.skp.id))
    if not any(satu.aksi for satu in hasil):
        raise UserError("DOK-43", nama=minta.orang.nama, tahun=rencana.skp.tahun)
    dasar, tanda = _dasar(konteks, rencana)
    return FormulirRencanaAksi(
        dasar.kop, dasar.instansi, dasar.mulai, dasar.selesai, dasar.pegawai, dasar.penilai, hasil, tanda, dasar.draf
    )


def _isi_dokumentasi(konteks: Context, minta: Permintaan, rencana: RencanaBerlaku) -> FormulirDokumentasi:
    skp = rencana.skp
    periode = minta.periode or Periode(skp.tahun, JenisPeriode.TAHUNAN)
    mulai, selesai = max(periode.mulai, skp.mulai), min(periode.selesai, skp.selesai)
    with konteks.store.baca() as koneksi:
        rhk = _semua_rhk(koneksi, rencana)
        laporan = kueri.laporan_disetujui(koneksi, minta.orang.id, mulai, selesai)
        aksi = kueri.aksi_skp(koneksi, skp.id)
    terpakai = {satu.rhk_id for satu in laporan}
    if not terpakai & {satu.id for satu in rhk}:
        raise UserError("DOK-44", nama=minta.orang.nama, masa=periode.label)
    kini = {satu.id for satu in skp.rhk}
    hasil = dokumentasikan((satu for satu in rhk if satu.id in kini | terpakai), aksi, laporan)
    dasar, tanda = _dasar(konteks, rencana)
    return FormulirDokumentasi(
        dasar.kop,
        dasar.instansi,
        dasar.mulai,
        dasar.selesai,
        periode,
        dasar.pegawai,
        dasar.penilai,
        hasil,
        tanda,
        dasar.draf,
    )


def _dasar(konteks: Context, rencana: RencanaBerlaku) -> tuple[FormulirSkp, TandaTangan]:
    """Letterhead and people of the plan as of now, and the open signature of the Pegawai."""
    return cuplikan.formulir_skp(konteks, rencana.skp, draf=rencana.draf), TandaTangan(konteks.kantor.tempat)


def _semua_rhk(koneksi: Koneksi, rencana: RencanaBerlaku) -> list[Rhk]:
    """Results of the plan, then those that a revision took away: their reports stay what they are (article 14)."""
    simpanan = ambil(koneksi, Skp, rencana.skp.id)
    lama = kueri_skp.teks_ditetapkan(koneksi, simpanan) if simpanan is not None else []
    hasil: dict[UUID, Rhk] = {rhk.id: rhk for rhk in rencana.skp.rhk}
    for rhk in _urut_baru(rhk for teks in lama for rhk in teks.rhk):
        hasil.setdefault(rhk.id, replace(rhk, uraian=f"{rhk.uraian}\n{DIHAPUS}"))
    return list(hasil.values())


def _urut_baru(rhk: Iterable[Rhk]) -> list[Rhk]:
    """The last text of each result."""
    return list({satu.id: satu for satu in rhk}.values())


def _periode(konteks: Context, tahun: int) -> list[Periode]:
    """Periods of the office's cycle, then the year."""
    jenis = konteks.kantor.periode_evaluasi
    banyak = 4 if jenis is JenisPeriode.TRIWULANAN else 12
    return [Periode(tahun, jenis, n) for n in range(1, banyak + 1)] + [Periode(tahun, JenisPeriode.TAHUNAN)]


KELUARGA = Keluarga(FORMAT, tersedia, isi)
