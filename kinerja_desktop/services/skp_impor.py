"""`kinerja import skp`: one plan or a list of plans as JSON, all or nothing (design, cli.md)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from kinerja_desktop.domain import skp as aturan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import Masalah, hanya_galat, hanya_peringatan
from kinerja_desktop.domain.pegawai import Identitas, Pegawai
from kinerja_desktop.domain.skp import Aspek, Iki, LampiranSkp, Rhk, Skp, StatusSkp, SumberRhk, Untuk
from kinerja_desktop.domain.teks import bersihkan, kosong
from kinerja_desktop.services import skp as layanan
from kinerja_desktop.services import skp_putusan, skp_untuk, wewenang
from kinerja_desktop.services.impor import salah_aturan, salah_di
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.skp_impor_isi import IsiIki, IsiRhk, Masukan, baca_masukan
from kinerja_desktop.store import jangkar
from kinerja_desktop.store import pegawai as kueri_pegawai
from kinerja_desktop.store import skp as kueri
from kinerja_desktop.store.matriks import selaras_nilai
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.unit_of_work import UnitOfWork

ALASAN_IMPOR = "Impor berkas"
_DAPAT_DITETAPKAN = frozenset({StatusSkp.DIAJUKAN, StatusSkp.DISETUJUI})
_BIDANG = {"penilai_id": "penilai", "mulai": "tahun"}
"""Fields of a plan that the file calls otherwise."""


@dataclass(frozen=True)
class _Hasil:
    """One plan that was taken in: its state before the penilai signs."""

    orang: Pegawai
    skp: Skp
    hash: bytes
    status: StatusSkp
    berubah: bool
    revisi: bool
    temuan: tuple[Masalah, ...] = ()


def impor_skp(konteks: Context, data: Any) -> dict[str, Any]:
    """Take in one plan (an object) or several (a list); return the keys of the command: `id` and `pesan`.

    The owner hands his own plan in; his penilai sets it with the import; operator and pusat record it as handed in.
    A plan of the year that exists becomes a revision, equal content changes nothing. Nothing is half-imported.
    Raises UserError IMP-03 with the path of the value at fault, IMP-04 (unknown NIP), UMM-01, SKP-….
    """
    masukan = baca_masukan(data)
    pemilik = [_pegawai(konteks, m) for m in masukan]
    _pastikan_sekali(masukan, pemilik)
    hasil: list[str] = []
    pesan: list[str] = []
    with konteks.transaksi("impor SKP", {p.id for p in pemilik}) as kerja:
        for satu, orang in zip(masukan, pemilik, strict=True):
            simpanan = _simpan(konteks, kerja, satu, orang)
            hasil.append(str(simpanan.skp.id))
            pesan += [*_peringatan(konteks, simpanan), _selesaikan(konteks, simpanan)]
    return {"id": hasil if isinstance(data, list) else hasil[0], "pesan": pesan}


def _selesaikan(konteks: Context, simpanan: _Hasil) -> str:
    """Sign the plan where the acting person is its penilai; tell what became of it."""
    nama, tahun = simpanan.orang.nama, simpanan.skp.tahun
    if _penilainya(konteks, simpanan.orang) and simpanan.status in _DAPAT_DITETAPKAN:
        skp_putusan.tetapkan(konteks, simpanan.skp.id, simpanan.hash, ALASAN_IMPOR)
        return f"{nama}: SKP {tahun} ditetapkan" + (" sebagai revisi." if simpanan.revisi else ".")
    if not simpanan.berubah:
        return f"{nama}: SKP {tahun} sudah sama, tidak ada yang berubah."
    apa = "diajukan sebagai revisi dari SKP yang sudah ditetapkan" if simpanan.revisi else "diajukan"
    return f"{nama}: SKP {tahun} {apa} dan menunggu penetapan penilai."


def _peringatan(konteks: Context, simpanan: _Hasil) -> list[str]:
    """Warnings in a line each; those about the annex together, with the names of its parts."""
    bagian: dict[str, list[str]] = {}
    bentuk = skp_untuk.periksa(simpanan.skp, skp_untuk.pilihan(konteks, simpanan.orang))
    for masalah in (*bentuk, *hanya_peringatan(list(simpanan.temuan))):
        bagian.setdefault(masalah.judul, []).append(_rincian(masalah))
    return [
        f"{simpanan.orang.nama}: {judul}" + (f" ({', '.join(filter(None, isi))})" if any(isi) else "")
        for judul, isi in bagian.items()
    ]


def _rincian(masalah: Masalah) -> str:
    return str(masalah.rincian.get("bagian") or masalah.rincian.get("perspektif") or masalah.rincian.get("nomor") or "")


# --- who -------------------------------------------------------------------------------------------------------


def _pegawai(konteks: Context, masukan: Masukan) -> Pegawai:
    rapi = "".join(c for c in masukan.isi.nip if c.isalnum())
    with konteks.store.baca() as koneksi:
        orang = kueri_pegawai.menurut_nip(koneksi, rapi)
    if orang is None:
        raise UserError("IMP-04", nip=masukan.isi.nip[:40], tempat=f"{masukan.akar}.nip")
    if konteks.peran in wewenang.PENGELOLA or _penilainya(konteks, orang):
        return orang
    wewenang.pastikan_pemilik(konteks, orang.id, "mengimpor SKP pegawai ini")
    return orang


def _penilainya(konteks: Context, orang: Pegawai) -> bool:
    return konteks.peran in wewenang.PENILAI and orang.penilai_id == konteks.saya != orang.id


def _pastikan_sekali(masukan: Sequence[Masukan], pemilik: Sequence[Pegawai]) -> None:
    ada: dict[tuple[UUID, int], str] = {}
    for satu, orang in zip(masukan, pemilik, strict=True):
        kunci = (orang.id, satu.isi.tahun)
        if kunci in ada:
            salah_di(satu.akar, f"SKP {satu.isi.tahun} pegawai ini sudah ada pada {ada[kunci]}")
        ada[kunci] = satu.akar


def _penilai_cetak(kerja: UnitOfWork, masukan: Masukan, orang: Pegawai) -> Identitas | None:
    """The penilai of the file only where the organisation names none; a known one must be the same person (R58)."""
    beri, tempat = masukan.penilai, f"{masukan.akar}.penilai"
    if beri is None:
        return None
    if beri.nip and beri.nip == orang.nip:
        salah_aturan(tempat, UserError("PST-03"))
    tahu = None if orang.penilai_id is None else ambil(kerja.koneksi, Pegawai, orang.penilai_id)
    if tahu is None:
        return beri
    nilai = tahu.nilai
    sama = beri.nip == nilai.nip if nilai.nip or beri.nip else _rata(beri.nama) == _rata(nilai.nama)
    if not sama:
        salah_di(
            tempat, f"menurut data kepegawaian, pejabat penilai {orang.nama} adalah {nilai.nama} ({nilai.jabatan})"
        )
    return None


def _rata(nama: str) -> str:
    return " ".join(nama.casefold().split())


def _pastikan_untuk(konteks: Context, masukan: Masukan, orang: Pegawai) -> None:
    """Forms of JPT are for JPT and heads of independent units; refused where the office knows better."""
    tahu = skp_untuk.pilihan(konteks, orang)
    if masukan.isi.untuk is Untuk.JPT and tahu.untuk is Untuk.JA_JF and tahu.pasti:
        sebab = f"{orang.nama} bukan pejabat pimpinan tinggi atau pimpinan unit kerja mandiri; tulis ja_jf"
        salah_di(f"{masukan.akar}.untuk", sebab)


# --- the plan --------------------------------------------------------------------------------------------------


def _simpan(konteks: Context, kerja: UnitOfWork, masukan: Masukan, orang: Pegawai) -> _Hasil:
    _pastikan_untuk(konteks, masukan, orang)
    ada = kueri.skp_pegawai(kerja.koneksi, orang.id, masukan.isi.tahun)
    lama = ada[-1] if ada else None
    if lama is not None:
        _pastikan_terbuka(konteks, kerja, masukan, lama.simpanan.nilai)
    dasar = lama.simpanan.nilai if lama else None
    skp = _bangun(konteks, masukan, orang, dasar, _penilai_cetak(kerja, masukan, orang))
    temuan = aturan.periksa_ajukan(skp, orang.mulai_bertugas)
    skp = aturan.utamakan_plt(skp)
    for masalah in hanya_galat(temuan):
        salah_aturan(f"{masukan.akar}.{_BIDANG.get(masalah.bidang, masalah.bidang)}", masalah.galat)
    if lama is not None and dasar is not None:
        sama = replace(skp, diajukan_pada=dasar.diajukan_pada, alasan_revisi=dasar.alasan_revisi) == dasar
        if sama and lama.status not in (StatusSkp.DRAF, StatusSkp.DIKEMBALIKAN):
            return _Hasil(orang, dasar, lama.simpanan.hash, lama.status, False, False, tuple(temuan))
        _pastikan_tak_lepas(kerja, masukan, dasar, skp)
        alasan = ALASAN_IMPOR if lama.status is StatusSkp.DITETAPKAN else dasar.alasan_revisi
        skp = replace(skp, alasan_revisi=alasan)
    skp = replace(_dengan_matriks(kerja, masukan, skp), diajukan_pada=konteks.sekarang())
    revisi = lama is not None and lama.status is StatusSkp.DITETAPKAN
    return _Hasil(orang, skp, kerja.simpan(skp), StatusSkp.DIAJUKAN, True, revisi, tuple(temuan))


def _pastikan_terbuka(konteks: Context, kerja: UnitOfWork, masukan: Masukan, lama: Skp) -> None:
    try:
        layanan.pastikan_terbuka(konteks, kerja, lama)
    except UserError as galat:
        salah_aturan(f"{masukan.akar}.tahun", galat)


def _dengan_matriks(kerja: UnitOfWork, masukan: Masukan, skp: Skp) -> Skp:
    """The plan with its links to the leader's matrix (R38); refused where a role of the matrix is not in the file."""
    disusun = selaras_nilai(kerja.koneksi, skp)
    for rhk in disusun.rhk[len(skp.rhk) :]:
        salah_aturan(f"{masukan.akar}.rhk", UserError("MTX-12", hasil=rhk.uraian[:80]))
    return disusun


