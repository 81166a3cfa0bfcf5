"""Whether a decision that comes in fits what it follows from: an objection, a signature, the law on what is final."""

from __future__ import annotations

from typing import Any

from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi, PenyerahanEvaluasi, SebagaiPenetap
from kinerja_desktop.domain.keberatan import KeputusanKeberatan, bersifat_final
from kinerja_desktop.domain.pegawai import JenisJabatan, Pegawai
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.store import keberatan
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.keberatan import hari_tanda
from kinerja_desktop.store.organisasi import berganti_sejak
from kinerja_desktop.store.rekaman import ambil


def menurut_asalnya(koneksi: Koneksi, nilai: Any, *, laptop: bool) -> bool:
    """Whether a decision fits what it follows from.

    Nobody decides an objection to his own signature (Lampiran V.B.3-5), and a result is changed by who decided to
    change it. No laptop makes a result final that the law does not. Nobody hands a document to another before it
    was signed: her days to object count from then.
    """
    if isinstance(nilai, KeputusanKeberatan):
        berkas = keberatan.satu(koneksi, nilai.keberatan_id)
        return berkas is not None and berkas.penetapan.oleh_id != nilai.oleh_id
    if isinstance(nilai, PenetapanEvaluasi) and nilai.keberatan_id is not None:
        return keberatan.diputus_mengubah(koneksi, nilai)
    if isinstance(nilai, PenetapanEvaluasi) and nilai.alasan_final and laptop:
        return _final_menurut_aturan(koneksi, nilai)
    if isinstance(nilai, PenyerahanEvaluasi) and nilai.oleh_id != nilai.pegawai_id:
        tanda = ambil(koneksi, PenetapanEvaluasi, nilai.penetapan_id)
        return tanda is None or nilai.tanggal >= tanda.nilai.pada.astimezone(WIB).date()
    return True


def _final_menurut_aturan(koneksi: Koneksi, tanda: PenetapanEvaluasi) -> bool:
    """Whether a result is final by who was evaluated and who signed (R54, R55), as far as they are known here.

    Yes where one of them has another post since: what he was on that day no record tells whole.
    """
    pegawai, oleh = ambil(koneksi, Pegawai, tanda.pegawai_id), ambil(koneksi, Pegawai, tanda.oleh_id)
    if pegawai is None or oleh is None or tanda.sebagai is SebagaiPenetap.ATASAN:
        return True
    if berganti_sejak(koneksi, (tanda.pegawai_id, tanda.oleh_id), hari_tanda(tanda)):
        return True
    kepala_daerah = oleh.nilai.jenis_jabatan is JenisJabatan.KEPALA_DAERAH
    return bersifat_final(pegawai.nilai.jenis_jabatan, pegawai.nilai.unit_mandiri, kepala_daerah)
