"""Beranda: what must be done now, the month, the plan."""
