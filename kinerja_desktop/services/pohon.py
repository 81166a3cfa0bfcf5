"""The cascade of one year as the acting person may see it: his own line, his team, his unit, or everything."""

from __future__ import annotations

from kinerja_desktop.domain.dokumen_rencana import BarisPohon, PohonKinerja
from kinerja_desktop.domain.pohon_kinerja import CelahPohon, Pohon, Simpul, pangkas, susun_pohon
from kinerja_desktop.services import cuplikan, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import pohon as kueri


def pohon(konteks: Context, tahun: int) -> Pohon:
    """Results of the people whose records the acting person may read, and by their text the results above them.

    Who carries out a result may know what it serves: cascading needs it (Lampiran II.4).
    """
    with konteks.store.baca() as koneksi:
        seluruh = susun_pohon(kueri.orang(koneksi), kueri.rencana(koneksi, tahun))
    if konteks.peran in wewenang.PEMBACA_SEMUA:
        return seluruh
    return pangkas(seluruh, {p.id for p in wewenang.terlihat(konteks)})


_CELAH = {
    CelahPohon.TANPA_PEMBAWA: "Belum dibawa siapa pun",
    CelahPohon.TANPA_INDUK: "Tidak menunjuk hasil kerja pimpinan",
    CelahPohon.TANPA_SKP: "Belum ada SKP",
}


def lembar(konteks: Context, pohon_: Pohon, tahun: int) -> PohonKinerja:
    """The tree as it is printed: every shown result from the top down, then people who owe a plan."""
    baris = []
    for dalam, simpul in pohon_.urut():
        orang = pohon_.orang[simpul.pegawai_id]
        butir = tuple(" — ".join(filter(None, (i.uraian, i.target))) for i in simpul.rhk.iki)
        baris.append(BarisPohon(dalam, orang.nama, orang.jabatan, simpul.rhk.uraian, _celah(simpul), butir))
    for nomor in pohon_.tanpa_skp:
        orang = pohon_.orang[nomor]
        baris.append(BarisPohon(0, orang.nama, orang.jabatan, "", _CELAH[CelahPohon.TANPA_SKP]))
    kantor = konteks.kantor
    return PohonKinerja(cuplikan.kop(konteks), "POHON KINERJA", tahun, tuple(baris), kantor.instansi, kantor.nama)


def _celah(simpul: Simpul) -> str:
    if simpul.celah is CelahPohon.INDIKATOR_TANPA_PEMBAWA:
        lepas = "; ".join(i.uraian for i in simpul.rhk.iki if i.id in simpul.lepas)
        return f"Indikator belum dibawa siapa pun: {lepas}"
    return _CELAH[simpul.celah] if simpul.celah is not None else ""
