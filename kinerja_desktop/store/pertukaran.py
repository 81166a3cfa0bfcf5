"""Bookkeeping of the exchange in the database: own life, lives of neighbours, bundles made and applied.

The rules are `domain.pertukaran`; here they are read, asked and written in the transaction that also merges records.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Connection, bindparam, delete, exists, func, insert, or_, select, update
from sqlalchemy.dialects.sqlite import insert as sisip_atau

from kinerja_desktop.domain.jumlah_terima import Jumlah
from kinerja_desktop.domain.pertukaran import (
    TANPA_PAKET,
    Diri,
    Hasil,
    KepalaPaket,
    PaketKeluar,
    Pengetahuan,
    Riwayat,
    akuan,
    dasar,
    lupakan_akuan,
    terbatas,
    terima,
    yang_hidup,
)
from kinerja_desktop.store import skema
from kinerja_desktop.store.lampiran_susulan import susulan_ada, susulan_sampai
from kinerja_desktop.store.rekaman import terakhir_lsn
from kinerja_desktop.store.revisi import hash_isi
from kinerja_desktop.store.unit_of_work import UnitOfWork

_PANJANG = 16
_T = skema.tetangga.c
_SEMUA = select(
    _T.perangkat, _T.epoch, _T.rantai, _T.diakui, _T.diakui_paket, _T.paket, _T.terapan
).order_by(_T.epoch)  # fmt: skip
_RIWAYAT = _SEMUA.where(_T.perangkat == bindparam("tetangga"))
_R, _P = skema.riwayat.c, skema.paket_keluar.c
ENTRI_KIRIMAN = (_R.id == _P.id) & (_R.tabel == skema.NOMOR_PAKET) & (_R.aksi != skema.AKSI_TERIMA)
"""Joins a bundle made here to its entry in the change log; a neighbour's bundle may bear the same id."""
_DIBUAT = exists().where(ENTRI_KIRIMAN).correlate(skema.riwayat)
_BERUBAH = select(_R.lsn).where(~_DIBUAT).order_by(_R.lsn.desc()).limit(1)
_META = select(skema.meta.c.nilai).where(skema.meta.c.kunci == bindparam("kunci"))
_ATUR_META = insert(skema.meta).prefix_with("OR REPLACE")
Acak = Callable[[int], bytes]


def diri(koneksi: Connection) -> Diri | None:
    """Return this machine's present life, None while it never exchanged anything."""
    epoch, rantai = baca_meta(koneksi, "epoch"), baca_meta(koneksi, "epoch_lama")
    return None if epoch is None else Diri(bytes.fromhex(epoch), _urai(bytes.fromhex(rantai or "")))


def riwayat_tetangga(koneksi: Connection, perangkat: bytes) -> list[Riwayat]:
    """Return the lives of one neighbour."""
    return [_riwayat(b) for b in koneksi.execute(_RIWAYAT, {"tetangga": perangkat})]


def riwayat_semua(koneksi: Connection) -> dict[bytes, list[Riwayat]]:
    """Return the lives of every neighbour."""
    hasil: dict[bytes, list[Riwayat]] = defaultdict(list)
    for b in koneksi.execute(_SEMUA):
        hasil[b.perangkat].append(_riwayat(b))
    return hasil


def _riwayat(b: Any) -> Riwayat:
    return Riwayat(b.epoch, _urai(b.rantai), b.diakui, b.diakui_paket, b.paket, b.terapan)


