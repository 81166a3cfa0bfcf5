"""Which units and people a certificate speaks for, and when one scope lies within another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

from msgspec import Meta

from kinerja_desktop.sync.wire import Id, Record

IDS = 20_000
_COMPARISONS = 1_000_000

UnitContains = Callable[[bytes, bytes], bool]
"""Whether a unit has another unit, or a person, below it; sync itself knows no organisation."""

_Ids = Annotated[tuple[Id, ...], Meta(max_length=IDS)]


class Scope(Record, frozen=True):
    """Everything, or units with all below them and single people. Lists are sorted and hold nothing twice."""

    everything: bool
    units: _Ids
    persons: _Ids

    @classmethod
    def whole(cls) -> Scope:
        """Everything of the office."""
        return cls(True, (), ())

    @classmethod
    def of(cls, units: frozenset[bytes] = frozenset(), persons: frozenset[bytes] = frozenset()) -> Scope:
        """These units and people."""
        return cls(False, tuple(sorted(units)), tuple(sorted(persons)))

    def well_formed(self) -> bool:
        """True when it is written in its only form, within its bound."""
        lists = (self.units, self.persons)
        if self.everything:
            return lists == ((), ())
        return len(self.units) + len(self.persons) <= IDS and all(tuple(sorted(set(one))) == one for one in lists)


def organisation_unknown(_parent: bytes, _child: bytes) -> bool:
    """For a machine that has no master data yet: it takes its issuer's word, and whoever knows better checks again."""
    return True


def within(parent: Scope, child: Scope, unit_contains: UnitContains) -> bool:
    """True when `child` speaks for nothing that `parent` does not.

    A unit or a person lies within a parent that names it, or names a unit above it. A pair of lists that would take
    too long to compare counts as too wide: no honest certificate is made so.
    """
    if parent.everything or child.everything:
        return parent.everything
    unnamed = [*(set(child.units) - set(parent.units)), *(set(child.persons) - set(parent.persons))]
    if len(unnamed) * len(parent.units) > _COMPARISONS:
        return False
    return all(any(unit_contains(above, one) for above in parent.units) for one in unnamed)
