"""Matriks Peran Hasil: who of the team carries which part of the leader's results, typed in like a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.jam_simpan import JamSimpan
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.forms.ui_matriks_form import Ui_Matriks
from kinerja_desktop.gui.matriks import kata
from kinerja_desktop.gui.matriks.riwayat import Blok, NilaiSel
from kinerja_desktop.services import matriks as layanan
from kinerja_desktop.services import matriks_tulis as tulis
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.matriks import BarisMatriks, LembarMatriks, Pasangan, PilihanMatriks
from kinerja_desktop.services.matriks_tulis import BarisKeluar, HasilSel, IsianSel

_ULANG_MS = 5_000


class _Muatan(NamedTuple):
    """What one look at the page reads; `lembar` is None for somebody who has no leader with a plan."""

    pilihan: list[PilihanMatriks]
    lembar: LembarMatriks | None


def _muat(konteks: Context, pimpinan_id: UUID | None, tahun: int) -> _Muatan:
    pilihan = layanan.pilihan(konteks, tahun)
    nomor = [p.pimpinan.id for p in pilihan]
    if pimpinan_id not in nomor:
        pimpinan_id = nomor[0] if nomor else None
    return _Muatan(pilihan, None if pimpinan_id is None else layanan.lembar(konteks, pimpinan_id, tahun))


class MatriksPage(Halaman):
    """The grid keeps itself within a second; what is refused comes back as it was, with what to do."""

    kunci = "matriks"
    topik_bantuan = "matriks"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._pimpinan_id: UUID | None = None
        self._lembar: LembarMatriks | None = None
        self._mengisi = False
        self._lepas_terlihat = 0
        self._tutup_terlihat: UUID | None = None
        self._terlihat: UUID | None = None
        self.form = Ui_Matriks()
        self.form.setupUi(self.isi)
        self.kisi, self.panel, self.model = self.form.kisi, self.form.panel, self.form.kisi.model
        self.panel.pasang(self.model)
        self._jam = JamSimpan(self)
        self._siapkan()
        self._sambungkan()

    def _siapkan(self) -> None:
        f = self.form
        f.kosong.hide()
        kini = self._context.hari_ini().year
        for tahun in range(kini + 1, kini - 5, -1):
            f.tahun.addItem(str(tahun), tahun)
        f.tahun.setCurrentIndex(f.tahun.findData(kini))

    def _sambungkan(self) -> None:
        f, sel = self.form, self.kisi.sel
        f.tahun.currentIndexChanged.connect(lambda _: self._ganti())
        f.pimpinan.currentIndexChanged.connect(lambda _: self._pimpinan_dipilih())
        f.tombol_urung.clicked.connect(self.model.urungkan)
        f.tombol_ulang.clicked.connect(self.model.ulangi)
        f.tombol_kosong.clicked.connect(self.ke_sel_kosong)
        f.tombol_tambah.clicked.connect(self.panel.tampilkan_tambah)
        f.tombol_cetak.clicked.connect(self._cetak)
        self.model.diubah.connect(self._diketik)
        self.model.ditolak.connect(self._tolak)
        sel.ditahan.connect(lambda: self._tolak([self.model.baris[sel.currentIndex().row()]]))
        sel.terpotong.connect(self._terpotong)
        sel.selectionModel().currentChanged.connect(self._pindah)
        self.panel.buka_skp.connect(self._buka_skp)
        self.panel.keluarkan.connect(self._keluarkan)
        self.panel.cari.connect(self._cari_orang)
        self.panel.masukkan.connect(self._masukkan)
        self._jam.timeout.connect(self._simpan)
        QShortcut(QKeySequence("Ctrl+Shift+Z"), self, self.model.ulangi)

    # loading

    @property
    def tahun(self) -> int:
        """The chosen year."""
        return int(self.form.tahun.currentData())

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load again; what is being typed stays."""
        self.jalankan(_muat, self._context, self._pimpinan_id, self.tahun, selesai=self._terima)

    def terkena(self, perubahan: object) -> bool:
        """Cells of the own matrix are written here alone, so they stand on the screen already."""
        milik = self._lembar is not None and self._lembar.boleh_ubah
        rekaman = getattr(perubahan, "rekaman", ())
        return not (milik and rekaman and all(nama == "sel_matriks" for nama, _ in rekaman))

    def _ganti(self) -> None:
        if not self._mengisi:
            self._simpan()
            self.segarkan()

    def _pimpinan_dipilih(self) -> None:
        nomor = self.form.pimpinan.currentData()
        if not self._mengisi and isinstance(nomor, UUID):
            self._simpan()
            self._pimpinan_id = nomor
            self.segarkan()

    def buka(self, argumen: object) -> None:
        """Show the matrix of one leader (and year)."""
        if isinstance(argumen, dict) and isinstance(argumen.get("pimpinan_id"), UUID):
            self._simpan()
            self._pimpinan_id = argumen["pimpinan_id"]
            if isinstance(tahun := argumen.get("tahun"), int) and self.form.tahun.findData(tahun) >= 0:
                self._mengisi = True
                self.form.tahun.setCurrentIndex(self.form.tahun.findData(tahun))
                self._mengisi = False
            self.segarkan()

    def _terima(self, muatan: _Muatan) -> None:
        pilihan, self._lembar = muatan
        lembar = self._lembar
        self._pimpinan_id = None if lembar is None else lembar.pimpinan.id
        self._mengisi = True
        self.form.pimpinan.clear()
        for satu in pilihan:
            nama = self.tr("Tim saya") if satu.sendiri else satu.pimpinan.nama
            self.form.pimpinan.addItem(nama, satu.pimpinan.id)
        nomor = [p.pimpinan.id for p in pilihan]
        self.form.pimpinan.setCurrentIndex(nomor.index(self._pimpinan_id) if self._pimpinan_id in nomor else -1)
        self.form.pimpinan.setVisible(len(pilihan) > 1 or (bool(pilihan) and not pilihan[0].sendiri))
        self._mengisi = False
        self.setel_remah(self.tr("Tahun {tahun}").format(tahun=self.tahun))
        self.model.isi(lembar or LembarMatriks(self._context.pegawai, self.tahun))
        self._tampilkan()

    def _tampilkan(self) -> None:
        f, lembar = self.form, self._lembar
        ada = lembar is not None and bool(lembar.kolom) and bool(lembar.baris)
        for bagian in (f.kartu_kisi, f.panel, f.hitungan, f.tombol_kosong):
            bagian.setVisible(ada)
        ubah = lembar is not None and lembar.boleh_ubah
        f.tombol_tambah.setVisible(ubah and lembar is not None and bool(lembar.kolom))
        f.panel.setVisible(ada or self._menambah())
        f.tombol_cetak.setVisible(ada and lembar is not None and lembar.boleh_cetak)
        for tombol in (f.tombol_urung, f.tombol_ulang):
            tombol.setVisible(ubah and ada)
        f.kosong.setVisible(not ada)
        if not ada:
            self._tampilkan_kosong(lembar)
        elif lembar is not None and self._terlihat != lembar.pimpinan.id:
            self._terlihat = lembar.pimpinan.id
            milik = [n for n, b in enumerate(lembar.baris) if b.pegawai.id == self._context.saya]
            self.kisi.sel.pindah_ke(self.model.index(milik[0] if milik else 0, 1))
        self._hitung()
        self._tampilkan_lepas()
        self._tampilkan_tutup()

    def _tampilkan_tutup(self) -> None:
        """Say once why the own matrix takes nothing any more (Lampiran II.C.6; R34)."""
        lembar = self._lembar
        if lembar is None or lembar.ditutup is None or lembar.skp is None:
            return
        if lembar.pimpinan.id != self._context.saya or lembar.skp.id == self._tutup_terlihat:
            return
        self._tutup_terlihat = lembar.skp.id
        self.tampilkan_pesan(
            "info",
            self.tr("SKP ini ditutup {tanggal}").format(tanggal=tulis_tanggal(lembar.ditutup)),
            self.tr("Matriksnya tetap dapat dibaca dan dicetak. Peran baru dibagi pada SKP yang berlaku sekarang."),
        )

    def _menambah(self) -> bool:
        return self.panel.form.tumpukan.currentWidget() is self.panel.form.halaman_tambah

    def _tampilkan_kosong(self, lembar: LembarMatriks | None) -> None:
        kosong = self.form.kosong
        if lembar is None:
            kosong.setel(
                "matriks",
                self.tr("Belum ada matriks {tahun}").format(tahun=self.tahun),
                self.tr("Matriks muncul di sini sesudah pimpinan menyusun SKP dan membagi peran."),
            )
        elif not lembar.kolom and lembar.boleh_ubah:
            kosong.setel(
                "matriks",
                self.tr("Kolom matriks berasal dari SKP Anda"),
                self.tr("Susun dahulu hasil kerja dan indikator SKP {tahun}; peran tim dibagi dari sana.").format(
                    tahun=self.tahun
                ),
                (self.tr("Buka Sasaran Kinerja"), self._ke_sasaran),
            )
        elif not lembar.kolom:
            kosong.setel(
                "matriks",
                self.tr("SKP pimpinan belum berisi"),
                self.tr("Matriks dibagi dari hasil kerja dan indikator pimpinan."),
            )
        else:
            tindakan = (self.tr("Tambah pegawai"), self._tambah) if lembar.boleh_ubah else None
            kosong.setel(
                "tim",
                self.tr("Belum ada pegawai dalam matriks"),
                self.tr("Pegawai yang Anda nilai muncul sendiri; pegawai unit lain dapat ditambahkan."),
                tindakan,
            )

    def _ke_sasaran(self) -> None:
        self.minta_pindah.emit("sasaran", {"pegawai_id": self._context.saya, "tahun": self.tahun})

    def _hitung(self) -> None:
        hitungan = self.model.hitungan()
        self.form.hitungan.setel(kata.hitungan(hitungan), "muted")
        self.form.tombol_kosong.setEnabled(hitungan.kosong > 0)
        self.form.tombol_urung.setEnabled(self.model.riwayat.bisa_urung)
        self.form.tombol_ulang.setEnabled(self.model.riwayat.bisa_ulang)

    def _tampilkan_lepas(self) -> None:
        lembar = self._lembar
        banyak = len(lembar.lepas) if lembar is not None and lembar.boleh_ubah else 0
        dulu, self._lepas_terlihat = self._lepas_terlihat, banyak
        if lembar is None or banyak <= dulu:
            return
        daftar = "\n".join(f"• {s.isi}" for s in lembar.lepas[:6])
        self.tampilkan_pesan(
            "warn",
            self.tr("{n} peran berada pada kolom yang sudah dihapus dari SKP Anda").format(n=banyak),
            daftar,
            tindakan=(self.tr("Kosongkan"), self._kosongkan_lepas),
        )

    def _kosongkan_lepas(self) -> None:
        lembar = self._lembar
        if lembar is not None and lembar.skp is not None:
            daftar = [IsianSel(s.kolom_id, s.pegawai_id, "") for s in lembar.lepas]
            self.jalankan(tulis.simpan_banyak, self._context, lembar.skp.id, daftar, selesai=lambda _: self.segarkan())

    # typing

    def _pindah(self, kini: QModelIndex, _lama: QModelIndex) -> None:
        self.panel.tampilkan(kini)

    def ke_sel_kosong(self) -> None:
        """Go to the next empty cell."""
        tujuan = self.model.kosong_berikut(self.kisi.sel.currentIndex())
        if tujuan.isValid():
            self.kisi.pilih(tujuan)

    def _diketik(self) -> None:
        if self.bilah_pesan.jenis == "warn":
            self.bilah_pesan.tutup()  # what was refused before; it lies over the buttons above the grid
        self.form.tersimpan.setel(self.tr("Mengetik…"), "muted")
        self._hitung()
        self._jam.catat()

    def _tolak(self, baris: Sequence[BarisMatriks]) -> None:
        if self._lembar is None or not self._lembar.boleh_ubah:
            self.tampilkan_pesan("info", self.tr("Matriks ini hanya dapat diubah oleh pemiliknya"))
            return
        nama = ", ".join(dict.fromkeys(b.pegawai.nama for b in baris))
        judul = self.tr("Sel {nama} tidak diubah").format(nama=nama)
        self.tampilkan_pesan("warn", judul, kata.alasan_terkunci(baris[0]))

    def _terpotong(self, banyak: int) -> None:
        self.tampilkan_pesan(
            "warn",
            self.tr("{n} sel tempelan berada di luar matriks").format(n=banyak),
            self.tr("Yang muat sudah diisikan. Pilih sel awal lain, atau tambah pegawai, lalu tempel lagi."),
        )

    # saving

    def _simpan(self) -> None:
        """Write what waits. The task belongs to the model: a page that is left does not take it along."""
        lembar = self._lembar
        if lembar is None or lembar.skp is None or not self.model.menunggu:
            return
        self._jam.stop()
        blok = self.model.ambil_menunggu()
        self.pekerja.jalankan(
            self.model,
            tulis.simpan_banyak,
            self._context,
            lembar.skp.id,
            [_isian(pasangan, nilai) for pasangan, nilai in blok.items()],
            selesai=lambda hasil: self._tersimpan(blok, hasil),
            gagal=lambda galat: self._gagal_simpan(blok, galat),
        )

    def _tersimpan(self, blok: Blok, hasil: HasilSel) -> None:
        self.model.terkirim(blok, [d.pegawai_id for d in hasil.ditolak])
        if self.tertutup:
            return
        if hasil.ditolak:
            self.tampilkan_galat(hasil.ditolak[0].galat)
            self.segarkan()
        teks = self.tr("Tersimpan otomatis {jam} ✓").format(jam=f"{self._context.sekarang():%H.%M}")
        self.form.tersimpan.setel(teks, "muted")
        self.pesan.emit(teks)

    def _gagal_simpan(self, blok: Blok, galat: UserError) -> None:
        """Nothing was written: what is typed waits on the screen and is tried again."""
        self.model.gagal(blok)
        if not self.tertutup:
            self.tampilkan_galat(galat)
            self._jam.start(_ULANG_MS)

    def tunda_tutup(self) -> bool:
        """What is typed goes into the store before the page is left."""
        editor = self.kisi.sel.pelukis.editor
        if editor is not None:
            editor.selesai.emit((0, 0))
        self._simpan()
        return True

    # rows

    def _tambah(self) -> None:
        self.panel.show()
        self.panel.tampilkan_tambah()

    def _cari_orang(self, kata_cari: str) -> None:
        lembar = self._lembar
        if lembar is not None and lembar.skp is not None and kata_cari:
            self.jalankan(layanan.calon_anggota, self._context, lembar.skp.id, kata_cari, selesai=self.panel.isi_calon)

    def _masukkan(self, orang: Pegawai) -> None:
        lembar = self._lembar
        if lembar is not None and lembar.skp is not None:
            self.jalankan(
                tulis.tambah_anggota, self._context, lembar.skp.id, [orang.id], selesai=lambda _: self._masuk(orang)
            )

    def _masuk(self, orang: Pegawai) -> None:
        self.panel.isi_calon([p for p in self.panel.calon.semua() if p.id != orang.id])
        self.tampilkan_pesan("ok", self.tr("{nama} masuk ke matriks").format(nama=orang.nama))
        self.segarkan()

    def _keluarkan(self, baris: BarisMatriks) -> None:
        lembar = self._lembar
        if lembar is not None and lembar.skp is not None:
            self._simpan()
            self.jalankan(
                tulis.keluarkan,
                self._context,
                lembar.skp.id,
                baris.pegawai.id,
                selesai=lambda hasil: self._keluar(baris, hasil),
            )

    def _keluar(self, baris: BarisMatriks, hasil: BarisKeluar) -> None:
        self.model.riwayat.kosongkan()
        self.tampilkan_pesan(
            "ok",
            self.tr("{nama} keluar dari matriks").format(nama=baris.pegawai.nama),
            tindakan=(self.tr("Urungkan"), lambda: self._kembalikan(hasil)),
            hitung_mundur=8,
        )
        self.segarkan()

    def _kembalikan(self, hasil: BarisKeluar) -> None:
        lembar = self._lembar
        if lembar is not None and lembar.skp is not None:
            self.jalankan(
                tulis.kembalikan_baris,
                self._context,
                lembar.skp.id,
                hasil.pegawai_id,
                hasil.isian,
                selesai=lambda _: self.segarkan(),
            )

    def _cetak(self) -> None:
        self._simpan()
        if self._lembar is not None:
            argumen = {"format": "A.1.5", "pegawai_id": self._lembar.pimpinan.id, "tahun": self.tahun}
            self.minta_pindah.emit("dokumen", argumen)

    def _buka_skp(self, baris: BarisMatriks) -> None:
        self._simpan()
        self.minta_pindah.emit("sasaran", {"pegawai_id": baris.pegawai.id, "tahun": self.tahun})


def _isian(pasangan: Pasangan, nilai: NilaiSel) -> IsianSel:
    pegawai_id, kolom_id = pasangan
    return IsianSel(kolom_id, pegawai_id, nilai.isi, nilai.pendekatan, nilai.target)
