"""Small dialogs of Angka Kredit: data of the official, one row, a conversion, the decision."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from kinerja_desktop.domain.angka_kredit import (
    NAMA_JENJANG,
    JenjangJf,
    MasaJenjang,
    bulatkan,
    jenjang_dari_jabatan,
    tulis_bulan,
    tulis_tepat,
)
from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR
from kinerja_desktop.domain.riwayat_ak import NAMA_AK, BiodataJf, JenisAk, RiwayatAk
from kinerja_desktop.gui.common.bahasa import istilah, nama_bulan, tulis_tanggal
from kinerja_desktop.gui.common.dialog_isian import DialogIsian, Kerja, pilih_data
from kinerja_desktop.gui.common.isian import IsianTanggal
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tanggal_boleh import TanggalBoleh
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.services import angka_kredit as layanan
from kinerja_desktop.services import penetapan_ak
from kinerja_desktop.services.angka_kredit import LembarAk, Tersimpan, UsulanKonversi
from kinerja_desktop.services.konteks import Context


def _pilihan_jenjang() -> Pilihan:
    pilih = Pilihan()
    for jenjang, nama in NAMA_JENJANG.items():
        pilih.addItem(istilah(nama), jenjang)
    return pilih


class DialogBiodata(DialogIsian):
    """Karpeg, birth, TMT, and the jenjang now; a new jenjang with its TMT is added to the earlier ones."""

    def __init__(self, parent: QWidget, pekerja: Pekerja, context: Context, lembar: LembarAk) -> None:
        judul = QCoreApplication.translate("DialogBiodata", "Data jabatan fungsional")
        super().__init__(parent, pekerja, judul, lembar.pegawai.nama)
        self._context, self._lembar = context, lembar
        data = None if lembar.biodata is None else lembar.biodata.nilai
        self.jenjang = _pilihan_jenjang()
        kini = data.jenjang[-1] if data and data.jenjang else None
        pilih_data(self.jenjang, kini.jenjang if kini else jenjang_dari_jabatan(lembar.pegawai.jabatan))
        self.tmt = IsianTanggal()
        self.tmt.setel_tanggal(kini.mulai if kini else (lembar.pegawai.mulai_bertugas or context.hari_ini()))
        self.sebaris((self.tr("Jenjang *"), self.jenjang, 3), (self.tr("TMT jenjang *"), self.tmt, 2))
        if data and data.jenjang:
            lama = "; ".join(f"{istilah(NAMA_JENJANG[m.jenjang])} {tulis_tanggal(m.mulai)}" for m in data.jenjang)
            self.widget(
                self.keterangan(self.tr("Tercatat: {lama}. Jenjang lain menambah riwayat ini.").format(lama=lama))
            )
        self.karpeg = QLineEdit(data.karpeg if data else "")
        self.tempat = QLineEdit(data.tempat_lahir if data else "")
        self.sebaris((self.tr("Nomor seri karpeg"), self.karpeg, 1), (self.tr("Tempat lahir"), self.tempat, 1))
        self.lahir = self._tanggal(self.tr("Tanggal lahir"), data.tanggal_lahir if data else None)
        self.pangkat = self._tanggal(self.tr("TMT pangkat"), data.tmt_pangkat if data else None)
        self.jabatan = self._tanggal(self.tr("TMT jabatan"), data.tmt_jabatan if data else None)
        self.selesai_disusun()

    def _tanggal(self, nama: str, hari: date | None) -> TanggalBoleh:
        medan = TanggalBoleh(nama)
        medan.setel(hari)
        self.widget(medan)
        return medan

    def biodata(self) -> BiodataJf:
        """What is typed, with the earlier jenjang."""
        data = None if self._lembar.biodata is None else self._lembar.biodata.nilai
        baru = MasaJenjang(JenjangJf(self.jenjang.currentData()), self.tmt.tanggal())
        lama = [m for m in (data.jenjang if data else ()) if m.jenjang is not baru.jenjang and m.mulai != baru.mulai]
        return BiodataJf(
            data.id if data else self._context.id_baru(),
            self._lembar.pegawai.id,
            (*lama, baru),
            self.karpeg.text(),
            self.tempat.text(),
            self.lahir.tanggal(),
            self.pangkat.tanggal(),
            self.jabatan.tanggal(),
        )

    def kerja(self) -> Kerja:
        """Keep the data."""
        dasar = None if self._lembar.biodata is None else self._lembar.biodata.hash
        return partial(layanan.simpan_biodata, self._context, self.biodata(), dasar)


class DialogBaris(DialogIsian):
    """One row that is no conversion: basic, old, adjusted, of education, or another; or a conversion corrected."""

    def __init__(
        self,
        parent: QWidget,
        pekerja: Pekerja,
        context: Context,
        lembar: LembarAk,
        ada: Tersimpan[RiwayatAk] | None = None,
    ) -> None:
        judul = QCoreApplication.translate("DialogBaris", "Catat angka kredit")
        super().__init__(parent, pekerja, judul, lembar.pegawai.nama)
        self._context, self._lembar, self._ada = context, lembar, ada
        baris = None if ada is None else ada.nilai
        self.jenis = self.medan(self.tr("Jenis"), Pilihan())
        for jenis, nama in NAMA_AK.items():
            if jenis is not JenisAk.KONVERSI or (baris and baris.jenis is jenis):
                self.jenis.addItem(istilah(nama), jenis)
        self.jenjang = _pilihan_jenjang()
        pilih_data(self.jenjang, baris.jenjang if baris else lembar.jenjang)
        self.nilai = QLineEdit(tulis_tepat(baris.tepat) if baris else "")
        self.nilai.setPlaceholderText(self.tr("misalnya 18,75"))
        self.tanggal = IsianTanggal()
        self.tanggal.setel_tanggal(baris.tanggal if baris else context.hari_ini())
        if baris:
            pilih_data(self.jenis, baris.jenis)
        self.sebaris(
            (self.tr("Angka kredit *"), self.nilai, 2),
            (self.tr("Tanggal"), self.tanggal, 2),
            (self.tr("Jenjang"), self.jenjang, 2),
        )
        self.nomor = self.medan(self.tr("Nomor surat"), QLineEdit(baris.nomor_surat if baris else ""))
        self.isi_keterangan = self.medan(self.tr("Keterangan"), QLineEdit(baris.keterangan if baris else ""))
        self.selesai_disusun()

    def kerja(self) -> Kerja:
        """Keep the row."""
        lama = None if self._ada is None else self._ada.nilai
        baris = RiwayatAk(
            lama.id if lama else self._context.id_baru(),
            self._lembar.pegawai.id,
            JenisAk(self.jenis.currentData()),
            JenjangJf(self.jenjang.currentData()),
            self.nilai.text(),
            self.tanggal.tanggal(),
            self.isi_keterangan.text(),
            self.nomor.text(),
            lama.tahun if lama else None,
            lama.bulan_mulai if lama else None,
            lama.bulan_selesai if lama else None,
            lama.predikat if lama else None,
            lama.penetapan_id if lama else None,
        )
        return partial(layanan.simpan_riwayat, self._context, baris, None if self._ada is None else self._ada.hash)


class DialogKonversi(DialogIsian):
    """Months of a year, with what they give before anything is written."""

    def __init__(self, parent: QWidget, pekerja: Pekerja, context: Context, lembar: LembarAk) -> None:
        judul = QCoreApplication.translate("DialogKonversi", "Konversi predikat ke angka kredit")
        super().__init__(parent, pekerja, judul, lembar.pegawai.nama)
        self._context, self._lembar = context, lembar
        self.tahun = self.medan(self.tr("Tahun"), Pilihan())
        for tahun in reversed(lembar.tahun_siap):
            self.tahun.addItem(str(tahun), tahun)
        self.mulai, self.selesai = Pilihan(), Pilihan()
        for bulan in range(1, 13):
            self.mulai.addItem(nama_bulan(bulan), bulan)
            self.selesai.addItem(nama_bulan(bulan), bulan)
        self.selesai.setCurrentIndex(11)
        self.sebaris((self.tr("Dari bulan"), self.mulai, 1), (self.tr("Sampai bulan"), self.selesai, 1))
        self.widget(
            self.keterangan(self.tr("Bulan tanpa tugas, misalnya cuti di luar tanggungan negara, tidak dihitung."))
        )
        self.hasil_hitung = QLabel()
        self.hasil_hitung.setWordWrap(True)
        self.widget(self.hasil_hitung)
        self.selesai_disusun(self.tr("Konversi"))
        self.tahun.currentIndexChanged.connect(lambda _: self._muat(awal=True))
        for pilih in (self.mulai, self.selesai):
            pilih.currentIndexChanged.connect(lambda _: self._muat(awal=False))
        self._muat(awal=True)

    def _muat(self, *, awal: bool) -> None:
        bulan = () if awal else (self.mulai.currentData(), self.selesai.currentData())
        self.masalah.hide()
        self._pekerja.jalankan(
            self,
            layanan.usulan_konversi,
            self._context,
            self._lembar.pegawai.id,
            self.tahun.currentData(),
            *bulan,
            selesai=self._terima_usulan,
            gagal=self.tampilkan_galat,
        )

    def _terima_usulan(self, usulan: UsulanKonversi) -> None:
        for pilih, bulan in ((self.mulai, usulan.mulai), (self.selesai, usulan.selesai)):
            pilih.blockSignals(True)
            pilih.setCurrentIndex(bulan - 1)
            pilih.blockSignals(False)
        predikat = istilah(PREDIKAT_LAYAR[usulan.tanda.predikat])
        baris = [self.tr("Predikat tahun {tahun}: {predikat}").format(tahun=usulan.tahun, predikat=predikat)]
        baris += [
            f"{tulis_bulan(b.mulai, b.selesai)} · {istilah(NAMA_JENJANG[b.jenjang])} · "
            f"{bulatkan(nilai, self._lembar.desimal)}"
            for b, nilai in usulan.bagian
        ]
        self.hasil_hitung.setText("\n".join(baris))

    def kerja(self) -> Kerja:
        """Write the conversion."""
        bulan = (self.mulai.currentData(), self.selesai.currentData())
        orang, tahun = self._lembar.pegawai.id, self.tahun.currentData()
        return partial(layanan.konversi, self._context, orang, tahun, *bulan)


class DialogPenetapan(DialogIsian):
    """Number and day of the decision, and what it will hold."""

    def __init__(self, parent: QWidget, pekerja: Pekerja, context: Context, lembar: LembarAk) -> None:
        judul = QCoreApplication.translate("DialogPenetapan", "Tetapkan angka kredit")
        super().__init__(parent, pekerja, judul, lembar.pegawai.nama)
        self._context, self._lembar = context, lembar
        belum = [r for r in lembar.baris if r.id not in lembar.sudah_ditetapkan]
        teks = self.tr("{n} baris baru ditetapkan; kumulatif pada jenjang ini {jumlah}.").format(
            n=len(belum), jumlah=bulatkan(lembar.kumulatif, lembar.desimal)
        )
        self.widget(self.keterangan(teks))
        self.nomor = QLineEdit()
        self.tanggal = IsianTanggal()
        self.tanggal.setel_tanggal(context.hari_ini())
        self.sebaris((self.tr("Nomor penetapan *"), self.nomor, 3), (self.tr("Tanggal"), self.tanggal, 2))
        peringatan = self.tr(
            "Sesudah ditetapkan, baris-barisnya tidak dapat diubah; koreksi dicatat sebagai baris baru."
        )
        self.widget(self.keterangan(peringatan))
        self.selesai_disusun(self.tr("Tetapkan"))

    def kerja(self) -> Kerja:
        """Set the angka kredit."""
        dilihat = frozenset(r.id for r in self._lembar.baris)
        orang = self._lembar.pegawai.id
        return partial(penetapan_ak.tetapkan, self._context, orang, self.nomor.text(), self.tanggal.tanggal(), dilihat)
