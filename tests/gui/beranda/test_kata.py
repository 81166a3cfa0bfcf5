"""Words of Beranda about plans: the deadline before and after 31 January, and who is asked for what."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.gui.beranda.kata import ajakan
from kinerja_desktop.services.beranda_bentuk import JenisTindakan, Tindakan
from kinerja_desktop.services.pembinaan import JenisEntri
from tests.helpers.kantor import SITI, id_tetap

JANUARI = date(2026, 1, 31)


@pytest.mark.parametrize(
    ("hari", "kata"),
    [
        (date(2026, 1, 20), "Tenggat penetapan 31 Jan 2026 (Pasal 14)"),
        (JANUARI, "Tenggat penetapan 31 Jan 2026 (Pasal 14)"),
        (date(2026, 2, 3), "Terlambat 3 hari dari 31 Jan 2026, tetap dapat ditetapkan"),
    ],
)
@pytest.mark.parametrize("jenis", [JenisTindakan.SKP_BELUM, JenisTindakan.SKP_TIM, JenisTindakan.SKP_ATASAN])
def test_the_deadline_is_told_and_a_late_plan_can_still_be_set(
    qapp: object, jenis: JenisTindakan, hari: date, kata: str
) -> None:
    satu = ajakan(Tindakan(jenis, JANUARI, oleh="Siti", jumlah=2026, id=SITI), hari)
    assert satu.isi.startswith(kata)
    assert satu.halaman == "sasaran"


@pytest.mark.parametrize(
    ("jenis", "judul"),
    [
        (JenisTindakan.SKP_TIM, "SKP 2026 Siti menunggu keputusan Anda"),
        (JenisTindakan.SKP_ATASAN, "SKP 2026 Siti belum diklarifikasi penilainya"),
        (JenisTindakan.SKP_KLARIFIKASI, "Penilai berganti: klarifikasi SKP 2026 dengan Siti"),
        (JenisTindakan.SKP_KLARIFIKASI_TIM, "Klarifikasi SKP 2026 dengan Siti"),
    ],
)
def test_who_is_asked_for_what(qapp: object, jenis: JenisTindakan, judul: str) -> None:
    satu = ajakan(Tindakan(jenis, oleh="Siti", jumlah=2026, pegawai_id=SITI), JANUARI)
    assert (satu.judul, satu.argumen) == (judul, {"pegawai_id": SITI, "tahun": 2026})


@pytest.mark.parametrize(
    ("jenis", "judul", "lembar"),
    [
        (JenisTindakan.BIMBINGAN_MULAI, "Mulai bimbingan untuk Siti", JenisEntri.TINDAKAN),
        (JenisTindakan.BIMBINGAN_ISI, "Coaching: isi bagian Anda", JenisEntri.BIMBINGAN),
        (JenisTindakan.BIMBINGAN_LENGKAPI, "Coaching Siti: lengkapi dan tanda tangani", JenisEntri.BIMBINGAN),
        (JenisTindakan.BIMBINGAN_SETUJUI, "Coaching: baca, lalu setujui dan tanda tangani", JenisEntri.BIMBINGAN),
        (JenisTindakan.BIMBINGAN_UMPAN, "Coaching: isi umpan balik bimbingan (B.1.8)", JenisEntri.UMPAN),
        (JenisTindakan.BIMBINGAN_KOMPETENSI, "Coaching Siti: isi evaluasi kompetensi (B.1.9)", JenisEntri.KOMPETENSI),
        (JenisTindakan.KONSELING_TETAPKAN, "Konseling Siti: tetapkan konselor dan jadwal", JenisEntri.KONSELING),
        (JenisTindakan.KONSELING_REKAM, "Konseling Siti: isi rekaman hasil", JenisEntri.KONSELING),
        (JenisTindakan.KONSELING_LANJUT, "Konseling Siti: catat tindak lanjut", JenisEntri.KONSELING),
    ],
)
def test_a_step_of_guidance_leads_to_its_sheet(
    qapp: object, jenis: JenisTindakan, judul: str, lembar: JenisEntri
) -> None:
    nomor = id_tetap(1)
    apa = Tindakan(jenis, JANUARI, "Coaching", "Rudi · Kunjungan rumah", "Siti", id=nomor, pegawai_id=SITI)
    satu = ajakan(apa, JANUARI)
    assert (satu.judul, satu.isi) == (judul, "Rudi · Kunjungan rumah · 31 Jan 2026")
    assert (satu.halaman, satu.argumen) == ("pembinaan", {"pegawai_id": SITI, "jenis": lembar, "id": nomor})


def test_the_rest_of_pembinaan_leads_to_the_first_of_them(qapp: object) -> None:
    satu = ajakan(Tindakan(JenisTindakan.PEMBINAAN_LAIN, oleh="Siti, Rudi", jumlah=3, pegawai_id=SITI), JANUARI)
    assert (satu.judul, satu.isi) == ("3 hal pembinaan lain menunggu Anda", "Siti, Rudi")
    assert (satu.halaman, satu.argumen) == ("pembinaan", {"pegawai_id": SITI})


def test_a_record_that_differs_leads_to_where_it_is_compared(qapp: object) -> None:
    satu = ajakan(Tindakan(JenisTindakan.PERTENTANGAN, jumlah=1, teks="Laporan 12 Nov 2026 — Siti"), JANUARI)
    assert (satu.judul, satu.halaman) == ("1 hal perlu keputusan Anda", "sinkronisasi")
    assert satu.isi == "Laporan 12 Nov 2026 — Siti: datang berbeda dari dua komputer"
    assert (satu.tombol, satu.argumen) == ("Buka Perlu keputusan", {"bagian": "keputusan"})
    dua = ajakan(Tindakan(JenisTindakan.PERTENTANGAN, jumlah=2, teks="Kelas ibu hamil"), JANUARI)
    assert dua.judul == "2 hal perlu keputusan Anda"
    assert dua.isi == "Kelas ibu hamil, dan lainnya: datang berbeda dari dua komputer"
