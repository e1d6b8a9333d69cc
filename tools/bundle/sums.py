# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Write the hashes of everything that is passed on anew, when packages have come or been signed."""

from __future__ import annotations

from pathlib import Path

from tools.bundle.manifest import write_sums

OUT = Path(__file__).resolve().parents[2] / "dist"


def main() -> int:
    """Write `dist/SHA256SUMS`; signatures of it are left out."""
    if not OUT.is_dir():
        print("There is no folder dist. Run: make bundle")
        return 1
    print(write_sums(OUT).read_text("utf-8"), end="")
    return 0
