"""What a revision of the plan took the result or indicator from: still there, under a heading of its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.services.realisasi import LembarRealisasi

_TERBANYAK = 8


def bagian_lepas(lembar: LembarRealisasi) -> QWidget:
    """Heading, how to use these reports, the newest of them, and the entries of deleted indicators."""
    t = QCoreApplication.translate
    kotak = QWidget()
    tata = QVBoxLayout(kotak)
    tata.setContentsMargins(0, px(6), 0, 0)
    tata.setSpacing(px(3))
    baris: list[tuple[str, str]] = []
    if lembar.laporan_lepas:
        jumlah = tulis_angka(len(lembar.laporan_lepas))
        baris.append((t("LepasView", "Laporan dari hasil kerja yang dihapus"), "judul"))
        pola = t(
            "LepasView", "{n} laporan disetujui tetap dapat dikutip pada indikator mana pun, lewat tombol buktinya."
        )
        baris.append((pola.format(n=jumlah), "muted"))
        for satu in lembar.laporan_lepas[-_TERBANYAK:][::-1]:
            volume = "" if satu.realisasi is None else f" · {tulis_angka(satu.realisasi)} {satu.satuan}"
            baris.append((f"{tulis_tanggal(satu.tanggal)} · {satu.kegiatan}{volume}", ""))
        if len(lembar.laporan_lepas) > _TERBANYAK:
            sisa = tulis_angka(len(lembar.laporan_lepas) - _TERBANYAK)
            baris.append((t("LepasView", "… dan {n} lagi").format(n=sisa), "muted"))
    if lembar.isian_lepas:
        baris.append((t("LepasView", "Realisasi indikator yang dihapus"), "judul"))
        baris += [(f"{nama} — {isi.uraian}", "") for nama, isi in lembar.isian_lepas]
    for teks, peran in baris:
        label = QLabel(teks)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if peran:
            label.setProperty("peran", peran)
        tata.addWidget(label)
    return kotak
