"""Beranda: what must I do now? One click to each thing; the month, the plan and the last predikat beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.skp import StatusSkp
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.beranda.ajakan import Ajakan, nama_periode
from kinerja_desktop.gui.beranda.kata import ajakan, nama_predikat, nama_rating
from kinerja_desktop.gui.beranda.pengumuman import KartuPengumuman
from kinerja_desktop.gui.common.bahasa import istilah, nama_bulan, tanggal_panjang, tulis_periode
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.gui.common.gulir import GulirHalaman
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.kalender import HariKalender, RupaHari
from kinerja_desktop.gui.common.kosong import EmptyState
from kinerja_desktop.gui.common.penilai_saya import kalimat_penilai
from kinerja_desktop.gui.common.tasks import Pekerja, Tugas
from kinerja_desktop.gui.common.theme import penata, px
from kinerja_desktop.gui.forms.ui_beranda_form import Ui_Beranda
from kinerja_desktop.services import beranda as layanan
from kinerja_desktop.services.beranda import Hari, Ringkasan
from kinerja_desktop.services.beranda import RupaHari as Keadaan
from kinerja_desktop.services.beranda_bentuk import JenisTindakan
from kinerja_desktop.services.konteks import Context

_RUPA: dict[Keadaan, RupaHari] = {
    Keadaan.DISETUJUI: "ok",
    Keadaan.DIAJUKAN: "aju",
    Keadaan.DRAF: "draf",
    Keadaan.DIKEMBALIKAN: "kem",
    Keadaan.KOSONG: "kosong",
    Keadaan.LIBUR: "libur",
    Keadaan.CUTI: "cuti",
    Keadaan.NANTI: "biasa",
}

_TINGGI = 560


class BerandaPage(Halaman):
    """The first page of every role."""

    kunci = "beranda"
    topik_bantuan = "beranda"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._tugas: Tugas | None = None
        self.ringkas: Ringkasan | None = None
        self.form = Ui_Beranda()
        isi = QWidget()
        self.form.setupUi(isi)
        luar = QVBoxLayout(self.isi)
        luar.setContentsMargins(0, 0, 0, 0)
        self.pengumuman = KartuPengumuman(self, context)
        luar.setSpacing(px(14))
        luar.addWidget(self.pengumuman)
        gulir = GulirHalaman(isi, _TINGGI, self.isi)
        gulir.ruang_diukur.connect(self._atur_gulir)
        luar.addWidget(gulir)
        self.tanpa_skp = EmptyState(self.form.kartu_sasaran, ramping=True)
        self.form.tata_sasaran.addWidget(self.tanpa_skp)
        f = self.form
        f.tindakan.dipilih.connect(self._lakukan)
        self._pintas_baru = QShortcut(QKeySequence("Ctrl+N"), self, self._laporan_baru)
        self._pintas_baru.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        f.kalender.hari_dipilih.connect(self._buka_hari)
        f.sasaran.dibuka.connect(lambda: self.minta_pindah.emit("sasaran", None))
        f.tindakan.kosong.setel(
            "sukses",
            self.tr("Tidak ada yang perlu dikerjakan sekarang"),
            self.tr("Laporan, realisasi, dan umpan balik Anda sudah lengkap."),
        )
        self._ajak_menyusun(self.tr("Susun rencana hasil kerja bersama pejabat penilai."))
        self.tanpa_skp.hide()
        self._pasang_cara()
        penata().berubah.connect(self._berdandan)
        self._berdandan()

    def _pasang_cara(self) -> None:
        """The working of each percentage and of the predikat, at the corner of its card; hidden where there is none."""
        f = self.form
        self.cara_norma = TombolCara(self.tr("menit terhadap norma"), ringkas=True)
        self.cara_predikat = TombolCara(self.tr("predikat"), ringkas=True)
        self.cara_sasaran = TombolCara(self.tr("kemajuan sasaran"), ringkas=True)
        f.angka_menit.pasang_tombol(self.cara_norma)
        f.angka_predikat.pasang_tombol(self.cara_predikat)
        f.kartu_sasaran.pasang_tombol(self.cara_sasaran)
        for tombol in (self.cara_norma, self.cara_predikat, self.cara_sasaran):
            tombol.hide()

    def _tampilkan_cara(self, ringkas: Ringkasan) -> None:
        akhir, rencana = ringkas.predikat, ringkas.rencana
        for tombol, cara in (
            (self.cara_norma, None if ringkas.kantor is not None else ringkas.kalender.cara_norma),
            (self.cara_predikat, None if akhir is None else akhir.cara),
            (self.cara_sasaran, None if rencana is None else rencana.cara),
        ):
            tombol.isi(cara)

    def _berdandan(self) -> None:
        for kartu in (self.form.kartu_kalender, self.form.kartu_sasaran):
            kartu.setFixedWidth(px(412))

    def _atur_gulir(self, ruang: int) -> None:
        """One scroll bar: in a low window the whole page scrolls and the list is as long as it is."""
        f = self.form
        kanan = f.kolom_kanan.minimumHeightForWidth(px(412))
        perlu = f.baris_angka.minimumSize().height() + f.tata.spacing() + kanan
        f.tindakan.bentangkan(ruang < max(px(_TINGGI), perlu))

    # what the window calls

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Ask for everything in one call; the newest question wins."""
        self.setel_remah(tanggal_panjang(self._context.hari_ini()))
        self.pengumuman.muat()
        if self._tugas is not None:
            self._tugas.batalkan()
        self._tugas = self.jalankan(layanan.ringkasan, self._context, self.periode, selesai=self._tampilkan)

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask again on coming back: what was read or typed elsewhere is no write of which a page is told."""
        super().hideEvent(event)
        self.tandai_kotor()

    # showing

    def _tampilkan(self, ringkas: Ringkasan) -> None:
        self._tugas = None
        self.ringkas = ringkas
        f = self.form
        daftar = [ajakan(t, ringkas.hari_ini) for t in ringkas.tindakan]
        f.tindakan.isi(daftar)
        berbaris = any(satu.tombol.pintasan for satu in f.tindakan.baris)  # the row that has the key answers it
        self._pintas_baru.setEnabled(ringkas.kantor is None and not berbaris)
        f.kartu_tindakan.setel_catatan(self.tr("{jumlah} hal").format(jumlah=len(daftar)) if daftar else "")
        self._tampilkan_kalender(ringkas)
        self._tampilkan_cara(ringkas)
        if ringkas.kantor is not None:
            self._tampilkan_kantor(ringkas)
        else:
            self._tampilkan_diri(ringkas)

    def _tampilkan_kalender(self, ringkas: Ringkasan) -> None:
        f, bulan = self.form, ringkas.kalender
        hari = {h.tanggal: HariKalender(_RUPA[h.rupa], self._kata_hari(h), bool(h.tenggat)) for h in bulan.hari}
        f.kalender.isi(ringkas.bulan.tahun, ringkas.bulan.nomor, hari, ringkas.hari_ini)
        f.kartu_kalender.setel_judul(nama_bulan(ringkas.bulan.nomor))
        bagian = []
        for keadaan, kata in (
            (Keadaan.DISETUJUI, self.tr("{n} disetujui")),
            (Keadaan.DIAJUKAN, self.tr("{n} diajukan")),
            (Keadaan.DIKEMBALIKAN, self.tr("{n} dikembalikan")),
        ):
            if jumlah := bulan.jumlah(keadaan):
                bagian.append(kata.format(n=jumlah))
        f.kartu_kalender.setel_catatan(" · ".join(bagian))

    def _kata_hari(self, hari: Hari) -> str:
        kata = {
            Keadaan.DISETUJUI: self.tr("Disetujui"),
            Keadaan.DIAJUKAN: self.tr("Diajukan"),
            Keadaan.DRAF: self.tr("Draf"),
            Keadaan.DIKEMBALIKAN: self.tr("Dikembalikan"),
            Keadaan.KOSONG: self.tr("Belum ada laporan"),
            Keadaan.LIBUR: self.tr("Libur"),
            Keadaan.CUTI: self.tr("Cuti"),
            Keadaan.NANTI: "",
        }[hari.rupa]
        bagian = [kata] if kata else []
        if hari.jumlah:
            bagian.append(self.tr("{n} laporan").format(n=hari.jumlah))
        if hari.keterangan:
            bagian.append(istilah(hari.keterangan))
        bagian += [self.tr("tenggat: {apa}").format(apa=istilah(apa).lower()) for apa in hari.tenggat]
        return ", ".join(bagian)

    def _tampilkan_diri(self, ringkas: Ringkasan) -> None:
        f, bulan, rencana = self.form, ringkas.kalender, ringkas.rencana
        kini = (ringkas.bulan.tahun, ringkas.bulan.nomor) == (ringkas.hari_ini.year, ringkas.hari_ini.month)
        f.angka_laporan.setel_nama(
            self.tr("Laporan bulan ini")
            if kini
            else self.tr("Laporan {bulan}").format(bulan=tulis_periode(ringkas.bulan))
        )
        ekor = self.tr("/ {hari} hari kerja").format(hari=bulan.berjalan)
        f.angka_laporan.setel(str(bulan.terisi), ekor, persen=_persen(bulan.terisi, bulan.berjalan))
        f.angka_menit.setel_nama(self.tr("Menit kerja tercatat"))
        norma = _persen(bulan.menit, bulan.menit_norma)
        bawah = self.tr("{persen}% dari norma hari berjalan").format(persen=norma) if bulan.menit_norma else ""
        f.angka_menit.setel(tulis_angka(bulan.menit), "", bawah, "ok_ink" if norma >= 100 else "muted")
        f.angka_realisasi.setel_nama(self.tr("Realisasi SKP"))
        if rencana is None:
            f.angka_realisasi.setel("–", "", self.tr("belum ada SKP"))
        else:
            nama = self.tr("Realisasi SKP {periode}").format(periode=nama_periode(rencana.periode))
            f.angka_realisasi.setel_nama(nama)
            sisa = rencana.indikator - rencana.terisi
            bawah = self.tr("{n} indikator belum diisi").format(n=sisa) if sisa else self.tr("semua indikator terisi")
            ekor = self.tr("/ {n} indikator").format(n=rencana.indikator)
            f.angka_realisasi.setel(str(rencana.terisi), ekor, bawah, "warn_ink" if sisa else "ok_ink")
        self._tampilkan_predikat(ringkas)
        self._tampilkan_sasaran(ringkas)
        self._tampilkan_penilai(ringkas)

    def _ajak_menyusun(self, teks: str) -> None:
        susun = (self.tr("Susun SKP"), lambda: self.minta_pindah.emit("sasaran", None))
        self.tanpa_skp.setel("sasaran", self.tr("Belum ada SKP tahun ini"), teks, susun)

    def _ajak_meminta(self) -> None:
        """A plan that was written elsewhere comes with the first bundle: nobody is asked to write it anew."""
        minta = (self.tr("Buka Sinkronisasi"), lambda: self.minta_pindah.emit("sinkronisasi", None))
        teks = self.tr("SKP yang sudah ada tiba bersama paket pertama.")
        self.tanpa_skp.setel("sasaran", self.tr("Belum ada SKP di komputer ini"), teks, minta)

    def _tampilkan_penilai(self, ringkas: Ringkasan) -> None:
        """Below the plan; while there is none, in its place, so that the card does not grow."""
        ada = ringkas.rencana is not None
        self.form.penilai.isi(ringkas.penilai if ada else None)
        if any(satu.jenis is JenisTindakan.DATA_BELUM_TIBA for satu in ringkas.tindakan):
            self._ajak_meminta()
        elif not ada and ringkas.penilai is not None:
            self._ajak_menyusun(kalimat_penilai(ringkas.penilai))

    def _tampilkan_predikat(self, ringkas: Ringkasan) -> None:
        kartu, akhir = self.form.angka_predikat, ringkas.predikat
        if akhir is None:
            kartu.setel_nama(self.tr("Predikat"))
            kartu.setel("–", "", self.tr("belum ada evaluasi yang ditetapkan"))
            return
        kartu.setel_nama(self.tr("Predikat {periode}").format(periode=nama_periode(akhir.periode)))
        bawah = self.tr("hasil {hasil} · perilaku {perilaku}").format(
            hasil=nama_rating(akhir.rating_hasil), perilaku=nama_rating(akhir.rating_perilaku)
        )
        kartu.setel(nama_predikat(akhir.predikat), "", bawah)

    def _tampilkan_sasaran(self, ringkas: Ringkasan) -> None:
        f, rencana = self.form, ringkas.rencana
        f.sasaran.setVisible(rencana is not None)
        self.tanpa_skp.setVisible(rencana is None)
        if rencana is None:
            f.kartu_sasaran.setel_catatan("")
            return
        status = {
            StatusSkp.DRAF: self.tr("draf"),
            StatusSkp.DIAJUKAN: self.tr("diajukan"),
            StatusSkp.DIKEMBALIKAN: self.tr("dikembalikan"),
            StatusSkp.DISETUJUI: self.tr("disetujui"),
            StatusSkp.DITETAPKAN: self.tr("ditetapkan"),
        }[rencana.status]
        f.kartu_sasaran.setel_catatan(self.tr("SKP {tahun} · {status}").format(tahun=rencana.tahun, status=status))
        f.sasaran.isi(rencana.sasaran, _berlalu(rencana.tahun, ringkas.hari_ini))

    def _tampilkan_kantor(self, ringkas: Ringkasan) -> None:
        f, kantor = self.form, ringkas.kantor
        if kantor is None:
            return
        f.kartu_sasaran.hide()
        f.angka_laporan.setel_nama(self.tr("Pegawai dinilai"))
        f.angka_laporan.setel(tulis_angka(kantor.pegawai), "", self._context.kantor.nama)
        f.angka_menit.setel_nama(self.tr("SKP {tahun} ditetapkan").format(tahun=ringkas.bulan.tahun))
        ekor = self.tr("/ {n} pegawai").format(n=tulis_angka(kantor.pegawai))
        persen = _persen(kantor.skp_ditetapkan, kantor.pegawai)
        f.angka_menit.setel(tulis_angka(kantor.skp_ditetapkan), ekor, persen=persen)
        f.angka_realisasi.setel_nama(self.tr("Laporan menunggu persetujuan"))
        f.angka_realisasi.setel(tulis_angka(kantor.menunggu), "", self.tr("di semua unit kantor ini"))
        periode = layanan.periode_evaluasi(self._context, ringkas.hari_ini)
        f.angka_predikat.setel_nama(self.tr("Evaluasi {periode}").format(periode=nama_periode(periode)))
        f.angka_predikat.setel(tulis_angka(kantor.evaluasi), ekor, persen=_persen(kantor.evaluasi, kantor.pegawai))

    # going on

    def _lakukan(self, pilihan: Ajakan) -> None:
        self.minta_pindah.emit(pilihan.halaman, pilihan.argumen)

    def _laporan_baru(self) -> None:
        """Ctrl+N writes a new report also on a day that has one."""
        self.minta_pindah.emit("laporan", {"baru": True})

    def _buka_hari(self, hari: date) -> None:
        """A day of the calendar: its reports, the clock that ends on it, or a new report.

        Accounts without reports go to the dashboard.
        """
        satu = next((h for h in self.ringkas.kalender.hari if h.tanggal == hari), None) if self.ringkas else None
        if satu is not None and satu.tenggat and not satu.jumlah:
            self.minta_pindah.emit("pelaporan", {"tab": "tenggat", "sampai": hari})
        elif self.ringkas is not None and self.ringkas.kantor is None:
            self.minta_pindah.emit("laporan", {"tanggal": hari})
        elif self._context.peran is not Peran.PEGAWAI:
            self.minta_pindah.emit("dasbor", None)

    def terkena(self, perubahan: object) -> bool:
        """Almost every write shows here; settings of accounts do not."""
        menyentuh: Callable[..., bool] | None = getattr(perubahan, "menyentuh", None)
        return menyentuh is None or not (menyentuh("akun") and len(getattr(perubahan, "rekaman", ())) == 1)


def _persen(bagian: int, semua: int) -> int:
    return round(bagian * 100 / semua) if semua else 0


def _berlalu(tahun: int, hari_ini: date) -> int:
    awal, akhir = date(tahun, 1, 1), date(tahun, 12, 31)
    return max(0, min(100, ((hari_ini - awal).days + 1) * 100 // ((akhir - awal).days + 1)))
