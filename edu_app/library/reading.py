# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is known and what is collected while one page is turned into blocks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from edu_app.library.diagram import Diagram
from edu_app.library.link import Kind, Link
from edu_app.library.model import Citation, Source
from edu_app.library.phrases import Phrases
from edu_app.library.placeholders import fill
from edu_app.problems import Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a page needs to know of the rest of the library."""

    facts: Mapping[str, str]
    """Names in braces, such as `emergency`, and what is put in their place."""
    phrases: Phrases
    source: Callable[[str], Source | None]
    diagram: Callable[[str], Diagram | None]
    known: Callable[[Link], bool]
    """Tells whether a link leads to something that is there."""
    emergency: Callable[[], tuple[str, int] | None]
    """Text of the emergency card and the line on which it starts."""


@dataclass(frozen=True, slots=True)
class Use:
    """One place where a page names another thing of the library."""

    link: Link
    line: int


@dataclass(slots=True, kw_only=True)
class Reading:
    """The state of reading one page; thrown away when its blocks are made."""

    file: PurePosixPath
    around: Surroundings
    line: int = 1
    """Where the reading stands; only moves on."""
    faults: list[Fault] = field(default_factory=list)
    uses: list[Use] = field(default_factory=list)
    citations: dict[str, int] = field(default_factory=dict)
    terms: dict[str, None] = field(default_factory=dict)
    heading_ids: dict[str, int] = field(default_factory=dict)
    """Each id in use, and how often its words have come so far."""
    is_emergency: bool = False
    """The text being read is the emergency card, which cannot hold itself."""

    def fault(self, kind: str, sentence: str, line: int = 0) -> None:
        """Note something that is wrong, here or on another line; the same thing only once."""
        fault = Fault(file=self.file, line=line or self.line, kind=kind, sentence=sentence)
        if not self.faults or str(self.faults[-1]) != str(fault):
            self.faults.append(fault)

    def cite(self, source_id: str) -> Citation:
        """Return the mark for a source; sources are numbered as they are first named."""
        link = Link(Kind.SOURCE, source_id)
        self.uses.append(Use(link, self.line))
        if self.around.source(source_id) is None:
            self.fault(
                "unknown-source",
                f"There is no source {source_id}. Add it to sources.toml or correct the number.",
            )
        number = self.citations.setdefault(source_id, len(self.citations) + 1)
        return Citation(source_id=source_id, number=number)

    def explain(self, term_id: str) -> bool:
        """Note the use of a glossary word; False when the glossary does not have it."""
        link = Link(Kind.TERM, term_id)
        self.uses.append(Use(link, self.line))
        if not self.around.known(link):
            self.fault(
                "unknown-term",
                f"The glossary has no “{term_id}”. Add it to glossary.toml or correct the word.",
            )
            return False
        self.terms.setdefault(term_id)
        return True

    def fill(self, text: str) -> str:
        """Put facts in the place of names in braces."""
        filled, problem = fill(text, self.around.facts)
        if problem:
            self.fault("unknown-placeholder", problem)
        return filled

    def heading_id(self, words: str, given: str = "") -> str:
        """Return the id given to a heading, or make one from its words; no other has it."""
        stem = given or slug(words) or "part"
        if given in self.heading_ids:
            self.fault("duplicate-part", f"Two headings have the id “{given}”. Rename one.")
        name, count = stem, self.heading_ids.get(stem, 0)
        while name in self.heading_ids:
            count += 1
            name = f"{stem}-{count}"
        self.heading_ids[stem] = max(count, 1)
        self.heading_ids.setdefault(name, 1)
        return name


_APOSTROPHE = re.compile("['\u2019]")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_LONGEST_SLUG = 80  # with its scheme and page it must fit into a link


def slug(words: str) -> str:
    """Return words as an id: `What can go wrong?` becomes `what-can-go-wrong`."""
    plain = unicodedata.normalize("NFKD", _APOSTROPHE.sub("", words))
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _NOT_SLUG.sub("-", letters.lower())[:_LONGEST_SLUG].strip("-")
