# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The parts of the about page that are worked out: review states, sources, versions."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from edu_app.library.model import (
    Block,
    Heading,
    ItemList,
    ListItem,
    SourceLine,
    SourceList,
    Table,
    Text,
    Words,
)
from edu_app.library.page import source_text
from edu_app.problems import EduError
from edu_app.render.review import review_words
from edu_app.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from edu_app.library.loader import Library

WORDS = {
    "pages": mark("about", "Who has checked each page"),
    "table": mark("about", "Pages in reading order"),
    "page": mark("about", "Page"),
    "state": mark("about", "Checked"),
    "version": mark("about", "Version"),
    "sources": mark("about", "All sources"),
    "versions": mark("about", "This copy of the guide"),
}


def about_blocks(
    library: Library, versions: Sequence[str], say: Callable[[str], str]
) -> tuple[Block, ...]:
    """Return the blocks of the about page; `say` translates an interface word."""
    blocks: list[Block] = []
    # Without the written words, what can be worked out still stands.
    with suppress(EduError):
        blocks += library.about().blocks
    blocks += [_heading("checked", say(WORDS["pages"])), _pages(library, say)]
    blocks += [_heading("versions", say(WORDS["versions"])), _versions(versions)]
    blocks = [block for block in blocks if not isinstance(block, SourceList)]
    return (*blocks, _sources(library, say(WORDS["sources"])))


def _heading(anchor: str, text: str) -> Heading:
    return Heading(level=2, id=f"about-{anchor}", words=_words(text))


def _words(text: str, *, strong: bool = False) -> Words:
    return (Text(text=text, strong=strong),)


def _pages(library: Library, say: Callable[[str], str]) -> Table:
    """Return a row for each page of the path: its name, who checked it, which text it is."""
    rows = []
    for topic_id in library.path().order():
        try:
            meta = library.meta(topic_id)
        except EduError:
            continue
        state = review_words(meta.review, library.phrases)
        rows.append((_words(meta.short_title), _words(state), _words(meta.version)))
    return Table(
        caption=say(WORDS["table"]),
        header=tuple(_words(say(WORDS[key])) for key in ("page", "state", "version")),
        rows=tuple(rows),
    )


def _versions(lines: Sequence[str]) -> ItemList:
    return ItemList(items=tuple(ListItem(words=_words(line)) for line in lines))


def _sources(library: Library, heading: str) -> SourceList:
    phrases = library.phrases
    return SourceList(
        heading=heading,
        lines=tuple(
            SourceLine(number=number, source_id=source.id, text=source_text(source, phrases))
            for number, source in enumerate(library.sources(), start=1)
        ),
    )
