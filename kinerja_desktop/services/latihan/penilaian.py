"""Evaluation of the quarter: what was achieved, feedback from above, beside and below, ratings with a likely spread.

The last full quarter is finished and signed; the present one is under way. Working notes are chosen so that the guide
of the domain suggests the ratings given (R16-R19); where it does not, a reason is written (R20).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random
from uuid import UUID

from kinerja_desktop.domain.evaluasi import (
    CapaianOrganisasi,
    CapaianUnit,
    Evaluasi,
    PenilaianIki,
    Predikat,
    Rating,
    Realisasi,
    RealisasiIki,
    SebagaiPenetap,
)
from kinerja_desktop.domain.kuadran import KUADRAN
from kinerja_desktop.domain.panduan_rating import hasil_per_rhk, saran_hasil, saran_perilaku, wajib_alasan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.tenggat import jendela_evaluasi, usul_alasan_atasan
from kinerja_desktop.domain.tugas_belajar import beda_panduan
from kinerja_desktop.domain.umpan_balik import UmpanBalik
from kinerja_desktop.services.latihan import studi
from kinerja_desktop.services.latihan.acak import SumberAcak, bagi_jumlah, pilih_berbobot
from kinerja_desktop.services.latihan.penempatan import Penempatan, Posisi
from kinerja_desktop.services.latihan.pustaka import frasa
from kinerja_desktop.services.latihan.realisasi import A, B, S, nilai_iki, nilai_perilaku, teks_realisasi
from kinerja_desktop.services.latihan.rencana_skp import PenyusunSkp
from kinerja_desktop.services.latihan.umpan import PembuatUmpan, waktu_sampai

TAMBAHAN = 14
"""Days after a quarter in which the training office evaluates it on time (`Kantor.tambahan_evaluasi`)."""

SEBARAN = ((1, Predikat.SANGAT_KURANG), (1, Predikat.KURANG), (3, Predikat.BUTUH_PERBAIKAN), (28, Predikat.BAIK),
           (9, Predikat.SANGAT_BAIK))  # fmt: skip
"""Spread of 42 people, as the picture of the dashboard shows it; other numbers in proportion."""

_JALAN = {
    Predikat.SANGAT_BAIK: ((1, (A, A)),),
    Predikat.BAIK: ((6, (S, S)), (3, (S, A)), (2, (A, S))),
    Predikat.BUTUH_PERBAIKAN: ((3, (B, S)), (1, (B, A))),
    Predikat.KURANG: ((1, (S, B)),),
    Predikat.SANGAT_KURANG: ((1, (B, B)),),
}
_TETAP = {"Siti Rahma": (S, A), "Dewi Sinaga": (A, A)}
_DRAF = 0.66
_RATING_DRAF = ((S, S), (S, S), (S, S), (S, A), (A, S), (A, A), (B, S))
"""Likely places of drafts; the notes of a few tell otherwise, so that the guide asks for a reason (R20)."""
_MINTA = 3
"""People of the first leader who handed in what they achieved in the present quarter."""


@dataclass(frozen=True, slots=True)
class PenilaianSelesai:
    """One finished evaluation: what was achieved, feedback, the evaluation, and when it was signed and received."""

    nomor: int
    skp: Skp
    realisasi: Realisasi
    umpan_balik: tuple[UmpanBalik, ...]
    evaluasi: Evaluasi
    predikat: Predikat
    penetapan_id: UUID
    ditetapkan: datetime
    penerimaan_id: UUID
    diterima: datetime | None


@dataclass(frozen=True, slots=True)
class PenilaianBerjalan:
    """The present quarter of one person: what is filled in so far, the feedback received, and a draft of ratings."""

    nomor: int
    realisasi: Realisasi | None
    umpan_balik: tuple[UmpanBalik, ...]
    draf: Evaluasi | None = None


class Penilai:
    """Makes evaluations of everybody in any order."""

    def __init__(
        self,
        acak: SumberAcak,
        penempatan: Penempatan,
        penyusun: PenyusunSkp,
        hari_ini: date,
        selesai: Periode | None = None,
    ) -> None:
        """`selesai` is the finished period, the quarter before the present one if none is named."""
        self._acak = acak
        self._penempatan = penempatan
        self._penyusun = penyusun
        self._hari_ini = hari_ini
        self.berjalan = Periode.triwulan(hari_ini)
        self.selesai = selesai or self.berjalan.sebelumnya()
        self._umpan = PembuatUmpan(acak, penempatan, self.selesai, hari_ini)
        self._rating = self._bagi_rating()
        self._terlewat = max((p.nomor for p in penempatan.anggota if self._dapat_terlewat(p)), default=None)

    # --- spread ------------------------------------------------------------------------------------------------

    def _bagi_rating(self) -> dict[int, tuple[Rating, Rating]]:
        """Both ratings of everybody: in each office the spread of `SEBARAN`, heads and the named team first."""
        kantor: dict[int, list[Posisi]] = {}
        for p in self._penempatan.anggota:
            kantor.setdefault(self._penempatan.kantor[p.satuan], []).append(p)
        hasil: dict[int, tuple[Rating, Rating]] = {}
        for nomor, orang in kantor.items():
            acak = self._acak.aliran("sebaran", nomor)
            banyak = bagi_jumlah(len(orang), [b for b, _ in SEBARAN])
            sisa = {p: n for (_, p), n in zip(SEBARAN, banyak, strict=True)}
            sisa = self._pakai_tetap(orang, sisa, hasil)
            undian = [p for p, n in sisa.items() for _ in range(n)]
            acak.shuffle(undian)
            for p in (o for o in orang if o.nomor not in hasil):
                hasil[p.nomor] = pilih_berbobot(acak, _JALAN[undian.pop()])
        return hasil

    def _pakai_tetap(
        self, orang: Sequence[Posisi], sisa: dict[Predikat, int], hasil: dict[int, tuple[Rating, Rating]]
    ) -> dict[Predikat, int]:
        """Give the head and the named team a good rating while the spread has one left."""
        for p in orang:
            memimpin = self._penempatan.unit[self._penempatan.kantor[p.satuan]].pimpinan_id == p.pegawai.id
            if not memimpin and not p.bernama:
                continue
            rating = _TETAP.get(p.polos, (S, S)) if p.bernama else (S, S)
            predikat = KUADRAN[rating]
            if sisa[predikat]:
                sisa = {**sisa, predikat: sisa[predikat] - 1}
                hasil[p.nomor] = rating
        return sisa

    def _dapat_terlewat(self, p: Posisi) -> bool:
        """Whether the atasan of his penilai is somebody of the office: one such person is evaluated by him (V.A.8)."""
        penilai = None if p.penilai is None or p.bernama or p.pindahan else self._penempatan.posisi[p.penilai]
        memimpin = p.nomor in self._penempatan.bawahan
        boleh = penilai is not None and penilai.penilai is not None and not penilai.pindahan
        return boleh and not memimpin and not p.studi

    def _oleh_atasan(self, p: Posisi, penilai: Posisi, evaluasi: Evaluasi) -> Evaluasi:
        if p.nomor != self._terlewat or penilai.nomor != p.penilai or penilai.penilai is None:
            return evaluasi
        return replace(
            evaluasi,
            penilai_id=self._penempatan.posisi[penilai.penilai].pegawai.id,
            sebagai=SebagaiPenetap.ATASAN,
            alasan_atasan=usul_alasan_atasan(jendela_evaluasi(self.selesai, TAMBAHAN)[1]),
        )

    # --- the finished quarter ----------------------------------------------------------------------------------

    def capaian(self) -> Iterator[CapaianUnit]:
        """Capaian of every unit with a leader in the finished quarter: Baik, the sample office first of all."""
        dibuat = waktu_sampai(self._hari_ini, self.selesai.selesai, 6, 10)
        kata = frasa()["capaian"]
        for i, unit in enumerate(self._penempatan.unit):
            if unit.pimpinan_id is not None:
                rekaman = self._acak.id(dibuat, "capaian", i, self.selesai)
                yield CapaianUnit(rekaman, unit.id, self.selesai, CapaianOrganisasi.BAIK, kata[i % len(kata)])

    def tuntas(
        self, bukti: Mapping[UUID, Sequence[UUID]], orang: Iterable[Posisi] | None = None
    ) -> Iterator[PenilaianSelesai]:
        """The finished period of everybody, or of `orang`; `bukti` are approved reports of it by result."""
        for p in self._penempatan.anggota if orang is None else orang:
            if p.penilai is not None:
                yield self._satu(p, bukti)

    def _satu(self, p: Posisi, bukti: Mapping[UUID, Sequence[UUID]]) -> PenilaianSelesai:
        acak = self._acak.aliran("nilai", p.nomor, self.selesai)
        akhir = self.selesai.selesai
        masa = next(m for m in self._penyusun.masa(p, akhir.year) if m.mulai <= akhir <= m.selesai)
        skp = self._penyusun.satu(p, masa).skp
        penilai = self._penempatan.posisi[masa.penilai if masa.penilai is not None else p.nomor]
        hasil, perilaku = self._rating[p.nomor]
        catatan = nilai_iki(skp, hasil, acak)
        umpan = tuple(self._umpan.tuntas(p, penilai, skp, catatan, self._rating[p.nomor], acak))
        evaluasi = self._evaluasi(p, penilai, skp, catatan, umpan, acak)
        hari = acak.randint(6, 12)
        if evaluasi.sebagai is SebagaiPenetap.ATASAN:
            hari += TAMBAHAN
        ditetapkan = waktu_sampai(self._hari_ini, akhir, hari, acak.randint(9, 15))
        diterima = ditetapkan + timedelta(days=acak.randint(0, 6), hours=1)
        return PenilaianSelesai(
            p.nomor,
            skp,
            self._realisasi(p, skp, catatan, bukti, acak),
            umpan,
            self._oleh_atasan(p, penilai, evaluasi),
            KUADRAN[hasil, perilaku],
            self._acak.id(ditetapkan, "penetapan", p.nomor, self.selesai),
            ditetapkan,
            self._acak.id(diterima, "penerimaan", p.nomor, self.selesai),
            diterima if acak.random() < 0.94 or p.bernama else None,
        )

    def _evaluasi(
        self,
        p: Posisi,
        penilai: Posisi,
        skp: Skp,
        catatan: tuple[PenilaianIki, ...],
        umpan: Sequence[UmpanBalik],
        acak: Random,
    ) -> Evaluasi:
        hasil, perilaku = self._rating[p.nomor]
        nilai = nilai_perilaku(perilaku, acak)
        nada_hasil = [u.nada for u in umpan if u.nilai is None]
        nada_nilai = [u.nada for u in umpan if u.nilai is not None]
        kuliah = studi.hasil(KUADRAN[hasil, perilaku]) if p.studi else None
        beda = kuliah is not None and beda_panduan(kuliah, KUADRAN[hasil, perilaku])
        beda = (
            beda
            or wajib_alasan(hasil, saran_hasil(hasil_per_rhk(skp.rhk, catatan), nada_hasil))
            or wajib_alasan(perilaku, saran_perilaku([n.rating for n in nilai], nada_nilai))
        )
        return Evaluasi(
            self._acak.id(waktu_sampai(self._hari_ini, self.selesai.selesai, 4, 9), "evaluasi", p.nomor, self.selesai),
            p.pegawai.id,
            penilai.pegawai.id,
            skp.id,
            self.selesai,
            hasil,
            perilaku,
            catatan,
            nilai,
            "Mempertimbangkan dialog kinerja dan hambatan di luar kendali pegawai." if beda else "",
            acak.choice(frasa()["catatan"][KUADRAN[hasil, perilaku].value]),
            studi=kuliah,
        )

    def _realisasi(
        self,
        p: Posisi,
        skp: Skp,
        catatan: tuple[PenilaianIki, ...],
        bukti: Mapping[UUID, Sequence[UUID]],
        acak: Random,
    ) -> Realisasi:
        rating = {c.iki_id: c.rating for c in catatan}
        isi = tuple(
            RealisasiIki(
                iki.id, teks_realisasi(iki, rating[iki.id], self.selesai.nomor or 4, acak), tuple(bukti.get(rhk.id, ()))
            )
            for rhk in skp.rhk
            for iki in rhk.iki
        )
        if p.studi:
            kata = studi.realisasi(KUADRAN[self._rating[p.nomor]])
            isi = tuple(replace(r, uraian=teks) for r, teks in zip(isi, kata, strict=True))
        pada = waktu_sampai(self._hari_ini, self.selesai.selesai, acak.randint(1, 4), acak.randint(8, 15))
        return Realisasi(
            self._acak.id(pada, "realisasi", p.nomor, self.selesai), p.pegawai.id, skp.id, self.selesai, isi, pada
        )

    # --- the present quarter -----------------------------------------------------------------------------------

    def sedang(self) -> Iterator[PenilaianBerjalan]:
        """The present quarter of about two people in three."""
        sisa = _MINTA
        for p in self._penempatan.anggota:
            acak = self._acak.aliran("berjalan", p.nomor, self.berjalan)
            if p.penilai is None or p.pindahan or p.studi or (not p.bernama and acak.random() > 0.62):
                continue
            if self._hari_ini - self.berjalan.mulai < timedelta(days=15):
                continue
            masa = self._penyusun.masa(p, self.berjalan.tahun)[-1]
            skp = self._penyusun.satu(p, masa).skp
            ajukan = sisa > 0 and not p.bernama and p.pegawai.unit_mandiri is False and p.penilai == self._kepala
            sisa -= ajukan
            yield PenilaianBerjalan(
                p.nomor,
                self._realisasi_berjalan(p, skp, ajukan, acak),
                tuple(self._umpan.berjalan(p, skp, self.berjalan, acak)),
                None if ajukan or p.bernama else self._draf(p, skp, masa.penilai),
            )

    def _draf(self, p: Posisi, skp: Skp, penilai: int | None) -> Evaluasi | None:
        """What the penilai of about two people in three has noted so far: working notes, both ratings, no signature."""
        acak = self._acak.aliran("draf evaluasi", p.nomor, self.berjalan)
        if penilai is None or acak.random() > _DRAF:
            return None
        hasil, perilaku = acak.choice(_RATING_DRAF)
        pada = waktu_sampai(self._hari_ini, self._hari_ini, -acak.randint(1, 3), acak.randint(9, 15))
        return Evaluasi(
            self._acak.id(pada, "draf evaluasi", p.nomor, self.berjalan),
            p.pegawai.id,
            self._penempatan.posisi[penilai].pegawai.id,
            skp.id,
            self.berjalan,
            hasil,
            perilaku,
            nilai_iki(skp, acak.choice((hasil, hasil, hasil, S)), acak),
            nilai_perilaku(perilaku, acak),
        )

    @property
    def _kepala(self) -> int | None:
        """The first leader of people inside the office."""
        return next((p.nomor for p in self._penempatan.anggota if p.nomor in self._penempatan.bawahan), None)

    def _realisasi_berjalan(self, p: Posisi, skp: Skp, ajukan: bool, acak: Random) -> Realisasi:
        semua = [i for r in skp.rhk for i in r.iki]
        banyak = len(semua) if ajukan else max(1, len(semua) - 2 if p.bernama else acak.randint(1, len(semua)))
        isi = tuple(
            RealisasiIki(iki.id, teks_realisasi(iki, acak.choice((S, S, A)), self.berjalan.nomor, acak))
            for iki in semua[:banyak]
        )
        pada = waktu_sampai(self._hari_ini, self._hari_ini, -acak.randint(2, 6), acak.randint(8, 15))
        rekaman = self._acak.id(pada, "realisasi", p.nomor, self.berjalan)
        return Realisasi(rekaman, p.pegawai.id, skp.id, self.berjalan, isi, pada if ajukan else None)
