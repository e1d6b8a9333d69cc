# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which questions there are, and which of them a group and some typed words leave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from edu_app.features.faq.sources import sources_of
from edu_app.library.inline import text_of
from edu_app.library.page import texts
from edu_app.problems import ContentMissing, EduError
from edu_app.render.fold import fold, holds_all
from edu_app.render.review import age_words, review_words
from edu_app.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from edu_app.library.link import Link
    from edu_app.library.loader import Library
    from edu_app.library.model import Block, Question, Review, Topic
    from edu_app.library.phrases import Phrases

UNKNOWN = mark("faq", "There is no question “{id}”. Look through all questions instead.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question as the page shows it."""

    id: str
    words: str
    blocks: tuple[Block, ...]
    """The answer; its sources are numbered from 1."""
    sources: tuple[str, ...]
    """Ids of the sources of the answer, in the order of their numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Questions that belong together."""

    id: str
    title: str
    topic: Topic
    """The file that the questions come from, for who wrote and checked it."""
    questions: tuple[Asked, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What the answers of a group say about themselves."""

    review: Review
    words: str
    """Who has checked it, and that it is past its review: each answer says so."""
    foot: str
    """When it was published, which text it is, how hard it is to read: for the list's end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """How the page stands when a link opens it."""

    group: str = ""
    """The group that is shown; empty for all."""
    question: str = ""
    """The question that is open; empty for none."""


def read_groups(library: Library) -> tuple[Group, ...]:
    """Return the questions by group; a group that cannot be read is left out."""
    groups = []
    for group_id in library.faq_ids():
        try:
            found = library.faq(group_id)
        except EduError:
            continue
        meta = found.topic.meta
        asked = tuple(_asked(question) for question in found.questions)
        if asked:
            groups.append(
                Group(id=group_id, title=meta.short_title, topic=found.topic, questions=asked)
            )
    return tuple(groups)


def _asked(question: Question) -> Asked:
    sources, blocks = sources_of(question.blocks)
    return Asked(id=question.id, words=text_of(question.words), blocks=blocks, sources=sources)


def derive_stamp(topic: Topic, phrases: Phrases, today: date, clinic: str) -> Stamp:
    """Return what the answers of one file say about themselves."""
    meta, words = topic.meta, phrases.sheet
    foot = [
        words.published.format(date=phrases.day(meta.published)),
        words.version.format(version=meta.version, digest=topic.digest),
    ]
    if meta.level is not None:
        foot.append(words.level.format(fkgl=meta.level.fkgl, smog=meta.level.smog))
    return Stamp(
        review=meta.review,
        words=_sentences(
            (review_words(meta.review, phrases), age_words(meta, phrases, today, clinic))
        ),
        foot=_sentences((*foot, "")),
    )


def _sentences(parts: tuple[str, ...]) -> str:
    """Join sentences; a single one keeps its own end."""
    told = [part for part in parts if part]
    if len(parts) - 1 == len(told) == 1:
        return told[0]
    return " ".join(f"{part.rstrip('.')}." for part in told)


def derive_start(groups: Sequence[Group], link: Link) -> Start:
    """Return what a link opens; raise ContentMissing for a question that is not there."""
    if not link.target:
        return Start()
    if any(group.id == link.target for group in groups):
        return Start(group=link.target)
    for group in groups:
        if any(question.id == link.target for question in group.questions):
            return Start(question=link.target)
    raise ContentMissing(UNKNOWN.format(id=link.target))


def chosen(groups: Sequence[Group], group_id: str, typed: str) -> frozenset[str]:
    """Return the ids of the questions of a group that hold all the typed words somewhere."""
    return frozenset(
        question.id
        for group in groups
        if group_id in ("", group.id)
        for question in group.questions
        if not typed or holds_all(_searched(question), typed)
    )


def _searched(question: Asked) -> str:
    parts = [question.words]
    for block in question.blocks:
        parts.extend(texts(block))
    return fold("\n".join(parts))
