# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the bars offer, and which of it fits: decided from widths alone, without a widget."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum, auto


class Act(StrEnum):
    """Something the window does for the person."""

    HOME = "home"
    BACK = "back"
    FORWARD = "forward"
    SEARCH = "search"
    TEXT_SIZE = "text-size"
    CONTRAST = "contrast"
    START_OVER = "start-over"
    MORE = "more"
    HELP = "help"


class Form(Enum):
    """How a button of a bar is written."""

    FULL = auto()
    SHORT = auto()
    ICON = auto()


Slot = tuple[Act, Form]


@dataclass(frozen=True, slots=True, kw_only=True)
class BarFacts:
    """What decides the content of the bars."""

    home: bool
    """The start page is shown, so there is no way home."""
    back: bool
    forward: bool
    """Buttons for the history where the profile has keys for it too."""
    search: bool
    """The search can be opened, and is not open."""
    start_over: bool
    large: bool
    next_patient: bool = False
    """What starts over is the visit of the next patient, for the one who presses it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One filled bar."""

    left: tuple[Slot, ...]
    title: bool
    """Show where the person is, beside the left buttons."""
    right: tuple[Slot, ...]

    def slots(self) -> tuple[Slot, ...]:
        """Return all buttons from left to right."""
        return self.left + self.right


def derive_top(facts: BarFacts, width: Callable[[Slot], int], room: Room) -> Bar:
    """Return the richest top bar that fits; the last one is used even if it does not."""
    bars = _candidates(facts)
    for bar in bars:
        needed = sum(width(slot) for slot in bar.slots()) + room.brand
        if not facts.home:
            needed += room.title - room.brand if bar.title else -room.brand
        if needed <= room.bar:
            return bar
    return bars[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Widths in logical pixels."""

    bar: int
    """What the whole bar offers."""
    brand: int
    """What the name of the guide takes on the start page."""
    title: int
    """What the name of the page takes on other pages."""


def _candidates(facts: BarFacts) -> tuple[Bar, ...]:
    """Return the bars to try, the richest first."""
    full, short, icon = Form.FULL, Form.SHORT, Form.ICON
    over = ((Act.START_OVER, full),) if facts.start_over else ()
    over_icon = ((Act.START_OVER, icon),) if facts.start_over else ()
    history, named = _history(facts, icon), _history(facts, full)
    field, word, glass = (((Act.SEARCH, form),) if facts.search else () for form in Form)
    roomy = (*glass, (Act.TEXT_SIZE, full), *over, (Act.MORE, full), (Act.HELP, short))
    some = (*glass, (Act.TEXT_SIZE, full), *over_icon, (Act.MORE, full), (Act.HELP, short))
    few = (*glass, (Act.TEXT_SIZE, full), *over_icon, (Act.MORE, icon), (Act.HELP, short))
    tight = (*glass, (Act.TEXT_SIZE, icon), *over_icon, (Act.MORE, icon), (Act.HELP, short))
    tightest = tight[len(glass) :]
    rich = (
        (*field, (Act.TEXT_SIZE, full), (Act.CONTRAST, full), *over, (Act.HELP, full)),
        (*word, (Act.TEXT_SIZE, full), (Act.CONTRAST, full), *over, (Act.HELP, full)),
        (*word, (Act.TEXT_SIZE, full), (Act.CONTRAST, full), *over, (Act.HELP, short)),
        (*glass, (Act.TEXT_SIZE, full), (Act.CONTRAST, full), *over, (Act.HELP, short)),
        (*glass, (Act.TEXT_SIZE, icon), (Act.CONTRAST, icon), *over, (Act.HELP, short)),
        (*glass, (Act.TEXT_SIZE, icon), (Act.CONTRAST, icon), *over_icon, (Act.HELP, short)),
    )
    home = () if facts.home else ((Act.HOME, full),)
    home_icon = () if facts.home else ((Act.HOME, icon),)
    bars = []
    if not facts.large:
        bars += [Bar(left=home + named, title=True, right=right) for right in rich[:2]]
        bars += [Bar(left=home + history, title=True, right=right) for right in rich]
        bars.append(Bar(left=home + history, title=False, right=rich[-1]))
    bars += [
        Bar(left=home + named, title=False, right=roomy),
        Bar(left=home + history, title=False, right=roomy),
        Bar(left=home + history, title=False, right=some),
        Bar(left=home + history, title=False, right=few),
        Bar(left=home_icon + history[:1], title=False, right=few),
        Bar(left=home_icon + history[:1], title=False, right=tight),
        Bar(left=home_icon, title=False, right=tight),
        Bar(left=home_icon, title=False, right=tightest),
        Bar(left=home_icon, title=False, right=tightest[1:]),  # the text size is in “More”
    ]
    return tuple(bars)


def _history(facts: BarFacts, back: Form) -> tuple[Slot, ...]:
    slots: tuple[Slot, ...] = ()
    if facts.back and not facts.home:
        slots += ((Act.BACK, back),)
    if facts.forward:
        slots += ((Act.FORWARD, Form.ICON),)
    return slots


def derive_head(facts: BarFacts, width: Callable[[Slot], int], room: Room) -> Bar:
    """Return the top bar of an upright screen: the name of the guide, and the search."""
    right: tuple[Slot, ...] = ()
    if facts.search:
        forms = (Form.FULL, Form.SHORT)
        fitting = (form for form in forms if width((Act.SEARCH, form)) + room.brand <= room.bar)
        right = ((Act.SEARCH, next(fitting, Form.ICON)),)
    return Bar(left=(), title=False, right=right)


def derive_dock(facts: BarFacts, width: Callable[[Slot], int], room: int) -> tuple[Slot, ...]:
    """Return the richest bar at the bottom of an upright screen that fits, else the last."""
    docks = _docks(facts)
    fitting = (dock for dock in docks if sum(width(slot) for slot in dock) <= room)
    return next(fitting, docks[-1])


def _docks(facts: BarFacts) -> tuple[tuple[Slot, ...], ...]:
    """Return the bars to try; starting over has its place in each of them."""
    full, short, icon = Form.FULL, Form.SHORT, Form.ICON
    over = ((Act.START_OVER, full),) if facts.start_over else ()
    over_icon = ((Act.START_OVER, icon),) if facts.start_over else ()
    end = (Act.HELP, short)
    rich = (
        (Act.HOME, full),
        (Act.BACK, full),
        (Act.TEXT_SIZE, full),
        (Act.CONTRAST, full),
        *over,
    )
    few = (
        ((Act.HOME, full), (Act.TEXT_SIZE, full), *over, (Act.MORE, full), end),
        ((Act.HOME, full), (Act.TEXT_SIZE, full), *over_icon, (Act.MORE, full), end),
        ((Act.HOME, icon), (Act.TEXT_SIZE, icon), *over_icon, (Act.MORE, icon), end),
        ((Act.HOME, icon), *over_icon, (Act.MORE, icon), end),
    )
    return few if facts.large else ((*rich, (Act.HELP, full)), (*rich, end), *few)


def derive_more(facts: BarFacts, shown: Sequence[Slot]) -> tuple[Act, ...]:
    """Return what the bars had no room for, in a fixed order."""
    there = {act for act, _form in shown}
    wanted: Mapping[Act, bool] = {
        Act.HOME: not facts.home,
        Act.BACK: facts.back,
        Act.FORWARD: facts.forward,
        Act.SEARCH: facts.search,
        Act.CONTRAST: True,
        Act.TEXT_SIZE: True,
        Act.START_OVER: facts.start_over,
    }
    return tuple(act for act, on in wanted.items() if on and act not in there)
