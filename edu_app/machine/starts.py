# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Counts the starts that came to no ordered end, so that a broken guide does not start for ever.

The file is gone after an end in order. Where it cannot be written nothing is counted; the limit
that the service manager has of its own still holds.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from edu_app.machine.kept import keep
from edu_app.saving import NotSaved

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FILE = "starts.json"
MOST = 5
"""So many starts in `WINDOW_SECONDS` are tried; then the page for a guide that fails is shown."""
WINDOW_SECONDS = 120.0
LARGEST_BYTES = 4096
FAR_SECONDS = 1e11
"""No time that anybody has written down; it is some thousand years from now."""


def failed_starts(folder: Path) -> list[float]:
    """Return when the starts before were that came to no ordered end, in seconds since 1970."""
    try:
        with (folder / FILE).open("rb") as file:
            found = json.loads(file.read(LARGEST_BYTES))
    except (OSError, ValueError, RecursionError):
        return []
    if not isinstance(found, list):
        return []
    times = (float(each) for each in found if isinstance(each, int | float) and _is_near(each))
    return list(times)


def is_one_too_many(failed: Sequence[float], now: float) -> bool:
    """Tell whether so many starts failed just now that something else should be shown.

    Times that are still to come, as a wrong clock has left them, do not count.
    """
    return len(_recent(failed, now)) >= MOST


def count_start(folder: Path, failed: Sequence[float], now: float) -> None:
    """Write down that a start is tried now."""
    times = [round(each, 3) for each in (*_recent(failed, now), now)]
    with suppress(NotSaved):
        keep(folder / FILE, json.dumps(times).encode())


def end_in_order(folder: Path) -> None:
    """Forget all starts: this one has shown that the guide runs."""
    with suppress(OSError):
        (folder / FILE).unlink(missing_ok=True)


def _recent(failed: Sequence[float], now: float) -> list[float]:
    return [each for each in failed if 0 <= now - each < WINDOW_SECONDS]


def _is_near(moment: float) -> bool:
    return abs(moment) < FAR_SECONDS
