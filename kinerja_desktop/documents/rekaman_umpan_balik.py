"""REKAMAN INFORMASI UMPAN BALIK BERKELANJUTAN: forms B.1.3 (pp. 71-72), B.1.4 (pp. 73-74) and B.1.5 (pp. 75-77)."""

from __future__ import annotations

from kinerja_desktop.documents.blocks import place_and_date
from kinerja_desktop.documents.fonts import BOLD, REGULAR
from kinerja_desktop.documents.hasil_evaluasi import MEASURE, SHARES, instansi_penilai, rank, table, titles
from kinerja_desktop.documents.perilaku import conduct
from kinerja_desktop.documents.sheet import Pager
from kinerja_desktop.documents.skp import MARGIN, agency_line
from kinerja_desktop.documents.table import place
from kinerja_desktop.documents.typesetter import Signature, Typesetter
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.dokumen_umpan_balik import RekamanUmpanBalik

TITLE = "REKAMAN INFORMASI UMPAN BALIK BERKELANJUTAN"


def conduct_title(form: RekamanUmpanBalik) -> str:
    """Return the title of PERILAKU KERJA; the quantitative forms set a star behind it (pp. 73, 76)."""
    return "PERILAKU KERJA" if form.format == "B.1.3" else "PERILAKU KERJA*"


def signatures(form: RekamanUmpanBalik) -> tuple[Signature, Signature]:
    """Return both signatures; place and date stand once, above the one of the penilai (pp. 72, 74, 77; R41)."""
    return (
        Signature(0, "", "Pegawai yang Dinilai", form.pegawai),
        Signature(1, place_and_date(form.tanda), "Pejabat Penilai Kinerja", form.penilai),
    )


def lay_out_rekaman(form: RekamanUmpanBalik, paper: Kertas) -> Pager:
    """Lay the form out in landscape: as the evaluation that will follow, without capaian, ratings and predikat."""
    setter = Typesetter(Pager(paper, True, MARGIN[paper]), *MEASURE[paper])
    pager = setter.pager
    setter.letterhead(form.kop)
    for number, title in enumerate(titles(TITLE, form.untuk, form.pendekatan)):
        setter.titled(title, 10.5, REGULAR if number else BOLD)
    pager.d += 2
    setter.baris_periode("PERIODE:", form.label_periode, "*", 10.5)
    pager.d += 3
    pager.rule(0.5, 1)
    agency_line(setter, form.instansi, teks.periode_cetak(form.mulai, form.selesai))
    identity = setter.identity(
        rank(form.pendekatan), form.pegawai, form.penilai, form.format == "B.1.4", instansi=instansi_penilai(form)
    )
    place(pager, identity)
    place(pager, table(setter, form, teks.UKURAN_REKAMAN))
    guides = teks.panduan(form.versi_perilaku)
    section = conduct(setter, conduct_title(form), guides, form.perilaku, SHARES, umpan_balik=True)
    ending = setter.notes((teks.CATATAN_REKAMAN,), signatures(form))
    place(pager, section, ending.height)
    ending.put()
    return pager
