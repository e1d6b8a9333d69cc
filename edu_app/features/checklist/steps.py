# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where each step of the checklist leads, and what its cards show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from edu_app.library.checklist import Form, Group, Item, Step
from edu_app.library.link import Kind, Link
from edu_app.problems import ContentMissing
from edu_app.render.answers import Answers, numbers, ticked

STEPS = tuple(Step)
HELP_PAGE = Link(Kind.TOPIC, "get-help-now")


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFacts:
    """What one card shows."""

    item: Item
    on: bool
    number: int
    """0 for a line that has no number."""


def form_of(form: Form | None) -> Form:
    """Return the form; raise ContentMissing when the guide has none that can be used."""
    if form is None:
        raise ContentMissing(
            "There is no checklist, or checklist.toml has a fault. "
            "Run “vein-guide check” to see which."
        )
    return form


def link_to(step: Step, part: str = "") -> Link:
    """Return the address of a step; of the second one also of one line, by its id."""
    return Link(Kind.CHECKLIST, "" if step is Step.FEEL else str(step), part.lower())


def derive_cards(form: Form, answers: Answers, group: Group) -> tuple[CardFacts, ...]:
    """Return the cards of a group."""
    known = numbers(form, answers)
    return tuple(
        CardFacts(item=item, on=item.id in answers.ticked, number=known.get(item.id, 0))
        for item in group.items
    )


def line_at(form: Form, answers: Answers, part: str) -> Item | None:
    """Return the ticked line that a link names, else the first; None when nothing is ticked."""
    found = ticked(form, answers, "feel")
    wanted = (item for item in found if item.id.lower() == part)
    return next(wanted, found[0] if found else None)


def neighbours(found: Sequence[Item], present: Item | None) -> tuple[Item | None, Item | None]:
    """Return the line before the present one and the line after it."""
    if present is None or present not in found:
        return None, None
    at = found.index(present)
    before = found[at - 1] if at else None
    after = found[at + 1] if at + 1 < len(found) else None
    return before, after
