"""Persetujuan: the queue at the left, one report at the right, decided by keys and undone for some seconds."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.laporan import StatusLaporan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Pekerja, TugasTerbaru
from kinerja_desktop.gui.common.theme import penata
from kinerja_desktop.gui.forms.ui_persetujuan_form import Ui_Persetujuan
from kinerja_desktop.gui.persetujuan import label
from kinerja_desktop.gui.persetujuan.antrean import (
    AntreanModel,
    MenuPilihan,
    TombolTerpilih,
    isi_keadaan,
    isi_pegawai,
)
from kinerja_desktop.gui.persetujuan.apung import PesanApung
from kinerja_desktop.gui.persetujuan.pemutus import Pemutus
from kinerja_desktop.gui.persetujuan.rincian import PanelRincian
from kinerja_desktop.gui.persetujuan.ruang import sesuaikan
from kinerja_desktop.gui.persetujuan.segel import BilahSegel, DialogSegel, bulan_selesai
from kinerja_desktop.services import persetujuan as layanan
from kinerja_desktop.services import segel, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.persetujuan import (
    BarisAntrean,
    HasilKeputusan,
    Keadaan,
    Pilihan,
    Ringkasan,
    Saringan,
)
from kinerja_desktop.services.persetujuan_rincian import RincianLaporan, rincian

DETIK_PESAN = 5
_TABEL = ("laporan_harian", "keputusan_laporan", "skp", "keputusan_skp", "pegawai", "ketidakhadiran", "hari_libur",
          "segel")  # fmt: skip


class PersetujuanPage(Halaman):
    """The approval queue of the acting penilai."""

    kunci = "persetujuan"
    topik_bantuan = "persetujuan"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._keadaan = Keadaan.MENUNGGU
        self._pegawai_id: UUID | None = None
        self._kata = ""
        self._dimuat_untuk: Saringan | None = None
        self._ringkasan = Ringkasan((), ())
        self._tujuan: UUID | None = None
        self._baris_lama = 0
        self.form = Ui_Persetujuan()
        self.form.setupUi(self.isi)
        self.terpilih = TombolTerpilih(self.tr("Setujui terpilih"), "ok", pintasan="S")
        self.form.baris_cari.addWidget(self.terpilih)
        self.form.baris_menu.addStretch(0)
        self.rincian = PanelRincian(context, pekerja)
        self.form.tata.addWidget(self.rincian)
        self.form.tata.setStretch(0, 117)
        self.form.tata.setStretch(1, 100)
        self.model = AntreanModel(self)
        self.form.tabel.setModel(self.model)
        self._menu_pegawai, self._menu_keadaan = MenuPilihan(self), MenuPilihan(self)
        self.form.tombol_pegawai.setMenu(self._menu_pegawai)
        self.form.tombol_keadaan.setMenu(self._menu_keadaan)
        self.form.cari.setel_petunjuk(self.tr("Cari"))
        self._minta_rincian = TugasTerbaru(pekerja, self, rincian, self._terima_rincian)
        self.pemutus = Pemutus(self, context, self.form)
        self.segel = BilahSegel(context, self)
        self.form.tata_antrean.addWidget(self.segel)
        self.segel.setVisible(context.peran in wewenang.PENILAI)
        PesanApung(self, self.form.kartu_antrean)
        self._sambungkan()
        penata().berubah.connect(self._sesuaikan)
        self._tulis_saringan()
        self._tulis_terpilih(0)
        self.form.kotak_skp.hide()

    def _sambungkan(self) -> None:
        f, r = self.form, self.rincian
        self._menu_pegawai.dipilih.connect(lambda nilai: self._saring(pegawai_id=nilai))
        self._menu_keadaan.dipilih.connect(lambda nilai: self._saring(keadaan=nilai))
        f.cari.dicari.connect(lambda kata: self._saring(kata=kata))
        f.tombol_skp.clicked.connect(self._buka_skp)
        f.tabel.baris_dipilih.connect(self._baris_dipilih)
        self.model.dimuat.connect(self._dimuat)
        self.model.terpilih_berubah.connect(self._tulis_terpilih)
        self.terpilih.clicked.connect(self._putuskan_terpilih)
        self.pemutus.usai.connect(self._diputuskan)
        self.segel.tombol.clicked.connect(lambda _: self.segel_bulan())
        r.minta_setujui.connect(self.pemutus.setujui)
        r.minta_kembalikan.connect(self.pemutus.kembalikan)
        r.minta_batalkan.connect(lambda isi: self.pemutus.batalkan([Pilihan(isi.laporan.id, isi.hash)]))
        r.form.tombol_sebelum.clicked.connect(lambda: f.tabel.geser_baris(-1))
        r.form.tombol_sesudah.clicked.connect(lambda: f.tabel.geser_baris(1))
        r.bukti.diperbesar.connect(lambda besar: f.kartu_antrean.setVisible(not besar))
        r.bukti.gagal_menyimpan.connect(self.tampilkan_galat)
        r.bukti.pesan.connect(lambda judul, isi: self.tampilkan_pesan("ok", judul, isi, hitung_mundur=DETIK_PESAN))
        semua = QShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll), self)
        semua.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        semua.activated.connect(self._pilih_semua)
        kecilkan = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        kecilkan.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        kecilkan.setEnabled(False)
        kecilkan.activated.connect(lambda: r.bukti.besar.setChecked(False))
        r.bukti.diperbesar.connect(kecilkan.setEnabled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what the card at the right shows anyway where the table has little room."""
        super().resizeEvent(event)
        self._sesuaikan()

    def _sesuaikan(self) -> None:
        sesuaikan(self.form, self.terpilih, self.rincian, self.width() * 100 // penata().skala)

    # loading

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load the queue, the numbers of the team and the report in view again."""
        self._baris_lama = max(0, self.form.tabel.currentIndex().row())
        self.jalankan(layanan.ringkasan, self._context, selesai=self._terima_ringkasan)
        if self._context.peran in wewenang.PENILAI:
            bulan = bulan_selesai(self._context.hari_ini())
            self.jalankan(segel.daftar, self._context, bulan, selesai=self.segel.tampil)
        if self.model.pernah_dimuat and self._saringan() == self._dimuat_untuk:
            self.model.muat_ulang()
        else:
            self._muat()

    def showEvent(self, event: QShowEvent) -> None:
        """The keys of the queue answer at once."""
        super().showEvent(event)
        self.form.tabel.setFocus(Qt.FocusReason.OtherFocusReason)

    def terkena(self, perubahan: object) -> bool:
        """Only reports, plans, their decisions and the team matter here."""
        return not hasattr(perubahan, "menyentuh") or bool(perubahan.menyentuh(*_TABEL))

    def _saringan(self) -> Saringan:
        periode = self.periode or Periode.bulan(self._context.hari_ini())
        return Saringan(periode, self._keadaan, self._pegawai_id, self._kata)

    def _muat(self) -> None:
        saringan = self._dimuat_untuk = self._saringan()

        def ambil(lanjut: int | None, batas: int) -> tuple[tuple[BarisAntrean, ...], int | None]:
            lewati = lanjut or 0
            hasil = layanan.antrean(self._context, saringan, batas, lewati)
            akhir = lewati + len(hasil.baris)
            return hasil.baris, akhir if akhir < hasil.jumlah else None

        self.model.muat(self.pekerja, ambil)

    def _saring(self, **pilihan: object) -> None:
        for nama, nilai in pilihan.items():
            setattr(self, f"_{nama}", nilai)
        self.model.pilih([])
        self._baris_lama = 0
        self._tulis_saringan()
        self._muat()

    def _terima_ringkasan(self, ringkasan: Ringkasan) -> None:
        self._ringkasan = ringkasan
        self._tulis_saringan()
        remah = self.tr("{laporan} laporan menunggu · {pegawai} pegawai")
        self.setel_remah(
            remah.format(
                laporan=tulis_angka(ringkasan.laporan_menunggu), pegawai=tulis_angka(ringkasan.pegawai_menunggu)
            )
        )
        nama = ", ".join(label.nama_pendek(s.nama) for s in ringkasan.skp)
        self.form.kotak_skp.setVisible(bool(ringkasan.skp))
        teks = self.tr("{n} SKP menunggu keputusan: {nama}")
        self.form.teks_skp.setText(teks.format(n=len(ringkasan.skp), nama=nama))

    def _tulis_saringan(self) -> None:
        f = self.form
        pegawai = isi_pegawai(self._ringkasan.tim)
        self._menu_pegawai.isi(pegawai, self._pegawai_id)
        self._menu_keadaan.isi(isi_keadaan(), self._keadaan)
        nama: dict[UUID | None, str] = {a.pegawai_id: label.nama_pendek(a.nama) for a in self._ringkasan.tim}
        f.tombol_pegawai.setText(nama.get(self._pegawai_id) or label.semua_pegawai())
        f.tombol_keadaan.setText(label.keadaan_pendek(self._keadaan))
        if self._kata or self._pegawai_id is not None:
            hapus = (self.tr("Hapus saringan"), self._hapus_saringan)
            f.tabel.kosong.setel("cari", self.tr("Tidak ada laporan yang cocok"), tindakan=hapus)
        else:
            f.tabel.kosong.setel(*label.kosong(self._keadaan, self._saringan().periode))

    def _hapus_saringan(self) -> None:
        self.form.cari.clear()
        self._saring(pegawai_id=None, kata="")

    def _dimuat(self, jumlah: int) -> None:
        if self._tujuan is not None and self.form.tabel.pilih_kunci(self._tujuan):
            self._tujuan = None
        elif self.form.tabel.baris_kini() is None:
            self.form.tabel.pilih_baris(min(self._baris_lama, jumlah - 1))
        if jumlah == 0 and self._tujuan is None:
            self.rincian.kosongkan(self.tr("Tidak ada laporan terpilih"))

    # one report

    def _baris_dipilih(self, baris: BarisAntrean | None) -> None:
        if baris is not None:
            self._baris_lama = self.form.tabel.currentIndex().row()
            self._minta_rincian.minta(self._context, baris.laporan_id)
            self._minta_rincian.sekarang()

    def _terima_rincian(self, isi: RincianLaporan) -> None:
        self.rincian.tampilkan(isi)

    def buka(self, argumen: object) -> None:
        """Show a person's queue, one report, or the window of seals: ``pegawai_id``, ``laporan_id`` or ``segel``."""
        if not isinstance(argumen, dict):
            return
        if "laporan_id" in argumen:
            self._tujuan = argumen["laporan_id"]
            self.jalankan(rincian, self._context, self._tujuan, selesai=self._buka_laporan)
        elif "segel" in argumen:
            self.segel_bulan(argumen["segel"])
        elif "pegawai_id" in argumen:
            self._saring(pegawai_id=argumen["pegawai_id"], keadaan=Keadaan.MENUNGGU, kata="")

    def _buka_laporan(self, isi: RincianLaporan) -> None:
        if isi.status is StatusLaporan.DISETUJUI:
            keadaan = Keadaan.DISETUJUI
        elif isi.status is StatusLaporan.DIKEMBALIKAN:
            keadaan = Keadaan.DIKEMBALIKAN
        else:
            keadaan = Keadaan.MENUNGGU
        self.form.cari.clear()
        self._saring(pegawai_id=isi.pegawai.id, keadaan=keadaan, kata="")
        self.rincian.tampilkan(isi)

    def _buka_skp(self) -> None:
        if self._ringkasan.skp:
            satu = self._ringkasan.skp[0]
            self.minta_pindah.emit("sasaran", {"pegawai_id": satu.pegawai_id, "tahun": satu.tahun})

    def segel_bulan(self, bulan: Periode | None = None) -> None:
        """Open the window of seals with this month, else with the one in view where it is over."""
        selesai = bulan_selesai(self._context.hari_ini())
        bulan = min(bulan or self._saringan().periode, selesai, key=lambda b: b.selesai)
        formulir = DialogSegel(self, self.pekerja, self._context, bulan)
        dialog.jalankan(formulir)
        if formulir.berubah:
            self.segarkan()
        formulir.deleteLater()

    # deciding

    def _diputuskan(self, hasil: HasilKeputusan) -> None:
        self.model.lepas(hasil.diputuskan)
        self.segarkan()
        self.form.tabel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pilih_semua(self) -> None:
        if self._keadaan is not Keadaan.DIKEMBALIKAN:
            self.jalankan(layanan.semua_pilihan, self._context, self._saringan(), selesai=self.model.pilih)

    def _tulis_terpilih(self, jumlah: int) -> None:
        if self._keadaan is Keadaan.DISETUJUI:
            self.terpilih.setProperty("varian", "warn")
            kosong, teks = self.tr("Batalkan terpilih"), self.tr("Batalkan {n} terpilih")
        else:
            self.terpilih.setProperty("varian", "ok")
            kosong, teks = self.tr("Setujui terpilih"), self.tr("Setujui {n} terpilih")
        self.terpilih.setText(teks.format(n=tulis_angka(jumlah)) if jumlah else kosong)
        self.terpilih.setEnabled(jumlah > 0 and self._keadaan is not Keadaan.DIKEMBALIKAN)

    def _putuskan_terpilih(self) -> None:
        if self._keadaan is Keadaan.DISETUJUI:
            self.pemutus.batalkan(self.model.pilihan())
        else:
            self.pemutus.setujui_semua(self.model.pilihan())

    def tunda_tutup(self) -> bool:
        """Keep the note that is being typed."""
        self.rincian.simpan_catatan()
        return True
