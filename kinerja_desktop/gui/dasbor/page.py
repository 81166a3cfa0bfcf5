"""Dasbor Unit: figures, heat map, progress and predikat of a unit; everything opens the list behind it."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.aturan_sebaran import catatan
from kinerja_desktop.domain.evaluasi import Predikat
from kinerja_desktop.domain.kuadran import CAPAIAN_LAYAR, PREDIKAT_LAYAR
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.pola_distribusi import URUTAN, kurva, periksa_sebaran
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.bahasa import istilah, nama_bulan, teks_galat, tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.grafik import Batang
from kinerja_desktop.gui.common.gulir import GulirHalaman
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.peta_panas import KelasSel
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import teks_pintasan
from kinerja_desktop.gui.dasbor.cara import CaraDasbor
from kinerja_desktop.gui.dasbor.kolom import KELAS, lama_hari, nama_sel, token_persen, umur
from kinerja_desktop.gui.dasbor.rincian import PanelRincian
from kinerja_desktop.gui.forms.ui_dasbor_form import Ui_Dasbor
from kinerja_desktop.services import cara_penetapan, wewenang
from kinerja_desktop.services import dasbor as layanan
from kinerja_desktop.services.dasbor_bentuk import BarisRhk, BarisRincian, Daftar, Rincian, Ringkasan, Sel
from kinerja_desktop.services.konteks import Context

_RINGKASAN, _RINCIAN = 0, 1
_TINGGI = 552
_TINGGI_RHK, _RHK_TERLIHAT = 30, 5


class _Langkah(NamedTuple):
    daftar: Daftar
    kunci: str


class DasborPage(Halaman):
    """The unit at a glance, and one leaf behind it for lists."""

    kunci = "dasbor"
    topik_bantuan = "dasbor"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._ringkasan: Ringkasan | None = None
        self._unit: UUID | None = None
        self._jejak: list[_Langkah] = []
        self._tujuan: date | None = None
        self.form = Ui_Dasbor()
        self.form.setupUi(self.isi)
        ringkasan = self.form.halaman_ringkasan
        self.form.tumpukan.removeWidget(ringkasan)
        self.form.tumpukan.insertWidget(_RINGKASAN, GulirHalaman(ringkasan, _TINGGI))
        self.form.tumpukan.setCurrentIndex(_RINGKASAN)
        self.panel = PanelRincian(self.form, self)
        self._model_rhk = HalamanModel[BarisRhk](
            [
                Kolom(self.tr("RHK"), lambda b: b.uraian),
                Kolom(self.tr("Capaian"), self._teks_rhk, 250, persen=self._persen_rhk),
            ],
            self,
            kunci=lambda b: b.id,
        )
        self._model_antre = HalamanModel[BarisRincian](
            [
                Kolom(self.tr("Pegawai"), lambda b: b.nama),
                Kolom(self.tr("Laporan"), lambda b: tulis_angka(b.bagian), 74, kanan=True),
                Kolom(self.tr("Terlama"), lambda b: umur(b, context.hari_ini()), 84, kanan=True, token=self._token),
            ],
            self,
            kunci=lambda b: b.pegawai_id,
        )
        for tabel, model in ((self.form.rhk, self._model_rhk), (self.form.antre, self._model_antre)):
            tabel.setel_tinggi_baris(_TINGGI_RHK)
            tabel.setModel(model)
            tabel.horizontalHeader().hide()
        self.form.antre.kosong.setel("ok", self.tr("Tidak ada yang menunggu"))
        self.form.kotak_unit.hide()
        for latar in (self.form.gulir.viewport(), self.form.isi_gulir):
            latar.setAutoFillBackground(False)
        self.form.tata_peta.setStretch(0, 1)
        self.cara = CaraDasbor(self.form, context.kantor.sebaran)
        self._sambungkan()

    def _sambungkan(self) -> None:
        f = self.form
        for nomor, (kartu, daftar) in enumerate(
            (
                (f.kartu_laporan, Daftar.LAPORAN),
                (f.kartu_menunggu, Daftar.MENUNGGU),
                (f.kartu_skp, Daftar.SKP),
                (f.kartu_evaluasi, Daftar.EVALUASI),
                (f.kartu_lama, Daftar.LAMA),
                (f.kartu_segel, Daftar.SEGEL),
            ),
            start=1,
        ):
            kartu.ditekan.connect(lambda apa=daftar: self.buka_daftar(apa))
            urutan = QKeySequence(f"Alt+{nomor}")
            kartu.setToolTip(self.tr("Buka daftarnya ({tombol})").format(tombol=teks_pintasan(urutan)))
            QShortcut(urutan, self.form.halaman_ringkasan, kartu.ditekan.emit)
        f.peta.dipilih.connect(lambda baris, _kolom: self._peta_dipilih(baris))
        f.predikat.dipilih.connect(lambda n: self.buka_daftar(Daftar.PREDIKAT, URUTAN[n].value))
        f.rhk.clicked.connect(lambda i: self._rhk_dipilih(self._model_rhk.baris(i.row())))
        f.rhk.baris_dibuka.connect(self._rhk_dipilih)
        f.antre.clicked.connect(lambda i: self._ke_orang(Daftar.MENUNGGU, self._model_antre.baris(i.row())))
        f.antre.baris_dibuka.connect(lambda baris: self._ke_orang(Daftar.MENUNGGU, baris))
        f.unit.activated.connect(self._unit_dipilih)
        f.kembali.clicked.connect(self.kembali)
        self.panel.dibuka.connect(self._baris_dibuka)
        self.panel.cara_predikat_diminta.connect(self._cara_predikat)

    # loading

    def _bulan(self) -> Periode:
        return self.periode or Periode.bulan(self._context.hari_ini())

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load the figures, and the open list, again."""
        self.jalankan(layanan.ringkasan, self._context, self._bulan(), self._unit, selesai=self._terima)
        if self._jejak:
            self._muat_daftar(self._jejak[-1])

    def _terima(self, r: Ringkasan) -> None:
        self._ringkasan = r
        self.setel_remah(self.tr("{unit} · {n} pegawai").format(unit=r.nama_unit, n=tulis_angka(r.skp.dari)))
        self._isi_unit(r)
        self._isi_angka(r)
        self._isi_peta(r)
        self._isi_predikat(r)
        self.cara.isi(r)
        self._model_antre.isi(r.antre)
        rhk = r.rhk or ()
        self._model_rhk.isi(rhk)
        self.form.kotak_rhk.setVisible(bool(rhk))
        tinggi = px(_TINGGI_RHK) * min(len(rhk), _RHK_TERLIHAT) + 2
        self.form.rhk.setFixedHeight(tinggi)
        self.form.kotak_rhk.setFixedHeight(tinggi + px(34))

    def _isi_unit(self, r: Ringkasan) -> None:
        kotak = self.form.unit
        self.form.kotak_unit.setVisible(bool(r.pilihan_unit))
        if kotak.count() != len(r.pilihan_unit) + 1:
            kotak.clear()
            kotak.addItem(self.tr("Semua unit"))
            for satu in r.pilihan_unit:
                kotak.addItem("    " * satu.dalam + satu.nama)
        unit = [None, *(satu.id for satu in r.pilihan_unit)]
        kotak.setCurrentIndex(unit.index(r.unit_id) if r.unit_id in unit else 0)

    def _isi_angka(self, r: Ringkasan) -> None:
        f = self.form
        f.kartu_laporan.setel_nama(self.tr("Laporan masuk"))
        f.kartu_laporan.setel(_persen(r.laporan.persen), "", *self._selisih(r))
        f.kartu_menunggu.setel_nama(self.tr("Menunggu persetujuan"))
        terlama = self.tr("terlama {n} hari").format(n=r.terlama) if r.terlama else self.tr("tidak ada yang lama")
        f.kartu_menunggu.setel(tulis_angka(r.menunggu.bagian), "", terlama, "warn" if (r.terlama or 0) > 3 else "muted")
        for kartu, nama, angka in (
            (f.kartu_skp, self.tr("SKP ditetapkan"), r.skp),
            (f.kartu_evaluasi, self.tr("Evaluasi {periode}").format(periode=tulis_periode(r.periode)), r.evaluasi),
        ):
            sisa = angka.dari - angka.bagian
            kartu.setel_nama(nama)
            bawah = self.tr("{n} pegawai belum").format(n=tulis_angka(sisa)) if sisa else self.tr("lengkap")
            kartu.setel(tulis_angka(angka.bagian), f"/ {tulis_angka(angka.dari)}", bawah, "warn" if sisa else "ok")
        f.kartu_lama.setel_nama(self.tr("Lama persetujuan"))
        f.kartu_lama.setel(
            lama_hari(r.lama.bagian, r.lama.dari),
            "",
            self.tr("{n} laporan diputus").format(n=tulis_angka(r.lama.dari)),
        )

        self._isi_segel(r)

    def _isi_segel(self, r: Ringkasan) -> None:
        angka, kartu = r.segel.angka, self.form.kartu_segel
        kartu.setel_nama(self.tr("Segel {bulan}").format(bulan=tulis_periode(r.segel.bulan)))
        if not angka.dari:
            kartu.setel("–", "", self.tr("belum ada laporan"), "muted")
            return
        belum = angka.dari - angka.bagian - r.segel.tidak_cocok
        if r.segel.tidak_cocok:
            bawah, token = self.tr("{n} tidak cocok").format(n=tulis_angka(r.segel.tidak_cocok)), "bad"
        elif belum:
            bawah, token = self.tr("{n} belum disegel").format(n=tulis_angka(belum)), "warn"
        else:
            bawah, token = self.tr("semua cocok"), "ok"
        kartu.setel(tulis_angka(angka.bagian), f"/ {tulis_angka(angka.dari)}", bawah, token)

    def _selisih(self, r: Ringkasan) -> tuple[str, str]:
        kini, lalu = r.laporan.persen, r.laporan_lalu.persen
        if kini is None or lalu is None:
            return "", "muted"
        nama, beda = nama_bulan(r.bulan.sebelumnya().nomor), kini - lalu
        if not beda:
            return self.tr("sama dengan {bulan}").format(bulan=nama), "muted"
        tanda = "+" if beda > 0 else "−"
        teks = self.tr("{tanda}{n} poin dari {bulan}").format(tanda=tanda, n=abs(beda), bulan=nama)
        return teks, "ok" if beda > 0 else "warn"

    def _isi_peta(self, r: Ringkasan) -> None:
        def kata(kelas: KelasSel) -> str:
            return nama_sel(next(s for s, k in KELAS.items() if k == kelas))

        khusus = [[self._kata(s, k) for s, k in zip(b.sel, b.kata, strict=True)] for b in r.peta]
        self.form.peta.isi(
            self.tr("Kepatuhan laporan per hari kerja"),
            [b.nama.split(",")[0] for b in r.peta],
            [f"{h:%d/%m}" for h in r.hari],
            [[KELAS[s] for s in b.sel] for b in r.peta],
            kata,
            khusus,
        )
        sisa = r.orang_peta - len(r.peta)
        self.form.catatan_peta.setVisible(sisa > 0)
        self.form.catatan_peta.setText(
            self.tr("{n} pegawai lain tidak digambar; pilih unit yang lebih kecil.").format(n=tulis_angka(sisa))
        )

    def _kata(self, sel: Sel, kata: str) -> str:
        if not kata:
            return nama_sel(sel)
        return self.tr("{kata}, tidak dihitung").format(kata=istilah(kata))

    def _isi_predikat(self, r: Ringkasan) -> None:
        f, jumlah = self.form, r.sebaran
        tinggi = kurva(r.capaian) if r.capaian is not None else None
        puncak = max([*jumlah.values(), 1])
        pendek = {
            Predikat.SANGAT_KURANG: self.tr("S. Kurang"),
            Predikat.BUTUH_PERBAIKAN: self.tr("Perbaikan"),
            Predikat.SANGAT_BAIK: self.tr("S. Baik"),
        }
        batang = [
            Batang(
                pendek.get(p, istilah(PREDIKAT_LAYAR[p])),
                jumlah[p],
                f"chart_{n + 1}",
                tinggi[n] * puncak if tinggi else None,
            )
            for n, p in enumerate(URUTAN)
        ]
        judul = self.tr("Predikat {periode}").format(periode=tulis_periode(r.periode))
        f.kartu_predikat.setel_judul(judul)
        if r.capaian is None:
            f.kartu_predikat.setel_catatan(self.tr("capaian organisasi belum ditetapkan"))
        else:
            f.kartu_predikat.setel_catatan(
                self.tr("pola acuan: organisasi {capaian}").format(capaian=istilah(CAPAIAN_LAYAR[r.capaian]))
            )
        f.predikat.isi(judul, batang, tinggi=150)
        aturan = self._context.kantor.sebaran
        temuan = periksa_sebaran(r.capaian, jumlah, aturan) if r.capaian is not None else []
        acuan = self.tr("Garis adalah pola acuan, bukan kuota.")
        f.catatan_predikat.setText(teks_galat(temuan[0].galat)[1] if temuan else acuan)
        f.catatan_predikat.setToolTip("\n".join([*(teks_galat(m.galat)[1] for m in temuan), istilah(catatan(aturan))]))

    def _teks_rhk(self, b: BarisRhk) -> str:
        return _persen(b.persen) if b.persen is not None else self.tr("belum ada yang dapat dijumlahkan")

    def _persen_rhk(self, b: BarisRhk) -> tuple[float, str] | None:
        return None if b.persen is None else (float(b.persen), token_persen(b.persen))

    def _token(self, b: BarisRincian) -> str:
        return "warn" if b.sejak and (self._context.hari_ini() - b.sejak.date()).days > 3 else "muted"

    # intents

    def buka(self, argumen: object) -> None:
        """One unit ``{"unit_id"}``, the days of one person ``{"pegawai_id", "tanggal"}``, or else the figures."""
        isi = argumen if isinstance(argumen, dict) else {}
        self._jejak.clear()
        self._tujuan = None
        self.form.tumpukan.setCurrentIndex(_RINGKASAN)
        if isinstance(unit := isi.get("unit_id"), UUID):
            self._unit = unit
            self.segarkan()
        elif isinstance(orang := isi.get("pegawai_id"), UUID) and isinstance(hari := isi.get("tanggal"), date):
            self._buka_hari(orang, hari)

    def _buka_hari(self, orang: UUID, hari: date) -> None:
        """The list of one person in the month of that day, and the day chosen in it."""
        self._unit, self._tujuan = None, hari
        self._jejak.append(_Langkah(Daftar.HARI, str(orang)))
        self.minta_periode.emit(Periode.bulan(hari))
        self.segarkan()

    def _unit_dipilih(self, nomor: int) -> None:
        if self._ringkasan is not None:
            self._unit = self._ringkasan.pilihan_unit[nomor - 1].id if nomor > 0 else None
            self.segarkan()

    def buka_daftar(self, daftar: Daftar, kunci: str = "") -> None:
        """Open the list behind a figure."""
        langkah = _Langkah(daftar, kunci)
        self._tujuan = None
        if not self._jejak or self._jejak[-1] != langkah:
            self._jejak.append(langkah)
        self._muat_daftar(langkah)

    def _muat_daftar(self, langkah: _Langkah) -> None:
        bulan = self._bulan()
        self.jalankan(
            layanan.rincian,
            self._context,
            bulan,
            langkah.daftar,
            langkah.kunci,
            self._unit,
            selesai=self._tampil_daftar,
        )

    def _tampil_daftar(self, rincian: Rincian) -> None:
        if self._jejak and self._jejak[-1] == (rincian.daftar, rincian.kunci):
            self.form.tumpukan.setCurrentIndex(_RINCIAN)
            self.panel.tampil(rincian)
            self._pilih_hari(rincian)

    def _cara_predikat(self, baris: BarisRincian) -> None:
        """The working of the predikat of one person; the store is asked, so the card opens with the answer."""
        periode = self.panel.rincian.periode if self.panel.rincian is not None else None
        if periode is not None:
            self.jalankan(
                cara_penetapan.predikat,
                self._context,
                baris.pegawai_id,
                (periode,),
                selesai=lambda cara: self.panel.tunjukkan(baris, cara),
            )

    def _pilih_hari(self, rincian: Rincian) -> None:
        """The list has working days only, as the heat map; a report of another day is told of instead."""
        hari = self._tujuan
        if hari is None or not rincian.baris or Periode.bulan(hari) != rincian.periode:
            return
        nomor = next((n for n, b in enumerate(rincian.baris) if b.tanggal == hari), None)
        if nomor is not None:
            self.form.tabel.pilih_baris(nomor)
            return
        self.tampilkan_pesan(
            "info",
            self.tr("Laporan {tanggal} bukan pada hari kerja").format(tanggal=tulis_tanggal(hari)),
            self.tr("Daftar ini memuat hari kerja saja; laporan itu tersimpan dan tidak dihitung di sini."),
        )

    def kembali(self) -> None:
        """Back to the list before, and from the first list to the figures."""
        if self._jejak:
            self._jejak.pop()
        if self._jejak:
            self._muat_daftar(self._jejak[-1])
        else:
            self.form.tumpukan.setCurrentIndex(_RINGKASAN)

    def _peta_dipilih(self, baris: int) -> None:
        if self._ringkasan is not None:
            self.buka_daftar(Daftar.HARI, str(self._ringkasan.peta[baris].pegawai_id))

    def _rhk_dipilih(self, baris: object) -> None:
        if isinstance(baris, BarisRhk):
            self.buka_daftar(Daftar.RHK, str(baris.id))

    def _baris_dibuka(self, baris: object) -> None:
        if isinstance(baris, BarisRincian) and self.panel.rincian is not None:
            daftar = self.panel.rincian.daftar
            if daftar is Daftar.LAPORAN:
                self.buka_daftar(Daftar.HARI, str(baris.pegawai_id))
            else:
                self._ke_orang(daftar, baris)

    def _ke_orang(self, daftar: Daftar, baris: object) -> None:
        """Go to the page where something can be done about this person."""
        if not isinstance(baris, BarisRincian):
            return
        memutus = baris.saya_menilai and self._context.peran in wewenang.PENILAI
        if daftar in (Daftar.TUNGGU, Daftar.SEGEL) and not memutus:
            return  # the list is all there is to see for who does not decide
        if daftar is Daftar.MENUNGGU and not memutus:
            self.buka_daftar(Daftar.TUNGGU, str(baris.pegawai_id))
            return
        tujuan = "evaluasi" if daftar in (Daftar.EVALUASI, Daftar.PREDIKAT) else "sasaran"
        if daftar in (Daftar.MENUNGGU, Daftar.TUNGGU, Daftar.LAMA, Daftar.HARI):
            tujuan = "persetujuan" if memutus else "evaluasi"
        if daftar is Daftar.SEGEL:
            self.minta_pindah.emit("persetujuan", {"segel": self.panel.rincian.periode if self.panel.rincian else None})
            return
        argumen: dict[str, object] = {"pegawai_id": baris.pegawai_id}
        if tujuan == "evaluasi" and self._ringkasan is not None:
            argumen["periode"] = self._ringkasan.periode
        self.minta_pindah.emit(tujuan, argumen)


def _persen(persen: int | None) -> str:
    return f"{persen}%" if persen is not None else "–"
