"""The whole team of a penilai side by side, and calibration: moving draft ratings before anything is signed.

All of a period is shown together, so that the newest impression does not count for all (Lampiran BAB IV.B.3.a). What is
not signed is seen by the penilai only; a move never signs and never touches a signed evaluation.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

import msgspec

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Evaluasi, Predikat, Rating, Realisasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalibrasi import Tempat
from kinerja_desktop.domain.kuadran import predikat
from kinerja_desktop.domain.panduan_rating import (
    SaranRating,
    hasil_per_rhk,
    saran_hasil,
    saran_perilaku,
    wajib_alasan,
)
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.pola_distribusi import AturanSebaran
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.teks import kosong, tulis_tanggal
from kinerja_desktop.domain.umpan_balik import Nada
from kinerja_desktop.services import capaian, evaluasi, hak_menilai
from kinerja_desktop.services.capaian import CapaianBerlaku
from kinerja_desktop.services.evaluasi_bentuk import (
    SUDAH_DITETAPKAN,
    BarisEvaluasi,
    IsianEvaluasi,
    KeadaanEvaluasi,
)
from kinerja_desktop.services.evaluasi_lembar import DRAF, daftar_dinilai, kunci_draf, lembar
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi_tim as kueri
from kinerja_desktop.store.evaluasi_tim import NadaUmpan

TERBANYAK = 500
"""People of one team that are compared; nobody rates more."""


@dataclass(frozen=True, slots=True)
class UmpanBulan:
    """Feedback of one month by tone."""

    positif: int = 0
    netral: int = 0
    perlu_perbaikan: int = 0


@dataclass(frozen=True, slots=True)
class AnggotaTim:
    """One person with what he did over the whole period and how he is rated so far.

    `laporan` and `umpan` have one entry for each month of the period, `lalu` one for each earlier period that was
    signed. `catatan_hasil` and `catatan_nilai` count the working notes above, as, and below expectation. The ratings
    are the signed ones where `terkunci`, else those of the draft.
    """

    baris: BarisEvaluasi
    laporan: tuple[int, ...]
    iki: int
    iki_terisi: int
    umpan: tuple[UmpanBulan, ...]
    catatan_hasil: tuple[int, int, int]
    catatan_nilai: tuple[int, int, int]
    lalu: tuple[tuple[Periode, Predikat], ...]
    rating_hasil: Rating | None
    rating_perilaku: Rating | None
    saran_hasil: SaranRating | None
    saran_perilaku: SaranRating | None
    ada_alasan: bool

    @property
    def pegawai_id(self) -> UUID:
        """Who it is."""
        return self.baris.pegawai_id

    @property
    def tempat(self) -> Tempat:
        """Where the person stands in the quadrant."""
        return self.rating_hasil, self.rating_perilaku

    @property
    def predikat(self) -> Predikat | None:
        """The predikat of both ratings, signed or not."""
        return self.baris.predikat or predikat(*self.tempat)

    @property
    def terkunci(self) -> bool:
        """Whether it is signed, so that no move touches it."""
        return self.baris.keadaan in SUDAH_DITETAPKAN

    @property
    def dapat_digeser(self) -> bool:
        """Whether the acting person may move the draft."""
        return not self.terkunci and self.baris.keadaan is not KeadaanEvaluasi.SKP_BELUM

    @property
    def perlu_alasan(self) -> bool:
        """Whether the draft differs from the guide and its note is missing (R20)."""
        beda = wajib_alasan(self.rating_hasil, self.saran_hasil) or wajib_alasan(
            self.rating_perilaku, self.saran_perilaku
        )
        return beda and not self.terkunci and not self.ada_alasan

    def pindah(self, ke: Tempat) -> AnggotaTim:
        """The person at another place, as the board shows it before the answer of the store."""
        return replace(self, rating_hasil=ke[0], rating_perilaku=ke[1])


@dataclass(frozen=True, slots=True)
class TimEvaluasi:
    """The team of the acting penilai in one period; `bulan` are the months that `laporan` and `umpan` count by."""

    periode: Periode
    bulan: tuple[int, ...]
    anggota: tuple[AnggotaTim, ...]
    capaian: CapaianBerlaku
    aturan: Mapping[CapaianOrganisasi, AturanSebaran]

    @property
    def sebaran(self) -> Counter[Predikat]:
        """The spread of signed and drafted predikat."""
        return Counter(p for a in self.anggota if (p := a.predikat) is not None)

    def pindah(self, siapa: UUID, ke: Tempat) -> TimEvaluasi:
        """The team with one person at another place."""
        return replace(self, anggota=tuple(a.pindah(ke) if a.pegawai_id == siapa else a for a in self.anggota))


# --- reading ---------------------------------------------------------------------------------------------------


def tim(konteks: Context, periode: Periode) -> TimEvaluasi:
    """The team of the acting penilai; drafts are his own. Raises UMM-01 for every other role."""
    baris = [b for b in daftar_dinilai(konteks, periode, TERBANYAK).baris if b.dinilai]
    siapa = [b.pegawai_id for b in baris]
    draf = konteks.store.draf(konteks.akun.id, DRAF)
    bulan = tuple(range(periode.mulai.month, periode.selesai.month + 1))
    sebelum = periode_lalu(periode, konteks.kantor.periode_evaluasi)
    with konteks.store.baca() as koneksi:
        bahan = _Bahan(
            kueri.skp_tim(koneksi, siapa, periode),
            kueri.realisasi_tim(koneksi, siapa, periode),
            kueri.laporan_tim(koneksi, siapa, periode),
            kueri.umpan_tim(koneksi, siapa, periode),
            kueri.evaluasi_tim(koneksi, siapa, periode, konteks.saya),
            kueri.predikat_lalu(koneksi, siapa, sebelum),
            kueri.rating_ditetapkan(koneksi, siapa, periode),
        )
    anggota = tuple(
        _anggota(b, bahan, periode, bulan, sebelum, draf.get(kunci_draf(b.pegawai_id, periode))) for b in baris
    )
    return TimEvaluasi(
        periode,
        bulan,
        anggota,
        capaian.berlaku(konteks, konteks.saya, periode, konteks.pegawai.unit_kerja_id),
        konteks.kantor.sebaran,
    )


def periode_lalu(periode: Periode, siklus: JenisPeriode) -> tuple[Periode, ...]:
    """Last year as a whole, then the earlier periods of this year in the cycle of the office, oldest first."""
    jenis, akhir = periode.jenis, periode.nomor
    if jenis is JenisPeriode.TAHUNAN:
        jenis, akhir = siklus, 5 if siklus is JenisPeriode.TRIWULANAN else 13
    tahun = Periode(periode.tahun - 1, JenisPeriode.TAHUNAN)
    return (tahun, *(Periode(periode.tahun, jenis, n) for n in range(1, akhir)))


@dataclass(frozen=True, slots=True)
class _Bahan:
    """What the team is made of, read in one snapshot."""

    skp: Mapping[UUID, Skp]
    realisasi: Mapping[UUID, Realisasi]
    laporan: Mapping[UUID, Counter[int]]
    umpan: Mapping[UUID, Sequence[NadaUmpan]]
    evaluasi: Mapping[UUID, Evaluasi]
    lalu: Mapping[UUID, Mapping[str, Predikat]]
    ditetapkan: Mapping[UUID, tuple[str | None, str | None]]


def _anggota(
    b: BarisEvaluasi,
    bahan: _Bahan,
    periode: Periode,
    bulan: tuple[int, ...],
    sebelum: tuple[Periode, ...],
    draf: str | None,
) -> AnggotaTim:
    siapa = b.pegawai_id
    skp = bahan.skp.get(siapa)
    iki = {i.id for r in skp.rhk for i in r.iki} if skp else set()
    isi = bahan.realisasi[skp.id].isi if skp and skp.id in bahan.realisasi else ()
    terkunci = b.keadaan in SUDAH_DITETAPKAN
    isian = _isian(bahan.evaluasi.get(siapa), None if terkunci else draf)
    hasil, perilaku = isian.rating_hasil, isian.rating_perilaku
    if terkunci:
        hasil, perilaku = (Rating(r) if r else None for r in bahan.ditetapkan.get(siapa, (None, None)))
    umpan = bahan.umpan.get(siapa, ())
    panduan = [u for u in umpan if u.periode == str(periode)]
    laporan, lalu = bahan.laporan.get(siapa, Counter()), bahan.lalu.get(siapa, {})
    return AnggotaTim(
        b,
        tuple(laporan[n] for n in bulan),
        len(iki),
        len({r.iki_id for r in isi if r.iki_id in iki and not kosong(r.uraian)}),
        tuple(_umpan_bulan(umpan, n) for n in bulan),
        _hitung(p.rating for p in isian.penilaian_iki if p.iki_id in iki),
        _hitung(p.rating for p in isian.penilaian_nilai),
        tuple((p, lalu[str(p)]) for p in sebelum if str(p) in lalu),
        hasil,
        perilaku,
        saran_hasil(
            hasil_per_rhk(skp.rhk if skp else (), isian.penilaian_iki), [u.nada for u in panduan if not u.perilaku]
        ),
        saran_perilaku([p.rating for p in isian.penilaian_nilai], [u.nada for u in panduan if u.perilaku or u.umum]),
        not kosong(isian.alasan_rating),
    )


def _isian(tersimpan: Evaluasi | None, draf: str | None) -> IsianEvaluasi:
    if draf is not None:
        try:
            return msgspec.json.decode(draf, type=IsianEvaluasi)
        except msgspec.DecodeError:
            pass  # as the sheet does: a damaged draft counts as none
    if tersimpan is None:
        return IsianEvaluasi()
    return IsianEvaluasi(
        tersimpan.rating_hasil,
        tersimpan.rating_perilaku,
        tersimpan.penilaian_iki,
        tersimpan.penilaian_nilai,
        tersimpan.alasan_rating,
        tersimpan.catatan,
    )


def _umpan_bulan(umpan: Iterable[NadaUmpan], bulan: int) -> UmpanBulan:
    jumlah = Counter(u.nada for u in umpan if u.bulan == bulan)
    return UmpanBulan(jumlah[Nada.POSITIF], jumlah[Nada.NETRAL], jumlah[Nada.PERLU_PERBAIKAN])


def _hitung(rating: Iterable[Rating]) -> tuple[int, int, int]:
    jumlah = Counter(rating)
    return jumlah[Rating.DI_ATAS], jumlah[Rating.SESUAI], jumlah[Rating.DI_BAWAH]


# --- calibration -----------------------------------------------------------------------------------------------


def pindahkan(konteks: Context, pegawai_id: UUID, periode: Periode, ke: Tempat) -> Tempat:
    """Put the draft ratings of one person elsewhere and return where he stood; notes and reason stay.

    Only the draft moves: what is signed is refused with EVL-07, also while it waits to be signed again. Raises UMM-01,
    EVL-10 without an SKP in force, EVL-11 before the period begins.
    """
    hak_menilai.pastikan_penilai(konteks, pegawai_id, periode, "menilai pegawai ini")
    kini = lembar(konteks, pegawai_id, periode)
    if kini.keadaan in SUDAH_DITETAPKAN:
        raise UserError("EVL-07")
    if kini.skp is None:
        raise UserError("EVL-10")
    if konteks.hari_ini() < periode.mulai:
        raise UserError("EVL-11", periode=periode.label, mulai=tulis_tanggal(periode.mulai))
    baru = replace(kini.isian, rating_hasil=ke[0], rating_perilaku=ke[1])
    if baru == _isian(kini.tersimpan, None):
        evaluasi.buang_draf(konteks, pegawai_id, periode)
    else:
        evaluasi.simpan_draf(konteks, pegawai_id, periode, baru)
    return kini.isian.rating_hasil, kini.isian.rating_perilaku
