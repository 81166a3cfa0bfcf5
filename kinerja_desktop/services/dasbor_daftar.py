"""The lists behind Dasbor Unit. Each says who is in it, who is left out and why; figures are summed from them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from uuid import UUID

from kinerja_desktop.domain.evaluasi import Predikat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kemajuan import kemajuan
from kinerja_desktop.domain.pegawai import JenisPegawai, Kedudukan, Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.segel import HasilPeriksa
from kinerja_desktop.domain.skp import Skp, StatusSkp
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.services.dasbor_bentuk import Alasan, BarisRincian, Daftar, Pengecualian, Rincian
from kinerja_desktop.services.dasbor_bulan import SEHARI_HARI, Bulanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.realisasi import periode_evaluasi
from kinerja_desktop.services.segel_periksa import periksa_orang
from kinerja_desktop.store import dasbor as kueri
from kinerja_desktop.store.dasbor import Koneksi, Lingkup
from kinerja_desktop.store.kalender import SepekanUnit

_TANPA_TUGAS = {
    Kedudukan.CLTN: Alasan.CLTN,
    Kedudukan.DIBERHENTIKAN_SEMENTARA: Alasan.DIBERHENTIKAN_SEMENTARA,
    Kedudukan.PEJABAT_NEGARA: Alasan.PEJABAT_NEGARA,
    Kedudukan.MPP: Alasan.MPP,
    Kedudukan.PENSIUN: Alasan.PENSIUN,
}
Isi = tuple[list[BarisRincian], list[Pengecualian]]


def alasan_kedudukan(orang: Pegawai) -> Alasan | None:
    """Why this person plans and reports nothing (Lampiran II.C.8; R33), or None."""
    if orang.jenis is JenisPegawai.PEJABAT_NEGARA:
        return Alasan.PEJABAT_NEGARA
    return _TANPA_TUGAS.get(orang.kedudukan)


class Pandangan:
    """The people in view in one month, and every list about them; each is read once, when first asked for."""

    def __init__(self, konteks: Context, koneksi: Koneksi, lingkup: Lingkup, bulan: Periode, periode: Periode) -> None:
        self.konteks, self.koneksi, self.lingkup = konteks, koneksi, lingkup
        self.bulan, self.periode = bulan, periode
        self.orang = kueri.orang(koneksi, lingkup)
        self.unit = kueri.unit(koneksi)
        self._sepekan = SepekanUnit(koneksi, min(bulan.selesai, max(bulan.mulai, konteks.hari_ini())))

    def sepekan(self, orang: Pegawai) -> int:
        """Working days a week of the unit of this person; 7 for one that works in shifts."""
        return SEHARI_HARI if self._sepekan.giliran(orang.unit_kerja_id) else self._sepekan(orang.unit_kerja_id)[0]

    @cached_property
    def bulanan(self) -> Bulanan:
        """Days of the month in view."""
        return Bulanan(self.koneksi, self.lingkup, self.bulan, self.konteks.hari_ini())

    @cached_property
    def nama(self) -> dict[UUID, str]:
        """Names of everybody in the office."""
        return kueri.nama_pegawai(self.koneksi)

    def bertugas(self) -> list[Pegawai]:
        """People whose days are drawn: all but those who report nothing by their standing."""
        return [p for p in self.orang if alasan_kedudukan(p) is None and p.kedudukan is not Kedudukan.TUGAS_BELAJAR]

    def laporan(self, bulanan: Bulanan | None = None) -> Isi:
        """Filled of due days by person."""
        bulanan = bulanan or self.bulanan
        baris, luar = [], []
        for p in self.orang:
            alasan = alasan_kedudukan(p)
            if alasan is None and p.kedudukan is Kedudukan.TUGAS_BELAJAR:
                alasan = Alasan.TUGAS_BELAJAR
            terisi, wajib = (0, 0) if alasan else bulanan.hitung(p, self.sepekan(p))
            if wajib:
                baris.append(_baris(p, terisi, wajib))
            else:
                luar.append(Pengecualian(p.id, p.nama, alasan or bulanan.alasan(p, self.sepekan(p))))
        return baris, luar

    def menunggu(self) -> Isi:
        """Reports that wait now by person, the longest waiting first; whatever their day, so nobody is left out."""
        ada = kueri.menunggu(self.koneksi, self.lingkup)
        baris = [
            BarisRincian(
                p.id,
                p.nama,
                p.jabatan,
                ada[p.id].jumlah,
                ada[p.id].jumlah,
                teks=self.nama.get(p.penilai_id, "") if p.penilai_id else "",
                sejak=ada[p.id].sejak,
            )
            for p in self.orang
            if p.id in ada
        ]
        return sorted(baris, key=lambda b: (b.sejak is None, b.sejak or self.konteks.sekarang())), []

    def skp(self) -> Isi:
        """State of the plan that holds in the evaluation period of the month in view, by person."""
        ada = kueri.status_skp(self.koneksi, self.lingkup, periode_evaluasi(self.konteks, self.bulan.mulai))
        akhir = date(self.bulan.tahun, 12, 31)

        def satu(p: Pegawai) -> BarisRincian:
            status = ada.get(p.id)
            return _baris(p, int(status is StatusSkp.DITETAPKAN), 1, status.value if status else "")

        return self._wajib(akhir, satu)

    @property
    def bulan_segel(self) -> Periode:
        """The month in view, or the one before while it is not over."""
        selesai = self.bulan.selesai < self.konteks.hari_ini()
        return self.bulan if selesai else Periode.bulan(self.konteks.hari_ini()).sebelumnya()

    def segel(self) -> Isi:
        """Seals of the month verified against the reports here, the gravest first, then who has none."""
        hasil = periksa_orang(self.konteks, self.bulan_segel, self.orang)
        jabatan = {p.id: p.jabatan for p in self.orang}
        baris = [
            BarisRincian(
                b.pegawai_id,
                b.nama,
                jabatan[b.pegawai_id],
                int(b.terbukti),
                1,
                b.hasil.value,
                " · ".join(satu for satu in (b.segel.oleh, b.segel.mesin) if satu),
                b.segel.pada,
                beda=b.beda,
            )
            for b in hasil.baris
        ]
        urut = [h.value for h in HasilPeriksa]
        baris.sort(key=lambda b: (-urut.index(b.keadaan), b.nama))
        buruk = [b for b in baris if not b.bagian]
        return [*buruk, *(_baris(p, 0, 1) for p in hasil.belum), *(b for b in baris if b.bagian)], []

    def evaluasi(self) -> Isi:
        """State of the evaluation of the last finished period by person."""
        ada = kueri.evaluasi(self.koneksi, self.lingkup, self.periode)

        def satu(p: Pegawai) -> BarisRincian:
            e = ada.get(p.id)
            if e is None:
                return _baris(p, 0, 1)
            if e.predikat is not None:
                return BarisRincian(p.id, p.nama, p.jabatan, 1, 1, e.predikat.value, sejak=e.ditetapkan_pada)
            return BarisRincian(p.id, p.nama, p.jabatan, 0, 1, "diajukan", sejak=e.diajukan_pada)

        return self._wajib(self.periode.selesai, satu)

    def _wajib(self, sampai: date, satu: Callable[[Pegawai], BarisRincian]) -> Isi:
        baris, luar = [], []
        for p in self.orang:
            alasan = alasan_kedudukan(p)
            if alasan is None and (p.mulai_bertugas or date.min) > sampai:
                alasan = Alasan.BELUM_BERTUGAS
            if alasan is None:
                baris.append(satu(p))
            else:
                luar.append(Pengecualian(p.id, p.nama, alasan))
        return baris, luar

    def predikat(self, apa: Predikat) -> Isi:
        """Who has this predikat in the last finished period."""
        return [b for b in self.evaluasi()[0] if b.keadaan == apa.value], []

    def lama(self) -> Isi:
        """Seconds until the decision, and decided reports of the month, by person."""
        ada = kueri.lama_keputusan(self.koneksi, self.lingkup, self.bulan.mulai, self.bulan.selesai)
        return [
            BarisRincian(
                p.id,
                p.nama,
                p.jabatan,
                ada[p.id][1],
                ada[p.id][0],
                teks=self.nama.get(p.penilai_id, "") if p.penilai_id else "",
            )
            for p in self.orang
            if p.id in ada
        ], []

    def kolom(self) -> list[date]:
        """Days that are a working day for somebody in view."""
        sepekan = max((self.sepekan(p) for p in self.orang), default=5)
        return self.bulanan.hari_kerja(sepekan)

    def _satu_orang(self, pegawai_id: UUID) -> Pegawai:
        orang = next((p for p in self.orang if p.id == pegawai_id), None)
        if orang is None:
            raise UserError("UMM-03", apa="Pegawai")
        return orang

    def tunggu(self, pegawai_id: UUID) -> Isi:
        """The reports of one person in view that wait, whatever their day. Raises UMM-03 for anybody else."""
        orang = self._satu_orang(pegawai_id)
        return [
            BarisRincian(orang.id, orang.nama, orang.jabatan, 1, 1, teks=kegiatan, sejak=sejak, tanggal=hari)
            for hari, kegiatan, sejak in kueri.menunggu_orang(self.koneksi, orang.id)
        ], []

    def hari(self, pegawai_id: UUID) -> Isi:
        """Day by day of one person in view. Raises UMM-03 for anybody else."""
        orang = self._satu_orang(pegawai_id)
        return [
            BarisRincian(
                orang.id,
                orang.nama,
                orang.jabatan,
                int(h.terisi),
                int(h.wajib),
                h.sel.value,
                h.kata or (f"{tulis_angka(h.jumlah)} laporan" if h.jumlah else ""),
                tanggal=h.tanggal,
            )
            for h in self.bulanan.hari(orang, self.sepekan(orang), self.kolom())
        ], []

    @cached_property
    def _rencana(self) -> tuple[list[Skp], dict[UUID, dict[str, int]]]:
        skp = kueri.skp_ditetapkan(self.koneksi, self.lingkup, self.bulan.tahun)
        sampai = min(self.bulan.selesai, self.konteks.hari_ini())
        return skp, kueri.volume_disetujui(self.koneksi, self.lingkup, date(self.bulan.tahun, 1, 1), sampai)

    def rhk(self, induk: Skp, rhk_id: UUID) -> Isi:
        """Countable indicators of the team that work towards one planned result of the head, with their percent."""
        skp, volume = self._rencana
        teks = {r.uraian.strip().casefold(): r.id for r in induk.rhk}
        atas = {
            r.id: r.rhk_pimpinan_id or teks.get(r.rhk_pimpinan.strip().casefold())
            for s in skp
            if s.id != induk.id
            for r in s.rhk
        }
        per_id = {p.id: p for p in self.orang}
        baris = []
        for s in skp:
            p = per_id.get(s.pegawai_id)
            for r in s.rhk if p is not None else ():
                if p is not None and (r.id == rhk_id or _menuju(r.id, rhk_id, atas)):
                    baris += [
                        BarisRincian(
                            p.id,
                            p.nama,
                            p.jabatan,
                            min(100, k.persen),
                            1,
                            f"{tulis_angka(k.realisasi)} / {tulis_angka(k.target)} {k.satuan}",
                            k.iki.uraian,
                        )
                        for k in kemajuan(r, volume.get(r.id, {}))
                    ]
        return sorted(baris, key=lambda b: b.nama), []

    def tandai(self, baris: Sequence[BarisRincian]) -> tuple[BarisRincian, ...]:
        """Mark the rows of people about whom the acting person decides."""
        tim = {p.id for p in self.orang if p.penilai_id == self.konteks.saya}
        return tuple(replace(b, saya_menilai=True) if b.pegawai_id in tim else b for b in baris)

    def rincian(self, daftar: Daftar, kunci: str, isi: Isi) -> Rincian:
        """Wrap a list with its time and period."""
        periode = {
            Daftar.MENUNGGU: None,
            Daftar.TUNGGU: None,
            Daftar.SKP: Periode.baca(str(self.bulan.tahun)),
            Daftar.EVALUASI: self.periode,
            Daftar.PREDIKAT: self.periode,
            Daftar.SEGEL: self.bulan_segel,
        }.get(daftar, self.bulan)
        return Rincian(daftar, kunci, self.konteks.sekarang(), periode, self.tandai(isi[0]), tuple(isi[1]))


def _baris(p: Pegawai, bagian: int, dari: int, keadaan: str = "") -> BarisRincian:
    return BarisRincian(p.id, p.nama, p.jabatan, bagian, dari, keadaan)


def _menuju(dari: UUID, tujuan: UUID, atas: dict[UUID, UUID | None]) -> bool:
    """True when the chain of intervened results leads from `dari` to `tujuan`."""
    kini, langkah = atas.get(dari), 0
    while kini is not None and langkah < 10:
        if kini == tujuan:
            return True
        kini, langkah = atas.get(kini), langkah + 1
    return False