def siapkan_kirim(
    kerja: UnitOfWork,
    untuk: bytes,
    cakupan: bytes,
    dari: bytes,
    waktu: str,
    acak: Acak = os.urandom,
    sampai: int | None = None,
) -> KepalaPaket:
    """Note a bundle for the neighbour `untuk` and return its head; commit this before its file is written.

    `cakupan` is the hash of what the neighbour may see: when it changes, all that it may see is sent anew. From now on
    no record that stands here is amended: the neighbour may know it. `sampai` is the number up to which the bundle
    holds everything, when that is not the newest one. The bundle's own entry in the change log counts for no bundle:
    where nothing changed since the last one, this one ends at the same number.
    """
    koneksi = kerja.koneksi
    kini = _diri(koneksi, acak)
    lives = riwayat_tetangga(koneksi, untuk)
    if _cakupan_terakhir(koneksi, untuk) != cakupan:
        lives = list(lupakan_akuan(lives))
        _simpan_tetangga(koneksi, untuk, lives)
    sampai = _terakhir_berubah(koneksi) if sampai is None else sampai
    kepala = KepalaPaket(acak(_PANJANG), dari, kini.epoch, kini.rantai, *dasar(lives), sampai, akuan(lives))
    kerja.catat_kiriman(UUID(bytes=kepala.id), sidik_kiriman(kepala.id, untuk, cakupan, kepala.dasar, sampai))
    koneksi.execute(
        insert(skema.paket_keluar),
        {
            "id": kepala.id,
            "perangkat": untuk,
            "cakupan": cakupan,
            "dasar": kepala.dasar,
            "sampai": sampai,
            "waktu": waktu,
        },
    )
    tulis_meta(koneksi, "cakupan:" + untuk.hex(), cakupan.hex())
    tetapkan(koneksi)
    return kepala


def lupakan_kirim(koneksi: Connection, paket: bytes) -> None:
    """Remove the note of a bundle whose file never came to be, so that nobody can confirm it."""
    koneksi.execute(delete(skema.paket_keluar).where(skema.paket_keluar.c.id == paket))


def tandai_disalin(koneksi: Connection, paket: bytes, waktu: str) -> None:
    """Note when a copy of a bundle lay on a medium, read back and equal."""
    koneksi.execute(update(skema.paket_keluar).where(skema.paket_keluar.c.id == paket).values(disalin=waktu))


def sidik_kiriman(paket: bytes, untuk: bytes, cakupan: bytes, dasar: int, sampai: int) -> bytes:
    """The hash that the entry of a bundle in the change log keeps: for whom it was made, and of which numbers."""
    return hash_isi(skema.NOMOR_PAKET, paket, 0, [untuk, cakupan, dasar, sampai], b"")


def _terakhir_berubah(koneksi: Connection) -> int:
    """Number of the newest entry of the change log that is not about a bundle made here; 0 while there is none."""
    return int(koneksi.execute(_BERUBAH).scalar() or 0)


def dasar_berikut(koneksi: Connection, untuk: bytes, cakupan: bytes) -> int:
    """Return the number after which the next bundle for a neighbour begins, without making one."""
    if _cakupan_terakhir(koneksi, untuk) != cakupan:
        return 0
    return dasar(riwayat_tetangga(koneksi, untuk))[0]


def tetapkan(koneksi: Connection) -> None:
    """What stands here may be known elsewhere from now on: a later save makes a new revision."""
    tulis_meta(koneksi, "lsn_tetap", str(terakhir_lsn(koneksi)))


def catat_terima(
    kerja: UnitOfWork,
    kepala: KepalaPaket,
    jumlah: Iterable[Jumlah],
    waktu: str,
    acak: Acak = os.urandom,
    berkas: Collection[bytes] = (),
) -> Hasil:
    """Move the bookkeeping by an applied bundle, in the transaction that merged its records; call it last.

    `berkas` are the files that came in it, which `catat_lampiran_masuk` noted. When the bundle shows that this machine
    was restored or copied, a new life begins here: nothing counts as confirmed by anybody, and the next bundles carry
    everything once.
    """
    koneksi = kerja.koneksi
    kini = _diri(koneksi, acak)
    cakupan = _cakupan_terakhir(koneksi, kepala.dari)
    lives = riwayat_tetangga(koneksi, kepala.dari)
    dasar_ada = _utuh(koneksi, kepala.dari, kepala.dasar_paket)
    hasil = terima(kini, lives, kepala, lambda paket: _keluar(koneksi, paket), cakupan, dasar_ada)
    _simpan_tetangga(koneksi, kepala.dari, hasil.riwayat)
    _lupakan_lampiran(koneksi, lives, hasil.riwayat, kepala, berkas)
    if len(yang_hidup(hasil.riwayat)) == 1:  # of several only the one that confirms it has what followed
        susulan_sampai(koneksi, kepala.dari, [satu.paket for satu in kepala.akuan if satu.epoch == kini.epoch])
    if hasil.pulih:
        mulai_epoch(koneksi, hasil.epoch_lain, acak)
    else:
        _tandai_diakui(koneksi, kepala.dari, hasil.riwayat, waktu)
    _catat_masuk(koneksi, kepala, list(jumlah), waktu, utuh=hasil.utuh)
    tulis_meta(koneksi, "lsn_tetap", str(kerja.buku.lsn))
    return hasil


