"""Choices that the dialogs of this page share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.pegawai import JenisJabatan


def nama_jenis_jabatan() -> tuple[tuple[JenisJabatan, str], ...]:
    """Kinds of positions for a choice."""
    t = QCoreApplication.translate
    return (
        (JenisJabatan.PELAKSANA, t("FormulirPegawai", "Pelaksana")),
        (JenisJabatan.FUNGSIONAL, t("FormulirPegawai", "Pejabat fungsional")),
        (JenisJabatan.PENGAWAS, t("FormulirPegawai", "Pejabat pengawas")),
        (JenisJabatan.ADMINISTRATOR, t("FormulirPegawai", "Pejabat administrator")),
        (JenisJabatan.JPT, t("FormulirPegawai", "Pejabat pimpinan tinggi")),
        (JenisJabatan.KEPALA_DAERAH, t("FormulirPegawai", "Kepala daerah (tanpa NIP)")),
    )
