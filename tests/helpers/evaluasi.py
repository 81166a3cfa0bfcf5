"""A quarter of Siti ready to be evaluated, as the people of the small office would leave it."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, PenetapanEvaluasi, PenilaianIki, PenilaianNilai, Rating
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Nilai, Skp
from kinerja_desktop.domain.umpan_balik import Nada
from kinerja_desktop.services import capaian, evaluasi, persetujuan, realisasi, skp, skp_putusan, umpan_balik
from kinerja_desktop.services.evaluasi_bentuk import IsianEvaluasi
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.realisasi import IsianIki
from kinerja_desktop.services.umpan_balik import Isian, Tentang
from tests.helpers.kantor import IKI_1, IKI_2, IKI_3, PUSKESMAS, RHK_1, SITI, SKP_SITI, KantorUji
from tests.helpers.laporan import ajukan

TW4 = Periode.baca("2026-TW4")
BAIK = IsianEvaluasi(
    Rating.SESUAI,
    Rating.DI_ATAS,
    tuple(PenilaianIki(i, Rating.SESUAI) for i in (IKI_1, IKI_2, IKI_3)),
    tuple(PenilaianNilai(n, Rating.DI_ATAS) for n in Nilai),
    catatan="Pertahankan waktu tunggu.",
)
"""Ratings that the guide suggests as well; the quadrant gives Baik."""


def siapkan(kantor: KantorUji, isi_skp: Skp | None = None) -> UUID:
    """SKP set (`isi_skp` or the usual one), realisasi handed in with one approved report (returned), feedback of three,
    capaian Baik.
    """
    kantor.tetapkan_skp_siti(isi_skp)
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    laporan, sidik = ajukan(siti)
    persetujuan.setujui(kepala, laporan.id, sidik)
    isian = {
        IKI_1: IsianIki("118 ibu hamil", (laporan.id,)),
        IKI_2: IsianIki("97%"),
        IKI_3: IsianIki("22 kunjungan"),
    }
    realisasi.ajukan(siti, SKP_SITI, TW4, isian, None)
    tentang_iki, kolaboratif = Tentang(RHK_1, IKI_1), Tentang(nilai=Nilai.KOLABORATIF)
    umpan_balik.beri(kepala, TW4, Isian(SITI, tentang_iki, "Di atas capaian tw III", Nada.POSITIF, True))
    umpan_balik.beri(kantor.sebagai("rudi"), TW4, Isian(SITI, kolaboratif, "Aktif pada lokakarya", Nada.POSITIF))
    umpan_balik.beri(kantor.sebagai("dewi"), TW4, Isian(SITI, Tentang(), "Rekan yang baik"))
    capaian.tetapkan(kepala, PUSKESMAS, TW4, CapaianOrganisasi.BAIK)
    return laporan.id


def tetapkan(kantor: KantorUji, isian: IsianEvaluasi = BAIK) -> None:
    """Sign Siti's quarter as her penilai sees it now."""
    kepala = kantor.sebagai("kepala")
    evaluasi.tetapkan(kepala, SITI, TW4, isian, lembar(kepala, SITI, TW4).dasar)


def ditetapkan(kantor: KantorUji, isian: IsianEvaluasi = BAIK) -> PenetapanEvaluasi:
    """Siti's quarter signed by her penilai."""
    siapkan(kantor)
    tetapkan(kantor, isian)
    milik = evaluasi.milik_saya(kantor.sebagai("siti"), TW4)
    assert milik is not None
    return milik.penetapan


def revisi_tanpa_rhk_1(kantor: KantorUji) -> None:
    """The plan set anew without its first result."""
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    lama = skp.daftar(siti, SITI, 2026)[-1]
    skp.buka_revisi(siti, lama.skp.id, lama.hash, "Susunan berubah")
    lama = skp.daftar(siti, SITI, 2026)[-1]
    skp.ajukan(siti, replace(lama.skp, rhk=lama.skp.rhk[1:]), lama.hash)
    skp_putusan.tetapkan(kepala, lama.skp.id, skp.daftar(kepala, SITI, 2026)[-1].hash)
