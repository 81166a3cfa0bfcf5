"""The way of the tour through the realisasi of the pegawai: evidence from reports, words of one's own, handed in."""

from __future__ import annotations

from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.tur.alat import Alat

_BELUM_TERISI = {
    "Kuantitas": "12 laporan, semua bulan sampai Oktober",
    "Kualitas": "94%, tercatat sampai 24 November",
    "Waktu": "Tanggal 3 bulan berikutnya",
}


def isi_realisasi(tur: Alat) -> None:
    """Cite the reports of every indicator, say it in one's own words, and hand the quarter in."""
    halaman = tur.halaman("evaluasi")
    saya = halaman.saya
    semula = {nomor: medan.toPlainText().strip() for nomor, medan in saya.medan.items()}
    badan = saya.gulir.widget()
    tombol = [t for t in badan.findChildren(Tombol) if t.text() == "Isi dari laporan"]
    tur.pastikan(len(tombol) == len(saya.medan), f"{len(tombol)} buttons fill {len(saya.medan)} indicators")
    for satu in tombol:
        satu.click()
    for nomor, medan in saya.medan.items():
        aspek = medan.accessibleName().partition(" · ")[0]
        tur.ketik(medan, semula[nomor] or _BELUM_TERISI[aspek])
    halaman.bilah_pesan.tutup()
    tur.tunggu(lambda: "Tersimpan" in saya.tersimpan.text())
    tur.potret("evaluasi-pegawai")
    bukti = [t.text() for t in badan.findChildren(Tombol) if t.text().endswith("laporan sebagai bukti")]
    tur.pastikan(len(bukti) == len(tombol) and not any(t.startswith("0 ") for t in bukti), f"evidence: {bukti}")
    saya.tombol_ajukan.click()
    tur.tampak("Diajukan", "Realisasi diajukan kepada penilai")
    tur.pastikan(not saya.tombol_ajukan.isVisible(), "a realisasi that was handed in can be handed in again")
