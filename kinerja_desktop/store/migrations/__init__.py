"""Alembic migrations, linear."""
