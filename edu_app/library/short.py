# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The short version of a page: main message, key points, one picture, what you can do.

It is made from the page itself, so the two can never say different things.
"""

from __future__ import annotations

from dataclasses import dataclass

from edu_app.library.model import (
    Block,
    Callout,
    CalloutKind,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Risk,
)

TO_DO = "what-you-can-do"
"""Id of the heading above the steps; in other languages it is given as `{#what-you-can-do}`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Short:
    """The parts of a short version; a page may lack any of them."""

    lead: tuple[Block, ...]
    """The main message and the key points."""
    picture: tuple[Block, ...]
    """The first drawing of the page, or else its first risk statement."""
    steps: tuple[Block, ...]
    """The heading and the steps of what the reader can do."""

    @property
    def whole(self) -> bool:
        """Whether the page has what a short version needs."""
        return bool(self.lead and self.steps)

    def blocks(self) -> tuple[Block, ...]:
        """Return all parts, in reading order."""
        return (*self.lead, *self.picture, *self.steps)


def short_version(blocks: tuple[Block, ...]) -> Short:
    """Return the short version of a page."""
    key = next((b for b in blocks if isinstance(b, Callout) and b.kind is CalloutKind.KEY), None)
    lead = tuple(block for block in blocks if isinstance(block, Paragraph) and block.lead)
    return Short(
        lead=(*lead, key) if key else (),
        picture=_picture(blocks),
        steps=_steps(blocks),
    )


def _picture(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    for kind in (Figure, Risk):
        for block in blocks:
            if isinstance(block, kind):
                return (block,)
    return ()


def _steps(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    for at, block in enumerate(blocks):
        if isinstance(block, Heading) and block.id == TO_DO:
            below = [each for each in blocks[at + 1 : at + 3] if isinstance(each, ItemList)]
            return (block, *below[:1]) if below else ()
    return ()
