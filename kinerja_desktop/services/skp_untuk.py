"""What the office knows about the family of forms that somebody's plan uses (Lampiran II.2)."""

from __future__ import annotations

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import Masalah, peringatan
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.skp import PilihanUntuk, Skp, Untuk, untuk_jabatan
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import cari


def pilihan(konteks: Context, orang: Pegawai) -> PilihanUntuk:
    """The family of forms by the post of a person and the units he leads."""
    with konteks.store.baca() as koneksi:
        dipimpin = cari(koneksi, UnitKerja, skema.unit_kerja.c.pimpinan_id == orang.id.bytes)
    return untuk_jabatan(orang, (u.nilai for u in dipimpin))


def pastikan(konteks: Context, orang: Pegawai, untuk: Untuk) -> None:
    """Refuse the forms of JPT where the office knows better. Raises SKP-51."""
    tahu = pilihan(konteks, orang)
    if untuk is Untuk.JPT and tahu.untuk is Untuk.JA_JF and tahu.pasti:
        raise UserError("SKP-51")


def periksa(skp: Skp, tahu: PilihanUntuk) -> list[Masalah]:
    """Advice where the post asks for the forms of JPT and the plan uses the other ones."""
    if tahu.untuk is Untuk.JPT and skp.untuk is Untuk.JA_JF:
        return [peringatan("untuk", "SKP-52")]
    return []
