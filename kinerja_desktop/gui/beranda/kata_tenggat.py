"""The words of statutory clocks, and of a clock of the machine that is doubted, for Beranda."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.beranda.ajakan import Ajakan, nama_periode
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.services.beranda_bentuk import JenisTindakan, Tindakan

t = QCoreApplication.translate
_TAG: dict[JenisTindakan, JenisTag] = {JenisTindakan.ATASAN_MENILAI: "draf", JenisTindakan.TERIMA_DOKUMEN: "aju"}


def tenggat(apa: Tindakan, hari_ini: date) -> Ajakan:
    """Documents to hand over, evaluations to take over, sets to report: how many, until when, by which article."""
    periode = apa.periode or Periode.triwulan(hari_ini)
    judul, isi = {
        JenisTindakan.JENDELA: (
            t("Beranda", "{jumlah} pegawai belum dinilai untuk {periode}"),
            t("Beranda", "{nama} — jendela evaluasi berakhir {tanggal}; sesudah itu atasan Anda yang menilai"),
        ),
        JenisTindakan.ATASAN_MENILAI: (
            t("Beranda", "Evaluasi {periode} Anda dinilai {nama}"),
            t(
                "Beranda",
                "Penilai belum menandatangani; sampai {tanggal}. Anda tidak perlu berbuat apa-apa",
            ),
        ),
        JenisTindakan.TERIMA_DOKUMEN: (
            t("Beranda", "Dokumen evaluasi {periode} menunggu Anda terima"),
            t("Beranda", "Diserahkan lewat aplikasi {tanggal}; waktu Anda dihitung sejak menyatakan menerima"),
        ),
        JenisTindakan.AMBIL_ALIH: (
            t("Beranda", "{jumlah} evaluasi {periode} menunggu Anda sebagai atasan penilai"),
            t("Beranda", "{nama} — penilai belum menandatangani; sampai {tanggal} (Lampiran V.A.8)"),
        ),
        JenisTindakan.SERAHKAN: (
            t("Beranda", "{jumlah} dokumen evaluasi {periode} belum diserahkan"),
            t("Beranda", "{nama} — sampai {tanggal} (Lampiran V.A.5)"),
        ),
        JenisTindakan.LAPORKAN: (
            t("Beranda", "{jumlah} berkas evaluasi {periode} belum dilaporkan"),
            t("Beranda", "{nama} — kepada PyB sampai {tanggal} (Lampiran V.A.7)"),
        ),
    }[apa.jenis]
    batas = apa.tanggal or hari_ini
    kata = {
        "jumlah": apa.jumlah,
        "periode": nama_periode(periode),
        "nama": apa.oleh or t("Beranda", "atasan penilai"),
        "tanggal": tulis_tanggal(batas),
    }
    argumen = {"tab": "pyb"} if apa.jenis is JenisTindakan.LAPORKAN else {"tab": "tenggat"}
    halaman: str = "pelaporan"
    tujuan: dict[str, object] = dict(argumen)
    if apa.jenis in (JenisTindakan.AMBIL_ALIH, JenisTindakan.JENDELA):
        halaman, tujuan = "evaluasi", {"pegawai_id": apa.id, "periode": periode}
    return Ajakan(
        t("Beranda", "Tenggat"),
        _TAG.get(apa.jenis, "bad" if hari_ini > batas else "kem"),
        judul.format(**kata),
        isi.format(**kata),
        t("Beranda", "Buka"),
        halaman,
        tujuan,
    )


def jam_meragukan(apa: Tindakan, _hari_ini: date) -> Ajakan:
    """The clock of the machine jumped."""
    isi = t("Beranda", "Perubahan terakhir tercatat {dulu}, sedangkan jam komputer menunjukkan {kini}")
    return Ajakan(
        t("Beranda", "Jam"),
        "bad",
        t("Beranda", "Jam komputer meragukan"),
        isi.format(dulu=tulis_tanggal(apa.tanggal or date.min), kini=apa.teks),
        t("Beranda", "Periksa"),
        "pelaporan",
        {"tab": "tenggat"},
    )
