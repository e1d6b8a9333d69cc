# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One page under examination: its small texts, its kind, and where each text stands in the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cached_property
from pathlib import PurePosixPath

from edu_app.editorial.readability import explained_words, level_of
from edu_app.editorial.source_lines import SourceLines
from edu_app.editorial.units import Unit, units_of
from edu_app.editorial.wording import Wording
from edu_app.library.faq_files import FAQ
from edu_app.library.level import Level
from edu_app.library.model import GlossaryTerm, Topic
from edu_app.library.pages import OpenPage
from edu_app.library.survey import Survey
from edu_app.problems import Fault

FIXED_PAGES = ("emergency", "get-help-now")
"""Pages of fixed words: what is measured there is not the author's to change."""


class PageKind(Enum):
    """Which rules a page is under."""

    TOPIC = auto()
    FAQ = auto()
    FIXED = auto()
    """The emergency card, and the page of all the signs."""
    ABOUT = auto()


@dataclass(frozen=True, kw_only=True)
class PageText:
    """A page with what the gates ask of it."""

    file: PurePosixPath
    page: OpenPage
    wording: Wording
    terms: dict[str, GlossaryTerm] = field(repr=False)
    """The glossary, by id."""

    @property
    def topic(self) -> Topic:
        """The page itself."""
        return self.page.topic

    @cached_property
    def kind(self) -> PageKind:
        """Which rules it is under."""
        if self.file.stem in FIXED_PAGES:
            return PageKind.FIXED
        if self.file.stem == "about":
            return PageKind.ABOUT
        return PageKind.FAQ if self.file.parent.name == FAQ else PageKind.TOPIC

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """Its small texts."""
        return units_of(self.topic.blocks)

    @cached_property
    def own(self) -> tuple[Unit, ...]:
        """Its small texts without the fixed words."""
        if self.kind is PageKind.FIXED:
            return ()
        return tuple(unit for unit in self.units if not unit.fixed)

    @cached_property
    def level(self) -> tuple[Level, int]:
        """Its reading level, and on how many sentences that rests."""
        names = [self.terms[term].term for term in self.topic.terms if term in self.terms]
        return level_of(self.units, explained_words(names))

    @cached_property
    def _lines(self) -> SourceLines:
        return SourceLines(self.page.front.body, self.page.front.first_line)

    def fault(self, kind: str, sentence: str, at: str = "") -> Fault:
        """Make a fault at a text of the page, or at its head."""
        line = self._lines.line_of(at) if at else 1
        return Fault(file=self.file, line=line, kind=kind, sentence=sentence)

    def head_fault(self, kind: str, sentence: str, name: str) -> Fault:
        """Make a fault at a field of the front matter."""
        line = self.page.front.lines.get(name, 1)
        return Fault(file=self.file, line=line, kind=kind, sentence=sentence)

    def sentences(self) -> Iterator[str]:
        """Return the sentences that the author wrote."""
        for unit in self.own:
            yield from unit.sentences()


def page_texts(survey: Survey, wording: Wording) -> tuple[PageText, ...]:
    """Return every page of a language for examination, sorted by file."""
    terms = {term.id: term for term in survey.library.terms()}
    return tuple(
        PageText(file=file, page=page, wording=wording, terms=terms)
        for file, page in sorted(survey.pages.items())
    )
