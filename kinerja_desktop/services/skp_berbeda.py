"""A plan that was set on one machine and sent back on another, neither knowing the other: who it concerns is told.

What set it counts (article 14): a set plan is changed by a revision, never taken back. Where an earlier text was set on
a machine that did not know a later one, the later one is in force. The verdict that does not count and its reason are
kept; the person and the penilai read them until they say that they have, each at his machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.skp import KeputusanSkp, PutusanSkp, dikembalikan_tak_dikenal, ditetapkan_tak_dikenal
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.persetujuan import adalah_penilai
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.putusan import skp_berbeda
from kinerja_desktop.store.rekaman import ambil

TERBACA = "skp_berbeda_terbaca"


@dataclass(frozen=True, slots=True)
class SkpBerbeda:
    """One plan with a verdict that counts for nothing: a return, or what set an earlier text (`ditetapkan`).

    `catatan` is its reason; `boleh`: it waits for who acts here.
    """

    skp_id: UUID
    nama: str
    tahun: int
    keputusan_id: UUID
    catatan: str
    oleh: str
    boleh: bool
    ditetapkan: bool = False


def daftar(konteks: Context) -> list[SkpBerbeda]:
    """Those that the acting person may see and has not said to have read, his own and those of his team first."""
    terbaca = set(konteks.store.preferensi(konteks.akun.id, TERBACA) or ())
    hasil = []
    with konteks.store.baca() as koneksi:
        for skp, sidik, keputusan in skp_berbeda(koneksi, wewenang.cakupan_baca(konteks)):
            orang = ambil(koneksi, Pegawai, skp.pegawai_id)
            boleh = orang is not None and (skp.pegawai_id == konteks.saya or adalah_penilai(konteks, orang.nilai))
            hasil += [
                SkpBerbeda(
                    skp.id,
                    orang.nilai.nama if orang else "",
                    skp.tahun,
                    k.id,
                    k.catatan,
                    _nama(koneksi, k),
                    boleh,
                    k.putusan is PutusanSkp.TETAPKAN,
                )
                for k in (*dikembalikan_tak_dikenal(skp, sidik, keputusan), *ditetapkan_tak_dikenal(keputusan))
                if k.id.hex not in terbaca
            ]
    return sorted(hasil, key=lambda satu: (not satu.boleh, satu.nama, satu.tahun))


def milik_saya(konteks: Context) -> list[SkpBerbeda]:
    """Those that wait for the acting person."""
    return [satu for satu in daftar(konteks) if satu.boleh]


def tandai_terbaca(konteks: Context, keputusan_id: UUID) -> None:
    """The acting person has read it: it is listed for him no more."""
    terbaca = set(konteks.store.preferensi(konteks.akun.id, TERBACA) or ())
    konteks.store.atur_preferensi(konteks.akun.id, TERBACA, sorted({*terbaca, keputusan_id.hex}))


def _nama(koneksi: Koneksi, k: KeputusanSkp) -> str:
    oleh = ambil(koneksi, Pegawai, k.oleh_id)
    return oleh.nilai.nama if oleh else ""
