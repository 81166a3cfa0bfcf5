"""Panduan: the offline help."""
