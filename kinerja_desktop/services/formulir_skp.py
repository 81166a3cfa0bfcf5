"""Forms A.1.1, A.1.2, A.1.6, A.1.7 of one plan, and its annex A.1.8: frozen when the plan is set, before that a draft.

Which of the four a plan has follows from whose it is and from its approach (PermenPANRB 6/2022, Lampiran BAB II).
"""

from __future__ import annotations

from dataclasses import replace

from kinerja_desktop.domain import skp as aturan
from kinerja_desktop.domain.dokumen import FORMAT_SKP, FormulirLampiran, FormulirSkp, RhkCetak, lampiran_skp
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.skp import Rhk, Skp
from kinerja_desktop.services import cuplikan
from kinerja_desktop.services.formulir import BarisDokumen, Format, Keluarga, Permintaan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skp as kueri
from kinerja_desktop.store.turunan import keputusan_skp

_JUDUL = "Sasaran Kinerja Pegawai"
_JUDUL_REVISI = "Sasaran Kinerja Pegawai, revisi"
LAMPIRAN = Format("A.1.8", "Lampiran SKP")
_LAMPIRAN_REVISI = "Lampiran SKP, revisi"
FORMAT = (*(Format(kode, _JUDUL) for kode in FORMAT_SKP.values()), LAMPIRAN)


def tersedia(konteks: Context, orang: Pegawai, tahun: int) -> list[BarisDokumen]:
    """The form and the annex of each plan of the year, and of its revision while one is written."""
    hasil = []
    with konteks.store.baca() as koneksi:
        for satu in kueri.skp_pegawai(koneksi, orang.id, tahun):
            kini, nomor = satu.simpanan.nilai, satu.simpanan.nilai.id
            tetap = aturan.penetapan_terakhir(keputusan_skp(koneksi, nomor))
            berlaku = kueri.teks_berlaku(koneksi, satu.simpanan).nilai
            pada = tetap.pada if tetap else None
            for kode, judul in ((_kode(berlaku), _JUDUL), (LAMPIRAN.kode, LAMPIRAN.judul)):
                hasil.append(BarisDokumen(kode, judul, orang.id, tahun, None, pada, nomor))
            if tetap is not None and tetap.skp_hash != satu.simpanan.hash:
                for kode, judul in ((_kode(kini), _JUDUL_REVISI), (LAMPIRAN.kode, _LAMPIRAN_REVISI)):
                    hasil.append(BarisDokumen(kode, judul, orang.id, tahun, None, None, nomor, revisi=True))
    return hasil


def isi(konteks: Context, minta: Permintaan) -> FormulirSkp | FormulirLampiran:
    """The form of the last plan of the year that is printed with this format.

    A set plan stays in force while its revision is written (article 14), so it is printed as set unless the draft is
    asked for by `revisi`. Raises DOK-21 (no plan), DOK-22 (the plan has another form).
    """
    with konteks.store.baca() as koneksi:
        semua = kueri.skp_pegawai(koneksi, minta.orang.id, minta.tahun)
        semua = [s for s in semua if minta.skp_id in (None, s.simpanan.nilai.id)]
        teks = [s.simpanan.nilai if minta.revisi else kueri.teks_berlaku(koneksi, s.simpanan).nilai for s in semua]
    if not teks:
        raise minta.belum_ada()
    cocok = [s for s in teks if minta.format in (LAMPIRAN.kode, _kode(s))]
    if not cocok:
        raise UserError("DOK-22", format=minta.format, nama=minta.orang.nama, benar=_kode(teks[-1]))
    formulir = _formulir(konteks, cocok[-1], minta.revisi)
    return lampiran_skp(formulir) if minta.format == LAMPIRAN.kode else formulir


def _formulir(konteks: Context, skp: Skp, revisi: bool) -> FormulirSkp:
    with konteks.store.baca() as koneksi:
        tetap = aturan.penetapan_terakhir(keputusan_skp(koneksi, skp.id))
    if tetap is None or not tetap.cuplikan or revisi:
        return cuplikan.formulir_skp(konteks, skp, draf=True)
    beku = cuplikan.dari_json(tetap.cuplikan, FormulirSkp)
    return _lengkapi(beku, skp) if beku.lampiran is None else beku


def _lengkapi(beku: FormulirSkp, skp: Skp) -> FormulirSkp:
    """A record that was frozen without annex, form and perspectives takes them from the revision that it set."""
    asal = {rhk.uraian: rhk for rhk in skp.rhk}
    rhk = tuple(_perspektif(cetak, asal.get(cetak.uraian)) for cetak in beku.rhk)
    return replace(beku, untuk=skp.untuk, pendekatan=skp.pendekatan, lampiran=skp.lampiran, rhk=rhk)


def _perspektif(cetak: RhkCetak, rhk: Rhk | None) -> RhkCetak:
    if rhk is None:
        return cetak
    milik = {iki.uraian: iki.perspektif for iki in rhk.iki}
    return replace(cetak, iki=tuple(replace(i, perspektif=milik.get(i.uraian)) for i in cetak.iki))


def _kode(skp: Skp) -> str:
    return FORMAT_SKP[skp.untuk, skp.pendekatan]


KELUARGA = Keluarga(FORMAT, tersedia, isi)
