"""Sasaran Kinerja: the own plan, and for a penilai the plans of the team with their decisions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kinerja_desktop.domain.dokumen import FORMAT_SKP
from kinerja_desktop.domain.masalah import Berat, Masalah
from kinerja_desktop.domain.skp import (
    PutusanSkp,
    Rhk,
    Skp,
    StatusSkp,
    boleh_putuskan,
    boleh_tarik,
    boleh_ubah,
    penugasan_lain,
)
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.jam_simpan import JamSimpan
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.forms.ui_sasaran_form import Ui_Sasaran
from kinerja_desktop.gui.sasaran import label
from kinerja_desktop.gui.sasaran.hasil_kerja import HasilKerjaEditor
from kinerja_desktop.gui.sasaran.lain import LampiranEditor, PerilakuEditor, RiwayatDialog
from kinerja_desktop.services import skp as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.skp import BarisTimSkp, LembarSkp
from kinerja_desktop.services.wewenang import PENULIS


class _Muatan(NamedTuple):
    """What one look at the page reads; `contoh` is the own plan of the year before, where this year has none."""

    tim: list[BarisTimSkp]
    lembar: list[LembarSkp]
    pimpinan: list[Rhk]
    draf: Skp | None
    contoh: Skp | None


class SasaranPage(Halaman):
    """At the left people and years, at the right one plan; what is typed is kept within a second."""

    kunci = "sasaran"
    topik_bantuan = "sasaran"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._pegawai_id = context.saya
        self._lembar: LembarSkp | None = None
        self._pimpinan: list[Rhk] = []
        self._mengisi = False
        self._belum_disimpan = False
        self.form = Ui_Sasaran()
        self.form.setupUi(self.isi)
        self.form.kartu_daftar.setFixedWidth(px(300))
        self.hasil = HasilKerjaEditor(context.id_baru, self)
        self.perilaku, self.lampiran, self.riwayat = PerilakuEditor(self), LampiranEditor(self), RiwayatDialog(self)
        for widget, judul in (
            (self.hasil, self.tr("Hasil kerja")),
            (self.perilaku, self.tr("Perilaku kerja")),
            (self.lampiran, self.tr("Lampiran SKP")),
            (self.riwayat, self.tr("Dialog dan riwayat")),
        ):
            self.form.tab.addTab(widget, judul)
        self.tombol_salin = Tombol("", parent=self.form.kosong)
        tata_kosong = self.form.kosong.layout()
        if isinstance(tata_kosong, QVBoxLayout):
            di_bawah = tata_kosong.indexOf(self.form.kosong.tombol) + 1
            tata_kosong.insertWidget(di_bawah, self.tombol_salin, 0, Qt.AlignmentFlag.AlignHCenter)
        self._contoh: Skp | None = None
        self.model = HalamanModel[BarisTimSkp](
            [
                Kolom(
                    self.tr("Pegawai"),
                    lambda b: b.pegawai.nama,
                    kecil=lambda b: b.pegawai.jabatan,
                    tooltip=lambda b: f"{b.pegawai.nama}\n{b.pegawai.jabatan}",
                ),
                Kolom(self.tr("SKP"), lambda b: label.status(b.status)[0], 96, tag=lambda b: label.status(b.status)),
            ],
            self,
            kunci=lambda b: b.pegawai.id,
        )
        self.form.tabel.setel_tinggi_baris(44)
        self.form.tabel.setModel(self.model)
        self._jam = JamSimpan(self)
        self._jam.timeout.connect(self._simpan_otomatis)
        self._sambungkan()
        self._isi_tahun(context.hari_ini().year)

    def _sambungkan(self) -> None:
        f = self.form
        f.tahun.currentIndexChanged.connect(lambda _: self.segarkan())
        f.tabel.selectionModel().currentRowChanged.connect(lambda *_: self._orang_dipilih())
        for editor in (self.hasil, self.perilaku, self.lampiran):
            editor.berubah.connect(self._diketik)
        self.hasil.tertahan.connect(self._tanya_hapus)
        self.hasil.dihapus.connect(self._beritahu_hapus)
        f.tombol_simpan.clicked.connect(self.simpan)
        f.tombol_ajukan.clicked.connect(self.ajukan)
        f.tombol_tarik.clicked.connect(lambda: self._lakukan(layanan.tarik, self.tr("SKP ditarik dan dapat diubah")))
        f.tombol_revisi.clicked.connect(self._revisi)
        f.tombol_hapus.clicked.connect(self._hapus)
        f.tombol_kembalikan.clicked.connect(self._kembalikan)
        f.tombol_setujui.clicked.connect(lambda: self._lakukan(layanan.setujui, self.tr("SKP disetujui")))
        f.tombol_tetapkan.clicked.connect(self._tetapkan)
        f.tombol_setujui.setToolTip(
            self.tr("Isi SKP disetujui dan tidak berubah lagi; SKP baru berlaku sesudah ditetapkan. Boleh dilewati.")
        )
        f.tombol_tetapkan.setToolTip(self.tr("SKP berlaku dan menjadi dasar laporan serta evaluasi (Pasal 14)"))
        self.tombol_salin.clicked.connect(lambda _=False: self._buat(self._contoh))
        f.tombol_pdf.clicked.connect(self._pratinjau)

    # loading

    def _isi_tahun(self, terpilih: int) -> None:
        kini = self._context.hari_ini().year
        self._mengisi = True
        for tahun in range(kini + 1, kini - 5, -1):
            self.form.tahun.addItem(str(tahun), tahun)
        self.form.tahun.setCurrentIndex(self.form.tahun.findData(terpilih))
        self._mengisi = False

    def _ke_tahun(self, tahun: int) -> None:
        self._mengisi = True
        if self.form.tahun.findData(tahun) < 0:
            self.form.tahun.addItem(str(tahun), tahun)
        self.form.tahun.setCurrentIndex(self.form.tahun.findData(tahun))
        self._mengisi = False

    @property
    def tahun(self) -> int:
        """The chosen year."""
        return int(self.form.tahun.currentData())

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load the team and the plan again; what is typed stays."""
        if self._mengisi:
            return
        self._flush()
        self.jalankan(self._muat, self._pegawai_id, self.tahun, selesai=self._terima)

    def _muat(self, pegawai_id: UUID, tahun: int) -> _Muatan:
        konteks = self._context
        tim = layanan.tim(konteks, tahun)
        if konteks.peran in PENULIS:
            sendiri = layanan.daftar(konteks, konteks.saya, tahun)
            baris = sendiri[-1] if sendiri else None
            diajukan = baris.skp.diajukan_pada if baris else None
            saya = BarisTimSkp(
                konteks.pegawai, baris.skp.id if baris else None, baris.status if baris else None, diajukan
            )
            tim = [saya, *(b for b in tim if b.pegawai.id != konteks.saya)]
        elif tim and pegawai_id == konteks.saya:
            pegawai_id = tim[0].pegawai.id
        lembar = layanan.daftar(konteks, pegawai_id, tahun)
        draf = layanan.draf_otomatis(konteks, lembar[-1].skp.id) if lembar and lembar[-1].milik_saya else None
        sendiri_kosong = not lembar and pegawai_id == konteks.saya
        lalu = layanan.daftar(konteks, konteks.saya, tahun - 1) if sendiri_kosong else []
        contoh = lalu[-1].skp if lalu and lalu[-1].skp.rhk else None
        return _Muatan(tim, lembar, layanan.rhk_pimpinan(konteks, tahun), draf, contoh)

    def _terima(self, hasil: _Muatan) -> None:
        tim, lembar, self._pimpinan, draf, self._contoh = hasil
        self._mengisi = True
        self.model.isi(tim)
        if self._pegawai_id not in {b.pegawai.id for b in tim} and tim:
            self._pegawai_id = tim[0].pegawai.id
        self.form.tabel.pilih_kunci(self._pegawai_id)
        self.form.kartu_daftar.setVisible(True)
        self._mengisi = False
        self._lembar = lembar[-1] if lembar else None
        self.setel_remah(self.tr("SKP {tahun}").format(tahun=self.tahun))
        self._tampilkan(draf)

    def _orang_dipilih(self) -> None:
        baris = self.form.tabel.baris_kini()
        if not self._mengisi and isinstance(baris, BarisTimSkp) and baris.pegawai.id != self._pegawai_id:
            self._flush()
            self._pegawai_id = baris.pegawai.id
            self.segarkan()

    def buka(self, argumen: object) -> None:
        """Show the plan of one person (and year)."""
        if isinstance(argumen, dict) and isinstance(argumen.get("pegawai_id"), UUID):
            self._flush()
            self._pegawai_id = argumen["pegawai_id"]
            if isinstance(tahun := argumen.get("tahun"), int):
                self._ke_tahun(tahun)
            self.segarkan()

    # showing

    def _tampilkan(self, draf: Skp | None) -> None:
        lembar, f = self._lembar, self.form
        f.kartu_isi.setVisible(lembar is not None)
        f.kosong.setVisible(lembar is None)
        if lembar is None:
            self._tampilkan_kosong()
            return
        ubah = lembar.milik_saya and boleh_ubah(lembar.status)
        skp = draf if ubah and draf is not None else lembar.skp
        self._mengisi = True
        self.hasil.setel(skp, self._pimpinan, ubah=ubah, sandaran=lembar.sandaran)
        self.perilaku.setel(skp, ubah=ubah)
        self.lampiran.setel(skp, ubah=ubah)
        self.riwayat.setel(lembar.skp, lembar.keputusan)
        self._mengisi = False
        self._belum_disimpan = ubah and draf is not None and draf != lembar.skp
        f.tag.setel(*label.status(lembar.status))
        penilai = lembar.penilai.nama if lembar.penilai else self.tr("penilai belum ditetapkan")
        f.langkah.setText(self.tr("1 Draf → 2 Diajukan → 3 Disetujui {penilai} → 4 Ditetapkan").format(penilai=penilai))
        f.pemilik.setText(f"{lembar.pegawai.nama} · {lembar.pegawai.jabatan}")
        f.tersimpan.setText(self.tr("Ada isian yang dipulihkan") if self._belum_disimpan else "")
        self._tampilkan_catatan(lembar)
        self._tampilkan_masalah([])
        self._tombol(lembar, ubah)

    def _tampilkan_kosong(self) -> None:
        sendiri = self._pegawai_id == self._context.saya and self._context.peran in PENULIS
        contoh = self._contoh if sendiri else None
        self.tombol_salin.setVisible(contoh is not None)
        if contoh is not None:
            self.tombol_salin.setText(self.tr("Salin dari SKP {tahun}").format(tahun=contoh.tahun))
        if sendiri:
            self.form.kosong.setel(
                "sasaran",
                self.tr("SKP {tahun} belum ada").format(tahun=self.tahun),
                self.tr("SKP ditetapkan paling lambat akhir Januari (Pasal 14)."),
                (self.tr("Mulai menyusun SKP"), self._buat),
            )
        else:
            self.form.kosong.setel(
                "sasaran",
                self.tr("SKP belum ada"),
                self.tr("Pegawai ini belum menyusun SKP tahun {tahun}.").format(tahun=self.tahun),
            )

    def _tampilkan_catatan(self, lembar: LembarSkp) -> None:
        teks = []
        terakhir = lembar.keputusan[-1][0] if lembar.keputusan else None
        if lembar.status is StatusSkp.DIKEMBALIKAN and terakhir is not None:
            teks.append(self.tr("Dikembalikan: “{alasan}”").format(alasan=terakhir.catatan))
        if lembar.skp.alasan_revisi and lembar.status is not StatusSkp.DITETAPKAN:
            teks.append(self.tr("Sedang direvisi: {alasan}").format(alasan=lembar.skp.alasan_revisi))
        if lembar.terlambat:
            teks.append(self.tr("Ditetapkan sesudah 31 Januari (Pasal 14)."))
        if lembar.dengan_atasan:
            teks.append(self.tr("Sudah lewat Januari: dialog kinerja dapat dilakukan dengan atasan pejabat penilai."))
        if lembar.boleh_putuskan and boleh_putuskan(lembar.status, PutusanSkp.TETAPKAN):
            teks += [label.perlu_dipastikan(nomor, rhk) for nomor, rhk in penugasan_lain(lembar.skp)]
        self.form.catatan.setText("\n".join(teks))
        self.form.catatan.setVisible(bool(teks))

    def _tombol(self, lembar: LembarSkp, ubah: bool) -> None:
        f = self.form
        milik, putuskan = lembar.milik_saya, lembar.boleh_putuskan
        tampak = {
            f.tombol_simpan: ubah,
            f.tombol_ajukan: ubah,
            f.tombol_hapus: ubah and not lembar.keputusan,
            f.tombol_tarik: milik and boleh_tarik(lembar.status),
            f.tombol_revisi: milik and lembar.status is StatusSkp.DITETAPKAN,
            f.tombol_kembalikan: putuskan and boleh_putuskan(lembar.status, PutusanSkp.KEMBALIKAN),
            f.tombol_setujui: putuskan and boleh_putuskan(lembar.status, PutusanSkp.SETUJUI),
            f.tombol_tetapkan: putuskan and boleh_putuskan(lembar.status, PutusanSkp.TETAPKAN),
        }
        for tombol, ya in tampak.items():
            tombol.setVisible(ya)
        if lembar.penilai is not None:
            f.tombol_ajukan.setText(self.tr("Ajukan ke {nama}").format(nama=lembar.penilai.nama.split(",")[0]))

    # typing

    def skp_diketik(self) -> Skp:
        """The plan as typed."""
        if self._lembar is None:
            raise RuntimeError("no plan is shown")
        return replace(
            self._lembar.skp,
            rhk=self.hasil.rhk(),
            ekspektasi_khusus=self.perilaku.nilai(),
            lampiran=self.lampiran.nilai(),
            diajukan_pada=None,
        )

    def _diketik(self) -> None:
        if not self._mengisi and self._lembar is not None and self._lembar.milik_saya:
            self._belum_disimpan = True
            self.form.tersimpan.setText(self.tr("Mengetik…"))
            self._jam.catat()

    def _tanya_hapus(self, judul: str, isi: str, lanjut: Callable[[], None]) -> None:
        self.tampilkan_pesan("warn", judul, isi, tindakan=(self.tr("Tetap hapus"), lanjut))

    def _beritahu_hapus(self, kabar: str, urungkan: Callable[[], None]) -> None:
        self.tampilkan_pesan("ok", kabar, tindakan=(self.tr("Urungkan"), urungkan), hitung_mundur=8)

    def _simpan_otomatis(self) -> None:
        if self._lembar is not None and self._belum_disimpan:
            self.jalankan(
                layanan.simpan_otomatis, self._context, self.skp_diketik(), selesai=lambda _: self._tandai_tersimpan()
            )

    def _tandai_tersimpan(self) -> None:
        teks = self.tr("Tersimpan otomatis {jam} ✓").format(jam=f"{self._context.sekarang():%H.%M}")
        self.form.tersimpan.setText(teks)
        self.pesan.emit(teks)

    def _flush(self) -> None:
        if self._jam.isActive():
            self._jam.stop()
            self._simpan_otomatis()

    def tunda_tutup(self) -> bool:
        """What is typed goes into the store before the page is left."""
        self._flush()
        return True

    # intents

    def _buat(self, contoh: Skp | None = None) -> None:
        """Begin a plan, empty or with the results of an earlier one."""
        asal = contoh.id if contoh is not None else None
        self.jalankan(layanan.buat, self._context, self.tahun, asal, selesai=lambda _: self._sesudah_buat(contoh))

    def _sesudah_buat(self, contoh: Skp | None) -> None:
        if contoh is not None:
            kabar = self.tr("SKP {tahun} disalin sebagai draf").format(tahun=contoh.tahun)
            isi = self.tr("Sesuaikan target, rencana pimpinan, dan lampirannya sebelum diajukan.")
            self.tampilkan_pesan("ok", kabar, isi, hitung_mundur=8)
        self.segarkan()

    def simpan(self) -> None:
        """Save the draft."""
        self._simpan_dengan(layanan.simpan, self.tr("Draf SKP tersimpan"))

    def ajukan(self) -> None:
        """Hand in, unless something is missing: then say what, by the numbers of the rows."""
        if self._lembar is None:
            return
        masalah = layanan.periksa(self.skp_diketik(), self._context, self._lembar)
        self._tampilkan_masalah(masalah)
        if any(m.berat is Berat.GALAT for m in masalah):
            return
        self._simpan_dengan(layanan.ajukan, self.tr("SKP diajukan"))

    def _tampilkan_masalah(self, masalah: list[Masalah]) -> None:
        teks = [f"{'●' if m.berat is Berat.GALAT else '○'} {'. '.join(teks_galat(m.galat)[:2])}" for m in masalah[:6]]
        self.form.masalah.setText("\n".join(teks))
        self.form.masalah.setVisible(bool(teks))

    def _simpan_dengan(self, fungsi: Callable[..., Any], kabar: str) -> None:
        lembar = self._lembar
        if lembar is None:
            return
        self._jam.stop()
        skp = self.skp_diketik()

        def kerja() -> None:
            fungsi(self._context, skp, lembar.hash)
            layanan.buang_otomatis(self._context, skp.id)

        self.jalankan(kerja, selesai=lambda _: self._sesudah(kabar))

    def _lakukan(self, fungsi: Callable[..., Any], kabar: str, *args: Any) -> None:
        if self._lembar is not None:
            self._lakukan_pada(self._lembar, fungsi, kabar, *args)

    def _lakukan_pada(self, lembar: LembarSkp, fungsi: Callable[..., Any], kabar: str, *args: Any) -> None:
        self.jalankan(fungsi, self._context, lembar.skp.id, lembar.hash, *args, selesai=lambda _: self._sesudah(kabar))

    def _sesudah(self, kabar: str) -> None:
        self._belum_disimpan = False
        self.tampilkan_pesan("ok", kabar, hitung_mundur=8)
        self.segarkan()

    def _tetapkan(self) -> None:
        """A set plan is what the year is judged by, so nobody sets it by one slip (article 14)."""
        lembar = self._lembar
        if lembar is None:
            return
        isi = self.tr(
            "{nama}, SKP tahun {tahun}, {rhk} RHK dan {iki} indikator.\n"
            "Sesudah ditetapkan, SKP hanya dapat berubah lewat revisi oleh pegawai."
        ).format(
            nama=lembar.pegawai.nama,
            tahun=lembar.skp.tahun,
            rhk=len(lembar.skp.rhk),
            iki=sum(len(r.iki) for r in lembar.skp.rhk),
        )
        tanya = self.tr("Tetapkan SKP {nama}?").format(nama=lembar.pegawai.nama)
        if dialog.tanya(self, tanya, isi, ya=self.tr("Tetapkan SKP"), tidak=self.tr("Belum")):
            self._lakukan_pada(lembar, layanan.tetapkan, self.tr("SKP ditetapkan"))

    def _kembalikan(self) -> None:
        alasan = dialog.isi_teks(
            self,
            self.tr("Kembalikan SKP"),
            self.tr("Alasan untuk pegawai"),
            ya=self.tr("Kembalikan"),
            berbaris=True,
        )
        if alasan:
            self._lakukan(layanan.kembalikan, self.tr("SKP dikembalikan"), alasan)

    def _revisi(self) -> None:
        alasan = dialog.isi_teks(
            self, self.tr("Buka revisi SKP"), self.tr("Alasan revisi"), ya=self.tr("Buka revisi"), berbaris=True
        )
        if alasan:
            self._lakukan(layanan.buka_revisi, self.tr("SKP dibuka untuk direvisi"), alasan)

    def _hapus(self) -> None:
        lembar = self._lembar
        if lembar is None:
            return
        skp = self.skp_diketik()

        def urungkan() -> None:
            self.jalankan(layanan.pulihkan_draf, self._context, skp, selesai=lambda _: self.segarkan())

        def sesudah(_: object) -> None:
            self.tampilkan_pesan(
                "ok", self.tr("Draf SKP dihapus"), tindakan=(self.tr("Urungkan"), urungkan), hitung_mundur=8
            )
            self.segarkan()

        self._jam.stop()
        self._belum_disimpan = False
        self.jalankan(layanan.hapus_draf, self._context, skp.id, lembar.hash, selesai=sesudah)

    def _pratinjau(self) -> None:
        self._flush()
        lembar = self._lembar
        if lembar is None:
            return
        revisi = lembar.status is not StatusSkp.DITETAPKAN
        format_ = FORMAT_SKP[lembar.skp.untuk, lembar.skp.pendekatan]
        argumen = {"format": format_, "pegawai_id": self._pegawai_id, "tahun": self.tahun, "revisi": revisi}
        self.minta_pindah.emit("dokumen", argumen)
