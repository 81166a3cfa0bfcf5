"""Reports of the finished quarter to the PyB in a training office: most sets went, some wait (Lampiran V.A.7)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from uuid import UUID

from kinerja_desktop.domain.pelaporan import PelaporanEvaluasi
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.latihan.acak import SumberAcak
from kinerja_desktop.services.latihan.penilaian import PenilaianSelesai
from kinerja_desktop.services.latihan.rancangan import RancanganKantor

_SESUDAH = timedelta(days=33)
_TERTINGGAL = 6
"""Of so many sets one is left out, so that the page has something to do."""


def pelaporan(
    acak: SumberAcak, daftar: Iterable[PenilaianSelesai], rancangan: RancanganKantor, tertinggal: int = _TERTINGGAL
) -> list[PelaporanEvaluasi]:
    """One report of each penilai about who signed the receipt, without every one in `tertinggal` (0: without none)."""
    menurut: dict[UUID, list[PenilaianSelesai]] = {}
    for n in daftar:
        if n.diterima is not None:
            menurut.setdefault(n.evaluasi.penilai_id, []).append(n)
    unit = {p.id: p.unit_kerja_id for p in rancangan.pegawai}
    hasil = []
    for penilai_id, milik in menurut.items():
        hari = milik[0].evaluasi.periode.selesai + _SESUDAH
        kirim = [n for urut, n in enumerate(milik, 1) if not tertinggal or urut % tertinggal]
        if hari >= rancangan.hari_ini or not kirim:
            continue
        pada = datetime.combine(hari, time(10), WIB)
        hasil.append(
            PelaporanEvaluasi(
                acak.id(pada, "pelaporan", penilai_id),
                penilai_id,
                unit[penilai_id],
                milik[0].evaluasi.periode,
                hari,
                "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
                tuple(n.penetapan_id for n in kirim),
                pada,
                f"800/{acak.aliran('nomor', penilai_id).randrange(100, 999)}/{hari.year}",
            )
        )
    return hasil
