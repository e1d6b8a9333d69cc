# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Exit codes by which a kiosk tells whoever started it what to do next."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """The code of a kiosk that ended by itself."""

    AGAIN = 0
    """Start it again: it ended as planned, in closed hours or because staff asked for it."""
    TO_SYSTEM = 10
    """Leave it ended and show the log-in of the system: staff asked for it."""
