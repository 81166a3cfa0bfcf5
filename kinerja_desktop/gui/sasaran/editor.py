"""What the parts of the editor of results share: the plan as typed, and the means to show another state of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from kinerja_desktop.domain.skp import Iki, IngatanIki, Rhk, Skp
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.forms.ui_sasaran_rhk_form import Ui_SasaranRhk
from kinerja_desktop.gui.sasaran.tab import TabSkp
from kinerja_desktop.services.konteks import Context

_TINGGI, _TINGGI_IKI = 62, 90


class EditorHasil(TabSkp):
    """The results of one plan while they are typed."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        self._skp: Skp | None = None
        self._rhk: list[Rhk] = []
        self._pimpinan: list[Rhk] = []
        self._ubah = True
        self.form = Ui_SasaranRhk()
        self.form.setupUi(self)
        for medan in (self.form.rhk_pimpinan, self.form.uraian, self.form.rencana_aksi):
            medan.setFixedHeight(px(_TINGGI))
        self.form.uraian_iki.setFixedHeight(px(_TINGGI_IKI))
        self.form.isiGulir_iki.setObjectName("isiGulir")  # the name by which the theme knows what scrolls

    @property
    def boleh_ubah(self) -> bool:
        """Whether the plan may be changed now."""
        return self._ubah and self._skp is not None

    def skp(self) -> Skp:
        """The plan as typed here."""
        if self._skp is None:
            raise RuntimeError("no plan is shown")
        return replace(self._skp, rhk=tuple(self._rhk))

    def rhk(self) -> tuple[Rhk, ...]:
        """The results as typed."""
        return tuple(self._rhk)

    def terapkan(self, skp: Skp) -> Skp:
        """The plan with the results typed here, in the approach and on the form chosen here."""
        kini = self.skp()
        return replace(skp, rhk=kini.rhk, pendekatan=kini.pendekatan, untuk=kini.untuk)

    def rhk_baru(self, rhk: Rhk) -> Rhk:
        """A new result with the leader's result where there is only one to choose."""
        pertama = self._pimpinan[0] if len(self._pimpinan) == 1 else None
        return replace(rhk, rhk_pimpinan=pertama.uraian, rhk_pimpinan_id=pertama.id) if pertama else rhk

    def _ganti_iki(self, i: int, iki: Sequence[Iki]) -> None:
        self._rhk[i] = replace(self._rhk[i], iki=tuple(iki))

    def ganti(self, skp: Skp, terpilih: UUID | None = None) -> None:
        """Show other content of the same plan: another approach, another form, a result more."""
        raise NotImplementedError

    def ingat(self, ingatan: dict[UUID, IngatanIki]) -> None:
        """Remember words of the other approach."""
        raise NotImplementedError

    def tampilkan_medan(self) -> None:
        """Show the fields of the chosen row."""
        raise NotImplementedError

    def tampilkan_pustaka(self) -> None:
        """Show the library in the place of the fields."""
        raise NotImplementedError
