# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Cut a page into the pieces that search can find: one for each heading."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from edu_app.library.inline import text_of
from edu_app.library.link import Kind, Link
from edu_app.library.model import Heading, Topic
from edu_app.library.page import texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One piece of a page."""

    link: Link
    """Leads to the heading of this piece."""
    heading: str
    body: str


def as_sentences(parts: Iterable[str]) -> str:
    """Join pieces of a page; a line of a list has no full stop of its own."""
    return " ".join(part if part[-1] in ".!?:" else f"{part}." for part in parts if part)


def search_entries(topic: Topic) -> tuple[Entry, ...]:
    """Return the text above the first heading under the title, then one piece per heading."""
    entries: list[Entry] = []
    part, heading, body = "", topic.meta.title, [topic.meta.summary]

    def close() -> None:
        link = Link(Kind.TOPIC, topic.meta.id, part)
        entries.append(Entry(link=link, heading=heading, body=as_sentences(body)))

    for block in topic.blocks:
        if isinstance(block, Heading):
            close()
            part, heading, body = block.id, text_of(block.words), []
        else:
            body.extend(texts(block))
    close()
    return tuple(entries)
