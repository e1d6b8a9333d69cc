# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Choices that a page describes under the same sub-headings, put side by side.

A page compares when two or more of its sections in a row have the same two or more
sub-headings with one paragraph under each. Nothing has to be marked.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from edu_app.library.inline import text_of
from edu_app.library.model import Block, Heading, Paragraph, SourceList, Table, Text, Words

SECTION, ASPECT = 2, 3
FEWEST = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of the things compared."""

    id: str
    name: Words
    cells: tuple[Words, ...]
    """What is said under each sub-heading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Choices side by side."""

    aspects: tuple[Words, ...]
    """The sub-headings that all choices share."""
    choices: tuple[Choice, ...]
    first: int
    """Index of the first block of the page that belongs to it."""
    last: int
    """Index after the last one."""

    def tables(self) -> tuple[tuple[Heading, Table], ...]:
        """Return, for each sub-heading, a heading and one row with what each choice says."""
        made = []
        for at, aspect in enumerate(self.aspects):
            heading = Heading(level=SECTION, id=f"compare-{at + 1}", words=aspect)
            table = Table(
                caption=text_of(aspect),
                choices=True,
                header=tuple(choice.name for choice in self.choices),
                rows=(tuple(choice.cells[at] for choice in self.choices),),
            )
            made.append((heading, table))
        return tuple(made)


def comparison_of(blocks: tuple[Block, ...]) -> Comparison | None:
    """Return what a page compares; None when it does not."""
    sections = _sections(blocks)
    best: list[tuple[int, Choice, tuple[str, ...]]] = []
    for _, group in groupby(sections, key=lambda each: each[2]):
        run = list(group)
        if run[0][2] and len(run) > max(len(best), FEWEST - 1):
            best = run
    if not best:
        return None
    first = best[0][0]
    size = 1 + 2 * len(best[0][2])
    aspects = tuple(block.words for block in blocks[first + 1 : first + size : 2])  # type: ignore[union-attr]  # headings
    return Comparison(
        aspects=aspects,
        choices=tuple(choice for _, choice, _ in best),
        first=first,
        last=first + size * len(best),
    )


def without_comparison(blocks: tuple[Block, ...], found: Comparison) -> tuple[Block, ...]:
    """Return a page in which what each choice says stands under the sub-heading they share."""
    lines: list[Block] = []
    for at, aspect in enumerate(found.aspects):
        lines.append(Heading(level=SECTION, id=f"compare-{at + 1}", words=aspect))
        for choice in found.choices:
            name = Text(text=f"{text_of(choice.name)}: ", strong=True)
            lines.append(Paragraph(words=(name, *choice.cells[at])))
    return (*blocks[: found.first], *lines, *blocks[found.last :])


def _sections(blocks: tuple[Block, ...]) -> list[tuple[int, Choice, tuple[str, ...]]]:
    """Return each section with the words of its sub-headings; none when its form is another."""
    starts = [
        at for at, block in enumerate(blocks) if isinstance(block, Heading) and block.level == 2
    ]
    found = []
    # The list of sources closes the page and belongs to no section.
    last = next((at for at, block in enumerate(blocks) if isinstance(block, SourceList)), None)
    for start, end in zip(starts, [*starts, last or len(blocks)][1:], strict=True):
        head = blocks[start]
        assert isinstance(head, Heading)
        inner = blocks[start + 1 : end]
        names, cells = inner[::2], inner[1::2]
        fits = (
            len(names) == len(cells) >= FEWEST
            and all(isinstance(each, Heading) and each.level == ASPECT for each in names)
            and all(isinstance(each, Paragraph) for each in cells)
        )
        words = tuple(text_of(each.words) for each in names) if fits else ()  # type: ignore[union-attr]  # as `fits` says
        texts = tuple(each.words for each in cells) if fits else ()  # type: ignore[union-attr]  # as `fits` says
        found.append((start, Choice(id=head.id, name=head.words, cells=texts), words))
    return found
