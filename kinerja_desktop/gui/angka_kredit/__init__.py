"""Angka kredit of functional officials."""