def _catat_masuk(koneksi: Connection, kepala: KepalaPaket, jumlah: Sequence[Jumlah], waktu: str, *, utuh: bool) -> None:
    """Note an applied bundle. One that comes again keeps its first time, and adds what it brought now."""
    p = skema.paket_masuk
    tambah = {nama: sum(getattr(j, nama) for j in jumlah) for nama in ("baru", "berubah", "bertentangan")}
    kini = {
        "epoch": kepala.epoch,
        "dasar": kepala.dasar,
        "sampai": kepala.sampai,
        "utuh": int(utuh),
        "ditahan": sum(j.ditahan for j in jumlah),
    }
    koneksi.execute(
        sisip_atau(p)
        .values(id=kepala.id, perangkat=kepala.dari, waktu=waktu, **kini, **tambah)
        .on_conflict_do_update(
            index_elements=[p.c.id, p.c.perangkat], set_=kini | {nama: p.c[nama] + n for nama, n in tambah.items()}
        )
    )


def mulai_epoch(koneksi: Connection, lain: Iterable[bytes] = (), acak: Acak = os.urandom) -> Diri:
    """Begin a new life after a restore; `lain` are lives of this machine that it has just heard of."""
    lama = _diri(koneksi, acak)
    baru = Diri(acak(_PANJANG), terbatas(lama.rantai | {lama.epoch}, lain))
    tulis_meta(koneksi, "epoch", baru.epoch.hex())
    tulis_meta(koneksi, "epoch_lama", _susun(baru.rantai).hex())
    tetapkan(koneksi)
    koneksi.execute(update(skema.tetangga).values(diakui=0, diakui_paket=TANPA_PAKET))
    return baru


def mulai_sebagai_lain(koneksi: Connection) -> None:
    """Forget what neighbours have told: they never met the machine that this one is from now on, under another id.

    What it confirmed was made for the other one, and would look to them as if they were restored.
    """
    m = skema.meta.c
    koneksi.execute(delete(skema.tetangga))
    koneksi.execute(delete(skema.meta).where(or_(m.kunci.in_(("epoch", "epoch_lama")), m.kunci.like("tahu:%"))))
    tetapkan(koneksi)


def lupakan_pengakuan(koneksi: Connection, perangkat: bytes) -> None:
    """Send this neighbour everything once more, whatever it confirmed."""
    _simpan_tetangga(koneksi, perangkat, lupakan_akuan(riwayat_tetangga(koneksi, perangkat)))


def banyak_paket(koneksi: Connection, perangkat: bytes) -> int:
    """How many bundles were made for this neighbour."""
    p = skema.paket_keluar.c
    return int(koneksi.execute(select(func.count()).where(p.perangkat == perangkat)).scalar_one())


def pengetahuan(koneksi: Connection, perangkat: bytes) -> Pengetahuan:
    """What this neighbour is known to have; nothing before its first bundle."""
    nilai = baca_meta(koneksi, "tahu:" + perangkat.hex())
    return Pengetahuan() if nilai is None else msgspec.json.decode(nilai, type=Pengetahuan)


def catat_pengetahuan(koneksi: Connection, perangkat: bytes, tahu: Pengetahuan) -> None:
    """Replace what this neighbour is known to have; a restored one may have less than before."""
    tulis_meta(koneksi, "tahu:" + perangkat.hex(), msgspec.json.encode(tahu).decode())


