# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which topics a clinician has checked: patients see “draft” on all others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from edu_app.library.age import Age, age_of
from edu_app.library.model import Checked
from edu_app.problems import EduError

if TYPE_CHECKING:
    from edu_app.library.loader import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One topic and its review."""

    title: str
    by: str = ""
    """Who has checked it; empty when nobody has."""
    on: date | None = None
    late: bool = False
    """It is past the day on which it was to be looked at again."""
    broken: bool = False
    """It cannot be read."""

    @property
    def checked(self) -> bool:
        """Whether a clinician stands for it."""
        return bool(self.by) and not self.broken


def standings(library: Library, today: date) -> tuple[Standing, ...]:
    """Return all topics of the reading path, in its order."""
    return tuple(_standing(library, topic_id, today) for topic_id in library.path().order())


def unchecked(found: tuple[Standing, ...]) -> int:
    """Return how many topics nobody stands for."""
    return sum(not each.checked for each in found)


def _standing(library: Library, topic_id: str, today: date) -> Standing:
    try:
        meta = library.meta(topic_id)
    except EduError:
        return Standing(title=topic_id, broken=True)
    late = age_of(meta, today) is not Age.CURRENT
    match meta.review:
        case Checked(by=by, on=day):
            return Standing(title=meta.short_title, by=by, on=day, late=late)
        case _:
            return Standing(title=meta.short_title, late=late)
