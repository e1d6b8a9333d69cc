# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the clinician's console shows, worked out from the talk and the plans."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edu_app.library.plan import Plan, PlanStep
    from edu_app.render.talk import Picture, Talk

CONSOLE = "consult-console"
"""The object name of the page."""
TWO_MINUTES = "two-minutes"
"""The part of a link that asks for the console with one key for each step and little else."""
KEYED = 9
"""Steps that have a key of their own."""


class Seen(Enum):
    """What the patient sees of the prepared step."""

    NOW = auto()
    """It is on their screen."""
    BLANK = auto()
    """Nothing: their screen is blank."""
    OTHER = auto()
    """Another step; this one is only prepared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One step in the list of the plan."""

    step: str
    number: int
    """From 1."""
    words: str
    shown: bool
    """The patient has seen it."""
    prepared: bool
    live: bool
    """It is on the patient's screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Console:
    """Everything that the parts of the console show."""

    rows: tuple[Row, ...]
    step: PlanStep | None
    """The prepared one; None for a plan without steps."""
    after: PlanStep | None
    """The one that comes next."""
    at: int
    """The place of the prepared step, from 1; 0 for none."""
    seen: Seen
    blank: bool
    follows: bool
    can_send: bool
    """Something else would be seen by the patient then."""
    can_undo: bool
    can_redo: bool
    can_clear: bool
    kept: bool
    """The picture is in the pack as it stands."""
    sheets: int
    """Pictures in the pack."""
    again: bool
    """The step was explained again."""


def derive_console(talk: Talk, steps: Mapping[str, PlanStep], picture: Picture) -> Console:
    """Return what the console shows; `picture` is that of the prepared step."""
    order = tuple(each for each in talk.order if each in steps)
    at = order.index(talk.ahead) + 1 if talk.ahead in order else 0
    step = steps[talk.ahead] if at else None
    board = talk.board(talk.ahead)
    return Console(
        rows=tuple(
            Row(
                step=each,
                number=number,
                words=steps[each].short,
                shown=each in talk.shown,
                prepared=each == talk.ahead,
                live=each == talk.live and not talk.blank,
            )
            for number, each in enumerate(order, start=1)
        ),
        step=step,
        after=steps[order[at]] if 0 < at < len(order) else None,
        at=at,
        seen=seen_of(talk),
        blank=talk.blank,
        follows=talk.follows,
        can_send=step is not None and not talk.is_live,
        can_undo=bool(board.past),
        can_redo=bool(board.future),
        can_clear=bool(board.marks),
        kept=any(
            (each.step, each.picture, each.marks) == (talk.ahead, picture, board.marks)
            for each in talk.kept
        ),
        sheets=len(talk.kept),
        again=talk.ahead in talk.again,
    )


def seen_of(talk: Talk) -> Seen:
    """Return what the patient sees of the prepared step."""
    if talk.blank:
        return Seen.BLANK
    return Seen.NOW if talk.is_live else Seen.OTHER


# ---------------------------------------------------------------- the order of the steps


def moved(order: Sequence[str], step: str, place: int) -> tuple[str, ...]:
    """Return the order with a step at another place, from 0; the same when it is not in it."""
    if step not in order:
        return tuple(order)
    others = [each for each in order if each != step]
    others.insert(min(max(place, 0), len(others)), step)
    return tuple(others)


def without(order: Sequence[str], step: str) -> tuple[str, ...]:
    """Return the order without a step; the last one stays."""
    left = tuple(each for each in order if each != step)
    return left or tuple(order)


def added(order: Sequence[str], step: str, after: str) -> tuple[str, ...]:
    """Return the order with one more step behind another, or at the end."""
    if step in order:
        return tuple(order)
    place = order.index(after) + 1 if after in order else len(order)
    return (*order[:place], step, *order[place:])


def derive_spare(
    plans: Sequence[Plan], order: Sequence[str]
) -> tuple[tuple[str, tuple[PlanStep, ...]], ...]:
    """Return the titles of plans with the steps of each that are not in the order yet."""
    found = (
        (plan.title, tuple(step for step in plan.steps if step.id not in order))
        for plan in plans
        if not plan.own
    )
    return tuple((title, steps) for title, steps in found if steps)


def part_of(plan: Plan, part: str) -> str:
    """Return the step of a plan that the part of a link names; empty for none."""
    return next((step.id for step in plan.steps if step.id.partition(".")[2] == part), "")


def clock_words(seconds: float) -> str:
    """Return how long a visit lasts, such as `12:40`."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
