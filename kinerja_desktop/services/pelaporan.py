"""Reports of evaluations to the PyB: which sets are complete, what went when (article 28; V.A.2, V.A.7; R52, R57)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from kinerja_desktop.domain.dokumen import TandaTangan
from kinerja_desktop.domain.dokumen_rencana import BagianSerahTerima, LembarSerahTerima, TandaSerahTerima
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalender import Kalender
from kinerja_desktop.domain.nip import cetak_nip
from kinerja_desktop.domain.pelaporan import PelaporanEvaluasi
from kinerja_desktop.domain.penetapan import berkas_kurang
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.teks import bersihkan, kosong, tulis_tanggal
from kinerja_desktop.domain.tenggat import batas_pelaporan, jendela_evaluasi, pengembalian_dokumen
from kinerja_desktop.services import cuplikan, dokumen, jam_mesin, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.tenggat import kejadian_terlihat
from kinerja_desktop.store import tenggat as kueri
from kinerja_desktop.store.kalender import KalenderSemua
from kinerja_desktop.store.tenggat import KejadianEvaluasi
from kinerja_desktop.store.unit_of_work import Perubahan

PELAPOR = wewenang.PENILAI | wewenang.PENGELOLA
BATAS_KEPADA = 200
_MELIHAT, _MELAPORKAN = "melihat pelaporan kepada PyB", "melaporkan evaluasi kepada PyB"
_SELANG = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class BarisPelaporan:
    """One person of a period: `kurang` names what his set still lacks; `dilaporkan` is the day it went.

    `keberatan` tells of an objection that waits. It holds no report back: the 30 days run by themselves, and a result
    that changes is reported again as D.1.3 (V.B.8).
    """

    orang: KejadianEvaluasi
    kurang: tuple[str, ...]
    dilaporkan: date | None
    keberatan: bool = False

    @property
    def siap(self) -> bool:
        """True for a complete set that has not gone yet."""
        return not self.kurang and self.dilaporkan is None


@dataclass(frozen=True, slots=True)
class DaftarPelaporan:
    """The people of a period, and the last day to report: 30 working days of the reader's unit after it (V.A.7)."""

    periode: Periode
    baris: tuple[BarisPelaporan, ...]
    batas: date
    laporan: tuple[PelaporanEvaluasi, ...]


def daftar(konteks: Context, periode: Periode) -> DaftarPelaporan:
    """Sets of the people in view, by name. Raises UMM-01 for a pegawai account."""
    wewenang.pastikan_peran(konteks, PELAPOR | wewenang.PEMBACA_SEMUA, _MELIHAT)
    orang = [o for o in kejadian_terlihat(konteks, periode) if o.pegawai_id != konteks.saya]
    akhir = jendela_evaluasi(periode, konteks.kantor.tambahan_evaluasi)[1]
    with konteks.store.baca() as koneksi:
        laporan = kueri.pelaporan(koneksi, periode)
        kalender = KalenderSemua(koneksi, akhir - _SELANG, konteks.hari_ini() + _SELANG, konteks.hari_ini())
    hari = {i: p.tanggal for p in reversed(laporan) for i in p.penetapan}
    baris = tuple(
        BarisPelaporan(
            o,
            _kurang(konteks, o, kalender(o.unit_kerja_id)),
            hari.get(o.penetapan_id) if o.penetapan_id else None,
            o.keberatan_pada is not None and o.keberatan_diputus is None,
        )
        for o in orang
    )
    nomor = {o.penetapan_id for o in orang}
    milik = tuple(p for p in laporan if nomor & set(p.penetapan))
    return DaftarPelaporan(periode, baris, batas_pelaporan(akhir, kalender(konteks.pegawai.unit_kerja_id)), milik)


def _kurang(konteks: Context, o: KejadianEvaluasi, kalender: Kalender) -> tuple[str, ...]:
    """What is missing of D.1, SKP and C.1 (R57), and whether the pegawai still has his time to return D.1 (V.A.6)."""
    if o.ditandatangani is None:
        return tuple(berkas_kurang(["A.1"]))
    kurang = berkas_kurang(["A.1", "C.1", "D.1"])
    if o.dikembalikan is None and not o.atas_keberatan:
        if o.diserahkan is None:
            kurang.append("penyerahan dokumen kepada pegawai")
        elif konteks.hari_ini() <= pengembalian_dokumen(o.diserahkan, kalender, o.oleh_atasan):
            kurang.append("tanda tangan pegawai (masih dalam waktunya)")
    return tuple(kurang)


