"""When an evaluation may be signed, and what it says then (PermenPANRB 6/2022, Lampiran BAB IV; R13, R42-R60)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kinerja_desktop.domain import kuadran
from kinerja_desktop.domain.evaluasi import (
    CapaianOrganisasi,
    Evaluasi,
    PenetapanEvaluasi,
    Predikat,
    Rating,
    Studi,
)
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import Masalah, galat, peringatan, tolak
from kinerja_desktop.domain.panduan_rating import SaranRating, wajib_alasan
from kinerja_desktop.domain.pegawai import Identitas, periksa_penilai
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.teks import bersihkan, kosong, tulis_angka, tulis_tanggal
from kinerja_desktop.domain.tenggat import beralih_ke_atasan, jendela_evaluasi, terbuka_bagi_atasan
from kinerja_desktop.domain.tugas_belajar import panduan_studi, rapikan_studi

BATAS_CATATAN = 4_000

Hasil = tuple[Rating | None, Rating | None, Predikat | None]
"""What a signature says: hasil kerja, perilaku kerja, predikat."""


@dataclass(frozen=True, slots=True)
class Keadaan:
    """What the evaluation is signed against.

    `capaian` is that of the unit led by the penilai (R45), or the year before's (R46). `siklus` is the cycle of the
    office. `ditutup` means that the office closed the period. `oleh_atasan` when the atasan of the penilai signs, and
    `batas_atasan` is the last day of his duty (R53).
    `tugas_belajar` while the person studies; `hasil_lalu` is the earlier result that the agreement of a transfer allows
    to use again, with its ratings (R48). `berselisih` are the results of signatures that did not know of each other.
    """

    skp_ditetapkan: bool
    capaian: CapaianOrganisasi | None
    hari_ini: date
    siklus: JenisPeriode | None = None
    ditutup: bool = False
    oleh_atasan: bool = False
    penilai: Identitas | None = None
    saran_hasil: SaranRating | None = None
    saran_perilaku: SaranRating | None = None
    batas_atasan: date | None = None
    tugas_belajar: bool = False
    hasil_lalu: tuple[Periode, Rating | None, Rating | None] | None = None
    ada_realisasi: bool = True
    ada_umpan_balik_berkala: bool = True
    tambahan_evaluasi: int = 0
    berselisih: tuple[Hasil, ...] = ()


def predikat_evaluasi(evaluasi: Evaluasi) -> Predikat | None:
    """The predikat: from the quadrant, or the penilai's choice of two for a study not finished (R1-R9, R12, R13).

    The annual one comes from the annual ratings only, never from the quarters (R14).
    """
    if not evaluasi.putus_studi:
        return kuadran.predikat(evaluasi.rating_hasil, evaluasi.rating_perilaku)
    pilihan = evaluasi.predikat_putus_studi
    return pilihan if pilihan in kuadran.PILIHAN_PUTUS_STUDI else None


def rapikan_evaluasi(evaluasi: Evaluasi) -> Evaluasi:
    """Return the evaluation with clean texts. Raises EVL-19 for a text too long, EVL-21 and EVL-45 for a study."""
    return replace(
        evaluasi,
        alasan_rating=_batasi("Alasan rating", evaluasi.alasan_rating),
        catatan=_batasi("Catatan/rekomendasi", evaluasi.catatan),
        alasan_atasan=_batasi("Alasan menilai sebagai atasan", evaluasi.alasan_atasan or "") or None,
        studi=None if evaluasi.studi is None else rapikan_studi(evaluasi.studi),
    )


def _batasi(label: str, teks: str) -> str:
    rapi = bersihkan(teks, berbaris=True)
    if len(rapi) > BATAS_CATATAN:
        panjang, batas = tulis_angka(len(rapi)), tulis_angka(BATAS_CATATAN)
        raise UserError("EVL-19", bidang=label, panjang=panjang, batas=batas)
    return rapi


def tetapkan(evaluasi: Evaluasi, keadaan: Keadaan) -> Predikat:
    """Return the predikat that the signature states. Raises the first error of `periksa_tetapkan`."""
    tolak(periksa_tetapkan(evaluasi, keadaan))
    hasil = predikat_evaluasi(evaluasi)
    assert hasil is not None, "periksa_tetapkan refuses an evaluation without a predikat"
    return hasil


def periksa_tetapkan(evaluasi: Evaluasi, keadaan: Keadaan) -> list[Masalah]:
    """Every problem of signing, in the order of the page.

    Errors: own evaluation, missing ratings or reason (R20), no capaian, SKP not set, wrong or closed or future period,
    the annual window passed (R44), a penilai without NIP (R58). Warnings: the period is not over, no realisasi, no
    scheduled feedback (R60).
    """
    temuan = [galat("penilai_id", "PST-03")] if evaluasi.penilai_id == evaluasi.pegawai_id else []
    temuan += _periksa_rating(evaluasi, keadaan)
    if keadaan.capaian is None:
        temuan.append(galat("capaian", "EVL-09", periode=evaluasi.periode.label))
    if not keadaan.skp_ditetapkan:
        temuan.append(galat("skp_id", "EVL-10"))
    temuan += _periksa_waktu(evaluasi, keadaan)
    temuan += _periksa_atasan(evaluasi, keadaan)
    if keadaan.penilai is not None:
        temuan += periksa_penilai(keadaan.penilai)
    if not keadaan.ada_realisasi:
        temuan.append(peringatan("realisasi", "EVL-16"))
    if not keadaan.ada_umpan_balik_berkala:
        temuan.append(peringatan("umpan_balik", "EVL-17"))
    return temuan


def _periksa_rating(evaluasi: Evaluasi, keadaan: Keadaan) -> list[Masalah]:
    temuan: list[Masalah]
    if (evaluasi.putus_studi or evaluasi.studi is not None) and not keadaan.tugas_belajar:
        return [galat("studi", "EVL-44")]
    if evaluasi.putus_studi:
        return [] if predikat_evaluasi(evaluasi) else [galat("predikat_putus_studi", "EVL-18")]
    if evaluasi.disalin_dari is not None:
        return _periksa_salinan(evaluasi, keadaan)
    temuan = []
    if evaluasi.rating_hasil is None:
        temuan.append(galat("rating_hasil", "EVL-08", rating="hasil kerja"))
    if evaluasi.rating_perilaku is None:
        temuan.append(galat("rating_perilaku", "EVL-08", rating="perilaku kerja"))
    pasangan = ((evaluasi.rating_hasil, keadaan.saran_hasil), (evaluasi.rating_perilaku, keadaan.saran_perilaku))
    beda = [s for r, s in pasangan if s is not None and wajib_alasan(r, s)]
    if beda and kosong(evaluasi.alasan_rating):
        saran = " dan ".join(kuadran.RATING_LAYAR[s.rating].lower() for s in beda)
        temuan.append(galat("alasan_rating", "EVL-06", saran=saran))
    if evaluasi.studi is not None:
        temuan += _periksa_studi(evaluasi, evaluasi.studi)
    return temuan


def _periksa_studi(evaluasi: Evaluasi, studi: Studi) -> list[Masalah]:
    """The average must say one row of the table, and another predikat than the table's needs a reason (R61-R63)."""
    try:
        panduan = panduan_studi(rapikan_studi(studi))
    except UserError as salah:
        return [galat("studi", salah.kode, **salah.rincian)]
    if panduan is None:
        return [galat("studi", "EVL-46", ipk=studi.ipk)]
    predikat = predikat_evaluasi(evaluasi)
    if predikat is not None and predikat is not panduan and kosong(evaluasi.alasan_rating):
        return [galat("alasan_rating", "EVL-47", panduan=kuadran.PREDIKAT_LAYAR[panduan], ipk=studi.ipk)]
    return []


