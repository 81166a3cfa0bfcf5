"""The tour: drives the real window through the whole main job on a training office and saves every screen.

Everything goes through the window as a person would: typing into fields, clicking buttons, pressing keys.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from kinerja_desktop import bootstrap
from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.app import Aplikasi
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.theme import Tema
from kinerja_desktop.gui.jalankan import siapkan
from kinerja_desktop.services import dokumen as layanan_dokumen
from kinerja_desktop.services.latihan.bukti import buat_bukti
from kinerja_desktop.services.latihan.rancangan import HARI_INI
from kinerja_desktop.services.pintu import daftar_akun

PEGAWAI, PIMPINAN = "siti.rahma", "r.purba"
_BATAS_DETIK = 60
_TENANG_MS = 120


class TurGagal(RuntimeError):
    """A screen did not come, or the program answered with an error."""


class Tur:
    """One run. `folder` receives the pictures and the PDF files."""

    def __init__(self, folder: Path, tema: Tema, ukuran: tuple[int, int]) -> None:
        self.folder, self.ukuran = folder, ukuran
        self.app: QApplication = siapkan(tema)
        self.kerja = Path(tempfile.mkdtemp(prefix="kinerja-tur-"))
        self.program = Aplikasi(self.app, ingat=False, tanpa_orang=True)
        self.galat: list[BaseException] = []
        self.program.pekerja.galat_tak_terduga.connect(self.galat.append)
        self.gambar: list[str] = []
        self.folder.mkdir(parents=True, exist_ok=True)

    # tools

    def tunggu(self, syarat: Callable[[], bool] | None = None) -> None:
        """Let the program work until it is idle and `syarat` holds. Raises TurGagal after a minute."""
        akhir = time.monotonic() + _BATAS_DETIK
        tenang = 0
        while tenang < 2 or (syarat is not None and not syarat()):
            putaran = QEventLoop()
            QTimer.singleShot(_TENANG_MS, putaran.quit)
            putaran.exec()
            tenang = tenang + 1 if not self.program.pekerja.jumlah_tugas else 0
            if self.galat:
                raise TurGagal(str(self.galat[0])) from self.galat[0]
            if time.monotonic() > akhir:
                raise TurGagal("the program did not become idle")

    def potret(self, nama: str, jendela: QWidget | None = None) -> None:
        """Save the picture of the window in front."""
        self.tunggu()
        depan = jendela or self.jendela()
        berkas = self.folder / f"{nama}.png"
        if not depan.grab().save(str(berkas)):
            raise TurGagal(f"{berkas} could not be saved")
        self.gambar.append(nama)
        sys.stdout.write(f"  {berkas}\n")

    def jendela(self) -> QWidget:
        """The window in front."""
        utama = self.program.jendela
        return utama if utama is not None and utama.isVisible() else self.program.gerbang

    def halaman(self, kunci: str, argumen: object = None) -> Any:
        """Go to a page as the side bar does."""
        if self.program.jendela is None:
            raise TurGagal("nobody is logged in")
        halaman = self.program.jendela.buka(kunci, argumen)
        if not isinstance(halaman, Halaman):
            raise TurGagal(f"{kunci} could not be opened")
        self.tunggu()
        return halaman

    def ketik(self, medan: QWidget, teks: str) -> None:
        """Type into a field, key by key, after clearing it."""
        medan.setFocus()
        if isinstance(medan, QLineEdit | QPlainTextEdit | QTextEdit):
            medan.clear()
        for huruf in teks:
            for jenis in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                QApplication.sendEvent(medan, QKeyEvent(jenis, 0, Qt.KeyboardModifier.NoModifier, huruf))

    def tekan(self, widget: QWidget, urutan: str) -> None:
        """Press one key combination on a widget."""
        gabungan = QKeySequence.fromString(urutan)[0]  # type: ignore[index]  # the stubs lack __getitem__
        widget.setFocus()
        for jenis in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(jenis, gabungan.key(), gabungan.keyboardModifiers()))

    def masuk(self, akun: str) -> None:
        """Choose an account in Masuk, type the password, and wait for the window."""
        halaman = self.program.gerbang.masuk
        for baris in range(halaman.form.daftar.count()):
            if halaman.form.daftar.item(baris).toolTip() == akun:
                halaman.form.daftar.setCurrentRow(baris)
        self.ketik(halaman.form.sandi, bootstrap.SANDI_LATIHAN)
        halaman.form.tombol_masuk.click()
        self.tunggu(lambda: self.program.jendela is not None and self.program.jendela.isVisible())
        if self.program.jendela is not None:
            self.program.jendela.resize(*self.ukuran)

    # the main job

    def jalankan(self) -> None:
        """Walk through everything."""
        kantor = self.kerja / "kantor"
        sys.stdout.write("Tur Kinerja Desktop\n")
        self._gerbang(kantor)
        self._pegawai()
        self._penilai()
        self._kembali_ke_pegawai()
        self._operator()

    def _gerbang(self, kantor: Path) -> None:
        gerbang = self.program.gerbang
        gerbang.resize(min(1024, self.ukuran[0]), min(700, self.ukuran[1]))
        gerbang.tampil_awal()
        gerbang.show()
        self.potret("mulai")
        gerbang.awal.form.tombol_baru.click()
        self.ketik(gerbang.kantor_baru.form.nama, "Puskesmas Bane")
        self.ketik(gerbang.kantor_baru.form.folder, str(Path("Dokumen", "puskesmas-bane")))
        self.potret("kantor-baru")
        bootstrap.buat_latihan(kantor, "puskesmas")
        gerbang.tampil_masuk(kantor)
        self.potret("masuk")

    def _pegawai(self) -> None:
        self.masuk(PEGAWAI)
        self.potret("beranda")
        sasaran = self.halaman("sasaran")
        self.potret("sasaran-kinerja")
        sasaran.form.tab.setCurrentWidget(sasaran.perilaku)
        self.potret("sasaran-perilaku")
        self._laporan()
        self.halaman("umpan_balik")
        self.potret("umpan-balik")
        self._realisasi()

    def _realisasi(self) -> None:
        """Fill in what is still empty and hand the quarter in."""
        saya = self.halaman("evaluasi").saya
        for medan in saya.medan.values():
            if not medan.toPlainText().strip():
                self.ketik(medan, "94%, tercatat sampai 24 November")
        self.tunggu(lambda: "Tersimpan" in saya.tersimpan.text())
        self.potret("evaluasi-pegawai")
        saya.tombol_ajukan.click()
        self.tunggu()

    def _laporan(self) -> None:
        halaman = self.halaman("laporan", {"baru": True})
        f = halaman.form
        f.rhk.setCurrentIndex(1 if f.rhk.count() > 1 else 0)
        self.ketik(f.kegiatan, "Posyandu Melati: pemeriksaan 23 ibu hamil")
        self.ketik(f.jam, "08.00 – 11.30")
        self.ketik(f.realisasi, "23")
        self.ketik(f.satuan.lineEdit() if hasattr(f.satuan, "lineEdit") else f.satuan, "ibu hamil")
        self.ketik(f.uraian, "23 ibu hamil diperiksa (19 K4 lengkap), 2 dirujuk karena tekanan darah tinggi.")
        self._lampirkan(f.bukti)
        self.tunggu(lambda: "Tersimpan" in f.tersimpan.text())
        self.potret("laporan-harian")
        f.tombol_ajukan.click()
        self.potret("laporan-diajukan")

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
        self.tekan(persetujuan.form.tabel, "A")
        self.potret("persetujuan-disetujui")
        self._evaluasi()
        self.halaman("dasbor")
        self.potret("dasbor-unit")
        self._cari()

    def _evaluasi(self) -> None:
        """Rate the quarter on the quadrant, sign it, and print the forms."""
        konteks = self.program.konteks
        if konteks is None:
            raise TurGagal("nobody is logged in")
        siti = next(p for p in self._orang() if p.nama.startswith("Siti Rahma"))
        triwulan = Periode.triwulan(konteks.hari_ini())
        halaman = self.halaman("evaluasi", {"pegawai_id": siti.id, "periode": triwulan})
        capaian = halaman.tim.penilaian.capaian
        capaian.setCurrentIndex(capaian.findData("baik"))
        capaian.activated.emit(capaian.currentIndex())
        self.tunggu()
        for pilih in (*halaman.tim.hasil.iki.values(), *halaman.tim.hasil.nilai.values()):
            pilih.setCurrentIndex(pilih.findData(Rating.SESUAI.value))
        halaman.pilih_rating("hasil", Rating.SESUAI)
        halaman.pilih_rating("perilaku", Rating.SESUAI)
        self.ketik(halaman.tim.penilaian.catatan, "Pertahankan waktu tunggu. Usulkan pelatihan kegawatdaruratan.")
        self.potret("evaluasi")
        halaman.tim.penilaian.tetapkan.click()
        self.potret("evaluasi-ditetapkan")
        for format_, periode in (("A.1.7", None), ("C.1.3", triwulan), ("D.1.1", triwulan)):
            argumen = {"format": format_, "pegawai_id": siti.id, "periode": periode, "tahun": triwulan.tahun}
            dokumen = self.halaman("dokumen", argumen)
            self.tunggu(partial(_bergambar, dokumen))
            self.potret(f"dokumen-{format_.lower().replace('.', '')}")
            isi = layanan_dokumen.formulir(konteks, format_, siti.id, triwulan.tahun, periode)
            layanan_dokumen.simpan(konteks, isi, self.folder / f"{format_}.pdf")
            sys.stdout.write(f"  {self.folder / format_}.pdf\n")

    def _orang(self) -> list[Any]:
        from kinerja_desktop.services import wewenang

        return wewenang.terlihat(self.program.konteks) if self.program.konteks is not None else []

    def _cari(self) -> None:
        jendela = self.program.jendela
        if jendela is None:
            raise TurGagal("nobody is logged in")
        jendela.buka_pencarian()
        medan = jendela.palet.findChild(QLineEdit)
        if medan is not None:
            self.ketik(medan, "ibu hamil")
        self.potret("pencarian")
        jendela.palet.tutup()

    def _kembali_ke_pegawai(self) -> None:
        self.halaman("pengaturan")
        self.potret("pengaturan")
        self.halaman("panduan", {"topik": "laporan"})
        self.potret("panduan")
        self.program.kunci_layar()
        self.potret("layar-terkunci")
        self.masuk(PIMPINAN)

    def _operator(self) -> None:
        self.program.ganti_akun()
        operator = next(s.akun for s in daftar_akun(self.kerja / "kantor").slot if "operator" in s.peran)
        self.masuk(operator)
        self.potret("beranda-operator")

    def selesai(self) -> None:
        """Close the office and forget it."""
        self.program.keluar()
        shutil.rmtree(self.kerja, ignore_errors=True)


def _bergambar(halaman: Any) -> bool:
    return not halaman.form.gambar.pixmap().isNull()


def jalankan_tur(folder: Path, tema: str, ukuran: str) -> int:
    """Run the tour; 0 when every screen was saved, 1 when something failed, 2 for a wrong size."""
    if not os.environ.get("DISPLAY") and sys.platform.startswith("linux") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        lebar, tinggi = (int(x) for x in ukuran.lower().split("x"))
    except ValueError:
        sys.stderr.write("--size ditulis LEBARxTINGGI, misalnya 1366x768\n")
        return 2
    tur = Tur(folder, Tema(tema), (lebar, tinggi))
    try:
        tur.jalankan()
    except TurGagal as galat:
        sys.stderr.write(f"Tur berhenti: {galat}\n")
        return 1
    finally:
        tur.selesai()
    sys.stdout.write(f"Selesai: {len(tur.gambar)} layar di {folder}\n")
    return 0
