"""Measurements: ratios of two things in one run (see RESULTS.md)."""
