"""Sealing the month of one or many people by their penilai, and how each month stands.

A seal is never taken back: it may have reached others. When something in a sealed month is corrected, the seal no
longer fits, which everybody sees, and the penilai seals once more; the new seal names the one it replaces, and both
stay.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from kinerja_desktop.domain import segel as aturan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.keputusan import pastikan_bukan_diri
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.segel import Beda, Hitungan, KeadaanSegel, Segel, SifatTanda
from kinerja_desktop.services import organisasi, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_simpanan import Mesin, mesin
from kinerja_desktop.services.segel_tanda import PemeriksaTanda, bubuhkan
from kinerja_desktop.store import pegawai as kueri_pegawai
from kinerja_desktop.store import segel as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil, cari
from kinerja_desktop.store.segel import BulanPegawai
from kinerja_desktop.store.unit_of_work import Perubahan
from kinerja_desktop.sync.seal import speaks_for

_TINDAKAN = "menyegel bulan pegawai ini"


@dataclass(frozen=True, slots=True)
class RingkasSegel:
    """The seal that counts for a month: who sealed it, when by his clock, on which machine, and its worth."""

    id: UUID
    oleh: str
    pada: datetime
    mesin: str
    sifat: SifatTanda
    jumlah: int


@dataclass(frozen=True, slots=True)
class BarisSegel:
    """The month of one person: how it stands, its numbers, its seal, and what differs from what was sealed."""

    pegawai_id: UUID
    nama: str
    nip: str
    keadaan: KeadaanSegel
    hitungan: Hitungan
    segel: RingkasSegel | None = None
    beda: Beda | None = None

    @property
    def dapat_disegel(self) -> bool:
        """True when sealing it now would be accepted."""
        berubah = self.keadaan is KeadaanSegel.BERUBAH and not self.hitungan.menunggu and self.hitungan.disetujui > 0
        return self.keadaan is KeadaanSegel.SIAP or (berubah and not self.hitungan.bertentangan)


@dataclass(frozen=True, slots=True)
class Dilewati:
    """A person whose month was left out, with the reason; the others were sealed."""

    pegawai_id: UUID
    nama: str
    nip: str
    alasan: UserError


@dataclass(frozen=True, slots=True)
class HasilSegel:
    """What was sealed. `bertanda` is False on a machine without a key of its own."""

    disegel: tuple[Segel, ...]
    dilewati: tuple[Dilewati, ...]
    bertanda: bool
    perubahan: Perubahan


def daftar(konteks: Context, bulan: Periode) -> list[BarisSegel]:
    """The people whose month the acting person may seal, by name. Raises UMM-01 for other roles, SGL-01."""
    wewenang.pastikan_peran(konteks, wewenang.PENILAI, _TINDAKAN)
    _pastikan_bulan(bulan)
    return baris_bulan(konteks, bulan, _tim(konteks, bulan))


def belum_selesai(konteks: Context, bulan: Periode) -> list[UUID]:
    """Everybody whose month the acting person should seal: ready, changed, or with something that still waits."""
    perlu = {KeadaanSegel.SIAP, KeadaanSegel.BERUBAH, KeadaanSegel.MENUNGGU, KeadaanSegel.BERJALAN}
    return [b.pegawai_id for b in daftar(konteks, bulan) if b.keadaan in perlu]


def menurut_nip(konteks: Context, nip: Sequence[str]) -> list[UUID]:
    """People by their NIP, written with or without spaces. Raises SGL-09 for one that nobody has."""
    hasil = []
    with konteks.store.baca() as koneksi:
        for satu in nip:
            orang = kueri_pegawai.menurut_nip(koneksi, "".join(satu.split()))
            if orang is None:
                raise UserError("SGL-09", nip=satu[:40])
            hasil.append(orang.id)
    return hasil


def bulan_pegawai(konteks: Context, bulan: Periode, pegawai_id: UUID) -> BarisSegel:
    """The month of one person, for himself and whoever may read his records. Raises UMM-01, UMM-03, SGL-01."""
    _pastikan_bulan(bulan)
    orang = wewenang.pastikan_terlihat(konteks, pegawai_id, "melihat segel pegawai ini")
    return baris_bulan(konteks, bulan, [orang])[0]


def baris_bulan(konteks: Context, bulan: Periode, orang: Collection[Pegawai]) -> list[BarisSegel]:
    """The month of each of these people, in their order, by the hashes as they are stored."""
    pemeriksa, hari_ini = PemeriksaTanda(konteks), konteks.hari_ini()
    nomor = [satu.id for satu in orang]
    hasil = []
    with konteks.store.baca() as koneksi:
        isi = kueri.bulan_pegawai(koneksi, bulan, nomor)
        semua = kueri.segel_bulan(koneksi, bulan, nomor)
        for satu in orang:
            segel = _yang_berlaku(pemeriksa, semua.get((satu.id, bulan), []))
            beda = None if segel is None else kueri.beda(koneksi, segel, isi[satu.id])
            hitungan = isi[satu.id].hitungan
            tersegel = None if _minta_lagi(konteks, pemeriksa, segel, beda) else beda
            kini = aturan.keadaan(bulan, hari_ini, hitungan, tersegel)
            ringkas = None if segel is None else ringkas_segel(konteks, pemeriksa, segel)
            hasil.append(BarisSegel(satu.id, satu.nama, satu.nip, kini, hitungan, ringkas, beda))
    return hasil


def ringkas_segel(konteks: Context, pemeriksa: PemeriksaTanda, segel: Segel) -> RingkasSegel:
    """A seal in words."""
    with konteks.store.baca() as koneksi:
        oleh = ambil(koneksi, Pegawai, segel.oleh_id)
    tanda = pemeriksa.periksa(segel)
    nama = oleh.nilai.nama if oleh else ""
    return RingkasSegel(segel.id, nama, segel.pada, tanda.mesin, tanda.sifat, segel.jumlah)


def bertanda(konteks: Context) -> bool:
    """True where seals bear the signature of this machine; False in an office that exchanges with nobody."""
    return konteks.store.meta(skema.META_PERAN) is not None


def segel_bulan(konteks: Context, bulan: Periode, pegawai: Collection[UUID]) -> HasilSegel:
    """Seal the month of these people in one transaction; who cannot be sealed is left out with the reason.

    In an office that was never enrolled the seal has no signature. Raises UMM-01 for roles that decide nothing, SGL-01,
    SGL-02, SGL-08 (the certificate of this machine does not name the acting person), and as `perangkat_simpanan.mesin`
    where the keys of an enrolled machine cannot be used: then nothing is sealed.
    """
    wewenang.pastikan_peran(konteks, wewenang.PENILAI, _TINDAKAN)
    _pastikan_bulan(bulan)
    if konteks.hari_ini() <= bulan.selesai:
        raise UserError("SGL-02", bulan=bulan.label)
    ini = _penyegel(konteks)
    jadi: list[Segel] = []
    dilewati: list[Dilewati] = []
    with konteks.transaksi("segel bulan") as kerja:
        pemeriksa = PemeriksaTanda(konteks)
        isi = kueri.bulan_pegawai(kerja.koneksi, bulan, pegawai)
        semua = kueri.segel_bulan(kerja.koneksi, bulan, pegawai)
        for satu in dict.fromkeys(pegawai):
            orang = kerja.ambil(Pegawai, satu)
            ada = semua.get((satu, bulan), [])
            lama = _yang_berlaku(pemeriksa, ada)
            beda = None if lama is None else kueri.beda(kerja.koneksi, lama, isi[satu])
            tersegel = None if _minta_lagi(konteks, pemeriksa, lama, beda) else beda
            try:
                _pastikan_penilainya(konteks, pemeriksa, bulan, orang.nilai if orang else None)
                aturan.pastikan_boleh_segel(
                    bulan, konteks.hari_ini(), orang.nilai.nama if orang else "", isi[satu].hitungan, tersegel
                )
                baru = _susun(konteks, bulan, satu, isi[satu], lama or _tanpa_bukti(pemeriksa, ada))
            except UserError as galat:
                nama, nip = (orang.nilai.nama, orang.nilai.nip) if orang else ("", "")
                dilewati.append(Dilewati(satu, nama, nip, galat))
            else:
                jadi.append(baru if ini is None else _bertanda(ini, baru))
                kerja.simpan(jadi[-1])
    return HasilSegel(tuple(jadi), tuple(dilewati), ini is not None, kerja.perubahan)


def _pastikan_penilainya(konteks: Context, pemeriksa: PemeriksaTanda, bulan: Periode, orang: Pegawai | None) -> None:
    """Only the penilai of the month's last day, or who is it now."""
    if orang is None:
        raise UserError("UMM-03", apa="Pegawai")
    pastikan_bukan_diri(orang.id, konteks.saya)
    hari = (bulan.selesai, konteks.hari_ini())
    if not any(pemeriksa.menilai(konteks.saya, orang.id, satu) for satu in hari):
        raise UserError("SGL-07", nama=orang.nama, bulan=bulan.label)


