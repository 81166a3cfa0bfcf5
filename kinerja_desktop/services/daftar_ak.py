"""The list of functional officials as a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from kinerja_desktop.domain.angka_kredit import NAMA_JENJANG, bulatkan
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.angka_kredit import BarisAk
from kinerja_desktop.services.konteks import Context

_KOLOM = (
    ("Nama", 30.0),
    ("NIP", 22.0),
    ("Jabatan", 30.0),
    ("Golongan", 12.0),
    ("Jenjang", 16.0),
    ("Angka kredit kumulatif", 22.0),
    ("Kebutuhan", 34.0),
    ("Kekurangan", 16.0),
    ("Kesimpulan", 18.0),
)


def ekspor(konteks: Context, daftar: Sequence[BarisAk], berkas: Path) -> Path:
    """Write the list, one line a requirement; return the file. Raises UMM-01, DOK-01."""
    from kinerja_desktop.documents.daftar_xlsx import tulis_daftar

    peran = wewenang.PENILAI | wewenang.PEMBACA_SEMUA
    wewenang.pastikan_peran(konteks, peran, "menyimpan daftar angka kredit")
    judul = f"Angka kredit pejabat fungsional per {tulis_tanggal(konteks.hari_ini())} — {konteks.kantor.nama}"
    tulis_daftar(berkas, judul, _KOLOM, _isi(daftar, konteks.kantor.desimal_angka_kredit))
    return berkas


def _isi(daftar: Sequence[BarisAk], desimal: int) -> Iterator[tuple[str, ...]]:
    for b in daftar:
        p = b.pegawai
        awal = (p.nama, p.nip, p.jabatan, p.golongan or "")
        if b.jenjang is None:
            yield *awal, "", "", "", "", "Jenjang belum dicatat"
            continue
        angka = (NAMA_JENJANG[b.jenjang], bulatkan(b.kumulatif, desimal))
        if not b.tujuan:
            yield *awal, *angka, "", "", ""
        for t in b.tujuan:
            hasil = "Terpenuhi" if t.terpenuhi else "Belum"
            yield *awal, *angka, f"{t.nama}: {bulatkan(t.butuh, desimal)}", bulatkan(t.kurang, desimal), hasil
