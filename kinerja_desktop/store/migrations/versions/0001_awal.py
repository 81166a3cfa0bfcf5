"""First schema: the statements lie beside this file, as they were when it was released."""

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make all tables, indexes, triggers and the search index."""
    for perintah in Path(__file__).with_suffix(".sql").read_text("utf-8").split("--;;"):
        op.execute(perintah)
