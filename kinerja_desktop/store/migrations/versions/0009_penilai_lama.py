"""Who was the penilai of whom before: what a workstation took in of him then counts after the change too."""

from pathlib import Path

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Changes before this one are known by SKP and by what was set by hand only."""
    for perintah in Path(__file__).with_suffix(".sql").read_text("utf-8").split("--;;"):
        op.execute(perintah)
