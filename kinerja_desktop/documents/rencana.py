"""Which layout prints which record of planning and execution, for `documents.pdf`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kinerja_desktop.documents.aksi import lay_out_aksi, lay_out_dokumentasi
from kinerja_desktop.documents.manual import lay_out_manual
from kinerja_desktop.documents.matriks import lay_out_matriks
from kinerja_desktop.documents.pohon import lay_out_pohon
from kinerja_desktop.documents.serah_terima import lay_out_serah_terima
from kinerja_desktop.documents.sheet import Pager
from kinerja_desktop.documents.strategi import lay_out_strategi
from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.dokumen_rencana import (
    FormulirDokumentasi,
    FormulirManual,
    FormulirMatriks,
    FormulirRencanaAksi,
    FormulirStrategi,
    LembarSerahTerima,
    PohonKinerja,
)

LAYOUT: dict[type[Any], Callable[[Any, Kertas], Pager]] = {
    FormulirManual: lay_out_manual,
    FormulirStrategi: lay_out_strategi,
    FormulirMatriks: lay_out_matriks,
    FormulirRencanaAksi: lay_out_aksi,
    FormulirDokumentasi: lay_out_dokumentasi,
    LembarSerahTerima: lay_out_serah_terima,
    PohonKinerja: lay_out_pohon,
}
