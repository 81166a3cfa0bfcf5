"""Pengaturan: own account and look; backup, office, accounts and health of the data for those who run the office."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtWidgets import QApplication, QWidget

from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import bahasa_kini, istilah, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tasks import Lajur, Pekerja, Progress
from kinerja_desktop.gui.common.theme import Tema, pasang_tema, penata
from kinerja_desktop.gui.forms.ui_pengaturan_form import Ui_Pengaturan
from kinerja_desktop.gui.pengaturan.dialog import DialogAkun, DialogSandi
from kinerja_desktop.services import akun as layanan_akun
from kinerja_desktop.services import cadangan, keterangan, pengaturan, wewenang
from kinerja_desktop.services.akun import BarisAkun
from kinerja_desktop.services.konteks import Context

_SKALA = (100, 110, 125, 150)


class _Muatan(NamedTuple):
    cadangan: cadangan.KeadaanCadangan
    akun: list[BarisAkun]
    keterangan: dict[str, object]
    orang: list[Pegawai]


class PengaturanPage(Halaman):
    """Cards; what a role may not change is not shown."""

    kunci = "pengaturan"
    topik_bantuan = "pengaturan"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._orang: list[Pegawai] = []
        self.form = Ui_Pengaturan()
        self.form.setupUi(self.isi)
        self.model = HalamanModel[BarisAkun](
            [
                Kolom(self.tr("Nama"), lambda b: b.nama, kecil=lambda b: b.jabatan),
                Kolom(self.tr("Akun"), lambda b: b.akun.nama_akun, 120),
                Kolom(self.tr("Peran"), lambda b: istilah(wewenang.NAMA_PERAN[b.akun.peran]), 150),
                Kolom(self.tr("Masuk"), self._keadaan_akun, 90),
            ],
            self,
            kunci=lambda b: b.akun.id,
        )
        self.form.tabel_akun.setel_tinggi_baris(44)
        self.form.tabel_akun.setModel(self.model)
        self.form.kemajuan.hide()
        self._isi_pilihan()
        self._sambungkan()

    def _keadaan_akun(self, baris: BarisAkun) -> str:
        if not baris.akun.aktif:
            return self.tr("ditutup")
        return self.tr("bisa") if baris.bisa_masuk else self.tr("belum")

    def _isi_pilihan(self) -> None:
        f, kantor = self.form, self._context.kantor
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
        for kertas in Kertas:
            f.kertas.addItem(kertas.value.upper(), kertas.value)
        f.kertas.setCurrentIndex(f.kertas.findData(kantor.kertas.value))
        f.instansi.setText(kantor.instansi)
        f.alamat.setText(kantor.alamat)
        f.kunci_otomatis.setValue(kantor.kunci_otomatis_menit)
        f.norma.setValue(kantor.norma_menit)
        kelola = pengaturan.boleh_atur(self._context)
        for kartu in (f.kartu_kantor, f.kartu_daftar_akun, f.folder_cadangan):
            kartu.setVisible(kelola)

    def _sambungkan(self) -> None:
        f = self.form
        f.ganti_sandi.clicked.connect(self._ganti_sandi)
        f.tema.activated.connect(lambda _: self._rupa("tema", f.tema.currentData()))
        f.skala.activated.connect(lambda _: self._rupa("skala", f.skala.currentData()))
        f.bahasa.activated.connect(lambda _: self._rupa("bahasa", f.bahasa.currentData()))
        f.cadangkan.clicked.connect(self._cadangkan)
        f.folder_cadangan.clicked.connect(self._pilih_folder)
        f.simpan_kantor.clicked.connect(self._simpan_kantor)
        f.tambah_akun.clicked.connect(self._tambah_akun)
        f.sandi_akun.clicked.connect(self._atur_sandi)
        f.tutup_akun.clicked.connect(self._tutup_akun)
        f.periksa.clicked.connect(self._periksa)

    # loading

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load backups, accounts and facts again."""
        self.jalankan(self._muat, selesai=self._terima)

    def _muat(self) -> _Muatan:
        konteks = self._context
        kelola = pengaturan.boleh_atur(konteks)
        akun = layanan_akun.daftar(konteks) if kelola else []
        orang = wewenang.terlihat(konteks) if kelola else []
        return _Muatan(cadangan.keadaan(konteks), akun, keterangan.keterangan(konteks), orang)

    def _terima(self, muatan: _Muatan) -> None:
        keadaan = muatan.cadangan
        if keadaan.terakhir is None:
            teks = self.tr("Belum pernah dicadangkan.")
        else:
            kapan = f"{tulis_tanggal(keadaan.terakhir.date())} {keadaan.terakhir:%H.%M}"
            teks = self.tr("Terakhir dicadangkan dan diperiksa: {kapan}.").format(kapan=kapan)
        if keadaan.cacat:
            teks += "\n" + self._cacat(keadaan.cacat)
        teks += "\n" + self.tr("Cadangan harian: {folder} ({n} berkas)").format(
            folder=keadaan.folder, n=len(keadaan.berkas)
        )
        self.form.cadangan.setText(teks)
        self.model.isi(muatan.akun)
        self._orang = muatan.orang
        isi = muatan.keterangan
        self.form.perangkat.setText(
            self.tr("Versi {versi} · skema {skema} · perangkat {perangkat}").format(
                versi=isi["versi_aplikasi"], skema=isi["versi_skema"], perangkat=str(isi["perangkat_id"])[:13]
            )
        )
        self.setel_remah(self._context.kantor.nama)

    # own account and look

    def _rupa(self, kunci: str, nilai: object) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication) and kunci == "tema":
            pasang_tema(app, Tema(str(nilai)), penata().skala)
        elif isinstance(app, QApplication) and kunci == "skala" and isinstance(nilai, int):
            pasang_tema(app, penata().tema, nilai)
        self.jalankan(self._context.store.atur_preferensi, self._context.akun.id, kunci, nilai)

    def _ganti_sandi(self) -> None:
        tanya = DialogSandi(self, self.tr("Ganti kata sandi"), lama=True)
        if dialog.jalankan(tanya):
            from kinerja_desktop.bootstrap import ganti_sandi

            self.pekerja.jalankan(
                self,
                ganti_sandi,
                self._context.folder,
                self._context.akun.nama_akun,
                tanya.sandi_lama(),
                tanya.sandi_baru(),
                selesai=lambda _: self.tampilkan_pesan("ok", self.tr("Kata sandi diganti")),
                lajur=Lajur.PANJANG,
            )
        tanya.deleteLater()

    # backup and health

    def _cadangkan(self) -> None:
        nama = f"kinerja-{self._context.hari_ini():%Y%m%d}.kcadangan"
        berkas = dialog.simpan_berkas(self, self.tr("Simpan cadangan"), nama, self.tr("Cadangan (*.kcadangan)"))
        if berkas is None:
            return

        def kerja(progress: Progress) -> cadangan.HasilCadangan:
            return cadangan.cadangkan(self._context, berkas, progress)

        self.form.kemajuan.show()
        self.jalankan(
            kerja,
            selesai=self._sudah_cadangkan,
            kemajuan=self._maju,
            akhirnya=self.form.kemajuan.hide,
        )

    def _maju(self, selesai: int, semua: int, _teks: str) -> None:
        self.form.kemajuan.setMaximum(max(1, semua))
        self.form.kemajuan.setValue(selesai)

    def _sudah_cadangkan(self, hasil: cadangan.HasilCadangan) -> None:
        if hasil.cacat:
            self.tampilkan_pesan("warn", self.tr("Cadangan tersimpan, tetapi tidak lengkap"), self._cacat(hasil.cacat))
        else:
            self.tampilkan_pesan("ok", self.tr("Cadangan tersimpan dan sudah diperiksa"), str(hasil.berkas))
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
            keterangan.temuan,
            self._context,
            selesai=lambda daftar: self.form.hasil_periksa.setText(
                "\n".join(f"{t.kode}: {istilah(t.pesan)}" for t in daftar)
                or self.tr("Basis data sehat: berkas, riwayat, dan lampiran cocok.")
            ),
            akhirnya=lambda: self.form.periksa.setEnabled(True),
        )

    # office and accounts

    def _simpan_kantor(self) -> None:
        f = self.form
        baru = replace(
            self._context.kantor,
            instansi=f.instansi.text(),
            alamat=f.alamat.text(),
            kertas=Kertas(f.kertas.currentData()),
            kunci_otomatis_menit=f.kunci_otomatis.value(),
            norma_menit=f.norma.value(),
        )
        self.jalankan(
            pengaturan.simpan_kantor,
            self._context,
            baru,
            selesai=lambda _: self.tampilkan_pesan("ok", self.tr("Pengaturan kantor tersimpan")),
        )

    def _akun_terpilih(self) -> BarisAkun | None:
        baris = self.form.tabel_akun.baris_kini()
        return baris if isinstance(baris, BarisAkun) else None

    def _tambah_akun(self) -> None:
        tanya = DialogAkun(self, self._orang, layanan_akun.peran_boleh(self._context))
        if dialog.jalankan(tanya):
            pegawai_id, nama, peran, sandi = tanya.isian()
            self.jalankan(
                layanan_akun.buat,
                self._context,
                pegawai_id,
                nama,
                peran,
                sandi,
                selesai=lambda _: self._sesudah_akun(self.tr("Akun dibuat")),
            )
        tanya.deleteLater()

    def _atur_sandi(self) -> None:
        baris = self._akun_terpilih()
        if baris is None:
            return
        tanya = DialogSandi(self, self.tr("Kata sandi untuk {nama}").format(nama=baris.nama), lama=False)
        if dialog.jalankan(tanya):
            self.jalankan(
                layanan_akun.atur_sandi,
                self._context,
                baris.akun.id,
                tanya.sandi_baru(),
                selesai=lambda _: self._sesudah_akun(self.tr("Kata sandi diatur")),
            )
        tanya.deleteLater()

    def _tutup_akun(self) -> None:
        baris = self._akun_terpilih()
        if baris is None or not dialog.tanya(
            self,
            self.tr("Tutup akun"),
            self.tr("{nama} tidak dapat masuk lagi di komputer ini. Catatannya tetap tersimpan.").format(
                nama=baris.nama
            ),
            ya=self.tr("Tutup akun"),
        ):
            return
        self.jalankan(
            layanan_akun.nonaktifkan,
            self._context,
            baris.akun.id,
            selesai=lambda _: self._sesudah_akun(self.tr("Akun ditutup")),
        )

    def _sesudah_akun(self, kabar: str) -> None:
        self.tampilkan_pesan("ok", kabar)
        self.segarkan()
