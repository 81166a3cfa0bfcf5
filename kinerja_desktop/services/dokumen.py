"""Official forms of one person: which exist, their frozen content, PDF, spreadsheet and preview.

A signed form prints the record frozen at its signature; an unsigned one prints today's state with the mark DRAF.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from kinerja_desktop.domain import skp as aturan_skp
from kinerja_desktop.domain.dokumen import DokumenEvaluasi, FormulirEvaluasi, FormulirSkp, Kertas
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kuadran import predikat
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.skp import Pendekatan, Untuk
from kinerja_desktop.services import cuplikan, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store import pegawai as kueri_pegawai
from kinerja_desktop.store import skp as kueri_skp
from kinerja_desktop.store.cadangan import LAMBANG
from kinerja_desktop.store.turunan import keputusan_skp

Formulir = FormulirSkp | FormulirEvaluasi | DokumenEvaluasi
Progress = Callable[[int, int, str], None]
FORMAT = ("A.1.7", "C.1.3", "D.1.1")


@dataclass(frozen=True, slots=True)
class BarisDokumen:
    """One form that can be printed; `ditetapkan` None while it is a draft.

    `skp_id` tells which plan a form A.1.7 is of; `revisi` marks the draft of a revision beside the set form.
    """

    format: str
    judul: str
    pegawai_id: UUID
    tahun: int
    periode: Periode | None
    ditetapkan: datetime | None
    skp_id: UUID | None = None
    revisi: bool = False


def tersedia(konteks: Context, pegawai_id: UUID, tahun: int) -> list[BarisDokumen]:
    """Forms of one person and year. Raises UMM-01 for a person whose records may not be read."""
    wewenang.pastikan_terlihat(konteks, pegawai_id, "melihat dokumen pegawai ini")
    hasil = []
    with konteks.store.baca() as koneksi:
        for satu in kueri_skp.skp_pegawai(koneksi, pegawai_id, tahun):
            nomor = satu.simpanan.nilai.id
            tetap = aturan_skp.penetapan_terakhir(keputusan_skp(koneksi, nomor))
            pada = tetap.pada if tetap else None
            hasil.append(BarisDokumen("A.1.7", "Sasaran Kinerja Pegawai", pegawai_id, tahun, None, pada, nomor))
            if tetap is not None and tetap.skp_hash != satu.simpanan.hash:
                judul = "Sasaran Kinerja Pegawai, revisi"
                hasil.append(BarisDokumen("A.1.7", judul, pegawai_id, tahun, None, None, nomor, revisi=True))
        for periode in _periode(konteks, tahun):
            tetap_evaluasi = _terakhir(kueri_evaluasi.penetapan(koneksi, pegawai_id, periode))
            draf = kueri_evaluasi.evaluasi(koneksi, pegawai_id, periode, None)
            if tetap_evaluasi is None and draf is None:
                continue
            pada = tetap_evaluasi.pada if tetap_evaluasi else None
            hasil.append(BarisDokumen("C.1.3", "Hasil Evaluasi Kinerja Pegawai", pegawai_id, tahun, periode, pada))
            hasil.append(BarisDokumen("D.1.1", "Dokumen Evaluasi Kinerja Pegawai", pegawai_id, tahun, periode, pada))
    return hasil


def isi_baris(konteks: Context, baris: BarisDokumen) -> Formulir:
    """Content of one form of the list. Raises as `formulir`."""
    return formulir(
        konteks, baris.format, baris.pegawai_id, baris.tahun, baris.periode, skp_id=baris.skp_id, revisi=baris.revisi
    )


def formulir(
    konteks: Context,
    format_: str,
    pegawai_id: UUID,
    tahun: int,
    periode: Periode | None,
    *,
    skp_id: UUID | None = None,
    revisi: bool = False,
) -> Formulir:
    """Content of one form: the frozen record where it is signed, else a draft.

    A set plan stays in force while its revision is written (article 14), so it is printed as set unless the draft is
    asked for by `revisi`. Without `skp_id` the last plan of the year is taken.

    Raises UMM-01, DOK-20 (unknown format), DOK-21 (nothing to print for this year or period), DOK-22 (the plan is of
    another family of forms).
    """
    orang = wewenang.pastikan_terlihat(konteks, pegawai_id, "mencetak dokumen pegawai ini")
    if format_ not in FORMAT:
        raise UserError("DOK-20", format=format_, daftar=", ".join(FORMAT))
    if format_ == "A.1.7":
        return _formulir_skp(konteks, orang, tahun, skp_id, revisi)
    if periode is None:
        raise UserError("DOK-21", format=format_, nama=orang.nama, masa=str(tahun))
    return _formulir_evaluasi(konteks, orang, format_, periode)


def _formulir_skp(konteks: Context, orang: Pegawai, tahun: int, skp_id: UUID | None, revisi: bool) -> FormulirSkp:
    with konteks.store.baca() as koneksi:
        semua = kueri_skp.skp_pegawai(koneksi, orang.id, tahun)
        semua = [s for s in semua if skp_id in (None, s.simpanan.nilai.id)]
        keputusan = keputusan_skp(koneksi, semua[-1].simpanan.nilai.id) if semua else []
    if not semua:
        raise UserError("DOK-21", format="A.1.7", nama=orang.nama, masa=str(tahun))
    tetap = aturan_skp.penetapan_terakhir(keputusan)
    if tetap is not None and tetap.cuplikan and not revisi:
        return cuplikan.dari_json(tetap.cuplikan, FormulirSkp)
    skp = semua[-1].simpanan.nilai
    if skp.untuk is not Untuk.JA_JF or skp.pendekatan is not Pendekatan.KUANTITATIF:
        raise UserError("DOK-22", format="A.1.7", nama=orang.nama)
    return cuplikan.formulir_skp(konteks, skp, draf=True)


def _formulir_evaluasi(konteks: Context, orang: Pegawai, format_: str, periode: Periode) -> Formulir:
    with konteks.store.baca() as koneksi:
        tetap = _terakhir(kueri_evaluasi.penetapan(koneksi, orang.id, periode))
        terima = kueri_evaluasi.penerimaan(koneksi, tetap.id) if tetap else None
        draf = kueri_evaluasi.evaluasi(koneksi, orang.id, periode, None)
    if tetap is not None:
        beku = cuplikan.dari_json(tetap.cuplikan, cuplikan.CuplikanEvaluasi)
        return beku.formulir if format_ == "C.1.3" else cuplikan.dengan_penerimaan(beku.dokumen, terima)
    if draf is None or konteks.saya == orang.id:
        raise UserError("DOK-21", format=format_, nama=orang.nama, masa=periode.label)
    nilai = draf.nilai
    hasil = predikat(nilai.rating_hasil, nilai.rating_perilaku)
    buat = cuplikan.formulir_evaluasi if format_ == "C.1.3" else cuplikan.dokumen_evaluasi
    return buat(konteks, nilai, hasil, draf=True)


def _terakhir(daftar: Sequence[object]) -> PenetapanEvaluasi | None:
    nilai = getattr(daftar[-1], "nilai", None) if daftar else None
    return nilai if isinstance(nilai, PenetapanEvaluasi) else None


def _periode(konteks: Context, tahun: int) -> list[Periode]:
    jenis = konteks.kantor.periode_evaluasi
    banyak = 4 if jenis is JenisPeriode.TRIWULANAN else 12
    return [Periode(tahun, jenis, n) for n in range(1, banyak + 1)] + [Periode(tahun, JenisPeriode.TAHUNAN)]


def lambang(konteks: Context) -> Path | None:
    """The office's own picture of the emblem of state for form D.1.1, if it supplied one."""
    for nama in LAMBANG:
        if (konteks.folder / nama).is_file():
            return konteks.folder / nama
    return None


