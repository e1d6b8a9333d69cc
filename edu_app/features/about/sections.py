# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The parts of the about page that are worked out: review states, sources, versions."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from edu_app.features.about.licence_blocks import list_link
from edu_app.library.model import (
    Anchor,
    Block,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
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
    from edu_app.settings import Settings

WORDS = {
    "clinic": mark("about", "Your clinic"),
    "phone": mark("about", "Call us: {words}"),
    "address": mark("about", "Address: {words}"),
    "hours": mark("about", "Open: {words}"),
    "pages": mark("about", "Who has checked each page"),
    "table": mark("about", "Pages in reading order"),
    "page": mark("about", "Page"),
    "state": mark("about", "Checked"),
    "version": mark("about", "Version"),
    "sources": mark("about", "All sources"),
    "versions": mark("about", "This copy of the guide"),
    "licences": mark("about", "Licenses of everything in it"),
}


def about_blocks(
    library: Library, settings: Settings, versions: Sequence[str], say: Callable[[str], str]
) -> tuple[Block, ...]:
    """Return the blocks of the about page; `say` translates an interface word."""
    blocks: list[Block] = []
    # Without the written words, what can be worked out still stands.
    with suppress(EduError):
        blocks += library.about().blocks
    # The first part with a heading: whoever looks for the phone must not read all the rest.
    first = next((at for at, block in enumerate(blocks) if isinstance(block, Heading)), len(blocks))
    blocks[first:first] = clinic_blocks(settings, say)
    blocks += [_heading("checked", say(WORDS["pages"])), _pages(library, say)]
    blocks += [_heading("versions", say(WORDS["versions"])), _versions(versions)]
    blocks += [Paragraph(words=(Anchor(text=say(WORDS["licences"]), link=list_link()),))]
    blocks = [block for block in blocks if not isinstance(block, SourceList)]
    return (*blocks, _sources(library, say(WORDS["sources"])))


def clinic_blocks(settings: Settings, say: Callable[[str], str]) -> tuple[Block, ...]:
    """Return who the clinic is and how it is reached; nothing where it has not said so."""
    facts = (
        _fact(say(WORDS["phone"]), (settings.phone,) if settings.phone else ()),
        _fact(say(WORDS["address"]), (", ".join(settings.address),) if settings.address else ()),
        _fact(say(WORDS["hours"]), settings.hours),
    )
    items = tuple(item for item in facts if item is not None)
    name = settings.clinic_name
    blocks = (
        *((Paragraph(words=_words(name, strong=True)),) if name else ()),
        *((ItemList(items=items),) if items else ()),
    )
    return (_heading("clinic", say(WORDS["clinic"])), *blocks) if blocks else ()


def _fact(form: str, lines: Sequence[str]) -> ListItem | None:
    """Return one thing that is known of the clinic; several lines stand below its name."""
    if len(lines) == 1:
        return ListItem(words=_words(form.format(words=lines[0])))
    below = ItemList(items=tuple(ListItem(words=_words(line)) for line in lines))
    return ListItem(words=_words(form.format(words="").strip()), below=below) if lines else None


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
