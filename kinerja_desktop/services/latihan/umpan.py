"""Continuous feedback of a quarter: of the leader on duty, of a colleague, of one's own people (R59, R60)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

from kinerja_desktop.domain.evaluasi import PenilaianIki, Rating
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Nilai, Skp
from kinerja_desktop.domain.umpan_balik import Hubungan, Nada, UmpanBalik
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.latihan.acak import SumberAcak
from kinerja_desktop.services.latihan.penempatan import SEMUA_BERAKUN, Penempatan, Posisi
from kinerja_desktop.services.latihan.pustaka import frasa
from kinerja_desktop.services.latihan.realisasi import A, B, S, huruf_awal

_NADA = {A: Nada.POSITIF, S: Nada.NETRAL, B: Nada.PERLU_PERBAIKAN}


def waktu_sampai(hari_ini: date, dasar: date, hari: int, jam: int) -> datetime:
    """`hari` days after `dasar` at `jam`.20, never later than the day before `hari_ini`."""
    return datetime.combine(min(dasar + timedelta(days=hari), hari_ini - timedelta(days=1)), time(jam, 20), WIB)


class PembuatUmpan:
    """Feedback about anybody."""

    def __init__(self, acak: SumberAcak, penempatan: Penempatan, periode: Periode, hari_ini: date) -> None:
        self._acak = acak
        self._penempatan = penempatan
        self._periode = periode
        self._hari_ini = hari_ini
        self._kaya = sum(1 for _ in penempatan.anggota) <= SEMUA_BERAKUN

    def tuntas(
        self,
        p: Posisi,
        penilai: Posisi,
        skp: Skp,
        catatan: tuple[PenilaianIki, ...],
        rating: tuple[Rating, Rating],
        acak: Random,
    ) -> Iterator[UmpanBalik]:
        """Scheduled feedback of the leader on results and values, of colleagues, and of one's own people.

        In a small office the leader says something to every result and three values; in a city to one of each.
        """
        kata = frasa()
        hasil, perilaku = rating
        per_iki = {c.iki_id: c.rating for c in catatan}
        pilihan = next(c.iki_id for c in catatan if c.rating is hasil)
        for rhk in skp.rhk:
            iki = next((i for i in rhk.iki if i.id == pilihan), rhk.iki[0])
            if self._kaya or iki.id == pilihan:
                isi = acak.choice(kata["hasil"][per_iki[iki.id].value]).format(indikator=huruf_awal(iki.uraian))
                yield self._satu(
                    p, penilai, Hubungan.PIMPINAN, isi, per_iki[iki.id], acak, rhk_id=rhk.id, iki_id=iki.id
                )
        nilai = acak.sample(list(Nilai), len(Nilai))
        banyak = 3 if self._kaya else 1
        for satu in nilai[:banyak]:
            isi = acak.choice(kata["perilaku"][satu.value][perilaku.value])
            yield self._satu(p, penilai, Hubungan.PIMPINAN, isi, perilaku, acak, nilai=satu)
        for rekan, satu in zip(self._rekan(p, banyak, acak), nilai[3:], strict=False):
            isi = acak.choice(kata["rekan"][perilaku.value])
            yield self._satu(p, rekan, Hubungan.REKAN, isi, perilaku, acak, nilai=satu)
        bawahan = self._penempatan.bawahan.get(p.nomor, ())
        if bawahan:
            dari = self._penempatan.posisi[acak.choice(bawahan)]
            isi = acak.choice(kata["bawahan"][perilaku.value])
            yield self._satu(p, dari, Hubungan.BAWAHAN, isi, perilaku, acak, nilai=nilai[6])

    def berjalan(self, p: Posisi, skp: Skp, periode: Periode, acak: Random) -> Iterator[UmpanBalik]:
        """Feedback of the leader in the present quarter, for about every second person."""
        if p.penilai is None or (not p.bernama and acak.random() > 0.45):
            return
        rhk = skp.rhk[min(1, len(skp.rhk) - 1)]
        rating = acak.choice((S, A))
        isi = acak.choice(frasa()["hasil"][rating.value]).format(indikator=huruf_awal(rhk.iki[0].uraian))
        penilai = self._penempatan.posisi[p.penilai]
        pada = waktu_sampai(self._hari_ini, self._hari_ini, -acak.randint(1, 9), acak.randint(8, 15))
        yield self._satu(
            p, penilai, Hubungan.PIMPINAN, isi, rating, acak, rhk_id=rhk.id, iki_id=rhk.iki[0].id, kapan=(periode, pada)
        )

    def _rekan(self, p: Posisi, banyak: int, acak: Random) -> list[Posisi]:
        if p.penilai is None:
            return []
        setim = [n for n in self._penempatan.bawahan.get(p.penilai, ()) if n != p.nomor]
        return [self._penempatan.posisi[n] for n in acak.sample(setim, min(banyak, len(setim)))]

    def _satu(
        self,
        p: Posisi,
        dari: Posisi,
        hubungan: Hubungan,
        isi: str,
        rating: Rating,
        acak: Random,
        *,
        rhk_id: UUID | None = None,
        iki_id: UUID | None = None,
        nilai: Nilai | None = None,
        kapan: tuple[Periode, datetime] | None = None,
    ) -> UmpanBalik:
        """One feedback; that of the leader is scheduled."""
        periode, pada = kapan or (
            self._periode,
            waktu_sampai(
                self._hari_ini,
                self._periode.mulai,
                acak.randint(20, (self._periode.selesai - self._periode.mulai).days - 2),
                acak.randint(8, 15),
            ),
        )
        return UmpanBalik(
            self._acak.id(pada, "umpan", p.nomor, dari.nomor, hubungan, iki_id, nilai, periode),
            p.pegawai.id,
            dari.pegawai.id,
            hubungan,
            periode,
            isi,
            pada,
            rhk_id,
            iki_id,
            nilai,
            _NADA[rating],
            hubungan is Hubungan.PIMPINAN,
        )
