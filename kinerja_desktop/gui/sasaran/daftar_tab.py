"""The tabs of the page Sasaran, in their order; a new one is a file and a line here."""

from __future__ import annotations

from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.sasaran.hasil_kerja import HasilKerjaEditor
from kinerja_desktop.gui.sasaran.lampiran import LampiranEditor
from kinerja_desktop.gui.sasaran.manual import ManualTab
from kinerja_desktop.gui.sasaran.perilaku import PerilakuEditor
from kinerja_desktop.gui.sasaran.riwayat import RiwayatTab
from kinerja_desktop.gui.sasaran.strategi import StrategiTab
from kinerja_desktop.gui.sasaran.tab import TabSkp
from kinerja_desktop.services.konteks import Context

_TAB: tuple[type[TabSkp], ...] = (
    HasilKerjaEditor,
    PerilakuEditor,
    LampiranEditor,
    ManualTab,
    StrategiTab,
    RiwayatTab,
)


def daftar_tab(halaman: Halaman, konteks: Context) -> list[TabSkp]:
    """Every tab, made for this page."""
    return [kelas(halaman, konteks) for kelas in _TAB]
