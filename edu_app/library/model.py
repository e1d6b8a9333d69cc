# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The content model: one frozen record for each thing a page can hold.

The records are Structs although they are not read from a file as they stand: Python makes a
dataclass in half a millisecond, and thirty of them were a tenth of the whole start. Those that
stand side by side have a tag, by which compiled content tells them apart (`compiled_pages`).
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

from edu_app.library.level import Level
from edu_app.library.link import Link
from edu_app.problems import Fault

# ---------------------------------------------------------------- inside a line of text


class Text(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A run of words in one style."""

    text: str
    strong: bool = False
    emphasis: bool = False


class Anchor(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Words that lead somewhere in the guide."""

    text: str
    link: Link
    strong: bool = False


class Term(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Words that the glossary explains."""

    text: str
    term_id: str
    strong: bool = False


class Citation(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A mark that says which source stands behind the words before it."""

    source_id: str
    number: int
    """Place in the page's list of sources, from 1."""


Inline = Text | Anchor | Term | Citation
Words = tuple[Inline, ...]


# ---------------------------------------------------------------- blocks


class CalloutKind(StrEnum):
    """The six call-outs; each has its own colour, icon and word."""

    KEY = "key"
    EVIDENCE = "evidence"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"
    ASK = "ask"


class Heading(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A heading inside a page; level 1 is the page title and is not a block."""

    level: int
    """2 or 3."""
    id: str
    """Made from the words; unique on the page; a link can lead here."""
    words: Words


class Paragraph(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Running text."""

    words: Words
    lead: bool = False
    """The first paragraph of a page, set larger."""


class ListItem(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a list, with at most one list below it."""

    words: Words
    below: ItemList | None = None


class ItemList(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A list of short lines."""

    items: tuple[ListItem, ...]
    ordered: bool = False


class Table(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A small table whose first row and first column are headers."""

    caption: str
    header: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]
    """Every row is as long as the header."""
    choices: bool = False
    """The columns are choices of equal weight: none names the rows, and all are equally wide."""


class Callout(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A box that stands out from the text."""

    kind: CalloutKind
    title: str
    blocks: tuple[Block, ...]


class Figure(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A drawing; the picture, its labels and its words are found by `diagram_id`."""

    diagram_id: str
    alt: str
    """What the picture shows, for somebody who cannot see it."""
    caption: str


class Risk(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A count of people: `n` of `of`, both halves said, drawn as an icon array."""

    n: int
    of: int
    """100 or 1,000."""
    event: str
    """What happens to `n` of them, such as `needed another procedure`."""
    otherwise: str
    """What happens to the rest, such as `did not`."""
    population: str
    """Who was counted, such as `people with a stent after past clots`."""
    period: str
    """Over what time, such as `within 3 years`."""
    sentence: str
    """Both halves in words, made from the parts by the language's own phrase."""
    note: str
    """What makes the number uncertain and who paid, in words; may be empty."""
    citation: Citation


class SourceLine(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of the list of sources under a page."""

    number: int
    source_id: str
    text: str


class SourceList(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The sources of the page, in the order in which they are first named."""

    heading: str
    lines: tuple[SourceLine, ...]


Block = Heading | Paragraph | ItemList | Table | Callout | Figure | Risk | SourceList


# ---------------------------------------------------------------- a page


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """Nobody has checked this page yet."""


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """A named clinician has checked this page."""

    by: str
    """Name and credentials."""
    on: date
    next_review: date


Review = Draft | Checked


class TopicMeta(msgspec.Struct, frozen=True, kw_only=True):
    """What the front matter of a page says about it."""

    id: str
    title: str
    """The heading of the page, often a question."""
    short_title: str
    """One to four words for tiles, the reading path and buttons."""
    summary: str
    """One line under the short title on a tile."""
    purpose: str
    audience: str
    author: str
    credentials: str = ""
    """What the author is, such as `Not clinicians.`"""
    review: Review
    published: date
    version: str
    funding: str
    conflicts: str
    update_policy: str
    references: tuple[str, ...]
    """Source ids that the page uses, such as `R26`."""
    related: tuple[str, ...]
    level: Level | None = None
    """The reading level, once it has been measured."""
    waiver: str = ""
    """Why a page may stand past its review date, with a day; empty for none."""


class Topic(msgspec.Struct, frozen=True, kw_only=True):
    """A page that has been read: its facts, its blocks and what was wrong in it."""

    meta: TopicMeta
    blocks: tuple[Block, ...]
    terms: tuple[str, ...]
    """Glossary ids used on the page, in order of first use."""
    word_count: int
    minutes: int
    """Reading time, rounded up, at least 1."""
    digest: str
    """First 8 hex digits of the SHA-256 of the file, for screen and paper."""
    faults: tuple[Fault, ...] = ()


# ---------------------------------------------------------------- what pages refer to


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of the source register."""

    id: str
    title: str
    """Short name of the source in plain words."""
    year: str
    kind: str
    """What sort of source it is, such as `review of 37 studies`."""
    people: str
    """Whom it studied, in words; may be empty for guidance."""
    paid_by: str
    """Who paid, as far as known; may be empty."""
    where: str
    """Where it can be found, as text that is shown and never opened."""


class GlossaryTerm(msgspec.Struct, frozen=True, kw_only=True):
    """One word of the glossary."""

    id: str
    term: str
    definition: str
    also: tuple[str, ...]
    """Other names, short forms and common misspellings, for search."""
    emergency: bool = False
    """The word names an emergency, so its card leads to the emergency card."""
    say: str = ""
    """How it is spoken, such as `sten-OH-sis`; may be empty."""
    why: str = ""
    """Why the word matters here, in one sentence; may be empty."""
    plain: bool = False
    """An everyday word, which a page need not explain."""


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """A question that people ask, with its answer."""

    id: str
    words: Words
    blocks: tuple[Block, ...]
    """The answer; it begins with the answer in a few words."""


class QuestionGroup(msgspec.Struct, frozen=True, kw_only=True):
    """The questions of one file, with the facts of that file."""

    topic: Topic
    questions: tuple[Question, ...]


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """One step of the reading path, with the pages that belong under it."""

    topic_id: str
    icon: str
    """Name of an icon in `assets/icons`."""
    family: str
    """`learn`, `decide`, `after`, `tools` or `urgent`: the tint of the tile."""
    children: tuple[str, ...] = ()


class ReadingPath(msgspec.Struct, frozen=True, kw_only=True):
    """The order in which the guide is meant to be read."""

    sections: tuple[Section, ...]
    faq: tuple[str, ...] = ()
    """The groups of questions, in order."""

    def order(self) -> tuple[str, ...]:
        """Return every topic id in reading order, children after their section."""
        return tuple(
            topic for section in self.sections for topic in (section.topic_id, *section.children)
        )
