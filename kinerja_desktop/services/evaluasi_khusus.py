"""What makes an evaluation a special case: study leave, an agreed earlier result, the quarters beside an annual one.

PermenPANRB 6/2022, Lampiran II.B, IV.A.13.a, IV.A.16-17, IV.B.3.b; R13, R14, R48, R61-R63.
"""

from __future__ import annotations

from datetime import date
from uuid import UUID

from kinerja_desktop.domain.akibat_mutasi import JenisAkibat
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi, Predikat
from kinerja_desktop.domain.mutasi import boleh_pakai_hasil_sebelumnya
from kinerja_desktop.domain.pegawai import Kedudukan, Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, SifatPenempatan
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.services import cuplikan
from kinerja_desktop.services.cuplikan import CuplikanEvaluasi
from kinerja_desktop.services.evaluasi_bentuk import HasilLalu
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.mutasi_rincian import baca
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store import mutasi as kueri_mutasi
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import cari


def tugas_belajar(konteks: Context, orang: Pegawai, periode: Periode) -> bool:
    """True for somebody who studies now, or had such a task in `periode`: a drop-out is back at work when rated."""
    if orang.kedudukan is Kedudukan.TUGAS_BELAJAR:
        return True
    t = skema.penempatan.c
    with konteks.store.baca() as koneksi:
        daftar = cari(
            koneksi, Penempatan, t.pegawai_id == orang.id.bytes, t.sifat == SifatPenempatan.TUGAS_BELAJAR.value
        )
    masa = [s.nilai for s in daftar]
    return any(p.mulai <= periode.selesai and (p.selesai is None or p.selesai >= periode.mulai) for p in masa)


def hasil_lalu(konteks: Context, pegawai_id: UUID, periode: Periode) -> HasilLalu | None:
    """The earlier result that may be used again in `periode`: the transfer records the agreement of both (R48)."""
    if periode.jenis is JenisPeriode.TAHUNAN:
        return None
    with konteks.store.baca() as koneksi:
        # A transfer counts in the period that holds its day.
        daftar = kueri_mutasi.catatan_memuat(koneksi, str(pegawai_id), periode.mulai, periode.selesai)
        batal = kueri_mutasi.pembatalan(koneksi) if daftar else set()
        for catatan in reversed(daftar):
            rincian = baca(catatan)
            if catatan.id in batal or not boleh_pakai_hasil_sebelumnya(rincian.langkah.sepakat, periode):
                continue
            for akibat in rincian.akibat:
                if akibat.jenis is JenisAkibat.SALIN_HASIL and pegawai_id in akibat.tentang:
                    dari = Periode.baca(akibat.periode)
                    tanda = kueri.penetapan(koneksi, pegawai_id, dari)
                    return _hasil(dari, tanda[-1].nilai, rincian.langkah.tanggal) if tanda else None
    return None


def _hasil(dari: Periode, tanda: PenetapanEvaluasi, sepakat: date) -> HasilLalu | None:
    """The signed ratings; None where a study not finished gave a predikat without them."""
    formulir = cuplikan.dari_json(tanda.cuplikan, CuplikanEvaluasi).formulir
    hasil, perilaku = formulir.rating_hasil, formulir.rating_perilaku
    if hasil is None or perilaku is None:
        return None
    return HasilLalu(dari, hasil, perilaku, tanda.predikat, sepakat)


def predikat_periodik(
    konteks: Context, pegawai_id: UUID, periode: Periode
) -> tuple[tuple[Periode, Predikat | None], ...]:
    """The signed predikat of the periods of one year beside its annual evaluation; empty for a periodic one (R14)."""
    if periode.jenis is not JenisPeriode.TAHUNAN:
        return ()
    jenis = konteks.kantor.periode_evaluasi
    semua = [Periode(periode.tahun, jenis, n) for n in range(1, (4 if jenis is JenisPeriode.TRIWULANAN else 12) + 1)]
    with konteks.store.baca() as koneksi:
        tanda = {p: kueri.penetapan(koneksi, pegawai_id, p) for p in semua}
    return tuple((p, daftar[-1].nilai.predikat if daftar else None) for p, daftar in tanda.items())
