"""Words and colours of states and kinds on the page Pembinaan."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.bimbingan import JenisBimbingan, StatusBimbingan
from kinerja_desktop.domain.konseling import JenisKonselor, StatusKonseling
from kinerja_desktop.domain.tindakan_kemajuan import JenisTindakan
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.services.pembinaan import Entri, JenisEntri


def status(nilai: StatusBimbingan) -> tuple[str, JenisTag]:
    """A guidance."""
    t = QCoreApplication.translate
    kata: dict[StatusBimbingan, tuple[str, JenisTag]] = {
        StatusBimbingan.MENUNGGU_PEGAWAI: (t("LabelPembinaan", "Menunggu pegawai"), "aju"),
        StatusBimbingan.BERJALAN: (t("LabelPembinaan", "Berjalan"), "aju"),
        StatusBimbingan.MENUNGGU_TANDA: (t("LabelPembinaan", "Menunggu tanda tangan"), "kem"),
        StatusBimbingan.SELESAI: (t("LabelPembinaan", "Selesai"), "ok"),
        StatusBimbingan.DIBATALKAN: (t("LabelPembinaan", "Dibatalkan"), "draf"),
    }
    return kata[nilai]


def status_konseling(nilai: StatusKonseling) -> tuple[str, JenisTag]:
    """A case."""
    t = QCoreApplication.translate
    kata: dict[StatusKonseling, tuple[str, JenisTag]] = {
        StatusKonseling.DILAPORKAN: (t("LabelPembinaan", "Dilaporkan"), "kem"),
        StatusKonseling.DIJADWALKAN: (t("LabelPembinaan", "Dijadwalkan"), "aju"),
        StatusKonseling.DILAKSANAKAN: (t("LabelPembinaan", "Dilaksanakan"), "aju"),
        StatusKonseling.SELESAI: (t("LabelPembinaan", "Selesai"), "ok"),
    }
    return kata[nilai]


def keadaan(entri: Entri) -> tuple[str, JenisTag] | None:
    """The pill of one line of the timeline; None where it has no state."""
    t = QCoreApplication.translate
    if entri.jenis is JenisEntri.BIMBINGAN:
        return status(StatusBimbingan(entri.keadaan))
    if entri.jenis in (JenisEntri.KONSELING, JenisEntri.UNDANGAN):
        return status_konseling(StatusKonseling(entri.keadaan))
    if entri.jenis is JenisEntri.TINDAKAN:
        batal = entri.keadaan != "berlaku"
        return (t("LabelPembinaan", "Dibatalkan"), "draf") if batal else (t("LabelPembinaan", "Berlaku"), "ok")
    return t("LabelPembinaan", "Ditandatangani"), "ok"


def bimbingan(jenis: JenisBimbingan) -> str:
    """A kind of guidance with what it means."""
    t = QCoreApplication.translate
    return {
        JenisBimbingan.COACHING: t("LabelPembinaan", "Coaching: menggali strategi lewat pertanyaan"),
        JenisBimbingan.MENTORING: t("LabelPembinaan", "Mentoring: berbagi pengetahuan dan pengalaman"),
        JenisBimbingan.PELATIHAN_FORMAL: t("LabelPembinaan", "Pelatihan formal"),
        JenisBimbingan.PELATIHAN_INFORMAL: t("LabelPembinaan", "Pelatihan informal"),
    }[jenis]


def konselor(jenis: JenisKonselor) -> str:
    """A kind of konselor."""
    t = QCoreApplication.translate
    return {
        JenisKonselor.INDEPENDEN: t("LabelPembinaan", "Konselor independen yang ditunjuk instansi"),
        JenisKonselor.PENILAI: t("LabelPembinaan", "Pejabat penilai kinerja yang terlatih"),
        JenisKonselor.PEJABAT: t("LabelPembinaan", "Pejabat berfungsi konseling"),
    }[jenis]


def tindakan(jenis: JenisTindakan) -> str:
    """A kind of action, as the choice shows it."""
    t = QCoreApplication.translate
    return {
        JenisTindakan.APRESIASI: t("LabelPembinaan", "Ada kemajuan: apresiasi"),
        JenisTindakan.PENUGASAN_BARU: t("LabelPembinaan", "Ada kemajuan: penugasan baru"),
        JenisTindakan.PENYESUAIAN_EKSPEKTASI: t("LabelPembinaan", "Belum ada kemajuan: penyesuaian ekspektasi"),
        JenisTindakan.PENYESUAIAN_SUMBER_DAYA: t("LabelPembinaan", "Belum ada kemajuan: penyesuaian sumber daya"),
        JenisTindakan.PEMBINAAN: t("LabelPembinaan", "Belum ada kemajuan: pembinaan kinerja"),
        JenisTindakan.PENGAMBILALIHAN: t("LabelPembinaan", "Tetap belum ada kemajuan: pengambilalihan hasil kerja"),
    }[jenis]


def petunjuk(jenis: JenisTindakan) -> str:
    """What follows an action, by which article, for the leader."""
    t = QCoreApplication.translate
    return {
        JenisTindakan.APRESIASI: t(
            "LabelPembinaan", "Sampaikan apa yang dihargai, dengan contohnya (Pasal 20 ayat (2))."
        ),
        JenisTindakan.PENUGASAN_BARU: t(
            "LabelPembinaan", "Penugasan baru dituangkan dengan merevisi SKP (Pasal 20 ayat (2))."
        ),
        JenisTindakan.PENYESUAIAN_EKSPEKTASI: t(
            "LabelPembinaan", "Ekspektasi diklarifikasi kembali, lalu SKP direvisi (Pasal 20 ayat (4))."
        ),
        JenisTindakan.PENYESUAIAN_SUMBER_DAYA: t(
            "LabelPembinaan", "Dukungan disepakati kembali, lalu lampiran SKP direvisi (Pasal 20 ayat (5))."
        ),
        JenisTindakan.PEMBINAAN: t(
            "LabelPembinaan",
            "Bimbingan diberikan oleh Anda, atau orang lain dengan penugasan khusus (Pasal 21, Lampiran III.D).",
        ),
        JenisTindakan.PENGAMBILALIHAN: t(
            "LabelPembinaan",
            "Uraian di bawah menjadi catatan bahwa pegawai tidak dapat menyelesaikan hasil kerja ini, dan menjadi "
            "pertimbangan evaluasi (Pasal 20 ayat (6)–(8)).",
        ),
    }[jenis]


def untuk_pegawai(jenis: JenisTindakan) -> str:
    """What an action means to the person whom it is about, in kind words."""
    t = QCoreApplication.translate
    return {
        JenisTindakan.APRESIASI: t("LabelPembinaan", "Kemajuan Anda diperhatikan dan dihargai. Terima kasih."),
        JenisTindakan.PENUGASAN_BARU: t(
            "LabelPembinaan",
            "Kemajuan Anda membuka penugasan baru. Bicarakan isinya, lalu sesuaikan SKP bersama pimpinan.",
        ),
        JenisTindakan.PENYESUAIAN_EKSPEKTASI: t(
            "LabelPembinaan", "Pimpinan mengajak meninjau kembali ekspektasi agar lebih dapat dicapai."
        ),
        JenisTindakan.PENYESUAIAN_SUMBER_DAYA: t(
            "LabelPembinaan", "Pimpinan menyesuaikan dukungan yang Anda perlukan. Sampaikan bila masih ada yang kurang."
        ),
        JenisTindakan.PEMBINAAN: t(
            "LabelPembinaan", "Anda akan didampingi untuk mencari jalan bersama. Bimbingan membantu, bukan menghukum."
        ),
        JenisTindakan.PENGAMBILALIHAN: t(
            "LabelPembinaan",
            "Pimpinan melanjutkan hasil kerja ini. Anda dapat membicarakan sebabnya, dan menanggapinya pada evaluasi.",
        ),
    }[jenis]
