"""The blocks of forms B.1.6 and B.1.7 as they are filled in on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.gui.pembinaan.isian import KolomIsian, TabelIsian


def blok_tujuan() -> TabelIsian:
    """TUJUAN of a coaching."""
    t = QCoreApplication.translate
    return TabelIsian(
        t("BlokBimbingan", "Tujuan: apa yang ingin saya capai?"),
        t("BlokBimbingan", "diisi pegawai"),
        (
            KolomIsian("indikator", t("BlokBimbingan", "Indikator kinerja individu"), 3),
            KolomIsian("baseline", t("BlokBimbingan", "Baseline target (jika ada)"), 2),
            KolomIsian("target", t("BlokBimbingan", "Target"), 2),
            KolomIsian("strategi", t("BlokBimbingan", "Strategi pencapaian target"), 3),
        ),
    )


def blok_fakta() -> TabelIsian:
    """FAKTA of a coaching."""
    t = QCoreApplication.translate
    return TabelIsian(
        t("BlokBimbingan", "Fakta: di mana saya sekarang?"),
        t("BlokBimbingan", "diisi pegawai"),
        (
            KolomIsian("target", t("BlokBimbingan", "Target SKP"), 2),
            KolomIsian("progres", t("BlokBimbingan", "Progres pencapaian target"), 2),
            KolomIsian("hambatan", t("BlokBimbingan", "Masalah/hambatan"), 3),
            KolomIsian("penyebab", t("BlokBimbingan", "Penyebab"), 3),
        ),
    )


def blok_langkah() -> TabelIsian:
    """LANGKAH KEDEPAN of a coaching."""
    t = QCoreApplication.translate
    return TabelIsian(
        t("BlokBimbingan", "Langkah ke depan: apa yang akan saya lakukan?"),
        t("BlokBimbingan", "rekomendasi pembimbing, disepakati dengan pegawai"),
        (
            KolomIsian("indikator", t("BlokBimbingan", "Indikator kinerja individu"), 4),
            KolomIsian("strategi", t("BlokBimbingan", "Strategi mengatasi masalah/hambatan"), 5),
            KolomIsian("penyesuaian", t("BlokBimbingan", "Penyesuaian ukuran dan target"), 2, ("TIDAK", "YA")),
        ),
    )


def blok_keahlian() -> TabelIsian:
    """TUJUAN of a mentoring or a training."""
    t = QCoreApplication.translate
    return TabelIsian(
        t("BlokBimbingan", "Tujuan: apa yang ingin saya capai?"),
        t("BlokBimbingan", "diisi pegawai"),
        (
            KolomIsian("keahlian", t("BlokBimbingan", "Keahlian/keterampilan spesifik"), 3),
            KolomIsian("jangka_waktu", t("BlokBimbingan", "Jangka waktu"), 2),
            KolomIsian("perubahan", t("BlokBimbingan", "Perubahan yang diharapkan"), 3),
            KolomIsian("ukuran", t("BlokBimbingan", "Ukuran keberhasilan"), 3),
        ),
    )


def blok_jurnal() -> TabelIsian:
    """The journal of a mentoring or a training, to which a row is added after each meeting."""
    t = QCoreApplication.translate
    return TabelIsian(
        t("BlokBimbingan", "Jurnal"),
        t("BlokBimbingan", "tambah satu baris setiap selesai bertemu"),
        (
            KolomIsian("waktu_tempat", t("BlokBimbingan", "Waktu dan tempat"), 2),
            KolomIsian("materi", t("BlokBimbingan", "Materi"), 3),
            KolomIsian("rencana_aksi", t("BlokBimbingan", "Rencana aksi"), 3),
            KolomIsian("target_waktu", t("BlokBimbingan", "Target waktu"), 2),
        ),
    )
