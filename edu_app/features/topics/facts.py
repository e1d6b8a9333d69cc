# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Everything a topic page shows, worked out before anything is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from edu_app.features.topics.browse import (
    Place,
    Step,
    derive_place,
    derive_steps,
    has_checklist,
    short_title,
    words_used,
)
from edu_app.features.topics.depth import Depth, offered, present, side_by_side
from edu_app.features.topics.foot import foot_line, short_foot
from edu_app.library.model import Block, Review, Topic
from edu_app.library.short import Short, short_version
from edu_app.render.review import age_banner, review_words

if TYPE_CHECKING:
    from edu_app.feature import Context

LONGEST_WORDS = 20
"""Longer words of the text give way to the word of the glossary: a button must fit its column."""
CLINIC = "clinic"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolFacts:
    """What the column of tools shows."""

    text_size: int
    terms: tuple[tuple[str, str], ...]
    """(glossary id, word) in order of use."""
    review: Review
    review_words: str
    sources: int
    find: bool
    """The profile has a search of the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextFacts:
    """What the bar under a page says."""

    previous: str
    """Short title of the topic before; empty at the start."""
    next: str
    """Short title of the topic after; empty at the end."""
    place: Place
    minutes: int
    checklist: bool = False
    """The end of the path leads to the checklist, not to the start page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicFacts:
    """Everything a topic page shows."""

    topic: Topic
    place: Place
    steps: tuple[Step, ...]
    tools: ToolFacts
    next: NextFacts
    depth: Depth
    depths: tuple[Depth, ...]
    """What the page offers; one alone needs no choice."""
    banner: tuple[Block, ...]
    """Says that the page is past its review; empty while it is in date."""
    foot: str
    """Who stands behind the page and which text it is."""
    short_foot: str
    """The standing line, and which text it is."""

    @property
    def short(self) -> Short:
        """The short version of the page."""
        return short_version(self.topic.blocks)

    def blocks(self) -> tuple[Block, ...]:
        """Return what is shown in the present depth."""
        match self.depth:
            case Depth.SHORT:
                return self.short.blocks()
            case Depth.SIDE:
                return side_by_side(self.topic)
            case _:
                return self.topic.blocks


def derive_facts(context: Context, topic_id: str, *, part: str = "") -> TopicFacts:
    """Work out everything that the page of a topic shows; a part is one of the whole page."""
    library, session = context.library, context.session
    topic = library.topic(topic_id)
    place = derive_place(library, topic_id)
    terms = tuple(
        (term_id, words if len(words) <= LONGEST_WORDS else term.term)
        for term_id, words in words_used(topic.blocks).items()
        if (term := library.term(term_id)) is not None
    )
    clinic = context.settings.facts().get(CLINIC, "")
    return TopicFacts(
        topic=topic,
        place=place,
        steps=derive_steps(library, topic_id, session.read),
        tools=ToolFacts(
            text_size=session.text_size,
            terms=terms,
            review=topic.meta.review,
            review_words=review_words(topic.meta.review, library.phrases),
            sources=len(topic.meta.references),
            find=context.profile.reach.find_in_page,
        ),
        next=NextFacts(
            previous=short_title(library, place.previous) if place.previous else "",
            next=short_title(library, place.next) if place.next else "",
            place=place,
            minutes=library.minutes(topic_id),
            checklist=has_checklist(library),
        ),
        depth=Depth.FULL if part else present(topic, session.depth),
        depths=offered(topic),
        banner=age_banner(topic.meta, library.phrases, context.today(), clinic),
        foot=foot_line(topic, library.phrases),
        short_foot=short_foot(topic, library.phrases),
    )
