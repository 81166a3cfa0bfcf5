"""Frozen records of many signatures at once: the same values as `services.cuplikan` makes, without asking the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from uuid import UUID

from kinerja_desktop.domain.catatan_evaluasi import catatan_cetak
from kinerja_desktop.domain.dokumen import (
    DokumenEvaluasi,
    FormulirEvaluasi,
    FormulirSkp,
    IkiCetak,
    KopSurat,
    PerilakuCetak,
    RhkCetak,
    TandaTangan,
    UmpanBalikCetak,
)
from kinerja_desktop.domain.dokumen_pembinaan import KepalaPembinaan
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, SebagaiPenetap
from kinerja_desktop.domain.golongan import pangkat_teks
from kinerja_desktop.domain.keberatan import alasan_final
from kinerja_desktop.domain.kuadran import penjelasan
from kinerja_desktop.domain.pegawai import Identitas, JenisJabatan
from kinerja_desktop.domain.penempatan import SifatPenempatan
from kinerja_desktop.domain.skp import Nilai, Rhk, Skp, baris_indikator, perspektif_tampil
from kinerja_desktop.domain.umpan_balik import UmpanBalik
from kinerja_desktop.services.cuplikan import CuplikanEvaluasi
from kinerja_desktop.services.latihan.penilaian import PenilaianSelesai
from kinerja_desktop.services.latihan.rancangan import RancanganKantor
from kinerja_desktop.services.latihan.rencana_skp import RencanaSkp
from kinerja_desktop.services.umpan_cetak import nama_pemberi

Cetak = tuple[UmpanBalik, UmpanBalikCetak]


class Pembeku:
    """Freezes plans and evaluations of one training office."""

    def __init__(self, rancangan: RancanganKantor) -> None:
        self._r = rancangan
        self._posisi = {p.pegawai.id: p for p in rancangan.penempatan.posisi}
        tugas = rancangan.riwayat.penempatan
        self._plt = {t.pegawai_id: t.jabatan for t in tugas if t.sifat is SifatPenempatan.PLT and t.memimpin}
        kantor = rancangan.kantor
        self._kop = KopSurat(kantor.kop, kantor.alamat, kantor.praktik)
        self._identitas = lru_cache(4096)(self._identitas_baru)
        self._rhk_milik = lru_cache(2048)(self._rhk_tahun)

    def skp(self, rencana: RencanaSkp) -> FormulirSkp:
        """The form of the plan with its annex as it was set."""
        skp = rencana.skp
        diajukan = skp.diajukan_pada.date() if skp.diajukan_pada else None
        return FormulirSkp(
            self._kop,
            self._r.kantor.instansi,
            skp.mulai,
            skp.selesai,
            self._identitas(skp.pegawai_id),
            self._identitas(_wajib(skp.penilai_id)),
            tuple(self._rhk(skp, r, {}, ()) for r in skp.rhk),
            _perilaku(skp, ()),
            self._tanda(diajukan),
            self._tanda(rencana.putusan[-1].pada.date()),
            untuk=skp.untuk,
            pendekatan=skp.pendekatan,
            lampiran=skp.lampiran,
        )

    def evaluasi(self, n: PenilaianSelesai, sidik: Mapping[UUID, bytes]) -> CuplikanEvaluasi:
        """Forms C.1 and D.1.1 as they were signed; `sidik` are the revisions of the cited reports."""
        e, skp = n.evaluasi, n.skp
        cetak = [
            (u, UmpanBalikCetak(nama_pemberi(u, self._posisi[u.dari_id].pegawai.nama), u.isi)) for u in n.umpan_balik
        ]
        realisasi = {r.iki_id: r.uraian for r in n.realisasi.isi}
        tanda = self._tanda(n.ditetapkan.date())
        oleh_atasan = e.sebagai is SebagaiPenetap.ATASAN
        dinilai_bagi = _wajib(self._posisi[e.pegawai_id].pegawai.penilai_id) if oleh_atasan else e.penilai_id
        penilai = self._posisi[dinilai_bagi].pegawai
        pegawai, atasan = self._identitas(e.pegawai_id), e.penilai_id if oleh_atasan else penilai.penilai_id
        label = e.periode.label_formulir
        formulir = FormulirEvaluasi(
            self._kop,
            self._r.kantor.instansi,
            skp.mulai,
            skp.selesai,
            label,
            pegawai,
            self._penilai(penilai.id),
            CapaianOrganisasi.BAIK,
            tuple(self._rhk(skp, r, realisasi, cetak) for r in skp.rhk),
            e.rating_hasil,
            _perilaku(skp, cetak),
            e.rating_perilaku,
            n.predikat,
            tanda,
            untuk=skp.untuk,
            pendekatan=skp.pendekatan,
            oleh_atasan=self._identitas(e.penilai_id) if oleh_atasan else None,
        )
        dokumen = DokumenEvaluasi(
            self._kop,
            self._r.kantor.instansi,
            skp.mulai,
            skp.selesai,
            label,
            pegawai,
            self._penilai(penilai.id),
            None if atasan is None else self._identitas(atasan),
            CapaianOrganisasi.BAIK,
            n.predikat,
            "\n".join((e.catatan, *catatan_cetak(e))),
            tanda,
            TandaTangan(self._r.kantor.tempat),
            oleh_atasan=oleh_atasan,
        )
        dikutip = dict.fromkeys(i for r in n.realisasi.isi for i in r.laporan_id)
        laporan = tuple((i.hex, sidik[i].hex()) for i in dikutip)
        return CuplikanEvaluasi(formulir, dokumen, penjelasan(e.rating_hasil, e.rating_perilaku), laporan)

    def alasan_final(self, n: PenilaianSelesai) -> str | None:
        """Why no objection to this result is possible, as a signature stores it."""
        pegawai, oleh = self._posisi[n.evaluasi.pegawai_id].pegawai, self._posisi[n.evaluasi.penilai_id].pegawai
        kepala_daerah = oleh.jenis_jabatan is JenisJabatan.KEPALA_DAERAH
        oleh_atasan = n.evaluasi.sebagai is SebagaiPenetap.ATASAN
        return alasan_final(pegawai.jenis_jabatan, pegawai.unit_mandiri, kepala_daerah, oleh_atasan)

    def pembinaan(self, skp: Skp) -> KepalaPembinaan:
        """The head of forms B.1.6 to B.1.10 about the owner of a plan."""
        return KepalaPembinaan(
            self._kop,
            self._r.kantor.instansi,
            skp.mulai,
            skp.selesai,
            self._identitas(skp.pegawai_id),
            self._identitas(_wajib(skp.penilai_id)),
        )

    def _tanda(self, tanggal: date | None) -> TandaTangan:
        return TandaTangan(self._r.kantor.tempat, tanggal)

    def _penilai(self, pegawai_id: UUID) -> Identitas:
        """With the title of a Plt., who leads only the unit in which he is one (IV.A.3)."""
        dasar, jabatan = self._identitas(pegawai_id), self._plt.get(pegawai_id)
        return dasar if jabatan is None else replace(dasar, jabatan=f"Plt. {jabatan}")

    def _identitas_baru(self, pegawai_id: UUID) -> Identitas:
        p = self._posisi[pegawai_id]
        unit = self._r.unit[p.satuan].nama
        return Identitas(p.pegawai.nama, p.pegawai.nip, pangkat_teks(p.pegawai.golongan), p.pegawai.jabatan, unit)

    def _rhk(self, skp: Skp, rhk: Rhk, isi: Mapping[UUID, str], cetak: Sequence[Cetak]) -> RhkCetak:
        baris = []
        for urut, iki in enumerate(rhk.iki):
            milik = [t for u, t in cetak if u.iki_id == iki.id]
            if urut == 0:
                milik += [t for u, t in cetak if u.iki_id is None and u.rhk_id == rhk.id]
            perspektif = perspektif_tampil(skp, iki)
            baris.append(IkiCetak(iki.aspek, iki.uraian, iki.target, isi.get(iki.id, ""), tuple(milik), perspektif))
        return RhkCetak(rhk.jenis, self._rhk_pimpinan(skp, rhk), rhk.uraian, rhk.penugasan_dari, tuple(baris))

    def _rhk_pimpinan(self, skp: Skp, rhk: Rhk) -> str:
        """With the leader's indicators where he is JPT or head of an independent unit (footnote of A.1.7)."""
        if rhk.rhk_pimpinan_id is None:
            return rhk.rhk_pimpinan
        penilai = self._posisi[_wajib(skp.penilai_id)]
        if penilai.pegawai.jenis_jabatan is not JenisJabatan.JPT and not penilai.pegawai.unit_mandiri:
            return rhk.rhk_pimpinan
        asal = self._rhk_milik(penilai.nomor, skp.tahun)[rhk.rhk_pimpinan_id]
        dituju = [i for i in asal.iki if rhk.iki_pimpinan_id in (None, i.id)]
        baru = [i.uraian for i in dituju if i.uraian not in rhk.rhk_pimpinan]
        return "\n".join((rhk.rhk_pimpinan, *(baris_indikator(uraian) for uraian in baru)))

    def _rhk_tahun(self, nomor: int, tahun: int) -> dict[UUID, Rhk]:
        susun, p = self._r.penyusun, self._r.penempatan.posisi[nomor]
        return {r.id: r for masa in susun.masa(p, tahun) for r in susun.satu(p, masa).skp.rhk}


def _wajib(pegawai_id: UUID | None) -> UUID:
    if pegawai_id is None:
        raise ValueError("a set plan names its penilai")
    return pegawai_id


def _perilaku(skp: Skp, cetak: Sequence[Cetak]) -> tuple[PerilakuCetak, ...]:
    khusus = dict(skp.ekspektasi_khusus)
    return tuple(PerilakuCetak(n, khusus.get(n, ""), tuple(t for u, t in cetak if u.nilai is n)) for n in Nilai)
