"""Pengaturan: own account and look, backup and health of the data; office and accounts for those who run the office."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import bahasa_kini, istilah, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Lajur, Pekerja, Progress, Tugas
from kinerja_desktop.gui.common.theme import Tema, pasang_tema, penata
from kinerja_desktop.gui.forms.ui_pengaturan_form import Ui_Pengaturan
from kinerja_desktop.gui.pengaturan.akun import PanelAkun
from kinerja_desktop.gui.pengaturan.aturan import PanelAturan
from kinerja_desktop.gui.pengaturan.dialog import DialogSandi, Kerja
from kinerja_desktop.gui.pengaturan.kantor import PanelKantor
from kinerja_desktop.services import akun as layanan_akun
from kinerja_desktop.services import cadangan, kesehatan, keterangan, pengaturan, wewenang
from kinerja_desktop.services.akun import BarisAkun
from kinerja_desktop.services.konteks import Context

_SKALA = (100, 110, 125, 150)


class _Muatan(NamedTuple):
    cadangan: cadangan.KeadaanCadangan
    kesehatan: kesehatan.Kesehatan
    akun: list[BarisAkun]
    keterangan: dict[str, object]
    orang: list[Pegawai]
    luar: frozenset[UUID]


class PengaturanPage(Halaman):
    """Four leaves; what a role may not change is not shown."""

    kunci = "pengaturan"
    topik_bantuan = "pengaturan"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._cadangan: Tugas | None = None
        self.form = Ui_Pengaturan()
        self.form.setupUi(self.isi)
        self.form.tab.tabBar().setDrawBase(False)
        self.kantor = PanelKantor(self, self.form, context)
        self.akun = PanelAkun(self, self.form, context)
        self._maju_tampil(False)
        self._isi_pilihan()
        self._sambungkan()

    def _isi_pilihan(self) -> None:
        f = self.form
        f.akun.setText(
            self.tr("{nama} · akun {akun} · {peran}").format(
                nama=self._context.pegawai.nama,
                akun=self._context.akun.nama_akun,
                peran=istilah(wewenang.NAMA_PERAN[self._context.peran]),
            )
        )
        f.tema.addItem(self.tr("Terang"), Tema.terang.value)
        f.tema.addItem(self.tr("Gelap"), Tema.gelap.value)
        f.tema.setCurrentIndex(f.tema.findData(penata().tema.value))
        for skala in _SKALA:
            f.skala.addItem(f"{skala}%", skala)
        f.skala.setCurrentIndex(max(0, f.skala.findData(penata().skala)))
        f.bahasa.addItem("Indonesia", "id")
        f.bahasa.addItem("English", "en")
        f.bahasa.setCurrentIndex(f.bahasa.findData(bahasa_kini()))
        for latar in (f.gulir_saya.viewport(), f.isi_gulir_saya, f.gulir_kantor.viewport(), f.isi_gulir_kantor):
            latar.setAutoFillBackground(False)
        kelola = pengaturan.boleh_atur(self._context)
        f.folder_cadangan.setVisible(kelola)
        if kelola:
            self.aturan = PanelAturan(self, self._context)
            f.tab.addTab(self.aturan, self.tr("Aturan penilaian"))
        else:
            for lembar in (f.tab_akun, f.tab_kantor):
                f.tab.removeTab(f.tab.indexOf(lembar))
                lembar.hide()
            f.tab.tabBar().hide()

    def _sambungkan(self) -> None:
        f = self.form
        f.ganti_sandi.clicked.connect(self._ganti_sandi)
        f.tema.activated.connect(lambda _: self._rupa("tema", f.tema.currentData()))
        f.skala.activated.connect(lambda _: self._rupa("skala", f.skala.currentData()))
        f.bahasa.activated.connect(lambda _: self._rupa("bahasa", f.bahasa.currentData()))
        f.cadangkan.clicked.connect(self._cadangkan)
        f.batal_cadangan.clicked.connect(self._batalkan)
        f.folder_cadangan.clicked.connect(self._pilih_folder)
        f.periksa.clicked.connect(self._periksa)

    # loading

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load backups, accounts and facts again."""
        self.jalankan(self._muat, selesai=self._terima)
        if pengaturan.boleh_atur(self._context):
            self.kantor.muat_lambang()

    def buka(self, argumen: object) -> None:
        """Go to one part: ``{"bagian": "cadangan"}``."""
        if isinstance(argumen, dict) and argumen.get("bagian") == "cadangan":
            self.form.tab.setCurrentWidget(self.form.tab_saya)
            self.form.gulir_saya.ensureWidgetVisible(self.form.cadangkan)
            self.form.cadangkan.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _muat(self) -> _Muatan:
        konteks = self._context
        kelola = pengaturan.boleh_atur(konteks)
        akun = layanan_akun.daftar(konteks) if kelola else []
        orang = layanan_akun.calon(konteks, wewenang.terlihat(konteks)) if kelola else []
        sehat = kesehatan.keadaan(konteks)
        luar = layanan_akun.di_luar_izin(konteks, orang)
        return _Muatan(cadangan.keadaan(konteks), sehat, akun, keterangan.keterangan(konteks), orang, luar)

    def _terima(self, muatan: _Muatan) -> None:
        self.form.cadangan.setText(self._teks_cadangan(muatan))
        self.akun.isi(muatan.akun, muatan.orang, muatan.luar)
        isi = muatan.keterangan
        self.form.perangkat.setText(
            self.tr("Versi {versi} · skema {skema} · perangkat {perangkat}").format(
                versi=isi["versi_aplikasi"], skema=isi["versi_skema"], perangkat=str(isi["perangkat_id"])[:13]
            )
        )
        if not self.form.hasil_periksa.text():
            self.form.hasil_periksa.setText(self._teks_periksa(muatan.kesehatan))
        self.setel_remah(self._context.kantor.nama)

    def _teks_cadangan(self, muatan: _Muatan) -> str:
        keadaan, sehat = muatan.cadangan, muatan.kesehatan
        if keadaan.terakhir is None:
            teks = self.tr("Belum pernah dicadangkan.")
        else:
            kapan = f"{tulis_tanggal(keadaan.terakhir.date())} {keadaan.terakhir:%H.%M}"
            teks = self.tr("Terakhir dicadangkan dan diperiksa: {kapan}.").format(kapan=kapan)
        if sehat.cadangan_gagal is not None:
            kapan = f"{tulis_tanggal(sehat.cadangan_gagal.date())} {sehat.cadangan_gagal:%H.%M}"
            teks += "\n" + self.tr("Cadangan otomatis {kapan} gagal; akan dicoba lagi.").format(kapan=kapan)
        if keadaan.cacat:
            teks += "\n" + self._cacat(keadaan.cacat)
        return (
            teks
            + "\n"
            + self.tr("Cadangan harian: {folder} ({n} berkas)").format(folder=keadaan.folder, n=len(keadaan.berkas))
        )

    def _teks_periksa(self, sehat: kesehatan.Kesehatan) -> str:
        if sehat.diperiksa is None:
            return self.tr("Belum pernah diperiksa di komputer ini.")
        kapan = f"{tulis_tanggal(sehat.diperiksa.date())} {sehat.diperiksa:%H.%M}"
        if sehat.temuan:
            pola = self.tr("Pemeriksaan {kapan}: {n} masalah. Periksa lagi untuk membacanya.")
            return pola.format(kapan=kapan, n=tulis_angka(sehat.temuan))
        return self.tr("Terakhir diperiksa {kapan}: sehat.").format(kapan=kapan)

    # own account and look

    def _rupa(self, kunci: str, nilai: object) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication) and kunci == "tema":
            pasang_tema(app, Tema(str(nilai)), penata().skala)
        elif isinstance(app, QApplication) and kunci == "skala" and isinstance(nilai, int):
            pasang_tema(app, penata().tema, nilai)
        self.jalankan(self._context.store.atur_preferensi, self._context.akun.id, kunci, nilai)

    def _ganti_sandi(self) -> None:
        from kinerja_desktop.bootstrap import ganti_sandi

        tanya = DialogSandi(self, self.tr("Ganti kata sandi"), lama=True)
        folder, akun = self._context.folder, self._context.akun.nama_akun

        def kerja() -> Kerja:
            lama, baru = tanya.sandi_lama(), tanya.sandi_baru()
            return lambda: ganti_sandi(folder, akun, lama, baru)

        tanya.setel_kerja(self.pekerja, kerja, Lajur.PANJANG)
        if dialog.jalankan(tanya):
            self.tampilkan_pesan("ok", self.tr("Kata sandi diganti"))
        tanya.deleteLater()

    # backup and health

    def _cadangkan(self) -> None:
        nama = f"kinerja-{self._context.hari_ini():%Y%m%d}.kcadangan"
        berkas = dialog.simpan_berkas(self, self.tr("Simpan cadangan"), nama, self.tr("Cadangan (*.kcadangan)"))
        if berkas is None:
            return

        def kerja(progress: Progress) -> cadangan.HasilCadangan:
            return cadangan.cadangkan(self._context, berkas, progress)

        self._maju_tampil(True)
        self._cadangan = self.jalankan(
            kerja,
            selesai=self._sudah_cadangkan,
            kemajuan=self._maju,
            akhirnya=lambda: self._maju_tampil(False),
        )

    def _maju_tampil(self, tampak: bool) -> None:
        self.form.kemajuan.setVisible(tampak)
        self.form.batal_cadangan.setVisible(tampak)
        self.form.cadangkan.setEnabled(not tampak)

    def _maju(self, selesai: int, semua: int, _teks: str) -> None:
        self.form.kemajuan.setMaximum(max(1, semua))
        self.form.kemajuan.setValue(selesai)

    def _batalkan(self) -> None:
        if self._cadangan is not None:
            self._cadangan.batalkan()
            self.tampilkan_pesan("info", self.tr("Pencadangan dibatalkan; cadangan yang sudah ada tetap utuh"))

    def _sudah_cadangkan(self, hasil: cadangan.HasilCadangan) -> None:
        if hasil.cacat:
            self.tampilkan_pesan("warn", self.tr("Cadangan tersimpan, tetapi tidak lengkap"), self._cacat(hasil.cacat))
        else:
            self.tampilkan_pesan("ok", self.tr("Cadangan tersimpan dan sudah diperiksa"), str(hasil.berkas))
        self.kantor_diubah.emit()
        self.segarkan()

    def _cacat(self, jumlah: int) -> str:
        return self.tr(
            "{n} lampiran hilang atau rusak di kantor ini. Data lain utuh. Pulihkan dari cadangan yang lebih lama."
        ).format(n=jumlah)

    def _pilih_folder(self) -> None:
        folder = dialog.pilih_folder(self, self.tr("Folder cadangan harian"))
        if folder is not None:
            self.jalankan(pengaturan.folder_cadangan, self._context, folder, selesai=lambda _: self.segarkan())

    def _periksa(self) -> None:
        self.form.periksa.setEnabled(False)
        self.form.hasil_periksa.setText(self.tr("Memeriksa…"))
        self.jalankan(
            kesehatan.periksa,
            self._context,
            selesai=self._diperiksa,
            akhirnya=lambda: self.form.periksa.setEnabled(True),
        )

    def _diperiksa(self, daftar: list[kesehatan.Temuan]) -> None:
        self.form.hasil_periksa.setText(
            "\n".join(f"{t.kode}: {istilah(t.pesan)}" for t in daftar)
            or self.tr("Basis data sehat: berkas, riwayat, dan lampiran cocok.")
        )
        self.kantor_diubah.emit()
