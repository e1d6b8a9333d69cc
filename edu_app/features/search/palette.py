# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the palette lists for the words that are typed: things to do, and what was found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from edu_app.features.search.browse import LOOKS, PLAIN, marks_of
from edu_app.features.search.documents import Found
from edu_app.features.search.passage import Passage, marked
from edu_app.features.search.words import clean, words_of
from edu_app.library.link import Kind, Link
from edu_app.words import mark

if TYPE_CHECKING:
    from edu_app.feature import Command
    from edu_app.features.search.index import Hit, Index, Results

MOST = {Found.TOPIC: 6, Found.FAQ: 4, Found.TERM: 4, Found.DIAGRAM: 3}
"""Rows of each kind, in the order of the groups; the search page has them all."""
TITLES = {
    Found.TOPIC: mark("palette", "Pages"),
    Found.FAQ: mark("palette", "Questions"),
    Found.TERM: mark("palette", "Words"),
    Found.DIAGRAM: mark("palette", "Drawings"),
}
SURE = 3
"""Letters from which on a command may stand before what was found."""
COMMANDS = mark("palette", "Commands")
ALL = mark("palette", "See all {count} results")
NOTHING = mark("palette", "Nothing found for “{words}”. Try fewer words, or other ones.")
SOON = mark("palette", "One moment: the pages are being read.")
ONE_ROW = mark("palette", "1 entry")
ROWS = mark("palette", "{count} entries")
SEARCH = Link(Kind.SEARCH)
NO_MARKS: frozenset[str] = frozenset()
Say = Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line that can be chosen."""

    heading: Passage
    goal: Link | str
    """A place, or the name of a command."""
    icon: str
    place: str = ""
    """Where it stands, on a second line."""
    keys: str = ""

    @property
    def name(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.heading.text, self.place, self.keys) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Rows under a heading."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Everything that the palette shows."""

    sections: tuple[Section, ...]
    sentence: str
    """What is said instead of rows, or how many there are."""

    def rows(self) -> tuple[Row, ...]:
        """Return all rows from top to bottom."""
        return tuple(row for section in self.sections for row in section.rows)


def derive_listing(
    typed: str, commands: Sequence[Command], index: Index | None, say: Say
) -> Listing:
    """Return what is listed; without an index that is what can be done."""
    query = clean(typed)
    words = words_of(query)
    fitting = tuple(command for command in commands if _fits(command, words))
    doing = _doing(fitting, words, say)
    if not query:
        return _listing(doing, say)
    results = index.search(query) if index is not None else None
    found = tuple(_found(results, index, say)) if results is not None and index else ()
    # a command that is called so comes first; one that only has to do with it comes last
    begun = len(query) >= SURE and any(_called(command, words) for command in fitting)
    sections = (*doing, *found) if begun else (*found, *doing)
    if not sections:
        sentence = say(SOON) if index is None else say(NOTHING).format(words=query)
        return Listing(sections=(), sentence=sentence)
    return _listing(sections, say)


def _listing(sections: Sequence[Section], say: Say) -> Listing:
    count = sum(len(section.rows) for section in sections)
    sentence = say(ONE_ROW) if count == 1 else say(ROWS).format(count=count)
    return Listing(sections=tuple(sections), sentence=sentence)


# ---------------------------------------------------------------- things to do


def _fits(command: Command, words: Sequence[str]) -> bool:
    """Tell whether every typed word begins one of the words of a command."""
    known = words_of(f"{command.words} {command.also}")
    return all(any(each.startswith(word) for each in known) for word in words)


def _called(command: Command, words: Sequence[str]) -> bool:
    """Tell whether what is typed is in the name of a command, and not only in what it is about."""
    known = words_of(command.words)
    return all(any(each.startswith(word) for each in known) for word in words)


def _doing(commands: Sequence[Command], words: Sequence[str], say: Say) -> tuple[Section, ...]:
    if not commands:
        return ()
    rows = tuple(
        Row(
            heading=_begun(command.words, words),
            goal=command.name,
            icon=command.icon,
            keys=command.keys,
        )
        for command in commands
    )
    return (Section(title=say(COMMANDS), rows=rows),)


def _begun(text: str, words: Sequence[str]) -> Passage:
    """Return a text with the words marked that begin as typed, however short that is."""
    known = words_of(text)
    hits = frozenset(each for each in known if any(each.startswith(word) for word in words))
    return marked(text, hits)


# ---------------------------------------------------------------- what was found


def _found(results: Results, index: Index, say: Say) -> Iterator[Section]:
    marks = marks_of(results, index.lexicon.small)
    shown = 0
    for kind, title in TITLES.items():
        hits = [hit for hit in results.hits if hit.document.kind is kind][: MOST[kind]]
        if hits:
            shown += len(hits)
            yield Section(title=say(title), rows=tuple(_row(hit, marks) for hit in hits))
    if len(results.hits) > shown:
        words = say(ALL).format(count=len(results.hits))
        row = Row(heading=marked(words, NO_MARKS), goal=SEARCH, icon="search")
        yield Section(title="", rows=(row,))


def _row(hit: Hit, marks: frozenset[str]) -> Row:
    document = hit.document
    icon, _family = LOOKS.get(document.kind, PLAIN)
    place = document.place if document.place != document.heading else ""
    return Row(heading=marked(document.heading, marks), goal=document.link, icon=icon, place=place)
