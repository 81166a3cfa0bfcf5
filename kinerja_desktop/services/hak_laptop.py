"""What a machine of staff may tell of others: only what the office of its owner lets him write about them.

Its program refuses the rest; who receives cannot know which program wrote a record, so it asks again.
"""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.dialog_kinerja import DialogKinerja
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi
from kinerja_desktop.domain.konseling import CatatanKonseling, LangkahKonseling, penetapan_berlaku
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.pelaporan import PelaporanEvaluasi
from kinerja_desktop.domain.sel_matriks import BATAS_SEL, AnggotaMatriks, SelMatriks
from kinerja_desktop.domain.umpan_balik import Hubungan, UmpanBalik
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.hak_penilai_lama import HakPenilaiLama
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.cakupan import dipimpin
from kinerja_desktop.store.konseling import kasus
from kinerja_desktop.store.organisasi import rantai_unit
from kinerja_desktop.store.penilai_lama import para_penilai, pernah_menilai
from kinerja_desktop.store.rekaman import ambil

DIPERIKSA = (UmpanBalik, DialogKinerja, CatatanKonseling, PelaporanEvaluasi, SelMatriks, AnggotaMatriks)
"""Kinds of which each record from a machine of staff is looked at."""


def boleh_dari_laptop(koneksi: Koneksi, lama: HakPenilaiLama, nilai: Any) -> bool:
    """Whether its author may write this record of one of the kinds `DIPERIKSA`.

    In the name of a leader, or of somebody who said it to him, only a leader gives feedback (PermenPANRB 6/2022
    article 18); the dialog on a plan is held by its owner and his penilai (article 7); who leads reports evaluations to
    the PyB (article 28). A case of counselling begins with the penilai, and its record comes from the konselor whom the
    kepegawaian named (Lampiran III.D.5). Roles are given to those who do not stand above.
    """
    if isinstance(nilai, UmpanBalik):
        atas_nama = nilai.hubungan in (Hubungan.PIMPINAN, Hubungan.PIHAK_LAIN) or nilai.dari_cetak
        return not atas_nama or _memimpin(koneksi, lama, nilai.dari_id, nilai.pegawai_id, _hari(nilai.pada))
    if isinstance(nilai, DialogKinerja):
        milik = nilai.oleh_id == nilai.pegawai_id
        return milik or _memimpin(koneksi, lama, nilai.oleh_id, nilai.pegawai_id, nilai.tanggal)
    if isinstance(nilai, CatatanKonseling):
        return _konseling(koneksi, lama, nilai)
    if isinstance(nilai, PelaporanEvaluasi):
        return all(_melaporkan(koneksi, lama, nilai, satu) for satu in nilai.penetapan)
    muat = not isinstance(nilai, SelMatriks) or len(nilai.isi) <= BATAS_SEL
    return muat and _membagi(koneksi, nilai.pimpinan_id, nilai.pegawai_id)


def _memimpin(koneksi: Koneksi, lama: HakPenilaiLama, oleh: UUID, siapa: UUID, hari: date) -> bool:
    """Whether he stands above this person, did as her penilai, or leads a unit that she is in (article 1.10)."""
    if oleh == siapa:
        return False
    if siapa in dipimpin(koneksi, [oleh]) or oleh.bytes in pernah_menilai(koneksi, {siapa.bytes}).get(siapa.bytes, ()):
        return True
    orang = ambil(koneksi, Pegawai, siapa)
    unit = {} if orang is None else rantai_unit(koneksi, orang.nilai.unit_kerja_id)
    return (
        any(satu.pimpinan_id == oleh for satu in unit.values()) or lama.menurut_bagan(oleh, siapa, hari, hari) is True
    )


def _konseling(koneksi: Koneksi, lama: HakPenilaiLama, nilai: CatatanKonseling) -> bool:
    if nilai.langkah is LangkahKonseling.LAPORAN:
        return _memimpin(koneksi, lama, nilai.oleh_id, nilai.pegawai_id, _hari(nilai.pada))
    if nilai.langkah is not LangkahKonseling.REKAMAN:
        return False  # the kepegawaian has no machine of staff
    tetap = penetapan_berlaku(kasus(koneksi, nilai.kasus_id))
    return tetap is not None and tetap.konselor_id == nilai.oleh_id


def _melaporkan(koneksi: Koneksi, lama: HakPenilaiLama, nilai: PelaporanEvaluasi, nomor: UUID) -> bool:
    tanda = ambil(koneksi, PenetapanEvaluasi, nomor)
    if tanda is None or tanda.nilai.oleh_id == nilai.oleh_id:
        return True
    return _memimpin(koneksi, lama, nilai.oleh_id, tanda.nilai.pegawai_id, nilai.tanggal)


def _membagi(koneksi: Koneksi, pimpinan: UUID, siapa: UUID) -> bool:
    """Whether he is a penilai, and this person is not above him."""
    menilai = bool(para_penilai(koneksi, {pimpinan.bytes}))
    return menilai and pimpinan not in dipimpin(koneksi, [siapa])


def _hari(saat: Any) -> date:
    hari: date = saat.astimezone(WIB).date()
    return hari