def _periksa_salinan(evaluasi: Evaluasi, keadaan: Keadaan) -> list[Masalah]:
    """A result is used again only by the recorded agreement, unchanged, and with a reason (IV.A.13.a; R48)."""
    dari, lalu = evaluasi.disalin_dari, keadaan.hasil_lalu
    if lalu is None or dari is None or lalu != (dari, evaluasi.rating_hasil, evaluasi.rating_perilaku):
        return [galat("disalin_dari", "EVL-43", periode="" if dari is None else dari.label)]
    return [galat("alasan_rating", "EVL-48")] if kosong(evaluasi.alasan_rating) else []


def _periksa_waktu(evaluasi: Evaluasi, keadaan: Keadaan) -> list[Masalah]:
    periode = evaluasi.periode
    mulai, selesai = jendela_evaluasi(periode, keadaan.tambahan_evaluasi)
    nama, hari = {"periode": periode.label}, keadaan.hari_ini
    temuan = []
    if keadaan.siklus is not None and periode.jenis not in (keadaan.siklus, JenisPeriode.TAHUNAN):
        temuan.append(galat("periode", "EVL-15", **nama, siklus=keadaan.siklus.value))
    if keadaan.ditutup:
        temuan.append(galat("periode", "EVL-13", **nama))
    if hari < periode.mulai:
        temuan.append(galat("periode", "EVL-11", **nama, mulai=tulis_tanggal(periode.mulai)))
    elif hari < mulai:
        temuan.append(peringatan("periode", "EVL-12", **nama, selesai=tulis_tanggal(periode.selesai)))
    elif beralih_ke_atasan(periode, hari) and not keadaan.oleh_atasan:
        temuan += _periksa_lewat(evaluasi, keadaan, tulis_tanggal(selesai))
    elif hari > selesai and not keadaan.oleh_atasan:
        temuan.append(peringatan("periode", "EVL-54", **nama, selesai=tulis_tanggal(selesai)))
    return temuan


