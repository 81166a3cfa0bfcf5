"""Forms B.1.3-B.1.5, the record of continuous feedback of one person in one period (articles 17-20; Lampiran III.B).

Its content is always what is stored now: the plan in force, the realisasi and the feedback of the period. Both sign by
hand, so nothing is frozen and the date is left open.
"""

from __future__ import annotations

from kinerja_desktop.domain.dokumen import TandaTangan
from kinerja_desktop.domain.dokumen_umpan_balik import FORMAT_UMPAN_BALIK, RekamanUmpanBalik
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.skp import Skp, penetapan_terakhir
from kinerja_desktop.services import cuplikan
from kinerja_desktop.services.formulir import BarisDokumen, Format, Keluarga, Permintaan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store import umpan_balik as kueri_umpan
from kinerja_desktop.store.turunan import keputusan_skp

_JUDUL = "Rekaman Umpan Balik"
FORMAT = tuple(Format(kode, _JUDUL, berperiode=True) for kode in dict.fromkeys(FORMAT_UMPAN_BALIK.values()))


def tersedia(konteks: Context, orang: Pegawai, tahun: int) -> list[BarisDokumen]:
    """The record of each period of the office's cycle that has feedback or a realisasi to tell of."""
    hasil = []
    with konteks.store.baca() as koneksi:
        for periode in _periode(konteks, tahun):
            simpanan = kueri.skp_ditetapkan(koneksi, orang.id, periode)
            if simpanan is None:
                continue
            skp = simpanan.nilai
            if kueri.realisasi(koneksi, skp, periode) or kueri_umpan.tentang(koneksi, orang.id, periode):
                tetap = penetapan_terakhir(keputusan_skp(koneksi, skp.id))
                pada = tetap.pada if tetap else None
                hasil.append(BarisDokumen(_kode(skp), _JUDUL, orang.id, tahun, periode, pada, terkini=True))
    return hasil


def isi(konteks: Context, minta: Permintaan) -> RekamanUmpanBalik:
    """The record of one period. Raises DOK-21 (no period, no plan in force), DOK-22 (the plan has another form)."""
    if minta.periode is None:
        raise minta.belum_ada()
    with konteks.store.baca() as koneksi:
        simpanan = kueri.skp_ditetapkan(koneksi, minta.orang.id, minta.periode)
        keputusan = keputusan_skp(koneksi, simpanan.nilai.id) if simpanan else ()
    if simpanan is None:
        raise minta.belum_ada()
    skp = simpanan.nilai
    if _kode(skp) != minta.format:
        raise UserError("DOK-22", format=minta.format, nama=minta.orang.nama, benar=_kode(skp))
    dasar = cuplikan.formulir_skp(konteks, skp)
    rhk, perilaku = cuplikan.isi_periode(konteks, skp, minta.periode)
    return RekamanUmpanBalik(
        kop=dasar.kop,
        instansi=dasar.instansi,
        mulai=dasar.mulai,
        selesai=dasar.selesai,
        label_periode=minta.periode.label_formulir,
        pegawai=dasar.pegawai,
        penilai=dasar.penilai,
        rhk=rhk,
        perilaku=perilaku,
        untuk=skp.untuk,
        pendekatan=skp.pendekatan,
        tanda=TandaTangan(konteks.kantor.tempat),
        versi_perilaku=cuplikan.versi_perilaku(konteks, keputusan),
    )


def _kode(skp: Skp) -> str:
    return FORMAT_UMPAN_BALIK[skp.untuk, skp.pendekatan]


def _periode(konteks: Context, tahun: int) -> list[Periode]:
    """Periods of the short cycle (footnote of the forms)."""
    jenis = konteks.kantor.periode_evaluasi
    banyak = 4 if jenis is JenisPeriode.TRIWULANAN else 12
    return [Periode(tahun, jenis, n) for n in range(1, banyak + 1)]


KELUARGA = Keluarga(FORMAT, tersedia, isi)
