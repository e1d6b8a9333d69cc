# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the living vein shows: how narrow it is, why, on which side, and what lies in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

MOST_LOST = 0.9
MARKS = (0, 30, 50, 80)
"""Percent of the area lost that a drag is drawn to."""
NEAR = 2
"""Percent; so near to a mark a drag lands on it."""
STEP, LEAP = 5, 10
"""Percent for an arrow key and for Page Up."""


class Cause(StrEnum):
    """What makes the vein narrow."""

    ARTERY = "artery"
    SCAR = "scar"
    """Scar that a clot has left."""
    OUTSIDE = "outside"
    """Something beside the vein that is no artery."""


class Side(StrEnum):
    """Whose side: always the patient's."""

    LEFT = "left"
    RIGHT = "right"


RESIDUAL = {Cause.ARTERY: 0.03, Cause.SCAR: 0.12, Cause.OUTSIDE: 0.03}
"""Share of the area that is still lost when a stent holds the tightest vein: a slight waist."""
CAUSES, SIDES = tuple(Cause), tuple(Side)


@dataclass(frozen=True, slots=True, kw_only=True)
class VeinState:
    """One state of the living vein."""

    lost: float = 0.5
    """Share of the area of the slice across that is lost, 0 to 0.9."""
    cause: Cause = Cause.ARTERY
    side: Side = Side.LEFT
    past_clot: bool = False
    bypass: bool = True
    """Side veins are drawn, where there are any."""
    stent: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.lost <= MOST_LOST:
            raise ValueError(f"{self.lost} of the area cannot be lost here")

    @property
    def percent(self) -> int:
        """How much is lost, as the slider says it."""
        return round(self.lost * 100)

    @property
    def drawn_lost(self) -> float:
        """How much is lost in the picture: a stent holds the vein open but for a slight waist."""
        return self.lost / MOST_LOST * RESIDUAL[self.cause] if self.stent else self.lost

    @property
    def webs(self) -> bool:
        """Whether a past clot has left scar in a vein that something else makes narrow."""
        return self.past_clot and self.cause is not Cause.SCAR

    def at(self, percent: int) -> VeinState:
        """Return the same vein with another share lost, kept within its limits."""
        return replace(self, lost=min(max(percent, 0), round(MOST_LOST * 100)) / 100)

    def stepped(self, points: int) -> VeinState:
        """Return the vein that is so many points of percent narrower."""
        return self.at(self.percent + points)

    def snapped(self) -> VeinState:
        """Return the vein at the next mark, when it is near one."""
        return self.at(snap(self.percent))

    # ------------------------------------------------------------ as a number

    @property
    def code(self) -> int:
        """The state as a number above 0, for the history of a visit."""
        code = self.percent
        for choices, chosen in self._choices():
            code = code * choices + chosen
        return code + 1

    def _choices(self) -> tuple[tuple[int, int], ...]:
        """Return how many choices there are of each kind, and which is made."""
        return (
            (len(CAUSES), CAUSES.index(self.cause)),
            (len(SIDES), SIDES.index(self.side)),
            (2, int(self.past_clot)),
            (2, int(self.bypass)),
            (2, int(self.stent)),
        )


CODES = 91 * len(CAUSES) * len(SIDES) * 2 * 2 * 2 + 1
"""One more than the largest code."""


def snap(percent: int) -> int:
    """Return the mark that is near, or the percent itself."""
    return next((mark for mark in MARKS if abs(mark - percent) <= NEAR), percent)


def decode(code: int) -> VeinState:
    """Return the state that a number stands for; the first state for any other number."""
    if not 0 < code < CODES:
        return VeinState()
    rest, stent = divmod(code - 1, 2)
    rest, bypass = divmod(rest, 2)
    rest, past_clot = divmod(rest, 2)
    rest, side = divmod(rest, len(SIDES))
    percent, cause = divmod(rest, len(CAUSES))
    return VeinState(
        lost=percent / 100,
        cause=CAUSES[cause],
        side=SIDES[side],
        past_clot=bool(past_clot),
        bypass=bool(bypass),
        stent=bool(stent),
    )
