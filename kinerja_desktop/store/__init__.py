"""The encrypted cupboard: schema, engine, unit of work and change log. The only place of SQLAlchemy and SQLite."""
