"""The running program: from the gate (first run, Masuk) to the window of one person and back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common.bahasa import Bahasa, pasang_bahasa, tulis_periode
from kinerja_desktop.gui.common.jam import setel_hari_ini
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import Tema, pasang_tema, penata
from kinerja_desktop.gui.gerbang.jendela import Gerbang
from kinerja_desktop.gui.shell import tempat
from kinerja_desktop.gui.shell.kait import Kait, Pengulangan
from kinerja_desktop.gui.shell.penjaga import Keadaan, PenjagaData
from kinerja_desktop.system import jalur

if TYPE_CHECKING:
    from kinerja_desktop.bootstrap import KantorTerbuka
    from kinerja_desktop.gui.shell.definisi import HasilCari
    from kinerja_desktop.gui.shell.jendela import MainWindow
    from kinerja_desktop.gui.shell.penyiap import PenyiapHalaman
    from kinerja_desktop.gui.sinkronisasi.siaga import Siaga
    from kinerja_desktop.services.cari import Temuan
    from kinerja_desktop.services.folder_bersama import Pantauan
    from kinerja_desktop.services.konteks import Context

_IKON_TEMUAN = {"pegawai": "orang", "laporan": "laporan", "skp": "sasaran"}
_JEDA_PANAS_MS = 150
_SESUDAH_MASUK = (
    *("bootstrap", "services.cadangan", "gui.shell.jendela", "gui.daftar_halaman"),
    *(f"gui.{h}.page" for h in ("beranda", "laporan", "persetujuan", "sasaran", "matriks", "evaluasi", "dasbor")),
)
"""Modules that Masuk does without; they load on the database thread while the person types the password."""


class Aplikasi(QObject):
    """Owns the open office, the database thread, and the gate or the window in front.

    `sekarang` is the clock, `ingat` keeps the list of offices of this machine, `dini` makes the pages before they are
    asked for, while the person reads Beranda (`siap_semua` tells the end). `tanpa_orang` shows no crash dialog: nobody
    is there to answer it; what nobody caught comes out of `pekerja.galat_tak_terduga` all the same.
    """

    siap = Signal()
    siap_semua = Signal()
    _perubahan = Signal(object)

    def __init__(
        self,
        app: QApplication,
        *,
        sekarang: Callable[[], datetime] | None = None,
        ingat: bool = True,
        dini: bool = False,
        tanpa_orang: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.app = app
        self.sekarang = sekarang
        self._ingat, self._dini, self._tanpa_orang = ingat, dini, tanpa_orang
        self._penyiap: PenyiapHalaman | None = None
        self._siaga: Siaga | None = None
        self._galat_tampil, self._pengulangan = False, Pengulangan()
        self.pekerja = Pekerja(self)
        self.pekerja.galat_tak_terduga.connect(self._galat_tak_terduga)
        self.pekerja.galat_tanpa_tempat.connect(self.tampilkan_galat)
        self.kait = Kait(self)
        self.kait.tertangkap.connect(self.pekerja.galat_tak_terduga, Qt.ConnectionType.QueuedConnection)
        self.penjaga = PenjagaData(self.pekerja, self)
        self.penjaga.dimuat.connect(self._tampilkan_keadaan)
        self.penjaga.gagal.connect(self.tampilkan_galat)
        self.terbuka: KantorTerbuka | None = None
        self.konteks: Context | None = None
        self.jendela: MainWindow | None = None
        self.gerbang = Gerbang(self.pekerja)
        self.gerbang.minta_masuk.connect(self.masuk)
        self.gerbang.minta_ganti.connect(self.buka_daftar_akun)
        self.gerbang.ditutup.connect(self.keluar)
        self._perubahan.connect(self._umumkan)
        self._pemanas = QTimer(self)
        self._pemanas.setInterval(_JEDA_PANAS_MS)
        self._pemanas.setSingleShot(True)
        self._pemanas.timeout.connect(lambda: self.pekerja.jalankan(self, muat_modul))
        if tanpa_orang:
            self.kait.pasang()

    # gate

    def mulai(self, folder: Path | None = None) -> None:
        """Show the gate: Masuk of the given or last office, else the first run."""
        calon = folder or next(iter(jalur.kantor_terakhir()), None)
        if calon is None:
            self.gerbang.tampil_awal()
        else:
            self.gerbang.tampil_masuk(calon)
        self.gerbang.show()
        self._pemanas.start()

    def masuk(self, folder: Path, akun: str, kunci: bytes) -> None:
        """Open the office (unless it is open already) and the window of `akun`."""
        self.pekerja.jalankan(self, self._buka, folder, akun, kunci, selesai=self._dibuka, gagal=self.tampilkan_galat)

    def _saksi(self) -> Path | None:
        """Where this machine keeps its witnesses; a tour leaves nothing behind."""
        return jalur.folder_saksi() if self._ingat else None

    def _buka(self, folder: Path, akun: str, kunci: bytes) -> tuple[Context, dict[str, object]]:
        if self.terbuka is not None and self.terbuka.folder != folder:
            self.terbuka.tutup()
            self.terbuka = None
        if self.terbuka is None:
            from kinerja_desktop.bootstrap import buka_kantor, sekarang_wib

            self.terbuka = buka_kantor(folder, kunci, self.sekarang or sekarang_wib, self._saksi())
            self.terbuka.store.bersama.pendengar.append(self._perubahan.emit)
            self.pekerja.pagar = self.terbuka.store.bersama.panggilan
        konteks = self.terbuka.konteks(akun)
        pilihan = {k: konteks.store.preferensi(konteks.akun.id, k) for k in ("tema", "skala", "bahasa")}
        return konteks, pilihan

    def _dibuka(self, hasil: tuple[Context, dict[str, object]]) -> None:
        konteks, pilihan = hasil
        if self._ingat:
            jalur.ingat_kantor(konteks.folder)
            jalur.ingat_akun(konteks.folder, konteks.akun.nama_akun)
        if self.jendela is not None and self.konteks is not None and self.konteks.akun == konteks.akun:
            self._kembali()
            return
        self._buang_jendela()
        self.konteks = konteks
        setel_hari_ini(konteks.hari_ini)
        self._berdandan(pilihan)
        self.jendela = self._buat_jendela(konteks)
        if self._ingat:
            tempat.pulihkan(self.jendela)
        self._kembali()
        self.siap.emit()

    def _kembali(self) -> None:
        if self.jendela is not None:
            self.jendela.show()
            self.jendela.activateWindow()
        self.gerbang.hide()
        self.gerbang.bersihkan()
        if self.konteks is not None:
            self.penjaga.mulai(self.konteks)
            self._siagakan(self.konteks)
        if self._penyiap is not None and self.jendela is not None:
            self._penyiap.mulai(self.jendela)

    def _siagakan(self, konteks: Context) -> None:
        """Watch for bundles from the first page on, where this machine exchanges; others pay one question."""

        def pantau(pantauan: Pantauan | None) -> None:
            if pantauan is None or self._siaga is not None or self.jendela is None or self.konteks is not konteks:
                return
            if (
                self.terbuka is None
                or self.jendela.halaman_terbuka().get("sinkronisasi") is self.jendela.halaman_kini()
            ):
                return  # the office is being closed, or the page watches
            from kinerja_desktop.gui.sinkronisasi.siaga import Siaga

            jendela, self._siaga = self.jendela, Siaga(pantauan.bersama, self.jendela)
            self._siaga.tiba.connect(lambda: jendela.siapkan("sinkronisasi").buka({"pantau": pantauan.bersama}))
            jendela.halaman_dibuka.connect(lambda kunci: self._henti_siaga() if kunci == "sinkronisasi" else None)

        if self._siaga is None:
            self.pekerja.jalankan(self, _pantauan, konteks, selesai=pantau)

    def _henti_siaga(self) -> None:
        if self._siaga is not None:
            self._siaga.hentikan()

    def _berdandan(self, pilihan: dict[str, object]) -> None:
        bahasa: Bahasa = "en" if pilihan.get("bahasa") == "en" else "id"
        pasang_bahasa(self.app, bahasa)
        tema = pilihan.get("tema") or penata().tema
        skala = pilihan.get("skala")
        pasang_tema(self.app, Tema(str(tema)), skala if isinstance(skala, int) else penata().skala)

    # window

    def _buat_jendela(self, konteks: Context) -> MainWindow:
        from kinerja_desktop.gui.daftar_halaman import daftar_halaman
        from kinerja_desktop.gui.shell.definisi import Identitas
        from kinerja_desktop.gui.shell.jendela import MainWindow
        from kinerja_desktop.gui.shell.penyiap import PenyiapHalaman

        if self._dini and self._penyiap is None:
            self._penyiap = PenyiapHalaman(self.pekerja, self)
            self._penyiap.tuntas.connect(self.siap_semua)
        jendela = MainWindow(
            daftar_halaman(konteks, self.pekerja),
            Identitas(konteks.pegawai.nama, konteks.pegawai.jabatan),
            self.pekerja,
            nama_kantor=konteks.kantor.nama,
            latihan=konteks.kantor.praktik,
            penyedia_cari=self._cari,
            menit_kunci=konteks.kantor.kunci_otomatis_menit,
        )
        jendela.minta_kunci.connect(self.kunci_layar)
        jendela.minta_ganti_akun.connect(self.ganti_akun)
        jendela.minta_keluar.connect(jendela.close)
        jendela.minta_bantuan.connect(lambda topik: jendela.buka("panduan", {"topik": topik}))
        jendela.tema_dipilih.connect(lambda tema: self.atur_rupa("tema", Tema(tema)))
        jendela.skala_dipilih.connect(lambda skala: self.atur_rupa("skala", skala))
        jendela.kantor_diubah.connect(self._kantor_diubah)
        jendela.minta_keadaan.connect(lambda: jendela.buka("pengaturan", {"bagian": "cadangan"}))
        if self._ingat:
            jendela.akan_ditutup.connect(lambda: tempat.simpan(jendela))
        jendela.akan_ditutup.connect(self.keluar)
        self._pasang_periode(jendela, konteks)
        jendela.buka("beranda")
        return jendela

    def _pasang_periode(self, jendela: MainWindow, konteks: Context) -> None:
        pilihan = [(p, tulis_periode(p)) for p in _bulan_terakhir(konteks.hari_ini())]
        kini = [Periode.bulan(konteks.hari_ini())]

        def pilih(periode: object) -> None:
            if isinstance(periode, Periode):
                kini[0] = periode
                if all(p != periode for p, _ in pilihan):
                    pilihan.append((periode, tulis_periode(periode)))
                jendela.setel_periode(pilihan, periode)
                for halaman in jendela.halaman_terbuka().values():
                    halaman.setel_periode(periode)

        jendela.halaman_dibuka.connect(lambda kunci: jendela.halaman_terbuka()[kunci].setel_periode(kini[0]))
        jendela.periode_dipilih.connect(pilih)
        jendela.setel_periode(pilihan, kini[0])

    def atur_rupa(self, kunci: str, nilai: object) -> None:
        """Dress the program anew and remember it for this account: ``tema`` or ``skala``."""
        if kunci == "tema":
            pasang_tema(self.app, Tema(str(nilai)), penata().skala)
        elif isinstance(nilai, int):
            pasang_tema(self.app, penata().tema, nilai)
        if self.konteks is not None:
            konteks = self.konteks
            self.pekerja.jalankan(self, konteks.store.atur_preferensi, konteks.akun.id, kunci, nilai)

    def _cari(self, kata: str) -> Sequence[HasilCari]:
        from kinerja_desktop.gui.common.bantuan import cari_topik
        from kinerja_desktop.gui.shell.definisi import HasilCari
        from kinerja_desktop.services.cari import cari

        if self.konteks is None:
            return []
        hasil = [
            HasilCari(
                t.judul,
                t.keterangan,
                _IKON_TEMUAN[t.jenis],
                t.halaman,
                _tujuan(t),
            )
            for t in cari(self.konteks, kata)
        ]
        panduan = self.tr("Panduan")
        for topik, kutipan in cari_topik(kata):
            keterangan = f"{panduan} · {kutipan}" if kutipan else panduan
            hasil.append(HasilCari(topik.judul, keterangan, "panduan", "panduan", {"topik": topik.kunci}))
        return hasil

    # foot and badges

    def _umumkan(self, perubahan: object) -> None:
        if self.jendela is not None:
            self.jendela.umumkan_perubahan(perubahan)
        self.penjaga.muat()

    def _tampilkan_keadaan(self, keadaan: Keadaan) -> None:
        from kinerja_desktop.gui.shell.kata import petunjuk, teks_keadaan, teks_pertukaran

        if self.jendela is None or self.konteks is None:
            return
        k = keadaan.kesehatan
        self.jendela.setel_keadaan(teks_keadaan(k, self.konteks.hari_ini()), k.token, petunjuk(k))
        self.jendela.setel_pertukaran(*teks_pertukaran(keadaan.kirim))
        self.jendela.setel_lencana("persetujuan", keadaan.menunggu)
        self.jendela.setel_lencana("evaluasi", keadaan.evaluasi)
        self.jendela.setel_lencana("pembinaan", keadaan.pembinaan)
        self.jendela.setel_lencana("sinkronisasi", keadaan.pertentangan)

    def _kantor_diubah(self) -> None:
        """Settings act at once: the lock, and the periods of evaluation on pages that are open already."""
        if self.jendela is not None and self.konteks is not None:
            self.jendela.setel_menit_kunci(self.konteks.kantor.kunci_otomatis_menit)
            for halaman in self.jendela.halaman_terbuka().values():
                if halaman.periode is not None and halaman is not self.jendela.halaman_kini():
                    halaman.setel_periode(halaman.periode)
                    halaman.tandai_kotor()
            self.penjaga.muat()

    # lock, switch, quit

    def kunci_layar(self) -> None:
        """Hide everything behind the password of the same person; typed texts are kept first."""
        if self.jendela is None or self.konteks is None or not self.jendela.tutup_semua():
            return
        self._henti_menyiapkan()
        self.jendela.hide()
        self.gerbang.tampil_masuk(self.konteks.folder, self.konteks.akun.nama_akun)
        self.gerbang.show()

    def buka_daftar_akun(self) -> None:
        """From the locked screen to the list of accounts.

        The window of the person who locked stays as it is until somebody else comes in; its texts were kept at the
        lock, and are there again at the next login of that person.
        """
        if self.konteks is not None:
            self.gerbang.tampil_ganti(self.konteks.folder)

    def ganti_akun(self) -> None:
        """Let another person in; the office stays open."""
        if self.jendela is None or self.konteks is None:
            return
        if not self.jendela.tutup_semua() or not self.pekerja.tuntaskan():
            return
        folder = self.konteks.folder
        self._buang_jendela()
        self.gerbang.tampil_ganti(folder)
        self.gerbang.show()

    def _henti_menyiapkan(self) -> None:
        if self._penyiap is not None:
            self._penyiap.berhenti()

    def _buang_jendela(self) -> None:
        self._henti_menyiapkan()
        self._henti_siaga()
        self._siaga = None
        self.penjaga.berhenti()
        if self.jendela is not None:
            jendela, self.jendela, self.konteks = self.jendela, None, None
            jendela.akan_ditutup.disconnect(self.keluar)
            jendela.close()
            jendela.deleteLater()

    def keluar(self) -> None:
        """Close the office and end."""
        self.penjaga.berhenti()
        self._pemanas.stop()
        self._henti_menyiapkan()
        self._henti_siaga()
        if self.jendela is not None:
            for halaman in self.jendela.halaman_terbuka().values():
                halaman.tutup()
        terbuka, self.terbuka = self.terbuka, None
        if terbuka is not None:
            self._tunggu()
            self.pekerja.jalankan(self, terbuka.tutup)
            self._tunggu()
        self.pekerja.hentikan()
        self.kait.lepas()
        self.app.quit()

    def _tunggu(self) -> None:
        while self.pekerja.jumlah_tugas:
            self.app.processEvents()

    # errors

    def tampilkan_galat(self, galat: UserError) -> None:
        """Show a refusal where the person looks: the page in front or the gate."""
        halaman = self.jendela.halaman_kini() if self.jendela is not None and self.jendela.isVisible() else None
        (halaman or self.gerbang).tampilkan_galat(galat)

    def _galat_tak_terduga(self, galat: BaseException) -> None:
        """Tell it once; whoever sent it wrote it to the log."""
        if isinstance(galat, UserError):
            self.tampilkan_galat(galat)
        elif not (self._tanpa_orang or self._galat_tampil or self._pengulangan.baru_saja(galat)):
            from kinerja_desktop.gui.common.laporan_galat import tampilkan_galat_program

            self._galat_tampil = True
            try:
                tampilkan_galat_program(self.jendela or self.gerbang, galat)
            finally:
                self._galat_tampil = False
                self._pengulangan.baru_saja(galat)


def _pantauan(konteks: Context) -> Pantauan | None:
    """What to watch; the watchers are loaded here, where nobody waits for them."""
    from kinerja_desktop.services.folder_bersama import pantauan

    hasil = pantauan(konteks)
    if hasil is not None:
        import_module("kinerja_desktop.gui.sinkronisasi.siaga")
    return hasil


def muat_modul() -> None:
    """Load what an open office needs, so that neither the first page nor the next ones wait for it."""
    for nama in _SESUDAH_MASUK:
        import_module(f"kinerja_desktop.{nama}")


def _bulan_terakhir(hari: date, jumlah: int = 12) -> list[Periode]:
    hasil = [Periode.bulan(hari)]
    while len(hasil) < jumlah:
        hasil.append(hasil[-1].sebelumnya())
    return hasil


def _tujuan(temuan: Temuan) -> dict[str, object]:
    """What the page that shows a hit must know."""
    isi: dict[str, object] = {f"{temuan.jenis}_id": temuan.id, "pegawai_id": temuan.pegawai_id}
    if temuan.tanggal is not None:
        isi["tanggal"] = temuan.tanggal
    if temuan.tahun is not None:
        isi["tahun"] = temuan.tahun
    return isi