def pdf(konteks: Context, isi: Formulir, kertas: Kertas | None = None) -> bytes:
    """The form as PDF, in memory."""
    from kinerja_desktop.documents.pdf import cetak_ke_bytes

    return cetak_ke_bytes(isi, kertas or konteks.kantor.kertas, lambang=lambang(konteks))


def simpan(konteks: Context, isi: Formulir, berkas: Path, kertas: Kertas | None = None) -> None:
    """Write the form as PDF, or as its spreadsheet twin when the name ends in ``.xlsx``. Raises DOK-01."""
    if berkas.suffix.lower() == ".xlsx":
        from kinerja_desktop.documents.xlsx import tulis_xlsx

        tulis_xlsx(isi, berkas, kertas or konteks.kantor.kertas)
        return
    from kinerja_desktop.documents.pdf import cetak

    cetak(isi, berkas, kertas or konteks.kantor.kertas, lambang=lambang(konteks))


def simpan_formulir(
    konteks: Context,
    format_: str,
    nip: str,
    berkas: Path,
    *,
    tahun: int | None = None,
    periode: str | None = None,
    kertas: str | None = None,
) -> None:
    """The command `kinerja form`: one form of the person with this NIP. Raises IMP-04 (unknown NIP), DOK-…."""
    with konteks.store.baca() as koneksi:
        orang = kueri_pegawai.menurut_nip(koneksi, "".join(c for c in nip if c.isalnum()))
    if orang is None:
        raise UserError("DOK-23", nip=nip)
    masa = Periode.baca(periode) if periode else None
    if masa is None and format_ != "A.1.7":
        masa = _periode_terakhir(konteks, orang.id, tahun or konteks.hari_ini().year)
    tahun_cetak = tahun or (masa.tahun if masa else konteks.hari_ini().year)
    isi = formulir(konteks, format_, orang.id, tahun_cetak, masa)
    simpan(konteks, isi, berkas, Kertas(kertas) if kertas else None)


