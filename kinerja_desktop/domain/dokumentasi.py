"""Pendokumentasian kinerja, form B.1.2: approved reports grouped by the step and the result they belong to.

Lampiran III.A.4-8: what is documented is realisasi with its evidence, not activity.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from kinerja_desktop.domain.dokumen_rencana import AksiCetak, HasilAksi
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.rencana_aksi import RencanaAksi
from kinerja_desktop.domain.skp import Rhk
from kinerja_desktop.domain.teks import kosong, tulis_angka
from kinerja_desktop.domain.teks_formulir import tanggal_cetak


def langkah_hasil(rhk: Rhk, rencana: RencanaAksi | None) -> tuple[str, ...]:
    """The steps of one result: of the plan of action where it has any for it, else the lines of the plan itself."""
    milik = [b for b in rencana.butir if b.rhk_id == rhk.id] if rencana is not None else []
    if not milik:
        return tuple(t for t in rhk.rencana_aksi if not kosong(t))
    return tuple(dict.fromkeys(" ".join(b.uraian.split()) for b in milik if not kosong(b.uraian)))


def hasil_aksi(rhk: Iterable[Rhk], rencana: RencanaAksi | None) -> tuple[HasilAksi, ...]:
    """Each result with its steps, as form B.1.1 prints them."""
    return tuple(HasilAksi(r.uraian, tuple(AksiCetak(t) for t in langkah_hasil(r, rencana))) for r in rhk)


def dokumentasikan(
    rhk: Iterable[Rhk], rencana: RencanaAksi | None, laporan: Iterable[LaporanHarian]
) -> tuple[HasilAksi, ...]:
    """Each result with its steps and what was reported for them; reports without a step end their result.

    A report keeps the words of its step: one whose step was reworded since then stands with those without a step.
    """
    milik: Mapping[UUID | None, list[LaporanHarian]] = _kelompok(laporan)
    return tuple(_hasil(r, langkah_hasil(r, rencana), milik.get(r.id, [])) for r in rhk)


def _kelompok(laporan: Iterable[LaporanHarian]) -> dict[UUID | None, list[LaporanHarian]]:
    hasil: dict[UUID | None, list[LaporanHarian]] = defaultdict(list)
    for satu in laporan:
        hasil[satu.rhk_id].append(satu)
    return hasil


def _hasil(rhk: Rhk, langkah: Sequence[str], laporan: Sequence[LaporanHarian]) -> HasilAksi:
    rata = {_rata(t): t for t in langkah}
    menurut: dict[str, list[LaporanHarian]] = defaultdict(list)
    for satu in laporan:
        menurut[rata.get(_rata(satu.rencana_aksi), "")].append(satu)
    aksi = tuple(AksiCetak(t, tuple(map(baris_realisasi, menurut[t])), jumlah_realisasi(menurut[t])) for t in langkah)
    lain = menurut[""]
    return HasilAksi(rhk.uraian, aksi, tuple(map(baris_realisasi, lain)), jumlah_realisasi(lain))


def baris_realisasi(laporan: LaporanHarian) -> str:
    """One report as form B.1.2 prints it: day, what was done, its realisasi, and the names of the evidence."""
    jumlah = jumlah_realisasi([laporan])
    isi = f"{tanggal_cetak(laporan.tanggal)}: {laporan.kegiatan.strip().rstrip('.')}{f' ({jumlah})' if jumlah else ''}"
    bukti = [b.nama.strip() or b.tautan for b in laporan.bukti]
    return f"{isi}. Bukti: {', '.join(bukti)}" if bukti else isi


def jumlah_realisasi(laporan: Iterable[LaporanHarian]) -> str:
    """The realisasi of some reports by unit: ``12 kunjungan; 3 dokumen``; empty where none has a number."""
    jumlah: dict[str, int] = defaultdict(int)
    nama: dict[str, str] = {}
    for satu in laporan:
        if satu.realisasi is not None:
            kunci = _rata(satu.satuan)
            nama.setdefault(kunci, " ".join(satu.satuan.split()))
            jumlah[kunci] += satu.realisasi
    return "; ".join(f"{tulis_angka(n)} {nama[k]}".strip() for k, n in jumlah.items())


def _rata(teks: str) -> str:
    return " ".join(teks.casefold().split())
