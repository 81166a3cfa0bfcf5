"""The day of the program: a training office stands at a day of its own, and the calendar must not contradict it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

_sumber: list[Callable[[], date]] = [date.today]


def setel_hari_ini(sumber: Callable[[], date]) -> None:
    """Take the day from the office that is open."""
    _sumber[0] = sumber


def hari_ini() -> date:
    """Return the day of now."""
    return _sumber[0]()
