"""Machines that exchange files, simulated: random schedules with faults, through a model and through the real code."""
