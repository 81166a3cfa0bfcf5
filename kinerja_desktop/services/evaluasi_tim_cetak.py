"""The comparison of a team as a spreadsheet and on paper: for the penilai's own preparation, not an official form."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kinerja_desktop.domain.aturan_sebaran import catatan, panduan, tulis_persen
from kinerja_desktop.domain.dokumen_rencana import BagianSerahTerima, LembarSerahTerima
from kinerja_desktop.domain.kuadran import CAPAIAN_LAYAR, PREDIKAT_LAYAR, RATING_LAYAR
from kinerja_desktop.domain.pola_distribusi import URUTAN
from kinerja_desktop.domain.teks import BULAN_PENDEK
from kinerja_desktop.services import cuplikan, dokumen, wewenang
from kinerja_desktop.services.evaluasi_bentuk import KeadaanEvaluasi
from kinerja_desktop.services.evaluasi_tim import AnggotaTim, TimEvaluasi
from kinerja_desktop.services.konteks import Context

_MENCETAK = "mencetak perbandingan evaluasi tim"
KOLOM: tuple[tuple[str, float], ...] = (
    ("Pegawai", 30),
    ("NIP", 22),
    ("Keadaan", 22),
    ("Laporan disetujui", 24),
    ("Realisasi", 12),
    ("Umpan balik", 30),
    ("Catatan kerja", 22),
    ("Predikat lalu", 34),
    ("Hasil kerja", 20),
    ("Perilaku kerja", 20),
    ("Predikat", 18),
)
KEADAAN: dict[KeadaanEvaluasi, str] = {
    KeadaanEvaluasi.SKP_BELUM: "SKP belum ditetapkan",
    KeadaanEvaluasi.BELUM_REALISASI: "Belum ada realisasi",
    KeadaanEvaluasi.SIAP: "Siap dinilai",
    KeadaanEvaluasi.DRAF: "Draf",
    KeadaanEvaluasi.PERLU_DITINJAU: "Perlu ditinjau ulang",
    KeadaanEvaluasi.DITETAPKAN: "Ditetapkan",
    KeadaanEvaluasi.DITERIMA: "Diterima pegawai",
}


def sel(tim: TimEvaluasi, a: AnggotaTim) -> tuple[str, ...]:
    """One person as text, in the order of `KOLOM`."""
    laporan = ", ".join(f"{BULAN_PENDEK[b - 1]} {n}" for b, n in zip(tim.bulan, a.laporan, strict=True))
    positif = sum(u.positif for u in a.umpan)
    netral, perlu = sum(u.netral for u in a.umpan), sum(u.perlu_perbaikan for u in a.umpan)
    atas, sesuai, bawah = (h + n for h, n in zip(a.catatan_hasil, a.catatan_nilai, strict=True))
    return (
        a.baris.nama,
        a.baris.nip,
        KEADAAN[a.baris.keadaan],
        laporan,
        f"{a.iki_terisi} dari {a.iki}",
        f"{positif} positif, {netral} netral, {perlu} perlu perbaikan",
        f"{atas} di atas, {sesuai} sesuai, {bawah} di bawah",
        "; ".join(f"{p.label}: {PREDIKAT_LAYAR[nilai]}" for p, nilai in a.lalu) or "—",
        RATING_LAYAR[a.rating_hasil] if a.rating_hasil else "—",
        RATING_LAYAR[a.rating_perilaku] if a.rating_perilaku else "—",
        PREDIKAT_LAYAR[a.predikat] if a.predikat else "—",
    )


def ekspor(konteks: Context, tim: TimEvaluasi, urut: Sequence[AnggotaTim], berkas: Path) -> Path:
    """Write the people of `urut` to a spreadsheet and return the file. Raises UMM-01, DOK-01."""
    from kinerja_desktop.documents.daftar_xlsx import tulis_daftar

    wewenang.pastikan_peran(konteks, wewenang.PENILAI, _MENCETAK)
    judul = f"Perbandingan evaluasi tim {tim.periode.label} — {konteks.pegawai.nama}"
    tulis_daftar(berkas, judul, KOLOM, (sel(tim, a) for a in urut))
    return berkas


def cetak(konteks: Context, tim: TimEvaluasi, urut: Sequence[AnggotaTim], berkas: Path) -> Path:
    """Write the people of `urut` and the spread as a PDF and return the file. Raises UMM-01, DOK-01."""
    wewenang.pastikan_peran(konteks, wewenang.PENILAI, _MENCETAK)
    dokumen.simpan(konteks, lembar_cetak(konteks, tim, urut), berkas)
    return berkas


def lembar_cetak(konteks: Context, tim: TimEvaluasi, urut: Sequence[AnggotaTim]) -> LembarSerahTerima:
    """The page: people in two narrow tables rather than one that no paper holds, then the spread and its guide."""
    semua = [sel(tim, a) for a in urut]
    kerja, rating = (0, 3, 4, 5, 6), (0, 2, 7, 8, 9, 10)
    berlaku, jumlah = tim.capaian, tim.sebaran
    n = sum(jumlah.values())
    aturan = tim.aturan.get(berlaku.capaian) if berlaku.capaian else None
    sebaran = tuple(
        (
            PREDIKAT_LAYAR[p],
            str(jumlah[p]),
            tulis_persen(jumlah[p], n),
            "; ".join(panduan(p, aturan)) if aturan else "",
        )
        for p in reversed(URUTAN)
    )
    capaian = CAPAIAN_LAYAR[berlaku.capaian] if berlaku.capaian else "belum ditetapkan"
    return LembarSerahTerima(
        cuplikan.kop(konteks),
        f"Perbandingan Evaluasi Tim {tim.periode.label}",
        konteks.hari_ini(),
        (
            _tabel("Kinerja sepanjang periode", kerja, semua),
            _tabel("Predikat lalu dan rating saat ini", rating, semua),
            BagianSerahTerima(
                f"Sebaran predikat, capaian {berlaku.nama_unit}: {capaian}",
                ("Predikat", "Pegawai", "Persen", "Panduan"),
                sebaran,
            ),
        ),
        cuplikan.identitas(konteks, konteks.pegawai),
        konteks.kantor.instansi,
        "Bahan kalibrasi pejabat penilai; bukan formulir resmi. Rating yang belum ditetapkan masih dapat berubah.",
        catatan=(*((berlaku.catatan,) if berlaku.catatan else ()), catatan(tim.aturan)),
    )


def _tabel(judul: str, pilih: Sequence[int], baris: Sequence[tuple[str, ...]]) -> BagianSerahTerima:
    kolom = tuple(KOLOM[n][0] for n in pilih)
    return BagianSerahTerima(judul, kolom, tuple(tuple(satu[n] for n in pilih) for satu in baris), "Tidak ada pegawai.")
