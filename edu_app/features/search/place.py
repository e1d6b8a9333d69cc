# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How the search page was left, as one number: all that the history keeps of a page.

What was typed is no part of it; the visit remembers that, and only the last of it.
"""

from __future__ import annotations

from dataclasses import dataclass

USED = 1
"""Set in every number, so that a page that was left at its top is not taken for a new one."""
GROUP_BITS, CARD_BITS = 4, 12
LARGEST_GROUP, LARGEST_CARD = (1 << GROUP_BITS) - 1, (1 << CARD_BITS) - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Groups and results are meant by their order."""

    group: int = 0
    """The group that was shown, from 1; 0 for all."""
    top: int = 0
    """The result at the top of the view, from 0."""
    opened: int = 0
    """The result that had the focus, from 1; 0 for none."""


def pack(place: Place) -> int:
    """Write a place as a number."""
    number = min(place.opened, LARGEST_CARD)
    number = number << CARD_BITS | min(place.top, LARGEST_CARD)
    number = number << GROUP_BITS | min(place.group, LARGEST_GROUP)
    return number << 1 | USED


def unpack(number: int) -> Place:
    """Read what `pack` wrote."""
    rest = number >> 1
    group, rest = rest & LARGEST_GROUP, rest >> GROUP_BITS
    top, rest = rest & LARGEST_CARD, rest >> CARD_BITS
    return Place(group=group, top=top, opened=rest & LARGEST_CARD)
