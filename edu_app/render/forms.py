# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is printed to be filled in by hand: nothing in it comes from the guide but its labels."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CardForm:
    """A card to cut out and fold."""

    title: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitsForm:
    """One row for each visit to come, with room to write in."""

    heads: tuple[str, ...]
    """Above the columns that are filled in."""
    rows: tuple[str, ...]
