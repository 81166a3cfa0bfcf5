"""Laporan Harian: the list of own reports and the form of one."""
