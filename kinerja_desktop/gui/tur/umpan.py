"""The way of the tour through Umpan Balik."""

from __future__ import annotations

from kinerja_desktop.gui.tur.alat import Alat


def umpan_balik_pegawai(tur: Alat) -> None:
    """Read what was received, then what was asked."""
    halaman = tur.halaman("umpan_balik")
    tur.tampak("Beri umpan balik", di=halaman)
    tur.potret("umpan-balik")
    halaman.buka({"tab": "permintaan"})
    tur.tampak("Minta umpan balik", di=halaman)
    tur.potret("umpan-balik-permintaan")
    halaman.buka({"tab": "diterima"})


def umpan_balik_penilai(tur: Alat) -> None:
    """See who waits for scheduled feedback, and the private notes."""
    halaman = tur.halaman("umpan_balik")
    halaman.buka({"tab": "kewajiban"})
    tur.tampak("Cara hitung", di=halaman)
    tur.potret("umpan-balik-berkala")
    halaman.buka({"tab": "catatan"})
    tur.tampak("Catatan baru", di=halaman)
    tur.potret("umpan-balik-catatan")
    halaman.buka({"tab": "diterima"})
