"""Exchange by file: leaves that are not shown, lives of neighbours, bundles sent and received.

Records of earlier schemas carry their revisions and ancestors from the first one on, so nothing is rewritten.
"""

from pathlib import Path

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables and indexes as they were when this schema was released."""
    for perintah in Path(__file__).with_suffix(".sql").read_text("utf-8").split("--;;"):
        op.execute(perintah)
