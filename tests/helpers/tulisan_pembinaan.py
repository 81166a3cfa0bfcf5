"""Writes of guidance and counselling for the table of wewenang: name, who may, what is there before, the call."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from types import SimpleNamespace
from typing import Any

from kinerja_desktop.domain.tindakan_kemajuan import JenisTindakan
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import bimbingan, konseling, pasca_bimbingan, tindakan_kemajuan
from kinerja_desktop.services.bimbingan_bentuk import IsianBuka
from kinerja_desktop.services.konseling import IsianPenetapan
from kinerja_desktop.services.tindakan_kemajuan import IsianTindakan
from tests.helpers.kantor import DEWI, SITI, KantorUji
from tests.helpers.pembinaan import (
    BAGIAN_RUDI,
    BAGIAN_SITI,
    JAWABAN,
    PERILAKU,
    coaching,
    kasus,
    nilai_kompetensi,
    penugasan,
)

Bahan = Any
PUSAT_DATA = {"operator", "pusat"}
APRESIASI = IsianTindakan(JenisTindakan.APRESIASI, "Pencatatan rapi.")
PENETAPAN = IsianPenetapan(DEWI, jadwal=datetime(2026, 11, 27, 14, 0, tzinfo=WIB), tempat="Ruang konseling")


def _tanpa(_kantor: KantorUji) -> None:
    return None


def _tindakan(kantor: KantorUji) -> Bahan:
    nomor, kepala = penugasan(kantor), kantor.sebagai("kepala")
    return SimpleNamespace(id=nomor, hash=tindakan_kemajuan.daftar(kepala, SITI)[0].hash)


def _tindakan_batal(kantor: KantorUji) -> Bahan:
    ada = _tindakan(kantor)
    tindakan_kemajuan.batalkan(kantor.sebagai("kepala"), ada.id, ada.hash)
    return ada


def _ditugasi(kantor: KantorUji) -> Bahan:
    return penugasan(kantor)


def _sampai(langkah: str) -> Callable[[KantorUji], Bahan]:
    def siapkan(kantor: KantorUji) -> Bahan:
        nomor = coaching(kantor, sampai=langkah)
        return SimpleNamespace(id=nomor, hash=bimbingan.lembar(kantor.sebagai("rudi"), nomor).hash)

    return siapkan


def _dibatalkan(kantor: KantorUji) -> Bahan:
    ada = _sampai("dibuka")(kantor)
    bimbingan.batalkan(kantor.sebagai("rudi"), ada.id, ada.hash)
    return ada


def _kasus(langkah: str) -> Callable[[KantorUji], Bahan]:
    return lambda kantor: kasus(kantor, sampai=langkah)


PEMBINAAN: list[tuple[str, set[str], Callable[[KantorUji], Bahan], Callable[[Any, Bahan], Any]]] = [
    (
        "tindakan_kemajuan.catat",
        {"kepala", "kadis"},
        _tanpa,
        lambda k, b: tindakan_kemajuan.catat(k, SITI, APRESIASI),
    ),
    ("tindakan_kemajuan.batalkan", {"kepala"}, _tindakan, lambda k, b: tindakan_kemajuan.batalkan(k, b.id, b.hash)),
    ("tindakan_kemajuan.pulihkan", {"kepala"}, _tindakan_batal, lambda k, b: tindakan_kemajuan.pulihkan(k, b.id)),
    (
        "bimbingan.buka",
        {"kepala", "kadis", "rudi"},
        _ditugasi,
        lambda k, b: bimbingan.buka(k, SITI, IsianBuka(pokok="Kunjungan rumah")),
    ),
    ("bimbingan.batalkan", {"rudi"}, _sampai("dibuka"), lambda k, b: bimbingan.batalkan(k, b.id, b.hash)),
    ("bimbingan.pulihkan", {"rudi"}, _dibatalkan, lambda k, b: bimbingan.pulihkan(k, b.id)),
    (
        "bimbingan.simpan_pegawai",
        {"siti"},
        _sampai("dibuka"),
        lambda k, b: bimbingan.simpan_pegawai(k, b.id, BAGIAN_SITI, None),
    ),
    (
        "bimbingan.simpan_pembimbing",
        {"rudi"},
        _sampai("dibuka"),
        lambda k, b: bimbingan.simpan_pembimbing(k, b.id, BAGIAN_RUDI, b.hash),
    ),
    (
        "bimbingan.tandatangani",
        {"rudi"},
        _sampai("diserahkan"),
        lambda k, b: bimbingan.tandatangani(k, b.id, BAGIAN_RUDI, b.hash),
    ),
    (
        "bimbingan.buka_kembali",
        {"rudi"},
        _sampai("ditandatangani"),
        lambda k, b: bimbingan.buka_kembali(k, b.id, b.hash),
    ),
    ("bimbingan.setujui", {"siti"}, _sampai("ditandatangani"), lambda k, b: bimbingan.setujui(k, b.id, b.hash)),
    (
        "pasca_bimbingan.serahkan_umpan",
        {"siti"},
        _sampai("selesai"),
        lambda k, b: pasca_bimbingan.serahkan_umpan(k, b.id, JAWABAN),
    ),
    (
        "pasca_bimbingan.tetapkan_kompetensi",
        {"rudi"},
        _sampai("selesai"),
        lambda k, b: pasca_bimbingan.tetapkan_kompetensi(k, b.id, nilai_kompetensi()),
    ),
    ("konseling.laporkan", {"kepala"}, _tanpa, lambda k, b: konseling.laporkan(k, SITI, PERILAKU)),
    ("konseling.tetapkan", PUSAT_DATA, _kasus("laporan"), lambda k, b: konseling.tetapkan(k, b, PENETAPAN)),
    ("konseling.rekam", {"dewi"}, _kasus("penetapan"), lambda k, b: konseling.rekam(k, b, "Selesai.")),
    (
        "konseling.tindak_lanjuti",
        PUSAT_DATA,
        _kasus("rekaman"),
        lambda k, b: konseling.tindak_lanjuti(k, b, "Ditinjau."),
    ),
]
