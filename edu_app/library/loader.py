# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The library of one language: hands out pages, words, sources and drawings when asked for."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from edu_app.library.link import ID, Link
from edu_app.library.model import QuestionGroup, ReadingPath, Section, Topic, TopicMeta
from edu_app.library.pages import TOPICS, Pages
from edu_app.library.phrases import Phrases
from edu_app.library.questions import questions_of
from edu_app.library.references import References
from edu_app.library.registers import read_phrases
from edu_app.library.shelf import Shelf
from edu_app.problems import ContentMissing

FALLBACK_ICON, FALLBACK_FAMILY = "file-text", "learn"


class Library(Shelf):
    """Everything the guide can show in one language; nothing is read before it is needed.

    A page that is missing or broken raises ContentMissing or PageBroken when it is asked for.
    A list that is broken (glossary, sources, drawings, reading path, phrases) never raises: the
    guide opens without it, and `faults` says what was wrong.
    """

    def __init__(
        self, root: Path, lang: str, facts: Mapping[str, str], assets: Path | None = None
    ) -> None:
        """Open the pages below `root`; drawings come from `assets`, else from the program's own."""
        super().__init__(References(root, lang, facts, assets))
        self.root = root
        self.lang = lang
        self.pages = Pages(root, lang, facts, self.references)

    def path(self) -> ReadingPath:
        """Return the order of the pages; without its file, all pages by name."""
        path = self.references.path
        if path.sections:
            return path
        return ReadingPath(
            sections=tuple(
                Section(topic_id=topic_id, icon=FALLBACK_ICON, family=FALLBACK_FAMILY)
                for topic_id in self.topic_ids()
            )
        )

    def topic_ids(self) -> tuple[str, ...]:
        """Return the ids of all pages, sorted; looks through the folder on the first call."""
        return self.pages.ids

    def meta(self, topic_id: str) -> TopicMeta:
        """Return what the head of a page says, without reading the rest."""
        return self.pages.meta(self.pages.file_of(topic_id))

    def topic(self, topic_id: str) -> Topic:
        """Return a page as blocks."""
        return self.pages.open(self.pages.file_of(topic_id)).topic

    def minutes(self, topic_id: str) -> int:
        """Return how long a page takes to read, without making blocks of it."""
        return self.pages.minutes(self.pages.file_of(topic_id))

    def faq_ids(self) -> tuple[str, ...]:
        """Return the ids of the groups of questions, in their order."""
        return self.pages.faq.ids

    def faq(self, group_id: str) -> QuestionGroup:
        """Return one group of questions with their answers."""
        topic = self.pages.open(self.pages.faq.file_of(group_id)).topic
        return QuestionGroup(topic=topic, questions=questions_of(topic))

    def group_of(self, question_id: str) -> str:
        """Return the group that a question belongs to; empty when there is no such question."""
        return self.pages.faq.questions.get(question_id, "")

    def about(self) -> Topic:
        """Return the page that says who made the guide and where its words come from."""
        return self.pages.open(self.pages.about_file).topic

    def emergency(self) -> Topic:
        """Return the emergency card."""
        return self.pages.open(self.pages.emergency_file).topic

    def has(self, link: Link) -> bool:
        """Tell whether a link leads to something that is there; its part is not looked for."""
        return self.pages.has(link)

    def languages(self) -> tuple[str, ...]:
        """Return the languages that have pages."""
        return languages(self.root)

    def phrases_in(self, lang: str) -> Phrases | None:
        """Return the sentences of any language; None when its own cannot be used."""
        phrases, faults = read_phrases(self.root, lang)
        return None if faults else phrases


def library_of(root: Path, lang: str, facts: Mapping[str, str]) -> Library:
    """Return the library of a language; raise ContentMissing when it has no folder."""
    if not (root / lang).is_dir():
        there = ", ".join(languages(root)) or "none"
        raise ContentMissing(
            f"There are no pages in the language “{lang}” in {root}. "
            f"Languages there: {there}. Choose one of them with --lang."
        )
    return Library(root, lang, facts)


def languages(root: Path) -> tuple[str, ...]:
    """Return the languages for which a content folder has pages, sorted."""
    try:
        with os.scandir(root) as entries:
            names = [entry.name for entry in entries if ID.fullmatch(entry.name)]
    except OSError:
        return ()
    return tuple(sorted(name for name in names if (root / name / TOPICS).is_dir()))


def warm_up(library: Library) -> None:
    """Read what every page needs, so that the first one opens as fast as the others.

    Worth calling once the first screen is painted.
    """
    from edu_app.library import page
    from edu_app.library.structure import element_tree

    del page  # loaded is all that is wanted
    element_tree("words")
    library.terms()
    library.sources()
    library.diagram("")
