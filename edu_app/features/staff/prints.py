# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What patients may print at a kiosk, as the clinic's file lists it."""

from __future__ import annotations

from edu_app.clinic.rules import PRINTS


def with_print(present: frozenset[str], name: str, *, on: bool) -> tuple[str, ...]:
    """Return the list of the file with one kind of paper more or less."""
    wanted = present | {name} if on else present - {name}
    return tuple(each for each in PRINTS if each in wanted)
