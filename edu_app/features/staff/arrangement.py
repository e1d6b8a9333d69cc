# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How the staff's room is laid out in the room there is. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

MENU, LEAST_CONTENT, MOST_CONTENT = 330, 640, 1520
"""In pixels of a kiosk with text of 100 %; they grow with the text."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where the list stands, and how wide the cards may be."""

    menu: int
    """Width of the list at the side; 0 for a grid on top."""
    content: int
    """The most that a card is wide."""


def derive_arrangement(width: int, height: int, em: float) -> Arrangement:
    """Return the layout for a room; `em` is how much the text has grown, and 1 at 100 %."""
    menu, least = round(MENU * em), round(LEAST_CONTENT * em)
    most = round(MOST_CONTENT * em)
    if height > width or width - menu < least:
        return Arrangement(0, most)
    return Arrangement(menu, most)
