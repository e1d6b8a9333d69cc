# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What every page ends with: the standing line and which text this is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from edu_app.library.link import Kind, Link
from edu_app.library.model import (
    Anchor,
    Block,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    SourceList,
    Term,
    Text,
)
from edu_app.render.review import review_words

if TYPE_CHECKING:
    from edu_app.library.model import Topic
    from edu_app.library.phrases import Phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class Extras:
    """What stands under the text where there is no room for it beside the text."""

    terms: tuple[tuple[str, str], ...]
    """(glossary id, word) of the page."""
    terms_heading: str
    about: str
    """Words of the link to the page about the guide."""
    head: str = ""
    """Who has checked the page, where not even a line above the text has room for it."""


def page_blocks(topic: Topic, phrases: Phrases, extras: Extras | None = None) -> tuple[Block, ...]:
    """Return the blocks of a page with the lines that may never be missing under its text."""
    text = tuple(block for block in topic.blocks if not isinstance(block, SourceList))
    sources = tuple(block for block in topic.blocks if isinstance(block, SourceList))
    standing = Paragraph(words=(Text(text=phrases.sheet.standing, strong=True),))
    if extras is None:
        return (*text, standing, *sources)
    about = Paragraph(words=(Anchor(text=extras.about, link=Link(Kind.ABOUT)),))
    head = (Paragraph(words=(Text(text=extras.head, strong=True),)),) if extras.head else ()
    return (*head, *text, *_word_list(extras), standing, *sources, about)


def _word_list(extras: Extras) -> tuple[Block, ...]:
    if not extras.terms:
        return ()
    heading = Heading(level=2, id="words-on-this-page", words=(Text(text=extras.terms_heading),))
    items = tuple(
        ListItem(words=(Term(text=word, term_id=term_id),)) for term_id, word in extras.terms
    )
    return (heading, ItemList(items=items))


def imprint(topic: Topic, phrases: Phrases) -> str:
    """Say who checked the page, when it was published and which text it is."""
    meta = topic.meta
    review = review_words(meta.review, phrases)
    published = phrases.sheet.published.format(date=phrases.day(meta.published))
    version = phrases.sheet.version.format(version=meta.version, digest=topic.digest)
    return (
        f"{review}. {published}. {version}."
        if not review.endswith(".")
        else (f"{review} {published}. {version}.")
    )
