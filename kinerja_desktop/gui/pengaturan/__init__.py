"""Pengaturan: account, look, backup, office."""
