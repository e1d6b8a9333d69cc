# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How high the picture of a page that scrolls is: a part of the page, and whole with its controls.

No painting.
"""

from __future__ import annotations

PART = {False: 0.5, True: 0.92}
"""Height of the living vein, as a part of its width: wide and upright windows."""
LARGE_UPRIGHT = 0.98
"""The same in upright windows for large text: labels have more room, the slider is in view."""
MOST_OF_HEIGHT, LEAST = 0.8, 320
"""Part of a low window that it may take, and pixels that it needs at least."""
GIVES_WAY = 0.85
"""It becomes so much lower where a page then needs no scrolling."""
DRAWING, LEAST_DRAWING, SHORT_DRAWING = 0.57, 0.42, 0.9
"""Parts of a page that a drawing takes: usual, beside long words, in a low window."""


def vein_height(
    *, wide: int, high: int, rest: int, least: int = LEAST, portrait: bool, large: bool
) -> int:
    """Return the height of the living vein; `rest` is what all the rest of its page needs."""
    part = LARGE_UPRIGHT if portrait and large else PART[portrait]
    wanted = min(wide * part, high * MOST_OF_HEIGHT)
    if wanted * GIVES_WAY <= high - rest < wanted:
        wanted = high - rest
    return round(max(least, wanted))


def drawing_height(*, high: int, rest: int, short: bool) -> int:
    """Return the height of a drawing; `rest` is what must be seen with it where it can."""
    if short:
        return round(high * SHORT_DRAWING)
    return round(max(high * LEAST_DRAWING, min(high * DRAWING, high - rest)))
