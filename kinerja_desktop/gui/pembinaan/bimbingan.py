"""The sheet of one guidance: the part of the pegawai, the part of who guides, signatures, and what follows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from kinerja_desktop.domain import bimbingan as aturan
from kinerja_desktop.domain.bimbingan import (
    FORMAT_BIMBINGAN,
    NAMA_BIMBINGAN,
    FaktaCoaching,
    IsianBimbingan,
    JenisBimbingan,
    JurnalMentoring,
    LangkahKedepan,
    StatusBimbingan,
    TujuanCoaching,
    TujuanMentoring,
    perlu_revisi,
)
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.pembinaan import label
from kinerja_desktop.gui.pembinaan.blok import blok_fakta, blok_jurnal, blok_keahlian, blok_langkah, blok_tujuan
from kinerja_desktop.gui.pembinaan.isian import MedanTeks, TabelIsian
from kinerja_desktop.gui.pembinaan.lembar import Lembar
from kinerja_desktop.services import bimbingan as layanan
from kinerja_desktop.services.bimbingan import BagianPegawai, BagianPembimbing, DrafBimbingan, LembarBimbingan
from kinerja_desktop.services.bimbingan_skp import SaranIki
from kinerja_desktop.services.konteks import Context


class _Muatan(NamedTuple):
    lembar: LembarBimbingan
    draf: DrafBimbingan


class BimbinganLembar(Lembar):
    """Both parts one below the other; each is written by its owner, autosaved, and frozen by the signatures."""

    minta_umpan = Signal(object)
    minta_kompetensi = Signal(object)
    ke_sasaran = Signal(object)

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        self._lembar: LembarBimbingan | None = None
        self._nomor: UUID | None = None
        self.ringkas, self.petunjuk = self.teks("", "muted"), self.teks("", "warn")
        self.tujuan, self.fakta, self.langkah = blok_tujuan(), blok_fakta(), blok_langkah()
        self.keahlian, self.jurnal = blok_keahlian(), blok_jurnal()
        self.peluang = MedanTeks(self.tr("Peluang"), baris=3)
        self.hasil = MedanTeks(self.tr("Hasil"), baris=3)
        self.menu_skp = QMenu(self)
        self.tombol_skp = Tombol(self.tr("Tambah dari SKP"), "flat", ikon="sasaran")
        self.tombol_skp.setProperty("kecil", True)
        self.tombol_skp.setMenu(self.menu_skp)
        self._susun()
        self._sambungkan()

    def _susun(self) -> None:
        for widget in (self.ringkas, self.petunjuk, self.tujuan, self.fakta, self.keahlian):
            self.tata.addWidget(widget)
        self._nama_peluang = self.medan(
            self.tr("Peluang: apa yang dapat saya lakukan? (diisi pegawai; boleh kosong)"), self.peluang
        )
        self.tata.addWidget(self.langkah)
        self.tata.addWidget(self.jurnal)
        self._nama_hasil = self.medan(self.tr("Hasil pelatihan"), self.hasil)
        self.tata.addStretch(1)
        self.tombol_batal = self.tombol(self.tr("Batalkan bimbingan"), "warn", self._batalkan)
        self.tombol_buka_lagi = self.tombol(self.tr("Tarik tanda tangan"), "warn", self._buka_kembali)
        self.tombol_revisi = self.tombol(self.tr("Revisi SKP"), "plain", self._revisi)
        self.tombol_simpan = self.tombol(self.tr("Simpan"), "plain", self.simpan, "Ctrl+S")
        self.tombol_serah = self.tombol(self.tr("Serahkan bagian saya"), "primary", self.serahkan, "Ctrl+Return")
        self.tombol_tanda = self.tombol(self.tr("Tanda tangani"), "primary", self.tandatangani, "Ctrl+Return")
        self.tombol_setuju = self.tombol(self.tr("Setuju dan tanda tangani"), "ok", self.setujui, "Ctrl+Return")
        self.tombol_umpan = self.tombol(self.tr("Isi umpan balik (B.1.8)"), "primary", self._umpan)
        self.tombol_nilai = self.tombol(self.tr("Evaluasi kompetensi (B.1.9)"), "primary", self._kompetensi)

    def _sambungkan(self) -> None:
        for blok in (self.tujuan, self.fakta, self.langkah, self.keahlian, self.jurnal):
            blok.berubah.connect(self.diketik)
            self.tawarkan_urung(blok)
        self.peluang.textChanged.connect(self.diketik)
        self.hasil.textChanged.connect(self.diketik)
        self.langkah.berubah.connect(self._ingatkan_revisi)

    # showing

    def setel(self, nomor: UUID) -> None:
        """Load one guidance."""
        self.titip()
        self._nomor = nomor
        self.halaman.jalankan(self._muat, nomor, selesai=self._terima)

    def _muat(self, nomor: UUID) -> _Muatan:
        return _Muatan(layanan.lembar(self.konteks, nomor), layanan.draf_otomatis(self.konteks, nomor))

    def _terima(self, muatan: _Muatan) -> None:
        buka = muatan.lembar
        if buka.bimbingan.id != self._nomor:
            return
        self._lembar, self.mengisi = buka, True
        nilai = buka.bimbingan
        self.judul.setText(f"{istilah(NAMA_BIMBINGAN[nilai.jenis])} · {nilai.pokok}")
        self.tag.setel(*label.status(buka.status))
        self.tersimpan.clear()
        self.ringkas.setText(self._ringkasan(buka))
        self._isi_menu(buka)
        self._isi_blok(buka, muatan.draf)
        self._tombol(buka)
        self.dapat_dicetak(FORMAT_BIMBINGAN.get(nilai.jenis), nilai.id)
        self.mengisi = False
        self.bersihkan_masalah()
        self._ingatkan(buka)

    def _ringkasan(self, buka: LembarBimbingan) -> str:
        teks = self.tr("Pegawai: {pegawai} · Pembimbing: {pembimbing} · Mulai {tanggal}").format(
            pegawai=buka.pegawai, pembimbing=buka.pembimbing, tanggal=tulis_tanggal(buka.bimbingan.mulai)
        )
        if buka.penugasan:
            teks += " · " + self.tr("Penugasan khusus: {dasar}").format(dasar=buka.penugasan)
        return teks

    def _isi_blok(self, buka: LembarBimbingan, draf: DrafBimbingan) -> None:
        coaching = buka.bimbingan.jenis is JenisBimbingan.COACHING
        pegawai = draf.pegawai if buka.tulis_pegawai and draf.pegawai else self._awal(buka)
        pembimbing = draf.pembimbing if buka.tulis_pembimbing and draf.pembimbing else buka.bagian_pembimbing
        self.tujuan.setel([_teks(t) for t in pegawai.tujuan], ubah=buka.tulis_pegawai)
        self.fakta.setel([_teks(f) for f in pegawai.fakta], ubah=buka.tulis_pegawai)
        self.keahlian.setel([_teks(k) for k in pegawai.keahlian], ubah=buka.tulis_pegawai)
        self.peluang.setPlainText(pegawai.peluang)
        self.peluang.setReadOnly(not buka.tulis_pegawai)
        self.langkah.setel(
            [(x.indikator, x.strategi, "YA" if x.penyesuaian else "TIDAK") for x in pembimbing.langkah],
            ubah=buka.tulis_pembimbing,
        )
        self.jurnal.setel([_teks(j) for j in pembimbing.jurnal], ubah=buka.tulis_pembimbing)
        self.hasil.setPlainText(pembimbing.hasil)
        self.hasil.setReadOnly(not buka.tulis_pembimbing)
        for widget in (self.tujuan, self.fakta, self.langkah, self.peluang, self._nama_peluang):
            widget.setVisible(coaching)
        for blok in (self.keahlian, self.jurnal):
            blok.setVisible(not coaching)
        pelatihan = buka.bimbingan.jenis not in FORMAT_BIMBINGAN
        self.hasil.setVisible(pelatihan)
        self._nama_hasil.setVisible(pelatihan)

    def _awal(self, buka: LembarBimbingan) -> BagianPegawai:
        """An empty part begins with the indicators of the result that the action is about."""
        bagian = buka.bagian_pegawai
        if buka.hash_isian is not None or not buka.tulis_pegawai:
            return bagian
        utama = [s for s in buka.saran if s.utama]
        if buka.bimbingan.jenis is not JenisBimbingan.COACHING or not utama:
            return bagian
        return BagianPegawai(tuple(s.tujuan for s in utama), tuple(s.fakta for s in utama))

    def _isi_menu(self, buka: LembarBimbingan) -> None:
        self.menu_skp.clear()
        for saran in buka.saran:
            aksi = QAction(saran.judul.replace("&", "&&"), self.menu_skp)
            aksi.triggered.connect(partial(self._dari_skp, saran))
            self.menu_skp.addAction(aksi)
        coaching = buka.bimbingan.jenis is JenisBimbingan.COACHING
        (self.tujuan if buka.tulis_pegawai else self.langkah).kaki.insertWidget(1, self.tombol_skp)
        self.tombol_skp.setVisible(coaching and bool(buka.saran))

    def _dari_skp(self, saran: SaranIki, _dicentang: bool = False) -> None:
        """An indicator of the plan begins a row in every block that the acting person writes."""
        if self._lembar is not None and self._lembar.tulis_pegawai:
            self.tujuan.tambah(_teks(saran.tujuan))
            self.fakta.tambah(_teks(saran.fakta))
        else:
            self.langkah.tambah((saran.langkah.indikator, "", "TIDAK"))

    def _tombol(self, buka: LembarBimbingan) -> None:
        menunggu = buka.status is StatusBimbingan.MENUNGGU_TANDA
        saya_pegawai = buka.bimbingan.pegawai_id == self.konteks.saya
        saya_pembimbing = buka.bimbingan.pembimbing_id == self.konteks.saya
        selesai = buka.status is StatusBimbingan.SELESAI
        revisi = perlu_revisi(buka.bimbingan) and (saya_pegawai or saya_pembimbing)
        for tombol, tampak in (
            (self.tombol_batal, buka.tulis_pembimbing),
            (self.tombol_buka_lagi, menunggu and saya_pembimbing),
            (self.tombol_revisi, revisi and (menunggu or selesai)),
            (self.tombol_simpan, buka.tulis_pegawai or buka.tulis_pembimbing),
            (self.tombol_serah, buka.tulis_pegawai),
            (self.tombol_tanda, buka.tulis_pembimbing),
            (self.tombol_setuju, menunggu and saya_pegawai),
            (self.tombol_umpan, buka.boleh_umpan),
            (self.tombol_nilai, buka.boleh_kompetensi),
        ):
            tombol.setVisible(tampak)
        diserahkan = buka.status is StatusBimbingan.BERJALAN
        self.tombol_serah.setText(self.tr("Serahkan kembali") if diserahkan else self.tr("Serahkan bagian saya"))
        self.tombol_tanda.setEnabled(diserahkan)

    def _ingatkan(self, buka: LembarBimbingan) -> None:
        saya_pegawai = buka.bimbingan.pegawai_id == self.konteks.saya
        teks = ""
        if buka.status is StatusBimbingan.MENUNGGU_PEGAWAI:
            teks = (
                self.tr("Isi bagian Anda, lalu serahkan. Pembimbing baru membacanya sesudah diserahkan.")
                if saya_pegawai
                else self.tr("Pegawai belum menyerahkan bagiannya. Anda sudah dapat menyiapkan bagian Anda.")
            )
        elif buka.status is StatusBimbingan.MENUNGGU_TANDA and saya_pegawai:
            teks = self.tr("Pembimbing sudah menandatangani. Baca langkah ke depan; tanda tangani bila sepakat.")
        elif perlu_revisi(buka.bimbingan) and buka.status is StatusBimbingan.SELESAI:
            teks = self.tr("Disepakati penyesuaian ukuran keberhasilan atau target: SKP perlu direvisi.")
        self.petunjuk.setText(teks)
        self.petunjuk.setVisible(bool(teks))

    def _ingatkan_revisi(self) -> None:
        if self._lembar is None or self.mengisi:
            return
        if any(baris[2] == "YA" for baris in self.langkah.isi()):
            self.petunjuk.setText(
                self.tr("Ada penyesuaian YA: sesudah ditandatangani, SKP perlu direvisi (catatan formulir B.1.6).")
            )
            self.petunjuk.show()
        else:
            self._ingatkan(self._lembar)

    # typing

    def bagian_pegawai(self) -> BagianPegawai:
        """The part of the pegawai as typed."""
        return BagianPegawai(
            tuple(TujuanCoaching(*b) for b in self.tujuan.isi()),
            tuple(FaktaCoaching(*b) for b in self.fakta.isi()),
            self.peluang.toPlainText(),
            tuple(TujuanMentoring(*b) for b in self.keahlian.isi()),
        )

    def bagian_pembimbing(self) -> BagianPembimbing:
        """The part of who guides as typed."""
        return BagianPembimbing(
            tuple(LangkahKedepan(b[0], b[1], b[2] == "YA") for b in self.langkah.isi()),
            tuple(JurnalMentoring(*b) for b in self.jurnal.isi()),
            self.hasil.toPlainText(),
        )

    def simpan_otomatis(self) -> None:
        """Keep the own part as a draft."""
        buka = self._lembar
        if buka is None or not (buka.tulis_pegawai or buka.tulis_pembimbing):
            return
        bagian = self.bagian_pegawai() if buka.tulis_pegawai else self.bagian_pembimbing()
        self.halaman.jalankan(
            layanan.simpan_otomatis, self.konteks, buka.bimbingan.id, bagian, selesai=lambda _: self.tertulis()
        )

    # writing

    def simpan(self) -> None:
        """Save the own part as it is, so that it can go on later on any day."""
        buka = self._lembar
        if buka is None:
            return
        nomor, konteks = buka.bimbingan.id, self.konteks
        if buka.tulis_pegawai:
            self._tulis(
                partial(layanan.simpan_pegawai, konteks, nomor, self.bagian_pegawai(), buka.hash_isian),
                self.tr("Bagian Anda tersimpan"),
            )
        else:
            self._tulis(
                partial(layanan.simpan_pembimbing, konteks, nomor, self.bagian_pembimbing(), buka.hash),
                self.tr("Bagian Anda tersimpan"),
            )

    def _tulis(self, kerja: Callable[[], object], kabar: str) -> None:
        buka, konteks = self._lembar, self.konteks
        if buka is None:
            return

        def semua() -> None:
            kerja()
            layanan.buang_otomatis(konteks, buka.bimbingan.id)

        self.tulis(semua, kabar)

    def serahkan(self) -> None:
        """Hand the own part over, unless something is missing."""
        buka = self._lembar
        if buka is None:
            return
        b = self.bagian_pegawai()
        isian = aturan.rapikan_isian(
            IsianBimbingan(
                buka.bimbingan.id, buka.bimbingan.id, self.konteks.saya, b.tujuan, b.fakta, b.peluang, b.keahlian
            )
        )
        masalah = aturan.periksa_isian(buka.bimbingan.jenis, isian)
        if self._tandai(masalah):
            return
        kerja = partial(layanan.simpan_pegawai, self.konteks, buka.bimbingan.id, b, buka.hash_isian, serahkan=True)
        self._tulis(kerja, self.tr("Bagian Anda diserahkan kepada {nama}").format(nama=buka.pembimbing))

    def tandatangani(self) -> None:
        """Sign as who guides, unless something is missing."""
        buka = self._lembar
        if buka is None:
            return
        bagian = self.bagian_pembimbing()
        nilai = aturan.rapikan(
            replace(buka.bimbingan, langkah=bagian.langkah, jurnal=bagian.jurnal, hasil=bagian.hasil)
        )
        if self._tandai(aturan.periksa_pembimbing(nilai)):
            return
        if not dialog.tanya(
            self,
            self.tr("Tanda tangani bimbingan ini?"),
            self.tr(
                "Isinya dibekukan, lalu {nama} diminta menyetujui. Sebelum itu Anda masih dapat menariknya."
            ).format(nama=buka.pegawai),
            ya=self.tr("Tanda tangani"),
            berbahaya=False,
        ):
            return
        kerja = partial(layanan.tandatangani, self.konteks, buka.bimbingan.id, bagian, buka.hash)
        self._tulis(kerja, self.tr("Bimbingan ditandatangani"))

    def setujui(self) -> None:
        """Sign as the pegawai; then the plan is revised where a step says so."""
        buka = self._lembar
        if buka is None:
            return
        ke_skp = (self.tr("Revisi SKP"), partial(self.ke_sasaran.emit, buka.bimbingan.pegawai_id))
        self.tulis(
            partial(layanan.setujui, self.konteks, buka.bimbingan.id, buka.hash),
            self.tr("Bimbingan disepakati dan ditandatangani"),
            ke_skp if perlu_revisi(buka.bimbingan) else None,
        )

    def _tandai(self, masalah: Sequence[Masalah]) -> bool:
        for nama in ("tujuan", "fakta", "langkah", "keahlian", "jurnal"):
            blok: TabelIsian = getattr(self, nama)
            self.tandai_blok(blok, nama, masalah)
        self.tampilkan_masalah(masalah)
        return bool(masalah)

    def _batalkan(self) -> None:
        buka, konteks = self._lembar, self.konteks
        if buka is None:
            return

        def pulih() -> None:
            self.halaman.jalankan(
                layanan.pulihkan, konteks, buka.bimbingan.id, selesai=lambda _: self.selesai.emit(True)
            )

        self.tulis(
            partial(layanan.batalkan, konteks, buka.bimbingan.id, buka.hash),
            self.tr("Bimbingan dibatalkan"),
            (self.tr("Urungkan"), pulih),
        )

    def _buka_kembali(self) -> None:
        buka = self._lembar
        if buka is not None:
            kerja = partial(layanan.buka_kembali, self.konteks, buka.bimbingan.id, buka.hash)
            self.tulis(kerja, self.tr("Tanda tangan ditarik; bimbingan dapat diubah lagi"))

    def _revisi(self) -> None:
        if self._lembar is not None:
            self.ke_sasaran.emit(self._lembar.bimbingan.pegawai_id)

    def _umpan(self) -> None:
        self.minta_umpan.emit(self._nomor)

    def _kompetensi(self) -> None:
        self.minta_kompetensi.emit(self._nomor)


def _teks(baris: TujuanCoaching | FaktaCoaching | TujuanMentoring | JurnalMentoring) -> tuple[str, ...]:
    return tuple(getattr(baris, nama) for nama in baris.__slots__)
