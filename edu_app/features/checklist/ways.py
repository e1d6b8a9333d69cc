# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""In which ways a person can take the page along here; answers play no part in it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edu_app.profile import Paper


class Way(StrEnum):
    """One way, in the order in which they stand on the screen."""

    PRINT = "print"
    CODE = "code"
    PDF = "pdf"
    CHART = "chart"
    """A sentence for the record, to copy."""
    FHIR = "fhir"
    """The answers for a program of the clinic."""
    BLANK = "blank"
    """The form without answers."""
    CHANGE = "change"


def derive_ways(paper: Paper, *, prints: bool) -> tuple[Way, ...]:
    """Return the ways that the profile allows; `prints` says whether the page may be printed."""
    wanted = {
        Way.PRINT: prints,
        Way.CODE: True,
        Way.PDF: paper.save_files,
        Way.CHART: paper.copy_text,
        Way.FHIR: paper.save_files,
        Way.BLANK: prints and paper.dialog,
        Way.CHANGE: True,
    }
    return tuple(way for way, on in wanted.items() if on)
