"""Follow-up lists: whom an evaluation proposes for what, with the reason (PermenPANRB 6/2022 articles 30-33; V.A.12).

The regulation names the uses of a document of evaluation and leaves the choice to the PyB and the PPK. So these are
proposals with their reasons: nobody is awarded, promoted or punished by the program.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.evaluasi import Predikat, Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR, RATING_LAYAR
from kinerja_desktop.domain.pegawai import JenisPegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.pola_distribusi import URUTAN
from kinerja_desktop.domain.teks import bersihkan, kosong, tulis_angka, tulis_tanggal

BATAS_CATATAN = 2_000


class JenisTindakLanjut(StrEnum):
    """The lists, in the order of the page."""

    PENGHARGAAN = "penghargaan"
    SUKSESI = "suksesi"
    PENGEMBANGAN = "pengembangan"
    PEMBINAAN = "pembinaan"
    SANKSI = "sanksi"


class KeadaanTindakLanjut(StrEnum):
    """What became of a proposal; what nobody wrote down is only proposed."""

    DIUSULKAN = "diusulkan"
    DITINDAKLANJUTI = "ditindaklanjuti"
    TIDAK_DILANJUTKAN = "tidak_dilanjutkan"


PASAL: dict[JenisTindakLanjut, str] = {
    JenisTindakLanjut.PENGHARGAAN: "PermenPANRB 6/2022 Pasal 31 ayat (3); Lampiran BAB V.A.12 huruf e",
    JenisTindakLanjut.SUKSESI: "PermenPANRB 6/2022 Pasal 31 ayat (1) huruf a; Lampiran BAB V.A.12 huruf d",
    JenisTindakLanjut.PENGEMBANGAN: "PermenPANRB 6/2022 Pasal 31 ayat (1) huruf b; Lampiran BAB V.A.12 huruf a dan b",
    JenisTindakLanjut.PEMBINAAN: "PermenPANRB 6/2022 Pasal 21; Lampiran BAB V.A.12 huruf f",
    JenisTindakLanjut.SANKSI: "PermenPANRB 6/2022 Pasal 33; Lampiran BAB V.A.12 huruf e",
}
ATURAN: dict[JenisTindakLanjut, str] = {
    JenisTindakLanjut.PENGHARGAAN: "Predikat Sangat Baik dapat diberi penghargaan oleh PPK.",
    JenisTindakLanjut.SUKSESI: "Predikat Sangat Baik diprioritaskan untuk kelompok rencana suksesi.",
    JenisTindakLanjut.PENGEMBANGAN: (
        "Predikat Sangat Baik diprioritaskan untuk pengembangan kompetensi; hasil kerja di bawah ekspektasi menunjukkan"
        " kebutuhan pendidikan atau pelatihan."
    ),
    JenisTindakLanjut.PEMBINAAN: (
        "Rating di bawah ekspektasi, predikat di bawah Baik, atau predikat yang menurun perlu pembinaan."
    ),
    JenisTindakLanjut.SANKSI: (
        "Predikat Kurang atau Sangat Kurang merupakan indikasi; sanksi hanya dijatuhkan oleh pejabat yang berwenang"
        " menurut peraturan perundang-undangan."
    ),
}
_RENDAH = frozenset({Predikat.BUTUH_PERBAIKAN, Predikat.KURANG, Predikat.SANGAT_KURANG})
_INDIKASI = frozenset({Predikat.KURANG, Predikat.SANGAT_KURANG})


@dataclass(frozen=True, slots=True)
class HasilTerdahulu:
    """One signed result of a person; the ratings are those of the frozen record."""

    periode: Periode
    predikat: Predikat
    rating_hasil: Rating | None = None
    rating_perilaku: Rating | None = None


@dataclass(frozen=True, slots=True)
class BahanTindakLanjut:
    """What is known about one person: the result in question, the one before of the same kind, and what is open.

    `keberatan_terbuka`: an objection to the result waits for its decision, so nothing to his disadvantage is proposed.
    """

    jenis: JenisPegawai
    kini: HasilTerdahulu
    sebelumnya: HasilTerdahulu | None = None
    keberatan_terbuka: bool = False


@dataclass(frozen=True, slots=True)
class Usulan:
    """One line of one list: why this person stands in it, and what holds it back."""

    jenis: JenisTindakLanjut
    alasan: tuple[str, ...]
    tertahan: str = ""


@dataclass(frozen=True, slots=True)
class TindakLanjut:
    """Append-only note of what became of a proposal; the newest one counts. `nomor_surat` is of the decision."""

    id: UUID
    pegawai_id: UUID
    penetapan_id: UUID
    oleh_id: UUID
    jenis: JenisTindakLanjut
    keadaan: KeadaanTindakLanjut
    catatan: str
    tanggal: date
    pada: datetime
    nomor_surat: str = ""


def usulkan(bahan: BahanTindakLanjut) -> tuple[Usulan, ...]:
    """Every list that this person stands in, with the reasons, in the order of `JenisTindakLanjut`."""
    return tuple(u for u in (_usulan(jenis, bahan) for jenis in JenisTindakLanjut) if u.alasan)


def _usulan(jenis: JenisTindakLanjut, bahan: BahanTindakLanjut) -> Usulan:
    alasan = tuple(_ALASAN[jenis](bahan))
    tertahan = ""
    if bahan.keberatan_terbuka and jenis in (JenisTindakLanjut.PEMBINAAN, JenisTindakLanjut.SANKSI):
        tertahan = "Menunggu keputusan keberatan pegawai."
    return Usulan(jenis, alasan, tertahan)


def _kalimat(hasil: HasilTerdahulu) -> str:
    return f"Predikat {PREDIKAT_LAYAR[hasil.predikat]}, {hasil.periode.label}"


def _penghargaan(bahan: BahanTindakLanjut) -> Iterator[str]:
    if bahan.kini.predikat is Predikat.SANGAT_BAIK:
        yield _kalimat(bahan.kini)
        if bahan.sebelumnya is not None and bahan.sebelumnya.predikat is Predikat.SANGAT_BAIK:
            yield f"Juga Sangat Baik pada {bahan.sebelumnya.periode.label}"


def _pengembangan(bahan: BahanTindakLanjut) -> Iterator[str]:
    yield from _penghargaan(bahan)
    if bahan.kini.rating_hasil is Rating.DI_BAWAH:
        yield f"Hasil kerja di bawah ekspektasi, {bahan.kini.periode.label}: kebutuhan pelatihan"


def _pembinaan(bahan: BahanTindakLanjut) -> Iterator[str]:
    if bahan.kini.predikat in _RENDAH:
        yield _kalimat(bahan.kini)
    for nama, rating in (("Hasil kerja", bahan.kini.rating_hasil), ("Perilaku kerja", bahan.kini.rating_perilaku)):
        if rating is Rating.DI_BAWAH:
            yield f"{nama} {RATING_LAYAR[rating].lower()}"
    if bahan.sebelumnya is not None and _turun(bahan.sebelumnya.predikat, bahan.kini.predikat):
        yield (
            f"Menurun dari {PREDIKAT_LAYAR[bahan.sebelumnya.predikat]} ({bahan.sebelumnya.periode.label})"
            f" ke {PREDIKAT_LAYAR[bahan.kini.predikat]}"
        )


def _turun(dulu: Predikat, kini: Predikat) -> bool:
    return URUTAN.index(kini) < URUTAN.index(dulu)


def _sanksi(bahan: BahanTindakLanjut) -> Iterator[str]:
    if bahan.kini.predikat in _INDIKASI:
        yield f"Indikasi: {_kalimat(bahan.kini)[0].lower()}{_kalimat(bahan.kini)[1:]}"
        if bahan.sebelumnya is not None and bahan.sebelumnya.predikat in _INDIKASI:
            yield f"Juga {PREDIKAT_LAYAR[bahan.sebelumnya.predikat]} pada {bahan.sebelumnya.periode.label}"
        if bahan.jenis is JenisPegawai.PPPK:
            yield "PPPK: menurut perjanjian kerja dan peraturan tentang manajemen PPPK"


_ALASAN = {
    JenisTindakLanjut.PENGHARGAAN: _penghargaan,
    JenisTindakLanjut.SUKSESI: _penghargaan,
    JenisTindakLanjut.PENGEMBANGAN: _pengembangan,
    JenisTindakLanjut.PEMBINAAN: _pembinaan,
    JenisTindakLanjut.SANKSI: _sanksi,
}


def rapikan(catatan: TindakLanjut, hari_ini: date) -> TindakLanjut:
    """Return the note with clean texts.

    Raises TLJ-01 without a note, TLJ-02 over the limit, TLJ-03 for a day to come, TLJ-04 for a sanction that is
    recorded as given without the number of its decision: the program never imposes one (R88).
    """
    isi, nomor = bersihkan(catatan.catatan, berbaris=True).strip(), bersihkan(catatan.nomor_surat).strip()
    if kosong(isi):
        raise UserError("TLJ-01")
    if len(isi) > BATAS_CATATAN:
        raise UserError("TLJ-02", panjang=tulis_angka(len(isi)), batas=tulis_angka(BATAS_CATATAN))
    if catatan.tanggal > hari_ini:
        raise UserError("TLJ-03", tanggal=tulis_tanggal(catatan.tanggal))
    dijatuhkan = catatan.keadaan is KeadaanTindakLanjut.DITINDAKLANJUTI
    if catatan.jenis is JenisTindakLanjut.SANKSI and dijatuhkan and kosong(nomor):
        raise UserError("TLJ-04")
    return TindakLanjut(
        catatan.id,
        catatan.pegawai_id,
        catatan.penetapan_id,
        catatan.oleh_id,
        catatan.jenis,
        catatan.keadaan,
        isi,
        catatan.tanggal,
        catatan.pada,
        nomor,
    )


def cara_usulan(nama: str, usulan: Usulan, bahan: BahanTindakLanjut) -> CaraHitung:
    """Why a person stands in a list: the results that were looked at and the rule."""
    masukan: Sequence[HasilTerdahulu] = [h for h in (bahan.kini, bahan.sebelumnya) if h is not None]
    return CaraHitung(
        judul=f"Usulan {JUDUL[usulan.jenis].lower()}: {nama}",
        hasil=usulan.tertahan or "Diusulkan",
        masukan=tuple((h.periode.label, _uraian(h)) for h in masukan),
        langkah=usulan.alasan,
        aturan=ATURAN[usulan.jenis],
        pasal=PASAL[usulan.jenis],
        berlaku="sejak 7 Februari 2022",
        catatan="Usulan, bukan keputusan: PyB dan PPK yang memutuskan.",
    )


def _uraian(hasil: HasilTerdahulu) -> str:
    rating = [
        f"{nama} {RATING_LAYAR[r].lower()}"
        for nama, r in (("hasil kerja", hasil.rating_hasil), ("perilaku kerja", hasil.rating_perilaku))
        if r is not None
    ]
    return "; ".join((PREDIKAT_LAYAR[hasil.predikat], *rating))


JUDUL: dict[JenisTindakLanjut, str] = {
    JenisTindakLanjut.PENGHARGAAN: "Penghargaan",
    JenisTindakLanjut.SUKSESI: "Rencana suksesi",
    JenisTindakLanjut.PENGEMBANGAN: "Pengembangan kompetensi",
    JenisTindakLanjut.PEMBINAAN: "Pembinaan",
    JenisTindakLanjut.SANKSI: "Indikasi sanksi",
}
