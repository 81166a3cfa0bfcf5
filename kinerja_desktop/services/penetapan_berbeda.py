"""Two signatures under the evaluation of one person that did not know of each other: shown to whom it concerns.

The last one by its id counts on every machine until the penilai settles it: he signs once more, which knows both (sync
design 2.1). The office and the person see that he is asked.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from kinerja_desktop.domain.cakupan import Cakupan, PeranPerangkat
from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi, SebagaiPenetap
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.penetapan import tak_dikenal
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.services import cuplikan, hak_menilai, wewenang
from kinerja_desktop.services.cuplikan import CuplikanEvaluasi
from kinerja_desktop.services.evaluasi_bentuk import PenetapanTerbaca
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import daun
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store.beranda import Koneksi, isi_penetapan
from kinerja_desktop.store.penetapan_lain import penetapan_berbeda, sudah_diputus
from kinerja_desktop.store.rekaman import ambil


@dataclass(frozen=True, slots=True)
class PenetapanBerbeda:
    """One person and period with its signatures, last the one that counts; `boleh`: the acting person settles it."""

    pegawai_id: UUID
    nama: str
    periode: Periode
    penetapan: tuple[PenetapanTerbaca, ...]
    boleh: bool


def daftar(konteks: Context) -> list[PenetapanBerbeda]:
    """Every such evaluation that the acting person may see, those that he settles first, then by name."""
    return _daftar(konteks, wewenang.cakupan_baca(konteks))


def milik_saya(konteks: Context) -> list[PenetapanBerbeda]:
    """Those of this and last year that the acting person settles: for Beranda and the badge, which are asked often."""
    if konteks.peran not in wewenang.PENILAI:
        return []
    lihat = Cakupan(PeranPerangkat.PEGAWAI, frozenset(p.id for p in wewenang.terlihat(konteks)), frozenset())
    return [satu for satu in _daftar(konteks, lihat, konteks.hari_ini().year - 1) if satu.boleh]


def penetapan_terbaca(koneksi: Koneksi, tanda: list[PenetapanEvaluasi]) -> tuple[PenetapanTerbaca, ...]:
    """The signatures that the last of `tanda` was given without knowing, and that one; nothing where there are none."""
    try:
        sebelum = cuplikan.dari_json(tanda[-1].cuplikan, CuplikanEvaluasi).sebelum if tanda else None
    except UserError:  # it came from another machine, and is told where it is opened
        return ()
    lain = tak_dikenal(tanda, sebelum, diputus=bool(tanda) and sudah_diputus(koneksi, tanda[-1].id))
    return tuple(_terbaca(koneksi, satu) for satu in (*lain, tanda[-1])) if lain else ()


def ditandatangani_berbeda(konteks: Context, koneksi: Koneksi, evaluasi_id: UUID) -> bool:
    """Whether each version of an evaluation is one that was signed, those signatures did not know of each other, and
    its writer is asked about them.

    Then one matter is asked once: signing again settles the versions too (`evaluasi.tetapkan`).
    """
    semua = daun.versi(koneksi, Evaluasi, evaluasi_id)
    nilai = semua[0].nilai
    tanda = [satu.nilai for satu in kueri.penetapan(koneksi, nilai.pegawai_id, nilai.periode)]
    if not {v.hash for v in semua} <= {t.evaluasi_hash for t in tanda} or not penetapan_terbaca(koneksi, tanda):
        return False
    orang = ambil(koneksi, Pegawai, nilai.pegawai_id)
    if orang is None:
        return False
    oleh_atasan = tanda[-1].sebagai is SebagaiPenetap.ATASAN
    asal = tanda[-1].oleh_id if oleh_atasan else hak_menilai.penilai_periode(konteks, orang.nilai, nilai.periode)
    return bool(asal == nilai.penilai_id)


def _daftar(konteks: Context, lihat: Cakupan, sejak: int = 0) -> list[PenetapanBerbeda]:
    hasil = []
    with konteks.store.baca() as koneksi:
        for akhir in penetapan_berbeda(koneksi, lihat, sejak):
            orang = ambil(koneksi, Pegawai, akhir.pegawai_id)
            tanda = [satu.nilai for satu in kueri.penetapan(koneksi, akhir.pegawai_id, akhir.periode)]
            semua = penetapan_terbaca(koneksi, tanda)
            if orang is not None and semua:
                boleh = hak_menilai.sebagai(konteks, orang.nilai, akhir.periode) is not None
                hasil.append(PenetapanBerbeda(akhir.pegawai_id, orang.nilai.nama, akhir.periode, semua, boleh))
    return sorted(hasil, key=lambda satu: (not satu.boleh, satu.nama, str(satu.periode)))


def _terbaca(koneksi: Koneksi, satu: PenetapanEvaluasi) -> PenetapanTerbaca:
    oleh = ambil(koneksi, Pegawai, satu.oleh_id)
    terbaca = PenetapanTerbaca(satu.predikat, oleh.nilai.nama if oleh else "", satu.pada)
    try:
        beku = cuplikan.dari_json(satu.cuplikan, CuplikanEvaluasi)
    except UserError:
        return terbaca
    return replace(
        terbaca,
        rating_hasil=beku.formulir.rating_hasil,
        rating_perilaku=beku.formulir.rating_perilaku,
        alasan=_alasan(koneksi, satu),
        catatan=beku.dokumen.catatan,
    )


def _alasan(koneksi: Koneksi, satu: PenetapanEvaluasi) -> str:
    """What was written of the ratings in the version that was signed; empty where only the signature came here."""
    isi = isi_penetapan(koneksi, satu)
    return "" if isi is None else isi.alasan_rating
