"""Kinerja Desktop: performance management of civil servants (PermenPANRB 6/2022), without a network."""

__version__ = "0.1.0"
