# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the search page shows for some results: counts, cards, and the word that explains itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from edu_app.features.search.documents import Found
from edu_app.features.search.passage import Passage, marked, passage
from edu_app.words import mark

if TYPE_CHECKING:
    from edu_app.features.search.documents import Document
    from edu_app.features.search.index import Hit, Results
    from edu_app.library.link import Link
    from edu_app.library.loader import Library
    from edu_app.ui.shape import Shape

EVERYTHING = ""
"""The group of all results."""
GROUPS: Mapping[str, str] = {
    EVERYTHING: mark("search", "All"),
    Found.TOPIC: mark("search", "Topics"),
    Found.FAQ: mark("search", "FAQ"),
    Found.DIAGRAM: mark("search", "Diagrams"),
    Found.TERM: mark("search", "Words"),
}
PLACES = {
    Found.TOPIC: "",
    Found.FAQ: mark("search", "FAQ"),
    Found.DIAGRAM: mark("search", "Diagrams"),
    Found.TERM: mark("search", "Word list"),
}
LOOKS = {
    Found.FAQ: ("message-circle-question-mark", "after"),
    Found.DIAGRAM: ("layers", "tools"),
    Found.TERM: ("book-marked", "learn"),
}
"""Icon and family of what belongs to no section."""
PLAIN = ("file-text", "learn")
WIDE = 3
"""Tiles beside each other on the start page from which two cards are wide enough for headings."""
EXAMPLES = (
    mark("search", "swelling"),
    mark("search", "blood clot"),
    mark("search", "how is it tested"),
    mark("search", "stent risks"),
    mark("search", "flying"),
    mark("search", "May-Thurner"),
)
Say = Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFacts:
    """One result as its card shows it."""

    link: Link
    icon: str
    family: str
    """Decides the tint of the icon."""
    place: str
    heading: Passage
    passage: Passage
    name: str
    """What is spoken for the card; no other card has the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """How results are laid out."""

    columns: int
    side: bool
    """The best word stands on a card of its own beside the results."""


def derive_arrangement(shape: Shape, *, keyboard: bool) -> Arrangement:
    """Return the layout; `keyboard` says that the lower part of the page belongs to keys."""
    roomy = not shape.portrait and not shape.large
    wide = shape.tile_columns >= WIDE
    return Arrangement(
        columns=2 if roomy and keyboard and wide else 1,
        side=roomy and not keyboard and shape.tools > 0,
    )


def derive_groups(results: Results, say: Say) -> tuple[tuple[str, str, int], ...]:
    """Return (key, word, count) of all results and of each kind that has any."""
    counts = {EVERYTHING: len(results.hits)}
    counts |= {str(kind): count for kind, count in results.counts().items()}
    return tuple((key, say(GROUPS[key]), count) for key, count in counts.items())


def of_group(hits: Sequence[Hit], group: str) -> tuple[Hit, ...]:
    """Return the results of a group."""
    return tuple(hit for hit in hits if group in (EVERYTHING, hit.document.kind))


def best_word(results: Results) -> Hit | None:
    """Return the best word of the glossary among the results."""
    return next((hit for hit in results.hits if hit.document.kind is Found.TERM), None)


def marks_of(results: Results, small: frozenset[str]) -> frozenset[str]:
    """Return the words that are marked; the small ones of longer names would be everywhere."""
    return (results.words - small) or results.words


class Cards:
    """Makes cards of results; knows the sections of the reading path."""

    def __init__(self, library: Library, say: Say) -> None:
        self._say = say
        self._looks = {
            topic: (section.icon, section.family)
            for section in library.path().sections
            for topic in (section.topic_id, *section.children)
        }

    def derive(self, hits: Sequence[Hit], words: frozenset[str]) -> Iterator[CardFacts]:
        """Return a card for each result, made when it is asked for: sentences take their time."""
        names = Counter(self._name(hit.document) for hit in hits)
        for hit in hits:
            yield self._card(hit.document, words, twice=names[self._name(hit.document)] > 1)

    def _card(self, document: Document, words: frozenset[str], *, twice: bool) -> CardFacts:
        icon, family = LOOKS.get(document.kind) or self._looks.get(document.id, PLAIN)
        best, name = passage(document.body, words), self._name(document)
        return CardFacts(
            link=document.link,
            icon=icon,
            family=family,
            place=self._place(document),
            heading=marked(document.heading, words),
            passage=best,
            name=f"{name}. {best.text}" if twice else name,
        )

    def _name(self, document: Document) -> str:
        """Return what is spoken: two sentences, so that a voice makes a pause."""
        end = "" if document.heading.endswith((".", "?", "!")) else "."
        return f"{document.heading}{end} {self._place(document)}".strip()

    def _place(self, document: Document) -> str:
        kind = self._say(PLACES[document.kind]) if PLACES[document.kind] else ""
        return ": ".join(part for part in (kind, document.place) if part)


def count_sentence(results: Results, say: Say) -> tuple[str, str]:
    """Return a sentence with a gap {words}, and the words for the gap."""
    if results.corrected:
        return say(MENDED), results.corrected
    if len(results.hits) == 1:
        return say(ONE), results.query
    return say(COUNT).replace("{count}", str(len(results.hits))), results.query


MENDED = mark("search", "Showing results for {words}.")
ONE = mark("search", "1 result for {words}")
COUNT = mark("search", "{count} results for {words}")
