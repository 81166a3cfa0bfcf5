"""The set that the penilai reports to the PyB: dokumen evaluasi with SKP and hasil evaluasi (Lampiran V.A.1-2; R57).

Only what is signed belongs to a set; what is missing is told, and nothing is printed in its place. Each form is the
record that its signature froze.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from kinerja_desktop.domain.dokumen import FORMAT_SKP, Formulir, lampiran_skp
from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.penetapan import berkas_kurang
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.skp import KeputusanSkp, Skp, penetapan_terakhir
from kinerja_desktop.domain.teks import untuk_berkas
from kinerja_desktop.services import cuplikan, formulir_evaluasi, formulir_skp, hak_menilai, wewenang
from kinerja_desktop.services.dokumen import lambang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store import skp as kueri_skp
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.turunan import keputusan_skp

Progress = Callable[[int, int, str], None]
_MENYUSUN = "menyusun berkas pegawai ini"


@dataclass(frozen=True, slots=True)
class Kelengkapan:
    """What of one set is signed, in the order in which it is filed, and what is missing of the three (R57).

    `diterima` tells that the pegawai signed the document too (Lampiran V.A.6); without it the set is complete, but not
    ready to be reported (V.A.7).
    """

    pegawai_id: UUID
    nama: str
    nip: str
    ada: tuple[str, ...]
    kurang: tuple[str, ...]
    diterima: bool = False


@dataclass(frozen=True, slots=True)
class HasilBerkas:
    """What a job wrote: how many sets, names of those that lack something, names of those without anything signed."""

    tersimpan: int
    kurang: tuple[str, ...]
    kosong: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Rekaman:
    """The signatures that a set is made of."""

    tetap: PenetapanEvaluasi | None
    skp: Skp | None
    putusan: KeputusanSkp | None


def periode_berkas(konteks: Context, tahun: int) -> list[Periode]:
    """Periods that a set can be of: the year, then those of the office's cycle (V.A.3)."""
    jenis = konteks.kantor.periode_evaluasi
    banyak = 4 if jenis is JenisPeriode.TRIWULANAN else 12
    return [Periode(tahun, JenisPeriode.TAHUNAN), *(Periode(tahun, jenis, n) for n in range(1, banyak + 1))]


def daftar(konteks: Context, periode: Periode, progress: Progress) -> list[Kelengkapan]:
    """The sets of everybody whose records may be read, by name."""
    orang = wewenang.terlihat(konteks)
    hasil = []
    for nomor, satu in enumerate(orang):
        progress(nomor, len(orang), satu.nama)
        hasil.append(_kelengkapan(konteks, satu, periode))
    return hasil


def periksa(konteks: Context, pegawai_id: UUID, periode: Periode) -> Kelengkapan:
    """The set of one person. Raises UMM-01 for a person whose records may not be read."""
    return _kelengkapan(konteks, hak_menilai.pastikan_terlihat(konteks, pegawai_id, periode, _MENYUSUN), periode)


def _kelengkapan(konteks: Context, orang: Pegawai, periode: Periode) -> Kelengkapan:
    rekaman = _rekaman(konteks, orang, periode)
    ada = []
    diterima = False
    if rekaman.tetap is not None:
        hasil, dokumen = formulir_evaluasi.kode_beku(rekaman.tetap)
        with konteks.store.baca() as koneksi:
            diterima = kueri.penerimaan(koneksi, rekaman.tetap.id) is not None
        ada.append(dokumen)
    if rekaman.skp is not None and rekaman.putusan is not None:
        ada += [FORMAT_SKP[rekaman.skp.untuk, rekaman.skp.pendekatan], formulir_skp.LAMPIRAN.kode]
    if rekaman.tetap is not None:
        ada.append(hasil)
    kurang = tuple(berkas_kurang(ada))
    return Kelengkapan(orang.id, orang.nama, orang.nip, tuple(ada), kurang, diterima)


def isi(konteks: Context, pegawai_id: UUID, periode: Periode) -> tuple[Formulir, ...]:
    """The signed forms of one set: D.1, A.1 with its annex, C.1. Raises UMM-01."""
    return _isi(konteks, hak_menilai.pastikan_terlihat(konteks, pegawai_id, periode, _MENYUSUN), periode)


def _isi(konteks: Context, orang: Pegawai, periode: Periode) -> tuple[Formulir, ...]:
    rekaman = _rekaman(konteks, orang, periode)
    depan: list[Formulir] = []
    belakang: list[Formulir] = []
    if rekaman.tetap is not None:
        with konteks.store.baca() as koneksi:
            terima = kueri.penerimaan(koneksi, rekaman.tetap.id)
        hasil, dokumen = formulir_evaluasi.beku(rekaman.tetap)
        depan.append(cuplikan.dengan_penerimaan(dokumen, terima))
        belakang.append(hasil)
    if rekaman.skp is not None and rekaman.putusan is not None:
        skp = formulir_skp.beku(rekaman.putusan, rekaman.skp)
        depan += [skp, lampiran_skp(skp)]
    return (*depan, *belakang)


