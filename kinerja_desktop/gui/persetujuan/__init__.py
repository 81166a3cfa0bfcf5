"""Persetujuan: the queue of the team, one report with its evidence, and the decision."""
