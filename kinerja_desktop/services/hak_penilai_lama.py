"""What a former penilai may still tell of people who have another one now (Lampiran IV.A.14, V.B.4; R47).

Only what he could decide while he was their penilai, and nothing that another has decided since. When that was, the
organisation tells as the centre signed it: a record that an office writes itself gives no right.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.bagan import Bagan, penilai_pada
from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi, PenyerahanEvaluasi
from kinerja_desktop.domain.keberatan import Keberatan, PenjelasanKeberatan
from kinerja_desktop.domain.laporan import KeputusanLaporan
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.penempatan import utama_pada
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.segel import Segel
from kinerja_desktop.domain.skp import KeputusanSkp
from kinerja_desktop.domain.tenggat import jendela_evaluasi
from kinerja_desktop.services.hak_menilai import batas_atasan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import penilai_lama as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.organisasi import bagan_sekitar
from kinerja_desktop.store.rekaman import ambil

_SEHARI = timedelta(days=1)


class HakPenilaiLama:
    """Answers about decisions that come in; what it reads of the organisation it reads once."""

    def __init__(self, konteks: Context) -> None:
        self._konteks = konteks
        self._bagan: dict[UUID, Bagan] = {}

    def boleh(self, putusan: Any, penilai: UUID, siapa: UUID) -> bool:
        """Whether `penilai`, who is it no more, may tell of this decision about the person `siapa`.

        A verdict counts on what was handed in here before he was replaced, in the revision that it names. An evaluation
        counts when he was the penilai inside its window, and a seal when he was it in its month. Who signed hands that
        over and explains it.
        """
        if isinstance(putusan, KeputusanLaporan):
            with self._konteks.store.baca() as koneksi:
                acuan = (skema.laporan_harian, putusan.laporan_id, putusan.laporan_hash)
                return kueri.menunggu_putusannya(koneksi, *acuan, penilai)
        if isinstance(putusan, KeputusanSkp):
            with self._konteks.store.baca() as koneksi:
                return kueri.menunggu_putusannya(koneksi, skema.skp, putusan.skp_id, putusan.skp_hash, penilai)
        if isinstance(putusan, PenyerahanEvaluasi | PenjelasanKeberatan):
            tanda = self._penetapan(putusan)
            return tanda is not None and (tanda.oleh_id, tanda.pegawai_id) == (penilai, siapa)
        if isinstance(putusan, Evaluasi | PenetapanEvaluasi):
            kolom, masa = skema.penetapan_evaluasi.c.periode, putusan.periode
            mulai, selesai = jendela_evaluasi(masa, self._konteks.kantor.tambahan_evaluasi)
        elif isinstance(putusan, Segel):
            kolom, masa = skema.segel.c.bulan, putusan.bulan
            mulai, selesai = masa.mulai, masa.selesai
        else:
            return False
        with self._konteks.store.baca() as koneksi:
            ada = kueri.ditandai_lain(koneksi, kolom, masa, siapa, penilai)
        return not ada and self.pada(penilai, siapa, mulai, selesai)

    def pada(self, penilai: UUID, siapa: UUID, mulai: date, selesai: date, kini: date | None = None) -> bool:
        """Whether he was the penilai of this person on any of these days, by the organisation as it stands here.

        With `kini` only on days on which the person worked where he works on that day: it was the penilai who went.
        """
        if siapa not in self._bagan:
            with self._konteks.store.baca() as koneksi:
                self._bagan[siapa] = bagan_sekitar(koneksi, siapa)
        bagan = self._bagan[siapa]
        hari = (mulai + n * _SEHARI for n in range((selesai - mulai).days + 1))
        milik = bagan.penempatan.get(siapa, ())

        def unit(satu: date) -> UUID | None:
            utama = utama_pada(milik, satu)
            return None if utama is None else utama.unit_kerja_id

        return any(
            penilai_pada(bagan, siapa, satu).penilai_id == penilai
            for satu in hari
            if kini is None or unit(satu) == unit(kini)
        )

    def _penetapan(self, putusan: PenyerahanEvaluasi | PenjelasanKeberatan) -> PenetapanEvaluasi | None:
        """The signature that was handed over, or that is objected to."""
        with self._konteks.store.baca() as koneksi:
            if isinstance(putusan, PenyerahanEvaluasi):
                nomor = putusan.penetapan_id
            else:
                keberatan = ambil(koneksi, Keberatan, putusan.keberatan_id)
                if keberatan is None:
                    return None
                nomor = keberatan.nilai.penetapan_id
            tanda = ambil(koneksi, PenetapanEvaluasi, nomor)
        return None if tanda is None else tanda.nilai


def masih_dinilai(konteks: Context, penilai: Collection[UUID]) -> frozenset[UUID]:
    """People whom any of these people still evaluates although they have another penilai now.

    Until the days are over in which the atasan may step in for him (V.A.8), by the day of this machine.
    """
    hari, hak = konteks.hari_ini(), HakPenilaiLama(konteks)
    with konteks.store.baca() as koneksi:
        calon = kueri.yang_pernah_dinilai(koneksi, penilai)
        unit = {i: orang.nilai.unit_kerja_id for i, _ in calon if (orang := ambil(koneksi, Pegawai, i)) is not None}
    terbuka = [satu for satu in _periode_terbuka(konteks, hari) if calon]
    jendela = {satu: jendela_evaluasi(satu, konteks.kantor.tambahan_evaluasi) for satu in terbuka}
    batas = {(u, satu): batas_atasan(konteks, u, satu) for u in set(unit.values()) for satu in terbuka}

    def masih(siapa: UUID, dulu: UUID, satu: Periode) -> bool:
        mulai, selesai = jendela[satu]
        return hari <= batas[unit[siapa], satu] and hak.pada(dulu, siapa, mulai, min(selesai, hari), hari)

    return frozenset(
        siapa for siapa, dulu in calon if siapa in unit and any(masih(siapa, dulu, satu) for satu in terbuka)
    )


def _periode_terbuka(konteks: Context, hari: date) -> Iterator[Periode]:
    """Periods whose window has begun by this day, the newest and the one before it of each kind that is evaluated."""
    siklus = konteks.kantor.periode_evaluasi
    for jenis in dict.fromkeys((siklus, JenisPeriode.TAHUNAN)):
        if jenis is JenisPeriode.BULANAN:
            kini = Periode.bulan(hari)
        elif jenis is JenisPeriode.TRIWULANAN:
            kini = Periode.triwulan(hari)
        else:
            kini = Periode(hari.year, jenis)
        yield from (satu for satu in (kini, kini.sebelumnya()) if jendela_evaluasi(satu)[0] <= hari)
