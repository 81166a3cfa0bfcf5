"""The SKP of every invented person: results in result language, linked to the leader's, with indicators and annex.

Targets that can be counted fit what the person's reports of the year add up to, so that progress looks as it would.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import count
from random import Random
from uuid import UUID

from kinerja_desktop.domain.matriks_selaras import id_sel
from kinerja_desktop.domain.skp import (
    Aspek,
    Iki,
    JenisRhk,
    LampiranSkp,
    Nilai,
    Pendekatan,
    PutusanSkp,
    Rhk,
    Skp,
    StatusSkp,
    Untuk,
    baris_indikator,
)
from kinerja_desktop.domain.tugas_belajar import ekspektasi_studi
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.latihan import jenis_rencana as jenis
from kinerja_desktop.services.latihan.acak import SumberAcak
from kinerja_desktop.services.latihan.penempatan import Penempatan, Posisi, awal_triwulan
from kinerja_desktop.services.latihan.pustaka import (
    PolaRhk,
    frasa,
    isi_teks,
    isian_tempat,
    rhk_tambahan,
    rhk_umum,
    tulis_target,
)
from kinerja_desktop.services.latihan.rencana_aksi import aksi_kerja, rencana_aksi
from kinerja_desktop.services.latihan.studi import AKREDITASI, JENJANG

ISIAN_BAWAAN = {"opd": "kantor ini", "urusan": "pelayanan umum", "bidang": "Umum", "nama_unit": "kantor ini"}
LAPORAN_SEHARI = 1.7
"""Reports of a person on a day with any; with `KEPATUHAN` it tells how much work a year adds up to."""

KEPATUHAN = 0.92
_JARANG = 0.4


@dataclass(frozen=True, slots=True)
class PutusanRencana:
    """A decision to be: the hash of the revision it names is known only after writing."""

    id: UUID
    putusan: PutusanSkp
    oleh_id: UUID
    pada: datetime
    catatan: str = ""


@dataclass(frozen=True, slots=True)
class RencanaSkp:
    """One SKP with its decisions and the state they make."""

    nomor: int
    skp: Skp
    putusan: tuple[PutusanRencana, ...]
    status: StatusSkp


@dataclass(frozen=True, slots=True)
class Masa:
    """Part of a year under one SKP: `ke` counts the SKP of that person and year."""

    tahun: int
    ke: int
    mulai: date
    selesai: date
    penilai: int | None


class PenyusunSkp:
    """Answers what is in the SKP of anybody, in any order: everything is derived from the seed."""

    def __init__(
        self,
        acak: SumberAcak,
        penempatan: Penempatan,
        hari_ini: date,
        hari_laporan: Mapping[int, int],
        naratif: bool = False,
    ) -> None:
        """`hari_laporan` is the number of reporting days by year.

        With `naratif` plans on the forms of JPT are qualitative (A.1.1), whatever the family of the position says.
        """
        self._naratif = naratif
        self._acak = acak
        self._penempatan = penempatan
        self._hari_ini = hari_ini
        self._hari_laporan = dict(hari_laporan)

    @property
    def tahun(self) -> list[int]:
        """Years with a plan."""
        return sorted(self._hari_laporan)

    def masa(self, p: Posisi, tahun: int) -> list[Masa]:
        """The plans of one person in a year: two for those who moved at the start of this quarter (R34)."""
        awal, akhir = date(tahun, 1, 1), date(tahun, 12, 31)
        batas = awal_triwulan(self._hari_ini)
        if not p.pindahan or tahun != self._hari_ini.year or batas == awal or p.penilai is None:
            return [Masa(tahun, 0, awal, akhir, p.penilai)]
        lama = self._penempatan.posisi[p.penilai].penilai if p.pindahan == "mutasi" else p.penilai
        return [
            Masa(tahun, 0, awal, batas - timedelta(days=1), p.penilai if lama is None else lama),
            Masa(tahun, 1, batas, akhir, p.penilai),
        ]

    def pola(self, p: Posisi) -> tuple[PolaRhk, ...]:
        """Patterns of the person's results: those of the family, for some an additional one; none of who studies."""
        if p.keluarga is None or p.studi:
            return ()
        pokok = p.keluarga.rhk
        if p.bernama or rhk_umum() in pokok or self._acak.aliran("tambahan", p.nomor).random() > _JARANG:
            return pokok
        return (*pokok, rhk_tambahan()[p.nomor % len(rhk_tambahan())])

    def id_rhk(self, p: Posisi, masa: Masa, urut: int) -> UUID:
        """The id of one result."""
        return self._acak.id(_pagi(masa.mulai), "rhk", p.nomor, masa.tahun, masa.ke, urut)

    def id_iki(self, p: Posisi, masa: Masa, urut: int, ke: int) -> UUID:
        """The id of one indicator."""
        return self._acak.id(_pagi(masa.mulai), "iki", p.nomor, masa.tahun, masa.ke, urut, ke)

    def id_skp(self, p: Posisi, masa: Masa) -> UUID:
        """The id of one plan."""
        return self._acak.id(_pagi(masa.mulai), "skp", p.nomor, masa.tahun, masa.ke)

    def bermatriks(self, p: Posisi, tahun: int) -> bool:
        """True for who leads the office of practice: his penilai is outside. He has a matrix of this year."""
        luar = p.penilai is None or self._penempatan.posisi[p.penilai].luar
        return luar and not p.luar and p.nomor in self._penempatan.bawahan and tahun == self._hari_ini.year

    def id_sel(self, pimpinan: Posisi, p: Posisi, tahun: int, kolom: UUID) -> UUID:
        """The id of the cell of one person in the matrix of a leader."""
        return id_sel(self.id_skp(pimpinan, self.masa(pimpinan, tahun)[-1]), kolom, p.pegawai.id)

    def aksi(self, p: Posisi) -> list[tuple[str, ...]]:
        """For each result the action plan of each of its pieces of work; empty where none was agreed on."""
        return [aksi_kerja(self._acak, p, pola, urut) for urut, pola in enumerate(self.pola(p))]

    def susun(self) -> Iterator[RencanaSkp]:
        """All plans, leaders before those they lead wherever the seats were made so."""
        for p in self._penempatan.anggota:
            for tahun in self.tahun:
                for masa in self.masa(p, tahun):
                    yield self.satu(p, masa)

    def pendekatan(self, p: Posisi) -> Pendekatan:
        """Quantitative or told in words."""
        naratif = self._naratif and jenis.untuk_posisi(p) is Untuk.JPT
        return Pendekatan.KUALITATIF if naratif else jenis.pendekatan_posisi(p)

    def satu(self, p: Posisi, masa: Masa) -> RencanaSkp:
        """One plan with its decisions."""
        acak = self._acak.aliran("skp", p.nomor, masa.tahun, masa.ke)
        status = self._status(p, masa)
        diajukan = self._tanggal(masa, acak.randint(6, 14) if masa.ke else acak.randint(8, 16), 9 + acak.randint(0, 5))
        penilai = None if masa.penilai is None else self._penempatan.posisi[masa.penilai]
        skp = Skp(
            self.id_skp(p, masa),
            p.pegawai.id,
            None if penilai is None else penilai.pegawai.id,
            masa.tahun,
            masa.mulai,
            masa.selesai,
            pendekatan=self.pendekatan(p),
            untuk=jenis.untuk_posisi(p),
            rhk=tuple(self._rhk(p, masa, penilai, acak)),
            ekspektasi_khusus=_khusus(acak),
            lampiran=_lampiran(acak),
            diajukan_pada=None if status is StatusSkp.DRAF else diajukan,
        )
        return RencanaSkp(p.nomor, skp, self._putusan(p, masa, penilai, status, acak), status)

    def _status(self, p: Posisi, masa: Masa) -> StatusSkp:
        if not masa.ke:
            return StatusSkp.DITETAPKAN
        return StatusSkp.DIAJUKAN if p.pindahan == "mutasi" else StatusSkp.DRAF

    def _putusan(
        self, p: Posisi, masa: Masa, penilai: Posisi | None, status: StatusSkp, acak: Random
    ) -> tuple[PutusanRencana, ...]:
        if status is not StatusSkp.DITETAPKAN or penilai is None:
            return ()
        pada = self._tanggal(masa, acak.randint(19, 29), 10 + acak.randint(0, 5))
        rekaman = self._acak.id(pada, "putusan-skp", p.nomor, masa.tahun, masa.ke)
        return (PutusanRencana(rekaman, PutusanSkp.TETAPKAN, penilai.pegawai.id, pada),)

    def _tanggal(self, masa: Masa, hari: int, jam: int) -> datetime:
        pada = datetime.combine(masa.mulai + timedelta(days=hari - 1), time(jam, 15), WIB)
        return min(pada, datetime.combine(self._hari_ini, time(0), WIB) - timedelta(hours=24 - jam))

    def _rhk(self, p: Posisi, masa: Masa, penilai: Posisi | None, acak: Random) -> Iterator[Rhk]:
        if p.studi:
            yield self._rhk_studi(p, masa, "" if penilai is None else penilai.pegawai.jabatan)
        semua = self.pola(p)
        tempat = isian_tempat(acak, self._penempatan.kelurahan[p.satuan], {**ISIAN_BAWAAN, **p.isian})
        kerja = sum(len(pola.kerja) for pola in semua)
        penugasan = "" if penilai is None else penilai.pegawai.jabatan
        for urut, pola in enumerate(semua):
            teks, pimpinan_id = self._pimpinan(masa, penilai, pola)
            kolom, indikator = self._kolom(p, masa, penilai, pola, urut)
            iki = tuple(
                jenis.indikator(
                    p,
                    Iki(
                        self.id_iki(p, masa, urut, ke),
                        i.aspek,
                        isi_teks(i.uraian, tempat),
                        self._target(p, masa, pola, ke, kerja, acak),
                    ),
                    i,
                    self.pendekatan(p),
                )
                for ke, i in enumerate(pola.iki)
            )
            rhk = Rhk(
                self.id_rhk(p, masa, urut),
                JenisRhk.TAMBAHAN if pola in rhk_tambahan() else JenisRhk.UTAMA,
                isi_teks(pola.hasil, tempat),
                penugasan,
                "\n".join(filter(None, (teks, indikator))),
                pimpinan_id,
                rencana_aksi=rencana_aksi(self._acak, p, pola, urut),
                iki=iki,
                iki_pimpinan_id=kolom,
                sel_id=None if kolom is None or penilai is None else self.id_sel(penilai, p, masa.tahun, kolom),
            )
            yield jenis.bersumber(p, rhk, urut)

    def _rhk_studi(self, p: Posisi, masa: Masa, penugasan: str) -> Rhk:
        """The expectations on a study leave, as its template makes them (R36)."""
        urut = count()
        return ekspektasi_studi(
            JENJANG,
            AKREDITASI,
            penugasan,
            lambda: self._acak.id(_pagi(masa.mulai), "studi", p.nomor, masa.tahun, next(urut)),
        )

    def _kolom(
        self, p: Posisi, masa: Masa, penilai: Posisi | None, pola: PolaRhk, urut: int
    ) -> tuple[UUID | None, str]:
        """The leader's indicator that a result serves, where he has a matrix and takes this plan into it.

        With it comes the line that the matrix writes below his result, as `teks_kolom` does (R27, R38).
        """
        if penilai is None or not self.bermatriks(penilai, masa.tahun) or masa != self.masa(p, masa.tahun)[-1]:
            return None, ""
        milik = self.pola(penilai)
        asal = _paling_dekat(pola, milik)
        ke = (p.nomor + urut) % len(milik[asal].iki)
        nomor = self.id_iki(penilai, self.masa(penilai, masa.tahun)[-1], asal, ke)
        if jenis.untuk_posisi(penilai) is not Untuk.JPT:
            return nomor, ""
        return nomor, baris_indikator(isi_teks(milik[asal].iki[ke].uraian, self._isian(penilai)))

    def _target(self, p: Posisi, masa: Masa, pola: PolaRhk, ke: int, kerja: int, acak: Random) -> str:
        mentah = pola.iki[ke].target
        if p.bernama and p.keluarga is not None and mentah.endswith("ibu hamil"):
            return tulis_target(mentah, acak, goyang=False)
        satuan = mentah.split(" ", 1)[-1]
        volume = sum((k.sedikit + k.banyak) / 2 for k in pola.kerja if k.satuan == satuan)
        if not mentah.startswith("~") or pola.iki[ke].aspek is not Aspek.KUANTITAS or not volume:
            return tulis_target(mentah, acak)
        hari = self._hari_laporan[masa.tahun]
        harapan = hari * LAPORAN_SEHARI * KEPATUHAN * volume / kerja / (0.68 + 0.34 * acak.random())
        return f"{_bulatkan(harapan):,} {satuan}".replace(",", ".")

    def _pimpinan(self, masa: Masa, penilai: Posisi | None, pola: PolaRhk) -> tuple[str, UUID | None]:
        """The leader's result that this one supports, and its id where his plan is in this office.

        Forms add the indicators of a leader whose plan is here; of one outside the first is written at once (R27).
        """
        if penilai is None or penilai.keluarga is None:
            return _sasaran_kota(pola), None
        milik = self.pola(penilai)
        urut = _paling_dekat(pola, milik)
        isian = self._isian(penilai)
        teks = isi_teks(milik[urut].hasil, isian)
        if penilai.luar:
            return f"{teks} (Indikator: {isi_teks(milik[urut].iki[0].uraian, isian)})", None
        cocok = [m for m in self.masa(penilai, masa.tahun) if m.mulai <= masa.selesai and m.selesai >= masa.mulai]
        return teks, self.id_rhk(penilai, cocok[-1], urut)

    def _isian(self, penilai: Posisi) -> Mapping[str, str]:
        return isian_tempat(Random(0), self._penempatan.kelurahan[penilai.satuan], {**ISIAN_BAWAAN, **penilai.isian})


