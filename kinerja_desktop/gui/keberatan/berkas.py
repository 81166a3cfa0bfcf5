"""One objection: evaluation and objection side by side, explanation, decision; what may be done stays in view below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.keberatan import KeputusanKeberatan, PutusanKeberatan
from kinerja_desktop.domain.keberatan_proses import TERBUKA, KeadaanKeberatan, cara_predikat
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import teks_galat, tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.gui.common.gulir import perlihatkan
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.keberatan import kata
from kinerja_desktop.gui.keberatan.bukti import DaftarBukti
from kinerja_desktop.gui.keberatan.kaki import Kaki
from kinerja_desktop.gui.keberatan.ketikan import Ketikan
from kinerja_desktop.gui.keberatan.putusan import PanelPutusan
from kinerja_desktop.services import keberatan
from kinerja_desktop.services.keberatan_bentuk import BerkasKeberatan, IsianSurat, Sebagai
from kinerja_desktop.services.keberatan_draf import DrafSidang
from kinerja_desktop.services.konteks import Context


class PanelBerkas(QWidget):
    """Blocks 4 to 8 of form D.1.3 as they come about."""

    berubah = Signal(str)

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__()
        self._halaman, self._context = halaman, context
        self.berkas: BerkasKeberatan | None = None
        self.ketikan = Ketikan(halaman, context, self._draf, self._isi_draf)
        self.judul, self.waktu = kata.label("", "judul_besar"), kata.label("", "muted")
        self.tag = Tag("", "draf")
        self.cara_batas = TombolCara(self.tr("batas keputusan"))
        self.tombol_cabut = Tombol(self.tr("Cabut keberatan"), ikon="urung")
        self.tombol_cabut.clicked.connect(self.cabut)
        isi, luar = QWidget(), QVBoxLayout(self)
        tata = QVBoxLayout(isi)
        for satu in (tata, luar):
            satu.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(12))
        luar.setSpacing(px(10))
        kepala, atas, waktu, dua = QVBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        kepala.setSpacing(px(4))
        atas.addWidget(self.judul, 1)
        atas.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignTop)
        waktu.addWidget(self.waktu, 1)
        waktu.addWidget(self.cara_batas)
        waktu.addWidget(self.tombol_cabut)
        dua.setSpacing(px(12))
        dua.addWidget(self._kartu_hasil(), 1)
        dua.addWidget(self._kartu_keberatan(), 1)
        kepala.addLayout(atas)
        kepala.addLayout(waktu)
        tata.addLayout(kepala)
        tata.addLayout(dua)
        tata.addWidget(self._kartu_penjelasan())
        tata.addWidget(self._kartu_putusan())
        tata.addStretch(1)
        self.gulir = kata.gulir(isi)
        luar.addWidget(self.gulir, 1)
        self.kaki = Kaki(self.ketikan.label, self.tombol_jelaskan, self.panel_putusan)
        luar.addWidget(self.kaki)

    def _kartu_hasil(self) -> Kartu:
        kartu = Kartu(self.tr("Hasil evaluasi"))
        self.predikat, self.hasil = kata.label("", "judul"), kata.label()
        self.cara_predikat = TombolCara(self.tr("predikat"))
        self.tombol_dokumen = Tombol(self.tr("Lihat dokumen"), "flat", ikon="dokumen")
        self.tombol_dokumen.clicked.connect(self._ke_dokumen)
        bawah = QHBoxLayout()
        bawah.addWidget(self.cara_predikat)
        bawah.addWidget(self.tombol_dokumen)
        bawah.addStretch(1)
        return _isi_kartu(kartu, self.predikat, self.hasil, bawah)

    def _kartu_keberatan(self) -> Kartu:
        kartu = Kartu(self.tr("Keberatan"))
        self.alasan, self.kapan = kata.label(), kata.label("", "muted")
        self.bukti = DaftarBukti(self._halaman, self._context, "")
        return _isi_kartu(kartu, self.alasan, self.kapan, self.bukti)

    def _kartu_penjelasan(self) -> Kartu:
        kartu = Kartu(self.tr("Penjelasan penilai dan pegawai"))
        self.penjelasan = kata.label()
        self.isian = kata.medan_teks(self.tr("Penjelasan"), self.tr("Jelaskan dengan tenang, disertai dasarnya"), 64)
        self.isian.textChanged.connect(self.ketikan.catat)
        self.masalah = kata.label("", "galat")
        self.tombol_jelaskan = Tombol(self.tr("Kirim penjelasan"), "primary", pintasan="Ctrl+Return", ikon="kirim")
        self.tombol_jelaskan.clicked.connect(self.jelaskan)
        return _isi_kartu(kartu, self.penjelasan, self.isian, self.masalah)

    def _kartu_putusan(self) -> Kartu:
        self.kartu_putusan = Kartu(self.tr("Keputusan atasan penilai"))
        self.putusan = kata.label()
        self.surat = DaftarBukti(self._halaman, self._context, "")
        self.panel_putusan = PanelPutusan(self._halaman, self._context)
        self.panel_putusan.diputuskan.connect(lambda: self._terkirim(self.tr("Keputusan ditetapkan")))
        self.panel_putusan.diketik.connect(self.ketikan.catat)
        return _isi_kartu(self.kartu_putusan, self.putusan, self.surat, self.panel_putusan)

    def tampilkan(self, berkas: BerkasKeberatan) -> None:
        """Show one objection; what was typed about it comes back."""
        self.flush()
        ganti = self.berkas is None or self.berkas.keberatan.id != berkas.keberatan.id
        self.berkas = berkas
        k, formulir = berkas.keberatan, berkas.beku.formulir
        sendiri = berkas.sebagai is Sebagai.PEMILIK
        nama = self.tr("Keberatan Anda") if sendiri else berkas.pegawai.nama
        self.judul.setText(f"{nama} · {tulis_periode(k.periode)}")
        self.tag.setel(*kata.keadaan(berkas.keadaan))
        self.waktu.setText(self._teks_waktu(berkas))
        self.cara_batas.setel(lambda: berkas.cara_putusan)
        self.cara_batas.setVisible(not k.terlambat)
        self.tombol_cabut.setVisible(berkas.boleh_cabut)
        self.predikat.setText(kata.predikat(berkas.penetapan.predikat))
        self.hasil.setText(
            self.tr("Hasil kerja: {hasil}\nPerilaku kerja: {perilaku}\nDitetapkan {penilai}, {tanggal}").format(
                hasil=kata.rating(formulir.rating_hasil),
                perilaku=kata.rating(formulir.rating_perilaku),
                penilai=formulir.penilai.nama,
                tanggal=tulis_tanggal(berkas.penetapan.pada.date()),
            )
        )
        cara = cara_predikat(formulir.rating_hasil, formulir.rating_perilaku, berkas.penetapan.predikat)
        self.cara_predikat.setel(lambda: cara)
        self.alasan.setText(k.alasan)
        kapan = self.tr("Dicatat {tanggal}") if k.terlambat else self.tr("Diajukan {tanggal}")
        self.kapan.setText(kapan.format(tanggal=tulis_tanggal(k.diajukan_pada.date())))
        self.bukti.setel(k.bukti, k.id)
        with self.ketikan.mengisi():
            self._tampilkan_penjelasan(berkas)
            self._tampilkan_putusan(berkas)
            self.kaki.tampilkan(berkas)
            if ganti:
                self.isian.clear()
        if ganti:
            perlihatkan(self.judul)
        if ganti and (berkas.boleh_jelaskan or berkas.boleh_putuskan):
            self.ketikan.buka(k.id)
        elif ganti:
            self.ketikan.tutup()

    def _teks_waktu(self, b: BerkasKeberatan) -> str:
        if b.keadaan in TERBUKA:
            batas = tulis_tanggal(b.batas_putusan)
            atasan = self.tr("atasan penilai (belum tercatat)") if b.atasan is None else b.atasan.nama
            if self._context.hari_ini() > b.batas_putusan:
                pola = self.tr("Batas keputusan {batas} sudah lewat; {atasan} tetap dapat memutus.")
            else:
                pola = self.tr("Diputus {atasan} paling lambat {batas}.")
            return pola.format(batas=batas, atasan=atasan)
        if b.keadaan is KeadaanKeberatan.TERLAMBAT:
            return self.tr("Dicatat sesudah batas waktu: disimpan sebagai catatan dan tidak diputus.")
        if b.keadaan is KeadaanKeberatan.DICABUT and b.keberatan.dicabut_pada is not None:
            return self.tr("Dicabut {tanggal}.").format(tanggal=tulis_tanggal(b.keberatan.dicabut_pada.date()))
        return self.tr("Batas keputusan: {batas}.").format(batas=tulis_tanggal(b.batas_putusan))

    def _tampilkan_penjelasan(self, b: BerkasKeberatan) -> None:
        nama = {b.pegawai.id: b.pegawai.nama}
        isi = "\n\n".join(
            f"{p.isi}\n— {nama.get(p.oleh_id, b.penilai.nama)}, {tulis_tanggal(p.pada.date())}" for p in b.penjelasan
        )
        self.penjelasan.setText(isi or self.tr("Belum ada penjelasan dari {nama}").format(nama=b.penilai.nama))
        self.isian.setVisible(b.boleh_jelaskan)
        self.masalah.hide()

    def _tampilkan_putusan(self, b: BerkasKeberatan) -> None:
        self.putusan.setVisible(b.keputusan is not None or not b.boleh_putuskan)
        self.putusan.setText(
            self.tr("Belum ada keputusan.") if b.keputusan is None else self._teks_putusan(b, b.keputusan)
        )
        self.surat.setel(b.surat.berkas if b.surat else (), b.keberatan.id)
        self.panel_putusan.setVisible(b.boleh_putuskan)
        if b.boleh_putuskan:
            self.panel_putusan.tampilkan(b)
        self.kartu_putusan.setVisible(b.keputusan is not None or b.keadaan in TERBUKA)

    def _teks_putusan(self, b: BerkasKeberatan, k: KeputusanKeberatan) -> str:
        if k.putusan is PutusanKeberatan.MENGUATKAN:
            awal = self.tr("Menguatkan hasil evaluasi: predikat tetap {predikat}.")
        elif b.predikat_kini is b.penetapan.predikat:
            awal = self.tr("Mengubah rating; predikat tetap {predikat} (dokumen D.1.3).")
        else:
            awal = self.tr("Mengubah hasil evaluasi: predikat menjadi {predikat} (dokumen D.1.3).")
        bagian = [
            awal.format(predikat=kata.predikat(b.predikat_kini)),
            k.pertimbangan,
            self.tr("Rekomendasi: {teks}").format(teks=k.rekomendasi),
        ]
        atasan = "" if b.atasan is None else b.atasan.nama
        if b.surat is None:
            bagian.append(f"— {atasan}, {tulis_tanggal(k.pada.date())}")
        else:
            pola = self.tr("— {nama}, surat {nomor} tanggal {tanggal}; dicatat bagian kepegawaian")
            tanggal = tulis_tanggal(b.surat.tanggal)
            bagian.append(pola.format(nama=atasan, nomor=b.surat.nomor_surat, tanggal=tanggal))
        return "\n".join(bagian)

    # what is typed

    def _draf(self) -> DrafSidang:
        berkas, panel = self.berkas, self.panel_putusan
        if berkas is None or not berkas.boleh_putuskan:
            return DrafSidang(self.isian.toPlainText())
        surat = panel.isian_surat()
        bersurat = berkas.sebagai is Sebagai.PENCATAT and (surat.nomor_surat or surat.berkas)
        return DrafSidang("", panel.isian(), surat if bersurat else IsianSurat())

    def _isi_draf(self, draf: DrafSidang) -> None:
        self.isian.setPlainText(draf.penjelasan)
        if self.berkas is not None and self.berkas.boleh_putuskan:
            self.panel_putusan.isi(draf.putusan, draf.surat)

    def flush(self) -> None:
        """What is typed goes into the store now."""
        self.ketikan.flush()

    def _terkirim(self, kabar: str) -> None:
        self.ketikan.tutup()
        self.isian.clear()
        self.berkas = None
        self.berubah.emit(kabar)

    def _ke_dokumen(self) -> None:
        if self.berkas is not None:
            k = self.berkas.keberatan
            argumen = {"format": "D.1.1", "pegawai_id": k.pegawai_id, "periode": k.periode}
            self._halaman.minta_pindah.emit("dokumen", argumen)

    # intents

    def cabut(self) -> None:
        """Take one's own objection back, after a question: it cannot be filed again."""
        berkas = self.berkas
        if berkas is None or not dialog.tanya(
            self,
            self.tr("Cabut keberatan ini?"),
            self.tr("Keberatan tidak akan diputus. Keberatan baru dapat diajukan selama batas waktunya belum lewat."),
            ya=self.tr("Cabut keberatan"),
        ):
            return
        self._halaman.jalankan(
            keberatan.cabut,
            self._context,
            berkas.keberatan.id,
            berkas.sidik,
            selesai=lambda _: self.berubah.emit(self.tr("Keberatan dicabut")),
        )

    def jelaskan(self) -> None:
        """Send the explanation of the penilai."""
        if self.berkas is not None:
            self.ketikan.tahan()
            self._halaman.jalankan(
                keberatan.jelaskan,
                self._context,
                self.berkas.keberatan.id,
                self.isian.toPlainText(),
                selesai=lambda _: self._terkirim(self.tr("Penjelasan terkirim")),
                gagal=self._gagal,
            )

    def _gagal(self, galat: UserError) -> None:
        self.masalah.setText("{}. {}".format(*teks_galat(galat)[::2]))
        self.masalah.show()
        self.isian.setFocus()


def _isi_kartu(kartu: Kartu, *bagian: QWidget | QHBoxLayout) -> Kartu:
    tata = QVBoxLayout(kartu)
    tata.setContentsMargins(0, 0, 0, 0)
    tata.setSpacing(px(6))
    for satu in bagian:
        if isinstance(satu, QHBoxLayout):
            tata.addLayout(satu)
        else:
            tata.addWidget(satu)
    tata.addStretch(1)
    return kartu
