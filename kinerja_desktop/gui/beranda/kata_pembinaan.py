"""The words of guidance and counselling that wait, for Beranda; each leads to its own sheet."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.gui.beranda.ajakan import Ajakan
from kinerja_desktop.gui.common.bahasa import istilah, tulis_tanggal
from kinerja_desktop.services.beranda_bentuk import JenisTindakan, Tindakan
from kinerja_desktop.services.pembinaan import JenisEntri

t = QCoreApplication.translate
_LEMBAR = {
    JenisTindakan.BIMBINGAN_MULAI: JenisEntri.TINDAKAN,
    JenisTindakan.BIMBINGAN_UMPAN: JenisEntri.UMPAN,
    JenisTindakan.BIMBINGAN_KOMPETENSI: JenisEntri.KOMPETENSI,
    JenisTindakan.KONSELING_TETAPKAN: JenisEntri.KONSELING,
    JenisTindakan.KONSELING_REKAM: JenisEntri.KONSELING,
    JenisTindakan.KONSELING_LANJUT: JenisEntri.KONSELING,
}


def pembinaan(apa: Tindakan, hari_ini: date) -> Ajakan:
    """What the acting person does next in a guidance or a case, and about whom."""
    judul, tombol = {
        JenisTindakan.BIMBINGAN_MULAI: (t("Beranda", "Mulai bimbingan untuk {nama}"), t("Beranda", "Mulai")),
        JenisTindakan.BIMBINGAN_ISI: (t("Beranda", "{bentuk}: isi bagian Anda"), t("Beranda", "Isi")),
        JenisTindakan.BIMBINGAN_LENGKAPI: (
            t("Beranda", "{bentuk} {nama}: lengkapi dan tanda tangani"),
            t("Beranda", "Lengkapi"),
        ),
        JenisTindakan.BIMBINGAN_SETUJUI: (
            t("Beranda", "{bentuk}: baca, lalu setujui dan tanda tangani"),
            t("Beranda", "Baca"),
        ),
        JenisTindakan.BIMBINGAN_UMPAN: (
            t("Beranda", "{bentuk}: isi umpan balik bimbingan (B.1.8)"),
            t("Beranda", "Isi"),
        ),
        JenisTindakan.BIMBINGAN_KOMPETENSI: (
            t("Beranda", "{bentuk} {nama}: isi evaluasi kompetensi (B.1.9)"),
            t("Beranda", "Isi"),
        ),
        JenisTindakan.KONSELING_TETAPKAN: (
            t("Beranda", "Konseling {nama}: tetapkan konselor dan jadwal"),
            t("Beranda", "Tetapkan"),
        ),
        JenisTindakan.KONSELING_REKAM: (t("Beranda", "Konseling {nama}: isi rekaman hasil"), t("Beranda", "Isi")),
        JenisTindakan.KONSELING_LANJUT: (
            t("Beranda", "Konseling {nama}: catat tindak lanjut"),
            t("Beranda", "Catat"),
        ),
        JenisTindakan.PEMBINAAN_LAIN: (
            t("Beranda", "{jumlah} hal pembinaan lain menunggu Anda"),
            t("Beranda", "Buka"),
        ),
    }[apa.jenis]
    return Ajakan(
        t("Beranda", "Pembinaan"),
        "aju",
        judul.format(nama=apa.oleh, bentuk=istilah(apa.teks), jumlah=apa.jumlah),
        apa.oleh if apa.jenis is JenisTindakan.PEMBINAAN_LAIN else _isi(apa, hari_ini),
        tombol,
        "pembinaan",
        _tujuan(apa),
    )


def _isi(apa: Tindakan, hari_ini: date) -> str:
    return f"{apa.catatan} · {tulis_tanggal(apa.tanggal or hari_ini)}"


def _tujuan(apa: Tindakan) -> dict[str, object]:
    if apa.jenis is JenisTindakan.PEMBINAAN_LAIN:
        return {"pegawai_id": apa.pegawai_id}
    return {"pegawai_id": apa.pegawai_id, "jenis": _LEMBAR.get(apa.jenis, JenisEntri.BIMBINGAN), "id": apa.id}
