"""The words of Beranda: how each thing to do reads, and where its button leads."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.evaluasi import Predikat, Rating
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.beranda import (
    kata_keberatan,
    kata_mutasi,
    kata_pembinaan,
    kata_tenggat,
    kata_tukar,
    kata_umpan,
)
from kinerja_desktop.gui.beranda.ajakan import Ajakan, nama_periode
from kinerja_desktop.gui.common.bahasa import nama_hari, tulis_tanggal
from kinerja_desktop.gui.common.penilai_saya import kalimat_penilai
from kinerja_desktop.services.beranda_bentuk import JenisTindakan, Tindakan
from kinerja_desktop.services.organisasi import PenilaiSaya

t = QCoreApplication.translate


def hari_pendek(hari: date) -> str:
    """Write ``20 Nov``."""
    return tulis_tanggal(hari).rsplit(" ", 1)[0]


def hari_bernama(hari: date) -> str:
    """Write ``Senin, 23 Nov``."""
    return f"{nama_hari(hari)}, {hari_pendek(hari)}"


def nama_predikat(predikat: Predikat) -> str:
    """Words of a predikat."""
    return {
        Predikat.SANGAT_BAIK: t("Beranda", "Sangat Baik"),
        Predikat.BAIK: t("Beranda", "Baik"),
        Predikat.BUTUH_PERBAIKAN: t("Beranda", "Butuh Perbaikan"),
        Predikat.KURANG: t("Beranda", "Kurang"),
        Predikat.SANGAT_KURANG: t("Beranda", "Sangat Kurang"),
    }[predikat]


def nama_rating(rating: Rating | None) -> str:
    """Words of a rating inside a sentence."""
    if rating is None:
        return t("Beranda", "belum ada")
    return {
        Rating.DI_ATAS: t("Beranda", "di atas ekspektasi"),
        Rating.SESUAI: t("Beranda", "sesuai"),
        Rating.DI_BAWAH: t("Beranda", "di bawah ekspektasi"),
    }[rating]


def ajakan(tindakan: Tindakan, hari_ini: date) -> Ajakan:
    """The row of one thing to do."""
    buat = {
        JenisTindakan.PENILAI_BELUM: _penilai_belum,
        JenisTindakan.DIKEMBALIKAN: _dikembalikan,
        JenisTindakan.TULIS_LAPORAN: _tulis_laporan,
        JenisTindakan.ISI_PEKAN: _isi_pekan,
        JenisTindakan.DRAF: _draf,
        JenisTindakan.REALISASI: _realisasi,
        JenisTindakan.UMPAN_BALIK: _umpan_balik,
        JenisTindakan.PERMINTAAN_UMPAN: kata_umpan.permintaan,
        JenisTindakan.BERKALA_BELUM: kata_umpan.berkala,
        JenisTindakan.PERSETUJUAN: _persetujuan,
        JenisTindakan.EVALUASI_TIM: _evaluasi_tim,
        JenisTindakan.TANDA_TANGAN: _tanda_tangan,
        JenisTindakan.KEBERATAN_JELASKAN: kata_keberatan.jelaskan,
        JenisTindakan.KEBERATAN_PUTUSKAN: kata_keberatan.putuskan,
        JenisTindakan.KEBERATAN_DIPUTUS: kata_keberatan.diputus,
        JenisTindakan.SKP_BARU: kata_mutasi.skp_baru,
        JenisTindakan.MENILAI_LAMA: kata_mutasi.menilai_lama,
        JenisTindakan.LAPORAN_LEPAS: kata_mutasi.laporan_lepas,
        JenisTindakan.PERTENTANGAN: kata_tukar.pertentangan,
        JenisTindakan.TIDAK_BERTUKAR: kata_tukar.tidak_bertukar,
        JenisTindakan.DIPULIHKAN: kata_tukar.dipulihkan,
        JenisTindakan.DATA_BELUM_TIBA: kata_tukar.data_belum_tiba,
        JenisTindakan.JAM_MERAGUKAN: kata_tenggat.jam_meragukan,
        JenisTindakan.JENDELA: kata_tenggat.tenggat,
        JenisTindakan.ATASAN_MENILAI: kata_tenggat.tenggat,
        JenisTindakan.TERIMA_DOKUMEN: kata_tenggat.tenggat,
        JenisTindakan.AMBIL_ALIH: kata_tenggat.tenggat,
        JenisTindakan.SERAHKAN: kata_tenggat.tenggat,
        JenisTindakan.LAPORKAN: kata_tenggat.tenggat,
        JenisTindakan.BIMBINGAN_MULAI: kata_pembinaan.pembinaan,
        JenisTindakan.BIMBINGAN_ISI: kata_pembinaan.pembinaan,
        JenisTindakan.BIMBINGAN_LENGKAPI: kata_pembinaan.pembinaan,
        JenisTindakan.BIMBINGAN_SETUJUI: kata_pembinaan.pembinaan,
        JenisTindakan.BIMBINGAN_UMPAN: kata_pembinaan.pembinaan,
        JenisTindakan.BIMBINGAN_KOMPETENSI: kata_pembinaan.pembinaan,
        JenisTindakan.KONSELING_TETAPKAN: kata_pembinaan.pembinaan,
        JenisTindakan.KONSELING_REKAM: kata_pembinaan.pembinaan,
        JenisTindakan.KONSELING_LANJUT: kata_pembinaan.pembinaan,
        JenisTindakan.PEMBINAAN_LAIN: kata_pembinaan.pembinaan,
        JenisTindakan.SKP_TIM: _skp_penilai,
        JenisTindakan.SKP_ATASAN: _skp_penilai,
        JenisTindakan.SKP_KLARIFIKASI: _skp_penilai,
        JenisTindakan.SKP_KLARIFIKASI_TIM: _skp_penilai,
    }.get(tindakan.jenis, _skp_dan_kantor)
    return replace(buat(tindakan, hari_ini), cara=tindakan.cara)


def _penilai_belum(apa: Tindakan, _hari_ini: date) -> Ajakan:
    saya = PenilaiSaya(False, apa.teks, (apa.oleh,) if apa.oleh else ())
    return Ajakan(
        t("Beranda", "Data"),
        "kem",
        t("Beranda", "Penilai Anda belum ada"),
        kalimat_penilai(saya),
        t("Beranda", "Baca panduan"),
        "panduan",
        {"topik": "pegawai"},
    )


def _dikembalikan(apa: Tindakan, _hari_ini: date) -> Ajakan:
    judul = t("Beranda", "Laporan {hari} — {kegiatan}").format(
        hari=hari_pendek(apa.tanggal or date.min), kegiatan=apa.teks
    )
    isi = f"“{apa.catatan}” — {apa.oleh}"
    return Ajakan(
        t("Beranda", "Dikembalikan"), "kem", judul, isi, t("Beranda", "Perbaiki"), "laporan", {"laporan_id": apa.id}
    )


def _tulis_laporan(apa: Tindakan, hari_ini: date) -> Ajakan:
    hari = apa.tanggal or hari_ini
    judul = t("Beranda", "Laporan {hari}").format(hari=hari_bernama(hari))
    isi = (
        t("Beranda", "Hari ini belum ada laporan")
        if hari == hari_ini
        else t("Beranda", "Hari kerja ini belum ada laporannya")
    )
    return Ajakan(
        t("Beranda", "Belum ada"),
        "draf",
        judul,
        isi,
        t("Beranda", "Tulis laporan"),
        "laporan",
        {"tanggal": hari},
        utama=True,
    )


def _isi_pekan(apa: Tindakan, hari_ini: date) -> Ajakan:
    judul = t("Beranda", "{jumlah} hari kerja lain belum ada laporannya").format(jumlah=apa.jumlah)
    isi = t("Beranda", "Terakhir {hari}; lima hari sekaligus dalam satu tabel").format(
        hari=hari_bernama(apa.tanggal or hari_ini)
    )
    return Ajakan(
        t("Beranda", "Belum ada"), "draf", judul, isi, t("Beranda", "Isi sepekan"), "laporan", {"pekan": apa.tanggal}
    )


def _draf(apa: Tindakan, hari_ini: date) -> Ajakan:
    argumen: dict[str, object] = {"status": "draf"} if apa.jumlah else {"laporan_id": apa.id}
    if apa.jumlah:
        judul = t("Beranda", "{jumlah} laporan lain masih draf").format(jumlah=apa.jumlah)
        isi = t("Beranda", "Lengkapi, lalu ajukan")
    else:
        judul = t("Beranda", "Laporan {hari} — {kegiatan}").format(
            hari=hari_pendek(apa.tanggal or hari_ini), kegiatan=apa.teks or t("Beranda", "tanpa kegiatan")
        )
        isi = t("Beranda", "Masih draf, belum diajukan")
    return Ajakan(t("Beranda", "Draf"), "draf", judul, isi, t("Beranda", "Lanjutkan"), "laporan", argumen)


def _realisasi(apa: Tindakan, hari_ini: date) -> Ajakan:
    periode = apa.periode or Periode.triwulan(hari_ini)
    isi_dahulu, tinggal_ajukan = (
        t("Beranda", "Isi realisasi {jumlah} indikator {periode}"),
        t("Beranda", "Ajukan realisasi {periode}"),
    )
    judul = isi_dahulu if apa.jumlah else tinggal_ajukan
    tahunan = periode.jenis is JenisPeriode.TAHUNAN
    batas = t("Beranda", "Evaluasi tahunan berakhir {hari}") if tahunan else t("Beranda", "Periode berakhir {hari}")
    batas = batas.format(hari=tulis_tanggal(apa.tanggal or periode.selesai))
    isi = f"{batas} · {apa.teks}" if apa.teks else batas
    judul = judul.format(jumlah=apa.jumlah, periode=nama_periode(periode))
    return Ajakan(
        t("Beranda", "Evaluasi"), "aju", judul, isi, t("Beranda", "Isi realisasi"), "evaluasi", {"periode": periode}
    )


def _umpan_balik(apa: Tindakan, _hari_ini: date) -> Ajakan:
    if apa.jumlah:
        judul, isi = t("Beranda", "{jumlah} umpan balik baru lain").format(jumlah=apa.jumlah), apa.oleh
    else:
        judul = t("Beranda", "Umpan balik baru dari {oleh}").format(oleh=apa.oleh)
        isi = t("Beranda", "Tentang {rhk}").format(rhk=apa.teks) if apa.teks else apa.catatan
    return Ajakan(t("Beranda", "Umpan balik"), "aju", judul, isi, t("Beranda", "Baca"), "umpan_balik")


def _persetujuan(apa: Tindakan, _hari_ini: date) -> Ajakan:
    judul = t("Beranda", "{jumlah} laporan menunggu persetujuan Anda").format(jumlah=tulis_angka(apa.jumlah))
    isi = t("Beranda", "Terlama diajukan {hari}").format(hari=tulis_tanggal(apa.tanggal)) if apa.tanggal else ""
    return Ajakan(t("Beranda", "Persetujuan"), "aju", judul, isi, t("Beranda", "Periksa"), "persetujuan", utama=True)


def _evaluasi_tim(apa: Tindakan, hari_ini: date) -> Ajakan:
    periode = apa.periode or Periode.triwulan(hari_ini)
    judul = t("Beranda", "{jumlah} evaluasi {periode} menunggu Anda").format(
        jumlah=apa.jumlah, periode=nama_periode(periode)
    )
    argumen = {"pegawai_id": apa.id, "periode": periode}
    return Ajakan(t("Beranda", "Evaluasi"), "aju", judul, apa.oleh, t("Beranda", "Evaluasi"), "evaluasi", argumen)


def _tanda_tangan(apa: Tindakan, hari_ini: date) -> Ajakan:
    periode = apa.periode or Periode.triwulan(hari_ini)
    judul = t("Beranda", "Tanda tangani hasil evaluasi {periode}").format(periode=nama_periode(periode))
    isi = t("Beranda", "Ditetapkan {hari}; dikembalikan paling lambat 14 hari kerja").format(
        hari=tulis_tanggal(apa.tanggal or hari_ini)
    )
    argumen = {"pegawai_id": apa.id, "periode": periode}
    return Ajakan(t("Beranda", "Evaluasi"), "aju", judul, isi, t("Beranda", "Tanda tangani"), "evaluasi", argumen)


def tenggat_skp(tenggat: date, hari_ini: date) -> str:
    """How a plan that is not set stands to 31 January (article 14; R21)."""
    terlambat = (hari_ini - tenggat).days
    if terlambat > 0:
        pola = t("Beranda", "Terlambat {n} hari dari {tenggat}, tetap dapat ditetapkan")
        return pola.format(n=terlambat, tenggat=tulis_tanggal(tenggat))
    return t("Beranda", "Tenggat penetapan {tenggat} (Pasal 14)").format(tenggat=tulis_tanggal(tenggat))


def _skp_penilai(apa: Tindakan, hari_ini: date) -> Ajakan:
    """Plans that wait for a penilai, for his atasan (R22), or for a new penilai (R35)."""
    judul, isi = {
        JenisTindakan.SKP_TIM: (
            t("Beranda", "SKP {tahun} {oleh} menunggu keputusan Anda"),
            t("Beranda", "Periksa rencana hasil kerjanya"),
        ),
        JenisTindakan.SKP_ATASAN: (
            t("Beranda", "SKP {tahun} {oleh} belum diklarifikasi penilainya"),
            t("Beranda", "Sebagai atasan penilai, Anda dapat memutuskannya"),
        ),
        JenisTindakan.SKP_KLARIFIKASI: (
            t("Beranda", "Penilai berganti: klarifikasi SKP {tahun} dengan {oleh}"),
            t("Beranda", "SKP tetap berlaku sampai ditetapkan penilai yang baru"),
        ),
        JenisTindakan.SKP_KLARIFIKASI_TIM: (
            t("Beranda", "Klarifikasi SKP {tahun} dengan {oleh}"),
            t("Beranda", "Anda penilai yang baru; pegawai mengajukan, Anda menetapkan"),
        ),
    }[apa.jenis]
    if apa.tanggal is not None:
        isi = f"{tenggat_skp(apa.tanggal, hari_ini)} · {isi}"
    argumen = {"pegawai_id": apa.id or apa.pegawai_id, "tahun": apa.jumlah}
    judul = judul.format(tahun=apa.jumlah, oleh=apa.oleh)
    return Ajakan("SKP", "aju", judul, isi, t("Beranda", "Periksa"), "sasaran", argumen)


def _skp_dan_kantor(apa: Tindakan, hari_ini: date) -> Ajakan:
    batas = tulis_tanggal(apa.tanggal) if apa.tanggal else ""
    if apa.jenis is JenisTindakan.SKP_DIKEMBALIKAN:
        judul = t("Beranda", "SKP {tahun} dikembalikan").format(tahun=apa.jumlah)
        isi = t("Beranda", "Perbaiki sesuai catatan pejabat penilai, lalu ajukan lagi")
        tujuan = {"pegawai_id": apa.pegawai_id, "tahun": apa.jumlah}
        return Ajakan(t("Beranda", "Dikembalikan"), "kem", judul, isi, t("Beranda", "Perbaiki"), "sasaran", tujuan)
    if apa.jenis is JenisTindakan.SKP_BELUM:
        judul = t("Beranda", "SKP {tahun} belum diajukan").format(tahun=(apa.tanggal or hari_ini).year)
        isi = tenggat_skp(apa.tanggal or hari_ini, hari_ini)
        tujuan = {"pegawai_id": apa.pegawai_id, "tahun": (apa.tanggal or hari_ini).year}
        return Ajakan("SKP", "kem", judul, isi, t("Beranda", "Susun SKP"), "sasaran", tujuan)
    if apa.jenis is JenisTindakan.TANPA_PENILAI:
        judul = t("Beranda", "{jumlah} pegawai belum punya pejabat penilai").format(jumlah=tulis_angka(apa.jumlah))
        return Ajakan(
            t("Beranda", "Data"),
            "kem",
            judul,
            t("Beranda", "Laporannya tidak dapat diajukan"),
            t("Beranda", "Lihat"),
            "pegawai",
            {"tab": "penilai"},
        )
    judul = t("Beranda", "{jumlah} pegawai belum punya SKP yang ditetapkan").format(jumlah=tulis_angka(apa.jumlah))
    isi = t("Beranda", "Batas penetapan {batas} (Pasal 14)").format(batas=batas)
    return Ajakan("SKP", "kem", judul, isi, t("Beranda", "Lihat dasbor"), "dasbor")
