"""What a former penilai may still tell of people who have another one now (Lampiran IV.A.14, V.B.4; R47).

Only what he could decide while he was their penilai, and nothing that another has decided since. When that was, the
organisation tells as the centre signed it: a record that an office writes itself gives no right. Who stood in for the
head for some days finishes nothing (IV.A.14 speaks of the one who moves): what he signed is taken in as long as none of
those whose post it was has signed, and never stands in their way.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from enum import IntEnum
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.bagan import KARENA_JABATAN, Bagan, hari_berganti, penilai_pada, semasa_bertugas
from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi, PenyerahanEvaluasi, SebagaiPenetap
from kinerja_desktop.domain.keberatan import Keberatan, KeputusanKeberatan, PenjelasanKeberatan
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.penempatan import utama_pada
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan
from kinerja_desktop.domain.riwayat_ak import PenetapanAk
from kinerja_desktop.domain.segel import Segel
from kinerja_desktop.domain.skp import KeputusanSkp
from kinerja_desktop.domain.tenggat import jendela_evaluasi
from kinerja_desktop.domain.tindak_lanjut import TindakLanjut
from kinerja_desktop.domain.tindakan_kemajuan import TindakanKemajuan
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import organisasi
from kinerja_desktop.services.hak_menilai import SELANG_ATASAN, batas_atasan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import keberatan as kueri_keberatan
from kinerja_desktop.store import penilai_lama as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.cakupan import dipimpin
from kinerja_desktop.store.organisasi import bagan_sekitar
from kinerja_desktop.store.rekaman import ambil

_SEDIKIT = 20
"""Of more people the whole chart is read once, instead of a part of it for each."""


class Dulu(IntEnum):
    """What somebody was to a person: nothing, for some days in the place of another, or the penilai by his post."""

    BUKAN = 0
    PENGGANTI = 1
    PENILAI = 2


class HakPenilaiLama:
    """Answers about decisions that come in; what it reads of the organisation it reads once."""

    def __init__(self, konteks: Context) -> None:
        self._konteks = konteks
        self._bagan: dict[UUID, Bagan] = {}
        self._semasa: dict[tuple[UUID, UUID], Bagan] = {}
        self._seluruh: Bagan | None = None

    def banyak(self) -> None:
        """Very many people will be asked about: read the chart whole."""
        self._seluruh = organisasi.bagan(self._konteks)

    def boleh(self, putusan: Any, penilai: UUID, siapa: UUID) -> bool:
        """Whether `penilai`, who is it no more, may tell of this decision about the person `siapa`.

        A verdict counts on what was handed in here before he was replaced, in the revision that it names; it settles
        none of another, so that his successor is asked about both. Who stands above the person and stood in for the
        penilai tells also later what he decided about a report that was handed in to him. An evaluation
        counts when he was the penilai inside its window, and a seal when he was it in its month, unless somebody has
        signed who is more to this person, or the person has received what he signed before. Where no assignment tells
        when he was the penilai, the SKP of the year does that he made with the person. What the atasan of the penilai
        signs in his place counts when he was it while he could step in, and nobody else signed. Who signed hands that
        over and explains it, and who was his atasan then decides the objection to it (V.B.5), whenever that comes. An
        action for progress (article 20), a follow-up and credit points count by who rated the person on their day.
        """
        if isinstance(putusan, KeputusanLaporan | KeputusanSkp):
            return self._yang_diajukan(putusan, penilai, siapa)
        if isinstance(putusan, PenyerahanEvaluasi | PenjelasanKeberatan):
            tanda = self._penetapan(putusan)
            return tanda is not None and (tanda.oleh_id, tanda.pegawai_id) == (penilai, siapa)
        if isinstance(putusan, TindakanKemajuan | TindakLanjut | PenetapanAk):
            hari = self._hari(putusan)
            return self.menurut_bagan(penilai, siapa, hari, hari) is True
        if isinstance(putusan, KeputusanKeberatan | PenetapanEvaluasi) and putusan.keberatan_id is not None:
            return self._memutus_keberatan(putusan.keberatan_id, penilai)
        if isinstance(putusan, Evaluasi) and self._atas_keberatan(putusan, penilai, siapa):
            return True
        return isinstance(putusan, Evaluasi | PenetapanEvaluasi | Segel) and self._menandatangani(
            putusan, penilai, siapa
        )

    def _hari(self, putusan: TindakanKemajuan | TindakLanjut | PenetapanAk) -> date:
        """The day of which something is: when it was written, and not before what it is about."""
        hari = [putusan.pada.astimezone(WIB).date()]
        if isinstance(putusan, TindakanKemajuan):
            hari.append(putusan.periode.mulai)
        else:
            hari.append(putusan.tanggal)
        if isinstance(putusan, TindakLanjut):
            with self._konteks.store.baca() as koneksi:
                tanda = ambil(koneksi, PenetapanEvaluasi, putusan.penetapan_id)
            hari += [] if tanda is None else [tanda.nilai.pada.astimezone(WIB).date()]
        return max(hari)

    def _yang_diajukan(self, putusan: KeputusanLaporan | KeputusanSkp, penilai: UUID, siapa: UUID) -> bool:
        with self._konteks.store.baca() as koneksi:
            if isinstance(putusan, KeputusanSkp):
                return kueri.menunggu_putusannya(koneksi, skema.skp, putusan.skp_id, putusan.skp_hash, penilai)
            acuan = (skema.laporan_harian, putusan.laporan_id, putusan.laporan_hash)
            if not kueri.hanya_miliknya(koneksi, putusan.menggantikan or (), penilai):
                return False
            diajukan = kueri.menunggu_putusannya(koneksi, *acuan, penilai)
            return diajukan or self._di_harinya(koneksi, putusan, penilai, siapa)

    def _di_harinya(self, koneksi: Koneksi, putusan: KeputusanLaporan, penilai: UUID, siapa: UUID) -> bool:
        """Whether a report was handed in, as it says, on a day on which this superior was the penilai."""
        laporan = ambil(koneksi, LaporanHarian, putusan.laporan_id)
        if laporan is None or laporan.hash != putusan.laporan_hash or laporan.nilai.diajukan_pada is None:
            return False
        if siapa not in dipimpin(koneksi, [penilai]):
            return False
        hari = laporan.nilai.diajukan_pada.astimezone(WIB).date()
        return self.pada(penilai, siapa, hari, hari) is not Dulu.BUKAN

    def _menandatangani(self, putusan: Evaluasi | PenetapanEvaluasi | Segel, penilai: UUID, siapa: UUID) -> bool:
        if isinstance(putusan, Segel):
            kolom, masa = skema.segel.c.bulan, putusan.bulan
            mulai, selesai = masa.mulai, masa.selesai
        else:
            kolom, masa = skema.penetapan_evaluasi.c.periode, putusan.periode
            mulai, selesai = jendela_evaluasi(masa, self._konteks.kantor.tambahan_evaluasi)
            if putusan.sebagai is SebagaiPenetap.ATASAN:
                with self._konteks.store.baca() as koneksi:
                    lain = kueri.penanda_lain(koneksi, kolom, masa, siapa, penilai)
                return not lain and self._atasan(penilai, siapa, selesai)
        milik = self.pada(penilai, siapa, mulai, selesai)
        with self._konteks.store.baca() as koneksi:
            if milik is Dulu.BUKAN and self._tanpa_riwayat(siapa):
                milik = Dulu.PENGGANTI if kueri.menyepakati(koneksi, siapa, masa.tahun, penilai) else milik
            if milik is Dulu.BUKAN:
                return False
            if isinstance(putusan, PenetapanEvaluasi) and kueri.diterima_dari(koneksi, masa, siapa, penilai):
                return False
            lain = kueri.penanda_lain(koneksi, kolom, masa, siapa, penilai)
        mereka = [self.pada(satu, siapa, mulai, selesai) for satu in lain]
        if isinstance(putusan, Segel):
            return all(Dulu.BUKAN < satu < milik for satu in mereka)
        return all(Dulu.BUKAN < satu <= milik for satu in mereka)

    def pada(self, penilai: UUID, siapa: UUID, mulai: date, selesai: date, kini: date | None = None) -> Dulu:
        """What he was to this person on any of these days, by the organisation as it stands here: the most of it.

        With `kini` only on days on which the person worked where he works on that day: it was the penilai who went.
        """
        bagan = self._sekitar(penilai, siapa)
        milik = bagan.penempatan.get(siapa, ())

        def unit(satu: date) -> UUID | None:
            utama = utama_pada(milik, satu)
            return None if utama is None else utama.unit_kerja_id

        hasil = Dulu.BUKAN
        for satu in hari_berganti(bagan, siapa, mulai, selesai):
            dasar = penilai_pada(bagan, siapa, satu)
            if dasar.penilai_id == penilai and (kini is None or unit(satu) == unit(kini)):
                hasil = max(hasil, Dulu.PENILAI if dasar.sebab in KARENA_JABATAN else Dulu.PENGGANTI)
        return hasil

    def di_atas(self, oleh: UUID, siapa: UUID, hari: date) -> bool:
        """Whether he stood above this person in the line of raters on a day, however far."""
        bagan, dilewati, kini = self._sekitar(oleh, siapa), {siapa}, siapa
        while (atas := penilai_pada(bagan, kini, hari).penilai_id) is not None and atas not in dilewati:
            if atas == oleh:
                return True
            dilewati.add(atas)
            kini = atas
        return False

    def menurut_bagan(self, oleh: UUID, siapa: UUID, mulai: date, selesai: date) -> bool | None:
        """Whether he, or his penilai, rated this person on one of these days; None where nothing tells who did."""
        bagan = self._sekitar(oleh, siapa)
        semua = [penilai_pada(bagan, siapa, satu) for satu in hari_berganti(bagan, siapa, mulai, selesai)]
        if any(oleh in (satu.penilai_id, satu.atasan_id) for satu in semua):
            return True
        return None if any(satu.penilai_id is None or satu.kosong for satu in semua) else False

    def _atasan(self, atasan: UUID, siapa: UUID, akhir: date) -> bool:
        """Whether he was the atasan of the penilai on a day on which the atasan steps in, after the window (V.A.8)."""
        bagan = self._sekitar(atasan, siapa)
        hari = (akhir + timedelta(days=n) for n in range(1, SELANG_ATASAN.days + 1))
        return any(penilai_pada(bagan, siapa, satu).atasan_id == atasan for satu in hari)

    def _tanpa_riwayat(self, siapa: UUID) -> bool:
        """Whether nothing tells since when a person has his penilai: no assignment of his was ever written down."""
        return not self._sekitar(siapa, siapa).penempatan.get(siapa)

    def _sekitar(self, penilai: UUID, siapa: UUID) -> Bagan:
        """What of the chart tells who rated this person, while `penilai` was in service."""
        if siapa not in self._bagan:
            with self._konteks.store.baca() as koneksi:
                self._bagan[siapa] = self._seluruh or bagan_sekitar(koneksi, siapa)
        bagan = self._bagan[siapa]
        kunci = (penilai, siapa if self._seluruh is None else penilai)
        if kunci not in self._semasa:
            self._semasa[kunci] = semasa_bertugas(bagan, penilai)
        return self._semasa[kunci]

    def _atas_keberatan(self, evaluasi: Evaluasi, oleh: UUID, siapa: UUID) -> bool:
        """Whether this is what he made of an evaluation to which an objection was filed that is his to decide."""
        with self._konteks.store.baca() as koneksi:
            semua = [b.keberatan for b in kueri_keberatan.milik(koneksi, siapa)]
        return any(k.periode == evaluasi.periode and self._memutus_keberatan(k.id, oleh) for k in semua)

    def _memutus_keberatan(self, keberatan_id: UUID, oleh: UUID) -> bool:
        """Whether this objection is his to decide, as the atasan of who signed, on the day of the signature."""
        with self._konteks.store.baca() as koneksi:
            berkas = kueri_keberatan.satu(koneksi, keberatan_id)
            if berkas is None:
                return False
            tanda, kini = berkas.penetapan, kueri_keberatan.atasan_penilai(koneksi, berkas.penetapan)
        hari = kueri_keberatan.hari_tanda(tanda)
        dulu = penilai_pada(self._sekitar(oleh, tanda.oleh_id), tanda.oleh_id, hari).penilai_id
        return oleh != tanda.pegawai_id and oleh in (dulu, kini)

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


def masih_dinilai(
    konteks: Context, penilai: Collection[UUID], kecuali: Collection[UUID] = ()
) -> frozenset[tuple[UUID, UUID]]:
    """People whom any of these people still evaluates although they have another penilai now, each with that one.

    Until the days are over in which the atasan may step in for him (V.A.8), by the day of this machine. Whoever is
    among `kecuali` is not asked about.
    """
    hari, hak = konteks.hari_ini(), HakPenilaiLama(konteks)
    with konteks.store.baca() as koneksi:
        calon = kueri.yang_pernah_dinilai(koneksi, penilai, kecuali)
    if not calon:
        return frozenset()
    if len(calon) > _SEDIKIT:
        hak.banyak()
    jendela = {
        satu: jendela_evaluasi(satu, konteks.kantor.tambahan_evaluasi) for satu in _periode_terbuka(konteks, hari)
    }
    terbuka = {
        u: [satu for satu in jendela if hari <= batas_atasan(konteks, u, satu)] for u in {unit for _, _, unit in calon}
    }

    def masih(siapa: UUID, dulu: UUID, satu: Periode) -> bool:
        mulai, selesai = jendela[satu]
        return hak.pada(dulu, siapa, mulai, min(selesai, hari), hari) is Dulu.PENILAI

    return frozenset(
        (siapa, dulu) for siapa, dulu, unit in calon if any(masih(siapa, dulu, satu) for satu in terbuka[unit])
    )


def _periode_terbuka(konteks: Context, hari: date) -> Iterator[Periode]:
    """Periods of each kind that is evaluated whose window has begun and is open, or not closed for very long."""
    siklus, tambahan = konteks.kantor.periode_evaluasi, konteks.kantor.tambahan_evaluasi
    for jenis in dict.fromkeys((siklus, JenisPeriode.TAHUNAN)):
        if jenis is JenisPeriode.BULANAN:
            kini = Periode.bulan(hari)
        elif jenis is JenisPeriode.TRIWULANAN:
            kini = Periode.triwulan(hari)
        else:
            kini = Periode(hari.year, jenis)
        while jendela_evaluasi(kini, tambahan)[1] + SELANG_ATASAN >= hari:
            if jendela_evaluasi(kini, tambahan)[0] <= hari:
                yield kini
            kini = kini.sebelumnya()
