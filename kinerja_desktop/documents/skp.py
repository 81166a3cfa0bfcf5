"""SASARAN KINERJA PEGAWAI: forms A.1.1 (pp. 32-33), A.1.2 (34-36), A.1.6 (55-56) and A.1.7 (57-59)."""

from __future__ import annotations

from kinerja_desktop.documents.fonts import BOLD, REGULAR
from kinerja_desktop.documents.hasil_kerja import Column, narrative, results
from kinerja_desktop.documents.perilaku import conduct
from kinerja_desktop.documents.sheet import Box, Pager
from kinerja_desktop.documents.table import place
from kinerja_desktop.documents.typesetter import Signature, Typesetter
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import FormulirLampiran, FormulirSkp, Kertas
from kinerja_desktop.domain.skp import LABEL_PERSPEKTIF, Pendekatan, Untuk

JPT_COLUMNS = (
    Column("NO", 0.035),
    Column("RENCANA HASIL KERJA", 0.3),
    Column("INDIKATOR KINERJA INDIVIDU", 0.365, lambda iki: iki.uraian),
    Column("TARGET", 0.14, lambda iki: iki.target, centred=True),
    Column("PERSPEKTIF", 0.16, lambda iki: LABEL_PERSPEKTIF[iki.perspektif] if iki.perspektif else "", centred=True),
)
COLUMNS = (
    Column("NO.", 0.035),
    Column("RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*", 0.2),
    Column("RENCANA HASIL KERJA", 0.265),
    Column("ASPEK", 0.08, lambda iki: teks.LABEL_ASPEK[iki.aspek]),
    Column("INDIKATOR KINERJA INDIVIDU", 0.27, lambda iki: iki.uraian),
    Column("TARGET", 0.15, lambda iki: iki.target),
)
SHARES = (0.035, 0.465, 0.5)
RANK = "PANGKAT/ GOL. RUANG"
MARGIN = {Kertas.F4: (15.0, 15.0, 17.0, 15.0), Kertas.A4: (13.0, 13.0, 15.5, 13.0)}
"""Top, right, bottom and left margin of the landscape forms in millimetres."""
MEASURE = {Kertas.F4: (9.0, 11.0, 2.4), Kertas.A4: (8.7, 10.5, 2.1)}
"""Size, distance of lines and padding of body type in points, and the height left for a signature."""
TIGHT = {Kertas.F4: (8.6, 10.4, 2.0), Kertas.A4: (8.4, 10.0, 1.8)}
"""The same where it saves a sheet that would be almost empty."""
_SPARSE = 0.45


def lay_out(form: FormulirSkp, paper: Kertas) -> Pager:
    """Lay the form of a plan out in landscape.

    The line "FORMAT A.1.7" (A.1.1, …) above the title names the annex and is not printed by the filled examples (Anak
    Lampiran 2 and 3); like them, the form begins with its title, and the format is named in the footer. The form has
    one place and date, above the signature of the penilai who sets the SKP.
    """
    pager = _laid_out(form, paper, MEASURE[paper])
    if len(pager.sheets) > 1 and pager.d - pager.top < (pager.bottom - pager.top) * _SPARSE:
        tight = _laid_out(form, paper, TIGHT[paper])
        return tight if len(tight.sheets) < len(pager.sheets) else pager
    return pager


def _laid_out(form: FormulirSkp, paper: Kertas, measure: tuple[float, float, float]) -> Pager:
    setter = Typesetter(Pager(paper, True, MARGIN[paper]), *measure)
    pager = setter.pager
    setter.letterhead(form.kop)
    for number, title in enumerate(titles(form)):
        setter.titled(title, 10.5, REGULAR if number else BOLD)
    pager.d += 6
    agency_line(setter, form.instansi, teks.periode_cetak(form.mulai, form.selesai))
    place(pager, setter.identity(RANK, form.pegawai, form.penilai, nip_opsional=form.untuk is Untuk.JPT))
    if form.pendekatan is Pendekatan.KUALITATIF:
        place(pager, narrative(setter, form.untuk, form.rhk))
    else:
        place(pager, results(setter, columns(form), form.rhk))
    guides = teks.panduan(form.versi_perilaku, form.untuk)
    section = conduct(setter, conduct_title(form), guides, form.perilaku, SHARES, umpan_balik=False)
    ending = setter.notes(notes(form), signatures(form))
    place(pager, section, ending.height)
    ending.put()
    return pager


def titles(form: FormulirSkp) -> tuple[str, str, str]:
    """Return the title lines of the form."""
    return teks.JUDUL_SKP, teks.JUDUL_PENDEKATAN[form.pendekatan], teks.JUDUL_UNTUK[form.untuk]


def columns(form: FormulirSkp) -> tuple[Column, ...]:
    """Return the columns of a quantitative form."""
    return JPT_COLUMNS if form.untuk is Untuk.JPT else COLUMNS


def conduct_title(form: FormulirSkp) -> str:
    """Return the title of PERILAKU KERJA with the stars of its footnote, which is the last one."""
    return "PERILAKU KERJA" + "*" * len(notes(form))


def notes(form: FormulirSkp) -> tuple[str, ...]:
    """Return the footnotes: only form A.1.7 has a column with the leader's result, and so one about it."""
    if form.format == "A.1.7":
        return teks.CATATAN_INTERVENSI, f"** {teks.CATATAN_EKSPEKTASI}"
    return (f"* {teks.CATATAN_EKSPEKTASI}",)


def signatures(form: FormulirSkp | FormulirLampiran) -> tuple[Signature, Signature]:
    """Return both signatures under a plan; place and date stand once, above the one of the penilai."""
    sign = form.tanda_penilai
    return (
        Signature(0, "", "Pegawai yang Dinilai", form.pegawai),
        Signature(1, teks.baris_tanda(sign.tempat, sign.tanggal), "Pejabat Penilai Kinerja", form.penilai),
    )


def agency_stacked(setter: Typesetter, agency: str, masa: str) -> None:
    """Print the instansi at the left, PERIODE PENILAIAN in two lines at the right: the portrait forms."""
    pager = setter.pager
    half = pager.span * 0.5
    left = setter.lines(agency.upper(), half)
    right = setter.lines(f"PERIODE PENILAIAN:\n{masa}", half)
    high = max(len(left), len(right)) * setter.style.leading + 2 * setter.pad
    for x, lines in ((pager.left, left), (pager.left + half, right)):
        pager.sheet.boxes.append(Box(x, pager.d, half, high, lines, setter.style, setter.pad, middle=True, frame=False))
    pager.d += high


def agency_line(setter: Typesetter, agency: str, masa: str) -> None:
    """Print the instansi at the left and PERIODE PENILAIAN over the right half of the identity table."""
    pager = setter.pager
    half = pager.span / 2
    left = setter.lines(agency.upper(), half)
    right = setter.lines(f"PERIODE PENILAIAN: {masa}", half)
    high = max(len(left), len(right)) * setter.style.leading + setter.pad
    for x, lines in ((pager.left, left), (pager.left + half, right)):
        pager.sheet.boxes.append(Box(x, pager.d, half, high, lines, setter.style, pad=setter.pad / 2, frame=False))
    pager.d += high
