"""Until which change somebody was the penilai of whom: what was handed in before it he has decided about."""

from pathlib import Path

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Of changes before this one the number is not known: what comes from those penilai now is held back, as before."""
    for perintah in Path(__file__).with_suffix(".sql").read_text("utf-8").split("--;;"):
        op.execute(perintah)
