"""Alembic's environment is made by `store.migrasi`, which passes the encrypted connection."""
