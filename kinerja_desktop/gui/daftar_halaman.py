"""Which pages a role sees, in the order of the side bar (design, ui.md, "Screens and who sees them")."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.shell.definisi import DefinisiHalaman, Seksi
from kinerja_desktop.services.konteks import Context

_SEMUA = frozenset(Peran)
_PENULIS = frozenset({Peran.PEGAWAI, Peran.PENILAI, Peran.PIMPINAN_UNIT})
_PENILAI = frozenset({Peran.PENILAI, Peran.PIMPINAN_UNIT})
_PEMBACA = _SEMUA - {Peran.PEGAWAI, Peran.PENILAI}
_SENDIRI = ("evaluasi", "keberatan", "matriks", "pembinaan", "pohon", "angka_kredit", "pelaporan")
"""Pages on which a pegawai sees only what is his own."""


class _Butir(NamedTuple):
    kunci: str
    judul: str
    ikon: str
    seksi: Seksi
    kelas: str
    peran: frozenset[Peran]


def _butir() -> tuple[_Butir, ...]:
    t = QCoreApplication.translate
    return (
        _Butir("beranda", t("Halaman", "Beranda"), "beranda", Seksi.SAYA, "BerandaPage", _SEMUA),
        _Butir("sasaran", t("Halaman", "Sasaran Kinerja"), "sasaran", Seksi.SAYA, "SasaranPage", _SEMUA),
        _Butir("laporan", t("Halaman", "Laporan Harian"), "laporan", Seksi.SAYA, "LaporanPage", _PENULIS),
        _Butir("umpan_balik", t("Halaman", "Umpan Balik"), "umpan_balik", Seksi.SAYA, "UmpanBalikPage", _PENULIS),
        _Butir("persetujuan", t("Halaman", "Persetujuan"), "ok", Seksi.TIM, "PersetujuanPage", _PENILAI),
        _Butir("matriks", t("Halaman", "Matriks Peran Hasil"), "matriks", Seksi.TIM, "MatriksPage", _SEMUA),
        _Butir("pembinaan", t("Halaman", "Pembinaan"), "pembinaan", Seksi.TIM, "PembinaanPage", _SEMUA),
        _Butir("evaluasi", t("Halaman", "Evaluasi"), "evaluasi", Seksi.TIM, "EvaluasiPage", _SEMUA),
        _Butir("keberatan", t("Halaman", "Keberatan"), "perisai", Seksi.TIM, "KeberatanPage", _SEMUA),
        _Butir("dasbor", t("Halaman", "Dasbor Unit"), "dasbor", Seksi.TIM, "DasborPage", _SEMUA - {Peran.PEGAWAI}),
        _Butir("pohon", t("Halaman", "Pohon Kinerja"), "organisasi", Seksi.TIM, "PohonPage", _SEMUA),
        _Butir("pelaporan", t("Halaman", "Tenggat & Pelaporan"), "jam", Seksi.TIM, "PelaporanPage", _SEMUA),
        _Butir("dokumen", t("Halaman", "Dokumen"), "dokumen", Seksi.KANTOR, "DokumenPage", _SEMUA),
        _Butir("angka_kredit", t("Halaman", "Angka Kredit"), "bintang", Seksi.KANTOR, "AngkaKreditPage", _SEMUA),
        _Butir("pegawai", t("Halaman", "Pegawai & Organisasi"), "tim", Seksi.KANTOR, "PegawaiPage", _PEMBACA),
        _Butir("sinkronisasi", t("Halaman", "Sinkronisasi"), "sinkron", Seksi.KANTOR, "SinkronisasiPage", _SEMUA),
        _Butir("pengaturan", t("Halaman", "Pengaturan"), "atur", Seksi.KANTOR, "PengaturanPage", _SEMUA),
        _Butir("panduan", t("Halaman", "Panduan"), "panduan", Seksi.KANTOR, "PanduanPage", _SEMUA),
    )


def daftar_halaman(konteks: Context, pekerja: Pekerja) -> list[DefinisiHalaman]:
    """The pages of the acting role; a page's module is imported when it is first opened."""
    hasil = []
    for butir in _butir():
        if konteks.peran in butir.peran:
            seksi = Seksi.SAYA if butir.kunci in _SENDIRI and konteks.peran is Peran.PEGAWAI else butir.seksi
            hasil.append(DefinisiHalaman(butir.kunci, butir.judul, butir.ikon, seksi, _pabrik(butir, konteks, pekerja)))
    return sorted(hasil, key=lambda d: list(Seksi).index(d.seksi))


def _pabrik(butir: _Butir, konteks: Context, pekerja: Pekerja) -> Callable[[], Halaman]:
    def buat() -> Halaman:
        modul = import_module(f"kinerja_desktop.gui.{butir.kunci}.page")
        halaman: Halaman = getattr(modul, butir.kelas)(konteks, pekerja)
        return halaman

    return buat