def pengetahuan_semua(koneksi: Connection) -> list[Pengetahuan]:
    """What all neighbours are known to have."""
    m = skema.meta.c
    semua = koneksi.execute(select(m.nilai).where(m.kunci.startswith("tahu:"))).scalars()
    return [msgspec.json.decode(nilai, type=Pengetahuan) for nilai in semua]


def sudah_diterima(koneksi: Connection, perangkat: bytes, paket: bytes) -> bool:
    """True for a bundle of a machine that was applied here whole: what was held back of one may come once more."""
    p = skema.paket_masuk.c
    ada = select(p.id).where(p.id == paket, p.perangkat == perangkat, p.ditahan == 0)
    return koneksi.execute(ada).first() is not None


def keadaan_masuk(koneksi: Connection, perangkat: bytes, paket: bytes) -> tuple[bool, int] | None:
    """How a bundle of a machine was applied here last: whether nothing was missing before it, and how much was held
    back; None for one that never was.
    """
    p = skema.paket_masuk.c
    ada = koneksi.execute(select(p.utuh, p.ditahan).where(p.id == paket, p.perangkat == perangkat)).first()
    return None if ada is None else (bool(ada.utuh), ada.ditahan)


def semua_diterima(koneksi: Connection) -> frozenset[tuple[bytes, bytes]]:
    """Machine and id of all bundles that were applied here whole."""
    p = skema.paket_masuk.c
    ada = select(p.perangkat, p.id).where(p.ditahan == 0)
    return frozenset((perangkat, paket) for perangkat, paket in koneksi.execute(ada))


def pernah_diterima(koneksi: Connection, paket: bytes) -> bool:
    """True when any machine's bundle with this id was applied here whole: for parts that do not tell whose they are."""
    p = skema.paket_masuk.c
    return koneksi.execute(select(p.id).where(p.id == paket, p.ditahan == 0)).first() is not None


def sudah_diakui(koneksi: Connection, paket: bytes) -> bool:
    """True for a bundle of ours whose records the receiver confirmed."""
    p = skema.paket_keluar.c
    return koneksi.execute(select(p.diakui).where(p.id == paket)).scalar() is not None


def ujung_kiriman(koneksi: Connection, paket: bytes, banyak: int) -> list[tuple[int, bytes]]:
    """Number and link of the log's entry of a bundle made here, then those of `banyak` before it for the same machine.

    The newest first; bundles of older programs have no entry.
    """
    r, p, ini = skema.riwayat.c, skema.paket_keluar.c, skema.paket_keluar.alias().c
    entri = select(r.lsn).join_from(skema.riwayat, skema.paket_keluar, ENTRI_KIRIMAN).where(p.id == paket)
    untuk = select(ini.perangkat).where(ini.id == paket).scalar_subquery()
    perintah = (
        select(r.lsn, r.rantai)
        .join_from(skema.paket_keluar, skema.riwayat, ENTRI_KIRIMAN)
        .where(p.perangkat == untuk, r.lsn <= entri.scalar_subquery())
        .order_by(r.lsn.desc())
        .limit(banyak + 1)
    )
    return [(lsn, rantai) for lsn, rantai in koneksi.execute(perintah)]


def lampiran_dari(koneksi: Connection, perangkat: bytes) -> frozenset[bytes]:
    """Files that came from this neighbour: they are not sent back to it."""
    a = skema.lampiran_asal.c
    return frozenset(koneksi.execute(select(a.sha256).where(a.perangkat == perangkat)).scalars())


def catat_lampiran_masuk(koneksi: Connection, perangkat: bytes, berkas: Mapping[bytes, int]) -> None:
    """Note files that came in, by hash and size, and from whom."""
    if berkas:
        koneksi.execute(
            insert(skema.lampiran).prefix_with("OR IGNORE"),
            [{"sha256": sidik, "ukuran": ukuran, "lsn": 0} for sidik, ukuran in berkas.items()],
        )
        koneksi.execute(
            insert(skema.lampiran_asal).prefix_with("OR IGNORE"),
            [{"sha256": sidik, "perangkat": perangkat} for sidik in berkas],
        )
        susulan_ada(koneksi, perangkat, berkas)


