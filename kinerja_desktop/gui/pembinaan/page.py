"""Pembinaan: people at the left, the timeline of one of them at the right; a line opens its sheet in its place."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kinerja_desktop.domain.tindakan_kemajuan import TindakanKemajuan
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import KotakCari
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.kosong import EmptyState
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.pembinaan.bimbingan import BimbinganLembar
from kinerja_desktop.gui.pembinaan.buka import BukaLembar
from kinerja_desktop.gui.pembinaan.kasus import KasusLembar
from kinerja_desktop.gui.pembinaan.kompetensi import KompetensiLembar
from kinerja_desktop.gui.pembinaan.lembar import Lembar
from kinerja_desktop.gui.pembinaan.perilaku import PerilakuLembar
from kinerja_desktop.gui.pembinaan.tindakan import TindakanLembar
from kinerja_desktop.gui.pembinaan.umpan import UmpanLembar
from kinerja_desktop.gui.pembinaan.waktu import WaktuView
from kinerja_desktop.services import pembinaan as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pembinaan import Entri, GarisWaktu, JenisEntri, OrangPembinaan

_LEBAR_DAFTAR = 300
_TABEL = (
    "tindakan_kemajuan",
    "bimbingan",
    "isian_bimbingan",
    "umpan_balik_bimbingan",
    "evaluasi_kompetensi",
    "catatan_konseling",
    "pegawai",
)


class PembinaanPage(Halaman):
    """Who sees whom follows from the records; a pegawai alone sees his own timeline without a list."""

    kunci = "pembinaan"
    topik_bantuan = "pembinaan"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._orang: list[OrangPembinaan] = []
        self._terpilih: UUID | None = None
        self._tujuan: tuple[UUID, tuple[JenisEntri, UUID] | None] | None = None
        self._garis: GarisWaktu | None = None
        self._mengisi = False
        self.model = HalamanModel[OrangPembinaan](
            [
                Kolom(
                    self.tr("Pegawai"),
                    self._nama,
                    kecil=self._keterangan,
                    tebal=lambda o: o.menunggu > 0,
                )
            ],
            self,
            kunci=lambda o: o.id,
        )
        self.cari, self.tabel = KotakCari(hint=self.tr("Cari pegawai")), Tabel()
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Pegawai dalam pembinaan"))
        self.tabel.kosong.setel("cari", self.tr("Tidak ada nama yang cocok"))
        self.tumpuk = QStackedWidget()
        self.waktu, self.kosong = WaktuView(self), EmptyState()
        self.tindakan, self.mulai = TindakanLembar(self, context), BukaLembar(self, context)
        self.bimbingan, self.umpan = BimbinganLembar(self, context), UmpanLembar(self, context)
        self.kompetensi, self.perilaku = KompetensiLembar(self, context), PerilakuLembar(self, context)
        self.kasus = KasusLembar(self, context)
        self._susun()
        self._sambungkan()

    def _susun(self) -> None:
        self.kartu_daftar, kanan = Kartu("", "", padat=True), Kartu("", "", padat=True)
        kiri = QVBoxLayout(self.kartu_daftar)
        kiri.setContentsMargins(px(12), px(12), px(12), px(4))
        kiri.setSpacing(px(8))
        kiri.addWidget(self.cari)
        kiri.addWidget(self.tabel, 1)
        self.kartu_daftar.setFixedWidth(px(_LEBAR_DAFTAR))
        dalam = QVBoxLayout(kanan)
        dalam.setContentsMargins(0, 0, 0, 0)
        dalam.addWidget(self.tumpuk)
        for widget in (self.waktu, self.kosong, *self._lembar()):
            self.tumpuk.addWidget(widget)
        tata = QHBoxLayout(self.isi)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(14))
        tata.addWidget(self.kartu_daftar)
        tata.addWidget(kanan, 1)

    def _lembar(self) -> tuple[Lembar, ...]:
        return (
            self.tindakan,
            self.mulai,
            self.bimbingan,
            self.umpan,
            self.kompetensi,
            self.perilaku,
            self.kasus,
        )

    def _sambungkan(self) -> None:
        self.cari.dicari.connect(lambda _: self._isi_daftar())
        self.tabel.selectionModel().currentRowChanged.connect(lambda *_: self._dipilih())
        self.waktu.minta_buka.connect(self._buka_entri)
        self.waktu.minta_tindakan.connect(self._catat)
        self.waktu.minta_bimbingan.connect(lambda: self._mulai(None))
        self.waktu.minta_lapor.connect(self._lapor)
        for lembar in self._lembar():
            lembar.selesai.connect(self._kembali)
        self.mulai.dibuka.connect(self._buka_bimbingan)
        self.tindakan.minta_bimbingan.connect(self._mulai)
        self.tindakan.ke_sasaran.connect(self._ke_sasaran)
        self.bimbingan.ke_sasaran.connect(self._ke_sasaran)
        self.bimbingan.minta_umpan.connect(self._buka_umpan)
        self.bimbingan.minta_kompetensi.connect(self._buka_kompetensi)

    def _nama(self, orang: OrangPembinaan) -> str:
        nama = self.tr("Saya") if orang.id == self._context.saya else orang.nama
        return f"• {nama}" if orang.menunggu else nama

    def _keterangan(self, orang: OrangPembinaan) -> str:
        if orang.menunggu:
            return self.tr("{n} menunggu Anda").format(n=orang.menunggu)
        if orang.berjalan:
            return self.tr("{n} bimbingan berjalan").format(n=orang.berjalan)
        return orang.jabatan

    # loading

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load the people and the timeline in view; an open sheet stays as it is typed."""
        self.jalankan(layanan.orang, self._context, selesai=self._terima_orang)

    def terkena(self, perubahan: object) -> bool:
        """Only records of guidance, counselling and people matter here."""
        menyentuh = getattr(perubahan, "menyentuh", None)
        return menyentuh is None or bool(menyentuh(*_TABEL))

    def _terima_orang(self, orang: list[OrangPembinaan]) -> None:
        self._orang = orang
        self.kartu_daftar.setVisible(len(orang) > 1 or (bool(orang) and orang[0].id != self._context.saya))
        tujuan = self._tujuan[0] if self._tujuan else None
        dikenal = {o.id for o in orang}
        if tujuan is not None:
            self._terpilih = tujuan
        elif self._terpilih not in dikenal:
            self._terpilih = self._pertama(orang)
        self._isi_daftar()
        self._hitung()
        if self._terpilih is None:
            self._tanpa_orang()
        else:
            self._muat_garis(self._terpilih)

    def _pertama(self, orang: list[OrangPembinaan]) -> UUID | None:
        """Who waits first, else the first of the team, else oneself."""
        urut = sorted(orang, key=lambda o: (not o.menunggu, o.id == self._context.saya))
        return urut[0].id if urut else None

    def _isi_daftar(self) -> None:
        kata = self.cari.text().casefold().split()
        cocok = [o for o in self._orang if all(k in f"{o.nama} {o.jabatan}".casefold() for k in kata)]
        self._mengisi = True
        self.model.isi(cocok)
        if self._terpilih is not None:
            self.tabel.pilih_kunci(self._terpilih)
        self._mengisi = False

    def _hitung(self) -> None:
        menunggu = sum(o.menunggu for o in self._orang)
        berjalan = sum(o.berjalan for o in self._orang)
        teks = self.tr("{n} bimbingan berjalan").format(n=berjalan)
        if menunggu:
            teks += " · " + self.tr("{n} menunggu Anda").format(n=menunggu)
        self.setel_remah(teks)

    def _tanpa_orang(self) -> None:
        self.kosong.setel(
            "tim",
            self.tr("Belum ada yang perlu Anda tangani"),
            self.tr("Kasus konseling yang dilaporkan kepada unit kepegawaian muncul di sini (Lampiran III.D.5)."),
        )
        self.tumpuk.setCurrentWidget(self.kosong)

    def _dipilih(self) -> None:
        baris = self.tabel.baris_kini()
        if self._mengisi or not isinstance(baris, OrangPembinaan):
            return
        self._titip()
        self._terpilih = baris.id
        self.tumpuk.setCurrentWidget(self.waktu)
        self._muat_garis(baris.id)

    def _muat_garis(self, pegawai_id: UUID) -> None:
        self.jalankan(layanan.garis_waktu, self._context, pegawai_id, selesai=self._terima_garis)

    def _terima_garis(self, garis: GarisWaktu) -> None:
        if garis.pegawai_id != self._terpilih:
            return
        self._garis = garis
        self.waktu.setel(garis)
        if self.tumpuk.currentWidget() is self.kosong:
            self.tumpuk.setCurrentWidget(self.waktu)
        if self._tujuan is not None:
            _, lembar = self._tujuan
            self._tujuan = None
            self.tumpuk.setCurrentWidget(self.waktu)
            if lembar is not None:
                self._buka_lembar(*lembar)

    def buka(self, argumen: object) -> None:
        """Show one person: ``{"pegawai_id"}``; with ``"jenis"`` (a `JenisEntri`) and ``"id"`` one sheet of his.

        The form B.1.8 or B.1.9 of a guidance is asked for as UMPAN or KOMPETENSI, also before it is written.
        """
        if isinstance(argumen, dict) and isinstance(argumen.get("pegawai_id"), UUID):
            self._titip()
            nomor = argumen.get("id")
            lembar = (JenisEntri(argumen["jenis"]), nomor) if isinstance(nomor, UUID) else None
            self._tujuan = (argumen["pegawai_id"], lembar)
            self.segarkan()

    # sheets

    def _tampilkan(self, lembar: QWidget) -> None:
        self.tumpuk.setCurrentWidget(lembar)

    def _buka_entri(self, entri: Entri) -> None:
        if entri.jenis is JenisEntri.UNDANGAN:
            self.tampilkan_pesan("info", self.tr("Undangan konseling"), entri.keterangan)
        else:
            self._buka_lembar(entri.jenis, entri.id)

    def _buka_lembar(self, jenis: JenisEntri, nomor: UUID) -> None:
        buka = {
            JenisEntri.TINDAKAN: self._buka_tindakan,
            JenisEntri.UMPAN: self._buka_umpan,
            JenisEntri.KOMPETENSI: self._buka_kompetensi,
            JenisEntri.KONSELING: self._buka_kasus,
        }.get(jenis, self._buka_bimbingan)
        buka(nomor)

    def _buka_tindakan(self, nomor: UUID) -> None:
        tindakan = self._garis.tindakan if self._garis is not None else ()
        baris = next((t for t in tindakan if t.tindakan.id == nomor), None)
        if baris is not None:
            self.tindakan.tampilkan(baris)
            self._tampilkan(self.tindakan)

    def _buka_kasus(self, nomor: UUID) -> None:
        self.kasus.setel(nomor)
        self._tampilkan(self.kasus)

    def _catat(self) -> None:
        if self._garis is not None:
            self.tindakan.baru(self._garis.pegawai_id, self._garis.nama)
            self._tampilkan(self.tindakan)

    def _mulai(self, tindakan: object) -> None:
        if self._garis is not None:
            milik = tindakan if isinstance(tindakan, TindakanKemajuan) else None
            self.mulai.setel(self._garis.pegawai_id, self._garis.nama, milik)
            self._tampilkan(self.mulai)

    def _lapor(self) -> None:
        if self._garis is not None:
            self.perilaku.setel(self._garis.pegawai_id, self._garis.nama)
            self._tampilkan(self.perilaku)

    def _buka_bimbingan(self, nomor: UUID) -> None:
        self.bimbingan.setel(nomor)
        self._tampilkan(self.bimbingan)
        self.segarkan()

    def _buka_umpan(self, nomor: UUID) -> None:
        self.umpan.setel(nomor)
        self._tampilkan(self.umpan)

    def _buka_kompetensi(self, nomor: UUID) -> None:
        self.kompetensi.setel(nomor)
        self._tampilkan(self.kompetensi)

    def _kembali(self, _ditulis: bool) -> None:
        self.tumpuk.setCurrentWidget(self.waktu)
        self.segarkan()
        self.waktu.tabel.setFocus()

    def _ke_sasaran(self, pegawai_id: UUID) -> None:
        self.minta_pindah.emit("sasaran", {"pegawai_id": pegawai_id, "tahun": self._context.hari_ini().year})

    def _titip(self) -> None:
        for lembar in self._lembar():
            lembar.titip()

    def tunda_tutup(self) -> bool:
        """What is typed goes into the store before the page is left."""
        self._titip()
        return True