def _periksa_lewat(evaluasi: Evaluasi, keadaan: Keadaan, selesai: str) -> list[Masalah]:
    """After the annual window the penilai evaluates nothing any more (R44), but he says which of his results stands.

    Both were given in their time, on machines that did not know of each other, so neither is new.
    """
    if not keadaan.berselisih:
        return [galat("periode", "EVL-14", periode=evaluasi.periode.label, selesai=selesai)]
    if (evaluasi.rating_hasil, evaluasi.rating_perilaku, predikat_evaluasi(evaluasi)) in keadaan.berselisih:
        return []
    pilihan = " atau ".join(dict.fromkeys(_sebut(satu) for satu in keadaan.berselisih))
    return [galat("periode", "EVL-55", periode=evaluasi.periode.label, selesai=selesai, pilihan=pilihan)]


def _sebut(hasil: Hasil) -> str:
    kerja, perilaku, predikat = hasil
    if kerja is None or perilaku is None:
        return "" if predikat is None else kuadran.PREDIKAT_LAYAR[predikat]
    rating = (kuadran.RATING_LAYAR[satu].lower() for satu in (kerja, perilaku))
    return "hasil kerja {} dengan perilaku kerja {}".format(*rating)


def _periksa_atasan(evaluasi: Evaluasi, keadaan: Keadaan) -> list[Masalah]:
    """The atasan of the penilai says why he evaluates, and only after the window; late is told, not refused (R53)."""
    if not keadaan.oleh_atasan:
        return []
    nama = {"periode": evaluasi.periode.label}
    selesai = tulis_tanggal(jendela_evaluasi(evaluasi.periode, keadaan.tambahan_evaluasi)[1])
    temuan = []
    if not terbuka_bagi_atasan(evaluasi.periode, keadaan.hari_ini, keadaan.tambahan_evaluasi):
        temuan.append(galat("periode", "EVL-41", **nama, selesai=selesai))
    if kosong(evaluasi.alasan_atasan or ""):
        temuan.append(galat("alasan_atasan", "EVL-40", selesai=selesai))
    if keadaan.batas_atasan is not None and keadaan.hari_ini > keadaan.batas_atasan:
        temuan.append(peringatan("periode", "EVL-42", batas=tulis_tanggal(keadaan.batas_atasan)))
    return temuan


def capaian_berlaku(
    periode: Periode, capaian: CapaianOrganisasi | None, tahun_lalu: CapaianOrganisasi | None, hari_ini: date
) -> tuple[CapaianOrganisasi | None, str]:
    """The capaian that counts and the note to print beside it.

    An annual one that is not out when January of the next year ends gives way to the year before's (Lampiran IV.B.1.f;
    R46): the last day of January counts. Periodic ones have no substitute.
    """
    if capaian is not None:
        return capaian, ""
    akhir_januari = date(periode.tahun + 1, 1, 31)
    if periode.jenis is not JenisPeriode.TAHUNAN or tahun_lalu is None or hari_ini < akhir_januari:
        return None, ""
    catatan = (
        f"Capaian kinerja organisasi tahun {periode.tahun} belum ditetapkan; digunakan capaian tahun"
        f" {periode.tahun - 1} (PermenPANRB 6/2022, Lampiran BAB IV.B.1.f)."
    )
    return tahun_lalu, catatan


def pastikan_siklus(siklus: JenisPeriode) -> None:
    """Periodic evaluations are monthly or quarterly, nothing else (article 24; R42). Raises EVL-20."""
    if siklus not in (JenisPeriode.BULANAN, JenisPeriode.TRIWULANAN):
        raise UserError("EVL-20", teks=siklus.value)


def berkas_kurang(berkas: Sequence[str]) -> list[str]:
    """What a report to the PyB still lacks of D.1, SKP (A.1) and C.1 (Lampiran V.A.2; R57); formats as ``C.1.3``."""
    butuh = {"D.1": "dokumen evaluasi", "A.1": "SKP", "C.1": "hasil evaluasi"}
    return [nama for awalan, nama in butuh.items() if not any(b.startswith(awalan) for b in berkas)]


def tak_dikenal(
    tanda: Sequence[PenetapanEvaluasi], sebelum: Collection[str] | None, *, diputus: bool
) -> tuple[PenetapanEvaluasi, ...]:
    """Return the signatures that the last of `tanda`, which counts, was given without knowing: on another machine.

    `tanda` are all of one person and period, the oldest first; `sebelum` are the ids in hexadecimal digits that the
    last one names, None where an earlier program did not write them down. Two under the same revision of the same
    evaluation say the same. Nothing is asked where the decision on an objection made the last one, or upheld it
    (`diputus`): that is final (Lampiran V.B.5-7; R56).
    The penilai settles it by one more signature, which knows all of them (sync design 2.1).
    """
    if sebelum is None or not tanda or diputus:
        return ()
    akhir = tanda[-1]
    return tuple(t for t in tanda[:-1] if t.evaluasi_hash != akhir.evaluasi_hash and t.id.hex not in sebelum)
