# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How much memory this program holds now."""

from __future__ import annotations

from pathlib import Path

STATM = Path("/proc/self/statm")
PAGE_BYTES = 4096
"""On every processor that Linux kiosks have; where pages are larger, less is seen than there is."""


def resident_mb(file: Path = STATM) -> int | None:
    """Return the megabytes of memory that are in use; None where the system does not tell."""
    try:
        return int(file.read_text("ascii").split()[1]) * PAGE_BYTES // 1_000_000
    except (OSError, ValueError, IndexError):
        return None
