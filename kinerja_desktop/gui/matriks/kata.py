"""Words of the page Matriks Peran Hasil."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.matriks import BebanKolom, HitunganMatriks, KolomMatriks
from kinerja_desktop.domain.sel_matriks import PendekatanCascading
from kinerja_desktop.domain.skp import StatusSkp
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.services.matriks import BarisMatriks


def status(nilai: StatusSkp | None) -> tuple[str, JenisTag]:
    """Pill of the state of a plan; None is a person without one."""
    t = QCoreApplication.translate
    kamus: dict[StatusSkp | None, tuple[str, JenisTag]] = {
        None: (t("Matriks", "SKP belum ada"), "draf"),
        StatusSkp.DRAF: (t("Matriks", "Draf"), "draf"),
        StatusSkp.DIAJUKAN: (t("Matriks", "Diajukan"), "aju"),
        StatusSkp.DIKEMBALIKAN: (t("Matriks", "Dikembalikan"), "kem"),
        StatusSkp.DISETUJUI: (t("Matriks", "Disetujui"), "aju"),
        StatusSkp.DITETAPKAN: (t("Matriks", "Ditetapkan"), "ok"),
    }
    return kamus[nilai]


def alasan_terkunci(baris: BarisMatriks) -> str:
    """Why the roles of a row do not change, and what opens them."""
    t = QCoreApplication.translate
    if not baris.terkunci:
        return ""
    if baris.status is StatusSkp.DITETAPKAN:
        return t(
            "Matriks",
            "SKP sudah ditetapkan: perannya berubah sesudah pegawai membuka revisi. Sel kosong hanya dapat diisi hasil "
            "kerja yang sudah ada di SKP-nya, atau TIDAK ADA PERAN.",
        )
    return t(
        "Matriks",
        "SKP menunggu keputusan: perannya berubah sesudah SKP dikembalikan. Sel kosong hanya dapat diisi hasil kerja "
        "yang sudah ada di SKP-nya, atau TIDAK ADA PERAN.",
    )


def pendekatan(nilai: PendekatanCascading | None) -> str:
    """Name of a way of dividing (Lampiran II.4)."""
    t = QCoreApplication.translate
    return {
        None: t("Matriks", "Belum dipilih"),
        PendekatanCascading.ASPEK: t("Matriks", "Langsung: aspek atau tahapan"),
        PendekatanCascading.WILAYAH: t("Matriks", "Langsung: wilayah"),
        PendekatanCascading.BEBAN_TARGET: t("Matriks", "Langsung: beban target"),
        PendekatanCascading.LAYANAN: t("Matriks", "Tidak langsung: layanan"),
        PendekatanCascading.OUTPUT_ANTARA: t("Matriks", "Tidak langsung: output antara"),
    }[nilai]


def pendekatan_pendek(nilai: PendekatanCascading, target: str) -> str:
    """The note at the foot of a cell."""
    t = QCoreApplication.translate
    nama = {
        PendekatanCascading.ASPEK: t("Matriks", "Aspek"),
        PendekatanCascading.WILAYAH: t("Matriks", "Wilayah"),
        PendekatanCascading.BEBAN_TARGET: t("Matriks", "Beban"),
        PendekatanCascading.LAYANAN: t("Matriks", "Layanan"),
        PendekatanCascading.OUTPUT_ANTARA: t("Matriks", "Output antara"),
    }[nilai]
    return f"{nama} · {target}" if target else nama


def beban(nilai: BebanKolom) -> str:
    """``9 dari 10 ton``, and how many shares could not be added."""
    t = QCoreApplication.translate
    teks = t("Matriks", "{jumlah} dari {target} {satuan}").format(
        jumlah=tulis_angka(nilai.jumlah), target=tulis_angka(nilai.target), satuan=nilai.satuan
    )
    if nilai.belum:
        teks += t("Matriks", ", {n} bagian tanpa angka").format(n=nilai.belum)
    return teks.replace("  ", " ").strip()


def isi_kolom(pembawa: int, kosong: int) -> str:
    """Foot of a column: who carries it and what is empty."""
    t = QCoreApplication.translate
    teks = t("Matriks", "{n} pembawa").format(n=pembawa) if pembawa else t("Matriks", "Tanpa pembawa")
    sisa = t("Matriks", "{n} kosong").format(n=kosong)
    return f"{teks} · {sisa}" if kosong else teks


def hitungan(nilai: HitunganMatriks) -> str:
    """``12 sel kosong · 3 orang tanpa peran · 2 kolom tanpa pembawa``."""
    t = QCoreApplication.translate
    bagian = [
        pola.format(n=tulis_angka(n))
        for pola, n in (
            (t("Matriks", "{n} sel kosong"), nilai.kosong),
            (t("Matriks", "{n} orang tanpa peran"), nilai.tanpa_peran),
            (t("Matriks", "{n} kolom tanpa pembawa"), nilai.tanpa_pembawa),
        )
        if n
    ]
    return " · ".join(bagian) or t("Matriks", "Semua sel terisi")


def petunjuk_kolom(kolom: KolomMatriks) -> str:
    """The whole of a column: result, indicator, target."""
    t = QCoreApplication.translate
    baris = [f"{kolom.nomor} {kolom.teks}"]
    if kolom.iki is not None:
        baris.insert(0, t("Matriks", "Hasil kerja: {teks}").format(teks=kolom.rhk.uraian))
    if kolom.target:
        baris.append(t("Matriks", "Target: {teks}").format(teks=kolom.target))
    return "\n".join(baris)


def petunjuk_nama(baris: BarisMatriks) -> str:
    """The whole of a row: person, position, unit, state."""
    bagian = [baris.pegawai.nama, baris.pegawai.jabatan, baris.unit, alasan_terkunci(baris)]
    return "\n".join(b for b in bagian if b)
