# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What goes home from a talk: its summary, pictures that were kept, and sheets to fill in."""

from __future__ import annotations

from dataclasses import dataclass

from edu_app.render.ink import Marks
from edu_app.render.talk import Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPart:
    """The picture of a step as it was kept, with what was drawn on it."""

    step: str
    picture: Picture
    marks: Marks = ()
    again: bool = False
    """It was explained again after the patient had told it back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkPart:
    """What was talked about, on one sheet. Nothing in it is weighed or counted."""

    shown: tuple[str, ...] = ()
    """Ids of steps, in the order the patient saw them."""
    again: frozenset[str] = frozenset()
    matters: frozenset[str] = frozenset()
    next_steps: frozenset[str] = frozenset()
    questions: tuple[str, ...] = ()
    """In the patient's own words, and those ticked on the checklist."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StentCardPart:
    """The card for whoever has a stent, blank."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarPart:
    """The visits to come, without dates."""


TalkParts = KeptPart | TalkPart | StentCardPart | CalendarPart