def _susun(konteks: Context, bulan: Periode, pegawai_id: UUID, isi: BulanPegawai, lama: Segel | None) -> Segel:
    butir = [semua[0] for semua in isi.calon.values()]
    return Segel(
        konteks.id_baru(),
        pegawai_id,
        konteks.saya,
        bulan,
        konteks.sekarang(),
        len(butir),
        aturan.akar(butir),
        aturan.daftar(butir),
        None if lama is None else lama.id,
    )


def _bertanda(ini: Mesin, segel: Segel) -> Segel:
    segel = replace(segel, perangkat=ini.identitas.device)
    rantai, tanda = bubuhkan(ini, segel)
    return replace(segel, rantai=rantai, tanda=tanda)


def _penyegel(konteks: Context) -> Mesin | None:
    if not bertanda(konteks):
        return None
    ini = mesin(konteks)
    if not speaks_for(ini.rantai[-1], konteks.saya.bytes, ini.unit_memuat):
        raise UserError("SGL-08")
    return ini


def _yang_berlaku(pemeriksa: PemeriksaTanda, semua: list[Segel]) -> Segel | None:
    """The seal that counts; one whose signature proves nothing counts for nothing."""
    sifat = {s.id: pemeriksa.periksa(s).sifat for s in semua}
    return next((s for s in aturan.ujung(semua, sifat) if sifat[s.id] is not SifatTanda.TIDAK_SAH), None)


