# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What staff save again and again while the plug is pulled. Imports nothing: a program uses it."""

from __future__ import annotations

from collections.abc import Mapping

SAVED: tuple[Mapping[str, object], ...] = (
    {"kiosk.idle-seconds": 120, "kiosk.tone": False, "kiosk.restart-at": "02:15"},
    {"kiosk.idle-seconds": 150, "kiosk.tone": True, "kiosk.restart-at": "04:45"},
)
"""By turns; a file that mixes both was not written whole."""
WHOLE = {(90, True, "03:30"), (120, False, "02:15"), (150, True, "04:45")}
"""As it was before anybody saved, and as it was saved."""
