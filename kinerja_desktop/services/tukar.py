"""The exchange as people see it: neighbours and what they have, what waits to be sent, history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pertukaran import dasar, yang_hidup
from kinerja_desktop.domain.waktu import dari_teks
from kinerja_desktop.services import perangkat_lingkup, pulih_paket, umur_induk, wewenang
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services.cakupan_perangkat import kiriman_bagi
from kinerja_desktop.services.kirim_paket import KIRIM, LAMPIRAN_TERBANYAK, lampiran_menyusul
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.kotak_paket import Kotak
from kinerja_desktop.services.laju_paket import BITA_CATATAN
from kinerja_desktop.services.perangkat_lingkup import Lingkup
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.services.pulih_paket import Pemberitahu
from kinerja_desktop.services.samping import BerkasSamping, berkas_samping, dikenali
from kinerja_desktop.store import pertukaran as kueri
from kinerja_desktop.store import tetangga
from kinerja_desktop.store.ditahan import ditahan_di_sana
from kinerja_desktop.store.muatan import Muatan
from kinerja_desktop.store.tetangga import Hubungan, Lubang
from kinerja_desktop.sync.certificates import Certificate, Link
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.trust import TrustStore

"""Who sends and receives: everybody but the pengawas, who only reads."""

LAMA_DIAM = timedelta(days=30)
"""A neighbour that is silent for longer is pointed out: a warning, nothing is refused for it."""


class KeadaanTetangga(Enum):
    """How the exchange with a machine stands."""

    LENGKAP = "lengkap"
    KURANG = "kurang"
    DIAM = "diam"
    BELUM = "belum"
    LEWAT = "lewat"
    DICABUT = "dicabut"


@dataclass(frozen=True)
class Tetangga:
    """A machine that this one exchanges with.

    `diterima` is the last number of its changes that is here without a hole, `diakui` the last of ours that it
    confirmed, `menunggu` how many of our bundles it has not confirmed; times are None where nothing ever travelled.
    `lewat` names the machine through which one exchanges that is known here only so that it can be revoked.
    `sengketa` names other machines that certified the same id. `ditahan` records of ours do not count there.
    """

    perangkat: bytes
    nama: str
    peran: PeranPerangkat
    pemegang: str
    keadaan: KeadaanTetangga
    di_atas: bool
    diterima: int = 0
    diterima_pada: datetime | None = None
    diakui: int = 0
    dikirim_pada: datetime | None = None
    menunggu: int = 0
    kurang: Lubang | None = None
    lewat: str = ""
    sengketa: tuple[str, ...] = ()
    ditahan: int = 0

    @property
    def dapat_dikirimi(self) -> bool:
        """Whether a bundle may be made for it: not for a revoked one, nor for one that exchanges through another."""
        return self.keadaan not in (KeadaanTetangga.DICABUT, KeadaanTetangga.LEWAT)


@dataclass(frozen=True)
class SiapKirim:
    """What a machine is not known to have: records by table, files, and about how many bytes.

    `kembali` records came from that machine and go along once more, in case it lost them.
    The next bundle holds all of it, or with `bersambung` as much as it may have files; the rest goes with later ones.
    """

    catatan: dict[str, int]
    lampiran: int
    ukuran: int
    terakhir: datetime | None
    bersambung: bool = False
    kembali: int = 0

    @property
    def jumlah(self) -> int:
        """Records of all tables."""
        return sum(self.catatan.values())


class JenisRiwayat(Enum):
    """What a line of the history is."""

    DITERIMA = "diterima"
    DIBUAT = "dibuat"
    DIKIRIM = "dikirim"
    DIAKUI = "diakui"
    MENUNGGU = "menunggu"
    KARANTINA = "karantina"


@dataclass(frozen=True)
class BarisRiwayat:
    """One bundle: when, with whom, what became of it; `ditahan_sana` records of it its receiver holds back."""

    jenis: JenisRiwayat
    waktu: datetime
    nama: str
    baru: int = 0
    berubah: int = 0
    bertentangan: int = 0
    ditahan: int = 0
    nomor: Lubang | None = None
    ditahan_sana: int = 0
    diakui_pada: datetime | None = None
    berkas: BerkasSamping | None = None


@dataclass(frozen=True)
class Ringkasan:
    """The whole page: who this machine is, its neighbours, the history, and what a person must know or do.

    `utama` is the machine above, or the only one there is; the centre has none. `menunggu_izin` says that a request
    for new keys waits for its answer; `induk_sejak` when the newest master data came, where that is too long ago.
    """

    nama: str
    peran: PeranPerangkat
    pemberi: str
    utama: bytes | None
    tetangga: tuple[Tetangga, ...]
    riwayat: tuple[BarisRiwayat, ...]
    samping: tuple[BerkasSamping, ...]
    pulih_sejak: datetime | None
    pulih_menurut: Pemberitahu | None
    menunggu_izin: bool = False
    induk_sejak: datetime | None = None

    @property
    def penerima(self) -> tuple[Tetangga, ...]:
        """Neighbours that a bundle may be made for."""
        return tuple(t for t in self.tetangga if t.dapat_dikirimi)


def ringkasan(konteks: Context, ini: Mesin, banyak: int = 100) -> Ringkasan:
    """Everything but what waits to be sent, which `siap_kirim` counts. Raises UserError UMM-01 for the role."""
    wewenang.pastikan_peran(konteks, wewenang.PENUKAR | {Peran.PENGAWAS}, "melihat pengiriman dan penerimaan")
    semua = daftar_tetangga(konteks, ini)
    hidup = [t for t in semua if t.dapat_dikirimi]
    with konteks.store.baca() as koneksi:
        utama = ini.utama(koneksi)
    samping = dikenali(konteks, ini, list(berkas_samping(konteks)))
    sejak = pulih_paket.sejak(konteks)
    return Ringkasan(
        ini.sertifikat.name,
        ini.sertifikat.role,
        ini.rantai[-2].certificate.name,
        utama or (hidup[0].perangkat if len(hidup) == 1 else None),
        tuple(semua),
        tuple(riwayat(konteks, ini, samping, banyak)),
        samping,
        None if sejak is None else dari_teks(sejak),
        pulih_paket.menurut(konteks, ini),
        _menunggu_izin(konteks),
        umur_induk.terlalu_lama(konteks, ini.sertifikat.role),
    )


def _menunggu_izin(konteks: Context) -> bool:
    with suppress(UserError):
        return simpanan.menunggu(konteks) is not None
    return False


def daftar_tetangga(konteks: Context, ini: Mesin) -> list[Tetangga]:
    """The machine above, those that this one gave a certificate to, and all that it ever exchanged with."""
    percaya, milik = ini.percaya, ini.identitas.device
    with konteks.store.baca() as koneksi:
        hubungan, riwayat = tetangga.hubungan(koneksi), kueri.riwayat_semua(koneksi)
        lubang = tetangga.lubang(koneksi)
        ditahan = {satu: sum(isi.values()) for satu, isi in ditahan_di_sana(koneksi).items()}
    bawahan = {nomor for nomor, rantai in percaya.known.items() if any(_di_bawah(milik, satu) for satu in rantai)}
    semua = (hubungan.keys() | bawahan | ({ini.atasan} if ini.atasan else set())) - {milik}
    izin = {nomor: _izin(percaya, nomor) for nomor in semua if percaya.known.get(nomor)}
    pemegang = _pemegang(konteks, {nomor: satu.scope for nomor, satu in izin.items()})
    hasil = []
    for nomor, satu in izin.items():
        kontak, hidup = hubungan.get(nomor, Hubungan()), yang_hidup(riwayat.get(nomor, []))
        kurang = next((lubang[nomor, r.epoch] for r in hidup if (nomor, r.epoch) in lubang), None)
        pada = _waktu(kontak.masuk_pada)
        pemberi = (*percaya.in_force(nomor), *percaya.known[nomor])[0][-2]
        langsung = nomor in hubungan or nomor == ini.atasan or pemberi.device == milik
        keadaan = _keadaan(konteks, bool(percaya.in_force(nomor)), pada, kurang is not None)
        hasil.append(
            Tetangga(
                nomor,
                satu.name,
                satu.role,
                pemegang[nomor],
                keadaan if langsung or keadaan is KeadaanTetangga.DICABUT else KeadaanTetangga.LEWAT,
                nomor == ini.atasan,
                max((r.terapan for r in hidup), default=0),
                pada,
                dasar(hidup)[0],
                _waktu(kontak.keluar_pada),
                kontak.menunggu,
                kurang,
                "" if langsung else pemberi.certificate.name,
                percaya.disputers(nomor),
                ditahan.get(nomor, 0),
            )
        )
    return sorted(hasil, key=lambda t: (not t.di_atas, t.peran.depth, t.nama.casefold(), t.perangkat))


def _di_bawah(milik: bytes, rantai: Sequence[Link]) -> bool:
    return milik in {satu.device for satu in rantai[:-1]}


def _izin(percaya: TrustStore, nomor: bytes) -> Certificate:
    """The certificate of a machine that is in force, else the last one that was."""
    return (*percaya.in_force(nomor), *percaya.known[nomor])[0][-1].certificate


def _waktu(teks: str | None) -> datetime | None:
    return None if teks is None else dari_teks(teks)


def _keadaan(konteks: Context, berlaku: bool, pada: datetime | None, berlubang: bool) -> KeadaanTetangga:
    if not berlaku:
        return KeadaanTetangga.DICABUT
    if pada is None:
        return KeadaanTetangga.BELUM
    if berlubang:
        return KeadaanTetangga.KURANG
    return KeadaanTetangga.DIAM if konteks.sekarang() - pada > LAMA_DIAM else KeadaanTetangga.LENGKAP


def _pemegang(konteks: Context, scope: dict[bytes, Scope]) -> dict[bytes, str]:
    """Who works at each machine; for a workstation the unit, empty for the centre."""
    lingkup = {nomor: Lingkup.dari_scope(satu) for nomor, satu in scope.items()}
    orang = perangkat_lingkup.nama_pegawai(konteks, {p for satu in lingkup.values() for p in satu.pegawai})
    unit = perangkat_lingkup.nama_unit(konteks, {u for satu in lingkup.values() for u in satu.unit})
    return {
        nomor: ", ".join(sorted(orang[p] for p in satu.pegawai) or sorted(unit[u] for u in satu.unit))
        for nomor, satu in lingkup.items()
    }


def siap_kirim(konteks: Context, ini: Mesin, penerima: bytes, *, penuh: bool = False) -> SiapKirim:
    """What the next bundle for a machine holds. Raises UserError PKT-41 for one that is unknown or revoked."""
    lihat = kiriman_bagi(konteks, ini.kenal(penerima))
    with konteks.store.baca() as koneksi:
        semula = 0 if penuh else kueri.dasar_berikut(koneksi, penerima, lihat.sidik())
        muatan, sana = Muatan(lihat, semula), "" if penuh else tetangga.rentang_dari(koneksi, penerima, semula)
        isi = tetangga.hitung_kiriman(koneksi, KIRIM.values(), muatan, sana)
        dari_sana = kueri.lampiran_dari(koneksi, penerima) if semula else frozenset()
        disebut = muatan.berkas(koneksi, KIRIM.values())
        belum = {sidik: bukti.ukuran for sidik, bukti in disebut.items() if bytes.fromhex(sidik) not in dari_sana}
        menyusul = dict.fromkeys(lampiran_menyusul(koneksi, lihat, penerima), 0)
        berkas = [ukuran for sidik, ukuran in (menyusul | belum).items() if konteks.brankas.ada(sidik)]
        keluar = tetangga.paket_terkirim(koneksi, penerima)
    ukuran = (isi.jumlah + isi.kembali) * BITA_CATATAN + sum(berkas)
    terakhir = dari_teks(keluar.waktu) if keluar else None
    return SiapKirim(isi.catatan, len(berkas), ukuran, terakhir, len(belum) > LAMPIRAN_TERBANYAK, isi.kembali)


def riwayat(
    konteks: Context, ini: Mesin, samping: tuple[BerkasSamping, ...], banyak: int = 100
) -> Iterator[BarisRiwayat]:
    """Bundles applied, bundles made with their receipts, and files laid aside, newest first."""
    with konteks.store.baca() as koneksi:
        masuk, keluar = tetangga.paket_masuk(koneksi, banyak), tetangga.paket_keluar(koneksi, banyak)
        ditahan = ditahan_di_sana(koneksi)
    baris = [
        BarisRiwayat(
            JenisRiwayat.DITERIMA,
            dari_teks(m.waktu),
            ini.sebut(m.perangkat),
            m.baru,
            m.berubah,
            m.bertentangan,
            m.ditahan,
        )
        for m in masuk
    ]
    for k in keluar:
        jenis = JenisRiwayat.DIKIRIM if k.disalin is not None else JenisRiwayat.DIBUAT
        jenis = jenis if k.diakui is None else JenisRiwayat.DIAKUI
        diakui = None if k.diakui is None else dari_teks(k.diakui)
        nomor, nama = Lubang(k.dasar + 1, k.sampai), ini.sebut(k.perangkat)
        sana = ditahan.get(k.perangkat, {}).get(k.id, 0)
        baris.append(BarisRiwayat(jenis, dari_teks(k.waktu), nama, nomor=nomor, ditahan_sana=sana, diakui_pada=diakui))
    for s in samping:
        jenis = JenisRiwayat.MENUNGGU if s.kotak is Kotak.MENUNGGU else JenisRiwayat.KARANTINA
        baris.append(BarisRiwayat(jenis, s.waktu, s.nama, berkas=s))
    yield from sorted(baris, key=lambda b: b.waktu, reverse=True)[:banyak]


def mesin_bertukar(konteks: Context) -> Mesin | None:
    """This machine when it is enrolled and in force, else None: an office that never exchanges pays nothing."""
    with suppress(UserError):
        return simpanan.mesin(konteks)
    return None
