"""Evaluasi: realisasi, ratings, quadrant, signature."""
