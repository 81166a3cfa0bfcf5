"""Pembinaan: actions after progress or none, guidance, counselling (PermenPANRB 6/2022 articles 20-21)."""
