"""Words of the exchange: kinds of records, states of machines, lines of the history."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.pertukaran import Perubahan
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.gui.common.bahasa import teks_galat, tulis_tanggal
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.services.hasil_terima import TUNGGU_POTONGAN, HasilTerima, Nasib
from kinerja_desktop.services.pulih_paket import Pemberitahu
from kinerja_desktop.services.rincian_terima import urut
from kinerja_desktop.services.samping import BerkasSamping
from kinerja_desktop.services.tukar import (
    BarisRiwayat,
    JenisRiwayat,
    KeadaanTetangga,
    Ringkasan,
    Tetangga,
)

_BANYAK = 3

Taut = Callable[[str, Perubahan | Nasib, str], str]
"""Makes words a way to what they count: a fate, of a table where one is named."""


def pemberitahu(siapa: Pemberitahu) -> str:
    """Whose bundle told that this machine was restored, and what to do when it was not."""
    t = QCoreApplication.translate
    dari = t("Tukar", "Diketahui dari paket {nama}.")
    if siapa.kali > 1:
        dari = t("Tukar", "Diketahui dari paket {nama}, untuk ke-{kali} kalinya.")
    saran = t("Tukar", "Bila komputer ini tidak pernah dipulihkan atau disalin, komputer itulah yang perlu diperiksa.")
    return f"{dari.format(nama=siapa.nama, kali=siapa.kali)} {saran}"


def nama_tabel(tabel: str) -> str:
    """What a person calls the records of a table."""
    t = QCoreApplication.translate
    nama = {
        "laporan_harian": t("Tukar", "laporan harian"),
        "keputusan_laporan": t("Tukar", "putusan laporan"),
        "segel": t("Tukar", "segel bulanan"),
        "skp": t("Tukar", "SKP"),
        "keputusan_skp": t("Tukar", "putusan SKP"),
        "realisasi": t("Tukar", "realisasi"),
        "umpan_balik": t("Tukar", "umpan balik"),
        "permintaan_umpan_balik": t("Tukar", "permintaan umpan balik"),
        "tanggapan_permintaan": t("Tukar", "tanggapan permintaan"),
        "evaluasi": t("Tukar", "evaluasi yang sedang disusun"),
        "penetapan_evaluasi": t("Tukar", "evaluasi yang ditandatangani"),
        "penyerahan_evaluasi": t("Tukar", "penyerahan evaluasi"),
        "penerimaan_evaluasi": t("Tukar", "penerimaan evaluasi"),
        "keberatan": t("Tukar", "keberatan"),
        "penjelasan_keberatan": t("Tukar", "penjelasan keberatan"),
        "keputusan_keberatan": t("Tukar", "putusan keberatan"),
        "surat_keputusan_keberatan": t("Tukar", "surat putusan keberatan"),
        "pelaporan_evaluasi": t("Tukar", "pelaporan ke PyB"),
        "pembatalan_pelaporan": t("Tukar", "pembatalan pelaporan"),
        "tindak_lanjut": t("Tukar", "tindak lanjut"),
        "pegawai": t("Tukar", "pegawai"),
        "unit_kerja": t("Tukar", "unit kerja"),
        "jabatan": t("Tukar", "jabatan"),
        "penempatan": t("Tukar", "penempatan"),
        "penetapan_penilai": t("Tukar", "penetapan penilai"),
        "hari_libur": t("Tukar", "hari libur"),
        "pengumuman": t("Tukar", "pengumuman"),
        "ketidakhadiran": t("Tukar", "cuti dan tugas luar"),
        "aturan_jam": t("Tukar", "jam kerja"),
        "capaian_unit": t("Tukar", "capaian unit"),
        "catatan_mutasi": t("Tukar", "catatan mutasi"),
        "penutupan_skp": t("Tukar", "penutupan SKP"),
        "manual_indikator": t("Tukar", "manual indikator"),
        "strategi": t("Tukar", "strategi"),
        "rencana_aksi": t("Tukar", "rencana aksi"),
        "anggota_matriks": t("Tukar", "anggota matriks"),
        "sel_matriks": t("Tukar", "sel matriks"),
        "dialog_kinerja": t("Tukar", "dialog kinerja"),
        "catatan_penilai": t("Tukar", "catatan penilai"),
        "tindakan_kemajuan": t("Tukar", "tindakan kemajuan"),
        "bimbingan": t("Tukar", "bimbingan"),
        "isian_bimbingan": t("Tukar", "isian bimbingan"),
        "umpan_balik_bimbingan": t("Tukar", "umpan balik bimbingan"),
        "evaluasi_kompetensi": t("Tukar", "evaluasi kompetensi"),
        "catatan_konseling": t("Tukar", "catatan konseling"),
        "biodata_jf": t("Tukar", "biodata jabatan fungsional"),
        "riwayat_ak": t("Tukar", "riwayat angka kredit"),
        "penetapan_ak": t("Tukar", "penetapan angka kredit"),
    }
    return nama[tabel]


def nama_peran(peran: PeranPerangkat) -> str:
    """What a machine is."""
    t = QCoreApplication.translate
    return {
        PeranPerangkat.INDUK: t("Tukar", "kunci induk"),
        PeranPerangkat.PUSAT: t("Tukar", "Pusat (BKPSDM)"),
        PeranPerangkat.OPD: t("Tukar", "Komputer perangkat daerah"),
        PeranPerangkat.PEGAWAI: t("Tukar", "Laptop pegawai"),
    }[peran]


def keadaan_tetangga(t_: Tetangga) -> tuple[str, JenisTag]:
    """How the exchange with a machine stands, as a pill; green only when nothing that was made for it waits."""
    t = QCoreApplication.translate
    if t_.sengketa and t_.keadaan is not KeadaanTetangga.DICABUT:
        return t("Tukar", "Nomor ganda"), "bad"
    if t_.kurang is not None and t_.keadaan is KeadaanTetangga.KURANG:
        banyak = t_.kurang.sampai - t_.kurang.dari + 1
        return t("Tukar", "Kurang {n} nomor").format(n=tulis_angka(banyak)), "kem"
    if t_.ditahan and t_.keadaan is KeadaanTetangga.LENGKAP:
        return t("Tukar", "{n} ditahan di sana").format(n=tulis_angka(t_.ditahan)), "kem"
    if t_.menunggu and t_.keadaan is KeadaanTetangga.LENGKAP:
        return t("Tukar", "Belum diakui"), "aju"
    tanda: dict[KeadaanTetangga, tuple[str, JenisTag]] = {
        KeadaanTetangga.LENGKAP: (t("Tukar", "Lengkap"), "ok"),
        KeadaanTetangga.KURANG: (t("Tukar", "Kurang"), "kem"),
        KeadaanTetangga.DIAM: (t("Tukar", "Lama tak terdengar"), "kem"),
        KeadaanTetangga.BELUM: (t("Tukar", "Belum pernah"), "draf"),
        KeadaanTetangga.LEWAT: (t("Tukar", "Tidak langsung"), "draf"),
        KeadaanTetangga.DICABUT: (t("Tukar", "Izin dicabut"), "bad"),
    }
    return tanda[t_.keadaan]


def tag_riwayat(baris: BarisRiwayat) -> tuple[str, JenisTag]:
    """What became of a bundle, as a pill; green only when it was applied here, or confirmed there."""
    t = QCoreApplication.translate
    if baris.ditahan_sana and baris.jenis is JenisRiwayat.DIAKUI:
        return t("Tukar", "Ditahan"), "kem"
    tanda: dict[JenisRiwayat, tuple[str, JenisTag]] = {
        JenisRiwayat.DITERIMA: (t("Tukar", "Diterima"), "ok"),
        JenisRiwayat.DIBUAT: (t("Tukar", "Belum disalin"), "kem"),
        JenisRiwayat.DIKIRIM: (t("Tukar", "Dikirim"), "aju"),
        JenisRiwayat.DIAKUI: (t("Tukar", "Sampai"), "ok"),
        JenisRiwayat.MENUNGGU: (t("Tukar", "Menunggu"), "kem"),
        JenisRiwayat.KARANTINA: (t("Tukar", "Karantina"), "bad"),
    }
    return tanda[baris.jenis]


def sebab(berkas: BerkasSamping) -> tuple[str, str, str]:
    """Title, text and advice of why a file was laid aside, in the language of the window where it can be told anew."""
    if berkas.galat is not None:
        return teks_galat(berkas.galat)
    return berkas.judul or QCoreApplication.translate("Tukar", "alasannya tidak tercatat"), berkas.isi, berkas.saran


def ringkas_samping(berkas: BerkasSamping) -> str:
    """In one line why a file was laid aside; of parts that wait how many are here, and which are not."""
    t = QCoreApplication.translate
    rumpun = berkas.rumpun
    if rumpun is None or berkas.kode not in ("", TUNGGU_POTONGAN):
        return sebab(berkas)[0]
    teks = t("Tukar", "{ada} dari {total} potongan, kurang nomor {nomor}")
    if not rumpun.kurang:
        teks = t("Tukar", "{ada} dari {total} potongan")
    return teks.format(ada=tulis_angka(rumpun.ada), total=tulis_angka(rumpun.total), nomor=rumpun.kurang)


def isi_riwayat(baris: BarisRiwayat) -> str:
    """The quiet line of a bundle in the history."""
    t = QCoreApplication.translate
    if baris.berkas is not None:
        return ringkas_samping(baris.berkas)
    if baris.jenis is JenisRiwayat.DITERIMA:
        return kalimat_jumlah(baris.baru, baris.berubah, baris.bertentangan, baris.ditahan)
    nomor = ""
    if baris.nomor is not None:
        nomor = t("Tukar", "#{dari}–#{sampai}").format(
            dari=tulis_angka(baris.nomor.dari), sampai=tulis_angka(max(baris.nomor.dari, baris.nomor.sampai))
        )
        if baris.nomor.sampai < baris.nomor.dari:
            nomor = t("Tukar", "tanda terima saja")
    if baris.diakui_pada is None:
        return nomor
    if baris.ditahan_sana:
        return t("Tukar", "{nomor} · {n} ditahan").format(nomor=nomor, n=tulis_angka(baris.ditahan_sana))
    return t("Tukar", "{nomor} · diakui {hari}").format(
        nomor=nomor, hari=_hari(baris.diakui_pada.astimezone(WIB).date(), baris.waktu.astimezone(WIB).date())
    )


def _hari(hari: date, baris: date) -> str:
    """The day of a receipt; its year stands beside it already where it is the year of the line."""
    teks = tulis_tanggal(hari)
    return teks.rsplit(" ", 1)[0] if hari.year == baris.year else teks


def kalimat_jumlah(baru: int, berubah: int, bertentangan: int, ditahan: int = 0, dihapus: int = 0) -> str:
    """What a bundle brought, in one line; what is nothing is left out."""
    t = QCoreApplication.translate
    semua = (
        (baru, t("Tukar", "{n} baru")),
        (berubah, t("Tukar", "{n} berubah")),
        (dihapus, t("Tukar", "{n} dihapus")),
        (bertentangan, t("Tukar", "{n} bertentangan")),
        (ditahan, t("Tukar", "{n} ditahan")),
    )
    bagian = [kata.format(n=tulis_angka(n)) for n, kata in semua if n]
    return " · ".join(bagian) or t("Tukar", "tidak ada yang berubah")


def _polos(teks: str, _apa: Perubahan | Nasib, _tabel: str = "") -> str:
    return teks


def kalimat_tabel(jumlah: Mapping[str, int], taut: Callable[[str, str], str] = lambda teks, _: teks) -> str:
    """The kinds with the most records first, three of them by name: ``12 laporan harian, 4 realisasi, 3 lainnya``."""
    t = QCoreApplication.translate
    tabel_urut = urut(jumlah)
    bagian = [taut(f"{tulis_angka(jumlah[tabel])} {nama_tabel(tabel)}", tabel) for tabel in tabel_urut[:_BANYAK]]
    if sisa := sum(jumlah[tabel] for tabel in tabel_urut[_BANYAK:]):
        bagian.append(t("Tukar", "{n} lainnya").format(n=tulis_angka(sisa)))
    return ", ".join(bagian)


def kalimat_hasil(semua: list[HasilTerima]) -> str:
    """What a run did: what changed here, then files that were known, wait, or were refused."""
    t = QCoreApplication.translate
    program = t("Tukar", "{n} paket menunggu program yang lebih baru")
    menunggu, disisihkan = t("Tukar", "{n} paket menunggu"), t("Tukar", "{n} paket masuk karantina")
    return _kalimat_berkas(semua, (program, menunggu, disisihkan))


def kalimat_pratinjau(semua: list[HasilTerima], taut: Taut = _polos) -> str:
    """What a run would do, in the same order; `taut` is asked for each number."""
    t = QCoreApplication.translate
    program = t("Tukar", "{n} paket akan menunggu program yang lebih baru")
    menunggu, disisihkan = t("Tukar", "{n} paket akan menunggu"), t("Tukar", "{n} paket akan disisihkan")
    return _kalimat_berkas(semua, (program, menunggu, disisihkan), taut)


def _kalimat_berkas(semua: list[HasilTerima], nasib: tuple[str, str, str], taut: Taut = _polos) -> str:
    """`nasib` are the words for files that wait for a newer program, that wait, and that are refused."""
    t = QCoreApplication.translate
    program, menunggu, disisihkan = nasib
    ulang = [h for h in semua if h.nasib is Nasib.ULANG]
    tunggu = [h for h in semua if h.nasib is Nasib.MENUNGGU and not h.tak_tersalin]
    tetap = t("Tukar", "{n} paket tidak terbaca atau tidak tersalin")
    bagian = (
        (Nasib.ULANG, sum(not h.salinan for h in ulang), t("Tukar", "{n} paket sudah pernah diterima")),
        (Nasib.ULANG, sum(h.salinan for h in ulang), t("Tukar", "{n} salinan paket yang sama")),
        (Nasib.LAIN, sum(h.nasib is Nasib.LAIN for h in semua), t("Tukar", "{n} paket untuk komputer lain")),
        (Nasib.MENUNGGU, sum(h.tunggu_program for h in tunggu), program),
        (Nasib.MENUNGGU, sum(not h.tunggu_program for h in tunggu), menunggu),
        (Nasib.MENUNGGU, sum(h.tak_tersalin for h in semua), tetap),
        (Nasib.KARANTINA, sum(h.nasib is Nasib.KARANTINA for h in semua), disisihkan),
    )
    lain = [taut(kata.format(n=tulis_angka(n)), apa, "") for apa, n, kata in bagian if n]
    berisi = kalimat_jenis(semua, taut)
    if not berisi and (not lain or any(h.nasib is Nasib.DITERIMA for h in semua)):
        berisi = kalimat_jumlah(0, 0, 0)
    teks = "; ".join(([berisi] if berisi else []) + lain)
    return teks[:1].upper() + teks[1:]


def kalimat_jenis(semua: Sequence[HasilTerima], taut: Taut = _polos) -> str:
    """What happens to how many records of which kind: ``12 laporan harian baru, 2 berubah, 1 bertentangan``."""
    jumlah: dict[Perubahan, Counter[str]] = {apa: Counter() for apa in Perubahan}
    for satu in semua:
        for apa, semua_tabel in jumlah.items():
            semua_tabel.update(satu.angka(apa))
    return kalimat_perubahan(jumlah, taut)


def kalimat_perubahan(jumlah: Mapping[Perubahan, Counter[str]], taut: Taut = _polos) -> str:
    """The same of numbers by fate and table.

    The name of a kind that came just before is not said again; many kinds are counted together, with the largest of
    them behind. Empty where nothing changes.
    """
    t = QCoreApplication.translate
    bagian, terakhir = [], ""
    kalimat = {
        Perubahan.BARU: t("Tukar", "{n} {apa} baru"),
        Perubahan.BERUBAH: t("Tukar", "{n} {apa} berubah"),
        Perubahan.DIHAPUS: t("Tukar", "{n} {apa} dihapus"),
        Perubahan.BERTENTANGAN: t("Tukar", "{n} {apa} bertentangan"),
        Perubahan.DITAHAN: t("Tukar", "{n} {apa} ditahan"),
    }
    for apa, kata in kalimat.items():
        banyak = jumlah.get(apa, Counter())
        if not banyak:
            continue
        nama = nama_tabel(next(iter(banyak))) if len(banyak) == 1 else t("Tukar", "catatan")
        teks = kata.format(n=tulis_angka(banyak.total()), apa="" if nama == terakhir else nama)
        teks = taut(" ".join(teks.split()), apa, "")
        if len(banyak) > 1:
            teks = f"{teks} ({kalimat_tabel(banyak, partial(_taut_tabel, taut, apa))})"
        bagian.append(teks)
        terakhir = nama
    return ", ".join(bagian)


def _taut_tabel(taut: Taut, apa: Perubahan, teks: str, tabel: str) -> str:
    return taut(teks, apa, tabel)


def pasangan(r: Ringkasan) -> str:
    """Between which machines: with the one above, or with how many."""
    t = QCoreApplication.translate
    utama = next((satu.nama for satu in r.tetangga if satu.perangkat == r.utama), "")
    if not utama and r.penerima:
        utama = t("Tukar", "{n} perangkat").format(n=tulis_angka(len(r.penerima)))
    return f"{r.nama} ⇄ {utama}" if utama else r.nama


def kalimat_banyak(penerima: Sequence[Tetangga]) -> str:
    """How it stands with many receivers, none of which comes first."""
    t = QCoreApplication.translate
    if not penerima:
        return t("Tukar", "Belum ada penerima")
    keadaan = t("Tukar", "semua sudah dipastikan sampai")
    for banyak, kata in (
        (sum(satu.dikirim_pada is None for satu in penerima), t("Tukar", "{n} belum pernah dikirimi")),
        (sum(satu.menunggu > 0 for satu in penerima), t("Tukar", "{n} belum memastikan paketnya sampai")),
    ):
        if banyak:
            keadaan = kata.format(n=tulis_angka(banyak))
            break
    return t("Tukar", "{n} penerima · {keadaan}").format(n=tulis_angka(len(penerima)), keadaan=keadaan)
