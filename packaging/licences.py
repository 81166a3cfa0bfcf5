"""Write THIRD-PARTY.md: every locked package of the program with its version and licence, and what it carries along.

``--check`` only tells whether the file is current. Run by `make licences` and by a test.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from importlib.metadata import PackageMetadata, metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements" / "linux.txt"
TEMPLATE = ROOT / "packaging" / "texts" / "third-party.md"
TARGET = ROOT / "THIRD-PARTY.md"

# Licences that a program under Apache-2.0 may be distributed with; LGPL by dynamic linking (see the note in the file).
ALLOWED = frozenset({
    "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "HPND", "ISC", "LGPL-2.1-or-later", "LGPL-3.0-only", "MIT", "MIT-0",
    "MIT-CMU", "PSF-2.0", "Zlib",
})  # fmt: skip

# What the metadata of a package says when it uses no SPDX expression.
SPDX_OF_TEXT = {
    "MIT": "MIT",
    "BSD-3-Clause, Apache-2.0, dependency licenses": "BSD-3-Clause AND Apache-2.0",
    "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
}
# Packages whose metadata names no licence that a machine can read; read from the licence file in the wheel.
SPDX_OF_PACKAGE = {"pyrage": "MIT", "reportlab": "BSD-3-Clause", "sqlcipher3": "Zlib"}


@dataclass(frozen=True)
class Package:
    """One locked package; the licence is an SPDX expression."""

    name: str
    version: str
    licence: str


def locked(lock: Path = LOCK) -> dict[str, str]:
    """Return name and version of everything that the lock file installs."""
    return dict(re.findall(r"^([a-z0-9-]+)==([^\s;\\]+)", lock.read_text("utf-8"), re.MULTILINE))


def licence_of(name: str, about: PackageMetadata) -> str:
    """Return the SPDX expression of a package. Raises ValueError where its metadata tells none that is known here."""
    if expression := about.get("License-Expression"):
        return expression
    if name in SPDX_OF_PACKAGE:
        return SPDX_OF_PACKAGE[name]
    text = about.get("License") or ""
    if text not in SPDX_OF_TEXT:
        raise ValueError(f"{name}: unknown licence {text!r}; read it and add it to packaging/licences.py")
    return SPDX_OF_TEXT[text]


def is_allowed(expression: str) -> bool:
    """Tell whether an SPDX expression of AND and OR leaves a choice of allowed licences only."""
    choices = expression.replace("(", "").replace(")", "").split(" OR ")
    return any(all(part in ALLOWED for part in choice.split(" AND ")) for choice in choices)


def packages(lock: Path = LOCK) -> list[Package]:
    """Read the metadata of every locked package.

    Raises ValueError where another version is installed than is locked, or a licence is unknown or not allowed.
    """
    found = []
    for name, version in locked(lock).items():
        about = metadata(name)
        if about["Version"] != version:
            raise ValueError(f"{name}: {version} is locked, {about['Version']} is installed")
        licence = licence_of(name, about)
        if not is_allowed(licence):
            raise ValueError(f"{name}: licence {licence} is not allowed")
        found.append(Package(name, version, licence))
    return found


def document(found: list[Package]) -> str:
    """Return the text of THIRD-PARTY.md."""
    rows = "\n".join(f"| {p.name} | {p.version} | {p.licence} |" for p in found)
    return TEMPLATE.read_text("utf-8").replace("@PACKAGES@", rows)


def main() -> int:
    """Run as a program."""
    text = document(packages())
    if "--check" in sys.argv[1:]:
        return int(not TARGET.exists() or TARGET.read_text("utf-8") != text)
    TARGET.write_text(text, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
