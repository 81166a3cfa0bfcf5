"""Keberatan: object to an evaluation, explain, decide, and read what was decided."""
