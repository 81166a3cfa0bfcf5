"""Dokumen: official forms, preview, print."""
