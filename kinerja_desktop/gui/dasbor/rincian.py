"""The list behind a figure: who is in it, who is not and why, as of when; copied whole by one button."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.evaluasi import Predikat
from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR
from kinerja_desktop.domain.teks import tulis_angka, tulis_jam
from kinerja_desktop.gui.common.bahasa import istilah, tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.gui.common.model import HalamanModel
from kinerja_desktop.gui.dasbor.cara import BERCARA, cara_baris
from kinerja_desktop.gui.dasbor.kolom import kolom, lama_hari, nama_alasan
from kinerja_desktop.gui.forms.ui_dasbor_form import Ui_Dasbor
from kinerja_desktop.services.dasbor_bentuk import BarisRincian, Daftar, Rincian

_NAMA_DITULIS = 6


class PanelRincian(QObject):
    """Fills the second leaf of the form. `dibuka` carries a row that was clicked or entered.

    `cara_predikat_diminta` carries a row whose predikat is to be explained; `tunjukkan` takes the answer.
    """

    dibuka = Signal(object)
    cara_predikat_diminta = Signal(object)

    def __init__(self, form: Ui_Dasbor, parent: QObject) -> None:
        super().__init__(parent)
        self.form = form
        self.rincian: Rincian | None = None
        form.tabel.setel_tinggi_baris(44)
        form.tabel.baris_dibuka.connect(self.dibuka)
        form.tabel.clicked.connect(lambda _: self.dibuka.emit(form.tabel.baris_kini()))
        form.salin.clicked.connect(self.salin)
        self.cara = TombolCara(self.tr("baris ini"), self._cara, ringkas=True, kunci="Alt+H")
        form.kepala_rincian.insertWidget(form.kepala_rincian.indexOf(form.salin), self.cara)
        QWidget.setTabOrder(form.kembali, self.cara)
        form.tabel.baris_dipilih.connect(self._baris_dipilih)

    def tampil(self, rincian: Rincian) -> None:
        """Show a list."""
        self.rincian = rincian
        f, hari_ini = self.form, rincian.pada.date()
        model = HalamanModel[BarisRincian](
            kolom(rincian.daftar, hari_ini), self, kunci=lambda b: (b.pegawai_id, b.tanggal, b.teks)
        )
        lama = f.tabel.model()
        f.tabel.setModel(model)
        if lama is not None:
            lama.deleteLater()
        f.tabel.kosong.setel("ok", self.tr("Daftar ini kosong"), self.tr("Tidak ada yang perlu ditampilkan."))
        model.isi(rincian.baris)
        f.judul_rincian.setText(self.judul())
        f.jumlah_rincian.setText(self.jumlah())
        f.per_tanggal.setText(
            self.tr("per tanggal {hari}, pukul {jam}").format(
                hari=tulis_tanggal(hari_ini), jam=tulis_jam(rincian.pada.time())
            )
        )
        f.dikecualikan.setText(self.dikecualikan())
        f.dikecualikan.setVisible(bool(rincian.dikecualikan))
        self.cara.setVisible(rincian.daftar in BERCARA)
        f.tabel.pilih_baris(0)
        self._baris_dipilih(f.tabel.baris_kini())
        f.tabel.setFocus()

    def _baris_dipilih(self, baris: object) -> None:
        """The button explains the row that is chosen, where it has a figure or a predikat."""
        kini = baris if isinstance(baris, BarisRincian) else None
        punya = kini is not None and (not self._berpredikat() or kini.keadaan in set(Predikat))
        self.cara.setel(self._cara if punya else None)
        self.cara.namai(self.tr("baris ini") if kini is None else self.tr("baris {nama}").format(nama=kini.nama))

    def _berpredikat(self) -> bool:
        return self.rincian is not None and self.rincian.daftar in (Daftar.EVALUASI, Daftar.PREDIKAT)

    def _cara(self) -> CaraHitung | None:
        baris = self.form.tabel.baris_kini()
        if not isinstance(baris, BarisRincian) or self.rincian is None:
            return None
        if self._berpredikat():
            self.cara_predikat_diminta.emit(baris)
            return None
        return cara_baris(self.rincian.daftar, baris)

    def tunjukkan(self, baris: BarisRincian, cara: CaraHitung | None) -> None:
        """Open the card of a row, if that row is still the chosen one."""
        if cara is not None and self.form.tabel.baris_kini() == baris and self.cara.isVisible():
            self.cara.tunjukkan(cara)

    def judul(self) -> str:
        """Heading of the list."""
        r = self.rincian
        if r is None:
            return ""
        masa = tulis_periode(r.periode) if r.periode is not None else ""
        if r.daftar is Daftar.HARI and r.baris:
            return self.tr("Laporan {nama} · {masa}").format(nama=r.baris[0].nama, masa=masa)
        if r.daftar is Daftar.TUNGGU and r.baris:
            return self.tr("Laporan {nama} yang menunggu persetujuan").format(nama=r.baris[0].nama)
        if r.daftar is Daftar.PREDIKAT:
            predikat = next((istilah(PREDIKAT_LAYAR[p]) for p in PREDIKAT_LAYAR if p.value == r.kunci), "")
            return self.tr("Predikat {predikat} · {masa}").format(predikat=predikat, masa=masa)
        kamus = {
            Daftar.LAPORAN: self.tr("Laporan masuk · {masa}"),
            Daftar.MENUNGGU: self.tr("Menunggu persetujuan, semua tanggal"),
            Daftar.TUNGGU: self.tr("Menunggu persetujuan, semua tanggal"),
            Daftar.SKP: self.tr("SKP · {masa}"),
            Daftar.EVALUASI: self.tr("Evaluasi · {masa}"),
            Daftar.LAMA: self.tr("Lama persetujuan · laporan {masa}"),
            Daftar.RHK: self.tr("Realisasi terhadap RHK unit · sampai {masa}"),
            Daftar.HARI: self.tr("Laporan · {masa}"),
            Daftar.SEGEL: self.tr("Segel · {masa}"),
        }
        return kamus[r.daftar].format(masa=masa)

    def jumlah(self) -> str:
        """The figure of the list in words; the same as that on the card."""
        r = self.rincian
        if r is None:
            return ""
        pola = {
            Daftar.LAPORAN: self.tr("{a} dari {b} hari kerja terisi"),
            Daftar.HARI: self.tr("{a} dari {b} hari kerja terisi"),
            Daftar.MENUNGGU: self.tr("{a} laporan dari {n} pegawai"),
            Daftar.TUNGGU: self.tr("{a} laporan"),
            Daftar.LAMA: self.tr("{b} laporan, rata-rata {lama}"),
            Daftar.RHK: self.tr("{b} indikator, rata-rata {persen}"),
            Daftar.PREDIKAT: self.tr("{n} pegawai"),
            Daftar.SEGEL: self.tr("{a} dari {b} cocok"),
            Daftar.SKP: self.tr("{a} dari {b} pegawai ditetapkan"),
            Daftar.EVALUASI: self.tr("{a} dari {b} pegawai ditetapkan"),
        }[r.daftar]
        return pola.format(
            a=tulis_angka(r.bagian),
            b=tulis_angka(r.dari),
            n=tulis_angka(len(r.baris)),
            lama=lama_hari(r.bagian, r.dari),
            persen=f"{r.bagian // r.dari}%" if r.dari else "–",
        )

    def dikecualikan(self, batas: int = _NAMA_DITULIS) -> str:
        """Who is not counted, grouped by the reason."""
        if self.rincian is None or not self.rincian.dikecualikan:
            return ""
        per_alasan: dict[str, list[str]] = {}
        for satu in self.rincian.dikecualikan:
            per_alasan.setdefault(nama_alasan(satu.alasan), []).append(satu.nama)
        bagian = []
        for alasan, nama in per_alasan.items():
            lebih = self.tr(" dan {n} lainnya").format(n=len(nama) - batas) if len(nama) > batas else ""
            bagian.append(f"{alasan}: {'; '.join(nama[:batas])}{lebih}")
        jumlah = tulis_angka(len(self.rincian.dikecualikan))
        return self.tr("Tidak dihitung {n} pegawai · {daftar}").format(n=jumlah, daftar=" · ".join(bagian))

    def salin(self) -> str:
        """Put heading, date, rows and those not counted on the clipboard as a table, and return it."""
        if self.rincian is None:
            return ""
        daftar = kolom(self.rincian.daftar, self.rincian.pada.date())
        baris = [
            self.judul(),
            f"{self.jumlah()} · {self.form.per_tanggal.text()}",
            "\t".join(k.judul for k in daftar),
            *("\t".join(k.teks(b) for k in daftar) for b in self.rincian.baris),
        ]
        luar = self.dikecualikan(len(self.rincian.dikecualikan))
        teks = "\n".join([*baris, *([luar] if luar else [])])
        QApplication.clipboard().setText(teks)
        return teks
