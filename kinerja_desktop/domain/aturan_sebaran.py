"""The shares of the distribution guide as an office sets them, and the working of each percentage (R64-R70).

The regulation draws curves without numbers (PermenPANRB 6/2022, Lampiran IV.B.2). The numbers are those of SE MenPANRB
3/2023 as the press tells them, so an office may replace them by those of the letter itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kuadran import CAPAIAN_LAYAR, PREDIKAT_LAYAR
from kinerja_desktop.domain.pola_distribusi import ATURAN_SE_3_2023, TERKECIL, URUTAN, AturanSebaran
from kinerja_desktop.domain.teks import tulis_angka

Aturan = Mapping[CapaianOrganisasi, AturanSebaran]
PASANGAN = (Predikat.KURANG, Predikat.BUTUH_PERBAIKAN)
"""The one pair that the guide sums, in the order in which the letter names it for its minimum."""
HARUS_ADA = (Predikat.BUTUH_PERBAIKAN, Predikat.KURANG)
"""The same pair where at least one person of either is expected."""
CATATAN_PERS = "Angka SE MenPANRB 3/2023 diketahui dari pemberitaan; cocokkan dengan naskah surat edarannya."
CATATAN_KANTOR = "Angka panduan ini diatur oleh kantor, berbeda dari SE MenPANRB 3/2023 menurut pemberitaan."


def ubahan(aturan: Aturan) -> tuple[tuple[CapaianOrganisasi, AturanSebaran], ...] | None:
    """What an office stores: None where the rules are those of the letter, so that a later correction reaches it."""
    lengkap = {c: aturan.get(c, AturanSebaran()) for c in CapaianOrganisasi}
    return None if lengkap == ATURAN_SE_3_2023 else tuple(lengkap.items())


def pastikan(aturan: Aturan) -> None:
    """Refuse shares that no team could meet. Raises KTR-31 (not 0-100), KTR-32 (above the maximum), KTR-33 (sum)."""
    for capaian, satu in aturan.items():
        nama = CAPAIAN_LAYAR[capaian]
        maksimum = dict(satu.maksimum)
        for persen in (*maksimum.values(), *(p for _, p in satu.minimum)):
            if not 0 <= persen <= 100:
                raise UserError("KTR-31", capaian=nama, persen=persen)
        _pastikan_batas(nama, satu, maksimum)
        # the pair overlaps with its members: what its members ask for counts towards it
        tunggal = {k[0]: p for k, p in satu.minimum if len(k) == 1}
        jumlah = sum(tunggal.values())
        for kelompok, persen in satu.minimum:
            if len(kelompok) > 1:
                jumlah += max(0, persen - sum(tunggal.get(p, 0) for p in kelompok))
        if jumlah > 100:
            raise UserError("KTR-33", capaian=nama, jumlah=jumlah)


def _pastikan_batas(nama: str, satu: AturanSebaran, maksimum: Mapping[Predikat, int]) -> None:
    for kelompok, minimum in satu.minimum:
        paling = sum(maksimum.get(p, 100) for p in kelompok)
        if minimum > paling:
            raise UserError("KTR-32", capaian=nama, predikat=nama_kelompok(kelompok), minimum=minimum, maksimum=paling)
    if sum(maksimum.get(p, 100) for p in URUTAN) < 100:
        raise UserError("KTR-34", capaian=nama)
    for kelompok in satu.harus_ada:
        if all(maksimum.get(p, 100) == 0 for p in kelompok):
            raise UserError("KTR-32", capaian=nama, predikat=nama_kelompok(kelompok), minimum=1, maksimum=0)


def nama_kelompok(kelompok: tuple[Predikat, ...]) -> str:
    """Names of a group of predikat, joined as the letter does."""
    return " dan/atau ".join(PREDIKAT_LAYAR[p] for p in kelompok)


def panduan(predikat: Predikat, satu: AturanSebaran) -> tuple[str, ...]:
    """What the guide says about one predikat, each a short phrase; empty where it says nothing."""
    return tuple(_frasa(predikat, satu))


def panduan_tersisa(predikat: Predikat, satu: AturanSebaran, jumlah: Mapping[Predikat, int]) -> tuple[str, ...]:
    """The same without the groups of which the spread `jumlah` has somebody already."""
    belum = tuple(kelompok for kelompok in satu.harus_ada if not any(jumlah.get(p) for p in kelompok))
    return panduan(predikat, replace(satu, harus_ada=belum))


def _frasa(predikat: Predikat, satu: AturanSebaran) -> Iterator[str]:
    for p, persen in satu.maksimum:
        if p is predikat:
            yield f"paling banyak {persen} %"
    for kelompok, persen in satu.minimum:
        if predikat in kelompok:
            lain = nama_kelompok(tuple(p for p in kelompok if p is not predikat))
            yield f"sekurangnya {persen} % bersama {lain}" if lain else f"sekurangnya {persen} %"
    for kelompok in satu.harus_ada:
        if predikat in kelompok:
            lain = nama_kelompok(tuple(p for p in kelompok if p is not predikat))
            yield f"harus ada, atau {lain}" if lain else "harus ada"


def asli(aturan: Aturan) -> bool:
    """Whether these are the shares of the letter as the press tells them."""
    return all(aturan.get(c, AturanSebaran()) == s for c, s in ATURAN_SE_3_2023.items())


def catatan(aturan: Aturan) -> str:
    """Where the numbers come from, to be shown wherever they are."""
    return CATATAN_PERS if asli(aturan) else CATATAN_KANTOR


def tulis_persen(bagian: int, semua: int) -> str:
    """One decimal where it is not whole; a dash while nobody counts."""
    if not semua:
        return "—"
    persen = Decimal(bagian * 100) / semua
    return f"{tulis_angka(persen, 0 if persen == persen.to_integral_value() else 1)} %"


def cara_persen(
    predikat: Predikat, jumlah: Mapping[Predikat, int], capaian: CapaianOrganisasi | None, aturan: Aturan
) -> CaraHitung:
    """The working of the share of one predikat in a team, and what the guide says about it."""
    n, bagian, nama = sum(jumlah.values()), jumlah.get(predikat, 0), PREDIKAT_LAYAR[predikat]
    hasil = tulis_persen(bagian, n)
    langkah = [f"{bagian} ÷ {n} × 100 = {hasil}" if n else "Belum ada pegawai yang berpredikat."]
    if capaian is None:
        langkah.append("Capaian organisasi belum ditetapkan, jadi belum ada panduan.")
    else:
        frasa = panduan(predikat, aturan.get(capaian, AturanSebaran()))
        isi = "; ".join(frasa) or "tidak ada batas"
        langkah.append(f"Panduan untuk {nama}: {isi}.")
    if n < TERKECIL:
        langkah.append(f"Kurang dari {TERKECIL} pegawai: persentase ditampilkan tanpa peringatan.")
    return CaraHitung(
        f"Persentase {nama}",
        hasil,
        (
            (f"Pegawai berpredikat {nama}", str(bagian)),
            ("Semua pegawai yang berpredikat", str(n)),
            ("Capaian organisasi", CAPAIAN_LAYAR[capaian] if capaian else "belum ditetapkan"),
        ),
        tuple(langkah),
        "Pola distribusi predikat menurut capaian organisasi; acuan, bukan pemaksa.",
        "PermenPANRB 6/2022, Lampiran BAB IV.B.2; SE MenPANRB 3/2023" + ("" if asli(aturan) else ", diatur kantor"),
        "Tahun 2023 dan seterusnya",
        "Satu angka di belakang koma; peringatan dihitung dari angka yang belum dibulatkan.",
        catatan(aturan),
    )


def cara_sebaran(jumlah: Mapping[Predikat, int], capaian: CapaianOrganisasi | None, aturan: Aturan) -> CaraHitung:
    """The working of a whole spread: the share of every predikat, and the guide that the line is drawn from."""
    n = sum(jumlah.values())
    langkah = ["Persentase = pegawai dengan predikat itu ÷ semua pegawai yang berpredikat × 100."]
    if capaian is None:
        langkah.append("Capaian organisasi belum ditetapkan, jadi belum ada panduan.")
    else:
        satu = aturan.get(capaian, AturanSebaran())
        frasa = ((PREDIKAT_LAYAR[p], "; ".join(panduan(p, satu))) for p in reversed(URUTAN))
        langkah += [f"Panduan untuk {nama}: {isi}." for nama, isi in frasa if isi]
    if n < TERKECIL:
        langkah.append(f"Kurang dari {TERKECIL} pegawai: persentase ditampilkan tanpa peringatan.")
    bagian = [
        (PREDIKAT_LAYAR[p], f"{jumlah.get(p, 0)} · {tulis_persen(jumlah.get(p, 0), n)}") for p in reversed(URUTAN)
    ]
    return CaraHitung(
        "Sebaran predikat",
        f"{tulis_angka(n)} pegawai berpredikat",
        (*bagian, ("Capaian organisasi", CAPAIAN_LAYAR[capaian] if capaian else "belum ditetapkan")),
        tuple(langkah),
        "Pola distribusi predikat menurut capaian organisasi; acuan, bukan pemaksa.",
        "PermenPANRB 6/2022, Lampiran BAB IV.B.2; SE MenPANRB 3/2023" + ("" if asli(aturan) else ", diatur kantor"),
        "Tahun 2023 dan seterusnya",
        "Satu angka di belakang koma; peringatan dihitung dari angka yang belum dibulatkan.",
        catatan(aturan),
    )
