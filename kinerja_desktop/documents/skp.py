"""Form A.1.7, SASARAN KINERJA PEGAWAI, quantitative, for administrators and functional officers (pp. 57-59)."""

from __future__ import annotations

from kinerja_desktop.documents.fonts import BOLD, REGULAR
from kinerja_desktop.documents.hasil_kerja import Column, results
from kinerja_desktop.documents.perilaku import conduct
from kinerja_desktop.documents.sheet import Box, Pager
from kinerja_desktop.documents.table import place
from kinerja_desktop.documents.typesetter import Signature, Typesetter
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import FormulirLampiran, FormulirSkp, Kertas

COLUMNS = (
    Column("NO.", 0.035),
    Column("RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*", 0.2),
    Column("RENCANA HASIL KERJA", 0.265),
    Column("ASPEK", 0.08, lambda iki: teks.LABEL_ASPEK[iki.aspek]),
    Column("INDIKATOR KINERJA INDIVIDU", 0.27, lambda iki: iki.uraian),
    Column("TARGET", 0.15, lambda iki: iki.target),
)
SHARES = (0.035, 0.465, 0.5)
TITLES = (
    "SASARAN KINERJA PEGAWAI",
    "PENDEKATAN HASIL KERJA KUANTITATIF",
    "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
)
PERILAKU = "PERILAKU KERJA**"
MARGIN = {Kertas.F4: (15.0, 15.0, 17.0, 15.0), Kertas.A4: (13.0, 13.0, 15.5, 13.0)}
"""Top, right, bottom and left margin of the landscape forms in millimetres."""
MEASURE = {Kertas.F4: (9.0, 11.0, 2.4), Kertas.A4: (8.7, 10.5, 2.1)}
"""Size, distance of lines and padding of body type in points, and the height left for a signature."""


def lay_out(form: FormulirSkp, paper: Kertas) -> Pager:
    """Lay the form out in landscape.

    The line "FORMAT A.1.7" above the title names the annex and is not printed by the filled examples (Anak Lampiran 3);
    like them, the form begins with its title, and the format is named in the footer. The form has one place and date,
    above the signature of the penilai who sets the SKP.
    """
    setter = Typesetter(Pager(paper, True, MARGIN[paper]), *MEASURE[paper])
    pager = setter.pager
    setter.letterhead(form.kop)
    for number, title in enumerate(TITLES):
        setter.titled(title, 10.5, REGULAR if number else BOLD)
    pager.d += 6
    agency_line(setter, form.instansi, teks.periode_cetak(form.mulai, form.selesai))
    place(pager, setter.identity("PANGKAT/ GOL. RUANG", form.pegawai, form.penilai))
    place(pager, results(setter, COLUMNS, form.rhk))
    section = conduct(setter, PERILAKU, form.versi_perilaku, form.perilaku, SHARES, umpan_balik=False)
    ending = setter.notes(
        (teks.CATATAN_INTERVENSI, teks.CATATAN_EKSPEKTASI),
        signatures(form),
    )
    place(pager, section, ending.height)
    ending.put()
    return pager


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
