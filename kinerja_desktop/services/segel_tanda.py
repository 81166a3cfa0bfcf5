"""What the signature of a seal is worth: its chain, whom it speaks for, revocation, and the penilai of that time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.bagan import Bagan, SebabPenilai, penilai_pada, semasa_bertugas
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.segel import Segel, SifatTanda, tersusun
from kinerja_desktop.domain.waktu import ke_teks
from kinerja_desktop.services import organisasi
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_simpanan import Mesin, kepercayaan, pernah_memuat
from kinerja_desktop.store.segel import dahulu_menilai, penilai_kini
from kinerja_desktop.sync.certificates import Link
from kinerja_desktop.sync.seal import SealBody, chain_of_seal, sealed_by, sign_seal
from kinerja_desktop.sync.trust import TrustStore


@dataclass(frozen=True, slots=True)
class Tanda:
    """The worth of one signature: `mesin` is the name of the machine, `alasan` why it was revoked."""

    sifat: SifatTanda
    mesin: str = ""
    alasan: str = ""


@dataclass(frozen=True, slots=True)
class _Rantai:
    """The machine of a verified chain; `alasan` is why it was revoked, None while it is in force."""

    mesin: Link
    alasan: str | None


def badan(segel: Segel) -> SealBody:
    """What is signed."""
    ganti = segel.menggantikan_id
    return SealBody(
        1,
        segel.id.bytes,
        segel.pegawai_id.bytes,
        segel.oleh_id.bytes,
        str(segel.bulan),
        ke_teks(segel.pada),
        segel.jumlah,
        segel.akar,
        segel.daftar,
        ganti.bytes if ganti else b"",
        segel.perangkat,
    )


def bubuhkan(ini: Mesin, segel: Segel) -> tuple[bytes, bytes]:
    """Chain and signature of this machine for a seal that names it."""
    return sign_seal(ini.identitas, ini.mentah, badan(segel))


class PemeriksaTanda:
    """Judges signatures by what is trusted here, `percaya` where a bundle brought more of it than is stored."""

    def __init__(self, konteks: Context, percaya: TrustStore | None = None) -> None:
        self._konteks = konteks
        self._percaya = percaya
        self._memuat = pernah_memuat(konteks)
        self._bagan: Bagan | None = None
        self._semasa: dict[UUID, Bagan] = {}
        self._hasil: dict[UUID, Tanda] = {}
        self._dikenal: dict[bytes, _Rantai | None] = {}
        self._kini: dict[UUID, UUID | None] | None = None

    def periksa(self, segel: Segel) -> Tanda:
        """The worth of a signature; each is judged once."""
        if segel.id not in self._hasil:
            self._hasil[segel.id] = self._nilai(segel)
        return self._hasil[segel.id]

    def _nilai(self, segel: Segel) -> Tanda:
        if not tersusun(segel) or not self._penilainya(segel):
            return Tanda(SifatTanda.TIDAK_SAH)
        if not segel.bertanda:
            return Tanda(SifatTanda.TANPA)
        rantai = self._rantai(segel.rantai)
        if rantai is None or not sealed_by(rantai.mesin, badan(segel), segel.tanda, self._memuat):
            return Tanda(SifatTanda.TIDAK_SAH)
        nama = rantai.mesin.certificate.name
        return Tanda(SifatTanda.SAH if rantai.alasan is None else SifatTanda.DICABUT, nama, rantai.alasan or "")

    def _rantai(self, mentah: bytes) -> _Rantai | None:
        """A chain is verified once, however many seals bear it."""
        if mentah not in self._dikenal:
            self._dikenal[mentah] = self._buktikan(mentah)
        return self._dikenal[mentah]

    def _buktikan(self, mentah: bytes) -> _Rantai | None:
        percaya = self._percaya or kepercayaan(self._konteks)
        if percaya is None:
            return None
        try:
            rantai = chain_of_seal(percaya, mentah, self._memuat)
        except UserError:
            return None
        dicabut = percaya.revocations.against(rantai)
        return _Rantai(rantai[-1], None if dicabut is None else dicabut.reason)

    def _penilainya(self, segel: Segel) -> bool:
        """Nobody seals his own, and only the penilai of the month, or who took over from him by the day of the seal.

        Where no record of the organisation tells who that was, also who was it here until his successor came: a change
        that is told today, or late, makes no seal of before a forged one.
        """
        if segel.oleh_id == segel.pegawai_id:
            return False
        if self._kini is None:
            with self._konteks.store.baca() as koneksi:
                self._kini = penilai_kini(koneksi)
        if self._kini.get(segel.pegawai_id) == segel.oleh_id:
            return True
        hari = (segel.bulan.selesai, segel.pada.date())
        if any(self.menilai(segel.oleh_id, segel.pegawai_id, satu) for satu in hari):
            return True
        with self._konteks.store.baca() as koneksi:
            return dahulu_menilai(koneksi, segel, tertulis=self._tertulis(segel))

    def _tertulis(self, segel: Segel) -> bool:
        """Whether records with dates tell who it was at the end of the month: then it was another one.

        Units without a dated head, and people without a dated place in one, tell only who it is today.
        """
        if self._bagan is None:
            self._bagan = organisasi.bagan(self._konteks)
        bagan, hari = self._bagan, segel.bulan.selesai
        hasil = penilai_pada(bagan, segel.pegawai_id, hari)
        if hasil.sebab is SebabPenilai.DITETAPKAN:
            return True
        if hasil.kosong or hasil.unit_kerja_id is None:
            return False
        memimpin = bagan.pemimpin.get(hasil.unit_kerja_id, ())
        bertempat = any(satu.berlaku(hari) for satu in bagan.penempatan.get(segel.pegawai_id, ()))
        return bertempat and any(satu.pegawai_id == hasil.penilai_id and satu.berlaku(hari) for satu in memimpin)

    def menilai(self, penilai_id: UUID, pegawai_id: UUID, hari: date) -> bool:
        """True when one person was the penilai of another on a day, by the chart as it stood at the first question."""
        if self._bagan is None:
            self._bagan = organisasi.bagan(self._konteks)
        if penilai_id not in self._semasa:
            self._semasa[penilai_id] = semasa_bertugas(self._bagan, penilai_id)
        return penilai_pada(self._semasa[penilai_id], pegawai_id, hari).penilai_id == penilai_id
