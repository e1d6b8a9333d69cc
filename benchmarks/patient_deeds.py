# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a made-up patient sees and does next, and the small steps all of it consists of. No Qt."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import TypeVar

MOST_DRAGS = 6
"""So often a page is drawn up in search of something before it is given up."""
PAGE = -0.7
"""A drag that brings the next part of a page into view, as a share of what is seen."""
FREE = ("-close", "-done", "-back")
"""How names of what closes a sheet end."""
SHUTS = ("HelpCard-", "TermCard-", "SourceCard-", "MorePanel-", "DisplayPanel-", "Bubble-")
"""Cards whose buttons lead back to the page, by the beginning of their names."""
PADS = ("PinPad-", "NoPin-")
"""What somebody before has called up for the staff and left; each has a button that closes it."""


class Do(StrEnum):
    """What a hand can do."""

    LOOK = "look"
    """Nothing; the eyes only."""
    REST = "rest"
    """Wait `amount` seconds."""
    TAP = "tap"
    DRAG = "drag"
    """Draw what scrolls by `amount` of its height; below 0 brings what is below."""
    SLIDE = "slide"
    """Draw a slider to `amount` of its length, or a picture sideways by it."""
    PINCH = "pinch"
    """Two fingers on a picture; `amount` above 1 makes it larger."""
    WHEEL = "wheel"
    """`amount` notches; below 0 brings what is below."""
    KEY = "key"
    """A key of a keyboard that is plugged in, by its name in Qt."""
    LEAVE = "leave"
    """Walk away; nobody touches anything until the guide has cleared itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One thing that a patient does."""

    do: Do
    at: int = 0
    """Which of what is in sight is meant."""
    amount: float = 0
    name: str = ""
    """Of a key, or of what is meant, for whoever reads an account of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What a patient sees, as far as it matters."""

    names: tuple[str, ...] = ()
    """Everything that a finger reaches now."""
    below: bool = False
    """There is more below."""
    covered: bool = False
    """No page is seen: the guide rests, and waits for a first touch."""

    def starting(self, *beginnings: str) -> list[int]:
        """Return where names stand that begin so."""
        return [at for at, name in enumerate(self.names) if name.startswith(beginnings)]

    def has(self, name: str) -> bool:
        """Tell whether something is in sight."""
        return name in self.names


Result = TypeVar("Result")
Acts = Generator[Deed, Sight, Result]
"""Hands out deeds, gets what is seen after each."""

LOOK = Deed(do=Do.LOOK)


def tap(chance: Random, sight: Sight, *beginnings: str) -> Acts[Sight | None]:
    """Tap one of what is in sight; return what is seen then, None when there is none of it."""
    found = sight.starting(*beginnings)
    if not found:
        return None
    at = chance.choice(found)
    return (yield Deed(do=Do.TAP, at=at, name=sight.names[at]))


def seek(chance: Random, *beginnings: str) -> Acts[Sight | None]:
    """Draw the page up until something is in sight, and tap it; None when it never comes."""
    sight = yield LOOK
    for _drag in range(MOST_DRAGS):
        if sight.starting(*beginnings) or not sight.below:
            break
        sight = yield Deed(do=Do.DRAG, amount=PAGE)
    return (yield from tap(chance, sight, *beginnings))


def come_home(chance: Random) -> Acts[Sight]:
    """Close what lies over the page and go to the start page."""
    sight = yield from come_free(chance)
    if sight.has("act-home"):
        sight = yield Deed(do=Do.TAP, at=sight.names.index("act-home"), name="act-home")
    return sight


def come_free(chance: Random) -> Acts[Sight]:
    """Close what lies over the page, until the bars can be reached again."""
    sight = yield LOOK
    for _try in range(4):
        if sight.starting("act-"):
            break
        ways = [at for at, name in enumerate(sight.names) if _closes(name)]
        if ways:
            at = chance.choice(ways)
            sight = yield Deed(do=Do.TAP, at=at, name=sight.names[at])
        else:
            sight = yield Deed(do=Do.KEY, name="Key_Escape")
    return sight


def write(chance: Random, words: str) -> Acts[Sight]:
    """Type on the keys of the screen; what has no key there is left out."""
    sight = yield LOOK
    for letter in words:
        sight = (yield from tap_exactly(sight, f"key-{letter}")) or sight
    if chance.random() < 0.3:
        sight = (yield from tap_exactly(sight, "key-erase")) or sight
    return sight


def tap_exactly(sight: Sight, name: str) -> Acts[Sight | None]:
    """Tap what has this very name; None when it is not in sight."""
    if not sight.has(name):
        return None
    return (yield Deed(do=Do.TAP, at=sight.names.index(name), name=name))


def tap_some(chance: Random, times: Sequence[int], *beginnings: str) -> Acts[Sight]:
    """Tap so many things of a kind, one after the other."""
    sight = yield LOOK
    for _tap in range(chance.choice(times)):
        sight = (yield from tap(chance, sight, *beginnings)) or sight
    return sight


def _closes(name: str) -> bool:
    return name.endswith(FREE) or name.startswith(SHUTS)
