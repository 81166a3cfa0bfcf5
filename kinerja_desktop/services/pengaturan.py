"""Settings of the office: changed by those who run it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kinerja_desktop.domain import aturan_sebaran, penetapan
from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.services import siklus, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema

DESIMAL_ANGKA_KREDIT = (2, 3)
TAMBAHAN_TERBANYAK = 31
PENGELOLA_KANTOR = wewenang.PENGELOLA | {Peran.PIMPINAN_UNIT}


def boleh_atur(konteks: Context) -> bool:
    """True for operator, pusat and the head of the unit."""
    return konteks.peran in PENGELOLA_KANTOR


def simpan_kantor(konteks: Context, baru: Kantor) -> Kantor:
    """Replace the settings; name, unit and the practice mark stay as they are.

    Raises UMM-01, EVL-20 (no cycle of the law), KTR-10, KTR-20, KTR-31 … KTR-34 for shares that no team could meet,
    KTR-35, KTR-36.
    """
    wewenang.pastikan_peran(konteks, PENGELOLA_KANTOR, "mengubah pengaturan kantor")
    if not baru.instansi.strip():
        raise UserError("KTR-10", bidang="Instansi")
    if baru.desimal_angka_kredit not in DESIMAL_ANGKA_KREDIT:
        raise UserError("KTR-35")
    if not 0 <= baru.tambahan_evaluasi <= TAMBAHAN_TERBANYAK:
        raise UserError("KTR-36", terbanyak=TAMBAHAN_TERBANYAK)
    aturan_sebaran.pastikan(baru.sebaran)
    penetapan.pastikan_siklus(baru.periode_evaluasi)
    lama = konteks.store.kantor()
    siklus.pastikan_boleh_ganti(konteks, lama.periode_evaluasi, baru.periode_evaluasi)
    kop = (baru.instansi.strip(), *lama.kop[1:]) if lama.kop else (baru.instansi.strip(), lama.nama.upper())
    tetap = replace(
        baru,
        nama=lama.nama,
        unit_kerja_id=lama.unit_kerja_id,
        praktik=lama.praktik,
        kop=kop,
        aturan_sebaran=aturan_sebaran.ubahan(baru.sebaran),
    )
    with konteks.transaksi("ubah pengaturan kantor", (skema.PUSAT,)) as kerja:
        kerja.simpan_kantor(tetap)
    konteks.kantor = tetap
    return tetap


def folder_cadangan(konteks: Context, folder: Path) -> Kantor:
    """Choose where daily backups go. Raises UMM-01, CDG-01 when the folder cannot be written."""
    wewenang.pastikan_peran(konteks, PENGELOLA_KANTOR, "mengubah pengaturan kantor")
    uji = folder / ".uji-tulis"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        uji.write_bytes(b"")
        uji.unlink()
    except OSError as galat:
        raise UserError("CDG-01", folder=str(folder), sebab=galat.strerror or str(galat)) from galat
    return simpan_kantor(konteks, replace(konteks.kantor, folder_cadangan=str(folder)))