def _rekaman(konteks: Context, orang: Pegawai, periode: Periode) -> _Rekaman:
    """The last signature of the period, and the plan that it evaluated: else the plan in force."""
    with konteks.store.baca() as koneksi:
        tetap = formulir_evaluasi.terakhir(kueri.penetapan(koneksi, orang.id, periode))
        nilai = ambil(koneksi, Evaluasi, tetap.evaluasi_id) if tetap else None
        asal = ambil(koneksi, Skp, nilai.nilai.skp_id) if nilai else None
        simpanan = kueri_skp.teks_berlaku(koneksi, asal) if asal else None
        simpanan = simpanan or kueri.skp_ditetapkan(koneksi, orang.id, periode)
        putusan = penetapan_terakhir(keputusan_skp(koneksi, simpanan.nilai.id)) if simpanan else None
    terbeku = putusan if putusan is not None and putusan.cuplikan else None
    return _Rekaman(tetap, simpanan.nilai if simpanan else None, terbeku)


def simpan_satu(
    konteks: Context, orang: Sequence[UUID], periode: Periode, berkas: Path, progress: Progress
) -> HasilBerkas:
    """Write the sets of these people into one PDF with bookmarks, of several people below each name.

    Raises UMM-01, DOK-01, DOK-50 (nothing signed); what `progress` raises passes through, and no file is made then.
    """
    from kinerja_desktop.documents.berkas import Berkas, gabung_ke_bytes
    from kinerja_desktop.documents.pdf import tulis_berkas

    catatan = _Catatan(konteks, periode)

    def semua() -> Iterator[Berkas]:
        for nomor, pegawai_id in enumerate(orang):
            nama, forms = catatan.susun(pegawai_id)
            progress(nomor, len(orang), nama)
            if forms:
                yield Berkas(nama, forms)

    judul = f"Berkas kinerja {periode.label}"
    data, _ = gabung_ke_bytes(judul, semua(), konteks.kantor.kertas, lambang(konteks))
    if not data:
        raise UserError("DOK-50", masa=periode.label)
    tulis_berkas(berkas, data)
    progress(len(orang), len(orang), "")
    return catatan.hasil()


def simpan_banyak(
    konteks: Context,
    orang: Sequence[UUID],
    periode: Periode,
    folder: Path,
    progress: Progress,
    proses: int | None = None,
) -> HasilBerkas:
    """Write one PDF for each of these people into `folder`, on all cores (or `proses`).

    `progress` raises Dibatalkan to stop; what was written stays. Raises UMM-01, DOK-01, DOK-50 (nothing signed).
    """
    from kinerja_desktop.documents.berkas import Berkas, Pekerjaan, cetak_banyak

    catatan, gambar, kertas = _Catatan(konteks, periode), lambang(konteks), konteks.kantor.kertas
    selesai = 0

    def semua() -> Iterator[Pekerjaan]:
        for nomor, pegawai_id in enumerate(orang):
            nama, forms = catatan.susun(pegawai_id)
            if forms:
                yield Pekerjaan(nomor, Berkas(nama, forms), folder / catatan.nama_berkas(), kertas, gambar)

    def tercatat(pekerjaan: Pekerjaan) -> None:
        nonlocal selesai
        selesai += 1
        progress(selesai + len(catatan.kosong), len(orang), pekerjaan.berkas.nama)

    progress(0, len(orang), "")
    cetak_banyak(semua(), len(orang), tercatat, proses)
    if not selesai:
        raise UserError("DOK-50", masa=periode.label)
    return catatan.hasil()


class _Catatan:
    """Makes one set after the other and keeps only names of what it met."""

    def __init__(self, konteks: Context, periode: Periode) -> None:
        self._konteks, self._periode = konteks, periode
        self._orang: Pegawai | None = None
        self._nama: set[str] = set()
        self._jumlah = 0
        self.kurang: list[str] = []
        self.kosong: list[str] = []

    def susun(self, pegawai_id: UUID) -> tuple[str, tuple[Formulir, ...]]:
        """Name and signed forms of one person. Raises UMM-01."""
        orang = hak_menilai.pastikan_terlihat(self._konteks, pegawai_id, self._periode, _MENYUSUN)
        forms = _isi(self._konteks, orang, self._periode)
        self._orang = orang
        if not forms:
            self.kosong.append(orang.nama)
        else:
            self._jumlah += 1
            if berkas_kurang([satu.format for satu in forms]):
                self.kurang.append(orang.nama)
        return orang.nama, forms

    def nama_berkas(self) -> str:
        """A name for the file of the last person that none of this job has yet."""
        siapa = untuk_berkas(self._orang.nip or self._orang.nama) if self._orang else ""
        dasar = f"PyB_{self._periode}_{siapa}"
        nama, nomor = f"{dasar}.pdf", 2
        while nama in self._nama:
            nama, nomor = f"{dasar}_{nomor}.pdf", nomor + 1
        self._nama.add(nama)
        return nama

    def hasil(self) -> HasilBerkas:
        """What was made."""
        return HasilBerkas(self._jumlah, tuple(self.kurang), tuple(self.kosong))
