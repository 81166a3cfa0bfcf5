"""The working of predikat that were signed: for the person, the team of a penilai and the lists of a unit."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from uuid import UUID

from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.cara_predikat import cara_predikat, cara_predikat_lalu, dengan_catatan_kerja
from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi, Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.services import cuplikan, hak_menilai
from kinerja_desktop.services.cuplikan import CuplikanEvaluasi
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store.beranda import isi_penetapan

DuaRating = tuple[Rating | None, Rating | None]
"""Of the results, and of the conduct; None for study leave that ended without a degree."""

_MELIHAT = "melihat evaluasi pegawai ini"


def milik_sendiri(penetapan: PenetapanEvaluasi, isi: Evaluasi | None) -> CaraHitung | None:
    """The working of one's own predikat with the working notes behind it, where they are here; None where what was
    signed cannot be read.
    """
    if isi is not None:
        return dengan_catatan_kerja(_cara(penetapan, (isi.rating_hasil, isi.rating_perilaku)), isi)
    rating = rating_ditetapkan(penetapan, isi)
    return None if rating is None else _cara(penetapan, rating)


def rating_ditetapkan(penetapan: PenetapanEvaluasi, isi: Evaluasi | None) -> DuaRating | None:
    """Both ratings under a signature. The evaluation itself stays at the machines of the penilai; elsewhere the frozen
    record tells them. None where that cannot be read.
    """
    if isi is not None:
        return isi.rating_hasil, isi.rating_perilaku
    with suppress(UserError):
        formulir = cuplikan.dari_json(penetapan.cuplikan, CuplikanEvaluasi).formulir
        return formulir.rating_hasil, formulir.rating_perilaku
    return None


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
        rating = rating_ditetapkan(tanda[-1].nilai, isi) if tanda else None
        if rating is not None:
            hasil.append((satu, _cara(tanda[-1].nilai, rating)))
    return cara_predikat_lalu(nama, hasil) if hasil else None


def _cara(penetapan: PenetapanEvaluasi, rating: DuaRating) -> CaraHitung:
    tahunan = penetapan.periode.jenis is JenisPeriode.TAHUNAN
    return cara_predikat(*rating, None in rating, penetapan.predikat, tahunan)
