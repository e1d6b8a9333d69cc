# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How much of a page is shown: the whole of it, its short version, or choices side by side."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from edu_app.library.comparison import comparison_of
from edu_app.library.model import Paragraph
from edu_app.library.short import short_version

if TYPE_CHECKING:
    from edu_app.library.model import Block, Topic


class Depth(StrEnum):
    """What a page shows."""

    SHORT = "short"
    SIDE = "side"
    FULL = "full"


def offered(topic: Topic) -> tuple[Depth, ...]:
    """Return the depths that a page has, the shortest first."""
    found = [Depth.FULL]
    if comparison_of(topic.blocks) is not None:
        found.insert(0, Depth.SIDE)
    if short_version(topic.blocks).whole:
        found.insert(0, Depth.SHORT)
    return tuple(found)


def present(topic: Topic, wished: str) -> Depth:
    """Return the depth in which a page opens.

    A page that compares choices puts them side by side until somebody wants it otherwise.
    """
    there = offered(topic)
    if wished in there:
        return Depth(wished)
    return Depth.SIDE if not wished and Depth.SIDE in there else Depth.FULL


def side_by_side(topic: Topic) -> tuple[Block, ...]:
    """Return the main message of a page and, for each question, what every choice answers."""
    found = comparison_of(topic.blocks)
    if found is None:
        return topic.blocks
    lead = tuple(block for block in topic.blocks if isinstance(block, Paragraph) and block.lead)
    tables = tuple(block for pair in found.tables() for block in pair)
    return (*lead, *tables, *topic.blocks[found.last :])