def _paling_dekat(pola: PolaRhk, milik: tuple[PolaRhk, ...]) -> int:
    return max(range(len(milik)), key=lambda i: (len(pola.tema & milik[i].tema), -i))


def _sasaran_kota(pola: PolaRhk) -> str:
    sasaran: dict[str, str] = frasa()["sasaran_kota"]
    return next((sasaran[t] for t in sorted(pola.tema) if t in sasaran), sasaran["bawaan"])


def _khusus(acak: Random) -> tuple[tuple[Nilai, str], ...]:
    dipilih = set(acak.sample(list(Nilai), acak.randint(1, 3)))
    kata = frasa()["khusus"]
    return tuple((n, acak.choice(kata[n.value])) for n in Nilai if n in dipilih)


def _lampiran(acak: Random) -> LampiranSkp:
    kata = frasa()["lampiran"]
    return LampiranSkp(
        tuple(acak.sample(kata["sumber_daya"], 3)),
        tuple(acak.sample(kata["pertanggungjawaban"], 2)),
        tuple(acak.sample(kata["konsekuensi"], 2)),
    )


def _bulatkan(nilai: float) -> int:
    if nilai < 30:
        return max(1, round(nilai))
    langkah = 10 if nilai < 1000 else 100
    return round(nilai / langkah) * langkah


def _pagi(hari: date) -> datetime:
    return datetime.combine(hari, time(8), WIB)
