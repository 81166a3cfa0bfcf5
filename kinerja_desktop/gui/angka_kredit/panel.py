"""One functional official: what he has, what is ahead, the history, and what can be done."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain import angka_kredit as aturan
from kinerja_desktop.domain.angka_kredit import NAMA_JENJANG, BagianTahun, Tujuan, bulatkan
from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR
from kinerja_desktop.domain.riwayat_ak import NAMA_AK, RiwayatAk
from kinerja_desktop.gui.angka_kredit.dialog import DialogBaris, DialogBiodata, DialogKonversi, DialogPenetapan
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.alir import TataAlir
from kinerja_desktop.gui.common.bahasa import istilah, tulis_tanggal
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.lencana import Bilah, JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.theme import huruf, px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.services import angka_kredit as layanan
from kinerja_desktop.services.angka_kredit import LembarAk, Tersimpan
from kinerja_desktop.services.konteks import Context

_URUNG_DETIK = 8


class BarisTujuan(QWidget):
    """One requirement: its name, a bar, what is missing, and its working."""

    def __init__(self) -> None:
        super().__init__()
        self.nama, self.angka = QLabel(), QLabel()
        self.angka.setProperty("peran", "muted")
        self.angka.setWordWrap(True)
        self.bilah = Bilah()
        self.cara = TombolCara()
        atas = QHBoxLayout()
        atas.addWidget(self.nama)
        atas.addStretch(1)
        atas.addWidget(self.cara)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(3))
        tata.addLayout(atas)
        tata.addWidget(self.bilah)
        tata.addWidget(self.angka)

    def setel(self, lembar: LembarAk, tujuan: Tujuan) -> None:
        """Show one requirement of one official."""
        jenjang, desimal = lembar.jenjang, lembar.desimal
        if jenjang is None:
            return
        punya, butuh = bulatkan(tujuan.punya, desimal), bulatkan(tujuan.butuh, desimal)
        self.nama.setText(istilah(tujuan.nama))
        if tujuan.terpenuhi:
            teks = self.tr("{punya} dari {butuh} · terpenuhi").format(punya=punya, butuh=butuh)
        else:
            bulan = aturan.perkiraan_bulan(jenjang, tujuan.kurang)
            teks = self.tr("{punya} dari {butuh} · kurang {kurang}, kira-kira {lama} pada predikat Baik").format(
                punya=punya, butuh=butuh, kurang=bulatkan(tujuan.kurang, desimal), lama=self._lama(bulan)
            )
        self.angka.setText(teks)
        self.bilah.setel(min(100.0, float(tujuan.punya / tujuan.butuh * 100)), "ok" if tujuan.terpenuhi else "primary")
        self.cara.namai(istilah(tujuan.nama))
        self.cara.setel(partial(aturan.cara_tujuan, jenjang, tujuan, desimal))

    def _lama(self, bulan: int) -> str:
        tahun, sisa = divmod(bulan, 12)
        bagian = [self.tr("{n} tahun").format(n=tahun)] if tahun else []
        if sisa or not tahun:
            bagian.append(self.tr("{n} bulan").format(n=sisa))
        return " ".join(bagian)


class PanelAk(QWidget):
    """The person in front; `berubah` asks the page to load again."""

    berubah = Signal()

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._context = halaman, context
        self._lembar: LembarAk | None = None
        self.nama, self.total, self.keterangan = QLabel(), QLabel(), QLabel()
        self.nama.setProperty("peran", "judul_besar")
        self.total.setFont(huruf(22, 600, tabular=True))
        self.keterangan.setProperty("peran", "muted")
        self.keterangan.setWordWrap(True)
        self.cara_total = TombolCara(self.tr("angka kredit kumulatif"), self._cara_total)
        self.tujuan = (BarisTujuan(), BarisTujuan())
        self.model = self._buat_model()
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Riwayat angka kredit"))
        self.tabel.baris_dipilih.connect(lambda _: self._atur_tombol())
        self.tabel.baris_dibuka.connect(lambda _: self.ubah())
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(10))
        tata.addWidget(self._kartu())
        tata.addWidget(self._tombol_baris())
        tata.addWidget(self.tabel, 1)
        tata.addLayout(self._tombol_bawah())

    def _buat_model(self) -> HalamanModel[Tersimpan[RiwayatAk]]:
        return HalamanModel[Any](
            [
                Kolom(
                    self.tr("Angka kredit"),
                    lambda s: istilah(NAMA_AK[s.nilai.jenis]),
                    kecil=lambda s: s.nilai.keterangan or s.nilai.nomor_surat or istilah(NAMA_JENJANG[s.nilai.jenjang]),
                ),
                Kolom(self.tr("Masa"), lambda s: s.nilai.masa, 180),
                Kolom(self.tr("Predikat"), _predikat, 100),
                Kolom(self.tr("Nilai"), lambda s: self._angka(s.nilai), 80, kanan=True, tebal=lambda _: True),
                Kolom(self.tr("Keadaan"), lambda s: self._keadaan(s)[0], 142, tag=self._keadaan),
            ],
            self,
            kunci=lambda s: s.nilai.id,
        )

    def _kartu(self) -> Kartu:
        kartu = Kartu()
        tata = QVBoxLayout(kartu)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(6))
        tata.addWidget(self.nama)
        baris = QHBoxLayout()
        baris.addWidget(self.total)
        baris.addWidget(self.cara_total)
        baris.addStretch(1)
        self.tombol_data = Tombol(self.tr("Data jabatan fungsional…"), ikon="ubah")
        self.tombol_data.clicked.connect(self.ubah_data)
        baris.addWidget(self.tombol_data)
        tata.addLayout(baris)
        tata.addWidget(self.keterangan)
        for satu in self.tujuan:
            tata.addWidget(satu)
        return kartu

    def _tombol_baris(self) -> QWidget:
        self.tombol_konversi = Tombol("", "primary", ikon="muat")
        self.tombol_konversi.clicked.connect(self.konversi)
        self.tombol_tambah = Tombol(self.tr("Catat…"), pintasan="Ctrl+N", ikon="tambah")
        self.tombol_tambah.clicked.connect(lambda: self._isi_baris(None))
        self.tombol_ubah = Tombol(self.tr("Ubah…"), pintasan="F2", ikon="ubah")
        self.tombol_ubah.clicked.connect(self.ubah)
        self.tombol_hapus = Tombol(self.tr("Hapus"), pintasan="Del", ikon="hapus")
        self.tombol_hapus.clicked.connect(self.hapus)
        self.cara_baris = TombolCara("", self._cara_baris)
        self.cara_baris.setText(self.tr("Cara hitung baris ini"))
        wadah = QWidget()
        alir = TataAlir(wadah, px(8))
        for satu in (
            self.tombol_konversi,
            self.tombol_tambah,
            self.tombol_ubah,
            self.tombol_hapus,
            self.cara_baris,
        ):
            alir.addWidget(satu)
        return wadah

    def _tombol_bawah(self) -> QHBoxLayout:
        self.terakhir = QLabel()
        self.terakhir.setProperty("peran", "bantuan")
        self.terakhir.setWordWrap(True)
        self.tombol_cetak = Tombol(self.tr("Cetak formulir"), pintasan="Ctrl+P", ikon="cetak")
        self.tombol_cetak.clicked.connect(self.cetak)
        self.tombol_tetapkan = Tombol(self.tr("Tetapkan angka kredit…"), "ok", ikon="tanda_tangan")
        self.tombol_tetapkan.clicked.connect(self.tetapkan)
        bawah = QHBoxLayout()
        bawah.setSpacing(px(8))
        bawah.addWidget(self.terakhir, 1)
        bawah.addWidget(self.tombol_cetak)
        bawah.addWidget(self.tombol_tetapkan)
        return bawah

    # showing

    def tampilkan(self, lembar: LembarAk) -> None:
        """Show one official."""
        self._lembar = lembar
        self.nama.setText(lembar.pegawai.nama)
        self.total.setText("–" if lembar.jenjang is None else bulatkan(lembar.kumulatif, lembar.desimal))
        self.keterangan.setText(self._kalimat(lembar))
        for nomor, satu in enumerate(self.tujuan):
            satu.setVisible(nomor < len(lembar.tujuan))
            if nomor < len(lembar.tujuan):
                satu.setel(lembar, lembar.tujuan[nomor])
        self.tabel.kosong.setel("bintang", self.tr("Riwayat masih kosong"), self._ajakan(lembar))
        self.model.isi(list(reversed(lembar.riwayat)))
        if self._kini() is None and lembar.riwayat:
            self.tabel.pilih_baris(0)
        if lembar.penetapan:
            akhir = lembar.penetapan[-1]
            teks = self.tr("Terakhir ditetapkan {tanggal} dengan nomor {nomor}")
            self.terakhir.setText(teks.format(tanggal=tulis_tanggal(akhir.tanggal), nomor=akhir.nomor_surat))
        else:
            self.terakhir.setText(self.tr("Belum pernah ditetapkan."))
        self._atur_tombol()

    def _kalimat(self, lembar: LembarAk) -> str:
        if lembar.jenjang is None:
            return self.tr("Jenjang dan TMT-nya belum dicatat, jadi angka kredit belum dapat dihitung.")
        teks = self.tr("{jabatan} · jenjang {jenjang} · golongan {golongan}")
        return teks.format(
            jabatan=lembar.pegawai.jabatan,
            jenjang=istilah(NAMA_JENJANG[lembar.jenjang]),
            golongan=lembar.pegawai.golongan or "–",
        )

    def _ajakan(self, lembar: LembarAk) -> str:
        if lembar.tahun_siap:
            return self.tr("Predikat tahunan sudah ada dan dapat dikonversi.")
        return self.tr("Baris pertama muncul sesudah predikat tahunan dikonversi atau angka kredit lama dicatat.")

    def _angka(self, baris: RiwayatAk) -> str:
        return "" if self._lembar is None else bulatkan(baris.tepat, self._lembar.desimal)

    def _keadaan(self, baris: Tersimpan[RiwayatAk]) -> tuple[str, JenisTag]:
        sudah = self._lembar is not None and baris.nilai.id in self._lembar.sudah_ditetapkan
        return (self.tr("Ditetapkan"), "ok") if sudah else (self.tr("Belum ditetapkan"), "draf")

    def _atur_tombol(self) -> None:
        lembar, baris = self._lembar, self._kini()
        if lembar is None:
            return
        kelola = lembar.boleh_kelola
        bebas = baris is not None and baris.nilai.id not in lembar.sudah_ditetapkan
        for tombol in (self.tombol_data, self.tombol_tambah, self.tombol_ubah, self.tombol_hapus):
            tombol.setVisible(kelola)
        self.tombol_ubah.setEnabled(bebas)
        self.tombol_hapus.setEnabled(bebas)
        self.tombol_konversi.setVisible(kelola and bool(lembar.tahun_siap) and lembar.jenjang is not None)
        if lembar.tahun_siap:
            self.tombol_konversi.setText(self.tr("Konversi {tahun}…").format(tahun=lembar.tahun_siap[-1]))
        self._namai_cara(None if baris is None else baris.nilai)
        self.tombol_cetak.setEnabled(bool(lembar.riwayat))
        self.tombol_tetapkan.setVisible(lembar.boleh_menetapkan)
        belum = {r.id for r in lembar.baris} - lembar.sudah_ditetapkan
        self.tombol_tetapkan.setEnabled(bool(belum) and lembar.jenjang is not None)

    def _namai_cara(self, baris: RiwayatAk | None) -> None:
        """The button below the card is about the chosen row; only a conversion has a working."""
        dikonversi = baris is not None and baris.predikat is not None
        self.cara_baris.setEnabled(dikonversi)
        if baris is not None:
            self.cara_baris.namai(f"{istilah(NAMA_AK[baris.jenis])}, {baris.masa}")
        if not dikonversi:
            self.cara_baris.setToolTip(self.tr("Hanya baris konversi predikat yang mempunyai hitungan"))

    def _kini(self) -> Tersimpan[RiwayatAk] | None:
        baris = self.tabel.baris_kini()
        return baris if isinstance(baris, Tersimpan) else None

    # workings

    def _cara_total(self) -> CaraHitung | None:
        lembar = self._lembar
        if lembar is None or lembar.jenjang is None:
            return None
        milik = [r for r in lembar.baris if r.jenjang is lembar.jenjang]
        return aturan.cara_jumlah([(f"{NAMA_AK[r.jenis]}, {r.masa}", r.tepat) for r in milik], lembar.desimal)

    def _cara_baris(self) -> CaraHitung | None:
        baris, lembar = self._kini(), self._lembar
        if baris is None or lembar is None:
            return None
        r = baris.nilai
        if r.predikat is None or r.tahun is None or r.bulan_mulai is None or r.bulan_selesai is None:
            return None
        bagian = BagianTahun(r.jenjang, r.bulan_mulai, r.bulan_selesai)
        return aturan.cara_konversi(bagian, r.tahun, r.predikat, lembar.desimal)

    # intents

    def _jalankan_dialog(self, formulir: Any, kabar: str) -> None:
        if dialog.jalankan(formulir):
            self._halaman.tampilkan_pesan("ok", kabar)
            self.berubah.emit()
        formulir.deleteLater()

    def ubah_data(self) -> None:
        """Keep karpeg, birth, TMT and the history of jenjang."""
        if self._lembar is not None:
            formulir = DialogBiodata(self, self._halaman.pekerja, self._context, self._lembar)
            self._jalankan_dialog(formulir, self.tr("Data jabatan fungsional tersimpan"))

    def konversi(self) -> None:
        """Convert the signed predikat of a year, after its working was seen."""
        if self._lembar is not None and self._lembar.tahun_siap:
            formulir = DialogKonversi(self, self._halaman.pekerja, self._context, self._lembar)
            self._jalankan_dialog(formulir, self.tr("Predikat dikonversi ke angka kredit"))

    def _isi_baris(self, baris: Tersimpan[RiwayatAk] | None) -> None:
        if self._lembar is not None:
            formulir = DialogBaris(self, self._halaman.pekerja, self._context, self._lembar, baris)
            self._jalankan_dialog(formulir, self.tr("Angka kredit tercatat"))

    def ubah(self) -> None:
        """Correct the chosen row, unless a decision holds it."""
        baris, lembar = self._kini(), self._lembar
        if baris is not None and lembar is not None and lembar.boleh_kelola and self.tombol_ubah.isEnabled():
            self._isi_baris(baris)

    def hapus(self) -> None:
        """Delete the chosen row; it comes back by Urungkan."""
        baris = self._kini()
        if baris is None:
            return

        def urungkan() -> None:
            self._halaman.jalankan(
                layanan.simpan_riwayat, self._context, baris.nilai, selesai=lambda _: self.berubah.emit()
            )

        def sesudah(_: object) -> None:
            self._halaman.tampilkan_pesan(
                "ok",
                self.tr("Baris dihapus"),
                tindakan=(self.tr("Urungkan"), urungkan),
                hitung_mundur=_URUNG_DETIK,
            )
            self.berubah.emit()

        self._halaman.jalankan(layanan.hapus_riwayat, self._context, baris.nilai, baris.hash, selesai=sesudah)

    def tetapkan(self) -> None:
        """Set what is in the history, with number and day."""
        if self._lembar is not None:
            formulir = DialogPenetapan(self, self._halaman.pekerja, self._context, self._lembar)
            self._jalankan_dialog(formulir, self.tr("Angka kredit ditetapkan"))

    def cetak(self) -> None:
        """Go to the forms of this person."""
        if self._lembar is not None:
            argumen = {"format": "AK.3", "pegawai_id": self._lembar.pegawai.id, "periode": None}
            self._halaman.minta_pindah.emit("dokumen", {**argumen, "tahun": self._context.hari_ini().year})


def _predikat(simpanan: Tersimpan[RiwayatAk]) -> str:
    predikat = simpanan.nilai.predikat
    return "–" if predikat is None else istilah(PREDIKAT_LAYAR[predikat])
