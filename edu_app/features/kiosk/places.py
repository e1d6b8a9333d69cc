# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""On which display a kiosk belongs, whether it fills it, and how often it may insist."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

SLACK_PX = 2
"""A display that is scaled by a fraction does not come out to the pixel."""
MOST_TRIES = 5
SPAN_SECONDS = 10.0
"""Two programs that both want to be in front would otherwise fight until the machine is hot."""

Box = tuple[int, int, int, int]
"""Left, top, width, height."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Display:
    """A display that is there now."""

    name: str
    first: bool
    """The one that the system shows its log-in on."""


def derive_place(displays: Sequence[Display], wanted: str) -> int | None:
    """Return which of the displays to fill: the wanted one, else the first; None without any."""
    for number, display in enumerate(displays):
        if wanted and display.name == wanted:
            return number
    for number, display in enumerate(displays):
        if display.first:
            return number
    return 0 if displays else None


def fills(window: Box, display: Box, *, placed: bool = True) -> bool:
    """Tell whether a window covers a display; not `placed`, only its size is known."""
    pairs = list(zip(window, display, strict=True))[0 if placed else 2 :]
    return all(abs(one - other) <= SLACK_PX for one, other in pairs)


class Patience:
    """Lets something be tried a few times in a while, and then again later."""

    def __init__(self) -> None:
        self._tries: tuple[float, ...] = ()

    def may_try(self, now: float) -> bool:
        """Count a try at a time; False when there were too many just now."""
        self._tries = tuple(each for each in self._tries if now - each < SPAN_SECONDS)
        if len(self._tries) >= MOST_TRIES:
            return False
        self._tries += (now,)
        return True
