"""Daily reports of everybody, day after day.

Each day has its own stream of chance, so a day is the same whatever came before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.kalender import Kalender, Ketidakhadiran
from kinerja_desktop.services.latihan.acak import SumberAcak
from kinerja_desktop.services.latihan.bukti import buat_bukti
from kinerja_desktop.services.latihan.kalender import hari_kerja_terakhir
from kinerja_desktop.services.latihan.lembar import SETUJU, TANPA_BUKTI, HariLaporan, Kerja, Lembar, Orang, bukti_teks
from kinerja_desktop.services.latihan.naskah import NASKAH, PEKAN_NASKAH, Adegan
from kinerja_desktop.services.latihan.penempatan import Penempatan, Posisi
from kinerja_desktop.services.latihan.pustaka import isi_teks, isian_tempat, pola_angka
from kinerja_desktop.services.latihan.rencana_skp import ISIAN_BAWAAN, Masa, PenyusunSkp

RAGAM_TEMPAT = 6
BANYAK_BUKTI = 30
"""Approved reports of the last days that get a file, beside those written out in the script."""


class PenulisLaporan:
    """Writes the days from `awal` to the day before `hari_ini`."""

    def __init__(
        self,
        acak: SumberAcak,
        penempatan: Penempatan,
        penyusun: PenyusunSkp,
        kalender: dict[int, Kalender],
        absen: list[Ketidakhadiran],
        awal: date,
        hari_ini: date,
    ) -> None:
        self._acak = acak
        self._penempatan = penempatan
        self._penyusun = penyusun
        self._kalender = kalender
        self._awal = awal
        self._hari_ini = hari_ini
        self._mundur = {h: i for i, h in enumerate(hari_kerja_terakhir(kalender[5], hari_ini, 60), 1)}
        self._absen = absen

    def tulis(self) -> Iterator[HariLaporan]:
        """Every day with a report, oldest first."""
        orang, ganti = self._siapkan()
        sisa_bukti = BANYAK_BUKTI
        hari = self._awal
        while hari < self._hari_ini:
            for satu, rhk, penilai in ganti.get(hari, ()):
                satu.rhk, satu.penilai = rhk, penilai
            bekerja = {n: k.bekerja(hari) for n, k in self._kalender.items()}
            if any(bekerja.values()):
                satu_hari = self._sehari(hari, bekerja, orang)
                if satu_hari.baris:
                    sisa_bukti -= self._lampirkan(satu_hari, sisa_bukti)
                    yield satu_hari
            hari += timedelta(days=1)

    def _siapkan(self) -> tuple[list[Orang], dict[date, list[tuple[Orang, list[bytes], bytes]]]]:
        """Everybody, and on which day whose plan changes."""
        absen: dict[UUID, set[date]] = {}
        for a in self._absen:
            hari = (a.selesai - a.mulai).days + 1
            absen.setdefault(a.pegawai_id, set()).update(a.mulai + timedelta(days=i) for i in range(hari))
        tim_naskah = {p.penilai for p in self._penempatan.anggota if p.bernama and p.polos in NASKAH}
        bersama: dict[tuple[Any, ...], list[Kerja]] = {}
        orang = []
        ganti: dict[date, list[tuple[Orang, list[bytes], bytes]]] = {}
        for p in self._penempatan.anggota:
            satu = self._orang(p, absen, p.penilai in tim_naskah, bersama)
            orang.append(satu)
            for masa in (m for tahun in self._penyusun.tahun for m in self._penyusun.masa(p, tahun)):
                if masa.selesai >= self._awal:
                    mulai = max(masa.mulai, self._awal)
                    ganti.setdefault(mulai, []).append((satu, self._id_rhk(p, masa), self._id_penilai(masa)))
        return orang, ganti

    def _orang(
        self, p: Posisi, absen: dict[UUID, set[date]], tim_naskah: bool, bersama: dict[tuple[Any, ...], list[Kerja]]
    ) -> Orang:
        pola = self._penyusun.pola(p)
        kunci = (p.satuan, tuple(sorted(p.isian.items())), tuple(r.hasil for r in pola))
        if kunci not in bersama:
            bersama[kunci] = self._kerja(p, len(bersama))
        sifat = self._acak.aliran("sifat", p.nomor)
        adegan: dict[int, list[Adegan]] = {}
        for a in NASKAH.get(p.polos, ()) if p.bernama else ():
            adegan.setdefault(a.mundur, []).append(a)
        hari_kerja = self._penempatan.unit[self._penempatan.kantor[p.satuan]].hari_kerja
        rajin = (
            0.0
            if p.studi
            else 0.97
            if p.bernama
            else min(0.99, 0.86 + 0.16 * sifat.random() ** 0.6 - 0.22 * (sifat.random() < 0.05))
        )
        tidak_ada = frozenset(absen.get(p.pegawai.id, ()))
        return Orang(
            p,
            p.pegawai.id.bytes,
            bersama[kunci],
            self._penyusun.aksi(p),
            rajin,
            hari_kerja,
            tim_naskah,
            tidak_ada,
            adegan,
        )

    def _kerja(self, p: Posisi, nomor: int) -> list[Kerja]:
        """What people of this kind do in this unit: each piece of work at several places."""
        acak = self._acak.aliran("kerja", nomor, p.satuan)
        isian = {**ISIAN_BAWAAN, **p.isian}
        hasil: list[Kerja] = []
        for _ in range(RAGAM_TEMPAT):
            tempat = isian_tempat(acak, self._penempatan.kelurahan[p.satuan], isian)
            for urut, pola in enumerate(self._penyusun.pola(p)):
                for ke, k in enumerate(pola.kerja):
                    uraian = tuple(pola_angka(isi_teks(u, tempat)) for u in k.uraian)
                    judul = pola_angka(isi_teks(k.kegiatan, tempat))
                    hasil.append((urut, judul, uraian, k.satuan, k.sedikit, k.banyak - k.sedikit + 1, ke))
        return hasil

    def _id_rhk(self, p: Posisi, masa: Masa) -> list[bytes]:
        return [self._penyusun.id_rhk(p, masa, i).bytes for i in range(len(self._penyusun.pola(p)))]

    def _id_penilai(self, masa: Masa) -> bytes:
        return b"" if masa.penilai is None else self._penempatan.posisi[masa.penilai].pegawai.id.bytes

    # --- one day -----------------------------------------------------------------------------------------------

    def _sehari(self, hari: date, bekerja: dict[int, bool], orang: list[Orang]) -> HariLaporan:
        acak = self._acak.aliran("hari", hari)
        undi = acak.random
        satu_hari = HariLaporan(hari)
        mundur = self._mundur.get(hari, len(self._mundur))
        lembar = Lembar(satu_hari, acak, mundur, _putus_pada(self._kalender[5], hari, self._hari_ini))
        for satu in orang:
            if not bekerja[satu.hari_kerja] or hari in satu.absen:
                continue
            if satu.adegan and lembar.mundur <= PEKAN_NASKAH:
                for a in satu.adegan.get(lembar.mundur, ()):
                    lembar.tulis_adegan(satu, a)
            elif undi() < satu.rajin:
                lembar.tulis_sehari(satu)
        return satu_hari

    def _lampirkan(self, satu_hari: HariLaporan, sisa: int) -> int:
        """Give some approved reports of the last days a file. Returns how many."""
        if self._mundur.get(satu_hari.tanggal, len(self._mundur)) > PEKAN_NASKAH or sisa <= 0:
            return 0
        dipakai = 0
        for i, baris in enumerate(satu_hari.baris):
            if satu_hari.status[i] == SETUJU and baris[11] == TANPA_BUKTI and i % 5 == 1 and dipakai < min(sisa, 4):
                nama = "dokumentasi.pdf" if i % 2 else "foto-kegiatan.jpg"
                berkas = buat_bukti(nama, baris[7], baris[8], satu_hari.tanggal)
                satu_hari.berkas.append(berkas)
                satu_hari.baris[i] = (*baris[:11], bukti_teks([berkas]), *baris[12:])
                dipakai += 1
        return dipakai


def _putus_pada(kalender: Kalender, hari: date, hari_ini: date) -> str:
    """When the verdicts on the reports of one day are given: next working day at eight, never today (UTC text)."""
    berikut = kalender.tambah_hari_kerja(hari, 1)
    return f"{berikut.isoformat()}T01:" if berikut < hari_ini else f"{hari.isoformat()}T09:"
