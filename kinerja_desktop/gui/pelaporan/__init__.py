"""Deadlines, reports to the PyB and what follows from evaluations."""
