"""Time as it is shown: the office's zone. Clocks never decide an order (see the sync design)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

TAHUN_TERAWAL, TAHUN_TERAKHIR = 1900, 2199
"""Years of which anything is told; a clock that stands elsewhere is broken, and many pages count days up to now."""
WIB = timezone(timedelta(hours=7), "WIB")


def ke_teks(waktu: datetime) -> str:
    """Write an aware time as UTC text of whole seconds, so that text order is time order."""
    return waktu.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def dari_teks(teks: str) -> datetime:
    """Read `ke_teks` back into the office's zone."""
    return datetime.strptime(teks, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).astimezone(WIB)
