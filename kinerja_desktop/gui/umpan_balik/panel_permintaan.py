"""Requests that were received and sent: answer, decline, ask, cancel."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import Kolom
from kinerja_desktop.gui.umpan_balik import label
from kinerja_desktop.gui.umpan_balik.panel import PanelUmpan
from kinerja_desktop.services import permintaan_umpan as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.permintaan_umpan import BarisPermintaan


class PanelPermintaan(PanelUmpan):
    """What waits stands first. `jawab` carries the request that the form beside should answer."""

    jawab = Signal(object)
    minta = Signal()

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman, context, self.tr("Permintaan umpan balik"))
        self.model = self.pasang(
            [
                Kolom(self.tr("Tanggal"), lambda b: f"{b.permintaan.pada:%d/%m}", 70),
                Kolom(
                    self.tr("Permintaan"),
                    self._siapa,
                    kecil=lambda b: b.permintaan.pesan.replace("\n", " ") or b.tentang,
                    tebal=lambda b: b.masuk and b.terbuka,
                ),
                Kolom(self.tr("Keadaan"), lambda b: label.keadaan(b.keadaan)[0], 122, tag=self._keadaan),
            ],
            lambda b: (b.permintaan.id, b.masuk),
        )
        self.tabel.kosong.setel(
            "kotak_masuk",
            self.tr("Belum ada permintaan"),
            self.tr("Minta pendapat pimpinan, rekan, atau bawahan; permintaan kepada Anda muncul di sini."),
        )
        self.tombol(self.tr("Minta umpan balik"), "tambah", self.minta.emit)
        self.kaki.addStretch(1)
        self.tombol_batal = self.tombol(self.tr("Batalkan permintaan"), "silang", self._batalkan)
        self.tombol_tolak = self.tombol(self.tr("Tolak…"), "tolak", self._tolak)
        self.tombol_jawab = self.tombol(self.tr("Jawab"), "kirim", self._jawab, "primary")
        self.tabel.baris_dibuka.connect(lambda _: self._jawab())
        self._berganti()

    def _siapa(self, b: BarisPermintaan) -> str:
        if not b.masuk:
            return self.tr("Kepada {nama}").format(nama=b.kepada)
        if b.permintaan.peminta_id == b.permintaan.tentang_id:
            return self.tr("Dari {nama}").format(nama=b.peminta)
        return self.tr("Dari {nama} tentang {siapa}").format(nama=b.peminta, siapa=b.tentang_siapa)

    def _keadaan(self, b: BarisPermintaan) -> tuple[str, JenisTag]:
        return label.keadaan(b.keadaan)

    def muat(self) -> None:
        """Load both directions."""
        self._halaman.jalankan(layanan.daftar, self._context, selesai=lambda d: self.tampilkan(self.model, d))

    def _kini(self) -> BarisPermintaan | None:
        baris = self.tabel.baris_kini()
        return baris if isinstance(baris, BarisPermintaan) else None

    def _berganti(self) -> None:
        b = self._kini()
        boleh, masuk = b is not None and b.terbuka, b is not None and b.masuk
        self.tombol_jawab.setVisible(boleh and masuk)
        self.tombol_tolak.setVisible(boleh and masuk)
        self.tombol_batal.setVisible(boleh and not masuk)
        self.rinci.setVisible(b is not None)
        if b is None:
            return
        baris = [f"{self._siapa(b)} · {tulis_periode(b.permintaan.periode)}"]
        if b.permintaan.sampai is not None:
            baris[0] += " · " + self.tr("sampai {tanggal}").format(tanggal=tulis_tanggal(b.permintaan.sampai))
        if not b.masuk and b.permintaan.tentang_id != b.permintaan.peminta_id:
            baris.append(self.tr("Tentang pegawai: {nama}").format(nama=b.tentang_siapa))
        if b.tentang:
            baris.append(self.tr("Tentang: {teks}").format(teks=b.tentang))
        if b.permintaan.pesan:
            baris.append(b.permintaan.pesan)
        if b.alasan:
            baris.append(self.tr("Alasan menolak: {teks}").format(teks=b.alasan))
        self.rinci.setText("\n".join(baris))

    def _jawab(self) -> None:
        b = self._kini()
        if b is not None and b.masuk and b.terbuka:
            self.jawab.emit(b)

    def _tolak(self) -> None:
        b = self._kini()
        if b is None:
            return
        alasan = dialog.isi_teks(
            self,
            self.tr("Tolak permintaan"),
            self.tr("Alasan untuk {nama}").format(nama=b.peminta),
            ya=self.tr("Tolak"),
            berbaris=True,
        )
        if alasan is not None:
            judul = self.tr("Permintaan ditolak; alasannya terkirim")
            self._halaman.jalankan(
                layanan.tolak, self._context, b.permintaan.id, alasan, selesai=lambda _: self._sesudah(judul)
            )

    def _batalkan(self) -> None:
        b = self._kini()
        if b is not None and dialog.tanya(
            self,
            self.tr("Batalkan permintaan ini?"),
            self.tr("{nama} tidak akan diminta menjawab lagi. Anda dapat meminta kembali.").format(nama=b.kepada),
            ya=self.tr("Batalkan permintaan"),
            tidak=self.tr("Kembali"),
        ):
            judul = self.tr("Permintaan dibatalkan")
            self._halaman.jalankan(
                layanan.batalkan, self._context, b.permintaan.id, selesai=lambda _: self._sesudah(judul)
            )

    def _sesudah(self, judul: str) -> None:
        self._halaman.tampilkan_pesan("ok", judul)
        self._halaman.segarkan()
