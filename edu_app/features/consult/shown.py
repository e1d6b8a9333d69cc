# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Everything that the patient's screen may show, and nothing else: there is no field for the rest.

Talking points, checks, questions for the clinician and names of files have no place in `Shown`, so
no mistake in a view can bring them onto the patient's side.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from edu_app.render.talk import Picture, Talk, picture_of

if TYPE_CHECKING:
    from edu_app.library.diagram import Diagram
    from edu_app.library.plan import PlanStep
    from edu_app.render.ink import Marks


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What stands on the patient's screen."""

    step: str
    """Id of the step; never painted."""
    at: int
    """Its place in the order, from 1."""
    of: int
    heading: str
    lines: tuple[str, ...]
    picture: Picture
    marks: Marks
    options: tuple[str, ...] = ()
    """Names of all ways to treat, where the step is about them; all of the same size."""
    matters: tuple[str, ...] = ()
    """What the patient said matters most to them, where the step is about that."""
    review: str
    """Who has checked these words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Public:
    """The words of the library that the patient's screen may take from."""

    options: tuple[str, ...]
    matters: Mapping[str, str]
    review: str


def derive_shown(
    talk: Talk,
    steps: Mapping[str, PlanStep],
    find: Callable[[str], Diagram | None],
    public: Public,
) -> Shown | None:
    """Return what the patient sees now; None while their screen is blank."""
    return None if talk.blank else derive_step(talk, talk.live, steps, find, public)


def derive_step(
    talk: Talk,
    step_id: str,
    steps: Mapping[str, PlanStep],
    find: Callable[[str], Diagram | None],
    public: Public,
) -> Shown | None:
    """Return what the patient would see of a step; None when there is no such step."""
    step = steps.get(step_id)
    if step is None:
        return None
    ticked = (words for name, words in public.matters.items() if name in talk.matters)
    return Shown(
        step=step.id,
        at=talk.order.index(step.id) + 1 if step.id in talk.order else 1,
        of=max(1, len(talk.order)),
        heading=step.title,
        lines=step.lines,
        picture=picture_now(talk, step, find),
        marks=talk.board(step.id).marks,
        options=public.options if step.options else (),
        matters=tuple(ticked) if step.options else (),
        review=public.review,
    )


def picture_now(talk: Talk, step: PlanStep, find: Callable[[str], Diagram | None]) -> Picture:
    """Return the picture of a step as it stands in the talk."""
    if step.id in talk.pictures:
        return talk.pictures[step.id]
    return picture_of(step, find(step.diagram) if step.diagram else None)
