# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which screen is the clinician's and which the patient's; in doubt the patient has none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from edu_app.render.side_words import Box

SLIVER = 0.005
"""Of a window, which may hang over the edge of its screen by the width of its frame."""


class Why(Enum):
    """Why the patient has a screen, or none."""

    TWO = auto()
    ONE = auto()
    """There is no second screen."""
    MIRRORED = auto()
    """Two screens show the same, wholly or in part."""
    ASTRAY = auto()
    """The clinician's window lies on the patient's screen."""
    UNSURE = auto()
    """The patient's screen is gone and there is another, or the clinician's window is on none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Display:
    """A screen that is there now, in logical pixels; its scale changes nothing here."""

    name: str
    box: Box
    first: bool = False
    """The one on which the system puts its bar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """Who has which screen, by name; the patient's is empty when they have none."""

    console: str
    patient: str
    why: Why


def derive_sides(displays: Sequence[Display], window: str | Box, chosen: str) -> Sides:
    """Return who has which screen.

    Args:
        displays: The screens that are there.
        window: Where the clinician's window lies; the name of its screen where windows are not
            told their place.
        chosen: The patient's screen until now, or the one that was asked for; empty for none.
    """
    on = lies_on(displays, window)
    console = on[0] if on else ""
    if is_mirrored(displays):
        return Sides(console=console, patient="", why=Why.MIRRORED)
    if chosen and chosen in on:
        return Sides(console=console, patient="", why=Why.ASTRAY)
    if len(displays) < 2:
        return Sides(console=console, patient="", why=Why.ONE)
    patient = _patient([each for each in displays if each.name not in on], chosen)
    if not console or patient is None:
        return Sides(console=console, patient="", why=Why.UNSURE)
    return Sides(console=console, patient=patient.name, why=Why.TWO)


def _patient(free: Sequence[Display], chosen: str) -> Display | None:
    """Return the chosen one of the screens that are free; a first choice is the largest.

    One that was chosen and is gone may come back: nobody takes another screen for it.
    """
    if chosen:
        return next((each for each in free if each.name == chosen), None)
    return max(free, key=_rank, default=None)


def _rank(display: Display) -> tuple[bool, float]:
    return not display.first, display.box.width * display.box.height


def is_mirrored(displays: Sequence[Display]) -> bool:
    """Tell whether any two screens share a place, or a name: then they cannot be told apart."""
    pairs = ((one, two) for at, one in enumerate(displays) for two in displays[at + 1 :])
    return any(one.box.meets(two.box) or one.name == two.name for one, two in pairs)


def lies_on(displays: Sequence[Display], window: str | Box) -> tuple[str, ...]:
    """Return the names of the screens that a window is seen on, the one with most of it first."""
    if isinstance(window, str):
        return tuple(each.name for each in displays if each.name == window)
    found = [(shared(each.box, window), each.name) for each in displays]
    least = SLIVER * window.width * window.height
    return tuple(name for area, name in sorted(found, reverse=True) if area > least)


def shared(one: Box, other: Box) -> float:
    """Return how many square pixels two boxes share."""
    wide = min(one.right, other.right) - max(one.left, other.left)
    high = min(one.bottom, other.bottom) - max(one.top, other.top)
    return max(0.0, wide) * max(0.0, high)


def other_choice(displays: Sequence[Display], sides: Sides) -> str:
    """Return the screen to take for the patient when a person asks for the other way round.

    Empty where there is none; then the next choice is free again.
    """
    if sides.why is Why.TWO:
        return sides.console
    others = [each.name for each in displays if each.name != sides.console]
    return others[0] if sides.console and len(others) == 1 else ""
