"""Reports of evaluations to the PyB: which sets are complete, what went when (article 28; V.A.2, V.A.7; R52, R57)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.dokumen import TandaTangan
from kinerja_desktop.domain.dokumen_rencana import BagianSerahTerima, LembarSerahTerima, TandaSerahTerima
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.jam_hukum import Pelaku, cara_tenggat, tenggat_pelaporan
from kinerja_desktop.domain.kalender import Kalender
from kinerja_desktop.domain.nip import cetak_nip
from kinerja_desktop.domain.pelaporan import PelaporanEvaluasi, PembatalanPelaporan, baca_alasan, baca_kepada
from kinerja_desktop.domain.penetapan import berkas_kurang
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.teks import bersihkan, tulis_tanggal
from kinerja_desktop.domain.tenggat import jendela_evaluasi, pengembalian_dokumen
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import cuplikan, dokumen, jam_mesin, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.tenggat import kejadian_terlihat
from kinerja_desktop.store import tenggat as kueri
from kinerja_desktop.store.kalender import KalenderSemua
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.tenggat import KejadianEvaluasi
from kinerja_desktop.store.unit_of_work import Perubahan

PELAPOR = wewenang.PENILAI | wewenang.PENGELOLA
_MELIHAT, _MELAPORKAN = "melihat pelaporan kepada PyB", "melaporkan evaluasi kepada PyB"
_MEMBATALKAN = "membatalkan laporan evaluasi ini"
DIURUNGKAN = "Diurungkan sesaat sesudah dilaporkan."
_SELANG = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class LaporanBatal:
    """A report that was cancelled: by whom, when and why."""

    laporan: PelaporanEvaluasi
    oleh: str
    pada: datetime
    alasan: str


@dataclass(frozen=True, slots=True)
class BarisPelaporan:
    """One person of a period: `kurang` names what his set still lacks; `dilaporkan` is the day it first went.

    `keberatan` tells of an objection that waits. It holds no report back: the 30 days run by themselves, and a result
    that changes is reported again as D.1.3 (V.B.8). `pelapor` sent the set first; `sendiri` tells whether the acting
    person did too, so that for him nothing is left to send. `batal` is the last report of it that was cancelled.
    """

    orang: KejadianEvaluasi
    kurang: tuple[str, ...]
    dilaporkan: date | None
    keberatan: bool = False
    pelapor: str = ""
    sendiri: bool = False
    batal: LaporanBatal | None = None

    @property
    def siap(self) -> bool:
        """True for a complete set that has not gone yet."""
        return not self.kurang and self.dilaporkan is None


@dataclass(frozen=True, slots=True)
class DaftarPelaporan:
    """The people of a period, and the last day to report: 30 working days of the reader's unit after it (V.A.7).

    `cara` is the working of `batas`.
    """

    periode: Periode
    baris: tuple[BarisPelaporan, ...]
    batas: date
    cara: CaraHitung
    laporan: tuple[PelaporanEvaluasi, ...]
    dibatalkan: tuple[LaporanBatal, ...] = ()


def daftar(konteks: Context, periode: Periode) -> DaftarPelaporan:
    """Sets of the people in view, by name. Raises UMM-01 for a pegawai account."""
    wewenang.pastikan_peran(konteks, PELAPOR | wewenang.PEMBACA_SEMUA, _MELIHAT)
    orang = [o for o in kejadian_terlihat(konteks, periode) if o.pegawai_id != konteks.saya]
    akhir = jendela_evaluasi(periode, konteks.kantor.tambahan_evaluasi)[1]
    with konteks.store.baca() as koneksi:
        laporan, batal = kueri.pelaporan(koneksi, periode), kueri.pelaporan_dibatalkan(koneksi, periode)
        kalender = KalenderSemua(koneksi, akhir - _SELANG, konteks.hari_ini() + _SELANG, konteks.hari_ini())
    nomor = {o.penetapan_id for o in orang}
    milik = tuple(p for p in laporan if nomor & set(p.penetapan))
    dibatalkan = tuple(
        LaporanBatal(p, wewenang.nama(konteks, b.oleh_id), b.pada, b.alasan)
        for p, b in batal
        if nomor & set(p.penetapan)
    )
    susunan = _Susunan(konteks, milik, dibatalkan)
    baris = tuple(susunan.keadaan(o, _kurang(konteks, o, kalender(o.unit_kerja_id))) for o in orang)
    milik_unit = kalender(konteks.pegawai.unit_kerja_id)
    jam = tenggat_pelaporan(akhir, milik_unit, Pelaku.PENILAI)
    return DaftarPelaporan(periode, baris, jam.sampai, cara_tenggat(jam, milik_unit, kalender.libur), milik, dibatalkan)


class _Susunan:
    """Reports by the signature that they tell of, and the names of who sent them: each read once."""

    def __init__(
        self, konteks: Context, laporan: Sequence[PelaporanEvaluasi], dibatalkan: Sequence[LaporanBatal]
    ) -> None:
        self._saya = konteks.saya
        self._kirim: dict[UUID, list[PelaporanEvaluasi]] = {}
        for p in laporan:
            for nomor in p.penetapan:
                self._kirim.setdefault(nomor, []).append(p)
        self._batal = {nomor: b for b in dibatalkan for nomor in b.laporan.penetapan}
        self._nama = {oleh: wewenang.nama(konteks, oleh) for oleh in {p.oleh_id for p in laporan}}

    def keadaan(self, o: KejadianEvaluasi, kurang: tuple[str, ...]) -> BarisPelaporan:
        """One person with the reports of the signature that counts."""
        kirim = self._kirim.get(o.penetapan_id, []) if o.penetapan_id else []
        return BarisPelaporan(
            o,
            kurang,
            kirim[0].tanggal if kirim else None,
            o.keberatan_pada is not None and o.keberatan_diputus is None,
            self._nama[kirim[0].oleh_id] if kirim else "",
            any(p.oleh_id == self._saya for p in kirim),
            self._batal.get(o.penetapan_id) if o.penetapan_id else None,
        )


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
) -> PelaporanEvaluasi:
    """Note that the sets of these people went to the PyB, and return the note, so that it can be taken back.

    Raises UMM-01, TGT-03 (a day to come), TGT-06 (doubted date), TGT-07 (an incomplete set), TGT-08 (no addressee),
    TGT-09 (nobody), TGT-11 (before the signature), TGT-12 (sent by him already), TGT-13 (an addressee without words).
    """
    wewenang.pastikan_peran(konteks, PELAPOR, _MELAPORKAN)
    jam_mesin.pastikan_yakin(konteks)
    if not pegawai:
        raise UserError("TGT-09")
    tujuan = baca_kepada(kepada)
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
    catatan = PelaporanEvaluasi(
        konteks.id_baru(),
        konteks.saya,
        konteks.pegawai.unit_kerja_id,
        periode,
        tanggal,
        tujuan,
        tuple(tanda),
        konteks.sekarang(),
        bersihkan(nomor_surat).strip()[:80],
    )
    with konteks.transaksi("laporkan evaluasi") as kerja:
        kerja.simpan(catatan)
    return catatan


def batalkan(konteks: Context, laporan_id: UUID, alasan: str) -> Perubahan:
    """Note that one's own report was a mistake; the report stays to be read, and its people may be reported again.

    Raises UMM-03 (unknown), UMM-01 (of somebody else), TGT-14 (no reason), TGT-15 (passed on), TGT-16 (cancelled).
    """
    wewenang.pastikan_peran(konteks, PELAPOR, _MEMBATALKAN)
    with konteks.store.baca() as koneksi:
        simpanan, batal = ambil(koneksi, PelaporanEvaluasi, laporan_id), kueri.pembatalan(koneksi, laporan_id)
        semua = [] if simpanan is None else kueri.pelaporan(koneksi, simpanan.nilai.periode)
    if simpanan is None:
        raise UserError("UMM-03", apa="Laporan")
    if simpanan.nilai.oleh_id != konteks.saya:
        raise wewenang.tolak(konteks, _MEMBATALKAN)
    if batal is not None:
        raise UserError("TGT-16", tanggal=tulis_tanggal(batal.pada.astimezone(WIB).date()))
    sebab = baca_alasan(alasan)
    _pastikan_tidak_diteruskan(konteks, simpanan.nilai, semua)
    with konteks.transaksi("batalkan laporan evaluasi") as kerja:
        kerja.simpan(PembatalanPelaporan(konteks.id_baru(), laporan_id, konteks.saya, sebab, konteks.sekarang()))
    return kerja.perubahan


def _pastikan_tidak_diteruskan(
    konteks: Context, laporan: PelaporanEvaluasi, semua: Sequence[PelaporanEvaluasi]
) -> None:
    """The report of a higher rung rests on this one (berjenjang, V.A.1)."""
    sesudah = semua[[p.id for p in semua].index(laporan.id) + 1 :]
    for lain in sesudah:
        bersama = set(lain.penetapan) & set(laporan.penetapan)
        if bersama and lain.oleh_id != laporan.oleh_id:
            raise UserError(
                "TGT-15",
                nama=_pemilik(konteks, laporan.periode, bersama),
                oleh=wewenang.nama(konteks, lain.oleh_id),
                tanggal=tulis_tanggal(lain.tanggal),
            )


def _pemilik(konteks: Context, periode: Periode, tanda: Collection[UUID]) -> str:
    nama = [o.nama for o in kejadian_terlihat(konteks, periode) if o.penetapan_id in tanda]
    return nama[0] if len(nama) == 1 else f"{len(tanda)} pegawai"


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
