"""The right card: one report in full, the note for its owner, and the buttons of the decision."""

from __future__ import annotations

from html import escape
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kinerja_desktop.domain.kemajuan import Kemajuan, samakan_satuan
from kinerja_desktop.domain.laporan import StatusLaporan
from kinerja_desktop.domain.nip import cetak_nip
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.bahasa import tulis_periode
from kinerja_desktop.gui.common.isian import tandai_galat
from kinerja_desktop.gui.common.jam_simpan import JamSimpan
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.kosong import EmptyState
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.lencana import inisial
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import penata, px
from kinerja_desktop.gui.forms.ui_persetujuan_rincian_form import Ui_PersetujuanRincian
from kinerja_desktop.gui.persetujuan import label
from kinerja_desktop.gui.persetujuan.bukti import PratinjauBukti
from kinerja_desktop.gui.persetujuan.catatan import CatatanRincian
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.persetujuan import simpan_catatan
from kinerja_desktop.services.persetujuan_rincian import RincianLaporan


class PanelRincian(Kartu):
    """Shows one report. `minta_setujui` and `minta_kembalikan` carry the report as shown and the note."""

    minta_setujui = Signal(object, str)
    minta_kembalikan = Signal(object, str)
    minta_batalkan = Signal(object)

    def __init__(self, konteks: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._konteks, self._pekerja = konteks, pekerja
        self.isi: RincianLaporan | None = None
        self._mengisi = False
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        self.kosong = EmptyState(self)
        self._wadah = QWidget()
        tata.addWidget(self.kosong)
        tata.addWidget(self._wadah)
        self.form = Ui_PersetujuanRincian()
        self.form.setupUi(self._wadah)
        self.nama, self.jabatan = LabelPotong(tebal=600), LabelPotong(token="muted")
        self.angka_target = LabelPotong(ukuran=11.5, token="muted")
        for baris in (self.nama, self.jabatan):
            baris.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self.form.tata_orang.addWidget(baris)
        self.nama_target = LabelPotong(ukuran=11.5, token="muted")
        self.form.baris_target.addWidget(self.nama_target)
        self.form.baris_target.addWidget(self.angka_target, 1)
        self.form.baris_angka.setSpacing(px(20))
        self.bukti = PratinjauBukti(konteks, pekerja)
        self.perubahan, self.peringatan = CatatanRincian("info"), CatatanRincian("warn")
        self.riwayat = CatatanRincian("draf")
        for bagian in (self.perubahan, self.peringatan, self.riwayat):
            self.form.tata_isi.addWidget(bagian)
        self.form.tata_isi.addWidget(self.bukti, 1)
        self._jam = JamSimpan(self)
        self._jam.timeout.connect(self._tulis_catatan)
        self._sambungkan()
        self._berdandan()
        penata().berubah.connect(self._berdandan)
        self.kosongkan()

    def _sambungkan(self) -> None:
        f = self.form
        f.catatan.textChanged.connect(self._diketik)
        f.tombol_setujui.clicked.connect(self.setujui)
        f.tombol_kembalikan.clicked.connect(self.kembalikan)
        f.tombol_batalkan.clicked.connect(self.batalkan)
        kirim = QShortcut(QKeySequence("Ctrl+Return"), self)
        kirim.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        kirim.activated.connect(self.kembalikan)

    def _berdandan(self) -> None:
        self.form.catatan.setFixedHeight(px(56))

    def sempitkan(self, sempit: bool) -> None:
        """Smaller buttons where there is little room."""
        f = self.form
        for tombol in (f.tombol_sebelum, f.tombol_sesudah, f.tombol_batalkan, f.tombol_kembalikan, f.tombol_setujui):
            tombol.setProperty("kecil", sempit)

    # showing

    def kosongkan(self, judul: str = "", isi: str = "") -> None:
        """Show nothing but a sentence."""
        self.simpan_catatan()
        self.isi = None
        self.bukti.tampilkan(None, ())
        if judul:
            self.kosong.setel("laporan", judul, isi)
        self.kosong.setVisible(bool(judul))
        self._wadah.hide()

    def tampilkan(self, isi: RincianLaporan) -> None:
        """Show a report; what is being typed about the same report stays."""
        sama = self.isi is not None and self.isi.laporan.id == isi.laporan.id
        if not sama:
            self.simpan_catatan()
        self.isi = isi
        self.kosong.hide()
        self._wadah.show()
        self._tulis_orang(isi)
        self._tulis_isi(isi)
        self._tulis_angka(isi)
        if not sama:
            self._setel_catatan(isi.catatan)
            self.form.gulir.verticalScrollBar().setValue(0)
        for widget in (self.form.label_catatan, self.form.catatan, self.form.galat_catatan):
            widget.setVisible(isi.boleh_diputuskan and (widget is not self.form.galat_catatan))
        self.form.tombol_setujui.setEnabled(isi.boleh_diputuskan)
        self.form.tombol_kembalikan.setEnabled(isi.boleh_diputuskan)
        self.form.tombol_batalkan.setVisible(isi.boleh_dibatalkan)
        for tombol in (self.form.tombol_setujui, self.form.tombol_kembalikan):
            tombol.setVisible(not isi.boleh_dibatalkan)
        self.bukti.tampilkan(isi.laporan.id, isi.laporan.bukti)

    def _tulis_orang(self, isi: RincianLaporan) -> None:
        f, orang = self.form, isi.pegawai
        f.avatar.setel(inisial(orang.nama))
        self.nama.setText(orang.nama)
        self.jabatan.setText(f"{orang.jabatan} · NIP {cetak_nip(orang.nip)}" if orang.nip else orang.jabatan)
        f.tag.setel(*label.tag(isi))

    def _tulis_isi(self, isi: RincianLaporan) -> None:
        f, laporan = self.form, isi.laporan
        if isi.rhk is None:
            f.rhk.setText(self.tr("RHK laporan ini tidak ada lagi dalam SKP pegawai"))
        else:
            f.rhk.setText(self.tr("RHK {n} — {uraian}").format(n=isi.rhk.nomor, uraian=isi.rhk.rhk.uraian))
        if laporan.rencana_aksi.strip():
            aksi = self.tr("Rencana aksi: {teks}").format(teks=laporan.rencana_aksi)
            f.rhk.setText(f"{f.rhk.text()}\n{aksi}")
        f.judul.setText(label.judul(laporan))
        f.waktu.setText(label.waktu(laporan))
        f.uraian.setText(laporan.uraian)
        f.uraian.setVisible(bool(laporan.uraian.strip()))
        self.perubahan.setel(self.tr("Berubah sejak Anda setujui"), [label.perubahan(satu) for satu in isi.berubah])
        ganda = self.tr("Bukti “{bukti}” juga ada di laporan {nama}, {tanggal}: {kegiatan}")
        nama_bukti = {b.sha256: b.nama for b in laporan.bukti}
        self.peringatan.setel(
            self.tr("Perlu diperhatikan"),
            [
                *(label.peringatan(m) for m in isi.peringatan),
                *(
                    ganda.format(
                        bukti=nama_bukti[p.sha256],
                        nama=label.nama_pendek(p.nama),
                        tanggal=f"{p.tanggal:%d/%m/%Y}",
                        kegiatan=p.kegiatan,
                    )
                    for p in isi.bukti_ganda[:3]
                ),
            ],
        )
        tampak = isi.keputusan if isi.status is not StatusLaporan.DISETUJUI or len(isi.keputusan) > 1 else ()
        catatan = [k for k in isi.keputusan if k.catatan]
        self.riwayat.setel(self.tr("Keputusan sebelumnya"), [label.keputusan(k) for k in (tampak or catatan)[-4:]])

    def _tulis_angka(self, isi: RincianLaporan) -> None:
        f = self.form
        teks = self.tr("<b>{laporan}</b> laporan · <b>{menit}</b> menit")
        f.bulan.setText(
            teks.format(laporan=escape(tulis_angka(isi.bulan.laporan)), menit=escape(tulis_angka(isi.bulan.menit)))
        )
        f.nama_bulan.setText(tulis_periode(isi.bulan.periode))
        maju = self._kemajuan(isi)
        f.kotak_target.setVisible(isi.rhk is not None)
        f.bilah_target.setVisible(maju is not None)
        self.nama_target.setText(self.tr("Terhadap target RHK {n}").format(n=isi.rhk.nomor if isi.rhk else ""))
        if maju is None:
            self.angka_target.setText(self.tr("tidak berupa jumlah"))
        else:
            f.bilah_target.setel(maju.persen, "ok" if maju.persen >= 100 else "primary")
            angka = self.tr("{realisasi} dari {target} {satuan}")
            self.angka_target.setText(
                angka.format(realisasi=tulis_angka(maju.realisasi), target=tulis_angka(maju.target), satuan=maju.satuan)
            )

    def _kemajuan(self, isi: RincianLaporan) -> Kemajuan | None:
        """The countable indicator in the unit of this report, else the first."""
        if isi.rhk is None or not isi.rhk.kemajuan:
            return None
        satuan = samakan_satuan(isi.laporan.satuan)
        return next((k for k in isi.rhk.kemajuan if samakan_satuan(k.satuan) == satuan), isi.rhk.kemajuan[0])

    # the note

    def _setel_catatan(self, teks: str) -> None:
        self._mengisi = True
        self.form.catatan.setPlainText(teks)
        self._mengisi = False
        self._tandai("")

    def _diketik(self) -> None:
        if not self._mengisi:
            self._tandai("")
            self._jam.catat()

    def _tandai(self, teks: str) -> None:
        tandai_galat(self.form.catatan, self.form.galat_catatan, teks)

    def simpan_catatan(self) -> None:
        """Keep the note at once if it was changed."""
        if self._jam.isActive():
            self._jam.stop()
            self._tulis_catatan()

    def _tulis_catatan(self) -> None:
        """The clock calls this itself: it has run out by then, and must not be asked whether it runs."""
        if self.isi is not None:
            self._pekerja.jalankan(self, simpan_catatan, self._konteks, self.isi.laporan.id, self.catatan_ketik)

    @property
    def catatan_ketik(self) -> str:
        """The note as typed."""
        return str(self.form.catatan.toPlainText())

    @property
    def laporan_id(self) -> UUID | None:
        """Which report is shown."""
        return self.isi.laporan.id if self.isi is not None else None

    # deciding

    def setujui(self) -> None:
        """Ask for approval of what is shown."""
        if self.isi is not None and self.isi.boleh_diputuskan:
            self._jam.stop()
            self.minta_setujui.emit(self.isi, self.catatan_ketik)

    def batalkan(self) -> None:
        """Ask to take the approval of what is shown back."""
        if self.isi is not None and self.isi.boleh_dibatalkan:
            self.minta_batalkan.emit(self.isi)

    def kembalikan(self) -> None:
        """Ask to send it back; without a reason go to the note and say so."""
        if self.isi is None or not self.isi.boleh_diputuskan:
            return
        if not self.catatan_ketik.strip():
            self._tandai(self.tr("Tulis alasan pengembalian lebih dahulu."))
            self.form.catatan.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self._jam.stop()
        self.minta_kembalikan.emit(self.isi, self.catatan_ketik)
