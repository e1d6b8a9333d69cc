# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How often a PIN was wrong: after five times nobody gets another try for five minutes.

Only the number of tries is kept, and no time: the clock on the wall may be wrong, jump or be set.
What is left of the five minutes is counted by a clock that only goes on, and from the beginning
when the guide has started anew. So a restart never shortens the wait, and a wait never lasts
longer than five minutes from the last start. A try counts before the PIN is compared: pulling the
plug wins none. A file that cannot be understood counts as five wrong tries, because nobody but
the guide writes it; where it cannot be written the number is held in memory.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from edu_app.machine.kept import keep, own_bytes
from edu_app.saving import NotSaved

if TYPE_CHECKING:
    from collections.abc import Callable

FILE = "pin-tries.json"
MOST = 5
LOCK_SECONDS = 300.0
LARGEST_BYTES = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """The tries since the last right one, or since the last wait was over."""

    wrong: int = 0
    since: float = 0.0
    """When the last of them was, by a clock that only goes on."""


def after_try(tried: Tried, now: float) -> Tried:
    """Return what a try makes of it, before anybody knows whether it was right."""
    present = at(tried, now)
    return Tried(wrong=min(MOST, present.wrong + 1), since=now)


def at(tried: Tried, now: float) -> Tried:
    """Return how it stands at a moment: without a wait that is over."""
    return Tried() if tried.wrong >= MOST and seconds_left(tried, now) <= 0 else tried


def seconds_left(tried: Tried, now: float) -> float:
    """Return for how long nobody gets a try; 0 when there is one."""
    if tried.wrong < MOST:
        return 0.0
    gone = max(0.0, now - tried.since)
    return max(0.0, LOCK_SECONDS - gone)


def read_wrong(raw: bytes) -> int:
    """Return the number that a file holds; as many as there are for one that makes no sense."""
    try:
        wrong = json.loads(raw)
    except (ValueError, RecursionError):
        return MOST
    sound = type(wrong) is int and 0 <= wrong <= MOST
    return wrong if sound else MOST


class Tries:
    """Counts tries, and remembers them over a restart."""

    def __init__(self, folder: Path | None, clock: Callable[[], float]) -> None:
        """Take up what a run before has left; `clock` counts seconds and only goes on.

        Without a folder nothing is remembered.
        """
        self._path = folder / FILE if folder is not None else None
        self._clock = clock
        self._tried = Tried(wrong=_kept(self._path) if self._path else 0, since=clock())

    @property
    def left(self) -> int:
        """How many tries there are now."""
        return MOST - at(self._tried, self._clock()).wrong

    @property
    def wait_seconds(self) -> float:
        """For how long there is none."""
        return seconds_left(self._tried, self._clock())

    def begin(self) -> None:
        """Count a try that is about to be made."""
        self._take(after_try(self._tried, self._clock()))

    def succeed(self) -> None:
        """Forget all wrong tries: the PIN was right."""
        self._take(Tried())

    def settle(self) -> None:
        """Forget a wait that is over, so that no later start begins it again."""
        present = at(self._tried, self._clock())
        if present != self._tried:
            self._take(present)

    def _take(self, tried: Tried) -> None:
        self._tried = tried
        if self._path is None:
            return
        with suppress(NotSaved):  # then it holds as long as the guide runs
            keep(self._path, json.dumps(tried.wrong).encode())


def _kept(path: Path) -> int:
    try:
        return read_wrong(own_bytes(path, LARGEST_BYTES))
    except FileNotFoundError:
        return 0
    except OSError:
        return MOST
