"""HASIL EVALUASI KINERJA PEGAWAI: forms C.1.1 (pp. 105-107), C.1.2 (pp. 108-110) and C.1.3 (pp. 111-113)."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from kinerja_desktop.documents.blocks import place_and_date
from kinerja_desktop.documents.fonts import BOLD, REGULAR
from kinerja_desktop.documents.hasil_kerja import Column, narrative_done, results
from kinerja_desktop.documents.kurva import HEIGHT, curve
from kinerja_desktop.documents.perilaku import conduct
from kinerja_desktop.documents.sheet import Pager
from kinerja_desktop.documents.skp import MARGIN, agency_line
from kinerja_desktop.documents.table import Row, Section, place
from kinerja_desktop.documents.typesetter import Signature, Typesetter
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import FormulirEvaluasi, Kertas
from kinerja_desktop.domain.dokumen_umpan_balik import RekamanUmpanBalik
from kinerja_desktop.domain.skp import LABEL_PERSPEKTIF, Pendekatan, Untuk

_DONE = (
    Column("REALISASI BERDASARKAN BUKTI DUKUNG", 0.15, lambda iki: iki.realisasi),
    Column("UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG", 0.21, umpan_balik=True),
)
COLUMNS = (
    Column("No.", 0.035),
    Column("RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI", 0.135),
    Column("RENCANA HASIL KERJA", 0.145),
    Column("ASPEK", 0.07, lambda iki: teks.LABEL_ASPEK[iki.aspek]),
    Column("INDIKATOR KINERJA INDIVIDU", 0.155, lambda iki: iki.uraian),
    Column("TARGET", 0.1, lambda iki: iki.target),
    *_DONE,
)
JPT_COLUMNS = (
    Column("NO.", 0.035),
    Column("RENCANA HASIL KERJA", 0.17),
    Column("INDIKATOR KINERJA INDIVIDU", 0.19, lambda iki: iki.uraian),
    Column("TARGET", 0.11, lambda iki: iki.target),
    Column("PERSPEKTIF", 0.115, lambda iki: LABEL_PERSPEKTIF[iki.perspektif] if iki.perspektif else "", centred=True),
    Column(_DONE[0].head, 0.17, _DONE[0].text),
    _DONE[1],
)
SHARES = (0.035, 0.375, 0.3, 0.29)
TITLE = "HASIL EVALUASI KINERJA PEGAWAI"
RANK = "PANGKAT/GOL RUANG"
RANK_QUALITATIVE = "PANGKAT/ GOL. RUANG"
MEASURE = {Kertas.F4: (8.7, 10.5, 2.3), Kertas.A4: (8.4, 10.0, 2.0, 40.0)}


def titles(first: str, untuk: Untuk, pendekatan: Pendekatan) -> tuple[str, ...]:
    """Return the title lines; the qualitative form is one for everybody and names nobody (pp. 71, 105)."""
    second = teks.JUDUL_PENDEKATAN[pendekatan]
    return (first, second) if pendekatan is Pendekatan.KUALITATIF else (first, second, teks.JUDUL_UNTUK[untuk])


def columns(untuk: Untuk) -> tuple[Column, ...]:
    """Return the columns of a quantitative form: seven for JPT (C.1.2, B.1.4), else eight (C.1.3, B.1.5)."""
    return JPT_COLUMNS if untuk is Untuk.JPT else COLUMNS


def rank(pendekatan: Pendekatan) -> str:
    """Return the label of the rank, which the qualitative forms write with spaces."""
    return RANK_QUALITATIVE if pendekatan is Pendekatan.KUALITATIF else RANK


def optional_nip(form: FormulirEvaluasi) -> bool:
    """Return whether the penilai's NIP is marked as one that may be left out: a Kepala Daerah has none (R58)."""
    return form.format != "C.1.3"


def notes(form: FormulirEvaluasi) -> tuple[str, ...]:
    """Return the footnotes; only form C.1.1 has one about the perspective."""
    common = (f"* {teks.CATATAN_PILIH}", teks.CATATAN_RATING, f"*** {teks.CATATAN_PERIODE}")
    return (*common, teks.CATATAN_PERSPEKTIF) if form.format == "C.1.1" else common


def signature(form: FormulirEvaluasi) -> Signature:
    """Return the only signature: the penilai's, or of his atasan where he evaluates in his place (V.A.8; R41)."""
    title = "Pejabat Penilai Kinerja" if form.oleh_atasan is None else "Atasan Pejabat Penilai Kinerja"
    return Signature(1, place_and_date(form.tanda_penilai), title, form.oleh_atasan or form.penilai)


