"""What became of some proposals of the finished quarter in a training office (articles 31, 21)."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from kinerja_desktop.domain.evaluasi import Predikat
from kinerja_desktop.domain.tindak_lanjut import JenisTindakLanjut, KeadaanTindakLanjut, TindakLanjut
from kinerja_desktop.services.latihan.acak import SumberAcak

_CATATAN: dict[Predikat, tuple[tuple[JenisTindakLanjut, KeadaanTindakLanjut, str, str], ...]] = {
    Predikat.SANGAT_BAIK: (
        (
            JenisTindakLanjut.PENGHARGAAN,
            KeadaanTindakLanjut.DITINDAKLANJUTI,
            "Piagam pegawai teladan triwulan, diserahkan pada apel Senin.",
            "800/{nomor}/2026",
        ),
        (
            JenisTindakLanjut.PENGEMBANGAN,
            KeadaanTindakLanjut.DITINDAKLANJUTI,
            "Diusulkan mengikuti pelatihan pelayanan prima di BKPSDM.",
            "",
        ),
        (
            JenisTindakLanjut.SUKSESI,
            KeadaanTindakLanjut.TIDAK_DILANJUTKAN,
            "Belum ada formasi jabatan; ditinjau lagi sesudah evaluasi tahunan.",
            "",
        ),
    ),
    Predikat.BUTUH_PERBAIKAN: (
        (
            JenisTindakLanjut.PEMBINAAN,
            KeadaanTindakLanjut.DITINDAKLANJUTI,
            "Coaching dijadwalkan setiap dua pekan bersama penilai.",
            "",
        ),
    ),
}
_PELUANG, _LAMA = 0.55, timedelta(days=21)


def tindak_lanjut(
    acak: SumberAcak, pegawai_id: UUID, penilai_id: UUID, penetapan_id: UUID, predikat: Predikat, sejak: datetime
) -> list[TindakLanjut]:
    """Notes about some of the people whose result proposes something, three weeks after it was signed."""
    pada = sejak + _LAMA
    hasil = []
    for jenis, keadaan, catatan, surat in _CATATAN.get(predikat, ()):
        peluang = acak.aliran("tindak lanjut", penetapan_id, jenis.value)
        if peluang.random() >= _PELUANG:
            continue
        hasil.append(
            TindakLanjut(
                acak.id(pada, "tindak lanjut", penetapan_id, jenis.value),
                pegawai_id,
                penetapan_id,
                penilai_id,
                jenis,
                keadaan,
                catatan,
                pada.date(),
                pada,
                surat.format(nomor=peluang.randrange(100, 999)),
            )
        )
    return hasil
