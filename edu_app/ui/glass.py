# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How large letters are on the glass: on a screen with small pixels more of them are taken."""

from __future__ import annotations

X_HEIGHT = 0.496
"""Of a small letter such as x, in the guide's own letters, against their size."""
MOST = 200
"""Per cent of the design; layouts are made for letters up to this size."""


def growth(percent: int, body_px: int, mm_per_px: float, letter_mm: float) -> float:
    """Return by how much letters are larger than in the design, and at least by the text size.

    Args:
        percent: The text size that a person has chosen.
        body_px: The size of running text in the design.
        mm_per_px: The size of a logical pixel on the glass.
        letter_mm: The least height of a small letter of running text at 100 %.
    """
    chosen = percent / 100
    seen = body_px * X_HEIGHT * mm_per_px
    wanted = chosen * max(1.0, letter_mm / seen)
    return max(chosen, min(wanted, MOST / 100))