def laporkan(
    konteks: Context, periode: Periode, pegawai: Collection[UUID], tanggal: date, kepada: str, nomor_surat: str = ""
) -> Perubahan:
    """Note that the sets of these people went to the PyB.

    Raises UMM-01, TGT-03 (a day to come), TGT-06 (doubted date), TGT-07 (an incomplete set), TGT-08 (no addressee),
    TGT-09 (nobody), TGT-11 (before the signature), TGT-12 (sent by him already).
    """
    wewenang.pastikan_peran(konteks, PELAPOR, _MELAPORKAN)
    jam_mesin.pastikan_yakin(konteks)
    if not pegawai:
        raise UserError("TGT-09")
    if kosong(kepada):
        raise UserError("TGT-08")
    if tanggal > konteks.hari_ini():
        raise UserError("TGT-03", tanggal=tulis_tanggal(tanggal))
    isi = daftar(konteks, periode)
    terlihat, laporan = {b.orang.pegawai_id: b for b in isi.baris}, isi.laporan
    dipilih = [terlihat.get(p) for p in dict.fromkeys(pegawai)]
    tanda: list[UUID] = []
    for satu in dipilih:
        if satu is None:
            raise wewenang.tolak(konteks, _MELAPORKAN)
        if satu.kurang or satu.orang.penetapan_id is None:
            raise UserError("TGT-07", nama=satu.orang.nama, kurang=", ".join(satu.kurang))
        _pastikan_dapat_dilaporkan(konteks, satu, tanggal, laporan)
        tanda.append(satu.orang.penetapan_id)
    with konteks.transaksi("laporkan evaluasi") as kerja:
        kerja.simpan(
            PelaporanEvaluasi(
                konteks.id_baru(),
                konteks.saya,
                konteks.pegawai.unit_kerja_id,
                periode,
                tanggal,
                bersihkan(kepada).strip()[:BATAS_KEPADA],
                tuple(tanda),
                konteks.sekarang(),
                bersihkan(nomor_surat).strip()[:80],
            )
        )
    return kerja.perubahan


def _pastikan_dapat_dilaporkan(
    konteks: Context, satu: BarisPelaporan, tanggal: date, laporan: Sequence[PelaporanEvaluasi]
) -> None:
    """A report does not go before the signature, and each rung sends the same signature once (berjenjang, V.A.1)."""
    tanda = satu.orang.ditandatangani
    if tanda is not None and tanggal < tanda:
        hari = {"tanda": tulis_tanggal(tanda), "tanggal": tulis_tanggal(tanggal)}
        raise UserError("TGT-11", nama=satu.orang.nama, **hari)
    milik = [p for p in laporan if p.oleh_id == konteks.saya and satu.orang.penetapan_id in p.penetapan]
    if milik:
        raise UserError("TGT-12", nama=satu.orang.nama, tanggal=tulis_tanggal(milik[0].tanggal))


def pengantar(konteks: Context, laporan: PelaporanEvaluasi) -> LembarSerahTerima:
    """The cover list of one report: whose sets are in it. Raises UMM-01."""
    wewenang.pastikan_peran(konteks, PELAPOR | wewenang.PEMBACA_SEMUA, _MELIHAT)
    orang = {o.penetapan_id: o for o in kejadian_terlihat(konteks, laporan.periode)}
    baris = []
    for nomor, tanda in enumerate(laporan.penetapan, 1):
        o = orang.get(tanda)
        if o is None:
            continue
        baris.append((str(nomor), o.nama, cetak_nip(o.nip), o.jabatan, "D.1, SKP, C.1"))
    return LembarSerahTerima(
        cuplikan.kop(konteks),
        "DAFTAR PENGANTAR DOKUMEN EVALUASI KINERJA PEGAWAI",
        laporan.tanggal,
        (BagianSerahTerima(laporan.periode.label, ("No.", "NAMA", "NIP", "JABATAN", "BERKAS"), tuple(baris)),),
        cuplikan.identitas(konteks, wewenang.pegawai(konteks, laporan.oleh_id)),
        konteks.kantor.instansi,
        f"Kepada: {laporan.kepada}\nNomor: {laporan.nomor_surat or '…………'}",
        (
            TandaSerahTerima(
                "Yang melaporkan",
                cuplikan.identitas(konteks, wewenang.pegawai(konteks, laporan.oleh_id)),
                TandaTangan(konteks.kantor.tempat, laporan.tanggal),
            ),
        ),
    )


def simpan_pengantar(konteks: Context, laporan: PelaporanEvaluasi, berkas: Path) -> Path:
    """Write the cover list as PDF, or as a spreadsheet by the name of the file. Raises UMM-01, DOK-01."""
    dokumen.simpan(konteks, pengantar(konteks, laporan), berkas)
    return berkas


def siap(baris: Sequence[BarisPelaporan]) -> list[UUID]:
    """Everybody whose set is complete and has not gone."""
    return [b.orang.pegawai_id for b in baris if b.siap]
