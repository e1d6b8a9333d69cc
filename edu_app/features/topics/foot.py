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
from edu_app.render.review import imprint

if TYPE_CHECKING:
    from edu_app.library.model import Topic
    from edu_app.library.phrases import Phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class Extras:
    """What stands under the text where there is no room for it beside the text."""

    terms: tuple[tuple[str, str], ...] = ()
    """(glossary id, word) of the page."""
    terms_heading: str = ""
    about: str = ""
    """Words of the link to the page about the guide; empty where a column beside has it all."""
    print: str = ""
    """Words of the link that prints the page; empty where nothing is printed."""
    head: str = ""
    """Who has checked the page, where not even a line above the text has room for it."""
    banner: tuple[Block, ...] = ()
    """That the page is past its review."""


def page_blocks(
    topic: Topic, blocks: tuple[Block, ...], phrases: Phrases, extras: Extras
) -> tuple[Block, ...]:
    """Return blocks of a page with the lines that may never be missing around them."""
    text = (*extras.banner, *(block for block in blocks if not isinstance(block, SourceList)))
    sources = tuple(block for block in topic.blocks if isinstance(block, SourceList))
    standing = Paragraph(words=(Text(text=phrases.sheet.standing, strong=True),))
    if not extras.about:
        return (*text, standing, *sources)
    ways = [Paragraph(words=(Anchor(text=extras.about, link=Link(Kind.ABOUT)),))]
    if extras.print:
        link = Link(Kind.PRINT, "page", topic.meta.id)
        ways.append(Paragraph(words=(Anchor(text=extras.print, link=link),)))
    return (*head_words(extras.head), *text, *_word_list(extras), standing, *sources, *ways)


def head_words(words: str) -> tuple[Block, ...]:
    """Return who has checked a page as its first line; nothing where that stands elsewhere."""
    return (Paragraph(words=(Text(text=words, strong=True),)),) if words else ()


def _word_list(extras: Extras) -> tuple[Block, ...]:
    if not extras.terms:
        return ()
    heading = Heading(level=2, id="words-on-this-page", words=(Text(text=extras.terms_heading),))
    items = tuple(
        ListItem(words=(Term(text=word, term_id=term_id),)) for term_id, word in extras.terms
    )
    return (heading, ItemList(items=items))


def foot_line(topic: Topic, phrases: Phrases) -> str:
    """Say in one line who stands behind a page and which text it is."""
    return " ".join(f"{part.rstrip('.')}." for part in imprint(topic, phrases))


def short_foot(topic: Topic, phrases: Phrases) -> str:
    """Say under a short version what every page must say, and which text it is from."""
    version = phrases.sheet.version.format(version=topic.meta.version, digest=topic.digest)
    return f"{phrases.sheet.standing} {version}."
