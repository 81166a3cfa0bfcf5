"""The way of an objection: who may do what when, its two clocks, and what a decision writes (article 29; Lampiran V.B).

Handed in → explained by the penilai → decided; or taken back by its owner before the decision. One filed after the last
day is kept as a note and never decided (R50). There is one objection to a signed evaluation at a time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain import kuadran, tenggat
from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.dokumen import IsiKeberatan, TandaTangan
from kinerja_desktop.domain.evaluasi import Predikat, Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalender import Kalender
from kinerja_desktop.domain.keberatan import Keberatan, KeputusanKeberatan, PenjelasanKeberatan, PutusanKeberatan
from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.domain.teks import bersihkan, kosong, tulis_angka, tulis_tanggal

BATAS_TEKS = 4_000
BUKTI_TERBANYAK = 20
SUDAH_DIPUTUS = "Diputus atas keberatan (Lampiran BAB V.B.5); peraturan tidak mengatur keberatan kedua."
"""Why there is no objection to a D.1.3, as it is stored with the signature: the regulation says nothing of a second."""
TANPA_PENJELASAN = "Pejabat penilai kinerja tidak menyampaikan penjelasan sampai keputusan ditetapkan."


class KeadaanKeberatan(StrEnum):
    """Where an objection stands."""

    DIAJUKAN = "diajukan"
    DIJELASKAN = "dijelaskan"
    MENGUATKAN = "menguatkan"
    MENGUBAH = "mengubah"
    DICABUT = "dicabut"
    TERLAMBAT = "terlambat"


TERBUKA = frozenset({KeadaanKeberatan.DIAJUKAN, KeadaanKeberatan.DIJELASKAN})
"""States in which it may be explained, taken back and decided."""

KEADAAN_LAYAR = {
    KeadaanKeberatan.DIAJUKAN: "Menunggu penjelasan",
    KeadaanKeberatan.DIJELASKAN: "Menunggu keputusan",
    KeadaanKeberatan.MENGUATKAN: "Hasil dikuatkan",
    KeadaanKeberatan.MENGUBAH: "Hasil diubah",
    KeadaanKeberatan.DICABUT: "Dicabut",
    KeadaanKeberatan.TERLAMBAT: "Tercatat terlambat",
}


@dataclass(frozen=True, slots=True)
class SuratKeputusanKeberatan:
    """Append-only note of kepegawaian that an atasan without an account decided in writing, with the scanned letter.

    The decision itself is then a record of whoever noted it (`oleh_id`); `atas_nama_id` is who decided.
    """

    id: UUID
    keputusan_id: UUID
    atas_nama_id: UUID
    oleh_id: UUID
    nomor_surat: str
    tanggal: date
    pada: datetime
    berkas: tuple[BuktiDukung, ...] = ()


def keadaan(
    keberatan: Keberatan, penjelasan: Sequence[PenjelasanKeberatan], keputusan: KeputusanKeberatan | None
) -> KeadaanKeberatan:
    """Where an objection stands, from its records. A decision wins over all else: it is never taken back."""
    if keputusan is not None:
        return KeadaanKeberatan(keputusan.putusan.value)
    if keberatan.dicabut_pada is not None:
        return KeadaanKeberatan.DICABUT
    if keberatan.terlambat:
        return KeadaanKeberatan.TERLAMBAT
    dari_penilai = any(p.oleh_id != keberatan.pegawai_id for p in penjelasan)
    return KeadaanKeberatan.DIJELASKAN if dari_penilai else KeadaanKeberatan.DIAJUKAN


def pastikan_terbuka(kini: KeadaanKeberatan) -> None:
    """Refuse an act on an objection that is over. Raises KBR-06."""
    if kini not in TERBUKA:
        raise UserError("KBR-06", keadaan=KEADAAN_LAYAR[kini].lower())


def pastikan_boleh(final: str | None, diterima: date | None, lama: Keberatan | None) -> None:
    """Refuse an objection to a final result, before the document was received, and a second one.

    A late one is not refused: it is kept as a note. One that was taken back leaves the right to object as it was, for
    the regulation knows its deadline only (V.B.2). Raises KBR-04 (R54), KBR-03 (V.B.1), KBR-05.
    """
    if lama is not None and lama.dicabut_pada is None:
        raise UserError("KBR-05", tanggal=tulis_tanggal(lama.diajukan_pada.date()))
    if final is not None:
        raise UserError("KBR-04", alasan=final)
    if diterima is None:
        raise UserError("KBR-03")


def rapikan(teks: str, bidang: str) -> str:
    """Return the cleaned text of one block. Raises KBR-01 when it is blank, KBR-02 when too long."""
    rapi = bersihkan(teks, berbaris=True).strip()
    if kosong(rapi):
        raise UserError("KBR-01", bidang=bidang)
    if len(rapi) > BATAS_TEKS:
        raise UserError("KBR-02", bidang=bidang, panjang=tulis_angka(len(rapi)), batas=tulis_angka(BATAS_TEKS))
    return rapi


# --- the clocks ------------------------------------------------------------------------------------------------


def batas_mengajukan(diterima: date, kalender: Kalender, hari_kalender: bool = False) -> date:
    """Last day to object: 14 working days after receipt (V.B.2; R50), or 14 days where the office counts so."""
    if hari_kalender:
        return diterima + timedelta(days=tenggat.HK_KEBERATAN)
    return tenggat.batas_keberatan(diterima, kalender)


def cara_mengajukan(diterima: date, kalender: Kalender, hari_kalender: bool = False) -> CaraHitung:
    """The working of the last day to object."""
    batas = batas_mengajukan(diterima, kalender, hari_kalender)
    satuan = "hari kalender" if hari_kalender else "hari kerja"
    return CaraHitung(
        judul="Batas mengajukan keberatan",
        hasil=tulis_tanggal(batas),
        masukan=(("Dokumen diterima", tulis_tanggal(diterima)), ("Cara menghitung", satuan)),
        langkah=_langkah(diterima, batas, tenggat.HK_KEBERATAN, hari_kalender),
        aturan=f"Keberatan diajukan paling lama 14 {satuan} sejak dokumen evaluasi diterima.",
        pasal="PP 30/2019 Pasal 59" if hari_kalender else "PermenPANRB 6/2022, Lampiran BAB V.B.2",
        berlaku="sejak 26 April 2019" if hari_kalender else "sejak 7 Februari 2022",
        catatan=(
            "Naskah PP 30/2019 dibaca dari kutipan, bukan dari lembaran resmi; pengaturan kantor memilih cara ini."
            if hari_kalender
            else "PP 30/2019 Pasal 59 menyebut 14 hari; pengaturan kantor memilih hari kerja (PermenPANRB 6/2022)."
        ),
    )


def cara_memutus(diajukan: date, kalender: Kalender) -> CaraHitung:
    """The working of the last day to decide (V.B.6; R51)."""
    batas = tenggat.batas_putusan_keberatan(diajukan, kalender)
    return CaraHitung(
        judul="Batas memutus keberatan",
        hasil=tulis_tanggal(batas),
        masukan=(("Keberatan diterima", tulis_tanggal(diajukan)), ("Cara menghitung", "hari kerja")),
        langkah=_langkah(diajukan, batas, tenggat.HK_PUTUSAN_KEBERATAN, False),
        aturan="Keputusan ditetapkan paling lama 7 hari kerja sejak keberatan diterima.",
        pasal="PermenPANRB 6/2022, Lampiran BAB V.B.6",
        berlaku="sejak 7 Februari 2022",
    )


def _langkah(awal: date, batas: date, jumlah: int, hari_kalender: bool) -> tuple[str, ...]:
    mulai = f"Hitungan dimulai sehari sesudah {tulis_tanggal(awal)}."
    if hari_kalender:
        return mulai, f"Hari ke-{jumlah} jatuh pada {tulis_tanggal(batas)}; akhir pekan dan hari libur ikut dihitung."
    lewat = (batas - awal).days - jumlah
    libur = f"{lewat} hari akhir pekan atau libur tidak dihitung." if lewat else "Tidak ada hari yang dilewati."
    return mulai, libur, f"Hari kerja ke-{jumlah} jatuh pada {tulis_tanggal(batas)}."


# --- the decision ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class IsianPutusan:
    """A decision as filled in. Ratings count for a decision to change only."""

    putusan: PutusanKeberatan | None = None
    pertimbangan: str = ""
    rekomendasi: str = ""
    rating_hasil: Rating | None = None
    rating_perilaku: Rating | None = None


def periksa_putusan(isian: IsianPutusan, semula: tuple[Rating | None, Rating | None]) -> IsianPutusan:
    """Return the decision with clean texts, without ratings where the result stands.

    Raises KBR-07 (no verdict), KBR-01, KBR-02, KBR-08 (a rating is missing), KBR-09 (nothing would change).
    """
    if isian.putusan is None:
        raise UserError("KBR-07")
    baru = (isian.rating_hasil, isian.rating_perilaku)
    if isian.putusan is PutusanKeberatan.MENGUATKAN:
        baru = (None, None)
    elif None in baru:
        raise UserError("KBR-08")
    elif baru == semula:
        raise UserError("KBR-09")
    pertimbangan = rapikan(isian.pertimbangan, "Pertimbangan")
    return IsianPutusan(isian.putusan, pertimbangan, rapikan(isian.rekomendasi, "Rekomendasi"), *baru)


def periksa_surat(nomor: str, tanggal: date | None, ada_pindaian: bool, diajukan: date, hari_ini: date) -> date:
    """Return the date of a written decision. Raises KBR-12 (something is missing), KBR-13 (outside its time)."""
    kurang = [] if bersihkan(nomor).strip() else ["nomor surat"]
    kurang += [] if tanggal else ["tanggal surat"]
    kurang += [] if ada_pindaian else ["pindaian surat"]
    if tanggal is None or kurang:
        raise UserError("KBR-12", kurang=", ".join(kurang))
    if not diajukan <= tanggal <= hari_ini:
        raise UserError("KBR-13", tanggal=tulis_tanggal(tanggal), mulai=tulis_tanggal(diajukan))
    return tanggal


def predikat_putusan(isian: IsianPutusan, semula: Predikat) -> Predikat | None:
    """The predikat after the decision: that of the quadrant where it changes, the present one where it stands (R56)."""
    if isian.putusan is PutusanKeberatan.MENGUBAH:
        return kuadran.predikat(isian.rating_hasil, isian.rating_perilaku)
    return semula if isian.putusan is PutusanKeberatan.MENGUATKAN else None


def isi_cetak(
    keberatan: Keberatan,
    penjelasan: Sequence[PenjelasanKeberatan],
    isian: IsianPutusan,
    tanda_atasan: TandaTangan,
) -> IsiKeberatan:
    """Blocks 6 to 8 of form D.1.3 (V.B.7); what the pegawai explained further stands below his objection (V.B.4)."""
    milik = [p.isi for p in penjelasan if p.oleh_id == keberatan.pegawai_id]
    keputusan = f"Keputusan: mengubah hasil evaluasi. {isian.pertimbangan}\nRekomendasi: {isian.rekomendasi}"
    jelas = "\n".join(p.isi for p in penjelasan if p.oleh_id != keberatan.pegawai_id) or TANPA_PENJELASAN
    return IsiKeberatan("\n".join((keberatan.alasan, *milik)), jelas, keputusan, tanda_atasan)


def cara_predikat(hasil: Rating | None, perilaku: Rating | None, predikat: Predikat) -> CaraHitung:
    """The working of a predikat from both ratings (Lampiran IV.B.3)."""
    rating = [("Hasil kerja", hasil), ("Perilaku kerja", perilaku)]
    return CaraHitung(
        judul="Predikat kinerja pegawai",
        hasil=kuadran.PREDIKAT_LAYAR[predikat],
        masukan=tuple((nama, kuadran.RATING_LAYAR[r]) for nama, r in rating if r is not None),
        langkah=(kuadran.penjelasan(hasil, perilaku, hasil is None or perilaku is None),),
        aturan="Predikat dibaca dari kuadran kinerja pegawai, tidak dipilih.",
        pasal=kuadran.PASAL_KUADRAN,
        berlaku="sejak 7 Februari 2022",
    )
