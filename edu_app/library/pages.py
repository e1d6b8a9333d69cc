# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The pages of one language: found by id, read when first needed, the last ones kept."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from edu_app.library.faq_files import FaqFiles
from edu_app.library.files import page_ids, read_head, read_text
from edu_app.library.frontmatter import LARGEST, Front, body_of, read_front
from edu_app.library.link import ID, LIVING_VEIN, Kind, Link
from edu_app.library.minutes import minutes_for, words_in
from edu_app.library.model import Topic, TopicMeta
from edu_app.library.references import References
from edu_app.problems import ContentError, ContentMissing

if TYPE_CHECKING:
    from edu_app.library.compiled_pages import KeptPage
    from edu_app.library.reading import Surroundings, Use
    from edu_app.problems import Fault

TOPICS = "topics"
EMERGENCY = "emergency.md"
ABOUT = "about.md"
CHECKLIST = "checklist.toml"
PAGES_KEPT = 64
"""More pages than a visit opens; as blocks they take about 5 MB."""
HEADS_KEPT = 1024
LONGEST_ID = 100
"""Every file system can hold a name of this length."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPage:
    """A page with what only the checks want to know."""

    topic: Topic
    front: Front
    uses: tuple[Use, ...]


class Pages:
    """Hands out pages; one that is missing or broken raises a ContentError, alone."""

    def __init__(
        self, root: Path, lang: str, facts: Mapping[str, str], references: References
    ) -> None:
        self._root = root
        self._lang = lang
        self._facts = facts
        self._references = references
        self.faq = FaqFiles(root, lang, lambda: references.path.faq)
        # Caches of this object alone: whoever drops it drops the pages.
        self._opened = lru_cache(maxsize=PAGES_KEPT)(self._open)
        self._heads = lru_cache(maxsize=HEADS_KEPT)(self._head)
        self._times = lru_cache(maxsize=HEADS_KEPT)(self._time)

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The ids of all pages, sorted; looks through the folder once."""
        return page_ids(self._root / self._lang / TOPICS)

    def file_of(self, topic_id: str) -> PurePosixPath:
        """Return where a page is kept; ContentMissing for what cannot be an id."""
        if ID.fullmatch(topic_id) and len(topic_id) <= LONGEST_ID:
            return PurePosixPath(self._lang, TOPICS, f"{topic_id}.md")
        raise ContentMissing(f"There is no page “{topic_id[:80]}”. Go back and choose another.")

    @property
    def emergency_file(self) -> PurePosixPath:
        """Where the emergency card is kept."""
        return PurePosixPath(self._lang, EMERGENCY)

    @property
    def about_file(self) -> PurePosixPath:
        """Where the page about the guide itself is kept."""
        return PurePosixPath(self._lang, ABOUT)

    def minutes(self, file: PurePosixPath) -> int:
        """Return the reading time of a page from the words of its file: no need for blocks."""
        return self._times(file)

    def meta(self, file: PurePosixPath) -> TopicMeta:
        """Return what the head of a page says, without reading the rest."""
        return self._heads(file)

    def open(self, file: PurePosixPath) -> OpenPage:
        """Return a page as blocks."""
        return self._opened(file)

    def has(self, link: Link) -> bool:
        """Tell whether a link leads to something that is there; its part is not looked for."""
        references = self._references
        match link.kind:
            case Kind.TOPIC:
                # Unlike Path.is_file this takes every name, however long.
                return os.path.isfile(self._root / self._lang / TOPICS / f"{link.target}.md")
            case Kind.FAQ:
                return self.faq.has(link.target)
            case Kind.CHECKLIST:
                folders = (self._root, self._root / self._lang)
                return all((folder / CHECKLIST).is_file() for folder in folders)
            case Kind.CONSULT:
                return False  # no page that a patient reads leads to the clinician's side
            case Kind.TERM:
                return link.target in references.glossary.entries
            case Kind.DIAGRAM:
                made_here = ("", LIVING_VEIN)
                return link.target in made_here or bool(references.drawings.get(link.target))
            case Kind.SOURCE:
                return link.target in references.sources.entries
            case _:
                return True

    def _head(self, file: PurePosixPath) -> TopicMeta:
        # Up to four bytes make a character.
        return read_front(read_head(self._root, file, 4 * LARGEST), file, self._facts).meta

    def _time(self, file: PurePosixPath) -> int:
        return minutes_for(words_in(body_of(read_text(self._root, file))))

    def _open(self, file: PurePosixPath) -> OpenPage:
        # Imported here: Home shows tiles, and need not wait for what reads whole pages.
        from edu_app.library.compiled_pages import kept_page

        text = read_text(self._root, file)
        front = read_front(text, file, self._facts)
        kept = kept_page(self._root, file, text, self.surroundings)
        page, faults = (kept, ()) if kept else self._read(front, file, text)
        topic = Topic(
            meta=front.meta,
            blocks=page.blocks,
            terms=page.terms,
            word_count=page.words,
            minutes=minutes_for(page.words),
            digest=page.digest,
            faults=front.faults + faults,
        )
        return OpenPage(topic=topic, front=front, uses=page.uses)

    def _read(
        self, front: Front, file: PurePosixPath, text: str
    ) -> tuple[KeptPage, tuple[Fault, ...]]:
        from edu_app.library.page import keep_page

        is_emergency = file == self.emergency_file
        return keep_page(front, file, text, self.surroundings, is_emergency=is_emergency)

    @cached_property
    def surroundings(self) -> Surroundings:
        """What every page of this language is read with."""
        from edu_app.library.reading import Surroundings

        references = self._references
        return Surroundings(
            facts=self._facts,
            phrases=references.phrases,
            source=lambda source_id: references.sources.entries.get(source_id),
            diagram=lambda diagram_id: references.drawings.get(diagram_id),
            known=self.has,
            emergency=self._card,
        )

    def _card(self) -> tuple[str, int] | None:
        """Return the text of the emergency card, or None; its own faults are told with it."""
        try:
            front = self.open(self.emergency_file).front
        except ContentError:
            return None
        return front.body, front.first_line