def _pastikan_tak_lepas(kerja: UnitOfWork, masukan: Masukan, lama: Skp, baru: Skp) -> None:
    """Refuse to take away a result or an indicator that reports or realisasi are anchored to."""
    tetap = {r.id for r in baru.rhk}
    iki_tetap = {i.id for r in baru.rhk for i in r.iki}
    for rhk in lama.rhk:
        iki = [i.id for i in rhk.iki if i.id not in iki_tetap]
        laporan = 0 if rhk.id in tetap else jangkar.jumlah_laporan(kerja.koneksi, lama.pegawai_id, rhk.id)
        realisasi = jangkar.jumlah_realisasi(kerja.koneksi, lama.id, iki)
        if laporan or realisasi:
            apa = "indikator dari RHK" if rhk.id in tetap else "RHK"
            salah_di(
                f"{masukan.akar}.rhk",
                f"{apa} “{rhk.uraian}” hilang, padahal menjadi rujukan {laporan} laporan dan {realisasi} realisasi; "
                "tulis kembali dengan kalimat yang sama",
            )


def _bangun(konteks: Context, masukan: Masukan, orang: Pegawai, lama: Skp | None, penilai: Identitas | None) -> Skp:
    """The plan in our terms; results and indicators that read the same keep their ids, so reports stay anchored."""
    isi = masukan.isi
    sisa = list(lama.rhk) if lama else []
    awal, akhir = date(isi.tahun, 1, 1), date(isi.tahun, 12, 31)
    if orang.mulai_bertugas is not None and awal < orang.mulai_bertugas <= akhir:
        awal = orang.mulai_bertugas
    skp = Skp(
        lama.id if lama else konteks.id_baru(),
        orang.id,
        orang.penilai_id,
        isi.tahun,
        lama.mulai if lama else awal,
        lama.selesai if lama else akhir,
        isi.pendekatan,
        isi.untuk,
        tuple(_rhk(konteks, r, sisa) for r in isi.rhk),
        tuple((n, t) for n, t in isi.ekspektasi_khusus.pasangan() if not kosong(t)),
        LampiranSkp(
            *(_butir(d) for d in (isi.lampiran.sumber_daya, isi.lampiran.pertanggungjawaban, isi.lampiran.konsekuensi))
        ),
        penilai_cetak=penilai,
    )
    return aturan.rapikan(skp)


