"""The third leaf of Pengaturan: who may enter on this computer."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from PySide6.QtCore import QObject

from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.forms.ui_pengaturan_form import Ui_Pengaturan
from kinerja_desktop.gui.pengaturan.dialog import DialogAkun, DialogSandi, Kerja
from kinerja_desktop.services import akun as layanan
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.akun import BarisAkun
from kinerja_desktop.services.konteks import Context


class PanelAkun(QObject):
    """The list of accounts and its three acts."""

    def __init__(self, halaman: Halaman, form: Ui_Pengaturan, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self.form, self._context = halaman, form, context
        self._orang: list[Pegawai] = []
        self._luar: Collection[UUID] = ()
        self.model = HalamanModel[BarisAkun](
            [
                Kolom(self.tr("Nama"), lambda b: b.nama, kecil=lambda b: b.jabatan),
                Kolom(self.tr("Akun"), lambda b: b.akun.nama_akun, 190),
                Kolom(self.tr("Peran"), lambda b: istilah(wewenang.NAMA_PERAN[b.akun.peran]), 160),
                Kolom(self.tr("Masuk"), self._keadaan, 80),
            ],
            self,
            kunci=lambda b: b.akun.id,
        )
        form.tabel_akun.setel_tinggi_baris(44)
        form.tabel_akun.setModel(self.model)
        form.tambah_akun.clicked.connect(self._tambah)
        form.sandi_akun.clicked.connect(self._atur_sandi)
        form.tutup_akun.clicked.connect(self._tutup)

    def isi(self, akun: Sequence[BarisAkun], orang: list[Pegawai], luar: Collection[UUID] = ()) -> None:
        """Show the accounts; those of `orang` without a living one may get one, those in `luar` with a note."""
        self.model.isi(akun)
        self._luar = luar
        berakun = {b.akun.pegawai_id for b in akun if b.akun.aktif}
        self._orang = [satu for satu in orang if satu.id not in berakun]

    def _keadaan(self, baris: BarisAkun) -> str:
        if not baris.akun.aktif:
            return self.tr("ditutup")
        return self.tr("bisa") if baris.bisa_masuk else self.tr("belum")

    def _terpilih(self) -> BarisAkun | None:
        baris = self.form.tabel_akun.baris_kini()
        return baris if isinstance(baris, BarisAkun) else None

    def _tambah(self) -> None:
        tanya = DialogAkun(self._halaman, self._orang, layanan.peran_boleh(self._context), self._luar)
        konteks = self._context

        def kerja() -> Kerja:
            isian = tanya.isian()
            return lambda: layanan.buat(konteks, *isian)

        tanya.setel_kerja(self._halaman.pekerja, kerja)
        if dialog.jalankan(tanya):
            self._sesudah(self.tr("Akun dibuat"))
        tanya.deleteLater()

    def _atur_sandi(self) -> None:
        baris = self._terpilih()
        if baris is None:
            return
        tanya = DialogSandi(self._halaman, self.tr("Kata sandi untuk {nama}").format(nama=baris.nama), lama=False)
        konteks, akun_id = self._context, baris.akun.id

        def kerja() -> Kerja:
            sandi = tanya.sandi_baru()
            return lambda: layanan.atur_sandi(konteks, akun_id, sandi)

        tanya.setel_kerja(self._halaman.pekerja, kerja)
        if dialog.jalankan(tanya):
            self._sesudah(self.tr("Kata sandi diatur"))
        tanya.deleteLater()

    def _tutup(self) -> None:
        baris = self._terpilih()
        if baris is None or not dialog.tanya(
            self._halaman,
            self.tr("Tutup akun"),
            self.tr("{nama} tidak dapat masuk lagi di komputer ini. Catatannya tetap tersimpan.").format(
                nama=baris.nama
            ),
            ya=self.tr("Tutup akun"),
        ):
            return
        self._halaman.jalankan(
            layanan.nonaktifkan,
            self._context,
            baris.akun.id,
            selesai=lambda _: self._sesudah(self.tr("Akun ditutup")),
        )

    def _sesudah(self, kabar: str) -> None:
        self._halaman.tampilkan_pesan("ok", kabar)
        self._halaman.segarkan()
