# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The two files of the checklist as they stand: its structure, and its words in one language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

import msgspec

from edu_app.library.checklist import Kind, PageWords, StepWords, Words

Id = Annotated[str, msgspec.Meta(pattern=r"^[A-Z][0-9]{1,3}\Z")]
Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\Z")]
Kinds = Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]


class _Record(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"
):
    """What every record of both files has in common."""


class Head(_Record, frozen=True, kw_only=True):
    """What the form is."""

    url: Annotated[str, msgspec.Meta(pattern=r"^(urn:uuid:|https://)\S+\Z")]
    version: Annotated[str, msgspec.Meta(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+\Z")]
    drawing: Name


class GroupLines(_Record, frozen=True, kw_only=True):
    """The lines under one heading."""

    id: Name
    step: Literal["feel", "about", "ask"]
    items: Annotated[tuple[Id, ...], msgspec.Meta(min_length=1)]


class FieldLines(_Record, frozen=True, kw_only=True):
    """What can be added to a ticked line."""

    id: Name
    kind: Kind
    choices: Annotated[tuple[Name, ...], msgspec.Meta(min_length=2)]
    first: bool = False


class MarkLines(_Record, frozen=True, kw_only=True):
    """Which lines a mark on the drawing ticks."""

    id: Name
    items: Mapping[str, Id]


class Paper(_Record, frozen=True, kw_only=True):
    """What the printed page has besides the form."""

    write: tuple[Id, ...] = ()


class Structure(_Record, frozen=True, kw_only=True):
    """The structure: the same in all languages."""

    form: Head
    group: Annotated[tuple[GroupLines, ...], msgspec.Meta(min_length=1)]
    field: tuple[FieldLines, ...]
    mark: Annotated[tuple[MarkLines, ...], msgspec.Meta(min_length=1)]
    places: Mapping[Name, Kinds]
    paper: Paper = Paper()


class ReviewWords(_Record, frozen=True, kw_only=True):
    """Who has checked the words."""

    by: Words
    on: date
    next: date


class ItemWords(_Record, frozen=True, kw_only=True):
    """The words of a line."""

    name: Words
    hint: str = ""
    write: str = ""


class FieldWords(_Record, frozen=True, kw_only=True):
    """The words of a field."""

    ask: Words
    short: Words
    choices: Mapping[str, Words]


class Spoken(_Record, frozen=True, kw_only=True):
    """The words of one language."""

    page: PageWords
    steps: Mapping[str, StepWords]
    groups: Mapping[str, Words]
    marks: Mapping[str, Words]
    items: Mapping[str, ItemWords]
    fields: Mapping[str, FieldWords]
    review: ReviewWords | None = None
