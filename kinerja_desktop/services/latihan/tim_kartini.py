"""The named team of the sample office, as the pictures of the design show it; all of them are invented."""

from __future__ import annotations

from kinerja_desktop.domain.pegawai import JenisPegawai
from kinerja_desktop.services.latihan.orang import Biodata

PNS = JenisPegawai.PNS

KEPALA_KARTINI = Biodata("dr. R. Purba", "R. Purba", "197606112003121004", PNS, "IV/a", "L", "Kepala Puskesmas")
"""The head of the sample office; he and those below are invented, as everybody here."""

TIM_KARTINI = (
    ("bidan", Biodata("Siti Rahma, A.Md.Keb.", "Siti Rahma", "199203142019032007", PNS, "II/d", "P", "Bidan Terampil")),
    ("bidan", Biodata("Dewi Sinaga, A.Md.Keb.", "Dewi Sinaga", "199007222014032003", PNS, "III/a", "P", "Bidan Mahir")),
    (
        "laborat",
        Biodata(
            "Jonathan Saragih, A.Md.Kes.",
            "Jonathan Saragih",
            "199105082017041002",
            PNS,
            "II/d",
            "L",
            "Pranata Laboratorium Kesehatan Terampil",
        ),
    ),
    (
        "rekam_medis",
        Biodata(
            "Rudi Hasibuan, A.Md.RMIK.",
            "Rudi Hasibuan",
            "199508172022211006",
            JenisPegawai.PPPK,
            "VII",
            "L",
            "Perekam Medis Terampil",
        ),
    ),
    (
        "asisten_apoteker",
        Biodata(
            "Maria Tampubolon, A.Md.Farm.",
            "Maria Tampubolon",
            "198809302012032005",
            PNS,
            "III/a",
            "P",
            "Asisten Apoteker Mahir",
        ),
    ),
    (
        "sanitarian",
        Biodata(
            "Andi Siregar, A.Md.KL.",
            "Andi Siregar",
            "198703192011011008",
            PNS,
            "III/a",
            "L",
            "Tenaga Sanitasi Lingkungan Mahir",
        ),
    ),
    (
        "perawat",
        Biodata(
            "Lamtiur Manik, S.Kep., Ns.",
            "Lamtiur Manik",
            "198512042010012011",
            PNS,
            "III/c",
            "P",
            "Perawat Ahli Muda",
        ),
    ),
    (
        "nutrisionis",
        Biodata(
            "Putri Lubis, S.Gz.",
            "Putri Lubis",
            "199606252023212004",
            JenisPegawai.PPPK,
            "IX",
            "P",
            "Nutrisionis Ahli Pertama",
        ),
    ),
)
