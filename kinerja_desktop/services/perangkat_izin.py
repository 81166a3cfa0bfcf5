"""Certificates that this machine gives: what a request asks, and the answer to it.

The person who gives one hears a code from the machine that asks, decides role and scope, and reads a second code out.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import msgspec

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import data_induk, wewenang
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_lingkup import Lingkup
from kinerja_desktop.store import skema
from kinerja_desktop.store.induk import isi_data_induk
from kinerja_desktop.store.unit_of_work import UnitOfWork
from kinerja_desktop.sync.certificates import Grant, Link
from kinerja_desktop.sync.enrolment import Approval, Authority, Provisions, approve, approve_renewal, ensure_not_revoked
from kinerja_desktop.sync.enrolment_request import REQUEST_BYTES, Request, read_request
from kinerja_desktop.sync.files import read_file, write_file
from kinerja_desktop.sync.scope import Scope


@dataclass(frozen=True)
class IsiPermintaan:
    """What a request asks, and the code that its machine shows; a renewal needs no code."""

    perangkat: UUID
    peran: PeranPerangkat
    nama: str
    unit: str
    kode: str
    pembaruan: bool


@dataclass(frozen=True)
class Izin:
    """An answer: the file that travels, and the code to read out when the machine installs it."""

    berkas: bytes
    kode: str
    perangkat: UUID
    peran: PeranPerangkat
    nama: str
    lingkup: Lingkup


def baca_permintaan(konteks: Context, data: bytes) -> IsiPermintaan:
    """What a request asks. Raises UserError UMM-01, KNC-07 (damaged)."""
    wewenang.pastikan_peran(konteks, wewenang.PENGELOLA, "membaca permintaan perangkat")
    return isi_permintaan(data)


def isi_permintaan(data: bytes) -> IsiPermintaan:
    """What a request says of itself, also without an office. Raises UserError KNC-07."""
    permintaan = read_request(data)
    wish, nomor = permintaan.wish, UUID(bytes=permintaan.subject.device)
    pembaruan = permintaan.renews is not None
    return IsiPermintaan(nomor, wish.role, wish.computer, wish.unit, permintaan.code, pembaruan)


def beri_izin(
    konteks: Context,
    data: bytes,
    kode: str,
    lingkup: Lingkup | None,
    *,
    peran: PeranPerangkat | None = None,
    nama: str | None = None,
    tujuan: Path | None = None,
) -> Izin:
    """Answer a request; with `tujuan` the file is written before anything is remembered.

    Role and name are those that were asked for, unless given. A renewal keeps its scope without `lingkup`, and its old
    key stands for the code. Raises UserError UMM-01, KNC-07, KNC-08 (another code), KNC-13 (role), KNC-14 (scope wider
    than this machine's), KNC-24, KNC-25, KNC-34 (scope), KNC-46 (revoked), KNC-47 (answered before, otherwise), KNC-04,
    and as `perangkat_simpanan.mesin`. The same request may be answered again: with the same code.
    """
    wewenang.pastikan_peran(konteks, wewenang.PENGELOLA, "memberi izin perangkat")
    permintaan, pemberi = read_request(data), simpanan.pemberi(konteks)
    lama = pemberi.trust.current(permintaan.subject.device) if permintaan.renews else None
    pada = konteks.sekarang().isoformat(timespec="minutes")
    grant = _grant(konteks, pemberi, permintaan, lama, lingkup, peran, nama)
    with konteks.transaksi(f"beri izin perangkat {permintaan.subject.device.hex()[:8]}", (skema.PUSAT,)) as kerja:
        kerja.catat_tindakan(konteks.akun)
        if permintaan.renews is None:
            hasil = approve(pemberi, permintaan, kode, grant, pada, _bekal(konteks, kerja))
        else:
            hasil = approve_renewal(pemberi, permintaan, pada, grant)
        simpanan.simpan_kepercayaan(konteks, hasil.trust)
        if tujuan is not None:
            write_file(tujuan, hasil.answer)
    return _izin(hasil, permintaan)


def _bekal(konteks: Context, kerja: UnitOfWork) -> Provisions:
    """What a new machine needs to begin: the newest master data here, and the settings of this office.

    Without master data where nobody could prove them any more, as the centre that signed them is revoked.
    """
    ini = simpanan.mesin(konteks)
    data_induk.siapkan(konteks, ini, kerja)
    isi = isi_data_induk(kerja.koneksi)
    pengaturan = {
        **msgspec.to_builtins(konteks.kantor),
        skema.META_HARI_LATIHAN: konteks.store.meta(skema.META_HARI_LATIHAN),
    }
    return Provisions(isi if data_induk.dapat_dibuktikan(ini, isi) else b"", msgspec.json.encode(pengaturan))


def _grant(
    konteks: Context,
    pemberi: Authority,
    permintaan: Request,
    lama: Link | None,
    lingkup: Lingkup | None,
    peran: PeranPerangkat | None,
    nama: str | None,
) -> Grant:
    if permintaan.renews is not None and lama is None:
        ensure_not_revoked(pemberi.trust, permintaan)
        raise UserError("KNC-24")
    if lama is None:
        semula = Grant(permintaan.wish.role, Scope.of(), permintaan.wish.computer)
    else:
        semula = Grant(lama.certificate.role, lama.certificate.scope, lama.certificate.name)
    scope = semula.scope
    if lingkup is not None or lama is None:
        scope = (lingkup or Lingkup()).menjadi_scope(konteks)
    return Grant(peran or semula.role, scope, semula.name if nama is None else nama)


def _izin(hasil: Approval, permintaan: Request) -> Izin:
    isi = hasil.certificate.certificate
    kode = "" if permintaan.renews else hasil.code
    return Izin(hasil.answer, kode, UUID(bytes=isi.subject.device), isi.role, isi.name, Lingkup.dari_scope(isi.scope))


def baca_berkas_permintaan(berkas: Path) -> bytes:
    """The bytes of a request. Raises UserError KNC-06 (not readable), KNC-07 (too large to be one)."""
    return read_file(berkas, REQUEST_BYTES, "KNC-07")
