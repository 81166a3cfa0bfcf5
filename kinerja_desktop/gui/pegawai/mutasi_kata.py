"""The words of the transfer wizard: kinds, parts of the preview, and what an unfinished form says."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.akibat_mutasi import Akibat, Kelompok
from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.gui.common.bahasa import istilah, tulis_tanggal

t = QCoreApplication.translate
_BANYAK = 3
"""Names of who must act that the quiet line shows; the handover page names all."""


def jenis_mutasi() -> dict[JenisMutasi, tuple[str, str]]:
    """Each kind with its name and one line that tells when it is chosen."""
    return {
        JenisMutasi.MUTASI: (
            t("Mutasi", "Pindah tugas"),
            t("Mutasi", "Unit atau jabatan baru, di kantor ini atau di luar"),
        ),
        JenisMutasi.GANTI_PIMPINAN: (
            t("Mutasi", "Ganti pimpinan unit"),
            t("Mutasi", "Orang ini menjadi pimpinan definitif sebuah unit"),
        ),
        JenisMutasi.PLT: (
            t("Mutasi", "Pelaksana tugas (Plt.)"),
            t("Mutasi", "Memimpin unit yang kosong untuk sementara"),
        ),
        JenisMutasi.PLH: (
            t("Mutasi", "Pelaksana harian (Plh.)"),
            t("Mutasi", "Mewakili pimpinan yang berhalangan sementara"),
        ),
        JenisMutasi.TUGAS_BELAJAR: (
            t("Mutasi", "Tugas belajar"),
            t("Mutasi", "Tetap dinilai di sini, SKP yang sama dilanjutkan"),
        ),
        JenisMutasi.BERHENTI: (
            t("Mutasi", "Berhenti bertugas"),
            t("Mutasi", "Pensiun, masa persiapan pensiun, cuti di luar tanggungan"),
        ),
    }


def nama_kelompok(kelompok: Kelompok) -> str:
    """Heading of one part of the preview."""
    return {
        Kelompok.PENEMPATAN: t("Mutasi", "Penempatan"),
        Kelompok.SKP: t("Mutasi", "SKP"),
        Kelompok.PENILAI: t("Mutasi", "Pejabat penilai"),
        Kelompok.EVALUASI: t("Mutasi", "Evaluasi"),
        Kelompok.MENUNGGU: t("Mutasi", "Yang masih menunggu"),
        Kelompok.PERHATIAN: t("Mutasi", "Perlu perhatian"),
    }[kelompok]


def keterangan(akibat: Akibat, nama: Mapping[UUID, str]) -> str:
    """The quiet line below a consequence: its article, who must act, and until when."""
    bagian: list[str] = []
    if siapa := [nama[i] for i in akibat.siapa if i in nama]:
        kata = "; ".join(siapa[:_BANYAK])
        if len(siapa) > _BANYAK:
            kata = t("Mutasi", "{siapa}; dan {jumlah} lainnya").format(siapa=kata, jumlah=len(siapa) - _BANYAK)
        bagian.append(t("Mutasi", "Yang melakukan: {siapa}").format(siapa=kata))
    if akibat.sampai is not None:
        bagian.append(t("Mutasi", "paling lambat {tanggal}").format(tanggal=tulis_tanggal(akibat.sampai)))
    if akibat.dasar:
        bagian.append(akibat.dasar)
    return " · ".join(bagian)


def kalimat(akibat: Akibat) -> str:
    """The sentence in the language of the window."""
    return istilah(akibat.kalimat)
