"""Words of the page Sasaran Kinerja."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.dialog_kinerja import JenisDialog
from kinerja_desktop.domain.kalimat_hasil import JenisKalimat, Sebab
from kinerja_desktop.domain.skp import (
    Aspek,
    JenisRhk,
    Nilai,
    Pendekatan,
    Perspektif,
    PutusanSkp,
    Rhk,
    SebabUntuk,
    StatusSkp,
    SumberRhk,
    Untuk,
)
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.lencana import JenisTag


def status(nilai: StatusSkp | None) -> tuple[str, JenisTag]:
    """Pill of a state; None is a person without a plan."""
    t = QCoreApplication.translate
    kamus: dict[StatusSkp | None, tuple[str, JenisTag]] = {
        None: (t("Sasaran", "Belum ada"), "draf"),
        StatusSkp.DRAF: (t("Sasaran", "Draf"), "draf"),
        StatusSkp.DIAJUKAN: (t("Sasaran", "Diajukan"), "aju"),
        StatusSkp.DIKEMBALIKAN: (t("Sasaran", "Dikembalikan"), "kem"),
        StatusSkp.DISETUJUI: (t("Sasaran", "Disetujui"), "aju"),
        StatusSkp.DITETAPKAN: (t("Sasaran", "Ditetapkan"), "ok"),
    }
    return kamus[nilai]


def aspek(nilai: Aspek) -> str:
    """Name of an aspect."""
    t = QCoreApplication.translate
    return {
        Aspek.KUANTITAS: t("Sasaran", "Kuantitas"),
        Aspek.KUALITAS: t("Sasaran", "Kualitas"),
        Aspek.WAKTU: t("Sasaran", "Waktu"),
        Aspek.BIAYA: t("Sasaran", "Biaya"),
    }[nilai]


def jenis(nilai: JenisRhk) -> str:
    """Name of a priority."""
    t = QCoreApplication.translate
    return t("Sasaran", "Utama") if nilai is JenisRhk.UTAMA else t("Sasaran", "Tambahan")


def pendekatan(nilai: Pendekatan) -> str:
    """Name of an approach."""
    t = QCoreApplication.translate
    return t("Sasaran", "Kuantitatif") if nilai is Pendekatan.KUANTITATIF else t("Sasaran", "Kualitatif")


def arti_pendekatan(nilai: Pendekatan) -> str:
    """What an approach asks for (article 9(3))."""
    t = QCoreApplication.translate
    if nilai is Pendekatan.KUANTITATIF:
        return t("Sasaran", "Indikator dan target ditulis terpisah dan terukur (Pasal 9 ayat (3)).")
    return t("Sasaran", "Indikator dan target ditulis dalam satu narasi (Pasal 9 ayat (3)).")


def untuk(nilai: Untuk) -> str:
    """Whose forms these are."""
    t = QCoreApplication.translate
    if nilai is Untuk.JPT:
        return t("Sasaran", "Bagi pejabat pimpinan tinggi dan pimpinan unit kerja mandiri")
    return t("Sasaran", "Bagi pejabat administrasi dan pejabat fungsional")


def sebab_untuk(nilai: SebabUntuk) -> str:
    """Why the office thinks so."""
    t = QCoreApplication.translate
    return {
        SebabUntuk.JPT: t("Sasaran", "Menurut data kantor, jabatan ini jabatan pimpinan tinggi."),
        SebabUntuk.MANDIRI: t("Sasaran", "Menurut data kantor, pegawai ini memimpin unit kerja mandiri."),
        SebabUntuk.MEMIMPIN: t("Sasaran", "Pegawai ini memimpin unit; kantor belum mencatat apakah unitnya mandiri."),
        SebabUntuk.BIASA: t("Sasaran", "Menurut data kantor, jabatan ini bukan pimpinan unit kerja mandiri."),
    }[nilai]


def sumber(nilai: SumberRhk | None) -> str:
    """Name of the source of a result of JPT."""
    t = QCoreApplication.translate
    kamus: dict[SumberRhk | None, str] = {
        None: t("Sasaran", "Belum disebut"),
        SumberRhk.PERJANJIAN_KINERJA: t("Sasaran", "Perjanjian Kinerja"),
        SumberRhk.DIREKTIF: t("Sasaran", "Direktif pimpinan"),
        SumberRhk.RENCANA_AKSI: t("Sasaran", "Rencana aksi/inisiatif strategis"),
    }
    return kamus[nilai]


def perspektif(nilai: Perspektif | None) -> str:
    """Name of a perspective."""
    t = QCoreApplication.translate
    kamus: dict[Perspektif | None, str] = {
        None: t("Sasaran", "Pilih perspektif"),
        Perspektif.PENERIMA_LAYANAN: t("Sasaran", "Penerima Layanan"),
        Perspektif.PROSES_BISNIS: t("Sasaran", "Proses Bisnis"),
        Perspektif.PENGUATAN_INTERNAL: t("Sasaran", "Penguatan Internal"),
        Perspektif.ANGGARAN: t("Sasaran", "Anggaran"),
    }
    return kamus[nilai]


def arti_perspektif(nilai: Perspektif | None) -> str:
    """What a perspective is about (Lampiran II.2.a.8)."""
    t = QCoreApplication.translate
    kamus: dict[Perspektif | None, str] = {
        None: t("Sasaran", "Setiap indikator memuat satu dari empat perspektif (Lampiran II.2.a.8)."),
        Perspektif.PENERIMA_LAYANAN: t("Sasaran", "Terpenuhinya harapan penerima layanan dan pemangku kepentingan."),
        Perspektif.PROSES_BISNIS: t("Sasaran", "Perbaikan proses yang menghasilkan nilai tambah."),
        Perspektif.PENGUATAN_INTERNAL: t("Sasaran", "Pengembangan sumber daya sebagai pengungkit tujuan organisasi."),
        Perspektif.ANGGARAN: t("Sasaran", "Efektivitas dan efisiensi anggaran; harus ada dalam setiap SKP ini."),
    }
    return kamus[nilai]


def jenis_kalimat(nilai: JenisKalimat) -> str:
    """Kind of a sentence."""
    t = QCoreApplication.translate
    return {
        JenisKalimat.KATEGORI: t("Sasaran", "Kategori"),
        JenisKalimat.AKTIVITAS: t("Sasaran", "Aktivitas"),
        JenisKalimat.PENCAPAIAN: t("Sasaran", "Pencapaian"),
    }[nilai]


def sebab_kalimat(nilai: Sebab) -> str:
    """Why a sentence is no result; holds ``{kata}``."""
    t = QCoreApplication.translate
    return {
        Sebab.KERJA_AKTIF: t("Sasaran", "“{kata}” menyebut apa yang dikerjakan, bukan yang dicapai."),
        Sebab.NAMA_KEGIATAN: t("Sasaran", "“{kata}” adalah nama kegiatan, belum menyebut yang dicapai."),
        Sebab.HANYA_BIDANG: t("Sasaran", "“{kata} …” hanya menyebut bidang kerja, belum yang dicapai."),
    }.get(nilai, "")


def nilai_dasar(nilai: Nilai) -> str:
    """Name of a BerAKHLAK value as the forms print it."""
    return str(nilai.value).replace("_", " ").capitalize()


def putusan(nilai: PutusanSkp) -> str:
    """What a decision did."""
    t = QCoreApplication.translate
    return {
        PutusanSkp.KEMBALIKAN: t("Sasaran", "Dikembalikan"),
        PutusanSkp.SETUJUI: t("Sasaran", "Disetujui"),
        PutusanSkp.TETAPKAN: t("Sasaran", "Ditetapkan"),
    }[nilai]


def jenis_dialog(nilai: JenisDialog) -> str:
    """Name of a kind of dialog."""
    t = QCoreApplication.translate
    return {
        JenisDialog.PENETAPAN_EKSPEKTASI: t("Sasaran", "Penetapan ekspektasi"),
        JenisDialog.KLARIFIKASI: t("Sasaran", "Klarifikasi"),
        JenisDialog.PENYESUAIAN: t("Sasaran", "Penyesuaian"),
    }[nilai]


def tertahan(laporan: int, realisasi: int, *, indikator: bool) -> tuple[str, str]:
    """Heading and sentence before a row goes that reports or realisasi rest on."""
    t = QCoreApplication.translate
    bagian = [t("Sasaran", "{n} laporan").format(n=tulis_angka(laporan))] if laporan else []
    if realisasi:
        bagian.append(t("Sasaran", "{n} realisasi").format(n=tulis_angka(realisasi)))
    judul = (
        t("Sasaran", "{jumlah} bersandar pada indikator ini")
        if indikator
        else t("Sasaran", "{jumlah} bersandar pada hasil kerja ini")
    )
    isi = t("Sasaran", "Bila dihapus, semuanya tetap tersimpan dan dapat dikutip, tetapi tidak lagi masuk ke SKP Anda.")
    return judul.format(jumlah=" · ".join(bagian)), isi


def perlu_dipastikan(nomor: int, rhk: Rhk) -> str:
    """What the penilai confirms by approving: a result that another Pimpinan assigned (R30)."""
    t = QCoreApplication.translate
    pernyataan = t("Sasaran", "RHK {nomor} diberikan pimpinan lain ({asal}). Pegawai menyatakan Anda menyetujuinya.")
    arti = t("Sasaran", "Dengan menyetujui atau menetapkan SKP ini, Anda memastikannya.")
    pola = f"{pernyataan} {arti}"
    return pola.format(nomor=nomor, asal=rhk.penugasan_dari.strip() or t("Sasaran", "tidak disebutkan"))
