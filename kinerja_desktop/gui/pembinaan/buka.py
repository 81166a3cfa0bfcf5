"""The sheet that opens a guidance: its kind, the first day, and what it wants to help with."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal

from kinerja_desktop.domain.bimbingan import JenisBimbingan
from kinerja_desktop.domain.tindakan_kemajuan import TindakanKemajuan
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian_tanggal import IsianTanggal
from kinerja_desktop.gui.common.medan_teks import MedanTeks
from kinerja_desktop.gui.pembinaan import label
from kinerja_desktop.gui.pembinaan.isian import pilihan
from kinerja_desktop.gui.pembinaan.lembar import Lembar
from kinerja_desktop.services import bimbingan as layanan
from kinerja_desktop.services import bimbingan_draf
from kinerja_desktop.services.bimbingan_bentuk import IsianBuka
from kinerja_desktop.services.konteks import Context


class BukaLembar(Lembar):
    """Opens a guidance in the name of the acting person; `dibuka` carries its id."""

    dibuka = Signal(object)

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        self._pegawai_id: UUID = konteks.saya
        self._tindakan_id: UUID | None = None
        self.jenis, self.mulai = pilihan(), IsianTanggal()
        self.pokok = MedanTeks(self.tr("Pokok bimbingan"), baris=4)
        for satu in JenisBimbingan:
            self.jenis.addItem(label.bimbingan(satu), satu)
        self.pokok.setPlaceholderText(self.tr("Misalnya: mengejar kunjungan rumah ibu hamil risiko tinggi"))
        self.medan(self.tr("Bentuk bimbingan"), self.jenis)
        self.medan(self.tr("Pertemuan pertama"), self.mulai)
        self.medan(
            self.tr("Pokok bimbingan"),
            self.pokok,
            self.tr("Pegawai membacanya: tulis apa yang ingin dibantu, bukan kesalahannya."),
        )
        self.tata.addStretch(1)
        self.dapat_dicetak(None)
        self.tag.hide()
        self.tombol_mulai = self.tombol(self.tr("Mulai bimbingan"), "primary", self.mulai_bimbingan, "Ctrl+Return")
        self.tombol_mulai.show()
        self.jenis.currentIndexChanged.connect(lambda _: self.diketik())
        self.mulai.diubah.connect(lambda _: self.diketik())
        self.pokok.textChanged.connect(self.diketik)

    def setel(self, pegawai_id: UUID, nama: str, tindakan: TindakanKemajuan | None = None) -> None:
        """Begin for a person, as the action tells where there is one; what was typed for both before comes back."""
        self.titip()
        self._pegawai_id, self._tindakan_id = pegawai_id, tindakan.id if tindakan else None
        self.judul.setText(self.tr("Bimbingan untuk {nama}").format(nama=nama))
        bentuk = tindakan.bentuk if tindakan and tindakan.bentuk else JenisBimbingan.COACHING
        self._isi(IsianBuka(bentuk, self.konteks.hari_ini(), tindakan.uraian if tindakan else ""))
        self.tersimpan.clear()
        self.bersihkan_masalah()
        self.pokok.setFocus()
        kunci = (self._pegawai_id, self._tindakan_id)

        def pulihkan(draf: IsianBuka | None) -> None:
            if draf is not None and kunci == (self._pegawai_id, self._tindakan_id):
                self._isi(draf)
                self.tersimpan.setText(self.tr("Isian dipulihkan"))

        self.halaman.jalankan(bimbingan_draf.draf_otomatis, self.konteks, *kunci, selesai=pulihkan)

    def _isi(self, isian: IsianBuka) -> None:
        self.mengisi = True
        self.jenis.setCurrentIndex(list(JenisBimbingan).index(isian.jenis))
        self.mulai.setel_tanggal(isian.mulai or self.konteks.hari_ini())
        self.pokok.setPlainText(isian.pokok)
        self.mengisi = False

    def isian(self) -> IsianBuka:
        """What is typed."""
        return IsianBuka(
            JenisBimbingan(self.jenis.currentData()),
            self.mulai.tanggal(),
            self.pokok.toPlainText(),
            self._tindakan_id,
        )

    def simpan_otomatis(self) -> None:
        """Keep what is typed as a draft of this person."""
        self.halaman.jalankan(
            bimbingan_draf.simpan_otomatis,
            self.konteks,
            self._pegawai_id,
            self.isian(),
            selesai=lambda _: self.tertulis(),
        )

    def mulai_bimbingan(self) -> None:
        """Open it; a refusal leaves the draft as it is."""
        self.titip()
        konteks, pegawai_id, isian = self.konteks, self._pegawai_id, self.isian()

        def kerja() -> UUID:
            nomor, _ = layanan.buka(konteks, pegawai_id, isian)
            bimbingan_draf.buang_otomatis(konteks, pegawai_id, isian.tindakan_id)
            return nomor

        def usai(nomor: UUID) -> None:
            self.halaman.tampilkan_pesan(
                "ok", self.tr("Bimbingan dimulai"), self.tr("Pegawai dapat mengisi bagiannya."), hitung_mundur=8
            )
            self.dibuka.emit(nomor)

        self.halaman.jalankan(kerja, selesai=usai, gagal=self.gagal)
