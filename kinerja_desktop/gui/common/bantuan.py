"""The topics of the offline help: what Panduan shows and Ctrl+K searches."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from kinerja_desktop.domain.teks import sederhana
from kinerja_desktop.gui.common.bahasa import bahasa_kini
from kinerja_desktop.system.sumber import sumber

URUTAN = (
    "panduan",
    "beranda",
    "sasaran",
    "laporan",
    "umpan_balik",
    "persetujuan",
    "matriks",
    "pembinaan",
    "evaluasi",
    "keberatan",
    "dasbor",
    "pohon",
    "pelaporan",
    "angka_kredit",
    "dokumen",
    "pegawai",
    "mutasi",
    "sinkronisasi",
    "pengaturan",
)


@dataclass(frozen=True, slots=True)
class Topik:
    """One topic: its Markdown, its heading, and its words as a search compares them."""

    kunci: str
    judul: str
    naskah: str
    dicari: str


def daftar_topik() -> tuple[Topik, ...]:
    """All topics in the language of the window, in the order of Panduan."""
    return _baca(bahasa_kini())


@lru_cache
def _baca(bahasa: str) -> tuple[Topik, ...]:
    hasil = []
    for kunci in URUTAN:
        naskah = sumber("help", bahasa, f"{kunci}.md").read_text("utf-8")
        hasil.append(Topik(kunci, naskah.splitlines()[0].lstrip("# ").strip(), naskah, sederhana(naskah)))
    return tuple(hasil)


def cari_topik(kata: str, batas: int = 4) -> list[tuple[Topik, str]]:
    """Topics that hold every word, those with it in their heading first; each with the line where it stands."""
    daftar = sederhana(kata).split()
    if not daftar:
        return []
    cocok = [t for t in daftar_topik() if all(k in t.dicari for k in daftar)]
    cocok.sort(key=lambda t: not all(k in sederhana(t.judul) for k in daftar))
    return [(t, _kutipan(t, daftar)) for t in cocok[:batas]]


def _kutipan(topik: Topik, kata: list[str]) -> str:
    """The line of the text that holds most of the words."""
    baris = [b.strip("#*- >|").replace("**", "").replace("`", "") for b in topik.naskah.splitlines()[1:] if b.strip()]
    return max(baris, key=lambda b: sum(k in sederhana(b) for k in kata), default="")
