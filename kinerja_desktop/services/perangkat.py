"""This machine in the exchange: its founding as the centre, its request, its certificate, its keys.

Each act checks who may do it, does the cryptography, and then changes trust, id and keys in one transaction that the
change log names. What is refused changes nothing.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.teks import berkelompok
from kinerja_desktop.services import perangkat_akar, umur_induk, wewenang
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.terima_induk import terima_bekal
from kinerja_desktop.store import skema
from kinerja_desktop.store.induk import lupakan_induk
from kinerja_desktop.store.pertukaran import mulai_sebagai_lain
from kinerja_desktop.store.unit_of_work import UnitOfWork
from kinerja_desktop.sync.certificates import Grant, issue, read_link
from kinerja_desktop.sync.enrolment import ANSWER_BYTES, Enrolled, install, install_renewal
from kinerja_desktop.sync.enrolment_request import Pending, Wish, ask, ask_renewal
from kinerja_desktop.sync.files import read_file, write_file
from kinerja_desktop.sync.identity import DeviceIdentity
from kinerja_desktop.sync.revocation import together
from kinerja_desktop.sync.scope import Scope, organisation_unknown
from kinerja_desktop.sync.trust import TrustStore, with_certificate

PERAN_DIMINTA = (PeranPerangkat.OPD, PeranPerangkat.PEGAWAI)
"""What a machine may ask for; the centre is made with the root keys."""

PENGURUS_MESIN = wewenang.PENGELOLA | {Peran.PIMPINAN_UNIT}


@dataclass(frozen=True)
class PusatBaru:
    """The centre that was made; `berkas` are the new root keys, none when those of the office were used."""

    perangkat: UUID
    nama: str
    sidik_akar: str
    berkas: tuple[Path, ...]


@dataclass(frozen=True)
class Terpasang:
    """What this machine is after installing an answer."""

    perangkat: UUID
    peran: PeranPerangkat
    nama: str
    dari: str
    sidik_akar: str


@dataclass(frozen=True)
class Keadaan:
    """What this machine is now; `kunci_galat` is the code of why its keys do not open or count.

    `alasan_cabut` is what the centre wrote when it revoked the machine; empty otherwise.
    `nomor_induk` are the numbers of the root keys under which certificates count here, as `lihat_paket.buka_darurat`
    tells that of a bundle.
    `dahulu` is what this machine was when it last exchanged, None where it never did.
    """

    terdaftar: bool
    perangkat: UUID | None
    peran: PeranPerangkat | None
    nama: str | None
    dari: str | None
    sidik_akar: str | None
    menunggu: bool
    kode: str | None
    kunci_galat: str | None
    nomor_induk: tuple[str, ...] = ()
    alasan_cabut: str = ""
    dahulu: PeranPerangkat | None = None


def keadaan(konteks: Context) -> Keadaan:
    """What this machine is; never fails because of keys. `kode` is the code of a first request that waits."""
    tunggu, kode, akar = None, None, None
    induk: tuple[str, ...] = ()
    with suppress(UserError):
        tunggu = simpanan.menunggu(konteks)
    if tunggu is not None and tunggu.request.renews is None:
        kode = tunggu.request.code
    with suppress(UserError):
        percaya = simpanan.kepercayaan(konteks)
        if percaya is not None:
            akar, induk = sidik(percaya), _nomor_induk(percaya)
    try:
        ini = simpanan.mesin(konteks)
    except UserError as galat:
        alasan = galat.rincian.get("alasan", "") if galat.kode == "KNC-38" else ""
        peran = konteks.store.meta(skema.META_PERAN)
        dahulu = None if peran is None else PeranPerangkat(peran)
        menunggu = tunggu is not None
        return Keadaan(False, None, None, None, None, akar, menunggu, kode, galat.kode, induk, alasan, dahulu)
    izin, nomor = ini.rantai[-1].certificate, UUID(bytes=ini.identitas.device)
    dari = ini.rantai[-2].certificate.name
    return Keadaan(True, nomor, izin.role, izin.name, dari, akar, tunggu is not None, kode, None, induk)


def sidik(percaya: TrustStore) -> str:
    """The fingerprint of the roots in groups of four, to compare two offices by eye."""
    return berkelompok(percaya.roots.digest.hex()[:32])


def _nomor_induk(percaya: TrustStore) -> tuple[str, ...]:
    return tuple(sorted(berkelompok(read_link(satu).serial.hex()) for satu in percaya.roots.accepted))


def jadikan_pusat(konteks: Context, nama: str, folder_kunci_akar: Path, kata_sandi: str) -> PusatBaru:
    """Make this machine the centre of its office.

    A new office gets its root keys in `folder_kunci_akar` (a stick). Where the office has roots and this machine lost
    its keys, the root or spare in that folder certifies its new keys; revoke the old ones afterwards.

    Raises UserError UMM-01, KNC-29 (enrolled already), KNC-32 (folder of the office), KNC-25 (name), and what
    `perangkat_akar` raises.
    """
    wewenang.pastikan_peran(konteks, wewenang.PENGELOLA, "menjadikan komputer ini pusat")
    _pastikan_belum_terdaftar(konteks)
    pastikan_di_luar(konteks, folder_kunci_akar)
    ask(Wish(PeranPerangkat.PUSAT, nama, nama))  # refuses a name that cannot be used before anything is made
    lama, pada = simpanan.kepercayaan(konteks), _pada(konteks)
    if lama is None:
        akar = perangkat_akar.buat(folder_kunci_akar, kata_sandi, pada)
    else:
        akar = perangkat_akar.buka(folder_kunci_akar, kata_sandi, lama)
    milik, memuat = DeviceIdentity.generate(), simpanan.unit_memuat(konteks)
    try:
        link = issue(
            akar.identitas, akar.link, milik.public, Grant(PeranPerangkat.PUSAT, Scope.whole(), nama), pada, memuat
        )
        percaya = with_certificate(akar.percaya, (akar.link.raw, link.raw), memuat)
        with konteks.transaksi(_aksi("jadikan pusat", milik.device), (skema.PUSAT,)) as kerja:
            kerja.catat_tindakan(konteks.akun)
            _mulai_bila_lain(konteks, kerja, milik.device)
            simpanan.simpan_mesin(konteks, milik, percaya)
    except BaseException:
        akar.buang()
        raise
    simpanan.lupakan_menunggu(konteks)
    return PusatBaru(UUID(bytes=milik.device), nama, sidik(percaya), akar.berkas)


def pastikan_di_luar(konteks: Context, folder: Path) -> None:
    """Raise UserError KNC-32 for a folder of the office: whoever copies the office would carry the root keys."""
    if folder.resolve().is_relative_to(konteks.folder.resolve()):
        raise UserError("KNC-32", folder=str(folder))


def buat_permintaan(
    konteks: Context, peran: PeranPerangkat, nama: str, unit: str, *, ulang: bool = False
) -> tuple[bytes, str]:
    """Make keys and a request that replaces one that still waits; return its file and the code to read out.

    With `ulang` also at a machine that is enrolled below a centre: whoever was revoked cannot be told so by a bundle.
    What it has stays in force until the answer is installed.
    Raises UserError UMM-01, KNC-29 (enrolled already: renew), KNC-13 (a role that cannot be asked for), KNC-25, KNC-04.
    """
    _pastikan_mesin(konteks, "meminta izin perangkat")
    _pastikan_belum_terdaftar(konteks, ulang)
    if peran not in PERAN_DIMINTA:
        raise UserError("KNC-13", nama=nama)
    tunggu = simpanan.dengan_kunci_menunggu(konteks, ask(Wish(peran, nama, unit)))
    with konteks.transaksi(_aksi("minta izin", tunggu.identity.device), (skema.PUSAT,)) as kerja:
        kerja.catat_tindakan(konteks.akun)
        simpanan.simpan_menunggu(konteks, tunggu)
    return tunggu.request.raw, tunggu.request.code


def permintaan_menunggu(konteks: Context) -> tuple[str, bytes]:
    """Name and file of the request that waits here, as it was made. Raises UserError UMM-01, KNC-11 where none does."""
    _pastikan_mesin(konteks, "menyimpan permintaan izin")
    if (tunggu := simpanan.menunggu(konteks)) is None:
        raise UserError("KNC-11")
    return tunggu.request.wish.computer, tunggu.request.raw


def perbarui_kunci(konteks: Context) -> bytes:
    """Make new keys for this machine; return the request, which the old key signs too: nobody needs to telephone.

    While one waits for its answer it is that one: its answer may be made already, for keys that lie only here.
    Raises UserError UMM-01, KNC-13 (the centre is renewed by the roots), KNC-04, and as `perangkat_simpanan.mesin`.
    """
    _pastikan_mesin(konteks, "memperbarui kunci perangkat")
    milik, kini = simpanan.identitas(konteks), simpanan.mesin(konteks).rantai[-1]
    izin = kini.certificate
    if izin.role not in PERAN_DIMINTA:
        raise UserError("KNC-13", nama=izin.name)
    with suppress(UserError):  # a damaged one is replaced
        ada = simpanan.menunggu(konteks)
        if ada is not None and ada.request.renews == kini.serial:
            return ada.request.raw
    tunggu = ask_renewal(milik, kini, Wish(izin.role, izin.name, izin.name))
    with konteks.transaksi(_aksi("minta kunci baru", tunggu.identity.device), (skema.PUSAT,)) as kerja:
        kerja.catat_tindakan(konteks.akun)
        simpanan.simpan_menunggu(konteks, tunggu)
    return tunggu.request.raw


def pasang_izin(konteks: Context, data: bytes, kode: str = "") -> Terpasang:
    """Install the answer to the request that waits here; `kode` is what its issuer reads out, a renewal needs none.

    Raises UserError UMM-01, KNC-08 (another code), KNC-09 (damaged), KNC-10 (for another machine), KNC-11 (no request
    waits for it), KNC-17 (revoked meanwhile), KNC-04, and what verifying the chain raises.
    """
    _pastikan_mesin(konteks, "memasang izin perangkat")
    tunggu = simpanan.menunggu(konteks)
    hasil = _pasang(konteks, tunggu, data, kode)
    pertama, lama = tunggu is None or tunggu.request.renews is None, None
    with suppress(UserError):
        lama = simpanan.kepercayaan(konteks)
    with konteks.transaksi(_aksi("pasang izin", hasil.identity.device), (skema.PUSAT,)) as kerja:
        kerja.catat_tindakan(konteks.akun)
        if pertama:
            _mulai_bila_lain(konteks, kerja, hasil.identity.device)
        if pertama and lama is not None and not _sekantor(lama, hasil.trust):
            lupakan_induk(kerja.koneksi)
        terima_bekal(konteks.store, kerja, hasil, konteks.saya, konteks.sekarang())
        simpanan.simpan_mesin(konteks, hasil.identity, hasil.trust)
        umur_induk.catat(konteks, baru=pertama)
    simpanan.lupakan_menunggu(konteks)
    rantai = next(r for r in hasil.trust.in_force(hasil.identity.device) if r[-1].raw == hasil.chain[-1])
    izin = rantai[-1].certificate
    dari = rantai[-2].certificate.name
    return Terpasang(UUID(bytes=hasil.identity.device), izin.role, izin.name, dari, sidik(hasil.trust))


def _pasang(konteks: Context, tunggu: Pending | None, data: bytes, kode: str) -> Enrolled:
    """A machine may have no master data yet: for units of its own chain it takes its issuer's word."""
    if tunggu is not None and tunggu.request.renews is not None:
        percaya = simpanan.kepercayaan(konteks)
        if percaya is None:
            raise UserError("KNC-03")
        return install_renewal(tunggu, data, percaya, organisation_unknown)
    hasil, lama = install(tunggu, data, kode), None
    with suppress(UserError):  # a damaged record is replaced by the new one
        lama = simpanan.kepercayaan(konteks)
    return replace(hasil, trust=_gabung(lama, hasil))


