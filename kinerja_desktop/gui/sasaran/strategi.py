"""Workblocks, form A.1.4: how a leader means to reach his results, with routine and transforming activities."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit

from kinerja_desktop.domain import strategi as aturan
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.skp import Iki, Untuk
from kinerja_desktop.domain.strategi import Strategi
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import Kolom
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sasaran.rekaman_tab import Medan, TabRekaman, kunci_medan, teks_medan, tulis_medan
from kinerja_desktop.gui.sasaran.tab import IsiTab
from kinerja_desktop.services import strategi as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.strategi import BarisStrategi

_DAFTAR = ("strategi_rutin", "strategi_transformatif", "keluaran_rutin", "keluaran_transformatif")


class StrategiTab(TabRekaman[BarisStrategi]):
    """Strategies at the left, the workblock of one at the right; indicators are ticked from the plan."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(
            halaman,
            konteks,
            [
                Kolom(self.tr("Strategi"), lambda b: b.strategi.judul or "–", kecil=lambda b: b.strategi.pemilik),
                Kolom(self.tr("Keadaan"), lambda b: self._tag(b)[0], 84, tag=self._tag),
            ],
        )
        self.medan: dict[str, Medan] = {}
        self._susun_medan()
        self.tombol_baru = Tombol(self.tr("Tambah strategi"), ikon="tambah")
        self.tombol_baru.clicked.connect(self.baru)
        self.kiri.addWidget(self.tombol_baru)
        self.tombol_hapus = Tombol(self.tr("Hapus"), "flat", ikon="hapus")
        self.tombol_hapus.clicked.connect(self.hapus)
        self.kaki.insertWidget(1, self.tombol_hapus)
        self.tabel.setAccessibleName(self.tr("Daftar strategi"))

    def _susun_medan(self) -> None:
        butir = self.tr("Satu baris satu butir")
        for nama, judul, petunjuk in (
            ("judul", self.tr("Judul inisiatif strategi"), self.tr("misalnya: Jemput bola ibu hamil risiko tinggi")),
            ("pemilik", self.tr("Pemilik strategi"), self.tr("Jabatan yang bertanggung jawab")),
            ("pihak_terlibat", self.tr("Pihak yang terlibat"), self.tr("Tim, unit lain, atau mitra")),
            ("waktu_penyelesaian", self.tr("Waktu penyelesaian"), self.tr("misalnya: Januari–Desember 2026")),
            ("penerima_manfaat", self.tr("Penerima manfaat"), self.tr("Siapa yang merasakan hasilnya")),
            ("tujuan", self.tr("Tujuan"), self.tr("Apa yang berubah bila strategi ini berhasil")),
            ("anggaran", self.tr("Anggaran"), self.tr("misalnya: Rp120.000.000 (BOK)")),
        ):
            self._tambah(nama, judul, petunjuk)
        self.indikator = QListWidget()
        self.indikator.setFixedHeight(px(104))
        self.indikator.itemChanged.connect(lambda _: self.diketik())
        self.tambah_medan(self.tr("Indikator dan target yang diintervensi"), self.indikator)
        for nama, judul in zip(
            _DAFTAR,
            (
                self.tr("Strategi (key activities): rutin"),
                self.tr("Strategi (key activities): transformatif"),
                self.tr("Keluaran kunci (key milestone): rutin"),
                self.tr("Keluaran kunci (key milestone): transformatif"),
            ),
            strict=True,
        ):
            self._tambah(nama, judul, butir)
        self.tata.addStretch(1)

    def _tambah(self, nama: str, judul: str, petunjuk: str) -> None:
        self.medan[nama] = QPlainTextEdit() if nama in (*_DAFTAR, "tujuan") else QLineEdit()
        self.tambah_medan(judul, self.medan[nama], petunjuk)

    def _tag(self, baris: BarisStrategi) -> tuple[str, JenisTag]:
        return (self.tr("Sebagian"), "kem") if baris.kurang else (self.tr("Lengkap"), "ok")

    def judul_tab(self) -> str:
        """Word on the tab."""
        return self.tr("Strategi")

    def tampak(self, isi: IsiTab) -> bool:
        """Only for plans of leaders."""
        return isi.skp.untuk is Untuk.JPT or isi.lembar.memimpin

    def kunci(self, baris: BarisStrategi) -> object:
        """The workblock."""
        return baris.strategi.id

    def baca(self, isi: IsiTab) -> list[BarisStrategi]:
        """Every workblock of the plan."""
        return layanan.daftar(self.konteks, isi.lembar.skp.id)

    def setel(self, isi: IsiTab) -> None:
        """Offer a new workblock to the owner only."""
        super().setel(isi)
        self.tombol_baru.setVisible(self.boleh)
        self.tombol_hapus.setVisible(False)
        self.tabel.kosong.setel(
            "sasaran",
            self.tr("Belum ada strategi"),
            self.tr("Workblock menjawab bagaimana hasil kerja dicapai sebelum peran dibagikan (Lampiran II.4)."),
        )

    def isi_form(self, baris: BarisStrategi) -> None:
        """Show one workblock."""
        for nama, medan in self.medan.items():
            nilai = getattr(baris.strategi, nama)
            teks = nilai if isinstance(nilai, str) else "\n".join(nilai)
            tulis_medan(medan, teks)
        self._isi_indikator(baris.strategi)
        kunci_medan((*self.medan.values(), self.indikator), self.boleh)
        self.tombol_hapus.setVisible(self.boleh)

    def _isi_indikator(self, strategi: Strategi) -> None:
        self.indikator.clear()
        for nomor, satu in self._iki():
            item = QListWidgetItem(f"{nomor} {satu.uraian} — {satu.target}".rstrip(" —"))
            item.setData(Qt.ItemDataRole.UserRole, satu.id.hex)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            terpilih = satu.id in strategi.iki_id
            item.setCheckState(Qt.CheckState.Checked if terpilih else Qt.CheckState.Unchecked)
            self.indikator.addItem(item)

    def _iki(self) -> list[tuple[str, Iki]]:
        if self.isi_tab is None:
            return []
        rhk = self.isi_tab.lembar.skp.rhk
        return [(f"{i}.{j}", iki) for i, r in enumerate(rhk, start=1) for j, iki in enumerate(r.iki, start=1)]

    def nilai(self, baris: BarisStrategi) -> Strategi:
        """The workblock as typed."""
        terpilih = {
            self.indikator.item(n).data(Qt.ItemDataRole.UserRole)
            for n in range(self.indikator.count())
            if self.indikator.item(n).checkState() is Qt.CheckState.Checked
        }
        teks: dict[str, Any] = {n: teks_medan(m) for n, m in self.medan.items() if n not in _DAFTAR}
        butir: dict[str, Any] = {n: tuple(teks_medan(self.medan[n]).splitlines()) for n in _DAFTAR}
        iki = tuple(satu.id for _, satu in self._iki() if satu.id.hex in terpilih)
        return replace(baris.strategi, iki_id=iki, **teks, **butir)

    def tulis(self, baris: BarisStrategi) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        """Save the workblock."""
        return layanan.simpan, (self.nilai(baris), baris.dasar)

    def titipkan(self, baris: BarisStrategi) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        """Keep what is typed."""
        return layanan.simpan_otomatis, (self.nilai(baris),)

    def kurang(self, baris: BarisStrategi) -> Sequence[Masalah]:
        """What the form still lacks."""
        return baris.kurang

    # intents

    def baru(self) -> None:
        """An empty workblock with the focus on its title."""
        if self.isi_tab is None:
            return
        self.titip()
        skp = self.isi_tab.lembar.skp
        kosong = Strategi(self.konteks.id_baru(), skp.pegawai_id, skp.id, "")
        self.tabel.clearSelection()
        self.tampilkan(BarisStrategi(kosong, None, tuple(aturan.periksa(kosong))))
        self.medan["judul"].setFocus()

    def hapus(self) -> None:
        """Delete the shown workblock; it can be taken back for some seconds."""
        if self.baris is None:
            return
        baris, self.baris = self.baris, None
        self._jam.stop()
        self._kotor = False
        self.halaman.jalankan(
            layanan.hapus, self.konteks, baris.strategi, baris.dasar, selesai=lambda _: self._terhapus(baris)
        )

    def _terhapus(self, baris: BarisStrategi) -> None:
        self.halaman.tampilkan_pesan(
            "ok",
            self.tr("Strategi “{judul}” dihapus").format(judul=baris.strategi.judul[:60] or "–"),
            tindakan=(self.tr("Urungkan"), lambda: self._pulihkan(baris)) if baris.dasar is not None else None,
            hitung_mundur=8,
        )
        self.muat()

    def _pulihkan(self, baris: BarisStrategi) -> None:
        self.halaman.jalankan(layanan.simpan, self.konteks, baris.strategi, None, selesai=lambda _: self.muat())
