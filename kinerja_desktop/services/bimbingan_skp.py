"""What the plan tells a guidance: indicators with targets and what was reached so far, to begin rows with."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from kinerja_desktop.domain.bimbingan import Bimbingan, FaktaCoaching, LangkahKedepan, TujuanCoaching
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Iki, Skp
from kinerja_desktop.domain.tindakan_kemajuan import TindakanKemajuan
from kinerja_desktop.services.formulir_rencana import indikator_target
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.realisasi import periode_evaluasi
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.rencana import Koneksi


@dataclass(frozen=True, slots=True)
class SaranIki:
    """One indicator with the rows that begin with it; `utama` marks those of the result that the action is about."""

    judul: str
    tujuan: TujuanCoaching
    fakta: FaktaCoaching
    langkah: LangkahKedepan
    utama: bool = False


def skp_berlaku(konteks: Context, pegawai_id: UUID) -> Skp | None:
    """The plan in force today, or None."""
    with konteks.store.baca() as koneksi:
        skp = kueri.skp_ditetapkan(koneksi, pegawai_id, periode_evaluasi(konteks, konteks.hari_ini()))
    return None if skp is None else skp.nilai


def saran(konteks: Context, nilai: Bimbingan) -> list[SaranIki]:
    """The indicators of the plan in force, those of the result of the action first."""
    skp = skp_berlaku(konteks, nilai.pegawai_id)
    if skp is None:
        return []
    with konteks.store.baca() as koneksi:
        tindakan = None if nilai.tindakan_id is None else ambil(koneksi, TindakanKemajuan, nilai.tindakan_id)
        capai = _realisasi(koneksi, skp, periode_evaluasi(konteks, konteks.hari_ini()))
    rhk_id = None if tindakan is None else tindakan.nilai.rhk_id
    hasil = [_saran(iki, capai.get(iki.id, ""), rhk.id == rhk_id) for rhk in skp.rhk for iki in rhk.iki]
    return sorted(hasil, key=lambda s: not s.utama)


def _saran(iki: Iki, capaian: str, utama: bool) -> SaranIki:
    tujuan = TujuanCoaching(iki.uraian, "", iki.target)
    return SaranIki(
        iki.uraian, tujuan, FaktaCoaching(indikator_target(iki), capaian), LangkahKedepan(iki.uraian), utama
    )


def _realisasi(koneksi: Koneksi, skp: Skp, periode: Periode) -> dict[UUID, str]:
    """What the pegawai wrote last about each indicator, in this period or the one before."""
    hasil: dict[UUID, str] = {}
    for satu in (periode.sebelumnya(), periode):
        ada = kueri.realisasi(koneksi, skp, satu)
        hasil.update({r.iki_id: r.uraian for r in ada.nilai.isi if r.uraian} if ada else {})
    return hasil
