"""Pegawai dan Kalender: people of the office, holidays, leave and duty travel."""
