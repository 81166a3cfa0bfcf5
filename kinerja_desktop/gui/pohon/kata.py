"""Words of the page Pohon Kinerja."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.pohon_kinerja import CelahPohon, Simpul
from kinerja_desktop.domain.skp import StatusSkp
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.lencana import JenisTag


def judul_kolom() -> tuple[str, str, str]:
    """Headings of the tree."""
    t = QCoreApplication.translate
    return t("Pohon", "Hasil kerja"), t("Pohon", "Indikator dan target"), t("Pohon", "Keadaan")


def tag(simpul: Simpul) -> tuple[str, JenisTag]:
    """The pill of one result: its gap before the state of its plan."""
    t = QCoreApplication.translate
    if simpul.celah is not None:
        return nama_celah(simpul.celah), "kem"
    if simpul.konteks:
        return t("Pohon", "Pimpinan"), "draf"
    if simpul.status is StatusSkp.DITETAPKAN:
        return t("Pohon", "Ditetapkan"), "ok"
    return (t("Pohon", "Draf"), "draf") if simpul.status is StatusSkp.DRAF else (t("Pohon", "Dalam proses"), "aju")


def nama_celah(celah: CelahPohon) -> str:
    """One or two words for a gap."""
    t = QCoreApplication.translate
    return {
        CelahPohon.TANPA_PEMBAWA: t("Pohon", "Belum dibawa"),
        CelahPohon.INDIKATOR_TANPA_PEMBAWA: t("Pohon", "Indikator lepas"),
        CelahPohon.TANPA_INDUK: t("Pohon", "Tanpa induk"),
        CelahPohon.TANPA_SKP: t("Pohon", "Tanpa SKP"),
    }[celah]


def jelas_celah(simpul: Simpul) -> str:
    """What a gap means and what can be done; empty without one."""
    t = QCoreApplication.translate
    if simpul.celah is CelahPohon.TANPA_PEMBAWA:
        return t(
            "Pohon",
            "Belum ada anggota tim yang membawa hasil kerja ini. Bagikan lewat Matriks Peran Hasil, atau biarkan bila"
            " dikerjakan pimpinan sendiri.",
        )
    if simpul.celah is CelahPohon.INDIKATOR_TANPA_PEMBAWA:
        daftar = "\n".join(f"• {i.uraian}" for i in simpul.rhk.iki if i.id in simpul.lepas)
        return t("Pohon", "Indikator ini belum dibawa siapa pun:") + "\n" + daftar
    if simpul.celah is CelahPohon.TANPA_INDUK:
        return t(
            "Pohon",
            "Hasil kerja ini tidak menunjuk hasil kerja pimpinan. Pilih RHK pimpinan yang diintervensi pada SKP-nya.",
        )
    return ""


def indikator(simpul: Simpul) -> str:
    """The indicators in one line: the first with its target, and how many more."""
    t = QCoreApplication.translate
    if not simpul.rhk.iki:
        return "–"
    pertama = simpul.rhk.iki[0]
    teks = " · ".join(filter(None, (pertama.target, pertama.uraian)))
    lain = len(simpul.rhk.iki) - 1
    return f"{teks} " + t("Pohon", "(+{n} lagi)").format(n=lain) if lain else teks


def rincian(simpul: Simpul) -> str:
    """The whole result with its indicators, as plain text."""
    baris = [simpul.rhk.uraian, ""]
    for satu in simpul.rhk.iki:
        baris.append("• " + " — ".join(filter(None, (satu.uraian, satu.target))))
    return "\n".join(baris).strip()


def kelompok_tanpa_skp(jumlah: int) -> str:
    """The heading of people who owe a plan."""
    return QCoreApplication.translate("Pohon", "Pegawai tanpa SKP ({n})").format(n=tulis_angka(jumlah))


def petunjuk_tanpa_skp() -> str:
    """What to do about it."""
    return QCoreApplication.translate("Pohon", "Ajak dialog kinerja; SKP ditetapkan paling lambat akhir Januari")
