# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What can be found: a piece of a page, a question, a word, a drawing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec.structs import replace

from edu_app.library.inline import text_of
from edu_app.library.link import LIVING_VEIN, Kind, Link
from edu_app.library.model import Callout, CalloutKind
from edu_app.library.page import texts
from edu_app.problems import EduError
from edu_app.render.searchtext import as_sentences, search_entries

if TYPE_CHECKING:
    from edu_app.library.loader import Library
    from edu_app.library.model import Block, QuestionGroup, Topic


SIGNS = (CalloutKind.DANGER, CalloutKind.WARN)
NO_NAMES: Mapping[str, tuple[str, ...]] = {}
MOST_SIGNS = 3
"""Boxes of signs on a page about something else."""


class Found(StrEnum):
    """What sort of thing a result is; in the order of the groups."""

    TOPIC = "topic"
    FAQ = "faq"
    DIAGRAM = "diagram"
    TERM = "term"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One thing that search can find."""

    kind: Found
    id: str
    """Of the page, question, word or drawing."""
    link: Link
    place: str
    """Where it stands: the short title of its page or group."""
    heading: str
    body: str
    names: str = ""
    """Further names and misspellings, which are searched and never shown."""


def documents_of(
    library: Library, pages: Mapping[str, tuple[str, ...]] = NO_NAMES
) -> Iterator[Document]:
    """Return everything that can be found; what cannot be read is left out.

    `pages` says what people type who want a page, by its id.
    """
    for topic_id in library.topic_ids():
        try:
            topic = library.topic(topic_id)
        except EduError:
            continue
        yield from _pieces(topic, pages.get(topic_id, ()))
    yield from _drawings(library)
    yield from _living(library)
    yield from _checklist(library)
    for group_id in library.faq_ids():
        try:
            yield from _questions(library.faq(group_id))
        except EduError:
            continue
    for term in library.terms():
        yield Document(
            kind=Found.TERM,
            id=term.id,
            link=Link(Kind.TERM, term.id),
            place="",
            heading=term.term,
            body=" ".join(filter(None, (term.definition, term.why))),
            names=" ".join(term.also),
        )


def _pieces(topic: Topic, wanted: tuple[str, ...]) -> Iterator[Document]:
    for entry in search_entries(replace(topic, blocks=_own(topic.blocks))):
        if not entry.body:
            continue  # only headings of its own below it, which are found themselves
        # The page as a whole is known by its short name too.
        known = (topic.meta.short_title, topic.meta.id, *wanted)
        names = "" if entry.link.part else ". ".join(known)
        yield Document(
            kind=Found.TOPIC,
            id=topic.meta.id,
            link=entry.link,
            place=topic.meta.short_title,
            heading=entry.heading,
            body=entry.body,
            names=names,
        )


def _own(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return blocks without the few danger signs that many pages repeat.

    A page of nothing but signs keeps them: that is where somebody who looks for one must come.
    """
    signs = [block for block in blocks if isinstance(block, Callout) and block.kind in SIGNS]
    return blocks if len(signs) > MOST_SIGNS else tuple(b for b in blocks if b not in signs)


def _drawings(library: Library) -> Iterator[Document]:
    """Return every drawing, known by all the names that are in it."""
    for diagram in library.diagrams():
        labels = (label.text.replace("\n", " ") for label in diagram.labels if not label.required)
        parts = (f"{each.name} {each.latin}" for each in diagram.structures)
        steps = (f"{step.title}. {step.caption}" for step in diagram.steps)
        yield Document(
            kind=Found.DIAGRAM,
            id=diagram.id,
            link=Link(Kind.DIAGRAM, diagram.id),
            place="",
            heading=diagram.title,
            body=diagram.alt,
            names=" ".join((diagram.description, *dict.fromkeys((*labels, *parts, *steps)))),
        )


def _living(library: Library) -> Iterator[Document]:
    """Return the drawing that is made while it is shown."""
    words = library.references.living
    if words is not None:
        said = (words.picture, words.slider, *(claim.text for claim in words.honest))
        yield Document(
            kind=Found.DIAGRAM,
            id=LIVING_VEIN,
            link=Link(Kind.DIAGRAM, LIVING_VEIN),
            place="",
            heading=words.title,
            body=words.intro,
            names=" ".join(said),
        )


def _checklist(library: Library) -> Iterator[Document]:
    """Return the checklist, known by every line that can be ticked."""
    form = library.references.checklist
    if form is not None:
        yield Document(
            kind=Found.TOPIC,
            id="checklist",
            link=Link(Kind.CHECKLIST),
            place="",
            heading=form.page.title,
            body=" ".join(words.lead for words in form.steps.values()),
            names=". ".join(item.whole for item in form.items()),
        )


def _questions(group: QuestionGroup) -> Iterator[Document]:
    for question in group.questions:
        body = as_sentences(text for block in _own(question.blocks) for text in texts(block))
        yield Document(
            kind=Found.FAQ,
            id=question.id,
            link=Link(Kind.FAQ, question.id),
            place=group.topic.meta.short_title,
            heading=text_of(question.words),
            body=body,
        )
