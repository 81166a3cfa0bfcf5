"""Frozen records of guidance and counselling: forms B.1.6 to B.1.10 as of the moment of signing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from kinerja_desktop.domain.bimbingan import Bimbingan, IsianBimbingan, JenisBimbingan
from kinerja_desktop.domain.dokumen import TandaTangan
from kinerja_desktop.domain.dokumen_pembinaan import (
    FormulirCoaching,
    FormulirKompetensi,
    FormulirMentoring,
    FormulirPerilaku,
    FormulirUmpanBimbingan,
    KepalaPembinaan,
)
from kinerja_desktop.domain.kompetensi import NilaiKompetensi
from kinerja_desktop.domain.konseling import LaporanPerilaku
from kinerja_desktop.domain.pegawai import Identitas, Pegawai
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import cuplikan, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.skp import skp_pegawai

_TANPA_PENILAI = Identitas("", "", "", "", "")


def bimbingan(
    konteks: Context, nilai: Bimbingan, isian: IsianBimbingan | None, pada: datetime | None
) -> FormulirCoaching | FormulirMentoring:
    """Form B.1.6 of a coaching, B.1.7 of any other guidance; without `pada` a draft with an open date."""
    kepala = kepala_untuk(konteks, nilai.pegawai_id, nilai.mulai, nilai.skp_id)
    pembimbing = cuplikan.identitas(konteks, wewenang.pegawai(konteks, nilai.pembimbing_id))
    isi = isian or IsianBimbingan(nilai.id, nilai.id, nilai.pegawai_id)
    tanda, draf = tanda_tangan(konteks, pada), pada is None
    if nilai.jenis is JenisBimbingan.COACHING:
        return FormulirCoaching(kepala, pembimbing, isi.tujuan, isi.fakta, isi.peluang, nilai.langkah, tanda, draf)
    return FormulirMentoring(kepala, pembimbing, isi.keahlian, nilai.jurnal, tanda, draf)


def umpan(konteks: Context, nilai: Bimbingan, jawaban: Sequence[str], pada: datetime) -> FormulirUmpanBimbingan:
    """Form B.1.8."""
    kepala = kepala_untuk(konteks, nilai.pegawai_id, nilai.mulai, nilai.skp_id)
    return FormulirUmpanBimbingan(kepala, tuple(jawaban), tanda_tangan(konteks, pada))


def kompetensi(
    konteks: Context, nilai: Bimbingan, butir: Sequence[NilaiKompetensi], rekomendasi: str, pada: datetime
) -> FormulirKompetensi:
    """Form B.1.9."""
    kepala = kepala_untuk(konteks, nilai.pegawai_id, nilai.mulai, nilai.skp_id)
    pembimbing = cuplikan.identitas(konteks, wewenang.pegawai(konteks, nilai.pembimbing_id))
    return FormulirKompetensi(kepala, pembimbing, tuple(butir), rekomendasi, tanda_tangan(konteks, pada))


def perilaku(konteks: Context, pegawai_id: UUID, laporan: LaporanPerilaku, pada: datetime) -> FormulirPerilaku:
    """Form B.1.10; its penilai is who reports."""
    kepala = kepala_untuk(konteks, pegawai_id, pada.astimezone(WIB).date(), None)
    return FormulirPerilaku(kepala, laporan, tanda_tangan(konteks, pada))


def tanda_tangan(konteks: Context, pada: datetime | None) -> TandaTangan:
    """Place and day of a signature in the program."""
    return TandaTangan(konteks.kantor.tempat, None if pada is None else pada.astimezone(WIB).date())


def kepala_untuk(konteks: Context, pegawai_id: UUID, hari: date, skp_id: UUID | None) -> KepalaPembinaan:
    """The head of a form about a person: the span is that of his plan, else the year of `hari`."""
    orang = wewenang.pegawai(konteks, pegawai_id)
    with konteks.store.baca() as koneksi:
        skp = None if skp_id is None else ambil(koneksi, Skp, skp_id)
        penilai = None if orang.penilai_id is None else ambil(koneksi, Pegawai, orang.penilai_id)
        rencana = [s.simpanan.nilai for s in skp_pegawai(koneksi, pegawai_id, hari.year)]
    pada = [s for s in rencana if s.mulai <= hari <= s.selesai] or rencana
    masa = skp.nilai if skp is not None else pada[-1] if pada else None
    return KepalaPembinaan(
        cuplikan.kop(konteks),
        konteks.kantor.instansi,
        masa.mulai if masa else date(hari.year, 1, 1),
        masa.selesai if masa else date(hari.year, 12, 31),
        cuplikan.identitas(konteks, orang),
        _TANPA_PENILAI if penilai is None else cuplikan.identitas(konteks, penilai.nilai),
    )
