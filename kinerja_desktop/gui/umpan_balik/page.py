"""Umpan Balik: received, given, requests, the duty and private notes at the left, the form at the right."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.catatan_penilai import CatatanPenilai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.umpan_balik import Hubungan, SaringUmpan
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.model import HalamanModel, Kolom, dengan_lewati
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.umpan_balik import label
from kinerja_desktop.gui.umpan_balik.dialog import DialogCatatan, DialogSalin, Orang
from kinerja_desktop.gui.umpan_balik.dialog_minta import DialogMinta
from kinerja_desktop.gui.umpan_balik.panel_catatan import PanelCatatan
from kinerja_desktop.gui.umpan_balik.panel_kewajiban import PanelKewajiban
from kinerja_desktop.gui.umpan_balik.panel_permintaan import PanelPermintaan
from kinerja_desktop.gui.umpan_balik.saring import BilahSaring
from kinerja_desktop.gui.umpan_balik.tulis import Draf, TulisUmpan
from kinerja_desktop.services import permintaan_umpan, umpan_draf, umpan_salinan, wewenang
from kinerja_desktop.services import umpan_balik as layanan
from kinerja_desktop.services.catatan_penilai import BarisCatatan
from kinerja_desktop.services.kewajiban_umpan import Kewajiban, kewajiban
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.umpan_balik import BarisUmpanBalik, Penerima, Tentang

_DITERIMA, _DIBERIKAN = 0, 1


class _Muatan(NamedTuple):
    penerima: list[Penerima]
    draf: Draf
    kewajiban: Kewajiban | None
    belum_dibaca: int
    periode: list[Periode]
    menunggu: int
    tim: list[Orang]


class UmpanBalikPage(TulisUmpan):
    """Who rates nobody sees neither the duty nor private notes."""

    kunci = "umpan_balik"
    topik_bantuan = "umpan_balik"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(context, pekerja, parent)
        self._tim: list[Orang] = []
        penilai = context.peran in wewenang.PENILAI
        self.saring = BilahSaring(self.form.kartu_daftar)
        self.permintaan = PanelPermintaan(self, context)
        self.panel: dict[str, QWidget] = {"diterima": self.form.tabel, "diberikan": self.form.tabel}
        self.panel["permintaan"] = self.permintaan
        self.kewajiban, self.catatan = PanelKewajiban(self, context), PanelCatatan(self, context)
        self.salin = Tombol(self.tr("Salin dari pihak lain…"), "flat", ikon="salin")
        self.salin.setProperty("kecil", True)
        self.salin.setVisible(penilai)
        self.form.berkala.setVisible(penilai)
        if penilai:
            self.panel |= {"kewajiban": self.kewajiban, "catatan": self.catatan}
        self.model = HalamanModel[BarisUmpanBalik](
            [
                Kolom(self.tr("Tanggal"), self._tanggal, 82, tebal=lambda b: not b.dibaca),
                Kolom(
                    self.tr("Umpan balik"),
                    lambda b: b.isi.replace("\n", " "),
                    kecil=lambda b: " · ".join(t for t in (self._siapa(b), b.tentang) if t),
                    tebal=lambda b: not b.dibaca,
                ),
                Kolom(self.tr("Nada"), lambda b: label.nada(b.nada)[0], 122, tag=lambda b: label.nada(b.nada)),
            ],
            self,
            kunci=lambda b: b.id,
        )
        self.form.tabel.setAccessibleName(self.tr("Daftar umpan balik"))
        self.form.tabel.setel_tinggi_baris(44)
        self.form.tabel.setModel(self.model)
        self._susun()
        self._baca(None)
        self._pilah()

    def _susun(self) -> None:
        f = self.form
        judul = {
            "diterima": self.tr("Diterima"),
            "diberikan": self.tr("Diberikan"),
            "permintaan": self.tr("Permintaan"),
            "kewajiban": self.tr("Belum berkala"),
            "catatan": self.tr("Catatan pribadi"),
        }
        f.pilah.setExpanding(False)
        for kunci in self.panel:
            f.pilah.addTab(judul[kunci])
        f.td.insertWidget(1, self.saring)
        for satu in (self.permintaan, self.kewajiban, self.catatan):
            satu.hide()
            f.td.addWidget(satu, 1)
        f.b4.addWidget(self.salin)
        f.pilah.currentChanged.connect(lambda _: self._pilah())
        f.tabel.selectionModel().currentRowChanged.connect(lambda *_: self._baca(f.tabel.baris_kini()))
        self.model.dimuat.connect(self._daftar_dimuat)
        self.saring.diubah.connect(self._muat_daftar)
        self.saring.ekspor.clicked.connect(self.ekspor)
        self.salin.clicked.connect(self._salin)
        self.permintaan.minta.connect(self._minta)
        self.permintaan.jawab.connect(self.jawab)
        self.kewajiban.tulis.connect(self._tulis_berkala)
        self.catatan.tulis.connect(self._tulis_catatan)
        self.catatan.jadikan.connect(self._jadikan)

    def _tanggal(self, baris: BarisUmpanBalik) -> str:
        """A dot says unread also to who does not see the bold letters."""
        return f"{baris.pada:%d/%m}" if baris.dibaca else f"• {baris.pada:%d/%m}"

    def _siapa(self, baris: BarisUmpanBalik) -> str:
        """The giver; of what one gave oneself, to whom it went."""
        return self.tr("Kepada {nama}").format(nama=baris.orang) if baris.keluar else baris.orang

    def _tab(self) -> str:
        return list(self.panel)[max(0, self.form.pilah.currentIndex())]

    def _pilah(self) -> None:
        """Show what the tab names; each panel loads when it comes to the front."""
        tab = self._tab()
        tampak = self.panel[tab]
        for satu in (self.form.tabel, self.permintaan, self.kewajiban, self.catatan):
            satu.setVisible(satu is tampak)
        self.saring.setVisible(tab == "diterima")
        if tampak is not self.form.tabel:
            self.form.kartu_baca.hide()
        self._muat_daftar()

    # loading

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load people, the draft and the list again."""
        self.jalankan(self._muat, self._periode(), selesai=self._terima)
        self._muat_daftar()

    def _muat(self, periode: Periode) -> _Muatan:
        konteks = self._context
        return _Muatan(
            layanan.penerima(konteks),
            umpan_draf.semua(konteks),
            kewajiban(konteks, periode),
            layanan.belum_dibaca(konteks),
            layanan.periode_diterima(konteks),
            len(permintaan_umpan.menunggu_saya(konteks)),
            [(p.id, p.nama) for p in wewenang.tim(konteks)] if konteks.peran in wewenang.PENILAI else [],
        )

    def _terima(self, muatan: _Muatan) -> None:
        self._tim = muatan.tim
        self.saring.setel_periode(muatan.periode)
        self.terima_isian(muatan.penerima, muatan.draf)
        belum = 0 if muatan.kewajiban is None else len(muatan.kewajiban.belum)
        teks = self.tr("{n} anggota tim belum mendapat umpan balik berkala {periode} (Pasal 19).")
        self.form.pengingat.setText(teks.format(n=belum, periode=tulis_periode(self._periode())))
        self.form.pengingat.setVisible(belum > 0)
        self.kewajiban.setel(muatan.kewajiban)
        for kunci, nama, jumlah in (
            ("permintaan", self.tr("Permintaan"), muatan.menunggu),
            ("kewajiban", self.tr("Belum berkala"), belum),
        ):
            if kunci in self.panel:
                self.form.pilah.setTabText(list(self.panel).index(kunci), f"{nama}  {jumlah}" if jumlah else nama)
        self._tulis_belum(muatan.belum_dibaca)

    def _muat_daftar(self) -> None:
        tab, konteks, saring = self._tab(), self._context, self.saring.saring()
        if tab in ("permintaan", "catatan"):
            (self.permintaan if tab == "permintaan" else self.catatan).muat()
        if self.panel[tab] is not self.form.tabel:
            return
        self._jelaskan_kosong(tab == "diterima", saring)

        def ambil(lewati: int, batas: int) -> tuple[BarisUmpanBalik, ...]:
            if tab == "diterima":
                return layanan.diterima(konteks, batas, lewati, saring).baris
            return layanan.diberikan(konteks, batas, lewati).baris

        self.model.muat(self.pekerja, dengan_lewati(ambil))

    def _daftar_dimuat(self, jumlah: int) -> None:
        if jumlah and self.form.tabel.baris_kini() is None:
            self.form.tabel.pilih_baris(0)
        if not jumlah:
            self._baca(None)
        if self._tab() == "diterima":
            self.saring.ekspor.setEnabled(jumlah > 0)

    def _jelaskan_kosong(self, diterima: bool, saring: SaringUmpan) -> None:
        """What an empty list says must be known before it is loaded."""
        kosong = self.form.tabel.kosong
        if diterima and saring != SaringUmpan():
            tindakan = (self.tr("Tampilkan semua"), self.saring.bersihkan)
            kosong.setel("cari", self.tr("Tidak ada yang cocok"), self.tr("Ubah saringan di atas."), tindakan)
            return
        if diterima:
            judul = self.tr("Belum ada umpan balik")
            isi = self.tr("Umpan balik pimpinan, rekan, dan bawahan tentang Anda muncul di sini.")
        else:
            judul = self.tr("Anda belum memberi umpan balik")
            isi = self.tr("Tulis yang pertama di sebelah kanan; rekan Anda akan terbantu.")
        kosong.setel("umpan_balik", judul, isi)

    def _baca(self, baris: object) -> None:
        f = self.form
        ada = isinstance(baris, BarisUmpanBalik) and self.panel[self._tab()] is f.tabel
        f.kartu_baca.setVisible(ada)
        if not ada or not isinstance(baris, BarisUmpanBalik):
            return
        f.tag_nada.setel(*label.nada(baris.nada))
        sebutan = not baris.keluar and baris.hubungan is not Hubungan.PIMPINAN
        f.dari.setText(f"{baris.orang} · {label.dari(baris.hubungan)}" if sebutan else self._siapa(baris))
        berkala = self.tr("berkala") if baris.berkala else self.tr("insidentil")
        f.kapan.setText(f"{tulis_tanggal(baris.pada.date())} · {tulis_periode(baris.periode)} · {berkala}")
        f.tentang_baca.setText(self.tr("Tentang: {teks}").format(teks=baris.tentang) if baris.tentang else "")
        f.isi_baca.setText(baris.isi)
        if not baris.dibaca:
            self.jalankan(self._tandai, baris.id, selesai=self._sudah_dibaca)

    def _tandai(self, umpan_id: UUID) -> int:
        layanan.tandai_dibaca(self._context, umpan_id)
        return layanan.belum_dibaca(self._context)

    def _sudah_dibaca(self, belum: int) -> None:
        self._tulis_belum(belum)
        self.model.muat_ulang()

    def _tulis_belum(self, belum: int) -> None:
        self.setel_remah(self.tr("{n} belum dibaca").format(n=belum) if belum else self.tr("semua sudah dibaca"))

    # intents

    def buka(self, argumen: object) -> None:
        """Open the form for one person, ``{"pegawai_id": …}``, or a tab, ``{"tab": "permintaan"}``."""
        if not isinstance(argumen, dict):
            return
        if argumen.get("tab") in self.panel:
            self.form.pilah.setCurrentIndex(list(self.panel).index(argumen["tab"]))
        if isinstance(argumen.get("pegawai_id"), UUID):
            self.isi_untuk(argumen["pegawai_id"])

    def sesudah_beri(self) -> None:
        """Show the list where it will stand; who answers or works through the duty stays where he is."""
        if self.panel[self._tab()] is self.form.tabel:
            self.form.pilah.setCurrentIndex(_DIBERIKAN)

    def _tulis_berkala(self, pegawai_id: UUID) -> None:
        self.isi_untuk(pegawai_id)
        if self.formulir.kini == pegawai_id:
            self.form.berkala.setChecked(True)

    def _minta(self) -> None:
        saya = (self._context.saya, self.tr("Saya sendiri"))
        kotak = DialogMinta(self, self.pekerja, self._context, [saya, *self._tim], self._periode())
        if dialog.jalankan(kotak):
            self.tampilkan_pesan("ok", self.tr("Permintaan umpan balik terkirim"))
            self.segarkan()

    def _salin(self) -> None:
        orang = [(p.pegawai_id, p.nama) for p in self._penerima or () if p.hubungan is Hubungan.PIMPINAN]
        if dialog.jalankan(DialogSalin(self, self.pekerja, self._context, orang, self._periode())):
            self.tampilkan_pesan("ok", self.tr("Umpan balik tersalin"))
            self.form.pilah.setCurrentIndex(_DIBERIKAN)
            self.segarkan()

    def _jadikan(self, catatan: CatatanPenilai) -> None:
        """A note becomes the text of a feedback, to be read over before it is given; the note stays."""
        tentang = Tentang(catatan.rhk_id, nilai=catatan.nilai)
        self.isi_untuk(catatan.pegawai_id, tentang, catatan.isi, catatan.nada)

    def _tulis_catatan(self, baris: BarisCatatan | None) -> None:
        orang, lama = list(self._tim), None if baris is None else baris.catatan
        if baris is not None and baris.catatan.pegawai_id not in {i for i, _ in orang}:
            orang.append((baris.catatan.pegawai_id, baris.nama))
        if dialog.jalankan(DialogCatatan(self, self.pekerja, self._context, orang, self._periode(), lama)):
            self.tampilkan_pesan("ok", self.tr("Catatan tersimpan"))
            self.catatan.muat()

    def ekspor(self) -> None:
        """Save the received feedback that is shown as a spreadsheet."""
        berkas = dialog.simpan_berkas(
            self, self.tr("Simpan umpan balik"), "umpan-balik-diterima.xlsx", self.tr("Excel (*.xlsx)")
        )
        if berkas is not None:
            saring, tujuan = self.saring.saring(), Path(berkas)
            self.jalankan(umpan_salinan.ekspor, self._context, saring, tujuan, selesai=self._terekspor)

    def _terekspor(self, berkas: Path) -> None:
        self.tampilkan_pesan("ok", self.tr("Daftar umpan balik tersimpan"), str(berkas))
