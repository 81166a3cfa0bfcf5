"""History of one plan: every text that was set, by whom and why, and what changed from one to another (article 14)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kinerja_desktop.domain.beda_skp import Beda, MedanBeda, beda_skp
from kinerja_desktop.domain.dokumen import FormulirSkp
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.skp import KeputusanSkp, PutusanSkp, Skp
from kinerja_desktop.services import atasan_penilai, formulir_skp
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skp as kueri
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.turunan import keputusan_skp


@dataclass(frozen=True, slots=True)
class VersiSkp:
    """One set text. `nomor` counts from 1; `alasan` is why it was revised (empty for the first), `berlaku` the last."""

    nomor: int
    keputusan: KeputusanSkp
    oleh: str
    skp: Skp
    berlaku: bool

    @property
    def pada(self) -> datetime:
        """When it was set."""
        return self.keputusan.pada

    @property
    def alasan(self) -> str:
        """Why it was revised."""
        return self.skp.alasan_revisi


@dataclass(frozen=True, slots=True)
class RiwayatSkp:
    """Set texts, oldest first, and all decisions with names, oldest first."""

    versi: tuple[VersiSkp, ...]
    keputusan: tuple[tuple[KeputusanSkp, str], ...]


def riwayat(konteks: Context, skp_id: UUID) -> RiwayatSkp:
    """The history of one plan. Raises UMM-03, and UMM-01 for somebody who may not read it."""
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, Skp, skp_id)
        if simpanan is None:
            raise UserError("UMM-03", apa="SKP")
        atasan_penilai.pastikan_terbaca(konteks, koneksi, simpanan.nilai, "melihat riwayat SKP pegawai ini")
        putusan = [(k, _nama(koneksi, k.oleh_id)) for k in keputusan_skp(koneksi, skp_id)]
        teks = kueri.teks_menurut_hash(koneksi, simpanan)
    nama = {k.id: n for k, n in putusan}
    tetap = [k for k, _ in putusan if k.putusan is PutusanSkp.TETAPKAN and k.skp_hash in teks]
    versi = [
        VersiSkp(nomor, k, nama[k.id], teks[k.skp_hash], nomor == len(tetap)) for nomor, k in enumerate(tetap, start=1)
    ]
    return RiwayatSkp(tuple(versi), tuple(putusan))


def formulir(versi: VersiSkp) -> FormulirSkp:
    """The official form as it was set then. Raises UMM-03 where no form was frozen with the decision."""
    if not versi.keputusan.cuplikan:
        raise UserError("UMM-03", apa="Formulir yang dibekukan")
    return formulir_skp.beku(versi.keputusan, versi.skp)


def bandingkan(konteks: Context, lama: VersiSkp, baru: VersiSkp) -> tuple[Beda, ...]:
    """What changed between two set texts, with the names of the penilai instead of their ids."""
    with konteks.store.baca() as koneksi:
        return tuple(_bernama(koneksi, b) for b in beda_skp(lama.skp, baru.skp))


def _bernama(koneksi: Koneksi, beda: Beda) -> Beda:
    if beda.medan is not MedanBeda.PENILAI:
        return beda
    return Beda(beda.medan, beda.jenis, _penilai(koneksi, beda.lama), _penilai(koneksi, beda.baru), beda.bagian)


def _penilai(koneksi: Koneksi, teks: str) -> str:
    """A penilai is told by his id, or by the printed name where the plan has one."""
    try:
        return _nama(koneksi, UUID(teks))
    except ValueError:
        return teks


def _nama(koneksi: Koneksi, pegawai_id: UUID) -> str:
    orang = ambil(koneksi, Pegawai, pegawai_id)
    return orang.nilai.nama if orang else ""