def _gabung(lama: TrustStore | None, hasil: Enrolled) -> TrustStore:
    """A machine that is enrolled again in the same office forgets nobody, and no revocation."""
    baru = hasil.trust
    if lama is None or not _sekantor(lama, baru):
        return baru
    akar = max(baru.roots, lama.roots, key=lambda roots: roots.number)
    percaya = replace(lama, roots=akar, revocations=together(lama.revocations, baru.revocations))
    for panjang in range(2, len(hasil.chain) + 1):
        percaya = with_certificate(percaya, hasil.chain[:panjang], organisation_unknown)
    return percaya


def _sekantor(satu: TrustStore, lain: TrustStore) -> bool:
    """Whether both began with the same roots, however often these were replaced since."""
    return (*satu.roots.before, satu.roots.record)[0] == (*lain.roots.before, lain.roots.record)[0]


def baca_berkas_izin(berkas: Path) -> bytes:
    """The bytes of an answer. Raises UserError KNC-06 (not readable), KNC-09 (too large to be one)."""
    return read_file(berkas, ANSWER_BYTES, "KNC-09")


def simpan_berkas(berkas: Path, isi: bytes) -> None:
    """Write a file that travels. Raises UserError KNC-04."""
    write_file(berkas, isi)


def _pastikan_mesin(konteks: Context, tindakan: str) -> None:
    """Who keeps the office keeps its machine; on a machine that nobody keeps, its owner does."""
    if konteks.peran in PENGURUS_MESIN:
        return
    if konteks.peran is Peran.PENGAWAS or not wewenang.tanpa_pengelola(konteks):
        raise wewenang.tolak(konteks, tindakan)


def _pastikan_belum_terdaftar(konteks: Context, ulang: bool = False) -> None:
    """Keys that are lost, of another computer or revoked are none: then the machine may be enrolled as a new one."""
    try:
        ini = simpanan.mesin(konteks)
    except UserError:
        return
    if ulang and ini.rantai[-1].certificate.role in PERAN_DIMINTA:
        return
    raise UserError("KNC-29", nama=ini.rantai[-1].certificate.name)


def _mulai_bila_lain(konteks: Context, kerja: UnitOfWork, perangkat: bytes) -> None:
    """Whoever gets another id has met no neighbour yet: what the old one confirmed would look like a restore."""
    if konteks.store.meta("perangkat_id") != str(UUID(bytes=perangkat)):
        mulai_sebagai_lain(kerja.koneksi)


def _pada(konteks: Context) -> str:
    return konteks.sekarang().isoformat(timespec="minutes")


def _aksi(kata: str, perangkat: bytes) -> str:
    """What the change log says: the act and the head of the machine's id."""
    return f"{kata} perangkat {perangkat.hex()[:8]}"
