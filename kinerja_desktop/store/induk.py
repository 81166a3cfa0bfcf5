"""Master data as one signed bundle of the centre: the newest is kept byte for byte, and passed on as it is."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import Connection, delete, func, insert, or_, select, update

from kinerja_desktop.domain.silsilah import Revisi, di_atas, gabung, memuat
from kinerja_desktop.store import skema
from kinerja_desktop.store.bingkai import ringkas
from kinerja_desktop.store.cakupan import ATURAN, Sifat
from kinerja_desktop.store.daun import daun
from kinerja_desktop.store.kiriman import Kiriman, kiriman
from kinerja_desktop.store.penilai_lama import ingat_penilai
from kinerja_desktop.store.pertukaran import baca_meta, tulis_meta
from kinerja_desktop.store.rekaman import baris_rekaman, terakhir_lsn
from kinerja_desktop.store.revisi import hash_isi
from kinerja_desktop.store.unit_of_work import simpan_lama

_SEKALI = 4096
_TERTUNDA = -2
"""Instead of a number: the copy stands beside the newest one."""

_TITIPAN = 8
"""How many copies are kept for the centre."""

_META_SEBELUM = "induk_sebelum"
SEBELUM_TERBANYAK = 256
"""How many copies before it a copy names."""

PETA_INDUK = {peta.nomor: peta for peta in skema.PETA.values() if ATURAN[peta.tabel.name].sifat is Sifat.INDUK}
"""Tables of master data, by their number."""


@dataclass(frozen=True, slots=True)
class DataInduk:
    """The newest master data here: the bundle that holds them, their version (era, number), what opened that era.

    `sidik` is the hash of their content and `lsn` the last own change that is in them; both only count at the centre.
    """

    paket: bytes
    versi: tuple[int, int]
    pembuka: bytes
    sidik: bytes
    lsn: int


def data_induk(koneksi: Connection) -> DataInduk | None:
    """What is kept here; None before the first."""
    d = skema.data_induk.c
    baris = koneksi.execute(select(d.paket, d.era, d.nomor, d.pembuka, d.sidik, d.lsn).where(d.lsn > _TERTUNDA)).first()
    if baris is None:
        return None
    return DataInduk(baris.paket, (baris.era, baris.nomor), baris.pembuka, baris.sidik, baris.lsn)


def isi_data_induk(koneksi: Connection) -> bytes:
    """The plaintext of the bundle, as the centre signed it; empty before the first."""
    d = skema.data_induk.c
    return koneksi.execute(select(d.isi).where(d.lsn > _TERTUNDA)).scalar() or b""


def simpan_data_induk(koneksi: Connection, satu: DataInduk, isi: bytes) -> None:
    """Keep this one instead of the one before."""
    d = skema.data_induk.c
    koneksi.execute(delete(skema.data_induk).where(or_(d.lsn > _TERTUNDA, d.paket == satu.paket)))
    _tulis(koneksi, satu, isi)


def titip_data_induk(koneksi: Connection, satu: DataInduk, isi: bytes) -> None:
    """Keep a copy that came from below beside the newest one, until the centre has it back: the latest few of them."""
    d = skema.data_induk.c
    lama = select(d.paket).where(d.lsn == _TERTUNDA).order_by(d.era.desc(), d.nomor.desc()).offset(_TITIPAN - 1)
    lupakan_tertunda(koneksi, list(koneksi.execute(lama.limit(-1)).scalars()))
    _tulis(koneksi, replace(satu, lsn=_TERTUNDA), isi)


def _tulis(koneksi: Connection, satu: DataInduk, isi: bytes) -> None:
    koneksi.execute(
        insert(skema.data_induk),
        {
            "paket": satu.paket,
            "era": satu.versi[0],
            "nomor": satu.versi[1],
            "pembuka": satu.pembuka,
            "sidik": satu.sidik,
            "lsn": satu.lsn,
            "isi": isi,
        },
    )


def tunda_data_induk(koneksi: Connection, satu: DataInduk) -> None:
    """Keep the newest copy here beside the next one, which does not stand on it, until the centre has it back."""
    koneksi.execute(update(skema.data_induk).where(skema.data_induk.c.paket == satu.paket).values(lsn=_TERTUNDA))


def data_induk_tertunda(koneksi: Connection) -> list[tuple[bytes, bytes]]:
    """The copies that the centre has lost, each with its bundle id and its plaintext, in the order of those ids."""
    d = skema.data_induk.c
    tertunda = koneksi.execute(select(d.paket, d.isi).where(d.lsn == _TERTUNDA).order_by(d.paket))
    return [(baris.paket, baris.isi) for baris in tertunda]


def lupakan_tertunda(koneksi: Connection, paket: Sequence[bytes] | None = None) -> None:
    """The centre has these back, or, for all of them, a root began anew."""
    d = skema.data_induk.c
    semua = () if paket is None else (d.paket.in_(paket),)
    koneksi.execute(delete(skema.data_induk).where(d.lsn == _TERTUNDA, *semua))


def lupakan_induk(koneksi: Connection) -> None:
    """Whoever joins an office with other roots begins without the copies of the one before: nobody can prove them."""
    koneksi.execute(delete(skema.data_induk))
    catat_sebelum_induk(koneksi, ())


def sebelum_induk(koneksi: Connection) -> tuple[bytes, ...]:
    """The bundle ids of the copies on which the newest one here stands, the nearest first."""
    return tuple(bytes.fromhex(satu) for satu in (baca_meta(koneksi, _META_SEBELUM) or "").split())


def catat_sebelum_induk(koneksi: Connection, paket: Sequence[bytes]) -> None:
    """Remember on which copies the newest one stands."""
    tulis_meta(koneksi, _META_SEBELUM, " ".join(satu.hex() for satu in tuple(dict.fromkeys(paket))[:SEBELUM_TERBANYAK]))


def lsn_induk(koneksi: Connection) -> int:
    """Number of the newest change of master data."""
    return max(int(koneksi.execute(select(func.max(p.tabel.c.lsn))).scalar() or 0) for p in PETA_INDUK.values())


def baris_induk(koneksi: Connection, peta: skema.Peta) -> Iterator[Kiriman]:
    """All records of one table with all their leaves, in an order that tells nothing of who wrote them when."""
    yield from sorted(kiriman(koneksi, peta, 0), key=lambda satu: (satu.id, satu.rev, satu.induk))


def berbeda(
    koneksi: Connection, peta: skema.Peta, semua: Sequence[Kiriman], *, menggantikan: bool
) -> tuple[list[Kiriman], set[bytes]]:
    """Return the revisions of the records that differ from what stands here; `semua` are all leaves of each record.

    And the ids of the records that gave way for them, which `gabung` wants to know.

    Nobody but the centre writes master data of a machine that exchanges. With `menggantikan` leaves that are neither
    among `semua` nor before them are taken away: what was written before this machine was enrolled, or is computed day
    by day, gives way. Their texts are kept.
    """
    datang: dict[bytes, list[tuple[bytes, Kiriman]]] = {}
    for satu in semua:
        sidik = hash_isi(peta.nomor, satu.id, satu.hapus, () if satu.hapus else satu.isi, satu.induk)
        datang.setdefault(satu.id, []).append((sidik, satu))
    hasil: list[Kiriman] = []
    diganti: set[bytes] = set()
    nomor = list(datang)
    for awal in range(0, len(nomor), _SEKALI):
        sebagian = nomor[awal : awal + _SEKALI]
        ada = _daun_ada(koneksi, peta, sebagian)
        for id_ in sebagian:
            if ada.get(id_, set()) == {sidik for sidik, _ in datang[id_]}:
                continue
            hasil += [satu for _, satu in datang[id_]]
            if menggantikan and not all(_sebelum(datang[id_], sidik) for sidik in ada.get(id_, ())):
                _singkirkan(koneksi, peta, id_)
                diganti.add(id_)
    return hasil, diganti


def nisan(koneksi: Connection, peta: skema.Peta, nomor: Collection[bytes]) -> list[Kiriman]:
    """Tombstones on top of all that stands here of these records; none for one that is not here, or deleted."""
    hasil = []
    for id_ in sorted(nomor):
        baris = baris_rekaman(koneksi, peta, UUID(bytes=id_))
        if baris is not None and not baris.hapus:
            isi = ringkas(peta.nisan([getattr(baris, kolom.nama) for kolom in peta.kolom[1:]]))
            hasil.append(Kiriman(id_, 1, *di_atas(daun(koneksi, peta, UUID(bytes=id_))), isi))
    return hasil


def dipakai(koneksi: Connection, peta: skema.Peta, nomor: Collection[bytes]) -> set[bytes]:
    """Which of these people have an account or work here, and which of these units people or units are in."""
    if peta.tabel is skema.pegawai:
        kolom = [skema.akun.c.pegawai_id, skema.laporan_harian.c.pegawai_id, skema.skp.c.pegawai_id]
    elif peta.tabel is skema.unit_kerja:
        kolom = [skema.pegawai.c.unit_kerja_id, skema.unit_kerja.c.induk_id]
    else:
        return set()
    semua = sorted(nomor)
    return {
        satu
        for milik in kolom
        for awal in range(0, len(semua), _SEKALI)
        for satu in koneksi.execute(
            select(milik).where(milik.in_(semua[awal : awal + _SEKALI]), milik.table.c.hapus == 0).distinct()
        ).scalars()
    }


def bersama(peta: skema.Peta, semua: Sequence[Kiriman]) -> list[Kiriman]:
    """The leaves of the records of several copies: what is before another is none (`domain.silsilah.gabung`)."""
    per_id: dict[bytes, dict[Revisi, Kiriman]] = {}
    for k in semua:
        sidik = hash_isi(peta.nomor, k.id, k.hapus, () if k.hapus else k.isi, k.induk)
        per_id.setdefault(k.id, {})[Revisi(k.rev, sidik, k.leluhur)] = k
    return [versi[daun] for versi in per_id.values() for daun in sorted(gabung(versi), key=lambda r: (r.rev, r.hash))]


def _daun_ada(koneksi: Connection, peta: skema.Peta, nomor: Sequence[bytes]) -> dict[bytes, set[bytes]]:
    t, d = peta.tabel.c, skema.daun_lain.c
    hasil: dict[bytes, set[bytes]] = {}
    for baris in koneksi.execute(
        select(t.id, t.hash)
        .where(t.id.in_(nomor))
        .union_all(select(d.id, d.hash).where(d.tabel == peta.nomor, d.id.in_(nomor)))
    ):
        hasil.setdefault(baris.id, set()).add(baris.hash)
    return hasil


def _sebelum(datang: Sequence[tuple[bytes, Kiriman]], sidik: bytes) -> bool:
    return any(sidik == satu_sidik or memuat(satu.leluhur, sidik) for satu_sidik, satu in datang)


def _singkirkan(koneksi: Connection, peta: skema.Peta, nomor: bytes) -> None:
    t, d = peta.tabel.c, skema.daun_lain.c
    lama = koneksi.execute(select(peta.tabel).where(t.id == nomor)).one()
    if peta.tabel is skema.pegawai and lama.penilai_id is not None:
        ingat_penilai(koneksi, nomor, lama.penilai_id, terakhir_lsn(koneksi) + 1)  # no trigger sees a row go
    simpan_lama(koneksi, peta, lama)
    koneksi.execute(delete(peta.tabel).where(t.id == nomor))
    koneksi.execute(delete(skema.daun_lain).where(d.id == nomor, d.tabel == peta.nomor))
