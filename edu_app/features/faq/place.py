# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The state of the questions page as one number: all that the history keeps of a page."""

from __future__ import annotations

from dataclasses import dataclass

USED = 1
"""Set in every number, so that a page that was left at its top is not taken for a new one."""
NUMBER_BITS = 16
LARGEST = (1 << NUMBER_BITS) - 1
WHOLE = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """How somebody left the page. Questions and groups are meant by their order."""

    group: int = 0
    """The group that was shown, from 1; 0 for all."""
    top: int = 0
    """The question at the top of the view, from 1; 0 when nothing was scrolled."""
    above: int = 0
    """How many thousandths of that question lay above the view."""
    opened: frozenset[int] = frozenset()
    """The questions whose answers were open, from 0."""
    typed: str = ""


def pack(place: Place) -> int:
    """Write a place as a number: small fields first, then the open answers, then the words."""
    mask = sum(1 << number for number in place.opened)
    letters = place.typed.encode("utf-8", "ignore")
    number = int.from_bytes(letters, "little")
    for value, bits in (
        (mask, mask.bit_length()),
        (mask.bit_length(), NUMBER_BITS),
        (min(place.above, LARGEST), NUMBER_BITS),
        (min(place.top, LARGEST), NUMBER_BITS),
        (min(place.group, LARGEST), NUMBER_BITS),
        (USED, 1),
    ):
        number = number << bits | value
    return number


def unpack(number: int) -> Place:
    """Read what `pack` wrote."""
    rest = number >> 1
    fields = []
    for _field in range(4):
        fields.append(rest & LARGEST)
        rest >>= NUMBER_BITS
    group, top, above, bits = fields
    mask, rest = rest & ((1 << bits) - 1), rest >> bits
    letters = rest.to_bytes((rest.bit_length() + 7) // 8, "little")
    return Place(
        group=group,
        top=top,
        above=above,
        opened=frozenset(number for number in range(bits) if mask >> number & 1),
        typed=letters.decode("utf-8", "ignore"),
    )
