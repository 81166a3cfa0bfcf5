"""The working of predikat that were signed: for the person, the team of a penilai and the lists of a unit."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.cara_predikat import cara_predikat, cara_predikat_lalu, dengan_catatan_kerja
from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.services import hak_menilai
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store.beranda import isi_penetapan

_MELIHAT = "melihat evaluasi pegawai ini"


def milik_sendiri(penetapan: PenetapanEvaluasi, isi: Evaluasi | None) -> CaraHitung | None:
    """The working of one's own predikat with the working notes behind it; None where what was signed is lost."""
    if isi is None:
        return None
    return dengan_catatan_kerja(_cara(penetapan, isi), isi)


def predikat(konteks: Context, pegawai_id: UUID, periode: Sequence[Periode]) -> CaraHitung | None:
    """The working of the predikat of one person in some periods, as last signed; None where none of them was.

    Working notes stay between the person and who rated him. Raises UMM-01, UMM-03.
    """
    hasil = []
    nama = ""
    for satu in periode:
        nama = hak_menilai.pastikan_terlihat(konteks, pegawai_id, satu, _MELIHAT).nama
        with konteks.store.baca() as koneksi:
            tanda = kueri.penetapan(koneksi, pegawai_id, satu)
            isi = isi_penetapan(koneksi, tanda[-1].nilai) if tanda else None
        if isi is not None:
            hasil.append((satu, _cara(tanda[-1].nilai, isi)))
    return cara_predikat_lalu(nama, hasil) if hasil else None


def _cara(penetapan: PenetapanEvaluasi, isi: Evaluasi) -> CaraHitung:
    putus = isi.rating_hasil is None or isi.rating_perilaku is None
    tahunan = penetapan.periode.jenis is JenisPeriode.TAHUNAN
    return cara_predikat(isi.rating_hasil, isi.rating_perilaku, putus, penetapan.predikat, tahunan)
