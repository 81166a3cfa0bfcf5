"""Words of the page Evaluasi."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat, Rating
from kinerja_desktop.domain.pola_distribusi import URUTAN, kurva
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.gui.common.grafik import Batang
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.services.evaluasi_bentuk import KeadaanEvaluasi, Perbedaan, UmpanTampil

_BATANG = ("chart_1", "chart_2", "chart_3", "chart_4", "chart_5")
RUPA_RATING: dict[Rating, JenisTag] = {Rating.DI_ATAS: "ok", Rating.SESUAI: "aju", Rating.DI_BAWAH: "kem"}


def rating(nilai: Rating) -> str:
    """Name of a rating on screen."""
    t = QCoreApplication.translate
    return {
        Rating.DI_ATAS: t("Evaluasi", "Di atas ekspektasi"),
        Rating.SESUAI: t("Evaluasi", "Sesuai ekspektasi"),
        Rating.DI_BAWAH: t("Evaluasi", "Di bawah ekspektasi"),
    }[nilai]


def rating_pendek(nilai: Rating) -> str:
    """Name of a rating where the heading already says "ekspektasi"."""
    t = QCoreApplication.translate
    return {
        Rating.DI_ATAS: t("Evaluasi", "Di atas"),
        Rating.SESUAI: t("Evaluasi", "Sesuai"),
        Rating.DI_BAWAH: t("Evaluasi", "Di bawah"),
    }[nilai]


def predikat_pendek(nilai: Predikat) -> str:
    """Name of a predikat below a bar."""
    t = QCoreApplication.translate
    return {
        Predikat.SANGAT_KURANG: t("Penilaian", "S. Kurang"),
        Predikat.KURANG: t("Penilaian", "Kurang"),
        Predikat.BUTUH_PERBAIKAN: t("Penilaian", "Perbaikan"),
        Predikat.BAIK: t("Penilaian", "Baik"),
        Predikat.SANGAT_BAIK: t("Penilaian", "S. Baik"),
    }[nilai]


def batang_sebaran(jumlah: Mapping[Predikat, int], capaian: CapaianOrganisasi | None) -> list[Batang]:
    """Bars of a spread with the guide curve of the capaian, which is as high as the highest bar."""
    acuan = kurva(capaian) if capaian is not None else None
    tertinggi = max(jumlah.values(), default=1)
    return [
        Batang(predikat_pendek(p), jumlah.get(p, 0), _BATANG[i], acuan[i] * tertinggi if acuan else None)
        for i, p in enumerate(URUTAN)
    ]


def keadaan(nilai: KeadaanEvaluasi) -> tuple[str, JenisTag]:
    """Pill of a state."""
    t = QCoreApplication.translate
    kamus: dict[KeadaanEvaluasi, tuple[str, JenisTag]] = {
        KeadaanEvaluasi.SKP_BELUM: (t("Evaluasi", "SKP belum ditetapkan"), "bad"),
        KeadaanEvaluasi.BELUM_REALISASI: (t("Evaluasi", "Belum ada realisasi"), "draf"),
        KeadaanEvaluasi.SIAP: (t("Evaluasi", "Siap dinilai"), "aju"),
        KeadaanEvaluasi.DRAF: (t("Evaluasi", "Draf"), "draf"),
        KeadaanEvaluasi.PERLU_DITINJAU: (t("Evaluasi", "Perlu ditinjau ulang"), "kem"),
        KeadaanEvaluasi.DITETAPKAN: (t("Evaluasi", "Ditetapkan"), "ok"),
        KeadaanEvaluasi.DITERIMA: (t("Evaluasi", "Diterima pegawai"), "ok"),
    }
    return kamus[nilai]


def perbedaan(satu: Perbedaan) -> dict[str, str]:
    """Field, old and new of a change since the signature; what people typed stays as it is."""
    tetap = satu.bidang.startswith(("Capaian", "Laporan"))
    lama, baru = (istilah(nilai) if tetap else nilai for nilai in (satu.lama, satu.baru))
    return {"bidang": istilah(satu.bidang), "lama": lama or "—", "baru": baru or "—"}


def umpan(daftar: tuple[UmpanTampil, ...]) -> str:
    """Feedback in one quiet line each."""
    return "\n".join(f"“{u.isi}” — {u.dari}" for u in daftar)


class PilihRating(Pilihan):
    """A choice among the three ratings, or none yet. StrEnum values are kept as their text, so read with `nilai`."""

    def __init__(self, nama: str, *, pendek: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(nama)
        self.addItem("—", None)
        for satu in (Rating.DI_ATAS, Rating.SESUAI, Rating.DI_BAWAH):
            self.addItem(rating_pendek(satu) if pendek else rating(satu), satu.value)
            self.setItemData(self.count() - 1, rating(satu), Qt.ItemDataRole.ToolTipRole)

    def nilai(self) -> Rating | None:
        """What is chosen."""
        data = self.currentData()
        return None if data is None else Rating(data)

    def setel(self, nilai: Rating | None) -> None:
        """Choose without telling."""
        self.blockSignals(True)
        self.setCurrentIndex(0 if nilai is None else self.findData(nilai.value))
        self.blockSignals(False)
