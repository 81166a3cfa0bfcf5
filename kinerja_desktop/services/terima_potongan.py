"""Receiving whole bundles and parts alike: parts wait until all are there, whoever brings them and whenever.

Every part that came in whole is kept in the tray `menunggu` and never asked for again. Once nothing is missing they are
joined in the inbox, received like any other bundle, and leave the tray. A damaged part goes to quarantine and stops
nothing else. Of what lies in the tray only heads are read until its bundle is complete, or the same part comes again:
thousands of parts of bundles that never were make no receipt slow.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import nullcontext, suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import kotak_paket
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib, belum_tersalin, tandai_salinan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.kotak_paket import Kotak
from kinerja_desktop.services.laju_paket import Kemajuan, diam
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.services.terima_paket import terima, untuk_lain
from kinerja_desktop.store.pertukaran import pernah_diterima, sudah_diterima
from kinerja_desktop.sync.delivery import blocks, write_new
from kinerja_desktop.sync.medium import size_of
from kinerja_desktop.sync.parts import Part, complete, glued, header_of, inspect, is_part, join, missing, peek

Rumpun = tuple[bytes, int, bytes]
"""What all parts of one bundle have in common."""


def terima_semua(
    konteks: Context,
    ini: Mesin,
    berkas: Sequence[Path],
    *,
    pratinjau: bool = False,
    kemajuan: Kemajuan = diam,
    dari_kotak: bool = False,
) -> list[HasilTerima]:
    """Take in bundles and parts, mixed, in any order, repeated or not; a preview changes nothing and keeps nothing.

    One answer for each whole bundle, each damaged part, and each bundle whose parts came or were waited for: `nasib`
    menunggu with PKT-30 names the numbers that are missing. `kemajuan` is told as by `terima`, anew for each bundle
    that was in parts. What lies in a tray of this office is read only with `dari_kotak` (PKT-51).
    """
    milik = [] if dari_kotak else [satu for satu in berkas if kotak_paket.di_kotak(konteks, satu)]
    berkas = [satu for satu in berkas if satu not in milik]
    bagian = [satu for satu in berkas if is_part(satu)]
    utuh = [satu for satu in berkas if satu not in bagian]
    with konteks.store.bersama.satu_lama(), konteks.sementara() if pratinjau else nullcontext():
        hasil = terima(konteks, ini, utuh, pratinjau=pratinjau, kemajuan=kemajuan) if utuh else []
        hasil += (_pratinjau if pratinjau else _kumpulkan)(konteks, ini, bagian, kemajuan)
        hasil += [HasilTerima(satu.name, Nasib.LAIN, galat=UserError("PKT-51", berkas=satu.name)) for satu in milik]
        return list(tandai_salinan(hasil))


def _kumpulkan(konteks: Context, ini: Mesin, bagian: Sequence[Path], kemajuan: Kemajuan) -> list[HasilTerima]:
    baru, rusak = _periksa(bagian)
    for jalur, hasil in rusak:
        _karantina(konteks, jalur, hasil)
    kotak = _di_kotak(konteks)
    sudah, lain = _sudah(konteks, baru, kotak), _untuk_lain(konteks, ini, baru, kotak)
    jawaban = [hasil for _, hasil in rusak] + _ulang(baru, sudah) + [*lain.values()]
    perlu = [satu for satu in baru if satu.family not in sudah and satu.family not in lain]
    kotak, gagal = _simpan_semua(konteks, perlu, kotak)
    diberi = {satu.family for satu in perlu}
    for rumpun, isi in _rumpun(kotak).items():
        if rumpun in diberi or (complete(isi) and _lain(ini.segar(konteks), isi) is None):
            jawaban += _gabung(konteks, ini, isi, kemajuan)
    return jawaban + gagal


def _untuk_lain(konteks: Context, ini: Mesin, baru: Sequence[Part], kotak: Sequence[Part]) -> dict[Rumpun, HasilTerima]:
    """What to tell of bundles for other machines, by the first part, given or in the tray; the parts are not kept."""
    ini, menunggu = ini.segar(konteks), _rumpun(kotak)
    hasil = {rumpun: _lain(ini, [*isi, *menunggu.get(rumpun, [])]) for rumpun, isi in _rumpun(baru).items()}
    return {rumpun: satu for rumpun, satu in hasil.items() if satu is not None}


def _lain(ini: Mesin, isi: Sequence[Part]) -> HasilTerima | None:
    kepala = header_of(isi)
    return None if kepala is None else untuk_lain(ini, kepala, isi[0].bundle_name)


def _simpan_semua(
    konteks: Context, perlu: Sequence[Part], kotak: Sequence[Part]
) -> tuple[list[Part], list[HasilTerima]]:
    """Everything in the tray after the parts were copied there that it lacked; and those that could not be."""
    diberi = {(satu.family, satu.number) for satu in perlu}
    semua = [satu for satu in kotak if (satu.family, satu.number) not in diberi]
    semua += _yang_utuh(konteks, [satu for satu in kotak if (satu.family, satu.number) in diberi])
    ada, gagal = {(satu.family, satu.number) for satu in semua}, []
    for satu in perlu:
        if (satu.family, satu.number) in ada:
            continue
        try:
            semua.append(_simpan(konteks, satu))
            ada.add((satu.family, satu.number))
        except UserError as galat:
            nama = satu.path.name
            gagal.append(HasilTerima(nama, Nasib.MENUNGGU, galat=belum_tersalin(galat, nama)))
    return semua, gagal


def _yang_utuh(konteks: Context, isi: Sequence[Part]) -> list[Part]:
    """Those parts of the tray that can still be read whole; one that is damaged by now goes to quarantine."""
    utuh, rusak = _periksa([satu.path for satu in isi])
    for jalur, hasil in rusak:
        if hasil.galat is not None and hasil.nasib is Nasib.KARANTINA:
            kotak_paket.pindahkan(konteks, jalur, Kotak.KARANTINA, hasil.galat)
    return utuh


def _pratinjau(konteks: Context, ini: Mesin, bagian: Sequence[Path], kemajuan: Kemajuan) -> list[HasilTerima]:
    baru, rusak = _periksa(bagian)
    menunggu = _di_kotak(konteks)
    sudah = _sudah(konteks, baru, menunggu)
    jawaban = [replace(hasil, asal=(jalur,)) for jalur, hasil in rusak] + _ulang(baru, sudah)
    kotak = _rumpun(menunggu)
    for rumpun, diberi in _rumpun(baru).items():
        if rumpun not in sudah:
            asal = tuple(satu.path for satu in diberi)
            lihat = _lihat(konteks, ini, diberi, kotak.get(rumpun, []), kemajuan)
            jawaban += [replace(satu, asal=asal) for satu in lihat]
    return jawaban


def _lihat(
    konteks: Context, ini: Mesin, diberi: Sequence[Part], menunggu: Sequence[Part], kemajuan: Kemajuan
) -> list[HasilTerima]:
    """What the bundle of these parts would change, with those that wait in the tray and can be read."""
    nomor = {satu.number for satu in diberi}
    isi = [*diberi, *(satu for satu in menunggu if satu.number not in nomor)]
    if complete(isi):
        isi = [*diberi, *_periksa([satu.path for satu in isi[len(diberi) :]])[0]]
    if not complete(isi):
        return [_menunggu(isi)]
    with TemporaryDirectory(prefix="kinerja-") as sementara:
        try:
            utuh = join([p.path for p in isi], Path(sementara), isi[0].bundle_name).path
        except UserError as galat:
            return [HasilTerima(isi[0].bundle_name, Nasib.KARANTINA, galat=galat)]
        return terima(konteks, ini, [utuh], pratinjau=True, kemajuan=kemajuan)


def _periksa(bagian: Sequence[Path]) -> tuple[list[Part], list[tuple[Path, HasilTerima]]]:
    """Parts that are whole, and those that are not with what to tell of each."""
    baik: list[Part] = []
    rusak: list[tuple[Path, HasilTerima]] = []
    for jalur in bagian:
        try:
            satu = inspect(jalur)
            if not satu.intact and glued(satu):
                raise UserError("PKT-55", berkas=jalur.name)
            if not satu.intact:
                raise UserError("PKT-32", nomor=str(satu.shown))
            baik.append(satu)
        except UserError as galat:
            nasib = Nasib.MENUNGGU if galat.kode == "PKT-12" else Nasib.KARANTINA
            rusak.append((jalur, HasilTerima(jalur.name, nasib, galat=galat)))
    return baik, rusak


def _karantina(konteks: Context, jalur: Path, hasil: HasilTerima) -> None:
    """Keep a copy of a damaged part with its reason; what lies on the stick stays as it is."""
    if hasil.nasib is Nasib.KARANTINA and hasil.galat is not None:
        with suppress(UserError):
            salinan = kotak_paket.salin_masuk(konteks, jalur)
            kotak_paket.sisihkan(konteks, jalur, salinan, Kotak.KARANTINA, hasil.galat)


def _berkas_kotak(konteks: Context) -> list[Path]:
    tempat = konteks.folder / "paket" / Kotak.MENUNGGU
    return sorted(p for p in tempat.iterdir() if p.is_file() and is_part(p)) if tempat.is_dir() else []


def _di_kotak(konteks: Context) -> list[Part]:
    """Parts that wait here, by their heads."""
    semua = []
    for jalur in _berkas_kotak(konteks):
        with suppress(UserError):
            semua.append(peek(jalur))
    return semua


def _rumpun(bagian: Iterable[Part]) -> dict[Rumpun, list[Part]]:
    hasil: dict[Rumpun, list[Part]] = defaultdict(list)
    for satu in bagian:
        hasil[satu.family].append(satu)
    return hasil


def _sudah(konteks: Context, baru: Sequence[Part], kotak: Sequence[Part]) -> set[Rumpun]:
    """Which of these bundles were received before; the first part of one tells whose it is, here or in the tray."""
    menunggu = _rumpun(kotak)
    with konteks.store.baca() as koneksi:
        return {rumpun for rumpun, isi in _rumpun(baru).items() if _pernah(koneksi, [*isi, *menunggu.get(rumpun, [])])}


def _pernah(koneksi: Any, isi: Sequence[Part]) -> bool:
    kepala, paket = header_of(isi), isi[0].bundle_id
    return pernah_diterima(koneksi, paket) if kepala is None else sudah_diterima(koneksi, kepala.sender, paket)


def _ulang(baru: Sequence[Part], sudah: set[Rumpun]) -> list[HasilTerima]:
    """One answer for each bundle that was received before its parts came again."""
    semua = _rumpun(satu for satu in baru if satu.family in sudah)
    return [HasilTerima(isi[0].bundle_name, Nasib.ULANG) for isi in semua.values()]


def _simpan(konteks: Context, satu: Part) -> Part:
    """Copy a part to the tray under its own number, whatever it was renamed to."""
    tempat = kotak_paket.folder(konteks, Kotak.MENUNGGU)
    nama = f"{satu.bundle_name}.{satu.number:03d}"
    jadi = write_new(tempat, nama, size_of(satu.path), lambda: blocks(satu.path))
    salinan = inspect(jadi.path)
    if (salinan.family, salinan.number, salinan.intact) != (satu.family, satu.number, True):
        jadi.path.unlink()
        raise UserError("PKT-08")
    return salinan


def _gabung(konteks: Context, ini: Mesin, isi: Sequence[Part], kemajuan: Kemajuan) -> list[HasilTerima]:
    """Receive what the parts of one bundle make up, or tell what is missing."""
    utuh = _yang_utuh(konteks, isi) if complete(isi) else isi
    if not complete(utuh):
        return [_menunggu(isi, utuh)]
    nama = kotak_paket.nama_layak(isi[0].bundle_name)
    try:
        jadi = join([p.path for p in isi], kotak_paket.folder(konteks, Kotak.MASUK), nama).path
    except UserError as galat:
        if galat.kode == "PKT-26":  # this disk cannot hold it: its advice is for who sends
            galat = belum_tersalin(galat, nama)
        if galat.kode != "PKT-03":
            return [HasilTerima(nama, Nasib.MENUNGGU, galat=galat)]
        for satu in isi:
            kotak_paket.sisihkan(konteks, satu.path, satu.path, Kotak.KARANTINA, galat)
        return [HasilTerima(nama, Nasib.KARANTINA, galat=galat)]
    hasil = terima(konteks, ini, [jadi], kemajuan=kemajuan)
    if hasil[0].nasib is Nasib.LAIN:
        kotak_paket.buang(jadi)
        return hasil
    if jadi.exists() and hasil[0].nasib in (Nasib.MENUNGGU, Nasib.KARANTINA):
        return hasil  # it lies in no tray yet: the parts stay, and are joined again
    for satu in isi:
        with suppress(OSError):  # one that stays is known when it is read again
            satu.path.unlink()
    return hasil


def _menunggu(isi: Sequence[Part], utuh: Sequence[Part] | None = None) -> HasilTerima:
    """What to tell of the bundle of these parts, of which only `utuh` can be read."""
    lubang = missing(isi if utuh is None else utuh, isi[0].total)
    return HasilTerima(isi[0].bundle_name, Nasib.MENUNGGU, galat=UserError("PKT-30", jumlah=isi[0].total, nomor=lubang))
