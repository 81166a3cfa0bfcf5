"""Words and tags of tone, relation and state."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.permintaan_umpan import KeadaanPermintaan
from kinerja_desktop.domain.umpan_balik import Hubungan, Nada, TentangUmpan
from kinerja_desktop.gui.common.lencana import JenisTag

t = QCoreApplication.translate


def nada(satu: Nada) -> tuple[str, JenisTag]:
    """The word of a tone and its tag."""
    kamus: dict[Nada, tuple[str, JenisTag]] = {
        Nada.POSITIF: (t("LabelUmpan", "Positif"), "ok"),
        Nada.NETRAL: (t("LabelUmpan", "Netral"), "draf"),
        Nada.PERLU_PERBAIKAN: (t("LabelUmpan", "Perlu perbaikan"), "kem"),
    }
    return kamus[satu]


def keadaan(satu: KeadaanPermintaan) -> tuple[str, JenisTag]:
    """The word of the state of a request and its tag."""
    kamus: dict[KeadaanPermintaan, tuple[str, JenisTag]] = {
        KeadaanPermintaan.MENUNGGU: (t("LabelUmpan", "Menunggu"), "aju"),
        KeadaanPermintaan.DIJAWAB: (t("LabelUmpan", "Dijawab"), "ok"),
        KeadaanPermintaan.DITOLAK: (t("LabelUmpan", "Ditolak"), "bad"),
        KeadaanPermintaan.DIBATALKAN: (t("LabelUmpan", "Dibatalkan"), "draf"),
        KeadaanPermintaan.LEWAT: (t("LabelUmpan", "Lewat tanggal"), "kem"),
    }
    return kamus[satu]


def dari(satu: Hubungan) -> str:
    """Who gives it, seen from the person it is about (article 18)."""
    return {
        Hubungan.PIMPINAN: t("LabelUmpan", "Pimpinan"),
        Hubungan.REKAN: t("LabelUmpan", "Rekan setingkat"),
        Hubungan.BAWAHAN: t("LabelUmpan", "Bawahan"),
        Hubungan.PIHAK_LAIN: t("LabelUmpan", "Pihak lain"),
    }[satu]


def tentang(satu: TentangUmpan) -> str:
    """What a feedback is about."""
    return {
        TentangUmpan.HASIL: t("LabelUmpan", "Hasil kerja"),
        TentangUmpan.PERILAKU: t("LabelUmpan", "Perilaku kerja"),
        TentangUmpan.UMUM: t("LabelUmpan", "Umum"),
    }[satu]
