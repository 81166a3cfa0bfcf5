"""Words of the page Persetujuan."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian, StatusLaporan
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.putusan_laporan import PutusanLaporan
from kinerja_desktop.domain.teks import tulis_angka, tulis_jam
from kinerja_desktop.gui.common.bahasa import istilah, teks_galat, tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.services.persetujuan import Keadaan
from kinerja_desktop.services.persetujuan_rincian import KeputusanTerbaca, PerubahanBidang, RincianLaporan

_KATA_UTUH, _KATA_SEKITAR = 12, 4
"""Texts of so few words are shown whole; else so many shared words stay around a change."""


def keadaan(nilai: Keadaan) -> str:
    """Name of a filter."""
    t = QCoreApplication.translate
    return {
        Keadaan.MENUNGGU: t("Persetujuan", "Menunggu"),
        Keadaan.PERLU_DISETUJUI_ULANG: t("Persetujuan", "Perlu disetujui ulang"),
        Keadaan.DISETUJUI: t("Persetujuan", "Disetujui"),
        Keadaan.DIKEMBALIKAN: t("Persetujuan", "Dikembalikan"),
    }[nilai]


def keadaan_pendek(nilai: Keadaan) -> str:
    """Name of a filter on its button."""
    if nilai is Keadaan.PERLU_DISETUJUI_ULANG:
        return QCoreApplication.translate("Persetujuan", "Perlu ulang")
    return keadaan(nilai)


def kosong(nilai: Keadaan, periode: Periode) -> tuple[str, str, str]:
    """Why an unfiltered queue is empty: icon, heading, sentence."""
    t = QCoreApplication.translate
    if nilai is Keadaan.MENUNGGU:
        isi = t("Persetujuan", "Semua laporan tim Anda sudah diputuskan.")
        return "sukses", t("Persetujuan", "Tidak ada yang menunggu"), isi
    if nilai is Keadaan.PERLU_DISETUJUI_ULANG:
        isi = t("Persetujuan", "Tidak ada laporan yang diubah setelah disetujui.")
        return "sukses", t("Persetujuan", "Tidak ada yang perlu disetujui ulang"), isi
    isi = t("Persetujuan", "Tidak ada keputusan ini pada {periode}.").format(periode=tulis_periode(periode))
    return "laporan", t("Persetujuan", "Belum ada laporan di sini"), isi


def semua_pegawai() -> str:
    """Name of the filter that shows the whole team."""
    return QCoreApplication.translate("Persetujuan", "Semua pegawai")


def dan_lagi(jumlah: int) -> str:
    """End of a list that was cut."""
    return QCoreApplication.translate("Persetujuan", "… dan {n} lagi").format(n=tulis_angka(jumlah))


def hari_jam(saat: datetime | None) -> str:
    """Write ``19/11 15.20``."""
    return "" if saat is None else f"{saat:%d/%m} {saat:%H.%M}"


def tag(rincian: RincianLaporan) -> tuple[str, JenisTag]:
    """Pill of a report: its state and since when."""
    t = QCoreApplication.translate
    sebab = PutusanLaporan.KEMBALIKAN if rincian.status is StatusLaporan.DIKEMBALIKAN else PutusanLaporan.SETUJUI
    pada = max((k.pada for k in rincian.keputusan if k.putusan is sebab), default=None)
    diajukan = rincian.laporan.diajukan_pada
    kamus: dict[StatusLaporan, tuple[str, datetime | None, JenisTag]] = {
        StatusLaporan.DRAF: (t("Persetujuan", "Draf"), None, "draf"),
        StatusLaporan.DIAJUKAN: (t("Persetujuan", "Diajukan"), diajukan, "aju"),
        StatusLaporan.DIKEMBALIKAN: (t("Persetujuan", "Dikembalikan"), pada, "kem"),
        StatusLaporan.DISETUJUI: (t("Persetujuan", "Disetujui"), pada, "ok"),
        StatusLaporan.PERLU_DISETUJUI_ULANG: (t("Persetujuan", "Perlu disetujui ulang"), diajukan, "kem"),
    }
    teks, saat, jenis = kamus[rincian.status]
    return f"{teks} {hari_jam(saat)}".strip(), jenis


def judul(laporan: LaporanHarian) -> str:
    """Write ``Pelayanan KIA — 11 pasien``."""
    hasil = volume(laporan)
    return laporan.kegiatan if hasil in laporan.kegiatan else f"{laporan.kegiatan} — {hasil}"


def volume(laporan: LaporanHarian) -> str:
    """Write ``11 pasien``; nothing without a volume."""
    return "" if laporan.realisasi is None else f"{tulis_angka(laporan.realisasi)} {laporan.satuan}".strip()


def waktu(laporan: LaporanHarian) -> str:
    """Write ``19 Nov 2026 · 08.00 – 10.30 · 150 menit``."""
    bagian = [tulis_tanggal(laporan.tanggal)]
    if laporan.mulai is not None and laporan.selesai is not None:
        bagian.append(f"{tulis_jam(laporan.mulai)} – {tulis_jam(laporan.selesai)}")
        menit = QCoreApplication.translate("Persetujuan", "{menit} menit")
        bagian.append(menit.format(menit=tulis_angka(laporan.menit)))
    return " · ".join(bagian)


def bidang(nama: str) -> str:
    """Name of a field of a report."""
    t = QCoreApplication.translate
    return {
        "tanggal": t("Persetujuan", "Tanggal"),
        "mulai": t("Persetujuan", "Jam mulai"),
        "selesai": t("Persetujuan", "Jam selesai"),
        "rhk_id": t("Persetujuan", "Rencana hasil kerja"),
        "rencana_aksi": t("Persetujuan", "Rencana aksi"),
        "kegiatan": t("Persetujuan", "Kegiatan"),
        "uraian": t("Persetujuan", "Uraian dan hasil"),
        "realisasi": t("Persetujuan", "Hasil (volume)"),
        "satuan": t("Persetujuan", "Satuan"),
        "bukti": t("Persetujuan", "Bukti dukung"),
        "alasan_koreksi": t("Persetujuan", "Alasan koreksi"),
    }[nama]


def perubahan(satu: PerubahanBidang) -> str:
    """One line: field, old value, new value."""
    if satu.bidang == "alasan_koreksi":
        return f"{bidang(satu.bidang)}: {_nilai(satu.baru)}"
    if satu.bidang == "rhk_id":
        pindah = QCoreApplication.translate("Persetujuan", "dipindahkan ke RHK lain")
        return f"{bidang(satu.bidang)}: {pindah}"
    lama, baru = satu.lama, satu.baru
    if isinstance(lama, str) and isinstance(baru, str):
        lama, baru = ringkas_beda(lama, baru)
    return f"{bidang(satu.bidang)}: {_nilai(lama)} → {_nilai(baru)}"


def ringkas_beda(lama: str, baru: str) -> tuple[str, str]:
    """Both texts without the words they share at the ends; a few shared words stay for orientation."""
    a, b = lama.split(), baru.split()
    if max(len(a), len(b)) <= _KATA_UTUH:
        return lama, baru
    terpendek = min(len(a), len(b))
    depan = next((i for i in range(terpendek) if a[i] != b[i]), terpendek)
    sisa = terpendek - depan
    belakang = next((i for i in range(sisa) if a[-1 - i] != b[-1 - i]), sisa)
    awal, akhir = max(0, depan - _KATA_SEKITAR), max(0, belakang - _KATA_SEKITAR)

    def potong(kata: list[str]) -> str:
        inti = " ".join(kata[awal : len(kata) - akhir])
        return f"{'… ' if awal else ''}{inti}{' …' if akhir else ''}"

    return potong(a), potong(b)


def _nilai(nilai: object) -> str:
    if isinstance(nilai, tuple):
        nama = [b.nama or b.tautan for b in nilai if isinstance(b, BuktiDukung)]
        return ", ".join(nama) or QCoreApplication.translate("Persetujuan", "(tidak ada)")
    if isinstance(nilai, date):
        return tulis_tanggal(nilai)
    if isinstance(nilai, time):
        return tulis_jam(nilai)
    if isinstance(nilai, int):
        return tulis_angka(nilai)
    teks = str(nilai or "").strip()
    return f"“{teks}”" if teks else QCoreApplication.translate("Persetujuan", "(kosong)")


def peringatan(masalah: Masalah) -> str:
    """A warning as the penilai should read it (the table of messages speaks to the owner)."""
    t = QCoreApplication.translate
    rincian = {nama: istilah(str(nilai)) for nama, nilai in masalah.rincian.items()}
    kamus = {
        "LAP-12": t("Persetujuan", "Jam bertumpang tindih dengan “{kegiatan}” ({mulai} – {selesai}); dihitung sekali."),
        "LAP-13": t("Persetujuan", "{tanggal} bukan hari kerja."),
        "LAP-14": t("Persetujuan", "Pegawai tercatat cuti pada {tanggal}."),
    }
    return kamus.get(masalah.kode, teks_galat(masalah.galat)[0]).format(**rincian)


def keputusan(satu: KeputusanTerbaca) -> str:
    """One line of the history: what, by whom, when, and the note."""
    t = QCoreApplication.translate
    nama = {
        PutusanLaporan.SETUJUI: t("Persetujuan", "Disetujui"),
        PutusanLaporan.KEMBALIKAN: t("Persetujuan", "Dikembalikan"),
        PutusanLaporan.URUNGKAN: t("Persetujuan", "Keputusan diurungkan"),
    }[satu.putusan]
    teks = f"{nama} · {satu.oleh} · {hari_jam(satu.pada)}"
    return f"{teks}: “{satu.catatan}”" if satu.catatan else teks


def nama_pendek(nama: str) -> str:
    """The name without the degrees behind it."""
    return nama.split(",", maxsplit=1)[0]


def ukuran_berkas(banyak: int) -> str:
    """Write ``214 KB`` or ``4,1 MB``."""
    if banyak < 1024 * 1024:
        return f"{tulis_angka(max(1, round(banyak / 1024)))} KB"
    return f"{banyak / 1048576:.1f} MB".replace(".", ",")
