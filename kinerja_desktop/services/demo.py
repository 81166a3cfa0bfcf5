"""Filling an office with the content of a training office, in bulk and through the one change log."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from itertools import islice
from typing import Any, TypeVar
from uuid import UUID

from kinerja_desktop.domain.bimbingan import Bimbingan, IsianBimbingan, UmpanBalikBimbingan
from kinerja_desktop.domain.catatan_penilai import CatatanPenilai
from kinerja_desktop.domain.dialog_kinerja import DialogKinerja
from kinerja_desktop.domain.evaluasi import (
    CapaianUnit,
    Evaluasi,
    PenerimaanEvaluasi,
    PenetapanEvaluasi,
    Predikat,
    Realisasi,
)
from kinerja_desktop.domain.kalender import HariLibur, Ketidakhadiran
from kinerja_desktop.domain.keberatan import Keberatan, KeputusanKeberatan, PenjelasanKeberatan
from kinerja_desktop.domain.kompetensi import EvaluasiKompetensi
from kinerja_desktop.domain.konseling import CatatanKonseling
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan, koreksi
from kinerja_desktop.domain.manual_indikator import ManualIndikator
from kinerja_desktop.domain.pelaporan import PelaporanEvaluasi
from kinerja_desktop.domain.penempatan import Jabatan, Penempatan, PenetapanPenilai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.permintaan_umpan import TanggapanPermintaan
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan
from kinerja_desktop.domain.rencana_aksi import RencanaAksi
from kinerja_desktop.domain.riwayat_ak import BiodataJf, RiwayatAk
from kinerja_desktop.domain.sel_matriks import SelMatriks
from kinerja_desktop.domain.skp import KeputusanSkp, Skp, StatusSkp
from kinerja_desktop.domain.strategi import Strategi
from kinerja_desktop.domain.tindak_lanjut import TindakLanjut
from kinerja_desktop.domain.tindakan_kemajuan import TindakanKemajuan
from kinerja_desktop.domain.umpan_balik import PermintaanUmpanBalik, UmpanBalik
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.cuplikan import CuplikanEvaluasi, dari_json, ke_json
from kinerja_desktop.services.latihan.acak import SumberAcak
from kinerja_desktop.services.latihan.angka_kredit import angka_kredit
from kinerja_desktop.services.latihan.beku import Pembeku
from kinerja_desktop.services.latihan.dialog import catatan_dialog, rencana_aksi
from kinerja_desktop.services.latihan.kalender import kalender_kerja
from kinerja_desktop.services.latihan.keberatan import KeberatanLatihan, PembuatKeberatan
from kinerja_desktop.services.latihan.lembar import SETUJU, HariLaporan
from kinerja_desktop.services.latihan.pelaporan import pelaporan
from kinerja_desktop.services.latihan.pembinaan import PembuatPembinaan
from kinerja_desktop.services.latihan.penilaian import PenilaianSelesai
from kinerja_desktop.services.latihan.permintaan_umpan import permintaan_umpan
from kinerja_desktop.services.latihan.rancangan import HARI_INI, RancanganKantor, rancang
from kinerja_desktop.services.latihan.rencana_skp import RencanaSkp
from kinerja_desktop.services.latihan.strategi import manual_indikator, strategi
from kinerja_desktop.services.latihan.tindak_lanjut import tindak_lanjut
from kinerja_desktop.services.organisasi import META_HARI
from kinerja_desktop.services.rencana_kantor import RencanaKantor
from kinerja_desktop.store import skema
from kinerja_desktop.store.brankas import Brankas
from kinerja_desktop.store.bulk import Pemuat, pemuatan
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.rekaman import hitung

SANDI = "latihan"
"""Password of every account of a training office."""

Kemajuan = Callable[[int, int, str], None]
T = TypeVar("T")
_SEKALI = 500
_PEMBINAAN: tuple[type[Any], ...] = (
    TindakanKemajuan,
    Bimbingan,
    IsianBimbingan,
    EvaluasiKompetensi,
    UmpanBalikBimbingan,
    CatatanKonseling,
)
_KUTIPAN = 5
"""Newest approved reports of a result that prove what was achieved."""


@dataclass(frozen=True, slots=True)
class RencanaLatihan:
    """A training office to be made: what the composition root writes first, and the design of the rest."""

    kantor: RencanaKantor
    rancangan: RancanganKantor

    def sekarang(self) -> datetime:
        """The clock while it is made: early on the day on which the office stands still."""
        return datetime.combine(self.rancangan.hari_ini, time(7), WIB)

    @property
    def daftar_akun(self) -> list[dict[str, str | None]]:
        """Accounts as `kinerja demo --json` lists them; the Wali Kota has no NIP."""
        nip = {p.id: p.nip for p in self.rancangan.pegawai}
        return [
            {"akun": a.nama_akun, "nip": nip[a.pegawai_id] or None, "peran": a.peran.value} for a in self.rancangan.akun
        ]


def rencana(preset: str, pegawai: int | None = None, bulan: int | None = None, benih: int = 1) -> RencanaLatihan:
    """Plan a training office. Raises UserError LTH-01 (unknown preset), LTH-02 (number out of range)."""
    rancangan = rancang(preset, pegawai, bulan, benih, HARI_INI)
    sandi = {a.nama_akun: SANDI for a in rancangan.akun}
    kantor = RencanaKantor(rancangan.kantor, rancangan.unit, rancangan.pegawai, rancangan.akun, sandi)
    return RencanaLatihan(kantor, rancangan)


def isi(store: Store, brankas: Brankas, rencana: RencanaLatihan, kemajuan: Kemajuan | None = None) -> None:
    """Write everything but units, people and accounts, which are there already.

    Raises UserError KTR-04 (disk full), LMP-… (vault), and Dibatalkan where `kemajuan` raises it.
    """
    pengisi = _Pengisi(brankas, rencana.rancangan, kemajuan or (lambda *_: None))
    pelaku = rencana.rancangan.akun[0].pegawai_id
    with pemuatan(store, pelaku, "isi kantor latihan", rencana.sekarang()) as pemuat:
        pengisi.semua(pemuat)
    store.atur_meta(META_HARI, rencana.rancangan.hari_ini.isoformat())
    for sha256, ukuran in pengisi.lampiran.items():
        store.catat_lampiran(sha256, ukuran)
    if pengisi.contoh_koreksi is not None:
        _koreksi(store, pengisi.contoh_koreksi, rencana)


def jumlah(store: Store) -> dict[str, int]:
    """Living records by kind."""
    with store.baca() as koneksi:
        return {peta.tabel.name: hitung(koneksi, kelas) for kelas, peta in skema.PETA.items()}


def _koreksi(store: Store, laporan_id: UUID, rencana: RencanaLatihan) -> None:
    """Correct one approved report, so that "perlu disetujui ulang" can be seen (R100)."""
    kemarin = datetime.combine(rencana.rancangan.hari_ini - timedelta(days=1), time(16, 40), WIB)
    with store.baca() as koneksi:
        pemilik = koneksi.execute(
            skema.laporan_harian.select().where(skema.laporan_harian.c.id == laporan_id.bytes)
        ).one()
    with store.transaksi(UUID(bytes=pemilik.pegawai_id), "koreksi laporan", kemarin) as kerja:
        simpanan = kerja.ambil(LaporanHarian, laporan_id)
        if simpanan is not None:
            lama: LaporanHarian = simpanan.nilai
            baru = replace(lama, realisasi=(lama.realisasi or 0) + 1)
            alasan = "Satu dokumen tertinggal dari hitungan semula."
            kerja.simpan(koreksi(lama, baru, alasan, StatusLaporan.DISETUJUI, kemarin), simpanan.hash)


class _Pengisi:
    """One filling: remembers which approved reports prove which result."""

    def __init__(self, brankas: Brankas, rancangan: RancanganKantor, kemajuan: Kemajuan) -> None:
        self._brankas = brankas
        self._r = rancangan
        self._beku = Pembeku(rancangan)
        self._kemajuan = kemajuan
        self._kutipan: dict[bytes, list[tuple[bytes, bytes]]] = {}
        self._lapor: list[PenilaianSelesai] = []
        self.lampiran: dict[str, int] = {}
        self.contoh_koreksi: UUID | None = None
        self._pembuat_keberatan = PembuatKeberatan(
            SumberAcak(f"keberatan-{rancangan.hari_ini}"),
            {p.id: p.penilai_id for p in rancangan.pegawai},
            self._bernama | self._belajar | {p.penilai_id for p in rancangan.pegawai if p.penilai_id is not None},
            rancangan.hari_ini,
            kalender_kerja(list(rancangan.libur), 5),
        )
        self._dibina: list[Skp] = []
        self._lalu: dict[UUID, Predikat] = {}
        orang = len(rancangan.anggota)
        self._hari = (rancangan.hari_ini - rancangan.awal).days
        self._total = self._hari + 2 * (orang // _SEKALI + 1) + 1

    def semua(self, pemuat: Pemuat) -> None:
        """Write calendar, plans, reports and evaluations, in the order in which they came about."""
        r = self._r
        self._kemajuan(0, self._total, "Kalender dan SKP")
        pemuat.muat(Jabatan, r.riwayat.jabatan)
        pemuat.muat(Penempatan, r.riwayat.penempatan)
        pemuat.muat(PenetapanPenilai, r.riwayat.penetapan)
        pemuat.muat(HariLibur, r.libur)
        pemuat.muat(Ketidakhadiran, r.absen)
        selesai = 0
        self._tahun_lalu(pemuat)
        for kelompok in _kelompok(r.skp()):
            self._skp(pemuat, kelompok, self._beku)
            selesai += 1
            self._kemajuan(min(selesai, self._total), self._total, "Kalender dan SKP")
        pemuat.muat(SelMatriks, r.sel_matriks())
        for satu_hari in r.laporan():
            self._laporan(pemuat, satu_hari)
            maju = selesai + (satu_hari.tanggal - r.awal).days + 1
            self._kemajuan(min(maju, self._total), self._total, "Laporan harian")
        selesai += self._hari
        pemuat.muat(CapaianUnit, r.capaian())
        bukti = {UUID(bytes=k): [UUID(bytes=i) for i, _ in v] for k, v in self._kutipan.items()}
        for nilai in _kelompok(r.penilaian(bukti)):
            self._penilaian(pemuat, nilai)
            selesai += 1
            self._kemajuan(min(selesai, self._total), self._total, "Evaluasi")
        pemuat.muat(PelaporanEvaluasi, pelaporan(SumberAcak(f"pelaporan-{r.hari_ini}"), self._lapor, r))
        berjalan = list(r.berjalan())
        pemuat.muat(Realisasi, [b.realisasi for b in berjalan if b.realisasi is not None])
        pemuat.muat(UmpanBalik, [u for b in berjalan for u in b.umpan_balik])
        self._pembinaan(pemuat)
        pemuat.muat(Evaluasi, [b.draf for b in berjalan if b.draf is not None])
        data, riwayat = angka_kredit(SumberAcak(f"angka-kredit-{r.hari_ini}"), r.pegawai, r.hari_ini, self._lalu)
        pemuat.muat(BiodataJf, data)
        pemuat.muat(RiwayatAk, riwayat)
        acak = SumberAcak(f"permintaan-umpan-{r.hari_ini}")
        isi = permintaan_umpan(acak, r.pegawai, r.hari_ini, Periode.triwulan(r.hari_ini))
        pemuat.muat(PermintaanUmpanBalik, isi.permintaan)
        pemuat.muat(TanggapanPermintaan, isi.tanggapan)
        pemuat.muat(UmpanBalik, isi.umpan_balik)
        pemuat.muat(CatatanPenilai, isi.catatan)
        self._kemajuan(self._total, self._total, "Selesai")

    def _tahun_lalu(self, pemuat: Pemuat) -> None:
        """Plans and annual results of last year of the people whom everybody meets, reported to the PyB in full."""
        lalu, tahun = self._r.tahun_lalu(), self._r.hari_ini.year - 1
        beku = Pembeku(lalu)
        if tahun not in self._r.penyusun.tahun:
            milik = [lalu.penyusun.satu(p, m) for p in lalu.bernama for m in lalu.penyusun.masa(p, tahun)]
            self._skp(pemuat, milik, beku)
        hasil = list(lalu.penilai.tuntas({}, lalu.bernama))
        penilai = {n.evaluasi.penilai_id for n in hasil}
        memimpin = {u.id for u in self._r.unit if u.pimpinan_id in penilai}
        pemuat.muat(CapaianUnit, [c for c in lalu.capaian() if c.unit_kerja_id in memimpin])
        self._lalu = {n.evaluasi.pegawai_id: n.predikat for n in hasil}
        self._hasil(pemuat, hasil, beku)
        acak = SumberAcak(f"pelaporan-{tahun}")
        pemuat.muat(PelaporanEvaluasi, pelaporan(acak, hasil, lalu, tertinggal=0))

    def _skp(self, pemuat: Pemuat, kelompok: list[RencanaSkp], beku: Pembeku) -> None:
        sidik = pemuat.muat(Skp, [k.skp for k in kelompok], {"status": [k.status.value for k in kelompok]})
        keputusan = [
            KeputusanSkp(p.id, k.skp.id, hash_skp, p.putusan, p.catatan, p.oleh_id, p.pada, ke_json(beku.skp(k)))
            for k, hash_skp in zip(kelompok, sidik, strict=True)
            for p in k.putusan
        ]
        pemuat.muat(KeputusanSkp, keputusan)
        self._perencanaan(pemuat, [k.skp for k in kelompok if k.status is StatusSkp.DITETAPKAN])

    def _perencanaan(self, pemuat: Pemuat, daftar: list[Skp]) -> None:
        """Dialog, plan of action, manuals and workblocks of the people whom everybody meets."""
        bernama = self._bernama
        milik = [s for s in daftar if s.pegawai_id in bernama]
        nama: dict[UUID | None, str] = {p.id: p.nama for p in self._r.pegawai}
        acak = SumberAcak(f"dialog-{self._r.hari_ini}")
        dialog = [
            d
            for s in milik
            for d in catatan_dialog(acak, s, nama[s.pegawai_id], nama.get(s.penilai_id, ""), self._r.hari_ini)
        ]
        pemuat.muat(DialogKinerja, dialog)
        pemuat.muat(RencanaAksi, [r for s in milik if (r := rencana_aksi(acak, s)) is not None])
        jabatan = {p.id: p.jabatan for p in self._r.pegawai}
        pimpinan = [s for s in milik if s.pegawai_id in {p.penilai_id for p in self._r.pegawai}]
        pemuat.muat(ManualIndikator, [m for s in pimpinan for m in manual_indikator(acak, s)])
        pemuat.muat(Strategi, [strategi(acak, s, jabatan[s.pegawai_id]) for s in pimpinan])
        self._dibina += milik

    def _pembinaan(self, pemuat: Pemuat) -> None:
        """Guidance of the named people, once all their plans are known."""
        pembuat = PembuatPembinaan(self._r.hari_ini, self._r.kantor.tempat, self._beku.pembinaan)
        semua = list(pembuat.semua(self._dibina))
        for kelas in _PEMBINAAN:
            pemuat.muat(kelas, [satu for satu in semua if isinstance(satu, kelas)])

    def _laporan(self, pemuat: Pemuat, hari: HariLaporan) -> None:
        for berkas in hari.berkas:
            self.lampiran[self._brankas.simpan(berkas.isi)] = len(berkas.isi)
        sidik = pemuat.muat_isi(LaporanHarian, hari.baris, {"status": hari.status, "menit": hari.menit})
        putusan = [
            (p.id, hari.baris[p.baris][0], sidik[p.baris], p.putusan, p.catatan, p.oleh, p.pada, None)
            for p in hari.putusan
        ]
        pemuat.muat_isi(KeputusanLaporan, putusan)
        if self._r.penilai.selesai.memuat(hari.tanggal):
            self._kutip(hari, sidik)
        elif self.contoh_koreksi is None and (self._r.hari_ini - hari.tanggal).days <= 12:
            self.contoh_koreksi = self._calon_koreksi(hari)

    def _kutip(self, hari: HariLaporan, sidik: list[bytes]) -> None:
        for baris, status, hash_laporan in zip(hari.baris, hari.status, sidik, strict=True):
            if status == SETUJU:
                milik = self._kutipan.setdefault(baris[5], [])
                milik.append((baris[0], hash_laporan))
                del milik[:-_KUTIPAN]

    def _calon_koreksi(self, hari: HariLaporan) -> UUID | None:
        """An approved report whose penilai is not the head of the sample office: his queue is told exactly."""
        kepala = {a.penilai_id for a in self._r.anggota if a.id in self._bernama}
        penilai = {a.id.bytes: a.penilai_id for a in self._r.anggota}
        for baris, status in zip(hari.baris, hari.status, strict=True):
            if status == SETUJU and penilai[baris[1]] not in kepala:
                return UUID(bytes=baris[0])
        return None

    @property
    def _bernama(self) -> set[UUID]:
        return {p.pegawai.id for p in self._r.penempatan.anggota if p.bernama}

    @property
    def _belajar(self) -> set[UUID]:
        return {p.pegawai.id for p in self._r.penempatan.anggota if p.studi}

    def _penilaian(self, pemuat: Pemuat, kelompok: list[PenilaianSelesai]) -> None:
        keberatan = self._pembuat_keberatan.buat(kelompok)
        diganti = {n.penetapan_id: n for n, _ in keberatan}
        kelompok = [diganti.get(n.penetapan_id, n) for n in kelompok]
        self._lapor += kelompok
        tanda = self._hasil(pemuat, kelompok, self._beku)
        acak = SumberAcak(f"tindak-lanjut-{self._r.hari_ini}")
        pemuat.muat(TindakLanjut, [t for n in kelompok for t in self._tindak_lanjut(acak, n)])
        self._keberatan(pemuat, [(tanda[n.penetapan_id], k) for n, k in keberatan])

    def _hasil(self, pemuat: Pemuat, kelompok: list[PenilaianSelesai], beku: Pembeku) -> dict[UUID, PenetapanEvaluasi]:
        """Write what was achieved, the feedback, and the signed evaluations with their receipts."""
        pemuat.muat(Realisasi, [n.realisasi for n in kelompok])
        pemuat.muat(UmpanBalik, [u for n in kelompok for u in n.umpan_balik])
        sidik = pemuat.muat(Evaluasi, [n.evaluasi for n in kelompok])
        tanda = {n.penetapan_id: self._penetapan(n, s, beku) for n, s in zip(kelompok, sidik, strict=True)}
        pemuat.muat(PenetapanEvaluasi, list(tanda.values()))
        pemuat.muat(
            PenerimaanEvaluasi,
            [
                PenerimaanEvaluasi(n.penerimaan_id, n.penetapan_id, n.evaluasi.pegawai_id, n.diterima)
                for n in kelompok
                if n.diterima is not None
            ],
        )
        return tanda

    def _keberatan(self, pemuat: Pemuat, daftar: list[tuple[PenetapanEvaluasi, KeberatanLatihan]]) -> None:
        pemuat.muat(Keberatan, [k.keberatan for _, k in daftar])
        pemuat.muat(PenjelasanKeberatan, [k.penjelasan for _, k in daftar if k.penjelasan is not None])
        pemuat.muat(KeputusanKeberatan, [k.keputusan for _, k in daftar if k.keputusan is not None])
        for lama, k in daftar:
            if k.evaluasi is not None:
                (sidik,) = pemuat.muat(Evaluasi, [k.evaluasi])
                beku = dari_json(lama.cuplikan, CuplikanEvaluasi)
                pemuat.muat(PenetapanEvaluasi, [self._pembuat_keberatan.penetapan(k, lama, beku, sidik)])

    def _tindak_lanjut(self, acak: SumberAcak, n: PenilaianSelesai) -> list[TindakLanjut]:
        e = n.evaluasi
        semua = tindak_lanjut(acak, e.pegawai_id, e.penilai_id, n.penetapan_id, n.predikat, n.ditetapkan)
        return [t for t in semua if t.tanggal <= self._r.hari_ini]

    def _penetapan(self, n: PenilaianSelesai, sidik: bytes, beku: Pembeku) -> PenetapanEvaluasi:
        e = n.evaluasi
        dikutip = (k for r in n.skp.rhk for k in self._kutipan.get(r.id.bytes, ()))
        revisi = {UUID(bytes=i): h for i, h in dikutip}
        return PenetapanEvaluasi(
            n.penetapan_id,
            e.id,
            sidik,
            e.pegawai_id,
            e.periode,
            n.predikat,
            e.penilai_id,
            n.ditetapkan,
            ke_json(beku.evaluasi(n, revisi)),
            sebagai=e.sebagai,
            alasan_final=beku.alasan_final(n),
        )


def _kelompok(daftar: Iterable[T]) -> Iterator[list[T]]:
    sisa = iter(daftar)
    while bagian := list(islice(sisa, _SEKALI)):
        yield bagian
