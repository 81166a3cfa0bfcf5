"""The way of the tour through Pembinaan: the pegawai hands his part over, the leader looks at the timeline."""

from __future__ import annotations

from kinerja_desktop.gui.tur.alat import Alat, TurGagal
from kinerja_desktop.services.pembinaan import JenisEntri

_TUJUAN = {
    "baseline": ("64 kunjungan pada tahun 2025", "96% pada tahun 2025"),
    "strategi": (
        "Kunjungan bersama kader setiap Rabu dan Kamis",
        "Kader memberi kabar lewat telepon begitu melihat tanda bahaya",
    ),
}
_FAKTA = {
    "hambatan": (
        "Kunjungan ulang sering bertepatan dengan hari posyandu",
        "Rujukan malam hari menunggu ambulans",
    ),
    "penyebab": (
        "Jadwal kunjungan belum disusun bersama kader",
        "Satu ambulans siaga melayani tiga kelurahan",
    ),
}
_PELUANG = "Dua kader baru siap ikut kunjungan rumah mulai Desember."
"""What the pegawai knows and the plan does not say, by column and row of both blocks."""


def serahkan_bagian(tur: Alat) -> None:
    """The pegawai reads his timeline and completes his part of a coaching that waits for him."""
    halaman = tur.halaman("pembinaan")
    tur.potret("pembinaan-saya")
    tur.tampak("Apresiasi", "menunggu Anda")
    entri = next(e for e in halaman.waktu.model.semua() if e.jenis is JenisEntri.BIMBINGAN and e.menunggu_saya)
    halaman.waktu.minta_buka.emit(entri)
    lembar = halaman.bimbingan
    tur.tunggu(lambda: bool(lembar.bagian.tujuan.baris) and lembar.isVisible())
    for blok, isian in ((lembar.bagian.tujuan, _TUJUAN), (lembar.bagian.fakta, _FAKTA)):
        for n, baris in enumerate(blok.baris):
            for kolom, medan in zip(blok.kolom, baris.medan, strict=True):
                if not medan.toPlainText().strip():
                    tur.ketik(medan, isian[kolom.bidang][n])
    tur.ketik(lembar.bagian.peluang, _PELUANG)
    tur.tunggu(lambda: "Tersimpan" in lembar.tersimpan.text())
    tur.potret("pembinaan-coaching")
    lembar.tombol_serah.click()
    tur.tampak("Bagian Anda diserahkan")


def bina_tim(tur: Alat) -> None:
    """The leader sees his team, and what he may begin for one of them."""
    halaman = tur.halaman("pembinaan")
    tur.tunggu(lambda: bool(halaman.model.rowCount()))
    menunggu = [o for o in halaman.model.semua() if o.menunggu]
    if not menunggu:
        raise TurGagal("nobody handed a part over")
    halaman.buka({"pegawai_id": menunggu[0].id})
    tur.potret("pembinaan")
    tur.tampak("Catat tindakan", "Laporkan perilaku kerja…")
    halaman.waktu.minta_tindakan.emit()
    tur.tunggu(halaman.tindakan.isVisible)
    tur.potret("pembinaan-tindakan")
    halaman.tindakan.tinggalkan()
