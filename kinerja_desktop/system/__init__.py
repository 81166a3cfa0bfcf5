"""Paths, resources, logs and key store of the machine."""
