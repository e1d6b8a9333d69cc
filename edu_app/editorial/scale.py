# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What an instrument that scores pages consists of, and what an item answers about a page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from edu_app.editorial.page_text import PageText


class Answer(StrEnum):
    """What an item says of a page."""

    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "does not apply"
    OPEN = "needs a person"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """An answer with what on the page stands behind it."""

    answer: Answer
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question of an instrument, in our own words."""

    id: str
    part: str
    """The domain that it counts in."""
    asks: str
    find: Callable[[PageText], Finding] | None = None
    """Answers it by looking at the page; None for what only a person can judge."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """An instrument with its items."""

    name: str
    title: str
    items: tuple[Item, ...]
    goal: float
    """Share of the items answered by the program that must be “yes”, in each part."""


def yes_if(*, holds: bool, evidence: str) -> Finding:
    """Return a plain yes or no."""
    return Finding(answer=Answer.YES if holds else Answer.NO, evidence=evidence)


def not_here(evidence: str) -> Finding:
    """Return that an item has nothing to look at on this page."""
    return Finding(answer=Answer.NOT_APPLICABLE, evidence=evidence)
