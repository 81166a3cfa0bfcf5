"""The team side by side over the whole period, so that the newest weeks do not decide alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR
from kinerja_desktop.domain.periode import ROMAWI, JenisPeriode, Periode
from kinerja_desktop.domain.pola_distribusi import URUTAN
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, nama_bulan, tulis_periode
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import KotakCari
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.tasks import Lajur
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.evaluasi import label
from kinerja_desktop.gui.evaluasi.banding_sel import PelukisBanding
from kinerja_desktop.services import cara_penetapan
from kinerja_desktop.services import evaluasi_tim as layanan
from kinerja_desktop.services import evaluasi_tim_cetak as cetak
from kinerja_desktop.services.evaluasi_bentuk import KeadaanEvaluasi
from kinerja_desktop.services.evaluasi_tim import AnggotaTim, TimEvaluasi
from kinerja_desktop.services.konteks import Context

_LAPORAN, _UMPAN = 2, 4
_KEADAAN = list(KeadaanEvaluasi)


class BandingView(Kartu):
    """`dibuka` carries the person whose sheet is wanted."""

    dibuka = Signal(object)

    def __init__(self, halaman: Halaman, context: Context, periode: Callable[[], Periode]) -> None:
        super().__init__("", "", padat=True)
        self._halaman, self._context, self._periode = halaman, context, periode
        self.tim: TimEvaluasi | None = None
        self._turun = False
        self.model = HalamanModel[AnggotaTim](self._kolom(), self, kunci=lambda a: a.pegawai_id)
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.pelukis = PelukisBanding(self.tabel, _LAPORAN, _UMPAN)
        self.tabel.setItemDelegate(self.pelukis)
        self.tabel.setModel(self.model)
        self.tabel.baris_dibuka.connect(self._buka)
        self.tabel.baris_dipilih.connect(lambda _: self._atur_cara())
        kepala = self.tabel.horizontalHeader()
        kepala.setSortIndicatorShown(True)
        kepala.sectionClicked.connect(self._kepala_diklik)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(12), px(12), px(12), px(10))
        tata.addLayout(self._atas())
        tata.addWidget(self.tabel)
        self.keterangan = QLabel()
        self.keterangan.setWordWrap(True)
        self.keterangan.setProperty("peran", "bantuan")
        tata.addWidget(self.keterangan)

    def _kolom(self) -> list[Kolom[AnggotaTim]]:
        return [
            Kolom(self.tr("Pegawai"), lambda a: a.baris.nama, kecil=lambda a: a.baris.jabatan),
            Kolom(self.tr("Keadaan"), lambda a: label.keadaan(a.baris.keadaan)[0], 150, tag=_tag_keadaan),
            Kolom(self.tr("Laporan"), self._laporan, 116, tooltip=self._laporan),
            Kolom(self.tr("Realisasi"), _terisi, 84, kecil=self._indikator),
            Kolom(self.tr("Umpan balik"), self._umpan, 116, tooltip=self._umpan),
            Kolom(
                self.tr("Catatan kerja"), self._catatan_hasil, 146, kecil=self._catatan_nilai, tooltip=self._arti_panah
            ),
            Kolom(self.tr("Predikat lalu"), self._lalu, 116, kecil=self._lalu_tahun, tooltip=self._lalu_lengkap),
            Kolom(self.tr("Rating kini"), self._predikat, 134, kecil=self._rating, token=_token, tebal=lambda _: True),
        ]

    def _arti_panah(self, _anggota: AnggotaTim) -> str:
        return self.tr("Catatan kerja penilai: ↑ di atas, = sesuai, ↓ di bawah ekspektasi")

    def _atas(self) -> QHBoxLayout:
        self.cari = KotakCari(self, self.tr("Cari pegawai"))
        self.cari.setMinimumWidth(px(160))
        self.cari.setMaximumWidth(px(280))
        self.cari.textChanged.connect(lambda _: self._tampilkan())
        self.saring = Pilihan()
        self.saring.setAccessibleName(self.tr("Tampilkan"))
        self.saring.addItem(self.tr("Semua"), None)
        for keadaan in KeadaanEvaluasi:
            self.saring.addItem(label.keadaan(keadaan)[0], keadaan.value)
        self.saring.currentIndexChanged.connect(lambda _: self._tampilkan())
        self.urut = Pilihan()
        self.urut.setAccessibleName(self.tr("Urutkan menurut"))
        for kolom in self.model.kolom:
            self.urut.addItem(self.tr("Urut: {kolom}").format(kolom=kolom.judul))
        self.urut.activated.connect(lambda n: self._urutkan(n, self.model.kolom[n].judul != self.tr("Pegawai")))
        self.tombol_cetak = Tombol(self.tr("Cetak"), ikon="cetak")
        self.tombol_ekspor = Tombol(self.tr("Ekspor"), ikon="unduh")
        self.tombol_buka = Tombol(self.tr("Buka"), "primary", pintasan="Return")
        self.tombol_cetak.clicked.connect(lambda: self._simpan(pdf=True))
        self.tombol_ekspor.clicked.connect(lambda: self._simpan(pdf=False))
        self.tombol_buka.clicked.connect(lambda: self._buka(self.tabel.baris_kini()))
        baris = QHBoxLayout()
        for widget in (self.cari, self.saring, self.urut):
            baris.addWidget(widget)
        baris.addStretch(1)
        self.cara = TombolCara(self.tr("predikat lalu"))
        self.cara.setText(self.tr("Predikat lalu"))
        for tombol in (self.cara, self.tombol_cetak, self.tombol_ekspor, self.tombol_buka):
            baris.addWidget(tombol)
        return baris

    # loading

    def fokus(self) -> None:
        """The keys go to the table."""
        self.tabel.setFocus(Qt.FocusReason.OtherFocusReason)

    def muat(self) -> None:
        """Load the team again."""
        self._halaman.jalankan(layanan.tim, self._context, self._periode(), selesai=self._terima)

    def _terima(self, tim: TimEvaluasi) -> None:
        self.tim = tim
        self.pelukis.setel(tim.bulan, tim.anggota)
        bulan = f"{nama_bulan(tim.bulan[0])}–{nama_bulan(tim.bulan[-1])}" if len(tim.bulan) > 1 else ""
        pola = self.tr(
            "Seluruh {periode}{bulan}, bukan hanya minggu terakhir. Batang umpan balik: hijau positif, kelabu netral, "
            "kuning perlu perbaikan. Klik kepala kolom untuk mengurutkan."
        )
        self.keterangan.setText(pola.format(periode=tulis_periode(tim.periode), bulan=f" ({bulan})" if bulan else ""))
        self._tampilkan()

    def terlihat(self) -> list[AnggotaTim]:
        """The people that search and filter leave, in the order that was chosen."""
        if self.tim is None:
            return []
        kata = self.cari.text().casefold().split()
        keadaan = self.saring.currentData()
        cocok = [
            a
            for a in self.tim.anggota
            if (keadaan is None or a.baris.keadaan.value == keadaan)
            and all(k in f"{a.baris.nama} {a.baris.nip}".casefold() for k in kata)
        ]
        kunci = _KUNCI[self.urut.currentIndex()]
        return sorted(cocok, key=kunci, reverse=self._turun)

    def _tampilkan(self) -> None:
        baris = self.terlihat()
        self.model.isi(baris)
        if baris and self.tabel.baris_kini() is None:
            self.tabel.pilih_baris(0)
        self._atur_cara()
        for tombol in (self.tombol_cetak, self.tombol_ekspor, self.tombol_buka):
            tombol.setEnabled(bool(baris))
        if self.tim is not None and self.tim.anggota:
            self.tabel.kosong.setel(
                "cari",
                self.tr("Tidak ada pegawai yang cocok"),
                tindakan=(self.tr("Tampilkan semua"), self._hapus_saringan),
            )
        else:
            self.tabel.kosong.setel(
                "evaluasi",
                self.tr("Tidak ada pegawai"),
                self.tr("Pegawai yang Anda nilai muncul di sini setelah data organisasi terisi."),
            )

    def _atur_cara(self) -> None:
        """The button explains the earlier predikat of the person that is chosen."""
        a = self.tabel.baris_kini()
        punya = isinstance(a, AnggotaTim) and bool(a.lalu)
        self.cara.setel(self._cara if punya else None)
        self.cara.namai(self.tr("predikat lalu {nama}").format(nama=a.baris.nama) if isinstance(a, AnggotaTim) else "")

    def _cara(self) -> None:
        """Ask the store; the card opens with the answer, unless another row was chosen meanwhile."""
        a = self.tabel.baris_kini()
        if isinstance(a, AnggotaTim):
            masa = tuple(p for p, _ in a.lalu)
            self._halaman.jalankan(
                cara_penetapan.predikat,
                self._context,
                a.pegawai_id,
                masa,
                selesai=lambda cara: self._tunjukkan(a.pegawai_id, cara),
            )

    def _tunjukkan(self, pegawai_id: UUID, cara: CaraHitung | None) -> None:
        kini = self.tabel.baris_kini()
        if cara is not None and isinstance(kini, AnggotaTim) and kini.pegawai_id == pegawai_id:
            self.cara.tunjukkan(cara)

    def _hapus_saringan(self) -> None:
        self.cari.clear()
        self.saring.setCurrentIndex(0)

    def _kepala_diklik(self, nomor: int) -> None:
        self._urutkan(nomor, not self._turun if nomor == self.urut.currentIndex() else nomor > 0)

    def _urutkan(self, nomor: int, turun: bool) -> None:
        self.urut.setCurrentIndex(nomor)
        self._turun = turun
        arah = Qt.SortOrder.DescendingOrder if turun else Qt.SortOrder.AscendingOrder
        self.tabel.horizontalHeader().setSortIndicator(nomor, arah)
        self._tampilkan()

    def _buka(self, baris: object) -> None:
        if isinstance(baris, AnggotaTim):
            self.dibuka.emit(baris.pegawai_id)

    # words of the cells

    def _laporan(self, a: AnggotaTim) -> str:
        return self._bulanan([str(n) for n in a.laporan])

    def _bulanan(self, isi: list[str]) -> str:
        bulan = self.tim.bulan if self.tim else ()
        return ", ".join(f"{nama_bulan(b, pendek=True)} {n}" for b, n in zip(bulan, isi, strict=True))

    def _umpan(self, a: AnggotaTim) -> str:
        pola = self.tr("{positif} positif, {netral} netral, {perlu} perlu perbaikan")
        isi = [pola.format(positif=u.positif, netral=u.netral, perlu=u.perlu_perbaikan) for u in a.umpan]
        return "\n".join(f"{nama_bulan(b)}: {t}" for b, t in zip(self.tim.bulan if self.tim else (), isi, strict=True))

    def _indikator(self, _a: AnggotaTim) -> str:
        return self.tr("indikator")

    def _catatan_hasil(self, a: AnggotaTim) -> str:
        return self.tr("hasil {catatan}").format(catatan=_panah(a.catatan_hasil))

    def _catatan_nilai(self, a: AnggotaTim) -> str:
        return self.tr("perilaku {catatan}").format(catatan=_panah(a.catatan_nilai))

    def _lalu(self, a: AnggotaTim) -> str:
        tahun_ini = [(p, n) for p, n in a.lalu if p.jenis is not JenisPeriode.TAHUNAN]
        return " · ".join(f"{_pendek(p)} {label.predikat_pendek(n)}" for p, n in tahun_ini[-2:]) or "—"

    def _lalu_tahun(self, a: AnggotaTim) -> str:
        return next((f"{p.tahun} {label.predikat_pendek(n)}" for p, n in a.lalu if p.jenis is JenisPeriode.TAHUNAN), "")

    def _lalu_lengkap(self, a: AnggotaTim) -> str:
        return "\n".join(f"{tulis_periode(p)}: {istilah(PREDIKAT_LAYAR[n])}" for p, n in a.lalu)

    def _predikat(self, a: AnggotaTim) -> str:
        return istilah(PREDIKAT_LAYAR[a.predikat]) if a.predikat else self.tr("belum lengkap")

    def _rating(self, a: AnggotaTim) -> str:
        if a.perlu_alasan:
            return self.tr("perlu alasan")
        hasil, perilaku = a.tempat
        if hasil is None and perilaku is None:
            return ""
        return " · ".join(label.rating_pendek(r) if r else "—" for r in (hasil, perilaku))

    # on paper

    def _simpan(self, *, pdf: bool) -> None:
        tim, baris = self.tim, self.terlihat()
        if tim is None:
            return
        nama = self.tr("Perbandingan evaluasi {periode}").format(periode=tulis_periode(tim.periode))
        akhiran = ("pdf", "PDF (*.pdf)") if pdf else ("xlsx", self.tr("Lembar kerja (*.xlsx)"))
        berkas = dialog.simpan_berkas(self, nama, f"{nama}.{akhiran[0]}", akhiran[1])
        if berkas is None:
            return
        fungsi: Any = cetak.cetak if pdf else cetak.ekspor
        self._halaman.jalankan(fungsi, self._context, tim, baris, berkas, selesai=self._tersimpan, lajur=Lajur.PANJANG)

    def _tersimpan(self, berkas: Path) -> None:
        self._halaman.tampilkan_pesan("ok", self.tr("Perbandingan tersimpan"), str(berkas))


def _tag_keadaan(a: AnggotaTim) -> tuple[str, JenisTag]:
    return label.keadaan(a.baris.keadaan)


def _terisi(a: AnggotaTim) -> str:
    return f"{a.iki_terisi} / {a.iki}"


def _panah(catatan: tuple[int, int, int]) -> str:
    atas, sesuai, bawah = catatan
    return f"↑{atas} ={sesuai} ↓{bawah}" if any(catatan) else "—"


def _pendek(periode: Periode) -> str:
    if periode.jenis is JenisPeriode.TRIWULANAN:
        return ROMAWI[periode.nomor - 1]
    return nama_bulan(periode.nomor, pendek=True)


def _token(a: AnggotaTim) -> str:
    return "muted" if a.predikat is None else "warn_ink" if a.perlu_alasan else "ink"


def _bagian(a: AnggotaTim) -> float:
    return a.iki_terisi / a.iki if a.iki else -1.0


def _umpan_bersih(a: AnggotaTim) -> int:
    return sum(u.positif - u.perlu_perbaikan for u in a.umpan)


def _catatan_bersih(a: AnggotaTim) -> int:
    return a.catatan_hasil[0] + a.catatan_nilai[0] - a.catatan_hasil[2] - a.catatan_nilai[2]


_KUNCI: tuple[Callable[[AnggotaTim], Any], ...] = (
    lambda a: a.baris.nama.casefold(),
    lambda a: _KEADAAN.index(a.baris.keadaan),
    lambda a: sum(a.laporan),
    _bagian,
    _umpan_bersih,
    _catatan_bersih,
    lambda a: URUTAN.index(a.lalu[-1][1]) if a.lalu else -1,
    lambda a: URUTAN.index(a.predikat) if a.predikat else -1,
)
"""What each column is sorted by."""
