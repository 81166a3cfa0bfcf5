"""The sheet that opens a guidance: its kind, the first day, and what it wants to help with."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal

from kinerja_desktop.domain.bimbingan import JenisBimbingan
from kinerja_desktop.domain.tindakan_kemajuan import TindakanKemajuan
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian_tanggal import IsianTanggal
from kinerja_desktop.gui.pembinaan import label
from kinerja_desktop.gui.pembinaan.isian import MedanTeks, pilihan
from kinerja_desktop.gui.pembinaan.lembar import Lembar
from kinerja_desktop.services import bimbingan as layanan
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

    def setel(self, pegawai_id: UUID, nama: str, tindakan: TindakanKemajuan | None = None) -> None:
        """Begin for a person, as the action tells where there is one."""
        self._pegawai_id, self._tindakan_id = pegawai_id, tindakan.id if tindakan else None
        self.judul.setText(self.tr("Bimbingan untuk {nama}").format(nama=nama))
        self.mulai.setel_tanggal(self.konteks.hari_ini())
        bentuk = tindakan.bentuk if tindakan and tindakan.bentuk else JenisBimbingan.COACHING
        self.jenis.setCurrentIndex(list(JenisBimbingan).index(bentuk))
        self.pokok.setPlainText(tindakan.uraian if tindakan else "")
        self.bersihkan_masalah()
        self.pokok.setFocus()

    def mulai_bimbingan(self) -> None:
        """Open it."""
        isian = IsianBuka(
            JenisBimbingan(self.jenis.currentData()),
            self.mulai.tanggal(),
            self.pokok.toPlainText(),
            self._tindakan_id,
        )

        def usai(hasil: tuple[UUID, object]) -> None:
            self.halaman.tampilkan_pesan(
                "ok", self.tr("Bimbingan dimulai"), self.tr("Pegawai dapat mengisi bagiannya."), hitung_mundur=8
            )
            self.dibuka.emit(hasil[0])

        self.halaman.jalankan(layanan.buka, self.konteks, self._pegawai_id, isian, selesai=usai, gagal=self.gagal)
