"""When the copy of a bundle lay on the medium."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column. Of the bundles made before nobody knows: they count as copied when they were made."""
    op.execute("ALTER TABLE paket_keluar ADD COLUMN disalin TEXT")
    op.execute("UPDATE paket_keluar SET disalin = waktu")
