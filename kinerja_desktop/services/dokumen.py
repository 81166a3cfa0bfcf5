"""Official forms of one person: which exist, their frozen content, PDF, spreadsheet and preview.

A signed form prints the record frozen at its signature; an unsigned one prints today's state with the mark DRAF.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from kinerja_desktop.domain.dokumen import Formulir, Kertas
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.teks import untuk_berkas
from kinerja_desktop.services import (
    atasan_penilai,
    formulir_ak,
    formulir_aksi,
    formulir_evaluasi,
    formulir_pembinaan,
    formulir_rencana,
    formulir_skp,
    formulir_umpan_balik,
    hak_menilai,
    wewenang,
)
from kinerja_desktop.services.formulir import BarisDokumen, Format, Keluarga, Permintaan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import pegawai as kueri_pegawai
from kinerja_desktop.store.cadangan import LAMBANG

_MENCETAK = "mencetak dokumen pegawai ini"
Progress = Callable[[int, int, str], None]
KELUARGA: tuple[Keluarga, ...] = (
    formulir_skp.KELUARGA,
    formulir_rencana.KELUARGA,
    formulir_aksi.KELUARGA,
    formulir_umpan_balik.KELUARGA,
    formulir_pembinaan.KELUARGA,
    formulir_evaluasi.KELUARGA,
    formulir_ak.KELUARGA,
)
"""Every family of forms, in the order of the list of documents."""
PERENCANAAN = KELUARGA[:2]
"""Families that belong to a plan: the plan with its annex, and what it was made from."""
FORMAT: dict[str, tuple[Format, Keluarga]] = {f.kode: (f, k) for k in KELUARGA for f in k.format}
"""Every form that can be printed, by its code."""


def tersedia(konteks: Context, pegawai_id: UUID, tahun: int) -> list[BarisDokumen]:
    """Forms of one person and year. Raises UMM-01 for a person whose records may not be read.

    The atasan of the penilai sees those of a plan that he may clarify and set (Lampiran II.C.5; R22).
    """
    terbuka = atasan_penilai.rencana_terbuka(konteks, pegawai_id, tahun)
    if terbuka and not wewenang.boleh_terlihat(konteks, pegawai_id):
        orang = wewenang.pegawai(konteks, pegawai_id)
        daftar = (baris for keluarga in PERENCANAAN for baris in keluarga.tersedia(konteks, orang, tahun))
        return [baris for baris in daftar if baris.skp_id in terbuka]
    orang = wewenang.pastikan_terlihat(konteks, pegawai_id, "melihat dokumen pegawai ini")
    return [baris for keluarga in KELUARGA for baris in keluarga.tersedia(konteks, orang, tahun)]


def isi_baris(konteks: Context, baris: BarisDokumen) -> Formulir:
    """Content of one form of the list. Raises as `formulir`."""
    return formulir(
        konteks,
        baris.format,
        baris.pegawai_id,
        baris.tahun,
        baris.periode,
        skp_id=baris.skp_id,
        revisi=baris.revisi,
        rekaman_id=baris.rekaman_id,
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
    rekaman_id: UUID | None = None,
) -> Formulir:
    """Content of one form: the frozen record where it is signed, else a draft.

    Without `skp_id` the last plan of the year is taken.

    Raises UMM-01, DOK-20 (unknown format), DOK-21 (nothing to print for this year or period), DOK-22 (the plan is of
    another family of forms).
    """
    _, keluarga = _format(format_)
    terbuka = atasan_penilai.rencana_terbuka(konteks, pegawai_id, tahun) if keluarga in PERENCANAAN else frozenset()
    if terbuka and skp_id is None and not wewenang.boleh_terlihat(konteks, pegawai_id):
        skp_id = next(iter(terbuka))
    if skp_id in terbuka or keluarga.berhak_sendiri:
        orang = wewenang.pegawai(konteks, pegawai_id)
    elif periode is None:
        orang = wewenang.pastikan_terlihat(konteks, pegawai_id, _MENCETAK)
    else:
        orang = hak_menilai.pastikan_terlihat(konteks, pegawai_id, periode, _MENCETAK)
    return keluarga.isi(konteks, Permintaan(format_, orang, tahun, periode, skp_id, revisi, rekaman_id))


def _format(kode: str) -> tuple[Format, Keluarga]:
    if kode not in FORMAT:
        raise UserError("DOK-20", format=kode, daftar=", ".join(sorted(FORMAT)))
    return FORMAT[kode]


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
    if masa is None and _format(format_)[0].berperiode:
        masa = _periode_terakhir(konteks, format_, orang.id, tahun or konteks.hari_ini().year)
    tahun_cetak = tahun or (masa.tahun if masa else konteks.hari_ini().year)
    isi = formulir(konteks, format_, orang.id, tahun_cetak, masa)
    simpan(konteks, isi, berkas, Kertas(kertas) if kertas else None)


def _periode_terakhir(konteks: Context, format_: str, pegawai_id: UUID, tahun: int) -> Periode | None:
    daftar = tersedia(konteks, pegawai_id, tahun)
    ada = [b.periode for b in daftar if b.periode is not None and b.format == format_]
    return ada[-1] if ada else None


def simpan_banyak(konteks: Context, daftar: Sequence[BarisDokumen], folder: Path, progress: Progress) -> list[Path]:
    """Write many forms into `folder`, one file each, named by format, period and NIP; returns the files.

    `progress` raises Dibatalkan to stop; what was written stays. Raises DOK-01.
    """
    hasil: list[Path] = []
    for nomor, satu in enumerate(daftar):
        progress(nomor, len(daftar), satu.judul)
        orang = wewenang.pegawai(konteks, satu.pegawai_id)
        berkas = _belum_dipakai(folder / f"{nama_berkas(satu)}_{untuk_berkas(orang.nip or orang.nama)}.pdf", hasil)
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
