"""Pegawai & Organisasi: people, units, assignments, penilai, holidays, leave and duty travel."""
