"""Sasaran Kinerja: the plan of a year."""