def _periode_terakhir(konteks: Context, pegawai_id: UUID, tahun: int) -> Periode | None:
    ada = [b.periode for b in tersedia(konteks, pegawai_id, tahun) if b.periode is not None]
    return ada[-1] if ada else None


def simpan_banyak(konteks: Context, daftar: Sequence[BarisDokumen], folder: Path, progress: Progress) -> list[Path]:
    """Write many forms into `folder`, one file each, named by format, period and NIP; returns the files.

    `progress` raises Dibatalkan to stop; what was written stays. Raises DOK-01.
    """
    hasil: list[Path] = []
    for nomor, satu in enumerate(daftar):
        progress(nomor, len(daftar), satu.judul)
        orang = wewenang.pegawai(konteks, satu.pegawai_id)
        berkas = _belum_dipakai(folder / f"{nama_berkas(satu)}_{orang.nip or orang.nama}.pdf", hasil)
        simpan(konteks, isi_baris(konteks, satu), berkas)
        hasil.append(berkas)
    progress(len(daftar), len(daftar), "")
    return hasil


def nama_berkas(baris: BarisDokumen) -> str:
    """The beginning of a file name: format and period, and that it is the draft of a revision."""
    return f"{baris.format}_{baris.periode or baris.tahun}{'_revisi' if baris.revisi else ''}"


def _belum_dipakai(berkas: Path, sudah: Sequence[Path]) -> Path:
    """Another name for the second plan of a year (after a move): it must not replace the first."""
    nama, nomor = berkas, 2
    while nama in sudah:
        nama, nomor = berkas.with_stem(f"{berkas.stem}_{nomor}"), nomor + 1
    return nama


def halaman(data: bytes, indeks: int, lebar_px: int) -> tuple[int, int, bytes]:
    """One page of a PDF as (width, height, RGBA bytes) for the preview."""
    from kinerja_desktop.documents import pratinjau

    return pratinjau.halaman(data, indeks, lebar_px)


def ukuran_halaman(data: bytes, indeks: int) -> tuple[float, float]:
    """Width and height of one page of a PDF in points."""
    from kinerja_desktop.documents import pratinjau

    return pratinjau.ukuran_halaman(data, indeks)


def simpan_pdf(berkas: Path, data: bytes) -> None:
    """Write a PDF that is ready into a file. Raises DOK-01."""
    from kinerja_desktop.documents.pdf import tulis_berkas

    tulis_berkas(berkas, data)


def jumlah_halaman(data: bytes) -> int:
    """Number of pages of a PDF."""
    from kinerja_desktop.documents import pratinjau

    return pratinjau.jumlah_halaman(data)


def lembar_pemulihan(berkas: Path, kantor: str, kode: str) -> None:
    """Write the sheet with the recovery code of a new office. Raises DOK-01."""
    from kinerja_desktop.documents.lembar_pemulihan import cetak_lembar

    cetak_lembar(berkas, kantor, kode)
