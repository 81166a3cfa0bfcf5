"""What a person must do now, the most pressing first; each leads to one page (design, ui.md, principle 2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.services import (
    beranda_hasil,
    beranda_pembinaan,
    beranda_rencana,
    beranda_tim,
    beranda_tukar,
    jam_mesin,
    wewenang,
)
from kinerja_desktop.services.beranda_bentuk import Bahan, JenisTindakan, Tindakan, cara_skp
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store.beranda import HitunganKantor


def daftar_tindakan(bahan: Bahan) -> list[Tindakan]:
    """Everything the acting person must do: a doubted clock, what a restore took, what is overdue by law, the rest."""
    semua = _untuk_kantor(bahan, bahan.kantor) if bahan.kantor is not None else _untuk_diri(bahan)
    dahulu = (*_jam(bahan), *beranda_tukar.dipulihkan(bahan))
    return [*dahulu, *sorted(semua, key=lambda t: not t.lewat(bahan.hari_ini))]


def _untuk_diri(bahan: Bahan) -> list[Tindakan]:
    skp = kueri_evaluasi.skp_tahun(bahan.koneksi, bahan.konteks.saya, bahan.hari_ini.year)
    depan = kueri_evaluasi.skp_tahun(bahan.koneksi, bahan.konteks.saya, bahan.hari_ini.year + 1)
    belum_tiba = [] if skp else list(beranda_tukar.data_belum_tiba(bahan))
    hasil = [
        *belum_tiba,
        *beranda_tukar.pertentangan(bahan),
        *beranda_rencana.penilai_belum(bahan),
        *beranda_rencana.dikembalikan(bahan),
        *(() if belum_tiba else beranda_rencana.skp(bahan, skp, depan)),
        *beranda_rencana.laporan_belum(bahan, skp),
    ]
    hasil += beranda_rencana.laporan_lepas(bahan, skp)
    if bahan.konteks.peran in wewenang.PENILAI:
        hasil += [*beranda_tim.tim(bahan), *beranda_tim.menilai_lama(bahan), *beranda_tim.tenggat_saya(bahan)]
    hasil += [*beranda_hasil.keberatan(bahan), *beranda_tim.tenggat_diri(bahan), *beranda_hasil.tanda_tangan(bahan)]
    hasil += [
        *beranda_pembinaan.pembinaan_saya(bahan),
        *beranda_hasil.realisasi(bahan),
        *beranda_hasil.umpan_diminta(bahan),
        *beranda_hasil.berkala_belum(bahan),
    ]
    return hasil + list(beranda_hasil.umpan_balik(bahan, skp))


def _jam(bahan: Bahan) -> Iterator[Tindakan]:
    """A clock that jumped is said before anything that hangs on it."""
    ragu = jam_mesin.meragukan(bahan.konteks)
    if ragu is not None:
        yield Tindakan(JenisTindakan.JAM_MERAGUKAN, ragu.dulu, teks=tulis_tanggal(ragu.kini))


def _untuk_kantor(bahan: Bahan, kantor: HitunganKantor) -> Iterator[Tindakan]:
    yield from beranda_pembinaan.pembinaan_saya(bahan)
    if bahan.konteks.peran is Peran.PENGAWAS:
        return
    yield from beranda_tukar.pertentangan(bahan)
    yield from beranda_hasil.keberatan(bahan)
    if kantor.tanpa_penilai:
        yield Tindakan(JenisTindakan.TANPA_PENILAI, jumlah=kantor.tanpa_penilai)
    belum = kantor.pegawai - kantor.skp_ditetapkan
    if belum > 0:
        batas = date(bahan.hari_ini.year, 1, 31)
        yield Tindakan(JenisTindakan.SKP_KANTOR, batas, jumlah=belum, cara=cara_skp(batas, batas))
