"""The sheet of one case: its steps, and the next one for whoever has to take it (R132)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from kinerja_desktop.domain.konseling import NAMA_LANGKAH, JenisKonselor, LangkahKonseling
from kinerja_desktop.domain.teks_formulir import JUDUL_NILAI
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.gui.common.bahasa import istilah, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import IsianJam
from kinerja_desktop.gui.common.isian_tanggal import IsianTanggal
from kinerja_desktop.gui.common.medan_teks import MedanTeks
from kinerja_desktop.gui.common.pilih_orang import PilihOrang
from kinerja_desktop.gui.pembinaan import label
from kinerja_desktop.gui.pembinaan.isian import pilihan
from kinerja_desktop.gui.pembinaan.lembar import Lembar
from kinerja_desktop.services import konseling as layanan
from kinerja_desktop.services import konseling_draf, pembinaan
from kinerja_desktop.services.konseling import IsianPenetapan, Kasus, LangkahTampil
from kinerja_desktop.services.konteks import Context


class KasusLembar(Lembar):
    """Reads a case from the report on; only the next step can be written, by whom it belongs to."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        self._kasus: Kasus | None = None
        self._nomor: UUID | None = None
        self.cerita = self.teks("")
        self.pelaporan = self.teks("", "warn")
        self.konselor = PilihOrang(halaman.pekerja, lambda kata: pembinaan.cari_orang(konteks, kata))
        self.jenis, self.tanggal, self.jam_mulai, self.tempat = pilihan(), IsianTanggal(), IsianJam(), QLineEdit()
        self.catatan = MedanTeks(self.tr("Catatan"), baris=4)
        for satu in JenisKonselor:
            self.jenis.addItem(label.konselor(satu), satu)
        self.tata.addWidget(self.cerita)
        self.tata.addWidget(self.pelaporan)
        self._penetapan: list[QWidget] = []
        for nama, medan in (
            (self.tr("Konselor"), self.konselor),
            (self.tr("Jenis konselor"), self.jenis),
            (self.tr("Tanggal konseling"), self.tanggal),
            (self.tr("Jam"), self.jam_mulai),
            (self.tr("Tempat yang menjaga kerahasiaan"), self.tempat),
        ):
            self._penetapan += [self.medan(nama, medan), medan]
        self._nama_catatan = self.medan(self.tr("Catatan"), self.catatan)
        self.catatan.textChanged.connect(self.diketik)
        self.tata.addStretch(1)
        self.tombol_tetap = self.tombol(self.tr("Tetapkan konseling"), "primary", self.tetapkan, "Ctrl+Return")
        self.tombol_rekam = self.tombol(self.tr("Tanda tangani rekaman"), "primary", self.rekam, "Ctrl+Return")
        self.tombol_lanjut = self.tombol(self.tr("Catat tindak lanjut"), "primary", self.tindak_lanjuti, "Ctrl+Return")

    def setel(self, nomor: UUID) -> None:
        """Load one case."""
        self._nomor = nomor
        self.halaman.jalankan(self._muat, nomor, selesai=self._terima)

    def _muat(self, nomor: UUID) -> tuple[Kasus, str]:
        return layanan.kasus(self.konteks, nomor), konseling_draf.draf_catatan(self.konteks, nomor)

    def _terima(self, hasil: tuple[Kasus, str]) -> None:
        kasus, draf = hasil
        if kasus.id != self._nomor:
            return
        self._kasus = kasus
        self.judul.setText(self.tr("Konseling {nama}").format(nama=kasus.pegawai))
        self.tag.setel(*label.status_konseling(kasus.status))
        self.cerita.setText("\n\n".join(self._langkah(s, kasus) for s in kasus.langkah))
        self.pelaporan.setText(self._keterangan(kasus))
        self.pelaporan.setVisible(kasus.hasil_saja or (kasus.boleh_merekam and bool(kasus.pelaporan)))
        for widget in self._penetapan:
            widget.setVisible(kasus.boleh_menetapkan)
        menulis = kasus.boleh_menetapkan or kasus.boleh_merekam or kasus.boleh_menindaklanjuti
        for widget in (self._nama_catatan, self.catatan):
            widget.setVisible(menulis)
        self._nama_catatan.setText(self._nama_medan(kasus))
        self.catatan.setAccessibleName(self._nama_catatan.text())
        self.mengisi = True
        self.catatan.setPlainText(draf)
        self.mengisi = False
        self.tombol_tetap.setVisible(kasus.boleh_menetapkan)
        self.tombol_rekam.setVisible(kasus.boleh_merekam)
        self.tombol_lanjut.setVisible(kasus.boleh_menindaklanjuti)
        if kasus.boleh_menetapkan:
            self._isi_penetapan(kasus)
        self.dapat_dicetak(None if kasus.laporan is None else "B.1.10", kasus.id)
        self.tersimpan.clear()
        self.bersihkan_masalah()

    def _keterangan(self, kasus: Kasus) -> str:
        if kasus.hasil_saja:
            return self.tr(
                "Anda membaca hasilnya sebagai atasan pejabat penilai dan dapat menentukan tindak lanjutnya (Lampiran"
                " III.D.5.d–e). Laporan awal dan catatan untuk konselor tetap rahasia."
            )
        pola = self.tr("Rekaman hasil dilaporkan kepada {siapa} (Lampiran III.D.5.d).")
        return pola.format(siapa=istilah(kasus.pelaporan))

    def _isi_penetapan(self, kasus: Kasus) -> None:
        """The last appointment, to be changed; else tomorrow at nine."""
        lama = next((s for s in reversed(kasus.langkah) if s.catatan.konselor_id), None)
        jadwal = lama.catatan.jadwal.astimezone(WIB) if lama and lama.catatan.jadwal else None
        self.konselor.setel(lama.catatan.konselor_id if lama else None, lama.konselor if lama else "")
        jenis = lama.catatan.jenis_konselor if lama and lama.catatan.jenis_konselor else JenisKonselor.INDEPENDEN
        self.jenis.setCurrentIndex(list(JenisKonselor).index(jenis))
        self.tanggal.setel_tanggal(jadwal.date() if jadwal else self.konteks.hari_ini())
        self.jam_mulai.setel_jam(jadwal.time() if jadwal else None)
        self.tempat.setText(lama.catatan.tempat if lama else "")

    def _nama_medan(self, kasus: Kasus) -> str:
        if kasus.boleh_menetapkan:
            return self.tr("Catatan untuk konselor (boleh kosong)")
        return self.tr("Rekaman hasil konseling") if kasus.boleh_merekam else self.tr("Tindak lanjut yang ditentukan")

    def _langkah(self, langkah: LangkahTampil, kasus: Kasus) -> str:
        catatan = langkah.catatan
        kepala = f"{istilah(NAMA_LANGKAH[catatan.langkah])} · {langkah.oleh} · {tulis_tanggal(catatan.pada.date())}"
        if catatan.langkah is LangkahKonseling.LAPORAN and catatan.laporan is not None:
            laporan = catatan.laporan
            serupa = self.tr("Ya") if laporan.serupa else self.tr("Tidak")
            baris = [
                self.tr("Disampaikan kepada pegawai: {t}").format(t=tulis_tanggal(laporan.dikomunikasikan)),
                self.tr("Nilai dasar: {t}").format(t=", ".join(JUDUL_NILAI[n] for n in laporan.nilai)),
                self.tr("Ekspektasi khusus: {t}").format(t=laporan.ekspektasi_khusus or "—"),
                self.tr("Permasalahan: {t}").format(t=laporan.uraian),
                self.tr("Serupa pada pegawai lain: {t}").format(t=serupa),
                self.tr("Yang sudah dilakukan: {t}").format(t=laporan.retrospektif),
                *(self.tr("Bukti umpan balik: {t}").format(t=t) for t in kasus.bukti),
            ]
            return "\n".join([kepala, *baris])
        isi = [kepala]
        if catatan.jadwal is not None and catatan.jenis_konselor is not None:
            kapan = catatan.jadwal.astimezone(WIB)
            isi.append(
                self.tr("{konselor} ({jenis}), {tanggal} pukul {jam}, {tempat}").format(
                    konselor=langkah.konselor,
                    jenis=label.konselor(catatan.jenis_konselor),
                    tanggal=tulis_tanggal(kapan.date()),
                    jam=f"{kapan:%H.%M}",
                    tempat=catatan.tempat,
                )
            )
        return "\n".join([*isi, *([catatan.isi] if catatan.isi else ())])

    def isian(self) -> IsianPenetapan:
        """The appointment as typed; without an hour there is no schedule."""
        jam = self.jam_mulai.jam()
        jadwal = None if jam is None else datetime.combine(self.tanggal.tanggal(), jam, WIB)
        return IsianPenetapan(
            self.konselor.orang(),
            JenisKonselor(self.jenis.currentData()),
            jadwal,
            self.tempat.text(),
            self.catatan.toPlainText(),
        )

    def simpan_otomatis(self) -> None:
        """Keep the words of the next step as a draft."""
        if self._kasus is not None:
            self.halaman.jalankan(
                konseling_draf.simpan_catatan,
                self.konteks,
                self._kasus.id,
                self.catatan.toPlainText(),
                selesai=lambda _: self.tertulis(),
            )

    def tetapkan(self) -> None:
        """Name konselor, time and place."""
        isian = self.isian()
        self._langkahkan(
            lambda konteks, nomor: layanan.tetapkan(konteks, nomor, isian),
            self.tr("Konseling ditetapkan; pegawai melihat undangannya"),
        )

    def rekam(self) -> None:
        """Sign the record of the result."""
        isi = self.catatan.toPlainText()
        self._langkahkan(
            lambda konteks, nomor: layanan.rekam(konteks, nomor, isi), self.tr("Rekaman konseling ditandatangani")
        )

    def tindak_lanjuti(self) -> None:
        """Note what was decided."""
        isi = self.catatan.toPlainText()
        self._langkahkan(
            lambda konteks, nomor: layanan.tindak_lanjuti(konteks, nomor, isi), self.tr("Tindak lanjut tercatat")
        )

    def _langkahkan(self, langkah: Callable[[Context, UUID], object], kabar: str) -> None:
        kasus, konteks = self._kasus, self.konteks
        if kasus is None:
            return

        def kerja() -> None:
            langkah(konteks, kasus.id)
            konseling_draf.buang_catatan(konteks, kasus.id)

        self.tulis(kerja, kabar)
