"""The working behind the figures of Beranda and Dasbor: minutes, progress of results, reports in, time to approval.

Pure functions of `CaraHitung` for the cards of the pages. Where no regulation asks for a figure the card says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.cara_predikat import BERLAKU
from kinerja_desktop.domain.kemajuan import Kemajuan
from kinerja_desktop.domain.teks import tulis_angka

SEHARI = 86400
"""Seconds of a day."""
PASAL_KEMAJUAN = "PermenPANRB 6/2022, Pasal 9 ayat (2)"
_KEBAWAH = "Dibulatkan ke bawah, sehingga 100% berarti semua"
_TANPA = "tanpa target yang dapat dijumlahkan"
_PROGRAM = "Hitungan program ini; tidak ditetapkan peraturan"


def cara_norma(menit: int, hari: int, norma: int) -> CaraHitung | None:
    """How many percent of the office's guide the recorded minutes are; None while no working day has passed."""
    if not norma or not hari:
        return None
    persen = f"{round(menit * 100 / norma)}%"
    sehari = norma // hari
    return CaraHitung(
        "Menit kerja tercatat terhadap norma",
        persen,
        (
            ("Menit tercatat", tulis_angka(menit)),
            ("Hari kerja berjalan", tulis_angka(hari)),
            ("Norma sehari (menit)", tulis_angka(sehari)),
        ),
        (
            "Menit semua laporan bulan itu dijumlahkan; menit yang bertumpang tindih dihitung sekali.",
            "Hari kerja berjalan sampai hari ini; hari libur dan cuti tidak dihitung.",
            f"{tulis_angka(hari)} hari × {tulis_angka(sehari)} menit = {tulis_angka(norma)} menit.",
            f"{tulis_angka(menit)} ÷ {tulis_angka(norma)} × 100 = {persen}.",
        ),
        "Norma sehari adalah pedoman kantor; lebih kecil pada jam kerja yang lebih pendek, seperti Ramadan",
        "Pengaturan kantor; jam kerja menurut Perpres 21/2023",
        "",
        "Dibulatkan ke persen terdekat",
    )


def cara_sasaran(daftar: Sequence[Sequence[Kemajuan]]) -> CaraHitung:
    """How far each planned result has come, in their order; those without countable indicators are named too."""
    masukan = []
    for nomor, milik in enumerate(daftar, start=1):
        for k in milik:
            isi = f"{tulis_angka(k.realisasi)} ÷ {tulis_angka(k.target)} {k.satuan} = {k.persen}%"
            masukan.append((f"RHK {nomor}", isi))
        if not milik:
            masukan.append((f"RHK {nomor}", _TANPA))
    return CaraHitung(
        "Kemajuan sasaran",
        f"{sum(map(bool, daftar))} dari {len(daftar)} RHK dapat dihitung",
        tuple(masukan),
        (
            "Volume laporan yang disetujui dijumlahkan menurut satuannya, lalu dibagi target kuantitas.",
            "RHK dengan beberapa indikator memakai yang paling rendah.",
            "Persentase, waktu, dan teks tidak dapat dijumlahkan; pejabat penilai yang menilainya.",
        ),
        "Kemajuan menurut laporan yang disetujui; bukan nilai evaluasi",
        PASAL_KEMAJUAN,
        BERLAKU,
        "Dibulatkan ke bawah; dapat melebihi 100%",
    )


def cara_rhk_tim(daftar: Sequence[tuple[str, int, int]]) -> CaraHitung:
    """How far a team has come towards each result of its head: words, sum of percents, number of indicators."""
    masukan = []
    for nomor, (uraian, jumlah, n) in enumerate(daftar, start=1):
        hitungan = f"{tulis_angka(jumlah)} ÷ {n} indikator = {jumlah // n}%" if n else _TANPA
        masukan.append((f"RHK {nomor}", f"{hitungan} · {uraian}"))
    return CaraHitung(
        "Realisasi terhadap target RHK unit",
        f"{sum(n > 0 for _, _, n in daftar)} dari {len(daftar)} RHK dapat dihitung",
        tuple(masukan),
        (
            "Capaian setiap indikator tim adalah realisasi ÷ target, paling banyak 100%.",
            "Capaian semua indikator yang menuju satu RHK dijumlahkan, lalu dibagi banyaknya indikator.",
        ),
        "Kemajuan menurut laporan yang disetujui; bukan nilai evaluasi",
        PASAL_KEMAJUAN,
        BERLAKU,
        "Dibulatkan ke bawah",
    )


def cara_laporan_masuk(terisi: int, wajib: int, siapa: str = "", lalu: tuple[str, int] | None = None) -> CaraHitung:
    """Filled of due working days of a team or of one person (`siapa`); `lalu` is the month before with its percent."""
    persen = f"{terisi * 100 // wajib}%" if wajib else "belum ada"
    masukan = [("Pegawai", siapa)] if siapa else []
    masukan += [
        ("Hari terisi", tulis_angka(terisi)),
        ("Hari jatuh tempo", tulis_angka(wajib)),
    ]
    if lalu is not None:
        masukan.append((f"Pembanding, {lalu[0]}", f"{lalu[1]}%"))
    langkah = [
        "Jatuh tempo: hari kerja sampai kemarin, tanpa hari libur, cuti, dan hari sebelum mulai bertugas.",
        "Terisi: hari yang laporannya menunggu atau sudah disetujui.",
    ]
    if wajib:
        langkah.append(f"{tulis_angka(terisi)} ÷ {tulis_angka(wajib)} × 100 = {persen}.")
    return CaraHitung("Laporan masuk", persen, tuple(masukan), tuple(langkah), _PROGRAM, "", "", _KEBAWAH)


def cara_lama(detik: int, banyak: int, siapa: str = "") -> CaraHitung | None:
    """Mean time from handing in to the first decision, of a team or of one person; None while nothing was decided."""
    if not banyak:
        return None
    jumlah = tulis_angka(Decimal(detik) / SEHARI, 1)
    hasil = tulis_angka(Decimal(detik) / SEHARI / banyak, 1)
    return CaraHitung(
        "Rata-rata lama persetujuan",
        f"rata-rata {hasil} hari",
        (
            *((("Pegawai", siapa),) if siapa else ()),
            ("Laporan diputus", tulis_angka(banyak)),
            ("Waktu tunggu (hari)", jumlah),
        ),
        (
            "Setiap laporan dihitung dari saat diajukan sampai diputus pertama kali; akhir pekan ikut dihitung.",
            f"{jumlah} hari ÷ {tulis_angka(banyak)} = {hasil} hari.",
        ),
        _PROGRAM,
        "",
        "",
        "Satu angka di belakang koma",
    )


def cara_indikator(siapa: str, indikator: str, rincian: str, persen: int) -> CaraHitung:
    """The percent of one indicator of one person, from its words ``87 / 120 laporan``."""
    return CaraHitung(
        "Capaian indikator",
        f"{persen}%",
        (("Pegawai", siapa), ("Indikator", indikator), ("Realisasi / target", rincian)),
        ("Capaian setiap indikator tim adalah realisasi ÷ target, paling banyak 100%.",),
        "Kemajuan menurut laporan yang disetujui; bukan nilai evaluasi",
        PASAL_KEMAJUAN,
        BERLAKU,
        "Dibulatkan ke bawah",
    )
