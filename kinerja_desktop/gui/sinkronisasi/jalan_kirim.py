"""A run of sending: a bundle is made and copied beside the database thread, so that neither holds pages up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from kinerja_desktop.domain.galat import Dibatalkan, UserError
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Lajur, Tugas
from kinerja_desktop.gui.sinkronisasi.kirim import Pesanan, kalimat_bersambung, kalimat_isi, kalimat_tertinggal
from kinerja_desktop.gui.sinkronisasi.laju import KartuLaju
from kinerja_desktop.services import media_tulis, tukar_kirim
from kinerja_desktop.services.kirim_paket import HasilKirim, catat_salinan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.media_tulis import Salinan
from kinerja_desktop.services.tukar_kirim import Terkirim


class JalanKirim(QObject):
    """Runs one order with the blue card and tells what came of it; `usai` after each run.

    A bundle is made only when the one before lies on the medium. Who cancels is told what is there: what was whole by
    then counts as sent.
    """

    usai = Signal()

    def __init__(self, halaman: Halaman, konteks: Context, laju: KartuLaju) -> None:
        super().__init__(halaman)
        self._halaman, self._konteks, self._laju = halaman, konteks, laju
        self._pesanan: Pesanan
        self._hasil: list[Terkirim] = []
        self._tugas: Tugas
        self._aman_di: tuple[Path, str] | None = None

    def mulai(self, pesanan: Pesanan) -> None:
        """Make the bundles of an order and copy them."""
        self._halaman.bilah_pesan.tutup()  # it may say that the stick can be pulled out
        self._pesanan, self._hasil = pesanan, []
        self._buat()
        judul, teks = self.tr("Mengirim"), self.tr("menyiapkan paket")
        self._laju.mulai(self._tugas, judul, teks, lepasan=pesanan.lepasan)

    def lupakan(self, akar: Path) -> None:
        """A medium was pulled out: what was said of it is done with."""
        if self._aman_di is not None and self._aman_di[0].is_relative_to(akar):
            if self._halaman.bilah_pesan.teks() == self._aman_di[1]:
                self._halaman.bilah_pesan.tutup()
            self._aman_di = None

    def _buat(self) -> None:
        penerima = self._pesanan.penerima[len(self._hasil)]
        kerja = partial(tukar_kirim.buat, self._konteks, penerima, penuh=self._pesanan.penuh)
        self._jalankan(kerja, self._dibuat, self._tidak_dibuat, Lajur.PERTUKARAN)

    def _dibuat(self, paket: HasilKirim) -> None:
        if self._laju.dibatalkan:  # at its very end
            self._tidak_disalin()
            return
        kerja = partial(
            media_tulis.salin,
            paket.berkas,
            self._pesanan.tujuan,
            untuk=", ".join(self._pesanan.nama),
            lepasan=self._pesanan.lepasan,
            potong=self._pesanan.bagian,
            tempat=self._pesanan.tempat,
        )
        self._jalankan(kerja, partial(self._disalin, paket), self._tidak_disalin, Lajur.SALIN)
        self._laju.lanjut(self._tugas)

    def _disalin(self, paket: HasilKirim, salinan: Salinan) -> None:
        self._hasil.append(Terkirim(paket, salinan))
        self._halaman.jalankan(catat_salinan, self._konteks, paket.paket)
        if len(self._hasil) == len(self._pesanan.penerima):
            self._terkirim()
        elif self._laju.dibatalkan:
            self._tidak_dibuat()
        else:
            self._buat()
            self._laju.lanjut(self._tugas)

    def _jalankan(
        self, kerja: Callable[..., Any], selesai: Callable[[Any], None], batal: Callable[[], None], lajur: Lajur
    ) -> None:
        maju = partial(self._laju.maju_kirim, len(self._hasil) + 1, len(self._pesanan.penerima))
        self._tugas = self._halaman.jalankan(
            kerja,
            selesai=selesai,
            gagal=self._gagal,
            kemajuan=maju,
            akhirnya=self._akhirnya,
            batal=batal,
            lajur=lajur,
        )

    # endings

    def _akhirnya(self) -> None:
        """What nobody expected is told elsewhere; the run ends with it."""
        if not isinstance(self._tugas.galat, UserError | Dibatalkan | None):
            self._usai()

    def _gagal(self, galat: UserError) -> None:
        self._usai()
        if not self._hasil:
            self._halaman.tampilkan_galat(galat)
            return
        judul, isi, saran = teks_galat(galat)
        self._halaman.tampilkan_pesan("bad", judul, f"{self._sudah()} {isi} ({galat.kode})\n{saran}", tetap=True)

    def _terkirim(self) -> None:
        self._usai()
        hasil, salinan = self._hasil, self._hasil[-1].salinan
        judul, isi, saran = teks_galat(salinan.pesan)
        if len(hasil) > 1:
            isi = self.tr("{n} paket ditulis ke {tempat} dan dibaca kembali: isinya sama dengan aslinya.")
            isi = isi.format(n=tulis_angka(len(hasil)), tempat=self._pesanan.tempat)
        jumlah = self._jumlah()
        if any(h.paket.bersambung for h in hasil):
            jumlah = f"{jumlah} {kalimat_bersambung()}."
        if tertinggal := sum(h.paket.tertinggal for h in hasil):
            jumlah = f"{jumlah} {kalimat_tertinggal(tertinggal)}"
        aman = salinan.aman or not self._pesanan.lepasan
        self._halaman.tampilkan_pesan("ok" if aman else "warn", judul, f"{isi} {jumlah}\n{saran}", tetap=True)
        self._aman_di = (self._pesanan.tujuan, self._halaman.bilah_pesan.teks())

    def _jumlah(self) -> str:
        """What went along: the number that was promised before."""
        paket, nama = [h.paket for h in self._hasil], self._pesanan.nama
        dari = nama[0] if len(nama) == 1 else self.tr("para penerimanya")
        baru, lampiran, kembali = (sum(n) for n in zip(*((p.baru, p.lampiran, p.kembali) for p in paket), strict=True))
        return f"{kalimat_isi(baru, lampiran, kembali, dari).removesuffix('.')}."

    def _tidak_dibuat(self) -> None:
        if self._hasil:
            self._dibatalkan(self.tr("Yang lain tidak dibuat."))
        else:
            self._dibatalkan(self.tr("Paket tidak jadi dibuat, jadi tidak ada yang dikirim. Data tidak berubah."))

    def _tidak_disalin(self) -> None:
        isi = self.tr(
            "Paket sudah jadi dan tersimpan di komputer ini, tetapi tidak disalin ke {tempat}. Buat paket lagi bila "
            "hendak mengirimnya: isinya tetap lengkap."
        )
        self._dibatalkan(isi.format(tempat=self._pesanan.tempat))

    def _dibatalkan(self, isi: str) -> None:
        """Say what was left undone, after what is on the medium already."""
        self._usai()
        if self._hasil:
            isi = f"{self._sudah()} {isi}\n{teks_galat(self._hasil[-1].salinan.pesan)[2]}"
        self._halaman.tampilkan_pesan("info", self.tr("Dibatalkan"), isi)

    def _sudah(self) -> str:
        """What is on the medium already."""
        return self.tr("{n} dari {semua} paket sudah ditulis ke {tempat} dan dibaca kembali.").format(
            n=tulis_angka(len(self._hasil)),
            semua=tulis_angka(len(self._pesanan.penerima)),
            tempat=self._pesanan.tempat,
        )

    def _usai(self) -> None:
        self._laju.usai()
        self.usai.emit()
