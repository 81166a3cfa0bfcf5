"""One record of each kind that feedback, evaluation and follow-up keep since schema 0003."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from kinerja_desktop.domain.angka_kredit import JenjangJf, MasaJenjang
from kinerja_desktop.domain.bimbingan import Bimbingan, IsianBimbingan, JenisBimbingan, UmpanBalikBimbingan
from kinerja_desktop.domain.catatan_penilai import CatatanPenilai
from kinerja_desktop.domain.evaluasi import CaraSerah, PenetapanEvaluasi, PenyerahanEvaluasi
from kinerja_desktop.domain.keberatan import Keberatan, KeputusanKeberatan, PenjelasanKeberatan, PutusanKeberatan
from kinerja_desktop.domain.keberatan_proses import SuratKeputusanKeberatan
from kinerja_desktop.domain.kompetensi import EvaluasiKompetensi, butir_baku
from kinerja_desktop.domain.konseling import CatatanKonseling, JenisKonselor, LangkahKonseling, LaporanPerilaku
from kinerja_desktop.domain.pelaporan import PelaporanEvaluasi, PembatalanPelaporan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.permintaan_umpan import TanggapanPermintaan
from kinerja_desktop.domain.riwayat_ak import BiodataJf, JenisAk, PenetapanAk, RiwayatAk
from kinerja_desktop.domain.tindak_lanjut import JenisTindakLanjut, KeadaanTindakLanjut, TindakLanjut
from kinerja_desktop.domain.tindakan_kemajuan import JenisTindakan, TindakanKemajuan
from kinerja_desktop.domain.umpan_balik import Hubungan, PermintaanUmpanBalik, UmpanBalik
from tests.helpers.kantor import KADIS, KEPALA, OPERATOR, PUSKESMAS, RUDI, SITI, SKP_SITI, id_tetap

TW4 = Periode.baca("2026-TW4")
LAHIR_0003 = (
    PenyerahanEvaluasi,
    Keberatan,
    PenjelasanKeberatan,
    KeputusanKeberatan,
    PelaporanEvaluasi,
    PembatalanPelaporan,
    PermintaanUmpanBalik,
    TanggapanPermintaan,
    CatatanPenilai,
    TindakanKemajuan,
    Bimbingan,
    IsianBimbingan,
    UmpanBalikBimbingan,
    EvaluasiKompetensi,
    CatatanKonseling,
    TindakLanjut,
    SuratKeputusanKeberatan,
    BiodataJf,
    RiwayatAk,
    PenetapanAk,
)
"""Kinds that came with schema 0003."""


def penilaian(tanda: PenetapanEvaluasi) -> list[Any]:
    """Records about the signed evaluation `tanda` of Siti, written for her, her penilai and his atasan."""
    hari, pada = date(2026, 11, 24), datetime(2026, 11, 24, 3, tzinfo=UTC)
    nomor = (id_tetap(n) for n in count(500))
    keberatan = Keberatan(next(nomor), tanda.id, SITI, TW4, "Realisasi bulan Oktober belum dihitung.", pada)
    minta = PermintaanUmpanBalik(next(nomor), SITI, SITI, RUDI, TW4, "Mohon masukan", pada)
    putusan_id = next(nomor)
    lapor = PelaporanEvaluasi(next(nomor), KEPALA, PUSKESMAS, TW4, hari, "Kepala BKPSDM", (tanda.id,), pada)
    ak = RiwayatAk(
        next(nomor), SITI, JenisAk.KONVERSI, JenjangJf.TERAMPIL, "5/1", hari, tahun=2025, bulan_mulai=1,
        bulan_selesai=12, predikat=tanda.predikat, penetapan_id=tanda.id,
    )  # fmt: skip
    return [
        PenyerahanEvaluasi(next(nomor), tanda.id, SITI, KEPALA, hari, CaraSerah.CETAK, pada),
        keberatan,
        PenjelasanKeberatan(next(nomor), keberatan.id, KEPALA, "Bulan Oktober dilaporkan terlambat.", pada),
        KeputusanKeberatan(
            putusan_id,
            keberatan.id,
            KADIS,
            PutusanKeberatan.MENGUATKAN,
            "Bukti tidak cukup.",
            "Lapor tepat waktu.",
            pada,
        ),
        SuratKeputusanKeberatan(next(nomor), putusan_id, KADIS, OPERATOR, "800/12/2026", hari, pada),
        replace(tanda, id=next(nomor), keberatan_id=keberatan.id),
        lapor,
        PembatalanPelaporan(next(nomor), lapor.id, KEPALA, "Salah tujuan.", pada),
        TindakLanjut(
            next(nomor),
            SITI,
            tanda.id,
            KEPALA,
            JenisTindakLanjut.PENGHARGAAN,
            KeadaanTindakLanjut.DITINDAKLANJUTI,
            "Piagam dari kepala dinas.",
            hari,
            pada,
        ),
        BiodataJf(next(nomor), SITI, (MasaJenjang(JenjangJf.TERAMPIL, date(2019, 3, 1)),)),
        ak,
        PenetapanAk(next(nomor), SITI, KEPALA, "800/1", hari, (ak.id,), "{}", pada),
        minta,
        UmpanBalik(
            next(nomor), SITI, RUDI, Hubungan.REKAN, TW4, "Cekatan melayani ibu hamil.", pada, permintaan_id=minta.id
        ),
        TanggapanPermintaan(next(nomor), minta.id, RUDI, "Baru sebulan bekerja bersama.", pada),
        CatatanPenilai(next(nomor), KEPALA, SITI, hari, "Sabar menjelaskan kepada keluarga pasien.", pada),
        *pembinaan(),
    ]


def pembinaan() -> list[Any]:
    """One record of each kind of guidance and counselling about Siti, written for her, her penilai and a colleague."""
    hari, pada = date(2026, 11, 24), datetime(2026, 11, 24, 3, tzinfo=UTC)
    nomor = (id_tetap(n) for n in count(540))
    tindakan = TindakanKemajuan(
        next(nomor), SITI, KEPALA, TW4, JenisTindakan.PEMBINAAN, "Kunjungan rumah tertinggal.", pada,
        bentuk=JenisBimbingan.COACHING, pembimbing_id=RUDI, penugasan="Surat tugas 12 November 2026",
    )  # fmt: skip
    bimbingan = Bimbingan(
        next(nomor), SITI, RUDI, JenisBimbingan.COACHING, hari, "Mengejar kunjungan rumah", skp_id=SKP_SITI,
        tindakan_id=tindakan.id,
    )  # fmt: skip
    kasus = next(nomor)
    return [
        tindakan,
        bimbingan,
        IsianBimbingan(next(nomor), bimbingan.id, SITI),
        UmpanBalikBimbingan(next(nomor), bimbingan.id, SITI, KADIS, ("Ya",) * 9, pada),
        EvaluasiKompetensi(next(nomor), bimbingan.id, SITI, RUDI, butir_baku(), "Lanjutkan.", pada),
        CatatanKonseling(kasus, kasus, SITI, KEPALA, LangkahKonseling.LAPORAN, pada, laporan=LaporanPerilaku(hari)),
        CatatanKonseling(
            next(nomor), kasus, SITI, KADIS, LangkahKonseling.PENETAPAN, pada, konselor_id=RUDI,
            jenis_konselor=JenisKonselor.INDEPENDEN, jadwal=pada, tempat="Ruang konseling",
        ),
    ]  # fmt: skip
