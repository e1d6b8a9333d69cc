# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read the checklist: its structure and its words, as one form."""

from __future__ import annotations

import hashlib
from pathlib import Path, PurePosixPath

from edu_app.library.checklist import Choice, Field, Form, Group, Item, Mark
from edu_app.library.checklist_faults import FILE, inner_faults, unspoken
from edu_app.library.checklist_schema import (
    FieldLines,
    FieldWords,
    GroupLines,
    ReviewWords,
    Spoken,
    Structure,
)
from edu_app.library.model import Checked, Draft, Review
from edu_app.library.toml import TomlFile, convert, read_toml
from edu_app.problems import ContentError, ContentMissing, Fault

DIGEST_LETTERS = 8


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
    structure, faults = convert(frame, "", dict(frame.values), Structure)
    words, wrong = convert(text, "", dict(text.values), Spoken)
    if structure is None or words is None:
        return None, (*faults, *wrong)
    found = (*inner_faults(structure, frame), *unspoken(structure, words, text))
    if found:
        return None, found
    return _form(structure, words, lang, _digest(frame, text)), ()


def _digest(*files: TomlFile) -> str:
    """Return the first letters of the fingerprint of some texts."""
    whole = "\0".join(file.text for file in files)
    return hashlib.sha256(whole.encode()).hexdigest()[:DIGEST_LETTERS]


def _form(structure: Structure, words: Spoken, lang: str, digest: str) -> Form:
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


def _review(signed: ReviewWords | None) -> Review:
    if signed is None:
        return Draft()
    return Checked(by=signed.by, on=signed.on, next_review=signed.next)


def _group(group: GroupLines, structure: Structure, words: Spoken) -> Group:
    items = []
    for item in group.items:
        spoken = words.items[item]
        write = spoken.write if item in structure.paper.write else ""
        items.append(Item(id=item, name=spoken.name, hint=spoken.hint, write=write))
    return Group(id=group.id, step=group.step, name=words.groups[group.id], items=tuple(items))


def _field(field: FieldLines, words: FieldWords) -> Field:
    choices = tuple(Choice(id=each, name=words.choices[each]) for each in field.choices)
    return Field(
        id=field.id,
        kind=field.kind,
        ask=words.ask,
        short=words.short,
        choices=choices,
        first=field.first,
    )
