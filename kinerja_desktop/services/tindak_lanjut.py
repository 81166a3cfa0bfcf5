"""Follow-up lists: awards, succession, development, coaching, indications of sanctions (articles 30-33; V.A.12)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import UUID

from kinerja_desktop.domain import tindak_lanjut as aturan
from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.evaluasi import Predikat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.domain.tindak_lanjut import (
    JUDUL,
    BahanTindakLanjut,
    JenisTindakLanjut,
    KeadaanTindakLanjut,
    TindakLanjut,
    Usulan,
)
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import tindak_lanjut as kueri
from kinerja_desktop.store.tindak_lanjut import HasilOrang
from kinerja_desktop.store.unit_of_work import Perubahan

PEMBACA = wewenang.PENILAI | wewenang.PEMBACA_SEMUA
PENCATAT = wewenang.PENILAI | wewenang.PENGELOLA
KEADAAN_LAYAR = {
    KeadaanTindakLanjut.DIUSULKAN: "Diusulkan",
    KeadaanTindakLanjut.DITINDAKLANJUTI: "Ditindaklanjuti",
    KeadaanTindakLanjut.TIDAK_DILANJUTKAN: "Tidak dilanjutkan",
}
_MELIHAT, _MENCATAT = "melihat daftar tindak lanjut", "mencatat tindak lanjut pegawai ini"
_KOLOM = (
    ("Nama", 30.0),
    ("NIP", 22.0),
    ("Jabatan", 30.0),
    ("Predikat", 16.0),
    ("Daftar", 24.0),
    ("Alasan", 60.0),
    ("Rekomendasi penilai", 50.0),
    ("Keadaan", 18.0),
    ("Catatan", 40.0),
    ("Nomor surat", 22.0),
    ("Tanggal", 14.0),
)


@dataclass(frozen=True, slots=True)
class BarisTindakLanjut:
    """One person in one list."""

    orang: HasilOrang
    usulan: Usulan
    catatan: TindakLanjut | None

    @property
    def kunci(self) -> tuple[UUID, str]:
        """What tells two lines apart."""
        return self.orang.penetapan_id, self.usulan.jenis.value

    @property
    def keadaan(self) -> KeadaanTindakLanjut:
        """What became of it."""
        return KeadaanTindakLanjut.DIUSULKAN if self.catatan is None else self.catatan.keadaan

    @property
    def predikat(self) -> Predikat:
        """The predikat that counts."""
        return self.orang.hasil.predikat

    @property
    def cara(self) -> CaraHitung:
        """Why this person stands in this list."""
        return aturan.cara_usulan(self.orang.pegawai.nama, self.usulan, _bahan(self.orang))


@dataclass(frozen=True, slots=True)
class DaftarTindakLanjut:
    """One period's lists. `jumlah` counts each list before the filters; `dinilai` people have a signature."""

    periode: Periode
    baris: tuple[BarisTindakLanjut, ...]
    dinilai: int
    jumlah: Mapping[JenisTindakLanjut, int] = field(default_factory=dict)


def daftar(
    konteks: Context,
    periode: Periode,
    jenis: JenisTindakLanjut | None = None,
    keadaan: KeadaanTindakLanjut | None = None,
    kata: str = "",
) -> DaftarTindakLanjut:
    """The proposals of a period for the people in view, by list and name. Raises UMM-01 for a pegawai account.

    A penilai sees his team, the head of a unit his unit, kepegawaian and pengawas everybody; nobody sees himself here.
    """
    wewenang.pastikan_peran(konteks, PEMBACA, _MELIHAT)
    penilai, unit = lingkup(konteks)
    with konteks.store.baca() as koneksi:
        orang = list(kueri.hasil(koneksi, periode, penilai, unit, konteks.saya))
        catatan = kueri.catatan(koneksi, [o.penetapan_id for o in orang])
    semua = [
        BarisTindakLanjut(o, u, catatan.get((o.penetapan_id, u.jenis.value)))
        for o in orang
        for u in aturan.usulkan(_bahan(o))
    ]
    urutan = list(JenisTindakLanjut)
    terpilih = [
        b
        for b in semua
        if jenis in (None, b.usulan.jenis) and keadaan in (None, b.keadaan) and _memuat(b, kata.casefold().split())
    ]
    terpilih.sort(key=lambda b: urutan.index(b.usulan.jenis))
    return DaftarTindakLanjut(periode, tuple(terpilih), len(orang), Counter(b.usulan.jenis for b in semua))


