# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the start page and the reading path show, worked out from the library and the visit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, assert_never

from edu_app.library.link import Kind, Link
from edu_app.library.model import (
    Callout,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Risk,
    SourceList,
    Table,
    Term,
)
from edu_app.problems import EduError
from edu_app.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from edu_app.library.loader import Library
    from edu_app.library.model import Block, Section, Words


TOOLS = {
    "checklist": mark("home", "My checklist"),
    "checklist-line": mark("home", "Note what you feel for your visit"),
    "faq": mark("home", "Common questions"),
    "faq-line": mark("home", "What other people ask"),
    "drawings": mark("home", "Drawings"),
    "drawings-line": mark("home", "See the veins, step by step"),
    "words": mark("home", "Word list"),
    "words-line": mark("home", "Hard words in plain words"),
}


URGENT = "urgent"
CHECKLIST = Link(Kind.CHECKLIST)


@dataclass(frozen=True, slots=True, kw_only=True)
class TileFacts:
    """One tile of the start page."""

    link: Link
    title: str
    summary: str
    icon: str
    family: str
    minutes: int = 0
    """0 for what has no length."""
    read: bool = False


class StepState(Enum):
    """How far the reader is with a step of the path."""

    DONE = auto()
    CURRENT = auto()
    AHEAD = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One row of the reading path."""

    topic_id: str
    title: str
    mark: str
    """What stands in its circle: the number of its section, with a letter for a page under it."""
    state: StepState
    child: bool
    """Belongs under the step before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a topic stands in the reading path."""

    number: int
    """Number of its section, from 1; 0 for a topic outside the path."""
    count: int
    """How many sections there are."""
    previous: str
    """Topic id; empty at the start."""
    next: str
    """Topic id; empty at the end."""


def derive_tiles(library: Library, read: Collection[str]) -> tuple[TileFacts, ...]:
    """Return a tile for each section of the path; a page that cannot be read has none.

    Nor has the urgent one: its button is on every screen, and here it would look like a step.
    """
    sections = (each for each in library.path().sections if each.family != URGENT)
    tiles = (_tile(library, section, read) for section in sections)
    return tuple(tile for tile in tiles if tile is not None)


def _tile(library: Library, section: Section, read: Collection[str]) -> TileFacts | None:
    try:
        meta = library.meta(section.topic_id)
    except EduError:
        return None
    pages = (section.topic_id, *section.children)
    return TileFacts(
        link=Link(Kind.TOPIC, section.topic_id),
        title=meta.short_title,
        summary=meta.summary,
        icon=section.icon,
        family=section.family,
        minutes=minutes_of(library, section.topic_id),
        read=all(page in read for page in pages),
    )


def derive_tools(library: Library, say: Callable[[str], str]) -> tuple[TileFacts, ...]:
    """Return a tile for each tool that has content; `say` translates an interface word."""
    questions = TileFacts(
        link=Link(Kind.FAQ),
        title=say(TOOLS["faq"]),
        summary=say(TOOLS["faq-line"]),
        icon="message-circle-question-mark",
        family="tools",
    )
    words = TileFacts(
        link=Link(Kind.GLOSSARY),
        title=say(TOOLS["words"]),
        summary=say(TOOLS["words-line"]),
        icon="list",
        family="tools",
    )
    drawings = TileFacts(
        link=Link(Kind.DIAGRAM),
        title=say(TOOLS["drawings"]),
        summary=say(TOOLS["drawings-line"]),
        icon="layers",
        family="tools",
    )
    checklist = TileFacts(
        link=CHECKLIST,
        title=say(TOOLS["checklist"]),
        summary=say(TOOLS["checklist-line"]),
        icon="list-checks",
        family="tools",
    )
    found = [checklist] if has_checklist(library) else []
    if library.faq_ids():
        found.append(questions)
    if library.has_drawings():
        found.append(drawings)
    return (*found, words)


def has_checklist(library: Library) -> bool:
    """Tell whether there is a checklist, without reading it: the start does not wait for it."""
    return library.has(CHECKLIST)


def minutes_of(library: Library, topic_id: str) -> int:
    """Return the reading time of a topic; 0 when the page cannot be read."""
    try:
        return library.minutes(topic_id)
    except EduError:
        return 0


def readable_order(library: Library) -> tuple[str, ...]:
    """Return the topics of the path that can be opened, in reading order."""
    return tuple(topic for topic in library.path().order() if short_title(library, topic))


def short_title(library: Library, topic_id: str) -> str:
    """Return the short title of a topic; empty when the page cannot be read."""
    try:
        return library.meta(topic_id).short_title
    except EduError:
        return ""


def derive_steps(library: Library, current: str, read: Collection[str]) -> tuple[Step, ...]:
    """Return the rows of the path: all sections, and the pages under the present one."""
    rows = []
    for number, section in enumerate(library.path().sections, start=1):
        family = (section.topic_id, *section.children)
        shown = family if current in family else family[:1]
        for letter, topic in zip(" abcdefghijklmnopqrstuvwxyz", shown, strict=False):
            if title := short_title(library, topic):
                rows.append(
                    Step(
                        topic_id=topic,
                        title=title,
                        mark=f"{number}{letter}".strip(),
                        state=_state(topic, current, read),
                        child=topic != section.topic_id,
                    )
                )
    return tuple(rows)


def _state(topic: str, current: str, read: Collection[str]) -> StepState:
    if topic == current:
        return StepState.CURRENT
    return StepState.DONE if topic in read else StepState.AHEAD


def derive_place(library: Library, current: str) -> Place:
    """Return where `current` stands; a topic outside the path has neither neighbour."""
    order = readable_order(library)
    sections = library.path().sections
    if current not in order:
        return Place(number=0, count=len(sections), previous="", next="")
    index = order.index(current)
    families = [(section.topic_id, *section.children) for section in sections]
    return Place(
        number=next(n for n, family in enumerate(families, start=1) if current in family),
        count=len(sections),
        previous=order[index - 1] if index else "",
        next=order[index + 1] if index + 1 < len(order) else "",
    )


def derive_start(library: Library, read: Collection[str]) -> str:
    """Return the first topic of the path that has not been read; the first when all have."""
    order = library.path().order()
    unread = (topic for topic in order if topic not in read and short_title(library, topic))
    readable = (topic for topic in order if short_title(library, topic))
    return next(unread, next(readable, ""))  # reads no more heads of pages than it must


def words_used(blocks: Iterable[Block]) -> dict[str, str]:
    """Return, for each glossary id of a page, the words that stand for it in the text."""
    found: dict[str, str] = {}
    for words in _all_words(blocks):
        for run in words:
            if isinstance(run, Term):
                found.setdefault(run.term_id, run.text[:1].upper() + run.text[1:])
    return found


def _all_words(blocks: Iterable[Block]) -> Iterator[Words]:
    """Return every line of words in reading order."""
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                yield block.words
            case ItemList():
                yield from _list_words(block)
            case Table():
                yield from (*block.header, *(cell for row in block.rows for cell in row))
            case Callout():
                yield from _all_words(block.blocks)
            case Figure() | Risk() | SourceList():
                pass  # no glossary words there
            case _:
                assert_never(block)


def _list_words(block: ItemList) -> Iterator[Words]:
    for item in block.items:
        yield item.words
        if item.below is not None:
            yield from _list_words(item.below)
