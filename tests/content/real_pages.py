# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The real content as plain text, for tests that read all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from edu_app.library.loader import Library
from edu_app.library.model import Topic
from edu_app.render.plain import plain
from tests.content_tree import FACTS, REPOSITORY

ROOT = REPOSITORY / "content"


@cache
def library() -> Library:
    """Return the guide's own library."""
    return Library(ROOT, "en", FACTS)


def words_of(topic: Topic) -> str:
    """Return everything that a page says."""
    meta = topic.meta
    head = (meta.title, meta.summary, meta.purpose, meta.audience)
    return "\n".join((*head, plain(topic.blocks)))


def glossary() -> str:
    """Return every word of the glossary with its meaning and why it matters."""
    return "\n".join(f"{term.term}: {term.definition} {term.why}" for term in library().terms())


def drawings() -> str:
    """Return everything that is said of the drawings."""
    found = []
    for diagram_id in library().references.drawings.ids():
        drawing = library().diagram(diagram_id)
        assert drawing is not None
        labels = (label.text.replace("\n", " ") for label in drawing.labels)
        found.append("\n".join((drawing.title, drawing.alt, drawing.description, *labels)))
    return "\n".join(found)


@cache
def homes() -> Mapping[str, str]:
    """Return each place where a reader meets words, on one line, by its name."""
    texts = {name: words_of(library().topic(name)) for name in library().topic_ids()}
    groups = (library().faq(name).topic for name in library().faq_ids())
    texts["faq"] = "\n".join(words_of(topic) for topic in groups)
    texts["glossary"] = glossary()
    texts["drawings"] = drawings()
    texts["emergency"] = words_of(library().emergency())
    texts["about"] = words_of(library().about())
    return {name: on_one_line(text) for name, text in texts.items()}


def on_one_line(text: str) -> str:
    """Return a text without the signs of its lists, tables and lines."""
    return re.sub(r"\s+", " ", re.sub(r"\[\d+\]|[*|]", " ", text)).replace(" .", ".")


def pages() -> Iterator[Topic]:
    """Return every page, group of questions and card."""
    yield from (library().topic(name) for name in library().topic_ids())
    yield from (library().faq(name).topic for name in library().faq_ids())
    yield library().emergency()
    yield library().about()
