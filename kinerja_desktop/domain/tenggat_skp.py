"""How a plan stands against its deadline, 31 January (PermenPANRB 6/2022 article 14, Lampiran II.C.4; R21)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.skp import Skp, tenggat_penetapan


@dataclass(frozen=True, slots=True)
class TenggatSkp:
    """The last day to set a plan in time; `sisa` are the days until then, negative once it has passed."""

    tenggat: date
    sisa: int

    @property
    def terlambat(self) -> int:
        """Days past the deadline, 0 while it is not over; a late plan can still be set (R21)."""
        return max(0, -self.sisa)


def tenggat_skp(skp: Skp, ditetapkan: bool, hari_ini: date) -> TenggatSkp | None:
    """The deadline of a plan that was never set; None once it was, and for one that begins later in the year."""
    tenggat = None if ditetapkan else tenggat_penetapan(skp)
    return None if tenggat is None else TenggatSkp(tenggat, (tenggat - hari_ini).days)
