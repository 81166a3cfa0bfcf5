"""When the copy of a bundle lay on the medium; bundles that came in by sender and id; versions of conflicts."""

from pathlib import Path

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Of the bundles made before nobody knows whether they were copied: they count as copied when they were made."""
    for perintah in Path(__file__).with_suffix(".sql").read_text("utf-8").split("--;;"):
        op.execute(perintah)
