"""What the certificate of a machine says, in terms of the people of this office."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from sqlalchemy import select

from kinerja_desktop.domain.cakupan import Cakupan, PeranPerangkat
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.wewenang import unit_di_bawah
from kinerja_desktop.store import skema
from kinerja_desktop.sync.certificates import Certificate


def peran(sertifikat: Certificate) -> PeranPerangkat:
    """What the machine is. Raises ValueError for a root, which is no machine."""
    return PeranPerangkat(sertifikat.role.value)


def cakupan(konteks: Context, sertifikat: Certificate) -> Cakupan:
    """What the machine of this certificate may see, by the organisation as it stands here.

    A workstation sees everybody who ever had a place in its units. A machine of staff sees its people, whose private
    records travel to it, and everybody below them in the line of raters.
    """
    macam = peran(sertifikat)
    if macam is PeranPerangkat.PUSAT:
        return Cakupan(macam)
    orang = frozenset(UUID(bytes=satu) for satu in sertifikat.scope.persons)
    if macam is PeranPerangkat.OPD:
        return Cakupan(macam, orang | _di_unit(konteks, sertifikat.scope.units))
    return Cakupan(macam, _dipimpin(konteks, orang), orang)


def _di_unit(konteks: Context, unit: tuple[bytes, ...]) -> frozenset[UUID]:
    semua: set[UUID] = set()
    for satu in unit:
        semua |= unit_di_bawah(konteks, UUID(bytes=satu))
    nomor = [satu.bytes for satu in semua]
    p, n = skema.pegawai.c, skema.penempatan.c
    with konteks.store.baca() as koneksi:
        baris = koneksi.execute(
            select(p.id).where(p.unit_kerja_id.in_(nomor)).union(select(n.pegawai_id).where(n.unit_kerja_id.in_(nomor)))
        )
        return frozenset(UUID(bytes=id_) for (id_,) in baris)


def _dipimpin(konteks: Context, orang: frozenset[UUID]) -> frozenset[UUID]:
    p = skema.pegawai.c
    hasil: set[bytes] = set()
    antre = [satu.bytes for satu in orang]
    with konteks.store.baca() as koneksi:
        while antre:
            bawahan = set(koneksi.execute(select(p.id).where(p.penilai_id.in_(antre))).scalars()) - hasil
            hasil |= bawahan
            antre = list(bawahan)
    return frozenset(UUID(bytes=satu) for satu in hasil)


def penulis_sah(pengirim: Cakupan, dari_atas: bool) -> Callable[[skema.Peta, Any], bool]:
    """Return what tells whether the sender may pass on a record.

    Who stands above us gave us our certificate: what it has, it may send. From below comes only what people of its
    certificate wrote themselves, and no master data.
    """
    penulis = pengirim.sendiri if pengirim.peran is PeranPerangkat.PEGAWAI else pengirim.orang

    def boleh(peta: skema.Peta, nilai: Any) -> bool:
        if peta.tabel.name == "akun":
            return False
        return dari_atas or peta.pemilik(nilai) in penulis

    return boleh