def pattern_title(form: FormulirEvaluasi) -> str:
    """Return the title above the curve."""
    return "POLA DISTRIBUSI:" if form.format == "C.1.2" else "POLA DISTRIBUSI"


def lay_out_hasil(form: FormulirEvaluasi, paper: Kertas) -> Pager:
    """Lay the form out in landscape; options not chosen are struck through, as in Anak Lampiran 4."""
    setter = Typesetter(Pager(paper, True, MARGIN[paper]), *MEASURE[paper])
    pager = setter.pager
    setter.letterhead(form.kop)
    for number, title in enumerate(titles(TITLE, form.untuk, form.pendekatan)):
        setter.titled(title, 10.5, REGULAR if number else BOLD)
    pager.d += 2
    setter.baris_periode("PERIODE***:", form.label_periode, "*", 10.5)
    pager.d += 3
    pager.rule(0.5, 1)
    agency_line(setter, form.instansi, teks.periode_cetak(form.mulai, form.selesai))
    place(pager, identity(setter, form))
    place(pager, _achievement(setter, form))
    place(pager, table(setter, form, teks.UKURAN_HASIL))
    place(pager, _only(setter, setter.choice("RATING HASIL KERJA*", _pilihan_rating(setter, form.rating_hasil))))
    guides = teks.panduan(form.versi_perilaku)
    place(pager, conduct(setter, "PERILAKU KERJA", guides, form.perilaku, SHARES, umpan_balik=True))
    closing = _only(
        setter,
        setter.choice("RATING PERILAKU KERJA*", _pilihan_rating(setter, form.rating_perilaku), keep=True),
        setter.choice("PREDIKAT KINERJA PEGAWAI*", _choose(setter, teks.LABEL_PREDIKAT, form.predikat)),
    )
    ending = setter.notes(notes(form), (signature(form),))
    place(pager, closing, ending.height)
    ending.put()
    return pager


def identity(setter: Typesetter, form: FormulirEvaluasi) -> Section:
    """Return the identity table; form C.1.2 asks for the INSTANSI of the penilai instead of his unit."""
    return setter.identity(
        rank(form.pendekatan), form.pegawai, form.penilai, optional_nip(form), instansi=instansi_penilai(form)
    )


def instansi_penilai(form: FormulirEvaluasi | RekamanUmpanBalik) -> str | None:
    """Return what stands after INSTANSI on the quantitative forms of JPT; None where the form asks for the unit.

    The filled examples print the unit that the penilai leads, and the agency itself for its head (pp. 188, 195).
    """
    if form.untuk is not Untuk.JPT or form.pendekatan is not Pendekatan.KUANTITATIF:
        return None
    return form.penilai.unit_kerja or form.instansi


def table(setter: Typesetter, form: FormulirEvaluasi | RekamanUmpanBalik, measures: str) -> Section:
    """Return HASIL KERJA: a table, or with `measures` above the indicators the narrative of the qualitative forms."""
    if form.pendekatan is Pendekatan.KUALITATIF:
        return narrative_done(setter, form.untuk, form.rhk, measures)
    return results(setter, columns(form.untuk), form.rhk)


def _only(setter: Typesetter, *rows: Row) -> Section:
    section = setter.section()
    section.rows.extend(rows)
    return section


def _choose(setter: Typesetter, labels: dict[Any, str], value: StrEnum | None, after: str = "") -> Sequence[Any]:
    chosen = None if value is None else list(labels).index(value)
    return setter.options(list(labels.values()), chosen, after)


def _pilihan_rating(setter: Typesetter, value: StrEnum | None) -> Sequence[Any]:
    return _choose(setter, teks.LABEL_RATING, value, "**")


def _achievement(setter: Typesetter, form: FormulirEvaluasi) -> Section:
    """CAPAIAN KINERJA ORGANISASI and POLA DISTRIBUSI with the curve of the chosen capaian."""
    left, span = setter.pager.left, setter.pager.span
    pattern = Row([setter.label(left, span, pattern_title(form), BOLD)], high=2.6 * setter.style.leading)
    if form.capaian is not None:
        pattern.high = HEIGHT
        pattern.picture = curve(form.capaian, span)
    options = _choose(setter, teks.LABEL_CAPAIAN, form.capaian)
    return _only(setter, setter.choice("CAPAIAN KINERJA ORGANISASI*", options, keep=True), pattern)
