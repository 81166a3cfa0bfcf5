"""Pegawai & Organisasi: who works here and where, who rates whom, and the days on which nobody owes a report."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.forms.ui_pegawai_form import Ui_Pegawai
from kinerja_desktop.gui.pegawai.hari import KetidakhadiranView, LiburView
from kinerja_desktop.gui.pegawai.impor import ImporView
from kinerja_desktop.gui.pegawai.jam import JamView
from kinerja_desktop.gui.pegawai.mutasi import MutasiView
from kinerja_desktop.gui.pegawai.orang import OrangView
from kinerja_desktop.gui.pegawai.organisasi import OrganisasiView
from kinerja_desktop.gui.pegawai.pengumuman import PengumumanView
from kinerja_desktop.gui.pegawai.penilai import PenilaiView
from kinerja_desktop.services import pegawai as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.organisasi_pohon import RincianUnit
from kinerja_desktop.services.pegawai import PilihanPegawai

_TABEL = (
    "pegawai", "unit_kerja", "akun", "hari_libur", "ketidakhadiran", "jabatan", "penempatan", "penetapan_penilai",
    "aturan_jam", "pengumuman", "riwayat_impor", "catatan_mutasi",
)  # fmt: skip


class PegawaiPage(Halaman):
    """Tabs; who only reads sees no buttons of forms and no import. What is not in front loads when it comes there."""

    kunci = "pegawai"
    topik_bantuan = "pegawai"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._pilihan: tuple[bool, PilihanPegawai] | None = None
        self._usang: set[QWidget] = set()
        self.form = Ui_Pegawai()
        self.form.setupUi(self.isi)
        self.orang = OrangView(self, context)
        self.organisasi = OrganisasiView(self, context)
        self.penilai = PenilaiView(self, context)
        self.libur = LiburView(self, context)
        self.absen = KetidakhadiranView(self, context)
        self.jam = JamView(self, context)
        self.pengumuman = PengumumanView(self, context)
        self.impor = ImporView(self, context)
        self.mutasi = MutasiView(self, context)
        self.orang.minta_mutasi.connect(self.mulai_mutasi)
        self.organisasi.panel.minta_mutasi.connect(self.mulai_mutasi_pimpinan)
        for widget, judul in (
            (self.orang, self.tr("Pegawai")),
            (self.organisasi, self.tr("Organisasi")),
            (self.penilai, self.tr("Penilai")),
            (self.libur, self.tr("Hari libur")),
            (self.absen, self.tr("Cuti dan tugas luar")),
            (self.jam, self.tr("Jam kerja")),
            (self.pengumuman, self.tr("Pengumuman")),
            (self.mutasi, self.tr("Mutasi")),
            (self.impor, self.tr("Impor")),
        ):
            self.form.tab.addTab(widget, judul)
        self.form.tab.setTabVisible(self.form.tab.indexOf(self.impor), False)
        self.form.tab.currentChanged.connect(lambda _: self._tampilkan())

    def buka(self, argumen: object) -> None:
        """Go to a tab that another page asks for: ``{"tab": "penilai"}`` shows who has none."""
        tab = argumen.get("tab") if isinstance(argumen, dict) else None
        if tab == "penilai":
            self.penilai.hanya_masalah.setChecked(True)
            self.form.tab.setCurrentWidget(self.penilai)
        elif tab in ("organisasi", "mutasi"):
            self.form.tab.setCurrentWidget(self.organisasi if tab == "organisasi" else self.mutasi)

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load the lists again; tree and penilai of a whole city only where they are in front. What is typed stays."""
        self.setel_remah(self._context.kantor.nama)
        self.jalankan(self._muat, selesai=self._terima)

    def _muat(self) -> tuple[bool, PilihanPegawai]:
        return layanan.boleh_kelola(self._context), layanan.pilihan(self._context)

    def _terima(self, hasil: tuple[bool, PilihanPegawai]) -> None:
        kelola, pilihan = self._pilihan = hasil
        self._usang = {self.organisasi, self.penilai}
        self.orang.setel(pilihan, kelola=kelola)
        self.mutasi.setel(pilihan, kelola=kelola)
        self.libur.setel(kelola=kelola)
        self.absen.setel(kelola=kelola)
        self.jam.setel(kelola=kelola)
        self.pengumuman.setel(kelola=kelola)
        self.form.tab.setTabVisible(self.form.tab.indexOf(self.impor), kelola)
        if kelola:
            self.impor.muat()
        self._tampilkan()

    def _tampilkan(self) -> None:
        kini = self.form.tab.currentWidget()
        if self._pilihan is None or kini not in self._usang:
            return
        self._usang.discard(kini)
        kelola, pilihan = self._pilihan
        if kini is self.organisasi:
            self.organisasi.setel(pilihan.unit, kelola=kelola)
        else:
            self.penilai.setel(kelola=kelola)

    def mulai_mutasi(self, pegawai_id: UUID, nama: str) -> None:
        """Open the transfer wizard for one person."""
        self.form.tab.setCurrentWidget(self.mutasi)
        self.mutasi.mulai(pegawai_id, nama)

    def mulai_mutasi_pimpinan(self, rincian: RincianUnit) -> None:
        """Open the wizard for the head of a unit, or for a new head where there is none."""
        self.form.tab.setCurrentWidget(self.mutasi)
        kepala = rincian.hasil.penilai_id
        if kepala is not None:
            self.mutasi.mulai(kepala, rincian.pimpinan)
        else:
            self.mutasi.mulai(None, "", JenisMutasi.GANTI_PIMPINAN, rincian.simpanan.nilai.id)

    def tunda_tutup(self) -> bool:
        """Keep what is typed in the wizard."""
        self.mutasi.pemandu.simpan_sekarang()
        return True

    def terkena(self, perubahan: object) -> bool:
        """Only writes of people, units, accounts and days matter here."""
        menyentuh: Callable[..., bool] | None = getattr(perubahan, "menyentuh", None)
        return menyentuh is None or menyentuh(*_TABEL)
