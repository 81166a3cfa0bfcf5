"""Tests of the page Persetujuan."""
