# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a start does with the clinic's file: use it, or say what is wrong with it and go on."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from edu_app.clinic.places import find_file, places
from edu_app.settings import DEFAULTS, Settings

if TYPE_CHECKING:
    from edu_app.problems import Fault

MOST_SAID = 10
"""Faults; a start has other things to do than to list more."""


def settings_at_start(named: Path | None) -> tuple[Settings, int]:
    """Return the settings, and how many faults the file has that should have given them.

    A broken or a missing file is said on standard error and changes nothing: a kiosk that
    starts by itself must not stay dark.
    """
    path = named if named is not None else find_file(places())
    if path is None:
        return DEFAULTS, 0
    # Loaded late: most machines have no such file.
    from edu_app.clinic.reader import read_clinic

    read = read_clinic(path)
    if read.faults:
        say(read.faults, mend(path))
    return read.settings, len(read.faults)


def mend(path: Path, number: str = DEFAULTS.emergency_number) -> str:
    """Say what a fault in the clinic's file means, and what to do."""
    return (
        "Nothing of this file is used; the guide opens with its own settings "
        f"and the emergency number {number}. "
        f"Mend the file, then test it: vein-guide clinic check {path}"
    )


def say(faults: Sequence[Fault], what_then: str) -> None:
    """Say the first faults of a file on standard error, and then what they mean."""
    for fault in faults[:MOST_SAID]:
        print(f"vein-guide: {fault}", file=sys.stderr)
    print(f"vein-guide: {what_then}", file=sys.stderr)
