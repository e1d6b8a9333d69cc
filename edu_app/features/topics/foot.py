# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What every page ends with: the standing line and which text this is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.library.model import Block, Paragraph, SourceList, Text
from edu_app.render.review import review_words

if TYPE_CHECKING:
    from edu_app.library.model import Topic
    from edu_app.library.phrases import Phrases


def page_blocks(topic: Topic, phrases: Phrases) -> tuple[Block, ...]:
    """Return the blocks of a page with the lines that may never be missing under its text."""
    text = tuple(block for block in topic.blocks if not isinstance(block, SourceList))
    sources = tuple(block for block in topic.blocks if isinstance(block, SourceList))
    standing = Paragraph(words=(Text(text=phrases.sheet.standing, strong=True),))
    return (*text, standing, *sources)


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
