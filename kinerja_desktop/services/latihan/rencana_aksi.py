"""Action plans of invented people: about half of them agreed on some with their leader (Lampiran BAB III.A.2).

They are made of the work that leads to a result, so that each report knows which of them it carries out.
"""

from __future__ import annotations

import re

from kinerja_desktop.services.latihan.acak import SumberAcak
from kinerja_desktop.services.latihan.naskah import NASKAH_AKSI
from kinerja_desktop.services.latihan.penempatan import Posisi
from kinerja_desktop.services.latihan.pustaka import PolaRhk, rhk_tambahan, rhk_umum

ORANG_BERENCANA, RHK_BERENCANA = 0.55, 0.8
_IRAMA = ("setiap pekan", "setiap bulan", "sesuai jadwal kerja", "sampai akhir tahun")
_BERIRAMA = re.compile(r"\b(?:harian|mingguan|bulanan|triwulanan?|tahunan)\b")
_KETERANGAN = re.compile(r":.*|\s+(?:di|bersama|untuk|dari|ke|se)\s+[^{]*\{.*", re.DOTALL)
_ISIAN = re.compile(r"\s*\{(\w+)\}")
_SEBUTAN = {
    "opd_lain": " perangkat daerah",
    "jalan": " jalan kota",
    "lingkungan": " lingkungan",
    "acara": " acara resmi",
    "urusan": " sesuai tugas",
}
_EKOR = re.compile(r"(?:\s+(?:—.*|dengan|Kelurahan|kelas|rute|Posyandu))+$")


def aksi_kerja(acak: SumberAcak, p: Posisi, pola: PolaRhk, urut: int) -> tuple[str, ...]:
    """For each piece of work of one result the action plan it belongs to; empty where none was agreed on."""
    if p.bernama:
        tertulis = NASKAH_AKSI.get(p.polos, {}).get(urut, ())
        return tuple(tertulis[i % len(tertulis)] for i in range(len(pola.kerja))) if tertulis else ()
    undian = acak.aliran("rencana-aksi", p.nomor)
    berencana = undian.random() < ORANG_BERENCANA
    if not berencana or pola == rhk_umum() or pola in rhk_tambahan():
        return ()
    undian = acak.aliran("rencana-aksi", p.nomor, urut)
    if undian.random() > RHK_BERENCANA:
        return ()
    return tuple(_berirama(_inti(k.kegiatan), undian.choice(_IRAMA)) for k in pola.kerja)


def rencana_aksi(acak: SumberAcak, p: Posisi, pola: PolaRhk, urut: int) -> tuple[str, ...]:
    """The action plans of one result, each once."""
    return tuple(dict.fromkeys(aksi_kerja(acak, p, pola, urut)))


def _berirama(inti: str, irama: str) -> str:
    return inti if _BERIRAMA.search(inti) else f"{inti} {irama}"


def _inti(kegiatan: str) -> str:
    """The work without places and numbers: ``Posbindu {posyandu}: skrining {n} warga`` becomes ``Posbindu``."""
    teks = _ISIAN.sub(lambda m: _SEBUTAN.get(m[1], ""), _KETERANGAN.sub("", kegiatan))
    return _EKOR.sub("", teks).strip()
