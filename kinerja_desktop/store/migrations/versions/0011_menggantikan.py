"""Which verdicts a verdict settles or takes back, by its own word."""

from pathlib import Path

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Of verdicts before this one it is not known: what an earlier one takes back is told by their order, as before."""
    for perintah in Path(__file__).with_suffix(".sql").read_text("utf-8").split("--;;"):
        op.execute(perintah)
