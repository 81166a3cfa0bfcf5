"""What stops a plan from being handed in, and what is only told (R23-R30, R32, R40)."""

from __future__ import annotations

from datetime import date

from kinerja_desktop.domain.kalimat_hasil import kata_mutlak
from kinerja_desktop.domain.masalah import Masalah, galat, peringatan
from kinerja_desktop.domain.skp.bentuk import (
    LABEL_LAMPIRAN,
    LABEL_PERSPEKTIF,
    Iki,
    JenisRhk,
    Pendekatan,
    Perspektif,
    Rhk,
    Sandaran,
    Skp,
    Untuk,
)
from kinerja_desktop.domain.teks import kosong, tulis_tanggal


def periksa_ajukan(skp: Skp, mulai_bertugas: date | None = None) -> list[Masalah]:
    """Every problem of handing the plan in, in the order of the form (R23-R30, R32, R40).

    `mulai_bertugas` is the first day in the position: a plan of somebody new may start then.
    """
    temuan = _periksa_masa(skp, mulai_bertugas)
    if skp.penilai_id is None and skp.penilai_cetak is None:
        temuan.append(galat("penilai_id", "SKP-16"))
    elif skp.penilai_id == skp.pegawai_id:
        temuan.append(galat("penilai_id", "PST-03"))
    if not any(r.jenis is JenisRhk.UTAMA or r.plt for r in skp.rhk):
        temuan.append(galat("rhk", "SKP-01"))
    for i, rhk in enumerate(skp.rhk):
        temuan += _periksa_rhk(skp, rhk, f"rhk[{i}]", i + 1)
    if skp.untuk is Untuk.JPT:
        temuan += _periksa_perspektif(skp)
    temuan += [
        peringatan(f"lampiran.{nama}", "SKP-13", bagian=label)
        for nama, label in LABEL_LAMPIRAN.items()
        if all(kosong(t) for t in getattr(skp.lampiran, nama))
    ]
    return temuan


def penugasan_lain(skp: Skp) -> tuple[tuple[int, Rhk], ...]:
    """Results that another Pimpinan than the penilai assigned, with their numbers (Lampiran II.6; R30).

    The tick of the pegawai is only his statement: who approves or sets the plan confirms them, so he must be told.
    """
    return tuple((nomor, r) for nomor, r in enumerate(skp.rhk, start=1) if r.dari_pimpinan_lain)


def periksa_revisi(ditetapkan: Skp, revisi: Skp, sandaran: Sandaran) -> list[Masalah]:
    """What a revision takes away although reports or realisasi rest on it: told, never refused (article 14)."""
    temuan = []
    kini = {r.id: r for r in revisi.rhk}
    iki_kini = {i.id for r in revisi.rhk for i in r.iki}
    for rhk in ditetapkan.rhk:
        laporan, realisasi = sandaran.pada(rhk)
        if rhk.id not in kini:
            if laporan or realisasi:
                rincian = {"hasil": rhk.uraian[:80], "laporan": laporan, "realisasi": realisasi}
                temuan.append(peringatan("rhk", "SKP-29", **rincian))
            continue
        temuan += [
            peringatan("rhk", "SKP-30", indikator=i.uraian[:80], realisasi=sandaran.realisasi[i.id])
            for i in rhk.iki
            if i.id not in iki_kini and sandaran.realisasi.get(i.id)
        ]
    return temuan


def _periksa_masa(skp: Skp, mulai_bertugas: date | None) -> list[Masalah]:
    if not skp.mulai.year == skp.selesai.year == skp.tahun or skp.mulai > skp.selesai:
        return [galat("mulai", "SKP-14", tahun=skp.tahun)]
    awal, akhir = date(skp.tahun, 1, 1), date(skp.tahun, 12, 31)
    if mulai_bertugas is not None and awal < mulai_bertugas <= akhir:
        awal = mulai_bertugas
    if (skp.mulai, skp.selesai) == (awal, akhir):
        return []
    return [peringatan("mulai", "SKP-15", mulai=tulis_tanggal(awal), selesai=tulis_tanggal(akhir))]


def _periksa_rhk(skp: Skp, rhk: Rhk, di: str, nomor: int) -> list[Masalah]:
    temuan = []
    kuantitatif = skp.pendekatan is Pendekatan.KUANTITATIF
    if kosong(rhk.uraian):
        temuan.append(galat(f"{di}.uraian", "SKP-02", nomor=nomor))
    if skp.untuk is Untuk.JA_JF and kuantitatif and kosong(rhk.rhk_pimpinan):
        temuan.append(galat(f"{di}.rhk_pimpinan", "SKP-09", nomor=nomor))
    if rhk.plt and rhk.jenis is JenisRhk.TAMBAHAN:
        temuan.append(peringatan(f"{di}.jenis", "SKP-11", nomor=nomor))
    if rhk.dari_perjanjian_kinerja and rhk.jenis is JenisRhk.TAMBAHAN and not rhk.plt and skp.untuk is Untuk.JPT:
        temuan.append(galat(f"{di}.jenis", "SKP-17", nomor=nomor))
    if rhk.dari_pimpinan_lain and not rhk.disetujui_penilai:
        temuan.append(galat(f"{di}.disetujui_penilai", "SKP-12", nomor=nomor))
    if not rhk.iki:
        temuan.append(galat(f"{di}.iki", "SKP-03", nomor=nomor))
    for j, iki in enumerate(rhk.iki):
        temuan += _periksa_iki(skp, iki, f"{di}.iki[{j}]", f"{nomor}.{j + 1}")
    return temuan


def _periksa_iki(skp: Skp, iki: Iki, di: str, nomor: str) -> list[Masalah]:
    temuan = []
    naratif = skp.pendekatan is Pendekatan.KUALITATIF
    if kosong(iki.uraian) and not (naratif and not kosong(iki.target)):
        temuan.append(galat(f"{di}.uraian", "SKP-50" if naratif else "SKP-04", nomor=nomor))
    if kosong(iki.target) and not naratif:
        temuan.append(galat(f"{di}.target", "SKP-05", nomor=nomor))
    if skp.untuk is Untuk.JPT and iki.perspektif is None:
        temuan.append(galat(f"{di}.perspektif", "SKP-08", nomor=nomor))
    mutlak = kata_mutlak(f"{iki.uraian} {iki.target}" if naratif else iki.target)
    if skp.untuk is Untuk.JA_JF and mutlak is not None:
        bidang = f"{di}.uraian" if naratif else f"{di}.target"
        temuan.append(peringatan(bidang, "SKP-10", nomor=nomor, kata=mutlak))
    return temuan


def _periksa_perspektif(skp: Skp) -> list[Masalah]:
    ada = {iki.perspektif for rhk in skp.rhk for iki in rhk.iki}
    temuan = [] if Perspektif.ANGGARAN in ada else [galat("rhk", "SKP-06")]
    lain = [LABEL_PERSPEKTIF[p] for p in Perspektif if p not in ada and p is not Perspektif.ANGGARAN]
    return temuan + ([peringatan("rhk", "SKP-07", perspektif=", ".join(lain))] if lain else [])
