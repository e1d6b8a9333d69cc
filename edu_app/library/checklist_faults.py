# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What does not fit in the checklist: within its structure, and between structure and words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from edu_app.library.checklist import BOTHER, OWN, REGIONS, SIDE, WHERE, Kind, Step
from edu_app.library.checklist_schema import Spoken, Structure
from edu_app.library.toml import TomlFile
from edu_app.problems import Fault

FILE = "checklist.toml"
BUILT_ON = {
    SIDE: (Kind.ONE, ("left", "right", "both", "middle")),
    WHERE: (Kind.MANY, ()),
    BOTHER: (Kind.SCALE, ()),
}
"""Fields that drawing and page are built on: their kind, and the choices that they must have."""


def inner_faults(structure: Structure, frame: TomlFile) -> Iterator[Fault]:
    """Find what the structure says twice, or of something that it does not have."""
    yield from _twice(structure, frame)
    felt = [item for group in structure.group if group.step == "feel" for item in group.items]
    for at, mark in enumerate(structure.mark):
        for kind, item in mark.items.items():
            if item not in felt:
                sentence = f"“{item}” is no line of the step “feel”. Correct the id or add it."
                yield frame.fault(f'mark[{at}].items."{kind}"', "unknown-line", sentence)
    ids = [item for group in structure.group for item in group.items]
    for item in structure.paper.write:
        if item not in ids:
            sentence = f"“{item}” is in no group. Correct the id or add the line."
            yield frame.fault("paper.write", "unknown-line", sentence)
    yield from _built_on(structure, frame)
    yield from _astray(structure, frame)


def _twice(structure: Structure, frame: TomlFile) -> Iterator[Fault]:
    """Find ids that are there twice, and regions that are in two places."""
    named = [
        (f"group[{at}].{key}", name)
        for at, group in enumerate(structure.group)
        for key, name in (("id", group.id), *(("items", item) for item in group.items))
    ]
    named += [(f"field[{at}].id", field.id) for at, field in enumerate(structure.field)]
    lists = [named]
    lists += [
        [(f"field[{at}].choices", choice) for choice in field.choices]
        for at, field in enumerate(structure.field)
    ]
    lists.append([(f"mark[{at}].id", mark.id) for at, mark in enumerate(structure.mark)])
    lists.append(
        [(f"places.{name}", kind) for name, kinds in structure.places.items() for kind in kinds]
    )
    for each in lists:
        seen = {OWN, REGIONS}
        for place, name in each:
            if name in seen:
                sentence = f"“{name}” is there twice. Give each its own id, or take one away."
                yield frame.fault(place, "twice", sentence)
            seen.add(name)


def _built_on(structure: Structure, frame: TomlFile) -> Iterator[Fault]:
    """Find out whether the fields are there that drawing and page are built on."""
    at = {field.id: (number, field) for number, field in enumerate(structure.field)}
    for name, (kind, choices) in BUILT_ON.items():
        if name not in at:
            sentence = f"The field “{name}” is missing. Add it: the page is built on it."
            yield frame.fault("field", "missing-field", sentence)
            continue
        number, field = at[name]
        if field.kind is not kind:
            sentence = f"The kind of “{name}” must be “{kind}”. Correct it."
            yield frame.fault(f"field[{number}].kind", "other-kind", sentence)
        if missing := [choice for choice in choices if choice not in field.choices]:
            sentence = f"“{name}” has no “{missing[0]}”. Add it: the drawing can say it."
            yield frame.fault(f"field[{number}].choices", "missing-choice", sentence)


def _astray(structure: Structure, frame: TomlFile) -> Iterator[Fault]:
    """Find places that are no choice, choices that are no place, and marks that are nowhere."""
    for at, field in enumerate(structure.field):
        if field.id == WHERE:
            where = [(f"places.{name}", name, field.choices) for name in structure.places]
            named = tuple(structure.places)
            where += [(f"field[{at}].choices", each, named) for each in field.choices]
            for place, name, others in where:
                if name not in others:
                    sentence = f"“{name}” must be a choice of “where” and stand under places."
                    yield frame.fault(place, "unknown-place", sentence)
    known = {kind for kinds in structure.places.values() for kind in kinds}
    for at, mark in enumerate(structure.mark):
        for kind in mark.items:
            if kind not in known:
                sentence = f"The region “{kind}” is under no place. Add it to one."
                yield frame.fault(f'mark[{at}].items."{kind}"', "region-without-place", sentence)


def unspoken(structure: Structure, words: Spoken, text: TomlFile) -> Iterator[Fault]:
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
    for item, spoken_item in words.items.items():
        if item in structure.paper.write and not spoken_item.write:
            sentence = f"The line “{item}” has room to write and no word for it. Add “write”."
            yield text.fault(f"items.{item}", "missing-words", sentence)
        elif spoken_item.write and item not in structure.paper.write:
            sentence = f"The line “{item}” has no room to write. Add it to “write” in {FILE}."
            yield text.fault(f"items.{item}.write", "unknown-words", sentence)


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
