"""Wewenang of every write, from every role below the window: who may, who is refused, and a refusal writes nothing.

Each row of `TULISAN` is one write on records of Siti (or of the head, who must not decide on himself). A scan of the
services finds writes that have no row.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import func, select

import kinerja_desktop.services as paket
from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.dialog_kinerja import JenisDialog
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.jam_kerja import BAWAAN, AturanJam, JenisJam
from kinerja_desktop.domain.kalender import HariLibur, JenisKetidakhadiran, JenisLibur, Ketidakhadiran
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.domain.pegawai import Kedudukan, Pegawai
from kinerja_desktop.domain.skp import Skp, Untuk
from kinerja_desktop.domain.strategi import Strategi
from kinerja_desktop.domain.tugas_belajar import Akreditasi, Jenjang
from kinerja_desktop.domain.umpan_balik import Hubungan, Nada
from kinerja_desktop.domain.waktu import WIB, ke_teks
from kinerja_desktop.services import (
    akun,
    bukti,
    capaian,
    catatan_penilai,
    dialog,
    evaluasi,
    evaluasi_impor,
    jam_kerja,
    kalender,
    klarifikasi,
    laporan,
    laporan_form,
    manual_indikator,
    matriks_tulis,
    pegawai,
    pegawai_impor,
    pengaturan,
    permintaan_umpan,
    persetujuan,
    realisasi,
    rencana_aksi,
    skp,
    skp_impor,
    skp_putusan,
    strategi,
    umpan_balik,
    umpan_salinan,
)
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai import IsianPegawai
from kinerja_desktop.services.persetujuan import HasilKeputusan, Pilihan
from kinerja_desktop.services.realisasi import IsianIki
from kinerja_desktop.store import kunci, skema
from kinerja_desktop.store.rekaman import ambil, cari
from tests.helpers.evaluasi import BAIK, TW4, siapkan, tetapkan
from tests.helpers.kantor import (
    IKI_1,
    IKI_2,
    IKI_3,
    KADIS,
    KEPALA,
    PUSKESMAS,
    RUDI,
    SITI,
    SKP_SITI,
    KantorUji,
    id_tetap,
    skp_siti,
)
from tests.helpers.laporan import ajukan
from tests.helpers.lembar import LINA, daftar_siasn
from tests.helpers.matriks import SKP_KEPALA as SKP_MATRIKS
from tests.helpers.matriks import isian as isian_matriks
from tests.helpers.matriks import siapkan_matriks
from tests.helpers.tulisan_keberatan import KEBERATAN
from tests.helpers.tulisan_mutasi import MUTASI
from tests.helpers.tulisan_organisasi import ORGANISASI
from tests.helpers.tulisan_pelaporan import PELAPORAN
from tests.helpers.tulisan_pembinaan import PEMBINAAN
from tests.helpers.tulisan_pengumuman import PENGUMUMAN
from tests.helpers.tulisan_perangkat import PERANGKAT
from tests.helpers.tulisan_pertentangan import PERTENTANGAN
from tests.helpers.tulisan_segel import SEGEL

SEMUA = ("operator", "kadis", "kepala", "siti", "rudi", "dewi", "pusat", "pengawas")
PENULIS = {"kadis", "kepala", "siti", "rudi", "dewi"}
PENGELOLA = {"operator", "pusat", "kepala"}
PUSAT_DATA = {"operator", "pusat"}
SKP_KEPALA = id_tetap(140)
ISI = {IKI_1: IsianIki("118 ibu hamil"), IKI_2: IsianIki("97%"), IKI_3: IsianIki("22 kunjungan")}
PENOLAKAN = {"UMM-01", "UMM-04", "PST-03", "UMP-01", "UMP-11", "PBN-08", "GBG-04", "SGL-07"}
"""Refusals of wewenang; any other code would mean that the write failed for another reason."""

ORANG_BARU = IsianPegawai("Lina Saragih, A.Md.Kep.", "199808112022022003", "Perawat", unit_kerja_id=PUSKESMAS)
NATAL = HariLibur(id_tetap(901), date(2026, 12, 25), JenisLibur.NASIONAL, "Hari Raya Natal")
DIALOG = dialog.IsianDialog(date(2026, 1, 12), JenisDialog.KLARIFIKASI, "Siti; Purba", "Target RHK 1", "Disepakati")
JAM = AturanJam(id_tetap(904), "Jam kerja", JenisJam.BIASA, date(2026, 1, 1), None, BAWAAN[JenisJam.BIASA])
CUTI_RUDI = Ketidakhadiran(id_tetap(902), RUDI, date(2026, 12, 1), date(2026, 12, 3), JenisKetidakhadiran.CUTI_TAHUNAN)

Bahan = Any


@dataclass(frozen=True)
class Tulisan:
    """One write: who may do it, what must be there before, and the call."""

    nama: str
    boleh: set[str]
    siapkan: Callable[[KantorUji], Bahan]
    panggil: Callable[[Context, Bahan], Any]


# --- what is there before --------------------------------------------------------------------------------------


def _tanpa(_kantor: KantorUji) -> None:
    return None


def _tercatat(kantor: KantorUji, nilai: Skp, akun_: str) -> Bahan:
    with kantor.sebagai(akun_).transaksi("catat") as kerja:
        return SimpleNamespace(skp=nilai, hash=kerja.simpan(nilai))


def _isi_impor(kantor: KantorUji) -> Bahan:
    isi = pegawai_impor.baca(daftar_siasn(kantor.terbuka.folder, LINA))
    return SimpleNamespace(isi=isi, rencana=pegawai_impor.pratinjau(kantor.sebagai("operator"), isi))


def _draf(kantor: KantorUji) -> Bahan:
    return _tercatat(kantor, replace(skp_siti(), diajukan_pada=None), "siti")


def _diajukan(kantor: KantorUji) -> Bahan:
    return _tercatat(kantor, skp_siti(), "siti")


def _diajukan_januari(kantor: KantorUji) -> Bahan:
    """Before the end of January the atasan of the penilai has nothing to decide (R22)."""
    kantor.jam.saat = datetime(2026, 1, 20, 9, tzinfo=WIB)
    return _diajukan(kantor)


def _diajukan_kepala(kantor: KantorUji) -> Bahan:
    rhk = tuple(
        replace(
            r, id=id_tetap(150 + i), iki=tuple(replace(k, id=id_tetap(160 + 10 * i + j)) for j, k in enumerate(r.iki))
        )
        for i, r in enumerate(skp_siti().rhk)
    )
    return _tercatat(kantor, replace(skp_siti(), id=SKP_KEPALA, pegawai_id=KEPALA, penilai_id=KADIS, rhk=rhk), "kepala")


def _ditetapkan(kantor: KantorUji) -> Bahan:
    kantor.tetapkan_skp_siti()
    with kantor.terbuka.store.baca() as koneksi:
        simpanan = ambil(koneksi, Skp, SKP_SITI)
    assert simpanan is not None
    return SimpleNamespace(skp=simpanan.nilai, hash=simpanan.hash)


def _ganti_pegawai(kantor: KantorUji, **lain: Any) -> None:
    """Another fact about Siti, as the personnel data bring it."""
    with kantor.terbuka.store.baca() as koneksi:
        orang = ambil(koneksi, Pegawai, SITI)
    assert orang is not None
    operator = kantor.sebagai("operator")
    with operator.transaksi("ubah pegawai", [skema.PUSAT]) as kerja:
        kerja.simpan(replace(orang.nilai, **lain))


def _ganti_penilai(kantor: KantorUji) -> Bahan:
    ada = _ditetapkan(kantor)
    _ganti_pegawai(kantor, penilai_id=KADIS)
    return ada


def _tugas_belajar(kantor: KantorUji) -> Bahan:
    ada = _ditetapkan(kantor)
    _ganti_pegawai(kantor, kedudukan=Kedudukan.TUGAS_BELAJAR)
    return ada


def _rencana_aksi(kantor: KantorUji) -> Bahan:
    ada = _ditetapkan(kantor)
    return replace(rencana_aksi.lembar(kantor.sebagai("siti"), ada.skp.id).rencana, butir=())


def _terhapus(kantor: KantorUji) -> Bahan:
    ada = _draf(kantor)
    skp.hapus_draf(kantor.sebagai("siti"), ada.skp.id, ada.hash)
    return ada


def _realisasi(kantor: KantorUji) -> Bahan:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    realisasi.ajukan(siti, SKP_SITI, TW4, ISI, None)
    kini = realisasi.lembar(siti, TW4)
    assert kini is not None
    return kini.dasar


def _siap_nilai(kantor: KantorUji) -> Bahan:
    siapkan(kantor)
    return lembar(kantor.sebagai("kepala"), SITI, TW4).dasar


def _siap_nilai_kepala(kantor: KantorUji) -> Bahan:
    ada = _diajukan_kepala(kantor)
    kadis = kantor.sebagai("kadis")
    skp_putusan.tetapkan(kadis, ada.skp.id, ada.hash)
    isi = {i.id: IsianIki("x") for r in ada.skp.rhk for i in r.iki}
    realisasi.ajukan(kantor.sebagai("kepala"), SKP_KEPALA, TW4, isi, None)
    return lembar(kadis, KEPALA, TW4).dasar


def _ditandatangani(kantor: KantorUji) -> Bahan:
    siapkan(kantor)
    tetapkan(kantor)
    milik = evaluasi.milik_saya(kantor.sebagai("siti"), TW4)
    assert milik is not None
    return milik.penetapan.id


def _menunggu(kantor: KantorUji) -> Bahan:
    kantor.tetapkan_skp_siti()
    satu, sidik = ajukan(kantor.sebagai("siti"))
    return Pilihan(satu.id, sidik)


def _menunggu_kepala(kantor: KantorUji) -> Bahan:
    satu, sidik = ajukan(kantor.sebagai("kepala"))
    return Pilihan(satu.id, sidik)


def _disetujui(kantor: KantorUji) -> Bahan:
    pilihan = _menunggu(kantor)
    persetujuan.setujui(kantor.sebagai("kepala"), pilihan.laporan_id, pilihan.hash)
    return pilihan


def _form(kantor: KantorUji, pilihan: Bahan) -> IsianLaporan:
    return laporan_form.buka(kantor.sebagai("siti"), pilihan.laporan_id).isian


def _form_draf(kantor: KantorUji) -> Bahan:
    pilihan = _menunggu(kantor)
    laporan.tarik(kantor.sebagai("siti"), pilihan.laporan_id)
    return replace(_form(kantor, pilihan), uraian="11 ibu hamil diperiksa, seorang dirujuk")


def _form_disetujui(kantor: KantorUji) -> Bahan:
    return replace(_form(kantor, _disetujui(kantor)), uraian="12 ibu hamil diperiksa")


def _laporan_terhapus(kantor: KantorUji) -> Bahan:
    isi = _form_draf(kantor)
    laporan.hapus(kantor.sebagai("siti"), [isi.id])
    return isi


def _manual(kantor: KantorUji) -> Bahan:
    _draf(kantor)
    return manual_indikator.daftar(kantor.sebagai("siti"), SKP_SITI)[0].manual


def _strategi(kantor: KantorUji) -> Bahan:
    _draf(kantor)
    baru = Strategi(id_tetap(903), SITI, SKP_SITI, "Jemput bola")
    return SimpleNamespace(isi=baru, dasar=strategi.simpan(kantor.sebagai("siti"), baru, None)[0])


def _diminta(kantor: KantorUji) -> Bahan:
    siti = kantor.sebagai("siti")
    permintaan_umpan.minta(siti, SITI, [RUDI], TW4, "Mohon masukan")
    return permintaan_umpan.daftar(siti)[0].permintaan.id


def _tercatat_pribadi(kantor: KantorUji) -> Bahan:
    kepala = kantor.sebagai("kepala")
    catatan_penilai.tulis(kepala, SITI, date(2026, 11, 20), "Sabar", umpan_balik.Tentang(), Nada.POSITIF)
    return catatan_penilai.daftar(kepala)[0].catatan


def _catatan_terhapus(kantor: KantorUji) -> Bahan:
    return catatan_penilai.hapus(kantor.sebagai("kepala"), _tercatat_pribadi(kantor).id)


def _rudi(kantor: KantorUji) -> Bahan:
    return pegawai.satu(kantor.sebagai("operator"), RUDI).dasar


def _libur(kantor: KantorUji) -> Bahan:
    kalender.pulihkan_libur(kantor.sebagai("operator"), NATAL)
    return NATAL


def _jam(kantor: KantorUji) -> Bahan:
    jam_kerja.simpan(kantor.sebagai("operator"), JAM, None)
    return JAM


def _cuti(kantor: KantorUji) -> Bahan:
    kalender.pulihkan_ketidakhadiran(kantor.sebagai("operator"), CUTI_RUDI)
    return CUTI_RUDI


def _akun_rudi(kantor: KantorUji) -> Bahan:
    with kantor.terbuka.store.baca() as koneksi:
        (satu,) = [s.nilai for s in cari(koneksi, akun.Akun) if s.nilai.pegawai_id == RUDI]
    return satu.id


def _jejak_sandi(kantor: KantorUji) -> Bahan:
    """Every account got a new password while the office was closed."""
    folder = kantor.terbuka.folder
    gantungan = kunci.baca(folder)
    kunci.tulis(folder, replace(gantungan, slot=tuple(replace(s, jejak="ganti kata sandi") for s in gantungan.slot)))


def _matriks(kantor: KantorUji) -> Bahan:
    siapkan_matriks(kantor)


def _matriks_terisi(kantor: KantorUji) -> Bahan:
    siapkan_matriks(kantor)
    matriks_tulis.simpan_sel(kantor.sebagai("kepala"), SKP_MATRIKS, [isian_matriks("Ibu hamil terlayani")])


# --- calls -----------------------------------------------------------------------------------------------------


def _semua(hasil: HasilKeputusan) -> None:
    """A decision on many leaves out what may not be decided: for one report that is a refusal."""
    for satu in hasil.dilewati:
        raise satu.alasan


DATA_SKP: dict[str, Any] = {
    "nip": "199203142019032007",
    "tahun": 2026,
    "pendekatan": "kuantitatif",
    "untuk": str(Untuk.JA_JF),
    "rhk": [
        {
            "jenis": "utama",
            "uraian": "Meningkatnya cakupan pelayanan ibu hamil",
            "rhk_pimpinan": "Meningkatnya kesehatan ibu dan anak",
            "penugasan_dari": "Kepala Puskesmas",
            "iki": [{"aspek": "kuantitas", "uraian": "Jumlah ibu hamil", "target": "120 ibu hamil"}],
        }
    ],
}
DATA_EVALUASI = {
    "nip": "199203142019032007",
    "periode": "2026-TW4",
    "rating_hasil": "sesuai_ekspektasi",
    "rating_perilaku": "di_atas_ekspektasi",
}

TULISAN = [
    Tulisan("skp.buat", PENULIS, _tanpa, lambda k, b: skp.buat(k, 2026)),
    Tulisan("skp.simpan", {"siti"}, _draf, lambda k, b: skp.simpan(k, replace(b.skp, rhk=b.skp.rhk[:1]), b.hash)),
    Tulisan("skp.ajukan", {"siti"}, _draf, lambda k, b: skp.ajukan(k, b.skp, b.hash)),
    Tulisan("skp.tarik", {"siti"}, _diajukan, lambda k, b: skp.tarik(k, b.skp.id, b.hash)),
    Tulisan("skp.buka_revisi", {"siti"}, _ditetapkan, lambda k, b: skp.buka_revisi(k, b.skp.id, b.hash, "Tugas baru")),
    Tulisan("skp.hapus_draf", {"siti"}, _draf, lambda k, b: skp.hapus_draf(k, b.skp.id, b.hash)),
    Tulisan("skp.pulihkan_draf", {"siti"}, _terhapus, lambda k, b: skp.pulihkan_draf(k, b.skp)),
    Tulisan(
        "skp_putusan.kembalikan",
        {"kepala"},
        _diajukan_januari,
        lambda k, b: skp_putusan.kembalikan(k, b.skp.id, b.hash, "Apa?"),
    ),
    Tulisan(
        "skp_putusan.setujui", {"kepala"}, _diajukan_januari, lambda k, b: skp_putusan.setujui(k, b.skp.id, b.hash)
    ),
    Tulisan(
        "skp_putusan.tetapkan", {"kepala"}, _diajukan_januari, lambda k, b: skp_putusan.tetapkan(k, b.skp.id, b.hash)
    ),
    Tulisan(
        "skp_putusan.kembalikan",
        {"kepala", "kadis"},
        _diajukan,
        lambda k, b: skp_putusan.kembalikan(k, b.skp.id, b.hash, "Cuti"),
    ),
    Tulisan(
        "skp_putusan.setujui",
        {"kepala", "kadis"},
        _diajukan,
        lambda k, b: skp_putusan.setujui(k, b.skp.id, b.hash, "Cuti"),
    ),
    Tulisan(
        "skp_putusan.tetapkan",
        {"kepala", "kadis"},
        _diajukan,
        lambda k, b: skp_putusan.tetapkan(k, b.skp.id, b.hash, "Cuti"),
    ),
    Tulisan(
        "skp_putusan.kembalikan",
        {"kadis"},
        _diajukan_kepala,
        lambda k, b: skp_putusan.kembalikan(k, b.skp.id, b.hash, "Target?"),
    ),
    Tulisan("skp_putusan.setujui", {"kadis"}, _diajukan_kepala, lambda k, b: skp_putusan.setujui(k, b.skp.id, b.hash)),
    Tulisan(
        "skp_putusan.tetapkan", {"kadis"}, _diajukan_kepala, lambda k, b: skp_putusan.tetapkan(k, b.skp.id, b.hash)
    ),
    Tulisan("dialog.simpan", {"siti", "kepala"}, _ditetapkan, lambda k, b: dialog.simpan(k, b.skp.id, DIALOG)),
    Tulisan("dialog.simpan", {"siti", "kepala", "kadis"}, _diajukan, lambda k, b: dialog.simpan(k, b.skp.id, DIALOG)),
    Tulisan("rencana_aksi.simpan", {"siti"}, _rencana_aksi, lambda k, b: rencana_aksi.simpan(k, b, None)),
    Tulisan(
        "klarifikasi.tanpa_perubahan",
        {"siti"},
        _ganti_penilai,
        lambda k, b: klarifikasi.tanpa_perubahan(k, b.skp.id, b.hash),
    ),
    Tulisan(
        "klarifikasi.tambah_studi",
        {"siti"},
        _tugas_belajar,
        lambda k, b: klarifikasi.tambah_studi(k, b.skp.id, b.hash, Jenjang.LANJUTAN, Akreditasi.A),
    ),
    Tulisan("manual_indikator.simpan", {"siti"}, _manual, lambda k, b: manual_indikator.simpan(k, b, None)),
    Tulisan(
        "strategi.simpan", {"siti"}, _strategi, lambda k, b: strategi.simpan(k, replace(b.isi, judul="Lain"), b.dasar)
    ),
    Tulisan("strategi.hapus", {"siti"}, _strategi, lambda k, b: strategi.hapus(k, b.isi, b.dasar)),
    Tulisan(
        "matriks_tulis.simpan_sel",
        {"kepala"},
        _matriks,
        lambda k, b: matriks_tulis.simpan_sel(k, SKP_MATRIKS, [isian_matriks("Ibu hamil terlayani")]),
    ),
    Tulisan(
        "matriks_tulis.simpan_banyak",
        {"kepala"},
        _matriks,
        lambda k, b: matriks_tulis.simpan_banyak(k, SKP_MATRIKS, [isian_matriks("Ibu hamil terlayani")]),
    ),
    Tulisan(
        "matriks_tulis.tambah_anggota",
        {"kepala"},
        _matriks,
        lambda k, b: matriks_tulis.tambah_anggota(k, SKP_MATRIKS, [KADIS]),
    ),
    Tulisan(
        "matriks_tulis.keluarkan",
        {"kepala"},
        _matriks_terisi,
        lambda k, b: matriks_tulis.keluarkan(k, SKP_MATRIKS, SITI),
    ),
    Tulisan(
        "matriks_tulis.kembalikan_baris",
        {"kepala"},
        _matriks,
        lambda k, b: matriks_tulis.kembalikan_baris(k, SKP_MATRIKS, SITI, [isian_matriks("Ibu hamil terlayani")]),
    ),
    Tulisan(
        "skp_impor.impor_skp",
        {"siti", "kepala", "operator", "pusat"},
        _tanpa,
        lambda k, b: skp_impor.impor_skp(k, DATA_SKP),
    ),
    Tulisan(
        "evaluasi_impor.impor_evaluasi",
        {"kepala"},
        _siap_nilai,
        lambda k, b: evaluasi_impor.impor_evaluasi(k, DATA_EVALUASI),
    ),
    Tulisan("akun.buat", PENGELOLA, _tanpa, lambda k, b: akun.buat(k, RUDI, "rudi2", Peran.PEGAWAI, "kata-sandi-rudi")),
    Tulisan("akun.atur_sandi", PENGELOLA, _akun_rudi, lambda k, b: akun.atur_sandi(k, b, "kata-sandi-baru")),
    Tulisan("akun.catat_jejak", set(SEMUA), _jejak_sandi, lambda k, b: akun.catat_jejak(k)),
    Tulisan("akun.nonaktifkan", PENGELOLA, _akun_rudi, akun.nonaktifkan),
    Tulisan(
        "pengaturan.simpan_kantor",
        PENGELOLA,
        _tanpa,
        lambda k, b: pengaturan.simpan_kantor(k, replace(k.kantor, alamat="Jalan Baru 1")),
    ),
    Tulisan(
        "pengaturan.folder_cadangan",
        PENGELOLA,
        _tanpa,
        lambda k, b: pengaturan.folder_cadangan(k, k.folder / "cadangan-lain"),
    ),
    Tulisan("pegawai.tambah", PUSAT_DATA, _tanpa, lambda k, b: pegawai.tambah(k, ORANG_BARU)),
    Tulisan("pegawai_impor.terapkan", PUSAT_DATA, _isi_impor, lambda k, b: pegawai_impor.terapkan(k, b.isi, b.rencana)),
    Tulisan("pegawai.ubah", PUSAT_DATA, _rudi, lambda k, b: pegawai.ubah(k, RUDI, ORANG_BARU, b)),
    Tulisan(
        "kalender.tambah_libur",
        PUSAT_DATA,
        _tanpa,
        lambda k, b: kalender.tambah_libur(k, NATAL.tanggal, NATAL.jenis, NATAL.keterangan),
    ),
    Tulisan("kalender.isi_libur_tetap", PUSAT_DATA, _tanpa, lambda k, b: kalender.isi_libur_tetap(k, 2027)),
    Tulisan("kalender.hapus_libur", PUSAT_DATA, _libur, kalender.hapus_libur),
    Tulisan("kalender.pulihkan_libur", PUSAT_DATA, _tanpa, lambda k, b: kalender.pulihkan_libur(k, NATAL)),
    Tulisan("jam_kerja.simpan", PUSAT_DATA, _tanpa, lambda k, b: jam_kerja.simpan(k, JAM, None)),
    Tulisan("jam_kerja.hapus", PUSAT_DATA, _jam, jam_kerja.hapus),
    Tulisan("jam_kerja.pulihkan", PUSAT_DATA, _tanpa, lambda k, b: jam_kerja.pulihkan(k, JAM)),
    Tulisan(
        "kalender.tambah_ketidakhadiran",
        PUSAT_DATA,
        _tanpa,
        lambda k, b: kalender.tambah_ketidakhadiran(k, RUDI, CUTI_RUDI.mulai, CUTI_RUDI.selesai, CUTI_RUDI.jenis),
    ),
    Tulisan("kalender.hapus_ketidakhadiran", PUSAT_DATA, _cuti, kalender.hapus_ketidakhadiran),
    Tulisan(
        "kalender.pulihkan_ketidakhadiran",
        PUSAT_DATA,
        _tanpa,
        lambda k, b: kalender.pulihkan_ketidakhadiran(k, CUTI_RUDI),
    ),
    Tulisan(
        "umpan_balik.beri",
        {"kepala", "rudi", "dewi", "kadis"},
        _tanpa,
        lambda k, b: umpan_balik.beri(k, TW4, umpan_balik.Isian(SITI, isi="Rekan yang baik")),
    ),
    Tulisan(
        "permintaan_umpan.minta",
        {"siti", "kepala"},
        _tanpa,
        lambda k, b: permintaan_umpan.minta(k, SITI, [RUDI], TW4, "Mohon masukan"),
    ),
    Tulisan("permintaan_umpan.tolak", {"rudi"}, _diminta, lambda k, b: permintaan_umpan.tolak(k, b, "Belum sempat")),
    Tulisan("permintaan_umpan.batalkan", {"siti"}, _diminta, permintaan_umpan.batalkan),
    Tulisan(
        "umpan_salinan.salin",
        {"kepala", "kadis"},
        _tanpa,
        lambda k, b: umpan_salinan.salin(
            k, TW4, umpan_balik.Isian(SITI, isi="Ramah"), Hubungan.PIHAK_LAIN, "Kader posyandu"
        ),
    ),
    Tulisan(
        "catatan_penilai.tulis",
        {"kepala"},
        _tanpa,
        lambda k, b: catatan_penilai.tulis(k, SITI, date(2026, 11, 20), "Sabar", umpan_balik.Tentang(), Nada.POSITIF),
    ),
    Tulisan(
        "catatan_penilai.ubah",
        {"kepala"},
        _tercatat_pribadi,
        lambda k, b: catatan_penilai.ubah(k, b.id, b.tanggal, "Teliti", umpan_balik.Tentang(), Nada.NETRAL),
    ),
    Tulisan("catatan_penilai.hapus", {"kepala"}, _tercatat_pribadi, lambda k, b: catatan_penilai.hapus(k, b.id)),
    Tulisan("catatan_penilai.kembalikan", {"kepala"}, _catatan_terhapus, catatan_penilai.kembalikan),
    Tulisan("persetujuan.setujui", {"kepala"}, _menunggu, lambda k, b: persetujuan.setujui(k, b.laporan_id, b.hash)),
    Tulisan(
        "persetujuan.kembalikan",
        {"kepala"},
        _menunggu,
        lambda k, b: persetujuan.kembalikan(k, b.laporan_id, b.hash, "Mohon lampirkan daftar hadir"),
    ),
    Tulisan("persetujuan.setujui_semua", {"kepala"}, _menunggu, lambda k, b: _semua(persetujuan.setujui_semua(k, [b]))),
    Tulisan("persetujuan.urungkan", {"kepala"}, _disetujui, lambda k, b: _semua(persetujuan.urungkan(k, [b]))),
    Tulisan(
        "persetujuan.setujui", {"kadis"}, _menunggu_kepala, lambda k, b: persetujuan.setujui(k, b.laporan_id, b.hash)
    ),
    Tulisan(
        "persetujuan.setujui_semua",
        {"kadis"},
        _menunggu_kepala,
        lambda k, b: _semua(persetujuan.setujui_semua(k, [b])),
    ),
    Tulisan("evaluasi.simpan", {"kepala"}, _siap_nilai, lambda k, b: evaluasi.simpan(k, SITI, TW4, BAIK, b)),
    Tulisan("evaluasi.tetapkan", {"kepala"}, _siap_nilai, lambda k, b: evaluasi.tetapkan(k, SITI, TW4, BAIK, b)),
    Tulisan(
        "evaluasi.simpan",
        {"kadis"},
        _siap_nilai_kepala,
        lambda k, b: evaluasi.simpan(k, KEPALA, TW4, replace(BAIK, penilaian_iki=()), b),
    ),
    Tulisan("evaluasi.terima", {"siti"}, _ditandatangani, evaluasi.terima),
    Tulisan(
        "realisasi.simpan",
        {"siti"},
        lambda kantor: kantor.tetapkan_skp_siti(),
        lambda k, b: realisasi.simpan(k, SKP_SITI, TW4, ISI, None),
    ),
    Tulisan(
        "realisasi.ajukan",
        {"siti"},
        lambda kantor: kantor.tetapkan_skp_siti(),
        lambda k, b: realisasi.ajukan(k, SKP_SITI, TW4, ISI, None),
    ),
    Tulisan("realisasi.tarik", {"siti"}, _realisasi, lambda k, b: realisasi.tarik(k, SKP_SITI, TW4, b)),
    Tulisan("laporan.simpan", {"siti"}, _form_draf, laporan.simpan),
    Tulisan("laporan.simpan_banyak", {"siti"}, _form_draf, lambda k, b: laporan.simpan_banyak(k, [b])),
    Tulisan("laporan.ajukan", {"siti"}, _form_draf, laporan.ajukan),
    Tulisan("laporan.ajukan_banyak", {"siti"}, _form_draf, lambda k, b: laporan.ajukan_banyak(k, [b])),
    Tulisan("laporan.koreksi", {"siti"}, _form_disetujui, lambda k, b: laporan.koreksi(k, b, "Salah hitung")),
    Tulisan("laporan.tarik", {"siti"}, _menunggu, lambda k, b: laporan.tarik(k, b.laporan_id)),
    Tulisan("laporan.hapus", {"siti"}, _form_draf, lambda k, b: laporan.hapus(k, [b.id])),
    Tulisan("laporan.pulihkan", {"siti"}, _laporan_terhapus, lambda k, b: laporan.pulihkan(k, [b.id])),
    Tulisan(
        "capaian.tetapkan",
        {"kepala", "kadis", "operator", "pusat"},
        _tanpa,
        lambda k, b: capaian.tetapkan(k, PUSKESMAS, TW4, CapaianOrganisasi.BAIK),
    ),
    Tulisan(
        "bukti.tambah_bukti",
        PENULIS,
        _tanpa,
        lambda k, b: bukti.tambah_bukti(k, id_tetap(900), bukti.siapkan("catatan.txt", b"hadir 23 orang", 400)),
    ),
    *(Tulisan(*satu) for satu in (*ORGANISASI, *MUTASI, *PEMBINAAN, *KEBERATAN, *PELAPORAN, *PERANGKAT)),
    *(Tulisan(*satu) for satu in (*PERTENTANGAN, *PENGUMUMAN)),
    *(Tulisan(*satu) for satu in SEGEL),
]
SATU_SATU = [(t, a) for t in TULISAN for a in sorted(t.boleh)]


def _jejak(kantor: KantorUji) -> object:
    """Everything that a write of any kind would change: change log, settings, key slots, files of the office."""
    with kantor.terbuka.store.baca() as koneksi:
        catatan = koneksi.execute(select(func.count()).select_from(skema.riwayat)).scalar_one()
        catatan += koneksi.execute(select(func.count(skema.paket_keluar.c.disalin))).scalar_one()
    folder = kantor.terbuka.folder
    berkas = {p.relative_to(folder): p.stat().st_size for p in folder.rglob("*") if not p.name.startswith("kantor.db")}
    slot = [p.read_bytes() for p in sorted(folder.glob("*.json"))]
    return catatan, kantor.terbuka.store.kantor(), berkas, slot


@pytest.mark.parametrize("tulisan", TULISAN, ids=[f"{t.nama}-{'+'.join(sorted(t.boleh))}" for t in TULISAN])
def test_everyone_else_is_refused_and_nothing_is_written(kantor: KantorUji, tulisan: Tulisan) -> None:
    bahan = tulisan.siapkan(kantor)
    kantor.sebagai("operator")  # the first session of a day notes the date of the computer
    sebelum = _jejak(kantor)
    for nama in SEMUA:
        if nama in tulisan.boleh:
            continue
        with pytest.raises(UserError) as galat:
            tulisan.panggil(kantor.sebagai(nama), bahan)
        assert galat.value.kode in PENOLAKAN, (nama, galat.value.kode)
        assert _jejak(kantor) == sebelum, nama


@pytest.mark.parametrize(("tulisan", "nama"), SATU_SATU, ids=[f"{t.nama}-{a}" for t, a in SATU_SATU])
def test_who_may_does_and_it_is_written(kantor: KantorUji, tulisan: Tulisan, nama: str) -> None:
    bahan = tulisan.siapkan(kantor)
    sebelum = _jejak(kantor)
    kantor.jam.maju(minutes=1)
    konteks = kantor.sebagai(nama)
    tulisan.panggil(konteks, bahan)
    assert _jejak(kantor) != sebelum
    with kantor.terbuka.store.baca() as koneksi:
        t = skema.riwayat.c
        pelaku = koneksi.execute(select(t.pelaku).where(t.waktu == ke_teks(kantor.jam()))).scalars().all()
    assert set(pelaku) <= {konteks.saya.bytes}, "the change log names who did it"


# --- what the table must hold ----------------------------------------------------------------------------------

_MENULIS = {"transaksi", "tulis", "catat_lampiran"}


def _penulis(berkas: Path) -> Iterator[str]:
    """Public functions of one service, with the session as first parameter, that reach a write."""
    fungsi = {f.name: f for f in ast.parse(berkas.read_text(encoding="utf-8")).body if isinstance(f, ast.FunctionDef)}
    memanggil = {nama: set(_nama_dipanggil(f)) for nama, f in fungsi.items()}

    def menulis(nama: str, lewat: frozenset[str]) -> bool:
        tujuan = memanggil[nama]
        return bool(tujuan & {f".{m}" for m in _MENULIS}) or any(
            menulis(n, lewat | {nama}) for n in tujuan & fungsi.keys() if n not in lewat
        )

    for nama, f in fungsi.items():
        pertama = f.args.args[0].arg if f.args.args else ""
        if not nama.startswith("_") and pertama == "konteks" and menulis(nama, frozenset({nama})):
            yield f"{berkas.stem}.{nama}"


def _nama_dipanggil(fungsi: ast.FunctionDef) -> Iterator[str]:
    for simpul in ast.walk(fungsi):
        if isinstance(simpul, ast.Attribute):
            yield f".{simpul.attr}"
        elif isinstance(simpul, ast.Name):
            yield simpul.id


def test_every_write_of_the_services_has_its_row() -> None:
    folder = Path(paket.__path__[0])
    ditemukan = {nama for berkas in folder.glob("*.py") for nama in _penulis(berkas)}
    assert ditemukan == {t.nama for t in TULISAN}


# --- what no role may do through the back door -----------------------------------------------------------------


def test_owner_cannot_choose_who_decides_on_his_plan(kantor: KantorUji) -> None:
    kantor.jam.saat = datetime(2026, 1, 20, 9, tzinfo=WIB)
    ada, siti = _draf(kantor), kantor.sebagai("siti")
    sidik, _ = skp.simpan(siti, replace(ada.skp, penilai_id=KADIS), ada.hash)
    skp.ajukan(siti, replace(ada.skp, penilai_id=KADIS), sidik)
    (kini,) = skp.daftar(siti, SITI, 2026)
    assert kini.skp.penilai_id == KEPALA
    with pytest.raises(UserError) as galat:
        skp_putusan.tetapkan(kantor.sebagai("kadis"), ada.skp.id, kini.hash)
    assert galat.value.kode == "UMM-01"


def test_bringing_a_draft_back_never_overwrites_a_plan(kantor: KantorUji) -> None:
    ada, siti = _ditetapkan(kantor), kantor.sebagai("siti")
    skp.pulihkan_draf(siti, replace(ada.skp, rhk=()))
    (kini,) = skp.daftar(siti, SITI, 2026)
    assert (kini.hash, kini.skp) == (ada.hash, ada.skp)


def test_bringing_a_draft_back_beside_a_newer_plan_is_refused(kantor: KantorUji) -> None:
    ada, siti = _terhapus(kantor), kantor.sebagai("siti")
    skp.buat(siti, 2026)
    with pytest.raises(UserError) as galat:
        skp.pulihkan_draf(siti, ada.skp)
    assert galat.value.kode == "SKP-28"
    assert len(skp.daftar(siti, SITI, 2026)) == 1


def test_restored_draft_is_a_draft_with_the_present_penilai(kantor: KantorUji) -> None:
    ada, siti = _terhapus(kantor), kantor.sebagai("siti")
    skp.pulihkan_draf(siti, replace(ada.skp, penilai_id=KADIS, diajukan_pada=datetime(2026, 1, 5, tzinfo=WIB)))
    (kini,) = skp.daftar(siti, SITI, 2026)
    assert (kini.skp.penilai_id, kini.skp.diajukan_pada) == (KEPALA, None)
    assert kini.skp.mulai == date(2026, 1, 1)