def _tanpa_bukti(pemeriksa: PemeriksaTanda, semua: list[Segel]) -> Segel | None:
    """The latest of the seals that prove nothing: a new one takes its place, and the alarm about it ends."""
    sifat = {s.id: pemeriksa.periksa(s).sifat for s in semua}
    return next(iter(aturan.ujung(semua, sifat)), None)


def _minta_lagi(konteks: Context, pemeriksa: PemeriksaTanda, segel: Segel | None, beda: Beda | None) -> bool:
    """Whether an unchanged month may be sealed once more: its machine was revoked, or had no keys and has them now."""
    if segel is None or beda is None or not beda.kosong:
        return False
    sifat = pemeriksa.periksa(segel).sifat
    return sifat is SifatTanda.DICABUT or (sifat is SifatTanda.TANPA and bertanda(konteks))


def _tim(konteks: Context, bulan: Periode) -> list[Pegawai]:
    dulu, kini = organisasi.semua(konteks, bulan.selesai), organisasi.semua(konteks, konteks.hari_ini())
    nomor = {k for peta in (dulu, kini) for k, v in peta.items() if v.penilai_id == konteks.saya}
    t = skema.pegawai.c
    with konteks.store.baca() as koneksi:
        semua = cari(koneksi, Pegawai, urut=(t.nama,)) if nomor else []
    return [s.nilai for s in semua if s.nilai.id in nomor and s.nilai.id != konteks.saya]


def _pastikan_bulan(bulan: Periode) -> None:
    if bulan.jenis is not JenisPeriode.BULANAN:
        raise UserError("SGL-01", teks=str(bulan))
