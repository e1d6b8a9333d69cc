# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A hand-out as a file: its parts in order, and where in it a link of the guide leads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import zip_longest

import msgspec

from edu_app.library.diagram import Diagram
from edu_app.library.link import Kind, Link
from edu_app.library.model import (
    Block,
    Callout,
    CalloutKind,
    Citation,
    GlossaryTerm,
    Heading,
    Paragraph,
    Text,
    Words,
)
from edu_app.library.phrases import Phrases
from edu_app.render.sheet import Sheet

SEPARATOR = "--"
"""Between the halves of a name in the file; no id of the guide holds it."""
WORD = "word"
HARD_SPACE = "\u00a0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A page, a group of questions, a drawing, the emergency card or a list of words."""

    key: str
    """Its name in the file, such as `topic--risks`."""
    sheet: Sheet
    terms: tuple[GlossaryTerm, ...] = ()
    """Words that are explained in it, after its blocks."""
    urgent: bool = False
    """It is the emergency card, so no box has to point to it."""
    links: tuple[Link, ...] = ()
    """Addresses of the guide that lead to it."""


@dataclass(frozen=True, kw_only=True)
class Handout:
    """Everything that is in the file."""

    lang: str
    title: str
    author: str
    published: date
    """When the newest of its pages was."""
    parts: tuple[Part, ...]
    has_contents: bool
    """It begins with a list of its parts."""
    phrases: Phrases
    drawings: Mapping[str, Diagram]
    """The drawings that are shown, by id."""

    @property
    def state(self) -> tuple[str, ...]:
        """That not all of it has been checked by a clinician; nothing once all of it has."""
        draft = self.phrases.review.draft
        return (draft,) if any(draft in part.sheet.state for part in self.parts) else ()

    @cached_property
    def anchors(self) -> Mapping[str, str]:
        """Names in the file by the address that leads to them."""
        return dict(entry for part in self.parts for entry in _entries(part))

    def anchor(self, link: Link) -> str:
        """Return the name of what a link leads to; empty when it is not in the file.

        The emergency card stands in for the page it is cut from, but not for that page's parts.
        """
        exact = self.anchors.get(str(link), "")
        page = named(link.kind, link.target)
        is_there = any(part.key == page for part in self.parts)
        return exact or (page if link.part and is_there else "")


def _entries(part: Part) -> Iterator[tuple[str, str]]:
    for link in part.links:
        yield str(link), part.key
        for block in part.sheet.blocks:
            if isinstance(block, Heading):
                name = named(part.key, block.id)
                yield str(Link(link.kind, link.target, block.id)), name
                if link.kind is Kind.FAQ:
                    yield str(Link(Kind.FAQ, block.id)), name
    for term in part.terms:
        yield str(Link(Kind.TERM, term.id)), named(WORD, term.id)


def named(*parts: str) -> str:
    """Return a name that stands once in the file."""
    return SEPARATOR.join(parts)


def tight(words: Words) -> Words:
    """Return words without the spaces before the marks of sources: they belong to the marks.

    Between two marks one stays that does not break, or 7 and 8 would be read as 78.
    """
    return tuple(
        msgspec.structs.replace(word, text=word.text.rstrip(" ") or HARD_SPACE)
        if isinstance(after, Citation) and isinstance(word, Text)
        else word
        for word, after in zip_longest(words, words[1:])
    )


def kind_word(block: Callout, part: Part, phrases: Phrases) -> str:
    """Return the word for the kind of a box; none where its title or the part says so already."""
    word = phrases.callouts[block.kind]
    is_said = block.title.lower().startswith(word.lower())
    is_card = part.urgent and block.kind is CalloutKind.DANGER
    return "" if is_said or is_card else word


def parted(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Return the first words of a page, which come before the emergency box, and all the rest."""
    first = blocks[0] if blocks else None
    at = 1 if isinstance(first, Paragraph) and first.lead else 0
    return blocks[:at], blocks[at:]
