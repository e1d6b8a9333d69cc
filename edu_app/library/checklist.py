# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the symptom checklist asks. It lists; nothing here can count, rank or judge an answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Annotated

import msgspec

from edu_app.library.model import Review

REGION = "region."
SIDES = ("left", "right")
SIDE, WHERE, BOTHER = "side", "where", "bother"
"""Fields that the drawing answers too, and the one whose choices are numbers."""

OWN, REGIONS = "own-questions", "regions"
"""What exported answers add to the form: no group and no field may be called so."""

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=300)]


class Step(StrEnum):
    """The steps of the checklist, in their order."""

    FEEL = "feel"
    WHERE = "where"
    ABOUT = "about"
    TAKE = "take"


class Kind(StrEnum):
    """How many choices of a field may be taken."""

    ONE = "one"
    MANY = "many"
    SCALE = "scale"
    """One of some numbers, for one line alone."""


class _Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every record has in common."""


class Item(_Record, frozen=True, kw_only=True):
    """One line that can be ticked."""

    id: str
    name: str
    hint: str = ""
    write: str = ""
    """What to write by hand beside it; empty where nothing is asked."""

    @property
    def whole(self) -> str:
        """Return the name with its hint, as one line."""
        if not self.hint:
            return self.name
        if self.name.endswith("?"):
            return f"{self.name} {self.hint}"
        first = self.hint.partition(" ")[0]
        small = self.hint if first[1:2].isupper() else self.hint[:1].lower() + self.hint[1:]
        return f"{self.name}: {small}" if "(" in small else f"{self.name} ({small})"


class Group(_Record, frozen=True, kw_only=True):
    """Lines under one heading."""

    id: str
    step: str
    """`feel`, `about` or `ask`."""
    name: str
    items: tuple[Item, ...]


class Choice(_Record, frozen=True, kw_only=True):
    """One answer that can be chosen."""

    id: str
    name: str


class Field(_Record, frozen=True, kw_only=True):
    """What can be added to a ticked line."""

    id: str
    kind: Kind
    ask: str
    """The question on the screen."""
    short: str
    """The word on paper."""
    choices: tuple[Choice, ...]
    first: bool = False
    """Shown at once; the others stand below."""


class Mark(_Record, frozen=True, kw_only=True):
    """What can be marked on the drawing."""

    id: str
    name: str
    items: Mapping[str, str]
    """Kind of region to the id of the line that a mark in it ticks."""


class StepWords(_Record, frozen=True, kw_only=True):
    """What stands above one step."""

    name: Words
    title: Words
    lead: Words


class PageWords(_Record, frozen=True, kw_only=True, rename="kebab"):
    """What stands on the printed page besides the answers."""

    title: Words
    about: Words
    own: Words
    name: Words
    name_hint: Words
    date: Words
    map: Words
    symptoms: Words
    history: Words
    questions: Words
    notes: Words
    notes_hint: Words
    blank: Words
    position: Words
    purpose: Words
    none: Words
    chart: Words
    """The sentence for the record: with `{pages}`, `{date}`, `{version}` and `{form}`."""
    chart_none: Words


class Form(_Record, frozen=True, kw_only=True):
    """The checklist in one language."""

    url: str
    version: str
    lang: str
    drawing: str
    """The id of the drawing that is tapped."""
    digest: str
    """First letters of the fingerprint of both files."""
    review: Review
    page: PageWords
    steps: Mapping[str, StepWords]
    groups: tuple[Group, ...]
    fields: tuple[Field, ...]
    marks: tuple[Mark, ...]
    places: Mapping[str, tuple[str, ...]]
    """Choice of the field `where` to the kinds of regions that are meant."""

    def of(self, step: str) -> tuple[Group, ...]:
        """Return the groups of a step."""
        return tuple(group for group in self.groups if group.step == step)

    def items(self, step: str = "") -> Iterator[Item]:
        """Return the lines of a step, or all, in their order."""
        return (item for each in self.groups if step in ("", each.step) for item in each.items)

    def field(self, field_id: str) -> Field:
        """Return a field; KeyError for one that is not there."""
        for field in self.fields:
            if field.id == field_id:
                return field
        raise KeyError(field_id)

    def mark_of(self, item_id: str) -> str:
        """Return what a line is marked as on the drawing: that of its mark, else the first."""
        for mark in self.marks:
            if item_id in mark.items.values():
                return mark.id
        return self.marks[0].id

    def place_of(self, region: str) -> str:
        """Return the place of a region; empty for what is no region of the form."""
        kind = kind_of(region)
        return next((place for place, kinds in self.places.items() if kind in kinds), "")


def kind_of(region: str) -> str:
    """Return a region without its side: `region.calf.left` is `calf`."""
    parts = region.removeprefix(REGION).split(".")
    return ".".join(parts[:-1] if parts[-1] in SIDES else parts)


def side_of(region: str) -> str:
    """Return the side of a region, `left` or `right`; `middle` where it has none."""
    last = region.rpartition(".")[2]
    return last if last in SIDES else "middle"
