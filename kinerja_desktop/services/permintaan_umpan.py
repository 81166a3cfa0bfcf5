"""Requests for feedback: ask, read, decline, cancel (PermenPANRB 6/2022 articles 17-19; R59).

A pegawai asks about himself, his penilai asks about him. Who may be asked are those whose feedback the law knows:
leader, peers and subordinates of the person (article 18). The answer is an ordinary feedback that names the request.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.permintaan_umpan import (
    TERBUKA,
    KeadaanPermintaan,
    TanggapanPermintaan,
    hubungan_antara,
    keadaan_permintaan,
    rapikan_permintaan,
    rapikan_tanggapan,
)
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.domain.teks_formulir import JUDUL_NILAI
from kinerja_desktop.domain.umpan_balik import Hubungan, PermintaanUmpanBalik
from kinerja_desktop.services import permintaan_terbuka, umpan_balik, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.umpan_balik import Penerima, Tentang
from kinerja_desktop.store import permintaan_umpan as kueri
from kinerja_desktop.store import umpan_balik as kueri_umpan
from kinerja_desktop.store.unit_of_work import Perubahan

_MEMINTA = "meminta umpan balik tentang pegawai ini"


@dataclass(frozen=True, slots=True)
class BarisPermintaan:
    """One request as lists show it; `masuk` came to the acting person, the others he sent."""

    permintaan: PermintaanUmpanBalik
    masuk: bool
    peminta: str
    tentang_siapa: str
    kepada: str
    tentang: str
    keadaan: KeadaanPermintaan
    alasan: str = ""

    @property
    def terbuka(self) -> bool:
        """True while it may be answered, declined or cancelled."""
        return self.keadaan in TERBUKA


def calon(konteks: Context, tentang_id: UUID) -> list[Penerima]:
    """Who may be asked about this person, with what they are to him. Raises UMM-01, UMM-03."""
    orang = _pastikan_boleh(konteks, tentang_id)
    with konteks.store.baca() as koneksi:
        sekitar = kueri_umpan.sekitar(koneksi, orang.id, orang.penilai_id)
    pasangan = [(p, h) for p in sekitar if p.id != konteks.saya and (h := hubungan_antara(p, orang)) is not None]
    urutan = list(Hubungan)
    hasil = [Penerima(p.id, p.nama, p.jabatan, h) for p, h in pasangan]
    return sorted(hasil, key=lambda p: (urutan.index(p.hubungan), p.nama))


def minta(
    konteks: Context,
    tentang_id: UUID,
    kepada: Sequence[UUID],
    periode: Periode,
    pesan: str,
    tentang: Tentang = Tentang(),  # noqa: B008 - a frozen value
    sampai: date | None = None,
) -> Perubahan:
    """Ask one or more people; each gets a request of his own, all or none.

    Raises UMM-01, UMM-03, UMP-12, UMP-13 (period not begun), UMP-21, UMP-22, UMP-24 (not around him), UMP-26 (open).
    """
    orang = _pastikan_boleh(konteks, tentang_id)
    if not kepada:
        raise UserError("UMM-03", apa="Pegawai")
    if konteks.hari_ini() < periode.mulai:
        raise UserError("UMP-13", periode=periode.label, mulai=tulis_tanggal(periode.mulai))
    umpan_balik.pastikan_tentang(konteks, tentang_id, periode, tentang)
    terbuka = {_hal(b.permintaan) for b in daftar(konteks) if not b.masuk and b.terbuka}
    with konteks.transaksi("minta umpan balik") as kerja:
        for satu in dict.fromkeys(kepada):
            diminta = wewenang.pegawai(konteks, satu)
            if satu == konteks.saya or hubungan_antara(diminta, orang) is None:
                raise UserError("UMP-24", nama=diminta.nama)
            nilai = PermintaanUmpanBalik(
                konteks.id_baru(), konteks.saya, tentang_id, satu, periode, pesan, konteks.sekarang(),
                tentang.rhk_id, tentang.nilai, sampai,
            )  # fmt: skip
            if _hal(nilai) in terbuka:
                raise UserError("UMP-26", nama=diminta.nama, periode=periode.label)
            kerja.simpan(rapikan_permintaan(nilai, konteks.hari_ini()))
    return kerja.perubahan


def _hal(p: PermintaanUmpanBalik) -> tuple[object, ...]:
    return p.tentang_id, p.kepada_id, p.periode, p.rhk_id, p.nilai


def _pastikan_boleh(konteks: Context, tentang_id: UUID) -> Pegawai:
    wewenang.pastikan_peran(konteks, wewenang.PENULIS, _MEMINTA)
    if tentang_id == konteks.saya:
        return wewenang.pegawai(konteks, tentang_id)
    return wewenang.pastikan_penilai(konteks, tentang_id, _MEMINTA)


def daftar(konteks: Context) -> list[BarisPermintaan]:
    """Requests that the acting person received and sent: what waits first, then the newest. Raises UMM-01.

    Of several that ask him the same and that he did not answer only the newest is one (`store.permintaan_umpan`).
    """
    wewenang.pastikan_peran(konteks, wewenang.PENULIS, "membaca permintaan umpan balik")
    with konteks.store.baca() as koneksi:
        datang = kueri.masuk(koneksi, konteks.saya)
        semua = datang + kueri.keluar(koneksi, konteks.saya)
        ids = [p.id for p in semua]
        jawaban = kueri.dijawab(koneksi, ids, {p.kepada_id for p in semua})
        tolakan = kueri.ditolak(koneksi, ids)
    orang = {i for p in semua for i in (p.peminta_id, p.tentang_id, p.kepada_id)}
    nama = {i: wewenang.nama(konteks, i) for i in orang}
    judul = umpan_balik.judul_hasil(konteks, {(p.tentang_id, p.periode.tahun) for p in semua if p.rhk_id})
    hasil = []
    for urut, p in enumerate(semua):
        penolakan = tolakan.get(p.id)
        keadaan = keadaan_permintaan(
            p, dijawab=(p.id, p.kepada_id) in jawaban, ditolak=penolakan is not None, hari_ini=konteks.hari_ini()
        )
        hal = judul.get(p.rhk_id, "") if p.rhk_id else "" if p.nilai is None else JUDUL_NILAI[p.nilai]
        siapa = nama[p.peminta_id], nama[p.tentang_id], nama[p.kepada_id]
        hasil.append(
            BarisPermintaan(p, urut < len(datang), *siapa, hal, keadaan, penolakan.alasan if penolakan else "")
        )
    hasil.sort(key=lambda b: b.permintaan.pada, reverse=True)
    return sorted(hasil, key=lambda b: (not b.terbuka, not b.masuk))


def menunggu_saya(konteks: Context) -> list[BarisPermintaan]:
    """Requests that the acting person has not answered or declined yet; none for accounts that only administer."""
    if konteks.peran not in wewenang.PENULIS:
        return []
    return [b for b in daftar(konteks) if b.masuk and b.terbuka]


def tolak(konteks: Context, permintaan_id: UUID, alasan: str) -> Perubahan:
    """Decline a request with a reason. Raises UMM-01 for a request to somebody else, UMM-03, UMP-21, UMP-23, UMP-25."""
    permintaan = permintaan_terbuka.untuk_saya(konteks, permintaan_id)
    nilai = TanggapanPermintaan(konteks.id_baru(), permintaan.id, konteks.saya, alasan, konteks.sekarang())
    with konteks.transaksi("tolak permintaan umpan balik") as kerja:
        kerja.simpan(rapikan_tanggapan(nilai))
    return kerja.perubahan


def batalkan(konteks: Context, permintaan_id: UUID) -> Perubahan:
    """Take a request back. Raises UMM-01 for a request of somebody else, UMM-03, UMP-25 when it is closed."""
    permintaan = permintaan_terbuka.dari_saya(konteks, permintaan_id)
    with konteks.transaksi("batalkan permintaan umpan balik") as kerja:
        kerja.simpan(replace(permintaan, dibatalkan_pada=konteks.sekarang()))
    return kerja.perubahan
