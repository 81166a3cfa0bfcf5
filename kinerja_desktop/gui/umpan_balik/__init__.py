"""Umpan Balik: read what was received and given, give feedback."""
