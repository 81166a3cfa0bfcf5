"""Showing problems: beside their field, and as a list whose lines lead there."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QLabel, QWidget

from kinerja_desktop.domain.masalah import Berat, Masalah
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.isian import tandai_galat
from kinerja_desktop.gui.common.theme import warna

_TERBANYAK = 4


def tandai(medan: QWidget, label: QLabel, masalah: Masalah | None) -> None:
    """Say beside a field what the law wants and how to go on; a warning does not mark the field as wrong."""
    if masalah is None:
        if medan.property("galat"):
            tandai_galat(medan)
        label.clear()
        label.hide()
        return
    _, isi, saran = teks_galat(masalah.galat)
    galat = masalah.berat is Berat.GALAT
    tandai_galat(medan, label if galat else None, f"{isi} {saran}" if galat else "")
    if not galat:
        label.setProperty("peran", "warn_kecil")
        label.setText(f"{isi} {saran}")
        label.show()
    gaya = label.style()
    gaya.unpolish(label)
    gaya.polish(label)


def terberat(daftar: Sequence[Masalah]) -> Masalah | None:
    """The problem to show where there are several: an error before a warning."""
    return min(daftar, key=lambda m: m.berat is not Berat.GALAT, default=None)


def tautan(daftar: Sequence[Masalah], lagi: str) -> str:
    """The problems as lines that lead to their field, errors with a full dot; `lagi` says how many more there are."""
    urut = sorted(daftar, key=lambda m: m.berat is not Berat.GALAT)
    baris = [_baris(m) for m in urut[:_TERBANYAK]]
    if len(urut) > _TERBANYAK:
        baris.append(lagi.format(n=len(urut) - _TERBANYAK))
    return "<br>".join(baris)


def _baris(masalah: Masalah) -> str:
    judul, _, saran = teks_galat(masalah.galat)
    galat = masalah.berat is Berat.GALAT
    tinta = warna("bad_ink" if galat else "warn_ink").name()
    nomor = str(masalah.rincian.get("nomor") or masalah.rincian.get("bagian") or "")
    kepala = escape(f"{judul} ({nomor})" if nomor else judul)
    return (
        f'<span style="color:{tinta}">{"●" if galat else "○"} '
        f'<a href="{escape(masalah.bidang)}" style="color:{tinta}">{kepala}</a>. {escape(saran)}</span>'
    )
