"""Pendokumentasian kinerja, form B.1.2: approved reports grouped by the step and the result they belong to.

Lampiran III.A.4-8: what is documented is realisasi with its evidence, not activity.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from uuid import UUID

from kinerja_desktop.domain.dokumen_rencana import AksiCetak, HasilAksi
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.periode import BULAN, ROMAWI, JenisPeriode, Periode
from kinerja_desktop.domain.rencana_aksi import RencanaAksi, langkah
from kinerja_desktop.domain.skp import Rhk
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.domain.teks_formulir import tanggal_cetak


def hasil_aksi(rhk: Iterable[Rhk], rencana: RencanaAksi | None) -> tuple[HasilAksi, ...]:
    """Each result with its steps and when they are taken, then its trajectory targets, as form B.1.1 prints them."""
    return tuple(
        HasilAksi(r.uraian, tuple(AksiCetak(t) for t in (*_bermasa(r, rencana), *_trayektori(r, rencana)))) for r in rhk
    )


def _bermasa(rhk: Rhk, rencana: RencanaAksi | None) -> Iterator[str]:
    milik = [b for b in rencana.butir if b.rhk_id == rhk.id] if rencana is not None else []
    for teks in langkah(rhk, rencana):
        sama = [b for b in milik if " ".join(b.uraian.split()) == teks]
        masa = sebut_masa({p for b in sama for p in b.periode})
        target = "; ".join(dict.fromkeys(b.target for b in sama if b.target))
        isi = "; ".join(t for t in (masa, target and f"target {target}") if t)
        yield f"{teks} ({isi})" if isi else teks


def _trayektori(rhk: Rhk, rencana: RencanaAksi | None) -> Iterator[str]:
    if rencana is None:
        return
    for iki in rhk.iki:
        nilai = {Periode.baca(t.periode): t.target for t in rencana.trayektori if t.iki_id == iki.id}
        if nilai:
            isi = "; ".join(f"{sebut_masa([str(p)])} {nilai[p]}" for p in sorted(nilai))
            yield f"Target bertahap “{iki.uraian.strip()}”: {isi}"


def sebut_masa(periode: Iterable[str]) -> str:
    """Name months or quarters of one year: ``Triwulan I–III``, ``Januari, Maret``; empty for none."""
    semua = sorted(Periode.baca(p) for p in periode)
    deret: list[list[Periode]] = []
    for satu in semua:
        if deret and satu.nomor == deret[-1][-1].nomor + 1:
            deret[-1].append(satu)
        else:
            deret.append([satu])
    nama = [_nama(d[0]) if len(d) == 1 else f"{_nama(d[0])}–{_nama(d[-1])}" for d in deret]
    awalan = "Triwulan " if semua and semua[0].jenis is JenisPeriode.TRIWULANAN else ""
    return awalan + ", ".join(nama)


def _nama(periode: Periode) -> str:
    nama = ROMAWI if periode.jenis is JenisPeriode.TRIWULANAN else BULAN
    return nama[periode.nomor - 1]


def dokumentasikan(
    rhk: Iterable[Rhk], rencana: RencanaAksi | None, laporan: Iterable[LaporanHarian]
) -> tuple[HasilAksi, ...]:
    """Each result with its steps and what was reported for them; reports without a step end their result.

    A report keeps the words of its step: one whose step was reworded since then stands with those without a step.
    """
    milik: Mapping[UUID | None, list[LaporanHarian]] = _kelompok(laporan)
    return tuple(_hasil(r, langkah(r, rencana), milik.get(r.id, [])) for r in rhk)


def _kelompok(laporan: Iterable[LaporanHarian]) -> dict[UUID | None, list[LaporanHarian]]:
    hasil: dict[UUID | None, list[LaporanHarian]] = defaultdict(list)
    for satu in laporan:
        hasil[satu.rhk_id].append(satu)
    return hasil


def _hasil(rhk: Rhk, rencana: Sequence[str], laporan: Sequence[LaporanHarian]) -> HasilAksi:
    rata = {_rata(t): t for t in rencana}
    menurut: dict[str, list[LaporanHarian]] = defaultdict(list)
    for satu in laporan:
        menurut[rata.get(_rata(satu.rencana_aksi), "")].append(satu)
    aksi = tuple(AksiCetak(t, tuple(map(baris_realisasi, menurut[t])), jumlah_realisasi(menurut[t])) for t in rencana)
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
