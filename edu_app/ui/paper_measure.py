# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lengths on paper in logical pixels, of which 96 are an inch."""

from __future__ import annotations

DOTS_PER_INCH = 96
MM_PER_INCH = 25.4
POINTS_PER_INCH = 72


def px(mm: float) -> float:
    """Return a length on paper in logical pixels."""
    return mm / MM_PER_INCH * DOTS_PER_INCH


def points(length_px: float) -> float:
    """Return a length in logical pixels as printers say it."""
    return length_px / DOTS_PER_INCH * POINTS_PER_INCH
