# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The bank-card ruler: from the length of a line on the glass to the size of everything else."""

from __future__ import annotations

import math

from edu_app.clinic.rules import COARSEST, FINEST

CARD_MM = 85.6
"""The long side of every bank card (ISO/IEC 7810, size ID-1)."""
GOAL_MM = 12.0
"""A finger hits what is as large as this."""
DIGITS = 4
"""Of the size that is kept; a pixel more or less of the line shows in the fourth."""


def size_of(line_px: int) -> float:
    """Return the size of a logical pixel in millimetres, when the line is as long as a card."""
    return round(CARD_MM / line_px, DIGITS)


def line_of(mm_per_px: float) -> int:
    """Return the line that is as long as a card where a pixel has this size."""
    return round(CARD_MM / mm_per_px)


def range_of(room_px: int) -> tuple[int, int]:
    """Return the shortest and the longest line, where there is so much room for it."""
    least, most = math.ceil(CARD_MM / COARSEST), math.floor(CARD_MM / FINEST)
    return least, max(least, min(most, room_px))


def button_mm(mm_per_px: float, *, token_px: int, least_mm: float) -> float:
    """Return the side that a button has on the glass, where a pixel has this size."""
    return max(token_px, math.ceil(least_mm / mm_per_px)) * mm_per_px
