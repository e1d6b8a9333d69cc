# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page in the order of paper: title, where it comes from, the standing line, the blocks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from edu_app.library.model import Block, Topic
from edu_app.library.phrases import Phrases
from edu_app.render.review import review_words

CLINIC = "clinic"
"""The fact that names the clinic; without it the sheet names none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Everything that is printed for one page."""

    title: str
    provenance: tuple[str, ...]
    """Review state, version and digest, date, and the clinic if it is known."""
    standing: str
    """Stands on every printed page."""
    blocks: tuple[Block, ...]


def sheet(topic: Topic, facts: Mapping[str, str], phrases: Phrases) -> Sheet:
    """Return the sheet of a page for a site whose facts are known."""
    meta, words = topic.meta, phrases.sheet
    clinic = facts.get(CLINIC, "")
    provenance = (
        review_words(meta.review, phrases),
        words.version.format(version=meta.version, digest=topic.digest),
        words.published.format(date=phrases.day(meta.published)),
        *((words.clinic.format(clinic=clinic),) if clinic else ()),
    )
    return Sheet(
        title=meta.title, provenance=provenance, standing=words.standing, blocks=topic.blocks
    )
