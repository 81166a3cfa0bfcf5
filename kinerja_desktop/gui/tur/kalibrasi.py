"""The way of the tour through the comparison and the calibration of a team."""

from __future__ import annotations

from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.gui.evaluasi.tim import BANDING, DAFTAR, KALIBRASI
from kinerja_desktop.gui.tur.alat import Alat


def kalibrasi(tur: Alat) -> None:
    """See the whole period side by side, move a draft on the board and take it back; nothing is signed."""
    halaman = tur.halaman("evaluasi")
    tim = halaman.tim
    if tim.currentIndex() == 1:
        tim.ke_daftar()
    tim.rupa.setCurrentIndex(BANDING)
    tur.tunggu(lambda: tim.banding.model.rowCount() > 0)
    tur.potret("evaluasi-perbandingan")
    tim.rupa.setCurrentIndex(KALIBRASI)
    papan = tim.kalibrasi
    tur.tunggu(lambda: papan.tim is not None)
    siapa = next(a for a in papan.tim.anggota if a.dapat_digeser)
    papan.pindahkan(siapa.pegawai_id, (Rating.SESUAI, Rating.DI_ATAS))
    tur.tunggu(papan.urung.isEnabled)
    tur.potret("evaluasi-kalibrasi")
    papan.urungkan()
    tur.pastikan(not papan.urung.isEnabled(), "the move was not taken back")
    tim.rupa.setCurrentIndex(DAFTAR)
