"""People, organisation and planning: new tables, and columns that are appended empty so that hashes stay."""

from pathlib import Path

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns, tables and indexes as they were when this schema was released."""
    for perintah in Path(__file__).with_suffix(".sql").read_text("utf-8").split("--;;"):
        op.execute(perintah)
