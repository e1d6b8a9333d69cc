# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The touch test: four corners, each to be tapped once."""

from __future__ import annotations

from enum import StrEnum

from edu_app.words import mark


class Corner(StrEnum):
    """One corner of the glass."""

    TOP_LEFT = "top-left"
    TOP_RIGHT = "top-right"
    BOTTOM_LEFT = "bottom-left"
    BOTTOM_RIGHT = "bottom-right"

    @property
    def is_right(self) -> bool:
        """Whether it lies at the right."""
        return self in (Corner.TOP_RIGHT, Corner.BOTTOM_RIGHT)

    @property
    def is_low(self) -> bool:
        """Whether it lies below."""
        return self in (Corner.BOTTOM_LEFT, Corner.BOTTOM_RIGHT)


NAMES = {
    Corner.TOP_LEFT: mark("staff", "top left"),
    Corner.TOP_RIGHT: mark("staff", "top right"),
    Corner.BOTTOM_LEFT: mark("staff", "bottom left"),
    Corner.BOTTOM_RIGHT: mark("staff", "bottom right"),
}


def missing(tapped: frozenset[Corner]) -> tuple[Corner, ...]:
    """Return the corners in which no finger was felt."""
    return tuple(corner for corner in Corner if corner not in tapped)


def place_of(corner: Corner, width: int, height: int, side: tuple[int, int]) -> tuple[int, int]:
    """Return where what marks a corner lies in a window."""
    x = width - side[0] if corner.is_right else 0
    y = height - side[1] if corner.is_low else 0
    return x, y
