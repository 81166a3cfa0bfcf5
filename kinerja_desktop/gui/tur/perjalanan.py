"""The way of the tour, from the first run to the signed forms."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLineEdit

from kinerja_desktop import bootstrap
from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.domain.kuadran import KUADRAN, PREDIKAT_LAYAR
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common.bahasa import istilah, tulis_tanggal
from kinerja_desktop.gui.tur.alat import Alat, TurGagal
from kinerja_desktop.gui.tur.berkas import cetak_penilaian
from kinerja_desktop.gui.tur.bertukar import bertukar
from kinerja_desktop.gui.tur.kalibrasi import kalibrasi
from kinerja_desktop.gui.tur.keberatan import baca_keberatan
from kinerja_desktop.gui.tur.matriks import bagi_peran
from kinerja_desktop.gui.tur.operator import kelola_kantor
from kinerja_desktop.gui.tur.pelaporan import lihat_pelaporan
from kinerja_desktop.gui.tur.pembinaan import bina_tim, serahkan_bagian
from kinerja_desktop.gui.tur.penetapan import cara_predikat
from kinerja_desktop.gui.tur.realisasi import isi_realisasi
from kinerja_desktop.gui.tur.umpan import umpan_balik_pegawai, umpan_balik_penilai
from kinerja_desktop.services import dasbor as layanan_dasbor
from kinerja_desktop.services import dokumen as layanan_dokumen
from kinerja_desktop.services.beranda import jumlah_menunggu
from kinerja_desktop.services.latihan.bukti import buat_bukti
from kinerja_desktop.services.latihan.rancangan import HARI_INI

_KEGIATAN = "Posyandu Melati: pemeriksaan 23 ibu hamil"
_PANJANG_KODE = 39
PEGAWAI, PIMPINAN = "siti.rahma", "r.purba"
_TEMPELAN = """Tanggal\tMulai\tSelesai\tKegiatan\tHasil\tSatuan\tRHK\tUraian
24/11/2026\t12.30\t14.00\tKunjungan rumah ibu nifas\t3\tkunjungan\t2\tTiga ibu nifas dikunjungi, semua sehat
25/11/2026\t08.00\t10.00\tPelayanan KIA\t9\tpasien\t1\tPelayanan pagi
23/11/2026\t13.00\t12.00\tRekap kohort ibu\t1\tlaporan\t3\tRekap bulan ini
"""
"""Rows of a spreadsheet: one is ready, one lies in the future, one ends before it begins."""


class Tur(Alat):
    """The main job, person by person."""

    def jalankan(self) -> None:
        """Walk through everything."""
        kantor = self.kerja / "kantor"
        sys.stdout.write("Tur Kinerja Desktop\n")
        self._gerbang(kantor)
        self._pegawai()
        self._penilai()
        self._kembali_ke_pegawai()
        operator = kelola_kantor(self)
        bertukar(self, operator, PEGAWAI, PIMPINAN)

    def _gerbang(self, kantor: Path) -> None:
        gerbang = self.program.gerbang
        gerbang.resize(min(1024, self.ukuran[0]), min(700, self.ukuran[1]))
        gerbang.tampil_awal()
        gerbang.show()
        self.potret("mulai")
        self.tampak("Mulai berlatih", "Siapkan kantor")
        gerbang.awal.form.tombol_baru.click()
        self._kantor_baru(gerbang.kantor_baru)
        bootstrap.buat_latihan(kantor, "puskesmas")
        gerbang.tampil_masuk(kantor)
        self.potret("masuk")
        self.tampak("Siti Rahma")
        self.pilih_akun(PEGAWAI)
        gerbang.masuk.form.tombol_lupa.click()
        self.potret("lupa-kata-sandi")
        self.tampak("Simpan kata sandi")
        gerbang.pulih.form.tombol_kembali.click()

    def _kantor_baru(self, panduan: Any) -> None:
        """Fill the wizard step by step, keep the recovery code, and see the new office empty as it is."""
        f = panduan.form
        self.ketik(f.nama, "Puskesmas Bane")
        self.ketik(f.alamat, "Jalan Bane Nomor 7, Pematangsiantar")
        self.ketik(f.folder, str(Path("Dokumen", "puskesmas-bane")))
        self.potret("kantor-baru")
        self.ketik(f.folder, str(self.kerja / "puskesmas-bane"))
        f.tombol_lanjut.click()
        self.ketik(f.nama_pimpinan, "dr. Ronald Sinaga")
        self.ketik(f.nip_pimpinan, "198402152010011004")
        f.golongan_pimpinan.setCurrentText("III/d")
        self.ketik(f.jabatan_pimpinan, "Kepala Puskesmas")
        self.ketik(f.nama_penilai, "Wesly Silalahi")
        self.potret("kantor-baru-pimpinan")
        f.tombol_lanjut.click()
        self.ketik(f.akun_pimpinan, "ronald")
        self.ketik(f.nama_operator, "Tiur Manurung")
        self.ketik(f.nip_operator, "199105022015032003")
        self.ketik(f.akun_operator, "tiur")
        for sandi in (f.sandi_pimpinan, f.ulang_pimpinan, f.sandi_operator, f.ulang_operator):
            self.ketik(sandi, "bane-sejahtera")
        self.ketik(f.folder_cadangan, str(self.kerja / "cadangan-bane"))
        self.potret("kantor-baru-akun")
        f.tombol_lanjut.click()
        self.tunggu(lambda: bool(f.kode.text()))
        self.potret("kantor-baru-kode")
        self.pastikan(len(f.kode.text()) == _PANJANG_KODE, f"the recovery code is {f.kode.text()!r}")
        f.sudah_simpan.setChecked(True)
        f.tombol_lanjut.click()
        self.tunggu_jendela()
        self.potret("kantor-baru-beranda")
        self.pastikan("Puskesmas Bane" in self.jendela().windowTitle(), "the new office is not open")
        self.program.ganti_akun()

    def _pegawai(self) -> None:
        self.masuk(PEGAWAI)
        self.potret("beranda")
        self.tampak("Laporan bulan ini: ", "Realisasi SKP triwulan IV: ", "hari kerja")
        sasaran = self.halaman("sasaran")
        self.potret("sasaran-kinerja")
        self.tampak("Ditetapkan", "Siti Rahma")
        sasaran.form.tab.setCurrentIndex(1)
        self.potret("sasaran-perilaku")
        self._tab_sasaran(sasaran)
        self._susun_skp(sasaran)
        self._laporan()
        umpan_balik_pegawai(self)
        serahkan_bagian(self)
        isi_realisasi(self)

    def _tab_sasaran(self, sasaran: Any) -> None:
        """The tabs that follow a plan through the year."""
        for nama, gambar, kata in (
            ("RencanaTab", "sasaran-rencana-aksi", "Kunjungan rumah"),
            ("DialogTab", "sasaran-dialog", "Penetapan ekspektasi"),
            ("RiwayatTab", "sasaran-riwayat", "Ditetapkan"),
        ):
            tab = next(t for t in sasaran.tab if type(t).__name__ == nama)
            sasaran.form.tab.setCurrentWidget(tab)
            self.tampak(kata, di=tab)
            self.potret(gambar)

    def _susun_skp(self, sasaran: Any) -> None:
        """Begin the plan of next year: the library, advice on an activity, the annex with its phrases."""
        tahun = HARI_INI.year + 1
        sasaran.buka({"pegawai_id": sasaran.konteks.saya, "tahun": tahun})
        self.tunggu()
        sasaran.tindakan.buat(tahun)
        self.tunggu(sasaran.form.kartu_isi.isVisible)
        sasaran.form.tab.setCurrentIndex(0)
        hasil = sasaran.hasil
        hasil.form.buka_pustaka.click()
        self.tunggu(lambda: bool(hasil.form.pustaka.terlihat()))
        for butir in hasil.form.pustaka.terlihat()[:2]:
            hasil.pustaka.sisipkan(butir)
        sasaran.bilah_pesan.tutup()
        self.potret("sasaran-pustaka")
        self.tampak("Pustaka hasil kerja", "Untuk jabatan Anda")
        hasil.tambah_rhk()
        self.ketik(hasil.form.uraian, "Melaksanakan pelatihan kader")
        self.tunggu(hasil.form.saran_rhk.isVisible)
        self.potret("sasaran-saran")
        self.tampak("Aktivitas", "Terlatihnya kader …")
        sasaran.form.tab.setCurrentIndex(2)
        lampiran = sasaran.form.tab.currentWidget()
        daftar = next(iter(lampiran.daftar.values()))
        daftar.tombol_frasa.click()
        self.tunggu(lambda: bool(lampiran.panel.terlihat()))
        for n in (0, 4, 7):
            lampiran.panel.dipilih.emit(lampiran.panel.terlihat()[n])
        self.potret("sasaran-lampiran")
        self.tampak("Dukungan sumber daya", "Anggaran")
        sasaran.buka({"pegawai_id": sasaran.konteks.saya, "tahun": HARI_INI.year})
        self.tunggu()

    def _laporan(self) -> None:
        halaman = self.halaman("laporan", {"baru": True})
        f = halaman.form
        f.rhk.setCurrentIndex(1 if f.rhk.count() > 1 else 0)
        self.ketik(f.kegiatan, _KEGIATAN)
        self.ketik(f.jam, "08.00 – 11.30")
        self.ketik(f.realisasi, "23")
        self.ketik(f.satuan.lineEdit() if hasattr(f.satuan, "lineEdit") else f.satuan, "ibu hamil")
        self.ketik(f.uraian, "23 ibu hamil diperiksa (19 K4 lengkap), 2 dirujuk karena tekanan darah tinggi.")
        self._lampirkan(f.bukti)
        self.tunggu(lambda: "Tersimpan" in f.tersimpan.text())
        self.potret("laporan-harian")
        f.tombol_ajukan.click()
        self.potret("laporan-diajukan")
        baris = [b for b in halaman.model.semua() if (b.tanggal, b.kegiatan) == (HARI_INI, _KEGIATAN)]
        self.pastikan([b.status.value for b in baris] == ["diajukan"], f"the report was not handed in: {baris}")
        self.tampak("Diajukan", _KEGIATAN)
        self.potret_dialog(halaman.isi_sepekan, "laporan-sepekan")
        QGuiApplication.clipboard().setText(_TEMPELAN)
        self.potret_dialog(halaman.tempel, "laporan-tempel")

    def _lampirkan(self, kotak: Any) -> None:
        """Drop a list of who was there and a photo on the box of evidence, as a hand does."""
        berkas = []
        for nama, kali in (("daftar-hadir.pdf", 1), ("foto-posyandu.jpg", 6)):
            bukti = buat_bukti(nama, "Posyandu Melati", "Pemeriksaan 23 ibu hamil", HARI_INI)
            alamat = self.kerja / nama
            alamat.write_bytes(bukti.isi)
            if kali > 1:
                gambar = QImage(str(alamat))
                besar = gambar.scaled(gambar.size() * kali, mode=Qt.TransformationMode.SmoothTransformation)
                besar.save(str(alamat), quality=100)
            berkas.append(QUrl.fromLocalFile(str(alamat)))
        isi = QMimeData()
        isi.setUrls(berkas)
        kotak.terima(isi)
        self.tunggu(lambda: len(kotak.bukti) == len(berkas))

    def _penilai(self) -> None:
        self.program.ganti_akun()
        self.masuk(PIMPINAN)
        self.potret("beranda-pimpinan")
        persetujuan = self.halaman("persetujuan")
        self.potret("persetujuan")
        self.potret_dialog(persetujuan.segel_bulan, "segel-bulan")
        sebelum, kini = self._menunggu(), persetujuan.rincian.laporan_id
        self.tekan(persetujuan.form.tabel, "A")
        self.potret("persetujuan-disetujui")
        self.tampak("Disetujui: ")
        self.pastikan(self._menunggu() == sebelum - 1, f"{sebelum} reports waited, and now {self._menunggu()}")
        self.pastikan(persetujuan.rincian.laporan_id not in (kini, None), "the next report is not shown")
        self.potret_dialog(persetujuan.segel_bulan, "segel-bulan")
        bagi_peran(self)
        umpan_balik_penilai(self)
        bina_tim(self)
        self._evaluasi()
        kalibrasi(self)
        lihat_pelaporan(self)
        dasbor = self.halaman("dasbor")
        self.potret("dasbor-unit")
        menunggu = self._menunggu_unit()
        self.tampak(f"Menunggu persetujuan: {menunggu} ")
        dasbor.form.kartu_menunggu.ditekan.emit()
        self.potret("dasbor-daftar")
        self.tampak("Menunggu persetujuan, semua tanggal", f"{menunggu} laporan dari ")
        dasbor.form.kembali.click()
        dasbor.form.kartu_segel.ditekan.emit()
        self.potret("dasbor-segel")
        self.tampak("Segel · Oktober 2026", "Belum disegel")
        dasbor.form.kembali.click()
        self._cari()
        self.halaman("sasaran")
        self.potret("sasaran-jpt")
        self.tampak("Formulir A.1.2", "Perjanjian Kinerja", "Anggaran")
        self._rencana_pimpinan()

    def _rencana_pimpinan(self) -> None:
        """What a leader writes beside his plan, its forms, and the whole cascade."""
        konteks = self.program.konteks
        if konteks is None:
            raise TurGagal("nobody is logged in")
        sasaran = self.halaman("sasaran")
        for nama, gambar, kata in (
            ("ManualTab", "sasaran-manual", "Lengkap"),
            ("StrategiTab", "sasaran-strategi", "Menjemput sasaran"),
        ):
            tab = next(t for t in sasaran.tab if type(t).__name__ == nama)
            sasaran.form.tab.setCurrentWidget(tab)
            self.tampak(kata, di=tab)
            self.potret(gambar)
        tahun = konteks.hari_ini().year
        for format_ in ("A.1.2", "A.1.3", "A.1.4", "A.1.5"):
            isi = layanan_dokumen.formulir(konteks, format_, konteks.saya, tahun, None)
            layanan_dokumen.simpan(konteks, isi, self.folder / f"{format_}.pdf")
            sys.stdout.write(f"  {self.folder / format_}.pdf\n")
        pohon = self.halaman("pohon")
        self.potret("pohon")
        self.tampak("Hasil kerja", "Belum dibawa siapa pun")
        self.pastikan(pohon.model.rowCount() > 0, "the tree is empty")

    def _evaluasi(self) -> None:
        """Rate the quarter on the quadrant, sign it, and print the forms."""
        konteks = self.program.konteks
        if konteks is None:
            raise TurGagal("nobody is logged in")
        siti = next(p for p in self.orang() if p.nama.startswith("Siti Rahma"))
        triwulan = Periode.triwulan(konteks.hari_ini())
        halaman = self.halaman("evaluasi", {"pegawai_id": siti.id, "periode": triwulan})
        capaian = halaman.tim.penilaian.capaian
        capaian.setCurrentIndex(capaian.findData("baik"))
        self.jawab_ya(lambda: capaian.activated.emit(capaian.currentIndex()), "evaluasi-capaian")
        self.tunggu()
        for pilih in (*halaman.tim.hasil.iki.values(), *halaman.tim.hasil.nilai.values()):
            pilih.setCurrentIndex(pilih.findData(Rating.SESUAI.value))
        halaman.pilih_rating("hasil", Rating.SESUAI)
        halaman.pilih_rating("perilaku", Rating.SESUAI)
        self.ketik(halaman.tim.penilaian.catatan, "Pertahankan waktu tunggu. Usulkan pelatihan kegawatdaruratan.")
        self.potret("evaluasi")
        predikat = istilah(PREDIKAT_LAYAR[KUADRAN[Rating.SESUAI, Rating.SESUAI]])
        self.pastikan(
            halaman.tim.penilaian.penjelasan.text().startswith(predikat), "the quadrant gives another predikat"
        )
        cara_predikat(self, halaman)
        self.jawab_ya(halaman.tim.penilaian.tetapkan.click, "evaluasi-tanya")
        self.potret("evaluasi-ditetapkan")
        self.pastikan(halaman.tim.tag.text() == "Ditetapkan", f"the tag says {halaman.tim.tag.text()}")
        self.tampak(f"Evaluasi {siti.nama} ditetapkan", predikat)
        for format_, periode in (("A.1.7", None), ("A.1.8", None), ("C.1.3", triwulan), ("D.1.1", triwulan)):
            argumen = {"format": format_, "pegawai_id": siti.id, "periode": periode, "tahun": triwulan.tahun}
            dokumen = self.halaman("dokumen", argumen)
            self.tunggu(partial(_bergambar, dokumen))
            self.potret(f"dokumen-{format_.lower().replace('.', '')}")
            baris = dokumen.form.tabel.baris_kini()
            self.pastikan((baris.format, baris.pegawai_id) == (format_, siti.id), f"{format_}: {baris} is shown")
            tanggal = konteks.hari_ini() if periode else baris.ditetapkan.date()
            self.pastikan(baris.ditetapkan.date() == tanggal, f"{format_} was signed on {baris.ditetapkan}")
            self.tampak(tulis_tanggal(tanggal), f"{format_} · ")
            isi = layanan_dokumen.formulir(konteks, format_, siti.id, triwulan.tahun, periode)
            layanan_dokumen.simpan(konteks, isi, self.folder / f"{format_}.pdf")
            sys.stdout.write(f"  {self.folder / format_}.pdf\n")
        cetak_penilaian(self, siti, triwulan)

    def _menunggu(self) -> int:
        """How many reports wait for who is logged in."""
        return jumlah_menunggu(self.program.konteks)[0] if self.program.konteks is not None else 0

    def _menunggu_unit(self) -> int:
        """How many reports wait in the unit of who is logged in, for whom they may."""
        konteks = self.program.konteks
        return layanan_dasbor.ringkasan(konteks, Periode.bulan(konteks.hari_ini())).menunggu.bagian if konteks else 0

    def _cari(self) -> None:
        jendela = self.program.jendela
        if jendela is None:
            raise TurGagal("nobody is logged in")
        jendela.buka_pencarian()
        medan = jendela.palet.findChild(QLineEdit)
        if medan is not None:
            self.ketik(medan, "ibu hamil")
        self.potret("pencarian")
        self.tampak("ibu hamil", di=jendela.palet)
        self.pastikan(jendela.palet.model.rowCount() > 0, "nothing was found")
        jendela.palet.tutup()

    def _kembali_ke_pegawai(self) -> None:
        baca_keberatan(self)
        self.halaman("pengaturan")
        self.potret("pengaturan")
        self.tampak(PIMPINAN, "Cadangkan sekarang…")
        panduan = self.halaman("panduan", {"topik": "laporan"})
        self.potret("panduan")
        self.pastikan(panduan.form.teks.toPlainText().startswith("Laporan Harian"), "another topic is open")
        self.program.kunci_layar()
        self.potret("layar-terkunci")
        self.tampak("Layar terkunci")
        self.pastikan(self.program.gerbang.masuk.form.daftar.count() == 1, "the locked screen names others too")
        self.masuk(PIMPINAN)


def _bergambar(halaman: Any) -> bool:
    return not halaman.form.gambar.pixmap().isNull()
