"""Manuals of indicators and a workblock of the head of a training office (Lampiran II.3-4)."""

from __future__ import annotations

from datetime import datetime, time
from itertools import islice
from uuid import UUID

from kinerja_desktop.domain.manual_indikator import ManualIndikator, PeriodePelaporan, TingkatKendali
from kinerja_desktop.domain.skp import Iki, Skp
from kinerja_desktop.domain.strategi import Strategi
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.latihan.acak import SumberAcak

_BERMANUAL = 2


def manual_indikator(acak: SumberAcak, skp: Skp) -> list[ManualIndikator]:
    """Manuals of the first indicators of a plan; the others still wait for theirs."""
    return [_manual(acak, skp, iki) for iki in islice((i for r in skp.rhk for i in r.iki), _BERMANUAL)]


def _manual(acak: SumberAcak, skp: Skp, iki: Iki) -> ManualIndikator:
    persen = "%" in iki.target
    return ManualIndikator(
        _id(acak, skp, "manual", iki.id),
        skp.pegawai_id,
        skp.id,
        iki.id,
        tujuan="Mengetahui apakah layanan menjangkau seluruh sasaran di wilayah kerja dan bagian mana yang tertinggal.",
        definisi=f"{iki.uraian} dalam tahun berjalan. Sasaran yang pindah dihitung di tempat tinggal yang baru.",
        formula="Sasaran yang terlayani dibagi seluruh sasaran, dikali 100%."
        if persen
        else "Jumlah sampai akhir masa.",
        satuan="Persen" if persen else "Jumlah",
        kendali=TingkatKendali.OUTCOME_ANTARA,
        sumber_data="Laporan bulanan program yang dicocokkan dengan register layanan.",
        periode_pelaporan=PeriodePelaporan.BULANAN,
    )


def strategi(acak: SumberAcak, skp: Skp, jabatan: str) -> Strategi:
    """One workblock for the first result of a leader."""
    iki = tuple(i.id for i in skp.rhk[0].iki)
    return Strategi(
        _id(acak, skp, "strategi"),
        skp.pegawai_id,
        skp.id,
        "Menjemput sasaran yang belum terlayani",
        iki,
        pemilik=jabatan,
        pihak_terlibat="Penanggung jawab program, kader, kelurahan, dan lintas sektor",
        waktu_penyelesaian=f"Januari-Desember {skp.tahun}",
        penerima_manfaat="Masyarakat di wilayah kerja",
        tujuan="Tidak ada sasaran yang tertinggal karena jarak, biaya, atau ketidaktahuan",
        anggaran="Sesuai rencana penarikan tahun berjalan",
        strategi_rutin=(
            "Memetakan sasaran per kelurahan setiap awal triwulan",
            "Kunjungan terjadwal kepada sasaran yang belum datang",
        ),
        strategi_transformatif=("Pengingat jadwal melalui kader dan pesan singkat",),
        keluaran_rutin=("Peta sasaran yang diperbarui setiap triwulan",),
        keluaran_transformatif=("Sasaran yang datang sesudah diingatkan tercatat dan terus bertambah",),
    )


def _id(acak: SumberAcak, skp: Skp, *nama: object) -> UUID:
    return acak.id(datetime.combine(skp.mulai, time(9), WIB), skp.id, *nama)
