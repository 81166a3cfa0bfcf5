"""Matriks Peran Hasil: who carries which part of a leader's results (Lampiran II.5; R37-R39). Reading; `matriks_tulis`
writes.

The leader sees and writes his own. A pegawai reads the one of his penilai and those in which he stands; a leader of a
unit those of his unit; operator, pusat and pengawas all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.matriks import IsiSel, KolomMatriks, berkolom_indikator, isi_sel, kolom_matriks
from kinerja_desktop.domain.matriks_selaras import butir_sel, saran_sel, sepakat, tujuan_sel
from kinerja_desktop.domain.pegawai import JenisJabatan, Pegawai
from kinerja_desktop.domain.sel_matriks import DIKELUARKAN, SelMatriks
from kinerja_desktop.domain.skp import Skp, StatusSkp, Untuk, boleh_ubah
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.masa_skp import hari_penutupan
from kinerja_desktop.store import matriks as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.cari import cari_pegawai
from kinerja_desktop.store.rekaman import ambil, cari
from kinerja_desktop.store.skp import SkpTercatat, ringkas_tim, skp_pegawai

Pasangan = tuple[UUID, UUID]
"""A cell by (person, column)."""

_MELIHAT = "melihat matriks peran hasil ini"


@dataclass(frozen=True, slots=True)
class PilihanMatriks:
    """A leader whose matrix may be read; `sendiri` is the own one."""

    pimpinan: Pegawai
    sendiri: bool


@dataclass(frozen=True, slots=True)
class BarisMatriks:
    """One person with the state of his plan (None: none, or not for the eyes of the reader).

    `saran` are results of his plan that no cell has yet.
    """

    pegawai: Pegawai
    unit: str
    dari_tim: bool
    skp_id: UUID | None = None
    status: StatusSkp | None = None
    saran: tuple[str, ...] = ()

    @property
    def terkunci(self) -> bool:
        """True while his plan is handed in, approved or set: his roles there do not follow the matrix."""
        return self.status is not None and not boleh_ubah(self.status)


@dataclass(frozen=True, slots=True)
class LembarMatriks:
    """One matrix. Without a plan of the leader there are no columns.

    `boleh_cetak` tells that the reader may print form A.1.5. `lepas` are cells whose column the leader deleted from his
    plan, `berbeda` those that the plan of their person does not say. `ditutup` is the last day of a plan that a
    transfer closed: its matrix is only read. What is offered to people whom the leader does not lead is `berbeda` until
    they take it.
    """

    pimpinan: Pegawai
    tahun: int
    skp: Skp | None = None
    status: StatusSkp | None = None
    indikator: bool = True
    kolom: tuple[KolomMatriks, ...] = ()
    baris: tuple[BarisMatriks, ...] = ()
    sel: Mapping[Pasangan, SelMatriks] = field(default_factory=dict)
    lepas: tuple[SelMatriks, ...] = ()
    berbeda: frozenset[Pasangan] = frozenset()
    boleh_ubah: bool = False
    boleh_cetak: bool = False
    ditutup: date | None = None


def pilihan(konteks: Context, tahun: int) -> list[PilihanMatriks]:
    """Leaders whose matrix of the year may be read: the own one first, then by name."""
    orang = {p.id: p for p in _pimpinan_terbaca(konteks, tahun)}
    sendiri = [konteks.pegawai] if konteks.peran in wewenang.PENILAI else []
    lain = sorted((p for p in orang.values() if p.id != konteks.saya), key=lambda p: p.nama.casefold())
    return [PilihanMatriks(p, sendiri=True) for p in sendiri] + [PilihanMatriks(p, sendiri=False) for p in lain]


def _pimpinan_terbaca(konteks: Context, tahun: int) -> list[Pegawai]:
    with konteks.store.baca() as koneksi:
        if konteks.peran in wewenang.PEMBACA_SEMUA:
            nomor = {p.penilai_id for p in wewenang.terlihat(konteks) if p.penilai_id is not None}
            return _orang(koneksi, ringkas_tim(koneksi, nomor, tahun))
        calon = {konteks.pegawai.penilai_id} | _pemilik(koneksi, kueri.matriks_memuat(koneksi, konteks.saya))
        if konteks.peran is Peran.PIMPINAN_UNIT:
            unit = [p.id for p in wewenang.terlihat(konteks)]
            calon |= _pemilik(koneksi, kueri.matriks_milik(koneksi, unit))
        return _orang(koneksi, ringkas_tim(koneksi, {p for p in calon if p is not None}, tahun))


def _pemilik(koneksi: Koneksi, skp: Iterable[UUID]) -> set[UUID | None]:
    return {s.nilai.pegawai_id for nomor in skp if (s := ambil(koneksi, Skp, nomor)) is not None}


def _orang(koneksi: Koneksi, nomor: Iterable[UUID]) -> list[Pegawai]:
    t = skema.pegawai.c
    return [s.nilai for s in cari(koneksi, Pegawai, t.id.in_([n.bytes for n in nomor]))]


def lembar(konteks: Context, pimpinan_id: UUID, tahun: int) -> LembarMatriks:
    """The matrix of one leader and year. Raises UMM-01 for one that may not be read, UMM-03 for an unknown person."""
    pimpinan = wewenang.pegawai(konteks, pimpinan_id)
    milik = konteks.saya == pimpinan_id and konteks.peran in wewenang.PENILAI
    if not milik and pimpinan_id not in {p.pimpinan.id for p in pilihan(konteks, tahun)}:
        raise wewenang.tolak(konteks, _MELIHAT)
    with konteks.store.baca() as koneksi:
        semua = skp_pegawai(koneksi, pimpinan_id, tahun)
        if not semua:
            return LembarMatriks(pimpinan, tahun, boleh_ubah=milik)
        return _lembar(konteks, koneksi, pimpinan, semua[-1], milik=milik)


def _lembar(
    konteks: Context, koneksi: Koneksi, pimpinan: Pegawai, tercatat: SkpTercatat, *, milik: bool
) -> LembarMatriks:
    skp = tercatat.simpanan.nilai
    sel = kueri.sel_matriks(koneksi, skp.id)
    indikator = berindikator(koneksi, pimpinan, skp, sel)
    kolom = kolom_matriks(skp, indikator=indikator)
    orang = anggota(koneksi, skp, sel)
    rencana = kueri.rencana_orang(koneksi, [p.id for p in orang], skp.tahun)
    tutup = kueri.ditutup(koneksi, [s.nilai for daftar in rencana.values() for s, _ in daftar])
    tujuan = {p: tujuan_sel((s.nilai for s, _ in daftar), skp, tutup) for p, daftar in rencana.items()}
    status = {s.nilai.id: kini for daftar in rencana.values() for s, kini in daftar}
    unit = {u.nilai.id: u.nilai.nama for u in cari(koneksi, UnitKerja)}
    semua_tampak = milik or konteks.peran is not Peran.PEGAWAI
    ditutup = hari_penutupan(konteks, koneksi, skp)
    boleh = milik and ditutup is None
    baris = []
    for p in orang:
        rencananya = tujuan.get(p.id) if semua_tampak or p.id == konteks.saya else None
        keadaan = None if rencananya is None else status[rencananya.id]
        saran = saran_sel(rencananya) if rencananya is not None and boleh else ()
        nama_unit = unit.get(p.unit_kerja_id, "")
        skp_id = None if rencananya is None else rencananya.id
        baris.append(BarisMatriks(p, nama_unit, p.penilai_id == pimpinan.id, skp_id, keadaan, saran))
    ada = {k.id for k in kolom}
    belum = _belum_diambil(koneksi, sel, [r for r in tujuan.values() if r is not None and boleh_ubah(status[r.id])])
    tertutup = {p: r for p, r in tujuan.items() if r is not None and not boleh_ubah(status[r.id])}
    berbeda = {
        (s.pegawai_id, s.kolom_id)
        for s in sel
        if (s.pegawai_id in tertutup and not sepakat(tertutup[s.pegawai_id], s)) or s.id in belum
    }
    return LembarMatriks(
        pimpinan,
        skp.tahun,
        skp,
        tercatat.status,
        indikator,
        kolom,
        tuple(baris),
        {(s.pegawai_id, s.kolom_id): s for s in sel if s.kolom_id in ada},
        tuple(s for s in sel if s.kolom_id not in ada),
        frozenset(berbeda) if semua_tampak else frozenset(),
        boleh,
        bool(sel) and pimpinan.id in {p.id for p in wewenang.terlihat(konteks)},
        ditutup,
    )


def _belum_diambil(koneksi: Koneksi, sel: Sequence[SelMatriks], rencana: Iterable[Skp]) -> set[UUID]:
    """Cells that are only offered to their person, and are not in the plan that is being written (R30)."""
    hasil = set()
    for skp in rencana:
        milik = [s for s in sel if s.pegawai_id == skp.pegawai_id and butir_sel(s.isi)]
        if bebas := kueri.sel_ditawarkan(koneksi, skp, milik):
            disusun = kueri.selaras_nilai(koneksi, skp)
            hasil |= {s.id for s in milik if s.id in bebas and not sepakat(disusun, s)}
    return hasil


def anggota(koneksi: Koneksi, skp: Skp, sel: Iterable[SelMatriks]) -> list[Pegawai]:
    """The rows: the team of the leader, who was added, and who has a cell; without those who were taken out.

    People of other units stand in the matrix of the unit where they are assigned (Lampiran II.5 j).
    """
    t = skema.pegawai.c
    catatan = kueri.anggota_matriks(koneksi, skp.id)
    tim = {s.nilai.id: s.nilai for s in cari(koneksi, Pegawai, t.penilai_id == skp.pegawai_id.bytes)}
    keluar = {a.pegawai_id for a in catatan if a.urut <= DIKELUARKAN}
    bersel = {s.pegawai_id for s in sel if isi_sel(s.isi) is not IsiSel.BELUM_DIISI}
    masuk = {a.pegawai_id for a in catatan if a.urut > DIKELUARKAN} | bersel
    lain = {p.id: p for p in _orang(koneksi, masuk - set(tim))}
    semua = {**{i: p for i, p in tim.items() if i not in keluar or i in bersel}, **lain}
    return sorted(semua.values(), key=lambda p: (p.id not in tim, p.nama.casefold()))


def berindikator(koneksi: Koneksi, pimpinan: Pegawai, skp: Skp, sel: Iterable[SelMatriks]) -> bool:
    """True for a matrix whose columns are indicators: its first level (Lampiran II.5 a and b)."""
    return berkolom_indikator(skp, {s.kolom_id for s in sel}, mandiri=_mandiri(koneksi, pimpinan, skp))


def _mandiri(koneksi: Koneksi, pimpinan: Pegawai, skp: Skp) -> bool:
    """JPT and heads of units have the first level, with their indicators above; a ketua tim has the second."""
    if skp.untuk is Untuk.JPT or pimpinan.jenis_jabatan is JenisJabatan.JPT or pimpinan.unit_mandiri:
        return True
    dipimpin = cari(koneksi, UnitKerja, skema.unit_kerja.c.pimpinan_id == pimpinan.id.bytes)
    return any(u.nilai.mandiri or u.nilai.jenis is not JenisUnit.SUB_UNIT for u in dipimpin)


def calon_anggota(konteks: Context, skp_id: UUID, kata: str, batas: int = 20) -> list[Pegawai]:
    """People of the office, from any unit, who can be added to the own matrix, by name, NIP or position. UMM-01."""
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, Skp, skp_id)
        if simpanan is None or simpanan.nilai.pegawai_id != konteks.saya or konteks.peran not in wewenang.PENILAI:
            raise wewenang.tolak(konteks, "mengubah matriks peran hasil ini")
        ada = {p.id for p in anggota(koneksi, simpanan.nilai, kueri.sel_matriks(koneksi, skp_id))}
        ketemu = [UUID(bytes=b.id) for b in cari_pegawai(koneksi, kata, batas + len(ada) + 1) if b.nip]
        orang = {p.id: p for p in _orang(koneksi, ketemu)}
    return [orang[i] for i in ketemu if i not in ada and i != konteks.saya][:batas]


def peran_menunggu(konteks: Context, tahun: int) -> int:
    """Roles that leaders gave to the acting person for a year in which he has no plan yet."""
    with konteks.store.baca() as koneksi:
        if skp_pegawai(koneksi, konteks.saya, tahun):
            return 0
        return sum(len(butir_sel(s.isi)) for s in kueri.sel_tahun(koneksi, konteks.saya, tahun))
