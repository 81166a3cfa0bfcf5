"""What the centre does with the root keys at hand: replaces them, and opens a new era after a restore."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import data_induk, perangkat_akar, wewenang
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat import PusatBaru, pastikan_di_luar, sidik
from kinerja_desktop.services.perangkat_akar import Akar
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.store import skema
from kinerja_desktop.store.induk import data_induk as data_induk_kini
from kinerja_desktop.store.unit_of_work import UnitOfWork
from kinerja_desktop.sync.certificates import Grant, issue
from kinerja_desktop.sync.revocation import Kind, Version, fast_forward, publish
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.trust import TrustStore, with_certificate, with_revocations


@dataclass(frozen=True)
class EraBaru:
    """The era that was opened, and the number of the revocation list in it."""

    era: int
    nomor: int


def ganti_induk(
    konteks: Context,
    folder_lama: Path,
    sandi_lama: str,
    folder_baru: Path,
    sandi_baru: str,
    *,
    bocor: bool = False,
    pemulihan: bool = False,
) -> PusatBaru:
    """Replace root and spare by new ones in `folder_baru`; the root or spare in `folder_lama` signs that they follow.

    The new root certifies the present keys of the centre, and the list is published anew below it. With `bocor` nothing
    below the roots of before counts any more: every machine is enrolled again. With `pemulihan` the office gets another
    recovery key.

    Raises UserError UMM-01, KNC-41 (not the centre), KNC-32 (folder of the office), KNC-30, KNC-33, KNC-04, and as
    `perangkat_akar.buka`.
    """
    pusat = _pusat(konteks, "mengganti kunci induk")
    pastikan_di_luar(konteks, folder_baru)
    pada = konteks.sekarang().isoformat(timespec="minutes")
    lama = perangkat_akar.buka(folder_lama, sandi_lama, pusat.percaya)
    akar = perangkat_akar.ganti(lama, folder_baru, sandi_baru, pada, bocor=bocor, pemulihan=pemulihan)
    try:
        percaya = _di_bawah(konteks, pusat, akar, pada)
        with konteks.transaksi("ganti kunci induk", (skema.PUSAT,)) as kerja:
            kerja.catat_tindakan(konteks.akun)
            simpanan.simpan_kepercayaan(konteks, percaya)
            _data_induk_baru(konteks, kerja, akar)
    except BaseException:
        akar.buang()
        raise
    izin = pusat.sertifikat
    return PusatBaru(UUID(bytes=pusat.identitas.device), izin.name, sidik(percaya), akar.berkas)


def _di_bawah(konteks: Context, pusat: Mesin, akar: Akar, pada: str) -> TrustStore:
    """What the centre trusts below its new root: its own certificate, and the list with the same content."""
    memuat, lama = simpanan.unit_memuat(konteks), pusat.sertifikat
    grant = Grant(PeranPerangkat.PUSAT, Scope.whole(), lama.name, lama.generation + 1)
    link = issue(akar.identitas, akar.link, pusat.identitas.public, grant, pada, memuat)
    rantai = (akar.link.raw, link.raw)
    percaya = with_certificate(akar.percaya, rantai, memuat)
    daftar = percaya.revocations
    if not daftar.raw:
        return percaya
    versi = Version(daftar.version.era, daftar.version.number + 1)
    mentah = publish(pusat.identitas, rantai, versi, daftar.entries.values())
    leap = fast_forward(akar.identitas, Kind.REVOCATION, versi.era, 1) if versi.era else None
    return with_revocations(percaya, mentah, memuat, leap)


def buka_era(konteks: Context, folder: Path, sandi: str) -> EraBaru:
    """After a restore: open a new era by the root or spare in `folder`, so that others follow the lower numbers.

    Used where no machine has the newest list or master data any more, or where somebody with the key of the centre made
    ever higher numbers. Raises UserError UMM-01, KNC-41 (not the centre), and as `perangkat_akar.buka`.
    """
    pusat = _pusat(konteks, "membuka era baru")
    akar = perangkat_akar.buka(folder, sandi, pusat.percaya)
    daftar = pusat.percaya.revocations
    versi = Version(daftar.version.era + 1, 1)
    mentah = publish(pusat.identitas, pusat.mentah, versi, daftar.entries.values())
    leap = fast_forward(akar.identitas, Kind.REVOCATION, versi.era, 1)
    percaya = with_revocations(pusat.percaya, mentah, simpanan.unit_memuat(konteks), leap)
    with konteks.transaksi("buka era baru", (skema.PUSAT,)) as kerja:
        kerja.catat_tindakan(konteks.akun)
        simpanan.simpan_kepercayaan(konteks, percaya)
        _data_induk_baru(konteks, kerja, akar, era_baru=True)
    return EraBaru(versi.era, versi.number)


def _data_induk_baru(konteks: Context, kerja: UnitOfWork, akar: Akar, *, era_baru: bool = False) -> None:
    """Sign the master data anew, below the certificate that is in force now, in a new era or in the same."""
    ada = data_induk_kini(kerja.koneksi)
    if ada is None and not era_baru:
        return
    era, nomor = ada.versi if ada else (0, 0)
    versi = (era + 1, 1) if era_baru else (era, nomor + 1)
    pembuka = fast_forward(akar.identitas, Kind.MASTER, versi[0], 1) if versi[0] else b""
    data_induk.buat(konteks, simpanan.mesin(konteks), kerja, versi, pembuka)


def _pusat(konteks: Context, tindakan: str) -> Mesin:
    wewenang.pastikan_peran(konteks, wewenang.PENGELOLA, tindakan)
    ini = simpanan.mesin(konteks)
    if ini.sertifikat.role is not PeranPerangkat.PUSAT:
        raise UserError("KNC-41", nama=ini.sertifikat.name)
    return ini
