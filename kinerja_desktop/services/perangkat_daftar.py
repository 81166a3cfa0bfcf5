"""The machines that this one knows, and their revocation by the centre."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.services import perangkat_lingkup, wewenang
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_lingkup import Lingkup
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.store import skema
from kinerja_desktop.sync.certificates import Link
from kinerja_desktop.sync.revocation import Entry, Version, name_of_machine, publish
from kinerja_desktop.sync.trust import TrustStore, with_revocations
from kinerja_desktop.sync.wire import clean

PEMBACA = wewenang.PENGELOLA | {Peran.PIMPINAN_UNIT, Peran.PENGAWAS}
_HURUF_NOMOR = 6
_HURUF_ALASAN = 200
_DISEBUT = 3
"""Names in a message."""


@dataclass(frozen=True)
class PerangkatDikenal:
    """One machine: what its best certificate says; `alasan` is why it is revoked, None while it is in force.

    `sengketa` names other machines that certified the same id: revoking it revokes what they gave as well.
    """

    perangkat: UUID
    peran: PeranPerangkat
    nama: str
    lingkup: Lingkup
    lingkup_kata: str
    dari: str
    generasi: int
    berlaku: bool
    alasan: str | None
    sendiri: bool
    sengketa: tuple[str, ...] = ()


@dataclass(frozen=True)
class Pencabutan:
    """What was revoked: how many certificates of which machine, and the number of the list that says so.

    `ikut` are the names of other machines that are not in force any more, since all they had hung on those.
    """

    perangkat: UUID
    nama: str
    izin: int
    nomor: int
    ikut: tuple[str, ...] = ()


def boleh_membaca(konteks: Context) -> bool:
    """Whether the acting person may see which machines are known: at a machine that nobody keeps, its owner."""
    return konteks.peran in PEMBACA or wewenang.tanpa_pengelola(konteks)


def daftar(konteks: Context) -> list[PerangkatDikenal]:
    """Every machine that is known here, by role and name; none before this one is enrolled.

    Raises UserError UMM-01, KNC-26 (record damaged).
    """
    if not boleh_membaca(konteks):
        raise wewenang.tolak(konteks, "melihat daftar perangkat")
    percaya = simpanan.kepercayaan(konteks)
    if percaya is None:
        return []
    milik = konteks.store.meta("perangkat_id")
    semua = [_satu(konteks, percaya, nomor, milik) for nomor in percaya.known]
    return sorted(semua, key=lambda p: (p.peran.depth, p.nama.casefold(), p.perangkat))


def _satu(konteks: Context, percaya: TrustStore, nomor: bytes, milik: str | None) -> PerangkatDikenal:
    berlaku = percaya.in_force(nomor)
    rantai = (*berlaku, *percaya.known[nomor])[0]
    isi, dicabut = rantai[-1].certificate, percaya.revocations.against(rantai)
    lingkup = Lingkup.dari_scope(isi.scope)
    return PerangkatDikenal(
        UUID(bytes=nomor),
        isi.role,
        isi.name,
        lingkup,
        perangkat_lingkup.kata(konteks, lingkup),
        rantai[-2].certificate.name,
        isi.generation,
        bool(berlaku),
        dicabut.reason if dicabut else None,
        str(UUID(bytes=nomor)) == milik,
        percaya.disputers(nomor),
    )


def cari(konteks: Context, teks: str) -> UUID:
    """The known machine with this id, or with an id that begins so. Raises UserError KNC-35 for none, or several."""
    percaya = simpanan.kepercayaan(konteks)
    awal = teks.replace("-", "").strip().lower()
    cocok = [nomor for nomor in (percaya.known if percaya else ()) if nomor.hex().startswith(awal)]
    if len(awal) < _HURUF_NOMOR or len(cocok) != 1:
        raise UserError("KNC-35", perangkat=teks)
    return UUID(bytes=cocok[0])


def cabut(
    konteks: Context, perangkat: UUID, alasan: str, paket_terakhir: Collection[UUID] = (), *, hanya_lama: bool = False
) -> Pencabutan:
    """Revoke every certificate of a machine, or with `hanya_lama` those before its present one; only the centre does.

    `paket_terakhir` are the bundles of that machine that are still accepted. Raises UserError UMM-01, KNC-35 (not
    known), KNC-36 (not the centre), KNC-37 (the centre itself), KNC-39 (no earlier certificate), KNC-40 (reason),
    KNC-48 (machines below have nothing but an earlier one), and as `perangkat_simpanan.mesin`.
    """
    wewenang.pastikan_peran(konteks, wewenang.PENGELOLA, "mencabut perangkat")
    pusat = simpanan.mesin(konteks)
    nama = pusat.rantai[-1].certificate.name
    if pusat.rantai[-1].certificate.role is not PeranPerangkat.PUSAT:
        raise UserError("KNC-36", nama=nama)
    alasan = alasan.strip()
    if not 0 < len(alasan) <= _HURUF_ALASAN or not clean(alasan):
        raise UserError("KNC-40", panjang=_HURUF_ALASAN)
    dicabut = _yang_dicabut(pusat, perangkat, hanya_lama)
    entri = [link.serial for link in dicabut] + ([] if hanya_lama else [name_of_machine(perangkat.bytes)])
    ikut = _ikut_berakhir(pusat.percaya, perangkat, entri)
    if hanya_lama and ikut:
        raise UserError("KNC-48", jumlah=tulis_angka(len(ikut)), nama=_sebut(ikut))
    percaya, nomor = _daftar_baru(konteks, pusat, entri, alasan, paket_terakhir)
    with konteks.transaksi(f"cabut perangkat {perangkat.hex[:8]}", (skema.PUSAT,)) as kerja:
        kerja.catat_tindakan(konteks.akun)
        simpanan.simpan_kepercayaan(konteks, percaya)
    return Pencabutan(perangkat, dicabut[0].certificate.name, len(dicabut), nomor, ikut)


def di_bawahnya(konteks: Context, perangkat: UUID) -> tuple[str, ...]:
    """Names of the machines that are not in force any more once this one is revoked. Raises UserError KNC-26."""
    percaya = simpanan.kepercayaan(konteks)
    if percaya is None:
        return ()
    return _ikut_berakhir(percaya, perangkat, [name_of_machine(perangkat.bytes)])


def _ikut_berakhir(percaya: TrustStore, perangkat: UUID, entri: Collection[bytes]) -> tuple[str, ...]:
    """Names of other machines that are in force now, and are not with these entries in the list."""
    ada = percaya.revocations
    bersama = replace(ada, entries={**ada.entries, **{satu: Entry(satu, "-") for satu in entri}})
    sesudah = replace(percaya, revocations=bersama)
    nama = [
        kini.certificate.name
        for satu in percaya.known.keys() - {perangkat.bytes}
        if (kini := percaya.current(satu)) is not None and sesudah.current(satu) is None
    ]
    return tuple(sorted(nama, key=str.casefold))


def _sebut(nama: Sequence[str]) -> str:
    lagi = f" dan {tulis_angka(len(nama) - _DISEBUT)} lagi" if len(nama) > _DISEBUT else ""
    return ", ".join(nama[:_DISEBUT]) + lagi


def _yang_dicabut(pusat: Mesin, perangkat: UUID, hanya_lama: bool) -> list[Link]:
    rantai = pusat.percaya.known.get(perangkat.bytes, ())
    if not rantai:
        raise UserError("KNC-35", perangkat=str(perangkat))
    kini = pusat.percaya.current(perangkat.bytes)
    semua = [satu[-1] for satu in rantai if not hanya_lama or kini is None or satu[-1].serial != kini.serial]
    if not hanya_lama:
        semua += [satu[-1] for satu in pusat.percaya.disputed.get(perangkat.bytes, ())]
    if not semua:
        raise UserError("KNC-39", nama=rantai[0][-1].certificate.name)
    sendiri = {link.serial for link in pusat.rantai}
    if perangkat.bytes == pusat.identitas.device or any(link.serial in sendiri for link in semua):
        raise UserError("KNC-37", nama=pusat.rantai[-1].certificate.name)
    return semua


def _daftar_baru(
    konteks: Context, pusat: Mesin, dicabut: list[bytes], alasan: str, paket: Collection[UUID]
) -> tuple[TrustStore, int]:
    """With these serials, and the name of a machine where all it has or is given is meant."""
    ada = pusat.percaya.revocations
    diterima = tuple(sorted({satu.bytes for satu in paket}))
    entri = {**ada.entries, **{satu: Entry(satu, alasan, diterima) for satu in dicabut}}
    versi = Version(ada.version.era, ada.version.number + 1)
    mentah = publish(pusat.identitas, pusat.mentah, versi, entri.values())
    return with_revocations(pusat.percaya, mentah, simpanan.unit_memuat(konteks)), versi.number