def _diri(koneksi: Connection, acak: Acak) -> Diri:
    kini = diri(koneksi)
    if kini is None:
        kini = Diri(acak(_PANJANG))
        tulis_meta(koneksi, "epoch", kini.epoch.hex())
    return kini


def _keluar(koneksi: Connection, paket: bytes) -> PaketKeluar | None:
    p = skema.paket_keluar.c
    baris = koneksi.execute(select(p.perangkat, p.cakupan, p.sampai).where(p.id == paket)).first()
    return None if baris is None else PaketKeluar(*baris)


def _utuh(koneksi: Connection, perangkat: bytes, paket: bytes) -> bool:
    p = skema.paket_masuk.c
    return bool(koneksi.execute(select(p.utuh).where(p.id == paket, p.perangkat == perangkat)).scalar())


def _lupakan_lampiran(
    koneksi: Connection,
    lama: Iterable[Riwayat],
    kini: Iterable[Riwayat],
    kepala: KepalaPaket,
    berkas: Collection[bytes],
) -> None:
    """Forget that files came from the sender where it may not have them any more, since it was restored or copied.

    Only whoever made the bundle that we confirm can take in our next one unnoticed. He has its files, and those that
    came up to the bundle on which it rests, when nothing else was confirmed in between.
    """
    hidup = [(satu.epoch, satu.paket) for satu in yang_hidup(kini)]
    sebelum = {satu.epoch: satu.paket for satu in lama}
    baru = bool(sebelum) and kepala.epoch not in sebelum
    diakui = not baru and hidup == [(kepala.epoch, kepala.id)]
    if diakui and sebelum.get(kepala.epoch, TANPA_PAKET) == kepala.dasar_paket:
        return
    ragu = lampiran_dari(koneksi, kepala.dari) - frozenset(berkas if diakui else ())
    if ragu:
        a = skema.lampiran_asal.c
        satu = delete(skema.lampiran_asal).where(a.perangkat == kepala.dari, a.sha256 == bindparam("sidik"))
        koneksi.execute(satu, [{"sidik": sidik} for sidik in ragu])


def _tandai_diakui(koneksi: Connection, perangkat: bytes, lives: Iterable[Riwayat], waktu: str) -> None:
    """Turn the bundles green whose records the neighbour has: those up to the number that all its lives confirmed."""
    p = skema.paket_keluar.c
    koneksi.execute(
        update(skema.paket_keluar)
        .where(p.perangkat == perangkat, p.sampai <= dasar(lives)[0], p.diakui.is_(None))
        .values(diakui=waktu)
    )


def _cakupan_terakhir(koneksi: Connection, perangkat: bytes) -> bytes | None:
    nilai = baca_meta(koneksi, "cakupan:" + perangkat.hex())
    return None if nilai is None else bytes.fromhex(nilai)


def _simpan_tetangga(koneksi: Connection, perangkat: bytes, lives: Iterable[Riwayat]) -> None:
    koneksi.execute(delete(skema.tetangga).where(skema.tetangga.c.perangkat == perangkat))
    baris = [
        {
            "perangkat": perangkat,
            "epoch": r.epoch,
            "rantai": _susun(r.rantai),
            "diakui": r.diakui,
            "diakui_paket": r.diakui_paket,
            "paket": r.paket,
            "terapan": r.terapan,
        }
        for r in lives
    ]
    if baris:
        koneksi.execute(insert(skema.tetangga), baris)


def baca_meta(koneksi: Connection, kunci: str) -> str | None:
    """One fact of this machine, read in the open transaction."""
    nilai: str | None = koneksi.execute(_META, {"kunci": kunci}).scalar()
    return nilai


def tulis_meta(koneksi: Connection, kunci: str, nilai: str) -> None:
    """Set one fact of this machine in the open transaction."""
    koneksi.execute(_ATUR_META, {"kunci": kunci, "nilai": nilai})


def _susun(epoch: Iterable[bytes]) -> bytes:
    return b"".join(sorted(epoch))


def _urai(gabungan: bytes) -> frozenset[bytes]:
    return frozenset(gabungan[n : n + _PANJANG] for n in range(0, len(gabungan), _PANJANG))
