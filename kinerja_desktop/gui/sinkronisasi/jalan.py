"""Runs of the page: making bundles, looking at files and taking them in, one run at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import kalimat_galat
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Lajur, Tugas
from kinerja_desktop.gui.sinkronisasi import kata
from kinerja_desktop.gui.sinkronisasi.jalan_kirim import JalanKirim
from kinerja_desktop.gui.sinkronisasi.kirim import DialogKirim, Pesanan
from kinerja_desktop.gui.sinkronisasi.laju import KartuLaju
from kinerja_desktop.gui.sinkronisasi.sumber import SumberPaket
from kinerja_desktop.gui.sinkronisasi.terima import DialogPratinjau
from kinerja_desktop.services import ambil_paket, tukar_terima
from kinerja_desktop.services.ambil_paket import Ambilan
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.laju_paket import Kemajuan, diam
from kinerja_desktop.services.samping import BerkasSamping
from kinerja_desktop.services.tukar import Ringkasan
from kinerja_desktop.services.tukar_terima import RINCI_TERBANYAK


class JalanPaket(QObject):
    """Asks, runs with the blue card, tells what came of it.

    `usai` after each run, `minta_samping` to see refusals, with the names of the files that were refused.
    """

    usai = Signal()
    minta_samping = Signal(object)

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._konteks = halaman, konteks
        self.ringkasan: Ringkasan | None = None
        self._hitungan: Tugas | None = None
        self.laju = KartuLaju(halaman)
        self._pengirim = JalanKirim(halaman, konteks, self.laju)
        self._pengirim.usai.connect(self.usai)

    @property
    def boleh(self) -> bool:
        """Whether this machine may exchange, and the acting person may do it."""
        return self.ringkasan is not None and self._konteks.peran is not Peran.PENGAWAS

    # sending

    def kirim(self, penerima: bytes | None, sumber: SumberPaket, ke: Path | None = None) -> None:
        """Ask what goes to whom and where, then make it.

        `penerima`, or the machine above, is ticked, and `ke` chosen. What is plugged in meanwhile is offered as well.
        """
        r = self.ringkasan
        if r is None or self._konteks.peran is Peran.PENGAWAS or self._tunggu():
            return
        if r.pulih_sejak is not None:
            isi = self.tr("Baca dahulu pemberitahuan di halaman ini, lalu tekan Saya mengerti.")
            self._halaman.tampilkan_pesan("info", self.tr("Pengiriman dijeda"), isi)
            return
        formulir = DialogKirim(
            self._halaman, self._halaman.pekerja, self._konteks, r.tetangga, penerima or r.utama, sumber.tempat, ke
        )
        for perubahan in (sumber.volume.volume_tiba, sumber.volume.volume_pergi):
            perubahan.connect(formulir.perbarui_tempat)
        if dialog.jalankan(formulir):
            self.kirimkan(formulir.pesanan)
        formulir.deleteLater()

    def kirimkan(self, pesanan: Pesanan) -> None:
        """Make what was ordered."""
        self._pengirim.mulai(pesanan)

    def lupakan(self, akar: Path) -> None:
        """A medium was pulled out."""
        self._pengirim.lupakan(akar)

    def _tunggu(self) -> bool:
        """Whether a run is under way; says so, for a button that does nothing looks broken."""
        if self.laju.berjalan:
            isi = self.tr("Yang sedang berjalan tampil di kartu biru. Tunggu sampai selesai, atau batalkan dahulu.")
            self._halaman.tampilkan_pesan("info", self.tr("Tunggu sebentar"), isi)
        return self.laju.berjalan

    # receiving

    def pilih_berkas(self) -> None:
        """Ask for files."""
        if self.boleh and not self._tunggu():
            saring = self.tr("Paket (*.kinerja*);;Semua berkas (*)")
            self.terima(dialog.pilih_berkas(self._halaman, self.tr("Berkas paket"), saring, banyak=True))

    def pilih_folder(self) -> None:
        """Ask for a folder: everything in it is taken in."""
        if self._tunggu():
            return
        if (folder := dialog.pilih_folder(self._halaman, self.tr("Folder paket"))) is not None:
            self.terima([folder])

    def terima(self, berkas: Sequence[Path]) -> None:
        """Look at files and folders first; of many the number is told, and what they hold only where it is wanted."""
        if not berkas or not self.boleh or self._tunggu():
            return
        self._halaman.bilah_pesan.tutup()
        tugas = self._halaman.jalankan(
            partial(tukar_terima.kumpulkan, list(berkas)),
            selesai=self._terima,
            akhirnya=self.laju.usai,
            batal=self._batal_periksa,
            lajur=Lajur.SALIN,
        )
        self.laju.mulai(tugas, self.tr("Menerima"), self.tr("mencari paket"))

    def _terima(self, berkas: list[Path]) -> None:
        if self.laju.dibatalkan:  # a walk through folders cannot be stopped under way
            self._batal_periksa()
        elif not berkas:
            self._halaman.tampilkan_pesan(
                "info", self.tr("Tidak ada paket di sana"), self.tr("Paket adalah berkas berakhiran .kinerja.")
            )
        elif len(berkas) <= RINCI_TERBANYAK:
            self._ambil(berkas, self._lihat, self._batal_periksa)
        else:
            judul = self.tr("Terima {n} paket").format(n=tulis_angka(len(berkas)))
            isi = self.tr(
                "Setiap paket diperiksa, lalu diterima satu demi satu. Yang rusak atau tidak dikenal disisihkan dan "
                "tidak menghentikan yang lain. Anda dapat membatalkan di tengah jalan; yang sudah diterima tetap "
                "diterima. Hitung dahulu memperlihatkan isinya sebelum ada yang diubah; lamanya hampir sama dengan "
                "menerimanya."
            )
            ya, lain = self.tr("Terima semua"), self.tr("Hitung dahulu")
            jawab = dialog.pilih(self._halaman, judul, isi, ya=ya, lain=lain)
            if jawab is dialog.Jawab.YA:
                self._ambil(berkas, self._terapkan, self._batal_ambil)
            elif jawab is dialog.Jawab.LAIN:
                self._ambil(berkas, self._lihat, self._batal_periksa)

    def _ambil(self, berkas: list[Path], lalu: Callable[[Ambilan], None], batal: Callable[[], None]) -> None:
        """Copy the files to this computer beside the database thread: a medium that hangs holds no page up."""
        tugas = self._halaman.jalankan(
            partial(ambil_paket.ambil, self._konteks, berkas),
            selesai=partial(self._terambil, lalu, batal),
            kemajuan=self.laju.maju_ambil,
            akhirnya=self.laju.usai,
            batal=batal,
            lajur=Lajur.SALIN,
        )
        self.laju.mulai(tugas, self.tr("Menerima"), self.tr("menyalin ke komputer ini"))

    def _terambil(self, lalu: Callable[[Ambilan], None], batal: Callable[[], None], ambilan: Ambilan) -> None:
        if self.laju.dibatalkan:  # at its very end
            batal()
        else:
            lalu(ambilan)

    def _batal_periksa(self) -> None:
        self._belum_diterima(self.tr("Pemeriksaan dibatalkan"))

    def _batal_ambil(self) -> None:
        self._belum_diterima(self.tr("Dibatalkan"))

    def _belum_diterima(self, judul: str) -> None:
        """Nothing was taken in yet."""
        self._buang_ambilan()
        isi = self.tr("Tidak ada yang diterima. Semua berkas tetap di tempatnya.")
        self._halaman.tampilkan_pesan("info", judul, isi)
        self.usai.emit()

    def _buang_ambilan(self) -> None:
        self._halaman.jalankan(ambil_paket.buang, self._konteks, lajur=Lajur.SALIN)

    def _lihat(self, ambilan: Ambilan) -> None:
        kerja = partial(_periksa, self._konteks, ambilan)
        self._jalankan(kerja, partial(self._pratinjau, ambilan), hanya_periksa=True)

    def _pratinjau(self, ambilan: Ambilan, semua: list[HasilTerima]) -> None:
        if self.laju.dibatalkan:  # at its very end
            self._batal_periksa()
            return
        formulir = DialogPratinjau(self._halaman, semua)
        formulir.minta_hitung.connect(partial(self._hitung, ambilan, formulir))
        diterima = dialog.jalankan(formulir)
        self._batalkan_hitungan()
        if diterima:
            self._terapkan(replace(ambilan, berkas=formulir.berkas_terpilih))
        else:
            self._buang_ambilan()
        formulir.deleteLater()

    def _hitung(self, ambilan: Ambilan, formulir: DialogPratinjau) -> None:
        """What the bundles that are ticked now would change, for the preview that is open."""
        terpilih = replace(ambilan, berkas=formulir.berkas_terpilih, gagal=())
        self._batalkan_hitungan()
        self._hitungan = self._halaman.pekerja.jalankan(
            formulir,
            partial(_periksa, self._konteks, terpilih),
            kemajuan=diam,
            selesai=partial(formulir.perbarui, terpilih.berkas),
            gagal=formulir.gagal_menghitung,
            lajur=Lajur.PERTUKARAN,
        )

    def _batalkan_hitungan(self) -> None:
        if self._hitungan is not None:
            self._hitungan.batalkan()
            self._hitungan = None

    def _terapkan(self, ambilan: Ambilan) -> None:
        self._jalankan(partial(_terapkan, self._konteks, ambilan), self._diterima)

    def coba_lagi(self, samping: BerkasSamping | None) -> None:
        """Read a file that was laid aside once more; None for all that wait."""
        if self._tunggu():
            return
        self._halaman.bilah_pesan.tutup()
        kerja = partial(tukar_terima.coba_semua, self._konteks)
        if samping is not None:
            kerja = partial(tukar_terima.coba_lagi, self._konteks, samping)
        self._jalankan(kerja, self._diterima)

    def _jalankan(
        self, kerja: Callable[..., object], selesai: Callable[..., None], *, hanya_periksa: bool = False
    ) -> None:
        tugas = self._halaman.jalankan(
            kerja,
            selesai=selesai,
            kemajuan=self.laju.maju_terima,
            akhirnya=self._usai,
            batal=self._batal_periksa if hanya_periksa else self._batal,
            lajur=Lajur.PERTUKARAN,
        )
        judul = self.tr("Memeriksa") if hanya_periksa else self.tr("Menerima")
        self.laju.mulai(tugas, judul, self.tr("membuka paket"), hanya_periksa=hanya_periksa)

    def _diterima(self, hasil: list[HasilTerima]) -> None:
        gagal = [h for h in hasil if h.nasib in (Nasib.MENUNGGU, Nasib.KARANTINA) or h.total("ditahan")]
        ditanya = any(h.total("bertentangan") for h in hasil)
        isi = kata.kalimat_hasil(hasil)
        if len(hasil) == 1 and hasil[0].galat is not None:
            isi = kalimat_galat(hasil[0].galat)
        if ditanya:
            isi += ". " + self.tr(
                "Yang bertentangan disimpan dua-duanya; penulisnya atau pejabat penilai memilih di Perlu keputusan."
            )
        if janggal := sorted({h.pengirim for h in hasil if h.janggal}):
            isi += ". " + self.tr(
                "Riwayat perubahan {nama} tidak menyambung dengan paketnya yang dulu. Catatannya diterima; tanyakan "
                "apakah komputer itu dipulihkan, atau kuncinya dipakai dua komputer."
            ).format(nama=", ".join(janggal))
            ditanya = True
        if menahan := sorted({h.pengirim for h in hasil if h.ditahan_sana}):
            isi += ". " + self.tr("{nama} menahan catatan dari komputer ini; lihat di Perangkat.").format(
                nama=", ".join(menahan)
            )
            ditanya = True
        disimpan = [h.berkas for h in gagal if not h.tak_tersalin]
        lihat = partial(self.minta_samping.emit, disimpan)
        tindakan = (self.tr("Lihat alasannya"), lihat) if disimpan else None
        if any(h.membawa and h.total("ditahan") for h in hasil):
            judul = self.tr("Paket diterima sebagian")
        else:
            masuk = any(h.nasib is Nasib.DITERIMA and h not in gagal for h in hasil)
            judul = self.tr("Paket diterima") if masuk else self.tr("Paket belum diterima")
            if not gagal and not masuk:
                judul = self.tr("Sudah pernah diterima")
        if all(h.nasib is Nasib.LAIN for h in hasil):
            self._halaman.tampilkan_pesan("info", self.tr("Bukan untuk komputer ini"), isi)
            return
        self._halaman.tampilkan_pesan("warn" if gagal or ditanya else "ok", judul, isi, tindakan=tindakan)

    def _batal(self) -> None:
        self._buang_ambilan()
        isi = self.tr("Paket yang sudah selesai tetap tercatat di riwayat; semua berkas tetap di tempatnya.")
        self._halaman.tampilkan_pesan("info", self.tr("Dibatalkan"), isi)

    def _usai(self) -> None:
        self.laju.usai()
        self.usai.emit()


def _terapkan(konteks: Context, ambilan: Ambilan, *, kemajuan: Kemajuan) -> list[HasilTerima]:
    try:
        return [*tukar_terima.terapkan(konteks, ambilan.berkas, kemajuan=kemajuan), *ambilan.gagal]
    finally:
        ambil_paket.buang(konteks)


def _periksa(konteks: Context, ambilan: Ambilan, *, kemajuan: Kemajuan) -> list[HasilTerima]:
    return [*tukar_terima.pratinjau(konteks, ambilan.berkas, kemajuan=kemajuan), *ambilan.gagal]
