"""Feedback as forms B and C print it (PermenPANRB 6/2022 Anak Lampiran 5)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kinerja_desktop.domain.dokumen import RhkCetak, UmpanBalikCetak
from kinerja_desktop.domain.skp import Nilai, Skp
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.domain.umpan_balik import Hubungan, UmpanBalik, yang_dicetak
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.pegawai import nama_pegawai

Cetak = tuple[UmpanBalik, UmpanBalikCetak]
_TIDAK_DIMUAT = "tidak dimuat"
_SISA = "{jumlah} umpan balik lain tidak dimuat di formulir ini; semuanya tersimpan dan dapat dibaca di aplikasi."


def nama_pemberi(umpan: UmpanBalik, nama: str) -> str:
    """The giver as forms print him: ``Pimpinan`` or ``Pegawai (nama)`` (examples in Anak Lampiran 5).

    Without a name where who gave it is not known here yet.
    """
    if umpan.dari_cetak:
        return umpan.dari_cetak
    if umpan.hubungan is Hubungan.PIMPINAN:
        return "Pimpinan"
    return f"Pegawai ({nama})" if nama else "Pegawai"


def cetak_umpan(koneksi: Koneksi, daftar: Sequence[UmpanBalik]) -> list[Cetak]:
    """Each feedback that a form prints with its words there; a last line tells of those that it has no room for."""
    dicetak, sisa = yang_dicetak(daftar)
    nama = nama_pegawai(koneksi, {satu.dari_id for satu in dicetak})
    hasil = [(satu, UmpanBalikCetak(nama_pemberi(satu, nama.get(satu.dari_id, "")), satu.isi)) for satu in dicetak]
    if sisa:
        umum = replace(daftar[-1], rhk_id=None, iki_id=None, nilai=None)
        hasil.append((umum, UmpanBalikCetak(_TIDAK_DIMUAT, _SISA.format(jumlah=tulis_angka(sisa)))))
    return hasil


def menurut_nilai(cetak: Iterable[Cetak]) -> dict[Nilai, tuple[UmpanBalikCetak, ...]]:
    """What is printed of each value, in order."""
    hasil: dict[Nilai, tuple[UmpanBalikCetak, ...]] = {}
    for umpan, teks in cetak:
        if umpan.nilai is not None:
            hasil[umpan.nilai] = (*hasil.get(umpan.nilai, ()), teks)
    return hasil


UMUM, TERHAPUS = "Umum", "Hasil kerja yang dihapus"
"""How the feedback column names what belongs to no row of its own."""


def dengan_umum(rhk: tuple[RhkCetak, ...], skp: Skp, cetak: Iterable[Cetak]) -> tuple[RhkCetak, ...]:
    """The results with the feedback on the work as a whole, and on results that a revision took away.

    The forms have no row for either: they stand, marked, at the end of the first feedback cell of the first result.
    """
    kini = {r.id for r in skp.rhk} | {i.id for r in skp.rhk for i in r.iki}
    lain = []
    for umpan, teks in cetak:
        tentang = umpan.iki_id or umpan.rhk_id
        if umpan.nilai is None and tentang not in kini:
            tanda = UMUM if tentang is None else TERHAPUS
            lain.append(replace(teks, dari=f"{tanda} — {teks.dari}"))
    urut = next((i for i, r in enumerate(rhk) if r.iki), None)
    if urut is None or not lain:
        return rhk
    pertama = rhk[urut].iki[0]
    pertama = replace(pertama, umpan_balik=(*pertama.umpan_balik, *lain))
    return (*rhk[:urut], replace(rhk[urut], iki=(pertama, *rhk[urut].iki[1:])), *rhk[urut + 1 :])
