# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read the checklist: its structure, its words, and what does not fit between the two."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Annotated, Literal

import msgspec

from edu_app.library.checklist import (
    BOTHER,
    SIDE,
    WHERE,
    Choice,
    Field,
    Form,
    Group,
    Item,
    Kind,
    Mark,
    PageWords,
    Step,
    StepWords,
)
from edu_app.library.model import Checked, Draft, Review
from edu_app.library.toml import TomlFile, convert, read_toml
from edu_app.problems import ContentError, ContentMissing, Fault

FILE = "checklist.toml"
DIGEST_LETTERS = 8

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
Id = Annotated[str, msgspec.Meta(pattern=r"^[A-Z][0-9]{1,3}\Z")]
Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\Z")]
Kinds = Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]


class _Record(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"
):
    pass


class _Head(_Record, frozen=True, kw_only=True):
    url: Annotated[str, msgspec.Meta(pattern=r"^(urn:uuid:|https://)\S+\Z")]
    version: Annotated[str, msgspec.Meta(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+\Z")]
    drawing: Name


class _Group(_Record, frozen=True, kw_only=True):
    id: Name
    step: Literal["feel", "about", "ask"]
    items: Annotated[tuple[Id, ...], msgspec.Meta(min_length=1)]


class _Field(_Record, frozen=True, kw_only=True):
    id: Name
    kind: Kind
    choices: Annotated[tuple[Name, ...], msgspec.Meta(min_length=2)]
    first: bool = False


class _Mark(_Record, frozen=True, kw_only=True):
    id: Name
    items: Mapping[str, Id]


class _Paper(_Record, frozen=True, kw_only=True):
    write: tuple[Id, ...] = ()


class _Structure(_Record, frozen=True, kw_only=True):
    form: _Head
    group: Annotated[tuple[_Group, ...], msgspec.Meta(min_length=1)]
    field: tuple[_Field, ...]
    mark: Annotated[tuple[_Mark, ...], msgspec.Meta(min_length=1)]
    places: Mapping[Name, Kinds]
    paper: _Paper = _Paper()


class _ReviewWords(_Record, frozen=True, kw_only=True):
    by: Words
    on: date
    next: date


class _ItemWords(_Record, frozen=True, kw_only=True):
    name: Words
    hint: str = ""
    write: str = ""


class _FieldWords(_Record, frozen=True, kw_only=True):
    ask: Words
    short: Words
    choices: Mapping[str, Words]


class _Spoken(_Record, frozen=True, kw_only=True):
    page: PageWords
    steps: Mapping[str, StepWords]
    groups: Mapping[str, Words]
    marks: Mapping[str, Words]
    items: Mapping[str, _ItemWords]
    fields: Mapping[str, _FieldWords]
    review: _ReviewWords | None = None


def read_checklist(root: Path, lang: str) -> tuple[Form | None, tuple[Fault, ...]]:
    """Return the checklist of a language and what is wrong with it.

    None without a fault when the guide has none. One that is not complete is not shown at all:
    a missing line could be the one that matters.
    """
    try:
        frame = read_toml(root, PurePosixPath(FILE))
    except ContentMissing:
        return None, ()
    except ContentError as error:
        return None, error.faults
    try:
        text = read_toml(root, PurePosixPath(lang, FILE))
    except ContentError as error:
        return None, error.faults
    structure, faults = convert(frame, "", dict(frame.values), _Structure)
    words, wrong = convert(text, "", dict(text.values), _Spoken)
    if structure is None or words is None:
        return None, (*faults, *wrong)
    found = (*_inner(structure, frame), *_unspoken(structure, words, text))
    if found:
        return None, found
    return _form(structure, words, lang, _digest(frame, text)), ()


def _digest(*files: TomlFile) -> str:
    """Return the first letters of the fingerprint of some texts."""
    whole = "\0".join(file.text for file in files)
    return hashlib.sha256(whole.encode()).hexdigest()[:DIGEST_LETTERS]


def _inner(structure: _Structure, frame: TomlFile) -> Iterator[Fault]:
    """Find what the structure says twice, or of something that it does not have."""
    ids = [item for group in structure.group for item in group.items]
    names = [group.id for group in structure.group] + [field.id for field in structure.field]
    for each in sorted({name for name in (*ids, *names) if (*ids, *names).count(name) > 1}):
        yield frame.fault("group", "twice", f"“{each}” is there twice. Give each its own id.")
    told = [("mark", item) for mark in structure.mark for item in mark.items.values()]
    told += [("paper.write", item) for item in structure.paper.write]
    for place, item in dict.fromkeys(told):
        if item not in ids:
            sentence = f"“{item}” is in no group. Correct the id or add the line."
            yield frame.fault(place, "unknown-line", sentence)
    kinds = {field.id: field for field in structure.field}
    for name in (SIDE, WHERE, BOTHER):
        if name not in kinds:
            sentence = f"The field “{name}” is missing. Add it: the page is built on it."
            yield frame.fault("field", "missing-field", sentence)
    where = kinds.get(WHERE)
    for place in (*structure.places, *(where.choices if where else ())):
        if where and (place not in where.choices or place not in structure.places):
            sentence = f"“{place}” must be a choice of “where” and stand under places."
            yield frame.fault(f"places.{place}", "unknown-place", sentence)


def _unspoken(structure: _Structure, words: _Spoken, text: TomlFile) -> Iterator[Fault]:
    """Find what has no words, and words for what is not there."""
    items = [item for group in structure.group for item in group.items]
    yield from _compare("steps", list(Step), words.steps, text)
    yield from _compare("groups", [group.id for group in structure.group], words.groups, text)
    yield from _compare("marks", [mark.id for mark in structure.mark], words.marks, text)
    yield from _compare("items", items, words.items, text)
    yield from _compare("fields", [field.id for field in structure.field], words.fields, text)
    for field in structure.field:
        if field.id in words.fields:
            spoken = words.fields[field.id].choices
            yield from _compare(f"fields.{field.id}.choices", field.choices, spoken, text)
    for item in structure.paper.write:
        if item in words.items and not words.items[item].write:
            sentence = f"The line “{item}” has room to write and no word for it. Add “write”."
            yield text.fault(f"items.{item}", "missing-words", sentence)


def _compare(
    place: str, wanted: Iterable[str], spoken: Mapping[str, object], text: TomlFile
) -> Iterator[Fault]:
    """Find the differences between names that need words and names that have some."""
    there = tuple(dict.fromkeys(wanted))
    for name in there:
        if name not in spoken:
            sentence = f"“{name}” has no words under {place}. Add them here."
            yield text.fault(place, "missing-words", sentence)
    for name in spoken:
        if name not in there:
            sentence = f"“{name}” is not in {FILE}. Correct the name or take it away."
            yield text.fault(f"{place}.{name}", "unknown-words", sentence)


def _form(structure: _Structure, words: _Spoken, lang: str, digest: str) -> Form:
    """Bring structure and words together."""
    return Form(
        url=structure.form.url,
        version=structure.form.version,
        lang=lang,
        drawing=structure.form.drawing,
        digest=digest,
        review=_review(words.review),
        page=words.page,
        steps=words.steps,
        groups=tuple(_group(group, structure, words) for group in structure.group),
        fields=tuple(_field(field, words.fields[field.id]) for field in structure.field),
        marks=tuple(
            Mark(id=mark.id, name=words.marks[mark.id], items=mark.items) for mark in structure.mark
        ),
        places=structure.places,
    )


def _review(signed: _ReviewWords | None) -> Review:
    if signed is None:
        return Draft()
    return Checked(by=signed.by, on=signed.on, next_review=signed.next)


def _group(group: _Group, structure: _Structure, words: _Spoken) -> Group:
    items = []
    for item in group.items:
        spoken = words.items[item]
        write = spoken.write if item in structure.paper.write else ""
        items.append(Item(id=item, name=spoken.name, hint=spoken.hint, write=write))
    return Group(id=group.id, step=group.step, name=words.groups[group.id], items=tuple(items))


def _field(field: _Field, words: _FieldWords) -> Field:
    choices = tuple(Choice(id=each, name=words.choices[each]) for each in field.choices)
    return Field(
        id=field.id,
        kind=field.kind,
        ask=words.ask,
        short=words.short,
        choices=choices,
        first=field.first,
    )
