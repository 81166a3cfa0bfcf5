"""What the certificate of a machine says, in terms of the people of this office."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from kinerja_desktop.domain.cakupan import Cakupan, PeranPerangkat
from kinerja_desktop.services.hak_penilai_lama import masih_dinilai
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.wewenang import unit_di_bawah
from kinerja_desktop.store.cakupan import (
    bertugas,
    dipimpin,
    orang_di_unit,
    orang_kini,
)
from kinerja_desktop.sync.certificates import Certificate
from kinerja_desktop.sync.trust import TrustStore


def cakupan(konteks: Context, sertifikat: Certificate) -> Cakupan:
    """What the machine of this certificate may see, by the organisation as it stands here.

    A workstation sees everybody who ever had a place in its units. A machine of staff sees its people, whose private
    records travel to it, and everybody below them in the line of raters.
    """
    macam = sertifikat.role
    if macam is PeranPerangkat.PUSAT:
        return Cakupan(macam)
    orang = orang_sertifikat(sertifikat)
    with konteks.store.baca() as koneksi:
        if macam is PeranPerangkat.OPD:
            return Cakupan(macam, orang | orang_di_unit(koneksi, unit_sertifikat(konteks, sertifikat)))
        return Cakupan(macam, dipimpin(koneksi, orang), orang)


def kiriman_bagi(konteks: Context, sertifikat: Certificate) -> Cakupan:
    """What is sent to the machine of this certificate: `cakupan`, and people whom a former penilai still evaluates.

    Who moved inside the window of an evaluation finishes it (IV.A.14; R47), at his machine or at the workstation of the
    unit in which he is now.
    """
    lihat = cakupan(konteks, sertifikat)
    if lihat.semua:
        return lihat
    berada = penghuni(konteks, sertifikat)
    masih = masih_dinilai(konteks, berada, lihat.orang | lihat.sendiri)
    return replace(
        lihat, dinilai=frozenset(siapa for siapa, _ in masih), penyelesai=frozenset(dulu for _, dulu in masih)
    )


def penutur(konteks: Context, sertifikat: Certificate) -> frozenset[UUID]:
    """Who decides at the machine of this certificate about people anywhere.

    Those named in it, and at a workstation everybody whose place is in its units now, or who serves there, such as a
    Plt. of another office: who left long ago decides there no more, except about people of these units, in whose time
    with him he may have done so.
    """
    berada = penghuni(konteks, sertifikat)
    if sertifikat.role is not PeranPerangkat.OPD:
        return berada
    with konteks.store.baca() as koneksi:
        return berada | bertugas(koneksi, unit_sertifikat(konteks, sertifikat), konteks.hari_ini())


def penghuni(konteks: Context, sertifikat: Certificate) -> frozenset[UUID]:
    """Whose machine this is: those named in its certificate, and at a workstation all whose place is there now."""
    if sertifikat.role is not PeranPerangkat.OPD:
        return orang_sertifikat(sertifikat)
    with konteks.store.baca() as koneksi:
        return orang_sertifikat(sertifikat) | orang_kini(koneksi, unit_sertifikat(konteks, sertifikat))


def orang_sertifikat(sertifikat: Certificate) -> frozenset[UUID]:
    """The people whom a certificate names."""
    return frozenset(UUID(bytes=satu) for satu in sertifikat.scope.persons)


def unit_sertifikat(konteks: Context, sertifikat: Certificate) -> set[UUID]:
    """The units that a certificate names, and all below them."""
    semua: set[UUID] = set()
    for satu in sertifikat.scope.units:
        semua |= unit_di_bawah(konteks, UUID(bytes=satu))
    return semua


def berlaptop_di_sana(percaya: TrustStore, perangkat: bytes) -> frozenset[UUID]:
    """The people whose machines of staff exchange with this machine: it gave them certificates that are in force.

    Who moved and still works at such a laptop sends through the office that he left, until he enrols anew.
    """
    semua = (links for satu in percaya.known for links in percaya.in_force(satu))
    return frozenset(
        orang
        for links in semua
        if links[-1].certificate.role is PeranPerangkat.PEGAWAI
        and perangkat in [satu.certificate.subject.device for satu in links[-2:-1]]
        for orang in orang_sertifikat(links[-1].certificate)
    )