def _butir(daftar: Sequence[str]) -> tuple[str, ...]:
    return tuple(teks for teks in daftar if not kosong(teks))


def _rhk(konteks: Context, masuk: IsiRhk, sisa: list[Rhk]) -> Rhk:
    uraian = bersihkan(masuk.uraian, berbaris=True)
    calon = [r for r in sisa if r.uraian == uraian]
    lama = next((r for r in calon if r.jenis is masuk.jenis), calon[0] if calon else None)
    if lama is not None:
        sisa.remove(lama)
    dasar = lama or Rhk(konteks.id_baru(), masuk.jenis, uraian)
    pimpinan = bersihkan(masuk.rhk_pimpinan, berbaris=True)
    iki_sisa = list(dasar.iki)
    return replace(
        dasar,
        jenis=masuk.jenis,
        penugasan_dari=masuk.penugasan_dari,
        rhk_pimpinan=pimpinan,
        rhk_pimpinan_id=dasar.rhk_pimpinan_id if dasar.rhk_pimpinan == pimpinan else None,
        rencana_aksi=dasar.rencana_aksi if masuk.rencana_aksi is None else _butir(masuk.rencana_aksi),
        iki=tuple(_iki(konteks, i, iki_sisa) for i in masuk.iki),
        **_keterangan(masuk),
    )


def _keterangan(masuk: IsiRhk) -> dict[str, Any]:
    """What the file says beside the words of a result; the kind stays as written, so that R24 can refuse it."""
    isi = {n: getattr(masuk, n) for n in ("plt", "dari_pimpinan_lain", "disetujui_penilai")}
    hasil = {nama: nilai for nama, nilai in isi.items() if nilai is not None}
    if masuk.sumber is not None:
        dari_pk = masuk.sumber is SumberRhk.PERJANJIAN_KINERJA
        hasil |= {"dari_perjanjian_kinerja": dari_pk, "sumber": None if dari_pk else masuk.sumber}
    return hasil


def _iki(konteks: Context, masuk: IsiIki, sisa: list[Iki]) -> Iki:
    """The indicator; a form without aspects keeps the one that is there, else quantity stands for none."""
    uraian = bersihkan(masuk.uraian, berbaris=True)
    calon = [i for i in sisa if i.uraian == uraian]
    lama = next((i for i in calon if i.aspek is masuk.aspek), calon[0] if calon else None)
    if lama is not None:
        sisa.remove(lama)
    aspek = masuk.aspek or (lama.aspek if lama else Aspek.KUANTITAS)
    return Iki(lama.id if lama else konteks.id_baru(), aspek, uraian, masuk.target, masuk.perspektif)
