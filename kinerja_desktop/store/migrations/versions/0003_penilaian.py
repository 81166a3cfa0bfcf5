"""Feedback, evaluation and follow-up: new tables, and columns that are appended empty so that hashes stay.

One file a subject, in the order of their names.
"""

from pathlib import Path

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns, tables and indexes as they were when this schema was released."""
    for berkas in sorted(Path(__file__).with_suffix("").glob("*.sql")):
        for perintah in berkas.read_text("utf-8").split("--;;"):
            op.execute(perintah)