def _memuat(baris: BarisTindakLanjut, kata: Collection[str]) -> bool:
    p = baris.orang.pegawai
    teks = f"{p.nama} {p.nip} {p.jabatan}".casefold()
    return all(k in teks for k in kata)


def lingkup(konteks: Context) -> tuple[UUID | None, set[UUID] | None]:
    """Whose results the acting person reads: the team of a penilai and some units, or (both None) everybody's."""
    if konteks.peran in wewenang.PEMBACA_SEMUA:
        return None, None
    if konteks.peran is Peran.PIMPINAN_UNIT:
        return konteks.saya, wewenang.unit_di_bawah(konteks, konteks.pegawai.unit_kerja_id)
    return konteks.saya, None


def _bahan(orang: HasilOrang) -> BahanTindakLanjut:
    return BahanTindakLanjut(orang.pegawai.jenis, orang.hasil, orang.sebelumnya, orang.terbuka)


def catat(
    konteks: Context,
    baris: BarisTindakLanjut,
    keadaan: KeadaanTindakLanjut,
    catatan: str,
    tanggal: date,
    nomor_surat: str = "",
) -> Perubahan:
    """Write down what became of one proposal; earlier notes stay in the history.

    Raises UMM-01 outside team, unit and kepegawaian and for oneself, TLJ-01 … TLJ-04, TLJ-05 when it holds no longer.
    """
    pegawai_id = baris.orang.pegawai.id
    wewenang.pastikan_peran(konteks, PENCATAT, _MENCATAT)
    wewenang.pastikan_terlihat(konteks, pegawai_id, _MENCATAT)
    if pegawai_id == konteks.saya:
        raise wewenang.tolak(konteks, _MENCATAT)
    kini = daftar(konteks, baris.orang.hasil.periode, baris.usulan.jenis)
    if baris.kunci not in {b.kunci for b in kini.baris}:
        raise UserError("TLJ-05")
    nilai = TindakLanjut(
        konteks.id_baru(),
        pegawai_id,
        baris.orang.penetapan_id,
        konteks.saya,
        baris.usulan.jenis,
        keadaan,
        catatan,
        tanggal,
        konteks.sekarang(),
        nomor_surat,
    )
    with konteks.transaksi("catat tindak lanjut") as kerja:
        kerja.simpan(aturan.rapikan(nilai, konteks.hari_ini()))
    return kerja.perubahan


def ekspor(
    konteks: Context, isi: DaftarTindakLanjut, berkas: Path, kemajuan: Callable[[int, int, str], None] | None = None
) -> Path:
    """Write the lines that are shown to a spreadsheet; return the file. Raises UMM-01, DOK-01."""
    from kinerja_desktop.documents.daftar_xlsx import tulis_daftar

    wewenang.pastikan_peran(konteks, PEMBACA, _MELIHAT)

    def baris() -> Iterator[tuple[str, ...]]:
        for nomor, b in enumerate(isi.baris, 1):
            if kemajuan is not None:
                kemajuan(nomor, len(isi.baris), b.orang.pegawai.nama)
            yield _sel(b)

    judul = f"Tindak lanjut hasil evaluasi {isi.periode.label} — {konteks.kantor.nama}"
    tulis_daftar(berkas, judul, _KOLOM, baris())
    return berkas


def _sel(b: BarisTindakLanjut) -> tuple[str, ...]:
    p, c = b.orang.pegawai, b.catatan
    alasan = "; ".join((*b.usulan.alasan, *([b.usulan.tertahan] if b.usulan.tertahan else ())))
    akhir = ("", "", "") if c is None else (c.catatan, c.nomor_surat, tulis_tanggal(c.tanggal))
    predikat, daftar_ = PREDIKAT_LAYAR[b.predikat], JUDUL[b.usulan.jenis]
    return p.nama, p.nip, p.jabatan, predikat, daftar_, alasan, b.orang.rekomendasi, KEADAAN_LAYAR[b.keadaan], *akhir
