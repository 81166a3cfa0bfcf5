"""The working behind a predikat, both suggested ratings, the capaian that counts and the guide of a study leave.

Pure functions of `CaraHitung` for the cards of the pages (PermenPANRB 6/2022, Lampiran BAB II.B and IV.B; R1-R19, R45,
R46, R61-R63).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kinerja_desktop.domain import kuadran, panduan_rating
from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Evaluasi, Predikat, Rating, Studi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.domain.tugas_belajar import (
    AKREDITASI_LAYAR,
    JENJANG_LAYAR,
    TABEL,
    Akreditasi,
    Jenjang,
    baca_ipk,
    panduan_studi,
)
from kinerja_desktop.domain.umpan_balik import Nada

BERLAKU = "Sejak 7 Februari 2022 (PermenPANRB 6/2022 diundangkan)"
PASAL_PANDUAN = "PermenPANRB 6/2022, Lampiran BAB IV.B.3.a (contoh panduan)"
PASAL_CAPAIAN = "PermenPANRB 6/2022, Lampiran BAB IV.B.1"
PASAL_STUDI = "PermenPANRB 6/2022, Lampiran BAB II.B.5-7"
_BELUM = "belum ada"
_URUTAN_RATING = (Rating.DI_ATAS, Rating.SESUAI, Rating.DI_BAWAH)


def cara_predikat(
    hasil: Rating | None,
    perilaku: Rating | None,
    putus_studi: bool = False,
    pilihan: Predikat | None = None,
    tahunan: bool = False,
) -> CaraHitung:
    """How both ratings became a predikat: the cell of the quadrant; of a study not finished the two that are left."""
    if putus_studi:
        return CaraHitung(
            "Predikat kinerja pegawai",
            _predikat(pilihan),
            (("Studi", "tidak diselesaikan (tidak lulus/drop out)"),),
            ("Predikat dipilih penilai: Kurang atau Sangat Kurang, dengan mempertimbangkan perilaku kerja.",),
            "Tugas belajar yang tidak diselesaikan tidak memakai kuadran",
            "PermenPANRB 6/2022, Lampiran BAB IV.B.3 huruf (d)",
            BERLAKU,
        )
    nilai = kuadran.predikat(hasil, perilaku)
    langkah = ["Baris kuadran adalah rating hasil kerja, kolomnya rating perilaku kerja."]
    langkah.append(kuadran.penjelasan(hasil, perilaku))
    if tahunan:
        langkah.append("Predikat tahunan tidak dihitung dari predikat periodik; hanya dari rating tahunan.")
    return CaraHitung(
        "Predikat kinerja pegawai",
        _predikat(nilai),
        (("Rating hasil kerja", _rating(hasil)), ("Rating perilaku kerja", _rating(perilaku))),
        tuple(langkah),
        "Kuadran kinerja pegawai; predikat tidak dapat dipilih",
        kuadran.PASAL_KUADRAN,
        BERLAKU,
    )


def dengan_catatan_kerja(cara: CaraHitung, evaluasi: Evaluasi) -> CaraHitung:
    """The working of a predikat with what stood behind both ratings: working ratings, and a reason if one was given.

    The person reads why, not only what.
    """
    tambahan = []
    for nama, rating in (
        ("Catatan kerja indikator", [p.rating for p in evaluasi.penilaian_iki]),
        ("Catatan kerja nilai BerAKHLAK", [p.rating for p in evaluasi.penilaian_nilai]),
    ):
        if rating:
            hitungan = (f"{rating.count(r)} {kuadran.RATING_LAYAR[r].lower()}" for r in _URUTAN_RATING)
            tambahan.append((nama, ", ".join(hitungan)))
    if evaluasi.alasan_rating.strip():
        tambahan.append(("Alasan penilai", evaluasi.alasan_rating))
    return replace(cara, masukan=(*cara.masukan, *tambahan))


def cara_predikat_lalu(nama: str, lalu: Sequence[tuple[Periode, CaraHitung]]) -> CaraHitung:
    """The predikat of one person in some signed periods, the newest first, each with both ratings that it came from."""
    if len(lalu) == 1:
        periode, cara = lalu[0]
        return replace(cara, masukan=(("Pegawai", nama), ("Periode", periode.label), *cara.masukan))
    urut = sorted(lalu, key=lambda p: (p[0].selesai, p[0].jenis is JenisPeriode.TAHUNAN), reverse=True)
    return CaraHitung(
        "Predikat kinerja pegawai",
        nama,
        tuple(
            (periode.label, "; ".join((cara.hasil, *(f"{a}: {b}" for a, b in cara.masukan)))) for periode, cara in urut
        ),
        ("Setiap predikat dibaca dari kedua rating periode itu pada kuadran.",),
        "Kuadran kinerja pegawai; predikat tidak dapat dipilih",
        kuadran.PASAL_KUADRAN,
        BERLAKU,
    )


def cara_rating_hasil(daftar: Sequence[tuple[Rating, bool]], nada: Sequence[Nada] = ()) -> CaraHitung | None:
    """How the guide suggests the rating of results; None while no result has a working note (R16-R19)."""
    saran = panduan_rating.saran_hasil(daftar, nada)
    if saran is None:
        return None
    utama = sum(u for _, u in daftar)
    bawah = sum(u and r is Rating.DI_BAWAH for r, u in daftar)
    masukan = (
        *_hitungan([r for r, _ in daftar], "hasil kerja"),
        ("Hasil kerja utama di bawah", f"{bawah} dari {utama} hasil kerja utama"),
    )
    langkah = (
        "Hasil dengan beberapa indikator memakai rating tengahnya; dari dua, yang lebih rendah.",
        "Di atas: sebagian besar di atas, tidak ada hasil kerja utama di bawah, umpan balik sebagian besar positif.",
        "Di bawah: sebagian besar di bawah, atau sebagian besar hasil kerja utama di bawah. Selain itu: sesuai.",
        saran.alasan,
    )
    return _panduan("Panduan rating hasil kerja", saran.rating, (*masukan, _nada(nada)), langkah)


def cara_rating_perilaku(daftar: Sequence[Rating], nada: Sequence[Nada] = ()) -> CaraHitung | None:
    """How the guide suggests the rating of conduct; None while no value has a working note."""
    saran = panduan_rating.saran_perilaku(daftar, nada)
    if saran is None:
        return None
    langkah = (
        "Di atas: sebagian besar nilai di atas, tidak ada yang di bawah, umpan balik sebagian besar positif.",
        "Di bawah: dua nilai atau lebih di bawah. Selain itu: sesuai.",
        saran.alasan,
    )
    masukan = (*_hitungan(daftar, "nilai BerAKHLAK"), _nada(nada))
    return _panduan("Panduan rating perilaku kerja", saran.rating, masukan, langkah)


def _panduan(judul: str, rating: Rating, masukan: tuple[tuple[str, str], ...], langkah: tuple[str, ...]) -> CaraHitung:
    return CaraHitung(
        judul,
        _rating(rating),
        masukan,
        langkah,
        "Panduan hanya menyarankan; penilai boleh memilih lain dengan alasan tertulis",
        PASAL_PANDUAN,
        BERLAKU,
        catatan="Ambang “sebagian besar” dan “sebagian kecil” adalah bacaan program ini: lebih dari setengah, dan"
        " paling banyak setengah.",
    )


def cara_capaian(
    periode: Periode, unit: str, penilai: str, capaian: CapaianOrganisasi | None, tahun_lalu: bool = False
) -> CaraHitung:
    """Which capaian organisasi counts for a person, and why that one (R45, R46)."""
    dari = Periode(periode.tahun - 1, JenisPeriode.TAHUNAN) if tahun_lalu else periode
    langkah = ["Yang dipakai ialah capaian unit yang dipimpin pejabat penilai, bukan unit tempat pegawai bertugas."]
    if tahun_lalu:
        langkah.append(
            f"Capaian {periode.label} belum ditetapkan sampai akhir Januari, sehingga dipakai capaian {dari.label}."
        )
    if capaian is None:
        langkah.append(f"Capaian {unit} untuk {periode.label} belum ditetapkan; evaluasi belum dapat ditandatangani.")
    return CaraHitung(
        "Capaian kinerja organisasi",
        _BELUM if capaian is None else kuadran.CAPAIAN_LAYAR[capaian],
        (("Pejabat penilai", penilai), ("Unit yang dipimpin", unit), ("Periode", dari.label)),
        tuple(langkah),
        "Capaian tahun sebelumnya hanya menggantikan capaian tahunan",
        f"{PASAL_CAPAIAN}.f" if tahun_lalu else PASAL_CAPAIAN,
        BERLAKU,
    )


def cara_studi(studi: Studi) -> CaraHitung | None:
    """The row of the table that an average falls in, or the gap between two rows (R61-R63); None for no average."""
    try:
        ipk, panduan = baca_ipk(studi.ipk), panduan_studi(studi)
    except (UserError, ValueError):
        return None
    jenjang, akreditasi = Jenjang(studi.jenjang), Akreditasi(studi.akreditasi)
    ambang = TABEL[jenjang, akreditasi]
    baik, perbaikan = ([tulis_angka(a, 2) for a in pasangan] for pasangan in (ambang.baik, ambang.perbaikan))
    langkah = [
        f"Baik {baik[0]}–{baik[1]}; Butuh Perbaikan {perbaikan[0]}–{perbaikan[1]}; di atasnya Sangat Baik, di"
        " bawahnya Kurang."
    ]
    if panduan is None:
        langkah.append(f"IPK {studi.ipk} berada di antara dua baris. Program tidak menebak: isi dua desimal transkrip.")
    else:
        langkah.append(f"IPK {tulis_angka(ipk, 2)} termasuk baris {kuadran.PREDIKAT_LAYAR[panduan]}.")
    return CaraHitung(
        "Panduan tugas belajar",
        "perlu dibulatkan" if panduan is None else kuadran.PREDIKAT_LAYAR[panduan],
        (("Jenjang", JENJANG_LAYAR[jenjang]), ("Institusi", AKREDITASI_LAYAR[akreditasi]), ("IPK", studi.ipk)),
        tuple(langkah),
        "Panduan ekspektasi akademik; predikat tetap dari kuadran, dan yang berbeda memerlukan alasan",
        PASAL_STUDI,
        BERLAKU,
        "Tidak dibulatkan program; tabel memakai dua desimal",
    )


def _hitungan(daftar: Sequence[Rating], apa: str) -> tuple[tuple[str, str], ...]:
    return tuple((f"{kuadran.RATING_LAYAR[r]}", f"{daftar.count(r)} dari {len(daftar)} {apa}") for r in _URUTAN_RATING)


def _nada(nada: Sequence[Nada]) -> tuple[str, str]:
    bertanda = [n for n in nada if n is not Nada.NETRAL]
    positif = bertanda.count(Nada.POSITIF)
    return ("Umpan balik", f"{positif} dari {len(bertanda)} positif" if bertanda else "tidak ada yang bertanda")


def _rating(nilai: Rating | None) -> str:
    return _BELUM if nilai is None else kuadran.RATING_LAYAR[nilai]


def _predikat(nilai: Predikat | None) -> str:
    return _BELUM if nilai is None else kuadran.PREDIKAT_LAYAR[nilai]
