"""Forms A.1.3, A.1.4 and A.1.5 of a leader's plan: manuals of its indicators, workblocks, Matriks Peran Hasil.

None of them is signed, so nothing is frozen: they print what is stored now, of the plan that is in force, and bear the
mark DRAF while that plan was never set.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kinerja_desktop.domain.dokumen import Formulir
from kinerja_desktop.domain.dokumen_rencana import (
    FormulirManual,
    FormulirMatriks,
    FormulirStrategi,
    ManualCetak,
    StrategiCetak,
)
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.manual_indikator import ManualIndikator
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.skp import Iki, Skp, penetapan_terakhir
from kinerja_desktop.domain.strategi import Strategi
from kinerja_desktop.domain.teks import kosong
from kinerja_desktop.services import cuplikan, formulir_matriks
from kinerja_desktop.services.formulir import BarisDokumen, Format, Keluarga, Permintaan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import manual_indikator as kueri
from kinerja_desktop.store import skp as kueri_skp
from kinerja_desktop.store.rencana import Koneksi
from kinerja_desktop.store.turunan import keputusan_skp

MANUAL = Format("A.1.3", "Manual Indikator Kinerja")
STRATEGI = Format("A.1.4", "Workblock Strategi")
MATRIKS = Format("A.1.5", "Matriks Peran Hasil")
FORMAT = (MANUAL, STRATEGI, MATRIKS)


@dataclass(frozen=True, slots=True)
class RencanaBerlaku:
    """A plan as it is in force; `ditetapkan` is when it was set, None for one that never was."""

    skp: Skp
    ditetapkan: datetime | None

    @property
    def draf(self) -> bool:
        """True while the plan was never set."""
        return self.ditetapkan is None


def rencana_berlaku(koneksi: Koneksi, orang: Pegawai, tahun: int) -> list[RencanaBerlaku]:
    """Plans of one person and year, oldest first, with their texts in force."""
    hasil = []
    for satu in kueri_skp.skp_pegawai(koneksi, orang.id, tahun):
        tetap = penetapan_terakhir(keputusan_skp(koneksi, satu.simpanan.nilai.id))
        teks = kueri_skp.teks_berlaku(koneksi, satu.simpanan).nilai
        hasil.append(RencanaBerlaku(teks, tetap.pada if tetap else None))
    return hasil


def rencana_diminta(koneksi: Koneksi, minta: Permintaan) -> RencanaBerlaku:
    """The plan that a form is asked of: the named one, else the last of the year or of the period. Raises DOK-21."""
    semua = rencana_berlaku(koneksi, minta.orang, minta.tahun)
    cocok = [r for r in semua if minta.skp_id in (None, r.skp.id)]
    if not cocok:
        raise minta.belum_ada()
    masa = minta.periode
    pada = [r for r in cocok if masa is None or (r.skp.mulai <= masa.selesai and masa.mulai <= r.skp.selesai)]
    return (pada or cocok)[-1]


def tersedia(konteks: Context, orang: Pegawai, tahun: int) -> list[BarisDokumen]:
    """The forms of each plan of the year for which something was written."""
    hasil = []
    with konteks.store.baca() as koneksi:
        for rencana in rencana_berlaku(koneksi, orang, tahun):
            ada = {
                MANUAL: bool(_manual(koneksi, rencana.skp)),
                STRATEGI: bool(kueri.strategi_skp(koneksi, rencana.skp.id)),
                MATRIKS: formulir_matriks.ada(koneksi, rencana.skp),
            }
            for f in (f for f in FORMAT if ada[f]):
                pada, skp = rencana.ditetapkan, rencana.skp.id
                hasil.append(BarisDokumen(f.kode, f.judul, orang.id, tahun, None, pada, skp, terkini=True))
    return hasil


def isi(konteks: Context, minta: Permintaan) -> Formulir:
    """One form of the last plan of the year, or of the plan that is named.

    Raises DOK-21 (no plan), DOK-40 (no manual), DOK-41 (no workblock), DOK-42 (no matrix).
    """
    with konteks.store.baca() as koneksi:
        rencana = rencana_diminta(koneksi, minta)
    return _ISI[minta.format](konteks, minta.orang, rencana)


def isi_manual(konteks: Context, orang: Pegawai, rencana: RencanaBerlaku) -> FormulirManual:
    """Form A.1.3: the manuals that were written, in the order of the indicators. Raises DOK-40 when there is none.

    A manual is a duty only for what not everybody understands yet (Lampiran II.3.b), so some may be missing.
    """
    skp = rencana.skp
    with konteks.store.baca() as koneksi:
        ada = _manual(koneksi, skp)
    if not ada:
        raise UserError("DOK-40", nama=orang.nama, tahun=skp.tahun)
    cetak = tuple(_cetak_manual(rhk.uraian, iki, ada[iki.id]) for rhk in skp.rhk for iki in rhk.iki if iki.id in ada)
    return FormulirManual(
        cuplikan.kop(konteks),
        konteks.kantor.instansi,
        skp.mulai,
        skp.selesai,
        cuplikan.identitas(konteks, orang),
        cetak,
        skp.untuk,
        rencana.draf,
    )


def _manual(koneksi: Koneksi, skp: Skp) -> dict[object, ManualIndikator]:
    """Manuals with a text, of indicators that the plan has, by indicator."""
    milik = {iki.id for rhk in skp.rhk for iki in rhk.iki}
    return {
        nomor: m
        for nomor, m in ((m.nilai.iki_id, m.nilai) for m in kueri.manual_skp(koneksi, skp.id))
        if nomor in milik and not all(map(kosong, (m.tujuan, m.definisi, m.formula, m.satuan, m.sumber_data)))
    }


def _cetak_manual(rhk: str, iki: Iki, manual: ManualIndikator) -> ManualCetak:
    return ManualCetak(
        rhk,
        indikator_target(iki),
        manual.tujuan,
        manual.definisi,
        manual.formula,
        manual.satuan,
        manual.kendali,
        manual.sumber_data,
        manual.periode_pelaporan,
    )


def indikator_target(iki: Iki) -> str:
    """An indicator with its target: ``… (target: 30%)``; a narrated one is one sentence already."""
    uraian, target = iki.uraian.strip(), iki.target.strip()
    if not uraian or not target:
        return uraian or target
    return f"{uraian} (target: {target})"


def isi_strategi(konteks: Context, orang: Pegawai, rencana: RencanaBerlaku) -> FormulirStrategi:
    """Form A.1.4: every workblock of the plan. Raises DOK-41 when there is none."""
    skp = rencana.skp
    with konteks.store.baca() as koneksi:
        daftar = [s.nilai for s in kueri.strategi_skp(koneksi, skp.id)]
    if not daftar:
        raise UserError("DOK-41", nama=orang.nama, tahun=skp.tahun)
    teks = {iki.id: indikator_target(iki) for rhk in skp.rhk for iki in rhk.iki}
    return FormulirStrategi(
        cuplikan.kop(konteks),
        konteks.kantor.instansi,
        skp.mulai,
        skp.selesai,
        cuplikan.identitas(konteks, orang),
        tuple(_cetak_strategi(s, tuple(teks[i] for i in teks if i in s.iki_id)) for s in daftar),
        rencana.draf,
    )


def _cetak_strategi(strategi: Strategi, intervensi: tuple[str, ...]) -> StrategiCetak:
    return StrategiCetak(
        strategi.judul,
        intervensi,
        strategi.pemilik,
        strategi.pihak_terlibat,
        strategi.waktu_penyelesaian,
        strategi.penerima_manfaat,
        strategi.tujuan,
        strategi.anggaran,
        strategi.strategi_rutin,
        strategi.strategi_transformatif,
        strategi.keluaran_rutin,
        strategi.keluaran_transformatif,
    )


def isi_matriks(konteks: Context, orang: Pegawai, rencana: RencanaBerlaku) -> FormulirMatriks:
    """Form A.1.5: the matrix of the plan, and one of each ketua tim. Raises DOK-42 when there is none."""
    skp = rencana.skp
    tabel = formulir_matriks.susun(konteks, orang, skp)
    if not tabel:
        raise UserError("DOK-42", nama=orang.nama, tahun=skp.tahun)
    return FormulirMatriks(
        cuplikan.kop(konteks),
        konteks.kantor.instansi,
        skp.mulai,
        skp.selesai,
        cuplikan.identitas(konteks, orang),
        tabel[0],
        tuple(tabel[1:]),
        rencana.draf,
    )


_ISI: dict[str, Callable[[Context, Pegawai, RencanaBerlaku], Formulir]] = {
    MANUAL.kode: isi_manual,
    STRATEGI.kode: isi_strategi,
    MATRIKS.kode: isi_matriks,
}
KELUARGA = Keluarga(FORMAT, tersedia, isi)
